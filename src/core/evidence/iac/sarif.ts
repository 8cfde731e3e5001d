import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, Report, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isArray,
  isObject,
  type JsonObject,
  nameOf,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { UNREAD } from './compiler-dialects.ts';
import { noResults, toolFailed } from './problems.ts';
import { artifactsOf } from './sarif-artifacts.ts';
import { failuresOf } from './sarif-invocations.ts';
import { findingOf, type Oddities } from './sarif-results.ts';
import { rulesOf } from './sarif-rules.ts';

/** TFLint puts its own errors into a run of this name, as if they were results. */
const ERRORS_RUN = 'tflint-errors';

/** Tools whose SARIF of a run that failed looks like a clean one. */
const SILENT: ReadonlySet<string> = new Set(['golangci-lint', 'gosec']);

/** Staticcheck's rule for a package that does not compile, of which it looks at nothing. */
const UNCOMPILED = 'compile';

const LINTERS: readonly (readonly [tool: string, how: string])[] = [
  ['ansible-lint', 'ansible-lint -q -f sarif > ansible-lint.sarif'],
  ['bandit', 'bandit -q -r -f sarif -o bandit.sarif src/'],
  ['cfn-lint', 'cfn-lint --format sarif "cfn/**/*.yaml" > cfn-lint.sarif'],
  ['checkov', 'checkov -d infra -o sarif --output-file-path evidence/iac'],
  ['conftest', 'conftest test -o sarif deploy/*.yaml > conftest.sarif'],
  ['eslint', 'eslint --format @microsoft/eslint-formatter-sarif -o eslint.sarif src/'],
  ['gitleaks', 'gitleaks dir -f sarif -r gitleaks.sarif .'],
  ['hadolint', 'hadolint -f sarif Dockerfile > hadolint.sarif'],
  ['kube-score', 'kube-score score -o sarif deploy/*.yaml > kube-score.sarif (json also tells a clean run)'],
  ['semgrep', 'semgrep scan --sarif --sarif-output=semgrep.sarif'],
  ['staticcheck', 'staticcheck -f sarif ./... > staticcheck.sarif'],
  ['tflint', 'tflint --format sarif > tflint.sarif'],
  ['zizmor', 'zizmor --format sarif .github/workflows > zizmor.sarif'],
];

/** SARIF 2.1.0 (OASIS), any number of runs. Suppressed results and those that a baseline calls absent are findings like all others. */
export const sarif: Adapter<'iac'> = {
  id: 'sarif',
  kind: 'iac',
  title: 'SARIF 2.1.0',
  tools: LINTERS.map(([tool, how]) => ({ tool, how })),
  claims(file) {
    const keys = keysOf(file.head, 3);
    // The manifest of `phasegate record` has runs and a version too, each run with its command.
    if (!keys.has('runs') || keys.has('runs/*/command')) return false;
    return keys.has('runs/*/tool') || keys.has('runs/*/results') || keys.has('version') || keys.has('$schema');
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    if (root.version !== '2.1.0') throw otherVersion(file, root.version);
    const runs = arrayAt(root, 'runs');
    if (runs === undefined) throw badShape(file, '/runs', root.runs, 'an array of runs');
    const problems: ProblemParts[] = [];
    const notes: string[] = [];
    if (runs.length === 0) problems.push(noResults(file, '/runs', 'no run', 'at least one run of a tool'));
    const read = runs.map((run, index) => readRun(file, run, pointerTo('runs', index), { problems, notes }, emit));
    const [first] = read;
    const lookedAt = read.flatMap((run) => run.lookedAt ?? []);
    const counts = read.flatMap((run) => run.ruleCount ?? []);
    return {
      notes,
      problems,
      ...(first === undefined ? {} : { tool: first.tool }),
      ...(first?.version === undefined ? {} : { toolVersion: first.version }),
      ...(read.some((run) => run.lookedAt !== undefined) ? { lookedAt: [...new Set(lookedAt)] } : {}),
      ...(counts.length === 0 ? {} : { ruleCount: counts.reduce((sum, count) => sum + count, 0) }),
    };
  },
};

interface RunReading {
  readonly tool: string;
  readonly version?: string;
  readonly lookedAt?: readonly string[];
  readonly ruleCount?: number;
}

