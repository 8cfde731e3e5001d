import { expect, test } from 'vitest';
import type { Figure } from '../../../src/core/model/policy.ts';
import { performance } from '../../../src/core/report/performance.ts';
import { decisionWith, LOG, ruleWith } from './decisions.ts';

const FIGURE: Figure = {
  ...{ name: 'm.p95', slot: 'perf', unit: 's', value: 0.3, runs: [0.3] },
  ...{ baseline: [0.25], at_most: [0.4], at_least: [] },
};
const chart = (...figures: Partial<Figure>[]): string =>
  performance.render(decisionWith([ruleWith({ figures: figures.map((more) => ({ ...FIGURE, ...more })) })]), LOG);
const marks = (svg: string, kind: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`<line class="${kind}" x1="([\\d.]+)"`, 'g'))].map(([, x = '']) => x);

test('a metric stands with its value, its baseline and its limit, on one scale from zero', () => {
  const svg = chart({});
  expect(svg).toContain('>m.p95: 300 ms, within</text>');
  expect(svg).toContain('>baseline 250 ms · limit at most 400 ms</text>');
  expect(svg).toContain('<rect class="within" x="20" y="88" width="600.0" height="14"/>');
  expect([marks(svg, 'baseline'), marks(svg, 'limit')]).toEqual([['520.0'], ['820.0']]);
});

test.each([
  ['at most', { value: 0.41 }],
  ['at least', { at_most: [], at_least: [0.31] }],
])('what is beyond a limit of kind %s is said in words, not only in colour', (_, more) => {
  expect(chart(more)).toContain(', beyond</text>');
});

test('runs are shown one by one', () => {
  const svg = chart({ value: 0.3, runs: [0.2, 0.3, 0.35] });
  expect(svg).toContain('m.p95: 300 ms of 3 runs, within');
  expect(svg.match(/<circle /g)).toHaveLength(3);
});

test('a metric without baseline and limit, or of nothing but zero, has a bar all the same', () => {
  expect(chart({ value: 0, runs: [0], baseline: [], at_most: [] })).toContain('baseline none · limit none');
});

test('a name is text, never markup, and the chart brings no script', () => {
  const svg = chart({ name: '</text><script>alert(1)</script>' });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});
