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
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
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
  const finished = manifest === void 0 ? void 0 : (0, import_chunk_P5VQINOM.parseInstant)(manifest.run.finished_at);
  return finished === void 0 || maxAgeMs === void 0 ? void 0 : finished + maxAgeMs;
}
function ageProblems(file, expected) {
  const finished = file.manifest === void 0 ? void 0 : (0, import_chunk_P5VQINOM.parseInstant)(file.manifest.run.finished_at);
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
  const made = (0, import_chunk_P5VQINOM.formatInstant)(finished);
  const now = (0, import_chunk_P5VQINOM.formatInstant)(expected.instantMs);
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
      expected: `made after ${(0, import_chunk_P5VQINOM.formatInstant)(expected.instantMs - (expected.maxAgeMs ?? 0))}`,
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
      remedy: `run the producer through: phasegate record --slot ${slot} -- \u2026`
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
async function manifestThere(path, shown = path) {
  const bytes = await (0, import_chunk_WJGUBBKD.bytesThere)(path, shown, "evidence.manifest");
  return bytes && { manifest: manifestIn(bytes.toString("utf8"), shown), sha256: (0, import_chunk_P5C3MYZQ.sha256)(bytes) };
}
function manifestIn(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const remedy = "record the evidence again";
    throw new import_chunk_URPNT6SS.Problem({ code: "evidence.manifest", message: "the manifest is not JSON", file, remedy }, { cause });
  }
  const lost = (0, import_chunk_APUOGT25.repeatedKeys)(text, value);
  if (lost === 0) return (0, import_chunk_VV545W53.asManifest)(value, file);
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.manifest",
    message: "a key of a manifest stands twice",
    file,
    found: `${lost} repeated keys`,
    expected: "each key once",
    remedy: "record the evidence again"
  });
}
module.exports = {
  MANIFEST_NAME: MANIFEST_NAME,
  bindingProblems: bindingProblems,
  manifestThere: manifestThere,
  shardProblems: shardProblems,
  staleAt: staleAt
};
