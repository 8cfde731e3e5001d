import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commitFiles } from '../../examples/materialise.ts';
import { makeScene, type Scene } from '../../examples/scene.ts';
import { asDecision } from '../../src/core/schema/decision.ts';

/** What the verbs write is committed to the trusted ref of the example, and the gate judges by it. */

const example = resolve('examples/mve-0.9');
const cli: readonly [string, ...string[]] = [process.execPath, resolve('dist/cli.js')];
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-baselines-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const scene = (name: string): Scene => makeScene(example, join(workshop, name), cli);
const evidence = ({ repository }: Scene, path: string): string => join(repository.directory, 'evidence', path);

function phasegate({ repository }: Scene, ...args: readonly string[]): number | null {
  const [node, ...rest] = cli;
  return spawnSync(node, [...rest, ...args], { cwd: repository.directory, encoding: 'utf8' }).status;
}

/** Runs a verb that writes a file, and commits what it wrote. */
function trust(at: Scene, path: string, ...args: readonly string[]): void {
  const draft = join(workshop, 'draft.json');
  rmSync(draft, { force: true });
  expect(phasegate(at, ...args, '--file', draft)).toBe(0);
  commit(at, path, readFileSync(draft, 'utf8'));
}

function commit({ repository }: Scene, path: string, text: string): void {
  const how = { author: 'mira', date: '2026-12-01T08:00:00Z', message: `Write ${path}` };
  commitFiles(repository, 'develop', { [path]: text }, how);
}

/** The slot of the configuration with more said about it. */
function configure(at: Scene, slot: string, more: string): void {
  const path = join(example, 'develop/.phasegate.yml');
  commit(
    at,
    '.phasegate.yml',
    readFileSync(path, 'utf8').replace(new RegExp(`^( +${slot}: +\\{.*)\\}$`, 'm'), `$1, ${more}}`),
  );
}

function judged(at: Scene, code: string) {
  const exit = phasegate(at, ...at.args);
  const decision = asDecision(JSON.parse(readFileSync(join(at.output, 'decision.json'), 'utf8')));
  const rule = decision.rules.find((one) => one.code === code);
  const of = (list: readonly { readonly message: string }[] = []) => list.map(({ message }) => message);
  return { exit, status: rule?.status, findings: of(rule?.findings), notes: of(rule?.notes), decision };
}

describe('accepted findings', () => {
  const sarif = readFileSync(join(example, 'cases/iac-error/evidence/iac/checkov.sarif'), 'utf8');
  const accept = ['--owner', 'tomas', '--until', '2026-12-31', '--reason', 'before the gate'];

  function accepting(name: string): Scene {
    const at = scene(name);
    writeFileSync(evidence(at, 'iac/checkov.sarif'), sarif);
    trust(at, '.phasegate/baselines/iac.json', 'baseline', 'add', evidence(at, 'iac/checkov.sarif'), ...accept);
    configure(at, 'iac', 'baseline: .phasegate/baselines/iac.json');
    return at;
  }

  test('do not block until their end, which is when the answer changes', () => {
    const at = accepting('accepted');
    expect(judged(at, 'dor.iac_clean')).toMatchObject({ exit: 0, status: 'pass', findings: [], notes: [] });
    const later = { ...at, args: at.args.with(-1, '2026-12-31T00:00:00Z') };
    expect(judged(later, 'dor.iac_clean').status).toBe('fail');
  });

  test('let a new one block, and are noted when they no longer occur', () => {
    const at = accepting('accepted-and-new');
    writeFileSync(evidence(at, 'iac/checkov.sarif'), sarif.replaceAll('CKV_AWS_24', 'CKV_AWS_25'));
    const { exit, findings, notes } = judged(at, 'dor.iac_clean');
    expect([exit, findings.every((message) => message.startsWith('CKV_AWS_25'))]).toEqual([1, true]);
    expect(notes.some((message) => message.startsWith('CKV_AWS_24 is accepted 1x and occurs 0x, prune it'))).toBe(true);
  });
});

