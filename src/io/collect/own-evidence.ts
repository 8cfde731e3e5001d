import type { FoundFile } from '../../core/evidence/binding.ts';
import { readOwn } from '../../core/evidence/own.ts';
import type { Slot } from '../../core/model/configuration.ts';
import { type DataSchemas, dataKey, type OwnEvidence } from '../../core/model/own-evidence.ts';
import { type ProblemParts, problemsOf } from '../../core/model/problem.ts';
import type { DataCheck } from '../../core/schema/own-evidence.ts';
import { openSourceFile } from '../source-file.ts';
import type { Allowance } from './allowance.ts';
import { absolutePath } from './evidence-files.ts';
import type { EvidenceRequest, FileReading } from './evidence-slots.ts';

/** Makes checks of schemas. It is loaded only where there may be own evidence. */
export const ownEvidenceCheck = async () => (await import('../../core/schema/own-evidence.ts')).dataCheck;

export async function checksOf(schemas: DataSchemas): Promise<ReadonlyMap<string, DataCheck>> {
  const known = [...schemas].flatMap(([slot, schema]) => (schema === undefined ? [] : [{ slot, schema }]));
  if (known.length === 0) return new Map();
  const dataCheck = await ownEvidenceCheck();
  return new Map(known.map(({ slot, schema }) => [slot, dataCheck(schema)]));
}

/** Reads one file of own evidence. Where the schema could not be read, nothing can be said of the file. */
export function readOwnFile(
  slot: Slot,
  file: FoundFile,
  { folder, limits, checks }: EvidenceRequest,
  allowance: Allowance,
): Pick<FileReading, 'report' | 'bytes' | 'content'> {
  try {
    const source = openSourceFile(absolutePath(file.path, folder), { shownAs: file.path, maxBytes: limits.fileBytes });
    allowance.spend(source.bytes, file.path);
    const check = checks.get(slot.name);
    if (check === undefined) return { report: { notes: [], problems: [noSchema(slot, file)] }, bytes: source.bytes };
    const { problems, ...read } = readOwn(source, check);
    return { report: { notes: [], problems }, bytes: source.bytes, ...read };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'evidence.unreadable').map((problem) => ({ file: file.path, ...problem }));
    return { report: { notes: [], problems }, bytes: 0 };
  }
}

/** Documents by slot, in the order of their files; a slot that brought none has an empty list. */
export function ownOf({ slots }: EvidenceRequest, readings: readonly FileReading[]): OwnEvidence {
  return Object.fromEntries(
    slots
      .filter(({ kind }) => kind === 'data')
      .map((slot) => [
        dataKey(slot.name),
        readings.flatMap(({ slot: { name }, file, ...read }) =>
          name === slot.name && 'content' in read ? [{ source: file.path, content: read.content }] : [],
        ),
      ]),
  );
}

/** The schema's own fault is told beside; without it no document is evidence. */
const noSchema = ({ name }: Slot, { path }: FoundFile): ProblemParts => ({
  code: 'schema.invalid',
  message: `${path} has no schema to be held against`.slice(0, 100),
  file: path,
  expected: `the schema of slot ${name}`,
  found: 'none that can be used',
  remedy: 'correct the schema at the trusted ref',
  who: 'whoever owns the configuration',
});
