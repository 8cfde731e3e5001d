import type { Decision } from '../model/decision.generated.ts';
import type { Entry } from '../model/entry.generated.ts';
import type { Manifest } from '../model/manifest.generated.ts';
import type { EvidencePart } from '../model/part.generated.ts';
import { type ProblemCode, type ProblemParts, Problems } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import acceptedFindings from './accepted-findings.generated.js';
import baseline from './baseline.generated.js';
import config from './config.generated.js';
import decision from './decision.generated.js';
import entry from './entry.generated.js';
import expectedTests from './expected-tests.generated.js';
import manifest from './manifest.generated.js';
import part from './part.generated.js';
import snapshot from './snapshot.generated.js';
import triage from './triage.generated.js';
import waivers from './waivers.generated.js';

/** One fault that a schema found, in the words of Ajv 8. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set where the fault lies in the name of a property. */
  readonly propertyName?: string;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const TRUSTED = {
  config,
  triage,
  waivers,
  baseline,
  'expected-tests': expectedTests,
  'accepted-findings': acceptedFindings,
};

/** A document that people write and that is read from the trusted ref. */
export type TrustedDocument = keyof typeof TRUSTED;

/** Every fault of such a document, unworded: core/config gives each its line and the nearest key. */
export const documentErrors = (name: TrustedDocument, value: unknown): readonly SchemaError[] =>
  errorsOf(TRUSTED[name] as Validator, value);

/** Returns the value as a snapshot, or throws Problems naming every bad field. */
export const asSnapshot = (value: unknown, file?: string): Snapshot =>
  assertValid<Snapshot>(snapshot as Validator, value, 'snapshot.invalid', file);

export const asDecision = (value: unknown, file?: string): Decision =>
  assertValid<Decision>(decision as Validator, value, 'entry.invalid', file);

/** Returns the value as an entry decision, or throws Problems naming every bad field. */
export const asEntry = (value: unknown, file?: string): Entry =>
  assertValid<Entry>(entry as Validator, value, 'entry.invalid', file);

export const asManifest = (value: unknown, file?: string): Manifest =>
  assertValid<Manifest>(manifest as Validator, value, 'evidence.manifest', file);

/** Returns the value as a part of the evidence, or throws Problems naming every bad field. */
export const asPart = (value: unknown, file?: string): EvidencePart =>
  assertValid<EvidencePart>(part as Validator, value, 'evidence.part', file);

function assertValid<T>(validator: Validator, value: unknown, code: ProblemCode, file?: string): T {
  const errors = errorsOf(validator, value);
  if (errors.length > 0) throw new Problems(errors.map((error) => worded(error, code, file)));
  return value as T;
}

function errorsOf(validator: Validator, value: unknown): readonly SchemaError[] {
  return validator(value) ? [] : (validator.errors ?? []);
}

function worded(error: SchemaError, code: ProblemCode, file?: string): ProblemParts {
  const detail = error.params.additionalProperty ?? error.params.missingProperty ?? error.params.allowedValues ?? '';
  return {
    code,
    message: `${error.instancePath || '/'} ${error.message ?? 'is not valid'}${detail === '' ? '' : ` (${String(detail)})`}`,
    pointer: error.instancePath,
    ...(file === undefined ? {} : { file }),
  };
}
