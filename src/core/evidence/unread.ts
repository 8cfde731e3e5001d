import { keysOf } from './json-scan.ts';
import { type Instead, MADE_FOR_EYES } from './made-for-eyes.ts';
import { OTHER_OUTPUT } from './other-output.ts';
import { MEASURED_FOR_EYES } from './perf/refused.ts';

/** What is known about files that no adapter reads: so that a message can say what they are, and what to use in their place. */

const FORGEABLE = 'a test can print lines that look like results';
const FOR_EYES = 'it is made for eyes';

/** All that is refused by name; the first that fits is it. */
export const REFUSED: readonly Instead[] = [
  ...MADE_FOR_EYES,
  ...MEASURED_FOR_EYES,
  {
    looks: /^\{"runs":\[\{(?:"attempt":\d+,)?"command":\[/,
    what: 'the manifest of phasegate record',
    why: 'it says how the files beside it were made',
    use: 'name the reports beside it',
  },
  {
    looks: /^(?:=== (?:RUN|PAUSE|CONT) |[ \t]*--- (?:PASS|FAIL|SKIP): |ok {2}\t|FAIL\t)/m,
    what: 'the text of go test',
    why: FORGEABLE,
    use: 'gotestsum --junitfile FILE',
  },
  {
    looks: /^(?:running \d+ tests?$|test result: |test \S.* \.\.\. (?:ok|FAILED|ignored))/m,
    what: 'the text of cargo test',
    why: FORGEABLE,
    use: 'cargo nextest run with `[profile.default.junit] path = "FILE"`',
  },
  {
    looks: /^=+ test session starts =+$/m,
    what: 'the terminal output of pytest',
    why: FORGEABLE,
    use: 'pytest --junitxml=FILE',
  },
  {
    looks: /<title>Playwright Test Report<\/title>/i,
    what: 'the HTML report of Playwright',
    why: FOR_EYES,
    use: 'npx playwright test --reporter=json',
  },
  {
    looks: /^\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b/is,
    what: 'an HTML page',
    why: FOR_EYES,
    use: 'let the tool write XML or JSON, and look whether the page is an error message',
  },
  {
    looks: /^(?:NAME|CONTAINER ID) +IMAGE +COMMAND /m,
    what: 'the table of docker ps',
    why: FOR_EYES,
    use: 'docker compose ps -a --format json',
  },
  {
    looks: /^\[(?:OK|SKIPPED|WARNING|CRITICAL)\] \S+ (?:[\w.-]+\/)?v\d\w*\/[A-Z]\w*/m,
    what: 'the ci output of kube-score',
    why: FOR_EYES,
    use: 'kube-score score -o json, or -o sarif',
  },
  {
    looks: /^##(?:\[section\]|\[group\]|vso\[task\.logissue )/m,
    what: 'logging commands of Azure Pipelines',
    why: FOR_EYES,
    use: 'let the tool write JSON or SARIF',
  },
  {
    looks: /^ *Name +Command +State +Ports *\r?\n-{20,}/m,
    what: 'the table of docker-compose ps',
    why: FOR_EYES,
    use: 'docker inspect $(docker-compose ps -q)',
  },
  {
    looks: /^\s*\[\s*\{\s*"Name":\s*"[^"]*",\s*"Status":\s*"[^"]*",\s*"ConfigFiles":/,
    what: 'the list of docker compose ls',
    why: 'it counts containers and names none',
    use: 'docker compose ps -a --format json',
  },
  {
    looks: /^\s*\[\s*\{\s*"ID":\s*"[^"]*",\s*"ContainerName":/,
    what: 'the list of docker compose images',
    why: 'it does not say how the containers are',
    use: 'docker compose ps -a --format json',
  },
  {
    looks: /^\s*\{\s*"report_name"\s*:[^[{]*"diff_name"\s*:/,
    what: 'the JSON of diff-cover',
    why: 'it covers changed lines alone',
    use: 'the report of coverage that diff-cover reads',
  },
  {
    looks: /^\s*\{\s*"result"\s*:\s*\{\s*"(?:line|covered_percent)"\s*:/,
    what: '.last_run.json of SimpleCov',
    why: 'it has ratios and names no file',
    use: 'coverage/.resultset.json beside it',
  },
  {
    looks: /^\{"BlockIO":"[^\n]*"CPUPerc":"/m,
    what: 'the figures of docker stats',
    why: 'they do not say how the containers are',
    use: 'docker compose ps -a --format json',
  },
  {
    looks: /^services:[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[\w."'-]+:/m,
    what: 'a Compose file',
    why: 'its variables, extensions and profiles are not resolved',
    use: 'docker compose config --format json',
  },
  {
    looks:
      /^\s*\{(?=.{0,400}"(?:_type"\s*:\s*"https:\/\/in-toto\.io\/|payloadType"\s*:\s*"application\/vnd\.in-toto|predicateType"\s*:))/s,
    what: 'an attestation of in-toto',
    why: 'it wraps another document, whose signature nobody here checks',
    use: 'the document it attests, such as cosign verify-attestation prints',
  },
  {
    looks: /^\s*\{"group_id":.*"full_id":"/,
    what: 'benchmark.json of Criterion.rs',
    why: 'it names a benchmark and holds no figure',
    use: 'target/criterion/**/new/estimates.json beside it',
  },
  {
    looks:
      /^\s*\{"mean":\{"confidence_interval":[^}]*\},"point_estimate":[^}]*\},"median":\{"confidence_interval":[^}]*\}[^}]*\}\}\s*$/i,
    what: 'change/estimates.json of Criterion.rs',
    why: 'it compares two runs that stand nowhere in it',
    use: 'target/criterion/**/new/estimates.json',
  },
  {
    looks: /^.*\bhttp_req_duration\.{3,}: ?avg=/m,
    what: 'the summary text of k6',
    why: FOR_EYES,
    use: 'k6 run --summary-export=FILE',
  },
  {
    looks: /^\0\0\0\0.\d+\.\d+/,
    what: 'the binary simulation.log of Gatling',
    why: 'its form is internal to Gatling and changes with it',
    use: 'js/stats.json or js/stats.js of the report that Gatling makes of it',
  },
  {
    looks: /^"?requestedUrl"?,"?finalUrl"?,"?category"?,/,
    what: 'the older CSV of Lighthouse',
    why: 'it has neither figures nor scores of categories',
    use: 'lighthouse URL --output=json',
  },
  {
    looks: /^Requests {6}\[total, rate(?:, throughput)?\] /m,
    what: 'the text report of vegeta',
    why: FOR_EYES,
    use: 'vegeta report -type=json',
  },
  ...OTHER_OUTPUT,
];

/** Formats made for eyes, that the judged code can write into, or in whose place there is a better one: refused by name. */
export function insteadOf(head: string): Instead | undefined {
  return REFUSED.find((one) => one.looks.test(head));
}

const XML_ROOT =
  /^\s*(?:<\?(?:(?!\?>).)*\?>\s*|<!--(?:(?!-->).)*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<([^\s/>?!]+)/s;

/** The name of the root element of XML; undefined where the text is no XML. */
export function xmlRootOf(head: string): string | undefined {
  return XML_ROOT.exec(head)?.[1];
}

/** What a text looks like, in a few words for `found`. */
export function appearanceOf(head: string): string {
  const root = xmlRootOf(head);
  if (root !== undefined) return `XML with the root <${root.slice(0, 60)}>`;
  const text = head.trimStart();
  if (text.startsWith('{') || text.startsWith('[')) {
    const keys = [...keysOf(text, text.startsWith('[') ? 2 : 1)].slice(0, 6).map((key) => key.replace(/^\*\//, ''));
    const shape = text.startsWith('[') ? 'a JSON array' : /^\{.*\}\r?\n\{/.test(text) ? 'JSON lines' : 'a JSON object';
    return keys.length === 0 ? shape : `${shape} with ${keys.map((key) => key.slice(0, 40)).join(', ')}`;
  }
  return `text that starts with ${JSON.stringify(text.slice(0, 40))}`;
}
