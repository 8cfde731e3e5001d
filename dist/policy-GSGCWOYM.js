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
var import_chunk_SCBLZ4KM = require("./chunk-SCBLZ4KM.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var POLICY_VERBS = {
  digest: {
    description: "print the digest that pins a pack in the configuration",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./digest-X73POQOV.js")))).digest
  },
  new: {
    description: "begin a rule and its tests; nothing is overwritten",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./new-542XSI2V.js")))).newRule
  },
  check: {
    description: "hold policies against the schema and the conventions of a gate",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./check-7TSSNMGV.js")))).check
  },
  test: {
    description: "check policies and run their tests, in OPA and as the gate runs them",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./test-KICJ2IHY.js")))).test
  },
  fmt: {
    description: "write policies in OPA's own style",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./fmt-FQ23ZZJO.js")))).fmt
  },
  docs: {
    description: "write a page for each rule, with examples from its tests",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./docs-FYE4ADNB.js")))).docs
  },
  replay: {
    description: "show what new rules would have said of past decisions",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./replay-3H45A2PD.js")))).replay
  },
  build: {
    description: "write an OPA bundle of your rules and the pack",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./build-W7MXSW7B.js")))).build
  },
  editor: {
    description: "write what a language server for Rego completes paths from",
    load: async () => (await Promise.resolve().then(() => __toESM(require("./editor-DENBOKN2.js")))).editor
  }
};
function policy(command) {
  return (0, import_chunk_SCBLZ4KM.addVerbs)(command, POLICY_VERBS, process.argv);
}
module.exports = {
  policy: policy
};
