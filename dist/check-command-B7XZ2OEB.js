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
  checkCommand: () => checkCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HHHR47WU = require("./chunk-HHHR47WU.js");
var import_chunk_OTS3IUN3 = require("./chunk-OTS3IUN3.js");
var import_chunk_ZMZRCJIN = require("./chunk-ZMZRCJIN.js");
var import_chunk_SQLII5LE = require("./chunk-SQLII5LE.js");
var import_chunk_AU3WD43N = require("./chunk-AU3WD43N.js");
var import_chunk_JVPGWNJN = require("./chunk-JVPGWNJN.js");
var import_chunk_UBWIE6L7 = require("./chunk-UBWIE6L7.js");
var import_chunk_JA4MH6RX = require("./chunk-JA4MH6RX.js");
var import_chunk_SXZRU24I = require("./chunk-SXZRU24I.js");
var import_chunk_JI6JJULP = require("./chunk-JI6JJULP.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EKF2QX64 = require("./chunk-EKF2QX64.js");
var import_chunk_AFHW5SGV = require("./chunk-AFHW5SGV.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_Q3PG6EGT = require("./chunk-Q3PG6EGT.js");
var import_chunk_BYYM6XBI = require("./chunk-BYYM6XBI.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
async function checkCommand(options, directory, git) {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const judgement = await (0, import_chunk_HHHR47WU.withCase)(options, directory, git, import_chunk_JA4MH6RX.run);
  const look = (0, import_chunk_ZMZRCJIN.lookOf)(process.stdout, process.env);
  await (0, import_chunk_JA4MH6RX.writeJudgement)((0, import_node_path.resolve)(directory, options.output), judgement);
  const files = reports.map(
    ({ id, file }) => [file, reporterNamed(id).render(judgement.decision, { ...look, color: false })]
  );
  await (0, import_chunk_JA4MH6RX.writeFiles)(directory, new Map(files));
  process.stdout.write(reporter.render(judgement.decision, look));
  return judgement.decision.exit_code;
}
function reportTarget(text) {
  const [id = "", ...file] = text.split(":");
  if (file.length === 0) throw (0, import_chunk_OTS3IUN3.invalidOption)("--report", "id:file, such as sarif:phasegate.sarif", text);
  reporterNamed(id);
  return { id, file: file.join(":") };
}
function reporterNamed(id) {
  const reporter = (0, import_chunk_ZMZRCJIN.reporterOf)(id);
  if (reporter === void 0) throw (0, import_chunk_OTS3IUN3.invalidOption)("a report", "text, markdown, annotations, json, sarif or junit", id);
  return reporter;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkCommand
});
