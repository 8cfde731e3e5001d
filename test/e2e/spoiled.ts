import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { makeScene } from '../../examples/scene.ts';
import type { Decision } from '../../src/core/model/decision.generated.ts';
import { isRefusal } from '../../src/core/model/refusal.ts';
import { asDecision } from '../../src/core/schema/decision.ts';

/** The example's repository with something spoiled, judged through the built command line. */

const EXAMPLE = resolve('examples/mve-0.9');
const CLI: readonly [string, string] = [process.execPath, resolve('dist/cli.js')];
const FAILING = readFileSync(join(EXAMPLE, 'cases/security-scenario-fails/evidence/e2e/results.xml'), 'utf8');
const MANIFEST = 'phasegate-evidence.json';
const SPOILER = { name: 'Spoiler', email: 'spoiler@example.org', date: '2026-11-30T18:00:00Z' };

type Problem = Decision['problems'][number];

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly decision: Decision;
  /** Those of the run and those of the rules, each once. */
  readonly problems: readonly Problem[];
}

/** One copy of the example. */
export interface Place {
  readonly directory: string;
  /** Writes a file of the evidence folder, or takes it away; its manifest follows, as if the producer had written it so. */
  evidence(path: string, content: string | undefined): void;
  /** Writes files on a branch, or takes them away, and commits; evidence is bound to what is judged then. */
  commit(branch: 'develop' | 'kickoff', files: Readonly<Record<string, string | Uint8Array | undefined>>): void;
  read(path: string): string;
}

export interface Stage {
  /** Judges a copy of the example that `spoil` has changed; `env` is added to the environment. */
  judge(spoil: (place: Place) => void | Promise<void>, env?: Record<string, string>): Promise<Outcome>;
  remove(): void;
}

/** Makes the example once; each judgement works on a copy of its own. */
export function openStage(): Stage {
  const workshop = mkdtempSync(join(tmpdir(), 'phasegate-spoiled-'));
  const scene = makeScene(EXAMPLE, join(workshop, 'base'), CLI);
  return {
    async judge(spoil, env = {}) {
      const directory = join(mkdtempSync(join(workshop, 'case-')), 'platform');
      cpSync(scene.repository.directory, directory, { recursive: true });
      await spoil(placeAt(directory));
      const { exit, stdout, stderr } = await phasegate(scene.args, directory, env);
      const file = join(directory, 'phasegate-report/decision.json');
      const written: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
      const decision = written === undefined || isRefusal(written) ? undefined : asDecision(written);
      const all = [...(decision?.problems ?? []), ...(decision?.rules ?? []).flatMap(({ problems }) => problems)];
      const problems = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
      return { exit, stdout, stderr, decision: decision ?? { ...NOTHING, ...(written ?? {}) }, problems };
    },
    remove: () => rmSync(workshop, { recursive: true, force: true }),
  };
}

/** What stands for a decision where nothing could be judged. */
const NOTHING = { verdict: 'undecided', rules: [], problems: [] } as unknown as Decision;

/** A second thing that is bad, and known: a security scenario that fails, in a report of its own. */
export const failingScenario = (place: Place): void => place.evidence('e2e/security.xml', FAILING);

/** What is known of the second thing still stands, and makes the verdict. */
export function expectKnownFailure({ exit, decision }: Outcome): void {
  const known = decision.rules.find(({ code }) => code === 'dor.security_scenarios');
  expect({ exit, verdict: decision.verdict, status: known?.status }).toEqual({
    exit: 1,
    verdict: 'fail',
    status: 'fail',
  });
  const message = '@security scenario "missions › admin needs a token @security" failed';
  expect(known?.findings.map((finding) => finding.message)).toContain(message);
}

/** The parts of a message that are not there; a place is a line or a pointer. */
export function lacking({ file, line, pointer, found, expected, remedy }: Problem): readonly string[] {
  const parts = { file, place: line ?? pointer, found, expected, remedy };
  return Object.entries(parts).flatMap(([name, value]) => (value === undefined || value === '' ? [name] : []));
}

function placeAt(directory: string): Place {
  const git = (...args: readonly string[]) => gitIn(directory, args);
  const read = (path: string) => readFileSync(join(directory, path), 'utf8');
  return {
    directory,
    read,
    evidence(path, content) {
      put(join(directory, 'evidence', path), content);
      const [folder = '', name = ''] = path.split('/');
      editManifest(directory, folder, (run) => {
        const digest = createHash('sha256')
          .update(content ?? '')
          .digest('hex');
        const others = run.files.filter((file) => file.path !== name);
        const files =
          content === undefined ? others : [...others, { path: name, sha256: digest, bytes: content.length }];
        return { ...run, files };
      });
    },
    commit(branch, files) {
      git('checkout', '--quiet', branch);
      for (const [path, content] of Object.entries(files)) put(join(directory, path), content);
      git('add', '--all', ...Object.keys(files));
      git('commit', '--quiet', '-m', 'Spoil something');
      git('checkout', '--quiet', 'kickoff');
      const subject = { commit: git('rev-parse', 'kickoff'), tree: git('rev-parse', 'kickoff^{tree}') };
      for (const folder of ['e2e', 'perf', 'iac', 'compose'])
        editManifest(directory, folder, (run) => ({ ...run, subject }));
    },
  };
}

interface ManifestRun {
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

function editManifest(directory: string, folder: string, edit: (run: ManifestRun) => ManifestRun): void {
  const file = join(directory, 'evidence', folder, MANIFEST);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { runs: readonly ManifestRun[] };
  writeFileSync(file, JSON.stringify({ ...manifest, runs: manifest.runs.map(edit) }));
}

function put(path: string, content: string | Uint8Array | undefined): void {
  mkdirSync(dirname(path), { recursive: true });
  if (content === undefined) rmSync(path);
  else writeFileSync(path, content);
}

function gitIn(directory: string, args: readonly string[]): string {
  const { name, email, date } = SPOILER;
  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  return execFileSync('git', args, { cwd: directory, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Runs the built command line. */
export function phasegate(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<Outcome, 'exit' | 'stdout' | 'stderr'>> {
  return new Promise((done) => {
    const child = execFile(
      CLI[0],
      [CLI[1], ...args],
      { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => done({ exit: child.exitCode, stdout, stderr }),
    );
  });
}
