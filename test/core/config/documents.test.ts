import { describe, expect, test } from 'vitest';
import { parseAcceptedFindings } from '../../../src/core/config/accepted-findings.ts';
import { parseBaseline } from '../../../src/core/config/baseline.ts';
import { parseExpectedTests } from '../../../src/core/config/expected-tests.ts';
import { parseTriage } from '../../../src/core/config/triage.ts';
import { parseWaivers } from '../../../src/core/config/waivers.ts';
import { COMPLETE, LABEL, minimalWith, parsed, refusalsOf } from './samples.ts';

const { configuration } = parsed(COMPLETE);
const NOW = Date.UTC(2026, 11, 2, 10, 14);
const SHA = 'a'.repeat(40);

const RECORD = `id: MVE-101
severity: P0
change: {head: ${SHA}, patch: ${'b'.repeat(40)}}
by: priya
at: 2026-12-02T08:45:00Z
expires: 2026-12-09
`;

describe('triage records', () => {
  const triage = (...texts: readonly string[]) =>
    parseTriage(
      texts.map((text, index) => ({ path: `.phasegate/triage/${index}.yml`, text, label: LABEL })),
      configuration,
    );

  test('a record is read with the roles of who decided', () => {
    expect(triage(RECORD)).toEqual({
      records: [
        {
          id: 'MVE-101',
          path: '.phasegate/triage/0.yml',
          severity: 'P0',
          change: { head: SHA, patch: 'b'.repeat(40) },
          by: 'priya',
          roles: ['qa-lead'],
          atMs: Date.UTC(2026, 11, 2, 8, 45),
          expiresMs: Date.UTC(2026, 11, 9),
          paths: [],
        },
      ],
      problems: [],
    });
  });

  test('a bad record takes no other with it', () => {
    const { records, problems } = triage(RECORD, RECORD.replace('MVE-101', 'MVE-102').replace('severity: P0\n', ''));
    expect(records.map(({ id }) => id)).toEqual(['MVE-101']);
    expect(problems.map(({ code, message, file }) => [code, message, file])).toEqual([
      ['triage.invalid', '`severity` is missing', '.phasegate/triage/1.yml'],
    ]);
  });

  test('records that share an id count for nothing', () => {
    const { records, problems } = triage(RECORD, RECORD);
    expect([records.length, problems.map(({ message, file }) => [message, file])]).toEqual([
      0,
      [0, 1].map((n) => ['triage record MVE-101 exists more than once', `.phasegate/triage/${n}.yml`]),
    ]);
  });

  test.each([
    [
      'a person nobody knows',
      RECORD.replace('priya', 'pryia'),
      'config.unknown_name',
      '`pryia` is no person of the configuration',
    ],
    ['an unknown key', `${RECORD}pathes: []\n`, 'triage.invalid', 'unknown key `pathes`'],
    [
      'a short commit id',
      RECORD.replace(SHA, 'abc1234'),
      'triage.invalid',
      '`change.head` must be 40 or 64 hexadecimal digits, in quotes where all are decimal',
    ],
    [
      'an end before the beginning',
      RECORD.replace('2026-12-09', '2026-12-01'),
      'triage.invalid',
      'the record ends before it was decided',
    ],
  ])('%s is refused', (_name, text, code, message) => {
    const { records, problems } = triage(text);
    expect([records, problems.map((problem) => [problem.code, problem.message])]).toEqual([[], [[code, message]]]);
  });
});

