import { annotations } from './annotations.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { performance } from './performance.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every report. To add one: a file beside this, a line here, and its goldens by `GOLDEN=1 npx vitest run test/core/report`. */
export const REPORTERS: readonly Reporter[] = [text, markdown, annotations, json, sarif, junit, performance];

/** The report of that name; undefined where there is none. */
export function reporterOf(id: string): Reporter | undefined {
  return REPORTERS.find((reporter) => reporter.id === id);
}
