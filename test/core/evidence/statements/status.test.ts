import { describe, expect, it } from 'vitest';
import type { StatementFacts } from '../../../../src/core/evidence/statements/facts.ts';
import { parseSigners } from '../../../../src/core/evidence/statements/signers.ts';
import { parseSshSignature } from '../../../../src/core/evidence/statements/sshsig.ts';
import { type SignoffStatement, statementText } from '../../../../src/core/evidence/statements/statement.ts';
import { judgeStatements, type StatementFile } from '../../../../src/core/evidence/statements/status.ts';
import type { Statement } from '../../../../src/core/model/snapshot.generated.ts';
import { allowedSigner, examplePublicKey, signBytes } from '../../../signing.ts';
import { DAY, facts, file, HOUR, NOON, SIGNERS, signed, statement } from './facts.ts';

function judge(one: StatementFile, changes: Partial<StatementFacts> = {}): Statement | undefined {
  return judgeStatements([one], { ...facts, ...changes })[0];
}

const withSigners = (text: string): Partial<StatementFacts> => ({
  signers: parseSigners(text, 'allowed_signers').signers,
});

const replaced = (path: string, text: string) => facts.files.map((one) => (one.path === path ? file(path, text) : one));

describe('a statement in order', () => {
  it('is valid, with whom, what and until when', () => {
    expect(judge(signed())).toEqual({
      path: '.phasegate/signoffs/phase-6/mira.json',
      method: 'ssh',
      person: 'mira',
      roles: ['security-lead'],
      kinds: ['freeze', 'readiness', 'security-plan'],
      phase: 'phase-6',
      signed_at: '2026-11-30T12:00:00Z',
      status: 'valid',
      voided_by: [],
      covers: ['docs/governance.md', 'docs/kickoff.md', 'docs/readiness.md'],
      expires_at: '2026-12-14T12:00:00Z',
    });
  });

  it('counts only for the roles that it names and the person has', () => {
    expect(judge(signed({ roles: ['security-lead', 'project-manager'] }))?.roles).toEqual(['security-lead']);
    expect(judge(signed({ roles: ['tech-lead', 'security-lead'] }))?.roles).toEqual(['security-lead', 'tech-lead']);
  });

  it('ends with the key where the key ends first', () => {
    const signers = withSigners(allowedSigner('mira', '20261101Z', '20261205Z'));
    expect(judge(signed(), signers)).toMatchObject({ status: 'valid', expires_at: '2026-12-05T00:00:00Z' });
  });

  it('is not voided by a file that nothing covers', () => {
    expect(judge(signed(), { files: [...facts.files, file('README.md')] })?.status).toBe('valid');
  });

  it('is not voided by a signed file that nothing covers any more', () => {
    const subject = [...statement.subject, file('docs/old.md')];
    expect(judge(signed({ subject }))?.status).toBe('valid');
  });
});

describe('a signature', () => {
  it('C01 that is missing is bad', () => {
    const unsigned = { ...signed(), proof: { fault: 'it is not signed: there is no mira.sig' } };
    expect(judge(unsigned)).toMatchObject({
      status: 'bad_signature',
      reason: 'it is not signed: there is no mira.sig',
    });
  });

  it('C04 for another namespace is bad, though it verifies', () => {
    const proof = parseSshSignature(signBytes(Buffer.from(statementText(statement)), 'mira', 'git'), 'mira.sig');
    expect(judge({ ...signed(), proof })).toMatchObject({
      status: 'bad_signature',
      reason: 'the signature was made for git, not for phasegate-signoff',
    });
  });

  it.each<[string, Partial<StatementFacts>, string]>([
    ['C05 by a key that is not listed', withSigners(''), 'no allowed signer for phasegate-signoff has the key'],
    [
      'C04 by a key that is listed for git only',
      withSigners(SIGNERS.replaceAll('phasegate-signoff', 'git')),
      'no allowed signer',
    ],
    [
      'C06 by a key that expired since',
      withSigners(allowedSigner('mira', '20261101Z', '20261201Z')),
      'is valid only from 2026-11-01',
    ],
    [
      'C06 by a key that is not valid yet',
      withSigners(allowedSigner('mira', '20261202Z', '20270101Z')),
      'is valid only from 2026-12-02',
    ],
    [
      'by somebody who is not among the people',
      { people: facts.people.slice(0, 1) },
      'mira is not listed under people',
    ],
    [
      'C09 by a key that is listed for two people',
      withSigners(
        `${SIGNERS}\n${allowedSigner('noor', '20261101Z', '20270301Z').replace(/ssh-ed25519.*/, examplePublicKey('mira'))}`,
      ),
      'the key is listed for mira and noor, and one key is one person',
    ],
  ])('%s is not trusted', (_, changes, reason) => {
    const item = judge(signed(), changes);
    expect(item?.status).toBe('untrusted');
    expect(item?.reason).toContain(reason);
  });

  it('C06 of an expired key is not saved by an older date in the statement', () => {
    const signers = withSigners(allowedSigner('mira', '20261101Z', '20261120Z'));
    expect(judge(signed({ signedAt: NOON - 13 * DAY }), signers)?.status).toBe('untrusted');
  });

  it('C09 with the key of another person is not trusted', () => {
    expect(judge(signed({}, 'noor'))).toMatchObject({
      status: 'untrusted',
      reason: 'the key belongs to noor and the statement speaks for mira',
    });
  });

  it('J04 is trusted from valid-after on and not at valid-before', () => {
    const at = (instant: number) =>
      judge(signed({ signedAt: NOON - DAY }), {
        instant,
        ...withSigners(allowedSigner('mira', '20261201120000Z', '20261202120000Z')),
      })?.status;
    expect([at(NOON - 1), at(NOON), at(NOON + DAY - 1), at(NOON + DAY)]).toEqual([
      'untrusted',
      'valid',
      'valid',
      'untrusted',
    ]);
  });
});

