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
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
async function readPullRequest(connection, repository, number, head) {
  const problems = [];
  const attempt = async (reads, read) => {
    try {
      return await read();
    } catch (thrown) {
      problems.push(
        ...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "platform.unavailable").flatMap(
          (parts) => reads.map((key) => ({ ...parts, reads: key }))
        )
      );
      return void 0;
    }
  };
  const client = await attempt(["change", "statements"], () => (0, import_chunk_E5RNZH6P.connect)(connection));
  if (client === void 0) return { problems };
  const request = () => readRequest(client, repository, number);
  const [before, reviews] = await Promise.all([
    attempt(["change"], request),
    attempt(["change", "statements"], () => (0, import_chunk_E5RNZH6P.readReviews)(client, repository, number))
  ]);
  const pushes = await attempt(["change"], async () => before?.source && (0, import_chunk_E5RNZH6P.readPushes)(client, before.source));
  const after = before && await attempt(["change"], request);
  const moved = [before, after].find((seen) => seen !== void 0 && seen.head !== head);
  if (moved !== void 0) problems.push({ ...headMoved(head, moved.head), reads: "change" });
  if (before !== void 0 && after !== void 0 && before.baseRef !== after.baseRef) {
    problems.push({ ...retargeted(before.baseRef, after.baseRef), reads: "change" });
  }
  return {
    ...after === void 0 ? {} : { pullRequest: after },
    ...reviews === void 0 ? {} : { reviews },
    ...pushes === void 0 ? {} : { pushes },
    problems
  };
}
async function readRequest(client, repository, number) {
  return (0, import_chunk_MLDFEXGX.pullRequestOf)(await client.one(`/repos/${repository}/pulls/${number}`, "pull-requests: read"));
}
var headMoved = (judged, found) => ({
  code: "platform.head_moved",
  message: "the head of the pull request moved while it was judged",
  found,
  expected: judged,
  remedy: "nothing: the run for the new head will judge it"
});
var retargeted = (before, after) => ({
  code: "platform.head_moved",
  message: "the pull request was retargeted while it was judged",
  found: after,
  expected: before,
  remedy: "run the gate again"
});
module.exports = {
  readPullRequest: readPullRequest
};
