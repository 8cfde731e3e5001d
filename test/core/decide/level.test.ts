import { describe, expect, test } from 'vitest';
import { trustedOf } from '../../../src/core/config/trusted.ts';
import { levelOf } from '../../../src/core/decide/level.ts';
import type { Snapshot } from '../../../src/core/model/snapshot.generated.ts';
import { COMPLETE, MINIMAL, parsed } from '../config/samples.ts';
import { at, decidedBy, finding, one, rule, snapshot } from './situation.ts';

type Setting = Snapshot['trusted']['rules'][number];

const CODE = 'dor.e2e_passing';
const why = { owner: 'tomas', reason: 'new load' };
const warn = (rule: string, hours?: number): Setting => ({
  rule,
  level: 'warn',
  ...(hours === undefined ? {} : { until: at(hours) }),
  ...why,
});
const withRules = (...rules: readonly Setting[]) =>
  snapshot('entry', ({ trusted }) => void trusted.rules.push(...rules));
const level = (...rules: readonly Setting[]) => levelOf(rule(CODE), withRules(...rules).trusted);

describe('the level of a rule', () => {
  test.each<[string, readonly Setting[], string]>([
    ['is that of its policy', [], 'block'],
    ['is softened by its code', [warn(CODE, 1)], 'warn'],
    ['is softened by its gate', [warn('dor', 1)], 'warn'],
    ['is softened by a glob', [warn('dor.e2e_*', 1)], 'warn'],
    ['is not that of a neighbour', [warn('dor.e2e_complete', 1), warn('records', 1)], 'block'],
    ['is softened until, exclusive', [warn(CODE, 0)], 'block'],
    ['is softened no longer after', [warn(CODE, -1)], 'block'],
    ['falls back to the next setting when one ends', [warn(CODE, -1), { ...warn('dor', 1), level: 'off' }], 'off'],
    ['is that of its code before that of its gate', [{ rule: 'dor', level: 'off', ...why }, warn(CODE, 1)], 'warn'],
    ['is that of its gate before that of a glob', [{ rule: 'dor.*', level: 'off', ...why }, warn('dor', 1)], 'warn'],
    ['is hard by its code where its gate is softened', [warn('dor', 1), { rule: CODE, level: 'block' }], 'block'],
  ])('%s', (_, rules, expected) => {
    expect(level(...rules).level).toBe(expected);
  });

  test('ends at once where its end cannot be read', () => {
    const { trusted } = snapshot('entry');
    const rules = [{ ...warn(CODE), until: 'next year' }];
    expect(levelOf(rule(CODE), { ...trusted, rules }).level).toBe('block');
  });

  test('can be raised over that of a policy that only warns', () => {
    const { trusted } = withRules({ rule: CODE, level: 'block' });
    expect(levelOf(rule(CODE, { level: 'warn' }), trusted).level).toBe('block');
  });

  test('says who softened it, why and until when', () => {
    expect(level(warn(CODE, 1)).reason).toBe('warn until 2026-12-01T11:00:00Z: new load (tomas)');
  });
});

describe('a rule that comes into force later', () => {
  const later = (hours: number): Setting => ({ rule: CODE, level: 'block', from: at(hours), ...why });
  const judge = (setting: Setting) =>
    decidedBy(withRules(setting), [rule(CODE), rule('dor.e2e_complete')], { [CODE]: [finding()] });

  test('is pending, shows its findings and does not block', () => {
    const decision = judge(later(1));
    expect(decision).toMatchObject({ verdict: 'pass', exit_code: 0, counts: { pending: 1, pass: 1 } });
    expect(one(decision, CODE)).toMatchObject({
      status: 'pending',
      from: '2026-12-01T11:00:00Z',
      reason: 'in force from 2026-12-01T11:00:00Z',
      findings: [{ message: 'it is not so' }],
    });
  });

  test('is pending where it could not be judged, too', () => {
    const problem = { code: 'engine.time', message: 'the policy did not finish in time' } as const;
    const rules = [rule(CODE), rule('dor.e2e_complete')];
    expect(decidedBy(withRules(later(1)), rules, {}, { [CODE]: problem })).toMatchObject({ verdict: 'pass' });
  });

  test('blocks from that instant on, inclusive', () => {
    expect(judge(later(0))).toMatchObject({ verdict: 'fail', exit_code: 1 });
  });
});

describe('the start of the freeze', () => {
  const START = Date.parse('2026-12-01T08:00:00Z');
  const rulesAt = (text: string, epoch_ms: number) => {
    const { trusted } = snapshot('entry');
    const facts = {
      ...trusted,
      clock: { ...trusted.clock, epoch_ms },
      triage: [],
      waivers: [],
      dataSchemas: new Map(),
      accepted: new Map(),
    };
    return trustedOf(parsed(text).configuration, facts).rules.filter(({ rule: code }) => code.startsWith('freeze.'));
  };

  test('makes the rules that close the branch pending until then', () => {
    const pending = { level: 'block', from: '2026-12-01T08:00:00Z', reason: 'the freeze starts then' };
    expect(rulesAt(COMPLETE, START - 1)).toEqual([
      { rule: 'freeze.only_fixes', ...pending },
      { rule: 'freeze.triaged', ...pending },
    ]);
  });

  test('is over once it is there, and softens nothing afterwards', () => {
    expect(rulesAt(COMPLETE, START)).toEqual([]);
  });

  test('is the first run where none is configured', () => {
    expect(rulesAt(MINIMAL, 0)).toEqual([]);
  });
});
