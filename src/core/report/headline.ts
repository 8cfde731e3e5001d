import type { Decision } from '../model/decision.generated.ts';
import { clip, visible } from './escape.ts';

/** The decision's first line in its two pieces, fit to be shown: the verdict word, and all that follows it. */
export interface Headline {
  readonly word: string;
  readonly rest: string;
}

const MAX_HEADLINE_CHARACTERS = 1000;

/** Takes the first line apart. A report may dress the word and the separator between the two, and nothing else. */
export function headlineIn({ headline }: Pick<Decision, 'headline'>): Headline {
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/u.exec(clip(visible(headline), MAX_HEADLINE_CHARACTERS)) ?? [];
  return { word, rest };
}

/** The first line on a line of its own. */
export function plainHeadline(decision: Pick<Decision, 'headline'>): string {
  const { word, rest } = headlineIn(decision);
  return `${word}  ${rest}`;
}
