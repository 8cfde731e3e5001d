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
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var partText = (part) => `${(0, import_chunk_UEGZMSUE.canonicalJson)(part)}
`;
var newPart = (origin, slots) => joined({ version: 1, ...origin }, slots);
function joinParts(a, b, file) {
  assertSame(a, b, file);
  return joined(a, [...a.slots, ...b.slots]);
}
function assertFits(part, tree, configuration, file) {
  const isOther = part.subject.tree !== tree;
  if (!isOther && part.configuration_sha256 === configuration) return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.other_subject",
    message: `${file} was collected for ${isOther ? "another tree" : "another configuration"}`.slice(0, 100),
    file,
    expected: isOther ? `tree ${tree}` : `configuration ${configuration}`,
    found: isOther ? part.subject.tree : part.configuration_sha256,
    remedy: "collect it again in this run"
  });
}
function assertSame(a, b, file) {
  const head = a.subject.head === b.subject.head && a.limit === b.limit;
  assertFits(b, a.subject.tree, a.configuration_sha256, file);
  if (head) return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "evidence.other_subject",
    message: `${file} was collected for another head`.slice(0, 100),
    file,
    expected: `head ${a.subject.head}`,
    found: b.subject.head,
    remedy: "collect all parts in one run"
  });
}
function joined({ version, subject, configuration_sha256, limit }, parts) {
  const slots = [...grouped(parts)].sort(([x], [y]) => compare(x, y)).map(([name, same]) => joinedSlot(name, same, limit));
  return { version, subject, configuration_sha256, limit, slots };
}
function grouped(parts) {
  const groups = /* @__PURE__ */ new Map();
  for (const part of parts) groups.set(part.name, [...groups.get(part.name) ?? [], part]);
  return groups;
}
function joinedSlot(name, parts, limit) {
  const files = oneEach(parts.flatMap((part) => part.files).sort(byIdentity));
  const problems = new Map(parts.flatMap((part) => part.problems).map((problem) => [(0, import_chunk_UEGZMSUE.canonicalJson)(problem), problem]));
  return {
    name,
    collected: parts.reduce((sum, { collected }) => sum + collected, 0),
    files: capped(files, limit),
    problems: [...problems].sort(([x], [y]) => compare(x, y)).map(([, problem]) => problem)
  };
}
function identityOf({ copies: _, tests, lint, packages, ...file }) {
  const lists = {
    tests: { ...tests, exceptions: [] },
    lint: { ...lint, findings: [] },
    packages: { ...packages, list: [] }
  };
  return (0, import_chunk_UEGZMSUE.canonicalJson)({ ...file, ...lists });
}
function byIdentity(a, b) {
  const known = compare(a.path, b.path) || compare(a.sha256, b.sha256);
  return known === 0 ? compare(identityOf(a), identityOf(b)) : known;
}
function oneEach(sorted) {
  const files = [];
  for (const file of sorted) {
    const last = files.at(-1);
    if (last === void 0 || byIdentity(last, file) !== 0) files.push(file);
    else files[files.length - 1] = fuller(last, file);
  }
  return files;
}
function fuller(a, b) {
  const copies = a.copies + b.copies;
  const tests = longer(a.tests, b.tests, (one) => one.exceptions.length);
  const lint = longer(a.lint, b.lint, (one) => one.findings.length);
  const packages = longer(a.packages, b.packages, (one) => one.list.length);
  return {
    ...a,
    copies,
    ...tests === void 0 ? {} : { tests },
    ...lint === void 0 ? {} : { lint },
    ...packages === void 0 ? {} : { packages }
  };
}
var longer = (a, b, lengthOf) => a === void 0 || b !== void 0 && lengthOf(b) > lengthOf(a) ? b : a;
function capped(files, limit) {
  const left = /* @__PURE__ */ new Map();
  const isWithin = (kind) => {
    const count = left.get(kind) ?? limit;
    left.set(kind, count - 1);
    return count > 0;
  };
  return files.map((file) => {
    const { tests, lint, packages } = file;
    const exceptions = tests?.exceptions.filter(({ status }) => isWithin(status)) ?? [];
    const findings = lint?.findings.filter(({ level }) => isWithin(level)) ?? [];
    const list = packages?.list.filter(() => isWithin("package")) ?? [];
    return {
      ...file,
      ...tests === void 0 ? {} : { tests: { ...tests, exceptions } },
      ...lint === void 0 ? {} : { lint: { ...lint, findings } },
      ...packages === void 0 ? {} : { packages: { ...packages, list } }
    };
  });
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
module.exports = {
  assertFits: assertFits,
  joinParts: joinParts,
  newPart: newPart,
  partText: partText
};
