import { readFileSync } from 'node:fs';
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

  test('is read as the API of GitHub wraps it', () => {
    const { codes, packages } = readJson({ sbom: bill({ SPDXID: 'SPDXRef-a', name: 'npm:ms', versionInfo: '2.1.3' }) });
    expect([codes, packages.map(({ name }) => name)]).toEqual([[], ['npm:ms']]);
  });

  test('with nothing but the product is no evidence', () => {
    expect(readJson(bill()).codes).toEqual(['evidence.no_packages']);
  });

  test('another version than 2 is named', () => {
    expect(readJson({ ...bill(), spdxVersion: 'SPDX-3.0' }).codes).toEqual(['evidence.shape']);
  });
});

describe('CycloneDX XML', () => {
  const { packages, report } = read(readFileSync('test/evidence/cyclonedx-xml/maven.xml', 'utf8'));

  test('has the components inside components, but not ancestors, files and the product', () => {
    expect(packages.map(({ name }) => name).sort()).toEqual(['org.example/money', 'rounding']);
  });

  test('has their versions, licences and package URLs', () => {
    expect(packages.find(({ name }) => name === 'org.example/money')).toEqual({
      ...{ name: 'org.example/money', version: '2.1.0', licenses: ['Apache-2.0'] },
      purl: 'pkg:maven/org.example/money@2.1.0?type=jar',
    });
    expect(packages.find(({ name }) => name === 'rounding')?.licenses).toEqual(['MIT OR Apache-2.0']);
  });

  test('names its tool', () => {
    expect([report.tool, report.toolVersion]).toEqual(['CycloneDX Maven plugin', '2.7.9']);
  });
});

describe('other bills', () => {
  const packagesOf = (name: string) => read(readFileSync(`test/evidence/${name}`, 'utf8')).packages;
  const money = { name: 'money', version: '2.1.0', purl: 'pkg:npm/money@2.1.0', licenses: ['MIT'] };

  test('of SPDX 3 have what the graph relates to a package', () => {
    expect(packagesOf('spdx-3/document.json')).toEqual([money, { name: 'rounding', licenses: [] }]);
  });

  test('of SPDX 3 may have the package URL as an identifier', () => {
    const externalIdentifier = [
      { type: 'ExternalIdentifier', externalIdentifierType: 'cpe23', identifier: 'cpe:2.3:a:x' },
      { type: 'ExternalIdentifier', externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/money@2.1.0' },
    ];
    const graph = [{ type: 'software_Package', spdxId: 'u:1', name: 'money', externalIdentifier }];
    const document = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph };
    expect(readJson(document).packages).toEqual([{ name: 'money', purl: 'pkg:npm/money@2.1.0', licenses: [] }]);
  });

  test('that mix SPDX 2 with SPDX 3 are of neither', () => {
    const mixed = {
      spdxVersion: 'SPDX-3.0',
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      packages: [],
    };
    expect(readJson(mixed).codes).toEqual(['evidence.shape']);
  });

  test('of SPDX tags have no package from inside a text', () => {
    expect(packagesOf('spdx-tag-value/document.spdx')).toEqual([money]);
  });

  test('of Syft have licences as objects or as texts', () => {
    expect(packagesOf('syft/directory.json').map(({ licenses }) => licenses)).toEqual([['MIT'], ['WTFPL']]);
  });
});
