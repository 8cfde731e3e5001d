import { IDENTITY_ARGUMENTS } from './arguments-identity.ts';
import { NETWORK_ARGUMENTS } from './arguments-net.ts';
import { PATCH_ARGUMENTS } from './arguments-patch.ts';
import { REGEX_ARGUMENTS } from './arguments-regex.ts';
import { SPRINTF_ARGUMENTS } from './arguments-sprintf.ts';
import { ENCODING_ARGUMENTS, STRING_ARGUMENTS } from './arguments-text.ts';
import { TIME_ARGUMENTS } from './arguments-time.ts';
import { URI_ARGUMENTS } from './arguments-uri.ts';
import { VALUE_ARGUMENTS } from './arguments-values.ts';
import type { Operands } from './operands.ts';

/** Operands for each of our functions: mostly such as it is made for, and others. */
export const ARGUMENTS: Readonly<Record<string, Operands>> = {
  ...ENCODING_ARGUMENTS,
  ...IDENTITY_ARGUMENTS,
  ...NETWORK_ARGUMENTS,
  ...PATCH_ARGUMENTS,
  ...REGEX_ARGUMENTS,
  ...SPRINTF_ARGUMENTS,
  ...STRING_ARGUMENTS,
  ...TIME_ARGUMENTS,
  ...URI_ARGUMENTS,
  ...VALUE_ARGUMENTS,
};
