import type { Builtins } from './builtin.ts';
import { CIDR } from './cidr.ts';
import { DIGESTS } from './digests.ts';
import { ENCODINGS } from './encodings.ts';
import { GLOB } from './glob.ts';
import { GRAPH } from './graph.ts';
import { JSON_MARSHAL } from './json-marshal.ts';
import { NUMBERS } from './numbers.ts';
import { SEMVER } from './semver.ts';
import { SPRINTF } from './sprintf.ts';
import { STRINGS } from './strings.ts';
import { SUBSET } from './subset.ts';
import { UNITS } from './units.ts';
import { UUID } from './uuid.ts';

/** Functions of OPA that are ours and take no time to load. */
export const BUILTINS: Builtins = {
  ...CIDR,
  ...DIGESTS,
  ...ENCODINGS,
  ...GLOB,
  ...GRAPH,
  ...JSON_MARSHAL,
  ...NUMBERS,
  ...SEMVER,
  ...SPRINTF,
  ...STRINGS,
  ...SUBSET,
  ...UNITS,
  ...UUID,
};
