import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/core/model/manifest.generated.ts';
import { MINIMAL, parsed } from '../core/config/samples.ts';
import { collectEvidence } from './collected.ts';

/** Good reports of producers that did not all end well: what went wrong must stand somewhere, or nothing passes. */

const HEAD = 'a'.repeat(40);
const TREE = 'b'.repeat(40);
const RUN = { id: '77', attempt: 2 };
const GOOD = '<testsuite name="s" tests="1"><testcase name="t" classname="c"/></testsuite>\n';
const OTHER = GOOD.replace('"t"', '"u"');
const WARNS =
  '{"issues":[{"rule":{"name":"r","severity":"warning","link":""},"message":"m","range":{"filename":"main.tf","start":{"line":1,"column":1},"end":{"line":1,"column":2}},"callers":[]}],"errors":[]}\n';
const CLEAN = '{"issues":[],"errors":[]}\n';
const { configuration } = parsed(`${MINIMAL}evidence:
  e2e: {files: "e2e*/*.xml"}
  iac: {files: "iac/*.json", covers: ["*.tf"]}
  perf: {files: "perf/*.json"}
`);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'phasegate-producers-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

type Run = Manifest['runs'][number];

/** A run that wrote these texts. */
function recorded(wrote: Readonly<Record<string, string>>, changes: Partial<Run> = {}): Run {
  return {
    slot: 'e2e',
    subject: { commit: HEAD, tree: TREE },
    run_id: RUN.id,
    attempt: RUN.attempt,
    command: ['npx', 'playwright', 'test'],
    exit_code: 0,
    started_at: '2026-12-01T11:00:00Z',
    finished_at: '2026-12-01T11:30:00Z',
    directory: '.',
    files: Object.entries(wrote).map(([path, text]) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { path, sha256, bytes: text.length };
    }),
    ...changes,
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

const manifest = (folder: string, ...runs: readonly Run[]): void =>
  write(`${folder}/phasegate-evidence.json`, JSON.stringify({ version: 1, runs }));

function evidence(producers: Readonly<Record<string, string>> = {}) {
  const there = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) => path.split('/')[0]);
  return collectEvidence({
    slots: configuration.evidence.filter(({ name }) => there.some((folder) => folder?.startsWith(name))),
    folder: { directory, prefix: 'evidence', inRepository: 'evidence', tracked: new Set(), pinned: new Map() },
    limits: configuration.limits,
    subject: {
      ...{ instantMs: Date.parse('2026-12-01T12:00:00Z'), head: HEAD, tree: TREE },
      ...{ headContainsBase: true, run: RUN },
    },
    producers: new Map(Object.entries(producers)),
  });
}

async function collected(producers?: Readonly<Record<string, string>>) {
  const { slots, problems } = await evidence(producers);
  return { statuses: slots.map(({ status }) => status), codes: problems.map(({ code }) => code) };
}

const READ = { statuses: ['read'], codes: [] };
const lost = (code: string) => ({ statuses: ['rejected'], codes: [code] });

describe('a recorded producer that failed', () => {
  beforeEach(() => write('e2e/a.xml', GOOD));
  const good = recorded({ 'a.xml': GOOD });
  const crashed = recorded({}, { exit_code: 1, command: ['pytest', 'tests/security'] });

  test('and wrote nothing is not forgotten beside one that succeeded, in whatever order', async () => {
    manifest('e2e', crashed, good);
    expect(await collected()).toEqual(lost('evidence.exit_code'));
    manifest('e2e', good, crashed);
    expect(await collected()).toEqual(lost('evidence.exit_code'));
  });

  test('is not forgotten in a folder of its own, which the slot would take files of', async () => {
    manifest('e2e', good);
    manifest('e2e-security', crashed);
    expect(await collected()).toEqual(lost('evidence.exit_code'));
  });

  test('and wrote nothing counts as tried again where the same command succeeded after it', async () => {
    manifest('e2e', recorded({}, { exit_code: 1 }), good);
    expect(await collected()).toEqual(READ);
    manifest('e2e', good, recorded({}, { exit_code: 1 }));
    expect(await collected()).toEqual(lost('evidence.exit_code'));
  });

  test('is not forgotten where its report was overwritten by the next try', async () => {
    manifest('e2e', recorded({ 'a.xml': OTHER }, { exit_code: 1 }), good);
    expect(await collected()).toEqual(lost('evidence.exit_code'));
  });

  test.each([
    ['another commit', { subject: { commit: 'c'.repeat(40), tree: 'c'.repeat(40) } }],
    ['a changed work tree', { dirty: true }],
    ['another run', { run_id: '76' }],
    ['an earlier attempt', { attempt: 1 }],
    ['another slot', { slot: 'smoke' }],
  ])('says nothing where it was on %s', async (_, changes) => {
    manifest('e2e', { ...crashed, ...changes }, good);
    expect(await collected()).toEqual(READ);
  });
});

