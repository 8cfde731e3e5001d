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
var import_chunk_LX3RBJ2T = require("./chunk-LX3RBJ2T.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_UGJNHQYD = require("./chunk-UGJNHQYD.js");
var import_chunk_D6HDZ3TR = require("./chunk-D6HDZ3TR.js");
var import_chunk_ISOWYKG6 = require("./chunk-ISOWYKG6.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_52UGFGRZ = require("./chunk-52UGFGRZ.js");
var import_chunk_QMESI5TN = require("./chunk-QMESI5TN.js");
var import_chunk_3PW7M64L = require("./chunk-3PW7M64L.js");
var import_chunk_HPJZHK3I = require("./chunk-HPJZHK3I.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_CD7IXQLJ = require("./chunk-CD7IXQLJ.js");
var import_chunk_TGMTFKJP = require("./chunk-TGMTFKJP.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_WYCXJSYQ = require("./chunk-WYCXJSYQ.js");
var import_chunk_KXJX3CLV = require("./chunk-KXJX3CLV.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var ADAPTERS = [
  ...import_chunk_LX3RBJ2T.JSON_FORMATS,
  ...import_chunk_UGJNHQYD.JSON_TEST_FORMATS,
  ...import_chunk_ISOWYKG6.TEXT_FORMATS,
  ...import_chunk_QMESI5TN.XML_FORMATS
].sort((a, b) => a.id < b.id ? -1 : 1);
module.exports = {
  ADAPTERS: ADAPTERS
};
