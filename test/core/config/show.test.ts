import { expect, test } from 'vitest';
import { showConfiguration } from '../../../src/core/config/show.ts';
import { COMPLETE, MINIMAL, parsed } from './samples.ts';

const lineOf = (text: string, part: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.includes(part))
    ?.replace(/ +#/, ' #')
    .trim();

test.each([
  ['minimal', MINIMAL],
  ['complete', COMPLETE],
])('what is shown of the %s configuration reads back as the same configuration', (_name, text) => {
  const first = parsed(text);
  for (const origin of [false, true])
    expect(parsed(showConfiguration(first, { origin })).configuration).toEqual(first.configuration);
});

test.each([
  ['from: develop', 'from: develop # .phasegate.yml:19'],
  ['people: [sofia, noor]', 'people: [sofia, noor] # .phasegate.yml:33'],
  ['allow: [P0, P1]', 'allow: [P0, P1] # .phasegate.yml:21'],
  ['fail_on: error', 'fail_on: error # default of mve@1'],
  ['binding: run', 'binding: run # default'],
  ['file: .phasegate/waivers.yml', 'file: .phasegate/waivers.yml # .phasegate.yml:52'],
  ['mode: block', 'mode: block # .phasegate.yml:3'],
])('%s carries its origin', (part, line) => {
  expect(lineOf(showConfiguration(parsed(COMPLETE), { origin: true }), part)).toBe(line);
});

test('without asking no origin is shown', () => {
  expect(showConfiguration(parsed(COMPLETE), { origin: false })).not.toContain(' # ');
});

test('every value has an origin', () => {
  const text = showConfiguration(parsed(MINIMAL), { origin: true });
  const values = text.split('\n').filter((line) => !/^ *[^ ]+:$/.test(line));
  expect(values.filter((line) => !/ # (default|\.phasegate\.yml:\d+)/.test(line))).toEqual([]);
});
