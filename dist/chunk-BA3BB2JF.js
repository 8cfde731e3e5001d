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
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
function readOwn(file, check) {
  const content = (0, import_chunk_AYNNP6RK.parseJson)(file);
  const inexact = inexactNumber(content, "");
  if (inexact !== void 0) return { problems: [{ ...inexact, file: file.path }] };
  const problems = check(content).map((error) => misfit(error, content, file.path));
  return problems.length === 0 ? { content, problems } : { problems };
}
function misfit({ instancePath, keyword, params, message = "" }, content, file) {
  const at = {
    code: "evidence.shape",
    file,
    remedy: "let the tool write what the schema of the slot describes"
  };
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const pointer = `${instancePath}${(0, import_chunk_EHP3VDIA.pointerTo)(key)}`;
    return {
      ...at,
      message: "the document has a key that its schema does not",
      pointer,
      found: key.slice(0, 60),
      expected: "only keys of the schema"
    };
  }
  if (keyword === "required") {
    const key = String(params.missingProperty);
    return {
      ...at,
      message: "the document lacks a part that its schema demands",
      pointer: instancePath,
      found: `no ${key}`,
      expected: key
    };
  }
  const allowed = (0, import_chunk_AYNNP6RK.isArray)(params.allowedValues) ? params.allowedValues.join(", ") : message.replace(/^must (be )?/, "");
  return {
    ...at,
    message: "a part of the document is not what its schema says",
    pointer: instancePath,
    found: foundAt(content, instancePath),
    expected: allowed
  };
}
function foundAt(content, pointer) {
  const value = pointer === "" ? content : (0, import_chunk_UEGZMSUE.atPointer)(content, pointer);
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  return typeof value === "boolean" ? String(value) : (0, import_chunk_AYNNP6RK.nameOf)(value);
}
function inexactNumber(value, pointer) {
  if (typeof value === "number") {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return void 0;
    return {
      code: "evidence.not_finite",
      message: "a number in the document is too large to be exact",
      pointer,
      found: String(value),
      expected: "a number within \xB1(2^53 \u2212 1)",
      remedy: "let the tool write long identifiers as strings"
    };
  }
  if (typeof value !== "object" || value === null) return void 0;
  for (const [key, child] of Object.entries(value)) {
    const found = inexactNumber(child, `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(key)}`);
    if (found !== void 0) return found;
  }
  return void 0;
}
var ownEvidenceCheck = async () => (await Promise.resolve().then(() => __toESM(require("./own-evidence-DLLQB7FQ.js")))).dataCheck;
async function checksOf(schemas) {
  const known = [...schemas].flatMap(([slot, schema]) => schema === void 0 ? [] : [{ slot, schema }]);
  if (known.length === 0) return /* @__PURE__ */ new Map();
  const dataCheck = await ownEvidenceCheck();
  return new Map(known.map(({ slot, schema }) => [slot, dataCheck(schema)]));
}
function readOwnFile(slot, source, { checks }) {
  const check = checks.get(slot.name);
  if (check === void 0) return { report: { notes: [], problems: [noSchema(slot, source)] } };
  const { problems, ...read } = readOwn(source, check);
  return { report: { notes: [], problems }, ...read };
}
var noSchema = ({ name }, { path }) => ({
  code: "schema.invalid",
  message: `${path} has no schema to be held against`.slice(0, 100),
  file: path,
  expected: `the schema of slot ${name}`,
  found: "none that can be used",
  remedy: "correct the schema at the trusted ref",
  who: "whoever owns the configuration"
});
function placesOf(pointers, input) {
  const places = pointers.flatMap((pointer) => placeOf(pointer, input) ?? []);
  return [...new Map(places.map((place) => [`${place.file}:${place.line ?? ""}`, place])).values()];
}
function placeOf(pointer, input) {
  const segments = (0, import_chunk_UEGZMSUE.segmentsOf)(pointer);
  let line;
  for (let depth = segments.length; depth > 0; depth -= 1) {
    const value = (0, import_chunk_UEGZMSUE.atPointer)(input, `/${segments.slice(0, depth).map(import_chunk_UEGZMSUE.escapePointer).join("/")}`);
    if (typeof value !== "object" || value === null) continue;
    line ??= numberAt(value, "line");
    const file = stringAt(value, "file") ?? stringAt(value, "path");
    if (file !== void 0 && isInside(file)) return { file, ...line === void 0 ? {} : { line } };
    if (file !== void 0) line = void 0;
    const touched = Reflect.get(value, "paths");
    if (Array.isArray(touched) && typeof touched[0] === "string") return { file: touched[0] };
    const source = stringAt(value, "source");
    const sourceLine = numberAt(value, "source_line");
    if (source !== void 0) return { file: source, ...sourceLine === void 0 ? {} : { line: sourceLine } };
  }
  return void 0;
}
function isInside(file) {
  const plain = file.replace(/%2e/gi, ".").replace(/%2f/gi, "/").replaceAll("\\", "/");
  return !/^(?:\/|[A-Za-z][\w+.-]*:)/.test(plain) && !plain.split("/").includes("..");
}
function stringAt(value, key) {
  const found = Reflect.get(value, key);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function numberAt(value, key) {
  const found = Reflect.get(value, key);
  return typeof found === "number" && found > 0 ? found : void 0;
}
module.exports = {
  checksOf: checksOf,
  ownEvidenceCheck: ownEvidenceCheck,
  placesOf: placesOf,
  readOwnFile: readOwnFile
};
