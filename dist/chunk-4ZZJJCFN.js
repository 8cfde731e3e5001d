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
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var MAX_BYTES = 8 * import_chunk_DX4VP3HN.MIB;
var MAX_FILES = 1e3;
var REGULAR = /^100(644|755)$/;
function packDigest(files) {
  const paths = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return (0, import_chunk_P5C3MYZQ.sha256)(paths.map((path) => `${(0, import_chunk_P5C3MYZQ.sha256)(files.get(path) ?? "")}  ${path}
`).join(""));
}
var bytesDigest = (bytes) => (0, import_chunk_P5C3MYZQ.sha256)(bytes);
async function packInTree(tree, folder) {
  const prefix = `${folder}/`;
  const found = (await tree.list()).filter(({ path }) => path.startsWith(prefix) && counts(path.slice(prefix.length)));
  const strange = found.find(({ mode }) => !REGULAR.test(mode));
  if (strange !== void 0) throw notRegular(strange.path);
  refuseMany(found.length, folder);
  const files = await Promise.all(
    found.map(async ({ path }) => [path.slice(prefix.length), await tree.read(path) ?? new Uint8Array()])
  );
  return sized(new Map(files), folder);
}
async function packOnDisk(folder, shown) {
  const entries = await (0, import_promises.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw absent(shown, cause);
  });
  const found = entries.map((entry) => ({ entry, path: (0, import_node_path.relative)(folder, (0, import_node_path.join)(entry.parentPath, entry.name)).split(import_node_path.sep).join("/") })).filter(({ entry, path }) => counts(path) && !entry.isDirectory());
  const strange = found.find(({ entry }) => !entry.isFile());
  if (strange !== void 0) throw notRegular(`${shown}/${strange.path}`);
  refuseMany(found.length, shown);
  const files = await Promise.all(
    found.map(
      async ({ path }) => [path, new Uint8Array(await packBytes((0, import_node_path.join)(folder, path), `${shown}/${path}`))]
    )
  );
  return sized(new Map(files), shown);
}
async function packBytes(file, shown) {
  const found = await (0, import_promises.lstat)(file).catch((cause) => {
    throw absent(shown, cause);
  });
  if (!found.isFile()) throw notRegular(shown);
  if (found.size > MAX_BYTES) throw tooLarge(shown, `${found.size} bytes`);
  return (0, import_promises.readFile)(file);
}
var counts = (path) => path.endsWith(".rego") && !path.endsWith("_test.rego") && !path.startsWith("testing/") && !path.startsWith(".git/");
function sized(files, shown) {
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (bytes > MAX_BYTES) throw tooLarge(shown, `${bytes} bytes`);
  if (files.size > 0) return files;
  throw refused(
    "the pack holds no policy",
    shown,
    "no .rego file",
    "gates/<gate>/<rule>.rego",
    "check the path of the pack"
  );
}
function refuseMany(count, shown) {
  if (count > MAX_FILES) throw tooLarge(shown, `${count} files`);
}
var tooLarge = (shown, found) => refused(
  "the pack is too large",
  shown,
  found,
  `at most ${MAX_FILES} files and ${MAX_BYTES} bytes`,
  "take out what is no policy"
);
var notRegular = (shown) => refused("a policy of the pack is a link", shown, "a link or a device", "a regular file", "put the file itself there");
var absent = (shown, cause) => refused(
  "the pack is not there",
  shown,
  "nothing that can be read",
  "the pack",
  "check its path, and the step that fetches it",
  cause
);
function refused(message, file, found, expected, remedy, cause) {
  return new import_chunk_URPNT6SS.Problem({ code: "policy.pack", message, file, found, expected, remedy }, { cause });
}
module.exports = {
  bytesDigest: bytesDigest,
  packBytes: packBytes,
  packDigest: packDigest,
  packInTree: packInTree,
  packOnDisk: packOnDisk
};
