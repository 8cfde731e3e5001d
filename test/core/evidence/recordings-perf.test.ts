import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../src/core/evidence/adapter.ts';
import { read, recordings } from './recorded.ts';

interface Expected {
  readonly format?: string;
  readonly problems: readonly string[];
  readonly perf: { readonly metrics: readonly Metric[]; readonly absent: readonly string[] };
}

describe.each(recordings<Expected>('k6-summary', 'metrics'))('$name', ({ text, expected }) => {
  const found = read(text);

  test('is read by its adapter, with the problems that it has', () => {
    expect(found.format).toBe(expected.format);
    expect([...found.codes].sort()).toEqual([...expected.problems].sort());
  });

  test('gives the figures of the tool in base units', () => {
    for (const metric of expected.perf.metrics) {
      expect(found.metrics.filter(({ name }) => name === metric.name)).toEqual([metric]);
    }
  });

  test('leaves out what the file does not say', () => {
    const names = found.metrics.map(({ name }) => name);
    expect(names.filter((name) => expected.perf.absent.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
