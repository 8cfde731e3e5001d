import type { ListItem, Nodes } from 'mdast';

/** Stands where something that is no prose was, so that no phrase is found across it. */
const GAP = '\ufffc';
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

/** The text of a node without its markup, white space collapsed. */
export const plainText = (node: Nodes): string => collapsed(textOf(node, (code) => code));

/** The same without code: what the author says, not what the author quotes from a machine. */
export const proseText = (node: Nodes): string => collapsed(textOf(node, () => GAP));

/** What belongs to the item itself, without the lists and quotations nested in it. */
export function ownContent(item: ListItem): Nodes {
  return { type: 'listItem', children: item.children.filter(({ type }) => type === 'paragraph') };
}

/** Words in the usual sense: pieces with a letter or a digit. */
export const wordsOf = (text: string): number =>
  text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/**
 * Whether a text holds a phrase, whatever the case and the white space. The phrase must begin at the beginning of a word
 * (`frozen` is not in `unfrozen`) and may end inside one (`audit` is in `audits`).
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  const [whole, part] = [folded(text), folded(phrase)];
  if (part === '') return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!WORD.test(whole.charAt(at - 1)) || !WORD.test(part.charAt(0))) return true;
  }
  return false;
}

/** A title as a key: lower case, without digits and punctuation, white space collapsed. */
export function sectionKey(title: string): string {
  return collapsed(
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{M}\s]/gu, ' '),
  );
}

const folded = (text: string): string => collapsed(text).normalize('NFC').toLowerCase();

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf(node: Nodes, code: (text: string) => string): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return code(node.value);
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const parts = node.children.map((child) => textOf(child, code));
  return parts.join(node.type === 'listItem' || node.type === 'tableRow' ? ' ' : '');
}
