import { atPointer } from '../model/canonical.ts';
import type { Evidence } from '../model/explanation.ts';
import { counted } from '../model/headline.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { placesOf } from './places.ts';

const MAX_TEXT = 80;
const MAX_VALUE = 120;
const MAX_ITEMS = 4;

/** What stands at pointers into `input`, in a few words, with the file that it comes from. */
export function evidenceAt(pointers: readonly string[], input: Snapshot['input']): readonly Evidence[] {
  return pointers.map((pointer) => {
    const [place] = placesOf([pointer], input);
    return { pointer, value: inWords(atPointer(input, pointer)), ...(place === undefined ? {} : place) };
  });
}

/** A value of the snapshot, short: of a list how many, of an object its plain members. */
function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) {
    const isShort = value.length <= MAX_ITEMS && value.every(isPlain);
    return isShort ? `[${value.map(inWords).join(', ')}]` : counted(value.length, 'item');
  }
  if (typeof value !== 'object' || value === null) return plainText(value);
  let shown = '';
  for (const [key, member] of Object.entries(value).filter(([, one]) => isPlain(one))) {
    const next = `${shown === '' ? '' : `${shown}, `}${key}: ${plainText(member)}`;
    if (next.length > MAX_VALUE) break;
    shown = next;
  }
  return `{${shown}${Object.keys(value).length > 0 && !isWhole(value, shown) ? `${shown === '' ? '' : ', '}…` : ''}}`;
}

const isWhole = (value: object, shown: string): boolean =>
  Object.entries(value).every(([key, member]) => isPlain(member) && shown.includes(`${key}: ${plainText(member)}`));

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

function plainText(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT - 1)}…` : value);
}
