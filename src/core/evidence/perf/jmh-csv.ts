import type { Adapter } from '../adapter.ts';
import { type CsvRecord, csvRecords } from '../csv.ts';
import { badShape } from '../json.ts';
import { newBenchmarks, repeated, withParameters } from './benchmarks.ts';
import { scaleOf } from './jmh-units.ts';

/** The CSV of JMH, and the same with semicolons (`-rf scsv`). `<benchmark>:<name>` is a result of a profiler or a percentile. */
export const jmhCsv: Adapter<'perf'> = {
  id: 'jmh-csv',
  kind: 'perf',
  title: 'JMH CSV',
  tools: [{ tool: 'JMH', how: 'java -jar benchmarks.jar -rf csv -rff FILE (JSON says more)' }],
  claims: ({ head }) => /^"Benchmark"([,;])"Mode"\1"Threads"\1"Samples"\1"Score"\1/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const separator = file.head.startsWith('"Benchmark";') ? ';' : ',';
    const records = [...csvRecords(file, { separator, ended: true })];
    const twice = repeated(records.map(({ fields }) => keyOf(fields)));
    for (const { fields, line } of records) {
      const { Benchmark: label = '', Mode: mode = '', Unit: unit = '' } = fields;
      const [score, samples] = [numberIn(fields.Score), numberIn(fields.Samples)];
      const scale = scaleOf(unit);
      const [name = '', of] = label.split(/:(.*)/s);
      if (scale === undefined && of === undefined) throw badShape(file, '', unit, `a unit of time for ${label}`);
      const isPercentile = mode === 'sample' && /(?:^|·)p\d\.\d+$/.test(of ?? '');
      if (isPercentile) continue;
      const own = withParameters(name, parametersIn(fields));
      const benchmark = of === undefined && twice.has(keyOf(fields)) ? `${own}:${mode}` : own;
      const measure = { benchmark, at: { line }, ...(scale ?? { unit: '1' as const }) };
      if (of !== undefined && Number.isNaN(score)) benchmarks.note(`${own}: ${of} was not measured`);
      else if (of !== undefined) benchmarks.summary({ ...measure, of }, { avg: score }, samples);
      else if (measure.unit === '1/s') benchmarks.rate(measure, score, samples);
      else benchmarks.summary(measure, { avg: score }, samples);
    }
    benchmarks.note('nothing marks the end of the CSV: whether rows are missing cannot be told');
    benchmarks.note('JMH leaves out a benchmark that failed, unless -foe true ends the run');
    return { tool: 'jmh', ...benchmarks.settle() };
  },
};

type Fields = CsvRecord['fields'];

/** What a benchmark is called, and whether it takes time or counts operations. */
const keyOf = (fields: Fields): string =>
  JSON.stringify([fields.Benchmark, parametersIn(fields), fields.Mode === 'thrpt']);

const parametersIn = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      key.startsWith('Param: ') && value !== '' ? [[key.slice('Param: '.length), value]] : [],
    ),
  );

/** JMH writes `NaN` as Java does, and six decimals after the comma or the point of the machine; an empty field is no zero. */
const numberIn = (text = ''): number => Number(text === '' ? Number.NaN : text.replace(/,(?=\d{6}$)/, '.'));
