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
var import_chunk_JST66VNP = require("./chunk-JST66VNP.js");
var import_chunk_G26DWOC4 = require("./chunk-G26DWOC4.js");
var import_chunk_HJV342AZ = require("./chunk-HJV342AZ.js");
var import_chunk_EBOIVGRB = require("./chunk-EBOIVGRB.js");
var import_chunk_ZX44V2F2 = require("./chunk-ZX44V2F2.js");
var import_chunk_YSZ7Y5TQ = require("./chunk-YSZ7Y5TQ.js");
var import_chunk_KC4G2SVZ = require("./chunk-KC4G2SVZ.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = {
  JSON_TEST_FORMATS: import_chunk_JST66VNP.JSON_TEST_FORMATS
};
