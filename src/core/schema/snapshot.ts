import type { Snapshot } from '../model/snapshot.generated.ts';
import { assertValid, type Validator } from './assert.ts';
import snapshot from './snapshot.generated.js';

const DOCUMENT = {
  code: 'snapshot.invalid',
  name: 'the snapshot',
  expected: 'snapshot.json, as phasegate check wrote it',
  remedy: 'use the snapshot.json of a folder that check wrote',
} as const;

/** Returns the value as a snapshot, or throws `snapshot.invalid`. */
export const asSnapshot = (value: unknown, file?: string): Snapshot =>
  assertValid<Snapshot>(snapshot as Validator, value, DOCUMENT, file);
