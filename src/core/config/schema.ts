import { segmentsOf } from '../model/canonical.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

/** The part of JSON Schema (draft-07) that the schemas of the trusted documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly default?: Json;
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

export const isMap = (value: unknown): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a schema demands of the value that a pointer leads to; in an `anyOf` the branch of the value's own type is followed. */
export function schemaAt(root: Schema, value: unknown, pointer: string): Schema {
  let [schema, at] = [concrete(root, root, value), value];
  for (const segment of segmentsOf(pointer)) {
    const next = childSchema(schema, segment);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined;
    schema = next === undefined ? {} : concrete(root, next, at);
  }
  return schema;
}

/** The value with every `default` of the schema filled in, its keys in the order of the schema. */
export function withDefaults(root: Schema, value: Json, given: Schema = root): Json {
  const schema = concrete(root, given, value);
  if (Array.isArray(value)) return value.map((item: Json) => withDefaults(root, item, schema.items ?? {}));
  if (!isMap(value)) return value;
  const { properties = {}, additionalProperties: others } = schema;
  const known = Object.entries(properties).flatMap(([key, child]): [string, Json][] => {
    const own = Object.hasOwn(value, key) ? value[key] : concrete(root, child, undefined).default;
    return own === undefined ? [] : [[key, withDefaults(root, own, child)]];
  });
  const free = Object.entries(value)
    .filter(([key]) => !Object.hasOwn(properties, key))
    .map(([key, child]): [string, Json] => [
      key,
      typeof others === 'object' ? withDefaults(root, child, others) : child,
    ]);
  return Object.fromEntries([...known, ...free]);
}

function childSchema(schema: Schema, segment: string): Schema | undefined {
  if (schema.items !== undefined) return schema.items;
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, segment)) return schema.properties[segment];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** Follows `$ref` and `anyOf`. A default beside them is kept; where no branch has the value's type, the description names the types. */
export function concrete(root: Schema, schema: Schema, value: unknown): Schema {
  const kept = schema.default === undefined ? {} : { default: schema.default };
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {};
    return { ...concrete(root, target, value), ...kept };
  }
  if (schema.anyOf === undefined) return schema;
  const branches = schema.anyOf.map((branch) => concrete(root, branch, value));
  const branch = branches.find(
    ({ type }) => type === typeOf(value) || (type === 'integer' && typeof value === 'number'),
  );
  return { ...(branch ?? { description: branches.map(({ type = '' }) => typeWords(type)).join(' or ') }), ...kept };
}

/** The JSON type of a value, as JSON Schema names it. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

export const typeWords = (type: string): string => TYPES[type] ?? type;
