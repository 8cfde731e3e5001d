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
var import_chunk_KNMXD3PQ = require("./chunk-KNMXD3PQ.js");
var import_chunk_75WVELOJ = require("./chunk-75WVELOJ.js");
var import_chunk_VRDR7ZC5 = require("./chunk-VRDR7ZC5.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_HJV342AZ = require("./chunk-HJV342AZ.js");
var import_chunk_IVZJOVT6 = require("./chunk-IVZJOVT6.js");
var import_chunk_WX57YCPD = require("./chunk-WX57YCPD.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_QREFMIK7 = require("./chunk-QREFMIK7.js");
var import_chunk_DO6JWBUZ = require("./chunk-DO6JWBUZ.js");
var import_chunk_YSZ7Y5TQ = require("./chunk-YSZ7Y5TQ.js");
var import_chunk_DOKOLRBV = require("./chunk-DOKOLRBV.js");
var import_chunk_GCWWEEBE = require("./chunk-GCWWEEBE.js");
var import_chunk_KC4G2SVZ = require("./chunk-KC4G2SVZ.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var ADAPTERS = [...import_chunk_75WVELOJ.JSON_FORMATS, ...import_chunk_IVZJOVT6.TEXT_FORMATS, ...import_chunk_KNMXD3PQ.XML_FORMATS].sort(
  (a, b) => a.id < b.id ? -1 : 1
);
module.exports = {
  ADAPTERS: ADAPTERS
};
