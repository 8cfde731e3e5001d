import { atPointer, escapePointer, segmentsOf } from '../model/canonical.ts';
import type { RawFinding } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Input = Snapshot['input'];

/** The one name that a finding quotes, and what has it. */
export interface QuotedName {
  /** As the message has it, where a long name is cut and only the first line stands. */
  readonly shown: string;
  /** How a waiver may call it: the whole name, alone or as `suite › name`. None where only a part of it is known. */
  readonly names: readonly string[];
  /** Where it stands in the snapshot. */
  readonly pointer: string;
  readonly slot?: string;
  readonly suite?: string;
}

const CUT = '…';

/**
 * What a finding quotes. Whoever writes a test or a commit chooses its name and its words: so every quotation mark of the message has to
 * belong to this one name, and none of them to what the evidence itself says.
 */
export function quotedName({ message, pointers }: RawFinding, input: Input): QuotedName | undefined {
  const [start, end] = [message.indexOf('"'), message.lastIndexOf('"')];
  if (start === end) return undefined;
  const shown = message.slice(start + 1, end);
  if (pointers.some((pointer) => textsAt(pointer, input).some((text) => text.includes(`"${shown}"`)))) return undefined;
  for (const pointer of pointers.flatMap(outwards)) {
    const { name, slot, suite } = factAt(pointer, input);
    if (name === undefined || !isShownAs(shown, name)) continue;
    const names = suite === undefined ? [name] : [name, `${suite} › ${name}`];
    return {
      shown,
      names,
      pointer,
      ...(slot === undefined ? {} : { slot }),
      ...(suite === undefined ? {} : { suite }),
    };
  }
  return { shown, names: shown.endsWith(CUT) ? [] : [shown], pointer: pointers[0] ?? '' };
}

/**
 * How many things of a rule's findings an item names. One test may stand in several lists, as a test and as an expected one: that is one
 * thing, as long as slot and suite do not differ; two places in one list are two.
 */
export function thingsNamed(item: string, quoted: readonly QuotedName[]): number {
  const named = quoted.filter(({ names }) => names.includes(item));
  const pointers = new Set(named.map(({ pointer }) => pointer));
  const lists = new Set([...pointers].map((pointer) => pointer.replace(/\/\d+(?=\/|$)/g, '/*')));
  const slots = new Set(named.map(({ slot }) => slot));
  const suites = new Set(named.flatMap(({ suite }) => suite ?? []));
  return lists.size === pointers.size && slots.size < 2 && suites.size < 2 ? Math.min(pointers.size, 1) : pointers.size;
}

const isShownAs = (shown: string, name: string): boolean =>
  name === shown ||
  name.split('\n')[0] === shown ||
  (shown.endsWith(CUT) && name.startsWith(shown.slice(0, -CUT.length)));

/** A pointer and those of what it stands in, without the whole document. */
function outwards(pointer: string): readonly string[] {
  const segments = segmentsOf(pointer).map(escapePointer);
  return segments.map((_, index) => `/${segments.slice(0, segments.length - index).join('/')}`);
}

function factAt(pointer: string, input: Input): { name?: string; slot?: string; suite?: string } {
  const fact = atPointer(input, pointer);
  if (typeof fact !== 'object' || fact === null) return {};
  const text = (key: string): string | undefined => {
    const value: unknown = Object.hasOwn(fact, key) ? Reflect.get(fact, key) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const [name, slot, suite] = [text('name') ?? text('title'), text('slot'), text('suite')];
  return {
    ...(name === undefined ? {} : { name }),
    ...(slot === undefined ? {} : { slot }),
    ...(suite === undefined ? {} : { suite }),
  };
}

function textsAt(pointer: string, input: Input): readonly string[] {
  const fact = atPointer(input, pointer);
  const values: readonly unknown[] = typeof fact === 'object' && fact !== null ? Object.values(fact) : [fact];
  return values.filter((value) => typeof value === 'string');
}
