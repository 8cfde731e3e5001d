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
var WIDTH = 100;
var LEAD = 40;
function frame({ file, label, line, column, source, length, hint, notes = [] }) {
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const { text, before } = windowOf(source, column - 1, length);
  const caret = "^".repeat(Math.max(1, Math.min(length, text.length - before)));
  const place = `${gutter}--> ${file}:${line}:${column}`;
  return [
    label === void 0 ? place : `${place}   (as of ${label}; a change cannot change its own judge)`,
    `${number} | ${text}`.trimEnd(),
    `${gutter} | ${" ".repeat(before)}${caret}${hint === void 0 ? "" : ` ${hint}`}`,
    ...notes.map((note) => `${gutter} = ${note}`)
  ].join("\n");
}
function windowOf(source, start, length) {
  const line = source.replace(/\t/g, " ").replace(new RegExp("\\p{Cc}", "gu"), "\uFFFD");
  if (line.length <= WIDTH) return { text: line, before: start };
  const from = start + length <= WIDTH ? 0 : Math.max(0, start - LEAD);
  const cut = line.slice(from, from + WIDTH);
  const text = `${from > 0 ? "\u2026" : ""}${cut}${from + WIDTH < line.length ? "\u2026" : ""}`;
  return { text, before: start - from + (from > 0 ? 1 : 0) };
}
module.exports = {
  frame: frame
};
