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
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var OWN_POLICIES = ".phasegate/policies";
var NOTHING_BESIDE = { dataSchemas: /* @__PURE__ */ new Map(), packs: /* @__PURE__ */ new Map() };
async function readPolicyFolder(folder = OWN_POLICIES) {
  const paths = await pathsBelow(folder);
  const rego = paths.filter((path) => path.endsWith(".rego"));
  if (rego.length === 0) throw unreadable(folder, "no .rego file");
  const read = (chosen) => textsOf(folder, chosen, shown(folder));
  return {
    folder,
    modules: await read(rego.filter((path) => !isTest(path))),
    tests: await read(rego.filter(isTest)),
    documents: await read(paths.filter((path) => path.startsWith("testing/") && path.endsWith(".json"))),
    isPack: paths.includes("main/main.rego")
  };
}
async function readPolicies(folder) {
  const paths = (await pathsBelow(folder)).filter((path) => !import_node_path.posix.basename(path).startsWith("."));
  const rego = paths.filter((path) => path.endsWith(".rego"));
  if (paths.length > 0 && rego.length === 0)
    throw unreadable(folder, `${(0, import_chunk_EEVTNPOF.counted)(paths.length, "file")}, and no .rego file`);
  return textsOf(
    folder,
    rego.filter((path) => !path.endsWith("_test.rego")),
    OWN_POLICIES
  );
}
async function pathsBelow(folder) {
  const top = (0, import_node_path.resolve)(folder);
  const entries = await (0, import_promises.readdir)(top, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw unreadable(folder, "no such folder", cause);
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => (0, import_node_path.relative)(top, (0, import_node_path.join)(entry.parentPath, entry.name)).split(import_node_path.sep).join("/")).sort();
}
async function textsOf(folder, paths, place) {
  const texts = paths.map(async (path) => [`${place}/${path}`, await (0, import_promises.readFile)((0, import_node_path.join)(folder, path), "utf8")]);
  return new Map(await Promise.all(texts));
}
var isTest = (path) => path.endsWith("_test.rego") || path.startsWith("testing/");
var shown = (folder) => folder.split(import_node_path.sep).join("/").replace(/\/+$/, "").replace(/^\.\//, "");
function unreadable(file, found, cause) {
  return new import_chunk_URPNT6SS.Problem(
    {
      code: "input.invalid",
      message: "the folder of policies cannot be read",
      file,
      found,
      expected: "a folder with gates/<gate>/<rule>.rego",
      remedy: "name the folder, or write a rule with phasegate policy new"
    },
    { cause }
  );
}
module.exports = {
  NOTHING_BESIDE: NOTHING_BESIDE,
  OWN_POLICIES: OWN_POLICIES,
  readPolicies: readPolicies,
  readPolicyFolder: readPolicyFolder
};
