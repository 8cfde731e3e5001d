import type { Builtins } from './builtin.ts';
import { CIDR } from './cidr.ts';
import { DIGESTS } from './digests.ts';
import { ENCODINGS } from './encodings.ts';
import { GLOB } from './glob.ts';
import { GRAPH } from './graph.ts';
import { JSON_MARSHAL } from './json-marshal.ts';
import { JSON_PATCH } from './json-patch.ts';
import { NUMBERS } from './numbers.ts';
import { SEMVER } from './semver.ts';
import { SPRINTF } from './sprintf.ts';
import { STRINGS } from './strings.ts';
import { SUBSET } from './subset.ts';
import { UNITS } from './units.ts';
import { URI } from './uri.ts';
import { UUID } from './uuid.ts';

/** Functions of OPA that are ours and take no time to load. */
export const BUILTINS: Builtins = {
  ...CIDR,
  ...DIGESTS,
  ...ENCODINGS,
  ...GLOB,
  ...GRAPH,
  ...JSON_MARSHAL,
  ...JSON_PATCH,
  ...NUMBERS,
  ...SEMVER,
  ...SPRINTF,
  ...STRINGS,
  ...SUBSET,
  ...UNITS,
  ...URI,
  ...UUID,
};

/** Families that bring much along, by what their functions' names begin with. */
const LARGE: Readonly<Record<string, () => Promise<Builtins>>> = {
  'regex.': async () => (await import('./regex.ts')).REGEX,
  'time.': async () => (await import('./time.ts')).TIME,
};

/**
 * The functions of OPA that are ours: all of them, or at least those of these names that are. What is not among them OPA
 * itself answers.
 */
export async function loadBuiltins(names?: readonly string[]): Promise<Builtins> {
  const needed = Object.keys(LARGE).filter((family) => names?.some((name) => name.startsWith(family)) ?? true);
  const families = await Promise.all(needed.map((family) => LARGE[family]?.()));
  return Object.assign({ ...BUILTINS }, ...families);
}
