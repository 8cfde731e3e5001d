import { atPointer, escapePointer, segmentsOf } from '../model/canonical.ts';
import { nearest } from '../model/nearest.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { SchemaError } from '../schema/assert.ts';
import { concrete, type Schema, schemaAt, typeWords } from './schema.ts';
import type { Fault } from './source.ts';

const MANY_KEYS = 12;
const MAX_SHOWN = 40;

/** The codes a document's faults get. */
export interface FaultCodes {
  readonly unknownKey: ProblemCode;
  readonly invalid: ProblemCode;
}

/** Puts what a schema found into words: one fault for each cause, with the nearest valid key or value. */
export function schemaFaults(
  errors: readonly SchemaError[],
  value: unknown,
  schema: Schema,
  codes: FaultCodes,
): readonly Fault[] {
  return causesOf(errors, value).map((error) => faultOf(error, value, schema, codes));
}

/** `evidence.e2e.files[0]` for `/evidence/e2e/files/0`. */
export function nameOf(pointer: string): string {
  return segmentsOf(pointer).reduce(
    (name, segment) =>
      /^\d+$/.test(segment) ? `${name}[${segment}]` : name === '' ? clipped(segment) : `${name}.${clipped(segment)}`,
    '',
  );
}

/** A value as it is named in a message. */
export function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(clipped(value));
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a mapping';
  return `${typeof value === 'number' ? 'the number ' : ''}${String(value)}`;
}

/** Drops what only echoes another error: the branches of an `anyOf` that are of another type, and the inside of `propertyNames`. */
function causesOf(errors: readonly SchemaError[], value: unknown): readonly SchemaError[] {
  const real = errors.filter(({ propertyName }) => propertyName === undefined);
  const at = (pointer: string, keyword: string): SchemaError | undefined =>
    real.find((error) => error.instancePath === pointer && error.keyword === keyword);
  return real.filter((error) => {
    const { instancePath: pointer, keyword } = error;
    const choice = at(pointer, 'anyOf');
    if (keyword === 'enum')
      return choice === undefined ? at(pointer, 'type') === undefined : typeof atPointer(value, pointer) === 'string';
    if (choice === undefined || (keyword !== 'anyOf' && keyword !== 'type')) return true;
    return (
      error === choice &&
      !real.some((other) => isWithin(other.instancePath, pointer) && saysMore(other, pointer, value))
    );
  });
}

/** Whether an error is more than that the value of a choice has the type of none, or not of every, branch. */
function saysMore({ instancePath, keyword }: SchemaError, choice: string, value: unknown): boolean {
  if (instancePath !== choice) return true;
  return keyword === 'enum' ? typeof atPointer(value, choice) === 'string' : keyword !== 'anyOf' && keyword !== 'type';
}

export const isWithin = (pointer: string, parent: string): boolean =>
  pointer === parent || pointer.startsWith(`${parent}/`);

function faultOf(error: SchemaError, value: unknown, schema: Schema, codes: FaultCodes): Fault {
  const { instancePath: pointer, keyword, params } = error;
  const here = schemaAt(schema, value, pointer);
  const code = codes.invalid;
  if (keyword === 'additionalProperties')
    return unknownKey(String(params.additionalProperty), pointer, here, codes.unknownKey);
  if (keyword === 'required') return missingKey(String(params.missingProperty), pointer, here, code);
  if (keyword === 'propertyNames')
    return badName(String(params.propertyName), pointer, concrete(schema, here.propertyNames ?? {}, ''), code);
  const actual = atPointer(value, pointer);
  const expected = expectation(error, here);
  const meant = keyword === 'enum' && typeof actual === 'string' ? nearest(actual, allowedOf(error)) : undefined;
  const name = pointer === '' ? 'the document' : nameOf(pointer);
  return {
    code,
    message: clipped(`${pointer === '' ? name : `\`${name}\``} must be ${expected}`, 100),
    pointer,
    found: shown(actual),
    expected,
    hint: meant === undefined ? `found ${shown(actual)}` : `did you mean \`${meant}\`?`,
    remedy: meant === undefined ? `correct ${name}` : `write ${meant}`,
  };
}

function unknownKey(key: string, pointer: string, here: Schema, code: ProblemCode): Fault {
  const keys = Object.keys(here.properties ?? {});
  const meant = nearest(key, keys);
  const all = keys.length <= MANY_KEYS ? `keys here: ${keys.join(', ')} · ` : '';
  return {
    code,
    message: clipped(`unknown key \`${clipped(key)}\`${placeOf(pointer)}`, 100),
    pointer: `${pointer}/${escapePointer(key)}`,
    at: 'key',
    found: key,
    expected: meant ?? (all === '' ? 'a key of the schema' : keys.join(', ')),
    remedy: meant === undefined ? 'remove it' : `write ${meant}`,
    ...(meant === undefined ? {} : { hint: `did you mean \`${meant}\`?` }),
    notes: [`${all}no default is used in its place`],
  };
}

function missingKey(key: string, pointer: string, here: Schema, code: ProblemCode): Fault {
  const what = here.properties?.[key]?.description;
  return {
    code,
    message: clipped(`\`${key}\` is missing${placeOf(pointer)}`, 100),
    pointer,
    at: 'key',
    hint: `lacks \`${key}\``,
    expected: what === undefined ? key : `${key}: ${what}`,
    remedy: `add ${key}`,
  };
}

function badName(name: string, pointer: string, names: Schema, code: ProblemCode): Fault {
  const expected = names.description ?? 'another name';
  return {
    code,
    message: clipped(`\`${clipped(name)}\`${placeOf(pointer)} is not a valid name`, 100),
    pointer: `${pointer}/${escapePointer(name)}`,
    at: 'key',
    found: name,
    expected,
    hint: `must be ${expected}`,
    remedy: 'rename it',
  };
}

function expectation(error: SchemaError, here: Schema): string {
  const { keyword, params } = error;
  if (keyword === 'type') return typeWords(String(params.type));
  if (keyword === 'enum') return allowedOf(error).join(' or ');
  if (keyword === 'minimum') return `at least ${String(params.limit)}`;
  if (keyword === 'maximum') return `at most ${String(params.limit)}`;
  if (/^min(Items|Properties|Length)$/.test(keyword)) return 'non-empty';
  if (keyword === 'uniqueItems') return 'free of repetition';
  return here.description ?? error.message ?? 'of another form';
}

const allowedOf = ({ params }: SchemaError): readonly string[] =>
  Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];

const placeOf = (pointer: string): string => (pointer === '' ? '' : ` in \`${nameOf(pointer)}\``);

/** Text that was found is shown on one line, without control or format characters, and not whole. */
function clipped(text: string, length = MAX_SHOWN): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return plain.length <= length ? plain : `${plain.slice(0, length - 1)}…`;
}
