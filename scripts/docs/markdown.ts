export { code, sentence, table } from '../../src/core/report/document.ts';

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
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
