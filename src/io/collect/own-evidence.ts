import type { Report, SourceFile } from '../../core/evidence/adapter.ts';
import { readOwn } from '../../core/evidence/own.ts';
import type { Slot } from '../../core/model/configuration.ts';
import type { DataSchemas } from '../../core/model/own-evidence.ts';
import type { ProblemParts } from '../../core/model/problem.ts';
import type { DataCheck } from '../../core/schema/own-evidence.ts';
import type { EvidenceRequest } from './evidence-request.ts';

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
  source: SourceFile,
  { checks }: Pick<EvidenceRequest, 'checks'>,
): { readonly report: Report; readonly content?: unknown } {
  const check = checks.get(slot.name);
  if (check === undefined) return { report: { notes: [], problems: [noSchema(slot, source)] } };
  const { problems, ...read } = readOwn(source, check);
  return { report: { notes: [], problems }, ...read };
}

/** The schema's own fault is told beside; without it no document is evidence. */
const noSchema = ({ name }: Slot, { path }: SourceFile): ProblemParts => ({
  code: 'schema.invalid',
  message: `${path} has no schema to be held against`.slice(0, 100),
  file: path,
  expected: `the schema of slot ${name}`,
  found: 'none that can be used',
  remedy: 'correct the schema at the trusted ref',
  who: 'whoever owns the configuration',
});
