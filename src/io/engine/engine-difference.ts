import type { PolicyTest, TestStatus } from '../../core/model/policy-test.ts';
import type { ProblemParts } from '../../core/model/problem.ts';

/** What a compiled test came to: a result set as JSON, or the text of what it ended with. */
export type CompiledTest = { readonly result: string } | { readonly thrown: string };

/** Where OPA and the compiled policies do not agree on what came of a test, or on which of its cases passed. */
export function engineDifference(test: PolicyTest, compiled: CompiledTest): ProblemParts | undefined {
  const inOpa = said(test.status, passedCases(test));
  const elsewhere = 'thrown' in compiled ? `error: ${compiled.thrown}` : outcomeOf(compiled.result, test);
  if (test.status === 'error' ? 'thrown' in compiled : inOpa === elsewhere) return undefined;
  return {
    code: 'policy.engines_differ',
    message: 'a test gives another result in OPA than compiled',
    file: test.file,
    line: test.line,
    found: `${test.name}: ${inOpa} in OPA, ${elsewhere} compiled`,
    expected: 'one result',
    remedy: 'write the policy another way, and report this with the test',
  };
}

function outcomeOf(result: string, test: PolicyTest): string {
  const [first]: readonly unknown[] = JSON.parse(result);
  const value = typeof first === 'object' && first !== null && 'result' in first ? first.result : undefined;
  if (test.cases === undefined || value === undefined) return said(value === true ? 'pass' : 'fail', []);
  const passed = trueLeaves(value);
  return said(passed.length === test.cases.length ? 'pass' : 'fail', passed);
}

const said = (status: TestStatus, passed: readonly string[]): string =>
  passed.length === 0 ? status : `${status} (${[...passed].sort().join(', ')})`;

const passedCases = ({ cases = [] }: PolicyTest): readonly string[] =>
  cases.filter(({ status }) => status === 'pass').map(({ name }) => name.join(' '));

function trueLeaves(value: unknown, name: readonly string[] = []): readonly string[] {
  if (value === true) return [name.join(' ')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => trueLeaves(below, [...name, key]));
}
