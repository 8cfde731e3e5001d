import { shortcomings, type TestReport } from '../../core/model/policy-test.ts';
import { mutationOf } from '../../io/engine/mutation.ts';
import { policySuite } from '../../io/engine/policy-suite.ts';
import { testPolicies } from '../../io/engine/policy-tests.ts';
import type { Beside, PolicyFolder } from '../../io/policy-folder.ts';

/** Checks and tests; mutants only tell something where the tests pass. */
export async function runTests(
  folder: PolicyFolder,
  beside: Beside,
  { run, mutate }: { readonly run: string; readonly mutate: boolean },
): Promise<TestReport> {
  const suite = await policySuite(folder, beside);
  const report = await testPolicies(suite, run);
  if (!mutate || shortcomings(report, undefined).length > 0) return report;
  return { ...report, mutation: await mutationOf(suite) };
}
