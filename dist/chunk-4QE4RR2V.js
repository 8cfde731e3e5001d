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
var import_chunk_2VU3DWKE = require("./chunk-2VU3DWKE.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
function testHeadline(report, threshold) {
  const short = (0, import_chunk_2VU3DWKE.shortcomings)(report, threshold);
  const ran = report.tests.filter(({ status }) => status !== "skip").length;
  const skipped = report.tests.length - ran;
  const parts = [
    ...short,
    ...report.tests.length === 0 ? [] : [(0, import_chunk_EEVTNPOF.counted)(ran, "test")],
    ...skipped === 0 ? [] : [`${skipped} skipped`],
    ...report.coverage.length === 0 ? [] : [`${percent((0, import_chunk_2VU3DWKE.coveredPercent)(report.coverage))} of the lines`],
    ...report.mutation === void 0 ? [] : [mutationPart(report.mutation)]
  ];
  return [`${short.length === 0 ? "PASS" : "FAIL"}  ${(0, import_chunk_H2SNN373.said)(report.folder)}`, ...parts].join(" \xB7 ");
}
function testText(report, threshold) {
  const headline = testHeadline(report, threshold);
  const blocks = [
    ...report.problems.map(import_chunk_SI277AM4.problemText),
    ...report.tests.flatMap(testBlock),
    ...reachBlock(report),
    ...(report.mutation?.survivors ?? []).map(
      ({ file, line, mutant, diff }) => [`survived  ${(0, import_chunk_H2SNN373.said)(file)}:${line}  ${(0, import_chunk_H2SNN373.said)(mutant)}`, ...indented(diff)].join("\n")
    )
  ];
  return `${[headline, ...blocks, ...blocks.length === 0 ? [] : [headline]].join("\n\n")}
`;
}
var percent = (value) => `${Math.floor(value * 10) / 10} %`;
function failuresOf(test) {
  const cases = (test.cases ?? []).flatMap(
    ({ name, failure }) => failure === void 0 ? [] : [{ of: name.join(" "), failure }]
  );
  if (cases.length > 0) return cases;
  return test.failure === void 0 ? [] : [{ of: "", failure: test.failure }];
}
var drawn = ({ text, values = [] }) => [text, ...values.map(({ name, value }) => `${name} = ${value}`)].join("\n");
function testBlock(test) {
  if (test.status === "pass" || test.status === "skip") return [];
  const printed = (test.output ?? "").trimEnd();
  const rows = [
    `${test.status === "fail" ? "failed" : "error"}  ${(0, import_chunk_H2SNN373.said)(test.package)}.${(0, import_chunk_H2SNN373.said)(test.name)}  ${(0, import_chunk_H2SNN373.said)(test.file)}:${test.line}`,
    ...test.error === void 0 ? [] : indented(test.error),
    ...failuresOf(test).flatMap(({ of, failure }) => [
      `  ${of === "" ? "" : `case ${(0, import_chunk_H2SNN373.said)(of)}  `}${(0, import_chunk_H2SNN373.said)(failure.file)}:${failure.line}`,
      ...indented(drawn(failure), 4)
    ]),
    ...printed === "" ? [] : ["  printed", ...indented(printed, 4)]
  ];
  return [rows.join("\n")];
}
function reachBlock({ rules, coverage }) {
  const unseen = rules.flatMap(({ code, file, line, denied, allowed }) => {
    const missing = [...denied ? [] : ["denying"], ...allowed ? [] : ["allowing"]].join(" or ");
    return missing === "" ? [] : [`not seen  ${(0, import_chunk_H2SNN373.said)(code)} ${missing}  ${(0, import_chunk_H2SNN373.said)(file)}:${line}`];
  });
  const missed = coverage.flatMap(missedLines);
  return unseen.length + missed.length === 0 ? [] : [[...unseen, ...missed].join("\n")];
}
function missedLines({ file, not_covered }) {
  return not_covered.length === 0 ? [] : [`not run   ${(0, import_chunk_H2SNN373.said)(file)}:${ranges(not_covered)}`];
}
function ranges(lines) {
  const runs = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== void 0 && open.last === line - 1) runs.splice(-1, 1, { first: open.first, last: line });
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) => first === last ? `${first}` : `${first}-${last}`).join(",");
}
function mutationPart({ policies, snapshots, explained }) {
  const generated = policies.generated + snapshots.generated;
  return `${generated} mutants${explained.length === 0 ? "" : `, ${explained.length} explained`}`;
}
var indented = (text, by = 2) => text.split("\n").map((row) => `${" ".repeat(by)}${(0, import_chunk_H2SNN373.said)(row.replaceAll("	", "  "), LONGEST_ROW)}`.trimEnd());
var LONGEST_ROW = 2e3;
module.exports = {
  drawn: drawn,
  failuresOf: failuresOf,
  testHeadline: testHeadline,
  testText: testText
};
