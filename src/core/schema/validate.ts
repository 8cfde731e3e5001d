import type { Configuration } from '../model/config.generated.ts';
import type { Decision } from '../model/decision.generated.ts';
import type { Manifest } from '../model/manifest.generated.ts';
import { type ProblemCode, type ProblemParts, Problems } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import config from './config.generated.js';
import decision from './decision.generated.js';
import manifest from './manifest.generated.js';
import snapshot from './snapshot.generated.js';

/** One fault that a schema found, in the words of Ajv 8. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Every fault of a configuration, unworded: core/config gives each its line and the nearest key. */
export const configErrors = (value: unknown): readonly SchemaError[] => errorsOf(config as Validator, value);

/** Returns the value as a snapshot, or throws Problems naming every bad field. */
export const asSnapshot = (value: unknown, file?: string): Snapshot =>
  assertValid<Snapshot>(snapshot as Validator, value, 'snapshot.invalid', file);

export const asDecision = (value: unknown, file?: string): Decision =>
  assertValid<Decision>(decision as Validator, value, 'entry.invalid', file);

export const asManifest = (value: unknown, file?: string): Manifest =>
  assertValid<Manifest>(manifest as Validator, value, 'evidence.manifest', file);

/** A configuration that `configErrors` found no fault in. */
export const isConfiguration = (value: unknown): value is Configuration => (config as Validator)(value);

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
