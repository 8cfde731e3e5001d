import { parseAddress } from './ip-address.ts';

/** The parts of a reference to a resource (RFC 3986), each empty where it is not there. Bytes are characters. */
export interface Url {
  readonly scheme: string;
  /** Name and port, unescaped; an IPv6 address is in brackets. */
  readonly host: string;
  readonly path: string;
  /** As it was written, where that is not the usual way to write the path. */
  readonly rawPath: string;
  readonly query: string;
  readonly fragment: string;
}

/** Reads a text, in which each byte is a character, as Go's `url.Parse` does. Throws where it is no reference. */
export function parseUrl(text: string): Url {
  const [whole, fragment] = cut(text, '#');
  const url = withoutFragment(whole);
  return { ...url, fragment: unescaped(fragment) };
}

function withoutFragment(text: string): Url {
  if (/[^\x20-\x7e\x80-\xff]/.test(text)) throw new Error('invalid control character in URL');
  const empty = { scheme: '', host: '', path: '', rawPath: '', query: '', fragment: '' };
  if (text === '*') return { ...empty, path: text };
  const [, written] = /^([a-z][a-z\d+.-]*):/i.exec(text) ?? [];
  if (written === undefined && text.startsWith(':')) throw new Error('missing protocol scheme');
  const scheme = written?.toLowerCase() ?? '';
  const [hierarchy, query] = cut(written === undefined ? text : text.slice(written.length + 1), '?');
  if (!hierarchy.startsWith('/')) {
    if (scheme !== '') return { ...empty, scheme, query };
    if (/^[^/]*:/.test(hierarchy)) throw new Error('first path segment in URL cannot contain colon');
  }
  const hasHost = hierarchy.startsWith('//') && (scheme !== '' || !hierarchy.startsWith('///'));
  const [, authority = '', rawPath = ''] = hasHost ? (/^\/\/([^/]*)(.*)$/s.exec(hierarchy) ?? []) : ['', '', hierarchy];
  const host = hostOf(scheme, authority);
  const path = unescaped(rawPath);
  return { ...empty, scheme, host, path, rawPath: rawPath === escapedPath(path) ? '' : rawPath, query };
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function unescaped(text: string): string {
  if (/%(?![\da-f]{2})/i.test(text)) throw new Error('invalid URL escape');
  return text.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const escapedPath = (path: string): string =>
  path.replace(/[^\w$&+,./:;=@~-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

function hostOf(scheme: string, authority: string): string {
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  const user = authority.slice(0, Math.max(at, 0));
  if (/[^\w.:~!$&'()*+,;=%@-]/.test(user)) throw new Error('invalid userinfo');
  unescaped(user);
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) throw new Error('invalid IP-literal');
  return bracket === 0 ? literalOf(host) : nameOf(scheme, host);
}

/** An address in brackets, perhaps with a zone (RFC 6874) and a port. */
function literalOf(host: string): string {
  const close = host.lastIndexOf(']');
  const port = host.slice(close + 1);
  if (close < 0 || !isPort(port)) throw new Error('invalid host');
  const inside = host.slice(1, close);
  const zoneAt = inside.includes('%25') ? inside.indexOf('%25') : inside.length;
  const literal = unescapedHost(inside.slice(0, zoneAt)) + unescapedZone(inside.slice(zoneAt));
  const [address, zone] = cut(literal, '%');
  const isVersion6 = address.includes(':') && parseAddress(address) !== undefined;
  if (!isVersion6 || (zone === '' && literal.includes('%'))) throw new Error('invalid host');
  return `[${literal}]${port}`;
}

/** Only databases write several ports, so that Go takes the last colon where the scheme is not that of the web. */
function nameOf(scheme: string, host: string): string {
  const strict = scheme === 'http' || scheme === 'https';
  const colon = strict ? host.indexOf(':') : host.lastIndexOf(':');
  if (colon >= 0 && !isPort(host.slice(colon))) throw new Error('invalid port after host');
  return unescapedHost(host);
}

const isPort = (text: string): boolean => /^(?::\d*)?$/.test(text);

/** In a name only bytes beyond ASCII may be escaped, and the percent sign. */
function unescapedHost(text: string): string {
  if (/%(?!25)[0-7]/.test(text)) throw new Error('invalid URL escape');
  return unescaped(checkedHost(text));
}

/** In a zone also what might stand in a name as it is, and a space, which Windows puts there. */
function unescapedZone(text: string): string {
  const plain = unescaped(checkedHost(text));
  const escapes = (text.match(/%../g) ?? []).filter((hex) => hex !== '%25' && hex !== '%20');
  if (escapes.some((hex) => NO_HOST.test(unescaped(hex)))) throw new Error('invalid URL escape');
  return plain;
}

const NO_HOST = /[^\w!$&'()*+,;=:[\]<>".~-]/;

function checkedHost(text: string): string {
  if (/[^\w!$&'()*+,;=:[\]<>".~%\x80-\xff-]/.test(text)) throw new Error('invalid character in host name');
  return text;
}

/** The name and the port of a host, the name without brackets. */
export function hostParts(host: string): { readonly name: string; readonly port: string } {
  const colon = host.lastIndexOf(':');
  const hasPort = colon >= 0 && isPort(host.slice(colon));
  const name = hasPort ? host.slice(0, colon) : host;
  const bare = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  return { name: bare, port: hasPort ? host.slice(colon + 1) : '' };
}
