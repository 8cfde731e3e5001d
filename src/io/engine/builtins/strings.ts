import type { Builtin, Builtins, RegoValue } from './builtin.ts';
import { integerAt, isArray, isSet, stringAt, stringsAt, valueAt } from './operands.ts';

type Affix = (text: string, affix: string) => boolean;

const anyMatch =
  (matches: Affix): Builtin =>
  (operands) => {
    const [texts, affixes] = [oneOrMore(operands, 0), oneOrMore(operands, 1)];
    return texts.some((text) => affixes.some((affix) => matches(text, affix)));
  };

function oneOrMore(operands: readonly RegoValue[], position: number): readonly string[] {
  const value = valueAt(operands, position);
  return isArray(value) || isSet(value) ? stringsAt(operands, position) : [stringAt(operands, position)];
}

/** An empty text is found between all characters, at the start and at the end. */
const count: Builtin = (operands) => {
  const [text, searched] = [stringAt(operands, 0), stringAt(operands, 1)];
  return searched === '' ? [...text].length + 1 : text.split(searched).length - 1;
};

/** The first parts, or the last ones where the number is negative. */
const splitN: Builtin = (operands) => {
  const [text, separator] = [stringAt(operands, 0), stringAt(operands, 1)];
  const parts = separator === '' ? [...text] : text.split(separator);
  const number = Number(integerAt(operands, 2));
  return number >= 0 ? parts.slice(0, number) : parts.slice(number);
};

/** Places in characters; finds may overlap. */
const indexOfN: Builtin = (operands) => {
  const [text, searched] = [stringAt(operands, 0), stringAt(operands, 1)];
  if (searched === '') throw new Error('empty search character');
  const places: number[] = [];
  let place = 0;
  for (let at = 0; at < text.length; place += 1) {
    if (text.startsWith(searched, at)) places.push(place);
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return places;
};

export const STRINGS: Builtins = {
  indexof_n: indexOfN,
  'strings.any_prefix_match': anyMatch((text, prefix) => text.startsWith(prefix)),
  'strings.any_suffix_match': anyMatch((text, suffix) => text.endsWith(suffix)),
  'strings.count': count,
  'strings.split_n': splitN,
};
