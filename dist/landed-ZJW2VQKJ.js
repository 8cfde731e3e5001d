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
var import_chunk_FXXF7TMH = require("./chunk-FXXF7TMH.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var MAX_COMMITS = 30;
async function readLanded(connection, repository, baseRef, commits) {
  const openers = /* @__PURE__ */ new Map();
  const reviews = [];
  try {
    const client = await (0, import_chunk_FXXF7TMH.connect)(connection);
    for (const commit of commits.slice(-MAX_COMMITS)) {
      const landed = await landedBy(client, repository, baseRef, commit);
      if (landed === void 0) continue;
      openers.set(commit.id, landed.author);
      const items = await client.all(`/repos/${repository}/pulls/${landed.number}/reviews`, "pull-requests: read");
      const own = items.flatMap(import_chunk_FXXF7TMH.reviewOf).map((review) => review.commit === landed.head ? { ...review, commit: commit.id } : review);
      reviews.push(...own);
    }
    return { openers, reviews, problems: [] };
  } catch (thrown) {
    const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "platform.unavailable").map((parts) => ({ ...parts, reads: "change" }));
    return { openers, reviews, problems };
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
  const isTied = head === merged || request.has("merge_commit_sha") && request.text("merge_commit_sha") === id;
  if (!isTied || `refs/heads/${request.text("base", "ref")}` !== baseRef) return [];
  return [
    {
      number: request.count("number"),
      head,
      author: { id: request.count("user", "id"), login: request.text("user", "login") }
    }
  ];
}
module.exports = {
  readLanded: readLanded
};
