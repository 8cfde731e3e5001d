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
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var isMissing = (thrown) => thrown instanceof import_chunk_URPNT6SS.Problem && thrown.code === "git.missing_object";
async function whereThere(ask) {
  try {
    return await ask();
  } catch (thrown) {
    if (isMissing(thrown)) return void 0;
    throw thrown;
  }
}
var PLATFORM_COMMITTER = "noreply@github.com";
var NOREPLY = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/;
function personOfEmail(email, people) {
  const lower = email.toLowerCase();
  const listed = people.find(({ emails }) => emails.some((one) => one.toLowerCase() === lower));
  if (listed !== void 0) return listed.id;
  const id = NOREPLY.exec(lower)?.[1];
  return id === void 0 ? void 0 : personOfGithub(Number(id), people);
}
function personOfGithub(id, people) {
  return people.find(({ github }) => github === id)?.id;
}
function authorsOf(commits, people) {
  const emails = commits.flatMap(({ authorEmail, committerEmail, coAuthorEmails }) => [
    authorEmail,
    ...committerEmail.toLowerCase() === PLATFORM_COMMITTER ? [] : [committerEmail],
    ...coAuthorEmails
  ]);
  const found = [...new Set(emails)].map((email) => ({ email, person: personOfEmail(email, people) }));
  return {
    people: sorted(found.flatMap(({ person }) => person ?? [])),
    unknown: sorted(found.flatMap(({ email, person }) => person === void 0 ? [email || "no e-mail"] : []))
  };
}
var sorted = (names) => [...new Set(names)].sort();
async function pushedTo({ base, head, opener }, pushes, git) {
  const made = pushes.findIndex(({ before: before2 }) => (0, import_chunk_3KSULNFR.isZero)(before2));
  const since = made < 0 ? pushes : pushes.slice(0, made + 1);
  const own = new Set((await git.between(base, head)).map(({ id }) => id));
  const others = pushes.filter(
    (push, index) => push.id !== opener && !(0, import_chunk_3KSULNFR.isZero)(push.after) && (index < since.length || own.has(push.after))
  );
  return {
    isWhole: since.some(({ after }) => after === head) && (made >= 0 || pushes.length < import_chunk_MLDFEXGX.PUSHES_LISTED),
    byOthers: await Promise.all(
      others.map(async ({ id, login, before: before2, after }) => {
        const brought = await broughtBy({ base, before: before2, after }, git);
        const kept = (brought ?? []).filter((commit) => own.has(commit.id));
        const account = id === void 0 ? { login } : { id, login };
        return {
          ...account,
          kept,
          ...brought === void 0 ? {} : { gone: brought.filter((one) => !kept.includes(one)) }
        };
      })
    )
  };
}
async function broughtBy({ base, before: before2, after }, git) {
  const beyond = await whereThere(() => git.between(base, after));
  if (beyond === void 0 || (0, import_chunk_3KSULNFR.isZero)(before2)) return beyond;
  const fresh = await whereThere(() => git.between(before2, after));
  if (fresh === void 0) return beyond;
  const ids = new Set(fresh.map(({ id }) => id));
  return beyond.filter(({ id }) => ids.has(id));
}
async function thoseWho(pushed, does) {
  const answers = await Promise.all(pushed.map(does));
  return pushed.filter((_, index) => answers[index] === true);
}
var peopleOf = (accounts, people) => accounts.flatMap(({ id }) => id === void 0 ? [] : personOfGithub(id, people) ?? []);
async function landingsOf(proposal, git) {
  const { event, base, head, resultTree, pullRequest, title, author } = proposal;
  if (event === "pull_request" || event === "local") {
    const commits = await git.between(base, head);
    if (commits.length === 0) return [];
    const id = pullRequest === void 0 ? head : `#${pullRequest}`;
    const sides = [base, head];
    const opener = author === void 0 ? {} : { opener: await openerOf(author, proposal, git) };
    return [{ id, commit: head, title, from: base, to: resultTree, sides, commits, inBase: false, ...opener }];
  }
  const landings = await firstParentLandings(await git.firstParents(base, head), git, false);
  if (base === head || landings[0]?.from === base) return landings;
  if (await git.mergeBase(base, head) === void 0) throw rewrittenWhole(base, head);
  const rewritten = {
    id: `${base}..${head}`,
    title: "rewrites the history of the branch",
    from: base,
    to: resultTree,
    sides: []
  };
  return [...landings, { ...rewritten, commit: head, commits: await git.between(base, head), inBase: false }];
}
async function openerOf(author, { base, head, pushes }, git) {
  if (pushes === void 0) return author;
  return { ...author, pushed: await pushedTo({ base, head, opener: author.id }, pushes, git) };
}
function firstParentLandings(commits, git, inBase) {
  return Promise.all(
    commits.map(async (commit) => ({
      id: commit.id,
      commit: commit.id,
      title: commit.subject,
      from: before(commit),
      to: commit.tree,
      sides: commit.parents,
      commits: commit.parents.length < 2 ? [commit] : await git.between(before(commit), commit.id),
      inBase
    }))
  );
}
async function isCleanMerge({ parents, tree }, git) {
  const [ours, theirs, third] = parents;
  if (ours === void 0 || theirs === void 0 || third !== void 0) return false;
  if ((await git.commit(theirs)).tree === tree && await git.isAncestor(ours, theirs)) return true;
  return await git.mergeTree(ours, theirs) === tree;
}
async function isShown(base, head, git) {
  return (await git.mergeBases(base, head)).length === 1;
}
function before({ id, parents }) {
  return parents[0] ?? (id.length === 40 ? EMPTY_TREE_SHA1 : EMPTY_TREE_SHA256);
}
var EMPTY_TREE_SHA1 = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
var EMPTY_TREE_SHA256 = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
function rewrittenWhole(base, head) {
  return new import_chunk_URPNT6SS.Problem({
    code: "git.no_merge_base",
    message: "the push replaced the whole history of the branch",
    found: `${base.slice(0, 12)} and ${head.slice(0, 12)} share no commit`,
    expected: "a push that builds on what was there",
    remedy: "restore the branch"
  });
}
module.exports = {
  authorsOf: authorsOf,
  before: before,
  firstParentLandings: firstParentLandings,
  isCleanMerge: isCleanMerge,
  isMissing: isMissing,
  isShown: isShown,
  landingsOf: landingsOf,
  peopleOf: peopleOf,
  personOfEmail: personOfEmail,
  personOfGithub: personOfGithub,
  pushedTo: pushedTo,
  sorted: sorted,
  thoseWho: thoseWho,
  whereThere: whereThere
};
