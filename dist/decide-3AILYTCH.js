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
var import_chunk_ZMZRCJIN = require("./chunk-ZMZRCJIN.js");
var import_chunk_MPN7KXW2 = require("./chunk-MPN7KXW2.js");
var import_chunk_JVPGWNJN = require("./chunk-JVPGWNJN.js");
var import_chunk_UBWIE6L7 = require("./chunk-UBWIE6L7.js");
var import_chunk_JA4MH6RX = require("./chunk-JA4MH6RX.js");
var import_chunk_SXZRU24I = require("./chunk-SXZRU24I.js");
var import_chunk_JI6JJULP = require("./chunk-JI6JJULP.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EKF2QX64 = require("./chunk-EKF2QX64.js");
var import_chunk_AFHW5SGV = require("./chunk-AFHW5SGV.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_Q3PG6EGT = require("./chunk-Q3PG6EGT.js");
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
  const reporter = (0, import_chunk_ZMZRCJIN.reporterOf)(options.format);
  if (reporter === void 0)
    throw new import_chunk_WMMREFGB.Problem({
      code: "input.invalid",
      message: "no such report",
      found: options.format,
      remedy: "phasegate decide --help"
    });
  const stored = { text: await (0, import_promises.readFile)(file, "utf8"), file };
  const other = options.trusted === void 0 ? {} : { trusted: { text: await (0, import_promises.readFile)(options.trusted, "utf8"), file: options.trusted } };
  const policy = options.policies === void 0 ? await policyBeside(file) : await (0, import_chunk_UBWIE6L7.loadPolicy)(await readPolicies(options.policies));
  const world = (0, import_chunk_UBWIE6L7.engineWorld)();
  try {
    const judgement = await (0, import_chunk_MPN7KXW2.rejudge)({ ...stored, ...other }, policy, world);
    if (options.output !== void 0) await (0, import_chunk_JA4MH6RX.writeJudgement)((0, import_node_path.resolve)(options.output), judgement);
    process.stdout.write(reporter.render(judgement.decision, (0, import_chunk_ZMZRCJIN.lookOf)(process.stdout, process.env)));
    return judgement.decision.exit_code;
  } finally {
    await world.engine.close();
  }
}
async function policyBeside(file) {
  const path = (0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_JA4MH6RX.DECISION_FILE);
  const text = await (0, import_promises.readFile)(path, "utf8").catch(() => void 0);
  if (text === void 0) return (0, import_chunk_UBWIE6L7.loadPolicy)(/* @__PURE__ */ new Map());
  const { digests } = (0, import_chunk_AFHW5SGV.asDecision)(JSON.parse(text), path);
  return (0, import_chunk_UBWIE6L7.readPolicy)(await (0, import_promises.readFile)((0, import_node_path.join)((0, import_node_path.dirname)(file), (0, import_chunk_JA4MH6RX.policyFile)(digests.policies))), digests.policies);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decide
});
