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
var import_chunk_5WRP7Q7H = require("./chunk-5WRP7Q7H.js");
var import_chunk_W5USURUP = require("./chunk-W5USURUP.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_NX7XGFXA = require("./chunk-NX7XGFXA.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_WYCXJSYQ = require("./chunk-WYCXJSYQ.js");
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
  const reports = await (0, import_chunk_5WRP7Q7H.readReports)("tests", paths, desk.directory, options.format);
  const { tests, skipped, flaky } = expectationOf(
    reports.flatMap(({ items }) => items),
    reports.flatMap(({ report }) => report.runErrors ?? [])
  );
  const text = await (0, import_chunk_5WRP7Q7H.standing)(options.file, desk);
  const before = text === void 0 ? [] : (0, import_chunk_W5USURUP.parseExpectedTests)({ path: options.file, text });
  const { added, removed } = listDifference(before, tests);
  await (0, import_chunk_5WRP7Q7H.writeDocument)(options.file, `${JSON.stringify({ tests }, null, 2)}
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
    `${dryRun === true ? "would write" : "wrote"}  ${(0, import_chunk_YGCX4KS4.said)(file)} \xB7 ${(0, import_chunk_YGCX4KS4.counted)(total, "test")} expected: ${added.length} added, ${removed.length} removed`,
    ...(0, import_chunk_5WRP7Q7H.listed)("removed", removed.map(shownTest)),
    ...(0, import_chunk_5WRP7Q7H.listed)("added", added.map(shownTest)),
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
