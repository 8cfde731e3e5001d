import type { Adapter, Metric, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Benchmarks, type Measure, newBenchmarks, repeated, withParameters } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';

/** The JSON of BenchmarkDotNet, brief and full, in nanoseconds for each operation. A benchmark that failed has no statistics. */
export const benchmarkDotNet: Adapter<'perf'> = {
  id: 'benchmark-dot-net',
  kind: 'perf',
  title: 'BenchmarkDotNet JSON',
  tools: [
    {
      tool: 'BenchmarkDotNet',
      how: 'dotnet run -c Release -- --filter "*" --exporters json, then BenchmarkDotNet.Artifacts/results/*-report-*.json',
    },
  ],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('HostEnvironmentInfo') && (keys.has('Benchmarks') || keys.has('HostEnvironmentInfo/OsVersion'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const list = arrayAt(root, 'Benchmarks');
    if (list === undefined) throw badShape(file, '/Benchmarks', root.Benchmarks, 'an array of benchmarks');
    const benchmarks = newBenchmarks(file, emit);
    const rows = list.map((row, index) => caseOf(file, row, `/Benchmarks/${index}`));
    const shared = repeated(rows.map(({ name }) => name));
    for (const { name, job, row, pointer } of rows) {
      // One benchmark may be run by several jobs, such as one for each runtime.
      const isShared = job !== '' && shared.has(name);
      readCase(benchmarks, isShared ? withParameters(name, { job }) : name, row, { pointer });
    }
    const host = objectAt(root, 'HostEnvironmentInfo') ?? {};
    if (host.Configuration === 'DEBUG' || host.HasAttachedDebugger === true)
      benchmarks.note('the code was built or run for debugging, which slows it');
    const version = stringAt(host, 'BenchmarkDotNetVersion');
    return {
      tool: 'BenchmarkDotNet',
      ...benchmarks.settle(),
      ...(version === undefined ? {} : { toolVersion: version }),
    };
  },
};

interface Case {
  readonly name: string;
  readonly job: string;
  readonly row: JsonObject;
  readonly pointer: string;
}

/** Versions before 0.10 write no full name. */
function caseOf(file: SourceFile, row: unknown, pointer: string): Case {
  const method = isObject(row) ? stringAt(row, 'Method') : undefined;
  if (!isObject(row) || method === undefined) throw badShape(file, pointer, row, 'a benchmark with its method');
  const parts = [stringAt(row, 'Namespace') ?? '', stringAt(row, 'Type') ?? '', method].filter((part) => part !== '');
  const parameters = stringAt(row, 'Parameters') ?? '';
  const older = `${parts.join('.')}${parameters === '' ? '' : `(${parameters})`}`;
  const job = /: ([^[]*?)(?: \[.*)?$/s.exec(stringAt(row, 'DisplayInfo') ?? '')?.[1] ?? '';
  return { name: stringAt(row, 'FullName') ?? older, job, row, pointer };
}

function readCase(benchmarks: Benchmarks, benchmark: string, row: JsonObject, at: Measure['at']): void {
  const statistics = objectAt(row, 'Statistics');
  if (statistics === undefined) {
    benchmarks.failed(benchmark, 'it has no statistics', at);
    return;
  }
  const samples = numberAt(statistics, 'N');
  const { Mean, Median, Min, Max, StandardDeviation } = statistics;
  const { P50, P90, P95 } = objectAt(statistics, 'Percentiles') ?? {};
  const time: Measure = { benchmark, unit: 's', direction: 'lower', toBase: (value) => value / 1e9, at };
  const stddev = samples === 1 ? undefined : StandardDeviation;
  const spread = { min: Min, max: Max, stddev, p90: P90, p95: P95 };
  benchmarks.summary(time, { avg: Mean, med: Median ?? P50, ...spread }, samples);
  const allocated = objectAt(row, 'Memory')?.BytesAllocatedPerOperation;
  if (typeof allocated === 'number')
    benchmarks.summary({ benchmark, of: 'allocated', unit: 'B', direction: 'lower', at }, { avg: allocated });
  for (const metric of arrayAt(row, 'Metrics') ?? []) readMetric(benchmarks, benchmark, metric, at);
}

/** What a diagnoser measured. Bytes allocated stand beside it already. */
function readMetric(benchmarks: Benchmarks, benchmark: string, metric: unknown, at: Measure['at']): void {
  const descriptor = isObject(metric) ? objectAt(metric, 'Descriptor') : undefined;
  const of = descriptor === undefined ? undefined : stringAt(descriptor, 'Id');
  if (!isObject(metric) || descriptor === undefined || of === undefined || of === 'Allocated Memory') return;
  const word = stringAt(descriptor, 'Unit');
  const toBase = secondsFrom(word);
  const unit: Metric['unit'] = toBase !== undefined ? 's' : word === 'B' ? 'B' : '1';
  const direction = descriptor.TheGreaterTheBetter === true ? 'higher' : 'lower';
  const scale = toBase === undefined ? {} : { toBase };
  benchmarks.summary({ benchmark, of, unit, direction, at, ...scale }, { avg: metric.Value });
}
