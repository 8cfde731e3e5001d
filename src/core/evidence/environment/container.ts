import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Container, SourceFile } from '../adapter.ts';
import { badShape, isArray, parseJson, parseJsonValues } from '../json.ts';
import { pointerTo } from '../pointer.ts';

/** The states of a container, by Docker's engine API. */
export const STATES: ReadonlySet<string> = new Set([
  'created',
  'dead',
  'exited',
  'paused',
  'removing',
  'restarting',
  'running',
]);

/** Where a container stands in its report. */
export interface Place {
  readonly file: SourceFile;
  readonly pointer: string;
  readonly line?: number;
}

/** What a report says of each container: the array that the command writes, or one object after the other, as with --format json. */
export function* rowsIn(file: SourceFile): Generator<{ row: unknown; place: Place }> {
  if (!file.head.trimStart().startsWith('[')) {
    for (const { line, value } of parseJsonValues(file)) yield { row: value, place: { file, pointer: '', line } };
    return;
  }
  const rows = parseJson(file);
  if (!isArray(rows)) throw badShape(file, '', rows, 'an array of containers');
  for (const [index, row] of rows.entries()) yield { row, place: { file, pointer: pointerTo(index) } };
}

/** A part of a container is missing or of another kind. */
export function misshapen({ file, pointer, line }: Place, key: string, found: unknown, expected: string): Problem {
  const { parts } = badShape(file, `${pointer}${key}`, found, expected);
  return new Problem(line === undefined ? parts : { ...parts, line });
}

/** A state that the engine's API does not know. */
export const unknownState = ({ file, pointer, line }: Place, found: string): ProblemParts => ({
  code: 'evidence.unknown_status',
  message: 'a container is in a state that Docker does not define',
  file: file.path,
  pointer: `${pointer}/State`,
  ...(line === undefined ? {} : { line }),
  found: found.slice(0, 60),
  expected: [...STATES].join(', '),
  remedy: 'use the output of docker as it is',
});

/** A report about no container. */
export const noContainer = (file: SourceFile): ProblemParts => ({
  code: 'evidence.empty',
  message: 'no container is listed',
  file: file.path,
  found: 'an empty array',
  expected: 'at least one container',
  remedy: 'start the environment, and name its project with -p',
});

/** Two rows about one container: looks that ran into each other. */
export function repeatedId(file: SourceFile, containers: readonly Container[]): readonly ProblemParts[] {
  const ids = containers.flatMap(({ id }) => id ?? []);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated === undefined ? [] : [twice(file, repeated)];
}

const twice = (file: SourceFile, found: string): ProblemParts => ({
  code: 'evidence.shape',
  message: 'a container stands twice in one look',
  file: file.path,
  found,
  expected: 'each container once',
  remedy: 'write each look into a file of its own, or use phasegate record --samples',
});
