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
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
function quantity(value, unit) {
  const size = Math.abs(value);
  if (unit === "s") return size < 1 ? `${tenths(value * 1e3)} ms` : `${tenths(value)} s`;
  if (unit === "B" && size >= 1048576) return `${tenths(value / 1048576)} MiB`;
  if (unit === "B") return size >= 1024 ? `${tenths(value / 1024)} KiB` : `${tenths(value)} B`;
  if (unit === "1/s") return `${tenths(value)}/s`;
  return unit === "ratio" ? `${tenths(value * 100)} %` : tenths(value);
}
var tenths = (value) => value !== 0 && Math.abs(value) < 0.05 ? String(Number(value.toPrecision(3))) : String(Math.round(value * 10) / 10);
var figuresOf = ({ rules }) => rules.flatMap(({ figures = [] }) => figures);
var notesOf = ({ rules }) => rules.flatMap(({ code, notes = [] }) => notes.map(({ message }) => (0, import_chunk_H2SNN373.said)(`${code}: ${message}`)));
var isBeyond = ({ value, at_most, at_least }) => at_most.some((limit) => value > limit) || at_least.some((limit) => value < limit);
function figureTexts(figure) {
  const { value, unit, runs, baseline, at_most, at_least } = figure;
  const shown = (one) => (0, import_chunk_H2SNN373.said)(quantity(one, unit));
  const limits = [...at_most.map((one) => `at most ${shown(one)}`), ...at_least.map((one) => `at least ${shown(one)}`)];
  return {
    value: runs.length > 1 ? `${shown(value)} of ${runs.length} runs` : shown(value),
    baseline: baseline.map(shown).join(", ") || "none",
    limit: limits.join(", ") || "none"
  };
}
function scaleOf({ value, runs, baseline, at_most, at_least }) {
  const most = [value, ...runs, ...baseline, ...at_most, ...at_least].reduce((high, one) => Math.max(high, one), 0);
  return most > 0 ? most * 1.05 : 1;
}
var MAX_HEADLINE_CHARACTERS = 1e3;
function headlineIn({ headline }) {
  const [, word = "", rest = ""] = /^(\S*)\s*(.*)$/u.exec((0, import_chunk_H2SNN373.clip)((0, import_chunk_H2SNN373.visible)(headline), MAX_HEADLINE_CHARACTERS)) ?? [];
  return { word, rest };
}
function plainHeadline(decision) {
  const { word, rest } = headlineIn(decision);
  return `${word}  ${rest}`;
}
var WIDTH = 880;
var [LEFT, TRACK] = [20, 840];
var [HEAD, ROW] = [64, 74];
var STYLE = `
svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
.page { fill: #ffffff; } .text { fill: #1f2328; } .quiet { fill: #57606a; } .track { fill: #eaeef2; }
.within { fill: #1a7f37; } .beyond { fill: #cf222e; } .run { fill: none; stroke: #1f2328; }
.baseline { stroke: #1f2328; stroke-dasharray: 4 3; } .limit { stroke: #cf222e; }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117; } .text { fill: #f0f6fc; } .quiet { fill: #9198a1; } .track { fill: #212830; }
  .within { fill: #2ea043; } .beyond { fill: #f85149; } .run { stroke: #f0f6fc; }
  .baseline { stroke: #f0f6fc; } .limit { stroke: #ff7b72; }
}`;
var performance = {
  id: "performance",
  title: "Chart of metrics, baselines and budgets",
  file: "performance.svg",
  render(decision) {
    const figures = figuresOf(decision);
    const height = HEAD + Math.max(1, figures.length) * ROW;
    const beyond = figures.filter(isBeyond).length;
    const summary = `${figures.length} metrics, ${beyond} beyond a limit`;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
      `<title id="title">${(0, import_chunk_H2SNN373.xmlText)(plainHeadline(decision))}</title>`,
      `<desc id="desc">${summary}: ${figures.map(described).join("; ") || "no metric was judged"}</desc>`,
      `<style>${STYLE}
</style>`,
      `<rect class="page" width="${WIDTH}" height="${height}"/>`,
      `<text class="text" x="${LEFT}" y="26" font-weight="600">${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.clip)(plainHeadline(decision), 120))}</text>`,
      `<text class="quiet" x="${LEFT}" y="46">${summary} \xB7 bar: what is compared \xB7 circles: runs \xB7 dashed line: baseline \xB7 solid line: limit</text>`,
      ...figures.flatMap((figure, index) => row(figure, HEAD + index * ROW)),
      "</svg>",
      ""
    ].join("\n");
  }
};
function described(figure) {
  const { value, baseline, limit } = figureTexts(figure);
  return (0, import_chunk_H2SNN373.xmlText)(`${(0, import_chunk_H2SNN373.said)(figure.name)} ${value}, baseline ${baseline}, limit ${limit}`);
}
function row(figure, top) {
  const scale = scaleOf(figure);
  const at = (value2) => (LEFT + TRACK * Math.max(0, value2) / scale).toFixed(1);
  const width = (TRACK * Math.max(0, figure.value) / scale).toFixed(1);
  const { value, baseline, limit } = figureTexts(figure);
  const line = (kind, x) => `<line class="${kind}" x1="${at(x)}" x2="${at(x)}" y1="${top + 16}" y2="${top + 46}" stroke-width="2"/>`;
  const state = isBeyond(figure) ? "beyond" : "within";
  return [
    `<text class="text" x="${LEFT}" y="${top + 10}">${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(figure.name))}: ${(0, import_chunk_H2SNN373.xmlText)(value)}, ${state}</text>`,
    `<text class="quiet" x="${LEFT + TRACK}" y="${top + 10}" text-anchor="end">${(0, import_chunk_H2SNN373.xmlText)(`baseline ${baseline} \xB7 limit ${limit}`)}</text>`,
    `<rect class="track" x="${LEFT}" y="${top + 20}" width="${TRACK}" height="22"/>`,
    `<rect class="${state}" x="${LEFT}" y="${top + 24}" width="${width}" height="14"/>`,
    ...figure.runs.length > 1 ? figure.runs.map((run) => `<circle class="run" cx="${at(run)}" cy="${top + 31}" r="4"/>`) : [],
    ...figure.baseline.map((base) => line("baseline", base)),
    ...[...figure.at_most, ...figure.at_least].map((limit2) => line("limit", limit2))
  ];
}
var SNAPSHOT_FILE = "snapshot.json";
var DECISION_FILE = "decision.json";
var policyFile = (digest) => `policy-${digest}.wasm`;
var FILE = { color: false, width: 120, ascii: false };
async function writeJudgement(folder, { snapshot, decision, policy }) {
  await writeFiles(
    folder,
    new Map([
      ...figuresOf(decision).length === 0 ? [] : [[performance.file, performance.render(decision, FILE)]],
      [SNAPSHOT_FILE, snapshot.text],
      [policyFile(policy.digest), policy.wasm],
      // The last one: where it stands, what it was made of does too.
      [DECISION_FILE, `${(0, import_chunk_UEGZMSUE.canonicalJson)(decision)}
`]
    ])
  );
}
async function clearJudgement(folder) {
  for (const name of [DECISION_FILE, SNAPSHOT_FILE])
    await (0, import_promises.rm)((0, import_node_path.join)(folder, name), { force: true }).catch(() => void 0);
}
async function writeRefusal(folder, problems, tool) {
  const text = `${(0, import_chunk_UEGZMSUE.canonicalJson)((0, import_chunk_WWNS3K5F.refusalOf)(problems, tool))}
`;
  await clearJudgement(folder);
  await writeFiles(folder, /* @__PURE__ */ new Map([[DECISION_FILE, text]])).catch(() => void 0);
}
var writeNamed = (folder, file, content) => writeAt((0, import_node_path.resolve)(folder, file), content);
var writeNew = (file, content) => writeAt(file, content, "wx");
async function writeFiles(folder, files) {
  for (const [name, content] of files) await writeAt((0, import_node_path.join)(folder, name), content);
}
async function writeAt(path, content, flag = "w") {
  try {
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: true });
    await (0, import_promises.writeFile)(path, content, { flag });
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "output.failed",
        message: "a file could not be written",
        file: path,
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: flag === "w" ? "a place that can be written" : "a place that can be written, and no file there",
        remedy: "choose another place, or look who may write there"
      },
      { cause }
    );
  }
}
module.exports = {
  DECISION_FILE: DECISION_FILE,
  SNAPSHOT_FILE: SNAPSHOT_FILE,
  clearJudgement: clearJudgement,
  figureTexts: figureTexts,
  figuresOf: figuresOf,
  headlineIn: headlineIn,
  isBeyond: isBeyond,
  notesOf: notesOf,
  performance: performance,
  plainHeadline: plainHeadline,
  policyFile: policyFile,
  quantity: quantity,
  scaleOf: scaleOf,
  writeFiles: writeFiles,
  writeJudgement: writeJudgement,
  writeNamed: writeNamed,
  writeNew: writeNew,
  writeRefusal: writeRefusal
};
