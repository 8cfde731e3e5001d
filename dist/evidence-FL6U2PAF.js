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
var import_chunk_2UUZU3W3 = require("./chunk-2UUZU3W3.js");
var import_chunk_W2UCBIGW = require("./chunk-W2UCBIGW.js");
var import_chunk_WUOH6HRT = require("./chunk-WUOH6HRT.js");
var import_chunk_ZTN2ORR5 = require("./chunk-ZTN2ORR5.js");
var import_chunk_G2YETROT = require("./chunk-G2YETROT.js");
var import_chunk_25NCJGES = require("./chunk-25NCJGES.js");
var import_chunk_TYDENIGJ = require("./chunk-TYDENIGJ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_LUGHW2O5 = require("./chunk-LUGHW2O5.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_AQXZAMPV = require("./chunk-AQXZAMPV.js");
var import_chunk_TLKALVZF = require("./chunk-TLKALVZF.js");
var import_chunk_TTLRHFHM = require("./chunk-TTLRHFHM.js");
var import_chunk_KLD5UVR5 = require("./chunk-KLD5UVR5.js");
var import_chunk_CLXQOYFF = require("./chunk-CLXQOYFF.js");
var import_chunk_X2KWBUEL = require("./chunk-X2KWBUEL.js");
var import_chunk_CEQ4EEDL = require("./chunk-CEQ4EEDL.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var ADAPTERS = [
  ...import_chunk_2UUZU3W3.JSON_FORMATS,
  ...import_chunk_AQXZAMPV.JSON_TEST_FORMATS,
  ...import_chunk_W2UCBIGW.TEXT_FORMATS,
  ...import_chunk_ZTN2ORR5.XML_FORMATS
].sort((a, b) => a.id < b.id ? -1 : 1);
module.exports = {
  ADAPTERS: ADAPTERS
};
