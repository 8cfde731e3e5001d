import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { joined, wireString, wireUint32 } from '../src/core/evidence/statements/ssh-wire.ts';
import { signedData } from '../src/core/evidence/statements/sshsig.ts';
import {
  type SignoffStatement,
  STATEMENT_NAMESPACE,
  statementText,
} from '../src/core/evidence/statements/statement.ts';

/**
 * Keys and signatures for the example and the tests. A key derives from a name by a rule that everybody can read, so the same
 * bytes come out everywhere, nothing private is kept, and such a key must never be trusted outside of an example.
 */

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key whose seed is the SHA-256 of `phasegate example key: <name>`. */
export function exampleKey(name: string): KeyObject {
  const seed = createHash('sha256').update(`phasegate example key: ${name}`).digest();
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

/** The public half as OpenSSH writes it: `ssh-ed25519 AAAA…`. */
export function examplePublicKey(name: string): string {
  return `ssh-ed25519 ${Buffer.from(keyBlob(exampleKey(name))).toString('base64')}`;
}

/** The line of allowed_signers for one person; the bounds are OpenSSH timestamps, such as 20261101Z. */
export function allowedSigner(name: string, validAfter: string, validBefore: string): string {
  const options = [
    `namespaces="${STATEMENT_NAMESPACE},phasegate-entry"`,
    `valid-after="${validAfter}"`,
    `valid-before="${validBefore}"`,
  ];
  return `${name} ${options.join(',')} ${examplePublicKey(name)}`;
}

/** An armored detached signature of any bytes, as `ssh-keygen -Y sign -n <namespace>` would write it with the key of that name. */
export function signBytes(message: Uint8Array, name: string, namespace: string = STATEMENT_NAMESPACE): string {
  const key = exampleKey(name);
  const digest = createHash('sha512').update(message).digest();
  const value = sign(null, signedData({ namespace, hash: 'sha512' }, digest), key);
  return armored(keyBlob(key), namespace, joined([wireString(Buffer.from('ssh-ed25519')), wireString(value)]));
}

/** The bytes of a statement's `.json` and `.sig`, signed with the key of `name` (the statement's own person by default). */
export function signStatement(
  statement: SignoffStatement,
  name = statement.person,
): { json: Uint8Array; sig: Uint8Array } {
  const json = Buffer.from(statementText(statement));
  return { json, sig: Buffer.from(signBytes(json, name)) };
}

/** Puts a signature together: the key and the algorithm's own blob in the form and the armor of OpenSSH. */
export function armored(key: Uint8Array, namespace: string, signature: Uint8Array, hash = 'sha512'): string {
  const fields = [key, Buffer.from(namespace), Buffer.alloc(0), Buffer.from(hash), signature].map(wireString);
  const text = Buffer.from(joined([Buffer.from('SSHSIG'), wireUint32(1), ...fields])).toString('base64');
  const lines = text.match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}

function keyBlob(key: KeyObject): Uint8Array {
  const point = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
  return joined([wireString(Buffer.from('ssh-ed25519')), wireString(point)]);
}
