import { expect, test } from 'vitest';
import { REPORTERS, reporterOf } from '../../../src/core/report/index.ts';
import { DECISIONS, decisionOf, LOG } from './decisions.ts';
import { nodesOf, shownText, treeOf } from './markdown-text.ts';

const tell = (id: string, name: string): string => reporterOf(id)?.render(decisionOf(name), LOG) ?? '';
const lineOf = (told: string, line: number): string => told.split('\n').at(line) ?? '';

/** How the first line is found again in each report. */
const FIRST_LINES: Readonly<Record<string, (told: string) => string>> = {
  text: (told) => lineOf(told, 0),
  markdown: (told) => {
    const heading = nodesOf(treeOf(told)).find(({ type }) => type === 'heading');
    return heading === undefined ? '' : shownText(heading).replace(/^\S+ (\S+) · /, '$1  ');
  },
  annotations: (told) => lineOf(told, 0).replace(/^::\w+ title=phasegate::/, ''),
  json: (told) => JSON.parse(told).headline,
  sarif: (told) => JSON.parse(told).runs[0].invocations[0].toolExecutionNotifications[0].message.text,
  performance: (told) => /<title id="title">([^<]*)</.exec(told)?.[1] ?? '',
  junit: (told) => /<testsuites name="([^"]*)"/.exec(told)?.[1] ?? '',
};

test.each(DECISIONS)('the decision "%s" has one first line in every report', (name) => {
  const lines = REPORTERS.map(({ id }) => FIRST_LINES[id]?.(tell(id, name)));
  expect(lines).toEqual(REPORTERS.map(() => decisionOf(name).headline));
});

test('the first line is the last line too where the verdict is not pass', () => {
  expect(lineOf(tell('text', 'fail'), -2)).toBe(decisionOf('fail').headline);
});

test('a passing log does not end with its first line', () => {
  expect(lineOf(tell('text', 'pass-entry'), -2)).not.toBe(decisionOf('pass-entry').headline);
});
