import type { Builtin, Builtins, RegoValue } from './builtin.ts';
import { compareStrings, isNumber, numberText, sorted } from './compare-values.ts';
import { isArray, isObject, objectAt, typeName, valueAt } from './operands.ts';

interface Layout {
  readonly prefix: string;
  readonly indent: string;
}

const marshalWithOptions: Builtin = (operands) => {
  const layout = layoutOf(objectAt(operands, 1));
  const value = valueAt(operands, 0);
  return layout === undefined ? jsonText(value) : layout.prefix + jsonText(value, layout, `\n${layout.prefix}`);
};

/** How to lay the text out; undefined for one line. */
function layoutOf(options: ReadonlyMap<RegoValue, RegoValue>): Layout | undefined {
  let pretty: boolean | undefined;
  const layout = { prefix: '', indent: '\t' };
  for (const [key, value] of options) {
    if (key === 'pretty' && typeof value === 'boolean') pretty = value;
    else if ((key === 'prefix' || key === 'indent') && typeof value === 'string') layout[key] = value;
    else throw new Error(`operand 2 must not have the key ${JSON.stringify(key)} with a ${typeName(value)}`);
  }
  return (pretty ?? (options.has('prefix') || options.has('indent'))) ? layout : undefined;
}

/** JSON as Go writes it: keys by code point, and `<`, `>` and `&` escaped. Sets are arrays, and other keys their JSON. */
function jsonText(value: RegoValue, layout?: Layout, line = ''): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return jsonString(value);
  if (isNumber(value)) return numberText(value);
  const inner = layout === undefined ? '' : line + layout.indent;
  const colon = layout === undefined ? ':' : ': ';
  const [open, close] = isObject(value) ? '{}' : '[]';
  const members = isObject(value)
    ? [...jsonMembers(value)]
        .sort(([a], [b]) => compareStrings(a, b))
        .map(([key, member]) => jsonString(key) + colon + jsonText(member, layout, inner))
    : (isArray(value) ? value : sorted(value)).map((member) => jsonText(member, layout, inner));
  return members.length === 0
    ? `${open}${close}`
    : `${open}${members.map((text) => inner + text).join()}${line}${close}`;
}

const jsonString = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The members of an object by the keys that they have in JSON; the last of equal ones counts. */
export function jsonMembers(object: ReadonlyMap<RegoValue, RegoValue>): ReadonlyMap<string, RegoValue> {
  return new Map(
    sorted(object.keys()).map((key) => [typeof key === 'string' ? key : jsonText(key), object.get(key) ?? null]),
  );
}

export const JSON_MARSHAL: Builtins = { 'json.marshal_with_options': marshalWithOptions };
