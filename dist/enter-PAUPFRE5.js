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
var import_chunk_GXBHPIXV = require("./chunk-GXBHPIXV.js");
var import_chunk_47VTWED4 = require("./chunk-47VTWED4.js");
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
var import_chunk_LIVXJ57A = require("./chunk-LIVXJ57A.js");
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
var import_node_child_process = require("node:child_process");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_util = require("node:util");
function enter(command) {
  command.argument("<decision>", "decision.json; its snapshot.json must lie beside it").option("--key <file>", "SSH key that signs it with ssh-keygen").option("--output <dir>", "folder for the decision (default: .phasegate/entries)").option("--log", "print the row for the progress log instead").action(async (file, options) => {
    process.exitCode = 2;
    await enterCommand((0, import_node_path.resolve)(file), options);
    process.exitCode = 0;
  });
}
async function enterCommand(file, { output, key, log }) {
  const read = async (path) => ({ text: await readText(path), file: path });
  const entry = await (0, import_chunk_GXBHPIXV.enterPhase)(await read(file), await read((0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_JZ6YA53R.SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}
`);
    return;
  }
  const folder = (0, import_node_path.resolve)(output ?? ".phasegate/entries");
  const document = (0, import_node_path.join)(folder, `${entry.phase}.json`);
  await (0, import_chunk_JZ6YA53R.writeFiles)(folder, /* @__PURE__ */ new Map([[`${entry.phase}.json`, entry.text]]));
  if (key !== void 0) await signFile(document, key);
  process.stdout.write(`${toldRows(entry, document, key !== void 0).join("\n")}
`);
}
function toldRows({ phase, asOf }, document, isSigned) {
  const sign = `ssh-keygen -Y sign -n ${import_chunk_57AV7BHW.ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, "sig")}`;
  return [
    `wrote  ${document}`,
    ...asOf === void 0 ? [] : [`as of  ${(0, import_chunk_TCHOA24G.shownInstant)(asOf)}, given with --at: who signs it answers for that`],
    ...isSigned ? [] : [`sign   ${sign}`],
    `next   commit both files as ${(0, import_chunk_57AV7BHW.entryPaths)(phase).document} and .sig to the trusted ref`
  ];
}
async function signFile(document, key) {
  try {
    const { stdout } = await (0, import_node_util.promisify)(import_node_child_process.execFile)("bash", [
      "-c",
      'ssh-keygen -Y sign -n "$1" -f "$2" < "$3"',
      "sign",
      import_chunk_57AV7BHW.ENTRY_NAMESPACE,
      key,
      document
    ]);
    await (0, import_chunk_JZ6YA53R.writeFiles)((0, import_node_path.dirname)(document), /* @__PURE__ */ new Map([[document.replace(/^.*[\\/]/, "").replace(/json$/, "sig"), stdout]]));
  } catch (cause) {
    throw new import_chunk_WBSINXY2.Problem(
      {
        code: "output.failed",
        message: "ssh-keygen could not sign the entry decision",
        file: document,
        remedy: "check the key, or sign by hand"
      },
      { cause }
    );
  }
}
async function readText(file) {
  try {
    return await (0, import_promises.readFile)(file, "utf8");
  } catch (cause) {
    throw new import_chunk_WBSINXY2.Problem(
      {
        code: "input.invalid",
        message: "a file of the decision cannot be read",
        file,
        expected: "decision.json with snapshot.json beside it",
        remedy: "use the folder that check wrote"
      },
      { cause }
    );
  }
}
module.exports = {
  enter: enter
};
