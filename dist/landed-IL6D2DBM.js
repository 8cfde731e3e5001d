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
var import_chunk_E5RNZH6P = require("./chunk-E5RNZH6P.js");
var import_chunk_EDFFSL43 = require("./chunk-EDFFSL43.js");
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var MAX_COMMITS = 100;
async function readLanded(connection, repository, { baseRef, queued }, commits, git) {
  const openers = /* @__PURE__ */ new Map();
  const reviews = [];
  try {
    if (commits.length > MAX_COMMITS) throw tooMany(commits.length);
    const client = await (0, import_chunk_E5RNZH6P.connect)(connection);
    for (const commit of commits) {
      const last = commit === commits.at(-1) ? queued : void 0;
      const landed = await landedBy(client, repository, baseRef, commit, last);
      if (landed === void 0) continue;
      const given = await (0, import_chunk_E5RNZH6P.readReviews)(client, repository, landed.number);
      const own = given.map((review) => ({ ...review, request: landed.number }));
      const ofHead = own.filter((review) => review.commit === landed.head);
      const isRequest = ofHead.length > 0 && await isNothingElse(landed, commit, git);
      const more = isRequest ? { head: landed.head, ...await pushedOf(client, landed, commit, git) } : {};
      openers.set(commit.id, { ...landed.author, ...more });
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
async function isNothingElse({ head, isOpen, isQueued, mergedAs }, commit, git) {
  const [base, merged] = commit.parents;
  if (merged !== void 0) {
    return merged === head && (isOpen || mergedAs === commit.id) && await (0, import_chunk_EDFFSL43.isCleanMerge)(commit, git);
  }
  const isTied = mergedAs === commit.id || isQueued && isOpen;
  if (base === void 0 || !isTied || !await isThere(head, git)) return false;
  return await (0, import_chunk_EDFFSL43.isShown)(base, head, git) && await git.mergeTree(base, head) === commit.tree;
}
async function pushedOf(client, { head, source, author }, { parents }, git) {
  const [base] = parents;
  const pushes = source === void 0 ? void 0 : await (0, import_chunk_E5RNZH6P.readPushes)(client, source);
  if (base === void 0 || pushes === void 0) return {};
  return { pushed: await (0, import_chunk_EDFFSL43.pushedTo)({ base, head, opener: author.id }, pushes, git) };
}
var isThere = async (id, git) => await (0, import_chunk_EDFFSL43.whereThere)(() => git.commit(id)) !== void 0;
async function landedBy(client, repository, baseRef, { id, parents }, queued) {
  const merged = parents[1];
  for (const sha of merged === void 0 ? [id] : [id, merged]) {
    const items = await client.all(`/repos/${repository}/commits/${sha}/pulls`, "pull-requests: read");
    const found = items.flatMap(
      (item2) => landedOf(item2, baseRef, (head, mergedAs) => head === merged || mergedAs === id) ?? []
    );
    if (found[0] !== void 0) return found[0];
  }
  if (queued === void 0 || merged !== void 0) return void 0;
  const item = await client.one(`/repos/${repository}/pulls/${queued}`, "pull-requests: read");
  const landed = landedOf(item, baseRef, () => true);
  return landed && { ...landed, isQueued: true };
}
function landedOf(item, baseRef, isMeant) {
  const request = (0, import_chunk_3KSULNFR.payloadOf)(item, "platform.unavailable");
  const head = request.commit("head", "sha");
  const mergedAs = request.has("merge_commit_sha") ? request.text("merge_commit_sha") : void 0;
  if (!isMeant(head, mergedAs) || `refs/heads/${request.text("base", "ref")}` !== baseRef) return void 0;
  return {
    number: request.count("number"),
    head,
    isOpen: request.text("state") === "open",
    isQueued: false,
    ...mergedAs !== void 0 && request.has("merged_at") ? { mergedAs } : {},
    author: { id: request.count("user", "id"), login: request.text("user", "login") },
    ...(0, import_chunk_MLDFEXGX.sourceOf)(item)
  };
}
module.exports = {
  readLanded: readLanded
};
