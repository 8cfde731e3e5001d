import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide } from '../../src/cli/decide.ts';
import { keep } from '../kept.ts';
import { told } from './policy/told.ts';

const workshop = mkdtempSync(join(tmpdir(), 'phasegate-decide-'));
const report = join(workshop, 'report');
const again = join(workshop, 'again');
const broken = join(workshop, 'broken');
const snapshot = join(report, 'snapshot.json');
const decisionIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'decision.json'), 'utf8'));

beforeAll(async () => {
  await keep(report, {});
  mkdirSync(join(broken, 'gates'), { recursive: true });
  writeFileSync(join(broken, 'gates', 'odd.rego'), 'package gates.odd\n\ndeny if {\n');
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

test('what could not be decided takes the place of an older decision, and the exit code is no pass', async () => {
  expect(await told(decide, [snapshot, '--output', again])).toMatchObject({ exitCode: 0 });
  expect(decisionIn(again)).toMatchObject({ verdict: 'pass' });
  const { exitCode, problems } = await told(decide, [snapshot, '--output', again, '--policies', broken]);
  expect(exitCode).toBe(2);
  expect(problems).toMatchObject([{ code: 'policy.syntax' }]);
  expect(decisionIn(again)).toMatchObject({
    verdict: 'undecided',
    exit_code: 2,
    problems: [{ code: 'policy.syntax' }],
  });
  expect(readdirSync(again)).not.toContain('snapshot.json');
});

test('the decision that a snapshot came with stays beside it', async () => {
  const before = readdirSync(report);
  const { exitCode } = await told(decide, [snapshot, '--output', report, '--policies', broken]);
  expect(exitCode).toBe(2);
  expect(readdirSync(report)).toEqual(before);
  expect(decisionIn(report)).toMatchObject({ verdict: 'pass' });
});
