import type { Attributes } from './xml.ts';

/** Takes the element without content that stands at `start` of the text. Undefined where there is none, or none that is taken here. */
export type TakeRow = (text: string, start: number) => Row | undefined;

export interface Row {
  readonly name: string;
  readonly attributes: Attributes;
  /** White space before the element, and inside it. */
  readonly before: string;
  readonly inside: string;
  /** Where it ends in the text. */
  readonly end: number;
}

/** What every version of XML takes in an attribute as it stands, and the five entities. */
const PLAIN = '[^"<&\\x00-\\x1f\\x7f-\\x9f\\u2028\\ud800-\\udfff\\ufffe\\uffff]*';
const VALUE = `${PLAIN}(?:&(?:lt|gt|quot|apos|amp);${PLAIN})*`;
const NAME = '[A-Za-z_][\\w:-]*';
const SPACE = '(?:[ \\t\\n]|\\r\\n)*';

const emptyElement = (name: string, attributes: string, again: string): RegExp =>
  new RegExp(`(${SPACE})<${name}${attributes} *(?:/>|>(${SPACE})</${again}>)`, 'y');

const ANY = emptyElement(`(${NAME})`, `((?: +${NAME}="${VALUE}")*)`, '\\2');
const ATTRIBUTE = new RegExp(` +(${NAME})="[^"]*"`, 'g');

/** Names of an element and its attributes, in order, and the pattern of all that have the same; its groups are space, values, space. */
interface Shape {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly pattern: RegExp;
}

/** Of all files: a thousand of one tool have the same. */
const SHAPES = new Map<string, Shape>();
const MAX_SHAPES = 256;

/**
 * Reports hold the same empty element thousands of times: one pattern for all that have the same names is several times faster than a
 * parser. It matches well-formed elements only, and not all of these: those with a character reference, single quotes, names beyond
 * ASCII or a tag on several lines are the parser's.
 */
export function rowTaker(): TakeRow {
  let last: Shape | undefined;
  return (text, start) => {
    const match = last === undefined ? null : matchAt(last, text, start);
    if (last !== undefined && match !== null) return rowOf(last, match);
    const shape = shapeAt(text, start);
    if (shape === undefined) return undefined;
    last = shape;
    const first = matchAt(shape, text, start);
    return first === null ? undefined : rowOf(shape, first);
  };
}

/** Of the element at `start`, if it is an empty one. */
function shapeAt(text: string, start: number): Shape | undefined {
  ANY.lastIndex = start;
  const match = ANY.exec(text);
  if (match === null) return undefined;
  const [, , name = '', attributes = ''] = match;
  const names = [...attributes.matchAll(ATTRIBUTE)].map((found) => found[1] ?? '');
  const key = [name, ...names].join(' ');
  const known = SHAPES.get(key);
  if (known !== undefined) return known;
  const distinct = new Set(names);
  if (SHAPES.size === MAX_SHAPES || distinct.size < names.length || distinct.has('__proto__')) return undefined;
  const values = names.map((attribute) => ` +${attribute}="(${VALUE})"`).join('');
  const shape = { name, attributes: names, pattern: emptyElement(name, values, name) };
  SHAPES.set(key, shape);
  return shape;
}

function matchAt({ pattern }: Shape, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function rowOf({ name, attributes: names, pattern }: Shape, match: RegExpExecArray): Row {
  const attributes: Record<string, string> = {};
  let group = 2;
  for (const attribute of names) attributes[attribute] = resolved(match[group++] ?? '');
  return { name, attributes, before: match[1] ?? '', inside: match[names.length + 2] ?? '', end: pattern.lastIndex };
}

/** By the letter in which they differ: the first, of the two that begin with `a` the second. */
const ENTITIES: Readonly<Record<string, string>> = { l: '<', g: '>', q: '"', p: "'", m: '&' };

function resolved(value: string): string {
  let text = '';
  let start = 0;
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', start)) {
    const first = value.charAt(at + 1);
    text += value.slice(start, at) + ENTITIES[first === 'a' ? value.charAt(at + 2) : first];
    start = value.indexOf(';', at) + 1;
  }
  return start === 0 ? value : text + value.slice(start);
}
