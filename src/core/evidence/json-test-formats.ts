import type { AnyAdapter } from './adapter.ts';
import { ctrf } from './tests/ctrf.ts';
import { cucumberJson } from './tests/cucumber-json.ts';
import { cucumberMessages } from './tests/cucumber-messages.ts';
import { dartTest } from './tests/dart-test.ts';
import { ginkgoJson } from './tests/ginkgo-json.ts';
import { goTestJson } from './tests/go-test-json.ts';
import { gtestJson } from './tests/gtest-json.ts';
import { jestJson } from './tests/jest-json.ts';
import { libtestJson } from './tests/libtest-json.ts';
import { mochaJson } from './tests/mocha-json.ts';
import { mochawesome } from './tests/mochawesome.ts';
import { newman } from './tests/newman.ts';
import { playwright } from './tests/playwright.ts';
import { pytestJsonReport } from './tests/pytest-json-report.ts';
import { pytestReportlog } from './tests/pytest-reportlog.ts';
import { rspecJson } from './tests/rspec-json.ts';
import { schemathesis } from './tests/schemathesis.ts';
import { terraformTest } from './tests/terraform-test.ts';
import { testcafeJson } from './tests/testcafe-json.ts';
import { xcresultJson } from './tests/xcresult-json.ts';

/** The formats of tests of a file that begins with `{` or `[`: one line each. */
export const JSON_TEST_FORMATS: readonly AnyAdapter[] = [
  ctrf,
  cucumberJson,
  cucumberMessages,
  dartTest,
  ginkgoJson,
  goTestJson,
  gtestJson,
  jestJson,
  libtestJson,
  mochaJson,
  mochawesome,
  newman,
  playwright,
  pytestJsonReport,
  pytestReportlog,
  rspecJson,
  schemathesis,
  terraformTest,
  testcafeJson,
  xcresultJson,
];
