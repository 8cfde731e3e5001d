import { expect, test } from 'vitest';
import { collectInfrastructure } from '../../../src/io/collect/infrastructure.ts';
import { MINIMAL, parsed } from '../../core/config/samples.ts';
import { memoryTree } from '../../memory-tree.ts';

const { configuration } = parsed(MINIMAL);
const found = (path: string, content: string | undefined) =>
  collectInfrastructure(configuration, memoryTree({ [path]: content }));

test.each([
  ['a block', 'main.tf', 'terraform {}\n'],
  ['a block with labels, after comments', 'a/b.tf', '# x\n\n  resource "aws_s3_bucket" "logs" {\n  }\n'],
  ['a block in a file of another system', 'main.tf', '\ufeffmodule "a" {\r\n}\r\n'],
  ['JSON', 'main.tf.json', '{ "resource": {} }'],
])('terraform is there with %s', async (_, path, content) => {
  expect(await found(path, content)).toEqual({ terraform: [path], kubernetes: [] });
});

test.each([
  ['nothing', 'main.tf', ''],
  ['white space', 'main.tf', '\n'.repeat(100_000)],
  ['comments', 'main.tf', '# resource "a" "b" {\n// later {\n'],
  ['a symbolic link', 'main.tf', undefined],
  ['JSON without a key', 'main.tf.json', '{}'],
])('terraform is not there with %s', async (_, path, content) => {
  expect((await found(path, content)).terraform).toEqual([]);
});

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n';

test.each([
  ['an object', POD],
  ['several, and an empty document', `---\n${POD}---\n# nothing\n---\n${POD}`],
  ['a list of objects', 'apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Pod}\n'],
  ['an object whose kind only sounds like a list', 'apiVersion: example.org/v1\nkind: AllowList\nspec: {}\n'],
  ['an object beside an empty list', `apiVersion: v1\nkind: PodList\nitems: []\n---\n${POD}`],
])('kubernetes is there with %s', async (_, content) => {
  expect((await found('deploy/a.yaml', content)).kubernetes).toEqual(['deploy/a.yaml']);
});

test.each([
  ['a list of nothing', 'apiVersion: v1\nkind: List\nitems: []\n'],
  ['a list of pods that holds none', 'apiVersion: v1\nkind: PodList\nitems:\n'],
  ['another YAML beside it', `${POD}---\na: 1\n`],
  ['a symbolic link', undefined],
])('kubernetes is not there with %s', async (_, content) => {
  expect((await found('deploy/a.yaml', content)).kubernetes).toEqual([]);
});
