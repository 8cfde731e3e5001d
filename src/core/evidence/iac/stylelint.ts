import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { noResults, toolFailed } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

/** Stylelint's JSON formatter: every file, each with its warnings. A rule with an option that it does not know has not run. */
export const stylelint: Adapter<'iac'> = {
  id: 'stylelint',
  kind: 'iac',
  title: 'Stylelint JSON',
  tools: [{ tool: 'Stylelint', how: 'npx stylelint --formatter json --output-file stylelint.json "**/*.css"' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return ['*/warnings', '*/errored', '*/invalidOptionWarnings'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const files = parseJson(file);
    if (!isArray(files)) throw badShape(file, '', files, 'an array of files');
    const problems: ProblemParts[] = [];
    const lookedAt: string[] = [];
    for (const [index, one] of files.entries()) {
      const pointer = pointerTo(index);
      const warnings = isObject(one) ? arrayAt(one, 'warnings') : undefined;
      if (!isObject(one) || warnings === undefined) throw badShape(file, `${pointer}/warnings`, one, 'an array');
      const path = stringAt(one, 'source');
      if (path !== undefined && one.ignored !== true) lookedAt.push(path);
      problems.push(...readRows(file, emit, rowsOf(path), warnings, `${pointer}/warnings`));
      problems.push(...readRows(file, emit, rowsOf(path), arrayAt(one, 'parseErrors') ?? [], `${pointer}/parseErrors`));
      for (const [at, option] of (arrayAt(one, 'invalidOptionWarnings') ?? []).entries()) {
        const text = isObject(option) ? stringAt(option, 'text') : undefined;
        problems.push(toolFailed(file, `${pointer}/invalidOptionWarnings/${at}`, text ?? 'an invalid option'));
      }
    }
    if (lookedAt.length === 0) problems.push(noResults(file, '', 'no file', 'at least one file'));
    return { tool: 'stylelint', notes: [], problems, lookedAt };
  },
};

const rowsOf = (path: string | undefined): Rows => ({
  tool: 'stylelint',
  levels: levelsOf({ error: ['error', undefined], warning: ['warning'] }),
  row: ({ rule, text, severity, line }) => ({
    // A plug-in of PostCSS names no rule.
    rule: rule ?? 'stylelint',
    message: text,
    severity,
    line,
    file: path,
  }),
});
