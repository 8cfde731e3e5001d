import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { callOpa } from '../../src/io/engine/opa.ts';
import { opaSchemas } from '../../src/io/engine/schemas.ts';

/** Every path of the shipped policies, misspelt in one place: plain Rego would find nothing there, and would deny nothing. */

const schemas = opaSchemas(JSON.parse(readFileSync('src/core/schema/snapshot.json', 'utf8')));
const modules: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('policies/{main,lib,gates}/**/*.rego', { ignore: '**/*_test.rego' })
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

const INDEX = /\[(?:[^\][]|\[[^\][]*\])*\]/.source;
const PATH = new RegExp(`(?<![\\w.\\]])([a-z_]\\w*)((?:${INDEX})?(?:\\.[a-z_]\\w*(?:${INDEX})?)+)`, 'g');

interface Segment {
  readonly file: string;
  readonly line: number;
  /** The path as far as the segment that is misspelt. */
  readonly path: string;
  /** Offset of the end of that segment. */
  readonly end: number;
  /** Whether it names a function, or what another module defines. */
  readonly foreign: boolean;
}

/** Every key that is read by name: of `input`, of trusted data, of a variable, of a module, of the built-in functions. */
function segmentsOf(file: string): readonly Segment[] {
  const text = sourceOf(file);
  const imports = new Set([...text.matchAll(/^import \S*\.(\w+)$/gm)].map(([, name]) => name));
  const code = text.replace(/#.*$|^(?:package|import) .*$/gm, (match) => ' '.repeat(match.length));
  const plain = code.replace(/(\$?)"((?:\\.|[^"\\])*)"/g, (whole, template: string, inside: string) =>
    template === ''
      ? ' '.repeat(whole.length)
      : `  ${inside.replace(/(^|\})[^{]*/g, (part: string) => ' '.repeat(part.length))} `,
  );
  return pathsIn(plain).flatMap((match) => {
    const [whole, head = '', rest = ''] = match;
    if (/^data\.(?:gates|lib|main)\b/.test(whole)) return [];
    const foreign = imports.has(head) || plain[match.index + whole.length] === '(';
    return [...withoutIndexes(rest).matchAll(/\.[a-z_]\w*/g)].map(({ index, 0: key }) => {
      const length = head.length + index + key.length;
      return {
        file,
        line: text.slice(0, match.index).split('\n').length,
        path: whole.slice(0, length),
        end: match.index + length,
        foreign,
      };
    });
  });
}

/** Every path, those in the brackets of another one too. */
function pathsIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  PATH.lastIndex = 0;
  for (let match = PATH.exec(text); match !== null; match = PATH.exec(text)) {
    found.push(match);
    PATH.lastIndex = match.index + (match[1] ?? '').length;
  }
  return found;
}

const withoutIndexes = (path: string): string =>
  path.replace(new RegExp(INDEX, 'g'), (index) => ' '.repeat(index.length));

const sourceOf = (file: string): string => modules[file] ?? '';

/** The block of lines that holds a line; between blocks there are empty lines. */
function blockOf({ file, line }: Pick<Segment, 'file' | 'line'>): number {
  return sourceOf(file)
    .split('\n')
    .slice(0, line)
    .filter((one) => one === '').length;
}

/** The text with each of the keys misspelt, in a package of its own. */
function misspelt(segments: readonly Segment[], file: string, suffix: string): string {
  const ends = segments.map(({ end }) => end).sort((a, b) => b - a);
  const spoiled = ends.reduce((so, end) => `${so.slice(0, end)}x${so.slice(end)}`, sourceOf(file));
  return spoiled.replace(/^(package .*)$/m, `$1${suffix}`);
}

/** Compiles all policies, and beside them one copy of a file for each group. Returns the segments in whose block no fault was found. */
async function unnoticed(groups: readonly (readonly Segment[])[]): Promise<readonly Segment[]> {
  const copies = groups.map((group, index) => {
    const file = group[0]?.file ?? '';
    const suffix = `_copy${index}`;
    return { file, name: file.replace(/\.rego$/, `${suffix}.rego`), text: misspelt(group, file, suffix) };
  });
  const spoiled = Object.fromEntries(copies.map(({ name, text }) => [name, text]));
  const request = { modules: { ...modules, ...spoiled }, schemas, entrypoint: 'main/decision' };
  const { diagnostics } = await callOpa('compile', request);
  const place = (name: string, file: string, line: number) => `${name} ${blockOf({ file, line })}`;
  const files = new Map(copies.map(({ name, file }) => [name, file]));
  const faults = new Set(
    diagnostics
      .filter(({ code }) => code === 'policy.type')
      .map(({ file = '', line = 0 }) => place(file, files.get(file) ?? '', line)),
  );
  return groups.flatMap((group, index) =>
    group.filter(({ file, line }) => !faults.has(place(copies[index]?.name ?? '', file, line))),
  );
}

/** One key of each block goes into a copy, since a rule has faults of its own; what one fault may have hidden is tried again alone. */
async function accepted(segments: readonly Segment[]): Promise<readonly string[]> {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const takes = (group: readonly Segment[]) =>
      group.every((one) => one.file === segment.file && blockOf(one) !== blockOf(segment));
    const group = groups.find(takes);
    if (group === undefined) groups.push([segment]);
    else group.push(segment);
  }
  const doubtful = await unnoticed(groups);
  const left = doubtful.length === 0 ? [] : await unnoticed(doubtful.map((one) => [one]));
  return left.map(({ file, line, path }) => `${file}:${line} ${path}x`);
}

describe('E08: a path that does not exist', () => {
  test('none of the policies has one as they are', async () => {
    const { diagnostics } = await callOpa('compile', { modules, schemas, entrypoint: 'main/decision' });
    expect(diagnostics).toEqual([]);
  });

  test('is not found in a copy that is as it was', async () => {
    const [file = ''] = Object.keys(modules);
    const end = sourceOf(file).length;
    expect(await accepted([{ file, line: 1, path: '', end, foreign: false }])).toEqual([`${file}:1 x`]);
  });

  // An unknown function is found before any type is looked at, so one in a batch would hide the rest.
  test.each([
    ['a key of the snapshot or of a variable', false],
    ['a function or what another module defines', true],
  ])(
    'no policy compiles with %s misspelt',
    async (_, foreign) => {
      const segments = Object.keys(modules).flatMap(segmentsOf);
      const some = segments.filter((segment) => segment.foreign === foreign);
      expect(some.length).toBeGreaterThan(100);
      expect(await accepted(some)).toEqual([]);
    },
    120_000,
  );
});
