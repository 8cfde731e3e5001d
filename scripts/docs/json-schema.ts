import { readFileSync } from 'node:fs';
import { anchorOf, code } from './markdown.ts';

/** The part of JSON Schema (draft 7) that the public documents use. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** One value of a document. */
export interface Row {
  /** `change.parts[].id`; a name that the writer chooses stands as `<name>`. */
  readonly path: string;
  readonly type: string;
  readonly meaning: string;
  readonly required: boolean;
  readonly default?: unknown;
}

/** Reads one of the schemas in src/core/schema. */
export function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(`src/core/schema/${name}.json`, 'utf8'));
}

/**
 * Every value below a schema, in its order. Definitions that are objects are followed where `follow` is set, else they are links to a
 * section of their name; definitions that are plain values link to the section "Forms".
 */
export function rowsOf(schema: Schema, root: Schema, follow: boolean, path = ''): readonly Row[] {
  const { $ref, items, anyOf, properties = {}, required = [], additionalProperties } = schema;
  const below = (child: Schema, at: string): readonly Row[] => rowsOf(child, root, follow, at);
  if ($ref !== undefined) return follow && isObject(target($ref, root)) ? below(target($ref, root), path) : [];
  if (anyOf !== undefined) return distinct(anyOf.flatMap((one) => below(one, path)));
  if (items !== undefined) return below(items, `${path}[]`);
  const named = Object.entries(properties).flatMap(([key, child]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [rowOf(at, child, root, follow, required.includes(key)), ...below(child, at)];
  });
  if (typeof additionalProperties !== 'object') return named;
  const at = `${path}.<name>`;
  return [...named, rowOf(at, additionalProperties, root, follow, false), ...below(additionalProperties, at)];
}

/** The definitions of a schema that are objects, or those that are plain values. */
export function definitions(root: Schema, which: 'objects' | 'forms'): readonly (readonly [string, Schema])[] {
  return Object.entries(root.$defs ?? {}).filter(([, schema]) => isObject(schema) === (which === 'objects'));
}

function rowOf(path: string, schema: Schema, root: Schema, follow: boolean, required: boolean): Row {
  const meaning = schema.description ?? descriptionOf(schema, root);
  const given = schema.default === undefined ? {} : { default: schema.default };
  return { path, type: typeOf(schema, root, follow), meaning, required, ...given };
}

function descriptionOf({ $ref, items }: Schema, root: Schema): string {
  if ($ref !== undefined) return isObject(target($ref, root)) ? (target($ref, root).description ?? '') : '';
  return items === undefined ? '' : descriptionOf(items, root);
}

function typeOf(schema: Schema, root: Schema, follow: boolean): string {
  const { $ref, items, anyOf, enum: values, properties } = schema;
  if ($ref !== undefined) {
    const name = nameOf($ref);
    if (!isObject(target($ref, root))) return `[${name}](#forms)`;
    return follow ? 'map' : `[${name}](#${anchorOf(name)})`;
  }
  if (anyOf !== undefined) return [...new Set(anyOf.map((one) => typeOf(one, root, follow)))].join(' or ');
  if (items !== undefined) return items.type === 'object' ? 'list' : `list of ${typeOf(items, root, follow)}`;
  if (values !== undefined) return values.map((value) => code(String(value))).join(', ');
  return schema.type === 'object' && properties === undefined ? 'map by name' : plainType(schema);
}

function plainType({ type, minimum }: Schema): string {
  if (type === 'object') return 'map';
  if (type === 'integer') return minimum === undefined ? 'whole number' : `whole number from ${minimum}`;
  if (type === 'boolean') return '`true`, `false`';
  return type === 'string' ? 'text' : (type ?? 'any');
}

function target($ref: string, root: Schema): Schema {
  const found = root.$defs?.[nameOf($ref)];
  if (found === undefined) throw new Error(`${$ref} is not defined`);
  return found;
}

const nameOf = ($ref: string): string => $ref.replace('#/$defs/', '');

const isObject = ({ properties }: Schema): boolean => properties !== undefined;

function distinct(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, index) => rows.findIndex(({ path }) => path === row.path) === index);
}
