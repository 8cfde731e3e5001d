import { describe, expect, test } from 'vitest';
import { readJson } from '../recorded.ts';

const ran = { executionSuccessful: true };
const log = (run: object) => ({ version: '2.1.0', runs: [{ invocations: [ran], results: [], ...run }] });
const rule = (id: string, level: string, more: object = {}) => ({ id, defaultConfiguration: { level }, ...more });
const tool = (rules: readonly object[], ...extensions: readonly object[]) => ({
  driver: { name: 'lint', rules },
  extensions,
});
const result = (more: object) => ({ message: { text: 'm' }, ...more });

describe('the rule of a result of SARIF', () => {
  const plugin = { name: 'plugin', guid: 'e1', rules: [rule('x', 'error')] };

  test.each([{ guid: 'e1' }, { name: 'plugin' }])('is of the component %j', (toolComponent) => {
    const results = [result({ rule: { index: 0, toolComponent } })];
    const { findings } = readJson(log({ tool: tool([rule('d', 'note')], plugin), results }));
    expect(findings).toMatchObject([{ rule: 'x', level: 'error' }]);
  });

  test('of a component that is not in the log is the one of that name', () => {
    const results = [result({ ruleId: 'x', rule: { index: 0, toolComponent: { guid: 'e9' } } })];
    const { findings } = readJson(log({ tool: tool([rule('d', 'note')], plugin), results }));
    expect(findings).toMatchObject([{ rule: 'x', level: 'error' }]);
  });

  test('may be named by its guid', () => {
    const results = [result({ rule: { guid: 'r2' } })];
    const rules = [rule('a', 'note'), rule('b', 'error', { guid: 'r2' })];
    expect(readJson(log({ tool: tool(rules), results })).findings).toMatchObject([{ rule: 'b', level: 'error' }]);
  });

  test.each([{ index: 1 }, { guid: 'r2' }])('is raised by an override that names it as %j', (descriptor) => {
    const ruleConfigurationOverrides = [{ descriptor, configuration: { level: 'error' } }];
    const rules = [rule('a', 'note'), rule('b', 'note', { guid: 'r2' })];
    const results = [result({ ruleId: 'a' }), result({ ruleId: 'b' })];
    const invocations = [{ ...ran, ruleConfigurationOverrides }];
    const { findings } = readJson(log({ tool: tool(rules), invocations, results }));
    expect(findings.map(({ level }) => level)).toEqual(['note', 'error']);
  });
});

describe('a log of SARIF', () => {
  test.each([{ id: 'crash' }, { index: 0 }])('with a notification that is an error by its kind, %j', (descriptor) => {
    const notifications = [rule('crash', 'error')];
    const invocations = [{ ...ran, toolExecutionNotifications: [{ descriptor, message: { text: 'out of memory' } }] }];
    const { report } = readJson(log({ tool: { driver: { name: 'lint', notifications } }, invocations }));
    expect(report.problems).toMatchObject([{ code: 'evidence.tool_failed', found: 'out of memory' }]);
  });

  test('whose results stand in other files is not clean', () => {
    const externalPropertyFileReferences = { results: [{ location: { uri: 'more.sarif-external-properties' } }] };
    expect(readJson(log({ tool: tool([]), externalPropertyFileReferences })).codes).toEqual(['evidence.no_results']);
  });

  test('that lists no invocation does not say whether the tool ran to its end', () => {
    const { report } = readJson(log({ tool: tool([]), invocations: [] }));
    expect(report.notes).toEqual(['lint does not say whether it ran to its end']);
  });

  test('names the file of a result whose first location is a function alone', () => {
    const physicalLocation = { artifactLocation: { uri: 'a.c' }, region: { startLine: 3 } };
    const results = [
      result({ ruleId: 'r', locations: [{ logicalLocations: [{ name: 'main' }] }, { physicalLocation }] }),
    ];
    expect(readJson(log({ tool: tool([]), results })).findings).toMatchObject([{ file: 'a.c', line: 3 }]);
  });
});
