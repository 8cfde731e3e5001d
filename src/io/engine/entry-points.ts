import type { RuleInfo } from '../../core/model/policy.ts';

/** Every entry point that the compiler gives a rule. */
export const entriesOf = (rule: RuleInfo): readonly string[] => [...answersOf(rule), ...besideOf(rule)];

/** What decides: `deny`, and `judged` where the rule has it. */
export function answersOf(rule: RuleInfo): readonly string[] {
  const path = pathOf(rule);
  return rule.judges ? [`${path}/deny`, `${path}/judged`] : [`${path}/deny`];
}

/** What decides nothing. */
export const besideOf = (rule: RuleInfo): readonly string[] =>
  (rule.tells ?? []).map((name) => `${pathOf(rule)}/${name}`);

const pathOf = ({ code }: RuleInfo): string => `gates/${code.replace('.', '/')}`;
