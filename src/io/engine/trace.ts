import type { RuleInfo } from '../../core/model/policy.ts';
import { Problem, Problems } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import { type CompiledPolicy, type PolicyPart, type Sources, sourcesOf } from './compiled-policy.ts';
import { policyProblem } from './diagnostics.ts';
import { callOpa, type OpaOperations } from './opa.ts';
import { visible } from './payload.ts';

/** Far more than a person follows; OPA's interpreter takes about two seconds for so many. */
const FOLLOWED_EVENTS = 50_000;
const PRINTED_EVENTS = 20_000;

export type RuleTrace = OpaOperations['trace']['answer'];

/**
 * Evaluates one rule in OPA's interpreter, from the sources that the policy carries, and follows it; where it is
 * printed, every event is told as OPA tells it, too. Throws `policy.mismatch` where the policy carries no sources.
 */
export async function traceRule(
  { parts }: CompiledPolicy,
  { code, reads, reads_trusted }: RuleInfo,
  { input, trusted }: Snapshot,
  isPrinted: boolean,
): Promise<RuleTrace> {
  const part = parts.find(({ rules }) => rules.some((rule) => rule.code === code));
  if (part === undefined) throw new Problem({ code: 'policy.mismatch', message: `the policy has no rule ${code}` });
  const trace = await callOpa('trace', {
    modules: modulesFor(code, part, sourcesOf(part)),
    rule: `gates.${code}`,
    input: visible(input, reads),
    data: visible(trusted, reads_trusted),
    epoch_ms: trusted.clock.epoch_ms,
    events: FOLLOWED_EVENTS,
    print: isPrinted ? PRINTED_EVENTS : 0,
  });
  if (trace.diagnostics.length > 0) throw new Problems(trace.diagnostics.map(policyProblem));
  return trace;
}

/** The rule and the libraries: other rules, and the entry point that walks them, have no part in it. */
function modulesFor(code: string, { rules }: PolicyPart, sources: Sources): Sources {
  const others = rules.filter((rule) => rule.code !== code).map(({ file }) => file);
  return Object.fromEntries(
    Object.entries(sources).filter(([path, text]) => !others.includes(path) && !/^package\s+main\s*$/m.test(text)),
  );
}
