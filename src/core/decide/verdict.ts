import type { Decision } from '../model/decision.generated.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import type { JudgedRule } from './judge.ts';

type Verdict = Decision['verdict'];

/** Where no rule judges, nobody knows that all is well; only an empty range needs no judging. */
export function unjudged(rules: readonly JudgedRule[], { input, trusted }: Snapshot): readonly ProblemParts[] {
  const isAsked = rules.length === 0 || input.change.class !== 'none';
  if (!isAsked || rules.some(({ status }) => status !== 'off')) return [];
  return [
    {
      code: 'config.unsafe',
      message: 'no rule is in force for this change',
      file: trusted.ref.configuration,
      found: `${rules.length} rules, all of them off`,
      expected: 'at least one that judges',
      remedy: 'list under phase.entry, phase.keep or phase.ungoverned what has to hold',
      who: 'whoever owns the configuration',
    },
  ];
}

/**
 * `fail` where a blocking finding stands; else `undecided` where anything needed is not known; else `pass`. This is the only place
 * that can say `pass`.
 */
export function verdictOf(rules: readonly JudgedRule[], problems: readonly ProblemParts[]): Verdict {
  if (rules.some(({ status }) => status === 'fail')) return 'fail';
  if (problems.length > 0) return 'undecided';
  return rules.some(({ status, level }) => status === 'undecided' && level === 'block') ? 'undecided' : 'pass';
}

/** Bad configuration, a failing engine and a bad policy keep their code even while observing. */
export function exitCodeOf(
  verdict: Verdict,
  observing: boolean,
  problems: readonly { readonly code: string }[],
): Decision['exit_code'] {
  if (verdict === 'pass') return 0;
  const isBroken = problems.some(
    ({ code }) => /^(config|policy|engine|trusted|snapshot)\./.test(code) && code !== 'config.no_slot',
  );
  if (observing && !isBroken) return 0;
  return verdict === 'fail' ? 1 : 2;
}
