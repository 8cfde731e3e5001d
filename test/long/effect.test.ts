import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitFiles } from '../../examples/materialise.ts';
import { packDigest } from '../../src/io/pack-files.ts';
import { type Mission, missionIn } from '../e2e/mission.ts';
import { checkout, propose } from '../e2e/pull-request.ts';
import { runStep, type Step, type StepResult } from '../e2e/runner.ts';
import { ownRule } from '../kept.ts';

const RULE = '.phasegate/policies/gates/house/rollback_noted.rego';
const PACK_RULE = 'gates/acme/brief.rego';
const packRule = (condition: string): string =>
  ownRule('acme.brief', `\t${condition}\n\tviolation := report.violation("too long", ["/change/title"])`)[1];
const TITLE = '## What the changed policies would have said of past decisions';

const temporary = mkdtempSync(join(tmpdir(), 'phasegate-effect-'));
const past = join(temporary, 'past');
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let mission: Mission;
let alone: StepResult;
beforeAll(async () => {
  mission = missionIn(temporary, 'policy-edited-in-the-change');
  const step = stepOf({});
  alone = await runStep(step);
  cpSync(join(step.workspace, 'phasegate-report'), join(past, '7000'), { recursive: true });
});

const stepOf = (inputs: Readonly<Record<string, string>>, more: Partial<Step> = {}): Step => ({
  workspace: mission.checkout(),
  temporary,
  event: 'pull_request',
  payload: mission.payload,
  sha: mission.sha,
  inputs,
  env: { TEST_INSTANT: '2026-12-02T10:14:00Z' },
  ...more,
});

/** The same change with another text for its rule. */
const changedTo = (rule: string): Partial<Step> => changed(mission, 'loosen', { [RULE]: rule });

/** A pull request from a branch, with files on top of it. */
function changed({ hosted }: Mission, head: string, files: Readonly<Record<string, string>>): Partial<Step> {
  commitFiles(hosted, head, files, { author: 'dev', date: '2026-12-02T08:40:00Z', message: 'Try again' });
  const branches = { repository: 'mission/platform', trusted: 'develop', base: 'release/mve-0.9', head };
  const { payload, sha } = propose(hosted, { ...branches, author: { id: 1204411, login: 'amara' } });
  const workspace = checkout(
    hosted,
    sha,
    join(mkdtempSync(join(temporary, 'run-')), 'platform'),
    join(hosted.directory, 'evidence'),
  );
  return { workspace, payload, sha };
}

/** The verdict, its exit code, outputs and the decision: nothing of it may hang on what is shown beside. */
const answer = ({ exit, outputs, decision }: StepResult) => ({ exit, outputs, digests: decision().digests });

