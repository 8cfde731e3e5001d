import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { letReaderLeave } from '../../src/cli/terminal.ts';

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
