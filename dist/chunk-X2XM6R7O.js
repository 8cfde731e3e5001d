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
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
async function compiledFolder({ isPack, modules }, { dataSchemas, packs } = import_chunk_A6DUQBDH.NOTHING_BESIDE) {
  if (!isPack) return (0, import_chunk_TBKM55Z6.loadPolicy)(new Map([...packs, ...modules]), void 0, dataSchemas);
  const { snapshotSchema } = await (0, import_chunk_X2YHEE7G.packSources)();
  return (0, import_chunk_TBKM55Z6.compilePolicies)({ modules, snapshotSchema: (0, import_chunk_X2YHEE7G.withOwnEvidence)(snapshotSchema, dataSchemas) });
}
module.exports = {
  compiledFolder: compiledFolder
};
