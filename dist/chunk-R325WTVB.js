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
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var goTestJson = {
  id: "go-test-json",
  kind: "tests",
  title: "go test JSON lines",
  tools: [
    { tool: "Go", how: "go test -json ./... > go-test.json" },
    { tool: "gotestsum", how: "gotestsum --jsonfile FILE" }
  ],
  claims: ({ head }) => isGoTest(head) && !hasBenchmarks(head),
  read(file, emit) {
    const run = { packages: /* @__PURE__ */ new Map(), builds: /* @__PURE__ */ new Map() };
    for (const { value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) if ((0, import_chunk_AYNNP6RK.isObject)(value)) readEvent(run, value);
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const open = [];
    for (const [name, { failed, output, packages }] of run.builds) {
      if (!failed || packages > 0) continue;
      open.push(name);
      book.add({ name, status: "failed", suite: name, message: (0, import_chunk_33A35NXH.firstLines)(output) }, false);
    }
    for (const [name, one] of run.packages) {
      let failing = false;
      for (const [test, state] of one.tests) {
        const status = statusOf(state);
        failing ||= status === "failed" || status === "flaky";
        const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(state.output);
        book.add({
          name: test,
          status,
          suite: name,
          ...state.tries > 1 ? { attempts: state.tries } : {},
          ...state.seconds === void 0 ? {} : { durationMs: state.seconds * 1e3 },
          ...message === "" ? {} : { message }
        });
      }
      if (one.end === void 0) open.push(name);
      if (one.failed && !failing)
        book.add({ name: name || import_chunk_33A35NXH.UNNAMED, status: "failed", suite: name, message: (0, import_chunk_33A35NXH.firstLines)(one.output) }, false);
    }
    if (open.length > 0) book.problems.push(unended(file, open));
    book.settle();
    return { tool: "go", notes: [...book.notes, NOTE], problems: book.problems };
  }
};
var NOTE = "tests that a panic kept from running are nowhere in the output of go test";
var isGoTest = (head) => /^\{"(?:Time|ImportPath|Action)":/.test(head) && /"Action":"(?:start|run|output|pass|fail|skip|build-output|build-fail)"/.test(head);
var hasBenchmarks = (head) => /"Output":"[^"\n]*\bns\/op\b/.test(head);
var OUTPUT = 2e3;
function readEvent(run, event) {
  const action = (0, import_chunk_AYNNP6RK.stringAt)(event, "Action") ?? "";
  const built = (0, import_chunk_AYNNP6RK.stringAt)(event, "ImportPath");
  const name = (0, import_chunk_AYNNP6RK.stringAt)(event, "Package") ?? "";
  const text = (0, import_chunk_AYNNP6RK.stringAt)(event, "Output") ?? "";
  if (built !== void 0) {
    const build = buildOf(run, built);
    build.failed ||= action === "build-fail";
    build.output += text.slice(0, Math.max(0, OUTPUT - build.output.length));
    return;
  }
  const one = run.packages.get(name) ?? { tests: /* @__PURE__ */ new Map(), failed: false, output: "" };
  run.packages.set(name, one);
  const test = (0, import_chunk_AYNNP6RK.stringAt)(event, "Test");
  if (test === void 0) {
    if (action === "start") delete one.end;
    if (action === "pass" || action === "fail" || action === "skip") endPackage(run, one, action, event);
    return;
  }
  const state = one.tests.get(test) ?? { tries: 0, failures: 0, output: "" };
  one.tests.set(test, state);
  if (action === "run") {
    state.tries += 1;
    delete state.last;
  } else if (action === "pass" || action === "fail" || action === "skip") {
    state.last = action;
    if (action === "fail") state.failures += 1;
    const seconds = (0, import_chunk_AYNNP6RK.numberAt)(event, "Elapsed");
    if (seconds !== void 0) state.seconds = seconds;
  } else if (action === "output" && !/^\s*(?:===|---) /.test(text)) {
    state.output += (0, import_chunk_33A35NXH.kept)(text.slice(0, Math.max(0, OUTPUT - state.output.length)));
  }
}
function buildOf({ builds }, path) {
  const build = builds.get(path) ?? { failed: false, output: "", packages: 0 };
  builds.set(path, build);
  return build;
}
function endPackage(run, one, action, event) {
  one.end = action;
  one.failed ||= action === "fail";
  const build = (0, import_chunk_AYNNP6RK.stringAt)(event, "FailedBuild");
  if (build === void 0) return;
  const failed = buildOf(run, build);
  failed.packages += 1;
  one.output ||= failed.output;
}
function statusOf({ last, failures }) {
  if (last === "skip") return failures > 0 ? "flaky" : "skipped";
  if (last !== "pass") return "failed";
  return failures > 0 ? "flaky" : "passed";
}
var unended = (file, packages) => (0, import_chunk_3DGFHUTR.brokenOff)(file, `no end of ${packages.slice(0, 3).join(", ") || "the run"}`, "pass, fail or skip for each package");
module.exports = {
  goTestJson: goTestJson,
  hasBenchmarks: hasBenchmarks,
  isGoTest: isGoTest
};
