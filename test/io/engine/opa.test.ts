import { expect, test } from 'vitest';
import { callOpa } from '../../../src/io/engine/opa.ts';

test('formatting names what differs and what does not parse', async () => {
  const modules = { 'a.rego': 'package a\nb   :=   1', 'b.rego': 'packag b' };
  expect(await callOpa('format', { modules })).toMatchObject({
    modules: { 'a.rego': 'package a\n\nb := 1\n' },
    differ: ['a.rego'],
    diagnostics: [{ code: 'policy.syntax', file: 'b.rego', line: 1 }],
  });
});

test('tests run in process, with base documents, what they print, and coverage', async () => {
  const modules = {
    'a.rego': 'package a\n\nb if data.limit == 1\n\nc if data.limit == 2\n',
    'a_test.rego': 'package a_test\n\ntest_b if data.a.b\n\ntest_c if {\n\tprint("now")\n\tdata.a.c\n}\n',
  };
  const answer = await callOpa('test', { modules, data: { limit: 1 } });
  const head = { package: 'a_test', file: 'a_test.rego' };
  expect(answer.results).toEqual([
    { ...head, entry: 'a_test/test_b', name: 'test_b', line: 3, status: 'pass' },
    {
      ...head,
      entry: 'a_test/test_c',
      name: 'test_c',
      line: 5,
      status: 'fail',
      output: 'now\n',
      failure: { file: 'a_test.rego', line: 7, text: 'data.a.c\n|\nundefined' },
    },
  ]);
  expect(answer.coverage[0]).toMatchObject({ file: 'a.rego', covered: [3], not_covered: [5], percent: 50 });
});

test('calls that meet are answered one after the other', async () => {
  const names = ['a', 'b', 'c'];
  const answers = await Promise.all(names.map((name) => callOpa('format', { modules: { [name]: `package ${name}` } })));
  expect(answers.map(({ modules }) => Object.values(modules))).toEqual(names.map((name) => [`package ${name}\n`]));
});

test('a function of OPA answers with all digits, with its error, or not at all', async () => {
  const calls = [
    { name: 'sprintf', operands: ['"%d"', '[12345678901234567890]'] },
    { name: 'semver.compare', operands: ['"1"', '"2.0.0"'] },
    { name: 'time.now_ns', operands: [] },
    { name: 'regex.find_n', operands: ['"a."', '"ab ac"', '-1'] },
  ];
  expect((await callOpa('builtin', { calls, now_ns: '1700000000000000001' })).results).toEqual([
    { value: '"12345678901234567890"' },
    { error: expect.stringContaining('semver') },
    { value: '1700000000000000001' },
    { value: '["ab", "ac"]' },
  ]);
  expect(await callOpa('builtins', { names: ['sprintf', 'http.send'] })).toEqual({ missing: ['http.send'] });
});
