import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { MADE_FOR_EYES } from '../../../src/core/evidence/made-for-eyes.ts';
import { pickAdapter } from '../../../src/core/evidence/pick.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

/** The lines by which the output of each tool is known, as the tool prints them. */
const SAMPLES: Readonly<Record<string, string>> = {
  'service messages of TeamCity': "##teamcity[testStarted name='a']",
  'the terminal output of Mocha': '  cart\n    ✔ adds\n\n  1 passing (4ms)\n',
  'the terminal output of Jest': 'PASS ./a.test.js\n\nTest Suites: 1 passed, 1 total\nTests:       1 passed, 1 total\n',
  'the terminal output of Vitest':
    ' ✓ a.test.ts (1 test) 2ms\n\n Test Files  1 passed (1)\n      Tests  1 passed (1)\n',
  'the terminal output of Playwright': 'Running 2 tests using 1 worker\n\n  2 passed (1.2s)\n',
  'the terminal output of Cucumber or behave': '...\n\n3 scenarios (1 failed, 2 passed)\n',
  'the terminal output of RSpec': '..F\n\n3 examples, 1 failure\n',
  'the terminal output of PHPUnit': 'PHPUnit 11.5.2 by Sebastian Bergmann and contributors.\n\n..\n',
  'the terminal output of GoogleTest': '[==========] Running 2 tests from 1 test suite.\n',
  'the terminal output of CTest': '50% tests passed, 1 tests failed out of 2\n',
  'the terminal output of Robot Framework': `${'='.repeat(78)}\nAdds Up${' '.repeat(63)}| PASS |\n`,
  'the terminal output of dotnet test': 'Failed!  - Failed:     1, Passed:     2, Skipped:     0, Total:     3\n',
  'the terminal output of Maven': '[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0\n',
  'the stylish output of ESLint or Spectral': '/a.js\n  1:1  error  no  eqeqeq\n\n✖ 1 problem (1 error, 0 warnings)\n',
  'the terminal output of Checkov':
    'terraform scan results:\n\nPassed checks: 1, Failed checks: 2, Skipped checks: 0\n',
  'the table of Trivy': 'main.tf (terraform)\n\nTotal: 2 (UNKNOWN: 0, LOW: 1, MEDIUM: 0, HIGH: 1, CRITICAL: 0)\n',
  'the terminal output of TFLint': '2 issue(s) found:\n\nWarning: no\n',
  'the terminal output of Terraform': 'Success! The configuration is valid.\n',
  'the terminal output of Bandit': 'Test results:\n>> Issue: [B602:shell] no\n',
  'the terminal output of ShellCheck': 'In a.sh line 2:\necho $a\n     ^-- SC2086\n',
  'the terminal output of conftest': '\n2 tests, 1 passed, 0 warnings, 1 failure, 0 exceptions\n',
  'the terminal output of kubeconform': 'Summary: 2 resources found in 1 file - Valid: 2, Invalid: 0\n',
  'the terminal output of yamllint': 'a.yaml\n  1:1       warning  missing document start  (document-start)\n',
  'the terminal output of actionlint':
    'ci.yml:5:14: label "x" is unknown [runner-label]\n  |\n5 |     runs-on: x\n  |              ^\n',
  'the terminal output of Ruff': 'All checks passed!\n',
  'the YAML of Bandit': "errors: []\ngenerated_at: '2026-11-23T01:30:00Z'\nmetrics:\n",
  'output with the colours of a terminal': '\u001b[0m{"summary":{},"diagnostics":[]}\u001b[0m',
  'the text of Pylint': '************* Module till\ntill.py:1:0: C0114: Missing module docstring\n',
  'the text of mypy': 'till.py:2: error: No  [misc]\nFound 1 error in 1 file (checked 1 source file)\n',
  'the table of kubectl get pods':
    'NAME     READY   STATUS             RESTARTS   AGE\nweb-1    0/1     CrashLoopBackOff   5          2m\n',
  'the table of Syft': 'NAME    VERSION   TYPE\nmoney   1.2.5     npm\n',
  'the table of coverage.py': 'Name      Stmts   Miss  Cover\n-----------------\na.py      2      0   100%\n',
  'the table of llvm-cov': 'Filename         Regions    Missed Regions     Cover   Functions\n------\n',
  'the text of gcovr': '----------\n            GCC Code Coverage Report\nDirectory: .\n----------\n',
  'the coverage table of Istanbul, Bun or Deno': 'File      | % Stmts | % Branch | % Funcs | % Lines |\n',
  'the table of go tool cover': 'a.go:3:\tAdd\t100.0%\ntotal:\t\t(statements)\t50.0%\n',
  'the HTML report of Robot Framework':
    '<!DOCTYPE html><html><meta name="Generator" content="Robot 7.5 (Python 3.11)">',
  'the HTML report of Allure': '<!DOCTYPE html><html><title>Allure Report</title>',
  'the HTML report of Cucumber': '<!DOCTYPE html><html><title>Cucumber</title>',
  'the HTML report of Mochawesome': '<!doctype html><html><title>Mochawesome Report Card</title>',
  'the HTML report of Gatling': '<!DOCTYPE html><html><title>Gatling Stats - Global Information</title>',
  'the HTML report of Lighthouse': '<!doctype html><html><title>Lighthouse Report</title>',
  'the HTML report of pytest-html or its kind': '<!DOCTYPE html><html><title>report.html</title>',
  'an HTML report of coverage': '<!DOCTYPE html><html><title>Coverage report</title>',
  'a single result of Allure': '{"uuid":"1","historyId":"2","status":"passed","stage":"finished","steps":[]}',
};

function refused(text: string): unknown {
  try {
    return pickAdapter(sourceOf(text), ADAPTERS).id;
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug')[0];
  }
}

describe('what is made for eyes', () => {
  test('has a sample of each', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(MADE_FOR_EYES.map(({ what }) => what).sort());
  });

  test.each(Object.entries(SAMPLES))('%s is refused with what to use in its place', (what, text) => {
    const { use } = MADE_FOR_EYES.find((one) => one.what === what) ?? {};
    expect(refused(text)).toMatchObject({ code: 'evidence.use_instead', found: what, remedy: use });
  });

  test.each([
    '/api.yaml\n 1:1  warning  info-contact  no\n\n✖ 2 problems (1 error, 1 warning, 0 infos, 0 hints)\n',
    "No results with a severity of 'error' found!\n",
  ])("is known as Spectral's and not taken for yamllint's: %j", (text) => {
    expect(refused(text)).toMatchObject({ found: 'the stylish output of ESLint or Spectral' });
  });

  test.each(MADE_FOR_EYES)('the message on $what fits into a line', ({ what, why }) => {
    expect(`${what} is no evidence: ${why}`.length).toBeLessThanOrEqual(100);
  });
});
