import { matches } from '../../core/config/globs.ts';
import { readRecord } from '../../core/evidence/records/record.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import type { Tree } from '../ports.ts';
import { sideBySide } from './side-by-side.ts';

type Input = Snapshot['input'];

/** The records of the phase as they stand in the judged tree; a record that is not there is listed as absent. */
export async function collectRecords(
  configuration: Configuration,
  tree: Tree,
): Promise<Pick<Input, 'records' | 'problems'>> {
  const all = (await tree.list()).map(({ path }) => path);
  const wanted = configuration.phase.records.flatMap(({ name, paths }) => {
    const found = all.filter((path) => matches(paths, path));
    return (found.length === 0 ? paths : found).map((path) => ({ name, path }));
  });
  const read = await sideBySide(wanted, async ({ name, path }) => {
    const content = contentOf(await tree.read(path));
    return readRecord({ name, path, ...content, phrases: configuration.records.freezeStatement });
  });
  return {
    records: read.map(({ record }) => record),
    problems: read.flatMap(({ problems }) => problems.map((problem) => ({ ...problem, reads: 'records' }))),
  };
}

function contentOf(bytes: Uint8Array | undefined): { text: string | undefined; sha256?: string } {
  if (bytes === undefined) return { text: undefined };
  return { text: new TextDecoder().decode(bytes), sha256: sha256(bytes) };
}
