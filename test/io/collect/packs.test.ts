import { execFileSync } from 'node:child_process';
import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestOfPack } from '../../../src/cli/policy/digest.ts';
import type { PackSource } from '../../../src/core/model/configuration.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { readPack } from '../../../src/io/collect/packs.ts';
import { callOpa } from '../../../src/io/engine/opa.ts';
import { packDigest } from '../../../src/io/pack-files.ts';
import { memoryTree } from '../../memory-tree.ts';

const workspace = mkdtempSync(join(tmpdir(), 'phasegate-packs-'));
afterAll(() => rmSync(workspace, { recursive: true }));

const RULE = 'gates/house/noted.rego';
const LIBRARY = 'lib/house/a.rego';
const FILES = { [RULE]: 'package gates.house.noted\n', [LIBRARY]: 'package lib.house.a\n\none := 1\n' };
const TEST = { 'gates/house/noted_test.rego': 'package gates.house.noted_test\n', 'README.md': '# Ours\n' };
const PIN = packDigest(new Map(Object.entries(FILES).map(([path, text]) => [path, Buffer.from(text)])));
const MODULES = { [`house/${RULE}`]: FILES[RULE], [`house/${LIBRARY}`]: FILES[LIBRARY] };
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folders = 0;
function folderOf(files: Readonly<Record<string, string>>): string {
  folders += 1;
  for (const [path, text] of Object.entries(files)) {
    const file = join(workspace, `${folders}`, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return `${folders}`;
}

const tarOf = (files: Readonly<Record<string, string>>): string => {
  const folder = folderOf(files);
  execFileSync('tar', ['-czf', `../${folder}.tar.gz`, ...Object.keys(files)], { cwd: join(workspace, folder) });
  return `${folder}.tar.gz`;
};

const read = (pack: Omit<PackSource, 'name'>, trusted: Readonly<Record<string, string | undefined>> = {}) =>
  readPack({ name: 'house', ...pack }, memoryTree(trusted), workspace).then(
    (modules) => Object.fromEntries(modules),
    (thrown: unknown) => problemsOf(thrown, 'internal.bug').map(({ code, file, found }) => ({ code, file, found })),
  );

describe('a folder of the repository', () => {
  const inTree = (files: object) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`packs/house/${path}`, text]));
  const pack = { from: 'path', path: 'packs/house', sha256: PIN } as const;

  test('is taken at the trusted ref, its tests left out', async () => {
    expect(await read(pack, inTree({ ...FILES, ...TEST }))).toEqual(MODULES);
  });

  test.each<[string, object, string]>([
    [
      'whose rule was tampered with',
      { ...FILES, [RULE]: 'package gates.house.noted\n\ndeny := {}\n' },
      'policy.pack_digest',
    ],
    ['that has a rule more', { ...FILES, 'gates/house/more.rego': 'package gates.house.more\n' }, 'policy.pack_digest'],
    ['that has a rule less', { [RULE]: FILES[RULE] }, 'policy.pack_digest'],
    [
      'whose rule was renamed',
      { [LIBRARY]: FILES[LIBRARY], 'gates/house/nota.rego': FILES[RULE] },
      'policy.pack_digest',
    ],
    ['that has a link for a rule', { ...FILES, 'gates/house/link.rego': undefined }, 'policy.pack'],
    ['that holds no policy', TEST, 'policy.pack'],
    ['that is not there', {}, 'policy.pack'],
  ])('%s is not used', async (_, files, code) => {
    expect(await read(pack, inTree(files))).toMatchObject([{ code }]);
  });
});

