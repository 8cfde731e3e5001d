import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CLI = resolve('dist/cli.js');
const SHARDS = 1000;

const CONFIGURATION = `version: 1
extends: mve@1
enforcement: {mode: observe, until: 2126-12-18, then: block}
phase: {id: phase-6, entry: [governance], keep: [governance]}
freeze: {branches: [release/1], from: main}
people: {ana: {github: 101}, bo: {github: 102}}
roles: {release-manager: [ana], security-lead: [bo]}
statements: {accept: [review]}
evidence: {tests: {kind: tests, files: "*.xml"}}
`;

/** Large reports, each against the least that reading such a file takes, in a process of its own. */
export function reportCases(folder, node) {
  const against = (title, report, floor, target) => {
    const file = unpacked(folder, report);
    return {
      title,
      a: { command: [node, CLI, 'inspect', '--json', file], cwd: folder },
      b: { command: [node, resolve(floor), file], cwd: folder },
      target,
    };
  };
  return [
    against(
      'inspect of 100,000 JUnit tests (29 MB), against strict saxes with empty handlers',
      'pytest-100k.junit.xml',
      'bench/saxes.mjs',
      { ratio: 1.6, peak: 100 },
    ),
    collectCase(folder, node),
    against(
      'inspect of a stream of 186,561 k6 points (45 MB), against the whole text split and JSON.parse of each line',
      'k6-45mb.ndjson',
      'bench/json-lines.mjs',
      { ratio: 1, peak: 70 },
    ),
    against(
      'inspect of a SARIF log of 72,000 results (81 MB), against JSON.parse of the whole',
      'kube-score-3000.sarif',
      'bench/json.mjs',
      { ratio: 1.3 },
    ),
    against(
      'inspect of the JSON of 10,000 Playwright tests (12 MB), against JSON.parse of the whole',
      'playwright-10k.json',
      'bench/json.mjs',
      { ratio: 1.4 },
    ),
  ];
}

/** `collect` of the JUnit report: digest, index of the exceptions and the part are written too. */
function collectCase(folder, node) {
  const cwd = join(folder, 'repository');
  mkdirSync(join(cwd, 'evidence'), { recursive: true });
  writeFileSync(join(cwd, '.phasegate.yml'), CONFIGURATION);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...args], { cwd });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.phasegate.yml');
  git('commit', '--quiet', '--message=Begin');
  const report = unpacked(join(cwd, 'evidence'), 'pytest-100k.junit.xml');
  const refs = ['--base', 'main', '--head', 'main', '--trusted-ref', 'main', '--repository', 'a/b'];
  return {
    title: 'collect of the same, with its digest and its part written',
    a: { command: [node, CLI, 'collect', ...refs], cwd },
    b: { command: [node, resolve('bench/saxes.mjs'), report], cwd },
    target: { ratio: 2 },
  };
}

/** The same, and a thousand shards, against conftest with one rule; none where conftest is not installed. */
export function conftestCases(folder, node) {
  const { error, stdout } = spawnSync('conftest', ['--version'], { encoding: 'utf8' });
  if (error !== undefined) return [];
  const version = `conftest (OPA ${/OPA: (\S+)/.exec(stdout)?.[1]}) with one rule`;
  const against = (title, parser, files, exit, target = {}) => ({
    title: `${title}, against ${version}`,
    a: { command: [node, CLI, 'inspect', '--json', ...files], cwd: folder },
    b: {
      command: ['conftest', 'test', '--policy', resolve('bench/one-rule.rego'), '--parser', parser, ...files],
      cwd: folder,
      exit,
    },
    target,
  });
  return [
    against('inspect of 100,000 JUnit tests', 'xml', [unpacked(folder, 'pytest-100k.junit.xml')], 1, { ratio: 1 / 3 }),
    against('inspect of 10,000 Playwright tests', 'json', [unpacked(folder, 'playwright-10k.json')], 0),
    against('inspect of the SARIF log', 'json', [unpacked(folder, 'kube-score-3000.sarif')], 0),
    against('inspect of 1,000 shards with 100 JUnit tests each', 'xml', shards(folder), 1, { ratio: 1 / 3 }),
  ];
}

/** Divides the cases of the large report among a thousand, each as pytest writes it; returns their paths. */
function shards(folder) {
  mkdirSync(join(folder, 'shards'), { recursive: true });
  const report = readFileSync(unpacked(folder, 'pytest-100k.junit.xml'), 'utf8');
  const cases = report.match(/<testcase [^>]*\/>|<testcase [^>]*[^/]>[\s\S]*?<\/testcase>/g);
  const [head] = /^[\s\S]*?<testsuite [^>]*>/.exec(report);
  return Array.from({ length: SHARDS }, (_, shard) => {
    const own = cases.slice((shard * cases.length) / SHARDS, ((shard + 1) * cases.length) / SHARDS);
    const count = (element) => own.filter((one) => one.includes(`<${element}`)).length;
    const counts = { failures: count('failure'), skipped: count('skipped'), tests: own.length };
    const begin = head.replace(/(failures|skipped|tests)="\d+"/g, (_, name) => `${name}="${counts[name]}"`);
    const file = join(folder, 'shards', `${shard}.xml`);
    writeFileSync(file, `${begin}${own.join('')}</testsuite></testsuites>\n`);
    return file;
  });
}

function unpacked(folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, gunzipSync(readFileSync(`test/evidence/large/${name}.gz`)));
  return file;
}
