import { parseInstant } from '../model/instant.ts';
import type { RuleInfo } from '../model/policy.ts';
import { selects } from '../model/rule-selection.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

/** How hard a rule is at the instant of judgement. */
export interface Level {
  readonly level: 'block' | 'warn' | 'off';
  /** Not in force before this instant. */
  readonly pendingUntil?: string;
  readonly reason?: string;
}

type Softness = Snapshot['trusted']['rules'][number];

/** The level a policy declares, as the configuration softens or delays it: an exact code beats a gate, a gate beats a glob. */
export function levelOf(rule: RuleInfo, { rules, clock }: Snapshot['trusted']): Level {
  const entries = rules
    .filter((entry) => selects(entry.rule, rule.code))
    .sort((a, b) => specificity(b, rule) - specificity(a, rule));
  const from = entries
    .map((entry) => entry.from)
    .find((instant) => instant !== undefined && isAfter(instant, clock.epoch_ms));
  const decisive = entries.find(({ until }) => until === undefined || isAfter(until, clock.epoch_ms));
  const softness = decisive?.level === rule.level ? undefined : decisive;
  return {
    level: softness?.level ?? rule.level,
    ...(from === undefined ? {} : { pendingUntil: from, reason: `in force from ${from}` }),
    ...(softness === undefined || from !== undefined ? {} : { reason: softnessReason(softness) }),
  };
}

function softnessReason({ level, until, owner, reason }: Softness): string {
  const end = until === undefined ? '' : ` until ${until}`;
  const why = reason === undefined ? '' : `: ${reason}`;
  const by = owner === undefined ? '' : ` (${owner})`;
  return `${level}${end}${why}${by}`;
}

function specificity({ rule }: Softness, { code }: RuleInfo): number {
  if (rule === code) return 2;
  return rule.includes('*') ? 0 : 1;
}

/** Whether an instant lies after another; an instant that cannot be read is never after, so softness ends rather than lasts. */
export function isAfter(instant: string, epochMs: number): boolean {
  const at = parseInstant(instant);
  return at !== undefined && at > epochMs;
}
