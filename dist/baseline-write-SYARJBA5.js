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
var import_chunk_O5O5SMY7 = require("./chunk-O5O5SMY7.js");
var import_chunk_C2XM7YDT = require("./chunk-C2XM7YDT.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var SHOWN = 6;
var differing = (name, what, one, other) => new import_chunk_URPNT6SS.Problem({
  code: "baseline.unfit",
  message: `two runs of a metric differ in their ${what}`,
  found: `${name}: ${one ?? "none"} and ${other ?? "none"}`,
  expected: "runs of one measurement",
  remedy: "give only the reports of one measurement"
});
var notMeasured = (lacking, measured) => new import_chunk_URPNT6SS.Problem({
  code: "baseline.unfit",
  message: lacking.length === 0 ? "no metric says which way is better" : "the reports lack a metric of the baseline",
  found: listed(measured),
  expected: lacking.length === 0 ? "metrics by name" : listed(lacking),
  remedy: lacking.length === 0 ? "name them with --metric" : "give the reports that hold it"
});
var listed = (names) => names.length > SHOWN ? `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more` : names.join(", ") || "none";
function measuredIn(metrics) {
  const found = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    const { name, unit, value, direction, profile, samples } = metric;
    const known = found.get(name);
    if (known === void 0) {
      const said2 = { ...direction === void 0 ? {} : { direction }, ...profile === void 0 ? {} : { profile } };
      found.set(name, { name, unit, ...said2, ...samples === void 0 ? {} : { samples }, values: [value] });
      continue;
    }
    if (known.unit !== unit) throw differing(name, "unit", known.unit, unit);
    if (known.profile !== profile) throw differing(name, "profile", known.profile, profile);
    if (known.direction !== direction) throw differing(name, "direction", known.direction, direction);
    const { samples: before, ...rest } = known;
    const both = before === void 0 || samples === void 0 ? {} : { samples: before + samples };
    found.set(name, { ...rest, ...both, values: [...known.values, value] });
  }
  return found;
}
function updatedMetrics(names, measured, known) {
  const lacking = names.filter((name) => !measured.has(name));
  if (lacking.length > 0 || names.length === 0) throw notMeasured(lacking, [...measured.keys()]);
  const pairs = names.flatMap((name) => {
    const one = measured.get(name);
    return one === void 0 ? [] : [entryOf(one, known)];
  });
  return { metrics: pairs.map(({ entry }) => entry), changes: pairs.map(({ change }) => change) };
}
function entryOf(one, known) {
  const row = known?.rows.find(({ metric }) => metric === one.name);
  const direction = one.direction ?? row?.direction;
  const value = (0, import_chunk_C2XM7YDT.median)(one.values) ?? 0;
  const mad = deviationOf(one.values);
  const history = row === void 0 || row.unit !== one.unit ? void 0 : historyOf(row);
  return {
    entry: {
      name: one.name,
      value,
      unit: one.unit,
      ...direction === void 0 ? {} : { direction },
      // Each run is one observation where the reports do not say of how many.
      samples: one.samples ?? one.values.length,
      ...mad === void 0 ? {} : { values: [...one.values], mad },
      ...history === void 0 ? {} : { history }
    },
    change: {
      metric: one.name,
      unit: one.unit,
      ...row === void 0 ? {} : { from: row.value },
      to: value,
      runs: one.values.length,
      ...mad === void 0 ? {} : { mad },
      how: row === void 0 ? "new" : changeOf({ ...one, value }, row)
    }
  };
}
function deviationOf(values) {
  const mad = values.length > 1 ? (0, import_chunk_C2XM7YDT.medianDeviation)(values) : void 0;
  return mad === void 0 ? void 0 : Number(mad.toPrecision(12));
}
function changeOf({ value, unit, direction: measured }, row) {
  const direction = measured ?? row.direction;
  if (row.unit !== unit || row.direction !== void 0 && row.direction !== direction) return "worse";
  if (row.value === value) return "same";
  if (direction === void 0) return "worse";
  return direction === "lower" === value < row.value ? "better" : "worse";
}
var HISTORY = 50;
function withHistory({ file, rows }, measured, at) {
  const lacking = rows.filter(({ metric }) => !measured.has(metric)).map(({ metric }) => metric);
  if (lacking.length > 0) throw notMeasured(lacking, [...measured.keys()]);
  const metrics = rows.map((row) => {
    const one = measured.get(row.metric);
    if (one?.unit !== row.unit) throw differing(row.metric, "unit", row.unit, one?.unit);
    const mad = deviationOf(row.values ?? []);
    return {
      name: row.metric,
      value: row.value,
      unit: row.unit,
      ...row.direction === void 0 ? {} : { direction: row.direction },
      ...row.samples === void 0 ? {} : { samples: row.samples },
      ...row.values === void 0 || mad === void 0 ? {} : { values: row.values, mad },
      history: [...historyOf(row) ?? [], { at, value: (0, import_chunk_C2XM7YDT.median)(one.values) ?? 0 }].slice(-HISTORY)
    };
  });
  return { ...file, metrics };
}
var historyOf = ({ history }) => history?.map(({ at_ms, value }) => ({ at: new Date(at_ms).toISOString(), value }));
async function baselineCommand(paths, options, desk) {
  const reports = await (0, import_chunk_O5O5SMY7.readReports)("perf", paths, desk.directory, options.format);
  const measured = measuredIn(reports.flatMap(({ items }) => items));
  const known = await knownBaseline(options.file, desk);
  const notes = reports.filter(({ report }) => report.saysFailed === true).map(({ path }) => `the tool says that its run failed: ${path}`);
  const { file, changes } = options.history === true ? { file: recorded(known, measured, options, reports, desk), changes: [] } : updated(known, measured, options, reports, desk);
  await (0, import_chunk_O5O5SMY7.writeDocument)(options.file, `${JSON.stringify(file, null, 2)}
`, desk, options.dryRun === true);
  desk.print(
    options.json === true ? `${JSON.stringify({ file: options.file, written: options.dryRun !== true, changes, notes })}
` : textOf(options, file, changes, notes)
  );
  return 0;
}
async function knownBaseline(path, desk) {
  const text = await (0, import_chunk_O5O5SMY7.standing)(path, desk);
  if (text === void 0) return void 0;
  const rows = (0, import_chunk_C2XM7YDT.parseBaseline)({ path, text }, "");
  return { file: JSON.parse(text), rows };
}
function recorded(known, measured, { file, profile }, reports, { nowMs }) {
  if (known !== void 0) {
    checkProfile(known.file.profile, profileOf(measured, profile));
    return withHistory(known, measured, measuredAt(reports) ?? (0, import_chunk_P5VQINOM.formatInstant)(nowMs));
  }
  throw new import_chunk_URPNT6SS.Problem({
    code: "baseline.missing",
    message: "there is no baseline to record a result in",
    file,
    remedy: "write it without --history first"
  });
}
function updated(known, measured, options, reports, { nowMs }) {
  const documented = known?.rows.map(({ metric }) => metric) ?? [];
  const judgeable = [...measured.values()].filter(({ direction }) => direction !== void 0).map(({ name }) => name);
  const names = [.../* @__PURE__ */ new Set([...documented, ...options.metric])];
  const { metrics, changes } = updatedMetrics(names.length === 0 ? judgeable : names, measured, known);
  const profile = profileOf(measured, options.profile) ?? known?.file.profile;
  const isMoved = known?.file.profile !== void 0 && known.file.profile !== profile;
  const loosened = isMoved ? documented : changes.filter(({ how }) => how === "worse").map(({ metric }) => metric);
  const reset = loosened.length === 0 ? [] : [resetOf(loosened, options, (0, import_chunk_P5VQINOM.formatInstant)(nowMs))];
  const resets = [...known?.file.resets ?? [], ...reset];
  const at = measuredAt(reports);
  const [first] = reports;
  return {
    file: {
      ...profile === void 0 ? {} : { profile },
      ...at === void 0 ? {} : { measured_at: at },
      source: options.source ?? first?.path ?? "no report",
      reports: reports.map(({ path, sha256, format }) => ({ path, sha256, format })),
      ...resets.length === 0 ? {} : { resets },
      metrics
    },
    changes
  };
}
function resetOf(metrics, { file, reason, reviewer }, at) {
  if (reason !== void 0 && reviewer !== void 0) return { at, by: reviewer, reason, metrics };
  throw new import_chunk_URPNT6SS.Problem({
    code: "baseline.loosened",
    message: "the baseline would become worse, and nobody says why",
    file,
    found: metrics.slice(0, 6).join(", "),
    expected: "--reason and --reviewer, which the file records",
    remedy: "find out what made it worse, or give reason and reviewer",
    who: "the owners of the budget"
  });
}
function profileOf(measured, given) {
  const claims = [...new Set([...measured.values()].flatMap(({ profile }) => profile ?? []))];
  for (const claim of claims) checkProfile(given ?? claims[0], claim);
  return given ?? claims[0];
}
function checkProfile(one, other) {
  if (one === void 0 || other === void 0 || one === other) return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "baseline.unfit",
    message: "the reports were measured under another load",
    found: other,
    expected: one,
    remedy: "measure under the load of the baseline"
  });
}
function measuredAt(reports) {
  const times = reports.flatMap(({ report }) => (0, import_chunk_P5VQINOM.parseInstant)(report.claimedAt ?? "") ?? []);
  return times.length === 0 ? void 0 : (0, import_chunk_P5VQINOM.formatInstant)(Math.max(...times));
}
function textOf({ file: path, dryRun }, { metrics }, changes, notes) {
  const did = dryRun === true ? "would write" : "wrote";
  const told = changes.length === 0 ? "a result was recorded" : `${changes.filter(({ how }) => how !== "same").length} changed`;
  return [
    `${did}  ${(0, import_chunk_H2SNN373.said)(path)} \xB7 ${(0, import_chunk_EEVTNPOF.counted)(metrics.length, "metric")}, ${told}`,
    ...changes.map(changeText),
    ...notes.map((note) => `  note      ${(0, import_chunk_H2SNN373.said)(note)}`),
    ...dryRun === true ? [] : ["  next      commit it to the trusted ref: a change of the gate"],
    ""
  ].join("\n");
}
function changeText({ metric, unit, from, to, runs, mad, how }) {
  const before = from === void 0 ? "" : `${(0, import_chunk_RSMUZEHU.quantity)(from, unit)} -> `;
  const basis = mad === void 0 ? "1 run" : `median of ${(0, import_chunk_EEVTNPOF.counted)(runs, "run")}, MAD ${(0, import_chunk_RSMUZEHU.quantity)(mad, unit)}`;
  return `  ${how.padEnd(8)}  ${(0, import_chunk_H2SNN373.said)(metric)}  ${before}${(0, import_chunk_RSMUZEHU.quantity)(to, unit)}  (${basis})`;
}
module.exports = {
  baselineCommand: baselineCommand
};
