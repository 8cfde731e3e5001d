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
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_promises = require("node:fs/promises");
var NAME = /^([a-z][a-z0-9_]*)\/([a-z][a-z0-9_]*)$/;
var WORDS = "as contains data default else every false if import in input not null package some true with".split(" ");
function ruleName(text) {
  const [, gate, rule] = NAME.exec(text) ?? [];
  if (gate === void 0 || rule === void 0 || WORDS.includes(gate) || WORDS.includes(rule)) return void 0;
  return rule.endsWith("_test") ? void 0 : { gate, rule };
}
function ruleFiles(gate, rule) {
  const code = `${gate}.${rule}`;
  return /* @__PURE__ */ new Map([
    [
      `gates/${gate}/${rule}.rego`,
      `# METADATA
# title: Say here what the rule demands
# description: Say here why it does.
# custom:
#   level: block
#   solution: Say here what to do when it is violated.
#   who: say here who can do it
package gates.${code}

import data.lib.report

deny contains violation if {
	not _is_good
	violation := report.violation($"\\"{input.change.title}\\" is not as it should be", ["/change/title"])
}

_is_good if input.change.title == "say here what is good"
`
    ],
    [
      `gates/${gate}/${rule}_test.rego`,
      `package gates.${code}_test

import data.testing

_denied(patch) := testing.at_entry("${gate}", "${rule}", patch)

test_denies_what_is_spoiled if {
	found := _denied([testing.replace("/input/change/title", "spoiled")])
	testing.messages(found) == {"\\"spoiled\\" is not as it should be"}
}

test_allows_the_clean_snapshot if count(_denied([])) == 0
`
    ]
  ]);
}
function newRule(command) {
  command.argument("<gate/rule>", "such as freeze/no_friday").argument("[folder]", "a folder of policies", import_chunk_A6DUQBDH.OWN_POLICIES).action(async (name, folder) => {
    process.exitCode = 2;
    process.stdout.write(await newRuleCommand(name, folder));
    process.exitCode = 0;
  });
}
async function newRuleCommand(name, folder) {
  const named = ruleName(name);
  if (named === void 0) throw misnamed(name);
  const code = `${named.gate}.${named.rule}`;
  const pack = (0, import_chunk_DLXP5Y2J.readPolicy)(await (0, import_promises.readFile)((0, import_chunk_QF67HO46.distFile)("policies.wasm")));
  if (pack.rules.some((rule) => rule.code === code)) throw duplicate(code);
  const top = folder.replace(/\/+$/, "");
  const files = [...ruleFiles(named.gate, named.rule)].map(([path, text]) => [`${top}/${path}`, text]);
  for (const [path] of files) if (await exists(path)) throw occupied(path);
  for (const [path, text] of files) await (0, import_chunk_RSMUZEHU.writeNew)(path, text);
  return said(
    code,
    folder,
    files.map(([path]) => path)
  );
}
function said(code, folder, files) {
  const [rule = ""] = files;
  const where = folder === import_chunk_A6DUQBDH.OWN_POLICIES ? "" : ` ${folder}`;
  const next = [
    `say in ${rule} what is good; one of its two tests fails until you do`,
    `phasegate policy test${where}`,
    `phasegate policy check${where}`,
    `it judges as soon as it is on the protected branch; let it warn first with an entry under rules:, such as`
  ];
  const softness = `     rules: {${code}: {level: warn, until: DATE, owner: PERSON, reason: TEXT}}`;
  return [
    ...files.map((file) => `wrote  ${file}`),
    "",
    "next",
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
    softness,
    ""
  ].join("\n");
}
var exists = (path) => (0, import_promises.readFile)(path).then(
  () => true,
  () => false
);
function misnamed(found) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "a rule is named by its gate and itself",
    found,
    expected: "<gate>/<rule>, each of lower-case letters, digits and _, and no word of Rego",
    remedy: "name it like freeze/no_friday"
  });
}
function occupied(file) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: "the file exists, so nothing was written",
    file,
    expected: "a rule that is not there yet",
    remedy: "choose another name, or edit the file"
  });
}
function duplicate(code) {
  return new import_chunk_URPNT6SS.Problem({
    code: "policy.duplicate",
    message: `the pack has a rule ${code} already`,
    found: code,
    expected: "a code of its own",
    remedy: "choose another name"
  });
}
module.exports = {
  newRule: newRule,
  newRuleCommand: newRuleCommand
};
