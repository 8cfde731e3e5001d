import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryPaths } from '../../src/core/evidence/repository-paths.ts';
import { problemsOf } from '../../src/core/model/problem.ts';
import { annotations } from '../../src/core/report/annotations.ts';
import { sarif } from '../../src/core/report/sarif.ts';
import { asSnapshot } from '../../src/core/schema/snapshot.ts';
import { asManifest } from '../../src/core/schema/validate.ts';
import { evidenceFolder } from '../../src/io/place.ts';
import { MINIMAL, parsed } from '../core/config/samples.ts';
import { LOG } from '../core/report/decisions.ts';
import { startJudge } from '../judgement.ts';
import { snapshotOf } from '../scenarios.ts';
import { collectEvidence } from './collected.ts';

const { judge, engine } = startJudge();
afterAll(() => engine.close());

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'phasegate-files-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const { configuration } = parsed(`${MINIMAL}evidence: {e2e: {files: "*.xml"}}\n`);
const FAILING = '<testsuite name="s" tests="1"><testcase name="t" classname="c"><failure/></testcase></testsuite>\n';

/** What is collected of a report that a run with these facts in its manifest made. */
function collected(report: string | undefined, run: object = {}, producers: ReadonlyMap<string, string> = new Map()) {
  if (report !== undefined) {
    const files = [
      { path: 'a.xml', sha256: createHash('sha256').update(report).digest('hex'), bytes: Buffer.byteLength(report) },
    ];
    const made = {
      slot: 'e2e',
      subject: { commit: 'a'.repeat(40) },
      command: ['x'],
      exit_code: 0,
      directory: '',
      files,
    };
    const times = { started_at: '2026-12-01T11:00:00Z', finished_at: '2026-12-01T11:30:00Z' };
    writeFileSync(join(directory, 'a.xml'), report);
    writeFileSync(
      join(directory, 'phasegate-evidence.json'),
      JSON.stringify({ version: 1, runs: [{ ...made, ...times, ...run }] }),
    );
  }
  return collectEvidence({
    slots: configuration.evidence,
    folder: { directory, prefix: 'evidence', tracked: new Set(), pinned: new Map() },
    limits: configuration.limits,
    subject: {
      instantMs: Date.parse('2026-12-01T12:00:00Z'),
      head: 'a'.repeat(40),
      tree: 'b'.repeat(40),
      headContainsBase: true,
    },
    producers,
  });
}

describe('A27: tests that ran against another build', () => {
  test('the images of the manifest reach the snapshot', async () => {
    const { tests } = await collected(FAILING, { target_images: ['sha256:new', 'sha256:db'] });
    expect(tests.slots[0]?.target_images).toEqual(['sha256:db', 'sha256:new']);
  });

  test.each([
    [
      'an image that does not run',
      { op: 'replace', path: '/input/tests/slots/0/target_images/0', value: 'sha256:old' },
    ],
    ['an image less than run', { op: 'remove', path: '/input/tests/slots/0/target_images/0' }],
    ['images that nobody recorded', { op: 'replace', path: '/input/tests/slots/0/target_images', value: [] }],
  ] as const)('%s is no pass', async (_, spoiled) => {
    const { rules } = await judge(snapshotOf({ base: 'entry', spoil: [spoiled] }));
    expect(rules.find(({ code }) => code === 'dor.compose_used')?.status).toMatch(/fail|undecided/);
  });
});

describe('A28: success that a step or a job claims', () => {
  const GREEN = new Map([['e2e', 'success']]);

  test('is nothing where the report shows a failure', async () => {
    const { tests, slots } = await collected(FAILING, { exit_code: 0, job: 'e2e' }, GREEN);
    expect({ failed: tests.failed, producer: slots[0]?.producer }).toEqual({ failed: 1, producer: 'success' });
  });

  test('is nothing where there is no report', async () => {
    const { slots, problems } = await collected(undefined, {}, GREEN);
    expect(slots[0]?.status).toBe('missing');
    expect(problems.map(({ code }) => code)).toEqual(['evidence.no_match']);
  });
});

const schemas = globSync('src/core/schema/*.json').map(
  (file) => [file, JSON.parse(readFileSync(file, 'utf8'))] as const,
);

/** Every schema inside a schema, by its pointer. */
function nodesOf(node: unknown, pointer = ''): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one, index) => nodesOf(one, `${pointer}/${index}`));
  return [
    [pointer, node as Readonly<Record<string, unknown>>],
    ...Object.entries(node).flatMap(([key, child]) => nodesOf(child, `${pointer}/${key}`)),
  ];
}

function codes(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (thrown) {
    return [...new Set(problemsOf(thrown, 'internal.bug').map(({ code }) => code))];
  }
}

describe('F19: a property that is only inherited', () => {
  test('is missing', () => {
    const snapshot = snapshotOf({ base: 'entry', spoil: [] });
    expect(codes(() => asSnapshot(snapshot))).toEqual([]);
    expect(codes(() => asSnapshot(Object.create(snapshot)))).toEqual(['snapshot.invalid']);
    expect(codes(() => asManifest(Object.create({ version: 1, runs: [] })))).toEqual(['evidence.manifest']);
  });
});

