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
var import_chunk_4UITX2B2 = require("./chunk-4UITX2B2.js");
var import_chunk_JQ2GYLOG = require("./chunk-JQ2GYLOG.js");
var import_chunk_VO7CIOZW = require("./chunk-VO7CIOZW.js");
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var STORED_LIMITS = { policyMs: 1e4, policyMemoryBytes: 1024 * import_chunk_DX4VP3HN.MIB, snapshotBytes: 64 * import_chunk_DX4VP3HN.MIB };
async function rejudge({ text, file, trusted }, policy, world) {
  const checkOf = await (0, import_chunk_BA3BB2JF.ownEvidenceCheck)();
  const stored = (0, import_chunk_4UITX2B2.readSnapshot)(text, file, checkOf);
  if (trusted === void 0) return (0, import_chunk_VO7CIOZW.judge)(stored, policy, world, STORED_LIMITS);
  const other = (0, import_chunk_4UITX2B2.readSnapshot)(trusted.text, trusted.file, checkOf).snapshot.trusted;
  return (0, import_chunk_VO7CIOZW.judge)((0, import_chunk_4UITX2B2.buildSnapshot)(stored.snapshot.input, other, checkOf), policy, world, STORED_LIMITS);
}
async function storedSchemas({ text, file, trusted }) {
  const judging = trusted ?? { text, file };
  return (0, import_chunk_Y7Z4IGZ6.dataSchemasOf)((0, import_chunk_4UITX2B2.readSnapshot)(judging.text, judging.file, await (0, import_chunk_BA3BB2JF.ownEvidenceCheck)()).snapshot.trusted);
}
async function enterPhase(decision, snapshot) {
  const { snapshot: stored, digest } = (0, import_chunk_4UITX2B2.readSnapshot)(snapshot.text, snapshot.file, await (0, import_chunk_BA3BB2JF.ownEvidenceCheck)());
  const decided = (0, import_chunk_JQ2GYLOG.decisionIn)(decision);
  (0, import_chunk_JQ2GYLOG.assertDecided)(snapshot.file, digest, decided);
  const entry = (0, import_chunk_VO7CIOZW.buildEntry)(decided, stored, (0, import_chunk_P5C3MYZQ.sha256)(decision.text));
  const logRow = `| ${decided.instant.slice(0, 10)} | ${decided.phase} entered: ${decided.headline} |`;
  const asOf = entry.simulated === true ? { asOf: entry.instant } : {};
  return { phase: entry.phase, text: (0, import_chunk_VO7CIOZW.entryText)(entry), logRow, ...asOf };
}
module.exports = {
  enterPhase: enterPhase,
  rejudge: rejudge,
  storedSchemas: storedSchemas
};
