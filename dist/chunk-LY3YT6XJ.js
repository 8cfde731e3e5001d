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
function lookOf(stream, env) {
  const isForced = env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0";
  const isRefused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.FORCE_COLOR === "0";
  return {
    color: !isRefused && (isForced || stream.isTTY === true),
    width: stream.columns || 120,
    ascii: !/UTF-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "UTF-8")
  };
}
function letReaderLeave(stream, lost) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") lost(error);
  });
}
module.exports = {
  letReaderLeave: letReaderLeave,
  lookOf: lookOf
};
