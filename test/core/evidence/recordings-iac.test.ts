import { describe, expect, test } from 'vitest';
import { foldLint } from '../../../src/core/evidence/iac/fold.ts';
import { read, recordings } from './recorded.ts';

interface Expected {
  readonly format?: string;
  readonly problems: readonly string[];
  readonly findings: {
    readonly total: number;
    readonly by_level: Readonly<Record<'error' | 'warning' | 'note' | 'none', number>>;
    readonly rules?: Readonly<Record<string, number>>;
  };
  readonly looked_at?: readonly string[];
}

const IDS = ['sarif', 'terraform-validate', 'tflint', 'kubeconform'];

describe.each(recordings<Expected>(...IDS))('$name', ({ text, expected }) => {
  const found = read(text);

  test('is read by its adapter, with the problems that it has', () => {
    expect(found.format).toBe(expected.format);
    expect(found.codes).toEqual(expected.problems);
  });

  test('gives each finding once, with its level and rule', () => {
    const folded = foldLint({ roots: [] });
    found.findings.forEach(folded.add);
    const { error, warning, note, none, findings } = folded.finish({}, { covered: [], all: new Set() });
    expect({ error, warning, note, none }).toEqual(expected.findings.by_level);
    expect(findings).toHaveLength(expected.findings.total);
    expect(found.findings.every(({ message, suppressed }) => message !== '' && !suppressed)).toBe(true);
    if (expected.findings.rules === undefined) return;
    const counts: Record<string, number> = {};
    for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual(expected.findings.rules);
  });

  test('names the files looked at exactly where the report lists them', () => {
    const { lookedAt } = found.report;
    expect(lookedAt === undefined ? undefined : [...lookedAt].sort()).toEqual(expected.looked_at);
  });
});
