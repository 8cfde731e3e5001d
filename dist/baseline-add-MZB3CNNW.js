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
var import_chunk_5WRP7Q7H = require("./chunk-5WRP7Q7H.js");
var import_chunk_ML5EPULC = require("./chunk-ML5EPULC.js");
var import_chunk_QRLK2LIR = require("./chunk-QRLK2LIR.js");
var import_chunk_PAFCY2WN = require("./chunk-PAFCY2WN.js");
var import_chunk_NFQKVLPH = require("./chunk-NFQKVLPH.js");
var import_chunk_OWCUWQUR = require("./chunk-OWCUWQUR.js");
var import_chunk_AWYAZXEC = require("./chunk-AWYAZXEC.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_4TM5CT7W = require("./chunk-4TM5CT7W.js");
var import_chunk_TJTCDQAH = require("./chunk-TJTCDQAH.js");
var import_chunk_A7YAM5TV = require("./chunk-A7YAM5TV.js");
var import_chunk_HUJANT3M = require("./chunk-HUJANT3M.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_FTGZ7E44 = require("./chunk-FTGZ7E44.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_3U7MHEBV = require("./chunk-3U7MHEBV.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WRMR2G3S = require("./chunk-WRMR2G3S.js");
var import_chunk_YGCX4KS4 = require("./chunk-YGCX4KS4.js");
var import_chunk_NX7XGFXA = require("./chunk-NX7XGFXA.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_UY76Y2J7 = require("./chunk-UY76Y2J7.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_WYCXJSYQ = require("./chunk-WYCXJSYQ.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function updatedList(known, found, nowMs, { accept, prune }) {
  const occurs = /* @__PURE__ */ new Map();
  for (const finding of found) {
    const seen = occurs.get((0, import_chunk_NFQKVLPH.identityOf)(finding));
    if (seen === void 0) occurs.set((0, import_chunk_NFQKVLPH.identityOf)(finding), { finding, count: 1 });
    else seen.count += 1;
  }
  const entries = [];
  const added = [];
  const stale = [];
  for (const entry of known) {
    const count = occurs.get((0, import_chunk_NFQKVLPH.identityOf)(entry))?.count ?? 0;
    occurs.delete((0, import_chunk_NFQKVLPH.identityOf)(entry));
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
${(0, import_chunk_NFQKVLPH.identityOf)(entry)}`);
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
var MANY_NAMES = 12;
var LEVELS = ["error", "warning", "note"];
async function acceptCommand(paths, options, desk) {
  const accept = acceptanceOf(options, desk.nowMs);
  if (accept !== void 0) await assertPerson(accept.owner, desk);
  if (!LEVELS.includes(options.level)) throw (0, import_chunk_ML5EPULC.invalidOption)("--level", LEVELS.join(", "), options.level);
  const reports = await (0, import_chunk_5WRP7Q7H.readReports)("iac", paths, desk.directory, options.format);
  const text = await (0, import_chunk_5WRP7Q7H.standing)(options.file, desk);
  const known = text === void 0 ? [] : (0, import_chunk_NFQKVLPH.parseAcceptedFindings)({ path: options.file, text });
  const counted2 = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const found = reports.flatMap((report) => findingsOf(report, desk)).filter(({ level }) => counted2.includes(level));
  const update = updatedList(known, found, desk.nowMs, {
    prune: options.prune === true,
    ...accept === void 0 ? {} : { accept }
  });
  await (0, import_chunk_5WRP7Q7H.writeDocument)(options.file, acceptedText(update.entries, endOf), desk, options.dryRun === true);
  desk.print(
    options.json === true ? `${JSON.stringify({ file: options.file, ...update })}
` : textOf(options, update)
  );
  return 0;
}
function findingsOf({ report, items, directory }, desk) {
  const fold = (0, import_chunk_NFQKVLPH.foldLint)({
    roots: [(0, import_chunk_QRLK2LIR.workTreeOf)(desk.directory)],
    limit: Number.POSITIVE_INFINITY,
    ...directory === void 0 ? {} : { directory }
  });
  for (const finding of items) fold.add(finding);
  return fold.finish({ ...report.tool === void 0 ? {} : { tool: report.tool } }, { covered: [], all: /* @__PURE__ */ new Set() }).findings;
}
function acceptanceOf({ owner, until, reason, prune }, nowMs) {
  if (prune === true && owner === void 0 && until === void 0 && reason === void 0) return void 0;
  if (owner === void 0) throw (0, import_chunk_ML5EPULC.invalidOption)("--owner", "a person of the configuration", "nothing");
  if (reason === void 0 || reason.trim() !== reason || reason === "")
    throw (0, import_chunk_ML5EPULC.invalidOption)("--reason", "why they are accepted", reason ?? "nothing");
  const untilMs = (0, import_chunk_3U7MHEBV.parseDeadline)(until ?? "");
  if (untilMs === void 0 || untilMs <= nowMs)
    throw (0, import_chunk_ML5EPULC.invalidOption)("--until", "a date, or an instant with offset, in the future", until ?? "nothing");
  return { owner, reason, untilMs };
}
async function assertPerson(owner, { directory }) {
  const found = await (0, import_chunk_OWCUWQUR.configurationBeside)((0, import_node_path.join)((0, import_chunk_QRLK2LIR.workTreeOf)(directory), import_chunk_4TM5CT7W.OWN_POLICIES));
  if (found === void 0) return;
  const { file, bytes } = found;
  const names = (0, import_chunk_AWYAZXEC.parseConfiguration)((0, import_chunk_AWYAZXEC.decodeText)(bytes, file), file).configuration.people.map(({ id }) => id);
  if (names.includes(owner)) return;
  const meant = (0, import_chunk_UY76Y2J7.nearest)(owner, names);
  throw new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "--owner is not a person of the configuration",
    file,
    found: owner,
    expected: meant ?? (names.length <= MANY_NAMES ? names.join(", ") : "a person of the configuration"),
    remedy: meant === void 0 ? "name a person of the configuration, or add this one" : `write --owner ${meant}`
  });
}
var endOf = (ms) => (0, import_chunk_3U7MHEBV.formatInstant)(ms).replace(/T00:00:00Z$/, "");
function textOf({ file, dryRun, prune }, { entries, added, stale, kept }) {
  const gone = prune === true ? "pruned" : "stale";
  return [
    `${dryRun === true ? "would write" : "wrote"}  ${(0, import_chunk_YGCX4KS4.said)(file)} \xB7 ${(0, import_chunk_YGCX4KS4.counted)(entries.length, "finding")} accepted: ${added.length} added, ${kept} kept, ${stale.length} ${gone}`,
    ...(0, import_chunk_5WRP7Q7H.listed)("added", added.map(shownFinding)),
    ...(0, import_chunk_5WRP7Q7H.listed)(gone, stale.map(shownFinding)),
    ...stale.length === 0 || prune === true ? [] : ["  next      drop what no longer occurs with --prune"],
    ...dryRun === true ? [] : ["  next      commit it to the trusted ref, and name it as `baseline` of the slot"],
    ""
  ].join("\n");
}
var shownFinding = ({ rule, file, message }) => `${file ?? "no file"}  ${rule}: ${message}`;
module.exports = {
  acceptCommand: acceptCommand
};
