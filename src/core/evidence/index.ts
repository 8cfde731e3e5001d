import type { Adapter, Kind } from './adapter.ts';
import { composeConfig } from './environment/compose-config.ts';
import { composePs } from './environment/compose-ps.ts';
import { kubeconform } from './iac/kubeconform.ts';
import { sarif } from './iac/sarif.ts';
import { terraformValidate } from './iac/terraform-validate.ts';
import { tflint } from './iac/tflint.ts';
import { k6SummaryAdapter } from './perf/k6-summary.ts';
import { metrics } from './perf/metrics.ts';
import { ctrf } from './tests/ctrf.ts';
import { junit } from './tests/junit.ts';
import { playwright } from './tests/playwright.ts';

/** One adapter of any kind. */
export type AnyAdapter = { [K in Kind]: Adapter<K> }[Kind];

/** Every format that is read: one line each. */
export const ADAPTERS: readonly AnyAdapter[] = [
  composeConfig,
  composePs,
  ctrf,
  junit,
  k6SummaryAdapter,
  kubeconform,
  metrics,
  playwright,
  sarif,
  terraformValidate,
  tflint,
];
