import { Problem, type ProblemParts, problemsOf } from '../../model/problem.ts';
import type { Adapter, Metric, Report, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, finite, isObject, type JsonObject, nameOf, parseJsonObject } from '../json.ts';
import { keysOf, repeatedKeys } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { noMetrics } from './no-metrics.ts';
import { implausible, UNITS } from './units.ts';

const ROOT_KEYS: ReadonlySet<string> = new Set(['metrics', 'profile']);
const METRIC_KEYS: ReadonlySet<string> = new Set(['name', 'value', 'unit', 'direction', 'samples']);
/** `<metric>.<statistic>`, without white space at the ends. */
const NAME = /^(?!\s)[^\p{Cc}]+\.[^\p{Cc}]*[^\p{Cc}\s.]$/u;

/** The plain metrics file of docs/metrics.md: for every tool that has no adapter of its own. */
export const metrics: Adapter<'perf'> = {
  id: 'metrics',
  kind: 'perf',
  title: 'plain metrics JSON',
  tools: [{ tool: 'any', how: 'write the figures as docs/metrics.md describes' }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    return keys.has('metrics/*/name') && keys.has('metrics/*/value') && keys.has('metrics/*/unit');
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const rows = arrayAt(root, 'metrics');
    if (rows === undefined) throw badShape(file, '/metrics', root.metrics, 'an array of metrics');
    const problems: ProblemParts[] = [...lostKeys(file, root), ...unknownKeys(file, root, ROOT_KEYS, '')];
    const profile = profileOf(file, root, problems);
    if (rows.length === 0) problems.push(noMetrics(file, '/metrics'));
    const names = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const pointer = pointerTo('metrics', index);
      try {
        const metric = metricOf(file, row, pointer, problems);
        if (names.has(metric.name)) throw refused(file, `${pointer}/name`, metric.name, 'each name once');
        names.add(metric.name);
        emit(profile === undefined ? metric : { ...metric, profile });
      } catch (thrown) {
        problems.push(...problemsOf(thrown, 'evidence.shape'));
      }
    }
    return { notes: [], problems };
  },
};

function profileOf(file: SourceFile, root: JsonObject, problems: ProblemParts[]): string | undefined {
  if (!Object.hasOwn(root, 'profile')) return undefined;
  if (typeof root.profile === 'string' && root.profile.trim() !== '') return root.profile;
  problems.push(badShape(file, '/profile', root.profile, 'the name of a load profile').parts);
  return undefined;
}

function metricOf(file: SourceFile, row: unknown, pointer: string, problems: ProblemParts[]): Metric {
  if (!isObject(row)) throw badShape(file, pointer, row, 'an object');
  problems.push(...unknownKeys(file, row, METRIC_KEYS, pointer));
  const { name, unit, direction } = row;
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw refused(file, `${pointer}/name`, name, '<metric>.<statistic>, such as http_req_duration.p95');
  }
  const conversion = typeof unit === 'string' ? UNITS.get(unit) : undefined;
  if (conversion === undefined) throw unknownUnit(file, `${pointer}/unit`, unit);
  const value = conversion.toBase(finite(row.value, { file: file.path, pointer: `${pointer}/value` }));
  const expected = implausible(value, conversion.base, false);
  if (expected !== undefined) throw untrue(file, `${pointer}/value`, `${row.value} ${unit} in ${name}`, expected);
  if (direction !== undefined && direction !== 'lower' && direction !== 'higher') {
    throw refused(file, `${pointer}/direction`, direction, 'lower or higher');
  }
  const samples = samplesOf(file, row, pointer);
  return {
    name,
    value,
    unit: conversion.base,
    ...(direction === undefined ? {} : { direction }),
    ...(samples === undefined ? {} : { samples }),
  };
}

function samplesOf(file: SourceFile, row: JsonObject, pointer: string): number | undefined {
  if (!Object.hasOwn(row, 'samples')) return undefined;
  const at = `${pointer}/samples`;
  const samples = finite(row.samples, { file: file.path, pointer: at });
  if (samples === 0) {
    throw new Problem({
      code: 'evidence.no_samples',
      message: 'a metric was never sampled',
      file: file.path,
      pointer: at,
      found: `0 samples of ${String(row.name)}`,
      expected: 'at least one',
      remedy: 'measure it, or leave the metric out',
    });
  }
  if (!Number.isSafeInteger(samples) || samples < 0) throw untrue(file, at, String(samples), 'a whole number');
  return samples;
}

const refused = (file: SourceFile, pointer: string, found: unknown, expected: string): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'a metric is not as the format demands',
    file: file.path,
    pointer,
    found: typeof found === 'string' ? JSON.stringify(found.slice(0, 60)) : nameOf(found),
    expected,
    remedy: 'write the file as docs/metrics.md describes',
  });

const untrue = (file: SourceFile, pointer: string, found: string, expected: string): Problem =>
  new Problem({
    code: 'evidence.implausible',
    message: 'a figure cannot be true',
    file: file.path,
    pointer,
    found,
    expected,
    remedy: 'leave out what was not measured, and look at how it is written',
  });

const unknownUnit = (file: SourceFile, pointer: string, found: unknown): Problem =>
  new Problem({
    code: 'evidence.unit',
    message: 'a metric has no known unit',
    file: file.path,
    pointer,
    found: typeof found === 'string' ? JSON.stringify(found.slice(0, 60)) : nameOf(found),
    expected: [...UNITS.keys()].join(' '),
    remedy: 'name the unit in which the value stands',
  });

function* unknownKeys(
  file: SourceFile,
  object: JsonObject,
  known: ReadonlySet<string>,
  pointer: string,
): Generator<ProblemParts> {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) {
      yield refused(file, `${pointer}${pointerTo(key)}`, key, [...known].join(', ')).parts;
    }
  }
}

function lostKeys(file: SourceFile, root: JsonObject): readonly ProblemParts[] {
  const lost = repeatedKeys(file.text(), root);
  return lost === 0 ? [] : [refused(file, '', `${lost} repeated keys`, 'each key once').parts];
}
