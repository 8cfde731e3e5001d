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
var import_chunk_6IH6H5HS = require("./chunk-6IH6H5HS.js");
var import_chunk_3UOOO24A = require("./chunk-3UOOO24A.js");
var import_chunk_H66TRCLX = require("./chunk-H66TRCLX.js");
var import_chunk_BHOQUEP4 = require("./chunk-BHOQUEP4.js");
var import_chunk_ESF2L7YV = require("./chunk-ESF2L7YV.js");
var import_chunk_FTFLQRNJ = require("./chunk-FTFLQRNJ.js");
var import_chunk_U5TTNTPY = require("./chunk-U5TTNTPY.js");
var import_chunk_N2DRCXEK = require("./chunk-N2DRCXEK.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_F3GMBFGO = require("./chunk-F3GMBFGO.js");
var import_chunk_NHSRJ7XU = require("./chunk-NHSRJ7XU.js");
var import_chunk_5OKW4BYP = require("./chunk-5OKW4BYP.js");
var import_chunk_F5R2LYAQ = require("./chunk-F5R2LYAQ.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_DPWD4YAG = require("./chunk-DPWD4YAG.js");
var import_chunk_5M3IUCBL = require("./chunk-5M3IUCBL.js");
var import_chunk_RMEDOF45 = require("./chunk-RMEDOF45.js");
var import_chunk_E4KILAQP = require("./chunk-E4KILAQP.js");
var import_chunk_56RFR6LK = require("./chunk-56RFR6LK.js");
var import_chunk_OYH5ID4P = require("./chunk-OYH5ID4P.js");
var import_chunk_AMCHPQFM = require("./chunk-AMCHPQFM.js");
var import_chunk_MYFNYK5K = require("./chunk-MYFNYK5K.js");
var import_chunk_7H6RAROX = require("./chunk-7H6RAROX.js");
var import_chunk_SBKEAI6O = require("./chunk-SBKEAI6O.js");
var import_chunk_IKRHFY7N = require("./chunk-IKRHFY7N.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_QATRGLPH = require("./chunk-QATRGLPH.js");
var import_chunk_VJ4SORCG = require("./chunk-VJ4SORCG.js");
var import_chunk_FFGGOAHW = require("./chunk-FFGGOAHW.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_K4GO7LV2 = require("./chunk-K4GO7LV2.js");
var import_chunk_CBWSHM5K = require("./chunk-CBWSHM5K.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_VNA76DJA = require("./chunk-VNA76DJA.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_LGKQAALZ = require("./chunk-LGKQAALZ.js");
var import_chunk_GMYBVNBK = require("./chunk-GMYBVNBK.js");
var import_chunk_VKZBFCLZ = require("./chunk-VKZBFCLZ.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_CI6QXJQJ = require("./chunk-CI6QXJQJ.js");
var import_chunk_MFAIVLG4 = require("./chunk-MFAIVLG4.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_V3DHE5NW = require("./chunk-V3DHE5NW.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WNJHQYE4 = require("./chunk-WNJHQYE4.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function decide(command) {
  command.argument("<snapshot>", "snapshot.json").option("--policies <dir>", "a repository's own rules instead of those that were compiled then").option("--trusted <file>", "another trusted half: a snapshot whose `trusted` replaces the stored one").option("--output <dir>", "write snapshot.json, decision.json and the policy here").option("--format <id>", "text, markdown, json, sarif, junit or performance", "text").action(async (file, options) => {
    process.exitCode = 2;
    process.exitCode = await decideCommand((0, import_node_path.resolve)(file), options);
  });
}
async function decideCommand(file, options) {
  const reporter = (0, import_chunk_H66TRCLX.reporterOf)(options.format);
  if (reporter === void 0)
    throw new import_chunk_WBSINXY2.Problem({
      code: "input.invalid",
      message: "no such report",
      found: options.format,
      remedy: "phasegate decide --help"
    });
  const other = options.trusted === void 0 ? {} : { trusted: await (0, import_chunk_FTFLQRNJ.readKept)(options.trusted) };
  const stored = { ...await (0, import_chunk_FTFLQRNJ.readKept)(file), ...other };
  const policy = options.policies === void 0 ? await policyOf(file) : await (0, import_chunk_F5R2LYAQ.loadPolicy)(await (0, import_chunk_6IH6H5HS.readPolicies)(options.policies), void 0, await (0, import_chunk_3UOOO24A.storedSchemas)(stored));
  const world = (0, import_chunk_5OKW4BYP.engineWorld)();
  try {
    const judgement = await (0, import_chunk_3UOOO24A.rejudge)(stored, policy, world);
    if (options.output !== void 0) await (0, import_chunk_CBWSHM5K.writeJudgement)((0, import_node_path.resolve)(options.output), judgement);
    process.stdout.write(reporter.render(judgement.decision, (0, import_chunk_ESF2L7YV.lookOf)(process.stdout, process.env)));
    return judgement.decision.exit_code;
  } finally {
    await world.engine.close();
  }
}
async function policyOf(file) {
  const decision = await (0, import_chunk_FTFLQRNJ.decisionBeside)(file);
  return decision === void 0 ? (0, import_chunk_F5R2LYAQ.loadPolicy)(/* @__PURE__ */ new Map()) : (0, import_chunk_FTFLQRNJ.policyBeside)(file, decision);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decide
});
