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
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function failureOf(thrown) {
  const response = field(thrown, "response");
  const status = field(thrown, "status");
  if (response === void 0 || typeof status !== "number")
    return { words: (0, import_chunk_URPNT6SS.textOf)(thrown), isLimited: false, restMs: 0 };
  const header = (name) => field(field(response, "headers"), name);
  const message = field(field(response, "data"), "message");
  const said = typeof message === "string" ? `: ${message.slice(0, 200)}` : "";
  const isUsedUp = header("x-ratelimit-remaining") === "0";
  return {
    status,
    words: `HTTP ${status}${said}`,
    isLimited: status === 429 || isUsedUp || header("retry-after") !== void 0 || isAboutLimit(status, said),
    restMs: restOf(header("retry-after"), isUsedUp ? header("x-ratelimit-reset") : void 0)
  };
}
var WHERE = "the input github-token, or GITHUB_TOKEN for the command line";
function problemOf(failure, path, permission, cause) {
  const { status, isLimited, words } = failure;
  const parts = { found: `${words} for ${path}`, who: "platform engineer" };
  if (isLimited)
    return new import_chunk_URPNT6SS.Problem(
      {
        ...parts,
        code: "platform.unavailable",
        message: "the platform answers no more questions of this token for now",
        expected: "a rate limit that is not used up",
        remedy: "run the gate again later, or give it a token with a limit of its own"
      },
      { cause }
    );
  if (status === 401)
    return new import_chunk_URPNT6SS.Problem(
      {
        ...parts,
        code: "platform.forbidden",
        message: "the platform does not know the token",
        expected: `a valid token with ${permission}`,
        remedy: `pass a valid token: ${WHERE}`
      },
      { cause }
    );
  if (status === 403 || status === 404)
    return new import_chunk_URPNT6SS.Problem(
      {
        ...parts,
        code: status === 403 ? "platform.forbidden" : "platform.unavailable",
        message: status === 403 ? "the platform refused to answer" : "the platform shows this to nobody, or not to the token",
        expected: `a token with ${permission}`,
        remedy: `add \`${permission}\` to the permissions of the job`
      },
      { cause }
    );
  return unanswered(words, path, cause);
}
var noToken = () => new import_chunk_URPNT6SS.Problem({
  code: "platform.forbidden",
  message: "the token holds a character that no token has",
  found: "a line end, a space, or a character beyond ASCII",
  expected: "printable ASCII",
  remedy: `set the token anew, without a line end: ${WHERE}`,
  who: "platform engineer"
});
var unanswered = (found, path, cause) => new import_chunk_URPNT6SS.Problem(
  {
    code: "platform.unavailable",
    message: "the platform did not answer as expected",
    found: `${found} for ${path}`,
    expected: "an answer",
    remedy: "run the gate again; if it stays so, check the token and the status of the platform"
  },
  { cause }
);
var isAboutLimit = (status, said) => status === 403 && /\brate limit\b/i.test(said);
function restOf(after, reset) {
  const seconds = after === void 0 ? Number(reset ?? 0) - Date.now() / 1e3 : Number(after);
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1e3) : 0;
}
function field(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
var WAITS = [500, 2e3, 5e3];
var PER_PAGE = 100;
var MAX_PAGES = 100;
var REQUEST_MS = 2e4;
var LASTS_MS = 24e4;
async function connect({ token, apiUrl, waits = WAITS, lastsMs = LASTS_MS }) {
  if (!/^[!-~]+$/.test(token)) throw noToken();
  const { getOctokit } = await Promise.resolve().then(() => __toESM(require("./github-OCGUBZGY.js")));
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const patience = patienceFor(waits, lastsMs);
  const get = (path, permission, page) => {
    const query = page === void 0 ? {} : { per_page: PER_PAGE, page };
    const ask = () => octokit.request(`GET ${path}`, { ...query, request: { signal: AbortSignal.timeout(REQUEST_MS) } });
    return tried(ask, patience, path, permission);
  };
  return {
    one: async (path, permission) => (await get(path, permission)).data,
    all: async (path, permission) => {
      const items = [];
      let pages = 1;
      let isOpen = false;
      for (let page = 1; page <= pages || isOpen; page += 1) {
        const { data, headers } = await get(path, permission, page);
        if (!Array.isArray(data)) throw unanswered("an answer that is no list", path);
        items.push(...data);
        pages = Math.max(pages, pageOf(headers.link, "last"), pageOf(headers.link, "next"));
        isOpen = data.length >= PER_PAGE;
        const short = page < pages && data.length === 0;
        if (short || pages > MAX_PAGES || isOpen && page >= MAX_PAGES) throw truncated(path, items.length, pages);
      }
      return items;
    }
  };
}
function pageOf(link, relation) {
  const entry = (link ?? "").split(",").find((one) => one.includes(`rel="${relation}"`));
  return Number(/[?&]page=(\d+)/.exec(entry ?? "")?.[1] ?? 0);
}
function patienceFor(waits, lastsMs) {
  const end = performance.now() + lastsMs;
  return { waits, has: (ms) => performance.now() + ms < end };
}
async function tried(ask, patience, path, permission) {
  for (let tries = 0; ; tries += 1) {
    if (!patience.has(0)) throw unanswered("no more time", path);
    try {
      const answer = await ask();
      if (typeof answer.data !== "object" || answer.data === null)
        throw new Error("an answer that is no JSON, or not whole");
      return answer;
    } catch (thrown) {
      const failure = failureOf(thrown);
      const { status, isLimited, restMs } = failure;
      const wait = patience.waits[tries];
      const isPassing = isLimited || status === void 0 || status >= 500;
      if (!isPassing || wait === void 0 || !patience.has(restMs)) throw problemOf(failure, path, permission, thrown);
      await new Promise((resolve) => setTimeout(resolve, Math.max(wait, restMs)));
    }
  }
}
var truncated = (path, items, pages) => new import_chunk_URPNT6SS.Problem({
  code: "platform.truncated",
  message: "the platform listed fewer items than it counts",
  found: `${items} items of ${pages} pages for ${path}`,
  expected: `items on each page, and at most ${MAX_PAGES} pages`,
  remedy: "run the gate again"
});
async function readPushes(client, { repository, branch }) {
  const ref = encodeURIComponent(`refs/heads/${branch}`);
  try {
    const items = await client.one(
      `/repos/${repository}/activity?ref=${ref}&per_page=${import_chunk_MLDFEXGX.PUSHES_LISTED}`,
      "contents: read"
    );
    return Array.isArray(items) ? items.map(import_chunk_MLDFEXGX.pushOf) : void 0;
  } catch (thrown) {
    if (thrown instanceof import_chunk_URPNT6SS.Problem && isUnlisted(thrown)) return void 0;
    throw thrown;
  }
}
var isUnlisted = ({ code, cause }) => code === "platform.forbidden" || failureOf(cause).status === 404;
var PERMISSION = "pull-requests: read";
var AIMED = ["base_ref_changed", "automatic_base_change_succeeded"];
async function readReviews(client, repository, number) {
  const items = await client.all(`/repos/${repository}/pulls/${number}/reviews`, PERMISSION);
  const reviews = items.flatMap(import_chunk_MLDFEXGX.reviewOf);
  if (!reviews.some(isApproval)) return reviews;
  const events = await client.all(`/repos/${repository}/issues/${number}/timeline`, PERMISSION);
  const aimed = Math.max(...events.map(aimedAt));
  return reviews.map(
    (review) => isApproval(review) && !isAfter(review, aimed) ? { ...review, commit: import_chunk_MLDFEXGX.GONE } : review
  );
}
var isApproval = ({ state }) => state === "APPROVED";
var isAfter = ({ submitted_at }, aimed) => ((0, import_chunk_P5VQINOM.parseInstant)(submitted_at) ?? Number.NEGATIVE_INFINITY) > aimed;
function aimedAt(item) {
  const event = (0, import_chunk_3KSULNFR.payloadOf)(item, "platform.unavailable");
  if (!event.has("event") || !AIMED.includes(event.text("event"))) return Number.NEGATIVE_INFINITY;
  return (0, import_chunk_P5VQINOM.parseInstant)(event.text("created_at")) ?? Number.POSITIVE_INFINITY;
}
module.exports = {
  connect: connect,
  readPushes: readPushes,
  readReviews: readReviews
};
