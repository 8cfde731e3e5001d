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
  'the JSON of gosec': '{"Golang errors":{},"Issues":[],"Stats":{},"GosecVersion":"2.21.4"}',
  'the JSON of golangci-lint': '{"Issues":[],"Report":{"Linters":[{"Name":"errcheck"}]}}',
  'the JSON of Brakeman': '{"scan_info":{"app_path":"/app","brakeman_version":"6.2.1"},"warnings":[]}',
  'the JSON of PHPStan': '{"totals":{"errors":0,"file_errors":1},"files":{}}',
  'the XML of PMD':
    '<?xml version="1.0"?>\n<pmd xmlns="http://pmd.sourceforge.net/report/2.0.0" version="7.7.0"></pmd>',
  'the XML of SpotBugs': '<?xml version="1.0"?>\n<BugCollection version="4.8.6" sequence="0"></BugCollection>',
  'the XML of Cppcheck': '<?xml version="1.0"?>\n<results version="2">\n<cppcheck version="2.15"/><errors/></results>',
  'the JSON of Tarpaulin':
    '{"files":[{"path":["/","src","lib.rs"],"content":"","traces":[],"covered":0,"coverable":0}]}',
  'the JSON of podman ps': '[{"AutoRemove":false,"Id":"a1","Image":"nginx","Names":["shop_web_1"],"State":"running"}]',
  'the events of docker':
    '{"status":"die","id":"a1","from":"nginx","Type":"container","Action":"die","Actor":{"ID":"a1"},"scope":"local"}\n',
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
