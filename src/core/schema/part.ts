import type { EvidencePart } from '../model/part.generated.ts';
import { assertValid, type Validator } from './assert.ts';
import part from './part.generated.js';

const DOCUMENT = {
  code: 'evidence.part',
  name: 'the part',
  expected: 'a part, as phasegate collect or merge wrote it',
  remedy: 'use the file that phasegate collect or merge wrote',
} as const;

/** Returns the value as a part of the evidence, or throws `evidence.part`. */
export const asPart = (value: unknown, file?: string): EvidencePart =>
  assertValid<EvidencePart>(part as Validator, value, DOCUMENT, file);
