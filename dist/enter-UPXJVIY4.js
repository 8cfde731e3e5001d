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
  enter: () => enter
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3UOOO24A = require("./chunk-3UOOO24A.js");
var import_chunk_56RFR6LK = require("./chunk-56RFR6LK.js");
var import_chunk_OYH5ID4P = require("./chunk-OYH5ID4P.js");
var import_chunk_AMCHPQFM = require("./chunk-AMCHPQFM.js");
var import_chunk_MYFNYK5K = require("./chunk-MYFNYK5K.js");
var import_chunk_7H6RAROX = require("./chunk-7H6RAROX.js");
var import_chunk_SBKEAI6O = require("./chunk-SBKEAI6O.js");
var import_chunk_IKRHFY7N = require("./chunk-IKRHFY7N.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_QATRGLPH = require("./chunk-QATRGLPH.js");
var import_chunk_VJ4SORCG = require("./chunk-VJ4SORCG.js");
var import_chunk_FFGGOAHW = require("./chunk-FFGGOAHW.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_K4GO7LV2 = require("./chunk-K4GO7LV2.js");
var import_chunk_CBWSHM5K = require("./chunk-CBWSHM5K.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_VNA76DJA = require("./chunk-VNA76DJA.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_LGKQAALZ = require("./chunk-LGKQAALZ.js");
var import_chunk_GMYBVNBK = require("./chunk-GMYBVNBK.js");
var import_chunk_VKZBFCLZ = require("./chunk-VKZBFCLZ.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_CI6QXJQJ = require("./chunk-CI6QXJQJ.js");
var import_chunk_MFAIVLG4 = require("./chunk-MFAIVLG4.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_V3DHE5NW = require("./chunk-V3DHE5NW.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WNJHQYE4 = require("./chunk-WNJHQYE4.js");
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
  const entry = await (0, import_chunk_3UOOO24A.enterPhase)(await read(file), await read((0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_CBWSHM5K.SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}
`);
    return;
  }
  const folder = (0, import_node_path.resolve)(output ?? ".phasegate/entries");
  const document = (0, import_node_path.join)(folder, `${entry.phase}.json`);
  await (0, import_chunk_CBWSHM5K.writeFiles)(folder, /* @__PURE__ */ new Map([[`${entry.phase}.json`, entry.text]]));
  if (key !== void 0) await signFile(document, key);
  const { document: place } = (0, import_chunk_56RFR6LK.entryPaths)(entry.phase);
  const sign = `ssh-keygen -Y sign -n ${import_chunk_56RFR6LK.ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, "sig")}`;
  process.stdout.write(
    `wrote  ${document}
${key === void 0 ? `sign   ${sign}
` : ""}next   commit both files as ${place} and .sig to the trusted ref
`
  );
}
async function signFile(document, key) {
  try {
    const { stdout } = await (0, import_node_util.promisify)(import_node_child_process.execFile)("bash", [
      "-c",
      'ssh-keygen -Y sign -n "$1" -f "$2" < "$3"',
      "sign",
      import_chunk_56RFR6LK.ENTRY_NAMESPACE,
      key,
      document
    ]);
    await (0, import_chunk_CBWSHM5K.writeFiles)((0, import_node_path.dirname)(document), /* @__PURE__ */ new Map([[document.replace(/^.*[\\/]/, "").replace(/json$/, "sig"), stdout]]));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  enter
});
