import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { SourceFile } from '../core/evidence/adapter.ts';
import { Problem } from '../core/model/problem.ts';
import { attempt, type Chunk, chunksOf, type OpenFile } from './chunks.ts';

const HEAD_BYTES = 64 * 1024;

/** Admits every report that V8 can hold as one string. */
const MAX_BYTES = 512 * 1024 * 1024;

export interface SourceFileOptions {
  /** As shown in messages; the path itself where it is left out. */
  readonly shownAs?: string;
  /** In bytes. */
  readonly maxBytes?: number;
}

/** A report on the disk whose digest is taken along while it is read. */
export interface DigestedFile extends SourceFile {
  /** Of the bytes that were read, in lower-case hexadecimal; where nobody has read them to the end, they are read for it. */
  readonly digest: () => string;
}

/**
 * A report on the disk. A symbolic link, a folder, a device or a pipe is never opened.
 * Throws `evidence.unreadable`, `evidence.not_regular`, `evidence.too_large`; `text` and `blocks` throw `evidence.encoding` too.
 */
export function openSourceFile(path: string, options: SourceFileOptions = {}): SourceFile {
  const file = opened(path, options);
  return sourceOf(
    file,
    () => blocksOf(file),
    () => contentOf(file),
  );
}

/** The same with its digest, for which `hash` begins a fresh one. */
export function openDigestedFile(path: string, hash: () => Hash, options: SourceFileOptions = {}): DigestedFile {
  const file = opened(path, options);
  let digest: string | undefined;
  const blocks = function* (): Generator<string, void, undefined> {
    const begun = digest === undefined ? hash() : undefined;
    yield* blocksOf(file, begun);
    digest ??= begun?.digest('hex');
  };
  const text = (): string => {
    const begun = digest === undefined ? hash() : undefined;
    const content = contentOf(file, begun);
    digest ??= begun?.digest('hex');
    return content;
  };
  return Object.assign(sourceOf(file, blocks, text), { digest: () => digest ?? digestOf(file, hash()) });
}

function opened(path: string, { shownAs = path, maxBytes = MAX_BYTES }: SourceFileOptions): OpenFile {
  return { path, shown: shownAs, bytes: sizeOf(path, shownAs, maxBytes) };
}

function sourceOf(file: OpenFile, blocks: () => Iterable<string>, text: () => string): SourceFile {
  let head: string | undefined;
  return {
    path: file.shown,
    bytes: file.bytes,
    get head() {
      head ??= headOf(file);
      return head;
    },
    text,
    blocks,
    count: (ascii) => countIn(file, Buffer.from(ascii, 'latin1')),
  };
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
  let head = '';
  let read = 0;
  for (const chunk of chunksOf(file)) {
    head += textIn(chunk) ?? chunk.bytes.toString('utf8');
    read += chunk.bytes.length;
    if (read >= HEAD_BYTES) break;
  }
  return withoutMark(head);
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

function* blocksOf(file: OpenFile, hash?: Hash, blockBytes?: number): Generator<string, void, undefined> {
  let offset = 0;
  for (const chunk of chunksOf(file, blockBytes)) {
    const { bytes } = chunk;
    hash?.update(bytes);
    const text = textIn(chunk);
    if (text === undefined) throw notUtf8(file, offset, offset + bytes.length);
    yield offset === 0 ? withoutMark(text) : text;
    offset += bytes.length;
  }
}

/** Undefined where it is not UTF-8. */
function textIn(chunk: Chunk): string | undefined {
  const { bytes, cut } = chunk;
  if (chunk.text !== undefined || cut) return chunk.text;
  if (isAscii(bytes)) chunk.text = bytes.toString('latin1');
  else if (isUtf8(bytes)) chunk.text = bytes.toString('utf8');
  return chunk.text;
}

/** In one piece: a parser that takes a whole text is faster on one that was not put together. */
const contentOf = (file: OpenFile, hash?: Hash): string => [...blocksOf(file, hash, file.bytes)].join('');

function digestOf(file: OpenFile, hash: Hash): string {
  for (const { bytes } of chunksOf(file)) hash.update(bytes);
  return hash.digest('hex');
}

const COUNTED_BYTES = 256 * 1024;

/** Counts in the bytes: to make a text of them would cost more than the search. */
function countIn(file: OpenFile, wanted: Buffer): number {
  let count = 0;
  let tail = Buffer.alloc(0);
  for (const { bytes } of chunksOf(file, COUNTED_BYTES)) {
    const across = Buffer.concat([tail, bytes.subarray(0, wanted.length - 1)]);
    if (across.includes(wanted)) count += 1;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) count += 1;
    tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - wanted.length + 1)));
  }
  return count;
}

function notUtf8(file: OpenFile, from: number, until: number): Problem {
  return new Problem({
    code: 'evidence.encoding',
    message: 'the report is not valid UTF-8',
    file: file.shown,
    found: `an invalid sequence between bytes ${from} and ${until}`,
    expected: 'UTF-8, with or without a byte order mark',
    remedy: 'let the tool write UTF-8',
  });
}
