import { expect, test } from 'vitest';
import { foldPackages, joinPackages } from '../../../../src/core/evidence/packages/fold.ts';

const named = (name: string) => ({ name, licenses: ['MIT'] });

test('packages beyond the limit are counted and said to be left out', () => {
  const fold = foldPackages({ limit: 2 });
  ['a', 'b', 'c'].map(named).forEach(fold.add);
  const reports = [{ source: 'sbom.json', bill: fold.finish() }];
  expect(joinPackages([{ slot: 'sbom', reports }], { limit: 2 })).toEqual({
    slots: [{ name: 'sbom', total: 3 }],
    list: [
      { slot: 'sbom', source: 'sbom.json', name: 'a', licenses: ['MIT'] },
      { slot: 'sbom', source: 'sbom.json', name: 'b', licenses: ['MIT'] },
    ],
    omitted: 1,
  });
});
