import { isSame, wireReader } from './ssh-wire.ts';

/** SSH public keys (RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709, OpenSSH's PROTOCOL.u2f). */

export const CURVES = { nistp256: 32, nistp384: 48, nistp521: 66 } as const;
export type Curve = keyof typeof CURVES;

interface KeyFamilies {
  ed25519: { readonly point: Uint8Array };
  ecdsa: { readonly curve: Curve; readonly x: Uint8Array; readonly y: Uint8Array };
  rsa: { readonly exponent: Uint8Array; readonly modulus: Uint8Array };
}

/** A key by its mathematics. `application` is there for keys that live in a security key (`sk-`). */
export type SshKey = {
  [F in keyof KeyFamilies]: {
    readonly family: F;
    readonly type: string;
    readonly application?: Uint8Array;
  } & KeyFamilies[F];
}[keyof KeyFamilies];

const ED25519_BYTES = 32;
const RSA_LEAST_BYTES = 256;

/**
 * Reads the public key blob that stands in a signature or, in base64, in allowed_signers.
 * Throws RangeError, in words, for a type that is not supported, an RSA key under 2048 bits, and bytes missing or left over.
 */
export function parseSshKey(blob: Uint8Array): SshKey {
  const reader = wireReader(blob);
  const type = reader.ascii();
  const key = bodyOf(type, reader);
  reader.end();
  return key;
}

function bodyOf(type: string, reader: ReturnType<typeof wireReader>): SshKey {
  switch (type) {
    case 'ssh-ed25519':
      return { family: 'ed25519', type, point: exact(reader.bytes(), ED25519_BYTES) };
    case 'sk-ssh-ed25519@openssh.com':
      return { family: 'ed25519', type, point: exact(reader.bytes(), ED25519_BYTES), application: reader.bytes() };
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521':
      return { family: 'ecdsa', type, ...curvePoint(type.slice('ecdsa-sha2-'.length), reader) };
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return { family: 'ecdsa', type, ...curvePoint('nistp256', reader), application: reader.bytes() };
    case 'ssh-rsa':
      return { family: 'rsa', type, ...rsaNumbers(reader) };
    default:
      throw new RangeError(`the key type ${type} is not supported`);
  }
}

function rsaNumbers(reader: ReturnType<typeof wireReader>): KeyFamilies['rsa'] {
  const [exponent, modulus] = [reader.positive(), reader.positive()];
  if (modulus.length < RSA_LEAST_BYTES) throw new RangeError('an RSA key needs at least 2048 bits');
  return { exponent, modulus };
}

function curvePoint(expected: string, reader: ReturnType<typeof wireReader>): KeyFamilies['ecdsa'] {
  const curve = reader.ascii();
  if (curve !== expected || !isCurve(curve))
    throw new RangeError(`the key is on the curve ${curve} and its type says ${expected}`);
  const width = CURVES[curve];
  const point = exact(reader.bytes(), 1 + 2 * width);
  // The first byte names the form; 4 is the uncompressed one, which RFC 5656 demands of writers.
  if (!isSame(point.subarray(0, 1), Uint8Array.of(4))) throw new RangeError('the point of the key is not uncompressed');
  return { curve, x: point.subarray(1, 1 + width), y: point.subarray(1 + width) };
}

const isCurve = (name: string): name is Curve => Object.hasOwn(CURVES, name);

function exact(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new RangeError(`a key of ${length} bytes has ${bytes.length}`);
  return bytes;
}
