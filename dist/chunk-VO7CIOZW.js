var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_HQIDJWJD = require("./chunk-HQIDJWJD.js");
var import_chunk_C2XM7YDT = require("./chunk-C2XM7YDT.js");
var import_chunk_TKVKXALH = require("./chunk-TKVKXALH.js");
var import_chunk_O62WT4Y3 = require("./chunk-O62WT4Y3.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_EDFFSL43 = require("./chunk-EDFFSL43.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_fs = require("fs");
var import_path = require("path");
var import_url = require("url");
var import_path2 = require("path");
var nativeFs = __toESM(require("fs"));
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
var require_format = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/format/format.js"(exports2, module2) {
    (function() {
      var namespace;
      if (typeof module2 !== "undefined") {
        namespace = module2.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped2 = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped2) {
            escaped2 = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped2 = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});
var OWN_POLICIES = ".phasegate/policies/";
var SHIPPED_POLICIES = "policies/";
function standingOf(rule, snapshot) {
  const { input, trusted } = snapshot;
  const { change } = input;
  const { stands } = trusted;
  if (change.class === "none" && !isMadeAnew(snapshot)) return { stands: false, reason: "no commits" };
  if (change.base !== "frozen") {
    return (0, import_chunk_2M5JPQ7Q.isSelected)(stands.ungoverned, rule.code) ? { stands: true } : { stands: false, reason: change.base === "unknown" ? "base is not known" : "base is ungoverned" };
  }
  const inventory = [...stands.entry, ...stands.keep, ...stands.leave];
  if (!(0, import_chunk_2M5JPQ7Q.isSelected)(inventory, rule.code)) {
    return rule.file.startsWith(SHIPPED_POLICIES) ? { stands: false, reason: "not listed by the configuration" } : { stands: true };
  }
  if (listsOf(snapshot).some((list3) => (0, import_chunk_2M5JPQ7Q.isSelected)(list3, rule.code))) return { stands: true };
  return { stands: false, reason: `${kindOf(change)} at ${trusted.moment}` };
}
var isMadeAnew = ({ input: { change }, trusted }) => change.class === "none" && change.base === "frozen" && trusted.moment === "keep";
function kindOf({ class: changeClass, parts }) {
  if (changeClass === "none") return "no commits";
  if (changeClass === "records") return "a records change";
  const path2 = parts.find((part) => part.class === "other")?.paths[0];
  return `a change beyond the records${path2 === void 0 ? "" : ` (${path2})`}`;
}
function listsOf(snapshot) {
  const { input, trusted } = snapshot;
  const { moment: moment2, stands } = trusted;
  const { change } = input;
  const lists = {
    records: { entry: stands.entry, keep: stands.keep_records, leave: stands.leave }[moment2],
    other: { entry: stands.entry_other, keep: stands.keep, leave: stands.leave }[moment2]
  };
  const hasRecords = bringsRecords(snapshot) || isMadeAnew(snapshot);
  return [...change.class === "other" ? [lists.other] : [], ...hasRecords ? [lists.records] : []];
}
function bringsRecords({ input: { change, branch }, trusted: { moment: moment2, params } }) {
  if (change.class === "none") return false;
  if (change.class === "records" || change.parts.some((part) => part.class === "records")) return true;
  const isKickoff = change.title === params.records.kickoff_message;
  return moment2 === "entry" && (isKickoff || branch.kickoff.some(({ in_base }) => in_base !== true));
}
function missingRules(rules, trusted) {
  const listed2 = Object.values(trusted.stands).flat();
  const named2 = [.../* @__PURE__ */ new Set([...listed2, ...trusted.rules.map(({ rule }) => rule)])];
  const codes = rules.map(({ code: code2 }) => code2);
  const gates = [...new Set(codes.map((code2) => code2.split(".")[0] ?? code2))];
  return named2.filter((name) => !codes.some((code2) => (0, import_chunk_2M5JPQ7Q.selects)(name, code2))).map((name) => missing(name, (0, import_chunk_SSQB5HUS.nearest)(name, [...codes, ...gates]), trusted.ref.configuration));
}
function missing(name, near, file) {
  return {
    code: "policy.rule_missing",
    message: `no policy defines ${name}`.slice(0, 100),
    file,
    found: name,
    expected: near ?? "a rule, a gate, or a glob that matches one",
    remedy: near === void 0 ? `correct the name, or add the rule under ${OWN_POLICIES}gates/` : `write ${near}`,
    who: "whoever owns the configuration"
  };
}
var ENTRY_NAMESPACE = "phasegate-entry";
function entryPaths(phase) {
  const path2 = `.phasegate/entries/${phase}`;
  return { document: `${path2}.json`, signature: `${path2}.sig` };
}
function buildEntry(decision, snapshot, decisionDigest) {
  if (decision.verdict !== "pass") throw refused("only a pass enters a phase", decision.verdict, "pass");
  if (decision.moment !== "entry") throw refused("the decision was not made at the entry", decision.moment, "entry");
  const { class: changeClass } = snapshot.input.change;
  if (!bringsRecords(snapshot))
    throw refused("the rules of the entry did not judge the change", changeClass, "records");
  const { repository, base_ref, base, head, tree } = decision.subject;
  if (snapshot.input.subject.tree !== tree || snapshot.input.subject.head !== head) {
    throw refused("the snapshot is of another subject than the decision", snapshot.input.subject.head, head);
  }
  return {
    version: 1,
    phase: decision.phase,
    instant: decision.instant,
    ...decision.simulated ? { simulated: true } : {},
    verdict: "pass",
    subject: { repository, base_ref, base, head, tree },
    trusted_ref: decision.trusted_ref,
    digests: { decision: decisionDigest, ...decision.digests },
    statements: snapshot.input.statements.flatMap(
      ({ status, path: path2, method, person, kinds, signed_at }) => status !== "valid" || person === void 0 ? [] : [{ path: path2, method, person, kinds, ...signed_at === void 0 ? {} : { signed_at } }]
    )
  };
}
var entryText = (entry) => `${(0, import_chunk_UEGZMSUE.canonicalJson)(entry)}
`;
function refused(message, found2, expected) {
  return new import_chunk_URPNT6SS.Problem({
    code: "entry.invalid",
    message,
    found: found2,
    expected,
    remedy: "run the gate at the entry of the phase and take the decision that passes"
  });
}
function calendarOf(snapshot, rules) {
  const now = snapshot.trusted.clock.epoch_ms;
  const ahead = [
    ...evidenceMoments(snapshot, rules),
    ...ruleMoments(snapshot, rules),
    ...triageMoments(snapshot),
    ...waiverMoments(snapshot, rules),
    ...allowanceMoments(snapshot),
    ...historyMoments(snapshot)
  ].filter(({ ms }) => ms > now).sort((a, b) => a.ms - b.ms || (a.what < b.what ? -1 : 1));
  const [next] = ahead;
  const end = ahead.find(({ ends }) => ends);
  return {
    ...next === void 0 ? {} : { next_change: { at: (0, import_chunk_P5VQINOM.formatInstant)(next.ms), what: next.what } },
    ...end === void 0 ? {} : { valid_until: (0, import_chunk_P5VQINOM.formatInstant)(end.ms) }
  };
}
function evidenceMoments({ input, trusted }, rules) {
  const kinds = new Set(rules.filter(inForce).flatMap(({ read }) => read.map(({ kind }) => kind)));
  const stale = input.slots.filter(({ kind, status, required }) => kinds.has(kind) && required && status === "read").flatMap(({ name, stale_at }) => moment(stale_at, `the evidence of slot ${name} turns stale`, true));
  if (!kinds.has("statements") || trusted.entry.present) return stale;
  const lapse = input.statements.filter(({ status }) => status === "valid").flatMap(({ person, expires_at }) => moment(expires_at, `the statement of ${person ?? "somebody"} expires`, true));
  return [...stale, ...lapse];
}
function ruleMoments({ trusted }, rules) {
  const pending = rules.filter(({ status }) => status === "pending").flatMap(({ code: code2, from }) => moment(from, `${code2} comes into force`, true));
  const softened = trusted.rules.filter(({ level }) => level !== "block").flatMap(({ rule, level, until }) => moment(until, `${rule} is no longer at level ${level}`, true));
  const observing = trusted.enforcement.mode === "observe" ? moment(trusted.enforcement.until, "observing ends: from then on the verdict blocks", false) : [];
  return [...pending, ...softened, ...observing];
}
function triageMoments({ input, trusted }) {
  const linked = new Set(
    input.change.parts.filter(({ in_base }) => !in_base).flatMap(({ triage }) => triage.map(({ id }) => id))
  );
  return trusted.triage.filter(({ id }) => linked.has(id)).flatMap(({ id, at_ms, expires_ms }) => [
    { ms: at_ms, what: `triage record ${id} begins to count`, ends: false },
    { ms: expires_ms, what: `triage record ${id} expires`, ends: true }
  ]);
}
function waiverMoments({ trusted }, rules) {
  const used = new Set(rules.flatMap(({ findings }) => findings.flatMap(({ waived_by }) => waived_by ?? [])));
  return trusted.waivers.filter(({ ticket }) => used.has(ticket)).map(({ ticket, expires_ms }) => ({ ms: expires_ms, what: `waiver ${ticket} expires`, ends: true }));
}
function allowanceMoments({ input, trusted }) {
  return trusted.slots.flatMap((slot) => {
    const has = (status) => input.tests.exceptions.some((test) => test.slot === slot.name && test.status === status);
    const used = new Set(input.iac.findings.flatMap((one2) => one2.slot === slot.name ? one2.accepted ?? [] : []));
    const moments = [
      ...(has("skipped") ? slot.skips_allow : []).map((one2) => ({
        ms: one2.until_ms,
        what: `skips of ${one2.match} are no longer allowed`
      })),
      ...(has("flaky") ? slot.flaky_allow ?? [] : []).map((one2) => ({
        ms: one2.until_ms,
        what: `flakes of ${one2.match} are no longer allowed`
      })),
      ...has("flaky") && slot.flaky_warns_until_ms !== void 0 ? [{ ms: slot.flaky_warns_until_ms, what: `flaky tests of slot ${slot.name} block` }] : [],
      ...(slot.accepted ?? []).filter((_, index2) => used.has(index2)).map((one2) => ({ ms: one2.until_ms, what: `${one2.rule} is no longer accepted in slot ${slot.name}` }))
    ];
    return moments.map((one2) => ({ ...one2, ends: true }));
  });
}
function historyMoments({ trusted }) {
  return trusted.budgets.flatMap(({ metric, consecutive, within_ms: within }) => {
    if (consecutive === void 0 || within === void 0) return [];
    return trusted.baseline.filter((entry) => entry.metric === metric).flatMap(({ history = [] }) => history.slice(1 - consecutive)).map(({ at_ms }) => ({
      ms: at_ms + within + 1,
      what: `a recorded result of ${metric} is too old to count`,
      ends: true
    }));
  });
}
function moment(instant, what, ends) {
  const ms = instant === void 0 ? void 0 : (0, import_chunk_P5VQINOM.parseInstant)(instant);
  return ms === void 0 ? [] : [{ ms, what, ends }];
}
var inForce = ({ status }) => status !== "off" && status !== "pending";
function besideOf(answer, input) {
  const { notes = [], figures = [] } = answer ?? {};
  const placed2 = [...notes].sort(inOrder).map(({ message, pointers }) => ({
    message,
    pointers: [...pointers],
    places: (0, import_chunk_BA3BB2JF.placesOf)(pointers, input)
  }));
  const sorted2 = [...figures].sort((a, b) => `${a.slot} ${a.name}` < `${b.slot} ${b.name}` ? -1 : 1);
  return { ...placed2.length === 0 ? {} : { notes: placed2 }, ...sorted2.length === 0 ? {} : { figures: sorted2 } };
}
function inOrder(a, b) {
  const [one2, other] = [orderOf(a), orderOf(b)];
  return one2 < other ? -1 : Number(one2 > other);
}
var orderOf = ({ pointers, message }) => `${(pointers[0] ?? "").replace(/\d+/g, (index2) => index2.padStart(9, "0"))} ${message}`;
function levelOf(rule, { rules, clock }) {
  const entries = rules.filter((entry) => (0, import_chunk_2M5JPQ7Q.selects)(entry.rule, rule.code)).sort((a, b) => specificity(b, rule) - specificity(a, rule));
  const from = entries.map((entry) => entry.from).find((instant) => instant !== void 0 && isAfter(instant, clock.epoch_ms));
  const decisive = entries.find(({ until }) => until === void 0 || isAfter(until, clock.epoch_ms));
  const softness = decisive?.level === rule.level ? void 0 : decisive;
  return {
    level: softness?.level ?? rule.level,
    ...from === void 0 ? {} : { pendingUntil: from, reason: `in force from ${from}` },
    ...softness === void 0 || from !== void 0 ? {} : { reason: softnessReason(softness) }
  };
}
function softnessReason({ level, until, owner, reason }) {
  const end = until === void 0 ? "" : ` until ${until}`;
  const why = reason === void 0 ? "" : `: ${reason}`;
  const by = owner === void 0 ? "" : ` (${owner})`;
  return `${level}${end}${why}${by}`;
}
function specificity({ rule }, { code: code2 }) {
  if (rule === code2) return 2;
  return rule.includes("*") ? 0 : 1;
}
function isAfter(instant, epochMs) {
  const at = (0, import_chunk_P5VQINOM.parseInstant)(instant);
  return at !== void 0 && at > epochMs;
}
var SLOT_KINDS = ["tests", "perf", "iac", "environment", "coverage", "packages"];
function obstaclesOf(rule, { input, trusted }) {
  const keys = rule.reads.filter(comesThroughSlots);
  const slots = input.slots.filter((slot) => keys.some((key) => serves(slot, key)) && isNeeded(slot, rule.code));
  const unserved = keys.filter((key) => !slots.some((slot) => serves(slot, key)));
  return [
    ...unserved.map((key) => noSlot(key, rule.code, trusted.ref.configuration)),
    ...slots.filter(({ required, status }) => required ? status !== "read" : status === "rejected" || status === "stale").flatMap((slot) => slotProblems(slot, input.problems)),
    ...input.problems.filter(({ reads, slot }) => slot === void 0 && reads !== void 0 && rule.reads.includes(reads)).map(asParts)
  ];
}
function isUnread({ reads }, { input }) {
  return reads.some((key) => comesThroughSlots(key) && !isRead(key, input));
}
var comesThroughSlots = (key) => SLOT_KINDS.includes(key) || (0, import_chunk_Y7Z4IGZ6.slotOfKey)(key) !== void 0;
var serves = ({ kind, name }, key) => (kind === "data" ? (0, import_chunk_Y7Z4IGZ6.dataKey)(name) : kind) === key;
function isRead(kind, input) {
  const { slots, sources, tests, perf, iac, environment, coverage, packages } = input;
  const names2 = slots.filter((slot) => serves(slot, kind)).map(({ name }) => name);
  if (sources.some(({ slot, status }) => status === "read" && names2.includes(slot))) return true;
  if (kind === "tests") return tests.total > 0 || tests.run_errors.length > 0;
  if (kind === "perf") return perf.metrics.length > 0;
  if (kind === "environment") return environment.samples.length > 0;
  if (kind === "coverage") return coverage?.slots.some(({ files }) => files > 0) === true;
  if (kind === "packages") return packages?.slots.some(({ total }) => total > 0) === true;
  return kind === "iac" && iac.findings.length > 0;
}
function generalProblems({ input }) {
  const general = input.problems.filter(({ reads, slot }) => reads === void 0 && slot === void 0).map(asParts);
  const isEmptied = input.change.class !== "none" && input.change.parts.length === 0;
  return isEmptied ? [...general, EMPTIED] : general;
}
var EMPTIED = {
  code: "snapshot.invalid",
  message: "the snapshot speaks of a change and holds no part of one",
  file: "snapshot.json",
  pointer: "/input/change/parts",
  found: "no part",
  expected: "each change that would land",
  remedy: "collect the change again"
};
var isNeeded = ({ needs }, code2) => needs.length === 0 || needs.includes(code2);
function slotProblems(slot, problems) {
  const own4 = problems.filter(({ slot: name }) => name === slot.name).map(asParts);
  if (own4.length > 0) return own4;
  return [
    { code: "evidence.unreadable", message: `slot ${slot.name} is ${slot.status}`, remedy: "run its producer again" }
  ];
}
function noSlot(key, code2, configuration) {
  const own4 = (0, import_chunk_Y7Z4IGZ6.slotOfKey)(key);
  const [slot, remedy] = own4 === void 0 ? [`slot of kind ${key}`, `add a slot of kind ${key}`] : [`slot ${own4} of kind data`, `add the slot ${own4}`];
  return {
    code: "config.no_slot",
    message: `no ${slot} serves ${code2}`.slice(0, 100),
    file: configuration,
    expected: `a ${slot} under evidence, with ${code2} or nothing in its needs`,
    found: "none",
    remedy: `${remedy}, or take the rules that read it out of phase.entry and phase.keep`,
    who: "whoever owns the configuration"
  };
}
function asParts({ slot: _slot, reads: _reads, ...parts }) {
  return parts;
}
var COUNTS = {
  tests: ({ tests }) => [tests.total, "test", "tests"],
  perf: ({ perf }) => [perf.metrics.length, "metric", "metrics"],
  iac: ({ iac }) => [
    iac.coverage.reduce((sum2, { files }) => sum2 + files, 0),
    "infrastructure file",
    "infrastructure files"
  ],
  environment: ({ environment }) => [environment.samples.length, "sample", "samples"],
  coverage: ({ coverage }) => [sum(coverage?.slots.map(({ files }) => files)), "covered file", "covered files"],
  packages: ({ packages }) => [sum(packages?.slots.map(({ total }) => total)), "package", "packages"],
  infrastructure: ({ infrastructure: { terraform, kubernetes } }) => [
    terraform.length + kubernetes.length,
    "infrastructure file",
    "infrastructure files"
  ],
  records: ({ records }) => [records.filter(({ present }) => present).length, "record", "records"],
  statements: ({ statements }) => [statements.length, "statement", "statements"],
  change: ({ change }) => [change.files.length, "changed file", "changed files"],
  branch: ({ branch }) => [branch.parts.length, "change on the branch", "changes on the branch"]
};
var sum = (numbers = []) => numbers.reduce((total, one2) => total + one2, 0);
var TRUSTED_COUNTS = {
  baseline: ({ baseline }) => [baseline.length, "baseline metric", "baseline metrics"],
  entry: ({ entry }) => [entry.present ? 1 : 0, "entry decision", "entry decisions"],
  roles: ({ roles }) => [roles.length, "role", "roles"]
};
function readingOf({ reads, reads_trusted }, { input, trusted }) {
  const read = reads.flatMap((kind) => told(kind, COUNTS[kind]?.(input) ?? documentsOf(kind, input)));
  return read.length > 0 ? read : reads_trusted.flatMap((key) => told(key, TRUSTED_COUNTS[key]?.(trusted)));
}
function documentsOf(key, input) {
  const documents = Object.entries((0, import_chunk_Y7Z4IGZ6.ownEvidenceIn)(input)).find(([own4]) => own4 === key)?.[1];
  return documents === void 0 ? void 0 : [documents.length, "document", "documents"];
}
function told(kind, counted2) {
  if (counted2 === void 0) return [];
  const [count2, one2, many] = counted2;
  return [{ kind, count: count2, unit: count2 === 1 ? one2 : many }];
}
function summaryOf({ name, kind, status, files }, input) {
  const { tests, perf, iac, environment, packages } = input;
  if (status === "missing") return "no file";
  if (kind === "tests") return (0, import_chunk_EEVTNPOF.counted)(tests.slots.find((slot) => slot.name === name)?.total ?? 0, "test");
  if (kind === "perf") return (0, import_chunk_EEVTNPOF.counted)(perf.metrics.filter(({ slot }) => slot === name).length, "metric");
  if (kind === "environment") return (0, import_chunk_EEVTNPOF.counted)(environment.samples.filter(({ slot }) => slot === name).length, "sample");
  if (kind === "packages") return (0, import_chunk_EEVTNPOF.counted)(packages?.slots.find((slot) => slot.name === name)?.total ?? 0, "package");
  return kind === "iac" ? iacSummary(name, iac) : (0, import_chunk_EEVTNPOF.counted)(files, "file");
}
function iacSummary(name, { coverage, slots }) {
  const files = coverage.filter(({ slot, basis }) => slot === name && basis !== "unknown").reduce((sum2, { files: n, uncovered }) => sum2 + n - uncovered.length, 0);
  const { error, warning, note } = slots.find((slot) => slot.name === name) ?? { error: 0, warning: 0, note: 0 };
  return `${(0, import_chunk_EEVTNPOF.counted)(files, "file")} looked at, ${(0, import_chunk_EEVTNPOF.counted)(error + warning + note, "lint finding")}`;
}
var CUT = "\u2026";
function quotedName({ message, pointers }, input) {
  const [start, end] = [message.indexOf('"'), message.lastIndexOf('"')];
  if (start === end) return void 0;
  const shown2 = message.slice(start + 1, end);
  if (pointers.some((pointer) => textsAt(pointer, input).some((text4) => text4.includes(`"${shown2}"`)))) return void 0;
  for (const pointer of pointers.flatMap(outwards)) {
    const { name, slot, suite } = factAt(pointer, input);
    if (name === void 0 || !isShownAs(shown2, name)) continue;
    const names2 = suite === void 0 ? [name] : [name, `${suite} \u203A ${name}`];
    return {
      shown: shown2,
      names: names2,
      pointer,
      ...slot === void 0 ? {} : { slot },
      ...suite === void 0 ? {} : { suite }
    };
  }
  return { shown: shown2, names: shown2.endsWith(CUT) ? [] : [shown2], pointer: pointers[0] ?? "" };
}
function thingsNamed(item, quoted) {
  const named2 = quoted.filter(({ names: names2 }) => names2.includes(item));
  const pointers = new Set(named2.map(({ pointer }) => pointer));
  const lists = new Set([...pointers].map((pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/*")));
  const slots = new Set(named2.map(({ slot }) => slot));
  const suites = new Set(named2.flatMap(({ suite }) => suite ?? []));
  return lists.size === pointers.size && slots.size < 2 && suites.size < 2 ? Math.min(pointers.size, 1) : pointers.size;
}
var isShownAs = (shown2, name) => name === shown2 || name.split("\n")[0] === shown2 || shown2.endsWith(CUT) && name.startsWith(shown2.slice(0, -CUT.length));
function outwards(pointer) {
  const segments = (0, import_chunk_UEGZMSUE.segmentsOf)(pointer).map(import_chunk_UEGZMSUE.escapePointer);
  return segments.map((_, index2) => `/${segments.slice(0, segments.length - index2).join("/")}`);
}
function factAt(pointer, input) {
  const fact = (0, import_chunk_UEGZMSUE.atPointer)(input, pointer);
  if (typeof fact !== "object" || fact === null) return {};
  const text4 = (key) => {
    const value2 = Object.hasOwn(fact, key) ? Reflect.get(fact, key) : void 0;
    return typeof value2 === "string" ? value2 : void 0;
  };
  const [name, slot, suite] = [text4("name") ?? text4("title"), text4("slot"), text4("suite")];
  return {
    ...name === void 0 ? {} : { name },
    ...slot === void 0 ? {} : { slot },
    ...suite === void 0 ? {} : { suite }
  };
}
function textsAt(pointer, input) {
  const fact = (0, import_chunk_UEGZMSUE.atPointer)(input, pointer);
  const values = typeof fact === "object" && fact !== null ? Object.values(fact) : [fact];
  return values.filter((value2) => typeof value2 === "string");
}
function waiversFor(code2, findings, snapshot) {
  const { input } = snapshot;
  const waivers = snapshot.trusted.waivers.filter((waiver) => waiver.rule === code2 && holds(waiver, snapshot));
  if (waivers.length === 0) return () => void 0;
  const quoted = quotedNames(findings, input);
  const unique = new Set(waivers.map(({ item }) => item).filter((item) => thingsNamed(item, quoted) === 1));
  return (finding) => waivers.find(
    ({ item }) => item === "" || isAt(item, finding, input) || unique.has(item) && quotedName(finding, input)?.names.includes(item)
  );
}
function waiverNote(waiver, findings, snapshot) {
  const { item } = waiver;
  const { input } = snapshot;
  if (item === "" || !holds(waiver, snapshot) || findings.some((one2) => isAt(item, one2, input))) return void 0;
  const quoted = quotedNames(findings, input);
  const count2 = thingsNamed(item, quoted);
  if (count2 > 1) {
    const ways = new Set(quoted.flatMap(({ names: names2 }) => names2.includes(item) ? names2.at(-1) ?? [] : []));
    return `it fits ${count2} of them: ${ways.size === count2 ? `say which, such as ${[...ways][0]}` : "waive it by its file"}`;
  }
  const cut = count2 === 1 ? [] : quoted.filter(({ shown: shown2, names: names2 }) => shown2 === item && !names2.includes(item));
  if (cut.length === 0) return void 0;
  const whole = cut.length === 1 ? cut[0]?.names.at(-1) : void 0;
  return `its item is only the beginning of a name: write the whole one${whole === void 0 ? "" : `, ${whole}`}`;
}
function holds(waiver, snapshot) {
  return waiver.expires_ms > snapshot.trusted.clock.epoch_ms && isInScope(waiver.scope, snapshot) && isIndependent(waiver, snapshot.input);
}
function isInScope(scope, { input: { subject, change } }) {
  const base = subject.base_ref.replace(/^refs\/heads\//, "");
  return scope === "" || scope === base || change.parts.length > 0 && change.parts.every(({ id }) => id === scope);
}
function isIndependent({ approver }, { change }) {
  return change.author !== approver && change.parts.every(({ authors, unknown_authors }) => unknown_authors.length === 0 && !authors.includes(approver));
}
var isAt = (item, { pointers }, input) => pointers.includes(item) || (0, import_chunk_BA3BB2JF.placesOf)(pointers, input).some(({ file }) => file === item);
var quotedNames = (findings, input) => findings.flatMap((finding) => quotedName(finding, input) ?? []);
function judgeRule(rule, snapshot, { evaluation, failures }) {
  const standing = standingOf(rule, snapshot);
  const level = levelOf(rule, snapshot.trusted);
  const head = {
    code: rule.code,
    gate: rule.code.split(".")[0] ?? rule.code,
    title: rule.title,
    level: level.level,
    solution: rule.solution,
    ...rule.who === void 0 ? {} : { who: rule.who }
  };
  if (!standing.stands || level.level === "off") {
    const reason = standing.stands ? level.reason ?? "level off" : standing.reason;
    return { ...head, status: "off", read: [], findings: [], problems: [], ...reasonOf(reason) };
  }
  const answer = evaluation.find(({ code: code2 }) => code2 === rule.code);
  const obstacles = obstaclesOf(rule, snapshot);
  const said2 = obstacles.length > 0 && isUnread(rule, snapshot) ? [] : answer?.deny ?? [];
  const waiverFor = waiversFor(rule.code, said2, snapshot);
  const findings = [...said2].sort(inOrder).map((finding) => withPlaces(finding, snapshot, waiverFor(finding)));
  const problems = [...obstacles, ...failures.filter(({ code: code2 }) => code2 === rule.code).map(({ problem }) => problem)];
  if (answer === void 0 && problems.length === 0) problems.push(silent(rule));
  const read = readingOf(rule, snapshot);
  const judged = answer?.judged;
  return {
    ...head,
    status: statusOf(findings, problems, level),
    read,
    findings,
    problems,
    ...reasonOf(level.reason),
    ...level.pendingUntil === void 0 ? {} : { from: level.pendingUntil },
    ...judged === void 0 ? {} : { judged: { count: judged.length, of: read[0]?.count ?? judged.length } },
    ...besideOf(answer, snapshot.input)
  };
}
function statusOf(findings, problems, level) {
  if (level.pendingUntil !== void 0) return "pending";
  const open = findings.filter(({ waived_by }) => waived_by === void 0);
  if (open.length > 0) return level.level === "block" ? "fail" : "warned";
  if (problems.length > 0) return "undecided";
  return findings.length > 0 ? "waived" : "pass";
}
function withPlaces(finding, { input }, waiver) {
  return {
    message: finding.message,
    pointers: [...finding.pointers],
    places: (0, import_chunk_BA3BB2JF.placesOf)(finding.pointers, input),
    ...finding.expected === void 0 ? {} : { expected: finding.expected },
    ...waiver === void 0 ? {} : { waived_by: waiver.ticket }
  };
}
function silent({ code: code2, file, line }) {
  return {
    code: "engine.result",
    message: `${code2} did not report`,
    file,
    line,
    expected: "a set of findings, empty or not",
    found: "nothing",
    remedy: "rebuild the policies"
  };
}
var reasonOf = (reason) => reason === void 0 ? {} : { reason };
var EXPIRING_MS = 3 * 24 * 36e5;
function waiverStates(snapshot, rules) {
  const { trusted } = snapshot;
  const used = new Set(
    rules.flatMap(({ code: code2, findings }) => findings.map(({ waived_by }) => `${code2} ${waived_by ?? ""}`))
  );
  const { epoch_ms: now } = trusted.clock;
  return trusted.waivers.map((waiver) => {
    const { rule, item, ticket, expires_ms } = waiver;
    const state = expires_ms <= now ? "expired" : !used.has(`${rule} ${ticket}`) ? "unused" : expires_ms - now < EXPIRING_MS ? "expiring" : "used";
    const findings = rules.find(({ code: code2 }) => code2 === rule)?.findings ?? [];
    const note = waiverNote(waiver, findings, snapshot);
    return {
      rule,
      item,
      ticket,
      expires: (0, import_chunk_P5VQINOM.formatInstant)(expires_ms),
      state,
      ...note === void 0 ? {} : { note }
    };
  });
}
function softnessOf({ trusted }) {
  return trusted.rules.filter(({ level }) => level !== "block").map(({ rule, level, until, owner, reason }) => ({
    rule,
    level,
    ...until === void 0 ? {} : { until },
    ...owner === void 0 ? {} : { owner },
    ...reason === void 0 ? {} : { reason }
  }));
}
function stepsOf(rules, problems, name = (who) => who) {
  const steps = /* @__PURE__ */ new Map();
  const add2 = (what, who, code2) => {
    if (what === void 0) return;
    const key = `${who ?? ""}
${what}`;
    const step = steps.get(key) ?? { do: what, who: who ?? name("the author of the change"), rules: [] };
    if (!step.rules.includes(code2)) step.rules.push(code2);
    steps.set(key, step);
  };
  for (const { code: code2, status, findings, problems: own4, solution, who } of rules) {
    if (status !== "fail" && status !== "undecided") continue;
    for (const problem of own4) add2(problem.remedy, problem.who ?? name("platform engineer"), code2);
    if (findings.length > 0) add2(solution, who, code2);
  }
  for (const { code: code2, remedy, who } of problems) add2(remedy, who ?? name("platform engineer"), code2);
  return [...steps.values()];
}
function unjudged(rules, { input, trusted }) {
  const isAsked = rules.length === 0 || input.change.class !== "none";
  if (!isAsked || rules.some(({ status }) => status !== "off")) return [];
  return [
    {
      code: "config.unsafe",
      message: "no rule is in force for this change",
      file: trusted.ref.configuration,
      found: `${rules.length} rules, all of them off`,
      expected: "at least one that judges",
      remedy: "list under phase.entry, phase.keep or phase.ungoverned what has to hold",
      who: "whoever owns the configuration"
    }
  ];
}
function verdictOf(rules, problems) {
  if (rules.some(({ status }) => status === "fail")) return "fail";
  if (problems.length > 0) return "undecided";
  return rules.some(({ status, level }) => status === "undecided" && level === "block") ? "undecided" : "pass";
}
function exitCodeOf(verdict, observing, problems) {
  if (verdict === "pass") return 0;
  const isBroken = problems.some(
    ({ code: code2 }) => /^(config|policy|engine|trusted|snapshot)\./.test(code2) && code2 !== "config.no_slot"
  );
  if (observing && !isBroken) return 0;
  return verdict === "fail" ? 1 : 2;
}
var MOST_PEOPLE = 5;
var AUTHOR = /^(the )?author( of the change)?$/;
function namerOf({ input, trusted }) {
  const { params, roles, phase } = trusted;
  const groups = {
    "the triage roles": params.freeze.triage_by,
    "the governance owners": params.governance.owners,
    "whoever owns the configuration": params.governance.owners,
    "the security lead": [params.security.lead],
    "the role that enters the phase": phase.entry_by === void 0 ? [] : [phase.entry_by]
  };
  const toldOf = (words) => {
    if (AUTHOR.test(words)) return withPeople(words, input.change.author === void 0 ? [] : [input.change.author]);
    const slug = slugOf(words);
    const meant = Object.hasOwn(groups, words) ? groups[words] ?? [] : roles.map(({ name }) => name).filter((name) => isCalled(name, slug));
    const held = meant.flatMap((role) => roles.filter(({ name }) => name === role));
    const [only, ...others] = held;
    if (only !== void 0 && others.length === 0 && isCalled(only.name, slug)) return withPeople(words, only.people);
    return held.length === 0 ? words : `${words}: ${held.map(({ name, people }) => withPeople(name, people)).join(", ")}`;
  };
  return (who) => who.split("; ").map(toldOf).join("; ");
}
var isCalled = (role, slug) => role === slug || role.startsWith(`${slug}-`);
var slugOf = (words) => words.toLowerCase().replace(/^the /, "").replaceAll(" ", "-");
function withPeople(words, people) {
  if (people.length === 0) return words;
  const more = people.length - MOST_PEOPLE;
  return `${words} (${people.slice(0, MOST_PEOPLE).join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}
function withNames(rules, name) {
  return rules.map((rule) => ({
    ...named(rule, name),
    problems: rule.problems.map((problem) => named(problem, name))
  }));
}
var named = (one2, name) => one2.who === void 0 ? one2 : { ...one2, who: name(one2.who) };
var ORDER = ["fail", "undecided", "warned", "waived", "pending", "pass", "off"];
function decide(snapshot, rules, answers, judge2) {
  const [absent, rest] = withoutConfiguration(snapshot);
  const decision = settle(rest, rules, answers, judge2);
  return absent === void 0 ? decision : asPreview(decision, absent);
}
function settle(snapshot, rules, answers, judge2) {
  const { input, trusted } = snapshot;
  const name = namerOf(snapshot);
  const judged = withNames(rules.map((rule) => judgeRule(rule, snapshot, answers)).sort(worstFirst), name);
  const unsaid = [...generalProblems(snapshot), ...missingRules(rules, trusted), ...unjudged(judged, snapshot)];
  const problems = unsaid.map((problem) => named(problem, name));
  const verdict = verdictOf(judged, problems);
  const observing = trusted.enforcement.mode === "observe" && isAfter(trusted.enforcement.until ?? "", trusted.clock.epoch_ms);
  const counts = countsOf(judged);
  const head = {
    phase: trusted.phase.id,
    subject: input.subject,
    instant: trusted.clock.instant,
    simulated: trusted.clock.simulated
  };
  const until = observing && trusted.enforcement.until !== void 0 ? { observing: { until: trusted.enforcement.until } } : {};
  return {
    version: 1,
    verdict,
    headline: (0, import_chunk_EEVTNPOF.headlineOf)({
      verdict,
      ...until,
      ...head,
      counts,
      problems: problems.length,
      ...input.change.class === "none" ? { note: "no commits" } : {}
    }),
    exit_code: exitCodeOf(verdict, observing, [...problems, ...judged.flatMap((rule) => rule.problems)]),
    ...until,
    ...head,
    moment: trusted.moment,
    change: {
      title: input.change.title,
      class: input.change.class,
      base: input.change.base,
      parts: input.change.parts.length
    },
    trusted_ref: { name: trusted.ref.name, commit: trusted.ref.commit },
    rules: judged,
    counts,
    problems: problems.map((problem) => ({ ...problem })),
    sources: input.slots.map((slot) => ({
      slot: slot.name,
      kind: slot.kind,
      status: slot.status,
      binding: slot.binding,
      summary: summaryOf(slot, input),
      ...slot.producer === void 0 ? {} : { producer: slot.producer }
    })),
    steps: stepsOf(judged, problems, name),
    ...calendarOf(snapshot, judged),
    waivers: waiverStates(snapshot, judged),
    softness: softnessOf(snapshot),
    ...judge2
  };
}
function withoutConfiguration(snapshot) {
  const { problems } = snapshot.input;
  const absent = problems.find(({ code: code2 }) => code2 === "config.absent");
  if (absent === void 0) return [void 0, snapshot];
  const others = problems.filter((problem) => problem !== absent);
  return [absent, { ...snapshot, input: { ...snapshot.input, problems: others } }];
}
function asPreview(decision, absent) {
  const { observing: _observing, next_change: _next, valid_until: _until, ...known } = decision;
  const counts = countsOf([]);
  const problems = [{ ...absent }];
  return {
    ...known,
    verdict: "undecided",
    headline: (0, import_chunk_EEVTNPOF.headlineOf)({ ...known, verdict: "undecided", counts, problems: problems.length }),
    exit_code: 2,
    rules: [],
    counts,
    problems,
    steps: stepsOf([], problems),
    softness: [],
    waivers: [],
    preview: {
      headline: decision.headline,
      rules: decision.rules.map(({ code: code2, title, status }) => ({ code: code2, title, status }))
    }
  };
}
function countsOf(rules) {
  const of = (status) => rules.filter((rule) => rule.status === status).length;
  return {
    pass: of("pass"),
    fail: of("fail"),
    warned: of("warned"),
    waived: of("waived"),
    undecided: of("undecided"),
    pending: of("pending"),
    off: of("off")
  };
}
function worstFirst(a, b) {
  return ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.code < b.code ? -1 : 1);
}
var HEADS = "refs/heads/";
function classifyBase({ freeze, ungoverned }, ref) {
  if (ref.startsWith("refs/") && !ref.startsWith(HEADS)) return "unknown";
  const branch = ref.startsWith(HEADS) ? ref.slice(HEADS.length) : ref;
  if ((0, import_chunk_2M5JPQ7Q.matches)(freeze.branches, branch)) return "frozen";
  return (0, import_chunk_2M5JPQ7Q.matches)(ungoverned, branch) ? "ungoverned" : "unknown";
}
var PLACE = ".phasegate";
var SIGNOFF = /^\.phasegate\/signoffs\/[^/]+\/.+\.(?:json|sig)$/;
var TRIAGE = `${PLACE}/triage/`;
var REGULAR = "100644";
var DELETED = "000000";
function classifyPath(configuration, path2, mode) {
  if (isPlain(mode) && SIGNOFF.test(path2)) return "signoffs";
  if (isPlain(mode) && path2.startsWith(TRIAGE)) return "triage";
  if (governs(configuration, path2, mode)) return "governance";
  return isRecordPath(configuration, path2, mode) ? "records" : "other";
}
function isRecordPath({ phase, workflow }, path2, mode) {
  if (!isPlain(mode)) return false;
  return path2.startsWith(`${PLACE}/`) || workflow.includes(path2) || (0, import_chunk_2M5JPQ7Q.matches)(
    phase.records.flatMap(({ paths }) => paths),
    path2
  );
}
function governs({ file, workflow }, path2, mode) {
  const lower = path2.toLowerCase();
  if (isPlain(mode) && (SIGNOFF.test(path2) || path2.startsWith(TRIAGE))) return false;
  const own4 = [file, ...import_chunk_BICA2YRJ.CONFIGURATION_FILES, ...workflow, PLACE].map((one2) => one2.toLowerCase());
  return lower.startsWith(`${PLACE}/`) || own4.some((one2) => one2 === lower || one2.startsWith(`${lower}/`));
}
var isPlain = (mode) => mode === REGULAR || mode === DELETED;
function trustedOf(configuration, facts) {
  const { phase } = configuration;
  return {
    ref: facts.ref,
    clock: facts.clock,
    moment: facts.moment,
    phase: {
      id: phase.id,
      ...(0, import_chunk_VWUDGIEV.optional)("previous", phase.previous),
      entry_by: phase.entryBy,
      records: phase.records.map(({ name, paths }) => ({ name, paths: [...paths] }))
    },
    enforcement: enforcementOf(configuration.enforcement),
    stands: standsOf(phase.stands),
    params: paramsOf(configuration),
    people: configuration.people.map(({ id, github, emails }) => ({
      id,
      ...(0, import_chunk_VWUDGIEV.optional)("github", github),
      emails: [...emails]
    })),
    roles: configuration.roles.map(({ name, people, quorum, accept }) => ({
      name,
      people: [...people],
      quorum,
      accept: [...accept]
    })),
    slots: configuration.evidence.map((slot) => slotOf(slot, facts)),
    budgets: configuration.budgets.map(({ metric, max, min, maxRegression, consecutive, direction }) => ({
      metric,
      ...(0, import_chunk_VWUDGIEV.optional)("max", max),
      ...(0, import_chunk_VWUDGIEV.optional)("min", min),
      ...(0, import_chunk_VWUDGIEV.optional)("max_regression", maxRegression),
      ...consecutive === void 0 ? {} : { consecutive: consecutive.count, within_ms: consecutive.withinMs },
      ...(0, import_chunk_VWUDGIEV.optional)("direction", direction)
    })),
    baseline: [...facts.baseline],
    triage: facts.triage.map(triageOf),
    waivers: facts.waivers.map(({ expiresMs, ...waiver }) => ({ ...waiver, expires_ms: expiresMs })),
    rules: [...configuration.rules, ...delayed(configuration, facts.clock)].map(ruleOf),
    entry: facts.entry
  };
}
function enforcementOf(enforcement) {
  if (enforcement.mode === "block") return { mode: "block" };
  return { mode: "observe", until: (0, import_chunk_P5VQINOM.formatInstant)(enforcement.untilMs) };
}
function standsOf(stands) {
  return {
    entry: [...stands.entry],
    entry_other: [...stands.entryOther],
    keep: [...stands.keep],
    keep_records: [...stands.keepRecords],
    leave: [...stands.leave],
    ungoverned: [...stands.ungoverned]
  };
}
function paramsOf({
  freeze,
  phase,
  records,
  security,
  performance,
  governance,
  iac,
  ...rest
}) {
  const [previousLog] = phase.records.find(({ name }) => name === "previous_log")?.paths ?? [];
  return {
    freeze: {
      branches: [...freeze.branches],
      from: freeze.from,
      ...(0, import_chunk_VWUDGIEV.optional)("starts_ms", freeze.startsMs),
      allow: [...freeze.allow],
      triage_by: [...freeze.triage.by]
    },
    records: {
      ...(0, import_chunk_VWUDGIEV.optional)("previous_log", previousLog),
      emphases: [...records.emphases],
      log_entries: [...records.logEntries],
      freeze_statement: [...records.freezeStatement],
      ...(0, import_chunk_VWUDGIEV.optional)("kickoff_message", phase.kickoffCommit),
      kickoff_suffix: phase.kickoffSuffix
    },
    deliverables: [...rest.deliverables],
    feature_complete: [...rest.featureComplete],
    security: { deliverables: [...security.deliverables], plan: [...security.plan], lead: security.lead },
    infrastructure: [...rest.infrastructure],
    performance: {
      profile: performance.profile,
      metrics: [...performance.metrics],
      max_regression: performance.maxRegression,
      min_runs: performance.minRuns,
      confidence: performance.confidence
    },
    governance: { owners: [...governance.owners], approvals: governance.approvals },
    iac: { fail_on: iac.failOn }
  };
}
function slotOf(slot, { dataSchemas, accepted }) {
  const schema = dataSchemas.get(slot.name);
  const findings = accepted.get(slot.name);
  return {
    name: slot.name,
    kind: slot.kind,
    required: slot.required,
    needs: [...slot.needs],
    scenarios: [...slot.scenarios],
    skips_max: slot.skips.max,
    skips_allow: slot.skips.allow.map(allowanceOf),
    flaky_max: slot.flaky.max,
    ...slot.flaky.allow.length === 0 ? {} : { flaky_allow: slot.flaky.allow.map(allowanceOf) },
    ...(0, import_chunk_VWUDGIEV.optional)("flaky_warns_until_ms", slot.flaky.warnsUntilMs),
    services: [...slot.services],
    samples: slot.samples,
    covers: [...slot.covers],
    has_expected: slot.expected !== void 0,
    ...(0, import_chunk_VWUDGIEV.optional)("schema", schema),
    ...findings === void 0 ? {} : { accepted: findings.map(acceptedOf) }
  };
}
var allowanceOf = ({ match, reason, owner, untilMs }) => ({ match, reason, owner, until_ms: untilMs });
var acceptedOf = ({ fingerprint: _fingerprint, untilMs, ...entry }) => ({
  ...entry,
  until_ms: untilMs
});
function triageOf({
  id,
  path: path2,
  severity,
  by,
  roles,
  atMs,
  expiresMs,
  paths,
  maxFiles
}) {
  return {
    id,
    path: path2,
    severity,
    by,
    roles: [...roles],
    at_ms: atMs,
    expires_ms: expiresMs,
    paths: [...paths],
    ...(0, import_chunk_VWUDGIEV.optional)("max_files", maxFiles)
  };
}
var FROM_THE_FREEZE_ON = ["freeze.only_fixes", "freeze.triaged"];
function delayed({ freeze: { startsMs } }, clock) {
  if (startsMs === void 0 || startsMs <= clock.epoch_ms) return [];
  return FROM_THE_FREEZE_ON.map((rule) => ({
    rule,
    level: "block",
    fromMs: startsMs,
    reason: "the freeze starts then"
  }));
}
function ruleOf({ rule, level, fromMs, untilMs, owner, reason }) {
  return {
    rule,
    level,
    ...(0, import_chunk_VWUDGIEV.optional)("from", fromMs === void 0 ? void 0 : (0, import_chunk_P5VQINOM.formatInstant)(fromMs)),
    ...(0, import_chunk_VWUDGIEV.optional)("until", untilMs === void 0 ? void 0 : (0, import_chunk_P5VQINOM.formatInstant)(untilMs)),
    ...(0, import_chunk_VWUDGIEV.optional)("owner", owner),
    ...(0, import_chunk_VWUDGIEV.optional)("reason", reason)
  };
}
function withAccepted(iac, accepted, identityOf3) {
  if (accepted.size === 0) return iac;
  const entries = [...accepted].flatMap(
    ([slot, list3]) => list3.map(({ identity, count: count2 }, entry) => ({ slot, identity, count: count2, entry, occurs: 0 }))
  );
  const byIdentity2 = new Map(entries.map((entry) => [`${entry.slot} ${entry.identity}`, entry]));
  const findings = iac.findings.map((finding) => {
    const entry = byIdentity2.get(`${finding.slot} ${identityOf3(finding)}`);
    if (entry === void 0 || entry.occurs === entry.count) return finding;
    entry.occurs += 1;
    return { ...finding, accepted: entry.entry };
  });
  return { ...iac, findings, accepted: entries.map(({ slot, entry, occurs }) => ({ slot, entry, occurs })) };
}
function seriesOf(metrics, baseline) {
  const groups = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    const key = `${metric.slot}\0${metric.name}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [metric]);
    else group.push(metric);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0 || group.some((one2) => one2.unit !== first.unit || one2.profile !== first.profile)) return [];
    return seriesFor(first, group, baseline) ?? [];
  });
}
function seriesFor({ slot, name, unit }, group, baseline) {
  const runs = group.map(({ value: value2 }) => value2);
  const row = baseline.find((one2) => one2.slot === slot && one2.metric === name && one2.unit === unit);
  const [middle, mad, test] = [(0, import_chunk_C2XM7YDT.median)(runs), (0, import_chunk_C2XM7YDT.medianDeviation)(runs), (0, import_chunk_C2XM7YDT.rankTest)(runs, row?.values ?? [])];
  if (middle === void 0 || mad === void 0 || runs.length === 1 && test === void 0) return void 0;
  return {
    slot,
    name,
    unit,
    runs: runs.length,
    median: middle,
    mad,
    ...test === void 0 ? {} : { against: { runs: row?.values?.length ?? 0, p_higher: test.higher, p_lower: test.lower } }
  };
}
function withSeries(perf, baseline) {
  const series = seriesOf(perf.metrics, baseline);
  return series.length === 0 ? { metrics: perf.metrics } : { metrics: perf.metrics, series: [...series] };
}
function wireReader(data) {
  let at = 0;
  const raw = (length) => {
    if (length > data.length - at)
      throw new RangeError(`${length} bytes are announced and ${data.length - at} are left`);
    at += length;
    return data.subarray(at - length, at);
  };
  const uint32 = () => raw(4).reduce((sum2, byte) => sum2 * 256 + byte, 0);
  const bytes = () => raw(uint32());
  return {
    uint8: () => raw(1).reduce((_, byte) => byte, 0),
    uint32,
    bytes,
    ascii: () => asciiOf(bytes()),
    positive: () => magnitudeOf(bytes()),
    raw,
    end: () => {
      if (at !== data.length) throw new RangeError(`${data.length - at} bytes are left over`);
    }
  };
}
function wireString(bytes) {
  return joined([wireUint32(bytes.length), bytes]);
}
function wireUint32(value2) {
  return Uint8Array.of(value2 >>> 24, value2 >>> 16 & 255, value2 >>> 8 & 255, value2 & 255);
}
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum2, part) => sum2 + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
var binaryBytes = (text4) => Uint8Array.from(text4, (char) => char.charCodeAt(0));
var isSame = (a, b) => a.length === b.length && a.every((byte, index2) => byte === b[index2]);
function fromBase64(text4) {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text4)) return void 0;
  const binary = atob(text4);
  return btoa(binary) === text4 ? binaryBytes(binary) : void 0;
}
function asciiOf(bytes) {
  if (bytes.some((byte) => byte < 32 || byte > 126)) throw new RangeError("a name holds a character outside ASCII");
  return String.fromCharCode(...bytes);
}
function magnitudeOf(bytes) {
  const start = bytes.findIndex((byte) => byte !== 0);
  if (start < 0 || (bytes[0] ?? 0) > 127) throw new RangeError("a number is not positive");
  return bytes.subarray(start);
}
var CURVES = { nistp256: 32, nistp384: 48, nistp521: 66 };
var ED25519_BYTES = 32;
var RSA_LEAST_BYTES = 256;
function parseSshKey(blob) {
  const reader = wireReader(blob);
  const type = reader.ascii();
  const key = bodyOf(type, reader);
  reader.end();
  return key;
}
function bodyOf(type, reader) {
  switch (type) {
    case "ssh-ed25519":
      return { family: "ed25519", type, point: exact(reader.bytes(), ED25519_BYTES) };
    case "sk-ssh-ed25519@openssh.com":
      return { family: "ed25519", type, point: exact(reader.bytes(), ED25519_BYTES), application: reader.bytes() };
    case "ecdsa-sha2-nistp256":
    case "ecdsa-sha2-nistp384":
    case "ecdsa-sha2-nistp521":
      return { family: "ecdsa", type, ...curvePoint(type.slice("ecdsa-sha2-".length), reader) };
    case "sk-ecdsa-sha2-nistp256@openssh.com":
      return { family: "ecdsa", type, ...curvePoint("nistp256", reader), application: reader.bytes() };
    case "ssh-rsa":
      return { family: "rsa", type, ...rsaNumbers(reader) };
    default:
      throw new RangeError(`the key type ${type} is not supported`);
  }
}
function rsaNumbers(reader) {
  const [exponent, modulus] = [reader.positive(), reader.positive()];
  if (modulus.length < RSA_LEAST_BYTES) throw new RangeError("an RSA key needs at least 2048 bits");
  return { exponent, modulus };
}
function curvePoint(expected, reader) {
  const curve = reader.ascii();
  if (curve !== expected || !isCurve(curve))
    throw new RangeError(`the key is on the curve ${curve} and its type says ${expected}`);
  const width = CURVES[curve];
  const point3 = exact(reader.bytes(), 1 + 2 * width);
  if (!isSame(point3.subarray(0, 1), Uint8Array.of(4))) throw new RangeError("the point of the key is not uncompressed");
  return { curve, x: point3.subarray(1, 1 + width), y: point3.subarray(1 + width) };
}
var isCurve = (name) => Object.hasOwn(CURVES, name);
function exact(bytes, length) {
  if (bytes.length !== length) throw new RangeError(`a key of ${length} bytes has ${bytes.length}`);
  return bytes;
}
var ARMOR = /^\s*-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END SSH SIGNATURE-----\s*$/;
var MAGIC = binaryBytes("SSHSIG");
var CURVE_DIGESTS = { nistp256: "sha256", nistp384: "sha384", nistp521: "sha512" };
var RSA_DIGESTS = /* @__PURE__ */ new Map([
  ["rsa-sha2-256", "sha256"],
  ["rsa-sha2-512", "sha512"]
]);
function parseSshSignature(text4, file) {
  const blob = fromBase64(ARMOR.exec(text4)?.[1]?.replace(/\s+/g, "") ?? "-");
  if (blob === void 0) throw unreadable(file, "the text is not one armored SSH signature");
  try {
    return bodyOf2(blob);
  } catch (cause) {
    if (cause instanceof RangeError) throw unreadable(file, (0, import_chunk_URPNT6SS.textOf)(cause), cause);
    throw cause;
  }
}
function signedData(signature, digest) {
  const fields = [binaryBytes(signature.namespace), new Uint8Array(), binaryBytes(signature.hash), digest];
  return joined([MAGIC, ...fields.map(wireString)]);
}
function bodyOf2(blob) {
  const reader = wireReader(blob);
  if (!isSame(reader.raw(MAGIC.length), MAGIC)) throw new RangeError("the signature does not begin with SSHSIG");
  const version = reader.uint32();
  if (version !== 1) throw new RangeError(`the signature has version ${version} and only 1 is known`);
  const keyBlob = reader.bytes();
  const namespace = reader.ascii();
  if (reader.bytes().length > 0) throw new RangeError("the reserved field of the signature is not empty");
  const hash2 = reader.ascii();
  if (hash2 !== "sha256" && hash2 !== "sha512") throw new RangeError(`the hash ${hash2} is not supported`);
  const inner = reader.bytes();
  reader.end();
  const key = parseSshKey(keyBlob);
  return { key, keyBlob, namespace, hash: hash2, ...signedValue(key, inner) };
}
function signedValue(key, blob) {
  const reader = wireReader(blob);
  const format = reader.ascii();
  const digest = digestOf(key, format);
  const bytes = reader.bytes();
  const touch = key.application === void 0 ? {} : { touch: { flags: reader.uint8(), counter: reader.uint32() } };
  reader.end();
  return { digest, value: key.family === "ecdsa" ? sideBySide(bytes, CURVES[key.curve]) : bytes, ...touch };
}
function digestOf(key, format) {
  const fitting = key.family === "rsa" ? RSA_DIGESTS.get(format) : format === key.type ? ownDigest(key) : void 0;
  if (fitting !== void 0) return fitting;
  throw new RangeError(`the algorithm ${format} is not accepted for a key of type ${key.type}`);
}
var ownDigest = (key) => key.family === "ecdsa" ? CURVE_DIGESTS[key.curve] : "none";
function sideBySide(bytes, width) {
  const reader = wireReader(bytes);
  const numbers = [reader.positive(), reader.positive()];
  reader.end();
  return joined(
    numbers.map((number) => {
      if (number.length > width) throw new RangeError("a number of the signature is wider than its curve");
      return joined([new Uint8Array(width - number.length), number]);
    })
  );
}
function unreadable(file, found2, cause) {
  return new import_chunk_URPNT6SS.Problem(
    {
      code: "statement.signature",
      message: "the signature could not be read",
      file,
      found: found2,
      expected: "one signature as `ssh-keygen -Y sign -n phasegate-signoff` writes it",
      remedy: "sign the statement again"
    },
    { cause }
  );
}
var STATEMENT_NAMESPACE = "phasegate-signoff";
var TYPE = "https://in-toto.io/Statement/v1";
var PREDICATE_TYPE = "https://github.com/phasegate/phasegate/signoff/v1";
var STATEMENT_KINDS = [
  "freeze",
  "minutes",
  "deliverables",
  "security-deliverables",
  "readiness",
  "security-plan",
  "governance"
];
var NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var SHA256 = /^[0-9a-f]{64}$/;
function parseStatement(bytes, file) {
  const value2 = canonicalValue(bytes, file);
  const fail = (pointer, expected) => {
    throw malformed({ file, pointer, message: "a part of the statement is missing or of another kind", expected });
  };
  const root = members(value2, ["_type", "predicate", "predicateType", "subject"], "", fail);
  if (root._type !== TYPE) fail("/_type", TYPE);
  if (root.predicateType !== PREDICATE_TYPE) fail("/predicateType", PREDICATE_TYPE);
  return { subject: subjectOf(root.subject, fail), ...predicateOf(root.predicate, fail) };
}
var PREDICATE = ["decision", "kinds", "person", "phase", "repository", "roles", "signed_at"];
function namesBase(predicate) {
  if (typeof predicate !== "object" || predicate === null || !("kinds" in predicate)) return false;
  const { kinds } = predicate;
  return "base_ref" in predicate && Array.isArray(kinds) && kinds.includes("governance");
}
function predicateOf(value2, fail) {
  const keys = [...namesBase(value2) ? ["base_ref"] : [], ...PREDICATE];
  const predicate = members(value2, keys, "/predicate", fail);
  const text4 = (key, holds2, expected) => {
    const found2 = predicate[key];
    return typeof found2 === "string" && holds2(found2) ? found2 : fail(`/predicate/${key}`, expected);
  };
  const decision = predicate.decision === "revoke" ? "revoke" : "approve";
  if (decision !== predicate.decision) fail("/predicate/decision", "approve or revoke");
  const kinds = distinct(predicate.kinds, isKind) ?? fail("/predicate/kinds", `some of ${STATEMENT_KINDS.join(", ")}`);
  if (kinds.length > 1 && kinds.includes("governance"))
    fail("/predicate/kinds", "governance alone, or the other kinds");
  const signed = text4(
    "signed_at",
    (at) => at.endsWith("Z") && (0, import_chunk_P5VQINOM.parseInstant)(at) !== void 0,
    "an RFC 3339 instant in UTC"
  );
  const isBranch = (name) => /^refs\/heads\/./.test(name);
  const base = keys.includes("base_ref") ? { baseRef: text4("base_ref", isBranch, "refs/heads/ and a branch") } : {};
  return {
    ...{ ...base, decision, kinds },
    person: text4("person", isName, "the key of a person, in ASCII letters, digits, . _ and -"),
    phase: text4("phase", (phase) => phase !== "", "the id of a phase"),
    repository: text4("repository", (name) => /^[\w.-]+\/[\w.-]+$/.test(name), "owner/name"),
    roles: distinct(predicate.roles, isName) ?? fail("/predicate/roles", "names of roles, each once"),
    signedAt: (0, import_chunk_P5VQINOM.parseInstant)(signed) ?? fail("/predicate/signed_at", "an RFC 3339 instant in UTC")
  };
}
function subjectOf(value2, fail) {
  if (!Array.isArray(value2) || value2.length === 0) return fail("/subject", "at least one file with its digest");
  const files = value2.map((item, index2) => {
    const { digest, name } = members(item, ["digest", "name"], `/subject/${index2}`, fail);
    const { sha256: sha2563 } = members(digest, ["sha256"], `/subject/${index2}/digest`, fail);
    if (typeof name !== "string" || name === "") return fail(`/subject/${index2}/name`, "a path");
    return typeof sha2563 === "string" && SHA256.test(sha2563) ? { path: name, sha256: sha2563 } : fail(`/subject/${index2}/digest/sha256`, "64 lower-case hexadecimal digits");
  });
  const pairs = new Set(files.map(({ path: path2, sha256: sha2563 }) => `${sha2563} ${path2}`));
  return pairs.size === files.length ? files : fail("/subject", "each file once");
}
function canonicalValue(bytes, file) {
  const [value2, text4] = decoded(bytes, file);
  if (`${(0, import_chunk_UEGZMSUE.canonicalJson)(value2)}
` === text4) return value2;
  throw malformed({
    file,
    message: "the statement is not in canonical form",
    found: "a repeated key, white space, another order of keys or another line ending",
    expected: "canonical JSON (RFC 8785) and one newline",
    remedy: "write it anew, as `jq -cS .` does, and sign that"
  });
}
function decoded(bytes, file) {
  try {
    const text4 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return [JSON.parse(text4), text4];
  } catch (cause) {
    throw malformed({
      file,
      message: "the statement is not JSON in UTF-8",
      found: (0, import_chunk_URPNT6SS.textOf)(cause),
      expected: "canonical JSON"
    });
  }
}
function members(value2, keys, pointer, fail) {
  const expected = `an object with exactly ${keys.join(", ")}`;
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return fail(pointer, expected);
  const found2 = Object.entries(value2);
  const exact2 = found2.length === keys.length && found2.every(([key]) => keys.includes(key));
  return exact2 ? Object.fromEntries(found2) : fail(pointer, expected);
}
function distinct(value2, holds2) {
  if (!Array.isArray(value2) || value2.length === 0 || new Set(value2).size !== value2.length) return void 0;
  const items = value2.filter((item) => typeof item === "string" && holds2(item));
  return items.length === value2.length ? items : void 0;
}
var isName = (text4) => NAME.test(text4);
var isKind = (text4) => STATEMENT_KINDS.some((kind) => kind === text4);
function malformed(parts) {
  return new import_chunk_URPNT6SS.Problem({ code: "statement.malformed", remedy: "write the statement again and sign it", ...parts });
}
var AT_ONCE = 32;
async function sideBySide2(items, work) {
  const results = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...await Promise.all(items.slice(start, start + AT_ONCE).map(work)));
  }
  return results;
}
async function classified(from, to, git, { classifyPath: classifyPath2 }) {
  const [before2, after] = [git.tree(from), git.tree(to)];
  return sideBySide2(await git.diff(from, to), async (file) => {
    const { path: path2, status, newMode: mode } = file;
    const named2 = classifyPath2(path2, mode);
    const isClaim = named2 === "signoffs" && !await provesItself(file, before2, after);
    return { path: path2, status, mode, class: isClaim ? "governance" : named2 };
  });
}
async function provesItself({ path: path2, status }, before2, after) {
  if (status !== "added" && (await statementOf(before2, path2))?.decision === "revoke") return false;
  if (status === "deleted") return true;
  if (path2.endsWith(".json")) return await statementOf(after, path2) !== void 0;
  const bytes = await after.read(path2);
  return bytes !== void 0 && attempt(() => parseSshSignature(Buffer.from(bytes).toString("latin1"), path2)) !== void 0;
}
async function statementOf(tree, path2) {
  const file = path2.replace(/\.sig$/, ".json");
  const bytes = await tree.read(file);
  return bytes === void 0 ? void 0 : attempt(() => parseStatement(bytes, file));
}
function attempt(parse2) {
  try {
    return parse2();
  } catch (thrown) {
    if (thrown instanceof import_chunk_URPNT6SS.Problem) return void 0;
    throw thrown;
  }
}
async function withoutTrailers(commits, requests, git) {
  const [squash, another] = commits;
  if (squash === void 0 || another !== void 0 || requests.length === 0) return commits;
  if (squash.parents.length !== 1 || squash.coAuthorEmails.length === 0) return commits;
  const own4 = await Promise.all(requests.map(({ from, head }) => git.between(from, head)));
  return [{ ...squash, coAuthorEmails: [] }, ...own4.flat()];
}
async function governanceOf(touched, git, { people }) {
  const paths = pathsOf(touched.files, "governance");
  const { alone, ...consent2 } = await consentTo(paths, touched.landings, touched.approvals.governance, git, people);
  return { paths, ...consent2, consenting: (0, import_chunk_EDFFSL43.sorted)([...alone, ...consent2.consenting]) };
}
async function triageOf2(touched, { base, resultTree }, git, { people, decider }) {
  const paths = pathsOf(touched.files, "triage");
  const { alone: _, ...consent2 } = await consentTo(paths, touched.landings, touched.approvals.triage, git, people);
  const by = [];
  const problems = [];
  for (const { path: path2, status } of touched.files.filter((file) => file.class === "triage")) {
    try {
      const bytes = await git.tree(status === "deleted" ? base : resultTree).read(path2);
      if (bytes !== void 0) by.push(decider(bytes, path2));
    } catch (thrown) {
      const found2 = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "triage.invalid");
      problems.push(...found2.map((parts) => ({ file: path2, ...parts, reads: "change" })));
    }
  }
  return { found: { paths, ...consent2, by: (0, import_chunk_EDFFSL43.sorted)(by) }, problems };
}
var pathsOf = (files, kind) => files.filter((file) => file.class === kind).map(({ path: path2 }) => path2);
async function consentTo(paths, landings, approvals, git, people) {
  if (paths.length === 0) return { authors: [], approvals: [], consenting: [], alone: [] };
  const openers = (0, import_chunk_EDFFSL43.peopleOf)(
    landings.flatMap(({ opener: opener2 }) => opener2 ?? []),
    people
  );
  const written = (0, import_chunk_EDFFSL43.authorsOf)(await writing(paths, await commitsOf(landings, git), git), people);
  const pushed = landings.flatMap(({ opener: opener2 }) => opener2?.pushed?.byOthers ?? []);
  const [pushers, meddlers] = await Promise.all([
    (0, import_chunk_EDFFSL43.thoseWho)(pushed, async ({ kept: kept2 }) => (await writing(paths, kept2, git)).length > 0),
    // A rebase by the opener, one press of a button, makes what somebody else pushed the opener's.
    (0, import_chunk_EDFFSL43.thoseWho)(pushed, async ({ gone }) => gone === void 0 || (await writing(paths, gone, git)).length > 0)
  ]);
  const isKnown = written.unknown.length === 0 && landings.every(({ opener: opener2 }) => opener2?.pushed?.isWhole === true);
  const isAlone = landings.length === 1 && isKnown && [...pushers, ...meddlers].length === 0;
  const authors = (0, import_chunk_EDFFSL43.sorted)([...written.people, ...openers, ...(0, import_chunk_EDFFSL43.peopleOf)(pushers, people)]);
  const proven = approvals.map(({ person }) => person).filter((person) => authors.includes(person));
  return {
    authors,
    approvals: approvals.filter(({ person }) => !authors.includes(person)).sort((a, b) => a.person < b.person ? -1 : 1),
    consenting: (0, import_chunk_EDFFSL43.sorted)(proven),
    alone: authors.length === 1 && isAlone ? openers : []
  };
}
async function commitsOf(landings, git) {
  const commits = await Promise.all(
    landings.map(
      ({ commits: own4, from, opener: opener2 }) => withoutTrailers(own4, opener2?.head === void 0 ? [] : [{ from, head: opener2.head }], git)
    )
  );
  return [...new Map(commits.flat().map((commit) => [commit.id, commit])).values()];
}
async function writing(paths, commits, git) {
  const wanted = new Set(paths);
  const hands = await Promise.all(
    commits.map(async (commit) => {
      const from = await withoutHand(commit, git);
      return from === void 0 || (await git.diff(from, commit.id)).some(({ path: path2 }) => wanted.has(path2));
    })
  );
  return commits.filter((_, index2) => hands[index2] === true);
}
async function withoutHand(commit, git) {
  const [ours, theirs, third] = commit.parents;
  if (ours === void 0 || theirs === void 0) return (0, import_chunk_EDFFSL43.before)(commit);
  if (third !== void 0) return void 0;
  return await (0, import_chunk_EDFFSL43.isCleanMerge)(commit, git) ? commit.tree : git.mergeTree(ours, theirs);
}
async function partOf(landing, git, classifiers, requests) {
  const [files, writers] = await Promise.all([
    git.diff(landing.from, landing.to),
    writersOf(landing, git, classifiers, requests)
  ]);
  const author = authorOf(landing, classifiers.people);
  const records = new Set(files.filter((file) => isRecord(file, classifiers)));
  const beyond = files.filter((file) => !records.has(file));
  return {
    id: landing.id,
    commit: landing.commit,
    title: landing.title,
    kind: kindOf2(landing.title),
    class: files.length > 0 && beyond.length === 0 ? "records" : "other",
    ...author === void 0 ? {} : { author },
    ...writers,
    in_base: landing.inBase,
    files: files.length,
    paths: [...beyond, ...records].map(({ path: path2 }) => path2)
  };
}
async function writersOf({ commits, opener: opener2 }, git, classifiers, requests) {
  const { people } = classifiers;
  const writing2 = await commitsThatCount(await withoutTrailers(commits, requests, git), git, classifiers);
  const written = (0, import_chunk_EDFFSL43.authorsOf)(writing2, people);
  const pushers = await (0, import_chunk_EDFFSL43.thoseWho)(
    opener2?.pushed?.byOthers ?? [],
    async ({ kept: kept2 }) => (await commitsThatCount(kept2, git, classifiers)).length > 0
  );
  const accounts = [...opener2 === void 0 || writing2.length === 0 ? [] : [opener2], ...pushers];
  const strangers = accounts.filter((account) => (0, import_chunk_EDFFSL43.peopleOf)([account], people).length === 0);
  return {
    authors: (0, import_chunk_EDFFSL43.sorted)([...written.people, ...(0, import_chunk_EDFFSL43.peopleOf)(accounts, people)]),
    unknown_authors: (0, import_chunk_EDFFSL43.sorted)([...written.unknown, ...strangers.map(({ login }) => login)])
  };
}
function kindOf2(title) {
  const type = /^(\w+)(?:\([^()]*\))?!?:/.exec(title)?.[1]?.toLowerCase();
  return type === "feat" ? "feature" : type === "fix" ? "fix" : "other";
}
function authorOf({ opener: opener2, commits }, people) {
  if (opener2 !== void 0) return (0, import_chunk_EDFFSL43.personOfGithub)(opener2.id, people);
  return (0, import_chunk_EDFFSL43.personOfEmail)(commits.at(-1)?.authorEmail ?? "", people);
}
async function commitsThatCount(commits, git, classifiers) {
  const touched = await Promise.all(commits.map((commit) => classified((0, import_chunk_EDFFSL43.before)(commit), commit.id, git, classifiers)));
  const merges = await Promise.all(commits.map((commit) => (0, import_chunk_EDFFSL43.isCleanMerge)(commit, git)));
  return commits.filter((_, index2) => {
    if (merges[index2] === true) return false;
    const files = touched[index2] ?? [];
    return files.length === 0 || files.some((file) => file.class !== "signoffs");
  });
}
var isRecord = ({ path: path2, newMode }, { isRecordPath: isRecordPath2 }) => isRecordPath2(path2, newMode);
async function isExactly(change, { commit, from, to }, git) {
  const head = await git.commit(change.head);
  if (from === (0, import_chunk_EDFFSL43.before)(head)) return to === head.tree;
  if (from === (0, import_chunk_EDFFSL43.before)({ id: commit, parents: [] })) return false;
  for (const start of await startsOf(change, from, git)) {
    if (await git.transplant(start, change.head, from) === to) return true;
  }
  return false;
}
async function startsOf({ base, head, patch }, from, git) {
  const begins = base === void 0 ? await git.mergeBases(from, head) : [base];
  const patches = await Promise.all(begins.map((commit) => git.patchId(commit, head)));
  return begins.filter((_, index2) => patches[index2] === patch);
}
async function isCleanMergeOf({ head, patch }, { sides, from, to }, git) {
  const [base, merged, third] = sides;
  if (base === void 0 || merged !== head || third !== void 0) return false;
  const [start, another] = await git.mergeBases(base, head);
  if (start === void 0 || another !== void 0 || await git.patchId(start, head) !== patch) return false;
  if (await git.mergeTree(base, head) !== to) return false;
  const [triaged, lands] = await Promise.all([git.diff(start, head), git.diff(from, to)]);
  const paths = new Set(triaged.map(({ path: path2 }) => path2));
  return lands.every(({ path: path2 }) => paths.has(path2));
}
function runsOf(landings, isOpen) {
  const runs = [];
  for (const [index2, landing] of landings.entries()) {
    if (landing.sides.length !== 1 || !isOpen(index2)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.[1].commit === landing.from) last.push([index2, landing]);
    else runs.push([[index2, landing]]);
  }
  return runs.filter((run2) => run2.length > 1);
}
async function rebasedAs(change, runs, git) {
  const found2 = await Promise.all(runs.map((run2) => rebasedIn(change, run2, git)));
  return found2.flat();
}
async function rebasedIn(change, run2, git) {
  for (const [start, commits] of await chainsOf(change, run2, git)) {
    const places = run2.slice(commits.length - 1).map((_, place) => run2.slice(place, place + commits.length));
    const patches = await Promise.all(
      places.map((place) => git.patchId(place[0]?.[1].from ?? "", place.at(-1)?.[1].to ?? ""))
    );
    for (const place of places.filter((_, index2) => patches[index2] === change.patch)) {
      if (await isEach(start, commits, place, git)) return place.map(([index2]) => index2);
    }
  }
  return [];
}
async function chainsOf(change, run2, git) {
  const chains = await (0, import_chunk_EDFFSL43.whereThere)(async () => {
    const starts = await startsOf(change, run2[0]?.[1].from ?? "", git);
    return Promise.all(starts.map(async (start) => [start, await git.firstParents(start, change.head)]));
  });
  return (chains ?? []).filter(
    ([, commits]) => commits.length > 1 && commits.length <= run2.length && commits.every(({ parents }) => parents.length === 1)
  );
}
async function isEach(start, commits, place, git) {
  const onto = place[0]?.[1].from ?? "";
  for (const [index2, commit] of commits.entries()) {
    if (await git.transplant(start, commit.id, onto) !== place[index2]?.[1].to) return false;
  }
  return true;
}
async function linkTriage(landings, records, git, reads) {
  if (records.length === 0) return { links: landings.map(() => []), problems: [] };
  const patches = await Promise.all(landings.map(({ from, to }) => git.patchId(from, to)));
  const one2 = await Promise.all(records.map((record) => coveredBy(record, landings, patches, git)));
  const found2 = await withRebased(records, landings, one2, git);
  const links = landings.map(
    (_, index2) => records.flatMap(({ id }, which) => {
      const match = found2[which]?.get(index2);
      return match === void 0 || match === GONE ? [] : [{ id, match }];
    })
  );
  const gone = records.filter(
    (_, which) => landings.some((_landing, index2) => found2[which]?.get(index2) === GONE && links[index2]?.length === 0)
  );
  return { links, problems: gone.map((record) => ({ ...headGone(record), reads })) };
}
async function withRebased(records, landings, found2, git) {
  const runs = runsOf(landings, (index2) => !found2.some((covered) => covered.has(index2)));
  if (runs.length === 0) return found2;
  return Promise.all(
    records.map(async ({ change }, which) => {
      const covered = found2[which] ?? /* @__PURE__ */ new Map();
      if (covered.size > 0) return covered;
      return new Map((await rebasedAs(change, runs, git)).map((index2) => [index2, "patch"]));
    })
  );
}
var GONE = "gone";
async function coveredBy({ change }, landings, patches, git) {
  const covered = /* @__PURE__ */ new Map();
  for (const [index2, landing] of landings.entries()) {
    const match = patches[index2] === change.patch ? await byPatch(change, landing, git) : await byHead(change, landing, git);
    if (match !== void 0) covered.set(index2, match);
  }
  const end = landings.findIndex(({ commit }) => commit === change.head);
  if (end > 0 && !covered.has(end)) {
    for (const index2 of await fastForward(change, landings.slice(0, end + 1), git)) covered.set(index2, "commit");
  }
  return covered;
}
async function byPatch(change, landing, git) {
  try {
    if (!await isExactly(change, landing, git) || await leavesOut(change, landing, git)) return void 0;
  } catch (thrown) {
    if ((0, import_chunk_EDFFSL43.isMissing)(thrown)) return GONE;
    throw thrown;
  }
  return landing.commit === change.head ? "commit" : "patch";
}
async function leavesOut({ head }, { commit, sides }, git) {
  if (commit === head || sides.length < 2 || sides.includes(commit)) return false;
  return !await (0, import_chunk_EDFFSL43.isCleanMerge)(await git.commit(commit), git);
}
async function byHead(change, landing, git) {
  return await isCleanMergeOf(change, landing, git) ? "commit" : void 0;
}
async function fastForward({ patch }, landings, git) {
  const to = landings.at(-1)?.to ?? "";
  const patches = await Promise.all(landings.map(({ from }) => git.patchId(from, to)));
  const start = patches.lastIndexOf(patch);
  return start < 0 ? [] : landings.flatMap((_, index2) => index2 >= start ? [index2] : []);
}
function headGone({ id, change }) {
  return {
    code: "git.missing_object",
    message: `the commit that triage record ${id} names is not there`.slice(0, 100),
    found: `${change.base === void 0 ? "" : `${change.base} or `}${change.head} could not be fetched`,
    expected: "the triaged commit, for a patch-id alone leaves out white space and places",
    remedy: "push that commit again, as a tag for one, or have the commit that lands triaged",
    who: "the triage roles"
  };
}
async function collectChange(proposal, git, facts) {
  const [files, known] = await Promise.all([
    classified(proposal.base, proposal.resultTree, git, facts),
    (0, import_chunk_EDFFSL43.landingsOf)(proposal, git)
  ]);
  const landings = known.map((landing) => ({ ...openerOf(landing, facts.openers), ...landing }));
  const { parts, problems } = await partsOf(landings, git, facts, "change");
  const author = authorOf2(proposal, landings, facts);
  const touched = { files, landings, approvals: facts.approvals };
  const triage = await triageOf2(touched, proposal, git, facts);
  return {
    subject: subjectOf2(proposal),
    change: {
      title: proposal.title,
      kind: kindOf2(proposal.title),
      class: classOf(parts),
      base: facts.classifyBase(proposal.baseRef),
      ...author === void 0 ? {} : { author },
      labels: [...proposal.labels],
      draft: proposal.draft,
      files: [...files],
      parts: [...parts],
      governance: await governanceOf(touched, git, facts),
      triage: triage.found
    },
    landings,
    problems: [...problems, ...triage.problems]
  };
}
function openerOf({ commit }, openers) {
  const opener2 = openers.get(commit);
  return opener2 === void 0 ? {} : { opener: opener2 };
}
async function partsOf(landings, git, facts, reads) {
  const { links, problems } = await linkTriage(landings, facts.triage, git, reads);
  const parts = await Promise.all(
    landings.map(
      (landing, index2) => partOf(landing, git, facts, requestsOf(landing, links[index2] ?? [], facts.triage))
    )
  );
  return { parts: parts.map((part, index2) => ({ ...part, triage: links[index2] ?? [] })), problems };
}
function requestsOf({ from, opener: opener2 }, links, records) {
  const linked = records.filter(({ id }) => links.some((link) => link.id === id && link.match === "patch"));
  return [
    ...opener2?.head === void 0 ? [] : [{ from, head: opener2.head }],
    ...linked.map(({ change: { base, head } }) => ({ from: base ?? from, head }))
  ];
}
function subjectOf2({ repository, event, baseRef, base, head, resultTree, pullRequest: pullRequest2 }) {
  const number = pullRequest2 === void 0 ? {} : { pull_request: pullRequest2 };
  return { repository, event, base_ref: baseRef, base, head, tree: resultTree, ...number };
}
function classOf(parts) {
  if (parts.length === 0) return "none";
  return parts.every((part) => part.class === "records") ? "records" : "other";
}
function authorOf2(proposal, landings, { people }) {
  if (proposal.author !== void 0) return (0, import_chunk_EDFFSL43.personOfGithub)(proposal.author.id, people);
  const email = landings.at(-1)?.commits.at(-1)?.authorEmail;
  return email === void 0 ? void 0 : (0, import_chunk_EDFFSL43.personOfEmail)(email, people);
}
async function collectBranch(proposal, landing, git, facts) {
  const { base, head } = proposal;
  const tip = await (0, import_chunk_HQIDJWJD.branchTip)(git, facts.from);
  const cut = tip === void 0 ? void 0 : await cutPoint(base, tip, git);
  if (cut === void 0) {
    const branch = { from: facts.from, parts: [...landing.parts], kickoff: [] };
    return { branch, parts: landing.parts, problems: [notCut(facts.from, tip)] };
  }
  const landed2 = await (0, import_chunk_EDFFSL43.firstParentLandings)(await git.firstParents(cut, base), git, true);
  const { parts: landedParts, problems } = await partsOf(landed2, git, facts, "branch");
  const parts = withoutSpent(landing.parts, landedParts, facts);
  const [before2, after] = await Promise.all([git.between(cut, base), git.between(cut, head)]);
  return {
    branch: {
      from: facts.from,
      merge_base: cut,
      parts: [...landedParts, ...parts],
      kickoff: kickoffsOf(before2, after, facts)
    },
    parts,
    problems
  };
}
function withoutSpent(parts, landed2, { triage: records }) {
  const used = new Set(landed2.flatMap(({ triage }) => triage.map(({ id }) => id)));
  const spent = new Set(records.flatMap(({ id, change }) => change.base === void 0 && used.has(id) ? [id] : []));
  return parts.map((part) => ({ ...part, triage: part.triage.filter(({ id }) => !spent.has(id)) }));
}
async function cutPoint(branch, from, git) {
  const common = await git.mergeBase(branch, from);
  if (common === void 0 || common === from) return common;
  const [mine, theirs] = [chain(branch, git), chain(from, git)];
  const seen = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (let open = true; open; ) {
    open = false;
    for (const [side, walk] of [mine, theirs].entries()) {
      const next = await walk.next();
      if (next.done === true) continue;
      open = true;
      if (seen[side === 0 ? 1 : 0].has(next.value)) return next.value;
      seen[side === 0 ? 0 : 1].add(next.value);
    }
  }
  return common;
}
async function* chain(from, git) {
  for (let id = from; id !== void 0; ) {
    yield id;
    const commit = await git.commit(id);
    id = commit.parents[0];
  }
}
function kickoffsOf(before2, after, { kickoffCommit, kickoffSuffix }) {
  if (kickoffCommit === void 0) return [];
  const isKickoff = ({ subject }) => subject === kickoffCommit || kickoffSuffix && subject.startsWith(kickoffCommit) && /^ \(#\d+\)$/.test(subject.slice(kickoffCommit.length));
  const found2 = /* @__PURE__ */ new Map();
  for (const { id, subject } of after.filter(isKickoff)) found2.set(id, { commit: id, subject });
  for (const { id, subject } of before2.filter(isKickoff)) found2.set(id, { commit: id, subject, in_base: true });
  return [...found2.values()];
}
function notCut(from, tip) {
  return {
    code: "git.no_merge_base",
    message: "where the branch was cut is not known",
    found: tip === void 0 ? `${from} is not in this clone` : `the branch and ${from} have no commit in common`,
    expected: `a branch cut from ${from}`,
    remedy: tip === void 0 ? "check out with fetch-depth: 0" : "cut the branch from the development branch",
    reads: "branch"
  };
}
async function collectEntry(trusted, proposal, git, facts) {
  const bytes = await trusted.read(facts.document);
  if (bytes === void 0) {
    if (!(await trusted.list()).some(({ path: path2 }) => path2 === facts.document)) {
      return { entry: { present: false, genuine: false, reasons: [] }, moment: "entry" };
    }
    return found(facts, ["it is not a regular file"]);
  }
  const entry = readEntry(bytes, facts.document);
  if ("reasons" in entry) return found(facts, entry.reasons);
  const signature = await trusted.read(facts.signature);
  const at = (0, import_chunk_P5VQINOM.parseInstant)(entry.instant) ?? Number.NaN;
  const signed = signature === void 0 ? { reason: `it is not signed: there is no ${facts.signature}` } : facts.verify(bytes, signature, facts.namespace, at);
  const reasons = [
    ...aboutReasons(entry, proposal, at, facts),
    ...signedReasons(signed, facts),
    ...await landedReasons(entry, proposal, git, facts),
    ...await facts.statements(entry)
  ];
  const by = "person" in signed ? { signed_by: signed.person } : {};
  return found(facts, reasons, { ...by, entered_at: entry.instant });
}
function found({ document: document3 }, reasons, more = {}) {
  return {
    entry: { present: true, path: document3, genuine: reasons.length === 0, reasons: [...reasons], ...more },
    moment: "keep"
  };
}
function readEntry(bytes, file) {
  try {
    const text4 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const entry = (0, import_chunk_VV545W53.asEntry)(JSON.parse(text4), file);
    return text4 === `${(0, import_chunk_UEGZMSUE.canonicalJson)(entry)}
` ? entry : { reasons: ["it is not in canonical form"] };
  } catch (thrown) {
    return { reasons: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "entry.invalid").map(({ message }) => message) };
  }
}
function aboutReasons({ phase, subject }, proposal, at, facts) {
  return [
    ...phase === facts.phase ? [] : [`it enters ${phase}, not ${facts.phase}`],
    ...subject.repository === proposal.repository ? [] : [`it is of ${subject.repository}, not of ${proposal.repository}`],
    ...facts.classifyBase(subject.base_ref) === "frozen" ? [] : [`${subject.base_ref} is not a frozen branch`],
    ...at <= facts.instant ? [] : ["it was made after the instant of judgement"]
  ];
}
function signedReasons(signed, { entryBy }) {
  if ("reason" in signed) return [signed.reason];
  return entryBy.includes(signed.person) ? [] : [`${signed.person} does not have the role that enters the phase`];
}
async function landedReasons({ subject }, proposal, git, { classifyBase: classifyBase2, from }) {
  const judged = classifyBase2(proposal.baseRef) === "frozen";
  const [tip, development] = await Promise.all([
    judged ? proposal.base : (0, import_chunk_HQIDJWJD.branchTip)(git, (0, import_chunk_HQIDJWJD.branchName)(subject.base_ref) ?? ""),
    (0, import_chunk_HQIDJWJD.branchTip)(git, from)
  ]);
  if (tip === void 0) return [`${subject.base_ref} is not in this clone`];
  const cut = development === void 0 ? void 0 : await cutPoint(tip, development, git);
  const isOwn = async () => await git.isAncestor(subject.head, tip) && (cut === void 0 || !await git.isAncestor(subject.head, cut));
  if (await isThere(subject.head, isOwn)) return [];
  const landed2 = await isThere(
    subject.base,
    async () => (await git.firstParents(cut ?? subject.base, tip)).some(({ tree }) => tree === subject.tree)
  );
  const since = `is not part of the frozen branch since it was cut from ${from}`;
  return landed2 ? [] : [`what it was decided on, ${subject.head.slice(0, 12)}, ${since}`];
}
async function isThere(commit, ask) {
  try {
    return await ask();
  } catch (thrown) {
    if ((0, import_chunk_EDFFSL43.isMissing)(thrown) && thrown.parts.found === commit) return false;
    throw thrown;
  }
}
var LINE = /^("[^"]*"|[^\s"]+)[ \t]+(.*)$/;
var OPTION = /^([A-Za-z-]+)(?:="([^"]*)")?(?:,|[ \t]+|$)/;
var KEY = /^((?:sk-)?(?:ssh|ecdsa)-\S+)[ \t]+(\S+)(?:[ \t]|$)/;
var NAME2 = /^[A-Za-z0-9][A-Za-z0-9._@+-]*$/;
var TIMESTAMP = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z$/;
function parseSigners(text4, file) {
  const signers = [];
  const problems = [];
  for (const [index2, raw] of text4.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    try {
      signers.push(signerOf(line, index2 + 1));
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      problems.push(invalid((0, import_chunk_URPNT6SS.textOf)(thrown), file, index2 + 1));
    }
  }
  return { signers, problems };
}
function signersOf(signers, keyBlob, namespace) {
  return signers.filter((one2) => one2.namespaces.includes(namespace) && isSame(one2.keyBlob, keyBlob));
}
function signerOf(text4, line) {
  const [, principals = "", rest = ""] = LINE.exec(text4) ?? [];
  const { options, key } = optionsOf(rest);
  const [, type = "", base64 = ""] = KEY.exec(key) ?? [];
  const keyBlob = fromBase64(base64);
  if (keyBlob === void 0 || keyBlob.length === 0) throw new RangeError("the line holds no public key");
  const found2 = parseSshKey(keyBlob).type;
  if (found2 !== type) throw new RangeError(`the line says ${type} and its key is ${found2}`);
  const signer = {
    principals: names(principals.replaceAll('"', ""), "principal"),
    namespaces: names(needed(options, "namespaces"), "namespace"),
    validAfter: timestamp(options, "valid-after"),
    validBefore: timestamp(options, "valid-before")
  };
  if (signer.validAfter >= signer.validBefore) throw new RangeError("valid-before is not after valid-after");
  return { ...signer, keyBlob, line };
}
function optionsOf(text4) {
  const options = /* @__PURE__ */ new Map();
  let rest = text4;
  while (!KEY.test(rest)) {
    const [whole, name = "", value2] = OPTION.exec(rest) ?? [];
    if (whole === void 0) throw new RangeError("the line is not principals, options and a public key");
    const key = name.toLowerCase();
    if (!["namespaces", "valid-after", "valid-before"].includes(key))
      throw new RangeError(`the option ${key} is not accepted`);
    if (options.has(key)) throw new RangeError(`the option ${key} stands twice`);
    options.set(key, value2 ?? "");
    rest = rest.slice(whole.length);
  }
  return { options, key: rest };
}
function names(list3, what) {
  const found2 = list3.split(",");
  const bad = found2.find((name) => !NAME2.test(name));
  if (bad === void 0) return found2;
  throw new RangeError(`the ${what} ${JSON.stringify(bad)} is not a plain name: patterns and negations are refused`);
}
function needed(options, name) {
  const value2 = options.get(name);
  if (value2 === void 0) throw new RangeError(`the option ${name}= is missing`);
  return value2;
}
function timestamp(options, name) {
  const text4 = needed(options, name);
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = TIMESTAMP.exec(text4) ?? [];
  const ms = (0, import_chunk_P5VQINOM.parseInstant)(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (ms === void 0) throw new RangeError(`${name} is ${JSON.stringify(text4)}, not YYYYMMDDZ or YYYYMMDDHHMMSSZ`);
  return ms;
}
function invalid(found2, file, line) {
  return {
    code: "signers.invalid",
    message: "a line of the allowed signers does not name one key of plain principals for a time",
    file,
    line,
    found: found2,
    expected: 'PERSON namespaces="phasegate-signoff,phasegate-entry",valid-after="YYYYMMDDZ",valid-before="YYYYMMDDZ" TYPE KEY',
    remedy: "correct the line on the trusted ref"
  };
}
function trustIn(person, keyBlob, facts, at, namespace = STATEMENT_NAMESPACE) {
  const isPerson = (id) => facts.people.some((one2) => one2.id === id);
  if (!isPerson(person)) return { reason: `${person} is not listed under people` };
  const holders = signersOf(facts.signers, keyBlob, namespace);
  const people = new Set(holders.flatMap(({ principals }) => principals.filter(isPerson)));
  if (people.size === 0) return { reason: `no allowed signer for ${namespace} has the key` };
  if (people.size > 1)
    return { reason: `the key is listed for ${[...people].join(" and ")}, and one key is one person` };
  if (!people.has(person))
    return { reason: `the key belongs to ${[...people].join()} and the statement speaks for ${person}` };
  const mine = holders.filter(({ principals }) => principals.includes(person));
  const valid = mine.find(({ validAfter, validBefore }) => at === "ever" || validAfter <= at && at < validBefore);
  return valid === void 0 ? { reason: `the key of ${person} is valid only ${mine.map(spanOf).join(" and ")}` } : { signer: valid };
}
var spanOf = ({ validAfter, validBefore }) => `from ${(0, import_chunk_P5VQINOM.formatInstant)(validAfter)} to ${(0, import_chunk_P5VQINOM.formatInstant)(validBefore)}`;
var TOUCHED = 1;
var JWK_CURVES = { nistp256: "P-256", nistp384: "P-384", nistp521: "P-521" };
function isSignedBy(signature, message) {
  const inner = signedData(signature, hashed(signature.hash, message));
  const data = signature.touch === void 0 ? inner : touchedData(signature, inner);
  const algorithm = signature.digest === "none" ? null : signature.digest;
  const touched = signature.touch === void 0 || (signature.touch.flags & TOUCHED) === TOUCHED;
  try {
    return touched && (0, import_node_crypto.verify)(algorithm, data, { key: keyObject(signature.key), dsaEncoding: "ieee-p1363" }, signature.value);
  } catch {
    return false;
  }
}
function touchedData(signature, inner) {
  const { flags, counter } = signature.touch ?? { flags: 0, counter: 0 };
  const application = signature.key.application ?? new Uint8Array();
  return joined([hashed("sha256", application), Uint8Array.of(flags), wireUint32(counter), hashed("sha256", inner)]);
}
function keyObject(key) {
  return (0, import_node_crypto.createPublicKey)({ key: jsonWebKey(key), format: "jwk" });
}
function jsonWebKey(key) {
  switch (key.family) {
    case "ed25519":
      return { kty: "OKP", crv: "Ed25519", x: base64url(key.point) };
    case "ecdsa":
      return { kty: "EC", crv: JWK_CURVES[key.curve], x: base64url(key.x), y: base64url(key.y) };
    case "rsa":
      return { kty: "RSA", e: base64url(key.exponent), n: base64url(key.modulus) };
  }
}
var hashed = (name, bytes) => (0, import_node_crypto.createHash)(name).update(bytes).digest();
var base64url = (bytes) => Buffer.from(bytes).toString("base64url");
var import_picomatch = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VSDJNN3S.require_picomatch)(), 1);
var SIGNOFFS = ".phasegate/signoffs/";
var governanceName = (side, path2) => `${side}:${path2}`;
function coveredBy2(globs) {
  const matches2 = globs.length === 0 ? () => false : (0, import_picomatch.default)([...globs], { dot: true, nonegate: true, noextglob: true });
  return (path2) => !path2.startsWith(SIGNOFFS) && matches2(path2);
}
function globsOf(kinds, facts) {
  return facts.covers.filter(({ kind }) => kinds.includes(kind)).flatMap(({ paths }) => paths);
}
function filesOf(kinds, facts) {
  if (kinds.includes("governance")) return facts.governance;
  const covered = coveredBy2(globsOf(kinds, facts));
  return facts.files.filter(({ path: path2 }) => covered(path2));
}
function differenceOf(signed, kinds, facts) {
  const judged = filesOf(kinds, facts);
  const matters = kinds.includes("governance") ? () => true : coveredBy2(globsOf(kinds, facts));
  const [before2, after] = [new Set(signed.map(pair)), new Set(judged.map(pair))];
  const [known, there] = [new Set(signed.map(({ path: path2 }) => path2)), new Set(judged.map(({ path: path2 }) => path2))];
  const changes = /* @__PURE__ */ new Map();
  for (const file of judged) {
    if (file.sha256 === void 0) changes.set(file.path, "is not a regular file");
    else if (!before2.has(pair(file)))
      changes.set(file.path, known.has(file.path) ? CHANGED : "is not among what was signed");
  }
  for (const file of signed) {
    if (matters(file.path) && !after.has(pair(file)) && !changes.has(file.path)) {
      changes.set(file.path, there.has(file.path) ? CHANGED : "was removed after signing");
    }
  }
  if (changes.size > 0) return { files: [...changes.keys()].sort(), reason: listed(changes) };
  const empty3 = kinds.find((kind) => filesOf([kind], facts).length === 0);
  return empty3 === void 0 ? void 0 : { files: [], reason: `${empty3} covers no file of what is judged` };
}
var CHANGED = "was changed after signing";
var pair = ({ path: path2, sha256: sha2563 = "" }) => `${sha2563} ${path2}`;
function listed(changes) {
  const said2 = [...changes].sort(([a], [b]) => a < b ? -1 : 1).map(([path2, change]) => `${path2} ${change}`);
  const shown2 = said2.slice(0, 3).join(", ");
  return said2.length > 3 ? `${shown2} and ${said2.length - 3} more` : shown2;
}
var CLOCK_SKEW_MS = 12e4;
function rolesOf(person, method, roles) {
  return roles.filter((role) => role.people.includes(person) && role.accept.includes(method)).map(({ name }) => name);
}
function judgeStatements(files, facts, elsewhere = []) {
  const revocations = [...files, ...elsewhere].filter((file) => "statement" in file).filter((file) => file.statement.decision === "revoke" && authenticity(file, facts) === void 0).map((file) => file.statement);
  return [...files].sort((a, b) => signedAt(a) - signedAt(b) || (a.path < b.path ? -1 : 1)).map((file) => "statement" in file ? itemOf(file, facts, revocations) : malformedItem(file.path, file.malformed));
}
function itemOf(file, facts, revocations) {
  const { statement } = file;
  const {
    until,
    voided_by = [],
    ...answer
  } = authenticity(file, facts) ?? consent(statement, facts, revocations) ?? currency(file, facts);
  return {
    path: file.path,
    method: "ssh",
    person: statement.person,
    roles: [...countedRoles(statement, facts)],
    kinds: [...statement.kinds],
    phase: statement.phase,
    signed_at: (0, import_chunk_P5VQINOM.formatInstant)(statement.signedAt),
    ...answer,
    voided_by: [...voided_by],
    covers: [...new Set(filesOf(statement.kinds, facts).map(({ path: path2 }) => path2))].sort(),
    ...until === void 0 ? {} : { expires_at: (0, import_chunk_P5VQINOM.formatInstant)(until) }
  };
}
function authenticity({ statement, proof }, facts) {
  const { person, repository, phase, signedAt: signedAt2 } = statement;
  const isRevoke = statement.decision === "revoke";
  if ("fault" in proof) return { status: "bad_signature", reason: proof.fault };
  if (proof.namespace !== STATEMENT_NAMESPACE) {
    return {
      status: "bad_signature",
      reason: `the signature was made for ${proof.namespace}, not for ${STATEMENT_NAMESPACE}`
    };
  }
  const at = judgedAt(statement, facts);
  const trust = trustIn(person, proof.keyBlob, facts, isRevoke ? "ever" : at);
  if ("reason" in trust) return { status: "untrusted", reason: trust.reason };
  if (repository !== facts.repository)
    return { status: "foreign", reason: `it was signed for ${repository}, not for ${facts.repository}` };
  if (phase !== facts.phase) return { status: "foreign", reason: `it was signed for ${phase}, not for ${facts.phase}` };
  if (signedAt2 > at + CLOCK_SKEW_MS && (!isRevoke || isSealed(statement, facts))) {
    return { status: "future", reason: `it was signed at ${(0, import_chunk_P5VQINOM.formatInstant)(signedAt2)}, after ${(0, import_chunk_P5VQINOM.formatInstant)(at)}` };
  }
  return void 0;
}
function consent(statement, facts, revocations) {
  const { person, decision, kinds, roles, baseRef } = statement;
  if (decision === "revoke") return { status: "not_accepted", reason: `${person} revokes ${kinds.join(", ")}` };
  if (kinds.includes("governance") && baseRef !== facts.baseRef)
    return { status: "foreign", reason: `it was signed for ${baseRef ?? "no base_ref"}, not for ${facts.baseRef}` };
  if (countedRoles(statement, facts).length === 0) {
    const named2 = facts.roles.some((role) => roles.includes(role.name) && role.people.includes(person));
    const reason = named2 ? `${roles.join(", ")} does not accept SSH signatures` : `${person} does not have the role ${roles.join(", ")}`;
    return { status: "not_accepted", reason };
  }
  const revoked = revocations.find(
    (one2) => one2.person === person && one2.signedAt >= statement.signedAt && one2.kinds.some((kind) => kinds.includes(kind))
  );
  if (revoked === void 0) return void 0;
  return {
    status: "void",
    reason: `${person} revoked ${revoked.kinds.join(", ")} at ${(0, import_chunk_P5VQINOM.formatInstant)(revoked.signedAt)}`
  };
}
function currency({ statement, proof }, facts) {
  if (isSealed(statement, facts)) return { status: "valid" };
  const difference2 = differenceOf(statement.subject, statement.kinds, facts);
  if (difference2 !== void 0) return { status: "void", reason: difference2.reason, voided_by: difference2.files };
  const expiry = statement.signedAt + facts.maxAgeMs;
  if (facts.instant >= expiry) return { status: "expired", reason: `it expired at ${(0, import_chunk_P5VQINOM.formatInstant)(expiry)}` };
  const trust = "keyBlob" in proof ? trustIn(statement.person, proof.keyBlob, facts, facts.instant) : void 0;
  const until = trust !== void 0 && "signer" in trust ? Math.min(expiry, trust.signer.validBefore) : expiry;
  return { status: "valid", until };
}
var signedAt = (file) => "statement" in file ? file.statement.signedAt : Number.MIN_SAFE_INTEGER;
var isSealed = ({ kinds }, facts) => facts.sealedAt !== void 0 && !kinds.includes("governance");
var judgedAt = (statement, facts) => isSealed(statement, facts) ? facts.sealedAt ?? facts.instant : facts.instant;
var countedRoles = ({ person, roles }, facts) => rolesOf(person, "ssh", facts.roles).filter((role) => roles.includes(role));
function malformedItem(path2, reason) {
  return { path: path2, method: "ssh", roles: [], kinds: [], status: "malformed", reason, voided_by: [], covers: [] };
}
var NOTHING = { found: [], problems: [] };
async function collectStatements(sources, facts, steps) {
  const files = await readStatements(sources.judged, facts.phase);
  const some = files.found.length > 0;
  const signers = some ? await readSigners(sources) : NOTHING;
  const elsewhere = some && steps !== void 0 ? await readElsewhere(sources.trusted, facts.phase, steps) : NOTHING;
  const covered = await digestCovered(
    sources.judged,
    facts.covers.flatMap(({ paths }) => paths)
  );
  return {
    statements: judgeStatements(files.found, { ...facts, signers: signers.found, files: covered }, elsewhere.found),
    problems: [...signers.problems, ...files.problems, ...elsewhere.problems]
  };
}
async function digestCovered(tree, globs) {
  const covered = coveredBy2(globs);
  const files = (await tree.list()).filter(({ path: path2 }) => covered(path2));
  return sideBySide2(files, async ({ path: path2 }) => {
    const bytes = await tree.read(path2);
    return bytes === void 0 ? { path: path2 } : { path: path2, sha256: (0, import_chunk_P5C3MYZQ.sha256)(bytes) };
  });
}
async function readSigners({ trusted, signers: file }) {
  const bytes = await trusted.read(file);
  if (bytes === void 0) return { found: [], problems: [{ ...noSigners(file), reads: "statements" }] };
  const { signers, problems } = parseSigners(Buffer.from(bytes).toString("utf8"), file);
  return { found: signers, problems: problems.map((parts) => ({ ...parts, reads: "statements" })) };
}
async function readElsewhere(trusted, phase, steps) {
  const touched = await sideBySide2(steps, async ([before2, after, files]) => {
    const paths = files.map(({ path: path2 }) => path2.replace(/\.sig$/, ".json")).filter((path2) => isStatement(path2, phase));
    const names2 = [...new Set(paths)];
    const sides = await Promise.all(
      [before2, after].map((tree) => sideBySide2(names2, (path2) => readStatement(tree, path2)))
    );
    return sides.flat();
  });
  const known = await readStatements(trusted, phase);
  return {
    found: [...known.found, ...touched.flat().map(({ found: found2 }) => found2)],
    // What was never well-formed revoked nothing; what git could not give may have.
    problems: [...known.problems, ...touched.flat().flatMap(({ problems }) => problems)].filter(
      ({ reads }) => reads !== void 0
    )
  };
}
var isStatement = (path2, phase) => path2.startsWith(`.phasegate/signoffs/${phase}/`) && path2.endsWith(".json");
async function readStatements(tree, phase) {
  const names2 = (await tree.list()).map(({ path: path2 }) => path2).filter((path2) => isStatement(path2, phase));
  const read = await sideBySide2(names2, (path2) => readStatement(tree, path2));
  return { found: read.map(({ found: found2 }) => found2), problems: read.flatMap(({ problems }) => problems) };
}
async function readStatement(tree, path2) {
  try {
    const bytes = await tree.read(path2);
    if (bytes === void 0)
      return { found: { path: path2, malformed: "it is not a regular file" }, problems: [notRegular(path2)] };
    const statement = parseStatement(bytes, path2);
    const { found: found2, problems } = await readProof(tree, path2.replace(/\.json$/, ".sig"), bytes);
    return { found: { path: path2, statement, proof: found2 }, problems };
  } catch (thrown) {
    const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "statement.malformed");
    return { found: { path: path2, malformed: said(problems) }, problems: problems.map(readsOf) };
  }
}
async function readProof(tree, path2, message) {
  try {
    const bytes = await tree.read(path2);
    if (bytes === void 0) return { found: { fault: `it is not signed: there is no ${path2}` }, problems: [] };
    const signature = parseSshSignature(Buffer.from(bytes).toString("latin1"), path2);
    if (isSignedBy(signature, message)) return { found: signature, problems: [] };
    return { found: { fault: "the signature was made over other bytes or with another key" }, problems: [] };
  } catch (thrown) {
    const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "statement.signature");
    return { found: { fault: said(problems) }, problems: problems.map(readsOf) };
  }
}
var said = (problems) => problems.map(({ message, found: found2 }) => found2 === void 0 ? message : `${message}: ${found2}`).join("; ");
var readsOf = (parts) => parts.code.startsWith("git.") ? { ...parts, reads: "statements" } : { ...parts };
var notRegular = (file) => ({
  code: "statement.malformed",
  message: "the statement is not a regular file",
  file,
  remedy: "commit the statement itself, not a link to it"
});
var noSigners = (file) => ({
  code: "signers.invalid",
  message: "there are signed statements and no allowed signers on the trusted ref",
  file,
  expected: "one line for each key of a person",
  remedy: "merge the file to the trusted ref"
});
async function entryFactsOf(configuration, { trusted, git, nowMs, classifiers }) {
  const { phase, freeze, roles, people, statements } = configuration;
  const bytes = await trusted.read(statements.signers);
  const signers = bytes === void 0 ? [] : parseSigners(new TextDecoder().decode(bytes), statements.signers).signers;
  return {
    phase: phase.id,
    from: freeze.from,
    ...entryPaths(phase.id),
    namespace: ENTRY_NAMESPACE,
    entryBy: roles.find(({ name }) => name === phase.entryBy)?.people ?? [],
    instant: nowMs,
    classifyBase: classifiers.classifyBase,
    verify: (message, signature, namespace, at) => signedBy(message, signature, { namespace, at, signers, people }),
    statements: (entry) => statementReasons(entry, configuration, trusted, git)
  };
}
function signedBy(message, armored, { namespace, at, signers, people }) {
  try {
    const signature = parseSshSignature(Buffer.from(armored).toString("latin1"), "the signature");
    if (signature.namespace !== namespace)
      return { reason: `it is signed for ${signature.namespace}, not for ${namespace}` };
    if (!isSignedBy(signature, message))
      return { reason: "its signature was made over other bytes or with another key" };
    const [holder] = signersOf(signers, signature.keyBlob, namespace).flatMap(({ principals }) => principals);
    if (holder === void 0) return { reason: `no allowed signer for ${namespace} has the key` };
    const trust = trustIn(holder, signature.keyBlob, { people, signers }, at, namespace);
    return "reason" in trust ? trust : { person: holder };
  } catch (thrown) {
    return {
      reason: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "statement.signature").map(({ message: text4 }) => text4).join("; ")
    };
  }
}
async function statementReasons(entry, configuration, trusted, git) {
  const { phase, people, roles, statements } = configuration;
  const instant = (0, import_chunk_P5VQINOM.parseInstant)(entry.instant) ?? Number.NaN;
  const signed = entry.statements.filter(({ method }) => method === "ssh");
  if (signed.length === 0) return [];
  try {
    const found2 = await collectStatements(
      { judged: git.tree(entry.subject.head), trusted, signers: statements.signers },
      {
        ...{ people, roles, instant, governance: [], baseRef: entry.subject.base_ref },
        repository: entry.subject.repository,
        phase: phase.id,
        covers: statements.covers,
        maxAgeMs: statements.maxAgeMs
      }
    );
    return signed.flatMap(({ path: path2, person }) => {
      const statement = found2.statements.find((one2) => one2.path === path2 && one2.person === person);
      return statement?.status === "valid" ? [] : [`the statement ${path2} does not verify${statement?.reason === void 0 ? "" : `: ${statement.reason}`}`];
    });
  } catch (thrown) {
    return (0, import_chunk_URPNT6SS.problemsOf)(thrown, "git.unreadable").map(({ message }) => `its statements cannot be read: ${message}`);
  }
}
var COUNTED = ["lines", "branches", "functions", "statements"];
function foldCoverage() {
  const sums = { files: 0 };
  return {
    add(file) {
      sums.files += 1;
      for (const kind of COUNTED) addTally(sums, kind, file[kind]);
    },
    finish: () => sums
  };
}
var joinCoverage = (slots) => ({
  slots: slots.map(({ slot, reports }) => {
    const { files, ...tallies } = sumOf(reports);
    return { name: slot, files, ...Object.fromEntries(COUNTED.flatMap((kind) => ratioOf(kind, tallies[kind]))) };
  })
});
function sumOf(reports) {
  const sums = { files: 0 };
  for (const report2 of reports) {
    sums.files += report2.files;
    for (const kind of COUNTED) addTally(sums, kind, report2[kind]);
  }
  return sums;
}
function addTally(sums, kind, tally) {
  if (tally === void 0) return;
  const { covered, total } = sums[kind] ?? { covered: 0, total: 0 };
  sums[kind] = { covered: covered + tally.covered, total: total + tally.total };
}
var ratioOf = (kind, tally) => tally === void 0 || tally.total === 0 ? [] : [[kind, { ...tally, ratio: tally.covered / tally.total }]];
function foldEnvironment(reports) {
  const all2 = reports.flatMap(({ samples: samples2, ...origin }) => samples2.map((sample) => ({ ...origin, ...sample })));
  const services = new Set(all2.flatMap((sample) => sample.services));
  const looks = all2.filter((sample) => sample.services.length === 0);
  const samples = looks.sort(byAge).map(({ slot, source, at, containers }) => ({
    slot,
    source,
    ...at === void 0 ? {} : { at },
    containers
  }));
  return { services: [...services].sort(), samples };
}
var sampleOf = ({ services, containers }) => ({
  services: [...services],
  containers: containers.map(snapshotContainer).sort(byIdentity)
});
function snapshotContainer({
  imageId,
  exitCode,
  startedAt,
  upSeconds,
  ageSeconds,
  ...container
}) {
  return {
    ...container,
    ...imageId === void 0 ? {} : { image_id: imageId },
    ...exitCode === void 0 ? {} : { exit_code: exitCode },
    ...startedAt === void 0 ? {} : { started_at: startedAt },
    ...upSeconds === void 0 ? {} : { up_s: upSeconds },
    ...ageSeconds === void 0 ? {} : { age_s: ageSeconds }
  };
}
function byAge(a, b) {
  if (a.at !== void 0 && b.at !== void 0 && a.at !== b.at) return Date.parse(a.at) - Date.parse(b.at);
  if (a.at === void 0 !== (b.at === void 0)) return a.at === void 0 ? 1 : -1;
  return compare(a.slot, b.slot) || compare(numbered(a.source), numbered(b.source)) || compare(a.source, b.source);
}
var byIdentity = (a, b) => compare(a.service, b.service) || compare(a.id ?? "", b.id ?? "");
var numbered = (name) => name.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function lostRunProblems(slot, runs, subject) {
  return runs.flatMap((one2, index2) => {
    if (!isAbout(one2.run, subject)) return [];
    if (one2.gone.length > 0) return [notThere(slot, one2)];
    const isLost = one2.run.exit_code !== 0 && one2.kept.length === 0;
    return isLost && !(one2.wrote.length === 0 && isTriedAgain(one2, runs.slice(index2 + 1))) ? [forgotten(slot, one2)] : [];
  });
}
function isAbout(run2, { head, tree, run: current }) {
  if (run2.dirty === true || run2.subject.tree !== tree && run2.subject.commit !== head) return false;
  if (current === void 0 || run2.run_id === void 0) return true;
  return run2.run_id === current.id && (run2.attempt ?? current.attempt) === current.attempt;
}
function isTriedAgain({ manifest, run: run2 }, later) {
  const asked = (0, import_chunk_UEGZMSUE.canonicalJson)([run2.command, run2.directory]);
  return later.some(
    (one2) => one2.manifest === manifest && one2.run.exit_code === 0 && (0, import_chunk_UEGZMSUE.canonicalJson)([one2.run.command, one2.run.directory]) === asked
  );
}
var forgotten = (slot, { manifest, run: run2, wrote }) => ({
  code: "evidence.exit_code",
  message: `a producer of slot ${slot} failed, and no report tells of it`.slice(0, 100),
  file: manifest,
  found: `exit code ${run2.exit_code} of ${run2.command[0] ?? "the producer"}${wrote.length === 0 ? ", which wrote nothing" : `, whose ${wrote[0]} a later run wrote again`}`,
  expected: "exit code 0, or a report of its own that is there",
  remedy: "cure what failed, empty the folder, and record all of the slot again"
});
var notThere = (slot, { manifest, gone }) => ({
  code: "evidence.unreadable",
  message: `a report of slot ${slot} that was recorded is not there`.slice(0, 100),
  file: manifest,
  found: `no ${gone[0] ?? "file"}`,
  expected: "each file that the manifest lists and the slot takes",
  remedy: "hand in all that the run wrote, or narrow the files of the slot"
});
function foldPackages({ limit }) {
  const bill = { total: 0, list: [] };
  return {
    add(one2) {
      bill.total += 1;
      if (bill.list.length < limit) bill.list.push({ ...one2, licenses: [...one2.licenses] });
    },
    finish: () => bill
  };
}
function joinPackages(slots, { limit }) {
  const list3 = [];
  for (const { slot, reports } of slots)
    for (const { source, bill } of reports)
      for (const one2 of bill.list) if (list3.length < limit) list3.push({ slot, source, ...one2 });
  const totals = slots.map(({ slot, reports }) => ({
    name: slot,
    total: reports.reduce((sum2, { bill }) => sum2 + bill.total, 0)
  }));
  return { slots: totals, list: list3, omitted: totals.reduce((sum2, { total }) => sum2 + total, 0) - list3.length };
}
var noCounts = () => ({ total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0, not_run: 0 });
var added = (a, b) => ({
  total: a.total + b.total,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  flaky: a.flaky + b.flaky,
  skipped: a.skipped + b.skipped,
  not_run: a.not_run + b.not_run
});
function addedByName(lists) {
  const sums = /* @__PURE__ */ new Map();
  for (const list3 of lists) {
    for (const { name, ...counts } of list3) {
      const known = sums.get(name);
      sums.set(name, known === void 0 ? counts : added(known, counts));
    }
  }
  return [...sums].map(([name, counts]) => ({ name, ...counts }));
}
var WORST_FIRST = ["failed", "flaky", "not_run", "skipped"];
var RANK = { passed: 0, flaky: 1, skipped: 2, not_run: 3, failed: 4 };
function expectedTests(expected) {
  const wanted = expected.map(blank);
  const byName = /* @__PURE__ */ new Map();
  for (const one2 of wanted) byName.set(one2.name, [...byName.get(one2.name) ?? [], one2]);
  const lengths = new Set(wanted.map((one2) => one2.name.length));
  return {
    see(test) {
      if (!lengths.has(test.name.length)) return;
      for (const one2 of byName.get(test.name) ?? []) {
        if (one2.suite === void 0 || one2.suite === test.suite) add(one2, { matched: 1, status: test.status });
      }
    },
    facts: () => wanted.filter(({ matched }) => matched > 0)
  };
}
function joinExpected(expected, lists) {
  const sums = /* @__PURE__ */ new Map();
  for (const list3 of lists) {
    for (const fact of list3) {
      const key = keyOf(fact);
      const sum2 = sums.get(key) ?? blank(fact);
      add(sum2, fact);
      sums.set(key, sum2);
    }
  }
  return expected.map((one2) => sums.get(keyOf(one2)) ?? blank(one2));
}
var keyOf = ({ name, suite }) => JSON.stringify([name, suite]);
var blank = ({ name, suite }) => ({
  name,
  ...suite === void 0 ? {} : { suite },
  matched: 0
});
function add(sum2, { matched, status }) {
  sum2.matched += matched;
  if (status !== void 0 && (sum2.status === void 0 || RANK[status] > RANK[sum2.status])) sum2.status = status;
}
var DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
var FINGERPRINT_CHARACTERS = 9;
var HALF = 2 ** 27;
function fingerprintOf(test) {
  if (test.file === void 0 && test.suite === void 0) return void 0;
  const text4 = (0, import_chunk_GIUZDDTJ.identityOf)(test);
  const value2 = (hash(text4, 2166136261) >>> 6) * HALF + (hash(text4, 2538058380) >>> 5);
  let digits = "";
  for (let left = value2, count2 = 0; count2 < FINGERPRINT_CHARACTERS; count2 += 1) {
    digits = DIGITS.charAt(left % 64) + digits;
    left = Math.floor(left / 64);
  }
  return digits;
}
function fingerprintsIn(text4) {
  return Array.from({ length: Math.floor(text4.length / FINGERPRINT_CHARACTERS) }, (_, index2) => {
    const at = index2 * FINGERPRINT_CHARACTERS;
    let value2 = 0;
    for (let digit = at; digit < at + FINGERPRINT_CHARACTERS; digit += 1)
      value2 = value2 * 64 + DIGITS.indexOf(text4.charAt(digit));
    return value2;
  });
}
function hash(text4, seed) {
  let value2 = seed;
  for (let index2 = 0; index2 < text4.length; index2 += 1) value2 = Math.imul(value2 ^ text4.charCodeAt(index2), 16777619);
  value2 = Math.imul(value2 ^ value2 >>> 16, 2246822507);
  value2 = Math.imul(value2 ^ value2 >>> 13, 3266489909);
  return (value2 ^ value2 >>> 16) >>> 0;
}
function tagMatcher(tag) {
  const bare = tag.replace(/^@/, "");
  const token = /^[\p{L}\p{N}]/u.test(tag) ? `@${tag}` : tag;
  const word = new RegExp(`(?<![\\p{L}\\p{N}_.-])${escaped(token)}(?![\\p{L}\\p{N}_-])`, "u");
  const stands = (text4) => text4?.includes(token) === true && word.test(text4);
  return ({ name, suite, tags }) => tags?.some((one2) => one2 === tag || one2.replace(/^@/, "") === bare) === true || stands(name) || stands(suite);
}
var escaped = (text4) => text4.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
var EXCEPTIONS = 1e4;
function foldTests({ scenarios, expected }, { limit = EXCEPTIONS, isShard = false, roots = [], directory = "" } = {}) {
  const counts = noCounts();
  const suites = /* @__PURE__ */ new Map();
  const tags = scenarios.map((name) => ({ name, counts: noCounts(), carries: tagMatcher(name) }));
  const wanted = expectedTests(expected);
  const exceptions = { failed: [], flaky: [], not_run: [], skipped: [] };
  const runErrors = [];
  const seen = isShard ? /* @__PURE__ */ new Set() : void 0;
  const placed2 = ({ file, ...test }) => file === void 0 ? test : { ...test, file: (0, import_chunk_TKVKXALH.repositoryPaths)(file, { roots, directory })[0] ?? file };
  let durationMs = 0;
  return {
    add(test) {
      count(counts, test.status);
      count(suiteIn(suites, test.suite ?? ""), test.status);
      const carried = tags.filter((tag) => tag.carries(test));
      for (const tag of carried) count(tag.counts, test.status);
      wanted.see(test);
      durationMs += test.durationMs ?? 0;
      if (seen !== void 0) remember(seen, test);
      if (test.status !== "passed" && exceptions[test.status].length < limit)
        exceptions[test.status].push(exceptionOf(placed2(test), test.status, carried));
    },
    runError(message) {
      runErrors.push(message);
    },
    finish: () => ({
      ...counts,
      duration_ms: durationMs,
      suites: [...suites].map(([name, of]) => ({ name, ...of })),
      tags: tags.map(({ name, counts: of }) => ({ name, ...of })),
      expected: [...wanted.facts()],
      exceptions: WORST_FIRST.flatMap((status) => exceptions[status]),
      run_errors: runErrors,
      ...seen === void 0 ? {} : { seen: [...seen].sort().join("") }
    })
  };
}
function suiteIn(suites, name) {
  const known = suites.get(name);
  if (known !== void 0) return known;
  const counts = noCounts();
  suites.set((0, import_chunk_33A35NXH.kept)(name), counts);
  return counts;
}
function remember(seen, test) {
  const fingerprint = fingerprintOf(test);
  if (fingerprint !== void 0) seen.add(fingerprint);
}
function count(counts, status) {
  counts.total += 1;
  counts[status] += 1;
}
function exceptionOf(test, status, carried) {
  const { name, suite, file, line, message, tags = [], attempts, sourceLine } = test;
  return {
    name,
    status,
    tags: [.../* @__PURE__ */ new Set([...tags, ...carried.map((tag) => tag.name)])],
    ...suite === void 0 ? {} : { suite },
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { line },
    ...message === void 0 ? {} : { message },
    ...attempts === void 0 ? {} : { attempts },
    ...sourceLine === void 0 ? {} : { source_line: sourceLine }
  };
}
function allowanceOf2({ files, totalBytes, tests }) {
  const spent = { files: 0, bytes: 0, tests: 0 };
  return {
    spend(bytes, file) {
      spent.files += 1;
      spent.bytes += bytes;
      if (spent.files > files) throw usedUp(file, "limits.files", `${files} files`, "more");
      if (spent.bytes > totalBytes)
        throw usedUp(file, "limits.total_mb", `${totalBytes} bytes in all`, `${spent.bytes} bytes`);
    },
    counting: (take, file) => (item) => {
      spent.tests += 1;
      if (spent.tests > tests) throw usedUp(file, "limits.tests", `${tests} tests in all`, "more");
      take(item);
    }
  };
}
function usedUp(file, key, expected, found2) {
  return new import_chunk_URPNT6SS.Problem({
    code: "evidence.too_large",
    message: `the evidence is larger than ${key} allows`,
    file,
    expected: `at most ${expected}`,
    found: found2,
    remedy: `narrow the slots, or raise ${key}`,
    who: "whoever owns the configuration"
  });
}
function cleanPath(path2) {
  let normalized = (0, import_path2.normalize)(path2);
  if (normalized.length > 1 && normalized[normalized.length - 1] === import_path2.sep) normalized = normalized.substring(0, normalized.length - 1);
  return normalized;
}
var SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path2, separator) {
  return path2.replace(SLASHES_REGEX, separator);
}
var WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path2) {
  return path2 === "/" || WINDOWS_ROOT_DIR_REGEX.test(path2);
}
function normalizePath(path2, options) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
  const pathNeedsCleaning = process.platform === "win32" && path2.includes("/") || path2.startsWith(".");
  if (resolvePaths) path2 = (0, import_path2.resolve)(path2);
  if (normalizePath$1 || pathNeedsCleaning) path2 = cleanPath(path2);
  if (path2 === ".") return "";
  const needsSeperator = path2[path2.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path2 + pathSeparator : path2, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes((0, import_path2.relative)(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options) {
  const { relativePaths, includeBasePath } = options;
  return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    const relativePath = directoryPath.substring(root.length) || ".";
    if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
  };
}
var pushDirectory = (directoryPath, paths) => {
  paths.push(directoryPath || ".");
};
var pushDirectoryFilter = (directoryPath, paths, filters) => {
  const path2 = directoryPath || ".";
  if (filters.every((filter) => filter(path2, true))) paths.push(path2);
};
var empty$2 = () => {
};
function build$6(root, options) {
  const { includeDirs, filters, relativePaths } = options;
  if (!includeDirs) return empty$2;
  if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
  return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
var pushFileFilterAndCount = (filename, _paths, counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) counts.files++;
};
var pushFileFilter = (filename, paths, _counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
var pushFileCount = (_filename, _paths, counts, _filters) => {
  counts.files++;
};
var pushFile = (filename, paths) => {
  paths.push(filename);
};
var empty$1 = () => {
};
function build$5(options) {
  const { excludeFiles, filters, onlyCounts } = options;
  if (excludeFiles) return empty$1;
  if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
  else if (onlyCounts) return pushFileCount;
  else return pushFile;
}
var getArray = (paths) => {
  return paths;
};
var getArrayGroup = () => {
  return [""].slice(0, 0);
};
function build$4(options) {
  return options.group ? getArrayGroup : getArray;
}
var groupFiles = (groups, directory, files) => {
  groups.push({
    directory,
    files,
    dir: directory
  });
};
var empty = () => {
};
function build$3(options) {
  return options.group ? groupFiles : empty;
}
var resolveSymlinksAsync = function(path2, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  fs.realpath(path2, (error, resolvedPath) => {
    if (error) return queue.dequeue(suppressErrors ? null : error, state);
    fs.stat(resolvedPath, (error$1, stat3) => {
      if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
      if (stat3.isDirectory() && isRecursive(path2, resolvedPath, state)) return queue.dequeue(null, state);
      callback$1(stat3, resolvedPath);
      queue.dequeue(null, state);
    });
  });
};
var resolveSymlinks = function(path2, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  try {
    const resolvedPath = fs.realpathSync(path2);
    const stat3 = fs.statSync(resolvedPath);
    if (stat3.isDirectory() && isRecursive(path2, resolvedPath, state)) return;
    callback$1(stat3, resolvedPath);
  } catch (e) {
    if (!suppressErrors) throw e;
  }
};
function build$2(options, isSynchronous) {
  if (!options.resolveSymlinks || options.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path2, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = (0, import_path2.dirname)(path2);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = (0, import_path2.dirname)(parent);
  }
  state.symlinks.set(path2, resolved);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
var onlyCountsSync = (state) => {
  return state.counts;
};
var groupsSync = (state) => {
  return state.groups;
};
var defaultSync = (state) => {
  return state.paths;
};
var limitFilesSync = (state) => {
  return state.paths.slice(0, state.options.maxFiles);
};
var onlyCountsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.counts, state.options.suppressErrors);
  return null;
};
var defaultAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths, state.options.suppressErrors);
  return null;
};
var limitFilesAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
  return null;
};
var groupsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.groups, state.options.suppressErrors);
  return null;
};
function report(error, callback$1, output, suppressErrors) {
  if (error && !suppressErrors) callback$1(error, output);
  else callback$1(null, output);
}
function build$1(options, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options;
  if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
  else if (group) return isSynchronous ? groupsSync : groupsAsync;
  else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
  else return isSynchronous ? defaultSync : defaultAsync;
}
var readdirOpts = { withFileTypes: true };
var walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  state.queue.enqueue();
  if (currentDepth < 0) return state.queue.dequeue(null, state);
  const { fs } = state;
  state.visited.push(crawlPath);
  state.counts.directories++;
  fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
    callback$1(entries, directoryPath, currentDepth);
    state.queue.dequeue(state.options.suppressErrors ? null : error, state);
  });
};
var walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  const { fs } = state;
  if (currentDepth < 0) return;
  state.visited.push(crawlPath);
  state.counts.directories++;
  let entries = [];
  try {
    entries = fs.readdirSync(crawlPath || ".", readdirOpts);
  } catch (e) {
    if (!state.options.suppressErrors) throw e;
  }
  callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
  count = 0;
  constructor(onQueueEmpty) {
    this.onQueueEmpty = onQueueEmpty;
  }
  enqueue() {
    this.count++;
    return this.count;
  }
  dequeue(error, output) {
    if (this.onQueueEmpty && (--this.count <= 0 || error)) {
      this.onQueueEmpty(error, output);
      if (error) {
        output.controller.abort();
        this.onQueueEmpty = void 0;
      }
    }
  }
};
var Counter = class {
  _files = 0;
  _directories = 0;
  set files(num) {
    this._files = num;
  }
  get files() {
    return this._files;
  }
  set directories(num) {
    this._directories = num;
  }
  get directories() {
    return this._directories;
  }
  /**
  * @deprecated use `directories` instead
  */
  /* c8 ignore next 3 */
  get dirs() {
    return this._directories;
  }
};
var Aborter = class {
  aborted = false;
  abort() {
    this.aborted = true;
  }
};
var Walker = class {
  root;
  isSynchronous;
  state;
  joinPath;
  pushDirectory;
  pushFile;
  getArray;
  groupFiles;
  resolveSymlink;
  walkDirectory;
  callbackInvoker;
  constructor(root, options, callback$1) {
    this.isSynchronous = !callback$1;
    this.callbackInvoker = build$1(options, this.isSynchronous);
    this.root = normalizePath(root, options);
    this.state = {
      root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
      paths: [""].slice(0, 0),
      groups: [],
      counts: new Counter(),
      options,
      queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
      symlinks: /* @__PURE__ */ new Map(),
      visited: [""].slice(0, 0),
      controller: new Aborter(),
      fs: options.fs || nativeFs
    };
    this.joinPath = build$7(this.root, options);
    this.pushDirectory = build$6(this.root, options);
    this.pushFile = build$5(options);
    this.getArray = build$4(options);
    this.groupFiles = build$3(options);
    this.resolveSymlink = build$2(options, this.isSynchronous);
    this.walkDirectory = build(this.isSynchronous);
  }
  start() {
    this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
    this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
    return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (entries, directoryPath, depth) => {
    const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
    if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
    const files = this.getArray(this.state.paths);
    for (let i = 0; i < entries.length; ++i) {
      const entry = entries[i];
      if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
        const filename = this.joinPath(entry.name, directoryPath);
        this.pushFile(filename, files, this.state.counts, filters);
      } else if (entry.isDirectory()) {
        let path2 = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
        if (exclude && exclude(entry.name, path2)) continue;
        this.pushDirectory(path2, paths, filters);
        this.walkDirectory(this.state, path2, path2, depth - 1, this.walk);
      } else if (this.resolveSymlink && entry.isSymbolicLink()) {
        let path2 = joinPathWithBasePath(entry.name, directoryPath);
        this.resolveSymlink(path2, this.state, (stat3, resolvedPath) => {
          if (stat3.isDirectory()) {
            resolvedPath = normalizePath(resolvedPath, this.state.options);
            if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path2 + pathSeparator)) return;
            this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path2 + pathSeparator, depth - 1, this.walk);
          } else {
            resolvedPath = useRealPaths ? resolvedPath : path2;
            const filename = (0, import_path2.basename)(resolvedPath);
            const directoryPath$1 = normalizePath((0, import_path2.dirname)(resolvedPath), this.state.options);
            resolvedPath = this.joinPath(filename, directoryPath$1);
            this.pushFile(resolvedPath, files, this.state.counts, filters);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, directoryPath, files);
  };
};
function promise(root, options) {
  return new Promise((resolve$1, reject) => {
    callback(root, options, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options, callback$1) {
  let walker = new Walker(root, options, callback$1);
  walker.start();
}
function sync(root, options) {
  const walker = new Walker(root, options);
  return walker.start();
}
var APIBuilder = class {
  constructor(root, options) {
    this.root = root;
    this.options = options;
  }
  withPromise() {
    return promise(this.root, this.options);
  }
  withCallback(cb) {
    callback(this.root, this.options, cb);
  }
  sync() {
    return sync(this.root, this.options);
  }
};
var pm = null;
var Builder = class {
  globCache = {};
  options = {
    maxDepth: Infinity,
    suppressErrors: true,
    pathSeparator: import_path2.sep,
    filters: []
  };
  globFunction;
  constructor(options) {
    this.options = {
      ...this.options,
      ...options
    };
    this.globFunction = this.options.globFunction;
  }
  group() {
    this.options.group = true;
    return this;
  }
  withPathSeparator(separator) {
    this.options.pathSeparator = separator;
    return this;
  }
  withBasePath() {
    this.options.includeBasePath = true;
    return this;
  }
  withRelativePaths() {
    this.options.relativePaths = true;
    return this;
  }
  withDirs() {
    this.options.includeDirs = true;
    return this;
  }
  withMaxDepth(depth) {
    this.options.maxDepth = depth;
    return this;
  }
  withMaxFiles(limit) {
    this.options.maxFiles = limit;
    return this;
  }
  withFullPaths() {
    this.options.resolvePaths = true;
    this.options.includeBasePath = true;
    return this;
  }
  withErrors() {
    this.options.suppressErrors = false;
    return this;
  }
  withSymlinks({ resolvePaths = true } = {}) {
    this.options.resolveSymlinks = true;
    this.options.useRealPaths = resolvePaths;
    return this.withFullPaths();
  }
  withAbortSignal(signal) {
    this.options.signal = signal;
    return this;
  }
  normalize() {
    this.options.normalizePath = true;
    return this;
  }
  filter(predicate) {
    this.options.filters.push(predicate);
    return this;
  }
  onlyDirs() {
    this.options.excludeFiles = true;
    this.options.includeDirs = true;
    return this;
  }
  exclude(predicate) {
    this.options.exclude = predicate;
    return this;
  }
  onlyCounts() {
    this.options.onlyCounts = true;
    return this;
  }
  crawl(root) {
    return new APIBuilder(root || ".", this.options);
  }
  withGlobFunction(fn) {
    this.globFunction = fn;
    return this;
  }
  /**
  * @deprecated Pass options using the constructor instead:
  * ```ts
  * new fdir(options).crawl("/path/to/root");
  * ```
  * This method will be removed in v7.0
  */
  /* c8 ignore next 4 */
  crawlWithOptions(root, options) {
    this.options = {
      ...this.options,
      ...options
    };
    return new APIBuilder(root || ".", this.options);
  }
  glob(...patterns) {
    if (this.globFunction) return this.globWithOptions(patterns);
    return this.globWithOptions(patterns, ...[{ dot: true }]);
  }
  globWithOptions(patterns, ...options) {
    const globFn = this.globFunction || pm;
    if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
    var isMatch = this.globCache[patterns.join("\0")];
    if (!isMatch) {
      isMatch = globFn(patterns, ...options);
      this.globCache[patterns.join("\0")] = isMatch;
    }
    this.options.filters.push((path2) => isMatch(path2));
    return this;
  }
};
var import_picomatch2 = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VSDJNN3S.require_picomatch)(), 1);
var isReadonlyArray = Array.isArray;
var BACKSLASHES = /\\/g;
var DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
var isWin = process.platform === "win32";
var ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    const partsCount = parts.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch2.default)(parts[j], options);
    matchers[i] = partMatchers;
  }
  return (input) => {
    const inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
    for (i = 0; i < patternsCount; i++) {
      const patternParts = patternsParts[i];
      const matcher = matchers[i];
      const inputPatternCount = inputParts.length;
      const minParts = Math.min(inputPatternCount, patternParts.length);
      j = 0;
      while (j < minParts) {
        const part = patternParts[j];
        if (part.includes("/")) return true;
        if (!matcher[j](inputParts[j])) break;
        if (!options.noglobstar && part === "**") return true;
        j++;
      }
      if (j === inputPatternCount) return true;
    }
    return false;
  };
}
var WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
var isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      const start = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
    }
    const prefix = root.slice(cwd.length + 1);
    if (prefix) return (p, isDir) => {
      if (p === ".") return prefix;
      const result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    };
    return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  if (absolute) return (p) => import_path.posix.relative(cwd, p) || ".";
  return (p) => import_path.posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    const prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    const result = import_path.posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path2) {
  return path2.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
var splitPatternOptions = { parts: true };
function splitPattern(path2) {
  var _result$parts;
  const result = import_picomatch2.default.scan(path2, splitPatternOptions);
  return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path2];
}
var POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
var WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
var escapePosixPath = (path2) => path2.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapeWin32Path = (path2) => path2.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
  if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
  const scan = import_picomatch2.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value2) {
  return typeof value2 === "string" ? [value2] : value2 !== null && value2 !== void 0 ? value2 : [];
}
var PARENT_DIRECTORY = /^(\/?\.\.)+/;
var ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  const cwd = opts.cwd;
  let result = pattern;
  if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
  if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
  const escapedCwd = escapePath(cwd);
  result = (0, import_path.isAbsolute)(result.replace(ESCAPING_BACKSLASHES, "")) ? import_path.posix.relative(escapedCwd, result) : import_path.posix.normalize(result);
  const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
  const parts = splitPattern(result);
  if (parentDir) {
    const n = (parentDir.length + 1) / 3;
    let i = 0;
    const cwdParts = escapedCwd.split("/");
    while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
      i++;
    }
    const potentialRoot = import_path.posix.join(cwd, parentDir.slice(i * 3));
    if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
      props.root = ensureNonDriveRelativePath(potentialRoot);
      props.depthOffset = -n + i;
    }
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
    const newCommonPath = [];
    const length = Math.min(props.commonPath.length, parts.length);
    for (let i = 0; i < length; i++) {
      const part = parts[i];
      if (part === "**" && !parts[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length;
    props.commonPath = newCommonPath;
    props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? import_path.posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options, patterns) {
  const cwd = options.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options, patterns, props);
  if (options.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options.extglob === false,
    noglobstar: options.globstar === false,
    posix: true
  };
  const matcher = (0, import_picomatch2.default)(processed.match, matchOptions);
  const ignore = (0, import_picomatch2.default)(processed.ignore, matchOptions);
  const partialMatcher = getPartialMatcher(processed.match, matchOptions);
  const format = buildFormat(cwd, root, absolute);
  const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
  const excludePredicate = (_, p) => {
    const relativePath = excludeFormatter(p, true);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  };
  let maxDepth;
  if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      const path2 = format(p, isDirectory);
      const matches2 = matcher(path2) && !ignore(path2);
      if (matches2) log(`matched ${path2}`);
      return matches2;
    } : (p, isDirectory) => {
      const path2 = format(p, isDirectory);
      return matcher(path2) && !ignore(path2);
    }],
    exclude: debug ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options.onlyFiles,
    maxDepth,
    signal: options.signal
  }).crawl(root);
  if (options.debug) log("internal properties:", {
    ...props,
    root
  });
  return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
