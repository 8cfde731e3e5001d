import { type Inspection, inspectFile } from '../core/evidence/inspect.ts';
import { problemsOf } from '../core/model/problem.ts';
import { adaptersFor } from './formats.ts';
import { openSourceFile } from './source-file.ts';

/** What a report on the disk says, read in the format that is named, or in its own. Never throws. */
export async function inspected(path: string, format?: string): Promise<Inspection> {
  try {
    const file = openSourceFile(path);
    return inspectFile(file, { adapters: await adaptersFor(file, format), format });
  } catch (thrown) {
    return { file: path, problems: problemsOf(thrown, 'evidence.unreadable'), notes: [] };
  }
}
