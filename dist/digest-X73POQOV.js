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
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var GZIP = [31, 139];
function digest(command) {
  command.argument("<path>", "a folder of policies, or an OPA bundle (.tar.gz)").action(async (path) => {
    process.exitCode = 2;
    process.stdout.write(`${await digestOfPack(path)}
`);
    process.exitCode = 0;
  });
}
async function digestOfPack(path) {
  const at = (0, import_node_path.resolve)(path);
  const isFolder = await (0, import_promises.stat)(at).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (isFolder) return (0, import_chunk_4ZZJJCFN.packDigest)(await (0, import_chunk_4ZZJJCFN.packOnDisk)(at, path));
  const bytes = await (0, import_chunk_4ZZJJCFN.packBytes)(at, path);
  if (GZIP.every((byte, index) => bytes[index] === byte)) return (0, import_chunk_4ZZJJCFN.bytesDigest)(bytes);
  throw new import_chunk_URPNT6SS.Problem({
    code: "policy.pack",
    message: "the file is no bundle of policies",
    file: path,
    found: "a file that gzip did not write",
    expected: "a folder of policies, or an OPA bundle (.tar.gz)",
    remedy: "name the folder of the pack, or what phasegate policy build wrote"
  });
}
module.exports = {
  digest: digest,
  digestOfPack: digestOfPack
};
