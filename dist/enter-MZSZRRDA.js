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
var import_chunk_N7PUJ4JI = require("./chunk-N7PUJ4JI.js");
var import_chunk_4UITX2B2 = require("./chunk-4UITX2B2.js");
var import_chunk_JQ2GYLOG = require("./chunk-JQ2GYLOG.js");
var import_chunk_VO7CIOZW = require("./chunk-VO7CIOZW.js");
var import_chunk_HQIDJWJD = require("./chunk-HQIDJWJD.js");
var import_chunk_C2XM7YDT = require("./chunk-C2XM7YDT.js");
var import_chunk_TKVKXALH = require("./chunk-TKVKXALH.js");
var import_chunk_O62WT4Y3 = require("./chunk-O62WT4Y3.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_EDFFSL43 = require("./chunk-EDFFSL43.js");
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_child_process = require("node:child_process");
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
  const entry = await (0, import_chunk_N7PUJ4JI.enterPhase)(await (0, import_chunk_JQ2GYLOG.readKept)(file), await (0, import_chunk_JQ2GYLOG.readKept)((0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_RSMUZEHU.SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}
`);
    return;
  }
  const folder = (0, import_node_path.resolve)(output ?? ".phasegate/entries");
  const { phase, text } = entry;
  const signature = key === void 0 ? [] : [[`${phase}.sig`, await signatureOf(text, key)]];
  await (0, import_chunk_RSMUZEHU.writeFiles)(folder, new Map([[`${phase}.json`, text], ...signature]));
  process.stdout.write(`${toldRows(entry, (0, import_node_path.join)(folder, `${phase}.json`), key !== void 0).join("\n")}
`);
}
function toldRows({ phase, asOf }, document, isSigned) {
  const sign = `ssh-keygen -Y sign -n ${import_chunk_VO7CIOZW.ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, "sig")}`;
  return [
    `wrote  ${document}`,
    ...asOf === void 0 ? [] : [`as of  ${(0, import_chunk_EEVTNPOF.shownInstant)(asOf)}, given with --at: who signs it answers for that`],
    ...isSigned ? [] : [`sign   ${sign}`],
    `next   commit both files as ${(0, import_chunk_VO7CIOZW.entryPaths)(phase).document} and .sig to the trusted ref`
  ];
}
async function signatureOf(text, key) {
  try {
    const signing = (0, import_node_util.promisify)(import_node_child_process.execFile)("ssh-keygen", ["-Y", "sign", "-n", import_chunk_VO7CIOZW.ENTRY_NAMESPACE, "-f", key]);
    signing.child.stdin?.on("error", () => void 0).end(text);
    return (await signing).stdout;
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "output.failed",
        message: "ssh-keygen could not sign the entry decision",
        file: key,
        found: (0, import_chunk_URPNT6SS.textOf)(cause).trim().split("\n").at(-1) ?? "",
        expected: "a private SSH key, and OpenSSH 8.1 or newer",
        remedy: "check the key, or enter without --key and sign by hand"
      },
      { cause }
    );
  }
}
module.exports = {
  enter: enter
};
