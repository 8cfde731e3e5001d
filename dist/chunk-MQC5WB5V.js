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
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_os = require("node:os");
function inspectFile(file, options) {
  const sums = {
    tests: sumTests(),
    perf: sumMetrics(),
    iac: sumFindings(),
    environment: sumServices(),
    coverage: sumCoverage(),
    packages: sumPackages()
  };
  const { adapter, report } = (0, import_chunk_C4RGXDDO.readEvidence)(file, options, {
    tests: sums.tests.add,
    perf: sums.perf.add,
    iac: sums.iac.add,
    environment: sums.environment.add,
    coverage: sums.coverage.add,
    packages: sums.packages.add
  });
  return {
    file: file.path,
    ...adapter === void 0 ? {} : { format: adapter.id, kind: adapter.kind },
    problems: report.problems,
    notes: report.notes,
    ...adapter?.kind === "tests" ? { tests: { ...sums.tests.sum(), run_errors: report.runErrors ?? [] } } : {},
    ...adapter?.kind === "perf" ? { perf: sums.perf.sum() } : {},
    ...adapter?.kind === "iac" ? { findings: sums.iac.sum() } : {},
    ...adapter?.kind === "environment" ? { environment: sums.environment.sum() } : {},
    ...adapter?.kind === "coverage" ? { coverage: sums.coverage.sum() } : {},
    ...adapter?.kind === "packages" ? { packages: sums.packages.sum() } : {}
  };
}
function sumTests() {
  const counts = { total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0, not_run: 0 };
  const failing = [];
  return {
    add({ name, status }) {
      counts.total += 1;
      counts[status] += 1;
      if (status === "failed") failing.push(name);
    },
    sum: () => ({ ...counts, failing })
  };
}
function sumMetrics() {
  const metrics = [];
  return {
    add(metric) {
      metrics.push(metric);
    },
    sum: () => ({ metrics })
  };
}
function sumFindings() {
  const levels = { error: 0, warning: 0, note: 0, none: 0 };
  const rules = /* @__PURE__ */ new Set();
  return {
    add({ level, rule, suppressed }) {
      const counts = suppressed ? "none" : level;
      levels[counts] += 1;
      if (counts !== "none") rules.add(rule);
    },
    sum: () => ({ total: levels.error + levels.warning + levels.note, by_level: levels, rules: [...rules].sort() })
  };
}
function sumServices() {
  const services = /* @__PURE__ */ new Set();
  return {
    add(sample) {
      for (const service of sample.services) services.add(service);
      for (const { service } of sample.containers) services.add(service);
    },
    sum: () => ({ services: [...services].sort() })
  };
}
function sumCoverage() {
  const sums = /* @__PURE__ */ new Map();
  let files = 0;
  return {
    add({ file: _, ...tallies }) {
      files += 1;
      for (const kind of COUNTED) {
        const { covered = 0, total = 0 } = tallies[kind] ?? {};
        const known = sums.get(kind) ?? { covered: 0, total: 0 };
        sums.set(kind, { covered: known.covered + covered, total: known.total + total });
      }
    },
    sum: () => ({ files, ...Object.fromEntries([...sums].filter(([, { total }]) => total > 0).map(ratioOf)) })
  };
}
var COUNTED = ["lines", "branches", "functions", "statements"];
var ratioOf = ([kind, { covered, total }]) => [
  kind,
  covered / total
];
function sumPackages() {
  let total = 0;
  return {
    add() {
      total += 1;
    },
    sum: () => ({ total })
  };
}
async function inspected(path, format) {
  try {
    const file = (0, import_chunk_C4RGXDDO.openSourceFile)(path);
    return inspectFile(file, { adapters: await (0, import_chunk_C4RGXDDO.adaptersFor)(file, format), format });
  } catch (thrown) {
    return { file: path, problems: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.unreadable"), notes: [] };
  }
}
async function readOn({ paths, format, next }, tell) {
  for (let at = Atomics.add(next, 0, 1); at < paths.length; at = Atomics.add(next, 0, 1)) {
    tell(at, await inspected(paths[at] ?? "", format));
  }
}
var FILES_PER_THREAD = 100;
var MAX_THREADS = 4;
async function* inspections(paths, format) {
  const threads = Math.min((0, import_node_os.availableParallelism)(), MAX_THREADS, Math.floor(paths.length / FILES_PER_THREAD));
  const found = threads > 1 ? await readTogether(paths, format, threads) : [];
  for (const [at, path] of paths.entries()) yield found[at] ?? await inspected(path, format);
}
async function readTogether(paths, format, threads) {
  const shared = { paths, format, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const found = [];
  const tell = (at, inspection) => {
    found[at] = inspection;
  };
  const threading = await Promise.resolve().then(() => __toESM(require("node:worker_threads")));
  const options = { workerData: shared, env: {}, execArgv: [] };
  const others = Array.from(
    { length: threads - 1 },
    () => ended(new threading.Worker((0, import_chunk_QF67HO46.distFile)("inspect-worker.js"), options), tell)
  );
  await readOn(shared, tell);
  await Promise.all(others);
  return found;
}
function ended(worker, tell) {
  return new Promise((resolve) => {
    worker.on("message", ([at, inspection]) => tell(at, inspection));
    worker.on("error", () => resolve());
    worker.on("exit", () => resolve());
  });
}
module.exports = {
  inspections: inspections,
  readOn: readOn
};
