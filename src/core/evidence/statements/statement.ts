import { canonicalJson } from '../../model/canonical.ts';
import { formatInstant, parseInstant } from '../../model/instant.ts';
import { Problem, type ProblemParts, textOf } from '../../model/problem.ts';

/** A person's signed sentence about files: an in-toto Statement v1 whose predicate says who agrees to what, in which role. */

/** The SSH signature namespace of statements: a signature made for anything else, such as a git commit, is none. */
export const STATEMENT_NAMESPACE = 'phasegate-signoff';
const TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://github.com/phasegate/phasegate/signoff/v1';

/** What a statement can agree to. `governance` stands alone: it covers the bytes of governance paths before and after a change. */
const STATEMENT_KINDS = [
  'freeze',
  'minutes',
  'deliverables',
  'security-deliverables',
  'readiness',
  'security-plan',
  'governance',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A file by its content. Without `sha256` (lower-case hexadecimal) it is no regular file, and nobody can have signed it. */
export interface FileDigest {
  readonly path: string;
  readonly sha256?: string;
}

export interface SignoffStatement {
  /** Every file that any of the kinds covers. */
  readonly subject: readonly Required<FileDigest>[];
  readonly decision: 'approve' | 'revoke';
  readonly kinds: readonly StatementKind[];
  /** Key under `people` and principal in allowed_signers. */
  readonly person: string;
  readonly phase: string;
  /** owner/name */
  readonly repository: string;
  readonly roles: readonly string[];
  /** Milliseconds since the epoch, by the signer's clock. */
  readonly signedAt: number;
  /** Full name of the branch that a change is for. An approval of kind `governance` is worth nothing without; other kinds have none. */
  readonly baseRef?: string;
}

// Names are compared byte by byte, so a look-alike letter or an invisible character must not get as far as a comparison.
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** The canonical text of a statement: what is written to its `.json` and signed. */
export function statementText(statement: SignoffStatement): string {
  const { subject, signedAt, baseRef, ...predicate } = statement;
  const base = baseRef === undefined ? {} : { base_ref: baseRef };
  const document = {
    _type: TYPE,
    predicate: { ...predicate, ...base, signed_at: formatInstant(signedAt) },
    predicateType: PREDICATE_TYPE,
    subject: subject.map(({ path, sha256 }) => ({ digest: { sha256 }, name: path })),
  };
  return `${canonicalJson(document)}\n`;
}

/**
 * Reads exactly the bytes whose signature is verified. Only the canonical form (RFC 8785 and one newline) is accepted, so a
 * repeated key, a second document, another line ending or anything after the end is refused. Throws `statement.malformed`.
 */
export function parseStatement(bytes: Uint8Array, file: string): SignoffStatement {
  const value = canonicalValue(bytes, file);
  const fail = (pointer: string, expected: string): never => {
    throw malformed({ file, pointer, message: 'a part of the statement is missing or of another kind', expected });
  };
  const root = members(value, ['_type', 'predicate', 'predicateType', 'subject'], '', fail);
  if (root._type !== TYPE) fail('/_type', TYPE);
  if (root.predicateType !== PREDICATE_TYPE) fail('/predicateType', PREDICATE_TYPE);
  return { subject: subjectOf(root.subject, fail), ...predicateOf(root.predicate, fail) };
}

type Fail = (pointer: string, expected: string) => never;

const PREDICATE = ['decision', 'kinds', 'person', 'phase', 'repository', 'roles', 'signed_at'];

/** Only a statement of kind `governance` may name the branch that it is for. */
function namesBase(predicate: unknown): boolean {
  if (typeof predicate !== 'object' || predicate === null || !('kinds' in predicate)) return false;
  const { kinds } = predicate;
  return 'base_ref' in predicate && Array.isArray(kinds) && kinds.includes('governance');
}

function predicateOf(value: unknown, fail: Fail): Omit<SignoffStatement, 'subject'> {
  const keys = [...(namesBase(value) ? ['base_ref'] : []), ...PREDICATE];
  const predicate = members(value, keys, '/predicate', fail);
  const text = (key: string, holds: (text: string) => boolean, expected: string): string => {
    const found = predicate[key];
    return typeof found === 'string' && holds(found) ? found : fail(`/predicate/${key}`, expected);
  };
  const decision = predicate.decision === 'revoke' ? 'revoke' : 'approve';
  if (decision !== predicate.decision) fail('/predicate/decision', 'approve or revoke');
  const kinds = distinct(predicate.kinds, isKind) ?? fail('/predicate/kinds', `some of ${STATEMENT_KINDS.join(', ')}`);
  if (kinds.length > 1 && kinds.includes('governance'))
    fail('/predicate/kinds', 'governance alone, or the other kinds');
  const signed = text(
    'signed_at',
    (at) => at.endsWith('Z') && parseInstant(at) !== undefined,
    'an RFC 3339 instant in UTC',
  );
  const isBranch = (name: string): boolean => /^refs\/heads\/./.test(name);
  const base = keys.includes('base_ref') ? { baseRef: text('base_ref', isBranch, 'refs/heads/ and a branch') } : {};
  return {
    ...{ ...base, decision, kinds },
    person: text('person', isName, 'the key of a person, in ASCII letters, digits, . _ and -'),
    phase: text('phase', (phase) => phase !== '', 'the id of a phase'),
    repository: text('repository', (name) => /^[\w.-]+\/[\w.-]+$/.test(name), 'owner/name'),
    roles: distinct(predicate.roles, isName) ?? fail('/predicate/roles', 'names of roles, each once'),
    signedAt: parseInstant(signed) ?? fail('/predicate/signed_at', 'an RFC 3339 instant in UTC'),
  };
}

function subjectOf(value: unknown, fail: Fail): readonly Required<FileDigest>[] {
  if (!Array.isArray(value) || value.length === 0) return fail('/subject', 'at least one file with its digest');
  const files = value.map((item: unknown, index) => {
    const { digest, name } = members(item, ['digest', 'name'], `/subject/${index}`, fail);
    const { sha256 } = members(digest, ['sha256'], `/subject/${index}/digest`, fail);
    if (typeof name !== 'string' || name === '') return fail(`/subject/${index}/name`, 'a path');
    return typeof sha256 === 'string' && SHA256.test(sha256)
      ? { path: name, sha256 }
      : fail(`/subject/${index}/digest/sha256`, '64 lower-case hexadecimal digits');
  });
  const pairs = new Set(files.map(({ path, sha256 }) => `${sha256} ${path}`));
  return pairs.size === files.length ? files : fail('/subject', 'each file once');
}

function canonicalValue(bytes: Uint8Array, file: string): unknown {
  const [value, text] = decoded(bytes, file);
  if (`${canonicalJson(value)}\n` === text) return value;
  throw malformed({
    file,
    message: 'the statement is not in canonical form',
    found: 'a repeated key, white space, another order of keys or another line ending',
    expected: 'canonical JSON (RFC 8785) and one newline',
    remedy: 'write it anew, as `jq -cS .` does, and sign that',
  });
}

function decoded(bytes: Uint8Array, file: string): readonly [unknown, string] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return [JSON.parse(text), text];
  } catch (cause) {
    throw malformed({
      file,
      message: 'the statement is not JSON in UTF-8',
      found: textOf(cause),
      expected: 'canonical JSON',
    });
  }
}

function members(
  value: unknown,
  keys: readonly string[],
  pointer: string,
  fail: Fail,
): Readonly<Record<string, unknown>> {
  const expected = `an object with exactly ${keys.join(', ')}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(pointer, expected);
  const found = Object.entries(value);
  const exact = found.length === keys.length && found.every(([key]) => keys.includes(key));
  return exact ? Object.fromEntries(found) : fail(pointer, expected);
}

function distinct<T extends string>(value: unknown, holds: (item: string) => item is T): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || new Set(value).size !== value.length) return undefined;
  const items = value.filter((item): item is T => typeof item === 'string' && holds(item));
  return items.length === value.length ? items : undefined;
}

const isName = (text: string): text is string => NAME.test(text);

const isKind = (text: string): text is StatementKind => STATEMENT_KINDS.some((kind) => kind === text);

function malformed(parts: Omit<ProblemParts, 'code'>): Problem {
  return new Problem({ code: 'statement.malformed', remedy: 'write the statement again and sign it', ...parts });
}
