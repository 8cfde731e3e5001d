import { readFileSync } from 'node:fs';
import { decide } from '../src/core/decide/decide.ts';
import type { Decision } from '../src/core/model/decision.generated.ts';
import type { Snapshot } from '../src/core/model/snapshot.generated.ts';
import { readPolicy } from '../src/io/engine/compiled-policy.ts';
import { type Engine, startEngine } from '../src/io/engine/host.ts';

const LIMITS = { memoryMb: 256, timeMs: 20_000, inputMb: 16 };
const NONE = '0'.repeat(64);

/** The shipped policies. */
export const policy = readPolicy(readFileSync('dist/policies.wasm'));

/** Decides snapshots by the shipped policies, or by those of them that are given. */
export function startJudge(): {
  judge: (snapshot: Snapshot, rules?: typeof policy.rules) => Promise<Decision>;
  engine: Engine;
} {
  const engine = startEngine();
  const judge = async ({ version, input, trusted }: Snapshot, rules = policy.rules): Promise<Decision> => {
    const { evaluation, failures } = await engine.evaluate({ policy, input, trusted, limits: LIMITS });
    const known = new Set(rules.map(({ code }) => code));
    const answers = {
      evaluation: evaluation.filter(({ code }) => known.has(code)),
      failures: failures.filter(({ code }) => known.has(code)),
    };
    return decide({ version, input, trusted }, rules, answers, {
      digests: { snapshot: NONE, configuration: NONE, policies: policy.digest, engine: NONE },
      tool: { name: 'phasegate', version: '0.0.0' },
    });
  };
  return { judge, engine };
}
