import type { Builtin, Builtins } from './builtin.ts';
import { textOfBytes } from './bytes.ts';
import { hostParts, parseUrl, type Url } from './net/url.ts';
import { stringAt, valueAt } from './operands.ts';

const parse: Builtin = (operands) => {
  const url = urlOf(stringAt(operands, 0));
  const { name, port } = hostParts(url.host);
  const parts = Object.entries({
    scheme: url.scheme,
    hostname: name,
    port,
    path: url.path,
    raw_path: url.rawPath || url.path,
    raw_query: url.query,
    fragment: url.fragment,
  });
  const there = parts.filter(([, part]) => part !== '');
  return new Map(there.map(([key, part]) => [key, textOfBytes(Buffer.from(part, 'latin1'))]));
};

/** An empty text is a reference too, to what it stands in, but not for OPA. */
const isValid: Builtin = (operands) => {
  const text = valueAt(operands, 0);
  if (typeof text !== 'string' || text === '') return false;
  try {
    urlOf(text);
    return true;
  } catch {
    return false;
  }
};

const urlOf = (text: string): Url => parseUrl(Buffer.from(text).toString('latin1'));

export const URI: Builtins = { 'uri.is_valid': isValid, 'uri.parse': parse };
