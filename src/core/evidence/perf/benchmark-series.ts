import type { Metric } from '../adapter.ts';
import type { Measure } from './benchmarks.ts';
import { statisticsOf } from './observations.ts';

/** All that a report says of one name. */
export interface Series {
  readonly measure: Measure;
  /** Operations per second have no other statistic. */
  readonly isRate: boolean;
  readonly samples: number[];
  readonly summaries: { readonly figures: ReadonlyMap<string, number>; readonly samples: number | undefined }[];
}

/** The name of a metric without its statistic. */
export const nameOf = ({ benchmark, of }: Measure): string => (of === undefined ? benchmark : `${benchmark}/${of}`);

/** A single summary as it is, or the statistics of all observations. */
export function* metricsOf({ measure, isRate, samples, summaries }: Series): Generator<Metric> {
  const name = nameOf(measure);
  const [only, ...others] = summaries;
  if (only !== undefined && others.length === 0 && samples.length === 0) {
    for (const [statistic, value] of only.figures) yield metric(name, statistic, value, measure, only.samples);
    return;
  }
  const averages = summaries.flatMap(({ figures }) => figures.get(isRate ? 'rate' : 'avg') ?? []);
  const observed = [...samples, ...averages];
  const statistics = statisticsOf(observed);
  const wanted = isRate ? { rate: statistics.med } : statistics;
  for (const [statistic, value] of Object.entries(wanted)) {
    if (value !== undefined) yield metric(name, statistic, value, measure, observed.length);
  }
}

function metric(name: string, statistic: string, value: number, measure: Measure, samples?: number): Metric {
  const direction = statistic === 'stddev' && measure.direction === 'higher' ? undefined : measure.direction;
  return {
    name: `${name}.${statistic}`,
    value,
    unit: measure.unit,
    ...(direction === undefined ? {} : { direction }),
    ...(samples === undefined || !Number.isSafeInteger(samples) || samples < 1 ? {} : { samples }),
  };
}
