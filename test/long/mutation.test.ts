import { expect, it } from 'vitest';
import { policyTest } from '../../src/cli/policy/test.ts';
import { shortcomings } from '../../src/core/model/policy-test.ts';

it('the tests of the shipped pack notice every mutant of its policies and of the snapshots they begin with', async () => {
  const report = await policyTest('policies', { run: '', mutate: true }, false);
  expect(report.mutation?.survivors).toEqual([]);
  expect(shortcomings(report, 100)).toEqual([]);
  expect(report.mutation?.policies.generated).toBeGreaterThan(2000);
  expect(report.mutation?.snapshots.generated).toBeGreaterThan(250);
}, 900_000);
