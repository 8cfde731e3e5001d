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
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var CASE = "<testcase";
function mayHoldTries(kind, file, claimed) {
  if (kind !== "pytest") return true;
  return claimed !== void 0 && (file.count(CASE) !== claimed || file.count(TEARDOWN) > 0);
}
var TEARDOWN = "failed on teardown with";
function triesBuffer(kind) {
  let held = [];
  return {
    add(test) {
      held.push(test.status === "passed" ? (0, import_chunk_33A35NXH.keptCase)(test) : test);
    },
    flush(emit, claimed) {
      const cases = held;
      held = [];
      const groups = byIdentity(cases);
      if (kind === "pytest" && isEachOnAll(groups, cases.length, claimed)) {
        for (const test of cases) emit(test);
        return 0;
      }
      const tests = groups.map((tries) => oneOf(tries, kind));
      for (const test of tests) emit(kind === "pytest" && claimed === 0 ? neverCalled(test) : test);
      return cases.length - tests.length;
    }
  };
}
function isEachOnAll(groups, cases, claimed) {
  const times = groups[0]?.length ?? 1;
  return times > 1 && cases <= (claimed ?? 0) && groups.every((group) => group.length === times);
}
var UNENDED = "the test began and did not end";
var neverCalled = (test) => test.status === "passed" ? { ...test, status: "not_run", message: "only the fixtures of the test ran" } : test;
function byIdentity(cases) {
  const groups = /* @__PURE__ */ new Map();
  for (const test of cases) {
    const key = identityOf(test);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [test]);
    else group.push(test);
  }
  return [...groups.values()];
}
var identityOf = (test) => `${test.file ?? ""}\0${test.suite ?? ""}\0${test.name}`;
function oneOf(tries, kind) {
  const last = tries.at(-1);
  if (last === void 0) throw new RangeError("a test without a try");
  if (tries.length === 1) return last;
  const status = kind === "pytest" ? afterReruns(tries) : whateverTheOrder(tries);
  const message = tries.find((one) => one.status === "failed")?.message;
  return { ...last, status, attempts: tries.length, ...message === void 0 ? {} : { message } };
}
function afterReruns(tries) {
  if (tries.some((one) => one.status === "failed")) return "failed";
  return tries.every((one) => one.status === "skipped") ? "skipped" : "flaky";
}
function whateverTheOrder(tries) {
  const seen = new Set(tries.map((one) => one.status));
  if (seen.has("failed")) return seen.has("passed") ? "flaky" : "failed";
  return seen.has("passed") ? "passed" : "skipped";
}
module.exports = {
  UNENDED: UNENDED,
  identityOf: identityOf,
  mayHoldTries: mayHoldTries,
  triesBuffer: triesBuffer
};
