var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function inspect(command) {
  command.argument("<file...>", "reports that tools wrote").option("--json", "one JSON object for each file, each on a line").option("--format <id>", "read them as this format (phasegate formats lists them)").action(async (files, options) => {
    process.exitCode = 2;
    process.exitCode = await inspectCommand(files, options, (text) => process.stdout.write(text));
  });
}
async function inspectCommand(files, options, print) {
  const { inspectText } = options.json === true ? { inspectText: void 0 } : await Promise.resolve().then(() => __toESM(require("./inspect-text-B7J6PIZQ.js")));
  const { inspections } = await Promise.resolve().then(() => __toESM(require("./inspections-MLO276H5.js")));
  let refused = false;
  for await (const inspection of inspections(files, options.format)) {
    refused ||= inspection.problems.length > 0;
    print(`${inspectText === void 0 ? JSON.stringify(inspection) : inspectText(inspection)}
`);
  }
  return refused ? 2 : 0;
}
module.exports = {
  inspect: inspect,
  inspectCommand: inspectCommand
};
