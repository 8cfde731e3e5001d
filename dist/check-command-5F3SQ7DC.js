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
var import_chunk_LPXAUMAL = require("./chunk-LPXAUMAL.js");
var import_chunk_OTS3IUN3 = require("./chunk-OTS3IUN3.js");
var import_chunk_DZAYYLSD = require("./chunk-DZAYYLSD.js");
var import_chunk_3BYWJCVJ = require("./chunk-3BYWJCVJ.js");
var import_chunk_AU3WD43N = require("./chunk-AU3WD43N.js");
var import_chunk_Z7NQNU7N = require("./chunk-Z7NQNU7N.js");
var import_chunk_MTJKNGKP = require("./chunk-MTJKNGKP.js");
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_YEQ5LUI7 = require("./chunk-YEQ5LUI7.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_4UH3EVYR = require("./chunk-4UH3EVYR.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_BYYM6XBI = require("./chunk-BYYM6XBI.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
async function checkCommand(options, directory, git) {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const judgement = await (0, import_chunk_LPXAUMAL.withCase)(options, directory, git, import_chunk_HOQHVGL5.run);
  const look = (0, import_chunk_DZAYYLSD.lookOf)(process.stdout, process.env);
  await (0, import_chunk_HOQHVGL5.writeJudgement)((0, import_node_path.resolve)(directory, options.output), judgement);
  const files = reports.map(
    ({ id, file }) => [file, reporterNamed(id).render(judgement.decision, { ...look, color: false })]
  );
  await (0, import_chunk_HOQHVGL5.writeFiles)(directory, new Map(files));
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
  const reporter = (0, import_chunk_DZAYYLSD.reporterOf)(id);
  if (reporter === void 0) throw (0, import_chunk_OTS3IUN3.invalidOption)("a report", "text, markdown, annotations, json, sarif or junit", id);
  return reporter;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkCommand
});
