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
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function fmt(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).option("--check", "write nothing; exit 1 where a file is written otherwise", false).action(async (folder, options) => {
    process.exitCode = 2;
    const { files, problems } = await formatted(folder);
    if (!options.check) await writeFormatted(files);
    for (const path of files.keys()) process.stdout.write(`${path}
`);
    if (problems.length > 0) throw new import_chunk_URPNT6SS.Problems(problems);
    process.exitCode = options.check && files.size > 0 ? 1 : 0;
  });
}
async function formatted(folder) {
  const { modules, tests } = await (0, import_chunk_A6DUQBDH.readPolicyFolder)(folder);
  const answer = await (0, import_chunk_TU2NRKMM.callOpa)("format", { modules: Object.fromEntries([...modules, ...tests]) });
  return {
    files: new Map(answer.differ.map((path) => [path, answer.modules[path] ?? ""])),
    problems: answer.diagnostics.map(import_chunk_XSWOFGEM.policyProblem)
  };
}
async function writeFormatted(files) {
  for (const [path, text] of files) await (0, import_chunk_RSMUZEHU.writeNamed)(".", path, text);
}
module.exports = {
  fmt: fmt,
  formatted: formatted,
  writeFormatted: writeFormatted
};
