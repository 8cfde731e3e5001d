import type { RawFinding } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

export type Waiver = Snapshot['trusted']['waivers'][number];

/** The first waiver in force that covers a finding: rule and scope exact, the item named by a pointer, a place or a quoted name. */
export function waiverFor(
  code: string,
  finding: RawFinding,
  places: readonly { file: string }[],
  snapshot: Snapshot,
): Waiver | undefined {
  const { waivers, clock } = snapshot.trusted;
  return waivers.find(
    (waiver) =>
      waiver.rule === code &&
      waiver.expires_ms > clock.epoch_ms &&
      isInScope(waiver.scope, snapshot) &&
      (waiver.item === '' || isAbout(waiver.item, finding, places)),
  );
}

function isInScope(scope: string, { input: { subject, change } }: Snapshot): boolean {
  const base = subject.base_ref.replace(/^refs\/heads\//, '');
  return scope === '' || scope === base || (change.parts.length > 0 && change.parts.every(({ id }) => id === scope));
}

function isAbout(item: string, finding: RawFinding, places: readonly { file: string }[]): boolean {
  return (
    finding.pointers.includes(item) || places.some(({ file }) => file === item) || finding.message.includes(`"${item}"`)
  );
}
