import type { Commit } from '../ports.ts';

/** A commit with its place in time, which orders the walk and decides nothing. */
export interface Dated {
  readonly commit: Commit;
  readonly seconds: number;
}

/** Reads a commit; throws `git.missing_object` where it cannot be had. */
export type ReadCommit = (id: string) => Promise<Dated>;

export const LEFT = 1;
const RIGHT = 2;
const BOTH = LEFT | RIGHT;

export interface Painted {
  /** What only the first start reaches. */
  readonly left: ReadonlyMap<string, Dated>;
  /** What both reach, as far as the walk went; every best common ancestor is among them. */
  readonly common: ReadonlyMap<string, Dated>;
}

export interface Ask {
  /** Stop as soon as both reach this commit. */
  readonly until?: string;
  /** Walk on below common commits as long as one of them is not older than everything painted in this colour alone. */
  readonly complete?: typeof LEFT;
}

interface Step extends Dated {
  colour: number;
  queued: boolean;
}

/**
 * Walks back from two commits, youngest first, and paints what each reaches. A front ends at a root or where the fronts have met, never because
 * of a date: who writes a commit chooses its date.
 */
export async function paint(a: string, b: string, read: ReadCommit, ask: Ask = {}): Promise<Painted> {
  const steps = new Map<string, Step>();
  const queue: Step[] = [];
  let open = 0;
  let oldest = Number.POSITIVE_INFINITY;

  const reach = async (id: string, colour: number): Promise<void> => {
    const known = steps.get(id);
    const step = known ?? { ...(await read(id)), colour: 0, queued: false };
    const now = step.colour | colour;
    if (now === step.colour) return;
    if (step.queued && now === BOTH) open -= 1;
    step.colour = now;
    steps.set(id, step);
    if (step.queued) return;
    step.queued = true;
    if (now !== BOTH) open += 1;
    queue.splice(placeOf(queue, step.seconds), 0, step);
  };

  const goesOn = (): boolean => {
    if (ask.until !== undefined && steps.get(ask.until)?.colour === BOTH) return false;
    return open > 0 || (ask.complete !== undefined && (queue.at(-1)?.seconds ?? Number.NEGATIVE_INFINITY) >= oldest);
  };

  await reach(a, LEFT);
  await reach(b, RIGHT);
  while (queue.length > 0 && goesOn()) {
    const step = queue.pop();
    if (step === undefined) break;
    step.queued = false;
    if (step.colour !== BOTH) open -= 1;
    if (step.colour === LEFT) oldest = Math.min(oldest, step.seconds);
    for (const parent of step.commit.parents) await reach(parent, step.colour);
  }
  const painted = (colour: number) => new Map([...steps].filter(([, step]) => step.colour === colour));
  return { left: painted(LEFT), common: painted(BOTH) };
}

/** Where a commit of this age belongs in a queue sorted oldest first. */
function placeOf(queue: readonly Dated[], seconds: number): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.seconds ?? 0) < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
