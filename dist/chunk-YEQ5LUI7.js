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
__export(stdin_exports, {
  readEvidence: () => readEvidence
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
function pickAdapter(file, format, adapters = import_chunk_E2AFDTZJ.ADAPTERS) {
  if (file.head.trim() === "" && file.bytes <= import_chunk_E2AFDTZJ.HEAD_BYTES) throw (0, import_chunk_E2AFDTZJ.emptyReport)(file);
  if (format !== void 0) return named(format, file, adapters);
  const claiming = adapters.filter((adapter) => adapter.claims(file));
  const [only, ...others] = claiming;
  if (only === void 0) throw unread(file);
  if (others.length === 0) return only;
  throw new import_chunk_WMMREFGB.Problem({
    code: "evidence.ambiguous",
    message: "two adapters claim the file",
    file: file.path,
    found: claiming.map((adapter) => adapter.id).join(", "),
    expected: "exactly one",
    remedy: "name the format in the slot"
  });
}
function named(format, file, adapters) {
  const adapter = adapters.find((one) => one.id === format);
  if (adapter !== void 0) return adapter;
  throw new import_chunk_WMMREFGB.Problem({
    code: "evidence.unknown_format",
    message: `there is no format "${format.slice(0, 40)}"`,
    file: file.path,
    found: format,
    expected: adapters.map((one) => one.id).join(", "),
    remedy: "name one of these in the slot, or leave it out"
  });
}
function unread(file) {
  if (file.head.includes("\0") || file.head.startsWith("\uFFFD")) {
    return new import_chunk_WMMREFGB.Problem({
      code: "evidence.encoding",
      message: "the file is not UTF-8 text",
      file: file.path,
      found: "UTF-16 or binary bytes",
      expected: "UTF-8",
      remedy: "let the tool write UTF-8"
    });
  }
  const instead = (0, import_chunk_E2AFDTZJ.insteadOf)(file.head);
  if (instead !== void 0) {
    return new import_chunk_WMMREFGB.Problem({
      code: "evidence.use_instead",
      message: `${instead.what} is no evidence: ${instead.why}`,
      file: file.path,
      found: instead.what,
      expected: "a format made for machines",
      remedy: instead.use
    });
  }
  const broken = (0, import_chunk_E2AFDTZJ.brokenJson)(file);
  if (broken !== void 0) return broken;
  return new import_chunk_WMMREFGB.Problem({
    code: "evidence.unknown_format",
    message: "no adapter knows the format of the file",
    file: file.path,
    found: (0, import_chunk_E2AFDTZJ.appearanceOf)(file.head),
    expected: "a format that `phasegate formats` lists",
    remedy: "let the tool write one of them, or name the format in the slot"
  });
}
function readEvidence(file, options, sinks) {
  let adapter;
  try {
    adapter = pickAdapter(file, options.format, options.adapters ?? import_chunk_E2AFDTZJ.ADAPTERS);
    return { adapter, report: readWith(adapter, file, sinks, options.ask) };
  } catch (thrown) {
    const problems = (0, import_chunk_WMMREFGB.problemsOf)(thrown, "evidence.unreadable").map((parts) => placed(parts, file));
    return { ...adapter === void 0 ? {} : { adapter }, report: { notes: [], problems } };
  }
}
function readWith(adapter, file, sinks, ask) {
  switch (adapter.kind) {
    case "tests":
      return adapter.read(file, sinks.tests, ask);
    case "perf":
      return adapter.read(file, sinks.perf, ask);
    case "iac":
      return adapter.read(file, sinks.iac, ask);
    case "environment":
      return adapter.read(file, sinks.environment, ask);
  }
}
var placed = (parts, file) => ({ file: file.path, ...parts });
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readEvidence
});
