import { describe, expect, it } from 'vitest';
import { sectionKey } from '../../../../src/core/evidence/records/prose.ts';
import { readRecord } from '../../../../src/core/evidence/records/record.ts';

const read = (text: string, phrases: readonly string[] = []) =>
  readRecord({ name: 'log', path: 'docs/log.md', text, phrases }).record;

const lineOf = (text: string, phrase: string) => read(text, [phrase]).phrases[0]?.line;

describe('a record', () => {
  it('that is absent holds nothing and is no problem here', () => {
    const answer = readRecord({ name: 'log', path: 'docs/log.md', text: undefined, phrases: ['frozen'] });
    expect(answer.problems).toEqual([]);
    expect(answer.record).toEqual({
      name: 'log',
      path: 'docs/log.md',
      present: false,
      words: 0,
      front_matter: [],
      sections: [],
      items: [],
      entries: [],
      rows: [],
      phrases: [{ phrase: 'frozen' }],
    });
  });

  it('that is present carries the digest of its bytes', () => {
    const { record } = readRecord({ name: 'log', path: 'a.md', text: '', sha256: 'a'.repeat(64), phrases: [] });
    expect(record).toMatchObject({ present: true, sha256: 'a'.repeat(64), words: 0 });
  });

  it('has its sections with a key that survives renumbering', () => {
    expect(read('---\na: b\n---\n# Phase 6.0: *Kickoff*\n\nText\n----\n\n> # Quoted\n').sections).toEqual([
      { title: 'Phase 6.0: Kickoff', key: 'phase kickoff', level: 1, line: 4 },
      { title: 'Text', key: 'text', level: 2, line: 6 },
    ]);
  });

  it.each([
    ['5.1  Security-Validation   Checklists', 'security validation checklists'],
    ["The leads' log", 'the leads log'],
    ['Überblick & Ziele (2026)', 'überblick ziele'],
    ['42', ''],
  ])('gives the title %j the key %j', (title, key) => {
    expect(sectionKey(title)).toBe(key);
  });

  it('counts the words of its prose', () => {
    expect(read('# Title\n\nThree words – here.\n\n- one\n\n```\nnot these\n```\n').words).toBe(4);
  });
});

describe('task items', () => {
  it('have their section, their text without markup, their tick and their first link', () => {
    const text = [
      '# Deliverables',
      '',
      '- [x] **Mission** `service` in [Rust](https://example.org/1), [docs](https://example.org/2)',
      '  - [ ] nested',
      '* [X] see [notes][n]',
      '',
      '1. [ ] numbered https://example.org/3',
      '',
      '[n]: https://example.org/4',
    ].join('\n');
    expect(read(text).items).toEqual([
      {
        section: 'Deliverables',
        text: 'Mission service in Rust, docs',
        checked: true,
        link: 'https://example.org/1',
        line: 3,
      },
      { section: 'Deliverables', text: 'nested', checked: false, line: 4 },
      { section: 'Deliverables', text: 'see notes', checked: true, link: 'https://example.org/4', line: 5 },
      {
        section: 'Deliverables',
        text: 'numbered https://example.org/3',
        checked: false,
        link: 'https://example.org/3',
        line: 7,
      },
    ]);
  });

  it.each([
    ['an HTML comment', '<!--\n- [x] hidden\n-->'],
    ['a comment with blank lines', '<!--\n\n- [x] hidden\n\n-->'],
    ['a comment that never ends', '<!--\n\n- [x] hidden\n'],
    ['a code fence', '```\n- [x] hidden\n```'],
    ['a code fence that never ends', '~~~\n\n- [x] hidden\n'],
    ['indented code', '    - [x] hidden'],
    ['<details>', '<details>\n\n- [x] hidden\n\n</details>'],
    ['<details> that never ends', '<details><summary>a</summary>\n\n- [x] hidden\n'],
    ['<DETAILS> inside another', '<DETAILS>\n\n<details>\n\n</details>\n\n- [x] hidden\n\n</DETAILS>'],
    ['<details> behind a comment that ends at once', '<!--> <details>\n\n- [x] hidden\n'],
    ['<details> behind a comment that ends in another way', '<!-- a --!> <details>\n\n- [x] hidden\n'],
    ['<details> that seems to end in a declaration', '<details>\n\n<? </details> ?>\n\n- [x] hidden\n'],
    ['<details> that an element of another name ends', '<details>\n\n<p></details:x></p>\n\n- [x] hidden\n'],
    ['<details> between two quotes that are none', "<div a=b'><details><div a=b'>\n\n- [x] hidden\n"],
    ['<details> between comments in attributes', '<div a="<!--"><details><p a="-->">\n\n- [x] hidden\n'],
    ['a tag that does not end', '<div title="\n\n- [x] hidden\n'],
    ['a footnote', '[^a]: x\n\n    - [x] hidden\n'],
    ['an element that is hidden behind a quoted attribute', '<div a="b"hidden>\n\n- [x] hidden\n'],
    ['a hidden element', '<div hidden>\n\n- [x] hidden\n\n</div>'],
    ['a quotation', '> - [x] hidden'],
    ['a paragraph', '[x] hidden'],
    ['a table cell', '| a |\n|---|\n| - [x] hidden |'],
    ['an item without a text', '- [x]'],
    ['a box with another mark', '- [y] hidden'],
    ['an escaped box', '- \\[x] hidden'],
  ])('A24 are not read from %s', (_, text) => {
    expect(read(`${text}\n`).items).toEqual([]);
  });

  it('A24 after a closed <details> count again', () => {
    expect(read('<details>\n\n- [x] a\n\n</details>\n\n- [x] b\n').items.map(({ text }) => text)).toEqual(['b']);
  });

  it.each([
    ['nothing', '[](https://example.org)'],
    ['the page itself', '[x](#done)'],
    ['a person', 'amara@example.org'],
    ['a script', '[x](javascript:void)'],
    ['no label that is known', '[x][y]'],
  ])('have no link where it shows or leads to %s', (_, link) => {
    expect(read(`- [x] a ${link}\n`).items.map((item) => item.link)).toEqual([undefined]);
    expect(read(`- [x] a ${link} [b](c.md)\n`).items[0]?.link).toBe('c.md');
  });

  it('have the link that a picture or the first label of a name leads to', () => {
    expect(read('- [x] a [![b](c.png)](d.md)\n- [x] [e][f]\n\n[f]: g.md\n[f]: h.md\n').items).toMatchObject([
      { link: 'd.md' },
      { link: 'g.md' },
    ]);
  });

  it('A24 are read beside a word in an attribute that would hide', () => {
    expect(read('<img alt="the hidden part" src="b.png">\n\n- [x] a\n').items.map(({ text }) => text)).toEqual(['a']);
  });

  it('A24 lose what is struck out', () => {
    expect(
      read('- [x] ~~penetration test~~ postponed\n- [x] <del>audit</del> later\n').items.map(({ text }) => text),
    ).toEqual(['postponed', 'later']);
  });
});

