import type { Attributes } from '../xml.ts';
import { GINKGO_LEAVES_OUT } from './ginkgo-json.ts';
import type { Tries } from './junit-tries.ts';

/** What is known of the tool that wrote a JUnit file, by marks that it alone leaves. */
export interface Dialect {
  readonly tool?: string;
  readonly tries?: Tries;
  /** It writes cases for hooks, which its counters leave out. */
  readonly hooks?: true;
  /** Lines of source files count from 0. */
  readonly linesFromZero?: true;
  /** What its suites count as tests are assertions. */
  readonly countsAssertions?: true;
  /** It counts the subtests of a test, which have no case, and a test whose teardown failed twice. */
  readonly countsSubtests?: true;
  /** Its root counts every iteration of a test, its suites each test once. */
  readonly rootCountsIterations?: true;
  /** `classname` never repeats the name of the test: it need not be compared. */
  readonly classnameIsSuite?: true;
  /** It says which tests recovered. */
  readonly showsFlaky?: true;
  /** It counts its results once more in comments, and knows failures there that no case shows. */
  readonly countsInComments?: true;
  /** It only lists the tests: none of them ran. */
  readonly isList?: true;
  /** What else a file of this tool cannot say. */
  readonly note?: string;
}

const PYTEST: Dialect = {
  tool: 'pytest',
  tries: 'pytest',
  linesFromZero: true,
  countsSubtests: true,
  classnameIsSuite: true,
  showsFlaky: true,
};
const MOCHA: Dialect = { tool: 'mocha', hooks: true };

const BY_ROOT_NAME: ReadonlyMap<string, Dialect> = new Map([
  ['pytest tests', PYTEST],
  ['vitest tests', { tool: 'vitest', note: 'Vitest shows tests that never started, after --bail, as passed' }],
  [
    'jest tests',
    { tool: 'jest', note: 'jest-junit leaves out files that did not load, unless reportTestSuiteErrors is set' },
  ],
  ['bun test', { tool: 'bun', note: 'Bun leaves out files that did not load' }],
  ['deno test', { tool: 'deno', note: 'Deno leaves out files that did not load' }],
  ['Mocha Tests', MOCHA],
  ['nextest-run', { tool: 'cargo-nextest', showsFlaky: true }],
]);

const CATCH2: Dialect = {
  tool: 'catch2',
  countsAssertions: true,
  note: 'Catch2 writes no case for a test without assertions, and shows one that should have failed as passed',
};
const DOCTEST: Dialect = {
  tool: 'doctest',
  countsAssertions: true,
  note: 'doctest shows failures that may or should be as such, and tests that should have failed, or were too slow, as passed',
};

const GINKGO: Dialect = { tool: 'ginkgo', note: GINKGO_LEAVES_OUT };

const NODE: Dialect = {
  tool: 'node',
  countsInComments: true,
  note: 'node leaves out the failure of a hook after a suite: its TAP shows it',
};
const NODE_SUITE = /^name,time,disabled,errors,tests,failures,skipped,(?:timestamp,)?hostname$/;

const GTEST: Dialect = {
  tool: 'googletest',
  note: 'googletest before 1.13 leaves out a failure of SetUpTestSuite or TearDownTestSuite',
};
const GTEST_ROOT = 'tests,failures,disabled,errors,time';
/** What `--gtest_list_tests` writes. */
const GTEST_LIST = 'tests,name';

const PLAYWRIGHT_ROOT = 'id,name,tests,failures,skipped,errors,time';
const NEWMAN: Dialect = {
  tool: 'newman',
  rootCountsIterations: true,
  note: 'newman shows tests that were skipped as passed: its JSON tells them apart',
};
const NEWMAN_SUITE = 'name,id,timestamp,tests,failures,errors,time';
const PYTEST_SUITE = 'name,errors,failures,skipped,tests,time,timestamp,hostname';

const SUREFIRE = 'a file holds one class: tries of its tests, and its nested classes, may stand in the file of another';

/** The dialect that the root or a suite betrays; undefined where it says nothing. */
export function dialectOf(element: string, attributes: Attributes): Dialect | undefined {
  const byName = BY_ROOT_NAME.get(attributes.name ?? '');
  if (byName !== undefined) return byName;
  const keys = Object.keys(attributes).join(',');
  if (element === 'testsuites') return dialectOfRoot(attributes, keys);
  if (keys === PYTEST_SUITE) return PYTEST;
  if (keys === NEWMAN_SUITE) return NEWMAN;
  if (NODE_SUITE.test(keys)) return NODE;
  if (attributes.name === 'Root Suite') return MOCHA;
  if (attributes.hostname === 'tbd') return CATCH2;
  if (attributes['xsi:noNamespaceSchemaLocation']?.includes('surefire') === true) {
    return { tool: 'maven-surefire', showsFlaky: true, note: SUREFIRE };
  }
  return undefined;
}

function dialectOfRoot({ name }: Attributes, keys: string): Dialect | undefined {
  if (keys === PLAYWRIGHT_ROOT) return { tool: 'playwright' };
  if (name !== 'AllTests') return undefined;
  if (keys === GTEST_LIST) return { ...GTEST, isList: true };
  return keys.startsWith(GTEST_ROOT) ? GTEST : undefined;
}

const DOCTEST_CASE = /^classname,name,(?:time,)?status$/;
const SOURCE_OF_C = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|mm)$/i;

/** doctest leaves its mark on its cases alone, which it names after their source file. */
export function dialectOfCase(attributes: Attributes): Dialect | undefined {
  const { status, classname = '' } = attributes;
  return status === 'run' && SOURCE_OF_C.test(classname) && DOCTEST_CASE.test(Object.keys(attributes).join(','))
    ? DOCTEST
    : undefined;
}

/** go-junit-report and gotestsum write the Go toolchain with its platform, Ginkgo how its suite ended. */
export function dialectOfProperty(name: string, value: string): Dialect | undefined {
  if (name === 'SuiteSucceeded') return GINKGO;
  return name === 'go.version' && /^go\S+ \w+\/\w+$/.test(value)
    ? { tool: 'go test', tries: 'go', showsFlaky: true }
    : undefined;
}

/** The cases that Mocha writes for its hooks. */
export const isHook = (name: string): boolean => /"(?:before|after) (?:all|each)" hook/.test(name);
