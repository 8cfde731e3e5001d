import type { Measure } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';

const MIB = 1024 ** 2;

/** What a unit of JMH stands for: `us/op`, `ops/ms`, and those of its profilers. Undefined for a unit that is not known. */
export function scaleOf(written: string): Pick<Measure, 'unit' | 'toBase' | 'direction'> | undefined {
  const [numerator = '', denominator = ''] = written.split('/');
  const inSeconds = secondsFrom(numerator);
  if (inSeconds !== undefined) return { unit: 's', direction: 'lower', toBase: inSeconds };
  const perUnit = secondsFrom(denominator)?.(1);
  if (numerator === 'ops' && perUnit !== undefined) {
    return { unit: '1/s', direction: 'higher', toBase: (value) => value / perUnit };
  }
  if (numerator === 'B' && denominator === 'op') return { unit: 'B', direction: 'lower' };
  // The profilers of the collector divide by 1024 twice.
  if (numerator === 'MB' && denominator === 'sec') return { unit: '1/s', toBase: (value) => value * MIB };
  return written === 'counts' || denominator === 'op' ? { unit: '1' } : undefined;
}
