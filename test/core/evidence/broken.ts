import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { type Inspection, inspectFile } from '../../../src/core/evidence/inspect.ts';
import { PROBLEM_CODES } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

/** A recorded file of any adapter, with what is read of it as it is. */
export interface Recording {
  readonly name: string;
  readonly text: string;
  readonly truth: Inspection;
}

const ABOUT = /\.(?:expected|golden|facts)\.json$/;

/** Every recorded file that is no larger than `maxBytes`, and not empty. */
export function allRecordings(maxBytes: number): readonly Recording[] {
  return readdirSync('test/evidence', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !ABOUT.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => ({ name: path.slice('test/evidence/'.length), text: contentOf(path) }))
    .filter(({ text }) => text.trim() !== '' && text.length <= maxBytes)
    .map((one) => ({ ...one, truth: inspectText(one.text) }));
}

function contentOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

export const inspectText = (text: string, format?: string): Inspection =>
  inspectFile(sourceOf(text, 'report'), { adapters: ADAPTERS, format });

/** What must never be said of a file that was made from a recording: a sentence, or undefined where all is well. */
export function fault(said: Inspection, truth: Inspection): string | undefined {
  for (const { code, message } of said.problems) {
    if (!Object.hasOwn(PROBLEM_CODES, code)) return `${code} is no code`;
    if (code === 'evidence.unreadable') return `a reader threw something that is no problem: ${message}`;
    if (message.length > 100) return `too long: ${message}`;
  }
  if (said.problems.length > 0) return undefined;
  if (isBad(truth) && !isBad(said)) return `green by loss of failures: ${summed(said)} in place of ${summed(truth)}`;
  return undefined;
}

/** Whether a file says that something is not as it should be. */
const isBad = ({ tests, findings }: Inspection): boolean =>
  (tests !== undefined && tests.total !== tests.passed + tests.skipped) ||
  (tests?.run_errors.length ?? 0) > 0 ||
  (findings?.total ?? 0) > 0;

/** What stands after a whole line and can be missed by nobody: Terraform warns after its summary. */
const AFTERTHOUGHTS = new Set(['terraform-ui']);

/** What a cut file says wrongly. After a whole item a format of items may have no end that could be missed, but never may it turn green. */
export function faultOfCut(text: string, said: Inspection, truth: Inspection): string | undefined {
  const isWhole = /[\n\0]$/.test(text);
  if (isWhole && AFTERTHOUGHTS.has(truth.format ?? '')) return fault(said, { ...truth, findings: EMPTY });
  const known = fault(said, truth);
  if (known !== undefined || said.problems.length > 0 || summed(said) === summed(truth) || isWhole) return known;
  return `not noticed: ${summed(said)} in place of ${summed(truth)}`;
}

const EMPTY = { total: 0, by_level: { error: 0, warning: 0, note: 0, none: 0 }, rules: [] };

/** What a file says wrongly under the name of another format. An empty list is one in many formats. */
export function faultOfForeign(said: Inspection, truth: Inspection): string | undefined {
  const known = fault(said, truth);
  if (known !== undefined || said.problems.length > 0 || truth.format === 'empty-list' || !isVacuous(said))
    return known;
  return `nothing was read, and that is no problem: ${summed(said)}`;
}

const isVacuous = ({ tests, perf, findings, environment, coverage, packages }: Inspection): boolean =>
  (tests?.total ?? 0) +
    (perf?.metrics.length ?? 0) +
    (findings === undefined ? 0 : findings.total + findings.by_level.none) +
    (environment?.services.length ?? 0) +
    (coverage?.files ?? 0) +
    (packages?.total ?? 0) ===
  0;

const summed = ({ format, tests, perf, findings, environment, coverage, packages }: Inspection): string =>
  JSON.stringify({ format, tests, perf, findings, environment, coverage, packages });

/** `count` texts that end before the text does, the ends spread over it. */
export function cuts(text: string, count: number): readonly string[] {
  const length = text.trimEnd().length;
  const ends = Array.from({ length: count }, (_, index) => Math.floor((length * (index + 1)) / (count + 1)));
  return [...new Set(ends)].filter((end) => end > 0 && end < length).map((end) => text.slice(0, end));
}

/** `count` texts with one bit changed, spread over the text. */
export function flips(text: string, count: number): readonly string[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: count }, (_, index) => {
    const flipped = Buffer.from(bytes);
    const at = Math.floor((bytes.length * (index + 0.37)) / count);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << ((index * 3 + bytes.length) % 8));
    return flipped.toString();
  });
}

/** The JSON documents with one value, counted depth first, replaced; undefined where the text is no JSON. */
export function withValue(text: string, position: number, value: unknown): string | undefined {
  const documents = isJson(text) ? [text] : text.trimEnd().split('\n');
  if (!documents.every(isJson)) return undefined;
  return documents.map((one) => JSON.stringify(replacing(JSON.parse(one), { left: position }, value))).join('\n');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function replacing(document: unknown, at: { left: number }, value: unknown): unknown {
  if (at.left === 0) {
    at.left = -1;
    return value;
  }
  if (at.left > 0) at.left -= 1;
  if (Array.isArray(document)) return document.map((child) => replacing(child, at, value));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([key, child]) => [key, replacing(child, at, value)]));
}
