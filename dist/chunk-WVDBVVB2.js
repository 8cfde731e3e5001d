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
__export(stdin_exports, {
  compiledFolder: () => compiledFolder
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_F5R2LYAQ = require("./chunk-F5R2LYAQ.js");
var import_chunk_DPWD4YAG = require("./chunk-DPWD4YAG.js");
async function compiledFolder({ isPack, modules }, schemas) {
  if (!isPack) return (0, import_chunk_F5R2LYAQ.loadPolicy)(modules, void 0, schemas);
  const { snapshotSchema } = await (0, import_chunk_DPWD4YAG.packSources)();
  return (0, import_chunk_F5R2LYAQ.compilePolicies)({ modules, snapshotSchema: (0, import_chunk_DPWD4YAG.withOwnEvidence)(snapshotSchema, schemas ?? /* @__PURE__ */ new Map()) });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compiledFolder
});
