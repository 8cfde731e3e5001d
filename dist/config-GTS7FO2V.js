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
var import_chunk_PAFCY2WN = require("./chunk-PAFCY2WN.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_AWYAZXEC = require("./chunk-AWYAZXEC.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_T2SRBVW7 = require("./chunk-T2SRBVW7.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
function showConfiguration({ effective, origins }, { origin }) {
  const lines = linesOf(effective, "", "");
  const width = Math.max(...lines.map(({ text, pointer }) => pointer === void 0 ? 0 : text.length));
  return lines.map(
    ({ text, pointer }) => origin && pointer !== void 0 ? `${text.padEnd(Math.min(width, 72))}  # ${origins.get(pointer) ?? "default"}` : text
  ).join("\n");
}
function linesOf(value, pointer, indent) {
  return Object.entries(value).flatMap(([key, child]) => {
    const [name, at] = [inline(key), `${pointer}/${(0, import_chunk_UEGZMSUE.escapePointer)(key)}`];
    if ((0, import_chunk_TJTCDQAH.isMap)(child) && Object.keys(child).length > 0)
      return [{ text: `${indent}${name}:` }, ...linesOf(child, at, `${indent}  `)];
    return [{ text: `${indent}${name}: ${inline(child)}`, pointer: at }];
  });
}
var inline = (value) => (0, import_yaml.stringify)(value, {
  collectionStyle: "flow",
  lineWidth: 0,
  flowCollectionPadding: false,
  defaultStringType: "PLAIN"
}).trim();
function config(command) {
  command.command("show").description("print the effective configuration of the trusted ref").option("--origin", "say of each value where it comes from", false).option("--file <path>", "read a file of the work tree instead").option("--trusted-ref <ref>", "where the configuration is read (default: origin/HEAD)").action(async (options) => {
    process.exitCode = 2;
    const { output, problems } = await configShow(options, () => (0, import_chunk_PAFCY2WN.openGit)(process.cwd()));
    if (output !== void 0) process.stdout.write(`${output}
`);
    for (const problem of problems) process.stderr.write(`${(0, import_chunk_T2SRBVW7.problemText)(problem)}
`);
    process.exitCode = problems.length === 0 ? 0 : 2;
  });
}
async function configShow(options, open) {
  try {
    const { file, trustedRef: asked, origin } = options;
    const parsed = file === void 0 ? await atTrustedRef(await open(), asked) : await inWorkTree(file);
    return { output: showConfiguration(parsed, { origin }), problems: [] };
  } catch (thrown) {
    if (thrown instanceof import_chunk_URPNT6SS.Problems) return { problems: thrown.list };
    if (thrown instanceof import_chunk_URPNT6SS.Problem) return { problems: [thrown.parts] };
    throw thrown;
  }
}
async function inWorkTree(file) {
  const bytes = await (0, import_promises.readFile)(file).catch((cause) => {
    const parts = { message: "the file cannot be read", file, expected: "a readable file", remedy: "check the path" };
    throw new import_chunk_URPNT6SS.Problem({ code: "input.invalid", ...parts }, { cause });
  });
  return (0, import_chunk_AWYAZXEC.parsedConfiguration)((0, import_chunk_AWYAZXEC.decodeText)(bytes, file), file);
}
async function atTrustedRef(git, asked) {
  try {
    const ref = await (0, import_chunk_RSRAGDOJ.trustedRef)({ kind: "local", base: "HEAD", head: "HEAD" }, git, asked);
    return await (0, import_chunk_AWYAZXEC.readConfiguration)(git.tree(ref.commit), ref);
  } finally {
    await git.close();
  }
}
module.exports = {
  config: config,
  configShow: configShow
};
