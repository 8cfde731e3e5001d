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
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var ginkgoJson = {
  id: "ginkgo-json",
  kind: "tests",
  title: "Ginkgo JSON",
  tools: [{ tool: "Ginkgo", how: "ginkgo --json-report=FILE ./..." }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("*/SuitePath") && keys.has("*/SuiteSucceeded");
  },
  read(file, emit) {
    const suites = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(suites)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", suites, "an array of suites");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const runErrors = [];
    let tests = 0;
    for (const [index, suite] of suites.entries()) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(suite)) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${index}`, suite, "a suite");
      tests += (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(suite, "PreRunStats") ?? {}, "TotalSpecs") ?? 0;
      const before = book.failing();
      readSuite(file, book, suite, `/${index}`);
      const reasons = ((0, import_chunk_AYNNP6RK.arrayAt)(suite, "SpecialSuiteFailureReasons") ?? []).filter((text) => typeof text === "string");
      const isSilent = suite.SuiteSucceeded === false && reasons.length === 0 && book.failing() === before;
      const isDry = (0, import_chunk_AYNNP6RK.objectAt)(suite, "SuiteConfig")?.DryRun === true;
      runErrors.push(...reasons, ...isSilent ? ["a suite failed in which no spec did"] : []);
      if (isDry) runErrors.push("this was a dry run: no spec ran");
    }
    book.settle({ tests, failing: 0, skipped: 0 });
    return { tool: "ginkgo", notes: [...book.notes, NOTE, GINKGO_LEAVES_OUT], problems: book.problems, runErrors };
  }
};
var GINKGO_LEAVES_OUT = "Ginkgo leaves out suites that did not compile";
var NOTE = "Ginkgo shows a spec that never started, after an interrupt or with --fail-fast, as skipped";
function readSuite(file, book, suite, above) {
  const specs = suite.SpecReports === null ? [] : (0, import_chunk_AYNNP6RK.arrayAt)(suite, "SpecReports");
  if (specs === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${above}/SpecReports`, suite.SpecReports, "an array of specs");
  for (const [index, spec] of specs.entries()) {
    const pointer = `${above}/SpecReports/${index}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(spec)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, spec, "a spec");
    const status = statusOf(spec);
    if (status === void 0)
      book.problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${pointer}/State`, spec.State, [...STATES.keys()].join(", ")));
    const isSpec = spec.LeafNodeType === "It";
    if (isSpec || (status ?? "failed") === "failed")
      book.add(caseOf2(spec, status ?? "failed", (0, import_chunk_AYNNP6RK.stringAt)(suite, "SuiteDescription") ?? ""), isSpec);
  }
}
var STATES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["pending", "skipped"],
  ["skipped", "skipped"],
  ["failed", "failed"],
  ["panicked", "failed"],
  ["aborted", "failed"],
  ["interrupted", "failed"],
  ["timedout", "failed"]
]);
function statusOf(spec) {
  const status = STATES.get(spec.State);
  const retried = ((0, import_chunk_AYNNP6RK.numberAt)(spec, "NumAttempts") ?? 0) > 1 && ((0, import_chunk_AYNNP6RK.numberAt)(spec, "MaxFlakeAttempts") ?? 0) > 1;
  return status === "passed" && retried ? "flaky" : status;
}
function caseOf2(spec, status, around) {
  const texts = (key) => ((0, import_chunk_AYNNP6RK.arrayAt)(spec, key) ?? []).flat().filter((text) => typeof text === "string" && text !== "");
  const containers = texts("ContainerHierarchyTexts");
  const place = (0, import_chunk_AYNNP6RK.objectAt)(spec, "LeafNodeLocation") ?? {};
  const [path, line, nanoseconds] = [
    (0, import_chunk_AYNNP6RK.stringAt)(place, "FileName"),
    (0, import_chunk_AYNNP6RK.numberAt)(place, "LineNumber"),
    (0, import_chunk_AYNNP6RK.numberAt)(spec, "RunTime")
  ];
  const attempts = (0, import_chunk_AYNNP6RK.numberAt)(spec, "NumAttempts") ?? 0;
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(spec, "Failure") ?? {}, "Message") ?? "");
  return {
    name: (0, import_chunk_AYNNP6RK.stringAt)(spec, "LeafNodeText") || (0, import_chunk_AYNNP6RK.stringAt)(spec, "LeafNodeType") || import_chunk_33A35NXH.UNNAMED,
    status,
    suite: containers.length === 0 ? around : containers.join(" > "),
    tags: [...texts("ContainerHierarchyLabels"), ...texts("LeafNodeLabels")],
    ...path === void 0 || path === "" ? {} : { file: path },
    ...line === void 0 || line < 1 ? {} : { line },
    ...attempts > 1 ? { attempts } : {},
    ...nanoseconds === void 0 || nanoseconds < 0 ? {} : { durationMs: nanoseconds / 1e6 },
    ...message === "" ? {} : { message }
  };
}
var PYTEST = {
  tool: "pytest",
  tries: "pytest",
  linesFromZero: true,
  countsSubtests: true,
  classnameIsSuite: true,
  showsFlaky: true
};
var MOCHA = { tool: "mocha", hooks: true };
var BY_ROOT_NAME = /* @__PURE__ */ new Map([
  ["pytest tests", PYTEST],
  ["vitest tests", { tool: "vitest", note: "Vitest shows tests that never started, after --bail, as passed" }],
  [
    "jest tests",
    { tool: "jest", note: "jest-junit leaves out files that did not load, unless reportTestSuiteErrors is set" }
  ],
  ["bun test", { tool: "bun", note: "Bun leaves out files that did not load" }],
  ["deno test", { tool: "deno", note: "Deno leaves out files that did not load" }],
  ["Mocha Tests", MOCHA],
  ["nextest-run", { tool: "cargo-nextest", showsFlaky: true }]
]);
var CATCH2 = {
  tool: "catch2",
  countsAssertions: true,
  note: "Catch2 writes no case for a test without assertions, and shows one that should have failed as passed"
};
var DOCTEST = {
  tool: "doctest",
  countsAssertions: true,
  note: "doctest shows failures that may or should be as such, and tests that should have failed, or were too slow, as passed"
};
var GINKGO = { tool: "ginkgo", note: GINKGO_LEAVES_OUT };
var NODE = {
  tool: "node",
  countsInComments: true,
  note: "node leaves out the failure of a hook after a suite: its TAP shows it"
};
var NODE_SUITE = /^name,time,disabled,errors,tests,failures,skipped,(?:timestamp,)?hostname$/;
var GTEST = {
  tool: "googletest",
  note: "googletest before 1.13 leaves out a failure of SetUpTestSuite or TearDownTestSuite"
};
var GTEST_ROOT = "tests,failures,disabled,errors,time";
var GTEST_LIST = "tests,name";
var PLAYWRIGHT_ROOT = "id,name,tests,failures,skipped,errors,time";
var NEWMAN = {
  tool: "newman",
  rootCountsIterations: true,
  note: "newman shows tests that were skipped as passed: its JSON tells them apart"
};
var NEWMAN_SUITE = "name,id,timestamp,tests,failures,errors,time";
var PYTEST_SUITE = "name,errors,failures,skipped,tests,time,timestamp,hostname";
var SUREFIRE = "a file holds one class: tries of its tests, and its nested classes, may stand in the file of another";
function dialectOf(element, attributes) {
  const byName = BY_ROOT_NAME.get(attributes.name ?? "");
  if (byName !== void 0) return byName;
  const keys = Object.keys(attributes).join(",");
  if (element === "testsuites") return dialectOfRoot(attributes, keys);
  if (keys === PYTEST_SUITE) return PYTEST;
  if (keys === NEWMAN_SUITE) return NEWMAN;
  if (NODE_SUITE.test(keys)) return NODE;
  if (attributes.name === "Root Suite") return MOCHA;
  if (attributes.hostname === "tbd") return CATCH2;
  if (attributes["xsi:noNamespaceSchemaLocation"]?.includes("surefire") === true) {
    return { tool: "maven-surefire", showsFlaky: true, note: SUREFIRE };
  }
  return void 0;
}
function dialectOfRoot({ name }, keys) {
  if (keys === PLAYWRIGHT_ROOT) return { tool: "playwright" };
  if (name !== "AllTests") return void 0;
  if (keys === GTEST_LIST) return { ...GTEST, isList: true };
  return keys.startsWith(GTEST_ROOT) ? GTEST : void 0;
}
var DOCTEST_CASE = /^classname,name,(?:time,)?status$/;
var SOURCE_OF_C = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|mm)$/i;
function dialectOfCase(attributes) {
  const { status, classname = "" } = attributes;
  return status === "run" && SOURCE_OF_C.test(classname) && DOCTEST_CASE.test(Object.keys(attributes).join(",")) ? DOCTEST : void 0;
}
function dialectOfProperty(name, value) {
  if (name === "SuiteSucceeded") return GINKGO;
  return name === "go.version" && /^go\S+ \w+\/\w+$/.test(value) ? { tool: "go test", tries: "go", showsFlaky: true } : void 0;
}
var isHook = (name) => /"(?:before|after) (?:all|each)" hook/.test(name);
var MAX_IDENTITIES = 1e4;
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function newState(file, emit, accepted) {
  return {
    file,
    emit,
    accepted,
    frames: [],
    notes: /* @__PURE__ */ new Set(),
    problems: /* @__PURE__ */ new Map(),
    runErrors: [],
    dialect: {},
    total: 0,
    twins: 0,
    text: ""
  };
}
function addProblem(state, key, parts) {
  if (!state.problems.has(key)) state.problems.set(key, { file: state.file.path, ...parts });
}
function openSuite(state, dialect, attributes, line) {
  if (dialect !== void 0) state.dialect = dialect;
  const { timestamp } = attributes;
  if (timestamp !== void 0 && state.claimedAt === void 0 && INSTANT.test(timestamp))
    state.claimedAt = (0, import_chunk_33A35NXH.kept)(timestamp);
  const unread = (0, import_chunk_33A35NXH.unreadCounter)(attributes);
  if (unread !== void 0) addProblem(state, "unread counter", (0, import_chunk_33A35NXH.noNumber)(unread, line, state.file.path));
  const suite = (0, import_chunk_33A35NXH.newSuite)(attributes.name ?? "", (0, import_chunk_33A35NXH.claimsOf)(attributes), line);
  state.frames.push({ suite, identities: /* @__PURE__ */ new Set() });
}
function triesOf({ dialect: { tries }, file }, { claims }) {
  return tries !== void 0 && (0, import_chunk_GIUZDDTJ.mayHoldTries)(tries, file, claims.tests) ? (0, import_chunk_GIUZDDTJ.triesBuffer)(tries) : void 0;
}
function closeCase(state, draft) {
  const frame = state.frames.at(-1);
  if (frame === void 0) return;
  const { suite } = frame;
  if (suite.cases === 0) state.dialect = dialectOfCase(draft.attributes) ?? state.dialect;
  const { status: judged, unknown } = (0, import_chunk_33A35NXH.judge)(draft);
  const status = isUnended(draft, state.dialect) ? "failed" : state.dialect.isList === true ? "not_run" : judged;
  const test = (0, import_chunk_33A35NXH.caseOf)(draft, status, suite.name, state.dialect);
  if (suite.cases === 0) frame.tries = triesOf(state, suite);
  suite.cases += 1;
  suite.tries += draft.reruns + draft.recovered;
  if (state.dialect.hooks !== true || !isHook(test.name)) suite.planned += 1;
  if ((0, import_chunk_33A35NXH.showsFailure)(draft, status)) suite.failing += 1;
  if (status === "skipped") suite.skipped += 1;
  if (unknown !== void 0) unknownStatus2(state, draft, unknown);
  if (frame.tries !== void 0) {
    frame.tries.add(test);
    return;
  }
  if (state.dialect.tries === void 0) noteTwin(state, frame, test);
  emitted(state, test);
}
function isUnended(draft, { tries }) {
  if (tries !== "pytest" || draft.attributes.name !== void 0) return false;
  draft.message ??= import_chunk_GIUZDDTJ.UNENDED;
  return true;
}
function noteTwin(state, { identities }, test) {
  const before = identities.size;
  if (before >= MAX_IDENTITIES) return;
  identities.add((0, import_chunk_GIUZDDTJ.identityOf)(test));
  if (identities.size === before) state.twins += 1;
}
function emitted(state, test) {
  state.total += 1;
  state.emit(test);
}
function unknownStatus2(state, draft, word) {
  addProblem(state, `status ${word}`, {
    code: "evidence.unknown_status",
    message: "a test case has a status that is not known",
    line: draft.line,
    found: `"${(0, import_chunk_33A35NXH.kept)(word.slice(0, 40))}" of "${(0, import_chunk_33A35NXH.kept)((draft.attributes.name ?? "").slice(0, 80))}"`,
    expected: "passed, failed, skipped or a word known to mean one of them",
    remedy: "use the report as the tool wrote it, or another format of the tool"
  });
}
function closeSuite(state) {
  const frame = state.frames.pop();
  if (frame === void 0) return;
  const { suite } = frame;
  const tries = frame.tries?.flush((test) => emitted(state, test), suite.claims.tests) ?? 0;
  if (tries > 0) state.notes.add(`${tries} cases were read as tries of a test that stands in the file already`);
  if (suite.error !== void 0 && suite.failing === 0) {
    suite.failing += 1;
    if (suite.planned + suite.counted < (suite.claims.tests ?? 0)) suite.planned += 1;
    emitted(state, { name: suite.name || import_chunk_33A35NXH.UNNAMED, status: "failed", message: suite.error, sourceLine: suite.line });
  }
  const isRoot = state.frames.length === 0;
  const { rootCountsIterations, countsAssertions, countsSubtests } = state.dialect;
  const isPlan = countsAssertions !== true && countsSubtests !== true && !(isRoot && rootCountsIterations === true);
  if (countsSubtests === true && (suite.claims.tests ?? 0) > suite.planned)
    state.notes.add(
      `a suite claims ${suite.claims.tests} tests and holds ${suite.planned}: pytest counts subtests, too`
    );
  const { skips, hidesFailure, notes } = (0, import_chunk_33A35NXH.balance)(suite, isPlan);
  emitUnnamed(state, suite, "skipped", skips);
  if (hidesFailure) addProblem(state, "hidden failure", (0, import_chunk_33A35NXH.hiddenFailure)(suite, state.file.path));
  if (tries === 0) for (const note of notes) state.notes.add(note);
  if (isRoot && state.dialect.countsInComments === true && suite.failing === 0 && countsFailures(state.file))
    state.runErrors.push("the comments count failures, and no test shows one");
  const outer = state.frames.at(-1);
  if (outer !== void 0) (0, import_chunk_33A35NXH.addTo)(outer.suite, suite);
  else if (suite.missing > 0) {
    emitUnnamed(state, suite, "not_run", suite.missing);
    addProblem(state, "missing cases", (0, import_chunk_33A35NXH.missingCases)(suite, state.file.path));
  }
}
var countsFailures = (file) => ["fail", "cancelled"].some((word) => file.count(`<!-- ${word} `) > file.count(`<!-- ${word} 0 -->`));
function emitUnnamed(state, suite, status, count) {
  if (count > 0 && status === "skipped") state.notes.add(`${count} skipped tests are known only from a counter`);
  for (const test of (0, import_chunk_33A35NXH.unnamedCases)(suite, status, count, state.file.path)) emitted(state, test);
}
function settle(state) {
  if (state.current !== void 0 && state.current.draft.failures > 0) closeCase(state, state.current.draft);
  for (const { tries, suite } of state.frames) tries?.flush((test) => emitted(state, test), suite.claims.tests);
}
function reportOf(state) {
  if (state.total === 0) addProblem(state, "no tests", (0, import_chunk_33A35NXH.noTests)(state.file.path));
  if (state.twins > 0)
    state.notes.add(`${state.twins} cases share file, suite and name with another; each was counted`);
  if (state.dialect.showsFlaky !== true)
    state.notes.add("this report shows a flaky test as passed, and may show a test that never started as skipped");
  const { tool, note } = state.dialect;
  if (note !== void 0) state.notes.add(note);
  return {
    ...tool === void 0 ? {} : { tool },
    ...state.claimedAt === void 0 ? {} : { claimedAt: state.claimedAt },
    notes: [...state.notes],
    problems: [...state.problems.values()],
    runErrors: state.runErrors
  };
}
module.exports = {
  INSTANT: INSTANT,
  addProblem: addProblem,
  closeCase: closeCase,
  closeSuite: closeSuite,
  dialectOf: dialectOf,
  dialectOfProperty: dialectOfProperty,
  ginkgoJson: ginkgoJson,
  newState: newState,
  openSuite: openSuite,
  reportOf: reportOf,
  settle: settle
};
