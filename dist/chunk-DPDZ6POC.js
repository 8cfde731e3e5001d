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
var import_chunk_HAVSQROW = require("./chunk-HAVSQROW.js");
var import_chunk_EQUFFERA = require("./chunk-EQUFFERA.js");
var import_chunk_5MWF2NNZ = require("./chunk-5MWF2NNZ.js");
var import_chunk_VKXCIPG7 = require("./chunk-VKXCIPG7.js");
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
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
      (0, import_chunk_P5KNQKCX.concernsOf)({ ...decision, problems: [] }).flatMap((concern) => concern.codes.map((code) => [code, concern]))
    );
    const rules = [...(0, import_chunk_VKXCIPG7.gatesOf)(decision.rules).values()].flat().map((rule) => caseOf(rule, concerns.get(rule.code)));
    const cases = [...rules, ...casesBesideRules(decision, rules)];
    return (0, import_chunk_HAVSQROW.junitXml)((0, import_chunk_RSMUZEHU.plainHeadline)(decision), cases, caseLines);
  }
};
function caseOf(rule, concern) {
  const head = { suite: rule.gate, name: rule.code };
  const { status } = rule;
  if (concern !== void 0) return { ...head, outcome: outcomeOf(concern), detail: detailOf(concern) };
  if (status === "off")
    return { ...head, outcome: "skipped", detail: `${import_chunk_P5KNQKCX.STATUS_WORDS.off}: ${(0, import_chunk_H2SNN373.said)(rule.reason ?? "no reason given")}` };
  return { ...head, outcome: "passed", detail: (0, import_chunk_VKXCIPG7.readingOf)(rule) };
}
function outcomeOf(concern) {
  if ((0, import_chunk_P5KNQKCX.isBlocking)(concern)) return concern.status === "fail" ? "failure" : "error";
  return concern.status === "pending" || concern.status === "undecided" ? "skipped" : "passed";
}
function detailOf(concern) {
  return `${import_chunk_P5KNQKCX.STATUS_WORDS[concern.status]}: ${(0, import_chunk_7WU7CJ4H.paragraphOf)(concern)}`;
}
function casesBesideRules(decision, rules) {
  const head = { suite: GATE_ITSELF };
  const problems = (0, import_chunk_P5KNQKCX.concernsOf)({ ...decision, rules: [] }).map(
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
      detail: (0, import_chunk_RSMUZEHU.plainHeadline)(decision)
    }
  ];
}
function caseLines({ suite, name, outcome, detail }) {
  const head = `    <testcase classname="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(suite))}" name="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(name))}"`;
  const text2 = (0, import_chunk_H2SNN373.xmlText)(detail);
  if (outcome === "passed" && text2 === "") return [`${head} />`];
  const body = outcome === "passed" ? `<system-out>${text2}</system-out>` : `<${outcome} message="${text2}" />`;
  return [`${head}>`, `      ${body}`, "    </testcase>"];
}
var REPORTERS = [import_chunk_5MWF2NNZ.text, import_chunk_5MWF2NNZ.markdown, import_chunk_5MWF2NNZ.annotations, json, import_chunk_EQUFFERA.sarif, junit, import_chunk_RSMUZEHU.performance];
function reporterOf(id) {
  return REPORTERS.find((reporter) => reporter.id === id);
}
module.exports = {
  reporterOf: reporterOf
};
