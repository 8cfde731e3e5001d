import { expect, test } from 'vitest';
import { readRecord } from '../../../../src/core/evidence/records/record.ts';

test('F05: a record nested deeper than a parser can follow is unreadable, and says nothing that could pass', () => {
  const text = `# Feature-frozen\n\n${'> '.repeat(6000)}x\n`;
  const { record, problems } = readRecord({ name: 'log', path: 'docs/log.md', text, phrases: ['feature-frozen'] });
  expect(problems).toMatchObject([{ code: 'record.unreadable', file: 'docs/log.md' }]);
  expect([record.present, record.sections, record.items]).toEqual([true, [], []]);
  expect(JSON.stringify(record.phrases)).not.toContain('true');
});

test.each([
  ['one line of list markers', '- '.repeat(6000)],
  [
    'a list that goes deeper on every line',
    Array.from({ length: 700 }, (_, level) => `${' '.repeat(2 * level)}- x`).join('\n'),
  ],
  ['an endless line', 'x'.repeat(30_000)],
  ['more text than a person writes', 'word\n\n'.repeat(200_000)],
])('I06: %s is refused before it is parsed', (_, text) => {
  const { problems } = readRecord({ name: 'log', path: 'docs/log.md', text, phrases: [] });
  expect(problems).toMatchObject([{ code: 'record.unreadable', file: 'docs/log.md' }]);
});
