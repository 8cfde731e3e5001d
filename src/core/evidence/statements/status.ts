import { formatInstant } from '../../model/instant.ts';
import type { Statement } from '../../model/snapshot.generated.ts';
import { differenceOf, filesOf } from './coverage.ts';
import { CLOCK_SKEW_MS, rolesOf, type StatementFacts } from './facts.ts';
import type { SshSignature } from './sshsig.ts';
import { type SignoffStatement, STATEMENT_NAMESPACE } from './statement.ts';
import { trustIn } from './trust.ts';

/** What became of a statement's two files. */
export type StatementFile =
  | { readonly path: string; readonly malformed: string }
  | { readonly path: string; readonly statement: SignoffStatement; readonly proof: Proof };

/** A signature over exactly the statement's bytes, or why there is none. */
export type Proof = Pick<SshSignature, 'keyBlob' | 'namespace'> | { readonly fault: string };

type Answer = Pick<Statement, 'status' | 'reason'> & {
  readonly voided_by?: readonly string[];
  readonly until?: number;
};
type Signed = Extract<StatementFile, { statement: SignoffStatement }>;

/**
 * Judges every statement of a phase by its signature, its signer, what it speaks of, and the bytes it covers. Only `valid` counts.
 * Oldest first, what is no statement before them. A verified `revoke` takes back what the same person approved before it wherever their kinds meet,
 * also where the line of its key has ended since or its clock was ahead: what was taken back must not come back by itself.
 * `elsewhere` are files that are not judged: only what they revoke counts.
 */
export function judgeStatements(
  files: readonly StatementFile[],
  facts: StatementFacts,
  elsewhere: readonly StatementFile[] = [],
): readonly Statement[] {
  const revocations = [...files, ...elsewhere]
    .filter((file): file is Signed => 'statement' in file)
    .filter((file) => file.statement.decision === 'revoke' && authenticity(file, facts) === undefined)
    .map((file) => file.statement);
  return [...files]
    .sort((a, b) => signedAt(a) - signedAt(b) || (a.path < b.path ? -1 : 1))
    .map((file) => ('statement' in file ? itemOf(file, facts, revocations) : malformedItem(file.path, file.malformed)));
}

function itemOf(file: Signed, facts: StatementFacts, revocations: readonly SignoffStatement[]): Statement {
  const { statement } = file;
  const {
    until,
    voided_by = [],
    ...answer
  } = authenticity(file, facts) ?? consent(statement, facts, revocations) ?? currency(file, facts);
  return {
    path: file.path,
    method: 'ssh',
    person: statement.person,
    roles: [...countedRoles(statement, facts)],
    kinds: [...statement.kinds],
    phase: statement.phase,
    signed_at: formatInstant(statement.signedAt),
    ...answer,
    voided_by: [...voided_by],
    covers: [...new Set(filesOf(statement.kinds, facts).map(({ path }) => path))].sort(),
    ...(until === undefined ? {} : { expires_at: formatInstant(until) }),
  };
}

/**
 * Whether the person signed it, for this repository and phase, before now. Who could sign as the person at any time may take back, and
 * at once; only what is dated after the entry changes nothing about it.
 */
function authenticity({ statement, proof }: Signed, facts: StatementFacts): Answer | undefined {
  const { person, repository, phase, signedAt } = statement;
  const isRevoke = statement.decision === 'revoke';
  if ('fault' in proof) return { status: 'bad_signature', reason: proof.fault };
  if (proof.namespace !== STATEMENT_NAMESPACE) {
    return {
      status: 'bad_signature',
      reason: `the signature was made for ${proof.namespace}, not for ${STATEMENT_NAMESPACE}`,
    };
  }
  const at = judgedAt(statement, facts);
  const trust = trustIn(person, proof.keyBlob, facts, isRevoke ? 'ever' : at);
  if ('reason' in trust) return { status: 'untrusted', reason: trust.reason };
  if (repository !== facts.repository)
    return { status: 'foreign', reason: `it was signed for ${repository}, not for ${facts.repository}` };
  if (phase !== facts.phase) return { status: 'foreign', reason: `it was signed for ${phase}, not for ${facts.phase}` };
  if (signedAt > at + CLOCK_SKEW_MS && (!isRevoke || isSealed(statement, facts))) {
    return { status: 'future', reason: `it was signed at ${formatInstant(signedAt)}, after ${formatInstant(at)}` };
  }
  return undefined;
}

/** Whether it agrees to anything, in a role that the person has and that takes this method. */
function consent(
  statement: SignoffStatement,
  facts: StatementFacts,
  revocations: readonly SignoffStatement[],
): Answer | undefined {
  const { person, decision, kinds, roles, baseRef } = statement;
  if (decision === 'revoke') return { status: 'not_accepted', reason: `${person} revokes ${kinds.join(', ')}` };
  if (kinds.includes('governance') && baseRef !== facts.baseRef)
    return { status: 'foreign', reason: `it was signed for ${baseRef ?? 'no base_ref'}, not for ${facts.baseRef}` };
  if (countedRoles(statement, facts).length === 0) {
    const named = facts.roles.some((role) => roles.includes(role.name) && role.people.includes(person));
    const reason = named
      ? `${roles.join(', ')} does not accept SSH signatures`
      : `${person} does not have the role ${roles.join(', ')}`;
    return { status: 'not_accepted', reason };
  }
  const revoked = revocations.find(
    (one) =>
      one.person === person && one.signedAt >= statement.signedAt && one.kinds.some((kind) => kinds.includes(kind)),
  );
  if (revoked === undefined) return undefined;
  return {
    status: 'void',
    reason: `${person} revoked ${revoked.kinds.join(', ')} at ${formatInstant(revoked.signedAt)}`,
  };
}

/** Whether the signed bytes are the judged ones, and the signature is young enough. After entry neither is asked again. */
function currency({ statement, proof }: Signed, facts: StatementFacts): Answer {
  if (isSealed(statement, facts)) return { status: 'valid' };
  const difference = differenceOf(statement.subject, statement.kinds, facts);
  if (difference !== undefined) return { status: 'void', reason: difference.reason, voided_by: difference.files };
  const expiry = statement.signedAt + facts.maxAgeMs;
  if (facts.instant >= expiry) return { status: 'expired', reason: `it expired at ${formatInstant(expiry)}` };
  const trust = 'keyBlob' in proof ? trustIn(statement.person, proof.keyBlob, facts, facts.instant) : undefined;
  const until = trust !== undefined && 'signer' in trust ? Math.min(expiry, trust.signer.validBefore) : expiry;
  return { status: 'valid', until };
}

/** Never infinite: two of them must differ by a number. */
const signedAt = (file: StatementFile): number =>
  'statement' in file ? file.statement.signedAt : Number.MIN_SAFE_INTEGER;

const isSealed = ({ kinds }: SignoffStatement, facts: StatementFacts): boolean =>
  facts.sealedAt !== undefined && !kinds.includes('governance');

const judgedAt = (statement: SignoffStatement, facts: StatementFacts): number =>
  isSealed(statement, facts) ? (facts.sealedAt ?? facts.instant) : facts.instant;

const countedRoles = ({ person, roles }: SignoffStatement, facts: StatementFacts): readonly string[] =>
  rolesOf(person, 'ssh', facts.roles).filter((role) => roles.includes(role));

function malformedItem(path: string, reason: string): Statement {
  return { path, method: 'ssh', roles: [], kinds: [], status: 'malformed', reason, voided_by: [], covers: [] };
}
