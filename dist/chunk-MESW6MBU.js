var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var START = /[^\s\ufeff]/;
function shapeOf(head) {
  const start = START.exec(head)?.[0] ?? "";
  return start === "<" ? "xml" : start === "{" || start === "[" ? "json" : "text";
}
var FORMATS = {
  json: [
    async () => (await Promise.resolve().then(() => __toESM(require("./json-test-formats-XFTAIVPI.js")))).JSON_TEST_FORMATS,
    async () => (await Promise.resolve().then(() => __toESM(require("./json-formats-E2P6HCWX.js")))).JSON_FORMATS
  ],
  text: [async () => (await Promise.resolve().then(() => __toESM(require("./text-formats-G3OWVNLB.js")))).TEXT_FORMATS],
  xml: [async () => (await Promise.resolve().then(() => __toESM(require("./xml-formats-KBCKFART.js")))).XML_FORMATS]
};
async function adaptersFor(file, format) {
  for (const formats of format === void 0 ? FORMATS[shapeOf(file.head)] : []) {
    const claiming = (await formats()).filter((adapter) => adapter.claims(file));
    if (claiming.length > 0) return claiming;
  }
  return (await Promise.resolve().then(() => __toESM(require("./evidence-GZASQTXP.js")))).ADAPTERS;
}
module.exports = {
  adaptersFor: adaptersFor
};
