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
var PUSHES_LISTED = 100;
var answerOf = (item) => (0, import_chunk_3KSULNFR.payloadOf)(item, "platform.unavailable");
function pullRequestOf(item) {
  const request = answerOf(item);
  return {
    author: { id: request.count("user", "id"), login: request.text("user", "login") },
    title: request.text("title"),
    labels: request.list("labels").map((label) => label.text("name")),
    head: request.commit("head", "sha"),
    baseRef: request.text("base", "ref"),
    draft: request.flag("draft"),
    state: request.text("state"),
    ...sourceOf(item)
  };
}
function sourceOf(item) {
  const request = answerOf(item);
  if (!request.has("head", "repo", "full_name") || !request.has("head", "ref")) return {};
  return { source: { repository: request.text("head", "repo", "full_name"), branch: request.text("head", "ref") } };
}
function pushOf(item) {
  const activity = answerOf(item);
  const [before, after] = [activity.commit("before"), activity.commit("after")];
  if (!activity.has("actor", "id")) return { login: "a deleted account", before, after };
  return { id: activity.count("actor", "id"), login: activity.text("actor", "login"), before, after };
}
var GONE = "0".repeat(40);
function reviewOf(item) {
  const review = answerOf(item);
  if (!isPersonal(item, "user") || review.text("state") === "PENDING") return [];
  return [
    {
      github_id: review.count("user", "id"),
      state: review.text("state"),
      commit: review.has("commit_id") ? review.commit("commit_id") : GONE,
      submitted_at: review.text("submitted_at")
    }
  ];
}
function isPersonal(item, account) {
  const found = answerOf(item);
  return found.has(account, "type") && found.text(account, "type") === "User";
}
module.exports = {
  GONE: GONE,
  PUSHES_LISTED: PUSHES_LISTED,
  pullRequestOf: pullRequestOf,
  pushOf: pushOf,
  reviewOf: reviewOf,
  sourceOf: sourceOf
};
