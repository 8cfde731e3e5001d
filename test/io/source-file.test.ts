import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/core/model/problem.ts';
import { openDigestedFile, openSourceFile, type SourceFileOptions } from '../../src/io/source-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'phasegate-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problemOf(path: string, options: SourceFileOptions = {}) {
  try {
    return openSourceFile(path, options).text();
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug')[0];
  }
}

describe('a report on the disk', () => {
  test('comes in blocks that are the whole text, also where a character straddles two', () => {
    const text = `\ufeff${'x'.repeat(65_530)}${'ä€😀'.repeat(30_000)}`;
    const file = openSourceFile(written('long.txt', text), { shownAs: 'evidence/long.txt' });
    expect(file.path).toBe('evidence/long.txt');
    expect(file.bytes).toBe(Buffer.byteLength(text));
    expect([...file.blocks()].length).toBeGreaterThan(2);
    expect(file.text()).toBe(text.slice(1));
    expect(file.head.startsWith('xxx')).toBe(true);
  });

  test('counts a text in its bytes, also where it straddles two blocks', () => {
    const text = `${'x'.repeat(65_530)}<testcase${'ä'.repeat(40_000)}<testcase/><testcase`;
    expect(openSourceFile(written('count.txt', text)).count('<testcase')).toBe(3);
  });

  test('of one block is read when it is opened', () => {
    const path = written('small.txt', '\ufeff<testcase/><testcase/>ä');
    const file = openDigestedFile(path, () => createHash('sha256'));
    writeFileSync(path, 'another');
    expect(file).toMatchObject({ bytes: 27, head: '<testcase/><testcase/>ä' });
    expect([file.text(), ...file.blocks()]).toEqual([file.head, file.head]);
    expect(file.count('<testcase')).toBe(2);
    expect(file.digest()).toBe(createHash('sha256').update(`\ufeff${file.head}`).digest('hex'));
    expect([...openSourceFile(written('empty.txt', '')).blocks()]).toEqual([]);
  });

  test.each([
    ['was read', (file: { text(): string }) => file.text()],
    ['was read twice', (file: { text(): string }) => file.text() + file.text()],
    ['was read in part', (file: { blocks(): Iterable<string> }) => [...file.blocks()].slice(0, 1)],
    ['was left after a block', (file: { blocks(): Iterable<string> }) => file.blocks()[Symbol.iterator]().next()],
    ['was not read', () => undefined],
  ])('has the digest of all its bytes when it %s', (_, use) => {
    const text = `\ufeff${'ä'.repeat(100_000)}`;
    const file = openDigestedFile(written('digest.txt', text), () => createHash('sha256'));
    use(file);
    expect(file.digest()).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('may be read again while it is read', () => {
    const file = openSourceFile(written('twice.txt', 'a'.repeat(200_000)));
    const sizes = [...file.blocks()].map((block) => block.length + file.text().length);
    expect(sizes.length).toBe(7);
  });

  test('F22: a symbolic link, a folder and a pipe are never opened', () => {
    symlinkSync(written('target.xml', '<a/>'), join(folder, 'link.xml'));
    mkdirSync(join(folder, 'folder.xml'));
    execFileSync('mkfifo', [join(folder, 'pipe.xml')]);
    expect(problemOf(join(folder, 'link.xml'))).toMatchObject({
      code: 'evidence.not_regular',
      found: 'a symbolic link',
    });
    expect(problemOf(join(folder, 'folder.xml'))).toMatchObject({
      code: 'evidence.not_regular',
      found: 'a folder',
      remedy: 'name the files in it',
    });
    expect(problemOf(join(folder, 'pipe.xml'))).toMatchObject({ code: 'evidence.not_regular' });
  });

  test('F06: over the limit is not read', () => {
    expect(problemOf(written('big.txt', '12345'), { maxBytes: 4 })).toMatchObject({
      code: 'evidence.too_large',
      found: '5 bytes',
    });
  });

  test('that is not there is unreadable', () => {
    expect(problemOf(join(folder, 'none.xml'))).toMatchObject({ code: 'evidence.unreadable' });
  });

  test('that grows while it is read is refused', () => {
    const path = written('growing.txt', 'a'.repeat(40_000));
    const file = openSourceFile(path);
    appendFileSync(path, 'b');
    expect(() => file.text()).toThrow('the file changed while it was read');
  });

  test('that is not UTF-8 says where', () => {
    expect(problemOf(written('latin.txt', Uint8Array.of(0x61, 0xe4, 0x62)))).toMatchObject({
      code: 'evidence.encoding',
      found: 'an invalid sequence between bytes 0 and 3',
    });
  });
});
