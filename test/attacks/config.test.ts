import { afterEach, describe, expect, test, vi } from 'vitest';
import { classifyBase } from '../../src/core/config/branches.ts';
import { parseTriage } from '../../src/core/config/triage.ts';
import { parseWaivers } from '../../src/core/config/waivers.ts';
import { COMPLETE, MINIMAL, minimalWith, parsed, problemsIn, refusalsOf } from '../core/config/samples.ts';

const codes = (text: string): readonly string[] => problemsIn(text).map(({ code }) => code);

describe('roles', () => {
  test.each(['"security-lead "', 'Security-Lead', '"security-lead\\u200b"', 'SECURITY-LEAD', '"s\\u0435curity-lead"'])(
    'C26: a role spelled %s is no role',
    (name) => {
      expect(codes(minimalWith(`roles: {release-manager: [ana], ${name}: [bo]}`))).toContain('config.invalid');
    },
  );

  test.each([
    'roles: {}',
    'roles: []',
    'roles:',
    'roles: {security-lead: []}',
    'roles: {security-lead: {people: []}}',
    'roles: {security-lead: {people: [bo], quorum: 0}}',
  ])('C29: "%s" leaves nobody to sign', (line) => {
    expect(codes(minimalWith(line))).toEqual(['config.invalid']);
  });
});

describe('branches', () => {
  const { configuration } = parsed(COMPLETE);

  test.each(['release/mve-0.9-rc', 'Release/mve-0.9', 'release/a/b', 'release/mve-0.9/', 'mve-0.9'])(
    'D06: %s is matched by nothing, so nothing is known',
    (branch) => {
      expect(classifyBase(configuration, `refs/heads/${branch}`)).toBe('unknown');
    },
  );

  test.each(['relea', 'release', 'release/mve-0', 'x/release/mve-0.9', 'release/mve-0x9'])(
    'D07: %s is part of a name and not the name',
    (branch) => {
      expect(classifyBase(configuration, branch)).toBe('unknown');
    },
  );

  test('D06: a star does not cross a slash', () => {
    const globbed = parsed(minimalWith('freeze: {branches: ["release/*"], from: develop}')).configuration;
    expect([classifyBase(globbed, 'release/a'), classifyBase(globbed, 'release/a/b')]).toEqual(['frozen', 'unknown']);
  });

  test.each([
    'freeze:',
    'freeze: no',
    'freeze: {branches: [], from: develop}',
    'freeze: {branches: [r], from: develop, starts: never}',
    'freeze: {branches: [r], from: develop, active: false}',
  ])('D23: "%s" does not thaw the branch', (line) => {
    expect(problemsIn(minimalWith(line)).length).toBeGreaterThan(0);
  });
});

describe('ways to soften the gate', () => {
  test.each([
    'allow: true',
    'default: pass',
    'phasegate: {required: []}',
    'rules: {security: {allow: true}}',
    'fail_on: never',
  ])('E09, E20, E31: "%s" is no key', (line) => {
    expect(codes(minimalWith(line))).toContain('config.unknown_key');
  });

  test.each([
    ['enforcement: observe', 'config.invalid'],
    ['enforcement: never', 'config.invalid'],
    ['enforcement: {mode: observe}', 'config.unsafe'],
    ['enforcement: {mode: off, until: 2026-12-18}', 'config.invalid'],
    ['enforcement: {mode: observe, until: 2026-12-18, then: observe}', 'config.invalid'],
  ])('E31: "%s" is refused as %s', (line, code) => {
    expect(codes(minimalWith(line))).toEqual([code]);
  });
});

