import type { RegoValue } from './builtin.ts';
import { compareValues } from './compare-values.ts';

type Collection = ReadonlySet<RegoValue> | ReadonlyMap<RegoValue, unknown>;

/**
 * The member of a set, or the key of an object, that is equal to a value as Rego sees it: 1 and 1.0 are, and two arrays
 * with equal members. Undefined where there is none.
 */
export function equalMember(collection: Collection, value: RegoValue): RegoValue | undefined {
  if (collection.has(value)) return value;
  if (typeof value === 'string') return undefined;
  for (const member of collection.keys()) if (isEqual(member, value)) return member;
  return undefined;
}

/** What an object has under a key that is equal as Rego sees it. */
export function memberAt<T>(object: ReadonlyMap<RegoValue, T>, key: RegoValue): T | undefined {
  const found = equalMember(object, key);
  return found === undefined ? undefined : object.get(found);
}

export const isEqual = (a: RegoValue, b: RegoValue): boolean => compareValues(a, b) === 0;

/** A set without members that are equal as Rego sees it. */
export function setOf(values: Iterable<RegoValue>): ReadonlySet<RegoValue> {
  const members = new Set<RegoValue>();
  for (const value of values) if (equalMember(members, value) === undefined) members.add(value);
  return members;
}
