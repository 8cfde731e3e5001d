import { parseInstant } from '../../model/instant.ts';
import { type ProblemParts, textOf } from '../../model/problem.ts';
import { parseSshKey } from './ssh-key.ts';
import { fromBase64, isSame } from './ssh-wire.ts';

/** Whose key is whose: the allowed signers of OpenSSH (ssh-keygen(1), ALLOWED SIGNERS), without what would make it vague. */

export interface Signer {
  readonly principals: readonly string[];
  readonly namespaces: readonly string[];
  /** Milliseconds since the epoch: the key counts from here … */
  readonly validAfter: number;
  /** … and no longer from here. */
  readonly validBefore: number;
  readonly keyBlob: Uint8Array;
  readonly line: number;
}

const LINE = /^("[^"]*"|[^\s"]+)[ \t]+(.*)$/;
const OPTION = /^([A-Za-z-]+)(?:="([^"]*)")?(?:,|[ \t]+|$)/;
const KEY = /^((?:sk-)?(?:ssh|ecdsa)-\S+)[ \t]+(\S+)(?:[ \t]|$)/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._@+-]*$/;
const TIMESTAMP = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z$/;

/**
 * Reads allowed_signers from the trusted ref. Each line needs `namespaces=`, `valid-after=` and `valid-before=` (in UTC, with Z);
 * patterns and certificate authorities are refused. A bad line is a problem `signers.invalid` and the others still count.
 */
export function parseSigners(
  text: string,
  file: string,
): { signers: readonly Signer[]; problems: readonly ProblemParts[] } {
  const signers: Signer[] = [];
  const problems: ProblemParts[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    try {
      signers.push(signerOf(line, index + 1));
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      problems.push(invalid(textOf(thrown), file, index + 1));
    }
  }
  return { signers, problems };
}

/** Whose key it is, for one namespace: every line that holds the key, whether or not it is valid now. */
export function signersOf(signers: readonly Signer[], keyBlob: Uint8Array, namespace: string): readonly Signer[] {
  return signers.filter((one) => one.namespaces.includes(namespace) && isSame(one.keyBlob, keyBlob));
}

function signerOf(text: string, line: number): Signer {
  const [, principals = '', rest = ''] = LINE.exec(text) ?? [];
  const { options, key } = optionsOf(rest);
  const [, type = '', base64 = ''] = KEY.exec(key) ?? [];
  const keyBlob = fromBase64(base64);
  if (keyBlob === undefined || keyBlob.length === 0) throw new RangeError('the line holds no public key');
  const found = parseSshKey(keyBlob).type;
  if (found !== type) throw new RangeError(`the line says ${type} and its key is ${found}`);
  const signer = {
    principals: names(principals.replaceAll('"', ''), 'principal'),
    namespaces: names(needed(options, 'namespaces'), 'namespace'),
    validAfter: timestamp(options, 'valid-after'),
    validBefore: timestamp(options, 'valid-before'),
  };
  if (signer.validAfter >= signer.validBefore) throw new RangeError('valid-before is not after valid-after');
  return { ...signer, keyBlob, line };
}

function optionsOf(text: string): { options: ReadonlyMap<string, string>; key: string } {
  const options = new Map<string, string>();
  let rest = text;
  while (!KEY.test(rest)) {
    const [whole, name = '', value] = OPTION.exec(rest) ?? [];
    if (whole === undefined) throw new RangeError('the line is not principals, options and a public key');
    const key = name.toLowerCase();
    if (!['namespaces', 'valid-after', 'valid-before'].includes(key))
      throw new RangeError(`the option ${key} is not accepted`);
    if (options.has(key)) throw new RangeError(`the option ${key} stands twice`);
    options.set(key, value ?? '');
    rest = rest.slice(whole.length);
  }
  return { options, key: rest };
}

function names(list: string, what: string): readonly string[] {
  const found = list.split(',');
  const bad = found.find((name) => !NAME.test(name));
  if (bad === undefined) return found;
  throw new RangeError(`the ${what} ${JSON.stringify(bad)} is not a plain name: patterns and negations are refused`);
}

function needed(options: ReadonlyMap<string, string>, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new RangeError(`the option ${name}= is missing`);
  return value;
}

function timestamp(options: ReadonlyMap<string, string>, name: string): number {
  const text = needed(options, name);
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = TIMESTAMP.exec(text) ?? [];
  const ms = parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (ms === undefined) throw new RangeError(`${name} is ${JSON.stringify(text)}, not YYYYMMDDZ or YYYYMMDDHHMMSSZ`);
  return ms;
}

function invalid(found: string, file: string, line: number): ProblemParts {
  return {
    code: 'signers.invalid',
    message: 'a line of the allowed signers does not name one key of plain principals for a time',
    file,
    line,
    found,
    expected:
      'PERSON namespaces="phasegate-signoff,phasegate-entry",valid-after="YYYYMMDDZ",valid-before="YYYYMMDDZ" TYPE KEY',
    remedy: 'correct the line on the trusted ref',
  };
}
