import type { Adapter, Kind } from './adapter.ts';
import { clover } from './coverage/clover.ts';
import { cobertura } from './coverage/cobertura.ts';
import { coveragePy } from './coverage/coverage-py.ts';
import { gcovr } from './coverage/gcovr.ts';
import { goCover } from './coverage/go-cover.ts';
import { istanbul } from './coverage/istanbul.ts';
import { jacoco } from './coverage/jacoco.ts';
import { jacocoCsv } from './coverage/jacoco-csv.ts';
import { lcov } from './coverage/lcov.ts';
import { sonarCoverage } from './coverage/sonar-coverage.ts';
import { composeConfig } from './environment/compose-config.ts';
import { composeEvents } from './environment/compose-events.ts';
import { composePs } from './environment/compose-ps.ts';
import { dockerInspect } from './environment/docker-inspect.ts';
import { dockerPs } from './environment/docker-ps.ts';
import { actionlint } from './iac/actionlint.ts';
import { bandit } from './iac/bandit.ts';
import { cfnLint } from './iac/cfn-lint.ts';
import { checkov } from './iac/checkov.ts';
import { checkstyle } from './iac/checkstyle.ts';
import { codeClimate } from './iac/code-climate.ts';
import { compilerLines } from './iac/compiler-lines.ts';
import { conftest } from './iac/conftest.ts';
import { emptyList } from './iac/empty-list.ts';
import { eslint } from './iac/eslint.ts';
import { gitlabSecurity } from './iac/gitlab-security.ts';
import { gitleaks } from './iac/gitleaks.ts';
import { hadolint } from './iac/hadolint.ts';
import { kubeLinter } from './iac/kube-linter.ts';
import { kubeScore } from './iac/kube-score.ts';
import { kubeconform } from './iac/kubeconform.ts';
import { polaris } from './iac/polaris.ts';
import { ruff } from './iac/ruff.ts';
import { sarif } from './iac/sarif.ts';
import { semgrep } from './iac/semgrep.ts';
import { shellcheck } from './iac/shellcheck.ts';
import { sonarIssues } from './iac/sonar-issues.ts';
import { spectral } from './iac/spectral.ts';
import { terraformFmt } from './iac/terraform-fmt.ts';
import { terraformShow } from './iac/terraform-show.ts';
import { terraformUi } from './iac/terraform-ui.ts';
import { terraformValidate } from './iac/terraform-validate.ts';
import { tflint } from './iac/tflint.ts';
import { tfsec } from './iac/tfsec.ts';
import { trivy } from './iac/trivy.ts';
import { workflowCommands } from './iac/workflow-commands.ts';
import { zizmor } from './iac/zizmor.ts';
import { cyclonedx } from './packages/cyclonedx.ts';
import { spdx } from './packages/spdx.ts';
import { ab } from './perf/ab.ts';
import { abTables } from './perf/ab-tables.ts';
import { artillery } from './perf/artillery.ts';
import { autocannon } from './perf/autocannon.ts';
import { bencher } from './perf/bencher.ts';
import { cargoCriterion } from './perf/cargo-criterion.ts';
import { criterion } from './perf/criterion.ts';
import { gatlingLog } from './perf/gatling-log.ts';
import { gatlingStats } from './perf/gatling-stats.ts';
import { goBench } from './perf/go-bench.ts';
import { goBenchJson } from './perf/go-bench-json.ts';
import { googleBenchmark } from './perf/google-benchmark.ts';
import { googleBenchmarkCsv } from './perf/google-benchmark-csv.ts';
import { hey } from './perf/hey.ts';
import { heyCsv } from './perf/hey-csv.ts';
import { hyperfine } from './perf/hyperfine.ts';
import { hyperfineCsv } from './perf/hyperfine-csv.ts';
import { jmeterCsv } from './perf/jmeter-csv.ts';
import { jmeterStatistics } from './perf/jmeter-statistics.ts';
import { jmeterXml } from './perf/jmeter-xml.ts';
import { jmh } from './perf/jmh.ts';
import { jmhCsv } from './perf/jmh-csv.ts';
import { k6Csv } from './perf/k6-csv.ts';
import { k6Stream } from './perf/k6-stream.ts';
import { k6SummaryAdapter } from './perf/k6-summary.ts';
import { lighthouse } from './perf/lighthouse.ts';
import { lighthouseCsv } from './perf/lighthouse-csv.ts';
import { locustCsv } from './perf/locust-csv.ts';
import { locustJson } from './perf/locust-json.ts';
import { locustLists } from './perf/locust-lists.ts';
import { metrics } from './perf/metrics.ts';
import { pytestBenchmark } from './perf/pytest-benchmark.ts';
import { vegeta } from './perf/vegeta.ts';
import { vegetaResults } from './perf/vegeta-results.ts';
import { vitestBench } from './perf/vitest-bench.ts';
import { wrk } from './perf/wrk.ts';
import { ctest } from './tests/ctest.ts';
import { ctrf } from './tests/ctrf.ts';
import { cucumberJson } from './tests/cucumber-json.ts';
import { cucumberMessages } from './tests/cucumber-messages.ts';
import { dartTest } from './tests/dart-test.ts';
import { goTestJson } from './tests/go-test-json.ts';
import { gtestJson } from './tests/gtest-json.ts';
import { jestJson } from './tests/jest-json.ts';
import { junit } from './tests/junit.ts';
import { libtestJson } from './tests/libtest-json.ts';
import { mochaJson } from './tests/mocha-json.ts';
import { mochawesome } from './tests/mochawesome.ts';
import { newman } from './tests/newman.ts';
import { nunit } from './tests/nunit.ts';
import { playwright } from './tests/playwright.ts';
import { pytestJsonReport } from './tests/pytest-json-report.ts';
import { pytestReportlog } from './tests/pytest-reportlog.ts';
import { robot } from './tests/robot.ts';
import { schemathesis } from './tests/schemathesis.ts';
import { tap } from './tests/tap.ts';
import { terraformTest } from './tests/terraform-test.ts';
import { testng } from './tests/testng.ts';
import { trx } from './tests/trx.ts';
import { xunitNet } from './tests/xunit-net.ts';

