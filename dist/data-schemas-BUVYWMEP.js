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
  dataSchemasBeside: () => import_chunk_Z4HH5ZII.dataSchemasBeside
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Z4HH5ZII = require("./chunk-Z4HH5ZII.js");
var import_chunk_O5CZJ7KP = require("./chunk-O5CZJ7KP.js");
var import_chunk_7H6RAROX = require("./chunk-7H6RAROX.js");
var import_chunk_SBKEAI6O = require("./chunk-SBKEAI6O.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_FFGGOAHW = require("./chunk-FFGGOAHW.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GMYBVNBK = require("./chunk-GMYBVNBK.js");
var import_chunk_VKZBFCLZ = require("./chunk-VKZBFCLZ.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  dataSchemasBeside
});
