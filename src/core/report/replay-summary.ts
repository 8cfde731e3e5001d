import { counted } from '../model/headline.ts';
import type { Replay, Replayed, RuleChange, Status } from '../model/replay.ts';
import { STATUS_WORDS } from './concerns.ts';

/** What became of each snapshot: how many, in words that follow the number. */
const FATES = [
  ['same', 'as before'],
  ['other', 'with the same verdict and other findings'],
  ['fail', 'would now fail'],
  ['undecided', 'would now be undecided'],
  ['pass', 'would now pass'],
  ['undecidable', 'could not be decided again'],
] as const;

export type Fate = (typeof FATES)[number][0];

/** One rule over all snapshots: what became of it how often, and every case in which more than its presence changed. */
export interface RuleEffect {
  readonly code: string;
  readonly title: string;
  readonly ways: readonly { readonly way: string; readonly count: number }[];
  readonly cases: readonly { readonly file: string; readonly change: RuleChange }[];
}

export function fateOf(replayed: Replayed): Fate {
  if (!('comparison' in replayed)) return 'undecidable';
  const { was, is, rules, problems } = replayed.comparison;
  if (was !== is) return is;
  return problems.length === 0 && rules.every(isQuiet) ? 'same' : 'other';
}

/** A rule that comes or goes without a word changes no decision. */
const isQuiet = ({ was, is, appeared, vanished }: RuleChange): boolean =>
  appeared.length + vanished.length === 0 && [was, is].every((status) => status === undefined || isSilent(status));

const isSilent = (status: Status): boolean => status === 'pass' || status === 'off';

/** `14 snapshots: 12 as before, 2 would now fail`. */
export function replayHeadline({ snapshots }: Replay): string {
  if (snapshots.length === 0) return NO_PAST;
  const counts = countsOf(snapshots);
  const told = FATES.filter(([fate]) => counts[fate] > 0).map(([fate, words]) => `${counts[fate]} ${words}`);
  return `${counted(snapshots.length, 'snapshot')}: ${told.join(', ')}`;
}

/** What is said where there is nothing to replay. */
export const NO_PAST = 'no past decisions';

export function countsOf(snapshots: readonly Replayed[]): Readonly<Record<Fate, number>> {
  const fates = snapshots.map(fateOf);
  const of = (fate: Fate): number => fates.filter((one) => one === fate).length;
  return {
    same: of('same'),
    other: of('other'),
    fail: of('fail'),
    undecided: of('undecided'),
    pass: of('pass'),
    undecidable: of('undecidable'),
  };
}

/** By rule, those that changed most often first. */
export function effectsOf({ snapshots }: Replay): readonly RuleEffect[] {
  const changes = snapshots.flatMap((one) =>
    'comparison' in one ? one.comparison.rules.map((change) => ({ file: one.file, change })) : [],
  );
  return distinct(changes.map(({ change }) => change.code))
    .map((code) => {
      const own = changes.filter(({ change }) => change.code === code);
      const ways = own.map(({ change }) => wayOf(change));
      return {
        code,
        title: own[0]?.change.title ?? code,
        ways: distinct(ways).map((way) => ({ way, count: ways.filter((one) => one === way).length })),
        cases: own.filter(({ change }) => !isQuiet(change)),
      };
    })
    .sort((a, b) => b.cases.length - a.cases.length || (a.code < b.code ? -1 : 1));
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** `passed → failed`, or `not there → passed`. */
function wayOf({ was, is }: RuleChange): string {
  const word = (status: Status | undefined): string => (status === undefined ? 'not there' : STATUS_WORDS[status]);
  return was === is ? `still ${word(is)}, with other findings` : `${word(was)} → ${word(is)}`;
}
