"use strict";
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

// src/engine.ts
var engine_exports = {};
__export(engine_exports, {
  compile: () => compile,
  loadPolicy: () => loadPolicy,
  startEvaluator: () => startEvaluator
});
module.exports = __toCommonJS(engine_exports);

// src/core/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  parts;
  constructor(parts, options) {
    super(parts.message, options);
    this.parts = parts;
  }
  get code() {
    return this.parts.code;
  }
};
function textOf(thrown) {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === "string") return thrown || "an empty string was thrown";
  if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string")
    return thrown.message;
  return `a value of type ${typeof thrown} was thrown`;
}

// src/io/engine/opa.ts
var import_promises = require("node:fs/promises");
var import_node_util = require("node:util");
var import_node_v8 = require("node:v8");
var import_node_zlib = require("node:zlib");

// src/io/engine/dist-file.ts
var import_node_path = require("node:path");
var HERE = __dirname;
var distFile = (name) => (0, import_node_path.basename)(HERE) === "engine" ? (0, import_node_path.join)(HERE, "..", "..", "..", "dist", name) : (0, import_node_path.join)(HERE, name);

// src/io/engine/wasi.ts
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

// src/io/engine/opa.ts
var NEVER_OPTIMISE = "--wasm-tiering-budget=2000000000";
var OPTIMISE = "--wasm-tiering-budget=1800000";
var loaded;
var opaBytes = () => (0, import_promises.readFile)(distFile("opa.wasm.br"));
async function callOpa(op, request) {
  try {
    loaded ??= loadOpa();
    return (await loaded).call(op, request);
  } catch (cause) {
    loaded = void 0;
    throw new Problem({ code: "engine.failed", message: "opa could not answer", found: textOf(cause) }, { cause });
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

// src/io/engine/compile-modules.ts
async function compileModules({ modules, entrypoints, schemas }) {
  const { wasm, rules, diagnostics } = await callOpa("module", {
    modules,
    entrypoints,
    ...schemas && { schemas: { input: schemas.input ?? {}, data: schemas.data ?? {} } }
  });
  return { wasm: wasm === void 0 ? void 0 : Buffer.from(wasm, "base64"), rules, diagnostics };
}

// src/io/engine/engine-problem.ts
var timeProblem = (timeMs) => ({
  code: "engine.time",
  message: "the policy did not finish in time",
  found: `no answer after ${timeMs} ms`,
  expected: "an answer within limits.time",
  remedy: "look into data by key instead of by loops over loops"
});
var builtinsProblem = (names) => ({
  code: "policy.builtin",
  message: "the compiled policy needs functions that the engine does not have",
  found: names.join(", "),
  expected: "none but those in the module itself",
  remedy: "compile the policies again"
});
var noEntryProblem = (found, asked) => ({
  code: "policy.mismatch",
  message: "the compiled policy does not have the entry point that was asked for",
  found: asked.find((entry) => !found.includes(entry)) ?? "another",
  expected: `one of ${found.join(", ") || "none"}`,
  remedy: "ask for one that it has, or compile the policies again"
});
var engineFailed = (found) => ({
  code: "engine.failed",
  message: "the policy engine failed",
  found,
  remedy: "run again; if it stays, report it with the snapshot"
});
function thrownProblem(text) {
  const conflict = /^(?:(.+?):(\d+):(?:(\d+):)? )?((?:var assignment|object insert) conflict.*)$/s.exec(text);
  if (conflict !== null) {
    const [, file, line, column, found] = conflict;
    return {
      code: "engine.conflict",
      message: "the policy gave two values where one is possible",
      ...file !== void 0 && { file, line: Number(line) },
      ...column !== void 0 && { column: Number(column) },
      found: found ?? text,
      expected: "one value",
      remedy: "make the bodies exclude each other, or collect the values in a set"
    };
  }
  if (/opa_malloc|WebAssembly\.Memory|allocate memory|out of memory|memory limit|call stack/i.test(text)) {
    return {
      code: "engine.memory",
      message: "the policy used more memory than allowed",
      found: text,
      expected: "at most limits.memory",
      remedy: "build smaller sets: no products of two lists"
    };
  }
  return engineFailed(text);
}

// src/io/engine/worker-port.ts
var import_node_worker_threads = require("node:worker_threads");
var HEAP_MB = 512;
function startWorker(file) {
  let worker = boot(file);
  const drop = async () => {
    const dropped = worker;
    worker = void 0;
    await dropped?.terminate();
  };
  return {
    request: async (request, timeMs) => {
      worker ??= boot(file);
      const reply = await replyOf(worker, request, timeMs);
      if (reply.kind !== "results") await drop();
      return reply;
    },
    close: drop
  };
}
function boot(file) {
  const worker = new import_node_worker_threads.Worker(file, {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }
  });
  worker.on("error", () => void 0);
  worker.unref();
  return worker;
}
function replyOf(worker, request, timeMs) {
  return new Promise((resolve) => {
    const settle = (reply) => {
      clearTimeout(deadline);
      worker.removeListener("message", heard).removeListener("error", broke).removeListener("exit", left);
      resolve(reply);
    };
    const heard = (message) => settle(isAnswer(message) ? message : { kind: "broken", text: "the worker answered something else" });
    const broke = (thrown) => settle({ kind: "broken", text: textOf(thrown) });
    const left = (code) => settle({ kind: "broken", text: `the worker ended with ${code}` });
    const deadline = setTimeout(() => settle({ kind: "silent" }), timeMs);
    worker.on("message", heard).on("error", broke).on("exit", left);
    if (worker.threadId < 0) left(1);
    else worker.postMessage(request, request.input === void 0 ? [request.data] : [request.input, request.data]);
  });
}
function isAnswer(message) {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  if (message.kind === "results")
    return "results" in message && Array.isArray(message.results) && message.results.every((one) => typeof one === "string") && "failures" in message && Array.isArray(message.failures) && "entrypoints" in message && Array.isArray(message.entrypoints);
  if (message.kind === "builtins") return "names" in message && Array.isArray(message.names);
  if (message.kind === "entries") return "found" in message && Array.isArray(message.found);
  return message.kind === "thrown" && "text" in message && typeof message.text === "string";
}

// src/io/engine/evaluator.ts
var startEvaluator = (workerFile = distFile("worker.js")) => {
  const post = startWorker(workerFile);
  let last = Promise.resolve();
  const answered = async ({ timeMs, ...request }) => {
    const answer = await post.request(request, timeMs);
    switch (answer.kind) {
      case "results":
        if (answer.results.length === request.entries.length) return answer;
        throw new Problem(engineFailed("the worker answered something else"));
      case "entries":
        throw new Problem(noEntryProblem(answer.found, request.entries));
      case "builtins":
        throw new Problem(builtinsProblem(answer.names));
      case "thrown":
        throw new Problem(thrownProblem(answer.text));
      case "silent":
        throw new Problem(timeProblem(Math.round(timeMs)));
      case "broken":
        throw new Problem(engineFailed(answer.text));
    }
  };
  return {
    run: (request) => {
      const next = last.then(() => answered(request));
      last = next.catch(() => void 0);
      return next;
    },
    close: () => post.close()
  };
};

// src/core/model/bytes.ts
var MIB = 1024 * 1024;

// src/io/engine/payload.ts
var PAGE = 64 * 1024;
var GIB_PAGES = 16384;
var SMALLEST_PAGES = 32;
var BYTES_PER_BYTE = 24;
function memoryFor(bytes, memoryMb) {
  const maximumPages = Math.min(65536, Math.ceil(memoryMb * MIB / PAGE));
  const wanted = Math.max(SMALLEST_PAGES, Math.ceil(bytes * BYTES_PER_BYTE / PAGE));
  return { maximumPages, initialPages: Math.min(wanted, GIB_PAGES, maximumPages) };
}

// src/engine.ts
var MEMORY_MB = 1024;
var TIME_MS = 3e4;
var NS_PER_MS = 1000000n;
var loadPolicy = async (wasm, options = {}) => {
  const { memoryMb = MEMORY_MB, timeMs = TIME_MS, onBuiltinError, parse = JSON.parse } = options;
  const evaluator = startEvaluator();
  let closed = false;
  const run = async (entries, data, input) => {
    if (closed) throw new Problem({ code: "engine.failed", message: "the policy has been closed" });
    const memory = memoryFor(data.byteLength + (input?.byteLength ?? 0), memoryMb);
    const nowNs = options.nowNs ?? BigInt(Date.now()) * NS_PER_MS;
    const given = { wasm, entries, data, ...input && { input }, ...memory, nowNs, timeMs, sorted: true };
    const { results, failures, entrypoints } = await evaluator.run(given);
    for (const failure of failures) onBuiltinError?.(failure);
    return { results, entrypoints };
  };
  try {
    const { entrypoints } = await run([], encoded({}));
    return {
      entrypoints,
      evaluate: async ({ input, data = {}, entrypoint = entrypoints[0] ?? "" } = {}) => {
        const { results } = await run([entrypoint], encoded(data), input === void 0 ? void 0 : encoded(input));
        return parse(results[0] ?? "[]");
      },
      close: () => {
        closed = true;
        return evaluator.close();
      }
    };
  } catch (thrown) {
    await evaluator.close();
    throw thrown;
  }
};
var compile = compileModules;
function encoded(document) {
  const bytes = document instanceof Uint8Array ? document : new TextEncoder().encode(JSON.stringify(document));
  return new Uint8Array(bytes).buffer;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compile,
  loadPolicy,
  startEvaluator
});
