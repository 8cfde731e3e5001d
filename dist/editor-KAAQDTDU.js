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
var import_chunk_A272JN7W = require("./chunk-A272JN7W.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
var import_chunk_KNNIPMMC = require("./chunk-KNNIPMMC.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_AWYAZXEC = require("./chunk-AWYAZXEC.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
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
  command.argument("[folder]", "a folder of policies", import_chunk_4TM5CT7W.OWN_POLICIES).action(async (folder) => {
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
  const { snapshotSchema } = await (0, import_chunk_LMRRN7EO.packSources)();
  const { properties, $defs = {} } = (0, import_chunk_LMRRN7EO.withOwnEvidence)(snapshotSchema, await (0, import_chunk_A272JN7W.dataSchemasBeside)(folder));
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
    throw new import_chunk_URPNT6SS.Problem({ code: "output.failed", message: "a file could not be written", file: path, remedy }, { cause });
  }
}
module.exports = {
  editor: editor,
  editorCommand: editorCommand
};
