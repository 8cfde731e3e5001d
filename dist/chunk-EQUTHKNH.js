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
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var REPORT_IDS = "text, markdown, annotations, json, sarif, junit or performance";
var repeated = (value, previous) => [...previous, value];
function withSubject(command) {
  return command.option("--base <ref>", "branch that the change would land on").option("--head <ref>", "branch or commit that would land").option("--event <name>", "pull_request, merge_group or push").option("--payload <file>", "the event's payload, as GITHUB_EVENT_PATH names it").option("--repository <owner/name>", "repository that statements are for (default: from origin)").option("--trusted-ref <ref>", "protected branch that holds the configuration (default: origin/HEAD)").option("--config <path>", "configuration, where a repository has several").option("--evidence <dir>", "folder that holds the evidence", "evidence").option("--at <instant>", "judge as of this instant (RFC 3339); shown with the verdict");
}
async function withGit(directory, load, work) {
  const [git, code] = await Promise.all([(0, import_chunk_KWDNQWSR.openGit)(directory, process.env, process.env.GITHUB_TOKEN), load()]);
  try {
    return await work(code, git);
  } finally {
    await git.close();
  }
}
function invalidOption(name, expected, found) {
  return new import_chunk_URPNT6SS.Problem({ code: "input.invalid", message: `${name} is not valid`, expected, found, remedy: "see --help" });
}
module.exports = {
  REPORT_IDS: REPORT_IDS,
  invalidOption: invalidOption,
  repeated: repeated,
  withGit: withGit,
  withSubject: withSubject
};
