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
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var IN_FORCE = ["pass", "fail", "warned", "waived", "undecided"];
function gatesOf(rules) {
  const names = [...new Set(rules.map(({ gate }) => gate))].sort();
  return new Map(names.map((name) => [name, rules.filter(({ gate }) => gate === name)]));
}
function gateCount(gate, rules) {
  const inForce = rules.filter(({ status }) => IN_FORCE.includes(status));
  if (inForce.length === 0) return void 0;
  return `${(0, import_chunk_H2SNN373.said)(gate)} ${inForce.filter(({ status }) => status === "pass").length} of ${inForce.length}`;
}
function readingOf({ read, judged }) {
  const counts = read.map(({ count, unit }) => (0, import_chunk_H2SNN373.said)(`${count} ${unit}`));
  if (judged === void 0) return counts.length === 0 ? "" : `read ${counts.join(", ")}`;
  const [first, ...others] = read;
  const also = others.length === 0 ? "" : `, read ${counts.slice(1).join(", ")}`;
  return `judged ${judged.count} of ${judged.of}${first === void 0 ? "" : ` ${(0, import_chunk_H2SNN373.said)(first.unit)}`}${also}`;
}
function concernLines(layout, concern) {
  const { findings, problems, notes } = concern;
  const message = (0, import_chunk_7WU7CJ4H.messageOf)(concern);
  return [
    ...concernHead(layout, concern),
    ...findings.length === 1 ? findings.flatMap((finding) => findingLines(layout, finding)) : foldedLines(layout, findings),
    ...problems.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).flatMap((problem) => problemLines(layout, problem, problem.message !== concern.title)),
    ...problems.length > import_chunk_P5KNQKCX.MAX_TOLD ? (0, import_chunk_6QCEP6QX.field)(layout, "problem", `and ${problems.length - import_chunk_P5KNQKCX.MAX_TOLD} more`) : [],
    ...notes.flatMap((note) => (0, import_chunk_6QCEP6QX.field)(layout, "note", note)),
    ...message.do.flatMap((cure) => (0, import_chunk_6QCEP6QX.field)(layout, "do", cure)),
    ...message.who.length > 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "who", message.who.join(", ")) : []
  ];
}
function concernHead(layout, { status, codes, title }) {
  const mark = layout.marks[status];
  const word = import_chunk_P5KNQKCX.STATUS_WORDS[status];
  const paint = (0, import_chunk_6QCEP6QX.paintOf)(layout, status);
  const head = `${paint(`${mark} ${word}`)}  `;
  const indent = (0, import_chunk_6QCEP6QX.columns)(mark) + (0, import_chunk_6QCEP6QX.columns)(word) + 3;
  const shown = codes.map((code) => (0, import_chunk_H2SNN373.said)(code));
  const text = `${shown.join(", ")}${layout.dot}${codes.length === 1 ? (0, import_chunk_H2SNN373.said)(title) : `${codes.length} rules, one cause`}`;
  return (0, import_chunk_6QCEP6QX.hanging)(layout, head, indent, text).map(
    (line, index) => index === 0 ? line.replace(shown[0] ?? "", layout.colors.bold) : line
  );
}
function findingLines(layout, { message, expected, places }) {
  return [
    ...(0, import_chunk_6QCEP6QX.field)(layout, "found", (0, import_chunk_H2SNN373.said)(message)),
    ...expected === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "expected", (0, import_chunk_H2SNN373.said)(expected)),
    ...places.length === 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "where", placesText(places.map(import_chunk_P5KNQKCX.shownPlace), layout))
  ];
}
function foldedLines(layout, findings) {
  if (findings.length === 0) return [];
  const told = findings.slice(0, import_chunk_P5KNQKCX.MAX_TOLD);
  const first = findings.length > import_chunk_P5KNQKCX.MAX_TOLD ? `, the first ${import_chunk_P5KNQKCX.MAX_TOLD}` : "";
  const expected = [...new Set(findings.flatMap((finding) => finding.expected ?? []))];
  return [
    ...(0, import_chunk_6QCEP6QX.field)(layout, "found", `${findings.length} findings${first}`),
    ...told.flatMap(({ message, places }) => [
      ...(0, import_chunk_6QCEP6QX.field)(layout, `${" ".repeat(8)}${layout.bullet}`, (0, import_chunk_H2SNN373.said)(message)),
      ...places.length === 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "", placesText(places.map(import_chunk_P5KNQKCX.shownPlace), layout))
    ]),
    ...expected.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).flatMap((text) => (0, import_chunk_6QCEP6QX.field)(layout, "expected", (0, import_chunk_H2SNN373.said)(text)))
  ];
}
function problemLines(layout, problem, isNamed) {
  const { code, message, found, expected, frame } = problem;
  return [
    ...isNamed ? (0, import_chunk_6QCEP6QX.field)(layout, "problem", `${(0, import_chunk_H2SNN373.said)(code)}: ${(0, import_chunk_H2SNN373.said)(message)}`) : [],
    ...found === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "found", (0, import_chunk_H2SNN373.said)(found)),
    ...expected === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "expected", (0, import_chunk_H2SNN373.said)(expected)),
    ...(0, import_chunk_P5KNQKCX.placesOfProblem)(problem).flatMap((place) => (0, import_chunk_6QCEP6QX.field)(layout, "where", (0, import_chunk_P5KNQKCX.shownPlace)(place))),
    ...frame === void 0 ? [] : frame.split("\n").map((line) => `    ${(0, import_chunk_H2SNN373.said)(line)}`.trimEnd())
  ];
}
function placesText(places, layout) {
  const told = places.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).join(layout.dot);
  return places.length > import_chunk_P5KNQKCX.MAX_TOLD ? `${told}${layout.dot}and ${places.length - import_chunk_P5KNQKCX.MAX_TOLD} more` : told;
}
module.exports = {
  IN_FORCE: IN_FORCE,
  concernHead: concernHead,
  concernLines: concernLines,
  gateCount: gateCount,
  gatesOf: gatesOf,
  problemLines: problemLines,
  readingOf: readingOf
};
