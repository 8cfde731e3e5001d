import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { numberAt, objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { contradiction, NO_FILES_LISTED, noResults } from './problems.ts';
import { levelsOf, type Rows, readArray, readRows, rowsUnder } from './rows.ts';

const ROWS: Rows = {
  tool: 'pylint',
  levels: levelsOf({ error: ['fatal', 'error'], warning: ['warning'], note: ['convention', 'refactor', 'info'] }),
  row: ({ symbol, message, type, path, line }) => ({ rule: symbol, message, severity: type, file: path, line }),
};

/** Pylint's reporters json and, since version 3, json2, which counts the modules that it looked at. */
export const pylint: Adapter<'iac'> = {
  id: 'pylint',
  kind: 'iac',
  title: 'Pylint JSON',
  tools: [{ tool: 'Pylint', how: 'pylint --output-format=json2:pylint.json src (before version 3: json)' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    if (['*/symbol', '*/message-id', '*/module'].every((key) => keys.has(key))) return true;
    return keys.has('messages') && (keys.has('messages/*/messageId') || keys.has('statistics/modulesLinted'));
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith('[')) return readArray(file, emit, ROWS);
    const { root, list } = rowsUnder(file, 'messages');
    const statistics = objectAt(root, 'statistics') ?? {};
    const problems: ProblemParts[] = readRows(file, emit, ROWS, list, '/messages');
    if (numberAt(statistics, 'modulesLinted') === 0)
      problems.push(noResults(file, '/statistics/modulesLinted', 'no module', 'at least one module'));
    const counted = Object.values(objectAt(statistics, 'messageTypeCount') ?? {}).reduce(
      (sum: number, count) => sum + (typeof count === 'number' ? count : 0),
      0,
    );
    if (counted > list.length)
      problems.push(contradiction(file, '/statistics/messageTypeCount', `${counted}`, `${list.length} messages`));
    return { tool: 'pylint', notes: [NO_FILES_LISTED], problems };
  },
};
