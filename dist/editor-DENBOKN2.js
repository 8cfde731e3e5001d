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
var import_chunk_SVT5TWKG = require("./chunk-SVT5TWKG.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function sampleOf(schema, definitions) {
  const node = schema;
  if (typeof node.$ref === "string") {
    return sampleOf((0, import_chunk_X2YHEE7G.member)(definitions, node.$ref.replace("#/$defs/", "")) ?? {}, definitions);
  }
  if (Array.isArray(node.enum)) return node.enum[0];
  const properties = (0, import_chunk_X2YHEE7G.member)(node, "properties") ?? {};
  const items = (0, import_chunk_X2YHEE7G.member)(node, "items");
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        Object.keys(properties).map((key) => [key, sampleOf((0, import_chunk_X2YHEE7G.member)(properties, key) ?? {}, definitions)])
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
  command.argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).action(async (folder) => {
    process.exitCode = 2;
    process.stdout.write(await editorCommand(folder));
    process.exitCode = 0;
  });
}
async function editorCommand(folder) {
  const lines = [];
  for (const [path, text] of await editorFiles(folder)) {
    const file = (0, import_node_path.join)(folder, path);
    const before = (await (0, import_chunk_WJGUBBKD.bytesThere)(file))?.toString("utf8");
    if (before === void 0) await (0, import_chunk_RSMUZEHU.writeNew)(file, text);
    const isOther = before !== void 0 && before !== text;
    lines.push(isOther ? `kept   ${file}: it differs; remove it to have it written again` : `wrote  ${file}`);
  }
  const use = "open the repository in an editor with Regal: input. completes to what the snapshot holds";
  return [...lines, "", use, ""].join("\n");
}
async function editorFiles(folder) {
  const { snapshotSchema } = await (0, import_chunk_X2YHEE7G.packSources)();
  const { properties, $defs = {} } = (0, import_chunk_X2YHEE7G.withOwnEvidence)(snapshotSchema, await (0, import_chunk_SVT5TWKG.dataSchemasBeside)(folder));
  const sample = sampleOf(properties.input, $defs);
  return /* @__PURE__ */ new Map([
    ["input.json", `${JSON.stringify(sample, null, 2)}
`],
    [".regal/config.yaml", REGAL]
  ]);
}
module.exports = {
  editor: editor,
  editorCommand: editorCommand
};
