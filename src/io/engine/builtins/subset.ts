import type { Builtin, Builtins, RegoValue } from './builtin.ts';
import { equalMember, isEqual, memberAt } from './lookup.ts';
import { isArray, isObject, isSet, valueAt } from './operands.ts';

const subset: Builtin = (operands) => {
  const [whole, part] = [valueAt(operands, 0), valueAt(operands, 1)];
  const found = holds(whole, part) ?? (isArray(whole) && isSet(part) ? arrayHoldsSet(whole, part) : undefined);
  if (found === undefined) {
    throw new Error('both arguments object.subset must be of the same type or array and set');
  }
  return found;
};

/** Undefined where the two are not both objects, both sets or both arrays. */
function holds(whole: RegoValue, part: RegoValue): boolean | undefined {
  if (isArray(whole)) return isArray(part) ? arrayHolds(whole, part) : undefined;
  if (isObject(whole)) return isObject(part) ? objectHolds(whole, part) : undefined;
  if (!isSet(whole) || !isSet(part)) return undefined;
  return [...part].every((member) => equalMember(whole, member) !== undefined);
}

function objectHolds(whole: ReadonlyMap<RegoValue, RegoValue>, part: ReadonlyMap<RegoValue, RegoValue>): boolean {
  return [...part].every(([key, value]) => {
    const found = memberAt(whole, key);
    return found !== undefined && (isEqual(found, value) || holds(found, value) === true);
  });
}

/** In one piece, and members equal as a whole. */
function arrayHolds(whole: readonly RegoValue[], part: readonly RegoValue[]): boolean {
  const starts = Array.from({ length: Math.max(whole.length - part.length + 1, 0) }, (_, start) => start);
  return starts.some((start) => part.every((member, at) => isEqual(whole[start + at] ?? null, member)));
}

/** OPA counts hits: a member that the array has twice stands for another one that it lacks, and no array holds nothing. */
function arrayHoldsSet(whole: readonly RegoValue[], part: ReadonlySet<RegoValue>): boolean {
  const hits = whole.filter((member) => equalMember(part, member) !== undefined).length;
  return whole.length > 0 && hits >= part.size;
}

export const SUBSET: Builtins = { 'object.subset': subset };
