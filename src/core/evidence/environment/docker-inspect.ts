import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Container } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { misshapen, noContainer, type Place, repeatedId, rowsIn, STATES, unknownState } from './container.ts';

/** `docker inspect` of containers, by the engine's API: all that Compose shows, with the digest of the image. */
export const dockerInspect: Adapter<'environment'> = {
  id: 'docker-inspect',
  kind: 'environment',
  title: 'docker inspect JSON',
  tools: [{ tool: 'docker', how: 'docker inspect $(docker compose ps -aq) > inspect.json' }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const has = (prefix: string): boolean =>
      ['Id', 'State', 'State/Status', 'Image', 'Name', 'Config'].every((key) => keys.has(`${prefix}${key}`));
    return has('*/') || has('');
  },
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const rows = [...rowsIn(file)];
    const containers = rows.flatMap(({ row, place }) => (isOther(row) ? [] : [containerOf(row, place, problems)]));
    const others = rows.length - containers.length;
    const restarted = rows.flatMap(({ row }) => restartsOf(row));
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return {
      tool: 'docker',
      notes: [NOTE, ...(others === 0 ? [] : [`${others} of the objects are no containers`]), ...restarted],
      problems,
    };
  },
};

const NOTE =
  'only containers that were asked for are listed; docker tells one that does not exist on the standard error';

/** Images, networks and volumes, which the command shows as well where a name is theirs. */
const isOther = (row: unknown): boolean =>
  isObject(row) && !('State' in row) && ['RepoTags', 'IPAM', 'Mountpoint'].some((key) => key in row);

/** A container that runs now may have ended before. */
function restartsOf(row: unknown): readonly string[] {
  const count = isObject(row) ? (numberAt(row, 'RestartCount') ?? 0) : 0;
  const name = isObject(row) ? (stringAt(row, 'Name') ?? '') : '';
  return count > 0 ? [`${name.replace(/^\//, '')} was restarted ${count} times`] : [];
}

const SERVICE = 'com.docker.compose.service';

function containerOf(row: unknown, place: Place, problems: ProblemParts[]): Container {
  const details = isObject(row) ? objectAt(row, 'State') : undefined;
  if (!isObject(row) || details === undefined) throw misshapen(place, '/State', row, 'a container with its state');
  const state = stringAt(details, 'Status');
  if (!state) throw misshapen(place, '/State/Status', details.Status, 'the state of the container');
  if (!STATES.has(state)) problems.push(unknownState({ ...place, pointer: `${place.pointer}/State` }, state));
  const exitCode = state === 'running' || state === 'created' ? undefined : numberAt(details, 'ExitCode');
  const startedAt = stringAt(details, 'StartedAt');
  // Podman before version 4 has another word for it.
  const health = stringAt(objectAt(details, 'Health') ?? objectAt(details, 'Healthcheck') ?? {}, 'Status');
  return {
    service: serviceOf(row, place),
    state,
    ...texts(row),
    ...(health && health !== 'none' ? { health } : {}),
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(startedAt ? { startedAt } : {}),
  };
}

/** The service that Compose wrote on it, else the container's own name. */
function serviceOf(row: JsonObject, place: Place): string {
  const label = stringAt(objectAt(objectAt(row, 'Config') ?? {}, 'Labels') ?? {}, SERVICE);
  const name = stringAt(row, 'Name')?.replace(/^\//, '');
  const service = label || name;
  if (!service) throw misshapen(place, '/Name', row.Name, 'the name of the container');
  return service;
}

function texts(row: JsonObject): Pick<Container, 'id' | 'image' | 'imageId'> {
  const [id, imageId, image] = [
    stringAt(row, 'Id'),
    stringAt(row, 'Image'),
    stringAt(objectAt(row, 'Config') ?? {}, 'Image'),
  ];
  return { ...(id ? { id } : {}), ...(image ? { image } : {}), ...(imageId ? { imageId } : {}) };
}
