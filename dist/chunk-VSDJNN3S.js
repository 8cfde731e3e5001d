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
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var require_picomatch2 = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/picomatch/index.js"(exports2, module2) {
    "use strict";
    var pico = (0, import_chunk_YWCRKECD.require_picomatch)();
    var utils = (0, import_chunk_YWCRKECD.require_utils)();
    function picomatch(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch, pico);
    module2.exports = picomatch;
  }
});
module.exports = {
  require_picomatch: require_picomatch2
};
