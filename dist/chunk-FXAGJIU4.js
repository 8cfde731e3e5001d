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
var import_chunk_FZ6BKF2M = require("./chunk-FZ6BKF2M.js");
var import_chunk_CZDUVSHV = require("./chunk-CZDUVSHV.js");
var import_chunk_AKXNGCRK = require("./chunk-AKXNGCRK.js");
var import_chunk_5AE5O3TF = require("./chunk-5AE5O3TF.js");
var import_chunk_RHLOT6IM = require("./chunk-RHLOT6IM.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var json = {
  id: "json",
  title: "JSON",
  file: "decision.json",
  render: (decision) => (0, import_chunk_UEGZMSUE.canonicalJson)(decision)
};
var GATE_ITSELF = "phasegate";
var junit = {
  id: "junit",
  title: "JUnit XML",
  file: "decision.junit.xml",
  render(decision) {
    const concerns = new Map(
      (0, import_chunk_RHLOT6IM.concernsOf)({ ...decision, problems: [] }).flatMap((concern) => concern.codes.map((code) => [code, concern]))
    );
    const rules = [...(0, import_chunk_AKXNGCRK.gatesOf)(decision.rules).values()].flat().map((rule) => caseOf(rule, concerns.get(rule.code)));
    const cases = [...rules, ...casesBesideRules(decision, rules)];
    const suites = [...new Set(cases.map(({ suite }) => suite))];
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_HUJANT3M.plainHeadline)(decision))}"${counters(cases)}>`,
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
    return { ...head, outcome: "skipped", detail: `${import_chunk_RHLOT6IM.STATUS_WORDS.off}: ${(0, import_chunk_YGCX4KS4.said)(rule.reason ?? "no reason given")}` };
  return { ...head, outcome: "passed", detail: (0, import_chunk_AKXNGCRK.readingOf)(rule) };
}
function outcomeOf(concern) {
  if ((0, import_chunk_RHLOT6IM.isBlocking)(concern)) return concern.status === "fail" ? "failure" : "error";
  return concern.status === "pending" || concern.status === "undecided" ? "skipped" : "passed";
}
function detailOf(concern) {
  return `${import_chunk_RHLOT6IM.STATUS_WORDS[concern.status]}: ${(0, import_chunk_5AE5O3TF.paragraphOf)(concern)}`;
}
function casesBesideRules(decision, rules) {
  const head = { suite: GATE_ITSELF };
  const problems = (0, import_chunk_RHLOT6IM.concernsOf)({ ...decision, rules: [] }).map(
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
      detail: (0, import_chunk_HUJANT3M.plainHeadline)(decision)
    }
  ];
}
function suiteLines(suite, cases) {
  return [
    `  <testsuite name="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(suite))}"${counters(cases)}>`,
    ...cases.flatMap(caseLines),
    "  </testsuite>"
  ];
}
function caseLines({ suite, name, outcome, detail }) {
  const head = `    <testcase classname="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(suite))}" name="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(name))}"`;
  const text2 = (0, import_chunk_YGCX4KS4.xmlText)(detail);
  if (outcome === "passed" && text2 === "") return [`${head} />`];
  const body = outcome === "passed" ? `<system-out>${text2}</system-out>` : `<${outcome} message="${text2}" />`;
  return [`${head}>`, `      ${body}`, "    </testcase>"];
}
function counters(cases) {
  const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
var REPORTERS = [import_chunk_CZDUVSHV.text, import_chunk_CZDUVSHV.markdown, import_chunk_CZDUVSHV.annotations, json, import_chunk_FZ6BKF2M.sarif, junit, import_chunk_A7YAM5TV.performance];
function reporterOf(id) {
  return REPORTERS.find((reporter) => reporter.id === id);
}
module.exports = {
  reporterOf: reporterOf
};
