import { canonicalJson } from '../model/canonical.ts';
import type { Decision } from '../model/decision.generated.ts';
import type { Entry } from '../model/entry.generated.ts';
import { Problem } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { bringsRecords } from './standing.ts';

/** Namespace of the SSH signature over an entry decision's bytes. */
export const ENTRY_NAMESPACE = 'phasegate-entry';

/** Where the entry decision of a phase stands at the trusted ref, and beside it its signature. */
export function entryPaths(phase: string): { readonly document: string; readonly signature: string } {
  const path = `.phasegate/entries/${phase}`;
  return { document: `${path}.json`, signature: `${path}.sig` };
}

/**
 * The document that enters a phase: what the decision said, about which subject, and whose statements it rested on. `decisionDigest` is the
 * SHA-256 of decision.json. An instant that was given is marked: who signs the entry answers for it. Throws `entry.invalid` for a decision that enters nothing.
 */
export function buildEntry(decision: Decision, snapshot: Snapshot, decisionDigest: string): Entry {
  if (decision.verdict !== 'pass') throw refused('only a pass enters a phase', decision.verdict, 'pass');
  if (decision.moment !== 'entry') throw refused('the decision was not made at the entry', decision.moment, 'entry');
  const { class: changeClass } = snapshot.input.change;
  if (!bringsRecords(snapshot))
    throw refused('the rules of the entry did not judge the change', changeClass, 'records');
  const { repository, base_ref, base, head, tree } = decision.subject;
  if (snapshot.input.subject.tree !== tree || snapshot.input.subject.head !== head) {
    throw refused('the snapshot is of another subject than the decision', snapshot.input.subject.head, head);
  }
  return {
    version: 1,
    phase: decision.phase,
    instant: decision.instant,
    ...(decision.simulated ? { simulated: true } : {}),
    verdict: 'pass',
    subject: { repository, base_ref, base, head, tree },
    trusted_ref: decision.trusted_ref,
    digests: { decision: decisionDigest, ...decision.digests },
    statements: snapshot.input.statements.flatMap(({ status, path, method, person, kinds, signed_at }) =>
      status !== 'valid' || person === undefined
        ? []
        : [{ path, method, person, kinds, ...(signed_at === undefined ? {} : { signed_at }) }],
    ),
  };
}

/** The bytes that are signed: one document has one form. */
export const entryText = (entry: Entry): string => `${canonicalJson(entry)}\n`;

function refused(message: string, found: string, expected: string): Problem {
  return new Problem({
    code: 'entry.invalid',
    message,
    found,
    expected,
    remedy: 'run the gate at the entry of the phase and take the decision that passes',
  });
}
