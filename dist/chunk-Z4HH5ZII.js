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
  dataSchemasBeside: () => dataSchemasBeside
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_O5CZJ7KP = require("./chunk-O5CZJ7KP.js");
var import_chunk_7H6RAROX = require("./chunk-7H6RAROX.js");
var import_chunk_SBKEAI6O = require("./chunk-SBKEAI6O.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function dataSchemasBeside(folder) {
  const top = rootOf(folder);
  for (const path of import_chunk_SBKEAI6O.CONFIGURATION_FILES) {
    const text = await textOf(top, path);
    if (text === void 0) continue;
    const { configuration } = (0, import_chunk_SBKEAI6O.parseConfiguration)(text, path);
    const slots = configuration.evidence.flatMap(
      ({ name, schema }) => schema === void 0 ? [] : [{ name, schema }]
    );
    return new Map(
      await Promise.all(slots.map(async ({ name, schema }) => [name, await dataSchema(top, schema)]))
    );
  }
  return /* @__PURE__ */ new Map();
}
function rootOf(folder) {
  const path = (0, import_node_path.resolve)(folder).split(import_node_path.sep).join("/");
  return path.endsWith(`/${import_chunk_O5CZJ7KP.OWN_POLICIES}`) ? path.slice(0, -import_chunk_O5CZJ7KP.OWN_POLICIES.length) : (0, import_node_path.resolve)(".");
}
async function dataSchema(top, path) {
  const text = await textOf(top, path);
  if (text !== void 0) return (0, import_chunk_7H6RAROX.parseDataSchema)({ path, text });
  throw new import_chunk_WBSINXY2.Problem({
    code: "schema.invalid",
    message: "the schema of a slot is not there",
    file: path,
    found: "no such file",
    expected: "a JSON Schema",
    remedy: "write the schema, or correct its path in the configuration"
  });
}
async function textOf(top, path) {
  try {
    return (0, import_chunk_SBKEAI6O.decodeText)(await (0, import_promises.readFile)((0, import_node_path.join)(top, path)), path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
    throw cause;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  dataSchemasBeside
});
