import { createHash, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import type { SshKey } from '../../core/evidence/statements/ssh-key.ts';
import { joined, wireUint32 } from '../../core/evidence/statements/ssh-wire.ts';
import { type SshSignature, signedData } from '../../core/evidence/statements/sshsig.ts';

const TOUCHED = 1;
const JWK_CURVES = { nistp256: 'P-256', nistp384: 'P-384', nistp521: 'P-521' } as const;

/**
 * Whether the holder of the signature's key signed exactly these bytes. Who that is, and whether the key is trusted, is not asked here.
 * A security key must say that it was touched (OpenSSH's PROTOCOL.u2f). Never throws: a key that is no key has signed nothing.
 */
export function isSignedBy(signature: SshSignature, message: Uint8Array): boolean {
  const inner = signedData(signature, hashed(signature.hash, message));
  const data = signature.touch === undefined ? inner : touchedData(signature, inner);
  const algorithm = signature.digest === 'none' ? null : signature.digest;
  const touched = signature.touch === undefined || (signature.touch.flags & TOUCHED) === TOUCHED;
  try {
    return (
      touched && verify(algorithm, data, { key: keyObject(signature.key), dsaEncoding: 'ieee-p1363' }, signature.value)
    );
  } catch {
    return false;
  }
}

/** What the authenticator signed: the application and the data by their digests, and between them its flags and counter. */
function touchedData(signature: SshSignature, inner: Uint8Array): Uint8Array {
  const { flags, counter } = signature.touch ?? { flags: 0, counter: 0 };
  const application = signature.key.application ?? new Uint8Array();
  return joined([hashed('sha256', application), Uint8Array.of(flags), wireUint32(counter), hashed('sha256', inner)]);
}

function keyObject(key: SshKey): KeyObject {
  return createPublicKey({ key: jsonWebKey(key), format: 'jwk' });
}

function jsonWebKey(key: SshKey): JsonWebKey {
  switch (key.family) {
    case 'ed25519':
      return { kty: 'OKP', crv: 'Ed25519', x: base64url(key.point) };
    case 'ecdsa':
      return { kty: 'EC', crv: JWK_CURVES[key.curve], x: base64url(key.x), y: base64url(key.y) };
    case 'rsa':
      return { kty: 'RSA', e: base64url(key.exponent), n: base64url(key.modulus) };
  }
}

const hashed = (name: 'sha256' | 'sha512', bytes: Uint8Array): Uint8Array => createHash(name).update(bytes).digest();

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
