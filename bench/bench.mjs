// npm run bench [-- --node24] [-- --write] [-- WORD]: how long whole processes take, as ratios measured in one run; with a word, only of cases
// whose title holds it. It judges nothing: the exit code is 0 unless something could not be run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkCase, compileCases, editCases } from './cases.mjs';
import { conftestCases, reportCases } from './evidence.mjs';
import { compare, peakOf, versionOf } from './processes.mjs';
import { pageWith } from './table.mjs';

const PAIRS = 9;
const PAGE = 'docs/scale.md';

/** The targets were set for this major version of Node. */
const TARGET_MAJOR = '20';

/** Installed by `npm ci --prefix test/nodes`. */
const NODE_24 = resolve('test/nodes/node_modules/node24/bin/node');

const node = process.argv.includes('--node24') ? NODE_24 : process.execPath;
const word = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '';
const folder = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
try {
  const version = versionOf(node);
  const isMeasured = version.split('.')[0] === TARGET_MAJOR;
  const machine = `Node ${version}, ${availableParallelism()} processors, medians of ${PAIRS} pairs A B A B … after one of each`;
  console.log(machine);
  console.log('cpu: user and system time of the process and its children; peak: of the Node process alone');
  const conftest = conftestCases(folder, node);
  if (conftest.length === 0) console.log('conftest is not installed: not compared');
  const cases = [
    await checkCase(folder, node),
    ...reportCases(folder, node),
    ...conftest,
    ...(await compileCases(folder, node)),
    ...editCases(folder, node),
  ];
  const figures = cases.filter(({ title }) => title.includes(word)).map((one) => reported(one, isMeasured));
  if (process.argv.includes('--write')) {
    writeFileSync(PAGE, pageWith(readFileSync(PAGE, 'utf8'), machine, figures));
  }
} finally {
  rmSync(folder, { recursive: true });
}

function reported({ title, a, b, target: aims }, isMeasured) {
  const { wall, cpu } = compare(a, b, PAIRS);
  const peak = peakOf(a);
  const target = isMeasured ? aims : {};
  console.log(`\n${title}`);
  console.log(row('wall', wall, 's', target.ratio));
  console.log(row('cpu', cpu, 's'));
  console.log(
    `  peak  A ${peak.toFixed(0)} MB  ${target.peak === undefined ? '' : `target <= ${target.peak} MB`}`.trimEnd(),
  );
  return { title, wall, peak, target };
}

function row(label, { a, b, ratio }, unit, target) {
  const bound = target === undefined ? '' : `target <= ${target.toFixed(2)} x`;
  const figures = `A ${a.toFixed(3)} ${unit}  B ${b.toFixed(3)} ${unit}  A/B ${ratio.toFixed(2)} x`;
  return `  ${label.padEnd(5)} ${figures}  ${bound}`.trimEnd();
}
