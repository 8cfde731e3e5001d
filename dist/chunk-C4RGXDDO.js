var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var import_node_buffer2 = require("node:buffer");
var import_node_fs2 = require("node:fs");
var JSON_FORMATS = [
  { format: "bandit", needs: ["errors", "generated_at", "metrics"] },
  { format: "checkov", needs: ["check_type", "results"], own: /"check_type":|"checkov_version":/ },
  { format: "coverage-py", needs: ["meta/version", "meta/branch_coverage", "files"] },
  { format: "ctrf", needs: ["results/tool", "results/summary", "results/tests"], own: /"reportFormat":\s*"CTRF"/ },
  { format: "cyclonedx", needs: ["bomFormat", "components"], own: /"\$schema":\s*"[^"]*cyclonedx/i },
  { format: "gitlab-security", needs: ["version", "scan", "vulnerabilities"] },
  { format: "gtest-json", needs: ["testsuites", "disabled", "failures"] },
  {
    format: "jest-json",
    needs: ["numTotalTests", "numFailedTestSuites", "testResults"],
    own: /"num(?:Total|Passed|Failed)Test(?:s|Suites)":/
  },
  { format: "k6-summary", needs: ["metrics", "root_group"], own: /"root_group":|"http_req_duration":/ },
  { format: "kubeconform", needs: ["resources", "summary/valid", "summary/skipped"] },
  { format: "metrics", needs: ["metrics/*/name", "metrics/*/value", "metrics/*/unit"] },
  { format: "mocha-json", needs: ["stats/suites", "stats/passes", "tests"] },
  { format: "newman", needs: ["collection", "run"], own: /schema\.getpostman\.com/ },
  { format: "playwright", needs: ["config/rootDir", "config/version", "config/projects", "suites"] },
  { format: "pytest-json-report", needs: ["exitcode", "root", "summary"] },
  { format: "robot", needs: ["generator", "rpa", "suite"], own: /"generator":\s*"(?:Robot|Rebot) / },
  { format: "sarif", needs: ["version", "runs"], own: /"\$schema":\s*"[^"]*sarif/i },
  { format: "semgrep", needs: ["results", "errors", "paths"], own: /"check_id":/ },
  { format: "spdx", needs: ["spdxVersion", "packages"], own: /"SPDXID":/ },
  {
    format: "terraform-show",
    needs: ["format_version", "terraform_version"],
    own: /"(?:resource_changes|planned_values)":/
  },
  { format: "terraform-validate", needs: ["valid", "error_count", "warning_count", "diagnostics"] },
  { format: "tflint", needs: ["issues", "errors"], own: /"callers":/ },
  { format: "trivy", needs: ["SchemaVersion", "ArtifactName"], own: /"ArtifactName":|"SchemaVersion":/ }
];
var XML_FORMATS = {
  testcase: { format: "junit", missing: "a <testsuite> around the cases" },
  "test-case": { format: "nunit", missing: "a <test-run> around the cases" },
  robot: { format: "robot", missing: "the attribute generator of <robot>" },
  TestRun: { format: "trx", missing: "the namespace microsoft.com/schemas/VisualStudio/TeamTest/2010" },
  Site: { format: "ctest", missing: "the element <Testing>" },
  coverage: { format: "cobertura", missing: "the attribute line-rate of <coverage>" },
  report: { format: "jacoco", missing: "a <package> with counters" }
};
var NEAR_FORMATS = [...JSON_FORMATS, ...Object.values(XML_FORMATS)].map(
  ({ format }) => format
);
function nearestFormat(head) {
  const root = (0, import_chunk_CTOC36DK.xmlRootOf)(head);
  if (root !== void 0) return nearXml(root);
  if (!/^\s*[{[]/.test(head)) return void 0;
  const keys = (0, import_chunk_APUOGT25.keysOf)(head, 3);
  const near = JSON_FORMATS.map(({ format, needs, own }) => {
    const missing = needs.filter((key) => !keys.has(key));
    const isNear = own?.test(head) === true || missing.length === 1 && needs.length > 2;
    return { format, missing, isNear };
  }).filter(({ missing, isNear }) => isNear && missing.length > 0);
  const [first] = near.sort((a, b) => a.missing.length - b.missing.length);
  return first === void 0 ? void 0 : { format: first.format, missing: first.missing.join(", ") };
}
function nearXml(root) {
  if (/^testsuites?$/i.test(root))
    return { format: "junit", missing: `the name ${root.toLowerCase()} in small letters` };
  return Object.hasOwn(XML_FORMATS, root) ? XML_FORMATS[root] : void 0;
}
function pickAdapter(file, adapters, format) {
  if (file.head.trim() === "" && file.bytes <= import_chunk_AYNNP6RK.HEAD_BYTES) throw (0, import_chunk_AYNNP6RK.emptyReport)(file);
  if (format !== void 0) return named(format, file, adapters);
  const claiming = adapters.filter((adapter) => adapter.claims(file));
  const [only, ...others] = claiming;
  if (only === void 0) throw unread(file);
  if (others.length === 0) return only;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.ambiguous",
    message: "two adapters claim the file",
    file: file.path,
    found: claiming.map((adapter) => adapter.id).join(", "),
    expected: "exactly one",
    remedy: "name the format in the slot"
  });
}
function named(format, file, adapters) {
  const adapter = adapters.find((one) => one.id === format);
  if (adapter !== void 0) return adapter;
  const ids = adapters.map(({ id }) => id);
  const near = (0, import_chunk_SSQB5HUS.nearest)(format, ids);
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.unknown_format",
    message: `there is no format "${format.slice(0, 40)}"`,
    file: file.path,
    found: format,
    expected: near ?? "a format that `phasegate formats` lists",
    remedy: near === void 0 ? "name one of those, or none: it is detected" : `did you mean ${near}?`
  });
}
function unread(file) {
  const instead = (0, import_chunk_CTOC36DK.insteadOf)(file.head);
  if (instead !== void 0) {
    return new import_chunk_URPNT6SS.Problem({
      code: "evidence.use_instead",
      message: `${instead.what} is no evidence: ${instead.why}`,
      file: file.path,
      found: instead.what,
      expected: "a format made for machines",
      remedy: instead.use
    });
  }
  if (file.head.includes("\0") || file.head.startsWith("\uFFFD")) {
    return new import_chunk_URPNT6SS.Problem({
      code: "evidence.encoding",
      message: "the file is not UTF-8 text",
      file: file.path,
      found: "UTF-16 or binary bytes",
      expected: "UTF-8",
      remedy: "let the tool write UTF-8"
    });
  }
  const broken = (0, import_chunk_AYNNP6RK.brokenJson)(file);
  if (broken !== void 0) return broken;
  const nearest2 = nearestFormat(file.head);
  if (nearest2 !== void 0) {
    return new import_chunk_URPNT6SS.Problem({
      code: "evidence.unknown_format",
      message: `the file is almost ${nearest2.format}, which has more`,
      file: file.path,
      found: (0, import_chunk_CTOC36DK.appearanceOf)(file.head),
      expected: `${nearest2.missing}, for the format ${nearest2.format}`,
      remedy: "use the report whole, as the tool wrote it"
    });
  }
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.unknown_format",
    message: "no adapter knows the format of the file",
    file: file.path,
    found: (0, import_chunk_CTOC36DK.appearanceOf)(file.head),
    expected: "a format that `phasegate formats` lists",
    remedy: "let the tool write one of them, or name the format in the slot"
  });
}
function readEvidence(file, options, sinks) {
  let adapter;
  try {
    adapter = pickAdapter(file, options.adapters, options.format);
    return { adapter, report: readWith(adapter, file, sinks, options.ask) };
  } catch (thrown) {
    const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.unreadable").map((parts) => placed(parts, file));
    return { ...adapter === void 0 ? {} : { adapter }, report: { notes: [], problems } };
  }
}
function readWith(adapter, file, sinks, ask) {
  switch (adapter.kind) {
    case "tests":
      return adapter.read(file, sinks.tests ?? letGo, ask);
    case "perf":
      return adapter.read(file, sinks.perf ?? letGo, ask);
    case "iac":
      return adapter.read(file, sinks.iac ?? letGo, ask);
    case "environment":
      return adapter.read(file, sinks.environment ?? letGo, ask);
    case "coverage":
      return adapter.read(file, sinks.coverage ?? letGo, ask);
    case "packages":
      return adapter.read(file, sinks.packages ?? letGo, ask);
  }
}
var letGo = () => void 0;
var placed = (parts, file) => ({ file: file.path, ...parts });
var START = /[^\s\ufeff]/;
function shapeOf(head) {
  const start = START.exec(head)?.[0] ?? "";
  return start === "<" ? "xml" : start === "{" || start === "[" ? "json" : "text";
}
function once(load) {
  let loaded;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
var FORMATS = {
  json: [
    once(async () => (await Promise.resolve().then(() => __toESM(require("./json-test-formats-UB6ZWK5X.js")))).JSON_TEST_FORMATS),
    once(async () => (await Promise.resolve().then(() => __toESM(require("./json-formats-OUTOJZ25.js")))).JSON_FORMATS)
  ],
  text: [once(async () => (await Promise.resolve().then(() => __toESM(require("./text-formats-N7LVYA62.js")))).TEXT_FORMATS)],
  xml: [once(async () => (await Promise.resolve().then(() => __toESM(require("./xml-formats-TQMD5D2E.js")))).XML_FORMATS)]
};
async function adaptersFor(file, format) {
  for (const formats of format === void 0 ? FORMATS[shapeOf(file.head)] : []) {
    const claiming = (await formats()).filter((adapter) => adapter.claims(file));
    if (claiming.length > 0) return claiming;
  }
  return (await Promise.resolve().then(() => __toESM(require("./evidence-TRBMTT5R.js")))).ADAPTERS;
}
var BLOCK_BYTES = 32 * 1024;
function* chunksOf(file, buffer = import_node_buffer2.Buffer.allocUnsafe(Math.min(BLOCK_BYTES, Math.max(file.bytes, 1)))) {
  const flags = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NOFOLLOW ?? 0) | (import_node_fs2.constants.O_NONBLOCK ?? 0);
  const descriptor = attempt(file.shown, () => (0, import_node_fs2.openSync)(file.path, flags));
  try {
    let left = (0, import_node_fs2.fstatSync)(descriptor).isFile() ? file.bytes : Number.NaN;
    let held = 0;
    while (left > 0) {
      const count = attempt(file.shown, () => (0, import_node_fs2.readSync)(descriptor, buffer, held, buffer.length - held, null));
      if (count === 0) break;
      left -= count;
      const filled = buffer.subarray(0, held + count);
      held = left > 0 ? unfinished(filled) : 0;
      yield { bytes: filled.subarray(0, filled.length - held), cut: left === 0 && unfinished(filled) > 0 };
      filled.copyWithin(0, filled.length - held);
    }
    if (left !== 0 || (0, import_node_fs2.fstatSync)(descriptor).size !== file.bytes) throw changed(file);
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}
function unfinished(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 128) return 0;
    if (byte >= 192) return back < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? back : 0;
  }
  return 0;
}
function changed(file) {
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.unreadable",
    message: "the file changed while it was read",
    file: file.shown,
    found: "another size than before",
    expected: `${file.bytes} bytes`,
    remedy: "wait for the tool to end before the evidence is read"
  });
}
function attempt(shown, read) {
  try {
    return read();
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "evidence.unreadable",
        message: "the file could not be read",
        file: shown,
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: "a readable regular file",
        remedy: "look whether the path is right and the file may be read"
      },
      { cause }
    );
  }
}
var HEAD_BYTES2 = 64 * 1024;
var MAX_BYTES = 512 * 1024 * 1024;
function openSourceFile(path, options = {}) {
  const file = opened(path, options);
  if (file.bytes <= BLOCK_BYTES) return smallFile(file);
  return largeFile(
    file,
    () => blocksOf(file),
    () => contentOf(file)
  );
}
function openDigestedFile(path, hash, options = {}) {
  const file = opened(path, options);
  if (file.bytes <= BLOCK_BYTES) {
    const begun = hash();
    const source = smallFile(file, begun);
    const digest2 = begun.digest("hex");
    return Object.assign(source, { digest: () => digest2 });
  }
  let digest;
  const taken = (read) => {
    digest ??= read;
  };
  const blocks = () => digest === void 0 ? digestedBlocks(file, hash(), taken) : blocksOf(file);
  const text = () => {
    if (digest !== void 0) return contentOf(file);
    const begun = hash();
    const content = contentOf(file, begun);
    taken(begun.digest("hex"));
    return content;
  };
  return Object.assign(largeFile(file, blocks, text), { digest: () => digest ?? digestOf(file, hash()) });
}
function opened(path, { shownAs = path, maxBytes = MAX_BYTES }) {
  return { path, shown: shownAs, bytes: sizeOf(path, shownAs, maxBytes) };
}
var SHARED = import_node_buffer.Buffer.allocUnsafeSlow(BLOCK_BYTES);
function smallFile(file, hash) {
  const read = { text: "", lossy: "" };
  for (const { bytes, cut } of chunksOf(file, SHARED)) {
    hash?.update(bytes);
    read.text = textIn(bytes, cut);
    read.lossy = read.text ?? bytes.toString("utf8");
  }
  const text = () => {
    if (read.text === void 0) throw notUtf8(file, 0, file.bytes);
    return withoutMark(read.text);
  };
  return {
    path: file.shown,
    bytes: file.bytes,
    head: withoutMark(read.lossy),
    text,
    blocks: () => file.bytes === 0 ? [] : [text()],
    count: (ascii) => read.lossy.split(ascii).length - 1
  };
}
function largeFile(file, blocks, text) {
  return {
    path: file.shown,
    bytes: file.bytes,
    head: headOf(file),
    text,
    blocks,
    count: (ascii) => countIn(file, import_node_buffer.Buffer.from(ascii, "latin1"))
  };
}
function sizeOf(path, shown, maxBytes) {
  const stat = attempt(shown, () => (0, import_node_fs.lstatSync)(path));
  if (!stat.isFile()) {
    const found = stat.isSymbolicLink() ? "a symbolic link" : stat.isDirectory() ? "a folder" : "a device, pipe or socket";
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.not_regular",
      message: "the path is not a regular file",
      file: shown,
      found,
      expected: "a regular file",
      remedy: stat.isDirectory() ? "name the files in it" : "let the tool write the report itself there"
    });
  }
  if (stat.size > maxBytes) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "evidence.too_large",
      message: "the report is over the size limit",
      file: shown,
      found: `${stat.size} bytes`,
      expected: `at most ${maxBytes} bytes`,
      remedy: "split the report, or raise `limits.file_mb` in the configuration"
    });
  }
  return stat.size;
}
function headOf(file) {
  let head = "";
  let read = 0;
  for (const { bytes } of chunksOf(file)) {
    head += bytes.toString("utf8");
    read += bytes.length;
    if (read >= HEAD_BYTES2) break;
  }
  return withoutMark(head);
}
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
function* blocksOf(file, hash, buffer) {
  let offset = 0;
  for (const { bytes, cut } of chunksOf(file, buffer)) {
    hash?.update(bytes);
    const text = textIn(bytes, cut);
    if (text === void 0) throw notUtf8(file, offset, offset + bytes.length);
    yield offset === 0 ? withoutMark(text) : text;
    offset += bytes.length;
  }
}
function* digestedBlocks(file, hash, taken) {
  yield* blocksOf(file, hash);
  taken(hash.digest("hex"));
}
function textIn(bytes, cut) {
  if (cut) return void 0;
  if ((0, import_node_buffer.isAscii)(bytes)) return bytes.toString("latin1");
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : void 0;
}
var contentOf = (file, hash) => [...blocksOf(file, hash, import_node_buffer.Buffer.allocUnsafe(file.bytes))].join("");
function digestOf(file, hash) {
  for (const { bytes } of chunksOf(file)) hash.update(bytes);
  return hash.digest("hex");
}
var COUNTED_BYTES = 256 * 1024;
function countIn(file, wanted) {
  let count = 0;
  let tail = import_node_buffer.Buffer.alloc(0);
  for (const { bytes } of chunksOf(file, import_node_buffer.Buffer.allocUnsafe(COUNTED_BYTES))) {
    const across = import_node_buffer.Buffer.concat([tail, bytes.subarray(0, wanted.length - 1)]);
    if (across.includes(wanted)) count += 1;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) count += 1;
    tail = import_node_buffer.Buffer.from(bytes.subarray(Math.max(0, bytes.length - wanted.length + 1)));
  }
  return count;
}
function notUtf8(file, from, until) {
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.encoding",
    message: "the report is not valid UTF-8",
    file: file.shown,
    found: `an invalid sequence between bytes ${from} and ${until}`,
    expected: "UTF-8, with or without a byte order mark",
    remedy: "let the tool write UTF-8"
  });
}
module.exports = {
  adaptersFor: adaptersFor,
  openDigestedFile: openDigestedFile,
  openSourceFile: openSourceFile,
  readEvidence: readEvidence
};
