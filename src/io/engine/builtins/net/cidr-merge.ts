import { type Bytes, compareBytes, masked, maskOf, type Network, to4 } from './ip-address.ts';

/**
 * The fewest networks that hold what these hold; one that meets no other stays as it is written. Throws where OPA breaks
 * off: for what meets an IPv4 network and is none, and for IPv6 networks that meet and begin with a zero byte.
 */
export function mergeNetworks(networks: readonly Network[]): readonly Network[] {
  return joined(networks.map((network) => ({ ...rangeOf(network), network }))).flatMap(({ first, last, network }) =>
    network === undefined ? networksOf(first, last) : [network],
  );
}

/** `network` only as long as the range has not been joined with another. */
interface Range {
  readonly first: Bytes;
  readonly last: Bytes;
  readonly network?: Network;
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const open = [...ranges].sort((a, b) => compareBytes(a.last, b.last) || compareBytes(a.first, b.first));
  const done: Range[] = [];
  let above = open.pop();
  for (let below = open.pop(); above !== undefined; below = open.pop()) {
    if (below !== undefined && compareBytes(previousOf(above.first), below.last) <= 0) {
      above = { first: compareBytes(below.first, above.first) < 0 ? below.first : above.first, last: above.last };
    } else {
      done.push(above);
      above = below;
    }
  }
  return done;
}

const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

/** In 16 bytes. A network that is mapped into IPv6 gets 28 of them, and its mask falls on the first 16, as in OPA. */
function rangeOf({ address, mask }: Network): Range {
  const beginning = masked(address, mask);
  const first = to4(beginning) === undefined ? beginning : [...MAPPED, ...beginning];
  const skipped = 16 - mask.length;
  return { first, last: first.map((byte, at) => byte | (255 - (mask[at - skipped] ?? 255))) };
}

/** The first address of all, and of IPv4, has none before it. */
function previousOf(address: Bytes): Bytes {
  const ipv4 = to4(address);
  if ((ipv4 ?? address).every((byte) => byte === 0) && address.length === 16) return address;
  const at = address.findLastIndex((byte) => byte !== 0);
  return address.map((byte, index) => (index < at ? byte : index === at ? byte - 1 : 255));
}

function networksOf(first: Bytes, last: Bytes): readonly Network[] {
  const size = to4(first) === undefined ? 16 : 4;
  if (first.length !== 16 || last.length !== 16 || (size === 4 && to4(last) === undefined)) throw unmergeable();
  const [from, to] = [bigOf(first.slice(-size)), bigOf(last.slice(-size))];
  const hostBits = BigInt((from ^ to).toString(2).replace(/^0/, '').length);
  const spanning = (to >> hostBits) << hostBits;
  if (size === 16 && spanning !== 0n && spanning >> 120n === 0n) throw unmergeable();
  return covering(from, to, size);
}

const unmergeable = (): Error => new Error('these networks cannot be merged');

function covering(first: bigint, last: bigint, size: 4 | 16): readonly Network[] {
  const found: Network[] = [];
  for (let at = first; at <= last; ) {
    let host = 0;
    while (host < 8 * size && (at >> BigInt(host)) % 2n === 0n && at + (2n << BigInt(host)) - 1n <= last) host += 1;
    const mask = maskOf(8 * size - host, size);
    if (mask !== undefined) found.push({ address: bytesOf(at, size), mask });
    at += 1n << BigInt(host);
  }
  return found;
}

const bigOf = (bytes: Bytes): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

const bytesOf = (value: bigint, size: number): Bytes => [
  ...Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex'),
];
