import { appendFile, readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { nearest } from '../core/model/nearest.ts';
import { Problem, textOf } from '../core/model/problem.ts';

/** Inputs of action.yml, as given. */
export interface ActionInputs {
  readonly config?: string;
  readonly evidence: string;
  readonly token?: string;
  readonly trustedRef?: string;
  readonly needs: string;
  readonly output: string;
  /** A folder with past decisions. */
  readonly past?: string;
  readonly mode: 'check' | 'record';
  readonly slot?: string;
  readonly run?: string;
}

const INPUTS = ['config', 'evidence', 'github-token', 'trusted-ref', 'needs', 'output', 'past', 'mode', 'slot', 'run'];

/** Reads every input at once. Throws `input.unknown` for a name that action.yml does not have, `input.invalid` for a bad value. */
export function readInputs(env: NodeJS.ProcessEnv): ActionInputs {
  for (const key of Object.keys(env).filter((name) => name.startsWith('INPUT_')))
    refuseUnknown(key.slice('INPUT_'.length).toLowerCase());
  const given = (name: string) => core.getInput(name) || undefined;
  const mode = given('mode') ?? 'check';
  if (mode !== 'check' && mode !== 'record') throw invalid('mode', 'check or record', mode);
  const [config, token, trustedRef, past, slot, run] = [
    'config',
    'github-token',
    'trusted-ref',
    'past',
    'slot',
    'run',
  ].map(given);
  if (mode === 'record' && (slot === undefined || run === undefined))
    throw invalid('mode', 'slot and run beside mode: record', 'one of them missing');
  return {
    evidence: given('evidence') ?? 'evidence',
    needs: given('needs') ?? '',
    output: given('output') ?? 'phasegate-report',
    mode,
    ...(config === undefined ? {} : { config }),
    ...(token === undefined ? {} : { token }),
    ...(trustedRef === undefined ? {} : { trustedRef }),
    ...(past === undefined ? {} : { past }),
    ...(slot === undefined ? {} : { slot }),
    ...(run === undefined ? {} : { run }),
  };
}

/** What the runner gives to the scripts of actions, and to no script of a step: the way to the artifacts and caches of the run. */
const SERVICE = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];

/** The environment that a producer would have in a step of its own: no input of this action, its token among them, and no way to the service. */
export const environmentOfStep = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_') && !SERVICE.includes(name)));

function refuseUnknown(name: string): void {
  if (INPUTS.includes(name)) return;
  const meant = nearest(name, INPUTS);
  throw new Problem({
    code: 'input.unknown',
    message: `the action has no input ${name}`,
    found: name,
    expected: INPUTS.join(', '),
    remedy: meant === undefined ? 'remove it from `with`' : `did you mean ${meant}?`,
  });
}

function invalid(name: string, expected: string, found: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: `the input ${name} is not valid`,
    expected,
    found,
    remedy: 'correct `with` in the workflow',
  });
}

/** The event that started the workflow. Throws `platform.event` where its payload cannot be read. */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<{ name: string; payload: unknown; sha?: string }> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: sha } = env;
  if (!name || !path) throw noEvent('GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set');
  try {
    return {
      name,
      payload: JSON.parse(await readFile(path, 'utf8')) as unknown,
      ...(sha === undefined ? {} : { sha }),
    };
  } catch (cause) {
    throw noEvent(`${path}: ${textOf(cause)}`, cause);
  }
}

function noEvent(found: string, cause?: unknown): Problem {
  return new Problem(
    {
      code: 'platform.event',
      message: 'the event of this run cannot be read',
      found,
      expected: 'a run of GitHub Actions',
      remedy: 'use the phasegate CLI outside of GitHub Actions',
    },
    { cause },
  );
}

/** Hands outputs on to later steps, as `set` names them. Throws `output.failed`. */
export function handOn(set: (setOutput: typeof core.setOutput) => void): void {
  try {
    set(core.setOutput);
  } catch (cause) {
    throw new Problem(
      {
        code: 'output.failed',
        message: 'the outputs of the step could not be written',
        found: textOf(cause),
        expected: 'the file that GITHUB_OUTPUT names, and room for it',
        remedy: 'run the gate again; if it stays so, look at the disk of the runner',
        who: 'platform engineer',
      },
      { cause },
    );
  }
}

/** Adds to the job summary; a summary that could not be written is a warning and changes no verdict. */
export async function appendSummary(markdown: string, env: NodeJS.ProcessEnv): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  await appendFile(path, markdown).catch((error: unknown) =>
    core.warning(`the job summary was not written: ${String(error)}`),
  );
}
