import { nearest } from '../model/nearest.ts';
import type { RuleInfo } from '../model/policy.ts';
import type { ProblemParts } from '../model/problem.ts';
import { isSelected, selects } from '../model/rule-selection.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

/** Whether a rule judges this change at this moment, and if not, why not. */
export interface Standing {
  readonly stands: boolean;
  readonly reason?: string;
}

const OWN_POLICIES = '.phasegate/policies/';
const SHIPPED_POLICIES = 'policies/';

/** What stands where (docs/architecture.md, "Moments"). Only rules that the trusted configuration lists can stand, and those that a
 * repository brings itself, as its own or in packs. */
export function standingOf(rule: RuleInfo, snapshot: Snapshot): Standing {
  const { input, trusted } = snapshot;
  const { change } = input;
  const { stands } = trusted;
  if (change.class === 'none' && !isMadeAnew(snapshot)) return { stands: false, reason: 'no commits' };
  if (change.base !== 'frozen') {
    return isSelected(stands.ungoverned, rule.code)
      ? { stands: true }
      : { stands: false, reason: change.base === 'unknown' ? 'base is not known' : 'base is ungoverned' };
  }
  const inventory = [...stands.entry, ...stands.keep, ...stands.leave];
  if (!isSelected(inventory, rule.code)) {
    return rule.file.startsWith(SHIPPED_POLICIES)
      ? { stands: false, reason: 'not listed by the configuration' }
      : { stands: true };
  }
  if (listsOf(snapshot).some((list) => isSelected(list, rule.code))) return { stands: true };
  return { stands: false, reason: `${kindOf(change)} at ${trusted.moment}` };
}

/** After the entry, a frozen branch to which nothing is added may be another one of its name, such as one cut anew behind the phase. */
const isMadeAnew = ({ input: { change }, trusted }: Snapshot): boolean =>
  change.class === 'none' && change.base === 'frozen' && trusted.moment === 'keep';

/** With the path that makes it so: one foreign file among records is easily overlooked. */
function kindOf({ class: changeClass, parts }: Snapshot['input']['change']): string {
  if (changeClass === 'none') return 'no commits';
  if (changeClass === 'records') return 'a records change';
  const path = parts.find((part) => part.class === 'other')?.paths[0];
  return `a change beyond the records${path === undefined ? '' : ` (${path})`}`;
}

/** Of several changes that land together each is judged by its own list, and so is the kickoff whatever stands beside it. */
function listsOf(snapshot: Snapshot): readonly (readonly string[])[] {
  const { input, trusted } = snapshot;
  const { moment, stands } = trusted;
  const { change } = input;
  const lists = {
    records: { entry: stands.entry, keep: stands.keep_records, leave: stands.leave }[moment],
    other: { entry: stands.entry_other, keep: stands.keep, leave: stands.leave }[moment],
  };
  const hasRecords = bringsRecords(snapshot) || isMadeAnew(snapshot);
  return [...(change.class === 'other' ? [lists.other] : []), ...(hasRecords ? [lists.records] : [])];
}

/**
 * Whether a records change is among what lands, or the kickoff, which makes a change one at the entry of a phase. A title is no commit yet, but
 * a squash makes it one.
 */
export function bringsRecords({ input: { change, branch }, trusted: { moment, params } }: Snapshot): boolean {
  if (change.class === 'none') return false;
  if (change.class === 'records' || change.parts.some((part) => part.class === 'records')) return true;
  const isKickoff = change.title === params.records.kickoff_message;
  return moment === 'entry' && (isKickoff || branch.kickoff.some(({ in_base }) => in_base !== true));
}

/** The configured lists must name rules that exist: a name that matches nothing is a hole in the gate. */
export function missingRules(rules: readonly RuleInfo[], trusted: Snapshot['trusted']): readonly ProblemParts[] {
  const listed = Object.values(trusted.stands).flat();
  const named = [...new Set([...listed, ...trusted.rules.map(({ rule }) => rule)])];
  const codes = rules.map(({ code }) => code);
  const gates = [...new Set(codes.map((code) => code.split('.')[0] ?? code))];
  return named
    .filter((name) => !codes.some((code) => selects(name, code)))
    .map((name) => missing(name, nearest(name, [...codes, ...gates]), trusted.ref.configuration));
}

function missing(name: string, near: string | undefined, file: string): ProblemParts {
  return {
    code: 'policy.rule_missing',
    message: `no policy defines ${name}`.slice(0, 100),
    file,
    found: name,
    expected: near ?? 'a rule, a gate, or a glob that matches one',
    remedy: near === undefined ? `correct the name, or add the rule under ${OWN_POLICIES}gates/` : `write ${near}`,
    who: 'whoever owns the configuration',
  };
}
