/** Text from evidence, branch names and records is shown, never obeyed: each report passes it through here. */

/** No single message of a report is longer than this, in UTF-16 code units. */
const MAX_MESSAGE_CHARACTERS = 500;

/** Far more than is shown, so that a secret never straddles the cut, and little enough to be searched quickly. */
const SEARCHED_CHARACTERS = 20 * MAX_MESSAGE_CHARACTERS;

/** Controls, line and paragraph separators, format characters (bidi, zero-width, tags), lone surrogates, blank letters, U+FFFE and U+FFFF. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fffe}\u{ffff}]|\u{34f}/gu;

const SECRETS = new RegExp(
  [
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/,
    /\bgithub_pat_\w{20,}/,
    /\bglpat-[\w-]{20,}/,
    /\bnpm_[A-Za-z0-9]{30,}/,
    /\bxox[abeprs]-[\w-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/,
    /\bBearer\s+[\w.~+/-]{16,}=*/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*/,
    /(?<=:\/\/[^\s:/@]{1,100}:)[^\s/@]+(?=@)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * The text on one line, with nothing hidden in it: characters that a terminal, a runner or a reader would not show as they
 * are become `\u{…}`, what has the shape of a credential becomes `[redacted]`. The runner reads `##[` anywhere in a line
 * and `::` after leading white space as a command, so both are broken up wherever a line could begin with them.
 */
export function visible(text: string): string {
  return text
    .replace(SECRETS, '[redacted]')
    .replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replaceAll('##[', '#\\u{23}[')
    .replace(/(^|\s)::/g, '$1\\u{3a}:');
}

/** `visible`, cut to what a message may be. */
export function said(text: string, maxCharacters = MAX_MESSAGE_CHARACTERS): string {
  return clip(visible(text.slice(0, SEARCHED_CHARACTERS)), maxCharacters);
}

/** At most `maxCharacters` UTF-16 code units, the last one `…` where something was cut; no code point and no `\u{…}` is cut in two. */
export function clip(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$|\\(?:u(?:\{[0-9a-f]{0,6})?)?$/, '')}…`;
}

/** The message of a workflow command, as the toolkit escapes it. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const MARKDOWN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': '@&#8203;' };
const MARKDOWN_SPECIAL = /[\\`*_[\]<>|~#$&@]|:(?=\/\/|[a-z+-][\w+-]*:)|(?<=www)\.|(?<=\bGH)-(?=\d)/gi;

/**
 * Visible text as Markdown text: no HTML, link, image, emphasis, code, table cell, formula or emoji comes of it, and a
 * zero-width space keeps GitHub from reading mentions, issue references and addresses. A commit id stays as it is: it links
 * to nothing but itself.
 */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(MARKDOWN_SPECIAL, escapedMarkdown)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function escapedMarkdown(special: string, at: number, text: string): string {
  if (special === '#') return /\w/.test(text.charAt(at + 1)) ? '\\#&#8203;' : '\\#';
  if (special === ':' || special === '-') return `${special}&#8203;`;
  if (special === '.') return '&#8203;.';
  return MARKDOWN[special] ?? `\\${special}`;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Visible text as XML text or attribute value. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (special) => XML[special] ?? special);
}
