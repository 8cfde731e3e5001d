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
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_path = require("node:path");
var NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
var COUNTS = ["minItems", "maxItems", "minLength", "maxLength"];
var KEYWORDS = {
  object: ["properties", "required", "additionalProperties"],
  array: ["items", "minItems", "maxItems"],
  string: ["enum", "minLength", "maxLength"],
  number: NUMBERS,
  integer: NUMBERS,
  boolean: []
};
var TYPES = Object.keys(KEYWORDS).join(", ");
var WORDS = /* @__PURE__ */ new Set(["title", "description", "$comment", "examples", "deprecated"]);
var INSTEAD = {
  anyOf: "write one shape, its parts optional",
  oneOf: "write one shape, its parts optional",
  allOf: "write the parts as one shape",
  not: "say in a rule what may not be",
  if: "say in a rule what depends on what",
  const: "write an enum of one string",
  patternProperties: "a map becomes a list of objects with a name",
  propertyNames: "a map becomes a list of objects with a name",
  nullable: "leave the property out where it is not known",
  default: "evidence has no defaults: say in a rule what absence means",
  definitions: "write $defs"
};
var forbiddenKeyword = (key) => WORDS.has(key) ? void 0 : (Object.hasOwn(INSTEAD, key) ? INSTEAD[key] : void 0) ?? "remove it, and look at the value in a rule";
function limitFaults(node, pointer) {
  const wrong = (key, expected) => ({
    message: `\`${key}\` must be ${expected}`,
    pointer: `${pointer}/${key}`,
    found: (0, import_chunk_VWUDGIEV.shown)(node[key]),
    expected,
    remedy: "correct it"
  });
  const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
  return [
    ...NUMBERS.filter((key) => key in node && !Number.isFinite(node[key])).map((key) => wrong(key, "a number")),
    ...COUNTS.filter((key) => key in node && !isCount(node[key])).map((key) => wrong(key, "a whole number from 0")),
    ..."enum" in node && !isEnum(node.enum) ? [wrong("enum", "a list of different strings")] : []
  ];
}
function isEnum(value) {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((one) => typeof one === "string") && new Set(value).size === value.length;
}
var MAX_NODES = 2e3;
var AT_THE_ROOT = ["$schema", "$id", "$defs"];
function parseDataSchema({ path, text, label }) {
  const source = (0, import_chunk_VWUDGIEV.readYaml)(text, path, label);
  (0, import_chunk_VWUDGIEV.refuseYaml)(text, source, "schema.invalid");
  const faults = /* @__PURE__ */ new Map();
  const walk = {
    definitions: (0, import_chunk_VWUDGIEV.isMap)(source.value) && (0, import_chunk_VWUDGIEV.isMap)(source.value.$defs) ? source.value.$defs : {},
    nodes: 0,
    report: (fault2) => {
      faults.set(`${fault2.pointer} ${fault2.message}`, { code: "schema.invalid", ...fault2 });
    }
  };
  const typed = typedNode(source.value, "", [], walk);
  (0, import_chunk_VWUDGIEV.refuseFaults)(source, [...faults.values()], []);
  return (0, import_chunk_UEGZMSUE.canonicalJson)(typed);
}
function typedNode(node, pointer, within, walk) {
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES) {
    walk.report(
      fault("the schema is too large", "", `more than ${MAX_NODES} values`, `at most ${MAX_NODES}`, "simplify it")
    );
    return {};
  }
  if (!(0, import_chunk_VWUDGIEV.isMap)(node)) {
    walk.report(
      fault("a schema must be an object", pointer, (0, import_chunk_VWUDGIEV.shown)(node), "an object with a type", 'write {"type": \u2026}')
    );
    return {};
  }
  return node.$ref === void 0 ? ownNode(node, pointer, within, walk) : referred(node, pointer, within, walk);
}
function referred(node, pointer, within, walk) {
  const { $ref } = node;
  refuseKeywords(node, pointer, ["$ref"], walk);
  const name = typeof $ref === "string" ? /^#\/\$defs\/([^/~%]+)$/.exec($ref)?.[1] : void 0;
  if (name === void 0 || !Object.hasOwn(walk.definitions, name)) {
    const expected = "#/$defs/ and a name that stands there";
    walk.report(
      fault("the reference leads nowhere", `${pointer}/$ref`, (0, import_chunk_VWUDGIEV.shown)($ref), expected, "define it under $defs")
    );
    return {};
  }
  if (within.includes(name)) {
    const remedy = "write the levels out, or make a flat list";
    walk.report(fault("the schema refers to itself", `${pointer}/$ref`, (0, import_chunk_VWUDGIEV.shown)($ref), "a finite shape", remedy));
    return {};
  }
  return typedNode(walk.definitions[name], `/$defs/${(0, import_chunk_UEGZMSUE.escapePointer)(name)}`, [...within, name], walk);
}
function ownNode(node, pointer, within, walk) {
  const { type } = node;
  if (typeof type !== "string" || !Object.hasOwn(KEYWORDS, type)) {
    const remedy = "give one type; what may be null is left out instead";
    const at = type === void 0 ? pointer : `${pointer}/type`;
    walk.report(fault("a value needs one type", at, (0, import_chunk_VWUDGIEV.shown)(type ?? null), `one of ${TYPES}`, remedy));
    return {};
  }
  const keywords = KEYWORDS[type] ?? [];
  refuseKeywords(node, pointer, ["type", ...keywords], walk);
  for (const one of limitFaults(node, pointer)) walk.report(one);
  const kept = Object.fromEntries(Object.entries(node).filter(([key]) => key === "type" || keywords.includes(key)));
  if (type === "object") return { ...kept, ...objectParts(node, pointer, within, walk) };
  if (type === "array") return { ...kept, items: typedNode(node.items ?? null, `${pointer}/items`, within, walk) };
  return kept;
}
function objectParts(node, pointer, within, walk) {
  const { properties, required = [], additionalProperties } = node;
  if (additionalProperties !== false) {
    const remedy = 'write "additionalProperties": false; a map becomes a list of objects with a name';
    walk.report(
      fault("an object must be closed", pointer, "open to other keys", '"additionalProperties": false', remedy)
    );
  }
  const known = (0, import_chunk_VWUDGIEV.isMap)(properties) ? properties : {};
  const names = Array.isArray(required) ? required : [null];
  if (!names.every((name) => typeof name === "string" && Object.hasOwn(known, name))) {
    walk.report(
      fault(
        "`required` names what is no property",
        `${pointer}/required`,
        (0, import_chunk_VWUDGIEV.shown)(required),
        "names of properties",
        "correct it"
      )
    );
  }
  return {
    required: names,
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(known).map(([key, child]) => [
        key,
        typedNode(child, `${pointer}/properties/${(0, import_chunk_UEGZMSUE.escapePointer)(key)}`, within, walk)
      ])
    )
  };
}
function refuseKeywords(node, pointer, allowed, walk) {
  for (const key of Object.keys(node)) {
    const isKnown = allowed.includes(key) || pointer === "" && AT_THE_ROOT.includes(key);
    const refused = isKnown ? void 0 : forbiddenKeyword(key);
    if (refused === void 0) continue;
    const message = `\`${key}\` cannot stand in the schema of own evidence`.slice(0, 100);
    walk.report({ ...fault(message, `${pointer}/${(0, import_chunk_UEGZMSUE.escapePointer)(key)}`, key, allowed.join(", "), refused), at: "key" });
  }
}
var fault = (message, pointer, found, expected, remedy) => ({
  message,
  pointer,
  found,
  expected,
  remedy
});
async function readPack(pack, trusted, workspace) {
  const modules = pack.from === "bundle" ? await bundled(pack, trusted, workspace) : await inFolder(pack, trusted, workspace);
  return new Map([...modules].map(([path, text]) => [`${pack.name}/${path}`, text]));
}
async function inFolder(pack, trusted, workspace) {
  const { from, path } = pack;
  const files = await (from === "path" && trusted !== void 0 ? (0, import_chunk_4ZZJJCFN.packInTree)(trusted, path) : (0, import_chunk_4ZZJJCFN.packOnDisk)((0, import_node_path.join)(workspace, path), path));
  assertPinned(pack, (0, import_chunk_4ZZJJCFN.packDigest)(files));
  return new Map([...files].map(([file, bytes]) => [file, decoded(bytes, `${path}/${file}`)]));
}
async function bundled(pack, trusted, workspace) {
  const bytes = await (0, import_chunk_4ZZJJCFN.packBytes)((0, import_node_path.join)(workspace, pack.path), pack.path);
  assertPinned(pack, (0, import_chunk_4ZZJJCFN.bytesDigest)(bytes));
  const key = await keyOf(pack, trusted, workspace);
  const { modules, refusal } = await (0, import_chunk_TU2NRKMM.callOpa)("unpack", { bundle: Buffer.from(bytes).toString("base64"), ...key });
  if (refusal === void 0) return new Map(Object.entries(modules));
  throw new import_chunk_URPNT6SS.Problem({
    code: refusal.code,
    message: refusal.message,
    file: pack.path,
    found: refusal.found,
    expected: refusal.want,
    remedy: `take it up with whoever publishes ${pack.name}`
  });
}
async function keyOf({ key }, trusted, workspace) {
  if (key === void 0) return {};
  const { file, algorithm, scope } = key;
  const bytes = await (trusted === void 0 ? (0, import_chunk_WJGUBBKD.bytesThere)((0, import_node_path.join)(workspace, file)) : trusted.read(file));
  if (bytes !== void 0) return { key: { pem: decoded(bytes, file), algorithm, scope } };
  throw new import_chunk_URPNT6SS.Problem({
    code: "policy.pack_signature",
    message: "the key of a pack is not there",
    file,
    found: "no such file",
    expected: "a public key in PEM",
    remedy: `add ${file} to the trusted ref`,
    who: "whoever owns the configuration"
  });
}
function assertPinned({ name, path, sha256: pinned }, found) {
  if (found === pinned) return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "policy.pack_digest",
    message: `pack ${name} is not the one that is pinned`.slice(0, 100),
    file: path,
    found,
    expected: pinned,
    remedy: `look at what changed; if it is meant, pin what phasegate policy digest ${path} prints`,
    who: "whoever owns the configuration"
  });
}
function decoded(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const parts = {
      message: "a file of a pack is not UTF-8",
      file,
      found: "other bytes",
      expected: "UTF-8",
      remedy: "save it as UTF-8"
    };
    throw new import_chunk_URPNT6SS.Problem({ code: "policy.pack", ...parts }, { cause });
  }
}
module.exports = {
  parseDataSchema: parseDataSchema,
  readPack: readPack
};
