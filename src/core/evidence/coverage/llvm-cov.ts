import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile, Tally } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { badTally, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

const TYPE = 'llvm.coverage.json.export';

/** Keys come in the order of the alphabet, so that the type stands at the end; before the files there is at most what says which tool it was. */
const BEGINS =
  /^\s*\{\s*(?:"\w+"\s*:\s*(?:"[^"]*"|\{[^{}]*\})\s*,\s*)*"data"\s*:\s*\[\s*\{\s*"files"\s*:\s*\[\s*(?:\{\s*"(?:branches|expansions|filename|mcdc_records|segments|summary)"\s*:|\]\s*,\s*"(?:functions|totals)"\s*:)/;

/** The JSON of `llvm-cov export` (CoverageExporterJson.cpp): the sums of each file. Regions of code are what others call statements. */
export const llvmCov: Adapter<'coverage'> = {
  id: 'llvm-cov',
  kind: 'coverage',
  title: 'llvm-cov export JSON',
  tools: [
    { tool: 'cargo llvm-cov', how: 'cargo llvm-cov --json --output-path coverage.json' },
    { tool: 'Swift', how: 'swift test --enable-code-coverage, then `swift test --show-codecov-path`' },
    { tool: 'llvm-cov', how: 'llvm-cov export -instr-profile=default.profdata BINARY > coverage.json' },
  ],
  claims: ({ head }) => BEGINS.test(head),
  read(file, emit) {
    const root = parseJsonObject(file);
    if (root.type !== TYPE) throw badShape(file, '/type', root.type, TYPE);
    const problems: ProblemParts[] = [];
    let counted = 0;
    for (const { value, pointer } of filesIn(root)) {
      const name = isObject(value) ? stringAt(value, 'filename') : undefined;
      const summary = isObject(value) ? objectAt(value, 'summary') : undefined;
      if (name === undefined) throw badShape(file, `${pointer}/filename`, undefined, 'the name of a file');
      if (summary === undefined) throw badShape(file, `${pointer}/summary`, undefined, 'the sums of a file');
      const tally = (kind: string): Tally =>
        tallyIn(file, `${pointer}/summary/${kind}`, objectAt(summary, kind), problems);
      const coverage = {
        file: name,
        ...tallied('lines', tally('lines')),
        ...tallied('branches', tally('branches')),
        ...tallied('functions', tally('functions')),
        ...tallied('statements', tally('regions')),
      };
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push(noCoverage(file));
    return { tool: 'llvm-cov', notes: ['llvm-cov counts regions of code as statements'], problems };
  },
};

const filesIn = (root: JsonObject): readonly { value: unknown; pointer: string }[] =>
  (arrayAt(root, 'data') ?? []).flatMap((data, at) =>
    (isObject(data) ? (arrayAt(data, 'files') ?? []) : []).map((value, index) => ({
      value,
      pointer: `/data/${at}/files/${index}`,
    })),
  );

/** Branches are not counted before LLVM 12. */
function tallyIn(file: SourceFile, pointer: string, sums: JsonObject | undefined, problems: ProblemParts[]): Tally {
  if (sums === undefined) return NONE;
  const [covered, total] = [numberAt(sums, 'covered') ?? -1, numberAt(sums, 'count') ?? -1];
  if (isTally(covered, total)) return { covered, total };
  problems.push(badTally(file, pointer, `${covered} of ${total}`));
  return NONE;
}

const NONE: Tally = { covered: 0, total: 0 };
