import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { type Benchmarks, type Measure, newBenchmarks } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';

const RESULT = /^test (\S.*?) +\.\.\. bench: +([\d,_.]+) (\S+) \(\+\/- [\d,_.]+\)(?: = ([\d,]+) MB\/s)?\s*$/;
const OTHER = /^test (\S.*?) +\.\.\. (ok|FAILED|ignored)(?:,.*)?\s*$/;
const TORN = /^test \S.* \.\.\. bench:/;
const BEGIN = /^running (\d+) tests?\s*$/;
const END = /^test result: (\S+?)\. /;

/** What libtest prints of benchmarks; Criterion.rs and others can write the same lines. The figure is the median of the samples. */
export const cargoBench: Adapter<'perf'> = {
  id: 'cargo-bench',
  kind: 'perf',
  title: 'cargo bench text',
  tools: [
    { tool: 'libtest', how: 'cargo +nightly bench > bench.txt' },
    { tool: 'Criterion.rs', how: 'cargo bench -- --output-format bencher > bench.txt (estimates.json says more)' },
  ],
  claims: ({ head }) => /^test \S.* \.\.\. bench: +[\d,_.]+ \S+ \(\+\/- /m.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    let due: number | undefined;
    let [line, isMarked, hasFailed] = [0, false, false];
    for (const text of endedLines(file)) {
      line += 1;
      const begun = BEGIN.exec(text)?.[1];
      if (begun !== undefined) {
        if (due !== undefined) benchmarks.problem(brokenOff(file, `no result before line ${line}`));
        due = Number(begun);
        isMarked = true;
      }
      if (readLine(file, benchmarks, text, { line }) && due !== undefined) due -= 1;
      hasFailed ||= OTHER.exec(text)?.[2] === 'FAILED';
      const ended = END.exec(text)?.[1];
      if (ended === undefined) continue;
      if (ended !== 'ok' && !hasFailed) benchmarks.failed('test result', ended, { line });
      if (due !== undefined && due > 0) benchmarks.problem(brokenOff(file, `${due} fewer lines than announced`));
      due = undefined;
    }
    if (due !== undefined) benchmarks.problem(brokenOff(file, `no test result after line ${line}`));
    if (!isMarked) benchmarks.note('lines without the head of libtest: whether any are missing cannot be told');
    benchmarks.note('figures are medians; how far the samples spread, after +/-, is left out');
    return { tool: 'cargo bench', ...benchmarks.settle() };
  },
};

/** Whether the line is the outcome of a benchmark or a test. */
function readLine(file: SourceFile, benchmarks: Benchmarks, text: string, at: { readonly line: number }): boolean {
  const [, name, written, unit, throughput] = RESULT.exec(text) ?? [];
  if (name === undefined || written === undefined || unit === undefined) {
    if (TORN.test(text)) benchmarks.problem({ ...brokenOff(file, 'a line that is not whole'), ...at });
    return readOther(benchmarks, text, at);
  }
  const toBase = secondsFrom(unit.replace(/\/iter$/, ''));
  const measure: Measure =
    toBase === undefined
      ? { benchmark: name, of: unit.replaceAll('/', '_per_'), unit: '1', at }
      : { benchmark: name, unit: 's', direction: 'lower', toBase, at };
  if (toBase === undefined) benchmarks.note(`${name}: measured in ${JSON.stringify(unit)}, taken as a plain number`);
  benchmarks.sample(measure, numberIn(written));
  if (throughput !== undefined) {
    const rate: Measure = { benchmark: name, of: 'B_per_s', unit: '1/s', direction: 'higher', at };
    benchmarks.sample(rate, numberIn(throughput) * 1e6);
  }
  return true;
}

function readOther(benchmarks: Benchmarks, text: string, at: { readonly line: number }): boolean {
  const [, name, outcome] = OTHER.exec(text) ?? [];
  if (name === undefined) return false;
  if (outcome === 'FAILED') benchmarks.failed(name, 'FAILED', at);
  else if (outcome === 'ignored') benchmarks.note(`${name} was ignored`);
  else benchmarks.note('tests ran beside the benchmarks and are not counted');
  return true;
}

/** With commas between thousands. */
const numberIn = (written: string): number => Number(written.replace(/[,_]/g, ''));

const brokenOff = (file: SourceFile, found: string): ProblemParts => ({
  code: 'evidence.malformed',
  message: 'the output of cargo bench breaks off',
  file: file.path,
  found,
  expected: 'a line for each benchmark, then the test result',
  remedy: 'run the benchmarks again and keep the whole output',
});
