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
var import_chunk_SC4BYJAA = require("./chunk-SC4BYJAA.js");
var import_chunk_WSFNSE6K = require("./chunk-WSFNSE6K.js");
var import_chunk_GAFYELZJ = require("./chunk-GAFYELZJ.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = {
  fmt: import_chunk_SC4BYJAA.fmt,
  formatted: import_chunk_SC4BYJAA.formatted,
  writeFormatted: import_chunk_SC4BYJAA.writeFormatted
};
