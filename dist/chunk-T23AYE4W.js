var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_VO7CIOZW = require("./chunk-VO7CIOZW.js");
async function noPlatform(proposal, _git) {
  return { proposal, facts: { reviews: [], openers: /* @__PURE__ */ new Map(), problems: [] } };
}
function githubPlatform(connection) {
  return async (proposal, git) => {
    const { pullRequest: number, repository, head } = proposal;
    if (number === void 0) return landed(connection, proposal, git);
    const { readPullRequest } = await Promise.resolve().then(() => __toESM(require("./github-4ZKLOMZI.js")));
    const { pullRequest, reviews = [], pushes, problems } = await readPullRequest(connection, repository, number, head);
    if (pullRequest === void 0) return { proposal, facts: { reviews, openers: /* @__PURE__ */ new Map(), problems: [...problems] } };
    const now = (0, import_chunk_VO7CIOZW.refreshed)(proposal, pullRequest, pushes);
    return { proposal: now.proposal, facts: { reviews, openers: /* @__PURE__ */ new Map(), problems: [...problems, ...now.problems] } };
  };
}
async function landed(connection, proposal, git) {
  const { base, head, repository } = proposal;
  if (!await git.isAncestor(base, head)) return noPlatform(proposal, git);
  const { readLanded } = await Promise.resolve().then(() => __toESM(require("./landed-IL6D2DBM.js")));
  const commits = await git.firstParents(base, head);
  const { problems, ...facts } = await readLanded(connection, repository, proposal, commits, git);
  return { proposal, facts: { ...facts, problems: [...problems] } };
}
module.exports = {
  githubPlatform: githubPlatform,
  noPlatform: noPlatform
};
