import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORTERS, reporterOf } from '../../../src/core/report/index.ts';
import { decisionOf, LOG } from './decisions.ts';

const PAGE = new URL('../../../docs/reports.md', import.meta.url);
const FENCE = '````';
const EXAMPLE = /<!-- example: (\w+) ([\w-]+) (\d+) -->\n(?:````text\n.*?\n````\n)?/gs;

/** The page with each example told anew. */
function renewed(page: string): string {
  return page.replace(EXAMPLE, (_all, id: string, name: string, lines: string) => {
    const told = reporterOf(id)?.render(decisionOf(name), LOG) ?? '';
    const first = told.split('\n').slice(0, Number(lines)).join('\n').trimEnd();
    return `<!-- example: ${id} ${name} ${lines} -->\n${FENCE}text\n${first}\n${FENCE}\n`;
  });
}

test('the examples on the page are what the reports tell', () => {
  if (process.env.GOLDEN === '1') writeFileSync(PAGE, renewed(readFileSync(PAGE, 'utf8')));
  const page = readFileSync(PAGE, 'utf8');
  expect(page.match(EXAMPLE)).toHaveLength(6);
  expect(page).toBe(renewed(page));
});

test('the page has a row for every report', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(
    REPORTERS.filter(({ id, file }) => !new RegExp(`^\\| \`${id}\` \\| .* \\| \`${file}\` \\|$`, 'm').test(page)),
  ).toEqual([]);
});
