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
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
var import_node_child_process = require("node:child_process");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");
var import_promises2 = require("node:stream/promises");
var import_promises3 = require("node:timers/promises");
var import_node_child_process2 = require("node:child_process");
var import_node_path3 = require("node:path");
var import_node_util = require("node:util");
var LOCK_TRIES = 300;
var LOCK_WAIT_MS = 100;
async function record(request, context) {
  const out = (0, import_node_path2.resolve)(request.directory, request.out);
  await (0, import_promises.mkdir)(out, { recursive: true }).catch((cause) => {
    throw unwritable(out, cause);
  });
  const before = await digestsUnder(out);
  const startedAt = (0, import_chunk_P5VQINOM.formatInstant)(context.now());
  const exitCode = await produce(request, out, context);
  const finishedAt = (0, import_chunk_P5VQINOM.formatInstant)(context.now());
  const files = [...(await digestsUnder(out)).entries()].filter(([path, { sha256 }]) => before.get(path)?.sha256 !== sha256).map(([path, digest]) => ({ path, ...digest }));
  const { runId, attempt, job } = context;
  if (exitCode === 0 && files.length === 0)
    context.warn(`${request.out} holds nothing new: the producer has to write its reports there`);
  const run2 = {
    slot: request.slot,
    subject: context.subject,
    ...context.dirty ? { dirty: true } : {},
    ...runId === void 0 ? {} : { run_id: runId },
    ...attempt === void 0 ? {} : { attempt },
    ...job === void 0 ? {} : { job },
    command: [...request.command],
    exit_code: exitCode,
    started_at: startedAt,
    finished_at: finishedAt,
    directory: context.workDirectory,
    files,
    ...request.tool === void 0 ? {} : { tool: request.tool },
    ...request.scanned === void 0 ? {} : { scanned: [...request.scanned] },
    ...request.shard === void 0 ? {} : { shard: request.shard },
    ...request.samples === void 0 ? {} : { samples: request.samples },
    ...request.targetImages === void 0 ? {} : { target_images: [...request.targetImages] }
  };
  await append((0, import_node_path2.join)(out, import_chunk_JOLL2S7L.MANIFEST_NAME), run2);
  return exitCode;
}
async function produce(request, out, context) {
  if (request.samples === void 0)
    return once(request, request.stdout === void 0 ? void 0 : (0, import_node_path2.resolve)(out, request.stdout), context);
  let exitCode = 0;
  for (let sample = 1; sample <= request.samples; sample += 1) {
    if (sample > 1) await (0, import_promises3.setTimeout)(request.everyMs ?? 0);
    exitCode ||= await once(request, (0, import_node_path2.join)(out, `sample-${sample}.json`), context);
  }
  return exitCode;
}
async function once({ command: [program, ...args], directory, environment }, stdout, { warn }) {
  const file = stdout === void 0 ? void 0 : await opened(stdout);
  const child = (0, import_node_child_process.spawn)(program, args, {
    cwd: directory,
    env: environment,
    stdio: ["inherit", stdout === void 0 ? "inherit" : "pipe", "inherit"]
  });
  const ended = new Promise((resolve3) => {
    child.once("error", (error) => {
      warn(`${program} could not be started: ${error.message}`);
      resolve3(127);
    });
    child.once("close", (code) => resolve3(code ?? 128));
  });
  if (file !== void 0 && child.stdout !== null) await (0, import_promises2.pipeline)(child.stdout, file.createWriteStream());
  return ended;
}
async function opened(path) {
  try {
    await (0, import_promises.mkdir)((0, import_node_path2.dirname)(path), { recursive: true });
    return await (0, import_promises.open)(path, "w");
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
function unwritable(path, cause) {
  return new import_chunk_URPNT6SS.Problem(
    {
      code: "output.failed",
      message: "evidence cannot be written there",
      file: path,
      found: (0, import_chunk_URPNT6SS.textOf)(cause),
      expected: "a folder that can be made, and a file that can be written",
      remedy: "look whether --out and --stdout are right"
    },
    { cause }
  );
}
async function digestsUnder(folder) {
  try {
    return await digestsIn(folder);
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "evidence.unreadable",
        message: "what the producer wrote cannot be read",
        file: folder,
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: "files that the user of this step may read",
        remedy: "let the producer, such as a container, write as this user, or hand its files over before it ends"
      },
      { cause }
    );
  }
}
async function digestsIn(folder) {
  const entries = await (0, import_promises.readdir)(folder, { recursive: true, withFileTypes: true });
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith(import_chunk_JOLL2S7L.MANIFEST_NAME)) continue;
    const path = (0, import_node_path2.join)(entry.parentPath, entry.name);
    found.set((0, import_node_path2.relative)(folder, path).split(import_node_path2.sep).join("/"), await digestOf(path));
  }
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
async function digestOf(path) {
  const hash = (0, import_node_crypto.createHash)("sha256");
  let bytes = 0;
  for await (const block of (0, import_node_fs.createReadStream)(path)) {
    hash.update(block);
    bytes += block.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
async function append(path, run2) {
  const lock = `${path}.lock`;
  await acquire(lock);
  try {
    const before = (await (0, import_chunk_JOLL2S7L.manifestThere)(path))?.manifest.runs ?? [];
    const manifest = { version: 1, runs: [...before, run2] };
    await replace(path, `${(0, import_chunk_UEGZMSUE.canonicalJson)((0, import_chunk_VV545W53.asManifest)(manifest, path))}
`);
  } finally {
    await (0, import_promises.rm)(lock, { force: true });
  }
}
async function replace(path, text) {
  try {
    await (0, import_promises.writeFile)(`${path}.new`, text);
    await (0, import_promises.rename)(`${path}.new`, path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
async function acquire(lock) {
  for (let attempt = 0; attempt < LOCK_TRIES; attempt += 1) {
    try {
      return await (await (0, import_promises.open)(lock, "wx")).close();
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw unwritable(lock, cause);
      await (0, import_promises3.setTimeout)(LOCK_WAIT_MS);
    }
  }
  throw new import_chunk_URPNT6SS.Problem({
    code: "output.failed",
    message: `the manifest is locked by ${lock}`,
    file: lock,
    remedy: "delete the lock if no other recording is running"
  });
}
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VSDJNN3S.require_picomatch)(), 1);
var run = (0, import_node_util.promisify)(import_node_child_process2.execFile);
var SETTINGS = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "safe.directory=*"].flatMap((setting) => [
  "-c",
  setting
]);
async function readRecordContext(directory, env) {
  const [top = "", commit = "", tree = ""] = (await git(directory, ["rev-parse", "--show-toplevel", "HEAD", "HEAD^{tree}"])).split("\n");
  const changed = await git(directory, ["status", "--porcelain", "--untracked-files=no"]);
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  return {
    subject: { commit, tree },
    dirty: changed !== "",
    workDirectory: (0, import_node_path3.relative)(top, directory).split(import_node_path3.sep).join("/") || ".",
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
    const { stdout } = await run("git", [...SETTINGS, ...args], { cwd: directory, maxBuffer: 64 * 1024 * 1024 });
    return stdout.trimEnd();
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "git.unreadable",
        message: "what is recorded must be a checkout of a commit",
        file: directory,
        found: reasonOf(cause),
        expected: "a repository with a commit, and git to read it",
        remedy: "run phasegate record inside the repository, after it was checked out"
      },
      { cause }
    );
  }
}
function reasonOf(cause) {
  const said = cause instanceof Error && "stderr" in cause && typeof cause.stderr === "string" ? cause.stderr : "";
  return (said.trim() || (0, import_chunk_URPNT6SS.textOf)(cause)).split("\n", 1).join("").slice(0, 300);
}
var SLOT_NAME = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
var LONGEST_WAIT_MS = 2 ** 31 - 1;
function record2(command) {
  command.requiredOption("--slot <name>", "slot that the evidence is for").option("--out <dir>", "where the producer writes (default: evidence/<slot>)").option("--stdout <file>", "file below --out that takes the producer's standard output").option("--samples <n>", "run the command n times, into sample-<n>.json").option("--every <duration>", "time between samples, such as 10s").option("--shard <n/of>", "this run is shard n of so many").option("--tool <name@version>", "tool that makes the evidence").option("--scanned <glob...>", "tracked files that the producer looks at").option("--target-image <id...>", "image that the tests run against").argument("<command...>", "the producer, after --").addHelpText("after", "\nFor example:\n  phasegate record --slot e2e -- npx playwright test").action(async (command2, options) => {
    process.exitCode = 2;
    process.exitCode = await recordCommand(command2, options, process.cwd());
  });
}
var recordScript = (script, slot, directory, environment) => recordCommand(["bash", "-euo", "pipefail", "-c", script], { slot }, directory, environment);
async function recordCommand(command, options, directory, environment = process.env) {
  const [program, ...args] = command;
  if (program === void 0) throw invalid("command", "a command after --", "nothing");
  const out = (0, import_node_path.resolve)(directory, options.out ?? `evidence/${options.slot}`);
  assertFits(options, out);
  const context = await readRecordContext(directory, environment);
  const scanned = options.scanned === void 0 ? void 0 : await scannedFiles((0, import_node_path.resolve)(directory), options.scanned);
  return record(
    {
      slot: options.slot,
      command: [program, ...args],
      directory,
      out,
      environment,
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
  const ms = (0, import_chunk_P5VQINOM.parseDuration)(text);
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
  recordCommand: recordCommand,
  recordScript: recordScript
};
