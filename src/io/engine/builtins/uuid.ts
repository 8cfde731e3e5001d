import type { Builtins, RegoNumber, RegoValue } from './builtin.ts';
import { stringAt } from './operands.ts';
import { numberOf } from './value-text.ts';

/** Identifiers as OPA reads them (RFC 4122, and the other notations that Go's package takes); else undefined. */
export const UUID: Builtins = {
  'uuid.parse': (operands) => {
    const bytes = bytesOf(stringAt(operands, 0));
    return bytes === undefined ? undefined : new Map(fieldsOf(bytes));
  },
};

const HYPHENED = /^([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})$/i;

function bytesOf(text: string): Buffer | undefined {
  const hex = digitsOf(text);
  return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}

/** In braces, only the characters between are looked at: any other two of one byte are as good. */
function digitsOf(text: string): string | undefined {
  switch (Buffer.byteLength(text)) {
    case 32:
      return /^[\da-f]{32}$/i.test(text) ? text : undefined;
    case 36:
      return unhyphened(text);
    case 38:
      return text.length === 38 ? unhyphened(text.slice(1, 37)) : undefined;
    case 45:
      return /^urn:uuid:/i.test(text) ? unhyphened(text.slice(9)) : undefined;
    default:
      return undefined;
  }
}

const unhyphened = (text: string): string | undefined => HYPHENED.exec(text)?.slice(1).join('');

function fieldsOf(bytes: Buffer): [string, RegoValue][] {
  const version = bytes.readUInt8(6) >> 4;
  const fields: [string, RegoValue][] = [
    ['version', version],
    ['variant', variantOf(bytes.readUInt8(8))],
  ];
  if (version !== 1 && version !== 2) return fields;
  const node = bytes.subarray(10);
  fields.push(
    ['time', nanosecondsOf(bytes)],
    ['nodeid', [...node].map((byte) => byte.toString(16).padStart(2, '0')).join('-')],
    ['macvariables', addressKind(node.readUInt8(0))],
    ['clocksequence', bytes.readUInt16BE(8) & 0x3fff],
  );
  if (version === 2) fields.push(['id', bytes.readUInt32BE(0)], ['domain', domainOf(bytes.readUInt8(9))]);
  return fields;
}

function variantOf(byte: number): string {
  if ((byte & 0xc0) === 0x80) return 'RFC4122';
  if ((byte & 0xe0) === 0xc0) return 'Microsoft';
  return (byte & 0xe0) === 0xe0 ? 'Future' : 'Reserved';
}

const GREGORIAN_TO_UNIX = 122_192_928_000_000_000n;

/** Since the epoch; the field counts in 100 ns from October 1582. It may not fit into 64 bits, and wraps as in Go. */
function nanosecondsOf(bytes: Buffer): RegoNumber {
  const high = BigInt(bytes.readUInt16BE(6) & 0xfff) << 48n;
  const ticks = high | (BigInt(bytes.readUInt16BE(4)) << 32n) | BigInt(bytes.readUInt32BE(0));
  return numberOf(`${BigInt.asIntN(64, (ticks - GREGORIAN_TO_UNIX) * 100n)}`);
}

/** RFC 7042 §2.1: whose address, and for whom. */
const addressKind = (byte: number): string =>
  `${(byte & 2) === 0 ? 'global' : 'local'}:${(byte & 1) === 0 ? 'unicast' : 'multicast'}`;

function domainOf(byte: number): string {
  return ['Person', 'Group', 'Org'][byte] ?? `Domain${byte}`;
}
