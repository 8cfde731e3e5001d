import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import type { SourceFile } from '../core/evidence/adapter.ts';
import { Problem, textOf } from '../core/model/problem.ts';

const BLOCK_BYTES = 64 * 1024;

/** Admits every report that V8 can hold as one string. */
const MAX_BYTES = 512 * 1024 * 1024;

export interface SourceFileOptions {
  /** As shown in messages; the path itself where it is left out. */
  readonly shownAs?: string;
  /** In bytes. */
  readonly maxBytes?: number;
}

/**
 * A report on the disk. A symbolic link, a folder, a device or a pipe is never opened.
 * Throws `evidence.unreadable`, `evidence.not_regular`, `evidence.too_large`; `text` and `blocks` throw `evidence.encoding` too.
 */
export function openSourceFile(path: string, options: SourceFileOptions = {}): SourceFile {
  const shown = options.shownAs ?? path;
  const bytes = sizeOf(path, shown, options.maxBytes ?? MAX_BYTES);
  const file = { path, shown, bytes };
  let head: string | undefined;
  return {
    path: shown,
    bytes,
    get head() {
      head ??= headOf(file);
      return head;
    },
    text: () => [...blocksOf(file)].join(''),
    blocks: () => blocksOf(file),
  };
}

interface OpenFile {
  readonly path: string;
  readonly shown: string;
  readonly bytes: number;
}

function sizeOf(path: string, shown: string, maxBytes: number): number {
  const stat = attempt(shown, () => lstatSync(path));
  if (!stat.isFile()) {
    const found = stat.isSymbolicLink()
      ? 'a symbolic link'
      : stat.isDirectory()
        ? 'a folder'
        : 'a device, pipe or socket';
    throw new Problem({
      code: 'evidence.not_regular',
      message: 'the path is not a regular file',
      file: shown,
      found,
      expected: 'a regular file',
      remedy: 'let the tool write the report itself there',
    });
  }
  if (stat.size > maxBytes) {
    throw new Problem({
      code: 'evidence.too_large',
      message: 'the report is over the size limit',
      file: shown,
      found: `${stat.size} bytes`,
      expected: `at most ${maxBytes} bytes`,
      remedy: 'split the report, or raise the limit in the configuration',
    });
  }
  return stat.size;
}

function headOf(file: OpenFile): string {
  for (const chunk of chunksOf(file)) return new TextDecoder().decode(chunk, { stream: true });
  return '';
}

function* blocksOf(file: OpenFile): Generator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  for (const chunk of chunksOf(file)) {
    yield decoded(decoder, chunk, file, offset);
    offset += chunk.length;
  }
  const rest = decoded(decoder, undefined, file, offset);
  if (rest !== '') yield rest;
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, file: OpenFile, offset: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    const until = offset + (chunk?.length ?? 0);
    throw new Problem(
      {
        code: 'evidence.encoding',
        message: 'the report is not valid UTF-8',
        file: file.shown,
        found: `an invalid sequence between bytes ${offset} and ${until}`,
        expected: 'UTF-8, with or without a byte order mark',
        remedy: 'let the tool write UTF-8',
      },
      { cause },
    );
  }
}

/** The bytes in blocks; each block stands in the same buffer, so it is used before the next one is asked for. */
function* chunksOf(file: OpenFile): Generator<Uint8Array, void, undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const descriptor = attempt(file.shown, () => openSync(file.path, flags));
  try {
    const before = fstatSync(descriptor);
    const buffer = new Uint8Array(BLOCK_BYTES);
    let left = file.bytes;
    while (left > 0 && before.isFile()) {
      const count = attempt(file.shown, () => readSync(descriptor, buffer, 0, BLOCK_BYTES, null));
      if (count === 0) break;
      left -= count;
      yield buffer.subarray(0, count);
    }
    if (left !== 0 || fstatSync(descriptor).size !== file.bytes) throw changed(file);
  } finally {
    closeSync(descriptor);
  }
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

function attempt<T>(shown: string, read: () => T): T {
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