/** One adapter of any kind. */
export type AnyAdapter = { [K in Kind]: Adapter<K> }[Kind];

/** Every format that is read: one line each. */
export const ADAPTERS: readonly AnyAdapter[] = [
  abTables,
  ab,
  actionlint,
  artillery,
  autocannon,
  bandit,
  bencher,
  cargoCriterion,
  cfnLint,
  checkov,
  checkstyle,
  clover,
  cobertura,
  codeClimate,
  compilerLines,
  composeConfig,
  composeEvents,
  composePs,
  conftest,
  coveragePy,
  criterion,
  ctest,
  ctrf,
  cucumberJson,
  cucumberMessages,
  cyclonedx,
  dartTest,
  dockerInspect,
  dockerPs,
  emptyList,
  eslint,
  gatlingLog,
  gatlingStats,
  gcovr,
  gitlabSecurity,
  gitleaks,
  goBenchJson,
  goBench,
  goCover,
  goTestJson,
  googleBenchmarkCsv,
  googleBenchmark,
  gtestJson,
  hadolint,
  heyCsv,
  hey,
  hyperfineCsv,
  hyperfine,
  istanbul,
  jacocoCsv,
  jacoco,
  jestJson,
  jmeterCsv,
  jmeterStatistics,
  jmeterXml,
  jmhCsv,
  jmh,
  junit,
  k6Csv,
  k6Stream,
  k6SummaryAdapter,
  kubeLinter,
  kubeScore,
  kubeconform,
  lcov,
  libtestJson,
  lighthouseCsv,
  lighthouse,
  locustCsv,
  locustJson,
  locustLists,
  metrics,
  mochaJson,
  mochawesome,
  newman,
  nunit,
  playwright,
  polaris,
  pytestBenchmark,
  pytestJsonReport,
  pytestReportlog,
  robot,
  ruff,
  sarif,
  schemathesis,
  semgrep,
  shellcheck,
  sonarCoverage,
  sonarIssues,
  spdx,
  spectral,
  tap,
  terraformFmt,
  terraformShow,
  terraformTest,
  terraformUi,
  terraformValidate,
  testng,
  tflint,
  tfsec,
  trivy,
  trx,
  vegetaResults,
  vegeta,
  vitestBench,
  workflowCommands,
  wrk,
  xunitNet,
  zizmor,
];