function readRun(
  file: SourceFile,
  run: unknown,
  pointer: string,
  { problems, notes }: { problems: ProblemParts[]; notes: string[] },
  emit: Parameters<Adapter<'iac'>['read']>[1],
): RunReading {
  if (!isObject(run)) throw badShape(file, pointer, run, 'a run');
  const driver = objectAt(objectAt(run, 'tool') ?? {}, 'driver') ?? {};
  const tool = stringAt(driver, 'name');
  if (tool === undefined) throw badShape(file, `${pointer}/tool/driver/name`, driver.name, 'the name of the tool');
  problems.push(...failuresOf(file, run, pointer));
  if ((arrayAt(run, 'invocations') ?? []).length === 0) notes.push(`${tool} does not say whether it ran to its end`);
  const version = stringAt(driver, 'version') ?? stringAt(driver, 'semanticVersion');
  const rules = rulesOf(run);
  const artifacts = artifactsOf(run);
  const about = {
    tool,
    ...(version === undefined ? {} : { version }),
    ...(artifacts.lookedAt === undefined ? {} : { lookedAt: artifacts.lookedAt }),
    ...(rules.count === undefined ? {} : { ruleCount: rules.count }),
  };
  const results = isClean(tool, run) ? [] : run.results;
  const elsewhere = arrayAt(objectAt(run, 'externalPropertyFileReferences') ?? {}, 'results') ?? [];
  if (elsewhere.length > 0) {
    const at = `${pointer}/externalPropertyFileReferences/results`;
    problems.push(noResults(file, at, 'results in other files', 'all results in this one'));
  }
  if (!isArray(results)) {
    const expected = 'an array of results, empty when the run was clean';
    problems.push(noResults(file, `${pointer}/results`, `${nameOf(results)} in the run of ${tool}`, expected));
  } else if (tool === ERRORS_RUN) {
    problems.push(...results.map((error, index) => toolFailed(file, `${pointer}/results/${index}`, errorText(error))));
  } else {
    const oddities: Oddities = { suppressed: 0, absent: 0, kinds: new Map() };
    const context = { file, tool, rules, artifacts, oddities, problems, pointer: `${pointer}/results` };
    results.forEach((result, index) => {
      const found = findingOf(context, result, index);
      const finding: LintFinding =
        tool === 'ansible-lint' && UNREAD.test(found.rule) ? { ...found, level: 'error' } : found;
      emit(finding);
      if (tool === 'Staticcheck' && finding.rule === UNCOMPILED)
        problems.push(toolFailed(file, `${context.pointer}/${index}`, finding.message));
    });
    notes.push(...notesOn(tool, oddities));
  }
  return about;
}

/** Staticcheck leaves an empty array out, and says that its run was a success. */
const isClean = (tool: string, run: JsonObject): boolean =>
  tool === 'Staticcheck' &&
  !Object.hasOwn(run, 'results') &&
  (arrayAt(run, 'invocations') ?? []).some((one) => isObject(one) && one.executionSuccessful === true);

function errorText(error: unknown): string {
  const result: JsonObject = isObject(error) ? error : {};
  return [stringAt(result, 'ruleId'), stringAt(objectAt(result, 'message') ?? {}, 'text')].filter(Boolean).join(': ');
}

function notesOn(tool: string, { suppressed, absent, kinds }: Oddities): readonly string[] {
  return [
    ...(SILENT.has(tool) ? [`${tool} does not say here what it could not compile or load: its JSON does`] : []),
    ...(suppressed > 0
      ? [`${suppressed} results of ${tool} are suppressed in the report; they count all the same`]
      : []),
    ...(absent > 0 ? [`${absent} results of ${tool} are absent by the tool's baseline; they count all the same`] : []),
    ...[...kinds].map(([kind, count]) => `${count} results of ${tool} are of kind ${kind}`),
  ];
}

const otherVersion = (file: SourceFile, found: unknown): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'the report is not of the version of SARIF that is read',
    file: file.path,
    pointer: '/version',
    found: (JSON.stringify(found) ?? 'nothing').slice(0, 60),
    expected: '"2.1.0"',
    remedy: 'let the tool write SARIF 2.1.0',
  });
