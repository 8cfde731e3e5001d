import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../src/core/evidence/index.ts';
import { inspectFile } from '../../src/core/evidence/inspect.ts';
import { openSourceFile } from '../../src/io/source-file.ts';
import { codesOf, inspected, statusesOf, suite } from '../core/evidence/tests/reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'phasegate-'));

function bytesInspected(bytes: Uint8Array) {
  const path = join(folder, 'report.xml');
  writeFileSync(path, bytes);
  return inspectFile(openSourceFile(path), { adapters: ADAPTERS });
}

describe('F01: a report that ends too early', () => {
  test('after a complete test', () => {
    const { problems, tests } = inspected(
      '<testsuites><testsuite name="a"><testcase name="t1"/>\n<testcase name="t2"><failure>',
    );
    expect(problems).toMatchObject([{ code: 'evidence.malformed', message: 'the XML ends too early', line: 2 }]);
    expect(tests).toMatchObject({ passed: 1, failed: 1, failing: ['t2'] });
  });
});

describe('F02: two roots', () => {
  test('the second is not passed over', () => {
    const text =
      '<testsuite><testcase name="a"/></testsuite><testsuite><testcase name="b"><failure/></testcase></testsuite>';
    expect(codesOf(text)).toEqual(['evidence.malformed']);
  });
});

describe('F03: an attribute twice', () => {
  test('neither is taken', () => {
    expect(codesOf(suite('<testcase name="a" name="b"/>'))).toEqual(['evidence.malformed']);
  });
});

describe('F04: document type declarations and entities', () => {
  const body = suite('<testcase name="a"/>');

  test.each([
    ['an entity of its own', '<!DOCTYPE testsuites [<!ENTITY x "y">]>', body, 'evidence.doctype'],
    [
      'an external entity',
      '<!DOCTYPE testsuites [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      suite('<testcase name="&x;"/>'),
      'evidence.doctype',
    ],
    ['an undefined entity', '', suite('<testcase name="&x;"/>'), 'evidence.malformed'],
  ])('%s', (_, declaration, text, code) => {
    expect(codesOf(`${declaration}${text}`)).toEqual([code]);
  });

  test('an external identifier alone is passed over and never fetched', () => {
    expect(codesOf(`<!DOCTYPE testsuites SYSTEM "http://example.invalid/junit.dtd">${body}`)).toEqual([]);
  });
});

describe('F05: nesting without end', () => {
  test('20,000 suites in each other are refused', () => {
    expect(inspected('<testsuite>'.repeat(20_000)).problems).toMatchObject([
      { code: 'evidence.malformed', message: 'the XML is nested deeper than 64 levels' },
    ]);
  });

  test('20,000 arrays in each other are refused', () => {
    expect(codesOf(`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'ctrf')).toEqual(['evidence.malformed']);
  });
});

describe('F10: encodings', () => {
  const text = suite('<testcase name="ä"/>');

  test('a byte order mark of UTF-8 is dropped', () => {
    expect(bytesInspected(Buffer.from(`\ufeff${text}`))).toMatchObject({ format: 'junit', problems: [] });
  });

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    [
      'an invalid sequence',
      Buffer.concat([Buffer.from(text.slice(0, 60)), Buffer.from([0xff]), Buffer.from(text.slice(60))]),
    ],
    [
      'a lone surrogate',
      Buffer.concat([Buffer.from('<testsuites>'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('</testsuites>')]),
    ],
    ['a cut sequence at the end', Buffer.concat([Buffer.from(text), Buffer.from([0xe4])])],
  ])('%s is refused', (_, bytes) => {
    expect(bytesInspected(bytes).problems).toMatchObject([{ code: 'evidence.encoding' }]);
  });

  test('NUL inside a value is replaced and noted', () => {
    const { problems, notes } = inspected(suite('<testcase name="a\0b"><failure/></testcase>'));
    expect(problems).toEqual([]);
    expect(notes).toContain('a character that XML forbids was replaced by U+FFFD');
    expect(statusesOf(suite('<testcase name="a\0b"/>'))).toEqual(['a\ufffdb: passed']);
  });

  test('NUL in the name of an element is refused', () => {
    expect(codesOf(suite('<test\0case name="a"/>'))).toEqual(['evidence.malformed']);
  });
});
