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
var import_chunk_PE66XDAD = require("./chunk-PE66XDAD.js");
var import_chunk_SVT5TWKG = require("./chunk-SVT5TWKG.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_G4NYVXQN = require("./chunk-G4NYVXQN.js");
var import_chunk_N7PUJ4JI = require("./chunk-N7PUJ4JI.js");
var import_chunk_4UITX2B2 = require("./chunk-4UITX2B2.js");
var import_chunk_EQUTHKNH = require("./chunk-EQUTHKNH.js");
var import_chunk_R5AS4EJX = require("./chunk-R5AS4EJX.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_JQ2GYLOG = require("./chunk-JQ2GYLOG.js");
var import_chunk_3OPMI23T = require("./chunk-3OPMI23T.js");
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_VO7CIOZW = require("./chunk-VO7CIOZW.js");
var import_chunk_HQIDJWJD = require("./chunk-HQIDJWJD.js");
var import_chunk_C2XM7YDT = require("./chunk-C2XM7YDT.js");
var import_chunk_TKVKXALH = require("./chunk-TKVKXALH.js");
var import_chunk_O62WT4Y3 = require("./chunk-O62WT4Y3.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_EDFFSL43 = require("./chunk-EDFFSL43.js");
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_LY3YT6XJ = require("./chunk-LY3YT6XJ.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function replayJson(replay3) {
  const { from, to, snapshots } = replay3;
  const rules = (0, import_chunk_R5AS4EJX.effectsOf)(replay3).map(({ code, title, ways, cases }) => ({ code, title, ways, cases: cases.length }));
  const headline = (0, import_chunk_R5AS4EJX.replayHeadline)(replay3);
  return `${(0, import_chunk_UEGZMSUE.canonicalJson)({ version: 1, headline, from, to, counts: (0, import_chunk_R5AS4EJX.countsOf)(snapshots), rules, snapshots })}
`;
}
function replay2(command) {
  command.argument("<places...>", "past decisions: snapshots, or folders that hold them").option("--policies <dir>", "the new rules", import_chunk_A6DUQBDH.OWN_POLICIES).option(
    "--from <path>",
    "the old rules: a folder, or a compiled policy (default: the one kept beside each decision)"
  ).option("--format <id>", "text, markdown or json", "text").action(async (places, options) => {
    process.exitCode = 2;
    process.stdout.write(await replayed(places, options, (0, import_chunk_LY3YT6XJ.lookOf)(process.stdout, process.env)));
    process.exitCode = 0;
  });
}
async function replayed(places, options, look) {
  const render = rendererOf(options.format);
  const files = await (0, import_chunk_JQ2GYLOG.snapshotsIn)(places);
  if (files.length === 0) throw nothingIn(places);
  const own = await (0, import_chunk_A6DUQBDH.readPolicies)(options.policies);
  const world = (0, import_chunk_3OPMI23T.engineWorld)();
  try {
    const { from, packs } = await oldPolicy(options.from);
    const configured = await (0, import_chunk_SVT5TWKG.packsBeside)(options.policies);
    const to = (0, import_chunk_PE66XDAD.ownPolicy)(own, configured === void 0 ? packs : async () => configured);
    const snapshots = await (0, import_chunk_PE66XDAD.replay)(files, { from, to }, world);
    const told = `${(0, import_chunk_EEVTNPOF.counted)(own.size, "file")} of ${options.policies}, and the pack of ${import_chunk_ZNAXHAHM.TOOL.name} ${import_chunk_ZNAXHAHM.TOOL.version}`;
    return render({ from: options.from ?? "the policy beside each decision", to: told, snapshots }, look);
  } finally {
    await world.engine.close();
  }
}
async function oldPolicy(path) {
  if (path === void 0) return { from: import_chunk_PE66XDAD.keptPolicy, packs: import_chunk_PE66XDAD.keptPacks };
  if (!path.endsWith(".wasm")) return { from: (0, import_chunk_PE66XDAD.ownPolicy)(await (0, import_chunk_A6DUQBDH.readPolicies)(path), import_chunk_PE66XDAD.keptPacks), packs: import_chunk_PE66XDAD.keptPacks };
  const policy = (0, import_chunk_DLXP5Y2J.readPolicy)(await (0, import_chunk_JQ2GYLOG.bytesOf)(path));
  const packs = (0, import_chunk_PE66XDAD.packsIn)((0, import_chunk_DLXP5Y2J.sourcesOf)(policy));
  return { from: async () => policy, packs: async () => packs };
}
function rendererOf(format) {
  if (format === "text") return import_chunk_R5AS4EJX.replayText;
  if (format === "markdown") return import_chunk_R5AS4EJX.replayMarkdown;
  if (format === "json") return replayJson;
  throw (0, import_chunk_EQUTHKNH.invalidOption)("--format", "text, markdown or json", format);
}
function nothingIn(places) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "there is no past decision to replay",
    found: `no ${import_chunk_RSMUZEHU.SNAPSHOT_FILE} in ${places.join(", ")}`,
    expected: `folders that a check wrote, with ${import_chunk_RSMUZEHU.SNAPSHOT_FILE} in them`,
    remedy: "download the artifacts of past runs, for example with gh run download"
  });
}
module.exports = {
  replay: replay2,
  replayed: replayed
};
