import { member, type Node } from './node.ts';

/**
 * A document with every key that a JSON Schema knows, the optional ones too, and one item in each list: what an editor needs to
 * complete paths. Its values have the right type and mean nothing. References lead to `definitions`, as `#/$defs/<name>`.
 */
export function sampleOf(schema: object, definitions: object): unknown {
  const node = schema as Node;
  if (typeof node.$ref === 'string') {
    return sampleOf(member(definitions, node.$ref.replace('#/$defs/', '')) ?? {}, definitions);
  }
  if (Array.isArray(node.enum)) return node.enum[0];
  const properties = member(node, 'properties') ?? {};
  const items = member(node, 'items');
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        Object.keys(properties).map((key) => [key, sampleOf(member(properties, key) ?? {}, definitions)]),
      );
    case 'array':
      return items === undefined ? [] : [sampleOf(items, definitions)];
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    default:
      return '';
  }
}
