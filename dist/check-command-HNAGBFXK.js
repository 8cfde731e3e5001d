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
var import_chunk_HDYORUYQ = require("./chunk-HDYORUYQ.js");
var import_chunk_DMN6TB2X = require("./chunk-DMN6TB2X.js");
var import_chunk_5IJLBOSS = require("./chunk-5IJLBOSS.js");
var import_chunk_KWHLOJ5J = require("./chunk-KWHLOJ5J.js");
var import_chunk_ESF2L7YV = require("./chunk-ESF2L7YV.js");
var import_chunk_KHTOM45T = require("./chunk-KHTOM45T.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_EZREWQVG = require("./chunk-EZREWQVG.js");
var import_chunk_KJZXR3OD = require("./chunk-KJZXR3OD.js");
var import_chunk_6H66EW3D = require("./chunk-6H66EW3D.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_OMT3BAMY = require("./chunk-OMT3BAMY.js");
var import_chunk_57AV7BHW = require("./chunk-57AV7BHW.js");
var import_chunk_OYH5ID4P = require("./chunk-OYH5ID4P.js");
var import_chunk_X2IJBTWS = require("./chunk-X2IJBTWS.js");
var import_chunk_YPPERY67 = require("./chunk-YPPERY67.js");
var import_chunk_H4D4WDG4 = require("./chunk-H4D4WDG4.js");
var import_chunk_QJKCHKK2 = require("./chunk-QJKCHKK2.js");
var import_chunk_44Q6GKP3 = require("./chunk-44Q6GKP3.js");
var import_chunk_CFWRKWTN = require("./chunk-CFWRKWTN.js");
var import_chunk_6OONYBFO = require("./chunk-6OONYBFO.js");
var import_chunk_5E4IIH43 = require("./chunk-5E4IIH43.js");
var import_chunk_EZLTX3DV = require("./chunk-EZLTX3DV.js");
var import_chunk_WSFNSE6K = require("./chunk-WSFNSE6K.js");
var import_chunk_HM2764EE = require("./chunk-HM2764EE.js");
var import_chunk_BNZY566H = require("./chunk-BNZY566H.js");
var import_chunk_4M5HKZVE = require("./chunk-4M5HKZVE.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_4HSXNGUE = require("./chunk-4HSXNGUE.js");
var import_chunk_HUKGE4XB = require("./chunk-HUKGE4XB.js");
var import_chunk_PGJC223D = require("./chunk-PGJC223D.js");
var import_chunk_GAFYELZJ = require("./chunk-GAFYELZJ.js");
var import_chunk_2AJXH7UX = require("./chunk-2AJXH7UX.js");
var import_chunk_3GLBXTME = require("./chunk-3GLBXTME.js");
var import_chunk_JZ6YA53R = require("./chunk-JZ6YA53R.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_MESW6MBU = require("./chunk-MESW6MBU.js");
var import_chunk_OM7U5DB7 = require("./chunk-OM7U5DB7.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_VNA76DJA = require("./chunk-VNA76DJA.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_TCHOA24G = require("./chunk-TCHOA24G.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_IMWITUV2 = require("./chunk-IMWITUV2.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GSWXXQUO = require("./chunk-GSWXXQUO.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_CI6QXJQJ = require("./chunk-CI6QXJQJ.js");
var import_chunk_HJV342AZ = require("./chunk-HJV342AZ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_DOKOLRBV = require("./chunk-DOKOLRBV.js");
var import_chunk_GCWWEEBE = require("./chunk-GCWWEEBE.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_YSZ7Y5TQ = require("./chunk-YSZ7Y5TQ.js");
var import_chunk_KC4G2SVZ = require("./chunk-KC4G2SVZ.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
async function checkCommand(options, directory, git) {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const output = (0, import_node_path.resolve)(directory, options.output);
  const judgement = await judged(options, directory, git, output).catch(async (thrown) => {
    await (0, import_chunk_JZ6YA53R.writeRefusal)(output, (0, import_chunk_WBSINXY2.problemsOf)(thrown, "internal.bug"), import_chunk_ZNAXHAHM.TOOL);
    throw thrown;
  });
  const look = (0, import_chunk_ESF2L7YV.lookOf)(process.stdout, process.env);
  const files = reports.map(
    ({ id, file }) => [file, reporterNamed(id).render(judgement.decision, { ...look, color: false })]
  );
  await (0, import_chunk_JZ6YA53R.writeFiles)(directory, new Map(files));
  process.stdout.write(reporter.render(judgement.decision, look));
  return judgement.decision.exit_code;
}
async function judged(options, directory, git, output) {
  const judgement = await (0, import_chunk_HDYORUYQ.withCase)(options, directory, git, import_chunk_57AV7BHW.run);
  await (0, import_chunk_JZ6YA53R.writeJudgement)(output, judgement);
  return judgement;
}
function reportTarget(text) {
  const [id = "", ...file] = text.split(":");
  if (file.length === 0) throw (0, import_chunk_KWHLOJ5J.invalidOption)("--report", "id:file, such as sarif:phasegate.sarif", text);
  reporterNamed(id);
  return { id, file: file.join(":") };
}
function reporterNamed(id) {
  const reporter = (0, import_chunk_DMN6TB2X.reporterOf)(id);
  if (reporter === void 0)
    throw (0, import_chunk_KWHLOJ5J.invalidOption)("a report", "text, markdown, annotations, json, sarif, junit or performance", id);
  return reporter;
}
module.exports = {
  checkCommand: checkCommand
};
