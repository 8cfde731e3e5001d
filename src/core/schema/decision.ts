import type { Decision } from '../model/decision.generated.ts';
import { assertValid, type Validator } from './assert.ts';
import decision from './decision.generated.js';

/** Returns the value as a decision, or throws Problems naming every bad field. */
export const asDecision = (value: unknown, file?: string): Decision =>
  assertValid<Decision>(decision as Validator, value, 'entry.invalid', file);
