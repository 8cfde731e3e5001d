import { Problem } from '../core/model/problem.ts';

/** What `toJSON(needs)` says of the jobs before: results to show, and outputs that may pin a manifest. Both by the name of the job. */
export interface Needs {
  readonly producers: ReadonlyMap<string, string>;
  readonly pinned: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the `needs` context of GitHub Actions. Throws `input.invalid`. */
export function readNeeds(text: string): Needs {
  const producers = new Map<string, string>();
  const pinned = new Map<string, ReadonlySet<string>>();
  for (const [job, value] of Object.entries(objectOf(text))) {
    const { result, outputs } = (value ?? {}) as { result?: unknown; outputs?: unknown };
    if (typeof result !== 'string') throw invalid(`needs.${job}.result`);
    producers.set(job, result);
    pinned.set(job, new Set(Object.values(outputs ?? {}).filter(isDigest)));
  }
  return { producers, pinned };
}

const isDigest = (output: unknown): output is string => typeof output === 'string' && /^[0-9a-f]{64}$/.test(output);

function objectOf(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw invalid('needs');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('needs');
  return value;
}

function invalid(name: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: `${name} is not what the needs context holds`,
    expected: 'toJSON(needs)',
    remedy: 'pass toJSON(needs) as the input needs',
  });
}
