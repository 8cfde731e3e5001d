import { expect, test } from 'vitest';
import { readRecord } from '../../../../src/core/evidence/records/record.ts';

test('F05: a record nested deeper than a parser can follow is unreadable, and says nothing that could pass', () => {
  const text = `# Feature-frozen\n\n${'> '.repeat(6000)}x\n`;
  const { record, problems } = readRecord({ name: 'log', path: 'docs/log.md', text, phrases: ['feature-frozen'] });
  expect(problems).toMatchObject([{ code: 'record.unreadable', file: 'docs/log.md' }]);
  expect([record.present, record.sections, record.items]).toEqual([true, [], []]);
  expect(JSON.stringify(record.phrases)).not.toContain('true');
});
