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
  readPolicies: () => readPolicies
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var PLACE = ".phasegate/policies";
async function readPolicies(folder) {
  const top = (0, import_node_path.resolve)(folder);
  const entries = await (0, import_promises.readdir)(top, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new import_chunk_WBSINXY2.Problem(
      {
        code: "input.invalid",
        message: "the folder of policies cannot be read",
        file: folder,
        remedy: "check the path"
      },
      { cause }
    );
  });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".rego") && !entry.name.endsWith("_test.rego")).map((entry) => (0, import_node_path.join)(entry.parentPath, entry.name)).sort();
  const sources = await Promise.all(
    files.map(
      async (file) => [`${PLACE}/${(0, import_node_path.relative)(top, file).split(import_node_path.sep).join("/")}`, await (0, import_promises.readFile)(file, "utf8")]
    )
  );
  return new Map(sources);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPolicies
});
