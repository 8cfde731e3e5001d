import type { Decision } from '../model/decision.generated.ts';
import { type Concern, concernsOf, isBlocking, type Rule, STATUS_WORDS } from './concerns.ts';
import { said, xmlText } from './escape.ts';
import { gatesOf, readingOf } from './gates.ts';
import { plainHeadline } from './headline.ts';
import { paragraphOf } from './message.ts';
import type { Reporter } from './reporter.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** One line of detail; empty where there is nothing to say. */
  readonly detail: string;
}

/** The suite of what belongs to no rule. */
const GATE_ITSELF = 'phasegate';

/** JUnit XML: one suite for each gate, one case for each rule. It is red exactly where the verdict is not pass. */
export const junit: Reporter = {
  id: 'junit',
  title: 'JUnit XML',
  file: 'decision.junit.xml',
  render(decision) {
    const concerns = new Map(
      concernsOf({ ...decision, problems: [] }).flatMap((concern) => concern.codes.map((code) => [code, concern])),
    );
    const rules = [...gatesOf(decision.rules).values()].flat().map((rule) => caseOf(rule, concerns.get(rule.code)));
    const cases = [...rules, ...casesBesideRules(decision, rules)];
    const suites = [...new Set(cases.map(({ suite }) => suite))];
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${xmlText(plainHeadline(decision))}"${counters(cases)}>`,
      ...suites.flatMap((suite) =>
        suiteLines(
          suite,
          cases.filter((one) => one.suite === suite),
        ),
      ),
      '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
  },
};

function caseOf(rule: Rule, concern: Concern | undefined): Case {
  const head = { suite: rule.gate, name: rule.code };
  const { status } = rule;
  if (concern !== undefined) return { ...head, outcome: outcomeOf(concern), detail: detailOf(concern) };
  if (status === 'off')
    return { ...head, outcome: 'skipped', detail: `${STATUS_WORDS.off}: ${said(rule.reason ?? 'no reason given')}` };
  return { ...head, outcome: 'passed', detail: readingOf(rule) };
}

function outcomeOf(concern: Concern): Outcome {
  if (isBlocking(concern)) return concern.status === 'fail' ? 'failure' : 'error';
  return concern.status === 'pending' || concern.status === 'undecided' ? 'skipped' : 'passed';
}

function detailOf(concern: Concern): string {
  return `${STATUS_WORDS[concern.status]}: ${paragraphOf(concern)}`;
}

/** Problems that belong to no rule; and the verdict itself where no case would tell it. */
function casesBesideRules(decision: Decision, rules: readonly Case[]): readonly Case[] {
  const head = { suite: GATE_ITSELF };
  const problems = concernsOf({ ...decision, rules: [] }).map(
    (concern): Case => ({ ...head, name: concern.codes.join(', '), outcome: 'error', detail: detailOf(concern) }),
  );
  const isRed = [...rules, ...problems].some(({ outcome }) => outcome === 'failure' || outcome === 'error');
  if (rules.length + problems.length > 0 && isRed === (decision.verdict !== 'pass')) return problems;
  return [
    ...problems,
    {
      ...head,
      name: 'verdict',
      outcome: decision.verdict === 'pass' ? 'passed' : 'error',
      detail: plainHeadline(decision),
    },
  ];
}

function suiteLines(suite: string, cases: readonly Case[]): readonly string[] {
  return [
    `  <testsuite name="${xmlText(said(suite))}"${counters(cases)}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ suite, name, outcome, detail }: Case): readonly string[] {
  const head = `    <testcase classname="${xmlText(said(suite))}" name="${xmlText(said(name))}"`;
  const text = xmlText(detail);
  if (outcome === 'passed' && text === '') return [`${head} />`];
  const body = outcome === 'passed' ? `<system-out>${text}</system-out>` : `<${outcome} message="${text}" />`;
  return [`${head}>`, `      ${body}`, '    </testcase>'];
}

function counters(cases: readonly Case[]): string {
  const of = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
