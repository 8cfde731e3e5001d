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
  STATUS_WORDS: () => STATUS_WORDS,
  actionablePlace: () => actionablePlace,
  annotations: () => annotations,
  concernsOf: () => concernsOf,
  gatesOf: () => gatesOf,
  isBlocking: () => isBlocking,
  markdown: () => markdown,
  paragraphOf: () => paragraphOf,
  placesOfRule: () => placesOfRule,
  plainHeadline: () => plainHeadline,
  readingOf: () => readingOf,
  text: () => text
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var require_picocolors = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/picocolors/picocolors.js"(exports2, module2) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module2.exports = createColors();
    module2.exports.createColors = createColors;
  }
});
var STATUS_WORDS = {
  fail: "failed",
  undecided: "not judged",
  warned: "warned",
  waived: "waived",
  pending: "pending",
  pass: "passed",
  off: "not in force"
};
var MAX_TOLD = 3;
var WORST_FIRST = ["fail", "undecided", "warned", "waived", "pending"];
function concernsOf(decision) {
  const rules = decision.rules.map((rule) => concernOfRule(rule, decision.waivers));
  const all = [...concernsBesideRules(decision.problems), ...rules];
  return WORST_FIRST.flatMap((status) => all.filter((concern) => concern.status === status));
}
function foldByCause(concerns) {
  const folded = /* @__PURE__ */ new Map();
  for (const concern of concerns.flatMap(splitByCause)) {
    const { codes, problems } = concern;
    const key = isOnlyUnjudged(concern) ? (0, import_chunk_2KLOVFOJ.canonicalJson)(problems) : codes.join(" ");
    const first = folded.get(key);
    folded.set(key, first === void 0 ? concern : { ...first, codes: [...first.codes, ...codes] });
  }
  return [...folded.values()];
}
function splitByCause(concern) {
  return isOnlyUnjudged(concern) && concern.problems.length <= MAX_TOLD ? concern.problems.map((problem) => ({ ...concern, problems: [problem] })) : [concern];
}
function isOnlyUnjudged({ status, findings, problems, notes }) {
  return status === "undecided" && findings.length === 0 && notes.length === 0 && problems.length > 0;
}
function concernOfRule(rule, waivers) {
  const { code, status, level, title, problems, solution, who } = rule;
  const findings = [...rule.findings.filter(isOpen), ...rule.findings.filter((finding) => !isOpen(finding))];
  const notes = [...notesOf(rule), ...waiversOf(rule, waivers)];
  return {
    codes: [code],
    status,
    level,
    title,
    findings,
    problems,
    notes,
    solution,
    ...who === void 0 ? {} : { who }
  };
}
var isOpen = ({ waived_by }) => waived_by === void 0;
function concernsBesideRules(problems) {
  return [...new Set(problems.map(({ code }) => code))].map((code) => {
    const own = problems.filter((problem) => problem.code === code);
    const title = own.length === 1 ? own[0]?.message ?? code : `${own.length} problems`;
    return { codes: [code], status: "undecided", level: "block", title, findings: [], problems: own, notes: [] };
  });
}
function notesOf({ reason, from }) {
  const start = from === void 0 || reason?.includes(from) ? [] : [`in force from ${(0, import_chunk_HOQHVGL5.shownInstant)(from)}`];
  return [...reason === void 0 ? [] : [reasonShown(reason)], ...start];
}
function reasonShown(reason) {
  return (0, import_chunk_H2SNN373.said)(reason.replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, import_chunk_HOQHVGL5.shownInstant));
}
function waiversOf({ code, findings }, waivers) {
  const tickets = [...new Set(findings.flatMap(({ waived_by }) => waived_by ?? []))];
  return tickets.map((ticket) => {
    const waiver = waivers.find((one) => one.rule === code && one.ticket === ticket);
    return (0, import_chunk_H2SNN373.said)(`waived by ${ticket}${waiver === void 0 ? "" : ` until ${(0, import_chunk_HOQHVGL5.shownInstant)(waiver.expires)}`}`);
  });
}
function isBlocking({ status, level }) {
  return status === "fail" || status === "undecided" && level === "block";
}
var MAX_HEADLINE_CHARACTERS = 1e3;
function headlineIn({ headline }) {
  const [, word = "", rest = ""] = /^(\S*)\s*(.*)$/u.exec((0, import_chunk_H2SNN373.clip)((0, import_chunk_H2SNN373.visible)(headline), MAX_HEADLINE_CHARACTERS)) ?? [];
  return { word, rest };
}
function plainHeadline(decision) {
  const { word, rest } = headlineIn(decision);
  return `${word}  ${rest}`;
}
function shownPlace({ file, line, column, pointer }) {
  if (line !== void 0 && line > 0)
    return (0, import_chunk_H2SNN373.said)(`${file}:${line}${column !== void 0 && column > 0 ? `:${column}` : ""}`);
  return (0, import_chunk_H2SNN373.said)(pointer === void 0 || pointer === "" ? file : `${file} ${pointer}`);
}
function placesOfProblem({ file, line, column, pointer }) {
  if (file === void 0) return [];
  const at = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
  return [{ file, ...at, ...pointer === void 0 ? {} : { pointer } }];
}
function placesOfRule({ findings, problems }) {
  const places = [...findings.flatMap((finding) => finding.places), ...problems.flatMap(placesOfProblem)];
  return [
    ...new Map(places.map((place) => [`${place.file} ${place.line} ${place.column} ${place.pointer}`, place])).values()
  ];
}
function actionablePlace(rule) {
  for (const place of placesOfRule(rule)) {
    if (place.line !== void 0 && place.line > 0) return { ...place, line: place.line };
  }
  return void 0;
}
function messageOf(concern) {
  const { status, findings, problems, solution, who } = concern;
  const needsCure = findings.length > 0 ? status !== "waived" : problems.length === 0 && status !== "pending";
  return {
    found: [
      ...firstOf(
        findings.map(({ message }) => message),
        "finding"
      ),
      ...firstOf(problems.map(foundIn), "problem")
    ],
    expected: told([...findings, ...problems].map(({ expected }) => expected)),
    where: placesOfRule(concern).slice(0, MAX_TOLD).map(shownPlace),
    do: told([needsCure ? solution : void 0, ...problems.map(({ remedy }) => remedy)]),
    who: told([needsCure ? who : void 0, ...problems.map((problem) => problem.who)])
  };
}
function paragraphOf(concern) {
  const message = messageOf(concern);
  const parts = [
    message.found.join("; "),
    labelled("expected ", message.expected),
    labelled("at ", message.where),
    concern.notes.join("; "),
    labelled("do: ", message.do),
    labelled("who: ", message.who)
  ];
  return `${(0, import_chunk_H2SNN373.said)(concern.title)}: ${parts.filter((part) => part !== "").join(" \xB7 ")}`;
}
function foundIn(problem) {
  const found = problem.found === void 0 ? "" : `, found ${problem.found}`;
  return `${problem.code}: ${problem.message}${found}`;
}
function firstOf(texts, what) {
  const first = texts.slice(0, MAX_TOLD).map((text2) => (0, import_chunk_H2SNN373.said)(text2));
  return texts.length > first.length ? [...first, `and ${texts.length - first.length} more ${what}s`] : first;
}
function labelled(label, texts) {
  return texts.length === 0 ? "" : `${label}${texts.join("; ")}`;
}
function told(texts) {
  const present = texts.flatMap((text2) => text2 === void 0 || text2 === "" ? [] : text2);
  return [...new Set(present)].slice(0, MAX_TOLD).map((text2) => (0, import_chunk_H2SNN373.said)(text2));
}
var MAX_ANNOTATIONS = 10;
var MAX_MESSAGE_BYTES = 4096;
var annotations = {
  id: "annotations",
  title: "Workflow annotations",
  file: "annotations.txt",
  render(decision) {
    const concerns = concernsOf(decision).filter(({ status }) => status !== "waived" && status !== "pending");
    const room = MAX_ANNOTATIONS - 1;
    const told2 = concerns.length > room ? concerns.slice(0, room - 1) : concerns;
    const left = concerns.slice(told2.length);
    const lines = [
      commandLine(verdictCommand(decision), { title: "phasegate" }, plainHeadline(decision)),
      ...told2.map((concern) => concernLine(concern, decision)),
      ...left.length === 0 ? [] : [commandLine(commandOf(left, decision), { title: "phasegate" }, leftText(left))]
    ];
    return `${lines.join("\n")}
`;
  }
};
function concernLine(concern, decision) {
  const place = actionablePlace(concern);
  const at = place === void 0 ? {} : { file: (0, import_chunk_H2SNN373.said)(place.file), line: String(place.line) };
  return commandLine(commandOf([concern], decision), { ...at, title: concern.codes.join(", ") }, paragraphOf(concern));
}
function leftText(left) {
  const codes = left.flatMap((concern) => concern.codes);
  return `${left.length} more, each in the log and in the job summary: ${codes.join(", ")}`;
}
function commandOf(concerns, { observing }) {
  return observing === void 0 && concerns.some(isBlocking) ? "error" : "warning";
}
function verdictCommand({ verdict, observing }) {
  if (verdict === "pass") return "notice";
  return observing === void 0 ? "error" : "warning";
}
function commandLine(command, properties, message) {
  const told2 = Object.entries(properties).map(([key, value]) => `${key}=${(0, import_chunk_H2SNN373.commandProperty)((0, import_chunk_H2SNN373.said)(value))}`);
  return `::${command} ${told2.join(",")}::${cutToBytes(message)}`;
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
var IN_FORCE = ["pass", "fail", "warned", "waived", "undecided"];
function gatesOf(rules) {
  const names = [...new Set(rules.map(({ gate }) => gate))].sort();
  return new Map(names.map((name) => [name, rules.filter(({ gate }) => gate === name)]));
}
function gateCount(gate, rules) {
  const inForce = rules.filter(({ status }) => IN_FORCE.includes(status));
  if (inForce.length === 0) return void 0;
  return `${(0, import_chunk_H2SNN373.said)(gate)} ${inForce.filter(({ status }) => status === "pass").length} of ${inForce.length}`;
}
function readingOf({ read, judged }) {
  const counts = read.map(({ count, unit }) => (0, import_chunk_H2SNN373.said)(`${count} ${unit}`));
  if (judged === void 0) return counts.length === 0 ? "" : `read ${counts.join(", ")}`;
  const [first, ...others] = read;
  const also = others.length === 0 ? "" : `, read ${counts.slice(1).join(", ")}`;
  return `judged ${judged.count} of ${judged.of}${first === void 0 ? "" : ` ${(0, import_chunk_H2SNN373.said)(first.unit)}`}${also}`;
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
  return `until an input changes${valid_until === void 0 ? "" : `, at the latest until ${(0, import_chunk_HOQHVGL5.shownInstant)(valid_until)}`}`;
}
function nextText({ next_change }) {
  return next_change === void 0 ? void 0 : `${(0, import_chunk_HOQHVGL5.shownInstant)(next_change.at)}: ${(0, import_chunk_H2SNN373.said)(next_change.what)}`;
}
function waiverText({ ticket, rule, item, state, expires }) {
  const end = `${state === "expired" ? "ended" : "ends"} ${(0, import_chunk_HOQHVGL5.shownInstant)(expires)}`;
  return (0, import_chunk_H2SNN373.said)(`${ticket} for ${rule}${item === "" ? "" : ` (${item})`}, ${state}, ${end}`);
}
function softnessText({ rule, level, until, owner, reason }) {
  const end = until === void 0 ? "without end" : `until ${(0, import_chunk_HOQHVGL5.shownInstant)(until)}`;
  return (0, import_chunk_H2SNN373.said)([`${rule} at level ${level} ${end}`, owner, reason].filter((part) => part !== void 0).join(", "));
}
function verdictTexts(decision) {
  const { verdict, observing, exit_code } = decision;
  const isLetThrough = verdict !== "pass" && exit_code === 0 && observing !== void 0;
  return [
    ...verdict === "undecided" ? [undecidedText(decision)] : [],
    ...isLetThrough ? [`observing: nothing is blocked before ${(0, import_chunk_HOQHVGL5.shownInstant)(observing.until)}`] : []
  ];
}
function undecidedText(decision) {
  const unknown = concernsOf(decision).filter(isBlocking).length;
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
  const { word, rest } = headlineIn(decision);
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
  return `| ${MARKS[concern.status]} ${STATUS_WORDS[concern.status]} | ${codesCell(concern.codes)} |  |  |  |  |  |`;
}
function fullRow(concern) {
  const { status, codes, title, notes } = concern;
  const message = messageOf(concern);
  const rule = `${codesCell(codes)}<br>${(0, import_chunk_H2SNN373.markdownText)(codes.length === 1 ? (0, import_chunk_H2SNN373.said)(title) : `${codes.length} rules, one cause`)}`;
  const cells = [[...message.found, ...notes], message.expected, message.where, message.do, message.who];
  return `| ${MARKS[status]} ${STATUS_WORDS[status]} | ${rule} | ${cells.map((texts) => texts.map(import_chunk_H2SNN373.markdownText).join("<br>")).join(" | ")} |`;
}
function sectionsOf(decision) {
  const soft = [...decision.softness.map(softnessText), ...decision.waivers.map(waiverText)];
  const counts = [...gatesOf(decision.rules)].flatMap(([gate, rules]) => gateCount(gate, rules) ?? []);
  const preview = previewTexts(decision);
  return [
    ...preview.length === 0 ? [] : [listOf(`Preview: ${PREVIEW_TITLE}`, preview)],
    ...soft.length === 0 ? [] : [listOf("Softened and waived", soft)],
    ...decision.rules.length === 0 ? [] : [tableOf(`Gates: ${counts.join(" \xB7 ") || "none in force"}`, decision.rules)],
    listOf(
      `Evidence: ${sourcesText(decision).length} ${decision.sources.length === 1 ? "source" : "sources"}`,
      sourcesText(decision)
    )
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
    lines: [...gatesOf(rules).values()].flat().map(ruleRow),
    close,
    more: (left) => `|  | and ${left} more |  |  |`
  };
}
function ruleRow(rule) {
  const { status, code, title, reason } = rule;
  const detail = status === "off" ? reasonShown(reason ?? "no reason given") : readingOf(rule);
  return `| ${MARKS[status]} ${STATUS_WORDS[status]} | ${codesCell([code])} | ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(title))} | ${(0, import_chunk_H2SNN373.markdownText)(detail)} |`;
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
  const concerns = foldByCause(concernsOf(decision));
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
var import_picocolors = (0, import_chunk_75QCMCYK.__toESM)(require_picocolors(), 1);
var MARKS2 = { fail: "\xD7", undecided: "?", warned: "!", waived: "~", pending: "-", pass: "\u2713", off: "-" };
var ASCII_MARKS = { ...MARKS2, fail: "x", pass: "ok" };
var MIN_WIDTH = 40;
var LABEL_COLUMNS = 10;
function layoutOf({ color, width, ascii }) {
  return {
    width: Math.max(width, MIN_WIDTH),
    colors: import_picocolors.default.createColors(color),
    marks: ascii ? ASCII_MARKS : MARKS2,
    dot: ascii ? " | " : " \xB7 ",
    bullet: ascii ? "*" : "\u2022"
  };
}
function paintOf({ colors }, status) {
  if (status === "fail") return (text2) => colors.bold(colors.red(text2));
  if (status === "undecided") return (text2) => colors.bold(colors.magenta(text2));
  if (status === "warned" || status === "waived") return (text2) => colors.bold(colors.yellow(text2));
  return status === "pass" ? colors.green : colors.dim;
}
function wrap(text2, width) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
function field(layout, label, text2, indent = 2) {
  const margin = " ".repeat(indent);
  const paint = label === "do" ? layout.colors.bold : layout.colors.dim;
  const lines = wrap(text2, layout.width - indent - LABEL_COLUMNS);
  return lines.map(
    (line, index) => `${margin}${paint((index === 0 ? label : "").padEnd(LABEL_COLUMNS))}${line}`.trimEnd()
  );
}
function hanging(layout, head, headColumns, text2) {
  return wrap(text2, layout.width - headColumns).map(
    (line, index) => `${index === 0 ? head : " ".repeat(headColumns)}${line}`
  );
}
function columns(text2) {
  return [...text2].length;
}
function concernLines(layout, concern) {
  const { findings, problems, notes } = concern;
  const message = messageOf(concern);
  return [
    ...headLines2(layout, concern),
    ...findings.length === 1 ? findings.flatMap((finding) => findingLines(layout, finding)) : foldedLines(layout, findings),
    ...problems.slice(0, MAX_TOLD).flatMap((problem) => problemLines(layout, problem, problem.message !== concern.title)),
    ...problems.length > MAX_TOLD ? field(layout, "problem", `and ${problems.length - MAX_TOLD} more`) : [],
    ...notes.flatMap((note) => field(layout, "note", note)),
    ...message.do.flatMap((cure) => field(layout, "do", cure)),
    ...message.who.length > 0 ? field(layout, "who", message.who.join(", ")) : []
  ];
}
function headLines2(layout, { status, codes, title }) {
  const mark = layout.marks[status];
  const word = STATUS_WORDS[status];
  const paint = paintOf(layout, status);
  const head = `${paint(`${mark} ${word}`)}  `;
  const indent = columns(mark) + columns(word) + 3;
  const shown = codes.map((code) => (0, import_chunk_H2SNN373.said)(code));
  const text2 = `${shown.join(", ")}${layout.dot}${codes.length === 1 ? (0, import_chunk_H2SNN373.said)(title) : `${codes.length} rules, one cause`}`;
  return hanging(layout, head, indent, text2).map(
    (line, index) => index === 0 ? line.replace(shown[0] ?? "", layout.colors.bold) : line
  );
}
function findingLines(layout, { message, expected, places }) {
  return [
    ...field(layout, "found", (0, import_chunk_H2SNN373.said)(message)),
    ...expected === void 0 ? [] : field(layout, "expected", (0, import_chunk_H2SNN373.said)(expected)),
    ...places.length === 0 ? [] : field(layout, "where", placesText(places.map(shownPlace), layout))
  ];
}
function foldedLines(layout, findings) {
  if (findings.length === 0) return [];
  const told2 = findings.slice(0, MAX_TOLD);
  const first = findings.length > MAX_TOLD ? `, the first ${MAX_TOLD}` : "";
  const expected = [...new Set(findings.flatMap((finding) => finding.expected ?? []))];
  return [
    ...field(layout, "found", `${findings.length} findings${first}`),
    ...told2.flatMap(({ message, places }) => [
      ...field(layout, `${" ".repeat(8)}${layout.bullet}`, (0, import_chunk_H2SNN373.said)(message)),
      ...places.length === 0 ? [] : field(layout, "", placesText(places.map(shownPlace), layout))
    ]),
    ...expected.slice(0, MAX_TOLD).flatMap((text2) => field(layout, "expected", (0, import_chunk_H2SNN373.said)(text2)))
  ];
}
function problemLines(layout, problem, isNamed) {
  const { code, message, found, expected, frame } = problem;
  return [
    ...isNamed ? field(layout, "problem", `${(0, import_chunk_H2SNN373.said)(code)}: ${(0, import_chunk_H2SNN373.said)(message)}`) : [],
    ...found === void 0 ? [] : field(layout, "found", (0, import_chunk_H2SNN373.said)(found)),
    ...expected === void 0 ? [] : field(layout, "expected", (0, import_chunk_H2SNN373.said)(expected)),
    ...placesOfProblem(problem).flatMap((place) => field(layout, "where", shownPlace(place))),
    ...frame === void 0 ? [] : frame.split("\n").map((line) => `    ${(0, import_chunk_H2SNN373.said)(line)}`.trimEnd())
  ];
}
function placesText(places, layout) {
  const told2 = places.slice(0, MAX_TOLD).join(layout.dot);
  return places.length > MAX_TOLD ? `${told2}${layout.dot}and ${places.length - MAX_TOLD} more` : told2;
}
function gateLines(layout, rules) {
  const codeColumns = Math.max(0, ...rules.map(({ code }) => columns((0, import_chunk_H2SNN373.said)(code))));
  return [...gatesOf(rules)].flatMap(([gate, own]) => {
    const count = gateCount(gate, own);
    if (count === void 0) return [];
    const inForce = own.filter(({ status }) => IN_FORCE.includes(status));
    return [`${layout.colors.bold(count)} passed`, ...inForce.flatMap((rule) => ruleLines(layout, rule, codeColumns))];
  });
}
function ruleLines(layout, rule, codeColumns) {
  const mark = layout.marks[rule.status];
  const code = (0, import_chunk_H2SNN373.said)(rule.code);
  const markColumns = Math.max(...Object.values(layout.marks).map(columns));
  const head = `  ${paintOf(layout, rule.status)(mark.padEnd(markColumns))} ${code.padEnd(codeColumns)}  `;
  const reading = readingOf(rule);
  return hanging(
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
    const why = reason === void 0 ? "no reason given" : reasonShown(reason);
    const head = `${layout.marks.off} not in force`;
    return hanging(layout, `${layout.colors.dim(head)}  `, columns(head) + 2, `${why}: ${codes.join(", ")}`);
  });
}
var text = {
  id: "text",
  title: "Terminal",
  file: "decision.txt",
  render(decision, look) {
    const layout = layoutOf(look);
    const headline = headlineLine(layout, decision);
    const concerns = foldByCause(concernsOf(decision));
    const blocks = [
      [headline, ...verdictTexts(decision).flatMap((sentence) => wrap(sentence, layout.width))],
      ...concerns.map((concern) => concernLines(layout, concern)),
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
  const { word, rest } = headlineIn(decision);
  return `${paintOf(layout, decision.verdict)(word)}  ${rest.replaceAll(" \xB7 ", layout.dot)}`;
}
function countLines(layout, { verdict, rules }) {
  if (verdict === "pass") return [];
  const counts = [...gatesOf(rules)].flatMap(([gate, own]) => gateCount(gate, own) ?? []);
  return counts.length === 0 ? [] : field(layout, "passed", counts.join(layout.dot), 0);
}
function factLines(layout, decision) {
  const { change, moment, softness, waivers } = decision;
  const next = nextText(decision);
  return [
    ...field(layout, "change", `${(0, import_chunk_H2SNN373.said)(change.title)} (moment ${moment}, base ${change.base})`, 0),
    ...field(layout, "evidence", sourcesText(decision).join(layout.dot), 0),
    ...field(layout, "holds", holdsText(decision), 0),
    ...next === void 0 ? [] : field(layout, "next", next, 0),
    ...softness.flatMap((one) => field(layout, "softened", softnessText(one), 0)),
    ...waivers.flatMap((waiver) => field(layout, "waiver", waiverText(waiver), 0)),
    ...decision.simulated ? field(layout, "as of", `${(0, import_chunk_HOQHVGL5.shownInstant)(decision.instant)}, an instant that was given`, 0) : [],
    ...field(layout, "judged by", judgeText(decision), 0)
  ];
}
function previewLines(layout, decision) {
  const texts = previewTexts(decision);
  if (texts.length === 0) return [];
  return [`${PREVIEW_TITLE}:`, ...texts.flatMap((one) => field(layout, "", one, 0))];
}
function stepLines(layout, { steps }) {
  if (steps.length < 2) return [];
  const lines = steps.flatMap(
    ({ do: what, who, rules }, index) => field(layout, `${index + 1}`, (0, import_chunk_H2SNN373.said)(`${who}: ${what} (${rules.join(", ")})`), 2)
  );
  return ["way to green", ...lines];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  STATUS_WORDS,
  actionablePlace,
  annotations,
  concernsOf,
  gatesOf,
  isBlocking,
  markdown,
  paragraphOf,
  placesOfRule,
  plainHeadline,
  readingOf,
  text
});
