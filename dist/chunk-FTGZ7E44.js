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
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_child_process = require("node:child_process");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:stream/promises");
var import_promises3 = require("node:timers/promises");
var MANIFEST_NAME = "phasegate-evidence.json";
function bindingProblems(file, expected) {
  const { binding } = expected;
  if (binding !== "none" && file.tracked) return [tracked(file, expected)];
  const { manifest } = file;
  if (manifest === void 0)
    return binding === "manifest" || binding === "digest" ? [noManifest(file, expected)] : ageProblems(file, expected);
  const problems = [
    digestProblem(file, manifest, expected),
    ...binding === "none" ? [] : [subjectProblem(file, manifest, expected), runProblem(file, manifest, expected)]
  ];
  return [...problems.flatMap((problem) => problem ?? []), ...ageProblems(file, expected)];
}
function staleAt({ manifest }, { maxAgeMs }) {
  const finished = manifest === void 0 ? void 0 : (0, import_chunk_3U7MHEBV.parseInstant)(manifest.run.finished_at);
  return finished === void 0 || maxAgeMs === void 0 ? void 0 : finished + maxAgeMs;
}
function ageProblems(file, expected) {
  const finished = file.manifest === void 0 ? void 0 : (0, import_chunk_3U7MHEBV.parseInstant)(file.manifest.run.finished_at);
  const at = { file: file.manifest?.path ?? file.path };
  if (finished === void 0) {
    if (expected.maxAgeMs === void 0) return [];
    return [
      {
        ...at,
        code: "evidence.age_unknown",
        message: `nobody knows how old ${file.path} is, and slot ${expected.slot} sets max_age`,
        expected: "a manifest with finished_at",
        found: "no manifest",
        remedy: `run the producer through: phasegate record --slot ${expected.slot} -- \u2026`
      }
    ];
  }
  const made = (0, import_chunk_3U7MHEBV.formatInstant)(finished);
  const now = (0, import_chunk_3U7MHEBV.formatInstant)(expected.instantMs);
  if (finished > expected.instantMs) {
    return [
      {
        ...at,
        code: "evidence.from_future",
        message: `${file.path} was made after the instant of judgement`,
        expected: `made before ${now}`,
        found: made,
        remedy: "correct the clock of the producer and run it again"
      }
    ];
  }
  const until = staleAt(file, expected);
  if (until === void 0 || until > expected.instantMs) return [];
  return [
    {
      ...at,
      code: "evidence.stale",
      message: `${file.path} is older than slot ${expected.slot} allows`,
      expected: `made after ${(0, import_chunk_3U7MHEBV.formatInstant)(expected.instantMs - (expected.maxAgeMs ?? 0))}`,
      found: made,
      remedy: "run the producer again"
    }
  ];
}
function tracked({ path }, { slot, binding }) {
  return {
    code: "evidence.tracked",
    message: `${path} is part of the judged tree, so the change can write it`,
    file: path,
    expected: `a file made by this run (slot ${slot}, binding ${binding})`,
    found: "a tracked file",
    remedy: "let a job produce it, or set binding: none for the slot, which every report shows"
  };
}
function noManifest({ path }, { slot, binding }) {
  return {
    code: "evidence.no_manifest",
    message: `${path} has no manifest, and slot ${slot} demands one`,
    file: path,
    expected: `${MANIFEST_NAME} beside it (binding ${binding})`,
    found: "none that lists the file",
    remedy: `run the producer through: phasegate record --slot ${slot} -- \u2026`
  };
}
function digestProblem(file, manifest, { slot, binding, job }) {
  if (manifest.sha256 !== file.sha256) {
    return {
      code: "evidence.digest",
      message: `${file.path} is not the file that its manifest lists`,
      file: manifest.path,
      expected: `sha256 ${manifest.sha256}`,
      found: file.sha256,
      remedy: "run the producer again"
    };
  }
  if (binding !== "digest" || manifest.pinnedBy.includes(job)) return void 0;
  const others = manifest.pinnedBy.join(", ");
  return {
    code: "evidence.digest",
    message: `no output of job ${job} pins the manifest of ${file.path}`,
    file: manifest.path,
    expected: `an output of job ${job} that holds the SHA-256 of the manifest`,
    found: others === "" ? "none" : `an output of ${others}, which may have replaced it`,
    remedy: others === "" ? `pass toJSON(needs) as the input needs, and let job ${job} publish the digest` : `see who wrote it last; a job of another name that makes slot ${slot} is evidence.${slot}.job`
  };
}
function subjectProblem(file, { path, run }, { head, tree, headContainsBase }) {
  if (run.dirty !== true && (run.subject.tree === tree || run.subject.commit === head && headContainsBase))
    return void 0;
  const found = run.dirty === true ? `a work tree with changes on top of ${run.subject.commit}` : `commit ${run.subject.commit}`;
  return {
    code: "evidence.other_subject",
    message: `${file.path} was made for something else than this change`,
    file: path,
    pointer: "/runs",
    expected: `tree ${tree}, or commit ${head} when it contains the base`,
    found,
    remedy: "run the producer again on the commit that is judged"
  };
}
function runProblem(file, { path, run, pinnedBy }, { run: current, job }) {
  if (current === void 0 || run.run_id === void 0 || pinnedBy.includes(job)) return void 0;
  if (run.run_id === current.id && (run.attempt ?? current.attempt) === current.attempt) return void 0;
  return {
    code: "evidence.other_run",
    message: `${file.path} was made by another run`,
    file: path,
    expected: `run ${current.id}, attempt ${current.attempt}`,
    found: `run ${run.run_id}, attempt ${run.attempt ?? "unknown"}`,
    remedy: "run the whole workflow again, not only its failed jobs"
  };
}
function shardProblems(slot, runs, isWhole = true) {
  const shards = runs.flatMap(({ shard }) => shard ?? []);
  const [first] = shards;
  if (first === void 0) return [];
  const told = new Set(shards.map(({ shard }) => shard));
  const isConflict = shards.length !== runs.length || shards.some(({ shard, of }) => of !== first.of || shard < 1 || shard > of) || told.size !== shards.length;
  if (isConflict) {
    return [
      {
        code: "evidence.shard_conflict",
        message: `the shards of slot ${slot} contradict each other`,
        expected: `each of 1 to ${first.of} once`,
        found: listed(shards.map(({ shard, of }) => `${shard}/${of}`)),
        remedy: "run all shards again in one run"
      }
    ];
  }
  if (!isWhole || shards.length === first.of) return [];
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((shard) => !told.has(shard));
  return [
    {
      code: "evidence.shard_missing",
      message: `slot ${slot} has ${shards.length} of ${first.of} shards`,
      expected: `shards 1 to ${first.of}`,
      found: `no shard ${listed(missing)}`,
      remedy: "run the missing shard again"
    }
  ];
}
var SHOWN = 10;
var listed = (items) => items.length > SHOWN ? `${items.slice(0, SHOWN).join(", ")} and ${items.length - SHOWN} more` : items.join(", ");
var LOCK_TRIES = 300;
var LOCK_WAIT_MS = 100;
async function record(request, context) {
  const out = (0, import_node_path.resolve)(request.directory, request.out);
  await (0, import_promises.mkdir)(out, { recursive: true }).catch((cause) => {
    throw unwritable(out, cause);
  });
  const before = await digestsUnder(out);
  const startedAt = (0, import_chunk_3U7MHEBV.formatInstant)(context.now());
  const exitCode = await produce(request, out, context);
  const finishedAt = (0, import_chunk_3U7MHEBV.formatInstant)(context.now());
  const files = [...(await digestsUnder(out)).entries()].filter(([path, { sha256 }]) => before.get(path)?.sha256 !== sha256).map(([path, digest]) => ({ path, ...digest }));
  const { runId, attempt, job } = context;
  const run = {
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
  await append((0, import_node_path.join)(out, MANIFEST_NAME), run);
  return exitCode;
}
async function produce(request, out, context) {
  if (request.samples === void 0)
    return once(request, request.stdout === void 0 ? void 0 : (0, import_node_path.resolve)(out, request.stdout), context);
  let exitCode = 0;
  for (let sample = 1; sample <= request.samples; sample += 1) {
    if (sample > 1) await (0, import_promises3.setTimeout)(request.everyMs ?? 0);
    exitCode ||= await once(request, (0, import_node_path.join)(out, `sample-${sample}.json`), context);
  }
  return exitCode;
}
async function once({ command: [program, ...args], directory }, stdout, { warn }) {
  const file = stdout === void 0 ? void 0 : await opened(stdout);
  const child = (0, import_node_child_process.spawn)(program, args, {
    cwd: directory,
    stdio: ["inherit", stdout === void 0 ? "inherit" : "pipe", "inherit"]
  });
  const ended = new Promise((resolve2) => {
    child.once("error", (error) => {
      warn(`${program} could not be started: ${error.message}`);
      resolve2(127);
    });
    child.once("close", (code) => resolve2(code ?? 128));
  });
  if (file !== void 0 && child.stdout !== null) await (0, import_promises2.pipeline)(child.stdout, file.createWriteStream());
  return ended;
}
async function opened(path) {
  try {
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: true });
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
  const entries = await (0, import_promises.readdir)(folder, { recursive: true, withFileTypes: true });
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith(MANIFEST_NAME)) continue;
    const path = (0, import_node_path.join)(entry.parentPath, entry.name);
    found.set((0, import_node_path.relative)(folder, path).split(import_node_path.sep).join("/"), await digestOf(path));
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
async function append(path, run) {
  const lock = `${path}.lock`;
  await acquire(lock);
  try {
    const manifest = { version: 1, runs: [...await runsOf(path), run] };
    await (0, import_promises.writeFile)(`${path}.new`, `${(0, import_chunk_UEGZMSUE.canonicalJson)((0, import_chunk_3U7MHEBV.asManifest)(manifest, path))}
`);
    await (0, import_promises.rename)(`${path}.new`, path);
  } finally {
    await (0, import_promises.rm)(lock, { force: true });
  }
}
async function acquire(lock) {
  for (let attempt = 0; attempt < LOCK_TRIES; attempt += 1) {
    try {
      await (await (0, import_promises.open)(lock, "wx")).close();
      return;
    } catch {
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
async function runsOf(path) {
  let text;
  try {
    text = await (0, import_promises.readFile)(path, "utf8");
  } catch {
    return [];
  }
  return readManifest(text, path).runs;
}
function readManifest(text, path) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new import_chunk_URPNT6SS.Problem(
      { code: "evidence.manifest", message: `${path} is not JSON`, file: path, remedy: "record the evidence again" },
      { cause: error }
    );
  }
  const lost = (0, import_chunk_APUOGT25.repeatedKeys)(text, value);
  if (lost === 0) return (0, import_chunk_3U7MHEBV.asManifest)(value, path);
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.manifest",
    message: "a key of a manifest stands twice",
    file: path,
    found: `${lost} repeated keys`,
    expected: "each key once",
    remedy: "record the evidence again"
  });
}
module.exports = {
  MANIFEST_NAME: MANIFEST_NAME,
  bindingProblems: bindingProblems,
  digestOf: digestOf,
  readManifest: readManifest,
  record: record,
  shardProblems: shardProblems,
  staleAt: staleAt
};
