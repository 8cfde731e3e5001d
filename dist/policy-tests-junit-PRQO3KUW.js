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
var import_chunk_7KCBDOQW = require("./chunk-7KCBDOQW.js");
var import_chunk_2VU3DWKE = require("./chunk-2VU3DWKE.js");
var import_chunk_T2SRBVW7 = require("./chunk-T2SRBVW7.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function testJunit(report, threshold) {
  const headline = (0, import_chunk_7KCBDOQW.testHeadline)(report, threshold);
  const cases = [...report.tests.map(caseOf), ...casesBeside(report, threshold, headline)];
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const lines = suites.flatMap((suite) => {
    const of = cases.filter((one) => one.suite === suite);
    return [`  <testsuite name="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(suite))}"${counters(of)}>`, ...of.map(caseText), "  </testsuite>"];
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${(0, import_chunk_YGCX4KS4.xmlText)(headline)}"${counters(cases)}>`,
    ...lines,
    "</testsuites>"
  ].join("\n")}
`;
}
var OUTCOMES = { pass: "passed", fail: "failure", error: "error", skip: "skipped" };
function caseOf(test) {
  const failures = (0, import_chunk_7KCBDOQW.failuresOf)(test).map(
    ({ of, failure }) => [`${of === "" ? "" : `${of}: `}${failure.file}:${failure.line}`, (0, import_chunk_7KCBDOQW.drawn)(failure)].join("\n")
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
function caseText({ suite, name, outcome, message, body }) {
  const head = `    <testcase classname="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(suite))}" name="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(name))}"`;
  const text = body.split("\n").map((row) => (0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(row))).join("\n");
  if (outcome === "passed") return text === "" ? `${head} />` : `${head}><system-out>${text}</system-out></testcase>`;
  return `${head}><${outcome} message="${(0, import_chunk_YGCX4KS4.xmlText)((0, import_chunk_YGCX4KS4.said)(message))}">${text}</${outcome}></testcase>`;
}
function counters(cases) {
  const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
module.exports = {
  testJunit: testJunit
};
