import { canonicalJson } from '../model/canonical.ts';
import type { Decision } from '../model/decision.generated.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { Comparison, FindingShown, RuleChange } from '../model/replay.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { evidenceAt } from './evidence.ts';

type Rule = Decision['rules'][number];
type Finding = Rule['findings'][number];

/** What changes from one decision to another on the same snapshot. Findings are the same by message and pointers. */
export function compareDecisions(was: Decision, is: Decision, input: Snapshot['input']): Comparison {
  const codes = [...new Set([...is.rules, ...was.rules].map(({ code }) => code))].sort();
  const byCode = ({ rules }: Decision) => new Map(rules.map((rule) => [rule.code, rule]));
  const [old, now] = [byCode(was), byCode(is)];
  const known = new Set(was.problems.map((problem) => canonicalJson(problem)));
  return {
    was: was.verdict,
    is: is.verdict,
    headline: is.headline,
    rules: codes.flatMap((code) => changeOf(old.get(code), now.get(code), input) ?? []),
    problems: is.problems.filter((problem) => !known.has(canonicalJson(problem))) as ProblemParts[],
  };
}

function changeOf(was: Rule | undefined, is: Rule | undefined, input: Snapshot['input']): RuleChange | undefined {
  const rule = is ?? was;
  if (rule === undefined) return undefined;
  const [before, after] = [was?.findings ?? [], is?.findings ?? []];
  const appeared = without(after, before).map((finding) => shown(finding, input));
  const vanished = without(before, after).map((finding) => shown(finding, input));
  if (was?.status === is?.status && appeared.length === 0 && vanished.length === 0) return undefined;
  return {
    code: rule.code,
    title: rule.title,
    ...(was === undefined ? {} : { was: was.status }),
    ...(is === undefined ? {} : { is: is.status }),
    appeared,
    vanished,
    why: is === undefined || is.status === was?.status ? [] : whyOf(is),
  };
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const key = ({ message, pointers }: Finding): string => canonicalJson([message, [...pointers].sort()]);
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
}

function shown({ message, expected, waived_by, pointers }: Finding, input: Snapshot['input']): FindingShown {
  return {
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(waived_by === undefined ? {} : { waived_by }),
    evidence: evidenceAt(pointers, input),
  };
}

const whyOf = ({ reason, problems }: Rule): readonly string[] => [
  ...(reason === undefined ? [] : [reason]),
  ...problems.map(({ code, message }) => `${code}: ${message}`),
];
