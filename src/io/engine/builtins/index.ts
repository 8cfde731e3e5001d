import type { Builtins } from './builtin.ts';
import { DIGESTS } from './digests.ts';
import { ENCODINGS } from './encodings.ts';
import { JSON_MARSHAL } from './json-marshal.ts';
import { NUMBERS } from './numbers.ts';
import { SPRINTF } from './sprintf.ts';
import { STRINGS } from './strings.ts';
import { SUBSET } from './subset.ts';
import { UNITS } from './units.ts';

/** Every function of OPA that is ours. What is not here OPA itself answers. */
export const BUILTINS: Builtins = {
  ...DIGESTS,
  ...ENCODINGS,
  ...JSON_MARSHAL,
  ...NUMBERS,
  ...SPRINTF,
  ...STRINGS,
  ...SUBSET,
  ...UNITS,
};
