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
var import_chunk_7BOOW6PN = require("./chunk-7BOOW6PN.js");
var import_chunk_R325WTVB = require("./chunk-R325WTVB.js");
var import_chunk_3DRP3FFO = require("./chunk-3DRP3FFO.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = {
  JSON_TEST_FORMATS: import_chunk_7BOOW6PN.JSON_TEST_FORMATS
};
