import type { Builtins } from './builtin.ts';
import { SPRINTF } from './sprintf.ts';

/** Every function of OPA that is ours. What is not here OPA itself answers. */
export const BUILTINS: Builtins = { ...SPRINTF };
