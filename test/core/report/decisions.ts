import { readdirSync, readFileSync } from 'node:fs';
import type { Decision } from '../../../src/core/model/decision.generated.ts';
import type { Look } from '../../../src/core/report/reporter.ts';
import { asDecision } from '../../../src/core/schema/decision.ts';

export const FOLDER = new URL('../../report/', import.meta.url);

/** The names of the recorded decisions. */
export const DECISIONS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** A log: no colour, 100 columns. */
export const LOG: Look = { color: false, width: 100, ascii: false };

export function decisionOf(name: string): Decision {
  return asDecision(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')), name);
}

type Rule = Decision['rules'][number];

/** A rule that stands and found one thing wrong; parts are replaced as given. */
export function ruleWith(parts: Partial<Rule> = {}): Rule {
  return {
    code: 'freeze.only_fixes',
    gate: 'freeze',
    title: 'Only fixes enter a frozen branch',
    level: 'block',
    status: 'fail',
    read: [],
    findings: [{ message: 'a feature', pointers: [], places: [] }],
    problems: [],
    solution: 'Retarget the change',
    ...parts,
  };
}

/** The failing decision with other rules and nothing beside them. */
export function decisionWith(rules: readonly Rule[], parts: Partial<Decision> = {}): Decision {
  const nothing = { problems: [], steps: [], waivers: [], softness: [] };
  return asDecision({ ...decisionOf('fail'), ...nothing, rules, ...parts });
}

/** A decision in which every text that can come from evidence, a branch or a record is the given one. */
export function decisionSaying(text: string): Decision {
  const place = { file: text, line: 3, pointer: text };
  const problem = {
    code: 'evidence.malformed',
    message: text,
    file: text,
    line: 4,
    found: text,
    expected: text,
    remedy: text,
    who: text,
    frame: text,
  };
  const finding = { message: text, expected: text, pointers: [text], places: [place] };
  const figure = {
    name: text,
    slot: text,
    unit: text,
    value: 1,
    runs: [1, 2],
    baseline: [1],
    at_most: [2],
    at_least: [],
  };
  const beside = { notes: [{ message: text, pointers: [text], places: [place] }], figures: [figure] };
  const rules = [
    ruleWith({
      findings: [finding, { ...finding, waived_by: text }],
      reason: text,
      who: text,
      solution: text,
      ...beside,
    }),
    ruleWith({
      code: 'dor.e2e_passing',
      gate: 'dor',
      status: 'undecided',
      findings: [],
      problems: [problem],
      title: text,
    }),
    ruleWith({ code: 'dor.iac_clean', gate: 'dor', status: 'off', findings: [], reason: text }),
    ruleWith({
      code: 'dor.compose_used',
      gate: 'dor',
      status: 'pass',
      findings: [],
      read: [{ kind: 'tests', count: 1, unit: text }],
    }),
  ];
  const base = decisionOf('fail');
  return decisionWith(rules, {
    headline: `FAIL  phase-6 · #1 into ${text} at 3f9c2ab · 1 blocking, 0 passed`,
    subject: { ...base.subject, base_ref: text },
    change: { ...base.change, title: text },
    problems: [problem],
    sources: [{ slot: 'e2e', kind: 'tests', status: 'read', binding: 'run', summary: text, producer: text }],
    steps: [{ do: text, who: text, rules: [text] }],
    next_change: { at: '2026-12-02T09:14:00Z', what: text },
    waivers: [
      {
        rule: 'freeze.only_fixes',
        item: text,
        ticket: text,
        expires: '2026-12-04T00:00:00Z',
        state: 'used',
        note: text,
      },
    ],
    softness: [{ rule: 'dor.iac_clean', level: 'off', owner: text, reason: text }],
  });
}
