import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { linesOf } from '../json.ts';
import { type AllHits, coverageOf, type FileHits, hit, hitsIn, isCounted, noCoverage } from './tallies.ts';

/** Trace files of LCOV, as geninfo(1) describes them. */
export const lcov: Adapter<'coverage'> = {
  id: 'lcov',
  kind: 'coverage',
  title: 'LCOV trace file',
  tools: [
    { tool: 'lcov', how: 'lcov --capture --directory . --output-file lcov.info' },
    { tool: 'Vitest, Jest, c8, nyc', how: 'the coverage reporter lcov or lcovonly' },
    { tool: 'coverage.py', how: 'coverage lcov -o lcov.info' },
    { tool: 'cargo llvm-cov', how: 'cargo llvm-cov --lcov --output-path lcov.info' },
  ],
  claims: ({ head }) =>
    head.includes('SF:') &&
    /^(?:TN:.*\r?\n(?:#.*\r?\n)*)?SF:.+\r?\n(?:VER|FN|FNL|FNDA|FNA|FNF|FNH|BRDA|BRF|BRH|DA|LF|LH|end_of_record)\b/m.test(
      head,
    ),
  read(file, emit) {
    const all: AllHits = new Map();
    const state: State = { file, all, line: 0 };
    for (const text of linesOf(file.blocks())) {
      state.line += 1;
      const line = text.trimEnd();
      if (line !== '' && !line.startsWith('#')) readLine(state, line);
    }
    if (state.current !== undefined) throw malformed(state, 'the end of the file', 'end_of_record');
    let counted = 0;
    for (const [name, hits] of all) {
      const coverage = coverageOf(name, hits);
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    return { notes: [], problems: counted === 0 ? [noCoverage(file)] : [] };
  },
};

interface State {
  readonly file: SourceFile;
  readonly all: AllHits;
  line: number;
  current?: FileHits;
}

function readLine(state: State, line: string): void {
  const colon = line.indexOf(':');
  const tag = colon < 0 ? line : line.slice(0, colon);
  const rest = colon < 0 ? '' : line.slice(colon + 1);
  if (tag === 'SF') {
    if (state.current !== undefined) throw malformed(state, 'SF', 'end_of_record');
    state.current = hitsIn(state.all, rest);
  } else if (tag === 'end_of_record') {
    delete state.current;
  } else if (tag !== 'TN') {
    if (!TAGS.has(tag)) throw malformed(state, line.slice(0, 40), 'a tag that geninfo(1) defines');
    if (state.current === undefined) throw malformed(state, tag, 'SF');
    count(state, state.current, tag, rest);
  }
}

const TAGS: ReadonlySet<string> = new Set('VER FN FNL FNA FNDA FNF FNH BRDA BRF BRH MCDC MCF MCH DA LF LH'.split(' '));

function count(state: State, { lines, branches, functions }: FileHits, tag: string, rest: string): void {
  const parts = rest.split(',');
  const [first = '', second = '', third = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (tag === 'DA') {
    hit(lines, whole(state, first), whole(state, second));
  } else if (tag === 'BRDA') {
    hit(branches, parts.slice(0, -1).join(), last === '-' ? 0 : whole(state, last));
  } else if (tag === 'FN') {
    // LCOV 2 adds the last line of the function.
    const hasEnd = /^\d+$/.test(second) && parts.length > 2;
    hit(functions, parts.slice(hasEnd ? 2 : 1).join(), 0);
  } else if (tag === 'FNDA') {
    hit(functions, parts.slice(1).join(), whole(state, first));
  } else if (tag === 'FNA') {
    hit(functions, third === '' ? first : parts.slice(2).join(), whole(state, second));
  }
}

function whole(state: State, text: string): number {
  if (/^-?\d+$/.test(text)) return Math.max(0, Number(text));
  throw malformed(state, JSON.stringify(text.slice(0, 40)), 'a whole number');
}

const malformed = ({ file, line }: State, found: string, expected: string): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'the trace file is not as LCOV writes it',
    file: file.path,
    line: Math.max(1, line),
    found,
    expected,
    remedy: 'run the tool again and let it finish',
  });
