import type { Builtin, Builtins, RegoNumber } from './builtin.ts';
import { bigIntegerAt } from './operands.ts';
import { integerNumber } from './value-text.ts';

/** More would fill the memory of an evaluation many times over. */
const LONGEST = 10_000_000n;

/** Up or down, both ends included where the steps meet them. */
const rangeStep: Builtin = (operands) => {
  const [first, last, step] = [bigIntegerAt(operands, 0), bigIntegerAt(operands, 1), bigIntegerAt(operands, 2)];
  if (step <= 0n) throw new Error('numbers.range_step: step must be a positive integer');
  const distance = first <= last ? last - first : first - last;
  if (distance / step > LONGEST) throw new Error(`numbers.range_step: more than ${LONGEST} numbers`);
  const numbers: RegoNumber[] = [];
  if (first <= last) for (let number = first; number <= last; number += step) numbers.push(integerNumber(number));
  else for (let number = first; number >= last; number -= step) numbers.push(integerNumber(number));
  return numbers;
};

export const NUMBERS: Builtins = { 'numbers.range_step': rangeStep };
