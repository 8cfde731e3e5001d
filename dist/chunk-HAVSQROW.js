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
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
function junitXml(title, cases, linesOf) {
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${(0, import_chunk_H2SNN373.xmlText)(title)}"${counters(cases)}>`,
    ...suites.flatMap((suite) => {
      const own = cases.filter((one) => one.suite === suite);
      const head = `  <testsuite name="${(0, import_chunk_H2SNN373.xmlText)((0, import_chunk_H2SNN373.said)(suite))}"${counters(own)}>`;
      return [head, ...own.flatMap(linesOf), "  </testsuite>"];
    }),
    "</testsuites>"
  ];
  return `${lines.join("\n")}
`;
}
function counters(cases) {
  const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
module.exports = {
  junitXml: junitXml
};
