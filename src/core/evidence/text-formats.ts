import type { AnyAdapter } from './adapter.ts';
import { goCover } from './coverage/go-cover.ts';
import { jacocoCsv } from './coverage/jacoco-csv.ts';
import { lcov } from './coverage/lcov.ts';
import { composeConfig } from './environment/compose-config.ts';
import { compilerLines } from './iac/compiler-lines.ts';
import { terraformFmt } from './iac/terraform-fmt.ts';
import { workflowCommands } from './iac/workflow-commands.ts';
import { spdxTagValue } from './packages/spdx-tag-value.ts';
import { ab } from './perf/ab.ts';
import { abTables } from './perf/ab-tables.ts';
import { cargoBench } from './perf/cargo-bench.ts';
import { gatlingLog } from './perf/gatling-log.ts';
import { gatlingStats } from './perf/gatling-stats.ts';
import { goBench } from './perf/go-bench.ts';
import { googleBenchmarkCsv } from './perf/google-benchmark-csv.ts';
import { h2load } from './perf/h2load.ts';
import { hey } from './perf/hey.ts';
import { heyCsv } from './perf/hey-csv.ts';
import { hyperfineCsv } from './perf/hyperfine-csv.ts';
import { jmeterCsv } from './perf/jmeter-csv.ts';
import { jmhCsv } from './perf/jmh-csv.ts';
import { k6Csv } from './perf/k6-csv.ts';
import { lighthouseCsv } from './perf/lighthouse-csv.ts';
import { locustCsv } from './perf/locust-csv.ts';
import { locustLists } from './perf/locust-lists.ts';
import { vegetaResults } from './perf/vegeta-results.ts';
import { wrk } from './perf/wrk.ts';
import { tap } from './tests/tap.ts';

/** The formats of any other file: one line each. */
export const TEXT_FORMATS: readonly AnyAdapter[] = [
  ab,
  abTables,
  cargoBench,
  compilerLines,
  composeConfig,
  gatlingLog,
  gatlingStats,
  goBench,
  goCover,
  googleBenchmarkCsv,
  h2load,
  hey,
  heyCsv,
  hyperfineCsv,
  jacocoCsv,
  jmeterCsv,
  jmhCsv,
  k6Csv,
  lcov,
  lighthouseCsv,
  locustCsv,
  locustLists,
  spdxTagValue,
  tap,
  terraformFmt,
  vegetaResults,
  workflowCommands,
  wrk,
];
