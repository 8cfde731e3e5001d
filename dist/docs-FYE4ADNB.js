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
var import_chunk_X2XM6R7O = require("./chunk-X2XM6R7O.js");
var import_chunk_SVT5TWKG = require("./chunk-SVT5TWKG.js");
var import_chunk_ZASHA4A2 = require("./chunk-ZASHA4A2.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
var cell = (text2) => text2.replace(/\s*\n\s*/g, " ").replace(/(?<!\\)\|/g, "\\|");
function code(text2) {
  if (!text2.includes("`")) return `\`${text2}\``;
  const longest = Math.max(...[...text2.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence} ${text2} ${fence}`;
}
function sentence(text2) {
  const capital = text2.charAt(0).toUpperCase() + text2.slice(1);
  return /[.!?:]$/.test(capital) ? capital : `${capital}.`;
}
var LONGEST_VALUE = 120;
function exampleBlocks(examples) {
  const shown = examples.filter(({ tries }) => tries.length > 0);
  const denies = ({ tries }) => tries.some(({ found }) => found.length > 0);
  const list2 = (title, of) => of.length === 0 ? [] : [title, of.map(exampleItem).join("\n")];
  return [
    ...list2("## What it denies", shown.filter(denies)),
    ...list2(
      "## What it allows",
      shown.filter((example) => !denies(example))
    )
  ];
}
function exampleItem({ name, tries }) {
  const title = (0, import_chunk_H2SNN373.markdownText)(name.replace(/^(?:denies|allows)_/, "").replaceAll("_", " "));
  return [`- **${title}**`, ...tries.flatMap(tryLines)].join("\n");
}
function tryLines({ changes, found }) {
  const with_ = changes.length === 0 ? "a clean snapshot" : changes.map(changeText).join("; ");
  return [`  - ${with_}`, ...found.map((one) => `    - says: ${findingText(one)}`)];
}
function findingText({ message, expected }) {
  const text2 = (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(message));
  return expected === void 0 ? text2 : `${text2}; expected: ${(0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.said)(expected))}`;
}
function changeText({ op, path, value }) {
  const at = code(pathOf(path.replace(/\/-$/, "")));
  if (op === "remove") return `without ${at}`;
  const shown = code((0, import_chunk_H2SNN373.clip)((0, import_chunk_H2SNN373.said)(JSON.stringify(value) ?? ""), LONGEST_VALUE));
  return op === "add" && /\/(?:-|\d+)$/.test(path) ? `${at} has ${shown} too` : `${at} is ${shown}`;
}
function pathOf(pointer) {
  const [root = "", ...keys] = (0, import_chunk_UEGZMSUE.segmentsOf)(pointer);
  const steps = keys.map((key) => /^\d+$/.test(key) ? `[${key}]` : /^\w+$/.test(key) ? `.${key}` : `["${key}"]`);
  return (0, import_chunk_H2SNN373.said)(`${root === "trusted" ? "data" : root}${steps.join("")}`);
}
function rulePage(document) {
  const { rule, examples, parameters } = document;
  return [
    `# ${code(rule.code)}`,
    `**${sentence(text(rule.title))}** ${text(rule.description)}`,
    table(
      ["", ""],
      [
        ["What to do", text(rule.solution)],
        ["Who", text(rule.who ?? "whoever proposes the change")],
        ["Level", rule.level === "block" ? "blocks" : "warns"]
      ]
    ),
    "## What it reads",
    readsText(document),
    parameters.length === 0 ? "" : list(
      "Parameters:",
      parameters.map((path) => `data.params.${path}`),
      document
    ),
    rule.judges ? "The report says how many items it judged, out of how many it read." : "",
    ...exampleBlocks(examples),
    "## How to waive it",
    document.isMandatory ? MANDATORY : waiving(rule, examples)
  ].filter((block) => block !== "");
}
var text = (words) => (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.visible)(words));
function readsText(document) {
  const { reads, reads_trusted } = document.rule;
  const evidence = reads.map((key) => `input.${key}`);
  const trusted = reads_trusted.map((key) => `data.${key}`);
  return [
    evidence.length === 0 ? "Evidence: none" : list("Evidence:", evidence, document),
    trusted.length === 0 ? "Trusted data: none" : list("Trusted data:", trusted, document)
  ].join("\n\n");
}
function list(title, paths, { meaning, link }) {
  const item = (path) => {
    const [target, words] = [link?.(path), meaning(path)];
    const name = target === void 0 ? code(path) : `[${code(path)}](${target})`;
    return words === void 0 ? `- ${name}` : `- ${name}: ${text(words)}`;
  };
  return [title, "", ...paths.map(item)].join("\n");
}
var MANDATORY = "It cannot be waived, softened or delayed: without it nothing passes.";
function waiving({ code: name }, examples) {
  const [item] = examples.flatMap(({ tries }) => tries.flatMap(({ found }) => found.flatMap((one) => one.pointers)));
  return [
    "An approved, expiring exception stands in the file that `waivers:` in the configuration names, on the protected branch:",
    "",
    "```yaml",
    `- rule: ${name}`,
    ...item === void 0 ? [] : [`  item: ${JSON.stringify(item)} # a pointer, a file or a name in the finding; without it the whole rule`],
    "  scope: '#12' # a pull request or a branch; without it every change",
    "  requester: bo # a person of the configuration",
    "  approver: ana # another person",
    "  ticket: PROJ-1",
    "  reason: say here why",
    "  expires: 2026-12-15 # exclusive",
    "```",
    "",
    "While it is new it may warn instead, until a date:",
    "",
    "```yaml",
    "rules:",
    `  ${name}: {level: warn, until: 2026-12-15, owner: bo, reason: say here why}`,
    "```"
  ].join("\n");
}
function meaningIn(snapshotSchema, path) {
  const definitions = (0, import_chunk_X2YHEE7G.member)(snapshotSchema, "$defs") ?? {};
  const [root = "", ...keys] = path.split(".");
  const steps = [root === "data" ? "trusted" : root, ...keys];
  const node = steps.reduce(
    (at, key) => at && (0, import_chunk_X2YHEE7G.member)((0, import_chunk_X2YHEE7G.member)(referred(at, definitions), "properties") ?? {}, key),
    snapshotSchema
  );
  if (node === void 0) return void 0;
  return [node, referred(node, definitions)].map(({ description }) => description).find((text2) => typeof text2 === "string");
}
function referred(node, definitions) {
  const items = node.type === "array" ? (0, import_chunk_X2YHEE7G.member)(node, "items") : void 0;
  const reference = (items ?? node).$ref;
  if (typeof reference !== "string") return items ?? node;
  return (0, import_chunk_X2YHEE7G.member)(definitions, reference.replace("#/$defs/", "")) ?? {};
}
async function describedRules(folder, configured = import_chunk_A6DUQBDH.NOTHING_BESIDE) {
  const { rules } = await (0, import_chunk_X2XM6R7O.compiledFolder)(folder, configured);
  const own = rules.filter(({ file }) => folder.modules.has(file));
  const beside = folder.isPack ? { modules: {}, tests: {}, documents: {} } : await Promise.all([(0, import_chunk_X2YHEE7G.packSources)(), (0, import_chunk_X2YHEE7G.testingSources)()]).then(([pack, testing]) => ({
    modules: { ...pack.modules, ...Object.fromEntries(configured.packs) },
    tests: testing.modules,
    documents: testing.documents
  }));
  const documents = [...Object.values(beside.documents), ...folder.documents.values()];
  const answer = await (0, import_chunk_TU2NRKMM.callOpa)("describe", {
    modules: { ...beside.modules, ...beside.tests, ...Object.fromEntries([...folder.modules, ...folder.tests]) },
    data: Object.assign({}, ...documents.map((text2) => JSON.parse(text2)))
  });
  if (answer.diagnostics.length > 0) throw new import_chunk_URPNT6SS.Problems(answer.diagnostics.map(import_chunk_XSWOFGEM.policyProblem));
  return own.map((rule) => ({
    rule,
    parameters: answer.parameters[rule.code] ?? [],
    examples: answer.examples.filter(({ code: code2 }) => code2 === rule.code)
  }));
}
var INDEX = "README.md";
function docs(command) {
  command.argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).option("--output <dir>", "where the pages go", "docs/rules").action(async (folder, { output }) => {
    process.exitCode = 2;
    const pages = await policyPages(folder);
    await (0, import_chunk_RSMUZEHU.writeFiles)(output, pages);
    process.stdout.write([...pages.keys()].map((name) => `wrote  ${(0, import_node_path.join)(output, name)}
`).join(""));
    process.exitCode = 0;
  });
}
async function policyPages(folder) {
  const found = await (0, import_chunk_A6DUQBDH.readPolicyFolder)(folder);
  const beside = await (0, import_chunk_SVT5TWKG.besideFolder)(found);
  const schema = (0, import_chunk_X2YHEE7G.withOwnEvidence)((await (0, import_chunk_X2YHEE7G.packSources)()).snapshotSchema, beside.dataSchemas);
  const rules = await describedRules(found, beside);
  const pages = rules.map((described) => [`${described.rule.code}.md`, pageOf(described, schema)]);
  return new Map([[INDEX, indexOf(rules)], ...pages]);
}
function pageOf(described, schema) {
  const isMandatory = (0, import_chunk_2M5JPQ7Q.mandatoryIn)(described.rule.code) !== void 0;
  const blocks = rulePage({ ...described, isMandatory, meaning: (path) => meaningIn(schema, path) });
  return `${blocks.join("\n\n")}
`;
}
function indexOf(rules) {
  const rows = rules.map(({ rule }) => [`[${code(rule.code)}](${rule.code}.md)`, (0, import_chunk_H2SNN373.markdownText)((0, import_chunk_H2SNN373.visible)(rule.title))]);
  return `# Rules

${table(["Rule", "What it demands"], rows)}
`;
}
module.exports = {
  docs: docs,
  policyPages: policyPages
};
