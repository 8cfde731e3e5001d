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
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
function problemsText(problems, asked) {
  const headline = asked === void 0 ? (0, import_chunk_WWNS3K5F.nothingJudged)(problems.length) : `REFUSED  ${(0, import_chunk_H2SNN373.said)(asked, MAX_ASKED)} \xB7 ${(0, import_chunk_EEVTNPOF.counted)(problems.length, "problem")}`;
  return `${[headline, ...problems.map(problemText), headline].join("\n\n")}
`;
}
function problemText({ code, message, frame, file, line, found, expected, remedy, who }) {
  const rows = [
    ["found", frame === void 0 ? found : void 0],
    ["expected", expected],
    ["where", file === void 0 || frame !== void 0 ? void 0 : `${file}${line === void 0 ? "" : `:${line}`}`],
    ["do", who === void 0 || remedy === void 0 ? remedy : `${who}: ${remedy}`]
  ];
  return [
    `error[${code}]: ${(0, import_chunk_H2SNN373.said)(message)}`,
    ...frame === void 0 ? [] : frame.split("\n").map((row) => (0, import_chunk_H2SNN373.said)(row)),
    ...rows.flatMap(([name, value]) => value === void 0 ? [] : [`  ${name.padEnd(9)} ${(0, import_chunk_H2SNN373.said)(value)}`])
  ].join("\n");
}
function problemsMarkdown(problems) {
  const text = problemsText(problems).replace(/`{3,}/g, (fence) => "'".repeat(fence.length));
  return `# \u2754 UNDECIDED \xB7 nothing could be judged

\`\`\`text
${text}\`\`\`
`;
}
function problemAnnotations(problems) {
  const lines = problems.slice(0, MAX_ANNOTATIONS).map(({ code, message, file, line, remedy }) => {
    const place = file === void 0 ? "" : `file=${(0, import_chunk_H2SNN373.commandProperty)((0, import_chunk_H2SNN373.said)(file))},line=${line ?? 1},`;
    return `::error ${place}title=${(0, import_chunk_H2SNN373.commandProperty)(code)}::${(0, import_chunk_H2SNN373.commandData)((0, import_chunk_H2SNN373.said)(remedy === void 0 ? message : `${message}; ${remedy}`))}`;
  });
  return lines.map((text) => `${text}
`).join("");
}
var MAX_ANNOTATIONS = 10;
var MAX_ASKED = 80;
module.exports = {
  problemAnnotations: problemAnnotations,
  problemText: problemText,
  problemsMarkdown: problemsMarkdown,
  problemsText: problemsText
};
