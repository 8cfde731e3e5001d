import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitFiles } from '../../examples/materialise.ts';
import { type Mission, missionIn } from './mission.ts';
import { checkout, propose } from './pull-request.ts';
import { runStep, type Step, type StepResult } from './runner.ts';

const RULE = '.phasegate/policies/gates/house/rollback_noted.rego';
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
function changedTo(rule: string): Partial<Step> {
  const { hosted } = mission;
  commitFiles(
    hosted,
    'loosen',
    { [RULE]: rule },
    { author: 'dev', date: '2026-12-02T08:40:00Z', message: 'Try again' },
  );
  const branches = { repository: 'mission/platform', trusted: 'develop', base: 'release/mve-0.9', head: 'loosen' };
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
