import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../src/core/model/nearest.ts';
import { Problem } from '../src/core/model/problem.ts';
import { signBytes } from '../test/signing.ts';
import { commitFiles, createRepository, type Repository, replay, writeEvidence } from './materialise.ts';
import type { Story, StoryCase, StoryCommit } from './story.ts';

/** The example on disk, ready to be judged. */
export interface Scene {
  readonly repository: Repository;
  /** Arguments of `phasegate` that judge it. */
  readonly args: readonly string[];
  readonly output: string;
}

const ENTERED: StoryCommit = {
  branch: 'release/mve-0.9',
  author: 'amara',
  date: '2026-12-01T09:20:00Z',
  message: 'Land the kickoff of phase 6',
  land: 'kickoff',
};

/** Makes the repository and the evidence of the base story, or of one of its sibling cases, in `target`. */
export function makeScene(
  folder: string,
  target: string,
  cli: readonly [string, ...string[]],
  sibling?: StoryCase,
  siblingFolder = '',
): Scene {
  const story = readStory(folder);
  const repository = createRepository(join(target, 'platform'));
  const edited = story.commits.map((commit) => ({
    ...commit,
    ...(commit.id === undefined ? {} : sibling?.edit?.[commit.id]),
  }));
  for (const commit of edited)
    replay(
      repository,
      commit,
      story,
      commit.add !== undefined && existsSync(join(siblingFolder, commit.add)) ? siblingFolder : folder,
    );
  if (sibling?.on === 'keep') enterPhase(story, folder, target, repository, cli);
  for (const commit of sibling?.commits ?? []) replay(repository, commit, story, siblingFolder);
  const head = sibling?.head ?? story.head;
  const evidence = join(repository.directory, 'evidence');
  if (sibling?.evidence?.none === true) mkdirSync(evidence, { recursive: true });
  else {
    const source = join(target, 'reports');
    cpSync(join(folder, 'evidence'), source, { recursive: true });
    if (sibling?.evidence?.add !== undefined)
      cpSync(join(siblingFolder, sibling.evidence.add), source, { recursive: true });
    writeEvidence(story, source, evidence, repository, head, sibling?.evidence?.finished_at);
  }
  return { repository, args: checkArgs(story, head, sibling), output: join(repository.directory, 'phasegate-report') };
}

/** The kickoff is judged, passes, lands, and the Security Lead's signed entry decision goes to the trusted branch. */
function enterPhase(
  story: Story,
  folder: string,
  target: string,
  repository: Repository,
  [node, ...cli]: readonly [string, ...string[]],
): void {
  const evidence = join(target, 'entry-evidence');
  const output = join(target, 'entry-report');
  writeEvidence(story, join(folder, 'evidence'), evidence, repository, story.head);
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(node, [...cli, ...args], {
      cwd: repository.directory,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(status)}\n${stdout}${stderr}`);
  };
  run(...checkArgs(story, story.head), '--evidence', evidence, '--output', output);
  run('enter', join(output, 'decision.json'), '--output', join(target, 'entry'));
  const entry = readFileSync(join(target, 'entry/phase-6.json'), 'utf8');
  const signature = signBytes(Buffer.from(entry), 'mira', 'phasegate-entry');
  commitFiles(
    repository,
    'develop',
    { '.phasegate/entries/phase-6.json': entry, '.phasegate/entries/phase-6.sig': signature },
    { author: 'mira', date: '2026-12-01T09:18:00Z', message: 'Enter phase 6' },
  );
  replay(repository, ENTERED, story, folder);
}

function checkArgs(story: Story, head: string, sibling?: StoryCase): readonly string[] {
  return [
    'check',
    '--base',
    sibling?.base ?? story.base,
    '--head',
    head,
    '--trusted-ref',
    'develop',
    '--repository',
    story.repository,
    '--at',
    sibling?.at ?? story.at,
  ];
}

export function readStory(folder: string): Story {
  return JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Story;
}

/** Throws `input.invalid` for a case that does not exist. */
export function readCase(folder: string): StoryCase {
  if (!existsSync(join(folder, 'case.json'))) throw unknownCase(basename(folder), readdirSync(dirname(folder)));
  return JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as StoryCase;
}

function unknownCase(name: string, cases: readonly string[]): Problem {
  const meant = nearest(name, cases);
  return new Problem({
    code: 'input.invalid',
    message: 'the example has no such case',
    found: name,
    expected: meant ?? cases.join(', '),
    remedy: `npm start ${meant ?? '<case>'}`,
  });
}
