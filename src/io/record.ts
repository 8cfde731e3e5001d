import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { MANIFEST_NAME } from '../core/evidence/binding.ts';
import { canonicalJson } from '../core/model/canonical.ts';
import { formatInstant } from '../core/model/instant.ts';
import type { Manifest } from '../core/model/manifest.generated.ts';
import { Problem, textOf } from '../core/model/problem.ts';
import { asManifest } from '../core/schema/validate.ts';
import { manifestThere } from './manifest.ts';

type Run = Manifest['runs'][number];

/** What `phasegate record` is asked to do. Paths are absolute or relative to `directory`. */
export interface RecordRequest {
  readonly slot: string;
  readonly command: readonly [string, ...string[]];
  readonly directory: string;
  /** Where the producer writes; the manifest is written there too. */
  readonly out: string;
  /** What the producer knows of its surroundings. */
  readonly environment: NodeJS.ProcessEnv;
  /** A file under `out` that takes the producer's standard output. */
  readonly stdout?: string;
  /** Runs the command so often, `everyMs` apart, into `sample-<n>.json`. */
  readonly samples?: number;
  readonly everyMs?: number;
  readonly shard?: { readonly shard: number; readonly of: number };
  readonly tool?: { readonly name: string; readonly version?: string };
  readonly scanned?: readonly string[];
  readonly targetImages?: readonly string[];
}

/** What is known of the place and the run. */
export interface RecordContext {
  readonly subject: { readonly commit: string; readonly tree: string };
  readonly dirty: boolean;
  readonly workDirectory: string;
  readonly runId?: string;
  readonly attempt?: number;
  readonly job?: string;
  readonly now: () => number;
  /** Takes the words that tell why a producer could not be started, or that it left nothing. */
  readonly warn: (text: string) => void;
}

const LOCK_TRIES = 300;
const LOCK_WAIT_MS = 100;

/**
 * Runs a producer and writes down how its evidence was made. Returns the first exit code of the producer that is not zero. Throws `output.failed`
 * where its files cannot be written, `evidence.unreadable` where what was written cannot be read.
 */
export async function record(request: RecordRequest, context: RecordContext): Promise<number> {
  const out = resolve(request.directory, request.out);
  await mkdir(out, { recursive: true }).catch((cause: unknown) => {
    throw unwritable(out, cause);
  });
  const before = await digestsUnder(out);
  const startedAt = formatInstant(context.now());
  const exitCode = await produce(request, out, context);
  const finishedAt = formatInstant(context.now());
  const files = [...(await digestsUnder(out)).entries()]
    .filter(([path, { sha256 }]) => before.get(path)?.sha256 !== sha256)
    .map(([path, digest]) => ({ path, ...digest }));
  const { runId, attempt, job } = context;
  if (exitCode === 0 && files.length === 0)
    context.warn(`${request.out} holds nothing new: the producer has to write its reports there`);
  const run: Run = {
    slot: request.slot,
    subject: context.subject,
    ...(context.dirty ? { dirty: true } : {}),
    ...(runId === undefined ? {} : { run_id: runId }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(job === undefined ? {} : { job }),
    command: [...request.command],
    exit_code: exitCode,
    started_at: startedAt,
    finished_at: finishedAt,
    directory: context.workDirectory,
    files,
    ...(request.tool === undefined ? {} : { tool: request.tool }),
    ...(request.scanned === undefined ? {} : { scanned: [...request.scanned] }),
    ...(request.shard === undefined ? {} : { shard: request.shard }),
    ...(request.samples === undefined ? {} : { samples: request.samples }),
    ...(request.targetImages === undefined ? {} : { target_images: [...request.targetImages] }),
  };
  await append(join(out, MANIFEST_NAME), run);
  return exitCode;
}

async function produce(request: RecordRequest, out: string, context: RecordContext): Promise<number> {
  if (request.samples === undefined)
    return once(request, request.stdout === undefined ? undefined : resolve(out, request.stdout), context);
  let exitCode = 0;
  for (let sample = 1; sample <= request.samples; sample += 1) {
    if (sample > 1) await sleep(request.everyMs ?? 0);
    exitCode ||= await once(request, join(out, `sample-${sample}.json`), context);
  }
  return exitCode;
}

/** One run of the producer; a signal counts as 128, a command that cannot be started as 127, as shells have it. */
async function once(
  { command: [program, ...args], directory, environment }: RecordRequest,
  stdout: string | undefined,
  { warn }: RecordContext,
): Promise<number> {
  const file = stdout === undefined ? undefined : await opened(stdout);
  const child = spawn(program, args, {
    cwd: directory,
    env: environment,
    stdio: ['inherit', stdout === undefined ? 'inherit' : 'pipe', 'inherit'],
  });
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      warn(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 128));
  });
  if (file !== undefined && child.stdout !== null) await pipeline(child.stdout, file.createWriteStream());
  return ended;
}

/** The file that takes what a producer says, before the producer starts. */
async function opened(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, 'w');
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): Problem {
  return new Problem(
    {
      code: 'output.failed',
      message: 'evidence cannot be written there',
      file: path,
      found: textOf(cause),
      expected: 'a folder that can be made, and a file that can be written',
      remedy: 'look whether --out and --stdout are right',
    },
    { cause },
  );
}

/** Every regular file under a folder but manifests and locks, by POSIX path. */
async function digestsUnder(folder: string): Promise<Map<string, { sha256: string; bytes: number }>> {
  try {
    return await digestsIn(folder);
  } catch (cause) {
    throw new Problem(
      {
        code: 'evidence.unreadable',
        message: 'what the producer wrote cannot be read',
        file: folder,
        found: textOf(cause),
        expected: 'files that the user of this step may read',
        remedy: 'let the producer, such as a container, write as this user, or hand its files over before it ends',
      },
      { cause },
    );
  }
}

async function digestsIn(folder: string): Promise<Map<string, { sha256: string; bytes: number }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Map<string, { sha256: string; bytes: number }>();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith(MANIFEST_NAME)) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path).split(sep).join('/'), await digestOf(path));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 and size of a file, read in blocks. */
async function digestOf(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const block of createReadStream(path)) {
    hash.update(block as Buffer);
    bytes += (block as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Adds a run to the manifest; several jobs on one machine may write at once, so a lock file stands beside it meanwhile. */
async function append(path: string, run: Run): Promise<void> {
  const lock = `${path}.lock`;
  await acquire(lock);
  try {
    const before = (await manifestThere(path))?.manifest.runs ?? [];
    const manifest: Manifest = { version: 1, runs: [...before, run] };
    await replace(path, `${canonicalJson(asManifest(manifest, path))}\n`);
  } finally {
    await rm(lock, { force: true });
  }
}

/** In one step: who reads meanwhile finds the old one or the new one, whole. */
async function replace(path: string, text: string): Promise<void> {
  try {
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

async function acquire(lock: string): Promise<void> {
  for (let attempt = 0; attempt < LOCK_TRIES; attempt += 1) {
    try {
      return await (await open(lock, 'wx')).close();
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw unwritable(lock, cause);
      await sleep(LOCK_WAIT_MS);
    }
  }
  throw new Problem({
    code: 'output.failed',
    message: `the manifest is locked by ${lock}`,
    file: lock,
    remedy: 'delete the lock if no other recording is running',
  });
}
