import type { Decision } from '../model/decision.generated.ts';
import { assertValid, type Validator } from './assert.ts';
import decision from './decision.generated.js';

const DOCUMENT = {
  code: 'entry.invalid',
  name: 'the decision',
  expected: 'decision.json, as phasegate check wrote it',
  remedy: 'use the decision.json of a folder that check wrote',
} as const;

/** Returns the value as a decision, or throws `entry.invalid`. */
export const asDecision = (value: unknown, file?: string): Decision =>
  assertValid<Decision>(decision as Validator, value, DOCUMENT, file);
