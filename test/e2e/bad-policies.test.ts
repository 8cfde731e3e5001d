import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { expectKnownFailure, failingScenario, lacking, openStage, type Place } from './spoiled.ts';

const stage = openStage();
afterAll(() => stage.remove());

const FAULT = resolve('test/e2e/preload/fault.cjs');
const FILE = '.phasegate/policies/gates/house/noted.rego';

/** Puts a rule of the repository itself on the trusted branch; what it may use is bounded there too. */
const own = (body: string) => (place: Place) =>
  place.commit('develop', {
    [FILE]: `# METADATA
# title: Every change says how it is rolled back
# description: A fix that cannot be rolled back is not merged.
# custom:
#   level: block
#   solution: Add a line to docs/rollback.md.
package gates.house.noted

import data.lib.report

${body}
`,
    '.phasegate.yml': `${place.read('.phasegate.yml')}limits: {policy_seconds: 5, policy_memory_mb: 128}\n`,
  });
const deny = (condition: string) => `deny contains report.violation("no", ["/change"]) if {\n\t${condition}\n}`;

/** Comparing long arrays again and again takes time and no memory. */
const ENDLESS = `${deny('some a in _many\n\tsome b in _many\n\t_many == _as_many\n\ta + b < 0')}

_many := numbers.range(1, 5000)

_as_many := numbers.range(1, 5000)`;
/** Takes its memory in one go, long before its time is over. */
const BOMB = 'count(numbers.range(1, 100000000)) < 0';
const CONFLICT = `${deny('_size > 1')}\n\n_size := 1 if input.tests.total > 0\n\n_size := 2 if input.tests.total > 1`;

const rows: readonly { what: string; spoil: (place: Place) => void; code: string; message: string }[] = [
  {
    what: 'a typo in a path',
    spoil: own(deny('input.change.titel == ""')),
    code: 'policy.type',
    message: 'the snapshot has no `input.change.titel`',
  },
  {
    what: 'a text that is no Rego',
    spoil: own('deny contains if {'),
    code: 'policy.syntax',
    message: 'unexpected if keyword',
  },
  {
    what: 'two values where one is possible',
    spoil: own(CONFLICT),
    code: 'engine.conflict',
    message: 'the policy gave two values where one is possible',
  },
  {
    what: 'an endless loop',
    spoil: own(ENDLESS),
    code: 'engine.time',
    message: 'the policy did not finish in time',
  },
  {
    what: 'a memory bomb',
    spoil: own(deny(BOMB)),
    code: 'engine.memory',
    message: 'the policy used more memory than allowed',
  },
];

describe('a rule of the repository itself that is bad', () => {
  test.each(rows)('$what is never green, and takes nothing from the other rules', async ({ spoil, code, message }) => {
    const outcome = await stage.judge((place) => {
      spoil(place);
      failingScenario(place);
    });
    expectKnownFailure(outcome);
    expect(outcome.problems).toMatchObject([{ code, message }]);
    expect(outcome.problems.flatMap(lacking)).toEqual([]);
    const { status = 'missing' } = outcome.decision.rules.find((rule) => rule.code === 'house.noted') ?? {};
    expect(status).toBe(code.startsWith('policy.') ? 'missing' : 'undecided');
  });

  test('a typo leaves everything undecided where nothing else is wrong, and every other rule is judged', async () => {
    const { exit, decision } = await stage.judge(own(deny('input.change.titel == ""')));
    expect({ exit, verdict: decision.verdict, undecided: decision.counts.undecided }).toEqual({
      exit: 2,
      verdict: 'undecided',
      undecided: 0,
    });
  });
});

describe('a host that is broken', () => {
  test.concurrent.each([
    ['throws a string', 70],
    ['never settles', 70],
  ])('%s: exit %d, and no decision', async (fault, code) => {
    const { exit, stdout, stderr } = await stage.judge(() => {}, {
      NODE_OPTIONS: `--require=${FAULT}`,
      TEST_FAULT: fault,
    });
    expect({ exit, stdout }).toEqual({ exit: code, stdout: '' });
    expect(stderr).toMatch(/^BUG {2}phasegate /);
  });
});
