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
var import_chunk_LJWIRB4A = require("./chunk-LJWIRB4A.js");
var import_chunk_DUZM5YOG = require("./chunk-DUZM5YOG.js");
var import_chunk_SYGLDIPS = require("./chunk-SYGLDIPS.js");
var import_chunk_4LAI7VLA = require("./chunk-4LAI7VLA.js");
var import_chunk_JYT2FSU4 = require("./chunk-JYT2FSU4.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_6PVBLO5N = require("./chunk-6PVBLO5N.js");
var import_chunk_IBLXRTES = require("./chunk-IBLXRTES.js");
var import_chunk_MUWPT4N4 = require("./chunk-MUWPT4N4.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
var import_chunk_FBYZBWET = require("./chunk-FBYZBWET.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_H5KAKLU7 = require("./chunk-H5KAKLU7.js");
var import_chunk_RDOT2CVG = require("./chunk-RDOT2CVG.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_THN2HVMZ = require("./chunk-THN2HVMZ.js");
var import_chunk_GCF76EMS = require("./chunk-GCF76EMS.js");
var import_chunk_YO3KFTCH = require("./chunk-YO3KFTCH.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_JZGY6CXJ = require("./chunk-JZGY6CXJ.js");
var import_chunk_VJE5BITX = require("./chunk-VJE5BITX.js");
var import_chunk_6XKK46QH = require("./chunk-6XKK46QH.js");
var import_chunk_3OOQK5DH = require("./chunk-3OOQK5DH.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_BWIESFOL = require("./chunk-BWIESFOL.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_7I3WR5W4 = require("./chunk-7I3WR5W4.js");
var import_chunk_QNIJNCNS = require("./chunk-QNIJNCNS.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_HJG4DPE4 = require("./chunk-HJG4DPE4.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_5U6PLCM6 = require("./chunk-5U6PLCM6.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_QIJAUGTY = require("./chunk-QIJAUGTY.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_4RHE2JQF = require("./chunk-4RHE2JQF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_Z34AEXW4 = require("./chunk-Z34AEXW4.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
async function checkCommand(options, directory, git) {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const output = (0, import_node_path.resolve)(directory, options.output);
  const judgement = await judged(options, directory, git, output).catch(async (thrown) => {
    await (0, import_chunk_A7YAM5TV.writeRefusal)(output, (0, import_chunk_URPNT6SS.problemsOf)(thrown, "internal.bug"), import_chunk_ZNAXHAHM.TOOL);
    throw thrown;
  });
  const look = (0, import_chunk_QIJAUGTY.lookOf)(process.stdout, process.env);
  for (const { id, file } of reports)
    await (0, import_chunk_A7YAM5TV.writeNamed)(directory, file, reporterNamed(id).render(judgement.decision, { ...look, color: false }));
  process.stdout.write(reporter.render(judgement.decision, look));
  return judgement.decision.exit_code;
}
async function judged(options, directory, git, output) {
  const judgement = await (0, import_chunk_LJWIRB4A.withCase)(options, directory, git, import_chunk_YO3KFTCH.run);
  await (0, import_chunk_A7YAM5TV.writeJudgement)(output, judgement);
  return judgement;
}
function reportTarget(text) {
  const [id = "", ...file] = text.split(":");
  if (file.length === 0) throw (0, import_chunk_4LAI7VLA.invalidOption)("--report", "id:file, such as sarif:phasegate.sarif", text);
  reporterNamed(id);
  return { id, file: file.join(":") };
}
function reporterNamed(id) {
  const reporter = (0, import_chunk_DUZM5YOG.reporterOf)(id);
  if (reporter === void 0) throw (0, import_chunk_4LAI7VLA.invalidOption)("a report", import_chunk_4LAI7VLA.REPORT_IDS, id);
  return reporter;
}
module.exports = {
  checkCommand: checkCommand
};
