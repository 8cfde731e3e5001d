/** A JSON tokenizer (RFC 8259) for what the platform's parser does not tell: where a text stops being JSON, and which keys its start holds. */

export interface Fault {
  /** Index into the text; its length where the text ends too early. */
  readonly offset: number;
  /** What could have stood there. */
  readonly expected: string;
}

const TOKEN =
  /[ \t\r\n]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
const SPACE = /[ \t\r\n]*/y;
const OPEN_STRING = /"(?:[^"\\]|\\.)*\\?$/y;

type Expectation =
  | 'a value'
  | 'a value or ]'
  | 'a key'
  | 'a key or }'
  | 'a colon'
  | 'a comma or ]'
  | 'a comma or }'
  | 'the end';

/**
 * Walks the tokens of a text until it stops being JSON, and hands over each key with its path (`results/tool`, array items as `*`).
 * Returns undefined for a whole document.
 */
export function scanJson(text: string, onKey?: (path: string) => void): Fault | undefined {
  const open: { close: ']' | '}'; key: string }[] = [];
  let expected: Expectation = 'a value';
  let offset = 0;
  const after = (): Expectation => {
    const top = open.at(-1);
    return top === undefined ? 'the end' : `a comma or ${top.close}`;
  };
  for (;;) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    const mark = match?.[3];
    const top = open.at(-1);
    if (match === null) break;
    if (mark === ',' && top !== undefined && expected === `a comma or ${top.close}`) {
      expected = top.close === ']' ? 'a value' : 'a key';
    } else if (mark === ':' && expected === 'a colon') {
      expected = 'a value';
    } else if ((mark === ']' || mark === '}') && expected.endsWith(` or ${mark}`)) {
      open.pop();
      expected = after();
    } else if (match[1] !== undefined && expected.startsWith('a key') && top !== undefined) {
      top.key = match[1].slice(1, -1);
      onKey?.(open.map((one) => one.key).join('/'));
      expected = 'a colon';
    } else if (expected.startsWith('a value') && (mark === '{' || mark === '[')) {
      open.push(mark === '{' ? { close: '}', key: '' } : { close: ']', key: '*' });
      expected = mark === '{' ? 'a key or }' : 'a value or ]';
    } else if (expected.startsWith('a value') && mark === undefined) {
      expected = after();
    } else {
      break;
    }
    offset = TOKEN.lastIndex;
  }
  SPACE.lastIndex = offset;
  SPACE.exec(text);
  offset = SPACE.lastIndex;
  if (expected === 'the end' && offset === text.length) return undefined;
  OPEN_STRING.lastIndex = offset;
  return { offset: OPEN_STRING.test(text) ? text.length : offset, expected };
}

/** The paths of the keys in the first part of a file, such as `results` and `results/tool`, as far as `depth` levels; for detection. */
export function keysOf(head: string, depth = 2): ReadonlySet<string> {
  const keys = new Set<string>();
  scanJson(head, (path) => {
    if (path.split('/').length <= depth) keys.add(path);
  });
  return keys;
}
