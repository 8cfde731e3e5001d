import type { SourceFile } from '../adapter.ts';
import { badShape, finite, type JsonObject, numberAt, objectAt } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import type { Load } from './load.ts';

/** The figures of artillery 1: `latency` in milliseconds, and objects of counts for `codes` and `errors`. */
export function olderArtillery(aggregate: JsonObject, file: SourceFile): Load {
  const at = (key: string): { file: string; pointer: string } => ({ file: file.path, pointer: `/aggregate/${key}` });
  const latency = objectAt(aggregate, 'latency');
  if (latency === undefined) throw badShape(file, '/aggregate/latency', aggregate.latency, 'latencies by statistic');
  const counts = (key: string): readonly (readonly [string, number])[] =>
    Object.entries(objectAt(aggregate, key) ?? {}).map(([name, count]) => [
      name,
      finite(count, { file: file.path, pointer: `/aggregate/${key}${pointerTo(name)}` }),
    ]);
  const answered = finite(aggregate.requestsCompleted, at('requestsCompleted'));
  const unanswered = counts('errors').reduce((sum, [, count]) => sum + count, 0);
  const refused = counts('codes').reduce((sum, [code, count]) => sum + (Number(code) >= 400 ? count : 0), 0);
  const rate = numberAt(objectAt(aggregate, 'rps') ?? {}, 'mean');
  return {
    requests: answered + unanswered,
    failed: refused + unanswered,
    unanswered,
    ...(rate === undefined ? {} : { rate }),
    ...(answered === 0 ? {} : { durations: secondsOf(latency, '/aggregate/latency', file), samples: answered }),
  };
}

/** Scenarios that ended before their last step, such as where nothing could be captured from an answer: that counts as no error. */
export const unfinishedScenarios = (aggregate: JsonObject): number =>
  Math.max(0, (numberAt(aggregate, 'scenariosCreated') ?? 0) - (numberAt(aggregate, 'scenariosCompleted') ?? 0));

const NAMES: ReadonlyMap<string, string> = new Map([
  ['mean', 'avg'],
  ['min', 'min'],
  ['max', 'max'],
  ['median', 'med'],
]);

/** Figures in milliseconds as seconds, by statistic. */
export function secondsOf(summary: JsonObject, pointer: string, file: SourceFile): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [key, written] of Object.entries(summary)) {
    const statistic = NAMES.get(key) ?? (/^p\d\d$/.test(key) ? key : key === 'p999' ? 'p99.9' : undefined);
    if (statistic === undefined || written === null) continue;
    figures.set(statistic, finite(written, { file: file.path, pointer: `${pointer}${pointerTo(key)}` }) / 1000);
  }
  return figures;
}
