import { expect, test } from 'vitest';
import type { FileCoverage } from '../../../../src/core/evidence/adapter.ts';
import { foldCoverage, joinCoverage } from '../../../../src/core/evidence/coverage/fold.ts';

const file = { file: 'a.ts', lines: { covered: 1, total: 4 }, branches: { covered: 1, total: 2 } };

function report(...files: readonly FileCoverage[]) {
  const fold = foldCoverage();
  files.forEach(fold.add);
  return fold.finish();
}

test('what the files of a slot count is summed, and a kind that none of them counts is left out', () => {
  const slots = [{ slot: 'unit', reports: [report(file), report({ file: 'b.ts', lines: { covered: 2, total: 2 } })] }];
  expect(joinCoverage(slots)).toEqual({
    slots: [
      {
        name: 'unit',
        files: 2,
        lines: { covered: 3, total: 6, ratio: 0.5 },
        branches: { covered: 1, total: 2, ratio: 0.5 },
      },
    ],
  });
});

test('a slot without files has no ratio that could pass for full coverage', () => {
  expect(joinCoverage([{ slot: 'unit', reports: [report()] }])).toEqual({ slots: [{ name: 'unit', files: 0 }] });
});
