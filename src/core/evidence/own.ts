import { atPointer } from '../model/canonical.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { SchemaError } from '../schema/assert.ts';
import type { DataCheck } from '../schema/own-evidence.ts';
import type { SourceFile } from './adapter.ts';
import { isArray, nameOf, parseJson } from './json.ts';
import { pointerTo } from './pointer.ts';

/**
 * Reads a file of own evidence: one JSON document that fits the schema of its slot. The content is there only where it does.
 * Throws what `parseJson` throws.
 */
export function readOwn(
  file: SourceFile,
  check: DataCheck,
): { readonly content?: unknown; readonly problems: readonly ProblemParts[] } {
  const content = parseJson(file);
  const inexact = inexactNumber(content, '');
  if (inexact !== undefined) return { problems: [{ ...inexact, file: file.path }] };
  const problems = check(content).map((error) => misfit(error, content, file.path));
  return problems.length === 0 ? { content, problems } : { problems };
}

function misfit(
  { instancePath, keyword, params, message = '' }: SchemaError,
  content: unknown,
  file: string,
): ProblemParts {
  const at = {
    code: 'evidence.shape' as const,
    file,
    remedy: 'let the tool write what the schema of the slot describes',
  };
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const pointer = `${instancePath}${pointerTo(key)}`;
    return {
      ...at,
      message: 'the document has a key that its schema does not',
      pointer,
      found: key.slice(0, 60),
      expected: 'only keys of the schema',
    };
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty);
    return {
      ...at,
      message: 'the document lacks a part that its schema demands',
      pointer: instancePath,
      found: `no ${key}`,
      expected: key,
    };
  }
  const allowed = isArray(params.allowedValues) ? params.allowedValues.join(', ') : message.replace(/^must (be )?/, '');
  return {
    ...at,
    message: 'a part of the document is not what its schema says',
    pointer: instancePath,
    found: foundAt(content, instancePath),
    expected: allowed,
  };
}

function foundAt(content: unknown, pointer: string): string {
  const value = pointer === '' ? content : atPointer(content, pointer);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'boolean' ? String(value) : nameOf(value);
}

/** Infinity is what a number too large for JSON becomes; a whole number beyond 2^53 has lost digits by the time it is read. */
function inexactNumber(value: unknown, pointer: string): ProblemParts | undefined {
  if (typeof value === 'number') {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return undefined;
    return {
      code: 'evidence.not_finite',
      message: 'a number in the document is too large to be exact',
      pointer,
      found: String(value),
      expected: 'a number within ±(2^53 − 1)',
      remedy: 'let the tool write long identifiers as strings',
    };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = inexactNumber(child, `${pointer}${pointerTo(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
