import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it, test } from 'vitest';
import { differences, pages } from '../scripts/docs/index.ts';
import { anchorOf } from '../scripts/docs/markdown.ts';
import { attacks, filesNaming } from '../scripts/docs/problems.ts';
import { shippedRules } from '../scripts/docs/rules.ts';
import { ADAPTERS } from '../src/core/evidence/index.ts';
import { PROBLEM_CODES } from '../src/core/model/problem.ts';
import { markdownText } from '../src/core/report/escape.ts';

const written = await pages();
const pageOf = (path: string): string => written.get(path) ?? '';
const codes = Object.keys(PROBLEM_CODES);
const sources = globSync(['src/**/*.ts', 'opa/**/*.go'], { ignore: ['**/*.generated.ts', 'src/core/model/problem.ts'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('the generated pages are those that `node docs.mjs` writes', async () => {
  expect(await differences()).toEqual([]);
});

it('the pages are the same twice', async () => {
  expect([...(await pages())]).toEqual([...written]);
});

describe('links', () => {
  const documents = globSync(['docs/**/*.md', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']).sort();

  test.each(documents)('of %s lead somewhere', (path) => {
    const broken = linksOf(readFileSync(path, 'utf8')).filter((target) => !leads(path, target));
    expect(broken).toEqual([]);
  });
});

describe('every rule', () => {
  const rules = shippedRules();

  test.each(rules.map(({ code }) => code))('%s has a page, and the index leads to it', (code) => {
    expect(pageOf(`docs/rules/${code}.md`)).toContain(`# \`${code}\``);
    expect(pageOf('docs/rules/README.md')).toContain(`](${code}.md)`);
  });

  test.each(rules.map((rule) => [rule.code, rule] as const))('%s is shown with scenario and solution', (code, rule) => {
    expect(pageOf(`docs/rules/${code}.md`)).toContain(markdownText(rule.solution));
    expect(pageOf(`docs/rules/${code}.md`)).toContain('test/scenarios/');
  });
});

test('a rule leads to the pages that show how its demand is met', () => {
  expect(pageOf('docs/rules/freeze.triaged.md')).toContain('[Let a fix into a frozen branch](../triage-a-fix.md)');
  expect(pageOf('docs/rules/dor.compose_stable.md')).not.toContain('How it is done');
});

describe('every problem code', () => {
  test.each(codes)('%s is explained', (code) => {
    expect(pageOf('docs/problems.md')).toContain(`| \`${code}\` | `);
  });

  test.each(codes)('%s is used by a source', (code) => {
    expect(sources).toMatch(new RegExp(`['"\`]${code.replace('.', '\\.')}['"\`]`));
  });

  test.each(codes)('%s is named by a test', (code) => {
    expect(filesNaming(code)).not.toEqual([]);
  });
});

test.each(ADAPTERS.map(({ id }) => id))('the format %s is described', (id) => {
  expect(pageOf('docs/evidence.md')).toContain(`<a id="format-${id}"></a>\`${id}\``);
});

test.each(Object.entries(attacks()))('attack %s is a sentence of its own: %s', (id, text) => {
  expect(pageOf('docs/attacks.md')).toContain(`<a id="${id.toLowerCase()}"></a>${id} | `);
  expect(Object.values(attacks()).filter((other) => other === text)).toEqual([text]);
});

/** The targets of links and images that are no web address, outside code. */
function linksOf(markdown: string): readonly string[] {
  const text = markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leads(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || !file.endsWith('.md') || anchorsOf(readFileSync(file, 'utf8')).has(anchor);
}

function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const own = [...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...own]);
}
