import { readFile } from 'node:fs/promises';
import { parseInstant } from '../core/model/instant.ts';
import type { Occasion } from '../io/collect/event.ts';
import type { OpenGit } from '../io/git.ts';
import { evidenceFolder, workTreeOf } from '../io/place.ts';
import { githubPlatform, noPlatform } from '../io/platform.ts';
import type { Request, World } from '../run.ts';
import { invalidOption, type SubjectOptions } from './subject-options.ts';
import { worldOf } from './world.ts';

/** Opens the engine, does the work on the change that the options name, and closes the engine whatever happens. */
export async function withCase<T>(
  options: SubjectOptions,
  directory: string,
  git: OpenGit,
  work: (request: Request, world: World) => Promise<T>,
): Promise<T> {
  const at = instantOf(options.at);
  const brought =
    options.part.length === 0 ? undefined : await (await import('../io/parts.ts')).readParts(options.part, directory);
  const world = worldOf(git, platformFor(options, process.env));
  try {
    const request: Request = {
      occasion: await occasionOf(options, git),
      evidence: { ...evidenceFolder(options.evidence, directory), pinned: new Map() },
      roots: [workTreeOf(directory)],
      workspace: workTreeOf(directory),
      producers: new Map(),
      ...(options.trustedRef === undefined ? {} : { trustedRef: options.trustedRef }),
      ...(options.config === undefined ? {} : { config: options.config }),
      ...(at === undefined ? {} : { at }),
      ...(brought === undefined ? {} : { brought }),
    };
    return await work(request, world);
  } finally {
    await world.engine.close();
  }
}

/** An event is read anew from the platform where a token is at hand. */
function platformFor({ event }: SubjectOptions, env: NodeJS.ProcessEnv): World['platform'] {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = env;
  return event === undefined || token === undefined || token === '' ? noPlatform : githubPlatform({ token, apiUrl });
}

/** Throws `input.invalid` where the text is no instant of the calendar. */
export function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = parseInstant(text);
  if (at === undefined) throw invalidOption('--at', 'an RFC 3339 instant with a zone, that exists', text);
  return at;
}

/** What is judged. Throws `input.invalid` where the options do not name it whole, or name it twice. */
export async function occasionOf(
  { base, head, event, payload, repository }: Omit<SubjectOptions, 'evidence' | 'part'>,
  git: Pick<OpenGit, 'originName'>,
): Promise<Occasion> {
  const given = Object.entries({ base, head, event, payload }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`],
  );
  const found = given.length === 0 ? 'no option that names a change' : given.join(' ');
  if (event !== undefined && payload !== undefined && given.length === 2) {
    if (repository !== undefined) throw invalidOption('--repository', 'none: the payload names it', repository);
    return { kind: 'event', name: event, payload: await readPayload(payload) };
  }
  if (base === undefined || head === undefined || given.length > 2) {
    throw invalidOption('the change', '--base REF --head REF, or --event NAME --payload FILE', found);
  }
  if (repository !== undefined && !/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw invalidOption('--repository', 'owner/name', repository);
  const name = repository ?? (await git.originName());
  return { kind: 'local', base, head, ...(name === undefined ? {} : { repository: name }) };
}

async function readPayload(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    throw invalidOption('--payload', 'a JSON file, such as GITHUB_EVENT_PATH names', file);
  }
}
