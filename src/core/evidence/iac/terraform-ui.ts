import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import {
  badShape,
  endedLines,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonLines,
  stringAt,
} from '../json.ts';
import { noResults, unknownStatus } from './problems.ts';

/** Terraform's machine-readable UI (`plan -json`, `apply -json`): its diagnostics are findings, what it would change is a note. */
export const terraformUi: Adapter<'iac'> = {
  id: 'terraform-ui',
  kind: 'iac',
  title: 'terraform plan and apply, JSON lines',
  tools: [{ tool: 'Terraform, OpenTofu', how: 'terraform plan -json -input=false > plan.ndjson' }],
  claims: ({ head }) =>
    /^\{"@level":/.test(head) &&
    /"@module":"(?:terraform|tofu)\.ui"/.test(head) &&
    !/"type":"test_abstract"/.test(head),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const notes: string[] = [];
    let toolVersion: string | undefined;
    let [summed, failed, begun] = ['', false, false];
    for (const { line, value } of parseJsonLines(file, endedLines(file))) {
      if (!isObject(value)) continue;
      toolVersion ??= stringAt(value, 'terraform') ?? stringAt(value, 'tofu');
      const diagnostic = objectAt(value, 'diagnostic') ?? objectAt(value, 'policy_diagnostic');
      if (diagnostic !== undefined) {
        const finding = findingOf(file, diagnostic, line, problems);
        failed ||= finding.level === 'error';
        emit(finding);
      } else if (value.type === 'diagnostic' || value['@level'] === 'error' || value['@level'] === 'warn') {
        problems.push({ ...badShape(file, '/diagnostic', value.diagnostic, 'what is wrong').parts, line });
      }
      begun ||= changes(value);
      if (value.type === 'change_summary') {
        summed = stringAt(objectAt(value, 'changes') ?? {}, 'operation') ?? 'plan';
        notes.push(stringAt(value, '@message') ?? 'a summary of changes');
      }
      if (value.type === 'apply_errored' || isDenied(value)) failed = true;
    }
    if (begun && summed === 'plan' && !failed)
      problems.push(noResults(file, '', 'no summary of what was applied', 'a run that came to its end'));
    if (summed === '' && !failed)
      problems.push(noResults(file, '', 'no summary of changes', 'a plan that came to its end'));
    return {
      tool: 'terraform',
      ...(toolVersion === undefined ? {} : { toolVersion }),
      notes,
      problems,
      saysFailed: failed,
    };
  },
};

/** Whether something begins to be changed. A plan begins, too, where it reads data. */
const changes = ({ type, ...value }: JsonObject): boolean =>
  type === 'apply_start' && objectAt(value, 'hook')?.action !== 'read';

/** Whether a policy of Terraform does not hold, or could not be judged for another reason than values that are not known before apply. */
const isDenied = ({ type, result }: JsonObject): boolean =>
  type === 'policy_result' && result !== 'AllowResult' && result !== 'UnknownResult';

function findingOf(file: SourceFile, diagnostic: JsonObject, at: number, problems: ProblemParts[]): LintFinding {
  const severity = stringAt(diagnostic, 'severity');
  if (severity !== 'error' && severity !== 'warning') {
    problems.push({ ...unknownStatus(file, '/diagnostic/severity', severity, 'error or warning'), line: at });
  }
  const range = objectAt(diagnostic, 'range') ?? {};
  const path = stringAt(range, 'filename');
  const line = numberAt(objectAt(range, 'start') ?? {}, 'line');
  const summary = stringAt(diagnostic, 'summary') ?? '';
  return {
    tool: 'terraform',
    rule: summary || 'diagnostic',
    level: severity === 'warning' ? 'warning' : 'error',
    message: [summary, stringAt(diagnostic, 'detail')].filter(Boolean).join(': '),
    suppressed: false,
    ...(path ? { file: path } : {}),
    ...(line !== undefined && line > 0 ? { line } : {}),
  };
}
