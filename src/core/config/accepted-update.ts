import { type AcceptedFinding, identityOf } from './accepted-findings.ts';

/** A finding that a linter reports now. */
export type FoundFinding = Pick<AcceptedFinding, 'tool' | 'rule' | 'file' | 'fingerprint' | 'message'>;

/** Who accepts new findings, until when and why. */
export type Acceptance = Pick<AcceptedFinding, 'owner' | 'reason' | 'untilMs'>;

/** What becomes of a list. An entry that occurs more often than it is accepted, or that has ended, counts as `added` when it is accepted anew. */
export interface AcceptedUpdate {
  readonly entries: readonly AcceptedFinding[];
  readonly added: readonly AcceptedFinding[];
  /** Entries that no longer occur, or not as often; dropped or lowered where the list is pruned. */
  readonly stale: readonly AcceptedFinding[];
  readonly kept: number;
}

/** Takes the findings of reports into a list. Without an acceptance nothing is added; without `prune` nothing goes. */
export function updatedList(
  known: readonly AcceptedFinding[],
  found: readonly FoundFinding[],
  nowMs: number,
  { accept, prune }: { readonly accept?: Acceptance; readonly prune: boolean },
): AcceptedUpdate {
  const occurs = new Map<string, { readonly finding: FoundFinding; count: number }>();
  for (const finding of found) {
    const seen = occurs.get(identityOf(finding));
    if (seen === undefined) occurs.set(identityOf(finding), { finding, count: 1 });
    else seen.count += 1;
  }
  const entries: AcceptedFinding[] = [];
  const added: AcceptedFinding[] = [];
  const stale: AcceptedFinding[] = [];
  for (const entry of known) {
    const count = occurs.get(identityOf(entry))?.count ?? 0;
    occurs.delete(identityOf(entry));
    if (count < entry.count) stale.push(entry);
    const isOpen = count > entry.count || (count > 0 && entry.untilMs <= nowMs);
    if (accept !== undefined && isOpen) {
      const anew = { ...entry, ...accept, count };
      entries.push(anew);
      added.push(anew);
    } else if (!prune || count > 0) entries.push(prune ? { ...entry, count: Math.min(count, entry.count) } : entry);
  }
  for (const { finding, count } of accept === undefined ? [] : occurs.values()) {
    const { tool, rule, file, fingerprint, message } = finding;
    const places = { ...(file === undefined ? {} : { file }), ...(fingerprint === undefined ? {} : { fingerprint }) };
    const entry = { tool, rule, ...places, message, count, ...accept } as AcceptedFinding;
    entries.push(entry);
    added.push(entry);
  }
  return { entries: [...entries].sort(byPlace), added, stale, kept: entries.length - added.length };
}

function byPlace(a: AcceptedFinding, b: AcceptedFinding): number {
  const [one, other] = [a, b].map(({ file = '', ...entry }) => `${file}\n${identityOf(entry)}`);
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The list as its file holds it. `formatEnd` writes an end. */
export function acceptedText(entries: readonly AcceptedFinding[], formatEnd: (ms: number) => string): string {
  const findings = entries.map(({ count, owner, reason, untilMs, ...finding }) => ({
    ...finding,
    ...(count === 1 ? {} : { count }),
    owner,
    reason,
    until: formatEnd(untilMs),
  }));
  return `${JSON.stringify({ findings }, null, 2)}\n`;
}
