import { describe, expect, test } from 'vitest';
import { OTHER_OUTPUT } from '../../../src/core/evidence/other-output.ts';
import { read } from './recorded.ts';

/** How the output of each tool begins. */
const SAMPLES: Readonly<Record<string, string>> = {
  'the JSON of KICS': '{"kics_version":"v2.1.0","files_scanned":2,"queries":[]}',
  'the JSON of Terrascan': '{"results":{"violations":null,"skipped_violations":null,"scan_summary":{}}}',
  'the JSON of Kubescape': '{"generationTime":"","clusterAPIServerInfo":null,"summaryDetails":{}}',
  'the JSON of kubesec': '[{"object":"Pod/a.default","valid":true,"message":"Passed","score":1,"scoring":{}}]',
  'the JSON of snyk iac': '{"meta":{"isPrivate":true},"filesystemPolicy":false,"infrastructureAsCodeIssues":[]}',
  'the JSON of Snyk': '{"vulnerabilities":[],"ok":true,"dependencyCount":3,"org":"a"}',
  'the JSON of Grype': '{"matches":[],"source":{"type":"image"},"descriptor":{"name":"grype"}}',
  'the JSON of OSV-Scanner': '{"results":[{"source":{"path":"/package-lock.json","type":"lockfile"},"packages":[]}]}',
  'the JSON of Dockle': '{"summary":{"fatal":1,"warn":0,"info":2,"skip":0,"pass":12},"details":[]}',
  'the JSON of TSLint':
    '[{"endPosition":{"line":1},"failure":"forbidden eval","name":"a.ts","ruleName":"no-eval","ruleSeverity":"error"}]',
  'the XML of JSLint': '<?xml version="1.0" encoding="utf-8"?>\n<jslint>\n</jslint>',
  'annotations of SQLFluff': '[{"file": "a.sql", "start_line": 1, "title": "SQLFluff", "annotation_level": "warning"}]',
  'the JSON of Brakeman': '{"scan_info":{"app_path":"/app","brakeman_version":"6.2.1"},"warnings":[]}',
  'the JSON of PHPStan': '{"totals":{"errors":0,"file_errors":1},"files":{}}',
  'the report of PMD':
    '<?xml version="1.0"?>\n<pmd xmlns="http://pmd.sourceforge.net/report/2.0.0" version="7.7.0"></pmd>',
  'the XML of SpotBugs': '<?xml version="1.0"?>\n<BugCollection version="4.8.6" sequence="0"></BugCollection>',
  'the JSON of Tarpaulin':
    '{"files":[{"path":["/","src","lib.rs"],"content":"","traces":[],"covered":0,"coverable":0}]}',
  'the JSON of podman ps': '[{"AutoRemove":false,"Id":"a1","Image":"nginx","Names":["shop_web_1"],"State":"running"}]',
  'the events of docker':
    '{"status":"die","id":"a1","from":"nginx","Type":"container","Action":"die","Actor":{"ID":"a1"},"scope":"local"}\n',
  'the JSON of govulncheck': '{\n  "config": {\n    "protocol_version": "v1.0.0"\n  }\n}\n',
  'the report of OWASP Dependency-Check':
    '{"reportSchema":"1.1","scanInfo":{"engineVersion":"12.1.0"},"dependencies":[]}',
  'the report of ZAP': '{"@programName":"ZAP","@version":"2.16.1","@generated":"x","site":[]}',
  'the JSON of Nuclei': '{"template":"a.yaml","template-id":"a","info":{"severity":"high"},"matched-at":"http://a"}\n',
  'the JSON of mobsfscan': '{"errors":[],"mobsfscan_version":"0.0.8","results":{}}',
  'the JSON of PHP_CodeSniffer': '{"totals":{"errors":1,"warnings":0,"fixable":0},"files":{}}',
  'the JSON of Regula': '{"rule_results":[{"rule_id":"R1","rule_result":"FAIL"}],"summary":{}}',
  'the JSON of Psalm': '[{"link":"https://psalm.dev/1","severity":"error","line_from":1,"type":"X","snippet_from":1}]',
  'the JSON of Staticcheck': '{"code":"SA4006","severity":"error","location":{"file":"/a.go","line":1,"column":2}}\n',
  'the JSON of ktlint':
    '[\n\t{\n\t\t"file": "a.kt",\n\t\t"errors": [\n\t\t\t{"line": 1, "rule": "standard:filename"}]}]',
  'the XML of Android lint': '<?xml version="1.0"?>\n<issues format="6" by="lint 8.1.0">\n</issues>',
  'the JSON of coverlet':
    '{"Shop.dll":{"/src/Till.cs":{"Shop.Till":{"Void Close()":{"Lines":{"3":0},"Branches":[]}}}}}',
  'the XML of dotnet-coverage':
    '<?xml version="1.0"?>\n<results><modules><module id="a" name="a.dll" lines_covered="3"></module></modules></results>',
  'the coverage XML or Crap4J of PHPUnit':
    '<?xml version="1.0"?>\n<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><build/></phpunit>',
  'the JSON of gcov': '{"gcc_version":"14","files":[{"lines":[{"count":1,"unexecuted_block":false}],"file":"a.c"}]}',
  'the coverage of V8': '{"result":[{"scriptId":"1","url":"file:///a.js","functions":[]}]}',
  'SPDX as YAML or RDF': 'SPDXID: "SPDXRef-DOCUMENT"\nspdxVersion: "SPDX-2.3"\n',
  'an Open Test Report':
    '<?xml version="1.0"?><e:events xmlns="https://schemas.opentest4j.org/reporting/core/0.2.0" ' +
    'xmlns:e="https://schemas.opentest4j.org/reporting/events/0.2.0"></e:events>',
  'the JSON of Bruno': '[{"iterationIndex":0,"results":[{"test":{"filename":"a.bru"}}],"summary":{}}]',
  'the JSON of Hurl':
    '[{"cookies":[],"entries":[{"asserts":[],"calls":[],"captures":[]}],"filename":"a.hurl","success":true}]',
  'the summary of Karate': '{"version":"1.4.1","threads":1,"featuresPassed":1,"featuresFailed":0,"featureSummary":[]}',
  'the JSON of Nightwatch': '{"report":{"reportPrefix":"","assertionsCount":1},"name":"a"}',
  'the JSON of WebdriverIO':
    '{"start":"2026-01-01T10:00:00Z","end":"2026-01-01T10:00:01Z","capabilities":{},"suites":[]}',
  'the JSON of Catch2': '{"version":1,"metadata":{"name":"a","rng-seed":1,"catch2-version":"3.5.2"},"test-run":{}}',
  'the TestDox XML of PHPUnit': '<?xml version="1.0"?>\n<tests>\n  <test className="A" status="0"/></tests>',
  'the summary of an Xcode result bundle':
    '{"devicesAndConfigurations":[],"failedTests":1,"result":"Failed","title":"a","totalTestCount":2}',
  'the XML of Check':
    '<?xml version="1.0"?>\n<?xml-stylesheet type="text/xsl" href="http://check.sourceforge.net/xml/check_unittest.xslt"?>\n' +
    '<testsuites xmlns="http://check.sourceforge.net/ns">\n</testsuites>',
  'the JSON of Criterion': '{\n  "id": "Criterion v2.4.1",\n  "passed": 2, "test_suites": []}',
  'a subunit stream': 'test: passes\nsuccess: passes\ntest: fails\nfailure: fails [\n0x1 != 0x2\n]\n',
  'one of many results of Allure':
    '{"name": "test_a", "status": "passed", "uuid": "76", "historyId": "2b", "fullName": "a#test_a", "labels": []}',
  'the JSON of busted': '{"successes":[],"pendings":[],"errors":[],"duration":0.01,"failures":[]}',
  'the recorded requests of Schemathesis':
    "command: 'st run http://127.0.0.1/openapi.json'\nrecorded_with: 'Schemathesis 4.32.5'\nhttp_interactions:\n",
  'the JSON of Karma':
    '{"browsers":{"1":{"id":"1","fullName":"a","name":"b","lastResult":{}}},"result":{},"summary":{}}',
  'the short JSON of Newman': '{"Collection":{"Info":{"Name":"a"}},"Run":{"Stats":{}}}',
  'the JSON of Monocart': '{"type":"v8","reportPath":"coverage/coverage-report.json","version":"2.12.0"}',
  'the JSON of fastcov': '{"sources":{"/repo/a.cpp":{"":{"functions":{"main":{"start_line":2}},"branches":{}}}}}',
  'the CSV of gcovr': 'filename,line_total,line_covered,line_percent,branch_total,branch_covered\na.cpp,1,1,1.0,0,0\n',
  'the text of gcov': '        -:    0:Source:../src/shop.cpp\n        -:    0:Graph:shop.gcno\n',
  'a dependency snapshot for GitHub':
    '{\n  "version": 0,\n  "job": {},\n  "detector": {\n    "name": "syft"\n  },\n  "manifests": {}\n}',
  'the JSON of pip-licenses': '[\n  {\n    "License": "MIT",\n    "Name": "attrs",\n    "Version": "26.1.0"\n  }\n]',
  'the JSON of pnpm licenses':
    '{\n  "MIT": [\n    {\n      "name": "ms",\n      "versions": ["2.1.3"],\n      "paths": [],\n      "license": "MIT"\n    }\n  ]\n}',
  'the JSON of npm ls':
    '{\n  "version": "1.0.0",\n  "name": "shop",\n  "dependencies": {\n    "ms": {\n      "version": "2.1.3"\n    }\n  }\n}',
  'the tasks of docker stack ps':
    '{"CurrentState":"Running 2 hours ago","DesiredState":"Running","Error":"","ID":"t1","Name":"shop_web.1"}\n',
  'the JSON of nerdctl ps':
    '{"Command":"\\"sleep 9\\"","ID":"a1","Image":"shop:1","Platform":"linux/amd64","Status":"Up","Runtime":"io.containerd.runc.v2"}\n',
  'the YAML of kubectl get pods':
    'apiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: web-1\n',
  "Codecov's JSON of coverage": '{"coverage":{"/src/lib.rs":{"1":"2/3","2":0}}}',
};

