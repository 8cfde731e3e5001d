import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { letReaderLeave } from '../../src/cli/terminal.ts';

const failing = (code: string): (() => boolean) => {
  const stream = new EventEmitter();
  letReaderLeave(stream);
  return () => stream.emit('error', Object.assign(new Error(code), { code }));
};

test('a reader that leaves early ends nothing', () => {
  expect(failing('EPIPE')).not.toThrow();
});

test('another error of a stream is no reader that left', () => {
  expect(failing('EIO')).toThrow('EIO');
});
