import { readFile } from 'node:fs/promises';
import type { DataSchemas } from '../../core/model/own-evidence.ts';
import { Problem, Problems } from '../../core/model/problem.ts';
import { compilePolicies } from './compile.ts';
import { type CompiledPolicy, readPolicy, withPack } from './compiled-policy.ts';
import { distFile } from './dist-file.ts';
import { type PackSources, packSources } from './pack-sources.ts';
import { withOwnEvidence } from './schemas.ts';

/**
 * The policies that judge: the shipped pack as the build compiled it, and beside it a repository's own rules, compiled now or taken
 * from the cache; `dataSchemas` type what slots of kind `data` bring. Throws Problems with a frame for each fault of an own rule.
 */
export async function loadPolicy(
  own: ReadonlyMap<string, string>,
  cacheDir?: string | false,
  dataSchemas: DataSchemas = new Map(),
): Promise<CompiledPolicy> {
  const pack = readPolicy(await readFile(distFile('policies.wasm')));
  if (own.size === 0) return pack;
  const sources = await packSources();
  refuseClashes(sources.modules, own);
  const compile = (modules: Modules) =>
    compilePolicies({
      modules: new Map([...Object.entries(modules), ...own]),
      snapshotSchema: withOwnEvidence(sources.snapshotSchema, dataSchemas),
      ...(cacheDir === undefined ? {} : { cacheDir }),
    });
  try {
    return withPack(await compile(neededBy(own, sources.modules)), pack);
  } catch (thrown) {
    if (!(thrown instanceof Problems)) throw thrown;
    // Beside everything that could have been meant a fault is told best.
    return compile(sources.modules);
  }
}

type Modules = PackSources['modules'];

/** The entry point and the libraries that own rules import: the pack's rules are compiled already. */
export function neededBy(own: ReadonlyMap<string, string>, pack: Modules): Modules {
  const wanted = new Set<string>();
  const open = [...own.values()];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [path, source] of Object.entries(pack)) {
      const name = packageOf(source);
      if (wanted.has(path) || name === undefined || !name.startsWith('lib.') || !text.includes(`data.${name}`))
        continue;
      wanted.add(path);
      open.push(source);
    }
  }
  return Object.fromEntries(
    Object.entries(pack).filter(([path, source]) => wanted.has(path) || packageOf(source) === 'main'),
  );
}

const packageOf = (source: string): string | undefined => /^package[ \t]+([A-Za-z0-9_.]+)/m.exec(source)?.[1];

/** What is the pack's stays the pack's: an own file may neither replace nor extend it. */
export function refuseClashes(pack: Modules, own: ReadonlyMap<string, string>): void {
  const taken = new Map(Object.entries(pack).map(([path, source]) => [packageOf(source), path]));
  for (const [file, source] of own) {
    const name = packageOf(source);
    const path = Object.hasOwn(pack, file) ? file : name === undefined ? undefined : taken.get(name);
    if (path === undefined) continue;
    throw new Problem({
      code: 'policy.duplicate',
      message: `the shipped pack has a package ${name ?? file} already`,
      file,
      found: path,
      expected: 'a package of its own',
      remedy: 'give the rule or library another name',
    });
  }
}
