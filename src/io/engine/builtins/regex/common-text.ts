import { type Part, readPattern } from './simple-pattern.ts';

/**
 * Whether there is a text that both of two simple patterns match. Answers as the package that OPA asks, also where that one
 * overlooks a text.
 */
export function haveCommonText(first: string, second: string): boolean {
  const [left, right] = [readPattern(first), readPattern(second)];
  const trimmed = trim(left, right);
  return trimmed !== undefined && meet(...trimmed);
}

type Pattern = readonly Part[];

/** Without what is the same at both ends, except for one part at each; undefined where the ends differ. */
function trim(left: Pattern, right: Pattern): [Pattern, Pattern] | undefined {
  const limit = Math.min(left.length, right.length);
  let front = 0;
  for (; front < limit && areSingle(left[front], right[front]); front += 1) {
    if (!fits(left[front], right[front])) return undefined;
  }
  front = Math.max(0, front - 1);
  let back = 0;
  for (; back < limit - front && areSingle(left.at(-1 - back), right.at(-1 - back)); back += 1) {
    if (!fits(left.at(-1 - back), right.at(-1 - back))) return undefined;
  }
  back = Math.max(0, back - 1);
  return [left.slice(front, left.length - back), right.slice(front, right.length - back)];
}

const areSingle = (left: Part | undefined, right: Part | undefined): boolean => left?.flag === '' && right?.flag === '';

/** Whether one character fits both. A dot fits everything, even a class without characters. */
function fits(left: Part | undefined, right: Part | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.kind === 'dot' || right.kind === 'dot') return true;
  const [few, many] = left.characters.size < right.characters.size ? [left, right] : [right, left];
  for (const character of few.characters) if (many.characters.has(character)) return true;
  return false;
}

function meet(left: Pattern, right: Pattern): boolean {
  const limit = Math.min(left.length, right.length);
  for (let at = 0; at < limit; at += 1) {
    if (!areSingle(left[at], right[at])) return meetRepeated(left.slice(at), right.slice(at));
    if (!fits(left[at], right[at])) return false;
  }
  return left.length === right.length;
}

/** One of the two begins with a repetition. */
function meetRepeated(left: Pattern, right: Pattern): boolean {
  const [repeated, other] = left[0]?.flag === '' ? [right, left] : [left, right];
  if (repeated[0]?.flag === '*') return meetStar(repeated, other);
  if (!fits(repeated[0], other[0])) return false;
  if (meetStar(repeated, other.slice(1))) return true;
  return other[0]?.flag !== '' && meet(repeated.slice(1), other);
}

/** The repetition takes parts of the other pattern until what follows it meets the rest. */
function meetStar(starred: Pattern, other: Pattern): boolean {
  const following = starred[1];
  for (const [at, part] of other.entries()) {
    if (fits(part, following) && meet(starred.slice(1), other.slice(at))) return true;
    if (!fits(part, starred[0])) return false;
  }
  return following === undefined;
}
