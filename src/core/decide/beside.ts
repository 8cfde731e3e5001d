import type { Decision } from '../model/decision.generated.ts';
import type { Evaluation, RawFinding } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { placesOf } from './places.ts';

type JudgedRule = Decision['rules'][number];

/** What a rule says beside its findings: notes with their places, and the figures of its chart. */
export function besideOf(
  answer: Evaluation[number] | undefined,
  input: Snapshot['input'],
): Pick<JudgedRule, 'notes' | 'figures'> {
  const { notes = [], figures = [] } = answer ?? {};
  const placed = [...notes].sort(inOrder).map(({ message, pointers }) => ({
    message,
    pointers: [...pointers],
    places: placesOf(pointers, input),
  }));
  const sorted = [...figures].sort((a, b) => (`${a.slot} ${a.name}` < `${b.slot} ${b.name}` ? -1 : 1));
  return { ...(placed.length === 0 ? {} : { notes: placed }), ...(sorted.length === 0 ? {} : { figures: sorted }) };
}

/** Policies report sets, which have no order: findings stand in the order of what they are about. */
export function inOrder(a: RawFinding, b: RawFinding): number {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one < other ? -1 : Number(one > other);
}

const orderOf = ({ pointers, message }: RawFinding): string =>
  `${(pointers[0] ?? '').replace(/\d+/g, (index) => index.padStart(9, '0'))} ${message}`;
