import type { Inspection } from '../../../../src/core/evidence/inspect.ts';

/** What is known about a recording from the tool itself: its terminal summary, its exit code, or how the run was built. */
export interface Facts {
  readonly tool: string;
  readonly version: string;
  readonly format: string;
  /** Which run it was, such as clean or mixed. */
  readonly case: string;
  readonly bytes: number;
  /** What a truthful reader of this very file reports; `problem` is a code. */
  readonly expected?: {
    readonly tests?: Counts;
    readonly failing?: readonly string[];
    readonly run_errors?: number;
    readonly problem: string | null;
    readonly lost?: readonly string[];
  };
  readonly totals?: Partial<Counts> & { readonly errored?: number };
  readonly failing?: readonly string[];
  readonly findings?: {
    readonly total: number | null;
    readonly by_severity: Readonly<Record<string, number>>;
    readonly by_rule?: Readonly<Record<string, number>>;
  };
  readonly perf?: unknown;
  readonly coverage?: unknown;
  readonly state?: unknown;
}

export type Counts = Readonly<Record<'total' | 'passed' | 'failed' | 'flaky' | 'skipped' | 'not_run', number>>;

/** How what a tool says in its own words is said by `inspect --json`; by `<tool> | <format>`, or by the tool alone. */
export interface Mapping {
  /** Words of severity, as the facts have them. */
  readonly levels?: Readonly<Record<string, 'error' | 'warning' | 'note' | 'none'>>;
  /** The rule under which those findings stand that the tool gives none. */
  readonly unnamed?: string;
  /** Figures of the terminal and the metric that holds them. */
  readonly figures?: (facts: Facts) => readonly Figure[];
  /** Anything else that the facts say of the file, and what inspect says; both sides are compared. */
  readonly also?: (facts: Facts, said: Inspection) => readonly (readonly [told: unknown, said: unknown])[];
  /** What is true of the run and is not in the file: a note of the inspection must match it. */
  readonly lost?: RegExp;
  /** The code with which the format is refused, whatever the run, or those runs of which it says too little. */
  readonly problem?: string | ((run: string) => string | null);
  /** Why the facts are not what the file says, where the facts are wrong; of one run only, where it is named. */
  readonly wrong?: { readonly because: string; readonly run?: string; readonly facts: Partial<Facts> };
  /** What the format writes before the name of each rule. */
  readonly prefix?: string;
}

/** A figure as the terminal prints it, with half a unit of its last digit as tolerance. */
export interface Figure {
  readonly metric: string;
  /** In the metric's base unit. */
  readonly value: number;
  readonly tolerance: number;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  ps: 1e-12,
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  '%': 1e-2,
  B: 1,
  KB: 1024,
  MB: 1024 ** 2,
};

/** Reads `114.00us`, `66.7%` or a plain number; `unit` is that of a plain number. */
export function figure(metric: string, printed: string | number, unit = ''): Figure {
  const match = /^\s*([\d,]+(?:\.(\d+))?)\s*([A-Za-zµ%]*)\s*$/.exec(String(printed));
  const factor = UNITS[match?.[3] || unit];
  if (match === null || factor === undefined) throw new Error(`${printed} is not a figure`);
  const value = Number((match[1] ?? '').replaceAll(',', '')) * factor;
  const lastDigit = 10 ** -(match[2]?.length ?? 0) * factor;
  return { metric, value, tolerance: lastDigit * 0.5000001 + Math.abs(value) * 1e-9 };
}
