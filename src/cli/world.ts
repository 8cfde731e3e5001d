import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { distFile } from '../io/engine/dist-file.ts';
import { startEngine } from '../io/engine/host.ts';
import { loadPolicy } from '../io/engine/load.ts';
import type { OpenGit } from '../io/git.ts';
import type { World } from '../run.ts';
import { TOOL } from './tool.ts';

/** The engine's part of the world; its worker boots at once. */
export function engineWorld(): Pick<World, 'engine' | 'tool' | 'engineDigest'> {
  return { engine: startEngine(), tool: TOOL, engineDigest };
}

/** The world of a run on this machine. */
export function worldOf(git: OpenGit, platform: World['platform']): World {
  return { ...engineWorld(), git, platform, loadPolicy: loadWith, now: () => Date.now() };
}

const loadWith: World['loadPolicy'] = ({ policies, dataSchemas }) => loadPolicy(policies, undefined, dataSchemas);

async function engineDigest(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(distFile('worker.js')))
    .digest('hex');
}
