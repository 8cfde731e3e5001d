var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var FOR_EYES = "it is made for eyes";
var COLOUR = new RegExp(`^${String.fromCharCode(27)}\\[`);
var ROWS = [
  [/^##teamcity\[/m, "service messages of TeamCity", "a reporter that writes JUnit XML"],
  [
    /^ *\d+ passing \(\S+\)\s*$/m,
    "the terminal output of Mocha",
    "npx mocha --reporter json --reporter-option output=FILE"
  ],
  [/^Test Suites: .*\d+ total$/m, "the terminal output of Jest", "npx jest --json --outputFile=FILE"],
  [
    /^ *Test Files {2}\d+ (?:passed|failed)/m,
    "the terminal output of Vitest",
    "npx vitest run --reporter=json --outputFile=FILE"
  ],
  [
    /^ {2}\d+ (?:passed|failed|flaky|did not run)(?: \([\d.]+m?s\))?$/m,
    "the terminal output of Playwright",
    "npx playwright test --reporter=json"
  ],
  [
    /^\d+ scenarios? \(|^\d+ scenarios? passed, \d+ failed/m,
    "the terminal output of Cucumber or behave",
    "cucumber-js --format message:FILE, or behave --junit"
  ],
  [/^\d+ examples?, \d+ failures?/m, "the terminal output of RSpec", "rspec --format RspecJunitFormatter --out FILE"],
  [/^PHPUnit \d+\.\S* by /m, "the terminal output of PHPUnit", "phpunit --log-junit FILE"],
  [
    /^\[==========\] (?:Running )?\d+ tests? from /m,
    "the terminal output of GoogleTest",
    "BINARY --gtest_output=json:FILE"
  ],
  [/^\d+% tests passed, \d+ tests failed out of \d+$/m, "the terminal output of CTest", "ctest --output-junit FILE"],
  [/^.{70}\| (?:PASS|FAIL|SKIP) \|$/m, "the terminal output of Robot Framework", "robot --output FILE"],
  [
    /^(?:Passed|Failed)! {2}- Failed: +\d+, Passed: +\d+/m,
    "the terminal output of dotnet test",
    "dotnet test --logger trx"
  ],
  [/^\[(?:INFO|ERROR|WARNING)\] Tests run: \d+/m, "the terminal output of Maven", "target/surefire-reports/TEST-*.xml"],
  [
    /^✖ \d+ problems? \(\d+ errors?, \d+ warnings?(?:, \d+ infos?, \d+ hints?)?\)$|^No results with a severity of '\w+' (?:or higher )?found!$/m,
    "the stylish output of ESLint or Spectral",
    "eslint --format json, or spectral lint --format json"
  ],
  [
    /^Passed checks: \d+, Failed checks: \d+, Skipped checks: \d+/m,
    "the terminal output of Checkov",
    "checkov --output sarif"
  ],
  [/^Total: \d+ \((?:UNKNOWN: \d+, )?LOW: \d+/m, "the table of Trivy", "trivy --format json --output FILE"],
  [/^\d+ issue\(s\) found:$/m, "the terminal output of TFLint", "tflint --format json"],
  [
    /^(?:Plan: \d+ to add, |No changes\. Your infrastructure |Success! The configuration is valid)/m,
    "the terminal output of Terraform",
    "terraform validate -json, or terraform show -json PLAN"
  ],
  [/^>> Issue: \[B\d+:/m, "the terminal output of Bandit", "bandit --format json"],
  [/^In \S.* line \d+:$/m, "the terminal output of ShellCheck", "shellcheck --format=json1"],
  [
    /^\d+ tests?, \d+ passed, \d+ warnings?, \d+ failures?/m,
    "the terminal output of conftest",
    "conftest test --output json"
  ],
  [/^Summary: \d+ resources? found /m, "the terminal output of kubeconform", "kubeconform -output json -verbose"],
  [/^\S[^\n]*\n {2}\d+:\d+ +(?:error|warning) {2}/m, "the terminal output of yamllint", "yamllint --format parsable"],
  [
    /^\S.*\.ya?ml:\d+:\d+: .+ \[[a-z-]+\]\r?\n +\|\r?\n/m,
    "the terminal output of actionlint",
    "actionlint -format '{{json .}}'"
  ],
  [/^All checks passed!\s*$/, "the terminal output of Ruff", "ruff check --output-format sarif"],
  [/^errors:.*\n(?:.*\n)*?generated_at: /, "the YAML of Bandit", "bandit --format json"],
  [/^\*{13} Module \S/m, "the text of Pylint", "pylint --output-format=json2:FILE"],
  [
    /^(?:Found \d+ errors? in \d+ files? \(|Success: no issues found in \d+ source files?$)/m,
    "the text of mypy",
    "mypy --output json, or --junit-xml FILE"
  ],
  [/^(?:NAMESPACE +)?NAME +READY +STATUS +RESTARTS +AGE/m, "the table of kubectl get pods", "kubectl get pods -o json"],
  [/^NAME +VERSION +TYPE *\r?\n/, "the table of Syft", "syft DIR -o json=FILE"],
  [/^Name +Stmts +Miss /m, "the table of coverage.py", "coverage json"],
  [
    /^(?:File +\| +% (?:Stmts|Funcs) \||\| File +\| Branch % )/m,
    "the coverage table of Istanbul, Bun or Deno",
    "a coverage reporter json or lcov"
  ],
  [/^Filename +Regions +Missed Regions +Cover/m, "the table of llvm-cov", "llvm-cov export"],
  [/^(?:# | *)GCC Code Coverage Report$/m, "the text of gcovr", "gcovr --json FILE"],
  [/^total:\s+\(statements\)\s+[\d.]+%$/m, "the table of go tool cover", "go test -coverprofile=FILE"],
  [
    /<meta\b[^>]*\bcontent="(?:Robot|Rebot) [^"]*"|window\.settings = \{[^\n]*"logURL"/i,
    "the HTML report of Robot Framework",
    "robot --output FILE"
  ],
  [
    /<title>\s*Allure Report\s*<\/title>/i,
    "the HTML report of Allure",
    "the report that the test runner itself can write"
  ],
  [
    /<title>\s*Cucumber[^<]*<\/title>|window\.CUCUMBER_MESSAGES/i,
    "the HTML report of Cucumber",
    "cucumber-js --format message:FILE"
  ],
  [/<title>\s*Mochawesome[^<]*<\/title>/i, "the HTML report of Mochawesome", "mochawesome.json beside it"],
  [/<title>\s*Gatling Stats[^<]*<\/title>/i, "the HTML report of Gatling", "js/stats.json in the same folder"],
  [
    /<title>\s*Lighthouse Report[^<]*<\/title>/i,
    "the HTML report of Lighthouse",
    "lighthouse URL --output=json --output-path=FILE"
  ],
  [
    /<title>\s*(?:report\.html|Test Report)\s*<\/title>/i,
    "the HTML report of pytest-html or its kind",
    "pytest --junitxml=FILE"
  ],
  [
    /<title>\s*(?:Coverage report|Code coverage report for [^<]*|LCOV[^<]*|GCC Code Coverage Report[^<]*)\s*<\/title>/i,
    "an HTML report of coverage",
    "lcov, Cobertura or the JSON of the tool"
  ],
  [
    /^\s*\{(?=.*"uuid")(?=.*"historyId")(?=.*"stage")/s,
    "a single result of Allure",
    "the report that the test runner itself can write"
  ],
  [
    COLOUR,
    "output with the colours of a terminal",
    "the same without colours, such as --colors=off of Biome and --no-color of others"
  ]
];
var MADE_FOR_EYES = ROWS.map(([looks, what, use]) => ({
  looks,
  what,
  why: FOR_EYES,
  use
}));
var OTHER_TEST_OUTPUT = [
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<(?:\w+:)?(?:events|execution)\s[^>]*schemas\.opentest4j\.org\/reporting/s,
    "an Open Test Report",
    "the JUnit XML: TEST-*.xml of JUnit and Maven, phpunit --log-junit FILE"
  ],
  [
    /^\s*(?:\[\s*\{\s*"iterationIndex"\s*:|\{\s*"summary"\s*:\s*\{\s*"totalRequests"\s*:)/,
    "the JSON of Bruno",
    "bru run --reporter-junit FILE"
  ],
  [
    /^\s*\[\s*\{(?=.*"asserts"\s*:\s*\[)(?=.*"calls"\s*:\s*\[)(?=.*"captures"\s*:\s*\[)/s,
    "the JSON of Hurl",
    "hurl --test --report-junit FILE"
  ],
  [
    /^\s*\{(?=[^[]*"featuresPassed"\s*:)(?=[^[]*"featuresFailed"\s*:)/,
    "the summary of Karate",
    "outputJunitXml(true) or outputCucumberJson(true) of its Runner"
  ],
  [/^\s*\{\s*"report"\s*:\s*\{\s*"reportPrefix"\s*:/, "the JSON of Nightwatch", "nightwatch --reporter junit"],
  [
    /^\s*\{\s*"start"\s*:\s*"[^"]*"\s*,\s*"end"\s*:\s*"[^"]*"\s*,\s*"capabilities"\s*:/,
    "the JSON of WebdriverIO",
    "the reporter @wdio/junit-reporter"
  ],
  [
    /^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"metadata"\s*:\s*\{(?=.*"catch2-version"\s*:)/s,
    "the JSON of Catch2",
    "BINARY --reporter xml --out FILE"
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<tests>\s*<test\s+className=/s, "the TestDox XML of PHPUnit", "phpunit --log-junit FILE"],
  [
    /^\s*\{\s*"_type"\s*:\s*\{\s*"_name"\s*:\s*"Action|^\s*\{(?=.*"totalTestCount"\s*:)(?=.*"devicesAndConfigurations"\s*:)/s,
    "the summary of an Xcode result bundle",
    "xcrun xcresulttool get test-results tests --path BUNDLE"
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)*<testsuites xmlns="http:\/\/check\.sourceforge\.net\/ns"/s,
    "the XML of Check",
    "TAP: CK_TAP_LOG_FILE_NAME=FILE BINARY"
  ],
  [
    /^\s*\{(?=.*"uuid"\s*:)(?=.*"(?:historyId|children)"\s*:)(?=.*"(?:stage|statusDetails|labels|befores|afters)"\s*:)/s,
    "one of many results of Allure",
    "the JUnit XML or the JSON of the test runner itself"
  ],
  [
    /^\s*\{(?=.*"successes"\s*:\s*[[{])(?=.*"pendings"\s*:\s*[[{])(?=.*"failures"\s*:\s*[[{])/s,
    "the JSON of busted",
    "busted -o junit"
  ],
  [
    /^(?:command: '?"?(?:\S*\/)?(?:st|schemathesis) |\s*\{\s*"log"\s*:\s*\{(?=[^[]*"creator"\s*:\s*\{[^}]*[Ss]chemathesis))/,
    "the recorded requests of Schemathesis",
    "schemathesis run --report ndjson SCHEMA, or --report junit"
  ],
  [
    /^\s*\{\s*"browsers"\s*:\s*\{(?=.*"fullName"\s*:)(?=.*"lastResult"\s*:)/s,
    "the JSON of Karma",
    "the reporter karma-junit-reporter"
  ],
  [/^\s*\{\s*"id"\s*:\s*"Criterion v/, "the JSON of Criterion", "BINARY --xml=FILE"],
  [
    /^(?:time: .*\n)?test: .*\n(?:time: .*\n)?(?:success(?:ful)?|failure|error|skip|xfail|uxsuccess): /,
    "a subunit stream",
    "subunit2junitxml FILE"
  ],
  [/^\s*\{\s*"Collection"\s*:\s*\{\s*"Info"\s*:/, "the short JSON of Newman", "newman run COLLECTION --reporters json"]
];
var ROWS2 = [
  [/^\s*\{[^[]{0,200}"(?:kics_version|queries_total)"\s*:/, "the JSON of KICS", "kics scan --report-formats sarif"],
  [
    /^\s*\{\s*"results"\s*:\s*\{\s*"(?:violations|passed_rules|scan_errors|skipped_violations|scan_summary)"\s*:/,
    "the JSON of Terrascan",
    "terrascan scan -o sarif"
  ],
  [
    /^\s*\{(?=.*"(?:clusterAPIServerInfo|summaryDetails)"\s*:)/s,
    "the JSON of Kubescape",
    "kubescape scan --format sarif --output FILE"
  ],
  [
    /^\s*\[\s*\{\s*"object"\s*:\s*"[^"]*",\s*"valid"\s*:/,
    "the JSON of kubesec",
    "kubesec scan --format template --template sarif.tpl"
  ],
  [
    /^\s*(?:\[\s*)?\{(?=.*"infrastructureAsCodeIssues"\s*:)/s,
    "the JSON of snyk iac",
    "snyk iac test --sarif-file-output=FILE"
  ],
  [
    /^\s*(?:\[\s*)?\{\s*(?:"vulnerabilities"\s*:\s*\[(?=.*"(?:packageManager|isPrivate|dependencyCount|semver)"\s*:)|"ok"\s*:\s*false\s*,\s*"error"\s*:)/s,
    "the JSON of Snyk",
    "snyk test --sarif-file-output=FILE"
  ],
  [
    /^\s*\{\s*"matches"\s*:\s*\[(?=.*(?:"vulnerability"\s*:|"name"\s*:\s*"grype"))/s,
    "the JSON of Grype",
    "grype -o sarif --file FILE"
  ],
  [
    /^\s*\{\s*"results"\s*:\s*\[\s*(?:\{\s*"source"\s*:\s*\{|\]\s*,\s*"experimental_config"\s*:)/,
    "the JSON of OSV-Scanner",
    "osv-scanner --format sarif"
  ],
  [/^\s*\{\s*"config"\s*:\s*\{\s*"protocol_version"\s*:/, "the JSON of govulncheck", "govulncheck -format sarif ./..."],
  [
    /^\s*\{\s*"reportSchema"\s*:|^\s*(?:<\?xml.*?\?>\s*)?<analysis\s[^>]*DependencyCheck/is,
    "the report of OWASP Dependency-Check",
    "dependency-check --format SARIF --out FILE"
  ],
  [
    /^\s*\{(?=[^[{]*"@programName"\s*:\s*"Z?AP|[^[{]*"@version"\s*:[^[{]*"site"\s*:)|^\s*(?:<\?xml.*?\?>\s*)?<OWASPZAPReport\b/s,
    "the report of ZAP",
    "its report template sarif-json"
  ],
  [
    /^\s*(?:\[\s*)?\{\s*"template(?:-id|-url|ID)?"\s*:(?=.*"matched(?:-at)?"\s*:)/s,
    "the JSON of Nuclei",
    "nuclei -sarif-export FILE"
  ],
  [/^\s*\{(?=.*"mobsfscan_version"\s*:)/s, "the JSON of mobsfscan", "mobsfscan --sarif --output FILE"],
  [
    /^\s*\{\s*"totals"\s*:\s*\{\s*"errors"\s*:\s*\d+,\s*"warnings"\s*:/,
    "the JSON of PHP_CodeSniffer",
    "phpcs --report=checkstyle --report-file=FILE"
  ],
  [/^\s*\{\s*"rule_results"\s*:\s*(?:\[|null)/, "the JSON of Regula", "regula run --format junit"],
  [
    /^\s*\{(?=.*"summary"\s*:\s*\{\s*"fatal"\s*:)(?=.*"details"\s*:)/s,
    "the JSON of Dockle",
    "dockle -f sarif -o FILE IMAGE"
  ],
  [
    /^\s*\[\s*\{\s*"endPosition"\s*:(?=.*"ruleSeverity"\s*:)/s,
    "the JSON of TSLint",
    "tslint --format checkstyle --out FILE"
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<jslint>/s, "the XML of JSLint", "a reporter that writes checkstyle"],
  [/^\[\{"file": "[^"]*", "start_line": \d+/, "annotations of SQLFluff", "sqlfluff lint --format json"],
  [/^\s*\{\s*"scan_info"\s*:(?=.*"brakeman_version"\s*:)/s, "the JSON of Brakeman", "brakeman -f sarif -o FILE"],
  [
    /^\s*\{\s*"totals"\s*:\s*\{\s*"errors"\s*:\s*\d+,\s*"file_errors"\s*:/,
    "the JSON of PHPStan",
    "phpstan analyse --error-format=checkstyle"
  ],
  [
    /^\s*\[\s*\{(?=[^{}]*"line_from"\s*:)(?=[^{}]*"snippet_from"\s*:)/,
    "the JSON of Psalm",
    "psalm --report=psalm.sarif"
  ],
  [
    /^\s*\{"code":"[A-Z]+\d+","severity":"\w+","location":\{"file":/,
    "the JSON of Staticcheck",
    "staticcheck -f sarif ./..."
  ],
  [
    /^\s*\[\s*\{\s*"file"\s*:\s*"[^"]*"\s*,\s*"errors"\s*:\s*\[/,
    "the JSON of ktlint",
    "ktlint --reporter=sarif,output=FILE"
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<issues\s+format="\d+"/s,
    "the XML of Android lint",
    "lint { sarifReport = true }, then lint-results-*.sarif"
  ],
  [
    /^\s*(?:(?:<\?xml.*?\?>\s*)?<pmd\s|\{\s*"formatVersion"\s*:\s*\d+\s*,\s*"pmdVersion"\s*:|"?Problem"?,"?Package"?,"?File"?,)/s,
    "the report of PMD",
    "pmd check --format sarif --report-file FILE"
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<BugCollection\s/s, "the XML of SpotBugs", "spotbugs -sarif=FILE"],
  [/^\s*\{\s*"files"\s*:\s*\[\s*\{\s*"path"\s*:\s*\[/, "the JSON of Tarpaulin", "cargo tarpaulin --out Lcov"],
  [
    /^\s*\{\s*"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*\{\s*"\d+"\s*:/,
    "Codecov's JSON of coverage",
    "LCOV or Cobertura, such as cargo llvm-cov --lcov"
  ],
  [
    /^\s*\{\s*"[^"]+\.(?:dll|exe)"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/,
    "the JSON of coverlet",
    "coverlet with its format cobertura, opencover or lcov"
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<results>\s*<modules>\s*<module\s[^>]*\blines_covered=/s,
    "the XML of dotnet-coverage",
    "dotnet-coverage merge --output-format cobertura"
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<(?:phpunit\s[^>]*schema\.phpunit\.de\/coverage|crap_result>)/s,
    "the coverage XML or Crap4J of PHPUnit",
    "phpunit --coverage-clover FILE"
  ],
  [/^\s*\{(?=[^[{]*"gcc_version"\s*:)(?=.*"unexecuted_block"\s*:)/s, "the JSON of gcov", "gcovr --json FILE"],
  [
    /^\s*\{\s*(?:"result"\s*:\s*\[\s*\{\s*)?"scriptId"\s*:/,
    "the coverage of V8",
    "c8 report --reporter=lcov, or deno coverage --lcov, which map it to lines"
  ],
  [
    /^\s*\{\s*"type"\s*:\s*"(?:v8|istanbul)"\s*,\s*"reportPath"\s*:/,
    "the JSON of Monocart",
    "its report json, lcovonly or cobertura"
  ],
  [
    /^\s*\{\s*"sources"\s*:\s*\{\s*"[^"]+"\s*:\s*\{\s*"[^"]*"\s*:\s*\{\s*"(?:functions|branches|lines)"\s*:/,
    "the JSON of fastcov",
    "fastcov --lcov --output FILE"
  ],
  [/^filename,line_total,line_covered,line_percent,branch_total,/, "the CSV of gcovr", "gcovr --json-summary FILE"],
  [/^ +-: +0:Source:/, "the text of gcov", "gcovr --json FILE"],
  [
    /^(?:---\s*\n)?(?:#[^\n]*\n)*SPDXID:\s*"?SPDXRef-DOCUMENT|^\s*(?:<\?xml.*?\?>\s*)?<rdf:RDF\s[^>]*spdx\.org\/rdf/s,
    "SPDX as YAML or RDF",
    "SPDX as JSON or as tags and values"
  ],
  [
    /^\s*\[\s*\{\s*"AutoRemove"\s*:(?=.*"Names"\s*:\s*\[)/s,
    "the JSON of podman ps",
    "podman inspect $(podman ps --all --quiet)"
  ],
  [
    /^\s*\{\s*"version"\s*:\s*\d+,\s*"job"\s*:\s*\{[^{}]*\},\s*"detector"\s*:/,
    "a dependency snapshot for GitHub",
    "syft DIR -o cyclonedx-json=FILE, or trivy fs --format cyclonedx --output FILE DIR"
  ],
  [
    /^\s*\[\s*\{(?=[^{}]*"License"\s*:)(?=[^{}]*"Name"\s*:)[^{}]*"Version"\s*:[^{}]*\}/,
    "the JSON of pip-licenses",
    "cyclonedx-py environment --output-file FILE"
  ],
  [
    /^\s*\{\s*"[^"]+"\s*:\s*\[\s*\{\s*"name"\s*:\s*"[^"]*",\s*"versions?"\s*:[^{}]*"license"\s*:/,
    "the JSON of pnpm licenses",
    "pnpm sbom --sbom-format cyclonedx > FILE"
  ],
  [
    /^\s*\{(?![^{}]{0,2000}"lockfileVersion"\s*:)[^{}]{0,2000}"dependencies"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/,
    "the JSON of npm ls",
    "npm sbom --sbom-format cyclonedx > FILE"
  ],
  [
    /^apiVersion: v1\r?\nitems:(?: \[\]|\r?\n- apiVersion: v1\r?\n {2}kind: Pod)\r?$/m,
    "the YAML of kubectl get pods",
    "kubectl get pods -o json"
  ],
  [
    /^\{"CurrentState":"[^\n]*"DesiredState":"/,
    "the tasks of docker stack ps",
    "docker ps -a --no-trunc --format json, on each node"
  ],
  [/^\{"Command":"[^\n]*"Platform":"[^\n]*"Runtime":"/, "the JSON of nerdctl ps", "nerdctl inspect $(nerdctl ps -aq)"],
  [/^\{"(?:status|Type)":"[^\n]*"Actor":\{/, "the events of docker", "docker compose events --json"]
];
var OTHER_OUTPUT = [...ROWS2, ...OTHER_TEST_OUTPUT].map(([looks, what, use]) => ({
  looks,
  what,
  why: "its tool writes a format that is read as well",
  use
}));
var ROWS3 = [
  [
    /(?:^|\s)time: +\[[\d.]+ (?:ps|ns|µs|us|ms|s) [\d.]+ (?:ps|ns|µs|us|ms|s) [\d.]+ (?:ps|ns|µs|us|ms|s)\]\s*$/m,
    "the terminal output of Criterion.rs",
    "target/criterion/**/new/estimates.json"
  ],
  [
    /^group,function,value,(?:sample_time_nanos|throughput_num),/,
    "raw.csv of Criterion.rs",
    "target/criterion/**/new/estimates.json",
    "newer versions no longer write it"
  ],
  [
    / x [\d,.]+ ops\/sec ±[\d.]+% \(\d+ runs? sampled\)/,
    "the terminal output of Benchmark.js",
    "vitest bench --outputJson=FILE, or a metrics file as docs/metrics.md describes"
  ],
  [
    /^benchmark name +samples +(?:iterations|mean|low mean)/m,
    "the terminal output of Catch2",
    "a metrics file as docs/metrics.md describes"
  ],
  [/^ {2}Success rate:\t[\d.]+%$/m, "the terminal output of oha", "oha --output-format json URL > FILE"],
  [/^Bombarding \S+ /m, "the terminal output of bombardier", "bombardier --print result --format json URL > FILE"],
  [/^Summary:\n {2}Count:\t\d+\n {2}Total:\t/m, "the terminal output of ghz", "ghz --format json --output FILE \u2026"],
  [
    /^duration \(ms\),status,error$|^ghz_(?:run|detail),proto=|^# TYPE ghz_run_/m,
    "the CSV, the lines for InfluxDB or the metrics for Prometheus of ghz",
    "ghz --format json --output FILE \u2026",
    "its JSON is read"
  ],
  [/^│ Stat +│ 2\.5% +│/m, "the terminal output of autocannon", "autocannon -j URL > FILE"],
  [
    /^(?:Summary report|Report) @ \d\d:\d\d:\d\d\(/m,
    "the terminal output of Artillery",
    "artillery run --output FILE test.yml"
  ],
  [/^(?:Type +)?Name +# ?reqs +# ?fails +\|/m, "the terminal output of locust", "locust --headless --json \u2026 > FILE"],
  [/^ {2}Time \(mean ± σ\): /m, "the terminal output of hyperfine", "hyperfine --export-json FILE COMMAND\u2026"],
  [
    /^\| Command +\| +Mean \[\w+\] +\||^\| Command \r?\n\| Mean \[\w+\]/m,
    "a table of hyperfine",
    "hyperfine --export-json FILE COMMAND\u2026"
  ],
  [/^Transactions:\s+\d+ hits\s*$/m, "the terminal output of siege", "siege -q -j URL > FILE"],
  [/^(?:\| )?benchmark +(?:\| )?time\/iter \(avg\) /m, "the terminal output of deno bench", "deno bench --json > FILE"],
  [/^<p>\s+This is ApacheBench, Version /, "the HTML of ApacheBench", "ab without -w"],
  [/^clk: ~[\d.]+ GHz$/m, "the terminal output of mitata", "run({ format: 'json' }) of mitata"],
  [
    /^│ \(index\) │ '?Task [nN]ame'? +│|^\s*\[\s*\{\s*"Task [nN]ame":/m,
    "the table of tinybench",
    "vitest bench --outputJson=FILE, or a metrics file as docs/metrics.md describes"
  ],
  [
    /^\s*\{\s*"commit_hash":\s*"[^"]*",\s*"env_name":/,
    "a file of results of asv",
    "a metrics file as docs/metrics.md describes",
    "units stand in another file, and NaN is no JSON"
  ],
  [
    /^\| +\S+\/\S+ \| +\S+\/s \| +err% \|/m,
    "the terminal output of nanobench",
    "ankerl::nanobench::render with the template json()"
  ],
  [
    /^Benchmark +Time +CPU +Iterations/m,
    "the terminal output of Google Benchmark",
    "./bench --benchmark_out=FILE --benchmark_out_format=json"
  ],
  [
    /^Benchmark +(?:\(\S+\) +)*Mode +(?:Cnt|Samples) +Score/m,
    "the terminal output of JMH",
    "java -jar benchmarks.jar -rf json -rff FILE -foe true"
  ],
  [
    /^"?(?:sampler_label"?,"?aggregate_report_count|Label"?,"?# Samples"?,"?Average)/,
    "the aggregate table of JMeter",
    "report/statistics.json of `jmeter -e -o report`, or the JTL itself",
    "its figures are rounded, and its errors a percentage"
  ],
  [
    /^"?name"?,(?:"?param:[^,\n]*,)*"?min"?,"?max"?,"?mean"?,"?stddev"?,"?rounds"?|^name,min,max,mean,stddev,/,
    "the CSV of pytest-benchmark",
    "pytest --benchmark-json=FILE",
    "it may compare runs of several days"
  ],
  [
    /^Timer precision: [\d.]+ \S+$|^\S+ +fastest +│ slowest +│ median +│ mean +│/m,
    "the terminal output of divan",
    "a metrics file as docs/metrics.md describes"
  ],
  [
    /^\s*\[\s*\{\s*"url":[^\n]*\s*"isRepresentativeRun":/,
    "manifest.json of Lighthouse CI",
    "the lhr-*.json that it names",
    "it has rounded scores and no audits"
  ],
  [
    /^\s*\[\s*\{(?=[^{}]*"(?:auditProperty|auditId)":)(?=[^{}]*"operator":)(?=[^{}]*"expected":)/,
    "assertion-results.json of Lighthouse CI",
    ".lighthouseci/lhr-*.json, and let the gate judge",
    "it lists what failed and not what was measured"
  ],
  [
    /^Method[,;]Job[,;]AnalyzeLaunchVariance[,;]/,
    "the CSV of BenchmarkDotNet",
    "--exporters json, and take *-report-full.json",
    "its figures are rounded text with units"
  ],
  [
    /^Target(?:_Namespace)?[,;]Target_Type[,;]|^BenchmarkDotNet(?:=| v\d)|^<Summary>\s*<Title>(?=.*<HostEnvironmentInfo>)/ms,
    "a table or the XML of BenchmarkDotNet",
    "--exporters json, and take *-report-full.json",
    "its JSON is read"
  ],
  [
    /^Bucket +# +% +Histogram$|^Value\(ms\) +Percentile +TotalCount +1\/\(1-Percentile\)$/m,
    "a histogram of vegeta",
    "vegeta report -type=json"
  ],
  [
    /^-+ benchmark(?: '.*')?: \d+ tests? -+$/m,
    "the terminal output of pytest-benchmark",
    "pytest --benchmark-json=FILE"
  ],
  [
    /^ +(?:│ +\S+\/(?:op|s) +)+|^,[^,\n]+\/(?:op|s),CI\b|^name +(?:old )?\S+\/(?:op|s) +(?:new |delta)/m,
    "the comparison of benchstat",
    "the output of go test -bench itself",
    "it compares runs and holds none of them"
  ],
  [
    /^\d{13}([,;\t])\d+\1[^\n]*\1(?:true|false)\1/,
    "a log of JMeter without its line of names",
    "jmeter -Jjmeter.save.saveservice.print_field_names=true",
    "which columns it has is not in it"
  ],
  [
    /^\s*\{\s*"simulation":\s*"[^"]*",\s*"simulationId":[\s\S]*"assertions":\s*\[/,
    "assertions.json of Gatling",
    "js/assertions.xml in the same folder",
    "what it says stands in JUnit XML beside it"
  ]
];
var MEASURED_FOR_EYES = ROWS3.map(([looks, what, use, why = "it is made for eyes"]) => ({
  looks,
  what,
  why,
  use
}));
var FORGEABLE = "a test can print lines that look like results";
var FOR_EYES2 = "it is made for eyes";
var REFUSED = [
  ...MADE_FOR_EYES,
  ...MEASURED_FOR_EYES,
  {
    looks: /^\{"runs":\[\{(?:"attempt":\d+,)?"command":\[/,
    what: "the manifest of phasegate record",
    why: "it says how the files beside it were made",
    use: "name the reports beside it"
  },
  {
    looks: /^(?:=== (?:RUN|PAUSE|CONT) |[ \t]*--- (?:PASS|FAIL|SKIP): |ok {2}\t|FAIL\t)/m,
    what: "the text of go test",
    why: FORGEABLE,
    use: "gotestsum --junitfile FILE"
  },
  {
    looks: /^(?:running \d+ tests?$|test result: |test \S.* \.\.\. (?:ok|FAILED|ignored))/m,
    what: "the text of cargo test",
    why: FORGEABLE,
    use: 'cargo nextest run with `[profile.default.junit] path = "FILE"`'
  },
  {
    looks: /^=+ test session starts =+$/m,
    what: "the terminal output of pytest",
    why: FORGEABLE,
    use: "pytest --junitxml=FILE"
  },
  {
    looks: /<title>Playwright Test Report<\/title>/i,
    what: "the HTML report of Playwright",
    why: FOR_EYES2,
    use: "npx playwright test --reporter=json"
  },
  {
    looks: /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b/is,
    what: "an HTML page",
    why: FOR_EYES2,
    use: "let the tool write XML or JSON, and look whether the page is an error message"
  },
  {
    looks: /^(?:NAME|CONTAINER ID) +IMAGE +COMMAND /m,
    what: "the table of docker ps",
    why: FOR_EYES2,
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\[(?:OK|SKIPPED|WARNING|CRITICAL)\] \S+ (?:[\w.-]+\/)?v\d\w*\/[A-Z]\w*/m,
    what: "the ci output of kube-score",
    why: FOR_EYES2,
    use: "kube-score score -o json, or -o sarif"
  },
  {
    looks: /^##(?:\[section\]|\[group\]|vso\[task\.logissue )/m,
    what: "logging commands of Azure Pipelines",
    why: FOR_EYES2,
    use: "let the tool write JSON or SARIF"
  },
  {
    looks: /^ *Name +Command +State +Ports *\r?\n-{20,}/m,
    what: "the table of docker-compose ps",
    why: FOR_EYES2,
    use: "docker inspect $(docker-compose ps -q)"
  },
  {
    looks: /^\s*\[\s*\{\s*"Name":\s*"[^"]*",\s*"Status":\s*"[^"]*",\s*"ConfigFiles":/,
    what: "the list of docker compose ls",
    why: "it counts containers and names none",
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\s*\[\s*\{\s*"ID":\s*"[^"]*",\s*"ContainerName":/,
    what: "the list of docker compose images",
    why: "it does not say how the containers are",
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\s*\{\s*"report_name"\s*:[^[{]*"diff_name"\s*:/,
    what: "the JSON of diff-cover",
    why: "it covers changed lines alone",
    use: "the report of coverage that diff-cover reads"
  },
  {
    looks: /^\s*\{\s*"result"\s*:\s*\{\s*"(?:line|covered_percent)"\s*:/,
    what: ".last_run.json of SimpleCov",
    why: "it has ratios and names no file",
    use: "coverage/.resultset.json beside it"
  },
  {
    looks: /^\{"BlockIO":"[^\n]*"CPUPerc":"/m,
    what: "the figures of docker stats",
    why: "they do not say how the containers are",
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^services:[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[\w."'-]+:/m,
    what: "a Compose file",
    why: "its variables, extensions and profiles are not resolved",
    use: "docker compose config --format json"
  },
  {
    looks: /^\s*\{(?=.{0,400}"(?:_type"\s*:\s*"https:\/\/in-toto\.io\/|payloadType"\s*:\s*"application\/vnd\.in-toto|predicateType"\s*:))/s,
    what: "an attestation of in-toto",
    why: "it wraps another document, whose signature nobody here checks",
    use: "the document it attests, such as cosign verify-attestation prints"
  },
  {
    looks: /^\s*\{"group_id":.*"full_id":"/,
    what: "benchmark.json of Criterion.rs",
    why: "it names a benchmark and holds no figure",
    use: "target/criterion/**/new/estimates.json beside it"
  },
  {
    looks: /^\s*\{"mean":\{"confidence_interval":[^}]*\},"point_estimate":[^}]*\},"median":\{"confidence_interval":[^}]*\}[^}]*\}\}\s*$/i,
    what: "change/estimates.json of Criterion.rs",
    why: "it compares two runs that stand nowhere in it",
    use: "target/criterion/**/new/estimates.json"
  },
  {
    looks: /^.*\bhttp_req_duration\.{3,}: ?avg=/m,
    what: "the summary text of k6",
    why: FOR_EYES2,
    use: "k6 run --summary-export=FILE"
  },
  {
    looks: /^\0\0\0\0.\d+\.\d+/,
    what: "the binary simulation.log of Gatling",
    why: "its form is internal to Gatling and changes with it",
    use: "js/stats.json or js/stats.js of the report that Gatling makes of it"
  },
  {
    looks: /^"?requestedUrl"?,"?finalUrl"?,"?category"?,/,
    what: "the older CSV of Lighthouse",
    why: "it has neither figures nor scores of categories",
    use: "lighthouse URL --output=json"
  },
  {
    looks: /^Requests {6}\[total, rate(?:, throughput)?\] /m,
    what: "the text report of vegeta",
    why: FOR_EYES2,
    use: "vegeta report -type=json"
  },
  ...OTHER_OUTPUT
];
function insteadOf(head) {
  return REFUSED.find((one) => one.looks.test(head));
}
var XML_ROOT = /^\s*(?:<\?(?:(?!\?>).)*\?>\s*|<!--(?:(?!-->).)*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<([^\s/>?!]+)/s;
function xmlRootOf(head) {
  return XML_ROOT.exec(head)?.[1];
}
function appearanceOf(head) {
  const root = xmlRootOf(head);
  if (root !== void 0) return `XML with the root <${root.slice(0, 60)}>`;
  const text = head.trimStart();
  if (text.startsWith("{") || text.startsWith("[")) {
    const keys = [...(0, import_chunk_APUOGT25.keysOf)(text, text.startsWith("[") ? 2 : 1)].slice(0, 6).map((key) => key.replace(/^\*\//, ""));
    const shape = text.startsWith("[") ? "a JSON array" : /^\{.*\}\r?\n\{/.test(text) ? "JSON lines" : "a JSON object";
    return keys.length === 0 ? shape : `${shape} with ${keys.map((key) => key.slice(0, 40)).join(", ")}`;
  }
  return `text that starts with ${JSON.stringify(text.slice(0, 40))}`;
}
module.exports = {
  appearanceOf: appearanceOf,
  insteadOf: insteadOf,
  xmlRootOf: xmlRootOf
};
