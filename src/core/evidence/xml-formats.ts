import type { AnyAdapter } from './adapter.ts';
import { clover } from './coverage/clover.ts';
import { cobertura } from './coverage/cobertura.ts';
import { jacoco } from './coverage/jacoco.ts';
import { opencover } from './coverage/opencover.ts';
import { sonarCoverage } from './coverage/sonar-coverage.ts';
import { checkstyle } from './iac/checkstyle.ts';
import { cppcheck } from './iac/cppcheck.ts';
import { cyclonedxXml } from './packages/cyclonedx-xml.ts';
import { jmeterXml } from './perf/jmeter-xml.ts';
import { phpbench } from './perf/phpbench.ts';
import { taurus } from './perf/taurus.ts';
import { boostTest } from './tests/boost-test.ts';
import { catch2 } from './tests/catch2.ts';
import { cppunit } from './tests/cppunit.ts';
import { ctest } from './tests/ctest.ts';
import { junit } from './tests/junit.ts';
import { nunit } from './tests/nunit.ts';
import { qtest } from './tests/qtest.ts';
import { robot } from './tests/robot.ts';
import { sonarTests } from './tests/sonar-tests.ts';
import { testng } from './tests/testng.ts';
import { trx } from './tests/trx.ts';
import { xunitNet } from './tests/xunit-net.ts';

/** The formats of a file that begins with `<`: one line each. */
export const XML_FORMATS: readonly AnyAdapter[] = [
  boostTest,
  catch2,
  checkstyle,
  clover,
  cobertura,
  cppcheck,
  cppunit,
  ctest,
  cyclonedxXml,
  jacoco,
  jmeterXml,
  junit,
  nunit,
  opencover,
  phpbench,
  qtest,
  robot,
  sonarCoverage,
  sonarTests,
  taurus,
  testng,
  trx,
  xunitNet,
];
