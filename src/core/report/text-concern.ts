import type { Decision } from '../model/decision.generated.ts';
import { type Concern, MAX_TOLD, STATUS_WORDS } from './concerns.ts';
import { said } from './escape.ts';
import { columns, field, hanging, type Layout, paintOf } from './layout.ts';
import { messageOf } from './message.ts';
import { placesOfProblem, shownPlace } from './places.ts';

type Finding = Concern['findings'][number];
type Problem = Decision['problems'][number];

/** One concern as a block: what it is, then found, expected, where, do and who, as far as they are known. */
export function concernLines(layout: Layout, concern: Concern): readonly string[] {
  const { findings, problems, notes } = concern;
  const message = messageOf(concern);
  return [
    ...concernHead(layout, concern),
    ...(findings.length === 1
      ? findings.flatMap((finding) => findingLines(layout, finding))
      : foldedLines(layout, findings)),
    ...problems
      .slice(0, MAX_TOLD)
      .flatMap((problem) => problemLines(layout, problem, problem.message !== concern.title)),
    ...(problems.length > MAX_TOLD ? field(layout, 'problem', `and ${problems.length - MAX_TOLD} more`) : []),
    ...notes.flatMap((note) => field(layout, 'note', note)),
    ...message.do.flatMap((cure) => field(layout, 'do', cure)),
    ...(message.who.length > 0 ? field(layout, 'who', message.who.join(', ')) : []),
  ];
}

/** Mark, status, code and title. */
export function concernHead(layout: Layout, { status, codes, title }: Concern): readonly string[] {
  const mark = layout.marks[status];
  const word = STATUS_WORDS[status];
  const paint = paintOf(layout, status);
  const head = `${paint(`${mark} ${word}`)}  `;
  const indent = columns(mark) + columns(word) + 3;
  const shown = codes.map((code) => said(code));
  const text = `${shown.join(', ')}${layout.dot}${codes.length === 1 ? said(title) : `${codes.length} rules, one cause`}`;
  return hanging(layout, head, indent, text).map((line, index) =>
    index === 0 ? line.replace(shown[0] ?? '', layout.colors.bold) : line,
  );
}

function findingLines(layout: Layout, { message, expected, places }: Finding): readonly string[] {
  return [
    ...field(layout, 'found', said(message)),
    ...(expected === undefined ? [] : field(layout, 'expected', said(expected))),
    ...(places.length === 0 ? [] : field(layout, 'where', placesText(places.map(shownPlace), layout))),
  ];
}

/** Many findings of one rule: how many, the first ones with their place, and what was expected of all. */
function foldedLines(layout: Layout, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const told = findings.slice(0, MAX_TOLD);
  const first = findings.length > MAX_TOLD ? `, the first ${MAX_TOLD}` : '';
  const expected = [...new Set(findings.flatMap((finding) => finding.expected ?? []))];
  return [
    ...field(layout, 'found', `${findings.length} findings${first}`),
    ...told.flatMap(({ message, places }) => [
      ...field(layout, `${' '.repeat(8)}${layout.bullet}`, said(message)),
      ...(places.length === 0 ? [] : field(layout, '', placesText(places.map(shownPlace), layout))),
    ]),
    ...expected.slice(0, MAX_TOLD).flatMap((text) => field(layout, 'expected', said(text))),
  ];
}

/** A problem by its parts, without what to do about it. */
export function problemLines(layout: Layout, problem: Problem, isNamed: boolean): readonly string[] {
  const { code, message, found, expected, frame } = problem;
  return [
    ...(isNamed ? field(layout, 'problem', `${said(code)}: ${said(message)}`) : []),
    ...(found === undefined ? [] : field(layout, 'found', said(found))),
    ...(expected === undefined ? [] : field(layout, 'expected', said(expected))),
    ...placesOfProblem(problem).flatMap((place) => field(layout, 'where', shownPlace(place))),
    ...(frame === undefined ? [] : frame.split('\n').map((line) => `    ${said(line)}`.trimEnd())),
  ];
}

function placesText(places: readonly string[], layout: Layout): string {
  const told = places.slice(0, MAX_TOLD).join(layout.dot);
  return places.length > MAX_TOLD ? `${told}${layout.dot}and ${places.length - MAX_TOLD} more` : told;
}