var defaultOptions = {
  caseSensitiveMatch: true,
  debug: !!process.env.TINYGLOBBY_DEBUG,
  expandDirectories: true,
  followSymbolicLinks: true,
  onlyFiles: true
};
function getOptions(options) {
  const opts = Object.assign({}, options);
  for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
  opts.cwd = (opts.cwd instanceof URL ? (0, import_url.fileURLToPath)(opts.cwd) : (0, import_path.resolve)(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
  opts.ignore = ensureStringArray(opts.ignore);
  opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || import_fs.readdir,
    readdirSync: opts.fs.readdirSync || import_fs.readdirSync,
    realpath: opts.fs.realpath || import_fs.realpath,
    realpathSync: opts.fs.realpathSync || import_fs.realpathSync,
    stat: opts.fs.stat || import_fs.stat,
    statSync: opts.fs.statSync || import_fs.statSync
  });
  if (opts.debug) log("globbing with options:", opts);
  return opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
  const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
  const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
  const options = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
  const [crawler, relative3] = getCrawler(globInput, options);
  return crawler ? formatPaths(await crawler.withPromise(), relative3) : [];
}
async function manifestsIn(folders, directory, shown2) {
  const manifests = [];
  const problems = [];
  for (const folder of folders) {
    const place = import_node_path2.posix.join(folder, import_chunk_JOLL2S7L.MANIFEST_NAME);
    const path2 = shown2(place);
    try {
      const found2 = await (0, import_chunk_JOLL2S7L.manifestThere)((0, import_node_path2.resolve)(directory, place), path2);
      if (found2 !== void 0) manifests.push({ path: path2, folder, ...found2 });
    } catch (thrown) {
      problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.manifest"));
    }
  }
  return { manifests, problems };
}
function listingsOf(slot, manifests) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { path: path2, folder, sha256: sha2563, manifest } of manifests) {
    for (const { files, ...run2 } of manifest.runs) {
      if (run2.slot !== slot) continue;
      for (const file of files) found2.set(import_node_path2.posix.join(folder, file.path), { path: path2, sha256: sha2563, listed: file.sha256, run: run2 });
    }
  }
  return found2;
}
async function recordedRuns(slot, manifests, { directory, shown: shown2, takes }) {
  const runs = manifests.flatMap(
    ({ path: manifest, folder, manifest: { runs: all2 } }) => all2.filter((run2) => run2.slot === slot).map(({ files, ...run2 }) => ({
      manifest,
      run: run2,
      wrote: files.map(({ path: path2 }) => import_node_path2.posix.join(folder, path2)).filter(takes)
    }))
  );
  const last = new Map(runs.flatMap(({ wrote }, index2) => wrote.map((path2) => [path2, index2])));
  return Promise.all(
    runs.map(async ({ wrote, ...run2 }, index2) => {
      const there = await Promise.all(wrote.map((path2) => isThere2((0, import_node_path2.resolve)(directory, path2))));
      const shownOf = (holds2) => wrote.filter(holds2).map(shown2);
      return {
        ...run2,
        wrote: wrote.map(shown2),
        kept: shownOf((path2, at) => there[at] === true && last.get(path2) === index2),
        gone: shownOf((_, at) => there[at] !== true)
      };
    })
  );
}
var isThere2 = (path2) => (0, import_promises2.access)(path2).then(
  () => true,
  () => false
);
var USUAL_FOLDER = "evidence";
async function findEvidence(slot, folder) {
  const patterns = slot.files.map((pattern) => withoutFolder(pattern, folder.prefix));
  const { paths: matched, manifests: recorded, problems: closed2 } = await matchedPaths(patterns, folder);
  if (matched.length === 0)
    return { files: [], runs: [], problems: closed2.length > 0 ? closed2 : [await noMatch(slot, folder)] };
  const linked = await linkedPaths(matched, folder);
  const paths = matched.filter((path2) => !linked.includes(path2));
  const problems = [
    ...closed2,
    ...collisions(paths),
    ...linked.map((path2) => notItself(shown(path2, folder)))
  ];
  const { manifests, problems: unreadable3 } = await manifestsIn(
    new Set([...paths, ...recorded].flatMap(ancestors)),
    folder.directory,
    (path2) => shown(path2, folder)
  );
  problems.push(...unreadable3);
  const listings = listingsOf(slot.name, manifests);
  const files = paths.map((path2) => {
    const manifest = listings.get(path2);
    return {
      path: shown(path2, folder),
      tracked: isTracked(path2, folder),
      ...manifest === void 0 ? {} : { manifest }
    };
  });
  const runs = await recordedRuns(slot.name, manifests, {
    directory: folder.directory,
    shown: (path2) => shown(path2, folder),
    takes: (path2) => isTaken(patterns, path2)
  });
  return { files, runs, problems };
}
function isTracked(path2, { inRepository, tracked }) {
  if (inRepository === void 0) return false;
  const whole = import_node_path.posix.join(inRepository, path2);
  return [whole, ...ancestors(whole)].some((at) => tracked.has(at));
}
function absolutePath(path2, { directory, prefix }) {
  return (0, import_node_path.resolve)(directory, import_node_path.posix.relative(prefix, path2));
}
var shown = (path2, { prefix }) => import_node_path.posix.join(prefix, path2);
function withoutFolder(pattern, prefix) {
  const folder = [prefix, USUAL_FOLDER].find((name) => pattern.startsWith(`${name}/`));
  return folder === void 0 ? pattern : pattern.slice(folder.length + 1);
}
async function matchedPaths(patterns, folder) {
  const { directory } = folder;
  const problems = [];
  const others = [];
  const pathOf = (...parts) => (0, import_node_path.relative)(directory, (0, import_node_path.resolve)(directory, ...parts)).split(import_node_path.sep).join("/");
  const listed2 = (path2, options, done) => (0, import_node_fs.readdir)(path2, options, (error, found3) => {
    if (error !== null && !(0, import_chunk_WJGUBBKD.isAbsent)(error)) problems.push(notListed(shown(pathOf(path2), folder), error));
    const special = (found3 ?? []).filter((entry) => !entry.isFile() && !entry.isDirectory());
    others.push(...special.map(({ name }) => pathOf(path2, name)).filter((one2) => isTaken(patterns, one2)));
    done(error, found3);
  });
  const beside = patterns.map((pattern) => import_node_path.posix.join(import_node_path.posix.dirname(pattern), import_chunk_JOLL2S7L.MANIFEST_NAME));
  const found2 = await glob([...patterns, ...beside], {
    cwd: directory,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    dot: false,
    // Called as fdir calls it; of what it is declared as, the other forms are never used.
    fs: { readdir: listed2 }
  });
  const inside = found2.map((path2) => path2.split(import_node_path.sep).join("/")).filter((path2) => !path2.startsWith("../"));
  for (const path2 of new Set(others))
    if (!await isFolder((0, import_node_path.resolve)(directory, path2))) problems.push(notItself(shown(path2, folder)));
  return {
    paths: inside.filter((path2) => !import_node_path.posix.basename(path2).startsWith(import_chunk_JOLL2S7L.MANIFEST_NAME)).sort(),
    manifests: inside.filter((path2) => import_node_path.posix.basename(path2) === import_chunk_JOLL2S7L.MANIFEST_NAME),
    problems
  };
}
var isTaken = (patterns, path2) => (0, import_chunk_2M5JPQ7Q.matches)(patterns, path2) && !/(?:^|\/)\./.test(path2);
var isFolder = (path2) => (0, import_promises.stat)(path2).then(
  (found2) => found2.isDirectory(),
  () => false
);
var notListed = (file, error) => ({
  code: "evidence.unreadable",
  message: "a folder of evidence could not be listed",
  file,
  found: (0, import_chunk_URPNT6SS.textOf)(error),
  expected: "a folder that may be read",
  remedy: "let its producer hand it over to the user of this job, as after a container that runs as another one",
  who: "whoever owns the producing job"
});
async function linkedPaths(paths, folder) {
  const { directory, inRepository } = folder;
  const top = inRepository === void 0 ? directory : (0, import_node_path.resolve)(directory, import_node_path.posix.relative(inRepository, "."));
  const real = (0, import_node_path.resolve)(await (0, import_promises.realpath)(top), (0, import_node_path.relative)(top, directory));
  const linked = await Promise.all(
    paths.map(async (path2) => await (0, import_promises.realpath)((0, import_node_path.resolve)(directory, path2)) !== (0, import_node_path.resolve)(real, path2))
  );
  return paths.filter((_, index2) => linked[index2]);
}
var notItself = (file) => ({
  code: "evidence.not_regular",
  message: "a link or another special file stands on the way to the file, or in its place",
  file,
  found: "no regular file by its own path",
  expected: "a file in the evidence folder itself",
  remedy: "let the tool write into the evidence folder"
});
function ancestors(path2) {
  const parent = import_node_path.posix.dirname(path2);
  return parent === "." ? ["."] : [parent, ...ancestors(parent)];
}
function collisions(paths) {
  const seen = /* @__PURE__ */ new Map();
  return paths.flatMap((path2) => {
    const folded2 = path2.normalize("NFC").toLowerCase();
    const other = seen.get(folded2);
    seen.set(folded2, path2);
    if (other === void 0) return [];
    return [
      {
        code: "evidence.name_collision",
        message: `${other} and ${path2} differ only by case or Unicode form`,
        file: path2,
        remedy: "rename one of them"
      }
    ];
  });
}
async function noMatch(slot, folder) {
  const options = { recursive: true, withFileTypes: true };
  const entries = await (0, import_promises.readdir)(folder.directory, options).catch(() => void 0);
  const there = (entries ?? []).filter((entry) => entry.isFile()).map((entry) => (0, import_node_path.relative)(folder.directory, (0, import_node_path.resolve)(entry.parentPath, entry.name)).split(import_node_path.sep).join("/")).sort();
  const listed2 = there.length === 0 ? "nothing" : there.length > 6 ? `${there.slice(0, 6).join(", ")} and ${there.length - 6} more` : there.join(", ");
  return {
    code: "evidence.no_match",
    message: `slot ${slot.name} matched no file`,
    file: folder.prefix,
    expected: `at least one file for ${slot.files.join(", ")}`,
    found: entries === void 0 ? `there is no folder ${folder.prefix}/` : `0 files; ${folder.prefix}/ holds ${listed2}`,
    remedy: `run the producer of slot ${slot.name}, and see that its output reaches ${folder.prefix}/${there.length === 0 ? "" : ", or correct `files` of the slot"}`,
    who: "whoever owns the producing job"
  };
}
function toolProblems(slot, { tool, ruleCount }, { path: path2 }) {
  const problems = [];
  if (slot.tool !== void 0 && tool !== void 0 && tool.toLowerCase() !== slot.tool.toLowerCase()) {
    problems.push({
      code: "evidence.tool_mismatch",
      message: `${path2} was written by another tool than slot ${slot.name} names`,
      file: path2,
      expected: slot.tool,
      found: tool,
      remedy: "correct the slot, or its files"
    });
  }
  if (slot.minRules !== void 0 && (ruleCount ?? 0) < slot.minRules) {
    problems.push({
      code: "evidence.tool_mismatch",
      message: `${path2} was written with fewer rules than slot ${slot.name} demands`,
      file: path2,
      expected: `at least ${slot.minRules} rules`,
      found: ruleCount === void 0 ? "a report that lists no rules" : `${ruleCount}`,
      remedy: "load the rules of the tool, and run it again"
    });
  }
  return problems;
}
function kindProblems({ name, kind }, { path: path2 }, adapter) {
  if (adapter === void 0 || adapter.kind === kind) return [];
  return [
    {
      code: "evidence.unknown_format",
      message: `${path2} is evidence of another kind than slot ${name}`.slice(0, 100),
      file: path2,
      expected: `a format of kind ${kind}`,
      found: `${adapter.title}, of kind ${adapter.kind}`,
      remedy: "narrow the files of the slot, or correct its kind"
    }
  ];
}
function exitCodeProblems(slot, file, isTold) {
  const run2 = file.manifest?.run;
  if (run2 === void 0 || run2.exit_code === 0 || !file.clean || isTold) return [];
  return [
    {
      code: "evidence.exit_code",
      message: `the producer of slot ${slot.name} failed, and ${file.path} does not say why`,
      file: file.manifest?.path ?? file.path,
      expected: "exit code 0, or a failure in the report",
      found: `exit code ${run2.exit_code} of ${run2.command[0] ?? "the producer"}`,
      remedy: "read the producer's log, cure what failed, and run it again"
    }
  ];
}
function duplicateProblems({ name, kind }, files) {
  const seen = /* @__PURE__ */ new Map();
  return files.flatMap((file) => {
    const other = seen.get(file.sha256);
    seen.set(file.sha256, file);
    const isTwice = file.copies > 1 || kind === "tests" && other !== void 0 && !areShards(file, other);
    if (!isTwice) return [];
    return [
      {
        code: "evidence.duplicate",
        message: `slot ${name} holds one file twice`,
        file: file.path,
        found: other === void 0 ? `${file.copies} parts that hold it` : `the bytes of ${other.path}`,
        expected: "each report once",
        remedy: "leave out the copy: the second part, or the second file"
      }
    ];
  });
}
var areShards = (a, b) => a.manifest?.run.shard !== void 0 && b.manifest?.run.shard !== void 0 && a.manifest.run.shard.shard !== b.manifest.run.shard.shard;
function jobsProblems({ name }, { collected, files }) {
  if (collected < 2 || files.every(({ manifest }) => manifest?.run.shard !== void 0)) return [];
  return [
    {
      code: "evidence.shard_conflict",
      message: `${collected} jobs bring slot ${name} and do not say which shard each is`,
      expected: "files that were recorded as a shard",
      found: files.find(({ manifest }) => manifest?.run.shard === void 0)?.path ?? "no shard",
      remedy: `run each producer through: phasegate record --slot ${name} --shard N/OF -- \u2026`
    }
  ];
}
var coversOf = ({ covers }, { matching, files }) => covers.map((pattern) => ({ pattern, files: matching([pattern], files) }));
async function readSlots(request) {
  const allowance = allowanceOf2(request.limits);
  const all2 = new Set(request.files);
  const read = [];
  for (const slot of request.slots) read.push(await readSlot(slot, request, allowance, all2));
  return read;
}
async function readSlot(slot, request, allowance, all2) {
  const found2 = await findEvidence(slot, request.folder);
  const problems = [...found2.problems, ...lostRunProblems(slot.name, found2.runs, request.subject)];
  const covered = [...new Set(coversOf(slot, request).flatMap(({ files: files2 }) => files2))].sort();
  const files = [];
  for (const file of found2.files) {
    try {
      files.push(await readFile({ slot, file, request, allowance, judged: { covered, all: all2 } }));
    } catch (thrown) {
      problems.push(...unreadable2(thrown, file));
    }
  }
  return {
    name: slot.name,
    collected: files.length === 0 ? 0 : 1,
    files,
    problems: problems.map((one2) => ({ ...one2 }))
  };
}
var unreadable2 = (thrown, { path: path2 }) => (0, import_chunk_URPNT6SS.problemsOf)(thrown, "evidence.unreadable").map((problem) => ({ file: path2, ...problem }));
async function readFile(job) {
  const { slot, file, request, allowance, judged } = job;
  const { roots, limits, expected } = request;
  const run2 = file.manifest?.run;
  const limit = limits.exceptions;
  const place = { roots, ...run2 === void 0 ? {} : { directory: run2.directory } };
  const tests = foldTests(
    { scenarios: slot.scenarios, expected: expected.get(slot.name) ?? [] },
    { limit, isShard: run2?.shard !== void 0, ...place }
  );
  const lint = (0, import_chunk_TKVKXALH.foldLint)({ limit, ...place });
  const metrics = [];
  const samples = [];
  const coverage = foldCoverage();
  const packages = foldPackages({ limit });
  const { adapter, report: report2, bytes, sha256: sha2563, ...own4 } = await openAndRead(job, {
    tests: allowance.counting(tests.add, file.path),
    perf: (item) => metrics.push({ ...item }),
    iac: lint.add,
    environment: (item) => samples.push(sampleOf(item)),
    coverage: coverage.add,
    packages: packages.add
  });
  for (const message of report2.runErrors ?? []) tests.runError(message);
  const problems = [...report2.problems, ...kindProblems(slot, file, adapter)];
  const told2 = { tests: tests.finish(), lint: lint.finish(originOf(report2, run2), judged) };
  const isClean = problems.length === 0 && report2.saysFailed !== true && told2.tests.failed + told2.tests.run_errors.length + told2.lint.error + told2.lint.warning + told2.lint.note === 0;
  const claimed = (0, import_chunk_P5VQINOM.parseInstant)(report2.claimedAt ?? "");
  return {
    ...file,
    sha256: sha2563,
    bytes,
    copies: 1,
    notes: [...report2.notes],
    problems: [...problems, ...toolProblems(slot, report2, file)].map((one2) => ({ ...one2 })),
    clean: isClean,
    ...adapter === void 0 ? {} : { format: adapter.id },
    ...report2.tool === void 0 ? {} : { tool: report2.tool },
    ...report2.toolVersion === void 0 ? {} : { tool_version: report2.toolVersion },
    ...claimed === void 0 ? {} : { claimed_at: (0, import_chunk_P5VQINOM.formatInstant)(claimed) },
    ...slot.kind === "tests" || told2.tests.total + told2.tests.run_errors.length > 0 ? { tests: told2.tests } : {},
    ...slot.kind === "iac" ? { lint: told2.lint } : {},
    ...slot.kind === "perf" ? { metrics } : {},
    ...slot.kind === "environment" ? { samples } : {},
    ...slot.kind === "coverage" ? { coverage: coverage.finish() } : {},
    ...slot.kind === "packages" ? { packages: packages.finish() } : {},
    ...own4
  };
}
var originOf = ({ tool, lookedAt }, run2) => ({
  ...tool === void 0 ? {} : { tool },
  ...lookedAt === void 0 ? {} : { lookedAt },
  ...run2 === void 0 ? {} : { command: run2.command, directory: run2.directory },
  ...run2?.scanned === void 0 ? {} : { scanned: run2.scanned }
});
async function openAndRead(job, sinks) {
  const { slot, file, request, allowance } = job;
  const path2 = absolutePath(file.path, request.folder);
  try {
    const source = (0, import_chunk_C4RGXDDO.openDigestedFile)(path2, sha2562, { shownAs: file.path, maxBytes: request.limits.fileBytes });
    allowance.spend(source.bytes, file.path);
    const read = slot.kind === "data" ? (0, import_chunk_BA3BB2JF.readOwnFile)(slot, source, request) : await readSource(source, slot, sinks);
    return { ...read, bytes: source.bytes, sha256: source.digest() };
  } catch (thrown) {
    const { bytes, digest } = (0, import_chunk_C4RGXDDO.openDigestedFile)(path2, sha2562, {
      shownAs: file.path,
      maxBytes: Number.POSITIVE_INFINITY
    });
    return { report: { notes: [], problems: unreadable2(thrown, file) }, bytes, sha256: digest() };
  }
}
var sha2562 = () => (0, import_node_crypto2.createHash)("sha256");
async function readSource(source, { format, acceptElements }, sinks) {
  const adapters = await (0, import_chunk_C4RGXDDO.adaptersFor)(source, format);
  return (0, import_chunk_C4RGXDDO.readEvidence)(source, { adapters, format, ask: { acceptElements } }, sinks);
}
function joinIac(slots, limit = import_chunk_TKVKXALH.FINDINGS_LIMIT) {
  const counted2 = slots.map(countsOf2);
  const findings = findingsOf(slots, limit);
  const open = counted2.reduce((sum2, { error, warning, note }) => sum2 + error + warning + note, 0);
  return {
    slots: counted2,
    findings,
    omitted: open - findings.length,
    coverage: slots.flatMap(
      ({ slot, covers, reports }) => (0, import_chunk_TKVKXALH.coverageOf)(
        slot,
        covers,
        reports.map(({ lint }) => lint.proofs)
      )
    )
  };
}
function countsOf2({ slot, reports }) {
  const counts = { error: 0, warning: 0, note: 0, none: 0 };
  for (const { lint } of reports) for (const level of import_chunk_JBXRTUYW.LEVELS) counts[level] += lint[level];
  const tools = new Set(reports.flatMap(({ lint }) => lint.tools));
  return { name: slot, ...counts, tools: [...tools].sort() };
}
function findingsOf(slots, limit) {
  const shown2 = [];
  for (const level of import_chunk_JBXRTUYW.LEVELS)
    for (const { slot, reports } of slots)
      for (const { source, lint } of reports)
        for (const finding of lint.findings)
          if (finding.level === level && shown2.length < limit) shown2.push({ slot, ...finding, source });
  return shown2;
}
function foldPerf(slots) {
  const metrics = slots.flatMap(
    ({ slot, profile, reports }) => reports.flatMap(
      ({ source, metrics: metrics2 }) => metrics2.map((metric) => ({ ...profile === void 0 ? {} : { profile }, ...metric, slot, source })).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
    )
  );
  return { metrics };
}
var LEAST_RATIO = 0.05;
var GREATEST_RATIO = 20;
function unitProblems(metrics, baseline, budgets) {
  return metrics.flatMap((metric) => {
    const row = baseline.find((one2) => one2.metric === metric.name && one2.slot === metric.slot);
    const limit = budgets.find((one2) => one2.metric === metric.name)?.unit ?? metric.unit;
    if (row !== void 0 && !agrees(metric, row))
      return [otherUnit(metric, "baseline", `about ${row.value} ${row.unit}`)];
    return limit === metric.unit ? [] : [otherUnit(metric, "budget", limit)];
  });
}
var otherUnit = (metric, than, expected) => ({
  code: "evidence.unit",
  message: `a metric stands in another unit than its ${than}`,
  file: metric.source,
  slot: metric.slot,
  found: `${metric.name} is ${metric.value} ${metric.unit}`,
  expected: `${expected}, the ${than}`,
  remedy: `compare how both were measured, and correct the unit or the ${than}`
});
function agrees(metric, row) {
  if (metric.unit !== row.unit) return false;
  if (metric.unit !== "s" && metric.unit !== "B" || row.value <= 0 || metric.value <= 0) return true;
  const ratio = metric.value / row.value;
  return ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO;
}
var EXCEPTIONS2 = 1e4;
function joinTests(slots, limit = EXCEPTIONS2) {
  const all2 = slots.flatMap(({ reports }) => reports.map(({ tests }) => tests));
  const counts = sumOf2(all2);
  const exceptions = exceptionsOf(slots, limit);
  return {
    ...counts,
    duration_ms: Math.round(all2.reduce((sum2, { duration_ms }) => sum2 + duration_ms, 0)),
    slots: slots.map(({ slot, reports, targetImages = [] }) => ({
      name: slot,
      ...sumOf2(reports.map(({ tests }) => tests)),
      target_images: [...targetImages]
    })),
    suites: slots.flatMap(
      ({ slot, reports }) => addedByName(reports.map(({ tests }) => tests.suites)).map((suite) => ({ slot, ...suite }))
    ),
    tags: slots.flatMap(
      ({ slot, scenarios, reports }) => addedByName([scenarios.map((name) => ({ name, ...noCounts() })), ...reports.map(({ tests }) => tests.tags)]).map(
        (tag) => ({ slot, ...tag })
      )
    ),
    expected: slots.flatMap(
      ({ slot, expected, reports }) => joinExpected(
        expected,
        reports.map(({ tests }) => tests.expected)
      ).map((fact) => ({ slot, ...fact }))
    ),
    exceptions,
    omitted: counts.total - counts.passed - exceptions.length,
    run_errors: slots.flatMap(
      ({ slot, reports }) => reports.flatMap(({ source, tests }) => tests.run_errors.map((message) => ({ slot, message, source })))
    )
  };
}
var sumOf2 = (tests) => tests.reduce(added, noCounts());
function exceptionsOf(slots, limit) {
  const shown2 = [];
  for (const status of WORST_FIRST)
    for (const { slot, reports } of slots)
      for (const { source, tests } of reports)
        for (const test of tests.exceptions)
          if (test.status === status && shown2.length < limit) shown2.push({ slot, source, ...test });
  return shown2;
}
function testsProblems({ slot, reports }) {
  const { total, skipped, not_run } = sumOf2(reports.map(({ tests }) => tests));
  return [
    ...total > 0 && skipped + not_run === total ? [noneRan(total, skipped, not_run)] : [],
    ...twice(slot, reports)
  ];
}
var noneRan = (total, skipped, notRun) => ({
  code: "evidence.no_tests",
  message: "no test of the slot ran",
  found: `${skipped} skipped, ${notRun} not run, of ${total}`,
  expected: "at least one test that ran",
  remedy: "look why everything was skipped, and run the tests again"
});
function twice(slot, reports) {
  const shards = /* @__PURE__ */ new Map();
  for (const { shard, tests } of reports) {
    if (shard === void 0 || tests.seen === void 0) continue;
    const seen = shards.get(shard) ?? /* @__PURE__ */ new Set();
    for (const fingerprint of fingerprintsIn(tests.seen)) seen.add(fingerprint);
    shards.set(shard, seen);
  }
  const all2 = Float64Array.from([...shards.values()].flatMap((seen) => [...seen])).sort();
  const repeated = all2.filter((fingerprint, index2) => index2 > 0 && fingerprint === all2[index2 - 1]).length;
  if (repeated === 0) return [];
  return [
    {
      code: "evidence.shard_conflict",
      message: `tests of slot ${slot} ran in more than one shard`,
      expected: "each test in one shard",
      found: `${repeated} of ${all2.length} tests ran before in another`,
      remedy: "let the runner divide the tests, and retry a failed one in its own shard"
    }
  ];
}
function judgeSlot({ slot, part }, request, isWhole) {
  const runs = runsOf2(part.files);
  const told2 = new Set(part.files.flatMap(({ clean, manifest }) => clean || !manifest ? [] : [runKey(manifest)]));
  const copies = copiesIn(part);
  const problems = [
    ...lookingProblems(part),
    ...duplicateProblems(slot, part.files),
    ...jobsProblems(slot, part),
    ...(0, import_chunk_JOLL2S7L.shardProblems)(slot.name, runs, isWhole)
  ];
  const expectation = expectationOf(slot, request);
  const sources = part.files.map((file) => {
    const faults = [
      ...(0, import_chunk_JOLL2S7L.bindingProblems)(foundFile(file, request.folder), expectation),
      ...file.problems,
      ...exitCodeProblems(slot, file, file.manifest !== void 0 && told2.has(runKey(file.manifest)))
    ];
    problems.push(...faults);
    return sourceOf(slot, file, { isRead: faults.length === 0, copyOf: copies.get(file.path) });
  });
  return {
    slot: slotOf2(slot, part, problems, request),
    sources,
    problems: problems.map((problem) => ({ ...problem, slot: slot.name }))
  };
}
var lookingProblems = ({ files, problems }) => files.length === 0 ? problems : problems.filter(({ code: code2 }) => code2 !== "evidence.no_match");
function runsOf2(files) {
  const runs = files.flatMap(
    ({ manifest }) => manifest === void 0 ? [] : [[runKey(manifest), manifest.run]]
  );
  return [...new Map(runs).values()];
}
var runKey = ({ path: path2, sha256: sha2563, run: run2 }) => (0, import_chunk_UEGZMSUE.canonicalJson)([path2, sha2563, run2]);
function copiesIn({ files }) {
  const first = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const { path: path2, sha256: sha2563, manifest, metrics } of files) {
    if (metrics === void 0) continue;
    const key = `${sha2563} ${manifest === void 0 ? "" : runKey(manifest)}`;
    const known = first.get(key);
    if (known === void 0) first.set(key, path2);
    else copies.set(path2, known);
  }
  return copies;
}
var foundFile = ({ path: path2, sha256: sha2563, tracked, manifest }, { pinned }) => ({
  ...{ path: path2, sha256: sha2563, tracked },
  ...manifest === void 0 ? {} : {
    manifest: {
      path: manifest.path,
      run: manifest.run,
      sha256: manifest.listed,
      pinnedBy: [...pinned].flatMap(([job, digests]) => digests.has(manifest.sha256) ? [job] : [])
    }
  }
});
var expectationOf = (slot, { subject }) => ({
  slot: slot.name,
  binding: slot.binding,
  job: slot.job,
  ...subject,
  ...slot.maxAgeMs === void 0 ? {} : { maxAgeMs: slot.maxAgeMs }
});
function slotOf2(slot, { files }, problems, request) {
  const expectation = expectationOf(slot, request);
  const stale = files.flatMap((file) => (0, import_chunk_JOLL2S7L.staleAt)(foundFile(file, request.folder), expectation) ?? []);
  const finished = files.flatMap(
    ({ manifest }) => manifest === void 0 ? [] : (0, import_chunk_P5VQINOM.parseInstant)(manifest.run.finished_at) ?? []
  );
  const producer = producerOf(slot, files, request.producers);
  return {
    name: slot.name,
    kind: slot.kind,
    required: slot.required,
    status: statusOf2(files, problems),
    binding: slot.binding,
    files: files.length,
    needs: [...slot.needs],
    ...finished.length === 0 ? {} : { age_ms: Math.max(0, request.subject.instantMs - least(finished)) },
    ...stale.length === 0 ? {} : { stale_at: (0, import_chunk_P5VQINOM.formatInstant)(least(stale)) },
    ...producer === void 0 ? {} : { producer }
  };
}
var least = (numbers) => numbers.reduce((a, b) => Math.min(a, b));
function producerOf(slot, files, results) {
  const jobs = /* @__PURE__ */ new Set([...files.flatMap(({ manifest }) => manifest?.run.job ?? []), slot.job]);
  const ends = [...jobs].flatMap((job) => results.get(job) ?? []);
  return ends.find((end) => end !== "success") ?? ends[0];
}
function statusOf2(files, problems) {
  if (files.length === 0) return problems.every(({ code: code2 }) => code2 === "evidence.no_match") ? "missing" : "rejected";
  if (problems.length === 0) return "read";
  return problems.every(({ code: code2 }) => code2 === "evidence.stale") ? "stale" : "rejected";
}
function sourceOf(slot, file, { isRead: isRead2, copyOf }) {
  const { path: path2, sha256: sha2563, bytes, notes, format, tool, tool_version, claimed_at, manifest } = file;
  const run2 = manifest?.run;
  return {
    slot: slot.name,
    path: path2,
    sha256: sha2563,
    bytes,
    status: isRead2 ? "read" : "rejected",
    notes: [...notes, ...copyOf === void 0 ? [] : [`it has the bytes of ${copyOf}, and counts once`]],
    ...format === void 0 ? {} : { format },
    ...tool === void 0 ? {} : { tool },
    ...tool_version === void 0 ? {} : { tool_version },
    ...claimed_at === void 0 ? {} : { claimed_at },
    ...run2 === void 0 ? {} : { finished_at: run2.finished_at, exit_code: run2.exit_code, command: [...run2.command] }
  };
}
function evidenceOf(parts, request, isWhole = true) {
  const filled = request.slots.flatMap((slot) => {
    const part = parts.find(({ name }) => name === slot.name);
    return part === void 0 ? [] : [{ slot, part }];
  });
  const tests = filled.filter(bringsTests).map((one2) => testsOf(one2, request));
  const perf = perfOf(filled);
  const judged = filled.map((one2) => judgeSlot(one2, request, isWhole));
  const beyond = [
    ...unitProblems(perf.metrics, request.baseline, request.budgets),
    ...tests.flatMap((slot) => testsProblems(slot).map((problem) => ({ ...problem, slot: slot.slot })))
  ];
  return {
    tests: joinTests(tests, request.limits.exceptions),
    perf,
    iac: joinIac(
      filled.filter(({ slot }) => slot.kind === "iac").map(({ slot, part }) => ({
        slot: slot.name,
        covers: coversOf(slot, request),
        reports: part.files.flatMap(({ path: path2, lint }) => lint === void 0 ? [] : [{ source: path2, lint }])
      })),
      request.limits.exceptions
    ),
    environment: foldEnvironment(filled.filter(({ slot }) => slot.kind === "environment").flatMap(looksOf)),
    ...optionalOf(filled, request.limits.exceptions),
    own: Object.fromEntries(filled.filter(({ slot }) => slot.kind === "data").map(documentsOf2)),
    slots: judged.map(
      ({ slot }) => beyond.some((problem) => problem.slot === slot.name) ? { ...slot, status: "rejected" } : slot
    ),
    sources: judged.flatMap(({ sources }) => sources),
    problems: [...judged.flatMap(({ problems }) => problems), ...beyond]
  };
}
var bringsTests = ({ slot, part }) => slot.kind === "tests" || part.files.some(({ tests }) => tests !== void 0);
function testsOf({ slot, part }, { expected }) {
  const isAsked = slot.kind === "tests";
  const images = part.files.map(({ manifest }) => manifest?.run.target_images ?? []);
  return {
    slot: slot.name,
    scenarios: isAsked ? slot.scenarios : [],
    expected: isAsked ? expected.get(slot.name) ?? [] : [],
    // What one of the runs was made against says nothing about another.
    targetImages: images.some(({ length }) => length === 0) ? [] : [...new Set(images.flat())].sort(),
    reports: part.files.flatMap(
      ({ path: path2, tests, manifest }) => tests === void 0 ? [] : [{ source: path2, tests, ...manifest?.run.shard === void 0 ? {} : { shard: runKey(manifest) } }]
    )
  };
}
function perfOf(filled) {
  return foldPerf(
    filled.filter(({ slot }) => slot.kind === "perf").map(({ slot, part }) => ({
      slot: slot.name,
      ...slot.profile === void 0 ? {} : { profile: slot.profile },
      reports: originalsOf(part).map(({ path: path2, metrics = [] }) => ({ source: path2, metrics }))
    }))
  );
}
function originalsOf(part) {
  const copies = copiesIn(part);
  return part.files.filter(({ path: path2 }) => !copies.has(path2));
}
function optionalOf(filled, limit) {
  const covered = filled.filter(({ slot }) => slot.kind === "coverage");
  const listed2 = filled.filter(({ slot }) => slot.kind === "packages");
  return {
    ...covered.length > 0 && {
      coverage: joinCoverage(
        covered.map(({ slot, part }) => ({
          slot: slot.name,
          reports: part.files.flatMap(({ coverage }) => coverage ?? [])
        }))
      )
    },
    ...listed2.length > 0 && {
      packages: joinPackages(
        listed2.map(({ slot, part }) => ({
          slot: slot.name,
          reports: part.files.flatMap(
            ({ path: path2, packages }) => packages === void 0 ? [] : [{ source: path2, bill: packages }]
          )
        })),
        { limit }
      )
    }
  };
}
var looksOf = ({ slot, part }) => part.files.map(({ path: path2, samples = [], manifest }) => ({
  slot: slot.name,
  source: path2,
  samples,
  ...manifest === void 0 ? {} : { at: manifest.run.finished_at }
}));
var documentsOf2 = ({ slot, part }) => [
  (0, import_chunk_Y7Z4IGZ6.dataKey)(slot.name),
  part.files.flatMap((file) => "content" in file ? [{ source: file.path, content: file.content }] : [])
];
async function partFor(asked, documents, names2) {
  const { git, found: found2, proposal } = asked;
  const slots = namedSlots(found2, names2);
  const request = await requestFor(asked, documents, git.tree(proposal.resultTree), slots);
  const origin = {
    subject: { head: proposal.head, tree: proposal.resultTree },
    configuration_sha256: found2.source.sha256,
    limit: found2.configuration.limits.exceptions
  };
  const part = (0, import_chunk_C5KSHW47.newPart)(origin, await readSlots(request));
  return { part, evidence: evidenceOf(part.slots, request, false) };
}
function namedSlots({ configuration, source }, names2) {
  const known = configuration.evidence.map(({ name }) => name);
  const unknown = names2.find((name) => !known.includes(name));
  if (unknown === void 0)
    return configuration.evidence.filter(({ name }) => names2.length === 0 || names2.includes(name));
  throw new import_chunk_URPNT6SS.Problem({
    code: "config.unknown_name",
    message: "the configuration has no such slot",
    file: source.file,
    found: unknown,
    expected: known.join(", ") || "no slot is configured",
    remedy: "correct the name of the slot"
  });
}
async function evidenceFor(asked, documents, judged) {
  const { brought, proposal, found: found2 } = asked;
  if (brought !== void 0) (0, import_chunk_C5KSHW47.assertFits)(brought.part, proposal.resultTree, found2.source.sha256, brought.file);
  const slots = brought?.part.slots ?? [];
  const known = new Set(slots.map(({ name }) => name));
  const here = found2.configuration.evidence.filter(({ name }) => !known.has(name));
  const request = await requestFor(asked, documents, judged, found2.configuration.evidence);
  return evidenceOf([...slots, ...await readSlots({ ...request, slots: here })], request);
}
async function requestFor(asked, documents, judged, slots) {
  const { git, proposal, clock, run: run2 } = asked;
  const files = (await judged.list()).map(({ path: path2 }) => path2);
  return {
    slots,
    limits: asked.found.configuration.limits,
    folder: { ...asked.evidence, tracked: new Set(files) },
    subject: {
      instantMs: clock.nowMs,
      head: proposal.head,
      tree: proposal.resultTree,
      headContainsBase: await git.isAncestor(proposal.base, proposal.head),
      ...run2 === void 0 ? {} : { run: run2 }
    },
    expected: documents.expected,
    checks: await (0, import_chunk_BA3BB2JF.checksOf)(documents.dataSchemas),
    baseline: [...documents.baseline],
    budgets: asked.found.configuration.budgets,
    files,
    matching: (globs, paths) => paths.filter((path2) => (0, import_chunk_2M5JPQ7Q.matches)(globs, path2)),
    roots: asked.roots,
    producers: asked.producers
  };
}
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
async function collectInfrastructure({ evidence }, tree) {
  const covers = evidence.filter(({ kind }) => kind === "iac").flatMap(({ covers: globs }) => globs);
  const paths = (await tree.list()).map(({ path: path2 }) => path2).filter((path2) => covers.length === 0 || (0, import_chunk_2M5JPQ7Q.matches)(covers, path2));
  const those = (pattern, holds2) => holding(
    paths.filter((path2) => pattern.test(path2)),
    tree,
    holds2
  );
  return {
    terraform: [...await those(/\.tf$/, isTerraform), ...await those(/\.tf\.json$/, isTerraformJson)].sort(),
    kubernetes: [...await those(/\.ya?ml$/, isManifest)]
  };
}
async function holding(paths, tree, holds2) {
  const found2 = await sideBySide2(paths, async (path2) => {
    const bytes = await tree.read(path2);
    return bytes !== void 0 && holds2(new TextDecoder().decode(bytes)) ? [path2] : [];
  });
  return found2.flat();
}
var isTerraform = (text4) => /^[ \t\ufeff]*[a-z_]+(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/m.test(text4);
var isTerraformJson = (text4) => /^\s*\{\s*"/.test(text4);
function isManifest(text4) {
  if (!/^apiVersion:/m.test(text4) || !/^kind:/m.test(text4)) return false;
  const documents = (0, import_yaml.parseAllDocuments)(text4).filter(({ contents }) => !isNothing(contents));
  return documents.every((document3) => document3.has("apiVersion") && document3.has("kind")) && documents.some((document3) => !isEmptyList(document3));
}
var isNothing = (contents) => contents === null || (0, import_yaml.isScalar)(contents) && contents.value === null;
function isEmptyList(document3) {
  const [kind, items] = [String(document3.get("kind")), document3.get("items")];
  const isList = kind === "List" || kind.endsWith("List") && document3.has("items");
  return isList && !((0, import_yaml.isSeq)(items) && items.items.length > 0);
}
var emptyOptions = {};
function toString(value2, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value2, includeImageAlt, includeHtml);
}
function one(value2, includeImageAlt, includeHtml) {
  if (node(value2)) {
    if ("value" in value2) {
      return value2.type === "html" && !includeHtml ? "" : value2.value;
    }
    if (includeImageAlt && "alt" in value2 && value2.alt) {
      return value2.alt;
    }
    if ("children" in value2) {
      return all(value2.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value2)) {
    return all(value2, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value2) {
  return Boolean(value2 && typeof value2 === "object");
}
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value2) {
  return own.call(characterEntities, value2) ? characterEntities[value2] : false;
}
function splice(list3, start, remove, items) {
  const end = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list3.splice(...parameters);
  } else {
    if (remove) list3.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list3.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list3, items) {
  if (list3.length > 0) {
    splice(list3, list3.length, 0, items);
    return list3;
  }
  return items;
}
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value2 = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list3) {
  let index2 = -1;
  const before2 = [];
  while (++index2 < list3.length) {
    ;
    (list3[index2].add === "after" ? existing : before2).push(list3[index2]);
  }
  splice(existing, 0, 0, before2);
}
function decodeNumericCharacterReference(value2, base) {
  const code2 = Number.parseInt(value2, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}
function normalizeIdentifier(value2) {
  return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}
function factorySpace(effects, ok3, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return ok3(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix;
    }
    effects.exit(type);
    return ok3(code2);
  }
}
function factorySpaceMinMax(effects, ok3, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return after(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code2);
  }
  function after(code2) {
    return size >= min ? ok3(code2) : nok(code2);
  }
}
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation(this, index2, remove, add2, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add2) {
    addImplementation(this, index2, remove, add2, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add2, before2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before2) {
      add2.push(...existing[2]);
      existing[2] = add2;
    } else {
      existing[2].push(...add2);
    }
    return;
  }
  const change = [at, remove, add2];
  editMap.map.push(change);
  editMap.index.set(at, change);
}
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok3, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve5 = constructs2[index2].resolveAll;
    if (resolve5 && !called.includes(resolve5)) {
      events = resolve5(events, context);
      called.push(resolve5);
    }
  }
  return events;
}
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok3) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before2 = classifyCharacter(previous3);
  let marker;
  return start;
  function start(code2) {
    marker = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code2);
    const open = !after || after === 2 && before2 || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close2 = !before2 || before2 === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before2 || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok3(code2);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok3, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok3, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
  }
  function after(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
  }
}
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok3;
    }
    effects.exit("blockQuotePrefix");
    return ok3(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok3, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok3, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok3;
    }
    return nok(code2);
  }
}
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code2);
  }
  function numeric(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code2);
  }
  function value2(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok3;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value2;
    }
    return nok(code2);
  }
}
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after;
  }
  function after(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok3(code2);
  }
}
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok3, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok3(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after(code2) {
    effects.exit("codeFenced");
    return ok3(code2);
  }
  function tokenizeCloseStart(effects2, ok4, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok4(code2);
      }
      return nok2(code2);
    }
  }
}
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside;
  }
  function after(code2) {
    effects.exit("codeIndented");
    return ok3(code2);
  }
}
function tokenizeFurtherStart(effects, ok3, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok3, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code2);
  }
  function between(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok3(code2);
    }
    token.type = "codeTextData";
    return data(code2);
  }
}
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list3, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list3.push(...right);
  } else {
    while (chunkStart < right.length) {
      list3.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok3) {
  let previous3;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok3(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok3, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok3(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok3)(code2);
  }
}
function factoryDestination(effects, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok3(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}
function factoryLabel(effects, ok3, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen) seen = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}
function factoryTitle(effects, ok3, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside;
  }
  function escape(code2) {
    if (code2 === marker || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}
function factoryWhitespace(effects, ok3) {
  let seen;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok3(code2);
  }
}
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok3, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before2(code2);
  }
  function before2(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after, after)(code2);
  }
  function after(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok3(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok3, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
  }
}
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok3(code2);
    }
    return nok(code2);
  }
}
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok3, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before2(code2);
  }
  function before2(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok3, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code2) {
    return before2(code2);
  }
  function before2(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker = 3;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker = 4;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value2 = "CDATA[";
    if (code2 === value2.charCodeAt(index2++)) {
      effects.consume(code2);
      if (index2 === value2.length) {
        return self.interrupt ? ok3 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok3(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok3(code2) : continuation(code2);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok3 : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok3(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok3, nok);
  }
}
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok3, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
  }
  function cdataOpenInside(code2) {
    const value2 = "CDATA[";
    if (code2 === value2.charCodeAt(index2++)) {
      effects.consume(code2);
      return index2 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok3;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close2;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text4, context], events[close2 - 2], events[close2 - 1], ["exit", label, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok3, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok3(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok3, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok3;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok3, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok3, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok3;
    }
    return nok(code2);
  }
}
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok3, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok3(code2);
  }
}
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok3, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok3(code2);
  }
}
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok3) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok3, "linePrefix");
  }
}
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok3, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before2(code2);
  }
  function before2(code2) {
    marker = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok3(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}
var list2 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok3, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code2);
      }
    }
    return nok(code2);
  }
  function inside(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok3(code2);
  }
}
function tokenizeListContinuation(effects, ok3, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok3, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok3, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list2, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok3(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok3(code2) : nok(code2);
  }
}
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text4;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text4 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok3, nok) {
  const self = this;
  let marker;
  return start;
  function start(code2) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code2;
      return before2(code2);
    }
    return nok(code2);
  }
  function before2(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
  }
  function after(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok3(code2);
    }
    return nok(code2);
  }
}
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list3 = constructs2[code2];
      let index2 = -1;
      if (list3) {
        while (++index2 < list3.length) {
          const item = list3[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}
var constructs_exports = {};
(0, import_chunk_75QCMCYK.__export)(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list2,
  [43]: list2,
  [45]: list2,
  [48]: list2,
  [49]: list2,
  [50]: list2,
  [51]: list2,
  [52]: list2,
  [53]: list2,
  [54]: list2,
  [55]: list2,
  [56]: list2,
  [57]: list2,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code2) {
          const left = code2 !== null && map[code2];
          const all2 = code2 !== null && map.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list3)(code2);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok3,
            nok
          )(code2);
        }
      }
      function ok3(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code2 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value2) {
  return value2.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}
