import type { Evaluation, Figure, RawFinding, RuleInfo } from '../../core/model/policy.ts';
import { Problem, type ProblemParts, problemsOf } from '../../core/model/problem.ts';

/** A rule that gave no answer, and why. */
export interface Failure {
  readonly code: string;
  readonly problem: ProblemParts;
}

/** What is known after an evaluation: every rule stands in exactly one of the two. */
export interface Outcome {
  readonly evaluation: Evaluation;
  readonly failures: readonly Failure[];
}

type Reading = Evaluation[number];
type Document = Readonly<Record<string, unknown>>;

/** Every rule fails for one reason. */
export const failed = (rules: readonly RuleInfo[], problem: ProblemParts): Outcome => ({
  evaluation: [],
  failures: rules.map(({ code }) => ({ code, problem })),
});

export function merged(outcomes: readonly Outcome[]): Outcome {
  return {
    evaluation: outcomes.flatMap(({ evaluation }) => evaluation),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

/** Reads `{gate: {rule: {deny, judged?, notes?, figures?}}}`; nothing in it may be unknown, and a rule that is not in it has failed. */
export function readDecision(rules: readonly RuleInfo[], value: unknown): Outcome {
  try {
    const said = new Map<string, unknown>();
    for (const [gate, inGate] of Object.entries(documentAt(value, 'main/decision'))) {
      for (const [rule, one] of Object.entries(documentAt(inGate, gate))) said.set(`${gate}.${rule}`, one);
    }
    const stranger = [...said.keys()].find((code) => !rules.some((rule) => rule.code === code));
    if (stranger !== undefined) throw wrong(stranger, 'a rule that the index does not name', 'a rule of the index');
    return merged(rules.map((rule) => readRule(rule, said.get(rule.code))));
  } catch (thrown) {
    return merged(problemsOf(thrown, 'engine.result').map((problem) => failed(rules, problem)));
  }
}

/** Reads `{deny, judged?, notes?, figures?}` of one rule. */
export function readRule(rule: RuleInfo, value: unknown): Outcome {
  try {
    const said = documentAt(value, rule.code);
    only(rule.code, said, ['deny', 'judged', 'notes', 'figures']);
    const reading: Reading = {
      code: rule.code,
      deny: listAt(said.deny, `${rule.code}.deny`).map((item) => findingOf(rule.code, item)),
      ...(said.judged !== undefined && { judged: pointersOf(said.judged, `${rule.code}.judged`) }),
      ...(said.notes !== undefined && {
        notes: listAt(said.notes, `${rule.code}.notes`).map((item) => findingOf(rule.code, item)),
      }),
      ...(said.figures !== undefined && {
        figures: listAt(said.figures, `${rule.code}.figures`).map((item) => figureOf(rule.code, item)),
      }),
    };
    return { evaluation: [reading], failures: [] };
  } catch (thrown) {
    const place = { file: rule.file, line: rule.line };
    return {
      evaluation: [],
      failures: problemsOf(thrown, 'engine.result').map((parts) => ({
        code: rule.code,
        problem: { ...parts, ...place },
      })),
    };
  }
}

function findingOf(code: string, value: unknown): RawFinding {
  const finding = documentAt(value, `a finding of ${code}`);
  only(code, finding, ['message', 'pointers', 'expected']);
  const { message, expected } = finding;
  if (typeof message !== 'string' || message === '') throw wrong(`${code}: message`, shown(message), 'a text');
  if (expected !== undefined && typeof expected !== 'string')
    throw wrong(`${code}: expected`, shown(expected), 'a text');
  const pointers = pointersOf(finding.pointers, `${code}: pointers`);
  return { message, pointers, ...(expected !== undefined && { expected }) };
}

function figureOf(code: string, value: unknown): Figure {
  const figure = documentAt(value, `a figure of ${code}`);
  only(code, figure, ['name', 'slot', 'unit', 'value', 'runs', 'baseline', 'at_most', 'at_least']);
  const text = (key: string): string => {
    const found = figure[key];
    if (typeof found === 'string') return found;
    throw wrong(`${code}: ${key}`, shown(found), 'a text');
  };
  const number = (found: unknown, key: string): number => {
    if (typeof found === 'number' && Number.isFinite(found)) return found;
    throw wrong(`${code}: ${key}`, shown(found), 'a number');
  };
  const numbers = (key: string): number[] => listAt(figure[key], `${code}: ${key}`).map((item) => number(item, key));
  return {
    name: text('name'),
    slot: text('slot'),
    unit: text('unit'),
    value: number(figure.value, 'value'),
    runs: numbers('runs'),
    baseline: numbers('baseline'),
    at_most: numbers('at_most'),
    at_least: numbers('at_least'),
  };
}

/** RFC 6901 pointers. */
function pointersOf(value: unknown, place: string): readonly string[] {
  return listAt(value, place).map((item) => {
    if (typeof item === 'string' && /^(\/([^~/]|~[01])*)*$/u.test(item)) return item;
    throw wrong(place, shown(item), 'a JSON pointer such as /change/title');
  });
}

function documentAt(value: unknown, place: string): Document {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Document;
  throw wrong(place, shown(value), 'an object');
}

function listAt(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(place, shown(value), 'a set or an array');
}

function only(code: string, value: Document, keys: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw wrong(code, `the key ${unknown}`, keys.join(', '));
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));

function wrong(place: string, found: string, expected: string): Problem {
  const message = `${place.slice(0, 50)} is not of the expected form`;
  return new Problem({ code: 'engine.result', message, found, expected, remedy: 'correct the policy' });
}
