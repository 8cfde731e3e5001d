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
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function schemaAt(root, value, pointer) {
  let [schema, at] = [concrete(root, root, value), value];
  for (const segment of (0, import_chunk_UEGZMSUE.segmentsOf)(pointer)) {
    const next = childSchema(schema, segment);
    at = typeof at === "object" && at !== null ? Reflect.get(at, segment) : void 0;
    schema = next === void 0 ? {} : concrete(root, next, at);
  }
  return schema;
}
function withDefaults(root, value, given = root) {
  const schema = concrete(root, given, value);
  if (Array.isArray(value)) return value.map((item) => withDefaults(root, item, schema.items ?? {}));
  if (!isMap(value)) return value;
  const { properties = {}, additionalProperties: others } = schema;
  const known = Object.entries(properties).flatMap(([key, child]) => {
    const own = Object.hasOwn(value, key) ? value[key] : concrete(root, child, void 0).default;
    return own === void 0 ? [] : [[key, withDefaults(root, own, child)]];
  });
  const free = Object.entries(value).filter(([key]) => !Object.hasOwn(properties, key)).map(([key, child]) => [
    key,
    typeof others === "object" ? withDefaults(root, child, others) : child
  ]);
  return Object.fromEntries([...known, ...free]);
}
function childSchema(schema, segment) {
  if (schema.items !== void 0) return schema.items;
  if (schema.properties !== void 0 && Object.hasOwn(schema.properties, segment)) return schema.properties[segment];
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : void 0;
}
function concrete(root, schema, value) {
  const kept = schema.default === void 0 ? {} : { default: schema.default };
  if (schema.$ref !== void 0) {
    const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {};
    return { ...concrete(root, target, value), ...kept };
  }
  if (schema.anyOf === void 0) return schema;
  const branches = schema.anyOf.map((branch2) => concrete(root, branch2, value));
  const branch = branches.find(
    ({ type }) => type === typeOf(value) || type === "integer" && typeof value === "number"
  );
  return { ...branch ?? { description: branches.map(({ type = "" }) => typeWords(type)).join(" or ") }, ...kept };
}
function typeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
var TYPES = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping"
};
var typeWords = (type) => TYPES[type] ?? type;
var MANY_KEYS = 12;
var MAX_SHOWN = 40;
function schemaFaults(errors, value, schema, codes) {
  return causesOf(errors, value).map((error) => faultOf(error, value, schema, codes));
}
function nameOf(pointer) {
  return (0, import_chunk_UEGZMSUE.segmentsOf)(pointer).reduce(
    (name, segment) => /^\d+$/.test(segment) ? `${name}[${segment}]` : name === "" ? clipped(segment) : `${name}.${clipped(segment)}`,
    ""
  );
}
function shown(value) {
  if (value === null) return "nothing";
  if (typeof value === "string") return JSON.stringify(clipped(value));
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "a mapping";
  return `${typeof value === "number" ? "the number " : ""}${String(value)}`;
}
function causesOf(errors, value) {
  const real = errors.filter(({ propertyName }) => propertyName === void 0);
  const at = (pointer, keyword) => real.find((error) => error.instancePath === pointer && error.keyword === keyword);
  return real.filter((error) => {
    const { instancePath: pointer, keyword } = error;
    const choice = at(pointer, "anyOf");
    if (keyword === "enum")
      return choice === void 0 ? at(pointer, "type") === void 0 : typeof (0, import_chunk_UEGZMSUE.atPointer)(value, pointer) === "string";
    if (choice === void 0 || keyword !== "anyOf" && keyword !== "type") return true;
    return error === choice && !real.some((other) => isWithin(other.instancePath, pointer) && saysMore(other, pointer, value));
  });
}
function saysMore({ instancePath, keyword }, choice, value) {
  if (instancePath !== choice) return true;
  return keyword === "enum" ? typeof (0, import_chunk_UEGZMSUE.atPointer)(value, choice) === "string" : keyword !== "anyOf" && keyword !== "type";
}
var isWithin = (pointer, parent) => pointer === parent || pointer.startsWith(`${parent}/`);
function faultOf(error, value, schema, codes) {
  const { instancePath: pointer, keyword, params } = error;
  const here = schemaAt(schema, value, pointer);
  const code = codes.invalid;
  if (keyword === "additionalProperties")
    return unknownKey(String(params.additionalProperty), pointer, here, codes.unknownKey);
  if (keyword === "required") return missingKey(String(params.missingProperty), pointer, here, code);
  if (keyword === "propertyNames")
    return badName(String(params.propertyName), pointer, concrete(schema, here.propertyNames ?? {}, ""), code);
  const actual = (0, import_chunk_UEGZMSUE.atPointer)(value, pointer);
  const expected = expectation(error, here);
  const meant = keyword === "enum" && typeof actual === "string" ? (0, import_chunk_SSQB5HUS.nearest)(actual, allowedOf(error)) : void 0;
  const name = pointer === "" ? "the document" : nameOf(pointer);
  return {
    code,
    message: clipped(`${pointer === "" ? name : `\`${name}\``} must be ${expected}`, 100),
    pointer,
    found: shown(actual),
    expected,
    hint: meant === void 0 ? `found ${shown(actual)}` : `did you mean \`${meant}\`?`,
    remedy: meant === void 0 ? `correct ${name}` : `write ${meant}`
  };
}
function unknownKey(key, pointer, here, code) {
  const keys = Object.keys(here.properties ?? {});
  const meant = (0, import_chunk_SSQB5HUS.nearest)(key, keys);
  const all = keys.length <= MANY_KEYS ? `keys here: ${keys.join(", ")} \xB7 ` : "";
  return {
    code,
    message: clipped(`unknown key \`${clipped(key)}\`${placeOf(pointer)}`, 100),
    pointer: `${pointer}/${(0, import_chunk_UEGZMSUE.escapePointer)(key)}`,
    at: "key",
    found: key,
    expected: meant ?? (all === "" ? "a key of the schema" : keys.join(", ")),
    remedy: meant === void 0 ? "remove it" : `write ${meant}`,
    ...meant === void 0 ? {} : { hint: `did you mean \`${meant}\`?` },
    notes: [`${all}no default is used in its place`]
  };
}
function missingKey(key, pointer, here, code) {
  const what = here.properties?.[key]?.description;
  return {
    code,
    message: clipped(`\`${key}\` is missing${placeOf(pointer)}`, 100),
    pointer,
    at: "key",
    hint: `lacks \`${key}\``,
    expected: what === void 0 ? key : `${key}: ${what}`,
    remedy: `add ${key}`
  };
}
function badName(name, pointer, names, code) {
  const expected = names.description ?? "another name";
  return {
    code,
    message: clipped(`\`${clipped(name)}\`${placeOf(pointer)} is not a valid name`, 100),
    pointer: `${pointer}/${(0, import_chunk_UEGZMSUE.escapePointer)(name)}`,
    at: "key",
    found: name,
    expected,
    hint: `must be ${expected}`,
    remedy: "rename it"
  };
}
function expectation(error, here) {
  const { keyword, params } = error;
  if (keyword === "type") return typeWords(String(params.type));
  if (keyword === "enum") return allowedOf(error).join(" or ");
  if (keyword === "minimum") return `at least ${String(params.limit)}`;
  if (keyword === "maximum") return `at most ${String(params.limit)}`;
  if (/^min(Items|Properties|Length)$/.test(keyword)) return "non-empty";
  if (keyword === "uniqueItems") return "free of repetition";
  return here.description ?? error.message ?? "of another form";
}
var allowedOf = ({ params }) => Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
var placeOf = (pointer) => pointer === "" ? "" : ` in \`${nameOf(pointer)}\``;
function clipped(text, length = MAX_SHOWN) {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return plain.length <= length ? plain : `${plain.slice(0, length - 1)}\u2026`;
}
var MICROSECOND = { unit: "s", by: 1e6 };
var SCALES = /* @__PURE__ */ new Map([
  ["ns", { unit: "s", by: 1e9 }],
  ["us", MICROSECOND],
  ["\xB5s", MICROSECOND],
  ["\u03BCs", MICROSECOND],
  ["ms", { unit: "s", by: 1e3 }],
  ["s", { unit: "s" }],
  ["min", { unit: "s", times: 60 }],
  ["B", { unit: "B" }],
  ["kB", { unit: "B", times: 1e3 }],
  ["MB", { unit: "B", times: 1e6 }],
  ["GB", { unit: "B", times: 1e9 }],
  ["KiB", { unit: "B", times: 2 ** 10 }],
  ["MiB", { unit: "B", times: 2 ** 20 }],
  ["GiB", { unit: "B", times: 2 ** 30 }],
  ["1/s", { unit: "1/s" }],
  ["req/s", { unit: "1/s" }],
  ["rps", { unit: "1/s" }],
  ["B/s", { unit: "1/s" }],
  ["ratio", { unit: "ratio" }],
  ["%", { unit: "ratio", by: 100 }],
  ["1", { unit: "1" }]
]);
var UNITS = [...SCALES.keys()];
function toBase(value, unit) {
  const scale = SCALES.get(unit);
  if (scale === void 0) return void 0;
  const converted = value * (scale.times ?? 1) / (scale.by ?? 1);
  return Number.isFinite(converted) ? { value: converted, unit: scale.unit } : void 0;
}
function parseQuantity(text) {
  const match = /^(-?\d+(?:\.\d+)?) ?(\D.*)$/.exec(text);
  return match?.[1] === void 0 || match[2] === void 0 ? void 0 : toBase(Number(match[1]), match[2]);
}
function readerOf(document, invalid, report) {
  const value = (pointer) => (0, import_chunk_UEGZMSUE.atPointer)(document, pointer);
  const text = (pointer) => {
    const found2 = value(pointer);
    return typeof found2 === "string" ? found2 : void 0;
  };
  const read = (pointer, parse2, expected, code = invalid) => {
    const written = text(pointer);
    if (written === void 0) return void 0;
    const parsed = parse2(written);
    if (parsed === void 0) report(unreadable(code, pointer, written, expected));
    return parsed;
  };
  return {
    value,
    text,
    texts: (pointer) => {
      const found2 = value(pointer);
      return Array.isArray(found2) ? found2.filter((item) => typeof item === "string") : [];
    },
    count: (pointer) => {
      const found2 = value(pointer);
      return typeof found2 === "number" && Number.isFinite(found2) ? found2 : void 0;
    },
    flag: (pointer) => value(pointer) === true,
    keys: (pointer) => {
      const found2 = value(pointer);
      return isMap(found2) ? Object.keys(found2) : [];
    },
    items: (pointer) => {
      const found2 = value(pointer);
      return Array.isArray(found2) ? [...found2.keys()] : [];
    },
    deadline: (pointer) => read(pointer, import_chunk_P5VQINOM.parseDeadline, "a date, or an RFC 3339 instant with offset, that exists", "time.unparsable"),
    instant: (pointer) => read(pointer, import_chunk_P5VQINOM.parseInstant, "an RFC 3339 instant with offset, that exists", "time.unparsable"),
    duration: (pointer) => read(pointer, import_chunk_P5VQINOM.parseDuration, "a whole number with s, m, h, d or w, such as 24h"),
    unit: (pointer) => parseQuantity(text(pointer) ?? "")?.unit,
    figure: (pointer) => {
      const found2 = value(pointer);
      return typeof found2 === "number" ? found2 : read(pointer, (written) => parseQuantity(written)?.value, "a number with a known unit, such as 400ms");
    },
    fault: report
  };
}
function unreadable(code, pointer, written, expected) {
  return {
    code,
    message: `\`${nameOf(pointer)}\` cannot be read`.slice(0, 100),
    pointer,
    found: shown(written),
    expected,
    hint: `must be ${expected}`,
    remedy: `correct ${nameOf(pointer)}`
  };
}
function oneOf(values, value) {
  return values.find((one) => one === value);
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
var import_yaml2 = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
var MAX_DEPTH = 32;
var LARGE = {
  span: [0, 0],
  message: "the document is larger than 1 MiB",
  found: "more than 1 MiB",
  expected: "at most 1 MiB",
  remedy: "take out what does not belong there",
  final: true
};
var EMPTY = {
  span: [0, 0],
  message: "the document is empty",
  expected: "a document",
  remedy: "write one, or remove the file"
};
var SECOND = {
  span: [0, 0],
  message: "the file holds more than one document",
  found: "a second document",
  expected: "one document",
  remedy: "take the others out"
};
var DEEP = {
  message: `the document nests deeper than ${MAX_DEPTH} levels`,
  expected: `at most ${MAX_DEPTH} levels`,
  remedy: "write it flatter",
  final: true
};
var WRITTEN_OUT = { expected: "each value written out", remedy: "write the value out wherever it is needed" };
var REFUSED = {
  "directive-line": {
    message: "directives are refused",
    expected: "YAML 1.2 without directives",
    remedy: "remove the line"
  },
  tag: { message: "tags are refused", expected: "plain values", remedy: "remove the tag" },
  anchor: { message: "anchors are refused", ...WRITTEN_OUT },
  alias: { message: "aliases are refused", ...WRITTEN_OUT }
};
var MERGE = { message: "merge keys are refused", ...WRITTEN_OUT };
var OPENS = /* @__PURE__ */ new Set(["flow-map-start", "flow-seq-start"]);
var CLOSES = /* @__PURE__ */ new Set(["flow-map-end", "flow-seq-end"]);
var NESTS = /* @__PURE__ */ new Set(["seq-item-ind", "explicit-key-ind"]);
function refusedConstructs(lexemes) {
  const found2 = [];
  let [offset, flow, block, isScalarNext] = [0, 0, 0, false];
  for (const lexeme of lexemes) {
    const type = isScalarNext ? "scalar" : import_yaml.CST.tokenType(lexeme);
    isScalarNext = lexeme === import_yaml.CST.SCALAR;
    if (lexeme === import_yaml.CST.SCALAR || lexeme === import_yaml.CST.DOCUMENT || lexeme === import_yaml.CST.FLOW_END) continue;
    const span = [offset, offset + lexeme.length];
    offset += lexeme.length;
    const words = REFUSED[type ?? ""] ?? (type === "scalar" && lexeme === "<<" ? MERGE : void 0);
    if (words !== void 0) found2.push({ span, ...words });
    flow += OPENS.has(type ?? "") ? 1 : CLOSES.has(type ?? "") ? -1 : 0;
    block = type === "newline" ? 0 : block + (NESTS.has(type ?? "") ? 1 : 0);
    if (flow + block > MAX_DEPTH) return [...found2, { span, ...DEEP }];
  }
  return found2;
}
var COVERED = /* @__PURE__ */ new Set(["BAD_DIRECTIVE", "TAG_RESOLVE_FAILED", "BAD_ALIAS"]);
var KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}[\]"'][^\n:,{}[\]]*)/;
var MAX_KEY = 60;
function faultOf2({ code, message, pos: span }, text) {
  if (COVERED.has(code)) return [];
  if (code === "DUPLICATE_KEY") {
    const key = KEY.exec(text.slice(span[0], span[0] + MAX_KEY))?.[0] ?? "";
    return [
      {
        span: [span[0], span[0] + Math.max(1, key.length)],
        code: "config.duplicate_key",
        message: key === "" ? "a key stands twice in one mapping" : `\`${key}\` stands twice in one mapping`,
        expected: "each key once",
        remedy: "remove one of the two"
      }
    ];
  }
  if (code === "NON_STRING_KEY")
    return [{ span, message: "a key is not a string", expected: "a string", remedy: "put it in quotes" }];
  const words = `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1, 80)}`;
  return [{ span, message: words, expected: "YAML 1.2", remedy: "correct the syntax" }];
}
var MAX_CHARS = 1024 * 1024;
function readYaml(text, file, label) {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = linesOf(plain);
  const at = (span, fault) => placed(plain, file, label, lines, span, fault);
  const refuse = ({ span, code = "config.yaml", final: _final, ...words }) => {
    const [found2 = ""] = plain.slice(...span).split("\n");
    return at(span, { found: found2.slice(0, 60) || "nothing", ...words, code, pointer: "" });
  };
  const lexemes = plain.length > MAX_CHARS ? [] : [...new import_yaml2.Lexer().lex(plain)];
  const constructs = plain.length > MAX_CHARS ? [LARGE] : refusedConstructs(lexemes);
  if (constructs.some(({ final }) => final)) throw new import_chunk_URPNT6SS.Problems(constructs.map(refuse));
  const documents = parse(lexemes);
  const [document, second] = documents;
  const start = second?.contents?.range?.[0] ?? plain.length;
  const problems = [
    ...constructs,
    ...documents.flatMap(({ errors, warnings }) => [...errors, ...warnings].flatMap((error) => faultOf2(error, plain))),
    ...document === void 0 ? [EMPTY] : [],
    ...second === void 0 ? [] : [{ ...SECOND, span: [start, start] }]
  ].map(refuse);
  if (problems.length > 0 || document === void 0) throw new import_chunk_URPNT6SS.Problems(problems);
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }),
    line: (pointer) => {
      const found2 = locate(document, pointer);
      return found2.exact ? lines.linePos((found2.key ?? found2.value)[0]).line : void 0;
    },
    problem: (fault) => {
      const found2 = locate(document, fault.pointer);
      return at(fault.at === "key" ? found2.key ?? found2.value : found2.value, fault);
    }
  };
}
function linesOf(text) {
  const lines = new import_yaml2.LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}
