/** Kinds of slots whose names say it. */
export const KIND_BY_NAME: Readonly<Record<string, string>> = {
  e2e: 'tests',
  tests: 'tests',
  perf: 'perf',
  iac: 'iac',
  environment: 'environment',
  coverage: 'coverage',
  packages: 'packages',
};

/** Keys of a slot that have a meaning for some kinds of evidence only. */
export const KINDS_BY_KEY: Readonly<Record<string, readonly string[]>> = {
  scenarios: ['tests'],
  skips: ['tests'],
  flaky: ['tests'],
  expected: ['tests'],
  accept_elements: ['tests'],
  baseline: ['perf', 'iac'],
  profile: ['perf'],
  services: ['environment'],
  samples: ['environment'],
  covers: ['iac'],
  min_rules: ['iac'],
  schema: ['data'],
};
