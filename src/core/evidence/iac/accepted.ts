import type { Finding, Snapshot } from '../../model/snapshot.generated.ts';

type Iac = Snapshot['input']['iac'];

/** The lists of a slot, each finding with the text that makes it the same. */
export type AcceptedBySlot = ReadonlyMap<string, readonly { readonly identity: string; readonly count: number }[]>;

/**
 * Marks the findings that a slot accepts, each entry as often as it says, in the order of the findings; what occurs more often is not
 * marked. Counts how often each entry occurs, so that the list can be pruned.
 */
export function withAccepted(iac: Iac, accepted: AcceptedBySlot, identityOf: (finding: Finding) => string): Iac {
  if (accepted.size === 0) return iac;
  const entries = [...accepted].flatMap(([slot, list]) =>
    list.map(({ identity, count }, entry) => ({ slot, identity, count, entry, occurs: 0 })),
  );
  const byIdentity = new Map(entries.map((entry) => [`${entry.slot} ${entry.identity}`, entry]));
  const findings = iac.findings.map((finding) => {
    const entry = byIdentity.get(`${finding.slot} ${identityOf(finding)}`);
    if (entry === undefined || entry.occurs === entry.count) return finding;
    entry.occurs += 1;
    return { ...finding, accepted: entry.entry };
  });
  return { ...iac, findings, accepted: entries.map(({ slot, entry, occurs }) => ({ slot, entry, occurs })) };
}
