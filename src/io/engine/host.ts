import type { RuleInfo } from '../../core/model/policy.ts';
import { problemsOf } from '../../core/model/problem.ts';
import { type CompiledPolicy, ENTRYPOINT, type PolicyPart } from './compiled-policy.ts';
import { distFile } from './dist-file.ts';
import {
  builtinsProblem,
  engineFailed,
  entriesProblem,
  isFinal,
  thrownProblem,
  timeProblem,
} from './engine-problem.ts';
import { type Limits, type Payload, payloadFor } from './payload.ts';
import { failed, merged, type Outcome, readDecision, readRule } from './result.ts';
import { type Post, startWorker } from './worker-port.ts';

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
export function startEngine(workerFile = distFile('worker.js')): Engine {
  const post = startWorker(workerFile);
  let last: Promise<unknown> = Promise.resolve();
  return {
    evaluate: (request) => {
      const next = last.then(() => evaluateWith(post, request));
      last = next;
      return next;
    },
    close: () => post.close(),
  };
}

/** One module after the other: what one of them does takes nothing from the others. */
async function evaluateWith(post: Post, { policy, ...rest }: EvaluationRequest): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const part of policy.parts) outcomes.push(await evaluatePart(post, { part, ...rest }));
  return merged(outcomes);
}

type PartRequest = Omit<EvaluationRequest, 'policy'> & { readonly part: PolicyPart };

async function evaluatePart(post: Post, request: PartRequest): Promise<Outcome> {
  const { rules } = request.part;
  const [only, ...others] = rules;
  if (only === undefined) return { evaluation: [], failures: [] };
  const combined = await ask(post, request, rules, [ENTRYPOINT], request.limits.timeMs, (results) =>
    readDecision(rules, onlyValue(results[0])),
  );
  const [first] = combined.failures;
  const answered = first === undefined || combined.evaluation.length > 0;
  if (answered || isFinal(first)) return combined;
  if (others.length === 0) return placed(combined, only);
  return singly(post, request);
}

/** What is known is not lost because a neighbour fails: each rule again, in an instance of its own. */
async function singly(post: Post, request: PartRequest): Promise<Outcome> {
  const { timeMs } = request.limits;
  const end = performance.now() + SINGLE_ROUNDS * timeMs;
  const outcomes: Outcome[] = [];
  for (const rule of request.part.rules) {
    const left = Math.min(timeMs, end - performance.now());
    const outcome =
      left <= 0
        ? failed([rule], timeProblem(SINGLE_ROUNDS * timeMs))
        : await ask(post, request, [rule], entriesOf(rule), left, ([deny, judged]) =>
            readRule(rule, { deny: onlyValue(deny), ...(rule.judges && { judged: onlyValue(judged) }) }),
          );
    outcomes.push(placed(outcome, rule));
  }
  return merged(outcomes);
}

/** A failure that names no place is one of the rule that was asked alone. */
const placed = ({ evaluation, failures }: Outcome, { file, line }: RuleInfo): Outcome => ({
  evaluation,
  failures: failures.map(({ code, problem }) => ({ code, problem: { file, line, ...problem } })),
});

async function ask(
  post: Post,
  { part, input, trusted, limits }: PartRequest,
  rules: readonly RuleInfo[],
  entries: readonly string[],
  timeMs: number,
  read: (results: readonly unknown[]) => Outcome,
): Promise<Outcome> {
  let payload: Payload;
  try {
    payload = payloadFor(rules, input, trusted, limits);
  } catch (thrown) {
    return merged(problemsOf(thrown, 'engine.failed').map((problem) => failed(rules, problem)));
  }
  const promised = [ENTRYPOINT, ...part.rules.flatMap(entriesOf)];
  const answer = await post.request({ wasm: part.wasm, entries, promised, ...payload }, timeMs);
  switch (answer.kind) {
    case 'results':
      return answer.results.length === entries.length
        ? read(answer.results)
        : failed(rules, engineFailed('the worker answered something else'));
    case 'builtins':
      return failed(rules, builtinsProblem(answer.names));
    case 'entries':
      return failed(rules, entriesProblem(answer.found, promised));
    case 'thrown':
      return failed(rules, thrownProblem(answer.text));
    case 'silent':
      return failed(rules, timeProblem(Math.round(timeMs)));
    case 'broken':
      return failed(rules, engineFailed(answer.text));
  }
}

function entriesOf({ code, judges }: RuleInfo): readonly string[] {
  const path = `gates/${code.replace('.', '/')}`;
  return judges ? [`${path}/deny`, `${path}/judged`] : [`${path}/deny`];
}

/** A result set holds one result; an empty one means that the entry point is undefined. */
function onlyValue(set: unknown): unknown {
  if (!Array.isArray(set) || set.length !== 1) return undefined;
  const [one] = set;
  return typeof one === 'object' && one !== null && 'result' in one ? one.result : undefined;
}
