import type { Snapshot } from './snapshot.generated.ts';

/** One document of own evidence, as its slot's schema describes it, and the file it came from. */
export interface DataDocument {
  readonly source: string;
  readonly content: unknown;
}

/** What slots of kind `data` brought, by the key of `input` it stands under: `data_<slot>`. */
export type OwnEvidence = { readonly [key: `data_${string}`]: readonly DataDocument[] };

/** The JSON Schema of each slot of kind `data`, as canonical JSON; undefined where it could not be read. */
export type DataSchemas = ReadonlyMap<string, string | undefined>;

const PREFIX = 'data_';

export const dataKey = (slot: string): `data_${string}` => `${PREFIX}${slot}`;

/** The slot of kind `data` that a key of `input` belongs to; undefined for every other key. */
export const slotOfKey = (key: string): string | undefined =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;

/** What of an input, or of anything else, stands under keys of own evidence. */
export const ownEvidenceIn = (input: object): OwnEvidence =>
  Object.fromEntries(Object.entries(input).filter(([key]) => slotOfKey(key) !== undefined));

/** The schemas by which the own evidence of a snapshot was read. */
export const dataSchemasOf = ({ slots }: Pick<Snapshot['trusted'], 'slots'>): DataSchemas =>
  new Map(slots.filter(({ kind }) => kind === 'data').map(({ name, schema }) => [name, schema]));
