import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { joined, wireString, wireUint32 } from '../../../src/core/evidence/statements/ssh-wire.ts';
import { parseSshSignature, signedData } from '../../../src/core/evidence/statements/sshsig.ts';
import { isSignedBy } from '../../../src/io/collect/signatures.ts';
import { armored, examplePublicKey, signBytes } from '../../signing.ts';

const MESSAGE = Buffer.from('{"a":1}\n');
const NAMESPACE = 'phasegate-signoff';
const folder = mkdtempSync(join(tmpdir(), 'phasegate-signatures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);
const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();

/** A key of that type and a signature of MESSAGE, both made by ssh-keygen. */
function sshKeygen(name: string, options: readonly string[]): string {
  const key = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-N', '', '-C', '', '-f', key, ...options]);
  writeFileSync(`${key}.json`, MESSAGE);
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', key, '-n', NAMESPACE, `${key}.json`], { stdio: 'ignore' });
  return readFileSync(`${key}.json.sig`, 'utf8');
}

/** What a FIDO security key signs (OpenSSH's PROTOCOL.u2f), with a key that lives in memory. */
function securityKey(curve: 'ed25519' | 'p256', flags: number, claimed = flags): string {
  const { publicKey, privateKey } =
    curve === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const point = (part: string | undefined): Uint8Array => Buffer.from(part ?? '', 'base64url');
  const type = curve === 'ed25519' ? 'sk-ssh-ed25519@openssh.com' : 'sk-ecdsa-sha2-nistp256@openssh.com';
  const own =
    curve === 'ed25519' ? [point(jwk.x)] : [bytes('nistp256'), joined([Uint8Array.of(4), point(jwk.x), point(jwk.y)])];
  const key = joined([bytes(type), ...own, bytes('ssh:')].map(wireString));
  const inner = signedData({ namespace: NAMESPACE, hash: 'sha512' }, createHash('sha512').update(MESSAGE).digest());
  const data = joined([sha256(bytes('ssh:')), Uint8Array.of(flags), wireUint32(7), sha256(inner)]);
  const tail = joined([Uint8Array.of(claimed), wireUint32(7)]);
  return armored(key, NAMESPACE, joined([wireString(bytes(type)), wireString(signature(privateKey, data)), tail]));
}

function signature(key: KeyObject, data: Uint8Array): Uint8Array {
  if (key.asymmetricKeyType === 'ed25519') return sign(null, data, key);
  const value = sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
  // A zero in front keeps the number positive, whatever its first bit is.
  const mpint = (number: Uint8Array): Uint8Array => wireString(joined([Uint8Array.of(0), number]));
  return joined([mpint(value.subarray(0, 32)), mpint(value.subarray(32))]);
}

describe('a signature by ssh-keygen', () => {
  it.each([
    ['ed25519', ['-t', 'ed25519']],
    ['ecdsa on P-256', ['-t', 'ecdsa', '-b', '256']],
    ['ecdsa on P-384', ['-t', 'ecdsa', '-b', '384']],
    ['ecdsa on P-521', ['-t', 'ecdsa', '-b', '521']],
    ['rsa', ['-t', 'rsa', '-b', '2048']],
  ])('with a key of type %s verifies, and over other bytes it does not', (name, options) => {
    const parsed = parseSshSignature(sshKeygen(name.replaceAll(' ', '-'), options), 'a.sig');
    expect(parsed.namespace).toBe(NAMESPACE);
    expect(isSignedBy(parsed, MESSAGE)).toBe(true);
    expect(isSignedBy(parsed, Buffer.from('{"a":2}\n'))).toBe(false);
  });

  it('C08 does not verify over the same text with another line ending', () => {
    const parsed = parseSshSignature(signBytes(MESSAGE, 'mira'), 'a.sig');
    expect(isSignedBy(parsed, Buffer.from('{"a":1}\r\n'))).toBe(false);
  });

  it('C05 is not enough with the key of somebody else in its place', () => {
    const mira = parseSshSignature(signBytes(MESSAGE, 'mira'), 'a.sig');
    const noor = parseSshSignature(signBytes(MESSAGE, 'noor'), 'a.sig');
    expect(isSignedBy({ ...mira, key: noor.key }, MESSAGE)).toBe(false);
  });

  it('does not verify with a key that is no point of its curve', () => {
    const parsed = parseSshSignature(sshKeygen('off-curve', ['-t', 'ecdsa']), 'a.sig');
    if (parsed.key.family !== 'ecdsa') throw new Error('another family');
    expect(isSignedBy({ ...parsed, key: { ...parsed.key, x: new Uint8Array(32) } }, MESSAGE)).toBe(false);
  });
});

describe('a security key', () => {
  it.each(['ed25519', 'p256'] as const)('on %s verifies where it was touched', (curve) => {
    const parsed = parseSshSignature(securityKey(curve, 1), 'a.sig');
    expect(parsed.touch).toEqual({ flags: 1, counter: 7 });
    expect(isSignedBy(parsed, MESSAGE)).toBe(true);
  });

  it.each(['ed25519', 'p256'] as const)('on %s does not verify where nobody touched it', (curve) => {
    expect(isSignedBy(parseSshSignature(securityKey(curve, 0), 'a.sig'), MESSAGE)).toBe(false);
  });

  it('does not verify where its flags were changed afterwards', () => {
    expect(isSignedBy(parseSshSignature(securityKey('ed25519', 0, 1), 'a.sig'), MESSAGE)).toBe(false);
  });
});

describe('ssh-keygen', () => {
  function sshVerify(name: string, namespace: string, message: Uint8Array, text: string): number | null {
    const signers = join(folder, 'signers');
    const file = join(folder, 'ours.sig');
    writeFileSync(signers, `mira namespaces="${NAMESPACE}" ${examplePublicKey('mira')}\n`);
    writeFileSync(file, text);
    const options = ['-Y', 'verify', '-f', signers, '-I', name, '-n', namespace, '-s', file];
    return spawnSync('ssh-keygen', options, { input: message }).status;
  }

  it('verifies a signature of the example keys', () => {
    expect(sshVerify('mira', NAMESPACE, MESSAGE, signBytes(MESSAGE, 'mira'))).toBe(0);
  });

  it.each([
    ['for other bytes', 'mira', Buffer.from('x'), 'mira'],
    ['by another key', 'mira', MESSAGE, 'noor'],
  ])('refuses one %s as we do', (_, principal, message, signer) => {
    expect(sshVerify(principal, NAMESPACE, message, signBytes(MESSAGE, signer))).not.toBe(0);
  });
});
