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
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function merge(command) {
  command.argument("<part...>", "files that `phasegate collect` or `phasegate merge` wrote").option("--output <file>", "file for the joined part", "phasegate-part.json").action(async (parts, options) => {
    process.exitCode = 2;
    process.exitCode = await mergeCommand(parts, options, process.cwd(), (text) => process.stdout.write(text));
  });
}
async function mergeCommand(parts, { output }, directory, print) {
  const { part } = await (0, import_chunk_THWAJ5NJ.readParts)(parts, directory);
  await (0, import_chunk_RSMUZEHU.writeNamed)(directory, output, (0, import_chunk_C5KSHW47.partText)(part));
  for (const { name, files } of part.slots) print(`${name}  ${(0, import_chunk_EEVTNPOF.counted)(files.length, "file")}
`);
  return 0;
}
module.exports = {
  merge: merge
};
