import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import { type AllHits, badTally, coverageOf, hit, hitsIn, isCounted, noCoverage } from './tallies.ts';

/** OpenCover's XML, which coverlet and AltCover write as well: the sequence points of each method are statements. */
export const opencover: Adapter<'coverage'> = {
  id: 'opencover',
  kind: 'coverage',
  title: 'OpenCover XML',
  tools: [
    { tool: 'coverlet', how: 'dotnet test --collect "XPlat Code Coverage;Format=opencover"' },
    { tool: 'OpenCover, AltCover', how: 'their XML report' },
  ],
  claims: ({ head }) => xmlRootOf(head) === 'CoverageSession',
  read(file, emit) {
    const state: State = { file, files: new Map(), all: new Map(), problems: [] };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'CoverageSession') throw wrongRoot(file, name, line, 'CoverageSession');
        openIn(state, name, attributes, line);
        return name === 'Name' && state.method !== undefined;
      },
      close: (name) => closeIn(state, name),
      text(piece) {
        if (state.method !== undefined) state.method.name += piece;
      },
    });
    let counted = 0;
    for (const [name, hits] of state.all) {
      const coverage = coverageOf(name, hits);
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) state.problems.push(noCoverage(file));
    return { tool: 'opencover', notes: [...notes, NOTE], problems: state.problems };
  },
};

const NOTE = 'a line is counted where a sequence point begins on it';

/** Compilers mark code that has no line with it. */
const HIDDEN = 0xfeefee;

interface State {
  readonly file: SourceFile;
  /** Of the module, by the number that points refer to. */
  readonly files: Map<string, string>;
  readonly all: AllHits;
  readonly problems: ProblemParts[];
  method?: { name: string; place: string; ran: boolean; points: number };
}

function openIn(state: State, name: string, attributes: Attributes, line: number): void {
  const { method, files } = state;
  if (name === 'Module') files.clear();
  else if (name === 'File') files.set(attributes.uid ?? '', kept(attributes.fullPath ?? ''));
  else if (name === 'Method') state.method = { name: '', place: '', ran: attributes.visited === 'true', points: 0 };
  else if (method === undefined) return;
  else if (name === 'FileRef') method.place = files.get(attributes.uid ?? '') ?? '';
  else if (name === 'SequencePoint' || name === 'BranchPoint' || name === 'MethodPoint')
    pointIn(state, method, name, attributes, line);
}

function pointIn(
  { file, files, all, problems }: State,
  method: NonNullable<State['method']>,
  name: 'SequencePoint' | 'BranchPoint' | 'MethodPoint',
  point: Attributes,
  line: number,
): void {
  // The point of a method without code is nil.
  if (name === 'MethodPoint' && point.vc === undefined) return;
  const count = Number(point.vc ?? 'NaN');
  if (!(count >= 0)) problems.push({ ...badTally(file, method.name, `visits ${JSON.stringify(point.vc)}`), line });
  method.points += 1;
  method.ran ||= count > 0;
  const place = files.get(point.fileid ?? '') ?? method.place;
  const start = Number(point.sl);
  if (name === 'MethodPoint' || place === '' || start === HIDDEN) return;
  const { lines, statements, branches } = hitsIn(all, place);
  if (name === 'BranchPoint') {
    hit(branches, kept(`${method.name} ${point.offset} ${point.path} ${point.ordinal}`), count);
  } else {
    hit(statements, kept(`${point.sl}.${point.sc}-${point.el}.${point.ec}`), count);
    if (Number.isSafeInteger(start)) hit(lines, start, count);
  }
}

function closeIn(state: State, name: string): void {
  const { method } = state;
  if (name !== 'Method' || method === undefined) return;
  delete state.method;
  if (method.place === '' || method.points === 0) return;
  hit(hitsIn(state.all, method.place).functions, kept(method.name), method.ran ? 1 : 0);
}
