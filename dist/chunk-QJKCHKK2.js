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
var import_chunk_DOKOLRBV = require("./chunk-DOKOLRBV.js");
var import_chunk_KC4G2SVZ = require("./chunk-KC4G2SVZ.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var JSON_FORMATS = [
  { format: "bandit", needs: ["errors", "generated_at", "metrics"] },
  { format: "checkov", needs: ["check_type", "results"], own: /"check_type":|"checkov_version":/ },
  { format: "coverage-py", needs: ["meta/version", "meta/branch_coverage", "files"] },
  { format: "ctrf", needs: ["results/tool", "results/summary", "results/tests"], own: /"reportFormat":\s*"CTRF"/ },
  { format: "cyclonedx", needs: ["bomFormat", "components"], own: /"\$schema":\s*"[^"]*cyclonedx/i },
  { format: "gitlab-security", needs: ["version", "scan", "vulnerabilities"] },
  { format: "gtest-json", needs: ["testsuites", "disabled", "failures"] },
  {
    format: "jest-json",
    needs: ["numTotalTests", "numFailedTestSuites", "testResults"],
    own: /"num(?:Total|Passed|Failed)Test(?:s|Suites)":/
  },
  { format: "k6-summary", needs: ["metrics", "root_group"], own: /"root_group":|"http_req_duration":/ },
  { format: "kubeconform", needs: ["resources", "summary/valid", "summary/skipped"] },
  { format: "metrics", needs: ["metrics/*/name", "metrics/*/value", "metrics/*/unit"] },
  { format: "mocha-json", needs: ["stats/suites", "stats/passes", "tests"] },
  { format: "newman", needs: ["collection", "run"], own: /schema\.getpostman\.com/ },
  { format: "playwright", needs: ["config/rootDir", "config/version", "config/projects", "suites"] },
  { format: "pytest-json-report", needs: ["exitcode", "root", "summary"] },
  { format: "robot", needs: ["generator", "rpa", "suite"], own: /"generator":\s*"(?:Robot|Rebot) / },
  { format: "sarif", needs: ["version", "runs"], own: /"\$schema":\s*"[^"]*sarif/i },
  { format: "semgrep", needs: ["results", "errors", "paths"], own: /"check_id":/ },
  { format: "spdx", needs: ["spdxVersion", "packages"], own: /"SPDXID":/ },
  {
    format: "terraform-show",
    needs: ["format_version", "terraform_version"],
    own: /"(?:resource_changes|planned_values)":/
  },
  { format: "terraform-validate", needs: ["valid", "error_count", "warning_count", "diagnostics"] },
  { format: "tflint", needs: ["issues", "errors"], own: /"callers":/ },
  { format: "trivy", needs: ["SchemaVersion", "ArtifactName"], own: /"ArtifactName":|"SchemaVersion":/ }
];
var XML_FORMATS = {
  testcase: { format: "junit", missing: "a <testsuite> around the cases" },
  "test-case": { format: "nunit", missing: "a <test-run> around the cases" },
  robot: { format: "robot", missing: "the attribute generator of <robot>" },
  TestRun: { format: "trx", missing: "the namespace microsoft.com/schemas/VisualStudio/TeamTest/2010" },
  Site: { format: "ctest", missing: "the element <Testing>" },
  coverage: { format: "cobertura", missing: "the attribute line-rate of <coverage>" },
  report: { format: "jacoco", missing: "a <package> with counters" }
};
var NEAR_FORMATS = [...JSON_FORMATS, ...Object.values(XML_FORMATS)].map(
  ({ format }) => format
);
function nearestFormat(head) {
  const root = (0, import_chunk_DOKOLRBV.xmlRootOf)(head);
  if (root !== void 0) return nearXml(root);
  if (!/^\s*[{[]/.test(head)) return void 0;
  const keys = (0, import_chunk_KC4G2SVZ.keysOf)(head, 3);
  const near = JSON_FORMATS.map(({ format, needs, own }) => {
    const missing = needs.filter((key) => !keys.has(key));
    const isNear = own?.test(head) === true || missing.length === 1 && needs.length > 2;
    return { format, missing, isNear };
  }).filter(({ missing, isNear }) => isNear && missing.length > 0);
  const [first] = near.sort((a, b) => a.missing.length - b.missing.length);
  return first === void 0 ? void 0 : { format: first.format, missing: first.missing.join(", ") };
}
function nearXml(root) {
  if (/^testsuites?$/i.test(root))
    return { format: "junit", missing: `the name ${root.toLowerCase()} in small letters` };
  return Object.hasOwn(XML_FORMATS, root) ? XML_FORMATS[root] : void 0;
}
function pickAdapter(file, adapters, format) {
  if (file.head.trim() === "" && file.bytes <= import_chunk_KC4G2SVZ.HEAD_BYTES) throw (0, import_chunk_KC4G2SVZ.emptyReport)(file);
  if (format !== void 0) return named(format, file, adapters);
  const claiming = adapters.filter((adapter) => adapter.claims(file));
  const [only, ...others] = claiming;
  if (only === void 0) throw unread(file);
  if (others.length === 0) return only;
  throw new import_chunk_WBSINXY2.Problem({
    code: "evidence.ambiguous",
    message: "two adapters claim the file",
    file: file.path,
    found: claiming.map((adapter) => adapter.id).join(", "),
    expected: "exactly one",
    remedy: "name the format in the slot"
  });
}
function named(format, file, adapters) {
  const adapter = adapters.find((one) => one.id === format);
  if (adapter !== void 0) return adapter;
  throw new import_chunk_WBSINXY2.Problem({
    code: "evidence.unknown_format",
    message: `there is no format "${format.slice(0, 40)}"`,
    file: file.path,
    found: format,
    expected: adapters.map((one) => one.id).join(", "),
    remedy: "name one of these in the slot, or leave it out"
  });
}
function unread(file) {
  const instead = (0, import_chunk_DOKOLRBV.insteadOf)(file.head);
  if (instead !== void 0) {
    return new import_chunk_WBSINXY2.Problem({
      code: "evidence.use_instead",
      message: `${instead.what} is no evidence: ${instead.why}`,
      file: file.path,
      found: instead.what,
      expected: "a format made for machines",
      remedy: instead.use
    });
  }
  if (file.head.includes("\0") || file.head.startsWith("\uFFFD")) {
    return new import_chunk_WBSINXY2.Problem({
      code: "evidence.encoding",
      message: "the file is not UTF-8 text",
      file: file.path,
      found: "UTF-16 or binary bytes",
      expected: "UTF-8",
      remedy: "let the tool write UTF-8"
    });
  }
  const broken = (0, import_chunk_KC4G2SVZ.brokenJson)(file);
  if (broken !== void 0) return broken;
  const nearest = nearestFormat(file.head);
  if (nearest !== void 0) {
    return new import_chunk_WBSINXY2.Problem({
      code: "evidence.unknown_format",
      message: `the file is almost ${nearest.format}, which has more`,
      file: file.path,
      found: (0, import_chunk_DOKOLRBV.appearanceOf)(file.head),
      expected: `${nearest.missing}, for the format ${nearest.format}`,
      remedy: "use the report whole, as the tool wrote it"
    });
  }
  return new import_chunk_WBSINXY2.Problem({
    code: "evidence.unknown_format",
    message: "no adapter knows the format of the file",
    file: file.path,
    found: (0, import_chunk_DOKOLRBV.appearanceOf)(file.head),
    expected: "a format that `phasegate formats` lists",
    remedy: "let the tool write one of them, or name the format in the slot"
  });
}
function readEvidence(file, options, sinks) {
  let adapter;
  try {
    adapter = pickAdapter(file, options.adapters, options.format);
    return { adapter, report: readWith(adapter, file, sinks, options.ask) };
  } catch (thrown) {
    const problems = (0, import_chunk_WBSINXY2.problemsOf)(thrown, "evidence.unreadable").map((parts) => placed(parts, file));
    return { ...adapter === void 0 ? {} : { adapter }, report: { notes: [], problems } };
  }
}
function readWith(adapter, file, sinks, ask) {
  switch (adapter.kind) {
    case "tests":
      return adapter.read(file, sinks.tests ?? letGo, ask);
    case "perf":
      return adapter.read(file, sinks.perf ?? letGo, ask);
    case "iac":
      return adapter.read(file, sinks.iac ?? letGo, ask);
    case "environment":
      return adapter.read(file, sinks.environment ?? letGo, ask);
    case "coverage":
      return adapter.read(file, sinks.coverage ?? letGo, ask);
    case "packages":
      return adapter.read(file, sinks.packages ?? letGo, ask);
  }
}
var letGo = () => void 0;
var placed = (parts, file) => ({ file: file.path, ...parts });
module.exports = {
  readEvidence: readEvidence
};
