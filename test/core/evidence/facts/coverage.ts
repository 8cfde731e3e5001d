import type { Inspection } from '../../../../src/core/evidence/inspect.ts';
import type { Facts, Mapping } from './fact.ts';

type Kinds = Readonly<Record<string, keyof NonNullable<Inspection['coverage']>>>;

/** Percentages of the terminal, cut or rounded there to whole numbers or two digits. */
const percentages =
  (kinds: Kinds) =>
  ({ coverage }: Facts, said: Inspection): readonly (readonly [unknown, unknown])[] => {
    const told = coverage as Readonly<Record<string, number>>;
    return Object.entries(kinds).map(([word, kind]) => [
      Math.floor(told[word] ?? Number.NaN),
      Math.floor((said.coverage?.[kind] ?? Number.NaN) * 100),
    ]);
  };

const V8: Kinds = {
  lines_pct: 'lines',
  branches_pct: 'branches',
  functions_pct: 'functions',
  statements_pct: 'statements',
};
const NO_STATEMENTS: Kinds = { lines_pct: 'lines', branches_pct: 'branches', functions_pct: 'functions' };

/** How coverage tools say what was covered. */
export const COVERAGE: Readonly<Record<string, Mapping>> = {
  'vitest v8 coverage | istanbul coverage-final json': { also: percentages(V8) },
  'vitest v8 coverage | istanbul json-summary': { also: percentages(V8) },
  'vitest v8 coverage | cobertura-xml': { also: percentages(NO_STATEMENTS) },
  'vitest v8 coverage | lcov': { also: percentages(NO_STATEMENTS) },
  'vitest v8 coverage | clover-xml': { also: percentages(NO_STATEMENTS) },
  'coverage.py': { also: percentages({ total_pct: 'lines' }) },
  'go cover': { also: percentages({ statements_pct: 'statements' }), lost: /no branches/ },
  'gocover-cobertura': { also: percentages({ statements_pct: 'lines' }) },
  lcov: {
    also: (_, { coverage }) => [
      [
        [4 / 6, 2 / 3, 1 / 2],
        [coverage?.lines, coverage?.functions, coverage?.branches],
      ],
    ],
  },
  gcovr: {
    also: (_, { coverage }) => [
      [
        [6 / 8, 3 / 6],
        [coverage?.lines, coverage?.branches],
      ],
    ],
  },
  'gcovr | clover-xml': {
    also: (_, { coverage }) => [
      [
        [6 / 8, undefined],
        [coverage?.lines, coverage?.branches],
      ],
    ],
  },
  jacoco: {
    also: (_, { coverage }) => [
      [
        [1, 1 / 2, 1 / 3],
        [coverage?.lines, coverage?.branches, coverage?.functions],
      ],
    ],
  },
  'npm sbom': {
    wrong: {
      because: 'npm ls lists a package once for each place in which it is installed; a bill of materials lists it once',
      facts: { state: { packages: 292 } },
    },
    also: ({ state }, said) => [[state, { packages: said.packages?.total }]],
  },
};