describe('a checkout on the disk', () => {
  test('is taken by the same digest, which coreutils and phasegate policy digest give too', async () => {
    const path = folderOf({ ...FILES, ...TEST, '.git/hooks/x.rego': 'x' });
    expect(await read({ from: 'checkout', path, sha256: PIN })).toEqual(MODULES);
    expect(await digestOfPack(join(workspace, path))).toBe(PIN);
    const page = readFileSync('docs/packs.md', 'utf8');
    const [, command = ''] = /```sh\n(find .*)\n/.exec(page) ?? [];
    expect(execFileSync('sh', ['-c', command], { cwd: join(workspace, path), encoding: 'utf8' })).toBe(`${PIN}  -\n`);
  });

  test('with a link for a policy is not used', async () => {
    const path = folderOf(FILES);
    symlinkSync('/etc/hostname', join(workspace, path, 'gates/house/link.rego'));
    expect(await read({ from: 'checkout', path, sha256: PIN })).toMatchObject([
      { code: 'policy.pack', file: `${path}/gates/house/link.rego` },
    ]);
  });

  test('that is not the pinned one, or is not there, is not used', async () => {
    const path = folderOf({ ...FILES, [LIBRARY]: 'package lib.house.a\n\none := 2\n' });
    expect(await read({ from: 'checkout', path, sha256: PIN })).toMatchObject([
      { code: 'policy.pack_digest', file: path },
    ]);
    expect(await read({ from: 'checkout', path: 'none', sha256: PIN })).toMatchObject([{ code: 'policy.pack' }]);
  });
});

describe('a bundle', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const KEY = '.phasegate/keys/house.pem';
  const key = { file: KEY, algorithm: 'ES256', scope: '' };

  /** What `opa sign` writes: a JWT (RFC 7515) whose payload lists files with their digests. */
  function signed(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const list = Object.entries(files).map(([name, text]) => ({ name, hash: sha256(text), algorithm: 'SHA-256' }));
    const text = `${part({ alg: 'ES256' })}.${part({ files: list })}`;
    const signature = createSign('SHA256').update(text).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' });
    const token = `${text}.${signature.toString('base64url')}`;
    return { ...files, '.signatures.json': JSON.stringify({ signatures: [token] }) };
  }

  const pinned = async (path: string) => ({
    from: 'bundle' as const,
    path,
    sha256: await digestOfPack(join(workspace, path)),
  });

  test('that OPA wrote is taken', async () => {
    const { bundle = '' } = await callOpa('bundle', { modules: FILES, revision: '1' });
    writeFileSync(join(workspace, 'opa.tar.gz'), Buffer.from(bundle, 'base64'));
    expect(await read(await pinned('opa.tar.gz'))).toEqual(MODULES);
  });

  test('of other bytes than those pinned is not looked into', async () => {
    const pack = { ...(await pinned(tarOf(FILES))), sha256: '0'.repeat(64) };
    expect(await read(pack)).toMatchObject([{ code: 'policy.pack_digest', file: pack.path }]);
  });

  test('that is signed by the key at the trusted ref is taken', async () => {
    expect(await read({ ...(await pinned(tarOf(signed(FILES)))), key }, { [KEY]: pem })).toEqual(MODULES);
  });

  test.each<[string, () => Readonly<Record<string, string>>, string | undefined]>([
    ['that is not signed', () => FILES, pem],
    [
      'whose file was changed after it was signed',
      () => ({ ...signed(FILES), [RULE]: `${FILES[RULE]}# later\n` }),
      pem,
    ],
    ['that has a file more than was signed', () => ({ ...signed({ [RULE]: FILES[RULE] }), ...FILES }), pem],
    ['that another key signed', () => signed(FILES), otherKey()],
    ['whose key is not at the trusted ref', () => signed(FILES), undefined],
  ])('%s is not used where a key is configured', async (_, files, trusted) => {
    const found = await read(
      { ...(await pinned(tarOf(files()))), key },
      trusted === undefined ? {} : { [KEY]: trusted },
    );
    expect(found).toMatchObject([{ code: 'policy.pack_signature' }]);
  });

  test('that brings data is not used', async () => {
    const pack = await pinned(tarOf({ ...FILES, 'data.json': '{"params":{"limit":9}}' }));
    expect(await read(pack)).toMatchObject([{ code: 'policy.pack', found: 'data.params' }]);
  });

  test('that is no bundle is not used', async () => {
    writeFileSync(join(workspace, 'text.tar.gz'), 'no archive');
    const pack = { from: 'bundle' as const, path: 'text.tar.gz', sha256: sha256('no archive') };
    expect(await read(pack)).toMatchObject([{ code: 'policy.pack', file: 'text.tar.gz' }]);
  });
});

function otherKey(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}
