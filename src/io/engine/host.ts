import type { Evaluation, RuleInfo } from '../../core/model/policy.ts';
import { problemsOf } from '../../core/model/problem.ts';
import { startEvaluator } from '../../engine.ts';
import type { BuiltinError, Evaluator } from '../../engine-api.ts';
import { type CompiledPolicy, ENTRYPOINT, type PolicyPart } from './compiled-policy.ts';
import { builtinFailed, entriesProblem, isFinal, timeProblem } from './engine-problem.ts';
import { answersOf, besideOf, entriesOf } from './entry-points.ts';
import { type Limits, payloadFor } from './payload.ts';
import { failed, merged, type Outcome, readDecision, readRule } from './result.ts';

export interface EvaluationRequest {
  readonly policy: CompiledPolicy;
  /** `input` and `trusted` of a valid snapshot. */
  readonly input: object;
  readonly trusted: object;
  readonly limits: Limits;
}

export interface Engine {
  /** Never throws for what a policy does: whatever goes wrong is a failure of the rules it concerns. */
  evaluate(request: EvaluationRequest): Promise<Outcome>;
  close(): Promise<void>;
}

/** If the combined evaluation fails, asking each rule alone may take this many times the deadline in all. */
const SINGLE_ROUNDS = 3;

/** Boots the worker at once, so that it is ready when the reports have been read. */
export function startEngine(workerFile?: string): Engine {
  const evaluator = startEvaluator(workerFile);
  let last: Promise<unknown> = Promise.resolve();
  return {
    evaluate: (request) => {
      const next = last.then(() => evaluateWith(evaluator, request));
      last = next;
      return next;
    },
    close: () => evaluator.close(),
  };
}

/** One module after the other: what one of them does takes nothing from the others. */
async function evaluateWith(evaluator: Evaluator, { policy, ...rest }: EvaluationRequest): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const part of policy.parts) outcomes.push(await evaluatePart(evaluator, { part, ...rest }));
  return merged(outcomes);
}

type PartRequest = Omit<EvaluationRequest, 'policy'> & { readonly part: PolicyPart };

/** What a rule says that decides nothing. */
type Told = Pick<Evaluation[number], 'notes' | 'figures'>;

/** What is known, and which functions reported an error on the way. */
interface Asked {
  readonly outcome: Outcome;
  readonly erred: readonly BuiltinError[];
}

async function evaluatePart(evaluator: Evaluator, request: PartRequest): Promise<Outcome> {
  const { rules } = request.part;
  const [only, ...others] = rules;
  if (only === undefined) return { evaluation: [], failures: [] };
  const { outcome, erred } = await ask(evaluator, request, rules, [ENTRYPOINT], request.limits.timeMs, (results) =>
    readDecision(rules, onlyValue(results[0])),
  );
  const [first] = outcome.failures;
  if (first === undefined || outcome.evaluation.length > 0) {
    const doubtful = suspects(rules, erred);
    if (doubtful.length === 0) return outcome;
    return merged([without(outcome, doubtful), await singly(evaluator, request, doubtful)]);
  }
  if (isFinal(first)) return outcome;
  if (others.length === 0) return placed(outcome, only);
  return singly(evaluator, request, rules);
}

/** The rules that may have called a function that reported an error; all of them where it is none that they name. */
function suspects(rules: readonly RuleInfo[], erred: readonly BuiltinError[]): readonly RuleInfo[] {
  const callers = erred.map(({ name }) => rules.filter(({ builtins }) => builtins.includes(name)));
  if (callers.some((some) => some.length === 0)) return rules;
  return rules.filter((rule) => callers.some((some) => some.includes(rule)));
}

function without({ evaluation, failures }: Outcome, rules: readonly RuleInfo[]): Outcome {
  const stays = ({ code }: { readonly code: string }): boolean => !rules.some((rule) => rule.code === code);
  return { evaluation: evaluation.filter(stays), failures: failures.filter(stays) };
}

