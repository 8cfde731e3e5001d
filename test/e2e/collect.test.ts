import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

describe('decide', () => {
  test('a stored snapshot gives the same decision again, byte for byte', () => {
    phasegate(...scene.args, '--output', 'first');
    const { status } = phasegate('decide', 'first/snapshot.json', '--output', 'again');
    const decision = (folder: string) =>
      readFileSync(join(scene.repository.directory, folder, 'decision.json'), 'utf8');
    expect({ status, text: decision('again') }).toEqual({ status: 0, text: decision('first') });
  });
});
