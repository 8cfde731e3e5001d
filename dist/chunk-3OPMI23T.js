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
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var entriesOf = (rule) => [...answersOf(rule), ...besideOf(rule)];
function answersOf(rule) {
  const path = pathOf(rule);
  return rule.judges ? [`${path}/deny`, `${path}/judged`] : [`${path}/deny`];
}
var besideOf = (rule) => (rule.tells ?? []).map((name) => `${pathOf(rule)}/${name}`);
var pathOf = ({ code }) => `gates/${code.replace(".", "/")}`;
var failed = (rules, problem) => ({
  evaluation: [],
  failures: rules.map(({ code }) => ({ code, problem }))
});
function merged(outcomes) {
  return {
    evaluation: outcomes.flatMap(({ evaluation }) => evaluation),
    failures: outcomes.flatMap(({ failures }) => failures)
  };
}
function readDecision(rules, value) {
  try {
    const said = /* @__PURE__ */ new Map();
    for (const [gate, inGate] of Object.entries(documentAt(value, "main/decision"))) {
      for (const [rule, one] of Object.entries(documentAt(inGate, gate))) said.set(`${gate}.${rule}`, one);
    }
    const stranger = [...said.keys()].find((code) => !rules.some((rule) => rule.code === code));
    if (stranger !== void 0) throw wrong(stranger, "a rule that the index does not name", "a rule of the index");
    return merged(rules.map((rule) => readRule(rule, said.get(rule.code))));
  } catch (thrown) {
    return merged((0, import_chunk_URPNT6SS.problemsOf)(thrown, "engine.result").map((problem) => failed(rules, problem)));
  }
}
function readRule(rule, value) {
  try {
    const said = documentAt(value, rule.code);
    only(rule.code, said, ["deny", "judged", "notes", "figures"]);
    const reading = {
      code: rule.code,
      deny: listAt(said.deny, `${rule.code}.deny`).map((item) => findingOf(rule.code, item)),
      ...said.judged !== void 0 && { judged: pointersOf(said.judged, `${rule.code}.judged`) },
      ...said.notes !== void 0 && {
        notes: listAt(said.notes, `${rule.code}.notes`).map((item) => findingOf(rule.code, item))
      },
      ...said.figures !== void 0 && {
        figures: listAt(said.figures, `${rule.code}.figures`).map((item) => figureOf(rule.code, item))
      }
    };
    return { evaluation: [reading], failures: [] };
  } catch (thrown) {
    const place = { file: rule.file, line: rule.line };
    return {
      evaluation: [],
      failures: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "engine.result").map((parts) => ({
        code: rule.code,
        problem: { ...parts, ...place }
      }))
    };
  }
}
function findingOf(code, value) {
  const finding = documentAt(value, `a finding of ${code}`);
  only(code, finding, ["message", "pointers", "expected"]);
  const { message, expected } = finding;
  if (typeof message !== "string" || message === "") throw wrong(`${code}: message`, shown(message), "a text");
  if (expected !== void 0 && typeof expected !== "string")
    throw wrong(`${code}: expected`, shown(expected), "a text");
  const pointers = pointersOf(finding.pointers, `${code}: pointers`);
  return { message, pointers, ...expected !== void 0 && { expected } };
}
function figureOf(code, value) {
  const figure = documentAt(value, `a figure of ${code}`);
  only(code, figure, ["name", "slot", "unit", "value", "runs", "baseline", "at_most", "at_least"]);
  const text = (key) => {
    const found = figure[key];
    if (typeof found === "string") return found;
    throw wrong(`${code}: ${key}`, shown(found), "a text");
  };
  const number = (found, key) => {
    if (typeof found === "number" && Number.isFinite(found)) return found;
    throw wrong(`${code}: ${key}`, shown(found), "a number");
  };
  const numbers = (key) => listAt(figure[key], `${code}: ${key}`).map((item) => number(item, key));
  return {
    name: text("name"),
    slot: text("slot"),
    unit: text("unit"),
    value: number(figure.value, "value"),
    runs: numbers("runs"),
    baseline: numbers("baseline"),
    at_most: numbers("at_most"),
    at_least: numbers("at_least")
  };
}
function pointersOf(value, place) {
  return listAt(value, place).map((item) => {
    if (typeof item === "string" && /^(\/([^~/]|~[01])*)*$/u.test(item)) return item;
    throw wrong(place, shown(item), "a JSON pointer such as /change/title");
  });
}
function documentAt(value, place) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw wrong(place, shown(value), "an object");
}
function listAt(value, place) {
  if (Array.isArray(value)) return value;
  throw wrong(place, shown(value), "a set or an array");
}
function only(code, value, keys) {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== void 0) throw wrong(code, `the key ${unknown}`, keys.join(", "));
}
var shown = (value) => value === void 0 ? "nothing" : JSON.stringify(value).slice(0, 80);
function wrong(place, found, expected) {
  const message = `${place.slice(0, 50)} is not of the expected form`;
  return new import_chunk_URPNT6SS.Problem({ code: "engine.result", message, found, expected, remedy: "correct the policy" });
}
var SINGLE_ROUNDS = 3;
function startEngine(workerFile) {
  const evaluator = (0, import_chunk_TBKM55Z6.startEvaluator)(workerFile);
  let last = Promise.resolve();
  return {
    evaluate: (request) => {
      const next = last.then(() => evaluateWith(evaluator, request));
      last = next;
      return next;
    },
    close: () => evaluator.close()
  };
}
async function evaluateWith(evaluator, { policy, ...rest }) {
  const outcomes = [];
  for (const part of policy.parts) outcomes.push(await evaluatePart(evaluator, { part, ...rest }));
  return merged(outcomes);
}
async function evaluatePart(evaluator, request) {
  const { rules } = request.part;
  const [only2, ...others] = rules;
  if (only2 === void 0) return { evaluation: [], failures: [] };
  const { outcome, erred } = await ask(
    evaluator,
    request,
    rules,
    [import_chunk_DLXP5Y2J.ENTRYPOINT],
    request.limits.timeMs,
    (results) => readDecision(rules, onlyValue(results[0]))
  );
  const [first] = outcome.failures;
  if (first === void 0 || outcome.evaluation.length > 0) {
    const doubtful = suspects(rules, erred);
    if (doubtful.length === 0) return outcome;
    return merged([without(outcome, doubtful), await singly(evaluator, request, doubtful)]);
  }
  if ((0, import_chunk_WTJYSVVA.isFinal)(first)) return outcome;
  if (others.length === 0) return placed(outcome, only2);
  return singly(evaluator, request, rules);
}
function suspects(rules, erred) {
  const callers = erred.map(({ name }) => rules.filter(({ builtins }) => builtins.includes(name)));
  if (callers.some((some) => some.length === 0)) return rules;
  return rules.filter((rule) => callers.some((some) => some.includes(rule)));
}
function without({ evaluation, failures }, rules) {
  const stays = ({ code }) => !rules.some((rule) => rule.code === code);
  return { evaluation: evaluation.filter(stays), failures: failures.filter(stays) };
}
async function singly(evaluator, request, rules) {
  const { timeMs } = request.limits;
  const end = performance.now() + SINGLE_ROUNDS * timeMs;
  const outcomes = [];
  for (const rule of rules) {
    const left = Math.min(timeMs, end - performance.now());
    const { outcome, erred } = left <= 0 ? { outcome: failed([rule], (0, import_chunk_WTJYSVVA.timeProblem)(SINGLE_ROUNDS * timeMs)), erred: [] } : await ask(
      evaluator,
      request,
      [rule],
      answersOf(rule),
      left,
      ([deny, judged]) => readRule(rule, { deny: onlyValue(deny), ...rule.judges && { judged: onlyValue(judged) } })
    );
    const known = placed(doubted(outcome, rule, erred), rule);
    const isKnown = known.failures.length === 0;
    const told = isKnown ? await toldBeside(evaluator, request, rule, Math.min(timeMs, end - performance.now())) : {};
    outcomes.push({ ...known, evaluation: known.evaluation.map((one) => ({ ...one, ...told })) });
  }
  return merged(outcomes);
}
async function toldBeside(evaluator, request, rule, left) {
  if (rule.tells === void 0) return {};
  const { outcome, erred } = left <= 0 ? { outcome: failed([rule], (0, import_chunk_WTJYSVVA.timeProblem)(SINGLE_ROUNDS * request.limits.timeMs)), erred: [] } : await ask(
    evaluator,
    request,
    [rule],
    besideOf(rule),
    left,
    (results) => readRule(rule, { deny: [], ...Object.fromEntries(rule.tells?.map(toldBy(results)) ?? []) })
  );
  const [why] = [...outcome.failures.map(({ problem }) => problem), ...erred.map(import_chunk_WTJYSVVA.builtinFailed)];
  if (why !== void 0)
    return { notes: [{ message: `what it tells beside is not known: ${why.message}`, pointers: [] }] };
  const { deny: _, code: _code, ...told } = outcome.evaluation[0] ?? { deny: [], code: "" };
  return told;
}
var toldBy = (results) => (name, at) => [name, onlyValue(results[at])];
function doubted(outcome, rule, [failure]) {
  const found = outcome.failures.length > 0 || outcome.evaluation.some(({ deny }) => deny.length > 0);
  return failure === void 0 || found ? outcome : failed([rule], (0, import_chunk_WTJYSVVA.builtinFailed)(failure));
}
var placed = ({ evaluation, failures }, { file, line }) => ({
  evaluation,
  failures: failures.map(({ code, problem }) => ({ code, problem: { file, line, ...problem } }))
});
async function ask(evaluator, { part, input, trusted, limits }, rules, entries, timeMs, read) {
  try {
    const payload = (0, import_chunk_WTJYSVVA.payloadFor)(rules, input, trusted, limits);
    const request = { wasm: part.wasm, entries, timeMs, ...payload, ...instantOf(trusted) };
    const { results, failures, entrypoints } = await evaluator.run(request);
    const promised = [import_chunk_DLXP5Y2J.ENTRYPOINT, ...part.rules.flatMap(entriesOf)];
    if ([...entrypoints].sort().join() !== promised.sort().join())
      return { outcome: failed(rules, (0, import_chunk_WTJYSVVA.entriesProblem)(entrypoints, promised)), erred: [] };
    return { outcome: read(results.map((text) => JSON.parse(text))), erred: failures };
  } catch (thrown) {
    return { outcome: merged((0, import_chunk_URPNT6SS.problemsOf)(thrown, "engine.failed").map((one) => failed(rules, one))), erred: [] };
  }
}
function instantOf(trusted) {
  const clock = "clock" in trusted ? trusted.clock : void 0;
  if (typeof clock !== "object" || clock === null || !("epoch_ms" in clock)) return {};
  return Number.isSafeInteger(clock.epoch_ms) ? { nowNs: BigInt(Number(clock.epoch_ms)) * NS_PER_MS } : {};
}
var NS_PER_MS = 1000000n;
function onlyValue(set) {
  if (!Array.isArray(set) || set.length !== 1) return void 0;
  const [one] = set;
  return typeof one === "object" && one !== null && "result" in one ? one.result : void 0;
}
function engineWorld() {
  return { engine: startEngine(), tool: import_chunk_ZNAXHAHM.TOOL, engineDigest };
}
function worldOf(git, platform) {
  return { ...engineWorld(), git, platform, loadPolicy: loadWith, now: () => Date.now() };
}
var loadWith = ({ policies, dataSchemas }) => (0, import_chunk_TBKM55Z6.loadPolicy)(policies, void 0, dataSchemas);
async function engineDigest() {
  return (0, import_node_crypto.createHash)("sha256").update(await (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)("worker.js"))).digest("hex");
}
module.exports = {
  engineWorld: engineWorld,
  worldOf: worldOf
};
