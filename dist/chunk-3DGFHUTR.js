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
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
function newBook(file, emit) {
  const counts = { planned: 0, others: 0, failing: 0, skipped: 0 };
  const problems = [];
  const notes = [];
  return {
    problems,
    notes,
    add(test, isPlanned = true) {
      if (isPlanned) counts.planned += 1;
      else counts.others += 1;
      if (test.status === "failed" || test.status === "flaky") counts.failing += 1;
      if (test.status === "skipped" || test.status === "not_run") counts.skipped += 1;
      emit(test);
    },
    failing: () => counts.failing,
    settle(claims = NONE) {
      const sum = Object.assign((0, import_chunk_33A35NXH.newSuite)("", claims, 1), counts);
      const balanced = (0, import_chunk_33A35NXH.balance)(sum);
      for (const test of (0, import_chunk_33A35NXH.unnamedCases)(sum, "skipped", balanced.skips, file.path)) emit(test);
      for (const test of (0, import_chunk_33A35NXH.unnamedCases)(sum, "not_run", sum.missing, file.path)) emit(test);
      notes.push(...balanced.notes);
      if (balanced.hidesFailure) problems.push((0, import_chunk_33A35NXH.hiddenFailure)(sum, file.path));
      if (sum.missing > 0) problems.push((0, import_chunk_33A35NXH.missingCases)(sum, file.path));
      if (counts.planned + counts.others + balanced.skips + sum.missing === 0) problems.push((0, import_chunk_33A35NXH.noTests)(file.path));
    }
  };
}
var NONE = { failing: 0, skipped: 0 };
var brokenOff = (file, found, expected) => ({
  code: "evidence.malformed",
  message: "the report ends before the run did",
  file: file.path,
  found,
  expected,
  remedy: "run the tests again and let them finish"
});
function unknownStatus(file, pointer, found, expected) {
  return {
    code: "evidence.unknown_status",
    message: "a test has a status that the format does not define",
    file,
    pointer,
    found: JSON.stringify(found)?.slice(0, 60) ?? "nothing",
    expected,
    remedy: "use the report as the tool wrote it"
  };
}
module.exports = {
  brokenOff: brokenOff,
  newBook: newBook,
  unknownStatus: unknownStatus
};
