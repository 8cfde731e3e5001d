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
var import_chunk_3EJIU3R6 = require("./chunk-3EJIU3R6.js");
var import_chunk_OMT3BAMY = require("./chunk-OMT3BAMY.js");
var import_chunk_44Q6GKP3 = require("./chunk-44Q6GKP3.js");
var import_chunk_CFWRKWTN = require("./chunk-CFWRKWTN.js");
var import_chunk_6OONYBFO = require("./chunk-6OONYBFO.js");
var import_chunk_5E4IIH43 = require("./chunk-5E4IIH43.js");
var import_chunk_EZLTX3DV = require("./chunk-EZLTX3DV.js");
var import_chunk_WSFNSE6K = require("./chunk-WSFNSE6K.js");
var import_chunk_HM2764EE = require("./chunk-HM2764EE.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GSWXXQUO = require("./chunk-GSWXXQUO.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
function sampleOf(schema, definitions) {
  const node = schema;
  if (typeof node.$ref === "string") {
    return sampleOf(member(definitions, node.$ref.replace("#/$defs/", "")) ?? {}, definitions);
  }
  if (Array.isArray(node.enum)) return node.enum[0];
  const properties = member(node, "properties") ?? {};
  const items = member(node, "items");
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        Object.keys(properties).map((key) => [key, sampleOf(member(properties, key) ?? {}, definitions)])
      );
    case "array":
      return items === void 0 ? [] : [sampleOf(items, definitions)];
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    default:
      return "";
  }
}
function member(node, key) {
  const value = Object.hasOwn(node, key) ? Reflect.get(node, key) : void 0;
  return typeof value === "object" && value !== null ? value : void 0;
}
var REGAL = `# For Regal, the language server for Rego. What only Phasegate knows is left to \`phasegate policy check\`.
rules:
  idiomatic:
    directory-package-mismatch: {level: ignore} # a rule is one file, named as its package
    no-defined-entrypoint: {level: ignore} # Phasegate walks all gates
  imports:
    unresolved-import: {level: ignore} # data.lib and data.testing are the pack's
    unresolved-reference: {level: ignore} # trusted data stands in the snapshot
`;
function editor(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_WSFNSE6K.OWN_POLICIES).action(async (folder) => {
    process.exitCode = 2;
    process.stdout.write(await editorCommand(folder));
    process.exitCode = 0;
  });
}
async function editorCommand(folder) {
  const lines = [];
  for (const [path, text] of await editorFiles(folder)) {
    const file = (0, import_node_path.join)(folder, path);
    const before = await (0, import_promises.readFile)(file, "utf8").catch(() => void 0);
    if (before === void 0) await written(file, text);
    const isOther = before !== void 0 && before !== text;
    lines.push(isOther ? `kept   ${file}: it differs; remove it to have it written again` : `wrote  ${file}`);
  }
  const use = "open the repository in an editor with Regal: input. completes to what the snapshot holds";
  return [...lines, "", use, ""].join("\n");
}
async function editorFiles(folder) {
  const { snapshotSchema } = await (0, import_chunk_OMT3BAMY.packSources)();
  const { properties, $defs = {} } = (0, import_chunk_OMT3BAMY.withOwnEvidence)(snapshotSchema, await (0, import_chunk_3EJIU3R6.dataSchemasBeside)(folder));
  const sample = sampleOf(properties.input, $defs);
  return /* @__PURE__ */ new Map([
    ["input.json", `${JSON.stringify(sample, null, 2)}
`],
    [".regal/config.yaml", REGAL]
  ]);
}
async function written(path, text) {
  try {
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: true });
    await (0, import_promises.writeFile)(path, text, { flag: "wx" });
  } catch (cause) {
    const remedy = "choose a folder that can be written";
    throw new import_chunk_WBSINXY2.Problem({ code: "output.failed", message: "a file could not be written", file: path, remedy }, { cause });
  }
}
module.exports = {
  editor: editor,
  editorCommand: editorCommand
};
