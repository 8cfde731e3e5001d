import { type DataSchemas, dataKey } from '../../core/model/own-evidence.ts';
import { Problem } from '../../core/model/problem.ts';
import { member, type Node } from '../../core/schema/node.ts';
import type { OpaSchemas } from './opa.ts';

/**
 * What OPA's checker needs of the snapshot's JSON Schema: `input`, and each part of `trusted` as a key of `data`.
 * References are put in place, and only `type`, `properties`, `additionalProperties`, `items` and, for the literals that a policy
 * compares with, `enum` are kept.
 */
export function opaSchemas(snapshotSchema: object): OpaSchemas {
  const definitions = member(snapshotSchema, '$defs') ?? {};
  const properties = member(snapshotSchema, 'properties') ?? {};
  const trusted = typed(member(properties, 'trusted') ?? {}, definitions, []);
  return {
    input: typed(member(properties, 'input') ?? {}, definitions, []),
    data: Object.fromEntries(Object.entries(trusted.properties ?? {})),
  };
}

/** The snapshot's schema for one configuration: with what each slot of kind `data` brings, as the slot's own schema says. */
export function withOwnEvidence(snapshotSchema: object, dataSchemas: DataSchemas): object {
  const properties = member(snapshotSchema, 'properties') ?? {};
  const input = member(properties, 'input') ?? {};
  const own = [...dataSchemas].map(([slot, schema]) => [dataKey(slot), documentsOf(schema)] as const);
  const extended = { ...input, properties: { ...member(input, 'properties'), ...Object.fromEntries(own) } };
  return { ...snapshotSchema, properties: { ...properties, input: extended } };
}

/** Where the schema could not be read, rules compile against anything: they are undecided for that reason, and for no echo of it. */
const documentsOf = (schema: string | undefined): object => ({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: { source: { type: 'string' }, content: schema === undefined ? {} : JSON.parse(schema) },
  },
});

interface Typed {
  readonly type?: unknown;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Typed>>;
  readonly items?: Typed;
  readonly enum?: unknown;
}

function typed(node: Node, definitions: Node, within: readonly string[]): Typed {
  if (typeof node.$ref === 'string') {
    const name = node.$ref.replace('#/$defs/', '');
    const target = member(definitions, name);
    if (target === undefined || within.includes(name)) {
      throw new Problem({ code: 'internal.bug', message: `the snapshot schema cannot be typed at ${node.$ref}` });
    }
    return typed(target, definitions, [...within, name]);
  }
  const properties = member(node, 'properties');
  const items = member(node, 'items');
  return {
    ...('type' in node && { type: node.type }),
    ...('enum' in node && { enum: node.enum }),
    ...('additionalProperties' in node && { additionalProperties: node.additionalProperties }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.keys(properties).map((key) => [key, typed(member(properties, key) ?? {}, definitions, within)]),
      ),
    }),
    ...(items && { items: typed(items, definitions, within) }),
  };
}
