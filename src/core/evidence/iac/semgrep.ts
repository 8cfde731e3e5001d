import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { noResults, toolFailed } from './problems.ts';
import { levelsOf, readRows, rowsUnder } from './rows.ts';

/** Semgrep's JSON: results, errors of the tool (those of level warn are about single files), and, in newer versions, the paths it scanned. */
export const semgrep: Adapter<'iac'> = {
  id: 'semgrep',
  kind: 'iac',
  title: 'Semgrep JSON',
  tools: [{ tool: 'Semgrep', how: 'semgrep scan --config RULES --json --output semgrep.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return (
      keys.has('results') &&
      (keys.has('results/*/check_id') || (keys.has('paths') && keys.has('errors')) || keys.has('paths/scanned'))
    );
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, 'results');
    if (root.paths === undefined && list.length === 0)
      throw badShape(file, '/paths', root.paths, 'the files that were scanned');
    const problems: ProblemParts[] = readRows(
      file,
      emit,
      {
        tool: 'semgrep',
        levels: levelsOf({
          error: ['ERROR', 'CRITICAL', 'HIGH'],
          warning: ['WARNING', 'MEDIUM'],
          note: ['INFO', 'LOW', 'INVENTORY', 'EXPERIMENT'],
        }),
        row: ({ check_id, path, ...result }) => {
          const extra = objectAt(result, 'extra') ?? {};
          return {
            rule: check_id,
            message: extra.message,
            severity: extra.severity,
            file: path,
            line: objectAt(result, 'start')?.line,
            suppressed: extra.is_ignored === true,
          };
        },
      },
      list,
      '/results',
    );
    const notes: string[] = root.paths === undefined ? ['the report does not list the files that were scanned'] : [];
    for (const [index, error] of (arrayAt(root, 'errors') ?? []).entries()) {
      const text = isObject(error)
        ? (stringAt(error, 'message') ?? stringAt(error, 'long_msg') ?? 'an error')
        : String(error);
      if (isObject(error) && error.level !== 'error') notes.push(`Semgrep warns: ${text.slice(0, 300)}`);
      else problems.push(toolFailed(file, `/errors/${index}`, text));
    }
    const scanned = arrayAt(objectAt(root, 'paths') ?? {}, 'scanned')?.filter((path) => typeof path === 'string');
    if (scanned?.length === 0 && list.length + problems.length === 0)
      problems.push(noResults(file, '/paths/scanned', 'no file', 'at least one file'));
    const toolVersion = stringAt(root, 'version');
    return {
      tool: 'semgrep',
      ...(toolVersion === undefined ? {} : { toolVersion }),
      notes,
      problems,
      ...(scanned === undefined ? {} : { lookedAt: scanned }),
    };
  },
};
