import type { AnyAdapter } from './adapter.ts';
import { JSON_FORMATS } from './json-formats.ts';
import { JSON_TEST_FORMATS } from './json-test-formats.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { XML_FORMATS } from './xml-formats.ts';

/** Every format that is read, by id. */
export const ADAPTERS: readonly AnyAdapter[] = [
  ...JSON_FORMATS,
  ...JSON_TEST_FORMATS,
  ...TEXT_FORMATS,
  ...XML_FORMATS,
].sort((a, b) => (a.id < b.id ? -1 : 1));
