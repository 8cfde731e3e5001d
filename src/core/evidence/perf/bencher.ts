import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Metric, Report, SourceFile } from '../adapter.ts';
import { badShape, finite, isObject, type JsonObject, parseJsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { noMetrics } from './no-metrics.ts';
import { implausible } from './units.ts';

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
/** Terraform's own JSON has outputs of the same shape, whose values are expressions. */
const FIRST = new RegExp(
  `^\\s*\\{\\s*${STRING}\\s*:\\s*\\{\\s*${STRING}\\s*:\\s*\\{\\s*"(?:value|lower_value|upper_value)"\\s*:\\s*(?!"\\$\\{)`,
);

/** The measures that Bencher has from the start, and what they stand in. */
const MEASURES: ReadonlyMap<string, Pick<Metric, 'unit' | 'direction'> & { readonly by: number }> = new Map([
  ['latency', { unit: 's', direction: 'lower', by: 1e9 }],
  ['throughput', { unit: '1/s', direction: 'higher', by: 1 }],
  ['build-time', { unit: 's', direction: 'lower', by: 1 }],
  ['file-size', { unit: 'B', direction: 'lower', by: 1 }],
] as const);
const BOUNDS = ['value', 'lower_value', 'upper_value'] as const;

/** Bencher Metric Format: by benchmark and measure a value, and the bounds between which it lies. */
export const bencher: Adapter<'perf'> = {
  id: 'bencher',
  kind: 'perf',
  title: 'Bencher Metric Format (BMF) JSON',
  tools: [{ tool: 'any', how: 'write BMF JSON, as for `bencher run --adapter json`' }],
  claims: ({ head }) => FIRST.test(head) && !/^\s*\{\s*"metrics"/.test(head),
  read(file, emit): Report {
    const problems: ProblemParts[] = [];
    const notes = new Set<string>();
    let emitted = 0;
    for (const [benchmark, measures] of Object.entries(parseJsonObject(file))) {
      const pointer = pointerTo(benchmark);
      if (!isObject(measures)) throw badShape(file, pointer, measures, 'measures of a benchmark');
      for (const [measure, bounds] of Object.entries(measures)) {
        const at = `${pointer}${pointerTo(measure)}`;
        if (!isObject(bounds)) throw badShape(file, at, bounds, '{"value": …}');
        if (!MEASURES.has(measure)) notes.add(`${measure}: the unit is not stated, so it stands as a plain number`);
        for (const metric of metricsOf(`${benchmark}/${measure}`, measure, bounds, at, file)) {
          const expected = implausible(metric.value, metric.unit, true);
          emitted += 1;
          if (expected === undefined) emit(metric);
          else problems.push({ ...untrue(file, at, metric), expected });
        }
      }
    }
    if (emitted === 0) problems.push(noMetrics(file, ''));
    return { notes: [...notes], problems };
  },
};

function* metricsOf(
  name: string,
  measure: string,
  bounds: JsonObject,
  pointer: string,
  file: SourceFile,
): Generator<Metric> {
  const { unit, direction, by } = MEASURES.get(measure) ?? { unit: '1' as const, direction: undefined, by: 1 };
  for (const bound of BOUNDS) {
    if (bounds[bound] === undefined && bound !== 'value') continue;
    const value = finite(bounds[bound], { file: file.path, pointer: `${pointer}/${bound}` }) / by;
    yield { name: `${name}.${bound}`, value, unit, ...(direction === undefined ? {} : { direction }) };
  }
}

const untrue = (file: SourceFile, pointer: string, { name, value }: Metric): ProblemParts => ({
  code: 'evidence.implausible',
  message: 'a figure cannot be true',
  file: file.path,
  pointer,
  found: `${value} in ${name}`,
  remedy: 'look at how it is measured and written',
});
