import type { Builtins, RegoValue } from './builtin.ts';
import { mergeNetworks } from './net/cidr-merge.ts';
import {
  addressText,
  type Bytes,
  compareBytes,
  contains,
  masked,
  maskOf,
  type Network,
  networkText,
  parseAddress,
  parseNetwork,
  readNetwork,
  to4,
} from './net/ip-address.ts';
import { isArray, isObject, isSet, stringAt, valueAt } from './operands.ts';

/** Networks in CIDR notation, IPv4 and IPv6, as Go's package `net` has them. */
export const CIDR: Builtins = {
  'net.cidr_is_valid': (operands) => {
    const text = valueAt(operands, 0);
    return typeof text === 'string' && readNetwork(text) !== undefined;
  },
  'net.cidr_contains_matches': (operands) => {
    const [networks, others] = [entriesOf(valueAt(operands, 0)), () => entriesOf(valueAt(operands, 1))];
    const pairs = new Set<RegoValue>();
    for (const [cidr, index] of networks) {
      for (const [other, otherIndex] of others()) {
        if (containsText(stringOf(cidr), other)) pairs.add([index, otherIndex]);
      }
    }
    return pairs;
  },
  'net.cidr_expand': (operands) => new Set(addressesOf(parseNetwork(stringAt(operands, 0)))),
  'net.cidr_merge': (operands) => {
    const members = valueAt(operands, 0);
    if (!isArray(members) && !isSet(members)) throw new Error('operand must be an array');
    return new Set(mergeNetworks([...members].map(networkOf)).map(networkText));
  },
};

type Entry = readonly [cidr: RegoValue, index: RegoValue];

/** A network, or a collection of them or of arrays that begin with one. Every other value holds none. */
function entriesOf(value: RegoValue): readonly Entry[] {
  if (typeof value === 'string') return [[value, value]];
  if (isArray(value)) return value.map((member, at) => [firstOf(member), at]);
  if (isSet(value)) return [...value].map((member) => [firstOf(member), member]);
  return isObject(value) ? [...value].map(([key, member]) => [firstOf(member), key]) : [];
}

function firstOf(member: RegoValue): RegoValue {
  const first = isArray(member) ? member[0] : typeof member === 'string' ? member : undefined;
  if (first === undefined) throw new Error('element must be string or non-empty array');
  return first;
}

function stringOf(value: RegoValue): string {
  if (typeof value !== 'string') throw new Error('a network must be a string');
  return value;
}

/** Whether a network holds all of an address or of a network. */
function containsText(text: string, other: RegoValue): boolean {
  const network = parseNetwork(text);
  const address = parseAddress(stringOf(other));
  if (address !== undefined) return contains(network, address);
  const inner = parseNetwork(stringOf(other));
  if (isPlain6(network) && isPlain6(inner)) {
    const beginning = masked(inner.address, network.mask);
    return compareBytes(network.mask, inner.mask) <= 0 && compareBytes(beginning, network.address) === 0;
  }
  return contains(network, inner.address) && contains(network, lastOf(inner));
}

const isPlain6 = ({ address }: Network): boolean => to4(address) === undefined;

const lastOf = ({ address, mask }: Network): Bytes => address.map((byte, at) => byte | (255 - (mask[at] ?? 0)));

function* addressesOf(network: Network): Generator<string> {
  const ip = [...network.address];
  while (contains(network, ip)) {
    yield addressText(ip);
    for (let at = ip.length - 1; at >= 0; at -= 1) {
      const next = ((ip[at] ?? 0) + 1) & 255;
      ip[at] = next;
      if (next > 0) break;
    }
  }
}

/** An IPv4 address alone stands for the network of its class, as before CIDR. */
function networkOf(member: RegoValue): Network {
  const text = stringOf(member);
  const address = parseAddress(text);
  if (address === undefined) return parseNetwork(text);
  const first = to4(address)?.[0];
  const mask = first === undefined ? undefined : maskOf(first < 0x80 ? 8 : first < 0xc0 ? 16 : 24, 4);
  if (mask === undefined) throw new Error('IPv6 invalid: needs prefix length');
  return { address, mask };
}
