import { atPointer, escapePointer, segmentsOf } from '../model/canonical.ts';
import type { Decision } from '../model/decision.generated.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Place = Decision['rules'][number]['findings'][number]['places'][number];

/** The files and lines behind pointers into `input`: each is looked for at the pointer and then outwards. */
export function placesOf(pointers: readonly string[], input: Snapshot['input']): Place[] {
  const places = pointers.flatMap((pointer) => placeOf(pointer, input) ?? []);
  return [...new Map(places.map((place) => [`${place.file}:${place.line ?? ''}`, place])).values()];
}

function placeOf(pointer: string, input: Snapshot['input']): Place | undefined {
  const segments = segmentsOf(pointer);
  let line: number | undefined;
  for (let depth = segments.length; depth > 0; depth -= 1) {
    const value = atPointer(input, `/${segments.slice(0, depth).map(escapePointer).join('/')}`);
    if (typeof value !== 'object' || value === null) continue;
    line ??= numberAt(value, 'line');
    const file = stringAt(value, 'file') ?? stringAt(value, 'path');
    if (file !== undefined && isInside(file)) return { file, ...(line === undefined ? {} : { line }) };
    if (file !== undefined) line = undefined;
    const touched: unknown = Reflect.get(value, 'paths');
    if (Array.isArray(touched) && typeof touched[0] === 'string') return { file: touched[0] };
    const source = stringAt(value, 'source');
    const sourceLine = numberAt(value, 'source_line');
    if (source !== undefined) return { file: source, ...(sourceLine === undefined ? {} : { line: sourceLine }) };
  }
  return undefined;
}

/** Evidence may name any file; a place that is shown lies in the repository, else the report stands for it. */
function isInside(file: string): boolean {
  const plain = file.replace(/%2e/gi, '.').replace(/%2f/gi, '/').replaceAll('\\', '/');
  return !/^(?:\/|[A-Za-z][\w+.-]*:)/.test(plain) && !plain.split('/').includes('..');
}

function stringAt(value: object, key: string): string | undefined {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function numberAt(value: object, key: string): number | undefined {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'number' && found > 0 ? found : undefined;
}
