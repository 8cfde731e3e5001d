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
var import_chunk_THWAJ5NJ = require("./chunk-THWAJ5NJ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
module.exports = {
  readParts: import_chunk_THWAJ5NJ.readParts
};
