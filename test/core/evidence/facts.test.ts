import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { type Inspection, inspectFile } from '../../../src/core/evidence/inspect.ts';
import { openSourceFile } from '../../../src/io/source-file.ts';
import type { Facts } from './facts/fact.ts';
import { mappingOf } from './facts/index.ts';
import { sourceOf } from './recorded.ts';

/** Every recording that has facts beside it: `<file>.facts.json`. */
const RECORDED = readdirSync('test/evidence', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.facts.json'))
  .sort()
  .map((name) => {
    const file = `test/evidence/${name.replace(/\.facts\.json$/, '')}`;
    const facts = JSON.parse(readFileSync(`test/evidence/${name}`, 'utf8')) as Facts;
    const mapping = mappingOf(facts);
    const { run = facts.case, facts: right } = mapping.wrong ?? {};
    return { file, mapping, facts: { ...facts, ...(run === facts.case ? right : {}) } };
  });

const inspected = (file: string): Inspection =>
  file.endsWith('.gz')
    ? inspectFile(sourceOf(gunzipSync(readFileSync(file)).toString(), file.replace(/\.gz$/, '')), {
        adapters: ADAPTERS,
      })
    : inspectFile(openSourceFile(file), { adapters: ADAPTERS });

/** A test of what is known of a recording, and no test where nothing is. */
function when(isKnown: boolean, title: string, body: () => void): void {
  if (isKnown) test(title, body);
}

describe.each(RECORDED)('$file', ({ file, facts, mapping }) => {
  const said = inspected(file);
  const codes = [...new Set(said.problems.map(({ code }) => code))];

  test('is read, or refused for what is wrong with it', () => {
    if (facts.bytes === 0) return expect(codes).toEqual(['evidence.empty']);
    const mapped = typeof mapping.problem === 'function' ? mapping.problem(facts.case) : (mapping.problem ?? null);
    const problem = facts.expected === undefined ? mapped : facts.expected.problem;
    expect([...new Set(codes)]).toEqual(problem === null ? [] : [problem]);
  });

  when(facts.expected?.tests !== undefined, 'counts each test once, by how it really ended', () => {
    const { failing, run_errors, ...counts } = said.tests ?? { failing: [], run_errors: [] };
    const { tests, failing: names = [], run_errors: errors = 0 } = facts.expected ?? {};
    expect({ ...counts, run_errors: run_errors.length }).toEqual({ ...tests, run_errors: errors });
    expect([...failing].sort()).toEqual([...names].sort());
  });

  when(
    facts.expected === undefined && facts.findings === undefined && facts.totals !== undefined && said.kind === 'tests',
    'counts the tests that the tool counted',
    () => {
      const { total, passed, failed = 0, errored = 0, skipped } = facts.totals ?? {};
      expect(said.tests).toMatchObject({ total, passed, failed: failed + errored, skipped });
      if (facts.failing !== undefined)
        expect([...(said.tests?.failing ?? [])].sort()).toEqual([...facts.failing].sort());
    },
  );

  when(facts.findings !== undefined && said.kind === 'iac' && facts.bytes > 0, 'finds what the tool found', () => {
    const { total, by_severity, by_rule = {} } = facts.findings ?? { total: null, by_severity: {} };
    expect(said.findings?.total).toBe(total);
    const found = Object.keys(by_rule).filter((rule) => (by_rule[rule] ?? 0) > 0);
    const rules = found.map((rule) => `${mapping.prefix ?? ''}${rule}`);
    const named = Object.values(by_rule).reduce((sum, count) => sum + count, 0);
    const unnamed = mapping.unnamed !== undefined && named < (total ?? 0) ? [mapping.unnamed] : [];
    if (rules.length > 0) expect(said.findings?.rules).toEqual([...rules, ...unnamed].sort());
    const levels: Record<string, number> = { error: 0, warning: 0, note: 0 };
    for (const [word, count] of Object.entries(by_severity)) {
      const level = mapping.levels?.[word] ?? word;
      levels[level] = (levels[level] ?? 0) + count;
    }
    if (Object.keys(by_severity).length > 0)
      expect({ ...levels, none: 0 }).toEqual({ ...said.findings?.by_level, none: 0 });
  });

  when(facts.findings !== undefined && said.kind === 'tests', 'fails exactly where the tool found something', () => {
    expect((said.tests?.failed ?? 0) > 0).toBe((facts.findings?.total ?? 0) > 0);
  });

  when(mapping.figures !== undefined && said.kind === 'perf', 'gives the figures that the tool printed', () => {
    for (const { metric, value, tolerance } of mapping.figures?.(facts) ?? []) {
      const found = said.perf?.metrics.find(({ name }) => name === metric);
      expect(found, `there is no metric ${metric}`).toBeDefined();
      expect(Math.abs((found?.value ?? Number.NaN) - value), metric).toBeLessThanOrEqual(tolerance);
    }
  });

  when(mapping.also !== undefined && codes.length === 0, 'says what else is known', () => {
    for (const [told, heard] of mapping.also?.(facts, said) ?? []) expect(heard).toEqual(told);
  });

  when((facts.expected?.lost ?? []).length > 0, 'notes that the format cannot say everything', () => {
    expect(said.notes).not.toEqual([]);
  });

  when(mapping.lost !== undefined && codes.length === 0, 'notes what the format cannot say', () => {
    expect(said.notes.join('\n')).toMatch(mapping.lost ?? '');
  });
});
