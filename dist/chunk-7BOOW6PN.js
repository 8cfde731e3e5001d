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
var import_chunk_R325WTVB = require("./chunk-R325WTVB.js");
var import_chunk_3DRP3FFO = require("./chunk-3DRP3FFO.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var ctrf = {
  id: "ctrf",
  kind: "tests",
  title: "CTRF JSON",
  tools: [
    { tool: "Playwright", how: "playwright-ctrf-json-reporter (its own JSON says more)" },
    { tool: "pytest", how: "pytest --ctrf FILE, with pytest-json-ctrf" },
    { tool: "Vitest", how: "the reporter vitest-ctrf-json-reporter" },
    { tool: "Jest", how: "the reporter jest-ctrf-json-reporter" },
    { tool: "Mocha", how: "npx mocha --reporter mocha-ctrf-json-reporter" }
  ],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head);
    return keys.has("results/tool") && (keys.has("results/summary") || keys.has("results/tests"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const results = (0, import_chunk_AYNNP6RK.objectAt)(root, "results");
    const tests = results === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.arrayAt)(results, "tests");
    if (results === void 0 || tests === void 0)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, "/results/tests", results?.tests, "an array of tests");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    tests.forEach((test, index) => {
      const pointer = `/results/tests/${index}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(test) || typeof test.name !== "string")
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, (0, import_chunk_AYNNP6RK.isObject)(test) ? test.name : test, "a test with a name");
      const status = statusOf(test);
      if (status === void 0)
        book.problems.push(
          (0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${pointer}/status`, test.status, "passed, failed, skipped, pending or other")
        );
      book.add(caseOf(test, test.name, status ?? "failed"));
    });
    book.settle(claimsOf((0, import_chunk_AYNNP6RK.objectAt)(results, "summary") ?? {}));
    const tool = toolOf((0, import_chunk_AYNNP6RK.objectAt)(results, "tool") ?? {}, (0, import_chunk_AYNNP6RK.stringAt)(root, "timestamp"));
    return { ...tool, notes: NOTES, problems: book.problems };
  }
};
var NOTES = ["CTRF does not tell load and hook errors, nor tests that never started: some reporters leave them out"];
function claimsOf(summary) {
  const tests = (0, import_chunk_AYNNP6RK.numberAt)(summary, "tests");
  const skipped = ((0, import_chunk_AYNNP6RK.numberAt)(summary, "skipped") ?? 0) + ((0, import_chunk_AYNNP6RK.numberAt)(summary, "pending") ?? 0);
  return { ...tests === void 0 ? {} : { tests }, failing: (0, import_chunk_AYNNP6RK.numberAt)(summary, "failed") ?? 0, skipped };
}
function statusOf(test) {
  switch (test.status) {
    case "passed":
      if (neverEnded(test)) return "failed";
      return test.flaky === true || ((0, import_chunk_AYNNP6RK.numberAt)(test, "retries") ?? 0) > 0 || failedBefore(test) ? "flaky" : "passed";
    case "failed":
      return "failed";
    case "skipped":
    case "pending":
      return "skipped";
    case "other":
      return test.rawStatus === "todo" ? "skipped" : "failed";
    default:
      return void 0;
  }
}
var neverEnded = ({ start, stop }) => stop === 0 && typeof start === "number" && start > 0;
var failedBefore = (test) => ((0, import_chunk_AYNNP6RK.arrayAt)(test, "retryAttempts") ?? []).some((attempt) => (0, import_chunk_AYNNP6RK.isObject)(attempt) && attempt.status === "failed");
function caseOf(test, name, status) {
  const suite = ((0, import_chunk_AYNNP6RK.arrayAt)(test, "suite") ?? [test.suite]).filter((part) => typeof part === "string").join(" > ");
  const file = (0, import_chunk_AYNNP6RK.stringAt)(test, "filePath");
  const line = (0, import_chunk_AYNNP6RK.numberAt)(test, "line");
  const retries = (0, import_chunk_AYNNP6RK.numberAt)(test, "retries") ?? 0;
  const duration = (0, import_chunk_AYNNP6RK.numberAt)(test, "duration");
  const told = (0, import_chunk_AYNNP6RK.stringAt)(test, "message") ?? (0, import_chunk_AYNNP6RK.stringAt)(test, "trace") ?? (neverEnded(test) ? import_chunk_GIUZDDTJ.UNENDED : "");
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(told);
  return {
    name,
    status,
    tags: ((0, import_chunk_AYNNP6RK.arrayAt)(test, "tags") ?? []).filter((tag) => typeof tag === "string"),
    ...suite === "" ? {} : { suite },
    ...file === void 0 ? {} : { file },
    ...line === void 0 || line < 1 ? {} : { line },
    ...retries > 0 ? { attempts: retries + 1 } : {},
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...message === "" ? {} : { message }
  };
}
function toolOf(tool, timestamp) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(tool, "name");
  const version = (0, import_chunk_AYNNP6RK.stringAt)(tool, "version");
  return {
    ...name === void 0 ? {} : { tool: name },
    ...version === void 0 ? {} : { toolVersion: version },
    ...timestamp !== void 0 && import_chunk_3DRP3FFO.INSTANT.test(timestamp) ? { claimedAt: timestamp } : {}
  };
}
var cucumberJson = {
  id: "cucumber-json",
  kind: "tests",
  title: "Cucumber JSON",
  tools: [
    { tool: "Cucumber", how: "npx cucumber-js --format json:FILE (messages also tell a second try)" },
    { tool: "Cucumber-JVM", how: "the plugin json:FILE" },
    { tool: "Behave", how: "behave -f json -o FILE" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    if (!keys.has("*/elements")) return false;
    return keys.has("*/keyword") && keys.has("*/name") || /"keyword":\s*"/.test(head) && /"steps":\s*\[/.test(head);
  },
  read(file, emit) {
    const features = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(features)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", features, "an array of features");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    for (const [index, feature] of features.entries()) {
      const elements = (0, import_chunk_AYNNP6RK.isObject)(feature) ? (0, import_chunk_AYNNP6RK.arrayAt)(feature, "elements") ?? (feature.elements === void 0 ? [] : void 0) : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(feature) || elements === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${index}/elements`, feature, "an array of scenarios");
      readFeature(file, book, feature, elements, `/${index}`);
    }
    book.settle();
    return { tool: "cucumber", notes: [...book.notes, NOTE, HOOKS], problems: book.problems };
  }
};
var NOTE = "only Cucumber for Ruby lists each try of a scenario: elsewhere one that was flaky is shown as a plain pass";
var HOOKS = "the JSON of Cucumber.js leaves out what fails before and after all scenarios; Cucumber-JVM shows a dry run as passed";
function readFeature(file, book, feature, elements, above) {
  let background = { words: [], message: "" };
  const tests = /* @__PURE__ */ new Map();
  for (const [index, element] of elements.entries()) {
    const pointer = `${above}/elements/${index}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(element)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, element, "a scenario");
    const result = resultOf(file, element, pointer);
    if (element.type === "background") {
      background = result;
      continue;
    }
    const words = [...background.words, ...result.words];
    background = { words: [], message: "" };
    const { status, unknown: unknown2 } = judged(words, (0, import_chunk_AYNNP6RK.stringAt)(element, "status"));
    if (unknown2 !== void 0)
      book.problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, pointer, unknown2, "a status that Cucumber documents"));
    const test = caseOf2(file, feature, element, { status, message: result.message, pointer });
    const key = isRuby(element) ? `${(0, import_chunk_AYNNP6RK.stringAt)(element, "id")}:${test.line}` : pointer;
    const before2 = tests.get(key);
    if (before2?.status === "failed") tests.set(key, retried(before2, test));
    else tests.set(before2 === void 0 ? key : pointer, test);
  }
  const before = book.failing();
  for (const test of tests.values()) book.add(test);
  const own = (0, import_chunk_AYNNP6RK.stringAt)(feature, "status");
  if (own !== void 0 && FAILED.has(own.toLowerCase()) && book.failing() === before)
    book.add(failedFeature(feature, own), false);
}
function failedFeature(feature, status) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(feature, "name") || import_chunk_33A35NXH.UNNAMED;
  return { name, status: "failed", suite: name, message: `the feature ended as ${status}` };
}
var isRuby = (element) => ((0, import_chunk_AYNNP6RK.arrayAt)(element, "steps") ?? []).some(
  (step) => /\.rb:\d+$/.test((0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.isObject)(step) ? step : {}, "match") ?? {}, "location") ?? "")
);
function retried({ attempts = 1, message }, last) {
  return {
    ...last,
    status: last.status === "passed" ? "flaky" : "failed",
    attempts: attempts + 1,
    ...message === void 0 ? {} : { message }
  };
}
function resultOf(file, element, pointer) {
  const steps = ((0, import_chunk_AYNNP6RK.arrayAt)(element, "steps") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  const hooks = [element, ...steps].flatMap(
    (one) => ["before", "after"].flatMap((key) => ((0, import_chunk_AYNNP6RK.arrayAt)(one, key) ?? []).filter(import_chunk_AYNNP6RK.isObject))
  );
  const words = [];
  let message = "";
  for (const step of [...steps, ...hooks]) {
    const result = (0, import_chunk_AYNNP6RK.objectAt)(step, "result");
    const word = result === void 0 ? "untested" : result.status;
    if (typeof word !== "string") throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/steps`, word, "the status of a step");
    words.push(word.toLowerCase());
    const text = result?.error_message;
    if (message === "" && text !== void 0) message = (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.isArray)(text) ? text.join("\n") : String(text));
  }
  return { words, message };
}
var FAILED = /* @__PURE__ */ new Set([
  "failed",
  "undefined",
  "pending",
  "pending_warn",
  "ambiguous",
  "unknown",
  "error",
  "hook_error",
  "cleanup_error",
  "xfailed"
]);
var KNOWN = /* @__PURE__ */ new Set([...FAILED, "passed", "skipped", "untested", "untested_pending", "untested_undefined"]);
function judged(steps, own) {
  const words = own === void 0 ? steps : [...steps, own.toLowerCase()];
  const unknown2 = words.find((word) => !KNOWN.has(word));
  if (unknown2 !== void 0) return { status: "failed", unknown: unknown2 };
  if (words.some((word) => FAILED.has(word))) return { status: "failed" };
  if (own === "skipped" || own === void 0 && words.includes("skipped")) return { status: "skipped" };
  if (words.length === 0 || own !== "passed" && words.some((word) => word.startsWith("untested")))
    return { status: "not_run" };
  return { status: "passed" };
}
function caseOf2(file, feature, element, { status, message, pointer }) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(element, "name");
  if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, element.name, "the name of a scenario");
  const [path, row] = ((0, import_chunk_AYNNP6RK.stringAt)(element, "location") ?? "").split(/:(?=\d+$)/);
  const source = (0, import_chunk_AYNNP6RK.stringAt)(feature, "uri") ?? path;
  const line = (0, import_chunk_AYNNP6RK.numberAt)(element, "line") ?? Number(row);
  const tags = ((0, import_chunk_AYNNP6RK.arrayAt)(element, "tags") ?? []).map(
    (tag) => (0, import_chunk_AYNNP6RK.isObject)(tag) ? (0, import_chunk_AYNNP6RK.stringAt)(tag, "name") ?? "" : String(tag)
  );
  return {
    name,
    status,
    suite: (0, import_chunk_AYNNP6RK.stringAt)(feature, "name") ?? "",
    tags: tags.map((tag) => tag.startsWith("@") ? tag : `@${tag}`),
    ...source ? { file: source } : {},
    ...Number.isSafeInteger(line) && line > 0 ? { line } : {},
    ...status === "passed" || message === "" ? {} : { message }
  };
}
var cucumberMessages = {
  id: "cucumber-messages",
  kind: "tests",
  title: "Cucumber Messages",
  tools: [
    { tool: "Cucumber", how: "npx cucumber-js --format message:FILE" },
    { tool: "Cucumber-JVM", how: "the plugin message:FILE" }
  ],
  claims: ({ head }) => /^\{\s*"meta":\s*\{/.test(head) && /"protocolVersion"/.test(head),
  read(file, emit) {
    const state = {
      file,
      pickles: /* @__PURE__ */ new Map(),
      cases: /* @__PURE__ */ new Map(),
      tries: /* @__PURE__ */ new Map(),
      done: /* @__PURE__ */ new Map(),
      runErrors: [],
      strange: /* @__PURE__ */ new Set()
    };
    let finished;
    let tool = {};
    for (const { value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) continue;
      readEnvelope(state, value);
      tool = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(value, "meta") ?? {}, "implementation") ?? tool;
      finished ??= (0, import_chunk_AYNNP6RK.objectAt)(value, "testRunFinished");
    }
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const planned = new Set(state.cases.values());
    let left = 0;
    for (const [id, pickle] of state.pickles)
      if (finished === void 0 || planned.size === 0 || planned.has(id))
        book.add(caseOf3(pickle, state.done.get(id) ?? []));
      else left += 1;
    if (left > 0) book.notes.push(`${left} scenarios were left out by a filter`);
    if (finished === void 0)
      book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "no testRunFinished", "a testRunFinished at the end"));
    for (const word of state.strange) book.problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", word, [...STATUSES].join(", ")));
    const silent = finished?.success === false && book.failing() === 0 && state.runErrors.length === 0;
    if (silent) state.runErrors.push("the report says that the run failed, and none of its scenarios did");
    book.settle();
    const [name, version] = [(0, import_chunk_AYNNP6RK.stringAt)(tool, "name"), (0, import_chunk_AYNNP6RK.stringAt)(tool, "version")];
    return {
      tool: name ?? "cucumber",
      ...version === void 0 ? {} : { toolVersion: version },
      notes: name === "cucumber-jvm" ? [...book.notes, DRY_RUN] : book.notes,
      problems: book.problems,
      runErrors: state.runErrors
    };
  }
};
var DRY_RUN = "Cucumber-JVM shows a dry run as passed, in each of its formats";
var STATUSES = /* @__PURE__ */ new Set(["UNKNOWN", "PASSED", "SKIPPED", "PENDING", "UNDEFINED", "AMBIGUOUS", "FAILED"]);
function readEnvelope(state, envelope) {
  const { pickles, cases, tries, done, runErrors: runErrors4, strange } = state;
  const { pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished, testRunHookFinished } = envelope;
  if ((0, import_chunk_AYNNP6RK.isObject)(pickle)) pickles.set((0, import_chunk_AYNNP6RK.stringAt)(pickle, "id") ?? "", pickle);
  else if ((0, import_chunk_AYNNP6RK.isObject)(testCase)) cases.set((0, import_chunk_AYNNP6RK.stringAt)(testCase, "id") ?? "", (0, import_chunk_AYNNP6RK.stringAt)(testCase, "pickleId") ?? "");
  else if ((0, import_chunk_AYNNP6RK.isObject)(testCaseStarted)) {
    const id = cases.get((0, import_chunk_AYNNP6RK.stringAt)(testCaseStarted, "testCaseId") ?? "") ?? "";
    tries.set((0, import_chunk_AYNNP6RK.stringAt)(testCaseStarted, "id") ?? "", { pickle: id, statuses: [], message: "" });
  } else if ((0, import_chunk_AYNNP6RK.isObject)(testStepFinished)) {
    const one = tries.get((0, import_chunk_AYNNP6RK.stringAt)(testStepFinished, "testCaseStartedId") ?? "");
    const result = (0, import_chunk_AYNNP6RK.objectAt)(testStepFinished, "testStepResult") ?? {};
    const status = (0, import_chunk_AYNNP6RK.stringAt)(result, "status") ?? "UNKNOWN";
    if (!STATUSES.has(status)) strange.add(status);
    one?.statuses.push(status);
    if (one !== void 0 && one.message === "") one.message = (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(result, "message") ?? "");
  } else if ((0, import_chunk_AYNNP6RK.isObject)(testCaseFinished)) {
    const id = (0, import_chunk_AYNNP6RK.stringAt)(testCaseFinished, "testCaseStartedId") ?? "";
    const one = tries.get(id);
    if (one === void 0) return;
    tries.delete(id);
    done.set(one.pickle, [...done.get(one.pickle) ?? [], one]);
  } else if ((0, import_chunk_AYNNP6RK.isObject)(testRunHookFinished)) {
    const result = (0, import_chunk_AYNNP6RK.objectAt)(testRunHookFinished, "result") ?? {};
    if (result.status !== "PASSED")
      runErrors4.push((0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(result, "message") ?? "") || "a hook of the run failed");
  } else if ((0, import_chunk_AYNNP6RK.isObject)(envelope.parseError)) {
    runErrors4.push((0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(envelope.parseError, "message") ?? "") || "a feature could not be read");
  }
}
function ended({ statuses }) {
  if (statuses.length === 0) return "not_run";
  if (statuses.some((status) => status !== "PASSED" && status !== "SKIPPED")) return "failed";
  return statuses.includes("SKIPPED") ? "skipped" : "passed";
}
function caseOf3(pickle, tries) {
  const last = tries.at(-1);
  const status = last === void 0 ? "not_run" : ended(last);
  const recovered = status === "passed" && tries.some((one) => ended(one) === "failed");
  const message = tries.find((one) => one.message !== "")?.message ?? "";
  const line = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(pickle, "location") ?? {}, "line");
  const uri = (0, import_chunk_AYNNP6RK.stringAt)(pickle, "uri");
  return {
    name: (0, import_chunk_AYNNP6RK.stringAt)(pickle, "name") ?? "",
    status: recovered ? "flaky" : status,
    tags: ((0, import_chunk_AYNNP6RK.arrayAt)(pickle, "tags") ?? []).flatMap((tag) => (0, import_chunk_AYNNP6RK.isObject)(tag) ? (0, import_chunk_AYNNP6RK.stringAt)(tag, "name") ?? [] : []),
    ...uri === void 0 ? {} : { suite: uri, file: uri },
    ...line === void 0 ? {} : { line },
    ...tries.length > 1 ? { attempts: tries.length } : {},
    ...message === "" || status === "passed" && !recovered ? {} : { message }
  };
}
var dartTest = {
  id: "dart-test",
  kind: "tests",
  title: "Dart and Flutter test JSON lines",
  tools: [
    { tool: "dart test", how: "dart test --file-reporter json:FILE" },
    { tool: "flutter test", how: "flutter test --file-reporter json:FILE, or flutter test --machine > FILE" }
  ],
  claims: ({ head }) => /^\s*(?:\[[^\n]*\]\s+)?\{[^\n]{0,400}"protocolVersion":/.test(head) && head.includes('"runnerVersion"'),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), suites: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Map() };
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) if ((0, import_chunk_AYNNP6RK.isObject)(value)) readEvent(run, value, line);
    for (const draft of run.open.values()) {
      const message = draft.message || "the test began and did not end";
      run.book.add(caseOf4(run, { ...draft, message }, "failed"), !draft.isLoading);
    }
    if (run.success === void 0)
      run.book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "no end of the run", "a line of the type done"));
    run.book.settle();
    return {
      tool: "dart test",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: run.book.notes,
      problems: run.book.problems,
      runErrors: runErrors(run)
    };
  }
};
function readEvent(run, event, line) {
  const id = (0, import_chunk_AYNNP6RK.numberAt)(event, "testID") ?? -1;
  switch (event.type) {
    case "start": {
      const version = (0, import_chunk_AYNNP6RK.stringAt)(event, "runnerVersion");
      if (version !== void 0) run.version = version;
      return;
    }
    case "suite": {
      const suite = (0, import_chunk_AYNNP6RK.objectAt)(event, "suite") ?? {};
      run.suites.set((0, import_chunk_AYNNP6RK.numberAt)(suite, "id") ?? -1, (0, import_chunk_AYNNP6RK.stringAt)(suite, "path") ?? "");
      return;
    }
    case "testStart":
      open(run, event, line);
      return;
    case "error": {
      const draft = run.open.get(id);
      if (draft === void 0) return;
      draft.errors += 1;
      draft.message ||= (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(event, "error") ?? "");
      return;
    }
    case "print": {
      const draft = run.open.get(id);
      if (draft !== void 0 && /^Retry: /.test((0, import_chunk_AYNNP6RK.stringAt)(event, "message") ?? "")) draft.tries += 1;
      return;
    }
    case "testDone":
      close(run, event, id, line);
      return;
    case "done":
      run.success = typeof event.success === "boolean" ? event.success : null;
  }
}
function open(run, event, sourceLine) {
  const test = (0, import_chunk_AYNNP6RK.objectAt)(event, "test") ?? {};
  const name = (0, import_chunk_AYNNP6RK.stringAt)(test, "name") ?? "";
  const groups = test.groupIDs;
  run.open.set((0, import_chunk_AYNNP6RK.numberAt)(test, "id") ?? -1, {
    name,
    suite: (0, import_chunk_AYNNP6RK.numberAt)(test, "suiteID"),
    line: (0, import_chunk_AYNNP6RK.numberAt)(test, "root_line") ?? (0, import_chunk_AYNNP6RK.numberAt)(test, "line"),
    sourceLine,
    startedAt: (0, import_chunk_AYNNP6RK.numberAt)(event, "time"),
    isLoading: /^loading /.test(name) && Array.isArray(groups) && groups.length === 0,
    tries: 1,
    errors: 0,
    message: ""
  });
}
function close(run, event, id, line) {
  const draft = run.open.get(id);
  if (draft === void 0) return;
  run.open.delete(id);
  const status = statusOf2(event, draft);
  if (status === void 0)
    run.book.problems.push({
      ...(0, import_chunk_3DGFHUTR.unknownStatus)(run.file.path, "/result", event.result, "success, failure or error"),
      line
    });
  if (event.hidden === true && status !== "failed" && status !== void 0) return;
  const [from, to] = [draft.startedAt, (0, import_chunk_AYNNP6RK.numberAt)(event, "time")];
  const span = from === void 0 || to === void 0 || to < from ? {} : { durationMs: to - from };
  run.book.add({ ...caseOf4(run, draft, status ?? "failed"), ...span }, !draft.isLoading);
}
function statusOf2({ result, skipped }, { errors, tries }) {
  if (result === "failure" || result === "error") return "failed";
  if (result !== "success") return void 0;
  if (skipped === true) return "skipped";
  return errors > 0 || tries > 1 ? "flaky" : "passed";
}
function caseOf4(run, draft, status) {
  const path = run.suites.get(draft.suite ?? -1) ?? "";
  const { line, tries, message, sourceLine } = draft;
  return {
    name: draft.name,
    status,
    sourceLine,
    ...path === "" ? {} : { file: path },
    ...line === void 0 || line < 1 ? {} : { line },
    ...tries > 1 ? { attempts: tries } : {},
    ...status === "passed" || message === "" ? {} : { message }
  };
}
function runErrors({ success, book }) {
  if (success === null) return ["the run was stopped before it ended"];
  return success === false && book.failing() === 0 ? ["the run failed, and none of its tests did"] : [];
}
var gtestJson = {
  id: "gtest-json",
  kind: "tests",
  title: "GoogleTest JSON",
  tools: [{ tool: "GoogleTest", how: "./tests --gtest_output=json:FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("testsuites") && keys.has("disabled") && keys.has("failures");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const suites = (0, import_chunk_AYNNP6RK.arrayAt)(root, "testsuites");
    if (suites === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/testsuites", root.testsuites, "an array of suites");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    for (const [index, suite] of suites.entries()) {
      const tests = (0, import_chunk_AYNNP6RK.isObject)(suite) ? (0, import_chunk_AYNNP6RK.arrayAt)(suite, "testsuite") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(suite) || tests === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/testsuites/${index}/testsuite`, suite, "an array of tests");
      for (const [at, test] of tests.entries()) {
        const pointer = `/testsuites/${index}/testsuite/${at}`;
        if (!(0, import_chunk_AYNNP6RK.isObject)(test)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, test, "a test");
        const status = statusOf3(test);
        if (status === void 0)
          book.problems.push(
            (0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${pointer}/result`, test.result, "COMPLETED, SKIPPED or SUPPRESSED")
          );
        book.add(caseOf5(file, test, (0, import_chunk_AYNNP6RK.stringAt)(suite, "name") ?? "", status ?? "failed", pointer));
      }
    }
    book.settle({
      tests: (0, import_chunk_AYNNP6RK.numberAt)(root, "tests") ?? 0,
      failing: ((0, import_chunk_AYNNP6RK.numberAt)(root, "failures") ?? 0) + ((0, import_chunk_AYNNP6RK.numberAt)(root, "errors") ?? 0),
      skipped: (0, import_chunk_AYNNP6RK.numberAt)(root, "disabled") ?? 0
    });
    return {
      tool: "googletest",
      notes: [
        ...book.notes,
        "with --gtest_repeat the file holds the last repetition",
        "googletest before 1.13 leaves out a failure of SetUpTestSuite or TearDownTestSuite"
      ],
      problems: book.problems
    };
  }
};
function statusOf3(test) {
  if (((0, import_chunk_AYNNP6RK.arrayAt)(test, "failures") ?? []).length > 0) return "failed";
  if (test.status === "NOTRUN" || test.result === "SUPPRESSED" || test.result === "SKIPPED") return "skipped";
  return test.status === "RUN" && (test.result === "COMPLETED" || test.result === void 0) ? "passed" : void 0;
}
function caseOf5(file, test, suite, status, pointer) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(test, "name");
  if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, test.name, "the name of a test");
  const [failure] = ((0, import_chunk_AYNNP6RK.arrayAt)(test, "failures") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  const [path, line] = [(0, import_chunk_AYNNP6RK.stringAt)(test, "file"), (0, import_chunk_AYNNP6RK.numberAt)(test, "line")];
  const seconds = /^([\d.]+)s$/.exec((0, import_chunk_AYNNP6RK.stringAt)(test, "time") ?? "")?.[1];
  return {
    name: name || suite,
    status,
    suite,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 || line < 1 ? {} : { line },
    ...seconds === void 0 ? {} : { durationMs: Number(seconds) * 1e3 },
    ...failure === void 0 ? {} : { message: (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(failure, "failure") ?? "") }
  };
}
var jestJson = {
  id: "jest-json",
  kind: "tests",
  title: "Jest and Vitest JSON",
  tools: [
    { tool: "Jest", how: "npx jest --json --outputFile=FILE" },
    { tool: "Vitest", how: "npx vitest run --reporter=json --outputFile=FILE" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 1);
    return keys.has("numTotalTests") && keys.has("numFailedTestSuites") && keys.has("testResults");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const files = (0, import_chunk_AYNNP6RK.arrayAt)(root, "testResults");
    if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/testResults", root.testResults, "an array of files");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const isJest = "openHandles" in root || "numRuntimeErrorTestSuites" in root;
    for (const [index, one] of files.entries()) {
      const pointer = `/testResults/${index}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "the results of a file");
      readFile({ file, book, isJest }, one, pointer);
    }
    book.settle({
      tests: (0, import_chunk_AYNNP6RK.numberAt)(root, "numTotalTests") ?? 0,
      failing: (0, import_chunk_AYNNP6RK.numberAt)(root, "numFailedTests") ?? 0,
      skipped: ((0, import_chunk_AYNNP6RK.numberAt)(root, "numPendingTests") ?? 0) + ((0, import_chunk_AYNNP6RK.numberAt)(root, "numTodoTests") ?? 0)
    });
    const runErrors4 = root.wasInterrupted === true ? ["the run was interrupted"] : [];
    const silent = root.success === false && book.failing() === 0 && book.problems.length === 0;
    if (silent) runErrors4.push("the report says that the run failed, and none of its tests did");
    if (!isJest) book.notes.push(VITEST);
    return { tool: isJest ? "jest" : "vitest", notes: book.notes, problems: book.problems, runErrors: runErrors4 };
  }
};
var VITEST = "the JSON of Vitest shows neither errors of hooks, whose tests are skipped, nor unhandled errors of the run";
function readFile({ file, book, isJest }, one, pointer) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(one, "name") ?? (0, import_chunk_AYNNP6RK.stringAt)(one, "testFilePath") ?? "";
  const before = book.failing();
  for (const [index, result] of ((0, import_chunk_AYNNP6RK.arrayAt)(one, "assertionResults") ?? []).entries()) {
    const at = `${pointer}/assertionResults/${index}`;
    if ((0, import_chunk_AYNNP6RK.isObject)(result) && result.status === "error" && result.title === void 0 && one.status === "failed")
      continue;
    if (!(0, import_chunk_AYNNP6RK.isObject)(result) || typeof result.title !== "string")
      throw (0, import_chunk_AYNNP6RK.badShape)(file, `${at}/title`, (0, import_chunk_AYNNP6RK.isObject)(result) ? result.title : result, "a test with a title");
    const status = statusOf4(result, isJest);
    if (status === void 0)
      book.problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${at}/status`, result.status, "a status that Jest documents"));
    book.add(caseOf6(result, result.title, status ?? "failed", name));
  }
  if (one.status !== "failed" || book.failing() > before) return;
  const message = (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(one, "message") ?? "");
  book.add({ name, status: "failed", file: name, ...message === "" ? {} : { message } }, false);
}
function statusOf4(result, isJest) {
  switch (result.status) {
    case "passed": {
      const failed = (0, import_chunk_AYNNP6RK.arrayAt)(result, "retryReasons")?.length || (0, import_chunk_AYNNP6RK.arrayAt)(result, "failureMessages")?.length;
      return failed || ((0, import_chunk_AYNNP6RK.numberAt)(result, "invocations") ?? 1) > 1 ? "flaky" : "passed";
    }
    case "failed":
      return "failed";
    case "pending":
      return isJest ? "skipped" : "not_run";
    case "skipped":
    case "todo":
    case "disabled":
      return "skipped";
    default:
      return void 0;
  }
}
function caseOf6(result, name, status, file) {
  const suite = ((0, import_chunk_AYNNP6RK.arrayAt)(result, "ancestorTitles") ?? []).filter((title) => typeof title === "string").join(" > ");
  const duration = (0, import_chunk_AYNNP6RK.numberAt)(result, "duration");
  const line = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(result, "location") ?? {}, "line");
  const invocations = (0, import_chunk_AYNNP6RK.numberAt)(result, "invocations") ?? 1;
  const [failure] = (0, import_chunk_AYNNP6RK.arrayAt)(result, "failureMessages") ?? [];
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(typeof failure === "string" ? failure : "");
  return {
    name,
    status,
    file,
    tags: ((0, import_chunk_AYNNP6RK.arrayAt)(result, "tags") ?? []).filter((tag) => typeof tag === "string"),
    ...suite === "" ? {} : { suite },
    ...line === void 0 || line < 1 ? {} : { line },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...invocations > 1 ? { attempts: invocations } : {},
    ...message === "" ? {} : { message }
  };
}
var libtestJson = {
  id: "libtest-json",
  kind: "tests",
  title: "libtest JSON lines",
  tools: [
    { tool: "cargo test", how: "cargo +nightly test -- -Z unstable-options --format json > FILE" },
    {
      tool: "cargo nextest",
      how: "NEXTEST_EXPERIMENTAL_LIBTEST_JSON=1 cargo nextest run --message-format libtest-json > FILE"
    }
  ],
  claims: ({ head }) => /^\{\s*"type":\s*"suite",\s*"event":\s*"(?:started|discovery)"/.test(head),
  read(file, emit) {
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const running = /* @__PURE__ */ new Set();
    let [planned, filtered, failed, open2] = [0, 0, 0, 0];
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) continue;
      const event = (0, import_chunk_AYNNP6RK.stringAt)(value, "event") ?? "";
      if (value.type === "suite") {
        if (event === "started") planned += (0, import_chunk_AYNNP6RK.numberAt)(value, "test_count") ?? 0;
        if (event === "started") open2 += 1;
        if (event === "ok" || event === "failed") {
          filtered += (0, import_chunk_AYNNP6RK.numberAt)(value, "filtered_out") ?? 0;
          failed += (0, import_chunk_AYNNP6RK.numberAt)(value, "failed") ?? 0;
          open2 -= 1;
        }
        continue;
      }
      if (value.type !== "test") continue;
      const name = nameOf(value);
      if (event === "started") running.add(name);
      if (event === "started" || event === "timeout") continue;
      running.delete(name);
      const status = STATUSES2.get(event);
      if (status === void 0)
        book.problems.push({ ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", event, [...STATUSES2.keys()].join(", ")), line });
      const seconds = (0, import_chunk_AYNNP6RK.numberAt)(value, "exec_time");
      const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(value, "stdout") ?? (0, import_chunk_AYNNP6RK.stringAt)(value, "message") ?? "");
      book.add({
        name,
        status: status ?? "failed",
        ...suiteOf(value),
        ...seconds === void 0 ? {} : { durationMs: seconds * 1e3 },
        ...message === "" ? {} : { message }
      });
    }
    for (const name of running) book.add({ name, status: "failed", message: "the test began and did not end" });
    if (open2 > 0 || running.size > 0)
      book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "a suite without an end", "ok or failed for each suite"));
    book.settle({ tests: open2 > 0 ? planned : 0, failing: failed, skipped: 0 });
    const notes = filtered > 0 ? [`${filtered} tests were filtered out`] : [];
    return { tool: "libtest", notes: [...book.notes, ...notes], problems: book.problems };
  }
};
var STATUSES2 = /* @__PURE__ */ new Map([
  ["ok", "passed"],
  ["failed", "failed"],
  ["ignored", "skipped"],
  // With --list.
  ["discovered", "not_run"],
  // It failed and may.
  ["allowed_failure", "skipped"]
]);
var nameOf = (event) => ((0, import_chunk_AYNNP6RK.stringAt)(event, "name") ?? "").replace(/^[^$]*\$/, "").replace(/#\d+$/, "");
function suiteOf(event) {
  const binary = /^([^$]*)\$/.exec((0, import_chunk_AYNNP6RK.stringAt)(event, "name") ?? "")?.[1];
  return binary === void 0 ? {} : { suite: binary };
}
var mochaJson = {
  id: "mocha-json",
  kind: "tests",
  title: "Mocha JSON",
  tools: [{ tool: "Mocha", how: "npx mocha --reporter json --reporter-option output=FILE" }],
  claims({ head }) {
    if (/^\["start",\{"total":\d+\}\]\s/.test(head)) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("stats/suites") && keys.has("stats/passes") && keys.has("tests") && !keys.has("results");
  },
  read(file, emit) {
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    return file.head.startsWith('["start"') ? readStream(file, book) : readDocument(file, book);
  }
};
var NO_HOOKED = "Mocha does not list the tests that a failed hook kept from running";
function readDocument(file, book) {
  const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
  const stats = (0, import_chunk_AYNNP6RK.objectAt)(root, "stats");
  if (stats === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/stats", root.stats, "the counters of the run");
  for (const [key, status] of [
    ["passes", "passed"],
    ["failures", "failed"],
    ["pending", "skipped"]
  ]) {
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, key);
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${key}`, root[key], "an array of tests");
    for (const [index, test] of list.entries()) add(file, book, test, status, `/${key}/${index}`);
  }
  book.settle(claimsOf2(stats));
  return { tool: "mocha", notes: [...book.notes, NO_HOOKED], problems: book.problems };
}
function readStream(file, book) {
  let planned = 0;
  let stats;
  for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
    const [event, what] = (0, import_chunk_AYNNP6RK.isArray)(value) ? value : [];
    if (!(0, import_chunk_AYNNP6RK.isObject)(what)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", value, "an array of an event and an object");
    if (event === "start") planned = (0, import_chunk_AYNNP6RK.numberAt)(what, "total") ?? 0;
    else if (event === "end") stats = what;
    else if (event === "pass" || event === "fail")
      add(file, book, what, event === "pass" ? "passed" : "failed", `line ${line}`);
  }
  if (stats === void 0) book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, 'no event "end"', 'an event "end" with the counters'));
  book.settle({ ...claimsOf2(stats ?? {}), tests: planned });
  return {
    tool: "mocha",
    notes: [...book.notes, NO_HOOKED, "the stream counts tests that are skipped and does not name them"],
    problems: book.problems
  };
}
var claimsOf2 = (stats) => ({
  tests: (0, import_chunk_AYNNP6RK.numberAt)(stats, "tests") ?? 0,
  failing: (0, import_chunk_AYNNP6RK.numberAt)(stats, "failures") ?? 0,
  skipped: (0, import_chunk_AYNNP6RK.numberAt)(stats, "pending") ?? 0
});
var HOOK = /^"(?:before|after) (?:all|each)" hook\b/;
function add(file, book, test, status, place) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(test) ? (0, import_chunk_AYNNP6RK.stringAt)(test, "title") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(test) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, place, test, "a test with a title");
  const retries = (0, import_chunk_AYNNP6RK.numberAt)(test, "currentRetry") ?? 0;
  const recovered = status === "passed" && retries > 0;
  book.add({ ...caseOf7(test, name, retries), status: recovered ? "flaky" : status }, !HOOK.test(name));
}
function caseOf7(test, name, retries) {
  const full = (0, import_chunk_AYNNP6RK.stringAt)(test, "fullTitle") ?? name;
  const suite = full.endsWith(name) ? full.slice(0, -name.length).trim() : full;
  const [file, duration] = [(0, import_chunk_AYNNP6RK.stringAt)(test, "file"), (0, import_chunk_AYNNP6RK.numberAt)(test, "duration")];
  const error = test.err;
  const message = (0, import_chunk_33A35NXH.firstLines)(
    typeof error === "string" ? error : (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(test, "err") ?? {}, "message") ?? ""
  );
  return {
    name,
    ...suite === "" ? {} : { suite },
    ...file === void 0 ? {} : { file },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...retries > 0 ? { attempts: retries + 1 } : {},
    ...message === "" ? {} : { message }
  };
}
var mochawesome = {
  id: "mochawesome",
  kind: "tests",
  title: "Mochawesome JSON",
  tools: [
    { tool: "Mocha", how: "npx mocha --reporter mochawesome --reporter-options html=false" },
    { tool: "Cypress", how: "npx cypress run --reporter mochawesome --reporter-options html=false,overwrite=false" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("stats") && keys.has("results") && (keys.has("results/*/uuid") || keys.has("stats/testsRegistered"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const stats = (0, import_chunk_AYNNP6RK.objectAt)(root, "stats") ?? {};
    const results = (0, import_chunk_AYNNP6RK.arrayAt)(root, "results");
    if (results === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/results", root.results, "an array of suites");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    for (const [index, suite] of results.entries())
      if (suite !== false) readSuite(file, book, suite, `/results/${index}`, []);
    book.settle({
      tests: (0, import_chunk_AYNNP6RK.numberAt)(stats, "testsRegistered") ?? (0, import_chunk_AYNNP6RK.numberAt)(stats, "tests") ?? 0,
      failing: (0, import_chunk_AYNNP6RK.numberAt)(stats, "failures") ?? 0,
      skipped: ((0, import_chunk_AYNNP6RK.numberAt)(stats, "pending") ?? 0) + ((0, import_chunk_AYNNP6RK.numberAt)(stats, "skipped") ?? 0)
    });
    const notes = [...book.notes, "a test that passed in a second try is shown as a plain pass"];
    return { tool: "mochawesome", notes, problems: book.problems };
  }
};
function readSuite(file, book, suite, pointer, above) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(suite)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, suite, "a suite");
  const path = [...above, (0, import_chunk_AYNNP6RK.stringAt)(suite, "title") ?? ""].filter((title) => title !== "");
  const where = { suite: path.join(" > "), file: (0, import_chunk_AYNNP6RK.stringAt)(suite, "fullFile") || (0, import_chunk_AYNNP6RK.stringAt)(suite, "file") || "" };
  const list = (key) => {
    if (suite[key] === void 0) return [];
    const found = (0, import_chunk_AYNNP6RK.arrayAt)(suite, key);
    if (found === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/${key}`, suite[key], "an array");
    return found;
  };
  for (const key of ["beforeHooks", "afterHooks"]) {
    for (const [index, hook] of list(key).entries()) {
      const status = (0, import_chunk_AYNNP6RK.isObject)(hook) ? statusOf5(hook) : void 0;
      if (status === "failed") book.add(caseOf8(file, hook, `${pointer}/${key}/${index}`, where, status), false);
    }
  }
  for (const [index, test] of list("tests").entries()) {
    const status = (0, import_chunk_AYNNP6RK.isObject)(test) ? statusOf5(test) : void 0;
    if (status === void 0)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/tests/${index}/state`, test, "a test that says how it ended");
    book.add(caseOf8(file, test, `${pointer}/tests/${index}`, where, status));
  }
  for (const [index, one] of list("suites").entries()) readSuite(file, book, one, `${pointer}/suites/${index}`, path);
}
function statusOf5({ pass, fail, pending, skipped, state }) {
  if (fail === true || state === "failed") return "failed";
  if (skipped === true) return "not_run";
  if (pending === true || state === "pending") return "skipped";
  return pass === true || state === "passed" ? "passed" : void 0;
}
function caseOf8(file, test, pointer, where, status) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(test) ? (0, import_chunk_AYNNP6RK.stringAt)(test, "title") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(test) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/title`, test, "a title");
  const duration = (0, import_chunk_AYNNP6RK.numberAt)(test, "duration");
  const message = (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(test, "err") ?? {}, "message") ?? "");
  return {
    name,
    status,
    ...where.suite === "" ? {} : { suite: where.suite },
    ...where.file === "" ? {} : { file: where.file },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...message === "" ? {} : { message }
  };
}
var newman = {
  id: "newman",
  kind: "tests",
  title: "Newman JSON",
  tools: [{ tool: "Newman", how: "npx newman run COLLECTION --reporters json --reporter-json-export FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("collection") && (keys.has("run") || keys.has("collection/info") || keys.has("collection/item"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const run = (0, import_chunk_AYNNP6RK.objectAt)(root, "run");
    const executions = run === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.arrayAt)(run, "executions");
    if (run === void 0 || executions === void 0)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, "/run/executions", run?.executions, "an array");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    for (const [index, execution] of executions.entries()) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(execution)) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/run/executions/${index}`, execution, "an execution");
      readExecution(file, book, execution, `/run/executions/${index}`);
    }
    const asserted = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(run, "stats") ?? {}, "assertions") ?? {};
    book.settle({ tests: (0, import_chunk_AYNNP6RK.numberAt)(asserted, "total") ?? 0, failing: (0, import_chunk_AYNNP6RK.numberAt)(asserted, "failed") ?? 0, skipped: 0 });
    const runErrors4 = (0, import_chunk_AYNNP6RK.isObject)(run.error) ? [(0, import_chunk_AYNNP6RK.stringAt)(run.error, "message") ?? "the run ended with an error"] : [];
    return { tool: "newman", notes: book.notes, problems: book.problems, runErrors: runErrors4 };
  }
};
function readExecution(file, book, execution, pointer) {
  const item = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(execution, "item") ?? {}, "name") ?? "";
  const before = book.failing();
  for (const [index, one] of ((0, import_chunk_AYNNP6RK.arrayAt)(execution, "assertions") ?? []).entries()) {
    const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "assertion") : void 0;
    if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/assertions/${index}`, one, "an assertion");
    const message = (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(one, "error") ?? {}, "message") ?? "");
    const status = one.skipped === true ? "skipped" : (0, import_chunk_AYNNP6RK.isObject)(one.error) ? "failed" : "passed";
    book.add({ name, status, suite: item, ...message === "" ? {} : { message } });
  }
  const error = errorOf(execution);
  if (error === void 0 || book.failing() > before) return;
  book.add({ name: item, status: "failed", suite: item, message: (0, import_chunk_33A35NXH.firstLines)(error) }, false);
}
function errorOf(execution) {
  const scripts = ["prerequestScript", "testScript"].flatMap((key) => (0, import_chunk_AYNNP6RK.arrayAt)(execution, key) ?? []);
  const errors = [execution.requestError, ...scripts.map((script) => (0, import_chunk_AYNNP6RK.isObject)(script) ? script.error : void 0)];
  const error = errors.find(import_chunk_AYNNP6RK.isObject);
  return error === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(error, "message") ?? "an error without a message";
}
var playwright = {
  id: "playwright",
  kind: "tests",
  title: "Playwright JSON",
  tools: [{ tool: "Playwright", how: "PLAYWRIGHT_JSON_OUTPUT_NAME=FILE npx playwright test --reporter=json" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head);
    return keys.has("config/rootDir") && keys.has("config/projects") && (keys.has("config/version") || keys.has("config/forbidOnly") && keys.has("config/reporter"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const suites = (0, import_chunk_AYNNP6RK.arrayAt)(root, "suites");
    if (suites === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/suites", root.suites, "an array of suites");
    const stats = (0, import_chunk_AYNNP6RK.objectAt)(root, "stats") ?? {};
    const config = (0, import_chunk_AYNNP6RK.objectAt)(root, "config") ?? {};
    const folder = folderOf(config);
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const run = { file, folder, book };
    suites.forEach((suite, index) => {
      readSuite2(run, suite, `/suites/${index}`, []);
    });
    book.settle(claimsOf3(stats));
    const version = (0, import_chunk_AYNNP6RK.stringAt)(config, "version");
    const startTime = (0, import_chunk_AYNNP6RK.stringAt)(stats, "startTime");
    return {
      tool: "playwright",
      ...version === void 0 ? {} : { toolVersion: version },
      ...startTime !== void 0 && import_chunk_3DRP3FFO.INSTANT.test(startTime) ? { claimedAt: startTime } : {},
      notes: [],
      problems: book.problems,
      runErrors: ((0, import_chunk_AYNNP6RK.arrayAt)(root, "errors") ?? []).map(messageOf)
    };
  }
};
function folderOf(config) {
  const [file = "", root = ""] = ["configFile", "rootDir"].map((key) => (0, import_chunk_AYNNP6RK.stringAt)(config, key)?.replaceAll("\\", "/"));
  const top = file.slice(0, file.lastIndexOf("/") + 1);
  return top !== "" && root.startsWith(top) ? `${root.slice(top.length)}/` : "";
}
function claimsOf3(stats) {
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = ["expected", "unexpected", "flaky", "skipped"].map(
    (key) => (0, import_chunk_AYNNP6RK.numberAt)(stats, key) ?? 0
  );
  return { tests: expected + unexpected + flaky + skipped, failing: unexpected, skipped };
}
function readSuite2(run, suite, pointer, path) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(suite)) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, pointer, suite, "a suite");
  const here = [...path, (0, import_chunk_AYNNP6RK.stringAt)(suite, "title") ?? ""];
  const specs = suite.specs === void 0 ? [] : (0, import_chunk_AYNNP6RK.arrayAt)(suite, "specs");
  const inner = suite.suites === void 0 ? [] : (0, import_chunk_AYNNP6RK.arrayAt)(suite, "suites");
  if (specs === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, `${pointer}/specs`, suite.specs, "an array of specs");
  if (inner === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, `${pointer}/suites`, suite.suites, "an array of suites");
  const name = here.join(" \u203A ");
  specs.forEach((spec, index) => {
    readSpec(run, spec, `${pointer}/specs/${index}`, name);
  });
  inner.forEach((one, index) => {
    readSuite2(run, one, `${pointer}/suites/${index}`, here);
  });
}
function readSpec(run, spec, pointer, around) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(spec)) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, pointer, spec, "a spec");
  const tests = (0, import_chunk_AYNNP6RK.arrayAt)(spec, "tests");
  const title = (0, import_chunk_AYNNP6RK.stringAt)(spec, "title");
  if (title === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, `${pointer}/title`, spec.title, "a string");
  if (tests === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, `${pointer}/tests`, spec.tests, "an array of tests");
  const file = (0, import_chunk_AYNNP6RK.stringAt)(spec, "file");
  const line = (0, import_chunk_AYNNP6RK.numberAt)(spec, "line");
  for (const [index, test] of tests.entries()) {
    const at = () => `${pointer}/tests/${index}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(test)) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, at(), test, "a test");
    const results = (0, import_chunk_AYNNP6RK.arrayAt)(test, "results");
    if (results === void 0 || !results.every(import_chunk_AYNNP6RK.isObject))
      throw (0, import_chunk_AYNNP6RK.badShape)(run.file, `${at()}/results`, test.results, "an array of results");
    const status = statusOf6(run, test, results, at);
    const project = (0, import_chunk_AYNNP6RK.stringAt)(test, "projectName") ?? "";
    const found = { name: title, status, suite: project === "" ? around : `[${project}] ${around}` };
    if (file !== void 0) found.file = `${run.folder}${file}`;
    if (line !== void 0) found.line = line;
    tell(found, results);
    found.tags = tagsOf(spec, test);
    run.book.add(found);
  }
}
var RESULTS = /* @__PURE__ */ new Set(["passed", "failed", "timedOut", "skipped", "interrupted"]);
function statusOf6(run, test, results, at) {
  const strange = results.findIndex((result) => !RESULTS.has(result.status));
  if (strange >= 0) return unknown(run, `${at()}/results/${strange}/status`, results[strange]?.status);
  const had = (status) => results.some((result) => result.status === status);
  switch (test.status) {
    case "expected":
      return had(test.expectedStatus) ? "passed" : "failed";
    case "unexpected":
      return "failed";
    case "flaky":
      return "flaky";
    case "skipped":
      if (had("interrupted")) return "failed";
      return test.expectedStatus === "skipped" && results.length > 0 ? "skipped" : "not_run";
    default:
      return unknown(run, `${at()}/status`, test.status);
  }
}
function unknown({ file, book: { problems } }, pointer, found) {
  problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, pointer, found, "a status that Playwright documents"));
  return "failed";
}
var OWN_ANNOTATIONS = /* @__PURE__ */ new Set(["skip", "fixme", "fail", "slow", "only", "serial", "parallel", "issue"]);
function tell(found, results) {
  const message = found.status === "passed" ? "" : failureIn(results);
  if (message !== "") found.message = message;
  if (results.length > 1) found.attempts = results.length;
  let durationMs = 0;
  for (const result of results) durationMs += Math.max(0, (0, import_chunk_AYNNP6RK.numberAt)(result, "duration") ?? 0);
  found.durationMs = durationMs;
}
function failureIn(results) {
  const failed = results.find(
    ({ status, error, errors }) => status !== "passed" && (error !== void 0 || errors !== void 0)
  );
  return failed === void 0 ? "" : messageOf(failed.error ?? (0, import_chunk_AYNNP6RK.arrayAt)(failed, "errors")?.[0]);
}
function tagsOf(spec, test) {
  const [tags = [], annotations = []] = [(0, import_chunk_AYNNP6RK.arrayAt)(spec, "tags"), (0, import_chunk_AYNNP6RK.arrayAt)(test, "annotations")];
  if (tags.length + annotations.length === 0) return [];
  return [...tags.filter((tag) => typeof tag === "string"), ...annotations.filter(import_chunk_AYNNP6RK.isObject).flatMap(tagOf)];
}
function tagOf(annotation) {
  const type = (0, import_chunk_AYNNP6RK.stringAt)(annotation, "type") ?? "";
  if (type === "tag") return [(0, import_chunk_AYNNP6RK.stringAt)(annotation, "description") ?? ""];
  return type === "" || OWN_ANNOTATIONS.has(type) ? [] : [type];
}
function messageOf(error) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(error)) return "";
  return (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(error, "message") ?? (0, import_chunk_AYNNP6RK.stringAt)(error, "value") ?? "") || "an error without a message";
}
var pytestJsonReport = {
  id: "pytest-json-report",
  kind: "tests",
  title: "pytest-json-report JSON",
  tools: [{ tool: "pytest", how: "pytest --json-report --json-report-file=FILE, with pytest-json-report" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("exitcode") && keys.has("root") && keys.has("summary");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "summary") ?? {};
    const tests = (0, import_chunk_AYNNP6RK.arrayAt)(root, "tests") ?? [];
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const failing = /* @__PURE__ */ new Set();
    const isGood = root.exitcode === 0;
    for (const [index, test] of tests.entries()) {
      const one = caseOf9(file, book, test, `/tests/${index}`, isGood);
      if (one.status === "failed" && one.file !== void 0) failing.add(one.file);
      book.add(one);
    }
    for (const collector of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "collectors") ?? []).filter(import_chunk_AYNNP6RK.isObject))
      addCollector(book, collector, failing);
    const collected = ((0, import_chunk_AYNNP6RK.numberAt)(summary, "collected") ?? 0) - ((0, import_chunk_AYNNP6RK.numberAt)(summary, "deselected") ?? 0);
    book.settle({
      tests: Math.max(0, collected),
      failing: ((0, import_chunk_AYNNP6RK.numberAt)(summary, "failed") ?? 0) + ((0, import_chunk_AYNNP6RK.numberAt)(summary, "error") ?? 0),
      skipped: 0
    });
    return { tool: "pytest", notes: book.notes, problems: book.problems, runErrors: runErrors2(root, book) };
  }
};
function runErrors2(root, book) {
  const code = (0, import_chunk_AYNNP6RK.numberAt)(root, "exitcode");
  if (code === 3) return ["pytest had an internal error"];
  if (code === 4) return ["pytest was called wrongly"];
  if (book.failing() > 0) return [];
  if (code === 2) return ["pytest was interrupted"];
  return code === 1 ? ["pytest says that tests failed, and none of them is in the report"] : [];
}
var OUTCOMES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["error", "failed"],
  ["skipped", "skipped"],
  ["xfailed", "passed"],
  ["xpassed", "passed"],
  ["rerun", "flaky"]
]);
var STAGES = ["setup", "call", "teardown"];
var SUBTESTS = "subtests passed";
function caseOf9(file, book, test, pointer, isGood) {
  const id = (0, import_chunk_AYNNP6RK.isObject)(test) ? (0, import_chunk_AYNNP6RK.stringAt)(test, "nodeid") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(test) || id === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/nodeid`, test, "a test with its node id");
  const hidden = test.outcome === SUBTESTS;
  const status = hidden ? isGood ? "passed" : "failed" : wasNotCalled(test) ?? OUTCOMES.get(test.outcome);
  if (status === void 0)
    book.problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${pointer}/outcome`, test.outcome, [...OUTCOMES.keys()].join(", ")));
  const [path = "", ...rest] = id.split("::");
  const line = (0, import_chunk_AYNNP6RK.numberAt)(test, "lineno");
  const stages = STAGES.map((stage) => (0, import_chunk_AYNNP6RK.objectAt)(test, stage) ?? {});
  const crash = stages.map((stage) => (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(stage, "crash") ?? {}, "message")).find((text) => text !== void 0);
  const unended = test.outcome === "passed" && status === "failed" ? import_chunk_GIUZDDTJ.UNENDED : crash;
  const message = hidden ? "tests failed, and the report does not tell whether a subtest of this one did" : unended;
  return {
    name: rest.at(-1) ?? id,
    status: status ?? "failed",
    file: path,
    ...rest.length > 1 ? { suite: rest.slice(0, -1).join("::") } : {},
    // pytest counts lines from 0.
    ...line === void 0 ? {} : { line: line + 1 },
    durationMs: stages.reduce((sum, stage) => sum + ((0, import_chunk_AYNNP6RK.numberAt)(stage, "duration") ?? 0) * 1e3, 0),
    ...status === "passed" || message === void 0 ? {} : { message: (0, import_chunk_33A35NXH.firstLines)(message) }
  };
}
function wasNotCalled({ outcome, setup, call, teardown }) {
  if (outcome !== "passed" || setup === void 0 || call !== void 0) return void 0;
  return teardown === void 0 ? "failed" : "not_run";
}
function addCollector(book, collector, failing) {
  const id = (0, import_chunk_AYNNP6RK.stringAt)(collector, "nodeid") ?? "";
  if (collector.outcome !== "failed" || failing.has(id)) return;
  book.add({ name: id, status: "failed", file: id, message: (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(collector, "longrepr") ?? "") }, false);
}
var pytestReportlog = {
  id: "pytest-reportlog",
  kind: "tests",
  title: "pytest-reportlog JSON lines",
  tools: [{ tool: "pytest", how: "pytest --report-log=FILE, with pytest-reportlog" }],
  claims: ({ head }) => /^\s*\{[^\n]{0,400}"\$report_type": ?"SessionStart"/.test(head),
  read(file, emit) {
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const session = { file, book, open: /* @__PURE__ */ new Map(), failedFiles: [] };
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) if ((0, import_chunk_AYNNP6RK.isObject)(value)) readReport(session, value, line);
    for (const [id, draft] of session.open) handOver(session, id, draft);
    if (session.exit === void 0)
      book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "no end of the session", "a line of the type SessionFinish"));
    book.settle();
    return {
      tool: "pytest",
      ...session.version === void 0 ? {} : { toolVersion: session.version },
      notes: [...book.notes, "tests that never started, such as after -x, are nowhere in the log"],
      problems: book.problems,
      runErrors: runErrors3(session)
    };
  }
};
function readReport(session, report, line) {
  const type = (0, import_chunk_AYNNP6RK.stringAt)(report, "$report_type");
  const id = (0, import_chunk_AYNNP6RK.stringAt)(report, "nodeid") ?? "";
  if (type === "SessionStart") {
    const version = (0, import_chunk_AYNNP6RK.stringAt)(report, "pytest_version");
    if (version !== void 0) session.version = version;
  } else if (type === "SessionFinish") session.exit = (0, import_chunk_AYNNP6RK.numberAt)(report, "exitstatus") ?? -1;
  else if (type === "CollectReport" && report.outcome === "failed") {
    const name = id === "" ? "collection" : id;
    const file = id.split("::", 1)[0] ?? "";
    const message = messageOf2(report);
    session.book.add({ name: nameOf2(name), status: "failed", ...file === "" ? {} : { file }, message }, false);
  } else if (type === "TestReport" || /^Sub[tT]estReport$/.test(type ?? "")) readTest(session, report, id, line);
}
function readTest(session, report, id, line) {
  const draft = session.open.get(id) ?? newDraft(report, line);
  session.open.set(id, draft);
  const when = (0, import_chunk_AYNNP6RK.stringAt)(report, "when");
  if (when === "setup") draft.began = true;
  draft.durationMs += Math.max(0, (0, import_chunk_AYNNP6RK.numberAt)(report, "duration") ?? 0) * 1e3;
  const found = statusOf7(report);
  if (found === void 0) {
    const expected = "passed, failed, skipped or rerun";
    session.book.problems.push({ ...(0, import_chunk_3DGFHUTR.unknownStatus)(session.file.path, "/outcome", report.outcome, expected), line });
  }
  const isPart = report.$report_type !== "TestReport";
  if (found === "flaky") {
    draft.reruns += 1;
    draft.status = "flaky";
  } else if (draft.status !== "failed" && (found !== "skipped" || !isPart) && (when === "call" || found !== "passed"))
    draft.status = found ?? "failed";
  if (found !== "passed") draft.message ||= messageOf2(report);
  if (when !== "teardown" || isPart) return;
  if (draft.status === "flaky") {
    draft.status = "passed";
    draft.began = false;
    return;
  }
  draft.began = false;
  session.open.delete(id);
  handOver(session, id, draft);
}
function statusOf7(report) {
  switch (report.outcome) {
    case "passed":
      return "passed";
    case "failed":
      return "failed";
    case "skipped":
      return report.wasxfail === void 0 ? "skipped" : "passed";
    case "rerun":
      return "flaky";
    default:
      return void 0;
  }
}
function newDraft(report, line) {
  const { location } = report;
  const at = Array.isArray(location) ? location[1] : void 0;
  return {
    line,
    status: "passed",
    reruns: 0,
    began: false,
    durationMs: 0,
    // pytest counts lines from 0.
    sourceLine: typeof at === "number" ? at + 1 : void 0,
    message: ""
  };
}
var nameOf2 = (id) => id.split("::").at(-1) ?? id;
function handOver({ book }, id, draft) {
  const unended = draft.began || draft.reruns > 0 && draft.status === "flaky";
  const status = unended ? "failed" : draft.status === "passed" && draft.reruns > 0 ? "flaky" : draft.status;
  const [file = "", ...rest] = id.split("::");
  const message = draft.began ? "the test began and did not end" : draft.message;
  const test = {
    name: rest.at(-1) ?? id,
    status,
    file,
    sourceLine: draft.line,
    durationMs: draft.durationMs,
    ...rest.length > 1 ? { suite: rest.slice(0, -1).join("::") } : {},
    ...draft.sourceLine === void 0 ? {} : { line: draft.sourceLine },
    ...draft.reruns > 0 ? { attempts: draft.reruns + 1 } : {},
    ...status === "passed" || message === "" ? {} : { message }
  };
  book.add(test);
}
function messageOf2(report) {
  const { longrepr } = report;
  if (typeof longrepr === "string") return (0, import_chunk_33A35NXH.firstLines)(longrepr);
  if (Array.isArray(longrepr)) return (0, import_chunk_33A35NXH.firstLines)(String(longrepr.at(-1)));
  const crash = (0, import_chunk_AYNNP6RK.isObject)(longrepr) ? (0, import_chunk_AYNNP6RK.objectAt)(longrepr, "reprcrash") : void 0;
  return (0, import_chunk_33A35NXH.firstLines)((0, import_chunk_AYNNP6RK.stringAt)(crash ?? {}, "message") ?? "");
}
function runErrors3({ exit, book }) {
  if (exit === 3) return ["pytest had an internal error"];
  if (exit === 4) return ["pytest was called wrongly"];
  if (exit === 2 && book.failing() === 0) return ["pytest was interrupted"];
  return exit === 1 && book.failing() === 0 ? ["pytest says that tests failed, and none of them is in the log"] : [];
}
var rspecJson = {
  id: "rspec-json",
  kind: "tests",
  title: "RSpec JSON",
  tools: [{ tool: "RSpec", how: "rspec --format json --out FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("examples/*/full_description") || keys.has("examples") && keys.has("summary/example_count");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const examples = (0, import_chunk_AYNNP6RK.arrayAt)(root, "examples");
    if (examples === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/examples", root.examples, "an array of examples");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    for (const [index, example] of examples.entries()) book.add(caseOf10(file, book, example, `/examples/${index}`));
    const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "summary");
    if (summary === void 0) book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "no summary", "a summary of the run"));
    book.settle({
      tests: (0, import_chunk_AYNNP6RK.numberAt)(summary ?? {}, "example_count") ?? 0,
      failing: (0, import_chunk_AYNNP6RK.numberAt)(summary ?? {}, "failure_count") ?? 0,
      skipped: (0, import_chunk_AYNNP6RK.numberAt)(summary ?? {}, "pending_count") ?? 0
    });
    const version = (0, import_chunk_AYNNP6RK.stringAt)(root, "version");
    return {
      tool: "rspec",
      ...version === void 0 ? {} : { toolVersion: version },
      notes: [...book.notes, "RSpec tells neither a second try nor what never started, and shows a dry run as a pass"],
      problems: book.problems,
      runErrors: errorsOutside(root, (0, import_chunk_AYNNP6RK.numberAt)(summary ?? {}, "errors_outside_of_examples_count") ?? 0)
    };
  }
};
var STATUSES3 = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["pending", "skipped"]
]);
function caseOf10(file, book, example, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(example) ? (0, import_chunk_AYNNP6RK.stringAt)(example, "description") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(example) || name === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/description`, example, "an example with its description");
  const status = STATUSES3.get(example.status);
  if (status === void 0)
    book.problems.push((0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${pointer}/status`, example.status, "passed, failed or pending"));
  const full = (0, import_chunk_AYNNP6RK.stringAt)(example, "full_description") ?? name;
  const suite = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : full;
  const [path, line, seconds] = [
    (0, import_chunk_AYNNP6RK.stringAt)(example, "file_path"),
    (0, import_chunk_AYNNP6RK.numberAt)(example, "line_number"),
    (0, import_chunk_AYNNP6RK.numberAt)(example, "run_time")
  ];
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(reasonOf(example) ?? "");
  return {
    name,
    status: status ?? "failed",
    ...suite === "" ? {} : { suite },
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 || line < 1 ? {} : { line },
    ...seconds === void 0 || seconds < 0 ? {} : { durationMs: seconds * 1e3 },
    ...message === "" ? {} : { message }
  };
}
var reasonOf = (example) => (0, import_chunk_AYNNP6RK.stringAt)(example, "pending_message") ?? (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(example, "exception") ?? {}, "message");
function errorsOutside(root, count) {
  const told = ((0, import_chunk_AYNNP6RK.arrayAt)(root, "messages") ?? []).filter((text) => typeof text === "string").filter((text) => /\bAn? error occurred (?:while loading|in an? )/.test(text)).map((text) => (0, import_chunk_33A35NXH.firstLines)(text));
  return told.length > 0 || count === 0 ? told : [`${count} errors occurred outside of the examples`];
}
var schemathesis = {
  id: "schemathesis",
  kind: "tests",
  title: "Schemathesis JSON lines",
  tools: [
    {
      tool: "Schemathesis",
      how: "st run SCHEMA --report ndjson --report-ndjson-path FILE (--report junit is read too)"
    }
  ],
  claims: ({ head }) => /^\s*\{"Initialize":\{[^\n]*"schemathesis_version":/.test(head),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), operations: /* @__PURE__ */ new Map(), runErrors: [], ended: false };
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      const [event] = (0, import_chunk_AYNNP6RK.isObject)(value) ? Object.entries(value) : [];
      if (event !== void 0 && (0, import_chunk_AYNNP6RK.isObject)(event[1])) readEvent2(run, event[0], event[1], line);
    }
    for (const [name, one] of run.operations) {
      const status = one.status ?? "skipped";
      const message = status === "passed" ? "" : one.message;
      run.book.add({ name, status, durationMs: one.seconds * 1e3, ...message === "" ? {} : { message } });
    }
    if (!run.ended) run.book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "no end of the run", "a line EngineFinished"));
    run.book.settle({ tests: run.selected ?? 0, failing: 0, skipped: 0 });
    return {
      tool: "schemathesis",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: run.book.notes,
      problems: run.book.problems,
      runErrors: run.runErrors
    };
  }
};
function readEvent2(run, name, event, line) {
  switch (name) {
    case "Initialize": {
      const version = (0, import_chunk_AYNNP6RK.stringAt)(event, "schemathesis_version");
      if (version !== void 0) run.version = version;
      return;
    }
    case "LoadingFinished": {
      const operations = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(event, "statistic") ?? {}, "operations") ?? {};
      const selected = (0, import_chunk_AYNNP6RK.numberAt)(operations, "selected");
      if (selected !== void 0) run.selected = selected;
      return;
    }
    case "ScenarioFinished":
      readScenario(run, event, line);
      return;
    case "NonFatalError":
      readError(run, event);
      return;
    case "FatalError":
      run.ended = true;
      run.runErrors.push(messageOf3((0, import_chunk_AYNNP6RK.objectAt)(event, "exception")) || "a fatal error");
      return;
    case "Interrupted":
      run.runErrors.push("the run was interrupted");
      return;
    case "EngineFinished": {
      run.ended = true;
      const reason = (0, import_chunk_AYNNP6RK.stringAt)(event, "stop_reason") ?? "completed";
      if (reason === "interrupted" || reason === "server_unavailable") run.runErrors.push(`the run stopped: ${reason}`);
      else if (reason !== "completed") run.book.notes.push(`the run stopped early: ${reason}`);
    }
  }
}
var STATUSES4 = /* @__PURE__ */ new Map([
  ["success", "passed"],
  ["failure", "failed"],
  ["error", "failed"],
  ["interrupted", "failed"],
  ["skip", "skipped"]
]);
function readScenario(run, event, line) {
  const recorder = (0, import_chunk_AYNNP6RK.objectAt)(event, "recorder") ?? {};
  const status = STATUSES4.get(event.status);
  if (status === void 0)
    run.book.problems.push({
      ...(0, import_chunk_3DGFHUTR.unknownStatus)(run.file.path, "/ScenarioFinished/status", event.status, [...STATUSES4.keys()].join(", ")),
      line
    });
  if (event.phase === "stateful") delete run.selected;
  const operation = operationOf(run, (0, import_chunk_AYNNP6RK.stringAt)(recorder, "label") ?? "scenario");
  operation.seconds += Math.max(0, (0, import_chunk_AYNNP6RK.numberAt)(event, "elapsed_time") ?? 0);
  worsen(operation, status ?? "failed");
  if (status !== "passed") operation.message ||= failureOf(recorder) || ((0, import_chunk_AYNNP6RK.stringAt)(event, "skip_reason") ?? "");
}
function operationOf(run, label) {
  const operation = run.operations.get(label) ?? { seconds: 0, message: "" };
  run.operations.set(label, operation);
  return operation;
}
function worsen(operation, status) {
  if (operation.status === "failed") return;
  if (status !== "skipped" || operation.status === void 0) operation.status = status;
}
function failureOf(recorder) {
  for (const checks of Object.values((0, import_chunk_AYNNP6RK.objectAt)(recorder, "checks") ?? {}))
    for (const check of (Array.isArray(checks) ? checks : []).filter(import_chunk_AYNNP6RK.isObject)) {
      const failure = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(check, "failure_info") ?? {}, "failure");
      if (check.status === "failure" && failure !== void 0) return messageOf3(failure) || "a check failed";
    }
  return "";
}
function readError(run, event) {
  const label = (0, import_chunk_AYNNP6RK.stringAt)(event, "label") ?? "";
  const message = messageOf3((0, import_chunk_AYNNP6RK.objectAt)(event, "value")) || messageOf3((0, import_chunk_AYNNP6RK.objectAt)(event, "info")) || "an error without a message";
  if (event.related_to_operation !== true || label === "") {
    run.runErrors.push(message);
    return;
  }
  const operation = operationOf(run, label);
  worsen(operation, "failed");
  operation.message ||= message;
}
function messageOf3(found) {
  if (found === void 0) return "";
  const parts = [(0, import_chunk_AYNNP6RK.stringAt)(found, "title"), (0, import_chunk_AYNNP6RK.stringAt)(found, "message")].filter(
    (part) => part !== void 0 && part !== ""
  );
  const extras = ((0, import_chunk_AYNNP6RK.arrayAt)(found, "extras") ?? []).filter((extra) => typeof extra === "string");
  return (0, import_chunk_33A35NXH.firstLines)([...parts, ...extras].join("\n"));
}
var terraformTest = {
  id: "terraform-test",
  kind: "tests",
  title: "terraform test JSON lines",
  tools: [{ tool: "Terraform, OpenTofu", how: "terraform test -json > test.ndjson" }],
  claims: ({ head }) => /^\{"@level":/.test(head) && /"type":"test_abstract"/.test(head),
  read(file, emit) {
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const messages = /* @__PURE__ */ new Map();
    const ended2 = [];
    const runErrors4 = [];
    let [planned, summed] = [0, false];
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) continue;
      const run = (0, import_chunk_AYNNP6RK.objectAt)(value, "test_run");
      const diagnostic = (0, import_chunk_AYNNP6RK.objectAt)(value, "diagnostic");
      for (const runs of Object.values((0, import_chunk_AYNNP6RK.objectAt)(value, "test_abstract") ?? {}))
        planned += Array.isArray(runs) ? runs.length : 0;
      if ((0, import_chunk_AYNNP6RK.objectAt)(value, "test_summary") !== void 0) summed = true;
      if (diagnostic !== void 0 && diagnostic.severity === "error") {
        const text = [(0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "summary"), (0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "detail")].filter(Boolean).join(": ");
        const [path, name] = [(0, import_chunk_AYNNP6RK.stringAt)(value, "@testfile"), (0, import_chunk_AYNNP6RK.stringAt)(value, "@testrun")];
        if (path === void 0 || name === void 0) runErrors4.push((0, import_chunk_33A35NXH.firstLines)(text));
        else messages.set(`${path}\0${name}`, (0, import_chunk_33A35NXH.firstLines)(text));
      }
      if (run === void 0 || run.progress !== "complete") continue;
      const status = STATUSES5.get(run.status);
      if (status === void 0)
        book.problems.push({
          ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "/test_run/status", run.status, [...STATUSES5.keys()].join(", ")),
          line
        });
      ended2.push({ name: (0, import_chunk_AYNNP6RK.stringAt)(run, "run") ?? "", path: (0, import_chunk_AYNNP6RK.stringAt)(run, "path") ?? "", status: status ?? "failed" });
    }
    for (const { name, path, status } of ended2) {
      const message = messages.get(`${path}\0${name}`);
      book.add({ name, status, suite: path, file: path, ...message === void 0 ? {} : { message } });
    }
    if (!summed) book.problems.push((0, import_chunk_3DGFHUTR.brokenOff)(file, "no test_summary", "a test_summary at the end"));
    book.settle({ tests: planned, failing: 0, skipped: 0 });
    return { tool: "terraform", notes: book.notes, problems: book.problems, runErrors: runErrors4 };
  }
};
var STATUSES5 = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["fail", "failed"],
  ["error", "failed"],
  ["skip", "skipped"],
  ["pending", "not_run"]
]);
var testcafeJson = {
  id: "testcafe-json",
  kind: "tests",
  title: "TestCafe JSON",
  tools: [{ tool: "TestCafe", how: "npx testcafe BROWSER TESTS --reporter json:FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 1);
    return keys.has("userAgents") && keys.has("fixtures") && keys.has("total");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const fixtures = (0, import_chunk_AYNNP6RK.arrayAt)(root, "fixtures");
    if (fixtures === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/fixtures", root.fixtures, "an array of fixtures");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    let held = 0;
    for (const [index, fixture] of fixtures.entries()) {
      const tests = (0, import_chunk_AYNNP6RK.isObject)(fixture) ? (0, import_chunk_AYNNP6RK.arrayAt)(fixture, "tests") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(fixture) || tests === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/fixtures/${index}/tests`, fixture, "a fixture with its tests");
      held += tests.length;
      for (const [at, test] of tests.entries()) book.add(caseOf11(file, fixture, test, `/fixtures/${index}/tests/${at}`));
    }
    const [total, passed, skipped] = [
      (0, import_chunk_AYNNP6RK.numberAt)(root, "total") ?? 0,
      (0, import_chunk_AYNNP6RK.numberAt)(root, "passed") ?? 0,
      (0, import_chunk_AYNNP6RK.numberAt)(root, "skipped") ?? 0
    ];
    const failing = book.failing() > 0 ? 0 : Math.max(0, held - passed - skipped);
    book.settle({ tests: total, failing, skipped });
    return { tool: "testcafe", notes: book.notes, problems: book.problems };
  }
};
function caseOf11(file, fixture, test, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(test) ? (0, import_chunk_AYNNP6RK.stringAt)(test, "name") : void 0;
  const errors = (0, import_chunk_AYNNP6RK.isObject)(test) ? (0, import_chunk_AYNNP6RK.arrayAt)(test, "errs") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(test) || name === void 0 || errors === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, test, "a test with its name and errors");
  const [suite, path, duration] = [(0, import_chunk_AYNNP6RK.stringAt)(fixture, "name"), (0, import_chunk_AYNNP6RK.stringAt)(fixture, "path"), (0, import_chunk_AYNNP6RK.numberAt)(test, "durationMs")];
  const message = (0, import_chunk_33A35NXH.firstLines)(String(errors[0] ?? ""));
  return {
    name,
    status: statusOf8(test, errors.length > 0),
    ...suite === void 0 ? {} : { suite },
    ...path === void 0 ? {} : { file: path },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...message === "" ? {} : { message }
  };
}
function statusOf8({ skipped, unstable }, failed) {
  if (failed) return "failed";
  if (skipped === true) return "skipped";
  return unstable === true ? "flaky" : "passed";
}
var xcresultJson = {
  id: "xcresult-json",
  kind: "tests",
  title: "Xcode test results JSON",
  tools: [{ tool: "Xcode", how: "xcrun xcresulttool get test-results tests --path BUNDLE > FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("testNodes") && (keys.has("devices") || keys.has("testNodes/*/nodeType"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const nodes = (0, import_chunk_AYNNP6RK.arrayAt)(root, "testNodes");
    if (nodes === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/testNodes", root.testNodes, "an array of nodes");
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    for (const [index, node] of nodes.entries()) readNode({ file, book }, node, `/testNodes/${index}`, []);
    book.settle();
    return { tool: "xcodebuild", notes: book.notes, problems: book.problems };
  }
};
var CONTAINERS = /suite|bundle/i;
function readNode(run, node, pointer, above) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(node)) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, pointer, node, "a node");
  const type = (0, import_chunk_AYNNP6RK.stringAt)(node, "nodeType") ?? "";
  const name = (0, import_chunk_AYNNP6RK.stringAt)(node, "name") || import_chunk_33A35NXH.UNNAMED;
  if (type === "Test Case") {
    run.book.add(caseOf12(run, node, name, pointer, above));
    return;
  }
  if (type === "Failure Message") return;
  const path = CONTAINERS.test(type) ? [...above, name] : above;
  const before = run.book.failing();
  for (const [index, child] of childrenOf(node).entries()) readNode(run, child, `${pointer}/children/${index}`, path);
  if (node.result === "Failed" && run.book.failing() === before)
    run.book.add({ name, status: "failed", suite: above.join(" > "), ...messageOf4(node) }, false);
}
var childrenOf = (node) => (0, import_chunk_AYNNP6RK.arrayAt)(node, "children") ?? [];
var RESULTS2 = /* @__PURE__ */ new Map([
  ["Passed", "passed"],
  ["Failed", "failed"],
  ["Skipped", "skipped"],
  // It failed, as it was expected to.
  ["Expected Failure", "passed"]
]);
function caseOf12({ file, book }, node, name, pointer, above) {
  const result = RESULTS2.get(node.result);
  if (result === void 0)
    book.problems.push(
      (0, import_chunk_3DGFHUTR.unknownStatus)(file.path, `${pointer}/result`, node.result, "Passed, Failed, Skipped or Expected Failure")
    );
  const tries = repetitionsOf(node);
  const recovered = result === "passed" && tries.some((one) => one.result === "Failed");
  const status = recovered ? "flaky" : result ?? "failed";
  const seconds = (0, import_chunk_AYNNP6RK.numberAt)(node, "durationInSeconds");
  return {
    name,
    status,
    suite: above.join(" > "),
    tags: ((0, import_chunk_AYNNP6RK.arrayAt)(node, "tags") ?? []).filter((tag) => typeof tag === "string"),
    ...tries.length > 1 ? { attempts: tries.length } : {},
    ...seconds === void 0 || seconds < 0 ? {} : { durationMs: seconds * 1e3 },
    ...status === "passed" ? {} : messageOf4(node)
  };
}
function repetitionsOf(node) {
  return childrenOf(node).filter(import_chunk_AYNNP6RK.isObject).flatMap((child) => child.nodeType === "Repetition" ? [child] : repetitionsOf(child));
}
function messageOf4(node) {
  const text = firstMessage(node);
  return text === void 0 ? {} : { message: (0, import_chunk_33A35NXH.firstLines)(text) };
}
function firstMessage(node) {
  for (const child of childrenOf(node).filter(import_chunk_AYNNP6RK.isObject)) {
    const text = child.nodeType === "Failure Message" ? (0, import_chunk_AYNNP6RK.stringAt)(child, "name") : firstMessage(child);
    if (text !== void 0) return text;
  }
  return void 0;
}
var JSON_TEST_FORMATS = [
  ctrf,
  cucumberJson,
  cucumberMessages,
  dartTest,
  import_chunk_3DRP3FFO.ginkgoJson,
  import_chunk_R325WTVB.goTestJson,
  gtestJson,
  jestJson,
  libtestJson,
  mochaJson,
  mochawesome,
  newman,
  playwright,
  pytestJsonReport,
  pytestReportlog,
  rspecJson,
  schemathesis,
  terraformTest,
  testcafeJson,
  xcresultJson
];
module.exports = {
  JSON_TEST_FORMATS: JSON_TEST_FORMATS
};
