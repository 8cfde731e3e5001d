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
var import_chunk_OYGXHGLJ = require("./chunk-OYGXHGLJ.js");
var import_chunk_A272JN7W = require("./chunk-A272JN7W.js");
var import_chunk_3GKAVFMM = require("./chunk-3GKAVFMM.js");
var import_chunk_4NNFP7MU = require("./chunk-4NNFP7MU.js");
var import_chunk_WIXFHCLH = require("./chunk-WIXFHCLH.js");
var import_chunk_ML5EPULC = require("./chunk-ML5EPULC.js");
var import_chunk_OPUGRZOM = require("./chunk-OPUGRZOM.js");
var import_chunk_5GDK3ABD = require("./chunk-5GDK3ABD.js");
var import_chunk_IBLXRTES = require("./chunk-IBLXRTES.js");
var import_chunk_MUWPT4N4 = require("./chunk-MUWPT4N4.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_LMRRN7EO = require("./chunk-LMRRN7EO.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_RHLOT6IM = require("./chunk-RHLOT6IM.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_THN2HVMZ = require("./chunk-THN2HVMZ.js");
var import_chunk_PAFCY2WN = require("./chunk-PAFCY2WN.js");
var import_chunk_OUBFTLS5 = require("./chunk-OUBFTLS5.js");
var import_chunk_RSRAGDOJ = require("./chunk-RSRAGDOJ.js");
var import_chunk_SIVHEUP7 = require("./chunk-SIVHEUP7.js");
var import_chunk_NFQKVLPH = require("./chunk-NFQKVLPH.js");
var import_chunk_W5USURUP = require("./chunk-W5USURUP.js");
var import_chunk_KNNIPMMC = require("./chunk-KNNIPMMC.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_AWYAZXEC = require("./chunk-AWYAZXEC.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_QNIJNCNS = require("./chunk-QNIJNCNS.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_A2OHCTNU = require("./chunk-A2OHCTNU.js");
var import_chunk_BH5X3H2Z = require("./chunk-BH5X3H2Z.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_QIJAUGTY = require("./chunk-QIJAUGTY.js");
var import_chunk_T2SRBVW7 = require("./chunk-T2SRBVW7.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_NX7XGFXA = require("./chunk-NX7XGFXA.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_WYCXJSYQ = require("./chunk-WYCXJSYQ.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function replayJson(replay3) {
  const { from, to, snapshots } = replay3;
  const rules = (0, import_chunk_OPUGRZOM.effectsOf)(replay3).map(({ code, title, ways, cases }) => ({ code, title, ways, cases: cases.length }));
  const headline = (0, import_chunk_OPUGRZOM.replayHeadline)(replay3);
  return `${(0, import_chunk_UEGZMSUE.canonicalJson)({ version: 1, headline, from, to, counts: (0, import_chunk_OPUGRZOM.countsOf)(snapshots), rules, snapshots })}
`;
}
function replay2(command) {
  command.argument("<places...>", "past decisions: snapshots, or folders that hold them").option("--policies <dir>", "the new rules", import_chunk_4TM5CT7W.OWN_POLICIES).option(
    "--from <path>",
    "the old rules: a folder, or a compiled policy (default: the one kept beside each decision)"
  ).option("--format <id>", "text, markdown or json", "text").action(async (places, options) => {
    process.exitCode = 2;
    process.stdout.write(await replayed(places, options, (0, import_chunk_QIJAUGTY.lookOf)(process.stdout, process.env)));
    process.exitCode = 0;
  });
}
async function replayed(places, options, look) {
  const render = rendererOf(options.format);
  const files = await (0, import_chunk_5GDK3ABD.snapshotsIn)(places);
  if (files.length === 0) throw nothingIn(places);
  const own = await (0, import_chunk_OYGXHGLJ.readPolicies)(options.policies);
  const world = (0, import_chunk_IBLXRTES.engineWorld)();
  try {
    const { from, packs } = await oldPolicy(options.from);
    const configured = await (0, import_chunk_A272JN7W.packsBeside)(options.policies);
    const to = (0, import_chunk_OYGXHGLJ.ownPolicy)(own, configured === void 0 ? packs : async () => configured);
    const snapshots = await (0, import_chunk_OYGXHGLJ.replay)(files, { from, to }, world);
    const told = `${(0, import_chunk_YGCX4KS4.counted)(own.size, "file")} of ${options.policies}, and the pack of ${import_chunk_ZNAXHAHM.TOOL.name} ${import_chunk_ZNAXHAHM.TOOL.version}`;
    return render({ from: options.from ?? "the policy beside each decision", to: told, snapshots }, look);
  } finally {
    await world.engine.close();
  }
}
async function oldPolicy(path) {
  if (path === void 0) return { from: import_chunk_OYGXHGLJ.keptPolicy, packs: import_chunk_OYGXHGLJ.keptPacks };
  if (!path.endsWith(".wasm")) return { from: (0, import_chunk_OYGXHGLJ.ownPolicy)(await (0, import_chunk_OYGXHGLJ.readPolicies)(path), import_chunk_OYGXHGLJ.keptPacks), packs: import_chunk_OYGXHGLJ.keptPacks };
  const policy = (0, import_chunk_DLXP5Y2J.readPolicy)(await (0, import_chunk_5GDK3ABD.bytesOf)(path));
  const packs = (0, import_chunk_OYGXHGLJ.packsIn)((0, import_chunk_DLXP5Y2J.sourcesOf)(policy));
  return { from: async () => policy, packs: async () => packs };
}
function rendererOf(format) {
  if (format === "text") return import_chunk_OPUGRZOM.replayText;
  if (format === "markdown") return import_chunk_OPUGRZOM.replayMarkdown;
  if (format === "json") return replayJson;
  throw (0, import_chunk_ML5EPULC.invalidOption)("--format", "text, markdown or json", format);
}
function nothingIn(places) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "there is no past decision to replay",
    found: `no ${import_chunk_A7YAM5TV.SNAPSHOT_FILE} in ${places.join(", ")}`,
    expected: `folders that a check wrote, with ${import_chunk_A7YAM5TV.SNAPSHOT_FILE} in them`,
    remedy: "download the artifacts of past runs, for example with gh run download"
  });
}
module.exports = {
  replay: replay2,
  replayed: replayed
};
