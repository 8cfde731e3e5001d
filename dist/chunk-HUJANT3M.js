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
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var MAX_HEADLINE_CHARACTERS = 1e3;
function headlineIn({ headline }) {
  const [, word = "", rest = ""] = /^(\S*)\s*(.*)$/u.exec((0, import_chunk_YGCX4KS4.clip)((0, import_chunk_YGCX4KS4.visible)(headline), MAX_HEADLINE_CHARACTERS)) ?? [];
  return { word, rest };
}
function plainHeadline(decision) {
  const { word, rest } = headlineIn(decision);
  return `${word}  ${rest}`;
}
module.exports = {
  headlineIn: headlineIn,
  plainHeadline: plainHeadline
};
