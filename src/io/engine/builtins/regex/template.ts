/** What is special in a regular expression. */
const SPECIAL = /[\\.+*?()|[\]{}^$]/g;

/**
 * A pattern for a whole text, from a template of plain text with patterns between delimiters of one byte each, such as
 * `urn:foo:<.*>`. Throws where the delimiters do not pair, and where `compile` does for a pattern.
 */
export function templatePattern(
  template: string,
  start: string,
  end: string,
  compile: (pattern: string) => unknown,
): string {
  if (Buffer.byteLength(start) !== 1 || Buffer.byteLength(end) !== 1) {
    throw new Error('a delimiter has to be exactly one character long');
  }
  let pattern = '^';
  let done = 0;
  for (const [from, to] of delimited(template, start, end)) {
    const part = template.slice(from + 1, to - 1);
    compile(`^${part}$`);
    pattern += `${quoted(template.slice(done, from))}(${part})`;
    done = to;
  }
  return `${pattern}${quoted(template.slice(done))}$`;
}

const quoted = (text: string): string => text.replace(SPECIAL, '\\$&');

/** Where the outermost delimiters begin and end, themselves included. */
function delimited(template: string, start: string, end: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let level = 0;
  let from = 0;
  for (let at = 0; at < template.length; at += 1) {
    if (template[at] === start) {
      level += 1;
      if (level === 1) from = at;
    } else if (template[at] === end) {
      level -= 1;
      if (level === 0) found.push([from, at + 1]);
      if (level < 0) break;
    }
  }
  if (level !== 0) throw new Error(`unbalanced braces in ${JSON.stringify(template)}`);
  return found;
}
