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
  collectCommand: () => collectCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_LPXAUMAL = require("./chunk-LPXAUMAL.js");
var import_chunk_OTS3IUN3 = require("./chunk-OTS3IUN3.js");
var import_chunk_3BYWJCVJ = require("./chunk-3BYWJCVJ.js");
var import_chunk_AU3WD43N = require("./chunk-AU3WD43N.js");
var import_chunk_MTJKNGKP = require("./chunk-MTJKNGKP.js");
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_YEQ5LUI7 = require("./chunk-YEQ5LUI7.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_4UH3EVYR = require("./chunk-4UH3EVYR.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_BYYM6XBI = require("./chunk-BYYM6XBI.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
async function collectCommand(options, directory, git) {
  const part = await (0, import_chunk_LPXAUMAL.withCase)(
    { ...options, part: [] },
    directory,
    git,
    (request, world) => (0, import_chunk_HOQHVGL5.collectPart)(request, world, options.slot)
  );
  await (0, import_chunk_HOQHVGL5.writeFiles)((0, import_node_path.resolve)(directory), /* @__PURE__ */ new Map([[options.output, (0, import_chunk_HOQHVGL5.partText)(part)]]));
  const { slots, problems } = part.evidence;
  for (const { name, status, files } of slots)
    process.stdout.write(`${name}  ${status}  ${files} ${files === 1 ? "file" : "files"}
`);
  for (const { code, message } of problems) process.stdout.write(`${code}: ${message}
`);
  return slots.every(({ status }) => status === "read") ? 0 : 2;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  collectCommand
});
