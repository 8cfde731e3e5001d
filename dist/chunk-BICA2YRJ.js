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
var CONFIGURATION_FILES = [".phasegate.yml", ".github/phasegate.yml"];
function chooseConfiguration(present, ref, asked) {
  const places = asked === void 0 ? CONFIGURATION_FILES : [asked];
  const [file, other] = places.filter((place) => present.includes(place));
  if (file === void 0) {
    throw new import_chunk_URPNT6SS.Problem({
      code: "config.absent",
      message: "there is no configuration at the trusted ref",
      found: `no ${places.join(" and no ")} at ${ref}`,
      expected: places.join(" or "),
      remedy: "add the configuration to the trusted ref",
      who: "platform engineer"
    });
  }
  if (other === void 0) return file;
  throw new import_chunk_URPNT6SS.Problem({
    code: "config.both",
    message: "two configurations exist at the trusted ref",
    file: other,
    found: `${file} and ${other} at ${ref}`,
    expected: "one of them",
    remedy: "remove one of the two",
    who: "platform engineer"
  });
}
module.exports = {
  CONFIGURATION_FILES: CONFIGURATION_FILES,
  chooseConfiguration: chooseConfiguration
};
