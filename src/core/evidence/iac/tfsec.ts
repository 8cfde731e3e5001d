import type { Adapter } from '../adapter.ts';
import { isObject, objectAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { otherFormat } from '../other-format.ts';
import { NO_FILES_LISTED } from './problems.ts';
import { levelsOf, readRows, rowsUnder } from './rows.ts';

/** Its statuses are numbers; 0 failed. */
const PASSED = 1;
const IGNORED = 2;

/** `tfsec --format json`. A clean run writes `results` as null. */
export const tfsec: Adapter<'iac'> = {
  id: 'tfsec',
  kind: 'iac',
  title: 'tfsec JSON',
  tools: [{ tool: 'tfsec', how: 'tfsec --format json --out tfsec.json infra' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return (
      keys.has('results/*/long_id') ||
      keys.has('results/*/rule_provider') ||
      /^\s*\{\s*"results"\s*:\s*null\s*\}\s*$/.test(head)
    );
  },
  read(file, emit) {
    const notes = [NO_FILES_LISTED];
    const { results, ...others } = parseJsonObject(file);
    if (Object.keys(others).length > 0) throw otherFormat(file, 'an object with results alone');
    if (results === null) return { tool: 'tfsec', notes, problems: [] };
    const problems = readRows(
      file,
      emit,
      {
        tool: 'tfsec',
        levels: levelsOf({
          error: ['CRITICAL', 'HIGH', 'ERROR'],
          warning: ['MEDIUM', 'WARNING'],
          note: ['LOW', 'INFO'],
        }),
        row: (result) => ({
          rule: result.long_id ?? result.rule_id,
          message: result.description ?? result.rule_description,
          severity: result.severity,
          file: objectAt(result, 'location')?.filename,
          line: objectAt(result, 'location')?.start_line,
          suppressed: result.status === IGNORED,
        }),
      },
      rowsUnder(file, 'results').list.filter((result) => !isObject(result) || result.status !== PASSED),
      '/results',
    );
    return { tool: 'tfsec', notes, problems };
  },
};
