import { describe, expect, test } from 'vitest';
import type { Waiver } from '../../../src/core/decide/waivers.ts';
import type { RawFinding } from '../../../src/core/model/policy.ts';
import { type Draft, decidedBy, finding, HOUR, one, rule, snapshot } from './situation.ts';

const CODE = 'dor.iac_clean';
const FOUND = { ...finding('error "AVD-AWS-0086" in infra/main.tf'), pointers: ['/iac/findings/0'] };
const RESULT = {
  slot: 'iac',
  tool: 'trivy',
  rule: 'AVD-AWS-0086',
  level: 'error',
  message: 'a bucket is public',
  file: 'infra/main.tf',
  line: 4,
  suppressed: false,
  source: 'iac/trivy.sarif',
} as const;

/** Decides with one waiver that covers everything the rule finds, as the test changes it. */
function withWaiver(more: Partial<Waiver> & { readonly hours?: number }, found: readonly RawFinding[] = [FOUND]) {
  const { hours = 96, ...parts } = more;
  const judged = snapshot('keep', ({ input, trusted }: Draft) => {
    input.iac.findings = [RESULT];
    const expires_ms = trusted.clock.epoch_ms + hours * HOUR;
    const people = { requester: 'sofia', approver: 'mira', ticket: 'MVE-7', reason: 'fixed upstream' };
    trusted.waivers.push({ rule: CODE, item: '', scope: '', ...people, expires_ms, ...parts });
  });
  const decision = decidedBy(judged, [rule(CODE), rule('records.states_freeze')], { [CODE]: found });
  return { status: one(decision, CODE).status, state: decision.waivers[0]?.state, decision };
}

