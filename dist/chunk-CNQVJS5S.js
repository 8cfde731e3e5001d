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
var import_chunk_EQUTHKNH = require("./chunk-EQUTHKNH.js");
var import_chunk_T23AYE4W = require("./chunk-T23AYE4W.js");
var import_chunk_FMWEIPET = require("./chunk-FMWEIPET.js");
var import_chunk_3OPMI23T = require("./chunk-3OPMI23T.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_promises = require("node:fs/promises");
async function withCase(options, directory, git, work) {
  const at = instantOf(options.at);
  const brought = options.part.length === 0 ? void 0 : await (await Promise.resolve().then(() => __toESM(require("./parts-TKGJ2AT2.js")))).readParts(options.part, directory);
  const world = (0, import_chunk_3OPMI23T.worldOf)(git, platformFor(options, process.env));
  try {
    const request = {
      occasion: await occasionOf(options, git),
      evidence: { ...(0, import_chunk_FMWEIPET.evidenceFolder)(options.evidence, directory), pinned: /* @__PURE__ */ new Map() },
      roots: [(0, import_chunk_FMWEIPET.workTreeOf)(directory)],
      workspace: (0, import_chunk_FMWEIPET.workTreeOf)(directory),
      producers: /* @__PURE__ */ new Map(),
      ...options.trustedRef === void 0 ? {} : { trustedRef: options.trustedRef },
      ...options.config === void 0 ? {} : { config: options.config },
      ...at === void 0 ? {} : { at },
      ...brought === void 0 ? {} : { brought }
    };
    return await work(request, world);
  } finally {
    await world.engine.close();
  }
}
function platformFor({ event }, env) {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = "https://api.github.com" } = env;
  return event === void 0 || token === void 0 || token === "" ? import_chunk_T23AYE4W.noPlatform : (0, import_chunk_T23AYE4W.githubPlatform)({ token, apiUrl });
}
function instantOf(text) {
  if (text === void 0) return void 0;
  const at = (0, import_chunk_P5VQINOM.parseInstant)(text);
  if (at === void 0) throw (0, import_chunk_EQUTHKNH.invalidOption)("--at", "an RFC 3339 instant with a zone, that exists", text);
  return at;
}
async function occasionOf({ base, head, event, payload, repository }, git) {
  const given = Object.entries({ base, head, event, payload }).flatMap(
    ([name2, value]) => value === void 0 ? [] : [`--${name2}`]
  );
  const found = given.length === 0 ? "no option that names a change" : given.join(" ");
  if (event !== void 0 && payload !== void 0 && given.length === 2) {
    if (repository !== void 0) throw (0, import_chunk_EQUTHKNH.invalidOption)("--repository", "none: the payload names it", repository);
    return { kind: "event", name: event, payload: await readPayload(payload) };
  }
  if (base === void 0 || head === void 0 || given.length > 2) {
    throw (0, import_chunk_EQUTHKNH.invalidOption)("the change", "--base REF --head REF, or --event NAME --payload FILE", found);
  }
  if (repository !== void 0 && !/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw (0, import_chunk_EQUTHKNH.invalidOption)("--repository", "owner/name", repository);
  const name = repository ?? await git.originName();
  return { kind: "local", base, head, ...name === void 0 ? {} : { repository: name } };
}
async function readPayload(file) {
  try {
    return JSON.parse(await (0, import_promises.readFile)(file, "utf8"));
  } catch {
    throw (0, import_chunk_EQUTHKNH.invalidOption)("--payload", "a JSON file, such as GITHUB_EVENT_PATH names", file);
  }
}
module.exports = {
  withCase: withCase
};
