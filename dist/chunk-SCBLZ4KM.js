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
async function addVerbs(parent, verbs, args) {
  for (const [name, { description, load }] of Object.entries(verbs)) {
    const command = parent.command(name).description(description);
    if (args.includes(name)) await (await load())(command);
  }
}
function askedFor(verbs, args) {
  const [name = ""] = args;
  return Object.hasOwn(verbs, name) && verbs[name]?.judges === true ? void 0 : args.join(" ");
}
var VERBS = {
  check: {
    description: "judge a change: local refs, or the payload of an event",
    judges: true,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./check-V5344B66.js")))).check
  },
  collect: {
    description: "read the evidence of some slots into a part that `check --part` takes",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./collect-LWV7JFFC.js")))).collect
  },
  merge: {
    description: "join the parts of many jobs into one that `check --part` takes",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./merge-KU7NAN4S.js")))).merge
  },
  decide: {
    description: "decide a stored snapshot again; with the same policies the answer is the same, byte for byte",
    judges: true,
    load: async () => (await Promise.resolve().then(() => __toESM(require("./decide-EZSBAGLC.js")))).decide
  },
  explain: {
    description: "why a rule came to its answer in the last decision, or what a problem code means",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./explain-CRNRW4RW.js")))).explain
  },
  record: {
    description: "run a producer and write down how its evidence was made",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./record-FRBHPGSG.js")))).record
  },
  enter: {
    description: "turn a pass at the entry into the decision that begins the phase",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./enter-MZSZRRDA.js")))).enter
  },
  inspect: {
    description: "show what evidence files say, as the gate would read them",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./inspect-EHO3SV23.js")))).inspect
  },
  baseline: {
    description: "write a performance baseline, or accept old findings of linters",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./baseline-XJZ6OVDZ.js")))).baseline
  },
  expect: {
    description: "list the tests of a good run, so that the gate misses one that is gone",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./expect-NGUP7KWJ.js")))).expect
  },
  formats: {
    description: "list the formats of evidence, and how tools write them",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./formats-BV4PB3YM.js")))).formats
  },
  policy: {
    description: "write, check and try out policies",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./policy-GSGCWOYM.js")))).policy
  },
  config: { description: "look at the configuration", load: async () => (await Promise.resolve().then(() => __toESM(require("./config-MYJOY5LP.js")))).config }
};
module.exports = {
  VERBS: VERBS,
  addVerbs: addVerbs,
  askedFor: askedFor
};
