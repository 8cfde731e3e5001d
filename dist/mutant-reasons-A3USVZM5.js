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
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
var MOST_REASONS = 10;
var KEYS = ["file", "mutant", "reason"];
async function mutantReasons(folder) {
  const file = `${folder}/mutants.json`;
  const bytes = await (0, import_chunk_WJGUBBKD.bytesThere)((0, import_node_path.join)(folder, "mutants.json"), file, "policy.mutants");
  const list = bytes === void 0 ? [] : parsed(bytes.toString("utf8"));
  if (list === void 0) throw invalid(file, "another shape", "a list of objects with file, mutant and reason");
  if (list.length > MOST_REASONS) throw invalid(file, `${list.length} entries`, `at most ${MOST_REASONS}`);
  return list;
}
function explainedBy(mutation, reasons, folder) {
  const reasonFor = ({ file, mutant }) => reasons.find((one) => one.file === file && one.mutant === mutant)?.reason;
  const stale = reasons.filter(
    ({ file, mutant }) => !mutation.survivors.some((one) => one.file === file && one.mutant === mutant)
  );
  if (stale.length > 0) {
    throw new import_chunk_URPNT6SS.Problems(
      stale.map(({ file, mutant }) => parts(`${folder}/mutants.json`, `${file}: ${mutant}`, "a mutant that survives"))
    );
  }
  return {
    ...mutation,
    survivors: mutation.survivors.filter((one) => reasonFor(one) === void 0),
    explained: mutation.survivors.flatMap((one) => {
      const reason = reasonFor(one);
      return reason === void 0 ? [] : [{ ...one, reason }];
    })
  };
}
function parsed(text) {
  try {
    const list = JSON.parse(text);
    return Array.isArray(list) && list.every(isReason) ? list : void 0;
  } catch {
    return void 0;
  }
}
function isReason(value) {
  if (typeof value !== "object" || value === null || Object.keys(value).sort().join() !== KEYS.join()) return false;
  return Object.values(value).every((text) => typeof text === "string" && text.trim() !== "");
}
var parts = (file, found, expected) => ({
  code: "policy.mutants",
  message: "the list of explained mutants is not valid",
  file,
  found,
  expected,
  remedy: "remove the entry, or write a test that notices the mutant"
});
var invalid = (...about) => new import_chunk_URPNT6SS.Problem(parts(...about));
module.exports = {
  explainedBy: explainedBy,
  mutantReasons: mutantReasons
};
