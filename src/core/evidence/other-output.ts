import type { Instead } from './made-for-eyes.ts';

type Row = readonly [looks: RegExp, what: string, use: string];

/** What tools write for machines in a format of their own, that write one which is read as well. Each mark stands in no other's. */
const ROWS: readonly Row[] = [
  [/^\s*\{[^[]{0,200}"kics_version"\s*:/, 'the JSON of KICS', 'kics scan --report-formats sarif'],
  [
    /^\s*\{\s*"results"\s*:\s*\{\s*"(?:violations|passed_rules|scan_errors|skipped_violations|scan_summary)"\s*:/,
    'the JSON of Terrascan',
    'terrascan scan -o sarif',
  ],
  [/^\s*\{(?=.*"clusterAPIServerInfo"\s*:)/s, 'the JSON of Kubescape', 'kubescape scan --format sarif --output FILE'],
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
    /^\s*(?:\[\s*)?\{\s*"vulnerabilities"\s*:\s*\[(?=.*"(?:packageManager|isPrivate|dependencyCount|semver)"\s*:)/s,
    'the JSON of Snyk',
    'snyk test --sarif-file-output=FILE',
  ],
  [
    /^\s*\{\s*"matches"\s*:\s*\[(?=.*(?:"vulnerability"\s*:|"name"\s*:\s*"grype"))/s,
    'the JSON of Grype',
    'grype -o sarif --file FILE',
  ],
  [/^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"source"\s*:\s*\{/, 'the JSON of OSV-Scanner', 'osv-scanner --format sarif'],
  [
    /^\s*\{(?=.*"summary"\s*:\s*\{\s*"fatal"\s*:)(?=.*"details"\s*:)/s,
    'the JSON of Dockle',
    'dockle -f sarif -o FILE IMAGE',
  ],
  [
    /^\s*\{\s*(?:"Golang errors"\s*:|"Issues"\s*:(?=.*"(?:GosecVersion|nosec)"\s*:))/s,
    'the JSON of gosec',
    'gosec -fmt sarif -out FILE',
  ],
  [
    /^\s*\{\s*"Issues"\s*:(?=.*"(?:FromLinter|Linters)"\s*:)/s,
    'the JSON of golangci-lint',
    'golangci-lint run --output.sarif.path FILE',
  ],
  [/^\s*\{\s*"scan_info"\s*:(?=.*"brakeman_version"\s*:)/s, 'the JSON of Brakeman', 'brakeman -f sarif -o FILE'],
  [
    /^\s*\{\s*"totals"\s*:\s*\{\s*"errors"\s*:\s*\d+,\s*"file_errors"\s*:/,
    'the JSON of PHPStan',
    'phpstan analyse --error-format=checkstyle',
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<pmd\s/s, 'the XML of PMD', 'pmd check --format sarif --report-file FILE'],
  [/^\s*(?:<\?xml.*?\?>\s*)?<BugCollection\s/s, 'the XML of SpotBugs', 'spotbugs -sarif=FILE'],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<results\s+version="2"\s*>\s*<cppcheck\s/s,
    'the XML of Cppcheck',
    'cppcheck --output-format=sarif',
  ],
  [/^\s*\{\s*"files"\s*:\s*\[\s*\{\s*"path"\s*:\s*\[/, 'the JSON of Tarpaulin', 'cargo tarpaulin --out Lcov'],
  [
    /^\s*\{\s*"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*\{\s*"\d+"\s*:/,
    "Codecov's JSON of coverage",
    'LCOV or Cobertura, such as cargo llvm-cov --lcov',
  ],
  [
    /^\s*\[\s*\{\s*"AutoRemove"\s*:(?=.*"Names"\s*:\s*\[)/s,
    'the JSON of podman ps',
    'podman inspect $(podman ps --all --quiet)',
  ],
  [/^\{"(?:status|Type)":"[^\n]*"Actor":\{/, 'the events of docker', 'docker compose events --json'],
];

export const OTHER_OUTPUT: readonly Instead[] = ROWS.map(([looks, what, use]) => ({
  looks,
  what,
  why: 'its tool writes a format that is read as well',
  use,
}));
