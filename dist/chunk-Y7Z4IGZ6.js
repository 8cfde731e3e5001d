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
var PREFIX = "data_";
var dataKey = (slot) => `${PREFIX}${slot}`;
var slotOfKey = (key) => key.startsWith(PREFIX) ? key.slice(PREFIX.length) : void 0;
var ownEvidenceIn = (input) => Object.fromEntries(Object.entries(input).filter(([key]) => slotOfKey(key) !== void 0));
var dataSchemasOf = ({ slots }) => new Map(slots.filter(({ kind }) => kind === "data").map(({ name, schema }) => [name, schema]));
module.exports = {
  dataKey: dataKey,
  dataSchemasOf: dataSchemasOf,
  ownEvidenceIn: ownEvidenceIn,
  slotOfKey: slotOfKey
};