describe('a pull request that changes policies', () => {
  test('shows what they would have said of past decisions, beside the verdict of the trusted ones', async () => {
    const step = stepOf({ past });
    const result = await runStep(step);
    expect(result.summary).toContain(`${TITLE}\n`);
    expect(result.summary).toContain('**1 snapshot: 1 with the same verdict and other findings**');
    expect(result.summary).toContain('failed → passed');
    expect(result.log).toMatch(/^1 snapshot: 1 with the same verdict and other findings\n/m);
    expect(result.summary.indexOf('FAIL')).toBeLessThan(result.summary.indexOf(TITLE));
    expect({ exit: result.exit, verdict: result.outputs.verdict }).toEqual({ exit: 1, verdict: 'fail' });
    expect(answer(result)).toEqual(answer(alone));
  });

  test('says so where there are no past decisions', async () => {
    const empty = mkdtempSync(join(temporary, 'empty-'));
    for (const result of [alone, await runStep(stepOf({ past: empty })), await runStep(stepOf({ past: 'nowhere' }))]) {
      expect(result.summary).toContain('**no past decisions**: give the action a folder of them');
      expect(answer(result)).toEqual(answer(alone));
    }
  });

  test('names a past decision that cannot be read, and counts it as no other', async () => {
    const spoiled = mkdtempSync(join(temporary, 'spoiled-'));
    mkdirSync(join(spoiled, '6999'));
    writeFileSync(join(spoiled, '6999/snapshot.json'), '{}');
    const result = await runStep(stepOf({ past: spoiled }));
    expect(result.summary).toContain('**1 snapshot: 1 could not be decided again**');
    expect(answer(result)).toEqual(answer(alone));
  });

  test('shows rules of its own that do not compile, and is judged as before', async () => {
    const broken = 'package gates.house.rollback_noted\n\ndeny contains "``` <b>" if input.change.titel\n';
    const result = await runStep(stepOf({ past }, changedTo(broken)));
    expect(result.summary).toMatch(/It is not known:\n\n```text\nerror\[policy\.\w+\]/);
    expect(result.summary).toContain(RULE);
    expect({ exit: result.exit, verdict: result.outputs.verdict }).toEqual({ exit: 1, verdict: 'fail' });
  });
});

test('a change that touches no policy shows nothing beside its verdict', async () => {
  const kickoff = missionIn(temporary);
  const { payload, sha } = kickoff;
  const result = await runStep({
    workspace: kickoff.checkout(),
    temporary,
    event: 'pull_request',
    payload,
    sha,
    inputs: { past },
  });
  expect({ exit: result.exit, shown: result.summary.includes(TITLE) }).toEqual({ exit: 0, shown: false });
});

describe('a pull request that changes the packs of the configuration', () => {
  const OLD = packRule('count(input.change.title) > 500');
  const NEW = packRule('count(input.change.title) > 2');

  let other: Mission;
  let configuration = '';
  beforeAll(() => {
    other = missionIn(temporary);
    other.hosted.git('branch', 'pin', 'release/mve-0.9');
    configuration = `${other.hosted.git('show', 'pin:.phasegate.yml')}\n`;
  });

  /** A pull request that pins the pack, with the text of its rule. */
  const pinning = (text: string, packs: string): Partial<Step> =>
    changed(other, 'pin', { '.phasegate.yml': `${configuration}${packs}\n`, [`packs/acme/${PACK_RULE}`]: text });
  const pinOf = (text: string): string => packDigest(new Map([[PACK_RULE, Buffer.from(text)]]));

  test('shows what its rules would have said', async () => {
    const step = stepOf({ past }, pinning(NEW, `packs: {acme: {path: packs/acme, sha256: ${pinOf(NEW)}}}`));
    const { summary } = await runStep(step);
    expect(summary).toContain(`${TITLE}\n`);
    expect(summary).toContain('| acme.brief<br>');
    expect(summary).toContain('not there → failed');
  });

  test('names a pack that is not the one that it pins', async () => {
    const step = stepOf({ past }, pinning(NEW, `packs: {acme: {path: packs/acme, sha256: ${pinOf(OLD)}}}`));
    const { summary, outputs } = await runStep(step);
    expect(summary).toContain('It is not known:\n\n```text\nerror[policy.pack_digest]: pack acme is not the one');
    expect(outputs.decision).toBe('phasegate-report/decision.json');
  });

  test('names a pack that is not there, and a configuration that cannot be read', async () => {
    const absent = await runStep(
      stepOf({ past }, pinning(NEW, `packs: {acme: {checkout: vendor, sha256: ${pinOf(NEW)}}}`)),
    );
    expect(absent.summary).toContain('It is not known:\n\n```text\nerror[policy.pack]: the pack is not there');
    const wrong = await runStep(stepOf({ past }, pinning(NEW, 'pakcs: {}')));
    expect(wrong.summary).toContain('It is not known:\n\n```text\nerror[config.unknown_key]');
  });

  test('takes a pack on the disk from the checkout of the run', async () => {
    const pin = `packs: {acme: {checkout: vendor/acme, sha256: ${pinOf(NEW)}}}`;
    const step = pinning(OLD, pin);
    const file = join(step.workspace ?? '', 'vendor/acme', PACK_RULE);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, NEW);
    expect((await runStep(stepOf({ past }, step))).summary).toContain('| acme.brief<br>');
  });
});
