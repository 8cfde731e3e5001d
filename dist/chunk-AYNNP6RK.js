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
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var MAX_DEPTH = 64;
var HEAD_BYTES = 65536;
function parseJson(file) {
  const text = file.text();
  if (text.trim() === "") throw emptyReport(file);
  return parsed(text, file, 1);
}
function parseJsonObject(file) {
  const value = parseJson(file);
  if (isObject(value)) return value;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.wrong_root",
    message: "the report is not a JSON object",
    file: file.path,
    pointer: "",
    found: nameOf(value),
    expected: "an object",
    remedy: "point the slot at the file that the tool wrote"
  });
}
function* parseJsonLines(file, lines = linesOf(file.blocks())) {
  let line = 0;
  let found = false;
  for (const text of lines) {
    line += 1;
    if (text.trim() === "") continue;
    found = true;
    yield { line, value: parsed(text, file, line) };
  }
  if (!found) throw emptyReport(file);
}
function* parseJsonValues(file) {
  let rest = file.text();
  let line = 1;
  if (rest.trim() === "") throw emptyReport(file);
  while (rest.trim() !== "") {
    const fault = (0, import_chunk_APUOGT25.scanJson)(rest);
    const text = fault?.expected === "the end" ? rest.slice(0, fault.offset) : rest;
    yield { line, value: parsed(text, file, line) };
    line += text.split("\n").length - 1;
    rest = rest.slice(text.length);
  }
}
var parseJsonLine = (text, file, line) => parsed(text, file, line);
function emptyReport(file) {
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.empty",
    message: "the report has no content",
    file: file.path,
    found: file.bytes === 0 ? "0 bytes" : "white space only",
    expected: "a report, also of a clean run",
    remedy: "let the tool write a format that is not empty when clean, and look whether it crashed"
  });
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isArray = (value) => Array.isArray(value);
function stringAt(object, key) {
  const value = object[key];
  return typeof value === "string" ? value : void 0;
}
function numberAt(object, key) {
  const value = object[key];
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function objectAt(object, key) {
  const value = object[key];
  return isObject(value) && Object.hasOwn(object, key) ? value : void 0;
}
function arrayAt(object, key) {
  const value = object[key];
  return isArray(value) ? value : void 0;
}
function finite(value, at) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new import_chunk_URPNT6SS.Problem({
    code: typeof value === "string" && value !== "NaN" ? "evidence.unit" : "evidence.not_finite",
    message: "a number in the report is not a finite number",
    ...at,
    found: typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : nameOf(value),
    expected: "a finite number without a unit",
    remedy: "look whether anything was measured, and run the tool again"
  });
}
function badShape(file, pointer, found, expected) {
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.shape",
    message: "a part that the format demands is missing or of another kind",
    file: file.path,
    pointer,
    found: nameOf(found),
    expected,
    remedy: "use the report as the tool wrote it, or name the right format in the slot"
  });
}
function nameOf(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? String(value) : `a ${typeof value}`;
}
function parsed(text, file, firstLine) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed(text, file, firstLine, cause);
  }
  if (isDeeper(value, MAX_DEPTH)) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.malformed",
      message: `the JSON is nested deeper than ${MAX_DEPTH} levels`,
      file: file.path,
      line: firstLine,
      found: `more than ${MAX_DEPTH} levels`,
      expected: `at most ${MAX_DEPTH} levels`,
      remedy: "use the report as the tool wrote it"
    });
  }
  return value;
}
function brokenJson(file) {
  const fault = file.bytes <= HEAD_BYTES && /^\s*[{[]/.test(file.head) ? (0, import_chunk_APUOGT25.scanJson)(file.head) : void 0;
  return fault === void 0 || fault.expected === "the end" ? void 0 : malformed(file.head, file, 1);
}
function malformed(text, file, firstLine, cause) {
  const { offset, expected } = (0, import_chunk_APUOGT25.scanJson)(text) ?? { offset: 0, expected: "JSON" };
  const before = text.slice(0, offset);
  const cut = offset >= text.length;
  const parts = {
    message: cut ? "the JSON ends too early" : "the file is not JSON",
    found: cut ? "the end of the file" : JSON.stringify(text.slice(offset, offset + 20)),
    remedy: cut ? "run the tool again and let it finish" : "use the report as the tool wrote it, without log lines in it"
  };
  const line = firstLine + before.split("\n").length - 1;
  const column = offset - before.lastIndexOf("\n");
  return new import_chunk_URPNT6SS.Problem({ code: "evidence.malformed", file: file.path, line, column, expected, ...parts }, { cause });
}
function isDeeper(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (isArray(value)) {
    for (const child of value) if (typeof child === "object" && isDeeper(child, levels - 1)) return true;
    return false;
  }
  for (const key in value) {
    const child = value[key];
    if (typeof child === "object" && isDeeper(child, levels - 1)) return true;
  }
  return false;
}
function* endedLines(file) {
  let end = "";
  const watched = function* () {
    for (const block of file.blocks()) {
      end = block.slice(-1);
      yield block;
    }
  };
  let line = 0;
  for (const text of linesOf(watched())) {
    line += 1;
    yield text;
  }
  if (end !== "\n") {
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.malformed",
      message: "the last line has no end",
      file: file.path,
      line,
      found: "the end of the file",
      expected: "a line end",
      remedy: "run the tool again and let it finish"
    });
  }
}
function* linesOf(blocks) {
  let begun = "";
  for (const block of blocks) {
    let from = 0;
    for (let at = block.indexOf("\n"); at >= 0; at = block.indexOf("\n", from)) {
      const end = block.slice(from, at);
      yield begun === "" ? end : begun + end;
      begun = "";
      from = at + 1;
    }
    begun += block.slice(from);
  }
  if (begun !== "") yield begun;
}
module.exports = {
  HEAD_BYTES: HEAD_BYTES,
  arrayAt: arrayAt,
  badShape: badShape,
  brokenJson: brokenJson,
  emptyReport: emptyReport,
  endedLines: endedLines,
  finite: finite,
  isArray: isArray,
  isObject: isObject,
  linesOf: linesOf,
  nameOf: nameOf,
  numberAt: numberAt,
  objectAt: objectAt,
  parseJson: parseJson,
  parseJsonLine: parseJsonLine,
  parseJsonLines: parseJsonLines,
  parseJsonObject: parseJsonObject,
  parseJsonValues: parseJsonValues,
  stringAt: stringAt
};
