import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/core/model/problem.ts';
import { REPORTERS, reporterOf } from '../../src/core/report/index.ts';
import { decisionSaying, decisionWith, LOG, ruleWith } from '../core/report/decisions.ts';
import { nodesOf, shownText, treeOf } from '../core/report/markdown-text.ts';

/** What the report tells of a decision in which every foreign text is the given one. */
const tell = (id: string, text: string): string => reporterOf(id)?.render(decisionSaying(text), LOG) ?? '';
const linesOf = (id: string, text: string): readonly string[] => tell(id, text).trimEnd().split('\n');

/** The log of a step holds these two. */
const IN_LOG = ['text', 'annotations'] as const;
/** The runner takes a line for a command where `::` stands first after white space, or `##[` anywhere. */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');
const COMMANDS = [
  'x\n::error::forged',
  '::stop-commands::t',
  '  ::add-mask::e',
  'x\r\n::set-output name=verdict::pass',
  'x ::notice::y',
];

describe('G01 workflow commands in evidence', () => {
  test.each(COMMANDS)('%j is no command in the text log', (text) => {
    expect(linesOf('text', text).filter(isCommand)).toEqual([]);
  });

  test.each(COMMANDS)('%j adds no command to the annotations', (text) => {
    const harmless = linesOf('annotations', 'harmless').map((line) => line.split(' ')[0]);
    expect(linesOf('annotations', text).map((line) => line.split(' ')[0])).toEqual(harmless);
  });

  test('a line of the text log that is wrapped before a command is none', () => {
    const text = `${'word '.repeat(30)}::error::forged ${'word '.repeat(30)}::error::forged`;
    expect(linesOf('text', text).filter(isCommand)).toEqual([]);
  });

  test('a property of an annotation cannot be added', () => {
    expect(
      linesOf('annotations', 'x,line=1,title=PASS').filter((line) => line.split('::')[1]?.includes(',title=PASS')),
    ).toEqual([]);
  });
});

test.each(IN_LOG)('G02 the old form of a command inside a line is broken up in %s', (id) => {
  expect(linesOf(id, 'a ##[error]forged ###[warning]x').filter((line) => line.includes('##['))).toEqual([]);
});

test.each(REPORTERS)('G03 no other line break reaches the report "$id"', ({ id }) => {
  expect(tell(id, 'a\rb\u{2028}c\u{85}d\u{2029}e\u{b}f\u{c}g').replaceAll('\n', '')).not.toMatch(
    id === 'json' ? /[\r\v\f]/ : /[\p{Cc}\p{Zl}\p{Zp}]/u,
  );
});

describe('G06 HTML in evidence', () => {
  const html = '</code></pre></td></table></details><h1>PASS</h1><script>x</script><!--';

  test('only what the summary writes itself is HTML in it', () => {
    const own = new Set(
      nodesOf(treeOf(tell('markdown', 'harmless'))).flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    );
    const foreign = nodesOf(treeOf(tell('markdown', html))).flatMap((node) =>
      node.type === 'html' ? [node.value] : [],
    );
    expect(foreign.filter((value) => !own.has(value))).toEqual([]);
  });

  test('the verdict is the only heading of the summary', () => {
    const headings = nodesOf(treeOf(tell('markdown', `${html}\n# PASS\n`))).filter(({ type }) => type === 'heading');
    expect(headings.map((heading) => shownText(heading).slice(0, 6))).toEqual(['❌ FAIL']);
  });

  test('a cell stays a cell', () => {
    const rows = (text: string) => nodesOf(treeOf(tell('markdown', text))).map(({ type }) => type);
    expect(rows('a|b|\n|--|--|').filter((type) => type === 'tableCell')).toHaveLength(
      rows('harmless').filter((type) => type === 'tableCell').length,
    );
  });
});

