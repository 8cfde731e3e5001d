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
  inspectFile: () => inspectFile
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_YEQ5LUI7 = require("./chunk-YEQ5LUI7.js");
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function inspectFile(file, options = {}) {
  const sums = { tests: sumTests(), perf: sumMetrics(), iac: sumFindings(), environment: sumServices() };
  const { adapter, report } = (0, import_chunk_YEQ5LUI7.readEvidence)(file, options, {
    tests: sums.tests.add,
    perf: sums.perf.add,
    iac: sums.iac.add,
    environment: sums.environment.add
  });
  return {
    file: file.path,
    ...adapter === void 0 ? {} : { format: adapter.id, kind: adapter.kind },
    problems: report.problems,
    notes: report.notes,
    ...adapter?.kind === "tests" ? { tests: { ...sums.tests.sum(), run_errors: report.runErrors ?? [] } } : {},
    ...adapter?.kind === "perf" ? { perf: sums.perf.sum() } : {},
    ...adapter?.kind === "iac" ? { findings: sums.iac.sum() } : {},
    ...adapter?.kind === "environment" ? { environment: sums.environment.sum() } : {}
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
    add({ level, rule }) {
      levels[level] += 1;
      if (level !== "none") rules.add(rule);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inspectFile
});
