import { formatInstant } from '../../model/instant.ts';
import type { StatementFacts } from './facts.ts';
import { type Signer, signersOf } from './signers.ts';
import { STATEMENT_NAMESPACE } from './statement.ts';

/** Whether a key speaks for a person: the line that says so, or why it does not. */
export type Trust = { readonly signer: Signer } | { readonly reason: string };

/**
 * Holds a key against the people and the allowed signers, as of `at` (never as of a time that the signer claims).
 * One key is one person: a key that is listed for two people speaks for neither. With `ever` it is enough that a line names the key,
 * whenever the line counts.
 */
export function trustIn(
  person: string,
  keyBlob: Uint8Array,
  facts: Pick<StatementFacts, 'people' | 'signers'>,
  at: number | 'ever',
  namespace: string = STATEMENT_NAMESPACE,
): Trust {
  const isPerson = (id: string): boolean => facts.people.some((one) => one.id === id);
  if (!isPerson(person)) return { reason: `${person} is not listed under people` };
  const holders = signersOf(facts.signers, keyBlob, namespace);
  const people = new Set(holders.flatMap(({ principals }) => principals.filter(isPerson)));
  if (people.size === 0) return { reason: `no allowed signer for ${namespace} has the key` };
  if (people.size > 1)
    return { reason: `the key is listed for ${[...people].join(' and ')}, and one key is one person` };
  if (!people.has(person))
    return { reason: `the key belongs to ${[...people].join()} and the statement speaks for ${person}` };
  const mine = holders.filter(({ principals }) => principals.includes(person));
  const valid = mine.find(({ validAfter, validBefore }) => at === 'ever' || (validAfter <= at && at < validBefore));
  return valid === undefined
    ? { reason: `the key of ${person} is valid only ${mine.map(spanOf).join(' and ')}` }
    : { signer: valid };
}

const spanOf = ({ validAfter, validBefore }: Signer): string =>
  `from ${formatInstant(validAfter)} to ${formatInstant(validBefore)}`;
