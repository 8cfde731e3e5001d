import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { letReaderLeave, lookOf } from '../../src/cli/terminal.ts';

/** What a failing stream makes of the process; undefined where that goes on. */
const ended = (code: string): string | undefined => {
  const stream = new EventEmitter();
  let lost: string | undefined;
  letReaderLeave(stream, ({ message }) => {
    lost = message;
  });
  stream.emit('error', Object.assign(new Error(code), { code }));
  return lost;
};

test('a reader that leaves early ends nothing', () => {
  expect(ended('EPIPE')).toBeUndefined();
});

test('another error of a stream is no reader that left', () => {
  expect(ended('EIO')).toBe('EIO');
});

test.each([
  { what: 'nothing', env: {}, ascii: false },
  { what: 'a locale of UTF-8', env: { LANG: 'de_DE.UTF-8' }, ascii: false },
  { what: 'the plain locale', env: { LANG: 'C' }, ascii: true },
  { what: 'the plain locale over another', env: { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, ascii: true },
  { what: 'an empty variable before one of UTF-8', env: { LC_ALL: '', LANG: 'de_DE.utf8' }, ascii: false },
])('$what says which characters there are', ({ env, ascii }) => {
  expect(lookOf({}, env).ascii).toBe(ascii);
});

test('a terminal that does not know its width has the usual one', () => {
  expect(
    [undefined, 0, 80].map((columns) => lookOf({ ...(columns === undefined ? {} : { columns }) }, {}).width),
  ).toEqual([120, 120, 80]);
});
