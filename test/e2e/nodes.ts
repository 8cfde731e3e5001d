import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';

/** A Node to run the bundle under. */
export interface NodeBinary {
  /** Such as `v24.21.0`. */
  readonly version: string;
  readonly path: string;
}

const INSTALLED = ['node20', 'node22', 'node24']
  .map((name) => resolve('test/nodes/node_modules', name, 'bin/node'))
  .filter((path) => existsSync(path))
  .map((path) => ({ version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), path }));

const major = ({ version }: NodeBinary): string => version.split('.')[0] ?? '';

const RUNNING: NodeBinary = { version: process.version, path: process.execPath };

/** The Node of this process first, then each other major version that `npm ci --prefix test/nodes` has installed. */
export const NODES: readonly [NodeBinary, ...NodeBinary[]] = [
  RUNNING,
  ...INSTALLED.filter((node) => major(node) !== major(RUNNING)),
];

/** `PATH` with the folder of a Node first. */
export const pathWith = ({ path }: NodeBinary): string => [dirname(path), process.env.PATH ?? ''].join(delimiter);
