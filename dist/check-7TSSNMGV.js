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
var import_chunk_MNCJLU53 = require("./chunk-MNCJLU53.js");
var import_chunk_SVT5TWKG = require("./chunk-SVT5TWKG.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_EQUFFERA = require("./chunk-EQUFFERA.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_GID2GVUT = require("./chunk-GID2GVUT.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function faultsSarif(faults, tool) {
  const codes = [...new Set(faults.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, informationUri: import_chunk_EQUFFERA.HOME, rules: codes.map(descriptorOf) }
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
    shortDescription: { text: import_chunk_URPNT6SS.PROBLEM_CODES[code] },
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
    locations: file === void 0 ? [] : [{ physicalLocation: { artifactLocation: { uri: (0, import_chunk_EQUFFERA.uriOf)(file), uriBaseId: "%SRCROOT%" }, region } }]
  };
}
async function checkPolicies(folder, { dataSchemas, packs } = import_chunk_A6DUQBDH.NOTHING_BESIDE) {
  const own = Object.fromEntries(folder.modules);
  const tests = Object.fromEntries(folder.tests);
  const pack = await (0, import_chunk_X2YHEE7G.packSources)();
  const beside = folder.isPack ? { modules: {}, tests: {} } : { modules: { ...pack.modules, ...Object.fromEntries(packs) }, tests: (await (0, import_chunk_X2YHEE7G.testingSources)()).modules };
  const { rules, diagnostics } = await (0, import_chunk_TU2NRKMM.callOpa)("check", {
    modules: { ...beside.modules, ...own },
    tests: { ...beside.tests, ...tests },
    own: [...folder.modules.keys(), ...folder.tests.keys()],
    schemas: (0, import_chunk_X2YHEE7G.opaSchemas)((0, import_chunk_X2YHEE7G.withOwnEvidence)(pack.snapshotSchema, dataSchemas)),
    entrypoint: import_chunk_DLXP5Y2J.ENTRYPOINT
  });
  return { rules, problems: diagnostics.map(import_chunk_XSWOFGEM.policyProblem) };
}
function check(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).option("--fix", "write the files in the style of OPA first", false).addOption(new import_chunk_GID2GVUT.Option("--format <format>", "of the answer").choices(["text", "json", "sarif"]).default("text")).action(async (folder, { fix, format }) => {
    process.exitCode = 2;
    const found = await policyCheck(folder, { fix });
    process.stdout.write(RENDERERS[format](found));
    process.exitCode = found.problems.length === 0 ? 0 : 1;
  });
}
async function policyCheck(folder, { fix }) {
  const files = fix ? (await (0, import_chunk_MNCJLU53.formatted)(folder)).files : /* @__PURE__ */ new Map();
  await (0, import_chunk_MNCJLU53.writeFormatted)(files);
  const found = await (0, import_chunk_A6DUQBDH.readPolicyFolder)(folder);
  const checked = await checkPolicies(found, await (0, import_chunk_SVT5TWKG.besideFolder)(found));
  return { ...checked, fixed: [...files.keys()] };
}
function checkText({ rules, problems, fixed }) {
  const files = new Set(problems.map(({ file }) => file)).size;
  const headline = problems.length === 0 ? `${(0, import_chunk_EEVTNPOF.counted)(rules.length, "rule")}, no fault` : `${(0, import_chunk_EEVTNPOF.counted)(problems.length, "fault")} in ${(0, import_chunk_EEVTNPOF.counted)(files, "file")}`;
  const written = fixed.length === 0 ? "" : `, ${(0, import_chunk_EEVTNPOF.counted)(fixed.length, "file")} written in the style of OPA`;
  return `${[`${headline}${written}`, ...problems.map(import_chunk_SI277AM4.problemText)].join("\n\n")}
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
module.exports = {
  check: check
};
