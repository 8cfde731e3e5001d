import type { AnyAdapter } from './adapter.ts';
import { coveragePy } from './coverage/coverage-py.ts';
import { coveralls } from './coverage/coveralls.ts';
import { gcovr } from './coverage/gcovr.ts';
import { istanbul } from './coverage/istanbul.ts';
import { llvmCov } from './coverage/llvm-cov.ts';
import { simplecov } from './coverage/simplecov.ts';
import { xccov } from './coverage/xccov.ts';
import { composeEvents } from './environment/compose-events.ts';
import { composePs } from './environment/compose-ps.ts';
import { dockerInspect } from './environment/docker-inspect.ts';
import { dockerPs } from './environment/docker-ps.ts';
import { kubectlPods } from './environment/kubectl-pods.ts';
import { actionlint } from './iac/actionlint.ts';
import { bandit } from './iac/bandit.ts';
import { biome } from './iac/biome.ts';
import { cargoAudit } from './iac/cargo-audit.ts';
import { cargoMessages } from './iac/cargo-messages.ts';
import { cfnLint } from './iac/cfn-lint.ts';
import { cfnNag } from './iac/cfn-nag.ts';
import { checkov } from './iac/checkov.ts';
import { codeClimate } from './iac/code-climate.ts';
import { conftest } from './iac/conftest.ts';
import { detectSecrets } from './iac/detect-secrets.ts';
import { emptyList } from './iac/empty-list.ts';
import { eslint } from './iac/eslint.ts';
import { gitlabSecurity } from './iac/gitlab-security.ts';
import { gitleaks } from './iac/gitleaks.ts';
import { golangciLint } from './iac/golangci-lint.ts';
import { gosec } from './iac/gosec.ts';
import { hadolint } from './iac/hadolint.ts';
import { kubeLinter } from './iac/kube-linter.ts';
import { kubeScore } from './iac/kube-score.ts';
import { kubeconform } from './iac/kubeconform.ts';
import { kubeval } from './iac/kubeval.ts';
import { markdownlint } from './iac/markdownlint.ts';
import { mypy } from './iac/mypy.ts';
import { npmAudit } from './iac/npm-audit.ts';
import { oxlint } from './iac/oxlint.ts';
import { pipAudit } from './iac/pip-audit.ts';
import { polaris } from './iac/polaris.ts';
import { pylint } from './iac/pylint.ts';
import { rdjson } from './iac/rdjson.ts';
import { rubocop } from './iac/rubocop.ts';
import { ruff } from './iac/ruff.ts';
import { sarif } from './iac/sarif.ts';
import { semgrep } from './iac/semgrep.ts';
import { shellcheck } from './iac/shellcheck.ts';
import { sonarIssues } from './iac/sonar-issues.ts';
import { spectral } from './iac/spectral.ts';
import { sqlfluff } from './iac/sqlfluff.ts';
import { stylelint } from './iac/stylelint.ts';
import { terraformShow } from './iac/terraform-show.ts';
import { terraformUi } from './iac/terraform-ui.ts';
import { terraformValidate } from './iac/terraform-validate.ts';
import { tflint } from './iac/tflint.ts';
import { tfsec } from './iac/tfsec.ts';
import { trivy } from './iac/trivy.ts';
import { trufflehog } from './iac/trufflehog.ts';
import { yarnAudit } from './iac/yarn-audit.ts';
import { zizmor } from './iac/zizmor.ts';
import { cyclonedx } from './packages/cyclonedx.ts';
import { spdx } from './packages/spdx.ts';
import { spdx3 } from './packages/spdx-3.ts';
import { syft } from './packages/syft.ts';
import { artillery } from './perf/artillery.ts';
import { autocannon } from './perf/autocannon.ts';
import { bencher } from './perf/bencher.ts';
import { benchmarkAction } from './perf/benchmark-action.ts';
import { benchmarkDotNet } from './perf/benchmark-dot-net.ts';
import { bombardier } from './perf/bombardier.ts';
import { cargoCriterion } from './perf/cargo-criterion.ts';
import { criterion } from './perf/criterion.ts';
import { denoBench } from './perf/deno-bench.ts';
import { fortio } from './perf/fortio.ts';
import { ghz } from './perf/ghz.ts';
import { goBenchJson } from './perf/go-bench-json.ts';
import { googleBenchmark } from './perf/google-benchmark.ts';
import { hyperfine } from './perf/hyperfine.ts';
import { jmeterStatistics } from './perf/jmeter-statistics.ts';
import { jmh } from './perf/jmh.ts';
import { k6Stream } from './perf/k6-stream.ts';
import { k6SummaryAdapter } from './perf/k6-summary.ts';
import { lighthouse } from './perf/lighthouse.ts';
import { locustJson } from './perf/locust-json.ts';
import { metrics } from './perf/metrics.ts';
import { mitata } from './perf/mitata.ts';
import { nanobench } from './perf/nanobench.ts';
import { oha } from './perf/oha.ts';
import { pyperf } from './perf/pyperf.ts';
import { pytestBenchmark } from './perf/pytest-benchmark.ts';
import { siege } from './perf/siege.ts';
import { vegeta } from './perf/vegeta.ts';
import { vitestBench } from './perf/vitest-bench.ts';

/** The formats of a file that begins with `{` or `[`, those of tests left out: one line each. */
export const JSON_FORMATS: readonly AnyAdapter[] = [
  actionlint,
  artillery,
  autocannon,
  bandit,
  bencher,
  benchmarkAction,
  benchmarkDotNet,
  biome,
  bombardier,
  cargoAudit,
  cargoCriterion,
  cargoMessages,
  cfnLint,
  cfnNag,
  checkov,
  codeClimate,
  composeEvents,
  composePs,
  conftest,
  coveragePy,
  coveralls,
  criterion,
  cyclonedx,
  denoBench,
  detectSecrets,
  dockerInspect,
  dockerPs,
  emptyList,
  eslint,
  fortio,
  gcovr,
  ghz,
  gitlabSecurity,
  gitleaks,
  goBenchJson,
  golangciLint,
  googleBenchmark,
  gosec,
  hadolint,
  hyperfine,
  istanbul,
  jmeterStatistics,
  jmh,
  k6Stream,
  k6SummaryAdapter,
  kubeconform,
  kubeLinter,
  kubeScore,
  kubectlPods,
  kubeval,
  lighthouse,
  llvmCov,
  locustJson,
  markdownlint,
  metrics,
  mitata,
  mypy,
  nanobench,
  npmAudit,
  oha,
  oxlint,
  pipAudit,
  polaris,
  pylint,
  pyperf,
  pytestBenchmark,
  rdjson,
  rubocop,
  ruff,
  sarif,
  semgrep,
  shellcheck,
  siege,
  simplecov,
  sonarIssues,
  spdx,
  spdx3,
  spectral,
  sqlfluff,
  stylelint,
  syft,
  terraformShow,
  terraformUi,
  terraformValidate,
  tflint,
  tfsec,
  trivy,
  trufflehog,
  vegeta,
  vitestBench,
  xccov,
  yarnAudit,
  zizmor,
];
