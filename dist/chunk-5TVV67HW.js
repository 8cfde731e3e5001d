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
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_SH2M6OLR = require("./chunk-SH2M6OLR.js");
var import_chunk_CCXPY3SK = require("./chunk-CCXPY3SK.js");
var import_chunk_UNU7NP4D = require("./chunk-UNU7NP4D.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/;
var goCover = {
  id: "go-cover",
  kind: "coverage",
  title: "Go cover profile",
  tools: [{ tool: "Go", how: "go test -coverprofile=cover.out ./..." }],
  claims: ({ head }) => /^mode: (?:set|count|atomic)\r?\n/.test(head),
  read(file, emit) {
    const all = /* @__PURE__ */ new Map();
    const statements = /* @__PURE__ */ new Map();
    let row = 0;
    for (const text of (0, import_chunk_AYNNP6RK.endedLines)(file)) {
      row += 1;
      const line = text.trimEnd();
      if (line === "" || line.startsWith("mode: ")) continue;
      const [, name = "", from, column, to, end, size, count2] = BLOCK.exec(line) ?? [];
      if (count2 === void 0) throw malformed(file, row, line);
      const known = statements.get(name) ?? { sizes: /* @__PURE__ */ new Map(), ran: /* @__PURE__ */ new Map() };
      statements.set(name, known);
      const block = `${from}.${column},${to}.${end}`;
      known.sizes.set(block, Number(size));
      (0, import_chunk_UNU7NP4D.hit)(known.ran, block, Number(count2));
      const { lines } = (0, import_chunk_UNU7NP4D.hitsIn)(all, name);
      if (Number(to) - Number(from) > MOST_LINES) throw malformed(file, row, line);
      for (let at = Number(from); at <= Number(to); at += 1) (0, import_chunk_UNU7NP4D.hit)(lines, at, Number(count2));
    }
    let counted2 = 0;
    for (const [name, hits] of all) {
      const { sizes, ran } = statements.get(name) ?? {
        sizes: /* @__PURE__ */ new Map(),
        ran: /* @__PURE__ */ new Map()
      };
      const total = sum([...sizes.values()]);
      const covered = sum([...sizes].filter(([block]) => (ran.get(block) ?? 0) > 0).map(([, size]) => size));
      const coverage = { ...(0, import_chunk_UNU7NP4D.coverageOf)(name, hits), ...(0, import_chunk_UNU7NP4D.tallied)("statements", { covered, total }) };
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted2 += 1;
      emit(coverage);
    }
    const notes = [
      "a cover profile has blocks of statements and no branches: its lines are those that the blocks touch"
    ];
    return { tool: "go", notes, problems: counted2 === 0 ? [(0, import_chunk_UNU7NP4D.noCoverage)(file)] : [] };
  }
};
var MOST_LINES = 1e5;
var sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
var malformed = (file, line, found) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "a line of the profile is not as Go writes it",
  file: file.path,
  line,
  found: JSON.stringify(found.slice(0, 60)),
  expected: "FILE:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT",
  remedy: "run the tests again and let them finish"
});
var jacocoCsv = {
  id: "jacoco-csv",
  kind: "coverage",
  title: "JaCoCo CSV",
  tools: [
    { tool: "Maven", how: "mvn jacoco:report, then target/site/jacoco/jacoco.csv (the XML counts by source file)" }
  ],
  claims: ({ head }) => head.startsWith("GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,"),
  read(file, emit) {
    const problems = [];
    let counted2 = 0;
    for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRecords)(file)) {
      const name = `${fields.PACKAGE}.${fields.CLASS}`;
      const tally = (kind) => {
        const [missed, covered] = [
          Number(fields[`${kind}_MISSED`] || "NaN"),
          Number(fields[`${kind}_COVERED`] || "NaN")
        ];
        if ((0, import_chunk_UNU7NP4D.isTally)(covered, covered + missed)) return { covered, total: covered + missed };
        problems.push({ ...(0, import_chunk_UNU7NP4D.badTally)(file, name, `missed ${missed}, covered ${covered}`), line });
        return { covered: 0, total: 0 };
      };
      const coverage = {
        file: name,
        ...(0, import_chunk_UNU7NP4D.tallied)("lines", tally("LINE")),
        ...(0, import_chunk_UNU7NP4D.tallied)("branches", tally("BRANCH")),
        ...(0, import_chunk_UNU7NP4D.tallied)("functions", tally("METHOD")),
        ...(0, import_chunk_UNU7NP4D.tallied)("statements", tally("INSTRUCTION"))
      };
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted2 += 1;
      emit(coverage);
    }
    if (counted2 === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    const notes = [
      "JaCoCo counts bytecode instructions as statements",
      "classes that share a line are counted each by itself"
    ];
    return { tool: "jacoco", notes, problems };
  }
};
var lcov = {
  id: "lcov",
  kind: "coverage",
  title: "LCOV trace file",
  tools: [
    { tool: "lcov", how: "lcov --capture --directory . --output-file lcov.info" },
    { tool: "Vitest, Jest, c8, nyc", how: "the coverage reporter lcov or lcovonly" },
    { tool: "coverage.py", how: "coverage lcov -o lcov.info" },
    { tool: "cargo llvm-cov", how: "cargo llvm-cov --lcov --output-path lcov.info" }
  ],
  claims: ({ head }) => /^TN:.*\s*$/.test(head) || head.includes("SF:") && /^(?:TN:.*\r?\n(?:#.*\r?\n)*)?SF:.+\r?\n(?:VER|FN|FNL|FNDA|FNA|FNF|FNH|BRDA|BRF|BRH|DA|LF|LH|end_of_record)\b/m.test(
    head
  ),
  read(file, emit) {
    const all = /* @__PURE__ */ new Map();
    const state = { file, all, line: 0, sums: /* @__PURE__ */ new Map(), contradictions: [] };
    for (const text of (0, import_chunk_AYNNP6RK.linesOf)(file.blocks())) {
      state.line += 1;
      const line = text.trimEnd();
      if (line !== "" && !line.startsWith("#")) readLine(state, line);
    }
    if (state.current !== void 0) throw malformed2(state, "the end of the file", "end_of_record");
    let counted2 = 0;
    for (const [name, hits] of all) {
      const coverage = { ...state.sums.get(name), ...(0, import_chunk_UNU7NP4D.coverageOf)(name, hits) };
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted2 += 1;
      emit(coverage);
    }
    return { notes: contradicted(state), problems: counted2 === 0 ? [(0, import_chunk_UNU7NP4D.noCoverage)(file)] : [] };
  }
};
var SUMS = [
  ["branches", "BRF", "BRH"],
  ["functions", "FNF", "FNH"]
];
function readLine(state, line) {
  const colon = line.indexOf(":");
  const tag = colon < 0 ? line : line.slice(0, colon);
  const rest = colon < 0 ? "" : line.slice(colon + 1);
  if (tag === "SF") {
    if (state.current !== void 0) throw malformed2(state, "SF", "end_of_record");
    const own = { name: rest, counts: /* @__PURE__ */ new Map(), declared: /* @__PURE__ */ new Map(), claimed: /* @__PURE__ */ new Map() };
    state.current = { ...(0, import_chunk_UNU7NP4D.hitsIn)(state.all, rest), ...own };
  } else if (tag === "end_of_record") {
    if (state.current !== void 0) endRecord(state, state.current);
    delete state.current;
  } else if (tag !== "TN") {
    if (!TAGS.has(tag)) throw malformed2(state, line.slice(0, 40), "a tag that geninfo(1) defines");
    if (state.current === void 0) throw malformed2(state, tag, "SF");
    count(state, state.current, tag, rest);
  }
}
var TAGS = new Set("VER FN FNL FNA FNDA FNF FNH BRDA BRF BRH MCDC MCF MCH DA LF LH".split(" "));
var CLAIMS = /* @__PURE__ */ new Set(["LF", "LH", ...SUMS.flatMap(([, total, covered]) => [total, covered])]);
function count(state, record, tag, rest) {
  const { lines, branches, functions } = record;
  const parts = rest.split(",");
  const [first = "", second = "", third = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (tag === "DA") {
    const [line, times] = [whole(state, first), whole(state, second)];
    (0, import_chunk_UNU7NP4D.hit)(lines, line, times);
    (0, import_chunk_UNU7NP4D.hit)(record.counts, line, times);
  } else if (tag === "BRDA") {
    (0, import_chunk_UNU7NP4D.hit)(branches, parts.slice(0, -1).join(), last === "-" ? 0 : whole(state, last));
  } else if (tag === "FN") {
    const hasEnd = /^\d+$/.test(second) && parts.length > 2;
    const name = parts.slice(hasEnd ? 2 : 1).join();
    const known = record.declared.get(name) ?? [];
    const key = known.length === 0 ? name : `${first},${name}`;
    known.push(key);
    record.declared.set(name, known);
    (0, import_chunk_UNU7NP4D.hit)(functions, key, 0);
  } else if (tag === "FNDA") {
    const name = parts.slice(1).join();
    const known = record.declared.get(name) ?? [];
    (0, import_chunk_UNU7NP4D.hit)(functions, (known.length > 1 ? known.shift() : known[0]) ?? name, whole(state, first));
  } else if (tag === "FNA") {
    (0, import_chunk_UNU7NP4D.hit)(functions, third === "" ? first : parts.slice(2).join(), whole(state, second));
  } else if (CLAIMS.has(tag)) {
    record.claimed.set(tag, whole(state, rest));
  }
}
function endRecord({ sums, contradictions }, record) {
  const { name, counts, claimed } = record;
  for (const [kind, ofAll, ofRan] of SUMS) {
    const [total, covered] = [claimed.get(ofAll) ?? 0, claimed.get(ofRan) ?? 0];
    if (counts.size === 0 || record[kind].size > 0 || total === 0 || covered > total) continue;
    const known = sums.get(name) ?? {};
    const before = known[kind] ?? { covered: 0, total: 0 };
    const tally = { covered: Math.max(covered, before.covered), total: Math.max(total, before.total) };
    sums.set(name, { ...known, [kind]: tally });
  }
  const ran = [...counts.values()].filter((times) => times > 0).length;
  const [found, hits] = [claimed.get("LF") ?? counts.size, claimed.get("LH") ?? ran];
  if (found !== counts.size || hits !== ran)
    contradictions.push(`${name} claims ${hits} of ${found}, its lines are ${ran} of ${counts.size}`);
}
var contradicted = ({ contradictions: [first, ...others] }) => first === void 0 ? [] : [`${others.length === 0 ? "" : `${others.length + 1} records count other lines than they list: `}${first}`];
function whole(state, text) {
  if (/^-?\d+$/.test(text)) return Math.max(0, Number(text));
  throw malformed2(state, JSON.stringify(text.slice(0, 40)), "a whole number");
}
var malformed2 = ({ file, line }, found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "the trace file is not as LCOV writes it",
  file: file.path,
  line: Math.max(1, line),
  found,
  expected,
  remedy: "run the tool again and let it finish"
});
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
var TOP = /* @__PURE__ */ new Set(["name", "services", "networks", "volumes", "configs", "secrets", "models"]);
var YAML = /^name: \S.*\r?\nservices:\s*(?:\{\})?\r?\n/;
var NO_SERVICE = /^\s*\{\s*"name"\s*:\s*"[^"]*"\s*,\s*"services"\s*:\s*\{\s*\}\s*\}\s*$/;
var composeConfig = {
  id: "compose-config",
  kind: "environment",
  title: "docker compose config JSON or YAML",
  tools: [{ tool: "docker compose", how: "docker compose config --format json > config.json" }],
  claims(file) {
    if (YAML.test(file.head) || NO_SERVICE.test(file.head)) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(file.head, 3);
    const known = [...keys].every((key) => key.includes("/") || TOP.has(key) || key.startsWith("x-"));
    const services = [...keys].some((key) => /^services\/[^/]+\/(?:image|build)$/.test(key));
    return known && keys.has("name") && keys.has("services") && (services || keys.has("networks"));
  },
  read(file, emit) {
    const root = YAML.test(file.head) ? parseYaml(file) : (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const services = (0, import_chunk_AYNNP6RK.objectAt)(root, "services");
    if (services === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/services", root.services, "services by name");
    const names = Object.keys(services).sort();
    const problems = [];
    if (names.length === 0) {
      problems.push({
        code: "evidence.empty",
        message: "the configuration names no service",
        file: file.path,
        pointer: "/services",
        found: "no service",
        expected: "at least one service",
        remedy: "name the profiles of the environment with --profile"
      });
    }
    emit({ services: names, containers: [] });
    return { tool: "docker compose", notes: ["services of profiles that were not asked for are not listed"], problems };
  }
};
var cut = (file) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "the configuration ends in the middle of a line",
  file: file.path,
  found: "the end of the file",
  expected: "a line end",
  remedy: "run docker compose config again and let it finish"
});
function parseYaml(file) {
  const text = file.text();
  if (!text.endsWith("\n")) throw cut(file);
  const document = (0, import_yaml.parseDocument)(text, { version: "1.2", schema: "core", uniqueKeys: true });
  const [fault] = document.errors;
  const value = fault === void 0 ? document.toJS({ maxAliasCount: 0 }) : void 0;
  if ((0, import_chunk_AYNNP6RK.isObject)(value)) return value;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.malformed",
    message: "the configuration is not YAML as docker compose writes it",
    file: file.path,
    line: fault?.linePos?.[0].line ?? 1,
    found: fault?.code ?? (0, import_chunk_AYNNP6RK.nameOf)(value),
    expected: "one mapping",
    remedy: "use the output of docker compose config as it is"
  });
}
var LEVEL = {
  error: "error",
  warning: "warning",
  note: "note",
  info: "note",
  style: "note",
  notice: "note",
  information: "note",
  hint: "note",
  // cfn-lint's rules begin with them.
  e: "error",
  w: "warning",
  i: "note"
};
var compilerLines = {
  id: "compiler-lines",
  kind: "iac",
  title: "one finding a line, as compilers write",
  tools: [
    { tool: "yamllint", how: "yamllint -f parsable . > yamllint.txt (a clean run writes an empty file)" },
    { tool: "ShellCheck", how: "shellcheck -f gcc *.sh (json1 says more)" },
    { tool: "TFLint", how: "tflint --format compact (json says more)" },
    { tool: "ansible-lint", how: "ansible-lint -f pep8 (sarif says more)" },
    { tool: "ESLint", how: "npx eslint --format unix or compact (json says more)" },
    { tool: "flake8, pycodestyle", how: "flake8 > flake8.txt (a clean run writes an empty file)" },
    { tool: "Hadolint", how: "hadolint --no-color Dockerfile (json and sarif say more)" },
    { tool: "Ruff", how: "ruff check --output-format concise or pylint (json says more)" },
    { tool: "Stylelint", how: "npx stylelint --formatter unix or compact (json says more)" },
    { tool: "TypeScript", how: "npx tsc --noEmit --pretty false > tsc.txt (a clean run writes an empty file)" },
    { tool: "standard, vulture", how: "npx standard > standard.txt (a clean run writes an empty file)" },
    { tool: "Staticcheck, errcheck, golangci-lint", how: "staticcheck ./... > staticcheck.txt (sarif says more)" },
    { tool: "markdownlint-cli, Spectral, cfn-lint", how: "their lines of text (json says more)" }
  ],
  claims: ({ head }) => dialectOf(head) !== void 0,
  read(file, emit) {
    const dialect = dialectOf(file.head);
    let [row, announced, found] = [0, 0, 0];
    for (const text of (0, import_chunk_AYNNP6RK.endedLines)(file)) {
      row += 1;
      const line = text.trimEnd();
      const sum2 = (0, import_chunk_SH2M6OLR.announcedBy)(line);
      if (sum2 !== void 0) {
        announced += sum2;
        continue;
      }
      if (found > 0 && dialect?.more?.test(line)) continue;
      const groups = dialect?.line.exec(line)?.groups;
      if (dialect === void 0 || groups === void 0) throw malformed3(file, row, line, dialect?.tool);
      found += 1;
      emit(findingOf(dialect.tool, groups));
    }
    const notes = ["lines do not tell which files were looked at"];
    const problems = announced > found ? [(0, import_chunk_UNU7NP4D.contradiction)(file, "", `${found} findings`, `${announced}, as its sum says`)] : [];
    return { ...dialect === void 0 ? {} : { tool: dialect.tool }, notes, problems };
  }
};
function dialectOf(head) {
  const first = /\S.*/.exec(head)?.[0] ?? "";
  if ((0, import_chunk_SH2M6OLR.announcedBy)(first.trimEnd()) === void 0 && !import_chunk_SH2M6OLR.DIALECTS.some(({ line }) => line.test(first))) return void 0;
  const lines = head.split(/\r?\n/).filter((line) => (0, import_chunk_SH2M6OLR.announcedBy)(line) === void 0);
  const whole2 = head.length < 6e4 ? lines : lines.slice(0, -1);
  const [top] = whole2;
  return top === void 0 ? void 0 : import_chunk_SH2M6OLR.DIALECTS.find(({ line, more }) => line.test(top) && whole2.every((one) => line.test(one) || more?.test(one)));
}
function findingOf(tool, { file = "", line, level, ...groups }) {
  const rule = groups.rule ?? groups.number;
  return {
    tool,
    // A syntax error has no rule in yamllint and ESLint.
    rule: rule ?? (tool === "compiler" || tool === "errcheck" ? "diagnostic" : "syntax"),
    level: level === void 0 || import_chunk_SH2M6OLR.UNREAD.test(rule ?? "") ? "error" : LEVEL[level.toLowerCase()] ?? "error",
    message: groups.message ?? groups.text ?? rule ?? "",
    file,
    line: Number(line),
    suppressed: false
  };
}
var malformed3 = (file, line, found, tool) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "a line is no finding",
  file: file.path,
  line,
  found: JSON.stringify(found.slice(0, 80)),
  expected: tool === void 0 ? "FILE:LINE:COLUMN: and what was found" : `a line of ${tool}`,
  remedy: "use the output as the tool wrote it, without its log"
});
var FILES = /^(?:[^\s:"'<>{}[\]|*?\\]+\.(?:tf|tofu|tfvars|tftest\.hcl|tofutest\.hcl|tfmock\.hcl)\r?\n)+$/;
var terraformFmt = {
  id: "terraform-fmt",
  kind: "iac",
  title: "terraform fmt -check",
  tools: [
    {
      tool: "Terraform, OpenTofu",
      how: "terraform fmt -check -recursive > fmt.txt (a clean run writes an empty file)"
    }
  ],
  claims: ({ head, bytes: bytes2 }) => FILES.test(bytes2 > head.length ? head.slice(0, head.lastIndexOf("\n") + 1) : head),
  read(file, emit) {
    if (!this.claims(file)) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "one Terraform file a line");
    for (const text of (0, import_chunk_AYNNP6RK.endedLines)(file)) {
      const path = text.trimEnd();
      if (path === "") continue;
      emit({
        tool: "terraform",
        rule: "fmt",
        level: "error",
        message: "the file is not formatted",
        file: path,
        suppressed: false
      });
    }
    return { tool: "terraform", notes: ["only files that are not formatted are listed"], problems: [] };
  }
};
var COMMAND = /^::(?<level>error|warning|notice) ?(?<properties>[^:]*(?::(?!:)[^:]*)*)::(?<message>.*)$/;
var FIRST = /^(?:::(?:group|endgroup)::.*\r?\n|\r?\n)*::(?:error|warning|notice) [^\r\n]*\bfile=/;
var LEVEL2 = { error: "error", warning: "warning", notice: "note" };
var workflowCommands = {
  id: "workflow-commands",
  kind: "iac",
  title: "annotations by GitHub workflow commands",
  tools: [
    { tool: "yamllint", how: "yamllint -f github . > yamllint.txt (a clean run writes an empty file)" },
    { tool: "Conftest", how: "conftest test -o github deploy/ (json says more)" },
    { tool: "zizmor", how: "zizmor --format github (json says more)" }
  ],
  claims: ({ head }) => FIRST.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "annotations such as ::error file=\u2026::\u2026");
    for (const text of (0, import_chunk_AYNNP6RK.endedLines)(file)) {
      const groups = COMMAND.exec(text.trimEnd())?.groups;
      if (groups !== void 0 && !/^Number of successful checks: /.test(groups.message ?? "")) emit(findingOf2(groups));
    }
    return { notes: ["annotations name neither their tool nor the files that were looked at"], problems: [] };
  }
};
function findingOf2({ level = "error", properties = "", message = "" }) {
  const given = new Map(
    properties.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), unescaped(pair.slice(pair.indexOf("=") + 1))])
  );
  const [path, line] = [given.get("file"), Number(given.get("line"))];
  const [, inText] = /^\d+:\d+ \[([\w-]+)\]/.exec(message) ?? [];
  const [, inTitle] = /\(([\w-]+)\)$/.exec(given.get("title") ?? "") ?? [];
  return {
    tool: "workflow-commands",
    rule: inText ?? inTitle ?? given.get("title") ?? given.get("code") ?? "annotation",
    level: LEVEL2[level] ?? "error",
    message: unescaped(message),
    suppressed: false,
    ...path ? { file: path } : {},
    ...Number.isSafeInteger(line) && line > 0 ? { line } : {}
  };
}
var unescaped = (text) => text.replace(/%(25|0D|0A|3A|2C)/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
var spdxTagValue = {
  id: "spdx-tag-value",
  kind: "packages",
  title: "SPDX 2 tag-value",
  tools: [
    { tool: "Syft", how: "syft DIR -o spdx-tag-value=sbom.spdx" },
    { tool: "Trivy", how: "trivy fs --format spdx --output sbom.spdx DIR" }
  ],
  claims: ({ head }) => /^(?:#.*\r?\n|\s)*SPDXVersion:\s*SPDX-2\.\d/.test(head),
  read(file, emit) {
    const state = { drafts: [], described: /* @__PURE__ */ new Set() };
    let inText = false;
    for (const line of (0, import_chunk_AYNNP6RK.endedLines)(file)) {
      if (!inText) readLine2(state, line.trim());
      inText = (inText || line.includes("<text>")) && !line.includes("</text>");
    }
    const products = state.drafts.filter(({ id }) => state.described.has(id));
    const packages = products.length === 1 ? state.drafts.filter((one) => one !== products[0]) : state.drafts;
    for (const one of packages) emit(packageOf(file, one));
    const { tool, claimedAt } = state;
    return {
      ...tool === void 0 ? {} : { tool },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: [],
      problems: packages.length === 0 ? [(0, import_chunk_UNU7NP4D.noPackages)(file, "")] : []
    };
  }
};
function readLine2(state, line) {
  const [, tag = "", value = ""] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
  const { current } = state;
  if (tag === "PackageName") {
    state.current = { name: value };
    state.drafts.push(state.current);
  } else if (/^(?:FileName|SnippetSPDXI\w+|LicenseID|Annotator|Reviewer)$/.test(tag)) state.current = void 0;
  else if (tag === "Relationship") relate(state, value);
  else if (tag === "Creator") state.tool ??= /^Tool: (.+)$/.exec(value)?.[1];
  else if (tag === "Created") state.claimedAt ??= value;
  else if (current === void 0) return;
  else if (tag === "SPDXID") current.id = value;
  else if (tag === "PackageVersion") current.version = value;
  else if (tag === "PackageLicenseConcluded") current.concluded = value;
  else if (tag === "PackageLicenseDeclared") current.declared = value;
  else if (tag === "ExternalRef") current.purl ??= /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)/.exec(value)?.[1];
}
function relate({ described }, value) {
  const [from, type, to] = value.split(/\s+/);
  if (type === "DESCRIBES" && from === "SPDXRef-DOCUMENT") described.add(to);
  if (type === "DESCRIBED_BY" && to === "SPDXRef-DOCUMENT") described.add(from);
}
function packageOf(file, { name, version, purl, concluded, declared }) {
  if (name === "") throw (0, import_chunk_AYNNP6RK.badShape)(file, "", void 0, "the name of a package");
  const license = [concluded, declared].find(import_chunk_SH2M6OLR.said);
  return {
    name,
    ...version ? { version } : {},
    ...purl ? { purl } : {},
    licenses: license === void 0 ? [] : [license]
  };
}
var FOUND = /^Total of (\d+) requests completed$/m;
var KINDS = /^ {3}\(Connect: (\d+), Receive: (\d+), Length: (\d+), Exceptions: (\d+)\)$/m;
var ab = {
  id: "ab",
  kind: "perf",
  title: "ApacheBench text",
  tools: [{ tool: "ab", how: "ab -q -l -n 2000 -c 8 URL > ab.txt (-l where answers differ in length)" }],
  claims: ({ head }) => head.trimStart().startsWith("This is ApacheBench, Version "),
  read(file, emit) {
    const text = [...(0, import_chunk_AYNNP6RK.endedLines)(file)].join("\n").replaceAll("\r", "");
    const problems = [];
    const reading = { file, problems };
    (0, import_chunk_UNU7NP4D.singleRun)(text, /^This is ApacheBench, Version /gm, file);
    const notes = [
      "durations are written in whole milliseconds: 0 is less than one",
      "how many requests were asked for is not in the text: whether ab was interrupted cannot be told"
    ];
    const load = loadOf(text, file, notes);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    return { tool: "ab", notes, problems };
  }
};
function loadOf(text, file, notes) {
  const requests = field(text, "Complete requests");
  if (requests === void 0) throw stopped(text, file);
  const broken = field(text, "Failed requests");
  const rate = /^Requests per second: +(\S+) \[#\/sec\]/m.exec(text)?.[1];
  if (broken === void 0 || rate === void 0 && requests > 0)
    throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "failed requests and requests per second");
  const [connect = 0, receive = 0, length = 0, exceptions = 0] = (KINDS.exec(text) ?? []).slice(1).map(Number);
  if (broken > 0 && !KINDS.test(text)) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the kinds of failures");
  const refused = (field(text, "Non-2xx responses") ?? 0) + (field(text, "Write errors") ?? 0);
  if (length > 0)
    notes.push(`${length} of the failed requests are answers of another length than the first, which -l allows`);
  const total = field(text, "Total transferred");
  const transfer = /^Transfer rate: +(\S+) \[Kbytes\/sec\] received$/m.exec(text)?.[1];
  return {
    requests,
    // An answer may be both of another length and no 2xx, and the text does not say which were: at least the larger number failed.
    failed: Math.min(requests, Math.max(broken, refused)),
    // With -r a connection that was refused is an error of receiving and an exception as well.
    unanswered: Math.min(requests, connect + receive + exceptions),
    ...rate === void 0 ? {} : { rate: (0, import_chunk_UNU7NP4D.figureIn)(rate, { file: file.path, what: "Requests per second" }) },
    ...requests === 0 ? {} : { durations: durationsIn(text, file, notes) },
    received: {
      count: total,
      rate: transfer === void 0 ? void 0 : (0, import_chunk_UNU7NP4D.figureIn)(transfer, { file: file.path, what: "Transfer rate" }) * 1024
    }
  };
}
function durationsIn(text, file, notes) {
  const seconds3 = (written, what) => (0, import_chunk_UNU7NP4D.figureIn)(written, { file: file.path, what }) / 1e3;
  const mean = /^Time per request: +(\S+) \[ms\] \(mean\)$/m.exec(text)?.[1];
  const durations = /* @__PURE__ */ new Map([["avg", seconds3(mean, "Time per request")]]);
  const full = /^Total: +(\d+) +\d+ +([\d.]+) +(\d+) +(\d+)$/m.exec(text);
  const short = /^Total: +(\d+) +\d+ +(\d+)$/m.exec(text);
  durations.set("min", seconds3(full?.[1] ?? short?.[1], "Total, min"));
  durations.set("max", seconds3(full?.[4] ?? short?.[2], "Total, max"));
  if (full !== null) {
    durations.set("stddev", seconds3(full[2], "Total, +/-sd"));
    durations.set("med", seconds3(full[3], "Total, median"));
  }
  if (!/^Percentage of the requests served within/m.test(text)) {
    notes.push("no percentiles: ab was told to leave them out, or made a single request");
  } else if (!/^ 100% +\d+ \(longest request\)$/m.test(text)) {
    throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the longest request");
  }
  for (const [, percent, value] of text.matchAll(/^ +(\d\d?)% +(\d+)$/gm)) {
    durations.set(`p${percent}`, seconds3(value, `${percent}%`));
  }
  return durations;
}
function stopped(text, file) {
  const completed = FOUND.exec(text)?.[1];
  const message = /(?:\bapr_\w+: |Test aborted|SSL handshake failed).*$/m.exec(text)?.[0];
  if (completed === void 0 && message === void 0) return (0, import_chunk_UNU7NP4D.breaksOff)(file, "the number of complete requests");
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.tool_failed",
    message: "ab gave up before its end",
    file: file.path,
    found: message?.slice(0, 80) ?? `${completed} requests completed`,
    expected: "a run to its end",
    remedy: "look whether the target answers, or let ab go on with -r"
  });
}
function field(text, name) {
  const written = new RegExp(`^${name}: +(\\d+)(?: bytes)?$`, "m").exec(text)?.[1];
  return written === void 0 ? void 0 : Number(written);
}
var LOST = "neither errors nor status codes are in this format: the text of ab has them";
var abTables = {
  id: "ab-tables",
  kind: "perf",
  title: "ApacheBench tables (-g, -e)",
  tools: [
    { tool: "ab", how: "ab -g ab.tsv \u2026 (says nothing of errors; the text does)" },
    { tool: "ab", how: "ab -e ab.csv \u2026 (says nothing of errors; the text does)" }
  ],
  claims: ({ head }) => GNUPLOT.test(head) || PERCENTILES.test(head),
  read(file, emit) {
    const percentiles = PERCENTILES.test(file.head);
    const problems = [];
    const durations = /* @__PURE__ */ new Map();
    let samples;
    if (percentiles) {
      for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRows)(file, { ended: true })) {
        const [percent = "", milliseconds] = fields;
        if (!/^\d+$/.test(percent)) continue;
        const name = percent === "0" ? "min" : percent === "100" ? "max" : `p${percent}`;
        if (!WANTED.has(name)) continue;
        durations.set(name, (0, import_chunk_UNU7NP4D.figureIn)(milliseconds, { file: file.path, line, what: `${percent} %` }) / 1e3);
      }
      if (!durations.has("max")) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "a row for each percent up to 100");
    } else {
      const all = (0, import_chunk_UNU7NP4D.samplesOf)((0, import_chunk_UNU7NP4D.samplePool)());
      for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRecords)(file, { separator: "	", ended: true })) {
        all.add((0, import_chunk_UNU7NP4D.figureIn)(fields.ttime, { file: file.path, line, what: "ttime" }) / 1e3);
      }
      samples = all.count;
      if (samples > 0) for (const [statistic, value] of (0, import_chunk_UNU7NP4D.statisticsOf2)(all)) durations.set(statistic, value);
    }
    if (durations.size === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, ""));
    const load = { durations, ...samples === void 0 || samples === 0 ? {} : { samples } };
    for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(load, { file, problems })) emit(metric);
    const steps = percentiles ? [] : ["durations are written in whole milliseconds: 0 is less than one"];
    return { tool: "ab", notes: [LOST, ...steps], problems };
  }
};
var GNUPLOT = /^starttime\tseconds\tctime\tdtime\tttime\twait\r?\n/;
var PERCENTILES = /^Percentage served,Time in ms\r?\n/;
var WANTED = /* @__PURE__ */ new Set(["min", "p50", "p75", "p90", "p95", "p99", "max"]);
var RESULT = /^test (\S.*?) +\.\.\. bench: +([\d,_.]+) (\S+) \(\+\/- [\d,_.]+\)(?: = ([\d,]+) MB\/s)?\s*$/;
var OTHER = /^test (\S.*?) +\.\.\. (ok|FAILED|ignored)(?:,.*)?\s*$/;
var TORN = /^test \S.* \.\.\. bench:/;
var BEGIN = /^running (\d+) tests?\s*$/;
var END = /^test result: (\S+?)\. /;
var cargoBench = {
  id: "cargo-bench",
  kind: "perf",
  title: "cargo bench text",
  tools: [
    { tool: "libtest", how: "cargo +nightly bench > bench.txt" },
    { tool: "Criterion.rs", how: "cargo bench -- --output-format bencher > bench.txt (estimates.json says more)" }
  ],
  claims: ({ head }) => /^test \S.* \.\.\. bench: +[\d,_.]+ \S+ \(\+\/- /m.test(head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    let due;
    let [line, isMarked, hasFailed] = [0, false, false];
    for (const text of (0, import_chunk_AYNNP6RK.endedLines)(file)) {
      line += 1;
      const begun = BEGIN.exec(text)?.[1];
      if (begun !== void 0) {
        if (due !== void 0) benchmarks.problem(brokenOff2(file, `no result before line ${line}`));
        due = Number(begun);
        isMarked = true;
      }
      if (readLine3(file, benchmarks, text, { line }) && due !== void 0) due -= 1;
      hasFailed ||= OTHER.exec(text)?.[2] === "FAILED";
      const ended = END.exec(text)?.[1];
      if (ended === void 0) continue;
      if (ended !== "ok" && !hasFailed) benchmarks.failed("test result", ended, { line });
      if (due !== void 0 && due > 0) benchmarks.problem(brokenOff2(file, `${due} fewer lines than announced`));
      due = void 0;
    }
    if (due !== void 0) benchmarks.problem(brokenOff2(file, `no test result after line ${line}`));
    if (!isMarked) benchmarks.note("lines without the head of libtest: whether any are missing cannot be told");
    benchmarks.note("figures are medians; how far the samples spread, after +/-, is left out");
    return { tool: "cargo bench", ...benchmarks.settle() };
  }
};
function readLine3(file, benchmarks, text, at) {
  const [, name, written, unit, throughput] = RESULT.exec(text) ?? [];
  if (name === void 0 || written === void 0 || unit === void 0) {
    if (TORN.test(text)) benchmarks.problem({ ...brokenOff2(file, "a line that is not whole"), ...at });
    return readOther(benchmarks, text, at);
  }
  const toBase = (0, import_chunk_SH2M6OLR.secondsFrom)(unit.replace(/\/iter$/, ""));
  const measure = toBase === void 0 ? { benchmark: name, of: unit.replaceAll("/", "_per_"), unit: "1", at } : { benchmark: name, unit: "s", direction: "lower", toBase, at };
  if (toBase === void 0) benchmarks.note(`${name}: measured in ${JSON.stringify(unit)}, taken as a plain number`);
  benchmarks.sample(measure, numberIn(written));
  if (throughput !== void 0) {
    const rate = { benchmark: name, of: "B_per_s", unit: "1/s", direction: "higher", at };
    benchmarks.sample(rate, numberIn(throughput) * 1e6);
  }
  return true;
}
function readOther(benchmarks, text, at) {
  const [, name, outcome] = OTHER.exec(text) ?? [];
  if (name === void 0) return false;
  if (outcome === "FAILED") benchmarks.failed(name, "FAILED", at);
  else if (outcome === "ignored") benchmarks.note(`${name} was ignored`);
  else benchmarks.note("tests ran beside the benchmarks and are not counted");
  return true;
}
var numberIn = (written) => Number(written.replace(/[,_]/g, ""));
var brokenOff2 = (file, found) => ({
  code: "evidence.malformed",
  message: "the output of cargo bench breaks off",
  file: file.path,
  found,
  expected: "a line for each benchmark, then the test result",
  remedy: "run the benchmarks again and keep the whole output"
});
var FIRST2 = /^(?:ASSERTION\t\S|RUN\t\S+\t)/;
var VERSION = /^RUN\t(?:[^\t]*\t)+(\d+\.\d+(?:\.\d+)?[^\t\n]*)$/m;
var EPOCH = /^\d{13}$/;
var OTHERS = /* @__PURE__ */ new Set(["RUN", "ASSERTION", "GROUP", "ERROR", "SCENARIO", "ACTION"]);
var gatlingLog = {
  id: "gatling-log",
  kind: "perf",
  title: "Gatling simulation.log, text",
  tools: [{ tool: "Gatling", how: "mvn gatling:test, and take simulation.log (up to 3.11; later ones are binary)" }],
  claims: ({ head }) => FIRST2.test(head),
  read(file, emit) {
    const fold = (0, import_chunk_CCXPY3SK.foldRequests)(file, { wholeRun: true });
    const errors = /* @__PURE__ */ new Map();
    let users = 0;
    for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRows)(file, { separator: "	", ended: true, quoted: false })) {
      const [kind = ""] = fields;
      if (kind === "REQUEST") fold.add(requestIn(fields, file, line));
      else if (kind === "USER") {
        users += fields.includes("START") ? 1 : fields.includes("END") ? -1 : 0;
        const moment = fields.at(-1) ?? "";
        if (EPOCH.test(moment)) fold.lasts(Number(moment) / 1e3);
      } else if (kind === "ERROR") errors.set(fields[1] ?? "", (errors.get(fields[1] ?? "") ?? 0) + 1);
      else if (!OTHERS.has(kind)) throw atLine((0, import_chunk_UNU7NP4D.notAsPrinted)(file, "a record of Gatling, such as REQUEST"), line);
    }
    const version = VERSION.exec(file.head)?.[1];
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "Gatling",
      ...version === void 0 ? {} : { toolVersion: version },
      notes: [
        "what became of assertions is not in this file: assertions.xml has it, and the exit code",
        ...notes,
        ...[...errors].slice(0, 20).map(([message, count2]) => `${count2} times: ${message.slice(0, 120)}`)
      ],
      problems: users > 0 ? [...problems, unfinished(file, users).parts] : problems
    };
  }
};
function requestIn(fields, file, line) {
  const at = fields.findIndex(
    (field3, index) => (field3 === "OK" || field3 === "KO") && EPOCH.test(fields[index - 1] ?? "") && EPOCH.test(fields[index - 2] ?? "")
  );
  if (at < 4) throw atLine((0, import_chunk_UNU7NP4D.notAsPrinted)(file, "REQUEST with groups, name, start, end, and OK or KO"), line);
  const [groups = "", name = "", start = "", end = ""] = fields.slice(at - 4, at);
  const path = [...groups.split(",").filter((group) => group !== ""), name].join(" / ");
  return {
    tags: (0, import_chunk_UNU7NP4D.tagsOf)({ name: path }),
    seconds: (Number(end) - Number(start)) / 1e3,
    failed: fields[at] === "KO",
    start: Number(start) / 1e3
  };
}
var atLine = ({ parts }, line) => new import_chunk_URPNT6SS.Problem({ ...parts, line });
var unfinished = (file, users) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "the log ends before all users did",
  file: file.path,
  found: `${users} users that started and did not end`,
  expected: "an end of each user",
  remedy: "let Gatling finish; of a run with maxDuration use js/stats.json"
});
var SCRIPT = /^\s*var stats = \{\s*\n\s*type: "/;
var KEYS = /^(\s*)(type|name|path|pathFormatted|stats|contents):/gm;
var NOTES = [
  "percentiles are named as Gatling has them by default: percentiles1 to 4 are p50, p75, p95 and p99",
  "durations are written in whole milliseconds: 0 is less than one"
];
var STATISTICS = [
  ["avg", "meanResponseTime"],
  ["min", "minResponseTime"],
  ["max", "maxResponseTime"],
  ["stddev", "standardDeviation"],
  ["p50", "percentiles1"],
  ["p75", "percentiles2"],
  ["p95", "percentiles3"],
  ["p99", "percentiles4"]
];
var gatlingStats = {
  id: "gatling-stats",
  kind: "perf",
  title: "Gatling statistics: global_stats.json, stats.json, stats.js",
  tools: [
    { tool: "Gatling", how: "mvn gatling:test, and take js/stats.json or js/global_stats.json of the report" },
    { tool: "Gatling", how: "mvn gatling:test, and take js/stats.js of the report, where there is no JSON" }
  ],
  claims({ head }) {
    if (SCRIPT.test(head)) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    const nested = keys.has("pathFormatted") && keys.has("stats/numberOfRequests");
    return nested || keys.has("numberOfRequests") && keys.has("meanResponseTime");
  },
  read(file, emit) {
    const root = SCRIPT.test(file.head) ? (0, import_chunk_AYNNP6RK.parseJsonObject)(scriptAsJson(file)) : (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    for (const load of loadsIn(root, "", "", file)) {
      if (load.tags === "") problems.push(...(0, import_chunk_UNU7NP4D.emptyRun)(load, reading));
      for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(load, reading)) emit(metric);
    }
    const lost = "what became of assertions is not in this file: assertions.xml has it, and the exit code";
    return { tool: "Gatling", notes: [...NOTES, lost], problems };
  }
};
function scriptAsJson(file) {
  const script = file.text();
  const end = script.search(/^\s*function fillStats\(/m);
  if (end < 0) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.malformed",
      message: "the script ends too early",
      file: file.path,
      found: "the end of the file",
      expected: "function fillStats after the statistics",
      remedy: "run the tool again and let it finish"
    });
  }
  const text = script.slice(script.indexOf("{"), end).replace(KEYS, '$1"$2":');
  return { ...file, text: () => text };
}
function* loadsIn(node, pointer, path, file) {
  const nested = Object.hasOwn(node, "stats") || Object.hasOwn(node, "contents");
  const stats = nested ? (0, import_chunk_AYNNP6RK.objectAt)(node, "stats") : node;
  const at = nested ? `${pointer}/stats` : pointer;
  if (stats === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at, node.stats, "the statistics of a request or a group");
  yield loadOf2(stats, at, path === "" ? "" : (0, import_chunk_UNU7NP4D.tagsOf)({ name: path }), file);
  for (const [key, child] of Object.entries((0, import_chunk_AYNNP6RK.objectAt)(node, "contents") ?? {})) {
    const below = `${pointer}${(0, import_chunk_EHP3VDIA.pointerTo)("contents", key)}`;
    if (!(0, import_chunk_AYNNP6RK.isObject)(child)) throw (0, import_chunk_AYNNP6RK.badShape)(file, below, child, "a request or a group");
    const name = (0, import_chunk_AYNNP6RK.stringAt)(child, "name") ?? key;
    yield* loadsIn(child, below, path === "" ? name : `${path} / ${name}`, file);
  }
}
function loadOf2(stats, pointer, tags, file) {
  const figure = (key, of) => {
    const values = (0, import_chunk_AYNNP6RK.objectAt)(stats, key);
    const at = `${pointer}/${key}`;
    if (values === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, at, stats[key], "figures of total, ok and ko");
    const written = values[of];
    if (written === "-") return void 0;
    const value = typeof written === "string" && /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : written;
    return (0, import_chunk_AYNNP6RK.finite)(value, { file: file.path, pointer: `${at}/${of}` });
  };
  const requests = figure("numberOfRequests", "total") ?? 0;
  const rate = figure("meanNumberOfRequestsPerSecond", "total");
  const durations = STATISTICS.flatMap(([name, key]) => {
    const milliseconds = figure(key, "total");
    return milliseconds === void 0 ? [] : [[name, milliseconds / 1e3]];
  });
  return {
    tags,
    requests,
    failed: figure("numberOfRequests", "ko") ?? 0,
    ...rate === void 0 ? {} : { rate },
    ...requests === 0 ? {} : { durations: new Map(durations) }
  };
}
var goBench = {
  id: "go-bench",
  kind: "perf",
  title: "go test -bench text",
  tools: [{ tool: "Go", how: "go test -run '^$' -bench . -benchmem -count 10 ./... > bench.txt" }],
  claims: ({ head }) => !/^\s*[{[]/.test(head) && (0, import_chunk_SH2M6OLR.hasGoResult)(head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const lines = (0, import_chunk_SH2M6OLR.newGoLines)(benchmarks, void 0);
    let line = 0;
    for (const text of (0, import_chunk_AYNNP6RK.linesOf)(file.blocks())) {
      line += 1;
      lines.read(text, { line });
    }
    const { isOpen, isMarked } = lines.state;
    if (isOpen && isMarked) benchmarks.problem((0, import_chunk_SH2M6OLR.goBrokenOff)(file, `no verdict after line ${line}`));
    if (!isMarked) benchmarks.note("lines without the head of go test: whether any are missing cannot be told");
    return { tool: "go", ...benchmarks.settle() };
  }
};
var COLUMNS = 10;
var HEADER = /^name,iterations,real_time,cpu_time,time_unit,/;
var PREAMBLE = /^(\d{4}-\d\d-\d\dT\S+)\r?\nRunning /;
var googleBenchmarkCsv = {
  id: "google-benchmark-csv",
  kind: "perf",
  title: "Google Benchmark CSV",
  tools: [
    { tool: "Google Benchmark", how: "./bench --benchmark_out=FILE --benchmark_out_format=csv (JSON says more)" }
  ],
  claims: ({ head }) => HEADER.test(PREAMBLE.test(head) ? head.slice(head.search(/^name,/m)) : head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const all = [...(0, import_chunk_UNU7NP4D.csvRows)(file, { ended: true })];
    const from = all.findIndex(({ fields: [first, second] }) => first === "name" && second === "iterations");
    const [header, ...rows] = all.slice(Math.max(0, from));
    const names = header?.fields ?? [];
    const [, claimedAt] = PREAMBLE.exec(file.head) ?? [];
    (0, import_chunk_SH2M6OLR.readGoogleRows)(
      file,
      benchmarks,
      rows.map((row) => rowOf(file, names, row))
    );
    benchmarks.note("nothing marks the end of the CSV: whether rows are missing cannot be told");
    return { tool: "google-benchmark", ...claimedAt === void 0 ? {} : { claimedAt }, ...benchmarks.settle() };
  }
};
function rowOf(file, names, { fields, line }) {
  const isWhole = fields.length === names.length || fields.length === COLUMNS && fields[9] !== "";
  if (!isWhole) throw torn(file, line, fields.length, names.length);
  const [name = "", iterations, real = "", cpu = "", unit, , , , error, message = ""] = fields;
  const counters = names.map((column, index) => [column, fields[index] ?? ""]);
  const isComplexity = iterations === "" && /_(?:BigO|RMS)$/.test(name);
  return {
    name,
    benchmark: name,
    isComplexity,
    ...error === "true" ? { ended: "failed" } : error === "false" ? { ended: "skipped" } : {},
    ...message === "" ? {} : { message },
    times: { real: Number(real === "" ? Number.NaN : real), cpu: Number(cpu === "" ? Number.NaN : cpu) },
    unit,
    iterations: Number(iterations),
    counters: Object.fromEntries(counters.filter(isCounter).map(([column, value]) => [column, Number(value)])),
    at: { line }
  };
}
var isCounter = ([column, value], index) => value !== "" && (column === "bytes_per_second" || column === "items_per_second" || index >= COLUMNS);
var torn = (file, line, found, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.malformed",
  message: "a row of the CSV is not whole",
  file: file.path,
  line,
  found: `${found} fields`,
  expected: `${expected} fields, or ${COLUMNS} that end in a message`,
  remedy: "run the benchmarks again and let them finish"
});
var FINISHED = /^finished in \S+, (\S+) req\/s, \S+\/s$/m;
var COUNTS = /^requests: (\d+) total, \d+ started, (\d+) done, \d+ succeeded, (\d+) failed, (\d+) errored, \d+ timeout$/m;
var h2load = {
  id: "h2load",
  kind: "perf",
  title: "h2load text",
  tools: [{ tool: "h2load", how: "h2load -n 2000 -c 8 URL > h2load.txt" }],
  claims: ({ head }) => /^starting benchmark\.\.\.$/m.test(head) && /^spawning thread #0: /m.test(head),
  read(file, emit) {
    const text = file.text().replaceAll("\r", "");
    const problems = [];
    const reading = { file, problems };
    (0, import_chunk_UNU7NP4D.singleRun)(text, /^starting benchmark\.\.\.$/gm, file);
    const load = loadOf3(text, file);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    return { tool: "h2load", notes: ["the rate is that of requests that succeeded"], problems };
  }
};
function loadOf3(text, file) {
  const rate = FINISHED.exec(text)?.[1];
  const [total, done, failed, errored] = (COUNTS.exec(text) ?? []).slice(1).map(Number);
  if (rate === void 0 || total === void 0 || !/^req\/s +: /m.test(text)) {
    throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the number of requests, and the times after it");
  }
  const received = /^traffic: \S+ \((\d+)\) total, /m.exec(text)?.[1];
  return {
    requests: total,
    failed: failed ?? 0,
    unanswered: errored ?? 0,
    rate: (0, import_chunk_UNU7NP4D.figureIn)(rate, { file: file.path, what: "req/s" }),
    ...done === 0 || done === void 0 ? {} : { durations: durationsIn2(text, file), samples: done },
    ...received === void 0 ? {} : { received: { count: Number(received) } }
  };
}
var STATISTICS2 = /* @__PURE__ */ new Map([
  ["min", "min"],
  ["max", "max"],
  ["mean", "avg"],
  ["sd", "stddev"],
  ["median", "med"],
  ["p95", "p95"],
  ["p99", "p99"]
]);
function durationsIn2(text, file) {
  const columns = /^ +(min +.*)\+\/- sd$/m.exec(text)?.[1]?.trim().split(/ +/);
  const row = /^(?:time for )?request *: +(.*)$/m.exec(text)?.[1]?.trim().split(/ +/);
  if (columns === void 0 || row === void 0)
    throw (0, import_chunk_UNU7NP4D.notAsPrinted)(file, "the times for a request, under their names");
  return new Map(
    columns.flatMap((column, index) => {
      const statistic = STATISTICS2.get(column);
      return statistic === void 0 ? [] : [[statistic, seconds(row[index] ?? "", column, file)]];
    })
  );
}
function seconds(written, what, file) {
  const [, number, unit = ""] = /^([\d.]+)([a-z]+)$/.exec(written) ?? [];
  const toSeconds = (0, import_chunk_SH2M6OLR.secondsFrom)(unit);
  if (toSeconds === void 0) throw (0, import_chunk_UNU7NP4D.notAsPrinted)(file, `a time with its unit under ${what}`);
  return toSeconds((0, import_chunk_UNU7NP4D.figureIn)(number, { file: file.path, what }));
}
var MAX_KEPT = 1e6;
var SECTIONS = /\nStatus code distribution:((?:\n {2}\[\d+\]\t\d+ responses)*)\n\n(?:Error distribution:([\s\S]*?)\n\n|\n\n)\s*$/;
var hey = {
  id: "hey",
  kind: "perf",
  title: "hey summary text",
  tools: [{ tool: "hey", how: "hey -n 2000 URL > hey.txt" }],
  claims: ({ head }) => /^\s*Summary:\n {2}Total:\t/.test(head) && head.includes("\n  Requests/sec:	"),
  read(file, emit) {
    const text = file.text();
    const problems = [];
    const reading = { file, problems };
    const notes = ["durations are written in steps of 0.1 ms, and data received without headers"];
    const load = loadOf4(text, file, notes);
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    return { tool: "hey", notes, problems };
  }
};
function loadOf4(text, file, notes) {
  const sections = SECTIONS.exec(text.replaceAll("\r", ""));
  if (sections === null) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the distribution of status codes and of errors");
  const statuses = [...(sections[1] ?? "").matchAll(/\[(\d+)\]\t(\d+) /g)].map(
    (row) => [Number(row[1]), Number(row[2])]
  );
  const answered = statuses.reduce((sum2, [, count2]) => sum2 + count2, 0);
  const refused = statuses.reduce((sum2, [code, count2]) => sum2 + (code >= 400 ? count2 : 0), 0);
  const errors = [...(sections[2] ?? "").matchAll(/^ {2}\[(\d+)\]\t(.*)$/gm)];
  const unanswered = errors.reduce((sum2, [, count2]) => sum2 + Number(count2), 0);
  for (const [, count2, message] of errors.slice(0, 5)) notes.push(`${count2} requests: ${(message ?? "").slice(0, 80)}`);
  const kept2 = [...text.matchAll(/^ {2}\d+\.\d+ \[(\d+)\]\t\|/gm)].reduce((sum2, [, count2]) => sum2 + Number(count2), 0);
  if (kept2 !== answered) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, `status codes of ${kept2} responses, as the histogram has`);
  const requests = answered + unanswered;
  const rate = field2(text, file, "Requests/sec", "");
  const total = field2(text, file, "Total", " secs");
  const counted2 = answered < MAX_KEPT;
  if (counted2 && Math.abs(rate * total - requests) > 1 + 6e-5 * rate) {
    throw (0, import_chunk_UNU7NP4D.breaksOff)(file, `about ${Math.round(rate * total)} responses and errors, by rate and time`);
  }
  if (!counted2) notes.push("hey keeps the durations and status codes of the first million requests only");
  const size = /^ {2}Total data:\t(\d+) bytes$/m.exec(text)?.[1];
  return {
    ...counted2 ? { requests, failed: refused + unanswered, unanswered } : {},
    rate,
    ...answered === 0 ? {} : { durations: durationsIn3(text, file), samples: answered },
    ...size === void 0 ? {} : { received: { count: Number(size) } }
  };
}
function durationsIn3(text, file) {
  const durations = /* @__PURE__ */ new Map([
    ["avg", field2(text, file, "Average", " secs")],
    ["min", field2(text, file, "Fastest", " secs")],
    ["max", field2(text, file, "Slowest", " secs")]
  ]);
  for (const [, percent, seconds3] of text.matchAll(/^ {2}(\d+)%%? in (\d+\.\d+) secs$/gm)) {
    if (percent !== "0") durations.set(`p${percent}`, (0, import_chunk_UNU7NP4D.figureIn)(seconds3, { file: file.path, what: `${percent}%` }));
  }
  return durations;
}
function field2(text, file, name, unit) {
  const written = new RegExp(`^ {2}${name}:\\t *(\\S+)${unit}$`, "m").exec(text)?.[1];
  return (0, import_chunk_UNU7NP4D.figureIn)(written, { file: file.path, what: name });
}
var HEADER2 = "response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset";
var LOST2 = "requests without an answer are not in this format, so neither errors nor the rate of requests are known";
var heyCsv = {
  id: "hey-csv",
  kind: "perf",
  title: "hey CSV",
  tools: [
    {
      tool: "hey",
      how: "hey -n 2000 -o csv URL > hey.csv (leaves out requests without an answer; the summary has them)"
    }
  ],
  claims: ({ head }) => head.startsWith(HEADER2),
  read(file, emit) {
    const fold = (0, import_chunk_CCXPY3SK.foldRequests)(file);
    let rows = 0;
    for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })) {
      const at = { file: file.path, line };
      rows += 1;
      fold.add({
        tags: "",
        seconds: (0, import_chunk_UNU7NP4D.figureIn)(fields["response-time"], { ...at, what: "response-time" }),
        failed: (0, import_chunk_UNU7NP4D.figureIn)(fields["status-code"], { ...at, what: "status-code" }) >= 400
      });
    }
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "hey",
      notes: [LOST2, ...notes],
      problems: rows === 0 ? [(0, import_chunk_UNU7NP4D.nothingSucceeded)({ file, problems: [] }, 0)] : problems
    };
  }
};
var hyperfineCsv = {
  id: "hyperfine-csv",
  kind: "perf",
  title: "hyperfine CSV",
  tools: [{ tool: "hyperfine", how: "hyperfine --export-csv FILE COMMAND\u2026 (JSON says whether commands failed)" }],
  claims: ({ head }) => /^command,(?:mean,stddev,median,user,system,min,max\b|\w+_unit,\w+_mean,)/.test(head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const records = [...(0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })];
    const shared = (0, import_chunk_UNU7NP4D.repeated)(records.map(({ fields }) => fields.command));
    for (const { fields, line } of records) {
      const { command = "" } = fields;
      const benchmark = shared.has(command) ? (0, import_chunk_UNU7NP4D.withParameters)(command, parametersIn(fields)) : command;
      const time = { benchmark, unit: "s", direction: "lower", at: { line } };
      if ("mean" in fields) readTimes(benchmarks, time, fields);
      for (const column of Object.keys(fields).filter((one) => one.endsWith("_unit"))) {
        const scale = scaleOf2(column, fields[column] ?? "");
        if (scale === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", fields[column], `a unit of hyperfine in ${column}`);
        readMetric(benchmarks, { ...time, ...scale }, column.replace(/_unit$/, ""), fields);
      }
    }
    benchmarks.note("nothing marks the end of the CSV: whether rows are missing cannot be told");
    benchmarks.note("the CSV does not say whether commands failed: use --export-json");
    return { tool: "hyperfine", ...benchmarks.settle() };
  }
};
var parametersIn = (fields) => Object.fromEntries(
  Object.entries(fields).flatMap(
    ([key, value]) => key.startsWith("parameter_") ? [[key.slice("parameter_".length), value]] : []
  )
);
function readTimes(benchmarks, time, fields) {
  const of = (column) => numberOr(fields[column]) ?? Number.NaN;
  const spread = { min: of("min"), max: of("max"), stddev: numberOr(fields.stddev) };
  benchmarks.summary(time, { avg: of("mean"), med: of("median"), ...spread });
  benchmarks.summary({ ...time, of: "user" }, { avg: of("user") });
  benchmarks.summary({ ...time, of: "system" }, { avg: of("system") });
}
function readMetric(benchmarks, measure, name, fields) {
  const of = (statistic) => numberOr(fields[`${name}_${statistic}`]);
  if (of("mean") === void 0) return;
  const own = name === "time_wall_clock" ? measure : { ...measure, of: name };
  benchmarks.summary(own, { avg: of("mean"), med: of("median"), min: of("min"), max: of("max"), stddev: of("stddev") });
}
var numberOr = (text) => text === void 0 || text === "" ? void 0 : Number(text);
var SIZES = new Map([
  ...["B", "kB", "MB", "GB", "TB"].map((unit, power) => [unit, 1e3 ** power]),
  ...["B", "KiB", "MiB", "GiB", "TiB"].map((unit, power) => [unit, 1024 ** power])
]);
var COUNTS2 = /* @__PURE__ */ new Map([
  ["count", 1],
  ["k", 1e3],
  ["M", 1e6],
  ["B", 1e9]
]);
function scaleOf2(column, word) {
  const seconds3 = (0, import_chunk_SH2M6OLR.secondsFrom)(word);
  if (column.startsWith("time_") && seconds3 !== void 0) return { unit: "s", toBase: seconds3 };
  const isMemory = column.startsWith("memory_");
  const factor = (isMemory ? SIZES : COUNTS2).get(word);
  return factor === void 0 ? void 0 : { unit: isMemory ? "B" : "1", toBase: (value) => value * factor };
}
var jmhCsv = {
  id: "jmh-csv",
  kind: "perf",
  title: "JMH CSV",
  tools: [{ tool: "JMH", how: "java -jar benchmarks.jar -rf csv -rff FILE (JSON says more)" }],
  claims: ({ head }) => /^"Benchmark"([,;])"Mode"\1"Threads"\1"Samples"\1"Score"\1/.test(head),
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const separator = file.head.startsWith('"Benchmark";') ? ";" : ",";
    const records = [...(0, import_chunk_UNU7NP4D.csvRecords)(file, { separator, ended: true })];
    const twice = (0, import_chunk_UNU7NP4D.repeated)(records.map(({ fields }) => keyOf(fields)));
    for (const { fields, line } of records) {
      const { Benchmark: label = "", Mode: mode = "", Unit: unit = "" } = fields;
      const [score, samples] = [numberIn2(fields.Score), numberIn2(fields.Samples)];
      const scale = (0, import_chunk_SH2M6OLR.scaleOf)(unit);
      const [name = "", of] = label.split(/:(.*)/s);
      if (scale === void 0 && of === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "", unit, `a unit of time for ${label}`);
      const isPercentile = mode === "sample" && /(?:^|·)p\d\.\d+$/.test(of ?? "");
      if (isPercentile) continue;
      const own = (0, import_chunk_UNU7NP4D.withParameters)(name, parametersIn2(fields));
      const benchmark = of === void 0 && twice.has(keyOf(fields)) ? `${own}:${mode}` : own;
      const measure = { benchmark, at: { line }, ...scale ?? { unit: "1" } };
      if (of !== void 0 && Number.isNaN(score)) benchmarks.note(`${own}: ${of} was not measured`);
      else if (of !== void 0) benchmarks.summary({ ...measure, of }, { avg: score }, samples);
      else if (measure.unit === "1/s") benchmarks.rate(measure, score, samples);
      else benchmarks.summary(measure, { avg: score }, samples);
    }
    benchmarks.note("nothing marks the end of the CSV: whether rows are missing cannot be told");
    benchmarks.note("JMH leaves out a benchmark that failed, unless -foe true ends the run");
    return { tool: "jmh", ...benchmarks.settle() };
  }
};
var keyOf = (fields) => JSON.stringify([fields.Benchmark, parametersIn2(fields), fields.Mode === "thrpt"]);
var parametersIn2 = (fields) => Object.fromEntries(
  Object.entries(fields).flatMap(
    ([key, value]) => key.startsWith("Param: ") && value !== "" ? [[key.slice("Param: ".length), value]] : []
  )
);
var numberIn2 = (text = "") => Number(text === "" ? Number.NaN : text.replace(/,(?=\d{6}$)/, "."));
var HEADER3 = /^metric_name,timestamp,metric_value,/;
var EXPECTED = "expected_response:true";
var k6Csv = {
  id: "k6-csv",
  kind: "perf",
  title: "k6 points, CSV",
  tools: [{ tool: "k6", how: "k6 run --out csv=k6.csv (says nothing of metrics of your own; a summary or JSON does)" }],
  claims: (file) => HEADER3.test(file.head),
  read(file, emit) {
    const store = (0, import_chunk_SH2M6OLR.pointStore)();
    const unknown = /* @__PURE__ */ new Map();
    const named = (name, base) => {
      const contains = import_chunk_SH2M6OLR.BUILT_IN.get(base);
      return contains === void 0 ? void 0 : (0, import_chunk_SH2M6OLR.metricIn)(store, { name, type: import_chunk_SH2M6OLR.TYPE.get(base) ?? "trend", contains, thresholds: [] });
    };
    for (const record of (0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })) {
      const { metric_name: name = "" } = record.fields;
      const metric = named(name, name);
      if (metric === void 0) {
        unknown.set(name, (unknown.get(name) ?? 0) + 1);
        continue;
      }
      const value = pointValue(record, file.path);
      (0, import_chunk_SH2M6OLR.addPoint)(metric, value);
      if (name !== "http_req_duration" || record.fields.expected_response !== "true") continue;
      (0, import_chunk_SH2M6OLR.addPoint)((0, import_chunk_SH2M6OLR.metricIn)(store, { ...metric, name: `${name}{${EXPECTED}}` }), value);
    }
    const report = (0, import_chunk_SH2M6OLR.reportOf)(store, file, emit);
    const leftOut = [...unknown].slice(0, 20).map(([name, count2]) => `${name}: the format says neither type nor unit, so its ${count2} points are left out`);
    const thresholds = "thresholds and metrics without a point are not in this format";
    return { ...report, notes: [...report.notes, ...leftOut, thresholds] };
  }
};
var pointValue = ({ fields, line }, file) => (0, import_chunk_UNU7NP4D.figureIn)(fields.metric_value, { file, line, what: "metric_value" });
var FIRST3 = /^"?requestedUrl"?,"?final(?:Displayed)?Url"?,"?fetchTime"?/;
var LOST3 = "what the audits measured is rounded in words, made for eyes, so only scores are read: --output=json has it";
var lighthouseCsv = {
  id: "lighthouse-csv",
  kind: "perf",
  title: "Lighthouse CSV",
  tools: [{ tool: "Lighthouse", how: "lighthouse URL --output=csv (scores only; --output=json has the figures)" }],
  claims: ({ head }) => FIRST3.test(head),
  read(file, emit) {
    const problems = [];
    const notes = [LOST3];
    let header = [];
    let claimedAt;
    let audited = false;
    let scores = 0;
    for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRows)(file)) {
      if (fields[0] === "requestedUrl" || fields[0] === "category" && fields.includes("score")) {
        header = fields;
        continue;
      }
      if (fields.length !== header.length)
        throw new import_chunk_URPNT6SS.Problem({ ...(0, import_chunk_UNU7NP4D.notAsPrinted)(file, `${header.length} fields`).parts, line });
      if (header[0] === "requestedUrl") claimedAt = fields[header.indexOf("fetchTime")];
      else if (header.includes("audit")) audited = true;
      else {
        const [category = "", score = ""] = fields;
        scores += 1;
        const value = /^(?:0|1|0?\.\d+)$/.test(score) ? Number(score) : void 0;
        if (value === void 0) problems.push(unknownScore(file, line, category, score));
        else emit({ name: `${category}.score`, value, unit: "ratio", direction: "higher", samples: 1 });
      }
    }
    if (scores === 0) problems.push((0, import_chunk_UNU7NP4D.noMetrics)(file, ""));
    else if (!audited) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the table of audits after the one of categories");
    return { tool: "Lighthouse", ...claimedAt === void 0 ? {} : { claimedAt }, notes, problems };
  }
};
var unknownScore = (file, line, category, score) => ({
  code: "evidence.tool_failed",
  message: "Lighthouse gave a category no score",
  file: file.path,
  line,
  found: `${category.slice(0, 40)}: ${JSON.stringify(score.slice(0, 20))}`,
  expected: "a score from 0 to 1",
  remedy: "look whether the page is served, and run Lighthouse again"
});
var FAILURES = /^"?Method"?,"?Name"?,"?Error"?,"?Occurrences"?(?:,"?First Seen"?,"?Last Seen"?)?\r*\n/;
var EXCEPTIONS = /^"?Count"?,"?Message"?,"?Traceback"?,"?Nodes"?\r*\n/;
var LOST4 = "how many requests were made, and how long they took, is in the file of stats";
var NAMED = 20;
var locustLists = {
  id: "locust-lists",
  kind: "perf",
  title: "locust CSV: failures and exceptions",
  tools: [
    { tool: "locust", how: "locust --headless --csv locust \u2026 and take locust_failures.csv beside locust_stats.csv" },
    { tool: "locust", how: "locust --headless --csv locust \u2026 and take locust_exceptions.csv beside locust_stats.csv" }
  ],
  claims: ({ head }) => FAILURES.test(head) || EXCEPTIONS.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "failures or exceptions of locust");
    const ofRequests = FAILURES.test(file.head);
    const column = ofRequests ? "Occurrences" : "Count";
    const notes = [LOST4];
    const named = /* @__PURE__ */ new Map();
    let total = 0;
    let rows = 0;
    for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true })) {
      const count2 = (0, import_chunk_UNU7NP4D.figureIn)(fields[column], { file: file.path, line, what: column });
      const tags = ofRequests ? (0, import_chunk_UNU7NP4D.tagsOf)({ method: fields.Method ?? "", name: fields.Name ?? "" }) : "";
      rows += 1;
      total += count2;
      if (tags !== "" && (named.has(tags) || named.size < 500)) named.set(tags, (named.get(tags) ?? 0) + count2);
      if (rows <= NAMED) notes.push(`${count2} times: ${tagged(tags, fields.Error ?? fields.Message ?? "")}`);
    }
    const metric = ofRequests ? "http_req_failed" : "exceptions";
    emit(counted(`${metric}.count`, total));
    for (const [tags, count2] of named) emit(counted(`${metric}${tags}.count`, count2));
    return {
      tool: "locust",
      notes: [...notes, ...ofRequests ? (0, import_chunk_SH2M6OLR.failureNotes)(total) : []],
      problems: [],
      saysFailed: total > 0
    };
  }
};
var counted = (name, value) => ({ name, value, unit: "1", direction: "lower" });
var tagged = (tags, message) => `${tags} ${message.slice(0, 120)}`.trim();
var ROW = /^\d{19},\d{1,3},\d+,\d+,\d+,/;
var COLUMNS2 = 12;
var vegetaResults = {
  id: "vegeta-results",
  kind: "perf",
  title: "vegeta results, JSON lines or CSV",
  tools: [
    { tool: "vegeta", how: "vegeta encode -to json results.bin > vegeta.ndjson" },
    { tool: "vegeta", how: "vegeta encode -to csv results.bin > vegeta.csv" }
  ],
  claims({ head }) {
    if (ROW.test(head)) return true;
    const keys = (0, import_chunk_APUOGT25.keysOf)(head);
    return ["attack", "seq", "code", "latency", "bytes_in"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const fold = (0, import_chunk_CCXPY3SK.foldRequests)(file);
    for (const row of ROW.test(file.head) ? csvResults(file) : jsonResults(file)) fold.add(row);
    const { notes, problems } = fold.finish(emit);
    return { tool: "vegeta", notes, problems };
  }
};
function* csvResults(file) {
  for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRows)(file, { ended: true })) {
    if (fields.length !== COLUMNS2) throw atLine2((0, import_chunk_UNU7NP4D.notAsPrinted)(file, `${COLUMNS2} fields`), line);
    const number = (index, what) => (0, import_chunk_UNU7NP4D.figureIn)(fields[index], { file: file.path, line, what });
    yield rowOf2({
      code: number(1, "code"),
      latency: number(2, "latency"),
      start: number(0, "timestamp") / 1e9,
      received: number(4, "bytes in"),
      sent: number(3, "bytes out")
    });
  }
}
function* jsonResults(file) {
  for (const { line, value } of (0, import_chunk_AYNNP6RK.parseJsonLines)(file, (0, import_chunk_AYNNP6RK.endedLines)(file))) {
    if (!(0, import_chunk_AYNNP6RK.isObject)(value)) throw atLine2((0, import_chunk_AYNNP6RK.badShape)(file, "", value, "a result of vegeta"), line);
    const number = (key) => (0, import_chunk_AYNNP6RK.finite)(value[key], { file: file.path, pointer: `/${key}` });
    yield rowOf2({
      code: number("code"),
      latency: number("latency"),
      start: secondsAt(value, file, line),
      received: number("bytes_in"),
      sent: number("bytes_out")
    });
  }
}
var rowOf2 = ({ code, latency, start, received, sent }) => ({
  tags: "",
  seconds: latency / 1e9,
  failed: code < 200 || code >= 400,
  unanswered: code === 0,
  start,
  received,
  sent
});
function secondsAt(result, file, line) {
  const milliseconds = Date.parse((0, import_chunk_AYNNP6RK.stringAt)(result, "timestamp") ?? "");
  if (Number.isNaN(milliseconds))
    throw atLine2((0, import_chunk_AYNNP6RK.badShape)(file, "/timestamp", result.timestamp, "an RFC 3339 time"), line);
  return milliseconds / 1e3;
}
var atLine2 = ({ parts }, line) => new import_chunk_URPNT6SS.Problem({ ...parts, line });
var SECONDS = { us: 1e6, ms: 1e3, s: 1, m: 1 / 60, h: 1 / 3600 };
var BYTES = {
  B: 1,
  KB: 1024,
  MB: 1024 ** 2,
  GB: 1024 ** 3,
  TB: 1024 ** 4,
  PB: 1024 ** 5
};
var LATENCY = /^ {4}Latency +(\S+) +(\S+) +(\S+) +\S+%$/m;
var COUNTS3 = /^ {2}(\d+) requests in (\S+), (\S+) read$/m;
var SOCKET_ERRORS = /^ {2}Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/m;
var wrk = {
  id: "wrk",
  kind: "perf",
  title: "wrk text",
  tools: [
    { tool: "wrk", how: "wrk --latency -d 30s URL > wrk.txt" },
    { tool: "wrk2", how: "wrk -R 2000 --latency -d 30s URL > wrk.txt" }
  ],
  claims: ({ head }) => /^Running \S+ test @ /m.test(head) && /^ {2}Thread Stats +Avg +Stdev +Max/m.test(head),
  read(file, emit) {
    const text = file.text().replaceAll("\r", "");
    const problems = [];
    const reading = { file, problems };
    (0, import_chunk_UNU7NP4D.singleRun)(text, /^Running \S+ test @ /gm, file);
    const load = loadOf5(text, file);
    problems.push(...interrupted(text, file));
    const notes = load.unanswered === 0 ? [] : [`wrk does not count ${load.unanswered} socket errors as requests; here they are failed ones`];
    (0, import_chunk_UNU7NP4D.tellLoad)(load, reading, emit);
    if (load.durations?.has("p99") !== true) notes.push("no percentiles: wrk writes them with --latency");
    return { tool: "wrk", notes, problems };
  }
};
function loadOf5(text, file) {
  const [, count2, , read] = COUNTS3.exec(text) ?? [];
  if (count2 === void 0) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the number of requests, and the rates after it");
  const requests = Number(count2);
  const rate = /^Requests\/sec: +(\S+)$/m.exec(text)?.[1];
  const received = /^Transfer\/sec: +(\d+\.\d\d[KMGTP]?B)$/m.exec(text)?.[1];
  if (rate === void 0 || received === void 0) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "Requests/sec and Transfer/sec");
  const [connect = 0, readErrors = 0, write = 0, timeout = 0] = (SOCKET_ERRORS.exec(text) ?? []).slice(1).map(Number);
  const refused = Number(/^ {2}Non-2xx or 3xx responses: (\d+)$/m.exec(text)?.[1] ?? 0);
  const unanswered = connect + readErrors + write + timeout;
  const tried = requests + unanswered;
  return {
    requests: tried,
    failed: refused + unanswered,
    unanswered,
    rate: (0, import_chunk_UNU7NP4D.figureIn)(rate, { file: file.path, what: "Requests/sec" }),
    ...requests === 0 ? {} : { durations: durationsIn4(text, file), samples: requests },
    received: { count: bytes(read, file), rate: bytes(received, file) }
  };
}
function durationsIn4(text, file) {
  const [, avg, stddev, max] = LATENCY.exec(text) ?? [];
  if (avg === void 0) throw (0, import_chunk_UNU7NP4D.notAsPrinted)(file, "the latency, by average, deviation and maximum");
  const durations = /* @__PURE__ */ new Map([
    ["avg", seconds2(avg, file)],
    ["stddev", seconds2(stddev, file)],
    ["max", seconds2(max, file)]
  ]);
  const [distribution = ""] = /^ {2}Latency Distribution.*(?:\n *\d.*%.*)*/m.exec(text) ?? [];
  for (const [, percent, value] of distribution.matchAll(/^ *(\d+(?:\.\d+)?)% +(\S+) *$/gm)) {
    if (Number(percent) < 100) durations.set(`p${Number(percent)}`, seconds2(value, file));
  }
  return durations;
}
function* interrupted(text, file) {
  const planned = /^Running (\S+) test @ /m.exec(text)?.[1] ?? "";
  const took = COUNTS3.exec(text)?.[2];
  const least = planned.replace(/^\d+/, (whole2) => String(Number(whole2) - 0.5));
  if (seconds2(took, file) >= 0.99 * seconds2(least, file)) return;
  yield {
    code: "evidence.tool_failed",
    message: "wrk was stopped before its end",
    file: file.path,
    found: `a test of ${planned} that ended after ${took}`,
    expected: "a run to its end",
    remedy: "let wrk run as long as it was told to"
  };
}
var seconds2 = (written, file) => withUnit(written, SECONDS, file, true);
var bytes = (written, file) => withUnit(written, BYTES, file, false);
function withUnit(written = "", units, file, divides) {
  const [, number, unit = ""] = /^(-?[\d.]+|-?nan|-?inf)([A-Za-z]*)$/.exec(written) ?? [];
  const value = (0, import_chunk_UNU7NP4D.figureIn)(number, { file: file.path, what: written || "the latency" });
  const factor = units[unit];
  if (factor === void 0) throw (0, import_chunk_UNU7NP4D.notAsPrinted)(file, `one of ${Object.keys(units).join(", ")} after ${written}`);
  return divides ? value / factor : value * factor;
}
var POINT = /^( *)(not )?ok\b(?: +\d+)?(?: +-(?= |$))?(?: (.*))?$/;
var TESTEM = /^(skip|todo) \d+ (\S.* - .*)$/;
var PLAN = /^( *)1\.\.(\d+)(?:\s|$)/;
var DIRECTIVE = /(?:^|\s)#\s*(?:(skip|todo)(?:\S*)(?:\s+(.*))?|pending)$/i;
var TIME = /\s# time=([\d.]+)ms(?=\s|$)/;
var OPENS = /(?:^|\s)#[^#]*\{$/;
function tapLine(text) {
  const line = text.trimEnd();
  const indent = line.length - line.trimStart().length;
  const plan = PLAN.exec(line);
  if (plan !== null) return { kind: "plan", indent, count: Number(plan[2]) };
  const point = POINT.exec(line);
  if (point !== null) return { kind: "point", indent, point: pointOf(point[2] === void 0, point[3] ?? "") };
  const testem = TESTEM.exec(line);
  if (testem !== null) return { kind: "point", indent, point: pointOf(true, `${testem[2]} # ${testem[1]}`) };
  const rest = line.trimStart();
  if (rest.startsWith("# Subtest")) return { kind: "subtest", indent };
  if (rest === "}") return { kind: "close", indent };
  if (rest === "---") return { kind: "yaml", indent };
  if (rest.startsWith("Bail out!")) return { kind: "bail", reason: rest.slice("Bail out!".length).trim() };
  return { kind: "other" };
}
function pointOf(ok, text) {
  const opensBlock = OPENS.test(text);
  const time = TIME.exec(text)?.[1];
  const plain = (opensBlock ? text.slice(0, -1) : text).replace(TIME, "").trim();
  const directive = DIRECTIVE.exec(plain);
  const isDirective = directive !== null && plain[directive.index] !== "\\" && plain[directive.index - 1] !== "\\";
  const before = isDirective ? plain.slice(0, directive.index) : plain;
  const name = before.trim() === "" && isDirective ? directive[2] ?? "" : before;
  return {
    ok,
    name: name.replace(/\\([\\#])/g, "$1").trim(),
    opensBlock,
    ...isDirective ? { directive: directive[1]?.toLowerCase() === "skip" ? "skip" : "todo" } : {},
    ...isDirective && directive[2] ? { reason: directive[2].trim() } : {},
    ...time === void 0 ? {} : { durationMs: Number(time) }
  };
}
var tap = {
  id: "tap",
  kind: "tests",
  title: "TAP",
  tools: [
    { tool: "Node", how: "node --test --test-reporter=tap --test-reporter-destination=FILE" },
    { tool: "Bats", how: "bats --formatter tap13 TESTS > FILE" },
    { tool: "Vitest", how: "npx vitest run --reporter=tap --outputFile=FILE" },
    { tool: "Mocha", how: "npx mocha --reporter tap --reporter-option output=FILE" },
    { tool: "Conftest, kubeconform", how: "the output tap" }
  ],
  claims: ({ head }) => /^(?:#[^\n]*\n|[^\S\n]*\n)*(?:TAP version 1[234]|1\.\.\d+|(?:not )?ok \d+)(?:\s|$)/i.test(head),
  read(file, emit) {
    const reader = newReader(file, (0, import_chunk_3DGFHUTR.newBook)(file, emit));
    for (const text of (0, import_chunk_AYNNP6RK.endedLines)(file)) reader.line(text);
    return { ...reader.end(), notes: reader.notes() };
  }
};
function newReader(file, book) {
  const groups = /* @__PURE__ */ new Map();
  const blocks = [];
  const allowed = /* @__PURE__ */ new Set([0]);
  const runErrors = [];
  let pending;
  let yaml;
  let [missing, extra] = [0, 0];
  const groupAt = (indent) => {
    const group = groups.get(indent) ?? { items: 0, failing: 0 };
    groups.set(indent, group);
    return group;
  };
  const closeGroup = (indent) => {
    const group = groups.get(indent);
    groups.delete(indent);
    if (group?.planned === void 0) return group;
    missing += Math.max(0, group.planned - group.items);
    extra += Math.max(0, group.items - group.planned);
    return group;
  };
  const settlePending = () => {
    if (pending === void 0) return;
    const { indent, point: point2, inner, yaml: details } = pending;
    const isSuite = details.some((line) => /^type: ['"]?suite\b/.test(line.trim()));
    const test = caseOf(point2, details);
    const hasFailed = test.status === "failed";
    groupAt(indent).failing += hasFailed || (inner?.failing ?? 0) > 0 ? 1 : 0;
    if (!isSuite) book.add(test, false);
    else if (hasFailed && (inner?.failing ?? 0) === 0) book.add(test, false);
    pending = void 0;
  };
  const closeBlock = () => {
    settlePending();
    const block = blocks.pop();
    if (block === void 0) return;
    closeGroup(block.indent + STEP);
    if (!block.point.ok && book.failing() === block.before) book.add(caseOf(block.point, []), false);
  };
  const point = (indent, one) => {
    settlePending();
    groupAt(indent).items += 1;
    if (one.opensBlock) {
      blocks.push({ indent, point: one, before: book.failing() });
      allowed.add(indent + STEP);
      return;
    }
    pending = { indent, point: one, inner: blocks.length > 0 ? void 0 : closeGroup(indent + STEP), yaml: [] };
  };
  return {
    line(text) {
      if (yaml !== void 0) {
        if (text.trimEnd() === `${" ".repeat(yaml)}...`) yaml = void 0;
        else if (pending !== void 0 && pending.yaml.length < DETAILS) pending.yaml.push((0, import_chunk_33A35NXH.kept)(text.slice(0, 400)));
        return;
      }
      const line = tapLine(text);
      if (line.kind === "yaml" && pending !== void 0 && line.indent > pending.indent) yaml = line.indent;
      else if (line.kind === "bail")
        runErrors.push(`the run bailed out${line.reason === "" ? "" : `: ${line.reason}`}`);
      else if (line.kind === "subtest") allowed.add(line.indent);
      else if (line.kind === "close" && blocks.at(-1)?.indent === line.indent) closeBlock();
      else if (line.kind === "point" && allowed.has(line.indent)) point(line.indent, line.point);
      else if (line.kind === "plan" && allowed.has(line.indent)) groupAt(line.indent).planned = line.count;
    },
    notes: () => [
      ...book.notes,
      NOTE,
      ...extra > 0 ? ["a plan is smaller than the points beneath it; the points were counted"] : []
    ],
    end() {
      const isOpen = yaml !== void 0 || blocks.length > 0;
      settlePending();
      const planned = groups.get(0)?.planned;
      for (const indent of [...groups.keys()]) closeGroup(indent);
      if (isOpen || planned === void 0 && runErrors.length === 0)
        book.problems.push(
          (0, import_chunk_3DGFHUTR.brokenOff)(file, isOpen ? "a test point that does not end" : "no plan", "a whole stream with its plan")
        );
      book.settle({ tests: missing, failing: 0, skipped: 0 });
      return { tool: "tap", problems: book.problems, runErrors };
    }
  };
}
var STEP = 4;
var DETAILS = 40;
var NOTE = "TAP tells neither a second try nor errors outside the tests";
function caseOf({ ok, name, directive, durationMs }, yaml) {
  const status = directive !== void 0 ? "skipped" : ok ? "passed" : "failed";
  const detail = (key) => yaml.map((line2) => line2.trim()).find((line2) => line2.startsWith(`${key}: `))?.slice(key.length + 2).replace(/^(['"])(.*)\1$/, "$2");
  const [, path, line] = /^(?:file:\/\/)?(.*?):(\d+)(?::\d+)?$/.exec(detail("location") ?? detail("at") ?? "") ?? [];
  const took = durationMs ?? Number(detail("duration_ms") ?? Number.NaN);
  const message = detail("error") ?? detail("message");
  return {
    name,
    status,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 ? {} : { line: Number(line) },
    ...took >= 0 ? { durationMs: took } : {},
    ...status === "failed" && message && !/^[|>]-?$/.test(message) ? { message: (0, import_chunk_33A35NXH.firstLines)(message) } : {}
  };
}
var TEXT_FORMATS = [
  ab,
  abTables,
  cargoBench,
  compilerLines,
  composeConfig,
  gatlingLog,
  gatlingStats,
  goBench,
  goCover,
  googleBenchmarkCsv,
  h2load,
  hey,
  heyCsv,
  hyperfineCsv,
  jacocoCsv,
  import_chunk_CCXPY3SK.jmeterCsv,
  jmhCsv,
  k6Csv,
  lcov,
  lighthouseCsv,
  import_chunk_SH2M6OLR.locustCsv,
  locustLists,
  spdxTagValue,
  tap,
  terraformFmt,
  vegetaResults,
  workflowCommands,
  wrk
];
module.exports = {
  TEXT_FORMATS: TEXT_FORMATS
};
