import { atPointer } from '../model/canonical.ts';
import type { RawFinding } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Input = Snapshot['input'];

export type Waiver = Snapshot['trusted']['waivers'][number];

/**
 * The first waiver in force that covers a finding: rule and scope exact, the item named by a pointer, a place or the one name that the
 * finding quotes. Nobody grants one to a change of their own.
 */
export function waiverFor(
  code: string,
  finding: RawFinding,
  places: readonly { file: string }[],
  snapshot: Snapshot,
): Waiver | undefined {
  const {
    trusted: { waivers, clock },
    input,
  } = snapshot;
  return waivers.find(
    (waiver) =>
      waiver.rule === code &&
      waiver.expires_ms > clock.epoch_ms &&
      isInScope(waiver.scope, snapshot) &&
      isIndependent(waiver, input) &&
      (waiver.item === '' || isAbout(waiver.item, finding, places, input)),
  );
}

function isInScope(scope: string, { input: { subject, change } }: Snapshot): boolean {
  const base = subject.base_ref.replace(/^refs\/heads\//, '');
  return scope === '' || scope === base || (change.parts.length > 0 && change.parts.every(({ id }) => id === scope));
}

/** An author whom the configuration does not know may be the approver, as in triage. */
function isIndependent({ approver }: Waiver, { change }: Input): boolean {
  return (
    change.author !== approver &&
    change.parts.every(({ authors, unknown_authors }) => unknown_authors.length === 0 && !authors.includes(approver))
  );
}

function isAbout(item: string, finding: RawFinding, places: readonly { file: string }[], input: Input): boolean {
  return finding.pointers.includes(item) || places.some(({ file }) => file === item) || isQuoted(item, finding, input);
}

/**
 * Whoever writes a test or a commit chooses its name and its words. So every quotation mark of the message has to belong to this one name,
 * and none of them to what the evidence itself says.
 */
function isQuoted(item: string, { message, pointers }: RawFinding, input: Input): boolean {
  const quoted = `"${item}"`;
  return (
    message.includes(quoted) &&
    message.split('"').length === quoted.split('"').length &&
    !pointers.some((pointer) => textsAt(pointer, input).some((text) => text.includes(quoted)))
  );
}

function textsAt(pointer: string, input: Input): readonly string[] {
  const fact = atPointer(input, pointer);
  const values: readonly unknown[] = typeof fact === 'object' && fact !== null ? Object.values(fact) : [fact];
  return values.filter((value) => typeof value === 'string');
}