describe('a waiver', () => {
  test.each<[string, Partial<Waiver> & { readonly hours?: number }, string, string]>([
    ['of the whole rule', {}, 'waived', 'used'],
    ['by the pointer', { item: '/iac/findings/0' }, 'waived', 'used'],
    ['by the file', { item: 'infra/main.tf' }, 'waived', 'used'],
    ['by the quoted name', { item: 'AVD-AWS-0086' }, 'waived', 'used'],
    ['of another item', { item: 'infra/variables.tf' }, 'fail', 'unused'],
    ['of a part of a name', { item: 'AVD-AWS' }, 'fail', 'unused'],
    ['of another rule', { rule: 'dor.iac_covered' }, 'fail', 'unused'],
    ['of the gate', { rule: 'dor' }, 'fail', 'unused'],
    ['for this branch', { scope: 'release/mve-0.9' }, 'waived', 'used'],
    ['for this pull request', { scope: '#483' }, 'waived', 'used'],
    ['for another branch', { scope: 'release/mve-1.0' }, 'fail', 'unused'],
    ['that soon ends', { hours: 71 }, 'waived', 'expiring'],
    ['that ends now', { hours: 0 }, 'fail', 'expired'],
    ['that has ended', { hours: -1 }, 'fail', 'expired'],
  ])('%s', (_, more, status, state) => {
    const found = withWaiver(more);
    expect({ status: found.status, state: found.state }).toEqual({ status, state });
  });

  test.each([
    ['a name with quotation marks of its own', '"says "hello"" failed', 'says "hello"', 'waived'],
    ['a name that quotes the name', '"charged twice "the new logo"" failed', 'the new logo', 'fail'],
    ['a name that closes and opens quotations', '"a" "the new logo" "b" failed', 'the new logo', 'fail'],
    ['a name that begins with the name', '"the new logo" and more" failed', 'the new logo', 'fail'],
  ])('and %s', (_, message, item, status) => {
    expect(withWaiver({ item }, [finding(message)]).status).toBe(status);
  });

  type Test = Draft['input']['tests']['exceptions'][number];
  const failed = (name: string, suite = 'checkout.spec.ts', slot = 'e2e'): Test => ({
    ...{ slot, name, suite, status: 'failed', tags: [], source: 'e2e/results.xml' },
  });
  const CARD = 'checkout › payment › with a saved card › as a member › ';
  const [LOGO, CHARGE] = [failed(`${CARD}shows the new logo`), failed(`${CARD}is charged once`)];

  /** What a rule says that names each test as the shipped ones do: its first line, cut. */
  function waivedTests(item: string, tests: readonly Test[]) {
    const judged = snapshot('keep', ({ input, trusted }: Draft) => {
      input.tests.exceptions = [...tests];
      const people = { requester: 'sofia', approver: 'mira', ticket: 'MVE-7', reason: 'r' };
      const expires_ms = trusted.clock.epoch_ms + 96 * HOUR;
      trusted.waivers.push({ rule: CODE, item, scope: '', ...people, expires_ms });
    });
    const said = tests.map(({ name }, index) => {
      const [line = ''] = name.split('\n');
      const shown = line.length > 56 ? `${line.slice(0, 55)}…` : line;
      return finding(`"${shown}" failed`, `/tests/exceptions/${index}`);
    });
    const decision = decidedBy(judged, [rule(CODE)], { [CODE]: said });
    const open = one(decision, CODE).findings.flatMap(({ waived_by, pointers }) => (waived_by ? [] : pointers));
    return { open, note: decision.waivers[0]?.note };
  }

  test('B13 by a name that is cut short covers nothing, and says how the whole one is', () => {
    expect(waivedTests(`${CARD}…`, [LOGO])).toEqual({
      open: ['/tests/exceptions/0'],
      note: `its item is only the beginning of a name: write the whole one, checkout.spec.ts › ${LOGO.name}`,
    });
    expect(waivedTests(`${CARD}…`, [LOGO, CHARGE])).toEqual({
      open: ['/tests/exceptions/0', '/tests/exceptions/1'],
      note: 'its item is only the beginning of a name: write the whole one',
    });
  });

  test('B13 by a first line does not cover a name that goes on', () => {
    expect(waivedTests('the new logo', [failed('the new logo\nis charged twice')]).open).toHaveLength(1);
  });

  test('by a whole name covers this one, though the finding shows its beginning only', () => {
    expect(waivedTests(LOGO.name, [LOGO, CHARGE])).toEqual({ open: ['/tests/exceptions/1'], note: undefined });
    expect(waivedTests(`checkout.spec.ts › ${LOGO.name}`, [LOGO, CHARGE]).open).toEqual(['/tests/exceptions/1']);
  });

  test('by a name that ends in an ellipsis by itself covers it', () => {
    expect(waivedTests('shows Loading…', [failed('shows Loading…')]).open).toEqual([]);
  });

  test('B13 by a name that two tests have covers neither; with the suite it covers one', () => {
    const tests = [failed('the new logo', 'a.ts'), failed('the new logo', 'b.ts')];
    expect(waivedTests('the new logo', tests)).toEqual({
      open: ['/tests/exceptions/0', '/tests/exceptions/1'],
      note: 'it fits 2 of them: say which, such as a.ts › the new logo',
    });
    expect(waivedTests('b.ts › the new logo', tests)).toEqual({ open: ['/tests/exceptions/0'], note: undefined });
    expect(
      waivedTests(
        'b.ts › the new logo',
        [tests[1], tests[1]].flatMap((one) => one ?? []),
      ).open,
    ).toHaveLength(2);
    expect(
      waivedTests('the new logo', [failed('the new logo', 'a.ts'), failed('the new logo', 'a.ts', 'api')]).open,
    ).toHaveLength(2);
  });

  test('by a name covers all that is said of one test, in whichever list it stands', () => {
    const judged = snapshot('keep', ({ input, trusted }: Draft) => {
      input.tests.exceptions = [LOGO];
      input.tests.expected = [{ slot: 'e2e', name: LOGO.name, matched: 1, status: 'failed' }];
      const people = { requester: 'sofia', approver: 'mira', ticket: 'MVE-7', reason: 'r' };
      trusted.waivers.push({
        ...{ rule: CODE, item: LOGO.name, scope: '', ...people, expires_ms: trusted.clock.epoch_ms + HOUR },
      });
    });
    const shown = `"${LOGO.name.slice(0, 55)}…"`;
    const said = [
      finding(`${shown} failed`, '/tests/exceptions/0'),
      finding(`${shown} was expected`, '/tests/expected/0'),
    ];
    expect(one(decidedBy(judged, [rule(CODE)], { [CODE]: said }), CODE).status).toBe('waived');
  });

  test('is not for what the evidence quotes by itself', () => {
    const judged = snapshot('keep', ({ input, trusted }: Draft) => {
      input.tests.run_errors = [{ slot: 'e2e', message: 'cannot read "the new logo"', source: 'e2e/results.xml' }];
      const people = { requester: 'sofia', approver: 'mira', ticket: 'MVE-7', reason: 'r' };
      const expires_ms = trusted.clock.epoch_ms + HOUR;
      trusted.waivers.push({ rule: CODE, item: 'the new logo', scope: '', ...people, expires_ms });
    });
    const found = finding('the run itself failed: cannot read "the new logo"', '/tests/run_errors/0');
    expect(one(decidedBy(judged, [rule(CODE)], { [CODE]: [found] }), CODE).status).toBe('fail');
  });

  test.each<[string, (change: Draft['input']['change']) => void, string]>([
    ['nobody of the change', () => {}, 'waived'],
    ['one of its authors', ({ parts: [part] }) => part?.authors.push('mira'), 'fail'],
    ['whoever opened it', (change) => Object.assign(change, { author: 'mira' }), 'fail'],
    ['somebody while an author is not known', ({ parts: [part] }) => part?.unknown_authors.push('x@y.example'), 'fail'],
    ['somebody for signatures, of which nobody is the author', ({ parts }) => parts[0]?.authors.splice(0), 'waived'],
  ])('granted by %s', (_, spoil, status) => {
    const judged = snapshot('keep', ({ input, trusted }: Draft) => {
      spoil(input.change);
      const people = { requester: 'sofia', approver: 'mira', ticket: 'MVE-7', reason: 'r' };
      trusted.waivers.push({ rule: CODE, item: '', scope: '', ...people, expires_ms: trusted.clock.epoch_ms + HOUR });
    });
    expect(one(decidedBy(judged, [rule(CODE)], { [CODE]: [FOUND] }), CODE).status).toBe(status);
  });

  test('is named at what it covers, and what it does not cover blocks', () => {
    const { decision } = withWaiver({ item: 'AVD-AWS-0086' }, [FOUND, finding('another')]);
    expect(decision).toMatchObject({ verdict: 'fail', exit_code: 1 });
    const told = one(decision, CODE).findings.map(({ message, waived_by }) => [message, waived_by]);
    expect(told).toEqual([
      ['another', undefined],
      [FOUND.message, 'MVE-7'],
    ]);
  });

  test('lets a change pass, and that ends when the waiver does', () => {
    expect(withWaiver({ hours: 12 }).decision).toMatchObject({
      verdict: 'pass',
      counts: { waived: 1 },
      valid_until: '2026-12-09T22:00:00Z',
    });
  });

  test('waives no ignorance', () => {
    const judged = snapshot('keep', ({ input, trusted }) => {
      input.problems.push({ code: 'platform.forbidden', message: 'the platform refused to answer', reads: 'change' });
      const people = { requester: 'sofia', approver: 'mira', ticket: 'MVE-7', reason: 'r' };
      trusted.waivers.push({ rule: CODE, item: '', scope: '', ...people, expires_ms: trusted.clock.epoch_ms + HOUR });
    });
    const decision = decidedBy(judged, [rule(CODE)], { [CODE]: [FOUND] });
    expect([decision.verdict, one(decision, CODE).status]).toEqual(['undecided', 'undecided']);
  });
});
