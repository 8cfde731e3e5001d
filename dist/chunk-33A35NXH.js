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
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function kept(text) {
  return ` ${text}`.slice(1);
}
var newSuite = (name, claims, line) => ({
  name,
  line,
  claims,
  cases: 0,
  planned: 0,
  failing: 0,
  skipped: 0,
  counted: 0,
  tries: 0,
  retried: 0,
  missing: 0
});
function claimsOf(attributes) {
  const tests = counter(attributes.tests);
  return {
    ...tests === void 0 ? {} : { tests },
    failing: (counter(attributes.failures) ?? 0) + (counter(attributes.errors) ?? 0),
    skipped: (counter(attributes.skipped) ?? 0) + (counter(attributes.disabled) ?? 0)
  };
}
var WHOLE = /^\+?\d{1,15}(?:\.0*)?$/;
var NOTHING = /^(?:|-|undefined|null|none|nan)$/i;
function counter(text) {
  const written = text?.trim();
  return written !== void 0 && WHOLE.test(written) ? Number(written) : void 0;
}
function unreadCounter({ tests, failures, errors }) {
  const written = Object.entries({ tests, failures, errors });
  const [name, text = ""] = written.find(([, text2]) => text2 !== void 0 && counter(text2) === void 0 && !NOTHING.test(text2.trim())) ?? [];
  return name === void 0 ? void 0 : `${name}="${kept(text.slice(0, 40))}"`;
}
function balance(suite, planned = true) {
  const { failing, skipped, tests = 0 } = suite.claims;
  const claimed = planned ? tests : 0;
  const held = suite.planned + suite.counted;
  suite.missing = Math.max(suite.missing, claimed - held - suite.retried);
  const skips = Math.min(suite.missing, Math.max(0, skipped - suite.skipped - suite.counted));
  suite.missing -= skips;
  suite.counted += skips;
  const retried = Math.min(suite.missing, suite.tries);
  suite.missing -= retried;
  suite.tries -= retried;
  suite.retried += retried;
  const notes = [];
  if (claimed > 0 && claimed < held) {
    notes.push(`a suite claims ${claimed} tests and holds ${held}; the cases were counted`);
  }
  if (failing > 0 && suite.failing > 0 && failing !== suite.failing) {
    notes.push(`a suite claims ${failing} failures and its cases show ${suite.failing}; the cases were counted`);
  }
  return { skips, hidesFailure: failing > 0 && suite.failing === 0, notes };
}
function addTo(outer, inner) {
  outer.cases += inner.cases;
  outer.planned += inner.planned;
  outer.failing += inner.failing;
  outer.skipped += inner.skipped;
  outer.counted += inner.counted;
  outer.tries += inner.tries;
  outer.retried += inner.retried;
  outer.missing += inner.missing;
}
var UNNAMED = "(unnamed)";
var MAX_UNNAMED = 1e6;
function* unnamedCases(suite, status, count, file) {
  if (count > MAX_UNNAMED) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.too_large",
      message: "a counter claims more tests than can be true",
      file,
      line: suite.line,
      found: `${count} tests without a case`,
      expected: `at most ${MAX_UNNAMED}`,
      remedy: "use the report as the tool wrote it"
    });
  }
  for (let index = 0; index < count; index += 1) {
    yield { name: UNNAMED, status, ...suite.name === "" ? {} : { suite: kept(suite.name) } };
  }
}
function hiddenFailure({ name, claims, line }, file) {
  return {
    code: "evidence.counters",
    message: "a suite claims failures that none of its cases shows",
    file,
    line,
    found: `"${kept(name.slice(0, 80))}" claims ${claims.failing}, none of its cases failed`,
    expected: "a failed case for a claimed failure",
    remedy: "look for an error outside the tests in the output of the tool, and run it again"
  };
}
var noNumber = (found, line, file) => ({
  code: "evidence.counters",
  message: "a counter of a suite is no number, so what it claims is not known",
  file,
  line,
  found,
  expected: "a whole number",
  remedy: "use the report as the tool wrote it"
});
function missingCases(suite, file) {
  return {
    code: "evidence.counters",
    message: "the report claims more tests than it holds",
    file,
    line: suite.line,
    found: `${suite.planned + suite.counted} cases, ${suite.missing} more are claimed and not skipped`,
    expected: "a case for every test that is claimed",
    remedy: "look whether the run was stopped or a hook failed, and run it again"
  };
}
var noTests = (file) => ({
  code: "evidence.no_tests",
  message: "the report holds no test",
  file,
  found: "0 test cases",
  expected: "at least one",
  remedy: "look whether the tool found its tests, and whether a file failed to load"
});
var newCase = (attributes, line) => ({
  attributes,
  line,
  failures: 0,
  reruns: 0,
  recovered: 0
});
var WORDS = new Map([
  ...words("passed", "pass passed ok success successful succeeded true run completed warning"),
  // Qt: b stands for blacklisted, whose failures do not count.
  ...words("passed", "xfail bpass bxfail"),
  ...words("failed", "fail failed failure error errored false broken timedout timed_out timeout cancelled canceled"),
  ...words("failed", "interrupted aborted stopped undefined ambiguous hook_error cleanup_error xpass panicked"),
  ...words(
    "skipped",
    "skip skipped disabled notrun ignored suppressed pending todo deselected incomplete inconclusive bfail bxpass"
  ),
  ...words("not_run", "untested not_run not-run")
]);
function words(status, list) {
  return list.split(" ").map((word) => [word, status]);
}
function judge(draft) {
  const { status: first, result: second } = draft.attributes;
  if (first === void 0 && second === void 0) return { status: fromElements(draft) };
  const said = [first ?? "", second ?? ""].filter((word) => word !== "");
  const meant = said.map((word) => WORDS.get(word.toLowerCase()));
  const unknown = said.find((_, index) => meant[index] === void 0);
  const status = fromElements(draft);
  if (unknown !== void 0) return { status, unknown };
  if (status === "failed" || draft.skip?.type === "todo") return { status };
  if (meant.includes("failed")) return { status: "failed" };
  if (meant.includes("not_run")) return { status: "not_run" };
  return { status: status === "passed" && meant.includes("skipped") ? "skipped" : status };
}
var NO_SKIP = /^(?:Unable to find executable|test passes unexpectedly)/;
function whyNotRun({ name, classname, status }, reason) {
  if (status !== "notrun" || name !== classname || /^(?:SKIP_|Disabled)/.test(reason)) return void 0;
  return reason === "Fixture dependency failed" ? "not_run" : "failed";
}
var MAY_FAIL = "TEST_CASE tagged with !mayfail";
function fromElements(draft) {
  const { skip, attributes } = draft;
  if (skip?.type === "todo" || skip?.message === MAY_FAIL) return "skipped";
  if (draft.failures > 0 || attributes.failure !== void 0) return "failed";
  if (draft.recovered > 0) return "flaky";
  if (draft.reruns > 0) return "failed";
  if (skip === void 0) return "passed";
  return whyNotRun(attributes, skip.message) ?? (NO_SKIP.test(skip.message) ? "failed" : "skipped");
}
var showsFailure = (draft, status) => status === "failed" || status === "flaky" || draft.failures > 0;
function suiteOf(name, classname, around) {
  return classname === "" || classname === "test" || name.endsWith(classname) ? around : classname;
}
function caseOf(draft, status, around, dialect) {
  const { name: given = "", classname = "", file, line, time } = draft.attributes;
  const name = given === "" ? classname || around || UNNAMED : given;
  const suite = dialect.classnameIsSuite === true && classname !== "" ? classname : suiteOf(name, classname, around);
  const test = { name, status, sourceLine: draft.line };
  if (suite !== "") test.suite = suite;
  if (file) test.file = file;
  if (line) addLine(test, Number(line) + (dialect.linesFromZero === true ? 1 : 0));
  if (time) addDuration(test, Number(time) * 1e3);
  if (draft.tags !== void 0) test.tags = draft.tags.map(kept);
  if (status === "passed") return test;
  const tries = draft.reruns + draft.recovered;
  if (tries > 0) test.attempts = tries + 1;
  const message = firstLines(
    status === "skipped" ? draft.skip?.message ?? "" : draft.message ?? draft.attributes.failure ?? ""
  );
  if (message !== "") test.message = message;
  return keptCase(test);
}
function keptCase(test) {
  return {
    ...test,
    name: kept(test.name),
    ...test.suite === void 0 ? {} : { suite: kept(test.suite) },
    ...test.file === void 0 ? {} : { file: kept(test.file) }
  };
}
function addLine(test, line) {
  if (Number.isSafeInteger(line) && line > 0) test.line = line;
}
function addDuration(test, milliseconds) {
  if (milliseconds >= 0 && Number.isFinite(milliseconds)) test.durationMs = milliseconds;
}
var COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
var MESSAGE_LINES = 5;
var MESSAGE_CHARACTERS = 500;
function firstLines(text) {
  const start = text.slice(0, 4 * MESSAGE_CHARACTERS).replace(COLOUR, "").trim();
  return kept(start.split("\n", MESSAGE_LINES).join("\n").slice(0, MESSAGE_CHARACTERS).trimEnd());
}
module.exports = {
  UNNAMED: UNNAMED,
  addTo: addTo,
  balance: balance,
  caseOf: caseOf,
  claimsOf: claimsOf,
  firstLines: firstLines,
  hiddenFailure: hiddenFailure,
  judge: judge,
  kept: kept,
  keptCase: keptCase,
  missingCases: missingCases,
  newCase: newCase,
  newSuite: newSuite,
  noNumber: noNumber,
  noTests: noTests,
  showsFailure: showsFailure,
  unnamedCases: unnamedCases,
  unreadCounter: unreadCounter
};
