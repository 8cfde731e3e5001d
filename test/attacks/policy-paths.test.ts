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
const shared = Object.fromEntries(Object.entries(modules).filter(([file]) => !file.startsWith('policies/gates/')));
const FUNCTIONS = /^(?:array|bits|json|numbers|object|regex|strings|time|units)$/;

interface Segment {
  readonly line: number;
  /** The path as far as the segment that is misspelt. */
  readonly path: string;
  /** Offset of the end of that segment. */
  readonly end: number;
}

/** Every key that is read by name: of `input`, of trusted data, of a variable. */
function segmentsOf(text: string): readonly Segment[] {
  const imported = new Set([...text.matchAll(/^import \S*\.(\w+)$/gm)].map(([, name]) => name));
  const code = text.replace(/#.*$|^(?:package|import) .*$/gm, (match) => ' '.repeat(match.length));
  const plain = code.replace(/(\$?)"((?:\\.|[^"\\])*)"/g, (whole, template: string, inside: string) =>
    template === ''
      ? ' '.repeat(whole.length)
      : `  ${inside.replace(/(^|\})[^{]*/g, (part: string) => ' '.repeat(part.length))} `,
  );
  return [...plain.matchAll(/(?<![\w.\]])([a-z_]\w*)((?:\[[^\][]*\])?(?:\.[a-z_]\w*(?:\[[^\][]*\])?)+)/g)].flatMap(
    (match) => {
      const [whole, head = '', rest = ''] = match;
      if (imported.has(head) || FUNCTIONS.test(head) || /^data\.(?:gates|lib|main)\b/.test(whole)) return [];
      return [...rest.matchAll(/\.[a-z_]\w*/g)].map(({ index, 0: key }) => {
        const length = head.length + index + key.length;
        return {
          line: text.slice(0, match.index).split('\n').length,
          path: whole.slice(0, length),
          end: match.index + length,
        };
      });
    },
  );
}

describe('E08: a path that does not exist', () => {
  test('none of the policies has one as they are', async () => {
    const { diagnostics } = await callOpa('compile', { modules, schemas, entrypoint: 'main/decision' });
    expect(diagnostics).toEqual([]);
  });

  test.each(Object.keys(modules).filter((file) => segmentsOf(modules[file] ?? '').length > 0))(
    '%s does not compile with any key misspelt',
    async (file) => {
      const text = modules[file] ?? '';
      const accepted: string[] = [];
      for (const { line, path, end } of segmentsOf(text)) {
        const misspelt = `${text.slice(0, end)}x${text.slice(end)}`;
        const { diagnostics } = await callOpa('compile', {
          modules: { ...shared, [file]: misspelt },
          schemas,
          entrypoint: 'main/decision',
        });
        if (diagnostics.length === 0) accepted.push(`${file}:${line} ${path}x`);
      }
      expect(accepted).toEqual([]);
    },
    300_000,
  );
});
