import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile, Tally } from '../adapter.ts';
import { linesOf } from '../json.ts';
import { type AllHits, coverageOf, type FileHits, type Hits, hit, hitsIn, isCounted, noCoverage } from './tallies.ts';

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
    /^TN:.*\s*$/.test(head) ||
    (head.includes('SF:') &&
      /^(?:TN:.*\r?\n(?:#.*\r?\n)*)?SF:.+\r?\n(?:VER|FN|FNL|FNDA|FNA|FNF|FNH|BRDA|BRF|BRH|DA|LF|LH|end_of_record)\b/m.test(
        head,
      )),
  read(file, emit) {
    const all: AllHits = new Map();
    const state: State = { file, all, line: 0, sums: new Map(), contradictions: [] };
    for (const text of linesOf(file.blocks())) {
      state.line += 1;
      const line = text.trimEnd();
      if (line !== '' && !line.startsWith('#')) readLine(state, line);
    }
    if (state.current !== undefined) throw malformed(state, 'the end of the file', 'end_of_record');
    let counted = 0;
    for (const [name, hits] of all) {
      const coverage = { ...state.sums.get(name), ...coverageOf(name, hits) };
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    return { notes: contradicted(state), problems: counted === 0 ? [noCoverage(file)] : [] };
  },
};

interface State {
  readonly file: SourceFile;
  readonly all: AllHits;
  line: number;
  current?: Block;
  /** Of files whose lines are listed, but of other items the sums alone, such as functions by Bun. */
  readonly sums: Map<string, Partial<Record<Counted, Tally>>>;
  /** Records whose sums of lines are not those of the lines they list. */
  readonly contradictions: string[];
}

/** What stands between SF and end_of_record. */
interface Block extends FileHits {
  readonly name: string;
  readonly counts: Hits;
  /** The functions of one name, in the order they are listed: two classes may each have one. */
  readonly declared: Map<string, string[]>;
  readonly claimed: Map<string, number>;
}

type Counted = 'branches' | 'functions';

/** The tags of what was found of each kind, and of what ran. */
const SUMS: readonly (readonly [Counted, string, string])[] = [
  ['branches', 'BRF', 'BRH'],
  ['functions', 'FNF', 'FNH'],
];

function readLine(state: State, line: string): void {
  const colon = line.indexOf(':');
  const tag = colon < 0 ? line : line.slice(0, colon);
  const rest = colon < 0 ? '' : line.slice(colon + 1);
  if (tag === 'SF') {
    if (state.current !== undefined) throw malformed(state, 'SF', 'end_of_record');
    const own = { name: rest, counts: new Map(), declared: new Map(), claimed: new Map() };
    state.current = { ...hitsIn(state.all, rest), ...own };
  } else if (tag === 'end_of_record') {
    if (state.current !== undefined) endRecord(state, state.current);
    delete state.current;
  } else if (tag !== 'TN') {
    if (!TAGS.has(tag)) throw malformed(state, line.slice(0, 40), 'a tag that geninfo(1) defines');
    if (state.current === undefined) throw malformed(state, tag, 'SF');
    count(state, state.current, tag, rest);
  }
}

const TAGS: ReadonlySet<string> = new Set('VER FN FNL FNA FNDA FNF FNH BRDA BRF BRH MCDC MCF MCH DA LF LH'.split(' '));
const CLAIMS: ReadonlySet<string> = new Set(['LF', 'LH', ...SUMS.flatMap(([, total, covered]) => [total, covered])]);

function count(state: State, record: Block, tag: string, rest: string): void {
  const { lines, branches, functions } = record;
  const parts = rest.split(',');
  const [first = '', second = '', third = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (tag === 'DA') {
    const [line, times] = [whole(state, first), whole(state, second)];
    hit(lines, line, times);
    hit(record.counts, line, times);
  } else if (tag === 'BRDA') {
    hit(branches, parts.slice(0, -1).join(), last === '-' ? 0 : whole(state, last));
  } else if (tag === 'FN') {
    // LCOV 2 adds the last line of the function.
    const hasEnd = /^\d+$/.test(second) && parts.length > 2;
    const name = parts.slice(hasEnd ? 2 : 1).join();
    const known = record.declared.get(name) ?? [];
    const key = known.length === 0 ? name : `${first},${name}`;
    known.push(key);
    record.declared.set(name, known);
    hit(functions, key, 0);
  } else if (tag === 'FNDA') {
    const name = parts.slice(1).join();
    const known = record.declared.get(name) ?? [];
    hit(functions, (known.length > 1 ? known.shift() : known[0]) ?? name, whole(state, first));
  } else if (tag === 'FNA') {
    hit(functions, third === '' ? first : parts.slice(2).join(), whole(state, second));
  } else if (CLAIMS.has(tag)) {
    record.claimed.set(tag, whole(state, rest));
  }
}

function endRecord({ sums, contradictions }: State, record: Block): void {
  const { name, counts, claimed } = record;
  for (const [kind, ofAll, ofRan] of SUMS) {
    const [total, covered] = [claimed.get(ofAll) ?? 0, claimed.get(ofRan) ?? 0];
    if (counts.size === 0 || record[kind].size > 0 || total === 0 || covered > total) continue;
    const known = sums.get(name) ?? {};
    const before = known[kind] ?? { covered: 0, total: 0 };
    const tally = { covered: Math.max(covered, before.covered), total: Math.max(total, before.total) };
    sums.set(name, { ...known, [kind]: tally });
  }
  const ran = [...counts.values()].filter((times) => times > 0).length;
  const [found, hits] = [claimed.get('LF') ?? counts.size, claimed.get('LH') ?? ran];
  if (found !== counts.size || hits !== ran)
    contradictions.push(`${name} claims ${hits} of ${found}, its lines are ${ran} of ${counts.size}`);
}

/** Some tools list lines that they do not count, or count as covered what no test ran: the lines are the truth. */
const contradicted = ({ contradictions: [first, ...others] }: State): readonly string[] =>
  first === undefined
    ? []
    : [`${others.length === 0 ? '' : `${others.length + 1} records count other lines than they list: `}${first}`];

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
