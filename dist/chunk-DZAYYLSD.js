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
__export(stdin_exports, {
  lookOf: () => lookOf,
  reporterOf: () => reporterOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Z7NQNU7N = require("./chunk-Z7NQNU7N.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var json = {
  id: "json",
  title: "JSON",
  file: "decision.json",
  render: (decision) => (0, import_chunk_2KLOVFOJ.canonicalJson)(decision)
};
var GATE_ITSELF = "phasegate";
var junit = {
  id: "junit",
  title: "JUnit XML",
  file: "decision.junit.xml",
  render(decision) {
    const concerns = new Map(
      (0, import_chunk_Z7NQNU7N.concernsOf)({ ...decision, problems: [] }).flatMap((concern) => concern.codes.map((code) => [code, concern]))
    );
    const rules = [...(0, import_chunk_Z7NQNU7N.gatesOf)(decision.rules).values()].flat().map((rule) => caseOf(rule, concerns.get(rule.code)));
    const cases = [...rules, ...casesBesideRules(decision, rules)];
    const suites = [...new Set(cases.map(({ suite }) => suite))];
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_Z7NQNU7N.plainHeadline)(decision))}"${counters(cases)}>`,
      ...suites.flatMap(
        (suite) => suiteLines(
          suite,
          cases.filter((one) => one.suite === suite)
        )
      ),
      "</testsuites>"
    ];
    return `${lines.join("\n")}
`;
  }
};
function caseOf(rule, concern) {
  const head = { suite: rule.gate, name: rule.code };
  const { status } = rule;
  if (concern !== void 0) return { ...head, outcome: outcomeOf(concern), detail: detailOf(concern) };
  if (status === "off")
    return { ...head, outcome: "skipped", detail: `${import_chunk_Z7NQNU7N.STATUS_WORDS.off}: ${(0, import_chunk_H2SNN373.said)(rule.reason ?? "no reason given")}` };
  return { ...head, outcome: "passed", detail: (0, import_chunk_Z7NQNU7N.readingOf)(rule) };
}
function outcomeOf(concern) {
  if ((0, import_chunk_Z7NQNU7N.isBlocking)(concern)) return concern.status === "fail" ? "failure" : "error";
  return concern.status === "pending" || concern.status === "undecided" ? "skipped" : "passed";
}
function detailOf(concern) {
  return `${import_chunk_Z7NQNU7N.STATUS_WORDS[concern.status]}: ${(0, import_chunk_Z7NQNU7N.paragraphOf)(concern)}`;
}
function casesBesideRules(decision, rules) {
  const head = { suite: GATE_ITSELF };
  const problems = (0, import_chunk_Z7NQNU7N.concernsOf)({ ...decision, rules: [] }).map(
    (concern) => ({ ...head, name: concern.codes.join(", "), outcome: "error", detail: detailOf(concern) })
  );
  const isRed = [...rules, ...problems].some(({ outcome }) => outcome === "failure" || outcome === "error");
  if (rules.length + problems.length > 0 && isRed === (decision.verdict !== "pass")) return problems;
  return [
    ...problems,
    {
      ...head,
      name: "verdict",
      outcome: decision.verdict === "pass" ? "passed" : "error",
      detail: (0, import_chunk_Z7NQNU7N.plainHeadline)(decision)
    }
  ];
}
function suiteLines(suite, cases) {
  return [
    `  <testsuite name="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(suite))}"${counters(cases)}>`,
    ...cases.flatMap(caseLines),
    "  </testsuite>"
  ];
}
function caseLines({ suite, name, outcome, detail }) {
  const head = `    <testcase classname="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(suite))}" name="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(name))}"`;
  const text2 = (0, import_chunk_H2SNN373.xmlText)(detail);
  if (outcome === "passed" && text2 === "") return [`${head} />`];
  const body = outcome === "passed" ? `<system-out>${text2}</system-out>` : `<${outcome} message="${text2}" />`;
  return [`${head}>`, `      ${body}`, "    </testcase>"];
}
function counters(cases) {
  const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
var MAX_RESULTS = 5e3;
var HOME = "https://github.com/phasegate/phasegate";
var CONFIGURATION = ".phasegate.yml";
var sarif = {
  id: "sarif",
  title: "SARIF 2.1.0",
  file: "decision.sarif",
  render: (decision) => `${JSON.stringify(logOf(decision), void 0, 2)}
`
};
function logOf(decision) {
  const items = (0, import_chunk_Z7NQNU7N.concernsOf)(decision).flatMap(itemsOf);
  const rules = descriptorsOf(decision);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: decision.tool.name, version: decision.tool.version, informationUri: HOME, rules }
        },
        automationDetails: { id: `phasegate/${encodeURIComponent((0, import_chunk_H2SNN373.said)(decision.phase))}/` },
        invocations: [invocationOf(decision, items.length - MAX_RESULTS)],
        columnKind: "utf16CodeUnits",
        results: items.slice(0, MAX_RESULTS).map((item) => resultOf(item, indexes))
      }
    ]
  };
}
function itemsOf(concern) {
  const { status, findings, problems } = concern;
  if (status === "pending") return [];
  if (findings.length + problems.length === 0) return [concern];
  return [
    ...findings.map((finding) => ({ ...concern, findings: [finding], problems: [] })),
    ...problems.map((problem) => ({ ...concern, findings: [], problems: [problem] }))
  ];
}
function descriptorsOf({ rules, problems }) {
  const extra = problems.filter(({ code }, index) => problems.findIndex((one) => one.code === code) === index);
  return [...rules.map(descriptorOfRule), ...extra.map(descriptorOfProblem)];
}
function descriptorOfRule({ code, title, level, solution, who }) {
  const help = (0, import_chunk_H2SNN373.said)(`${solution}${who === void 0 ? "" : ` (${who})`}`);
  return {
    id: (0, import_chunk_H2SNN373.said)(code),
    shortDescription: { text: (0, import_chunk_H2SNN373.said)(title) },
    help: { text: help === "" ? (0, import_chunk_H2SNN373.said)(title) : help },
    defaultConfiguration: { enabled: level !== "off", level: level === "block" ? "error" : "warning" }
  };
}
function descriptorOfProblem({ code, message, remedy }) {
  return {
    id: (0, import_chunk_H2SNN373.said)(code),
    shortDescription: { text: (0, import_chunk_H2SNN373.said)(message) },
    help: { text: (0, import_chunk_H2SNN373.said)(remedy ?? message) },
    defaultConfiguration: { enabled: true, level: "error" }
  };
}
function invocationOf(decision, omitted) {
  const notes = [{ level: "note", message: { text: (0, import_chunk_Z7NQNU7N.plainHeadline)(decision) } }];
  if (omitted > 0) notes.push({ level: "error", message: { text: `${omitted} more results are left out` } });
  return {
    executionSuccessful: decision.verdict !== "undecided",
    exitCode: decision.exit_code,
    toolExecutionNotifications: notes
  };
}
function resultOf(concern, indexes) {
  const [code = ""] = concern.codes;
  const id = (0, import_chunk_H2SNN373.said)(code);
  const index = indexes.get(id);
  const ticket = concern.findings[0]?.waived_by;
  return {
    ruleId: id,
    ...index === void 0 ? {} : { ruleIndex: index },
    level: levelOf(concern),
    message: { text: `${concern.status === "undecided" ? "not judged: " : ""}${(0, import_chunk_Z7NQNU7N.paragraphOf)(concern)}` },
    locations: [locationOf(concern)],
    ...ticket === void 0 ? {} : { suppressions: [suppressionBy(ticket)] },
    properties: { status: concern.status }
  };
}
function suppressionBy(ticket) {
  return { kind: "external", status: "accepted", justification: (0, import_chunk_H2SNN373.said)(`waived by ${ticket}`) };
}
function levelOf(concern) {
  return (0, import_chunk_Z7NQNU7N.isBlocking)(concern) || concern.status === "waived" ? "error" : "warning";
}
function locationOf(concern) {
  const file = (0, import_chunk_Z7NQNU7N.placesOfRule)(concern)[0]?.file ?? CONFIGURATION;
  const place = (0, import_chunk_Z7NQNU7N.actionablePlace)(concern) ?? { file, line: 1 };
  const column = place.column === void 0 || place.column < 1 ? {} : { startColumn: place.column };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file), uriBaseId: "%SRCROOT%" },
      region: { startLine: place.line, ...column }
    }
  };
}
function uriOf(path) {
  return (0, import_chunk_H2SNN373.said)(path).split("/").map(encodeURIComponent).join("/");
}
var REPORTERS = [import_chunk_Z7NQNU7N.text, import_chunk_Z7NQNU7N.markdown, import_chunk_Z7NQNU7N.annotations, json, sarif, junit];
function reporterOf(id) {
  return REPORTERS.find((reporter) => reporter.id === id);
}
function lookOf(stream, env) {
  const isForced = env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0";
  const isRefused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.FORCE_COLOR === "0";
  return {
    color: !isRefused && (isForced || stream.isTTY === true),
    width: stream.columns ?? 120,
    ascii: !/UTF-?8/i.test(env.LC_ALL ?? env.LC_CTYPE ?? env.LANG ?? "UTF-8")
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lookOf,
  reporterOf
});
