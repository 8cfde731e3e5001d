import { canonicalJson } from '../model/canonical.ts';
import type { Evidence, ProblemExplanation, RuleExplanation } from '../model/explanation.ts';
import { counted } from '../model/headline.ts';
import { concernOfRule, MAX_TOLD } from './concerns.ts';
import { said, visible } from './escape.ts';
import { traceLines } from './explain-trace.ts';
import { readingOf } from './gates.ts';
import { field, type Layout, layoutOf } from './layout.ts';
import { messageOf } from './message.ts';
import { shownPlace } from './places.ts';
import type { Look } from './reporter.ts';
import { concernHead, problemLines } from './text-concern.ts';

const MAX_FINDINGS = 10;

/** For a terminal: what the rule demands, what it found and on which evidence, what decided, and what to do. */
export function explainRuleText(rule: RuleExplanation, look: Look): string {
  const layout = layoutOf(look);
  const concern = concernOfRule(rule, rule.waivers);
  const { do: cures, who } = messageOf(concern);
  const isOpen = rule.status !== 'pass' && rule.status !== 'off';
  return blocks([
    [
      ...concernHead(layout, concern),
      ...field(layout, 'decision', said(rule.headline)),
      ...field(layout, 'why', said(rule.description)),
      ...concern.notes.flatMap((note) => field(layout, 'note', note)),
    ],
    findingLines(layout, rule),
    rule.problems.flatMap((problem) => problemLines(layout, problem, true)),
    readLines(layout, rule),
    decidedLines(layout, rule),
    isOpen
      ? [
          ...cures.flatMap((cure) => field(layout, 'do', cure)),
          ...(who.length > 0 ? field(layout, 'who', who.join(', ')) : []),
        ]
      : [],
    (rule.trace?.lines ?? []).map(visible),
  ]);
}

/** For a terminal: what a problem code means, and each place where the decision has it with what to do there. */
export function explainProblemText(
  { code, meaning, headline, unreadable, found }: ProblemExplanation,
  look: Look,
): string {
  const layout = layoutOf(look);
  const told = found.slice(0, MAX_FINDINGS);
  const left = found.length - told.length;
  return blocks([
    [
      `${layout.colors.bold(code)}${layout.dot}${meaning}`,
      ...(headline === undefined
        ? field(
            layout,
            'decision',
            unreadable === undefined ? 'there is none here' : `not readable: ${said(unreadable)}`,
          )
        : field(layout, 'decision', said(headline))),
      ...(headline !== undefined && found.length === 0 ? field(layout, 'found', 'nowhere in this decision') : []),
    ],
    ...told.map(({ problem, rules }) => [
      ...problemLines(layout, problem, true),
      ...(rules.length === 0 ? [] : field(layout, 'keeps', `${said(rules.join(', '))} from being judged`)),
      ...(problem.remedy === undefined ? [] : field(layout, 'do', said(problem.remedy))),
      ...(problem.who === undefined ? [] : field(layout, 'who', said(problem.who))),
    ]),
    left > 0 ? [`and ${counted(left, 'more place')}`] : [],
  ]);
}

/** One JSON document: everything that the text says, and what it leaves out. */
export const explainJson = (explanation: RuleExplanation | ProblemExplanation): string =>
  `${canonicalJson(explanation)}\n`;

function findingLines(layout: Layout, { findings }: RuleExplanation): readonly string[] {
  const left = findings.length - MAX_FINDINGS;
  return [
    ...findings
      .slice(0, MAX_FINDINGS)
      .flatMap(({ message, expected, evidence, places }) => [
        ...field(layout, 'found', said(message)),
        ...(expected === undefined ? [] : field(layout, 'expected', said(expected))),
        ...evidenceLines(layout, 'evidence', evidence.slice(0, MAX_TOLD)),
        ...(places.length === 0
          ? []
          : field(layout, 'where', places.slice(0, MAX_TOLD).map(shownPlace).join(layout.dot))),
      ]),
    ...(left > 0 ? field(layout, 'found', `and ${counted(left, 'more finding')}`) : []),
  ];
}

function readLines(layout: Layout, { read, judged, findings, trace }: RuleExplanation): readonly string[] {
  const shown = new Set(findings.flatMap(({ pointers }) => pointers.slice(0, MAX_TOLD)));
  const isNew = ({ pointer }: Evidence): boolean => !shown.has(pointer) && shown.add(pointer) === shown;
  const reading = readingOf({ read: [...read], ...(judged === undefined ? {} : { judged }) });
  const omitted = trace?.omitted ?? 0;
  return [
    ...(reading === '' ? [] : field(layout, 'evidence', reading)),
    ...evidenceLines(layout, 'judged', judged?.evidence.filter(isNew) ?? []),
    ...evidenceLines(layout, 'read', trace?.evidence.filter(isNew) ?? []),
    ...(omitted > 0 ? field(layout, '', `and ${counted(omitted, 'more value')}`) : []),
  ];
}

function evidenceLines(layout: Layout, label: string, evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap(({ pointer, value, ...place }, index) => {
    const { file } = place;
    const from = file === undefined ? '' : `  from ${shownPlace({ ...place, file })}`;
    return field(layout, index === 0 ? label : '', `${said(pointer)} = ${said(value)}${from}`);
  });
}

function decidedLines(layout: Layout, { trace, file, line }: RuleExplanation): readonly string[] {
  if (trace === undefined) return [];
  const title = trace.bodies.some(({ holds }) => holds) ? 'why it denies' : 'why it does not deny';
  return [
    `${layout.colors.bold(title)}, by ${shownPlace({ file, line })}`,
    ...(trace.cut ? field(layout, 'note', 'there was too much to follow to its end: this is the beginning of it') : []),
    ...(trace.agrees ? [] : field(layout, 'note', 'OPA finds something else here than the decision says: report this')),
    ...traceLines(layout, trace.bodies),
  ];
}

const blocks = (all: readonly (readonly string[])[]): string =>
  `${all
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
