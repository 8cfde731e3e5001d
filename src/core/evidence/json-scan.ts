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
 * Walks the tokens of a text until it stops being JSON, and hands over each key with its path (`results/tool`, array items as `*`). Returns
 * undefined for a whole document.
 */
export function scanJson(text: string, onKey?: (path: string) => void): Fault | undefined {
  const open: Container[] = [];
  let expected: Expectation = 'a value';
  let offset = 0;
  for (;;) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const next = step(expected, match, open);
    if (next === undefined) break;
    if (next === 'a colon' && onKey !== undefined) onKey(open.map((one) => one.key).join('/'));
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

/**
 * How many keys of a document stand twice or oftener in their object, each as often as it is lost: the platform's parser keeps the last of
 * them, and the tokens of the text still show all. `value` is what the parser made of the text.
 */
export function repeatedKeys(text: string, value: unknown): number {
  let written = 0;
  scanJson(text, () => {
    written += 1;
  });
  return written - keysIn(value);
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value).reduce((sum: number, child) => sum + keysIn(child), 0);
  return children + (Array.isArray(value) ? 0 : Object.keys(value).length);
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

const DEEPEST = 3;
const [BLANK, QUOTE, BRACKET, BRACKET_END, BRACE, BRACE_END, BACKSLASH] = [32, 34, 91, 93, 123, 125, 92];
const COLON = /^[ \t\r\n]*:/;

type Depth = 1 | 2 | 3;

type Paths = Readonly<Record<Depth, ReadonlySet<string>>>;

/** Every adapter asks about the same start of the same file, or about its first line: each is walked once. */
const walked = new Map<string, Paths>();
const KEPT = 4;

/** The paths of the keys in the first part of a file, such as `results` and `results/tool`, as far as `depth` (at most 3) levels; for detection. */
export function keysOf(head: string, depth: Depth = 2): ReadonlySet<string> {
  const known = walked.get(head);
  if (known !== undefined) return known[depth];
  if (walked.size >= KEPT) walked.clear();
  const paths = pathsIn(head);
  walked.set(head, paths);
  return paths[depth];
}

/** Keys of the first document, as far as the text goes. It may be no JSON further on: whoever reads it finds out. */
function pathsIn(head: string): Paths {
  const [one, two, three] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const path: string[] = [];
  let depth = 0;
  for (let at = 0; at < head.length; at += 1) {
    const character = head.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfString(head, at);
      if (depth <= DEEPEST && COLON.test(head.slice(end + 1, end + 9))) {
        path[depth - 1] = head.slice(at + 1, end);
        const full = path.slice(0, depth).join('/');
        if (depth === 1) one.add(full);
        if (depth <= 2) two.add(full);
        three.add(full);
      }
      at = end;
    } else if (character === BRACE || character === BRACKET) {
      path[depth] = '*';
      depth += 1;
    } else if (character === BRACE_END || character === BRACKET_END) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (depth === 0 && character > BLANK) break;
  }
  return { 1: one, 2: two, 3: three };
}

/** The index of the quote that ends a string; that of the last character where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let back = end - 1;
    while (text.charCodeAt(back) === BACKSLASH) back -= 1;
    if ((end - back) % 2 === 1) return end;
  }
  return text.length - 1;
}
