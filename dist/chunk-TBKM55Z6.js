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
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_worker_threads = require("node:worker_threads");
var import_promises = require("node:fs/promises");
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
    const broke = (thrown) => settle({ kind: "broken", text: (0, import_chunk_URPNT6SS.textOf)(thrown) });
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
var startEvaluator = (workerFile = (0, import_chunk_QF67HO46.distFile)("worker.js")) => {
  const post = startWorker(workerFile);
  let last = Promise.resolve();
  const answered = async ({ timeMs, ...request }) => {
    const answer = await post.request(request, timeMs);
    switch (answer.kind) {
      case "results":
        if (answer.results.length === request.entries.length) return answer;
        throw new import_chunk_URPNT6SS.Problem((0, import_chunk_WTJYSVVA.engineFailed)("the worker answered something else"));
      case "entries":
        throw new import_chunk_URPNT6SS.Problem((0, import_chunk_WTJYSVVA.noEntryProblem)(answer.found, request.entries));
      case "builtins":
        throw new import_chunk_URPNT6SS.Problem((0, import_chunk_WTJYSVVA.builtinsProblem)(answer.names));
      case "thrown":
        throw new import_chunk_URPNT6SS.Problem((0, import_chunk_WTJYSVVA.thrownProblem)(answer.text));
      case "silent":
        throw new import_chunk_URPNT6SS.Problem((0, import_chunk_WTJYSVVA.timeProblem)(Math.round(timeMs)));
      case "broken":
        throw new import_chunk_URPNT6SS.Problem((0, import_chunk_WTJYSVVA.engineFailed)(answer.text));
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
async function compileModules({ modules, entrypoints, schemas }) {
  const { wasm, rules, diagnostics } = await (0, import_chunk_TU2NRKMM.callOpa)("module", {
    modules,
    entrypoints,
    ...schemas && { schemas: { input: schemas.input ?? {}, data: schemas.data ?? {} } }
  });
  return { wasm: wasm === void 0 ? void 0 : Buffer.from(wasm, "base64"), rules, diagnostics };
}
var compile = compileModules;
async function cachedPolicy(key, dir) {
  const wasm = await (0, import_chunk_J6GYONZJ.kept)(`policy-${key}`, dir);
  try {
    return wasm && (0, import_chunk_DLXP5Y2J.readPolicy)(wasm);
  } catch {
    return void 0;
  }
}
var keepPolicy = (key, policy, dir) => (0, import_chunk_J6GYONZJ.keep)(`policy-${key}`, policy.wasm, dir);
async function compilePolicies({ modules, snapshotSchema, cacheDir }) {
  const schemas = (0, import_chunk_X2YHEE7G.opaSchemas)(snapshotSchema);
  const sources = Object.fromEntries([...modules].sort(([a], [b]) => a < b ? -1 : 1));
  const engine = (0, import_chunk_P5C3MYZQ.sha256)(await (0, import_chunk_TU2NRKMM.opaBytes)());
  const request = (0, import_chunk_UEGZMSUE.canonicalJson)({ engine, schemas, sources, entrypoint: import_chunk_DLXP5Y2J.ENTRYPOINT });
  const key = (0, import_chunk_P5C3MYZQ.sha256)(request);
  const kept2 = cacheDir === false ? void 0 : await cachedPolicy(key, cacheDir);
  if (kept2 !== void 0) return kept2;
  const { wasm, rules, diagnostics } = await compile({ modules: sources, schemas, entrypoints: [import_chunk_DLXP5Y2J.ENTRYPOINT] });
  if (diagnostics.length > 0) throw new import_chunk_URPNT6SS.Problems(diagnostics.map(import_chunk_XSWOFGEM.policyProblem));
  if (wasm === void 0) throw new import_chunk_URPNT6SS.Problem({ code: "engine.failed", message: "opa compiled nothing" });
  const policy = (0, import_chunk_DLXP5Y2J.withRules)(wasm, rules, sources);
  if (cacheDir !== false) await keepPolicy(key, policy, cacheDir);
  return policy;
}
async function loadPolicy(own, cacheDir, dataSchemas = /* @__PURE__ */ new Map()) {
  const pack = (0, import_chunk_DLXP5Y2J.readPolicy)(await (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)("policies.wasm")));
  if (own.size === 0) return pack;
  const sources = await (0, import_chunk_X2YHEE7G.packSources)();
  refuseClashes(sources.modules, own);
  const compile2 = (modules) => compilePolicies({
    modules: new Map([...Object.entries(modules), ...own]),
    snapshotSchema: (0, import_chunk_X2YHEE7G.withOwnEvidence)(sources.snapshotSchema, dataSchemas),
    ...cacheDir === void 0 ? {} : { cacheDir }
  });
  try {
    return (0, import_chunk_DLXP5Y2J.withPack)(await compile2(neededBy(own, sources.modules)), pack);
  } catch (thrown) {
    if (!(thrown instanceof import_chunk_URPNT6SS.Problems)) throw thrown;
    return compile2(sources.modules);
  }
}
function neededBy(own, pack) {
  const wanted = /* @__PURE__ */ new Set();
  const open = [...own.values()];
  for (let text = open.pop(); text !== void 0; text = open.pop()) {
    for (const [path, source] of Object.entries(pack)) {
      const name = packageOf(source);
      if (wanted.has(path) || name === void 0 || !name.startsWith("lib.") || !text.includes(`data.${name}`))
        continue;
      wanted.add(path);
      open.push(source);
    }
  }
  return Object.fromEntries(
    Object.entries(pack).filter(([path, source]) => wanted.has(path) || packageOf(source) === "main")
  );
}
var packageOf = (source) => /^package[ \t]+([A-Za-z0-9_.]+)/m.exec(source)?.[1];
function refuseClashes(pack, own) {
  const taken = new Map(Object.entries(pack).map(([path, source]) => [packageOf(source), path]));
  for (const [file, source] of own) {
    const name = packageOf(source);
    const path = Object.hasOwn(pack, file) ? file : name === void 0 ? void 0 : taken.get(name);
    if (path === void 0) continue;
    throw new import_chunk_URPNT6SS.Problem({
      code: "policy.duplicate",
      message: `the shipped pack has a package ${name ?? file} already`,
      file,
      found: path,
      expected: "a package of its own",
      remedy: "give the rule or library another name"
    });
  }
}
module.exports = {
  compilePolicies: compilePolicies,
  loadPolicy: loadPolicy,
  neededBy: neededBy,
  refuseClashes: refuseClashes,
  startEvaluator: startEvaluator
};
