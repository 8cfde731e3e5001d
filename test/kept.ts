import { join } from 'node:path';
import { canonicalJson } from '../src/core/model/canonical.ts';
import type { Decision } from '../src/core/model/decision.generated.ts';
import type { CompiledPolicy } from '../src/io/engine/compiled-policy.ts';
import { startEngine } from '../src/io/engine/host.ts';
import { writeJudgement } from '../src/io/output.ts';
import { rejudge } from '../src/replay.ts';
import { policy as shipped } from './judgement.ts';
import { type Scenario, snapshotOf } from './scenarios.ts';

export type Spoil = Scenario['spoil'];

/** Writes what a check leaves behind, for a clean snapshot with some things spoiled in it. */
export async function keep(
  folder: string,
  { base = 'keep', spoil = [], policy = shipped }: { base?: 'entry' | 'keep'; spoil?: Spoil; policy?: CompiledPolicy },
): Promise<Decision> {
  const engine = startEngine();
  try {
    const text = `${canonicalJson(snapshotOf({ base, spoil }))}\n`;
    const world = {
      engine,
      tool: { name: 'phasegate', version: '0.0.0' },
      engineDigest: async () => '0'.repeat(64),
    } as const;
    const judgement = await rejudge({ text, file: join(folder, 'snapshot.json') }, policy, world);
    await writeJudgement(folder, judgement);
    return judgement.decision;
  } finally {
    await engine.close();
  }
}

/** Sources of a rule of one's own, as they lie under `.phasegate/policies`. */
export function ownRule(code: string, body: string): readonly [string, string] {
  const metadata = [
    'title: A house rule',
    'description: It says so.',
    'custom:',
    '  level: block',
    '  solution: Do it.',
  ];
  const head = ['METADATA', ...metadata].map((line) => `# ${line}`).join('\n');
  return [
    `.phasegate/policies/gates/${code.replace('.', '/')}.rego`,
    `${head}\npackage gates.${code}\n\nimport data.lib.report\n\ndeny contains violation if {\n${body}\n}\n`,
  ];
}
