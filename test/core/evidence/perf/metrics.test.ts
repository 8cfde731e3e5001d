import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UNITS } from '../../../../src/core/evidence/perf/units.ts';
import { read, readJson } from '../recorded.ts';

const row = { name: 'latency.p95', value: 2, unit: 'ms' };
const page = readFileSync('docs/metrics.md', 'utf8');

describe('metrics', () => {
  test('the example of the page is the recorded file', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1];
    expect(example).toBe(readFileSync('test/evidence/metrics/phasegate-mixed-load.json', 'utf8'));
  });

  test('the page lists every unit', () => {
    const table = page.slice(page.indexOf('| Unit |'));
    for (const unit of UNITS.keys()) expect(table).toContain(`\`${unit}\``);
  });

  test.each([
    ['ns', 2e-9, 's'],
    ['us', 2e-6, 's'],
    ['ms', 0.002, 's'],
    ['s', 2, 's'],
    ['B', 2, 'B'],
    ['kB', 2000, 'B'],
    ['MB', 2e6, 'B'],
    ['KiB', 2048, 'B'],
    ['MiB', 2097152, 'B'],
    ['1/s', 2, '1/s'],
    ['req/s', 2, '1/s'],
    ['%', 0.02, 'ratio'],
    ['1', 2, '1'],
  ])('2 %s is %d %s', (unit, value, base) => {
    expect(readJson({ metrics: [{ ...row, unit }] }).metrics).toEqual([{ name: 'latency.p95', value, unit: base }]);
  });

  test.each([
    ['a misspelt key', { metrics: [{ ...row, sample: 3 }] }, '/metrics/0/sample'],
    ['an unknown key at the root', { metrics: [row], profil: 'x' }, '/profil'],
    ['a name without a statistic', { metrics: [{ ...row, name: 'latency' }] }, '/metrics/0/name'],
    ['a name that is a number', { metrics: [{ ...row, name: 3 }] }, '/metrics/0/name'],
    ['a direction of its own', { metrics: [{ ...row, direction: 'up' }] }, '/metrics/0/direction'],
    ['a name that stands twice', { metrics: [row, row] }, '/metrics/1/name'],
    ['a profile without a name', { metrics: [row], profile: '' }, '/profile'],
    ['a metric that is a number', { metrics: [3] }, '/metrics/0'],
    ['metrics that are no array', { metrics: row }, '/metrics'],
  ])('%s is refused with its place', (_, file, pointer) => {
    expect(readJson(file, 'metrics').report.problems).toMatchObject([{ code: 'evidence.shape', pointer }]);
  });

  test('zero samples are none', () => {
    expect(readJson({ metrics: [{ ...row, samples: 0 }] }).codes).toEqual(['evidence.no_samples']);
  });

  test('no metric is no evidence', () => {
    expect(readJson({ metrics: [] }, 'metrics').codes).toEqual(['evidence.no_metrics']);
  });

  test('what stands beside a bad metric is kept', () => {
    const { codes, metrics } = readJson({
      metrics: [
        { ...row, value: null },
        { ...row, name: 'other.p95' },
      ],
    });
    expect(codes).toEqual(['evidence.not_finite']);
    expect(metrics.map(({ name }) => name)).toEqual(['other.p95']);
  });

  test('a plain number may be negative', () => {
    const { codes } = read('{"metrics":[{"name":"drift.max","value":-3,"unit":"1"}]}');
    expect(codes).toEqual([]);
  });
});
