import { readFile } from 'node:fs/promises';
import type { TestReport } from '../../core/model/policy-test.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import type { PolicyFolder } from '../policy-folder.ts';
import { distFile } from './dist-file.ts';
import { keep, kept } from './kept.ts';

/** What answers beside the folder: OPA, the engine, the pack with the schema, and what tests begin with. */
const ANSWERING = ['opa.wasm.br', 'worker.js', 'opa-worker.js', 'policies.json', 'testing.json'];

/** To be raised where a report is made otherwise from the same things. */
const REPORT_VERSION = 1;

/** The digest of everything that the report of a folder is made from; `more` is what else was asked for. */
export async function testKey(
  { folder, modules, tests, documents }: PolicyFolder,
  more: readonly unknown[],
): Promise<string> {
  const digests = await Promise.all(ANSWERING.map(async (name) => sha256(await readFile(distFile(name)))));
  const files = [modules, tests, documents].map((texts) => [...texts]);
  return sha256(JSON.stringify([REPORT_VERSION, digests, folder, files, more]));
}

/** The report kept under the key; undefined where there is none that can be read. */
export async function keptReport(key: string, dir?: string): Promise<TestReport | undefined> {
  const bytes = await kept(`tests-${key}`, dir);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

export const keepReport = (key: string, report: TestReport, dir?: string): Promise<void> =>
  keep(`tests-${key}`, new TextEncoder().encode(JSON.stringify(report)), dir);
