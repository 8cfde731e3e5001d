import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';

/** A Node to run the bundle under. */
export interface NodeBinary {
  /** Such as `v24.21.0`. */
  readonly version: string;
  readonly path: string;
}

/** The Node of this process, and those of test/nodes that are installed: without them a build is tested under one version only. */
export const NODES: readonly NodeBinary[] = [
  { version: process.version, path: process.execPath },
  ...['node22', 'node24']
    .map((name) => resolve('test/nodes/node_modules', name, 'bin/node'))
    .filter((path) => existsSync(path))
    .map((path) => ({ version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), path })),
];

/** `PATH` with the folder of a Node first. */
export const pathWith = ({ path }: NodeBinary): string => [dirname(path), process.env.PATH ?? ''].join(delimiter);
