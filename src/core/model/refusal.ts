import type { Decision } from './decision.generated.ts';
import { counted } from './headline.ts';
import type { ProblemParts } from './problem.ts';

/** What stands in decision.json where there was nothing to decide on: the words that it shares with a decision mean the same. */
export interface Refusal extends Pick<Decision, 'version' | 'headline' | 'tool'> {
  readonly verdict: 'undecided';
  /** 70 is a bug. */
  readonly exit_code: 2 | 70;
  readonly problems: readonly ProblemParts[];
}

/** Undecided, and why. */
export function refusalOf(problems: readonly ProblemParts[], tool: Decision['tool']): Refusal {
  return {
    version: 1,
    verdict: 'undecided',
    headline: nothingJudged(problems.length),
    exit_code: problems.some(({ code }) => code === 'internal.bug') ? 70 : 2,
    problems,
    tool,
  };
}

/** The first line of what could not even be judged. */
export const nothingJudged = (problems: number): string =>
  `UNDECIDED  nothing could be judged · ${counted(problems, 'problem')}`;

/** A refusal names no phase, for nobody could read which. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' &&
  value !== null &&
  'verdict' in value &&
  'headline' in value &&
  typeof value.headline === 'string' &&
  'problems' in value &&
  Array.isArray(value.problems) &&
  value.problems.every(isProblem) &&
  !('phase' in value);

const isProblem = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['code', 'message'].every((key) => typeof Reflect.get(value, key) === 'string');
