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
var import_chunk_OLIW7CB4 = require("./chunk-OLIW7CB4.js");
var import_chunk_XWOLO7DF = require("./chunk-XWOLO7DF.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_KCP7WQ7N = require("./chunk-KCP7WQ7N.js");
var import_chunk_54JNRTKA = require("./chunk-54JNRTKA.js");
var import_chunk_XD5Y4X4D = require("./chunk-XD5Y4X4D.js");
var import_chunk_GHQ6URPP = require("./chunk-GHQ6URPP.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_J5ZZY2LH = require("./chunk-J5ZZY2LH.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_IEUNFSJI = require("./chunk-IEUNFSJI.js");
var import_chunk_LUGHW2O5 = require("./chunk-LUGHW2O5.js");
var import_chunk_7KOYFJWU = require("./chunk-7KOYFJWU.js");
var import_chunk_TEAKISUJ = require("./chunk-TEAKISUJ.js");
var import_chunk_4EFB7OH6 = require("./chunk-4EFB7OH6.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CEQ4EEDL = require("./chunk-CEQ4EEDL.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function updatedList(known, found, nowMs, { accept, prune }) {
  const occurs = /* @__PURE__ */ new Map();
  for (const finding of found) {
    const seen = occurs.get((0, import_chunk_54JNRTKA.identityOf)(finding));
    if (seen === void 0) occurs.set((0, import_chunk_54JNRTKA.identityOf)(finding), { finding, count: 1 });
    else seen.count += 1;
  }
  const entries = [];
  const added = [];
  const stale = [];
  for (const entry of known) {
    const count = occurs.get((0, import_chunk_54JNRTKA.identityOf)(entry))?.count ?? 0;
    occurs.delete((0, import_chunk_54JNRTKA.identityOf)(entry));
    if (count < entry.count) stale.push(entry);
    const isOpen = count > entry.count || count > 0 && entry.untilMs <= nowMs;
    if (accept !== void 0 && isOpen) {
      const anew = { ...entry, ...accept, count };
      entries.push(anew);
      added.push(anew);
    } else if (!prune || count > 0) entries.push(prune ? { ...entry, count: Math.min(count, entry.count) } : entry);
  }
  for (const { finding, count } of accept === void 0 ? [] : occurs.values()) {
    const { tool, rule, file, fingerprint, message } = finding;
    const places = { ...file === void 0 ? {} : { file }, ...fingerprint === void 0 ? {} : { fingerprint } };
    const entry = { tool, rule, ...places, message, count, ...accept };
    entries.push(entry);
    added.push(entry);
  }
  return { entries: [...entries].sort(byPlace), added, stale, kept: entries.length - added.length };
}
function byPlace(a, b) {
  const [one, other] = [a, b].map(({ file = "", ...entry }) => `${file}
${(0, import_chunk_54JNRTKA.identityOf)(entry)}`);
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}
function acceptedText(entries, formatEnd) {
  const findings = entries.map(({ count, owner, reason, untilMs, ...finding }) => ({
    ...finding,
    ...count === 1 ? {} : { count },
    owner,
    reason,
    until: formatEnd(untilMs)
  }));
  return `${JSON.stringify({ findings }, null, 2)}
`;
}
var LEVELS = ["error", "warning", "note"];
async function acceptCommand(paths, options, desk) {
  const accept = acceptanceOf(options, desk.nowMs);
  if (!LEVELS.includes(options.level)) throw (0, import_chunk_XWOLO7DF.invalidOption)("--level", LEVELS.join(", "), options.level);
  const reports = await (0, import_chunk_OLIW7CB4.readReports)("iac", paths, desk.directory, options.format);
  const text = await (0, import_chunk_OLIW7CB4.standing)(options.file, desk);
  const known = text === void 0 ? [] : (0, import_chunk_54JNRTKA.parseAcceptedFindings)({ path: options.file, text });
  const counted2 = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const found = reports.flatMap((report) => findingsOf(report, desk)).filter(({ level }) => counted2.includes(level));
  const update = updatedList(known, found, desk.nowMs, {
    prune: options.prune === true,
    ...accept === void 0 ? {} : { accept }
  });
  await (0, import_chunk_OLIW7CB4.writeDocument)(options.file, acceptedText(update.entries, endOf), desk, options.dryRun === true);
  desk.print(
    options.json === true ? `${JSON.stringify({ file: options.file, ...update })}
` : textOf(options, update)
  );
  return 0;
}
function findingsOf({ report, items, directory }, desk) {
  const fold = (0, import_chunk_54JNRTKA.foldLint)({
    roots: [(0, import_chunk_QRLK2LIR.workTreeOf)(desk.directory)],
    limit: Number.POSITIVE_INFINITY,
    ...directory === void 0 ? {} : { directory }
  });
  for (const finding of items) fold.add(finding);
  return fold.finish({ ...report.tool === void 0 ? {} : { tool: report.tool } }, []).findings;
}
function acceptanceOf({ owner, until, reason, prune }, nowMs) {
  if (prune === true && owner === void 0 && until === void 0 && reason === void 0) return void 0;
  if (owner === void 0) throw (0, import_chunk_XWOLO7DF.invalidOption)("--owner", "a person of the configuration", "nothing");
  if (reason === void 0 || reason.trim() !== reason || reason === "")
    throw (0, import_chunk_XWOLO7DF.invalidOption)("--reason", "why they are accepted", reason ?? "nothing");
  const untilMs = (0, import_chunk_TEAKISUJ.parseDeadline)(until ?? "");
  if (untilMs === void 0 || untilMs <= nowMs)
    throw (0, import_chunk_XWOLO7DF.invalidOption)("--until", "a date, or an instant with offset, in the future", until ?? "nothing");
  return { owner, reason, untilMs };
}
var endOf = (ms) => (0, import_chunk_TEAKISUJ.formatInstant)(ms).replace(/T00:00:00Z$/, "");
function textOf({ file, dryRun, prune }, { entries, added, stale, kept }) {
  const gone = prune === true ? "pruned" : "stale";
  return [
    `${dryRun === true ? "would write" : "wrote"}  ${(0, import_chunk_YGCX4KS4.said)(file)} \xB7 ${(0, import_chunk_YGCX4KS4.counted)(entries.length, "finding")} accepted: ${added.length} added, ${kept} kept, ${stale.length} ${gone}`,
    ...(0, import_chunk_OLIW7CB4.listed)("added", added.map(shownFinding)),
    ...(0, import_chunk_OLIW7CB4.listed)(gone, stale.map(shownFinding)),
    ...stale.length === 0 || prune === true ? [] : ["  next      drop what no longer occurs with --prune"],
    ...dryRun === true ? [] : ["  next      commit it to the trusted ref, and name it as `baseline` of the slot"],
    ""
  ].join("\n");
}
var shownFinding = ({ rule, file, message }) => `${file ?? "no file"}  ${rule}: ${message}`;
module.exports = {
  acceptCommand: acceptCommand
};
