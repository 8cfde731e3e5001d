import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Decision } from '../../src/core/model/decision.generated.ts';
import { asDecision } from '../../src/core/schema/decision.ts';
import { NODES, type NodeBinary, pathWith } from './nodes.ts';

/** One step that uses the action, as a workflow would have it. */
export interface Step {
  /** The checkout that it runs in. */
  readonly workspace: string;
  /** A folder of its own is made here for what the runner hands over. */
  readonly temporary: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly sha?: string;
  /** `with`, over the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Beyond what a runner sets; undefined takes away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: NodeBinary;
  /** Called once the process is there. */
  readonly started?: (child: ChildProcess) => void;
}

export interface StepResult {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What was written to GITHUB_ENV and GITHUB_PATH. */
  readonly leaked: string;
  readonly decision: () => Decision;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as ActionFile;
const PRELOADS = ['clock.cjs', 'fault.cjs'].map((name) => `--require=${resolve('test/e2e/preload', name)}`);

/** A process that hangs is ended before the test that waits for it. */
export const PATIENCE = { timeout: 50_000, killSignal: 'SIGKILL' } as const;

/** The instant at which the example is judged. */
export const INSTANT = '2026-12-01T09:14:00Z';

/** Runs the committed action as a runner does: its inputs, its files and its environment, and nothing else of this process. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(step.temporary, 'step-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'temp'));
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload ?? {})),
  };
  const node = step.node ?? NODES[0];
  const env = {
    ...runnerEnvironment(step, node),
    ...files,
    RUNNER_TEMP: join(folder, 'temp'),
    ...inputVariables(step.inputs ?? {}),
    ...step.env,
  };
  const known = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const ended = await run(node.path, [resolve(ACTION.runs.main)], known, step);
  const read = (path: string): string => readFileSync(path, 'utf8');
  return {
    ...ended,
    outputs: outputsOf(read(files.GITHUB_OUTPUT)),
    summary: read(files.GITHUB_STEP_SUMMARY),
    leaked: read(files.GITHUB_ENV) + read(files.GITHUB_PATH),
    decision: () => asDecision(JSON.parse(read(resolve(step.workspace, 'phasegate-report/decision.json')))),
  };
}

function runnerEnvironment({ workspace, event, sha }: Step, node: NodeBinary): Record<string, string | undefined> {
  return {
    PATH: pathWith(node),
    HOME: '/nonexistent',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__phasegate_phasegate',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: event,
    GITHUB_JOB: 'phasegate',
    GITHUB_REPOSITORY: 'mission/platform',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '7001',
    GITHUB_SHA: sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    NODE_OPTIONS: PRELOADS.join(' '),
    TEST_INSTANT: INSTANT,
  };
}

/** Every declared input is set, to nothing where it has neither value nor default; a name keeps its hyphens. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(ACTION.inputs).map(([name, { default: value = '' }]) => [
    name,
    value.includes('${{') ? '' : value,
  ]);
  const all = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function run(
  node: string,
  args: readonly string[],
  env: Record<string, string>,
  { workspace, started }: Step,
): Promise<Pick<StepResult, 'exit' | 'signal' | 'log'>> {
  return new Promise((done, fail) => {
    const child = spawn(node, args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'], ...PATIENCE });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    child.on('error', fail);
    child.on('close', (exit, signal) => done({ exit, signal, log }));
    started?.(child);
  });
}

/** The runner's file format: `name<<delimiter`, the lines of the value, the delimiter. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^(?<name>[^\n=]+)<<(?<end>\S+)\n(?<value>.*?)\n?\k<end>\n/gms);
  return Object.fromEntries([...found].map(({ groups = {} }) => [groups.name, groups.value]));
}
