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
var import_chunk_2VU3DWKE = require("./chunk-2VU3DWKE.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_os = require("node:os");
var import_node_worker_threads = require("node:worker_threads");
var MOST_WORKERS = 4;
async function mutationOf(suite, workerFile = (0, import_chunk_QF67HO46.distFile)("opa-worker.js")) {
  const { policies, tests, data, own, schemas } = suite;
  const parts = Math.min((0, import_node_os.availableParallelism)(), MOST_WORKERS);
  const request = { modules: { ...policies, ...tests }, data, files: own.policies, schemas, parts };
  const shares = await Promise.all(
    Array.from({ length: parts }, (_, part) => shareOf({ ...request, part }, workerFile))
  );
  return {
    policies: total(shares.map(({ policies: policies2 }) => policies2)),
    snapshots: total(shares.map(({ documents }) => documents)),
    survivors: shares.flatMap(({ survivors }) => survivors).sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.mutant, b.mutant)),
    explained: []
  };
}
var compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
function total(tallies) {
  const sum = (key) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { generated: sum("generated"), uncompiled: sum("uncompiled"), noticed: sum("noticed") };
}
function shareOf(request, workerFile) {
  const worker = new import_node_worker_threads.Worker(workerFile, { env: {}, execArgv: [] });
  const failed = (found) => new import_chunk_URPNT6SS.Problem({ code: "engine.failed", message: "the mutants could not be tried", found, remedy: "run again" });
  const share = new Promise((resolve, reject) => {
    worker.once("message", (answer) => {
      if ("share" in answer) resolve(answer.share);
      else reject(failed(answer.error));
    });
    worker.once("error", (thrown) => reject(failed(thrown instanceof Error ? thrown.message : String(thrown))));
    worker.once("exit", (code) => reject(failed(`the worker ended with ${code}`)));
  });
  worker.postMessage(request);
  return share.finally(() => worker.terminate());
}
async function policySuite(folder, beside = import_chunk_A6DUQBDH.NOTHING_BESIDE) {
  const pack = await (0, import_chunk_X2YHEE7G.packSources)();
  const shared = folder.isPack ? { modules: {}, documents: {} } : await (0, import_chunk_X2YHEE7G.testingSources)();
  const shipped = folder.isPack ? {} : pack.modules;
  const packs = folder.isPack ? {} : Object.fromEntries(beside.packs);
  (0, import_chunk_TBKM55Z6.refuseClashes)(shipped, new Map([...Object.entries(packs), ...folder.modules]));
  const tests = { ...shared.modules, ...Object.fromEntries(folder.tests) };
  const policies = { ...packs, ...Object.fromEntries(folder.modules) };
  const rule = Object.values(policies).some(isRule) ? {} : firstRule(shipped);
  const needed = (0, import_chunk_TBKM55Z6.neededBy)(new Map(Object.entries({ ...rule, ...policies, ...tests })), shipped);
  const documents = [...Object.entries(shared.documents), ...folder.documents];
  return {
    folder: folder.folder,
    policies: { ...rule, ...needed, ...policies },
    everything: { ...shipped, ...policies },
    tests,
    own: { policies: [...folder.modules.keys()], tests: [...folder.tests.keys()] },
    data: documents.reduce((all, [file, text]) => joined(all, documentIn(file, text), file), {}),
    schemas: (0, import_chunk_X2YHEE7G.opaSchemas)((0, import_chunk_X2YHEE7G.withOwnEvidence)(pack.snapshotSchema, beside.dataSchemas))
  };
}
var isRule = (text) => /^package[ \t]+gates\./m.test(text);
var firstRule = (shipped) => Object.fromEntries(
  Object.entries(shipped).filter(([, text]) => isRule(text)).slice(0, 1)
);
function documentIn(file, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    value = void 0;
  }
  if (isDocument(value)) return value;
  throw unusable(file, "no JSON object", "an object whose keys stand under `data`");
}
function joined(all, more, file, within = "data") {
  const entries = Object.entries(more).map(([key, value]) => {
    const there = all[key];
    if (there === void 0) return [key, value];
    const place = `${within}.${key}`;
    if (!isDocument(there) || !isDocument(value)) throw unusable(file, `${place}, again`, "each value once");
    return [key, joined(there, value, file, place)];
  });
  return { ...all, ...Object.fromEntries(entries) };
}
var isDocument = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var unusable = (file, found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "input.invalid",
  message: "a document for tests cannot be used",
  file,
  found,
  expected,
  remedy: "correct it"
});
function engineDifference(test, compiled) {
  const inOpa = said(test.status, passedCases(test));
  const elsewhere = "thrown" in compiled ? `error: ${compiled.thrown}` : outcomeOf(compiled.result, test);
  if (test.status === "error" ? "thrown" in compiled : inOpa === elsewhere) return void 0;
  return {
    code: "policy.engines_differ",
    message: "a test gives another result in OPA than compiled",
    file: test.file,
    line: test.line,
    found: `${test.name}: ${inOpa} in OPA, ${elsewhere} compiled`,
    expected: "one result",
    remedy: "write the policy another way, and report this with the test"
  };
}
function outcomeOf(result, test) {
  const [first] = JSON.parse(result);
  const value = typeof first === "object" && first !== null && "result" in first ? first.result : void 0;
  if (test.cases === void 0 || value === void 0) return said(value === true ? "pass" : "fail", []);
  const passed = trueLeaves(value);
  return said(passed.length === test.cases.length ? "pass" : "fail", passed);
}
var said = (status, passed) => passed.length === 0 ? status : `${status} (${[...passed].sort().join(", ")})`;
var passedCases = ({ cases = [] }) => cases.filter(({ status }) => status === "pass").map(({ name }) => name.join(" "));
function trueLeaves(value, name = []) {
  if (value === true) return [name.join(" ")];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => trueLeaves(below, [...name, key]));
}
var ALL_TESTS_MS = 12e4;
var ONE_TEST_MS = 1e4;
var MEMORY_MB = 1024;
async function testPolicies(suite, run = "") {
  const evaluator = (0, import_chunk_TBKM55Z6.startEvaluator)();
  try {
    return await tested(suite, run, evaluator);
  } finally {
    await evaluator.close();
  }
}
async function tested(suite, run, evaluator) {
  const { folder, policies, tests, data, own } = suite;
  const built = await (0, import_chunk_TU2NRKMM.callOpa)("test_build", { ...compilation(suite, policies), tests, run }).catch(
    (thrown) => {
      throw noExpression(thrown, run) ?? thrown;
    }
  );
  if (built.diagnostics.length > 0) {
    const problems = (await faultsOf(suite, built.diagnostics, run)).map(import_chunk_XSWOFGEM.policyProblem);
    return { folder, problems, tests: [], coverage: [], rules: [] };
  }
  if (built.wasm === void 0) throw noTest(folder, run);
  const compiled = compiledTests(evaluator, Buffer.from(built.wasm, "base64"), built.entries, data);
  const answer = await (0, import_chunk_TU2NRKMM.callOpa)("test", { modules: { ...policies, ...tests }, data, run });
  const results = await compiled;
  const differences = answer.results.flatMap((test) => {
    const other = results.get(test.entry);
    return other === void 0 ? [] : engineDifference(test, other) ?? [];
  });
  const isOwn = ({ file }) => own.policies.includes(file);
  return {
    folder,
    problems: [...answer.diagnostics.map(import_chunk_XSWOFGEM.policyProblem), ...differences],
    tests: answer.results.filter(({ file }) => own.tests.includes(file)),
    coverage: answer.coverage.filter(isOwn),
    rules: answer.rules.filter(isOwn)
  };
}
var compilation = ({ schemas }, modules) => ({
  modules,
  schemas,
  entrypoint: import_chunk_DLXP5Y2J.ENTRYPOINT
});
async function faultsOf(suite, found, run) {
  const { tests, everything } = suite;
  const { diagnostics } = await (0, import_chunk_TU2NRKMM.callOpa)("test_build", { ...compilation(suite, everything), tests, run });
  return diagnostics.length > 0 ? diagnostics : found;
}
async function compiledTests(evaluator, wasm, entries, data) {
  const json = new TextEncoder().encode(JSON.stringify(data));
  const memory = (0, import_chunk_WTJYSVVA.memoryFor)(json.length, MEMORY_MB);
  const ask = async (asked, timeMs) => {
    const { results } = await evaluator.run({ wasm, entries: asked, data: json.slice().buffer, timeMs, ...memory });
    return asked.map((entry, at) => [entry, { result: results[at] ?? "[]" }]);
  };
  try {
    return new Map(await ask(entries, ALL_TESTS_MS));
  } catch {
    const alone = /* @__PURE__ */ new Map();
    for (const entry of entries) {
      const [answer] = await ask([entry], ONE_TEST_MS).catch((thrown) => [[entry, ended(thrown)]]);
      if (answer !== void 0) alone.set(...answer);
    }
    return alone;
  }
}
var OF_A_TEST = ["engine.conflict", "engine.memory", "engine.time"];
function ended(thrown) {
  const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "engine.failed");
  if (!problems.every(({ code }) => OF_A_TEST.includes(code))) throw thrown;
  return { thrown: problems.map(({ message, found }) => found ?? message).join("; ") };
}
var NO_EXPRESSION = /^error parsing regexp: (.*?)(?:: `.*`)?$/s;
function noExpression(thrown, run) {
  const why = thrown instanceof import_chunk_URPNT6SS.Problem ? NO_EXPRESSION.exec(thrown.parts.found ?? "")?.[1] : void 0;
  if (why === void 0) return void 0;
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "--run is not a regular expression",
    found: `${run} (${why})`,
    expected: "an expression of RE2 that the full name of a test matches, such as test_denies",
    remedy: "correct --run, with a backslash before a sign that stands for itself"
  });
}
var noTest = (folder, run) => new import_chunk_URPNT6SS.Problem({
  code: "input.invalid",
  message: "there is no test to run",
  file: folder,
  found: run === "" ? "no rule named test_\u2026" : `no test that matches ${run}`,
  expected: "a *_test.rego with at least one test_\u2026 rule",
  remedy: "write a test, or correct --run"
});
async function runTests(folder, beside, { run, mutate }) {
  const suite = await policySuite(folder, beside);
  const report = await testPolicies(suite, run);
  if (!mutate || (0, import_chunk_2VU3DWKE.shortcomings)(report, void 0).length > 0) return report;
  return { ...report, mutation: await mutationOf(suite) };
}
module.exports = {
  runTests: runTests
};
