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
__export(stdin_exports, {
  replay: () => replay2,
  replayed: () => replayed
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EXZN3HFV = require("./chunk-EXZN3HFV.js");
var import_chunk_KWHLOJ5J = require("./chunk-KWHLOJ5J.js");
var import_chunk_6IH6H5HS = require("./chunk-6IH6H5HS.js");
var import_chunk_3UOOO24A = require("./chunk-3UOOO24A.js");
var import_chunk_ESF2L7YV = require("./chunk-ESF2L7YV.js");
var import_chunk_RVMBTSL5 = require("./chunk-RVMBTSL5.js");
var import_chunk_O5CZJ7KP = require("./chunk-O5CZJ7KP.js");
var import_chunk_BNZY566H = require("./chunk-BNZY566H.js");
var import_chunk_FTFLQRNJ = require("./chunk-FTFLQRNJ.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_NHSRJ7XU = require("./chunk-NHSRJ7XU.js");
var import_chunk_5OKW4BYP = require("./chunk-5OKW4BYP.js");
var import_chunk_F5R2LYAQ = require("./chunk-F5R2LYAQ.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_DPWD4YAG = require("./chunk-DPWD4YAG.js");
var import_chunk_5M3IUCBL = require("./chunk-5M3IUCBL.js");
var import_chunk_RMEDOF45 = require("./chunk-RMEDOF45.js");
var import_chunk_E4KILAQP = require("./chunk-E4KILAQP.js");
var import_chunk_56RFR6LK = require("./chunk-56RFR6LK.js");
var import_chunk_OYH5ID4P = require("./chunk-OYH5ID4P.js");
var import_chunk_AMCHPQFM = require("./chunk-AMCHPQFM.js");
var import_chunk_MYFNYK5K = require("./chunk-MYFNYK5K.js");
var import_chunk_7H6RAROX = require("./chunk-7H6RAROX.js");
var import_chunk_SBKEAI6O = require("./chunk-SBKEAI6O.js");
var import_chunk_IKRHFY7N = require("./chunk-IKRHFY7N.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_QATRGLPH = require("./chunk-QATRGLPH.js");
var import_chunk_VJ4SORCG = require("./chunk-VJ4SORCG.js");
var import_chunk_FFGGOAHW = require("./chunk-FFGGOAHW.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_K4GO7LV2 = require("./chunk-K4GO7LV2.js");
var import_chunk_CBWSHM5K = require("./chunk-CBWSHM5K.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_VNA76DJA = require("./chunk-VNA76DJA.js");
var import_chunk_T6V3DNAZ = require("./chunk-T6V3DNAZ.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_LGKQAALZ = require("./chunk-LGKQAALZ.js");
var import_chunk_GMYBVNBK = require("./chunk-GMYBVNBK.js");
var import_chunk_VKZBFCLZ = require("./chunk-VKZBFCLZ.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_CI6QXJQJ = require("./chunk-CI6QXJQJ.js");
var import_chunk_MFAIVLG4 = require("./chunk-MFAIVLG4.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_V3DHE5NW = require("./chunk-V3DHE5NW.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WNJHQYE4 = require("./chunk-WNJHQYE4.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
function replayJson(replay3) {
  const { from, to, snapshots } = replay3;
  const rules = (0, import_chunk_RVMBTSL5.effectsOf)(replay3).map(({ code, title, ways, cases }) => ({ code, title, ways, cases: cases.length }));
  const headline = (0, import_chunk_RVMBTSL5.replayHeadline)(replay3);
  return `${(0, import_chunk_Y4EIEQGG.canonicalJson)({ version: 1, headline, from, to, counts: (0, import_chunk_RVMBTSL5.countsOf)(snapshots), rules, snapshots })}
`;
}
function compareDecisions(was, is, input) {
  const codes = [...new Set([...is.rules, ...was.rules].map(({ code }) => code))].sort();
  const byCode = ({ rules }) => new Map(rules.map((rule) => [rule.code, rule]));
  const [old, now] = [byCode(was), byCode(is)];
  const known = new Set(was.problems.map((problem) => (0, import_chunk_Y4EIEQGG.canonicalJson)(problem)));
  return {
    was: was.verdict,
    is: is.verdict,
    headline: is.headline,
    rules: codes.flatMap((code) => changeOf(old.get(code), now.get(code), input) ?? []),
    problems: is.problems.filter((problem) => !known.has((0, import_chunk_Y4EIEQGG.canonicalJson)(problem)))
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
  const key = ({ message, pointers }) => (0, import_chunk_Y4EIEQGG.canonicalJson)([message, [...pointers].sort()]);
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
}
function shown({ message, expected, waived_by, pointers }, input) {
  return {
    message,
    ...expected === void 0 ? {} : { expected },
    ...waived_by === void 0 ? {} : { waived_by },
    evidence: (0, import_chunk_EXZN3HFV.evidenceAt)(pointers, input)
  };
}
var whyOf = ({ reason, problems }) => [
  ...reason === void 0 ? [] : [reason],
  ...problems.map(({ code, message }) => `${code}: ${message}`)
];
var SHIPPED_POLICIES = "policies/";
function ownPolicy(own, old) {
  const compiled = /* @__PURE__ */ new Map();
  return async (stored) => {
    const [schemas, packs] = [await (0, import_chunk_3UOOO24A.storedSchemas)(stored), packsIn(await old(stored))];
    const key = (0, import_chunk_Y4EIEQGG.canonicalJson)([[...schemas], packs]);
    const policy = compiled.get(key) ?? (0, import_chunk_F5R2LYAQ.loadPolicy)(new Map([...packs, ...own]), void 0, schemas);
    compiled.set(key, policy);
    return policy;
  };
}
function packsIn({ parts: [first, ...others] }) {
  if (first === void 0 || others.length === 0) return [];
  return Object.entries((0, import_chunk_RMEDOF45.sourcesOf)(first)).filter(
    ([path]) => !path.startsWith(`${import_chunk_O5CZJ7KP.OWN_POLICIES}/`) && !path.startsWith(SHIPPED_POLICIES)
  );
}
var keptPolicy = async ({ file }) => {
  const decision = await (0, import_chunk_FTFLQRNJ.decisionBeside)(file);
  return decision === void 0 ? (0, import_chunk_F5R2LYAQ.loadPolicy)(/* @__PURE__ */ new Map()) : (0, import_chunk_FTFLQRNJ.policyBeside)(file, decision);
};
async function replay(files, policies, world) {
  const replayed2 = [];
  const refused = [];
  for (const file of files) {
    try {
      const stored = await (0, import_chunk_FTFLQRNJ.readKept)(file);
      const now = await policies.to(stored).catch((thrown) => {
        refused.push([...(0, import_chunk_WBSINXY2.problemsOf)(thrown, "internal.bug")]);
        throw thrown;
      });
      const was = await (0, import_chunk_3UOOO24A.rejudge)(stored, await policies.from(stored), world);
      const is = await (0, import_chunk_3UOOO24A.rejudge)(stored, now, world);
      replayed2.push({ file, comparison: compareDecisions(was.decision, is.decision, was.snapshot.snapshot.input) });
    } catch (thrown) {
      if (!(thrown instanceof import_chunk_WBSINXY2.Problem || thrown instanceof import_chunk_WBSINXY2.Problems)) throw thrown;
      replayed2.push({ file, problems: (0, import_chunk_WBSINXY2.problemsOf)(thrown, "internal.bug") });
    }
  }
  const [first] = refused;
  if (first?.some(({ code }) => code.startsWith("policy.")) && refused.length === files.length)
    throw new import_chunk_WBSINXY2.Problems(first);
  return replayed2;
}
function replay2(command) {
  command.argument("<places...>", "past decisions: snapshots, or folders that hold them").option("--policies <dir>", "the new rules", import_chunk_O5CZJ7KP.OWN_POLICIES).option(
    "--from <path>",
    "the old rules: a folder, or a compiled policy (default: the one kept beside each decision)"
  ).option("--format <id>", "text, markdown or json", "text").action(async (places, options) => {
    process.exitCode = 2;
    process.stdout.write(await replayed(places, options, (0, import_chunk_ESF2L7YV.lookOf)(process.stdout, process.env)));
    process.exitCode = 0;
  });
}
async function replayed(places, options, look) {
  const render = rendererOf(options.format);
  const files = await (0, import_chunk_FTFLQRNJ.snapshotsIn)(places);
  if (files.length === 0) throw nothingIn(places);
  const own = await (0, import_chunk_6IH6H5HS.readPolicies)(options.policies);
  const world = (0, import_chunk_5OKW4BYP.engineWorld)();
  try {
    const from = options.from === void 0 ? keptPolicy : await oldPolicy(options.from);
    const packs = options.from?.endsWith(".wasm") === true ? from : keptPolicy;
    const snapshots = await replay(files, { from, to: ownPolicy(own, packs) }, world);
    const to = `${(0, import_chunk_EEVTNPOF.counted)(own.size, "file")} of ${options.policies}, and the pack of ${import_chunk_ZNAXHAHM.TOOL.name} ${import_chunk_ZNAXHAHM.TOOL.version}`;
    return render({ from: options.from ?? "the policy beside each decision", to, snapshots }, look);
  } finally {
    await world.engine.close();
  }
}
async function oldPolicy(path) {
  if (!path.endsWith(".wasm")) return ownPolicy(await (0, import_chunk_6IH6H5HS.readPolicies)(path), keptPolicy);
  const policy = (0, import_chunk_RMEDOF45.readPolicy)(await (0, import_promises.readFile)(path));
  return async () => policy;
}
function rendererOf(format) {
  if (format === "text") return import_chunk_RVMBTSL5.replayText;
  if (format === "markdown") return import_chunk_RVMBTSL5.replayMarkdown;
  if (format === "json") return replayJson;
  throw (0, import_chunk_KWHLOJ5J.invalidOption)("--format", "text, markdown or json", format);
}
function nothingIn(places) {
  return new import_chunk_WBSINXY2.Problem({
    code: "input.invalid",
    message: "there is no past decision to replay",
    found: `no ${import_chunk_CBWSHM5K.SNAPSHOT_FILE} in ${places.join(", ")}`,
    expected: `folders that a check wrote, with ${import_chunk_CBWSHM5K.SNAPSHOT_FILE} in them`,
    remedy: "download the artifacts of past runs, for example with gh run download"
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  replay,
  replayed
});
