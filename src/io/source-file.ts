import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { SourceFile } from '../core/evidence/adapter.ts';
import { Problem } from '../core/model/problem.ts';
import { attempt, BLOCK_BYTES, chunksOf, type OpenFile } from './chunks.ts';

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
 * A report on the disk. A symbolic link, a folder, a device or a pipe is never opened; what fits into one block is read at once.
 * Throws `evidence.unreadable`, `evidence.not_regular`, `evidence.too_large`; `text` and `blocks` throw `evidence.encoding` too.
 */
export function openSourceFile(path: string, options: SourceFileOptions = {}): SourceFile {
  const file = opened(path, options);
  if (file.bytes <= BLOCK_BYTES) return smallFile(file);
  return largeFile(
    file,
    () => blocksOf(file),
    () => contentOf(file),
  );
}

/** The same with its digest, for which `hash` begins a fresh one. */
export function openDigestedFile(path: string, hash: () => Hash, options: SourceFileOptions = {}): DigestedFile {
  const file = opened(path, options);
  if (file.bytes <= BLOCK_BYTES) {
    const begun = hash();
    const source = smallFile(file, begun);
    const digest = begun.digest('hex');
    return Object.assign(source, { digest: () => digest });
  }
  let digest: string | undefined;
  const taken = (read: string): void => {
    digest ??= read;
  };
  const blocks = (): Iterable<string> => (digest === undefined ? digestedBlocks(file, hash(), taken) : blocksOf(file));
  const text = (): string => {
    if (digest !== undefined) return contentOf(file);
    const begun = hash();
    const content = contentOf(file, begun);
    taken(begun.digest('hex'));
    return content;
  };
  return Object.assign(largeFile(file, blocks, text), { digest: () => digest ?? digestOf(file, hash()) });
}

function opened(path: string, { shownAs = path, maxBytes = MAX_BYTES }: SourceFileOptions): OpenFile {
  return { path, shown: shownAs, bytes: sizeOf(path, shownAs, maxBytes) };
}

/** Where small files are read: of a thousand, each would have memory of its own, which takes as long as reading them. */
const SHARED = Buffer.allocUnsafeSlow(BLOCK_BYTES);

function smallFile(file: OpenFile, hash?: Hash): SourceFile {
  const read: { text?: string | undefined; lossy: string } = { text: '', lossy: '' };
  for (const { bytes, cut } of chunksOf(file, SHARED)) {
    hash?.update(bytes);
    read.text = textIn(bytes, cut);
    read.lossy = read.text ?? bytes.toString('utf8');
  }
  const text = (): string => {
    if (read.text === undefined) throw notUtf8(file, 0, file.bytes);
    return withoutMark(read.text);
  };
  return {
    path: file.shown,
    bytes: file.bytes,
    head: withoutMark(read.lossy),
    text,
    blocks: () => (file.bytes === 0 ? [] : [text()]),
    count: (ascii) => read.lossy.split(ascii).length - 1,
  };
}

function largeFile(file: OpenFile, blocks: () => Iterable<string>, text: () => string): SourceFile {
  return {
    path: file.shown,
    bytes: file.bytes,
    head: headOf(file),
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
      remedy: stat.isDirectory() ? 'name the files in it' : 'let the tool write the report itself there',
    });
  }
  if (stat.size > maxBytes) {
    throw new Problem({
      code: 'evidence.too_large',
      message: 'the report is over the size limit',
      file: shown,
      found: `${stat.size} bytes`,
      expected: `at most ${maxBytes} bytes`,
      remedy: 'split the report, or raise `limits.file_mb` in the configuration',
    });
  }
  return stat.size;
}

function headOf(file: OpenFile): string {
  let head = '';
  let read = 0;
  for (const { bytes } of chunksOf(file)) {
    head += bytes.toString('utf8');
    read += bytes.length;
    if (read >= HEAD_BYTES) break;
  }
  return withoutMark(head);
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

function* blocksOf(file: OpenFile, hash?: Hash, buffer?: Buffer): Generator<string, void, undefined> {
  let offset = 0;
  for (const { bytes, cut } of chunksOf(file, buffer)) {
    hash?.update(bytes);
    const text = textIn(bytes, cut);
    if (text === undefined) throw notUtf8(file, offset, offset + bytes.length);
    yield offset === 0 ? withoutMark(text) : text;
    offset += bytes.length;
  }
}

function* digestedBlocks(
  file: OpenFile,
  hash: Hash,
  taken: (digest: string) => void,
): Generator<string, void, undefined> {
  yield* blocksOf(file, hash);
  taken(hash.digest('hex'));
}

/** Undefined where it is not UTF-8, or `cut` inside a character. */
function textIn(bytes: Buffer, cut: boolean): string | undefined {
  if (cut) return undefined;
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** In one piece: a parser that takes a whole text is faster on one that was not put together. */
const contentOf = (file: OpenFile, hash?: Hash): string =>
  [...blocksOf(file, hash, Buffer.allocUnsafe(file.bytes))].join('');

function digestOf(file: OpenFile, hash: Hash): string {
  for (const { bytes } of chunksOf(file)) hash.update(bytes);
  return hash.digest('hex');
}

const COUNTED_BYTES = 256 * 1024;

/** Counts in the bytes: to make a text of them would cost more than the search. */
function countIn(file: OpenFile, wanted: Buffer): number {
  let count = 0;
  let tail = Buffer.alloc(0);
  for (const { bytes } of chunksOf(file, Buffer.allocUnsafe(COUNTED_BYTES))) {
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
