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
var import_chunk_BL4ZH2YP = require("./chunk-BL4ZH2YP.js");
var import_chunk_XWOLO7DF = require("./chunk-XWOLO7DF.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_LCUCDCVB = require("./chunk-LCUCDCVB.js");
var import_chunk_ODKVGUDH = require("./chunk-ODKVGUDH.js");
var import_chunk_XL7W5KFR = require("./chunk-XL7W5KFR.js");
var import_chunk_JNSG23S6 = require("./chunk-JNSG23S6.js");
var import_chunk_NWPWHOVN = require("./chunk-NWPWHOVN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_KCP7WQ7N = require("./chunk-KCP7WQ7N.js");
var import_chunk_TCHOA24G = require("./chunk-TCHOA24G.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_RMNLJXS5 = require("./chunk-RMNLJXS5.js");
var import_chunk_24ZZYPJP = require("./chunk-24ZZYPJP.js");
var import_chunk_4EFB7OH6 = require("./chunk-4EFB7OH6.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_Y65R7UK5 = require("./chunk-Y65R7UK5.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CEQ4EEDL = require("./chunk-CEQ4EEDL.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
function updatedList(known, found, nowMs, { accept, prune }) {
  const occurs = /* @__PURE__ */ new Map();
  for (const finding of found) {
    const seen = occurs.get((0, import_chunk_LCUCDCVB.identityOf)(finding));
    if (seen === void 0) occurs.set((0, import_chunk_LCUCDCVB.identityOf)(finding), { finding, count: 1 });
    else seen.count += 1;
  }
  const entries = [];
  const added = [];
  const stale = [];
  for (const entry of known) {
    const count = occurs.get((0, import_chunk_LCUCDCVB.identityOf)(entry))?.count ?? 0;
    occurs.delete((0, import_chunk_LCUCDCVB.identityOf)(entry));
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
${(0, import_chunk_LCUCDCVB.identityOf)(entry)}`);
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
var SHOWN = 10;
async function acceptCommand(paths, options, desk) {
  const accept = acceptanceOf(options, desk.nowMs);
  if (!LEVELS.includes(options.level)) throw (0, import_chunk_XWOLO7DF.invalidOption)("--level", LEVELS.join(", "), options.level);
  const reports = await (0, import_chunk_BL4ZH2YP.readReports)("iac", paths, desk.directory, options.format);
  const text = await (0, import_chunk_BL4ZH2YP.standing)(options.file, desk);
  const known = text === void 0 ? [] : (0, import_chunk_LCUCDCVB.parseAcceptedFindings)({ path: options.file, text });
  const counted = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const found = reports.flatMap((report) => findingsOf(report, desk)).filter(({ level }) => counted.includes(level));
  const update = updatedList(known, found, desk.nowMs, {
    prune: options.prune === true,
    ...accept === void 0 ? {} : { accept }
  });
  await (0, import_chunk_BL4ZH2YP.writeDocument)(options.file, acceptedText(update.entries, endOf), desk, options.dryRun === true);
  desk.print(
    options.json === true ? `${JSON.stringify({ file: options.file, ...update })}
` : textOf(options, update)
  );
  return 0;
}
function findingsOf({ report, items, directory }, desk) {
  const fold = (0, import_chunk_LCUCDCVB.foldLint)({
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
  const untilMs = (0, import_chunk_24ZZYPJP.parseDeadline)(until ?? "");
  if (untilMs === void 0 || untilMs <= nowMs)
    throw (0, import_chunk_XWOLO7DF.invalidOption)("--until", "a date, or an instant with offset, in the future", until ?? "nothing");
  return { owner, reason, untilMs };
}
var endOf = (ms) => (0, import_chunk_24ZZYPJP.formatInstant)(ms).replace(/T00:00:00Z$/, "");
function textOf({ file, dryRun, prune }, { entries, added, stale, kept }) {
  const gone = prune === true ? "pruned" : "stale";
  return [
    `${dryRun === true ? "would write" : "wrote"}  ${(0, import_chunk_H2SNN373.said)(file)} \xB7 ${(0, import_chunk_BL4ZH2YP.amount)(entries.length, "finding")} accepted: ${added.length} added, ${kept} kept, ${stale.length} ${gone}`,
    ...listed("added", added),
    ...listed(gone, stale),
    ...stale.length === 0 || prune === true ? [] : ["  next      drop what no longer occurs with --prune"],
    ...dryRun === true ? [] : ["  next      commit it to the trusted ref, and name it as `baseline` of the slot"],
    ""
  ].join("\n");
}
function listed(word, entries) {
  const lines = entries.slice(0, SHOWN).map(({ rule, file, message }) => `  ${word.padEnd(8)}  ${(0, import_chunk_H2SNN373.said)(`${file ?? "no file"}  ${rule}: ${message}`, 100)}`);
  return entries.length > SHOWN ? [...lines, `  ${word.padEnd(8)}  and ${entries.length - SHOWN} more`] : lines;
}
module.exports = {
  acceptCommand: acceptCommand
};
