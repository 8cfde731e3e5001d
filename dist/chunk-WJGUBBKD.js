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
var import_promises = require("node:fs/promises");
var ABSENT = ["ENOENT", "ENOTDIR"];
var isAbsent = (thrown) => thrown instanceof Error && "code" in thrown && ABSENT.includes(thrown.code);
async function bytesThere(path, shown = path, code = "input.invalid") {
  try {
    return await (0, import_promises.readFile)(path);
  } catch (cause) {
    if (isAbsent(cause)) return void 0;
    throw new import_chunk_URPNT6SS.Problem(
      {
        code,
        message: "a file is there and cannot be read",
        file: shown,
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: "a readable file, or none",
        remedy: "look whether the path is right and the file may be read"
      },
      { cause }
    );
  }
}
module.exports = {
  bytesThere: bytesThere,
  isAbsent: isAbsent
};
