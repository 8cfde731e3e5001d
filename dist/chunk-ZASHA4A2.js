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
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_node_path = require("node:path");
async function configurationBeside(folder) {
  const top = rootOf(folder);
  for (const file of import_chunk_BICA2YRJ.CONFIGURATION_FILES) {
    const bytes = await (0, import_chunk_WJGUBBKD.bytesThere)((0, import_node_path.join)(top, file));
    if (bytes !== void 0) return { top, file, bytes };
  }
  return void 0;
}
function rootOf(folder) {
  const path = (0, import_node_path.resolve)(folder).split(import_node_path.sep).join("/");
  return path.endsWith(`/${import_chunk_A6DUQBDH.OWN_POLICIES}`) ? path.slice(0, -import_chunk_A6DUQBDH.OWN_POLICIES.length) : (0, import_node_path.resolve)(".");
}
module.exports = {
  configurationBeside: configurationBeside
};
