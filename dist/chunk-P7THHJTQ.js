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
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_R325WTVB = require("./chunk-R325WTVB.js");
var import_chunk_SH2M6OLR = require("./chunk-SH2M6OLR.js");
var import_chunk_AYJJP3H3 = require("./chunk-AYJJP3H3.js");
var import_chunk_UNU7NP4D = require("./chunk-UNU7NP4D.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var coveragePy = {
  id: "coverage-py",
  kind: "coverage",
  title: "coverage.py JSON",
  tools: [{ tool: "coverage.py", how: "coverage json, or pytest --cov --cov-report=json" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 2);
    return keys.has("meta") && keys.has("meta/version") && keys.has("files") && keys.has("meta/branch_coverage");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const files = (0, import_chunk_AYNNP6RK.objectAt)(root, "files");
    if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/files", root.files, "an object of files");
    const problems = [];
    let counted = 0;
    for (const [name, value] of Object.entries(files)) {
      const summary = (0, import_chunk_AYNNP6RK.isObject)(value) ? (0, import_chunk_AYNNP6RK.objectAt)(value, "summary") : void 0;
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)("files", name, "summary");
      if (summary === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, void 0, "the sums of a file");
      const lines = {
        covered: (0, import_chunk_AYNNP6RK.numberAt)(summary, "covered_lines") ?? -1,
        total: (0, import_chunk_AYNNP6RK.numberAt)(summary, "num_statements") ?? -1
      };
      const branches = {
        covered: (0, import_chunk_AYNNP6RK.numberAt)(summary, "covered_branches") ?? 0,
        total: (0, import_chunk_AYNNP6RK.numberAt)(summary, "num_branches") ?? 0
      };
      for (const { covered, total } of [lines, branches]) {
        if (!(0, import_chunk_UNU7NP4D.isTally)(covered, total)) problems.push((0, import_chunk_UNU7NP4D.badTally)(file, pointer, `${covered} of ${total}`));
      }
      const coverage = { file: name, ...(0, import_chunk_UNU7NP4D.tallied)("lines", lines), ...(0, import_chunk_UNU7NP4D.tallied)("branches", branches) };
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    const version = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "meta") ?? {}, "version");
    return { tool: "coverage.py", ...version === void 0 ? {} : { toolVersion: version }, notes: [], problems };
  }
};
var BRANCH = 4;
var coveralls = {
  id: "coveralls",
  kind: "coverage",
  title: "Coveralls JSON",
  tools: [
    { tool: "gcovr", how: "gcovr --coveralls coveralls.json (json says more)" },
    { tool: "coveralls-python", how: "coveralls --output=coveralls.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("source_files/*/name") && keys.has("source_files/*/coverage") || /"source_files"\s*:\s*\[\s*\]/.test(head);
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const files = (0, import_chunk_AYNNP6RK.arrayAt)(root, "source_files");
    if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/source_files", root.source_files, "an array of files");
    let counted = 0;
    for (const [index, one] of files.entries()) {
      const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "name") : void 0;
      const pointer = `/source_files/${index}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, one, "the name of a file");
      const coverage = (0, import_chunk_UNU7NP4D.coverageOf)(name, hitsIn2(file, pointer, one.coverage, one.branches ?? []));
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    return { notes: [], problems: counted === 0 ? [(0, import_chunk_UNU7NP4D.noCoverage)(file)] : [] };
  }
};
function hitsIn2(file, pointer, counts2, numbers2) {
  const hits = { lines: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), statements: /* @__PURE__ */ new Map() };
  if (!(0, import_chunk_AYNNP6RK.isArray)(counts2)) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/coverage`, counts2, "an array of counts");
  for (const [index, count] of counts2.entries())
    if (count !== null) (0, import_chunk_UNU7NP4D.hit)(hits.lines, index + 1, whole(file, `${pointer}/coverage/${index}`, count));
  if (!(0, import_chunk_AYNNP6RK.isArray)(numbers2) || numbers2.length % BRANCH !== 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/branches`, numbers2, "four numbers for each branch");
  for (let at2 = 0; at2 < numbers2.length; at2 += BRANCH)
    (0, import_chunk_UNU7NP4D.hit)(
      hits.branches,
      numbers2.slice(at2, at2 + BRANCH - 1).join(),
      whole(file, `${pointer}/branches/${at2 + BRANCH - 1}`, numbers2[at2 + BRANCH - 1])
    );
  return hits;
}
function whole(file, pointer, count) {
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) return count;
  throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, count, "a count");
}
var gcovr = {
  id: "gcovr",
  kind: "coverage",
  title: "gcovr JSON",
  tools: [{ tool: "gcovr", how: "gcovr --json coverage.json, or --json-summary" }],
  claims: ({ head }) => /^\s*\{/.test(head) && /"gcovr\/(?:summary_)?format_version"\s*:/.test(head),
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const files = (0, import_chunk_AYNNP6RK.arrayAt)(root, "files");
    if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/files", root.files, "an array of files");
    const problems = [];
    let [counted, isShared] = [0, false];
    for (const [index, value] of files.entries()) {
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)("files", index);
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, value, "the coverage of a file");
      const name = (0, import_chunk_AYNNP6RK.stringAt)(value, "file") ?? (0, import_chunk_AYNNP6RK.stringAt)(value, "filename");
      if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/file`, value.file, "the name of a file");
      const lines = (0, import_chunk_AYNNP6RK.arrayAt)(value, "lines");
      isShared ||= new Set(lines?.map((line) => (0, import_chunk_AYNNP6RK.isObject)(line) ? line.line_number : void 0)).size < (lines?.length ?? 0);
      const coverage = lines === void 0 ? { file: name, ...sumsOf(file, pointer, value, problems) } : (0, import_chunk_UNU7NP4D.coverageOf)(name, hitsOf(file, pointer, lines, (0, import_chunk_AYNNP6RK.arrayAt)(value, "functions") ?? []));
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    const notes = isShared ? ["a line that stands there for each of several functions is counted once"] : [];
    return { tool: "gcovr", notes, problems };
  }
};
function hitsOf(file, pointer, lines, functions) {
  const hits = { lines: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), statements: /* @__PURE__ */ new Map() };
  for (const [index, line] of lines.entries()) {
    const at2 = `${pointer}/lines/${index}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(line)) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2, line, "a line");
    if (line["gcovr/noncode"] === true || line["gcovr/excluded"] === true) continue;
    const [number2, count] = [(0, import_chunk_AYNNP6RK.numberAt)(line, "line_number"), (0, import_chunk_AYNNP6RK.numberAt)(line, "count")];
    if (number2 === void 0 || count === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2, line.count, "a number and a count");
    (0, import_chunk_UNU7NP4D.hit)(hits.lines, number2, count);
    for (const [branch, value] of ((0, import_chunk_AYNNP6RK.arrayAt)(line, "branches") ?? []).entries()) {
      if ((0, import_chunk_AYNNP6RK.isObject)(value) && value["gcovr/excluded"] !== true)
        (0, import_chunk_UNU7NP4D.hit)(hits.branches, `${index}.${branch}`, (0, import_chunk_AYNNP6RK.numberAt)(value, "count") ?? 0);
    }
  }
  for (const [index, one] of functions.entries()) {
    if ((0, import_chunk_AYNNP6RK.isObject)(one) && one["gcovr/excluded"] !== true)
      (0, import_chunk_UNU7NP4D.hit)(hits.functions, functionOf(one) ?? index, (0, import_chunk_AYNNP6RK.numberAt)(one, "execution_count") ?? 0);
  }
  return hits;
}
function functionOf(one) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(one, "name") ?? (0, import_chunk_AYNNP6RK.stringAt)(one, "demangled_name");
  return name === void 0 ? void 0 : `${name}:${String(one.lineno)}`;
}
function sumsOf(file, pointer, value, problems) {
  const tally = (kind) => {
    const found = { covered: (0, import_chunk_AYNNP6RK.numberAt)(value, `${kind}_covered`) ?? 0, total: (0, import_chunk_AYNNP6RK.numberAt)(value, `${kind}_total`) ?? 0 };
    if ((0, import_chunk_UNU7NP4D.isTally)(found.covered, found.total)) return found;
    problems.push((0, import_chunk_UNU7NP4D.badTally)(file, `${pointer}/${kind}_covered`, `${found.covered} of ${found.total}`));
    return { covered: 0, total: 0 };
  };
  return {
    ...(0, import_chunk_UNU7NP4D.tallied)("lines", tally("line")),
    ...(0, import_chunk_UNU7NP4D.tallied)("branches", tally("branch")),
    ...(0, import_chunk_UNU7NP4D.tallied)("functions", tally("function"))
  };
}
var istanbul = {
  id: "istanbul",
  kind: "coverage",
  title: "Istanbul JSON",
  tools: [{ tool: "Vitest, Jest, c8, nyc", how: "the coverage reporter json or json-summary" }],
  claims: ({ head }) => /^\s*\{/.test(head) && (/"statementMap"\s*:\s*\{/.test(head) || /^\s*\{\s*"total"\s*:\s*\{\s*"lines"\s*:\s*\{\s*"total"/.test(head)),
  read(file, emit) {
    const problems = [];
    let counted = 0;
    for (const [name, value] of Object.entries((0, import_chunk_AYNNP6RK.parseJsonObject)(file))) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(name), value, "the coverage of a file");
      if (name === "total") continue;
      const coverage = "statementMap" in value ? counts(file, name, value) : sums(file, name, value, problems);
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    return { tool: "istanbul", notes: [], problems };
  }
};
function counts(file, name, value) {
  const at2 = (key) => {
    const found = (0, import_chunk_AYNNP6RK.objectAt)(value, key);
    if (found === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(name, key), value[key], "an object");
    return found;
  };
  const [statementMap, statements, functions, branches] = [at2("statementMap"), at2("s"), at2("f"), at2("b")];
  const lines = /* @__PURE__ */ new Map();
  for (const [id, place] of Object.entries(statementMap)) {
    const line = (0, import_chunk_AYNNP6RK.isObject)(place) ? (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(place, "start") ?? {}, "line") : void 0;
    if (line === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(name, "statementMap", id), place, "a range");
    (0, import_chunk_UNU7NP4D.hit)(lines, line, countAt(file, name, ["s", id], statements[id]));
  }
  const outcomes = Object.entries(branches).flatMap(([id, list]) => {
    if (!(0, import_chunk_AYNNP6RK.isArray)(list)) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(name, "b", id), list, "an array of counts");
    return list.map((count, index) => countAt(file, name, ["b", id, index], count));
  });
  const tally = (all) => ({
    covered: all.filter((count) => count > 0).length,
    total: all.length
  });
  const values = (key, of) => Object.entries(of).map(([id, count]) => countAt(file, name, [key, id], count));
  return {
    file: name,
    ...(0, import_chunk_UNU7NP4D.tallied)("lines", tally([...lines.values()])),
    ...(0, import_chunk_UNU7NP4D.tallied)("branches", tally(outcomes)),
    ...(0, import_chunk_UNU7NP4D.tallied)("functions", tally(values("f", functions))),
    ...(0, import_chunk_UNU7NP4D.tallied)("statements", tally(values("s", statements)))
  };
}
function countAt(file, name, place, count) {
  if (typeof count === "number" && count >= 0) return count;
  throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(name, ...place), count, "a count");
}
function sums(file, name, value, problems) {
  const tally = (kind) => {
    const found = (0, import_chunk_AYNNP6RK.objectAt)(value, kind);
    if (found === void 0) return { covered: 0, total: 0 };
    const [covered, total] = [(0, import_chunk_AYNNP6RK.numberAt)(found, "covered") ?? -1, (0, import_chunk_AYNNP6RK.numberAt)(found, "total") ?? -1];
    if ((0, import_chunk_UNU7NP4D.isTally)(covered, total)) return { covered, total };
    problems.push((0, import_chunk_UNU7NP4D.badTally)(file, (0, import_chunk_EHP3VDIA.pointerTo)(name, kind), `${covered} of ${total}`));
    return { covered: 0, total: 0 };
  };
  return {
    file: name,
    ...(0, import_chunk_UNU7NP4D.tallied)("lines", tally("lines")),
    ...(0, import_chunk_UNU7NP4D.tallied)("branches", tally("branches")),
    ...(0, import_chunk_UNU7NP4D.tallied)("functions", tally("functions")),
    ...(0, import_chunk_UNU7NP4D.tallied)("statements", tally("statements"))
  };
}
var TYPE = "llvm.coverage.json.export";
var BEGINS = /^\s*\{\s*(?:"\w+"\s*:\s*(?:"[^"]*"|\{[^{}]*\})\s*,\s*)*"data"\s*:\s*\[\s*\{\s*"files"\s*:\s*\[\s*(?:\{\s*"(?:branches|expansions|filename|mcdc_records|segments|summary)"\s*:|\]\s*,\s*"(?:functions|totals)"\s*:)/;
var llvmCov = {
  id: "llvm-cov",
  kind: "coverage",
  title: "llvm-cov export JSON",
  tools: [
    { tool: "cargo llvm-cov", how: "cargo llvm-cov --json --output-path coverage.json" },
    { tool: "Swift", how: "swift test --enable-code-coverage, then `swift test --show-codecov-path`" },
    { tool: "llvm-cov", how: "llvm-cov export -instr-profile=default.profdata BINARY > coverage.json" }
  ],
  claims: ({ head }) => BEGINS.test(head),
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    if (root.type !== TYPE) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/type", root.type, TYPE);
    const problems = [];
    let counted = 0;
    for (const { value, pointer } of filesIn(root)) {
      const name = (0, import_chunk_AYNNP6RK.isObject)(value) ? (0, import_chunk_AYNNP6RK.stringAt)(value, "filename") : void 0;
      const summary = (0, import_chunk_AYNNP6RK.isObject)(value) ? (0, import_chunk_AYNNP6RK.objectAt)(value, "summary") : void 0;
      if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/filename`, void 0, "the name of a file");
      if (summary === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/summary`, void 0, "the sums of a file");
      const tally = (kind) => tallyIn(file, `${pointer}/summary/${kind}`, (0, import_chunk_AYNNP6RK.objectAt)(summary, kind), problems);
      const coverage = {
        file: name,
        ...(0, import_chunk_UNU7NP4D.tallied)("lines", tally("lines")),
        ...(0, import_chunk_UNU7NP4D.tallied)("branches", tally("branches")),
        ...(0, import_chunk_UNU7NP4D.tallied)("functions", tally("functions")),
        ...(0, import_chunk_UNU7NP4D.tallied)("statements", tally("regions"))
      };
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    return { tool: "llvm-cov", notes: ["llvm-cov counts regions of code as statements"], problems };
  }
};
var filesIn = (root) => ((0, import_chunk_AYNNP6RK.arrayAt)(root, "data") ?? []).flatMap(
  (data, at2) => ((0, import_chunk_AYNNP6RK.isObject)(data) ? (0, import_chunk_AYNNP6RK.arrayAt)(data, "files") ?? [] : []).map((value, index) => ({
    value,
    pointer: `/data/${at2}/files/${index}`
  }))
);
function tallyIn(file, pointer, sums2, problems) {
  if (sums2 === void 0) return NONE;
  const [covered, total] = [(0, import_chunk_AYNNP6RK.numberAt)(sums2, "covered") ?? -1, (0, import_chunk_AYNNP6RK.numberAt)(sums2, "count") ?? -1];
  if ((0, import_chunk_UNU7NP4D.isTally)(covered, total)) return { covered, total };
  problems.push((0, import_chunk_UNU7NP4D.badTally)(file, pointer, `${covered} of ${total}`));
  return NONE;
}
var NONE = { covered: 0, total: 0 };
var RESULT_SET = /^\s*\{\s*"[^"]+"\s*:\s*\{\s*"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*(?:\{\s*"lines"\s*:\s*)?\[\s*(?:null|\d+|"ignored"|\])/;
var simplecov = {
  id: "simplecov",
  kind: "coverage",
  title: "SimpleCov JSON",
  tools: [
    {
      tool: "SimpleCov",
      how: "SimpleCov.formatter = SimpleCov::Formatter::JSONFormatter, then coverage/coverage.json"
    }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("meta/simplecov_version") && keys.has("coverage") || RESULT_SET.test(head);
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const meta = (0, import_chunk_AYNNP6RK.objectAt)(root, "meta");
    const all = /* @__PURE__ */ new Map();
    if (meta !== void 0) readFiles(file, all, root, "");
    else
      for (const [command, run] of Object.entries(root)) {
        if (!(0, import_chunk_AYNNP6RK.isObject)(run)) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(command), run, "what a command ran");
        readFiles(file, all, run, (0, import_chunk_EHP3VDIA.pointerTo)(command));
      }
    let counted = 0;
    for (const [name, hits] of all) {
      const coverage = (0, import_chunk_UNU7NP4D.coverageOf)(name, hits);
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    const missed = Object.keys((0, import_chunk_AYNNP6RK.objectAt)(root, "errors") ?? {});
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(meta ?? {}, "simplecov_version");
    return {
      tool: "simplecov",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes: missed.map((name) => `SimpleCov says that ${name.slice(0, 60)} is not kept`),
      problems: counted === 0 ? [(0, import_chunk_UNU7NP4D.noCoverage)(file)] : [],
      ...meta !== void 0 && missed.length > 0 ? { saysFailed: true } : {}
    };
  }
};
function readFiles(file, all, holder, above) {
  const files = (0, import_chunk_AYNNP6RK.objectAt)(holder, "coverage");
  if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${above}/coverage`, holder.coverage, "files by name");
  for (const [name, value] of Object.entries(files)) {
    const pointer = `${above}${(0, import_chunk_EHP3VDIA.pointerTo)("coverage", name)}`;
    const { lines, branches, functions } = (0, import_chunk_UNU7NP4D.hitsIn)(all, name);
    const parts = (0, import_chunk_AYNNP6RK.isObject)(value) ? value : { lines: value };
    const counts2 = (0, import_chunk_AYNNP6RK.arrayAt)(parts, "lines") ?? ((0, import_chunk_AYNNP6RK.isObject)(value) ? [] : void 0);
    if (counts2 === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, value, "the counts of its lines");
    for (const [index, count] of counts2.entries()) countIn(file, lines, index + 1, count, `${pointer}/lines/${index}`);
    for (const [key, count] of outcomesOf(parts.branches)) countIn(file, branches, key, count, `${pointer}/branches`);
    for (const [key, count] of outcomesOf(parts.methods)) countIn(file, functions, key, count, `${pointer}/methods`);
  }
}
function outcomesOf(value) {
  if ((0, import_chunk_AYNNP6RK.isArray)(value)) return value.map((one, index) => [String(index), (0, import_chunk_AYNNP6RK.isObject)(one) ? one.coverage : one]);
  return Object.entries((0, import_chunk_AYNNP6RK.isObject)(value) ? value : {}).flatMap(
    ([key, one]) => (0, import_chunk_AYNNP6RK.isObject)(one) ? Object.entries(one).map(([outcome, count]) => [`${key} ${outcome}`, count]) : [[key, one]]
  );
}
function countIn(file, hits, item, count, pointer) {
  if (count === null || count === "ignored") return;
  if (typeof count !== "number" || !(count >= 0)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, count, 'a count, null or "ignored"');
  (0, import_chunk_UNU7NP4D.hit)(hits, item, count);
}
var xccov = {
  id: "xccov",
  kind: "coverage",
  title: "xccov JSON",
  tools: [{ tool: "Xcode", how: "xcrun xccov view --report --json Test.xcresult > coverage.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const marks = ["coveredLines", "executableLines", "buildProductPath"];
    return keys.has("targets/*/files") && marks.some((key) => keys.has(`targets/*/${key}`));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const targets = (0, import_chunk_AYNNP6RK.arrayAt)(root, "targets");
    if (targets === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/targets", root.targets, "an array of targets");
    const problems = [];
    const best = /* @__PURE__ */ new Map();
    let tests = 0;
    for (const [at2, target] of targets.entries()) {
      const files = (0, import_chunk_AYNNP6RK.isObject)(target) ? (0, import_chunk_AYNNP6RK.arrayAt)(target, "files") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(target) || files === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/targets/${at2}/files`, void 0, "an array of files");
      if (/\.xctest$/.test((0, import_chunk_AYNNP6RK.stringAt)(target, "name") ?? "")) {
        tests += 1;
        continue;
      }
      for (const [index, value] of files.entries()) {
        const one = fileOf(file, value, `/targets/${at2}/files/${index}`, problems);
        const known = best.get(one.file)?.lines?.covered ?? -1;
        if ((one.lines?.covered ?? 0) > known) best.set(one.file, one);
      }
    }
    for (const one of best.values()) emit(one);
    if (![...best.values()].some(import_chunk_UNU7NP4D.isCounted)) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    const notes = tests === 0 ? [] : [`${tests} bundles of tests are left out`];
    return { tool: "xccov", notes: [...notes, "a file of several targets is counted once"], problems };
  }
};
function fileOf(file, value, pointer, problems) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(value) ? (0, import_chunk_AYNNP6RK.stringAt)(value, "path") ?? (0, import_chunk_AYNNP6RK.stringAt)(value, "name") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(value) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/path`, value, "the path of a file");
  const [covered, total] = [(0, import_chunk_AYNNP6RK.numberAt)(value, "coveredLines") ?? -1, (0, import_chunk_AYNNP6RK.numberAt)(value, "executableLines") ?? -1];
  if (!(0, import_chunk_UNU7NP4D.isTally)(covered, total)) problems.push((0, import_chunk_UNU7NP4D.badTally)(file, pointer, `${covered} of ${total} lines`));
  const functions = ((0, import_chunk_AYNNP6RK.arrayAt)(value, "functions") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  return {
    file: name,
    ...(0, import_chunk_UNU7NP4D.tallied)("lines", (0, import_chunk_UNU7NP4D.isTally)(covered, total) ? { covered, total } : { covered: 0, total: 0 }),
    ...(0, import_chunk_UNU7NP4D.tallied)("functions", { covered: functions.filter(hasRun).length, total: functions.length })
  };
}
var hasRun = (method) => ((0, import_chunk_AYNNP6RK.numberAt)(method, "executionCount") ?? 0) > 0;
var STATES = /* @__PURE__ */ new Set([
  "created",
  "dead",
  "exited",
  "paused",
  "removing",
  "restarting",
  "running"
]);
function* rowsIn(file) {
  if (!file.head.trimStart().startsWith("[")) {
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonValues)(file)) yield { row: value, place: { file, pointer: "", line } };
    return;
  }
  const rows = (0, import_chunk_AYNNP6RK.parseJson)(file);
  if (!(0, import_chunk_AYNNP6RK.isArray)(rows)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", rows, "an array of containers");
  for (const [index, row] of rows.entries()) yield { row, place: { file, pointer: (0, import_chunk_EHP3VDIA.pointerTo)(index) } };
}
function misshapen({ file, pointer, line }, key, found, expected) {
  const { parts } = (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}${key}`, found, expected);
  return new import_chunk_URPNT6SS.Problem(line === void 0 ? parts : { ...parts, line });
}
var unknownState = ({ file, pointer, line }, found) => ({
  code: "evidence.unknown_status",
  message: "a container is in a state that Docker does not define",
  file: file.path,
  pointer: `${pointer}/State`,
  ...line === void 0 ? {} : { line },
  found: found.slice(0, 60),
  expected: [...STATES].join(", "),
  remedy: "use the output of docker as it is"
});
var noContainer = (file) => ({
  code: "evidence.empty",
  message: "no container is listed",
  file: file.path,
  found: "an empty array",
  expected: "at least one container",
  remedy: "start the environment, and name its project with -p"
});
function repeatedId(file, containers) {
  const ids = containers.flatMap(({ id }) => id ?? []);
  const repeated2 = ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated2 === void 0 ? [] : [twice(file, repeated2)];
}
var twice = (file, found) => ({
  code: "evidence.shape",
  message: "a container stands twice in one look",
  file: file.path,
  found,
  expected: "each container once",
  remedy: "write each look into a file of its own, or use phasegate record --samples"
});
var composeEvents = {
  id: "compose-events",
  kind: "environment",
  title: "docker compose events JSON lines",
  tools: [{ tool: "docker compose", how: "docker compose events --json > events.ndjson" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head.split("\n", 1)[0] ?? "", 1);
    return ["time", "type", "action", "service", "attributes"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const problems = [];
    const known = /* @__PURE__ */ new Map();
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      const place = { file, pointer: "", line };
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw misshapen(place, "", value, "an event of docker compose");
      if (value.type !== "container") continue;
      const action = (0, import_chunk_AYNNP6RK.stringAt)(value, "action");
      if (action === void 0) throw misshapen(place, "/action", value.action, "what happened");
      const { id, service } = identityOf(value, place);
      const before = known.get(id) ?? { ...imageOf(value), service, id, state: "created" };
      const after = changed(before, action, value);
      if (action === "destroy") known.delete(id);
      else known.set(id, after);
      if (FAULTS.has(action)) emit({ services: [], containers: [after] });
    }
    if (known.size === 0) problems.push(noContainer(file));
    else emit({ services: [], containers: [...known.values()] });
    return { tool: "docker compose", notes: [NOTE], problems };
  }
};
var FAULTS = /* @__PURE__ */ new Set(["die", "oom", "health_status: unhealthy"]);
var NOTE = "containers to which nothing happened are in no event";
function identityOf(event, place) {
  const [id, service] = [(0, import_chunk_AYNNP6RK.stringAt)(event, "id"), (0, import_chunk_AYNNP6RK.stringAt)(event, "service")];
  if (!id) throw misshapen(place, "/id", event.id, "the id of the container");
  if (!service) throw misshapen(place, "/service", event.service, "the name of a service");
  return { id, service };
}
function imageOf(event) {
  const image = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(event, "attributes") ?? {}, "image");
  return image ? { image } : {};
}
function changed(container, action, event) {
  const health = /^health_status: (healthy|unhealthy|starting)$/.exec(action)?.[1];
  if (health !== void 0) return { ...container, state: "running", health };
  const { health: _, exitCode: __, ...fresh } = container;
  switch (action) {
    case "start":
    case "unpause":
    case "restart":
      return { ...fresh, state: "running" };
    case "pause":
      return { ...container, state: "paused" };
    case "oom":
      return { ...fresh, state: "dead" };
    case "die": {
      const attributes = (0, import_chunk_AYNNP6RK.objectAt)(event, "attributes") ?? {};
      const code = (0, import_chunk_AYNNP6RK.numberAt)(attributes, "exitCode") ?? Number((0, import_chunk_AYNNP6RK.stringAt)(attributes, "exitCode") || Number.NaN);
      return { ...fresh, state: "exited", ...Number.isSafeInteger(code) ? { exitCode: code } : {} };
    }
    default:
      return container;
  }
}
var SECONDS = /* @__PURE__ */ new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86400],
  ["week", 604800],
  ["month", 2592e3],
  ["year", 31536e3]
]);
function secondsIn(words) {
  if (words === "Less than a second") return 0;
  const [, count = "", unit = ""] = /^(About an?|\d{1,4}) (second|minute|hour|day|week|month|year)s?$/.exec(words) ?? [];
  const seconds = SECONDS.get(unit);
  return seconds === void 0 ? void 0 : seconds * (count.startsWith("About") ? 1 : Number(count));
}
function spokenTimes(status, runningFor) {
  const up = secondsIn(/^Up (.+?)(?: \(.*\))?$/.exec(status)?.[1] ?? "");
  const age = secondsIn(runningFor.replace(/ ago$/, ""));
  return {
    ...up === void 0 ? {} : { upSeconds: up },
    ...age === void 0 ? {} : { ageSeconds: age }
  };
}
var IMAGE_ID = /^sha256:[0-9a-f]{12,64}$/;
var composePs = {
  id: "compose-ps",
  kind: "environment",
  title: "docker compose ps JSON",
  tools: [{ tool: "docker compose", how: "docker compose ps -a --format json > ps.json" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 2);
    const has = (prefix) => ["Service", "Project", "State", "Name"].every((key) => keys.has(`${prefix}${key}`));
    return has("") || has("*/");
  },
  read(file, emit) {
    const problems = [];
    const containers = [];
    try {
      for (const { row, place } of rowsIn(file)) containers.push(containerOf(row, place, problems));
    } catch (thrown) {
      if (containers.length === 0) throw thrown;
      problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.malformed"));
    }
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return { tool: "docker compose", notes: [], problems };
  }
};
function containerOf(row, place, problems) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw misshapen(place, "", row, "a container of docker compose ps");
  const service = (0, import_chunk_AYNNP6RK.stringAt)(row, "Service");
  const state = (0, import_chunk_AYNNP6RK.stringAt)(row, "State");
  if (!service) throw misshapen(place, "/Service", row.Service, "the name of a service");
  if (!state) throw misshapen(place, "/State", row.State, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const id = (0, import_chunk_AYNNP6RK.stringAt)(row, "ID");
  const image = (0, import_chunk_AYNNP6RK.stringAt)(row, "Image");
  const health = (0, import_chunk_AYNNP6RK.stringAt)(row, "Health");
  const exitCode = exitCodeOf(row, state);
  return {
    service,
    state,
    ...id ? { id } : {},
    ...image ? { image } : {},
    ...image !== void 0 && IMAGE_ID.test(image) ? { imageId: image } : {},
    ...health ? { health } : {},
    ...exitCode === void 0 ? {} : { exitCode },
    ...spokenTimes((0, import_chunk_AYNNP6RK.stringAt)(row, "Status") ?? "", (0, import_chunk_AYNNP6RK.stringAt)(row, "RunningFor") ?? "")
  };
}
function exitCodeOf(row, state) {
  if (state === "exited" || state === "dead") return (0, import_chunk_AYNNP6RK.numberAt)(row, "ExitCode");
  if (state !== "restarting") return void 0;
  const code = /^Restarting \((\d+)\)/.exec((0, import_chunk_AYNNP6RK.stringAt)(row, "Status") ?? "")?.[1];
  return code === void 0 ? void 0 : Number(code);
}
var dockerInspect = {
  id: "docker-inspect",
  kind: "environment",
  title: "docker inspect JSON",
  tools: [{ tool: "docker", how: "docker inspect $(docker compose ps -aq) > inspect.json" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 3);
    const has = (prefix) => ["Id", "State", "State/Status", "Image", "Name", "Config"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("");
  },
  read(file, emit) {
    const problems = [];
    const rows = [...rowsIn(file)];
    const containers = rows.flatMap(({ row, place }) => isOther(row) ? [] : [containerOf2(row, place, problems)]);
    const others = rows.length - containers.length;
    const restarted = rows.flatMap(({ row }) => restartsOf(row));
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return {
      tool: "docker",
      notes: [NOTE2, ...others === 0 ? [] : [`${others} of the objects are no containers`], ...restarted],
      problems
    };
  }
};
var NOTE2 = "only containers that were asked for are listed; docker tells one that does not exist on the standard error";
var isOther = (row) => (0, import_chunk_AYNNP6RK.isObject)(row) && !("State" in row) && ["RepoTags", "IPAM", "Mountpoint"].some((key) => key in row);
function restartsOf(row) {
  const count = (0, import_chunk_AYNNP6RK.isObject)(row) ? (0, import_chunk_AYNNP6RK.numberAt)(row, "RestartCount") ?? 0 : 0;
  const name = (0, import_chunk_AYNNP6RK.isObject)(row) ? (0, import_chunk_AYNNP6RK.stringAt)(row, "Name") ?? "" : "";
  return count > 0 ? [`${name.replace(/^\//, "")} was restarted ${count} times`] : [];
}
var SERVICE = "com.docker.compose.service";
function containerOf2(row, place, problems) {
  const details = (0, import_chunk_AYNNP6RK.isObject)(row) ? (0, import_chunk_AYNNP6RK.objectAt)(row, "State") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(row) || details === void 0) throw misshapen(place, "/State", row, "a container with its state");
  const state = (0, import_chunk_AYNNP6RK.stringAt)(details, "Status");
  if (!state) throw misshapen(place, "/State/Status", details.Status, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState({ ...place, pointer: `${place.pointer}/State` }, state));
  const exitCode = state === "running" || state === "created" ? void 0 : (0, import_chunk_AYNNP6RK.numberAt)(details, "ExitCode");
  const startedAt = (0, import_chunk_AYNNP6RK.stringAt)(details, "StartedAt");
  const health = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(details, "Health") ?? (0, import_chunk_AYNNP6RK.objectAt)(details, "Healthcheck") ?? {}, "Status");
  return {
    service: serviceOf(row, place),
    state,
    ...texts(row),
    ...health && health !== "none" ? { health } : {},
    ...exitCode === void 0 ? {} : { exitCode },
    ...startedAt ? { startedAt } : {}
  };
}
function serviceOf(row, place) {
  const label = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(row, "Config") ?? {}, "Labels") ?? {}, SERVICE);
  const name = (0, import_chunk_AYNNP6RK.stringAt)(row, "Name")?.replace(/^\//, "");
  const service = label || name;
  if (!service) throw misshapen(place, "/Name", row.Name, "the name of the container");
  return service;
}
function texts(row) {
  const [id, imageId, image] = [
    (0, import_chunk_AYNNP6RK.stringAt)(row, "Id"),
    (0, import_chunk_AYNNP6RK.stringAt)(row, "Image"),
    (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(row, "Config") ?? {}, "Image")
  ];
  return { ...id ? { id } : {}, ...image ? { image } : {}, ...imageId ? { imageId } : {} };
}
var dockerPs = {
  id: "docker-ps",
  kind: "environment",
  title: "docker ps JSON lines",
  tools: [{ tool: "docker", how: "docker ps -a --no-trunc --format json > ps.ndjson" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head.split("\n", 1)[0] ?? "", 1);
    return ["ID", "Names", "Labels", "State", "Status", "RunningFor"].every((key) => keys.has(key)) && !keys.has("Service");
  },
  read(file, emit) {
    const problems = [];
    const containers = [];
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      containers.push(containerOf3(value, { file, pointer: "", line }, problems));
    }
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return { tool: "docker", notes: ["without -a, docker ps leaves out containers that have ended"], problems };
  }
};
function containerOf3(row, place, problems) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw misshapen(place, "", row, "a container of docker ps");
  const [state, status = ""] = [(0, import_chunk_AYNNP6RK.stringAt)(row, "State"), (0, import_chunk_AYNNP6RK.stringAt)(row, "Status")];
  if (!state) throw misshapen(place, "/State", row.State, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const health = /\((?:health: )?(healthy|unhealthy|starting)\)/.exec(status)?.[1];
  const exitCode = /^(?:Exited|Restarting) \((\d+)\)/.exec(status)?.[1];
  const [id, image] = [(0, import_chunk_AYNNP6RK.stringAt)(row, "ID"), (0, import_chunk_AYNNP6RK.stringAt)(row, "Image")];
  return {
    service: serviceOf2(row, place),
    state,
    ...id ? { id } : {},
    ...image ? { image } : {},
    ...health === void 0 ? {} : { health },
    ...exitCode === void 0 ? {} : { exitCode: Number(exitCode) },
    ...spokenTimes(status, (0, import_chunk_AYNNP6RK.stringAt)(row, "RunningFor") ?? "")
  };
}
function serviceOf2(row, place) {
  const labels = (0, import_chunk_AYNNP6RK.stringAt)(row, "Labels") ?? "";
  const named2 = new Set([...labels.matchAll(/(?:^|,)com\.docker\.compose\.service=([^,]+)/g)].map(([, name]) => name));
  if (named2.size > 1) {
    const { parts } = misshapen(place, "/Labels", labels, "one service");
    throw new import_chunk_URPNT6SS.Problem({ ...parts, found: [...named2].join(", ").slice(0, 60) });
  }
  const [label] = named2;
  const service = label ?? (0, import_chunk_AYNNP6RK.stringAt)(row, "Names");
  if (!service) throw misshapen(place, "/Names", row.Names, "the name of the container");
  return service;
}
var LIST = /^\s*\{\s*"apiVersion"\s*:\s*"v1"\s*,\s*"items"\s*:\s*\[\s*(?:\]\s*,\s*"kind"\s*:\s*"List"|\{\s*"apiVersion"\s*:\s*"v1"\s*,\s*"kind"\s*:\s*"Pod"\s*[,}])/;
var POD_LIST = /^\s*\{\s*(?:"apiVersion"\s*:\s*"v1"\s*,\s*"kind"\s*:\s*"Pod(?:List)?"|"kind"\s*:\s*"PodList")\s*,/;
var kubectlPods = {
  id: "kubectl-pods",
  kind: "environment",
  title: "kubectl get pods JSON",
  tools: [
    {
      tool: "kubectl",
      how: "kubectl get pods -o json > pods.json; services are the label app.kubernetes.io/name or app"
    }
  ],
  claims: ({ head }) => LIST.test(head) || POD_LIST.test(head),
  read(file, emit) {
    const containers = [];
    const problems = [];
    const notes = [NOTE3];
    let others = 0;
    for (const { pod, place } of podsIn(file)) {
      if ((0, import_chunk_AYNNP6RK.isObject)(pod) && ((0, import_chunk_AYNNP6RK.stringAt)(pod, "kind") ?? "Pod") !== "Pod") others += 1;
      else containers.push(...containersOf(pod, place, notes));
    }
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    if (others > 0) notes.push(`${others} of the objects are no pods`);
    return { tool: "kubectl", notes, problems };
  }
};
var NOTE3 = "pods that should be there and are not are in no list of pods";
function* podsIn(file) {
  const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
  if (root.kind === "Pod") {
    yield { pod: root, place: { file, pointer: "" } };
    return;
  }
  const items = (0, import_chunk_AYNNP6RK.arrayAt)(root, "items");
  if (items === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/items", root.items, "an array of pods");
  for (const [index, pod] of items.entries()) yield { pod, place: { file, pointer: (0, import_chunk_EHP3VDIA.pointerTo)("items", index) } };
}
function containersOf(pod, place, notes) {
  const status = (0, import_chunk_AYNNP6RK.isObject)(pod) ? (0, import_chunk_AYNNP6RK.objectAt)(pod, "status") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(pod) || status === void 0) throw misshapen(place, "/status", void 0, "the status of a pod");
  const metadata = (0, import_chunk_AYNNP6RK.objectAt)(pod, "metadata") ?? {};
  const service = serviceOf3(metadata);
  if (!service) throw misshapen(place, "/metadata/name", metadata.name, "the name of the pod");
  const all = [
    ...rowsAt(status, "initContainerStatuses").map((row) => ({ row, service: initOf(pod, row, service) })),
    ...rowsAt(status, "containerStatuses").map((row) => ({ row, service }))
  ];
  for (const { row } of all) {
    const times = (0, import_chunk_AYNNP6RK.numberAt)(row, "restartCount") ?? 0;
    if (times > 0) notes.push(`${(0, import_chunk_AYNNP6RK.stringAt)(metadata, "name")}/${(0, import_chunk_AYNNP6RK.stringAt)(row, "name")} was restarted ${times} times`);
  }
  if (rowsAt(status, "containerStatuses").length === 0)
    return [{ service, state: ["Failed", "Unknown"].includes((0, import_chunk_AYNNP6RK.stringAt)(status, "phase") ?? "") ? "dead" : "created" }];
  const blocked = (0, import_chunk_AYNNP6RK.stringAt)(metadata, "deletionTimestamp") !== void 0 || (0, import_chunk_AYNNP6RK.stringAt)(status, "phase") === "Unknown";
  return all.map(({ row, service: name }) => ({ service: name, ...textsOf(row), ...stateOf(row, status, blocked) }));
}
var LABELS = ["app.kubernetes.io/name", "app", "k8s-app", "batch.kubernetes.io/job-name", "job-name"];
function serviceOf3(metadata) {
  const labels = (0, import_chunk_AYNNP6RK.objectAt)(metadata, "labels") ?? {};
  return LABELS.map((label) => (0, import_chunk_AYNNP6RK.stringAt)(labels, label)).find(Boolean) ?? (0, import_chunk_AYNNP6RK.stringAt)(metadata, "name");
}
var rowsAt = (holder, key) => ((0, import_chunk_AYNNP6RK.arrayAt)(holder, key) ?? []).filter(import_chunk_AYNNP6RK.isObject);
function initOf(pod, row, service) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(row, "name") ?? "";
  const spec = rowsAt((0, import_chunk_AYNNP6RK.objectAt)(pod, "spec") ?? {}, "initContainers").find((one) => one.name === name);
  return spec?.restartPolicy === "Always" ? service : `${service}/${name}`;
}
function textsOf(row) {
  const [id, image, imageId] = [(0, import_chunk_AYNNP6RK.stringAt)(row, "containerID"), (0, import_chunk_AYNNP6RK.stringAt)(row, "image"), (0, import_chunk_AYNNP6RK.stringAt)(row, "imageID")];
  return { ...id ? { id } : {}, ...image ? { image } : {}, ...imageId ? { imageId } : {} };
}
function stateOf(row, status, blocked) {
  const state = (0, import_chunk_AYNNP6RK.objectAt)(row, "state") ?? {};
  const [ended, before] = [(0, import_chunk_AYNNP6RK.objectAt)(state, "terminated"), (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(row, "lastState") ?? {}, "terminated")];
  if (ended !== void 0) return { state: "exited", ...exitCodeIn(ended) };
  if ((0, import_chunk_AYNNP6RK.objectAt)(state, "running") === void 0)
    return before === void 0 ? { state: "created" } : { state: "restarting", ...exitCodeIn(before) };
  if (blocked) return { state: "removing" };
  if (row.ready === true && isReady(status)) return { state: "running", health: "healthy" };
  return { state: "running", health: row.started === false ? "starting" : "unhealthy" };
}
function exitCodeIn(ended) {
  const exitCode = (0, import_chunk_AYNNP6RK.numberAt)(ended, "exitCode");
  return exitCode === void 0 ? {} : { exitCode };
}
var isReady = (status) => rowsAt(status, "conditions").every(({ type, status: found }) => type !== "Ready" || found === "True");
function readArray(file, emit, rows) {
  const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
  if (!(0, import_chunk_AYNNP6RK.isArray)(root)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", root, "an array");
  return { tool: rows.tool, notes: [], problems: readRows(file, emit, rows, root, "") };
}
function readJsonRows(file, emit, rows) {
  const problems = [];
  for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file, (0, import_chunk_AYNNP6RK.endedLines)(file))) {
    problems.push(...readRow(file, emit, rows, value, "").map((one) => ({ ...one, line })));
  }
  return { tool: rows.tool, notes: [], problems };
}
function rowsUnder(file, key) {
  const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
  const list = root[key];
  if (!Object.hasOwn(root, key) || !(0, import_chunk_AYNNP6RK.isArray)(list)) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(key), list, "an array");
  return { root, list };
}
function readRows(file, emit, rows, list, above) {
  return list.flatMap((row, index) => readRow(file, emit, rows, row, `${above}${(0, import_chunk_EHP3VDIA.pointerTo)(index)}`));
}
function readRow(file, emit, { tool, levels, row: read }, value, pointer) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, value, `a finding of ${tool}`);
  const { rule, message, file: path, line, fingerprint, suppressed = false, ...rest } = read(value);
  if (typeof rule !== "string" || rule === "") throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, rule, "the name of the rule");
  if (typeof message !== "string") throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, message, "a message");
  const level = "severity" in rest ? levels.get(rest.severity) : "error";
  emit({
    tool,
    rule,
    level: level ?? "error",
    message,
    suppressed,
    ...typeof path === "string" && path !== "" ? { file: path } : {},
    ...typeof line === "number" && Number.isSafeInteger(line) && line > 0 ? { line } : {},
    ...typeof fingerprint === "string" && fingerprint !== "" ? { fingerprint } : {}
  });
  const words = [...levels.keys()].filter((word) => word !== void 0).join(", ");
  return level === void 0 ? [(0, import_chunk_UNU7NP4D.unknownStatus)(file, pointer, rest.severity, words)] : [];
}
function levelsOf(words) {
  return new Map(import_chunk_JBXRTUYW.LEVELS.flatMap((level) => (words[level] ?? []).map((word) => [word, level])));
}
var ROWS = {
  tool: "actionlint",
  levels: /* @__PURE__ */ new Map(),
  row: ({ kind, message, filepath, line }) => ({ rule: kind, message, file: filepath, line })
};
var actionlint = {
  id: "actionlint",
  kind: "iac",
  title: "actionlint JSON",
  tools: [{ tool: "actionlint", how: "actionlint -format '{{json .}}' > actionlint.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    const has = (prefix) => ["kind", "filepath", "message"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("");
  },
  read: (file, emit) => file.head.trimStart().startsWith("[") ? readArray(file, emit, ROWS) : readJsonRows(file, emit, ROWS)
};
var ROWS2 = {
  tool: "bandit",
  levels: levelsOf({ error: ["HIGH"], warning: ["MEDIUM"], note: ["LOW", "UNDEFINED"] }),
  row: ({ test_id, issue_text, issue_severity, filename, line_number }) => ({
    rule: test_id,
    message: issue_text,
    severity: issue_severity,
    file: filename,
    line: Number(line_number)
  })
};
var bandit = {
  id: "bandit",
  kind: "iac",
  title: "Bandit JSON and CSV",
  tools: [{ tool: "Bandit", how: "bandit -r src -f json -o bandit.json" }],
  claims({ head }) {
    if (head.startsWith("filename,test_name,test_id,issue_severity")) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("errors") && keys.has("generated_at") && keys.has("metrics");
  },
  read(file, emit) {
    if (file.head.startsWith("filename,")) {
      const rows = [...(0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })].map(({ fields }) => fields);
      const notes = ["the CSV lists neither the files looked at nor those that could not be read"];
      const problems2 = rows.length === 0 ? [(0, import_chunk_UNU7NP4D.noResults)(file, "", "a header alone", "the JSON of a clean run")] : [];
      return { tool: ROWS2.tool, notes, problems: [...problems2, ...readRows(file, emit, ROWS2, rows, "")] };
    }
    const { root, list } = rowsUnder(file, "results");
    const metrics2 = (0, import_chunk_AYNNP6RK.objectAt)(root, "metrics");
    if (metrics2 === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/metrics", root.metrics, "the counts of each file");
    const problems = readRows(file, emit, ROWS2, list, "/results");
    for (const [index, error] of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "errors") ?? []).entries()) {
      const { filename, reason } = (0, import_chunk_AYNNP6RK.isObject)(error) ? error : {};
      problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `/errors/${index}`, `${String(filename)}: ${String(reason)}`));
    }
    const lookedAt = Object.keys(metrics2).filter((name) => name !== "_totals");
    if (lookedAt.length + problems.length === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/metrics", "no file", "at least one file"));
    return { tool: ROWS2.tool, notes: [], problems, lookedAt };
  }
};
var ROWS3 = {
  tool: "biome",
  levels: levelsOf({ error: ["fatal", "error"], warning: ["warning"], note: ["information", "hint"] }),
  row: ({ category, severity, ...found }) => {
    const location = (0, import_chunk_AYNNP6RK.objectAt)(found, "location") ?? {};
    return {
      rule: (0, import_chunk_AYNNP6RK.stringAt)({ category }, "category") ?? "biome",
      message: textOf(found),
      severity,
      file: (0, import_chunk_AYNNP6RK.stringAt)(location, "path") ?? (0, import_chunk_AYNNP6RK.objectAt)(location, "path")?.file,
      line: (0, import_chunk_AYNNP6RK.objectAt)(location, "start")?.line
    };
  }
};
function textOf({ message, description }) {
  if (typeof message === "string") return message;
  const pieces = (0, import_chunk_AYNNP6RK.isArray)(message) ? message.flatMap((piece) => (0, import_chunk_AYNNP6RK.isObject)(piece) ? piece.content : []) : [];
  return typeof description === "string" ? description : pieces.join("");
}
var biome = {
  id: "biome",
  kind: "iac",
  title: "Biome JSON",
  tools: [{ tool: "Biome", how: "npx biome ci --colors=off --reporter=json > biome.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["summary/unchanged", "summary/errors", "diagnostics"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "diagnostics");
    const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "summary") ?? {};
    const count = (key) => (0, import_chunk_AYNNP6RK.numberAt)(summary, key) ?? 0;
    const listed = { error: 0, warning: 0, note: 0, none: 0 };
    const problems = readRows(
      file,
      (finding) => {
        listed[finding.level] += 1;
        emit(finding);
      },
      ROWS3,
      list,
      "/diagnostics"
    );
    const found = `${listed.error} errors and ${listed.warning} warnings are listed`;
    if (count("errors") > listed.error || count("warnings") > listed.warning) {
      const expected = `${count("errors")} errors and ${count("warnings")} warnings: run it with --max-diagnostics=none`;
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/summary", found, expected));
    }
    if (count("changed") + count("unchanged") + list.length === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/summary", "no file", "at least one file"));
    return { tool: ROWS3.tool, notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED], problems };
  }
};
var ROWS4 = {
  tool: "cargo-audit",
  // The vulnerabilities have no kind, and cargo audit fails for each; the kinds are those of its warnings.
  levels: levelsOf({ error: [void 0], warning: ["unmaintained", "unsound", "yanked"], note: ["notice"] }),
  row: ({ kind, ...found }) => {
    const advisory = (0, import_chunk_AYNNP6RK.objectAt)(found, "advisory") ?? {};
    const { name, version } = (0, import_chunk_AYNNP6RK.objectAt)(found, "package") ?? {};
    const title = (0, import_chunk_AYNNP6RK.stringAt)(advisory, "title") ?? String(kind);
    return {
      rule: advisory.id ?? kind,
      message: `${String(name)} ${String(version)}: ${title}`,
      severity: kind,
      file: "Cargo.lock"
    };
  }
};
var cargoAudit = {
  id: "cargo-audit",
  kind: "iac",
  title: "cargo audit JSON",
  tools: [{ tool: "cargo-audit", how: "cargo audit --json > cargo-audit.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("lockfile/dependency-count") && keys.has("vulnerabilities");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const vulnerabilities = (0, import_chunk_AYNNP6RK.objectAt)(root, "vulnerabilities") ?? {};
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(vulnerabilities, "list");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/vulnerabilities/list", vulnerabilities.list, "an array");
    const problems = readRows(file, emit, ROWS4, list, "/vulnerabilities/list");
    const count = (0, import_chunk_AYNNP6RK.numberAt)(vulnerabilities, "count") ?? 0;
    if (count > list.length || vulnerabilities.found === true && list.length === 0)
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/vulnerabilities/count", `${count}`, `${list.length} vulnerabilities`));
    for (const { kind, found } of warningsIn(root)) {
      const pointer = `/warnings${(0, import_chunk_EHP3VDIA.pointerTo)(kind)}`;
      if (!(0, import_chunk_AYNNP6RK.isArray)(found)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, found, "an array of warnings");
      problems.push(...readRows(file, emit, ROWS4, found, pointer));
    }
    if ((0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "lockfile") ?? {}, "dependency-count") === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/lockfile/dependency-count", "no dependency", "at least one"));
    const ignored = (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "settings") ?? {}, "ignore") ?? [];
    const notes = ignored.length === 0 ? [] : [`not listed, because they are ignored: ${ignored.slice(0, 20).join(", ")}`];
    return { tool: "cargo-audit", notes, problems };
  }
};
function warningsIn(root) {
  if ((0, import_chunk_AYNNP6RK.isArray)(root.warnings)) return [{ kind: "", found: root.warnings }];
  return Object.entries((0, import_chunk_AYNNP6RK.objectAt)(root, "warnings") ?? {}).map(([kind, found]) => ({ kind, found }));
}
var LEVEL = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["error: internal compiler error", "error"],
  ["warning", "warning"],
  ["note", "note"],
  ["help", "note"],
  ["failure-note", "none"]
]);
var SUM = /^(?:aborting due to |\d+ warnings? emitted)/;
var cargoMessages = {
  id: "cargo-messages",
  kind: "iac",
  title: "messages of Cargo, JSON lines",
  tools: [{ tool: "Clippy, rustc", how: "cargo clippy --message-format=json > clippy.ndjson" }],
  claims: ({ head }) => /^\s*\{"reason":"(?:compiler-message|compiler-artifact|build-script-executed|build-finished)"/.test(head),
  read(file, emit) {
    const problems = [];
    let [built, said2, errors] = [0, 0, 0];
    let success;
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file, (0, import_chunk_AYNNP6RK.endedLines)(file))) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", value, "a message");
      if (value.reason === "compiler-artifact") built += 1;
      if (value.reason === "build-finished") success = value.success;
      if (value.reason !== "compiler-message") continue;
      said2 += 1;
      const finding = findingOf(file, value, line, problems);
      if (finding === void 0) continue;
      if (finding.level === "error") errors += 1;
      emit(finding);
    }
    problems.push(...endOf(file, { built, said: said2, errors, success }));
    const notes = [import_chunk_UNU7NP4D.NO_FILES_LISTED];
    if (said2 === 0)
      notes.push("the compiler says nothing: with json-render-diagnostics its messages are not in the file");
    return { tool: "rustc", notes, problems, saysFailed: success === false };
  }
};
function endOf(file, { built, said: said2, errors, success }) {
  if (typeof success !== "boolean") return [(0, import_chunk_UNU7NP4D.noResults)(file, "", "no build-finished", "a build that came to its end")];
  if (!success && errors === 0) return [(0, import_chunk_UNU7NP4D.toolFailed)(file, "", "the build failed, and no error is listed")];
  if (success && errors > 0)
    return [(0, import_chunk_UNU7NP4D.contradiction)(file, "", "a build that succeeded", `${errors} errors, for which a build fails`)];
  if (built + said2 === 0) return [(0, import_chunk_UNU7NP4D.noResults)(file, "", "no crate", "at least one crate")];
  return [];
}
function findingOf(file, value, line, problems) {
  const message = (0, import_chunk_AYNNP6RK.objectAt)(value, "message");
  const text = (0, import_chunk_AYNNP6RK.stringAt)(message ?? {}, "message");
  if (message === void 0 || text === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/message/message", text, "a text");
  const level = LEVEL.get(message.level);
  if (level === void 0)
    problems.push({ ...(0, import_chunk_UNU7NP4D.unknownStatus)(file, "/message/level", message.level, [...LEVEL.keys()].join(", ")), line });
  const span = ((0, import_chunk_AYNNP6RK.arrayAt)(message, "spans") ?? []).filter(import_chunk_AYNNP6RK.isObject).find((one) => one.is_primary === true);
  if (level === "none" || span === void 0 && SUM.test(text)) return void 0;
  const [path, row] = [(0, import_chunk_AYNNP6RK.stringAt)(span ?? {}, "file_name"), (0, import_chunk_AYNNP6RK.numberAt)(span ?? {}, "line_start")];
  return {
    tool: "rustc",
    rule: (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(message, "code") ?? {}, "code") ?? "rustc",
    level: level ?? "error",
    message: text,
    suppressed: false,
    ...path === void 0 ? {} : { file: path },
    ...row === void 0 || row < 1 ? {} : { line: row }
  };
}
var cfnLint = {
  id: "cfn-lint",
  kind: "iac",
  title: "cfn-lint JSON",
  tools: [{ tool: "cfn-lint", how: "cfn-lint --format json --output-file cfn-lint.json TEMPLATES" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return ["*/Rule", "*/Level", "*/Filename", "*/Location"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "cfn-lint",
    levels: levelsOf({ error: ["Error"], warning: ["Warning"], note: ["Informational"] }),
    row: (match) => ({
      rule: (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(match, "Rule") ?? {}, "Id"),
      message: match.Message,
      severity: match.Level,
      file: match.Filename,
      line: (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(match, "Location") ?? {}, "Start")?.LineNumber,
      fingerprint: match.Id
    })
  })
};
var cfnNag = {
  id: "cfn-nag",
  kind: "iac",
  title: "cfn_nag JSON",
  tools: [{ tool: "cfn_nag", how: "cfn_nag_scan --input-path TEMPLATES --output-format json > cfn-nag.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("*/filename") && keys.has("*/file_results");
  },
  read(file, emit) {
    const templates = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(templates)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", templates, "an array of templates");
    const problems = [];
    const lookedAt = [];
    for (const [index, one] of templates.entries()) {
      const pointer = `/${index}/file_results`;
      const results = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.objectAt)(one, "file_results") : void 0;
      const path = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "filename") : void 0;
      const violations = (0, import_chunk_AYNNP6RK.arrayAt)(results ?? {}, "violations");
      if (path === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${index}/filename`, void 0, "the name of a template");
      if (violations === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/violations`, void 0, "an array");
      lookedAt.push(path);
      const rows = {
        tool: "cfn_nag",
        levels: levelsOf({ error: ["FAIL"], warning: ["WARN"] }),
        row: ({ id, message, type, ...more }) => ({
          rule: id,
          message,
          severity: type,
          file: path,
          line: (0, import_chunk_AYNNP6RK.arrayAt)(more, "line_numbers")?.[0]
        })
      };
      problems.push(...readRows(file, emit, rows, violations, `${pointer}/violations`));
      const failures = (0, import_chunk_AYNNP6RK.numberAt)(results ?? {}, "failure_count") ?? 0;
      if (failures > 0 && !violations.some((violation) => (0, import_chunk_AYNNP6RK.isObject)(violation) && violation.type === "FAIL"))
        problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, `${pointer}/failure_count`, String(failures), "a violation that failed"));
    }
    if (lookedAt.length === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no template", "at least one template"));
    return { tool: "cfn_nag", notes: [], problems, lookedAt };
  }
};
var rowsOf = (suppressed) => ({
  tool: "checkov",
  // Without its platform Checkov has no severities: what fails makes it fail.
  levels: levelsOf({
    error: [null, void 0, "CRITICAL", "HIGH"],
    warning: ["MEDIUM", "MODERATE"],
    note: ["LOW", "INFO", "NONE", "UNKNOWN"]
  }),
  row: (check) => ({
    rule: check.check_id,
    message: [check.check_name, check.resource].filter((text) => typeof text === "string").join(": "),
    severity: check.severity,
    file: pathOf(check),
    line: (0, import_chunk_AYNNP6RK.arrayAt)(check, "file_line_range")?.[0],
    suppressed
  })
});
var checkov = {
  id: "checkov",
  kind: "iac",
  title: "Checkov JSON",
  tools: [{ tool: "Checkov", how: "checkov -d infra -o json --output-file-path reports" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const has = (prefix) => keys.has(`${prefix}check_type`) && keys.has(`${prefix}results`);
    return has("") || has("*/") || keys.has("checkov_version") && keys.has("resource_count");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    const frameworks = (0, import_chunk_AYNNP6RK.isArray)(root) ? root : [root];
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    let toolVersion;
    let judged = 0;
    for (const [index, one] of frameworks.entries()) {
      const above = (0, import_chunk_AYNNP6RK.isArray)(root) ? `/${index}` : "";
      if (!(0, import_chunk_AYNNP6RK.isObject)(one)) throw (0, import_chunk_AYNNP6RK.badShape)(file, above, one, "the results of a framework");
      toolVersion ??= (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(one, "summary") ?? one, "checkov_version");
      const results = (0, import_chunk_AYNNP6RK.objectAt)(one, "results");
      if (results === void 0) continue;
      for (const [key, suppressed] of [
        ["failed_checks", false],
        ["skipped_checks", true]
      ]) {
        const list = (0, import_chunk_AYNNP6RK.arrayAt)(results, key);
        if (list === void 0 && key === "failed_checks")
          throw (0, import_chunk_AYNNP6RK.badShape)(file, `${above}/results/${key}`, results[key], "an array of checks");
        problems.push(...readRows(file, emit, rowsOf(suppressed), list ?? [], `${above}/results/${key}`));
      }
      for (const [at2, path] of ((0, import_chunk_AYNNP6RK.arrayAt)(results, "parsing_errors") ?? []).entries())
        problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `${above}/results/parsing_errors/${at2}`, `${String(path)} could not be parsed`));
      for (const path of filesIn2(results)) lookedAt.add(path);
      const summary = (0, import_chunk_AYNNP6RK.objectAt)(one, "summary") ?? {};
      judged += ((0, import_chunk_AYNNP6RK.numberAt)(summary, "passed") ?? 0) + ((0, import_chunk_AYNNP6RK.numberAt)(summary, "skipped") ?? 0);
      const unparsed = (0, import_chunk_AYNNP6RK.numberAt)(summary, "parsing_errors") ?? 0;
      if (unparsed > 0 && !(0, import_chunk_AYNNP6RK.isArray)(results.parsing_errors))
        problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `${above}/summary/parsing_errors`, `${unparsed} files could not be parsed`));
    }
    if (judged + lookedAt.size === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no check of any file", "at least one passed or failed check"));
    return {
      tool: "checkov",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes: [],
      problems,
      ...lookedAt.size === 0 ? {} : { lookedAt: [...lookedAt] }
    };
  }
};
var pathOf = (check) => ((0, import_chunk_AYNNP6RK.stringAt)(check, "repo_file_path") ?? (0, import_chunk_AYNNP6RK.stringAt)(check, "file_path"))?.replace(/^\//, "");
var filesIn2 = (results) => ["passed_checks", "failed_checks", "skipped_checks"].flatMap(
  (key) => ((0, import_chunk_AYNNP6RK.arrayAt)(results, key) ?? []).flatMap((check) => (0, import_chunk_AYNNP6RK.isObject)(check) ? pathOf(check) ?? [] : [])
);
var codeClimate = {
  id: "code-climate",
  kind: "iac",
  title: "Code Climate and GitLab Code Quality JSON",
  tools: [
    { tool: "hadolint", how: "hadolint -f gitlab_codeclimate Dockerfile > hadolint.json" },
    { tool: "ansible-lint", how: "ansible-lint -f codeclimate > ansible-lint.json" },
    { tool: "GitLab", how: "any Code Quality report" }
  ],
  claims({ head }) {
    if (/^\{"categories":/.test(head) && head.includes('"check_name"')) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return ["*/description", "*/location"].every((key) => keys.has(key)) && (keys.has("*/check_name") || keys.has("*/fingerprint") && keys.has("*/location/path"));
  },
  read(file, emit) {
    const text = file.head.trimStart();
    if (text.startsWith("[")) return { ...readArray(file, emit, ROWS5), notes: NOTES };
    const issues = file.text().split("\0");
    const rest = issues.length > 1 ? issues.pop() : "";
    if (rest?.trim() !== "") throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${issues.length}`, void 0, "the end of the issue");
    const list = issues.map((issue) => (0, import_chunk_AYNNP6RK.parseJson)({ ...file, text: () => issue }));
    return { tool: ROWS5.tool, notes: NOTES, problems: readRows(file, emit, ROWS5, list, "") };
  }
};
var NOTES = ["the format does not name the tool that wrote it, nor the files that were looked at"];
var HADOLINT = /^(?:DL|SC)\d{4}$/;
var ROWS5 = {
  tool: "code-climate",
  levels: levelsOf({
    error: ["error", "blocker", "critical", "major"],
    warning: ["warning", "minor", "hadolint major"],
    note: ["info", "hadolint minor", "hadolint info"]
  }),
  row: (issue) => ({
    ...placeOf(issue),
    // GitLab demanded no name until 16, and Oxlint has none for a file that does not parse: the kind of report stands for it.
    rule: issue.check_name || "code-quality",
    ...textOf2(issue),
    severity: severityOf(issue),
    fingerprint: issue.fingerprint
  })
};
function textOf2(issue) {
  const body = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(issue, "content") ?? {}, "body");
  return { message: issue.description ?? body };
}
function severityOf(issue) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(issue, "check_name") ?? "";
  if (/\bansible\b/.test((0, import_chunk_AYNNP6RK.stringAt)(issue, "url") ?? "")) return issue.level === "warning" ? "warning" : "error";
  if (issue.severity === void 0) return "error";
  return HADOLINT.test(name) && /^(?:major|minor|info)$/.test(String(issue.severity)) ? `hadolint ${issue.severity}` : issue.severity;
}
function placeOf(issue) {
  const location = (0, import_chunk_AYNNP6RK.objectAt)(issue, "location") ?? {};
  const lines = (0, import_chunk_AYNNP6RK.objectAt)(location, "lines") ?? {};
  const positions = (0, import_chunk_AYNNP6RK.objectAt)(location, "positions") ?? {};
  const begin = lines.begin ?? positions.begin;
  return { file: location.path, line: (0, import_chunk_AYNNP6RK.isObject)(begin) ? begin.line : begin ?? (0, import_chunk_AYNNP6RK.arrayAt)(lines, "begin")?.[0] };
}
var RESULTS = [
  { key: "failures", severity: "failure", suppressed: false },
  { key: "warnings", severity: "warning", suppressed: false },
  { key: "exceptions", severity: "failure", suppressed: true }
];
var conftest = {
  id: "conftest",
  kind: "iac",
  title: "Conftest JSON",
  tools: [{ tool: "Conftest", how: "conftest test -o json deploy/ > conftest.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["*/filename", "*/namespace", "*/successes"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const checks = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(checks)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", checks, "an array of files");
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    let judged = 0;
    for (const [index, check] of checks.entries()) {
      const path = (0, import_chunk_AYNNP6RK.isObject)(check) ? (0, import_chunk_AYNNP6RK.stringAt)(check, "filename") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(check) || path === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${index}/filename`, void 0, "the name of a file");
      lookedAt.add(path);
      judged += (0, import_chunk_AYNNP6RK.numberAt)(check, "successes") ?? 0;
      const namespace = (0, import_chunk_AYNNP6RK.stringAt)(check, "namespace") ?? "main";
      if (namespace === "" && !hasOutcome(check))
        problems.push((0, import_chunk_UNU7NP4D.noResults)(file, `/${index}`, "a test without an outcome", OUTCOME));
      for (const { key, severity, suppressed } of RESULTS) {
        const list = (0, import_chunk_AYNNP6RK.arrayAt)(check, key) ?? [];
        judged += list.length;
        problems.push(...readRows(file, emit, rowsOf2(path, namespace, severity, suppressed), list, `/${index}/${key}`));
      }
    }
    if (judged === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no rule judged any file", "at least one success or failure"));
    return { tool: "conftest", notes: [], problems, lookedAt: [...lookedAt] };
  }
};
var OUTCOME = "a success, a failure or a skip";
var hasOutcome = (check) => ((0, import_chunk_AYNNP6RK.numberAt)(check, "successes") ?? 0) > 0 || [...RESULTS.map(({ key }) => key), "skipped"].some((key) => (0, import_chunk_AYNNP6RK.arrayAt)(check, key)?.length);
var VERIFY = "verify";
var rowsOf2 = (path, namespace, severity, suppressed) => ({
  tool: "conftest",
  levels: levelsOf({ error: ["failure"], warning: ["warning"] }),
  row: (result) => ({
    rule: (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(result, "metadata") ?? {}, "query")?.replace(/^data\./, "") ?? (namespace || VERIFY),
    message: result.msg,
    severity,
    file: path,
    suppressed
  })
});
var rowsOf3 = (path) => ({
  tool: "detect-secrets",
  levels: /* @__PURE__ */ new Map(),
  row: ({ type, line_number, hashed_secret, is_secret }) => ({
    rule: type,
    message: `what looks like a secret: ${String(type)}`,
    file: path,
    line: line_number,
    fingerprint: hashed_secret,
    suppressed: is_secret === false
  })
});
var detectSecrets = {
  id: "detect-secrets",
  kind: "iac",
  title: "detect-secrets JSON",
  tools: [{ tool: "detect-secrets", how: "detect-secrets scan > secrets.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 1);
    return keys.has("plugins_used") && keys.has("results") && keys.has("version");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const results = (0, import_chunk_AYNNP6RK.objectAt)(root, "results");
    if (results === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/results", root.results, "secrets by file");
    const problems = [];
    for (const [path, found] of Object.entries(results)) {
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)("results", path);
      if (!(0, import_chunk_AYNNP6RK.isArray)(found)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, found, "an array of secrets");
      problems.push(...readRows(file, emit, rowsOf3(path), found, pointer));
    }
    if (((0, import_chunk_AYNNP6RK.arrayAt)(root, "plugins_used") ?? []).length === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/plugins_used", "no plug-in", "at least one kind of secrets"));
    const [toolVersion, claimedAt] = [(0, import_chunk_AYNNP6RK.stringAt)(root, "version"), (0, import_chunk_AYNNP6RK.stringAt)(root, "generated_at")];
    return {
      tool: "detect-secrets",
      ...toolVersion === void 0 ? {} : { toolVersion },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED],
      problems
    };
  }
};
var emptyList = {
  id: "empty-list",
  kind: "iac",
  title: "an empty JSON array of findings",
  tools: [
    { tool: "actionlint, ansible-lint, cfn-lint", how: "the JSON of a clean run" },
    { tool: "Gitleaks, Hadolint, Ruff, ShellCheck, zizmor", how: "the JSON of a clean run; SARIF says more" }
  ],
  claims: ({ head, bytes }) => bytes < 64 && /^\s*\[\s*\]\s*$/.test(head),
  read(file) {
    if (!this.claims(file)) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "an empty array");
    return { notes: ["an empty list names neither the tool that wrote it nor what it looked at"], problems: [] };
  }
};
var eslint = {
  id: "eslint",
  kind: "iac",
  title: "ESLint JSON",
  tools: [{ tool: "ESLint", how: "npx eslint --format json --output-file eslint.json ." }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const has = (prefix) => ["filePath", "messages", "errorCount"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("results/*/");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    const [files, above] = (0, import_chunk_AYNNP6RK.isObject)(root) && (0, import_chunk_AYNNP6RK.isObject)(root.metadata) ? [root.results, "/results"] : [root, ""];
    if (!(0, import_chunk_AYNNP6RK.isArray)(files)) throw (0, import_chunk_AYNNP6RK.badShape)(file, above, files, "an array of files");
    const problems = [];
    const lookedAt = [];
    for (const [index, one] of files.entries()) {
      const pointer = `${above}${(0, import_chunk_EHP3VDIA.pointerTo)(index)}`;
      const path = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "filePath") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || path === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/filePath`, one, "the path of a file");
      lookedAt.push(path);
      for (const [key, suppressed] of [
        ["messages", false],
        ["suppressedMessages", true]
      ]) {
        const list = (0, import_chunk_AYNNP6RK.arrayAt)(one, key);
        if (list === void 0 && key === "messages")
          throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/messages`, one.messages, "an array");
        problems.push(...readRows(file, emit, rowsOf4(path, suppressed), list ?? [], `${pointer}/${key}`));
      }
    }
    return { tool: "eslint", notes: [], problems, lookedAt };
  }
};
var rowsOf4 = (path, suppressed) => ({
  tool: "eslint",
  levels: levelsOf({ error: [2], warning: [1] }),
  row: ({ ruleId, message, severity, line, fatal }) => ({
    rule: ruleId ?? (fatal === true ? "fatal" : "eslint"),
    message,
    severity,
    line,
    file: path,
    suppressed
  })
});
var gitlabSecurity = {
  id: "gitlab-security",
  kind: "iac",
  title: "GitLab security report JSON",
  tools: [
    { tool: "Semgrep", how: "semgrep scan --config RULES --gitlab-sast --output gl-sast-report.json" },
    { tool: "GitLab", how: "the security scanners of GitLab CI" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("vulnerabilities") && keys.has("version") && (keys.has("scan") || keys.has("vulnerabilities/*"));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "vulnerabilities");
    const scan = (0, import_chunk_AYNNP6RK.objectAt)(root, "scan") ?? {};
    const scanner = (0, import_chunk_AYNNP6RK.objectAt)(scan, "scanner") ?? {};
    const tool = (0, import_chunk_AYNNP6RK.stringAt)(scanner, "id") ?? "gitlab";
    const problems = readRows(
      file,
      emit,
      {
        tool,
        levels: levelsOf({
          error: ["Critical", "High"],
          warning: ["Medium"],
          note: ["Low", "Info", "Unknown", void 0]
        }),
        row: ({ severity, ...found }) => {
          const [identifier] = ((0, import_chunk_AYNNP6RK.arrayAt)(found, "identifiers") ?? []).filter(import_chunk_AYNNP6RK.isObject);
          const location = (0, import_chunk_AYNNP6RK.objectAt)(found, "location") ?? {};
          return {
            rule: identifier?.value ?? identifier?.name ?? found.name ?? found.category,
            message: found.message ?? found.name ?? found.description,
            // Checkov knows no severities without its platform: what fails makes it fail.
            severity: tool === "checkov" && severity === "Unknown" ? "High" : severity,
            file: location.file,
            line: location.start_line,
            fingerprint: found.id
          };
        }
      },
      list,
      "/vulnerabilities"
    );
    if (scan.status !== void 0 && scan.status !== "success")
      problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, "/scan/status", String(scan.status)));
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(scanner, "version");
    const claimedAt = (0, import_chunk_AYNNP6RK.stringAt)(scan, "end_time");
    return {
      tool,
      ...toolVersion === void 0 ? {} : { toolVersion },
      ...claimedAt !== void 0 && /Z$/.test(claimedAt) ? { claimedAt } : {},
      notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED],
      problems
    };
  }
};
var ROWS6 = {
  tool: "gitleaks",
  levels: /* @__PURE__ */ new Map(),
  row: ({ RuleID, Description, File, StartLine, Fingerprint, ...older2 }) => ({
    rule: RuleID ?? older2.rule,
    message: Description ?? `a secret by the rule ${String(RuleID ?? older2.rule)}`,
    file: File ?? older2.file,
    line: Number(StartLine ?? older2.lineNumber),
    fingerprint: Fingerprint
  })
};
var gitleaks = {
  id: "gitleaks",
  kind: "iac",
  title: "Gitleaks JSON and CSV",
  tools: [{ tool: "Gitleaks", how: "gitleaks git --report-format json --report-path gitleaks.json" }],
  claims({ head }) {
    if (/^RuleID,Commit,File,/.test(head)) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    const has = (...names) => names.every((name) => keys.has(`*/${name}`));
    return has("RuleID", "StartLine", "Secret") || has("rule", "offender", "commit", "file");
  },
  read(file, emit) {
    if (!file.head.startsWith("RuleID,")) return readArray(file, emit, ROWS6);
    const list = [...(0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })].map(({ fields }) => fields);
    const problems = list.length === 0 ? [(0, import_chunk_UNU7NP4D.noResults)(file, "", "a header alone", "a row for each secret")] : [];
    return { tool: ROWS6.tool, notes: [], problems: [...problems, ...readRows(file, emit, ROWS6, list, "")] };
  }
};
var ROWS7 = {
  tool: "golangci-lint",
  // None is the default: what it finds makes it fail. The others are those of its configuration and of its linters.
  levels: levelsOf({
    error: ["", void 0, "error", "high", "critical", "blocker", "major"],
    warning: ["warning", "medium", "minor"],
    note: ["info", "low", "note", "notice", "style"]
  }),
  row: ({ FromLinter, Text, Severity, ...issue }) => {
    const place = (0, import_chunk_AYNNP6RK.objectAt)(issue, "Pos") ?? {};
    return {
      rule: FromLinter,
      message: Text,
      severity: typeof Severity === "string" ? Severity.toLowerCase() : Severity,
      file: place.Filename,
      line: place.Line
    };
  }
};
var golangciLint = {
  id: "golangci-lint",
  kind: "iac",
  title: "golangci-lint JSON",
  tools: [
    {
      tool: "golangci-lint",
      how: "golangci-lint run --output.json.path FILE (version 1: --out-format json; SARIF does not tell its own errors)"
    }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("Issues") && (keys.has("Issues/*/FromLinter") || keys.has("Report/Linters"));
  },
  read(file, emit) {
    const { Issues: issues, ...root } = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const report = (0, import_chunk_AYNNP6RK.objectAt)(root, "Report");
    if (report === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/Report", root.Report, "what the tool says of itself");
    if (!(0, import_chunk_AYNNP6RK.isArray)(issues) && issues !== null) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/Issues", issues, "an array, or null of version 1");
    const problems = readRows(file, emit, ROWS7, issues ?? [], "/Issues");
    const error = (0, import_chunk_AYNNP6RK.stringAt)(report, "Error") ?? "";
    if (error !== "") problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, "/Report/Error", error));
    const warnings = ((0, import_chunk_AYNNP6RK.arrayAt)(report, "Warnings") ?? []).flatMap(
      (one) => (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "Text") ?? [] : []
    );
    return {
      tool: ROWS7.tool,
      notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED, ...warnings.slice(0, 20).map((text) => `golangci-lint warns: ${text.slice(0, 300)}`)],
      problems
    };
  }
};
var ROWS8 = {
  tool: "gosec",
  // As gosec itself has them in SARIF.
  levels: levelsOf({ error: ["HIGH", "MEDIUM"], warning: ["LOW"], note: ["UNDEFINED"] }),
  row: ({ rule_id, details, severity, file, line, nosec, ...issue }) => ({
    rule: rule_id,
    message: details,
    severity,
    file,
    // Of several lines, such as 3-5, the first.
    line: Number.parseInt(String(line), 10),
    suppressed: nosec === true || ((0, import_chunk_AYNNP6RK.arrayAt)(issue, "suppressions") ?? []).length > 0
  })
};
var gosec = {
  id: "gosec",
  kind: "iac",
  title: "gosec JSON",
  tools: [{ tool: "gosec", how: "gosec -fmt json -out gosec.json ./... (SARIF does not tell what does not compile)" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("Golang errors") || keys.has("Issues/*/rule_id") && keys.has("Issues/*/nosec");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const { Issues: issues } = root;
    const stats = (0, import_chunk_AYNNP6RK.objectAt)(root, "Stats");
    if (stats === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/Stats", root.Stats, "how many files there were");
    if (!(0, import_chunk_AYNNP6RK.isArray)(issues)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/Issues", issues, "an array");
    const problems = readRows(file, emit, ROWS8, issues, "/Issues");
    for (const [path, errors] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(root, "Golang errors") ?? {})) {
      const [first] = (0, import_chunk_AYNNP6RK.isArray)(errors) ? errors : [];
      const text = ((0, import_chunk_AYNNP6RK.isObject)(first) ? (0, import_chunk_AYNNP6RK.stringAt)(first, "error") : void 0) ?? "an error";
      problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, (0, import_chunk_EHP3VDIA.pointerTo)("Golang errors", path), `${path}: ${text}`));
    }
    const found = (0, import_chunk_AYNNP6RK.numberAt)(stats, "found") ?? 0;
    if (found > issues.length)
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/Stats/found", `${found} issues`, `${issues.length} that are listed`));
    if (((0, import_chunk_AYNNP6RK.numberAt)(stats, "files") ?? 0) === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/Stats/files", "no file", "at least one file"));
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(root, "GosecVersion");
    return {
      tool: ROWS8.tool,
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED],
      problems
    };
  }
};
var hadolint = {
  id: "hadolint",
  kind: "iac",
  title: "Hadolint JSON",
  tools: [{ tool: "Hadolint", how: "hadolint -f json Dockerfile > hadolint.json (SARIF also tells a clean run)" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["*/code", "*/column", "*/file", "*/level", "*/line", "*/message"].every((key) => keys.has(key)) && !keys.has("*/endLine");
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "hadolint",
    levels: levelsOf({ error: ["error"], warning: ["warning"], note: ["info", "style"], none: ["ignore"] }),
    row: ({ code, message, level, file: path, line }) => ({ rule: code, message, severity: level, file: path, line })
  })
};
var kubeLinter = {
  id: "kube-linter",
  kind: "iac",
  title: "KubeLinter JSON",
  tools: [{ tool: "KubeLinter", how: "kube-linter lint --format json deploy/ > kube-linter.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("Checks") && (keys.has("Reports") || keys.has("Summary"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const reports = (0, import_chunk_AYNNP6RK.arrayAt)(root, "Reports") ?? [];
    const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "Summary") ?? {};
    const problems = readRows(
      file,
      emit,
      {
        tool: "kube-linter",
        levels: /* @__PURE__ */ new Map(),
        row: (report) => ({
          rule: report.Check,
          message: (0, import_chunk_AYNNP6RK.objectAt)(report, "Diagnostic")?.Message,
          file: (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(report, "Object") ?? {}, "Metadata")?.FilePath
        })
      },
      reports,
      "/Reports"
    );
    const status = summary.ChecksStatus;
    if (status !== "Passed" && status !== "Failed")
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/Summary/ChecksStatus", String(status), "Passed or Failed"));
    else if (status === "Failed" !== reports.length > 0)
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/Summary/ChecksStatus", status, `${reports.length} reports`));
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(summary, "KubeLinterVersion");
    const notes = [import_chunk_UNU7NP4D.NO_FILES_LISTED];
    return { tool: "kube-linter", ...toolVersion === void 0 ? {} : { toolVersion }, notes, problems };
  }
};
var GRADES = /* @__PURE__ */ new Map([
  [1, "error"],
  [5, "warning"],
  [7, "note"],
  [10, "none"]
]);
var kubeScore = {
  id: "kube-score",
  kind: "iac",
  title: "kube-score JSON",
  tools: [{ tool: "kube-score", how: "kube-score score -o json deploy/*.yaml > kube-score.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["*/object_name", "*/type_meta", "*/checks"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const objects = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(objects)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", objects, "an array of objects");
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    for (const [index, object] of objects.entries()) {
      const checks = (0, import_chunk_AYNNP6RK.isObject)(object) ? (0, import_chunk_AYNNP6RK.arrayAt)(object, "checks") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(object) || checks === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${index}/checks`, void 0, "an array of checks");
      const path = (0, import_chunk_AYNNP6RK.stringAt)(object, "file_name");
      if (path !== void 0) lookedAt.add(path);
      for (const [at2, check] of checks.entries()) {
        const pointer = `/${index}/checks/${at2}`;
        if (!(0, import_chunk_AYNNP6RK.isObject)(check)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, check, "a check");
        for (const finding of findingsOf(file, object, check, pointer, problems)) emit(finding);
      }
    }
    if (objects.length === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no object", "at least one object of Kubernetes"));
    return { tool: "kube-score", notes: [], problems, lookedAt: [...lookedAt] };
  }
};
function findingsOf(file, object, check, pointer, problems) {
  const rule = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(check, "check") ?? {}, "id");
  if (rule === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/check/id`, void 0, "the id of the check");
  if (check.skipped === true) return [];
  const level = GRADES.get(check.grade);
  if (level === void 0)
    problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, `${pointer}/grade`, check.grade, [...GRADES.keys()].join(", ")));
  if (level === "none") return [];
  const comments = ((0, import_chunk_AYNNP6RK.arrayAt)(check, "comments") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  const name = (0, import_chunk_AYNNP6RK.stringAt)(object, "object_name") ?? "";
  const [path, row] = [(0, import_chunk_AYNNP6RK.stringAt)(object, "file_name"), object.file_row];
  return (comments.length === 0 ? [{}] : comments).map((comment) => ({
    tool: "kube-score",
    rule,
    level: level ?? "error",
    message: [name, (0, import_chunk_AYNNP6RK.stringAt)(comment, "path"), (0, import_chunk_AYNNP6RK.stringAt)(comment, "summary") ?? rule].filter(Boolean).join(": "),
    suppressed: false,
    ...path === void 0 ? {} : { file: path },
    ...typeof row === "number" && row > 0 ? { line: row } : {}
  }));
}
var STATUSES = ["statusValid", "statusInvalid", "statusError", "statusSkipped"];
var STREAM = "stdin";
var NOTHING = /^\s*\{\s*"resources":\s*\[\s*\]\s*\}\s*$/;
var kubeconform = {
  id: "kubeconform",
  kind: "iac",
  title: "kubeconform JSON",
  tools: [{ tool: "kubeconform", how: "kubeconform -output json -summary -verbose deploy/ > kubeconform.json" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 3);
    const listed = keys.has("resources/*/filename") && keys.has("resources/*/status");
    const summed = keys.has("summary/valid") && keys.has("summary/skipped");
    return keys.has("resources") && (listed || summed || NOTHING.test(file.head));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const resources = (0, import_chunk_AYNNP6RK.arrayAt)(root, "resources");
    if (resources === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/resources", root.resources, "an array of resources");
    const problems = [];
    const listed = { statusValid: 0, statusInvalid: 0, statusError: 0, statusSkipped: 0 };
    const judged = /* @__PURE__ */ new Set();
    for (const [index, resource] of resources.entries()) {
      const { status, path, finding } = resourceOf(file, resource, (0, import_chunk_EHP3VDIA.pointerTo)("resources", index), problems);
      listed[status] += 1;
      if (status !== "statusSkipped") judged.add(path);
      if (finding !== void 0) emit(finding);
    }
    const claimed = claimedBy(file, root);
    problems.push(...countersOf(file, listed, claimed));
    const notes = [];
    const skipped = claimed?.statusSkipped ?? listed.statusSkipped;
    if (skipped > 0) notes.push(`${skipped} resources were skipped by kubeconform`);
    if (judged.delete(STREAM)) notes.push("resources came from standard input, so their files are not known");
    const whole2 = isWhole(listed, claimed);
    if (!whole2) notes.push("the files looked at are not listed: run kubeconform with -verbose");
    return { tool: "kubeconform", notes, problems, ...whole2 ? { lookedAt: [...judged] } : {} };
  }
};
function resourceOf(file, resource, pointer, problems) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(resource)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, resource, "a resource");
  const path = (0, import_chunk_AYNNP6RK.stringAt)(resource, "filename");
  if (path === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/filename`, resource.filename, "the name of a file");
  const known = STATUSES.find((one) => one === resource.status);
  if (known === void 0) {
    problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, `${pointer}/status`, resource.status, STATUSES.join(", ")));
  }
  const status = known ?? "statusError";
  if (status === "statusValid" || status === "statusSkipped") return { status, path };
  const named2 = [(0, import_chunk_AYNNP6RK.stringAt)(resource, "kind"), (0, import_chunk_AYNNP6RK.stringAt)(resource, "name")].filter(Boolean).join(" ");
  const finding = {
    tool: "kubeconform",
    rule: status,
    level: "error",
    message: `${named2 === "" ? "" : `${named2}: `}${reasonOf(resource)}`,
    file: path,
    suppressed: false
  };
  return { status, path, finding };
}
function reasonOf(resource) {
  const errors = ((0, import_chunk_AYNNP6RK.arrayAt)(resource, "validationErrors") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  const texts2 = errors.map((error) => `${(0, import_chunk_AYNNP6RK.stringAt)(error, "path") ?? ""} ${(0, import_chunk_AYNNP6RK.stringAt)(error, "msg") ?? ""}`.trim());
  return texts2.length > 0 ? texts2.join("; ") : (0, import_chunk_AYNNP6RK.stringAt)(resource, "msg") ?? "";
}
function claimedBy(file, root) {
  if (!Object.hasOwn(root, "summary")) return void 0;
  const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "summary");
  const count = (key) => {
    const value = summary === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.numberAt)(summary, key);
    if (value === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)("summary", key), summary?.[key], "a number of resources");
    return value;
  };
  return {
    statusValid: count("valid"),
    statusInvalid: count("invalid"),
    statusError: count("errors"),
    statusSkipped: count("skipped")
  };
}
function countersOf(file, listed, claimed) {
  const { statusValid, statusInvalid, statusError } = claimed ?? listed;
  if (statusValid + statusInvalid + statusError === 0) {
    const expected = "at least one resource that was not skipped, and the flags -summary -verbose";
    return [(0, import_chunk_UNU7NP4D.noResults)(file, "/resources", "no resource was validated", expected)];
  }
  if (claimed === void 0) return [];
  const off = STATUSES.filter(
    (status) => status === "statusInvalid" || status === "statusError" ? listed[status] !== claimed[status] : listed[status] > claimed[status]
  );
  const text = (counts2) => STATUSES.map((status) => `${counts2[status]} ${status}`).join(", ");
  return off.length === 0 ? [] : [(0, import_chunk_UNU7NP4D.contradiction)(file, "/summary", text(claimed), text(listed))];
}
function isWhole(listed, claimed) {
  if (claimed === void 0) return listed.statusValid > 0;
  return STATUSES.every((status) => listed[status] === claimed[status]);
}
var STATUSES2 = ["valid", "invalid", "skipped"];
var kubeval = {
  id: "kubeval",
  kind: "iac",
  title: "kubeval JSON",
  tools: [{ tool: "kubeval", how: "kubeval --output json -d deploy > kubeval.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.size === 4 && ["*/filename", "*/kind", "*/status", "*/errors"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const resources = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(resources)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", resources, "an array of resources");
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    let skipped = 0;
    for (const [index, one] of resources.entries()) {
      const path = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "filename") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || path === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${index}/filename`, one, "the name of a file");
      if (!STATUSES2.includes(one.status))
        problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, `/${index}/status`, one.status, STATUSES2.join(", ")));
      if (one.status === "skipped") skipped += 1;
      else lookedAt.add(path);
      const errors = (0, import_chunk_AYNNP6RK.arrayAt)(one, "errors") ?? [];
      const texts2 = errors.length === 0 && one.status !== "valid" && one.status !== "skipped" ? ["not valid"] : errors;
      for (const text of texts2)
        emit({
          tool: "kubeval",
          rule: "invalid",
          level: "error",
          message: `${(0, import_chunk_AYNNP6RK.stringAt)(one, "kind") ?? ""}: ${String(text)}`,
          file: path,
          suppressed: false
        });
    }
    if (lookedAt.size === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no resource was validated", "at least one that was not skipped"));
    const notes = skipped === 0 ? [] : [`${skipped} resources were skipped by kubeval`];
    return { tool: "kubeval", notes, problems, lookedAt: [...lookedAt] };
  }
};
var markdownlint = {
  id: "markdownlint",
  kind: "iac",
  title: "markdownlint JSON",
  tools: [
    { tool: "markdownlint-cli", how: "markdownlint --json --output markdownlint.json ." },
    { tool: "markdownlint-cli2", how: "outputFormatters: [[markdownlint-cli2-formatter-json]] in its configuration" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["*/fileName", "*/lineNumber", "*/ruleNames"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "markdownlint",
    // Older versions write none: what they find makes them fail.
    levels: levelsOf({ error: ["error", void 0], warning: ["warning"] }),
    row: (found) => ({
      rule: (0, import_chunk_AYNNP6RK.arrayAt)(found, "ruleNames")?.[0],
      message: [found.ruleDescription, found.errorDetail].filter((text) => typeof text === "string" && text).join(": "),
      severity: found.severity,
      file: found.fileName,
      line: found.lineNumber
    })
  })
};
var mypy = {
  id: "mypy",
  kind: "iac",
  title: "mypy JSON lines",
  tools: [{ tool: "mypy", how: "mypy --output json src > mypy.ndjson (--junit-xml also tells a clean run)" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head.split("\n", 1)[0] ?? "", 1);
    return ["file", "line", "column", "message", "hint", "code", "severity"].every((key) => keys.has(key));
  },
  read: (file, emit) => readJsonRows(file, emit, {
    tool: "mypy",
    levels: levelsOf({ error: ["error"], note: ["note"] }),
    // What prevents any checking, such as a syntax error of older versions, has no code.
    row: ({ code, message, severity, file: path, line }) => ({
      rule: code ?? "mypy",
      message,
      severity,
      file: path,
      line
    })
  })
};
var ADVISORY_LEVELS = levelsOf({
  error: ["critical", "high"],
  warning: ["moderate"],
  note: ["low", "info", "none"]
});
var npmAudit = {
  id: "npm-audit",
  kind: "iac",
  title: "npm audit JSON",
  tools: [
    { tool: "npm", how: "npm audit --json > npm-audit.json" },
    { tool: "pnpm", how: "pnpm audit --json > pnpm-audit.json" },
    { tool: "Yarn 2 and 3", how: "yarn npm audit --all --recursive --json > yarn-audit.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    const isError = ["error/summary", "error/detail"].every((key) => keys.has(key)) && (keys.has("error/code") || keys.has("message"));
    const newer2 = keys.has("auditReportVersion") && keys.has("vulnerabilities");
    const older2 = keys.has("advisories") && (keys.has("actions") || keys.has("metadata/vulnerabilities"));
    return isError || newer2 || older2;
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const error = (0, import_chunk_AYNNP6RK.objectAt)(root, "error");
    if (error !== void 0) {
      const said2 = [(0, import_chunk_AYNNP6RK.stringAt)(error, "code"), (0, import_chunk_AYNNP6RK.stringAt)(error, "summary"), (0, import_chunk_AYNNP6RK.stringAt)(root, "message")].filter(Boolean);
      return { tool: "npm", notes: [], problems: [(0, import_chunk_UNU7NP4D.toolFailed)(file, "/error", said2.join(": ") || "an error")] };
    }
    const counts2 = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "metadata") ?? {}, "vulnerabilities");
    if (counts2 === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/metadata/vulnerabilities", void 0, "counts by severity");
    const key = Object.hasOwn(root, "auditReportVersion") ? "vulnerabilities" : "advisories";
    const found = (0, import_chunk_AYNNP6RK.objectAt)(root, key);
    if (found === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(key), root[key], "an object");
    const problems = [];
    const notes = [];
    let listed = 0;
    if (key === "advisories") {
      listed = Object.keys(found).length;
      for (const [id, one] of Object.entries(found))
        problems.push(...readRows(file, emit, rowsOf5(id), [one], `/advisories/${id}`));
    } else {
      for (const [name, one] of Object.entries(found)) {
        const pointer = (0, import_chunk_EHP3VDIA.pointerTo)(key, name);
        const via = (0, import_chunk_AYNNP6RK.isObject)(one) ? one.via : void 0;
        if (!(0, import_chunk_AYNNP6RK.isArray)(via)) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/via`, via, "an array of advisories and packages");
        const advisories = via.filter((cause) => typeof cause !== "string");
        listed += via.length;
        problems.push(...readRows(file, emit, rowsOf5(name), advisories, `${pointer}/via`));
        if (advisories.length === 0) notes.push(`${name} is affected through ${via.slice(0, 5).join(", ")}`);
      }
    }
    const claimed = SEVERITIES.reduce((sum, severity) => sum + ((0, import_chunk_AYNNP6RK.numberAt)(counts2, severity) ?? 0), 0);
    if (claimed > 0 && listed === 0)
      problems.push(
        (0, import_chunk_UNU7NP4D.contradiction)(file, "/metadata/vulnerabilities", `${claimed} vulnerabilities`, "each of them listed")
      );
    return { tool: "npm", notes, problems };
  }
};
var SEVERITIES = ["info", "low", "moderate", "high", "critical"];
var rowsOf5 = (key) => ({
  tool: "npm",
  levels: ADVISORY_LEVELS,
  row: (advisory) => ({
    rule: nameOf2(advisory) ?? key,
    message: [`${String(advisory.module_name ?? advisory.name ?? key)} ${String(rangeOf(advisory))}`, advisory.title].filter((text) => typeof text === "string").join(": "),
    severity: advisory.severity
  })
});
function nameOf2(advisory) {
  const url = (0, import_chunk_AYNNP6RK.stringAt)(advisory, "url") ?? "";
  const id = advisory.id ?? advisory.source;
  const named2 = (0, import_chunk_AYNNP6RK.stringAt)(advisory, "github_advisory_id") ?? /\/(GHSA-[\w-]+)$/.exec(url)?.[1];
  return named2 ?? (typeof id === "number" ? `npm-${id}` : typeof id === "string" ? id : void 0);
}
var rangeOf = ({ range, vulnerable_versions }) => range ?? vulnerable_versions ?? "";
var ROWS9 = {
  tool: "oxlint",
  levels: levelsOf({ error: ["error"], warning: ["warning"], note: ["advice"] }),
  row: ({ code, message, severity, filename, ...found }) => ({
    // A file that does not parse has no rule.
    rule: code ?? "syntax",
    message,
    severity,
    file: filename,
    line: lineOf(found)
  })
};
function lineOf(found) {
  const [label] = (0, import_chunk_AYNNP6RK.arrayAt)(found, "labels") ?? [];
  return (0, import_chunk_AYNNP6RK.isObject)(label) ? (0, import_chunk_AYNNP6RK.objectAt)(label, "span")?.line : void 0;
}
var oxlint = {
  id: "oxlint",
  kind: "iac",
  title: "Oxlint JSON",
  tools: [{ tool: "Oxlint", how: "npx oxlint --format json > oxlint.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const has = (prefix) => ["message", "severity", "filename", "labels"].every((key) => keys.has(`${prefix}${key}`));
    return has("diagnostics/*/") || has("*/") || keys.has("number_of_files") && keys.has("number_of_rules");
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith("[")) return readArray(file, emit, ROWS9);
    const { root, list } = rowsUnder(file, "diagnostics");
    const problems = readRows(file, emit, ROWS9, list, "/diagnostics");
    const files = (0, import_chunk_AYNNP6RK.numberAt)(root, "number_of_files");
    if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/number_of_files", root.number_of_files, "the number of files");
    if (files === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/number_of_files", "0 files", "at least one file"));
    const ruleCount = (0, import_chunk_AYNNP6RK.numberAt)(root, "number_of_rules");
    return {
      tool: ROWS9.tool,
      notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED],
      problems,
      ...ruleCount === void 0 ? {} : { ruleCount }
    };
  }
};
var pipAudit = {
  id: "pip-audit",
  kind: "iac",
  title: "pip-audit JSON",
  tools: [{ tool: "pip-audit", how: "pip-audit --format json --output pip-audit.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const has = (prefix) => keys.has(`${prefix}name`) && (keys.has(`${prefix}vulns`) || keys.has(`${prefix}skip_reason`));
    return has("*/") || has("dependencies/*/");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    const [list, above] = (0, import_chunk_AYNNP6RK.isObject)(root) ? [root.dependencies, "/dependencies"] : [root, ""];
    if (!(0, import_chunk_AYNNP6RK.isArray)(list)) throw (0, import_chunk_AYNNP6RK.badShape)(file, above, list, "an array of dependencies");
    const problems = [];
    const notes = [];
    let judged = 0;
    for (const [index, one] of list.entries()) {
      const pointer = `${above}${(0, import_chunk_EHP3VDIA.pointerTo)(index)}`;
      const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "name") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a dependency");
      const vulnerabilities = (0, import_chunk_AYNNP6RK.arrayAt)(one, "vulns");
      if (vulnerabilities === void 0) {
        const reason = (0, import_chunk_AYNNP6RK.stringAt)(one, "skip_reason");
        if (reason === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/vulns`, one.vulns, "an array, or a skip_reason");
        notes.push(`${name} was not audited: ${reason.slice(0, 160)}`);
        continue;
      }
      judged += 1;
      const row = ({ id, description }) => ({
        rule: id,
        message: [`${name} ${String(one.version)}`, description].filter((text) => typeof text === "string").join(": ")
      });
      problems.push(...readRows(file, emit, { tool: "pip-audit", levels: /* @__PURE__ */ new Map(), row }, vulnerabilities, pointer));
    }
    if (judged === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, above, "no dependency was audited", "at least one"));
    return { tool: "pip-audit", notes, problems };
  }
};
var LEVEL2 = /* @__PURE__ */ new Map([
  ["danger", "error"],
  ["error", "error"],
  ["warning", "warning"],
  ["ignore", "none"]
]);
var polaris = {
  id: "polaris",
  kind: "iac",
  title: "Polaris JSON",
  tools: [{ tool: "Polaris", how: "polaris audit --audit-path deploy/ --format json > polaris.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 1);
    return keys.has("PolarisOutputVersion") && keys.has("Results");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const results = (0, import_chunk_AYNNP6RK.arrayAt)(root, "Results") ?? [];
    const problems = [];
    let judged = 0;
    for (const [index, result] of results.entries()) {
      const pointer = `/Results/${index}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(result)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, result, "the results of a workload");
      const name = [(0, import_chunk_AYNNP6RK.stringAt)(result, "Kind"), (0, import_chunk_AYNNP6RK.stringAt)(result, "Namespace"), (0, import_chunk_AYNNP6RK.stringAt)(result, "Name")].filter(Boolean).join("/");
      for (const { set, where } of setsIn(result, name)) {
        for (const check of Object.values(set)) {
          if (!(0, import_chunk_AYNNP6RK.isObject)(check)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, check, "the result of a check");
          judged += 1;
          if (check.Success !== true) emit(findingOf2(file, check, where, pointer, problems));
        }
      }
    }
    if (judged === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/Results", "no check of any workload", "at least one"));
    const claimedAt = (0, import_chunk_AYNNP6RK.stringAt)(root, "AuditTime");
    return {
      tool: "polaris",
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: ["workloads are named, their files are not"],
      problems
    };
  }
};
function setsIn(result, name) {
  const pod = (0, import_chunk_AYNNP6RK.objectAt)(result, "PodResult") ?? {};
  const containers = ((0, import_chunk_AYNNP6RK.arrayAt)(pod, "ContainerResults") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  return [
    { set: (0, import_chunk_AYNNP6RK.objectAt)(result, "Results") ?? {}, where: name },
    { set: (0, import_chunk_AYNNP6RK.objectAt)(pod, "Results") ?? {}, where: name },
    ...containers.map((one) => ({
      set: (0, import_chunk_AYNNP6RK.objectAt)(one, "Results") ?? {},
      where: `${name}: container ${(0, import_chunk_AYNNP6RK.stringAt)(one, "Name") ?? ""}`
    }))
  ];
}
function findingOf2(file, check, where, pointer, problems) {
  const rule = (0, import_chunk_AYNNP6RK.stringAt)(check, "ID");
  if (rule === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, check.ID, "the id of a check");
  const level = LEVEL2.get(check.Severity);
  if (level === void 0) problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, pointer, check.Severity, [...LEVEL2.keys()].join(", ")));
  return {
    tool: "polaris",
    rule,
    level: level ?? "error",
    message: `${where}: ${(0, import_chunk_AYNNP6RK.stringAt)(check, "Message") ?? rule}`,
    suppressed: false
  };
}
var ROWS10 = {
  tool: "pylint",
  levels: levelsOf({ error: ["fatal", "error"], warning: ["warning"], note: ["convention", "refactor", "info"] }),
  row: ({ symbol, message, type, path, line }) => ({ rule: symbol, message, severity: type, file: path, line })
};
var pylint = {
  id: "pylint",
  kind: "iac",
  title: "Pylint JSON",
  tools: [{ tool: "Pylint", how: "pylint --output-format=json2:pylint.json src (before version 3: json)" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    if (["*/symbol", "*/message-id", "*/module"].every((key) => keys.has(key))) return true;
    return keys.has("messages") && (keys.has("messages/*/messageId") || keys.has("statistics/modulesLinted"));
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith("[")) return readArray(file, emit, ROWS10);
    const { root, list } = rowsUnder(file, "messages");
    const statistics2 = (0, import_chunk_AYNNP6RK.objectAt)(root, "statistics") ?? {};
    const problems = readRows(file, emit, ROWS10, list, "/messages");
    if ((0, import_chunk_AYNNP6RK.numberAt)(statistics2, "modulesLinted") === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/statistics/modulesLinted", "no module", "at least one module"));
    const counted = Object.values((0, import_chunk_AYNNP6RK.objectAt)(statistics2, "messageTypeCount") ?? {}).reduce(
      (sum, count) => sum + (typeof count === "number" ? count : 0),
      0
    );
    if (counted > list.length)
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/statistics/messageTypeCount", `${counted}`, `${list.length} messages`));
    return { tool: "pylint", notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED], problems };
  }
};
var KEYS = /* @__PURE__ */ new Set([
  "message",
  "location",
  "severity",
  "source",
  "code",
  "suggestions",
  "original_output",
  "originalOutput",
  "related_locations",
  "relatedLocations"
]);
var WHOLE = /* @__PURE__ */ new Set(["diagnostics", "source", "severity"]);
function isLine(line) {
  const keys = (0, import_chunk_APUOGT25.keysOf)(line, 2);
  return keys.has("message") && keys.has("location/path") && [...keys].every((key) => key.includes("/") || KEYS.has(key));
}
var rdjson = {
  id: "rdjson",
  kind: "iac",
  title: "Reviewdog Diagnostic Format, rdjson and rdjsonl",
  tools: [
    { tool: "Ruff", how: "ruff check --output-format rdjson --output-file ruff.json (json says more)" },
    { tool: "Biome", how: "npx biome ci --colors=off --reporter=rdjson > biome.json" },
    { tool: "reviewdog", how: "reviewdog -f=FORMAT -reporter=rdjson" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    if (!keys.has("diagnostics")) return isLine(head.split("\n", 1)[0] ?? "");
    const own = [...keys].every((key) => key.includes("/") || WHOLE.has(key));
    const listed = keys.has("diagnostics/*/location") && !keys.has("diagnostics/*/filename");
    return own && (listed || keys.has("source/name") && !keys.has("diagnostics/*"));
  },
  read(file, emit) {
    if (!this.claims(file)) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "diagnostics of reviewdog");
    const notes = [import_chunk_UNU7NP4D.NO_FILES_LISTED];
    if (!(0, import_chunk_APUOGT25.keysOf)(file.head, 1).has("diagnostics")) return { ...readJsonRows(file, emit, rowsOf6({})), notes };
    const { root, list } = rowsUnder(file, "diagnostics");
    const rows = rowsOf6(root);
    return { tool: rows.tool, notes, problems: readRows(file, emit, rows, list, "/diagnostics") };
  }
};
function rowsOf6(root) {
  const tool = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "source") ?? {}, "name") ?? "rdjson";
  return {
    tool: tool.toLowerCase(),
    levels: levelsOf({
      error: ["ERROR", "error", 1, "UNKNOWN_SEVERITY", 0, void 0],
      warning: ["WARNING", "warning", 2],
      note: ["INFO", "info", 3]
    }),
    row: ({ message, ...found }) => {
      const location = (0, import_chunk_AYNNP6RK.objectAt)(found, "location") ?? {};
      const source = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(found, "source") ?? {}, "name");
      return {
        rule: (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(found, "code") ?? {}, "value") || source || tool,
        message,
        // Ruff calls all that it finds a warning here, an error elsewhere, and fails for it.
        severity: tool === "ruff" ? "error" : found.severity ?? root.severity,
        file: location.path,
        line: (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(location, "range") ?? {}, "start")?.line
      };
    }
  };
}
var rubocop = {
  id: "rubocop",
  kind: "iac",
  title: "RuboCop JSON",
  tools: [{ tool: "RuboCop", how: "rubocop --format json --out rubocop.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("metadata/rubocop_version") && keys.has("files");
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "files");
    const problems = [];
    const lookedAt = [];
    let offenses = 0;
    for (const [index, one] of list.entries()) {
      const pointer = `/files/${index}`;
      const path = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "path") : void 0;
      const found = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "offenses") : void 0;
      if (path === void 0 || found === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a file with its offenses");
      lookedAt.push(path);
      offenses += found.length;
      problems.push(...readRows(file, emit, rowsOf7(path), found, `${pointer}/offenses`));
    }
    const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "summary") ?? {};
    const [target, inspected] = [(0, import_chunk_AYNNP6RK.numberAt)(summary, "target_file_count"), (0, import_chunk_AYNNP6RK.numberAt)(summary, "inspected_file_count")];
    if (lookedAt.length === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/files", "no file", "at least one file"));
    else if (target === void 0 || inspected === void 0 || inspected < target)
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/summary", `${inspected} of ${target} files`, "all files inspected"));
    const claimed = (0, import_chunk_AYNNP6RK.numberAt)(summary, "offense_count") ?? 0;
    if (claimed > offenses)
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "/summary/offense_count", `${claimed}`, `${offenses} offenses`));
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "metadata") ?? {}, "rubocop_version");
    return { tool: "rubocop", ...toolVersion === void 0 ? {} : { toolVersion }, notes: [], problems, lookedAt };
  }
};
var rowsOf7 = (path) => ({
  tool: "rubocop",
  levels: levelsOf({ error: ["fatal", "error"], warning: ["warning"], note: ["convention", "refactor", "info"] }),
  row: ({ cop_name, message, severity, corrected, suppressed, ...offense }) => ({
    rule: cop_name,
    message,
    severity,
    file: path,
    line: (0, import_chunk_AYNNP6RK.objectAt)(offense, "location")?.line,
    suppressed: corrected === true || suppressed === true
  })
});
var ROWS11 = {
  tool: "ruff",
  // Older versions give no severity: what Ruff finds makes it fail.
  levels: levelsOf({ error: ["error", void 0], warning: ["warning"], note: ["info"] }),
  row: (found) => ({
    // A file that does not parse has no rule in versions before 0.10.
    rule: found.code ?? "invalid-syntax",
    message: found.message,
    severity: found.severity,
    file: found.filename,
    line: (0, import_chunk_AYNNP6RK.objectAt)(found, "location")?.row
  })
};
var ruff = {
  id: "ruff",
  kind: "iac",
  title: "Ruff JSON",
  tools: [
    { tool: "Ruff", how: "ruff check --output-format json --output-file ruff.json (SARIF also tells a clean run)" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    const has = (prefix) => ["code", "filename", "end_location", "fix"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("");
  },
  read: (file, emit) => file.head.trimStart().startsWith("[") ? readArray(file, emit, ROWS11) : readJsonRows(file, emit, ROWS11)
};
var ANALYSED = /* @__PURE__ */ new Set(["analysisTarget", "resultFile"]);
var ABSOLUTE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/;
var MOST_BASES = 8;
function artifactsOf(run) {
  const bases = (0, import_chunk_AYNNP6RK.objectAt)(run, "originalUriBaseIds") ?? {};
  const list = (0, import_chunk_AYNNP6RK.arrayAt)(run, "artifacts");
  const resolve = (location) => {
    const uri = (0, import_chunk_AYNNP6RK.stringAt)(location, "uri");
    if (uri === void 0 || ABSOLUTE.test(uri)) return uri;
    return `${baseOf(bases, (0, import_chunk_AYNNP6RK.stringAt)(location, "uriBaseId"))}${uri}`;
  };
  const locationOf = (artifact) => (0, import_chunk_AYNNP6RK.isObject)(artifact) ? (0, import_chunk_AYNNP6RK.objectAt)(artifact, "location") : void 0;
  const lookedAt = list?.filter(wasAnalysed).map((artifact) => resolve(locationOf(artifact) ?? {})).filter((path) => path !== void 0);
  return {
    ...lookedAt === void 0 ? {} : { lookedAt },
    fileOf(location) {
      const index = (0, import_chunk_AYNNP6RK.numberAt)(location, "index");
      return resolve(location) ?? resolve((index === void 0 ? void 0 : locationOf(list?.[index])) ?? {});
    }
  };
}
function wasAnalysed(artifact) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(artifact)) return false;
  const roles = (0, import_chunk_AYNNP6RK.arrayAt)(artifact, "roles") ?? [];
  return roles.length === 0 || roles.some((role) => ANALYSED.has(role));
}
function baseOf(bases, id) {
  let base = "";
  let next = id;
  for (let count = 0; next !== void 0 && count < MOST_BASES; count += 1) {
    const location = (0, import_chunk_AYNNP6RK.objectAt)(bases, next) ?? {};
    const uri = (0, import_chunk_AYNNP6RK.stringAt)(location, "uri") ?? "";
    base = `${uri === "" || uri.endsWith("/") ? uri : `${uri}/`}${base}`;
    if (ABSOLUTE.test(uri)) break;
    next = (0, import_chunk_AYNNP6RK.stringAt)(location, "uriBaseId");
  }
  return base;
}
var NOTIFICATIONS = ["toolExecutionNotifications", "toolConfigurationNotifications"];
var SHOWN = 5;
function failuresOf(file, run, pointer) {
  if (!Object.hasOwn(run, "invocations")) return [];
  if (!(0, import_chunk_AYNNP6RK.isArray)(run.invocations)) {
    return [(0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/invocations`, run.invocations, "an array of invocations").parts];
  }
  const levelBy = levelsOf2(run);
  return run.invocations.flatMap(
    (invocation, index) => invocationOf(file, invocation, `${pointer}/invocations/${index}`, levelBy)
  );
}
function levelsOf2(run) {
  const driver = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(run, "tool") ?? {}, "driver") ?? {};
  const kinds = ((0, import_chunk_AYNNP6RK.arrayAt)(driver, "notifications") ?? []).map((one) => (0, import_chunk_AYNNP6RK.isObject)(one) ? one : {});
  return (notification) => {
    const { id, index } = (0, import_chunk_AYNNP6RK.objectAt)(notification, "descriptor") ?? {};
    const kind = kinds.find((one, at2) => at2 === index || id !== void 0 && one.id === id);
    return (0, import_chunk_AYNNP6RK.objectAt)(kind ?? {}, "defaultConfiguration")?.level;
  };
}
function invocationOf(file, invocation, pointer, levelBy) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(invocation)) return [(0, import_chunk_AYNNP6RK.badShape)(file, pointer, invocation, "an invocation").parts];
  const problems = [];
  const { executionSuccessful } = invocation;
  const at2 = `${pointer}/executionSuccessful`;
  if (executionSuccessful === false) problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, at2, reasonOf2(invocation)));
  else if (executionSuccessful !== true) problems.push((0, import_chunk_AYNNP6RK.badShape)(file, at2, executionSuccessful, "true or false").parts);
  for (const key of NOTIFICATIONS) {
    const errors = ((0, import_chunk_AYNNP6RK.arrayAt)(invocation, key) ?? []).map((notification, index) => ({ notification, at: `${pointer}/${key}/${index}` })).filter(
      ({ notification }) => (0, import_chunk_AYNNP6RK.isObject)(notification) && (notification.level ?? levelBy(notification)) === "error"
    );
    const shown = errors.slice(0, SHOWN).map(({ notification, at: at3 }) => (0, import_chunk_UNU7NP4D.toolFailed)(file, at3, textOf3(notification)));
    problems.push(...shown);
    const more = errors.length - shown.length;
    if (more > 0) problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `${pointer}/${key}`, `${more} more errors of the tool`));
  }
  return problems;
}
function reasonOf2(invocation) {
  const said2 = (0, import_chunk_AYNNP6RK.stringAt)(invocation, "exitCodeDescription") ?? (0, import_chunk_AYNNP6RK.stringAt)(invocation, "processStartFailureMessage");
  return said2 === void 0 ? "executionSuccessful: false" : `executionSuccessful: false (${said2})`;
}
var textOf3 = (notification) => ((0, import_chunk_AYNNP6RK.isObject)(notification) ? (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(notification, "message") ?? {}, "text") : void 0) ?? "an error without text";
var SETTLED = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]);
var KINDS = /* @__PURE__ */ new Set([...SETTLED, "fail", "review", "open"]);
var NOTHING2 = {};
function findingOf3(run, result, index) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(result)) throw (0, import_chunk_AYNNP6RK.badShape)(run.file, `${run.pointer}/${index}`, result, "a result");
  const rule = run.rules.of(result);
  const level = levelOf(run, result, rule, index);
  const suppressed = isSuppressed(result);
  if (suppressed) run.oddities.suppressed += 1;
  if (result.baselineState === "absent") run.oddities.absent += 1;
  const finding = {
    tool: run.tool,
    rule: rule.id ?? "",
    level,
    message: messageOf(result, rule.descriptor),
    suppressed
  };
  addPlace(finding, run, result);
  const fingerprint = fingerprintOf(result);
  if (fingerprint !== void 0) finding.fingerprint = fingerprint;
  return finding;
}
function levelOf(run, result, rule, index) {
  const { kind, level } = result;
  if (kind !== void 0 && !KINDS.has(kind)) {
    run.problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(run.file, `${run.pointer}/${index}/kind`, kind, [...KINDS].join(", ")));
  }
  if (typeof kind === "string" && kind !== "fail")
    run.oddities.kinds.set(kind, (run.oddities.kinds.get(kind) ?? 0) + 1);
  if ((0, import_chunk_JBXRTUYW.isLevel)(level)) return level;
  if (level !== void 0) {
    run.problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(run.file, `${run.pointer}/${index}/level`, level, "error, warning, note or none"));
    return "error";
  }
  return typeof kind === "string" && SETTLED.has(kind) ? "none" : run.rules.defaultLevel(rule);
}
var isSuppressed = (result) => (0, import_chunk_AYNNP6RK.arrayAt)(result, "suppressions")?.some(
  (one) => (0, import_chunk_AYNNP6RK.isObject)(one) && (one.status === void 0 || one.status === "accepted")
) ?? false;
function messageOf(result, descriptor) {
  const message = (0, import_chunk_AYNNP6RK.objectAt)(result, "message") ?? NOTHING2;
  const id = (0, import_chunk_AYNNP6RK.stringAt)(message, "id");
  const strings = id === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.objectAt)(descriptor ?? NOTHING2, "messageStrings");
  const template = id === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(strings ?? NOTHING2, id) ?? NOTHING2, "text");
  const text = (0, import_chunk_AYNNP6RK.stringAt)(message, "text") ?? template ?? (0, import_chunk_AYNNP6RK.stringAt)(message, "markdown") ?? id ?? "";
  const given = (0, import_chunk_AYNNP6RK.arrayAt)(message, "arguments");
  return given === void 0 ? text : text.replace(/\{(\d+)\}/g, (hole, index) => String(given[Number(index)] ?? hole));
}
function addPlace(finding, { artifacts }, result) {
  const physical = physicalOf((0, import_chunk_AYNNP6RK.arrayAt)(result, "locations") ?? []);
  if (physical === void 0) return;
  const path = artifacts.fileOf((0, import_chunk_AYNNP6RK.objectAt)(physical, "artifactLocation") ?? NOTHING2);
  const line = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(physical, "region") ?? NOTHING2, "startLine");
  if (path !== void 0) finding.file = path;
  if (line !== void 0 && line >= 1) finding.line = line;
}
function physicalOf(locations) {
  for (const location of locations) {
    const physical = (0, import_chunk_AYNNP6RK.isObject)(location) ? (0, import_chunk_AYNNP6RK.objectAt)(location, "physicalLocation") : void 0;
    if (physical !== void 0) return physical;
  }
  return void 0;
}
function fingerprintOf(result) {
  const fingerprints = (0, import_chunk_AYNNP6RK.objectAt)(result, "fingerprints") ?? NOTHING2;
  const first = fingerprints === NOTHING2 ? void 0 : Object.keys(fingerprints).sort()[0];
  const partial = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(result, "partialFingerprints") ?? NOTHING2, "primaryLocationLineHash");
  return (first === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(fingerprints, first)) ?? partial;
}
var NOTHING3 = {};
var NONE2 = {};
function rulesOf(run) {
  const tool = (0, import_chunk_AYNNP6RK.objectAt)(run, "tool") ?? {};
  const driver = (0, import_chunk_AYNNP6RK.objectAt)(tool, "driver") ?? {};
  const extensions = ((0, import_chunk_AYNNP6RK.arrayAt)(tool, "extensions") ?? []).map((one) => (0, import_chunk_AYNNP6RK.isObject)(one) ? one : {});
  const components = [driver, ...extensions].filter((one) => (0, import_chunk_AYNNP6RK.isArray)(one.rules));
  const lists = new Map([driver, ...extensions].map((component) => [component, rulesIn(component)]));
  const byId = /* @__PURE__ */ new Map();
  const byGuid = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const rule of lists.get(component) ?? []) {
      const [id, guid] = [(0, import_chunk_AYNNP6RK.stringAt)(rule, "id"), (0, import_chunk_AYNNP6RK.stringAt)(rule, "guid")];
      if (id !== void 0 && !byId.has(id)) byId.set(id, rule);
      if (guid !== void 0) byGuid.set(guid, rule);
    }
  }
  const find = (reference, index, id) => {
    const component = reference.toolComponent === void 0 ? driver : componentOf(driver, extensions, reference.toolComponent);
    const placed2 = index === void 0 || component === void 0 ? void 0 : lists.get(component)?.[index];
    return placed2 ?? byGuid.get((0, import_chunk_AYNNP6RK.stringAt)(reference, "guid") ?? "") ?? named(byId, id);
  };
  const overrides = overridesOf(run, (reference) => {
    const id = (0, import_chunk_AYNNP6RK.stringAt)(reference, "id");
    return id ?? (0, import_chunk_AYNNP6RK.stringAt)(find(reference, (0, import_chunk_AYNNP6RK.numberAt)(reference, "index"), void 0) ?? NOTHING3, "id");
  });
  return {
    ...components.length === 0 ? {} : { count: components.reduce((sum, one) => sum + (lists.get(one)?.length ?? 0), 0) },
    of(result) {
      const reference = (0, import_chunk_AYNNP6RK.objectAt)(result, "rule") ?? NOTHING3;
      const written = (0, import_chunk_AYNNP6RK.stringAt)(result, "ruleId") ?? (0, import_chunk_AYNNP6RK.stringAt)(reference, "id");
      const descriptor = find(reference, (0, import_chunk_AYNNP6RK.numberAt)(result, "ruleIndex") ?? (0, import_chunk_AYNNP6RK.numberAt)(reference, "index"), written);
      const id = written ?? (descriptor === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(descriptor, "id"));
      return descriptor === void 0 ? id === void 0 ? NONE2 : { id } : id === void 0 ? { descriptor } : { id, descriptor };
    },
    defaultLevel({ id, descriptor }) {
      const written = (0, import_chunk_AYNNP6RK.objectAt)(descriptor ?? {}, "defaultConfiguration")?.level;
      const level = (0, import_chunk_JBXRTUYW.isLevel)(written) ? written : "warning";
      const override = id === void 0 ? void 0 : overrides.get(id);
      return override === void 0 ? level : (0, import_chunk_JBXRTUYW.worse)(level, override);
    }
  };
}
function componentOf(driver, extensions, written) {
  const reference = (0, import_chunk_AYNNP6RK.isObject)(written) ? written : NOTHING3;
  const index = (0, import_chunk_AYNNP6RK.numberAt)(reference, "index");
  if (index !== void 0 && index >= 0) return extensions[index];
  const [guid, name] = [(0, import_chunk_AYNNP6RK.stringAt)(reference, "guid"), (0, import_chunk_AYNNP6RK.stringAt)(reference, "name")];
  if (guid === void 0 && name === void 0) return driver;
  const all = [driver, ...extensions];
  return all.find((one) => guid === void 0 ? one.name === name : one.guid === guid);
}
var rulesIn = (component) => ((0, import_chunk_AYNNP6RK.arrayAt)(component, "rules") ?? []).map((rule) => (0, import_chunk_AYNNP6RK.isObject)(rule) ? rule : {});
function named(byId, id) {
  for (let part = id; part !== void 0 && part !== ""; part = part.slice(0, Math.max(part.lastIndexOf("/"), 0))) {
    const rule = byId.get(part);
    if (rule !== void 0) return rule;
  }
  return void 0;
}
function overridesOf(run, idOf2) {
  const overrides = /* @__PURE__ */ new Map();
  for (const invocation of (0, import_chunk_AYNNP6RK.arrayAt)(run, "invocations") ?? []) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(invocation)) continue;
    for (const override of (0, import_chunk_AYNNP6RK.arrayAt)(invocation, "ruleConfigurationOverrides") ?? []) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(override)) continue;
      const id = idOf2((0, import_chunk_AYNNP6RK.objectAt)(override, "descriptor") ?? NOTHING3);
      const level = (0, import_chunk_AYNNP6RK.objectAt)(override, "configuration")?.level;
      if (id !== void 0 && (0, import_chunk_JBXRTUYW.isLevel)(level)) overrides.set(id, (0, import_chunk_JBXRTUYW.worse)(level, overrides.get(id) ?? "none"));
    }
  }
  return overrides;
}
var ERRORS_RUN = "tflint-errors";
var SILENT = /* @__PURE__ */ new Set(["golangci-lint", "gosec"]);
var UNCOMPILED = "compile";
var LINTERS = [
  ["ansible-lint", "ansible-lint -q -f sarif > ansible-lint.sarif"],
  ["bandit", "bandit -q -r -f sarif -o bandit.sarif src/"],
  ["cfn-lint", 'cfn-lint --format sarif "cfn/**/*.yaml" > cfn-lint.sarif'],
  ["checkov", "checkov -d infra -o sarif --output-file-path evidence/iac"],
  ["conftest", "conftest test -o sarif deploy/*.yaml > conftest.sarif"],
  ["eslint", "eslint --format @microsoft/eslint-formatter-sarif -o eslint.sarif src/"],
  ["gitleaks", "gitleaks dir -f sarif -r gitleaks.sarif ."],
  ["hadolint", "hadolint -f sarif Dockerfile > hadolint.sarif"],
  ["kube-score", "kube-score score -o sarif deploy/*.yaml > kube-score.sarif (json also tells a clean run)"],
  ["semgrep", "semgrep scan --sarif --sarif-output=semgrep.sarif"],
  ["staticcheck", "staticcheck -f sarif ./... > staticcheck.sarif"],
  ["tflint", "tflint --format sarif > tflint.sarif"],
  ["zizmor", "zizmor --format sarif .github/workflows > zizmor.sarif"]
];
var sarif = {
  id: "sarif",
  kind: "iac",
  title: "SARIF 2.1.0",
  tools: LINTERS.map(([tool, how]) => ({ tool, how })),
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 3);
    if (!keys.has("runs") || keys.has("runs/*/command")) return false;
    return keys.has("runs/*/tool") || keys.has("runs/*/results") || keys.has("version") || keys.has("$schema");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    if (root.version !== "2.1.0") throw otherVersion(file, root.version);
    const runs = (0, import_chunk_AYNNP6RK.arrayAt)(root, "runs");
    if (runs === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/runs", root.runs, "an array of runs");
    const problems = [];
    const notes = [];
    if (runs.length === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/runs", "no run", "at least one run of a tool"));
    const read = runs.map((run, index) => readRun(file, run, (0, import_chunk_EHP3VDIA.pointerTo)("runs", index), { problems, notes }, emit));
    const [first] = read;
    const lookedAt = read.flatMap((run) => run.lookedAt ?? []);
    const counts2 = read.flatMap((run) => run.ruleCount ?? []);
    return {
      notes,
      problems,
      ...first === void 0 ? {} : { tool: first.tool },
      ...first?.version === void 0 ? {} : { toolVersion: first.version },
      ...read.some((run) => run.lookedAt !== void 0) ? { lookedAt: [...new Set(lookedAt)] } : {},
      ...counts2.length === 0 ? {} : { ruleCount: counts2.reduce((sum, count) => sum + count, 0) }
    };
  }
};
function readRun(file, run, pointer, { problems, notes }, emit) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(run)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, run, "a run");
  const driver = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(run, "tool") ?? {}, "driver") ?? {};
  const tool = (0, import_chunk_AYNNP6RK.stringAt)(driver, "name");
  if (tool === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/tool/driver/name`, driver.name, "the name of the tool");
  problems.push(...failuresOf(file, run, pointer));
  if (((0, import_chunk_AYNNP6RK.arrayAt)(run, "invocations") ?? []).length === 0) notes.push(`${tool} does not say whether it ran to its end`);
  const version = (0, import_chunk_AYNNP6RK.stringAt)(driver, "version") ?? (0, import_chunk_AYNNP6RK.stringAt)(driver, "semanticVersion");
  const rules = rulesOf(run);
  const artifacts = artifactsOf(run);
  const about = {
    tool,
    ...version === void 0 ? {} : { version },
    ...artifacts.lookedAt === void 0 ? {} : { lookedAt: artifacts.lookedAt },
    ...rules.count === void 0 ? {} : { ruleCount: rules.count }
  };
  const results = isClean(tool, run) ? [] : run.results;
  const elsewhere = (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.objectAt)(run, "externalPropertyFileReferences") ?? {}, "results") ?? [];
  if (elsewhere.length > 0) {
    const at2 = `${pointer}/externalPropertyFileReferences/results`;
    problems.push((0, import_chunk_UNU7NP4D.noResults)(file, at2, "results in other files", "all results in this one"));
  }
  if (!(0, import_chunk_AYNNP6RK.isArray)(results)) {
    const expected = "an array of results, empty when the run was clean";
    problems.push((0, import_chunk_UNU7NP4D.noResults)(file, `${pointer}/results`, `${(0, import_chunk_AYNNP6RK.nameOf)(results)} in the run of ${tool}`, expected));
  } else if (tool === ERRORS_RUN) {
    problems.push(...results.map((error, index) => (0, import_chunk_UNU7NP4D.toolFailed)(file, `${pointer}/results/${index}`, errorText(error))));
  } else {
    const oddities = { suppressed: 0, absent: 0, kinds: /* @__PURE__ */ new Map() };
    const context = { file, tool, rules, artifacts, oddities, problems, pointer: `${pointer}/results` };
    results.forEach((result, index) => {
      const found = findingOf3(context, result, index);
      const finding = tool === "ansible-lint" && import_chunk_SH2M6OLR.UNREAD.test(found.rule) ? { ...found, level: "error" } : found;
      emit(finding);
      if (tool === "Staticcheck" && finding.rule === UNCOMPILED)
        problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `${context.pointer}/${index}`, finding.message));
    });
    notes.push(...notesOn(tool, oddities));
  }
  return about;
}
var isClean = (tool, run) => tool === "Staticcheck" && !Object.hasOwn(run, "results") && ((0, import_chunk_AYNNP6RK.arrayAt)(run, "invocations") ?? []).some((one) => (0, import_chunk_AYNNP6RK.isObject)(one) && one.executionSuccessful === true);
function errorText(error) {
  const result = (0, import_chunk_AYNNP6RK.isObject)(error) ? error : {};
  return [(0, import_chunk_AYNNP6RK.stringAt)(result, "ruleId"), (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(result, "message") ?? {}, "text")].filter(Boolean).join(": ");
}
function notesOn(tool, { suppressed, absent, kinds }) {
  return [
    ...SILENT.has(tool) ? [`${tool} does not say here what it could not compile or load: its JSON does`] : [],
    ...suppressed > 0 ? [`${suppressed} results of ${tool} are suppressed in the report; they count all the same`] : [],
    ...absent > 0 ? [`${absent} results of ${tool} are absent by the tool's baseline; they count all the same`] : [],
    ...[...kinds].map(([kind, count]) => `${count} results of ${tool} are of kind ${kind}`)
  ];
}
var otherVersion = (file, found) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "the report is not of the version of SARIF that is read",
  file: file.path,
  pointer: "/version",
  found: (JSON.stringify(found) ?? "nothing").slice(0, 60),
  expected: '"2.1.0"',
  remedy: "let the tool write SARIF 2.1.0"
});
var semgrep = {
  id: "semgrep",
  kind: "iac",
  title: "Semgrep JSON",
  tools: [{ tool: "Semgrep", how: "semgrep scan --config RULES --json --output semgrep.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("results") && (keys.has("results/*/check_id") || keys.has("paths") && keys.has("errors") || keys.has("paths/scanned"));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "results");
    if (root.paths === void 0 && list.length === 0)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, "/paths", root.paths, "the files that were scanned");
    const problems = readRows(
      file,
      emit,
      {
        tool: "semgrep",
        levels: levelsOf({
          error: ["ERROR", "CRITICAL", "HIGH"],
          warning: ["WARNING", "MEDIUM"],
          note: ["INFO", "LOW", "INVENTORY", "EXPERIMENT"]
        }),
        row: ({ check_id, path, ...result }) => {
          const extra = (0, import_chunk_AYNNP6RK.objectAt)(result, "extra") ?? {};
          return {
            rule: check_id,
            message: extra.message,
            severity: extra.severity,
            file: path,
            line: (0, import_chunk_AYNNP6RK.objectAt)(result, "start")?.line,
            suppressed: extra.is_ignored === true
          };
        }
      },
      list,
      "/results"
    );
    const notes = root.paths === void 0 ? ["the report does not list the files that were scanned"] : [];
    for (const [index, error] of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "errors") ?? []).entries()) {
      const text = (0, import_chunk_AYNNP6RK.isObject)(error) ? (0, import_chunk_AYNNP6RK.stringAt)(error, "message") ?? (0, import_chunk_AYNNP6RK.stringAt)(error, "long_msg") ?? "an error" : String(error);
      if ((0, import_chunk_AYNNP6RK.isObject)(error) && error.level !== "error") notes.push(`Semgrep warns: ${text.slice(0, 300)}`);
      else problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `/errors/${index}`, text));
    }
    const scanned = (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "paths") ?? {}, "scanned")?.filter((path) => typeof path === "string");
    if (scanned?.length === 0 && list.length + problems.length === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/paths/scanned", "no file", "at least one file"));
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(root, "version");
    return {
      tool: "semgrep",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes,
      problems,
      ...scanned === void 0 ? {} : { lookedAt: scanned }
    };
  }
};
var ROWS12 = {
  tool: "shellcheck",
  levels: levelsOf({ error: ["error"], warning: ["warning"], note: ["info", "style"] }),
  row: ({ code, message, level, file, line }) => ({ rule: `SC${String(code)}`, message, severity: level, file, line })
};
var shellcheck = {
  id: "shellcheck",
  kind: "iac",
  title: "ShellCheck JSON",
  tools: [{ tool: "ShellCheck", how: "shellcheck -f json1 *.sh > shellcheck.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const has = (prefix) => ["code", "endLine", "endColumn", "level"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("comments/*/") || keys.size === 1 && keys.has("comments");
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith("[")) return readArray(file, emit, ROWS12);
    const problems = readRows(file, emit, ROWS12, rowsUnder(file, "comments").list, "/comments");
    return { tool: ROWS12.tool, notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED], problems };
  }
};
var sonarIssues = {
  id: "sonar-issues",
  kind: "iac",
  title: "SonarQube generic issues JSON",
  tools: [{ tool: "Hadolint", how: "hadolint -f sonarqube Dockerfile > hadolint.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const top = [...keys].filter((key) => !key.includes("/"));
    const isEmpty = top.length === 1 && keys.has("issues") && keys.size === 1;
    return isEmpty || keys.has("issues/*/engineId") && keys.has("issues/*/primaryLocation") || keys.has("issues/*/primaryLocation");
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "issues");
    if (root.errors !== void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/errors", root.errors, "issues and rules alone");
    const rules = new Map(
      ((0, import_chunk_AYNNP6RK.arrayAt)(root, "rules") ?? []).filter(import_chunk_AYNNP6RK.isObject).map((rule2) => [
        rule2.id,
        { tool: rule2.engineId, impacts: (0, import_chunk_AYNNP6RK.arrayAt)(rule2, "impacts") ?? [], severity: rule2.severity }
      ])
    );
    const rule = (id) => rules.get(id);
    const problems = readRows(
      file,
      emit,
      {
        tool: (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.isObject)(list[0]) ? list[0] : {}, "engineId")?.toLowerCase() ?? "sonarqube",
        levels: levelsOf({
          error: ["BLOCKER", "CRITICAL", "HIGH"],
          warning: ["MAJOR", "MEDIUM"],
          note: ["MINOR", "INFO", "LOW"]
        }),
        row: (issue) => {
          const place = (0, import_chunk_AYNNP6RK.objectAt)(issue, "primaryLocation") ?? {};
          const impact = rule(issue.ruleId)?.impacts.find(import_chunk_AYNNP6RK.isObject);
          return {
            rule: issue.ruleId,
            message: place.message,
            severity: impact?.severity ?? rule(issue.ruleId)?.severity ?? issue.severity,
            file: place.filePath,
            line: (0, import_chunk_AYNNP6RK.objectAt)(place, "textRange")?.startLine
          };
        }
      },
      list,
      "/issues"
    );
    return { tool: "sonarqube", notes: [import_chunk_UNU7NP4D.NO_FILES_LISTED], problems };
  }
};
var CLEAN = /^\[\]\s*No results with a severity of '\w+'(?: or higher)? found!\s*$/;
var withoutSum = (file) => CLEAN.test(file.head) ? { ...file, text: () => "[]" } : file;
var spectral = {
  id: "spectral",
  kind: "iac",
  title: "Spectral JSON",
  tools: [{ tool: "Spectral", how: "spectral lint --format json --output spectral.json openapi.yaml" }],
  claims({ head }) {
    if (CLEAN.test(head)) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["*/code", "*/path", "*/severity", "*/range", "*/source"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(withoutSum(file), emit, {
    tool: "spectral",
    levels: levelsOf({ error: [0], warning: [1], note: [2, 3] }),
    row: ({ code, message, severity, source, ...found }) => {
      const line = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(found, "range") ?? {}, "start")?.line;
      return {
        rule: String(code),
        message,
        severity,
        file: source,
        line: typeof line === "number" ? line + 1 : void 0
      };
    }
  })
};
var sqlfluff = {
  id: "sqlfluff",
  kind: "iac",
  title: "SQLFluff JSON",
  tools: [{ tool: "SQLFluff", how: "sqlfluff lint --format json --write-output sqlfluff.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("*/filepath") && keys.has("*/violations");
  },
  read(file, emit) {
    const files = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(files)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", files, "an array of files");
    const problems = [];
    const lookedAt = [];
    for (const [index, one] of files.entries()) {
      const path = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "filepath") : void 0;
      const violations = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "violations") : void 0;
      if (path === void 0 || violations === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(index), one, "a filepath and its violations");
      lookedAt.push(path);
      problems.push(...readRows(file, emit, rowsOf8(path), violations, (0, import_chunk_EHP3VDIA.pointerTo)(index, "violations")));
    }
    return { tool: "sqlfluff", notes: [], problems, lookedAt };
  }
};
var rowsOf8 = (path) => ({
  tool: "sqlfluff",
  // It fails for all but what its configuration calls a warning; before version 2.1 nothing is called that.
  levels: levelsOf({ error: [false, void 0], warning: [true] }),
  row: ({ code, description, warning, start_line_no, line_no }) => ({
    rule: code,
    message: description,
    severity: warning,
    file: path,
    line: start_line_no ?? line_no
  })
});
var stylelint = {
  id: "stylelint",
  kind: "iac",
  title: "Stylelint JSON",
  tools: [{ tool: "Stylelint", how: 'npx stylelint --formatter json --output-file stylelint.json "**/*.css"' }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return ["*/warnings", "*/errored", "*/invalidOptionWarnings"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const files = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(files)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", files, "an array of files");
    const problems = [];
    const lookedAt = [];
    for (const [index, one] of files.entries()) {
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)(index);
      const warnings = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "warnings") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || warnings === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/warnings`, one, "an array");
      const path = (0, import_chunk_AYNNP6RK.stringAt)(one, "source");
      if (path !== void 0 && one.ignored !== true) lookedAt.push(path);
      problems.push(...readRows(file, emit, rowsOf9(path), warnings, `${pointer}/warnings`));
      problems.push(...readRows(file, emit, rowsOf9(path), (0, import_chunk_AYNNP6RK.arrayAt)(one, "parseErrors") ?? [], `${pointer}/parseErrors`));
      for (const [at2, option] of ((0, import_chunk_AYNNP6RK.arrayAt)(one, "invalidOptionWarnings") ?? []).entries()) {
        const text = (0, import_chunk_AYNNP6RK.isObject)(option) ? (0, import_chunk_AYNNP6RK.stringAt)(option, "text") : void 0;
        problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `${pointer}/invalidOptionWarnings/${at2}`, text ?? "an invalid option"));
      }
    }
    if (lookedAt.length === 0) problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no file", "at least one file"));
    return { tool: "stylelint", notes: [], problems, lookedAt };
  }
};
var rowsOf9 = (path) => ({
  tool: "stylelint",
  levels: levelsOf({ error: ["error", void 0], warning: ["warning"] }),
  row: ({ rule, text, severity, line }) => ({
    // A plug-in of PostCSS names no rule.
    rule: rule ?? "stylelint",
    message: text,
    severity,
    line,
    file: path
  })
});
var terraformShow = {
  id: "terraform-show",
  kind: "iac",
  title: "terraform show JSON",
  tools: [{ tool: "Terraform, OpenTofu", how: "terraform plan -out plan && terraform show -json plan > plan.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("format_version") && ["terraform_version", "planned_values", "values/root_module"].some((key) => keys.has(key)) && !keys.has("valid");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(root, "terraform_version");
    if (!("planned_values" in root || "values" in root))
      throw (0, import_chunk_AYNNP6RK.badShape)(file, "/planned_values", void 0, "a plan or a state");
    if (root.errored === true) problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, "/errored", "the plan could not be completed"));
    for (const key of Object.keys(root)) {
      if (key !== "checks" && (0, import_chunk_SSQB5HUS.nearest)(key, ["checks"]) !== void 0)
        problems.push((0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(key), root[key], "the key checks, or another").parts);
    }
    for (const [index, check] of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "checks") ?? []).entries()) {
      const pointer = `/checks/${index}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(check)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, check, "a check");
      const name = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(check, "address") ?? {}, "to_display") ?? "check";
      const level = LEVEL3.get(check.status);
      if (level === void 0)
        problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, `${pointer}/status`, check.status, [...LEVEL3.keys()].join(", ")));
      if (level === "none") continue;
      const message = messagesOf(check).join("; ") || String(check.status);
      emit({ tool: "terraform", rule: name, level: level ?? "error", message, suppressed: false });
    }
    const notes = "planned_values" in root ? [changesOf(root)] : ["a state says what is there, not what would change"];
    return { tool: "terraform", ...toolVersion === void 0 ? {} : { toolVersion }, notes, problems };
  }
};
var LEVEL3 = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["fail", "warning"],
  ["unknown", "note"],
  ["pass", "none"]
]);
function messagesOf(check) {
  const instances = ((0, import_chunk_AYNNP6RK.arrayAt)(check, "instances") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  const faults = instances.flatMap((instance) => ((0, import_chunk_AYNNP6RK.arrayAt)(instance, "problems") ?? []).filter(import_chunk_AYNNP6RK.isObject));
  return faults.flatMap((fault) => (0, import_chunk_AYNNP6RK.stringAt)(fault, "message") ?? []);
}
function changesOf(root) {
  const counts2 = { add: 0, change: 0, destroy: 0 };
  for (const change of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "resource_changes") ?? []).filter(import_chunk_AYNNP6RK.isObject)) {
    const actions = (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.objectAt)(change, "change") ?? {}, "actions") ?? [];
    if (actions.includes("create")) counts2.add += 1;
    if (actions.includes("update")) counts2.change += 1;
    if (actions.includes("delete")) counts2.destroy += 1;
  }
  return `Plan: ${counts2.add} to add, ${counts2.change} to change, ${counts2.destroy} to destroy`;
}
var terraformUi = {
  id: "terraform-ui",
  kind: "iac",
  title: "terraform plan and apply, JSON lines",
  tools: [{ tool: "Terraform, OpenTofu", how: "terraform plan -json -input=false > plan.ndjson" }],
  claims: ({ head }) => /^\{"@level":/.test(head) && /"@module":"(?:terraform|tofu)\.ui"/.test(head) && !/"type":"test_abstract"/.test(head),
  read(file, emit) {
    const problems = [];
    const notes = [];
    let toolVersion;
    let [summed, failed2, begun] = ["", false, false];
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file, (0, import_chunk_AYNNP6RK.endedLines)(file))) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) continue;
      toolVersion ??= (0, import_chunk_AYNNP6RK.stringAt)(value, "terraform") ?? (0, import_chunk_AYNNP6RK.stringAt)(value, "tofu");
      const diagnostic = (0, import_chunk_AYNNP6RK.objectAt)(value, "diagnostic") ?? (0, import_chunk_AYNNP6RK.objectAt)(value, "policy_diagnostic");
      if (diagnostic !== void 0) {
        const finding = findingOf4(file, diagnostic, line, problems);
        failed2 ||= finding.level === "error";
        emit(finding);
      } else if (value.type === "diagnostic" || value["@level"] === "error" || value["@level"] === "warn") {
        problems.push({ ...(0, import_chunk_AYNNP6RK.badShape)(file, "/diagnostic", value.diagnostic, "what is wrong").parts, line });
      }
      begun ||= changes(value);
      if (value.type === "change_summary") {
        summed = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(value, "changes") ?? {}, "operation") ?? "plan";
        notes.push((0, import_chunk_AYNNP6RK.stringAt)(value, "@message") ?? "a summary of changes");
      }
      if (value.type === "apply_errored" || isDenied(value)) failed2 = true;
    }
    if (begun && summed === "plan" && !failed2)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no summary of what was applied", "a run that came to its end"));
    if (summed === "" && !failed2)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no summary of changes", "a plan that came to its end"));
    return {
      tool: "terraform",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes,
      problems,
      saysFailed: failed2
    };
  }
};
var changes = ({ type, ...value }) => type === "apply_start" && (0, import_chunk_AYNNP6RK.objectAt)(value, "hook")?.action !== "read";
var isDenied = ({ type, result }) => type === "policy_result" && result !== "AllowResult" && result !== "UnknownResult";
function findingOf4(file, diagnostic, at2, problems) {
  const severity = (0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "severity");
  if (severity !== "error" && severity !== "warning") {
    problems.push({ ...(0, import_chunk_UNU7NP4D.unknownStatus)(file, "/diagnostic/severity", severity, "error or warning"), line: at2 });
  }
  const range = (0, import_chunk_AYNNP6RK.objectAt)(diagnostic, "range") ?? {};
  const path = (0, import_chunk_AYNNP6RK.stringAt)(range, "filename");
  const line = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(range, "start") ?? {}, "line");
  const summary = (0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "summary") ?? "";
  return {
    tool: "terraform",
    rule: summary || "diagnostic",
    level: severity === "warning" ? "warning" : "error",
    message: [summary, (0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "detail")].filter(Boolean).join(": "),
    suppressed: false,
    ...path ? { file: path } : {},
    ...line !== void 0 && line > 0 ? { line } : {}
  };
}
var terraformValidate = {
  id: "terraform-validate",
  kind: "iac",
  title: "terraform validate JSON",
  tools: [
    { tool: "terraform", how: "terraform validate -json > validate.json" },
    { tool: "opentofu", how: "tofu validate -json > validate.json" }
  ],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 1);
    return ["valid", "error_count", "warning_count", "diagnostics"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const version = root.format_version;
    if (version !== void 0 && (typeof version !== "string" || !/^1\./.test(version))) {
      throw (0, import_chunk_AYNNP6RK.badShape)(file, "/format_version", version, "a version 1.x");
    }
    const { valid } = root;
    const diagnostics = (0, import_chunk_AYNNP6RK.arrayAt)(root, "diagnostics");
    if (typeof valid !== "boolean") throw (0, import_chunk_AYNNP6RK.badShape)(file, "/valid", valid, "true or false");
    if (diagnostics === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/diagnostics", root.diagnostics, "an array");
    const problems = [];
    let errors = 0;
    for (const [index, diagnostic] of diagnostics.entries()) {
      const finding = findingOf5(file, diagnostic, (0, import_chunk_EHP3VDIA.pointerTo)("diagnostics", index), problems);
      if (finding.level === "error") errors += 1;
      emit(finding);
    }
    const claimed = (0, import_chunk_AYNNP6RK.numberAt)(root, "error_count");
    if (claimed === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/error_count", root.error_count, "the number of errors");
    if (valid !== (errors === 0) || claimed > errors) {
      const found = `valid: ${valid}, error_count: ${claimed}, ${errors} errors`;
      problems.push((0, import_chunk_UNU7NP4D.contradiction)(file, "", found, "not valid exactly if there are errors, each of them listed"));
    }
    return { tool: "terraform", notes: [], problems };
  }
};
function findingOf5(file, diagnostic, pointer, problems) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(diagnostic)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, diagnostic, "a diagnostic");
  const { severity } = diagnostic;
  if (severity !== "error" && severity !== "warning") {
    problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, `${pointer}/severity`, severity, "error or warning"));
  }
  const range = (0, import_chunk_AYNNP6RK.objectAt)(diagnostic, "range") ?? {};
  const path = (0, import_chunk_AYNNP6RK.stringAt)(range, "filename");
  const line = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(range, "start") ?? {}, "line");
  const summary = (0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "summary") ?? "";
  return {
    tool: "terraform",
    rule: summary,
    level: severity === "warning" ? "warning" : "error",
    message: (0, import_chunk_AYNNP6RK.stringAt)(diagnostic, "detail") || summary,
    suppressed: false,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 ? {} : { line }
  };
}
var LEVEL4 = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
  ["notice", "note"]
]);
var tflint = {
  id: "tflint",
  kind: "iac",
  title: "TFLint JSON",
  tools: [{ tool: "tflint", how: "tflint --format json > tflint.json" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 3);
    const top = [...keys].filter((key) => !key.includes("/"));
    const empty = top.length === 2 && keys.has("issues") && keys.has("errors");
    return keys.has("issues/*/callers") || empty && !keys.has("issues/*/id");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const notes = [];
    const issues = (0, import_chunk_AYNNP6RK.arrayAt)(root, "issues");
    if (issues === void 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/issues", "no array of issues", "an array, also of a clean run"));
    for (const [index, issue] of (issues ?? []).entries()) {
      emit(findingOf6(file, issue, (0, import_chunk_EHP3VDIA.pointerTo)("issues", index), problems));
    }
    const errors = (0, import_chunk_AYNNP6RK.arrayAt)(root, "errors");
    if (errors === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/errors", root.errors, "an array");
    for (const [index, error] of errors.entries()) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(error)) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)("errors", index), error, "an error of the tool");
      const text = [(0, import_chunk_AYNNP6RK.stringAt)(error, "summary"), (0, import_chunk_AYNNP6RK.stringAt)(error, "message")].filter(Boolean).join(": ");
      if (error.severity === "warning") notes.push(`TFLint warns: ${text.slice(0, 300)}`);
      else problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, (0, import_chunk_EHP3VDIA.pointerTo)("errors", index), text));
    }
    return { tool: "tflint", notes, problems };
  }
};
function findingOf6(file, issue, pointer, problems) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(issue)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, issue, "an issue");
  const rule = (0, import_chunk_AYNNP6RK.objectAt)(issue, "rule");
  const name = rule === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(rule, "name");
  if (rule === void 0 || name === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/rule/name`, void 0, "the name of the rule");
  const level = LEVEL4.get(rule.severity);
  if (level === void 0) {
    problems.push((0, import_chunk_UNU7NP4D.unknownStatus)(file, `${pointer}/rule/severity`, rule.severity, "error, warning or info"));
  }
  return {
    tool: "tflint",
    rule: name,
    level: level ?? "error",
    message: (0, import_chunk_AYNNP6RK.stringAt)(issue, "message") ?? "",
    suppressed: false,
    ...placeOf2((0, import_chunk_AYNNP6RK.objectAt)(issue, "range") ?? {})
  };
}
function placeOf2(range) {
  const path = (0, import_chunk_AYNNP6RK.stringAt)(range, "filename");
  const line = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(range, "start") ?? {}, "line");
  return { ...path ? { file: path } : {}, ...line === void 0 || line < 1 ? {} : { line } };
}
var PASSED = 1;
var IGNORED = 2;
var tfsec = {
  id: "tfsec",
  kind: "iac",
  title: "tfsec JSON",
  tools: [{ tool: "tfsec", how: "tfsec --format json --out tfsec.json infra" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("results/*/long_id") || keys.has("results/*/rule_provider") || /^\s*\{\s*"results"\s*:\s*null\s*\}\s*$/.test(head);
  },
  read(file, emit) {
    const notes = [import_chunk_UNU7NP4D.NO_FILES_LISTED];
    const { results, ...others } = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    if (Object.keys(others).length > 0) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "an object with results alone");
    if (results === null) return { tool: "tfsec", notes, problems: [] };
    const problems = readRows(
      file,
      emit,
      {
        tool: "tfsec",
        levels: levelsOf({
          error: ["CRITICAL", "HIGH", "ERROR"],
          warning: ["MEDIUM", "WARNING"],
          note: ["LOW", "INFO"]
        }),
        row: (result) => ({
          rule: result.long_id ?? result.rule_id,
          message: result.description ?? result.rule_description,
          severity: result.severity,
          file: (0, import_chunk_AYNNP6RK.objectAt)(result, "location")?.filename,
          line: (0, import_chunk_AYNNP6RK.objectAt)(result, "location")?.start_line,
          suppressed: result.status === IGNORED
        })
      },
      rowsUnder(file, "results").list.filter((result) => !(0, import_chunk_AYNNP6RK.isObject)(result) || result.status !== PASSED),
      "/results"
    );
    return { tool: "tfsec", notes, problems };
  }
};
var trivy = {
  id: "trivy",
  kind: "iac",
  title: "Trivy JSON",
  tools: [{ tool: "Trivy", how: "trivy config --format json --output trivy.json infra" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const has = (...names) => names.every((name) => keys.has(name));
    const named2 = ["ArtifactName", "ArtifactType", "Results"].some((name) => keys.has(name));
    return keys.has("SchemaVersion") && named2 || FINDINGS.some((key) => has("*/Target", `*/${key}`)) || CLUSTER.some((key) => has("ClusterName", key));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    const problems = [];
    const results = resultsIn(file, root, problems);
    if (results.length === 0)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "/Results", "no result", "a result for each file that was scanned"));
    const lookedAt = [];
    for (const { result, pointer } of results) {
      const target = (0, import_chunk_AYNNP6RK.isObject)(result) ? (0, import_chunk_AYNNP6RK.stringAt)(result, "Target") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(result) || target === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/Target`, void 0, "the name of a target");
      lookedAt.push(target);
      problems.push(...misspelt(file, result, pointer), ...hidden(file, result, pointer));
      for (const [key, read] of Object.entries(KINDS2)) {
        const rows = {
          tool: "trivy",
          levels: LEVELS2,
          row: (found) => ({ ...read(found), severity: found.Severity, file: target })
        };
        const list = ((0, import_chunk_AYNNP6RK.arrayAt)(result, key) ?? []).filter((found) => !(0, import_chunk_AYNNP6RK.isObject)(found) || found.Status !== "PASS");
        problems.push(...readRows(file, emit, rows, list, `${pointer}/${key}`));
      }
      problems.push(...settled(file, emit, result, target, `${pointer}/${SETTLED2}`));
    }
    const ofCluster = (0, import_chunk_AYNNP6RK.isObject)(root) && !("Results" in root);
    return { tool: "trivy", notes: [], problems, ...ofCluster ? {} : { lookedAt } };
  }
};
var FINDINGS = ["Vulnerabilities", "Misconfigurations", "Secrets", "Licenses"];
var CLUSTER = ["Resources", "Findings", "Vulnerabilities", "Misconfigurations"];
var OLDER = /* @__PURE__ */ new Set([...FINDINGS, "Target", "Class", "Type", "Packages", "MisconfSummary"]);
var placed = (list, above) => ((0, import_chunk_AYNNP6RK.isArray)(list) ? list : []).map((result, index) => ({ result, pointer: `${above}${(0, import_chunk_EHP3VDIA.pointerTo)(index)}` }));
function resultsIn(file, root, problems) {
  if ((0, import_chunk_AYNNP6RK.isArray)(root)) {
    for (const { result, pointer } of placed(root, "")) {
      const other = Object.keys((0, import_chunk_AYNNP6RK.isObject)(result) ? result : {}).find((key) => !OLDER.has(key));
      if (other !== void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(other)}`, void 0, [...OLDER].join(", "));
    }
    return placed(root, "");
  }
  if (!(0, import_chunk_AYNNP6RK.isObject)(root)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", root, "an object with results");
  if (!("ClusterName" in root)) return placed(root.Results, "/Results");
  const resources = CLUSTER.flatMap((key) => placed(root[key], `/${key}`));
  return resources.flatMap(({ result: resource, pointer }) => {
    if (!(0, import_chunk_AYNNP6RK.isObject)(resource)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, resource, "a resource of the cluster");
    const error = (0, import_chunk_AYNNP6RK.stringAt)(resource, "Error");
    if (error) problems.push((0, import_chunk_UNU7NP4D.toolFailed)(file, `${pointer}/Error`, error));
    return placed(resource.Results, `${pointer}/Results`);
  });
}
var SETTLED2 = "ExperimentalModifiedFindings";
var KIND_OF = {
  vulnerability: "Vulnerabilities",
  misconfiguration: "Misconfigurations",
  secret: "Secrets",
  license: "Licenses"
};
var LISTS = [...FINDINGS, SETTLED2];
function settled(file, emit, result, target, pointer) {
  const row = (modified) => {
    const found = (0, import_chunk_AYNNP6RK.objectAt)(modified, "Finding") ?? {};
    const read = KINDS2[KIND_OF[(0, import_chunk_AYNNP6RK.stringAt)(modified, "Type") ?? ""] ?? ""];
    return {
      rule: void 0,
      message: void 0,
      ...read?.(found),
      severity: found.Severity,
      file: target,
      suppressed: true
    };
  };
  return readRows(file, emit, { tool: "trivy", levels: LEVELS2, row }, (0, import_chunk_AYNNP6RK.arrayAt)(result, SETTLED2) ?? [], pointer);
}
var misspelt = (file, result, pointer) => Object.keys(result).filter((key) => !LISTS.includes(key) && (0, import_chunk_SSQB5HUS.nearest)(key, LISTS) !== void 0).map((key) => (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(key)}`, result[key], LISTS.join(", ")).parts);
function hidden(file, result, pointer) {
  const failures = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(result, "MisconfSummary") ?? {}, "Failures") ?? 0;
  const listed = ((0, import_chunk_AYNNP6RK.arrayAt)(result, "Misconfigurations") ?? []).filter((one) => (0, import_chunk_AYNNP6RK.isObject)(one) && one.Status !== "PASS");
  if (failures <= listed.length) return [];
  const found = `${failures} failures, of which ${listed.length} are listed`;
  return [(0, import_chunk_UNU7NP4D.contradiction)(file, `${pointer}/MisconfSummary`, found, "each failure in Misconfigurations")];
}
var LEVELS2 = levelsOf({ error: ["CRITICAL", "HIGH"], warning: ["MEDIUM"], note: ["LOW", "UNKNOWN", ""] });
var KINDS2 = {
  Misconfigurations: (found) => ({
    rule: found.ID ?? found.AVDID,
    message: found.Message ?? found.Title,
    line: (0, import_chunk_AYNNP6RK.objectAt)(found, "CauseMetadata")?.StartLine,
    suppressed: found.Status === "EXCEPTION"
  }),
  Vulnerabilities: (found) => ({
    rule: found.VulnerabilityID,
    message: `${String(found.PkgName)} ${String(found.InstalledVersion)}: ${String(found.Title ?? found.VulnerabilityID)}`
  }),
  Secrets: (found) => ({ rule: found.RuleID, message: found.Title, line: found.StartLine }),
  Licenses: (found) => ({
    rule: found.Name,
    message: `${String(found.PkgName || found.FilePath)} is under ${String(found.Name)}`
  })
};
var trufflehog = {
  id: "trufflehog",
  kind: "iac",
  title: "TruffleHog JSON lines",
  tools: [{ tool: "TruffleHog", how: "trufflehog git --json file://. > trufflehog.ndjson (empty when clean)" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head.split("\n", 1)[0] ?? "", 1);
    return ["SourceMetadata", "DetectorName", "Verified"].every((key) => keys.has(key));
  },
  read: (file, emit) => readJsonRows(file, emit, {
    tool: "trufflehog",
    levels: /* @__PURE__ */ new Map(),
    row: ({ DetectorName, Verified, ...found }) => {
      const { file: path, line } = placeOf3(found);
      const what = Verified === true ? "a secret that is valid" : "what looks like a secret";
      return { rule: DetectorName, message: `${what}, of ${String(DetectorName)}`, file: path, line };
    }
  })
};
function placeOf3(found) {
  const data = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(found, "SourceMetadata") ?? {}, "Data") ?? {};
  return Object.values(data).find(import_chunk_AYNNP6RK.isObject) ?? {};
}
var yarnAudit = {
  id: "yarn-audit",
  kind: "iac",
  title: "yarn audit JSON lines",
  tools: [
    { tool: "Yarn 1", how: "yarn audit --json > yarn-audit.ndjson" },
    { tool: "Yarn 4", how: "yarn npm audit --all --recursive --json > yarn-audit.ndjson (empty when clean)" }
  ],
  claims({ head }) {
    if (/^\{"type":"(?:error|audit(?:Advisory|Action|Summary))","data":/m.test(head))
      return /^\{"type":"(?:info|warning|error|audit\w+)","data":/.test(head);
    const keys = (0, import_chunk_APUOGT25.keysOf)(head.split("\n", 1)[0] ?? "", 2);
    return keys.has("value") && keys.has("children/ID") && keys.has("children/Severity");
  },
  read(file, emit) {
    const problems = [];
    const seen = /* @__PURE__ */ new Set();
    let [isSummed, isNewer] = [false, false];
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file, (0, import_chunk_AYNNP6RK.endedLines)(file))) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) continue;
      isNewer ||= Object.hasOwn(value, "children");
      isSummed ||= value.type === "auditSummary";
      if (value.type === "error") problems.push({ ...(0, import_chunk_UNU7NP4D.toolFailed)(file, "/data", String(value.data)), line });
      const row = isNewer ? newer(value) : value.type === "auditAdvisory" ? older(value) : void 0;
      if (row === void 0 || seen.has(`${String(row.rule)} ${String(row.message)}`)) continue;
      seen.add(`${String(row.rule)} ${String(row.message)}`);
      const rows = { tool: "yarn", levels: ADVISORY_LEVELS, row: () => row };
      problems.push(...readRows(file, emit, rows, [value], "").map((one) => ({ ...one, line })));
    }
    if (!isSummed && !isNewer)
      problems.push((0, import_chunk_UNU7NP4D.noResults)(file, "", "no line auditSummary", "an audit that came to its end"));
    return { tool: "yarn", notes: [], problems };
  }
};
function older(value) {
  const advisory = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(value, "data") ?? {}, "advisory") ?? {};
  const message = `${String(advisory.module_name)}: ${String(advisory.title)}`;
  return { rule: nameOf2(advisory), message, severity: advisory.severity };
}
function newer({ value, ...line }) {
  const { ID: id, Issue: issue, URL: url, Severity: severity } = (0, import_chunk_AYNNP6RK.objectAt)(line, "children") ?? {};
  const message = `${String(value)}: ${String(issue)}`;
  return {
    rule: nameOf2({ id, url }),
    message,
    severity: typeof severity === "string" ? severity.toLowerCase() : severity
  };
}
var zizmor = {
  id: "zizmor",
  kind: "iac",
  title: "zizmor JSON",
  tools: [
    { tool: "zizmor", how: "zizmor --format json .github/workflows > zizmor.json (SARIF also tells a clean run)" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return ["*/ident", "*/determinations", "*/locations"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "zizmor",
    levels: levelsOf({ error: ["High"], warning: ["Medium"], note: ["Low", "Informational", "Unknown"] }),
    row: (finding) => {
      const primary = primaryOf(finding);
      const start = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(primary, "concrete") ?? {}, "location") ?? {}, "start_point") ?? {};
      return {
        rule: finding.ident,
        message: finding.desc,
        severity: (0, import_chunk_AYNNP6RK.objectAt)(finding, "determinations")?.severity,
        file: pathOf2((0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(primary, "symbolic") ?? {}, "key") ?? {}),
        line: typeof start.row === "number" ? start.row + 1 : void 0,
        suppressed: finding.ignored === true
      };
    }
  })
};
function primaryOf(finding) {
  const locations = ((0, import_chunk_AYNNP6RK.arrayAt)(finding, "locations") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  return locations.find((one) => (0, import_chunk_AYNNP6RK.objectAt)(one, "symbolic")?.kind === "Primary") ?? locations[0] ?? {};
}
function pathOf2(key) {
  const local = (0, import_chunk_AYNNP6RK.objectAt)(key, "Local") ?? (0, import_chunk_AYNNP6RK.objectAt)(key, "Remote") ?? {};
  return local.given_path ?? local.verbatim_path ?? local.path;
}
var spdx3 = {
  id: "spdx-3",
  kind: "packages",
  title: "SPDX 3 JSON-LD",
  tools: [{ tool: "Yocto, sbom-tool", how: "their SPDX 3.0 document" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 1);
    return keys.has("@context") && !keys.has("spdxVersion") && /"https?:\/\/spdx\.org\/rdf\/3\./.test(head);
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const graph = (0, import_chunk_AYNNP6RK.arrayAt)(root, "@graph");
    if (graph === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/@graph", root["@graph"], "an array of elements");
    const elements = graph.filter(import_chunk_AYNNP6RK.isObject);
    const packages = elements.filter((one) => typeOf(one) === "software_Package");
    const roots = new Set(elements.flatMap((one) => isCollection(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "rootElement") ?? [] : []));
    const [product, ...others] = packages.filter((one) => roots.has(idOf(one)));
    const licenses = licensesIn(elements);
    let total = 0;
    for (const one of packages) {
      if (others.length === 0 && one === product) continue;
      const name = (0, import_chunk_AYNNP6RK.stringAt)(one, "name");
      if (!name) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/@graph/${graph.indexOf(one)}/name`, one.name, "the name of a package");
      total += 1;
      emit(packageOf(one, name, licenses.get(idOf(one)) ?? []));
    }
    const claimedAt = elements.map((one) => (0, import_chunk_AYNNP6RK.stringAt)(one, "created")).find((time) => time !== void 0);
    const problems = total === 0 ? [(0, import_chunk_UNU7NP4D.noPackages)(file, "/@graph")] : [];
    return { ...claimedAt === void 0 ? {} : { claimedAt }, notes: [], problems };
  }
};
var typeOf = (element) => element.type ?? element["@type"];
var idOf = (element) => element.spdxId ?? element["@id"];
var isCollection = (element) => /^(?:SpdxDocument|software_Sbom|Bom)$/.test(String(typeOf(element)));
function licensesIn(elements) {
  const texts2 = new Map(
    elements.map((one) => [idOf(one), (0, import_chunk_AYNNP6RK.stringAt)(one, "simplelicensing_licenseExpression") ?? (0, import_chunk_AYNNP6RK.stringAt)(one, "name")])
  );
  const licenses = /* @__PURE__ */ new Map();
  for (const type of ["hasDeclaredLicense", "hasConcludedLicense"]) {
    for (const relation of elements.filter((one) => one.relationshipType === type)) {
      const found = ((0, import_chunk_AYNNP6RK.arrayAt)(relation, "to") ?? []).flatMap((id) => texts2.get(id) ?? []).filter(import_chunk_SH2M6OLR.said);
      if (found.length > 0) licenses.set(relation.from, found);
    }
  }
  return licenses;
}
function packageOf(one, name, licenses) {
  const version = (0, import_chunk_AYNNP6RK.stringAt)(one, "software_packageVersion");
  const purl = (0, import_chunk_AYNNP6RK.stringAt)(one, "software_packageUrl") ?? identifierOf(one);
  return { name, ...version ? { version } : {}, ...purl ? { purl } : {}, licenses };
}
function identifierOf(one) {
  const identifiers = ((0, import_chunk_AYNNP6RK.arrayAt)(one, "externalIdentifier") ?? []).filter(import_chunk_AYNNP6RK.isObject);
  const found = identifiers.find((identifier) => identifier.externalIdentifierType === "packageUrl");
  return found === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(found, "identifier");
}
var syft = {
  id: "syft",
  kind: "packages",
  title: "Syft JSON",
  tools: [{ tool: "Syft", how: "syft DIR -o json=sbom.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("artifacts/*/foundBy") || keys.has("artifacts") && keys.has("artifactRelationships");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const artifacts = (0, import_chunk_AYNNP6RK.arrayAt)(root, "artifacts");
    if (artifacts === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/artifacts", root.artifacts, "an array of packages");
    for (const [index, one] of artifacts.entries()) emit(packageOf2(file, one, `/artifacts/${index}`));
    const descriptor = (0, import_chunk_AYNNP6RK.objectAt)(root, "descriptor") ?? {};
    const toolVersion = (0, import_chunk_AYNNP6RK.stringAt)(descriptor, "version");
    return {
      tool: "syft",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes: [],
      problems: artifacts.length === 0 ? [(0, import_chunk_UNU7NP4D.noPackages)(file, "/artifacts")] : []
    };
  }
};
function packageOf2(file, one, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "name") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(one) || !name) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, void 0, "the name of a package");
  const [version, purl] = [(0, import_chunk_AYNNP6RK.stringAt)(one, "version"), (0, import_chunk_AYNNP6RK.stringAt)(one, "purl")];
  const licenses = ((0, import_chunk_AYNNP6RK.arrayAt)(one, "licenses") ?? []).flatMap((license) => {
    const text = (0, import_chunk_AYNNP6RK.isObject)(license) ? (0, import_chunk_AYNNP6RK.stringAt)(license, "spdxExpression") || (0, import_chunk_AYNNP6RK.stringAt)(license, "value") : license;
    return typeof text === "string" && text !== "" ? [text] : [];
  });
  return { name, ...version ? { version } : {}, ...purl ? { purl } : {}, licenses };
}
function olderArtillery(aggregate, file) {
  const at2 = (key) => ({ file: file.path, pointer: `/aggregate/${key}` });
  const latency = (0, import_chunk_AYNNP6RK.objectAt)(aggregate, "latency");
  if (latency === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/aggregate/latency", aggregate.latency, "latencies by statistic");
  const counts2 = (key) => Object.entries((0, import_chunk_AYNNP6RK.objectAt)(aggregate, key) ?? {}).map(([name, count]) => [
    name,
    (0, import_chunk_AYNNP6RK.finite)(count, { file: file.path, pointer: `/aggregate/${key}${(0, import_chunk_EHP3VDIA.pointerTo)(name)}` })
  ]);
  const answered = (0, import_chunk_AYNNP6RK.finite)(aggregate.requestsCompleted, at2("requestsCompleted"));
  const unanswered = counts2("errors").reduce((sum, [, count]) => sum + count, 0);
  const refused2 = counts2("codes").reduce((sum, [code, count]) => sum + (Number(code) >= 400 ? count : 0), 0);
  const rate = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(aggregate, "rps") ?? {}, "mean");
  return {
    requests: answered + unanswered,
    failed: refused2 + unanswered,
    unanswered,
    ...rate === void 0 ? {} : { rate },
    ...answered === 0 ? {} : { durations: secondsOf(latency, "/aggregate/latency", file), samples: answered }
  };
}
var unfinishedScenarios = (aggregate) => Math.max(0, ((0, import_chunk_AYNNP6RK.numberAt)(aggregate, "scenariosCreated") ?? 0) - ((0, import_chunk_AYNNP6RK.numberAt)(aggregate, "scenariosCompleted") ?? 0));
var NAMES = /* @__PURE__ */ new Map([
  ["mean", "avg"],
  ["min", "min"],
  ["max", "max"],
  ["median", "med"]
]);
function secondsOf(summary, pointer, file) {
  const figures = /* @__PURE__ */ new Map();
  for (const [key, written] of Object.entries(summary)) {
    const statistic = NAMES.get(key) ?? (/^p\d\d$/.test(key) ? key : key === "p999" ? "p99.9" : void 0);
    if (statistic === void 0 || written === null) continue;
    figures.set(statistic, (0, import_chunk_AYNNP6RK.finite)(written, { file: file.path, pointer: `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(key)}` }) / 1e3);
  }
  return figures;
}
var ENSURE = "what became of the conditions of ensure is not in this file: the exit code says it";
var artillery = {
  id: "artillery",
  kind: "perf",
  title: "Artillery JSON",
  tools: [{ tool: "Artillery", how: "artillery run --output artillery.json test.yml" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("aggregate/counters") || keys.has("aggregate/scenariosCreated");
  },
  read(file, emit) {
    const aggregate = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.parseJsonObject)(file), "aggregate");
    if (aggregate === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/aggregate", void 0, "the figures of the whole run");
    const problems = [];
    const reading = { file, problems };
    const older2 = Object.hasOwn(aggregate, "scenariosCreated");
    const written = older2 ? /* @__PURE__ */ new Map() : countersIn(aggregate, file);
    const counters = new Map([...written].map(([name, count]) => [plain(name), count]));
    const load = older2 ? olderArtillery(aggregate, file) : loadOf(aggregate, counters, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    if (!older2) ownMetrics(aggregate, written, file, emit);
    if (load.requests === void 0 && counters.size === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, "/aggregate"));
    const created = counters.get("vusers.created");
    if (load.requests === void 0 && created !== void 0 && (counters.get("vusers.completed") ?? 0) === 0) {
      problems.push((0, import_chunk_UNU7NP4D.nothingSucceeded)(reading, void 0));
    }
    const failures = counters.get("plugins.expect.failed") ?? 0;
    const notes = failures === 0 ? [ENSURE] : [ENSURE, `${failures} expectations of the expect plugin failed`];
    const unfinished = older2 ? unfinishedScenarios(aggregate) : counters.get("vusers.failed") ?? 0;
    if (older2) emit({ name: "vusers.failed.count", value: unfinished, unit: "1", direction: "lower" });
    if (unfinished > 0) notes.push(`${unfinished} virtual users did not come to the end of their scenario`);
    return { tool: "Artillery", notes, problems, saysFailed: failures > 0 };
  }
};
var plain = (name) => name.replace(/^(?:engine|core)\./, "").replace(/^(vusers\.created)\.total$/, "$1");
var plainlyNamed = (figures) => Object.fromEntries(Object.entries(figures ?? {}).map(([name, figure]) => [plain(name), figure]));
function loadOf(aggregate, counters, file) {
  const requests = counters.get("http.requests");
  const responses = counters.get("http.responses") ?? 0;
  const rate = (0, import_chunk_AYNNP6RK.numberAt)(plainlyNamed((0, import_chunk_AYNNP6RK.objectAt)(aggregate, "rates")), "http.request_rate");
  const summary = (0, import_chunk_AYNNP6RK.objectAt)(plainlyNamed((0, import_chunk_AYNNP6RK.objectAt)(aggregate, "summaries")), "http.response_time");
  const received = counters.get("http.downloaded_bytes");
  if (requests === void 0) return {};
  const unanswered = Math.max(0, requests - responses);
  const refused2 = [...counters].reduce(
    (sum, [name, count]) => sum + (/^http\.codes\.[45]\d\d$/.test(name) ? count : 0),
    0
  );
  const disliked = counters.get("plugins.expect.failed") ?? 0;
  return {
    requests,
    failed: Math.min(requests, unanswered + Math.max(refused2, disliked)),
    unanswered,
    ...rate === void 0 ? {} : { rate },
    ...summary === void 0 ? {} : { durations: secondsOf(summary, "/aggregate/summaries/http.response_time", file), samples: responses },
    ...received === void 0 ? {} : { received: { count: received } }
  };
}
function countersIn(aggregate, file) {
  const counters = (0, import_chunk_AYNNP6RK.objectAt)(aggregate, "counters");
  if (counters === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/aggregate/counters", aggregate.counters, "counters by name");
  return new Map(
    Object.entries(counters).map(([name, count]) => [
      name,
      (0, import_chunk_AYNNP6RK.finite)(count, { file: file.path, pointer: `/aggregate/counters${(0, import_chunk_EHP3VDIA.pointerTo)(name)}` })
    ])
  );
}
function ownMetrics(aggregate, counters, file, emit) {
  for (const [name, value] of counters) {
    const bad = /^errors\.|\.failed(?:\.|$)|\.errors\.|\.codes\.[45]\d\d$/.test(name);
    const unit = name === "http.downloaded_bytes" ? "B" : "1";
    emit({ name: `${name}.count`, value, unit, ...bad ? { direction: "lower" } : {} });
  }
  for (const [name, value] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(aggregate, "rates") ?? {})) {
    const pointer = `/aggregate/rates${(0, import_chunk_EHP3VDIA.pointerTo)(name)}`;
    if (value !== null)
      emit({
        name: `${name}.rate`,
        value: (0, import_chunk_AYNNP6RK.finite)(value, { file: file.path, pointer }),
        unit: "1/s",
        direction: "higher"
      });
  }
  for (const [name, summary] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(aggregate, "summaries") ?? {})) {
    const pointer = `/aggregate/summaries${(0, import_chunk_EHP3VDIA.pointerTo)(name)}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(summary)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, summary, "figures by statistic");
    if (!TIMES.test(name)) continue;
    const samples = (0, import_chunk_AYNNP6RK.numberAt)(summary, "count");
    const known = samples === void 0 || samples === 0 ? {} : { samples };
    for (const [statistic, value] of secondsOf(summary, pointer, file)) {
      emit({ name: `${name}.${statistic}`, value, unit: "s", direction: "lower", ...known });
    }
  }
}
var TIMES = /response_time|session_length|^browser\.(?:page|step)|\.(?:FCP|LCP|FID|INP|TTFB)\b/;
var NOTES2 = [
  "durations are written in whole milliseconds: 0 is less than one",
  "autocannon has no p95: the nearest are p90 and p97.5"
];
var autocannon = {
  id: "autocannon",
  kind: "perf",
  title: "autocannon JSON",
  tools: [{ tool: "autocannon", how: "autocannon -j URL > autocannon.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("non2xx") && keys.has("latency") && keys.has("timeouts") && keys.has("connections");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const load = loadOf2(root, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    const finish = (0, import_chunk_AYNNP6RK.stringAt)(root, "finish");
    const mismatches = (0, import_chunk_AYNNP6RK.numberAt)(root, "mismatches") ?? 0;
    const notes = [...NOTES2];
    if (mismatches > 0) notes.push(`${mismatches} answers had another body than expected`);
    const surplus = surplusIn(root, load);
    if (surplus > 0)
      notes.push(
        `${surplus} more requests were sent than answered: autocannon does not tell which connections were closed on it`
      );
    return {
      tool: "autocannon",
      ...finish === void 0 ? {} : { claimedAt: finish },
      notes,
      problems,
      saysFailed: mismatches > 0
    };
  }
};
function loadOf2(root, file) {
  const part = (key) => {
    const found = (0, import_chunk_AYNNP6RK.objectAt)(root, key);
    if (found === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${key}`, root[key], "figures by statistic");
    return found;
  };
  const number2 = (object, key, pointer = "") => (0, import_chunk_AYNNP6RK.finite)(object[key], { file: file.path, pointer: `${pointer}/${key}` });
  const latency = part("latency");
  const throughput = part("throughput");
  const answered = number2(part("requests"), "total", "/requests");
  const unanswered = number2(root, "errors");
  const refused2 = number2(root, "non2xx") + ((0, import_chunk_AYNNP6RK.numberAt)(root, "mismatches") ?? 0);
  const requests = answered + unanswered;
  const durations = /* @__PURE__ */ new Map();
  for (const [key, written] of Object.entries(latency)) {
    const statistic = STATISTICS.get(key) ?? percentileOf(key);
    if (statistic === void 0) continue;
    durations.set(statistic, (0, import_chunk_AYNNP6RK.finite)(written, { file: file.path, pointer: `/latency/${key}` }) / 1e3);
  }
  const duration = number2(root, "duration");
  return {
    requests,
    failed: Math.min(requests, refused2 + unanswered),
    unanswered,
    ...duration > 0 ? { rate: answered / duration } : {},
    ...answered === 0 ? {} : { durations, samples: answered },
    received: { count: number2(throughput, "total", "/throughput"), rate: number2(throughput, "average", "/throughput") }
  };
}
function surplusIn(root, { requests = 0 }) {
  const sent = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "requests") ?? {}, "sent") ?? requests;
  const underWay = ((0, import_chunk_AYNNP6RK.numberAt)(root, "connections") ?? 0) * ((0, import_chunk_AYNNP6RK.numberAt)(root, "pipelining") ?? 1);
  return Math.max(0, sent - requests - underWay);
}
var STATISTICS = /* @__PURE__ */ new Map([
  ["average", "avg"],
  ["min", "min"],
  ["max", "max"],
  ["stddev", "stddev"]
]);
function percentileOf(key) {
  const [, whole2 = "", part] = /^p(\d\d)(?:_?(\d{1,3}))?$/.exec(key) ?? [];
  if (whole2 === "" || Number(whole2) < 50) return void 0;
  return part === void 0 ? `p${whole2}` : `p${whole2}.${part}`;
}
var STRING = '"(?:[^"\\\\]|\\\\.)*"';
var FIRST = new RegExp(
  `^\\s*\\{\\s*${STRING}\\s*:\\s*\\{\\s*${STRING}\\s*:\\s*\\{\\s*"(?:value|lower_value|upper_value)"\\s*:\\s*(?!"\\$\\{)`
);
var MEASURES = /* @__PURE__ */ new Map([
  ["latency", { unit: "s", direction: "lower", by: 1e9 }],
  ["throughput", { unit: "1/s", direction: "higher", by: 1 }],
  ["build-time", { unit: "s", direction: "lower", by: 1 }],
  ["file-size", { unit: "B", direction: "lower", by: 1 }]
]);
var BOUNDS = ["value", "lower_value", "upper_value"];
var bencher = {
  id: "bencher",
  kind: "perf",
  title: "Bencher Metric Format (BMF) JSON",
  tools: [{ tool: "any", how: "write BMF JSON, as for `bencher run --adapter json`" }],
  claims: ({ head }) => FIRST.test(head) && !/^\s*\{\s*"metrics"/.test(head),
  read(file, emit) {
    const problems = [];
    const notes = /* @__PURE__ */ new Set();
    let emitted = 0;
    for (const [benchmark, measures] of Object.entries((0, import_chunk_AYNNP6RK.parseJsonObject)(file))) {
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)(benchmark);
      if (!(0, import_chunk_AYNNP6RK.isObject)(measures)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, measures, "measures of a benchmark");
      for (const [measure, bounds] of Object.entries(measures)) {
        const at2 = `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(measure)}`;
        if (!(0, import_chunk_AYNNP6RK.isObject)(bounds)) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2, bounds, '{"value": \u2026}');
        if (!MEASURES.has(measure)) notes.add(`${measure}: the unit is not stated, so it stands as a plain number`);
        for (const metric of metricsOf(`${benchmark}/${measure}`, measure, bounds, at2, file)) {
          const expected = (0, import_chunk_UNU7NP4D.implausible)(metric.value, metric.unit, true);
          emitted += 1;
          if (expected === void 0) emit(metric);
          else problems.push({ ...untrue(file, at2, metric), expected });
        }
      }
    }
    if (emitted === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, ""));
    return { notes: [...notes], problems };
  }
};
function* metricsOf(name, measure, bounds, pointer, file) {
  const { unit, direction, by } = MEASURES.get(measure) ?? { unit: "1", direction: void 0, by: 1 };
  for (const bound of BOUNDS) {
    if (bounds[bound] === void 0 && bound !== "value") continue;
    const value = (0, import_chunk_AYNNP6RK.finite)(bounds[bound], { file: file.path, pointer: `${pointer}/${bound}` }) / by;
    yield { name: `${name}.${bound}`, value, unit, ...direction === void 0 ? {} : { direction } };
  }
}
var untrue = (file, pointer, { name, value }) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer,
  found: `${value} in ${name}`,
  remedy: "look at how it is measured and written"
});
var RATE = /^(?:ops|op|iter|iters|req|reqs|requests)\/s(?:ec)?$/;
var benchmarkAction = {
  id: "benchmark-action",
  kind: "perf",
  title: "github-action-benchmark custom JSON",
  tools: [
    {
      tool: "any",
      how: 'write [{"name": \u2026, "unit": \u2026, "value": \u2026}], as github-action-benchmark takes it (a metrics file says more)'
    }
  ],
  claims({ head }) {
    if (!head.trimStart().startsWith("[")) return false;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("*/name") && keys.has("*/unit") && keys.has("*/value");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(root)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", root, "an array of entries");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const units = /* @__PURE__ */ new Map();
    for (const [index, entry] of root.entries()) {
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)(index);
      const { name, unit } = namedIn(file, entry, pointer);
      if ((units.get(name) ?? unit) !== unit)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/unit`, unit, `${units.get(name)}, as before`);
      units.set(name, unit);
      const scale = scaleOf2(unit);
      if (scale === void 0) benchmarks.note(`${name}: the unit ${JSON.stringify(unit)} is taken as a plain number`);
      const measure = { benchmark: name, at: { pointer }, ...scale ?? { unit: "1" } };
      benchmarks.sample(measure, (0, import_chunk_AYNNP6RK.isObject)(entry) ? entry.value : void 0);
    }
    benchmarks.note("which way is better is said to the action, not here");
    return benchmarks.settle();
  }
};
function namedIn(file, entry, pointer) {
  const object = (0, import_chunk_AYNNP6RK.isObject)(entry) ? entry : {};
  const [name, unit] = [(0, import_chunk_AYNNP6RK.stringAt)(object, "name"), (0, import_chunk_AYNNP6RK.stringAt)(object, "unit")];
  if (name === void 0 || unit === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, entry, "an entry with name, unit and value");
  return { name, unit };
}
function scaleOf2(unit) {
  const seconds = (0, import_chunk_SH2M6OLR.secondsFrom)(unit.replace(/\/(?:iter|op)$/, ""));
  if (seconds !== void 0) return { unit: "s", direction: "lower", toBase: seconds };
  if (RATE.test(unit)) return { unit: "1/s", direction: "higher" };
  const size = import_chunk_UNU7NP4D.UNITS.get(unit);
  return size?.base === "B" ? { unit: "B", toBase: size.toBase } : void 0;
}
var benchmarkDotNet = {
  id: "benchmark-dot-net",
  kind: "perf",
  title: "BenchmarkDotNet JSON",
  tools: [
    {
      tool: "BenchmarkDotNet",
      how: 'dotnet run -c Release -- --filter "*" --exporters json, then BenchmarkDotNet.Artifacts/results/*-report-*.json'
    }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("HostEnvironmentInfo") && (keys.has("Benchmarks") || keys.has("HostEnvironmentInfo/OsVersion"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, "Benchmarks");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/Benchmarks", root.Benchmarks, "an array of benchmarks");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const rows = list.map((row, index) => caseOf(file, row, `/Benchmarks/${index}`));
    const shared = (0, import_chunk_UNU7NP4D.repeated)(rows.map(({ name }) => name));
    for (const { name, job, row, pointer } of rows) {
      const isShared = job !== "" && shared.has(name);
      readCase(benchmarks, isShared ? (0, import_chunk_UNU7NP4D.withParameters)(name, { job }) : name, row, { pointer });
    }
    const host = (0, import_chunk_AYNNP6RK.objectAt)(root, "HostEnvironmentInfo") ?? {};
    if (host.Configuration === "DEBUG" || host.HasAttachedDebugger === true)
      benchmarks.note("the code was built or run for debugging, which slows it");
    const version = (0, import_chunk_AYNNP6RK.stringAt)(host, "BenchmarkDotNetVersion");
    return {
      tool: "BenchmarkDotNet",
      ...benchmarks.settle(),
      ...version === void 0 ? {} : { toolVersion: version }
    };
  }
};
function caseOf(file, row, pointer) {
  const method = (0, import_chunk_AYNNP6RK.isObject)(row) ? (0, import_chunk_AYNNP6RK.stringAt)(row, "Method") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(row) || method === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "a benchmark with its method");
  const parts = [(0, import_chunk_AYNNP6RK.stringAt)(row, "Namespace") ?? "", (0, import_chunk_AYNNP6RK.stringAt)(row, "Type") ?? "", method].filter((part) => part !== "");
  const parameters = (0, import_chunk_AYNNP6RK.stringAt)(row, "Parameters") ?? "";
  const older2 = `${parts.join(".")}${parameters === "" ? "" : `(${parameters})`}`;
  const job = /: ([^[]*?)(?: \[.*)?$/s.exec((0, import_chunk_AYNNP6RK.stringAt)(row, "DisplayInfo") ?? "")?.[1] ?? "";
  return { name: (0, import_chunk_AYNNP6RK.stringAt)(row, "FullName") ?? older2, job, row, pointer };
}
function readCase(benchmarks, benchmark, row, at2) {
  const statistics2 = (0, import_chunk_AYNNP6RK.objectAt)(row, "Statistics");
  if (statistics2 === void 0) {
    benchmarks.failed(benchmark, "it has no statistics", at2);
    return;
  }
  const samples = (0, import_chunk_AYNNP6RK.numberAt)(statistics2, "N");
  const { Mean, Median, Min, Max, StandardDeviation } = statistics2;
  const { P50, P90, P95 } = (0, import_chunk_AYNNP6RK.objectAt)(statistics2, "Percentiles") ?? {};
  const time = { benchmark, unit: "s", direction: "lower", toBase: (value) => value / 1e9, at: at2 };
  const stddev = samples === 1 ? void 0 : StandardDeviation;
  const spread = { min: Min, max: Max, stddev, p90: P90, p95: P95 };
  benchmarks.summary(time, { avg: Mean, med: Median ?? P50, ...spread }, samples);
  const allocated = (0, import_chunk_AYNNP6RK.objectAt)(row, "Memory")?.BytesAllocatedPerOperation;
  if (typeof allocated === "number")
    benchmarks.summary({ benchmark, of: "allocated", unit: "B", direction: "lower", at: at2 }, { avg: allocated });
  for (const metric of (0, import_chunk_AYNNP6RK.arrayAt)(row, "Metrics") ?? []) readMetric(benchmarks, benchmark, metric, at2);
}
function readMetric(benchmarks, benchmark, metric, at2) {
  const descriptor = (0, import_chunk_AYNNP6RK.isObject)(metric) ? (0, import_chunk_AYNNP6RK.objectAt)(metric, "Descriptor") : void 0;
  const of = descriptor === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(descriptor, "Id");
  if (!(0, import_chunk_AYNNP6RK.isObject)(metric) || descriptor === void 0 || of === void 0 || of === "Allocated Memory") return;
  const word = (0, import_chunk_AYNNP6RK.stringAt)(descriptor, "Unit");
  const toBase = (0, import_chunk_SH2M6OLR.secondsFrom)(word);
  const unit = toBase !== void 0 ? "s" : word === "B" ? "B" : "1";
  const direction = descriptor.TheGreaterTheBetter === true ? "higher" : "lower";
  const scale = toBase === void 0 ? {} : { toBase };
  benchmarks.summary({ benchmark, of, unit, direction, at: at2, ...scale }, { avg: metric.Value });
}
var bombardier = {
  id: "bombardier",
  kind: "perf",
  title: "bombardier JSON",
  tools: [
    {
      tool: "bombardier",
      how: "bombardier --latencies --print result --format json URL > bombardier.json (without --latencies no percentiles)"
    }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("result/req2xx") && keys.has("result/others");
  },
  read(file, emit) {
    const result = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.parseJsonObject)(file), "result");
    if (result === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/result", void 0, "the figures of the run");
    const problems = [];
    const reading = { file, problems };
    const load = loadOf3(result, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    const errors = ((0, import_chunk_AYNNP6RK.arrayAt)(result, "errors") ?? []).filter(import_chunk_AYNNP6RK.isObject).slice(0, 5);
    const notes = errors.map(
      (one) => `${String(one.count)} requests: ${((0, import_chunk_AYNNP6RK.stringAt)(one, "description") ?? "").slice(0, 80)}`
    );
    return { tool: "bombardier", notes, problems };
  }
};
function loadOf3(result, file) {
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(result[key], { file: file.path, pointer: `/result/${key}` });
  const unanswered = number2("others");
  const refused2 = number2("req4xx") + number2("req5xx");
  const answered = number2("req1xx") + number2("req2xx") + number2("req3xx") + refused2;
  const seconds = number2("timeTakenSeconds");
  const latency = (0, import_chunk_AYNNP6RK.objectAt)(result, "latency") ?? {};
  const figures = [
    ["avg", "/mean", latency.mean],
    ["stddev", "/stddev", latency.stddev],
    ["max", "/max", latency.max],
    ...Object.entries((0, import_chunk_AYNNP6RK.objectAt)(latency, "percentiles") ?? {}).map(
      ([percent, written]) => [`p${percent}`, (0, import_chunk_EHP3VDIA.pointerTo)("percentiles", percent), written]
    )
  ];
  const durations = figures.filter(([, , written]) => written !== void 0).map(([name, at2, written]) => {
    return [name, (0, import_chunk_AYNNP6RK.finite)(written, { file: file.path, pointer: `/result/latency${at2}` }) / 1e6];
  });
  return {
    requests: answered + unanswered,
    failed: refused2 + unanswered,
    unanswered,
    ...seconds > 0 ? { rate: (answered + unanswered) / seconds } : {},
    ...answered === 0 || durations.length === 0 ? {} : { durations: new Map(durations) },
    received: { count: number2("bytesRead") },
    sent: { count: number2("bytesWritten") }
  };
}
var cargoCriterion = {
  id: "cargo-criterion",
  kind: "perf",
  title: "cargo-criterion JSON messages",
  tools: [{ tool: "cargo-criterion", how: "cargo criterion --message-format=json > criterion.json" }],
  claims: ({ head }) => /^\s*\{"reason":"(?:benchmark|group)-complete",/.test(head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const measured = /* @__PURE__ */ new Set();
    const grouped2 = /* @__PURE__ */ new Set();
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      const reason = (0, import_chunk_AYNNP6RK.isObject)(value) ? (0, import_chunk_AYNNP6RK.stringAt)(value, "reason") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(value) || reason === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", value, "a message with a reason");
      if (reason === "benchmark-complete") measured.add(readBenchmark(file, benchmarks, value, line));
      if (reason === "group-complete") {
        for (const id of (0, import_chunk_AYNNP6RK.arrayAt)(value, "benchmarks") ?? []) if (typeof id === "string") grouped2.add(id);
      }
    }
    const open = [...measured].filter((id) => !grouped2.has(id));
    const lost = [...grouped2].filter((id) => !measured.has(id));
    if (open.length > 0) benchmarks.problem(incomplete(file, `no group-complete for ${open.slice(0, 3).join(", ")}`));
    if (lost.length > 0)
      benchmarks.problem(incomplete(file, `no benchmark-complete for ${lost.slice(0, 3).join(", ")}`));
    return { tool: "cargo-criterion", ...benchmarks.settle() };
  }
};
function readBenchmark(file, benchmarks, message, line) {
  const id = (0, import_chunk_AYNNP6RK.stringAt)(message, "id");
  if (id === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/id", message.id, "the id of a benchmark");
  const samples = (0, import_chunk_AYNNP6RK.arrayAt)(message, "measured_values")?.length;
  const estimate = (key) => {
    const found = (0, import_chunk_AYNNP6RK.objectAt)(message, key);
    if (found !== void 0) return found;
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${key}`, message[key], "an estimate");
  };
  const typical = estimate("typical");
  const unit = (0, import_chunk_AYNNP6RK.stringAt)(typical, "unit");
  const toBase = (0, import_chunk_SH2M6OLR.secondsFrom)(unit);
  const scale = toBase === void 0 ? { unit: "1" } : { unit: "s", direction: "lower", toBase };
  if (toBase === void 0) benchmarks.note(`${id}: measured in ${JSON.stringify(unit)}, taken as a plain number`);
  const measure = { benchmark: id, at: { line }, ...scale };
  benchmarks.summary(measure, { avg: estimate("mean").estimate, med: estimate("median").estimate }, samples);
  const { lower_bound, upper_bound } = typical;
  benchmarks.summary({ ...measure, of: "typical" }, { avg: typical.estimate, lower_bound, upper_bound }, samples);
  if (toBase !== void 0) readThroughput(benchmarks, measure, message, typical.estimate, samples);
  const change = (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(message, "change") ?? {}, "change");
  if (change === "Regressed") benchmarks.note(`${id}: criterion says that it regressed`);
  return id;
}
function readThroughput(benchmarks, { benchmark, at: at2, toBase }, message, typical, samples) {
  const seconds = typeof typical === "number" ? toBase?.(typical) ?? 0 : 0;
  for (const one of (0, import_chunk_AYNNP6RK.arrayAt)(message, "throughput") ?? []) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(one) || typeof one.per_iteration !== "number" || seconds <= 0) continue;
    const of = `${(0, import_chunk_AYNNP6RK.stringAt)(one, "unit") ?? "elements"}_per_second`;
    const perSecond = one.per_iteration / seconds;
    benchmarks.summary({ benchmark, of, at: at2, unit: "1/s", direction: "higher" }, { avg: perSecond }, samples);
  }
}
var incomplete = (file, found) => ({
  code: "evidence.malformed",
  message: "the messages of cargo-criterion are not whole",
  file: file.path,
  found,
  expected: "each benchmark in a group that is complete",
  remedy: "run the benchmarks again and keep the whole output"
});
var LAST_RUN = "new";
function criterionName(path) {
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  const own = file.replace(/\.?(?:estimates|sample|raw)\.json(?:\.gz)?$/, "");
  if (own !== "") return { name: own };
  const run = parts.pop();
  const below = parts.slice(parts.lastIndexOf("criterion") + 1);
  if (run === void 0 || below.length === 0) return { name: run ?? file };
  const name = below.join("/");
  return run === LAST_RUN ? { name } : { name: `${name}/${run}`, previous: run };
}
var UNNAMED = "the file names neither the benchmark, which is named after its folder, nor the unit, taken as nanoseconds";
var criterion = {
  id: "criterion",
  kind: "perf",
  title: "Criterion.rs estimates and samples",
  tools: [
    { tool: "Criterion.rs", how: "cargo bench, then target/criterion/**/new/estimates.json" },
    { tool: "Criterion.rs", how: "cargo bench, then target/criterion/**/new/sample.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    const isEstimates = keys.has("median_abs_dev/point_estimate") || keys.has("std_dev/point_estimate");
    const isOlder = keys.has("MedianAbsDev/point_estimate") && keys.has("Mean/point_estimate");
    return isOlder || isEstimates && keys.has("mean/point_estimate") || keys.has("iters") && keys.has("times");
  },
  read(file, emit) {
    const root = inNewerWords((0, import_chunk_AYNNP6RK.parseJsonObject)(file));
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const { name, previous } = criterionName(file.path);
    const time = {
      benchmark: name,
      unit: "s",
      direction: "lower",
      toBase: (value) => value / 1e9,
      at: { pointer: "" }
    };
    if ("iters" in root) readSamples(file, benchmarks, time, root);
    else readEstimates(file, benchmarks, time, root);
    benchmarks.note(UNNAMED);
    if (previous !== void 0) benchmarks.note(`the figures of the baseline "${previous}", not of the last run`);
    return { tool: "criterion", ...benchmarks.settle() };
  }
};
var inNewerWords = (root) => Object.fromEntries(Object.entries(root).map(([key, value]) => [key.replace(/\B[A-Z]/g, "_$&").toLowerCase(), value]));
function readEstimates(file, benchmarks, time, root) {
  const { mean, median, std_dev: deviation } = root;
  const point = (key, value) => {
    if (typeof value === "object" && value !== null && "point_estimate" in value) return value.point_estimate;
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${key}`, value, "an estimate");
  };
  benchmarks.summary(time, {
    avg: point("mean", mean),
    med: point("median", median),
    stddev: point("std_dev", deviation)
  });
  const typical = (0, import_chunk_AYNNP6RK.objectAt)(root, "slope") ?? (0, import_chunk_AYNNP6RK.objectAt)(root, "mean") ?? {};
  const { lower_bound, upper_bound } = (0, import_chunk_AYNNP6RK.objectAt)(typical, "confidence_interval") ?? {};
  benchmarks.summary({ ...time, of: "typical" }, { avg: point("slope", typical), lower_bound, upper_bound });
}
function readSamples(file, benchmarks, time, root) {
  const iters = numbers(file, root, "iters");
  const times = numbers(file, root, "times");
  if (iters.length !== times.length || iters.some((count) => count <= 0)) {
    throw (0, import_chunk_AYNNP6RK.badShape)(file, "/iters", iters, `a count above zero for each of ${times.length} times`);
  }
  const each = times.map((one, index) => one / (iters[index] ?? Number.NaN));
  benchmarks.summary(time, (0, import_chunk_UNU7NP4D.statisticsOf)(each), each.length);
  const products = iters.reduce((sum, count, index) => sum + count * (times[index] ?? Number.NaN), 0);
  const squares = iters.reduce((sum, count) => sum + count ** 2, 0);
  const typical = root.sampling_mode === "Flat" ? (0, import_chunk_UNU7NP4D.statisticsOf)(each).avg : products / squares;
  benchmarks.summary({ ...time, of: "typical" }, { avg: typical }, each.length);
}
function numbers(file, root, key) {
  const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, key);
  if (list !== void 0 && list.length > 0 && list.every((one) => typeof one === "number")) return list;
  throw (0, import_chunk_AYNNP6RK.badShape)(file, `/${key}`, root[key], "an array of numbers");
}
var denoBench = {
  id: "deno-bench",
  kind: "perf",
  title: "deno bench JSON",
  tools: [{ tool: "Deno", how: "deno bench --json > bench.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("runtime") && keys.has("cpu") && keys.has("benches");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    if (root.version !== void 0 && root.version !== 1)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, "/version", root.version, "the version 1");
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, "benches");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/benches", root.benches, "an array of benchmarks");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const names = list.map((one) => (0, import_chunk_AYNNP6RK.isObject)(one) ? nameOf3(one) : void 0);
    const shared = (0, import_chunk_UNU7NP4D.repeated)(names);
    for (const [index, one] of list.entries()) {
      const name = names[index];
      const results = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "results") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0 || results === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/benches/${index}`, one, "a benchmark with results");
      const origin = (0, import_chunk_AYNNP6RK.stringAt)(one, "origin")?.replace(/^.*\//s, "");
      const benchmark = shared.has(name) ? (0, import_chunk_UNU7NP4D.withParameters)(name, { origin }) : name;
      for (const [at2, result] of results.entries())
        readResult(file, benchmarks, benchmark, result, `/benches/${index}/results/${at2}`);
    }
    benchmarks.note("a file that could not be run is not in the report: the exit code says it");
    const version = /^Deno\/(\S+)/.exec((0, import_chunk_AYNNP6RK.stringAt)(root, "runtime") ?? "")?.[1];
    return { tool: "deno", ...benchmarks.settle(), ...version === void 0 ? {} : { toolVersion: version } };
  }
};
function nameOf3(one) {
  const [group, name] = [(0, import_chunk_AYNNP6RK.stringAt)(one, "group"), (0, import_chunk_AYNNP6RK.stringAt)(one, "name")];
  return group === void 0 || name === void 0 ? name : (0, import_chunk_UNU7NP4D.grouped)(group, name);
}
function readResult(file, benchmarks, benchmark, result, pointer) {
  const stats = (0, import_chunk_AYNNP6RK.isObject)(result) ? (0, import_chunk_AYNNP6RK.objectAt)(result, "ok") : void 0;
  if (stats === void 0) {
    const error = (0, import_chunk_AYNNP6RK.isObject)(result) ? (0, import_chunk_AYNNP6RK.objectAt)(result, "failed") : void 0;
    if (error === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, result, "ok or failed");
    benchmarks.failed(benchmark, (0, import_chunk_AYNNP6RK.stringAt)(error, "exceptionMessage") ?? (0, import_chunk_AYNNP6RK.stringAt)(error, "message") ?? "an error", {
      pointer
    });
    return;
  }
  const { avg, min, max, p75, p99, p995, p999 } = stats;
  const percentiles = { p75, p99, "p99.5": p995, "p99.9": p999 };
  benchmarks.summary(
    { benchmark, unit: "s", direction: "lower", toBase: (value) => value / 1e9, at: { pointer: `${pointer}/ok` } },
    { avg, min, max, ...percentiles },
    (0, import_chunk_AYNNP6RK.numberAt)(stats, "n")
  );
}
var GOOD = /* @__PURE__ */ new Set(["OK", "SERVING", "GRPC_OK"]);
var fortio = {
  id: "fortio",
  kind: "perf",
  title: "fortio JSON",
  tools: [{ tool: "fortio", how: "fortio load -json fortio.json URL" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("ActualQPS") && (keys.has("DurationHistogram") || keys.has("RequestedQPS"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    if (root.error === true) problems.push(refusedRun(file, (0, import_chunk_AYNNP6RK.stringAt)(root, "message") ?? "an error"));
    const load = loadOf4(root, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    const [version, claimedAt] = [(0, import_chunk_AYNNP6RK.stringAt)(root, "Version"), (0, import_chunk_AYNNP6RK.stringAt)(root, "StartTime")];
    const bad = [...(0, import_chunk_UNU7NP4D.countsIn)(root, "RetCodes", file)].filter(([code]) => isFailure(code)).slice(0, 5);
    return {
      tool: "fortio",
      ...version === void 0 ? {} : { toolVersion: version },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: bad.map(([code, count]) => `${count} requests ended with ${code}`),
      problems
    };
  }
};
function loadOf4(root, file) {
  const histogram = (0, import_chunk_AYNNP6RK.objectAt)(root, "DurationHistogram");
  if (histogram === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, "/DurationHistogram", root.DurationHistogram, "how long requests took");
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(histogram[key], { file: file.path, pointer: `/DurationHistogram/${key}` });
  const requests = number2("Count");
  const counts2 = [...(0, import_chunk_UNU7NP4D.countsIn)(root, "RetCodes", file)];
  const sum = (wanted) => counts2.reduce((total, [code, count]) => total + (wanted(code) ? count : 0), 0);
  const errors = (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "ErrorsDurationHistogram") ?? {}, "Count") ?? 0;
  const durations = /* @__PURE__ */ new Map();
  if (requests > 0) {
    for (const [name, key] of STATISTICS2) durations.set(name, number2(key));
    for (const [index, one] of ((0, import_chunk_AYNNP6RK.arrayAt)(histogram, "Percentiles") ?? []).entries()) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(one)) continue;
      const pointer = `/DurationHistogram/Percentiles/${index}`;
      const percent = (0, import_chunk_AYNNP6RK.finite)(one.Percentile, { file: file.path, pointer: `${pointer}/Percentile` });
      durations.set(`p${percent}`, (0, import_chunk_AYNNP6RK.finite)(one.Value, { file: file.path, pointer: `${pointer}/Value` }));
    }
  }
  return {
    requests,
    // What the runner counts as an error may have a status that is none, such as an answer of the wrong size.
    failed: Math.min(requests, Math.max(errors, sum(isFailure))),
    unanswered: sum((code) => Number(code) <= 0),
    rate: (0, import_chunk_AYNNP6RK.finite)(root.ActualQPS, { file: file.path, pointer: "/ActualQPS" }),
    ...requests === 0 ? {} : { durations }
  };
}
var STATISTICS2 = [
  ["avg", "Avg"],
  ["min", "Min"],
  ["max", "Max"],
  ["stddev", "StdDev"]
];
var isFailure = (code) => {
  const status = Number(code);
  return Number.isNaN(status) ? !GOOD.has(code) : status < 200 || status >= 400;
};
var refusedRun = (file, message) => ({
  code: "evidence.tool_failed",
  message: "fortio could not make its run",
  file: file.path,
  pointer: "/error",
  found: message.slice(0, 200),
  expected: "a run to its end",
  remedy: "look whether the target answers, and run it again"
});
var GOOD_ONLY = "fastest, slowest and percentiles are of calls without an error, the average is of all";
var ghz = {
  id: "ghz",
  kind: "perf",
  title: "ghz JSON",
  tools: [{ tool: "ghz", how: "ghz --format json --output ghz.json \u2026" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return ["count", "rps", "fastest", "statusCodeDistribution"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const load = loadOf5(root, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    const errors = Object.entries((0, import_chunk_AYNNP6RK.objectAt)(root, "errorDistribution") ?? {}).slice(0, 5);
    const [reason, date] = [(0, import_chunk_AYNNP6RK.stringAt)(root, "endReason"), (0, import_chunk_AYNNP6RK.stringAt)(root, "date")];
    if (reason === "cancel") problems.push(cancelled(file));
    return {
      tool: "ghz",
      ...date === void 0 ? {} : { claimedAt: date },
      notes: [GOOD_ONLY, ...errors.map(([message, count]) => `${String(count)} calls: ${message.slice(0, 120)}`)],
      problems
    };
  }
};
function loadOf5(root, file) {
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(root[key], { file: file.path, pointer: `/${key}` });
  const statuses = (0, import_chunk_AYNNP6RK.objectAt)(root, "statusCodeDistribution");
  if (statuses === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, "/statusCodeDistribution", root.statusCodeDistribution, "counts by status");
  const countAt2 = (count, pointer) => (0, import_chunk_AYNNP6RK.finite)(count, { file: file.path, pointer });
  const requests = number2("count");
  const errors = Object.entries((0, import_chunk_AYNNP6RK.objectAt)(root, "errorDistribution") ?? {}).reduce(
    (sum, [message, count]) => sum + countAt2(count, `/errorDistribution${(0, import_chunk_EHP3VDIA.pointerTo)(message)}`),
    0
  );
  const good = statuses.OK === void 0 ? 0 : countAt2(statuses.OK, "/statusCodeDistribution/OK");
  const failed2 = Math.min(requests, Math.max(requests - good, errors));
  const durations = /* @__PURE__ */ new Map([["avg", number2("average") / 1e9]]);
  if (failed2 < requests) {
    durations.set("min", number2("fastest") / 1e9);
    durations.set("max", number2("slowest") / 1e9);
  }
  for (const [index, one] of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "latencyDistribution") ?? []).entries()) {
    const pointer = `/latencyDistribution/${index}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(one)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a percentage and its latency");
    const percent = (0, import_chunk_AYNNP6RK.finite)(one.percentage, { file: file.path, pointer: `${pointer}/percentage` });
    const nanoseconds = (0, import_chunk_AYNNP6RK.finite)(one.latency, { file: file.path, pointer: `${pointer}/latency` });
    if (percent >= 50 && nanoseconds > 0) durations.set(`p${percent}`, nanoseconds / 1e9);
  }
  return { requests, failed: failed2, rate: number2("rps"), ...requests === 0 ? {} : { durations } };
}
var cancelled = (file) => ({
  code: "evidence.tool_failed",
  message: "the run was cancelled before its end",
  file: file.path,
  pointer: "/endReason",
  found: "cancel",
  expected: "normal or timeout",
  remedy: "let the run come to its end"
});
var goBenchJson = {
  id: "go-bench-json",
  kind: "perf",
  title: "go test -bench JSON lines",
  tools: [{ tool: "Go", how: "go test -run '^$' -bench . -benchmem -count 10 -json ./... > bench.json" }],
  claims: ({ head }) => (0, import_chunk_R325WTVB.isGoTest)(head) && (0, import_chunk_R325WTVB.hasBenchmarks)(head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const packages = /* @__PURE__ */ new Map();
    let hasTests = false;
    for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file)) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) continue;
      const name = (0, import_chunk_AYNNP6RK.stringAt)(value, "Package") ?? (0, import_chunk_AYNNP6RK.stringAt)(value, "ImportPath")?.replace(/ \[.*\]$/, "");
      if (name === void 0) continue;
      const one = packages.get(name) ?? { lines: (0, import_chunk_SH2M6OLR.newGoLines)(benchmarks, name), begun: "", isEnded: false };
      packages.set(name, one);
      const action = (0, import_chunk_AYNNP6RK.stringAt)(value, "Action") ?? "";
      const test = (0, import_chunk_AYNNP6RK.stringAt)(value, "Test");
      hasTests ||= action === "run" && test !== void 0 && !test.startsWith("Benchmark");
      if (action === "output") readOutput(one, (0, import_chunk_AYNNP6RK.stringAt)(value, "Output") ?? "", line);
      else if (action === "fail" || action === "build-fail") benchmarks.failed(name, test ?? action, { line });
      if (test === void 0 && ENDS.has(action)) one.isEnded = true;
    }
    const open = [...packages].filter(([, { isEnded }]) => !isEnded).map(([name]) => name);
    if (open.length > 0) benchmarks.problem((0, import_chunk_SH2M6OLR.goBrokenOff)(file, `no end of ${open.slice(0, 3).join(", ")}`));
    if (hasTests) benchmarks.note("tests ran beside the benchmarks and are not counted: leave them out with -run '^$'");
    return { tool: "go", ...benchmarks.settle() };
  }
};
var ENDS = /* @__PURE__ */ new Set(["pass", "fail", "skip", "build-fail"]);
function readOutput(one, output, line) {
  const [last = "", ...whole2] = `${one.begun}${output}`.split("\n").reverse();
  for (const text of whole2.reverse()) one.lines.read(text, { line });
  one.begun = last.slice(0, 65536);
}
var STRING_OR_NAME = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
var withNamedNumbers = (file) => ({
  ...file,
  text() {
    const text = file.text();
    if (!/\b(?:NaN|Infinity)\b/.test(text)) return text;
    return text.replace(STRING_OR_NAME, (token) => token.startsWith('"') ? token : '"NaN"');
  }
});
var googleBenchmark = {
  id: "google-benchmark",
  kind: "perf",
  title: "Google Benchmark JSON",
  tools: [{ tool: "Google Benchmark", how: "./bench --benchmark_out=FILE --benchmark_out_format=json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    return keys.has("context/num_cpus") && (keys.has("benchmarks") || keys.has("context/library_build_type"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(withNamedNumbers(file));
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, "benchmarks");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/benchmarks", root.benchmarks, "an array of benchmarks");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    (0, import_chunk_SH2M6OLR.readGoogleRows)(
      file,
      benchmarks,
      list.map((row, index) => rowOf(file, row, `/benchmarks/${index}`))
    );
    const context = (0, import_chunk_AYNNP6RK.objectAt)(root, "context") ?? {};
    if (context.library_build_type === "debug")
      benchmarks.note("the library was built for debugging, which slows the measured code");
    const [version, made] = [(0, import_chunk_AYNNP6RK.stringAt)(context, "library_version"), (0, import_chunk_AYNNP6RK.stringAt)(context, "date")];
    return {
      tool: "google-benchmark",
      ...benchmarks.settle(),
      ...version === void 0 ? {} : { toolVersion: version },
      ...made === void 0 || !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(made) ? {} : { claimedAt: made }
    };
  }
};
var ROW_KEYS = /* @__PURE__ */ new Set([
  ...["name", "run_name", "run_type", "family_index", "per_family_instance_index", "repetitions", "repetition_index"],
  ...["threads", "iterations", "real_time", "cpu_time", "time_unit", "label", "aggregate_name", "aggregate_unit"],
  ...["error_occurred", "error_message", "skipped", "skip_message"]
]);
function rowOf(file, row, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(row) ? (0, import_chunk_AYNNP6RK.stringAt)(row, "name") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(row) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "a row with a name");
  const [message, aggregate] = [(0, import_chunk_AYNNP6RK.stringAt)(row, "error_message") ?? (0, import_chunk_AYNNP6RK.stringAt)(row, "skip_message"), aggregateOf(row)];
  return {
    name,
    benchmark: (0, import_chunk_AYNNP6RK.stringAt)(row, "run_name") ?? name,
    ...aggregate === void 0 ? {} : { aggregate },
    isComplexity: "big_o" in row || "rms" in row,
    ...row.error_occurred === true ? { ended: "failed" } : row.skipped === true ? { ended: "skipped" } : {},
    ...message === void 0 ? {} : { message },
    times: { real: row.real_time, cpu: row.cpu_time },
    unit: row.time_unit,
    iterations: row.iterations,
    counters: Object.fromEntries(Object.entries(row).filter(([key]) => !ROW_KEYS.has(key))),
    at: { pointer }
  };
}
var aggregateOf = (row) => row.run_type === "aggregate" ? (0, import_chunk_AYNNP6RK.stringAt)(row, "aggregate_name") ?? "" : void 0;
var hyperfine = {
  id: "hyperfine",
  kind: "perf",
  title: "hyperfine JSON",
  tools: [{ tool: "hyperfine", how: "hyperfine --export-json FILE COMMAND\u2026" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const first = keys.has("results/*/mean") && keys.has("results/*/median") && keys.has("results/*/user");
    return keys.has("results/*/command") && (first || keys.has("primary_metric"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const results = (0, import_chunk_AYNNP6RK.arrayAt)(root, "results");
    if (results === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/results", root.results, "an array of results");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const shared = (0, import_chunk_UNU7NP4D.repeated)(results.map((one) => (0, import_chunk_AYNNP6RK.isObject)(one) ? nameOf4(one) : void 0));
    for (const [index, result] of results.entries()) {
      const at2 = { pointer: `/results/${index}` };
      if (!(0, import_chunk_AYNNP6RK.isObject)(result)) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2.pointer, result, "the result of a command");
      const name = nameOf4(result);
      if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2.pointer, result.command, "the command");
      const benchmark = shared.has(name) && (0, import_chunk_AYNNP6RK.isObject)(result.parameters) ? (0, import_chunk_UNU7NP4D.withParameters)(name, result.parameters) : name;
      const read = (0, import_chunk_AYNNP6RK.isObject)(result.summary) ? readSummaries : readTimes;
      read(benchmarks, { benchmark, unit: "s", direction: "lower", at: at2 }, result);
      reportFailures(benchmarks, benchmark, result, at2);
    }
    benchmarks.note("hyperfine stops at a command that fails: whether others should follow is not in the file");
    return { tool: "hyperfine", ...benchmarks.settle() };
  }
};
var nameOf4 = (result) => (0, import_chunk_AYNNP6RK.stringAt)(result, "name") ?? (0, import_chunk_AYNNP6RK.stringAt)(result, "command");
function readTimes(benchmarks, time, result) {
  const { mean, median, stddev, min, max, user, system, memory_usage_byte: memory } = result;
  const runs = ((0, import_chunk_AYNNP6RK.arrayAt)(result, "times") ?? (0, import_chunk_AYNNP6RK.arrayAt)(result, "exit_codes"))?.length;
  benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: stddev ?? void 0 }, runs);
  benchmarks.summary({ ...time, of: "user" }, { avg: user }, runs);
  benchmarks.summary({ ...time, of: "system" }, { avg: system }, runs);
  const bytes = (0, import_chunk_AYNNP6RK.isArray)(memory) ? memory.filter((one) => typeof one === "number") : [];
  if (bytes.length > 0) benchmarks.summary({ ...time, of: "memory", unit: "B" }, (0, import_chunk_UNU7NP4D.statisticsOf)(bytes), bytes.length);
}
var UNITS2 = { second: "s", byte: "B" };
function readSummaries(benchmarks, time, result) {
  for (const [name, summary] of Object.entries((0, import_chunk_AYNNP6RK.isObject)(result.summary) ? result.summary : {})) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(summary)) continue;
    const { mean, median, stddev, min, max, count } = summary;
    const unit = UNITS2[(0, import_chunk_AYNNP6RK.stringAt)(summary, "unit") ?? ""] ?? "1";
    const measure = name === "time_wall_clock" ? { ...time, unit } : { ...time, unit, of: name };
    const runs = typeof count === "number" ? count : void 0;
    benchmarks.summary(measure, { avg: mean, med: median, min, max, stddev: stddev ?? void 0 }, runs);
  }
}
function reportFailures(benchmarks, benchmark, result, at2) {
  const runs = (0, import_chunk_AYNNP6RK.arrayAt)(result, "measurements")?.map((run) => (0, import_chunk_AYNNP6RK.isObject)(run) ? run.exit_code : void 0);
  const codes = runs ?? (0, import_chunk_AYNNP6RK.arrayAt)(result, "exit_codes");
  if (codes === void 0) {
    benchmarks.note("this version of hyperfine does not write the exit codes of commands");
    return;
  }
  const failed2 = codes.filter((code) => code !== 0);
  if (failed2.length === 0) return;
  const ends = [...new Set(failed2)].slice(0, 3).join(", ");
  benchmarks.failed(benchmark, `${failed2.length} of ${codes.length} runs ended with exit code ${ends}`, at2);
}
var STATISTICS3 = [
  ["avg", "meanResTime"],
  ["med", "medianResTime"],
  ["min", "minResTime"],
  ["max", "maxResTime"],
  ["p90", "pct1ResTime"],
  ["p95", "pct2ResTime"],
  ["p99", "pct3ResTime"]
];
var jmeterStatistics = {
  id: "jmeter-statistics",
  kind: "perf",
  title: "JMeter statistics.json",
  tools: [{ tool: "JMeter", how: "jmeter -n -t plan.jmx -l jmeter.jtl -e -o report, and take report/statistics.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return [...keys].some((key) => key.endsWith("/pct1ResTime")) && [...keys].some((key) => key.endsWith("/sampleCount"));
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    if (!(0, import_chunk_AYNNP6RK.isObject)(root.Total)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/Total", root.Total, "the statistics of all samples");
    const problems = [];
    const reading = { file, problems };
    for (const [label, row] of Object.entries(root)) {
      if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw (0, import_chunk_AYNNP6RK.badShape)(file, (0, import_chunk_EHP3VDIA.pointerTo)(label), row, "the statistics of a label");
      const load = loadOf6(row, label === "Total" ? "" : (0, import_chunk_UNU7NP4D.tagsOf)({ name: label }), (0, import_chunk_EHP3VDIA.pointerTo)(label), file);
      if (label === "Total") problems.push(...(0, import_chunk_UNU7NP4D.emptyRun)(load, reading));
      for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(load, reading)) emit(metric);
    }
    const named2 = "percentiles are named as JMeter has them by default: pct1 to pct3 are p90, p95 and p99";
    return { tool: "JMeter", notes: [named2], problems };
  }
};
function loadOf6(row, tags, pointer, file) {
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(row[key], { file: file.path, pointer: `${pointer}/${key}` });
  const requests = number2("sampleCount");
  const written = STATISTICS3.filter(([, key]) => key !== "medianResTime" || row[key] !== void 0);
  const durations = written.map(([name, key]) => [name, number2(key) / 1e3]);
  return {
    tags,
    requests,
    failed: number2("errorCount"),
    rate: number2("throughput"),
    ...requests === 0 ? {} : { durations: new Map(durations) },
    received: { rate: number2("receivedKBytesPerSec") * 1024 },
    sent: { rate: number2("sentKBytesPerSec") * 1024 }
  };
}
var jmh = {
  id: "jmh",
  kind: "perf",
  title: "JMH JSON",
  tools: [{ tool: "JMH", how: "java -jar benchmarks.jar -rf json -rff FILE -foe true" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
    return keys.has("*/benchmark") && keys.has("*/mode") && keys.has("*/primaryMetric");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(root)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", root, "an array of results");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const runs = root.map((one, index) => runOf(file, one, (0, import_chunk_EHP3VDIA.pointerTo)(index)));
    const twice2 = (0, import_chunk_UNU7NP4D.repeated)(runs.map(keyOf));
    for (const run of runs) {
      readPrimary(benchmarks, file, run, twice2.has(keyOf(run)) ? `${run.name}:${run.mode}` : run.name);
      readSecondary(benchmarks, run);
    }
    benchmarks.note("JMH leaves out a benchmark that failed, unless -foe true ends the run");
    const version = runs.map(({ row }) => (0, import_chunk_AYNNP6RK.stringAt)(row, "jmhVersion")).find((one) => one !== void 0);
    return { tool: "jmh", ...benchmarks.settle(), ...version === void 0 ? {} : { toolVersion: version } };
  }
};
var isRate = ({ mode }) => mode === "thrpt";
var keyOf = (run) => `${isRate(run)} ${run.name}`;
function runOf(file, one, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "benchmark") : void 0;
  const metric = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.objectAt)(one, "primaryMetric") : void 0;
  const mode = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "mode") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0 || metric === void 0 || mode === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a benchmark with its mode and primaryMetric");
  return { name: (0, import_chunk_UNU7NP4D.withParameters)(name, (0, import_chunk_AYNNP6RK.objectAt)(one, "params")), mode, row: one, metric, pointer };
}
function readPrimary(benchmarks, file, run, benchmark) {
  const { metric, pointer } = run;
  const unit = (0, import_chunk_AYNNP6RK.stringAt)(metric, "scoreUnit") ?? "";
  const scale = (0, import_chunk_SH2M6OLR.scaleOf)(unit);
  const at2 = { pointer: `${pointer}/primaryMetric` };
  if (scale === void 0) {
    throw (0, import_chunk_AYNNP6RK.badShape)(
      file,
      `${at2.pointer}/scoreUnit`,
      metric.scoreUnit,
      "a unit of time for each operation, or its inverse"
    );
  }
  const { avg, ...spread } = statistics(metric, run.mode);
  const samples = samplesIn(metric);
  if (scale.unit !== "1/s") {
    benchmarks.summary({ benchmark, at: at2, ...scale }, { avg, ...spread }, samples);
    return;
  }
  benchmarks.rate({ benchmark, at: at2, ...scale }, avg, samples);
  benchmarks.summary({ benchmark, of: "ops_per_second", at: at2, ...scale }, { avg, ...spread }, samples);
}
function statistics(metric, mode) {
  const percentiles = (0, import_chunk_AYNNP6RK.objectAt)(metric, "scorePercentiles") ?? {};
  const iterations = iterationsIn(metric);
  const sampled = mode === "sample" ? Object.fromEntries(["90.0", "95.0", "99.0", "99.9"].map((one) => [`p${Number(one)}`, percentiles[one]])) : {};
  return {
    avg: number(metric.score),
    med: percentiles["50.0"],
    min: percentiles["0.0"],
    max: percentiles["100.0"],
    ...sampled,
    ...iterations.length < 2 ? {} : { stddev: (0, import_chunk_UNU7NP4D.statisticsOf)(iterations).stddev }
  };
}
var number = (value) => value === "NaN" || value === "+INF" || value === "-INF" ? Number.NaN : value;
function iterationsIn(metric) {
  const forks = (0, import_chunk_AYNNP6RK.arrayAt)(metric, "rawData") ?? [];
  return forks.flatMap((fork) => (0, import_chunk_AYNNP6RK.isArray)(fork) ? fork.filter((one) => typeof one === "number") : []);
}
function samplesIn(metric) {
  const pairs = ((0, import_chunk_AYNNP6RK.arrayAt)(metric, "rawDataHistogram") ?? []).flat(2);
  const counts2 = pairs.map((pair) => (0, import_chunk_AYNNP6RK.isArray)(pair) && typeof pair[1] === "number" ? pair[1] : 0);
  const total = counts2.reduce((sum, count) => sum + count, 0) + iterationsIn(metric).length;
  return total === 0 ? void 0 : total;
}
var PERCENTILE = /(?:^|·)p\d\.\d+$/;
function readSecondary(benchmarks, { row, name, mode, pointer }) {
  for (const [of, metric] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(row, "secondaryMetrics") ?? {})) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(metric) || mode === "sample" && PERCENTILE.test(of)) continue;
    const at2 = { pointer: `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)("secondaryMetrics", of)}` };
    const scale = (0, import_chunk_SH2M6OLR.scaleOf)((0, import_chunk_AYNNP6RK.stringAt)(metric, "scoreUnit") ?? "");
    if (number(metric.score) !== metric.score) {
      benchmarks.note(`${name}: ${of} was not measured`);
      continue;
    }
    const measure = { benchmark: name, of, at: at2, ...scale ?? { unit: "1" } };
    benchmarks.summary(measure, statistics(metric, ""), samplesIn(metric));
    if (scale === void 0)
      benchmarks.note(`${of}: the unit ${JSON.stringify(metric.scoreUnit)} is taken as a plain number`);
  }
}
var LONG_LINE = 16384;
var MAX_METRICS = 2e3;
var POINT = /^\{"metric":"([ !#-[\]-\uffff]+)","type":"Point","data":\{"time":"[\dT:.Z+-]+","value":(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?),"tags":(?:null|\{\}|\{(?:"[ !#-[\]-\uffff]*":"[ !#-[\]-\uffff]*",)*"[ !#-[\]-\uffff]*":"[ !#-[\]-\uffff]*"\})\}\}\r?$/;
var k6Stream = {
  id: "k6-stream",
  kind: "perf",
  title: "k6 points, JSON lines",
  tools: [{ tool: "k6", how: "k6 run --out json=k6.ndjson (a summary says more: it has rates and what k6 judged)" }],
  claims(file) {
    if (!/^\s*\{"(?:type|metric)":"/.test(file.head)) return false;
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head);
    return keys.has("metric") && keys.has("type") && (keys.has("data/contains") || keys.has("data/value"));
  },
  read(file, emit) {
    const store = (0, import_chunk_SH2M6OLR.pointStore)();
    const declared = /* @__PURE__ */ new Map();
    let line = 0;
    for (const text of (0, import_chunk_AYNNP6RK.linesOf)(file.blocks())) {
      line += 1;
      const point = text.length < LONG_LINE ? POINT.exec(text) : null;
      const known = point === null ? void 0 : declared.get(point[1] ?? "");
      if (known?.selections.length === 0) {
        (0, import_chunk_SH2M6OLR.addPoint)(known.metric, Number(point?.[2]));
        continue;
      }
      if (text.trim() === "") continue;
      const value = (0, import_chunk_AYNNP6RK.parseJsonLine)(text, file, line);
      if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw at(file, line, (0, import_chunk_AYNNP6RK.badShape)(file, "", value, "a point or a metric of k6"));
      const { type, metric: name, data } = value;
      if (typeof name !== "string" || !(0, import_chunk_AYNNP6RK.isObject)(data)) {
        throw at(file, line, (0, import_chunk_AYNNP6RK.badShape)(file, "/data", data, "a point or a metric of k6"));
      }
      if (type === "Point") addTo(declared.get(name), data, file, line);
      else if (type !== "Metric") throw at(file, line, (0, import_chunk_AYNNP6RK.badShape)(file, "/type", type, "Point or Metric"));
      else if (!declared.has(name)) declared.set(name, declaredIn(data, name, file, line, store));
      if (store.metrics.size > MAX_METRICS) throw tooMany(file, line);
    }
    const report = (0, import_chunk_SH2M6OLR.reportOf)(store, file, emit);
    const parts = [...declared.values()].flatMap(({ selections }) => selections.map(({ metric }) => metric.name));
    const [part] = parts.filter((name) => !name.endsWith("{expected_response:true}"));
    return part === void 0 ? report : { ...report, notes: [...report.notes, unjudged(part)] };
  }
};
function addTo(declared, data, file, line) {
  if (declared === void 0) throw at(file, line, (0, import_chunk_AYNNP6RK.badShape)(file, "/metric", void 0, "a metric declared before"));
  const { value, tags } = data;
  const number2 = typeof value === "number" && Number.isFinite(value) ? value : (0, import_chunk_AYNNP6RK.finite)(value, { file: file.path, pointer: "/data/value" });
  (0, import_chunk_SH2M6OLR.addPoint)(declared.metric, number2);
  for (const selection of declared.selections) {
    if ((0, import_chunk_AYNNP6RK.isObject)(tags) && selection.tags.every(([key, wanted]) => tags[key] === wanted))
      (0, import_chunk_SH2M6OLR.addPoint)(selection.metric, number2);
  }
}
function declaredIn(data, name, file, line, store) {
  const { type, contains } = data;
  if (type !== "trend" && type !== "counter" && type !== "rate" && type !== "gauge") {
    throw at(file, line, (0, import_chunk_AYNNP6RK.badShape)(file, "/data/type", type, "trend, counter, rate or gauge"));
  }
  if (contains !== "time" && contains !== "data" && contains !== "default") {
    throw at(file, line, (0, import_chunk_AYNNP6RK.badShape)(file, "/data/contains", contains, "time, data or default"));
  }
  const metric = (0, import_chunk_SH2M6OLR.metricIn)(store, { name, type, contains, thresholds: thresholdsIn(data) });
  const selections = ((0, import_chunk_AYNNP6RK.arrayAt)(data, "submetrics") ?? []).filter(import_chunk_AYNNP6RK.isObject).flatMap((submetric) => {
    const tags = (0, import_chunk_AYNNP6RK.objectAt)(submetric, "tags");
    const full = (0, import_chunk_AYNNP6RK.stringAt)(submetric, "name");
    if (tags === void 0 || full === void 0) return [];
    const pairs = Object.entries(tags).map(([key, wanted]) => [key, String(wanted)]);
    return [
      { metric: (0, import_chunk_SH2M6OLR.metricIn)(store, { name: full, type, contains, thresholds: thresholdsIn(submetric) }), tags: pairs }
    ];
  });
  return { metric, selections };
}
function thresholdsIn(data) {
  return ((0, import_chunk_AYNNP6RK.arrayAt)(data, "thresholds") ?? []).flatMap((one) => {
    const expression = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "threshold") : one;
    return typeof expression === "string" ? [expression] : [];
  });
}
var unjudged = (part) => `what k6 made of the thresholds of ${part.slice(0, 80)} is not in the stream: its exit code is 99`;
var at = (file, line, { parts }) => new import_chunk_URPNT6SS.Problem({ ...parts, file: file.path, line });
var tooMany = (file, line) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.too_large",
  message: "the stream has too many metrics to keep each",
  file: file.path,
  line,
  found: `more than ${MAX_METRICS} metrics`,
  expected: `at most ${MAX_METRICS} metrics`,
  remedy: "use a summary of k6, which has few figures for each metric"
});
var STOPPED = "a run that was stopped before its end looks like any other: the exit code of k6 says it";
var k6SummaryAdapter = {
  id: "k6-summary",
  kind: "perf",
  title: "k6 summary JSON",
  tools: [
    { tool: "k6", how: "export function handleSummary(data) { return { 'k6.json': JSON.stringify(data) } }" },
    { tool: "k6", how: "k6 run --new-machine-readable-summary --summary-export=k6.json" },
    { tool: "k6", how: "k6 run --summary-export=k6.json (states no unit for metrics of your own)" }
  ],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head);
    const older2 = keys.has("metrics") && (keys.has("root_group") || keys.has("state/testRunDurationMs"));
    const isMade = keys.has("metadata/k6_version") || keys.has("metadata/k6Version");
    return older2 || isMade && keys.has("results/metrics");
  },
  read(file, emit) {
    const summary = (0, import_chunk_SH2M6OLR.k6Summary)((0, import_chunk_AYNNP6RK.parseJsonObject)(file), file);
    const problems = [];
    const notes = [import_chunk_SH2M6OLR.SCRIPT_ERRORS, STOPPED];
    if (!summary.judges) notes.push("what k6 made of its thresholds is not in this shape: its exit code is 99");
    const made = summary.metrics.find((metric) => metric.name === "http_reqs");
    const requests = made === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.numberAt)(made.values, "count");
    const reading = {
      file,
      problems,
      notes,
      ...requests === void 0 ? {} : { requests },
      ...summary.seconds === void 0 ? {} : { seconds: summary.seconds }
    };
    let emitted = 0;
    for (const metric of summary.metrics) {
      for (const figure of (0, import_chunk_SH2M6OLR.figuresOf)(metric, reading)) {
        emitted += 1;
        emit(figure);
        const alias = sameAsOlder(figure);
        if (alias !== void 0) emit(alias);
      }
      problems.push(...(0, import_chunk_SH2M6OLR.checkThresholds)(metric, reading));
    }
    if (summary.metrics.some(isAllFailed)) problems.push((0, import_chunk_UNU7NP4D.nothingSucceeded)(reading, requests));
    if ((0, import_chunk_SH2M6OLR.isIdle)(summary.metrics.map(({ name }) => name))) problems.push((0, import_chunk_UNU7NP4D.noIteration)(file));
    else if (emitted === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, ""));
    return {
      tool: "k6",
      notes,
      problems,
      saysFailed: summary.metrics.some(({ thresholds }) => thresholds.some(({ ok }) => !ok)),
      ...summary.version === void 0 ? {} : { toolVersion: summary.version },
      ...summary.claimedAt === void 0 ? {} : { claimedAt: summary.claimedAt }
    };
  }
};
function sameAsOlder(figure) {
  return figure.name === "checks_succeeded.rate" ? { ...figure, name: "checks.rate" } : void 0;
}
var isAllFailed = ({ name, values }) => name === "http_req_failed" && values.rate === 1;
var OLDER_UNITS = /* @__PURE__ */ new Map([
  ["first-contentful-paint", "millisecond"],
  ["first-meaningful-paint", "millisecond"],
  ["largest-contentful-paint", "millisecond"],
  ["speed-index", "millisecond"],
  ["total-blocking-time", "millisecond"],
  ["max-potential-fid", "millisecond"],
  ["first-cpu-idle", "millisecond"],
  ["interactive", "millisecond"],
  ["cumulative-layout-shift", "unitless"]
]);
var lighthouse = {
  id: "lighthouse",
  kind: "perf",
  title: "Lighthouse JSON",
  tools: [
    { tool: "Lighthouse", how: "lighthouse URL --output=json --output-path=lighthouse.json" },
    { tool: "Lighthouse CI", how: "lhci collect, and take .lighthouseci/lhr-*.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    if ((0, import_chunk_APUOGT25.keysOf)(head, 3).has("steps/*/lhr")) return head.includes('"lighthouseVersion"');
    return keys.has("lighthouseVersion") && keys.has("fetchTime") || keys.has("lighthouseResult/lighthouseVersion");
  },
  read(file, emit) {
    const pages = pagesIn((0, import_chunk_AYNNP6RK.parseJsonObject)(file), file);
    const notes = [];
    const problems = [];
    let emitted = 0;
    for (const { result, base, step } of pages) {
      notes.push(...((0, import_chunk_AYNNP6RK.arrayAt)(result, "runWarnings") ?? []).map((one) => `a warning: ${String(one).slice(0, 160)}`));
      problems.push(...failuresIn(result, base, file));
      for (const metric of metricsIn(result, base, file, notes)) {
        emitted += 1;
        emit(step === void 0 ? metric : { ...metric, name: (0, import_chunk_UNU7NP4D.grouped)(step, metric.name) });
      }
    }
    if (emitted === 0 && problems.length === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, `${pages[0]?.base ?? ""}/audits`));
    const first = pages[0]?.result ?? {};
    const version = (0, import_chunk_AYNNP6RK.stringAt)(first, "lighthouseVersion");
    const claimedAt = (0, import_chunk_AYNNP6RK.stringAt)(first, "fetchTime");
    return {
      tool: "Lighthouse",
      ...version === void 0 ? {} : { toolVersion: version },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes,
      problems
    };
  }
};
function pagesIn(root, file) {
  const steps = (0, import_chunk_AYNNP6RK.arrayAt)(root, "steps");
  if (steps === void 0) {
    const outer = (0, import_chunk_AYNNP6RK.objectAt)(root, "lighthouseResult");
    return [{ result: outer ?? root, base: outer === void 0 ? "" : "/lighthouseResult" }];
  }
  const names = steps.map((step) => (0, import_chunk_AYNNP6RK.isObject)(step) ? (0, import_chunk_AYNNP6RK.stringAt)(step, "name") : void 0);
  const shared = (0, import_chunk_UNU7NP4D.repeated)(names);
  return steps.map((step, index) => {
    const result = (0, import_chunk_AYNNP6RK.isObject)(step) ? (0, import_chunk_AYNNP6RK.objectAt)(step, "lhr") : void 0;
    const name = names[index];
    if (result === void 0 || name === void 0)
      throw (0, import_chunk_AYNNP6RK.badShape)(file, `/steps/${index}`, step, "a step with its name and result");
    return { result, base: `/steps/${index}/lhr`, step: shared.has(name) ? `${index + 1} ${name}` : name };
  });
}
function* failuresIn(result, base, file) {
  const error = (0, import_chunk_AYNNP6RK.objectAt)(result, "runtimeError");
  const code = error === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(error, "code");
  if (error !== void 0 && code !== "NO_ERROR") {
    yield failed(file, `${base}/runtimeError`, `${code ?? "an error"}: ${(0, import_chunk_AYNNP6RK.stringAt)(error, "message") ?? ""}`);
    return;
  }
  for (const [id, audit] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(result, "audits") ?? {})) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(audit) || audit.scoreDisplayMode !== "error") continue;
    yield failed(file, `${base}${(0, import_chunk_EHP3VDIA.pointerTo)("audits", id)}`, `${id}: ${(0, import_chunk_AYNNP6RK.stringAt)(audit, "errorMessage") ?? "an error"}`);
  }
}
function* metricsIn(result, base, file, notes) {
  const audits = (0, import_chunk_AYNNP6RK.objectAt)(result, "audits");
  const categories = (0, import_chunk_AYNNP6RK.objectAt)(result, "categories");
  if (audits === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${base}/audits`, result.audits, "audits by id");
  if (categories === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${base}/categories`, result.categories, "categories by id");
  for (const [id, category] of Object.entries(categories)) {
    const pointer = `${base}${(0, import_chunk_EHP3VDIA.pointerTo)("categories", id)}/score`;
    const score = (0, import_chunk_AYNNP6RK.isObject)(category) ? category.score : void 0;
    if (score === null || score === void 0) {
      notes.push(`${id}: Lighthouse gave no score`);
      continue;
    }
    const value = (0, import_chunk_AYNNP6RK.finite)(score, { file: file.path, pointer });
    if (value < 0 || value > 1) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, score, "a score from 0 to 1");
    yield { name: `${id}.score`, value, unit: "ratio", direction: "higher", samples: 1 };
  }
  for (const [id, audit] of Object.entries(audits)) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(audit) || audit.scoreDisplayMode === "error" || id === "metrics") continue;
    const older2 = OLDER_UNITS.get(id);
    const key = Object.hasOwn(audit, "numericValue") ? "numericValue" : "rawValue";
    if (audit[key] === void 0 || audit[key] === null || key === "rawValue" && older2 === void 0) continue;
    const value = (0, import_chunk_AYNNP6RK.finite)(audit[key], { file: file.path, pointer: `${base}${(0, import_chunk_EHP3VDIA.pointerTo)("audits", id)}/${key}` });
    const measured = inBaseUnit(value, (0, import_chunk_AYNNP6RK.stringAt)(audit, "numericUnit") ?? older2);
    if (measured === void 0) notes.push(`${id}: the unit is not stated, so it is left out`);
    else yield { name: `${id}.value`, ...measured, direction: "lower", samples: 1 };
  }
}
function inBaseUnit(value, unit) {
  if (unit === "millisecond") return { value: value / 1e3, unit: "s" };
  if (unit === "second") return { value, unit: "s" };
  if (unit === "byte") return { value, unit: "B" };
  return unit === "unitless" || unit === "element" ? { value, unit: "1" } : void 0;
}
var failed = (file, pointer, found) => ({
  code: "evidence.tool_failed",
  message: "Lighthouse could not judge the page",
  file: file.path,
  pointer,
  found: found.slice(0, 200),
  expected: "a page that loads, and audits that finish",
  remedy: "look whether the page is served, and run Lighthouse again"
});
var ROUNDED = "percentiles come from a histogram that locust rounds: to 1 ms, from 100 ms to 10 ms, from 1 s to 100 ms";
var NO_RATE = "the rate of all requests together is left out: the file does not say when the run began";
var SHARES = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999];
var locustJson = {
  id: "locust-json",
  kind: "perf",
  title: "locust --json",
  tools: [{ tool: "locust", how: "locust --headless --json \u2026 > locust.json" }],
  claims({ head }) {
    if (!head.trimStart().startsWith("[")) return false;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("*/num_requests") && keys.has("*/num_none_requests") && keys.has("*/total_response_time");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJson)(file);
    if (!(0, import_chunk_AYNNP6RK.isArray)(root)) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", root, "an array of statistics");
    const problems = [];
    const reading = { file, problems };
    const entries = root.map((row, index) => entryOf(row, (0, import_chunk_EHP3VDIA.pointerTo)(index), file));
    const whole2 = loadOf7(sumOf(entries));
    problems.push(...entries.length === 0 ? [(0, import_chunk_UNU7NP4D.nothingSucceeded)(reading, 0)] : (0, import_chunk_UNU7NP4D.emptyRun)(whole2, reading));
    for (const load of [whole2, ...entries.map(loadOf7)]) for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(load, reading)) emit(metric);
    const failed2 = whole2.failed ?? 0;
    return {
      tool: "locust",
      notes: [ROUNDED, NO_RATE, import_chunk_SH2M6OLR.NO_EXCEPTIONS, ...(0, import_chunk_SH2M6OLR.failureNotes)(failed2)],
      problems,
      saysFailed: failed2 > 0
    };
  }
};
function entryOf(row, pointer, file) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "the statistics of one name");
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(row[key], { file: file.path, pointer: `${pointer}/${key}` });
  const requests = number2("num_requests");
  const from = (0, import_chunk_AYNNP6RK.numberAt)(row, "start_time");
  const until = (0, import_chunk_AYNNP6RK.numberAt)(row, "last_request_timestamp");
  return {
    tags: (0, import_chunk_UNU7NP4D.tagsOf)({ method: (0, import_chunk_AYNNP6RK.stringAt)(row, "method") ?? "", name: (0, import_chunk_AYNNP6RK.stringAt)(row, "name") ?? "" }),
    requests,
    failed: number2("num_failures"),
    timed: requests - number2("num_none_requests"),
    sum: number2("total_response_time"),
    min: (0, import_chunk_AYNNP6RK.numberAt)(row, "min_response_time"),
    max: number2("max_response_time"),
    received: (0, import_chunk_AYNNP6RK.numberAt)(row, "total_content_length"),
    seconds: from === void 0 || until === void 0 ? void 0 : until - from,
    histogram: histogramOf(row, pointer, file)
  };
}
function histogramOf(row, pointer, file) {
  const times = (0, import_chunk_AYNNP6RK.objectAt)(row, "response_times");
  const at2 = `${pointer}/response_times`;
  if (times === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2, row.response_times, "a histogram of response times");
  return Object.entries(times).map(([time, count]) => [
    (0, import_chunk_AYNNP6RK.finite)(Number(time), { file: file.path, pointer: at2 }),
    (0, import_chunk_AYNNP6RK.finite)(count, { file: file.path, pointer: `${at2}${(0, import_chunk_EHP3VDIA.pointerTo)(time)}` })
  ]);
}
function sumOf(entries) {
  const sum = (pick) => entries.reduce((total, entry) => total + pick(entry), 0);
  const counts2 = /* @__PURE__ */ new Map();
  for (const [time, count] of entries.flatMap(({ histogram }) => histogram))
    counts2.set(time, (counts2.get(time) ?? 0) + count);
  const lows = entries.flatMap(({ min }) => min === void 0 ? [] : [min]);
  return {
    tags: "",
    requests: sum(({ requests }) => requests),
    failed: sum(({ failed: failed2 }) => failed2),
    timed: sum(({ timed }) => timed),
    sum: sum((entry) => entry.sum),
    min: lows.length === 0 ? void 0 : Math.min(...lows),
    max: Math.max(0, ...entries.map(({ max }) => max)),
    received: sum(({ received }) => received ?? Number.NaN),
    seconds: void 0,
    histogram: [...counts2]
  };
}
function loadOf7({ tags, requests, failed: failed2, timed, sum, min, max, received, seconds, histogram }) {
  const durations = new Map([
    ["avg", sum / timed / 1e3],
    ...min === void 0 ? [] : [["min", min / 1e3]],
    ["max", max / 1e3]
  ]);
  const counted = histogram.reduce((total, [, count]) => total + count, 0);
  for (const share of counted === 0 ? [] : SHARES) {
    const name = share === 0.5 ? "med" : `p${Number((share * 100).toFixed(4))}`;
    durations.set(name, timeAt(histogram, requests, share) / 1e3);
  }
  return {
    tags,
    requests,
    failed: failed2,
    ...seconds === void 0 || seconds <= 0 ? {} : { rate: requests / seconds },
    ...timed > 0 ? { durations, samples: timed } : {},
    ...received === void 0 || Number.isNaN(received) ? {} : { received: { count: received } }
  };
}
function timeAt(histogram, requests, share) {
  const wanted = Math.floor(requests * share);
  let above = 0;
  for (const [time, count] of [...histogram].sort(([a], [b]) => b - a)) {
    above += count;
    if (requests - above <= wanted) return time;
  }
  return 0;
}
var ROOT_KEYS = /* @__PURE__ */ new Set(["metrics", "profile"]);
var METRIC_KEYS = /* @__PURE__ */ new Set(["name", "value", "unit", "direction", "samples"]);
var NAME = /^(?!\s)[^\p{Cc}]+\.[^\p{Cc}]*[^\p{Cc}\s.]$/u;
var metrics = {
  id: "metrics",
  kind: "perf",
  title: "plain metrics JSON",
  tools: [{ tool: "any", how: "write the figures as docs/metrics.md describes" }],
  claims(file) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 3);
    return keys.has("metrics/*/name") && keys.has("metrics/*/value") && keys.has("metrics/*/unit");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const rows = (0, import_chunk_AYNNP6RK.arrayAt)(root, "metrics");
    if (rows === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/metrics", root.metrics, "an array of metrics");
    const problems = [...lostKeys(file, root), ...unknownKeys(file, root, ROOT_KEYS, "")];
    const profile = profileOf(file, root, problems);
    if (rows.length === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, "/metrics"));
    const names = /* @__PURE__ */ new Set();
    for (const [index, row] of rows.entries()) {
      const pointer = (0, import_chunk_EHP3VDIA.pointerTo)("metrics", index);
      try {
        const metric = metricOf(file, row, pointer, problems);
        if (names.has(metric.name)) throw refused(file, `${pointer}/name`, metric.name, "each name once");
        names.add(metric.name);
        emit(profile === void 0 ? metric : { ...metric, profile });
      } catch (thrown) {
        problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.shape"));
      }
    }
    return { notes: [], problems };
  }
};
function profileOf(file, root, problems) {
  if (!Object.hasOwn(root, "profile")) return void 0;
  if (typeof root.profile === "string" && root.profile.trim() !== "") return root.profile;
  problems.push((0, import_chunk_AYNNP6RK.badShape)(file, "/profile", root.profile, "the name of a load profile").parts);
  return void 0;
}
function metricOf(file, row, pointer, problems) {
  if (!(0, import_chunk_AYNNP6RK.isObject)(row)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, row, "an object");
  problems.push(...unknownKeys(file, row, METRIC_KEYS, pointer));
  const { name, unit, direction } = row;
  if (typeof name !== "string" || !NAME.test(name)) {
    throw refused(file, `${pointer}/name`, name, "<metric>.<statistic>, such as http_req_duration.p95");
  }
  const conversion = typeof unit === "string" ? import_chunk_UNU7NP4D.UNITS.get(unit) : void 0;
  if (conversion === void 0) throw unknownUnit(file, `${pointer}/unit`, unit);
  const value = conversion.toBase((0, import_chunk_AYNNP6RK.finite)(row.value, { file: file.path, pointer: `${pointer}/value` }));
  const expected = (0, import_chunk_UNU7NP4D.implausible)(value, conversion.base, false);
  if (expected !== void 0) throw untrue2(file, `${pointer}/value`, `${row.value} ${unit} in ${name}`, expected);
  if (direction !== void 0 && direction !== "lower" && direction !== "higher") {
    throw refused(file, `${pointer}/direction`, direction, "lower or higher");
  }
  const samples = samplesOf(file, row, pointer);
  return {
    name,
    value,
    unit: conversion.base,
    ...direction === void 0 ? {} : { direction },
    ...samples === void 0 ? {} : { samples }
  };
}
function samplesOf(file, row, pointer) {
  if (!Object.hasOwn(row, "samples")) return void 0;
  const at2 = `${pointer}/samples`;
  const samples = (0, import_chunk_AYNNP6RK.finite)(row.samples, { file: file.path, pointer: at2 });
  if (samples === 0) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.no_samples",
      message: "a metric was never sampled",
      file: file.path,
      pointer: at2,
      found: `0 samples of ${String(row.name)}`,
      expected: "at least one",
      remedy: "measure it, or leave the metric out"
    });
  }
  if (!Number.isSafeInteger(samples) || samples < 0) throw untrue2(file, at2, String(samples), "a whole number");
  return samples;
}
var refused = (file, pointer, found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "a metric is not as the format demands",
  file: file.path,
  pointer,
  found: typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : (0, import_chunk_AYNNP6RK.nameOf)(found),
  expected,
  remedy: "write the file as docs/metrics.md describes"
});
var untrue2 = (file, pointer, found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "leave out what was not measured, and look at how it is written"
});
var unknownUnit = (file, pointer, found) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.unit",
  message: "a metric has no known unit",
  file: file.path,
  pointer,
  found: typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : (0, import_chunk_AYNNP6RK.nameOf)(found),
  expected: [...import_chunk_UNU7NP4D.UNITS.keys()].join(" "),
  remedy: "name the unit in which the value stands"
});
function* unknownKeys(file, object, known, pointer) {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) {
      yield refused(file, `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)(key)}`, key, [...known].join(", ")).parts;
    }
  }
}
function lostKeys(file, root) {
  const lost = (0, import_chunk_APUOGT25.repeatedKeys)(file.text(), root);
  return lost === 0 ? [] : [refused(file, "", `${lost} repeated keys`, "each key once").parts];
}
var mitata = {
  id: "mitata",
  kind: "perf",
  title: "mitata JSON",
  tools: [{ tool: "mitata", how: "await run({ format: { json: { samples: false, debug: false } } }), into a file" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const older2 = keys.has("runtime") && keys.has("benchmarks/*/warmup") && keys.has("benchmarks/*/baseline");
    return older2 || keys.has("layout") && keys.has("benchmarks/*/runs");
  },
  read(file, emit) {
    const list = (0, import_chunk_AYNNP6RK.arrayAt)((0, import_chunk_AYNNP6RK.parseJsonObject)(file), "benchmarks");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/benchmarks", void 0, "an array of benchmarks");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    for (const [index, one] of list.entries()) {
      if ((0, import_chunk_AYNNP6RK.isObject)(one) && "warmup" in one) {
        readRun2(file, benchmarks, one, { ...one, name: olderName(one) }, `/benchmarks/${index}`);
        continue;
      }
      const runs = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "runs") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || runs === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, `/benchmarks/${index}`, one, "a benchmark with runs");
      for (const [at2, run] of runs.entries()) readRun2(file, benchmarks, one, run, `/benchmarks/${index}/runs/${at2}`);
    }
    return { tool: "mitata", ...benchmarks.settle() };
  }
};
function olderName(one) {
  const [group, name] = [(0, import_chunk_AYNNP6RK.stringAt)(one, "group"), (0, import_chunk_AYNNP6RK.stringAt)(one, "name")];
  return group === void 0 || group.startsWith("$mitata_group") || name === void 0 ? name : (0, import_chunk_UNU7NP4D.grouped)(group, name);
}
function readRun2(file, benchmarks, one, run, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(run) ? (0, import_chunk_AYNNP6RK.stringAt)(run, "name") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(run) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, run, "a run with a name");
  const template = (0, import_chunk_AYNNP6RK.stringAt)(one, "alias") ?? name;
  const benchmark = template === name ? (0, import_chunk_UNU7NP4D.withParameters)(name, (0, import_chunk_AYNNP6RK.objectAt)(run, "args")) : name;
  const stats = (0, import_chunk_AYNNP6RK.objectAt)(run, "stats");
  if (stats === void 0) {
    const error = (0, import_chunk_AYNNP6RK.objectAt)(run, "error");
    benchmarks.failed(
      benchmark,
      (error === void 0 ? void 0 : (0, import_chunk_AYNNP6RK.stringAt)(error, "message")) ?? "it has no figures",
      {
        pointer
      }
    );
    return;
  }
  const time = { benchmark, unit: "s", direction: "lower", toBase: (value) => value / 1e9, at: { pointer } };
  const { avg, min, max, p50, p75, p99, p999 } = stats;
  const samples = (0, import_chunk_AYNNP6RK.arrayAt)(stats, "samples")?.length;
  benchmarks.summary(time, { avg, med: p50, min, max, p75, p99, "p99.9": p999 }, samples);
  const heap = (0, import_chunk_AYNNP6RK.objectAt)(stats, "heap");
  if (typeof heap?.avg === "number")
    benchmarks.summary({ benchmark, of: "heap", unit: "B", direction: "lower", at: { pointer } }, { avg: heap.avg });
}
var COUNTERS = ["instructions", "cpucycles", "branchinstructions", "branchmisses", "pagefaults", "contextswitches"];
var nanobench = {
  id: "nanobench",
  kind: "perf",
  title: "nanobench JSON",
  tools: [{ tool: "nanobench", how: "bench.render(ankerl::nanobench::templates::json(), file)" }],
  claims: ({ head }) => (0, import_chunk_APUOGT25.keysOf)(head, 3).has("results/*/median(elapsed)"),
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, "results");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/results", root.results, "an array of results");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    for (const [index, one] of list.entries()) {
      const at2 = { pointer: `/results/${index}` };
      const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "name") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2.pointer, one, "the result of a benchmark");
      const title = (0, import_chunk_AYNNP6RK.stringAt)(one, "title") ?? "";
      const batch = (0, import_chunk_AYNNP6RK.numberAt)(one, "batch") ?? 1;
      const benchmark = title === "" || title === "benchmark" ? name : (0, import_chunk_UNU7NP4D.grouped)(title, name);
      const each = ((0, import_chunk_AYNNP6RK.arrayAt)(one, "measurements") ?? []).flatMap(
        (row) => (0, import_chunk_AYNNP6RK.isObject)(row) && typeof row.elapsed === "number" ? [row.elapsed / batch] : []
      );
      const time = { benchmark, unit: "s", direction: "lower", at: at2 };
      if (each.length > 0) benchmarks.summary(time, (0, import_chunk_UNU7NP4D.statisticsOf)(each), each.length);
      else benchmarks.summary({ ...time, toBase: (value) => value / batch }, { med: one["median(elapsed)"] });
      for (const of of COUNTERS) {
        const value = (0, import_chunk_AYNNP6RK.numberAt)(one, `median(${of})`);
        if (value !== void 0 && value > 0)
          benchmarks.summary({ benchmark, of, unit: "1", direction: "lower", at: at2 }, { med: value / batch }, each.length);
      }
    }
    return { tool: "nanobench", ...benchmarks.settle() };
  }
};
var DEADLINE = "aborted due to deadline";
var oha = {
  id: "oha",
  kind: "perf",
  title: "oha JSON",
  tools: [{ tool: "oha", how: "oha --no-tui --output-format json URL > oha.json (before 1.9: oha -j)" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("summary/requestsPerSec") && keys.has("summary/successRate");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const errors = (0, import_chunk_UNU7NP4D.countsIn)(root, "errorDistribution", file);
    const load = loadOf8(root, errors, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    const notes = [...errors].slice(0, 5).map(([message, count]) => `${count} requests: ${message.slice(0, 80)}`);
    return { tool: "oha", notes, problems };
  }
};
function loadOf8(root, errors, file) {
  const summary = (0, import_chunk_AYNNP6RK.objectAt)(root, "summary");
  if (summary === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/summary", root.summary, "the figures of the whole run");
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(summary[key], { file: file.path, pointer: `/summary/${key}` });
  const statuses = [...(0, import_chunk_UNU7NP4D.countsIn)(root, "statusCodeDistribution", file)];
  const answered = statuses.reduce((sum, [, count]) => sum + count, 0);
  const refused2 = statuses.reduce((sum, [code, count]) => sum + (Number(code) >= 400 ? count : 0), 0);
  const unanswered = [...errors].reduce((sum, [message, count]) => sum + (message === DEADLINE ? 0 : count), 0);
  const durations = /* @__PURE__ */ new Map();
  if (answered > 0) {
    for (const [name, key] of STATISTICS4) durations.set(name, number2(key));
    for (const [name, seconds] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(root, "latencyPercentiles") ?? {})) {
      if (Number(name.slice(1)) < 50) continue;
      const pointer = `/latencyPercentiles${(0, import_chunk_EHP3VDIA.pointerTo)(name)}`;
      durations.set(name, (0, import_chunk_AYNNP6RK.finite)(seconds, { file: file.path, pointer }));
    }
  }
  return {
    requests: answered + unanswered,
    failed: refused2 + unanswered,
    unanswered,
    rate: number2("requestsPerSec"),
    ...answered === 0 ? {} : { durations, samples: answered },
    received: { count: (0, import_chunk_AYNNP6RK.numberAt)(summary, "totalData"), rate: (0, import_chunk_AYNNP6RK.numberAt)(summary, "sizePerSec") }
  };
}
var STATISTICS4 = [
  ["avg", "average"],
  ["min", "fastest"],
  ["max", "slowest"]
];
var RUNS = /"runs"\s*:\s*\[\s*\{\s*"metadata"\s*:/;
var pyperf = {
  id: "pyperf",
  kind: "perf",
  title: "pyperf JSON",
  tools: [
    { tool: "pyperf", how: "python3 -m pyperf timeit -o pyperf.json STATEMENT, or -o of a script of benchmarks" }
  ],
  claims({ head }) {
    return /^\s*\{\s*"benchmarks"\s*:/.test(head) && RUNS.test(head) && (0, import_chunk_APUOGT25.keysOf)(head, 3).has("benchmarks/*/runs");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, "benchmarks");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/benchmarks", root.benchmarks, "an array of benchmarks");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const common = (0, import_chunk_AYNNP6RK.objectAt)(root, "metadata") ?? {};
    for (const [index, one] of list.entries()) readOne(file, benchmarks, one, common, `/benchmarks/${index}`);
    benchmarks.note("a benchmark that raised an error is not in the file: the exit code of its script says it");
    const version = metadataOf(list[0], common).perf_version;
    return {
      tool: "pyperf",
      ...typeof version === "string" ? { toolVersion: version } : {},
      ...benchmarks.settle()
    };
  }
};
var metadataOf = (one, common) => ({
  ...common,
  ...(0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.objectAt)(one, "metadata") : void 0
});
var UNITS3 = /* @__PURE__ */ new Map([
  ["second", "s"],
  ["byte", "B"],
  ["integer", "1"],
  [void 0, "s"]
]);
function readOne(file, benchmarks, one, common, pointer) {
  const metadata = metadataOf(one, common);
  const benchmark = (0, import_chunk_AYNNP6RK.stringAt)(metadata, "name");
  const runs = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "runs") : void 0;
  if (benchmark === void 0 || runs === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a benchmark, named, with runs");
  const unit = UNITS3.get(metadata.unit);
  if (unit === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/metadata/unit`, metadata.unit, "second, byte or integer");
  const direction = unit === "1" ? {} : { direction: "lower" };
  let count = 0;
  for (const [index, run] of runs.entries()) {
    const values = (0, import_chunk_AYNNP6RK.isObject)(run) ? (0, import_chunk_AYNNP6RK.arrayAt)(run, "values") ?? [] : [];
    count += values.length;
    for (const [at2, value] of values.entries())
      benchmarks.sample(
        { benchmark, unit, ...direction, at: { pointer: `${pointer}/runs/${index}/values/${at2}` } },
        value
      );
  }
  if (count === 0) benchmarks.failed(benchmark, "it has no values", { pointer });
}
var pytestBenchmark = {
  id: "pytest-benchmark",
  kind: "perf",
  title: "pytest-benchmark JSON",
  tools: [{ tool: "pytest-benchmark", how: "pytest --benchmark-json=FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    const isRun = keys.has("machine_info") && keys.has("commit_info");
    return isRun || keys.has("benchmarks/*/fullname") && keys.has("benchmarks/*/extra_info");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(withNamedNumbers(file));
    const list = (0, import_chunk_AYNNP6RK.arrayAt)(root, "benchmarks");
    if (list === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/benchmarks", root.benchmarks, "an array of benchmarks");
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    for (const [index, one] of list.entries()) {
      const at2 = { pointer: `/benchmarks/${index}` };
      const benchmark = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "fullname") ?? (0, import_chunk_AYNNP6RK.stringAt)(one, "name") : void 0;
      const stats = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.objectAt)(one, "stats") : void 0;
      if (benchmark === void 0 || stats === void 0)
        throw (0, import_chunk_AYNNP6RK.badShape)(file, at2.pointer, one, "a benchmark with stats");
      const time = { benchmark, unit: "s", direction: "lower", at: { pointer: `${at2.pointer}/stats` } };
      const rounds = (0, import_chunk_AYNNP6RK.numberAt)(stats, "rounds");
      const { mean, median, min, max, stddev, q3, ops } = stats;
      const spread = rounds === 1 ? void 0 : stddev;
      benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: spread, p75: q3 }, rounds);
      benchmarks.rate(time, ops ?? void 0, rounds);
    }
    benchmarks.note(
      "a benchmark that raised an error is not in the file, and a test that failed afterwards looks like any other"
    );
    const [version, made] = [(0, import_chunk_AYNNP6RK.stringAt)(root, "version"), (0, import_chunk_AYNNP6RK.stringAt)(root, "datetime")];
    return {
      tool: "pytest-benchmark",
      ...benchmarks.settle(),
      ...version === void 0 ? {} : { toolVersion: version },
      ...made === void 0 ? {} : { claimedAt: /(?:Z|[+-]\d\d:\d\d)$/.test(made) ? made : `${made}Z` }
    };
  }
};
var MEGABYTE = 1024 ** 2;
var STEPS = "durations are written in hundredths of a second, and data in hundredths of a megabyte: 0 is less than that";
var siege = {
  id: "siege",
  kind: "perf",
  title: "siege JSON",
  tools: [{ tool: "siege", how: "siege -q -j -c 8 -r 50 URL > siege.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 1);
    return keys.has("transactions") && keys.has("availability") && keys.has("shortest_transaction");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const load = loadOf9(root, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    return { tool: "siege", notes: [STEPS], problems };
  }
};
function loadOf9(root, file) {
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(root[key], { file: file.path, pointer: (0, import_chunk_EHP3VDIA.pointerTo)(key) });
  const answered = number2("transactions");
  const refused2 = Math.max(0, answered - number2("successful_transactions"));
  const broken = number2("failed_transactions");
  const durations = /* @__PURE__ */ new Map([
    ["avg", number2("response_time")],
    ["min", number2("shortest_transaction")],
    ["max", number2("longest_transaction")]
  ]);
  return {
    requests: answered + broken,
    failed: refused2 + broken,
    rate: number2("transaction_rate"),
    ...answered === 0 ? {} : { durations, samples: answered },
    received: { count: number2("data_transferred") * MEGABYTE, rate: number2("throughput") * MEGABYTE }
  };
}
var STATISTICS5 = [
  ["avg", "mean"],
  ["min", "min"],
  ["p50", "50th"],
  ["p90", "90th"],
  ["p95", "95th"],
  ["p99", "99th"],
  ["max", "max"]
];
var vegeta = {
  id: "vegeta",
  kind: "perf",
  title: "vegeta report JSON",
  tools: [{ tool: "vegeta", how: "vegeta report -type=json results.bin > vegeta.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return keys.has("latencies/99th") && keys.has("latencies/mean");
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const load = loadOf10(root, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    const end = (0, import_chunk_AYNNP6RK.stringAt)(root, "end");
    const errors = ((0, import_chunk_AYNNP6RK.arrayAt)(root, "errors") ?? []).slice(0, 5).map((one) => `an error: ${String(one).slice(0, 120)}`);
    return { tool: "vegeta", ...end === void 0 ? {} : { claimedAt: end }, notes: errors, problems };
  }
};
function loadOf10(root, file) {
  const latencies = (0, import_chunk_AYNNP6RK.objectAt)(root, "latencies");
  if (latencies === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/latencies", root.latencies, "latencies by statistic");
  const number2 = (key) => (0, import_chunk_AYNNP6RK.finite)(root[key], { file: file.path, pointer: `/${key}` });
  const requests = number2("requests");
  const codes = (0, import_chunk_AYNNP6RK.objectAt)(root, "status_codes") ?? {};
  const durations = STATISTICS5.flatMap(([name, key]) => {
    const nanoseconds = latencies[key];
    if (nanoseconds === void 0) return [];
    return [[name, (0, import_chunk_AYNNP6RK.finite)(nanoseconds, { file: file.path, pointer: `/latencies/${key}` }) / 1e9]];
  });
  return {
    requests,
    failed: Math.round(requests * (1 - number2("success"))),
    unanswered: (0, import_chunk_AYNNP6RK.numberAt)(codes, "0") ?? 0,
    rate: number2("rate"),
    ...requests === 0 ? {} : { durations: new Map(durations) },
    received: { count: (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "bytes_in") ?? {}, "total") },
    sent: { count: (0, import_chunk_AYNNP6RK.numberAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "bytes_out") ?? {}, "total") }
  };
}
var vitestBench = {
  id: "vitest-bench",
  kind: "perf",
  title: "Vitest bench JSON",
  tools: [
    { tool: "Vitest", how: "npx vitest bench --run --outputJson=FILE" },
    { tool: "Vitest 5", how: "npx vitest bench --reporter=json --outputFile=FILE, with `format: vitest-bench`" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
    if (keys.has("files/*/filepath") && keys.has("files/*/groups")) return true;
    const older2 = keys.has("numTotalTests") && !keys.has("numFailedTestSuites");
    return older2 && /"testResults":\s*\{/.test(head);
  },
  read(file, emit) {
    const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    if ((0, import_chunk_AYNNP6RK.isArray)(root.testResults)) {
      for (const [index, one] of root.testResults.entries())
        readTests(file, benchmarks, one, (0, import_chunk_EHP3VDIA.pointerTo)("testResults", index));
      return { tool: "vitest", ...benchmarks.settle() };
    }
    for (const { name, list, pointer } of groupsOf(root, file, benchmarks)) {
      if (!(0, import_chunk_AYNNP6RK.isArray)(list)) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, list, "an array of benchmarks");
      for (const [index, one] of list.entries()) readOne2(file, benchmarks, name, one, `${pointer}/${index}`);
    }
    benchmarks.note("a benchmark that was skipped is not in the file");
    if ((0, import_chunk_AYNNP6RK.isObject)(root.testResults)) benchmarks.note("a file of benchmarks that could not be loaded is not in the file");
    return { tool: "vitest", ...benchmarks.settle() };
  }
};
function groupsOf(root, file, benchmarks) {
  if ((0, import_chunk_AYNNP6RK.isObject)(root.testResults)) {
    return Object.entries(root.testResults).map(([name, list]) => ({
      name,
      list,
      pointer: (0, import_chunk_EHP3VDIA.pointerTo)("testResults", name)
    }));
  }
  const files = (0, import_chunk_AYNNP6RK.arrayAt)(root, "files");
  if (files === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/files", root.files, "an array of files");
  return files.flatMap((one, at2) => {
    const groups = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "groups") : void 0;
    if (groups === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `/files/${at2}/groups`, one, "an array of groups");
    if (groups.length === 0) benchmarks.problem(withoutBenchmarks(file, one, `/files/${at2}/groups`));
    return groups.map((group, index) => {
      const pointer = `/files/${at2}/groups/${index}`;
      const name = (0, import_chunk_AYNNP6RK.isObject)(group) ? (0, import_chunk_AYNNP6RK.stringAt)(group, "fullName") : void 0;
      if (!(0, import_chunk_AYNNP6RK.isObject)(group) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, group, "a group of benchmarks");
      return { name, list: group.benchmarks, pointer: `${pointer}/benchmarks` };
    });
  });
}
var withoutBenchmarks = (file, one, pointer) => ({
  code: "evidence.no_metrics",
  message: "a file of benchmarks has none",
  file: file.path,
  pointer,
  found: ((0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "filepath") : void 0)?.split(/[\\/]/).at(-1) ?? "a file without a name",
  expected: "at least one benchmark that ran",
  remedy: "look whether the file can be loaded, and leave out files of which no benchmark is meant to run"
});
function readOne2(file, benchmarks, group, one, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.stringAt)(one, "name") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(one) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, one, "a benchmark");
  const benchmark = group === "" ? name : (0, import_chunk_UNU7NP4D.grouped)(group, name);
  if (one.mean === void 0 || "error" in one) {
    const error = (0, import_chunk_AYNNP6RK.isObject)(one.error) ? (0, import_chunk_AYNNP6RK.stringAt)(one.error, "message") : void 0;
    benchmarks.failed(benchmark, error ?? "it has no figures", { pointer });
    return;
  }
  const samples = (0, import_chunk_AYNNP6RK.numberAt)(one, "sampleCount") ?? ((0, import_chunk_AYNNP6RK.arrayAt)(one, "samples")?.length || void 0);
  readFigures(benchmarks, { benchmark, pointer, samples }, one, one.hz);
}
function readFigures(benchmarks, run, times, rate) {
  const { benchmark, pointer, samples } = run;
  const { mean, median, p50, min, max, sd, p75, p99, p995, p999 } = times;
  benchmarks.summary(
    { benchmark, unit: "s", direction: "lower", toBase: (value) => value / 1e3, at: { pointer } },
    { avg: mean, med: median ?? p50, min, max, stddev: sd, p75, p99, "p99.5": p995, "p99.9": p999 },
    samples
  );
  benchmarks.rate({ benchmark, at: { pointer } }, rate, samples);
}
function readTests(file, benchmarks, one, pointer) {
  const tests = (0, import_chunk_AYNNP6RK.isObject)(one) ? (0, import_chunk_AYNNP6RK.arrayAt)(one, "assertionResults") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(one) || tests === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/assertionResults`, one, "an array of tests");
  if (one.status === "failed" && tests.length === 0)
    benchmarks.failed((0, import_chunk_AYNNP6RK.stringAt)(one, "name") ?? "a file", (0, import_chunk_AYNNP6RK.stringAt)(one, "message") ?? "failed", { pointer });
  for (const [index, test] of tests.entries()) {
    const at2 = `${pointer}/assertionResults/${index}`;
    const name = (0, import_chunk_AYNNP6RK.isObject)(test) ? (0, import_chunk_AYNNP6RK.stringAt)(test, "fullName") : void 0;
    if (!(0, import_chunk_AYNNP6RK.isObject)(test) || name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at2, test, "a test");
    if (test.status === "failed")
      benchmarks.failed(name, String((0, import_chunk_AYNNP6RK.arrayAt)(test, "failureMessages")?.[0] ?? "failed"), { pointer: at2 });
    else if (test.status !== "passed") benchmarks.note(`${name} is ${String(test.status)}`);
    for (const [group, row] of ((0, import_chunk_AYNNP6RK.arrayAt)(test, "benchmarks") ?? []).entries()) {
      for (const [task, run] of ((0, import_chunk_AYNNP6RK.isObject)(row) ? (0, import_chunk_AYNNP6RK.arrayAt)(row, "tasks") ?? [] : []).entries())
        readTask(file, benchmarks, name, run, `${at2}/benchmarks/${group}/tasks/${task}`);
    }
  }
}
function readTask(file, benchmarks, test, run, pointer) {
  const name = (0, import_chunk_AYNNP6RK.isObject)(run) ? (0, import_chunk_AYNNP6RK.stringAt)(run, "name") : void 0;
  const latency = (0, import_chunk_AYNNP6RK.isObject)(run) ? (0, import_chunk_AYNNP6RK.objectAt)(run, "latency") : void 0;
  if (!(0, import_chunk_AYNNP6RK.isObject)(run) || name === void 0 || latency === void 0)
    throw (0, import_chunk_AYNNP6RK.badShape)(file, pointer, run, "a benchmark with its latency");
  const benchmark = (0, import_chunk_UNU7NP4D.grouped)(test, name);
  if (run.fromStore === true) {
    benchmarks.note(`${benchmark} was not run: it stands in a file`);
    return;
  }
  const samples = (0, import_chunk_AYNNP6RK.numberAt)(latency, "samplesCount");
  readFigures(benchmarks, { benchmark, pointer, samples }, latency, (0, import_chunk_AYNNP6RK.objectAt)(run, "throughput")?.mean);
}
var JSON_FORMATS = [
  actionlint,
  artillery,
  autocannon,
  bandit,
  bencher,
  benchmarkAction,
  benchmarkDotNet,
  biome,
  bombardier,
  cargoAudit,
  cargoCriterion,
  cargoMessages,
  cfnLint,
  cfnNag,
  checkov,
  codeClimate,
  composeEvents,
  composePs,
  conftest,
  coveragePy,
  coveralls,
  criterion,
  import_chunk_AYJJP3H3.cyclonedx,
  denoBench,
  detectSecrets,
  dockerInspect,
  dockerPs,
  emptyList,
  eslint,
  fortio,
  gcovr,
  ghz,
  gitlabSecurity,
  gitleaks,
  goBenchJson,
  golangciLint,
  googleBenchmark,
  gosec,
  hadolint,
  hyperfine,
  istanbul,
  jmeterStatistics,
  jmh,
  k6Stream,
  k6SummaryAdapter,
  kubeconform,
  kubeLinter,
  kubeScore,
  kubectlPods,
  kubeval,
  lighthouse,
  llvmCov,
  locustJson,
  markdownlint,
  metrics,
  mitata,
  mypy,
  nanobench,
  npmAudit,
  oha,
  oxlint,
  pipAudit,
  polaris,
  pylint,
  pyperf,
  pytestBenchmark,
  rdjson,
  rubocop,
  ruff,
  sarif,
  semgrep,
  shellcheck,
  siege,
  simplecov,
  sonarIssues,
  import_chunk_SH2M6OLR.spdx,
  spdx3,
  spectral,
  sqlfluff,
  stylelint,
  syft,
  terraformShow,
  terraformUi,
  terraformValidate,
  tflint,
  tfsec,
  trivy,
  trufflehog,
  vegeta,
  vitestBench,
  xccov,
  yarnAudit,
  zizmor
];
module.exports = {
  JSON_FORMATS: JSON_FORMATS
};
