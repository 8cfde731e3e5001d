import type { Builtin, Builtins, RegoValue } from './builtin.ts';
import { textOfBytes } from './bytes.ts';
import { compareStrings, sorted } from './compare-values.ts';
import { jsonMembers } from './json-marshal.ts';
import { isArray, isSet, objectAt, stringAt } from './operands.ts';

const hexEncode: Builtin = (operands) => Buffer.from(stringAt(operands, 0)).toString('hex');

const hexDecode: Builtin = (operands) => {
  const text = stringAt(operands, 0);
  if (!/^(?:[\da-f]{2})*$/i.test(text)) throw new Error('hex.decode: not an even number of hexadecimal digits');
  return textOfBytes(Buffer.from(text, 'hex'));
};

const encodeNoPad: Builtin = (operands) => Buffer.from(stringAt(operands, 0)).toString('base64url');

/** As a component of a query in a URL, as Go's `url.QueryEscape` writes it. */
function queryEscaped(text: string): string {
  const bytes = Buffer.from(text).toString('latin1');
  const hex = (byte: string): string => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return bytes.replace(/[^\w.~-]/g, (byte) => (byte === ' ' ? '+' : hex(byte)));
}

function queryUnescaped(text: string): string {
  if (/%(?![\da-f]{2})/i.test(text)) throw new Error('invalid URL escape');
  const bytes = Buffer.from(text.replaceAll('+', ' ')).toString('latin1');
  const plain = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return textOfBytes(Buffer.from(plain, 'latin1'));
}

/** Go's limit, against requests that are made to cost much. */
const MOST_PARAMETERS = 10_000;

const decodeObject: Builtin = (operands) => {
  const parts = stringAt(operands, 0).split('&');
  if (parts.length > MOST_PARAMETERS) throw new Error('number of URL query parameters exceeded limit');
  const members = new Map<string, string[]>();
  for (const part of parts.filter((text) => text !== '')) {
    if (part.includes(';')) throw new Error('invalid semicolon separator in query');
    const cut = part.includes('=') ? part.indexOf('=') : part.length;
    const [key, value] = [queryUnescaped(part.slice(0, cut)), queryUnescaped(part.slice(cut + 1))];
    members.set(key, [...(members.get(key) ?? []), value]);
  }
  return members;
};

const encodeObject: Builtin = (operands) =>
  [...jsonMembers(objectAt(operands, 0))]
    .sort(([a], [b]) => compareStrings(a, b))
    .flatMap(([key, value]) => textsOf(value).map((text) => `${queryEscaped(key)}=${queryEscaped(text)}`))
    .join('&');

function textsOf(value: RegoValue): readonly string[] {
  const texts = isArray(value) ? value : isSet(value) ? sorted(value) : [value];
  return texts.map((text) => {
    if (typeof text === 'string') return text;
    throw new Error('operand 1 values must be string, array[string], or set[string]');
  });
}

export const ENCODINGS: Builtins = {
  'base64url.encode_no_pad': encodeNoPad,
  'hex.decode': hexDecode,
  'hex.encode': hexEncode,
  'urlquery.decode': (operands) => queryUnescaped(stringAt(operands, 0)),
  'urlquery.decode_object': decodeObject,
  'urlquery.encode': (operands) => queryEscaped(stringAt(operands, 0)),
  'urlquery.encode_object': encodeObject,
};
