import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, Container } from '../adapter.ts';
import { isObject, type JsonObject, parseJsonLines, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { misshapen, type Place, repeatedId, STATES, unknownState } from './container.ts';
import { spokenTimes } from './spoken-time.ts';

/** `docker ps -a --format json`: one container a line, its health and exit code inside its status text. */
export const dockerPs: Adapter<'environment'> = {
  id: 'docker-ps',
  kind: 'environment',
  title: 'docker ps JSON lines',
  tools: [{ tool: 'docker', how: 'docker ps -a --no-trunc --format json > ps.ndjson' }],
  claims(file) {
    const keys = keysOf(file.head.split('\n', 1)[0] ?? '', 1);
    return (
      ['ID', 'Names', 'Labels', 'State', 'Status', 'RunningFor'].every((key) => keys.has(key)) && !keys.has('Service')
    );
  },
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const containers: Container[] = [];
    for (const { line, value } of parseJsonLines(file)) {
      containers.push(containerOf(value, { file, pointer: '', line }, problems));
    }
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return { tool: 'docker', notes: ['without -a, docker ps leaves out containers that have ended'], problems };
  },
};

function containerOf(row: unknown, place: Place, problems: ProblemParts[]): Container {
  if (!isObject(row)) throw misshapen(place, '', row, 'a container of docker ps');
  const [state, status = ''] = [stringAt(row, 'State'), stringAt(row, 'Status')];
  if (!state) throw misshapen(place, '/State', row.State, 'the state of the container');
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const health = /\((?:health: )?(healthy|unhealthy|starting)\)/.exec(status)?.[1];
  const exitCode = /^(?:Exited|Restarting) \((\d+)\)/.exec(status)?.[1];
  const [id, image] = [stringAt(row, 'ID'), stringAt(row, 'Image')];
  return {
    service: serviceOf(row, place),
    state,
    ...(id ? { id } : {}),
    ...(image ? { image } : {}),
    ...(health === undefined ? {} : { health }),
    ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
    ...spokenTimes(status, stringAt(row, 'RunningFor') ?? ''),
  };
}

/** Labels stand in one text, split by commas that values may hold as well; the name of a service holds none, but a value may look like one. */
function serviceOf(row: JsonObject, place: Place): string {
  const labels = stringAt(row, 'Labels') ?? '';
  const named = new Set([...labels.matchAll(/(?:^|,)com\.docker\.compose\.service=([^,]+)/g)].map(([, name]) => name));
  if (named.size > 1) {
    const { parts } = misshapen(place, '/Labels', labels, 'one service');
    throw new Problem({ ...parts, found: [...named].join(', ').slice(0, 60) });
  }
  const [label] = named;
  const service = label ?? stringAt(row, 'Names');
  if (!service) throw misshapen(place, '/Names', row.Names, 'the name of the container');
  return service;
}
