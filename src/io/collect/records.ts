import { createHash } from 'node:crypto';
import { matches } from '../../core/config/globs.ts';
import { readRecord } from '../../core/evidence/records/record.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Tree } from '../ports.ts';

type Input = Snapshot['input'];

/** The records of the phase as they stand in the judged tree; a record that is not there is listed as absent. */
export async function collectRecords(
  configuration: Configuration,
  tree: Tree,
): Promise<Pick<Input, 'records' | 'problems'>> {
  const all = (await tree.list()).map(({ path }) => path);
  const records: Input['records'] = [];
  const problems: Input['problems'] = [];
  for (const { name, paths } of configuration.phase.records) {
    const found = all.filter((path) => matches(paths, path));
    for (const path of found.length === 0 ? paths : found) {
      const bytes = await tree.read(path);
      const read = readRecord({ name, path, ...contentOf(bytes), phrases: configuration.records.freezeStatement });
      records.push(read.record);
      problems.push(...read.problems.map((problem) => ({ ...problem, reads: 'records' })));
    }
  }
  return { records, problems };
}

function contentOf(bytes: Uint8Array | undefined): { text: string | undefined; sha256?: string } {
  if (bytes === undefined) return { text: undefined };
  return { text: new TextDecoder().decode(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
}
