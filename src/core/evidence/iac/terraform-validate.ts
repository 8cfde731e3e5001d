import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { contradiction, unknownStatus } from './problems.ts';

/** `terraform validate -json`, format version 1. The tool names no rules: a diagnostic's summary stands for one. */
export const terraformValidate: Adapter<'iac'> = {
  id: 'terraform-validate',
  kind: 'iac',
  title: 'terraform validate JSON',
  tools: [
    { tool: 'terraform', how: 'terraform validate -json > validate.json' },
    { tool: 'opentofu', how: 'tofu validate -json > validate.json' },
  ],
  claims(file) {
    const keys = keysOf(file.head, 1);
    return ['valid', 'error_count', 'warning_count', 'diagnostics'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const version = root.format_version;
    if (version !== undefined && (typeof version !== 'string' || !/^1\./.test(version))) {
      throw badShape(file, '/format_version', version, 'a version 1.x');
    }
    const { valid } = root;
    const diagnostics = arrayAt(root, 'diagnostics');
    if (typeof valid !== 'boolean') throw badShape(file, '/valid', valid, 'true or false');
    if (diagnostics === undefined) throw badShape(file, '/diagnostics', root.diagnostics, 'an array');
    const problems: ProblemParts[] = [];
    let errors = 0;
    for (const [index, diagnostic] of diagnostics.entries()) {
      const finding = findingOf(file, diagnostic, pointerTo('diagnostics', index), problems);
      if (finding.level === 'error') errors += 1;
      emit(finding);
    }
    const claimed = numberAt(root, 'error_count');
    if (claimed === undefined) throw badShape(file, '/error_count', root.error_count, 'the number of errors');
    if (valid !== (errors === 0) || claimed > errors) {
      const found = `valid: ${valid}, error_count: ${claimed}, ${errors} errors`;
      problems.push(contradiction(file, '', found, 'not valid exactly if there are errors, each of them listed'));
    }
    return { tool: 'terraform', notes: [], problems };
  },
};

function findingOf(file: SourceFile, diagnostic: unknown, pointer: string, problems: ProblemParts[]): LintFinding {
  if (!isObject(diagnostic)) throw badShape(file, pointer, diagnostic, 'a diagnostic');
  const { severity } = diagnostic;
  if (severity !== 'error' && severity !== 'warning') {
    problems.push(unknownStatus(file, `${pointer}/severity`, severity, 'error or warning'));
  }
  const range = objectAt(diagnostic, 'range') ?? {};
  const path = stringAt(range, 'filename');
  const line = numberAt(objectAt(range, 'start') ?? {}, 'line');
  const summary = stringAt(diagnostic, 'summary') ?? '';
  return {
    tool: 'terraform',
    rule: summary,
    level: severity === 'warning' ? 'warning' : 'error',
    message: stringAt(diagnostic, 'detail') || summary,
    suppressed: false,
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined ? {} : { line }),
  };
}
