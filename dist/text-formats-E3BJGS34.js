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
var import_chunk_3NXBTPMA = require("./chunk-3NXBTPMA.js");
var import_chunk_5GLZ4CNV = require("./chunk-5GLZ4CNV.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_WNQKPMIS = require("./chunk-WNQKPMIS.js");
var import_chunk_LBUM4ERM = require("./chunk-LBUM4ERM.js");
var import_chunk_SBPMTWK6 = require("./chunk-SBPMTWK6.js");
var import_chunk_D3HZBXK5 = require("./chunk-D3HZBXK5.js");
var import_chunk_GCWWEEBE = require("./chunk-GCWWEEBE.js");
var import_chunk_BSWHUXUO = require("./chunk-BSWHUXUO.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = {
  TEXT_FORMATS: import_chunk_3NXBTPMA.TEXT_FORMATS
};
