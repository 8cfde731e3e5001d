import type { Entry } from '../model/entry.generated.ts';
import type { Manifest } from '../model/manifest.generated.ts';
import acceptedFindings from './accepted-findings.generated.js';
import { assertValid, errorsOf, type SchemaError, type Validator } from './assert.ts';
import baseline from './baseline.generated.js';
import config from './config.generated.js';
import entry from './entry.generated.js';
import expectedTests from './expected-tests.generated.js';
import manifest from './manifest.generated.js';
import triage from './triage.generated.js';
import waivers from './waivers.generated.js';

const TRUSTED = {
  config,
  triage,
  waivers,
  baseline,
  'expected-tests': expectedTests,
  'accepted-findings': acceptedFindings,
};

/** A document that people write and that is read from the trusted ref. */
export type TrustedDocument = keyof typeof TRUSTED;

/** Every fault of such a document, unworded: core/config gives each its line and the nearest key. */
export const documentErrors = (name: TrustedDocument, value: unknown): readonly SchemaError[] =>
  errorsOf(TRUSTED[name] as Validator, value);

const ENTRY = {
  code: 'entry.invalid',
  name: 'the entry decision',
  expected: 'an entry decision, as phasegate enter wrote it',
  remedy: 'write it anew with phasegate enter, and sign that',
} as const;

const MANIFEST = {
  code: 'evidence.manifest',
  name: 'the manifest',
  expected: 'a manifest, as phasegate record writes it',
  remedy: 'record the evidence again',
} as const;

/** Returns the value as an entry decision, or throws `entry.invalid`. */
export const asEntry = (value: unknown, file?: string): Entry =>
  assertValid<Entry>(entry as Validator, value, ENTRY, file);

/** Returns the value as a manifest, or throws `evidence.manifest`. */
export const asManifest = (value: unknown, file?: string): Manifest =>
  assertValid<Manifest>(manifest as Validator, value, MANIFEST, file);
