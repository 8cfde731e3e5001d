import { describe, expect, test } from 'vitest';
import { read, readJson } from '../recorded.ts';

describe('CycloneDX', () => {
  const bill = (...components: readonly object[]) => ({ bomFormat: 'CycloneDX', specVersion: '1.5', components });

  test('components inside components are packages, files are not', () => {
    const inner = { type: 'library', name: 'b', group: '@shop', version: '2.0.0' };
    const text = bill({ type: 'library', name: 'a', components: [inner] }, { type: 'file', name: 'README' });
    expect(readJson(text).packages.map(({ name }) => name)).toEqual(['a', '@shop/b']);
  });

  test('licences are ids, names or expressions', () => {
    const licenses = [{ license: { id: 'MIT' } }, { license: { name: 'ours' } }, { expression: 'MIT OR Apache-2.0' }];
    const [only] = readJson(bill({ type: 'library', name: 'a', licenses })).packages;
    expect(only?.licenses).toEqual(['MIT', 'ours', 'MIT OR Apache-2.0']);
  });

  test('without a package is no evidence', () => {
    expect(readJson(bill()).codes).toEqual(['evidence.no_packages']);
    expect(readJson(bill({ type: 'file', name: 'README' })).codes).toEqual(['evidence.no_packages']);
  });

  test('a component without a name is not of the format', () => {
    expect(readJson(bill({ type: 'library' })).codes).toEqual(['evidence.shape']);
  });

  test('a bill that breaks off is malformed', () => {
    const text = JSON.stringify(bill({ type: 'library', name: 'a' }));
    expect(read(text.slice(0, -3)).codes).toEqual(['evidence.malformed']);
  });
});

describe('SPDX', () => {
  const product = { SPDXID: 'SPDXRef-shop', name: 'shop' };
  const bill = (...packages: readonly object[]) => ({
    ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', documentDescribes: ['SPDXRef-shop'] },
    packages: [product, ...packages],
  });

  test('the product that is described is no package of itself', () => {
    const { codes, packages } = readJson(bill({ SPDXID: 'SPDXRef-a', name: 'a', versionInfo: '1.0.0' }));
    expect([codes, packages.map(({ name }) => name)]).toEqual([[], ['a']]);
  });

  test('with nothing but the product is no evidence', () => {
    expect(readJson(bill()).codes).toEqual(['evidence.no_packages']);
  });

  test('another version than 2 is named', () => {
    expect(readJson({ ...bill(), spdxVersion: 'SPDX-3.0' }).codes).toEqual(['evidence.shape']);
  });
});