describe('expected tests', () => {
  function expecting(name: string): Scene {
    const at = scene(name);
    trust(at, '.phasegate/expected-tests.json', 'expect', evidence(at, 'e2e/results.xml'));
    return at;
  }
  const edited = (at: Scene, edit: (xml: string) => string): void => {
    const path = evidence(at, 'e2e/results.xml');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    // The recorded digest is of the report as it was.
    rmSync(evidence(at, 'e2e/phasegate-evidence.json'), { force: true });
  };
  const RENAMED = 'missions › mission 1 is Apollo';

  test.each([
    ['renamed', (xml: string) => xml.replace(RENAMED, 'missions › the first mission is Apollo')],
    [
      'deleted',
      (xml: string) =>
        xml.replace(new RegExp(`<testcase name="${RENAMED}[^]*?</testcase>`), '').replaceAll('tests="5"', 'tests="4"'),
    ],
  ])('that were %s are missed', (name, edit) => {
    const at = expecting(name);
    edited(at, edit);
    expect(judged(at, 'dor.e2e_complete').findings).toEqual([`"${RENAMED}" was expected and is missing`]);
  });

  test('are not listed from a run in which one failed', () => {
    const at = scene('not-good');
    edited(at, (xml) =>
      xml.replace('time="0.062">', 'time="0.062"><failure message="no"/>').replaceAll('failures="0"', 'failures="1"'),
    );
    expect(phasegate(at, 'expect', evidence(at, 'e2e/results.xml'), '--file', join(workshop, 'none.json'))).toBe(2);
    expect(readdirSync(workshop)).not.toContain('none.json');
  });
});

describe('runs', () => {
  const report = (p95: number, rate: number): string =>
    JSON.stringify({
      profile: 'mixed-load',
      metrics: [
        { name: 'http_req_duration.p95', value: p95, unit: 'ms', direction: 'lower', samples: 200 },
        { name: 'http_reqs.rate', value: rate, unit: 'req/s', direction: 'higher', samples: 200 },
      ],
    });

  /** Five runs behind the baseline, and other runs as the evidence. */
  function measured(name: string, rates: readonly number[]): Scene {
    const at = scene(name);
    const files = [2290, 2300, 2310, 2280, 2320].map((rate, index) => {
      const path = join(workshop, `${name}-${index}.json`);
      writeFileSync(path, report(5.2, rate));
      return path;
    });
    trust(at, '.phasegate/baselines/p5.2.json', 'baseline', ...files, '--source', 'task P5.2');
    for (const old of readdirSync(evidence(at, 'perf'))) rmSync(evidence(at, `perf/${old}`));
    for (const [index, rate] of rates.entries())
      writeFileSync(evidence(at, `perf/run-${index}.json`), report(5.3, rate));
    return at;
  }

  test('that are slower beyond chance fail by their median, once', () => {
    const { exit, findings } = judged(measured('slower', [1900, 1910, 1890, 1920, 1880]), 'dor.performance_budget');
    expect([exit, findings]).toEqual([
      1,
      ['http_reqs.rate is 1900/s (median of 5 runs, p 0.4 %), 17.4 % worse than 2300/s'],
    ]);
  });

  test('that are slower by chance pass with a note, and the chart shows them', () => {
    const at = measured('by-chance', [2000, 2350, 2340, 2010, 2020]);
    const { exit, notes, decision } = judged(at, 'dor.performance_budget');
    expect([exit, notes]).toEqual([
      0,
      [
        expect.stringMatching(
          /^http_reqs\.rate is 2020\/s \(median of 5 runs, p [\d.]+ %\), 12\.2 % worse than 2300\/s: that may be chance/,
        ),
      ],
    ]);
    expect(decision.rules.flatMap(({ figures = [] }) => figures.map((one) => one.runs.length))).toEqual([5, 5]);
    expect(readFileSync(join(at.output, 'performance.svg'), 'utf8')).toContain('2020/s of 5 runs');
  });

  test('of which there are too few count each by itself', () => {
    const { findings, notes } = judged(measured('too-few', [2300, 2310, 1900]), 'dor.performance_budget');
    expect(findings).toEqual(['http_reqs.rate is 1900/s, 17.4 % worse than 2300/s']);
    expect(notes).toContain(
      'http_reqs.rate has too few runs for a rank test, 3 here and 5 behind the baseline: each counts by itself',
    );
  });
});
