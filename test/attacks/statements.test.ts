import { describe, expect, it } from 'vitest';
import { type SignoffStatement, statementText } from '../../src/core/evidence/statements/statement.ts';
import type { Statement } from '../../src/core/model/snapshot.generated.ts';
import { collectStatements } from '../../src/io/collect/statements.ts';
import { DAY, facts, HOUR, NOON, SIGNERS, statement } from '../core/evidence/statements/facts.ts';
import { memoryTree } from '../memory-tree.ts';
import { allowedSigner, signBytes, signStatement } from '../signing.ts';

/** Each attack replaces the good signature of the Security Lead in a judged tree; the trusted tree stays as it is unless it is attacked. */

const FOLDER = '.phasegate/signoffs/phase-6';
const SIGNERS_PATH = '.phasegate/allowed_signers';
const DOCS = Object.fromEntries(facts.files.map(({ path }) => [path, path]));

interface Attack {
  readonly json: string | Uint8Array;
  readonly sig?: string | Uint8Array;
  readonly inTree?: Readonly<Record<string, string>>;
  readonly signers?: string;
}

async function suffered({ json, sig, inTree = {}, signers = SIGNERS }: Attack) {
  const proof = sig === undefined ? {} : { [`${FOLDER}/mira.sig`]: sig };
  const judged = memoryTree({ ...DOCS, [`${FOLDER}/mira.json`]: json, ...proof, ...inTree });
  const trusted = memoryTree({ [SIGNERS_PATH]: signers });
  const { statements, problems } = await collectStatements({ judged, trusted, signers: SIGNERS_PATH }, facts);
  return { statuses: statements.map(({ status }: Statement) => status), codes: problems.map(({ code }) => code) };
}

const signed = (changes: Partial<SignoffStatement> = {}, signer = 'mira'): Attack =>
  signStatement({ ...statement, ...changes }, signer);

const text = statementText(statement);
const signedText = (json: string): Attack => ({ json, sig: signBytes(Buffer.from(json), 'mira') });

describe('forged and replayed statements', () => {
  it('the good one is valid, so that each attack below fails by what it changes', async () => {
    expect(await suffered(signed())).toEqual({ statuses: ['valid'], codes: [] });
  });

  it.each<[string, Attack, string]>([
    ['C01 the author writes the approval and signs nothing', { json: text }, 'bad_signature'],
    [
      'C02 the change brings its own key and its own allowed signers',
      {
        ...signed({}, 'mallory'),
        inTree: { [SIGNERS_PATH]: allowedSigner('mallory', '20261101Z', '20270301Z').replace('mallory', 'mira') },
      },
      'untrusted',
    ],
    ['C03 C05 a key that nobody listed', signed({}, 'mallory'), 'untrusted'],
    [
      'C04 a signature that was made for git',
      { json: text, sig: signBytes(Buffer.from(text), 'mira', 'git') },
      'bad_signature',
    ],
    [
      'C04 a key that is listed for git',
      { ...signed(), signers: SIGNERS.replaceAll('phasegate-signoff', 'git') },
      'untrusted',
    ],
    [
      'C05 a byte that changed after signing',
      { ...signed(), json: text.replace('phase-6', 'phase-7') },
      'bad_signature',
    ],
    [
      'C06 a key that expired, with a date from before',
      { ...signed({ signedAt: NOON - 10 * DAY }), signers: allowedSigner('mira', '20261101Z', '20261125Z') },
      'untrusted',
    ],
    ['C08 another line ending over a good signature', { ...signed(), json: text.replace('\n', '\r\n') }, 'malformed'],
    ['C08 a second document, signed as a whole', signedText(`${text}${text}`), 'malformed'],
    [
      'F08 a decision that stands twice, signed',
      signedText(text.replace('"decision"', '"decision":"revoke","decision"')),
      'malformed',
    ],
    ['C09 one person signs for another', signed({ person: 'amara', roles: ['project-manager'] }, 'mira'), 'untrusted'],
    ['C12 a look-alike of a name, signed', signedText(text.replace('"mira"', '"mir\u0430"')), 'malformed'],
    [
      'C26 a role with a space after it, signed',
      signedText(text.replace('security-lead', 'security-lead ')),
      'malformed',
    ],
    ['C26 a role in capitals, signed', signed({ roles: ['SECURITY-LEAD'] }), 'not_accepted'],
    ['B12 a statement for another repository', signed({ repository: 'mallory/platform' }), 'foreign'],
    ['B12 a statement for another phase', signed({ phase: 'phase-5' }), 'foreign'],
    ['B12 a statement about other bytes', signed({ subject: statement.subject.slice(1) }), 'void'],
    ['J10 a statement from the future', signed({ signedAt: NOON + HOUR }), 'future'],
    [
      'J01 a time that never comes, signed',
      signedText(text.replace(/"signed_at":"[^"]*"/, '"signed_at":"soon"')),
      'malformed',
    ],
    ['J02 a time without a zone, signed', signedText(text.replace(/00Z"/, '00"')), 'malformed'],
    ['a statement that expired', signed({ signedAt: NOON - 15 * DAY }), 'expired'],
    ['a revocation in the place of an approval', signed({ decision: 'revoke' }), 'not_accepted'],
  ])('%s', async (_, attack, status) => {
    expect((await suffered(attack)).statuses).toEqual([status]);
  });

  it.each(['*', '*@corp.example', 'mir?', '!noor,*'])(
    'C03 the principal %s makes the signers undecided',
    async (principal) => {
      const line = allowedSigner('mira', '20261101Z', '20270301Z').replace('mira', principal);
      expect(await suffered({ ...signed(), signers: line })).toEqual({
        statuses: ['untrusted'],
        codes: ['signers.invalid'],
      });
    },
  );

  it('C04 a line without namespaces makes the signers undecided', async () => {
    const line = allowedSigner('mira', '20261101Z', '20270301Z').replace(/namespaces="[^"]*",/, '');
    expect(await suffered({ ...signed(), signers: line })).toEqual({
      statuses: ['untrusted'],
      codes: ['signers.invalid'],
    });
  });
});

describe('any change of any byte', () => {
  const { json, sig } = signStatement(statement);
  const positions = (bytes: Uint8Array) => [...bytes.keys()].filter((at) => at % 23 === 0);

  it.each(positions(json))('C05 C08 at %i of the statement makes it invalid', async (at) => {
    const changed = Uint8Array.from(json);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await suffered({ json: changed, sig })).statuses).not.toContain('valid');
  });
});
