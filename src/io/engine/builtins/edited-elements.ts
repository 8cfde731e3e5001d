/** An element of an array: an edited one, the next of the original ones that are left, or one that OPA loses. */
export type Slot<T> = T | 'original' | 'lost';

/** An array and the edits of it that are not made yet. */
export interface EditedElements<T> {
  readonly slots: Slot<T>[];
  /** The places of the original elements that are not left. */
  readonly gone: Set<number>;
}

export const originalElements = <T>(length: number): EditedElements<T> => ({
  slots: Array.from({ length }, () => 'original' as const),
  gone: new Set(),
});

/** Tells elements with parts from those without, which OPA keeps apart. */
type HasParts<T> = (element: T) => boolean;

export function insertElement<T>({ slots }: EditedElements<T>, place: number, element: T, hasParts: HasParts<T>): void {
  if (place < 0 || place > slots.length) throw new Error('index for array insertion out of bounds');
  const moved = slots.slice(place);
  refuseLost(moved);
  const kept = moved.map((slot, at) => (isPlain(slot, hasParts) && isWhole(moved[at + 1], hasParts) ? 'lost' : slot));
  slots.splice(place, moved.length, element, ...kept);
}

export function removeElement<T>({ slots, gone }: EditedElements<T>, place: number, hasParts: HasParts<T>): void {
  if (place < 0 || place >= slots.length) throw new Error('index for array delete out of bounds');
  const moved = slots.slice(place + 1);
  refuseLost(moved);
  if (slots[place] === 'original') {
    let before = slots.slice(0, place).filter((slot) => slot === 'original').length;
    let original = 0;
    for (; before > 0 || gone.has(original); original += 1) if (!gone.has(original)) before -= 1;
    gone.add(original);
  }
  const kept = moved.map((slot, at) => (isPlain(slot, hasParts) && isWhole(moved[at - 1], hasParts) ? 'lost' : slot));
  slots.splice(place, moved.length + 1, ...kept);
}

const isPlain = <T>(slot: Slot<T> | undefined, hasParts: HasParts<T>): boolean => isEdited(slot) && !hasParts(slot);

const isWhole = <T>(slot: Slot<T> | undefined, hasParts: HasParts<T>): boolean => isEdited(slot) && hasParts(slot);

export const isEdited = <T>(slot: Slot<T> | undefined): slot is T =>
  slot !== undefined && slot !== 'original' && slot !== 'lost';

/** The array with all edits made. */
export function elementsOf<T, V>(edited: EditedElements<T>, original: readonly V[], render: (element: T) => V): V[] {
  refuseLost(edited.slots);
  const left = original.filter((_, place) => !edited.gone.has(place)).reverse();
  return edited.slots.flatMap((slot) => (isEdited(slot) ? [render(slot)] : left.splice(-1)));
}

function refuseLost<T>(slots: readonly Slot<T>[]): void {
  if (slots.includes('lost')) throw new Error('an element of the array is lost');
}
