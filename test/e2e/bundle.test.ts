import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commitFiles } from '../../examples/materialise.ts';
import { type Mission, missionIn } from './mission.ts';
import { NODES } from './nodes.ts';
import { INSTANT, PATIENCE, runStep, type Step, type StepResult } from './runner.ts';

const temporary = mkdtempSync(join(tmpdir(), 'phasegate-bundle-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let green: Mission;
let red: Mission;
beforeAll(() => {
  green = missionIn(temporary);
  red = missionIn(temporary, 'security-scenario-fails');
});

/** The step of a run for the pull request of a mission. */
const stepOf = (mission: Mission, more: Partial<Step> = {}): Step => ({
  workspace: mission.checkout(),
  temporary,
  event: 'pull_request',
  payload: mission.payload,
  sha: mission.sha,
  ...more,
});

const codesOf = ({ log }: StepResult): readonly string[] =>
  [...log.matchAll(/^error\[([a-z_.]+)\]/gm)].map(([, code = '']) => code);

describe.each(NODES)('the action under Node $version', (node) => {
  test('passes a kickoff that has everything, and hands its answer on', async () => {
    const step = stepOf(green, { node });
    const result = await runStep(step);
    expect(result).toMatchObject({ exit: 0, leaked: '' });
    expect(result.outputs).toEqual({
      verdict: 'pass',
      findings: '0',
      decision: 'phasegate-report/decision.json',
      snapshot: 'phasegate-report/snapshot.json',
      'valid-until': '2026-12-02T08:51:00Z',
    });
    for (const name of ['decision', 'snapshot'])
      expect(existsSync(join(step.workspace, result.outputs[name] ?? 'none'))).toBe(true);
    const { headline, subject, simulated } = result.decision();
    expect(result.log).toContain(headline);
    expect(result.log).toMatch(/^::notice title=phasegate::PASS /m);
    expect(result.summary).toContain('27 passed');
    expect(subject).toMatchObject({ event: 'pull_request', pull_request: 7, base_ref: 'refs/heads/release/mve-0.9' });
    expect(simulated).toBe(false);
  });

  test('refuses the same kickoff with a failing security scenario, and says which', async () => {
    const result = await runStep(stepOf(red, { node }));
    expect(result.exit).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail' });
    expect(Number(result.outputs.findings)).toBe(result.decision().counts.fail);
    expect(result.log).toMatch(/^::error title=phasegate::FAIL /m);
    expect(result.log).toMatch(/^::error .*title=dor\.security_scenarios/m);
    expect(result.summary).toContain('dor.security_scenarios');
    expect(result.summary).toContain('admin needs a token');
  });
});

test('the bundle asks for nothing but modules of Node and its own files', () => {
  const files = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const asked = files.flatMap((name) =>
    [...readFileSync(join('dist', name), 'utf8').matchAll(/(?<!['"`])\b(?:__)?require\d*\("([^"]+)"\)/g)].map(
      ([, module = '']) => module,
    ),
  );
  expect(asked).toContain('node:fs');
  expect(asked.filter((module) => !isBuiltin(module) && !files.includes(module.replace(/^\.\//, '')))).toEqual([]);
});

test('npx takes the archive of a commit as it is: no package is installed for it, and no script run', () => {
  const { dependencies, files, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect({ dependencies, files }).toEqual({ dependencies: undefined, files: ['dist'] });
  expect(Object.keys(scripts).filter((name) => ['preinstall', 'install', 'postinstall'].includes(name))).toEqual([]);
});

test('every Node gives the same decision, to the byte', async () => {
  const decisions = [];
  for (const node of NODES) {
    const step = stepOf(red, { node });
    await runStep(step);
    decisions.push(readFileSync(join(step.workspace, 'phasegate-report/decision.json'), 'utf8'));
  }
  expect(new Set(decisions).size).toBe(1);
});

describe.each(NODES)('the command line under Node $version', ({ path }) => {
  const phasegate = (cwd: string, ...args: readonly string[]) =>
    spawnSync(path, [resolve('dist/cli.js'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
      ...PATIENCE,
    });

  test('judges the payload of an event as the action does', () => {
    const workspace = red.checkout();
    const payload = join(mkdtempSync(join(temporary, 'payload-')), 'event.json');
    writeFileSync(payload, JSON.stringify(red.payload));
    const { status, stdout } = phasegate(
      workspace,
      'check',
      '--event',
      'pull_request',
      '--payload',
      payload,
      '--at',
      INSTANT,
    );
    expect({ status, verdict: stdout.split(' ')[0] }).toEqual({ status: 1, verdict: 'FAIL' });
    expect(stdout).toContain('admin needs a token');
  });

  test('reads a report', () => {
    const { status, stdout } = phasegate(red.checkout(), 'inspect', '--json', 'evidence/e2e/results.xml');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'junit', tests: { failed: 1 } });
  });
});

describe('inputs', () => {
  test('a misspelt input is refused, with the one that was meant', async () => {
    const result = await runStep(stepOf(green, { inputs: { evidense: 'reports' } }));
    expect(result.exit).toBe(2);
    expect(codesOf(result)).toEqual(['input.unknown']);
    expect(result.log).toContain('did you mean evidence?');
    expect(result.log).toMatch(/^::error title=input\.unknown::/m);
    expect(result.outputs).toEqual({ verdict: 'undecided' });
  });

  test('every input that action.yml declares is known', async () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> };
    const result = await runStep(stepOf(green, { inputs: { mode: 'other' } }));
    expect(Object.keys(inputs)).toHaveLength(10);
    expect(codesOf(result)).toEqual(['input.invalid']);
  });

  test('there is no input for the instant', async () => {
    const result = await runStep(stepOf(green, { inputs: { at: '2026-12-01T09:14:00Z' } }));
    expect({ exit: result.exit, codes: codesOf(result) }).toEqual({ exit: 2, codes: ['input.unknown'] });
  });

  test('the report goes where the workflow says, inside the checkout or outside', async () => {
    const output = mkdtempSync(join(temporary, 'report-'));
    const result = await runStep(stepOf(green, { inputs: { output } }));
    expect(result).toMatchObject({ exit: 0, outputs: { decision: join(output, 'decision.json') } });
    expect(existsSync(join(output, 'snapshot.json'))).toBe(true);
  });

  test('an evidence folder that is not there is undecided or a failure, never a pass', async () => {
    const result = await runStep(stepOf(green, { inputs: { evidence: 'nowhere' } }));
    expect(result.exit).toBe(2);
    expect(result.outputs).toMatchObject({ verdict: 'undecided' });
    expect(result.log).toContain('evidence.no_match');
  });

  test.each(['failure', 'cancelled', 'skipped'])(
    'H02 the gate judges whatever became of its producers, and shows a %s one beside its slot',
    async (result) => {
      const needs = JSON.stringify({ e2e: { result, outputs: {} }, iac: { result: 'success', outputs: {} } });
      const judged = await runStep(stepOf(green, { inputs: { needs } }));
      const producers = judged.decision().sources.map(({ slot, producer }) => [slot, producer]);
      expect(producers).toEqual([
        ['e2e', result],
        ['perf', undefined],
        ['iac', 'success'],
        ['environment', undefined],
      ]);
      expect(judged.log).toContain(`producer: ${result}`);
    },
  );
});

describe('mode record', () => {
  const recorded = (workspace: string, run: string, job: string) =>
    runStep({
      ...{ workspace, temporary, event: 'pull_request', payload: green.payload, sha: green.sha },
      inputs: { mode: 'record', slot: 'e2e', run },
      env: { GITHUB_JOB: job },
    });

  test('binds what a producer writes to the run, and the judging step to the job', async () => {
    const workspace = green.checkout();
    cpSync(join(workspace, 'evidence/e2e/results.xml'), join(workspace, 'results.xml'));
    rmSync(join(workspace, 'evidence/e2e'), { recursive: true });
    expect(await recorded(workspace, 'cp results.xml evidence/e2e/results.xml', 'end-to-end')).toMatchObject({
      exit: 0,
    });
    const needs = JSON.stringify({ 'end-to-end': { result: 'failure', outputs: {} } });
    const judged = await runStep(stepOf(green, { workspace, inputs: { needs } }));
    const source = judged.decision().sources.find(({ slot }) => slot === 'e2e');
    expect(source).toMatchObject({ status: 'read', producer: 'failure' });
  });

  test('gives a producer no more than a step of its own would have', async () => {
    const workspace = green.checkout();
    const given = { ACTIONS_RUNTIME_TOKEN: 'a-secret', ACTIONS_CACHE_URL: 'a-secret', ACTIONS_RESULTS_URL: 'a-secret' };
    const result = await runStep({
      ...{ workspace, temporary, event: 'pull_request', payload: green.payload, sha: green.sha },
      inputs: { mode: 'record', slot: 'e2e', run: 'env', 'github-token': 'a-secret' },
      env: { ...given, OWN: 'kept' },
    });
    expect(result.exit).toBe(0);
    expect(result.log).toMatch(/^OWN=kept$/m);
    expect(result.log).toMatch(/^GITHUB_RUN_ID=7001$/m);
    expect(result.log).not.toMatch(/a-secret|^INPUT_/m);
  });

  test('ends as the producer ended', async () => {
    const workspace = green.checkout();
    const result = await recorded(workspace, 'false | cat > evidence/e2e/none.txt; echo unreachable', 'e2e');
    expect(result.exit).toBe(1);
    expect(result.log).not.toContain('unreachable');
  });

  test('needs a slot and a command', async () => {
    const result = await runStep(stepOf(green, { inputs: { mode: 'record', slot: 'e2e' } }));
    expect({ exit: result.exit, codes: codesOf(result) }).toEqual({ exit: 2, codes: ['input.invalid'] });
  });
});

describe('events', () => {
  test('a process without an event is told to use the command line', async () => {
    const result = await runStep(
      stepOf(green, { env: { GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined } }),
    );
    expect({ exit: result.exit, codes: codesOf(result) }).toEqual({ exit: 2, codes: ['platform.event'] });
    expect(result.log).toContain('use the phasegate CLI');
  });

  test.each(['schedule', 'workflow_dispatch', 'issue_comment'])(
    'H16 the event %s judges nothing and passes nothing',
    async (event) => {
      const payload = { repository: green.payload.repository };
      const step = stepOf(green, { event, payload });
      const result = await runStep(step);
      expect({ exit: result.exit, codes: codesOf(result) }).toEqual({ exit: 2, codes: ['platform.event'] });
      expect(result.outputs).toEqual({ verdict: 'undecided', decision: 'phasegate-report/decision.json' });
      const written = JSON.parse(readFileSync(join(step.workspace, 'phasegate-report/decision.json'), 'utf8'));
      expect(written).toMatchObject({ verdict: 'undecided', exit_code: 2, problems: [{ code: 'platform.event' }] });
    },
  );

  test('H15 a merge group has no pull request, and is judged by its commits', async () => {
    const base_sha = green.hosted.git('rev-parse', 'release/mve-0.9');
    const merge_group = { head_sha: green.sha, base_sha, base_ref: 'refs/heads/release/mve-0.9' };
    const payload = { action: 'checks_requested', merge_group, repository: green.payload.repository };
    const passed = await runStep(stepOf(green, { event: 'merge_group', payload }));
    expect(passed).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } });
    expect(passed.decision().subject).toMatchObject({ event: 'merge_group', head: green.sha, base: base_sha });
    const refused = await runStep(
      stepOf(red, {
        event: 'merge_group',
        payload: { ...payload, merge_group: { ...merge_group, head_sha: red.sha } },
      }),
    );
    expect(refused).toMatchObject({ exit: 1, outputs: { verdict: 'fail' } });
  });

  test('B17 a push is judged commit by commit: a bad one in the middle is found', async () => {
    const mission = missionIn(temporary);
    const { hosted } = mission;
    const before = hosted.git('rev-parse', 'release/mve-0.9');
    const kickoff = hosted.git('rev-parse', 'kickoff');
    const pushed = (after: string) => ({
      ref: 'refs/heads/release/mve-0.9',
      before,
      after,
      repository: mission.payload.repository,
    });
    commitFiles(hosted, 'kickoff', { 'ui/overlay.cpp': 'int main() {}\n' }, late('dev', 'feat(ui): fleet overlay'));
    commitFiles(hosted, 'kickoff', { 'docs/security/notes.md': '# Notes\n' }, late('amara', 'docs: security notes'));
    const after = hosted.git('rev-parse', 'kickoff');
    const push = (sha: string) =>
      runStep(stepOf(mission, { workspace: mission.checkout(sha), event: 'push', payload: pushed(sha), sha }));
    const [alone, all] = [await push(kickoff), await push(after)];
    expect(alone.decision().rules.find(({ code }) => code === 'freeze.only_fixes')?.status).toBe('off');
    expect(all.exit).toBe(1);
    expect(all.decision().rules.find(({ code }) => code === 'freeze.only_fixes')?.status).toBe('fail');
    expect(all.log).toContain('fleet overlay');
  });
});

const late = (author: string, message: string) => ({ author, date: '2026-12-01T09:00:00Z', message });
