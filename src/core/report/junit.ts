import type { Decision } from '../model/decision.generated.ts';
import { type Concern, concernsOf, isBlocking, type Rule, STATUS_WORDS } from './concerns.ts';
import { said, xmlText } from './escape.ts';
import { gatesOf, readingOf } from './gates.ts';
import { plainHeadline } from './headline.ts';
import { type JunitCase, junitXml, type Outcome } from './junit-suites.ts';
import { paragraphOf } from './message.ts';
import type { Reporter } from './reporter.ts';

interface Case extends JunitCase {
  readonly name: string;
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
    return junitXml(plainHeadline(decision), cases, caseLines);
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

function caseLines({ suite, name, outcome, detail }: Case): readonly string[] {
  const head = `    <testcase classname="${xmlText(said(suite))}" name="${xmlText(said(name))}"`;
  const text = xmlText(detail);
  if (outcome === 'passed' && text === '') return [`${head} />`];
  const body = outcome === 'passed' ? `<system-out>${text}</system-out>` : `<${outcome} message="${text}" />`;
  return [`${head}>`, `      ${body}`, '    </testcase>'];
}
