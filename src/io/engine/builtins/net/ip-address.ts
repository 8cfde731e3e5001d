/** Bytes in network order: 4 or 16 of an address, and whatever number of them arithmetic on addresses comes to. */
export type Bytes = readonly number[];

/** A network as Go's `net.IPNet` has it: an IPv4 one has 4 bytes, one that is mapped into IPv6 (`::ffff:…`) has 16. */
export interface Network {
  readonly address: Bytes;
  readonly mask: Bytes;
}

const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

/** The 16 bytes of an address; one with a zone is none. Undefined where the text is no address (RFC 4291, RFC 6943 §3.1.1). */
export function parseAddress(text: string): Bytes | undefined {
  const first = /[.:%]/.exec(text)?.[0];
  if (first === ':') return ipv6Of(text);
  const bytes = first === '.' ? ipv4Of(text) : undefined;
  return bytes && [...MAPPED, ...bytes];
}

/** A network in CIDR notation (RFC 4632), with what lies behind its prefix set to zero. Throws where the text is none. */
export function parseNetwork(text: string): Network {
  const network = readNetwork(text);
  if (network === undefined) throw new Error(`invalid CIDR address: ${text}`);
  return network;
}

export function readNetwork(text: string): Network | undefined {
  const [, addressText = '', length] = /^([^/]*)\/(\d+)$/.exec(text) ?? [];
  const bytes = parseAddress(addressText);
  if (bytes === undefined) return undefined;
  const mask = addressText.includes(':') ? maskOf(Number(length), 16) : maskOf(Number(length), 4);
  return mask && { address: masked(bytes, mask), mask };
}

/** So many ones first. Undefined where there is no room for them. */
export function maskOf(length: number, bytes: 4 | 16): Bytes | undefined {
  if (!(length <= 8 * bytes)) return undefined;
  return Array.from({ length: bytes }, (_, at) => 0xff & (0xff00 >> Math.max(0, Math.min(8, length - 8 * at))));
}

const maskLength = (mask: Bytes): number =>
  mask
    .map((byte) => byte.toString(2))
    .join('')
    .replaceAll('0', '').length;

/** The 4 bytes of an IPv4 address, also of one mapped into IPv6. */
export function to4(address: Bytes): Bytes | undefined {
  if (address.length === 4) return address;
  return address.length === 16 && isMapped(address) ? address.slice(12) : undefined;
}

const isMapped = (address: Bytes): boolean => MAPPED.every((byte, at) => address[at] === byte);

/** Throws where the two are not of one length, even when both are IPv4. */
export function masked(address: Bytes, mask: Bytes): Bytes {
  const all = mask.length === 4 && address.length === 16 && isMapped(address) ? address.slice(12) : address;
  if (all.length !== mask.length) throw new Error('address and mask are of different lengths');
  return all.map((byte, at) => byte & (mask[at] ?? 0));
}

/** Bytewise, and a beginning comes before the whole. */
export function compareBytes(a: Bytes, b: Bytes): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}

/** An address of a mapped IPv4 network is found in IPv4 notation too, but never in an IPv6 network. */
export function contains({ address, mask }: Network, ip: Bytes): boolean {
  const network = to4(address) ?? address;
  const wanted = to4(ip) ?? ip;
  const bits = network.length === 4 && mask.length === 16 ? mask.slice(12) : mask;
  return (
    wanted.length === network.length &&
    network.every((byte, at) => ((byte ^ (wanted[at] ?? 0)) & (bits[at] ?? 0)) === 0)
  );
}

/** Dotted for IPv4, also when mapped; else RFC 5952. */
export function addressText(address: Bytes): string {
  const ipv4 = to4(address);
  if (ipv4 !== undefined) return ipv4.join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((address[2 * at] ?? 0) << 8) | (address[2 * at + 1] ?? 0)).toString(16),
  );
  const runs = [
    ...groups
      .map((group) => (group === '0' ? '0' : '-'))
      .join('')
      .matchAll(/00+/g),
  ];
  const longest = runs.reduce<RegExpExecArray | undefined>(
    (best, run) => (run[0].length > (best?.[0].length ?? 0) ? run : best),
    undefined,
  );
  if (longest === undefined) return groups.join(':');
  const end = longest.index + longest[0].length;
  return `${groups.slice(0, longest.index).join(':')}::${groups.slice(end).join(':')}`;
}

/** In CIDR notation, the address as it is. */
export function networkText({ address, mask }: Network): string {
  const network = to4(address) ?? address;
  const bits = network.length === 4 && mask.length === 16 ? mask.slice(12) : mask;
  return `${addressText(address)}/${maskLength(bits)}`;
}

function ipv4Of(text: string): Bytes | undefined {
  return /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text)
    ? within(text.split('.').map(Number), 255)
    : undefined;
}

const within = (numbers: Bytes, limit: number): Bytes | undefined =>
  numbers.every((number) => number <= limit) ? numbers : undefined;

/** `::` stands for at least one group of zeros. */
function ipv6Of(text: string): Bytes | undefined {
  const [before = '', after, more] = text.split('::');
  if (more !== undefined) return undefined;
  const head = groupsOf(before, after === undefined);
  if (after === undefined) return head?.length === 16 ? head : undefined;
  const tail = groupsOf(after, true);
  if (head === undefined || tail === undefined || head.length + tail.length > 14) return undefined;
  return [...head, ...Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

/** The last group of an address may be an IPv4 address. */
function groupsOf(text: string, last: boolean): Bytes | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const dotted = last && groups.at(-1)?.includes('.') ? ipv4Of(groups.pop() ?? '') : [];
  if (dotted === undefined || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return [...groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]), ...dotted];
}
