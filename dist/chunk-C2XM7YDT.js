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
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === void 0 || high === void 0) return void 0;
  return low === high ? low : (low + high) / 2;
}
function medianDeviation(values) {
  const middle = median(values);
  return middle === void 0 ? void 0 : median(values.map((value) => Math.abs(value - middle)));
}
var EXACT_UP_TO = 50;
function rankTest(sample, other) {
  if (sample.length === 0 || other.length === 0) return void 0;
  const ranks = doubledRanks([...sample, ...other]);
  const observed = ranks.slice(0, sample.length).reduce((sum, rank) => sum + rank, 0);
  const test = ranks.length <= EXACT_UP_TO ? exact(ranks, sample.length, observed) : approximate(ranks, sample.length, observed);
  return { higher: rounded(test.higher), lower: rounded(test.lower) };
}
var rounded = (p) => Number(Math.min(1, p).toPrecision(6));
function doubledRanks(values) {
  const places = [...values].sort((a, b) => a - b).map((value, place) => [value, place]);
  const [first, last] = [new Map(places.toReversed()), new Map(places)];
  return values.map((value) => (first.get(value) ?? 0) + (last.get(value) ?? 0) + 2);
}
function exact(ranks, size, observed) {
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const width = total + 1;
  const ways = new Float64Array((size + 1) * width);
  ways[0] = 1;
  for (const [seen, rank] of ranks.entries()) {
    for (let taken = Math.min(size, seen + 1); taken > 0; taken -= 1) {
      const [to, from] = [taken * width, (taken - 1) * width];
      for (let sum = rank; sum < width; sum += 1)
        ways[to + sum] = (ways[to + sum] ?? 0) + (ways[from + sum - rank] ?? 0);
    }
  }
  const sums = ways.subarray(size * width);
  const count = (from, until) => sums.subarray(from, until).reduce((sum, one) => sum + one, 0);
  const all = count(0, width);
  return { higher: count(observed, width) / all, lower: count(0, observed + 1) / all };
}
function approximate(ranks, size, observed) {
  const all = ranks.length;
  const rest = all - size;
  const ties = /* @__PURE__ */ new Map();
  for (const rank of ranks) ties.set(rank, (ties.get(rank) ?? 0) + 1);
  const tied = [...ties.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  const spread = Math.sqrt(size * rest / 12 * (all + 1 - tied / (all * (all - 1))));
  if (spread === 0) return { higher: 1, lower: 1 };
  const distance = observed / 2 - size * (all + 1) / 2;
  return { higher: upperTail((distance - 0.5) / spread), lower: upperTail((-distance - 0.5) / spread) };
}
function upperTail(z) {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
}
var baseline_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/phasegate/phasegate/schema/baseline-1.json",
  title: "BaselineFile",
  description: "A documented performance baseline, .phasegate/baselines/*.json at the trusted ref",
  type: "object",
  additionalProperties: false,
  required: ["metrics"],
  properties: {
    profile: {
      $ref: "#/$defs/text",
      description: "Load profile that it was measured under"
    },
    measured_at: {
      $ref: "#/$defs/instant",
      description: "When it was measured"
    },
    source: {
      $ref: "#/$defs/text",
      description: "Where the measurement is documented: a task, a run, a report"
    },
    metrics: {
      description: "The figures, each once",
      type: "array",
      items: {
        description: "A figure",
        type: "object",
        additionalProperties: false,
        required: ["name", "value", "unit"],
        properties: {
          name: {
            $ref: "#/$defs/text",
            description: "<metric>.<statistic>, such as http_req_duration.p95"
          },
          value: {
            description: "The figure; of several runs their median",
            type: "number"
          },
          unit: {
            $ref: "#/$defs/text",
            description: "Its unit, such as ms, MiB, req/s, %"
          },
          direction: {
            description: "Which way is better",
            type: "string",
            enum: ["lower", "higher"]
          },
          samples: {
            description: "How many observations stand behind it",
            type: "integer",
            minimum: 0
          },
          values: {
            description: "The figure of each run, in the same unit",
            type: "array",
            items: { type: "number" },
            minItems: 1,
            maxItems: 1e3
          },
          mad: {
            description: "Median absolute deviation of `values`, not scaled",
            type: "number",
            minimum: 0
          },
          history: {
            description: "Later results in the same unit, the oldest first: what `consecutive` counts",
            type: "array",
            maxItems: 1e3,
            items: {
              description: "A result",
              type: "object",
              additionalProperties: false,
              required: ["at", "value"],
              properties: {
                at: { $ref: "#/$defs/instant", description: "When it was measured" },
                value: { description: "The figure; of several runs their median", type: "number" }
              }
            }
          }
        }
      },
      uniqueItems: true,
      minItems: 1
    },
    reports: {
      description: "What `phasegate baseline` took the figures from",
      type: "array",
      items: {
        description: "A report",
        type: "object",
        additionalProperties: false,
        required: ["path", "sha256"],
        properties: {
          path: { $ref: "#/$defs/text", description: "Where it stood" },
          sha256: { $ref: "#/$defs/digest", description: "Its digest" },
          format: { $ref: "#/$defs/text", description: "How it was read" }
        }
      }
    },
    resets: {
      description: "When figures were loosened, by whom and why",
      type: "array",
      items: {
        description: "A reset",
        type: "object",
        additionalProperties: false,
        required: ["at", "by", "reason", "metrics"],
        properties: {
          at: { $ref: "#/$defs/instant", description: "When" },
          by: { $ref: "#/$defs/text", description: "Who reviewed it" },
          reason: { $ref: "#/$defs/text", description: "Why" },
          metrics: {
            description: "Metrics that became worse or went",
            type: "array",
            minItems: 1,
            items: { $ref: "#/$defs/text" }
          }
        }
      }
    }
  },
  $defs: {
    text: {
      description: "a line of text without white space at its ends",
      type: "string",
      pattern: "^\\S(.*\\S)?$"
    },
    instant: {
      description: "an RFC 3339 instant with offset",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\S+$"
    },
    digest: {
      description: "a SHA-256 in 64 lower-case hexadecimal digits",
      type: "string",
      pattern: "^[0-9a-f]{64}$"
    }
  }
};
var FORM = { name: "baseline", schema: baseline_default, invalid: "baseline.invalid" };
function parseBaseline(file, slot) {
  return (0, import_chunk_VWUDGIEV.readDocument)(FORM, file, (read) => {
    read.instant("/measured_at");
    const names = /* @__PURE__ */ new Set();
    return read.items("/metrics").map((index) => {
      const metric = metricOf(read, `/metrics/${index}`, slot);
      if (names.has(metric.metric)) {
        read.fault({
          code: "baseline.invalid",
          message: "a metric stands twice",
          pointer: `/metrics/${index}/name`,
          found: metric.metric,
          expected: "each metric once",
          hint: "stands above already",
          remedy: "remove one of the two"
        });
      }
      names.add(metric.metric);
      return metric;
    });
  });
}
function metricOf(read, at, slot) {
  const unit = read.text(`${at}/unit`);
  const figure = read.count(`${at}/value`);
  const base = unit === void 0 || figure === void 0 ? void 0 : (0, import_chunk_VWUDGIEV.toBase)(figure, unit);
  if (unit !== void 0 && figure !== void 0 && base === void 0) {
    read.fault({
      code: "baseline.invalid",
      message: "the unit of a metric is not known",
      pointer: `${at}/unit`,
      found: unit,
      expected: import_chunk_VWUDGIEV.UNITS.join(", "),
      hint: "not a known unit",
      remedy: `write one of ${import_chunk_VWUDGIEV.UNITS.join(", ")}`
    });
  }
  const runs = figuresAt(read, `${at}/values`);
  checkRuns(read, at, runs, figure);
  const history = historyOf(read, at, unit);
  return {
    slot,
    metric: read.text(`${at}/name`) ?? "",
    value: base?.value ?? 0,
    unit: base?.unit ?? "1",
    ...(0, import_chunk_VWUDGIEV.optional)("direction", (0, import_chunk_VWUDGIEV.oneOf)(["lower", "higher"], read.text(`${at}/direction`))),
    ...(0, import_chunk_VWUDGIEV.optional)("samples", read.count(`${at}/samples`)),
    ...(0, import_chunk_VWUDGIEV.optional)("source", read.text("/source")),
    ...(0, import_chunk_VWUDGIEV.optional)("profile", read.text("/profile")),
    ...runs.length === 0 ? {} : { values: runs.map((value) => (0, import_chunk_VWUDGIEV.toBase)(value, unit ?? "")?.value ?? value) },
    ...history.length === 0 ? {} : { history }
  };
}
var figuresAt = (read, at) => read.items(at).flatMap((index) => read.count(`${at}/${index}`) ?? []);
function checkRuns(read, at, runs, figure) {
  const facts = [
    ["value", figure, median(runs), "the median"],
    ["mad", read.count(`${at}/mad`), medianDeviation(runs), "the median absolute deviation"]
  ];
  for (const [key, written, actual, what] of facts) {
    if (written === void 0 || actual === void 0 || isSame(written, actual)) continue;
    read.fault({
      code: "baseline.invalid",
      message: `\`${key}\` is not ${what} of \`values\``,
      pointer: `${at}/${key}`,
      found: String(written),
      expected: String(actual),
      hint: "contradicts `values`",
      remedy: "let phasegate baseline write it"
    });
  }
}
var isSame = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
function historyOf(read, at, unit) {
  let last = 0;
  return read.items(`${at}/history`).flatMap((index) => {
    const entry = `${at}/history/${index}`;
    const [at_ms, value] = [read.instant(`${entry}/at`), read.count(`${entry}/value`)];
    if (at_ms === void 0 || value === void 0) return [];
    if (at_ms < last) {
      read.fault({
        code: "baseline.invalid",
        message: "the history of a metric is not in the order of time",
        pointer: `${entry}/at`,
        expected: "the oldest result first",
        hint: "before the one above",
        remedy: "order the results by their instants"
      });
    }
    last = at_ms;
    return [{ at_ms, value: (0, import_chunk_VWUDGIEV.toBase)(value, unit ?? "")?.value ?? value }];
  });
}
module.exports = {
  median: median,
  medianDeviation: medianDeviation,
  parseBaseline: parseBaseline,
  rankTest: rankTest
};
