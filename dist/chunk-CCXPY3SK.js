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
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function rowOf({ label, elapsed, success, code, message, time, received, sent }) {
  return {
    tags: (0, import_chunk_UNU7NP4D.tagsOf)({ name: label }),
    seconds: elapsed / 1e3,
    failed: !success,
    unanswered: code.startsWith("Non HTTP response code"),
    start: time === void 0 ? void 0 : time / 1e3,
    received,
    sent,
    sumsUp: message.startsWith("Number of samples in transaction")
  };
}
function refuseSums(count2, file, line) {
  if (count2 === void 0 || count2 === "" || count2 === "1") return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.shape",
    message: "a row does not stand for one sample",
    file: file.path,
    line,
    found: `${count2.slice(0, 20)} samples in a row`,
    expected: "a row for each sample",
    remedy: "let the servers of JMeter send single samples: mode=Standard"
  });
}
var JMETER_NOTE = "rates are over the time from the first sample to the end of the last; the summary line counts from the start of JMeter";
var MAX_NAMES = 500;
function foldRequests(file, options = {}) {
  const pool = (0, import_chunk_UNU7NP4D.samplePool)();
  const fresh = () => ({
    samples: (0, import_chunk_UNU7NP4D.samplesOf)(pool),
    failed: 0,
    unanswered: 0,
    start: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
    received: 0,
    sent: 0
  });
  const all = fresh();
  const named = /* @__PURE__ */ new Map();
  let unnamed = 0;
  return {
    add(row) {
      if (row.sumsUp !== true) count(all, row);
      if (row.tags === "") return;
      let group = named.get(row.tags);
      if (group === void 0) {
        if (named.size === MAX_NAMES) {
          unnamed += 1;
          return;
        }
        group = fresh();
        named.set(row.tags, group);
      }
      count(group, row);
    },
    lasts(seconds) {
      all.start = Math.min(all.start, seconds);
      all.end = Math.max(all.end, seconds);
    },
    finish(emit) {
      const problems = [];
      const reading = { file, problems };
      const lasted = (group) => options.wholeRun === true ? Math.ceil(all.end - all.start) : group.end - group.start;
      const whole = loadOf(all, "", lasted(all));
      problems.push(...(0, import_chunk_UNU7NP4D.emptyRun)(whole, reading));
      for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(whole, reading)) emit(metric);
      for (const [tags, group] of named) {
        for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(loadOf(group, tags, lasted(group)), reading)) emit(metric);
      }
      const exact = [all, ...named.values()].every(({ samples }) => samples.exact);
      return {
        problems,
        notes: [
          ...exact ? [] : [`percentiles are within ${import_chunk_UNU7NP4D.BUCKET_ERROR}: there are too many requests to keep each`],
          ...unnamed === 0 ? [] : [`${unnamed} requests have names beyond the first ${MAX_NAMES} and count in the total alone`]
        ]
      };
    }
  };
}
function count(group, { seconds, failed, unanswered, start, received, sent }) {
  group.samples.add(seconds);
  if (failed) group.failed += 1;
  group.unanswered = plus(group.unanswered, unanswered === void 0 ? void 0 : Number(unanswered));
  group.received = plus(group.received, received);
  group.sent = plus(group.sent, sent);
  group.start = Math.min(group.start, start ?? Number.NaN);
  group.end = Math.max(group.end, (start ?? Number.NaN) + seconds);
}
var plus = (sum, more) => sum === void 0 || more === void 0 ? void 0 : sum + more;
function loadOf(group, tags, seconds) {
  const { samples, failed, unanswered, received, sent } = group;
  const requests = samples.count;
  const per = seconds > 0 && Number.isFinite(seconds) ? seconds : void 0;
  return {
    tags,
    requests,
    failed,
    ...unanswered === void 0 ? {} : { unanswered },
    ...requests === 0 ? {} : { durations: new Map([...(0, import_chunk_UNU7NP4D.statisticsOf2)(samples), ["stddev", samples.stddev]]) },
    ...per === void 0 ? {} : { rate: requests / per },
    ...received === void 0 ? {} : { received: { count: received, rate: per && received / per } },
    ...sent === void 0 ? {} : { sent: { count: sent, rate: per && sent / per } }
  };
}
var HEADER = /^(?:"?timeStamp"?[,;\t|]"?elapsed"?|"?elapsed"?(?=[,;\t|]"?label"?[,;\t|]))([,;\t|])[^\n]*\blabel\b/;
var jmeterCsv = {
  id: "jmeter-csv",
  kind: "perf",
  title: "JMeter JTL, CSV",
  tools: [{ tool: "JMeter", how: "jmeter -n -t plan.jmx -l jmeter.jtl" }],
  claims: ({ head }) => HEADER.test(head),
  read(file, emit) {
    const separator = HEADER.exec(file.head)?.[1] ?? ",";
    const fold = foldRequests(file);
    const failures = /* @__PURE__ */ new Map();
    for (const record of (0, import_chunk_UNU7NP4D.csvRecords)(file, { separator, ended: true })) {
      refuseSums(record.fields.SampleCount, file, record.line);
      const sample = sampleOf(record, file);
      fold.add(rowOf(sample));
      const why = record.fields.failureMessage ?? "";
      if (!sample.success && why !== "" && (failures.has(why) || failures.size < 20))
        failures.set(why, (failures.get(why) ?? 0) + 1);
    }
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "JMeter",
      notes: [JMETER_NOTE, ...notes, ...assertionNotes(failures)],
      problems,
      saysFailed: failures.size > 0
    };
  }
};
var assertionNotes = (failures) => [...failures].map(
  ([why, count2]) => `${count2} samples failed an assertion: ${why.replace(/\s+/gu, " ").slice(0, 120)}`
);
function sampleOf({ fields, line }, file) {
  const {
    timeStamp = "",
    elapsed,
    label = "",
    success,
    responseCode = "",
    responseMessage = "",
    bytes,
    sentBytes
  } = fields;
  if (success === void 0) throw (0, import_chunk_UNU7NP4D.notAsPrinted)(file, "a column success: jmeter.save.saveservice.successful=true");
  if (success !== "true" && success !== "false") throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${line}/success`, success, "true or false");
  const optional = (written, what) => written === void 0 || written === "" ? void 0 : (0, import_chunk_UNU7NP4D.figureIn)(written, { file: file.path, line, what });
  return {
    label,
    elapsed: (0, import_chunk_UNU7NP4D.figureIn)(elapsed, { file: file.path, line, what: "elapsed" }),
    success: success === "true",
    code: responseCode,
    message: responseMessage,
    time: /^\d+$/.test(timeStamp) ? Number(timeStamp) : void 0,
    received: optional(bytes, "bytes"),
    sent: optional(sentBytes, "sentBytes")
  };
}
module.exports = {
  JMETER_NOTE: JMETER_NOTE,
  assertionNotes: assertionNotes,
  foldRequests: foldRequests,
  jmeterCsv: jmeterCsv,
  refuseSums: refuseSums,
  rowOf: rowOf
};
