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
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_crypto = require("node:crypto");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
async function readReports(kind, paths, directory, format) {
  const problems = [];
  const reports = [];
  for (const path of [...new Set(paths.map((one) => one.split(import_node_path.sep).join("/")))]) {
    const items = [];
    const absolute = (0, import_node_path.resolve)(directory, path);
    const file = (0, import_chunk_C4RGXDDO.openDigestedFile)(absolute, () => (0, import_node_crypto.createHash)("sha256"), { shownAs: path });
    const adapters = await (0, import_chunk_C4RGXDDO.adaptersFor)(file, format);
    const { adapter, report } = (0, import_chunk_C4RGXDDO.readEvidence)(
      file,
      { adapters, format },
      { [kind]: (item) => items.push(item) }
    );
    problems.push(...report.problems);
    if (adapter === void 0) continue;
    if (adapter.kind !== kind) {
      problems.push({
        code: "evidence.unknown_format",
        message: "the report is evidence of another kind",
        file: path,
        found: `${adapter.title}, of kind ${adapter.kind}`,
        expected: `a report of kind ${kind}`,
        remedy: "give reports of that kind"
      });
    }
    const recorded = await recordedDirectory(absolute);
    reports.push({ path, sha256: file.digest(), format: adapter.id, report, items, ...recorded });
  }
  if (problems.length > 0) throw new import_chunk_URPNT6SS.Problems(problems);
  return reports;
}
async function recordedDirectory(absolute) {
  for (let at = (0, import_node_path.dirname)(absolute); ; at = (0, import_node_path.dirname)(at)) {
    const path = (0, import_node_path.join)(at, import_chunk_JOLL2S7L.MANIFEST_NAME);
    const found = await (0, import_chunk_JOLL2S7L.manifestThere)(path);
    const name = (0, import_node_path.relative)(at, absolute).split(import_node_path.sep).join(import_node_path.posix.sep);
    const run = found?.manifest.runs.findLast(({ files }) => files.some((one) => one.path === name));
    if (run?.directory !== void 0) return { directory: run.directory };
    if ((0, import_node_path.dirname)(at) === at) return {};
  }
}
async function standing(file, { directory }) {
  return (await (0, import_chunk_WJGUBBKD.bytesThere)((0, import_node_path2.resolve)(directory, file), file))?.toString("utf8");
}
async function writeDocument(file, text, desk, dryRun) {
  if (!dryRun) await (0, import_chunk_RSMUZEHU.writeNamed)(desk.directory, file, text);
}
var SHOWN = 10;
function listed(word, texts) {
  const label = `  ${word.padEnd(8)}  `;
  const lines = texts.slice(0, SHOWN).map((text) => `${label}${(0, import_chunk_H2SNN373.said)(text, 100)}`);
  return texts.length > SHOWN ? [...lines, `${label}and ${texts.length - SHOWN} more`] : lines;
}
module.exports = {
  listed: listed,
  readReports: readReports,
  standing: standing,
  writeDocument: writeDocument
};
