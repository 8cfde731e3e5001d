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
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var timeProblem = (timeMs) => ({
  code: "engine.time",
  message: "the policy did not finish in time",
  found: `no answer after ${timeMs} ms`,
  expected: "an answer within limits.time",
  remedy: "look into data by key instead of by loops over loops"
});
var tooLarge = (found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "engine.input_too_large",
  message: "the snapshot is larger than a policy may be given",
  found,
  expected,
  remedy: "narrow what the slots take in"
});
var builtinsProblem = (names) => ({
  code: "policy.builtin",
  message: "the compiled policy needs functions that the engine does not have",
  found: names.join(", "),
  expected: "none but those in the module itself",
  remedy: "compile the policies again"
});
var noEntryProblem = (found, asked) => ({
  code: "policy.mismatch",
  message: "the compiled policy does not have the entry point that was asked for",
  found: asked.find((entry) => !found.includes(entry)) ?? "another",
  expected: `one of ${found.join(", ") || "none"}`,
  remedy: "ask for one that it has, or compile the policies again"
});
var builtinFailed = ({ name, text }) => ({
  code: "engine.builtin",
  message: "a function that the rule calls reported an error",
  found: `${name}: ${text.replace(`${name}: `, "")}`.slice(0, LONGEST_FOUND),
  expected: "operands that the function takes",
  remedy: "test the value before the call, or correct the evidence"
});
var LONGEST_FOUND = 300;
var entriesProblem = (found, promised) => ({
  code: "policy.mismatch",
  message: "the compiled policy has other entry points than its rule index says",
  found: found.filter((entry) => !promised.includes(entry)).join(", ") || "too few",
  expected: promised.filter((entry) => !found.includes(entry)).join(", ") || "no others",
  remedy: "compile the policies again"
});
var engineFailed = (found) => ({
  code: "engine.failed",
  message: "the policy engine failed",
  found,
  remedy: "run again; if it stays, report it with the snapshot"
});
function thrownProblem(text) {
  const conflict = /^(?:(.+?):(\d+):(?:(\d+):)? )?((?:var assignment|object insert) conflict.*)$/s.exec(text);
  if (conflict !== null) {
    const [, file, line, column, found] = conflict;
    return {
      code: "engine.conflict",
      message: "the policy gave two values where one is possible",
      ...file !== void 0 && { file, line: Number(line) },
      ...column !== void 0 && { column: Number(column) },
      found: found ?? text,
      expected: "one value",
      remedy: "make the bodies exclude each other, or collect the values in a set"
    };
  }
  if (/opa_malloc|WebAssembly\.Memory|allocate memory|out of memory|memory limit|call stack/i.test(text)) {
    return {
      code: "engine.memory",
      message: "the policy used more memory than allowed",
      found: text,
      expected: "at most limits.memory",
      remedy: "build smaller sets: no products of two lists"
    };
  }
  return engineFailed(text);
}
var isFinal = ({ problem }) => problem.code === "policy.builtin" || problem.code === "policy.mismatch";
var PAGE = 64 * 1024;
var GIB_PAGES = 16384;
var SMALLEST_PAGES = 32;
var BYTES_PER_BYTE = 24;
var DEEPEST = 100;
function payloadFor(rules, input, trusted, limits) {
  const seen = encoded(
    visible(
      input,
      rules.flatMap(({ reads }) => reads)
    )
  );
  const data = encoded(
    visible(
      trusted,
      rules.flatMap(({ reads_trusted }) => reads_trusted)
    )
  );
  const bytes = seen.byteLength + data.byteLength;
  if (bytes > limits.inputMb * import_chunk_DX4VP3HN.MIB) throw tooLarge(`${bytes} bytes of JSON`, `at most ${limits.inputMb * import_chunk_DX4VP3HN.MIB}`);
  return { input: seen, data, ...memoryFor(bytes, limits.memoryMb) };
}
function memoryFor(bytes, memoryMb) {
  const maximumPages = Math.min(65536, Math.ceil(memoryMb * import_chunk_DX4VP3HN.MIB / PAGE));
  const wanted = Math.max(SMALLEST_PAGES, Math.ceil(bytes * BYTES_PER_BYTE / PAGE));
  return { maximumPages, initialPages: Math.min(wanted, GIB_PAGES, maximumPages) };
}
function visible(document, keys) {
  const read = new Set(keys);
  return Object.fromEntries(Object.entries(document).filter(([key]) => read.has(key)));
}
function encoded(document) {
  refuseDeep(document);
  const bytes = new TextEncoder().encode(textual(document));
  return bytes.buffer.byteLength === bytes.byteLength ? bytes.buffer : bytes.slice().buffer;
}
function textual(document) {
  try {
    return JSON.stringify(document);
  } catch (cause) {
    throw cause instanceof RangeError ? tooLarge("more text than a string can hold", "a smaller snapshot") : cause;
  }
}
function refuseDeep(document) {
  let level = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw tooLarge(`more than ${DEEPEST} levels of nesting`, `at most ${DEEPEST}`);
    level = level.flatMap((node) => Object.values(node).filter((value) => typeof value === "object" && value !== null));
  }
}
module.exports = {
  builtinFailed: builtinFailed,
  builtinsProblem: builtinsProblem,
  engineFailed: engineFailed,
  entriesProblem: entriesProblem,
  isFinal: isFinal,
  memoryFor: memoryFor,
  noEntryProblem: noEntryProblem,
  payloadFor: payloadFor,
  thrownProblem: thrownProblem,
  timeProblem: timeProblem,
  visible: visible
};
