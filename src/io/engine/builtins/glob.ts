import type { Builtins } from './builtin.ts';
import { stringAt } from './operands.ts';

export const GLOB: Builtins = {
  'glob.quote_meta': (operands) => stringAt(operands, 0).replace(/[*?\\[\]{}]/g, '\\$&'),
};