const GOVERNANCE = { kinds: ['governance'], baseRef: 'refs/heads/release/1' } as const;

describe('a replayed statement', () => {
  it.each([
    [
      'B12 of another branch',
      'refs/heads/feature/x',
      'it was signed for refs/heads/feature/x, not for refs/heads/release/1',
    ],
    ['B12 of any branch', undefined, 'it was signed for no base_ref, not for refs/heads/release/1'],
  ])('%s is foreign where it is about a change', (_, baseRef, reason) => {
    const change = [file('head:.phasegate.yml', 'new')];
    const { kinds } = GOVERNANCE;
    const one = signed({ kinds, subject: change, ...(baseRef === undefined ? {} : { baseRef }) });
    expect(judge(one, { governance: change })).toMatchObject({ status: 'foreign', reason });
  });

  it.each([undefined, 'refs/heads/feature/x'])('that withdraws counts on every branch: %s', (baseRef) => {
    const change = [file('head:.phasegate.yml', 'new')];
    const approval = signed({ ...GOVERNANCE, subject: change });
    const { kinds } = GOVERNANCE;
    const own = baseRef === undefined ? {} : { baseRef };
    const withdrawal = signed({ kinds, subject: change, decision: 'revoke', signedAt: NOON, ...own });
    const statuses = judgeStatements([approval, withdrawal], { ...facts, governance: change }).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['void', 'not_accepted']);
  });

  it.each<[string, Partial<SignoffStatement>, string]>([
    [
      'B12 of another repository',
      { repository: 'aurora/website' },
      'it was signed for aurora/website, not for aurora/platform',
    ],
    ['B12 of another phase', { phase: 'phase-5' }, 'it was signed for phase-5, not for phase-6'],
  ])('%s is foreign', (_, changes, reason) => {
    expect(judge(signed(changes))).toMatchObject({ status: 'foreign', reason });
  });
});

describe('the role of a statement', () => {
  it.each<[string, Partial<SignoffStatement>, string]>([
    ['that the person does not have', { roles: ['project-manager'] }, 'mira does not have the role project-manager'],
    ['C26 in another spelling', { roles: ['Security-Lead'] }, 'mira does not have the role Security-Lead'],
    ['that takes reviews only', { roles: ['scribe'], person: 'noor' }, 'scribe does not accept SSH signatures'],
  ])('%s does not count', (_, changes, reason) => {
    expect(judge(signed(changes))).toMatchObject({ status: 'not_accepted', reason, roles: [] });
  });
});

