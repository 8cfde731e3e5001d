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
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
function messageOf(concern) {
  const { status, findings, problems, solution, who } = concern;
  const needsCure = findings.length > 0 ? status !== "waived" : problems.length === 0 && status !== "pending";
  return {
    found: [
      ...firstOf(
        findings.map(({ message }) => message),
        "finding"
      ),
      ...firstOf(problems.map(foundIn), "problem")
    ],
    expected: told([...findings, ...problems].map(({ expected }) => expected)),
    where: (0, import_chunk_P5KNQKCX.placesOfRule)(concern).slice(0, import_chunk_P5KNQKCX.MAX_TOLD).map(import_chunk_P5KNQKCX.shownPlace),
    do: told([needsCure ? solution : void 0, ...problems.map(({ remedy }) => remedy)]),
    who: told([needsCure ? who : void 0, ...problems.map((problem) => problem.who)])
  };
}
function paragraphOf(concern) {
  const message = messageOf(concern);
  const parts = [
    message.found.join("; "),
    labelled("expected ", message.expected),
    labelled("at ", message.where),
    concern.notes.join("; "),
    labelled("do: ", message.do),
    labelled("who: ", message.who)
  ];
  return `${(0, import_chunk_H2SNN373.said)(concern.title)}: ${parts.filter((part) => part !== "").join(" \xB7 ")}`;
}
function foundIn(problem) {
  const found = problem.found === void 0 ? "" : `, found ${problem.found}`;
  return `${problem.code}: ${problem.message}${found}`;
}
function firstOf(texts, what) {
  const first = texts.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).map((text) => (0, import_chunk_H2SNN373.said)(text));
  return texts.length > first.length ? [...first, `and ${texts.length - first.length} more ${what}s`] : first;
}
function labelled(label, texts) {
  return texts.length === 0 ? "" : `${label}${texts.join("; ")}`;
}
function told(texts) {
  const present = texts.flatMap((text) => text === void 0 || text === "" ? [] : text);
  return [...new Set(present)].slice(0, import_chunk_P5KNQKCX.MAX_TOLD).map((text) => (0, import_chunk_H2SNN373.said)(text));
}
module.exports = {
  messageOf: messageOf,
  paragraphOf: paragraphOf
};
