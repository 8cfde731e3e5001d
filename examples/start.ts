// npm start [case]: makes the example's repository in a temporary folder and judges it with the committed build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeScene, readCase } from './scene.ts';

const root = join(__dirname, '..');
const example = join(root, 'examples/mve-0.9');
const [name, ...rest] = process.argv.slice(2);
const cli: readonly [string, ...string[]] = [process.execPath, join(root, 'dist/cli.js')];
const target = mkdtempSync(join(tmpdir(), 'phasegate-example-'));
const caseFolder = name === undefined ? '' : join(example, 'cases', name);
const scene = makeScene(example, target, cli, name === undefined ? undefined : readCase(caseFolder), caseFolder);
process.stderr.write(
  `repository  ${scene.repository.directory}\ncommand     phasegate ${[...scene.args, ...rest].join(' ')}\n\n`,
);
process.exitCode =
  spawnSync(cli[0], [...cli.slice(1), ...scene.args, ...rest], { cwd: scene.repository.directory, stdio: 'inherit' })
    .status ?? 70;
