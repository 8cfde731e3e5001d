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
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_promises = require("node:fs/promises");
var import_node_util = require("node:util");
var import_node_v8 = require("node:v8");
var import_node_zlib = require("node:zlib");
var SUCCESS = 0;
var BAD_DESCRIPTOR = 8;
var NOT_SUPPORTED = 52;
var WALL_CLOCK = 0;
var NANOSECONDS = 1e6;
var LONGEST_NAP_MS = 10;
var KEPT_OUTPUT = 4e3;
function wasiHost(module2, memory) {
  let written = "";
  let instant;
  const view = () => new DataView(memory().buffer);
  const bytes = (at, length) => new Uint8Array(memory().buffer, at, length);
  const nothing = (countAt, sizeAt) => {
    view().setUint32(countAt, 0, true);
    view().setUint32(sizeAt, 0, true);
    return SUCCESS;
  };
  const served = {
    args_sizes_get: nothing,
    environ_sizes_get: nothing,
    args_get: () => SUCCESS,
    environ_get: () => SUCCESS,
    sched_yield: () => SUCCESS,
    fd_prestat_get: () => BAD_DESCRIPTOR,
    fd_fdstat_get: (descriptor, at) => {
      bytes(at, 24).fill(0);
      return descriptor <= 2 ? SUCCESS : BAD_DESCRIPTOR;
    },
    clock_time_get: (clock, _precision, at) => {
      const shown = clock === WALL_CLOCK ? instant : void 0;
      view().setBigUint64(at, shown ?? BigInt(Math.round(performance.now() * NANOSECONDS)), true);
      return SUCCESS;
    },
    random_get: (at, length) => {
      bytes(at, length).fill(7);
      return SUCCESS;
    },
    fd_write: (_descriptor, vectors, count, at) => {
      let size = 0;
      for (let index = 0; index < count; index += 1) {
        const length = view().getUint32(vectors + index * 8 + 4, true);
        written += new TextDecoder().decode(bytes(view().getUint32(vectors + index * 8, true), length).slice());
        size += length;
      }
      written = written.slice(-KEPT_OUTPUT);
      view().setUint32(at, size, true);
      return SUCCESS;
    },
    poll_oneoff: (subscriptions, events, _count, at) => {
      nap(view().getBigUint64(subscriptions + 24, true));
      bytes(events, 32).fill(0);
      view().setBigUint64(events, view().getBigUint64(subscriptions, true), true);
      view().setUint32(at, 1, true);
      return SUCCESS;
    },
    proc_exit: (code) => {
      throw new Error(`the module ended itself with ${code}: ${written.trim().split("\n")[0] ?? ""}`);
    }
  };
  const names = WebAssembly.Module.imports(module2).map(({ name }) => name);
  return {
    imports: Object.fromEntries(names.map((name) => [name, served[name] ?? (() => NOT_SUPPORTED)])),
    output: () => written,
    setInstant: (nanoseconds) => {
      instant = nanoseconds;
    }
  };
}
function nap(nanoseconds) {
  const milliseconds = Math.min(Number(nanoseconds) / NANOSECONDS, LONGEST_NAP_MS);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
var NEVER_OPTIMISE = "--wasm-tiering-budget=2000000000";
var OPTIMISE = "--wasm-tiering-budget=1800000";
var loaded;
var opaBytes = () => (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)("opa.wasm.br"));
async function callOpa(op, request) {
  try {
    loaded ??= loadOpa();
    return (await loaded).call(op, request);
  } catch (cause) {
    loaded = void 0;
    throw new import_chunk_URPNT6SS.Problem({ code: "engine.failed", message: "opa could not answer", found: (0, import_chunk_URPNT6SS.textOf)(cause) }, { cause });
  }
}
async function loadOpa() {
  const bytes = await (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)(await opaBytes());
  (0, import_node_v8.setFlagsFromString)(NEVER_OPTIMISE);
  const module2 = await WebAssembly.compile(bytes).finally(() => (0, import_node_v8.setFlagsFromString)(OPTIMISE));
  let memory;
  const host = wasiHost(module2, () => memory ?? unstarted());
  const { exports: exports2 } = await WebAssembly.instantiate(module2, { wasi_snapshot_preview1: host.imports });
  const opa = exports2;
  memory = opa.memory;
  opa._initialize();
  return {
    call: (op, request) => {
      host.setInstant("now_ns" in request && request.now_ns !== void 0 ? BigInt(request.now_ns) : void 0);
      return answerOf(opa, JSON.stringify({ op, ...request }));
    }
  };
}
function unstarted() {
  throw new Error("the module called its host before it was started");
}
function answerOf(opa, request) {
  const bytes = new TextEncoder().encode(request);
  const at = opa.alloc(bytes.length);
  new Uint8Array(opa.memory.buffer, at, bytes.length).set(bytes);
  const length = opa.call(at, bytes.length);
  const answer = JSON.parse(new TextDecoder().decode(new Uint8Array(opa.memory.buffer, opa.result(), length)));
  if (typeof answer === "object" && answer !== null && "error" in answer) throw new Error(String(answer.error));
  return answer;
}
module.exports = {
  callOpa: callOpa,
  opaBytes: opaBytes
};
