/** A part of a JSON Schema, or of any other document that is looked into key by key. */
export type Node = Readonly<Record<string, unknown>>;

/** What stands under a key of its own; undefined where that is no object. */
export function member(node: object, key: string): Node | undefined {
  const value: unknown = Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
  return typeof value === 'object' && value !== null ? (value as Node) : undefined;
}
