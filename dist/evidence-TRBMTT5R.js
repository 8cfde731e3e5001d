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
var import_chunk_P7THHJTQ = require("./chunk-P7THHJTQ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_7BOOW6PN = require("./chunk-7BOOW6PN.js");
var import_chunk_R325WTVB = require("./chunk-R325WTVB.js");
var import_chunk_5TVV67HW = require("./chunk-5TVV67HW.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_SH2M6OLR = require("./chunk-SH2M6OLR.js");
var import_chunk_34ANLU7A = require("./chunk-34ANLU7A.js");
var import_chunk_AYJJP3H3 = require("./chunk-AYJJP3H3.js");
var import_chunk_3DRP3FFO = require("./chunk-3DRP3FFO.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_CCXPY3SK = require("./chunk-CCXPY3SK.js");
var import_chunk_UNU7NP4D = require("./chunk-UNU7NP4D.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var ADAPTERS = [
  ...import_chunk_P7THHJTQ.JSON_FORMATS,
  ...import_chunk_7BOOW6PN.JSON_TEST_FORMATS,
  ...import_chunk_5TVV67HW.TEXT_FORMATS,
  ...import_chunk_34ANLU7A.XML_FORMATS
].sort((a, b) => a.id < b.id ? -1 : 1);
module.exports = {
  ADAPTERS: ADAPTERS
};
