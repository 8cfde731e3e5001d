import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { coverageOf, type FileHits, hit, isCounted, noCoverage } from './tallies.ts';

/** How many numbers tell of a branch: its line, its block, its number and how often it ran. */
const BRANCH = 4;

/** What is sent to Coveralls (docs.coveralls.io/api-reference): an array of counts for each file, one for each line. */
export const coveralls: Adapter<'coverage'> = {
  id: 'coveralls',
  kind: 'coverage',
  title: 'Coveralls JSON',
  tools: [
    { tool: 'gcovr', how: 'gcovr --coveralls coveralls.json (json says more)' },
    { tool: 'coveralls-python', how: 'coveralls --output=coveralls.json' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return (
      (keys.has('source_files/*/name') && keys.has('source_files/*/coverage')) ||
      /"source_files"\s*:\s*\[\s*\]/.test(head)
    );
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const files = arrayAt(root, 'source_files');
    if (files === undefined) throw badShape(file, '/source_files', root.source_files, 'an array of files');
    let counted = 0;
    for (const [index, one] of files.entries()) {
      const name = isObject(one) ? stringAt(one, 'name') : undefined;
      const pointer = `/source_files/${index}`;
      if (!isObject(one) || name === undefined) throw badShape(file, `${pointer}/name`, one, 'the name of a file');
      const coverage = coverageOf(name, hitsIn(file, pointer, one.coverage, one.branches ?? []));
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    return { notes: [], problems: counted === 0 ? [noCoverage(file)] : [] };
  },
};

function hitsIn(file: SourceFile, pointer: string, counts: unknown, numbers: unknown): FileHits {
  const hits: FileHits = { lines: new Map(), branches: new Map(), functions: new Map(), statements: new Map() };
  if (!isArray(counts)) throw badShape(file, `${pointer}/coverage`, counts, 'an array of counts');
  for (const [index, count] of counts.entries())
    if (count !== null) hit(hits.lines, index + 1, whole(file, `${pointer}/coverage/${index}`, count));
  if (!isArray(numbers) || numbers.length % BRANCH !== 0)
    throw badShape(file, `${pointer}/branches`, numbers, 'four numbers for each branch');
  for (let at = 0; at < numbers.length; at += BRANCH)
    hit(
      hits.branches,
      numbers.slice(at, at + BRANCH - 1).join(),
      whole(file, `${pointer}/branches/${at + BRANCH - 1}`, numbers[at + BRANCH - 1]),
    );
  return hits;
}

function whole(file: SourceFile, pointer: string, count: unknown): number {
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  throw badShape(file, pointer, count, 'a count');
}
