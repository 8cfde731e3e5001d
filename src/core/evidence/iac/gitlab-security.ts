import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { NO_FILES_LISTED, toolFailed } from './problems.ts';
import { levelsOf, readRows, rowsUnder } from './rows.ts';

/** GitLab's security report format (sast, secret detection, dependency and container scanning). */
export const gitlabSecurity: Adapter<'iac'> = {
  id: 'gitlab-security',
  kind: 'iac',
  title: 'GitLab security report JSON',
  tools: [
    { tool: 'Semgrep', how: 'semgrep scan --config RULES --gitlab-sast --output gl-sast-report.json' },
    { tool: 'GitLab', how: 'the security scanners of GitLab CI' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('vulnerabilities') && keys.has('version') && (keys.has('scan') || keys.has('vulnerabilities/*'));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, 'vulnerabilities');
    const scan = objectAt(root, 'scan') ?? {};
    const scanner = objectAt(scan, 'scanner') ?? {};
    const tool = stringAt(scanner, 'id') ?? 'gitlab';
    const problems: ProblemParts[] = readRows(
      file,
      emit,
      {
        tool,
        levels: levelsOf({
          error: ['Critical', 'High'],
          warning: ['Medium'],
          note: ['Low', 'Info', 'Unknown', undefined],
        }),
        row: ({ severity, ...found }) => {
          const [identifier] = (arrayAt(found, 'identifiers') ?? []).filter(isObject);
          const location = objectAt(found, 'location') ?? {};
          return {
            rule: identifier?.value ?? identifier?.name ?? found.name ?? found.category,
            message: found.message ?? found.name ?? found.description,
            // Checkov knows no severities without its platform: what fails makes it fail.
            severity: tool === 'checkov' && severity === 'Unknown' ? 'High' : severity,
            file: location.file,
            line: location.start_line,
            fingerprint: found.id,
          };
        },
      },
      list,
      '/vulnerabilities',
    );
    if (scan.status !== undefined && scan.status !== 'success')
      problems.push(toolFailed(file, '/scan/status', String(scan.status)));
    const toolVersion = stringAt(scanner, 'version');
    const claimedAt = stringAt(scan, 'end_time');
    return {
      tool,
      ...(toolVersion === undefined ? {} : { toolVersion }),
      ...(claimedAt !== undefined && /Z$/.test(claimedAt) ? { claimedAt } : {}),
      notes: [NO_FILES_LISTED],
      problems,
    };
  },
};
