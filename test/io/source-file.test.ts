import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/core/model/problem.ts';
import { openSourceFile, type SourceFileOptions } from '../../src/io/source-file.ts';

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

  test('may be read again while it is read', () => {
    const file = openSourceFile(written('twice.txt', 'a'.repeat(200_000)));
    const sizes = [...file.blocks()].map((block) => block.length + file.text().length);
    expect(sizes.length).toBe(4);
  });

  test('F22: a symbolic link, a folder and a pipe are never opened', () => {
    symlinkSync(written('target.xml', '<a/>'), join(folder, 'link.xml'));
    mkdirSync(join(folder, 'folder.xml'));
    execFileSync('mkfifo', [join(folder, 'pipe.xml')]);
    expect(problemOf(join(folder, 'link.xml'))).toMatchObject({
      code: 'evidence.not_regular',
      found: 'a symbolic link',
    });
    expect(problemOf(join(folder, 'folder.xml'))).toMatchObject({ code: 'evidence.not_regular', found: 'a folder' });
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
    const path = written('growing.txt', 'a');
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
