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
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function workTreeOf(directory) {
  for (let at = (0, import_node_path.resolve)(directory); ; at = (0, import_node_path.dirname)(at)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path.join)(at, ".git"))) return at;
    if ((0, import_node_path.dirname)(at) === at) return (0, import_node_path.resolve)(directory);
  }
}
function evidenceFolder(asked, directory) {
  const absolute = (0, import_node_path.resolve)(directory, asked);
  const top = workTreeOf(directory);
  const inRepository = within(top, absolute) ?? within(real(top), real(absolute));
  const prefix = import_node_path.posix.normalize(asked.split(import_node_path.sep).join("/")).replace(/\/$/, "");
  return { directory: absolute, prefix, ...inRepository === void 0 ? {} : { inRepository } };
}
function within(top, folder) {
  const path = (0, import_node_path.relative)(top, folder).split(import_node_path.sep).join("/");
  return path === ".." || path.startsWith("../") || (0, import_node_path.isAbsolute)(path) ? void 0 : path;
}
function real(folder) {
  return (0, import_node_fs.existsSync)(folder) ? (0, import_node_fs.realpathSync)(folder) : folder;
}
module.exports = {
  evidenceFolder: evidenceFolder,
  workTreeOf: workTreeOf
};
