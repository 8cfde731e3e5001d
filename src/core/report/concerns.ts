import { canonicalJson } from '../model/canonical.ts';
import type { Decision } from '../model/decision.generated.ts';
import { shownInstant } from '../model/headline.ts';
import { said } from './escape.ts';

export type Rule = Decision['rules'][number];
export type Status = Rule['status'];

/** Something that a reader has to know of: a rule that is in force and did not plainly pass, or a problem beside the rules. */
export interface Concern extends Pick<Rule, 'status' | 'level' | 'title' | 'findings' | 'problems'> {
  /** Of the rules; of the problem where it belongs to none. */
  readonly codes: readonly string[];
  /** Why it is softened, waived, pending or undecided, in words that need no label. */
  readonly notes: readonly string[];
  readonly solution?: string;
  readonly who?: string;
}

/** The words that stand beside every mark; never a mark or a colour alone. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  fail: 'failed',
  undecided: 'not judged',
  warned: 'warned',
  waived: 'waived',
  pending: 'pending',
  pass: 'passed',
  off: 'not in force',
};

/** How many of the findings or problems of one rule are told one by one. */
export const MAX_TOLD = 3;

const WORST_FIRST: readonly Status[] = ['fail', 'undecided', 'warned', 'waived', 'pending'];

/** Worst first, and of one status what no rule can be judged without before the single rules. */
export function concernsOf(decision: Decision): readonly Concern[] {
  const rules = decision.rules.map((rule) => concernOfRule(rule, decision.waivers));
  const all = [...concernsBesideRules(decision.problems), ...rules];
  return WORST_FIRST.flatMap((status) => all.filter((concern) => concern.status === status));
}

/** One message for each cause: rules that could not be judged for one and the same problem stand together. */
export function foldByCause(concerns: readonly Concern[]): readonly Concern[] {
  const folded = new Map<string, Concern>();
  for (const concern of concerns.flatMap(splitByCause)) {
    const { codes, problems } = concern;
    const key = isOnlyUnjudged(concern) ? canonicalJson(problems) : codes.join(' ');
    const first = folded.get(key);
    folded.set(key, first === undefined ? concern : { ...first, codes: [...first.codes, ...codes] });
  }
  return [...folded.values()];
}

function splitByCause(concern: Concern): readonly Concern[] {
  return isOnlyUnjudged(concern) && concern.problems.length <= MAX_TOLD
    ? concern.problems.map((problem) => ({ ...concern, title: titleFor(concern, problem), problems: [problem] }))
    : [concern];
}

/** Of a rule its own; a problem beside the rules has none but what it says. */
const titleFor = ({ solution, title }: Concern, { message }: Concern['problems'][number]): string =>
  solution === undefined ? message : title;

function isOnlyUnjudged({ status, findings, problems, notes }: Concern): boolean {
  return status === 'undecided' && findings.length === 0 && notes.length === 0 && problems.length > 0;
}

type Told = Pick<Rule, Exclude<keyof Rule, 'gate' | 'read' | 'judged'>>;

/** A rule as a reader has to know of it. */
export function concernOfRule(rule: Told, waivers: Decision['waivers']): Concern {
  const { code, status, level, title, problems, solution, who } = rule;
  const findings = [...rule.findings.filter(isOpen), ...rule.findings.filter((finding) => !isOpen(finding))];
  const notes = [...notesOf(rule), ...waiversOf(rule, waivers)];
  return {
    codes: [code],
    status,
    level,
    title,
    findings,
    problems,
    notes,
    solution,
    ...(who === undefined ? {} : { who }),
  };
}

const isOpen = ({ waived_by }: Rule['findings'][number]): boolean => waived_by === undefined;

/** One for each code, however many there are. */
function concernsBesideRules(problems: Decision['problems']): readonly Concern[] {
  return [...new Set(problems.map(({ code }) => code))].map((code) => {
    const own = problems.filter((problem) => problem.code === code);
    const title = own.length === 1 ? (own[0]?.message ?? code) : `${own.length} problems`;
    return { codes: [code], status: 'undecided', level: 'block', title, findings: [], problems: own, notes: [] };
  });
}

function notesOf({ reason, from }: Told): readonly string[] {
  const start = from === undefined || reason?.includes(from) ? [] : [`in force from ${shownInstant(from)}`];
  return [...(reason === undefined ? [] : [reasonShown(reason)]), ...start];
}

/** A reason with its instants as a reader expects them. */
export function reasonShown(reason: string): string {
  return said(reason.replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, shownInstant));
}

function waiversOf({ code, findings }: Told, waivers: Decision['waivers']): readonly string[] {
  const tickets = [...new Set(findings.flatMap(({ waived_by }) => waived_by ?? []))];
  const noted = waivers.filter((one) => one.rule === code && one.note !== undefined);
  const vain = noted.map(({ ticket, note }) => said(`not waived by ${ticket}: ${note}`));
  const told = tickets.map((ticket) => {
    const waiver = waivers.find((one) => one.rule === code && one.ticket === ticket);
    return said(`waived by ${ticket}${waiver === undefined ? '' : ` until ${shownInstant(waiver.expires)}`}`);
  });
  return [...told, ...vain];
}

/** Whether the verdict hangs on it: a rule that only warns never makes a report red. */
export function isBlocking({ status, level }: Pick<Concern, 'status' | 'level'>): boolean {
  return status === 'fail' || (status === 'undecided' && level === 'block');
}