describe('F20: a schema that anything fits', () => {
  test.each(schemas)('%s names the type of what it describes, and closes its objects', (_, schema) => {
    const loose = nodesOf(schema)
      .filter(([, node]) => typeof node.properties === 'object' && node.properties !== null && 'required' in node)
      .filter(([, node]) => node.type !== 'object' || !('additionalProperties' in node || 'patternProperties' in node));
    expect(loose.map(([pointer]) => pointer)).toEqual([]);
  });
});

describe('F21: a pattern that takes for ever', () => {
  const HOSTILE = ['a', '0', '-', 'a-', '0.', 'a/', '*', '2026-', ' ', '\t'].map(
    (unit) => `${unit.repeat(20_000)}\u0000`,
  );

  test.each(schemas)('%s has none: each of them gives up on long texts that nearly fit', (_, schema) => {
    const patterns = nodesOf(schema).flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : []));
    const answers = [...new Set(patterns)].flatMap((pattern) =>
      HOSTILE.map((text) => new RegExp(`(?:${pattern})\u0000$`, 'u').test(text)),
    );
    expect(answers).not.toContain(true);
  });

  test('no schema takes a pattern from the data that it checks', () => {
    expect(schemas.flatMap(([, schema]) => nodesOf(schema)).some(([, node]) => '$data' in node)).toBe(false);
  });
});

describe('F23: a folder whose name begins with that of the workspace', () => {
  test('is outside of it', () => {
    mkdirSync(join(directory, 'repo/.git'), { recursive: true });
    mkdirSync(join(directory, 'repo-evil'));
    const inside = evidenceFolder('evidence', join(directory, 'repo'));
    const outside = evidenceFolder('../repo-evil', join(directory, 'repo'));
    expect([inside.inRepository, outside.inRepository]).toEqual(['evidence', undefined]);
  });

  test('is not outside of it where a link leads to it, or its name begins with two dots', () => {
    mkdirSync(join(directory, 'repo/.git'), { recursive: true });
    mkdirSync(join(directory, 'repo/evidence'));
    symlinkSync(join(directory, 'repo'), join(directory, 'link'));
    const asked = [join(directory, 'link/evidence'), join(directory, 'link'), '..evidence', '..'];
    const found = asked.map((folder) => evidenceFolder(folder, join(directory, 'repo')).inRepository);
    expect(found).toEqual(['evidence', '', '..evidence', undefined]);
  });

  test('has no file of the repository', () => {
    expect(repositoryPaths('/w/repo-evil/main.tf', { roots: ['/w/repo'], directory: '' })).toEqual([]);
  });
});

test('F24: the gate unpacks no archive of evidence: no source or package does', () => {
  const bundled = [...readFileSync('dist/THIRD_PARTY_LICENSES.txt', 'utf8').matchAll(/^(\S+) \d\S* \(/gm)].map(
    ([, name = '']) => name,
  );
  expect(bundled).toContain('yaml');
  expect(bundled.filter((name) => /artifact|tar\b|zip/.test(name))).toEqual([]);
  const using = globSync('src/**/*.ts').filter((file) =>
    /createUnzip|createGunzip|gunzip|inflate|unzip/i.test(readFileSync(file, 'utf8')),
  );
  expect(using).toEqual([]);
});

describe('F27: a path inside a report that leads elsewhere', () => {
  const spoil = (file: string) => [
    { op: 'replace', path: '/input/iac/findings/0/level', value: 'error' } as const,
    { op: 'replace', path: '/input/iac/slots/0/error', value: 1 } as const,
    { op: 'replace', path: '/input/iac/slots/0/warning', value: 0 } as const,
    { op: 'replace', path: '/input/iac/findings/0/file', value: file } as const,
  ];

  test('a file of the repository is the place of a finding', async () => {
    const decision = await judge(snapshotOf({ base: 'entry', spoil: spoil('infra/main.tf') }));
    expect(annotations.render(decision, LOG)).toContain('file=infra/main.tf');
  });

  test.each([
    '../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.org/x',
    'infra/%2e%2e/%2E%2E/x',
    'C:\\Windows\\x',
    'infra\\..\\..\\x',
  ])('%s is none: the report stands for it', async (file) => {
    const decision = await judge(snapshotOf({ base: 'entry', spoil: spoil(file) }));
    const places = decision.rules.flatMap(({ findings }) => findings.flatMap((finding) => finding.places));
    expect(places.map((place) => place.file)).not.toContain(file);
    expect(places.length).toBeGreaterThan(0);
    expect(annotations.render(decision, LOG)).not.toMatch(/file=[^,]*(?:passwd|\.\.|example|Windows)/);
    expect(sarif.render(decision, LOG)).not.toMatch(/"uri": ?"[^"]*(?:passwd|example\.org\/x|Windows)/);
  });
});
