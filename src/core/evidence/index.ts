import type { Adapter, Kind } from './adapter.ts';

/** One adapter of any kind. */
export type AnyAdapter = { [K in Kind]: Adapter<K> }[Kind];

/** Every format that is read: one line each. */
export const ADAPTERS: readonly AnyAdapter[] = [];
