import { expect, test } from 'vitest';
import { secondsIn, spokenTimes } from '../../../../src/core/evidence/environment/spoken-time.ts';

/** What go-units says of a duration in seconds. */
function spoken(seconds: number): string {
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600 + 0.5)];
  if (seconds < 1) return 'Less than a second';
  if (seconds < 2) return '1 second';
  if (seconds < 60) return `${Math.floor(seconds)} seconds`;
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  if (hours === 1) return 'About an hour';
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 7 * 2) return `${Math.floor(hours / 24)} days`;
  if (hours < 24 * 30 * 2) return `${Math.floor(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.floor(hours / 24 / 30)} months`;
  return `${Math.floor(seconds / 3600 / 24 / 365)} years`;
}

test('a longer time never gives fewer seconds, from nothing to four years', () => {
  const times = Array.from({ length: 4000 }, (_, index) => 0.5 * 1.005 ** index).filter(
    (time) => time < 4 * 31_536_000,
  );
  const found = times.map((time) => secondsIn(spoken(time)) ?? Number.NaN);
  expect(found.at(-1)).toBeGreaterThan(31_536_000);
  expect(found.filter((seconds, index) => !(seconds >= (found[index - 1] ?? 0)))).toEqual([]);
});

test.each([
  ['Up About an hour (healthy)', '2 weeks ago', { upSeconds: 3600, ageSeconds: 1_209_600 }],
  ['Up Less than a second', '3 days ago', { upSeconds: 0, ageSeconds: 259_200 }],
  ['Up 2 minutes (Paused)', 'About a minute ago', { upSeconds: 120, ageSeconds: 60 }],
  ['Exited (0) 1 minute ago', 'soon', {}],
  ['', '', {}],
])('%s, made %s', (status, runningFor, times) => {
  expect(spokenTimes(status, runningFor)).toEqual(times);
});
