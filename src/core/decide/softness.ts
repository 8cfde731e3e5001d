import type { Decision } from '../model/decision.generated.ts';
import { formatInstant } from '../model/instant.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import type { JudgedRule } from './judge.ts';
import { waiverNote } from './waivers.ts';
import type { Namer } from './who.ts';

const EXPIRING_MS = 3 * 24 * 3_600_000;

/** Every waiver with what became of it: unused and expired ones are shown too, so that nobody forgets them. */
export function waiverStates(snapshot: Snapshot, rules: readonly JudgedRule[]): Decision['waivers'] {
  const { trusted } = snapshot;
  const used = new Set(
    rules.flatMap(({ code, findings }) => findings.map(({ waived_by }) => `${code} ${waived_by ?? ''}`)),
  );
  const { epoch_ms: now } = trusted.clock;
  return trusted.waivers.map((waiver) => {
    const { rule, item, ticket, expires_ms } = waiver;
    const state =
      expires_ms <= now
        ? 'expired'
        : !used.has(`${rule} ${ticket}`)
          ? 'unused'
          : expires_ms - now < EXPIRING_MS
            ? 'expiring'
            : 'used';
    const findings = rules.find(({ code }) => code === rule)?.findings ?? [];
    const note = waiverNote(waiver, findings, snapshot);
    return {
      rule,
      item,
      ticket,
      expires: formatInstant(expires_ms),
      state,
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** Every rule that the configuration softens, with its end, owner and reason. */
export function softnessOf({ trusted }: Snapshot): Decision['softness'] {
  return trusted.rules
    .filter(({ level }) => level !== 'block')
    .map(({ rule, level, until, owner, reason }) => ({
      rule,
      level,
      ...(until === undefined ? {} : { until }),
      ...(owner === undefined ? {} : { owner }),
      ...(reason === undefined ? {} : { reason }),
    }));
}

/** The way to green: what has to be done, by whom, for which rules. One entry for each distinct remedy, worst rules first. */
export function stepsOf(
  rules: readonly JudgedRule[],
  problems: Decision['problems'],
  name: Namer = (who) => who,
): Decision['steps'] {
  const steps = new Map<string, { do: string; who: string; rules: string[] }>();
  const add = (what: string | undefined, who: string | undefined, code: string) => {
    if (what === undefined) return;
    const key = `${who ?? ''}\n${what}`;
    const step = steps.get(key) ?? { do: what, who: who ?? name('the author of the change'), rules: [] };
    if (!step.rules.includes(code)) step.rules.push(code);
    steps.set(key, step);
  };
  for (const { code, status, findings, problems: own, solution, who } of rules) {
    if (status !== 'fail' && status !== 'undecided') continue;
    // What a rule found in evidence that is not whole may be gone with it.
    for (const problem of own) add(problem.remedy, problem.who ?? name('platform engineer'), code);
    if (findings.length > 0) add(solution, who, code);
  }
  for (const { code, remedy, who } of problems) add(remedy, who ?? name('platform engineer'), code);
  return [...steps.values()];
}
