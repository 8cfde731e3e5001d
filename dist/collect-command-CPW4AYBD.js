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
var import_chunk_OGECFAGY = require("./chunk-OGECFAGY.js");
var import_chunk_XWOLO7DF = require("./chunk-XWOLO7DF.js");
var import_chunk_U67RUUVG = require("./chunk-U67RUUVG.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_IBLXRTES = require("./chunk-IBLXRTES.js");
var import_chunk_MUWPT4N4 = require("./chunk-MUWPT4N4.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
var import_chunk_KCP7WQ7N = require("./chunk-KCP7WQ7N.js");
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
async function collectCommand(options, directory, git) {
  const { part, evidence } = await (0, import_chunk_OGECFAGY.withCase)(
    { ...options, part: [] },
    directory,
    git,
    (request, world) => (0, import_chunk_Z7ISOK4M.collectPart)(request, world, options.slot)
  );
  await (0, import_chunk_GHQ6URPP.writeFiles)((0, import_node_path.resolve)(directory), /* @__PURE__ */ new Map([[options.output, (0, import_chunk_C5KSHW47.partText)(part)]]));
  const { slots, problems } = evidence;
  for (const { name, status, files } of slots)
    process.stdout.write(`${name}  ${status}  ${files} ${files === 1 ? "file" : "files"}
`);
  for (const { code, message } of problems) process.stdout.write(`${code}: ${message}
`);
  return slots.every(({ status }) => status === "read") ? 0 : 2;
}
module.exports = {
  collectCommand: collectCommand
};
