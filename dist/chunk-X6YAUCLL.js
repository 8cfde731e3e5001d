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
var SHOWN = 3;
function assertValid(validator, value, document, file) {
  const [first, ...others] = errorsOf(validator, value);
  if (first === void 0) return value;
  const { code, name, expected, remedy } = document;
  const faults = [first, ...others].slice(0, SHOWN).map(worded);
  const more = others.length >= SHOWN ? `; and ${others.length + 1 - SHOWN} more` : "";
  throw new import_chunk_URPNT6SS.Problem({
    code,
    message: `${name} ${worded(first)}`.slice(0, 100),
    pointer: first.instancePath,
    ...file === void 0 ? {} : { file },
    found: `a document that ${faults.join("; ")}${more}`,
    expected,
    remedy
  });
}
function errorsOf(validator, value) {
  return validator(value) ? [] : validator.errors ?? [];
}
function worded({ instancePath, params, message = "is not valid" }) {
  const at = instancePath === "" ? "" : ` at ${instancePath}`;
  if (params.missingProperty !== void 0) return `lacks \`${String(params.missingProperty)}\`${at}`;
  if (params.additionalProperty !== void 0)
    return `has an unknown key \`${String(params.additionalProperty).slice(0, 40)}\`${at}`;
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
  return `has a value that ${message}${allowed}${at}`;
}
module.exports = {
  assertValid: assertValid,
  errorsOf: errorsOf
};
