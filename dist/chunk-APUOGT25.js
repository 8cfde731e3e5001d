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
var TOKEN = /[ \t\r\n]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
var SPACE = /[ \t\r\n]*/y;
var OPEN_STRING = /"(?:[^"\\]|\\.)*\\?$/y;
function scanJson(text, onKey) {
  const open = [];
  let expected = "a value";
  let offset = 0;
  for (; ; ) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const next = step(expected, match, open);
    if (next === void 0) break;
    if (next === "a colon" && onKey !== void 0) onKey(open.map((one) => one.key).join("/"));
    expected = next;
    offset = TOKEN.lastIndex;
  }
  SPACE.lastIndex = offset;
  SPACE.exec(text);
  offset = SPACE.lastIndex;
  if (expected === "the end" && offset === text.length) return void 0;
  OPEN_STRING.lastIndex = offset;
  return { offset: OPEN_STRING.test(text) ? text.length : offset, expected };
}
function repeatedKeys(text, value) {
  let written = 0;
  scanJson(text, () => {
    written += 1;
  });
  return written - keysIn(value);
}
function keysIn(value) {
  if (typeof value !== "object" || value === null) return 0;
  const children = Object.values(value).reduce((sum, child) => sum + keysIn(child), 0);
  return children + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
function step(expected, [, string, , mark], open) {
  const top = open.at(-1);
  switch (expected) {
    case "a colon":
      return mark === ":" ? "a value" : void 0;
    case "a comma or ]":
      return mark === "," ? "a value" : mark === "]" ? close(open) : void 0;
    case "a comma or }":
      return mark === "," ? "a key" : mark === "}" ? close(open) : void 0;
    case "a key":
    case "a key or }":
      if (mark === "}" && expected === "a key or }") return close(open);
      if (string === void 0 || top === void 0) return void 0;
      top.key = string.slice(1, -1);
      return "a colon";
    case "the end":
      return void 0;
    default:
      if (mark === void 0) return top?.after ?? "the end";
      if (mark === "]" && expected === "a value or ]") return close(open);
      if (mark !== "{" && mark !== "[") return void 0;
      open.push(mark === "{" ? { after: "a comma or }", key: "" } : { after: "a comma or ]", key: "*" });
      return mark === "{" ? "a key or }" : "a value or ]";
  }
}
function close(open) {
  open.pop();
  return open.at(-1)?.after ?? "the end";
}
var DEEPEST = 3;
var [BLANK, QUOTE, BRACKET, BRACKET_END, BRACE, BRACE_END, BACKSLASH] = [32, 34, 91, 93, 123, 125, 92];
var COLON = /^[ \t\r\n]*:/;
var walked = /* @__PURE__ */ new Map();
var KEPT = 4;
function keysOf(head, depth = 2) {
  const known = walked.get(head);
  if (known !== void 0) return known[depth];
  if (walked.size >= KEPT) walked.clear();
  const paths = pathsIn(head);
  walked.set(head, paths);
  return paths[depth];
}
function pathsIn(head) {
  const [one, two, three] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const path = [];
  let depth = 0;
  for (let at = 0; at < head.length; at += 1) {
    const character = head.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfString(head, at);
      if (depth <= DEEPEST && COLON.test(head.slice(end + 1, end + 9))) {
        path[depth - 1] = head.slice(at + 1, end);
        const full = path.slice(0, depth).join("/");
        if (depth === 1) one.add(full);
        if (depth <= 2) two.add(full);
        three.add(full);
      }
      at = end;
    } else if (character === BRACE || character === BRACKET) {
      path[depth] = "*";
      depth += 1;
    } else if (character === BRACE_END || character === BRACKET_END) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (depth === 0 && character > BLANK) break;
  }
  return { 1: one, 2: two, 3: three };
}
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let back = end - 1;
    while (text.charCodeAt(back) === BACKSLASH) back -= 1;
    if ((end - back) % 2 === 1) return end;
  }
  return text.length - 1;
}
module.exports = {
  keysOf: keysOf,
  repeatedKeys: repeatedKeys,
  scanJson: scanJson
};
