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
var import_chunk_4QE4RR2V = require("./chunk-4QE4RR2V.js");
var import_chunk_2VU3DWKE = require("./chunk-2VU3DWKE.js");
var import_chunk_HAVSQROW = require("./chunk-HAVSQROW.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function testJunit(report, threshold) {
  const headline = (0, import_chunk_4QE4RR2V.testHeadline)(report, threshold);
  const cases = [...report.tests.map(caseOf), ...casesBeside(report, threshold, headline)];
  return (0, import_chunk_HAVSQROW.junitXml)(headline, cases, caseLines);
}
var OUTCOMES = { pass: "passed", fail: "failure", error: "error", skip: "skipped" };
function caseOf(test) {
  const failures = (0, import_chunk_4QE4RR2V.failuresOf)(test).map(
    ({ of, failure }) => [`${of === "" ? "" : `${of}: `}${failure.file}:${failure.line}`, (0, import_chunk_4QE4RR2V.drawn)(failure)].join("\n")
  );
  const body = [...failures, ...test.error === void 0 ? [] : [test.error], ...printed(test)].join("\n\n");
  const message = test.status === "skip" ? "named todo_test_\u2026" : `${test.file}:${test.line}`;
  return { suite: test.package, name: test.name, outcome: OUTCOMES[test.status], message, body };
}
var printed = ({ output }) => output === void 0 ? [] : [output.trimEnd()];
function casesBeside(report, threshold, headline) {
  const head = { suite: "phasegate policy test" };
  const problems = report.problems.map(({ code, message, file, line, found, frame }) => ({
    ...head,
    name: `${code} ${file ?? ""}:${line ?? 1}`,
    outcome: "error",
    message,
    body: frame ?? found ?? ""
  }));
  const survivors = (report.mutation?.survivors ?? []).map(({ file, line, mutant, diff }) => ({
    ...head,
    name: `${file}:${line} ${mutant}`,
    outcome: "failure",
    message: "no test notices this mutant",
    body: diff
  }));
  const short = (0, import_chunk_2VU3DWKE.shortcomings)(report, threshold);
  const isTold = problems.length + survivors.length > 0 || report.tests.some(isRed);
  if (short.length === 0 || isTold) return [...problems, ...survivors];
  return [{ ...head, name: "answer", outcome: "failure", message: headline, body: short.join("; ") }];
}
var isRed = ({ status }) => status === "fail" || status === "error";
function caseLines({ suite, name, outcome, message, body }) {
  const head = `    <testcase classname="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(suite))}" name="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(name))}"`;
  const text = body.split("\n").map((row) => (0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(row))).join("\n");
  if (outcome === "passed") return [text === "" ? `${head} />` : `${head}><system-out>${text}</system-out></testcase>`];
  return [`${head}><${outcome} message="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(message))}">${text}</${outcome}></testcase>`];
}
module.exports = {
  testJunit: testJunit
};
