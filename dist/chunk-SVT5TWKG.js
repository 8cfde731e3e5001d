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
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_path = require("node:path");
async function besideFolder({ folder, isPack }) {
  const found = await parsedBeside(folder);
  if (found === void 0) return import_chunk_A6DUQBDH.NOTHING_BESIDE;
  return { dataSchemas: await schemasOf(found), packs: isPack ? /* @__PURE__ */ new Map() : await packsOf(found, folder) };
}
async function dataSchemasBeside(folder) {
  const found = await parsedBeside(folder);
  return found === void 0 ? /* @__PURE__ */ new Map() : schemasOf(found);
}
async function packsBeside(folder) {
  const found = await parsedBeside(folder);
  return found === void 0 ? void 0 : packsOf(found, folder);
}
async function parsedBeside(folder) {
  const found = await (0, import_chunk_ZASHA4A2.configurationBeside)(folder);
  if (found === void 0) return void 0;
  const { top, file, bytes } = found;
  return { configuration: (0, import_chunk_2M5JPQ7Q.parseConfiguration)((0, import_chunk_2M5JPQ7Q.decodeText)(bytes, file), file).configuration, top };
}
async function packsOf({ configuration: { packs }, top }, folder) {
  const modules = /* @__PURE__ */ new Map();
  const problems = [];
  for (const pack of packs.filter(({ path }) => (0, import_node_path.resolve)(top, path) !== (0, import_node_path.resolve)(folder))) {
    try {
      for (const [path, text] of await (0, import_chunk_MHVLDBVM.readPack)(pack, void 0, top)) modules.set(path, text);
    } catch (thrown) {
      problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "policy.pack"));
    }
  }
  if (problems.length > 0) throw new import_chunk_URPNT6SS.Problems(problems);
  return modules;
}
async function schemasOf({ configuration: { evidence }, top }) {
  const slots = evidence.flatMap(({ name, schema }) => schema === void 0 ? [] : [{ name, schema }]);
  return new Map(
    await Promise.all(slots.map(async ({ name, schema }) => [name, await dataSchema(top, schema)]))
  );
}
async function dataSchema(top, path) {
  const bytes = await (0, import_chunk_WJGUBBKD.bytesThere)((0, import_node_path.join)(top, path));
  if (bytes !== void 0) return (0, import_chunk_MHVLDBVM.parseDataSchema)({ path, text: (0, import_chunk_2M5JPQ7Q.decodeText)(bytes, path) });
  throw new import_chunk_URPNT6SS.Problem({
    code: "schema.invalid",
    message: "the schema of a slot is not there",
    file: path,
    found: "no such file",
    expected: "a JSON Schema",
    remedy: "write the schema, or correct its path in the configuration"
  });
}
module.exports = {
  besideFolder: besideFolder,
  dataSchemasBeside: dataSchemasBeside,
  packsBeside: packsBeside
};
