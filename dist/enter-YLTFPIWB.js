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
var import_chunk_DUKLBBMY = require("./chunk-DUKLBBMY.js");
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_YEQ5LUI7 = require("./chunk-YEQ5LUI7.js");
var import_chunk_4UH3EVYR = require("./chunk-4UH3EVYR.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_BYYM6XBI = require("./chunk-BYYM6XBI.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
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
  const entry = (0, import_chunk_DUKLBBMY.enterPhase)(await read(file), await read((0, import_node_path.join)((0, import_node_path.dirname)(file), import_chunk_HOQHVGL5.SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}
`);
    return;
  }
  const folder = (0, import_node_path.resolve)(output ?? ".phasegate/entries");
  const document = (0, import_node_path.join)(folder, `${entry.phase}.json`);
  await (0, import_chunk_HOQHVGL5.writeFiles)(folder, /* @__PURE__ */ new Map([[`${entry.phase}.json`, entry.text]]));
  if (key !== void 0) await signFile(document, key);
  const { document: place } = (0, import_chunk_HOQHVGL5.entryPaths)(entry.phase);
  const sign = `ssh-keygen -Y sign -n ${import_chunk_HOQHVGL5.ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, "sig")}`;
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
      import_chunk_HOQHVGL5.ENTRY_NAMESPACE,
      key,
      document
    ]);
    await (0, import_chunk_HOQHVGL5.writeFiles)((0, import_node_path.dirname)(document), /* @__PURE__ */ new Map([[document.replace(/^.*[\\/]/, "").replace(/json$/, "sig"), stdout]]));
  } catch (cause) {
    throw new import_chunk_WMMREFGB.Problem(
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
    throw new import_chunk_WMMREFGB.Problem(
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
