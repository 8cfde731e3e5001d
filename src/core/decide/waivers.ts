import type { RawFinding } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { placesOf } from './places.ts';
import { type QuotedName, quotedName, thingsNamed } from './quoted-name.ts';

type Input = Snapshot['input'];

export type Waiver = Snapshot['trusted']['waivers'][number];

/**
 * Finds the first waiver in force that covers a finding among those of its rule: rule and scope exact, the item named by a pointer, a place
 * or the one name that the finding quotes, whole. A name that fits several things covers none of them. Nobody grants a waiver to a change
 * of their own.
 */
export function waiversFor(
  code: string,
  findings: readonly RawFinding[],
  snapshot: Snapshot,
): (finding: RawFinding) => Waiver | undefined {
  const { input } = snapshot;
  const waivers = snapshot.trusted.waivers.filter((waiver) => waiver.rule === code && holds(waiver, snapshot));
  if (waivers.length === 0) return () => undefined;
  const quoted = quotedNames(findings, input);
  const unique = new Set(waivers.map(({ item }) => item).filter((item) => thingsNamed(item, quoted) === 1));
  return (finding) =>
    waivers.find(
      ({ item }) =>
        item === '' ||
        isAt(item, finding, input) ||
        (unique.has(item) && quotedName(finding, input)?.names.includes(item)),
    );
}

/** Why a waiver in force covers nothing that it seems to name; undefined where there is no such finding. */
export function waiverNote(waiver: Waiver, findings: readonly RawFinding[], snapshot: Snapshot): string | undefined {
  const { item } = waiver;
  const { input } = snapshot;
  if (item === '' || !holds(waiver, snapshot) || findings.some((one) => isAt(item, one, input))) return undefined;
  const quoted = quotedNames(findings, input);
  const count = thingsNamed(item, quoted);
  if (count > 1) {
    const ways = new Set(quoted.flatMap(({ names }) => (names.includes(item) ? (names.at(-1) ?? []) : [])));
    return `it fits ${count} of them: ${ways.size === count ? `say which, such as ${[...ways][0]}` : 'waive it by its file'}`;
  }
  const cut = count === 1 ? [] : quoted.filter(({ shown, names }) => shown === item && !names.includes(item));
  if (cut.length === 0) return undefined;
  const whole = cut.length === 1 ? cut[0]?.names.at(-1) : undefined;
  return `its item is only the beginning of a name: write the whole one${whole === undefined ? '' : `, ${whole}`}`;
}

/** By the clock, the scope, and whose change it is. */
function holds(waiver: Waiver, snapshot: Snapshot): boolean {
  return (
    waiver.expires_ms > snapshot.trusted.clock.epoch_ms &&
    isInScope(waiver.scope, snapshot) &&
    isIndependent(waiver, snapshot.input)
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

const isAt = (item: string, { pointers }: RawFinding, input: Input): boolean =>
  pointers.includes(item) || placesOf(pointers, input).some(({ file }) => file === item);

const quotedNames = (findings: readonly RawFinding[], input: Input): readonly QuotedName[] =>
  findings.flatMap((finding) => quotedName(finding, input) ?? []);
