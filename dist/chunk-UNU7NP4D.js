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
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function hitsIn(all, file) {
  const known = all.get(file) ?? { lines: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), statements: /* @__PURE__ */ new Map() };
  all.set(file, known);
  return known;
}
function hit(hits, item, count) {
  hits.set(item, Math.max(count, hits.get(item) ?? 0));
}
function coverageOf(file, hits) {
  return {
    file,
    ...tallied("lines", tallyOf(hits.lines)),
    ...tallied("branches", tallyOf(hits.branches)),
    ...tallied("functions", tallyOf(hits.functions)),
    ...tallied("statements", tallyOf(hits.statements))
  };
}
var tallied = (name, { covered, total }) => total === 0 ? {} : { [name]: { covered, total } };
function tallyOf(hits) {
  let covered = 0;
  for (const count of hits.values()) if (count > 0) covered += 1;
  return { covered, total: hits.size };
}
var isCounted = ({ lines, branches, functions, statements }) => [lines, branches, functions, statements].some((tally) => tally !== void 0);
var noCoverage = (file) => ({
  code: "evidence.no_coverage",
  message: "the report counts nothing that could be covered",
  file: file.path,
  found: "no line, branch, function or statement",
  expected: "at least one file with lines",
  remedy: "look whether the code was instrumented, and which files the report includes"
});
var badTally = (file, place, found) => ({
  code: "evidence.implausible",
  message: "a count in the report cannot be true",
  file: file.path,
  pointer: place,
  found,
  expected: "whole numbers, and not more covered than there is",
  remedy: "use the report as the tool wrote it"
});
var isTally = (covered, total) => Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total;
var toolFailed = (file, pointer, found) => ({
  code: "evidence.tool_failed",
  message: "the tool reports that it did not finish its work",
  file: file.path,
  pointer,
  found: found.slice(0, 300),
  expected: "a run without errors of the tool itself",
  remedy: "cure what the tool reports, and run it again"
});
var noResults = (file, pointer, found, expected) => ({
  code: "evidence.no_results",
  message: "the report does not say that anything was analysed",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "look whether the tool ran where the files are, and run it again"
});
var contradiction = (file, pointer, found, expected) => ({
  code: "evidence.counters",
  message: "the report contradicts itself",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "use the report as the tool wrote it"
});
var unknownStatus = (file, pointer, found, expected) => ({
  code: "evidence.unknown_status",
  message: "the report uses a status that its format does not define",
  file: file.path,
  pointer,
  found: (JSON.stringify(found) ?? "nothing").slice(0, 60),
  expected,
  remedy: "use a version of the tool that Phasegate knows, or report the new status"
});
var unknownElement = (file, name, line, expected) => ({
  code: "evidence.unknown_element",
  message: "the report holds an element whose meaning is not known",
  file: file.path,
  line,
  found: `<${(0, import_chunk_33A35NXH.kept)(name.slice(0, 60))}>`,
  expected,
  remedy: "use the report as the tool wrote it"
});
var NO_FILES_LISTED = "the format does not list the files that were looked at";
function* csvRecords(file, options = {}) {
  let header;
  for (const { fields, line } of csvRows(file, options)) {
    if (header === void 0) {
      header = fields;
      continue;
    }
    if (fields.length !== header.length) {
      throw malformed(file, line, `${fields.length} fields`, `${header.length} fields, as the header has`);
    }
    yield { fields: Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ""])), line };
  }
}
function* csvRows(file, { separator = ",", ended = false, quoted = true } = {}) {
  const last = { mark: "" };
  let row = "";
  let open = false;
  let line = 0;
  let begun = 1;
  let found = false;
  for (const text of (0, import_chunk_AYNNP6RK.linesOf)(watched(file.blocks(), last))) {
    line += 1;
    if (!open) begun = line;
    row = open ? `${row}
${text}` : text;
    if (quoted && isOpen(text)) open = !open;
    if (open || /^\r*$/.test(row)) continue;
    found = true;
    yield { fields: fieldsOf(row, separator, quoted), line: begun };
  }
  if (open) throw malformed(file, begun, "a quote that is never closed", "a closing quote");
  if (ended && found && last.mark !== "\n")
    throw malformed(file, begun, "a record that breaks off", "a line end after it");
  if (!found) throw (0, import_chunk_AYNNP6RK.emptyReport)(file);
}
function* watched(blocks, last) {
  for (const block of blocks) {
    last.mark = block.at(-1) ?? last.mark;
    yield block;
  }
}
var isOpen = (text) => text.includes('"') && text.split('"').length % 2 === 0;
function fieldsOf(row, separator, quoted) {
  const text = row.endsWith("\r") ? row.replace(/\r+$/, "") : row;
  if (!quoted || !text.includes('"')) return text.split(separator);
  const fields = [];
  let parts = [];
  let open = false;
  for (const part of text.split(separator)) {
    parts.push(part);
    if (isOpen(part)) open = !open;
    if (open) continue;
    fields.push(unquoted(parts.join(separator)));
    parts = [];
  }
  return open ? [...fields, parts.join(separator)] : fields;
}
var unquoted = (field) => field.startsWith('"') && field.endsWith('"') && field.length > 1 ? field.slice(1, -1).replaceAll('""', '"') : field;
var malformed = (file, line, found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "the CSV is not whole",
  file: file.path,
  line,
  found,
  expected,
  remedy: "run the tool again and let it finish"
});
var otherFormat = (file, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "the file is not of the format that the slot names",
  file: file.path,
  found: (0, import_chunk_CTOC36DK.appearanceOf)(file.head),
  expected,
  remedy: "name the right format in the slot, or leave it out"
});
var noPackages = (file, pointer) => ({
  code: "evidence.no_packages",
  message: "the bill of materials lists no package",
  file: file.path,
  pointer,
  found: "nothing but the product itself",
  expected: "at least one package",
  remedy: "look where the tool ran, and whether dependencies were installed"
});
var same = (value) => value;
var UNITS = /* @__PURE__ */ new Map([
  ["ns", { base: "s", toBase: (value) => value / 1e9 }],
  ["us", { base: "s", toBase: (value) => value / 1e6 }],
  ["ms", { base: "s", toBase: (value) => value / 1e3 }],
  ["s", { base: "s", toBase: same }],
  ["B", { base: "B", toBase: same }],
  ["kB", { base: "B", toBase: (value) => value * 1e3 }],
  ["MB", { base: "B", toBase: (value) => value * 1e6 }],
  ["KiB", { base: "B", toBase: (value) => value * 1024 }],
  ["MiB", { base: "B", toBase: (value) => value * 1024 ** 2 }],
  ["1/s", { base: "1/s", toBase: same }],
  ["req/s", { base: "1/s", toBase: same }],
  ["ratio", { base: "ratio", toBase: same }],
  ["%", { base: "ratio", toBase: (value) => value / 100 }],
  ["1", { base: "1", toBase: same }]
]);
function implausible(value, unit, mayBeZero2) {
  if (unit === "1") return void 0;
  if (value < 0) return "zero or more";
  if (unit === "s" && value === 0 && !mayBeZero2) return "more than zero: a duration of zero was not measured";
  if (unit === "ratio" && value > 1) return "a ratio from 0 to 1";
  return void 0;
}
function* loadMetrics(load, reading) {
  for (const metric2 of written(load)) {
    const fault = Number.isFinite(metric2.value) ? implausible(metric2.value, metric2.unit, true) : "a finite number";
    if (fault !== void 0 || metric2.unit === "1" && metric2.value < 0) {
      reading.problems.push(untrueFigure(reading.file, metric2, fault ?? "zero or more"));
    } else {
      yield metric2;
    }
  }
}
function* written(load) {
  const { tags = "", requests, failed, unanswered, durations, samples = requests, received, sent } = load;
  if (durations !== void 0 && samples !== 0) {
    const known = samples === void 0 ? {} : { samples };
    for (const [statistic, value] of withMedian(durations)) {
      yield { name: `http_req_duration${tags}.${statistic}`, value, unit: "s", direction: "lower", ...known };
    }
  }
  const all = requests === void 0 || requests === 0 ? {} : { samples: requests };
  const reqs = `http_reqs${tags}`;
  if (requests !== void 0) yield { name: `${reqs}.count`, value: requests, unit: "1", direction: "higher", ...all };
  if (load.rate !== void 0)
    yield { name: `${reqs}.rate`, value: load.rate, unit: "1/s", direction: "higher", ...all };
  for (const [name, count] of [
    ["http_req_failed", failed],
    ["errors", unanswered]
  ]) {
    if (count === void 0) continue;
    yield { name: `${name}${tags}.count`, value: count, unit: "1", direction: "lower", ...all };
    if (requests === void 0 || requests === 0) continue;
    yield { name: `${name}${tags}.rate`, value: count / requests, unit: "ratio", direction: "lower", ...all };
  }
  for (const [name, data] of [
    ["data_received", received],
    ["data_sent", sent]
  ]) {
    if (data?.count !== void 0) yield { name: `${name}${tags}.count`, value: data.count, unit: "B" };
    if (data?.rate !== void 0) yield { name: `${name}${tags}.rate`, value: data.rate, unit: "1/s" };
  }
}
function withMedian(durations) {
  const median = durations.get("med") ?? durations.get("p50");
  return median === void 0 ? durations : new Map([...durations, ["med", median], ["p50", median]]);
}
function tagsOf(tags) {
  const list = Object.entries(tags).filter(([, value]) => value !== "").map(([key, value]) => `${key}:${value.replace(/[\s\p{Cc}]+/gu, " ").trim()}`);
  return list.length === 0 ? "" : `{${list.join(",")}}`;
}
function nothingSucceeded({ file }, requests) {
  return {
    code: "evidence.no_samples",
    message: "no request succeeded",
    file: file.path,
    found: requests === void 0 ? "no successful request" : `0 of ${requests} requests succeeded`,
    expected: "at least one successful request",
    remedy: "look whether the load test reached its target, and run it again"
  };
}
function* emptyRun({ requests, failed = 0 }, reading) {
  if (requests !== void 0 && failed >= requests) yield nothingSucceeded(reading, requests);
}
function tellLoad(load, reading, emit) {
  reading.problems.push(...emptyRun(load, reading));
  for (const metric2 of loadMetrics(load, reading)) emit(metric2);
}
var untrueFigure = (file, { name, value }, expected) => ({
  code: Number.isFinite(value) ? "evidence.implausible" : "evidence.not_finite",
  message: "a figure cannot be true",
  file: file.path,
  found: `${value} in ${name}`,
  expected,
  remedy: "look whether the load test reached its target, and run it again"
});
function countsIn(root, key, file) {
  const counts = (0, import_chunk_AYNNP6RK.objectAt)(root, key);
  if (counts === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(key), root[key], "counts by name");
  return new Map(
    Object.entries(counts).map(([name, count]) => [
      name,
      (0, import_chunk_AYNNP6RK.finite)(count, { file: file.path, pointer: (0, import_chunk_EHP3VDIA.pointerTo)(key, name) })
    ])
  );
}
var noMetrics = (file, pointer) => ({
  code: "evidence.no_metrics",
  message: "the report holds no metric",
  file: file.path,
  pointer,
  found: "no metric",
  expected: "at least one metric that was sampled",
  remedy: "look whether the load test ran, and run it again"
});
var noIteration = (file) => ({
  code: "evidence.no_samples",
  message: "no iteration ran",
  file: file.path,
  found: "only data sent and received, or numbers of virtual users",
  expected: "at least one iteration",
  remedy: "look whether setup failed, and run k6 again"
});
function statisticsOf(observed) {
  const values = [...observed].sort((a, b) => a - b);
  const [min, max] = [values[0], values.at(-1)];
  if (min === void 0 || max === void 0) return {};
  const avg = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - avg) ** 2, 0);
  return {
    avg,
    med: medianOf(values),
    ...values.length < 2 ? {} : { min, max, stddev: Math.sqrt(squares / (values.length - 1)) }
  };
}
function medianOf(sorted) {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
var nameOf = ({ benchmark, of }) => of === void 0 ? benchmark : `${benchmark}/${of}`;
function* metricsOf({ measure, isRate, samples, summaries }) {
  const name = nameOf(measure);
  const [only, ...others] = summaries;
  if (only !== void 0 && others.length === 0 && samples.length === 0) {
    for (const [statistic, value] of only.figures) yield metric(name, statistic, value, measure, only.samples);
    return;
  }
  const averages = summaries.flatMap(({ figures }) => figures.get(isRate ? "rate" : "avg") ?? []);
  const observed = [...samples, ...averages];
  const statistics = statisticsOf(observed);
  const wanted = isRate ? { rate: statistics.med } : statistics;
  for (const [statistic, value] of Object.entries(wanted)) {
    if (value !== void 0) yield metric(name, statistic, value, measure, observed.length);
  }
}
function metric(name, statistic, value, measure, samples) {
  const direction = statistic === "stddev" && measure.direction === "higher" ? void 0 : measure.direction;
  return {
    name: `${name}.${statistic}`,
    value,
    unit: measure.unit,
    ...direction === void 0 ? {} : { direction },
    ...samples === void 0 || !Number.isSafeInteger(samples) || samples < 1 ? {} : { samples }
  };
}
function newBenchmarks(file, emit) {
  const all = /* @__PURE__ */ new Map();
  const problems = [];
  const doubts = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  const notes = /* @__PURE__ */ new Set();
  const seriesOf = (measure, isRate = false) => {
    const key = isRate ? `${nameOf(measure)}\0` : nameOf(measure);
    const series = all.get(key) ?? { measure, isRate, samples: [], summaries: [] };
    all.set(key, series);
    return series;
  };
  const read = (measure, statistic, written2) => readFigure(file, { measure, statistic, written: written2 }, problems, doubts);
  return {
    sample(measure, value) {
      const observed = read(measure, "avg", value);
      const { samples } = seriesOf(measure);
      if (observed !== void 0) samples.push(observed);
    },
    summary(measure, statistics, samples) {
      const figures = /* @__PURE__ */ new Map();
      for (const [statistic, written2] of Object.entries(statistics)) {
        const value = written2 === void 0 ? void 0 : read(measure, statistic, written2);
        if (value !== void 0) figures.set(statistic, value);
      }
      seriesOf(measure).summaries.push({ figures, samples });
    },
    rate(one, written2, samples) {
      const measure = { ...one, unit: "1/s", direction: "higher" };
      const value = written2 === void 0 ? void 0 : read(measure, "rate", written2);
      if (value !== void 0) seriesOf(measure, true).summaries.push({ figures: /* @__PURE__ */ new Map([["rate", value]]), samples });
    },
    failed(benchmark, how, at) {
      if (!failures.has(benchmark)) failures.set(benchmark, { how, at });
    },
    problem: (parts) => void problems.push(parts),
    note: (text) => void notes.add(text),
    settle() {
      const metrics = [...all.values()].flatMap((series) => [...metricsOf(series)]);
      metrics.forEach(emit);
      for (const { isRate, measure, summaries } of all.values()) {
        if (summaries.length > 1 && !isRate)
          notes.add(`${nameOf(measure)} stands ${summaries.length} times: its rows are samples`);
      }
      problems.push(
        ...[...doubts.values()].filter(({ benchmark }) => !failures.has(benchmark)).map(({ parts }) => parts)
      );
      if (failures.size > 0) problems.push(failedBenchmarks(file, failures));
      if (metrics.length === 0 && problems.length === 0) problems.push(noMetrics(file, ""));
      return { notes: [...notes], problems };
    }
  };
}
function readFigure(file, { measure, statistic, written: written2 }, problems, doubts) {
  const { at, toBase = (value) => value, unit, benchmark } = measure;
  try {
    const value = toBase((0, import_chunk_AYNNP6RK.finite)(written2, { file: file.path, pointer: "pointer" in at ? at.pointer : "" }));
    const expected = implausible(value, unit, mayBeZero(measure, statistic)) ?? noRate(value, statistic);
    if (expected === void 0) return value;
    const name = `${nameOf(measure)}.${statistic}`;
    const parts = untrueFigure2(file, measure, `${written2} for ${name}`, expected);
    if (!doubts.has(name)) doubts.set(name, { benchmark, parts });
  } catch (thrown) {
    const faults = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.not_finite");
    problems.push(...faults.map(({ pointer: _, ...one }) => ({ ...one, ...at })));
  }
  return void 0;
}
var mayBeZero = ({ of }, statistic) => of !== void 0 || statistic !== "avg";
var noRate = (value, statistic) => statistic === "rate" && value <= 0 ? "more than zero" : void 0;
var untrueFigure2 = (file, { at }, found, expected) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  ...at,
  found,
  expected,
  remedy: "look whether the compiler left the measured work out, or the clock is too coarse for it"
});
function failedBenchmarks(file, failures) {
  const [first] = failures;
  const rest = [...failures.keys()].slice(1, 4).join(", ");
  return {
    code: "evidence.tool_failed",
    message: failures.size === 1 ? "a benchmark failed" : `${failures.size} benchmarks failed`,
    file: file.path,
    ...first?.[1].at,
    found: `${first?.[0]}: ${first?.[1].how}`.slice(0, 300) + (rest === "" ? "" : `; also ${rest}`.slice(0, 200)),
    expected: "benchmarks that end without an error",
    remedy: "cure what failed, and run all benchmarks again"
  };
}
function repeated(names) {
  const [once, again] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const name of names) {
    if (name !== void 0) (once.has(name) ? again : once).add(name);
  }
  return again;
}
var grouped = (group, name) => `${group} > ${name}`;
function withParameters(name, parameters = {}) {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${String(value)}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(",")}}`;
}
var POOL = 4194304;
var FIRST = 64;
var GROWTH = Math.log(1.002);
var OFFSET = 1e6;
var BUCKET_ERROR = "0.1 %";
var samplePool = (samples = POOL) => ({ left: samples });
function samplesOf(pool) {
  const moments = {
    count: 0,
    sum: 0,
    mean: 0,
    squares: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY
  };
  let kept2 = new Float64Array(0);
  let sorted = true;
  let buckets;
  const grow = () => {
    const more = Math.max(FIRST, kept2.length);
    if (pool.left < more) return false;
    pool.left -= more;
    const larger = new Float64Array(kept2.length + more);
    larger.set(kept2);
    kept2 = larger;
    return true;
  };
  const spill = () => {
    const counts = /* @__PURE__ */ new Map();
    for (const value of kept2.subarray(0, moments.count)) put(counts, value);
    pool.left += kept2.length;
    kept2 = new Float64Array(0);
    return counts;
  };
  return {
    add(value) {
      if (buckets === void 0 && moments.count === kept2.length && !grow()) buckets = spill();
      if (buckets === void 0) kept2[moments.count] = value;
      else put(buckets, value);
      sorted = false;
      moments.count += 1;
      moments.sum += value;
      const away = value - moments.mean;
      moments.mean += away / moments.count;
      moments.squares += away * (value - moments.mean);
      if (value < moments.min) moments.min = value;
      if (value > moments.max) moments.max = value;
    },
    get count() {
      return moments.count;
    },
    get sum() {
      return moments.sum;
    },
    get min() {
      return moments.min;
    },
    get max() {
      return moments.max;
    },
    get stddev() {
      return Math.sqrt(moments.squares / moments.count);
    },
    get exact() {
      return buckets === void 0;
    },
    quantile(share) {
      const rank = share * (moments.count - 1);
      if (buckets !== void 0) {
        return Math.min(moments.max, Math.max(moments.min, valueAt(buckets, Math.round(rank))));
      }
      const values = kept2.subarray(0, moments.count);
      if (!sorted) values.sort();
      sorted = true;
      const below = Math.floor(rank);
      const low = values[below] ?? Number.NaN;
      const high = values[Math.min(below + 1, moments.count - 1)] ?? low;
      return low + (high - low) * (rank - below);
    }
  };
}
function put(counts, value) {
  const key = value === 0 ? 0 : Math.sign(value) * (OFFSET + Math.ceil(Math.log(Math.abs(value)) / GROWTH));
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
function valueAt(counts, rank) {
  let seen = 0;
  let key = 0;
  for (const [next, count] of [...counts].sort(([a], [b]) => a - b)) {
    key = next;
    seen += count;
    if (seen > rank) break;
  }
  return key === 0 ? 0 : Math.sign(key) * Math.exp((Math.abs(key) - OFFSET - 0.5) * GROWTH);
}
function statisticsOf2(samples) {
  return /* @__PURE__ */ new Map([
    ["avg", samples.sum / samples.count],
    ["min", samples.min],
    ["med", samples.quantile(0.5)],
    ["max", samples.max],
    ["p90", samples.quantile(0.9)],
    ["p95", samples.quantile(0.95)],
    ["p99", samples.quantile(0.99)]
  ]);
}
function figureIn(written2, { what, ...at }) {
  const text = (written2 ?? "").trim();
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new import_chunk_URPNT6SS.Problem({
    code: /^[-+]?(?:nan|inf(?:inity)?)$/i.test(text) || text === "" ? "evidence.not_finite" : "evidence.unit",
    message: "a number in the report is not a finite number",
    ...at,
    found: `${JSON.stringify(text.slice(0, 40))} in ${what}`,
    expected: "a finite number without a unit",
    remedy: "look whether anything was measured, and run the tool again"
  });
}
var breaksOff = (file, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "the report ends too early",
  file: file.path,
  found: "the end of the file",
  expected,
  remedy: "run the tool again and let it finish"
});
function singleRun(text, mark, file) {
  const runs = text.match(mark)?.length ?? 0;
  if (runs < 2) return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.shape",
    message: "the file holds the output of several runs",
    file: file.path,
    found: `${runs} runs`,
    expected: "one run in a file",
    remedy: "write the output of each run to a file of its own"
  });
}
var notAsPrinted = (file, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "a part that the format demands is missing or of another kind",
  file: file.path,
  found: "nothing of that form",
  expected,
  remedy: "use the output as the tool wrote it"
});
module.exports = {
  BUCKET_ERROR: BUCKET_ERROR,
  NO_FILES_LISTED: NO_FILES_LISTED,
  UNITS: UNITS,
  badTally: badTally,
  breaksOff: breaksOff,
  contradiction: contradiction,
  countsIn: countsIn,
  coverageOf: coverageOf,
  csvRecords: csvRecords,
  csvRows: csvRows,
  emptyRun: emptyRun,
  figureIn: figureIn,
  grouped: grouped,
  hit: hit,
  hitsIn: hitsIn,
  implausible: implausible,
  isCounted: isCounted,
  isTally: isTally,
  loadMetrics: loadMetrics,
  newBenchmarks: newBenchmarks,
  noCoverage: noCoverage,
  noIteration: noIteration,
  noMetrics: noMetrics,
  noPackages: noPackages,
  noResults: noResults,
  notAsPrinted: notAsPrinted,
  nothingSucceeded: nothingSucceeded,
  otherFormat: otherFormat,
  repeated: repeated,
  samplePool: samplePool,
  samplesOf: samplesOf,
  singleRun: singleRun,
  statisticsOf: statisticsOf,
  statisticsOf2: statisticsOf2,
  tagsOf: tagsOf,
  tallied: tallied,
  tellLoad: tellLoad,
  toolFailed: toolFailed,
  unknownElement: unknownElement,
  unknownStatus: unknownStatus,
  withParameters: withParameters
};
