import mve from '../../../policies/mve.json' with { type: 'json' };
import { atPointer, escapePointer } from '../model/canonical.ts';
import schema from '../schema/config.json' with { type: 'json' };
import { isMap, type Json, type JsonMap, type Schema, withDefaults } from './schema.ts';
import { KIND_BY_NAME, KINDS_BY_KEY } from './slot-kinds.ts';
import type { Source } from './source.ts';

/** Where an effective value comes from: `.phasegate.yml:37`, `default of mve@1` or `default`. */
export type Origins = ReadonlyMap<string, string>;

/** The configuration in its long form with every default applied; units, durations and instants as written. */
export interface Effective {
  readonly document: JsonMap;
  /** Pointers of the long form to where the file says it, where the two differ. */
  readonly moved: ReadonlyMap<string, string>;
  readonly origins: Origins;
}

export const CONFIGURATION_SCHEMA: Schema = schema as Schema;

const PACKS: Readonly<Record<string, JsonMap>> = { 'mve@1': mve };

/** Which records a statement covers where nothing else is configured: all those that its rules read. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  freeze: ['minutes'],
  minutes: ['minutes'],
  deliverables: ['deliverables'],
  'security-deliverables': ['deliverables'],
  'security-plan': ['governance', 'security'],
  readiness: ['readiness'],
};

/** Applies the short forms, the pack and the schema's defaults to what a configuration file says. */
export function effectiveOf(source: Source): Effective {
  const written = isMap(source.value) ? source.value : {};
  const { document: long, moved } = expanded(written);
  const pack = packOf(long);
  const filled = withDefaults(CONFIGURATION_SCHEMA, merged(pack ?? {}, long));
  const document = derived(isMap(filled) ? filled : {}, long);
  const originOf = (pointer: string): string => {
    const line = source.line(movedTo(pointer, moved));
    if (line !== undefined && holds(long, pointer)) return `${source.file}:${line}`;
    return pack !== undefined && holds(pack, pointer) ? `default of ${String(long.extends)}` : 'default';
  };
  return { document, moved, origins: new Map(leavesOf(document, '').map((pointer) => [pointer, originOf(pointer)])) };
}

/** Where the file says what the long form holds at a pointer. */
export function movedTo(pointer: string, moved: ReadonlyMap<string, string>): string {
  for (const [from, to] of moved)
    if (pointer === from || pointer.startsWith(`${from}/`)) return `${to}${pointer.slice(from.length)}`;
  return pointer;
}

/** Every value that must come from somewhere: the leaves of the packs. */
export const PACK_LEAVES: readonly string[] = [...new Set(Object.values(PACKS).flatMap((pack) => leavesOf(pack, '')))];

function packOf(document: JsonMap): JsonMap | undefined {
  return typeof document.extends === 'string' && Object.hasOwn(PACKS, document.extends)
    ? PACKS[document.extends]
    : undefined;
}

function expanded(written: JsonMap): { document: JsonMap; moved: ReadonlyMap<string, string> } {
  const moved = new Map<string, string>();
  const nest = (value: Json, key: string, pointer: string, isShort: boolean): Json => {
    if (!isShort) return value;
    moved.set(`${pointer}/${key}`, pointer);
    return { [key]: value };
  };
  const document = mapped(written, (value, key) => {
    const pointer = `/${key}`;
    if (key === 'enforcement') return nest(value, 'mode', pointer, typeof value === 'string');
    if (key === 'waivers') return nest(value, 'file', pointer, typeof value === 'string');
    if (key === 'workflow') return listed(value);
    if (key === 'roles')
      return mapped(value, (role, name) =>
        nest(role, 'people', `${pointer}/${escapePointer(name)}`, Array.isArray(role)),
      );
    if (key === 'evidence')
      return mapped(value, (slot) => mapped(slot, (item, name) => (name === 'files' ? listed(item) : item)));
    if (key === 'phase') return mapped(value, (item, name) => (name === 'records' ? mapped(item, listed) : item));
    return value;
  });
  return { document: isMap(document) ? document : {}, moved };
}

function mapped(value: Json, change: (value: Json, key: string) => Json): Json {
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]))
    : value;
}

const listed = (value: Json): Json => (typeof value === 'string' ? [value] : value);

/** Maps are joined key by key; lists and plain values replace. */
function merged(below: Json, above: Json): Json {
  if (!isMap(below) || !isMap(above)) return above;
  const joined = Object.entries(above).map(([key, value]): [string, Json] => [
    key,
    Object.hasOwn(below, key) ? merged(below[key] ?? null, value) : value,
  ]);
  return { ...below, ...Object.fromEntries(joined) };
}

/** Defaults that follow from other values. */
function derived(document: JsonMap, long: JsonMap): JsonMap {
  const { statements = {}, phase = {}, roles = {}, evidence = {} } = document;
  const accept = isMap(statements) ? statements.accept : undefined;
  const records = isMap(phase) && isMap(phase.records) ? phase.records : {};
  const own = isMap(statements) && isMap(statements.covers) ? statements.covers : {};
  const covers = Object.fromEntries(
    Object.entries(COVERED).map(([kind, names]) => [
      kind,
      own[kind] ?? names.flatMap((name) => textsIn(records[name])),
    ]),
  );
  return {
    ...document,
    roles: mapped(roles, (role) =>
      isMap(role) && role.accept === undefined && accept !== undefined ? { ...role, accept } : role,
    ),
    statements: isMap(statements) ? { ...statements, covers } : statements,
    evidence: mapped(evidence, (slot, name) =>
      slotOf(slot, name, isMap(long.evidence) ? long.evidence[name] : undefined),
    ),
  };
}

const textsIn = (list: Json | undefined): readonly Json[] => (Array.isArray(list) ? list : []);

/** Derives the kind, and leaves out defaults of keys that have no meaning for it. */
function slotOf(slot: Json, name: string, written: Json | undefined): Json {
  if (!isMap(slot)) return slot;
  const kind = slot.kind ?? KIND_BY_NAME[name];
  const hasMeaning = (key: string): boolean =>
    KINDS_BY_KEY[key]?.includes(String(kind)) !== false || (isMap(written) && Object.hasOwn(written, key));
  return {
    ...(kind === undefined ? {} : { kind }),
    ...Object.fromEntries(Object.entries(slot).filter(([key]) => hasMeaning(key))),
  };
}

function leavesOf(value: Json, pointer: string): string[] {
  if (!isMap(value) || Object.keys(value).length === 0) return [pointer];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${pointer}/${escapePointer(key)}`));
}

const holds = (value: Json, pointer: string): boolean => atPointer(value, pointer) !== undefined;
