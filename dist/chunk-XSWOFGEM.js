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
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var FULL_LIST = 12;
var LONGEST_MESSAGE = 100;
var LONGEST_FOUND = 80;
var REMEDIES = {
  "policy.syntax": "correct the Rego",
  "policy.compile": "correct the policy",
  "policy.type": "write a path that the snapshot has",
  "policy.builtin": "use what gives the same answer each time",
  "policy.metadata": "complete the METADATA above `package`",
  "policy.place": "move the file or rename its package",
  "policy.duplicate": "rename or remove one of the two",
  "policy.trusted": "read it from `data`",
  "policy.literal": "write a text that the schema lists",
  "policy.silent": "ask in a way that evidence cannot make undefined",
  "policy.default": "remove the default",
  "policy.object_get": "read the path itself",
  "policy.argument": "pass a name or an index",
  "policy.untyped": "read the paths themselves",
  "policy.every": "count what is bad, and that there is something",
  "policy.differs": "negate the equality",
  "policy.message": "name the value in the message",
  "policy.lookup": "look it up in a set",
  "policy.format": "write it with phasegate policy check --fix"
};
var EXPECTED = {
  "policy.syntax": "Rego, version 1",
  "policy.compile": "a policy that OPA compiles",
  "policy.type": "what the schema of the snapshot allows",
  "policy.builtin": "a function without network, randomness or environment",
  "policy.metadata": "title, description, level and solution",
  "policy.duplicate": "each rule once",
  "policy.format": "the style of OPA"
};
function policyProblem(fault) {
  const near = fault.found === void 0 ? void 0 : (0, import_chunk_SSQB5HUS.nearest)(fault.found, fault.have ?? []);
  const names = fault.have?.join(", ");
  const expected = fault.want ?? (names && `one of ${names}`) ?? EXPECTED[fault.code];
  const found = fault.found ?? fault.text.trim().slice(0, LONGEST_FOUND);
  const column = columnOf(fault);
  return {
    code: fault.code,
    message: shortened(fault.message),
    file: fault.file,
    line: fault.line,
    column,
    ...found !== "" && { found },
    ...expected && { expected },
    remedy: near === void 0 ? remedyOf(fault) : `write \`${near}\``,
    frame: (0, import_chunk_4IKMZCZZ.frame)({
      file: fault.file,
      line: fault.line,
      column,
      source: fault.text,
      length: widthOf(fault, column),
      hint: near === void 0 ? fault.want : `did you mean \`${near}\`?`,
      notes: notesOf(fault, near)
    })
  };
}
var remedyOf = ({ code, of }) => of === "data.lib" ? "write that library, or name its pack under `packs` in the .phasegate.yml of this repository" : REMEDIES[code] ?? "correct the policy";
function notesOf(fault, near) {
  if (fault.have === void 0 || fault.of === void 0) return [];
  const some = near === void 0 ? fault.have : [near, ...fault.have.filter((name) => name !== near)];
  const names = fault.have.length <= FULL_LIST ? fault.have.join(", ") : `${some.slice(0, FULL_LIST).join(", ")} and ${fault.have.length - FULL_LIST} more`;
  const silent = "note: plain Rego would call this undefined and never deny; here it does not compile";
  return [`${fault.code === "policy.literal" ? "values" : "keys"} of ${fault.of}: ${names}`, silent];
}
var columnOf = ({ text, column }) => Array.from(text).slice(0, column - 1).join("").length + 1;
function widthOf({ text, found }, column) {
  const rest = text.slice(column - 1);
  if (found !== void 0 && rest.startsWith(found)) return found.length;
  return /^[\w.]+/.exec(rest)?.[0].length ?? 1;
}
function shortened(message) {
  const first = message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");
  return first.length <= LONGEST_MESSAGE ? first : `${first.slice(0, LONGEST_MESSAGE - 1)}\u2026`;
}
module.exports = {
  policyProblem: policyProblem
};
