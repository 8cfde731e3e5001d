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
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
async function trustedRef(occasion, git, asked) {
  if (occasion.kind === "local")
    return known(asked ?? "origin/HEAD", await git.resolve(asked ?? "refs/remotes/origin/HEAD"));
  const payload = (0, import_chunk_3KSULNFR.payloadOf)(occasion.payload);
  const name = asked ?? payload.text("repository", "default_branch");
  const branch = branchName(name);
  const full = `refs/heads/${branch}`;
  if (branch === void 0) return known(name, await git.resolve(name));
  if (occasion.name !== "push" || payload.text("ref") !== full) return known(full, await branchTip(git, branch));
  const before = payload.commit("before");
  return known(full, (0, import_chunk_3KSULNFR.isZero)(before) ? void 0 : await git.resolve(before));
}
function branchName(ref) {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) || ref === "HEAD") return void 0;
  const name = ref.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, "");
  return name.startsWith("refs/") || name === "HEAD" ? void 0 : name;
}
async function branchTip(git, name) {
  return await git.resolve(`refs/remotes/origin/${name}`) ?? await git.resolve(`refs/heads/${name}`);
}
async function commitAt(git, ref) {
  const commit = await git.resolve(ref);
  if (commit !== void 0) return commit;
  throw new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "a name is neither a branch nor a commit of this repository",
    found: ref,
    expected: "a branch, a full ref name or a full commit id",
    remedy: "check the spelling, or fetch the branch"
  });
}
function known(name, commit) {
  if (commit !== void 0) return { name, commit };
  throw new import_chunk_URPNT6SS.Problem({
    code: "trusted.no_ref",
    message: "the trusted ref is not known",
    found: `${name} is not in this clone`,
    expected: "the protected branch that holds the configuration",
    remedy: "check out with fetch-depth: 0, or name another branch with trusted-ref (--trusted-ref)",
    who: "platform engineer"
  });
}
module.exports = {
  branchName: branchName,
  branchTip: branchTip,
  commitAt: commitAt,
  trustedRef: trustedRef
};
