import type { Builtin, Builtins, RegoValue } from './builtin.ts';
import { isNumber, numberText } from './compare-values.ts';
import { sprintf } from './format/printf.ts';
import type { Argument } from './format/verbs.ts';
import { arrayAt, int64Of, stringAt } from './operands.ts';
import { regoText } from './rego-text.ts';

const format: Builtin = (operands) => sprintf(stringAt(operands, 0), arrayAt(operands, 1).map(argumentOf));

/** What OPA hands to Go: a number with a point or an exponent is a double, and what is neither number nor text its text. */
function argumentOf(value: RegoValue): Argument {
  if (typeof value === 'string') return { type: 'string', value };
  if (!isNumber(value)) return { type: 'string', value: regoText(value) };
  const text = numberText(value);
  if (/[.eE]/.test(text)) {
    const double = Number(text);
    return Number.isFinite(double) ? { type: 'float64', value: double } : { type: 'string', value: text };
  }
  const integer = int64Of(text);
  return integer === undefined ? { type: '*big.Int', value: BigInt(text) } : { type: 'int64', value: integer };
}

export const SPRINTF: Builtins = { sprintf: format };
