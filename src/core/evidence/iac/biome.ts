import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { isArray, isObject, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { contradiction, NO_FILES_LISTED, noResults } from './problems.ts';
import { levelsOf, type Rows, readRows, rowsUnder } from './rows.ts';

const ROWS: Rows = {
  tool: 'biome',
  levels: levelsOf({ error: ['fatal', 'error'], warning: ['warning'], note: ['information', 'hint'] }),
  row: ({ category, severity, ...found }) => {
    const location = objectAt(found, 'location') ?? {};
    return {
      rule: stringAt({ category }, 'category') ?? 'biome',
      message: textOf(found),
      severity,
      file: stringAt(location, 'path') ?? objectAt(location, 'path')?.file,
      line: objectAt(location, 'start')?.line,
    };
  },
};

/** A text in version 2; before it, a text of its own beside one in pieces. */
function textOf({ message, description }: JsonObject): unknown {
  if (typeof message === 'string') return message;
  const pieces = isArray(message) ? message.flatMap((piece) => (isObject(piece) ? piece.content : [])) : [];
  return typeof description === 'string' ? description : pieces.join('');
}

/** Biome's reporters json and json-pretty (1.8 and later): a sum, and what it found. */
export const biome: Adapter<'iac'> = {
  id: 'biome',
  kind: 'iac',
  title: 'Biome JSON',
  tools: [{ tool: 'Biome', how: 'npx biome ci --colors=off --reporter=json > biome.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return ['summary/unchanged', 'summary/errors', 'diagnostics'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, 'diagnostics');
    const summary = objectAt(root, 'summary') ?? {};
    const count = (key: string): number => numberAt(summary, key) ?? 0;
    const listed = { error: 0, warning: 0, note: 0, none: 0 };
    const problems: ProblemParts[] = readRows(
      file,
      (finding) => {
        listed[finding.level] += 1;
        emit(finding);
      },
      ROWS,
      list,
      '/diagnostics',
    );
    const found = `${listed.error} errors and ${listed.warning} warnings are listed`;
    if (count('errors') > listed.error || count('warnings') > listed.warning) {
      const expected = `${count('errors')} errors and ${count('warnings')} warnings: run it with --max-diagnostics=none`;
      problems.push(contradiction(file, '/summary', found, expected));
    }
    if (count('changed') + count('unchanged') + list.length === 0)
      problems.push(noResults(file, '/summary', 'no file', 'at least one file'));
    return { tool: ROWS.tool, notes: [NO_FILES_LISTED], problems };
  },
};
