import type { Decision } from '../model/decision.generated.ts';
import { type Concern, MAX_TOLD } from './concerns.ts';
import { said } from './escape.ts';
import { placesOfRule, shownPlace } from './places.ts';

/** The parts of a message, each a list of plain sentences fit to be shown. */
export interface Message {
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly where: readonly string[];
  readonly do: readonly string[];
  readonly who: readonly string[];
}

/** What was found, what was expected, where, what to do and who can do it; of many findings the first ones. */
export function messageOf(concern: Concern): Message {
  const { status, findings, problems, solution, who } = concern;
  const needsCure = findings.length > 0 ? status !== 'waived' : problems.length === 0 && status !== 'pending';
  return {
    found: [
      ...firstOf(
        findings.map(({ message }) => message),
        'finding',
      ),
      ...firstOf(problems.map(foundIn), 'problem'),
    ],
    expected: told([...findings, ...problems].map(({ expected }) => expected)),
    where: placesOfRule(concern).slice(0, MAX_TOLD).map(shownPlace),
    do: told([needsCure ? solution : undefined, ...problems.map(({ remedy }) => remedy)]),
    who: told([needsCure ? who : undefined, ...problems.map((problem) => problem.who)]),
  };
}

/** The whole message in one paragraph, for surfaces that have one field. */
export function paragraphOf(concern: Concern): string {
  const message = messageOf(concern);
  const parts = [
    message.found.join('; '),
    labelled('expected ', message.expected),
    labelled('at ', message.where),
    concern.notes.join('; '),
    labelled('do: ', message.do),
    labelled('who: ', message.who),
  ];
  return `${said(concern.title)}: ${parts.filter((part) => part !== '').join(' · ')}`;
}

function foundIn(problem: Decision['problems'][number]): string {
  const found = problem.found === undefined ? '' : `, found ${problem.found}`;
  return `${problem.code}: ${problem.message}${found}`;
}

function firstOf(texts: readonly string[], what: string): readonly string[] {
  const first = texts.slice(0, MAX_TOLD).map((text) => said(text));
  return texts.length > first.length ? [...first, `and ${texts.length - first.length} more ${what}s`] : first;
}

function labelled(label: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `${label}${texts.join('; ')}`;
}

/** The first ones of what there is, each once. */
function told(texts: readonly (string | undefined)[]): readonly string[] {
  const present = texts.flatMap((text) => (text === undefined || text === '' ? [] : text));
  return [...new Set(present)].slice(0, MAX_TOLD).map((text) => said(text));
}
