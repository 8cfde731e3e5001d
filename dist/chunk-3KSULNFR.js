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
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function payloadOf(value, code = "input.invalid", place = "") {
  const at = (path) => path.reduce((inside, key) => own(inside, key), value);
  const take = (path, expected, is) => {
    const found = at(path);
    if (is(found)) return found;
    throw wrong(code, `${place}/${path.join("/")}`, found, expected);
  };
  return {
    has: (...path) => (at(path) ?? void 0) !== void 0,
    text: (...path) => take(path, "a text", isText),
    commit: (...path) => take(path, "a commit id", (found) => isText(found) && COMMIT.test(found)),
    count: (...path) => take(path, "a positive number", isCount),
    flag: (...path) => take(path, "true or false", (found) => typeof found === "boolean"),
    list: (...path) => take(path, "a list", Array.isArray).map(
      (item, index) => payloadOf(item, code, `${place}/${path.join("/")}/${index}`)
    )
  };
}
var isZero = (commit) => /^0+$/.test(commit);
var isText = (found) => typeof found === "string" && found !== "";
var isCount = (found) => typeof found === "number" && Number.isSafeInteger(found) && found > 0;
function own(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
function wrong(code, pointer, found, expected) {
  return new import_chunk_URPNT6SS.Problem({
    code,
    message: `what the platform wrote lacks ${pointer}`.slice(0, 100),
    pointer,
    found: found === void 0 ? "nothing" : (JSON.stringify(found) ?? typeof found).slice(0, 200),
    expected,
    remedy: code === "input.invalid" ? "pass it on as the platform wrote it" : "run the gate again"
  });
}
module.exports = {
  isZero: isZero,
  payloadOf: payloadOf
};
