import { BENCHMARKS } from './benchmarks.ts';
import { COVERAGE } from './coverage.ts';
import { ENVIRONMENT } from './environment.ts';
import type { Facts, Mapping } from './fact.ts';
import { LINT } from './lint.ts';
import { LOAD } from './load.ts';

const MAPPINGS: Readonly<Record<string, Mapping>> = { ...BENCHMARKS, ...COVERAGE, ...ENVIRONMENT, ...LINT, ...LOAD };

/** The mapping of a recording's tool and format; a tool that prints what inspect says needs none. */
export const mappingOf = ({ tool, format }: Facts): Mapping => MAPPINGS[`${tool} | ${format}`] ?? MAPPINGS[tool] ?? {};
