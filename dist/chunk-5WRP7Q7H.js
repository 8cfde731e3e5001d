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
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_NX7XGFXA = require("./chunk-NX7XGFXA.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
async function readReports(kind, paths, directory, format) {
  const problems = [];
  const reports = [];
  for (const path of [...new Set(paths.map((one) => one.split(import_node_path.sep).join("/")))]) {
    const items = [];
    const absolute = (0, import_node_path.resolve)(directory, path);
    const file = (0, import_chunk_NX7XGFXA.openSourceFile)(absolute, { shownAs: path });
    const adapters = await (0, import_chunk_NX7XGFXA.adaptersFor)(file, format);
    const { adapter, report } = (0, import_chunk_NX7XGFXA.readEvidence)(
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
    const { sha256 } = await (0, import_chunk_FTGZ7E44.digestOf)(absolute);
    reports.push({ path, sha256, format: adapter.id, report, items, ...await recordedDirectory(absolute) });
  }
  if (problems.length > 0) throw new import_chunk_URPNT6SS.Problems(problems);
  return reports;
}
async function recordedDirectory(absolute) {
  for (let at = (0, import_node_path.dirname)(absolute); ; at = (0, import_node_path.dirname)(at)) {
    const path = (0, import_node_path.join)(at, import_chunk_FTGZ7E44.MANIFEST_NAME);
    const text = await (0, import_promises.readFile)(path, "utf8").catch(() => void 0);
    const name = (0, import_node_path.relative)(at, absolute).split(import_node_path.sep).join(import_node_path.posix.sep);
    const run = text === void 0 ? void 0 : (0, import_chunk_FTGZ7E44.readManifest)(text, path).runs.findLast(({ files }) => files.some((one) => one.path === name));
    if (run?.directory !== void 0) return { directory: run.directory };
    if ((0, import_node_path.dirname)(at) === at) return {};
  }
}
async function standing(file, { directory }) {
  try {
    return await (0, import_promises2.readFile)((0, import_node_path2.resolve)(directory, file), "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "input.invalid",
        message: "the file that is to be written anew cannot be read",
        file,
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: "a readable file, or none",
        remedy: "look whether the path is right and the file may be read"
      },
      { cause }
    );
  }
}
async function writeDocument(file, text, desk, dryRun) {
  if (!dryRun) await (0, import_chunk_A7YAM5TV.writeNamed)(desk.directory, file, text);
}
var SHOWN = 10;
function listed(word, texts) {
  const label = `  ${word.padEnd(8)}  `;
  const lines = texts.slice(0, SHOWN).map((text) => `${label}${(0, import_chunk_YGCX4KS4.said)(text, 100)}`);
  return texts.length > SHOWN ? [...lines, `${label}and ${texts.length - SHOWN} more`] : lines;
}
module.exports = {
  listed: listed,
  readReports: readReports,
  standing: standing,
  writeDocument: writeDocument
};
