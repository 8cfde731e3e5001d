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
function coveredPercent(coverage) {
  const covered = sum(coverage.map((file) => file.covered.length));
  const all = covered + sum(coverage.map((file) => file.not_covered.length));
  return all === 0 ? 100 : 100 * covered / all;
}
function shortcomings(report, threshold) {
  const { problems, tests, rules, coverage, mutation } = report;
  const failed = tests.filter(({ status }) => status === "fail" || status === "error").length;
  const unseen = rules.filter(({ denied, allowed }) => !denied || !allowed).length;
  const survivors = mutation?.survivors.length ?? 0;
  const isLow = threshold !== void 0 && problems.length === 0 && coveredPercent(coverage) < threshold;
  return [
    ...counted(problems.length, "fault"),
    ...failed > 0 ? [`${failed} failed`] : [],
    ...isLow ? [`less than ${threshold} % of the lines run`] : [],
    ...threshold === void 0 ? [] : counted(unseen, "rule", " not seen both ways"),
    ...counted(survivors, "mutant", " unnoticed")
  ];
}
var sum = (values) => values.reduce((total, value) => total + value, 0);
var counted = (count, noun, rest = "") => count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}${rest}`];
module.exports = {
  coveredPercent: coveredPercent,
  shortcomings: shortcomings
};
