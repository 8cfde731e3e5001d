import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile, TestStatus } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, parseJsonLines, stringAt } from '../json.ts';
import { kept } from '../kept.ts';
import { brokenOff, newBook } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNNAMED } from './suite.ts';

/** `go test -json` (cmd/test2json), and gotestsum's file of it. A package that does not build is a failed test named after it. */
export const goTestJson: Adapter<'tests'> = {
  id: 'go-test-json',
  kind: 'tests',
  title: 'go test JSON lines',
  tools: [
    { tool: 'Go', how: 'go test -json ./... > go-test.json' },
    { tool: 'gotestsum', how: 'gotestsum --jsonfile FILE' },
  ],
  claims: ({ head }) => isGoTest(head) && !hasBenchmarks(head),
  read(file, emit) {
    const run: Run = { packages: new Map(), builds: new Map() };
    for (const { value } of parseJsonLines(file)) if (isObject(value)) readEvent(run, value);
    const book = newBook(file, emit);
    const open: string[] = [];
    for (const [name, { failed, output, packages }] of run.builds) {
      if (!failed || packages > 0) continue;
      open.push(name);
      book.add({ name, status: 'failed', suite: name, message: firstLines(output) }, false);
    }
    for (const [name, one] of run.packages) {
      let failing = false;
      for (const [test, state] of one.tests) {
        const status = statusOf(state);
        failing ||= status === 'failed' || status === 'flaky';
        const message = status === 'passed' ? '' : firstLines(state.output);
        book.add({
          name: test,
          status,
          suite: name,
          ...(state.tries > 1 ? { attempts: state.tries } : {}),
          ...(state.seconds === undefined ? {} : { durationMs: state.seconds * 1000 }),
          ...(message === '' ? {} : { message }),
        });
      }
      if (one.end === undefined) open.push(name);
      if (one.failed && !failing)
        book.add({ name: name || UNNAMED, status: 'failed', suite: name, message: firstLines(one.output) }, false);
    }
    if (open.length > 0) book.problems.push(unended(file, open));
    book.settle();
    return { tool: 'go', notes: [...book.notes, NOTE], problems: book.problems };
  },
};

const NOTE = 'tests that a panic kept from running are nowhere in the output of go test';

export const isGoTest = (head: string): boolean =>
  /^\{"(?:Time|ImportPath|Action)":/.test(head) &&
  /"Action":"(?:start|run|output|pass|fail|skip|build-output|build-fail)"/.test(head);

/** Lines of results of benchmarks, which are another kind of evidence. */
export const hasBenchmarks = (head: string): boolean => /"Output":"[^"\n]*\bns\/op\b/.test(head);

interface Package {
  readonly tests: Map<string, State>;
  /** The last of pass, fail and skip. */
  end?: string;
  /** Whether it failed in any run. */
  failed: boolean;
  output: string;
}

/** What was compiled or linked for the tests: a package, its test variant, its test binary or a dependency. */
interface Build {
  failed: boolean;
  output: string;
  /** How many packages failed because of it. */
  packages: number;
}

interface Run {
  readonly packages: Map<string, Package>;
  readonly builds: Map<string, Build>;
}

interface State {
  tries: number;
  failures: number;
  last?: string;
  seconds?: number;
  output: string;
}

const OUTPUT = 2000;

function readEvent(run: Run, event: JsonObject): void {
  const action = stringAt(event, 'Action') ?? '';
  const built = stringAt(event, 'ImportPath');
  // test2json names no package unless it was told one.
  const name = stringAt(event, 'Package') ?? '';
  const text = stringAt(event, 'Output') ?? '';
  if (built !== undefined) {
    const build = buildOf(run, built);
    build.failed ||= action === 'build-fail';
    build.output += text.slice(0, Math.max(0, OUTPUT - build.output.length));
    return;
  }
  const one = run.packages.get(name) ?? { tests: new Map<string, State>(), failed: false, output: '' };
  run.packages.set(name, one);
  const test = stringAt(event, 'Test');
  if (test === undefined) {
    if (action === 'start') delete one.end;
    if (action === 'pass' || action === 'fail' || action === 'skip') endPackage(run, one, action, event);
    return;
  }
  const state = one.tests.get(test) ?? { tries: 0, failures: 0, output: '' };
  one.tests.set(test, state);
  if (action === 'run') {
    state.tries += 1;
    delete state.last;
  } else if (action === 'pass' || action === 'fail' || action === 'skip') {
    state.last = action;
    if (action === 'fail') state.failures += 1;
    const seconds = numberAt(event, 'Elapsed');
    if (seconds !== undefined) state.seconds = seconds;
  } else if (action === 'output' && !/^\s*(?:===|---) /.test(text)) {
    state.output += kept(text.slice(0, Math.max(0, OUTPUT - state.output.length)));
  }
}

function buildOf({ builds }: Run, path: string): Build {
  const build = builds.get(path) ?? { failed: false, output: '', packages: 0 };
  builds.set(path, build);
  return build;
}

/** Since Go 1.24 a package that could not be built names what failed. */
function endPackage(run: Run, one: Package, action: string, event: JsonObject): void {
  one.end = action;
  one.failed ||= action === 'fail';
  const build = stringAt(event, 'FailedBuild');
  if (build === undefined) return;
  const failed = buildOf(run, build);
  failed.packages += 1;
  one.output ||= failed.output;
}

/** A test that began and did not end was ended by a panic or by its time. */
function statusOf({ last, failures }: State): TestStatus {
  if (last === 'skip') return failures > 0 ? 'flaky' : 'skipped';
  if (last !== 'pass') return 'failed';
  return failures > 0 ? 'flaky' : 'passed';
}

const unended = (file: SourceFile, packages: readonly string[]): ProblemParts =>
  brokenOff(file, `no end of ${packages.slice(0, 3).join(', ') || 'the run'}`, 'pass, fail or skip for each package');
