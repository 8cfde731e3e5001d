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
__export(stdin_exports, {
  Problem: () => Problem,
  Problems: () => Problems,
  problemsOf: () => problemsOf,
  textOf: () => textOf
});
module.exports = __toCommonJS(stdin_exports);
var Problem = class extends Error {
  name = "Problem";
  parts;
  constructor(parts, options) {
    super(parts.message, options);
    this.parts = parts;
  }
  get code() {
    return this.parts.code;
  }
};
var Problems = class extends Error {
  name = "Problems";
  list;
  constructor(list) {
    super(list.map((one) => one.message).join("; "));
    this.list = list;
  }
};
function problemsOf(thrown, code) {
  if (thrown instanceof Problems) return thrown.list;
  if (thrown instanceof Problem) return [thrown.parts];
  return [{ code, message: textOf(thrown) }];
}
function textOf(thrown) {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === "string") return thrown || "an empty string was thrown";
  if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string")
    return thrown.message;
  return `a value of type ${typeof thrown} was thrown`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Problem,
  Problems,
  problemsOf,
  textOf
});
