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
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var accepted_findings_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/phasegate/phasegate/schema/accepted-findings-1.json",
  title: "AcceptedFindingsFile",
  description: "Old findings of linters that are accepted until an end, .phasegate/baselines/*.json at the trusted ref",
  type: "object",
  additionalProperties: false,
  required: ["findings"],
  properties: {
    findings: {
      description: "Each finding once",
      type: "array",
      uniqueItems: true,
      items: {
        description: "A finding",
        type: "object",
        additionalProperties: false,
        required: ["tool", "rule", "message", "owner", "reason", "until"],
        properties: {
          tool: {
            $ref: "#/$defs/words",
            description: "Tool that reports it"
          },
          rule: {
            $ref: "#/$defs/words",
            description: "Rule that it breaks"
          },
          file: {
            $ref: "#/$defs/words",
            description: "File that it stands in, from the top of the repository. Without it: in none"
          },
          fingerprint: {
            $ref: "#/$defs/words",
            description: "What the tool knows it by. With it the message may change"
          },
          message: {
            $ref: "#/$defs/words",
            description: "What the tool says, verbatim"
          },
          count: {
            description: "How often it is accepted",
            type: "integer",
            minimum: 1,
            default: 1
          },
          owner: {
            $ref: "#/$defs/person",
            description: "Who answers for it"
          },
          reason: {
            $ref: "#/$defs/text",
            description: "Why it is accepted"
          },
          until: {
            $ref: "#/$defs/deadline",
            description: "When it blocks again"
          }
        }
      }
    }
  },
  $defs: {
    words: {
      description: "a text that is not empty",
      type: "string",
      minLength: 1
    },
    text: {
      description: "a line of text without white space at its ends",
      type: "string",
      pattern: "^\\S(.*\\S)?$"
    },
    person: {
      description: "lower-case letters and digits, joined by hyphens, dots or underscores",
      type: "string",
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"
    },
    deadline: {
      description: "a date, or an RFC 3339 instant with offset",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\S+)?$"
    }
  }
};
var triage_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/phasegate/phasegate/schema/triage-1.json",
  title: "TriageFile",
  description: "A triage record, .phasegate/triage/*.yml at the trusted ref: a change that may land, linked by content",
  type: "object",
  additionalProperties: false,
  required: ["id", "severity", "change", "by", "at", "expires"],
  properties: {
    id: {
      $ref: "#/$defs/token",
      description: "Identity of the record, unique among all records"
    },
    severity: {
      $ref: "#/$defs/text",
      description: "Severity, such as P0"
    },
    change: {
      description: "The change it is about",
      type: "object",
      additionalProperties: false,
      required: ["head", "patch"],
      properties: {
        head: {
          $ref: "#/$defs/object_id",
          description: "Commit id of its head"
        },
        base: {
          $ref: "#/$defs/object_id",
          description: "Commit id where it begins, where that is not where its head left the branch it lands in: for a fix upon another that landed as a new commit, or one that landed before and was taken back"
        },
        patch: {
          $ref: "#/$defs/object_id",
          description: "Stable patch-id of the change, as git diff --no-renames --full-index BASE...HEAD | git patch-id --stable writes it (docs/triage-a-fix.md)"
        },
        pull: {
          description: "Number of its pull request",
          type: "integer",
          minimum: 1
        }
      }
    },
    by: {
      $ref: "#/$defs/person",
      description: "The person who decided it"
    },
    at: {
      $ref: "#/$defs/instant",
      description: "When it was decided"
    },
    expires: {
      $ref: "#/$defs/deadline",
      description: "When it ends, exclusive"
    },
    paths: {
      description: "The only files that the change may touch. Without it: any",
      type: "array",
      items: {
        $ref: "#/$defs/glob"
      },
      uniqueItems: true,
      default: []
    },
    max_files: {
      description: "Most files that the change may touch. Without it: any number",
      type: "integer",
      minimum: 1
    }
  },
  $defs: {
    text: {
      description: "a line of text without white space at its ends",
      type: "string",
      pattern: "^\\S(.*\\S)?$"
    },
    person: {
      description: "lower-case letters and digits, joined by hyphens, dots or underscores",
      type: "string",
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"
    },
    glob: {
      description: "a path or glob relative to the root, with / between folders and without parentheses",
      type: "string",
      pattern: "^(?![/!]|\\.{1,2}/|.*/\\.{1,2}(/|$))[^\\\\|()]*[^\\\\|()/]$"
    },
    deadline: {
      description: "a date, or an RFC 3339 instant with offset",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\S+)?$"
    },
    instant: {
      description: "an RFC 3339 instant with offset",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\S+$"
    },
    object_id: {
      description: "40 or 64 hexadecimal digits, in quotes where all are decimal",
      type: "string",
      pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"
    },
    token: {
      description: "letters, digits, dots, hyphens and underscores",
      type: "string",
      pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"
    }
  }
};
var FORM = { name: "triage", schema: triage_default, invalid: "triage.invalid" };
function parseTriage(files, configuration) {
  const records = [];
  const problems = [];
  for (const file of files) {
    try {
      records.push((0, import_chunk_VWUDGIEV.readDocument)(FORM, file, (read) => recordOf(read, file.path, configuration)));
    } catch (thrown) {
      problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "triage.invalid").map((problem) => ({ file: file.path, ...problem })));
    }
  }
  const shared = records.filter(({ id }) => records.filter((other) => other.id === id).length > 1);
  return {
    records: records.filter((record) => !shared.includes(record)),
    problems: [...problems, ...shared.map(({ id, path }) => sharedId(id, path, shared))]
  };
}
function recordOf(read, path, configuration) {
  const by = read.text("/by") ?? "";
  checkPerson(read, "/by", configuration);
  const [atMs, expiresMs] = [read.instant("/at") ?? 0, read.deadline("/expires") ?? 0];
  if (expiresMs <= atMs) {
    read.fault({
      code: "triage.invalid",
      message: "the record ends before it was decided",
      pointer: "/expires",
      expected: "an instant after `at`",
      hint: "not after `at`",
      remedy: "correct at or expires"
    });
  }
  return {
    id: read.text("/id") ?? "",
    path,
    severity: read.text("/severity") ?? "",
    change: {
      head: read.text("/change/head") ?? "",
      ...(0, import_chunk_VWUDGIEV.optional)("base", read.text("/change/base")),
      patch: read.text("/change/patch") ?? "",
      ...(0, import_chunk_VWUDGIEV.optional)("pull", read.count("/change/pull"))
    },
    by,
    roles: configuration.roles.filter(({ people }) => people.includes(by)).map(({ name }) => name),
    atMs,
    expiresMs,
    paths: read.texts("/paths"),
    ...(0, import_chunk_VWUDGIEV.optional)("maxFiles", read.count("/max_files"))
  };
}
function checkPerson(read, pointer, { people }) {
  const name = read.text(pointer);
  const known = people.map(({ id }) => id);
  if (name === void 0 || known.includes(name)) return;
  const meant = (0, import_chunk_SSQB5HUS.nearest)(name, known);
  read.fault({
    code: "config.unknown_name",
    message: `\`${name}\` is no person of the configuration`.slice(0, 100),
    pointer,
    found: name,
    expected: "a key of people",
    hint: meant === void 0 ? "not under `people`" : `did you mean \`${meant}\`?`,
    remedy: meant === void 0 ? "name a person of the configuration" : `write ${meant}`
  });
}
function sharedId(id, path, shared) {
  const others = shared.filter((other) => other.id === id && other.path !== path).map((other) => other.path);
  return {
    code: "triage.invalid",
    message: `triage record ${id} exists more than once`.slice(0, 100),
    file: path,
    pointer: "/id",
    found: `also in ${others.join(", ")}`,
    expected: "an id of its own",
    remedy: "give each record an id of its own"
  };
}
var FORM2 = { name: "accepted-findings", schema: accepted_findings_default, invalid: "baseline.invalid" };
function parseAcceptedFindings(file, configuration) {
  return (0, import_chunk_VWUDGIEV.readDocument)(FORM2, file, (read) => {
    const known = /* @__PURE__ */ new Set();
    return read.items("/findings").map((index) => {
      const at = `/findings/${index}`;
      const text = (key) => read.text(`${at}/${key}`) ?? "";
      if (configuration !== void 0) checkPerson(read, `${at}/owner`, configuration);
      const entry = {
        tool: text("tool"),
        rule: text("rule"),
        ...(0, import_chunk_VWUDGIEV.optional)("file", read.text(`${at}/file`)),
        ...(0, import_chunk_VWUDGIEV.optional)("fingerprint", read.text(`${at}/fingerprint`)),
        message: text("message"),
        count: read.count(`${at}/count`) ?? 1,
        owner: text("owner"),
        reason: text("reason"),
        untilMs: read.deadline(`${at}/until`) ?? 0
      };
      const identity = identityOf(entry);
      if (known.has(identity)) {
        read.fault({
          code: "baseline.invalid",
          message: "a finding is accepted twice",
          pointer: at,
          found: `${entry.rule} in ${entry.file ?? "no file"}`,
          expected: "each finding once, with a count",
          hint: "stands above already",
          remedy: "remove one of the two"
        });
      }
      known.add(identity);
      return entry;
    });
  });
}
var identityOf = ({
  tool,
  rule,
  file = "",
  fingerprint,
  message
}) => JSON.stringify([tool, rule, file, fingerprint === void 0 ? { message } : fingerprint]);
function repositoryPaths(written, context) {
  const isUri = /^file:/i.test(written);
  if (!isUri && /^[A-Za-z][A-Za-z0-9+.-]+:/.test(written)) return [];
  const decoded = percentDecoded(written);
  const plain = isUri ? [localPath(decoded)] : [written, decoded];
  const spellings = plain.flatMap((path) => path === void 0 ? [] : [path, path.replaceAll("\\", "/")]);
  const paths = spellings.map((path) => inRepository(path, context)).filter((path) => path !== void 0);
  return [...new Set(paths)];
}
function percentDecoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return void 0;
  }
}
function localPath(uri) {
  const path = uri === void 0 ? void 0 : /^file:(?:\/\/(?:localhost)?(?=\/))?(\/.*)$/is.exec(uri)?.[1];
  return path?.replace(/^\/(?=[A-Za-z]:)/, "");
}
function inRepository(path, { roots, directory }) {
  if (!path.startsWith("/") && !/^[A-Za-z]:\//.test(path)) return joined(directory, path);
  for (const root of roots) {
    const base = root.endsWith("/") ? root : `${root}/`;
    if (path.startsWith(base)) return joined("", path.slice(base.length));
  }
  return void 0;
}
function joined(directory, path) {
  const parts = [];
  for (const part of `${directory}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.length === 0 ? void 0 : parts.join("/");
}
var SCOPES = /* @__PURE__ */ new Map([
  ["terraform", { programs: ["terraform", "tofu"], commands: ["validate", "plan"], chdir: /^-chdir=(.+)$/ }],
  ["tflint", { programs: ["tflint"], chdir: /^--chdir=(.+)$/ }]
]);
var NARROWING = /^--(?:filter|only)\b/;
function scopeOf({ tool, command, directory }) {
  const scope = tool === void 0 ? void 0 : SCOPES.get(tool);
  const [program, ...options] = command ?? [];
  if (scope === void 0 || program === void 0 || directory === void 0) return void 0;
  const name = program.replace(/^.*[\\/]/, "").replace(/\.exe$/i, "");
  if (!scope.programs.includes(name) || options.some((option) => NARROWING.test(option))) return void 0;
  const asked = options.find((option) => !option.startsWith("-")) ?? "";
  if (scope.commands !== void 0 && !scope.commands.includes(asked)) return void 0;
  const chdir = options.map((option) => scope.chdir.exec(option)?.[1]).find((found) => found !== void 0);
  if (chdir?.startsWith("/") || options.includes("--chdir")) return void 0;
  const probe = joined(`${directory}/${chdir ?? ""}`, "x");
  if (probe === void 0) return void 0;
  const prefix = probe.slice(0, -1);
  return (path) => path.startsWith(prefix) && /^[^/]+\.tf(?:\.json)?$/.test(path.slice(prefix.length));
}
var BASES = ["report", "scope", "manifest"];
function coverageOf(slot, patterns, proofs) {
  const all = proofs.flat().map(({ basis, files }) => ({ basis, files: new Set(files) }));
  const silent = proofs.length === 0 || proofs.some((some) => some.length === 0);
  return patterns.map(({ pattern, files }) => {
    const uncovered = files.filter((file) => !all.some((proof) => proof.files.has(file)));
    const speaking = all.filter((proof) => files.some((file) => proof.files.has(file)));
    const known = BASES.find((basis2) => (speaking.length > 0 ? speaking : all).some((proof) => proof.basis === basis2));
    const basis = known === void 0 || silent && uncovered.length > 0 ? "unknown" : known;
    return { slot, pattern, files: files.length, uncovered: [...uncovered].sort(), basis };
  });
}
function proofsOf(report, { covered, all }, roots) {
  const proofs = [];
  const prove = (basis, covers) => {
    proofs.push({ basis, files: covered.filter(covers) });
  };
  const list = (basis, paths, directory) => {
    const meant = paths.map((path) => repositoryPaths(path, { roots, directory }).filter((one) => all.has(one)));
    const known = new Set(meant.filter(({ length }) => length === 1).flat());
    prove(basis, (path) => known.has(path));
  };
  if (report.lookedAt !== void 0) list("report", report.lookedAt, report.directory ?? "");
  const inScope = scopeOf(report);
  if (inScope !== void 0) prove("scope", inScope);
  if (report.scanned !== void 0) list("manifest", report.scanned, "");
  return proofs;
}
var FINDINGS_LIMIT = 1e4;
var MESSAGE_LIMIT = 1e3;
function foldLint({ roots, directory = "", limit = FINDINGS_LIMIT }) {
  const counts = { error: 0, warning: 0, note: 0, none: 0 };
  const kept = { error: [], warning: [], note: [], none: [] };
  const tools = /* @__PURE__ */ new Set();
  return {
    add(finding) {
      const { level, tool } = finding;
      counts[level] += 1;
      tools.add(tool);
      if (level !== "none" && kept[level].length < limit) kept[level].push(placed(finding, roots, directory));
    },
    finish(report, files) {
      if (report.tool !== void 0) tools.add(report.tool);
      return {
        ...counts,
        tools: [...tools].sort(),
        findings: import_chunk_JBXRTUYW.LEVELS.flatMap((level) => kept[level]),
        proofs: [...proofsOf(report, files, roots)]
      };
    }
  };
}
function placed({ file, ...finding }, roots, directory) {
  const path = file === void 0 ? void 0 : repositoryPaths(file, { roots, directory })[0] ?? file;
  return { ...finding, message: shortened(finding.message), ...path === void 0 ? {} : { file: path } };
}
function shortened(text) {
  return text.length <= MESSAGE_LIMIT ? text : `${text.slice(0, MESSAGE_LIMIT).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
module.exports = {
  FINDINGS_LIMIT: FINDINGS_LIMIT,
  checkPerson: checkPerson,
  coverageOf: coverageOf,
  foldLint: foldLint,
  identityOf: identityOf,
  parseAcceptedFindings: parseAcceptedFindings,
  parseTriage: parseTriage,
  repositoryPaths: repositoryPaths
};
