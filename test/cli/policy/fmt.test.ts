import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fmt, writeFormatted } from '../../../src/cli/policy/fmt.ts';
import { told } from './told.ts';

const CLEAN = 'package lib.clean\n\na := 1\n';
const ODD = 'package lib.odd\na   :=   1';
const WRITTEN = 'package lib.odd\n\na := 1\n';

let folder = '';
const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-fmt-'));
  put('lib/clean/clean.rego', CLEAN);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('says nothing where every file is in the style of OPA', async () => {
  expect(await told(fmt, [folder])).toEqual({ output: '', exitCode: 0 });
  expect(await told(fmt, [folder, '--check'])).toEqual({ output: '', exitCode: 0 });
});

it('names the file that differs, a test too, and writes it', async () => {
  put('lib/odd/odd_test.rego', ODD);
  expect(await told(fmt, [folder])).toEqual({ output: `${folder}/lib/odd/odd_test.rego\n`, exitCode: 0 });
  expect([read('lib/odd/odd_test.rego'), read('lib/clean/clean.rego')]).toEqual([WRITTEN, CLEAN]);
});

it('with --check names the file, writes nothing and ends with 1', async () => {
  put('lib/odd/odd.rego', ODD);
  expect(await told(fmt, [folder, '--check'])).toEqual({ output: `${folder}/lib/odd/odd.rego\n`, exitCode: 1 });
  expect(read('lib/odd/odd.rego')).toBe(ODD);
});

it('writes the others where one does not parse, tells that one with its line, and ends with 2', async () => {
  put('lib/broken/broken.rego', 'package lib.broken\n\na if {\n');
  put('lib/odd/odd.rego', ODD);
  const { problems, ...rest } = await told(fmt, [folder]);
  expect(rest).toEqual({ output: `${folder}/lib/odd/odd.rego\n`, exitCode: 2 });
  expect(problems).toMatchObject([{ code: 'policy.syntax', file: `${folder}/lib/broken/broken.rego`, line: 4 }]);
  expect(read('lib/odd/odd.rego')).toBe(WRITTEN);
});

it('ends with 2 where there is no such folder', async () => {
  const { exitCode, problems } = await told(fmt, [join(folder, 'nosuch')]);
  expect({ exitCode, problems }).toMatchObject({ exitCode: 2, problems: [{ code: 'input.invalid' }] });
});

it('tells a file that cannot be written', async () => {
  const file = join(folder, 'lib/clean/clean.rego/odd.rego');
  await expect(writeFormatted(new Map([[file, WRITTEN]]))).rejects.toMatchObject({
    parts: { code: 'output.failed', file, found: expect.stringContaining('EEXIST') },
  });
});
