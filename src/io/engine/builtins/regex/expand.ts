import type { Regex } from './compile.ts';
import { NEWER } from './unicode.ts';

const WORD = String.raw`((?:(?!${NEWER.source})[\p{L}\p{Nd}_])+)`;
const NAME = new RegExp(String.raw`^\$(?:\$|\{${WORD}\}|${WORD})?`, 'u');

/**
 * A replacement with `$1`, `$name` and `${name}` filled in as by Go's `Regexp.Expand`: a name is as long as it can be, that of
 * no group is empty, `$$` is a dollar, and a dollar before anything else stays.
 */
export function expand(template: string, groups: readonly (string | undefined)[], names: Regex['names']): string {
  let result = '';
  let rest = template;
  for (let at = rest.indexOf('$'); at >= 0; at = rest.indexOf('$')) {
    result += rest.slice(0, at);
    const [found = '$', braced, bare] = NAME.exec(rest.slice(at)) ?? [];
    const name = braced ?? bare;
    result += name === undefined ? '$' : textOf(name, groups, names);
    rest = rest.slice(at + found.length);
  }
  return result + rest;
}

function textOf(name: string, groups: readonly (string | undefined)[], names: Regex['names']): string {
  if (/^(?:0|[1-9]\d*)$/.test(name)) return groups[Number(name)] ?? '';
  return (
    names.map(([other, group]) => (other === name ? groups[group] : undefined)).find((group) => group !== undefined) ??
    ''
  );
}
