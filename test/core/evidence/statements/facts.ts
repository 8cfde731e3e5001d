import { createHash } from 'node:crypto';
import type { StatementFacts } from '../../../../src/core/evidence/statements/facts.ts';
import { parseSigners } from '../../../../src/core/evidence/statements/signers.ts';
import { parseSshSignature } from '../../../../src/core/evidence/statements/sshsig.ts';
import {
  type FileDigest,
  parseStatement,
  type SignoffStatement,
} from '../../../../src/core/evidence/statements/statement.ts';
import type { StatementFile } from '../../../../src/core/evidence/statements/status.ts';
import { allowedSigner, signStatement } from '../../../signing.ts';

/** A project in which everything is in order, for tests that spoil one thing. */

export const NOON = Date.UTC(2026, 11, 1, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const file = (path: string, text = path): Required<FileDigest> => ({ path, sha256: digestOf(text) });

const FILES = ['docs/governance.md', 'docs/kickoff.md', 'docs/readiness.md'].map((path) => file(path));

export const SIGNERS = ['amara', 'mira', 'noor']
  .map((name) => allowedSigner(name, '20261101Z', '20270301Z'))
  .join('\n');

export const facts: StatementFacts = {
  repository: 'aurora/platform',
  phase: 'phase-6',
  people: [
    { id: 'amara', github: 1, emails: [] },
    { id: 'mira', github: 2, emails: [] },
    { id: 'noor', github: 3, emails: [] },
  ],
  roles: [
    { name: 'project-manager', people: ['amara'], quorum: 1, accept: ['ssh', 'review'] },
    { name: 'security-lead', people: ['mira'], quorum: 1, accept: ['ssh'] },
    { name: 'tech-lead', people: ['mira', 'noor'], quorum: 2, accept: ['ssh', 'review'] },
    { name: 'scribe', people: ['noor'], quorum: 1, accept: ['review'] },
  ],
  covers: [
    { kind: 'freeze', paths: ['docs/kickoff.md'] },
    { kind: 'minutes', paths: ['docs/kickoff.md'] },
    { kind: 'deliverables', paths: [] },
    { kind: 'security-deliverables', paths: [] },
    { kind: 'readiness', paths: ['docs/readiness.md'] },
    { kind: 'security-plan', paths: ['docs/governance.md', 'docs/security/**'] },
  ],
  maxAgeMs: 14 * DAY,
  instant: NOON,
  signers: parseSigners(SIGNERS, 'allowed_signers').signers,
  files: FILES,
  governance: [],
  baseRef: 'refs/heads/release/1',
};

export const statement: SignoffStatement = {
  subject: FILES,
  decision: 'approve',
  kinds: ['freeze', 'readiness', 'security-plan'],
  person: 'mira',
  phase: 'phase-6',
  repository: 'aurora/platform',
  roles: ['security-lead'],
  signedAt: NOON - DAY,
};

/** A statement as it is found beside a good signature by `signer`. */
export function signed(changes: Partial<SignoffStatement> = {}, signer?: string): StatementFile {
  const whole = { ...statement, ...changes };
  const path = `.phasegate/signoffs/phase-6/${whole.person}.json`;
  const { json, sig } = signStatement(whole, signer ?? whole.person);
  return {
    path,
    statement: parseStatement(json, path),
    proof: parseSshSignature(Buffer.from(sig).toString('latin1'), path),
  };
}
