import type { RegoNumber, RegoValue } from './builtin.ts';
import { isNumber, numberText, sorted } from './compare-values.ts';

/**
 * Reads a value as OPA writes it: JSON, and beside it sets such as `{1, 2}` and `set()`, and objects with any keys.
 * Throws a SyntaxError for anything else. A set is taken to have no member twice, as OPA's have.
 */
export function parseValue(text: string): RegoValue {
  const tokens: Tokens = { text, at: 0 };
  const value = valueAt(tokens, next(tokens));
  if (next(tokens) !== '') throw unexpected(tokens);
  return value;
}

/** Writes a value so that `opa_value_parse`, OPA itself and `parseValue` read it; numbers with all of their digits. */
export function printValue(value: RegoValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return printString(value);
  // Rego knows numbers without a digit before the point; JSON, and so `opa_value_parse`, does not.
  if (isNumber(value)) return numberText(value).replace(/^(-?)\./, '$10.');
  if (value instanceof Map) {
    return `{${[...value].map(([key, member]) => `${printValue(key)}: ${printValue(member)}`).join(', ')}}`;
  }
  const members = [...(value as Iterable<RegoValue>)].map(printValue).join(', ');
  if (Array.isArray(value)) return `[${members}]`;
  return members === '' ? 'set()' : `{${members}}`;
}

/**
 * Writes a value as JSON the way OPA does: a set as an array in OPA's order, a key that is no string as its JSON.
 * Numbers keep all of their digits.
 */
export function jsonText(value: RegoValue): string {
  if (value instanceof Map) {
    const members = sorted(value.keys()).map((key) => {
      const name = typeof key === 'string' ? key : jsonText(key);
      return `${printString(name)}:${jsonText(value.get(key) ?? null)}`;
    });
    return `{${members.join(',')}}`;
  }
  if (value instanceof Set) return `[${sorted(value).map(jsonText).join(',')}]`;
  return Array.isArray(value) ? `[${value.map(jsonText).join(',')}]` : printValue(value);
}

/** Half of a surrogate pair is no character: Go replaces it too. OPA takes no byte order mark as it is. */
const printString = (text: string): string =>
  JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\ufeff', '\\ufeff');

interface Tokens {
  readonly text: string;
  /** Behind the last token. */
  at: number;
}

const TOKEN =
  /[ \t\r\n]*("[^"\\]*(?:\\.[^"\\]*)*"|-?(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|null|true|false|set\(\s*\)|[[\]{},:])/y;

const SPACE = /[ \t\r\n]*/y;

/** The next token, empty at the end. */
function next(tokens: Tokens): string {
  TOKEN.lastIndex = tokens.at;
  const found = TOKEN.exec(tokens.text)?.[1];
  if (found !== undefined) {
    tokens.at = TOKEN.lastIndex;
    return found;
  }
  SPACE.lastIndex = tokens.at;
  SPACE.exec(tokens.text);
  if (SPACE.lastIndex === tokens.text.length) return '';
  throw unexpected(tokens);
}

function valueAt(tokens: Tokens, token: string): RegoValue {
  if (token === '[') return arrayAt(tokens);
  if (token === '{') return objectOrSetAt(tokens);
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  if (token.startsWith('"')) return JSON.parse(token);
  if (token.startsWith('set')) return new Set();
  if (/^[-.\d]/.test(token)) return numberOf(token);
  throw unexpected(tokens);
}

function arrayAt(tokens: Tokens): RegoValue {
  const members: RegoValue[] = [];
  let token = next(tokens);
  if (token === ']') return members;
  for (;;) {
    members.push(valueAt(tokens, token));
    if (closes(tokens, ']')) return members;
    token = next(tokens);
  }
}

function objectOrSetAt(tokens: Tokens): RegoValue {
  const token = next(tokens);
  if (token === '}') return new Map();
  const first = valueAt(tokens, token);
  const separator = next(tokens);
  if (separator === ':') return objectAt(tokens, first);
  const members = new Set([first]);
  if (separator === '}') return members;
  if (separator !== ',') throw unexpected(tokens);
  do members.add(valueAt(tokens, next(tokens)));
  while (!closes(tokens, '}'));
  return members;
}

function objectAt(tokens: Tokens, first: RegoValue): RegoValue {
  const members = new Map([[first, valueAt(tokens, next(tokens))]]);
  while (!closes(tokens, '}')) {
    const key = valueAt(tokens, next(tokens));
    if (next(tokens) !== ':') throw unexpected(tokens);
    members.set(key, valueAt(tokens, next(tokens)));
  }
  return members;
}

function closes(tokens: Tokens, bracket: string): boolean {
  const token = next(tokens);
  if (token !== bracket && token !== ',') throw unexpected(tokens);
  return token === bracket;
}

/** A number in the form that keeps its text and its value. */
export function numberOf(text: string): RegoNumber {
  const value = Number(text);
  const kept = String(value) === text;
  if (kept && (Number.isSafeInteger(value) || !Number.isInteger(value))) return value;
  return /^(?:0|-?[1-9]\d*)$/.test(text) ? BigInt(text) : { decimal: text };
}

/** An integer in the form that `numberOf` gives it. */
export function integerNumber(integer: bigint): RegoNumber {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}

function unexpected({ text, at }: Tokens): SyntaxError {
  return new SyntaxError(`no value of Rego at ${at}: ${text.slice(at, at + 40)}`);
}
