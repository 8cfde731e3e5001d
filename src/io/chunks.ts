import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Problem, textOf } from '../core/model/problem.ts';

/** Twice as large, a block of two-byte characters would be kept among the large objects, which costs time and memory. */
export const BLOCK_BYTES = 32 * 1024;

/** A file on the disk, as it was found. */
export interface OpenFile {
  readonly path: string;
  readonly shown: string;
  readonly bytes: number;
}

/** Some of the bytes of a file. */
export interface Chunk {
  readonly bytes: Buffer;
  /** The file ends inside a character. */
  readonly cut: boolean;
}

/**
 * The bytes in chunks of whole characters. Each stands in the same buffer, so it is used before the next one is asked for.
 * Throws `evidence.unreadable` where the system refuses, and where the file changes meanwhile.
 */
export function* chunksOf(
  file: OpenFile,
  buffer: Buffer = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, Math.max(file.bytes, 1))),
): Generator<Chunk, void, undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const descriptor = attempt(file.shown, () => openSync(file.path, flags));
  try {
    let left = fstatSync(descriptor).isFile() ? file.bytes : Number.NaN;
    let held = 0;
    while (left > 0) {
      const count = attempt(file.shown, () => readSync(descriptor, buffer, held, buffer.length - held, null));
      if (count === 0) break;
      left -= count;
      const filled = buffer.subarray(0, held + count);
      held = left > 0 ? unfinished(filled) : 0;
      yield { bytes: filled.subarray(0, filled.length - held), cut: left === 0 && unfinished(filled) > 0 };
      filled.copyWithin(0, filled.length - held);
    }
    if (left !== 0 || fstatSync(descriptor).size !== file.bytes) throw changed(file);
  } finally {
    closeSync(descriptor);
  }
}

/** How many bytes at the end begin a character (RFC 3629) that is not all there. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function changed(file: OpenFile): Problem {
  return new Problem({
    code: 'evidence.unreadable',
    message: 'the file changed while it was read',
    file: file.shown,
    found: 'another size than before',
    expected: `${file.bytes} bytes`,
    remedy: 'wait for the tool to end before the evidence is read',
  });
}

/** Throws `evidence.unreadable` where the system refuses. */
export function attempt<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Problem(
      {
        code: 'evidence.unreadable',
        message: 'the file could not be read',
        file: shown,
        found: textOf(cause),
        expected: 'a readable regular file',
        remedy: 'look whether the path is right and the file may be read',
      },
      { cause },
    );
  }
}
