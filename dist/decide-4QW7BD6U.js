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
var import_chunk_Q3KWPZFY = require("./chunk-Q3KWPZFY.js");
var import_chunk_EAZAYSSO = require("./chunk-EAZAYSSO.js");
var import_chunk_FBBOW4LZ = require("./chunk-FBBOW4LZ.js");
var import_chunk_QSFKZGR4 = require("./chunk-QSFKZGR4.js");
var import_chunk_Y5BNA3AF = require("./chunk-Y5BNA3AF.js");
var import_chunk_MF2QA5YJ = require("./chunk-MF2QA5YJ.js");
var import_chunk_HY4QLKNA = require("./chunk-HY4QLKNA.js");
var import_chunk_ESF2L7YV = require("./chunk-ESF2L7YV.js");
var import_chunk_T33QCTWG = require("./chunk-T33QCTWG.js");
var import_chunk_OQHSJRHM = require("./chunk-OQHSJRHM.js");
var import_chunk_IBLXRTES = require("./chunk-IBLXRTES.js");
var import_chunk_MUWPT4N4 = require("./chunk-MUWPT4N4.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
var import_chunk_27VYUENF = require("./chunk-27VYUENF.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_XPDAPEB2 = require("./chunk-XPDAPEB2.js");
var import_chunk_K4OQLJM2 = require("./chunk-K4OQLJM2.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_THN2HVMZ = require("./chunk-THN2HVMZ.js");
var import_chunk_Z7ISOK4M = require("./chunk-Z7ISOK4M.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_WLAMC6SM = require("./chunk-WLAMC6SM.js");
var import_chunk_54JNRTKA = require("./chunk-54JNRTKA.js");
var import_chunk_PVNTSGST = require("./chunk-PVNTSGST.js");
var import_chunk_ND65QBHM = require("./chunk-ND65QBHM.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_3MM27HP6 = require("./chunk-3MM27HP6.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_XD5Y4X4D = require("./chunk-XD5Y4X4D.js");
var import_chunk_N4KNT67H = require("./chunk-N4KNT67H.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_GHQ6URPP = require("./chunk-GHQ6URPP.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_J5ZZY2LH = require("./chunk-J5ZZY2LH.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_IEUNFSJI = require("./chunk-IEUNFSJI.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_LUGHW2O5 = require("./chunk-LUGHW2O5.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_7KOYFJWU = require("./chunk-7KOYFJWU.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_TEAKISUJ = require("./chunk-TEAKISUJ.js");
var import_chunk_4EFB7OH6 = require("./chunk-4EFB7OH6.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_CLXQOYFF = require("./chunk-CLXQOYFF.js");
var import_chunk_X2KWBUEL = require("./chunk-X2KWBUEL.js");
var import_chunk_CEQ4EEDL = require("./chunk-CEQ4EEDL.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function decide(command) {
  command.argument("<snapshot>", "snapshot.json").option(
    "--policies <dir>",
    "a repository's own rules, and the packs of its configuration, instead of what was compiled then"
  ).option("--trusted <file>", "another trusted half: a snapshot whose `trusted` replaces the stored one").option("--output <dir>", "write snapshot.json, decision.json and the policy here").option("--format <id>", "text, markdown, json, sarif, junit or performance", "text").action(async (file, options) => {
    process.exitCode = 2;
    process.exitCode = await decideCommand((0, import_node_path.resolve)(file), options);
  });
}
async function decideCommand(file, options) {
  const reporter = (0, import_chunk_MF2QA5YJ.reporterOf)(options.format);
  if (reporter === void 0)
    throw new import_chunk_URPNT6SS.Problem({
      code: "input.invalid",
      message: "no such report",
      found: options.format,
      remedy: "phasegate decide --help"
    });
  const other = options.trusted === void 0 ? {} : { trusted: await (0, import_chunk_T33QCTWG.readKept)(options.trusted) };
  const stored = { ...await (0, import_chunk_T33QCTWG.readKept)(file), ...other };
  const policy = await (options.policies === void 0 ? import_chunk_Q3KWPZFY.keptPolicy : await policyIn(options.policies))(stored);
  const world = (0, import_chunk_IBLXRTES.engineWorld)();
  try {
    const judgement = await (0, import_chunk_QSFKZGR4.rejudge)(stored, policy, world);
    if (options.output !== void 0) await (0, import_chunk_GHQ6URPP.writeJudgement)((0, import_node_path.resolve)(options.output), judgement);
    process.stdout.write(reporter.render(judgement.decision, (0, import_chunk_ESF2L7YV.lookOf)(process.stdout, process.env)));
    return judgement.decision.exit_code;
  } finally {
    await world.engine.close();
  }
}
async function policyIn(folder) {
  const configured = await (0, import_chunk_EAZAYSSO.packsBeside)(folder);
  return (0, import_chunk_Q3KWPZFY.ownPolicy)(await (0, import_chunk_Q3KWPZFY.readPolicies)(folder), configured === void 0 ? import_chunk_Q3KWPZFY.keptPacks : async () => configured);
}
module.exports = {
  decide: decide
};
