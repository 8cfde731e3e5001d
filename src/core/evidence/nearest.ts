import { keysOf } from './json-scan.ts';
import { xmlRootOf } from './unread.ts';

/** A known format that a file almost is. */
export interface Nearest {
  readonly format: string;
  /** What the format has and the file lacks. */
  readonly missing: string;
}

interface NearJson {
  readonly format: string;
  /** Paths of keys, all of which the format has. */
  readonly needs: readonly string[];
  /** What alone shows that the format is meant. */
  readonly own?: RegExp;
}

const JSON_FORMATS: readonly NearJson[] = [
  { format: 'bandit', needs: ['errors', 'generated_at', 'metrics'] },
  { format: 'checkov', needs: ['check_type', 'results'], own: /"check_type":|"checkov_version":/ },
  { format: 'coverage-py', needs: ['meta/version', 'meta/branch_coverage', 'files'] },
  { format: 'ctrf', needs: ['results/tool', 'results/summary', 'results/tests'], own: /"reportFormat":\s*"CTRF"/ },
  { format: 'cyclonedx', needs: ['bomFormat', 'components'], own: /"\$schema":\s*"[^"]*cyclonedx/i },
  { format: 'gitlab-security', needs: ['version', 'scan', 'vulnerabilities'] },
  { format: 'gtest-json', needs: ['testsuites', 'disabled', 'failures'] },
  {
    format: 'jest-json',
    needs: ['numTotalTests', 'numFailedTestSuites', 'testResults'],
    own: /"num(?:Total|Passed|Failed)Test(?:s|Suites)":/,
  },
  { format: 'k6-summary', needs: ['metrics', 'root_group'], own: /"root_group":|"http_req_duration":/ },
  { format: 'kubeconform', needs: ['resources', 'summary/valid', 'summary/skipped'] },
  { format: 'metrics', needs: ['metrics/*/name', 'metrics/*/value', 'metrics/*/unit'] },
  { format: 'mocha-json', needs: ['stats/suites', 'stats/passes', 'tests'] },
  { format: 'newman', needs: ['collection', 'run'], own: /schema\.getpostman\.com/ },
  { format: 'playwright', needs: ['config/rootDir', 'config/version', 'config/projects', 'suites'] },
  { format: 'pytest-json-report', needs: ['exitcode', 'root', 'summary'] },
  { format: 'robot', needs: ['generator', 'rpa', 'suite'], own: /"generator":\s*"(?:Robot|Rebot) / },
  { format: 'sarif', needs: ['version', 'runs'], own: /"\$schema":\s*"[^"]*sarif/i },
  { format: 'semgrep', needs: ['results', 'errors', 'paths'], own: /"check_id":/ },
  { format: 'spdx', needs: ['spdxVersion', 'packages'], own: /"SPDXID":/ },
  {
    format: 'terraform-show',
    needs: ['format_version', 'terraform_version'],
    own: /"(?:resource_changes|planned_values)":/,
  },
  { format: 'terraform-validate', needs: ['valid', 'error_count', 'warning_count', 'diagnostics'] },
  { format: 'tflint', needs: ['issues', 'errors'], own: /"callers":/ },
  { format: 'trivy', needs: ['SchemaVersion', 'ArtifactName'], own: /"ArtifactName":|"SchemaVersion":/ },
];

const XML_FORMATS: Readonly<Record<string, Nearest>> = {
  testcase: { format: 'junit', missing: 'a <testsuite> around the cases' },
  'test-case': { format: 'nunit', missing: 'a <test-run> around the cases' },
  robot: { format: 'robot', missing: 'the attribute generator of <robot>' },
  TestRun: { format: 'trx', missing: 'the namespace microsoft.com/schemas/VisualStudio/TeamTest/2010' },
  Site: { format: 'ctest', missing: 'the element <Testing>' },
  coverage: { format: 'cobertura', missing: 'the attribute line-rate of <coverage>' },
  report: { format: 'jacoco', missing: 'a <package> with counters' },
};

/** All formats that a file may be near to. */
export const NEAR_FORMATS: readonly string[] = [...JSON_FORMATS, ...Object.values(XML_FORMATS)].map(
  ({ format }) => format,
);

/** The format that a file would be, had it one thing more; undefined where none is near. */
export function nearestFormat(head: string): Nearest | undefined {
  const root = xmlRootOf(head);
  if (root !== undefined) return nearXml(root);
  if (!/^\s*[{[]/.test(head)) return undefined;
  const keys = keysOf(head, 3);
  const near = JSON_FORMATS.map(({ format, needs, own }) => {
    const missing = needs.filter((key) => !keys.has(key));
    const isNear = own?.test(head) === true || (missing.length === 1 && needs.length > 2);
    return { format, missing, isNear };
  }).filter(({ missing, isNear }) => isNear && missing.length > 0);
  const [first] = near.sort((a, b) => a.missing.length - b.missing.length);
  return first === undefined ? undefined : { format: first.format, missing: first.missing.join(', ') };
}

/** Names of elements are case-sensitive. */
function nearXml(root: string): Nearest | undefined {
  if (/^testsuites?$/i.test(root))
    return { format: 'junit', missing: `the name ${root.toLowerCase()} in small letters` };
  return Object.hasOwn(XML_FORMATS, root) ? XML_FORMATS[root] : undefined;
}