/** What is known is not lost because a neighbour fails: each rule again, in an instance of its own. */
async function singly(evaluator: Evaluator, request: PartRequest, rules: readonly RuleInfo[]): Promise<Outcome> {
  const { timeMs } = request.limits;
  const end = performance.now() + SINGLE_ROUNDS * timeMs;
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const left = Math.min(timeMs, end - performance.now());
    const { outcome, erred } =
      left <= 0
        ? { outcome: failed([rule], timeProblem(SINGLE_ROUNDS * timeMs)), erred: [] }
        : await ask(evaluator, request, [rule], answersOf(rule), left, ([deny, judged]) =>
            readRule(rule, { deny: onlyValue(deny), ...(rule.judges && { judged: onlyValue(judged) }) }),
          );
    const known = placed(doubted(outcome, rule, erred), rule);
    const isKnown = known.failures.length === 0;
    const told = isKnown ? await toldBeside(evaluator, request, rule, Math.min(timeMs, end - performance.now())) : {};
    outcomes.push({ ...known, evaluation: known.evaluation.map((one) => ({ ...one, ...told })) });
  }
  return merged(outcomes);
}

/** Notes and figures are asked for apart: what goes wrong with them takes nothing from what decides, and is a note itself. */
async function toldBeside(evaluator: Evaluator, request: PartRequest, rule: RuleInfo, left: number): Promise<Told> {
  if (rule.tells === undefined) return {};
  const { outcome, erred } =
    left <= 0
      ? { outcome: failed([rule], timeProblem(SINGLE_ROUNDS * request.limits.timeMs)), erred: [] }
      : await ask(evaluator, request, [rule], besideOf(rule), left, (results) =>
          readRule(rule, { deny: [], ...Object.fromEntries(rule.tells?.map(toldBy(results)) ?? []) }),
        );
  const [why] = [...outcome.failures.map(({ problem }) => problem), ...erred.map(builtinFailed)];
  if (why !== undefined)
    return { notes: [{ message: `what it tells beside is not known: ${why.message}`, pointers: [] }] };
  const { deny: _, code: _code, ...told } = outcome.evaluation[0] ?? { deny: [], code: '' };
  return told;
}

const toldBy = (results: readonly unknown[]) => (name: string, at: number) => [name, onlyValue(results[at])] as const;

/** A finding stands whatever failed beside it; no finding is worth nothing where a function reported an error. */
function doubted(outcome: Outcome, rule: RuleInfo, [failure]: readonly BuiltinError[]): Outcome {
  const found = outcome.failures.length > 0 || outcome.evaluation.some(({ deny }) => deny.length > 0);
  return failure === undefined || found ? outcome : failed([rule], builtinFailed(failure));
}

/** A failure that names no place is one of the rule that was asked alone. */
const placed = ({ evaluation, failures }: Outcome, { file, line }: RuleInfo): Outcome => ({
  evaluation,
  failures: failures.map(({ code, problem }) => ({ code, problem: { file, line, ...problem } })),
});

async function ask(
  evaluator: Evaluator,
  { part, input, trusted, limits }: PartRequest,
  rules: readonly RuleInfo[],
  entries: readonly string[],
  timeMs: number,
  read: (results: readonly unknown[]) => Outcome,
): Promise<Asked> {
  try {
    const payload = payloadFor(rules, input, trusted, limits);
    const request = { wasm: part.wasm, entries, timeMs, ...payload, ...instantOf(trusted) };
    const { results, failures, entrypoints } = await evaluator.run(request);
    const promised = [ENTRYPOINT, ...part.rules.flatMap(entriesOf)];
    if ([...entrypoints].sort().join() !== promised.sort().join())
      return { outcome: failed(rules, entriesProblem(entrypoints, promised)), erred: [] };
    return { outcome: read(results.map((text) => JSON.parse(text))), erred: failures };
  } catch (thrown) {
    return { outcome: merged(problemsOf(thrown, 'engine.failed').map((one) => failed(rules, one))), erred: [] };
  }
}

/** The snapshot's instant, in nanoseconds; a policy that is given none cannot ask for it. */
function instantOf(trusted: object): { readonly nowNs?: bigint } {
  const clock: unknown = 'clock' in trusted ? trusted.clock : undefined;
  if (typeof clock !== 'object' || clock === null || !('epoch_ms' in clock)) return {};
  return Number.isSafeInteger(clock.epoch_ms) ? { nowNs: BigInt(Number(clock.epoch_ms)) * NS_PER_MS } : {};
}

const NS_PER_MS = 1_000_000n;

/** A result set holds one result; an empty one means that the entry point is undefined. */
function onlyValue(set: unknown): unknown {
  if (!Array.isArray(set) || set.length !== 1) return undefined;
  const [one] = set;
  return typeof one === 'object' && one !== null && 'result' in one ? one.result : undefined;
}
