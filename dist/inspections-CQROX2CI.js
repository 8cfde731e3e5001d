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
var import_chunk_E7SP3B6H = require("./chunk-E7SP3B6H.js");
var import_chunk_IEUNFSJI = require("./chunk-IEUNFSJI.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_LUGHW2O5 = require("./chunk-LUGHW2O5.js");
var import_chunk_CEQ4EEDL = require("./chunk-CEQ4EEDL.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = {
  inspections: import_chunk_E7SP3B6H.inspections,
  readOn: import_chunk_E7SP3B6H.readOn
};
