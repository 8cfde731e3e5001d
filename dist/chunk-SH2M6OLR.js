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
var import_chunk_UNU7NP4D = require("./chunk-UNU7NP4D.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var spdx = {
  id: "spdx",
  kind: "packages",
  title: "SPDX 2 JSON",
  tools: [
    { tool: "npm", how: "npm sbom --sbom-format spdx > sbom.json" },
    { tool: "Syft", how: "syft DIR -o spdx-json=sbom.json" },
    { tool: "Trivy", how: "trivy fs --format spdx-json --output sbom.json DIR" },
    { tool: "GitHub", how: "gh api repos/OWNER/NAME/dependency-graph/sbom > sbom.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("spdxVersion") || keys.has("sbom/spdxVersion");
  },
  read(file, emit) {
    const whole = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const wrapped = (0, import_chunk_AYNNP6RK.objectAt)(whole, "sbom");
    const root = wrapped ?? whole;
    const above = wrapped === void 0 ? "" : "/sbom";
    const version = (0, import_chunk_AYNNP6RK.stringAt)(root, "spdxVersion");
    if (version === void 0 || !/^SPDX-2\.\d+$/.test(version))
      throw otherVersion(file, `${above}/spdxVersion`, root.spdxVersion);
    const problems = [];
    const packages = (0, import_chunk_AYNNP6RK.arrayAt)(root, "packages") ?? [];
    const product = productOf(root, packages);
    let total = 0;
    for (const [index, one] of packages.entries()) {
      const pointer = `${above}${(0, import_chunk_EHP3VDIA.pointerTo)("packages", index)}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a package");
      if (product !== void 0 && one.SPDXID === product) continue;
      total += 1;
      emit(packageOf(one, pointer, file));
    }
    if (total === 0) problems.push((0, import_chunk_UNU7NP4D.noPackages)(file, `${above}/packages`));
    const creation = (0, import_chunk_AYNNP6RK.objectAt)(root, "creationInfo") ?? {};
    const tool = ((0, import_chunk_AYNNP6RK.arrayAt)(creation, "creators") ?? []).flatMap(
      (creator) => /^Tool: (.+)$/.exec(String(creator))?.[1] ?? []
    );
    const claimedAt = (0, import_chunk_AYNNP6RK.stringAt)(creation, "created");
    return {
      ...tool[0] === void 0 ? {} : { tool: tool[0] },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: [],
      problems
    };
  }
};
function productOf(root, packages) {
  const described2 = new Set((0, import_chunk_AYNNP6RK.arrayAt)(root, "documentDescribes") ?? []);
  for (const relation of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "relationships") ?? []).filter(import_chunk_AYNNP6RK.isObject)) {
    const { spdxElementId: from, relationshipType: type, relatedSpdxElement: to } = relation;
    if (type === "DESCRIBES" && from === DOCUMENT) described2.add(to);
    if (type === "DESCRIBED_BY" && to === DOCUMENT) described2.add(from);
  }
  const [only, ...others] = packages.filter((one) => (0, import_chunk_AYNNP6RK.isObject)(one) && described2.has(one.SPDXID));
  return others.length === 0 && (0, import_chunk_AYNNP6RK.isObject)(only) ? only.SPDXID : void 0;
}
var DOCUMENT = "SPDXRef-DOCUMENT";
var NOT_SAID = /* @__PURE__ */ new Set(["NOASSERTION", "NONE", "", void 0]);
var said = (license) => !NOT_SAID.has(license);
function packageOf(one, pointer, file) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(one, "name");
  if (!name) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, one.name, "the name of a package");
  const version = (0, import_chunk_AYNNP6RK.stringAt)(one, "versionInfo");
  const license = [(0, import_chunk_AYNNP6RK.stringAt)(one, "licenseConcluded"), (0, import_chunk_AYNNP6RK.stringAt)(one, "licenseDeclared")].find(said);
  const purl = ((0, import_chunk_AYNNP6RK.arrayAt)(one, "externalRefs") ?? []).find((ref) => (0, import_chunk_AYNNP6RK.isObject)(ref) && ref.referenceType === "purl");
  const locator = (0, import_chunk_AYNNP6RK.isObject)(purl) ? (0, import_chunk_AYNNP6RK.stringAt)(purl, "referenceLocator") : void 0;
  return {
    name,
    ...version ? { version } : {},
    ...locator ? { purl: locator } : {},
    licenses: license === void 0 ? [] : [license]
  };
}
var otherVersion = (file, pointer, found) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "the document is not of a version of SPDX that is read",
  file: file.path,
  pointer,
  found: (JSON.stringify(found) ?? "nothing").slice(0, 60),
  expected: "SPDX-2.2 or SPDX-2.3",
  remedy: "let the tool write SPDX 2.3 JSON, or CycloneDX"
});
var STATS = /^"?(?:Type|Method)"?,"?Name"?,"?(?:Request Count|# requests)"?,/;
var HISTORY = /^"?Timestamp"?,"?User Count"?,"?Type"?,"?Name"?,/;
var LAGS = "locust rewrites this file about once a second and not after the last requests, so its figures lag behind";
var ROUNDED = "percentiles are rounded by locust: to 1 ms, from 100 ms to 10 ms, from 1 s to 100 ms";
var NO_EXCEPTIONS = "errors that tasks raise are not in this file: they are in locust_exceptions.csv";
var PERCENTILES = ["50", "75", "90", "95", "99", "99.9"];
var locustCsv = {
  id: "locust-csv",
  kind: "perf",
  title: "locust CSV: stats and stats_history",
  tools: [
    {
      tool: "locust",
      how: "locust --headless --csv locust \u2026 and take locust_stats.csv (lags behind; --json does not)"
    }
  ],
  claims: ({ head }) => STATS.test(head) || HISTORY.test(head),
  read(file, emit) {
    const problems = [];
    const notes = [LAGS, ROUNDED, NO_EXCEPTIONS];
    const rows = /* @__PURE__ */ new Map();
    for (const record of (0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })) {
      const { Type, Method, Name = "" } = record.fields;
      rows.set(`${Type ?? Method ?? ""}
${Name}`, record);
    }
    const total = rows.get("\nAggregated") ?? rows.get("None\nAggregated") ?? rows.get("None\nTotal") ?? rows.get("\nTotal");
    if (total === void 0) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the row of all requests together, Aggregated");
    const whole = loadOf(total, "", file);
    problems.push(...(0, import_chunk_UNU7NP4D.emptyRun)(whole, { file, problems }));
    emitAll(whole, file, problems, emit);
    for (const record of rows.values()) {
      if (record === total) continue;
      const { Type, Method, Name = "" } = record.fields;
      emitAll(loadOf(record, (0, import_chunk_UNU7NP4D.tagsOf)({ method: Type ?? Method ?? "", name: Name }), file), file, problems, emit);
    }
    const failed = whole.failed ?? 0;
    return { tool: "locust", notes: [...notes, ...failureNotes(failed)], problems, saysFailed: failed > 0 };
  }
};
function emitAll(load, file, problems, emit) {
  for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(load, { file, problems })) emit(metric);
}
var failureNotes = (failed) => failed === 0 ? [] : [`${failed} requests failed, for which locust ends with exit code 1`];
function loadOf({ fields, line }, tags, file) {
  const number = (...names) => {
    const name = names.find((one) => fields[one] !== void 0) ?? names[0] ?? "";
    return (0, import_chunk_UNU7NP4D.figureIn)(fields[name], { file: file.path, line, what: name });
  };
  const requests = number("Total Request Count", "Request Count", "# requests");
  const failed = number("Total Failure Count", "Failure Count", "# failures");
  const history = fields.Timestamp !== void 0;
  const durations = /* @__PURE__ */ new Map([
    ["avg", number("Total Average Response Time", "Average Response Time", "Average response time") / 1e3],
    ["min", number("Total Min Response Time", "Min Response Time", "Min response time") / 1e3],
    ["med", number("Total Median Response Time", "Median Response Time", "Median response time") / 1e3],
    ["max", number("Total Max Response Time", "Max Response Time", "Max response time") / 1e3]
  ]);
  for (const percent of history ? [] : PERCENTILES) {
    const written = fields[`${percent}%`];
    if (written === void 0 || written === "N/A") continue;
    if (percent !== "50")
      durations.set(`p${percent}`, (0, import_chunk_UNU7NP4D.figureIn)(written, { file: file.path, line, what: `${percent}%` }) / 1e3);
  }
  return {
    tags,
    requests,
    failed,
    // In the history these two are of the last seconds only.
    ...history ? {} : { rate: number("Requests/s", "requests/s") },
    ...requests === 0 ? {} : { durations }
  };
}
var PATH = String.raw`^(?<file>[^:\s].{0,400}?):(?<line>\d+)`;
var PLACE = `${PATH}(?::\\d+)?: `;
var UNREAD = /^(?:load-failure|syntax-check|parser-error|internal-error)\b/;
var DIALECTS = [
  {
    tool: "shellcheck",
    line: new RegExp(`${PLACE}(?<level>error|warning|note|info|style): (?<message>.+) \\[(?<rule>SC\\d+)\\]$`)
  },
  {
    tool: "yamllint",
    line: new RegExp(`${PLACE}\\[(?<level>error|warning)\\] (?<message>.+?)(?: \\((?<rule>[\\w-]+)\\))?$`)
  },
  { tool: "tflint", line: new RegExp(`${PLACE}(?<level>Error|Warning|Notice) - (?<message>.+) \\((?<rule>\\w+)\\)$`) },
  {
    tool: "actionlint",
    line: /^(?<file>[^:\s].{0,400}?\.ya?ml|<stdin>):(?<line>\d+):\d+: (?<message>.+) \[(?<rule>[a-z-]+)\]$/
  },
  {
    // Each name of a rule has a hyphen or brackets, unlike the word that begins a sentence. In brackets stand the numbers of versions before 5.
    tool: "ansible-lint",
    line: new RegExp(
      `${PLACE}(?:(?=[a-z]+[-[])(?<rule>[a-z][\\w-]*(?:\\[[^\\]/]+\\])?)(?:\\[/\\])?(?::? (?!\\(warning\\)$)(?<message>.+?))?(?: \\((?<level>warning)\\))?|\\[(?<number>E[A-Z]*\\d+)\\] (?<text>.+))$`
    )
  },
  {
    tool: "eslint",
    line: new RegExp(`${PLACE}(?<message>.+) \\[(?<level>Error|Warning)(?:/(?<rule>[^\\]]+))?\\]$`)
  },
  {
    tool: "eslint",
    line: /^(?<file>\S.*): line (?<line>\d+), col \d+, (?<level>Error|Warning) - (?<message>.+?)(?: \((?<rule>[^()\s]+)\))?$/
  },
  {
    tool: "stylelint",
    line: new RegExp(`${PLACE}(?<message>.+) \\((?<rule>[^()\\s]+)\\) \\[(?<level>error|warning)\\]$`)
  },
  {
    tool: "stylelint",
    line: /^(?<file>\S.*): line (?<line>\d+), col \d+, (?<level>error|warning) - (?<message>.+?)(?: \((?<rule>[^()\s]+)\))?$/
  },
  {
    tool: "hadolint",
    line: new RegExp(
      `${PATH}(?::\\d+)? (?:(?<rule>(?:DL|SC)\\d{4}) (?<level>error|warning|info|style): )(?<message>.+)$`
    )
  },
  {
    tool: "hadolint",
    line: /^hadolint:(?<file>[^:\s].{0,400}?):(?<line>\d+)(?::\d+)?: (?:(?<rule>(?:DL|SC)\d{4}) (?<level>error|warning|info|style): )?(?<message>.+)$/
  },
  {
    tool: "markdownlint",
    line: new RegExp(`${PATH}(?::\\d+)? (?:(?<level>error|warning) )?(?<rule>MD\\d{3})(?:/[\\w-]+)* (?<message>.+)$`)
  },
  {
    tool: "spectral",
    line: new RegExp(`${PATH}:\\d+ (?<level>error|warning|information|hint) (?<rule>\\S+) "(?<message>.*)"$`)
  },
  {
    tool: "cfn-lint",
    line: /^(?<file>[^:\s].{0,400}?):(?<line>\d+):\d+:\d+:\d+:(?<rule>(?<level>[EWI])\d{4}):(?<message>.+)$/
  },
  { tool: "flake8", line: new RegExp(`${PATH}:\\d+: (?<rule>[A-Z]{1,3}\\d{3,4}) (?<message>.+)$`) },
  {
    tool: "ruff",
    line: new RegExp(`${PATH}:\\d+: (?:(?<rule>[A-Z]{1,5}\\d{3,4}|invalid-syntax|SyntaxError):? )(?<message>.+)$`)
  },
  {
    tool: "pylint",
    line: new RegExp(`${PATH}: (?:\\[(?<rule>[A-Z]{1,5}\\d{3,4}|invalid-syntax)\\] |(?=SyntaxError: ))(?<message>.+)$`)
  },
  {
    // The form that MSBuild reads: of the TypeScript compiler, of .NET, and of ESLint's visualstudio.
    tool: "compiler",
    line: /^(?<file>[^\s(].{0,400}?)\((?<line>\d+)(?:,\d+)*\) ?: (?<level>error|warning) (?:(?<rule>[\w@/ -]+?) ?)?: (?<message>.+)$/,
    more: /^ {2}/
  },
  { tool: "staticcheck", line: new RegExp(`${PLACE}(?<message>.+) \\((?<rule>[A-Z]{1,3}\\d{4})\\)$`) },
  {
    tool: "golangci-lint",
    line: /^(?<file>[^:\s].{0,400}?\.go):(?<line>\d+)(?::\d+)?: (?<message>.+) \((?<rule>[a-z][\w-]*)\)$/
  },
  {
    tool: "standard",
    line: /^(?: {2})?(?<file>[^:\s].{0,400}?\.(?:[cm]?[jt]sx?|html|md|vue)):(?<line>\d+):\d+: (?<message>.+?) \((?<rule>[\w@/-]+)\)(?: \((?<level>warning)\))?$/
  },
  {
    tool: "vulture",
    line: new RegExp(
      `${PATH}: (?<message>(?<rule>unused|unreachable|unsatisfiable) .+ \\(\\d+% confidence(?:, \\d+ lines?)?\\))$`
    )
  },
  { tool: "errcheck", line: new RegExp(`${PATH}:\\d+:\\t(?<message>.+)$`) }
];
var SUMS = [
  /^$/,
  /^(\d+) (?:issue\(s\) found:|problems?(?: \(\d+ errors?, \d+ warnings?\))?)$/,
  // golangci-lint 2.
  /^(\d+) issues:$/,
  /^\* [a-z][\w-]*: \d+$/,
  // Ruff and flake8.
  /^Found (\d+) errors?(?: \(\d+ fixed, \d+ remaining\))?\.$/,
  /^(?:\[\*\] \d+|\d+ potentially|No) fix(?:able|es available)\b.*$/,
  /^(\d+)$/,
  /^\d+ +[A-Z]{1,3}\d{3,4} .+$/
];
function announcedBy(line) {
  const sum = SUMS.map((one) => one.exec(line)).find((found) => found !== null);
  return sum === void 0 ? void 0 : Number(sum?.[1] ?? 0);
}
var DURATIONS = /* @__PURE__ */ new Map([
  ["ps", (value) => value / 1e12],
  ["ns", (value) => value / 1e9],
  ["us", (value) => value / 1e6],
  ["\xB5s", (value) => value / 1e6],
  ["\u03BCs", (value) => value / 1e6],
  ["ms", (value) => value / 1e3],
  ["s", (value) => value],
  ["sec", (value) => value],
  ["min", (value) => value * 60],
  ["m", (value) => value * 60],
  ["h", (value) => value * 3600],
  ["hr", (value) => value * 3600],
  ["day", (value) => value * 86400]
]);
var secondsFrom = (unit) => typeof unit === "string" ? DURATIONS.get(unit) : void 0;
var BEGUN = /^(Benchmark\S*)[ \t]*\t/;
var REST = /^\s*\d+\t\s*[\d.]+ \S+/;
var NUMBER = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|Inf|NaN)$/;
var hasGoResult = (head) => /^Benchmark\S*[ \t]+\d+[ \t]+[\d.eE+-]+ \S+/m.test(head);
function newGoLines(benchmarks, known) {
  let pkg = known;
  let [isOpen, isMarked, hasFailed] = [false, false, false];
  let torn;
  return {
    read(written, at) {
      const text = torn !== void 0 && REST.test(written) ? `${torn} ${written}` : written;
      const [, key, value = ""] = /^(goos|goarch|pkg|cpu): (.*?)\s*$/.exec(text) ?? [];
      if (key === "pkg") pkg = value;
      isMarked ||= key !== void 0;
      const isVerdict = /^(?:PASS|FAIL|ok {2}\t.*|FAIL\t.*)\s*$/.test(text);
      const isResult = readResult(benchmarks, pkg, text, at);
      const begun = isResult ? void 0 : BEGUN.exec(text)?.[1];
      if (torn !== void 0 && text === written && (isResult || isVerdict || begun !== void 0)) {
        benchmarks.note(`${torn}: its result is lost, because it prints to the same output`);
      }
      if (isResult || isVerdict || begun !== void 0) torn = begun;
      isOpen = !isVerdict && (isOpen || isResult || key !== void 0);
      if (!hasFailed || text.trim() !== "FAIL")
        hasFailed = readFailure(benchmarks, pkg ?? "go test", text, at) || hasFailed;
    },
    get state() {
      return { isOpen, isMarked };
    }
  };
}
function readResult(benchmarks, pkg, text, at) {
  if (!text.startsWith("Benchmark")) return false;
  const [name = "", iterations = "", ...values] = text.trimEnd().split(/\s+/);
  if (!/^\d+$/.test(iterations) || values.length < 2 || values.length % 2 > 0 || !NUMBER.test(values[0] ?? ""))
    return false;
  const benchmark = pkg === void 0 ? name : `${pkg}.${name}`;
  for (let index = 0; index < values.length; index += 2) {
    const [value = "", unit = ""] = values.slice(index, index + 2);
    benchmarks.sample({ benchmark, at, ...measureOf(unit) }, Number(value));
  }
  return true;
}
var FAILURE = /^\s*--- (FAIL|SKIP): (\S+)|^(FAIL)(?:\s+(\S+).*)?$|^(panic: .*|fatal error: .*|exit status \d+)/;
function readFailure(benchmarks, pkg, text, at) {
  const [, verdict, test, fail, named, crash] = FAILURE.exec(text.trimEnd()) ?? [];
  if (verdict === "SKIP") benchmarks.note(`${test} was skipped`);
  if (verdict === "FAIL") benchmarks.failed(pkg, `--- FAIL: ${test}`, at);
  if (crash !== void 0) benchmarks.failed(pkg, crash, at);
  if (fail !== void 0) benchmarks.failed(named ?? pkg, text.trim(), at);
  return verdict === "FAIL" || crash !== void 0 || fail !== void 0;
}
var LOWER = /* @__PURE__ */ new Set(["B/op", "allocs/op"]);
function measureOf(unit) {
  if (unit === "ns/op") return { unit: "s", direction: "lower", toBase: (value) => value / 1e9 };
  const [, before = "", scaled, after = ""] = /^(.*-)?(ns|MB)(\/.*)?$/.exec(unit) ?? [];
  const tidy = scaled === void 0 ? unit : `${before}${scaled === "ns" ? "s" : "B"}${after}`;
  const isRate = tidy.endsWith("/s");
  const base = isRate ? "1/s" : scaled === "ns" ? "s" : /^(?:.*-)?B(?:\/|$)/.test(tidy) ? "B" : "1";
  const direction = tidy === "B/s" ? "higher" : LOWER.has(tidy) || scaled === "ns" ? "lower" : void 0;
  return {
    of: tidy.replaceAll("/", "_per_"),
    unit: base,
    ...direction === void 0 ? {} : { direction },
    ...scaled === void 0 ? {} : { toBase: scaled === "ns" ? (value) => value / 1e9 : (value) => value * 1e6 }
  };
}
var goBrokenOff = (file, found) => ({
  code: "evidence.malformed",
  message: "the output of go test breaks off",
  file: file.path,
  found,
  expected: "PASS, ok or FAIL after the benchmarks of each package",
  remedy: "run the benchmarks again and keep the whole output"
});
var STATISTICS = /* @__PURE__ */ new Map([
  ["mean", "avg"],
  ["median", "med"],
  ["stddev", "stddev"],
  ["min", "min"],
  ["max", "max"]
]);
function readGoogleRows(file, benchmarks, written) {
  const rows = withAggregates(written);
  const repeated = new Set(rows.filter(({ aggregate }) => aggregate === void 0).map(({ benchmark }) => benchmark));
  const aggregates = /* @__PURE__ */ new Map();
  for (const row of rows) {
    if (row.isComplexity) benchmarks.note("rows of asymptotic complexity are left out");
    else if (row.ended !== void 0) reportEnd(benchmarks, row);
    else if (row.aggregate === void 0) readRepetition(file, benchmarks, row);
    else if (!repeated.has(row.benchmark)) {
      const statistic = STATISTICS.get(row.aggregate);
      const known = aggregates.get(row.benchmark) ?? /* @__PURE__ */ new Map();
      aggregates.set(row.benchmark, known);
      if (statistic !== void 0) known.set(statistic, row);
      else benchmarks.note(`the aggregate ${row.aggregate} is left out`);
    }
  }
  for (const statistics of aggregates.values()) readAggregates(file, benchmarks, statistics);
}
function withAggregates(rows) {
  if (rows.some(({ aggregate }) => aggregate !== void 0)) return rows;
  const names = new Set(rows.map(({ name }) => name));
  return rows.map((row) => {
    const [, base, aggregate] = /^(.*)_([a-z]\w*)$/.exec(row.name) ?? [];
    const isOne = base !== void 0 && ["mean", "median", "stddev"].every((one) => names.has(`${base}_${one}`));
    const isKnown = aggregate === "cv" || STATISTICS.has(aggregate ?? "");
    return isOne && isKnown && aggregate !== void 0 ? { ...row, benchmark: base, aggregate } : row;
  });
}
function reportEnd(benchmarks, { benchmark, ended, message = "no message", at }) {
  if (ended === "skipped") benchmarks.note(`skipped: ${benchmark}: ${message}`);
  else benchmarks.failed(benchmark, message, at);
}
function readRepetition(file, benchmarks, row) {
  const time = timeOf(file, row);
  benchmarks.sample(time, row.times.real);
  benchmarks.sample({ ...time, of: "cpu_time" }, row.times.cpu);
  for (const [of, value] of Object.entries(row.counters)) {
    if (typeof value === "number" || value === "NaN") benchmarks.sample(counterOf(row, of), value);
  }
}
function readAggregates(file, benchmarks, statistics) {
  const rows = [...statistics];
  const [first] = statistics.values();
  if (first === void 0) return;
  const time = timeOf(file, first);
  const samples = typeof first.iterations === "number" ? first.iterations : void 0;
  const of = (pick) => Object.fromEntries(rows.map(([name, row]) => [name, pick(row)]));
  benchmarks.summary(
    time,
    of(({ times }) => times.real),
    samples
  );
  benchmarks.summary(
    { ...time, of: "cpu_time" },
    of(({ times }) => times.cpu),
    samples
  );
  for (const [name, value] of Object.entries(first.counters)) {
    if (typeof value === "number" || value === "NaN")
      benchmarks.summary(
        counterOf(first, name),
        of(({ counters }) => counters[name]),
        samples
      );
  }
}
function timeOf(file, { benchmark, unit, at }) {
  const toBase = secondsFrom(unit);
  if (toBase !== void 0) return { benchmark, unit: "s", direction: "lower", toBase, at };
  throw (0, import_chunk_AYNNP6RK.badShape)(file, "pointer" in at ? `${at.pointer}/time_unit` : "", unit, "a time_unit: ns, us, ms or s");
}
var RATES = /* @__PURE__ */ new Set(["bytes_per_second", "items_per_second"]);
var BYTES = /* @__PURE__ */ new Set(["max_bytes_used", "total_allocated_bytes", "net_heap_growth"]);
function counterOf({ benchmark, at }, of) {
  if (RATES.has(of)) return { benchmark, of, at, unit: "1/s", direction: "higher" };
  if (BYTES.has(of)) return { benchmark, of, at, unit: "B", direction: "lower" };
  return { benchmark, of, at, unit: "1", ...of === "allocs_per_iter" ? { direction: "lower" } : {} };
}
var MIB = 1024 ** 2;
function scaleOf(written) {
  const [numerator = "", denominator = ""] = written.split("/");
  const inSeconds = secondsFrom(numerator);
  if (inSeconds !== void 0) return { unit: "s", direction: "lower", toBase: inSeconds };
  const perUnit = secondsFrom(denominator)?.(1);
  if (numerator === "ops" && perUnit !== void 0) {
    return { unit: "1/s", direction: "higher", toBase: (value) => value / perUnit };
  }
  if (numerator === "B" && denominator === "op") return { unit: "B", direction: "lower" };
  if (numerator === "MB" && denominator === "sec") return { unit: "1/s", toBase: (value) => value * MIB };
  return written === "counts" || denominator === "op" ? { unit: "1" } : void 0;
}
var BUILT_IN = /* @__PURE__ */ new Map([
  ["browser_data_received", "data"],
  ["browser_data_sent", "data"],
  ["browser_http_req_duration", "time"],
  ["browser_http_req_failed", "default"],
  ["browser_web_vital_cls", "default"],
  ["browser_web_vital_fcp", "time"],
  ["browser_web_vital_fid", "time"],
  ["browser_web_vital_inp", "time"],
  ["browser_web_vital_lcp", "time"],
  ["browser_web_vital_ttfb", "time"],
  ["checks", "default"],
  ["data_received", "data"],
  ["data_sent", "data"],
  ["dropped_iterations", "default"],
  ["grpc_req_duration", "time"],
  ["grpc_streams", "default"],
  ["grpc_streams_msgs_received", "default"],
  ["grpc_streams_msgs_sent", "default"],
  ["group_duration", "time"],
  ["http_req_blocked", "time"],
  ["http_req_connecting", "time"],
  ["http_req_duration", "time"],
  ["http_req_failed", "default"],
  ["http_req_receiving", "time"],
  ["http_req_sending", "time"],
  ["http_req_tls_handshaking", "time"],
  ["http_req_waiting", "time"],
  ["http_reqs", "default"],
  ["iteration_duration", "time"],
  ["iterations", "default"],
  ["vus", "default"],
  ["vus_max", "default"],
  ["ws_connecting", "time"],
  ["ws_msgs_received", "default"],
  ["ws_msgs_sent", "default"],
  ["ws_ping", "time"],
  ["ws_session_duration", "time"],
  ["ws_sessions", "default"]
]);
var ANSWERED = /* @__PURE__ */ new Set(["http_req_duration", "iteration_duration", "grpc_req_duration"]);
var PER_REQUEST = /* @__PURE__ */ new Set([
  "http_req_blocked",
  "http_req_connecting",
  "http_req_duration",
  "http_req_receiving",
  "http_req_sending",
  "http_req_tls_handshaking",
  "http_req_waiting"
]);
var DIRECTION = /* @__PURE__ */ new Map([
  ["browser_http_req_failed", "lower"],
  ["browser_web_vital_cls", "lower"],
  ["checks", "higher"],
  ["checks_failed", "lower"],
  ["checks_succeeded", "higher"],
  ["dropped_iterations", "lower"],
  ["http_req_failed", "lower"],
  ["http_reqs", "higher"],
  ["iterations", "higher"]
]);
var TYPE = /* @__PURE__ */ new Map([
  ["browser_data_received", "counter"],
  ["browser_data_sent", "counter"],
  ["browser_http_req_failed", "rate"],
  ["checks", "rate"],
  ["data_received", "counter"],
  ["data_sent", "counter"],
  ["dropped_iterations", "counter"],
  ["grpc_streams", "counter"],
  ["grpc_streams_msgs_received", "counter"],
  ["grpc_streams_msgs_sent", "counter"],
  ["http_req_failed", "rate"],
  ["http_reqs", "counter"],
  ["iterations", "counter"],
  ["vus", "gauge"],
  ["vus_max", "gauge"],
  ["ws_msgs_received", "counter"],
  ["ws_msgs_sent", "counter"],
  ["ws_sessions", "counter"]
]);
function k6Summary(root, file) {
  const results = (0, import_chunk_AYNNP6RK.objectAt)(root, "results");
  if (results !== void 0) return machineReadable(root, results, file);
  const metrics = (0, import_chunk_AYNNP6RK.objectAt)(root, "metrics");
  if (metrics === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/metrics", root.metrics, "the metrics of a k6 summary");
  const rows = Object.entries(metrics);
  const nested = rows.some(([, row]) => (0, import_chunk_AYNNP6RK.isObject)(row) && (0, import_chunk_AYNNP6RK.isObject)(row.values));
  return {
    metrics: rows.map(([name, row]) => nested ? handled(name, row, file) : exported(name, row, file)),
    judges: true
  };
}
function handled(name, row, file) {
  const pointer = (0, import_chunk_EHP3VDIA.pointerTo)("metrics", name);
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "a metric");
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, claim]) => {
    const at = `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)("thresholds", expression)}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(claim) || typeof claim.ok !== "boolean")
      throw (0, import_chunk_AYNNP6RK.badShape)(file, at, claim, '{"ok": true} or {"ok": false}');
    return { expression, ok: claim.ok, pointer: at };
  });
  return { ...described(name, row, pointer, file), thresholds };
}
function exported(name, row, file) {
  const pointer = (0, import_chunk_EHP3VDIA.pointerTo)("metrics", name);
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "a metric");
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, crossed]) => {
    const at = `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)("thresholds", expression)}`;
    if (typeof crossed !== "boolean") throw (0, import_chunk_AYNNP6RK.badShape)(file, at, crossed, "true for crossed, false for kept");
    return { expression, ok: !crossed, pointer: at };
  });
  const { thresholds: _, value, ...figures } = row;
  const type = typeOf(row);
  const values = value === void 0 ? figures : { ...figures, [type === "rate" ? "rate" : "value"]: value };
  const contains = BUILT_IN.get(baseName(name));
  return { name, type, values, pointer, thresholds, ...contains === void 0 ? {} : { contains } };
}
function typeOf(row) {
  if (Object.hasOwn(row, "passes") || Object.hasOwn(row, "fails")) return "rate";
  if (Object.hasOwn(row, "value")) return "gauge";
  return Object.hasOwn(row, "rate") ? "counter" : "trend";
}
function machineReadable(root, results, file) {
  const rows = (0, import_chunk_AYNNP6RK.arrayAt)(results, "metrics");
  if (rows === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/results/metrics", results.metrics, "an array of metrics");
  const checks = (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.objectAt)(results, "checks") ?? {}, "metrics") ?? [];
  const metrics = [
    ...rows.map((row, index) => listed(row, (0, import_chunk_EHP3VDIA.pointerTo)("results", "metrics", index), file)),
    ...checks.map((row, index) => listed(row, (0, import_chunk_EHP3VDIA.pointerTo)("results", "checks", "metrics", index), file))
  ];
  const names = /* @__PURE__ */ new Set();
  for (const { name, pointer } of metrics) {
    if (names.has(name)) throw twice(file, name, pointer);
    names.add(name);
  }
  const metadata = (0, import_chunk_AYNNP6RK.objectAt)(root, "metadata") ?? {};
  const version = (0, import_chunk_AYNNP6RK.stringAt)(metadata, "k6_version") ?? (0, import_chunk_AYNNP6RK.stringAt)(metadata, "k6Version");
  const claimedAt = (0, import_chunk_AYNNP6RK.stringAt)(metadata, "generated_at") ?? (0, import_chunk_AYNNP6RK.stringAt)(metadata, "generatedAt");
  const seconds = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "config") ?? {}, "duration");
  return {
    metrics,
    judges: false,
    ...version === void 0 ? {} : { version },
    ...claimedAt === void 0 ? {} : { claimedAt },
    ...seconds === void 0 ? {} : { seconds }
  };
}
function listed(row, pointer, file) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "a metric");
  const name = (0, import_chunk_AYNNP6RK.stringAt)(row, "name");
  if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, row.name, "the name of the metric");
  const metric = described(name, row, pointer, file);
  const { matches, total, ...others } = metric.values;
  if (metric.type === "trend") {
    const asked = Object.entries(metric.values).filter(([, value]) => value !== null);
    return { ...metric, values: Object.fromEntries(asked), thresholds: [] };
  }
  if (metric.type !== "rate" || typeof matches !== "number" || typeof total !== "number") {
    return { ...metric, thresholds: [] };
  }
  return { ...metric, values: { ...others, passes: matches, fails: total - matches }, thresholds: [] };
}
function described(name, row, pointer, file) {
  const { type, contains, values } = row;
  if (type !== "trend" && type !== "counter" && type !== "rate" && type !== "gauge") {
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/type`, type, "trend, counter, rate or gauge");
  }
  if (contains !== "time" && contains !== "data" && contains !== "default") {
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/contains`, contains, "time, data or default");
  }
  if (!(0, import_chunk_AYNNP6RK.isObject)(values)) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/values`, values, "the figures of the metric");
  return { name, type, contains, values, pointer: `${pointer}/values` };
}
function thresholdsOf(row, pointer, file) {
  if (!Object.hasOwn(row, "thresholds")) return {};
  if (!(0, import_chunk_AYNNP6RK.isObject)(row.thresholds) || (0, import_chunk_AYNNP6RK.isArray)(row.thresholds)) {
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/thresholds`, row.thresholds, "thresholds by expression");
  }
  return row.thresholds;
}
var baseName = (name) => name.replace(/\{.*\}$/s, "");
var twice = (file, name, pointer) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "a metric stands twice in the summary",
  file: file.path,
  pointer,
  found: name,
  expected: "each metric once",
  remedy: "use the summary as k6 wrote it"
});
function* figuresOf(metric, reading) {
  const figures = numbersOf(metric, reading);
  const samples = samplesOf2(metric, figures, reading);
  if (samples === 0) {
    unsampled(metric, reading);
    return;
  }
  if (metric.contains === void 0 && metric.type !== "rate") {
    reading.notes.push(`${metric.name}: the unit is not stated in this shape of summary, so it is left out`);
    return;
  }
  if (metric.type === "rate") {
    const passes = figures.get("passes");
    const total = (passes ?? 0) + (figures.get("fails") ?? 0);
    const rate = figures.get("rate");
    if (rate !== void 0 && passes !== void 0 && Math.abs(passes / total - rate) > 1e-9) {
      reading.problems.push(contradiction(metric, reading.file, `rate ${rate}`, `${passes} of ${total}`));
    }
  }
  for (const [statistic, written] of figures) {
    if (metric.type === "rate" && statistic !== "rate") continue;
    const { value, unit } = inBaseUnit(metric, statistic, written);
    const mayBeZero = statistic === "min" || !ANSWERED.has(baseName(metric.name));
    const expected = (0, import_chunk_UNU7NP4D.implausible)(value, unit, mayBeZero) ?? (value < 0 && metric.type === "counter" ? "zero or more" : void 0);
    if (expected !== void 0) {
      reading.problems.push(untrue(metric, statistic, written, expected, reading.file));
      continue;
    }
    const direction = directionOf(metric, statistic);
    yield {
      name: `${metric.name}.${statisticName(statistic)}`,
      value,
      unit,
      ...direction === void 0 ? {} : { direction },
      ...samples === void 0 ? {} : { samples }
    };
  }
}
function numbersOf(metric, reading) {
  const figures = /* @__PURE__ */ new Map();
  for (const [statistic, written] of Object.entries(metric.values)) {
    const pointer = `${metric.pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(statistic)}`;
    try {
      figures.set(statistic, (0, import_chunk_AYNNP6RK.finite)(written, { file: reading.file.path, pointer }));
    } catch (thrown) {
      reading.problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.not_finite"));
    }
  }
  const count = figures.get("count");
  if (metric.type === "counter" && count !== void 0 && reading.seconds !== void 0 && reading.seconds > 0) {
    figures.set("rate", figures.get("rate") ?? count / reading.seconds);
  }
  return figures;
}
function samplesOf2(metric, figures, reading) {
  if (metric.type === "rate") {
    const passes = figures.get("passes");
    const fails = figures.get("fails");
    return passes === void 0 || fails === void 0 ? void 0 : passes + fails;
  }
  if (metric.type === "counter") {
    return metric.name === "http_reqs" || metric.name === "iterations" ? figures.get("count") : void 0;
  }
  if (metric.type === "gauge") return void 0;
  const counted = figures.get("count") ?? (PER_REQUEST.has(metric.name) ? reading.requests : void 0);
  if (counted !== void 0) return counted;
  return figures.size > 0 && [...figures.values()].every((value) => value === 0) ? 0 : void 0;
}
function inBaseUnit(metric, statistic, written) {
  if (metric.type === "rate") return { value: written, unit: "ratio" };
  if (metric.type === "counter" && statistic === "rate") return { value: written, unit: "1/s" };
  if (metric.type === "trend" && statistic === "count") return { value: written, unit: "1" };
  if (metric.contains === "time") return { value: written / 1e3, unit: "s" };
  return { value: written, unit: metric.contains === "data" ? "B" : "1" };
}
function directionOf(metric, statistic) {
  const known = DIRECTION.get(baseName(metric.name));
  if (known !== void 0) return known;
  return metric.type === "trend" && metric.contains === "time" && statistic !== "count" ? "lower" : void 0;
}
var statisticName = (statistic) => statistic.replace(/^p\((.+)\)$/, "p$1");
function unsampled(metric, { file, problems, notes }) {
  if (metric.thresholds.length === 0 && metric.type !== "counter") {
    notes.push(`${metric.name}: never sampled, so it is left out`);
    return;
  }
  problems.push({
    code: "evidence.no_samples",
    message: "a metric was never sampled",
    file: file.path,
    pointer: metric.pointer,
    found: `no sample of ${metric.name}`,
    expected: "at least one sample",
    remedy: "look whether the load test reached its target, and run it again"
  });
}
var untrue = (metric, statistic, found, expected, file) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer: `${metric.pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(statistic)}`,
  found: `${found} in ${metric.name}.${statisticName(statistic)}`,
  expected,
  remedy: "look whether the load test reached its target, and run it again"
});
var contradiction = (metric, file, found, expected) => ({
  code: "evidence.counters",
  message: "a k6 summary contradicts itself",
  file: file.path,
  pointer: metric.pointer,
  found: `${metric.name}: ${found}`,
  expected,
  remedy: "use the summary as k6 wrote it"
});
var EXPRESSION = /^\s*([a-z]+|p\(\s*[\d.]+\s*\))\s*(<=|>=|===|==|!=|<|>)\s*(-?[\d.]+(?:[eE][-+]?\d+)?)\s*$/;
var HOLDS = /* @__PURE__ */ new Map([
  ["<", (value, limit) => value < limit],
  ["<=", (value, limit) => value <= limit],
  [">", (value, limit) => value > limit],
  [">=", (value, limit) => value >= limit],
  ["==", (value, limit) => value === limit],
  ["===", (value, limit) => value === limit],
  ["!=", (value, limit) => value !== limit]
]);
function checkThresholds(metric, reading) {
  const problems = [];
  for (const { expression, ok, pointer } of metric.thresholds) {
    const held = thresholdHolds(metric, expression);
    if (held !== void 0 && held !== ok) {
      const claim = `the threshold ${expression} is written as ${ok ? "kept" : "crossed"}`;
      problems.push({ ...contradiction(metric, reading.file, claim, held ? "kept" : "crossed"), pointer });
    }
    if (!ok) reading.notes.push(`${metric.name}: k6 says that the threshold ${expression} was crossed`);
  }
  return problems;
}
function thresholdHolds(metric, expression) {
  const [, statistic, operator, limit] = EXPRESSION.exec(expression) ?? [];
  if (statistic === void 0 || operator === void 0 || limit === void 0) return void 0;
  const key = statistic.replaceAll(" ", "");
  const value = Object.hasOwn(metric.values, key) ? metric.values[key] : void 0;
  const holds = HOLDS.get(operator);
  return typeof value === "number" && holds !== void 0 ? holds(value, Number(limit)) : void 0;
}
function percentileIn(expression) {
  return /^p\(([\d.]+)\)$/.exec(EXPRESSION.exec(expression)?.[1]?.replaceAll(" ", "") ?? "")?.[1];
}
var pointStore = () => ({ metrics: /* @__PURE__ */ new Map(), pool: (0, import_chunk_UNU7NP4D.samplePool)() });
function metricIn(store, metric) {
  const known = store.metrics.get(metric.name);
  if (known !== void 0) return known;
  const samples = metric.type === "trend" ? (0, import_chunk_UNU7NP4D.samplesOf)(store.pool) : void 0;
  const none = { count: 0, sum: 0, hits: 0, last: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  const made = { ...metric, samples, ...none };
  store.metrics.set(metric.name, made);
  return made;
}
function addPoint(metric, value) {
  metric.count += 1;
  if (metric.samples !== void 0) {
    metric.samples.add(value);
    return;
  }
  metric.sum += value;
  metric.last = value;
  if (value !== 0) metric.hits += 1;
  if (value < metric.min) metric.min = value;
  if (value > metric.max) metric.max = value;
}
var SCRIPT_ERRORS = "an iteration that ended with an error of the script looks like any other";
var IDLE = /* @__PURE__ */ new Set(["data_sent", "data_received", "vus", "vus_max", "iteration_duration"]);
var isIdle = (names) => {
  const all = [...names];
  return all.length > 0 && all.every((name) => IDLE.has(name.replace(/\{.*$/s, "")));
};
function reportOf(store, file, emit) {
  const notes = [
    "rates per second are left out: the stream does not say how long the run took; a summary does",
    "nothing marks the end of the stream: whether k6 came to the end of its run cannot be told",
    SCRIPT_ERRORS
  ];
  const problems = [];
  const reading = { file, notes, problems };
  let emitted = 0;
  let crossed = false;
  for (const point of store.metrics.values()) {
    const metric = { ...point, values: valuesOf(point), pointer: "", thresholds: [] };
    for (const figure of figuresOf(metric, reading)) {
      emitted += 1;
      emit(figure);
      if (figure.name.endsWith(".med") && !Object.hasOwn(metric.values, "p(50)"))
        emit({ ...figure, name: figure.name.replace(/med$/, "p50") });
    }
    for (const expression of point.thresholds) {
      const held = thresholdHolds(metric, expression);
      if (held === void 0) notes.push(`${point.name}: whether the threshold ${expression} holds is not known`);
      if (held !== false) continue;
      crossed = true;
      notes.push(`${point.name}: k6's threshold ${expression} is crossed`);
    }
  }
  const failed = store.metrics.get("http_req_failed");
  if (failed !== void 0 && failed.count > 0 && failed.hits === failed.count) {
    problems.push((0, import_chunk_UNU7NP4D.nothingSucceeded)(reading, failed.count));
  }
  if (isIdle(store.metrics.keys())) problems.push((0, import_chunk_UNU7NP4D.noIteration)(file));
  else if (emitted === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, ""));
  if ([...store.metrics.values()].some(({ samples }) => samples?.exact === false)) {
    notes.push(`percentiles are within ${import_chunk_UNU7NP4D.BUCKET_ERROR}: there are too many points to keep each`);
  }
  return { tool: "k6", notes, problems: problems.map(({ pointer: _, ...parts }) => parts), saysFailed: crossed };
}
function valuesOf({ type, samples, count, sum, hits, last, min, max, thresholds }) {
  if (count === 0) return { count };
  if (samples !== void 0) {
    const values = { count };
    for (const [statistic, value] of (0, import_chunk_UNU7NP4D.statisticsOf2)(samples)) values[statistic.replace(/^p(\d+)$/, "p($1)")] = value;
    for (const expression of thresholds) {
      const percent = percentileIn(expression);
      if (percent !== void 0) values[`p(${percent})`] = samples.quantile(Number(percent) / 100);
    }
    return values;
  }
  if (type === "rate") return { rate: hits / count, passes: hits, fails: count - hits };
  return type === "counter" ? { count: sum } : { value: last, min, max };
}
module.exports = {
  BUILT_IN: BUILT_IN,
  DIALECTS: DIALECTS,
  NO_EXCEPTIONS: NO_EXCEPTIONS,
  SCRIPT_ERRORS: SCRIPT_ERRORS,
  TYPE: TYPE,
  UNREAD: UNREAD,
  addPoint: addPoint,
  announcedBy: announcedBy,
  checkThresholds: checkThresholds,
  failureNotes: failureNotes,
  figuresOf: figuresOf,
  goBrokenOff: goBrokenOff,
  hasGoResult: hasGoResult,
  isIdle: isIdle,
  k6Summary: k6Summary,
  locustCsv: locustCsv,
  metricIn: metricIn,
  newGoLines: newGoLines,
  pointStore: pointStore,
  readGoogleRows: readGoogleRows,
  reportOf: reportOf,
  said: said,
  scaleOf: scaleOf,
  secondsFrom: secondsFrom,
  spdx: spdx
};
