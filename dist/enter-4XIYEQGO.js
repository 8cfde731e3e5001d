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
var import_chunk_4NNFP7MU = require("./chunk-4NNFP7MU.js");
var import_chunk_WIXFHCLH = require("./chunk-WIXFHCLH.js");
var import_chunk_5GDK3ABD = require("./chunk-5GDK3ABD.js");
var import_chunk_OUBFTLS5 = require("./chunk-OUBFTLS5.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_SIVHEUP7 = require("./chunk-SIVHEUP7.js");
var import_chunk_NFQKVLPH = require("./chunk-NFQKVLPH.js");
var import_chunk_W5USURUP = require("./chunk-W5USURUP.js");
var import_chunk_KNNIPMMC = require("./chunk-KNNIPMMC.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_AWYAZXEC = require("./chunk-AWYAZXEC.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_QNIJNCNS = require("./chunk-QNIJNCNS.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_A2OHCTNU = require("./chunk-A2OHCTNU.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_NX7XGFXA = require("./chunk-NX7XGFXA.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_WYCXJSYQ = require("./chunk-WYCXJSYQ.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
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
  const entry = await (0, import_chunk_4NNFP7MU.enterPhase)(await read(file), await read((0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_A7YAM5TV.SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}
`);
    return;
  }
  const folder = (0, import_node_path.resolve)(output ?? ".phasegate/entries");
  const document = (0, import_node_path.join)(folder, `${entry.phase}.json`);
  await (0, import_chunk_A7YAM5TV.writeFiles)(folder, /* @__PURE__ */ new Map([[`${entry.phase}.json`, entry.text]]));
  if (key !== void 0) await signFile(document, key);
  process.stdout.write(`${toldRows(entry, document, key !== void 0).join("\n")}
`);
}
function toldRows({ phase, asOf }, document, isSigned) {
  const sign = `ssh-keygen -Y sign -n ${import_chunk_OUBFTLS5.ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, "sig")}`;
  return [
    `wrote  ${document}`,
    ...asOf === void 0 ? [] : [`as of  ${(0, import_chunk_YGCX4KS4.shownInstant)(asOf)}, given with --at: who signs it answers for that`],
    ...isSigned ? [] : [`sign   ${sign}`],
    `next   commit both files as ${(0, import_chunk_OUBFTLS5.entryPaths)(phase).document} and .sig to the trusted ref`
  ];
}
async function signFile(document, key) {
  try {
    const { stdout } = await (0, import_node_util.promisify)(import_node_child_process.execFile)("bash", [
      "-c",
      'ssh-keygen -Y sign -n "$1" -f "$2" < "$3"',
      "sign",
      import_chunk_OUBFTLS5.ENTRY_NAMESPACE,
      key,
      document
    ]);
    await (0, import_chunk_A7YAM5TV.writeFiles)((0, import_node_path.dirname)(document), /* @__PURE__ */ new Map([[document.replace(/^.*[\\/]/, "").replace(/json$/, "sig"), stdout]]));
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
