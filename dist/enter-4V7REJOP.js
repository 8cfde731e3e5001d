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
var import_chunk_QSFKZGR4 = require("./chunk-QSFKZGR4.js");
var import_chunk_Y5BNA3AF = require("./chunk-Y5BNA3AF.js");
var import_chunk_T33QCTWG = require("./chunk-T33QCTWG.js");
var import_chunk_Z7ISOK4M = require("./chunk-Z7ISOK4M.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_WLAMC6SM = require("./chunk-WLAMC6SM.js");
var import_chunk_54JNRTKA = require("./chunk-54JNRTKA.js");
var import_chunk_PVNTSGST = require("./chunk-PVNTSGST.js");
var import_chunk_ND65QBHM = require("./chunk-ND65QBHM.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_3MM27HP6 = require("./chunk-3MM27HP6.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_XD5Y4X4D = require("./chunk-XD5Y4X4D.js");
var import_chunk_N4KNT67H = require("./chunk-N4KNT67H.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_GHQ6URPP = require("./chunk-GHQ6URPP.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_J5ZZY2LH = require("./chunk-J5ZZY2LH.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_IEUNFSJI = require("./chunk-IEUNFSJI.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_LUGHW2O5 = require("./chunk-LUGHW2O5.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_7KOYFJWU = require("./chunk-7KOYFJWU.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_TEAKISUJ = require("./chunk-TEAKISUJ.js");
var import_chunk_4EFB7OH6 = require("./chunk-4EFB7OH6.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_CLXQOYFF = require("./chunk-CLXQOYFF.js");
var import_chunk_X2KWBUEL = require("./chunk-X2KWBUEL.js");
var import_chunk_CEQ4EEDL = require("./chunk-CEQ4EEDL.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
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
  const entry = await (0, import_chunk_QSFKZGR4.enterPhase)(await read(file), await read((0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_GHQ6URPP.SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}
`);
    return;
  }
  const folder = (0, import_node_path.resolve)(output ?? ".phasegate/entries");
  const document = (0, import_node_path.join)(folder, `${entry.phase}.json`);
  await (0, import_chunk_GHQ6URPP.writeFiles)(folder, /* @__PURE__ */ new Map([[`${entry.phase}.json`, entry.text]]));
  if (key !== void 0) await signFile(document, key);
  process.stdout.write(`${toldRows(entry, document, key !== void 0).join("\n")}
`);
}
function toldRows({ phase, asOf }, document, isSigned) {
  const sign = `ssh-keygen -Y sign -n ${import_chunk_Z7ISOK4M.ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, "sig")}`;
  return [
    `wrote  ${document}`,
    ...asOf === void 0 ? [] : [`as of  ${(0, import_chunk_YGCX4KS4.shownInstant)(asOf)}, given with --at: who signs it answers for that`],
    ...isSigned ? [] : [`sign   ${sign}`],
    `next   commit both files as ${(0, import_chunk_Z7ISOK4M.entryPaths)(phase).document} and .sig to the trusted ref`
  ];
}
async function signFile(document, key) {
  try {
    const { stdout } = await (0, import_node_util.promisify)(import_node_child_process.execFile)("bash", [
      "-c",
      'ssh-keygen -Y sign -n "$1" -f "$2" < "$3"',
      "sign",
      import_chunk_Z7ISOK4M.ENTRY_NAMESPACE,
      key,
      document
    ]);
    await (0, import_chunk_GHQ6URPP.writeFiles)((0, import_node_path.dirname)(document), /* @__PURE__ */ new Map([[document.replace(/^.*[\\/]/, "").replace(/json$/, "sig"), stdout]]));
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
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
    throw new import_chunk_URPNT6SS.Problem(
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
