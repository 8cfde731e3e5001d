import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/core/config/parse.ts';
import { parseWaivers } from '../../../src/core/config/waivers.ts';
import type { RuleExample, RuleInfo } from '../../../src/core/model/policy.ts';
import { rulePage } from '../../../src/core/report/rule-page.ts';
import { MINIMAL } from '../config/samples.ts';

const rule: RuleInfo = {
  code: 'house.quiet',
  title: 'The house is quiet',
  description: 'People sleep.',
  level: 'block',
  solution: 'Be quiet.',
  reads: ['change'],
  reads_trusted: ['params'],
  judges: false,
  builtins: [],
  file: 'gates/house/quiet.rego',
  line: 8,
};

const example = (name: string, tries: RuleExample['tries']): RuleExample => ({
  code: rule.code,
  name,
  file: 'gates/house/quiet_test.rego',
  line: 1,
  tries,
});

const loud = example('denies_a_loud_title', [
  {
    changes: [{ op: 'replace', path: '/input/change/title', value: 'LOUD' }],
    found: [{ message: 'LOUD is loud', pointers: ['/change/title'], expected: 'a whisper' }],
  },
]);

const pageOf = (
  given: Partial<RuleInfo> = {},
  examples: readonly RuleExample[] = [loud],
  isMandatory = false,
): string =>
  rulePage({
    rule: { ...rule, ...given },
    examples,
    parameters: ['house.hours'],
    isMandatory,
    meaning: (path) => (path === 'input.change' ? 'the change' : undefined),
    link: (path) => (path === 'data.params' ? 'snapshot.md#dataparams' : undefined),
  }).join('\n\n');

describe('the page of a rule', () => {
  it('says what, why, what to do, who, the level, and what is read', () => {
    const page = pageOf();
    for (const words of ['**The house is quiet.** People sleep.', '| What to do | Be quiet. |', '| Level | blocks |'])
      expect(page).toContain(words);
    expect(page).toContain('- `input.change`: the change\n');
    expect(page).toContain('- [`data.params`](snapshot.md#dataparams)\n');
    expect(page).toContain('- `data.params.house.hours`\n');
  });

  it('shows what a test spoils, what the rule says of it, and what it expects', () => {
    expect(pageOf()).toContain(
      '## What it denies\n\n- **a loud title**\n  - `input.change.title` is `"LOUD"`\n    - says: LOUD is loud; expected: a whisper\n',
    );
  });

  it('puts an example where its findings belong, whatever its name claims', () => {
    const page = pageOf({}, [example('denies_nothing', [{ changes: [], found: [] }])]);
    expect(page).not.toContain('## What it denies');
    expect(page).toContain('## What it allows\n\n- **nothing**\n  - a clean snapshot');
  });

  it('shows what is added and taken away', () => {
    const changes = [
      { op: 'add', path: '/trusted/slots/-', value: { name: 'e2e' } },
      { op: 'add', path: '/input/change/title', value: 1 },
      { op: 'remove', path: '/input/tests/exceptions/0/a~1b' },
    ];
    expect(pageOf({}, [example('allows_x', [{ changes, found: [] }])])).toContain(
      '- `data.slots` has `{"name":"e2e"}` too; `input.change.title` is `1`; without `input.tests.exceptions[0]["a/b"]`',
    );
  });

  it('leaves out a test that makes no snapshot', () => {
    expect(pageOf({}, [example('judges_what_it_reads', [])])).not.toMatch(/## What it (?:denies|allows)/);
  });

  it('gives a waiver that the schema accepts', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(pageOf()) ?? [];
    const { configuration } = parseConfiguration(MINIMAL, '.phasegate.yml');
    expect(parseWaivers({ path: 'waivers.yml', text: yaml }, configuration, Date.parse('2026-12-01'))).toMatchObject([
      { rule: 'house.quiet', item: '/change/title' },
    ]);
  });

  it('does not show how to waive what nothing may waive', () => {
    const page = pageOf({}, [loud], true);
    expect(page).toContain('It cannot be waived');
    expect(page).not.toContain('```yaml');
  });

  it('lets no text of a rule or of a snapshot become markup', () => {
    const hostile = '<b>|`[x](y)\u202e';
    const found = [{ message: hostile, pointers: [], expected: hostile }];
    const changes = [{ op: 'replace', path: '/input/change/title', value: hostile }];
    const page = pageOf({ title: hostile, description: hostile, solution: hostile, who: hostile }, [
      example('denies_<b>', [{ changes, found }]),
    ]);
    expect(page.replace(/`` .* ``/g, '')).not.toMatch(/<b>|[^\\]\]\(y\)|\u202e/);
    expect(page).toContain('`` "<b>|`[x](y)\\u{202e}" ``');
  });
});
