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
var import_chunk_LBRNGU3N = require("./chunk-LBRNGU3N.js");
var import_chunk_JQLTEZQR = require("./chunk-JQLTEZQR.js");
var import_chunk_E5UCXTKB = require("./chunk-E5UCXTKB.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_JST66VNP = require("./chunk-JST66VNP.js");
var import_chunk_G26DWOC4 = require("./chunk-G26DWOC4.js");
var import_chunk_HJV342AZ = require("./chunk-HJV342AZ.js");
var import_chunk_R2ZDX6S4 = require("./chunk-R2ZDX6S4.js");
var import_chunk_4WPKOWE6 = require("./chunk-4WPKOWE6.js");
var import_chunk_6M4PFRXW = require("./chunk-6M4PFRXW.js");
var import_chunk_XRYJHLIM = require("./chunk-XRYJHLIM.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_DOKOLRBV = require("./chunk-DOKOLRBV.js");
var import_chunk_GCWWEEBE = require("./chunk-GCWWEEBE.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_EBOIVGRB = require("./chunk-EBOIVGRB.js");
var import_chunk_ZX44V2F2 = require("./chunk-ZX44V2F2.js");
var import_chunk_YSZ7Y5TQ = require("./chunk-YSZ7Y5TQ.js");
var import_chunk_KC4G2SVZ = require("./chunk-KC4G2SVZ.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var ADAPTERS = [
  ...import_chunk_R2ZDX6S4.JSON_FORMATS,
  ...import_chunk_JST66VNP.JSON_TEST_FORMATS,
  ...import_chunk_LBRNGU3N.TEXT_FORMATS,
  ...import_chunk_JQLTEZQR.XML_FORMATS
].sort((a, b) => a.id < b.id ? -1 : 1);
module.exports = {
  ADAPTERS: ADAPTERS
};
