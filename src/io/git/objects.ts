import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { type Caller, LOCAL_MS, start, unreadable } from './process.ts';

/** Largest object that is read; a larger one is skipped and refused. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;

export interface GitObject {
  readonly id: string;
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  readonly bytes: Buffer;
}

interface Waiting {
  readonly id: string;
  resolve(object: GitObject | undefined): void;
  reject(reason: unknown): void;
}

/** Raw objects by id; undefined where the store does not hold one. */
export interface ObjectStore {
  read(id: string): Promise<GitObject | undefined>;
  /** Forgets the running process, so that the next read sees what a fetch brought. */
  renew(): void;
  close(): Promise<void>;
}

/** One `git cat-file --batch` for the whole run: starting a process for each object would cost more than the decision. */
export function openObjects(as: Caller): ObjectStore {
  let current: Reader | undefined;
  return {
    read(id) {
      current ??= reader(as, () => {
        current = undefined;
      });
      return current.read(id);
    },
    renew() {
      void current?.close();
      current = undefined;
    },
    async close() {
      await current?.close();
      current = undefined;
    },
  };
}

interface Reader {
  read(id: string): Promise<GitObject | undefined>;
  close(): Promise<void>;
}

function reader(as: Caller, gone: () => void): Reader {
  const child = start(as, ['cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const queue: Waiting[] = [];
  const fail = (reason: Error) => {
    gone();
    child.kill('SIGKILL');
    for (const one of queue.splice(0)) one.reject(reason);
  };
  const watch = watchdog(() => fail(unreadable('git cat-file gave no answer', `silent for ${LOCAL_MS / 1000} s`)));
  const parse = parser(queue, fail);
  child.stdout?.on('data', (block: Buffer) => {
    parse(block);
    watch.touch(queue.length > 0);
  });
  child.stdin?.on('error', () => {});
  // The watchdog keeps the process alive while an answer is due, an idle child does not.
  keepAlive(child, false);
  child.on('error', (cause) => fail(unreadable('git cat-file could not be started', String(cause), { cause })));
  child.on('close', (code, signal) => {
    watch.touch(false);
    if (queue.length > 0) fail(unreadable(`git cat-file ended early (${code ?? signal})`));
    else gone();
  });
  let unsent = '';
  const send = () => {
    child.stdin?.write(unsent);
    unsent = '';
  };
  return {
    read: (id) =>
      new Promise((resolve, reject) => {
        queue.push({ id, resolve, reject });
        watch.touch(true);
        // What is asked in one turn goes out in one piece: a write wakes the child, which costs more than reading an object.
        if (unsent === '') setImmediate(send);
        unsent += `${id}\n`;
      }),
    close: () => closed(child),
  };
}

function closed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    keepAlive(child, true);
    child.on('close', () => resolve());
    child.stdin?.end();
  });
}

/** Whether the process waits for a child and its pipes, which Node makes of sockets. */
function keepAlive(child: ChildProcess, isHeld: boolean): void {
  const pipes = [child.stdin, child.stdout].flatMap((pipe) => (pipe === null ? [] : [pipe as unknown as Socket]));
  for (const one of [child, ...pipes]) isHeld ? one.ref() : one.unref();
}

function watchdog(bark: () => void): { touch(busy: boolean): void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    touch(busy) {
      if (busy && timer !== undefined) timer.refresh();
      else if (busy) timer = setTimeout(bark, LOCAL_MS);
      else {
        clearTimeout(timer);
        timer = undefined;
      }
    },
  };
}

/** Reads `<id> <type> <size>LF<bytes>LF` or `<name> missingLF` (git-cat-file, "BATCH OUTPUT"), answer by answer, in the order of the questions. */
function parser(queue: Waiting[], fail: (reason: Error) => void): (block: Buffer) => void {
  let held: Buffer[] = [];
  let have = 0;
  let wanted = 1;
  let header: { id: string; type: GitObject['type']; size: number } | undefined;
  let skip = 0;

  const takeHeader = (all: Buffer): Buffer | undefined => {
    const end = all.indexOf(10);
    if (end < 0) return undefined;
    const line = all.toString('utf8', 0, end);
    const [, id, type, size] = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
    if (id !== undefined && size !== undefined) header = { id, type: type as GitObject['type'], size: Number(size) };
    else if (line.endsWith(' missing')) queue.shift()?.resolve(undefined);
    else fail(unreadable('git cat-file gave an answer of another form', line));
    if (header !== undefined && header.size > MAX_OBJECT_BYTES) {
      queue
        .shift()
        ?.reject(unreadable(`object ${header.id} has ${header.size} bytes`, `more than ${MAX_OBJECT_BYTES}`));
      skip = header.size + 1;
      header = undefined;
    }
    return all.subarray(end + 1);
  };

  const takeBody = (all: Buffer): Buffer | undefined => {
    if (header === undefined || all.length < header.size + 1) return undefined;
    const { id, type, size } = header;
    header = undefined;
    queue.shift()?.resolve({ id, type, bytes: Buffer.from(all.subarray(0, size)) });
    return all.subarray(size + 1);
  };

  return (block) => {
    held.push(block);
    have += block.length;
    if (have < wanted) return;
    let rest: Buffer = held.length === 1 ? block : Buffer.concat(held);
    for (;;) {
      if (skip > 0) {
        const gone = Math.min(skip, rest.length);
        skip -= gone;
        rest = rest.subarray(gone);
      }
      const next = skip > 0 ? undefined : header === undefined ? takeHeader(rest) : takeBody(rest);
      if (next === undefined) break;
      rest = next;
    }
    held = rest.length > 0 ? [rest] : [];
    have = rest.length;
    wanted = header === undefined ? 1 : header.size + 1;
  };
}
