var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_4QE4RR2V = require("./chunk-4QE4RR2V.js");
var import_chunk_2VU3DWKE = require("./chunk-2VU3DWKE.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_GID2GVUT = require("./chunk-GID2GVUT.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var ANSWERING = ["opa.wasm.br", "worker.js", "opa-worker.js", "policies.json", "testing.json"];
var REPORT_VERSION = 1;
async function testKey({ folder, modules, tests, documents }, more) {
  const digests = await Promise.all(ANSWERING.map(async (name) => (0, import_chunk_P5C3MYZQ.sha256)(await (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)(name)))));
  const files = [modules, tests, documents].map((texts) => [...texts]);
  return (0, import_chunk_P5C3MYZQ.sha256)(JSON.stringify([REPORT_VERSION, digests, folder, files, more]));
}
async function keptReport(key, dir) {
  const bytes = await (0, import_chunk_J6GYONZJ.kept)(`tests-${key}`, dir);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}
var keepReport = (key, report, dir) => (0, import_chunk_J6GYONZJ.keep)(`tests-${key}`, new TextEncoder().encode(JSON.stringify(report)), dir);
function test(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).option("--run <regex>", "only tests whose full name, data.<package>.<test>, matches", "").option("--threshold <percent>", "of lines that tests must run; each rule must deny and allow too", percentage).addOption(
    new import_chunk_GID2GVUT.Option("--mutate", "change policies and snapshots a little: some test must notice").default(false).conflicts("run")
  ).option("--watch", "run again after each change", false).addOption(new import_chunk_GID2GVUT.Option("--format <format>", "of the answer").choices(["text", "json", "junit"]).default("text")).action(async (folder, options) => {
    process.exitCode = 2;
    const once = async () => {
      const report = await policyTest(folder, options);
      process.stdout.write(await rendered(report, options));
      process.exitCode = (0, import_chunk_2VU3DWKE.shortcomings)(report, options.threshold).length === 0 ? 0 : 1;
    };
    if (!options.watch) return once();
    const interrupted = new AbortController();
    process.once("SIGINT", () => interrupted.abort());
    await (await Promise.resolve().then(() => __toESM(require("./watch-tests-EMYLXFCE.js")))).watchTests(folder, once, interrupted.signal);
  });
}
async function policyTest(folderName, { run, mutate }, cacheDir) {
  const folder = await (0, import_chunk_A6DUQBDH.readPolicyFolder)(folderName);
  const beside = await isConfigured(folder) ? await (await Promise.resolve().then(() => __toESM(require("./policy-beside-CK3JIXA2.js")))).besideFolder(folder) : import_chunk_A6DUQBDH.NOTHING_BESIDE;
  const key = await testKey(folder, [run, mutate, [...beside.dataSchemas], [...beside.packs]]);
  let report = cacheDir === false ? void 0 : await keptReport(key, cacheDir);
  if (report === void 0) {
    report = await (await Promise.resolve().then(() => __toESM(require("./run-tests-XB6ULJHI.js")))).runTests(folder, beside, { run, mutate });
    const isSettled = report.problems.every(({ code }) => code !== "policy.engines_differ");
    if (cacheDir !== false && isSettled) await keepReport(key, report, cacheDir);
  }
  if (report.mutation === void 0) return report;
  const { explainedBy, mutantReasons } = await Promise.resolve().then(() => __toESM(require("./mutant-reasons-A3USVZM5.js")));
  return { ...report, mutation: explainedBy(report.mutation, await mutantReasons(folderName), folderName) };
}
async function isConfigured({ folder, modules }) {
  if ([...modules.values()].some((source) => source.includes("data_"))) return true;
  return (await (0, import_chunk_ZASHA4A2.configurationBeside)(folder))?.bytes.includes("packs") === true;
}
async function rendered(report, { format, threshold }) {
  if (format === "text") return (0, import_chunk_4QE4RR2V.testText)(report, threshold);
  if (format === "junit") return (await Promise.resolve().then(() => __toESM(require("./policy-tests-junit-AZFKDISG.js")))).testJunit(report, threshold);
  const { problems, ...rest } = report;
  const faults = problems.map(({ frame: _, ...parts }) => parts);
  const short = (0, import_chunk_2VU3DWKE.shortcomings)(report, threshold);
  return `${JSON.stringify({ version: 1, passed: short.length === 0, shortcomings: short, faults, ...rest }, void 0, 2)}
`;
}
function percentage(text) {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 100) return value;
  throw new import_chunk_GID2GVUT.InvalidArgumentError("a number from 0 to 100 is expected");
}
module.exports = {
  policyTest: policyTest,
  test: test
};
