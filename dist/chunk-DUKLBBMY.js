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
__export(stdin_exports, {
  enterPhase: () => enterPhase,
  rejudge: () => rejudge
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var STORED_LIMITS = { policyMs: 1e4, policyMemoryBytes: 1024 * import_chunk_HOQHVGL5.MIB, snapshotBytes: 64 * import_chunk_HOQHVGL5.MIB };
function rejudge({ text, file, trusted }, policy, world) {
  const stored = (0, import_chunk_HOQHVGL5.readSnapshot)(text, file);
  if (trusted === void 0) return (0, import_chunk_HOQHVGL5.judge)(stored, policy, world, STORED_LIMITS);
  const other = (0, import_chunk_HOQHVGL5.readSnapshot)(trusted.text, trusted.file).snapshot.trusted;
  return (0, import_chunk_HOQHVGL5.judge)((0, import_chunk_HOQHVGL5.buildSnapshot)(stored.snapshot.input, other), policy, world, STORED_LIMITS);
}
function enterPhase(decision, snapshot) {
  const { snapshot: stored, digest } = (0, import_chunk_HOQHVGL5.readSnapshot)(snapshot.text, snapshot.file);
  const decided = (0, import_chunk_XFCAKAUD.asDecision)(JSON.parse(decision.text), decision.file);
  if (decided.digests.snapshot !== digest) {
    throw new import_chunk_WMMREFGB.Problem({
      code: "snapshot.mismatch",
      message: "the snapshot is not the one that was decided",
      file: snapshot.file,
      expected: decided.digests.snapshot,
      found: digest,
      remedy: "use snapshot.json and decision.json of one run"
    });
  }
  const entry = (0, import_chunk_HOQHVGL5.buildEntry)(decided, stored, (0, import_chunk_ZO4KHAF2.sha256)(decision.text));
  const logRow = `| ${decided.instant.slice(0, 10)} | ${decided.phase} entered: ${decided.headline} |`;
  return { phase: entry.phase, text: (0, import_chunk_HOQHVGL5.entryText)(entry), logRow };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  enterPhase,
  rejudge
});
