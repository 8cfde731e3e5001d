// npm run bench [-- --node24]: how long whole processes take, as ratios measured in one run. It judges nothing: the exit code is 0
// unless something could not be run.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkCase, compileCases, conftestCase, editCases, inspectCase } from './cases.mjs';
import { compare, peakOf, versionOf } from './processes.mjs';

const PAIRS = 9;

/** The targets were set for this major version of Node. */
const TARGET_MAJOR = '20';

/** Installed by `npm ci --prefix test/nodes`. */
const NODE_24 = resolve('test/nodes/node_modules/node24/bin/node');

const node = process.argv.includes('--node24') ? NODE_24 : process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
try {
  const version = versionOf(node);
  const isMeasured = version.split('.')[0] === TARGET_MAJOR;
  console.log(
    `Node ${version}, ${availableParallelism()} processors, ${PAIRS} pairs A B A B … after one of each, medians`,
  );
  console.log('cpu: user and system time of the process and its children; peak: of the Node process alone');
  const cases = [
    await checkCase(folder, node),
    inspectCase(folder, node),
    conftestCase(folder, node),
    ...(await compileCases(folder, node)),
    ...editCases(folder, node),
  ];
  for (const one of cases) if (one !== undefined) report(one, isMeasured);
  if (cases.includes(undefined)) console.log('\nconftest is not installed: not compared');
} finally {
  rmSync(folder, { recursive: true });
}

function report({ title, a, b, target }, isMeasured) {
  const { wall, cpu } = compare(a, b, PAIRS);
  const peak = peakOf(a);
  console.log(`\n${title}`);
  console.log(row('wall', wall, 's', isMeasured ? target.ratio : undefined));
  console.log(row('cpu', cpu, 's'));
  const bound = isMeasured && target.peak !== undefined ? `target <= ${target.peak} MB` : '';
  console.log(`  peak  A ${peak.toFixed(0)} MB  ${bound}`.trimEnd());
}

function row(label, { a, b, ratio }, unit, target) {
  const bound = target === undefined ? '' : `target <= ${target} x`;
  const figures = `A ${a.toFixed(3)} ${unit}  B ${b.toFixed(3)} ${unit}  A/B ${ratio.toFixed(2)} x`;
  return `  ${label.padEnd(5)} ${figures}  ${bound}`.trimEnd();
}
