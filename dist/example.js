"use strict";

// examples/start.ts
var import_node_child_process3 = require("node:child_process");
var import_node_fs3 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path3 = require("node:path");

// src/core/model/problem.ts
var Problem = class extends Error {
  name = "Problem";
  parts;
  constructor(parts, options) {
    super(parts.message, options);
    this.parts = parts;
  }
  get code() {
    return this.parts.code;
  }
};

// src/core/model/headline.ts
var counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;

// src/core/model/refusal.ts
var nothingJudged = (problems) => `UNDECIDED  nothing could be judged \xB7 ${counted(problems, "problem")}`;

// src/core/report/escape.ts
var MAX_MESSAGE_CHARACTERS = 500;
var SEARCHED_CHARACTERS = 20 * MAX_MESSAGE_CHARACTERS;
var INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fffe}\u{ffff}]|\u{34f}/gu;
var SECRETS = new RegExp(
  [
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/,
    /\bgithub_pat_\w{20,}/,
    /\bglpat-[\w-]{20,}/,
    /\bnpm_[A-Za-z0-9]{30,}/,
    /\bxox[abeprs]-[\w-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/,
    /\bBearer\s+[\w.~+/-]{16,}=*/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*/,
    /(?<=:\/\/[^\s:/@]{1,100}:)[^\s/@]+(?=@)/
  ].map(({ source }) => source).join("|"),
  "g"
);
function visible(text) {
  return text.replace(SECRETS, "[redacted]").replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replaceAll("##[", "#\\u{23}[").replace(/(^|\s)::/g, "$1\\u{3a}:");
}
function said(text, maxCharacters = MAX_MESSAGE_CHARACTERS) {
  return clip(visible(text.slice(0, SEARCHED_CHARACTERS)), maxCharacters);
}
function clip(text, maxCharacters) {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$|\\(?:u(?:\{[0-9a-f]{0,6})?)?$/, "")}\u2026`;
}

// src/core/report/problems.ts
function problemsText(problems, asked) {
  const headline = asked === void 0 ? nothingJudged(problems.length) : `REFUSED  ${said(asked, MAX_ASKED)} \xB7 ${counted(problems.length, "problem")}`;
  return `${[headline, ...problems.map(problemText), headline].join("\n\n")}
`;
}
function problemText({ code, message, frame, file, line, found, expected, remedy, who }) {
  const rows = [
    ["found", frame === void 0 ? found : void 0],
    ["expected", expected],
    ["where", file === void 0 || frame !== void 0 ? void 0 : `${file}${line === void 0 ? "" : `:${line}`}`],
    ["do", who === void 0 || remedy === void 0 ? remedy : `${who}: ${remedy}`]
  ];
  return [
    `error[${code}]: ${said(message)}`,
    ...frame === void 0 ? [] : frame.split("\n").map((row) => said(row)),
    ...rows.flatMap(([name2, value]) => value === void 0 ? [] : [`  ${name2.padEnd(9)} ${said(value)}`])
  ].join("\n");
}
var MAX_ASKED = 80;

// examples/scene.ts
var import_node_child_process2 = require("node:child_process");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/core/model/nearest.ts
function nearest(word, candidates) {
  const most = Math.min(Math.max(2, word.length / 3), word.length - 1);
  const ranked = candidates.filter((candidate) => Math.abs(candidate.length - word.length) <= most).map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ edits }) => edits <= most).sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}
function editsBetween(a, b) {
  let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edit = Math.min(cell(previous, column), cell(current, column - 1)) + 1;
      const replace = cell(previous, column - 1) + (same ? 0 : 1);
      current.push(Math.min(edit, replace, swapped ? cell(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, previous] = [previous, current];
  }
  return cell(previous, b.length);
}
var cell = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;

// test/signing.ts
var import_node_crypto = require("node:crypto");

// src/core/evidence/statements/ssh-wire.ts
function wireString(bytes) {
  return joined([wireUint32(bytes.length), bytes]);
}
function wireUint32(value) {
  return Uint8Array.of(value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255);
}
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
var binaryBytes = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));

// src/core/evidence/statements/sshsig.ts
var MAGIC = binaryBytes("SSHSIG");
function signedData(signature, digest) {
  const fields = [binaryBytes(signature.namespace), new Uint8Array(), binaryBytes(signature.hash), digest];
  return joined([MAGIC, ...fields.map(wireString)]);
}

// src/core/model/canonical.ts
function canonicalJson(value, pointer = "") {
  if (Array.isArray(value))
    return `[${value.map((item, index) => canonicalJson(item, `${pointer}/${index}`)).join(",")}]`;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Problem({
      code: "snapshot.not_finite",
      message: `${pointer || "/"} is not a finite number`,
      pointer,
      found: String(value)
    });
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, `${pointer}/${escapePointer(key)}`)}`);
  return `{${members.join(",")}}`;
}
function escapePointer(segment) {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/core/model/time/zone-rule.ts
var NAME = `([A-Za-z]{3,}|<[^>]+>)`;
var TIME = String.raw`([+-]?\d+(?::\d+){0,2})`;
var DAY = String.raw`(J?\d+|M\d+\.\d+\.\d+)(?:/${TIME})?`;
var RULE = new RegExp(`^${NAME}${TIME}(?:${NAME}${TIME}?,${DAY},${DAY})?$`);

// src/core/model/instant.ts
var DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
var DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
var UNIT_MS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
var YEAR_ZERO_MS = -621672192e5;
var LAST_MS = 253402300799999;
function parseInstant(text) {
  const match = DATE_TIME.exec(text);
  if (match === null) return void 0;
  const [, date = "", hours = "", minutes = "", seconds = "", fraction = "", zone = ""] = match;
  const day = dayStart(date);
  const time = timeOfDay(hours, minutes, seconds);
  const offset = zone === "Z" ? 0 : offsetMs(zone);
  if (day === void 0 || time === void 0 || offset === void 0) return void 0;
  const ms = day + time + Number(fraction.slice(0, 3).padEnd(3, "0")) - offset;
  return ms >= YEAR_ZERO_MS && ms <= LAST_MS ? ms : void 0;
}
function formatInstant(ms) {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
function dayStart(text) {
  const match = DATE.exec(text);
  if (match === null) return void 0;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : void 0;
}
function timeOfDay(hours, minutes, seconds) {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 23 || m > 59 || s > 59 ? void 0 : h * UNIT_MS.h + m * UNIT_MS.m + s * UNIT_MS.s;
}
function offsetMs(zone) {
  const size = timeOfDay(zone.slice(1, 3), zone.slice(4, 6), "00");
  return size === void 0 || zone.startsWith("+") ? size : -size;
}

// src/core/evidence/statements/statement.ts
var STATEMENT_NAMESPACE = "phasegate-signoff";
var TYPE = "https://in-toto.io/Statement/v1";
var PREDICATE_TYPE = "https://github.com/phasegate/phasegate/signoff/v1";
function statementText(statement) {
  const { subject, signedAt, baseRef, ...predicate } = statement;
  const base = baseRef === void 0 ? {} : { base_ref: baseRef };
  const document = {
    _type: TYPE,
    predicate: { ...predicate, ...base, signed_at: formatInstant(signedAt) },
    predicateType: PREDICATE_TYPE,
    subject: subject.map(({ path, sha256 }) => ({ digest: { sha256 }, name: path }))
  };
  return `${canonicalJson(document)}
`;
}

// test/signing.ts
var PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
function exampleKey(name2) {
  const seed = (0, import_node_crypto.createHash)("sha256").update(`phasegate example key: ${name2}`).digest();
  return (0, import_node_crypto.createPrivateKey)({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
}
function examplePublicKey(name2) {
  return `ssh-ed25519 ${Buffer.from(keyBlob(exampleKey(name2))).toString("base64")}`;
}
function allowedSigner(name2, validAfter, validBefore) {
  const options = [
    `namespaces="${STATEMENT_NAMESPACE},phasegate-entry"`,
    `valid-after="${validAfter}"`,
    `valid-before="${validBefore}"`
  ];
  return `${name2} ${options.join(",")} ${examplePublicKey(name2)}`;
}
function signBytes(message, name2, namespace = STATEMENT_NAMESPACE) {
  const key = exampleKey(name2);
  const digest = (0, import_node_crypto.createHash)("sha512").update(message).digest();
  const value = (0, import_node_crypto.sign)(null, signedData({ namespace, hash: "sha512" }, digest), key);
  return armored(keyBlob(key), namespace, joined([wireString(Buffer.from("ssh-ed25519")), wireString(value)]));
}
function signStatement(statement, name2 = statement.person) {
  const json = Buffer.from(statementText(statement));
  return { json, sig: Buffer.from(signBytes(json, name2)) };
}
function armored(key, namespace, signature, hash = "sha512") {
  const fields = [key, Buffer.from(namespace), Buffer.alloc(0), Buffer.from(hash), signature].map(wireString);
  const text = Buffer.from(joined([Buffer.from("SSHSIG"), wireUint32(1), ...fields])).toString("base64");
  const lines = text.match(/.{1,70}/g) ?? [];
  return ["-----BEGIN SSH SIGNATURE-----", ...lines, "-----END SSH SIGNATURE-----", ""].join("\n");
}
function keyBlob(key) {
  const point = Buffer.from((0, import_node_crypto.createPublicKey)(key).export({ format: "jwk" }).x ?? "", "base64url");
  return joined([wireString(Buffer.from("ssh-ed25519")), wireString(point)]);
}

// examples/materialise.ts
var import_node_child_process = require("node:child_process");
var import_node_crypto2 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var GIT_ENV = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  HOME: "/nonexistent",
  TZ: "UTC",
  LC_ALL: "C"
};
var STATEMENTS = ".phasegate/signoffs/phase-6";
function createRepository(directory) {
  (0, import_node_fs.mkdirSync)(directory, { recursive: true });
  const git = (...args) => runGit(directory, args, {});
  git("init", "--quiet", "--initial-branch=develop");
  git("config", "commit.gpgsign", "false");
  git("config", "core.autocrlf", "false");
  return { directory, git };
}
function replay(repository, commit, story, folder) {
  const { git, directory } = repository;
  checkout(repository, commit);
  if (commit.message === void 0) return;
  const dated = {
    ...identity(commit.author ?? "amara"),
    GIT_AUTHOR_DATE: commit.date ?? "",
    GIT_COMMITTER_DATE: commit.date ?? ""
  };
  if (commit.land !== void 0) {
    runGit(directory, ["merge", "--quiet", "--no-ff", "-m", commit.message, commit.land], dated);
    return;
  }
  if (commit.add !== void 0) (0, import_node_fs.cpSync)((0, import_node_path.join)(folder, commit.add), directory, { recursive: true });
  for (const path of commit.remove ?? []) (0, import_node_fs.rmSync)((0, import_node_path.join)(directory, path), { recursive: true });
  if (commit.sign !== void 0)
    for (const person of commit.sign.people) writeStatement(repository, story, person, commit.sign.at);
  if (commit.triage !== void 0) writeTriage(repository, commit.triage);
  if (!(0, import_node_fs.existsSync)((0, import_node_path.join)(directory, ".phasegate/allowed_signers"))) writeSigners(directory, story);
  git("add", "--all");
  runGit(directory, ["commit", "--quiet", "--allow-empty", "-m", commit.message], dated);
}
function commitFiles(repository, branch, files, commit) {
  repository.git("checkout", "--quiet", branch);
  for (const [path, text] of Object.entries(files)) write((0, import_node_path.join)(repository.directory, path), text);
  repository.git("add", "--all");
  runGit(repository.directory, ["commit", "--quiet", "-m", commit.message], {
    ...identity(commit.author),
    GIT_AUTHOR_DATE: commit.date,
    GIT_COMMITTER_DATE: commit.date
  });
}
function writeEvidence(story, source, target, repository, head, finishedAt) {
  (0, import_node_fs.cpSync)(source, target, { recursive: true });
  const commit = repository.git("rev-parse", `${head}^{commit}`);
  const tree = repository.git("rev-parse", `${head}^{tree}`);
  for (const folder of new Set(story.evidence.map((one) => one.folder))) {
    const runs = story.evidence.filter((one) => one.folder === folder).map(({ folder: _, files, finished_at, exit_code, ...run }) => ({
      ...run,
      subject: { commit, tree },
      exit_code: exit_code ?? 0,
      started_at: finishedAt ?? finished_at,
      finished_at: finishedAt ?? finished_at,
      directory: run.directory ?? ".",
      files: files.map((path) => ({ path, ...digestOf((0, import_node_path.join)(target, folder, path)) }))
    }));
    (0, import_node_fs.writeFileSync)((0, import_node_path.join)(target, folder, "phasegate-evidence.json"), `${canonicalJson({ version: 1, runs })}
`);
  }
}
function checkout({ git }, { branch, from }) {
  if (from !== void 0) git("branch", branch, from);
  const isUnborn = git("for-each-ref", "--count=1").length === 0;
  if (!isUnborn) git("checkout", "--quiet", branch);
}
function writeStatement({ directory }, story, person, signedAt) {
  const roles = story.roles[person] ?? [];
  const isSecurity = roles.includes("security-lead");
  const covers = [...story.covers, ...isSecurity ? story.security_covers : []].sort();
  const signed = signStatement({
    subject: covers.map((path) => ({ path, sha256: digestOf((0, import_node_path.join)(directory, path)).sha256 })),
    decision: "approve",
    kinds: [...story.kinds, ...isSecurity ? story.security_kinds : []].sort(),
    person,
    phase: "phase-6",
    repository: story.repository,
    roles: [...roles],
    signedAt: parseInstant(signedAt) ?? Number.NaN
  });
  write((0, import_node_path.join)(directory, STATEMENTS, `${person}.json`), signed.json);
  write((0, import_node_path.join)(directory, STATEMENTS, `${person}.sig`), signed.sig);
}
function writeTriage({ directory, git }, { of, id, ...record }) {
  const head = git("rev-parse", of);
  const base = git("merge-base", of, "release/mve-0.9");
  const patch = (0, import_node_child_process.execFileSync)("git", ["patch-id", "--stable"], {
    cwd: directory,
    encoding: "utf8",
    env: gitEnvironment({}),
    input: `${git("diff-tree", "-p", "--no-renames", base, head)}
`
  }).split(" ")[0];
  write(
    (0, import_node_path.join)(directory, ".phasegate/triage", `${id}.yml`),
    `${JSON.stringify({ id, ...record, change: { head, patch } }, null, 2)}
`
  );
}
function writeSigners(directory, story) {
  const lines = Object.keys(story.roles).map((person) => allowedSigner(person, "20261101Z", "20270301Z"));
  write((0, import_node_path.join)(directory, ".phasegate/allowed_signers"), `${lines.join("\n")}
`);
}
function identity(person) {
  const name2 = `${person[0]?.toUpperCase() ?? ""}${person.slice(1)}`;
  const email = `${person}@example.org`;
  return { GIT_AUTHOR_NAME: name2, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name2, GIT_COMMITTER_EMAIL: email };
}
function runGit(directory, args, env) {
  return (0, import_node_child_process.execFileSync)("git", args, {
    cwd: directory,
    encoding: "utf8",
    env: gitEnvironment(env)
  }).trim();
}
var gitEnvironment = (env) => ({ PATH: process.env.PATH ?? "", ...GIT_ENV, ...env });
function digestOf(path) {
  const bytes = (0, import_node_fs.readFileSync)(path);
  return { sha256: (0, import_node_crypto2.createHash)("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}
function write(path, text) {
  (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
  (0, import_node_fs.writeFileSync)(path, text);
}

// examples/scene.ts
var ENTERED = {
  branch: "release/mve-0.9",
  author: "amara",
  date: "2026-12-01T09:20:00Z",
  message: "Land the kickoff of phase 6",
  land: "kickoff"
};
function makeScene(folder, target, cli2, sibling, siblingFolder = "") {
  const story = readStory(folder);
  const repository = createRepository((0, import_node_path2.join)(target, "platform"));
  const edited = story.commits.map((commit) => ({
    ...commit,
    ...commit.id === void 0 ? {} : sibling?.edit?.[commit.id]
  }));
  for (const commit of edited)
    replay(
      repository,
      commit,
      story,
      commit.add !== void 0 && (0, import_node_fs2.existsSync)((0, import_node_path2.join)(siblingFolder, commit.add)) ? siblingFolder : folder
    );
  if (sibling?.on === "keep") enterPhase(story, folder, target, repository, cli2);
  for (const commit of sibling?.commits ?? []) replay(repository, commit, story, siblingFolder);
  const head = sibling?.head ?? story.head;
  const evidence = (0, import_node_path2.join)(repository.directory, "evidence");
  if (sibling?.evidence?.none === true) (0, import_node_fs2.mkdirSync)(evidence, { recursive: true });
  else {
    const source = (0, import_node_path2.join)(target, "reports");
    (0, import_node_fs2.cpSync)((0, import_node_path2.join)(folder, "evidence"), source, { recursive: true });
    if (sibling?.evidence?.add !== void 0)
      (0, import_node_fs2.cpSync)((0, import_node_path2.join)(siblingFolder, sibling.evidence.add), source, { recursive: true });
    writeEvidence(story, source, evidence, repository, head, sibling?.evidence?.finished_at);
  }
  return { repository, args: checkArgs(story, head, sibling), output: (0, import_node_path2.join)(repository.directory, "phasegate-report") };
}
function enterPhase(story, folder, target, repository, [node, ...cli2]) {
  const evidence = (0, import_node_path2.join)(target, "entry-evidence");
  const output = (0, import_node_path2.join)(target, "entry-report");
  writeEvidence(story, (0, import_node_path2.join)(folder, "evidence"), evidence, repository, story.head);
  const run = (...args) => {
    const { status, stdout, stderr } = (0, import_node_child_process2.spawnSync)(node, [...cli2, ...args], {
      cwd: repository.directory,
      encoding: "utf8"
    });
    if (status !== 0) throw new Error(`${args[0] ?? ""} ended with ${String(status)}
${stdout}${stderr}`);
  };
  run(...checkArgs(story, story.head), "--evidence", evidence, "--output", output);
  run("enter", (0, import_node_path2.join)(output, "decision.json"), "--output", (0, import_node_path2.join)(target, "entry"));
  const entry = (0, import_node_fs2.readFileSync)((0, import_node_path2.join)(target, "entry/phase-6.json"), "utf8");
  const signature = signBytes(Buffer.from(entry), "mira", "phasegate-entry");
  commitFiles(
    repository,
    "develop",
    { ".phasegate/entries/phase-6.json": entry, ".phasegate/entries/phase-6.sig": signature },
    { author: "mira", date: "2026-12-01T09:18:00Z", message: "Enter phase 6" }
  );
  replay(repository, ENTERED, story, folder);
}
function checkArgs(story, head, sibling) {
  return [
    "check",
    "--base",
    sibling?.base ?? story.base,
    "--head",
    head,
    "--trusted-ref",
    "develop",
    "--repository",
    story.repository,
    "--at",
    sibling?.at ?? story.at
  ];
}
function readStory(folder) {
  return JSON.parse((0, import_node_fs2.readFileSync)((0, import_node_path2.join)(folder, "story.json"), "utf8"));
}
function readCase(folder) {
  if (!(0, import_node_fs2.existsSync)((0, import_node_path2.join)(folder, "case.json"))) throw unknownCase((0, import_node_path2.basename)(folder), (0, import_node_fs2.readdirSync)((0, import_node_path2.dirname)(folder)));
  return JSON.parse((0, import_node_fs2.readFileSync)((0, import_node_path2.join)(folder, "case.json"), "utf8"));
}
function unknownCase(name2, cases) {
  const meant = nearest(name2, cases);
  return new Problem({
    code: "input.invalid",
    message: "the example has no such case",
    found: name2,
    expected: meant ?? cases.join(", "),
    remedy: `npm start ${meant ?? "<case>"}`
  });
}

// examples/start.ts
var root = (0, import_node_path3.join)(__dirname, "..");
var example = (0, import_node_path3.join)(root, "examples/mve-0.9");
var [name, ...rest] = process.argv.slice(2);
var cli = [process.execPath, (0, import_node_path3.join)(root, "dist/cli.js")];
var caseFolder = name === void 0 ? "" : (0, import_node_path3.join)(example, "cases", (0, import_node_path3.basename)(name));
process.exitCode = start();
function start() {
  try {
    const sibling = name === void 0 ? void 0 : readCase(caseFolder);
    const target = (0, import_node_fs3.mkdtempSync)((0, import_node_path3.join)((0, import_node_os.tmpdir)(), "phasegate-example-"));
    const scene = makeScene(example, target, cli, sibling, caseFolder);
    const { directory } = scene.repository;
    const args = [...scene.args, ...rest];
    process.stderr.write(`repository  ${directory}
command     phasegate ${args.join(" ")}

`);
    return (0, import_node_child_process3.spawnSync)(cli[0], [...cli.slice(1), ...args], { cwd: directory, stdio: "inherit" }).status ?? 70;
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    process.stderr.write(problemsText([thrown.parts], ["start", name].join(" ")));
    return 2;
  }
}
