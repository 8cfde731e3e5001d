import { readFileSync } from 'node:fs';
import { Problem, type ProblemParts, Problems } from '../../../src/core/model/problem.ts';
import { compilePolicies } from '../../../src/io/engine/compile.ts';
import type { CompiledPolicy } from '../../../src/io/engine/compiled-policy.ts';
import type { Limits } from '../../../src/io/engine/payload.ts';

export const limits: Limits = { memoryMb: 64, timeMs: 20_000, inputMb: 8 };

const list = (items: object) => ({ type: 'array', items });
const closed = (properties: object) => ({ type: 'object', additionalProperties: false, properties });
const text = { type: 'string', description: 'any text' };

/** A snapshot's schema in small. */
export const snapshotSchema = {
  ...closed({
    input: closed({
      change: closed({ title: text, labels: list(text) }),
      tests: closed({ total: { type: 'integer' }, failed: list({ $ref: '#/$defs/test' }) }),
    }),
    trusted: closed({
      params: closed({ limit: { type: 'integer' } }),
      clock: closed({ epoch_ms: { type: 'integer' } }),
    }),
  }),
  $defs: { test: closed({ name: text }) },
};

export const input = { change: { title: 'a fix', labels: [] }, tests: { total: 3, failed: [{ name: 'a' }] } };
export const trusted = { params: { limit: 2 }, clock: { epoch_ms: 0 } };

/** A rule with its metadata; `code` is `<gate>.<rule>`. */
export function rule(code: string, body: string): [string, string] {
  const metadata = ['title: A rule', 'description: It says so.', 'custom:', '  level: block', '  solution: Do.'];
  const head = ['METADATA', ...metadata].map((line) => `# ${line}`).join('\n');
  return [`policies/gates/${code.replace('.', '/')}.rego`, `${head}\npackage gates.${code}\n\n${body}\n`];
}

/** The rest of a rule that denies where `condition` holds. */
export const deny = (condition: string): string =>
  `deny contains {"message": "no", "pointers": ["/tests"]} if {\n\t${condition}\n}`;

export const modules = (...rules: readonly [string, string][]): ReadonlyMap<string, string> =>
  new Map([['policies/main/main.rego', readFileSync('policies/main/main.rego', 'utf8')], ...rules]);

export const compiled = (...rules: readonly [string, string][]): Promise<CompiledPolicy> =>
  compilePolicies({ modules: modules(...rules), snapshotSchema, cacheDir: false });

/** The problems that compiling gives; fails where it gives none. */
export async function faultsOf(...rules: readonly [string, string][]): Promise<readonly ProblemParts[]> {
  try {
    await compiled(...rules);
  } catch (thrown) {
    if (thrown instanceof Problems) return thrown.list;
    if (thrown instanceof Problem) return [thrown.parts];
    throw thrown;
  }
  throw new Error('the policies compiled');
}
