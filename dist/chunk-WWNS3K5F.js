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
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
function refusalOf(problems, tool) {
  return {
    version: 1,
    verdict: "undecided",
    headline: nothingJudged(problems.length),
    exit_code: problems.some(({ code }) => code === "internal.bug") ? 70 : 2,
    problems,
    tool
  };
}
var nothingJudged = (problems) => `UNDECIDED  nothing could be judged \xB7 ${(0, import_chunk_EEVTNPOF.counted)(problems, "problem")}`;
var isRefusal = (value) => typeof value === "object" && value !== null && "verdict" in value && "headline" in value && typeof value.headline === "string" && "problems" in value && Array.isArray(value.problems) && value.problems.every(isProblem) && !("phase" in value);
var isProblem = (value) => typeof value === "object" && value !== null && ["code", "message"].every((key) => typeof Reflect.get(value, key) === "string");
module.exports = {
  isRefusal: isRefusal,
  nothingJudged: nothingJudged,
  refusalOf: refusalOf
};
