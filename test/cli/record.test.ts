import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { recordCommand } from '../../src/cli/record.ts';
import { Problem } from '../../src/core/model/problem.ts';
import config from '../../src/core/schema/config.json' with { type: 'json' };
import { type Repository, repository } from '../repository.ts';

let made: Repository;
beforeAll(() => {
  made = repository();
  made.commit('begin', { taken: '' });
});
afterAll(() => made.remove());

type Options = Parameters<typeof recordCommand>[1];
const ECHO = ['node', '-e', 'console.log(1)'];
const record = (options: Partial<Options>, command: readonly string[] = ECHO) =>
  recordCommand(command, { slot: 'perf', ...options }, made.path);
const refused = async (options: Partial<Options>) =>
  record(options).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Problem ? thrown.parts : thrown),
  );
const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'phasegate-evidence.json'), 'utf8'));

test('evidence, standard output and manifest lie in one folder, whether its name is absolute or not', async () => {
  const absolute = join(made.path, 'far', 'away');
  expect(await record({ out: absolute, stdout: 'deep/one.json' })).toBe(0);
  expect(manifest(absolute).runs[0].files).toMatchObject([{ path: 'deep/one.json', bytes: 2 }]);
  expect(existsSync(join(made.path, tmpdir().slice(1)))).toBe(false);
  await record({ stdout: 'two.json' });
  expect(manifest(join(made.path, 'evidence/perf')).runs[0].files).toMatchObject([{ path: 'two.json' }]);
});

describe('a producer that wrote nothing new', () => {
  const written: string[] = [];
  beforeAll(() => {
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  });
  afterAll(() => vi.restoreAllMocks());

  test('is told of, with the folder that was looked into', async () => {
    expect(await record({ slot: 'away' })).toBe(0);
    expect(written.join('')).toMatch(/evidence.away holds nothing new: the producer has to write its reports there\n$/);
    expect(manifest(join(made.path, 'evidence/away')).runs[0].files).toEqual([]);
  });

  test('is not told of where there is something', async () => {
    written.length = 0;
    await record({ slot: 'here', stdout: 'one.json' });
    expect(written).toEqual([]);
  });
});

describe('what cannot be written is refused before the producer runs:', () => {
  beforeAll(() => {
    mkdirSync(join(made.path, 'evidence/perf/folder'), { recursive: true });
    writeFileSync(join(made.path, 'evidence/perf/file'), '');
  });
  test.each<[string, Partial<Options>]>([
    ['a file in the place of the folder', { out: 'taken' }],
    ['a file above the folder', { out: 'taken/below' }],
    ['a folder in the place of the file', { stdout: 'folder' }],
    ['a file above the file', { stdout: 'file/below' }],
  ])('%s', async (_, options) => {
    const witness = join(made.path, 'witness');
    const command = ['node', '-e', `require('node:fs').writeFileSync(${JSON.stringify(witness)}, '')`];
    await expect(record(options, command)).rejects.toMatchObject({ parts: { code: 'output.failed' } });
    expect(existsSync(witness)).toBe(false);
  });
});

describe('what a manifest could not bind, or would have no effect, is refused:', () => {
  test.each<[string, string, Partial<Options>]>([
    ['a standard output beside the folder', '--stdout', { stdout: '../x.json' }],
    ['the folder itself as standard output', '--stdout', { stdout: '.' }],
    ['a slot that leads away', '--slot', { slot: '../../x' }],
    ['a slot that no configuration can name', '--slot', { slot: 'A B' }],
    ['a wait between samples that are not asked for', '--every', { every: '1s' }],
    ['a standard output of samples', '--stdout', { stdout: 'x.json', samples: '2' }],
    ['a wait that no timer takes', '--every', { every: '2147484s', samples: '2' }],
  ])('%s', async (_, option, options) => {
    const before = readdirSync(made.path);
    expect(await refused(options)).toMatchObject({ code: 'input.invalid', message: `${option} is not valid` });
    expect(readdirSync(made.path)).toEqual(before);
  });
});

test.each(['e2e', 'a-b_c', 'a', '1a', 'A', 'a--b', 'a-', '_a', 'a.b', 'a b', ''])(
  'a slot %j is taken where the schema of the configuration allows it',
  async (slot) => {
    const { pattern } = config.$defs.slot_name;
    const fault = await refused({ slot, out: 'named' });
    expect(fault === undefined).toBe(new RegExp(pattern, 'u').test(slot));
  },
);

describe('runs that were recorded before are never lost:', () => {
  const spoiled = (name: string, folder: string) => {
    mkdirSync(join(made.path, folder, name), { recursive: true });
    return refused({ out: folder });
  };
  test('a manifest that cannot be read is not written anew', async () => {
    const place = join(made.path, 'unread', 'phasegate-evidence.json');
    expect(await spoiled('phasegate-evidence.json', 'unread')).toMatchObject({
      code: 'evidence.manifest',
      file: place,
    });
  });
  test('one that cannot be replaced is told', async () => {
    const place = join(made.path, 'kept', 'phasegate-evidence.json');
    await record({ out: 'kept' });
    const before = readFileSync(place, 'utf8');
    expect(await spoiled('phasegate-evidence.json.new', 'kept')).toMatchObject({ code: 'output.failed', file: place });
    expect(readFileSync(place, 'utf8')).toBe(before);
  });
});

test('a producer that cannot be started is told, recorded and ends as shells have it', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await record({ out: 'none' }, ['no-such-producer'])).toBe(127);
  expect(said.mock.calls.join('')).toBe(
    'phasegate record: no-such-producer could not be started: spawn no-such-producer ENOENT\n',
  );
  said.mockRestore();
  expect(manifest(join(made.path, 'none')).runs[0]).toMatchObject({ exit_code: 127, files: [] });
});

test('a clone that another user made is recorded, as in the job of a container', async () => {
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(await record({ out: 'owned' })).toBe(0);
  vi.unstubAllEnvs();
});

describe('where there is no commit, it is said what git says:', () => {
  test.each([
    { what: 'no repository', env: {}, found: 'not a git repository' },
    { what: 'no git', env: { PATH: '/nonexistent' }, found: 'spawn git ENOENT' },
  ])('$what', async ({ env, found }) => {
    const folder = mkdtempSync(join(tmpdir(), 'phasegate-nowhere-'));
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    await expect(recordCommand(ECHO, { slot: 'perf' }, folder)).rejects.toMatchObject({
      parts: { code: 'git.unreadable', found: expect.stringContaining(found) },
    });
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
});
