import { MIB } from '../../core/model/bytes.ts';
import type { RuleInfo } from '../../core/model/policy.ts';
import { tooLarge } from './engine-problem.ts';

const PAGE = 64 * 1024;
const GIB_PAGES = 16384;
const SMALLEST_PAGES = 32;
/** Measured: parsed tests take 5 to 9 times their JSON, small objects up to 68 times; reserved is not resident. */
const BYTES_PER_BYTE = 24;
/** The schema nests to about ten; OPA's JSON reader recurses. */
const DEEPEST = 100;

/** Both documents as the module reads them, cut down to what the rules can see. */
export interface Payload {
  readonly input: ArrayBuffer;
  readonly data: ArrayBuffer;
  readonly initialPages: number;
  readonly maximumPages: number;
}

export interface Limits {
  /** The most memory of one module, in MiB. */
  readonly memoryMb: number;
  /** The most time of one evaluation, in milliseconds. */
  readonly timeMs: number;
  /** The most JSON, `input` and `trusted` together, in MiB. */
  readonly inputMb: number;
}

/** Throws `engine.input_too_large` where the documents are over the budget or nested without end. */
export function payloadFor(rules: readonly RuleInfo[], input: object, trusted: object, limits: Limits): Payload {
  const seen = encoded(
    visible(
      input,
      rules.flatMap(({ reads }) => reads),
    ),
  );
  const data = encoded(
    visible(
      trusted,
      rules.flatMap(({ reads_trusted }) => reads_trusted),
    ),
  );
  const bytes = seen.byteLength + data.byteLength;
  if (bytes > limits.inputMb * MIB) throw tooLarge(`${bytes} bytes of JSON`, `at most ${limits.inputMb * MIB}`);
  return { input: seen, data, ...memoryFor(bytes, limits.memoryMb) };
}

/** Memory for documents of that size: growing step by step is what takes time. */
export function memoryFor(bytes: number, memoryMb: number): Pick<Payload, 'initialPages' | 'maximumPages'> {
  const maximumPages = Math.min(65536, Math.ceil((memoryMb * MIB) / PAGE));
  const wanted = Math.max(SMALLEST_PAGES, Math.ceil((bytes * BYTES_PER_BYTE) / PAGE));
  return { maximumPages, initialPages: Math.min(wanted, GIB_PAGES, maximumPages) };
}

/** What rules can see of a document that read these keys of it. */
export function visible(document: object, keys: readonly string[]): object {
  const read = new Set(keys);
  return Object.fromEntries(Object.entries(document).filter(([key]) => read.has(key)));
}

function encoded(document: object): ArrayBuffer {
  refuseDeep(document);
  const bytes = new TextEncoder().encode(textual(document));
  return bytes.buffer.byteLength === bytes.byteLength ? bytes.buffer : bytes.slice().buffer;
}

function textual(document: object): string {
  try {
    return JSON.stringify(document);
  } catch (cause) {
    throw cause instanceof RangeError ? tooLarge('more text than a string can hold', 'a smaller snapshot') : cause;
  }
}

/** Without recursion, which is what a deep document would exhaust. */
function refuseDeep(document: object): void {
  let level: readonly object[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw tooLarge(`more than ${DEEPEST} levels of nesting`, `at most ${DEEPEST}`);
    level = level.flatMap((node) => Object.values(node).filter((value) => typeof value === 'object' && value !== null));
  }
}
