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
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_HQIDJWJD = require("./chunk-HQIDJWJD.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
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
    if ((0, import_chunk_VWUDGIEV.isMap)(child) && Object.keys(child).length > 0)
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
    process.stdout.write(`${await configShow(options, () => (0, import_chunk_KWDNQWSR.openGit)(process.cwd()))}
`);
    process.exitCode = 0;
  });
}
async function configShow({ file, trustedRef: asked, origin }, open) {
  const parsed = file === void 0 ? await atTrustedRef(await open(), asked) : await inWorkTree(file);
  return showConfiguration(parsed, { origin });
}
async function inWorkTree(file) {
  const bytes = await (0, import_promises.readFile)(file).catch((cause) => {
    const parts = { message: "the file cannot be read", file, expected: "a readable file", remedy: "check the path" };
    throw new import_chunk_URPNT6SS.Problem({ code: "input.invalid", ...parts }, { cause });
  });
  return (0, import_chunk_2M5JPQ7Q.parsedConfiguration)((0, import_chunk_2M5JPQ7Q.decodeText)(bytes, file), file);
}
async function atTrustedRef(git, asked) {
  try {
    const ref = await (0, import_chunk_HQIDJWJD.trustedRef)({ kind: "local", base: "HEAD", head: "HEAD" }, git, asked);
    return await (0, import_chunk_2M5JPQ7Q.readConfiguration)(git.tree(ref.commit), ref);
  } finally {
    await git.close();
  }
}
module.exports = {
  config: config,
  configShow: configShow
};
