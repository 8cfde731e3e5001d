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
var import_worker_chunk_RMWV3ED4 = require("./worker-chunk-RMWV3ED4.js");
function parseValue(text) {
  const tokens = { text, at: 0 };
  const value = valueAt(tokens, next(tokens));
  if (next(tokens) !== "") throw unexpected(tokens);
  return value;
}
function printValue(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return printString(value);
  if ((0, import_worker_chunk_RMWV3ED4.isNumber)(value)) return (0, import_worker_chunk_RMWV3ED4.numberText)(value).replace(/^(-?)\./, "$10.");
  if (value instanceof Map) {
    return `{${[...value].map(([key, member]) => `${printValue(key)}: ${printValue(member)}`).join(", ")}}`;
  }
  const members = [...value].map(printValue).join(", ");
  if (Array.isArray(value)) return `[${members}]`;
  return members === "" ? "set()" : `{${members}}`;
}
function jsonText(value) {
  if (value instanceof Map) {
    const members = (0, import_worker_chunk_RMWV3ED4.sorted)(value.keys()).map((key) => {
      const name = typeof key === "string" ? key : jsonText(key);
      return `${printString(name)}:${jsonText(value.get(key) ?? null)}`;
    });
    return `{${members.join(",")}}`;
  }
  if (value instanceof Set) return `[${(0, import_worker_chunk_RMWV3ED4.sorted)(value).map(jsonText).join(",")}]`;
  return Array.isArray(value) ? `[${value.map(jsonText).join(",")}]` : printValue(value);
}
var printString = (text) => JSON.stringify(text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replaceAll("\uFEFF", "\\ufeff");
var TOKEN = /[ \t\r\n]*("[^"\\]*(?:\\.[^"\\]*)*"|-?(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|null|true|false|set\(\s*\)|[[\]{},:])/y;
var SPACE = /[ \t\r\n]*/y;
function next(tokens) {
  TOKEN.lastIndex = tokens.at;
  const found = TOKEN.exec(tokens.text)?.[1];
  if (found !== void 0) {
    tokens.at = TOKEN.lastIndex;
    return found;
  }
  SPACE.lastIndex = tokens.at;
  SPACE.exec(tokens.text);
  if (SPACE.lastIndex === tokens.text.length) return "";
  throw unexpected(tokens);
}
function valueAt(tokens, token) {
  if (token === "[") return arrayAt(tokens);
  if (token === "{") return objectOrSetAt(tokens);
  if (token === "null") return null;
  if (token === "true" || token === "false") return token === "true";
  if (token.startsWith('"')) return JSON.parse(token);
  if (token.startsWith("set")) return /* @__PURE__ */ new Set();
  if (/^[-.\d]/.test(token)) return numberOf(token);
  throw unexpected(tokens);
}
function arrayAt(tokens) {
  const members = [];
  let token = next(tokens);
  if (token === "]") return members;
  for (; ; ) {
    members.push(valueAt(tokens, token));
    if (closes(tokens, "]")) return members;
    token = next(tokens);
  }
}
function objectOrSetAt(tokens) {
  const token = next(tokens);
  if (token === "}") return /* @__PURE__ */ new Map();
  const first = valueAt(tokens, token);
  const separator = next(tokens);
  if (separator === ":") return objectAt(tokens, first);
  const members = /* @__PURE__ */ new Set([first]);
  if (separator === "}") return members;
  if (separator !== ",") throw unexpected(tokens);
  do
    members.add(valueAt(tokens, next(tokens)));
  while (!closes(tokens, "}"));
  return members;
}
function objectAt(tokens, first) {
  const members = /* @__PURE__ */ new Map([[first, valueAt(tokens, next(tokens))]]);
  while (!closes(tokens, "}")) {
    const key = valueAt(tokens, next(tokens));
    if (next(tokens) !== ":") throw unexpected(tokens);
    members.set(key, valueAt(tokens, next(tokens)));
  }
  return members;
}
function closes(tokens, bracket) {
  const token = next(tokens);
  if (token !== bracket && token !== ",") throw unexpected(tokens);
  return token === bracket;
}
function numberOf(text) {
  const value = Number(text);
  const kept = String(value) === text;
  if (kept && (Number.isSafeInteger(value) || !Number.isInteger(value))) return value;
  return /^(?:0|-?[1-9]\d*)$/.test(text) ? BigInt(text) : { decimal: text };
}
function integerNumber(integer) {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}
function unexpected({ text, at }) {
  return new SyntaxError(`no value of Rego at ${at}: ${text.slice(at, at + 40)}`);
}
module.exports = {
  integerNumber: integerNumber,
  jsonText: jsonText,
  numberOf: numberOf,
  parseValue: parseValue,
  printValue: printValue
};
