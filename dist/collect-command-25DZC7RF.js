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
  collectCommand: () => collectCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WONTFZ5Y = require("./chunk-WONTFZ5Y.js");
var import_chunk_KWHLOJ5J = require("./chunk-KWHLOJ5J.js");
var import_chunk_KKW3G5ND = require("./chunk-KKW3G5ND.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_BNZY566H = require("./chunk-BNZY566H.js");
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
async function collectCommand(options, directory, git) {
  const { part, evidence } = await (0, import_chunk_WONTFZ5Y.withCase)(
    { ...options, part: [] },
    directory,
    git,
    (request, world) => (0, import_chunk_56RFR6LK.collectPart)(request, world, options.slot)
  );
  await (0, import_chunk_CBWSHM5K.writeFiles)((0, import_node_path.resolve)(directory), /* @__PURE__ */ new Map([[options.output, (0, import_chunk_VNA76DJA.partText)(part)]]));
  const { slots, problems } = evidence;
  for (const { name, status, files } of slots)
    process.stdout.write(`${name}  ${status}  ${files} ${files === 1 ? "file" : "files"}
`);
  for (const { code, message } of problems) process.stdout.write(`${code}: ${message}
`);
  return slots.every(({ status }) => status === "read") ? 0 : 2;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  collectCommand
});
