/** One part of a simple pattern: a character, `.` or a class such as `[a-z]`, once or repeated. */
export interface Part {
  readonly kind: 'character' | 'dot' | 'class';
  /** Code points; empty for a dot. */
  readonly characters: ReadonlySet<number>;
  readonly flag: '' | '+' | '*';
}

interface Signs {
  readonly list: readonly Sign[];
  at: number;
}

interface Sign {
  readonly character: number;
  /** Whether it has no special meaning. */
  readonly isEscaped: boolean;
}

/** Reads characters, `.`, classes, `+`, `*` and backslashes. Throws for anything else that is special. */
export function readPattern(text: string): readonly Part[] {
  const signs: Signs = { list: signsOf(text), at: 0 };
  const parts: Part[] = [];
  for (let sign = next(signs); sign !== undefined; sign = next(signs)) {
    const part = { ...partOf(signs, sign), flag: flagOf(signs) };
    const last = parts.at(-1);
    if (last === undefined || part.flag === '' || last.flag === '' || !isEqual(last, part)) parts.push(part);
    else if (part.flag === '+') parts[parts.length - 1] = part;
  }
  return parts;
}

function signsOf(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (const [sign] of text.matchAll(/\\?./gsu)) {
    if (sign === '\\') throw new Error('input ends with an escape character');
    signs.push({
      character: sign.codePointAt(sign.length > 1 && sign[0] === '\\' ? 1 : 0) ?? 0,
      isEscaped: sign[0] === '\\',
    });
  }
  return signs;
}

function next(signs: Signs): Sign | undefined {
  signs.at += 1;
  return signs.list[signs.at - 1];
}

const meaning = ({ character, isEscaped }: Sign): string => (isEscaped ? '' : String.fromCodePoint(character));

function partOf(signs: Signs, sign: Sign): Omit<Part, 'flag'> {
  switch (meaning(sign)) {
    case '.':
      return { kind: 'dot', characters: new Set() };
    case '[':
      return { kind: 'class', characters: classAt(signs) };
    case ']':
    case '+':
    case '*':
      throw new Error(`${meaning(sign)} has nothing before it`);
    default:
      return { kind: 'character', characters: new Set([sign.character]) };
  }
}

function flagOf(signs: Signs): Part['flag'] {
  const sign = signs.list[signs.at];
  const flag = sign === undefined ? '' : meaning(sign);
  if (flag !== '+' && flag !== '*') return '';
  signs.at += 1;
  return flag;
}

/** A range needs a beginning of its own: `[a-c-e]` has none for the second. */
function classAt(signs: Signs): ReadonlySet<number> {
  const characters = new Set<number>();
  let from: number | undefined;
  for (let sign = next(signs); sign !== undefined; sign = next(signs)) {
    if (meaning(sign) === ']') return characters;
    if (meaning(sign) === '-') {
      const to = next(signs);
      if (from === undefined || to === undefined || /[\]-]/.test(meaning(to)) || to.character < from) break;
      for (let character = from; character <= to.character; character += 1) characters.add(character);
      from = undefined;
    } else {
      characters.add(sign.character);
      from = sign.character;
    }
  }
  throw new Error('a class is not well formed');
}

const isEqual = (a: Part, b: Part): boolean =>
  a.kind === b.kind &&
  a.characters.size === b.characters.size &&
  [...a.characters].every((character) => b.characters.has(character));
