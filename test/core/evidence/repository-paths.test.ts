import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../../src/core/evidence/iac/scope.ts';
import { repositoryPaths } from '../../../src/core/evidence/repository-paths.ts';

const roots = ['/work/repo'];
const paths = (written: string, directory = '') => repositoryPaths(written, { roots, directory });

describe('repositoryPaths', () => {
  test.each([
    ['infra/main.tf', 'infra/main.tf'],
    ['./infra//main.tf', 'infra/main.tf'],
    ['infra/../deploy/a.yaml', 'deploy/a.yaml'],
    ['/work/repo/infra/main.tf', 'infra/main.tf'],
    ['file:///work/repo/infra/main.tf', 'infra/main.tf'],
    ['file:/work/repo/infra/main.tf', 'infra/main.tf'],
    ['file://localhost/work/repo/infra/main.tf', 'infra/main.tf'],
    ['FILE:///work/repo/infra/my%20main.tf', 'infra/my main.tf'],
  ])('%s is %s', (written, path) => {
    expect(paths(written)).toEqual([path]);
  });

  test('a relative path starts at the working directory', () => {
    expect(paths('main.tf', 'infra')).toEqual(['infra/main.tf']);
    expect(paths('../deploy/a.yaml', 'infra')).toEqual(['deploy/a.yaml']);
  });

  test('a name with an escape is itself or what it decodes to', () => {
    expect(paths('my%20main.tf')).toEqual(['my%20main.tf', 'my main.tf']);
    expect(paths('100%.tf')).toEqual(['100%.tf']);
  });

  test('backslashes may be separators', () => {
    expect(paths('infra\\main.tf')).toEqual(['infra\\main.tf', 'infra/main.tf']);
  });

  test('drive letters are absolute', () => {
    expect(repositoryPaths('file:///D:/repo/infra/main.tf', { roots: ['D:/repo'], directory: '' })).toEqual([
      'infra/main.tf',
    ]);
  });

  test.each([
    ['a path outside the repository', '/etc/main.tf'],
    ['a neighbour whose name begins alike', '/work/repository/main.tf'],
    ['a path that climbs out', '../../main.tf'],
    ['an escaped path that climbs out', 'file:///work/repo/%2e%2e/main.tf'],
    ['another host', 'file://host/work/repo/main.tf'],
    ['another scheme', 'https://example.org/main.tf'],
    ['the root itself', '.'],
  ])('%s is no file of it', (_, written) => {
    expect(paths(written)).toEqual([]);
  });
});

describe('scopeOf', () => {
  const run = (command: readonly string[], directory = '', tool = 'terraform') => scopeOf({ tool, command, directory });

  test('is the Terraform files directly in the working directory', () => {
    const inScope = run(['terraform', 'validate', '-json'], 'infra');
    const files = ['infra/a.tf', 'infra/b.tf.json', 'infra/net/c.tf', 'd.tf', 'infra/e.yaml', 'infra2/f.tf'];
    expect(files.filter((file) => inScope?.(file))).toEqual(['infra/a.tf', 'infra/b.tf.json']);
  });

  test('follows -chdir', () => {
    expect(run(['/usr/bin/terraform', '-chdir=infra/net', 'validate'])?.('infra/net/c.tf')).toBe(true);
    expect(run(['tflint', '--chdir=../net'], 'infra', 'tflint')?.('net/c.tf')).toBe(true);
  });

  test('is that of OpenTofu and of a Windows program too', () => {
    expect(run(['tofu', 'validate'])?.('a.tf')).toBe(true);
    expect(run(['C:\\bin\\terraform.exe', 'validate'])?.('a.tf')).toBe(true);
  });

  test.each([
    ['a shell may change the directory', ['bash', '-c', 'cd x && terraform validate'], '', 'terraform'],
    ['a filter leaves files out', ['tflint', '--filter=a.tf'], '', 'tflint'],
    ['a directory in an argument of its own', ['tflint', '--chdir', 'net'], '', 'tflint'],
    ['an absolute directory is not known', ['terraform', '-chdir=/tmp', 'validate'], '', 'terraform'],
    ['a directory outside the repository', ['terraform', '-chdir=..', 'validate'], '', 'terraform'],
    ['a tool that documents no scope', ['checkov', '-d', 'infra'], '', 'Checkov'],
    ['another tool than the report names', ['terraform', 'validate'], '', 'tflint'],
  ])('%s, so nothing is proved', (_, command, directory, tool) => {
    expect(run(command, directory, tool)).toBeUndefined();
  });

  test('nothing is proved without a manifest', () => {
    expect(scopeOf({ tool: 'terraform' })).toBeUndefined();
  });
});
