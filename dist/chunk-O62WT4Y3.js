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
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var expected_tests_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/phasegate/phasegate/schema/expected-tests-1.json",
  title: "ExpectedTestsFile",
  description: "Tests that must be there, .phasegate/expected-tests.json at the trusted ref",
  type: "object",
  additionalProperties: false,
  required: ["tests"],
  properties: {
    tests: {
      description: "Each test once",
      type: "array",
      items: {
        description: "A test",
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: {
            description: "Its name, verbatim",
            type: "string",
            minLength: 1
          },
          suite: {
            description: "Its suite, verbatim. Without it: any",
            type: "string",
            minLength: 1
          }
        }
      },
      uniqueItems: true,
      minItems: 1
    }
  }
};
var FORM = { name: "expected-tests", schema: expected_tests_default, invalid: "expected.invalid" };
function parseExpectedTests(file) {
  return (0, import_chunk_VWUDGIEV.readDocument)(
    FORM,
    file,
    (read) => read.items("/tests").map((index) => ({
      name: read.text(`/tests/${index}/name`) ?? "",
      ...(0, import_chunk_VWUDGIEV.optional)("suite", read.text(`/tests/${index}/suite`))
    }))
  );
}
module.exports = {
  parseExpectedTests: parseExpectedTests
};
