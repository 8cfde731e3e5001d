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
var print = (text) => void process.stdout.write(text);
function baseline(command) {
  command.enablePositionalOptions().argument("<report...>", "performance reports; several of one measurement are its runs").option("--file <path>", "the baseline, such as .phasegate/baselines/perf.json").option("--metric <name>", "metric to document, <metric>.<statistic>; may be repeated", import_chunk_EQUTHKNH.repeated, []).option("--profile <name>", "load profile that was run, where the reports do not say it").option("--source <text>", "where the measurement is documented (default: the first report)").option("--reason <text>", "why figures may become worse").option("--reviewer <person>", "who agreed to that").option("--history", "only record the result for budgets with `consecutive`").option("--format <id>", "read the reports as this format").option("--dry-run", "show the difference and write nothing").option("--json", "as one JSON document").action(async (reports, options) => {
    process.exitCode = 2;
    const { file } = options;
    if (file === void 0) throw (0, import_chunk_EQUTHKNH.invalidOption)("--file", "where the baseline stands", "nothing");
    const { baselineCommand } = await Promise.resolve().then(() => __toESM(require("./baseline-write-SYARJBA5.js")));
    process.exitCode = await baselineCommand(
      reports,
      { metric: [], ...options, file },
      {
        directory: process.cwd(),
        nowMs: Date.now(),
        print
      }
    );
  });
  command.command("add").description("accept old findings of linters until an end: new ones block, these do not").argument("<report...>", "reports of linters and scanners").requiredOption("--file <path>", "the list, such as .phasegate/baselines/iac.json").option("--owner <person>", "who answers for them").option("--until <date>", "when they block again").option("--reason <text>", "why they are accepted").option("--level <level>", "lowest level to accept: error, warning or note", "note").option("--prune", "drop what no longer occurs; without an owner nothing is added").option("--format <id>", "read the reports as this format").option("--dry-run", "show the difference and write nothing").option("--json", "as one JSON document").action(async (reports, options) => {
    process.exitCode = 2;
    const { acceptCommand } = await Promise.resolve().then(() => __toESM(require("./baseline-add-AHFG6J46.js")));
    process.exitCode = await acceptCommand(reports, options, { directory: process.cwd(), nowMs: Date.now(), print });
  });
}
module.exports = {
  baseline: baseline
};
