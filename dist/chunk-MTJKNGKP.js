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
  engineWorld: () => engineWorld,
  loadPolicy: () => loadPolicy,
  readPolicy: () => readPolicy,
  worldOf: () => worldOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_promises = require("node:fs/promises");
var import_node_crypto = require("node:crypto");
var import_promises2 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_promises3 = require("node:fs/promises");
var import_node_util = require("node:util");
var import_node_v8 = require("node:v8");
var import_node_zlib = require("node:zlib");
var import_node_path2 = require("node:path");
var import_node_crypto2 = require("node:crypto");
var import_promises4 = require("node:fs/promises");
var import_node_worker_threads = require("node:worker_threads");
var ENTRYPOINT = "main/decision";
var SECTION = "phasegate.rules";
var PACK_SECTION = "phasegate.pack";
function withRules(module2, rules) {
  const wasm = withSection(module2, SECTION, new TextEncoder().encode((0, import_chunk_2KLOVFOJ.canonicalJson)(rules)));
  return { wasm, rules, digest: (0, import_chunk_ZO4KHAF2.sha256)(wasm), parts: [{ wasm, rules }] };
}
function withPack(own, pack) {
  return joined(withSection(own.wasm, PACK_SECTION, pack.wasm), own.rules, pack);
}
function joined(wasm, own, pack) {
  const twice = own.find(({ code }) => pack.rules.some((rule) => rule.code === code));
  if (twice !== void 0) {
    const { code, file, line } = twice;
    const message = `the pack has a rule ${code} already`;
    throw new import_chunk_WMMREFGB.Problem({
      code: "policy.duplicate",
      message,
      file,
      line,
      found: code,
      expected: "a code of its own",
      remedy: "rename the rule"
    });
  }
  const rules = [...own, ...pack.rules].sort((a, b) => a.code < b.code ? -1 : 1);
  return { wasm, rules, digest: (0, import_chunk_ZO4KHAF2.sha256)(wasm), parts: [{ wasm, rules: own }, ...pack.parts] };
}
function readPolicy(wasm, digest) {
  const actual = (0, import_chunk_ZO4KHAF2.sha256)(wasm);
  if (digest !== void 0 && digest !== actual) {
    throw mismatch("the compiled policy is not the one that its digest names", actual, digest);
  }
  const module2 = moduleOf(wasm);
  const sections = WebAssembly.Module.customSections(module2, SECTION);
  const [section, second] = sections;
  if (section === void 0 || second !== void 0) {
    throw mismatch("the compiled policy does not carry one rule index", `${sections.length} sections`, SECTION);
  }
  const rules = rulesIn(section);
  const [pack] = WebAssembly.Module.customSections(module2, PACK_SECTION);
  return pack === void 0 ? { wasm, rules, digest: actual, parts: [{ wasm, rules }] } : joined(wasm, rules, readPolicy(new Uint8Array(pack)));
}
function withSection(module2, title, content) {
  const name = new TextEncoder().encode(title);
  const length = unsignedLeb(name.length);
  const size = unsignedLeb(length.length + name.length + content.length);
  return new Uint8Array(Buffer.concat([module2, Buffer.from([0, ...size, ...length]), name, content]));
}
function moduleOf(wasm) {
  try {
    return new WebAssembly.Module(new Uint8Array(wasm));
  } catch {
    throw mismatch("the compiled policy is not a WebAssembly module", `${wasm.length} bytes`, "a module");
  }
}
function rulesIn(section) {
  let rules;
  try {
    rules = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(section));
  } catch {
    rules = void 0;
  }
  if (!Array.isArray(rules) || !rules.every(isRuleInfo) || new Set(rules.map(({ code }) => code)).size < rules.length) {
    throw mismatch("the rule index of the compiled policy cannot be read", "another shape", "a list of distinct rules");
  }
  return rules;
}
function isRuleInfo(value) {
  if (typeof value !== "object" || value === null) return false;
  const { who, level, reads, reads_trusted, judges, line, ...texts } = value;
  return ["code", "description", "file", "solution", "title"].join() === Object.keys(texts).sort().join() && Object.values(texts).every((text) => typeof text === "string") && /^[^./]+\.[^./]+$/.test(String(texts.code)) && (who === void 0 || typeof who === "string") && (level === "block" || level === "warn") && [reads, reads_trusted].every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string")) && typeof judges === "boolean" && Number.isSafeInteger(line);
}
function mismatch(message, found, expected) {
  const remedy = "use the policy that was kept with the decision, or compile the policies again";
  return new import_chunk_WMMREFGB.Problem({ code: "policy.mismatch", message, found, expected, remedy });
}
function unsignedLeb(value) {
  return value < 128 ? [value] : [value & 127 | 128, ...unsignedLeb(value >>> 7)];
}
var DIGEST_LENGTH = 64;
function defaultDir() {
  const { RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (RUNNER_TEMP) return (0, import_node_path.join)(RUNNER_TEMP, "phasegate");
  if (process.platform === "win32") return (0, import_node_path.join)(LOCALAPPDATA ?? (0, import_node_path.join)((0, import_node_os.homedir)(), "AppData", "Local"), "phasegate");
  if (process.platform === "darwin") return (0, import_node_path.join)((0, import_node_os.homedir)(), "Library", "Caches", "phasegate");
  return (0, import_node_path.join)(XDG_CACHE_HOME || (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "phasegate");
}
async function cachedPolicy(key, dir = defaultDir()) {
  try {
    if (!await isOurs(dir) || !await isOurs(fileOf(dir, key))) return void 0;
    const bytes = await (0, import_promises2.readFile)(fileOf(dir, key));
    const digest = bytes.subarray(0, DIGEST_LENGTH).toString("latin1");
    return readPolicy(new Uint8Array(bytes.subarray(DIGEST_LENGTH)), digest);
  } catch {
    return void 0;
  }
}
async function keepPolicy(key, policy, dir = defaultDir()) {
  const draft = (0, import_node_path.join)(dir, `.${key}.${(0, import_node_crypto.randomUUID)()}`);
  try {
    await (0, import_promises2.mkdir)(dir, { recursive: true, mode: 448 });
    await (0, import_promises2.writeFile)(draft, Buffer.concat([Buffer.from(policy.digest, "latin1"), policy.wasm]), { mode: 384 });
    await (0, import_promises2.rename)(draft, fileOf(dir, key));
  } catch {
    await (0, import_promises2.rm)(draft, { force: true }).catch(() => void 0);
  }
}
async function isOurs(path) {
  const { uid, mode } = await (0, import_promises2.lstat)(path);
  const kind = mode & 61440;
  if (kind !== 32768 && kind !== 16384) return false;
  return process.getuid === void 0 || uid === process.getuid() && (mode & 18) === 0;
}
var fileOf = (dir, key) => (0, import_node_path.join)(dir, `policy-${key}`);
var FULL_LIST = 12;
var LONGEST_MESSAGE = 100;
var LONGEST_FOUND = 80;
var REMEDIES = {
  "policy.syntax": "correct the Rego",
  "policy.compile": "correct the policy",
  "policy.type": "write a path that the snapshot has",
  "policy.builtin": "use what compiled policies have",
  "policy.metadata": "complete the METADATA above `package`",
  "policy.place": "move the file or rename its package",
  "policy.duplicate": "rename or remove one of the two"
};
var EXPECTED = {
  "policy.syntax": "Rego, version 1",
  "policy.compile": "a policy that OPA compiles",
  "policy.type": "what the schema of the snapshot allows",
  "policy.builtin": "a function that needs no host",
  "policy.metadata": "title, description, level and solution",
  "policy.duplicate": "each rule once"
};
function policyProblem(fault) {
  const near = fault.found === void 0 ? void 0 : (0, import_chunk_ZO4KHAF2.nearest)(fault.found, fault.have ?? []);
  const names = fault.have?.join(", ");
  const expected = fault.want ?? (names && `one of ${names}`) ?? EXPECTED[fault.code];
  const found = fault.found ?? fault.text.trim().slice(0, LONGEST_FOUND);
  const column = columnOf(fault);
  return {
    code: fault.code,
    message: shortened(fault.message),
    file: fault.file,
    line: fault.line,
    column,
    ...found !== "" && { found },
    ...expected && { expected },
    remedy: near === void 0 ? REMEDIES[fault.code] ?? "correct the policy" : `write \`${near}\``,
    frame: (0, import_chunk_ZO4KHAF2.frame)({
      file: fault.file,
      line: fault.line,
      column,
      source: fault.text,
      length: widthOf(fault, column),
      hint: near === void 0 ? fault.want : `did you mean \`${near}\`?`,
      notes: notesOf(fault, near)
    })
  };
}
function notesOf(fault, near) {
  if (fault.have === void 0 || fault.of === void 0) return [];
  const some = near === void 0 ? fault.have : [near, ...fault.have.filter((name) => name !== near)];
  const names = fault.have.length <= FULL_LIST ? fault.have.join(", ") : `${some.slice(0, FULL_LIST).join(", ")} and ${fault.have.length - FULL_LIST} more`;
  const silent = "note: plain Rego would call this undefined and never deny; here it does not compile";
  return [`keys of ${fault.of}: ${names}`, silent];
}
var columnOf = ({ text, column }) => Array.from(text).slice(0, column - 1).join("").length + 1;
function widthOf({ text, found }, column) {
  const rest = text.slice(column - 1);
  if (found !== void 0 && rest.startsWith(found)) return found.length;
  return /^[\w.]+/.exec(rest)?.[0].length ?? 1;
}
function shortened(message) {
  const first = message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");
  return first.length <= LONGEST_MESSAGE ? first : `${first.slice(0, LONGEST_MESSAGE - 1)}\u2026`;
}
var HERE = __dirname;
var distFile = (name) => (0, import_node_path2.basename)(HERE) === "engine" ? (0, import_node_path2.join)(HERE, "..", "..", "..", "dist", name) : (0, import_node_path2.join)(HERE, name);
var SUCCESS = 0;
var BAD_DESCRIPTOR = 8;
var NOT_SUPPORTED = 52;
var NANOSECONDS = 1e6;
var LONGEST_NAP_MS = 10;
var KEPT_OUTPUT = 4e3;
function wasiHost(module2, memory) {
  let written = "";
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
    clock_time_get: (_clock, _precision, at) => {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * NANOSECONDS)), true);
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
    output: () => written
  };
}
function nap(nanoseconds) {
  const milliseconds = Math.min(Number(nanoseconds) / NANOSECONDS, LONGEST_NAP_MS);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
var NEVER_OPTIMISE = "--wasm-tiering-budget=2000000000";
var OPTIMISE = "--wasm-tiering-budget=1800000";
var loaded;
var opaBytes = () => (0, import_promises3.readFile)(distFile("opa.wasm.br"));
async function callOpa(op, request) {
  try {
    loaded ??= load();
    return answerOf(await loaded, JSON.stringify({ op, ...request }));
  } catch (cause) {
    loaded = void 0;
    throw new import_chunk_WMMREFGB.Problem({ code: "engine.failed", message: "opa could not answer", found: (0, import_chunk_WMMREFGB.textOf)(cause) }, { cause });
  }
}
async function load() {
  const bytes = await (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)(await opaBytes());
  (0, import_node_v8.setFlagsFromString)(NEVER_OPTIMISE);
  const module2 = await WebAssembly.compile(bytes).finally(() => (0, import_node_v8.setFlagsFromString)(OPTIMISE));
  let memory;
  const host = wasiHost(module2, () => memory ?? unstarted());
  const { exports: exports2 } = await WebAssembly.instantiate(module2, { wasi_snapshot_preview1: host.imports });
  const opa = exports2;
  memory = opa.memory;
  opa._initialize();
  return opa;
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
function opaSchemas(snapshotSchema) {
  const definitions = member(snapshotSchema, "$defs") ?? {};
  const properties = member(snapshotSchema, "properties") ?? {};
  const trusted = typed(member(properties, "trusted") ?? {}, definitions, []);
  return {
    input: typed(member(properties, "input") ?? {}, definitions, []),
    data: Object.fromEntries(Object.entries(trusted.properties ?? {}))
  };
}
function typed(node, definitions, within) {
  if (typeof node.$ref === "string") {
    const name = node.$ref.replace("#/$defs/", "");
    const target = member(definitions, name);
    if (target === void 0 || within.includes(name)) {
      throw new import_chunk_WMMREFGB.Problem({ code: "internal.bug", message: `the snapshot schema cannot be typed at ${node.$ref}` });
    }
    return typed(target, definitions, [...within, name]);
  }
  const properties = member(node, "properties");
  const items = member(node, "items");
  return {
    ..."type" in node && { type: node.type },
    ..."additionalProperties" in node && { additionalProperties: node.additionalProperties },
    ...properties && {
      properties: Object.fromEntries(
        Object.keys(properties).map((key) => [key, typed(member(properties, key) ?? {}, definitions, within)])
      )
    },
    ...items && { items: typed(items, definitions, within) }
  };
}
function member(node, key) {
  const value = Object.hasOwn(node, key) ? Reflect.get(node, key) : void 0;
  return typeof value === "object" && value !== null ? value : void 0;
}
async function compilePolicies({ modules, snapshotSchema, cacheDir }) {
  const schemas = opaSchemas(snapshotSchema);
  const sources = Object.fromEntries([...modules].sort(([a], [b]) => a < b ? -1 : 1));
  const engine = (0, import_chunk_ZO4KHAF2.sha256)(await opaBytes());
  const request = (0, import_chunk_2KLOVFOJ.canonicalJson)({ engine, schemas, sources, entrypoint: ENTRYPOINT });
  const key = (0, import_chunk_ZO4KHAF2.sha256)(request);
  const kept = cacheDir === false ? void 0 : await cachedPolicy(key, cacheDir);
  if (kept !== void 0) return kept;
  const answer = await callOpa("compile", { modules: sources, schemas, entrypoint: ENTRYPOINT });
  if (answer.diagnostics.length > 0) throw new import_chunk_WMMREFGB.Problems(answer.diagnostics.map(policyProblem));
  if (answer.wasm === void 0) throw new import_chunk_WMMREFGB.Problem({ code: "engine.failed", message: "opa compiled nothing" });
  const policy = withRules(Buffer.from(answer.wasm, "base64"), answer.rules);
  if (cacheDir !== false) await keepPolicy(key, policy, cacheDir);
  return policy;
}
async function loadPolicy(own, cacheDir) {
  const pack = readPolicy(await (0, import_promises.readFile)(distFile("policies.wasm")));
  if (own.size === 0) return pack;
  const sources = JSON.parse(await (0, import_promises.readFile)(distFile("policies.json"), "utf8"));
  refuseClashes(sources.modules, own);
  const compile = (modules) => compilePolicies({
    modules: new Map([...Object.entries(modules), ...own]),
    snapshotSchema: sources.snapshotSchema,
    ...cacheDir === void 0 ? {} : { cacheDir }
  });
  try {
    return withPack(await compile(neededBy(own, sources.modules)), pack);
  } catch (thrown) {
    if (!(thrown instanceof import_chunk_WMMREFGB.Problems)) throw thrown;
    return compile(sources.modules);
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
    throw new import_chunk_WMMREFGB.Problem({
      code: "policy.duplicate",
      message: `the pack has a package ${name ?? file} already`,
      file,
      found: path,
      expected: "a package of its own",
      remedy: "give the rule or library another name"
    });
  }
}
var timeProblem = (timeMs) => ({
  code: "engine.time",
  message: "the policy did not finish in time",
  found: `no answer after ${timeMs} ms`,
  expected: "an answer within limits.time",
  remedy: "look into data by key instead of by loops over loops"
});
var tooLarge = (found, expected) => new import_chunk_WMMREFGB.Problem({
  code: "engine.input_too_large",
  message: "the snapshot is larger than a policy may be given",
  found,
  expected,
  remedy: "narrow what the slots take in"
});
var builtinsProblem = (names) => ({
  code: "policy.builtin",
  message: "the compiled policy needs functions that the engine does not have",
  found: names.join(", "),
  expected: "none but those in the module itself",
  remedy: "compile the policies again"
});
var entriesProblem = (found, promised) => ({
  code: "policy.mismatch",
  message: "the compiled policy has other entry points than its rule index says",
  found: found.filter((entry) => !promised.includes(entry)).join(", ") || "too few",
  expected: promised.filter((entry) => !found.includes(entry)).join(", ") || "no others",
  remedy: "compile the policies again"
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
var isFinal = ({ problem }) => problem.code === "policy.builtin" || problem.code === "policy.mismatch";
var MIB = 1024 * 1024;
var PAGE = 64 * 1024;
var GIB_PAGES = 16384;
var SMALLEST_PAGES = 32;
var BYTES_PER_BYTE = 24;
var DEEPEST = 100;
function payloadFor(rules, input, trusted, limits) {
  const seen = encoded(
    visible(
      input,
      rules.flatMap(({ reads }) => reads)
    )
  );
  const data = encoded(
    visible(
      trusted,
      rules.flatMap(({ reads_trusted }) => reads_trusted)
    )
  );
  const bytes = seen.byteLength + data.byteLength;
  if (bytes > limits.inputMb * MIB) throw tooLarge(`${bytes} bytes of JSON`, `at most ${limits.inputMb * MIB}`);
  const maximumPages = Math.min(65536, Math.ceil(limits.memoryMb * MIB / PAGE));
  const wanted = Math.max(SMALLEST_PAGES, Math.ceil(bytes * BYTES_PER_BYTE / PAGE));
  return { input: seen, data, maximumPages, initialPages: Math.min(wanted, GIB_PAGES, maximumPages) };
}
function visible(document, keys) {
  const read = new Set(keys);
  return Object.fromEntries(Object.entries(document).filter(([key]) => read.has(key)));
}
function encoded(document) {
  refuseDeep(document);
  const bytes = new TextEncoder().encode(textual(document));
  return bytes.buffer.byteLength === bytes.byteLength ? bytes.buffer : bytes.slice().buffer;
}
function textual(document) {
  try {
    return JSON.stringify(document);
  } catch (cause) {
    throw cause instanceof RangeError ? tooLarge("more text than a string can hold", "a smaller snapshot") : cause;
  }
}
function refuseDeep(document) {
  let level = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw tooLarge(`more than ${DEEPEST} levels of nesting`, `at most ${DEEPEST}`);
    level = level.flatMap((node) => Object.values(node).filter((value) => typeof value === "object" && value !== null));
  }
}
var failed = (rules, problem) => ({
  evaluation: [],
  failures: rules.map(({ code }) => ({ code, problem }))
});
function merged(outcomes) {
  return {
    evaluation: outcomes.flatMap(({ evaluation }) => evaluation),
    failures: outcomes.flatMap(({ failures }) => failures)
  };
}
function readDecision(rules, value) {
  try {
    const said = /* @__PURE__ */ new Map();
    for (const [gate, inGate] of Object.entries(documentAt(value, "main/decision"))) {
      for (const [rule, one] of Object.entries(documentAt(inGate, gate))) said.set(`${gate}.${rule}`, one);
    }
    const stranger = [...said.keys()].find((code) => !rules.some((rule) => rule.code === code));
    if (stranger !== void 0) throw wrong(stranger, "a rule that the index does not name", "a rule of the index");
    return merged(rules.map((rule) => readRule(rule, said.get(rule.code))));
  } catch (thrown) {
    return merged((0, import_chunk_WMMREFGB.problemsOf)(thrown, "engine.result").map((problem) => failed(rules, problem)));
  }
}
function readRule(rule, value) {
  try {
    const said = documentAt(value, rule.code);
    only(rule.code, said, ["deny", "judged"]);
    const reading = {
      code: rule.code,
      deny: listAt(said.deny, `${rule.code}.deny`).map((item) => findingOf(rule.code, item)),
      ...said.judged !== void 0 && { judged: pointersOf(said.judged, `${rule.code}.judged`) }
    };
    return { evaluation: [reading], failures: [] };
  } catch (thrown) {
    const place = { file: rule.file, line: rule.line };
    return {
      evaluation: [],
      failures: (0, import_chunk_WMMREFGB.problemsOf)(thrown, "engine.result").map((parts) => ({
        code: rule.code,
        problem: { ...parts, ...place }
      }))
    };
  }
}
function findingOf(code, value) {
  const finding = documentAt(value, `a finding of ${code}`);
  only(code, finding, ["message", "pointers", "expected"]);
  const { message, expected } = finding;
  if (typeof message !== "string" || message === "") throw wrong(`${code}: message`, shown(message), "a text");
  if (expected !== void 0 && typeof expected !== "string")
    throw wrong(`${code}: expected`, shown(expected), "a text");
  const pointers = pointersOf(finding.pointers, `${code}: pointers`);
  return { message, pointers, ...expected !== void 0 && { expected } };
}
function pointersOf(value, place) {
  return listAt(value, place).map((item) => {
    if (typeof item === "string" && /^(\/([^~/]|~[01])*)*$/u.test(item)) return item;
    throw wrong(place, shown(item), "a JSON pointer such as /change/title");
  });
}
function documentAt(value, place) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw wrong(place, shown(value), "an object");
}
function listAt(value, place) {
  if (Array.isArray(value)) return value;
  throw wrong(place, shown(value), "a set or an array");
}
function only(code, value, keys) {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== void 0) throw wrong(code, `the key ${unknown}`, keys.join(", "));
}
var shown = (value) => value === void 0 ? "nothing" : JSON.stringify(value).slice(0, 80);
function wrong(place, found, expected) {
  const message = `${place.slice(0, 50)} is not of the expected form`;
  return new import_chunk_WMMREFGB.Problem({ code: "engine.result", message, found, expected, remedy: "correct the policy" });
}
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
    const broke = (thrown) => settle({ kind: "broken", text: (0, import_chunk_WMMREFGB.textOf)(thrown) });
    const left = (code) => settle({ kind: "broken", text: `the worker ended with ${code}` });
    const deadline = setTimeout(() => settle({ kind: "silent" }), timeMs);
    worker.on("message", heard).on("error", broke).on("exit", left);
    if (worker.threadId < 0) left(1);
    else worker.postMessage(request, [request.input, request.data]);
  });
}
function isAnswer(message) {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  if (message.kind === "results") return "results" in message && Array.isArray(message.results);
  if (message.kind === "builtins") return "names" in message && Array.isArray(message.names);
  if (message.kind === "entries") return "found" in message && Array.isArray(message.found);
  return message.kind === "thrown" && "text" in message && typeof message.text === "string";
}
var SINGLE_ROUNDS = 3;
function startEngine(workerFile = distFile("worker.js")) {
  const post = startWorker(workerFile);
  let last = Promise.resolve();
  return {
    evaluate: (request) => {
      const next = last.then(() => evaluateWith(post, request));
      last = next;
      return next;
    },
    close: () => post.close()
  };
}
async function evaluateWith(post, { policy, ...rest }) {
  const outcomes = [];
  for (const part of policy.parts) outcomes.push(await evaluatePart(post, { part, ...rest }));
  return merged(outcomes);
}
async function evaluatePart(post, request) {
  const { rules } = request.part;
  const [only2, ...others] = rules;
  if (only2 === void 0) return { evaluation: [], failures: [] };
  const combined = await ask(
    post,
    request,
    rules,
    [ENTRYPOINT],
    request.limits.timeMs,
    (results) => readDecision(rules, onlyValue(results[0]))
  );
  const [first] = combined.failures;
  const answered = first === void 0 || combined.evaluation.length > 0;
  if (answered || isFinal(first)) return combined;
  if (others.length === 0) return placed(combined, only2);
  return singly(post, request);
}
async function singly(post, request) {
  const { timeMs } = request.limits;
  const end = performance.now() + SINGLE_ROUNDS * timeMs;
  const outcomes = [];
  for (const rule of request.part.rules) {
    const left = Math.min(timeMs, end - performance.now());
    const outcome = left <= 0 ? failed([rule], timeProblem(SINGLE_ROUNDS * timeMs)) : await ask(
      post,
      request,
      [rule],
      entriesOf(rule),
      left,
      ([deny, judged]) => readRule(rule, { deny: onlyValue(deny), ...rule.judges && { judged: onlyValue(judged) } })
    );
    outcomes.push(placed(outcome, rule));
  }
  return merged(outcomes);
}
var placed = ({ evaluation, failures }, { file, line }) => ({
  evaluation,
  failures: failures.map(({ code, problem }) => ({ code, problem: { file, line, ...problem } }))
});
async function ask(post, { part, input, trusted, limits }, rules, entries, timeMs, read) {
  let payload;
  try {
    payload = payloadFor(rules, input, trusted, limits);
  } catch (thrown) {
    return merged((0, import_chunk_WMMREFGB.problemsOf)(thrown, "engine.failed").map((problem) => failed(rules, problem)));
  }
  const promised = [ENTRYPOINT, ...part.rules.flatMap(entriesOf)];
  const answer = await post.request({ wasm: part.wasm, entries, promised, ...payload }, timeMs);
  switch (answer.kind) {
    case "results":
      return answer.results.length === entries.length ? read(answer.results) : failed(rules, engineFailed("the worker answered something else"));
    case "builtins":
      return failed(rules, builtinsProblem(answer.names));
    case "entries":
      return failed(rules, entriesProblem(answer.found, promised));
    case "thrown":
      return failed(rules, thrownProblem(answer.text));
    case "silent":
      return failed(rules, timeProblem(Math.round(timeMs)));
    case "broken":
      return failed(rules, engineFailed(answer.text));
  }
}
function entriesOf({ code, judges }) {
  const path = `gates/${code.replace(".", "/")}`;
  return judges ? [`${path}/deny`, `${path}/judged`] : [`${path}/deny`];
}
function onlyValue(set) {
  if (!Array.isArray(set) || set.length !== 1) return void 0;
  const [one] = set;
  return typeof one === "object" && one !== null && "result" in one ? one.result : void 0;
}
function engineWorld() {
  return { engine: startEngine(), tool: import_chunk_ZNAXHAHM.TOOL, engineDigest };
}
function worldOf(git, platform) {
  return { ...engineWorld(), git, platform, loadPolicy, now: () => Date.now() };
}
async function engineDigest() {
  return (0, import_node_crypto2.createHash)("sha256").update(await (0, import_promises4.readFile)(distFile("worker.js"))).digest("hex");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  engineWorld,
  loadPolicy,
  readPolicy,
  worldOf
});
