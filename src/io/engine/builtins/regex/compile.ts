import { RE2JS } from 're2js';

export interface Regex {
  readonly source: string;
  readonly re2: ReturnType<RE2JS['re2']>;
  /** Names of groups with their numbers, in order; for Go a name may stand for several groups. */
  readonly names: readonly (readonly [name: string, group: number])[];
}

/** A policy applies the same few patterns to many texts. */
const compiled = new Map<string, Regex>();
const KEPT = 100;

/** Throws where the pattern is none. */
export function compile(pattern: string): Regex {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const fresh = compileAnew(pattern);
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(pattern, fresh);
  return fresh;
}

/** What must be passed over to find the names: escapes, quoted texts and classes. */
const NAMED_GROUP = /\\Q.*?(?:\\E|$)|\\.|\[\^?\]?(?:\[:\^?\w*:\]|\\.|[^\]])*\]|\(\?P?<(\w+)>/gs;

/** Groups of one name get others for the library, which knows no such patterns. */
function compileAnew(pattern: string): Regex {
  const names: string[] = [];
  const renamed = pattern.replace(NAMED_GROUP, (whole, name?: string) => {
    if (name === undefined) return whole;
    names.push(name);
    return `(?P<g${names.length - 1}>`;
  });
  const re2 = RE2JS.compile(new Set(names).size < names.length ? renamed : pattern).re2();
  const groups = Object.entries(re2.namedGroups);
  if (new Set(names).size === names.length) return { source: pattern, re2, names: groups };
  return { source: pattern, re2, names: groups.map(([name, group]) => [names[Number(name.slice(1))] ?? '', group]) };
}
