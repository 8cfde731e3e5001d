import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

/** ESLint's formatters json and json-with-metadata: every file it looked at, each with its messages. A file that does not parse has one fatal message. */
export const eslint: Adapter<'iac'> = {
  id: 'eslint',
  kind: 'iac',
  title: 'ESLint JSON',
  tools: [{ tool: 'ESLint', how: 'npx eslint --format json --output-file eslint.json .' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const has = (prefix: string): boolean =>
      ['filePath', 'messages', 'errorCount'].every((key) => keys.has(`${prefix}${key}`));
    return has('*/') || has('results/*/');
  },
  read(file, emit) {
    const root = parseJson(file);
    const [files, above] = isObject(root) && isObject(root.metadata) ? [root.results, '/results'] : [root, ''];
    if (!isArray(files)) throw badShape(file, above, files, 'an array of files');
    const problems: ProblemParts[] = [];
    const lookedAt: string[] = [];
    for (const [index, one] of files.entries()) {
      const pointer = `${above}${pointerTo(index)}`;
      const path = isObject(one) ? stringAt(one, 'filePath') : undefined;
      if (!isObject(one) || path === undefined) throw badShape(file, `${pointer}/filePath`, one, 'the path of a file');
      lookedAt.push(path);
      for (const [key, suppressed] of [
        ['messages', false],
        ['suppressedMessages', true],
      ] as const) {
        const list = arrayAt(one, key);
        if (list === undefined && key === 'messages')
          throw badShape(file, `${pointer}/messages`, one.messages, 'an array');
        problems.push(...readRows(file, emit, rowsOf(path, suppressed), list ?? [], `${pointer}/${key}`));
      }
    }
    return { tool: 'eslint', notes: [], problems, lookedAt };
  },
};

const rowsOf = (path: string, suppressed: boolean): Rows => ({
  tool: 'eslint',
  levels: levelsOf({ error: [2], warning: [1] }),
  row: ({ ruleId, message, severity, line, fatal }) => ({
    rule: ruleId ?? (fatal === true ? 'fatal' : 'eslint'),
    message,
    severity,
    line,
    file: path,
    suppressed,
  }),
});