test.each([
  '![x](https://evil.example/p.png)',
  '[x](https://evil.example)',
  '<https://evil.example>',
  'https://evil.example/x',
  'www.evil.example',
  'eve@evil.example',
  '[x][1]\n\n[1]: https://evil.example',
])('G07 %j is neither link nor image in the summary', (text) => {
  const linked = nodesOf(treeOf(tell('markdown', text))).filter(({ type }) => /link|image|definition/i.test(type));
  expect(linked).toEqual([]);
});

test.each(['@mve/leads', 'closes #12', 'fixes mve/platform#12', 'GH-12'])(
  'G08 %j mentions nobody and refers to nothing',
  (text) => {
    const seen = nodesOf(treeOf(tell('markdown', text))).flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(seen.filter((value) => /@\w|#\d|GH-\d/.test(value))).toEqual([]);
  },
);

describe('G10 the platform drops annotations', () => {
  const rules = Array.from({ length: 60 }, (_, at) => ruleWith({ code: `own.rule_${at}`, gate: 'own' }));
  const decision = decisionWith(rules);

  test('the verdict comes first, and ten annotations are the most', () => {
    const lines = reporterOf('annotations')?.render(decision, LOG).trimEnd().split('\n') ?? [];
    expect([lines.length, lines[0]?.includes(decision.headline)]).toEqual([10, true]);
  });

  test('the log tells every rule by itself', () => {
    const told = reporterOf('text')?.render(decision, LOG) ?? '';
    expect(rules.filter(({ code }) => !told.includes(`× failed  ${code} `))).toEqual([]);
  });
});

test('G11 five megabytes of findings fit into the summary, the verdict first', () => {
  const finding = { message: 'x'.repeat(5000), pointers: [], places: [] };
  const findings = Array.from({ length: 1000 }, () => finding);
  const told = reporterOf('markdown')?.render(decisionWith([ruleWith({ findings })]), LOG) ?? '';
  expect(Buffer.byteLength(told)).toBeLessThanOrEqual(900 * 1024);
  expect(told).toMatch(/^# ❌ FAIL · .*`freeze\.only_fixes`/s);
});

test.each(REPORTERS.filter(({ id }) => id !== 'json'))(
  'G12 nothing is hidden or reordered in the report "$id"',
  ({ id }) => {
    const told = tell(id, 'a\u{1b}[2Jb\u{202e}c\u{2066}d\u{200b}e\u{feff}f\u{e0041}g\ud800h').replaceAll('\n', '');
    expect(told).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  },
);

describe('G13 secrets in evidence', () => {
  const token = (...parts: string[]) => parts.join('');
  const SECRETS = [
    token('ghp', '_', 'A1b2'.repeat(9)),
    token('github', '_pat_', 'A1b2c3'.repeat(12)),
    token('AK', 'IA', 'ABCDEFGH12345678'),
    token('xox', 'b-', '123456789012-abcdefghij'),
    token('eyJ', 'hbGciOiJI.eyJ', 'zdWIiOiIx.c2lnbmF0dXJl'),
    token('-----BEGIN ', 'OPENSSH PRIVATE KEY', '-----\nb3BlbnNzaC1rZXk='),
  ];

  test.each(SECRETS)('%s is in no report for people', (secret) => {
    const readers = REPORTERS.filter(({ id }) => id !== 'json');
    expect(readers.filter(({ id }) => tell(id, `token is ${secret}`).includes(secret.slice(10, 30)))).toEqual([]);
  });

  test('the password in an address is not told', () => {
    expect(tell('text', 'connects to https://mira:hunter2@db.example/x')).toContain(
      'https://mira:[redacted]@db.example/x',
    );
  });
});

describe('G16 whatever is thrown says something', () => {
  test.each([[undefined], [null], [''], [{}], [new Error('')], ['a string'], [{ message: 'an object' }]])(
    '%j',
    (thrown) => {
      expect(problemsOf(thrown, 'internal.bug').map(({ message }) => message.length > 0)).toEqual([true]);
    },
  );
});
