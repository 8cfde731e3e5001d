#!/usr/bin/env node
var import_chunk_G27HBWFR = require("./chunk-G27HBWFR.js");
var import_chunk_GID2GVUT = require("./chunk-GID2GVUT.js");
var import_chunk_QIJAUGTY = require("./chunk-QIJAUGTY.js");
var import_chunk_T2SRBVW7 = require("./chunk-T2SRBVW7.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
process.exitCode = 2;
(0, import_chunk_QIJAUGTY.letReaderLeave)(process.stdout);
(0, import_chunk_QIJAUGTY.letReaderLeave)(process.stderr);
var program = new import_chunk_GID2GVUT.Command("phasegate").description("decides whether a release branch may move").version(import_chunk_ZNAXHAHM.TOOL.version).enablePositionalOptions().exitOverride().showSuggestionAfterError(true);
process.once("beforeExit", leftUnanswered);
run(process.argv).catch((thrown) => {
  process.exitCode = exitCodeFor(thrown);
}).finally(() => process.off("beforeExit", leftUnanswered));
async function run(args) {
  await (0, import_chunk_G27HBWFR.addVerbs)(program, import_chunk_G27HBWFR.VERBS, args);
  await program.parseAsync(args);
}
function leftUnanswered() {
  process.exitCode = exitCodeFor("the run ended before there was an answer");
}
function exitCodeFor(thrown) {
  if (isCommanderError(thrown)) return thrown.exitCode === 0 ? 0 : 2;
  const known = knownProblems(thrown);
  if (known !== void 0) {
    process.stderr.write((0, import_chunk_T2SRBVW7.problemsText)(known, (0, import_chunk_G27HBWFR.askedFor)(import_chunk_G27HBWFR.VERBS, process.argv.slice(2))));
    return 2;
  }
  const trace = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
  process.stderr.write(`BUG  phasegate ${import_chunk_ZNAXHAHM.TOOL.version} failed; please report this
${trace}
`);
  return 70;
}
function knownProblems(thrown) {
  if (thrown instanceof import_chunk_URPNT6SS.Problems) return thrown.list;
  return thrown instanceof import_chunk_URPNT6SS.Problem ? [thrown.parts] : void 0;
}
function isCommanderError(thrown) {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" && thrown.code.startsWith("commander.");
}
