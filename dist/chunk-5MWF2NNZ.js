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
var import_chunk_VKXCIPG7 = require("./chunk-VKXCIPG7.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var MAX_ANNOTATIONS = 10;
var MAX_MESSAGE_BYTES = 4096;
var annotations = {
  id: "annotations",
  title: "Workflow annotations",
  file: "annotations.txt",
  render(decision) {
    const concerns = (0, import_chunk_P5KNQKCX.concernsOf)(decision).filter(({ status }) => status !== "waived" && status !== "pending");
    const room = MAX_ANNOTATIONS - 1;
    const told = concerns.length > room ? concerns.slice(0, room - 1) : concerns;
    const left = concerns.slice(told.length);
    const lines = [
      commandLine(verdictCommand(decision), { title: "phasegate" }, (0, import_chunk_RSMUZEHU.plainHeadline)(decision)),
      ...told.map((concern) => concernLine(concern, decision)),
      ...left.length === 0 ? [] : [commandLine(commandOf(left, decision), { title: "phasegate" }, leftText(left))]
    ];
    return `${lines.join("\n")}
`;
  }
};
function concernLine(concern, decision) {
  const place = (0, import_chunk_P5KNQKCX.actionablePlace)(concern);
  const at = place === void 0 ? {} : { file: (0, import_chunk_H2SNN373.said)(place.file), line: String(place.line) };
  return commandLine(commandOf([concern], decision), { ...at, title: concern.codes.join(", ") }, (0, import_chunk_7WU7CJ4H.paragraphOf)(concern));
}
function leftText(left) {
  const codes = left.flatMap((concern) => concern.codes);
  return `${left.length} more, each in the log and in the job summary: ${codes.join(", ")}`;
}
function commandOf(concerns, { observing }) {
  return observing === void 0 && concerns.some(import_chunk_P5KNQKCX.isBlocking) ? "error" : "warning";
}
function verdictCommand({ verdict, observing }) {
  if (verdict === "pass") return "notice";
  return observing === void 0 ? "error" : "warning";
}
function commandLine(command, properties, message) {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${(0, import_chunk_H2SNN373.commandProperty)((0, import_chunk_H2SNN373.said)(value))}`);
  return `::${command} ${told.join(",")}::${cutToBytes(message)}`;
}
function cutToBytes(message) {
  const encoder = new TextEncoder();
  let characters = message.length;
  let data = (0, import_chunk_H2SNN373.commandData)(message);
  while (encoder.encode(data).length > MAX_MESSAGE_BYTES) {
    characters = Math.floor(characters * 0.9);
    data = (0, import_chunk_H2SNN373.commandData)((0, import_chunk_H2SNN373.clip)(message, characters));
  }
  return data;
}
function sourcesText({ sources }) {
  if (sources.length === 0) return ["no slot is configured"];
  return sources.map(({ slot, status, binding, summary, producer }) => {
    const what = status === "missing" ? status : summary;
    const notes = [
      status === "stale" || status === "rejected" ? status : "",
      status === "read" && binding === "none" ? "bound to nothing" : "",
      producer === void 0 ? "" : `producer: ${producer}`
    ].filter((note) => note !== "");
    return (0, import_chunk_H2SNN373.said)(`${slot} ${what}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`);
  });
}
function holdsText({ valid_until }) {
  return `until an input changes${valid_until === void 0 ? "" : `, at the latest until ${(0, import_chunk_EEVTNPOF.shownInstant)(valid_until)}`}`;
}
function nextText({ next_change }) {
  return next_change === void 0 ? void 0 : `${(0, import_chunk_EEVTNPOF.shownInstant)(next_change.at)}: ${(0, import_chunk_H2SNN373.said)(next_change.what)}`;
}
function waiverText({ ticket, rule, item, state, expires, note }) {
  const end = `${state === "expired" ? "ended" : "ends"} ${(0, import_chunk_EEVTNPOF.shownInstant)(expires)}`;
  return (0, import_chunk_H2SNN373.said)(
    `${ticket} for ${rule}${item === "" ? "" : ` (${item})`}, ${state}, ${end}${note === void 0 ? "" : `: ${note}`}`
  );
}
function softnessText({ rule, level, until, owner, reason }) {
  const end = until === void 0 ? "without end" : `until ${(0, import_chunk_EEVTNPOF.shownInstant)(until)}`;
  return (0, import_chunk_H2SNN373.said)([`${rule} at level ${level} ${end}`, owner, reason].filter((part) => part !== void 0).join(", "));
}
function verdictTexts(decision) {
  const { verdict, observing, exit_code } = decision;
  const isLetThrough = verdict !== "pass" && exit_code === 0 && observing !== void 0;
  return [
    ...verdict === "undecided" ? [undecidedText(decision)] : [],
    ...isLetThrough ? [`observing: nothing is blocked before ${(0, import_chunk_EEVTNPOF.shownInstant)(observing.until)}`] : []
  ];
}
function undecidedText(decision) {
  const { problems } = decision;
  const unknown = (0, import_chunk_P5KNQKCX.concernsOf)({ ...decision, problems: [] }).filter(import_chunk_P5KNQKCX.isBlocking).length + problems.length;
  if (unknown === 0) return "nothing is known to be wrong; nothing was judged either, so this is not a pass";
  const things = unknown === 1 ? "1 thing is not known" : `${unknown} things are not known`;
  return `nothing is known to be wrong; ${things}, so this is not a pass`;
}
function judgeText({ tool, trusted_ref, digests }) {
  const ref = trusted_ref.name.replace(/^refs\/(?:heads|remotes)\//, "");
  const [policies, snapshot] = [digests.policies.slice(0, 12), digests.snapshot.slice(0, 12)];
  return (0, import_chunk_H2SNN373.said)(
    `${tool.name} ${tool.version}, ${ref} at ${trusted_ref.commit.slice(0, 7)}, policies ${policies}, snapshot ${snapshot}`
  );
}
var PREVIEW_TITLE = "what this configuration would say";
function previewTexts({ preview }) {
  if (preview === void 0) return [];
  const open = preview.rules.filter(({ status }) => status !== "pass" && status !== "off");
  return [(0, import_chunk_H2SNN373.said)(preview.headline), ...open.map(({ code, title, status }) => (0, import_chunk_H2SNN373.said)(`${code} \xB7 ${title}: ${status}`))];
}
var MARKS = {
  fail: "\u274C",
  undecided: "\u2754",
  warned: "\u26A0\uFE0F",
  waived: "\u2796",
  pending: "\u{1F552}",
  pass: "\u2705",
  off: "\u26AA"
};
var MAX_STEPS = 3;
var TABLE_HEAD = ["", "|  | Rule | Found | Expected | Where | Do | Who |", "|--|--|--|--|--|--|--|"];
function headLines(decision) {
  const { word, rest } = (0, import_chunk_RSMUZEHU.headlineIn)(decision);
  const next = nextText(decision);
  const steps = decision.steps.slice(0, MAX_STEPS).map(({ do: what, who }) => (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(`${who}: ${what}`)));
  const left = decision.steps.length - steps.length;
  return [
    `# ${MARKS[decision.verdict]} ${(0, import_chunk_H2SNN373.markdownText)(word)} \xB7 ${(0, import_chunk_H2SNN373.markdownText)(rest)}`,
    ...verdictTexts(decision).flatMap((sentence) => ["", (0, import_chunk_H2SNN373.markdownText)(sentence)]),
    ...steps.length === 0 ? [] : ["", `**Next:** ${steps.join(" \xB7 ")}${left > 0 ? ` \xB7 and ${left} more` : ""}`],
    "",
    `**Holds** ${(0, import_chunk_H2SNN373.markdownText)(holdsText(decision))}${next === void 0 ? "" : ` \xB7 **Changes** ${(0, import_chunk_H2SNN373.markdownText)(next)}`}`
  ];
}
function shortRow(concern) {
  return `| ${MARKS[concern.status]} ${import_chunk_P5KNQKCX.STATUS_WORDS[concern.status]} | ${codesCell(concern.codes)} |  |  |  |  |  |`;
}
function fullRow(concern) {
  const { status, codes, title, notes } = concern;
  const message = (0, import_chunk_7WU7CJ4H.messageOf)(concern);
  const rule = `${codesCell(codes)}<br>${(0, import_chunk_H2SNN373.markdownText)(codes.length === 1 ? (0, import_chunk_H2SNN373.said)(title) : `${codes.length} rules, one cause`)}`;
  const cells = [[...message.found, ...notes], message.expected, message.where, message.do, message.who];
  return `| ${MARKS[status]} ${import_chunk_P5KNQKCX.STATUS_WORDS[status]} | ${rule} | ${cells.map((texts) => texts.map(import_chunk_H2SNN373.markdownText).join("<br>")).join(" | ")} |`;
}
function sectionsOf(decision) {
  const soft = [...decision.softness.map(softnessText), ...decision.waivers.map(waiverText)];
  const counts = [...(0, import_chunk_VKXCIPG7.gatesOf)(decision.rules)].flatMap(([gate, rules]) => (0, import_chunk_VKXCIPG7.gateCount)(gate, rules) ?? []);
  const preview = previewTexts(decision);
  const notes = (0, import_chunk_RSMUZEHU.notesOf)(decision);
  const figures = (0, import_chunk_RSMUZEHU.figuresOf)(decision);
  return [
    ...notes.length === 0 ? [] : [listOf(`Notes: ${notes.length}, nothing blocks`, notes)],
    ...preview.length === 0 ? [] : [listOf(`Preview: ${PREVIEW_TITLE}`, preview)],
    ...soft.length === 0 ? [] : [listOf("Softened and waived", soft)],
    ...decision.rules.length === 0 ? [] : [tableOf(`Gates: ${counts.join(" \xB7 ") || "none in force"}`, decision.rules)],
    ...figures.length === 0 ? [] : [chartOf(figures)],
    listOf(`Evidence: ${(0, import_chunk_EEVTNPOF.counted)(decision.sources.length, "source")}`, sourcesText(decision))
  ];
}
function listOf(title, texts) {
  return {
    ...foldOf(title),
    lines: texts.map((text2) => `- ${(0, import_chunk_H2SNN373.markdownText)(text2)}`),
    more: (left) => `- and ${left} more`
  };
}
function tableOf(title, rules) {
  const { open, close } = foldOf(title);
  return {
    open: [...open, "|  | Rule | What it demands | Read or judged |", "|--|--|--|--|"],
    lines: [...(0, import_chunk_VKXCIPG7.gatesOf)(rules).values()].flat().map(ruleRow),
    close,
    more: (left) => `|  | and ${left} more |  |  |`
  };
}
function chartOf(figures) {
  const { open, close } = foldOf(`Performance: ${(0, import_chunk_EEVTNPOF.counted)(figures.length, "metric")}`);
  return {
    open: [...open, "| Metric | Value | Baseline | Limit | `\u2588` value, `\u2502` limit |", "|--|--|--|--|--|"],
    lines: figures.map((figure) => {
      const { value, baseline, limit } = (0, import_chunk_RSMUZEHU.figureTexts)(figure);
      const cells = [`${(0, import_chunk_H2SNN373.said)(figure.name)}${(0, import_chunk_RSMUZEHU.isBeyond)(figure) ? " (beyond)" : ""}`, value, baseline, limit];
      return `| ${cells.map(import_chunk_H2SNN373.markdownText).join(" | ")} | \`${barOf(figure)}\` |`;
    }),
    close,
    more: (left) => `| and ${left} more |  |  |  |  |`
  };
}
var CELLS = 24;
function barOf(figure) {
  const scale = (0, import_chunk_RSMUZEHU.scaleOf)(figure);
  const cellOf = (value) => Math.min(CELLS - 1, Math.floor(Math.max(0, value) / scale * CELLS));
  const limits = new Set([...figure.at_most, ...figure.at_least].map(cellOf));
  const filled = cellOf(figure.value);
  return Array.from({ length: CELLS }, (_, cell) => limits.has(cell) ? "\u2502" : cell < filled ? "\u2588" : "\xB7").join("");
}
function ruleRow(rule) {
  const { status, code, title, reason } = rule;
  const detail = status === "off" ? (0, import_chunk_P5KNQKCX.reasonShown)(reason ?? "no reason given") : (0, import_chunk_VKXCIPG7.readingOf)(rule);
  return `| ${MARKS[status]} ${import_chunk_P5KNQKCX.STATUS_WORDS[status]} | ${codesCell([code])} | ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(title))} | ${(0, import_chunk_H2SNN373.markdownText)(detail)} |`;
}
function foldOf(title) {
  return { open: ["", `<details><summary>${(0, import_chunk_H2SNN373.xmlText)(title)}</summary>`, ""], close: ["", "</details>"] };
}
function codesCell(codes) {
  return codes.map((code) => /^[\w.]+$/.test(code) ? `\`${code}\`` : (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(code))).join(", ");
}
var MAX_SUMMARY_BYTES = 900 * 1024;
var CUT = ["", "Cut to what the platform takes: all of it is in `decision.json`."];
var markdown = {
  id: "markdown",
  title: "Markdown job summary",
  file: "decision.md",
  render: (decision) => markdownWithin(decision, MAX_SUMMARY_BYTES)
};
function markdownWithin(decision, maxBytes) {
  const concerns = (0, import_chunk_P5KNQKCX.foldByCause)((0, import_chunk_P5KNQKCX.concernsOf)(decision));
  const head = [...headLines(decision), ...concerns.length === 0 ? [] : TABLE_HEAD];
  const short = concerns.map(shortRow);
  const foot = ["", `<sub>${(0, import_chunk_H2SNN373.markdownText)(judgeText(decision))}</sub>`, ""];
  const budget = { bytes: maxBytes - bytesOf([...head, ...short, ...CUT, ...foot]) };
  const rows = concerns.map((concern, index) => rowWithin(budget, fullRow(concern), short[index] ?? ""));
  const sections = sectionsOf(decision);
  const folds = sections.map((section) => linesWithin(budget, section));
  const isCut = rows.some((row, index) => row === short[index]) || folds.some((lines, index) => lines.length < (sections[index]?.lines.length ?? 0));
  return [...head, ...rows, ...folds.flat(), ...isCut ? CUT : [], ...foot].join("\n");
}
function rowWithin(budget, full, short) {
  const cost = bytesOf([full]) - bytesOf([short]);
  if (cost > budget.bytes) return short;
  budget.bytes -= cost;
  return full;
}
function linesWithin(budget, { open, lines, close, more }) {
  const frame = bytesOf([...open, more(lines.length), ...close]);
  if (frame > budget.bytes) return [];
  budget.bytes -= frame;
  const kept = [];
  for (const line of lines) {
    const cost = bytesOf([line]);
    if (cost > budget.bytes) break;
    budget.bytes -= cost;
    kept.push(line);
  }
  const left = lines.length - kept.length;
  return [...open, ...kept, ...left > 0 ? [more(left)] : [], ...close];
}
function bytesOf(lines) {
  return new TextEncoder().encode(lines.join("\n")).length + 1;
}
function gateLines(layout, rules) {
  const codeColumns = Math.max(0, ...rules.map(({ code }) => (0, import_chunk_6QCEP6QX.columns)((0, import_chunk_H2SNN373.said)(code))));
  return [...(0, import_chunk_VKXCIPG7.gatesOf)(rules)].flatMap(([gate, own]) => {
    const count = (0, import_chunk_VKXCIPG7.gateCount)(gate, own);
    if (count === void 0) return [];
    const inForce = own.filter(({ status }) => import_chunk_VKXCIPG7.IN_FORCE.includes(status));
    return [`${layout.colors.bold(count)} passed`, ...inForce.flatMap((rule) => ruleLines(layout, rule, codeColumns))];
  });
}
function ruleLines(layout, rule, codeColumns) {
  const mark = layout.marks[rule.status];
  const code = (0, import_chunk_H2SNN373.said)(rule.code);
  const markColumns = Math.max(...Object.values(layout.marks).map(import_chunk_6QCEP6QX.columns));
  const head = `  ${(0, import_chunk_6QCEP6QX.paintOf)(layout, rule.status)(mark.padEnd(markColumns))} ${code.padEnd(codeColumns)}  `;
  const reading = (0, import_chunk_VKXCIPG7.readingOf)(rule);
  return (0, import_chunk_6QCEP6QX.hanging)(
    layout,
    head,
    markColumns + codeColumns + 5,
    `${(0, import_chunk_H2SNN373.said)(rule.title)}${reading === "" ? "" : layout.dot}${reading}`
  );
}
function offLines(layout, rules) {
  const off = rules.filter(({ status }) => status === "off");
  const reasons = [...new Set(off.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const codes = off.filter((rule) => rule.reason === reason).map(({ code }) => (0, import_chunk_H2SNN373.said)(code));
    const why = reason === void 0 ? "no reason given" : (0, import_chunk_P5KNQKCX.reasonShown)(reason);
    const head = `${layout.marks.off} not in force`;
    return (0, import_chunk_6QCEP6QX.hanging)(layout, `${layout.colors.dim(head)}  `, (0, import_chunk_6QCEP6QX.columns)(head) + 2, `${why}: ${codes.join(", ")}`);
  });
}
var text = {
  id: "text",
  title: "Terminal",
  file: "decision.txt",
  render(decision, look) {
    const layout = (0, import_chunk_6QCEP6QX.layoutOf)(look);
    const headline = headlineLine(layout, decision);
    const concerns = (0, import_chunk_P5KNQKCX.foldByCause)((0, import_chunk_P5KNQKCX.concernsOf)(decision));
    const blocks = [
      [headline, ...verdictTexts(decision).flatMap((sentence) => (0, import_chunk_6QCEP6QX.wrap)(sentence, layout.width))],
      ...concerns.map((concern) => (0, import_chunk_VKXCIPG7.concernLines)(layout, concern)),
      decision.verdict === "pass" ? gateLines(layout, decision.rules) : [],
      [...countLines(layout, decision), ...offLines(layout, decision.rules)],
      previewLines(layout, decision),
      factLines(layout, decision),
      stepLines(layout, decision),
      decision.verdict === "pass" ? [] : [headline]
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
  }
};
function headlineLine(layout, decision) {
  const { word, rest } = (0, import_chunk_RSMUZEHU.headlineIn)(decision);
  return `${(0, import_chunk_6QCEP6QX.paintOf)(layout, decision.verdict)(word)}  ${rest.replaceAll(" \xB7 ", layout.dot)}`;
}
function countLines(layout, { verdict, rules }) {
  if (verdict === "pass") return [];
  const counts = [...(0, import_chunk_VKXCIPG7.gatesOf)(rules)].flatMap(([gate, own]) => (0, import_chunk_VKXCIPG7.gateCount)(gate, own) ?? []);
  return counts.length === 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "passed", counts.join(layout.dot), 0);
}
function factLines(layout, decision) {
  const { change, moment, softness, waivers } = decision;
  const next = nextText(decision);
  return [
    ...(0, import_chunk_6QCEP6QX.field)(layout, "change", `${(0, import_chunk_H2SNN373.said)(change.title)} (moment ${moment}, base ${change.base})`, 0),
    ...(0, import_chunk_6QCEP6QX.field)(layout, "evidence", sourcesText(decision).join(layout.dot), 0),
    ...(0, import_chunk_6QCEP6QX.field)(layout, "holds", holdsText(decision), 0),
    ...next === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "next", next, 0),
    ...(0, import_chunk_RSMUZEHU.notesOf)(decision).flatMap((note) => (0, import_chunk_6QCEP6QX.field)(layout, "note", note, 0)),
    ...softness.flatMap((one) => (0, import_chunk_6QCEP6QX.field)(layout, "softened", softnessText(one), 0)),
    ...waivers.flatMap((waiver) => (0, import_chunk_6QCEP6QX.field)(layout, "waiver", waiverText(waiver), 0)),
    ...decision.simulated ? (0, import_chunk_6QCEP6QX.field)(layout, "as of", `${(0, import_chunk_EEVTNPOF.shownInstant)(decision.instant)}, an instant that was given`, 0) : [],
    ...(0, import_chunk_6QCEP6QX.field)(layout, "judged by", judgeText(decision), 0)
  ];
}
function previewLines(layout, decision) {
  const texts = previewTexts(decision);
  if (texts.length === 0) return [];
  return [`${PREVIEW_TITLE}:`, ...texts.flatMap((one) => (0, import_chunk_6QCEP6QX.field)(layout, "", one, 0))];
}
function stepLines(layout, { steps }) {
  if (steps.length < 2) return [];
  const lines = steps.flatMap(
    ({ do: what, who, rules }, index) => (0, import_chunk_6QCEP6QX.field)(layout, `${index + 1}`, (0, import_chunk_H2SNN373.said)(`${who}: ${what} (${rules.join(", ")})`), 2)
  );
  return ["way to green", ...lines];
}
module.exports = {
  annotations: annotations,
  markdown: markdown,
  text: text
};
