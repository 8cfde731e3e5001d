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
function formats(command) {
  command.option("--json", "as one JSON document").action(async (options) => {
    process.exitCode = 2;
    await formatsCommand(options, (text) => process.stdout.write(text));
    process.exitCode = 0;
  });
}
async function formatsCommand(options, print) {
  const { ADAPTERS } = await Promise.resolve().then(() => __toESM(require("./evidence-TRBMTT5R.js")));
  const known = ADAPTERS.map(({ id, kind, title, tools }) => ({ id, kind, title, tools }));
  if (options.json === true) {
    print(`${JSON.stringify(known)}
`);
    return;
  }
  const kinds = [...new Set(known.map(({ kind }) => kind))].sort();
  print(`${known.length} formats are read
`);
  for (const kind of kinds) {
    print(`
${kind}
`);
    for (const { id, title, tools } of known.filter((one) => one.kind === kind)) {
      print(`  ${id}  ${title}
`);
      const width = Math.max(...tools.map(({ tool }) => tool.length));
      for (const { tool, how } of tools) print(`    ${tool.padEnd(width)}  ${how}
`);
    }
  }
}
module.exports = {
  formats: formats,
  formatsCommand: formatsCommand
};
