import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { NO_FILES_LISTED } from './problems.ts';
import { levelsOf, readRows, rowsUnder } from './rows.ts';

/** SonarQube's generic issues: since 10.3 severities stand with the rules, before that with each issue. */
export const sonarIssues: Adapter<'iac'> = {
  id: 'sonar-issues',
  kind: 'iac',
  title: 'SonarQube generic issues JSON',
  tools: [{ tool: 'Hadolint', how: 'hadolint -f sonarqube Dockerfile > hadolint.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const top = [...keys].filter((key) => !key.includes('/'));
    const isEmpty = top.length === 1 && keys.has('issues') && keys.size === 1;
    return (
      isEmpty ||
      (keys.has('issues/*/engineId') && keys.has('issues/*/primaryLocation')) ||
      keys.has('issues/*/primaryLocation')
    );
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, 'issues');
    if (root.errors !== undefined) throw badShape(file, '/errors', root.errors, 'issues and rules alone');
    const rules = new Map(
      (arrayAt(root, 'rules') ?? [])
        .filter(isObject)
        .map((rule) => [
          rule.id,
          { tool: rule.engineId, impacts: arrayAt(rule, 'impacts') ?? [], severity: rule.severity },
        ]),
    );
    const rule = (id: unknown) => rules.get(id);
    const problems = readRows(
      file,
      emit,
      {
        tool: stringAt(isObject(list[0]) ? list[0] : {}, 'engineId')?.toLowerCase() ?? 'sonarqube',
        levels: levelsOf({
          error: ['BLOCKER', 'CRITICAL', 'HIGH'],
          warning: ['MAJOR', 'MEDIUM'],
          note: ['MINOR', 'INFO', 'LOW'],
        }),
        row: (issue) => {
          const place = objectAt(issue, 'primaryLocation') ?? {};
          const impact = rule(issue.ruleId)?.impacts.find(isObject);
          return {
            rule: issue.ruleId,
            message: place.message,
            severity: impact?.severity ?? rule(issue.ruleId)?.severity ?? issue.severity,
            file: place.filePath,
            line: objectAt(place, 'textRange')?.startLine,
          };
        },
      },
      list,
      '/issues',
    );
    return { tool: 'sonarqube', notes: [NO_FILES_LISTED], problems };
  },
};
