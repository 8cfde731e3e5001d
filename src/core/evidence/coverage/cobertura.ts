import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, FileCoverage, SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import { type AllHits, badTally, coverageOf, hit, hitsIn, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/**
 * Cobertura's coverage-04.dtd, which a dozen tools write. A file of several classes is counted once. Some tools list lines with
 * methods alone, and VectorCAST has no rate of lines where only branches were measured.
 */
export const cobertura: Adapter<'coverage'> = {
  id: 'cobertura',
  kind: 'coverage',
  title: 'Cobertura XML',
  tools: [
    { tool: 'coverage.py', how: 'coverage xml, or pytest --cov --cov-report=xml' },
    { tool: 'Vitest, Jest, nyc', how: 'the coverage reporter cobertura' },
    { tool: 'gcovr', how: 'gcovr --cobertura coverage.xml' },
    { tool: 'Go', how: 'gocover-cobertura < cover.out > coverage.xml' },
    { tool: '.NET', how: 'dotnet test --collect "XPlat Code Coverage"' },
  ],
  claims: ({ head }) => xmlRootOf(head) === 'coverage' && /<coverage\b[^>]*\s(?:line|branch)-rate=/.test(head),
  read(file, emit) {
    const state: State = {
      all: new Map(),
      branches: new Map(),
      functions: new Map(),
      problems: [],
      path: [],
      inMethods: [],
      hasLines: false,
      methodsOf: new Map(),
      withLines: true,
      file,
    };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0) {
          if (name !== 'coverage') throw wrongRoot(file, name, line, 'coverage');
          state.claimed = claimOf(attributes);
          state.withLines = 'line-rate' in attributes;
        }
        state.path.push(name);
        openIn(state, name, attributes);
        return false;
      },
      close(name) {
        state.path.pop();
        if (name === 'class' && !state.hasLines) for (const line of state.inMethods) countLine(state, line);
      },
      text: () => undefined,
    });
    const files = [...state.all].map(([name, hits]) => ({
      ...coverageOf(name, state.withLines ? hits : { ...hits, lines: new Map() }),
      ...tallied('branches', sumOf(state.branches.get(name))),
      ...tallied('functions', sumOf(state.functions.get(name))),
    }));
    const counted = files.filter(isCounted);
    for (const one of files) emit(one);
    if (counted.length === 0) state.problems.push(noCoverage(file));
    return {
      tool: 'cobertura',
      notes: [...notes, ...contradictions(state.claimed, counted), ...(state.withLines ? [] : [ONLY_BRANCHES])],
      problems: state.problems,
    };
  },
};

const ONLY_BRANCHES = 'the report has no rate of lines: of lines it names only those with branches';

type Tallies = ReadonlyMap<string | number, { readonly covered: number; readonly total: number }>;

interface State {
  readonly file: SourceFile;
  readonly all: AllHits;
  readonly branches: Map<string, Map<number, { covered: number; total: number }>>;
  readonly functions: Map<string, Map<string, { covered: number; total: number }>>;
  readonly problems: ProblemParts[];
  readonly path: string[];
  /** Lines that the methods of the class list; they count where the class lists none itself. */
  inMethods: Attributes[];
  hasLines: boolean;
  /** How often the class lists a method of this name: another one of that name is a method by itself. */
  methodsOf: Map<string, number>;
  /** Without a rate of lines its lines stand there for their branches alone. */
  withLines: boolean;
  current?: string;
  className?: string;
  method?: string;
  claimed?: { readonly covered: number; readonly total: number } | undefined;
}

function openIn(state: State, name: string, attributes: Attributes): void {
  const parent = state.path.at(-2);
  const grandparent = state.path.at(-3);
  if (name === 'class') {
    state.current = kept(attributes.filename ?? attributes.name ?? '');
    state.className = kept(attributes.name ?? '');
    hitsIn(state.all, state.current);
    state.inMethods = [];
    state.methodsOf = new Map();
    state.hasLines = false;
  } else if (name === 'lines' && parent === 'class') {
    // Even where it is empty: then nothing of the class can run.
    state.hasLines = true;
  } else if (name === 'method') {
    const named = `${attributes.name ?? ''}${attributes.signature ?? ''}`;
    const nth = (state.methodsOf.get(named) ?? 0) + 1;
    state.methodsOf.set(named, nth);
    state.method = kept(`${state.className} ${named} ${nth}`);
    if (attributes.hits !== undefined) setMethod(state, Number(attributes.hits));
  } else if (name === 'line' && parent === 'lines' && grandparent === 'class') {
    countLine(state, attributes);
  } else if (name === 'line' && parent === 'lines' && grandparent === 'method') {
    setMethod(state, Number(attributes.hits));
    state.inMethods.push({ ...attributes });
  }
}

function setMethod({ functions, current = '', method = '' }: State, hits: number): void {
  const known = functions.get(current) ?? new Map();
  functions.set(current, known);
  const before = known.get(method)?.covered ?? 0;
  known.set(method, { covered: Math.max(before, hits > 0 ? 1 : 0), total: 1 });
}

function countLine(state: State, { number = '', hits = '', ...attributes }: Attributes): void {
  const { current = '', all, branches, problems, file } = state;
  const [line, count] = [Number(number), Number(hits)];
  if (number === '' || hits === '' || !Number.isSafeInteger(line) || !(count >= 0)) {
    problems.push(badTally(file, `${current}:${number}`, `hits ${JSON.stringify(hits)}`));
    return;
  }
  hit(hitsIn(all, current).lines, line, count);
  const condition = /\((\d+)\/(\d+)\)/.exec(attributes['condition-coverage'] ?? '');
  if (condition === null) return;
  const [covered, total] = [Number(condition[1]), Number(condition[2])];
  if (!isTally(covered, total))
    problems.push(badTally(file, `${current}:${number}`, `${covered} of ${total} branches`));
  const known = branches.get(current) ?? new Map();
  branches.set(current, known);
  const before = known.get(line);
  known.set(line, { covered: Math.max(covered, before?.covered ?? 0), total: Math.max(total, before?.total ?? 0) });
}

function sumOf(tallies: Tallies = new Map()): { covered: number; total: number } {
  let [covered, total] = [0, 0];
  for (const tally of tallies.values()) {
    covered += tally.covered;
    total += tally.total;
  }
  return { covered, total };
}

function claimOf(attributes: Attributes): State['claimed'] {
  const [covered, total] = [Number(attributes['lines-covered']), Number(attributes['lines-valid'])];
  return isTally(covered, total) ? { covered, total } : undefined;
}

/** Tools count a line of two classes twice, or leave methods out: the lines are the truth. */
function contradictions(claimed: State['claimed'], files: readonly FileCoverage[]): readonly string[] {
  const total = files.reduce((sum, { lines }) => sum + (lines?.total ?? 0), 0);
  const covered = files.reduce((sum, { lines }) => sum + (lines?.covered ?? 0), 0);
  if (claimed === undefined || (claimed.total === total && claimed.covered === covered)) return [];
  return [`the root claims ${claimed.covered} of ${claimed.total} lines, its lines are ${covered} of ${total}`];
}
