import { readFile } from 'node:fs/promises';
import { distFile } from './dist-file.ts';

/** What the build ships beside the compiled pack: its sources by path, and the schema that policies are held against. */
export interface PackSources {
  readonly modules: Readonly<Record<string, string>>;
  readonly snapshotSchema: object;
}

/** The sources of the shipped pack, tests left out. */
export async function packSources(): Promise<PackSources> {
  return JSON.parse(await readFile(distFile('policies.json'), 'utf8'));
}

/** What the build ships for tests of policies: the library `data.testing`, and base documents as JSON texts, by path. */
export interface TestingSources {
  readonly modules: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
}

export async function testingSources(): Promise<TestingSources> {
  return JSON.parse(await readFile(distFile('testing.json'), 'utf8'));
}
