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
var import_chunk_O5O5SMY7 = require("./chunk-O5O5SMY7.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_EQUTHKNH = require("./chunk-EQUTHKNH.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_FMWEIPET = require("./chunk-FMWEIPET.js");
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_TKVKXALH = require("./chunk-TKVKXALH.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function updatedList(known, found, nowMs, { accept, prune }) {
  const occurs = /* @__PURE__ */ new Map();
  for (const finding of found) {
    const seen = occurs.get((0, import_chunk_TKVKXALH.identityOf)(finding));
    if (seen === void 0) occurs.set((0, import_chunk_TKVKXALH.identityOf)(finding), { finding, count: 1 });
    else seen.count += 1;
  }
  const entries = [];
  const added = [];
  const stale = [];
  for (const entry of known) {
    const count = occurs.get((0, import_chunk_TKVKXALH.identityOf)(entry))?.count ?? 0;
    occurs.delete((0, import_chunk_TKVKXALH.identityOf)(entry));
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
${(0, import_chunk_TKVKXALH.identityOf)(entry)}`);
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
  if (!LEVELS.includes(options.level)) throw (0, import_chunk_EQUTHKNH.invalidOption)("--level", LEVELS.join(", "), options.level);
  const reports = await (0, import_chunk_O5O5SMY7.readReports)("iac", paths, desk.directory, options.format);
  const text = await (0, import_chunk_O5O5SMY7.standing)(options.file, desk);
  const known = text === void 0 ? [] : (0, import_chunk_TKVKXALH.parseAcceptedFindings)({ path: options.file, text });
  const counted2 = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const found = reports.flatMap((report) => findingsOf(report, desk)).filter(({ level }) => counted2.includes(level));
  const update = updatedList(known, found, desk.nowMs, {
    prune: options.prune === true,
    ...accept === void 0 ? {} : { accept }
  });
  await (0, import_chunk_O5O5SMY7.writeDocument)(options.file, acceptedText(update.entries, endOf), desk, options.dryRun === true);
  desk.print(
    options.json === true ? `${JSON.stringify({ file: options.file, written: options.dryRun !== true, ...update })}
` : textOf(options, update)
  );
  return 0;
}
function findingsOf({ report, items, directory }, desk) {
  const fold = (0, import_chunk_TKVKXALH.foldLint)({
    roots: [(0, import_chunk_FMWEIPET.workTreeOf)(desk.directory)],
    limit: Number.POSITIVE_INFINITY,
    ...directory === void 0 ? {} : { directory }
  });
  for (const finding of items) fold.add(finding);
  return fold.finish({ ...report.tool === void 0 ? {} : { tool: report.tool } }, { covered: [], all: /* @__PURE__ */ new Set() }).findings;
}
function acceptanceOf({ owner, until, reason, prune }, nowMs) {
  if (prune === true && owner === void 0 && until === void 0 && reason === void 0) return void 0;
  if (owner === void 0) throw (0, import_chunk_EQUTHKNH.invalidOption)("--owner", "a person of the configuration", "nothing");
  if (reason === void 0 || reason.trim() !== reason || reason === "")
    throw (0, import_chunk_EQUTHKNH.invalidOption)("--reason", "why they are accepted", reason ?? "nothing");
  const untilMs = (0, import_chunk_P5VQINOM.parseDeadline)(until ?? "");
  if (untilMs === void 0 || untilMs <= nowMs)
    throw (0, import_chunk_EQUTHKNH.invalidOption)("--until", "a date, or an instant with offset, in the future", until ?? "nothing");
  return { owner, reason, untilMs };
}
async function assertPerson(owner, { directory }) {
  const found = await (0, import_chunk_ZASHA4A2.configurationBeside)((0, import_node_path.join)((0, import_chunk_FMWEIPET.workTreeOf)(directory), import_chunk_A6DUQBDH.OWN_POLICIES));
  if (found === void 0) return;
  const { file, bytes } = found;
  const names = (0, import_chunk_2M5JPQ7Q.parseConfiguration)((0, import_chunk_2M5JPQ7Q.decodeText)(bytes, file), file).configuration.people.map(({ id }) => id);
  if (names.includes(owner)) return;
  const meant = (0, import_chunk_SSQB5HUS.nearest)(owner, names);
  throw new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "--owner is not a person of the configuration",
    file,
    found: owner,
    expected: meant ?? (names.length <= MANY_NAMES ? names.join(", ") : "a person of the configuration"),
    remedy: meant === void 0 ? "name a person of the configuration, or add this one" : `write --owner ${meant}`
  });
}
var endOf = (ms) => (0, import_chunk_P5VQINOM.formatInstant)(ms).replace(/T00:00:00Z$/, "");
function textOf({ file, dryRun, prune }, { entries, added, stale, kept }) {
  const gone = prune === true ? "pruned" : "stale";
  return [
    `${dryRun === true ? "would write" : "wrote"}  ${(0, import_chunk_H2SNN373.said)(file)} \xB7 ${(0, import_chunk_EEVTNPOF.counted)(entries.length, "finding")} accepted: ${added.length} added, ${kept} kept, ${stale.length} ${gone}`,
    ...(0, import_chunk_O5O5SMY7.listed)("added", added.map(shownFinding)),
    ...(0, import_chunk_O5O5SMY7.listed)(gone, stale.map(shownFinding)),
    ...stale.length === 0 || prune === true ? [] : ["  next      drop what no longer occurs with --prune"],
    ...dryRun === true ? [] : ["  next      commit it to the trusted ref, and name it as `baseline` of the slot"],
    ""
  ].join("\n");
}
var shownFinding = ({ rule, file, message }) => `${file ?? "no file"}  ${rule}: ${message}`;
module.exports = {
  acceptCommand: acceptCommand
};
