import type { ProblemParts } from '../../model/problem.ts';
import type { Metric, SourceFile } from '../adapter.ts';
import type { Benchmarks, Measure } from './benchmarks.ts';

/** What begins a result of the Go benchmark data format (golang.org/design/14313-benchmark-format), and is torn where a benchmark prints. */
const BEGUN = /^(Benchmark\S*)[ \t]*\t/;
/** What is left of such a line. */
const REST = /^\s*\d+\t\s*[\d.]+ \S+/;
const NUMBER = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|Inf|NaN)$/;

/** Whether the start of a text holds a result of a benchmark. */
export const hasGoResult = (head: string): boolean => /^Benchmark\S*[ \t]+\d+[ \t]+[\d.eE+-]+ \S+/m.test(head);

/** Reads the lines that one package prints. */
export interface GoLines {
  read(text: string, at: Measure['at']): void;
  /** What the last word about a package was, and whether one was due. */
  readonly state: { readonly isOpen: boolean; readonly isMarked: boolean };
}

/** Each line of a package's results is one sample of its name, `<package>.<benchmark>`. */
export function newGoLines(benchmarks: Benchmarks, known: string | undefined): GoLines {
  let pkg = known;
  let [isOpen, isMarked, hasFailed] = [false, false, false];
  /** The benchmark whose line was torn by what it prints. */
  let torn: string | undefined;
  return {
    read(written, at) {
      const text = torn !== undefined && REST.test(written) ? `${torn} ${written}` : written;
      const [, key, value = ''] = /^(goos|goarch|pkg|cpu): (.*?)\s*$/.exec(text) ?? [];
      if (key === 'pkg') pkg = value;
      isMarked ||= key !== undefined;
      const isVerdict = /^(?:PASS|FAIL|ok {2}\t.*|FAIL\t.*)\s*$/.test(text);
      const isResult = readResult(benchmarks, pkg, text, at);
      const begun = isResult ? undefined : BEGUN.exec(text)?.[1];
      if (torn !== undefined && text === written && (isResult || isVerdict || begun !== undefined)) {
        benchmarks.note(`${torn}: its result is lost, because it prints to the same output`);
      }
      if (isResult || isVerdict || begun !== undefined) torn = begun;
      isOpen = !isVerdict && (isOpen || isResult || key !== undefined);
      // After the last package a single FAIL repeats what was said of one.
      if (!hasFailed || text.trim() !== 'FAIL')
        hasFailed = readFailure(benchmarks, pkg ?? 'go test', text, at) || hasFailed;
    },
    get state() {
      return { isOpen, isMarked };
    },
  };
}

function readResult(benchmarks: Benchmarks, pkg: string | undefined, text: string, at: Measure['at']): boolean {
  if (!text.startsWith('Benchmark')) return false;
  const [name = '', iterations = '', ...values] = text.trimEnd().split(/\s+/);
  if (!/^\d+$/.test(iterations) || values.length < 2 || values.length % 2 > 0 || !NUMBER.test(values[0] ?? ''))
    return false;
  const benchmark = pkg === undefined ? name : `${pkg}.${name}`;
  for (let index = 0; index < values.length; index += 2) {
    const [value = '', unit = ''] = values.slice(index, index + 2);
    benchmarks.sample({ benchmark, at, ...measureOf(unit) }, Number(value));
  }
  return true;
}

const FAILURE = /^\s*--- (FAIL|SKIP): (\S+)|^(FAIL)(?:\s+(\S+).*)?$|^(panic: .*|fatal error: .*|exit status \d+)/;

function readFailure(benchmarks: Benchmarks, pkg: string, text: string, at: Measure['at']): boolean {
  const [, verdict, test, fail, named, crash] = FAILURE.exec(text.trimEnd()) ?? [];
  if (verdict === 'SKIP') benchmarks.note(`${test} was skipped`);
  if (verdict === 'FAIL') benchmarks.failed(pkg, `--- FAIL: ${test}`, at);
  if (crash !== undefined) benchmarks.failed(pkg, crash, at);
  if (fail !== undefined) benchmarks.failed(named ?? pkg, text.trim(), at);
  return verdict === 'FAIL' || crash !== undefined || fail !== undefined;
}

const LOWER: ReadonlySet<string> = new Set(['B/op', 'allocs/op']);

/**
 * The unit of Go in a base unit, as golang.org/x/perf tidies it: `ns` becomes seconds and `MB` bytes, in the name as well.
 * `ns/op` is the time of the benchmark; any other keeps its name, with `_per_` for the stroke.
 */
function measureOf(unit: string): Omit<Measure, 'benchmark' | 'at'> {
  if (unit === 'ns/op') return { unit: 's', direction: 'lower', toBase: (value) => value / 1e9 };
  const [, before = '', scaled, after = ''] = /^(.*-)?(ns|MB)(\/.*)?$/.exec(unit) ?? [];
  const tidy = scaled === undefined ? unit : `${before}${scaled === 'ns' ? 's' : 'B'}${after}`;
  const isRate = tidy.endsWith('/s');
  const base: Metric['unit'] = isRate ? '1/s' : scaled === 'ns' ? 's' : /^(?:.*-)?B(?:\/|$)/.test(tidy) ? 'B' : '1';
  const direction = tidy === 'B/s' ? 'higher' : LOWER.has(tidy) || scaled === 'ns' ? 'lower' : undefined;
  return {
    of: tidy.replaceAll('/', '_per_'),
    unit: base,
    ...(direction === undefined ? {} : { direction }),
    ...(scaled === undefined ? {} : { toBase: scaled === 'ns' ? (value) => value / 1e9 : (value) => value * 1e6 }),
  };
}

/** The output stops before go test has said how the package ended. */
export const goBrokenOff = (file: SourceFile, found: string): ProblemParts => ({
  code: 'evidence.malformed',
  message: 'the output of go test breaks off',
  file: file.path,
  found,
  expected: 'PASS, ok or FAIL after the benchmarks of each package',
  remedy: 'run the benchmarks again and keep the whole output',
});