function stringifyPosition(value2) {
  if (!value2 || typeof value2 !== "object") {
    return "";
  }
  if ("position" in value2 || "type" in value2) {
    return position(value2.position);
  }
  if ("start" in value2 || "end" in value2) {
    return position(value2);
  }
  if ("line" in value2 || "column" in value2) {
    return point(value2);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value2) {
  return value2 && typeof value2 === "number" ? value2 : 1;
}
var own2 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list3, onenterlistordered),
      listUnordered: opener2(list3),
      paragraph: opener2(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text4();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list3(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value2 = extensions[index2];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}
function ok() {
}
var import_format = (0, import_chunk_75QCMCYK.__toESM)(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}
var own3 = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index2 = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index2 < presetsOrMatters.length) {
    result[index2] = matter(presetsOrMatters[index2]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own3.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own3.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own3.call(result, "fence") && !own3.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    const code2 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code2];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code2] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok3, nok) {
    const self = this;
    return start;
    function start(code2) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code2 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code2);
        }
      }
      return nok(code2);
    }
    function openSequence(code2) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code2);
        }
        return openAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code2);
        return openSequence;
      }
      return nok(code2);
    }
    function openSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code2);
    }
    function openAfter(code2) {
      if (markdownLineEnding(code2)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code2);
    }
    function contentStart(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        return contentEnd(code2);
      }
      effects.enter(valueType);
      return contentInside(code2);
    }
    function contentInside(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(valueType);
        return contentEnd(code2);
      }
      effects.consume(code2);
      return contentInside;
    }
    function contentEnd(code2) {
      if (code2 === null) {
        return nok(code2);
      }
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code2) {
      effects.exit(frontmatterType);
      return ok3(code2);
    }
  }
  function tokenizeClosingFence(effects, ok3, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code2) {
      if (code2 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code2);
      }
      return nok(code2);
    }
    function closeSequence(code2) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code2);
        }
        return closeAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code2);
        return closeSequence;
      }
      return nok(code2);
    }
    function closeSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code2);
    }
    function closeAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(fenceType);
        return ok3(code2);
      }
      return nok(code2);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    enter[matter2.type] = opener(matter2);
    exit3[matter2.type] = close;
    exit3[matter2.type + "Value"] = value;
  }
  return { enter, exit: exit3 };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok("value" in node2);
  this.exit(token);
  node2.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function ccount(value2, character) {
  const source = String(value2);
  if (typeof character !== "string") {
    throw new TypeError("Expected character");
  }
  let count2 = 0;
  let index2 = source.indexOf(character);
  while (index2 !== -1) {
    count2++;
    index2 = source.indexOf(character, index2 + character.length);
  }
  return count2;
}
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok2;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index2 = -1;
  while (++index2 < tests.length) {
    checks[index2] = convert(tests[index2]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    while (++index3 < checks.length) {
      if (checks[index3].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check;
  }
}
function castFactory(testFunction) {
  return check;
  function check(value2, index2, parent) {
    return Boolean(
      looksLikeANode(value2) && testFunction.call(
        this,
        value2,
        typeof index2 === "number" ? index2 : void 0,
        parent || void 0
      )
    );
  }
}
function ok2() {
  return true;
}
function looksLikeANode(value2) {
  return value2 !== null && typeof value2 === "object" && "type" in value2;
}
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}
var empty2 = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check;
  let visitors;
  let enter;
  let exit3;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit3 = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    const value2 = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value2.type === "string") {
      const name = (
        // `hast`
        typeof value2.tagName === "string" ? value2.tagName : (
          // `xast`
          typeof value2.name === "string" ? value2.name : void 0
        )
      );
      Object.defineProperty(visit2, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit2;
    function visit2() {
      const matches2 = !check || is2(node2, index2, parents[parents.length - 1] || void 0);
      let result = empty2;
      if (enter && matches2) {
        result = toResult(enter(node2, parents, index2));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches2) {
        const exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value2) {
  if (Array.isArray(value2)) {
    return value2;
  }
  if (typeof value2 === "number") {
    return [CONTINUE, value2];
  }
  return value2 === null || value2 === void 0 ? empty2 : [value2];
}
function findAndReplace(tree, list3, options) {
  const settings = options || {};
  const ignored = convert(settings.ignore || []);
  const pairs = toPairs(list3);
  let pairIndex = -1;
  while (++pairIndex < pairs.length) {
    visitParents(tree, visitor);
  }
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 === "number") {
      return handler(node2, parents, index2);
    }
    if (ignored(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    const parent = parents[parents.length - 1];
    const find = pairs[pairIndex][0];
    const replace2 = pairs[pairIndex][1];
    let start = 0;
    let change = false;
    let nodes = [];
    find.lastIndex = 0;
    let match = find.exec(node2.value);
    while (match) {
      const position2 = match.index;
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node2]
      };
      let value2 = replace2(...match, matchObject);
      if (typeof value2 === "string") {
        value2 = value2.length > 0 ? { type: "text", value: value2 } : void 0;
      }
      if (value2 === false) {
        find.lastIndex = position2 + 1;
      } else {
        if (start !== position2) {
          add2({ type: "text", value: node2.value.slice(start, position2) });
        }
        if (Array.isArray(value2)) {
          for (const child of value2) add2(child);
        } else if (value2) {
          add2(value2);
        }
        start = position2 + match[0].length;
        change = true;
      }
      if (!find.global) {
        break;
      }
      match = find.exec(node2.value);
    }
    if (change) {
      if (start < node2.value.length) {
        add2({ type: "text", value: node2.value.slice(start) });
      }
      parent.children.splice(index2, 1, ...nodes);
    } else {
      nodes = [node2];
    }
    return index2 + nodes.length;
    function add2(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list3 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index2 = -1;
  while (++index2 < list3.length) {
    const tuple = list3[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find) {
  return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace2) {
  return typeof replace2 === "function" ? replace2 : function() {
    return replace2;
  };
}
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "link");
  node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous2(match)) {
    return false;
  }
  let prefix = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  if (parts[1]) {
    return [result, { type: "text", value: parts[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label,
    children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  const value2 = "mailto:" + atext + "@" + label;
  return {
    type: "link",
    title: null,
    url: value2,
    children: [{ type: "text", value: value2, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label, resource, match) {
  if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
    return false;
  }
  const value2 = "xmpp:" + atext + "@" + label + (resource || "");
  return {
    type: "link",
    title: null,
    url: value2,
    children: [{ type: "text", value: value2, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts = domain2.split(".");
  if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index2 = url.length;
  while (index2 > 0) {
    const code2 = url.charCodeAt(index2 - 1);
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 62 || code2 === 63 || code2 === 93 || code2 === 125) {
      index2--;
    } else {
      break;
    }
  }
  if (index2 === url.length) {
    return [url, void 0];
  }
  let trail2 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail2.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail2.slice(0, closingParenIndex + 1);
    trail2 = trail2.slice(closingParenIndex + 1);
    closingParenIndex = trail2.indexOf(")");
    closingParens++;
  }
  return [url, trail2];
}
function previous2(match) {
  const code2 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code2) || unicodePunctuation(code2);
}
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value2 += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value2 })
  );
  subexit();
  exit3();
  value2 += tracker.move("]");
  return value2;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value2 = tracker.move(sequence);
  value2 += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value2,
    after: "~"
  });
  value2 += tracker.move(sequence);
  exit3();
  return value2;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit2,
      tableHeader: exit2,
      tableRow: exit2
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit2(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value2 = this.resume();
  if (this.data.inTable) {
    value2 = value2.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value2;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head = node2.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index2 = -1;
      let firstParagraph;
      while (++index2 < siblings.length) {
        const sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node2.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok3, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok3(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok3, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok3(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok3, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok3(code2);
  }
}
function tokenizeWwwPrefix(effects, ok3, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok3(code2);
  }
}
function tokenizeDomain(effects, ok3, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code2);
    }
    return ok3(code2);
  }
}
function tokenizePath(effects, ok3) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok3, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok3(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok3, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok3(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok3(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok3(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index2 = events.length;
  let result = false;
  while (index2--) {
    const token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok3(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok3;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok3(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok3, nok) {
  return effects.check(blankLine, ok3, effects.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok3(code2) : nok(code2);
  }
}
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok3, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before2 = classifyCharacter(previous3);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code2);
      token._open = !after || after === 2 && Boolean(before2);
      token._close = !before2 || before2 === 2 && Boolean(after);
      return ok3(code2);
    }
  }
}
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation2(this, index2, remove, add2);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add2);
    return;
  }
  const change = [at, remove, add2];
  editMap.map.push(change);
  editMap.index.set(at, change);
}
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code2) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok3(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok3, nok) {
  const self = this;
  return open;
  function open(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code2);
  }
  function close2(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok3, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok3, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code2) {
    return code2 === null ? nok(code2) : ok3(code2);
  }
}
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}
var GAP = "\uFFFC";
var WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
var plainText = (node2) => collapsed(textOf2(node2, (code2) => code2));
var proseText = (node2) => collapsed(textOf2(node2, () => GAP));
function ownContent(item) {
  return { type: "listItem", children: item.children.filter(({ type }) => type === "paragraph") };
}
var wordsOf = (text4) => text4.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
function holdsPhrase(text4, phrase) {
  const [whole, part] = [folded(text4), folded(phrase)];
  if (part === "") return false;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (!WORD.test(whole.charAt(at - 1)) || !WORD.test(part.charAt(0))) return true;
  }
  return false;
}
function sectionKey(title) {
  return collapsed(
    title.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{M}\s]/gu, " ")
  );
}
var folded = (text4) => collapsed(text4).normalize("NFC").toLowerCase();
var collapsed = (text4) => text4.replace(/\s+/g, " ").trim();
function textOf2(node2, code2) {
  if (node2.type === "text") return node2.value;
  if (node2.type === "inlineCode") return code2(node2.value);
  if (node2.type === "break") return " ";
  if (!("children" in node2)) return "";
  const parts = node2.children.map((child) => textOf2(child, code2));
  return parts.join(node2.type === "listItem" || node2.type === "tableRow" ? " " : "");
}
var LEADS_SOMEWHERE = /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:)[^#])/i;
var DATED = /^(\d{4}-\d{2}-\d{2})(?!\d)[\s:.,;|–—-]*(.*)$/;
function contentOf(root, phrases) {
  const definitions = new Map(
    root.children.flatMap((node2) => node2.type === "definition" ? [[node2.identifier, node2.url]] : []).reverse()
  );
  const draft = { sections: [], items: [], entries: [], rows: [], passages: [], definitions };
  const position2 = { section: "", quoted: false };
  for (const node2 of root.children) {
    if (node2.type === "heading") {
      position2.section = plainText(node2);
      draft.sections.push({
        title: position2.section,
        key: sectionKey(position2.section),
        level: node2.depth,
        line: lineOf(node2)
      });
    } else {
      readBlock(node2, position2, draft);
    }
  }
  const { sections, items, entries, rows, passages } = draft;
  return {
    words: wordsIn(passages),
    sections,
    items,
    entries,
    rows,
    phrases: phrases.map((phrase) => placed(phrase, passages))
  };
}
function readBlock(node2, position2, draft) {
  switch (node2.type) {
    case "paragraph":
      draft.passages.push({ text: proseText(node2), line: lineOf(node2) });
      return;
    case "list":
      for (const item of node2.children) readItem(item, position2, draft);
      return;
    case "table":
      readTable(node2, position2, draft);
      return;
    case "blockquote":
      readNested(node2, { ...position2, quoted: true }, draft);
  }
}
function readNested(node2, position2, draft) {
  for (const child of node2.children) readBlock(child, position2, draft);
}
function readItem(item, position2, draft) {
  const own4 = ownContent(item);
  const text4 = plainText(own4);
  const line = lineOf(item);
  draft.passages.push({ text: proseText(own4), line });
  if (!position2.quoted) {
    if (typeof item.checked === "boolean") {
      const link = firstLink(own4, draft.definitions);
      draft.items.push({
        section: position2.section,
        text: text4,
        checked: item.checked,
        line,
        ...link === void 0 ? {} : { link }
      });
    }
    draft.entries.push(...entriesOf(text4, line));
  }
  readNested({ children: item.children.filter(({ type }) => type !== "paragraph") }, position2, draft);
}
function readTable(table, position2, draft) {
  for (const [index2, row] of table.children.entries()) {
    const line = lineOf(row);
    draft.passages.push(...row.children.map((cell) => ({ text: proseText(cell), line })));
    if (index2 === 0 || position2.quoted) continue;
    const cells = row.children.map((cell) => plainText(cell));
    draft.rows.push({ section: position2.section, cells, line });
    draft.entries.push(...entriesOf(cells.join(" "), line));
  }
}
function entriesOf(text4, line) {
  const [, date = "", rest = ""] = DATED.exec(text4) ?? [];
  return (0, import_chunk_P5VQINOM.parseDeadline)(date) === void 0 ? [] : [{ date, text: rest, line }];
}
function firstLink(node2, definitions) {
  if (node2.type === "link" || node2.type === "linkReference") {
    const url = node2.type === "link" ? node2.url : definitions.get(node2.identifier) ?? "";
    const isSeen = plainText(node2) !== "" || node2.children.some(({ type }) => type === "image");
    return isSeen && LEADS_SOMEWHERE.test(url) ? url : void 0;
  }
  if (!("children" in node2)) return void 0;
  for (const child of node2.children) {
    const link = firstLink(child, definitions);
    if (link !== void 0) return link;
  }
  return void 0;
}
function placed(phrase, passages) {
  const passage = passages.find(({ text: text4 }) => holdsPhrase(text4, phrase));
  return passage === void 0 ? { phrase } : { phrase, line: passage.line };
}
var wordsIn = (passages) => passages.reduce((sum2, { text: text4 }) => sum2 + wordsOf(text4), 0);
var lineOf = (node2) => node2.position?.start.line ?? 0;
var import_yaml2 = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
function parseFrontMatter(yaml, line, file) {
  const lines = new import_yaml2.LineCounter();
  const fail = (offset, found2) => {
    throw new import_chunk_URPNT6SS.Problem(frontMatterProblem(file, line + lines.linePos(offset).line - 1, found2));
  };
  try {
    return fieldsOf(mapOf(yaml, lines, fail), fail);
  } catch (thrown) {
    if (thrown instanceof import_chunk_URPNT6SS.Problem) throw thrown;
    throw new import_chunk_URPNT6SS.Problem(frontMatterProblem(file, line, (0, import_chunk_URPNT6SS.textOf)(thrown)), { cause: thrown });
  }
}
function frontMatterProblem(file, line, found2) {
  return {
    code: "record.front_matter",
    message: "the front matter is not a flat map of texts",
    file,
    line,
    found: found2,
    expected: "one block at the very beginning of the file, with one `key: value` a line",
    remedy: "write the front matter plainly"
  };
}
function mapOf(yaml, lines, fail) {
  const documents = (0, import_yaml2.parseAllDocuments)(yaml, {
    version: "1.2",
    schema: "failsafe",
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines
  });
  const directive = /^%.*/m.exec(yaml);
  if (directive !== null) fail(directive.index, `the directive ${directive[0]}`);
  if (!Array.isArray(documents)) return void 0;
  if (documents.length > 1) fail(documents[1]?.range[0] ?? 0, "a second document");
  const [document3] = documents;
  const [fault2] = [...document3?.errors ?? [], ...document3?.warnings ?? []];
  if (fault2 !== void 0) fail(fault2.pos[0], fault2.message);
  const contents = document3?.contents;
  if (contents === void 0 || contents === null) return void 0;
  (0, import_yaml2.visit)(contents, { Node: (_, node2) => refuseVague(node2, fail) });
  return (0, import_yaml2.isMap)(contents) ? contents : fail(0, "something else than a map");
}
function refuseVague(node2, fail) {
  if (!(0, import_yaml2.isNode)(node2)) return;
  const offset = node2.range?.[0] ?? 0;
  if ((0, import_yaml2.isAlias)(node2)) fail(offset, `the alias *${node2.source}`);
  else if ("anchor" in node2 && node2.anchor !== void 0) fail(offset, `the anchor &${String(node2.anchor)}`);
  else if ("tag" in node2 && node2.tag !== void 0) fail(offset, `the tag ${node2.tag}`);
}
function fieldsOf(map, fail) {
  return (map?.items ?? []).map(({ key, value: value2 }) => {
    const offset = (0, import_yaml2.isNode)(key) ? key.range?.[0] ?? 0 : 0;
    const name = (0, import_yaml2.isScalar)(key) ? String(key.value) : fail(offset, "a key that is not a text");
    if (name === "<<") fail(offset, "the merge key <<");
    if (value2 === null) return { key: name, value: "" };
    return (0, import_yaml2.isScalar)(value2) ? { key: name, value: String(value2.value) } : fail(offset, `a list or a map under ${name}`);
  });
}
var TOKEN = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[?!][^>]*(?:>|$)|<(\/?)([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"|'[^']*'|(?!\s*["']))|[^>=])*)>|(<\/?[a-z][\s\S]*)/gi;
var QUOTED = /=\s*(?:"[^"]*"|'[^']*')/g;
var HIDING_ELEMENTS = /* @__PURE__ */ new Set([
  "datalist",
  "del",
  "details",
  "dialog",
  "noscript",
  "rp",
  "s",
  "script",
  "strike",
  "style",
  "template"
]);
var UNENDED = "<";
function visible(root) {
  const open = [];
  return { ...root, children: root.children.flatMap((node2) => keep(node2, open)) };
}
function keep(node2, open) {
  const hidden = open.length > 0;
  if (node2.type === "html") follow(node2.value, open);
  if (!("children" in node2)) return hidden || node2.type === "html" ? [] : [node2];
  const children = node2.children.flatMap((child) => keep(child, open));
  return hidden || node2.type === "delete" ? [] : [{ ...node2, children }];
}
function follow(html, open) {
  for (const [, slash, name, attributes = "", unended] of html.matchAll(TOKEN)) {
    if (unended !== void 0) open.push(UNENDED);
    if (name === void 0) continue;
    const element = name.toLowerCase();
    const last = open.lastIndexOf(element);
    if (slash === "/" && last >= 0) open.splice(last);
    else if (slash === "" && hides(element, attributes)) open.push(element);
  }
}
var hides = (element, attributes) => HIDING_ELEMENTS.has(element) || /(?:^|[\s/])hidden(?:[\s=/]|$)/i.test(attributes.replace(QUOTED, " "));
function readRecord(source) {
  const { name, path: path2, text: text4, sha256: sha2563 } = source;
  const digest = sha2563 === void 0 ? {} : { sha256: sha2563 };
  const known = { name, path: path2, present: text4 !== void 0, ...digest, front_matter: [], ...nothing(source.phrases) };
  if (text4 === void 0) return { record: known, problems: [] };
  try {
    assertReadable(text4, path2);
    const root = treeOf(text4.replace(/^\ufeff/, ""));
    const { fields, problems } = frontMatterOf(root, text4, path2);
    return { record: { ...known, front_matter: [...fields], ...contentOf(visible(root), source.phrases) }, problems };
  } catch (thrown) {
    return {
      record: known,
      problems: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "record.unreadable").map((parts) => ({ ...parts, file: path2 }))
    };
  }
}
var MARKDOWN = {
  extensions: [frontmatter(["yaml"]), gfm()],
  mdastExtensions: [frontmatterFromMarkdown(["yaml"]), gfmFromMarkdown()]
};
var treeOf = (text4) => fromMarkdown(text4, MARKDOWN);
function frontMatterOf(root, text4, path2) {
  const [first, second] = root.children;
  if (first?.type !== "yaml") {
    const isOpen = /^\ufeff?---[ \t]*\r?\n[ \t]*[\w-]+[ \t]*:/.test(text4);
    return { fields: [], problems: isOpen ? [frontMatterProblem(path2, 1, "a block that does not end")] : [] };
  }
  if (second?.type === "thematicBreak") {
    return {
      fields: [],
      problems: [frontMatterProblem(path2, second.position?.start.line ?? 1, "a second block after the first")]
    };
  }
  try {
    return { fields: parseFrontMatter(first.value, 2, path2), problems: [] };
  } catch (thrown) {
    return { fields: [], problems: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "record.front_matter") };
  }
}
function nothing(phrases) {
  return { words: 0, sections: [], items: [], entries: [], rows: [], phrases: phrases.map((phrase) => ({ phrase })) };
}
var MAX_CHARACTERS = 1024 * 1024;
var TOO_DEEP = /^(?:[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){40}|[ \t]{160}\S)/m;
var LONGEST_LINE = /^.{20000}/m;
function assertReadable(text4, file) {
  const found2 = text4.length > MAX_CHARACTERS ? `${text4.length} characters` : TOO_DEEP.test(text4) ? "forty levels of lists and quotations" : LONGEST_LINE.test(text4) ? "a line of twenty thousand characters" : void 0;
  if (found2 === void 0) return;
  throw new import_chunk_URPNT6SS.Problem({
    code: "record.unreadable",
    message: "the record is too large or too deep to be read",
    file,
    found: found2,
    expected: "a document that a person can read",
    remedy: "split or simplify the record"
  });
}
async function collectRecords(configuration, tree) {
  const all2 = (await tree.list()).map(({ path: path2 }) => path2);
  const wanted = configuration.phase.records.flatMap(({ name, paths }) => {
    const found2 = all2.filter((path2) => (0, import_chunk_2M5JPQ7Q.matches)(paths, path2));
    return (found2.length === 0 ? paths : found2).map((path2) => ({ name, path: path2 }));
  });
  const read = await sideBySide2(wanted, async ({ name, path: path2 }) => {
    const content3 = contentOf2(await tree.read(path2));
    return readRecord({ name, path: path2, ...content3, phrases: configuration.records.freezeStatement });
  });
  return {
    records: read.map(({ record }) => record),
    problems: read.flatMap(({ problems }) => problems.map((problem) => ({ ...problem, reads: "records" })))
  };
}
function contentOf2(bytes) {
  if (bytes === void 0) return { text: void 0 };
  return { text: new TextDecoder().decode(bytes), sha256: (0, import_chunk_P5C3MYZQ.sha256)(bytes) };
}
var STATES = /* @__PURE__ */ new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes_requested"],
  ["DISMISSED", "dismissed"]
]);
var NO_DECISION = ["COMMENTED", "PENDING"];
function decisiveReviews(reviews, people) {
  return people.flatMap((person) => {
    const decisive = reviews.filter((review) => review.github_id === person.github && !NO_DECISION.includes(review.state)).map((review) => decisionOf(person.id, review));
    const last = decisive.reduce(
      (latest, one2) => latest === void 0 || rank(one2) >= rank(latest) ? one2 : latest,
      void 0
    );
    return last === void 0 ? [] : [last];
  });
}
function decisiveByRequest(reviews, people) {
  const requests = [...new Set(reviews.map(({ request }) => request))];
  return requests.flatMap(
    (number) => decisiveReviews(
      reviews.filter(({ request }) => request === number),
      people
    )
  );
}
function judgeReviews(reviews, facts, filesAt) {
  const { sealedAt } = facts;
  const known = sealedAt === void 0 ? reviews : reviews.filter((review) => isBefore(review, sealedAt + CLOCK_SKEW_MS));
  return decisiveReviews(known, facts.people).flatMap((review) => itemsOf(review, facts, filesAt.get(review.commit)));
}
function itemsOf(review, facts, files) {
  const kinds = facts.covers.map(({ kind }) => kind).filter((kind) => filesOf([kind], facts).length > 0);
  const refusal = refusalOf(review, facts);
  if (refusal !== void 0) return [itemOf2(review, kinds, facts, refusal)];
  const sealed = facts.sealedAt !== void 0;
  const until = sealed || review.at === void 0 ? {} : { expires_at: (0, import_chunk_P5VQINOM.formatInstant)(review.at + facts.maxAgeMs) };
  const differences = new Map(kinds.map((kind) => [kind, sealed ? void 0 : difference(kind, facts, files)]));
  const standing = kinds.filter((kind) => differences.get(kind) === void 0);
  const fallen = kinds.filter((kind) => differences.get(kind) !== void 0);
  const voided = [...new Set(fallen.flatMap((kind) => differences.get(kind)?.files ?? []))].sort();
  const reason = [...new Set(fallen.flatMap((kind) => differences.get(kind)?.reason ?? []))].join("; ");
  return [
    ...standing.length === 0 ? [] : [itemOf2(review, standing, facts, { status: "valid", ...until })],
    ...fallen.length === 0 ? [] : [itemOf2(review, fallen, facts, { status: "void", reason, voided_by: voided })]
  ];
}
function refusalOf({ person, state, at }, facts) {
  if (state === "unknown" || at === void 0)
    return { status: "malformed", reason: `the review by ${person} has no known state or time` };
  const asOf = facts.sealedAt ?? facts.instant;
  if (at > asOf + CLOCK_SKEW_MS)
    return { status: "future", reason: `it was given at ${(0, import_chunk_P5VQINOM.formatInstant)(at)}, after ${(0, import_chunk_P5VQINOM.formatInstant)(asOf)}` };
  if (state === "changes_requested") return { status: "not_accepted", reason: `${person} asked for changes` };
  if (state === "dismissed") return { status: "not_accepted", reason: `the review by ${person} was dismissed` };
  if (rolesOf(person, "review", facts.roles).length === 0) {
    return { status: "not_accepted", reason: `no role of ${person} accepts reviews` };
  }
  const expiry = at + facts.maxAgeMs;
  if (facts.sealedAt !== void 0 || facts.instant < expiry) return void 0;
  return { status: "expired", reason: `it expired at ${(0, import_chunk_P5VQINOM.formatInstant)(expiry)}` };
}
function difference(kind, facts, files) {
  if (files === void 0) return { files: [], reason: "the commit of the review could not be read" };
  return differenceOf(files, [kind], facts);
}
function itemOf2(review, kinds, facts, answer) {
  return {
    path: `reviews/${review.person}`,
    method: "review",
    person: review.person,
    roles: [...rolesOf(review.person, "review", facts.roles)],
    kinds: [...kinds],
    phase: facts.phase,
    ...review.at === void 0 ? {} : { signed_at: (0, import_chunk_P5VQINOM.formatInstant)(review.at) },
    covers: [...new Set(filesOf(kinds, facts).map(({ path: path2 }) => path2))].sort(),
    voided_by: [],
    ...answer
  };
}
var isBefore = ({ submitted_at }, end) => ((0, import_chunk_P5VQINOM.parseInstant)(submitted_at) ?? end) <= end;
function decisionOf(person, { state, commit, submitted_at }) {
  const at = (0, import_chunk_P5VQINOM.parseInstant)(submitted_at);
  return at === void 0 ? { person, commit, state: "unknown" } : { person, commit, at, state: STATES.get(state) ?? "unknown" };
}
var rank = ({ at }) => at ?? Number.POSITIVE_INFINITY;
function refreshed(proposal, now, pushes) {
  const { author, title, labels, draft, baseRef, state } = now;
  const base = `refs/heads/${baseRef}`;
  return {
    proposal: { ...proposal, author, title, labels, draft, ...pushes === void 0 ? {} : { pushes } },
    problems: [
      ...base === proposal.baseRef ? [] : [retargeted(proposal.baseRef, base)],
      ...state === "open" ? [] : [closed(state)]
    ]
  };
}
function approvalsOf(reviews, people, head) {
  return decisiveByRequest(reviews, people).filter(({ state, commit }) => state === "approved" && commit === head).map(({ person, at }) => ({ person, method: "review", ...at === void 0 ? {} : { at: (0, import_chunk_P5VQINOM.formatInstant)(at) } }));
}
var retargeted = (expected, found2) => ({
  code: "platform.head_moved",
  message: "the pull request was retargeted after the run began",
  found: found2,
  expected,
  remedy: "run the gate again on the event `edited`",
  reads: "change"
});
var closed = (found2) => ({
  code: "platform.event",
  message: "the pull request is not open",
  found: found2,
  expected: "an open pull request",
  remedy: "reopen it, or ignore this run",
  reads: "change"
});
async function collectApprovals(sources, signed) {
  const { governance, freeze } = sources.configuration;
  const signatures = signaturesOf(signed);
  const agreed = async (kind, owners) => {
    const reviewed = (await reviewApprovals(kind, sources)).map((approval) => ({ approval }));
    return [...reviewed, ...signatures].filter((agreement) => isAccepted(agreement, owners, sources.configuration)).map(({ approval }) => approval);
  };
  return {
    governance: await agreed("governance", governance.owners),
    triage: await agreed("triage", freeze.triage.by)
  };
}
function isAccepted({ approval: { person, method }, signedAs }, owners, { roles, statements }) {
  const held = roles.filter(({ people }) => people.includes(person));
  const owning = held.filter(({ name }) => owners.includes(name));
  const asked = owning.length > 0 ? owning : held;
  if (asked.length === 0) return statements.accept.includes(method);
  return asked.some(({ name, accept }) => accept.includes(method) && (signedAs?.includes(name) ?? true));
}
function signaturesOf(signed) {
  return signed.filter(({ status, kinds }) => status === "valid" && kinds.includes("governance")).flatMap(({ person, signed_at, roles }) => {
    if (person === void 0) return [];
    const at = signed_at === void 0 ? {} : { at: signed_at };
    return [{ approval: { person, method: "ssh", ...at }, signedAs: roles }];
  });
}
function heldAgainstReviews(signed, { reviews, configuration }) {
  const refusals = decisiveByRequest(reviews, configuration.people).filter(({ state }) => state !== "approved");
  return signed.map((statement) => {
    const { status, kinds, person, signed_at } = statement;
    if (status !== "valid" || !kinds.includes("governance")) return statement;
    const signedAt2 = signed_at === void 0 ? void 0 : (0, import_chunk_P5VQINOM.parseInstant)(signed_at);
    const refusal = refusals.find(
      ({ person: who, at }) => who === person && (at === void 0 || signedAt2 === void 0 || at >= signedAt2)
    );
    if (refusal === void 0) return statement;
    const { expires_at: _, ...rest } = statement;
    const reason = `a later review by ${person} is ${refusal.state.replace("_", " ")}: sign or approve anew`;
    return { ...rest, status: "not_accepted", reason };
  });
}
async function reviewApprovals(kind, { reviews, configuration, proposal, git, classifiers }) {
  if (reviews.length === 0) return [];
  const landings = await (0, import_chunk_EDFFSL43.landingsOf)(proposal, git);
  const diffs = await Promise.all(landings.map(({ from, to }) => classified(from, to, git, classifiers)));
  const touching = landings.filter((_, index2) => diffs[index2]?.some((file) => file.class === kind));
  if (!await areShown(touching, git)) return [];
  const [first = [], ...others] = touching.map(({ commit }) => approvalsOf(reviews, configuration.people, commit));
  return first.filter(({ person }) => others.every((list3) => list3.some((approval) => approval.person === person)));
}
async function areShown(landings, git) {
  const shown2 = await Promise.all(
    landings.map(({ sides: [base, head] }) => base === void 0 || head === void 0 || (0, import_chunk_EDFFSL43.isShown)(base, head, git))
  );
  return shown2.every((one2) => one2);
}
var FOLDER = ".phasegate/signoffs";
async function unspent(signed, { git, judged, proposal }) {
  const isMeant = ({ status, kinds }) => status === "valid" && kinds.includes("governance");
  if (!signed.some(isMeant)) return signed;
  const ids = new Map((await judged.list()).map(({ path: path2, id }) => [path2, id]));
  return sideBySide2(signed, async (statement) => {
    const id = ids.get(statement.path);
    if (!isMeant(statement) || id === void 0) return statement;
    if (!await git.everHeld(proposal.base, id, FOLDER)) return statement;
    const { expires_at: _, ...rest } = statement;
    return { ...rest, status: "void", reason: `it landed on ${proposal.baseRef} before: sign this change anew` };
  });
}
async function collectSignoffs(sources) {
  const { configuration, trusted, judged } = sources;
  const facts = await factsOf(sources);
  const signers = configuration.statements.signers;
  const signed = await collectStatements({ judged, trusted, signers }, facts, await stepsOf2(sources));
  const statements = heldAgainstReviews(await unspent(signed.statements, sources), sources);
  const reviewed = await reviewStatements(sources, facts);
  return {
    statements: [...statements, ...reviewed.statements],
    approvals: await collectApprovals(sources, statements),
    problems: [...signed.problems, ...reviewed.problems]
  };
}
async function stepsOf2({ git, proposal: { base, head, resultTree } }) {
  const commits = await git.between(base, head);
  const pairs = [[base, resultTree], ...commits.map((commit) => [(0, import_chunk_EDFFSL43.before)(commit), commit.id])];
  return sideBySide2(pairs, async ([from, to]) => [git.tree(from), git.tree(to), await git.diff(from, to)]);
}
async function factsOf({
  configuration,
  proposal,
  nowMs,
  sealedAt,
  ...rest
}) {
  const { people, roles, statements, phase } = configuration;
  return {
    repository: proposal.repository,
    phase: phase.id,
    people,
    roles,
    covers: statements.covers,
    maxAgeMs: statements.maxAgeMs,
    instant: nowMs,
    governance: await governanceBytes(proposal, rest.git, rest.classifiers),
    baseRef: proposal.baseRef,
    ...sealedAt === void 0 ? {} : { sealedAt }
  };
}
async function governanceBytes({ base, resultTree }, git, classifiers) {
  const files = (await classified(base, resultTree, git, classifiers)).filter(
    (file) => file.class === "governance" || file.class === "triage"
  );
  const digest = async (side, path2) => {
    const bytes = await git.tree(side === "base" ? base : resultTree).read(path2);
    return { path: governanceName(side, path2), ...bytes === void 0 ? {} : { sha256: (0, import_chunk_P5C3MYZQ.sha256)(bytes) } };
  };
  return Promise.all([
    ...files.filter(({ status }) => status !== "added").map(({ path: path2 }) => digest("base", path2)),
    ...files.filter(({ status }) => status !== "deleted").map(({ path: path2 }) => digest("head", path2))
  ]);
}
async function reviewStatements({ reviews, git, judged }, facts) {
  const isAccepted2 = facts.roles.some(({ accept }) => accept.includes("review"));
  if (!isAccepted2 || reviews.length === 0) return { statements: [], problems: [] };
  const globs = globsOf(
    facts.covers.map(({ kind }) => kind),
    facts
  );
  const at = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { commit } of decisiveReviews(reviews, facts.people)) {
    if (at.has(commit)) continue;
    try {
      at.set(commit, await digestCovered(git.tree(commit), globs));
    } catch (thrown) {
      if ((0, import_chunk_EDFFSL43.isMissing)(thrown)) continue;
      problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, "git.unreadable").map((parts) => ({ ...parts, reads: "statements" })));
    }
  }
  const files = await digestCovered(judged, globs);
  return { statements: [...judgeReviews(reviews, { ...facts, signers: [], files }, at)], problems };
}
var waivers_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/phasegate/phasegate/schema/waivers-1.json",
  title: "WaiverFile",
  description: "Approved, expiring exceptions: a list",
  type: "array",
  items: {
    description: "A waiver",
    type: "object",
    additionalProperties: false,
    required: ["rule", "requester", "approver", "ticket", "reason", "expires"],
    properties: {
      rule: {
        $ref: "#/$defs/code",
        description: "Code of the rule"
      },
      item: {
        $ref: "#/$defs/text",
        description: "A pointer, a file, or the one name that the finding quotes: whole, of a test with its suite in front (SUITE \u203A NAME) where several have it. Without it: the whole rule"
      },
      scope: {
        $ref: "#/$defs/text",
        description: "A pull request such as #12, or a branch. Without it: every change"
      },
      requester: {
        $ref: "#/$defs/person",
        description: "Who asked for it"
      },
      approver: {
        $ref: "#/$defs/person",
        description: "Who granted it: not the requester. It does not hold for a change by the approver, or by somebody who is not listed under people"
      },
      ticket: {
        $ref: "#/$defs/text",
        description: "Where it is tracked"
      },
      reason: {
        $ref: "#/$defs/text",
        description: "Why"
      },
      expires: {
        $ref: "#/$defs/deadline",
        description: "When it ends, exclusive"
      }
    }
  },
  $defs: {
    text: {
      description: "a line of text without white space at its ends",
      type: "string",
      pattern: "^\\S(.*\\S)?$"
    },
    person: {
      description: "lower-case letters and digits, joined by hyphens, dots or underscores",
      type: "string",
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"
    },
    deadline: {
      description: "a date, or an RFC 3339 instant with offset",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\S+)?$"
    },
    code: {
      description: "the code of one rule, such as dor.iac_clean",
      type: "string",
      pattern: "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$"
    }
  }
};
var DAY_MS = 864e5;
var FORM = { name: "waivers", schema: waivers_default, invalid: "waiver.invalid" };
function parseWaivers(file, configuration, nowMs) {
  return (0, import_chunk_VWUDGIEV.readDocument)(FORM, file, (read) => {
    const waivers = read.items("").map((index2) => waiverOf(read, `/${index2}`, configuration, nowMs));
    const { max } = configuration.waivers;
    const open = waivers.filter(({ expiresMs }) => expiresMs > nowMs).length;
    if (open > max) {
      read.fault({
        code: "waiver.invalid",
        message: `${open} waivers are open and ${max} are allowed`,
        pointer: "",
        found: String(open),
        expected: `at most ${max}`,
        hint: "waivers.max",
        remedy: "close waivers"
      });
    }
    return waivers;
  });
}
function waiverOf(read, at, configuration, nowMs) {
  const text4 = (key) => read.text(`${at}/${key}`) ?? "";
  for (const key of ["requester", "approver"]) (0, import_chunk_TKVKXALH.checkPerson)(read, `${at}/${key}`, configuration);
  if (text4("approver") !== "" && text4("approver") === text4("requester")) {
    read.fault({
      code: "waiver.invalid",
      message: "a waiver is granted by the person who asked for it",
      pointer: `${at}/approver`,
      found: text4("approver"),
      expected: "another person",
      hint: "also the requester",
      remedy: "let another person grant it"
    });
  }
  if ((0, import_chunk_2M5JPQ7Q.mandatoryIn)(text4("rule")) !== void 0) {
    read.fault({
      code: "waiver.invalid",
      message: `\`${text4("rule")}\` cannot be waived`,
      pointer: `${at}/rule`,
      found: text4("rule"),
      expected: "another rule",
      hint: "without it nothing passes",
      remedy: "remove the waiver"
    });
  }
  const expiresMs = read.deadline(`${at}/expires`) ?? 0;
  const { maxDays } = configuration.waivers;
  if (expiresMs - nowMs > maxDays * DAY_MS) {
    read.fault({
      code: "waiver.invalid",
      message: `a waiver lasts at most ${maxDays} days from now`,
      pointer: `${at}/expires`,
      found: text4("expires"),
      expected: `within ${maxDays} days`,
      hint: "waivers.max_days",
      remedy: "shorten it, and renew it when it ends"
    });
  }
  return {
    rule: text4("rule"),
    item: text4("item"),
    scope: text4("scope"),
    requester: text4("requester"),
    approver: text4("approver"),
    ticket: text4("ticket"),
    reason: text4("reason"),
    expiresMs
  };
}
var OWN_POLICY = /^\.phasegate\/policies\/.+\.rego$/;
var isOwnPolicy = (path2) => OWN_POLICY.test(path2) && !path2.endsWith("_test.rego");
async function readTrusted(configuration, tree, label, nowMs, workspace) {
  const shelf = await openShelf(tree, label);
  const triage = await shelf.guarded("triage.invalid", { reads: "change" }, [], async () => {
    const parsed = (0, import_chunk_TKVKXALH.parseTriage)(await shelf.matching([configuration.freeze.triage.records]), configuration);
    shelf.problems.push(...parsed.problems.map((problem) => ({ ...problem, reads: "change" })));
    return parsed.records;
  });
  const waivers = await shelf.guarded("waiver.invalid", {}, [], async () => {
    const { file } = configuration.waivers;
    const found2 = file === void 0 ? void 0 : await shelf.read(file);
    return found2 === void 0 ? [] : parseWaivers(found2, configuration, nowMs);
  });
  const baseline = [];
  const expected = /* @__PURE__ */ new Map();
  const dataSchemas = /* @__PURE__ */ new Map();
  const accepted = /* @__PURE__ */ new Map();
  for (const { name, kind, baseline: figures, expected: list3 } of configuration.evidence) {
    if (figures !== void 0 && kind === "iac") {
      const read = async () => (0, import_chunk_TKVKXALH.parseAcceptedFindings)(await shelf.demanded(figures, "baseline.missing", name), configuration);
      accepted.set(name, await shelf.guarded("baseline.invalid", { reads: "iac" }, [], read));
    } else if (figures !== void 0) {
      const read = async () => (0, import_chunk_C2XM7YDT.parseBaseline)(await shelf.demanded(figures, "baseline.missing", name), name);
      baseline.push(...await shelf.guarded("baseline.invalid", { reads: "perf" }, [], read));
    }
    if (list3 !== void 0) {
      const read = async () => (0, import_chunk_O62WT4Y3.parseExpectedTests)(await shelf.demanded(list3, "expected.invalid", name));
      expected.set(name, await shelf.guarded("expected.invalid", { reads: "tests" }, [], read));
    }
  }
  for (const { name, schema } of configuration.evidence) {
    if (schema === void 0) continue;
    const read = async () => (0, import_chunk_MHVLDBVM.parseDataSchema)(await shelf.demanded(schema, "schema.invalid", name));
    dataSchemas.set(name, await shelf.guarded("schema.invalid", { reads: (0, import_chunk_Y7Z4IGZ6.dataKey)(name) }, void 0, read));
  }
  const policies = new Map((await shelf.policies()).map(({ path: path2, text: text4 }) => [path2, text4]));
  for (const pack of configuration.packs) {
    const read = () => (0, import_chunk_MHVLDBVM.readPack)(pack, tree, workspace);
    const modules = await shelf.guarded("policy.pack", {}, /* @__PURE__ */ new Map(), read);
    for (const [path2, text4] of modules) policies.set(path2, text4);
  }
  return { triage, waivers, baseline, accepted, expected, dataSchemas, policies, problems: shelf.problems };
}
async function openShelf(tree, label) {
  const problems = [];
  const paths = (await tree.list()).map(({ path: path2 }) => path2);
  const read = async (path2) => {
    const bytes = await tree.read(path2);
    return bytes === void 0 ? void 0 : { path: path2, text: (0, import_chunk_2M5JPQ7Q.decodeText)(bytes, path2), label };
  };
  const all2 = async (wanted) => (await Promise.all(wanted.map(read))).flatMap((file) => file ?? []);
  return {
    problems,
    read,
    matching: (globs) => all2(paths.filter((path2) => (0, import_chunk_2M5JPQ7Q.matches)(globs, path2))),
    policies: () => all2(paths.filter(isOwnPolicy)),
    demanded: async (path2, code2, slot) => await read(path2) ?? missing2(path2, code2, slot, label),
    guarded: async (code2, scope, fallback, work) => {
      try {
        return await work();
      } catch (thrown) {
        problems.push(...(0, import_chunk_URPNT6SS.problemsOf)(thrown, code2).map((problem) => ({ ...problem, ...scope })));
        return fallback;
      }
    }
  };
}
function missing2(path2, code2, slot, label) {
  throw new import_chunk_URPNT6SS.Problem({
    code: code2,
    message: `slot ${slot} names a file that the trusted ref does not hold`,
    file: path2,
    expected: `${path2} at ${label}`,
    found: "no such file",
    remedy: `add ${path2} to the trusted ref, or correct the slot`,
    who: "whoever owns the configuration"
  });
}
async function collect(asked, meanwhile) {
  const documents = await trustedDocuments(asked);
  return Promise.all([collectFacts(asked, documents), meanwhile(documents)]);
}
var trustedDocuments = ({ git, ref, found: found2, clock, workspace }) => readTrusted(found2.configuration, git.tree(ref.commit), found2.source.label, clock.nowMs, workspace);
async function collectFacts(asked, documents) {
  const { git, ref, found: found2, proposal, platform, clock } = asked;
  const { configuration } = found2;
  const [trusted, judged] = [git.tree(ref.commit), git.tree(proposal.resultTree)];
  const classifiers = classifiersOf(configuration);
  const entryFacts = await entryFactsOf(configuration, { trusted, git, nowMs: clock.nowMs, classifiers });
  const { entry, moment: moment2 } = await collectEntry(trusted, proposal, git, entryFacts);
  const signoffs = await collectSignoffs({
    ...{ configuration, git, trusted, judged, proposal, classifiers },
    reviews: platform.reviews,
    nowMs: clock.nowMs,
    ...sealOf(entry)
  });
  const facts = { ...classifiers, triage: documents.triage };
  const change = await collectChange(proposal, git, {
    ...facts,
    approvals: signoffs.approvals,
    openers: platform.openers,
    decider: deciderOf(configuration)
  });
  const landing = { landings: change.landings, parts: change.change.parts };
  const branch = await collectBranch(proposal, landing, git, { ...facts, ...kickoffOf(configuration) });
  const [records, infrastructure, { problems: unfit, own: own4, ...evidence }] = await Promise.all([
    collectRecords(configuration, judged),
    collectInfrastructure(configuration, judged),
    evidenceFor(asked, documents, judged)
  ]);
  const problems = [platform, documents, signoffs, change, branch, records].flatMap((part) => part.problems);
  return {
    input: {
      subject: change.subject,
      change: { ...change.change, parts: [...branch.parts] },
      branch: branch.branch,
      records: records.records,
      statements: signoffs.statements,
      infrastructure,
      ...evidence,
      ...own4,
      perf: withSeries(evidence.perf, documents.baseline),
      iac: withAccepted(evidence.iac, identitiesOf(documents), import_chunk_TKVKXALH.identityOf),
      problems: [...baseProblems(change.change, proposal, found2), ...problems, ...unfit]
    },
    trusted: trustedOf(configuration, {
      ref: {
        name: ref.name,
        commit: ref.commit,
        configuration: found2.source.file,
        configuration_sha256: found2.source.sha256
      },
      clock: { instant: (0, import_chunk_P5VQINOM.formatInstant)(clock.nowMs), epoch_ms: clock.nowMs, simulated: clock.simulated },
      moment: moment2,
      triage: documents.triage,
      waivers: documents.waivers,
      baseline: documents.baseline,
      accepted: documents.accepted,
      entry,
      dataSchemas: documents.dataSchemas
    })
  };
}
var identitiesOf = ({ accepted }) => new Map([...accepted].map(([slot, list3]) => [slot, list3.map((one2) => ({ ...one2, identity: (0, import_chunk_TKVKXALH.identityOf)(one2) }))]));
function sealOf({ genuine, entered_at }) {
  const sealedAt = genuine && entered_at !== void 0 ? (0, import_chunk_P5VQINOM.parseInstant)(entered_at) : void 0;
  return sealedAt === void 0 ? {} : { sealedAt };
}
async function collectEvidencePart(asked, names2) {
  return partFor(asked, await trustedDocuments(asked), names2);
}
function classifiersOf(configuration) {
  return {
    classifyPath: (path2, mode) => classifyPath(configuration, path2, mode),
    isRecordPath: (path2, mode) => isRecordPath(configuration, path2, mode),
    classifyBase: (ref) => classifyBase(configuration, ref),
    people: configuration.people
  };
}
function kickoffOf({ phase, freeze }) {
  const { kickoffCommit, kickoffSuffix } = phase;
  return { from: freeze.from, kickoffSuffix, ...kickoffCommit === void 0 ? {} : { kickoffCommit } };
}
function deciderOf(configuration) {
  return (bytes, path2) => {
    const { records, problems } = (0, import_chunk_TKVKXALH.parseTriage)([{ path: path2, text: new TextDecoder().decode(bytes) }], configuration);
    const [record] = records;
    if (record === void 0) throw new import_chunk_URPNT6SS.Problems(problems);
    return record.by;
  };
}
function baseProblems({ base }, { baseRef }, { configuration, source }) {
  if (base !== "unknown") return [];
  return [
    {
      code: "branch.unknown",
      message: "the base branch is neither frozen nor ungoverned",
      file: source.file,
      found: baseRef,
      expected: `one of freeze.branches (${configuration.freeze.branches.join(", ")}) or of ungoverned`,
      remedy: "name the branch under freeze.branches or under ungoverned",
      who: "whoever owns the configuration"
    }
  ];
}
async function resultOf(git, base, head, merges) {
  if (await git.mergeBase(base, head) === void 0) throw unrelated(base, head);
  if (await git.isAncestor(base, head)) return (await git.commit(head)).tree;
  for (const name of merges) {
    const id = name === void 0 ? void 0 : await git.resolve(name);
    const merge = id === void 0 ? void 0 : await git.commit(id);
    if (merge?.parents.length === 2 && merge.parents[0] === base && merge.parents[1] === head) return merge.tree;
  }
  const tree = await git.mergeTree(base, head);
  if (tree !== void 0) return tree;
  throw new import_chunk_URPNT6SS.Problem({
    code: "git.conflict",
    message: "the change does not merge into the tip of its base branch",
    found: `conflicts between ${base.slice(0, 12)} and ${head.slice(0, 12)}`,
    expected: "a change that merges cleanly",
    remedy: "update the branch and resolve the conflicts",
    who: "author of the change"
  });
}
function unrelated(base, head) {
  return new import_chunk_URPNT6SS.Problem({
    code: "git.no_merge_base",
    message: "the change and its base have no commit in common",
    found: `${base.slice(0, 12)} and ${head.slice(0, 12)}`,
    expected: "a change that was made on the history of its base",
    remedy: "check out with fetch-depth: 0; if that is so already, redo the change on its base"
  });
}
var NO_REPOSITORY = "local/repository";
async function proposalOf(occasion, git, from) {
  if (occasion.kind === "local") return local(occasion, git);
  const payload = (0, import_chunk_3KSULNFR.payloadOf)(occasion.payload);
  switch (occasion.name) {
    case "pull_request":
      return pullRequest(payload, git, occasion.sha);
    case "merge_group":
      return mergeGroup(payload, git);
    case "push":
      return push2(payload, git, from);
    default:
      throw refused2(`the event ${occasion.name} has no change to judge`, occasion.name);
  }
}
async function local(occasion, git) {
  const name = (0, import_chunk_HQIDJWJD.branchName)(occasion.base);
  if (name === void 0) throw noBranch(occasion.base);
  const [base, head] = await Promise.all([(0, import_chunk_HQIDJWJD.commitAt)(git, occasion.base), (0, import_chunk_HQIDJWJD.commitAt)(git, occasion.head)]);
  return {
    event: "local",
    repository: occasion.repository ?? NO_REPOSITORY,
    baseRef: `refs/heads/${name}`,
    base,
    head,
    resultTree: await resultOf(git, base, head, []),
    title: (await git.commit(head)).subject,
    labels: [],
    draft: false
  };
}
async function pullRequest(payload, git, sha) {
  const repository = payload.text("repository", "full_name");
  const state = payload.text("pull_request", "state");
  if (state !== "open") throw refused2("the pull request is not open", state, IS_OVER);
  const into = payload.text("pull_request", "base", "repo", "full_name");
  if (into !== repository) throw refused2("the pull request is for another repository", into);
  const number = payload.count("pull_request", "number");
  const name = payload.text("pull_request", "base", "ref");
  const head = payload.commit("pull_request", "head", "sha");
  const base = await (0, import_chunk_HQIDJWJD.branchTip)(git, name) ?? payload.commit("pull_request", "base", "sha");
  const merges = [sha, `refs/remotes/pull/${number}/merge`, `refs/pull/${number}/merge`];
  return {
    event: "pull_request",
    repository,
    baseRef: `refs/heads/${name}`,
    base,
    head,
    resultTree: await resultOf(git, base, head, merges),
    pullRequest: number,
    title: payload.text("pull_request", "title"),
    labels: payload.list("pull_request", "labels").map((label) => label.text("name")),
    draft: payload.flag("pull_request", "draft"),
    author: { id: payload.count("pull_request", "user", "id"), login: payload.text("pull_request", "user", "login") }
  };
}
var QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/;
async function mergeGroup(payload, git) {
  const head = payload.commit("merge_group", "head_sha");
  const group = await landed("merge_group", payload, git, {
    baseRef: payload.text("merge_group", "base_ref"),
    base: payload.commit("merge_group", "base_sha"),
    head
  });
  const ref = payload.has("merge_group", "head_ref") ? payload.text("merge_group", "head_ref") : "";
  const queued = QUEUED.exec(ref)?.[1];
  return queued === void 0 ? group : { ...group, queued: Number(queued) };
}
async function push2(payload, git, from) {
  const baseRef = payload.text("ref");
  const before2 = payload.commit("before");
  const head = payload.commit("after");
  if (!baseRef.startsWith("refs/heads/")) throw refused2("only a pushed branch can be judged", baseRef, NO_TAGS);
  if ((0, import_chunk_3KSULNFR.isZero)(head)) throw refused2("a deleted branch cannot be judged", baseRef, IS_OVER);
  const base = (0, import_chunk_3KSULNFR.isZero)(before2) ? await cutFrom(git, head, from) : before2;
  return landed("push", payload, git, { baseRef, base, head });
}
async function landed(event, payload, git, where) {
  const { tree, subject } = await git.commit(where.head);
  const repository = payload.text("repository", "full_name");
  return { event, repository, ...where, resultTree: tree, title: subject, labels: [], draft: false };
}
async function cutFrom(git, head, from) {
  const tip = from === void 0 ? void 0 : await (0, import_chunk_HQIDJWJD.branchTip)(git, from);
  const base = tip === void 0 ? void 0 : await git.mergeBase(head, tip);
  if (base !== void 0) return base;
  throw new import_chunk_URPNT6SS.Problem({
    code: "git.no_merge_base",
    message: "a new branch has no commit in common with the branch it is cut from",
    found: from === void 0 ? "no branch is configured" : `${from} ${tip === void 0 ? "is not here" : "shares nothing"}`,
    expected: "a branch cut from `freeze.from`",
    remedy: "check out with fetch-depth: 0, or cut the branch from the development branch"
  });
}
var JUDGED = {
  expected: "pull_request, merge_group or push",
  remedy: "run the gate on these events, or name the change with --base and --head"
};
var IS_OVER = {
  expected: "a change that is still to land, or has landed",
  remedy: "ignore this run, or take the event out of the workflow"
};
var NO_TAGS = {
  expected: "refs/heads/\u2026",
  remedy: "name branches, and no tags, under `push` in the workflow"
};
function refused2(message, found2, advice = JUDGED) {
  return new import_chunk_URPNT6SS.Problem({
    code: "platform.event",
    message: message.slice(0, 100),
    found: found2,
    ...advice,
    who: "platform engineer"
  });
}
function noBranch(found2) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "the base must be a branch: its name decides what is in force",
    found: found2,
    expected: "a branch name, such as release/1.0",
    remedy: "pass the name of the branch with --base"
  });
}
async function withDeadline(work, ms) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(tooLate(ms)), ms);
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
var tooLate = (ms) => new import_chunk_URPNT6SS.Problem({
  code: "engine.time",
  message: "the run did not finish in time",
  expected: `at most ${ms / 1e3} s (limits.seconds)`,
  found: "more",
  remedy: "look for what is slow, or raise limits.seconds",
  who: "whoever owns the configuration"
});
async function run(request, world) {
  const asked = await caseFor(request, world);
  const { limits } = asked.found.configuration;
  return withDeadline(judgeCase(asked, world, limits), limits.runMs);
}
async function judgeCase(asked, world, limits) {
  const [{ input, trusted }, { policy, problems }] = await collect(asked, (own4) => policyFor(own4, world));
  const checkOf = trusted.slots.some(({ kind }) => kind === "data") ? await (0, import_chunk_BA3BB2JF.ownEvidenceCheck)() : void 0;
  const { buildSnapshot } = await Promise.resolve().then(() => __toESM(require("./build-TP72U434.js")));
  const snapshot = buildSnapshot({ ...input, problems: [...input.problems, ...problems] }, trusted, checkOf);
  return judge(snapshot, policy, world, limits);
}
async function policyFor(own4, { loadPolicy }) {
  try {
    return { policy: await loadPolicy(own4), problems: [] };
  } catch (thrown) {
    const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "internal.bug");
    if (own4.policies.size === 0 || !problems.every(({ code: code2 }) => code2.startsWith("policy."))) throw thrown;
    return { policy: await loadPolicy({ ...own4, policies: /* @__PURE__ */ new Map() }), problems };
  }
}
async function collectPart(request, world, slots) {
  return collectEvidencePart(await caseFor(request, world), slots);
}
async function caseFor(request, world) {
  const { git } = world;
  const { occasion, trustedRef: name, config: _, at, ...own4 } = request;
  const ref = await (0, import_chunk_HQIDJWJD.trustedRef)(occasion, git, name);
  const { found: found2, absent } = await configurationFor(request, git, ref);
  const from = found2.configuration.freeze.from;
  const { proposal, facts } = await world.platform(await proposalOf(occasion, git, from), git);
  const platform = absent === void 0 ? facts : { ...facts, problems: [...facts.problems, { ...absent.parts }] };
  const clock = { nowMs: at ?? world.now(), simulated: at !== void 0 };
  return { git, ref, found: found2, proposal, platform, clock, ...own4 };
}
async function judge(sealed, policy, world, limits) {
  const { input, trusted } = sealed.snapshot;
  const answers = await world.engine.evaluate({
    policy,
    input,
    trusted,
    limits: { memoryMb: limits.policyMemoryBytes / import_chunk_DX4VP3HN.MIB, timeMs: limits.policyMs, inputMb: limits.snapshotBytes / import_chunk_DX4VP3HN.MIB }
  });
  const digests = {
    snapshot: sealed.digest,
    configuration: trusted.ref.configuration_sha256,
    policies: policy.digest,
    engine: await world.engineDigest()
  };
  return {
    decision: decide(sealed.snapshot, policy.rules, answers, { digests, tool: world.tool }),
    snapshot: sealed,
    policy
  };
}
async function configurationFor({ occasion, config }, git, ref) {
  try {
    return { found: await (0, import_chunk_2M5JPQ7Q.readConfiguration)(git.tree(ref.commit), ref, config) };
  } catch (thrown) {
    if (!(thrown instanceof import_chunk_URPNT6SS.Problem) || thrown.code !== "config.absent") throw thrown;
    const { head } = await proposalOf(occasion, git);
    const preview = await (0, import_chunk_2M5JPQ7Q.readConfiguration)(git.tree(head), { name: "the judged change", commit: head }, config).catch(
      () => void 0
    );
    if (preview === void 0) throw thrown;
    return { found: preview, absent: thrown };
  }
}
module.exports = {
  ENTRY_NAMESPACE: ENTRY_NAMESPACE,
  buildEntry: buildEntry,
  collectPart: collectPart,
  entryPaths: entryPaths,
  entryText: entryText,
  isOwnPolicy: isOwnPolicy,
  judge: judge,
  refreshed: refreshed,
  run: run
};
