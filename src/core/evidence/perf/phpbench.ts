import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import { type Benchmarks, type Measure, newBenchmarks, withParameters } from './benchmarks.ts';
import { statisticsOf } from './observations.ts';
import { figureIn } from './text-figures.ts';

/** One set of parameters of a subject, as far as it was read. */
interface Variant {
  readonly line: number;
  readonly parameters: Record<string, string>;
  readonly times: number[];
  readonly peaks: number[];
  error: string | undefined;
  readonly failures: string[];
  set?: string;
}

/** What PHPBench dumps: microseconds of each iteration, over its revolutions. A variant that threw has no iterations. */
export const phpbench: Adapter<'perf'> = {
  id: 'phpbench',
  kind: 'perf',
  title: 'PHPBench XML',
  tools: [{ tool: 'PHPBench', how: 'vendor/bin/phpbench run --dump-file=phpbench.xml' }],
  claims: ({ head }) => xmlRootOf(head) === 'phpbench',
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const failures: string[] = [];
    let [version, className, subject]: (string | undefined)[] = [undefined, undefined, undefined];
    let variant: Variant | undefined;
    let text = '';
    const noted = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'phpbench') throw wrongRoot(file, name, line, 'phpbench');
        if (depth === 0) version = kept(attributes.version ?? '');
        if (name === 'benchmark') className = kept(attributes.class ?? '').replace(/^\\/, '');
        if (name === 'subject') subject = kept(attributes.name ?? '');
        if (name === 'variant')
          variant = { line, parameters: {}, times: [], peaks: [], error: undefined, failures: [] };
        if (variant !== undefined) readElement(variant, name, attributes, file, line);
        text = '';
        return name === 'error' || name === 'failure';
      },
      text(piece) {
        text = `${text}${piece}`.slice(0, 300);
      },
      close(name) {
        if (name === 'error' && variant !== undefined) variant.error ??= kept(text.trim());
        if (name === 'failure') variant?.failures.push(kept(text.trim()));
        if (name !== 'variant' || variant === undefined) return;
        const benchmark = withParameters(`${className ?? ''}::${subject ?? ''}`, parametersOf(variant));
        readVariant(benchmarks, benchmark, variant, file);
        for (const failure of variant.failures) failures.push(`${benchmark}: ${failure}`);
        variant = undefined;
      },
    });
    for (const one of failures.slice(0, 20)) benchmarks.note(`an assertion failed: ${one.slice(0, 200)}`);
    const { notes, problems } = benchmarks.settle();
    return {
      tool: 'PHPBench',
      ...(version === undefined || version === '' ? {} : { toolVersion: version }),
      notes: [...noted, ...notes],
      problems,
      saysFailed: failures.length > 0,
    };
  },
};

const parametersOf = ({ parameters, set }: Variant): Readonly<Record<string, string>> =>
  Object.keys(parameters).length > 0 || set === undefined ? parameters : { set };

function readElement(variant: Variant, name: string, attributes: Attributes, file: SourceFile, line: number): void {
  if (name === 'parameter' && attributes.name !== undefined && attributes.value !== undefined)
    variant.parameters[kept(attributes.name)] = kept(attributes.value);
  // A set without values that are text still has a name.
  if (name === 'parameter-set' && !/^#?\d*$/.test(attributes.name ?? '')) variant.set = kept(attributes.name ?? '');
  if (name !== 'iteration') return;
  const number = (what: string): number => figureIn(attributes[what], { file: file.path, line, what });
  const revolutions = attributes['time-revs'] === undefined ? 1 : number('time-revs');
  // Until 0.14 the time of all revolutions had another name.
  const net = attributes['time-net'] === undefined ? number('net-time') : number('time-net');
  variant.times.push(net / revolutions);
  if (attributes['mem-peak'] !== undefined) variant.peaks.push(number('mem-peak'));
}

function readVariant(benchmarks: Benchmarks, benchmark: string, variant: Variant, file: SourceFile): void {
  const { line, times, peaks, error } = variant;
  if (error !== undefined || times.length === 0) {
    benchmarks.failed(benchmark, error ?? 'it has no iterations', { line });
    return;
  }
  if (!times.every(Number.isFinite)) throw noRevolutions(file, line);
  const time: Measure = { benchmark, unit: 's', direction: 'lower', toBase: (value) => value / 1e6, at: { line } };
  benchmarks.summary(time, statisticsOf(times), times.length);
  if (peaks.length > 0) {
    const memory: Measure = { benchmark, of: 'mem_peak', unit: 'B', direction: 'lower', at: { line } };
    benchmarks.summary(memory, statisticsOf(peaks), peaks.length);
  }
}

const noRevolutions = (file: SourceFile, line: number): Problem =>
  new Problem({
    code: 'evidence.not_finite',
    message: 'a number in the report is not a finite number',
    file: file.path,
    line,
    found: 'an iteration of no revolutions',
    expected: 'one revolution or more',
    remedy: 'run the benchmarks again',
  });
