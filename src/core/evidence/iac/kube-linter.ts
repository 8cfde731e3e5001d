import type { Adapter } from '../adapter.ts';
import { arrayAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { contradiction, NO_FILES_LISTED, noResults } from './problems.ts';
import { readRows } from './rows.ts';

/** `kube-linter lint --format json`: every report is an error; a clean run has none and says that its checks passed. */
export const kubeLinter: Adapter<'iac'> = {
  id: 'kube-linter',
  kind: 'iac',
  title: 'KubeLinter JSON',
  tools: [{ tool: 'KubeLinter', how: 'kube-linter lint --format json deploy/ > kube-linter.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('Checks') && (keys.has('Reports') || keys.has('Summary'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const reports = arrayAt(root, 'Reports') ?? [];
    const summary = objectAt(root, 'Summary') ?? {};
    const problems = readRows(
      file,
      emit,
      {
        tool: 'kube-linter',
        levels: new Map(),
        row: (report) => ({
          rule: report.Check,
          message: objectAt(report, 'Diagnostic')?.Message,
          file: objectAt(objectAt(report, 'Object') ?? {}, 'Metadata')?.FilePath,
        }),
      },
      reports,
      '/Reports',
    );
    const status = summary.ChecksStatus;
    if (status !== 'Passed' && status !== 'Failed')
      problems.push(noResults(file, '/Summary/ChecksStatus', String(status), 'Passed or Failed'));
    else if ((status === 'Failed') !== reports.length > 0)
      problems.push(contradiction(file, '/Summary/ChecksStatus', status, `${reports.length} reports`));
    const toolVersion = stringAt(summary, 'KubeLinterVersion');
    const notes = [NO_FILES_LISTED];
    return { tool: 'kube-linter', ...(toolVersion === undefined ? {} : { toolVersion }), notes, problems };
  },
};
