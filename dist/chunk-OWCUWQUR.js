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
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function configurationBeside(folder) {
  const top = rootOf(folder);
  for (const file of import_chunk_BICA2YRJ.CONFIGURATION_FILES) {
    const bytes = await bytesThere((0, import_node_path.join)(top, file));
    if (bytes !== void 0) return { top, file, bytes };
  }
  return void 0;
}
async function bytesThere(file) {
  try {
    return await (0, import_promises.readFile)(file);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
    throw cause;
  }
}
function rootOf(folder) {
  const path = (0, import_node_path.resolve)(folder).split(import_node_path.sep).join("/");
  return path.endsWith(`/${import_chunk_4TM5CT7W.OWN_POLICIES}`) ? path.slice(0, -import_chunk_4TM5CT7W.OWN_POLICIES.length) : (0, import_node_path.resolve)(".");
}
module.exports = {
  bytesThere: bytesThere,
  configurationBeside: configurationBeside
};
