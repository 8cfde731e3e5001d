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
var import_chunk_7PKWD773 = require("./chunk-7PKWD773.js");
var import_chunk_A2OHCTNU = require("./chunk-A2OHCTNU.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var MAX_COMMITS = 100;
async function readLanded(connection, repository, baseRef, commits, git) {
  const openers = /* @__PURE__ */ new Map();
  const reviews = [];
  try {
    if (commits.length > MAX_COMMITS) throw tooMany(commits.length);
    const client = await (0, import_chunk_7PKWD773.connect)(connection);
    for (const commit of commits) {
      const landed = await landedBy(client, repository, baseRef, commit);
      if (landed === void 0) continue;
      const items = await client.all(`/repos/${repository}/pulls/${landed.number}/reviews`, "pull-requests: read");
      const own = items.flatMap(import_chunk_7PKWD773.reviewOf);
      const ofHead = own.filter((review) => review.commit === landed.head);
      const isRequest = ofHead.length > 0 && await isNothingElse(landed, commit, git);
      const pushers = isRequest ? await pushersOf(client, landed, commit, git) : {};
      openers.set(commit.id, { ...landed.author, ...pushers });
      reviews.push(
        ...own.map((review) => isRequest && ofHead.includes(review) ? { ...review, commit: commit.id } : review)
      );
    }
    return { openers, reviews, problems: [] };
  } catch (thrown) {
    const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "platform.unavailable").map((parts) => ({ ...parts, reads: "change" }));
    return { openers, reviews, problems };
  }
}
var tooMany = (commits) => new import_chunk_URPNT6SS.Problem({
  code: "platform.truncated",
  message: "more commits landed at once than are looked up",
  found: `${commits} commits`,
  expected: `at most ${MAX_COMMITS}`,
  remedy: "land fewer at once; what has landed is judged again with the next change"
});
async function isNothingElse({ head, isOpen, mergedAs }, commit, git) {
  const [base, merged] = commit.parents;
  if (merged !== void 0) {
    return merged === head && (isOpen || mergedAs === commit.id) && await (0, import_chunk_A2OHCTNU.isCleanMerge)(commit, git);
  }
  if (base === void 0 || mergedAs !== commit.id || !await isThere(head, git)) return false;
  return await git.mergeTree(base, head) === commit.tree;
}
async function pushersOf(client, { head, source }, { id, parents }, git) {
  const [base] = parents;
  const pushes = source === void 0 ? void 0 : await (0, import_chunk_7PKWD773.readPushes)(client, source);
  if (base === void 0 || pushes === void 0) return {};
  const brought = new Set((await git.between(base, head)).map((commit) => commit.id));
  const own = pushes.filter(({ after }) => brought.has(after));
  return { pushers: own.map(({ after, ...who }) => ({ ...who, after: after === head ? id : after })) };
}
async function isThere(id, git) {
  try {
    await git.commit(id);
    return true;
  } catch (thrown) {
    if (thrown instanceof import_chunk_URPNT6SS.Problem && thrown.code === "git.missing_object") return false;
    throw thrown;
  }
}
async function landedBy(client, repository, baseRef, { id, parents }) {
  const merged = parents[1];
  for (const sha of merged === void 0 ? [id] : [id, merged]) {
    const items = await client.all(`/repos/${repository}/commits/${sha}/pulls`, "pull-requests: read");
    const found = items.flatMap((item) => landedOf(item, baseRef, id, merged));
    if (found[0] !== void 0) return found[0];
  }
  return void 0;
}
function landedOf(item, baseRef, id, merged) {
  const request = (0, import_chunk_BH5X3H2Z.payloadOf)(item, "platform.unavailable");
  const head = request.commit("head", "sha");
  const mergedAs = request.has("merge_commit_sha") ? request.text("merge_commit_sha") : void 0;
  if (head !== merged && mergedAs !== id || `refs/heads/${request.text("base", "ref")}` !== baseRef) return [];
  return [
    {
      number: request.count("number"),
      head,
      isOpen: request.text("state") === "open",
      ...mergedAs !== void 0 && request.has("merged_at") ? { mergedAs } : {},
      author: { id: request.count("user", "id"), login: request.text("user", "login") },
      ...(0, import_chunk_7PKWD773.sourceOf)(item)
    }
  ];
}
module.exports = {
  readLanded: readLanded
};
