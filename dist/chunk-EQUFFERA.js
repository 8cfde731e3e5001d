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
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var MAX_RESULTS = 5e3;
var HOME = "https://github.com/phasegate/phasegate";
var CONFIGURATION = ".phasegate.yml";
var sarif = {
  id: "sarif",
  title: "SARIF 2.1.0",
  file: "decision.sarif",
  render: (decision) => `${JSON.stringify(logOf(decision), void 0, 2)}
`
};
function logOf(decision) {
  const items = (0, import_chunk_P5KNQKCX.concernsOf)(decision).flatMap(itemsOf);
  const rules = descriptorsOf(decision);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: decision.tool.name, version: decision.tool.version, informationUri: HOME, rules }
        },
        automationDetails: { id: `phasegate/${encodeURIComponent((0, import_chunk_H2SNN373.said)(decision.phase))}/` },
        invocations: [invocationOf(decision, items.length - MAX_RESULTS)],
        columnKind: "utf16CodeUnits",
        results: items.slice(0, MAX_RESULTS).map((item) => resultOf(item, indexes))
      }
    ]
  };
}
function itemsOf(concern) {
  const { status, findings, problems } = concern;
  if (status === "pending") return [];
  if (findings.length + problems.length === 0) return [concern];
  return [
    ...findings.map((finding) => ({ ...concern, findings: [finding], problems: [] })),
    ...problems.map((problem) => ({ ...concern, findings: [], problems: [problem] }))
  ];
}
function descriptorsOf({ rules, problems }) {
  const extra = problems.filter(({ code }, index) => problems.findIndex((one) => one.code === code) === index);
  return [...rules.map(descriptorOfRule), ...extra.map(descriptorOfProblem)];
}
function descriptorOfRule({ code, title, level, solution, who }) {
  const help = (0, import_chunk_H2SNN373.said)(`${solution}${who === void 0 ? "" : ` Who: ${who}`}`);
  return {
    id: (0, import_chunk_H2SNN373.said)(code),
    shortDescription: { text: (0, import_chunk_H2SNN373.said)(title) },
    help: { text: help === "" ? (0, import_chunk_H2SNN373.said)(title) : help },
    defaultConfiguration: { enabled: level !== "off", level: level === "block" ? "error" : "warning" }
  };
}
function descriptorOfProblem({ code, message, remedy }) {
  return {
    id: (0, import_chunk_H2SNN373.said)(code),
    shortDescription: { text: (0, import_chunk_H2SNN373.said)(message) },
    help: { text: (0, import_chunk_H2SNN373.said)(remedy ?? message) },
    defaultConfiguration: { enabled: true, level: "error" }
  };
}
function invocationOf(decision, omitted) {
  const notes = [{ level: "note", message: { text: (0, import_chunk_RSMUZEHU.plainHeadline)(decision) } }];
  if (omitted > 0) notes.push({ level: "error", message: { text: `${omitted} more results are left out` } });
  return {
    executionSuccessful: decision.verdict !== "undecided",
    exitCode: decision.exit_code,
    toolExecutionNotifications: notes
  };
}
function resultOf(concern, indexes) {
  const [code = ""] = concern.codes;
  const id = (0, import_chunk_H2SNN373.said)(code);
  const index = indexes.get(id);
  const ticket = concern.findings[0]?.waived_by;
  return {
    ruleId: id,
    ...index === void 0 ? {} : { ruleIndex: index },
    level: levelOf(concern),
    message: { text: `${concern.status === "undecided" ? "not judged: " : ""}${(0, import_chunk_7WU7CJ4H.paragraphOf)(concern)}` },
    locations: [locationOf(concern)],
    ...ticket === void 0 ? {} : { suppressions: [suppressionBy(ticket)] },
    properties: { status: concern.status }
  };
}
function suppressionBy(ticket) {
  return { kind: "external", status: "accepted", justification: (0, import_chunk_H2SNN373.said)(`waived by ${ticket}`) };
}
function levelOf(concern) {
  return (0, import_chunk_P5KNQKCX.isBlocking)(concern) || concern.status === "waived" ? "error" : "warning";
}
function locationOf(concern) {
  const file = (0, import_chunk_P5KNQKCX.placesOfRule)(concern)[0]?.file ?? CONFIGURATION;
  const place = (0, import_chunk_P5KNQKCX.actionablePlace)(concern) ?? { file, line: 1 };
  const column = place.column === void 0 || place.column < 1 ? {} : { startColumn: place.column };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file), uriBaseId: "%SRCROOT%" },
      region: { startLine: place.line, ...column }
    }
  };
}
function uriOf(path) {
  return (0, import_chunk_H2SNN373.said)(path).split("/").map(encodeURIComponent).join("/");
}
module.exports = {
  HOME: HOME,
  sarif: sarif,
  uriOf: uriOf
};
