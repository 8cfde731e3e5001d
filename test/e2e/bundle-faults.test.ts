import { type ChildProcess, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mission, missionIn } from './mission.ts';
import { NODES, type NodeBinary } from './nodes.ts';
import { INSTANT, PATIENCE, runStep, type Step } from './runner.ts';

const temporary = mkdtempSync(join(tmpdir(), 'phasegate-faults-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let green: Mission;
beforeAll(() => {
  green = missionIn(temporary);
});

/** The step passes, unless something is broken. */
const stepOf = (more: Partial<Step>): Step => ({
  workspace: green.checkout(),
  temporary,
  event: 'pull_request',
  payload: green.payload,
  sha: green.sha,
  ...more,
});

function commandLine({ path }: NodeBinary, fault: string) {
  const event = join(mkdtempSync(join(temporary, 'payload-')), 'event.json');
  writeFileSync(event, JSON.stringify(green.payload));
  const args = ['check', '--event', 'pull_request', '--payload', event, '--at', INSTANT];
  return spawnSync(path, [`--require=${resolve('test/e2e/preload/fault.cjs')}`, resolve('dist/cli.js'), ...args], {
    cwd: green.checkout(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TEST_FAULT: fault },
    ...PATIENCE,
  });
}

describe.each(NODES)('a broken host under Node $version', (node) => {
  test('H14 a thrown string is no pass, and is called a bug', async () => {
    const result = await runStep(stepOf({ node, env: { TEST_FAULT: 'throws a string' } }));
    expect(result).toMatchObject({ exit: 70, outputs: { verdict: 'undecided' } });
    expect(result.log).toContain('not an Error');
  });

  test('H14 a promise that never settles is no pass, and is called a bug', async () => {
    const result = await runStep(stepOf({ node, env: { TEST_FAULT: 'never settles' } }));
    expect(result).toMatchObject({ exit: 70, outputs: { verdict: 'undecided' } });
    expect(result.log).toContain('error[internal.bug]: the run ended before there was an answer');
  });

  test.each(['throws a string', 'never settles'])(
    'H14 on the command line a policy reader that %s is a bug',
    (fault) => {
      const { status, stdout, stderr } = commandLine(node, fault);
      expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
      expect(stderr).toMatch(/^BUG {2}phasegate/);
    },
  );

  test('H14 a run that is cancelled is no pass', async () => {
    const cancel = (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGTERM'));
    const RUNNER_TEMP = join(temporary, 'emptied');
    mkdirSync(RUNNER_TEMP);
    const env = { RUNNER_TEMP, TEST_FAULT: 'never settles and keeps the process alive' };
    const workspace = green.checkout();
    const older = join(workspace, 'phasegate-report/decision.json');
    mkdirSync(join(workspace, 'phasegate-report'));
    writeFileSync(older, '{"verdict":"pass"}');
    const result = await runStep(stepOf({ workspace, node, env, started: cancel }));
    expect(result).toMatchObject({ log: 'waiting\n', exit: null, signal: 'SIGTERM', outputs: {} });
    expect(existsSync(older)).toBe(false);
    expect(readdirSync(RUNNER_TEMP).join()).toContain('phasegate-git-');
    rmSync(RUNNER_TEMP, { recursive: true });
  });
});

test('G11 a summary that cannot be written changes no verdict', async () => {
  const result = await runStep(stepOf({ env: { GITHUB_STEP_SUMMARY: join(temporary, 'no-such-folder/summary.md') } }));
  expect(result).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } });
  expect(result.log).toMatch(/^::warning::the job summary was not written/m);
});

test.each([join(temporary, 'no-such-file'), temporary])(
  'outputs that cannot be written are no pass: %s',
  async (path) => {
    const step = stepOf({ env: { GITHUB_OUTPUT: path } });
    const result = await runStep(step);
    expect(result.exit).toBe(2);
    expect(result.log).toContain('error[output.failed]: the outputs of the step could not be written');
    const written = readFileSync(join(step.workspace, 'phasegate-report/decision.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ verdict: 'undecided', problems: [{ code: 'output.failed' }] });
  },
);

test('a pass that nobody can read is none', () => {
  const unwritable = openSync('package.json', 'r');
  const { status, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), 'formats'], {
    encoding: 'utf8',
    stdio: ['ignore', unwritable, 'pipe'],
    ...PATIENCE,
  });
  closeSync(unwritable);
  expect(status).toBe(2);
  expect(stderr).toContain('error[output.failed]: the answer could not be written');
});

test.each(['RUNNER_TEMP', 'TMPDIR'])('a machine without the folder of %s is no bug, and no pass', async (name) => {
  const result = await runStep(stepOf({ env: { RUNNER_TEMP: undefined, [name]: join(temporary, 'no-such-folder') } }));
  expect(result).toMatchObject({ exit: 2, outputs: { verdict: 'undecided' } });
  expect(result.log).toContain('error[output.failed]: no folder for temporary files could be made');
});

test('a report that cannot be written is no pass', async () => {
  const result = await runStep(stepOf({ inputs: { output: 'README.md/report' } }));
  expect(result).toMatchObject({ exit: 2, outputs: { verdict: 'undecided' } });
  expect(result.log).toContain('error[output.failed]');
});

test('H12 what an earlier step left in the environment of git is not believed', async () => {
  const elsewhere = mkdtempSync(join(temporary, 'elsewhere-'));
  const result = await runStep(
    stepOf({
      env: { GIT_DIR: elsewhere, GIT_WORK_TREE: elsewhere, GIT_OBJECT_DIRECTORY: elsewhere, GIT_CONFIG_COUNT: 'many' },
    }),
  );
  expect(result).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } });
});
