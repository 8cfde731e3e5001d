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
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var ENTRYPOINT = "main/decision";
var SECTION = "phasegate.rules";
var PACK_SECTION = "phasegate.pack";
var SOURCES_SECTION = "phasegate.sources";
function withRules(module2, rules, sources) {
  const encoded = (value) => new TextEncoder().encode((0, import_chunk_UEGZMSUE.canonicalJson)(value));
  const wasm = withSection(withSection(module2, SECTION, encoded(rules)), SOURCES_SECTION, encoded(sources));
  return { wasm, rules, digest: (0, import_chunk_P5C3MYZQ.sha256)(wasm), parts: [{ wasm, rules }] };
}
function sourcesOf({ wasm }) {
  const [section] = WebAssembly.Module.customSections(moduleOf(wasm), SOURCES_SECTION);
  const sources = section === void 0 ? void 0 : jsonIn(section);
  if (!isSources(sources)) throw mismatch("the compiled policy does not carry its sources", "none", SOURCES_SECTION);
  return sources;
}
function isSources(value) {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}
function withPack(own, pack) {
  return joined(withSection(own.wasm, PACK_SECTION, pack.wasm), own.rules, pack);
}
function joined(wasm, own, pack) {
  const twice = own.find(({ code }) => pack.rules.some((rule) => rule.code === code));
  if (twice !== void 0) {
    const { code, file, line } = twice;
    const message = `the pack has a rule ${code} already`;
    throw new import_chunk_URPNT6SS.Problem({
      code: "policy.duplicate",
      message,
      file,
      line,
      found: code,
      expected: "a code of its own",
      remedy: "rename the rule"
    });
  }
  const rules = [...own, ...pack.rules].sort((a, b) => a.code < b.code ? -1 : 1);
  return { wasm, rules, digest: (0, import_chunk_P5C3MYZQ.sha256)(wasm), parts: [{ wasm, rules: own }, ...pack.parts] };
}
function readPolicy(wasm, digest) {
  const actual = digest === void 0 ? (0, import_chunk_P5C3MYZQ.sha256)(wasm) : assertDigest(wasm, digest);
  const module2 = moduleOf(wasm);
  const sections = WebAssembly.Module.customSections(module2, SECTION);
  const [section, second] = sections;
  if (section === void 0 || second !== void 0) {
    throw mismatch("the compiled policy does not carry one rule index", `${sections.length} sections`, SECTION);
  }
  const rules = rulesIn(section);
  const [pack] = WebAssembly.Module.customSections(module2, PACK_SECTION);
  return pack === void 0 ? { wasm, rules, digest: actual, parts: [{ wasm, rules }] } : joined(wasm, rules, readPolicy(new Uint8Array(pack)));
}
function assertDigest(wasm, digest) {
  const actual = (0, import_chunk_P5C3MYZQ.sha256)(wasm);
  if (digest === actual) return actual;
  throw mismatch("the compiled policy is not the one that its digest names", actual, digest);
}
function withSection(module2, title, content) {
  const name = new TextEncoder().encode(title);
  const length = unsignedLeb(name.length);
  const size = unsignedLeb(length.length + name.length + content.length);
  return new Uint8Array(Buffer.concat([module2, Buffer.from([0, ...size, ...length]), name, content]));
}
function moduleOf(wasm) {
  try {
    return new WebAssembly.Module(new Uint8Array(wasm));
  } catch {
    throw mismatch("the compiled policy is not a WebAssembly module", `${wasm.length} bytes`, "a module");
  }
}
function rulesIn(section) {
  const rules = jsonIn(section);
  if (!Array.isArray(rules) || !rules.every(isRuleInfo) || new Set(rules.map(({ code }) => code)).size < rules.length) {
    throw mismatch("the rule index of the compiled policy cannot be read", "another shape", "a list of distinct rules");
  }
  return rules;
}
function jsonIn(section) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(section));
  } catch {
    return void 0;
  }
}
function isRuleInfo(value) {
  if (typeof value !== "object" || value === null) return false;
  const { who, level, reads, reads_trusted, builtins, judges, tells, line, ...texts } = value;
  return ["code", "description", "file", "solution", "title"].join() === Object.keys(texts).sort().join() && Object.values(texts).every((text) => typeof text === "string") && /^[^./]+\.[^./]+$/.test(String(texts.code)) && (who === void 0 || typeof who === "string") && (level === "block" || level === "warn") && [reads, reads_trusted, builtins].every(
    (keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string")
  ) && typeof judges === "boolean" && (tells === void 0 || Array.isArray(tells) && tells.every((name) => name === "notes" || name === "figures")) && Number.isSafeInteger(line);
}
function mismatch(message, found, expected) {
  const remedy = "use the policy that was kept with the decision, or compile the policies again";
  return new import_chunk_URPNT6SS.Problem({ code: "policy.mismatch", message, found, expected, remedy });
}
function unsignedLeb(value) {
  return value < 128 ? [value] : [value & 127 | 128, ...unsignedLeb(value >>> 7)];
}
module.exports = {
  ENTRYPOINT: ENTRYPOINT,
  assertDigest: assertDigest,
  readPolicy: readPolicy,
  sourcesOf: sourcesOf,
  withPack: withPack,
  withRules: withRules
};
