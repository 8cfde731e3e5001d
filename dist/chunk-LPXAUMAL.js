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
  withCase: () => withCase
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OTS3IUN3 = require("./chunk-OTS3IUN3.js");
var import_chunk_3BYWJCVJ = require("./chunk-3BYWJCVJ.js");
var import_chunk_MTJKNGKP = require("./chunk-MTJKNGKP.js");
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_promises = require("node:fs/promises");
async function withCase(options, directory, git, work) {
  const at = instantOf(options.at);
  const world = (0, import_chunk_MTJKNGKP.worldOf)(git, platformFor(options, process.env));
  try {
    const request = {
      occasion: await occasionOf(options, git),
      evidence: { ...(0, import_chunk_3BYWJCVJ.evidenceFolder)(options.evidence, directory), pinned: /* @__PURE__ */ new Set() },
      roots: [(0, import_chunk_3BYWJCVJ.workTreeOf)(directory)],
      producers: /* @__PURE__ */ new Map(),
      parts: await Promise.all(
        options.part.map(async (file) => ({ part: (0, import_chunk_HOQHVGL5.readPart)(await readText(file), file), file }))
      ),
      ...options.trustedRef === void 0 ? {} : { trustedRef: options.trustedRef },
      ...options.config === void 0 ? {} : { config: options.config },
      ...at === void 0 ? {} : { at }
    };
    return await work(request, world);
  } finally {
    await world.engine.close();
  }
}
function platformFor({ event }, env) {
  const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = "https://api.github.com" } = env;
  return event === void 0 || token === void 0 || token === "" ? import_chunk_3BYWJCVJ.noPlatform : (0, import_chunk_3BYWJCVJ.githubPlatform)({ token, apiUrl });
}
function instantOf(text) {
  if (text === void 0) return void 0;
  const at = (0, import_chunk_XFCAKAUD.parseInstant)(text);
  if (at === void 0) throw (0, import_chunk_OTS3IUN3.invalidOption)("--at", "an RFC 3339 instant with a zone", text);
  return at;
}
async function occasionOf({ base, head, event, payload, repository }, git) {
  if (event !== void 0 && payload !== void 0) {
    return { kind: "event", name: event, payload: await readPayload(payload) };
  }
  if (base === void 0 || head === void 0) {
    throw (0, import_chunk_OTS3IUN3.invalidOption)("the change", "--base REF --head REF, or --event NAME --payload FILE", "neither pair");
  }
  const name = repository ?? await git.originName();
  return { kind: "local", base, head, ...name === void 0 ? {} : { repository: name } };
}
async function readPayload(file) {
  try {
    return JSON.parse(await readText(file));
  } catch (cause) {
    if (cause instanceof import_chunk_WMMREFGB.Problem) throw cause;
    throw (0, import_chunk_OTS3IUN3.invalidOption)("--payload", "a JSON file, such as GITHUB_EVENT_PATH names", file);
  }
}
async function readText(file) {
  try {
    return await (0, import_promises.readFile)(file, "utf8");
  } catch {
    throw (0, import_chunk_OTS3IUN3.invalidOption)("a file", "a file that can be read", file);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withCase
});
