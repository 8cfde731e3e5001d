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

/** What may come next. The state after a value is that of the container around it. */
type Expectation =
  | 'a value'
  | 'a value or ]'
  | 'a key'
  | 'a key or }'
  | 'a colon'
  | 'a comma or ]'
  | 'a comma or }'
  | 'the end';

interface Container {
  readonly after: 'a comma or ]' | 'a comma or }';
  key: string;
}

/**
 * Walks the tokens of a text until it stops being JSON, and hands over each key of the first `depth` levels with its path (`results/tool`,
 * array items as `*`). Returns undefined for a whole document.
 */
export function scanJson(
  text: string,
  onKey?: (path: string) => void,
  depth = Number.POSITIVE_INFINITY,
): Fault | undefined {
  const open: Container[] = [];
  let expected: Expectation = 'a value';
  let offset = 0;
  for (;;) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const next = step(expected, match, open);
    if (next === undefined) break;
    if (next === 'a colon' && onKey !== undefined && open.length <= depth) onKey(open.map((one) => one.key).join('/'));
    expected = next;
    offset = TOKEN.lastIndex;
  }
  SPACE.lastIndex = offset;
  SPACE.exec(text);
  offset = SPACE.lastIndex;
  if (expected === 'the end' && offset === text.length) return undefined;
  OPEN_STRING.lastIndex = offset;
  return { offset: OPEN_STRING.test(text) ? text.length : offset, expected };
}

/** What may come after a token; undefined where the token may not stand. */
function step(expected: Expectation, [, string, , mark]: RegExpExecArray, open: Container[]): Expectation | undefined {
  const top = open.at(-1);
  switch (expected) {
    case 'a colon':
      return mark === ':' ? 'a value' : undefined;
    case 'a comma or ]':
      return mark === ',' ? 'a value' : mark === ']' ? close(open) : undefined;
    case 'a comma or }':
      return mark === ',' ? 'a key' : mark === '}' ? close(open) : undefined;
    case 'a key':
    case 'a key or }':
      if (mark === '}' && expected === 'a key or }') return close(open);
      if (string === undefined || top === undefined) return undefined;
      top.key = string.slice(1, -1);
      return 'a colon';
    case 'the end':
      return undefined;
    default:
      if (mark === undefined) return top?.after ?? 'the end';
      if (mark === ']' && expected === 'a value or ]') return close(open);
      if (mark !== '{' && mark !== '[') return undefined;
      open.push(mark === '{' ? { after: 'a comma or }', key: '' } : { after: 'a comma or ]', key: '*' });
      return mark === '{' ? 'a key or }' : 'a value or ]';
  }
}

function close(open: Container[]): Expectation {
  open.pop();
  return open.at(-1)?.after ?? 'the end';
}

const KEYS_DEPTH = 3;

/** Every adapter asks about the same start of the same file: it is walked once. */
let walked: { readonly head: string; readonly paths: readonly string[] } = { head: '', paths: [] };

/** The paths of the keys in the first part of a file, such as `results` and `results/tool`, as far as `depth` (at most 3) levels; for detection. */
export function keysOf(head: string, depth: 1 | 2 | 3 = 2): ReadonlySet<string> {
  if (walked.head !== head) {
    const paths = new Set<string>();
    scanJson(head, (path) => paths.add(path), KEYS_DEPTH);
    walked = { head, paths: [...paths] };
  }
  return new Set(walked.paths.filter((path) => path.split('/').length <= depth));
}