describe('waivers', () => {
  const WAIVER =
    '{rule: dor.iac_clean, item: infra/main.tf, requester: sofia, approver: mira, ticket: MVE-7, reason: r, expires: 2026-12-20}';
  const waivers = (text: string, of = configuration) =>
    parseWaivers({ path: '.phasegate/waivers.yml', text, label: LABEL }, of, NOW);
  const refused = (text: string, of = configuration) =>
    refusalsOf(() => waivers(text, of)).map(({ code, message }) => `${code} ${message}`);

  test('a waiver is read, what it does not narrow is empty', () => {
    expect(waivers(`- ${WAIVER}`)).toEqual([
      {
        rule: 'dor.iac_clean',
        item: 'infra/main.tf',
        scope: '',
        requester: 'sofia',
        approver: 'mira',
        ticket: 'MVE-7',
        reason: 'r',
        expiresMs: Date.UTC(2026, 11, 20),
      },
    ]);
    expect(waivers('[]')).toEqual([]);
  });

  test.each([
    [
      'granted by who asked',
      WAIVER.replace('mira', 'sofia'),
      'waiver.invalid a waiver is granted by the person who asked for it',
    ],
    [
      'granted by nobody known',
      WAIVER.replace('mira', 'nemo'),
      'config.unknown_name `nemo` is no person of the configuration',
    ],
    [
      'for a glob',
      WAIVER.replace('dor.iac_clean', '"dor.*"'),
      'waiver.invalid `[0].rule` must be the code of one rule, such as dor.iac_clean',
    ],
    [
      'of the rule without which nothing passes',
      WAIVER.replace('dor.iac_clean', 'security.lead_signed'),
      'waiver.invalid `security.lead_signed` cannot be waived',
    ],
    ['without a ticket', WAIVER.replace('ticket: MVE-7, ', ''), 'waiver.invalid `ticket` is missing in `[0]`'],
    ['with an unknown key', WAIVER.replace('item:', 'itme:'), 'waiver.invalid unknown key `itme` in `[0]`'],
  ])('one %s is refused', (_name, text, expected) => {
    expect(refused(`- ${text}`)).toEqual([expected]);
  });

  test('only so many may be open, those that have ended do not count', () => {
    const few = parsed(minimalWith('waivers: {file: .phasegate/w.yml, max: 1}')).configuration;
    const of = { ...configuration, waivers: few.waivers };
    expect(refused(`- ${WAIVER}\n- ${WAIVER}`, of)).toEqual(['waiver.invalid 2 waivers are open and 1 are allowed']);
    expect(refused(`- ${WAIVER}\n- ${WAIVER.replace('2026-12-20', '2026-12-01')}`, of)).toEqual([]);
  });
});

describe('baselines', () => {
  const BASELINE = {
    profile: 'mixed-load',
    measured_at: '2026-10-30T14:05:00Z',
    source: 'task P5.2',
    metrics: [{ name: 'http_req_duration.p95', value: 351, unit: 'ms', direction: 'lower', samples: 200 }],
  };
  const baseline = (text: string) =>
    parseBaseline({ path: '.phasegate/baselines/p5.2.json', text, label: LABEL }, 'perf');
  const refused = (text: string) => refusalsOf(() => baseline(text)).map(({ code, message }) => `${code} ${message}`);
  const withMetric = (metric: object) =>
    JSON.stringify({ ...BASELINE, metrics: [{ ...BASELINE.metrics[0], ...metric }] });

  test('figures are read in base units', () => {
    expect(baseline(JSON.stringify(BASELINE))).toEqual([
      {
        slot: 'perf',
        metric: 'http_req_duration.p95',
        value: 0.351,
        unit: 's',
        direction: 'lower',
        samples: 200,
        source: 'task P5.2',
        profile: 'mixed-load',
      },
    ]);
  });

  test('runs and later results are read in base units', () => {
    const history = [{ at: '2026-11-01T00:00:00Z', value: 400 }];
    expect(baseline(withMetric({ values: [350, 351, 360], mad: 1, history }))[0]).toMatchObject({
      values: [0.35, 0.351, 0.36],
      history: [{ at_ms: Date.UTC(2026, 10, 1), value: 0.4 }],
    });
  });

  test.each([
    [
      'a value that is not the median of its runs',
      withMetric({ value: 352, values: [350, 351, 360] }),
      'baseline.invalid `value` is not the median of `values`',
    ],
    [
      'a deviation that is not that of its runs',
      withMetric({ values: [350, 351, 360], mad: 2 }),
      'baseline.invalid `mad` is not the median absolute deviation of `values`',
    ],
    [
      'a history out of order',
      withMetric({ history: ['2026-11-02T00:00:00Z', '2026-11-01T00:00:00Z'].map((at) => ({ at, value: 1 })) }),
      'baseline.invalid the history of a metric is not in the order of time',
    ],
    [
      'a reset that nobody reviewed',
      JSON.stringify({ ...BASELINE, resets: [{ at: '2026-11-01T00:00:00Z', reason: 'r', metrics: ['a'] }] }),
      'baseline.invalid `by` is missing in `resets[0]`',
    ],
    ['an unknown unit', withMetric({ unit: 'parsec' }), 'baseline.invalid the unit of a metric is not known'],
    ['a figure as text', withMetric({ value: '351' }), 'baseline.invalid `metrics[0].value` must be a number'],
    [
      'a figure that is not finite',
      JSON.stringify(BASELINE).replace('351', '1e400'),
      'baseline.invalid `metrics[0].value` must be a number',
    ],
    ['no metric', JSON.stringify({ ...BASELINE, metrics: [] }), 'baseline.invalid `metrics` must be non-empty'],
    ['YAML', 'metrics: [{name: a, value: 1, unit: s}]', 'baseline.invalid the document is not JSON'],
    [
      'a key twice',
      '{"metrics": [{"name": "a", "value": 1, "value": 2, "unit": "s"}]}',
      'config.duplicate_key `"value"` stands twice in one mapping',
    ],
    [
      'a metric twice',
      JSON.stringify({ metrics: [1, 2].map((value) => ({ name: 'a', value, unit: 's' })) }),
      'baseline.invalid a metric stands twice',
    ],
    [
      'a time without zone',
      JSON.stringify({ ...BASELINE, measured_at: '2026-10-30T14:05:00' }),
      'time.unparsable `measured_at` cannot be read',
    ],
  ])('%s is refused', (_name, text, expected) => {
    expect(refused(text)).toEqual([expected]);
  });
});

