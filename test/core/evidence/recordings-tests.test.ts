import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { type Inspection, inspectFile } from '../../../src/core/evidence/inspect.ts';
import { sourceOf } from './recorded.ts';

interface Expected {
  readonly total?: number;
  readonly passed?: number;
  readonly failed?: number;
  readonly flaky?: number;
  readonly skipped?: number;
  readonly not_run?: number;
  readonly failing?: readonly string[];
  readonly run_errors?: number;
  readonly problems: readonly string[];
}

const expectedIn = (folder: string) =>
  readdirSync(`test/evidence/${folder}`)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => ({
      file: `test/evidence/${folder}/${name.replace(/\.expected\.json$/, '')}`,
      expected: JSON.parse(readFileSync(`test/evidence/${folder}/${name}`, 'utf8')) as Expected,
    }));

function truth({ tests, problems }: Inspection, { failing }: Expected) {
  const codes = problems.map(({ code }) => code);
  if (tests === undefined) return { problems: codes };
  const { failing: names, run_errors, ...counts } = tests;
  const told = failing === undefined ? {} : { failing: [...names].sort() };
  return { ...counts, ...told, run_errors: run_errors.length, problems: codes };
}

const facts = ({ total, passed, failed, flaky, skipped, not_run, failing, run_errors, problems }: Expected) =>
  total === undefined
    ? { problems }
    : {
        ...{ total, passed, failed, flaky, skipped, not_run, run_errors, problems },
        ...(failing === undefined ? {} : { failing: [...failing].sort() }),
      };

describe('large reports', () => {
  test.each(expectedIn('large'))('$file', ({ file, expected }) => {
    const inspection = inspectFile(sourceOf(gunzipSync(readFileSync(file)).toString()), { adapters: ADAPTERS });
    expect(truth(inspection, expected)).toEqual(facts(expected));
  });
});
