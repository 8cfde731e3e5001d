import { decide } from '../../../src/core/decide/decide.ts';
import type { Answers, JudgedRule } from '../../../src/core/decide/judge.ts';
import type { Decision } from '../../../src/core/model/decision.generated.ts';
import type { RawFinding, RuleInfo } from '../../../src/core/model/policy.ts';
import type { ProblemParts } from '../../../src/core/model/problem.ts';
import type { Snapshot } from '../../../src/core/model/snapshot.generated.ts';
import { asDecision } from '../../../src/core/schema/decision.ts';
import { asSnapshot } from '../../../src/core/schema/snapshot.ts';
import { snapshotOf } from '../../scenarios.ts';

/** A clean situation in which tests spoil one thing. The clock of both moments stands at 10:00 UTC. */

export type Draft = { -readonly [K in keyof Snapshot]: Snapshot[K] };

/** The clean snapshot of a moment with a change; it must still be one that the host could make. */
export function snapshot(moment: 'entry' | 'keep', change: (draft: Draft) => void = () => {}): Snapshot {
  const draft: Draft = structuredClone(snapshotOf({ base: moment, spoil: [] }));
  change(draft);
  return asSnapshot(draft);
}

export const NOW = '2026-12-01T10:00:00Z';
export const HOUR = 3_600_000;
/** An instant relative to the clock of the entry, in hours. */
export const at = (hours: number): string =>
  new Date(Date.parse(NOW) + hours * HOUR).toISOString().replace('.000Z', 'Z');

export const rule = (code: string, more: Partial<RuleInfo> = {}): RuleInfo => ({
  code,
  title: `Title of ${code}`,
  description: 'Why it is so.',
  level: 'block',
  solution: 'Cure it.',
  reads: ['change'],
  reads_trusted: [],
  builtins: [],
  judges: false,
  file: `policies/gates/${code.replace('.', '/')}.rego`,
  line: 8,
  ...more,
});

export const finding = (message = 'it is not so', ...pointers: string[]): RawFinding => ({
  message,
  pointers: pointers.length === 0 ? ['/change/title'] : pointers,
});

/** What the rules say: nothing wrong, but for the findings and failures given by code. */
export function answers(
  rules: readonly RuleInfo[],
  said: Readonly<Record<string, readonly RawFinding[]>> = {},
  failed: Readonly<Record<string, ProblemParts>> = {},
): Answers {
  return {
    evaluation: rules
      .filter(({ code }) => !Object.hasOwn(failed, code))
      .map(({ code }) => ({ code, deny: said[code] ?? [] })),
    failures: Object.entries(failed).map(([code, problem]) => ({ code, problem })),
  };
}

const DIGEST = 'd'.repeat(64);
const JUDGE = {
  digests: { snapshot: DIGEST, configuration: DIGEST, policies: DIGEST, engine: DIGEST },
  tool: { name: 'phasegate', version: '0.0.0' },
} as const;

/** The decision, which must fit its schema. */
export const decided = (judged: Snapshot, rules: readonly RuleInfo[], said: Answers = answers(rules)): Decision =>
  asDecision(JSON.parse(JSON.stringify(decide(judged, rules, said, JUDGE))));

/** Lists that name no rule. */
export const NO_RULES: Snapshot['trusted']['stands'] = {
  entry: [],
  entry_other: [],
  keep: [],
  keep_records: [],
  leave: [],
  ungoverned: [],
};

/** The same with rules of the configuration's inventory left out where no policy is given for them. */
export function decidedBy(
  judged: Snapshot,
  rules: readonly RuleInfo[],
  said: Readonly<Record<string, readonly RawFinding[]>> = {},
  failed: Readonly<Record<string, ProblemParts>> = {},
): Decision {
  const codes = rules.map(({ code }) => code);
  const stands = { entry: codes, entry_other: codes, keep: codes, keep_records: codes, leave: [], ungoverned: [] };
  return decided({ ...judged, trusted: { ...judged.trusted, stands } }, rules, answers(rules, said, failed));
}

export const one = ({ rules }: Decision, code: string): JudgedRule => {
  const found = rules.find((judged) => judged.code === code);
  if (found === undefined) throw new Error(`${code} was not judged`);
  return found;
};
