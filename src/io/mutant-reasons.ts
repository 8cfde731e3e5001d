import { join } from 'node:path';
import type { Mutant, Mutation } from '../core/model/policy-test.ts';
import { Problem, type ProblemParts, Problems } from '../core/model/problem.ts';
import { bytesThere } from './optional-file.ts';

/** Why no test can notice a mutant; `file` and `mutant` are as the report names them. */
export interface MutantReason {
  readonly file: string;
  readonly mutant: string;
  readonly reason: string;
}

/** More than these, and the list hides tests that are missing. */
const MOST_REASONS = 10;

const KEYS = ['file', 'mutant', 'reason'];

/** The reasons in a folder's `mutants.json`; none where there is no such file. Throws `policy.mutants`. */
export async function mutantReasons(folder: string): Promise<readonly MutantReason[]> {
  const file = `${folder}/mutants.json`;
  const bytes = await bytesThere(join(folder, 'mutants.json'), file, 'policy.mutants');
  const list = bytes === undefined ? [] : parsed(bytes.toString('utf8'));
  if (list === undefined) throw invalid(file, 'another shape', 'a list of objects with file, mutant and reason');
  if (list.length > MOST_REASONS) throw invalid(file, `${list.length} entries`, `at most ${MOST_REASONS}`);
  return list;
}

/** Sets the survivors apart that have a reason. Throws `policy.mutants` for each reason that explains none. */
export function explainedBy(mutation: Mutation, reasons: readonly MutantReason[], folder: string): Mutation {
  const reasonFor = ({ file, mutant }: Mutant): string | undefined =>
    reasons.find((one) => one.file === file && one.mutant === mutant)?.reason;
  const stale = reasons.filter(
    ({ file, mutant }) => !mutation.survivors.some((one) => one.file === file && one.mutant === mutant),
  );
  if (stale.length > 0) {
    throw new Problems(
      stale.map(({ file, mutant }) => parts(`${folder}/mutants.json`, `${file}: ${mutant}`, 'a mutant that survives')),
    );
  }
  return {
    ...mutation,
    survivors: mutation.survivors.filter((one) => reasonFor(one) === undefined),
    explained: mutation.survivors.flatMap((one) => {
      const reason = reasonFor(one);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
  };
}

function parsed(text: string): readonly MutantReason[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isReason) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isReason(value: unknown): value is MutantReason {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== KEYS.join()) return false;
  return Object.values(value).every((text) => typeof text === 'string' && text.trim() !== '');
}

const parts = (file: string, found: string, expected: string): ProblemParts => ({
  code: 'policy.mutants',
  message: 'the list of explained mutants is not valid',
  file,
  found,
  expected,
  remedy: 'remove the entry, or write a test that notices the mutant',
});

const invalid = (...about: readonly [file: string, found: string, expected: string]): Problem =>
  new Problem(parts(...about));
