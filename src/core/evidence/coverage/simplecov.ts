import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type AllHits, coverageOf, type Hits, hit, hitsIn, isCounted, noCoverage } from './tallies.ts';

/** Each command that ran, with the coverage of its files; before SimpleCov 0.18 a file is the array of its lines. */
const RESULT_SET =
  /^\s*\{\s*"[^"]+"\s*:\s*\{\s*"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*(?:\{\s*"lines"\s*:\s*)?\[\s*(?:null|\d+|"ignored"|\])/;

/** SimpleCov's coverage.json and .resultset.json: an array of counts for each file, one for each line. */
export const simplecov: Adapter<'coverage'> = {
  id: 'simplecov',
  kind: 'coverage',
  title: 'SimpleCov JSON',
  tools: [
    {
      tool: 'SimpleCov',
      how: 'SimpleCov.formatter = SimpleCov::Formatter::JSONFormatter, then coverage/coverage.json',
    },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return (keys.has('meta/simplecov_version') && keys.has('coverage')) || RESULT_SET.test(head);
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const meta = objectAt(root, 'meta');
    const all: AllHits = new Map();
    if (meta !== undefined) readFiles(file, all, root, '');
    else
      for (const [command, run] of Object.entries(root)) {
        if (!isObject(run)) throw badShape(file, pointerTo(command), run, 'what a command ran');
        readFiles(file, all, run, pointerTo(command));
      }
    let counted = 0;
    for (const [name, hits] of all) {
      const coverage = coverageOf(name, hits);
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    const missed = Object.keys(objectAt(root, 'errors') ?? {});
    const toolVersion = stringAt(meta ?? {}, 'simplecov_version');
    return {
      tool: 'simplecov',
      ...(toolVersion === undefined ? {} : { toolVersion }),
      notes: missed.map((name) => `SimpleCov says that ${name.slice(0, 60)} is not kept`),
      problems: counted === 0 ? [noCoverage(file)] : [],
      ...(meta !== undefined && missed.length > 0 ? { saysFailed: true } : {}),
    };
  },
};

function readFiles(file: SourceFile, all: AllHits, holder: JsonObject, above: string): void {
  const files = objectAt(holder, 'coverage');
  if (files === undefined) throw badShape(file, `${above}/coverage`, holder.coverage, 'files by name');
  for (const [name, value] of Object.entries(files)) {
    const pointer = `${above}${pointerTo('coverage', name)}`;
    const { lines, branches, functions } = hitsIn(all, name);
    const parts: JsonObject = isObject(value) ? value : { lines: value };
    const counts = arrayAt(parts, 'lines') ?? (isObject(value) ? [] : undefined);
    if (counts === undefined) throw badShape(file, pointer, value, 'the counts of its lines');
    for (const [index, count] of counts.entries()) countIn(file, lines, index + 1, count, `${pointer}/lines/${index}`);
    for (const [key, count] of outcomesOf(parts.branches)) countIn(file, branches, key, count, `${pointer}/branches`);
    for (const [key, count] of outcomesOf(parts.methods)) countIn(file, functions, key, count, `${pointer}/methods`);
  }
}

/** In coverage.json a list; in the result set a decision with its outcomes, or a method, by its description. */
function outcomesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (isArray(value)) return value.map((one, index) => [String(index), isObject(one) ? one.coverage : one]);
  return Object.entries(isObject(value) ? value : {}).flatMap(([key, one]) =>
    isObject(one)
      ? Object.entries(one).map(([outcome, count]): readonly [string, unknown] => [`${key} ${outcome}`, count])
      : [[key, one] as const],
  );
}

/** Lines that cannot run are null, those that were left out are "ignored". */
function countIn(file: SourceFile, hits: Hits, item: string | number, count: unknown, pointer: string): void {
  if (count === null || count === 'ignored') return;
  if (typeof count !== 'number' || !(count >= 0)) throw badShape(file, pointer, count, 'a count, null or "ignored"');
  hit(hits, item, count);
}
