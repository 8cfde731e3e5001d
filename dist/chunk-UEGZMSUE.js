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
function canonicalJson(value, pointer = "") {
  if (Array.isArray(value))
    return `[${value.map((item, index) => canonicalJson(item, `${pointer}/${index}`)).join(",")}]`;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "snapshot.not_finite",
      message: `${pointer || "/"} is not a finite number`,
      pointer,
      found: String(value)
    });
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, `${pointer}/${escapePointer(key)}`)}`);
  return `{${members.join(",")}}`;
}
function escapePointer(segment) {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
function atPointer(value, pointer) {
  return segmentsOf(pointer).reduce(
    (at, key) => typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : void 0,
    value
  );
}
function segmentsOf(pointer) {
  return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
module.exports = {
  atPointer: atPointer,
  canonicalJson: canonicalJson,
  escapePointer: escapePointer,
  segmentsOf: segmentsOf
};
