import type { Builtins } from './builtin.ts';
import { integerAt, stringAt } from './operands.ts';
import { haveCommonText } from './regex/common-text.ts';
import { compile, type Regex } from './regex/compile.ts';
import { expand } from './regex/expand.ts';
import { templatePattern } from './regex/template.ts';
import { forTables } from './regex/unicode.ts';

/** Regular expressions of RE2, which take time in proportion to the text. */
export const REGEX: Builtins = {
  'regex.find_n': (operands) => {
    const [pattern, text] = [compile(stringAt(operands, 0)), stringAt(operands, 1)];
    return matchesOf(pattern, text, integerAt(operands, 2)).map(([start, end]) => text.slice(start, end));
  },
  'regex.split': (operands) => split(stringAt(operands, 0), stringAt(operands, 1)),
  'regex.replace': (operands) => {
    const [text, pattern, template] = [0, 1, 2].map((position) => stringAt(operands, position)) as [
      string,
      string,
      string,
    ];
    return replace(text, compile(pattern), template);
  },
  'regex.template_match': (operands) => {
    const [template, text] = [stringAt(operands, 0), stringAt(operands, 1)];
    const pattern = templatePattern(template, stringAt(operands, 2), stringAt(operands, 3), compile);
    return compile(pattern).re2.match(forTables(pattern, text));
  },
  'regex.globs_match': (operands) => haveCommonText(stringAt(operands, 0), stringAt(operands, 1)),
};

/** Where a match and its groups begin and end, by turns; -1 where a group took no part. */
type Match = readonly [start: number, end: number, ...groups: number[]];

/** At most so many; all where the number is negative. */
function matchesOf({ re2, source }: Regex, text: string, limit = -1n): readonly Match[] {
  if (limit === 0n) return [];
  const number = limit < 0n || limit > BigInt(text.length) ? -1 : Number(limit);
  return (re2.findAllSubmatchIndex(forTables(source, text), number) ?? []) as Match[];
}

/** What is empty before the first match at the beginning is left out, as in Go. */
function split(pattern: string, text: string): readonly string[] {
  const regex = compile(pattern);
  if (pattern !== '' && text === '') return [''];
  const parts: string[] = [];
  let begin = 0;
  let last = 0;
  for (const [start, end] of matchesOf(regex, text)) {
    last = start;
    if (end !== 0) parts.push(text.slice(begin, start));
    begin = end;
  }
  return last === text.length ? parts : [...parts, text.slice(begin)];
}

function replace(text: string, pattern: Regex, template: string): string {
  let result = '';
  let done = 0;
  for (const match of matchesOf(pattern, text)) {
    result += text.slice(done, match[0]) + expand(template, groupsOf(match, text), pattern.names);
    done = match[1];
  }
  return result + text.slice(done);
}

/** Undefined for a group that took no part. */
const groupsOf = (match: Match, text: string): readonly (string | undefined)[] =>
  Array.from({ length: match.length / 2 }, (_, group) =>
    match[2 * group] === -1 ? undefined : text.slice(match[2 * group], match[2 * group + 1]),
  );