describe('a report that was recorded and is not there', () => {
  beforeEach(() => write('e2e/a.xml', GOOD));

  test('is missed, however its producer ended', async () => {
    manifest('e2e', recorded({ 'a.xml': GOOD, 'b.xml': OTHER }));
    expect(await collected()).toEqual(lost('evidence.unreadable'));
    manifest('e2e', recorded({ 'a.xml': GOOD }), recorded({ 'b.xml': OTHER }, { exit_code: 1 }));
    expect(await collected()).toEqual(lost('evidence.unreadable'));
  });

  test('is not missed where the slot would not take it, or it is hidden and no upload takes it', async () => {
    manifest('e2e', recorded({ 'a.xml': GOOD, 'video.webm': 'x', '.b.xml': OTHER }));
    expect(await collected()).toEqual(READ);
  });
});

describe('a producer that ends with an exit code for what its reports show', () => {
  test('is told by any report of the same run, and the clean ones beside it count', async () => {
    write('iac/a.json', CLEAN);
    write('iac/b.json', WARNS);
    const run = (b: string) => recorded({ 'a.json': CLEAN, 'b.json': b }, { slot: 'iac', exit_code: 2 });
    manifest('iac', run(WARNS));
    expect((await collected()).codes).toEqual([]);
    write('iac/b.json', `${CLEAN}\n`);
    manifest('iac', run(`${CLEAN}\n`));
    expect((await collected()).codes).toEqual(['evidence.exit_code', 'evidence.exit_code']);
  });
});

describe('A27: several runs of the tests', () => {
  test('are known to have run against the images only where each says so', async () => {
    write('e2e/a.xml', GOOD);
    write('e2e/b.xml', OTHER);
    const images = async (...second: readonly string[]) => {
      const two = second.length === 0 ? {} : { target_images: [...second] };
      manifest('e2e', recorded({ 'a.xml': GOOD }, { target_images: ['sha256:a'] }), recorded({ 'b.xml': OTHER }, two));
      return (await evidence()).tests.slots.map(({ target_images }) => target_images);
    };
    expect(await images('sha256:b', 'sha256:a')).toEqual([['sha256:a', 'sha256:b']]);
    expect(await images()).toEqual([[]]);
  });
});

describe('copies of one performance report', () => {
  const FIGURES = '{"metrics":[{"name":"login.p95","unit":"ms","value":102,"direction":"lower"}]}';
  const runs = async () => (await evidence()).perf.metrics.map(({ source }) => source);
  beforeEach(() => {
    for (const name of ['a', 'b', 'c']) write(`perf/${name}.json`, FIGURES);
  });

  test('are one run, and a note says so', async () => {
    expect(await runs()).toEqual(['evidence/perf/a.json']);
    const { sources, slots } = await evidence();
    expect(sources.map(({ notes }) => notes.at(-1))).toEqual([
      ...[undefined, 'it has the bytes of evidence/perf/a.json, and counts once'],
      'it has the bytes of evidence/perf/a.json, and counts once',
    ]);
    expect(slots.map(({ status }) => status)).toEqual(['read']);
  });

  test('are runs of their own where they were recorded as such', async () => {
    const made = ['a', 'b', 'c'].map((name) => recorded({ [`${name}.json`]: FIGURES }, { slot: 'perf' }));
    manifest('perf', ...made.map((run, index) => ({ ...run, started_at: `2026-12-01T11:0${index}:00Z` })));
    expect(await runs()).toHaveLength(3);
  });
});
