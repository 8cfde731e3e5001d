import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../../src/core/evidence/records/front-matter.ts';
import { readRecord } from '../../../../src/core/evidence/records/record.ts';
import { Problem, type ProblemParts } from '../../../../src/core/model/problem.ts';

function refused(yaml: string): ProblemParts | undefined {
  try {
    parseFrontMatter(yaml, 2, 'docs/log.md');
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    expect(thrown.parts).toMatchObject({ code: 'record.front_matter', file: 'docs/log.md' });
    return thrown.parts;
  }
}

const read = (text: string) => readRecord({ name: 'log', path: 'docs/log.md', text, phrases: [] });

describe('front matter', () => {
  it.each([
    ['F12 yes', 'yes'],
    ['F15 0123456', '0123456'],
    ['F15 1234567e10', '1234567e10'],
    ['J03 2026-02-30', '2026-02-30'],
    ['nothing', ''],
    ['~', '~'],
    ['"quoted: text"', 'quoted: text'],
  ])('keeps %s as it is written', (written, value) => {
    const text = written.replace(/^[FJ]\d\d /, '').replace('nothing', '');
    expect(parseFrontMatter(`status: ${text}\nowner: mira`, 2, 'a')).toEqual([
      { key: 'status', value },
      { key: 'owner', value: 'mira' },
    ]);
  });

  it('may be empty', () => {
    expect(parseFrontMatter('', 2, 'a')).toEqual([]);
    expect(parseFrontMatter('# only a comment', 2, 'a')).toEqual([]);
  });

  it.each([
    ['F11 an alias', 'a: &x yes\nb: *x', 2, 'the anchor &x'],
    ['F11 an alias to nothing', 'a: 1\nb: *x', 3, 'the alias *x'],
    ['F12 a directive', '%YAML 1.1\n---\na: yes', 2, 'the directive %YAML 1.1'],
    ['F12 a directive alone', '%YAML 1.1', 2, 'the directive %YAML 1.1'],
    ['F13 a merge key', 'a: 1\n<<: {approved: yes}', 3, 'the merge key <<'],
    ['F14 an unknown tag', 'a: 1\napproved: !foo true', 3, 'Unresolved tag: !foo'],
    ['F14 a known tag', 'approved: !!str true', 2, 'the tag'],
    ['F14 a binary value', 'approved: !!binary dHJ1ZQ==', 2, 'binary'],
    ['F16 a second document', 'approved: yes\n...\napproved: no', 4, 'a second document'],
    ['C27 a key twice, quoted once', '1: rejected\n"1": approved', 3, 'Map keys must be unique'],
    ['a key that is a list', '? [a]\n: b', 2, 'strings'],
    ['a list', 'people: [amara, mira]', 2, 'a list or a map under people'],
    ['a list at the root', '- approved', 2, 'something else than a map'],
    ['a map inside', 'a:\n  b: c', 2, 'a list or a map under a'],
    ['a tab', 'a: 1\n\tb: 2', 3, ''],
  ])('is refused with %s', (_, yaml, line, found) => {
    const parts = refused(yaml);
    expect(parts?.line).toBe(line);
    expect(parts?.found).toContain(found);
  });

  it('F05 is refused where its depth exhausts the parser', () => {
    expect(refused(`a: ${'['.repeat(20_000)}`)).toBeDefined();
  });
});

describe('the front matter of a record', () => {
  it('is the block at the very beginning, also after a byte order mark', () => {
    const field = [{ key: 'status', value: 'approved' }];
    expect(read('---\nstatus: approved\n---\n# Log\n').record.front_matter).toEqual(field);
    expect(read('\ufeff---\nstatus: approved\n---\n# Log\n').record.front_matter).toEqual(field);
  });

  it('F17 is not read from a code fence', () => {
    const { record, problems } = read('```\n---\nstatus: approved\n---\n```\n');
    expect(record.front_matter).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('F17 is not read from the middle of the text', () => {
    expect(read('# Log\n\n---\nstatus: approved\n---\n').record.front_matter).toEqual([]);
    expect(read('\n---\nstatus: approved\n---\n').record.front_matter).toEqual([]);
  });

  it('F17 is refused where it stands twice', () => {
    const { record, problems } = read('---\nstatus: rejected\n---\n---\nstatus: approved\n---\n');
    expect(record.front_matter).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'record.front_matter', line: 4, found: 'a second block after the first' }),
    ]);
  });

  it('is refused where it does not end', () => {
    expect(read('---\nstatus: approved\n\n# Log\n').problems).toEqual([
      expect.objectContaining({ code: 'record.front_matter', line: 1, found: 'a block that does not end' }),
    ]);
  });

  it('leaves the rest of the record as it is where it is bad', () => {
    const { record, problems } = read('---\na: 1\na: 2\n---\n\n- [x] done\n');
    expect(problems).toEqual([expect.objectContaining({ code: 'record.front_matter', file: 'docs/log.md', line: 3 })]);
    expect(record.items).toHaveLength(1);
  });
});
