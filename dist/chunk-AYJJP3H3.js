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
var import_chunk_UNU7NP4D = require("./chunk-UNU7NP4D.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var cyclonedx = {
  id: "cyclonedx",
  kind: "packages",
  title: "CycloneDX JSON",
  tools: [
    { tool: "npm", how: "npm sbom --sbom-format cyclonedx > sbom.json" },
    { tool: "Syft", how: "syft DIR -o cyclonedx-json=sbom.json" },
    { tool: "Trivy", how: "trivy fs --format cyclonedx --output sbom.json DIR" },
    { tool: "cdxgen", how: "cdxgen -o sbom.json" }
  ],
  claims: ({ head }) => (0, import_chunk_APUOGT25.keysOf)(head, 1).has("bomFormat"),
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    if (root.bomFormat !== "CycloneDX") throw (0, import_chunk_AYNNP6RK.badShape)(file, "/bomFormat", root.bomFormat, '"CycloneDX"');
    const problems = [];
    let total = 0;
    for (const { component, pointer } of componentsIn(root, file)) {
      total += 1;
      emit(packageOf(component, pointer, file));
    }
    if (total === 0) problems.push((0, import_chunk_UNU7NP4D.noPackages)(file, "/components"));
    const tool = toolOf((0, import_chunk_AYNNP6RK.objectAt)(root, "metadata") ?? {});
    const claimedAt = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "metadata") ?? {}, "timestamp");
    return { ...tool, ...claimedAt === void 0 ? {} : { claimedAt }, notes: [], problems };
  }
};
var NO_PACKAGES = /* @__PURE__ */ new Set([
  "file",
  "data",
  "cryptographic-asset",
  "machine-learning-model"
]);
function* componentsIn(holder, file, above = "") {
  for (const [index, component] of ((0, import_chunk_AYNNP6RK.arrayAt)(holder, "components") ?? []).entries()) {
    const pointer = `${above}${(0, import_chunk_EHP3VDIA.pointerTo)("components", index)}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(component)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, component, "a component");
    if (!NO_PACKAGES.has(component.type)) yield { component, pointer };
    yield* componentsIn(component, file, pointer);
  }
}
function packageOf(component, pointer, file) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(component, "name");
  if (!name) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, component.name, "the name of a component");
  const group = (0, import_chunk_AYNNP6RK.stringAt)(component, "group");
  const [version, purl] = [(0, import_chunk_AYNNP6RK.stringAt)(component, "version"), (0, import_chunk_AYNNP6RK.stringAt)(component, "purl")];
  return {
    name: group ? `${group}/${name}` : name,
    ...version ? { version } : {},
    ...purl ? { purl } : {},
    licenses: ((0, import_chunk_AYNNP6RK.arrayAt)(component, "licenses") ?? []).flatMap(licensesOf)
  };
}
function licensesOf(choice) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(choice)) return [];
  const license = (0, import_chunk_AYNNP6RK.objectAt)(choice, "license") ?? {};
  const text = (0, import_chunk_AYNNP6RK.stringAt)(choice, "expression") ?? (0, import_chunk_AYNNP6RK.stringAt)(license, "id") ?? (0, import_chunk_AYNNP6RK.stringAt)(license, "name");
  return text ? [text] : [];
}
function toolOf(metadata) {
  const tools = (0, import_chunk_AYNNP6RK.arrayAt)(metadata, "tools") ?? (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.objectAt)(metadata, "tools") ?? {}, "components") ?? [];
  const first = tools.find(import_chunk_AYNNP6RK.isObject) ?? {};
  const [name, version] = [(0, import_chunk_AYNNP6RK.stringAt)(first, "name"), (0, import_chunk_AYNNP6RK.stringAt)(first, "version")];
  return { ...name ? { tool: name } : {}, ...version ? { toolVersion: version } : {} };
}
module.exports = {
  NO_PACKAGES: NO_PACKAGES,
  cyclonedx: cyclonedx
};
