/** A table in GitHub's Markdown; a `|` in a cell is escaped, a line break becomes a space. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A code span; a text with a backtick gets a longer fence. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** A sentence: a capital letter in front, a full stop at the end. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?:]$/.test(capital) ? capital : `${capital}.`;
}

/** A page under docs/ of blocks with one empty line between them, and a first line that says where it comes from. */
export function page(title: string, source: string, blocks: readonly string[]): string {
  const note = `<!-- Written by \`node docs.mjs\` from ${source}. Do not edit. -->`;
  return `${[note, `# ${title}`, ...blocks.filter((block) => block !== '')].join('\n\n')}\n`;
}

/** A relative link from a page to a file of the repository; both paths start at its root. */
export function link(text: string, from: string, to: string): string {
  return `[${text}](${relative(from, to)})`;
}

function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = here.findIndex((part, index) => part !== there[index]);
  const depth = shared < 0 ? here.length : shared;
  return [...here.slice(depth).map(() => '..'), ...there.slice(depth)].join('/');
}
