import type { Decision } from '../model/decision.generated.ts';
import type { Evaluation, RawFinding, RuleInfo } from '../model/policy.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { besideOf, inOrder } from './beside.ts';
import { type Level, levelOf } from './level.ts';
import { isUnread, obstaclesOf } from './needs.ts';
import { placesOf } from './places.ts';
import { readingOf } from './reading.ts';
import { standingOf } from './standing.ts';
import { type Waiver, waiversFor } from './waivers.ts';

export type JudgedRule = Decision['rules'][number];
type Finding = JudgedRule['findings'][number];

/** What the engine brought back: what rules said, and why others could not be asked. */
export interface Answers {
  readonly evaluation: Evaluation;
  readonly failures: readonly { readonly code: string; readonly problem: ProblemParts }[];
}

/** One rule's status at this moment, for this change, on this evidence. */
export function judgeRule(rule: RuleInfo, snapshot: Snapshot, { evaluation, failures }: Answers): JudgedRule {
  const standing = standingOf(rule, snapshot);
  const level = levelOf(rule, snapshot.trusted);
  const head = {
    code: rule.code,
    gate: rule.code.split('.')[0] ?? rule.code,
    title: rule.title,
    level: level.level,
    solution: rule.solution,
    ...(rule.who === undefined ? {} : { who: rule.who }),
  };
  if (!standing.stands || level.level === 'off') {
    const reason = standing.stands ? (level.reason ?? 'level off') : standing.reason;
    return { ...head, status: 'off', read: [], findings: [], problems: [], ...reasonOf(reason) };
  }
  const answer = evaluation.find(({ code }) => code === rule.code);
  const obstacles = obstaclesOf(rule, snapshot);
  // Where evidence is needed and nothing of it was read, what a rule says is only that nothing is there.
  const said = obstacles.length > 0 && isUnread(rule, snapshot) ? [] : (answer?.deny ?? []);
  const waiverFor = waiversFor(rule.code, said, snapshot);
  const findings = [...said].sort(inOrder).map((finding) => withPlaces(finding, snapshot, waiverFor(finding)));
  const problems = [...obstacles, ...failures.filter(({ code }) => code === rule.code).map(({ problem }) => problem)];
  if (answer === undefined && problems.length === 0) problems.push(silent(rule));
  const read = readingOf(rule, snapshot);
  const judged = answer?.judged;
  return {
    ...head,
    status: statusOf(findings, problems, level),
    read,
    findings,
    problems,
    ...reasonOf(level.reason),
    ...(level.pendingUntil === undefined ? {} : { from: level.pendingUntil }),
    ...(judged === undefined ? {} : { judged: { count: judged.length, of: read[0]?.count ?? judged.length } }),
    ...besideOf(answer, snapshot.input),
  };
}

function statusOf(findings: readonly Finding[], problems: readonly ProblemParts[], level: Level): JudgedRule['status'] {
  if (level.pendingUntil !== undefined) return 'pending';
  const open = findings.filter(({ waived_by }) => waived_by === undefined);
  if (open.length > 0) return level.level === 'block' ? 'fail' : 'warned';
  if (problems.length > 0) return 'undecided';
  return findings.length > 0 ? 'waived' : 'pass';
}

function withPlaces(finding: RawFinding, { input }: Snapshot, waiver: Waiver | undefined): Finding {
  return {
    message: finding.message,
    pointers: [...finding.pointers],
    places: placesOf(finding.pointers, input),
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    ...(waiver === undefined ? {} : { waived_by: waiver.ticket }),
  };
}

function silent({ code, file, line }: RuleInfo): ProblemParts {
  return {
    code: 'engine.result',
    message: `${code} did not report`,
    file,
    line,
    expected: 'a set of findings, empty or not',
    found: 'nothing',
    remedy: 'rebuild the policies',
  };
}

const reasonOf = (reason: string | undefined) => (reason === undefined ? {} : { reason });
