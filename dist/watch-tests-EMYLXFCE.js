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
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var QUIET_MS = 100;
async function watchFolder(folder, changed, signal, quietMs = QUIET_MS) {
  let timer;
  let last = Promise.resolve();
  let failure;
  const ended = new AbortController();
  const due = () => {
    last = last.then(changed).catch((thrown) => {
      failure = { thrown };
      ended.abort();
    });
  };
  try {
    for await (const _ of (0, import_promises.watch)(folder, { recursive: true, signal: AbortSignal.any([signal, ended.signal]) })) {
      clearTimeout(timer);
      timer = setTimeout(due, quietMs);
    }
  } catch (thrown) {
    if (!(thrown instanceof Error && thrown.name === "AbortError")) throw thrown;
  } finally {
    clearTimeout(timer);
  }
  await last;
  if (failure !== void 0) throw failure.thrown;
}
async function watchTests(folder, once, signal) {
  const told = async () => {
    await once().catch((thrown) => {
      process.exitCode = 2;
      for (const problem of (0, import_chunk_URPNT6SS.problemsOf)(thrown, "engine.failed")) process.stdout.write(`${(0, import_chunk_SI277AM4.problemText)(problem)}
`);
    });
    process.stdout.write(`
watching ${folder}; ^C ends

`);
  };
  await told();
  await watchFolder(folder, told, signal);
}
module.exports = {
  watchTests: watchTests
};
