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
var import_chunk_SC4BYJAA = require("./chunk-SC4BYJAA.js");
var import_chunk_5IJLBOSS = require("./chunk-5IJLBOSS.js");
var import_chunk_3EJIU3R6 = require("./chunk-3EJIU3R6.js");
var import_chunk_OMT3BAMY = require("./chunk-OMT3BAMY.js");
var import_chunk_44Q6GKP3 = require("./chunk-44Q6GKP3.js");
var import_chunk_CFWRKWTN = require("./chunk-CFWRKWTN.js");
var import_chunk_6OONYBFO = require("./chunk-6OONYBFO.js");
var import_chunk_5E4IIH43 = require("./chunk-5E4IIH43.js");
var import_chunk_EZLTX3DV = require("./chunk-EZLTX3DV.js");
var import_chunk_WSFNSE6K = require("./chunk-WSFNSE6K.js");
var import_chunk_HM2764EE = require("./chunk-HM2764EE.js");
var import_chunk_4HSXNGUE = require("./chunk-4HSXNGUE.js");
var import_chunk_HUKGE4XB = require("./chunk-HUKGE4XB.js");
var import_chunk_GAFYELZJ = require("./chunk-GAFYELZJ.js");
var import_chunk_3GLBXTME = require("./chunk-3GLBXTME.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_GID2GVUT = require("./chunk-GID2GVUT.js");
var import_chunk_R57C7DZE = require("./chunk-R57C7DZE.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_TCHOA24G = require("./chunk-TCHOA24G.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GSWXXQUO = require("./chunk-GSWXXQUO.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
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
          driver: { name: tool.name, version: tool.version, informationUri: import_chunk_5IJLBOSS.HOME, rules: codes.map(descriptorOf) }
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
    locations: file === void 0 ? [] : [{ physicalLocation: { artifactLocation: { uri: (0, import_chunk_5IJLBOSS.uriOf)(file), uriBaseId: "%SRCROOT%" }, region } }]
  };
}
async function checkPolicies(folder, { dataSchemas, packs } = import_chunk_WSFNSE6K.NOTHING_BESIDE) {
  const own = Object.fromEntries(folder.modules);
  const tests = Object.fromEntries(folder.tests);
  const pack = await (0, import_chunk_OMT3BAMY.packSources)();
  const beside = folder.isPack ? { modules: {}, tests: {} } : { modules: { ...pack.modules, ...Object.fromEntries(packs) }, tests: (await (0, import_chunk_OMT3BAMY.testingSources)()).modules };
  const { rules, diagnostics } = await (0, import_chunk_JAVTRYEO.callOpa)("check", {
    modules: { ...beside.modules, ...own },
    tests: { ...beside.tests, ...tests },
    own: [...folder.modules.keys(), ...folder.tests.keys()],
    schemas: (0, import_chunk_OMT3BAMY.opaSchemas)((0, import_chunk_OMT3BAMY.withOwnEvidence)(pack.snapshotSchema, dataSchemas)),
    entrypoint: import_chunk_3GLBXTME.ENTRYPOINT
  });
  return { rules, problems: diagnostics.map(import_chunk_GAFYELZJ.policyProblem) };
}
function check(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_WSFNSE6K.OWN_POLICIES).option("--fix", "write the files in the style of OPA first", false).addOption(new import_chunk_GID2GVUT.Option("--format <format>", "of the answer").choices(["text", "json", "sarif"]).default("text")).action(async (folder, { fix, format }) => {
    process.exitCode = 2;
    const found = await policyCheck(folder, { fix });
    process.stdout.write(RENDERERS[format](found));
    process.exitCode = found.problems.length === 0 ? 0 : 1;
  });
}
async function policyCheck(folder, { fix }) {
  const files = fix ? (await (0, import_chunk_SC4BYJAA.formatted)(folder)).files : /* @__PURE__ */ new Map();
  await (0, import_chunk_SC4BYJAA.writeFormatted)(files);
  const found = await (0, import_chunk_WSFNSE6K.readPolicyFolder)(folder);
  const checked = await checkPolicies(found, await (0, import_chunk_3EJIU3R6.besideFolder)(found));
  return { ...checked, fixed: [...files.keys()] };
}
function checkText({ rules, problems, fixed }) {
  const files = new Set(problems.map(({ file }) => file)).size;
  const headline = problems.length === 0 ? `${counted(rules.length, "rule")}, no fault` : `${counted(problems.length, "fault")} in ${counted(files, "file")}`;
  const written = fixed.length === 0 ? "" : `, ${counted(fixed.length, "file")} written in the style of OPA`;
  return `${[`${headline}${written}`, ...problems.map(import_chunk_R57C7DZE.problemText)].join("\n\n")}
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
module.exports = {
  check: check,
  checkText: checkText,
  policyCheck: policyCheck
};
