import { canonicalJson } from '../model/canonical.ts';
import type { Decision } from '../model/decision.generated.ts';
import type { Evidence, ProblemExplanation, RuleExplanation, Traced } from '../model/explanation.ts';
import type { RuleInfo } from '../model/policy.ts';
import { PROBLEM_CODES, type ProblemCode } from '../model/problem.ts';
import { isRefusal, type Refusal } from '../model/refusal.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import type { TraceNode } from '../model/trace.ts';
import { evidenceAt } from './evidence.ts';

const MAX_EVIDENCE = 12;

/** What OPA followed, as far as it is known. `findings` and `judged` are undefined where it gave up. */
export interface Followed {
  readonly nodes: readonly TraceNode[];
  readonly findings?: readonly unknown[];
  readonly judged?: readonly unknown[];
  readonly cut: boolean;
  readonly lines?: string;
}

/** Why a rule came to its status. Undefined where the decision does not hold the rule. */
export function explainRule(
  decision: Decision,
  { input }: Snapshot,
  info: RuleInfo,
  followed?: Followed,
): RuleExplanation | undefined {
  const rule = decision.rules.find(({ code }) => code === info.code);
  if (rule === undefined) return undefined;
  const { gate: _gate, findings, judged, ...head } = rule;
  const pointers = (followed?.judged ?? []).filter((one) => typeof one === 'string');
  return {
    ...head,
    description: info.description,
    file: info.file,
    line: info.line,
    headline: decision.headline,
    waivers: decision.waivers.filter((waiver) => waiver.rule === info.code),
    findings: findings.map((finding) => ({ ...finding, evidence: evidenceAt(finding.pointers, input) })),
    ...(judged === undefined
      ? {}
      : { judged: { ...judged, evidence: evidenceAt(pointers.slice(0, MAX_EVIDENCE), input) } }),
    ...(followed === undefined ? {} : { trace: traceOf(followed, rule, input) }),
  };
}

/** What a problem code means, and every place where the decision, or the refusal to make one, has it. */
export function explainProblem(code: ProblemCode, decision?: Decision | Refusal): ProblemExplanation {
  const rules = decision === undefined || isRefusal(decision) ? [] : decision.rules;
  const of = (problems: readonly ProblemExplanation['found'][number]['problem'][]) =>
    problems.filter((problem) => problem.code === code);
  const named = [
    ...of(decision?.problems ?? []).map((problem) => ({ problem, rules: [] })),
    ...rules.flatMap((rule) => of(rule.problems).map((problem) => ({ problem, rules: [rule.code] }))),
  ];
  const found = new Map<string, ProblemExplanation['found'][number]>();
  for (const { problem, rules } of named) {
    const key = canonicalJson(problem);
    found.set(key, { problem, rules: [...(found.get(key)?.rules ?? []), ...rules] });
  }
  return {
    code,
    meaning: PROBLEM_CODES[code],
    ...(decision === undefined ? {} : { headline: decision.headline }),
    found: [...found.values()],
  };
}

function traceOf(
  { nodes, findings, cut, lines }: Followed,
  rule: Decision['rules'][number],
  input: Snapshot['input'],
): Traced {
  const pointers = [...new Set(nodes.flatMap(pointersIn))];
  return {
    bodies: [...nodes].sort((a, b) => Number(b.holds) - Number(a.holds)),
    evidence: evidenceAt(pointers.slice(0, MAX_EVIDENCE), input),
    omitted: Math.max(0, pointers.length - MAX_EVIDENCE),
    cut,
    agrees: cut || saysTheSame(findings ?? [], rule),
    ...(lines === undefined ? {} : { lines: lines.split('\n').filter((line) => line !== '') }),
  };
}

const pointersIn = ({ steps }: TraceNode): readonly string[] =>
  steps.flatMap(({ values, nodes }) => [
    ...values.flatMap(({ pointer }): Evidence['pointer'][] => (pointer === undefined ? [] : [pointer])),
    ...nodes.flatMap(pointersIn),
  ]);

/** A rule whose evidence was not read says nothing in the decision, whatever it finds. */
function saysTheSame(found: readonly unknown[], { findings, problems }: Decision['rules'][number]): boolean {
  if (findings.length === 0 && problems.length > 0) return true;
  const said = found.map((one) => (typeof one === 'object' && one !== null ? Reflect.get(one, 'message') : undefined));
  return canonicalJson([...said].sort()) === canonicalJson(findings.map(({ message }) => message).sort());
}
