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
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var FATES = [
  ["same", "as before"],
  ["other", "with the same verdict and other findings"],
  ["fail", "would now fail"],
  ["undecided", "would now be undecided"],
  ["pass", "would now pass"],
  ["undecidable", "could not be decided again"]
];
function fateOf(replayed) {
  if (!("comparison" in replayed)) return "undecidable";
  const { was, is, rules, problems } = replayed.comparison;
  if (was !== is) return is;
  return problems.length === 0 && rules.every(isQuiet) ? "same" : "other";
}
var isQuiet = ({ was, is, appeared, vanished }) => appeared.length + vanished.length === 0 && [was, is].every((status) => status === void 0 || isSilent(status));
var isSilent = (status) => status === "pass" || status === "off";
function replayHeadline({ snapshots }) {
  if (snapshots.length === 0) return NO_PAST;
  const counts = countsOf(snapshots);
  const told = FATES.filter(([fate]) => counts[fate] > 0).map(([fate, words]) => `${counts[fate]} ${words}`);
  return `${(0, import_chunk_EEVTNPOF.counted)(snapshots.length, "snapshot")}: ${told.join(", ")}`;
}
var NO_PAST = "no past decisions";
function countsOf(snapshots) {
  const fates = snapshots.map(fateOf);
  const of = (fate) => fates.filter((one) => one === fate).length;
  return {
    same: of("same"),
    other: of("other"),
    fail: of("fail"),
    undecided: of("undecided"),
    pass: of("pass"),
    undecidable: of("undecidable")
  };
}
function effectsOf({ snapshots }) {
  const changes = snapshots.flatMap(
    (one) => "comparison" in one ? one.comparison.rules.map((change) => ({ file: one.file, change })) : []
  );
  return distinct(changes.map(({ change }) => change.code)).map((code) => {
    const own = changes.filter(({ change }) => change.code === code);
    const ways = own.map(({ change }) => wayOf(change));
    return {
      code,
      title: own[0]?.change.title ?? code,
      ways: distinct(ways).map((way) => ({ way, count: ways.filter((one) => one === way).length })),
      cases: own.filter(({ change }) => !isQuiet(change))
    };
  }).sort((a, b) => b.cases.length - a.cases.length || (a.code < b.code ? -1 : 1));
}
var distinct = (texts2) => [...new Set(texts2)];
function wayOf({ was, is }) {
  const word = (status) => status === void 0 ? "not there" : import_chunk_P5KNQKCX.STATUS_WORDS[status];
  return was === is ? `still ${word(is)}, with other findings` : `${word(was)} \u2192 ${word(is)}`;
}
var MAX_CASES = 5;
function replayText(replay, look) {
  const layout = (0, import_chunk_6QCEP6QX.layoutOf)(look);
  const headline = replayHeadline(replay);
  if (headline === NO_PAST) return `${headline}
`;
  const flips = replay.snapshots.filter((one) => ["fail", "pass", "undecided"].includes(fateOf(one)));
  const blocks = [
    [
      layout.colors.bold(headline),
      ...(0, import_chunk_6QCEP6QX.field)(layout, "old", (0, import_chunk_H2SNN373.said)(replay.from), 0),
      ...(0, import_chunk_6QCEP6QX.field)(layout, "new", (0, import_chunk_H2SNN373.said)(replay.to), 0)
    ],
    flips.flatMap((one) => flipLines(layout, one)),
    ...effectsOf(replay).map((effect) => effectLines(layout, effect)),
    ...replay.snapshots.map((one) => problemLines(layout, one))
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function flipLines(layout, replayed) {
  if (!("comparison" in replayed)) return [];
  const { was, is, headline } = replayed.comparison;
  const way = `${was} \u2192 ${is}`;
  return (0, import_chunk_6QCEP6QX.hanging)(
    layout,
    `${layout.colors.bold(way)}  `,
    way.length + 2,
    `${(0, import_chunk_H2SNN373.said)(replayed.file)}${layout.dot}${(0, import_chunk_H2SNN373.said)(headline)}`
  );
}
function effectLines(layout, { code, title, ways, cases }) {
  const told = cases.slice(0, MAX_CASES);
  const left = cases.length - told.length;
  return [
    ...(0, import_chunk_6QCEP6QX.hanging)(layout, "", 0, `${layout.colors.bold((0, import_chunk_H2SNN373.said)(code))}${layout.dot}${(0, import_chunk_H2SNN373.said)(title)}`),
    ...ways.flatMap(({ way, count }) => (0, import_chunk_6QCEP6QX.field)(layout, `${count} \xD7`, way)),
    ...told.flatMap(({ file, change }) => changeLines(layout, file, change)),
    ...left > 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "", `and ${(0, import_chunk_EEVTNPOF.counted)(left, "more snapshot")}, in --format json`) : []
  ];
}
function changeLines(layout, file, { appeared, vanished, why }) {
  return [
    ...(0, import_chunk_6QCEP6QX.field)(layout, "in", (0, import_chunk_H2SNN373.said)(file)),
    ...findingLines(layout, "appears", appeared),
    ...findingLines(layout, "vanishes", vanished),
    ...why.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).flatMap((one) => (0, import_chunk_6QCEP6QX.field)(layout, "because", (0, import_chunk_H2SNN373.said)(one)))
  ];
}
function findingLines(layout, label, findings) {
  const left = findings.length - import_chunk_P5KNQKCX.MAX_TOLD;
  return [
    ...findings.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).flatMap(({ message, evidence }) => [
      ...(0, import_chunk_6QCEP6QX.field)(layout, label, (0, import_chunk_H2SNN373.said)(message)),
      ...evidence.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).flatMap((one) => (0, import_chunk_6QCEP6QX.field)(layout, "", evidenceText(one)))
    ]),
    ...left > 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "", `and ${(0, import_chunk_EEVTNPOF.counted)(left, "more finding")}`) : []
  ];
}
function evidenceText({ pointer, value, ...place }) {
  const { file } = place;
  return `${(0, import_chunk_H2SNN373.said)(pointer)} = ${(0, import_chunk_H2SNN373.said)(value)}${file === void 0 ? "" : `, from ${(0, import_chunk_P5KNQKCX.shownPlace)({ ...place, file })}`}`;
}
function problemLines(layout, replayed) {
  const problems = "comparison" in replayed ? replayed.comparison.problems : replayed.problems;
  if (problems.length === 0) return [];
  const what = "comparison" in replayed ? "has a new problem" : "could not be decided again";
  return [
    `${layout.colors.bold((0, import_chunk_H2SNN373.said)(replayed.file))} ${what}`,
    ...problems.flatMap((one) => (0, import_chunk_SI277AM4.problemText)(one).split("\n"))
  ];
}
var MAX_BYTES = 60 * 1024;
var MAX_CASES2 = 5;
var HEAD = ["", "| Rule | What becomes of it | Where | Appears | Vanishes |", "|--|--|--|--|--|"];
function replayMarkdown(replay) {
  const flips = replay.snapshots.flatMap(flipLine);
  const rows = effectsOf(replay).map(effectRow);
  const problems = replay.snapshots.flatMap(problemLines2);
  const lines = [
    `**${(0, import_chunk_H2SNN373.markdownText)(replayHeadline(replay))}**`,
    "",
    `<sub>old: ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(replay.from))} \xB7 new: ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(replay.to))}</sub>`,
    ...flips.length === 0 ? [] : ["", ...flips],
    ...rows.length === 0 ? [] : [...HEAD, ...rows],
    ...problems.length === 0 ? [] : ["", ...problems]
  ];
  return `${cut(lines).join("\n")}
`;
}
function flipLine(replayed) {
  if (!("comparison" in replayed) || !["fail", "pass", "undecided"].includes(fateOf(replayed))) return [];
  const { was, is, headline } = replayed.comparison;
  return [`- ${was} \u2192 **${is}**: ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(headline))} (${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(replayed.file))})`];
}
function effectRow({ code, title, ways, cases }) {
  const told = cases.slice(0, MAX_CASES2);
  const findings = (which) => texts(
    told.flatMap(({ change }) => change[which]),
    cases.reduce((sum, { change }) => sum + change[which].length, 0)
  );
  const files = [
    ...told.map(({ file }) => (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(file))),
    ...cases.length > told.length ? [`and ${cases.length - told.length} more`] : []
  ];
  const why = [...new Set(told.flatMap(({ change }) => change.why))].map((one) => (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(one)));
  const become = [...ways.map(({ way, count }) => `${count} \xD7 ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(way))}`), ...why];
  const rule = `${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(code))}<br>${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(title))}`;
  return `| ${[rule, become.join("<br>"), files.join("<br>"), findings("appeared"), findings("vanished")].join(" | ")} |`;
}
function texts(findings, total) {
  const told = findings.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).flatMap(({ message, evidence }) => [(0, import_chunk_H2SNN373.said)(message), ...evidence.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).map(evidenceText)]).map(import_chunk_H2SNN373.markdownText);
  const left = total - Math.min(findings.length, import_chunk_P5KNQKCX.MAX_TOLD);
  return [...told, ...left > 0 ? [`and ${(0, import_chunk_EEVTNPOF.counted)(left, "more finding")}`] : []].join("<br>");
}
function problemLines2(replayed) {
  const isDecided = "comparison" in replayed;
  const problems = isDecided ? replayed.comparison.problems : replayed.problems;
  return problems.map(
    ({ code, message }) => `- ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(replayed.file))} ${isDecided ? "has a new problem" : "could not be decided again"}: ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(`${code}: ${message}`))}`
  );
}
function cut(lines) {
  let bytes = 0;
  const kept = lines.filter((line) => {
    bytes += new TextEncoder().encode(line).length + 1;
    return bytes <= MAX_BYTES;
  });
  return kept.length === lines.length ? kept : [...kept, "", `and ${(0, import_chunk_EEVTNPOF.counted)(lines.length - kept.length, "more line")}`];
}
module.exports = {
  NO_PAST: NO_PAST,
  countsOf: countsOf,
  effectsOf: effectsOf,
  replayHeadline: replayHeadline,
  replayMarkdown: replayMarkdown,
  replayText: replayText
};
