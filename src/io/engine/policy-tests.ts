import type { TestReport } from '../../core/model/policy-test.ts';
import { Problem, type ProblemCode, problemsOf } from '../../core/model/problem.ts';
import { startEvaluator } from '../../engine.ts';
import type { Evaluator } from '../../engine-api.ts';
import { ENTRYPOINT } from './compiled-policy.ts';
import { policyProblem } from './diagnostics.ts';
import { type CompiledTest, engineDifference } from './engine-difference.ts';
import { callOpa, type Diagnostic } from './opa.ts';
import { memoryFor } from './payload.ts';
import type { PolicySuite } from './policy-suite.ts';

const ALL_TESTS_MS = 120_000;
const ONE_TEST_MS = 10_000;
const MEMORY_MB = 1024;

/**
 * Checks policies, runs their tests in OPA and as compiled WebAssembly, and compares. `run` is an expression (RE2) that the full name
 * of a test matches. Throws `input.invalid` where it is none, and where there is no test to run.
 */
export async function testPolicies(suite: PolicySuite, run = ''): Promise<TestReport> {
  const evaluator = startEvaluator();
  try {
    return await tested(suite, run, evaluator);
  } finally {
    await evaluator.close();
  }
}

async function tested(suite: PolicySuite, run: string, evaluator: Evaluator): Promise<TestReport> {
  const { folder, policies, tests, data, own } = suite;
  const built = await callOpa('test_build', { ...compilation(suite, policies), tests, run }).catch(
    (thrown: unknown) => {
      throw noExpression(thrown, run) ?? thrown;
    },
  );
  if (built.diagnostics.length > 0) {
    const problems = (await faultsOf(suite, built.diagnostics, run)).map(policyProblem);
    return { folder, problems, tests: [], coverage: [], rules: [] };
  }
  if (built.wasm === undefined) throw noTest(folder, run);
  // The worker evaluates while OPA, which holds this thread, interprets.
  const compiled = compiledTests(evaluator, Buffer.from(built.wasm, 'base64'), built.entries, data);
  const answer = await callOpa('test', { modules: { ...policies, ...tests }, data, run });
  const results = await compiled;
  const differences = answer.results.flatMap((test) => {
    const other = results.get(test.entry);
    return other === undefined ? [] : (engineDifference(test, other) ?? []);
  });
  const isOwn = ({ file }: { readonly file: string }): boolean => own.policies.includes(file);
  return {
    folder,
    problems: [...answer.diagnostics.map(policyProblem), ...differences],
    tests: answer.results.filter(({ file }) => own.tests.includes(file)),
    coverage: answer.coverage.filter(isOwn),
    rules: answer.rules.filter(isOwn),
  };
}

const compilation = ({ schemas }: PolicySuite, modules: PolicySuite['policies']) => ({
  modules,
  schemas,
  entrypoint: ENTRYPOINT,
});

async function faultsOf(suite: PolicySuite, found: readonly Diagnostic[], run: string): Promise<readonly Diagnostic[]> {
  const { tests, everything } = suite;
  const { diagnostics } = await callOpa('test_build', { ...compilation(suite, everything), tests, run });
  return diagnostics.length > 0 ? diagnostics : found;
}

/** Each test by its entry point. Where one of them ends the evaluation, each is asked alone. */
async function compiledTests(
  evaluator: Evaluator,
  wasm: Uint8Array,
  entries: readonly string[],
  data: object,
): Promise<ReadonlyMap<string, CompiledTest>> {
  const json = new TextEncoder().encode(JSON.stringify(data));
  const memory = memoryFor(json.length, MEMORY_MB);
  const ask = async (
    asked: readonly string[],
    timeMs: number,
  ): Promise<readonly (readonly [string, CompiledTest])[]> => {
    const { results } = await evaluator.run({ wasm, entries: asked, data: json.slice().buffer, timeMs, ...memory });
    return asked.map((entry, at) => [entry, { result: results[at] ?? '[]' }] as const);
  };
  try {
    return new Map(await ask(entries, ALL_TESTS_MS));
  } catch {
    const alone = new Map<string, CompiledTest>();
    for (const entry of entries) {
      const [answer] = await ask([entry], ONE_TEST_MS).catch((thrown: unknown) => [[entry, ended(thrown)] as const]);
      if (answer !== undefined) alone.set(...answer);
    }
    return alone;
  }
}

/** What a test can end with by itself; anything else is no answer of the engine. */
const OF_A_TEST: readonly ProblemCode[] = ['engine.conflict', 'engine.memory', 'engine.time'];

function ended(thrown: unknown): CompiledTest {
  const problems = problemsOf(thrown, 'engine.failed');
  if (!problems.every(({ code }) => OF_A_TEST.includes(code))) throw thrown;
  return { thrown: problems.map(({ message, found }) => found ?? message).join('; ') };
}

/** As the library of Go says it that OPA reads expressions with. */
const NO_EXPRESSION = /^error parsing regexp: (.*?)(?:: `.*`)?$/s;

function noExpression(thrown: unknown, run: string): Problem | undefined {
  const why = thrown instanceof Problem ? NO_EXPRESSION.exec(thrown.parts.found ?? '')?.[1] : undefined;
  if (why === undefined) return undefined;
  return new Problem({
    code: 'input.invalid',
    message: '--run is not a regular expression',
    found: `${run} (${why})`,
    expected: 'an expression of RE2 that the full name of a test matches, such as test_denies',
    remedy: 'correct --run, with a backslash before a sign that stands for itself',
  });
}

const noTest = (folder: string, run: string): Problem =>
  new Problem({
    code: 'input.invalid',
    message: 'there is no test to run',
    file: folder,
    found: run === '' ? 'no rule named test_…' : `no test that matches ${run}`,
    expected: 'a *_test.rego with at least one test_… rule',
    remedy: 'write a test, or correct --run',
  });
