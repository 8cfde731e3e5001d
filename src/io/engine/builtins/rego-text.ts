import type { RegoValue } from './builtin.ts';
import { isNumber, numberText, sorted } from './compare-values.ts';
import { quoted } from './format/quote.ts';
import { isArray, isObject } from './operands.ts';

/** A value as OPA shows it to people: as a term of Rego, strings as literals of Go, members and keys in order. */
export function regoText(value: RegoValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (isNumber(value)) return numberText(value);
  if (isArray(value)) return `[${value.map(regoText).join(', ')}]`;
  if (!isObject(value)) return value.size === 0 ? 'set()' : `{${sorted(value).map(regoText).join(', ')}}`;
  const keys = sorted(value.keys());
  return `{${keys.map((key) => `${regoText(key)}: ${regoText(value.get(key) ?? null)}`).join(', ')}}`;
}
