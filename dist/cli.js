#!/usr/bin/env node
var import_chunk_SCBLZ4KM = require("./chunk-SCBLZ4KM.js");
var import_chunk_GID2GVUT = require("./chunk-GID2GVUT.js");
var import_chunk_LY3YT6XJ = require("./chunk-LY3YT6XJ.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
process.exitCode = 2;
for (const stream of [process.stdout, process.stderr]) (0, import_chunk_LY3YT6XJ.letReaderLeave)(stream, endUnsaid);
var program = new import_chunk_GID2GVUT.Command("phasegate").description("decides whether a release branch may move").version(import_chunk_ZNAXHAHM.TOOL.version).enablePositionalOptions().exitOverride().showSuggestionAfterError(true);
process.once("beforeExit", leftUnanswered);
run(process.argv).catch((thrown) => {
  process.exitCode = exitCodeFor(thrown);
}).finally(() => process.off("beforeExit", leftUnanswered));
async function run(args) {
  await (0, import_chunk_SCBLZ4KM.addVerbs)(program, import_chunk_SCBLZ4KM.VERBS, args);
  await program.parseAsync(args);
}
function leftUnanswered() {
  process.exitCode = exitCodeFor("the run ended before there was an answer");
}
function endUnsaid(cause) {
  process.exitCode = exitCodeFor(
    new import_chunk_URPNT6SS.Problem(
      {
        code: "output.failed",
        message: "the answer could not be written",
        found: cause.message,
        expected: "a standard output with room for it",
        remedy: "make room, or let it go elsewhere"
      },
      { cause }
    )
  );
  process.exit();
}
function exitCodeFor(thrown) {
  if (isCommanderError(thrown)) return thrown.exitCode === 0 ? 0 : 2;
  const known = knownProblems(thrown);
  if (known !== void 0) {
    process.stderr.write((0, import_chunk_SI277AM4.problemsText)(known, (0, import_chunk_SCBLZ4KM.askedFor)(import_chunk_SCBLZ4KM.VERBS, process.argv.slice(2))));
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
