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
var import_chunk_M3DYZAS3 = require("./chunk-M3DYZAS3.js");
var import_chunk_GXBHPIXV = require("./chunk-GXBHPIXV.js");
var import_chunk_3EJIU3R6 = require("./chunk-3EJIU3R6.js");
var import_chunk_KWHLOJ5J = require("./chunk-KWHLOJ5J.js");
var import_chunk_HQDZBIVH = require("./chunk-HQDZBIVH.js");
var import_chunk_ESF2L7YV = require("./chunk-ESF2L7YV.js");
var import_chunk_47VTWED4 = require("./chunk-47VTWED4.js");
var import_chunk_6RZ5K6FF = require("./chunk-6RZ5K6FF.js");
var import_chunk_KJZXR3OD = require("./chunk-KJZXR3OD.js");
var import_chunk_6H66EW3D = require("./chunk-6H66EW3D.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_OMT3BAMY = require("./chunk-OMT3BAMY.js");
var import_chunk_57AV7BHW = require("./chunk-57AV7BHW.js");
var import_chunk_OYH5ID4P = require("./chunk-OYH5ID4P.js");
var import_chunk_X2IJBTWS = require("./chunk-X2IJBTWS.js");
var import_chunk_YPPERY67 = require("./chunk-YPPERY67.js");
var import_chunk_H4D4WDG4 = require("./chunk-H4D4WDG4.js");
var import_chunk_QJKCHKK2 = require("./chunk-QJKCHKK2.js");
var import_chunk_44Q6GKP3 = require("./chunk-44Q6GKP3.js");
var import_chunk_CFWRKWTN = require("./chunk-CFWRKWTN.js");
var import_chunk_6OONYBFO = require("./chunk-6OONYBFO.js");
var import_chunk_5E4IIH43 = require("./chunk-5E4IIH43.js");
var import_chunk_EZLTX3DV = require("./chunk-EZLTX3DV.js");
var import_chunk_WSFNSE6K = require("./chunk-WSFNSE6K.js");
var import_chunk_HM2764EE = require("./chunk-HM2764EE.js");
var import_chunk_BNZY566H = require("./chunk-BNZY566H.js");
var import_chunk_LIVXJ57A = require("./chunk-LIVXJ57A.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_HUKGE4XB = require("./chunk-HUKGE4XB.js");
var import_chunk_PGJC223D = require("./chunk-PGJC223D.js");
var import_chunk_GAFYELZJ = require("./chunk-GAFYELZJ.js");
var import_chunk_2AJXH7UX = require("./chunk-2AJXH7UX.js");
var import_chunk_3GLBXTME = require("./chunk-3GLBXTME.js");
var import_chunk_JZ6YA53R = require("./chunk-JZ6YA53R.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_MESW6MBU = require("./chunk-MESW6MBU.js");
var import_chunk_OM7U5DB7 = require("./chunk-OM7U5DB7.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_VNA76DJA = require("./chunk-VNA76DJA.js");
var import_chunk_R57C7DZE = require("./chunk-R57C7DZE.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_TCHOA24G = require("./chunk-TCHOA24G.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_IMWITUV2 = require("./chunk-IMWITUV2.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GSWXXQUO = require("./chunk-GSWXXQUO.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_CI6QXJQJ = require("./chunk-CI6QXJQJ.js");
var import_chunk_HJV342AZ = require("./chunk-HJV342AZ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_DOKOLRBV = require("./chunk-DOKOLRBV.js");
var import_chunk_GCWWEEBE = require("./chunk-GCWWEEBE.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_YSZ7Y5TQ = require("./chunk-YSZ7Y5TQ.js");
var import_chunk_KC4G2SVZ = require("./chunk-KC4G2SVZ.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
function replayJson(replay3) {
  const { from, to, snapshots } = replay3;
  const rules = (0, import_chunk_6RZ5K6FF.effectsOf)(replay3).map(({ code, title, ways, cases }) => ({ code, title, ways, cases: cases.length }));
  const headline = (0, import_chunk_6RZ5K6FF.replayHeadline)(replay3);
  return `${(0, import_chunk_Y4EIEQGG.canonicalJson)({ version: 1, headline, from, to, counts: (0, import_chunk_6RZ5K6FF.countsOf)(snapshots), rules, snapshots })}
`;
}
function replay2(command) {
  command.argument("<places...>", "past decisions: snapshots, or folders that hold them").option("--policies <dir>", "the new rules", import_chunk_WSFNSE6K.OWN_POLICIES).option(
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
  const files = await (0, import_chunk_LIVXJ57A.snapshotsIn)(places);
  if (files.length === 0) throw nothingIn(places);
  const own = await (0, import_chunk_M3DYZAS3.readPolicies)(options.policies);
  const world = (0, import_chunk_KJZXR3OD.engineWorld)();
  try {
    const { from, packs } = await oldPolicy(options.from);
    const configured = await (0, import_chunk_3EJIU3R6.packsBeside)(options.policies);
    const to = (0, import_chunk_M3DYZAS3.ownPolicy)(own, configured === void 0 ? packs : async () => configured);
    const snapshots = await (0, import_chunk_M3DYZAS3.replay)(files, { from, to }, world);
    const told = `${(0, import_chunk_TCHOA24G.counted)(own.size, "file")} of ${options.policies}, and the pack of ${import_chunk_ZNAXHAHM.TOOL.name} ${import_chunk_ZNAXHAHM.TOOL.version}`;
    return render({ from: options.from ?? "the policy beside each decision", to: told, snapshots }, look);
  } finally {
    await world.engine.close();
  }
}
async function oldPolicy(path) {
  if (path === void 0) return { from: import_chunk_M3DYZAS3.keptPolicy, packs: import_chunk_M3DYZAS3.keptPacks };
  if (!path.endsWith(".wasm")) return { from: (0, import_chunk_M3DYZAS3.ownPolicy)(await (0, import_chunk_M3DYZAS3.readPolicies)(path), import_chunk_M3DYZAS3.keptPacks), packs: import_chunk_M3DYZAS3.keptPacks };
  const policy = (0, import_chunk_3GLBXTME.readPolicy)(await (0, import_promises.readFile)(path));
  const packs = (0, import_chunk_M3DYZAS3.packsIn)((0, import_chunk_3GLBXTME.sourcesOf)(policy));
  return { from: async () => policy, packs: async () => packs };
}
function rendererOf(format) {
  if (format === "text") return import_chunk_6RZ5K6FF.replayText;
  if (format === "markdown") return import_chunk_6RZ5K6FF.replayMarkdown;
  if (format === "json") return replayJson;
  throw (0, import_chunk_KWHLOJ5J.invalidOption)("--format", "text, markdown or json", format);
}
function nothingIn(places) {
  return new import_chunk_WBSINXY2.Problem({
    code: "input.invalid",
    message: "there is no past decision to replay",
    found: `no ${import_chunk_JZ6YA53R.SNAPSHOT_FILE} in ${places.join(", ")}`,
    expected: `folders that a check wrote, with ${import_chunk_JZ6YA53R.SNAPSHOT_FILE} in them`,
    remedy: "download the artifacts of past runs, for example with gh run download"
  });
}
module.exports = {
  replay: replay2,
  replayed: replayed
};
