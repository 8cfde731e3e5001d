import { readFile } from 'node:fs/promises';
import { Problem } from '../../core/model/problem.ts';
import { compilePolicies } from './compile.ts';
import { type CompiledPolicy, readPolicy } from './compiled-policy.ts';
import { distFile } from './dist-file.ts';

/** What the build ships beside the compiled pack: its sources by path, and the schema that policies are held against. */
interface PackSources {
  readonly modules: Readonly<Record<string, string>>;
  readonly snapshotSchema: object;
}

/**
 * The policies that judge: the shipped pack as it was compiled by the build, or, where a repository has rules of its own, pack and
 * own rules compiled together. Throws Problems with a frame for each fault of an own rule.
 */
export async function loadPolicy(own: ReadonlyMap<string, string>): Promise<CompiledPolicy> {
  if (own.size === 0) return readPolicy(await readFile(distFile('policies.wasm')));
  const pack = JSON.parse(await readFile(distFile('policies.json'), 'utf8')) as PackSources;
  const clash = [...own.keys()].find((path) => Object.hasOwn(pack.modules, path));
  if (clash !== undefined) {
    throw new Problem({
      code: 'policy.duplicate',
      message: `${clash} is a file of the pack`,
      file: clash,
      remedy: 'rename it',
    });
  }
  return compilePolicies({
    modules: new Map([...Object.entries(pack.modules), ...own]),
    snapshotSchema: pack.snapshotSchema,
  });
}