describe('accepted findings', () => {
  const ENTRY = {
    tool: 'tflint',
    rule: 'unused',
    message: 'x is unused',
    owner: 'tomas',
    reason: 'old',
    until: '2026-12-31',
  };
  const accepted = (...findings: object[]) =>
    parseAcceptedFindings(
      { path: '.phasegate/baselines/iac.json', text: JSON.stringify({ findings }), label: LABEL },
      configuration,
    );

  test('an entry is read once with its end', () => {
    expect(accepted(ENTRY)).toEqual([
      {
        ...{ tool: 'tflint', rule: 'unused', message: 'x is unused', owner: 'tomas', reason: 'old' },
        ...{ count: 1, untilMs: Date.UTC(2026, 11, 31) },
      },
    ]);
  });

  test.each([
    ...['owner', 'reason', 'until'].map((key) => [
      `one without ${key}`,
      [{ ...ENTRY, [key]: undefined }],
      `baseline.invalid \`${key}\` is missing in \`findings[0]\``,
    ]),
    [
      'one of nobody',
      [{ ...ENTRY, owner: 'nobody' }],
      'config.unknown_name `nobody` is no person of the configuration',
    ],
    ['one twice', [ENTRY, { ...ENTRY, reason: 'again' }], 'baseline.invalid a finding is accepted twice'],
  ] as [string, object[], string][])('%s is refused', (_name, findings, expected) => {
    expect(refusalsOf(() => accepted(...findings)).map(({ code, message }) => `${code} ${message}`)).toEqual([
      expected,
    ]);
  });
});

describe('expected tests', () => {
  const expected = (text: string) => parseExpectedTests({ path: '.phasegate/expected-tests.json', text, label: LABEL });

  test('names are kept verbatim', () => {
    expect(expected('{"tests": [{"name": " a › b "}, {"name": "c", "suite": "s"}]}')).toEqual([
      { name: ' a › b ' },
      { name: 'c', suite: 's' },
    ]);
  });

  test.each([
    ['none', '{"tests": []}'],
    ['one twice', '{"tests": [{"name": "a"}, {"name": "a"}]}'],
    ['a plain text', '{"tests": ["a"]}'],
  ])('%s is refused', (_name, text) => {
    expect(refusalsOf(() => expected(text)).map(({ code }) => code)).toEqual(['expected.invalid']);
  });
});
