/** How an output begins, what it is, and how its tool writes a format that is read. */
export type Row = readonly [looks: RegExp, what: string, use: string];

/** What test runners write for machines in a format of their own, that write one which is read as well. */
export const OTHER_TEST_OUTPUT: readonly Row[] = [
  [
    /^\s*(?:<\?xml.*?\?>\s*)?<(?:\w+:)?(?:events|execution)\s[^>]*schemas\.opentest4j\.org\/reporting/s,
    'an Open Test Report',
    'the JUnit XML: TEST-*.xml of JUnit and Maven, phpunit --log-junit FILE',
  ],
  [
    /^\s*(?:\[\s*\{\s*"iterationIndex"\s*:|\{\s*"summary"\s*:\s*\{\s*"totalRequests"\s*:)/,
    'the JSON of Bruno',
    'bru run --reporter-junit FILE',
  ],
  [
    /^\s*\[\s*\{(?=.*"asserts"\s*:\s*\[)(?=.*"calls"\s*:\s*\[)(?=.*"captures"\s*:\s*\[)/s,
    'the JSON of Hurl',
    'hurl --test --report-junit FILE',
  ],
  [
    /^\s*\{(?=[^[]*"featuresPassed"\s*:)(?=[^[]*"featuresFailed"\s*:)/,
    'the summary of Karate',
    'outputJunitXml(true) or outputCucumberJson(true) of its Runner',
  ],
  [/^\s*\{\s*"report"\s*:\s*\{\s*"reportPrefix"\s*:/, 'the JSON of Nightwatch', 'nightwatch --reporter junit'],
  [
    /^\s*\{\s*"start"\s*:\s*"[^"]*"\s*,\s*"end"\s*:\s*"[^"]*"\s*,\s*"capabilities"\s*:/,
    'the JSON of WebdriverIO',
    'the reporter @wdio/junit-reporter',
  ],
  [
    /^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"metadata"\s*:\s*\{(?=.*"catch2-version"\s*:)/s,
    'the JSON of Catch2',
    'BINARY --reporter xml --out FILE',
  ],
  [/^\s*(?:<\?xml.*?\?>\s*)?<tests>\s*<test\s+className=/s, 'the TestDox XML of PHPUnit', 'phpunit --log-junit FILE'],
  [
    /^\s*\{\s*"_type"\s*:\s*\{\s*"_name"\s*:\s*"Action|^\s*\{(?=.*"totalTestCount"\s*:)(?=.*"devicesAndConfigurations"\s*:)/s,
    'the summary of an Xcode result bundle',
    'xcrun xcresulttool get test-results tests --path BUNDLE',
  ],
  [
    /^\s*(?:<\?xml.*?\?>\s*)*<testsuites xmlns="http:\/\/check\.sourceforge\.net\/ns"/s,
    'the XML of Check',
    'TAP: CK_TAP_LOG_FILE_NAME=FILE BINARY',
  ],
  [
    /^\s*\{(?=.*"uuid"\s*:)(?=.*"(?:historyId|children)"\s*:)(?=.*"(?:stage|statusDetails|labels|befores|afters)"\s*:)/s,
    'one of many results of Allure',
    'the JUnit XML or the JSON of the test runner itself',
  ],
  [
    /^\s*\{(?=.*"successes"\s*:\s*[[{])(?=.*"pendings"\s*:\s*[[{])(?=.*"failures"\s*:\s*[[{])/s,
    'the JSON of busted',
    'busted -o junit',
  ],
  [
    /^(?:command: '?"?(?:\S*\/)?(?:st|schemathesis) |\s*\{\s*"log"\s*:\s*\{(?=[^[]*"creator"\s*:\s*\{[^}]*[Ss]chemathesis))/,
    'the recorded requests of Schemathesis',
    'schemathesis run --report ndjson SCHEMA, or --report junit',
  ],
  [
    /^\s*\{\s*"browsers"\s*:\s*\{(?=.*"fullName"\s*:)(?=.*"lastResult"\s*:)/s,
    'the JSON of Karma',
    'the reporter karma-junit-reporter',
  ],
  [/^\s*\{\s*"id"\s*:\s*"Criterion v/, 'the JSON of Criterion', 'BINARY --xml=FILE'],
  [
    /^(?:time: .*\n)?test: .*\n(?:time: .*\n)?(?:success(?:ful)?|failure|error|skip|xfail|uxsuccess): /,
    'a subunit stream',
    'subunit2junitxml FILE',
  ],
  [/^\s*\{\s*"Collection"\s*:\s*\{\s*"Info"\s*:/, 'the short JSON of Newman', 'newman run COLLECTION --reporters json'],
];
