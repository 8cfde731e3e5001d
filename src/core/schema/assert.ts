import { Problem, type ProblemCode } from '../model/problem.ts';

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

/** A document that this tool writes itself, in the words of a person who handed in another. */
export interface OwnDocument {
  readonly code: ProblemCode;
  /** With its article: `the snapshot`. */
  readonly name: string;
  readonly expected: string;
  readonly remedy: string;
}

const SHOWN = 3;

/** Returns a value that fits its schema, or throws one Problem that tells the first faults: who wrote it was not this tool, or another version. */
export function assertValid<T>(validator: Validator, value: unknown, document: OwnDocument, file?: string): T {
  const [first, ...others] = errorsOf(validator, value);
  if (first === undefined) return value as T;
  const { code, name, expected, remedy } = document;
  const faults = [first, ...others].slice(0, SHOWN).map(worded);
  const more = others.length >= SHOWN ? `; and ${others.length + 1 - SHOWN} more` : '';
  throw new Problem({
    code,
    message: `${name} ${worded(first)}`.slice(0, 100),
    pointer: first.instancePath,
    ...(file === undefined ? {} : { file }),
    found: `a document that ${faults.join('; ')}${more}`,
    expected,
    remedy,
  });
}

/** Every fault of a value. */
export function errorsOf(validator: Validator, value: unknown): readonly SchemaError[] {
  return validator(value) ? [] : (validator.errors ?? []);
}

/** What is wrong, as a predicate of the document. */
function worded({ instancePath, params, message = 'is not valid' }: SchemaError): string {
  const at = instancePath === '' ? '' : ` at ${instancePath}`;
  if (params.missingProperty !== undefined) return `lacks \`${String(params.missingProperty)}\`${at}`;
  if (params.additionalProperty !== undefined)
    return `has an unknown key \`${String(params.additionalProperty).slice(0, 40)}\`${at}`;
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  return `has a value that ${message}${allowed}${at}`;
}
