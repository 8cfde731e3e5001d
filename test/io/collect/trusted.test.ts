import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { readConfiguration } from '../../../src/io/collect/configuration.ts';
import { readTrusted } from '../../../src/io/collect/trusted.ts';
import { MINIMAL, parsed } from '../../core/config/samples.ts';
import { memoryTree } from '../../memory-tree.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const BASELINE = '.phasegate/baselines/p5.2.json';
const WAIVERS = '.phasegate/waivers.yml';
const metric = { name: 'http_req_duration.p95', value: 300, unit: 'ms', direction: 'lower', samples: 10 };
const GOOD = JSON.stringify({ profile: 'mixed-load', source: 'P5.2', metrics: [metric] });
const WAIVER =
  '- {rule: dor.iac_clean, requester: ana, approver: bo, ticket: T-1, reason: later, expires: 2026-12-10}\n';

const { configuration } = parsed(
  `${MINIMAL}evidence: {perf: {files: "perf/*.json", baseline: ${BASELINE}}}\nwaivers: ${WAIVERS}\n`,
);

/** What is read of a trusted tree, and what is wrong with it. */
async function trusted(files: Readonly<Record<string, string | undefined>>) {
  const read = await readTrusted(
    configuration,
    memoryTree({ [BASELINE]: GOOD, ...files }),
    'main@0000000',
    NOW,
    tmpdir(),
  );
  return { ...read, found: read.problems.map(({ code, reads }) => [code, reads]) };
}

test('the good documents are read, so that each below fails by what is wrong in it', async () => {
  const { baseline, waivers, policies, found } = await trusted({
    [WAIVERS]: WAIVER,
    '.phasegate/policies/gates/house/a.rego': 'package a',
    '.phasegate/policies/gates/house/a_test.rego': 'package a_test',
  });
  expect(found).toEqual([]);
  expect(baseline).toMatchObject([{ slot: 'perf', metric: 'http_req_duration.p95', value: 0.3, unit: 's' }]);
  expect(waivers).toMatchObject([{ rule: 'dor.iac_clean', approver: 'bo' }]);
  expect([...policies.keys()]).toEqual(['.phasegate/policies/gates/house/a.rego']);
});

describe('a baseline', () => {
  test('A23: that the trusted ref does not hold makes what reads figures undecided', async () => {
    expect(await trusted({ [BASELINE]: undefined })).toMatchObject({
      baseline: [],
      found: [['baseline.missing', 'perf']],
    });
  });

  test.each<[string, string]>([
    ['is not JSON', '{'],
    ['holds no metric', '{"metrics": []}'],
    ['names a metric twice', JSON.stringify({ metrics: [metric, metric] })],
    ['stands in a unit that does not exist', JSON.stringify({ metrics: [{ ...metric, unit: 'furlong' }] })],
    ['gives a figure as text', JSON.stringify({ metrics: [{ ...metric, value: '300ms' }] })],
    ['has a key that does not exist', JSON.stringify({ metrics: [{ ...metric, p95: 1 }] })],
  ])('that %s makes what reads figures undecided', async (_, text) => {
    const { baseline, problems, found } = await trusted({ [BASELINE]: text });
    expect(baseline).toEqual([]);
    expect(new Set(found.map(([, reads]) => reads))).toEqual(new Set(['perf']));
    expect(problems.map(({ file }) => file)).toContain(BASELINE);
  });

  test('whose form is not a baseline is not valid', async () => {
    expect((await trusted({ [BASELINE]: '{"metrics": {}}' })).found).toEqual([['baseline.invalid', 'perf']]);
  });
});

describe('waivers', () => {
  test.each<[string, string]>([
    ['that cover every rule', WAIVER.replace('dor.iac_clean', '"*"')],
    ['that never end', WAIVER.replace(', expires: 2026-12-10', '')],
    ['that last too long', WAIVER.replace('2026-12-10', '9999-12-31')],
    ['that were granted by who asked', WAIVER.replace('approver: bo', 'approver: ana')],
  ])('E24: %s leave nothing decided', async (_, text) => {
    const { waivers, found } = await trusted({ [WAIVERS]: text });
    expect(waivers).toEqual([]);
    expect(found.map(([code]) => code)).toContain('waiver.invalid');
    expect(found.every(([, reads]) => reads === undefined)).toBe(true);
  });
});

describe('the configuration', () => {
  const refusals = (text: string) =>
    readConfiguration(memoryTree({ '.phasegate.yml': text }), { name: 'refs/heads/main', commit: '0'.repeat(40) }).then(
      () => [],
      (thrown: unknown) => problemsOf(thrown, 'internal.bug').map(({ code, line }) => [code, line]),
    );

  test('is read where it is good', async () => {
    expect(await refusals(MINIMAL)).toEqual([]);
  });

  test('C27: a key that stands twice is an error at its second line', async () => {
    expect(await refusals(`${MINIMAL}people: {}\n`)).toEqual([['config.duplicate_key', 9]]);
  });
});

describe('the schema of own evidence', () => {
  const SCHEMA = '.phasegate/schemas/notes.json';
  const notes = parsed(
    `${MINIMAL}evidence: {notes: {kind: data, files: notes.json, schema: ${SCHEMA}}}\n`,
  ).configuration;
  const schemas = (files: Readonly<Record<string, string>>) =>
    readTrusted(notes, memoryTree(files), 'main@0000000', NOW, tmpdir());

  test('is read at the trusted ref', async () => {
    const { dataSchemas, problems } = await schemas({ [SCHEMA]: '{"type": "string", "title": "A note"}' });
    expect({ dataSchemas, problems }).toEqual({ dataSchemas: new Map([['notes', '{"type":"string"}']]), problems: [] });
  });

  test.each([
    ['is not there', {}],
    ['cannot be typed', { [SCHEMA]: '{"type": "null"}' }],
  ])('that %s makes what reads the slot undecided', async (_, files) => {
    const { dataSchemas, problems } = await schemas(files);
    expect(dataSchemas).toEqual(new Map([['notes', undefined]]));
    expect(problems).toMatchObject([{ code: 'schema.invalid', file: SCHEMA, reads: 'data_notes' }]);
  });
});
