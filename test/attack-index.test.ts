import { expect, it, test } from 'vitest';
import { attacks } from '../scripts/docs/problems.ts';
import { testBlocks } from '../scripts/docs/tests.ts';

/** Attacks that a release must be shown to withstand; docs/attacks.md says what each one is. */
const MUST: readonly string[] = [
  ...['A01', 'A02', 'A03', 'A04', 'A06', 'A07', 'A09', 'A11', 'A12', 'A20', 'A23'],
  ...['B01', 'B02', 'B05', 'B08', 'B17', 'B18', 'B20'],
  ...['C01', 'C02', 'C03', 'C08', 'C09', 'C10', 'C12', 'C29'],
  ...['D06', 'D08', 'D09', 'D12', 'D16', 'D23'],
  ...['E01', 'E02', 'E07', 'E08', 'E10', 'E12', 'E13', 'E23'],
  ...['F01', 'F08', 'F12', 'F14', 'F18', 'F22'],
  ...['G01', 'G04'],
  ...['H02', 'H14', 'H15', 'H16'],
  ...['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I08', 'I09', 'I10', 'I11', 'I12'],
  ...['J01', 'J02'],
];

const named = new Map<string, string[]>();
for (const { attacks: ids, file, title } of testBlocks()) {
  for (const id of ids) named.set(id, [...(named.get(id) ?? []), `${file}: ${title}`]);
}
const known = attacks();

test.each(MUST.map((id) => [id, known[id]] as const))('%s is tried by a test: %s', (id) => {
  expect(named.get(id) ?? [], `no title under test/ names ${id}`).not.toEqual([]);
});

it('every id in a title is one that the catalogue explains', () => {
  expect([...named.keys()].filter((id) => known[id] === undefined)).toEqual([]);
});
