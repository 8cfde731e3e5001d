import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScene, type Scene } from '../../examples/scene.ts';

const cli: readonly [string, ...string[]] = [process.execPath, resolve('dist/cli.js')];
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-collect-'));
let scene: Scene;

beforeAll(() => {
  scene = makeScene(resolve('examples/mve-0.9'), workshop, cli);
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const phasegate = (...args: readonly string[]) =>
  spawnSync(cli[0], [...cli.slice(1), ...args], { cwd: scene.repository.directory, encoding: 'utf8' });
const subject = () => scene.args.slice(1);
const snapshotOf = (folder: string): string =>
  readFileSync(join(scene.repository.directory, folder, 'snapshot.json'), 'utf8');

describe('collect', () => {
  test('a part stands for its slots: the snapshot is the one that check makes by itself', () => {
    expect(phasegate('collect', ...subject(), '--slot', 'e2e', '--slot', 'perf', '--output', 'part.json').status).toBe(
      0,
    );
    expect(phasegate(...scene.args, '--output', 'whole').status).toBe(0);
    const { status } = phasegate(...scene.args, '--part', 'part.json', '--output', 'joined', '--evidence', 'evidence');
    expect({ status, snapshot: JSON.parse(snapshotOf('joined')) }).toEqual({
      status: 0,
      snapshot: JSON.parse(snapshotOf('whole')),
    });
  });

  test('a part that was collected for another tree is refused', () => {
    const file = join(scene.repository.directory, 'foreign.json');
    phasegate('collect', ...subject(), '--slot', 'e2e', '--output', 'foreign.json');
    const part = JSON.parse(readFileSync(file, 'utf8')) as { subject: { tree: string } };
    part.subject.tree = '0'.repeat(40);
    writeFileSync(file, JSON.stringify(part));
    const { status, stderr } = phasegate(...scene.args, '--part', 'foreign.json');
    expect({ status, says: stderr.includes('evidence.other_subject') }).toEqual({ status: 2, says: true });
  });

  test('evidence that turned stale after it was collected is not read', () => {
    phasegate('collect', ...subject(), '--slot', 'e2e', '--output', 'old.json');
    const later = scene.args.map((arg) => (arg === '2026-12-01T09:14:00Z' ? '2026-12-02T08:51:00Z' : arg));
    const { status, stdout } = phasegate(...later, '--part', 'old.json');
    expect({ status, says: stdout.includes('evidence.stale') }).toEqual({ status: 2, says: true });
  });

  test('a slot that the configuration does not have is refused', () => {
    const { status, stderr } = phasegate('collect', ...subject(), '--slot', 'e2', '--output', 'none.json');
    expect({ status, says: stderr.includes('config.unknown_name') }).toEqual({ status: 2, says: true });
  });
});

describe('a slot that several jobs share', () => {
  /** What the job with one shard sees: its own half of the tests, and no other job's files. */
  function job(shard: number, of = 2): string {
    const { directory } = scene.repository;
    const folder = join(directory, `job-${shard}-${of}`);
    cpSync(join(directory, 'evidence'), folder, { recursive: true });
    const report = readFileSync(join(folder, 'e2e/results.xml'), 'utf8');
    const cases = [...report.matchAll(/<testcase [^>]*>\s*<\/testcase>/g)].map(([text]) => text);
    const half = cases.filter((_, index) => index % 2 === shard % 2);
    const text = `<testsuites><testsuite name="api.spec.ts" tests="${half.length}">${half.join('')}</testsuite></testsuites>`;
    writeFileSync(join(folder, 'e2e/results.xml'), text);
    const file = join(folder, 'e2e/phasegate-evidence.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { runs: { shard?: object; files: object[] }[] };
    for (const run of manifest.runs) {
      run.shard = { shard, of };
      const sha256 = createHash('sha256').update(text).digest('hex');
      run.files = [{ path: 'results.xml', sha256, bytes: Buffer.byteLength(text) }];
    }
    writeFileSync(file, JSON.stringify(manifest));
    const part = `job-${shard}-${of}.json`;
    const { status, stdout } = phasegate(
      ...['collect', ...subject(), '--slot', 'e2e', '--evidence', `job-${shard}-${of}`, '--output', part],
    );
    expect(status, stdout).toBe(0);
    return part;
  }
  const check = (...parts: readonly string[]) => {
    const { status, stdout } = phasegate(...scene.args, '--part', ...parts, '--output', 'sharded');
    const { tests } = (JSON.parse(snapshotOf('sharded')) as { input: { tests: { expected: { matched: number }[] } } })
      .input;
    return { status, tests, says: stdout };
  };

  test('is read from their parts, merged in any order or not at all, to the same snapshot', () => {
    const [one, two] = [job(1), job(2)];
    expect(phasegate('merge', one, two, '--output', 'merged.json').status).toBe(0);
    expect(phasegate('merge', two, one, '--output', 'other.json').status).toBe(0);
    const bytes = (file: string) => readFileSync(join(scene.repository.directory, file), 'utf8');
    expect(bytes('other.json')).toBe(bytes('merged.json'));
    const { status, tests } = check('merged.json');
    expect({ status, tests }).toMatchObject({ status: 0, tests: { total: 5, passed: 5 } });
    expect(tests.expected.every(({ matched }) => matched === 1)).toBe(true);
    const merged = snapshotOf('sharded');
    check(two, one);
    expect(snapshotOf('sharded')).toBe(merged);
  });

  test('A07: is no pass while a shard is missing, and its expected tests are missed', () => {
    const { status, says } = check(job(1));
    expect({ status, says: says.includes('evidence.shard_missing') }).toEqual({ status: 1, says: true });
  });

  test('A08: is undecided where a part comes twice, or parts do not agree on their number', () => {
    const [one, two, odd] = [job(1), job(2), job(2, 3)];
    expect(check(one, two, one).says).toContain('evidence.duplicate');
    expect(check(one, odd).says).toContain('evidence.shard_conflict');
  });

  test('is undecided where they do not say which shard they are', () => {
    phasegate('collect', ...subject(), '--slot', 'e2e', '--output', 'whole.json');
    const { status, says } = check('whole.json', job(1));
    expect({ status, says: says.includes('evidence.shard_conflict') }).toEqual({ status: 2, says: true });
  });
});

describe('decide', () => {
  test('a stored snapshot gives the same decision again, byte for byte', () => {
    phasegate(...scene.args, '--output', 'first');
    const { status } = phasegate('decide', 'first/snapshot.json', '--output', 'again');
    const decision = (folder: string) =>
      readFileSync(join(scene.repository.directory, folder, 'decision.json'), 'utf8');
    expect({ status, text: decision('again') }).toEqual({ status: 0, text: decision('first') });
  });
});
