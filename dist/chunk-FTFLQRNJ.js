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
  decisionBeside: () => decisionBeside,
  policyBeside: () => policyBeside,
  readKept: () => readKept,
  snapshotsIn: () => snapshotsIn
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RMEDOF45 = require("./chunk-RMEDOF45.js");
var import_chunk_CBWSHM5K = require("./chunk-CBWSHM5K.js");
var import_chunk_VKZBFCLZ = require("./chunk-VKZBFCLZ.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function readKept(file) {
  return { text: (await bytesOf(file)).toString("utf8"), file };
}
async function decisionBeside(snapshot) {
  const file = (0, import_node_path.join)((0, import_node_path.dirname)(snapshot), import_chunk_CBWSHM5K.DECISION_FILE);
  const text = await (0, import_promises.readFile)(file, "utf8").catch(() => void 0);
  return text === void 0 ? void 0 : decisionIn({ text, file });
}
async function policyBeside(snapshot, { digests }) {
  return (0, import_chunk_RMEDOF45.readPolicy)(await bytesOf((0, import_node_path.join)((0, import_node_path.dirname)(snapshot), (0, import_chunk_CBWSHM5K.policyFile)(digests.policies))), digests.policies);
}
function decisionIn({ text, file }) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const remedy = "use the decision.json that check wrote";
    throw new import_chunk_WBSINXY2.Problem({ code: "entry.invalid", message: "the decision is not JSON", file, remedy }, { cause });
  }
  return (0, import_chunk_VKZBFCLZ.asDecision)(value, file);
}
async function snapshotsIn(places) {
  const found = await Promise.all(
    places.map(async (place) => {
      const kind = await (0, import_promises.stat)(place).catch((cause) => {
        throw unreadable(place, cause);
      });
      if (!kind.isDirectory()) return [place];
      const entries = await (0, import_promises.readdir)(place, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile() && entry.name === import_chunk_CBWSHM5K.SNAPSHOT_FILE).map((entry) => (0, import_node_path.join)(entry.parentPath, entry.name));
    })
  );
  return [...new Set(found.flat())].sort();
}
async function bytesOf(file) {
  return (0, import_promises.readFile)(file).catch((cause) => {
    throw unreadable(file, cause);
  });
}
function unreadable(file, cause) {
  return new import_chunk_WBSINXY2.Problem(
    {
      code: "input.invalid",
      message: "what a check wrote cannot be read",
      file,
      found: "no such file or folder",
      expected: "snapshot.json, decision.json and the policy of one run, side by side",
      remedy: "check the path"
    },
    { cause }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decisionBeside,
  policyBeside,
  readKept,
  snapshotsIn
});
