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
var import_chunk_G4NYVXQN = require("./chunk-G4NYVXQN.js");
var import_chunk_4UITX2B2 = require("./chunk-4UITX2B2.js");
var import_chunk_EQUTHKNH = require("./chunk-EQUTHKNH.js");
var import_chunk_JQ2GYLOG = require("./chunk-JQ2GYLOG.js");
var import_chunk_VKXCIPG7 = require("./chunk-VKXCIPG7.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_LY3YT6XJ = require("./chunk-LY3YT6XJ.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
var GUTTER = 6;
var MAX_STATEMENT = 100;
var MAX_VALUES = 4;
var MAX_DEPTH = 4;
function traceLines(layout, bodies) {
  return bodies.flatMap((body) => nodeLines(layout, body, 0, "denies", body.file));
}
function nodeLines(layout, node, depth, held, within) {
  const where = node.file === within ? "" : ` (${(0, import_chunk_H2SNN373.said)(node.file)})`;
  const head = `${(0, import_chunk_H2SNN373.clip)((0, import_chunk_H2SNN373.said)(node.head), MAX_STATEMENT)}${where}: ${endsText(node, held)}`;
  return [
    ...row(layout, node.line, depth, layout.colors.bold("\xB7"), head),
    ...node.steps.flatMap((step) => [
      ...stepLines(layout, step, depth + 1),
      ...depth < 2 * MAX_DEPTH && (node.holds || !step.holds) ? step.nodes.flatMap((asked) => nodeLines(layout, asked, depth + 2, "holds", node.file)) : []
    ])
  ];
}
function stepLines(layout, { text, line, holds, values, others }, depth) {
  const word = holds ? layout.colors.green("yes") : layout.colors.red("no ");
  const told = values.slice(0, MAX_VALUES).map(({ name, value }) => (0, import_chunk_H2SNN373.said)(`${name} = ${value}`));
  const parts = [
    (0, import_chunk_H2SNN373.clip)((0, import_chunk_H2SNN373.said)(text), MAX_STATEMENT),
    ...told.length === 0 ? [] : [`[${told.join(", ")}]`],
    ...others > 0 ? [`\u2026 and for ${others} others`] : []
  ];
  return row(layout, line, depth, word, parts.join("  "));
}
function row(layout, line, depth, mark, text) {
  const margin = " ".repeat(2 * depth);
  const plainMark = mark.includes("\xB7") ? "\xB7" : "yes";
  const head = `${String(line).padStart(GUTTER)}  ${margin}${mark} `;
  return (0, import_chunk_6QCEP6QX.hanging)(layout, head, GUTTER + 3 + (0, import_chunk_6QCEP6QX.columns)(margin) + (0, import_chunk_6QCEP6QX.columns)(plainMark), text);
}
function endsText({ ends }, held) {
  return ends.map(({ line, count }) => {
    const [one, many] = line === 0 ? [held, held.replace(/s$/, "")] : [`stops at line ${line}`, `stop at line ${line}`];
    return `${(0, import_chunk_EEVTNPOF.counted)(count, "case")} ${count === 1 ? one : many}`;
  }).join(", ").replace(/^1 case (?=[^,]*$)/, "");
}
var MAX_FINDINGS = 10;
function explainRuleText(rule, look) {
  const layout = (0, import_chunk_6QCEP6QX.layoutOf)(look);
  const concern = (0, import_chunk_P5KNQKCX.concernOfRule)(rule, rule.waivers);
  const { do: cures, who } = (0, import_chunk_7WU7CJ4H.messageOf)(concern);
  const isOpen = rule.status !== "pass" && rule.status !== "off";
  return blocks([
    [
      ...(0, import_chunk_VKXCIPG7.concernHead)(layout, concern),
      ...(0, import_chunk_6QCEP6QX.field)(layout, "decision", (0, import_chunk_H2SNN373.said)(rule.headline)),
      ...(0, import_chunk_6QCEP6QX.field)(layout, "why", (0, import_chunk_H2SNN373.said)(rule.description)),
      ...concern.notes.flatMap((note) => (0, import_chunk_6QCEP6QX.field)(layout, "note", note))
    ],
    findingLines(layout, rule),
    rule.problems.flatMap((problem) => (0, import_chunk_VKXCIPG7.problemLines)(layout, problem, true)),
    readLines(layout, rule),
    decidedLines(layout, rule),
    isOpen ? [
      ...cures.flatMap((cure) => (0, import_chunk_6QCEP6QX.field)(layout, "do", cure)),
      ...who.length > 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "who", who.join(", ")) : []
    ] : [],
    (rule.trace?.lines ?? []).map(import_chunk_H2SNN373.visible)
  ]);
}
function explainProblemText({ code, meaning, headline, unreadable, found }, look) {
  const layout = (0, import_chunk_6QCEP6QX.layoutOf)(look);
  const told = found.slice(0, MAX_FINDINGS);
  const left = found.length - told.length;
  return blocks([
    [
      `${layout.colors.bold(code)}${layout.dot}${meaning}`,
      ...headline === void 0 ? (0, import_chunk_6QCEP6QX.field)(
        layout,
        "decision",
        unreadable === void 0 ? "there is none here" : `not readable: ${(0, import_chunk_H2SNN373.said)(unreadable)}`
      ) : (0, import_chunk_6QCEP6QX.field)(layout, "decision", (0, import_chunk_H2SNN373.said)(headline)),
      ...headline !== void 0 && found.length === 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "found", "nowhere in this decision") : []
    ],
    ...told.map(({ problem, rules }) => [
      ...(0, import_chunk_VKXCIPG7.problemLines)(layout, problem, true),
      ...rules.length === 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "keeps", `${(0, import_chunk_H2SNN373.said)(rules.join(", "))} from being judged`),
      ...problem.remedy === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "do", (0, import_chunk_H2SNN373.said)(problem.remedy)),
      ...problem.who === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "who", (0, import_chunk_H2SNN373.said)(problem.who))
    ]),
    left > 0 ? [`and ${(0, import_chunk_EEVTNPOF.counted)(left, "more place")}`] : []
  ]);
}
var explainJson = (explanation) => `${(0, import_chunk_UEGZMSUE.canonicalJson)(explanation)}
`;
function findingLines(layout, { findings }) {
  const left = findings.length - MAX_FINDINGS;
  return [
    ...findings.slice(0, MAX_FINDINGS).flatMap(({ message, expected, evidence, places }) => [
      ...(0, import_chunk_6QCEP6QX.field)(layout, "found", (0, import_chunk_H2SNN373.said)(message)),
      ...expected === void 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "expected", (0, import_chunk_H2SNN373.said)(expected)),
      ...evidenceLines(layout, "evidence", evidence.slice(0, import_chunk_P5KNQKCX.MAX_TOLD)),
      ...places.length === 0 ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "where", places.slice(0, import_chunk_P5KNQKCX.MAX_TOLD).map(import_chunk_P5KNQKCX.shownPlace).join(layout.dot))
    ]),
    ...left > 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "found", `and ${(0, import_chunk_EEVTNPOF.counted)(left, "more finding")}`) : []
  ];
}
function readLines(layout, { read, judged, findings, trace }) {
  const shown = new Set(findings.flatMap(({ pointers }) => pointers.slice(0, import_chunk_P5KNQKCX.MAX_TOLD)));
  const isNew = ({ pointer }) => !shown.has(pointer) && shown.add(pointer) === shown;
  const reading = (0, import_chunk_VKXCIPG7.readingOf)({ read: [...read], ...judged === void 0 ? {} : { judged } });
  const omitted = trace?.omitted ?? 0;
  return [
    ...reading === "" ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "evidence", reading),
    ...evidenceLines(layout, "judged", judged?.evidence.filter(isNew) ?? []),
    ...evidenceLines(layout, "read", trace?.evidence.filter(isNew) ?? []),
    ...omitted > 0 ? (0, import_chunk_6QCEP6QX.field)(layout, "", `and ${(0, import_chunk_EEVTNPOF.counted)(omitted, "more value")}`) : []
  ];
}
function evidenceLines(layout, label, evidence) {
  return evidence.flatMap(({ pointer, value, ...place }, index) => {
    const { file } = place;
    const from = file === void 0 ? "" : `  from ${(0, import_chunk_P5KNQKCX.shownPlace)({ ...place, file })}`;
    return (0, import_chunk_6QCEP6QX.field)(layout, index === 0 ? label : "", `${(0, import_chunk_H2SNN373.said)(pointer)} = ${(0, import_chunk_H2SNN373.said)(value)}${from}`);
  });
}
function decidedLines(layout, { trace, file, line }) {
  if (trace === void 0) return [];
  const title = trace.bodies.some(({ holds }) => holds) ? "why it denies" : "why it does not deny";
  return [
    `${layout.colors.bold(title)}, by ${(0, import_chunk_P5KNQKCX.shownPlace)({ file, line })}`,
    ...trace.cut ? (0, import_chunk_6QCEP6QX.field)(layout, "note", "there was too much to follow to its end: this is the beginning of it") : [],
    ...trace.agrees ? [] : (0, import_chunk_6QCEP6QX.field)(layout, "note", "OPA finds something else here than the decision says: report this"),
    ...traceLines(layout, trace.bodies)
  ];
}
var blocks = (all) => `${all.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
var MAX_EVIDENCE = 12;
function explainRule(decision, { input }, info, followed) {
  const rule = decision.rules.find(({ code }) => code === info.code);
  if (rule === void 0) return void 0;
  const { gate: _gate, findings, judged, ...head } = rule;
  const pointers = (followed?.judged ?? []).filter((one) => typeof one === "string");
  return {
    ...head,
    description: info.description,
    file: info.file,
    line: info.line,
    headline: decision.headline,
    waivers: decision.waivers.filter((waiver) => waiver.rule === info.code),
    findings: findings.map((finding) => ({ ...finding, evidence: (0, import_chunk_G4NYVXQN.evidenceAt)(finding.pointers, input) })),
    ...judged === void 0 ? {} : { judged: { ...judged, evidence: (0, import_chunk_G4NYVXQN.evidenceAt)(pointers.slice(0, MAX_EVIDENCE), input) } },
    ...followed === void 0 ? {} : { trace: traceOf(followed, rule, input) }
  };
}
function explainProblem(code, decision) {
  const rules = decision === void 0 || (0, import_chunk_WWNS3K5F.isRefusal)(decision) ? [] : decision.rules;
  const of = (problems) => problems.filter((problem) => problem.code === code);
  const named = [
    ...of(decision?.problems ?? []).map((problem) => ({ problem, rules: [] })),
    ...rules.flatMap((rule) => of(rule.problems).map((problem) => ({ problem, rules: [rule.code] })))
  ];
  const found = /* @__PURE__ */ new Map();
  for (const { problem, rules: rules2 } of named) {
    const key = (0, import_chunk_UEGZMSUE.canonicalJson)(problem);
    found.set(key, { problem, rules: [...found.get(key)?.rules ?? [], ...rules2] });
  }
  return {
    code,
    meaning: import_chunk_URPNT6SS.PROBLEM_CODES[code],
    ...decision === void 0 ? {} : { headline: decision.headline },
    found: [...found.values()]
  };
}
function traceOf({ nodes, findings, cut, lines }, rule, input) {
  const pointers = [...new Set(nodes.flatMap(pointersIn))];
  return {
    bodies: [...nodes].sort((a, b) => Number(b.holds) - Number(a.holds)),
    evidence: (0, import_chunk_G4NYVXQN.evidenceAt)(pointers.slice(0, MAX_EVIDENCE), input),
    omitted: Math.max(0, pointers.length - MAX_EVIDENCE),
    cut,
    agrees: cut || saysTheSame(findings ?? [], rule),
    ...lines === void 0 ? {} : { lines: lines.split("\n").filter((line) => line !== "") }
  };
}
var pointersIn = ({ steps }) => steps.flatMap(({ values, nodes }) => [
  ...values.flatMap(({ pointer }) => pointer === void 0 ? [] : [pointer]),
  ...nodes.flatMap(pointersIn)
]);
function saysTheSame(found, { findings, problems }) {
  if (findings.length === 0 && problems.length > 0) return true;
  const said2 = found.map((one) => typeof one === "object" && one !== null ? Reflect.get(one, "message") : void 0);
  return (0, import_chunk_UEGZMSUE.canonicalJson)([...said2].sort()) === (0, import_chunk_UEGZMSUE.canonicalJson)(findings.map(({ message }) => message).sort());
}
var FOLLOWED_EVENTS = 5e4;
var PRINTED_EVENTS = 2e4;
async function traceRule({ parts }, { code, reads, reads_trusted }, { input, trusted }, isPrinted) {
  const part = parts.find(({ rules }) => rules.some((rule) => rule.code === code));
  if (part === void 0) throw new import_chunk_URPNT6SS.Problem({ code: "policy.mismatch", message: `the policy has no rule ${code}` });
  const trace = await (0, import_chunk_TU2NRKMM.callOpa)("trace", {
    modules: modulesFor(code, part, (0, import_chunk_DLXP5Y2J.sourcesOf)(part)),
    rule: `gates.${code}`,
    input: (0, import_chunk_WTJYSVVA.visible)(input, reads),
    data: (0, import_chunk_WTJYSVVA.visible)(trusted, reads_trusted),
    epoch_ms: trusted.clock.epoch_ms,
    events: FOLLOWED_EVENTS,
    print: isPrinted ? PRINTED_EVENTS : 0
  });
  if (trace.diagnostics.length > 0) throw new import_chunk_URPNT6SS.Problems(trace.diagnostics.map(import_chunk_XSWOFGEM.policyProblem));
  return trace;
}
function modulesFor(code, { rules }, sources) {
  const others = rules.filter((rule) => rule.code !== code).map(({ file }) => file);
  return Object.fromEntries(
    Object.entries(sources).filter(([path, text]) => !others.includes(path) && !/^package\s+main\s*$/m.test(text))
  );
}
async function explain(code, file, isPrinted) {
  if (isProblemCode(code)) return problemIn(code, file);
  const decision = await (0, import_chunk_JQ2GYLOG.decisionBeside)(file).catch((thrown) => {
    throw (0, import_chunk_SSQB5HUS.nearest)(code, Object.keys(import_chunk_URPNT6SS.PROBLEM_CODES)) === void 0 ? thrown : unknownCode(code, []);
  });
  if (decision === void 0) throw unknownCode(code, []);
  const { snapshot, digest } = (0, import_chunk_4UITX2B2.readSnapshot)((await (0, import_chunk_JQ2GYLOG.readKept)(file)).text, file, await (0, import_chunk_BA3BB2JF.ownEvidenceCheck)());
  (0, import_chunk_JQ2GYLOG.assertDecided)(file, digest, decision);
  const policy = await (0, import_chunk_JQ2GYLOG.policyBeside)(file, decision);
  const rule = policy.rules.find((one) => one.code === code);
  const status = decision.rules.find((one) => one.code === code)?.status;
  if (rule === void 0 || status === void 0)
    throw unknownCode(
      code,
      decision.rules.map((one) => one.code)
    );
  const followed = isPrinted || wasAsked(code, decision) ? followedOf(await traceRule(policy, rule, snapshot, isPrinted)) : void 0;
  const explanation = explainRule(decision, snapshot, rule, followed);
  if (explanation === void 0) throw unknownCode(code, []);
  return explanation;
}
async function problemIn(code, snapshot) {
  try {
    return explainProblem(code, await (0, import_chunk_JQ2GYLOG.outcomeBeside)(snapshot));
  } catch (thrown) {
    return { ...explainProblem(code), unreadable: (0, import_chunk_URPNT6SS.textOf)(thrown) };
  }
}
function wasAsked(code, { rules }) {
  return rules.some(
    (rule) => rule.code === code && rule.status !== "off" && (rule.status !== "undecided" || rule.findings.length > 0)
  );
}
var followedOf = ({ diagnostics: _diagnostics, ...followed }) => followed;
var isProblemCode = (code) => Object.hasOwn(import_chunk_URPNT6SS.PROBLEM_CODES, code);
function unknownCode(code, rules) {
  const near = (0, import_chunk_SSQB5HUS.nearest)(code, [...rules, ...Object.keys(import_chunk_URPNT6SS.PROBLEM_CODES)]);
  const hasDecision = rules.length > 0;
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: hasDecision ? "the decision has no such rule, nor is it a problem code" : "no decision to explain it by",
    found: code,
    expected: hasDecision ? "a rule such as freeze.only_fixes, or a problem code" : "the folder that a check wrote",
    remedy: near === void 0 ? hasDecision ? "phasegate check lists the rules" : "run phasegate check, or name the folder with --report" : `did you mean ${near}?`
  });
}
function explain2(command) {
  command.argument("<code>", "a rule such as freeze.only_fixes, or a problem code such as evidence.empty").option("--report <dir>", "folder that a check wrote", "phasegate-report").option("--trace", "everything that OPA traced, as well").option("--format <id>", "text or json", "text").action(async (code, options) => {
    process.exitCode = 2;
    process.stdout.write(await explained(code, options, (0, import_chunk_LY3YT6XJ.lookOf)(process.stdout, process.env)));
    process.exitCode = 0;
  });
}
async function explained(code, { report, trace, format }, look) {
  if (format !== "text" && format !== "json") throw (0, import_chunk_EQUTHKNH.invalidOption)("--format", "text or json", format);
  const found = await explain(code, (0, import_node_path.join)(report, import_chunk_RSMUZEHU.SNAPSHOT_FILE), trace === true);
  if (format === "json") return explainJson(found);
  return "meaning" in found ? explainProblemText(found, look) : explainRuleText(found, look);
}
module.exports = {
  explain: explain2,
  explained: explained
};
