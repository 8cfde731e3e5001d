import { describe, expect, test } from 'vitest';
import { readJson } from '../recorded.ts';

const log = (...runs: readonly object[]) => ({
  version: '2.1.0',
  runs: runs.map((run) => ({ tool: { driver: { name: 'lint' } }, invocations: [], results: [], ...run })),
});
const result = (more: object = {}) => ({ ruleId: 'r', message: { text: 'm' }, ...more });
const one = (more: object, run: object = {}) => readJson(log({ results: [result(more)], ...run })).findings[0];
const driver = (rules: readonly object[]) => ({ tool: { driver: { name: 'lint', rules } } });

describe('the level of a result', () => {
  test('is a warning where neither result nor rule says', () => {
    expect(one({})?.level).toBe('warning');
  });

  test('is that of the rule by index', () => {
    const rules = [{ id: 'a' }, { id: 'b', defaultConfiguration: { level: 'note' } }];
    expect(one({ ruleId: undefined, ruleIndex: 1 }, driver(rules))).toMatchObject({ level: 'note', rule: 'b' });
  });

  test('is that of the rule whose case it names', () => {
    expect(one({ ruleId: 'r/case' }, driver([{ id: 'r', defaultConfiguration: { level: 'error' } }]))?.level).toBe(
      'error',
    );
  });

  test('is that of a rule of an extension', () => {
    const extensions = [{ name: 'more', rules: [{ id: 'x', defaultConfiguration: { level: 'error' } }] }];
    const tool = { driver: { name: 'lint', rules: [{ id: 'r' }] }, extensions };
    const rule = { index: 0, toolComponent: { index: 0 } };
    expect(one({ ruleId: undefined, rule }, { tool })).toMatchObject({ level: 'error', rule: 'x' });
  });

  test('is raised by an override of the invocation, and never lowered', () => {
    const overridden = (level: string) => ({
      ...driver([{ id: 'r', defaultConfiguration: { level: 'warning' } }]),
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [{ descriptor: { id: 'r' }, configuration: { level } }],
        },
      ],
    });
    expect(one({}, overridden('error'))?.level).toBe('error');
    expect(one({}, overridden('none'))?.level).toBe('warning');
  });

  test.each(['pass', 'notApplicable', 'informational'])('is none for kind %s', (kind) => {
    expect(one({ kind })?.level).toBe('none');
  });

  test.each(['fail', 'review', 'open'])('is that of the rule for kind %s', (kind) => {
    expect(one({ kind })?.level).toBe('warning');
  });

  test('that is not defined counts as error and is a problem', () => {
    const { findings, codes } = readJson(log({ results: [result({ level: 'critical' })] }));
    expect(findings[0]?.level).toBe('error');
    expect(codes).toEqual(['evidence.unknown_status']);
  });

  test('of a kind that is not defined is a problem', () => {
    expect(readJson(log({ results: [result({ kind: 'ignored' })] })).codes).toEqual(['evidence.unknown_status']);
  });
});

describe('a result', () => {
  const artifacts = [{ location: { uri: 'infra/a.tf' } }];
  const at = (artifactLocation: object) => ({
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: 7 } } }],
  });

  test('stands in its file and line', () => {
    expect(one(at({ uri: 'infra/a.tf' }))).toMatchObject({ file: 'infra/a.tf', line: 7 });
  });

  test('may name its file by index', () => {
    expect(one(at({ index: 0 }), { artifacts })?.file).toBe('infra/a.tf');
  });

  test('may name its file against bases that stand on each other', () => {
    const originalUriBaseIds = { ROOT: { uri: 'file:///repo' }, INFRA: { uri: 'infra/', uriBaseId: 'ROOT' } };
    expect(one(at({ uri: 'a.tf', uriBaseId: 'INFRA' }), { originalUriBaseIds })?.file).toBe('file:///repo/infra/a.tf');
  });

  test('survives bases that stand on themselves', () => {
    const originalUriBaseIds = { A: { uriBaseId: 'A' } };
    expect(one(at({ uri: 'a.tf', uriBaseId: 'A' }), { originalUriBaseIds })?.file).toBe('a.tf');
  });

  test('may take its message from the rule', () => {
    const rules = [{ id: 'r', messageStrings: { long: { text: 'port {0} of {1} and {9}' } } }];
    const message = { id: 'long', arguments: ['22', 'db'] };
    expect(one({ message }, driver(rules))?.message).toBe('port 22 of db and {9}');
  });

  test('keeps its fingerprint', () => {
    expect(one({ fingerprints: { b: 'two', a: 'one' } })?.fingerprint).toBe('one');
    expect(one({ partialFingerprints: { primaryLocationLineHash: 'h' } })?.fingerprint).toBe('h');
  });

  test.each([
    [[{ kind: 'inSource' }], true],
    [[{ kind: 'external', status: 'accepted' }], true],
    [[{ kind: 'external', status: 'underReview' }], false],
    [[{ kind: 'external', status: 'rejected' }], false],
    [[], false],
  ])('with the suppressions %j is suppressed: %s', (suppressions, suppressed) => {
    expect(one({ suppressions })?.suppressed).toBe(suppressed);
  });
});

describe('a log', () => {
  test('holds the results of all its runs', () => {
    const { findings, report } = readJson(
      log(
        { ...driver([{ id: 'r' }, { id: 's' }]), results: [result()], artifacts: [{ location: { uri: 'a' } }] },
        {
          ...driver([{ id: 't' }]),
          results: [result()],
          artifacts: [{ location: { uri: 'a' } }, { location: { uri: 'b' } }],
        },
      ),
    );
    expect(findings).toHaveLength(2);
    expect(report).toMatchObject({ ruleCount: 3, lookedAt: ['a', 'b'] });
  });

  test('lists no file that was not analysed', () => {
    const artifacts = [
      { location: { uri: 'a.tf' }, roles: ['analysisTarget'] },
      { location: { uri: 'lint.yml' }, roles: ['toolSpecifiedConfiguration'] },
    ];
    expect(readJson(log({ artifacts })).report.lookedAt).toEqual(['a.tf']);
  });

  test('of another version is refused', () => {
    expect(readJson({ version: '2.0.0', runs: [] }).codes).toEqual(['evidence.shape']);
  });

  test('with a run of no tool is refused', () => {
    expect(readJson(log({ tool: {} })).codes).toEqual(['evidence.shape']);
  });

  test('keeps the findings before a broken result', () => {
    const { findings, codes } = readJson(log({ results: [result(), 3] }));
    expect(findings).toHaveLength(1);
    expect(codes).toEqual(['evidence.shape']);
  });

  test('says so when many errors of the tool are not shown', () => {
    const toolExecutionNotifications = Array.from({ length: 9 }, () => ({ level: 'error', message: { text: 'x' } }));
    const { report } = readJson(log({ invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }));
    expect(report.problems.map(({ found }) => found)).toEqual(['x', 'x', 'x', 'x', 'x', '4 more errors of the tool']);
  });

  test('ignores a warning of the tool', () => {
    const toolExecutionNotifications = [{ level: 'warning', message: { text: 'x' } }];
    expect(readJson(log({ invocations: [{ executionSuccessful: true, toolExecutionNotifications }] })).codes).toEqual(
      [],
    );
  });
});

test.each(['gosec', 'golangci-lint'])(
  '%s does not tell in SARIF what it could not load, and a note says so',
  (name) => {
    const { report } = readJson(log({ tool: { driver: { name } }, invocations: [{ executionSuccessful: true }] }));
    expect(report.notes).toEqual([expect.stringContaining('its JSON does')]);
  },
);
