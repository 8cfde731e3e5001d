import type { Rule, Status } from './concerns.ts';
import { said } from './escape.ts';

/** Statuses of rules that were in force. */
export const IN_FORCE: readonly Status[] = ['pass', 'fail', 'warned', 'waived', 'undecided'];

/** Gates in their order of appearance by name, each with its rules. */
export function gatesOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const names = [...new Set(rules.map(({ gate }) => gate))].sort();
  return new Map(names.map((name) => [name, rules.filter(({ gate }) => gate === name)]));
}

/** `dor 7 of 9`: rules passed of rules in force. Undefined where none is in force. */
export function gateCount(gate: string, rules: readonly Rule[]): string | undefined {
  const inForce = rules.filter(({ status }) => IN_FORCE.includes(status));
  if (inForce.length === 0) return undefined;
  return `${said(gate)} ${inForce.filter(({ status }) => status === 'pass').length} of ${inForce.length}`;
}

/** `judged 14 of 412 tests`, or `read 412 tests, 6 records`; empty where the rule says neither. */
export function readingOf({ read, judged }: Pick<Rule, 'read' | 'judged'>): string {
  const counts = read.map(({ count, unit }) => said(`${count} ${unit}`));
  if (judged === undefined) return counts.length === 0 ? '' : `read ${counts.join(', ')}`;
  const [first, ...others] = read;
  const also = others.length === 0 ? '' : `, read ${counts.slice(1).join(', ')}`;
  return `judged ${judged.count} of ${judged.of}${first === undefined ? '' : ` ${said(first.unit)}`}${also}`;
}
