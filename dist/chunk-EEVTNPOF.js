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
var EVENTS = { local: "change", pull_request: "pull request", merge_group: "merge group", push: "push" };
function headlineOf(parts) {
  const { verdict, observing, phase, simulated, instant, note } = parts;
  const told = [
    observing === void 0 ? "" : `observing until ${shownInstant(observing.until)}`,
    simulated ? `as of ${shownInstant(instant)}` : "",
    phase,
    subjectOf(parts.subject),
    countsOf(parts),
    note ?? ""
  ];
  return `${verdict.toUpperCase()}  ${told.filter((part) => part !== "").join(" \xB7 ")}`;
}
function shownInstant(instant) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})(?:\.\d+)?Z$/.exec(instant);
  if (match === null) return instant;
  const [, date, minutes, seconds] = match;
  return `${date} ${minutes}${seconds === ":00" ? "" : seconds} UTC`;
}
function subjectOf({ event, base_ref, head, pull_request }) {
  const what = pull_request === void 0 ? EVENTS[event] : `#${pull_request}`;
  const way = event === "push" ? "to" : "into";
  return `${what} ${way} ${base_ref.replace(/^refs\/heads\//, "")} at ${head.slice(0, 7)}`;
}
function countsOf({ verdict, counts, problems = 0 }) {
  const told = [
    counts.fail > 0 || verdict !== "pass" ? `${counts.fail} blocking` : "",
    counts.undecided > 0 ? `${counts.undecided} not judged` : "",
    problems > 0 ? counted(problems, "problem") : "",
    counts.warned > 0 ? counted(counts.warned, "warning") : "",
    counts.waived > 0 ? `${counts.waived} waived` : "",
    counts.pending > 0 ? `${counts.pending} pending` : "",
    `${counts.pass} passed`
  ];
  return told.filter((part) => part !== "").join(", ");
}
var counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
module.exports = {
  counted: counted,
  headlineOf: headlineOf,
  shownInstant: shownInstant
};
