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
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var MAX_TEXT = 80;
var MAX_VALUE = 120;
var MAX_ITEMS = 4;
function evidenceAt(pointers, input) {
  return pointers.map((pointer) => {
    const [place] = (0, import_chunk_BA3BB2JF.placesOf)([pointer], input);
    return { pointer, value: inWords((0, import_chunk_UEGZMSUE.atPointer)(input, pointer)), ...place === void 0 ? {} : place };
  });
}
function inWords(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value)) {
    const isShort = value.length <= MAX_ITEMS && value.every(isPlain);
    return isShort ? `[${value.map(inWords).join(", ")}]` : (0, import_chunk_EEVTNPOF.counted)(value.length, "item");
  }
  if (typeof value !== "object" || value === null) return plainText(value);
  let shown = "";
  for (const [key, member] of Object.entries(value).filter(([, one]) => isPlain(one))) {
    const next = `${shown === "" ? "" : `${shown}, `}${key}: ${plainText(member)}`;
    if (next.length > MAX_VALUE) break;
    shown = next;
  }
  return `{${shown}${Object.keys(value).length > 0 && !isWhole(value, shown) ? `${shown === "" ? "" : ", "}\u2026` : ""}}`;
}
var isWhole = (value, shown) => Object.entries(value).every(([key, member]) => isPlain(member) && shown.includes(`${key}: ${plainText(member)}`));
var isPlain = (value) => typeof value !== "object" || value === null;
function plainText(value) {
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT - 1)}\u2026` : value);
}
module.exports = {
  evidenceAt: evidenceAt
};
