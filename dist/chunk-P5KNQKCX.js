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
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var STATUS_WORDS = {
  fail: "failed",
  undecided: "not judged",
  warned: "warned",
  waived: "waived",
  pending: "pending",
  pass: "passed",
  off: "not in force"
};
var MAX_TOLD = 3;
var WORST_FIRST = ["fail", "undecided", "warned", "waived", "pending"];
function concernsOf(decision) {
  const rules = decision.rules.map((rule) => concernOfRule(rule, decision.waivers));
  const all = [...concernsBesideRules(decision.problems), ...rules];
  return WORST_FIRST.flatMap((status) => all.filter((concern) => concern.status === status));
}
function foldByCause(concerns) {
  const folded = /* @__PURE__ */ new Map();
  for (const concern of concerns.flatMap(splitByCause)) {
    const { codes, problems } = concern;
    const key = isOnlyUnjudged(concern) ? (0, import_chunk_UEGZMSUE.canonicalJson)(problems) : codes.join(" ");
    const first = folded.get(key);
    folded.set(key, first === void 0 ? concern : { ...first, codes: [...first.codes, ...codes] });
  }
  return [...folded.values()];
}
function splitByCause(concern) {
  return isOnlyUnjudged(concern) && concern.problems.length <= MAX_TOLD ? concern.problems.map((problem) => ({ ...concern, title: titleFor(concern, problem), problems: [problem] })) : [concern];
}
var titleFor = ({ solution, title }, { message }) => solution === void 0 ? message : title;
function isOnlyUnjudged({ status, findings, problems, notes }) {
  return status === "undecided" && findings.length === 0 && notes.length === 0 && problems.length > 0;
}
function concernOfRule(rule, waivers) {
  const { code, status, level, title, problems, solution, who } = rule;
  const findings = [...rule.findings.filter(isOpen), ...rule.findings.filter((finding) => !isOpen(finding))];
  const notes = [...notesOf(rule), ...waiversOf(rule, waivers)];
  return {
    codes: [code],
    status,
    level,
    title,
    findings,
    problems,
    notes,
    solution,
    ...who === void 0 ? {} : { who }
  };
}
var isOpen = ({ waived_by }) => waived_by === void 0;
function concernsBesideRules(problems) {
  return [...new Set(problems.map(({ code }) => code))].map((code) => {
    const own = problems.filter((problem) => problem.code === code);
    const title = own.length === 1 ? own[0]?.message ?? code : `${own.length} problems`;
    return { codes: [code], status: "undecided", level: "block", title, findings: [], problems: own, notes: [] };
  });
}
function notesOf({ reason, from }) {
  const start = from === void 0 || reason?.includes(from) ? [] : [`in force from ${(0, import_chunk_EEVTNPOF.shownInstant)(from)}`];
  return [...reason === void 0 ? [] : [reasonShown(reason)], ...start];
}
function reasonShown(reason) {
  return (0, import_chunk_H2SNN373.said)(reason.replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, import_chunk_EEVTNPOF.shownInstant));
}
function waiversOf({ code, findings }, waivers) {
  const tickets = [...new Set(findings.flatMap(({ waived_by }) => waived_by ?? []))];
  const noted = waivers.filter((one) => one.rule === code && one.note !== void 0);
  const vain = noted.map(({ ticket, note }) => (0, import_chunk_H2SNN373.said)(`not waived by ${ticket}: ${note}`));
  const told = tickets.map((ticket) => {
    const waiver = waivers.find((one) => one.rule === code && one.ticket === ticket);
    return (0, import_chunk_H2SNN373.said)(`waived by ${ticket}${waiver === void 0 ? "" : ` until ${(0, import_chunk_EEVTNPOF.shownInstant)(waiver.expires)}`}`);
  });
  return [...told, ...vain];
}
function isBlocking({ status, level }) {
  return status === "fail" || status === "undecided" && level === "block";
}
function shownPlace({ file, line, column, pointer }) {
  if (line !== void 0 && line > 0)
    return (0, import_chunk_H2SNN373.said)(`${file}:${line}${column !== void 0 && column > 0 ? `:${column}` : ""}`);
  return (0, import_chunk_H2SNN373.said)(pointer === void 0 || pointer === "" ? file : `${file} ${pointer}`);
}
function placesOfProblem({ file, line, column, pointer }) {
  if (file === void 0) return [];
  const at = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
  return [{ file, ...at, ...pointer === void 0 ? {} : { pointer } }];
}
function placesOfRule({ findings, problems }) {
  const places = [...findings.flatMap((finding) => finding.places), ...problems.flatMap(placesOfProblem)];
  return [
    ...new Map(places.map((place) => [`${place.file} ${place.line} ${place.column} ${place.pointer}`, place])).values()
  ];
}
function actionablePlace(rule) {
  for (const place of placesOfRule(rule)) {
    if (place.line !== void 0 && place.line > 0) return { ...place, line: place.line };
  }
  return void 0;
}
module.exports = {
  MAX_TOLD: MAX_TOLD,
  STATUS_WORDS: STATUS_WORDS,
  actionablePlace: actionablePlace,
  concernOfRule: concernOfRule,
  concernsOf: concernsOf,
  foldByCause: foldByCause,
  isBlocking: isBlocking,
  placesOfProblem: placesOfProblem,
  placesOfRule: placesOfRule,
  reasonShown: reasonShown,
  shownPlace: shownPlace
};
