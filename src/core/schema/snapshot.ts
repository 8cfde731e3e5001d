import type { Snapshot } from '../model/snapshot.generated.ts';
import { assertValid, type Validator } from './assert.ts';
import snapshot from './snapshot.generated.js';

/** Returns the value as a snapshot, or throws Problems naming every bad field. */
export const asSnapshot = (value: unknown, file?: string): Snapshot =>
  assertValid<Snapshot>(snapshot as Validator, value, 'snapshot.invalid', file);
