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
  decide: () => decide
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DZAYYLSD = require("./chunk-DZAYYLSD.js");
var import_chunk_DUKLBBMY = require("./chunk-DUKLBBMY.js");
var import_chunk_Z7NQNU7N = require("./chunk-Z7NQNU7N.js");
var import_chunk_MTJKNGKP = require("./chunk-MTJKNGKP.js");
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_YEQ5LUI7 = require("./chunk-YEQ5LUI7.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_4UH3EVYR = require("./chunk-4UH3EVYR.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_BYYM6XBI = require("./chunk-BYYM6XBI.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
var PLACE = ".phasegate/policies";
async function readPolicies(folder) {
  const top = (0, import_node_path2.resolve)(folder);
  const entries = await (0, import_promises2.readdir)(top, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new import_chunk_WMMREFGB.Problem(
      {
        code: "input.invalid",
        message: "the folder of policies cannot be read",
        file: folder,
        remedy: "check the path"
      },
      { cause }
    );
  });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".rego") && !entry.name.endsWith("_test.rego")).map((entry) => (0, import_node_path2.join)(entry.parentPath, entry.name)).sort();
  const sources = await Promise.all(
    files.map(
      async (file) => [`${PLACE}/${(0, import_node_path2.relative)(top, file).split(import_node_path2.sep).join("/")}`, await (0, import_promises2.readFile)(file, "utf8")]
    )
  );
  return new Map(sources);
}
function decide(command) {
  command.argument("<snapshot>", "snapshot.json").option("--policies <dir>", "a repository's own rules instead of those that were compiled then").option("--trusted <file>", "another trusted half: a snapshot whose `trusted` replaces the stored one").option("--output <dir>", "write snapshot.json, decision.json and the policy here").option("--format <id>", "text, markdown, json, sarif or junit", "text").action(async (file, options) => {
    process.exitCode = 2;
    process.exitCode = await decideCommand((0, import_node_path.resolve)(file), options);
  });
}
async function decideCommand(file, options) {
  const reporter = (0, import_chunk_DZAYYLSD.reporterOf)(options.format);
  if (reporter === void 0)
    throw new import_chunk_WMMREFGB.Problem({
      code: "input.invalid",
      message: "no such report",
      found: options.format,
      remedy: "phasegate decide --help"
    });
  const stored = { text: await (0, import_promises.readFile)(file, "utf8"), file };
  const other = options.trusted === void 0 ? {} : { trusted: { text: await (0, import_promises.readFile)(options.trusted, "utf8"), file: options.trusted } };
  const policy = options.policies === void 0 ? await policyBeside(file) : await (0, import_chunk_MTJKNGKP.loadPolicy)(await readPolicies(options.policies));
  const world = (0, import_chunk_MTJKNGKP.engineWorld)();
  try {
    const judgement = await (0, import_chunk_DUKLBBMY.rejudge)({ ...stored, ...other }, policy, world);
    if (options.output !== void 0) await (0, import_chunk_HOQHVGL5.writeJudgement)((0, import_node_path.resolve)(options.output), judgement);
    process.stdout.write(reporter.render(judgement.decision, (0, import_chunk_DZAYYLSD.lookOf)(process.stdout, process.env)));
    return judgement.decision.exit_code;
  } finally {
    await world.engine.close();
  }
}
async function policyBeside(file) {
  const path = (0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_HOQHVGL5.DECISION_FILE);
  const text = await (0, import_promises.readFile)(path, "utf8").catch(() => void 0);
  if (text === void 0) return (0, import_chunk_MTJKNGKP.loadPolicy)(/* @__PURE__ */ new Map());
  const { digests } = (0, import_chunk_XFCAKAUD.asDecision)(JSON.parse(text), path);
  return (0, import_chunk_MTJKNGKP.readPolicy)(await (0, import_promises.readFile)((0, import_node_path.join)((0, import_node_path.dirname)(file), (0, import_chunk_HOQHVGL5.policyFile)(digests.policies))), digests.policies);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decide
});
