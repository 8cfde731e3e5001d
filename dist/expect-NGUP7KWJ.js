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
function expect(command) {
  command.argument("<report...>", "test reports of one good run, all of its shards").option("--file <path>", "the list", ".phasegate/expected-tests.json").option("--format <id>", "read the reports as this format").option("--dry-run", "show the difference and write nothing").option("--json", "as one JSON document").action(async (reports, options) => {
    process.exitCode = 2;
    const { expectCommand } = await Promise.resolve().then(() => __toESM(require("./expect-write-ZYWAYFPK.js")));
    const print = (text) => void process.stdout.write(text);
    process.exitCode = await expectCommand(reports, options, { directory: process.cwd(), nowMs: Date.now(), print });
  });
}
module.exports = {
  expect: expect
};