describe('what a tool writes in place of a format that is read', () => {
  test('has a sample of each', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(OTHER_OUTPUT.map(({ what }) => what).sort());
  });

  test.each(Object.entries(SAMPLES))('%s is refused by name', (what, text) => {
    const [problem] = read(text).report.problems;
    expect([problem?.code, problem?.found]).toEqual(['evidence.use_instead', what]);
    expect(problem?.message.length).toBeLessThanOrEqual(100);
  });
});

describe('what says too little of it, or wraps it', () => {
  test.each([
    ['the JSON of diff-cover', '{"report_name": "XML", "diff_name": "main...HEAD", "src_stats": {}}'],
    ['the figures of docker stats', '{"BlockIO":"0B / 0B","CPUPerc":"0.00%","Container":"a1","Name":"shop-db-1"}\n'],
    ['a Compose file', 'version: "3.8"\n\nservices:\n  # the shop\n  web:\n    build: .\n'],
    [
      'an attestation of in-toto',
      '{"_type":"https://in-toto.io/Statement/v0.1","predicate":{"bomFormat":"CycloneDX"}}',
    ],
    ['an attestation of in-toto', '{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[]}'],
    ['.last_run.json of SimpleCov', '{\n  "result": {\n    "line": 55.55\n  }\n}\n'],
  ])('%s is refused by name', (what, text) => {
    const [problem] = read(text).report.problems;
    expect([problem?.code, problem?.found]).toEqual(['evidence.use_instead', what]);
  });
});
