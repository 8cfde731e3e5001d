import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Container, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { misshapen, noContainer, type Place, repeatedId } from './container.ts';

/** The list that kubectl writes begins with a pod or with nothing; that of the API says what it is. */
const LIST =
  /^\s*\{\s*"apiVersion"\s*:\s*"v1"\s*,\s*"items"\s*:\s*\[\s*(?:\]\s*,\s*"kind"\s*:\s*"List"|\{\s*"apiVersion"\s*:\s*"v1"\s*,\s*"kind"\s*:\s*"Pod"\s*[,}])/;
const POD_LIST = /^\s*\{\s*(?:"apiVersion"\s*:\s*"v1"\s*,\s*"kind"\s*:\s*"Pod(?:List)?"|"kind"\s*:\s*"PodList")\s*,/;

/**
 * `kubectl get pods -o json`, by the Kubernetes API v1: one look at the containers of the pods, in the words of Docker. A container that
 * waits to be started again restarts, one that waits for the first time is created, and one that is not ready is unhealthy.
 */
export const kubectlPods: Adapter<'environment'> = {
  id: 'kubectl-pods',
  kind: 'environment',
  title: 'kubectl get pods JSON',
  tools: [
    {
      tool: 'kubectl',
      how: 'kubectl get pods -o json > pods.json; services are the label app.kubernetes.io/name or app',
    },
  ],
  claims: ({ head }) => LIST.test(head) || POD_LIST.test(head),
  read(file, emit) {
    const containers: Container[] = [];
    const problems: ProblemParts[] = [];
    const notes = [NOTE];
    let others = 0;
    for (const { pod, place } of podsIn(file)) {
      if (isObject(pod) && (stringAt(pod, 'kind') ?? 'Pod') !== 'Pod') others += 1;
      else containers.push(...containersOf(pod, place, notes));
    }
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    if (others > 0) notes.push(`${others} of the objects are no pods`);
    return { tool: 'kubectl', notes, problems };
  },
};

const NOTE = 'pods that should be there and are not are in no list of pods';

function* podsIn(file: SourceFile): Generator<{ pod: unknown; place: Place }> {
  const root = parseJsonObject(file);
  if (root.kind === 'Pod') {
    yield { pod: root, place: { file, pointer: '' } };
    return;
  }
  const items = arrayAt(root, 'items');
  if (items === undefined) throw badShape(file, '/items', root.items, 'an array of pods');
  for (const [index, pod] of items.entries()) yield { pod, place: { file, pointer: pointerTo('items', index) } };
}

function containersOf(pod: unknown, place: Place, notes: string[]): readonly Container[] {
  const status = isObject(pod) ? objectAt(pod, 'status') : undefined;
  if (!isObject(pod) || status === undefined) throw misshapen(place, '/status', undefined, 'the status of a pod');
  const metadata = objectAt(pod, 'metadata') ?? {};
  const service = serviceOf(metadata);
  if (!service) throw misshapen(place, '/metadata/name', metadata.name, 'the name of the pod');
  const all = [
    ...rowsAt(status, 'initContainerStatuses').map((row) => ({ row, service: initOf(pod, row, service) })),
    ...rowsAt(status, 'containerStatuses').map((row) => ({ row, service })),
  ];
  for (const { row } of all) {
    const times = numberAt(row, 'restartCount') ?? 0;
    if (times > 0) notes.push(`${stringAt(metadata, 'name')}/${stringAt(row, 'name')} was restarted ${times} times`);
  }
  // The node has not taken the pod, or has thrown it out.
  if (rowsAt(status, 'containerStatuses').length === 0)
    return [{ service, state: ['Failed', 'Unknown'].includes(stringAt(status, 'phase') ?? '') ? 'dead' : 'created' }];
  const blocked = stringAt(metadata, 'deletionTimestamp') !== undefined || stringAt(status, 'phase') === 'Unknown';
  return all.map(({ row, service: name }) => ({ service: name, ...textsOf(row), ...stateOf(row, status, blocked) }));
}

const LABELS = ['app.kubernetes.io/name', 'app', 'k8s-app', 'batch.kubernetes.io/job-name', 'job-name'];

function serviceOf(metadata: JsonObject): string | undefined {
  const labels = objectAt(metadata, 'labels') ?? {};
  return LABELS.map((label) => stringAt(labels, label)).find(Boolean) ?? stringAt(metadata, 'name');
}

const rowsAt = (holder: JsonObject, key: string): readonly JsonObject[] =>
  (arrayAt(holder, key) ?? []).filter(isObject);

/** What prepares the pod ends before the service starts; a sidecar, which is always started again, is part of the service. */
function initOf(pod: JsonObject, row: JsonObject, service: string): string {
  const name = stringAt(row, 'name') ?? '';
  const spec = rowsAt(objectAt(pod, 'spec') ?? {}, 'initContainers').find((one) => one.name === name);
  return spec?.restartPolicy === 'Always' ? service : `${service}/${name}`;
}

function textsOf(row: JsonObject): Pick<Container, 'id' | 'image' | 'imageId'> {
  const [id, image, imageId] = [stringAt(row, 'containerID'), stringAt(row, 'image'), stringAt(row, 'imageID')];
  return { ...(id ? { id } : {}), ...(image ? { image } : {}), ...(imageId ? { imageId } : {}) };
}

function stateOf(
  row: JsonObject,
  status: JsonObject,
  blocked: boolean,
): Pick<Container, 'state' | 'health' | 'exitCode'> {
  const state = objectAt(row, 'state') ?? {};
  const [ended, before] = [objectAt(state, 'terminated'), objectAt(objectAt(row, 'lastState') ?? {}, 'terminated')];
  if (ended !== undefined) return { state: 'exited', ...exitCodeIn(ended) };
  if (objectAt(state, 'running') === undefined)
    return before === undefined ? { state: 'created' } : { state: 'restarting', ...exitCodeIn(before) };
  if (blocked) return { state: 'removing' };
  if (row.ready === true && isReady(status)) return { state: 'running', health: 'healthy' };
  return { state: 'running', health: row.started === false ? 'starting' : 'unhealthy' };
}

function exitCodeIn(ended: JsonObject): Pick<Container, 'exitCode'> {
  const exitCode = numberAt(ended, 'exitCode');
  return exitCode === undefined ? {} : { exitCode };
}

/** A pod may have gates of its own beside its containers. */
const isReady = (status: JsonObject): boolean =>
  rowsAt(status, 'conditions').every(({ type, status: found }) => type !== 'Ready' || found === 'True');
