import { type ProblemCode, type ProblemParts, Problems } from '../model/problem.ts';
import { documentErrors, type TrustedDocument } from '../schema/validate.ts';
import { isWithin, schemaFaults } from './faults.ts';
import { type Reader, readerOf } from './reader.ts';
import type { Schema } from './schema.ts';
import { type Fault, readYaml, type Source } from './source.ts';

/** A file at the trusted ref. `label` names the commit, such as `develop@8c1f0d2`. */
export interface TrustedFile {
  readonly path: string;
  readonly text: string;
  readonly label?: string;
}

/** One form of document beside the configuration. */
export interface DocumentForm {
  readonly name: TrustedDocument;
  readonly schema: Schema;
  readonly invalid: ProblemCode;
}

/**
 * Reads a trusted document: YAML, or JSON where the file name ends so; then its schema, then what `build` finds. Throws Problems
 * with all faults at once, each with line, column and a source frame.
 */
export function readDocument<T>(form: DocumentForm, { path, text, label }: TrustedFile, build: (read: Reader) => T): T {
  const source = readYaml(text, path, label);
  if (path.endsWith('.json')) refuseYaml(text, source, form.invalid);
  const shape = schemaFaults(documentErrors(form.name, source.value), source.value, form.schema, {
    unknownKey: form.invalid,
    invalid: form.invalid,
  });
  const meaning: Fault[] = [];
  const built = build(readerOf(source.value, form.invalid, (fault) => meaning.push(fault)));
  refuseFaults(source, shape, meaning);
  return built;
}

/** Throws all faults in the order of the file; a fault of meaning that only follows from one of shape is left out. */
export function refuseFaults(source: Source, shape: readonly Fault[], meaning: readonly Fault[]): void {
  const echoes = ({ pointer }: Fault): boolean =>
    shape.some((other) => isWithin(other.pointer, pointer) || isWithin(pointer, other.pointer));
  const faults = [...shape, ...meaning.filter((fault) => !echoes(fault))];
  if (faults.length > 0) throw new Problems(faults.map((fault) => source.problem(fault)).sort(byPlace));
}

/** JSON is a subset of YAML: throws Problems with `code` where a document is not JSON. */
export function refuseYaml(text: string, source: Source, code: ProblemCode): void {
  try {
    JSON.parse(text);
  } catch {
    throw new Problems([
      source.problem({
        code,
        message: 'the document is not JSON',
        pointer: '',
        expected: 'JSON (RFC 8259)',
        remedy: 'write it as JSON',
      }),
    ]);
  }
}

function byPlace(a: ProblemParts, b: ProblemParts): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
