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
var import_chunk_X2XM6R7O = require("./chunk-X2XM6R7O.js");
var import_chunk_SVT5TWKG = require("./chunk-SVT5TWKG.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
async function policyBundle(found, beside = import_chunk_A6DUQBDH.NOTHING_BESIDE) {
  const pack = await (0, import_chunk_X2YHEE7G.packSources)();
  const { rules } = await (0, import_chunk_X2XM6R7O.compiledFolder)(found, beside);
  const modules = found.isPack ? placed(found, "policies") : { ...pack.modules, ...Object.fromEntries(beside.packs), ...placed(found, "own") };
  const revision = (0, import_chunk_P5C3MYZQ.sha256)((0, import_chunk_UEGZMSUE.canonicalJson)(modules));
  const { bundle, roots, diagnostics } = await (0, import_chunk_TU2NRKMM.callOpa)("bundle", { modules, revision });
  if (diagnostics.length > 0) throw new import_chunk_URPNT6SS.Problems(diagnostics.map(import_chunk_XSWOFGEM.policyProblem));
  if (bundle === void 0) throw new import_chunk_URPNT6SS.Problem({ code: "engine.failed", message: "opa wrote no bundle" });
  const bytes = Buffer.from(bundle, "base64");
  return { bytes, digest: (0, import_chunk_P5C3MYZQ.sha256)(bytes), revision, roots, rules: rules.length };
}
function placed({ folder, modules }, top) {
  return Object.fromEntries(
    [...modules].map(([path, text]) => [`${top}/${(0, import_node_path.relative)(folder, path).split(import_node_path.sep).join("/")}`, text])
  );
}
function build(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).requiredOption("--output <file>", "the bundle, such as bundle.tar.gz").action(async (folder, { output }) => {
    process.exitCode = 2;
    const found = await (0, import_chunk_A6DUQBDH.readPolicyFolder)(folder);
    const bundle = await policyBundle(found, await (0, import_chunk_SVT5TWKG.besideFolder)(found));
    await (0, import_chunk_RSMUZEHU.writeNamed)(".", output, bundle.bytes);
    process.stdout.write(bundleText(output, bundle));
    process.exitCode = 0;
  });
}
function bundleText(output, { bytes, digest, revision, roots, rules }) {
  return [
    `wrote     ${output}: ${rules} rules, ${bytes.length} bytes`,
    `sha256    ${digest}`,
    `revision  ${revision}`,
    `roots     ${roots.join(", ")}; give input and trusted data beside it`,
    "",
    `ask       opa eval --bundle ${output} --input input.json --data trusted.json data.main.decision`,
    `serve     opa run --server --bundle ${output}`,
    ""
  ].join("\n");
}
module.exports = {
  build: build
};
