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
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function assertValid(validator, value, code, file) {
  const errors = errorsOf(validator, value);
  if (errors.length > 0) throw new import_chunk_URPNT6SS.Problems(errors.map((error) => worded(error, code, file)));
  return value;
}
function errorsOf(validator, value) {
  return validator(value) ? [] : validator.errors ?? [];
}
function worded(error, code, file) {
  const detail = error.params.additionalProperty ?? error.params.missingProperty ?? error.params.allowedValues ?? "";
  return {
    code,
    message: `${error.instancePath || "/"} ${error.message ?? "is not valid"}${detail === "" ? "" : ` (${String(detail)})`}`,
    pointer: error.instancePath,
    ...file === void 0 ? {} : { file }
  };
}
module.exports = {
  assertValid: assertValid,
  errorsOf: errorsOf
};