describe('the covered bytes', () => {
  it.each<[string, Partial<StatementFacts>, string[], string]>([
    [
      'changed',
      { files: replaced('docs/kickoff.md', 'x') },
      ['docs/kickoff.md'],
      'docs/kickoff.md was changed after signing',
    ],
    [
      'are not in the statement, under a covered glob',
      { files: [...facts.files, file('docs/security/plan.md')] },
      ['docs/security/plan.md'],
      'docs/security/plan.md is not among what was signed',
    ],
    [
      'were removed',
      { files: facts.files.slice(1) },
      ['docs/governance.md'],
      'docs/governance.md was removed after signing',
    ],
    [
      'are a link',
      { files: [{ path: 'docs/governance.md' }, ...facts.files.slice(1)] },
      ['docs/governance.md'],
      'docs/governance.md is not a regular file',
    ],
  ])('that %s void the statement and are named', (_, changes, voided_by, reason) => {
    expect(judge(signed(), changes)).toMatchObject({ status: 'void', voided_by, reason });
  });

  it('are named three at most in the sentence, and all in the list', () => {
    const files = [...facts.files, ...['a', 'b', 'c', 'd'].map((name) => file(`docs/security/${name}.md`))];
    const item = judge(signed(), { files });
    expect(item?.voided_by).toHaveLength(4);
    expect(item?.reason).toMatch(
      /a\.md is not among what was signed, .*b\.md is not .*, .*c\.md is not among what was signed and 1 more$/,
    );
  });

  it('must exist for every kind', () => {
    expect(judge(signed({ kinds: ['freeze', 'deliverables'] }))).toMatchObject({
      status: 'void',
      reason: 'deliverables covers no file of what is judged',
    });
  });

  it('are exactly the old and new bytes of the change for governance', () => {
    const change = [file('base:.phasegate.yml', 'old'), file('head:.phasegate.yml', 'new')];
    const governance = (subject: readonly ReturnType<typeof file>[]) =>
      judge(signed({ ...GOVERNANCE, subject }), { governance: change });
    expect(governance(change)?.status).toBe('valid');
    expect(governance(change.slice(1))).toMatchObject({ status: 'void', voided_by: ['base:.phasegate.yml'] });
    expect(governance([...change, file('head:.phasegate/waivers.yml')])).toMatchObject({
      status: 'void',
      voided_by: ['head:.phasegate/waivers.yml'],
    });
    expect(governance([file('base:.phasegate.yml', 'new'), file('head:.phasegate.yml', 'old')])?.status).toBe('void');
    expect(judge(signed({ ...GOVERNANCE, subject: change }))?.status).toBe('void');
  });
});

describe('time', () => {
  it('J10 does not let a statement be signed in the future, beyond what clocks differ', () => {
    expect(judge(signed({ signedAt: NOON + 120_000 }))?.status).toBe('valid');
    expect(judge(signed({ signedAt: NOON + 120_001 }))).toMatchObject({ status: 'future' });
    expect(judge(signed({ signedAt: NOON + HOUR }))?.reason).toBe(
      'it was signed at 2026-12-01T13:00:00Z, after 2026-12-01T12:00:00Z',
    );
  });

  it('J04 ends a statement when its age is reached', () => {
    expect(judge(signed({ signedAt: NOON - 14 * DAY + 1 }))?.status).toBe('valid');
    expect(judge(signed({ signedAt: NOON - 14 * DAY }))).toMatchObject({
      status: 'expired',
      reason: 'it expired at 2026-12-01T12:00:00Z',
    });
  });
});

describe('after the entry', () => {
  const later: Partial<StatementFacts> = { instant: NOON + 90 * DAY, sealedAt: NOON };

  it('a statement neither expires nor becomes void', () => {
    const item = judge(signed(), { ...later, files: replaced('docs/kickoff.md', 'x') });
    expect(item).toMatchObject({ status: 'valid', voided_by: [] });
    expect(item).not.toHaveProperty('expires_at');
  });

  it('a key that expired since is still trusted as of the entry', () => {
    expect(judge(signed(), { ...later, ...withSigners(allowedSigner('mira', '20261101Z', '20261202Z')) })?.status).toBe(
      'valid',
    );
  });

  it('a statement that was signed later does not count', () => {
    expect(judge(signed({ signedAt: NOON + DAY }), later)?.status).toBe('future');
  });

  it('a governance statement is still judged as of now', () => {
    const governance = [file('.phasegate.yml')];
    const one = (signedAt: number) =>
      judge(signed({ ...GOVERNANCE, subject: governance, signedAt }), {
        ...later,
        ...withSigners(allowedSigner('mira', '20261101Z', '20270401Z')),
        governance,
      })?.status;
    expect(one(NOON - DAY)).toBe('expired');
    expect(one(NOON + 89 * DAY)).toBe('valid');
  });
});

