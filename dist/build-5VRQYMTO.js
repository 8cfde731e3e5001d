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
var import_chunk_Q4LGQEVQ = require("./chunk-Q4LGQEVQ.js");
var import_chunk_3EJIU3R6 = require("./chunk-3EJIU3R6.js");
var import_chunk_6H66EW3D = require("./chunk-6H66EW3D.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_OMT3BAMY = require("./chunk-OMT3BAMY.js");
var import_chunk_44Q6GKP3 = require("./chunk-44Q6GKP3.js");
var import_chunk_CFWRKWTN = require("./chunk-CFWRKWTN.js");
var import_chunk_6OONYBFO = require("./chunk-6OONYBFO.js");
var import_chunk_5E4IIH43 = require("./chunk-5E4IIH43.js");
var import_chunk_EZLTX3DV = require("./chunk-EZLTX3DV.js");
var import_chunk_WSFNSE6K = require("./chunk-WSFNSE6K.js");
var import_chunk_HM2764EE = require("./chunk-HM2764EE.js");
var import_chunk_PGJC223D = require("./chunk-PGJC223D.js");
var import_chunk_GAFYELZJ = require("./chunk-GAFYELZJ.js");
var import_chunk_3GLBXTME = require("./chunk-3GLBXTME.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_JAVTRYEO = require("./chunk-JAVTRYEO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UE23FN6J = require("./chunk-UE23FN6J.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_GSWXXQUO = require("./chunk-GSWXXQUO.js");
var import_chunk_OEK7TP2F = require("./chunk-OEK7TP2F.js");
var import_chunk_Y4EIEQGG = require("./chunk-Y4EIEQGG.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function policyBundle(found, beside = import_chunk_WSFNSE6K.NOTHING_BESIDE) {
  const pack = await (0, import_chunk_OMT3BAMY.packSources)();
  const { rules } = await (0, import_chunk_Q4LGQEVQ.compiledFolder)(found, beside);
  const modules = found.isPack ? placed(found, "policies") : { ...pack.modules, ...Object.fromEntries(beside.packs), ...placed(found, "own") };
  const revision = (0, import_chunk_P5C3MYZQ.sha256)((0, import_chunk_Y4EIEQGG.canonicalJson)(modules));
  const { bundle, roots, diagnostics } = await (0, import_chunk_JAVTRYEO.callOpa)("bundle", { modules, revision });
  if (diagnostics.length > 0) throw new import_chunk_WBSINXY2.Problems(diagnostics.map(import_chunk_GAFYELZJ.policyProblem));
  if (bundle === void 0) throw new import_chunk_WBSINXY2.Problem({ code: "engine.failed", message: "opa wrote no bundle" });
  const bytes = Buffer.from(bundle, "base64");
  return { bytes, digest: (0, import_chunk_P5C3MYZQ.sha256)(bytes), revision, roots, rules: rules.length };
}
function placed({ folder, modules }, top) {
  return Object.fromEntries(
    [...modules].map(([path, text]) => [`${top}/${(0, import_node_path.relative)(folder, path).split(import_node_path.sep).join("/")}`, text])
  );
}
function build(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_WSFNSE6K.OWN_POLICIES).requiredOption("--output <file>", "the bundle, such as bundle.tar.gz").action(async (folder, { output }) => {
    process.exitCode = 2;
    const found = await (0, import_chunk_WSFNSE6K.readPolicyFolder)(folder);
    const bundle = await policyBundle(found, await (0, import_chunk_3EJIU3R6.besideFolder)(found));
    await (0, import_promises.writeFile)(output, bundle.bytes).catch((cause) => {
      const remedy = "choose a file that can be written";
      throw new import_chunk_WBSINXY2.Problem(
        { code: "output.failed", message: "the bundle could not be written", file: output, remedy },
        { cause }
      );
    });
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
