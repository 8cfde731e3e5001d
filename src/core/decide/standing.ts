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

/** What stands where (docs/architecture.md, "Moments"). Only rules that the trusted configuration lists can stand, and a repository's own. */
export function standingOf(rule: RuleInfo, { input, trusted }: Snapshot): Standing {
  const { change } = input;
  const { stands } = trusted;
  if (change.class === 'none') return { stands: false, reason: 'no commits' };
  if (change.base === 'ungoverned') {
    return isSelected(stands.ungoverned, rule.code)
      ? { stands: true }
      : { stands: false, reason: 'base is ungoverned' };
  }
  const inventory = [...stands.entry, ...stands.keep, ...stands.leave];
  if (!isSelected(inventory, rule.code)) {
    return rule.file.startsWith(OWN_POLICIES)
      ? { stands: true }
      : { stands: false, reason: 'not listed by the configuration' };
  }
  if (isSelected(listOf(stands, trusted.moment, change.class), rule.code)) return { stands: true };
  const kind = change.class === 'records' ? 'a records change' : 'a change beyond the records';
  return { stands: false, reason: `${kind} at ${trusted.moment}` };
}

function listOf(
  stands: Snapshot['trusted']['stands'],
  moment: Snapshot['trusted']['moment'],
  changeClass: 'records' | 'other',
): readonly string[] {
  if (moment === 'leave') return stands.leave;
  if (moment === 'entry') return changeClass === 'records' ? stands.entry : stands.entry_other;
  return changeClass === 'records' ? stands.keep_records : stands.keep;
}

/** The configured lists must name rules that exist: a name that matches nothing is a hole in the gate. */
export function missingRules(rules: readonly RuleInfo[], trusted: Snapshot['trusted']): readonly ProblemParts[] {
  const { entry, keep, leave } = trusted.stands;
  const named = [...new Set([...entry, ...keep, ...leave, ...trusted.rules.map(({ rule }) => rule)])];
  return named
    .filter((name) => !rules.some(({ code }) => selects(name, code)))
    .map((name) => ({
      code: 'policy.rule_missing',
      message: `no policy defines ${name}`,
      file: trusted.ref.configuration,
      found: `${rules.length} rules, none of them ${name}`,
      expected: 'every name and glob under phase.entry, phase.keep, phase.leave and rules matches a rule',
      remedy: `correct the name, or add policies/gates/${name.replace('.', '/')}.rego`,
      who: 'whoever owns the configuration',
    }));
}
