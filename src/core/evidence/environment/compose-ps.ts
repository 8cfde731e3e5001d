import { type ProblemParts, problemsOf } from '../../model/problem.ts';
import type { Adapter, Container } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { misshapen, noContainer, type Place, repeatedId, rowsIn, STATES, unknownState } from './container.ts';
import { spokenTimes } from './spoken-time.ts';

/** Compose shows the id where the image has lost its name. */
const IMAGE_ID = /^sha256:[0-9a-f]{12,64}$/;

/** `docker compose ps -a --format json`: one container after the other, before Compose 2.21 one array. One file is one look. */
export const composePs: Adapter<'environment'> = {
  id: 'compose-ps',
  kind: 'environment',
  title: 'docker compose ps JSON',
  tools: [{ tool: 'docker compose', how: 'docker compose ps -a --format json > ps.json' }],
  claims(file) {
    const keys = keysOf(file.head, 2);
    const has = (prefix: string): boolean =>
      ['Service', 'Project', 'State', 'Name'].every((key) => keys.has(`${prefix}${key}`));
    return has('') || has('*/');
  },
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const containers: Container[] = [];
    try {
      for (const { row, place } of rowsIn(file)) containers.push(containerOf(row, place, problems));
    } catch (thrown) {
      if (containers.length === 0) throw thrown;
      // What stands before the fault was true when it was written.
      problems.push(...problemsOf(thrown, 'evidence.malformed'));
    }
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return { tool: 'docker compose', notes: [], problems };
  },
};

function containerOf(row: unknown, place: Place, problems: ProblemParts[]): Container {
  if (!isObject(row)) throw misshapen(place, '', row, 'a container of docker compose ps');
  const service = stringAt(row, 'Service');
  const state = stringAt(row, 'State');
  if (!service) throw misshapen(place, '/Service', row.Service, 'the name of a service');
  if (!state) throw misshapen(place, '/State', row.State, 'the state of the container');
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const id = stringAt(row, 'ID');
  const image = stringAt(row, 'Image');
  const health = stringAt(row, 'Health');
  const exitCode = exitCodeOf(row, state);
  return {
    service,
    state,
    ...(id ? { id } : {}),
    ...(image ? { image } : {}),
    ...(image !== undefined && IMAGE_ID.test(image) ? { imageId: image } : {}),
    ...(health ? { health } : {}),
    ...(exitCode === undefined ? {} : { exitCode }),
    ...spokenTimes(stringAt(row, 'Status') ?? '', stringAt(row, 'RunningFor') ?? ''),
  };
}

/** Compose asks for the exit code of ended containers only and writes 0 for all others; a restarting one has it in its status text. */
function exitCodeOf(row: JsonObject, state: string): number | undefined {
  if (state === 'exited' || state === 'dead') return numberAt(row, 'ExitCode');
  if (state !== 'restarting') return undefined;
  const code = /^Restarting \((\d+)\)/.exec(stringAt(row, 'Status') ?? '')?.[1];
  return code === undefined ? undefined : Number(code);
}
