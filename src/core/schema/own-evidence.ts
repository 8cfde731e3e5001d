import Ajv from 'ajv';
import type { SchemaError } from './assert.ts';

/** Holds a document against a schema; empty: it fits. */
export type DataCheck = (content: unknown) => readonly SchemaError[];

/**
 * Compiles the canonical JSON of a slot's schema: strictly, without coercion or defaults. Throws where the schema is none.
 * Apart from the other validators because Ajv itself is large and few configurations have such slots.
 */
export function dataCheck(schema: string): DataCheck {
  const validate = new Ajv({ strict: true, ownProperties: true, allErrors: false }).compile(JSON.parse(schema));
  return (content) => (validate(content) ? [] : (validate.errors ?? []));
}
