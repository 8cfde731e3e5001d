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
var MAX_MESSAGE_CHARACTERS = 500;
var SEARCHED_CHARACTERS = 20 * MAX_MESSAGE_CHARACTERS;
var INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fffe}\u{ffff}]|\u{34f}/gu;
var SECRETS = new RegExp(
  [
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/,
    /\bgithub_pat_\w{20,}/,
    /\bglpat-[\w-]{20,}/,
    /\bnpm_[A-Za-z0-9]{30,}/,
    /\bxox[abeprs]-[\w-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/,
    /\bBearer\s+[\w.~+/-]{16,}=*/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*/,
    /(?<=:\/\/[^\s:/@]{1,100}:)[^\s/@]+(?=@)/
  ].map(({ source }) => source).join("|"),
  "g"
);
function visible(text) {
  return text.replace(SECRETS, "[redacted]").replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replaceAll("##[", "#\\u{23}[").replace(/(^|\s)::/g, "$1\\u{3a}:");
}
function said(text, maxCharacters = MAX_MESSAGE_CHARACTERS) {
  return clip(visible(text.slice(0, SEARCHED_CHARACTERS)), maxCharacters);
}
function clip(text, maxCharacters) {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$|\\(?:u(?:\{[0-9a-f]{0,6})?)?$/, "")}\u2026`;
}
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var MARKDOWN = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "@&#8203;" };
var MARKDOWN_SPECIAL = /[\\`*_[\]<>|~#$&@]|:(?=\/\/|[a-z+-][\w+-]*:)|(?<=www)\.|(?<=\bGH)-(?=\d)/gi;
function markdownText(text) {
  return text.trim().replace(MARKDOWN_SPECIAL, escapedMarkdown).replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function escapedMarkdown(special, at, text) {
  if (special === "#") return /\w/.test(text.charAt(at + 1)) ? "\\#&#8203;" : "\\#";
  if (special === ":" || special === "-") return `${special}&#8203;`;
  if (special === ".") return "&#8203;.";
  return MARKDOWN[special] ?? `\\${special}`;
}
var XML = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
function xmlText(text) {
  return text.replace(/[&<>"']/g, (special) => XML[special] ?? special);
}
module.exports = {
  clip: clip,
  commandData: commandData,
  commandProperty: commandProperty,
  markdownText: markdownText,
  said: said,
  visible: visible,
  xmlText: xmlText
};
