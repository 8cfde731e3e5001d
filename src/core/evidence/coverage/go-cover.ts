import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { type AllHits, coverageOf, type Hits, hit, hitsIn, isCounted, noCoverage, tallied } from './tallies.ts';

const BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/;

/** The profile of `go test -coverprofile` (golang.org/x/tools/cover): blocks of statements. Profiles that were joined repeat blocks. */
export const goCover: Adapter<'coverage'> = {
  id: 'go-cover',
  kind: 'coverage',
  title: 'Go cover profile',
  tools: [{ tool: 'Go', how: 'go test -coverprofile=cover.out ./...' }],
  claims: ({ head }) => /^mode: (?:set|count|atomic)\r?\n/.test(head),
  read(file, emit) {
    const all: AllHits = new Map();
    const statements = new Map<string, { readonly sizes: Map<string, number>; readonly ran: Hits }>();
    let row = 0;
    for (const text of endedLines(file)) {
      row += 1;
      const line = text.trimEnd();
      if (line === '' || line.startsWith('mode: ')) continue;
      const [, name = '', from, column, to, end, size, count] = BLOCK.exec(line) ?? [];
      if (count === undefined) throw malformed(file, row, line);
      const known = statements.get(name) ?? { sizes: new Map<string, number>(), ran: new Map<string, number>() };
      statements.set(name, known);
      const block = `${from}.${column},${to}.${end}`;
      known.sizes.set(block, Number(size));
      hit(known.ran, block, Number(count));
      const { lines } = hitsIn(all, name);
      if (Number(to) - Number(from) > MOST_LINES) throw malformed(file, row, line);
      for (let at = Number(from); at <= Number(to); at += 1) hit(lines, at, Number(count));
    }
    let counted = 0;
    for (const [name, hits] of all) {
      const { sizes, ran } = statements.get(name) ?? {
        sizes: new Map<string, number>(),
        ran: new Map<string, number>(),
      };
      const total = sum([...sizes.values()]);
      const covered = sum([...sizes].filter(([block]) => (ran.get(block) ?? 0) > 0).map(([, size]) => size));
      const coverage = { ...coverageOf(name, hits), ...tallied('statements', { covered, total }) };
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    const notes = [
      'a cover profile has blocks of statements and no branches: its lines are those that the blocks touch',
    ];
    return { tool: 'go', notes, problems: counted === 0 ? [noCoverage(file)] : [] };
  },
};

/** No function is longer; a profile that says so is broken. */
const MOST_LINES = 100_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const malformed = (file: SourceFile, line: number, found: string): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'a line of the profile is not as Go writes it',
    file: file.path,
    line,
    found: JSON.stringify(found.slice(0, 60)),
    expected: 'FILE:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT',
    remedy: 'run the tests again and let them finish',
  });
