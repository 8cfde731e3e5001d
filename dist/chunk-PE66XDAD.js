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
var import_chunk_G4NYVXQN = require("./chunk-G4NYVXQN.js");
var import_chunk_N7PUJ4JI = require("./chunk-N7PUJ4JI.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_JQ2GYLOG = require("./chunk-JQ2GYLOG.js");
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
function compareDecisions(was, is, input) {
  const codes = [...new Set([...is.rules, ...was.rules].map(({ code }) => code))].sort();
  const byCode = ({ rules }) => new Map(rules.map((rule) => [rule.code, rule]));
  const [old, now] = [byCode(was), byCode(is)];
  const known = new Set(was.problems.map((problem) => (0, import_chunk_UEGZMSUE.canonicalJson)(problem)));
  return {
    was: was.verdict,
    is: is.verdict,
    headline: is.headline,
    rules: codes.flatMap((code) => changeOf(old.get(code), now.get(code), input) ?? []),
    problems: is.problems.filter((problem) => !known.has((0, import_chunk_UEGZMSUE.canonicalJson)(problem)))
  };
}
function changeOf(was, is, input) {
  const rule = is ?? was;
  if (rule === void 0) return void 0;
  const [before, after] = [was?.findings ?? [], is?.findings ?? []];
  const appeared = without(after, before).map((finding) => shown(finding, input));
  const vanished = without(before, after).map((finding) => shown(finding, input));
  if (was?.status === is?.status && appeared.length === 0 && vanished.length === 0) return void 0;
  return {
    code: rule.code,
    title: rule.title,
    ...was === void 0 ? {} : { was: was.status },
    ...is === void 0 ? {} : { is: is.status },
    appeared,
    vanished,
    why: is === void 0 || is.status === was?.status ? [] : whyOf(is)
  };
}
function without(findings, others) {
  const key = ({ message, pointers }) => (0, import_chunk_UEGZMSUE.canonicalJson)([message, [...pointers].sort()]);
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
}
function shown({ message, expected, waived_by, pointers }, input) {
  return {
    message,
    ...expected === void 0 ? {} : { expected },
    ...waived_by === void 0 ? {} : { waived_by },
    evidence: (0, import_chunk_G4NYVXQN.evidenceAt)(pointers, input)
  };
}
var whyOf = ({ reason, problems }) => [
  ...reason === void 0 ? [] : [reason],
  ...problems.map(({ code, message }) => `${code}: ${message}`)
];
var SHIPPED_POLICIES = "policies/";
function ownPolicy(own, packsOf) {
  const compiled = /* @__PURE__ */ new Map();
  return async (stored) => {
    const [schemas, packs] = [await (0, import_chunk_N7PUJ4JI.storedSchemas)(stored), await packsOf(stored)];
    const key = (0, import_chunk_UEGZMSUE.canonicalJson)([[...schemas], [...packs]]);
    const policy = compiled.get(key) ?? (0, import_chunk_TBKM55Z6.loadPolicy)(new Map([...packs, ...own]), void 0, schemas);
    compiled.set(key, policy);
    return policy;
  };
}
function packsIn(sources) {
  const isElsewhere = ([path]) => !path.startsWith(`${import_chunk_A6DUQBDH.OWN_POLICIES}/`) && !path.startsWith(SHIPPED_POLICIES);
  return new Map(Object.entries(sources).filter(isElsewhere));
}
var keptPacks = async ({ file }) => {
  const decision = await (0, import_chunk_JQ2GYLOG.decisionBeside)(file);
  return packsIn(decision === void 0 ? {} : await (0, import_chunk_JQ2GYLOG.sourcesBeside)(file, decision));
};
var keptPolicy = async ({ file }) => {
  const decision = await (0, import_chunk_JQ2GYLOG.decisionBeside)(file);
  return decision === void 0 ? (0, import_chunk_TBKM55Z6.loadPolicy)(/* @__PURE__ */ new Map()) : (0, import_chunk_JQ2GYLOG.policyBeside)(file, decision);
};
async function replay(files, policies, world) {
  const replayed = [];
  const refused = [];
  for (const file of files) {
    try {
      const stored = await (0, import_chunk_JQ2GYLOG.readKept)(file);
      const now = await policies.to(stored).catch((thrown) => {
        refused.push([...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "internal.bug")]);
        throw thrown;
      });
      const was = await (0, import_chunk_N7PUJ4JI.rejudge)(stored, await policies.from(stored), world);
      const is = await (0, import_chunk_N7PUJ4JI.rejudge)(stored, now, world);
      replayed.push({ file, comparison: compareDecisions(was.decision, is.decision, was.snapshot.snapshot.input) });
    } catch (thrown) {
      if (!(thrown instanceof import_chunk_URPNT6SS.Problem || thrown instanceof import_chunk_URPNT6SS.Problems)) throw thrown;
      replayed.push({ file, problems: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "internal.bug") });
    }
  }
  const [first] = refused;
  if (first?.some(({ code }) => code.startsWith("policy.")) && refused.length === files.length)
    throw new import_chunk_URPNT6SS.Problems(first);
  return replayed;
}
module.exports = {
  keptPacks: keptPacks,
  keptPolicy: keptPolicy,
  ownPolicy: ownPolicy,
  packsIn: packsIn,
  replay: replay
};