describe('YAML', () => {
  const BOMB = `a: &a [x, x]\n${Array.from({ length: 25 }, (_, index) => `${String.fromCharCode(98 + index)}: &${String.fromCharCode(98 + index)} [*${String.fromCharCode(97 + index)}, *${String.fromCharCode(97 + index)}]`).join('\n')}\n`;

  test.each([
    ['F11', 'an alias bomb', BOMB, 'aliases are refused'],
    ['F12', 'a directive', `%YAML 1.1\n---\n${MINIMAL}`, 'directives are refused'],
    ['F13', 'a merge key', `${MINIMAL}ungoverned: []\nbudgets: {<<: {a: {max: 1}}}\n`, 'merge keys are refused'],
    ['F14', 'an unknown tag', MINIMAL.replace('id: phase-6', 'id: !foo phase-6'), 'tags are refused'],
    ['F14', 'a binary tag', MINIMAL.replace('id: phase-6', 'id: !!binary cGhhc2U='), 'tags are refused'],
    ['F14', 'a set', MINIMAL.replace('[ana]', '!!set {ana}'), 'tags are refused'],
    ['F16', 'a second document', `${MINIMAL}---\n${MINIMAL}`, 'the file holds more than one document'],
  ])('%s: %s is refused', (_id, _name, text, message) => {
    expect(problemsIn(text).map((problem) => problem.message)).toContain(message);
  });

  test('F12: without a directive `yes` is a word and no truth', () => {
    expect(codes(minimalWith('phase: {id: phase-6, kickoff_suffix: yes}'))).toEqual(['config.invalid']);
  });

  test.each(['0123456', '1234567e10', '1'.repeat(40)])(
    'F15: a commit id that reads as the number %s is refused',
    (head) => {
      const text = `id: T\nseverity: P0\nchange: {head: ${head}, patch: ${'a'.repeat(40)}}\nby: ana\nat: 2026-12-02T08:45:00Z\nexpires: 2026-12-09\n`;
      const { records, problems } = parseTriage(
        [{ path: '.phasegate/triage/t.yml', text }],
        parsed(MINIMAL).configuration,
      );
      expect([records.length, problems.map(({ message }) => message)]).toEqual([0, ['`change.head` must be a string']]);
    },
  );
});

describe('time', () => {
  const NOW = Date.UTC(2026, 11, 2);
  const waiver = (expires: string) =>
    `- {rule: dor.iac_clean, requester: ana, approver: bo, ticket: T-1, reason: r, expires: "${expires}"}\n`;
  const read = (expires: string) =>
    parseWaivers({ path: '.phasegate/waivers.yml', text: waiver(expires) }, parsed(MINIMAL).configuration, NOW);

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['2026-12-31T23:59:60Z', 'soon', '', 'never', '9999999999'])(
    'J01: a waiver that ends "%s" is refused',
    (expires) => {
      expect(refusalsOf(() => read(expires)).length).toBe(1);
    },
  );

  test.each(['America/New_York', 'Asia/Tokyo'])(
    'J02: under TZ=%s a time without zone is refused and a date is the same',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(refusalsOf(() => read('2026-12-10T00:00:00')).map(({ code }) => code)).toEqual(['time.unparsable']);
      expect(read('2026-12-10')[0]?.expiresMs).toBe(Date.UTC(2026, 11, 10));
    },
  );

  test.each(['2026-02-30', '01/02/2026', '1', '2026-2-3', '2026-12-10 00:00Z'])(
    'J03: the lenient date %s is refused',
    (expires) => {
      expect(refusalsOf(() => read(expires)).length).toBe(1);
    },
  );

  test('J04, J05: an end is a number and exclusive, whatever its offset', () => {
    const few = { ...parsed(MINIMAL).configuration, waivers: { maxDays: 30, max: 0 } };
    const at = (expires: string) =>
      refusalsOf(() => parseWaivers({ path: 'w.yml', text: waiver(expires) }, few, NOW)).map(({ message }) => message);
    expect(at('2026-12-02T01:00:00+01:00')).toEqual([]);
    expect(at('2026-12-01T23:00:01-01:00')).toEqual(['1 waivers are open and 0 are allowed']);
  });

  test('J12: a waiver until 9999 is refused', () => {
    expect(refusalsOf(() => read('9999-12-31T23:59:59Z')).map(({ message }) => message)).toEqual([
      'a waiver lasts at most 30 days from now',
    ]);
  });
});

describe('A22: the limits of a budget', () => {
  const limits = (max: string, min: string) => problemsIn(minimalWith(`budgets: {m.p95: {max: ${max}, min: ${min}}}`));

  test('in two units are refused', () => {
    expect(limits('400ms', '1 B')).toMatchObject([
      { code: 'config.invalid', message: 'the limits of `m.p95` stand in two units', found: 'B' },
    ]);
  });

  test('in one unit, and one without, are not', () => {
    expect([...limits('0.4s', '100ms'), ...limits('400ms', '0.1')]).toEqual([]);
  });
});
