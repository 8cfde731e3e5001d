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
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_node_child_process = require("node:child_process");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_buffer = require("node:buffer");
var import_promises = require("node:stream/promises");
var GIT_NEEDED = "git 2.38 or newer";
var LOCAL_MS = 6e4;
var FETCH_MS = 18e4;
var PASSED = [
  "PATH",
  "HOME",
  "USER",
  "USERPROFILE",
  "SYSTEMROOT",
  "TMPDIR",
  "TEMP",
  "SSH_AUTH_SOCK",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "HTTPS_PROXY",
  "https_proxy",
  "NO_PROXY",
  "no_proxy"
];
var FIXED = {
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file"
};
var SETTINGS = [
  "core.hooksPath=/dev/null",
  "core.attributesFile=/dev/null",
  "core.fsmonitor=false",
  "core.commitGraph=false",
  "protocol.ext.allow=never",
  "safe.directory=*"
].flatMap((setting) => ["-c", setting]);
function caller(cwd, environment, untrusted, more = {}) {
  const passed = PASSED.flatMap((name) => {
    const value = environment[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    binary: gitBinary(environment.PATH ?? environment.Path ?? "", untrusted),
    cwd,
    env: { ...Object.fromEntries(passed), ...FIXED, ...more }
  };
}
function start({ binary, cwd, env }, args, options = {}) {
  return (0, import_node_child_process.spawn)(binary, [...SETTINGS, ...args], { ...options, cwd, env, windowsHide: true });
}
function run(as, args, { input, ms = LOCAL_MS } = {}) {
  return new Promise((resolve2, reject) => {
    const child = start(as, args, { timeout: ms, killSignal: "SIGKILL", stdio: "pipe" });
    const out = [];
    const err = [];
    child.stdout?.on("data", (block) => out.push(block));
    child.stderr?.on("data", (block) => err.push(block));
    child.stdin?.on("error", () => {
    });
    child.on("error", (cause) => reject(unreadable(`git ${args[0]} could not be started`, String(cause), { cause })));
    child.on("close", (code, signal) => {
      const stderr = Buffer.concat(err).toString("utf8").trim();
      if (code === null) reject(unreadable(`git ${args[0]} was stopped by ${signal}`, `no end within ${ms / 1e3} s`));
      else resolve2({ code, stdout: Buffer.concat(out), stderr });
    });
    child.stdin?.end(input ?? "");
  });
}
function unreadable(message, found, options) {
  const line = found?.split("\n")[0]?.slice(0, 300);
  return new import_chunk_URPNT6SS.Problem({ code: "git.unreadable", message, ...line ? { found: line } : {} }, options);
}
function gitBinary(path, untrusted) {
  const name = process.platform === "win32" ? "git.exe" : "git";
  for (const folder of path.split(import_node_path2.delimiter)) {
    const inside = (0, import_node_path2.relative)(untrusted, folder);
    if (!(0, import_node_path2.isAbsolute)(folder) || inside === "" || !(inside.startsWith("..") || (0, import_node_path2.isAbsolute)(inside))) continue;
    const binary = (0, import_node_path2.join)(folder, name);
    try {
      (0, import_node_fs2.accessSync)(binary, import_node_fs2.constants.X_OK);
      return binary;
    } catch {
    }
  }
  throw new import_chunk_URPNT6SS.Problem({
    code: "git.unreadable",
    message: "no git was found on the search path",
    expected: GIT_NEEDED,
    remedy: "install git",
    who: "platform engineer"
  });
}
async function openClone(directory, environment = process.env, token) {
  const outside = caller(directory, environment, directory);
  const [place, refs] = await Promise.all([
    run(outside, ["rev-parse", "--path-format=absolute", "--git-path", "objects", "--show-object-format"]),
    run(outside, ["for-each-ref", "--format=%(objectname) %(refname)"])
  ]);
  const [objects = "", format = ""] = place.stdout.toString("utf8").split("\n");
  if (place.code !== 0) throw noClone(directory, place.stderr);
  if (!(0, import_node_path.isAbsolute)(objects) || !/^sha(?:1|256)$/.test(format)) throw tooOld(`${objects} ${format}`);
  if (refs.code !== 0) throw unreadable("git could not list its refs", refs.stderr);
  const own = borrow(environment.RUNNER_TEMP || (0, import_node_os.tmpdir)(), objects, format);
  const remove = () => {
    process.off("exit", remove);
    (0, import_node_fs.rmSync)(own, { recursive: true, force: true });
  };
  process.once("exit", remove);
  return {
    outside,
    inside: caller(own, environment, directory, { GIT_DIR: own }),
    refs: new Map(refs.stdout.toString("utf8").split("\n").flatMap(refOf)),
    origin: async () => {
      const { code, stdout } = await run(outside, ["config", "--local", "--get", "remote.origin.url"]);
      return code === 0 ? stdout.toString("utf8").trim() : void 0;
    },
    fetch: async (id) => {
      const fetched = async (as) => (await run(as, [...FETCH, id], { ms: FETCH_MS })).code === 0;
      return await fetched(outside) || token !== void 0 && await fetched(allowed(outside, environment, token));
    },
    remove
  };
}
var FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--refmap=",
  "--no-write-fetch-head",
  "--no-auto-maintenance",
  "--no-recurse-submodules",
  "--upload-pack=git-upload-pack",
  "--end-of-options",
  "origin"
];
function allowed(outside, { GITHUB_SERVER_URL: server }, token) {
  const key = `http.${server ?? "https://github.com"}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const headers = { GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: "", GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: header };
  return { ...outside, env: { ...outside.env, GIT_CONFIG_COUNT: "2", ...headers } };
}
function borrow(place, objects, format) {
  const own = folderIn(place);
  (0, import_node_fs.mkdirSync)((0, import_node_path.join)(own, "objects", "info"), { recursive: true });
  (0, import_node_fs.mkdirSync)((0, import_node_path.join)(own, "refs"));
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(own, "HEAD"), "ref: refs/heads/none\n");
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(own, "objects", "info", "alternates"), `${objects}
`);
  const extension = format === "sha1" ? "" : `[extensions]
	objectFormat = ${format}
`;
  (0, import_node_fs.writeFileSync)(
    (0, import_node_path.join)(own, "config"),
    `[core]
	repositoryformatversion = ${format === "sha1" ? 0 : 1}
	bare = true
${extension}`
  );
  return own;
}
function refOf(line) {
  const space = line.indexOf(" ");
  return space < 0 ? [] : [[line.slice(space + 1), line.slice(0, space)]];
}
function folderIn(place) {
  try {
    return (0, import_node_fs.mkdtempSync)((0, import_node_path.join)(place, "phasegate-git-"));
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "output.failed",
        message: "no folder for temporary files could be made",
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: `a folder that can be written at ${place}`,
        remedy: "let RUNNER_TEMP, or else TMPDIR, name a folder that can be written",
        who: "platform engineer"
      },
      { cause }
    );
  }
}
var reasonOf = (stderr) => stderr.split("\n", 2).join(" ").replace(/\s+/g, " ").slice(0, 300);
function noClone(directory, stderr) {
  const isNone = /not a git repository/.test(stderr);
  return new import_chunk_URPNT6SS.Problem({
    code: "git.unreadable",
    message: isNone ? "this folder is in no git repository" : "git does not read the repository of this folder",
    found: `${reasonOf(stderr) || "nothing"} (${directory})`,
    expected: isNone ? "a clone with its history" : `a repository that ${GIT_NEEDED} reads`,
    remedy: isNone ? "check the repository out before this step, with fetch-depth: 0 and without a path of its own" : "see what git says of it, and whether it is old",
    who: "platform engineer"
  });
}
var tooOld = (found) => new import_chunk_URPNT6SS.Problem({
  code: "git.unreadable",
  message: "git does not say where its objects are",
  found,
  expected: GIT_NEEDED,
  remedy: "install a current git",
  who: "platform engineer"
});
async function everHeld(inside, commit, id, folder) {
  const args = ["log", "-1", "--format=%H", "-m", "--full-history", "--no-renames", `--find-object=${id}`];
  const { code, stdout, stderr } = await run(inside, [...args, "--end-of-options", commit, "--", folder]);
  if (code !== 0) throw unreadable("git could not look through the history of the base", stderr);
  return stdout.length > 0;
}
var LEFT = 1;
var RIGHT = 2;
var BOTH = LEFT | RIGHT;
async function paint(a, b, read, ask = {}) {
  const steps = /* @__PURE__ */ new Map();
  const queue = [];
  let open = 0;
  let oldest = Number.POSITIVE_INFINITY;
  const reach = async (id, colour) => {
    const known = steps.get(id);
    const step = known ?? { ...await read(id), colour: 0, queued: false };
    const now = step.colour | colour;
    if (now === step.colour) return;
    if (step.queued && now === BOTH) open -= 1;
    step.colour = now;
    steps.set(id, step);
    if (step.queued) return;
    step.queued = true;
    if (now !== BOTH) open += 1;
    queue.splice(placeOf(queue, step.seconds), 0, step);
  };
  const goesOn = () => {
    if (ask.until !== void 0 && steps.get(ask.until)?.colour === BOTH) return false;
    return open > 0 || ask.complete !== void 0 && (queue.at(-1)?.seconds ?? Number.NEGATIVE_INFINITY) >= oldest;
  };
  await reach(a, LEFT);
  await reach(b, RIGHT);
  while (queue.length > 0 && goesOn()) {
    const step = queue.pop();
    if (step === void 0) break;
    step.queued = false;
    if (step.colour !== BOTH) open -= 1;
    if (step.colour === LEFT) oldest = Math.min(oldest, step.seconds);
    for (const parent of step.commit.parents) await reach(parent, step.colour);
  }
  const painted = (colour) => new Map([...steps].filter(([, step]) => step.colour === colour));
  return { left: painted(LEFT), common: painted(BOTH) };
}
function placeOf(queue, seconds) {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((queue[middle]?.seconds ?? 0) < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
async function mergeBases(a, b, read) {
  if (a === b) return [a];
  const { common } = await paint(a, b, read);
  const inherited = new Set([...common.values()].flatMap(({ commit }) => commit.parents));
  const heads = [...common.values()].filter(({ commit }) => !inherited.has(commit.id));
  const best = [];
  for (const one of heads) {
    const others = heads.filter((other) => other !== one);
    const reached = await Promise.all(others.map((other) => isAncestor(one.commit.id, other.commit.id, read)));
    if (!reached.includes(true)) best.push(one);
  }
  return best.sort((x, y) => y.seconds - x.seconds || (x.commit.id < y.commit.id ? -1 : 1)).map(({ commit }) => commit.id);
}
async function isAncestor(ancestor, of, read) {
  if (ancestor === of) return true;
  const { common } = await paint(ancestor, of, read, { until: ancestor });
  return common.has(ancestor);
}
async function between(from, to, read) {
  if (from === to) return [];
  const { left } = await paint(to, from, read, { complete: LEFT });
  return [...left.values()].sort((x, y) => x.seconds - y.seconds).map(({ commit }) => commit);
}
async function firstParents(from, to, read) {
  const outside = new Map((await between(from, to, read)).map((commit) => [commit.id, commit]));
  const chain = [];
  for (let one = outside.get(to); one !== void 0; one = outside.get(one.parents[0] ?? "")) chain.push(one);
  return chain.reverse();
}
async function mergeTree(inside, base, head) {
  const args = ["merge-tree", "--write-tree", "--no-messages", "--end-of-options", base, head];
  const { code, stdout, stderr } = await run(inside, args);
  if (code === 1) return void 0;
  const [tree = ""] = stdout.toString("latin1").split("\n");
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(tree)) return tree;
  throw new import_chunk_URPNT6SS.Problem({
    code: "git.unreadable",
    message: "git could not merge the change into its base",
    found: stderr.split("\n")[0] || `exit ${code}`,
    expected: `${GIT_NEEDED}, and the history of both sides`,
    remedy: "check out with fetch-depth: 0 and without a filter, on a runner with a current git",
    who: "platform engineer"
  });
}
async function transplant(inside, start2, head, onto) {
  const who = "phasegate <phasegate@localhost> 0 +0000";
  const input = `tree ${onto}
parent ${start2}
author ${who}
committer ${who}

`;
  const made = await run(inside, ["hash-object", "-t", "commit", "-w", "--stdin"], { input });
  if (made.code !== 0) throw unreadable("git could not write a commit of its own", made.stderr);
  return mergeTree(inside, made.stdout.toString("latin1").trim(), head);
}
var MAX_OBJECT_BYTES = 64 * 1024 * 1024;
function openObjects(as) {
  let current;
  return {
    read(id) {
      current ??= reader(as, () => {
        current = void 0;
      });
      return current.read(id);
    },
    renew() {
      void current?.close();
      current = void 0;
    },
    async close() {
      await current?.close();
      current = void 0;
    }
  };
}
function reader(as, gone) {
  const child = start(as, ["cat-file", "--batch"], { stdio: ["pipe", "pipe", "ignore"] });
  const queue = [];
  const fail = (reason) => {
    gone();
    child.kill("SIGKILL");
    for (const one of queue.splice(0)) one.reject(reason);
  };
  const watch = watchdog(() => fail(unreadable("git cat-file gave no answer", `silent for ${LOCAL_MS / 1e3} s`)));
  const parse = parser(queue, fail);
  child.stdout?.on("data", (block) => {
    parse(block);
    watch.touch(queue.length > 0);
  });
  child.stdin?.on("error", () => {
  });
  keepAlive(child, false);
  child.on("error", (cause) => fail(unreadable("git cat-file could not be started", String(cause), { cause })));
  child.on("close", (code, signal) => {
    watch.touch(false);
    if (queue.length > 0) fail(unreadable(`git cat-file ended early (${code ?? signal})`));
    else gone();
  });
  let unsent = "";
  const send = () => {
    child.stdin?.write(unsent);
    unsent = "";
  };
  return {
    read: (id) => new Promise((resolve2, reject) => {
      queue.push({ id, resolve: resolve2, reject });
      watch.touch(true);
      if (unsent === "") setImmediate(send);
      unsent += `${id}
`;
    }),
    close: () => closed(child)
  };
}
function closed(child) {
  return new Promise((resolve2) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve2();
    keepAlive(child, true);
    child.on("close", () => resolve2());
    child.stdin?.end();
  });
}
function keepAlive(child, isHeld) {
  const pipes = [child.stdin, child.stdout].flatMap((pipe) => pipe === null ? [] : [pipe]);
  for (const one of [child, ...pipes]) isHeld ? one.ref() : one.unref();
}
function watchdog(bark) {
  let timer;
  return {
    touch(busy) {
      if (busy && timer !== void 0) timer.refresh();
      else if (busy) timer = setTimeout(bark, LOCAL_MS);
      else {
        clearTimeout(timer);
        timer = void 0;
      }
    }
  };
}
function parser(queue, fail) {
  let held = [];
  let have = 0;
  let wanted = 1;
  let header;
  let skip = 0;
  const takeHeader = (all) => {
    const end = all.indexOf(10);
    if (end < 0) return void 0;
    const line = all.toString("utf8", 0, end);
    const [, id, type, size] = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
    if (id !== void 0 && size !== void 0) header = { id, type, size: Number(size) };
    else if (line.endsWith(" missing")) queue.shift()?.resolve(void 0);
    else fail(unreadable("git cat-file gave an answer of another form", line));
    if (header !== void 0 && header.size > MAX_OBJECT_BYTES) {
      queue.shift()?.reject(unreadable(`object ${header.id} has ${header.size} bytes`, `more than ${MAX_OBJECT_BYTES}`));
      skip = header.size + 1;
      header = void 0;
    }
    return all.subarray(end + 1);
  };
  const takeBody = (all) => {
    if (header === void 0 || all.length < header.size + 1) return void 0;
    const { id, type, size } = header;
    header = void 0;
    queue.shift()?.resolve({ id, type, bytes: Buffer.from(all.subarray(0, size)) });
    return all.subarray(size + 1);
  };
  return (block) => {
    held.push(block);
    have += block.length;
    if (have < wanted) return;
    let rest = held.length === 1 ? block : Buffer.concat(held);
    for (; ; ) {
      if (skip > 0) {
        const gone = Math.min(skip, rest.length);
        skip -= gone;
        rest = rest.subarray(gone);
      }
      const next = skip > 0 ? void 0 : header === void 0 ? takeHeader(rest) : takeBody(rest);
      if (next === void 0) break;
      rest = next;
    }
    held = rest.length > 0 ? [rest] : [];
    have = rest.length;
    wanted = header === void 0 ? 1 : header.size + 1;
  };
}
function parseCommit(object) {
  const end = object.bytes.indexOf("\n\n");
  const head = object.bytes.toString("utf8", 0, end < 0 ? object.bytes.length : end);
  const match = /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)author (.*)\ncommitter (.*)(?:\n|$)/.exec(head);
  if (object.type !== "commit" || match === null) throw unreadable(`${object.id} is not a well-formed commit`);
  const [, tree = "", parents = "", author = "", committer = ""] = match;
  const encoding = /\nencoding (\S+)/.exec(head)?.[1];
  const message = end < 0 ? "" : textOf2(object.bytes.subarray(end + 2), encoding);
  return {
    id: object.id,
    tree,
    parents: parents.split("\n").flatMap((line) => line === "" ? [] : [line.slice("parent ".length)]),
    subject: subjectOf(message),
    authorEmail: emailOf(author),
    committerEmail: emailOf(committer),
    coAuthorEmails: coAuthorsOf(message)
  };
}
function committedAt(object) {
  const [, seconds] = /\ncommitter .*> (\d+) /.exec(object.bytes.toString("latin1", 0, 4096)) ?? [];
  return Number(seconds ?? 0);
}
function parseTree(object) {
  if (object.type !== "tree") throw unreadable(`${object.id} is not a tree`);
  const { bytes } = object;
  const idBytes = object.id.length / 2;
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, space);
    const next = nul + 1 + idBytes;
    if (space < 0 || nul < 0 || next > bytes.length) throw unreadable(`tree ${object.id} is cut off`);
    const raw = bytes.subarray(space + 1, nul);
    const name = raw.toString("utf8");
    const key = raw.toString("latin1");
    if (name === "" || name === "." || name === ".." || name.includes("/") || seen.has(key)) {
      throw unreadable(`tree ${object.id} holds a name that no checkout could hold`, JSON.stringify(name));
    }
    seen.add(key);
    lines.push({
      name,
      exact: (0, import_node_buffer.isUtf8)(raw),
      mode: modeOf(bytes.toString("latin1", at, space)),
      id: bytes.toString("hex", nul + 1, next)
    });
    at = next;
  }
  return lines;
}
function modeOf(raw) {
  const mode = Number.parseInt(raw, 8);
  if (!/^[0-7]{5,6}$/.test(raw)) throw unreadable("a tree holds a mode that is no number", JSON.stringify(raw));
  if (mode >> 12 !== 8) return raw.padStart(6, "0");
  return (mode & 64) === 0 ? "100644" : "100755";
}
var isFolder = ({ mode }) => mode === "040000";
function textOf2(bytes, encoding) {
  try {
    return new TextDecoder(encoding ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
function subjectOf(message) {
  const paragraph = (message.split("\0")[0] ?? "").replace(/^(?:[ \t]*\n)+/, "").split(/\n[ \t]*\n/)[0] ?? "";
  return paragraph.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
}
var emailOf = (identity) => /<([^<>]*)>[^<>]*$/.exec(identity)?.[1]?.trim() ?? "";
function coAuthorsOf(message) {
  return [...message.matchAll(/^[ \t]*co-authored-by:[^<\n]*<([^<>\n]+)>/gim)].map(([, email = ""]) => email.trim());
}
function patchIds(as) {
  let waiting = [];
  const ask = async (questions) => {
    for (let rest = questions; rest.length > 0; ) {
      const batch = new Set(new Map(rest.toReversed().map((one) => [one.from, one])).values());
      rest = rest.filter((one) => !batch.has(one));
      const found = await answers(as, [...batch]);
      for (const one of batch) one.resolve(found.get(one.from));
    }
  };
  return (from, to) => new Promise((resolve2, reject) => {
    if (from === to) return resolve2(void 0);
    if (waiting.length === 0) {
      setImmediate(() => {
        const questions = waiting;
        waiting = [];
        ask(questions).catch((reason) => {
          for (const one of questions) one.reject(reason);
        });
      });
    }
    waiting.push({ from, to, resolve: resolve2, reject });
  });
}
async function answers(as, batch) {
  const options = { timeout: LOCAL_MS, killSignal: "SIGKILL", stdio: "pipe" };
  const diff = start(
    as,
    ["diff-tree", "--stdin", "-r", "-p", "--no-renames", "--no-ext-diff", "--no-textconv", "--full-index"],
    options
  );
  const id = start(as, ["patch-id", "--stable"], options);
  const ended = Promise.all([outcome(diff, false), outcome(id, true)]);
  if (diff.stdin === null || diff.stdout === null || id.stdin === null) throw unreadable("git has no pipes");
  diff.stdin.on("error", () => {
  });
  diff.stdin.end(batch.map(({ from, to }) => `${from} ${to}
`).join(""));
  const [[patch, ids]] = await Promise.all([ended, (0, import_promises.pipeline)(diff.stdout, id.stdin).catch(() => void 0)]);
  if (patch.code !== 0) throw unreadable("git diff-tree failed", patch.stderr);
  if (ids.code !== 0) throw unreadable("git patch-id failed", ids.stderr);
  const lines = ids.stdout.toString("latin1").matchAll(/^([0-9a-f]+) ([0-9a-f]+)$/gm);
  return new Map([...lines].map(([, patchId = "", tree = ""]) => [tree, patchId]));
}
function outcome(child, keep) {
  return new Promise((resolve2, reject) => {
    const out = [];
    const err = [];
    if (keep) child.stdout?.on("data", (block) => out.push(block));
    child.stderr?.on("data", (block) => err.push(block));
    child.on("error", (cause) => reject(unreadable("git could not be started", String(cause), { cause })));
    child.on(
      "close",
      (code) => resolve2({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") })
    );
  });
}
var MAX_FILES = 5e5;
var AT_ONCE = 64;
var MAX_DEPTH = 256;
var NOTHING = [];
var ABSENT = "000000";
async function listTree(root, read) {
  const found = [];
  await walk({ id: root, prefix: "", depth: 0 }, async ({ id, prefix, depth }) => {
    const folders = [];
    for (const line of await read(id)) {
      const path = prefix + line.name;
      if (isFolder(line)) folders.push({ id: line.id, prefix: `${path}/`, depth: deeper(depth, path) });
      else found.push({ path, mode: line.mode, id: line.id });
    }
    bound(found.length);
    return folders;
  });
  return found.sort(byPath);
}
async function walk(root, visit) {
  const waiting = [root];
  while (waiting.length > 0) {
    const visited = await Promise.all(waiting.splice(-AT_ONCE).map(visit));
    for (const below of visited) waiting.push(...below);
    bound(waiting.length);
  }
}
async function findInTree(root, path, read) {
  const parts = path.split("/");
  let id = root;
  for (const [index, part] of parts.entries()) {
    const line = (await read(id)).find(({ name, exact }) => exact && name === part);
    if (line === void 0 || index === parts.length - 1) return line;
    if (!isFolder(line)) return void 0;
    id = line.id;
  }
  return void 0;
}
async function diffTrees(from, to, read) {
  const found = [];
  const file = (path, oldMode, newMode) => {
    if (oldMode === ABSENT && newMode === ABSENT) return;
    found.push({ path, status: statusOf(oldMode, newMode), oldMode, newMode });
    bound(found.length);
  };
  if (from === to) return [];
  await walk({ a: from, b: to, prefix: "", depth: 0 }, async ({ a, b, prefix, depth }) => {
    const [before, after] = await Promise.all([
      a === void 0 ? NOTHING : read(a),
      b === void 0 ? NOTHING : read(b)
    ]);
    const folders = [];
    for (const [old, now] of pairs(before, after)) {
      if (old?.id === now?.id && old?.mode === now?.mode) continue;
      const path = prefix + (old ?? now)?.name;
      if ((old ?? now)?.exact !== true) throw notUtf8(path);
      const below = { a: folderOf(old), b: folderOf(now), prefix: `${path}/` };
      if (below.a !== void 0 || below.b !== void 0) folders.push({ ...below, depth: deeper(depth, path) });
      file(path, fileModeOf(old), fileModeOf(now));
    }
    return folders;
  });
  return found.sort(byPath);
}
function pairs(before, after) {
  const old = new Map(before.map((line) => [keyOf(line), line]));
  const now = new Map(after.map((line) => [keyOf(line), line]));
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].map((name) => [old.get(name), now.get(name)]);
}
var keyOf = (line) => line.exact ? line.name : `${line.name}\0${line.mode}${line.id}`;
var folderOf = (line) => line !== void 0 && isFolder(line) ? line.id : void 0;
var fileModeOf = (line) => line === void 0 || isFolder(line) ? ABSENT : line.mode;
function statusOf(oldMode, newMode) {
  if (oldMode === ABSENT) return "added";
  if (newMode === ABSENT) return "deleted";
  return oldMode.slice(0, 3) === newMode.slice(0, 3) ? "modified" : "type_changed";
}
var byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
function bound(files) {
  if (files > MAX_FILES) throw unreadable(`a tree has more than ${MAX_FILES} files`);
}
function deeper(depth, path) {
  if (depth >= MAX_DEPTH) throw unreadable(`a tree has more than ${MAX_DEPTH} levels`, path.slice(0, 200));
  return depth + 1;
}
function notUtf8(path) {
  return new import_chunk_URPNT6SS.Problem({
    code: "git.encoding",
    message: "a path in the change is not UTF-8",
    file: path,
    expected: "paths in UTF-8, which rules can name",
    remedy: "rename the file",
    who: "author of the change"
  });
}
var MAX_FETCHES = 64;
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function openGit(directory, environment = process.env, token) {
  const clone = await openClone(directory, environment, token);
  const store = openObjects(clone.inside);
  const object = reading(clone, store);
  const commits = memo(async (id) => {
    const found = await object(id);
    return { commit: parseCommit(found), seconds: committedAt(found) };
  });
  const trees = memo(async (id) => parseTree(await object(id)));
  const treeOf = async (id) => {
    const found = await object(id);
    return found.type === "tree" ? id : parseCommit(found).tree;
  };
  const patches = patchIds(clone.inside);
  return {
    resolve: (ref) => resolve(ref, clone, object),
    commit: async (id) => (await commits(id)).commit,
    tree: (id) => treeAt(id, treeOf, trees, object),
    mergeBase: async (a, b) => (await mergeBases(a, b, commits))[0],
    mergeBases: (a, b) => mergeBases(a, b, commits),
    isAncestor: (ancestor, of) => isAncestor(ancestor, of, commits),
    firstParents: (from, to) => firstParents(from, to, commits),
    between: (from, to) => between(from, to, commits),
    diff: async (from, to) => diffTrees(await treeOf(from), await treeOf(to), trees),
    patchId: async (from, to) => {
      const [a, b] = await Promise.all([treeOf(from), treeOf(to)]);
      return patches(a, b);
    },
    mergeTree: (base, head) => mergeTree(clone.inside, base, head),
    transplant: async (start2, head, onto) => transplant(clone.inside, start2, head, await treeOf(onto)),
    everHeld: (commit, id, folder) => everHeld(clone.inside, commit, id, folder),
    originName: async () => /([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(await clone.origin() ?? "")?.[1],
    close: async () => {
      await store.close();
      clone.remove();
    }
  };
}
function reading(clone, store) {
  const asked = /* @__PURE__ */ new Set();
  let turn = Promise.resolve();
  const fetched = async (id) => {
    const there = await store.read(id);
    if (there !== void 0 || asked.has(id) || asked.size >= MAX_FETCHES) return there;
    asked.add(id);
    if (!await clone.fetch(id)) return void 0;
    store.renew();
    return store.read(id);
  };
  return async (id) => {
    if (!ID.test(id)) throw unreadable("an object is read by its full id only", id);
    const found = await store.read(id);
    if (found !== void 0) return found;
    const mine = turn.then(() => fetched(id));
    turn = mine.catch(() => void 0);
    const late = await mine;
    if (late === void 0) throw missing(id);
    return late;
  };
}
function memo(load) {
  const known = /* @__PURE__ */ new Map();
  return (id) => {
    const found = known.get(id) ?? load(id);
    known.set(id, found);
    return found;
  };
}
async function resolve(ref, clone, object) {
  const id = ID.test(ref) ? ref : ref === "HEAD" ? await headOf(clone) : namedBy(ref, clone.refs);
  if (id === void 0) return void 0;
  let found = await object(id);
  for (let depth = 0; found.type === "tag" && depth < 8; depth += 1) {
    found = await object(/^object ([0-9a-f]+)\n/.exec(found.bytes.toString("latin1"))?.[1] ?? "");
  }
  if (found.type !== "commit") throw unreadable(`${ref} is no commit`, found.type);
  return found.id;
}
function namedBy(ref, refs) {
  if (ref.startsWith("refs/")) return refs.get(ref);
  const found = [`refs/heads/${ref}`, `refs/remotes/${ref}`, `refs/remotes/origin/${ref}`].find(
    (name) => refs.has(name)
  );
  if (found === void 0) return void 0;
  if (refs.has(`refs/tags/${ref}`)) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "git.ambiguous_ref",
      message: "a name is both a branch and a tag",
      found: `refs/tags/${ref} and ${found}`,
      expected: "a full name, such as refs/heads/main, or a commit id",
      remedy: `delete the tag, or write ${found}`
    });
  }
  return refs.get(found);
}
async function headOf({ outside }) {
  const { code, stdout } = await run(outside, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    "HEAD^{commit}"
  ]);
  return code === 0 ? stdout.toString("utf8").trim() : void 0;
}
function treeAt(at, treeOf, trees, object) {
  let all;
  return {
    at,
    list: () => {
      all ??= treeOf(at).then((root) => listTree(root, trees));
      return all;
    },
    read: async (path) => {
      const line = await findInTree(await treeOf(at), path, trees);
      return line?.mode.startsWith("100") ? (await object(line.id)).bytes : void 0;
    }
  };
}
function missing(id) {
  return new import_chunk_URPNT6SS.Problem({
    code: "git.missing_object",
    message: `git object ${id.slice(0, 12)} is not there and could not be fetched`,
    found: id,
    expected: "the whole history of the branches",
    remedy: "check out with fetch-depth: 0 and without a filter",
    who: "platform engineer"
  });
}
module.exports = {
  openGit: openGit
};
