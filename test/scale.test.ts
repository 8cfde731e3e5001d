import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROBLEM_CODES } from '../src/core/model/problem.ts';

const PAGE = readFileSync('docs/scale.md', 'utf8');
const WORKFLOW = readFileSync('examples/workflow/scale.yml', 'utf8');

const between = (start: string, end: string): string => PAGE.split(start)[1]?.split(end)[0]?.trim() ?? '';

describe('docs/scale.md', () => {
  test('shows the workflow that the linter of workflows sees', () => {
    const shown = between('<!-- workflow: that of examples/workflow/scale.yml -->', '<!-- /workflow -->');
    expect(shown).toBe(`\`\`\`yaml\n${WORKFLOW.trimEnd()}\n\`\`\``);
  });

  test('shows the figures of a run, each against its target', () => {
    const figures = between('<!-- figures: written by `npm run bench -- --write` -->', '<!-- /figures -->');
    for (const row of ['100,000 JUnit tests', 'collect', 'k6 points', 'SARIF', 'Playwright', '1,000 shards'])
      expect(figures).toContain(row);
    expect(figures.match(/\d+\.\d\d × \(≤ /g)?.length ?? 0).toBeGreaterThanOrEqual(6);
  });

  test('names problems that there are', () => {
    const named = [...PAGE.matchAll(/`(evidence\.\w+)`/g)].map(([, code = '']) => code);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((code) => !Object.hasOwn(PROBLEM_CODES, code))).toEqual([]);
  });
});

test('a job of the matrix records and collects the shard that the runner is told', () => {
  const { jobs } = parse(WORKFLOW) as {
    jobs: Record<string, { strategy?: { matrix: { shard: number[] } }; env?: Record<string, string>; needs?: string }>;
  };
  const count = jobs.e2e?.strategy?.matrix.shard.length;
  expect(jobs.e2e?.env?.SHARD).toBe(`\${{ matrix.shard }}/${count}`);
  expect(jobs.phasegate?.needs).toBe('e2e');
});
