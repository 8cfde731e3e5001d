import type { Instead } from './made-for-eyes.ts';
import { OTHER_TEST_OUTPUT, type Row } from './other-test-output.ts';

/** What tools write for machines in a format of their own, that write one which is read as well. Each mark stands in no other's. */
const ROWS: readonly Row[] = [
  [/^\s*\{[^[]{0,200}"(?:kics_version|queries_total)"\s*:/, 'the JSON of KICS', 'kics scan --report-formats sarif'],
  [
    /^\s*\{\s*"results"\s*:\s*\{\s*"(?:violations|passed_rules|scan_errors|skipped_violations|scan_summary)"\s*:/,
    'the JSON of Terrascan',
    'terrascan scan -o sarif',
  ],
  [
    /^\s*\{(?=.*"(?:clusterAPIServerInfo|summaryDetails)"\s*:)/s,
    'the JSON of Kubescape',
    'kubescape scan --format sarif --output FILE',
  ],
  [
    /^\s*\[\s*\{\s*"object"\s*:\s*"[^"]*",\s*"valid"\s*:/,
    'the JSON of kubesec',
    'kubesec scan --format template --template sarif.tpl',
  ],
  [
    /^\s*(?:\[\s*)?\{(?=.*"infrastructureAsCodeIssues"\s*:)/s,
    'the JSON of snyk iac',
    'snyk iac test --sarif-file-output=FILE',
  ],
  [
    /^\s*(?:\[\s*)?\{\s*(?:"vulnerabilities"\s*:\s*\[(?=.*"(?:packageManager|isPrivate|dependencyCount|semver)"\s*:)|"ok"\s*:\s*false\s*,\s*"error"\s*:)/s,
    'the JSON of Snyk',
    'snyk test --sarif-file-output=FILE',
  ],
  [
    /^\s*\{\s*"matches"\s*:\s*\[(?=.*(?:"vulnerability"\s*:|"name"\s*:\s*"grype"))/s,
    'the JSON of Grype',
    'grype -o sarif --file FILE',
  ],
  [
    /^\s*\{\s*"results"\s*:\s*\[\s*(?:\{\s*"source"\s*:\s*\{|\]\s*,\s*"experimental_config"\s*:)/,
    'the JSON of OSV-Scanner',
    'osv-scanner --format sarif',
  ],
  [/^\s*\{\s*"config"\s*:\s*\{\s*"protocol_version"\s*:/, 'the JSON of govulncheck', 'govulncheck -format sarif ./...'],
  [
    /^\s*\{\s*"reportSchema"\s*:|^\s*(?:<\?xml.*?\?>\s*)?<analysis\s[^>]*DependencyCheck/is,
    'the report of OWASP Dependency-Check',
    'dependency-check --format SARIF --out FILE',
  ],
  [
    /^\s*\{(?=[^[{]*"@programName"\s*:\s*"Z?AP|[^[{]*"@version"\s*:[^[{]*"site"\s*:)|^\s*(?:<\?xml.*?\?>\s*)?<OWASPZAPReport\b/s,
    'the report of ZAP',
    'its report template sarif-json',
  ],
  [
    /^\s*(?:\[\s*)?\{\s*"template(?:-id|-url|ID)?"\s*:(?=.*"matched(?:-at)?"\s*:)/s,
    'the JSON of Nuclei',
    'nuclei -sarif-export FILE',
  ],
  [/^\s*\{(?=.*"mobsfscan_version"\s*:)/s, 'the JSON of mobsfscan', 'mobsfscan --sarif --output FILE'],
  [
    /^\s*\{\s*"totals"\s*:\s*\{\s*"errors"\s*:\s*\d+,\s*"warnings"\s*:/,
    'the JSON of PHP_CodeSniffer',
    'phpcs --report=checkstyle --report-file=FILE',
  ],
  [/^\s*\{\s*"rule_results"\s*:\s*(?:\[|null)/, 'the JSON of Regula', 'regula run --format junit'],
  [
    /^\s*\{(?=.*"summary"\s*:\s*\{\s*"fatal"\s*:)(?=.*"details"\s*:)/s,
    'the JSON of Dockle',
    'dockle -f sarif -o FILE IMAGE',
  ],
  [
    /^\s*\[\s*\{\s*"endPosition"\s*:(?=.*"ruleSeverity"\s*:)/s,
    'the JSON of TSLint',
    'tslint --format checkstyle --out FILE',
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<jslint>/s, 'the XML of JSLint', 'a reporter that writes checkstyle'],
  [/^\[\{"file": "[^"]*", "start_line": \d+/, 'annotations of SQLFluff', 'sqlfluff lint --format json'],
  [/^\s*\{\s*"scan_info"\s*:(?=.*"brakeman_version"\s*:)/s, 'the JSON of Brakeman', 'brakeman -f sarif -o FILE'],
  [
    /^\s*\{\s*"totals"\s*:\s*\{\s*"errors"\s*:\s*\d+,\s*"file_errors"\s*:/,
    'the JSON of PHPStan',
    'phpstan analyse --error-format=checkstyle',
  ],
  [
    /^\s*\[\s*\{(?=[^{}]*"line_from"\s*:)(?=[^{}]*"snippet_from"\s*:)/,
    'the JSON of Psalm',
    'psalm --report=psalm.sarif',
  ],
  [
    /^\s*\{"code":"[A-Z]+\d+","severity":"\w+","location":\{"file":/,
    'the JSON of Staticcheck',
    'staticcheck -f sarif ./...',
  ],
  [
    /^\s*\[\s*\{\s*"file"\s*:\s*"[^"]*"\s*,\s*"errors"\s*:\s*\[/,
    'the JSON of ktlint',
    'ktlint --reporter=sarif,output=FILE',
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<issues\s+format="\d+"/s,
    'the XML of Android lint',
    'lint { sarifReport = true }, then lint-results-*.sarif',
  ],
  [
    /^\s*(?:(?:<\?xml.*?\?>\s*)?<pmd\s|\{\s*"formatVersion"\s*:\s*\d+\s*,\s*"pmdVersion"\s*:|"?Problem"?,"?Package"?,"?File"?,)/s,
    'the report of PMD',
    'pmd check --format sarif --report-file FILE',
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<BugCollection\s/s, 'the XML of SpotBugs', 'spotbugs -sarif=FILE'],
  [/^\s*\{\s*"files"\s*:\s*\[\s*\{\s*"path"\s*:\s*\[/, 'the JSON of Tarpaulin', 'cargo tarpaulin --out Lcov'],
  [
    /^\s*\{\s*"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*\{\s*"\d+"\s*:/,
    "Codecov's JSON of coverage",
    'LCOV or Cobertura, such as cargo llvm-cov --lcov',
  ],
  [
    /^\s*\{\s*"[^"]+\.(?:dll|exe)"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/,
    'the JSON of coverlet',
    'coverlet with its format cobertura, opencover or lcov',
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<results>\s*<modules>\s*<module\s[^>]*\blines_covered=/s,
    'the XML of dotnet-coverage',
    'dotnet-coverage merge --output-format cobertura',
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<(?:phpunit\s[^>]*schema\.phpunit\.de\/coverage|crap_result>)/s,
    'the coverage XML or Crap4J of PHPUnit',
    'phpunit --coverage-clover FILE',
  ],
  [/^\s*\{(?=[^[{]*"gcc_version"\s*:)(?=.*"unexecuted_block"\s*:)/s, 'the JSON of gcov', 'gcovr --json FILE'],
  [
    /^\s*\{\s*(?:"result"\s*:\s*\[\s*\{\s*)?"scriptId"\s*:/,
    'the coverage of V8',
    'c8 report --reporter=lcov, or deno coverage --lcov, which map it to lines',
  ],
  [
    /^\s*\{\s*"type"\s*:\s*"(?:v8|istanbul)"\s*,\s*"reportPath"\s*:/,
    'the JSON of Monocart',
    'its report json, lcovonly or cobertura',
  ],
  [
    /^\s*\{\s*"sources"\s*:\s*\{\s*"[^"]+"\s*:\s*\{\s*"[^"]*"\s*:\s*\{\s*"(?:functions|branches|lines)"\s*:/,
    'the JSON of fastcov',
    'fastcov --lcov --output FILE',
  ],
  [/^filename,line_total,line_covered,line_percent,branch_total,/, 'the CSV of gcovr', 'gcovr --json-summary FILE'],
  [/^ +-: +0:Source:/, 'the text of gcov', 'gcovr --json FILE'],
  [
    /^(?:---\s*\n)?(?:#[^\n]*\n)*SPDXID:\s*"?SPDXRef-DOCUMENT|^\s*(?:<\?xml.*?\?>\s*)?<rdf:RDF\s[^>]*spdx\.org\/rdf/s,
    'SPDX as YAML or RDF',
    'SPDX as JSON or as tags and values',
  ],
  [
    /^\s*\[\s*\{\s*"AutoRemove"\s*:(?=.*"Names"\s*:\s*\[)/s,
    'the JSON of podman ps',
    'podman inspect $(podman ps --all --quiet)',
  ],
  [
    /^\s*\{\s*"version"\s*:\s*\d+,\s*"job"\s*:\s*\{[^{}]*\},\s*"detector"\s*:/,
    'a dependency snapshot for GitHub',
    'syft DIR -o cyclonedx-json=FILE, or trivy fs --format cyclonedx --output FILE DIR',
  ],
  [
    /^\s*\[\s*\{(?=[^{}]*"License"\s*:)(?=[^{}]*"Name"\s*:)[^{}]*"Version"\s*:[^{}]*\}/,
    'the JSON of pip-licenses',
    'cyclonedx-py environment --output-file FILE',
  ],
  [
    /^\s*\{\s*"[^"]+"\s*:\s*\[\s*\{\s*"name"\s*:\s*"[^"]*",\s*"versions?"\s*:[^{}]*"license"\s*:/,
    'the JSON of pnpm licenses',
    'pnpm sbom --sbom-format cyclonedx > FILE',
  ],
  [
    /^\s*\{(?![^{}]{0,2000}"lockfileVersion"\s*:)[^{}]{0,2000}"dependencies"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/,
    'the JSON of npm ls',
    'npm sbom --sbom-format cyclonedx > FILE',
  ],
  [
    /^apiVersion: v1\r?\nitems:(?: \[\]|\r?\n- apiVersion: v1\r?\n {2}kind: Pod)\r?$/m,
    'the YAML of kubectl get pods',
    'kubectl get pods -o json',
  ],
  [
    /^\{"CurrentState":"[^\n]*"DesiredState":"/,
    'the tasks of docker stack ps',
    'docker ps -a --no-trunc --format json, on each node',
  ],
  [/^\{"Command":"[^\n]*"Platform":"[^\n]*"Runtime":"/, 'the JSON of nerdctl ps', 'nerdctl inspect $(nerdctl ps -aq)'],
  [/^\{"(?:status|Type)":"[^\n]*"Actor":\{/, 'the events of docker', 'docker compose events --json'],
];

export const OTHER_OUTPUT: readonly Instead[] = [...ROWS, ...OTHER_TEST_OUTPUT].map(([looks, what, use]) => ({
  looks,
  what,
  why: 'its tool writes a format that is read as well',
  use,
}));
