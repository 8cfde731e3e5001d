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
var import_chunk_O62WT4Y3 = require("./chunk-O62WT4Y3.js");
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
var SHOWN = 5;
function expectationOf(tests, runErrors) {
  const bad = tests.filter(({ status }) => status === "failed" || status === "not_run");
  const listed2 = /* @__PURE__ */ new Map();
  for (const { name, suite, status } of tests) {
    if (status !== "passed" && status !== "flaky") continue;
    listed2.set(keyOf({ name, ...suite === void 0 ? {} : { suite } }), {
      name,
      ...suite === void 0 || suite === "" ? {} : { suite }
    });
  }
  if (bad.length > 0 || runErrors.length > 0 || listed2.size === 0) throw unfit(bad, runErrors);
  const of = (status) => tests.filter((test) => test.status === status).length;
  return {
    tests: [...listed2].sort(([a], [b]) => a < b ? -1 : 1).map(([, test]) => test),
    skipped: of("skipped"),
    flaky: of("flaky")
  };
}
function listDifference(before, after) {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((test) => !old.has(keyOf(test))),
    removed: before.filter((test) => !now.has(keyOf(test)))
  };
}
var keyOf = ({ name, suite = "" }) => `${suite}\0${name}`;
function unfit(bad, runErrors) {
  const names = [...bad.map(({ name, status }) => `${name} (${status.replace("_", " ")})`), ...runErrors];
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return new import_chunk_URPNT6SS.Problem({
    code: "expected.unfit",
    message: names.length === 0 ? "no test of the run passed" : "the run is not good: what it left out nobody would miss",
    found: names.length === 0 ? "no test that passed" : `${names.slice(0, SHOWN).join(", ")}${more}`,
    expected: "a run in which every test passed or was skipped",
    remedy: "cure the tests and run them again"
  });
}
async function expectCommand(paths, options, desk) {
  const reports = await (0, import_chunk_O5O5SMY7.readReports)("tests", paths, desk.directory, options.format);
  const { tests, skipped, flaky } = expectationOf(
    reports.flatMap(({ items }) => items),
    reports.flatMap(({ report }) => report.runErrors ?? [])
  );
  const text = await (0, import_chunk_O5O5SMY7.standing)(options.file, desk);
  const before = text === void 0 ? [] : (0, import_chunk_O62WT4Y3.parseExpectedTests)({ path: options.file, text });
  const { added, removed } = listDifference(before, tests);
  await (0, import_chunk_O5O5SMY7.writeDocument)(options.file, `${JSON.stringify({ tests }, null, 2)}
`, desk, options.dryRun === true);
  const result = {
    file: options.file,
    written: options.dryRun !== true,
    total: tests.length,
    added,
    removed,
    skipped,
    flaky
  };
  desk.print(options.json === true ? `${JSON.stringify(result)}
` : textOf(options, result));
  return 0;
}
function textOf({ file, dryRun }, { total, added, removed, skipped, flaky }) {
  return [
    `${dryRun === true ? "would write" : "wrote"}  ${(0, import_chunk_H2SNN373.said)(file)} \xB7 ${(0, import_chunk_EEVTNPOF.counted)(total, "test")} expected: ${added.length} added, ${removed.length} removed`,
    ...(0, import_chunk_O5O5SMY7.listed)("removed", removed.map(shownTest)),
    ...(0, import_chunk_O5O5SMY7.listed)("added", added.map(shownTest)),
    ...skipped === 0 ? [] : [`  note      ${skipped} skipped and not listed`],
    ...flaky === 0 ? [] : [`  note      ${flaky} flaky and listed: the slot says how many may be`],
    ...dryRun === true ? [] : ["  next      commit it to the trusted ref, and name it as `expected` of the slot"],
    ""
  ].join("\n");
}
var shownTest = ({ name, suite }) => suite === void 0 ? name : `${suite} \u203A ${name}`;
module.exports = {
  expectCommand: expectCommand
};