describe('entries', () => {
  it('are list items and table rows that begin with a day', () => {
    const text =
      '- 2026-12-01: **Kickoff** held\n- on 2026-12-02\n\n| Date | What |\n|---|---|\n| 2026-12-03 | Log created |\n| later | x |\n';
    expect(read(text).entries).toEqual([
      { date: '2026-12-01', text: 'Kickoff held', line: 1 },
      { date: '2026-12-03', text: 'Log created', line: 6 },
    ]);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-12-011', '26-12-01', '01/12/2026'])('J03 do not begin with %s', (day) => {
    expect(read(`- ${day} kickoff\n`).entries).toEqual([]);
  });
});

describe('table rows', () => {
  it('leave the head out and the markup away', () => {
    const text = '## Approvals\n\n| Role | Name |\n|---|---|\n| *Lead* | a \\| b |\n| QA |\n';
    expect(read(text).rows).toEqual([
      { section: 'Approvals', cells: ['Lead', 'a | b'], line: 5 },
      { section: 'Approvals', cells: ['QA'], line: 6 },
    ]);
  });
});

describe('phrases', () => {
  it.each([
    ['a paragraph', 'x\n\nThe project is\nFeature-Frozen  now.\n', 3],
    ['a list item', '- a\n- The project is **feature-frozen**.\n', 2],
    ['a table cell', '| a |\n|---|\n| the project is feature-frozen |\n', 3],
    ['a quotation', '> [!NOTE]\n> The project is feature-frozen.\n', 1],
  ])('are found in %s, whatever case and white space', (_, text, line) => {
    expect(lineOf(text, 'the  project is feature-frozen')).toBe(line);
  });

  it.each([
    ['across two paragraphs', 'The project is\n\nfeature-frozen.\n'],
    ['across two list items', '- The project is\n- feature-frozen\n'],
    ['across two cells', '| a | b |\n|---|---|\n| the project is | feature-frozen |\n'],
    ['in code', '`the project is feature-frozen`\n'],
    ['across code', 'The project is `not` feature-frozen\n'],
    ['in a code block', '```\nthe project is feature-frozen\n```\n'],
    ['in a comment', '<!-- the project is feature-frozen -->\n'],
    ['in a comment inside a paragraph', 'a <!-- the project is feature-frozen --> b\n'],
    ['in an attribute', '<p title="the project is feature-frozen">a</p>\n'],
    ['in a heading', '# The project is feature-frozen\n'],
    ['where it is struck out', '~~The project is feature-frozen~~\n'],
    ['in <details>', '<details>\n\nThe project is feature-frozen\n\n</details>\n'],
    ['in what browsers do not show', '<ruby>a<rp> the project is feature-frozen </rp></ruby>\n'],
    ['in a footnote that nothing refers to', 'a\n\n[^1]: the project is feature-frozen\n'],
  ])('are not found %s', (_, text) => {
    expect(lineOf(text, 'the project is feature-frozen')).toBeUndefined();
  });

  it('begin at the beginning of a word and may end inside one', () => {
    expect(lineOf('The branch is unfrozen.\n', 'frozen')).toBeUndefined();
    expect(lineOf('It is unfrozen, then frozen.\n', 'frozen')).toBe(1);
    expect(lineOf('Two hardening sprints.\n', 'hardening sprint')).toBe(1);
  });

  it('are never found where they are empty', () => {
    expect(lineOf('text\n', ' ')).toBeUndefined();
  });

  it('keep the order and the spelling of the configuration', () => {
    expect(read('b and a\n', ['B', 'c', 'A']).phrases).toEqual([
      { phrase: 'B', line: 1 },
      { phrase: 'c' },
      { phrase: 'A', line: 1 },
    ]);
  });
});
