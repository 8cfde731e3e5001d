import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, FileCoverage, SourceFile, Tally } from '../adapter.ts';
import { badShape, isArray, isObject, type JsonObject, numberAt, objectAt, parseJsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { badTally, type Hits, hit, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** Istanbul's own JSON: coverage-final.json with the counts of each file, or coverage-summary.json with its sums. */
export const istanbul: Adapter<'coverage'> = {
  id: 'istanbul',
  kind: 'coverage',
  title: 'Istanbul JSON',
  tools: [{ tool: 'Vitest, Jest, c8, nyc', how: 'the coverage reporter json or json-summary' }],
  claims: ({ head }) =>
    /^\s*\{/.test(head) &&
    (/"statementMap"\s*:\s*\{/.test(head) || /^\s*\{\s*"total"\s*:\s*\{\s*"lines"\s*:\s*\{\s*"total"/.test(head)),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    let counted = 0;
    for (const [name, value] of Object.entries(parseJsonObject(file))) {
      if (!isObject(value)) throw badShape(file, pointerTo(name), value, 'the coverage of a file');
      if (name === 'total') continue;
      const coverage = 'statementMap' in value ? counts(file, name, value) : sums(file, name, value, problems);
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push(noCoverage(file));
    return { tool: 'istanbul', notes: [], problems };
  },
};

/** A line is covered where a statement that begins on it ran, as istanbul-lib-coverage counts. */
function counts(file: SourceFile, name: string, value: JsonObject): FileCoverage {
  const at = (key: string): JsonObject => {
    const found = objectAt(value, key);
    if (found === undefined) throw badShape(file, pointerTo(name, key), value[key], 'an object');
    return found;
  };
  const [statementMap, statements, functions, branches] = [at('statementMap'), at('s'), at('f'), at('b')];
  const lines: Hits = new Map();
  for (const [id, place] of Object.entries(statementMap)) {
    const line = isObject(place) ? numberAt(objectAt(place, 'start') ?? {}, 'line') : undefined;
    if (line === undefined) throw badShape(file, pointerTo(name, 'statementMap', id), place, 'a range');
    hit(lines, line, countAt(file, name, ['s', id], statements[id]));
  }
  const outcomes = Object.entries(branches).flatMap(([id, list]) => {
    if (!isArray(list)) throw badShape(file, pointerTo(name, 'b', id), list, 'an array of counts');
    return list.map((count, index) => countAt(file, name, ['b', id, index], count));
  });
  const tally = (all: readonly number[]): Tally => ({
    covered: all.filter((count) => count > 0).length,
    total: all.length,
  });
  const values = (key: string, of: JsonObject): readonly number[] =>
    Object.entries(of).map(([id, count]) => countAt(file, name, [key, id], count));
  return {
    file: name,
    ...tallied('lines', tally([...lines.values()])),
    ...tallied('branches', tally(outcomes)),
    ...tallied('functions', tally(values('f', functions))),
    ...tallied('statements', tally(values('s', statements))),
  };
}

function countAt(file: SourceFile, name: string, place: readonly (string | number)[], count: unknown): number {
  if (typeof count === 'number' && count >= 0) return count;
  throw badShape(file, pointerTo(name, ...place), count, 'a count');
}

function sums(file: SourceFile, name: string, value: JsonObject, problems: ProblemParts[]): FileCoverage {
  const tally = (kind: string): Tally => {
    const found = objectAt(value, kind);
    if (found === undefined) return { covered: 0, total: 0 };
    const [covered, total] = [numberAt(found, 'covered') ?? -1, numberAt(found, 'total') ?? -1];
    if (isTally(covered, total)) return { covered, total };
    problems.push(badTally(file, pointerTo(name, kind), `${covered} of ${total}`));
    return { covered: 0, total: 0 };
  };
  return {
    file: name,
    ...tallied('lines', tally('lines')),
    ...tallied('branches', tally('branches')),
    ...tallied('functions', tally('functions')),
    ...tallied('statements', tally('statements')),
  };
}
