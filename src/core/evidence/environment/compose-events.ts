import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Container } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { misshapen, noContainer, type Place } from './container.ts';

/**
 * `docker compose events --json`: what happened to containers while the command listened. Each end of one, and each time one became
 * unhealthy, is a look of its own.
 */
export const composeEvents: Adapter<'environment'> = {
  id: 'compose-events',
  kind: 'environment',
  title: 'docker compose events JSON lines',
  tools: [{ tool: 'docker compose', how: 'docker compose events --json > events.ndjson' }],
  claims(file) {
    const keys = keysOf(file.head.split('\n', 1)[0] ?? '', 1);
    return ['time', 'type', 'action', 'service', 'attributes'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const known = new Map<string, Container>();
    for (const { line, value } of parseJsonLines(file)) {
      const place = { file, pointer: '', line };
      if (!isObject(value)) throw misshapen(place, '', value, 'an event of docker compose');
      if (value.type !== 'container') continue;
      const action = stringAt(value, 'action');
      if (action === undefined) throw misshapen(place, '/action', value.action, 'what happened');
      const { id, service } = identityOf(value, place);
      const before = known.get(id) ?? { ...imageOf(value), service, id, state: 'created' };
      const after = changed(before, action, value);
      if (action === 'destroy') known.delete(id);
      else known.set(id, after);
      if (FAULTS.has(action)) emit({ services: [], containers: [after] });
    }
    if (known.size === 0) problems.push(noContainer(file));
    else emit({ services: [], containers: [...known.values()] });
    return { tool: 'docker compose', notes: [NOTE], problems };
  },
};

const FAULTS: ReadonlySet<string> = new Set(['die', 'oom', 'health_status: unhealthy']);

const NOTE = 'containers to which nothing happened are in no event';

function identityOf(event: JsonObject, place: Place): { id: string; service: string } {
  const [id, service] = [stringAt(event, 'id'), stringAt(event, 'service')];
  if (!id) throw misshapen(place, '/id', event.id, 'the id of the container');
  if (!service) throw misshapen(place, '/service', event.service, 'the name of a service');
  return { id, service };
}

function imageOf(event: JsonObject): { image?: string } {
  const image = stringAt(objectAt(event, 'attributes') ?? {}, 'image');
  return image ? { image } : {};
}

/** By the engine's API: events that say nothing of the state leave it. */
function changed(container: Container, action: string, event: JsonObject): Container {
  const health = /^health_status: (healthy|unhealthy|starting)$/.exec(action)?.[1];
  if (health !== undefined) return { ...container, state: 'running', health };
  const { health: _, exitCode: __, ...fresh } = container;
  switch (action) {
    case 'start':
    case 'unpause':
    case 'restart':
      return { ...fresh, state: 'running' };
    case 'pause':
      return { ...container, state: 'paused' };
    case 'oom':
      return { ...fresh, state: 'dead' };
    case 'die': {
      const attributes = objectAt(event, 'attributes') ?? {};
      const code = numberAt(attributes, 'exitCode') ?? Number(stringAt(attributes, 'exitCode') || Number.NaN);
      return { ...fresh, state: 'exited', ...(Number.isSafeInteger(code) ? { exitCode: code } : {}) };
    }
    default:
      return container;
  }
}
