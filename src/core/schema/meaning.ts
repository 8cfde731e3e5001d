import { member, type Node } from './node.ts';

/**
 * What the snapshot's JSON Schema says of a path as Rego writes it, such as `input.tests` or `data.params.freeze.allow`: its
 * description, or that of what it refers to. Undefined where it says nothing, or has no such path.
 */
export function meaningIn(snapshotSchema: object, path: string): string | undefined {
  const definitions = member(snapshotSchema, '$defs') ?? {};
  const [root = '', ...keys] = path.split('.');
  const steps = [root === 'data' ? 'trusted' : root, ...keys];
  const node = steps.reduce<Node | undefined>(
    (at, key) => at && member(member(referred(at, definitions), 'properties') ?? {}, key),
    snapshotSchema as Node,
  );
  if (node === undefined) return undefined;
  return [node, referred(node, definitions)]
    .map(({ description }) => description)
    .find((text) => typeof text === 'string');
}

function referred(node: Node, definitions: Node): Node {
  const items = node.type === 'array' ? member(node, 'items') : undefined;
  const reference = (items ?? node).$ref;
  if (typeof reference !== 'string') return items ?? node;
  return member(definitions, reference.replace('#/$defs/', '')) ?? {};
}
