import { createHash } from 'node:crypto';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import type { Items, Kind, Report } from '../core/evidence/adapter.ts';
import { MANIFEST_NAME } from '../core/evidence/binding.ts';
import { readEvidence } from '../core/evidence/read.ts';
import { type ProblemParts, Problems } from '../core/model/problem.ts';
import { adaptersFor } from './formats.ts';
import { manifestThere } from './manifest.ts';
import { openDigestedFile } from './source-file.ts';

/** A report that was read without a problem. */
export interface ReadReport<K extends Kind> {
  /** As given, POSIX. */
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  readonly report: Report;
  readonly items: readonly Items[K][];
  /** The working directory of its tool, where a manifest beside it says so. */
  readonly directory?: string;
}

/** Reads reports of one kind, whole. Throws Problems: those of every report that cannot be trusted, or is of another kind. */
export async function readReports<K extends Kind>(
  kind: K,
  paths: readonly string[],
  directory: string,
  format?: string,
): Promise<readonly ReadReport<K>[]> {
  const problems: ProblemParts[] = [];
  const reports: ReadReport<K>[] = [];
  for (const path of [...new Set(paths.map((one) => one.split(sep).join('/')))]) {
    const items: Items[K][] = [];
    const absolute = resolve(directory, path);
    const file = openDigestedFile(absolute, () => createHash('sha256'), { shownAs: path });
    const adapters = await adaptersFor(file, format);
    const { adapter, report } = readEvidence(
      file,
      { adapters, format },
      { [kind]: (item: Items[K]) => items.push(item) },
    );
    problems.push(...report.problems);
    if (adapter === undefined) continue;
    if (adapter.kind !== kind) {
      problems.push({
        code: 'evidence.unknown_format',
        message: 'the report is evidence of another kind',
        file: path,
        found: `${adapter.title}, of kind ${adapter.kind}`,
        expected: `a report of kind ${kind}`,
        remedy: 'give reports of that kind',
      });
    }
    const recorded = await recordedDirectory(absolute);
    reports.push({ path, sha256: file.digest(), format: adapter.id, report, items, ...recorded });
  }
  if (problems.length > 0) throw new Problems(problems);
  return reports;
}

async function recordedDirectory(absolute: string): Promise<{ directory?: string }> {
  for (let at = dirname(absolute); ; at = dirname(at)) {
    const path = join(at, MANIFEST_NAME);
    const found = await manifestThere(path);
    const name = relative(at, absolute).split(sep).join(posix.sep);
    const run = found?.manifest.runs.findLast(({ files }) => files.some((one) => one.path === name));
    if (run?.directory !== undefined) return { directory: run.directory };
    if (dirname(at) === at) return {};
  }
}
