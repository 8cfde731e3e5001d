/** A format that is refused by name, with what to use in its place. */
export interface Instead {
  readonly looks: RegExp;
  readonly what: string;
  readonly why: string;
  readonly use: string;
}

const FOR_EYES = 'it is made for eyes';

type Row = readonly [looks: RegExp, what: string, use: string];

/** An escape sequence (ECMA-48) at the start. */
const COLOUR = new RegExp(`^${String.fromCharCode(27)}\\[`);

/** What tools print on a terminal or as a page. Each mark is a line or a title that the tool writes once. */
const ROWS: readonly Row[] = [
  [/^##teamcity\[/m, 'service messages of TeamCity', 'a reporter that writes JUnit XML'],
  [
    /^ *\d+ passing \(\S+\)\s*$/m,
    'the terminal output of Mocha',
    'npx mocha --reporter json --reporter-option output=FILE',
  ],
  [/^Test Suites: .*\d+ total$/m, 'the terminal output of Jest', 'npx jest --json --outputFile=FILE'],
  [
    /^ *Test Files {2}\d+ (?:passed|failed)/m,
    'the terminal output of Vitest',
    'npx vitest run --reporter=json --outputFile=FILE',
  ],
  [
    /^ {2}\d+ (?:passed|failed|flaky|did not run)(?: \([\d.]+m?s\))?$/m,
    'the terminal output of Playwright',
    'npx playwright test --reporter=json',
  ],
  [
    /^\d+ scenarios? \(|^\d+ scenarios? passed, \d+ failed/m,
    'the terminal output of Cucumber or behave',
    'cucumber-js --format message:FILE, or behave --junit',
  ],
  [/^\d+ examples?, \d+ failures?/m, 'the terminal output of RSpec', 'rspec --format RspecJunitFormatter --out FILE'],
  [/^PHPUnit \d+\.\S* by /m, 'the terminal output of PHPUnit', 'phpunit --log-junit FILE'],
  [
    /^\[==========\] (?:Running )?\d+ tests? from /m,
    'the terminal output of GoogleTest',
    'BINARY --gtest_output=json:FILE',
  ],
  [/^\d+% tests passed, \d+ tests failed out of \d+$/m, 'the terminal output of CTest', 'ctest --output-junit FILE'],
  [/^.{70}\| (?:PASS|FAIL|SKIP) \|$/m, 'the terminal output of Robot Framework', 'robot --output FILE'],
  [
    /^(?:Passed|Failed)! {2}- Failed: +\d+, Passed: +\d+/m,
    'the terminal output of dotnet test',
    'dotnet test --logger trx',
  ],
  [/^\[(?:INFO|ERROR|WARNING)\] Tests run: \d+/m, 'the terminal output of Maven', 'target/surefire-reports/TEST-*.xml'],
  [
    /^✖ \d+ problems? \(\d+ errors?, \d+ warnings?(?:, \d+ infos?, \d+ hints?)?\)$|^No results with a severity of '\w+' (?:or higher )?found!$/m,
    'the stylish output of ESLint or Spectral',
    'eslint --format json, or spectral lint --format json',
  ],
  [
    /^Passed checks: \d+, Failed checks: \d+, Skipped checks: \d+/m,
    'the terminal output of Checkov',
    'checkov --output sarif',
  ],
  [/^Total: \d+ \((?:UNKNOWN: \d+, )?LOW: \d+/m, 'the table of Trivy', 'trivy --format json --output FILE'],
  [/^\d+ issue\(s\) found:$/m, 'the terminal output of TFLint', 'tflint --format json'],
  [
    /^(?:Plan: \d+ to add, |No changes\. Your infrastructure |Success! The configuration is valid)/m,
    'the terminal output of Terraform',
    'terraform validate -json, or terraform show -json PLAN',
  ],
  [/^>> Issue: \[B\d+:/m, 'the terminal output of Bandit', 'bandit --format json'],
  [/^In \S.* line \d+:$/m, 'the terminal output of ShellCheck', 'shellcheck --format=json1'],
  [
    /^\d+ tests?, \d+ passed, \d+ warnings?, \d+ failures?/m,
    'the terminal output of conftest',
    'conftest test --output json',
  ],
  [/^Summary: \d+ resources? found /m, 'the terminal output of kubeconform', 'kubeconform -output json -verbose'],
  [/^\S[^\n]*\n {2}\d+:\d+ +(?:error|warning) {2}/m, 'the terminal output of yamllint', 'yamllint --format parsable'],
  [
    /^\S.*\.ya?ml:\d+:\d+: .+ \[[a-z-]+\]\r?\n +\|\r?\n/m,
    'the terminal output of actionlint',
    "actionlint -format '{{json .}}'",
  ],
  [/^All checks passed!\s*$/, 'the terminal output of Ruff', 'ruff check --output-format sarif'],
  [/^errors:.*\n(?:.*\n)*?generated_at: /, 'the YAML of Bandit', 'bandit --format json'],
  [/^\*{13} Module \S/m, 'the text of Pylint', 'pylint --output-format=json2:FILE'],
  [
    /^(?:Found \d+ errors? in \d+ files? \(|Success: no issues found in \d+ source files?$)/m,
    'the text of mypy',
    'mypy --output json, or --junit-xml FILE',
  ],
  [/^(?:NAMESPACE +)?NAME +READY +STATUS +RESTARTS +AGE/m, 'the table of kubectl get pods', 'kubectl get pods -o json'],
  [/^NAME +VERSION +TYPE *\r?\n/, 'the table of Syft', 'syft DIR -o json=FILE'],
  [/^Name +Stmts +Miss /m, 'the table of coverage.py', 'coverage json'],
  [
    /^(?:File +\| +% (?:Stmts|Funcs) \||\| File +\| Branch % )/m,
    'the coverage table of Istanbul, Bun or Deno',
    'a coverage reporter json or lcov',
  ],
  [/^Filename +Regions +Missed Regions +Cover/m, 'the table of llvm-cov', 'llvm-cov export'],
  [/^(?:# | *)GCC Code Coverage Report$/m, 'the text of gcovr', 'gcovr --json FILE'],
  [/^total:\s+\(statements\)\s+[\d.]+%$/m, 'the table of go tool cover', 'go test -coverprofile=FILE'],
  [
    /<meta\b[^>]*\bcontent="(?:Robot|Rebot) [^"]*"|window\.settings = \{[^\n]*"logURL"/i,
    'the HTML report of Robot Framework',
    'robot --output FILE',
  ],
  [
    /<title>\s*Allure Report\s*<\/title>/i,
    'the HTML report of Allure',
    'the report that the test runner itself can write',
  ],
  [
    /<title>\s*Cucumber[^<]*<\/title>|window\.CUCUMBER_MESSAGES/i,
    'the HTML report of Cucumber',
    'cucumber-js --format message:FILE',
  ],
  [/<title>\s*Mochawesome[^<]*<\/title>/i, 'the HTML report of Mochawesome', 'mochawesome.json beside it'],
  [/<title>\s*Gatling Stats[^<]*<\/title>/i, 'the HTML report of Gatling', 'js/stats.json in the same folder'],
  [
    /<title>\s*Lighthouse Report[^<]*<\/title>/i,
    'the HTML report of Lighthouse',
    'lighthouse URL --output=json --output-path=FILE',
  ],
  [
    /<title>\s*(?:report\.html|Test Report)\s*<\/title>/i,
    'the HTML report of pytest-html or its kind',
    'pytest --junitxml=FILE',
  ],
  [
    /<title>\s*(?:Coverage report|Code coverage report for [^<]*|LCOV[^<]*|GCC Code Coverage Report[^<]*)\s*<\/title>/i,
    'an HTML report of coverage',
    'lcov, Cobertura or the JSON of the tool',
  ],
  [
    /^\s*\{(?=.*"uuid")(?=.*"historyId")(?=.*"stage")/s,
    'a single result of Allure',
    'the report that the test runner itself can write',
  ],
  [
    COLOUR,
    'output with the colours of a terminal',
    'the same without colours, such as --colors=off of Biome and --no-color of others',
  ],
];

export const MADE_FOR_EYES: readonly Instead[] = ROWS.map(([looks, what, use]) => ({
  looks,
  what,
  why: FOR_EYES,
  use,
}));
