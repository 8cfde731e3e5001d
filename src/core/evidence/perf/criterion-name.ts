/** Folders of a run below that of the benchmark; any other is the name of a baseline that was saved. */
const LAST_RUN = 'new';

/**
 * What Criterion.rs calls a benchmark, as far as a path shows: `target/criterion/<group>/<function>/<value>/new/estimates.json`.
 * A file outside such a tree is named after itself.
 */
export function criterionName(path: string): { readonly name: string; readonly previous?: string } {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const own = file.replace(/\.?(?:estimates|sample|raw)\.json(?:\.gz)?$/, '');
  if (own !== '') return { name: own };
  const run = parts.pop();
  const below = parts.slice(parts.lastIndexOf('criterion') + 1);
  if (run === undefined || below.length === 0) return { name: run ?? file };
  const name = below.join('/');
  return run === LAST_RUN ? { name } : { name: `${name}/${run}`, previous: run };
}
