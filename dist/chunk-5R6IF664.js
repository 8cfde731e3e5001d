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
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
var import_node_child_process = require("node:child_process");
var import_node_path2 = require("node:path");
var import_node_util = require("node:util");
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VSDJNN3S.require_picomatch)(), 1);
var run = (0, import_node_util.promisify)(import_node_child_process.execFile);
async function readRecordContext(directory, env) {
  const [top = "", commit = "", tree = ""] = (await git(directory, ["rev-parse", "--show-toplevel", "HEAD", "HEAD^{tree}"])).split("\n");
  const changed = await git(directory, ["status", "--porcelain", "--untracked-files=no"]);
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  return {
    subject: { commit, tree },
    dirty: changed !== "",
    workDirectory: (0, import_node_path2.relative)(top, directory).split(import_node_path2.sep).join("/") || ".",
    ...env.GITHUB_RUN_ID === void 0 ? {} : { runId: env.GITHUB_RUN_ID },
    ...Number.isInteger(attempt) && attempt > 0 ? { attempt } : {},
    ...env.GITHUB_JOB === void 0 ? {} : { job: env.GITHUB_JOB },
    now: () => Date.now(),
    warn: (text) => process.stderr.write(`phasegate record: ${text}
`)
  };
}
async function scannedFiles(directory, globs) {
  const listed = await git(directory, ["ls-files", "-z", "--full-name"]);
  const isMatch = (0, import_picomatch.default)([...globs], { dot: true });
  return listed.split("\0").filter((path) => path !== "" && isMatch(path));
}
async function git(directory, args) {
  try {
    const { stdout } = await run("git", ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", ...args], {
      cwd: directory,
      maxBuffer: 64 * 1024 * 1024
    });
    return stdout.trimEnd();
  } catch (error) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "git.unreadable",
        message: "what is recorded must be a checkout of a commit",
        file: directory,
        remedy: "run phasegate record inside the repository"
      },
      { cause: error }
    );
  }
}
var SLOT_NAME = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
var LONGEST_WAIT_MS = 2 ** 31 - 1;
function record2(command) {
  command.requiredOption("--slot <name>", "slot that the evidence is for").option("--out <dir>", "where the producer writes (default: evidence/<slot>)").option("--stdout <file>", "file below --out that takes the producer's standard output").option("--samples <n>", "run the command n times, into sample-<n>.json").option("--every <duration>", "time between samples, such as 10s").option("--shard <n/of>", "this run is shard n of so many").option("--tool <name@version>", "tool that makes the evidence").option("--scanned <glob...>", "tracked files that the producer looks at").option("--target-image <id...>", "image that the tests run against").argument("<command...>", "the producer, after --").action(async (command2, options) => {
    process.exitCode = 2;
    process.exitCode = await recordCommand(command2, options, process.cwd());
  });
}
async function recordCommand(command, options, directory) {
  const [program, ...args] = command;
  if (program === void 0) throw invalid("command", "a command after --", "nothing");
  const out = (0, import_node_path.resolve)(directory, options.out ?? `evidence/${options.slot}`);
  assertFits(options, out);
  const context = await readRecordContext(directory, process.env);
  const scanned = options.scanned === void 0 ? void 0 : await scannedFiles((0, import_node_path.resolve)(directory), options.scanned);
  return (0, import_chunk_FTGZ7E44.record)(
    {
      slot: options.slot,
      command: [program, ...args],
      directory,
      out,
      ...options.stdout === void 0 ? {} : { stdout: options.stdout },
      ...options.samples === void 0 ? {} : { samples: positive("--samples", options.samples) },
      ...options.every === void 0 ? {} : { everyMs: durationOf(options.every) },
      ...options.shard === void 0 ? {} : { shard: shardOf(options.shard) },
      ...options.tool === void 0 ? {} : { tool: toolOf(options.tool) },
      ...scanned === void 0 ? {} : { scanned },
      ...options.targetImage === void 0 ? {} : { targetImages: options.targetImage }
    },
    context
  );
}
function assertFits({ slot, stdout, samples, every }, out) {
  if (!SLOT_NAME.test(slot))
    throw invalid("--slot", "lower-case letters and digits, joined by hyphens or underscores", slot);
  if (every !== void 0 && samples === void 0) throw invalid("--every", "--samples beside it", "no --samples");
  if (stdout === void 0) return;
  if (samples !== void 0)
    throw invalid("--stdout", "no --samples beside it: each goes into its own sample-<n>.json", "--samples");
  const [first] = (0, import_node_path.relative)(out, (0, import_node_path.resolve)(out, stdout)).split(import_node_path.sep);
  if (first === ".." || first === "") throw invalid("--stdout", "a file below --out", stdout);
}
function positive(name, text) {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw invalid(name, "a whole number from 1", text);
  return Number(text);
}
function durationOf(text) {
  const ms = (0, import_chunk_3U7MHEBV.parseDuration)(text);
  if (ms === void 0 || ms > LONGEST_WAIT_MS) throw invalid("--every", "a duration such as 10s, below 25d", text);
  return ms;
}
function shardOf(text) {
  const [, shard, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (shard === void 0 || of === void 0 || Number(shard) > Number(of))
    throw invalid("--shard", "n/of, such as 2/4", text);
  return { shard: Number(shard), of: Number(of) };
}
function toolOf(text) {
  const at = text.lastIndexOf("@");
  return at <= 0 ? { name: text } : { name: text.slice(0, at), version: text.slice(at + 1) };
}
function invalid(name, expected, found) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: `${name} is not valid`,
    expected,
    found,
    remedy: "phasegate record --help"
  });
}
module.exports = {
  record: record2,
  recordCommand: recordCommand
};
