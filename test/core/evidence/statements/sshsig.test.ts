import { describe, expect, it } from 'vitest';
import { joined, wireString, wireUint32 } from '../../../../src/core/evidence/statements/ssh-wire.ts';
import { parseSshSignature } from '../../../../src/core/evidence/statements/sshsig.ts';
import { Problem } from '../../../../src/core/model/problem.ts';
import { armored, signBytes } from '../../../signing.ts';

const GOOD = signBytes(Buffer.from('text'), 'mira');
const bytes = (text: string): Uint8Array => Buffer.from(text);
const ED25519 = joined([bytes('ssh-ed25519'), new Uint8Array(32)].map(wireString));
const SIGNATURE = joined([bytes('ssh-ed25519'), new Uint8Array(64)].map(wireString));

function found(text: string): string | undefined {
  try {
    parseSshSignature(text, 'mira.sig');
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    expect(thrown.parts).toMatchObject({ code: 'statement.signature', file: 'mira.sig' });
    return thrown.parts.found;
  }
}

/** The good signature with its binary content changed. */
function changed(change: (blob: Buffer) => Uint8Array): string {
  const blob = Buffer.from(GOOD.replaceAll(/-----.*-----|\s/g, ''), 'base64');
  const text = Buffer.from(change(blob)).toString('base64');
  return `-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`;
}

describe('an SSH signature', () => {
  it('is read with its namespace, hash and key', () => {
    expect(parseSshSignature(GOOD, 'a')).toMatchObject({
      namespace: 'phasegate-signoff',
      hash: 'sha512',
      digest: 'none',
      key: { family: 'ed25519', type: 'ssh-ed25519' },
    });
  });

  it.each([
    ['nothing', ''],
    ['plain text', 'approved'],
    ['base64 without armor', GOOD.replaceAll(/-----.*-----/g, '')],
    ['two signatures', `${GOOD}${GOOD}`],
    ['text after the end', `${GOOD}approved`],
    ['another armor', GOOD.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE')],
    ['broken base64', GOOD.replace(/=*\n-----END/, '*\n-----END')],
  ])('is refused where the text is %s', (_, text) => {
    expect(found(text)).toBe('the text is not one armored SSH signature');
  });

  it.each([
    ['another magic', (blob: Buffer) => joined([bytes('SSHSIH'), blob.subarray(6)]), 'does not begin with SSHSIG'],
    ['version 2', (blob: Buffer) => joined([bytes('SSHSIG'), wireUint32(2), blob.subarray(10)]), 'version 2'],
    ['a byte left over', (blob: Buffer) => joined([blob, Uint8Array.of(0)]), '1 bytes are left over'],
    ['its end cut off', (blob: Buffer) => blob.subarray(0, -1), 'bytes are announced'],
    [
      'a length of four gigabytes',
      (blob: Buffer) => joined([blob.subarray(0, 10), wireUint32(0xffffffff)]),
      '4294967295 bytes',
    ],
  ])('is refused with %s', (_, change, message) => {
    expect(found(changed(change))).toContain(message);
  });

  it.each([
    ['the hash md5', () => armored(ED25519, 'n', SIGNATURE, 'md5'), 'the hash md5'],
    ['a name outside ASCII', () => armored(ED25519, 'ñ', SIGNATURE), 'outside ASCII'],
    ['a DSA key', () => armored(wireString(bytes('ssh-dss')), 'n', SIGNATURE), 'ssh-dss is not supported'],
    [
      'a key of 31 bytes',
      () => armored(joined([bytes('ssh-ed25519'), new Uint8Array(31)].map(wireString)), 'n', SIGNATURE),
      'a key of 32 bytes has 31',
    ],
    [
      'an algorithm of another key type',
      () => armored(ED25519, 'n', joined([bytes('rsa-sha2-512'), new Uint8Array(64)].map(wireString))),
      'rsa-sha2-512 is not accepted for a key of type ssh-ed25519',
    ],
    [
      'SHA-1 under an RSA key',
      () => armored(rsa(256), 'n', joined([bytes('ssh-rsa'), new Uint8Array(256)].map(wireString))),
      'ssh-rsa is not accepted',
    ],
    ['an RSA key of 1024 bits', () => armored(rsa(128), 'n', SIGNATURE), 'at least 2048 bits'],
  ])('is refused with %s', (_, text, message) => {
    expect(found(text())).toContain(message);
  });

  it('is refused with bytes in the reserved field, which nothing covers', () => {
    const fields = [ED25519, bytes('n'), bytes('x'), bytes('sha512'), SIGNATURE].map(wireString);
    const blob = joined([bytes('SSHSIG'), wireUint32(1), ...fields]);
    expect(found(changed(() => blob))).toContain('reserved');
  });
});

function rsa(width: number): Uint8Array {
  const modulus = joined([Uint8Array.of(0), new Uint8Array(width).fill(255)]);
  return joined([bytes('ssh-rsa'), Uint8Array.of(1, 0, 1), modulus].map(wireString));
}
