import { Problem, textOf } from '../../model/problem.ts';
import { CURVES, parseSshKey, type SshKey } from './ssh-key.ts';
import { binaryBytes, fromBase64, isSame, joined, wireReader, wireString } from './ssh-wire.ts';

/** Detached SSH signatures as `ssh-keygen -Y sign` writes them (OpenSSH's PROTOCOL.sshsig). Parsed here, verified at the edge. */

export interface SshSignature {
  readonly key: SshKey;
  /** The public key as it stands in the signature; equal bytes are the same key. */
  readonly keyBlob: Uint8Array;
  readonly namespace: string;
  /** How the message was hashed before it was signed. */
  readonly hash: 'sha256' | 'sha512';
  /** The digest inside the signature algorithm; `none` for Ed25519, which brings its own. */
  readonly digest: 'none' | 'sha256' | 'sha384' | 'sha512';
  /** As the algorithm defines it; for ECDSA r and s side by side, each as wide as the curve. */
  readonly value: Uint8Array;
  /** What a security key added: its flags (1: somebody touched it) and its counter. */
  readonly touch?: { readonly flags: number; readonly counter: number };
}

const ARMOR = /^\s*-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/;
const MAGIC = binaryBytes('SSHSIG');
const CURVE_DIGESTS = { nistp256: 'sha256', nistp384: 'sha384', nistp521: 'sha512' } as const;
/** The algorithm `ssh-rsa` is left out: it signs SHA-1. */
const RSA_DIGESTS: ReadonlyMap<string, 'sha256' | 'sha512'> = new Map([
  ['rsa-sha2-256', 'sha256'],
  ['rsa-sha2-512', 'sha512'],
]);

/** Reads one armored signature. Throws `statement.signature` where the text is anything else or more than that. */
export function parseSshSignature(text: string, file: string): SshSignature {
  const blob = fromBase64(ARMOR.exec(text)?.[1]?.replace(/\s+/g, '') ?? '-');
  if (blob === undefined) throw unreadable(file, 'the text is not one armored SSH signature');
  try {
    return bodyOf(blob);
  } catch (cause) {
    if (cause instanceof RangeError) throw unreadable(file, textOf(cause), cause);
    throw cause;
  }
}

/** The bytes that are really signed: `digest` is the message under `signature.hash`. */
export function signedData(signature: Pick<SshSignature, 'namespace' | 'hash'>, digest: Uint8Array): Uint8Array {
  const fields = [binaryBytes(signature.namespace), new Uint8Array(), binaryBytes(signature.hash), digest];
  return joined([MAGIC, ...fields.map(wireString)]);
}

function bodyOf(blob: Uint8Array): SshSignature {
  const reader = wireReader(blob);
  if (!isSame(reader.raw(MAGIC.length), MAGIC)) throw new RangeError('the signature does not begin with SSHSIG');
  const version = reader.uint32();
  if (version !== 1) throw new RangeError(`the signature has version ${version} and only 1 is known`);
  const keyBlob = reader.bytes();
  const namespace = reader.ascii();
  // OpenSSH leaves this field empty and signs it as empty, so bytes in it would be covered by nothing.
  if (reader.bytes().length > 0) throw new RangeError('the reserved field of the signature is not empty');
  const hash = reader.ascii();
  if (hash !== 'sha256' && hash !== 'sha512') throw new RangeError(`the hash ${hash} is not supported`);
  const inner = reader.bytes();
  reader.end();
  const key = parseSshKey(keyBlob);
  return { key, keyBlob, namespace, hash, ...signedValue(key, inner) };
}

function signedValue(key: SshKey, blob: Uint8Array): Pick<SshSignature, 'digest' | 'value' | 'touch'> {
  const reader = wireReader(blob);
  const format = reader.ascii();
  const digest = digestOf(key, format);
  const bytes = reader.bytes();
  const touch = key.application === undefined ? {} : { touch: { flags: reader.uint8(), counter: reader.uint32() } };
  reader.end();
  return { digest, value: key.family === 'ecdsa' ? sideBySide(bytes, CURVES[key.curve]) : bytes, ...touch };
}

function digestOf(key: SshKey, format: string): SshSignature['digest'] {
  const fitting = key.family === 'rsa' ? RSA_DIGESTS.get(format) : format === key.type ? ownDigest(key) : undefined;
  if (fitting !== undefined) return fitting;
  throw new RangeError(`the algorithm ${format} is not accepted for a key of type ${key.type}`);
}

const ownDigest = (key: SshKey): SshSignature['digest'] => (key.family === 'ecdsa' ? CURVE_DIGESTS[key.curve] : 'none');

function sideBySide(bytes: Uint8Array, width: number): Uint8Array {
  const reader = wireReader(bytes);
  const numbers = [reader.positive(), reader.positive()];
  reader.end();
  return joined(
    numbers.map((number) => {
      if (number.length > width) throw new RangeError('a number of the signature is wider than its curve');
      return joined([new Uint8Array(width - number.length), number]);
    }),
  );
}

function unreadable(file: string, found: string, cause?: unknown): Problem {
  return new Problem(
    {
      code: 'statement.signature',
      message: 'the signature could not be read',
      file,
      found,
      expected: 'one signature as `ssh-keygen -Y sign -n phasegate-signoff` writes it',
      remedy: 'sign the statement again',
    },
    { cause },
  );
}
