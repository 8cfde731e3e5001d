import type { Ask, TestCase } from '../../../../src/core/evidence/adapter.ts';
import { ADAPTERS } from '../../../../src/core/evidence/index.ts';
import { type Inspection, inspectFile } from '../../../../src/core/evidence/inspect.ts';
import { readEvidence } from '../../../../src/core/evidence/read.ts';
import { type FoldOptions, foldTests, type TestsAsk } from '../../../../src/core/evidence/tests/fold.ts';
import type { TestsReport } from '../../../../src/core/evidence/tests/join.ts';
import { sourceOf } from '../recorded.ts';

/** What `inspect` says of a text. */
export const inspected = (text: string, format?: string): Inspection =>
  inspectFile(sourceOf(text), { adapters: ADAPTERS, format });

export const codesOf = (text: string, format?: string): readonly string[] =>
  inspected(text, format).problems.map(({ code }) => code);

/** The tests of a report, each with its name and status. */
export function testsOf(text: string, ask: Ask = {}): readonly TestCase[] {
  const tests: TestCase[] = [];
  const nothing = (): void => {};
  readEvidence(
    sourceOf(text),
    { adapters: ADAPTERS, ask },
    { tests: (test) => tests.push(test), perf: nothing, iac: nothing, environment: nothing },
  );
  return tests;
}

export const statusesOf = (text: string): readonly string[] =>
  testsOf(text).map(({ name, status }) => `${name}: ${status}`);

/** A JUnit report with one suite around the cases. */
export const suite = (cases: string, attributes = ''): string =>
  `<testsuites><testsuite name="suite" ${attributes}>${cases}</testsuite></testsuites>`;

/** The tests of one report, folded as the product does. */
export function reported(
  source: string,
  tests: readonly TestCase[],
  ask: Pick<TestsAsk, 'scenarios' | 'expected'>,
  options: FoldOptions & { readonly shard?: string } = {},
): TestsReport {
  const { shard, ...fold } = options;
  const folded = foldTests(ask, { ...fold, isShard: shard !== undefined });
  tests.forEach(folded.add);
  return { source, tests: folded.finish(), ...(shard === undefined ? {} : { shard }) };
}
