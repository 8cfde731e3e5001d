// npm start [case]: makes the example's repository in a temporary folder and judges it with the committed build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Problem } from '../src/core/model/problem.ts';
import { problemsText } from '../src/core/report/problems.ts';
import { makeScene, readCase } from './scene.ts';

const root = join(__dirname, '..');
const example = join(root, 'examples/mve-0.9');
const [name, ...rest] = process.argv.slice(2);
const cli: readonly [string, ...string[]] = [process.execPath, join(root, 'dist/cli.js')];
const caseFolder = name === undefined ? '' : join(example, 'cases', basename(name));
process.exitCode = start();

function start(): number {
  try {
    const sibling = name === undefined ? undefined : readCase(caseFolder);
    const target = mkdtempSync(join(tmpdir(), 'phasegate-example-'));
    const scene = makeScene(example, target, cli, sibling, caseFolder);
    const { directory } = scene.repository;
    const args = [...scene.args, ...rest];
    process.stderr.write(`repository  ${directory}\ncommand     phasegate ${args.join(' ')}\n\n`);
    return spawnSync(cli[0], [...cli.slice(1), ...args], { cwd: directory, stdio: 'inherit' }).status ?? 70;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    process.stderr.write(problemsText([thrown.parts], ['start', name].join(' ')));
    return 2;
  }
}
