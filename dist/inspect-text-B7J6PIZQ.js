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
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var SHOWN = 10;
function inspectText(inspection) {
  const { file, format, problems, notes } = inspection;
  const what = format === void 0 ? "not read" : problems.length > 0 ? `${format}, refused` : format;
  return [
    `${(0, import_chunk_H2SNN373.said)(file)}  (${what})`,
    ...countLines(inspection),
    ...problems.flatMap(problemLines),
    ...notes.map((note) => labelled("note", note))
  ].join("\n");
}
function countLines({ tests, perf, findings, environment, coverage, packages }) {
  const lines = [];
  if (tests !== void 0) {
    const { total, passed, failed, flaky, skipped, not_run, failing, run_errors } = tests;
    const counts = { passed, failed, flaky, skipped, "not run": not_run };
    lines.push(
      `  ${(0, import_chunk_EEVTNPOF.counted)(total, "test")}${listed(counts)}`,
      ...some("failed", failing),
      ...some("error", run_errors)
    );
  }
  if (perf !== void 0) {
    lines.push(`  ${(0, import_chunk_EEVTNPOF.counted)(perf.metrics.length, "metric")}`);
    const shown = perf.metrics.map(({ name, value, unit }) => `${name} = ${value}${unit === "1" ? "" : ` ${unit}`}`);
    lines.push(...some("metric", shown));
  }
  if (findings !== void 0) {
    const { error, warning, note } = findings.by_level;
    lines.push(
      `  ${(0, import_chunk_EEVTNPOF.counted)(findings.total, "finding")}${listed({ error, warning, note })}`,
      ...some("rule", findings.rules)
    );
  }
  if (environment !== void 0) {
    lines.push(`  ${(0, import_chunk_EEVTNPOF.counted)(environment.services.length, "service")}`, ...some("service", environment.services));
  }
  if (coverage !== void 0) {
    const { files, ...ratios } = coverage;
    const shown = Object.entries(ratios).map(([kind, ratio]) => `${(ratio * 100).toFixed(1)} % of ${kind}`);
    lines.push(`  ${(0, import_chunk_EEVTNPOF.counted)(files, "file")}${shown.length === 0 ? "" : `: ${shown.join(", ")}`}`);
  }
  if (packages !== void 0) lines.push(`  ${(0, import_chunk_EEVTNPOF.counted)(packages.total, "package")}`);
  return lines;
}
function listed(counts) {
  const shown = Object.entries(counts).filter(([, count]) => count > 0);
  return shown.length === 0 ? "" : `: ${shown.map(([word, count]) => `${count} ${word}`).join(", ")}`;
}
function some(label, texts) {
  const shown = texts.slice(0, SHOWN).map((text) => labelled(label, text));
  return texts.length > SHOWN ? [...shown, labelled("", `and ${texts.length - SHOWN} more (--json lists all)`)] : shown;
}
function problemLines({
  code,
  message,
  file,
  pointer,
  line,
  column,
  found,
  expected,
  remedy
}) {
  const place = [file ?? "", line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
  return [
    labelled("problem", `${code}: ${message}`),
    labelled("where", `${place}${pointer === void 0 ? "" : ` ${pointer}`}`),
    ...found === void 0 ? [] : [labelled("found", found)],
    ...expected === void 0 ? [] : [labelled("expected", expected)],
    ...remedy === void 0 ? [] : [labelled("do", remedy)]
  ];
}
var labelled = (label, text) => `  ${label.padEnd(9)} ${(0, import_chunk_H2SNN373.said)(text)}`;
module.exports = {
  inspectText: inspectText
};
