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
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_promises = require("node:fs/promises");
function member(node, key) {
  const value = Object.hasOwn(node, key) ? Reflect.get(node, key) : void 0;
  return typeof value === "object" && value !== null ? value : void 0;
}
function opaSchemas(snapshotSchema) {
  const definitions = member(snapshotSchema, "$defs") ?? {};
  const properties = member(snapshotSchema, "properties") ?? {};
  const trusted = typed(member(properties, "trusted") ?? {}, definitions, []);
  return {
    input: typed(member(properties, "input") ?? {}, definitions, []),
    data: Object.fromEntries(Object.entries(trusted.properties ?? {}))
  };
}
function withOwnEvidence(snapshotSchema, dataSchemas) {
  const properties = member(snapshotSchema, "properties") ?? {};
  const input = member(properties, "input") ?? {};
  const own = [...dataSchemas].map(([slot, schema]) => [(0, import_chunk_Y7Z4IGZ6.dataKey)(slot), documentsOf(schema)]);
  const extended = { ...input, properties: { ...member(input, "properties"), ...Object.fromEntries(own) } };
  return { ...snapshotSchema, properties: { ...properties, input: extended } };
}
var documentsOf = (schema) => ({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    properties: { source: { type: "string" }, content: schema === void 0 ? {} : JSON.parse(schema) }
  }
});
function typed(node, definitions, within) {
  if (typeof node.$ref === "string") {
    const name = node.$ref.replace("#/$defs/", "");
    const target = member(definitions, name);
    if (target === void 0 || within.includes(name)) {
      throw new import_chunk_URPNT6SS.Problem({ code: "internal.bug", message: `the snapshot schema cannot be typed at ${node.$ref}` });
    }
    return typed(target, definitions, [...within, name]);
  }
  const properties = member(node, "properties");
  const items = member(node, "items");
  return {
    ..."type" in node && { type: node.type },
    ..."enum" in node && { enum: node.enum },
    ..."additionalProperties" in node && { additionalProperties: node.additionalProperties },
    ...properties && {
      properties: Object.fromEntries(
        Object.keys(properties).map((key) => [key, typed(member(properties, key) ?? {}, definitions, within)])
      )
    },
    ...items && { items: typed(items, definitions, within) }
  };
}
async function packSources() {
  return JSON.parse(await (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)("policies.json"), "utf8"));
}
async function testingSources() {
  return JSON.parse(await (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)("testing.json"), "utf8"));
}
module.exports = {
  member: member,
  opaSchemas: opaSchemas,
  packSources: packSources,
  testingSources: testingSources,
  withOwnEvidence: withOwnEvidence
};
