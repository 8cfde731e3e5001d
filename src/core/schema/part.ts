import type { EvidencePart } from '../model/part.generated.ts';
import { assertValid, type Validator } from './assert.ts';
import part from './part.generated.js';

/** Returns the value as a part of the evidence, or throws Problems naming every bad field. */
export const asPart = (value: unknown, file?: string): EvidencePart =>
  assertValid<EvidencePart>(part as Validator, value, 'evidence.part', file);
