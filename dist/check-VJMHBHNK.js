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
  check: () => check,
  checkText: () => checkText,
  policyCheck: () => policyCheck
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Z4HH5ZII = require("./chunk-Z4HH5ZII.js");
var import_chunk_CLWWZLDP = require("./chunk-CLWWZLDP.js");
var import_chunk_BHOQUEP4 = require("./chunk-BHOQUEP4.js");
var import_chunk_O5CZJ7KP = require("./chunk-O5CZJ7KP.js");
var import_chunk_F3GMBFGO = require("./chunk-F3GMBFGO.js");
var import_chunk_NHSRJ7XU = require("./chunk-NHSRJ7XU.js");
var import_chunk_DPWD4YAG = require("./chunk-DPWD4YAG.js");
var import_chunk_RMEDOF45 = require("./chunk-RMEDOF45.js");
var import_chunk_E4KILAQP = require("./chunk-E4KILAQP.js");
var import_chunk_7H6RAROX = require("./chunk-7H6RAROX.js");
var import_chunk_SBKEAI6O = require("./chunk-SBKEAI6O.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_FFGGOAHW = require("./chunk-FFGGOAHW.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_X3JEF5TK = require("./chunk-X3JEF5TK.js");
var import_chunk_T6V3DNAZ = require("./chunk-T6V3DNAZ.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GMYBVNBK = require("./chunk-GMYBVNBK.js");
var import_chunk_VKZBFCLZ = require("./chunk-VKZBFCLZ.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function faultsSarif(faults, tool) {
  const codes = [...new Set(faults.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, informationUri: import_chunk_BHOQUEP4.HOME, rules: codes.map(descriptorOf) }
        },
        columnKind: "utf16CodeUnits",
        results: faults.map((fault) => resultOf(fault, codes.indexOf(fault.code)))
      }
    ]
  };
}
function descriptorOf(code) {
  return {
    id: code,
    shortDescription: { text: import_chunk_WBSINXY2.PROBLEM_CODES[code] },
    defaultConfiguration: { enabled: true, level: "error" }
  };
}
function resultOf({ code, message, remedy, expected, file, line, column }, ruleIndex) {
  const wanted = expected === void 0 ? [] : [`expected ${expected}`];
  const region = { startLine: line ?? 1, ...column === void 0 ? {} : { startColumn: column } };
  return {
    ruleId: code,
    ruleIndex,
    level: "error",
    message: { text: (0, import_chunk_H2SNN373.said)([message, ...wanted, remedy ?? ""].filter((part) => part !== "").join("; ")) },
    locations: file === void 0 ? [] : [{ physicalLocation: { artifactLocation: { uri: (0, import_chunk_BHOQUEP4.uriOf)(file), uriBaseId: "%SRCROOT%" }, region } }]
  };
}
async function checkPolicies(folder, dataSchemas = /* @__PURE__ */ new Map()) {
  const own = Object.fromEntries(folder.modules);
  const tests = Object.fromEntries(folder.tests);
  const pack = await (0, import_chunk_DPWD4YAG.packSources)();
  const beside = folder.isPack ? { modules: {}, tests: {} } : { ...pack, tests: (await (0, import_chunk_DPWD4YAG.testingSources)()).modules };
  const { rules, diagnostics } = await (0, import_chunk_JAVTRYEO.callOpa)("check", {
    modules: { ...beside.modules, ...own },
    tests: { ...beside.tests, ...tests },
    own: [...folder.modules.keys(), ...folder.tests.keys()],
    schemas: (0, import_chunk_DPWD4YAG.opaSchemas)((0, import_chunk_DPWD4YAG.withOwnEvidence)(pack.snapshotSchema, dataSchemas)),
    entrypoint: import_chunk_RMEDOF45.ENTRYPOINT
  });
  return { rules, problems: diagnostics.map(import_chunk_E4KILAQP.policyProblem) };
}
function check(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_O5CZJ7KP.OWN_POLICIES).option("--fix", "write the files in the style of OPA first", false).addOption(new import_chunk_X3JEF5TK.Option("--format <format>", "of the answer").choices(["text", "json", "sarif"]).default("text")).action(async (folder, { fix, format }) => {
    process.exitCode = 2;
    const found = await policyCheck(folder, { fix });
    process.stdout.write(RENDERERS[format](found));
    process.exitCode = found.problems.length === 0 ? 0 : 1;
  });
}
async function policyCheck(folder, { fix }) {
  const files = fix ? (await (0, import_chunk_CLWWZLDP.formatted)(folder)).files : /* @__PURE__ */ new Map();
  await (0, import_chunk_CLWWZLDP.writeFormatted)(files);
  const found = await checkPolicies(await (0, import_chunk_O5CZJ7KP.readPolicyFolder)(folder), await (0, import_chunk_Z4HH5ZII.dataSchemasBeside)(folder));
  return { ...found, fixed: [...files.keys()] };
}
function checkText({ rules, problems, fixed }) {
  const files = new Set(problems.map(({ file }) => file)).size;
  const headline = problems.length === 0 ? `${counted(rules.length, "rule")}, no fault` : `${counted(problems.length, "fault")} in ${counted(files, "file")}`;
  const written = fixed.length === 0 ? "" : `, ${counted(fixed.length, "file")} written in the style of OPA`;
  return `${[`${headline}${written}`, ...problems.map(import_chunk_T6V3DNAZ.problemText)].join("\n\n")}
`;
}
var RENDERERS = {
  text: checkText,
  json: ({ rules, problems, fixed }) => json({ version: 1, rules, faults: problems.map(withoutFrame), fixed }),
  sarif: ({ problems }) => json(faultsSarif(problems, import_chunk_ZNAXHAHM.TOOL))
};
var json = (document) => `${JSON.stringify(document, void 0, 2)}
`;
var withoutFrame = ({ frame: _, ...parts }) => parts;
var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  check,
  checkText,
  policyCheck
});
