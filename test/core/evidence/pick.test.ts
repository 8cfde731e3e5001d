import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/core/evidence/adapter.ts';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { NEAR_FORMATS } from '../../../src/core/evidence/nearest.ts';
import { pickAdapter } from '../../../src/core/evidence/pick.ts';
import { readEvidence } from '../../../src/core/evidence/read.ts';
import { junit } from '../../../src/core/evidence/tests/junit.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

function pick(text: string, format?: string, adapters = ADAPTERS) {
  try {
    return { id: pickAdapter(sourceOf(text), adapters, format).id };
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug')[0];
  }
}

describe('the adapter of a file', () => {
  test.each([
    ['<?xml version="1.0"?>\n<!-- by hand -->\n<testsuite name="a"/>', 'junit'],
    ['<!DOCTYPE testsuites SYSTEM "x.dtd"><testsuites/>', 'junit'],
    ['{"config":{"rootDir":"/","version":"1","projects":[]},"suites":[', 'playwright'],
    ['{"reportFormat":"CTRF","results":{"tool":{"name":"x"},"summary":{}', 'ctrf'],
  ])('%s', (text, id) => {
    expect(pick(text)).toEqual({ id });
  });

  test.each(['', '"attempt":2,'])('is none for the manifest beside the reports: %s', (first) => {
    const text = `{"runs":[{${first}"command":["npx","vitest"],"directory":".","slot":"e2e"}],"version":1}\n`;
    expect(pick(text)).toMatchObject({
      code: 'evidence.use_instead',
      found: 'the manifest of phasegate record',
      remedy: 'name the reports beside it',
    });
  });

  test('a named one wins over what the file looks like', () => {
    expect(pick('{"a":1}', 'junit')).toEqual({ id: 'junit' });
  });

  test.each(['junti', 'Junit'])('a name that does not exist, %s, is refused with the nearest that does', (format) => {
    expect(pick('{}', format)).toMatchObject({
      code: 'evidence.unknown_format',
      found: format,
      expected: 'junit',
      remedy: 'did you mean junit?',
    });
  });

  test('two that claim one file are an error', () => {
    expect(pick('<testsuites/>', undefined, [junit, { ...junit, id: 'other' }])).toMatchObject({
      code: 'evidence.ambiguous',
      found: 'junit, other',
    });
  });

  test.each([
    ['<plan generator="Robot"/>', 'XML with the root <plan>'],
    ['{"numTotalTests":1,"testResults":[]}', 'a JSON object with numTotalTests, testResults'],
    ['[{"Id":"a"}]', 'a JSON array with Id'],
    ['{"Event":"run"}\n{"Event":"pass"}', 'JSON lines with Event'],
    ['hello', 'text that starts with "hello"'],
  ])('none: the message says what %s looks like', (text, found) => {
    expect(pick(text)).toMatchObject({ code: 'evidence.unknown_format', found });
  });

  test.each([
    ['{"numTotalTests":1,"numFailedTestSuites":0}', 'testResults, for the format jest-json'],
    [
      '{"reportFormat":"CTRF","specVersion":"0.0.0"}',
      'results/tool, results/summary, results/tests, for the format ctrf',
    ],
    ['{"root_group":{"name":""},"options":{}}', 'metrics, for the format k6-summary'],
    ['{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0"}', 'runs, for the format sarif'],
    ['{"config":{"rootDir":"/","version":"1"},"suites":[]}', 'config/projects, for the format playwright'],
    ['{"SPDXID":"SPDXRef-DOCUMENT","packages":[]}', 'spdxVersion, for the format spdx'],
    ['<robot/>', 'the attribute generator of <robot>, for the format robot'],
    ['<testcase name="a"/>', 'a <testsuite> around the cases, for the format junit'],
    ['<TestSuites/>', 'the name testsuites in small letters, for the format junit'],
  ])('almost a known one: %s lacks %s', (text, expected) => {
    const { message = '', ...problem } = pick(text) as { message?: string };
    expect(problem).toMatchObject({ code: 'evidence.unknown_format', expected });
    expect(message).toMatch(/^the file is almost /);
  });

  test('every format that a file may almost be is one that is read', () => {
    expect(NEAR_FORMATS.filter((format) => !ADAPTERS.some(({ id }) => id === format))).toEqual([]);
  });

  test('a version of SARIF that is not read is named', () => {
    const { report } = readEvidence(sourceOf('{"version":"2.0.0","runs":[]}'), { adapters: ADAPTERS }, {});
    expect(report.problems).toMatchObject([{ code: 'evidence.shape', found: '"2.0.0"', expected: '"2.1.0"' }]);
  });

  test.each([
    ['{"metrics": [{"value": NaN}]}', { line: 1, column: 24, expected: 'a value' }],
    ['{"metrics": [\n{"value": 1,', { line: 2, found: 'the end of the file' }],
  ])('none: the message says where %s stops being JSON', (text, place) => {
    expect(pick(text)).toMatchObject({ code: 'evidence.malformed', ...place });
  });

  test.each([
    ['=== RUN   TestA\n--- PASS: TestA (0.00s)\n', /gotestsum/],
    ['running 2 tests\ntest a ... ok\n', /nextest/],
    ['=========== test session starts ===========\n', /--junitxml/],
    ['<!DOCTYPE html><html><title>Playwright Test Report</title>', /--reporter=json/],
    ['NAME    IMAGE    COMMAND    SERVICE\n', /--format json/],
  ])('made for eyes: %s', (text, remedy) => {
    expect(pick(text)).toMatchObject({ code: 'evidence.use_instead', remedy: expect.stringMatching(remedy) });
  });
});

describe('reading a file', () => {
  const nothing = (): void => {};
  const sinks = { tests: nothing, perf: nothing, iac: nothing, environment: nothing };
  const reading = (thrown: unknown) => {
    const source: SourceFile = {
      ...sourceOf('<testsuites/>', 'a.xml'),
      blocks() {
        throw thrown;
      },
    };
    return readEvidence(source, { adapters: ADAPTERS }, sinks).report.problems;
  };

  test.each(['a string', undefined, null, 7, new RangeError('too deep'), { message: 'odd' }])(
    'whatever is thrown (%s) is a problem of that file',
    (thrown) => {
      expect(reading(thrown)).toMatchObject([{ code: 'evidence.unreadable', file: 'a.xml' }]);
    },
  );
});

describe('the registry', () => {
  test('has each id once, each with a way to write it', () => {
    const ids = ADAPTERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { tools } of ADAPTERS) expect(tools.length).toBeGreaterThan(0);
  });
});
