import { shown } from './faults.ts';
import type { JsonMap } from './schema.ts';
import type { Fault } from './source.ts';

const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const COUNTS = ['minItems', 'maxItems', 'minLength', 'maxLength'];

/** What may stand beside each type: what OPA can type, and limits that its types leave alone. */
export const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['enum', 'minLength', 'maxLength'],
  number: NUMBERS,
  integer: NUMBERS,
  boolean: [],
};

export const TYPES = Object.keys(KEYWORDS).join(', ');

const WORDS: ReadonlySet<string> = new Set(['title', 'description', '$comment', 'examples', 'deprecated']);

const INSTEAD: Readonly<Record<string, string>> = {
  anyOf: 'write one shape, its parts optional',
  oneOf: 'write one shape, its parts optional',
  allOf: 'write the parts as one shape',
  not: 'say in a rule what may not be',
  if: 'say in a rule what depends on what',
  const: 'write an enum of one string',
  patternProperties: 'a map becomes a list of objects with a name',
  propertyNames: 'a map becomes a list of objects with a name',
  nullable: 'leave the property out where it is not known',
  default: 'evidence has no defaults: say in a rule what absence means',
  definitions: 'write $defs',
};

/** What to do about a keyword that is not taken; undefined for words about the schema. */
export const forbiddenKeyword = (key: string): string | undefined =>
  WORDS.has(key)
    ? undefined
    : ((Object.hasOwn(INSTEAD, key) ? INSTEAD[key] : undefined) ?? 'remove it, and look at the value in a rule');

/** Limits and enumerations that are none. */
export function limitFaults(node: JsonMap, pointer: string): readonly Omit<Fault, 'code'>[] {
  const wrong = (key: string, expected: string): Omit<Fault, 'code'> => ({
    message: `\`${key}\` must be ${expected}`,
    pointer: `${pointer}/${key}`,
    found: shown(node[key]),
    expected,
    remedy: 'correct it',
  });
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
  return [
    ...NUMBERS.filter((key) => key in node && !Number.isFinite(node[key])).map((key) => wrong(key, 'a number')),
    ...COUNTS.filter((key) => key in node && !isCount(node[key])).map((key) => wrong(key, 'a whole number from 0')),
    ...('enum' in node && !isEnum(node.enum) ? [wrong('enum', 'a list of different strings')] : []),
  ];
}

function isEnum(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((one) => typeof one === 'string') && new Set(value).size === value.length;
}
