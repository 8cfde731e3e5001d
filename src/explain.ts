import { explainProblem, explainRule, type Followed } from './core/decide/explain.ts';
import type { Decision } from './core/model/decision.generated.ts';
import type { ProblemExplanation, RuleExplanation } from './core/model/explanation.ts';
import { nearest } from './core/model/nearest.ts';
import { PROBLEM_CODES, Problem, type ProblemCode, textOf } from './core/model/problem.ts';
import { readSnapshot } from './core/snapshot/build.ts';
import { ownEvidenceCheck } from './io/collect/own-evidence.ts';
import { type RuleTrace, traceRule } from './io/engine/trace.ts';
import { assertDecided, decisionBeside, outcomeBeside, policyBeside, readKept } from './io/kept.ts';

/**
 * Explains a rule by the decision beside a snapshot, or a problem code with or without one. Throws `input.invalid` for a code that
 * is neither, with the nearest that is, `snapshot.mismatch` and `policy.mismatch` where the files are not those of one run and this build.
 */
export async function explain(
  code: string,
  file: string,
  isPrinted: boolean,
): Promise<RuleExplanation | ProblemExplanation> {
  if (isProblemCode(code)) return problemIn(code, file);
  const decision = await decisionBeside(file).catch((thrown: unknown) => {
    throw nearest(code, Object.keys(PROBLEM_CODES)) === undefined ? thrown : unknownCode(code, []);
  });
  if (decision === undefined) throw unknownCode(code, []);
  const { snapshot, digest } = readSnapshot((await readKept(file)).text, file, await ownEvidenceCheck());
  assertDecided(file, digest, decision);
  const policy = await policyBeside(file, decision);
  const rule = policy.rules.find((one) => one.code === code);
  const status = decision.rules.find((one) => one.code === code)?.status;
  if (rule === undefined || status === undefined)
    throw unknownCode(
      code,
      decision.rules.map((one) => one.code),
    );
  const followed =
    isPrinted || wasAsked(code, decision) ? followedOf(await traceRule(policy, rule, snapshot, isPrinted)) : undefined;
  const explanation = explainRule(decision, snapshot, rule, followed);
  if (explanation === undefined) throw unknownCode(code, []);
  return explanation;
}

/** What it means hangs on nothing that was written, not even on a decision that another build wrote and this one cannot read. */
async function problemIn(code: ProblemCode, snapshot: string): Promise<ProblemExplanation> {
  try {
    return explainProblem(code, await outcomeBeside(snapshot));
  } catch (thrown) {
    return { ...explainProblem(code), unreadable: textOf(thrown) };
  }
}

/** Of a rule that is off, or that knows too little to say anything, there is nothing to follow. */
function wasAsked(code: string, { rules }: Decision): boolean {
  return rules.some(
    (rule) => rule.code === code && rule.status !== 'off' && (rule.status !== 'undecided' || rule.findings.length > 0),
  );
}

const followedOf = ({ diagnostics: _diagnostics, ...followed }: RuleTrace): Followed => followed;

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEM_CODES, code);

function unknownCode(code: string, rules: readonly string[]): Problem {
  const near = nearest(code, [...rules, ...Object.keys(PROBLEM_CODES)]);
  const hasDecision = rules.length > 0;
  return new Problem({
    code: 'input.invalid',
    message: hasDecision ? 'the decision has no such rule, nor is it a problem code' : 'no decision to explain it by',
    found: code,
    expected: hasDecision ? 'a rule such as freeze.only_fixes, or a problem code' : 'the folder that a check wrote',
    remedy:
      near === undefined
        ? hasDecision
          ? 'phasegate check lists the rules'
          : 'run phasegate check, or name the folder with --report'
        : `did you mean ${near}?`,
  });
}
