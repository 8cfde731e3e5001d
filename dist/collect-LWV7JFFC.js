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
var import_chunk_EQUTHKNH = require("./chunk-EQUTHKNH.js");
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function collect(command) {
  (0, import_chunk_EQUTHKNH.withSubject)(command).option("--slot <name>", "slot to collect (default: all); may be repeated", import_chunk_EQUTHKNH.repeated, []).option("--output <file>", "file for the part", "phasegate-part.json").action(async (options) => {
    process.exitCode = 2;
    const directory = process.cwd();
    process.exitCode = await (0, import_chunk_EQUTHKNH.withGit)(
      directory,
      () => Promise.resolve().then(() => __toESM(require("./collect-command-FH3GNIJE.js"))),
      ({ collectCommand }, git) => collectCommand(options, directory, git)
    );
  });
}
module.exports = {
  collect: collect
};
