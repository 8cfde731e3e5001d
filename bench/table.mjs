const START = '<!-- figures: written by `npm run bench -- --write` -->';
const END = '<!-- /figures -->';

/** The page with the figures of a run between its two markers. */
export function pageWith(page, machine, figures) {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the page has no ${START} … ${END}`);
  return `${page.slice(0, from + START.length)}\n${table(machine, figures)}\n${page.slice(to)}`;
}

function table(machine, figures) {
  const rows = figures.map(({ title, wall, peak, target }) => [
    title,
    `${wall.a.toFixed(2)} s`,
    `${wall.b.toFixed(2)} s`,
    `${wall.ratio.toFixed(2)} ×${target.ratio === undefined ? '' : ` (≤ ${Number(target.ratio.toFixed(2))})`}`,
    `${peak.toFixed(0)} MB${target.peak === undefined ? '' : ` (≤ ${target.peak})`}`,
  ]);
  const lines = [['A, against B', 'A', 'B', 'A / B', 'Peak of A'], ['---', '---', '---', '---', '---'], ...rows];
  return `${machine}; in brackets the targets.\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}
