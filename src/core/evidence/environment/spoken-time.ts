import type { Container } from '../adapter.ts';

const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_592_000],
  ['year', 31_536_000],
]);

/**
 * Seconds of a time as Docker says it in words (go-units, HumanDuration), such as `About an hour` or `3 weeks`; undefined for anything else.
 * The words are coarse: a longer time never gives fewer seconds, and that is all that is known of them.
 */
export function secondsIn(words: string): number | undefined {
  if (words === 'Less than a second') return 0;
  const [, count = '', unit = ''] =
    /^(About an?|\d{1,4}) (second|minute|hour|day|week|month|year)s?$/.exec(words) ?? [];
  const seconds = SECONDS.get(unit);
  return seconds === undefined ? undefined : seconds * (count.startsWith('About') ? 1 : Number(count));
}

/** How long a container has run, and since when there is one, by the columns Status and RunningFor. */
export function spokenTimes(status: string, runningFor: string): Pick<Container, 'upSeconds' | 'ageSeconds'> {
  const up = secondsIn(/^Up (.+?)(?: \(.*\))?$/.exec(status)?.[1] ?? '');
  const age = secondsIn(runningFor.replace(/ ago$/, ''));
  return {
    ...(up === undefined ? {} : { upSeconds: up }),
    ...(age === undefined ? {} : { ageSeconds: age }),
  };
}
