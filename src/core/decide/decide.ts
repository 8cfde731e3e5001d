import type { Decision } from '../model/decision.generated.ts';
import { headlineOf } from '../model/headline.ts';
import type { RuleInfo } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { calendarOf } from './calendar.ts';
import { type Answers, type JudgedRule, judgeRule } from './judge.ts';
import { isAfter } from './level.ts';
import { generalProblems } from './needs.ts';
import { summaryOf } from './reading.ts';
import { softnessOf, stepsOf, waiverStates } from './softness.ts';
import { missingRules } from './standing.ts';
import { exitCodeOf, unjudged, verdictOf } from './verdict.ts';
import { named, namerOf, withNames } from './who.ts';

/** Worst first: the order of every report. */
const ORDER: readonly JudgedRule['status'][] = ['fail', 'undecided', 'warned', 'waived', 'pending', 'pass', 'off'];

/** What identifies the judge: digests of the inputs, and the tool. */
export interface Judge {
  readonly digests: Decision['digests'];
  readonly tool: Decision['tool'];
}

/** What the rules said about a snapshot, and what follows. Pure: the same snapshot, policies and tool give the same bytes. */
export function decide(snapshot: Snapshot, rules: readonly RuleInfo[], answers: Answers, judge: Judge): Decision {
  const [absent, rest] = withoutConfiguration(snapshot);
  const decision = settle(rest, rules, answers, judge);
  return absent === undefined ? decision : asPreview(decision, absent);
}

function settle(snapshot: Snapshot, rules: readonly RuleInfo[], answers: Answers, judge: Judge): Decision {
  const { input, trusted } = snapshot;
  const name = namerOf(snapshot);
  const judged = withNames(rules.map((rule) => judgeRule(rule, snapshot, answers)).sort(worstFirst), name);
  const unsaid = [...generalProblems(snapshot), ...missingRules(rules, trusted), ...unjudged(judged, snapshot)];
  const problems = unsaid.map((problem) => named(problem, name));
  const verdict = verdictOf(judged, problems);
  const observing =
    trusted.enforcement.mode === 'observe' && isAfter(trusted.enforcement.until ?? '', trusted.clock.epoch_ms);
  const counts = countsOf(judged);
  const head = {
    phase: trusted.phase.id,
    subject: input.subject,
    instant: trusted.clock.instant,
    simulated: trusted.clock.simulated,
  };
  const until =
    observing && trusted.enforcement.until !== undefined ? { observing: { until: trusted.enforcement.until } } : {};
  return {
    version: 1,
    verdict,
    headline: headlineOf({
      verdict,
      ...until,
      ...head,
      counts,
      problems: problems.length,
      ...(input.change.class === 'none' ? { note: 'no commits' } : {}),
    }),
    exit_code: exitCodeOf(verdict, observing, [...problems, ...judged.flatMap((rule) => rule.problems)]),
    ...until,
    ...head,
    moment: trusted.moment,
    change: {
      title: input.change.title,
      class: input.change.class,
      base: input.change.base,
      parts: input.change.parts.length,
    },
    trusted_ref: { name: trusted.ref.name, commit: trusted.ref.commit },
    rules: judged,
    counts,
    problems: problems.map((problem) => ({ ...problem })),
    sources: input.slots.map((slot) => ({
      slot: slot.name,
      kind: slot.kind,
      status: slot.status,
      binding: slot.binding,
      summary: summaryOf(slot, input),
      ...(slot.producer === undefined ? {} : { producer: slot.producer }),
    })),
    steps: stepsOf(judged, problems, name),
    ...calendarOf(snapshot, judged),
    waivers: waiverStates(snapshot, judged),
    softness: softnessOf(snapshot),
    ...judge,
  };
}

type SnapshotProblem = Snapshot['input']['problems'][number];

/** Where the trusted ref holds no configuration, the judged side's own can only preview: it judges nothing. */
function withoutConfiguration(snapshot: Snapshot): readonly [SnapshotProblem | undefined, Snapshot] {
  const { problems } = snapshot.input;
  const absent = problems.find(({ code }) => code === 'config.absent');
  if (absent === undefined) return [undefined, snapshot];
  const others = problems.filter((problem) => problem !== absent);
  return [absent, { ...snapshot, input: { ...snapshot.input, problems: others } }];
}

function asPreview(decision: Decision, absent: SnapshotProblem): Decision {
  const { observing: _observing, next_change: _next, valid_until: _until, ...known } = decision;
  const counts = countsOf([]);
  const problems = [{ ...absent }];
  return {
    ...known,
    verdict: 'undecided',
    headline: headlineOf({ ...known, verdict: 'undecided', counts, problems: problems.length }),
    exit_code: 2,
    rules: [],
    counts,
    problems,
    steps: stepsOf([], problems),
    softness: [],
    waivers: [],
    preview: {
      headline: decision.headline,
      rules: decision.rules.map(({ code, title, status }) => ({ code, title, status })),
    },
  };
}

function countsOf(rules: readonly JudgedRule[]): Decision['counts'] {
  const of = (status: JudgedRule['status']) => rules.filter((rule) => rule.status === status).length;
  return {
    pass: of('pass'),
    fail: of('fail'),
    warned: of('warned'),
    waived: of('waived'),
    undecided: of('undecided'),
    pending: of('pending'),
    off: of('off'),
  };
}

function worstFirst(a: JudgedRule, b: JudgedRule): number {
  return ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.code < b.code ? -1 : 1);
}
