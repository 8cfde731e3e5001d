import { describe, expect, it } from 'vitest';
import { parseStatement, statementText } from '../../../../src/core/evidence/statements/statement.ts';
import { canonicalJson } from '../../../../src/core/model/canonical.ts';
import { Problem, type ProblemParts } from '../../../../src/core/model/problem.ts';
import { statement } from './facts.ts';

const TEXT = statementText(statement);

function refused(text: string | Uint8Array): ProblemParts | undefined {
  try {
    parseStatement(typeof text === 'string' ? Buffer.from(text) : text, 'mira.json');
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    expect(thrown.parts).toMatchObject({ code: 'statement.malformed', file: 'mira.json' });
    return thrown.parts;
  }
}

/** The good statement with one member of its predicate replaced, in canonical form. */
function withPredicate(key: string, value: unknown): string {
  const document = JSON.parse(TEXT);
  return `${canonicalJson({ ...document, predicate: { ...document.predicate, [key]: value } })}\n`;
}

const withMember = (key: string, value: unknown): string => `${canonicalJson({ ...JSON.parse(TEXT), [key]: value })}\n`;

describe('a statement', () => {
  it('is read as it was written', () => {
    expect(parseStatement(Buffer.from(TEXT), 'mira.json')).toEqual(statement);
  });

  it('names the branch that a change is for', () => {
    const governance = { ...statement, kinds: ['governance'], baseRef: 'refs/heads/main' } as const;
    expect(parseStatement(Buffer.from(statementText(governance)), 'mira.json')).toEqual(governance);
  });

  it.each(['main', 'refs/tags/v1', 'refs/heads/', 1, null])(
    'is refused for a change with %j as its branch',
    (base_ref) => {
      const document = JSON.parse(TEXT);
      const predicate = { ...document.predicate, kinds: ['governance'], base_ref };
      expect(refused(`${canonicalJson({ ...document, predicate })}\n`)?.pointer).toBe('/predicate/base_ref');
    },
  );

  it('is refused with a branch where it is about no change', () => {
    expect(refused(withPredicate('base_ref', 'refs/heads/main'))?.pointer).toBe('/predicate');
  });

  it('is an in-toto statement in canonical JSON', () => {
    expect(
      TEXT.startsWith(
        '{"_type":"https://in-toto.io/Statement/v1","predicate":{"decision":"approve","kinds":["freeze",',
      ),
    ).toBe(true);
    expect(JSON.parse(TEXT).subject[0]).toEqual({
      name: 'docs/governance.md',
      digest: { sha256: statement.subject[0]?.sha256 },
    });
  });

  it.each([
    ['C08 with other line endings', TEXT.replace('\n', '\r\n')],
    ['C08 with a second document after it', `${TEXT}${TEXT}`],
    ['C08 with a byte after the end', `${TEXT} `],
    ['C08 without its newline', TEXT.trimEnd()],
    ['C08 with white space inside', TEXT.replace(',', ', ')],
    ['C08 with another order of keys', TEXT.replace(/^\{("_type":"[^"]*"),(.*)\}\n$/, '{$2,$1}\n')],
    ['C08 with a letter written as an escape', TEXT.replace('"mira"', '"\\u006dira"')],
    ['F08 with a key twice', TEXT.replace('"decision":"approve"', '"decision":"revoke","decision":"approve"')],
    ['F10 with a byte order mark', `\ufeff${TEXT}`],
  ])('is refused %s', (_, text) => {
    expect(refused(text)?.message).toMatch(/not in canonical form|not JSON/);
  });

  it('says how one that was wrapped for reading is written', () => {
    const wrapped = `${JSON.stringify(JSON.parse(TEXT), undefined, 2)}\n`;
    expect(refused(wrapped)).toMatchObject({ remedy: 'write it anew, as `jq -cS .` does, and sign that' });
  });

  it('F10 is refused with bytes that are not UTF-8', () => {
    const bytes = Buffer.from(TEXT);
    bytes[bytes.indexOf('mira')] = 0xff;
    expect(refused(bytes)?.message).toBe('the statement is not JSON in UTF-8');
  });

  it.each([
    ['C12 a name with a Cyrillic letter', 'person', 'mir\u0430'],
    ['C12 a name with the Kelvin sign', 'person', '\u212Anight-pm'],
    ['C26 a role with a space after it', 'roles', ['security-lead ']],
    ['C26 a role with a zero-width space', 'roles', ['security-lead\u200b']],
    ['no role', 'roles', []],
    ['a role twice', 'roles', ['security-lead', 'security-lead']],
    ['a kind that does not exist', 'kinds', ['everything']],
    ['no kind', 'kinds', []],
    ['governance beside another kind', 'kinds', ['governance', 'freeze']],
    ['another decision', 'decision', 'Approve'],
    ['J01 a leap second', 'signed_at', '2026-12-31T23:59:60Z'],
    ['J02 no time zone', 'signed_at', '2026-12-01T12:00:00'],
    ['an offset in place of Z', 'signed_at', '2026-12-01T12:00:00+01:00'],
    ['J03 the thirtieth of February', 'signed_at', '2026-02-30T12:00:00Z'],
    ['a repository without owner', 'repository', 'platform'],
    ['an empty phase', 'phase', ''],
    ['an unknown member', 'comment', 'x'],
    ['a member that is null', 'phase', null],
  ])('is refused with %s', (_, key, value) => {
    expect(refused(withPredicate(key, value))?.pointer).toMatch(
      key === 'comment' ? /^\/predicate$/ : `/predicate/${key}`,
    );
  });

  it.each([
    ['another type', '_type', 'https://in-toto.io/Statement/v0.1', '/_type'],
    ['another predicate type', 'predicateType', 'https://example.org/x', '/predicateType'],
    ['no subject', 'subject', [], '/subject'],
    ['a subject without digest', 'subject', [{ digest: {}, name: 'a' }], '/subject/0/digest'],
    [
      'a digest in capitals',
      'subject',
      [{ digest: { sha256: 'A'.repeat(64) }, name: 'a' }],
      '/subject/0/digest/sha256',
    ],
    [
      'F15 a digest that is a number',
      'subject',
      [{ digest: { sha256: 1234567 }, name: 'a' }],
      '/subject/0/digest/sha256',
    ],
    ['a subject without name', 'subject', [{ digest: { sha256: 'a'.repeat(64) }, name: '' }], '/subject/0/name'],
    ['a predicate that is an array', 'predicate', [], '/predicate'],
  ])('is refused with %s', (_, key, value, pointer) => {
    expect(refused(withMember(key, value))?.pointer).toBe(pointer);
  });

  it('is refused with one file twice', () => {
    const [first] = JSON.parse(TEXT).subject;
    expect(refused(withMember('subject', [first, first]))).toMatchObject({
      pointer: '/subject',
      expected: 'each file once',
    });
  });

  it('is refused with a key that a copy would take for the prototype', () => {
    expect(refused(TEXT.replace('{"_type"', '{"__proto__":{},"_type"'))).toBeDefined();
  });

  it.each(['', ' ', 'null', '[]', '"approved"', '{}\n', '['.repeat(100_000)])(
    'is refused where the file holds %.20j',
    (text) => {
      expect(refused(text)).toBeDefined();
    },
  );
});
