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
var import_chunk_OYGXHGLJ = require("./chunk-OYGXHGLJ.js");
var import_chunk_A272JN7W = require("./chunk-A272JN7W.js");
var import_chunk_3GKAVFMM = require("./chunk-3GKAVFMM.js");
var import_chunk_4NNFP7MU = require("./chunk-4NNFP7MU.js");
var import_chunk_WIXFHCLH = require("./chunk-WIXFHCLH.js");
var import_chunk_FXAGJIU4 = require("./chunk-FXAGJIU4.js");
var import_chunk_FZ6BKF2M = require("./chunk-FZ6BKF2M.js");
var import_chunk_ML5EPULC = require("./chunk-ML5EPULC.js");
var import_chunk_5GDK3ABD = require("./chunk-5GDK3ABD.js");
var import_chunk_CZDUVSHV = require("./chunk-CZDUVSHV.js");
var import_chunk_IBLXRTES = require("./chunk-IBLXRTES.js");
var import_chunk_MUWPT4N4 = require("./chunk-MUWPT4N4.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
var import_chunk_AKXNGCRK = require("./chunk-AKXNGCRK.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_5AE5O3TF = require("./chunk-5AE5O3TF.js");
var import_chunk_RHLOT6IM = require("./chunk-RHLOT6IM.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_THN2HVMZ = require("./chunk-THN2HVMZ.js");
var import_chunk_PAFCY2WN = require("./chunk-PAFCY2WN.js");
var import_chunk_OUBFTLS5 = require("./chunk-OUBFTLS5.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_SIVHEUP7 = require("./chunk-SIVHEUP7.js");
var import_chunk_NFQKVLPH = require("./chunk-NFQKVLPH.js");
var import_chunk_W5USURUP = require("./chunk-W5USURUP.js");
var import_chunk_KNNIPMMC = require("./chunk-KNNIPMMC.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_AWYAZXEC = require("./chunk-AWYAZXEC.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_QNIJNCNS = require("./chunk-QNIJNCNS.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_A2OHCTNU = require("./chunk-A2OHCTNU.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_QIJAUGTY = require("./chunk-QIJAUGTY.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_NX7XGFXA = require("./chunk-NX7XGFXA.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_WYCXJSYQ = require("./chunk-WYCXJSYQ.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function decide(command) {
  command.argument("<snapshot>", "snapshot.json").option(
    "--policies <dir>",
    "a repository's own rules, and the packs of its configuration, instead of what was compiled then"
  ).option("--trusted <file>", "another trusted half: a snapshot whose `trusted` replaces the stored one").option("--output <dir>", "write snapshot.json, decision.json and the policy here").option("--format <id>", import_chunk_ML5EPULC.REPORT_IDS, "text").action(async (file, options) => {
    process.exitCode = 2;
    process.exitCode = await decideCommand((0, import_node_path.resolve)(file), options);
  });
}
async function decideCommand(file, options) {
  const reporter = (0, import_chunk_FXAGJIU4.reporterOf)(options.format);
  if (reporter === void 0) throw (0, import_chunk_ML5EPULC.invalidOption)("--format", import_chunk_ML5EPULC.REPORT_IDS, options.format);
  const other = options.trusted === void 0 ? {} : { trusted: await (0, import_chunk_5GDK3ABD.readKept)(options.trusted) };
  const stored = { ...await (0, import_chunk_5GDK3ABD.readKept)(file), ...other };
  const policy = await (options.policies === void 0 ? import_chunk_OYGXHGLJ.keptPolicy : await policyIn(options.policies))(stored);
  const world = (0, import_chunk_IBLXRTES.engineWorld)();
  try {
    const judgement = await (0, import_chunk_4NNFP7MU.rejudge)(stored, policy, world);
    if (options.output !== void 0) await (0, import_chunk_A7YAM5TV.writeJudgement)((0, import_node_path.resolve)(options.output), judgement);
    process.stdout.write(reporter.render(judgement.decision, (0, import_chunk_QIJAUGTY.lookOf)(process.stdout, process.env)));
    return judgement.decision.exit_code;
  } finally {
    await world.engine.close();
  }
}
async function policyIn(folder) {
  const configured = await (0, import_chunk_A272JN7W.packsBeside)(folder);
  return (0, import_chunk_OYGXHGLJ.ownPolicy)(await (0, import_chunk_OYGXHGLJ.readPolicies)(folder), configured === void 0 ? import_chunk_OYGXHGLJ.keptPacks : async () => configured);
}
module.exports = {
  decide: decide
};
