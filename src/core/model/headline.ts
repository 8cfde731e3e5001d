import type { Decision } from './decision.generated.ts';

/** What the first line of every report is made of. */
export interface HeadlineParts
  extends Pick<Decision, 'verdict' | 'observing' | 'phase' | 'counts' | 'instant' | 'simulated'> {
  readonly subject: Pick<Decision['subject'], 'event' | 'base_ref' | 'head' | 'pull_request'>;
  /** How many problems stand beside the rules. */
  readonly problems?: number;
  /** Why there is nothing to count, such as `no commits`. */
  readonly note?: string;
}

const EVENTS = { local: 'change', pull_request: 'pull request', merge_group: 'merge group', push: 'push' } as const;

/**
 * The first line of every report: the verdict in capitals, two spaces, then phase, subject and counts between ` · `.
 * What qualifies the verdict (observing, judged as of a given instant) stands next to it, so that no cut loses it.
 */
export function headlineOf(parts: HeadlineParts): string {
  const { verdict, observing, phase, simulated, instant, note } = parts;
  const told = [
    observing === undefined ? '' : `observing until ${shownInstant(observing.until)}`,
    simulated ? `as of ${shownInstant(instant)}` : '',
    phase,
    subjectOf(parts.subject),
    countsOf(parts),
    note ?? '',
  ];
  return `${verdict.toUpperCase()}  ${told.filter((part) => part !== '').join(' · ')}`;
}

/** `2026-12-02T10:14:00Z` as `2026-12-02 10:14 UTC`; seconds only where they are not zero. Anything else is returned as it is. */
export function shownInstant(instant: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})(?:\.\d+)?Z$/.exec(instant);
  if (match === null) return instant;
  const [, date, minutes, seconds] = match;
  return `${date} ${minutes}${seconds === ':00' ? '' : seconds} UTC`;
}

function subjectOf({ event, base_ref, head, pull_request }: HeadlineParts['subject']): string {
  const what = pull_request === undefined ? EVENTS[event] : `#${pull_request}`;
  const way = event === 'push' ? 'to' : 'into';
  return `${what} ${way} ${base_ref.replace(/^refs\/heads\//, '')} at ${head.slice(0, 7)}`;
}

function countsOf({ verdict, counts, problems = 0 }: HeadlineParts): string {
  const told = [
    counts.fail > 0 || verdict !== 'pass' ? `${counts.fail} blocking` : '',
    counts.undecided > 0 ? `${counts.undecided} not judged` : '',
    problems > 0 ? counted(problems, 'problem') : '',
    counts.warned > 0 ? counted(counts.warned, 'warning') : '',
    counts.waived > 0 ? `${counts.waived} waived` : '',
    counts.pending > 0 ? `${counts.pending} pending` : '',
    `${counts.pass} passed`,
  ];
  return told.filter((part) => part !== '').join(', ');
}

/** `1 test`, `412 tests`. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