function parse(lexemes) {
  const parser = new import_yaml2.Parser();
  const composer = new import_yaml2.Composer({
    version: "1.2",
    schema: "core",
    stringKeys: true,
    uniqueKeys: true,
    strict: true,
    merge: false,
    prettyErrors: false,
    logLevel: "silent"
  });
  const tokens = [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  return [...composer.compose(tokens)];
}
function locate(document, pointer) {
  let node = document.contents;
  let key;
  for (const segment of (0, import_chunk_UEGZMSUE.segmentsOf)(pointer)) {
    const child = childOf(node, segment);
    if (child === void 0) return found(key, node, false);
    [node, key] = [child.value, child.key ?? void 0];
  }
  return found(key, node, true);
}
function childOf(node, segment) {
  if ((0, import_yaml2.isMap)(node)) {
    const pair = node.items.find((item2) => (0, import_yaml2.isScalar)(item2.key) && String(item2.key.value) === segment);
    return pair === void 0 ? void 0 : { key: spanOf(pair.key), value: pair.value };
  }
  const item = (0, import_yaml2.isSeq)(node) ? node.items[Number(segment)] : void 0;
  return item === void 0 ? void 0 : { key: void 0, value: item };
}
function found(key, node, exact) {
  const value = node === null ? key ?? [0, 0] : spanOf(node);
  return { ...key === void 0 ? {} : { key }, value, exact };
}
var spanOf = (node) => [node.range[0], node.range[1]];
function placed(text, file, label, lines, [start, end], fault) {
  const { line, col: column } = lines.linePos(start);
  const source = text.split("\n")[Math.max(line, 1) - 1]?.replace(/\r$/, "") ?? "";
  const length = Math.max(1, Math.min(end - start, source.length - column + 1));
  const { at: _at, hint, notes, ...parts } = fault;
  return {
    ...parts,
    file,
    line: Math.max(line, 1),
    column: Math.max(column, 1),
    frame: (0, import_chunk_4IKMZCZZ.frame)({ file, label, line: Math.max(line, 1), column: Math.max(column, 1), source, length, hint, notes })
  };
}
function readDocument(form, { path, text, label }, build) {
  const source = readYaml(text, path, label);
  if (path.endsWith(".json")) refuseYaml(text, source, form.invalid);
  const shape = schemaFaults((0, import_chunk_VV545W53.documentErrors)(form.name, source.value), source.value, form.schema, {
    unknownKey: form.invalid,
    invalid: form.invalid
  });
  const meaning = [];
  const built = build(readerOf(source.value, form.invalid, (fault) => meaning.push(fault)));
  refuseFaults(source, shape, meaning);
  return built;
}
function refuseFaults(source, shape, meaning) {
  const echoes = ({ pointer }) => shape.some((other) => isWithin(other.pointer, pointer) || isWithin(pointer, other.pointer));
  const faults = [...shape, ...meaning.filter((fault) => !echoes(fault))];
  if (faults.length > 0) throw new import_chunk_URPNT6SS.Problems(faults.map((fault) => source.problem(fault)).sort(byPlace));
}
function refuseYaml(text, source, code) {
  try {
    JSON.parse(text);
  } catch {
    throw new import_chunk_URPNT6SS.Problems([
      source.problem({
        code,
        message: "the document is not JSON",
        pointer: "",
        expected: "JSON (RFC 8259)",
        remedy: "write it as JSON"
      })
    ]);
  }
}
function byPlace(a, b) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
module.exports = {
  UNITS: UNITS,
  isMap: isMap,
  nameOf: nameOf,
  oneOf: oneOf,
  optional: optional,
  readDocument: readDocument,
  readYaml: readYaml,
  readerOf: readerOf,
  refuseFaults: refuseFaults,
  refuseYaml: refuseYaml,
  schemaFaults: schemaFaults,
  shown: shown,
  toBase: toBase,
  withDefaults: withDefaults
};
