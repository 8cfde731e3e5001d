import { describe, expect, it } from 'vitest';
import { parseSigners, signersOf } from '../../../../src/core/evidence/statements/signers.ts';
import { fromBase64 } from '../../../../src/core/evidence/statements/ssh-wire.ts';
import { allowedSigner, examplePublicKey } from '../../../signing.ts';

const KEY = examplePublicKey('mira');
const BLOB = fromBase64(KEY.split(' ')[1] ?? '') ?? new Uint8Array();
const GOOD = allowedSigner('mira', '20261101Z', '20270301Z');
const OPTIONS = 'namespaces="phasegate-signoff",valid-after="20261101Z",valid-before="20270301Z"';

describe('the allowed signers', () => {
  it('are read with their names, namespaces, validity and key', () => {
    const { signers, problems } = parseSigners(`# leads\n\n${GOOD} mira@laptop\n`, 'allowed_signers');
    expect(problems).toEqual([]);
    expect(signers).toEqual([
      {
        principals: ['mira'],
        namespaces: ['phasegate-signoff', 'phasegate-entry'],
        validAfter: Date.UTC(2026, 10, 1),
        validBefore: Date.UTC(2027, 2, 1),
        keyBlob: BLOB,
        line: 3,
      },
    ]);
  });

  it.each([
    ['several names', `mira,mira@example.org ${OPTIONS} ${KEY}`],
    ['names in quotes', `"mira" ${OPTIONS} ${KEY}`],
    ['several namespaces', `mira ${OPTIONS.replace('="p', '="git,p')} ${KEY}`],
    ['options in capitals', `mira ${OPTIONS.replace('namespaces', 'Namespaces')} ${KEY}`],
    ['times to the second', `mira ${OPTIONS.replace('1101Z', '1101093000Z')} ${KEY}`],
    ['Windows line endings', `${GOOD}\r`],
  ])('may have %s', (_, line) => {
    const { signers, problems } = parseSigners(line, 'allowed_signers');
    expect(problems).toEqual([]);
    expect(signersOf(signers, BLOB, 'phasegate-signoff')).toHaveLength(1);
  });

  it.each([
    ['C03 a principal that is *', `* ${OPTIONS} ${KEY}`, '"*" is not a plain name'],
    ['C03 a principal with a pattern', `*@corp.example ${OPTIONS} ${KEY}`, '"*@corp.example"'],
    ['C03 a pattern beside a name', `mira,mir? ${OPTIONS} ${KEY}`, '"mir?"'],
    ['C03 a negation', `!noor,mira ${OPTIONS} ${KEY}`, '"!noor"'],
    ['C12 a look-alike name', `mir\u0430 ${OPTIONS} ${KEY}`, 'not a plain name'],
    ['C03 a certificate authority', `mira cert-authority,${OPTIONS} ${KEY}`, 'cert-authority is not accepted'],
    ['C04 no namespaces', `mira valid-after="20261101Z",valid-before="20270301Z" ${KEY}`, 'namespaces= is missing'],
    ['C04 a namespace pattern', `mira ${OPTIONS.replace('phasegate-signoff', '*')} ${KEY}`, 'namespace "*"'],
    ['C04 no option at all', `mira ${KEY}`, 'namespaces= is missing'],
    [
      'C06 no end of validity',
      `mira namespaces="phasegate-signoff",valid-after="20261101Z" ${KEY}`,
      'valid-before= is missing',
    ],
    ['J02 a time without Z', `mira ${OPTIONS.replace('20261101Z', '20261101')} ${KEY}`, 'not YYYYMMDDZ'],
    ['J03 a day that does not exist', `mira ${OPTIONS.replace('20270301Z', '20270230Z')} ${KEY}`, '"20270230Z"'],
    ['an end before its start', `mira ${OPTIONS.replace('20270301Z', '20261101Z')} ${KEY}`, 'not after valid-after'],
    ['an option twice', `mira namespaces="git",${OPTIONS} ${KEY}`, 'stands twice'],
    ['no key', `mira ${OPTIONS}`, 'not principals, options and a public key'],
    ['a key that is cut off', `${GOOD.slice(0, -5)}`, 'the line holds no public key'],
    ['a key of another type than it says', GOOD.replace('ssh-ed25519', 'ssh-rsa'), 'its key is ssh-ed25519'],
    ['a DSA key', `mira ${OPTIONS} ssh-dss AAAAB3NzaC1kc3M=`, 'ssh-dss is not supported'],
    ['one word', 'mira', 'not principals'],
  ])('are refused in a line with %s', (_, line, found) => {
    const { signers, problems } = parseSigners(`\n${line}\n${GOOD}`, 'allowed_signers');
    expect(problems).toEqual([expect.objectContaining({ code: 'signers.invalid', file: 'allowed_signers', line: 2 })]);
    expect(problems[0]?.found).toContain(found);
    expect(signers.map((one) => one.line)).toEqual([3]);
  });

  it('C04 of another namespace are not ours', () => {
    const { signers } = parseSigners(GOOD.replace('phasegate-signoff', 'git'), 'allowed_signers');
    expect(signersOf(signers, BLOB, 'phasegate-signoff')).toEqual([]);
  });
});
