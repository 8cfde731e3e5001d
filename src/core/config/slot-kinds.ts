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

/** Keys of a slot that have a meaning for one kind of evidence only. */
export const KIND_BY_KEY: Readonly<Record<string, string>> = {
  scenarios: 'tests',
  skips: 'tests',
  flaky: 'tests',
  expected: 'tests',
  accept_elements: 'tests',
  baseline: 'perf',
  profile: 'perf',
  services: 'environment',
  samples: 'environment',
  covers: 'iac',
  min_rules: 'iac',
  schema: 'data',
};
