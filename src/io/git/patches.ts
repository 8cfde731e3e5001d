import { pipeline } from 'node:stream/promises';
import { type Caller, LOCAL_MS, type Outcome, start, unreadable } from './process.ts';

interface Question {
  readonly from: string;
  readonly to: string;
  resolve(id: string | undefined): void;
  reject(reason: unknown): void;
}

/** Asks for the stable patch-id between two trees; undefined where nothing differs. */
export type PatchIds = (from: string, to: string) => Promise<string | undefined>;

/**
 * `git diff-tree -p | git patch-id --stable`. Questions of one turn of the event loop share one pair of processes: a branch has many changes.
 * `--full-index` lets patch-id (git 2.39) see the content of binary files.
 */
export function patchIds(as: Caller): PatchIds {
  let waiting: Question[] = [];
  const ask = async (questions: readonly Question[]): Promise<void> => {
    // patch-id names its answers by the first tree, so a batch must not hold one twice.
    for (let rest = questions; rest.length > 0; ) {
      const batch = new Set(new Map(rest.toReversed().map((one) => [one.from, one])).values());
      rest = rest.filter((one) => !batch.has(one));
      const found = await answers(as, [...batch]);
      for (const one of batch) one.resolve(found.get(one.from));
    }
  };
  return (from, to) =>
    new Promise((resolve, reject) => {
      if (from === to) return resolve(undefined);
      if (waiting.length === 0) {
        setImmediate(() => {
          const questions = waiting;
          waiting = [];
          ask(questions).catch((reason) => {
            for (const one of questions) one.reject(reason);
          });
        });
      }
      waiting.push({ from, to, resolve, reject });
    });
}

async function answers(as: Caller, batch: readonly Question[]): Promise<ReadonlyMap<string, string>> {
  const options = { timeout: LOCAL_MS, killSignal: 'SIGKILL', stdio: 'pipe' } as const;
  const diff = start(
    as,
    ['diff-tree', '--stdin', '-r', '-p', '--no-renames', '--no-ext-diff', '--no-textconv', '--full-index'],
    options,
  );
  const id = start(as, ['patch-id', '--stable'], options);
  const ended = Promise.all([outcome(diff, false), outcome(id, true)]);
  if (diff.stdin === null || diff.stdout === null || id.stdin === null) throw unreadable('git has no pipes');
  diff.stdin.on('error', () => {});
  diff.stdin.end(batch.map(({ from, to }) => `${from} ${to}\n`).join(''));
  const [[patch, ids]] = await Promise.all([ended, pipeline(diff.stdout, id.stdin).catch(() => undefined)]);
  if (patch.code !== 0) throw unreadable('git diff-tree failed', patch.stderr);
  if (ids.code !== 0) throw unreadable('git patch-id failed', ids.stderr);
  const lines = ids.stdout.toString('latin1').matchAll(/^([0-9a-f]+) ([0-9a-f]+)$/gm);
  return new Map([...lines].map(([, patchId = '', tree = '']) => [tree, patchId]));
}

function outcome(child: ReturnType<typeof start>, keep: boolean): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    if (keep) child.stdout?.on('data', (block: Buffer) => out.push(block));
    child.stderr?.on('data', (block: Buffer) => err.push(block));
    child.on('error', (cause) => reject(unreadable('git could not be started', String(cause), { cause })));
    child.on('close', (code) =>
      resolve({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }),
    );
  });
}
