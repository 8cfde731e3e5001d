import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { inspectFile } from '../../../src/core/evidence/inspect.ts';
import { openSourceFile } from '../../../src/io/source-file.ts';

const WRITE = 'GOLDEN=1 npx vitest run test/core/evidence/registry.test.ts';

/** What tools wrote in a format: recorded files, without the files that say how they are read. */
function recorded(id: string): readonly string[] {
  const folder = `test/evidence/${id}`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => !name.startsWith('.') && !/\.(expected|golden|facts)\.json$/.test(name))
    .map((name) => `${folder}/${name}`);
}

describe.each(ADAPTERS)('the format $id', ({ id, kind }) => {
  test('is held against something that a tool really wrote', () => {
    expect(recorded(id), `put a file that the tool wrote into test/evidence/${id}/, then run ${WRITE}`).not.toEqual([]);
  });

  const unknown = recorded(id).filter((file) => !existsSync(`${file}.facts.json`));
  test.each(unknown)('%s has the problems that are expected of it, or says what its golden says', (file) => {
    const inspection = inspectFile(openSourceFile(file), { adapters: ADAPTERS });
    if (existsSync(`${file}.expected.json`)) {
      const { problems } = JSON.parse(readFileSync(`${file}.expected.json`, 'utf8'));
      return expect(inspection.problems.map(({ code }) => code).sort()).toEqual([...problems].sort());
    }
    const said = `${JSON.stringify(inspection, null, 2)}\n`;
    if (process.env.GOLDEN === '1') writeFileSync(`${file}.golden.json`, said);
    expect(existsSync(`${file}.golden.json`), `no golden: write it with \`${WRITE}\``).toBe(true);
    expect(said).toBe(readFileSync(`${file}.golden.json`, 'utf8'));
  });

  test('is a name that no other format has, in the folder of its kind', () => {
    expect(ADAPTERS.filter((other) => other.id === id)).toHaveLength(1);
    expect(existsSync(`src/core/evidence/${kind}/${id}.ts`)).toBe(true);
  });
});
