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
  readParts: () => readParts
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_VNA76DJA = require("./chunk-VNA76DJA.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var L = E;
var R = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://github.com/phasegate/phasegate/schema/part-1.json", title: "EvidencePart", description: "The evidence that one job read, or several together, for the gate: written by `phasegate collect` and `phasegate merge`.", type: "object", additionalProperties: false, required: ["version", "subject", "configuration_sha256", "limit", "slots"], properties: { version: { type: "integer", enum: [1] }, subject: { type: "object", additionalProperties: false, required: ["head", "tree"], properties: { head: { $ref: "#/$defs/sha" }, tree: { $ref: "#/$defs/sha" } } }, configuration_sha256: { $ref: "#/$defs/digest" }, limit: { description: "how many exceptions of each status, and findings of each level, a slot keeps", type: "integer", minimum: 0 }, slots: { description: "by name", type: "array", items: { $ref: "#/$defs/slot" } } }, $defs: { instant: { description: "RFC 3339 instant, UTC, Z", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, digest: { description: "SHA-256, lower-case hexadecimal", type: "string", pattern: "^[0-9a-f]{64}$" }, sha: { description: "A git object id", type: "string", pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, problem: { description: "Something that kept a fact out of the snapshot", type: "object", additionalProperties: false, required: ["code", "message"], properties: { code: { description: "one of docs/problems.md", type: "string" }, message: { description: "what is wrong", type: "string" }, file: { description: "POSIX path", type: "string" }, pointer: { description: "JSON pointer into the file", type: "string" }, line: { description: "from 1", type: "integer", minimum: 0 }, column: { description: "from 1", type: "integer", minimum: 0 }, found: { type: "string" }, expected: { type: "string" }, remedy: { type: "string" }, who: { type: "string" }, frame: { type: "string" }, slot: { description: "the slot it concerns", type: "string" }, reads: { description: "the key of `input` whose facts are incomplete: rules that read it are undecided", type: "string" } } }, run: { type: "object", additionalProperties: false, required: ["slot", "subject", "command", "exit_code", "started_at", "finished_at", "directory"], properties: { slot: { type: "string" }, subject: { type: "object", additionalProperties: false, required: ["commit"], properties: { commit: { type: "string", pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, tree: { type: "string", pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } } }, dirty: { description: "tracked files differed from the commit", type: "boolean" }, run_id: { description: "of the workflow run", type: "string" }, attempt: { type: "integer", minimum: 0 }, job: { type: "string" }, command: { description: "argv of the producer", type: "array", items: { type: "string" }, minItems: 1 }, exit_code: { type: "integer" }, started_at: { description: "RFC 3339 instant, UTC, Z", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, finished_at: { description: "RFC 3339 instant, UTC, Z", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, tool: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string" }, version: { type: "string" } } }, directory: { description: "working directory, relative to the repository", type: "string" }, scanned: { description: "files the producer looked at", type: "array", items: { type: "string" } }, shard: { type: "object", additionalProperties: false, required: ["shard", "of"], properties: { shard: { type: "integer", minimum: 0 }, of: { type: "integer", minimum: 0 } } }, target_images: { description: "image ids that were tested", type: "array", items: { type: "string" } }, samples: { type: "integer", minimum: 0 } }, description: "A run of the manifest, without its list of files" }, test: { description: "A test that did not plainly pass", type: "object", additionalProperties: false, required: ["name", "status", "tags"], properties: { name: { description: "verbatim", type: "string" }, suite: { type: "string" }, file: { description: "source file of the test, as the report says", type: "string" }, line: { type: "integer", minimum: 0 }, status: { type: "string", enum: ["failed", "flaky", "skipped", "not_run"] }, message: { description: "first lines of the failure, capped", type: "string" }, tags: { type: "array", items: { type: "string" } }, attempts: { description: "tries, where the format says", type: "integer", minimum: 0 }, source_line: { description: "line in the report", type: "integer", minimum: 0 } } }, metric: { type: "object", additionalProperties: false, required: ["name", "value", "unit"], properties: { name: { description: "metric.statistic, e.g. http_req_duration.p95", type: "string" }, value: { description: "in the base unit", type: "number" }, unit: { description: "base unit", type: "string", enum: ["s", "B", "1/s", "ratio", "1"] }, direction: { description: "which way is better, where known", type: "string", enum: ["lower", "higher"] }, samples: { description: "how many observations stand behind the value", type: "integer", minimum: 0 }, profile: { description: "load profile", type: "string" } } }, finding: { type: "object", additionalProperties: false, required: ["tool", "rule", "level", "message", "suppressed"], properties: { tool: { type: "string" }, rule: { type: "string" }, level: { type: "string", enum: ["error", "warning", "note", "none"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 0 }, fingerprint: { type: "string" }, suppressed: { description: "the report says so; shown, still counted", type: "boolean" } } }, container: { type: "object", additionalProperties: false, required: ["service", "state"], properties: { service: { type: "string" }, id: { type: "string" }, image: { type: "string" }, image_id: { type: "string" }, state: { description: "running, exited, restarting, \u2026", type: "string" }, health: { description: "healthy, unhealthy, starting; absent without a health check", type: "string" }, exit_code: { type: "integer" } } }, tests: { type: "object", additionalProperties: false, required: ["total", "passed", "failed", "flaky", "skipped", "not_run", "duration_ms", "suites", "tags", "expected", "exceptions", "run_errors"], properties: { total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, flaky: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, not_run: { type: "integer", minimum: 0 }, duration_ms: { description: "sum over all tests", type: "number", minimum: 0 }, suites: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "total", "passed", "failed", "flaky", "skipped", "not_run"], properties: { name: { type: "string" }, total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, flaky: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, not_run: { type: "integer", minimum: 0 } } } }, tags: { description: "of the tags that the slot asks about", type: "array", items: { type: "object", additionalProperties: false, required: ["name", "total", "passed", "failed", "flaky", "skipped", "not_run"], properties: { name: { type: "string" }, total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, flaky: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, not_run: { type: "integer", minimum: 0 } } } }, expected: { description: "expected tests that are here: over all shards each must be somewhere", type: "array", items: { type: "object", additionalProperties: false, required: ["name", "matched"], properties: { name: { type: "string" }, suite: { type: "string" }, matched: { type: "integer", minimum: 0 }, status: { description: "the worst of them", type: "string", enum: ["passed", "failed", "flaky", "skipped", "not_run"] } } } }, exceptions: { description: "what did not plainly pass, each status in the order of the report; over the limit fewer than the counts say", type: "array", items: { $ref: "#/$defs/test" } }, run_errors: { description: "errors that belong to no test", type: "array", items: { type: "string" } }, seen: { description: "fingerprints of the tests of a shard, 9 characters each, sorted", type: "string" } } }, lint: { type: "object", additionalProperties: false, required: ["error", "warning", "note", "none", "tools", "findings", "proofs"], properties: { error: { type: "integer", minimum: 0 }, warning: { type: "integer", minimum: 0 }, note: { type: "integer", minimum: 0 }, none: { type: "integer", minimum: 0 }, tools: { type: "array", items: { type: "string" } }, findings: { description: "of level error, warning or note, each level in the order of the report; over the limit fewer than the counts say", type: "array", items: { $ref: "#/$defs/finding" } }, proofs: { description: "how it is known which files were looked at", type: "array", items: { type: "object", additionalProperties: false, required: ["basis", "files"], properties: { basis: { description: "how it is known what was looked at", type: "string", enum: ["report", "scope", "manifest"] }, files: { description: "files of the judged tree that it covers", type: "array", items: { type: "string" } } } } } } }, sample: { type: "object", additionalProperties: false, required: ["services", "containers"], properties: { services: { type: "array", items: { type: "string" } }, containers: { type: "array", items: { $ref: "#/$defs/container" } } } }, file: { description: "One file as it was read", type: "object", additionalProperties: false, required: ["path", "sha256", "bytes", "copies", "tracked", "notes", "problems", "clean"], properties: { path: { description: "relative to the evidence folder", type: "string" }, sha256: { $ref: "#/$defs/digest" }, bytes: { type: "integer", minimum: 0 }, copies: { description: "how often the very same file of the same run was handed in", type: "integer", minimum: 1 }, tracked: { description: "the judged tree holds it", type: "boolean" }, manifest: { description: "the manifest that lists the file; `sha256` is its own digest, `listed` the one it states for the file", type: "object", additionalProperties: false, required: ["path", "sha256", "listed", "run"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/digest" }, listed: { $ref: "#/$defs/digest" }, run: { $ref: "#/$defs/run" } } }, format: { description: "adapter id", type: "string" }, tool: { type: "string" }, tool_version: { type: "string" }, claimed_at: { description: "the tool's own claim", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, notes: { description: "what the format could not say, what was repaired", type: "array", items: { type: "string" } }, problems: { description: "what makes the file no evidence, whatever it is bound to", type: "array", items: { $ref: "#/$defs/problem" } }, clean: { description: "nothing in it explains that its producer failed", type: "boolean" }, tests: { $ref: "#/$defs/tests" }, metrics: { type: "array", items: { $ref: "#/$defs/metric" } }, lint: { $ref: "#/$defs/lint" }, samples: { type: "array", items: { $ref: "#/$defs/sample" } }, coverage: { $ref: "#/$defs/covered" }, packages: { $ref: "#/$defs/bill" }, content: true } }, slot: { description: "What was found for one slot", type: "object", additionalProperties: false, required: ["name", "collected", "files", "problems"], properties: { name: { type: "string" }, collected: { description: "how many times files of the slot were collected", type: "integer", minimum: 0 }, files: { description: "by path and digest", type: "array", items: { $ref: "#/$defs/file" } }, problems: { description: "of looking for the files", type: "array", items: { $ref: "#/$defs/problem" } } }, title: "SlotPart" }, tally: { type: "object", additionalProperties: false, required: ["covered", "total"], properties: { covered: { type: "integer", minimum: 0 }, total: { type: "integer", minimum: 0 } } }, covered: { description: "The sums of a coverage report", type: "object", additionalProperties: false, required: ["files"], properties: { files: { description: "source files that the report names", type: "integer", minimum: 0 }, lines: { $ref: "#/$defs/tally" }, branches: { $ref: "#/$defs/tally" }, functions: { $ref: "#/$defs/tally" }, statements: { $ref: "#/$defs/tally" } } }, bill: { description: "A bill of materials", type: "object", additionalProperties: false, required: ["total", "list"], properties: { total: { type: "integer", minimum: 0 }, list: { description: "over the limit fewer than the total", type: "array", items: { type: "object", additionalProperties: false, required: ["name", "licenses"], properties: { name: { type: "string" }, version: { type: "string" }, purl: { description: "package URL", type: "string" }, licenses: { description: "SPDX expressions, or names where the report has no other", type: "array", items: { type: "string" } } } } } } } } };
var o = Object.prototype.hasOwnProperty;
var O = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function g(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (typeof r == "string") {
    if (!O.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
      e === null ? e = [s] : e.push(s), i++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return g.errors = e, i === 0;
}
var U = new RegExp("^[0-9a-f]{64}$", "u");
function c(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (typeof r == "string") {
    if (!U.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
      e === null ? e = [s] : e.push(s), i++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return c.errors = e, i === 0;
}
var V = { description: "One file as it was read", type: "object", additionalProperties: false, required: ["path", "sha256", "bytes", "copies", "tracked", "notes", "problems", "clean"], properties: { path: { description: "relative to the evidence folder", type: "string" }, sha256: { $ref: "#/$defs/digest" }, bytes: { type: "integer", minimum: 0 }, copies: { description: "how often the very same file of the same run was handed in", type: "integer", minimum: 1 }, tracked: { description: "the judged tree holds it", type: "boolean" }, manifest: { description: "the manifest that lists the file; `sha256` is its own digest, `listed` the one it states for the file", type: "object", additionalProperties: false, required: ["path", "sha256", "listed", "run"], properties: { path: { type: "string" }, sha256: { $ref: "#/$defs/digest" }, listed: { $ref: "#/$defs/digest" }, run: { $ref: "#/$defs/run" } } }, format: { description: "adapter id", type: "string" }, tool: { type: "string" }, tool_version: { type: "string" }, claimed_at: { description: "the tool's own claim", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, notes: { description: "what the format could not say, what was repaired", type: "array", items: { type: "string" } }, problems: { description: "what makes the file no evidence, whatever it is bound to", type: "array", items: { $ref: "#/$defs/problem" } }, clean: { description: "nothing in it explains that its producer failed", type: "boolean" }, tests: { $ref: "#/$defs/tests" }, metrics: { type: "array", items: { $ref: "#/$defs/metric" } }, lint: { $ref: "#/$defs/lint" }, samples: { type: "array", items: { $ref: "#/$defs/sample" } }, coverage: { $ref: "#/$defs/covered" }, packages: { $ref: "#/$defs/bill" }, content: true } };
var I = { type: "object", additionalProperties: false, required: ["slot", "subject", "command", "exit_code", "started_at", "finished_at", "directory"], properties: { slot: { type: "string" }, subject: { type: "object", additionalProperties: false, required: ["commit"], properties: { commit: { type: "string", pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, tree: { type: "string", pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } } }, dirty: { description: "tracked files differed from the commit", type: "boolean" }, run_id: { description: "of the workflow run", type: "string" }, attempt: { type: "integer", minimum: 0 }, job: { type: "string" }, command: { description: "argv of the producer", type: "array", items: { type: "string" }, minItems: 1 }, exit_code: { type: "integer" }, started_at: { description: "RFC 3339 instant, UTC, Z", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, finished_at: { description: "RFC 3339 instant, UTC, Z", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, tool: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string" }, version: { type: "string" } } }, directory: { description: "working directory, relative to the repository", type: "string" }, scanned: { description: "files the producer looked at", type: "array", items: { type: "string" } }, shard: { type: "object", additionalProperties: false, required: ["shard", "of"], properties: { shard: { type: "integer", minimum: 0 }, of: { type: "integer", minimum: 0 } } }, target_images: { description: "image ids that were tested", type: "array", items: { type: "string" } }, samples: { type: "integer", minimum: 0 } }, description: "A run of the manifest, without its list of files" };
var T = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
function P(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.slot === void 0 || !o.call(r, "slot")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slot" }, message: "must have required property 'slot'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.subject === void 0 || !o.call(r, "subject")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.command === void 0 || !o.call(r, "command")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.exit_code === void 0 || !o.call(r, "exit_code")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" }, message: "must have required property 'exit_code'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.started_at === void 0 || !o.call(r, "started_at")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" }, message: "must have required property 'started_at'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.finished_at === void 0 || !o.call(r, "finished_at")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" }, message: "must have required property 'finished_at'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.directory === void 0 || !o.call(r, "directory")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directory" }, message: "must have required property 'directory'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!o.call(I.properties, s)) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.slot !== void 0 && o.call(r, "slot") && typeof r.slot != "string") {
      let s = { instancePath: n + "/slot", schemaPath: "#/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.subject !== void 0 && o.call(r, "subject")) {
      let s = r.subject;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.commit === void 0 || !o.call(s, "commit")) {
          let t = { instancePath: n + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t of Object.keys(s)) if (!(t === "commit" || t === "tree")) {
          let a = { instancePath: n + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (s.commit !== void 0 && o.call(s, "commit")) {
          let t = s.commit;
          if (typeof t == "string") {
            if (!O.test(t)) {
              let a = { instancePath: n + "/subject/commit", schemaPath: "#/properties/subject/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/subject/commit", schemaPath: "#/properties/subject/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (s.tree !== void 0 && o.call(s, "tree")) {
          let t = s.tree;
          if (typeof t == "string") {
            if (!O.test(t)) {
              let a = { instancePath: n + "/subject/tree", schemaPath: "#/properties/subject/properties/tree/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
              e === null ? e = [a] : e.push(a), i++;
            }
          } else {
            let a = { instancePath: n + "/subject/tree", schemaPath: "#/properties/subject/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.dirty !== void 0 && o.call(r, "dirty") && typeof r.dirty != "boolean") {
      let s = { instancePath: n + "/dirty", schemaPath: "#/properties/dirty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.run_id !== void 0 && o.call(r, "run_id") && typeof r.run_id != "string") {
      let s = { instancePath: n + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.attempt !== void 0 && o.call(r, "attempt")) {
      let s = r.attempt;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.job !== void 0 && o.call(r, "job") && typeof r.job != "string") {
      let s = { instancePath: n + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.command !== void 0 && o.call(r, "command")) {
      let s = r.command;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let a = { instancePath: n + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), i++;
        }
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/command/" + a, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.exit_code !== void 0 && o.call(r, "exit_code")) {
      let s = r.exit_code;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.started_at !== void 0 && o.call(r, "started_at")) {
      let s = r.started_at;
      if (typeof s == "string") {
        if (!T.test(s)) {
          let t = { instancePath: n + "/started_at", schemaPath: "#/properties/started_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"' };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: n + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.finished_at !== void 0 && o.call(r, "finished_at")) {
      let s = r.finished_at;
      if (typeof s == "string") {
        if (!T.test(s)) {
          let t = { instancePath: n + "/finished_at", schemaPath: "#/properties/finished_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"' };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: n + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.tool !== void 0 && o.call(r, "tool")) {
      let s = r.tool;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.name === void 0 || !o.call(s, "name")) {
          let t = { instancePath: n + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t of Object.keys(s)) if (!(t === "name" || t === "version")) {
          let a = { instancePath: n + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (s.name !== void 0 && o.call(s, "name") && typeof s.name != "string") {
          let t = { instancePath: n + "/tool/name", schemaPath: "#/properties/tool/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s.version !== void 0 && o.call(s, "version") && typeof s.version != "string") {
          let t = { instancePath: n + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: n + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.directory !== void 0 && o.call(r, "directory") && typeof r.directory != "string") {
      let s = { instancePath: n + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.scanned !== void 0 && o.call(r, "scanned")) {
      let s = r.scanned;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/scanned/" + a, schemaPath: "#/properties/scanned/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/scanned", schemaPath: "#/properties/scanned/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.shard !== void 0 && o.call(r, "shard")) {
      let s = r.shard;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.shard === void 0 || !o.call(s, "shard")) {
          let t = { instancePath: n + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "shard" }, message: "must have required property 'shard'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s.of === void 0 || !o.call(s, "of")) {
          let t = { instancePath: n + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t of Object.keys(s)) if (!(t === "shard" || t === "of")) {
          let a = { instancePath: n + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (s.shard !== void 0 && o.call(s, "shard")) {
          let t = s.shard;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: n + "/shard/shard", schemaPath: "#/properties/shard/properties/shard/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [a] : e.push(a), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: n + "/shard/shard", schemaPath: "#/properties/shard/properties/shard/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
        if (s.of !== void 0 && o.call(s, "of")) {
          let t = s.of;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: n + "/shard/of", schemaPath: "#/properties/shard/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [a] : e.push(a), i++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: n + "/shard/of", schemaPath: "#/properties/shard/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.target_images !== void 0 && o.call(r, "target_images")) {
      let s = r.target_images;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/target_images/" + a, schemaPath: "#/properties/target_images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/target_images", schemaPath: "#/properties/target_images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.samples !== void 0 && o.call(r, "samples")) {
      let s = r.samples;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return P.errors = e, i === 0;
}
var X = { description: "Something that kept a fact out of the snapshot", type: "object", additionalProperties: false, required: ["code", "message"], properties: { code: { description: "one of docs/problems.md", type: "string" }, message: { description: "what is wrong", type: "string" }, file: { description: "POSIX path", type: "string" }, pointer: { description: "JSON pointer into the file", type: "string" }, line: { description: "from 1", type: "integer", minimum: 0 }, column: { description: "from 1", type: "integer", minimum: 0 }, found: { type: "string" }, expected: { type: "string" }, remedy: { type: "string" }, who: { type: "string" }, frame: { type: "string" }, slot: { description: "the slot it concerns", type: "string" }, reads: { description: "the key of `input` whose facts are incomplete: rules that read it are undecided", type: "string" } } };
function b(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.code === void 0 || !o.call(r, "code")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.message === void 0 || !o.call(r, "message")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!o.call(X.properties, s)) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.code !== void 0 && o.call(r, "code") && typeof r.code != "string") {
      let s = { instancePath: n + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.message !== void 0 && o.call(r, "message") && typeof r.message != "string") {
      let s = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.file !== void 0 && o.call(r, "file") && typeof r.file != "string") {
      let s = { instancePath: n + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.pointer !== void 0 && o.call(r, "pointer") && typeof r.pointer != "string") {
      let s = { instancePath: n + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.line !== void 0 && o.call(r, "line")) {
      let s = r.line;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.column !== void 0 && o.call(r, "column")) {
      let s = r.column;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.found !== void 0 && o.call(r, "found") && typeof r.found != "string") {
      let s = { instancePath: n + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.expected !== void 0 && o.call(r, "expected") && typeof r.expected != "string") {
      let s = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.remedy !== void 0 && o.call(r, "remedy") && typeof r.remedy != "string") {
      let s = { instancePath: n + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.who !== void 0 && o.call(r, "who") && typeof r.who != "string") {
      let s = { instancePath: n + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.frame !== void 0 && o.call(r, "frame") && typeof r.frame != "string") {
      let s = { instancePath: n + "/frame", schemaPath: "#/properties/frame/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.slot !== void 0 && o.call(r, "slot") && typeof r.slot != "string") {
      let s = { instancePath: n + "/slot", schemaPath: "#/properties/slot/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.reads !== void 0 && o.call(r, "reads") && typeof r.reads != "string") {
      let s = { instancePath: n + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return b.errors = e, i === 0;
}
var Z = { type: "object", additionalProperties: false, required: ["total", "passed", "failed", "flaky", "skipped", "not_run", "duration_ms", "suites", "tags", "expected", "exceptions", "run_errors"], properties: { total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, flaky: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, not_run: { type: "integer", minimum: 0 }, duration_ms: { description: "sum over all tests", type: "number", minimum: 0 }, suites: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "total", "passed", "failed", "flaky", "skipped", "not_run"], properties: { name: { type: "string" }, total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, flaky: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, not_run: { type: "integer", minimum: 0 } } } }, tags: { description: "of the tags that the slot asks about", type: "array", items: { type: "object", additionalProperties: false, required: ["name", "total", "passed", "failed", "flaky", "skipped", "not_run"], properties: { name: { type: "string" }, total: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, flaky: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, not_run: { type: "integer", minimum: 0 } } } }, expected: { description: "expected tests that are here: over all shards each must be somewhere", type: "array", items: { type: "object", additionalProperties: false, required: ["name", "matched"], properties: { name: { type: "string" }, suite: { type: "string" }, matched: { type: "integer", minimum: 0 }, status: { description: "the worst of them", type: "string", enum: ["passed", "failed", "flaky", "skipped", "not_run"] } } } }, exceptions: { description: "what did not plainly pass, each status in the order of the report; over the limit fewer than the counts say", type: "array", items: { $ref: "#/$defs/test" } }, run_errors: { description: "errors that belong to no test", type: "array", items: { type: "string" } }, seen: { description: "fingerprints of the tests of a shard, 9 characters each, sorted", type: "string" } } };
var S = { description: "A test that did not plainly pass", type: "object", additionalProperties: false, required: ["name", "status", "tags"], properties: { name: { description: "verbatim", type: "string" }, suite: { type: "string" }, file: { description: "source file of the test, as the report says", type: "string" }, line: { type: "integer", minimum: 0 }, status: { type: "string", enum: ["failed", "flaky", "skipped", "not_run"] }, message: { description: "first lines of the failure, capped", type: "string" }, tags: { type: "array", items: { type: "string" } }, attempts: { description: "tries, where the format says", type: "integer", minimum: 0 }, source_line: { description: "line in the report", type: "integer", minimum: 0 } } };
function w(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 || !o.call(r, "name")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.status === void 0 || !o.call(r, "status")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tags === void 0 || !o.call(r, "tags")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!o.call(S.properties, s)) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.name !== void 0 && o.call(r, "name") && typeof r.name != "string") {
      let s = { instancePath: n + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.suite !== void 0 && o.call(r, "suite") && typeof r.suite != "string") {
      let s = { instancePath: n + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.file !== void 0 && o.call(r, "file") && typeof r.file != "string") {
      let s = { instancePath: n + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.line !== void 0 && o.call(r, "line")) {
      let s = r.line;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.status !== void 0 && o.call(r, "status")) {
      let s = r.status;
      if (typeof s != "string") {
        let t = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (!(s === "failed" || s === "flaky" || s === "skipped" || s === "not_run")) {
        let t = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: S.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.message !== void 0 && o.call(r, "message") && typeof r.message != "string") {
      let s = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tags !== void 0 && o.call(r, "tags")) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.attempts !== void 0 && o.call(r, "attempts")) {
      let s = r.attempts;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.source_line !== void 0 && o.call(r, "source_line")) {
      let s = r.source_line;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/source_line", schemaPath: "#/properties/source_line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/source_line", schemaPath: "#/properties/source_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return w.errors = e, i === 0;
}
function q(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.total === void 0 || !o.call(r, "total")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.passed === void 0 || !o.call(r, "passed")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.failed === void 0 || !o.call(r, "failed")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.flaky === void 0 || !o.call(r, "flaky")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flaky" }, message: "must have required property 'flaky'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.skipped === void 0 || !o.call(r, "skipped")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.not_run === void 0 || !o.call(r, "not_run")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "not_run" }, message: "must have required property 'not_run'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.duration_ms === void 0 || !o.call(r, "duration_ms")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property 'duration_ms'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.suites === void 0 || !o.call(r, "suites")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suites" }, message: "must have required property 'suites'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tags === void 0 || !o.call(r, "tags")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.expected === void 0 || !o.call(r, "expected")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.exceptions === void 0 || !o.call(r, "exceptions")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" }, message: "must have required property 'exceptions'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.run_errors === void 0 || !o.call(r, "run_errors")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_errors" }, message: "must have required property 'run_errors'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!o.call(Z.properties, s)) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.total !== void 0 && o.call(r, "total")) {
      let s = r.total;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.passed !== void 0 && o.call(r, "passed")) {
      let s = r.passed;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/passed", schemaPath: "#/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.failed !== void 0 && o.call(r, "failed")) {
      let s = r.failed;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/failed", schemaPath: "#/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.flaky !== void 0 && o.call(r, "flaky")) {
      let s = r.flaky;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/flaky", schemaPath: "#/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/flaky", schemaPath: "#/properties/flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.skipped !== void 0 && o.call(r, "skipped")) {
      let s = r.skipped;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.not_run !== void 0 && o.call(r, "not_run")) {
      let s = r.not_run;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/not_run", schemaPath: "#/properties/not_run/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/not_run", schemaPath: "#/properties/not_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.duration_ms !== void 0 && o.call(r, "duration_ms")) {
      let s = r.duration_ms;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          let t = { instancePath: n + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: n + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.suites !== void 0 && o.call(r, "suites")) {
      let s = r.suites;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let l = s[a];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.name === void 0 || !o.call(l, "name")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.total === void 0 || !o.call(l, "total")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.passed === void 0 || !o.call(l, "passed")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.failed === void 0 || !o.call(l, "failed")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.flaky === void 0 || !o.call(l, "flaky")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "flaky" }, message: "must have required property 'flaky'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.skipped === void 0 || !o.call(l, "skipped")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.not_run === void 0 || !o.call(l, "not_run")) {
              let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/required", keyword: "required", params: { missingProperty: "not_run" }, message: "must have required property 'not_run'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p of Object.keys(l)) if (!(p === "name" || p === "total" || p === "passed" || p === "failed" || p === "flaky" || p === "skipped" || p === "not_run")) {
              let m = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (l.name !== void 0 && o.call(l, "name") && typeof l.name != "string") {
              let p = { instancePath: n + "/suites/" + a + "/name", schemaPath: "#/properties/suites/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.total !== void 0 && o.call(l, "total")) {
              let p = l.total;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/suites/" + a + "/total", schemaPath: "#/properties/suites/items/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/suites/" + a + "/total", schemaPath: "#/properties/suites/items/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.passed !== void 0 && o.call(l, "passed")) {
              let p = l.passed;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/suites/" + a + "/passed", schemaPath: "#/properties/suites/items/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/suites/" + a + "/passed", schemaPath: "#/properties/suites/items/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.failed !== void 0 && o.call(l, "failed")) {
              let p = l.failed;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/suites/" + a + "/failed", schemaPath: "#/properties/suites/items/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/suites/" + a + "/failed", schemaPath: "#/properties/suites/items/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.flaky !== void 0 && o.call(l, "flaky")) {
              let p = l.flaky;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/suites/" + a + "/flaky", schemaPath: "#/properties/suites/items/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/suites/" + a + "/flaky", schemaPath: "#/properties/suites/items/properties/flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.skipped !== void 0 && o.call(l, "skipped")) {
              let p = l.skipped;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/suites/" + a + "/skipped", schemaPath: "#/properties/suites/items/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/suites/" + a + "/skipped", schemaPath: "#/properties/suites/items/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.not_run !== void 0 && o.call(l, "not_run")) {
              let p = l.not_run;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/suites/" + a + "/not_run", schemaPath: "#/properties/suites/items/properties/not_run/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/suites/" + a + "/not_run", schemaPath: "#/properties/suites/items/properties/not_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let p = { instancePath: n + "/suites/" + a, schemaPath: "#/properties/suites/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/suites", schemaPath: "#/properties/suites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.tags !== void 0 && o.call(r, "tags")) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let l = s[a];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.name === void 0 || !o.call(l, "name")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.total === void 0 || !o.call(l, "total")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.passed === void 0 || !o.call(l, "passed")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.failed === void 0 || !o.call(l, "failed")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.flaky === void 0 || !o.call(l, "flaky")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "flaky" }, message: "must have required property 'flaky'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.skipped === void 0 || !o.call(l, "skipped")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.not_run === void 0 || !o.call(l, "not_run")) {
              let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/required", keyword: "required", params: { missingProperty: "not_run" }, message: "must have required property 'not_run'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p of Object.keys(l)) if (!(p === "name" || p === "total" || p === "passed" || p === "failed" || p === "flaky" || p === "skipped" || p === "not_run")) {
              let m = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (l.name !== void 0 && o.call(l, "name") && typeof l.name != "string") {
              let p = { instancePath: n + "/tags/" + a + "/name", schemaPath: "#/properties/tags/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.total !== void 0 && o.call(l, "total")) {
              let p = l.total;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/tags/" + a + "/total", schemaPath: "#/properties/tags/items/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/tags/" + a + "/total", schemaPath: "#/properties/tags/items/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.passed !== void 0 && o.call(l, "passed")) {
              let p = l.passed;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/tags/" + a + "/passed", schemaPath: "#/properties/tags/items/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/tags/" + a + "/passed", schemaPath: "#/properties/tags/items/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.failed !== void 0 && o.call(l, "failed")) {
              let p = l.failed;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/tags/" + a + "/failed", schemaPath: "#/properties/tags/items/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/tags/" + a + "/failed", schemaPath: "#/properties/tags/items/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.flaky !== void 0 && o.call(l, "flaky")) {
              let p = l.flaky;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/tags/" + a + "/flaky", schemaPath: "#/properties/tags/items/properties/flaky/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/tags/" + a + "/flaky", schemaPath: "#/properties/tags/items/properties/flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.skipped !== void 0 && o.call(l, "skipped")) {
              let p = l.skipped;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/tags/" + a + "/skipped", schemaPath: "#/properties/tags/items/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/tags/" + a + "/skipped", schemaPath: "#/properties/tags/items/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.not_run !== void 0 && o.call(l, "not_run")) {
              let p = l.not_run;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/tags/" + a + "/not_run", schemaPath: "#/properties/tags/items/properties/not_run/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/tags/" + a + "/not_run", schemaPath: "#/properties/tags/items/properties/not_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let p = { instancePath: n + "/tags/" + a, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.expected !== void 0 && o.call(r, "expected")) {
      let s = r.expected;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let l = s[a];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.name === void 0 || !o.call(l, "name")) {
              let p = { instancePath: n + "/expected/" + a, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.matched === void 0 || !o.call(l, "matched")) {
              let p = { instancePath: n + "/expected/" + a, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "matched" }, message: "must have required property 'matched'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p of Object.keys(l)) if (!(p === "name" || p === "suite" || p === "matched" || p === "status")) {
              let m = { instancePath: n + "/expected/" + a, schemaPath: "#/properties/expected/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (l.name !== void 0 && o.call(l, "name") && typeof l.name != "string") {
              let p = { instancePath: n + "/expected/" + a + "/name", schemaPath: "#/properties/expected/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.suite !== void 0 && o.call(l, "suite") && typeof l.suite != "string") {
              let p = { instancePath: n + "/expected/" + a + "/suite", schemaPath: "#/properties/expected/items/properties/suite/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.matched !== void 0 && o.call(l, "matched")) {
              let p = l.matched;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let m = { instancePath: n + "/expected/" + a + "/matched", schemaPath: "#/properties/expected/items/properties/matched/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                let m = { instancePath: n + "/expected/" + a + "/matched", schemaPath: "#/properties/expected/items/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.status !== void 0 && o.call(l, "status")) {
              let p = l.status;
              if (typeof p != "string") {
                let m = { instancePath: n + "/expected/" + a + "/status", schemaPath: "#/properties/expected/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (!(p === "passed" || p === "failed" || p === "flaky" || p === "skipped" || p === "not_run")) {
                let m = { instancePath: n + "/expected/" + a + "/status", schemaPath: "#/properties/expected/items/properties/status/enum", keyword: "enum", params: { allowedValues: Z.properties.expected.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let p = { instancePath: n + "/expected/" + a, schemaPath: "#/properties/expected/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.exceptions !== void 0 && o.call(r, "exceptions")) {
      let s = r.exceptions;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) w(s[a], { instancePath: n + "/exceptions/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.run_errors !== void 0 && o.call(r, "run_errors")) {
      let s = r.run_errors;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/run_errors/" + a, schemaPath: "#/properties/run_errors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/run_errors", schemaPath: "#/properties/run_errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.seen !== void 0 && o.call(r, "seen") && typeof r.seen != "string") {
      let s = { instancePath: n + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return q.errors = e, i === 0;
}
var C = { type: "object", additionalProperties: false, required: ["name", "value", "unit"], properties: { name: { description: "metric.statistic, e.g. http_req_duration.p95", type: "string" }, value: { description: "in the base unit", type: "number" }, unit: { description: "base unit", type: "string", enum: ["s", "B", "1/s", "ratio", "1"] }, direction: { description: "which way is better, where known", type: "string", enum: ["lower", "higher"] }, samples: { description: "how many observations stand behind the value", type: "integer", minimum: 0 }, profile: { description: "load profile", type: "string" } } };
function v(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 || !o.call(r, "name")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.value === void 0 || !o.call(r, "value")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.unit === void 0 || !o.call(r, "unit")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "name" || s === "value" || s === "unit" || s === "direction" || s === "samples" || s === "profile")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.name !== void 0 && o.call(r, "name") && typeof r.name != "string") {
      let s = { instancePath: n + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.value !== void 0 && o.call(r, "value")) {
      let s = r.value;
      if (!(typeof s == "number" && isFinite(s))) {
        let t = { instancePath: n + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.unit !== void 0 && o.call(r, "unit")) {
      let s = r.unit;
      if (typeof s != "string") {
        let t = { instancePath: n + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (!(s === "s" || s === "B" || s === "1/s" || s === "ratio" || s === "1")) {
        let t = { instancePath: n + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: C.properties.unit.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.direction !== void 0 && o.call(r, "direction")) {
      let s = r.direction;
      if (typeof s != "string") {
        let t = { instancePath: n + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (!(s === "lower" || s === "higher")) {
        let t = { instancePath: n + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: C.properties.direction.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.samples !== void 0 && o.call(r, "samples")) {
      let s = r.samples;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.profile !== void 0 && o.call(r, "profile") && typeof r.profile != "string") {
      let s = { instancePath: n + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return v.errors = e, i === 0;
}
var B = { type: "object", additionalProperties: false, required: ["error", "warning", "note", "none", "tools", "findings", "proofs"], properties: { error: { type: "integer", minimum: 0 }, warning: { type: "integer", minimum: 0 }, note: { type: "integer", minimum: 0 }, none: { type: "integer", minimum: 0 }, tools: { type: "array", items: { type: "string" } }, findings: { description: "of level error, warning or note, each level in the order of the report; over the limit fewer than the counts say", type: "array", items: { $ref: "#/$defs/finding" } }, proofs: { description: "how it is known which files were looked at", type: "array", items: { type: "object", additionalProperties: false, required: ["basis", "files"], properties: { basis: { description: "how it is known what was looked at", type: "string", enum: ["report", "scope", "manifest"] }, files: { description: "files of the judged tree that it covers", type: "array", items: { type: "string" } } } } } } };
var H = { type: "object", additionalProperties: false, required: ["tool", "rule", "level", "message", "suppressed"], properties: { tool: { type: "string" }, rule: { type: "string" }, level: { type: "string", enum: ["error", "warning", "note", "none"] }, message: { type: "string" }, file: { type: "string" }, line: { type: "integer", minimum: 0 }, fingerprint: { type: "string" }, suppressed: { description: "the report says so; shown, still counted", type: "boolean" } } };
function j(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tool === void 0 || !o.call(r, "tool")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.rule === void 0 || !o.call(r, "rule")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.level === void 0 || !o.call(r, "level")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.message === void 0 || !o.call(r, "message")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.suppressed === void 0 || !o.call(r, "suppressed")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suppressed" }, message: "must have required property 'suppressed'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "tool" || s === "rule" || s === "level" || s === "message" || s === "file" || s === "line" || s === "fingerprint" || s === "suppressed")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.tool !== void 0 && o.call(r, "tool") && typeof r.tool != "string") {
      let s = { instancePath: n + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.rule !== void 0 && o.call(r, "rule") && typeof r.rule != "string") {
      let s = { instancePath: n + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.level !== void 0 && o.call(r, "level")) {
      let s = r.level;
      if (typeof s != "string") {
        let t = { instancePath: n + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (!(s === "error" || s === "warning" || s === "note" || s === "none")) {
        let t = { instancePath: n + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: H.properties.level.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.message !== void 0 && o.call(r, "message") && typeof r.message != "string") {
      let s = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.file !== void 0 && o.call(r, "file") && typeof r.file != "string") {
      let s = { instancePath: n + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.line !== void 0 && o.call(r, "line")) {
      let s = r.line;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.fingerprint !== void 0 && o.call(r, "fingerprint") && typeof r.fingerprint != "string") {
      let s = { instancePath: n + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.suppressed !== void 0 && o.call(r, "suppressed") && typeof r.suppressed != "boolean") {
      let s = { instancePath: n + "/suppressed", schemaPath: "#/properties/suppressed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [s] : e.push(s), i++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return j.errors = e, i === 0;
}
function N(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.error === void 0 || !o.call(r, "error")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.warning === void 0 || !o.call(r, "warning")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warning" }, message: "must have required property 'warning'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.note === void 0 || !o.call(r, "note")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.none === void 0 || !o.call(r, "none")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "none" }, message: "must have required property 'none'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tools === void 0 || !o.call(r, "tools")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tools" }, message: "must have required property 'tools'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.findings === void 0 || !o.call(r, "findings")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.proofs === void 0 || !o.call(r, "proofs")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proofs" }, message: "must have required property 'proofs'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "error" || s === "warning" || s === "note" || s === "none" || s === "tools" || s === "findings" || s === "proofs")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.error !== void 0 && o.call(r, "error")) {
      let s = r.error;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/error", schemaPath: "#/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.warning !== void 0 && o.call(r, "warning")) {
      let s = r.warning;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/warning", schemaPath: "#/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/warning", schemaPath: "#/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.note !== void 0 && o.call(r, "note")) {
      let s = r.note;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/note", schemaPath: "#/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.none !== void 0 && o.call(r, "none")) {
      let s = r.none;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/none", schemaPath: "#/properties/none/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.tools !== void 0 && o.call(r, "tools")) {
      let s = r.tools;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/tools/" + a, schemaPath: "#/properties/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.findings !== void 0 && o.call(r, "findings")) {
      let s = r.findings;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) j(s[a], { instancePath: n + "/findings/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.proofs !== void 0 && o.call(r, "proofs")) {
      let s = r.proofs;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let l = s[a];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.basis === void 0 || !o.call(l, "basis")) {
              let p = { instancePath: n + "/proofs/" + a, schemaPath: "#/properties/proofs/items/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.files === void 0 || !o.call(l, "files")) {
              let p = { instancePath: n + "/proofs/" + a, schemaPath: "#/properties/proofs/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p of Object.keys(l)) if (!(p === "basis" || p === "files")) {
              let m = { instancePath: n + "/proofs/" + a, schemaPath: "#/properties/proofs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (l.basis !== void 0 && o.call(l, "basis")) {
              let p = l.basis;
              if (typeof p != "string") {
                let m = { instancePath: n + "/proofs/" + a + "/basis", schemaPath: "#/properties/proofs/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), i++;
              }
              if (!(p === "report" || p === "scope" || p === "manifest")) {
                let m = { instancePath: n + "/proofs/" + a + "/basis", schemaPath: "#/properties/proofs/items/properties/basis/enum", keyword: "enum", params: { allowedValues: B.properties.proofs.items.properties.basis.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (l.files !== void 0 && o.call(l, "files")) {
              let p = l.files;
              if (Array.isArray(p)) {
                let m = p.length;
                for (let h = 0; h < m; h++) if (typeof p[h] != "string") {
                  let k = { instancePath: n + "/proofs/" + a + "/files/" + h, schemaPath: "#/properties/proofs/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [k] : e.push(k), i++;
                }
              } else {
                let m = { instancePath: n + "/proofs/" + a + "/files", schemaPath: "#/properties/proofs/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let p = { instancePath: n + "/proofs/" + a, schemaPath: "#/properties/proofs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/proofs", schemaPath: "#/properties/proofs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return N.errors = e, i === 0;
}
function _(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.service === void 0 || !o.call(r, "service")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.state === void 0 || !o.call(r, "state")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "service" || s === "id" || s === "image" || s === "image_id" || s === "state" || s === "health" || s === "exit_code")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.service !== void 0 && o.call(r, "service") && typeof r.service != "string") {
      let s = { instancePath: n + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.id !== void 0 && o.call(r, "id") && typeof r.id != "string") {
      let s = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.image !== void 0 && o.call(r, "image") && typeof r.image != "string") {
      let s = { instancePath: n + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.image_id !== void 0 && o.call(r, "image_id") && typeof r.image_id != "string") {
      let s = { instancePath: n + "/image_id", schemaPath: "#/properties/image_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.state !== void 0 && o.call(r, "state") && typeof r.state != "string") {
      let s = { instancePath: n + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.health !== void 0 && o.call(r, "health") && typeof r.health != "string") {
      let s = { instancePath: n + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.exit_code !== void 0 && o.call(r, "exit_code")) {
      let s = r.exit_code;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return _.errors = e, i === 0;
}
function $(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.services === void 0 || !o.call(r, "services")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.containers === void 0 || !o.call(r, "containers")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "containers" }, message: "must have required property 'containers'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "services" || s === "containers")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.services !== void 0 && o.call(r, "services")) {
      let s = r.services;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/services/" + a, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.containers !== void 0 && o.call(r, "containers")) {
      let s = r.containers;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) _(s[a], { instancePath: n + "/containers/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/containers", schemaPath: "#/properties/containers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return $.errors = e, i === 0;
}
function d(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.covered === void 0 || !o.call(r, "covered")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covered" }, message: "must have required property 'covered'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.total === void 0 || !o.call(r, "total")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "covered" || s === "total")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.covered !== void 0 && o.call(r, "covered")) {
      let s = r.covered;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/covered", schemaPath: "#/properties/covered/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/covered", schemaPath: "#/properties/covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.total !== void 0 && o.call(r, "total")) {
      let s = r.total;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return d.errors = e, i === 0;
}
function A(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.files === void 0 || !o.call(r, "files")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "files" || s === "lines" || s === "branches" || s === "functions" || s === "statements")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.files !== void 0 && o.call(r, "files")) {
      let s = r.files;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    r.lines !== void 0 && o.call(r, "lines") && (d(r.lines, { instancePath: n + "/lines", parentData: r, parentDataProperty: "lines", rootData: u }) || (e = e === null ? d.errors : e.concat(d.errors), i = e.length)), r.branches !== void 0 && o.call(r, "branches") && (d(r.branches, { instancePath: n + "/branches", parentData: r, parentDataProperty: "branches", rootData: u }) || (e = e === null ? d.errors : e.concat(d.errors), i = e.length)), r.functions !== void 0 && o.call(r, "functions") && (d(r.functions, { instancePath: n + "/functions", parentData: r, parentDataProperty: "functions", rootData: u }) || (e = e === null ? d.errors : e.concat(d.errors), i = e.length)), r.statements !== void 0 && o.call(r, "statements") && (d(r.statements, { instancePath: n + "/statements", parentData: r, parentDataProperty: "statements", rootData: u }) || (e = e === null ? d.errors : e.concat(d.errors), i = e.length));
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return A.errors = e, i === 0;
}
function F(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.total === void 0 || !o.call(r, "total")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.list === void 0 || !o.call(r, "list")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" }, message: "must have required property 'list'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "total" || s === "list")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.total !== void 0 && o.call(r, "total")) {
      let s = r.total;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.list !== void 0 && o.call(r, "list")) {
      let s = r.list;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let l = s[a];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.name === void 0 || !o.call(l, "name")) {
              let p = { instancePath: n + "/list/" + a, schemaPath: "#/properties/list/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.licenses === void 0 || !o.call(l, "licenses")) {
              let p = { instancePath: n + "/list/" + a, schemaPath: "#/properties/list/items/required", keyword: "required", params: { missingProperty: "licenses" }, message: "must have required property 'licenses'" };
              e === null ? e = [p] : e.push(p), i++;
            }
            for (let p of Object.keys(l)) if (!(p === "name" || p === "version" || p === "purl" || p === "licenses")) {
              let m = { instancePath: n + "/list/" + a, schemaPath: "#/properties/list/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (l.name !== void 0 && o.call(l, "name") && typeof l.name != "string") {
              let p = { instancePath: n + "/list/" + a + "/name", schemaPath: "#/properties/list/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.version !== void 0 && o.call(l, "version") && typeof l.version != "string") {
              let p = { instancePath: n + "/list/" + a + "/version", schemaPath: "#/properties/list/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.purl !== void 0 && o.call(l, "purl") && typeof l.purl != "string") {
              let p = { instancePath: n + "/list/" + a + "/purl", schemaPath: "#/properties/list/items/properties/purl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (l.licenses !== void 0 && o.call(l, "licenses")) {
              let p = l.licenses;
              if (Array.isArray(p)) {
                let m = p.length;
                for (let h = 0; h < m; h++) if (typeof p[h] != "string") {
                  let k = { instancePath: n + "/list/" + a + "/licenses/" + h, schemaPath: "#/properties/list/items/properties/licenses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [k] : e.push(k), i++;
                }
              } else {
                let m = { instancePath: n + "/list/" + a + "/licenses", schemaPath: "#/properties/list/items/properties/licenses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let p = { instancePath: n + "/list/" + a, schemaPath: "#/properties/list/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return F.errors = e, i === 0;
}
function x(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.path === void 0 || !o.call(r, "path")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.sha256 === void 0 || !o.call(r, "sha256")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.bytes === void 0 || !o.call(r, "bytes")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.copies === void 0 || !o.call(r, "copies")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copies" }, message: "must have required property 'copies'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tracked === void 0 || !o.call(r, "tracked")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tracked" }, message: "must have required property 'tracked'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.notes === void 0 || !o.call(r, "notes")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.problems === void 0 || !o.call(r, "problems")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.clean === void 0 || !o.call(r, "clean")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clean" }, message: "must have required property 'clean'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!o.call(V.properties, s)) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.path !== void 0 && o.call(r, "path") && typeof r.path != "string") {
      let s = { instancePath: n + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.sha256 !== void 0 && o.call(r, "sha256") && (c(r.sha256, { instancePath: n + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: u }) || (e = e === null ? c.errors : e.concat(c.errors), i = e.length)), r.bytes !== void 0 && o.call(r, "bytes")) {
      let s = r.bytes;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.copies !== void 0 && o.call(r, "copies")) {
      let s = r.copies;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let t = { instancePath: n + "/copies", schemaPath: "#/properties/copies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.tracked !== void 0 && o.call(r, "tracked") && typeof r.tracked != "boolean") {
      let s = { instancePath: n + "/tracked", schemaPath: "#/properties/tracked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.manifest !== void 0 && o.call(r, "manifest")) {
      let s = r.manifest;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.path === void 0 || !o.call(s, "path")) {
          let t = { instancePath: n + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s.sha256 === void 0 || !o.call(s, "sha256")) {
          let t = { instancePath: n + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s.listed === void 0 || !o.call(s, "listed")) {
          let t = { instancePath: n + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "listed" }, message: "must have required property 'listed'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s.run === void 0 || !o.call(s, "run")) {
          let t = { instancePath: n + "/manifest", schemaPath: "#/properties/manifest/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t of Object.keys(s)) if (!(t === "path" || t === "sha256" || t === "listed" || t === "run")) {
          let a = { instancePath: n + "/manifest", schemaPath: "#/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (s.path !== void 0 && o.call(s, "path") && typeof s.path != "string") {
          let t = { instancePath: n + "/manifest/path", schemaPath: "#/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [t] : e.push(t), i++;
        }
        s.sha256 !== void 0 && o.call(s, "sha256") && (c(s.sha256, { instancePath: n + "/manifest/sha256", parentData: s, parentDataProperty: "sha256", rootData: u }) || (e = e === null ? c.errors : e.concat(c.errors), i = e.length)), s.listed !== void 0 && o.call(s, "listed") && (c(s.listed, { instancePath: n + "/manifest/listed", parentData: s, parentDataProperty: "listed", rootData: u }) || (e = e === null ? c.errors : e.concat(c.errors), i = e.length)), s.run !== void 0 && o.call(s, "run") && (P(s.run, { instancePath: n + "/manifest/run", parentData: s, parentDataProperty: "run", rootData: u }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length));
      } else {
        let t = { instancePath: n + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.format !== void 0 && o.call(r, "format") && typeof r.format != "string") {
      let s = { instancePath: n + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tool !== void 0 && o.call(r, "tool") && typeof r.tool != "string") {
      let s = { instancePath: n + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tool_version !== void 0 && o.call(r, "tool_version") && typeof r.tool_version != "string") {
      let s = { instancePath: n + "/tool_version", schemaPath: "#/properties/tool_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.claimed_at !== void 0 && o.call(r, "claimed_at")) {
      let s = r.claimed_at;
      if (typeof s == "string") {
        if (!T.test(s)) {
          let t = { instancePath: n + "/claimed_at", schemaPath: "#/properties/claimed_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"' };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        let t = { instancePath: n + "/claimed_at", schemaPath: "#/properties/claimed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.notes !== void 0 && o.call(r, "notes")) {
      let s = r.notes;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) if (typeof s[a] != "string") {
          let l = { instancePath: n + "/notes/" + a, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), i++;
        }
      } else {
        let t = { instancePath: n + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.problems !== void 0 && o.call(r, "problems")) {
      let s = r.problems;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) b(s[a], { instancePath: n + "/problems/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.clean !== void 0 && o.call(r, "clean") && typeof r.clean != "boolean") {
      let s = { instancePath: n + "/clean", schemaPath: "#/properties/clean/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.tests !== void 0 && o.call(r, "tests") && (q(r.tests, { instancePath: n + "/tests", parentData: r, parentDataProperty: "tests", rootData: u }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length)), r.metrics !== void 0 && o.call(r, "metrics")) {
      let s = r.metrics;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) v(s[a], { instancePath: n + "/metrics/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? v.errors : e.concat(v.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.lint !== void 0 && o.call(r, "lint") && (N(r.lint, { instancePath: n + "/lint", parentData: r, parentDataProperty: "lint", rootData: u }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), r.samples !== void 0 && o.call(r, "samples")) {
      let s = r.samples;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) $(s[a], { instancePath: n + "/samples/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    r.coverage !== void 0 && o.call(r, "coverage") && (A(r.coverage, { instancePath: n + "/coverage", parentData: r, parentDataProperty: "coverage", rootData: u }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length)), r.packages !== void 0 && o.call(r, "packages") && (F(r.packages, { instancePath: n + "/packages", parentData: r, parentDataProperty: "packages", rootData: u }) || (e = e === null ? F.errors : e.concat(F.errors), i = e.length));
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return x.errors = e, i === 0;
}
function D(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 || !o.call(r, "name")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.collected === void 0 || !o.call(r, "collected")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collected" }, message: "must have required property 'collected'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.files === void 0 || !o.call(r, "files")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.problems === void 0 || !o.call(r, "problems")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "name" || s === "collected" || s === "files" || s === "problems")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.name !== void 0 && o.call(r, "name") && typeof r.name != "string") {
      let s = { instancePath: n + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.collected !== void 0 && o.call(r, "collected")) {
      let s = r.collected;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/collected", schemaPath: "#/properties/collected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/collected", schemaPath: "#/properties/collected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.files !== void 0 && o.call(r, "files")) {
      let s = r.files;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) x(s[a], { instancePath: n + "/files/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.problems !== void 0 && o.call(r, "problems")) {
      let s = r.problems;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) b(s[a], { instancePath: n + "/problems/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return D.errors = e, i === 0;
}
function E(r, { instancePath: n = "", parentData: f, parentDataProperty: y, rootData: u = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0 || !o.call(r, "version")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.subject === void 0 || !o.call(r, "subject")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.configuration_sha256 === void 0 || !o.call(r, "configuration_sha256")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configuration_sha256" }, message: "must have required property 'configuration_sha256'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.limit === void 0 || !o.call(r, "limit")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.slots === void 0 || !o.call(r, "slots")) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slots" }, message: "must have required property 'slots'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s of Object.keys(r)) if (!(s === "version" || s === "subject" || s === "configuration_sha256" || s === "limit" || s === "slots")) {
      let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.version !== void 0 && o.call(r, "version")) {
      let s = r.version;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (s !== 1) {
        let t = { instancePath: n + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: R.properties.version.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.subject !== void 0 && o.call(r, "subject")) {
      let s = r.subject;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.head === void 0 || !o.call(s, "head")) {
          let t = { instancePath: n + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (s.tree === void 0 || !o.call(s, "tree")) {
          let t = { instancePath: n + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "tree" }, message: "must have required property 'tree'" };
          e === null ? e = [t] : e.push(t), i++;
        }
        for (let t of Object.keys(s)) if (!(t === "head" || t === "tree")) {
          let a = { instancePath: n + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
          e === null ? e = [a] : e.push(a), i++;
        }
        s.head !== void 0 && o.call(s, "head") && (g(s.head, { instancePath: n + "/subject/head", parentData: s, parentDataProperty: "head", rootData: u }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length)), s.tree !== void 0 && o.call(s, "tree") && (g(s.tree, { instancePath: n + "/subject/tree", parentData: s, parentDataProperty: "tree", rootData: u }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length));
      } else {
        let t = { instancePath: n + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.configuration_sha256 !== void 0 && o.call(r, "configuration_sha256") && (c(r.configuration_sha256, { instancePath: n + "/configuration_sha256", parentData: r, parentDataProperty: "configuration_sha256", rootData: u }) || (e = e === null ? c.errors : e.concat(c.errors), i = e.length)), r.limit !== void 0 && o.call(r, "limit")) {
      let s = r.limit;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let t = { instancePath: n + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
        let t = { instancePath: n + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (r.slots !== void 0 && o.call(r, "slots")) {
      let s = r.slots;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let a = 0; a < t; a++) D(s[a], { instancePath: n + "/slots/" + a, parentData: s, parentDataProperty: a, rootData: u }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/slots", schemaPath: "#/properties/slots/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return E.errors = e, i === 0;
}
var asPart = (value, file) => (0, import_chunk_OEK7TP2F.assertValid)(L, value, "evidence.part", file);
function readPart(text, file) {
  const part = asPart(parsed(text, file), file);
  if ((0, import_chunk_Y4EIEQGG.canonicalJson)(part) === text.trimEnd()) return part;
  throw notWritten(file, "JSON that is not canonical");
}
function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw notWritten(file, "no JSON");
  }
}
var notWritten = (file, found) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.part",
  message: `${file} is not a part of the evidence`.slice(0, 100),
  file,
  expected: "the bytes that were written",
  found,
  remedy: "use the file that phasegate collect or merge wrote"
});
async function readParts(files, directory) {
  let whole;
  for (const file of files) {
    const part = readPart(await textOf((0, import_node_path.resolve)(directory, file), file), file);
    whole = whole === void 0 ? { part, file } : { part: (0, import_chunk_VNA76DJA.joinParts)(whole.part, part, file), file: whole.file };
  }
  if (whole === void 0) throw unreadable("no file");
  return whole;
}
async function textOf(path, file) {
  try {
    return await (0, import_promises.readFile)(path, "utf8");
  } catch {
    throw unreadable(file);
  }
}
var unreadable = (found) => new import_chunk_WBSINXY2.Problem({
  code: "input.invalid",
  message: "a part cannot be read",
  expected: "files that phasegate collect or merge wrote",
  found,
  remedy: "look whether the part was downloaded"
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readParts
});