describe('a revocation', () => {
  const revoke = (changes: Partial<SignoffStatement> = {}, signer?: string): StatementFile => ({
    ...signed({ decision: 'revoke', signedAt: NOON - HOUR, ...changes }, signer),
    path: 'revoke.json',
  });
  const statuses = (...files: readonly StatementFile[]) => judgeStatements(files, facts).map(({ status }) => status);

  it('is no approval, and takes the earlier one back', () => {
    expect(judgeStatements([revoke(), signed()], facts)).toMatchObject([
      {
        path: '.phasegate/signoffs/phase-6/mira.json',
        status: 'void',
        reason: 'mira revoked freeze, readiness, security-plan at 2026-12-01T11:00:00Z',
      },
      { path: 'revoke.json', status: 'not_accepted', reason: 'mira revokes freeze, readiness, security-plan' },
    ]);
  });

  it('of one kind is enough, and of another kind is not', () => {
    expect(statuses(signed(), revoke({ kinds: ['freeze'] }))).toEqual(['void', 'not_accepted']);
    expect(statuses(signed(), revoke({ kinds: ['deliverables'] }))).toEqual(['valid', 'not_accepted']);
  });

  it('still stands when it is old', () => {
    expect(statuses(signed({ signedAt: NOON - 13 * DAY }), revoke({ signedAt: NOON - 12 * DAY }))[0]).toBe('void');
  });

  it.each<[string, Partial<SignoffStatement>, string?]>([
    ['is older', { signedAt: NOON - 2 * DAY }],
    ['is of somebody else', { person: 'noor', roles: ['tech-lead'] }],
    ['is signed with the key of somebody else', {}, 'noor'],
    ['is for another phase', { phase: 'phase-5' }],
  ])('takes nothing back where it %s', (_, changes, signer) => {
    expect(statuses(signed(), revoke(changes, signer))).toContain('valid');
  });

  const mine = (text: string) => withSigners(`${allowedSigner('mira', '20261101Z', '20270301Z')}\n${text}`);
  const older = { ...revoke({}, 'mira-old'), path: 'revoke.json' };
  const lineOf = (from: string, to: string) =>
    allowedSigner('mira', from, to).replace(/ssh-ed25519.*/, examplePublicKey('mira-old'));

  it.each<[string, string]>([
    ['has ended', lineOf('20261101Z', '20261201Z')],
    ['does not count yet', lineOf('20261202Z', '20270301Z')],
  ])('C28 counts although the line of its key %s', (_, line) => {
    expect(judgeStatements([signed(), older], { ...facts, ...mine(line) })).toMatchObject([
      { status: 'void' },
      { status: 'not_accepted', reason: 'mira revokes freeze, readiness, security-plan' },
    ]);
  });

  it('does not count once the line of its key is gone: the key may be stolen', () => {
    expect(judgeStatements([signed(), older], { ...facts, ...mine('') }).map(({ status }) => status)).toEqual([
      'valid',
      'untrusted',
    ]);
  });

  it('C28 counts at once although the clock of its signer was ahead, until something later is signed', () => {
    const ahead = revoke({ signedAt: NOON + 360_000 });
    expect(statuses(signed(), ahead)).toEqual(['void', 'not_accepted']);
    const again = signed({ signedAt: NOON + 360_001 });
    const later = { ...facts, instant: NOON + 400_000 };
    expect(judgeStatements([ahead, again], later).map(({ status }) => status)).toEqual(['not_accepted', 'valid']);
  });

  it('that is dated after the entry leaves the entry as it was', () => {
    const entered = { ...facts, sealedAt: NOON, instant: NOON + 2 * DAY };
    const files = [signed(), revoke({ signedAt: NOON + DAY })];
    expect(judgeStatements(files, entered).map(({ status }) => status)).toEqual(['valid', 'future']);
  });
});

describe('a document that is no statement', () => {
  it('is an item of its own beside the good ones', () => {
    expect(judgeStatements([signed(), { path: 'z.json', malformed: 'it is not JSON' }], facts)).toMatchObject([
      { path: 'z.json', status: 'malformed', reason: 'it is not JSON', roles: [], kinds: [] },
      { status: 'valid' },
    ]);
  });

  it('comes before the good ones, and those stand in the order of signing', () => {
    const files = [
      signed(),
      { path: 'z.json', malformed: '' },
      signed({ signedAt: NOON - 2 * DAY }),
      { path: 'a.json', malformed: '' },
    ];
    expect(judgeStatements(files, facts).map(({ path, signed_at }) => signed_at ?? path)).toEqual([
      'a.json',
      'z.json',
      '2026-11-29T12:00:00Z',
      '2026-11-30T12:00:00Z',
    ]);
  });
});
