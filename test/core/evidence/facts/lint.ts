import type { Mapping } from './fact.ts';

type Changes = Readonly<Record<string, unknown>>;

const planned = (state: unknown): string => {
  const { plan_add, plan_change, plan_destroy } = state as Changes;
  return `Plan: ${plan_add} to add, ${plan_change} to change, ${plan_destroy} to destroy`;
};

const applied = (state: unknown): string => {
  const { add, change, destroy } = state as Changes;
  return `Apply complete! Resources: ${add} added, ${change} changed, ${destroy} destroyed.`;
};

/** JUnit has a case for each finding: of a clean run it says nothing. */
const NO_CASES_WHEN_CLEAN: Mapping = {
  problem: (run) => (/clean$|^empty$/.test(run) ? 'evidence.no_tests' : null),
};
const TFLINT: Mapping = { levels: { Error: 'error', Warning: 'warning', Notice: 'note' } };
const FAILED_ON_SYNTAX = (run: string): string | null => (run === 'syntax' ? 'evidence.tool_failed' : null);

/** Words of severity that linters print; where one prints none, everything it finds is an error. */
export const LINT: Readonly<Record<string, Mapping>> = {
  'ansible-lint': { levels: { failure: 'error' } },
  bandit: { levels: { High: 'error', Medium: 'warning', Low: 'note' } },
  // For one framework without resources, and for none at all, it writes sums of nothing.
  'checkov | checkov json': { problem: (run) => (/^(?:empty|tf-clean)$/.test(run) ? 'evidence.no_results' : null) },
  'checkov | checkov junitxml': NO_CASES_WHEN_CLEAN,
  conftest: { levels: { failure: 'error' } },
  eslint: { unnamed: 'fatal' },
  'eslint | eslint sarif': {
    problem: (run) => (run === 'bad' ? 'evidence.tool_failed' : null),
    wrong: {
      because: 'a file that could not be parsed is no result in SARIF, only a notification of the tool',
      run: 'bad',
      facts: {
        findings: {
          total: 4,
          by_severity: { error: 3, warning: 1 },
          by_rule: { 'no-unused-vars': 1, eqeqeq: 1, 'no-eval': 1, 'no-undef': 1 },
        },
      },
    },
  },
  'gitleaks | gitleaks junit': NO_CASES_WHEN_CLEAN,
  hadolint: { levels: { info: 'note' } },
  'kube-score': { levels: { CRITICAL: 'error', WARNING: 'warning', OK: 'none', SKIPPED: 'none' } },
  'kube-score | kube-score ci': { problem: 'evidence.use_instead' },
  // A warning is written as not ok, which a reader of the file cannot tell from a failure.
  'conftest | conftest tap': { also: ({ findings }, said) => [[findings?.total, said.tests?.failed]] },
  'conftest | conftest azuredevops': { problem: 'evidence.use_instead' },
  'terraform | terraform show -json plan': {
    also: ({ state }, said) => [[planned(state), said.notes[0]]],
  },
  'terraform | terraform show -json state': { lost: /not what would change/ },
  'terraform | terraform plan -json (ndjson UI stream)': {
    also: ({ state }, said) => [[planned(state), said.notes[0]?.replace(/\.$/, '')]],
  },
  'terraform | terraform apply -json (ndjson UI stream)': {
    also: ({ state }, said) => [[applied(state), said.notes.at(-1)]],
  },
  'terraform fmt': { also: ({ findings }, said) => [[findings?.total, said.findings?.by_level.error]] },
  'semgrep | semgrep junit-xml': NO_CASES_WHEN_CLEAN,
  semgrep: { levels: { ERROR: 'error', WARNING: 'warning', INFO: 'note' } },
  tfsec: { levels: { critical: 'error', high: 'error', medium: 'warning', low: 'note' } },
  tflint: TFLINT,
  'tflint | tflint json': { ...TFLINT, problem: FAILED_ON_SYNTAX },
  'tflint | tflint sarif': { ...TFLINT, problem: FAILED_ON_SYNTAX },
  'tflint | tflint junit': NO_CASES_WHEN_CLEAN,
  zizmor: { levels: { info: 'note' } },
  'zizmor | zizmor sarif': { levels: { info: 'note' }, prefix: 'zizmor/' },
};
