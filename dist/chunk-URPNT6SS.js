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
var Problem = class extends Error {
  name = "Problem";
  parts;
  constructor(parts, options) {
    super(parts.message, options);
    this.parts = parts;
  }
  get code() {
    return this.parts.code;
  }
};
var Problems = class extends Error {
  name = "Problems";
  list;
  constructor(list) {
    super(list.map((one) => one.message).join("; "));
    this.list = list;
  }
};
function problemsOf(thrown, code) {
  if (thrown instanceof Problems) return thrown.list;
  if (thrown instanceof Problem) return [thrown.parts];
  return [{ code, message: textOf(thrown) }];
}
function textOf(thrown) {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === "string") return thrown || "an empty string was thrown";
  if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string")
    return thrown.message;
  return `a value of type ${typeof thrown} was thrown`;
}
var PROBLEM_CODES = {
  "config.absent": "The trusted ref holds no configuration",
  "config.both": "Two configuration files exist at the trusted ref",
  "config.invalid": "A value in the configuration is not of the expected form",
  "config.unknown_key": "The configuration holds a key that does not exist",
  "config.duplicate_key": "A key stands twice in one mapping",
  "config.yaml": "A YAML document uses a construct that is refused, or is not YAML",
  "config.unknown_name": "The configuration names a person, role, slot or record that it does not define",
  "config.no_slot": "A rule in force reads a kind of evidence for which no slot is configured",
  "config.unsafe": "A configuration would weaken the gate without reason, owner and end",
  "input.unknown": "An input of the action does not exist",
  "input.invalid": "An argument or input is not of the expected form",
  "platform.event": "The event that started the run cannot be judged",
  "platform.forbidden": "The platform refused to answer",
  "platform.unavailable": "The platform did not answer as expected",
  "platform.head_moved": "The head of the change moved while it was judged",
  "platform.truncated": "The platform listed fewer items than it counts",
  "git.no_merge_base": "Two commits have no common ancestor in the objects at hand",
  "git.missing_object": "A git object that is needed is not there and could not be fetched",
  "git.unreadable": "Git could not answer",
  "git.ambiguous_ref": "A name is both a branch and a tag",
  "git.encoding": "A path in the change is not UTF-8",
  "git.conflict": "The change does not merge into its base branch",
  "branch.unknown": "The base branch is neither frozen nor ungoverned",
  "trusted.no_ref": "The trusted ref is not known",
  "evidence.no_match": "A slot matched no file",
  "evidence.empty": "An evidence file has no content",
  "evidence.unreadable": "An evidence file could not be read",
  "evidence.too_large": "An evidence file is over a limit",
  "evidence.not_regular": "An evidence path is not a regular file inside the evidence folder",
  "evidence.unknown_format": "No adapter knows the format of a file",
  "evidence.ambiguous": "Two adapters claim one file",
  "evidence.use_instead": "The format is made for eyes; the tool has a better one",
  "evidence.malformed": "A report is not well formed",
  "evidence.wrong_root": "The root of a report is not what its format demands",
  "evidence.doctype": "An XML report carries a DOCTYPE with an internal subset",
  "evidence.encoding": "A report is not valid UTF-8",
  "evidence.shape": "A report lacks a part that its format demands",
  "evidence.no_tests": "A test report holds no test",
  "evidence.counters": "The counters of a report contradict its cases",
  "evidence.unknown_status": "A report uses a status that its format does not define",
  "evidence.unknown_element": "A report holds an element that its format does not define",
  "evidence.exit_code": "The producer failed although its report looks clean",
  "evidence.no_results": "A lint report does not say that anything was analysed",
  "evidence.tool_failed": "The tool reports that it did not finish its work",
  "evidence.tool_mismatch": "A report was written by another tool than the slot names",
  "evidence.no_coverage": "A coverage report counts nothing that could be covered",
  "evidence.no_packages": "A bill of materials lists no package",
  "evidence.no_metrics": "A performance report holds no metric",
  "evidence.not_finite": "A number in a report is not finite",
  "evidence.implausible": "A number in a report cannot be true",
  "evidence.no_samples": "A metric was never sampled",
  "evidence.unit": "A value stands in another unit than the one declared",
  "evidence.stale": "Evidence is older than its slot allows",
  "evidence.age_unknown": "The age of evidence is not known although its slot limits it",
  "evidence.from_future": "Evidence was made after the instant of judgement",
  "evidence.tracked": "An evidence file is tracked in the judged tree",
  "evidence.no_manifest": "Evidence has no manifest although its slot demands one",
  "evidence.manifest": "A manifest is not valid",
  "evidence.other_subject": "Evidence was made for another commit or tree",
  "evidence.other_run": "Evidence was made by another run",
  "evidence.digest": "A file is not the one that the manifest or the job pinned",
  "evidence.duplicate": "One evidence file was handed in twice",
  "evidence.part": "A part is not what collect or merge wrote",
  "evidence.shard_missing": "A shard of the evidence is missing",
  "evidence.shard_conflict": "Shards contradict each other",
  "evidence.name_collision": "Two evidence files differ only by case or Unicode form",
  "baseline.missing": "The baseline does not exist at the trusted ref",
  "baseline.invalid": "The baseline is not valid",
  "schema.invalid": "The JSON Schema of a slot is missing, or policies cannot be typed with it",
  "baseline.unfit": "Reports do not fit the baseline that is to be written from them",
  "baseline.loosened": "A baseline would become worse without a reviewer and a reason",
  "expected.unfit": "The run is not one to expect tests from",
  "expected.invalid": "The list of expected tests is not valid",
  "record.unreadable": "A record could not be read",
  "record.front_matter": "The front matter of a record is not valid",
  "statement.malformed": "A statement is not a valid document",
  "statement.signature": "A signature could not be read",
  "signers.invalid": "The allowed signers file is not valid",
  "triage.invalid": "A triage record is not valid",
  "waiver.invalid": "A waiver is not valid",
  "entry.invalid": "An entry decision is not valid",
  "policy.syntax": "A policy does not parse",
  "policy.compile": "A policy does not compile",
  "policy.type": "A policy reads a path that the snapshot does not have",
  "policy.builtin": "A policy uses a function that is not available in a gate",
  "policy.metadata": "A rule lacks metadata",
  "policy.place": "A rule does not stand where its package says",
  "policy.duplicate": "Two rules have one code",
  "policy.trusted": "A policy reads from the judged side what is trusted data",
  "policy.literal": "A policy compares a path with a text that the schema does not list for it",
  "policy.silent": "A policy gives evidence to a function that is undefined for some of it, and then nobody is told",
  "policy.default": "A policy has a default that is true",
  "policy.object_get": "A policy hides with object.get that evidence is missing",
  "policy.argument": "A policy passes a part of the evidence to a function",
  "policy.untyped": "A policy walks through evidence past its schema",
  "policy.every": "A policy uses `every` on evidence, which holds where there is none",
  "policy.differs": "A policy uses `!=` in a loop, which asks whether any member differs",
  "policy.message": "The message of a violation names no value of the case",
  "policy.lookup": "A policy searches with `in` where the evidence grows",
  "policy.format": "A policy is not written in the style of OPA",
  "policy.pack": "A pack of policies cannot be read, or holds what a pack may not",
  "policy.pack_digest": "A pack of policies is not the one that the configuration pins",
  "policy.pack_signature": "The signature of a pack of policies does not hold",
  "policy.rule_missing": "The configuration names a rule that no policy defines",
  "policy.mismatch": "A compiled policy is not the one that its digest names",
  "engine.builtin": "A function that a policy calls reported an error",
  "policy.engines_differ": "A test of a policy gives another result in OPA than compiled",
  "policy.mutants": "The list of explained mutants is not valid",
  "engine.conflict": "A policy gave two values where one is possible",
  "engine.memory": "A policy used more memory than allowed",
  "engine.time": "A policy did not finish in time",
  "engine.input_too_large": "The snapshot is larger than a policy may be given",
  "engine.result": "A policy gave a result that is not of the expected form",
  "engine.failed": "The policy engine failed",
  "snapshot.invalid": "A snapshot does not fit its schema",
  "snapshot.not_finite": "A snapshot holds a number that is not finite",
  "snapshot.mismatch": "A snapshot is not the one that its digest names",
  "time.unparsable": "A time is not an RFC 3339 instant",
  "output.failed": "A report could not be written",
  "internal.bug": "Phasegate itself failed"
};
module.exports = {
  PROBLEM_CODES: PROBLEM_CODES,
  Problem: Problem,
  Problems: Problems,
  problemsOf: problemsOf,
  textOf: textOf
};
