import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { PROBLEM_CODES } from '../../src/core/model/problem.ts';
import { code, link, page, sentence, table } from './markdown.ts';
import { codesIn, type TestBlock } from './tests.ts';

const FAMILIES: Readonly<Record<string, string>> = {
  config: 'The configuration',
  input: 'Arguments and inputs of the action',
  platform: 'What the platform answered',
  git: 'Git',
  branch: 'The base branch',
  trusted: 'The trusted ref',
  evidence: 'Evidence',
  baseline: 'Performance baselines',
  expected: 'Expected tests',
  record: 'Records',
  statement: 'Statements',
  signers: 'Allowed signers',
  triage: 'Triage records',
  waiver: 'Waivers',
  entry: 'The entry decision',
  policy: 'Policies',
  engine: 'The policy engine',
  snapshot: 'Snapshots',
  time: 'Times',
  output: 'Reports',
  internal: 'Phasegate itself',
};

/** How many tests of a code are shown. */
const MOST = 8;

/** The groups of docs/attacks.md, by the first letter of an id. */
const GROUPS: Readonly<Record<string, string>> = {
  A: 'Evidence that is empty or misread',
  B: 'Evidence of something else',
  C: 'Signatures and reviews',
  D: 'Getting past the freeze',
  E: 'The policy and the gate itself',
  F: 'Parsers and files',
  G: 'Output',
  H: 'The workflow and the platform',
  I: 'Exhaustion',
  J: 'Time',
};

/** What each attack is, in one sentence, by its id. */
export function attacks(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync('test/attacks/catalogue.json', 'utf8'));
}

/** Every code, what it means, which attacks it answers and which tests name it. */
export function problemsPage(tests: readonly TestBlock[]): string {
  const here = 'docs/problems.md';
  const families = [...new Set(Object.keys(PROBLEM_CODES).map((name) => name.split('.')[0] ?? ''))];
  const rows = (family: string): readonly (readonly string[])[] =>
    Object.entries(PROBLEM_CODES)
      .filter(([name]) => name.startsWith(`${family}.`))
      .map(([name, meaning]) => [
        code(name),
        sentence(meaning),
        attacksOf(name, tests)
          .map((id) => `[${id}](attacks.md#${id.toLowerCase()})`)
          .join(' '),
        filesNaming(name)
          .slice(0, MOST)
          .map((file) => link(shortName(file), here, file))
          .join(', '),
      ]);
  return page('Problems', 'src/core/model/problem.ts and the titles of the tests', [
    'A problem is something that keeps a fact from being known. It never becomes a pass: the rules that read the fact are undecided, or the whole run is. Findings of rules are no problems; they carry the code of their [rule](rules/README.md).',
    'A message says what is wrong, and where it applies: the file with line or pointer, what was found, what was expected, what to do and who can do it. Codes do not change; the words around them may.',
    ...families.flatMap((family) => [
      `## ${FAMILIES[family] ?? family}`,
      table(['Code', 'Meaning', 'Attacks', 'Tests'], rows(family)),
    ]),
  ]);
}

/** Every attack that is known, what it is answered with, and the tests that try it. */
export function attacksPage(tests: readonly TestBlock[]): string {
  const here = 'docs/attacks.md';
  const known = attacks();
  const row = (id: string): readonly string[] => {
    const trying = tests.filter((block) => block.attacks.includes(id));
    const codes = [...new Set(trying.flatMap((block) => block.codes))].filter((name) => name in PROBLEM_CODES).sort();
    const files = [...new Set(trying.map(({ file }) => file))];
    return [
      `<a id="${id.toLowerCase()}"></a>${id}`,
      sentence(known[id] ?? ''),
      codes.map((name) => code(name)).join(', '),
      files.map((file) => link(shortName(file), here, file)).join(', '),
    ];
  };
  return page('Attacks', 'test/attacks/catalogue.json and the titles of the tests', [
    'What somebody may try, or what may go wrong, so that a check is green although it should not be. A test that tries one names its id in the title; a line without tests is not tried by one, for it is a setting of the platform (see [SECURITY](../SECURITY.md)) or concerns a part that does not exist yet.',
    ...Object.entries(GROUPS).flatMap(([letter, title]) => [
      `## ${title}`,
      table(
        ['Id', 'Attack', 'Codes', 'Tests'],
        Object.keys(known)
          .filter((id) => id.startsWith(letter))
          .map(row),
      ),
    ]),
  ]);
}

function attacksOf(name: string, tests: readonly TestBlock[]): readonly string[] {
  return [...new Set(tests.filter(({ codes }) => codes.includes(name)).flatMap((block) => block.attacks))].sort();
}

let read: readonly (readonly [string, readonly string[]])[] | undefined;

/** Tests, recorded reports and cases of the examples in which a code stands in quotes. */
export function filesNaming(name: string): readonly string[] {
  read ??= globSync(['test/**/*.test.ts', 'test/evidence/**/*.{expected,facts}.json', 'examples/*/cases/*/case.json'])
    .sort()
    .map((file) => [file, codesIn(readFileSync(file, 'utf8'))]);
  return read.filter(([, codes]) => codes.includes(name)).map(([file]) => file);
}

function shortName(file: string): string {
  if (file.startsWith('examples/')) return `example ${file.split('/').at(-2) ?? file}`;
  return file.replace(/^test\/|\.test\.ts$|\.(?:expected|facts)\.json$/g, '');
}
