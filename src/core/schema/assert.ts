import { type ProblemCode, type ProblemParts, Problems } from '../model/problem.ts';

/** One fault that a schema found, in the words of Ajv 8. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set where the fault lies in the name of a property. */
  readonly propertyName?: string;
}

/** A generated validator. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Returns a value that fits its schema, or throws Problems naming every bad field. */
export function assertValid<T>(validator: Validator, value: unknown, code: ProblemCode, file?: string): T {
  const errors = errorsOf(validator, value);
  if (errors.length > 0) throw new Problems(errors.map((error) => worded(error, code, file)));
  return value as T;
}

/** Every fault of a value. */
export function errorsOf(validator: Validator, value: unknown): readonly SchemaError[] {
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
