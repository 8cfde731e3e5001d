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
var import_chunk_6BMHA4N6 = require("./chunk-6BMHA4N6.js");
var import_chunk_ML5EPULC = require("./chunk-ML5EPULC.js");
var import_chunk_IZZQXPPE = require("./chunk-IZZQXPPE.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_IBLXRTES = require("./chunk-IBLXRTES.js");
var import_chunk_MUWPT4N4 = require("./chunk-MUWPT4N4.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
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
async function collectCommand(options, directory, git) {
  const { part, evidence } = await (0, import_chunk_6BMHA4N6.withCase)(
    { ...options, part: [] },
    directory,
    git,
    (request, world) => (0, import_chunk_OUBFTLS5.collectPart)(request, world, options.slot)
  );
  await (0, import_chunk_A7YAM5TV.writeNamed)(directory, options.output, (0, import_chunk_C5KSHW47.partText)(part));
  const { slots, problems } = evidence;
  for (const { name, status, files } of slots) process.stdout.write(`${name}  ${status}  ${(0, import_chunk_YGCX4KS4.counted)(files, "file")}
`);
  for (const { code, message } of problems) process.stdout.write(`${code}: ${message}
`);
  return slots.every(({ status }) => status === "read") ? 0 : 2;
}
module.exports = {
  collectCommand: collectCommand
};
