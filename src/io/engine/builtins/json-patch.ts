import type { Builtin, Builtins, RegoValue } from './builtin.ts';
import { type EditTree, editTree, insert, remove, rendered, unfold } from './edit-tree.ts';
import { isEqual } from './lookup.ts';
import { arrayAt, isArray, isObject, typeName, valueAt } from './operands.ts';

type Path = readonly RegoValue[];
type Operation = ReadonlyMap<RegoValue, RegoValue>;

/** RFC 6902, on sets too, and with paths as lists of keys beside those of RFC 6901. */
const patch: Builtin = (operands) => {
  const draft: Draft = { tree: editTree(valueAt(operands, 0)) };
  for (const operation of arrayAt(operands, 1)) {
    if (!isObject(operation)) throw new Error('must be an array of JSON-Patch objects');
    apply(draft, operation);
  }
  return rendered(treeOf(draft));
};

/** What is patched; undefined once the whole is removed. */
interface Draft {
  tree: EditTree | undefined;
}

function apply(draft: Draft, operation: Operation): void {
  const path = pathOf(operation, 'path');
  const kind = attribute(operation, 'op');
  if (kind === 'add') insertAt(draft, path, attribute(operation, 'value'));
  else if (kind === 'remove') removeAt(draft, path);
  else if (kind === 'replace') {
    removeAt(draft, path);
    insertAt(draft, path, attribute(operation, 'value'));
  } else if (kind === 'move' || kind === 'copy') {
    const from = pathOf(operation, 'from');
    const value = rendered(unfold(treeOf(draft), from));
    if (kind === 'move') removeAt(draft, from);
    insertAt(draft, path, value);
  } else if (kind === 'test') {
    const found = rendered(unfold(treeOf(draft), path));
    if (!isEqual(found, attribute(operation, 'value'))) throw new Error('the tested value is another one');
  } else throw new Error('unrecognized op');
}

function insertAt(draft: Draft, path: Path, value: RegoValue): void {
  const key = path.at(-1);
  if (key === undefined) draft.tree = editTree(value);
  else insert(unfold(treeOf(draft), path.slice(0, -1)), key, value);
}

function removeAt(draft: Draft, path: Path): void {
  const tree = treeOf(draft);
  const key = path.at(-1);
  if (key === undefined) draft.tree = undefined;
  else remove(unfold(tree, path.slice(0, -1)), key);
}

function treeOf({ tree }: Draft): EditTree {
  if (tree === undefined) throw new Error('the whole value is removed');
  return tree;
}

function attribute(operation: Operation, name: string): RegoValue {
  const value = operation.get(name);
  if (value === undefined) throw new Error(`missing required attribute '${name}'`);
  return value;
}

/** A list of keys, or a JSON pointer, whose first slash may be missing or repeated. */
function pathOf(operation: Operation, name: string): Path {
  const path = attribute(operation, name);
  if (isArray(path)) return path;
  if (typeof path !== 'string') throw new Error(`a path must be a text or an array but is ${typeName(path)}`);
  if (path === '') return [];
  const keys = path.replace(/^\/+/, '').split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export const JSON_PATCH: Builtins = { 'json.patch': patch };
