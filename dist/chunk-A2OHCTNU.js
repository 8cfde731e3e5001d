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
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
async function landingsOf(proposal, git) {
  const { event, base, head, resultTree, pullRequest, title, author, pushes = [] } = proposal;
  if (event === "pull_request" || event === "local") {
    const commits = await git.between(base, head);
    if (commits.length === 0) return [];
    const id = pullRequest === void 0 ? head : `#${pullRequest}`;
    const pushers = pushes.filter(({ after }) => commits.some((commit) => commit.id === after));
    const opener = author === void 0 ? {} : { opener: { ...author, pushers } };
    const sides = [base, head];
    return [{ id, commit: head, title, from: base, to: resultTree, sides, commits, inBase: false, ...opener }];
  }
  const landings = await firstParentLandings(await git.firstParents(base, head), git, false);
  if (base === head || landings[0]?.from === base) return landings;
  if (await git.mergeBase(base, head) === void 0) throw rewrittenWhole(base, head);
  const rewritten = {
    id: `${base}..${head}`,
    title: "rewrites the history of the branch",
    from: base,
    to: resultTree,
    sides: []
  };
  return [...landings, { ...rewritten, commit: head, commits: await git.between(base, head), inBase: false }];
}
function firstParentLandings(commits, git, inBase) {
  return Promise.all(
    commits.map(async (commit) => ({
      id: commit.id,
      commit: commit.id,
      title: commit.subject,
      from: before(commit),
      to: commit.tree,
      sides: commit.parents,
      commits: commit.parents.length < 2 ? [commit] : await git.between(before(commit), commit.id),
      inBase
    }))
  );
}
async function isCleanMerge({ parents, tree }, git) {
  const [ours, theirs, third] = parents;
  if (ours === void 0 || theirs === void 0 || third !== void 0) return false;
  if ((await git.commit(theirs)).tree === tree && await git.isAncestor(ours, theirs)) return true;
  return await git.mergeTree(ours, theirs) === tree;
}
function before({ id, parents }) {
  return parents[0] ?? (id.length === 40 ? EMPTY_TREE_SHA1 : EMPTY_TREE_SHA256);
}
var EMPTY_TREE_SHA1 = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
var EMPTY_TREE_SHA256 = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
function rewrittenWhole(base, head) {
  return new import_chunk_URPNT6SS.Problem({
    code: "git.no_merge_base",
    message: "the push replaced the whole history of the branch",
    found: `${base.slice(0, 12)} and ${head.slice(0, 12)} share no commit`,
    expected: "a push that builds on what was there",
    remedy: "restore the branch"
  });
}
module.exports = {
  before: before,
  firstParentLandings: firstParentLandings,
  isCleanMerge: isCleanMerge,
  landingsOf: landingsOf
};
