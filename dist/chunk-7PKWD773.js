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
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var WAITS = [500, 2e3, 5e3];
var PER_PAGE = 100;
var MAX_PAGES = 100;
var REQUEST_MS = 2e4;
async function connect({ token, apiUrl, waits = WAITS }) {
  const { getOctokit } = await Promise.resolve().then(() => __toESM(require("./github-OCGUBZGY.js")));
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const get = (path, permission, page) => {
    const query = page === void 0 ? {} : { per_page: PER_PAGE, page };
    const ask = () => octokit.request(`GET ${path}`, { ...query, request: { signal: AbortSignal.timeout(REQUEST_MS) } });
    return tried(ask, waits, path, permission);
  };
  return {
    one: async (path, permission) => (await get(path, permission)).data,
    all: async (path, permission) => {
      const items = [];
      let pages = 1;
      let isOpen = false;
      for (let page = 1; page <= pages || isOpen; page += 1) {
        const { data, headers } = await get(path, permission, page);
        if (!Array.isArray(data)) throw unavailable(path, "an answer that is no list");
        items.push(...data);
        pages = Math.max(pages, pageOf(headers.link, "last"), pageOf(headers.link, "next"));
        isOpen = headers.link === void 0 && data.length >= PER_PAGE;
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
async function tried(ask, waits, path, permission) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (thrown) {
      const { status, limited } = failureOf(thrown);
      if ((status === 401 || status === 403) && !limited) throw forbidden(path, status, permission, thrown);
      const wait = waits[tries];
      const passing = limited || status === void 0 || status >= 500;
      if (!passing || wait === void 0)
        throw unavailable(path, status === void 0 ? (0, import_chunk_URPNT6SS.textOf)(thrown) : `HTTP ${status}`, thrown);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
function failureOf(thrown) {
  if (typeof thrown !== "object" || thrown === null || !("status" in thrown) || typeof thrown.status !== "number") {
    return { limited: false };
  }
  const response = "response" in thrown ? thrown.response : void 0;
  const headers = typeof response === "object" && response !== null && "headers" in response ? response.headers : {};
  const header = (name) => typeof headers === "object" && headers !== null ? Reflect.get(headers, name) : void 0;
  const limited = thrown.status === 429 || header("x-ratelimit-remaining") === "0" || header("retry-after") !== void 0;
  return response === void 0 ? { limited: false } : { status: thrown.status, limited };
}
var forbidden = (path, status, permission, cause) => new import_chunk_URPNT6SS.Problem(
  {
    code: "platform.forbidden",
    message: "the platform refused to answer",
    found: `HTTP ${status} for ${path}`,
    expected: `a token with ${permission}`,
    remedy: `add \`${permission}\` to the permissions of the job`,
    who: "platform engineer"
  },
  { cause }
);
var unavailable = (path, found, cause) => new import_chunk_URPNT6SS.Problem(
  {
    code: "platform.unavailable",
    message: "the platform did not answer as expected",
    found: `${found} for ${path}`,
    expected: "an answer",
    remedy: "run the gate again; if it stays so, check the token and the status of the platform"
  },
  { cause }
);
var truncated = (path, items, pages) => new import_chunk_URPNT6SS.Problem({
  code: "platform.truncated",
  message: "the platform listed fewer items than it counts",
  found: `${items} items of ${pages} pages for ${path}`,
  expected: `items on each page, and at most ${MAX_PAGES} pages`,
  remedy: "run the gate again"
});
var answerOf = (item) => (0, import_chunk_BH5X3H2Z.payloadOf)(item, "platform.unavailable");
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
  if (!activity.has("actor", "id")) return [];
  return [
    { id: activity.count("actor", "id"), login: activity.text("actor", "login"), after: activity.commit("after") }
  ];
}
function reviewOf(item) {
  const review = answerOf(item);
  if (!isPersonal(item, "user") || review.text("state") === "PENDING") return [];
  return [
    {
      github_id: review.count("user", "id"),
      state: review.text("state"),
      commit: review.commit("commit_id"),
      submitted_at: review.text("submitted_at")
    }
  ];
}
function isPersonal(item, account) {
  const found = answerOf(item);
  return found.has(account, "type") && found.text(account, "type") === "User";
}
async function readPushes(client, { repository, branch }) {
  const ref = encodeURIComponent(`refs/heads/${branch}`);
  try {
    const items = await client.one(`/repos/${repository}/activity?ref=${ref}&per_page=100`, "contents: read");
    return Array.isArray(items) ? items.flatMap(pushOf) : void 0;
  } catch (thrown) {
    if (thrown instanceof import_chunk_URPNT6SS.Problem && isUnlisted(thrown)) return void 0;
    throw thrown;
  }
}
var isUnlisted = ({ parts }) => parts.code === "platform.forbidden" || parts.found?.startsWith("HTTP 404 ") === true;
module.exports = {
  connect: connect,
  pullRequestOf: pullRequestOf,
  readPushes: readPushes,
  reviewOf: reviewOf,
  sourceOf: sourceOf
};
