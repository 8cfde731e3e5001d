var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_worker_chunk_OMXASUSS = require("./worker-chunk-OMXASUSS.js");
var import_worker_chunk_RMWV3ED4 = require("./worker-chunk-RMWV3ED4.js");
var import_promises = require("node:fs/promises");
var import_node_worker_threads = require("node:worker_threads");
var import_node_crypto = require("node:crypto");
var import_node_path = require("node:path");
var import_promises2 = require("node:fs/promises");
var import_node_util = require("node:util");
var import_node_v8 = require("node:v8");
var import_node_zlib = require("node:zlib");
function textOf(thrown) {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === "string") return thrown || "an empty string was thrown";
  if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string")
    return thrown.message;
  return `a value of type ${typeof thrown} was thrown`;
}
var MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];
function parseAddress(text) {
  const first = /[.:%]/.exec(text)?.[0];
  if (first === ":") return ipv6Of(text);
  const bytes = first === "." ? ipv4Of(text) : void 0;
  return bytes && [...MAPPED, ...bytes];
}
function parseNetwork(text) {
  const network = readNetwork(text);
  if (network === void 0) throw new Error(`invalid CIDR address: ${text}`);
  return network;
}
function readNetwork(text) {
  const [, addressText2 = "", length] = /^([^/]*)\/(\d+)$/.exec(text) ?? [];
  const bytes = parseAddress(addressText2);
  if (bytes === void 0) return void 0;
  const mask = addressText2.includes(":") ? maskOf(Number(length), 16) : maskOf(Number(length), 4);
  return mask && { address: masked(bytes, mask), mask };
}
function maskOf(length, bytes) {
  if (!(length <= 8 * bytes)) return void 0;
  return Array.from({ length: bytes }, (_, at) => 255 & 65280 >> Math.max(0, Math.min(8, length - 8 * at)));
}
var maskLength = (mask) => mask.map((byte) => byte.toString(2)).join("").replaceAll("0", "").length;
function to4(address) {
  if (address.length === 4) return address;
  return address.length === 16 && isMapped(address) ? address.slice(12) : void 0;
}
var isMapped = (address) => MAPPED.every((byte, at) => address[at] === byte);
function masked(address, mask) {
  const all = mask.length === 4 && address.length === 16 && isMapped(address) ? address.slice(12) : address;
  if (all.length !== mask.length) throw new Error("address and mask are of different lengths");
  return all.map((byte, at) => byte & (mask[at] ?? 0));
}
function compareBytes(a, b) {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}
function contains({ address, mask }, ip) {
  const network = to4(address) ?? address;
  const wanted = to4(ip) ?? ip;
  const bits = network.length === 4 && mask.length === 16 ? mask.slice(12) : mask;
  return wanted.length === network.length && network.every((byte, at) => ((byte ^ (wanted[at] ?? 0)) & (bits[at] ?? 0)) === 0);
}
function addressText(address) {
  const ipv4 = to4(address);
  if (ipv4 !== void 0) return ipv4.join(".");
  const groups = Array.from(
    { length: 8 },
    (_, at) => ((address[2 * at] ?? 0) << 8 | (address[2 * at + 1] ?? 0)).toString(16)
  );
  const runs = [
    ...groups.map((group) => group === "0" ? "0" : "-").join("").matchAll(/00+/g)
  ];
  const longest = runs.reduce(
    (best, run) => run[0].length > (best?.[0].length ?? 0) ? run : best,
    void 0
  );
  if (longest === void 0) return groups.join(":");
  const end = longest.index + longest[0].length;
  return `${groups.slice(0, longest.index).join(":")}::${groups.slice(end).join(":")}`;
}
function networkText({ address, mask }) {
  const network = to4(address) ?? address;
  const bits = network.length === 4 && mask.length === 16 ? mask.slice(12) : mask;
  return `${addressText(address)}/${maskLength(bits)}`;
}
function ipv4Of(text) {
  return /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text) ? within(text.split(".").map(Number), 255) : void 0;
}
var within = (numbers, limit) => numbers.every((number) => number <= limit) ? numbers : void 0;
function ipv6Of(text) {
  const [before = "", after, more] = text.split("::");
  if (more !== void 0) return void 0;
  const head = groupsOf(before, after === void 0);
  if (after === void 0) return head?.length === 16 ? head : void 0;
  const tail = groupsOf(after, true);
  if (head === void 0 || tail === void 0 || head.length + tail.length > 14) return void 0;
  return [...head, ...Array(16 - head.length - tail.length).fill(0), ...tail];
}
function groupsOf(text, last2) {
  if (text === "") return [];
  const groups = text.split(":");
  const dotted = last2 && groups.at(-1)?.includes(".") ? ipv4Of(groups.pop() ?? "") : [];
  if (dotted === void 0 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return void 0;
  return [...groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]), ...dotted];
}
function mergeNetworks(networks) {
  return joined(networks.map((network) => ({ ...rangeOf(network), network }))).flatMap(
    ({ first, last: last2, network }) => network === void 0 ? networksOf(first, last2) : [network]
  );
}
function joined(ranges) {
  const open = [...ranges].sort((a, b) => compareBytes(a.last, b.last) || compareBytes(a.first, b.first));
  const done = [];
  let above = open.pop();
  for (let below = open.pop(); above !== void 0; below = open.pop()) {
    if (below !== void 0 && compareBytes(previousOf(above.first), below.last) <= 0) {
      above = { first: compareBytes(below.first, above.first) < 0 ? below.first : above.first, last: above.last };
    } else {
      done.push(above);
      above = below;
    }
  }
  return done;
}
var MAPPED2 = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];
function rangeOf({ address, mask }) {
  const beginning = masked(address, mask);
  const first = to4(beginning) === void 0 ? beginning : [...MAPPED2, ...beginning];
  const skipped = 16 - mask.length;
  return { first, last: first.map((byte, at) => byte | 255 - (mask[at - skipped] ?? 255)) };
}
function previousOf(address) {
  const ipv4 = to4(address);
  if ((ipv4 ?? address).every((byte) => byte === 0) && address.length === 16) return address;
  const at = address.findLastIndex((byte) => byte !== 0);
  return address.map((byte, index) => index < at ? byte : index === at ? byte - 1 : 255);
}
function networksOf(first, last2) {
  const size = to4(first) === void 0 ? 16 : 4;
  if (first.length !== 16 || last2.length !== 16 || size === 4 && to4(last2) === void 0) throw unmergeable();
  const [from, to] = [bigOf(first.slice(-size)), bigOf(last2.slice(-size))];
  const hostBits = BigInt((from ^ to).toString(2).replace(/^0/, "").length);
  const spanning = to >> hostBits << hostBits;
  if (size === 16 && spanning !== 0n && spanning >> 120n === 0n) throw unmergeable();
  return covering(from, to, size);
}
var unmergeable = () => new Error("these networks cannot be merged");
function covering(first, last2, size) {
  const found = [];
  for (let at = first; at <= last2; ) {
    let host = 0;
    while (host < 8 * size && (at >> BigInt(host)) % 2n === 0n && at + (2n << BigInt(host)) - 1n <= last2) host += 1;
    const mask = maskOf(8 * size - host, size);
    if (mask !== void 0) found.push({ address: bytesOf(at, size), mask });
    at += 1n << BigInt(host);
  }
  return found;
}
var bigOf = (bytes) => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
var bytesOf = (value, size) => [
  ...Buffer.from(value.toString(16).padStart(2 * size, "0"), "hex")
];
var CIDR = {
  "net.cidr_is_valid": (operands) => {
    const text = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0);
    return typeof text === "string" && readNetwork(text) !== void 0;
  },
  "net.cidr_contains_matches": (operands) => {
    const [networks, others] = [entriesOf((0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0)), () => entriesOf((0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 1))];
    const pairs = /* @__PURE__ */ new Set();
    for (const [cidr, index] of networks) {
      for (const [other, otherIndex] of others()) {
        if (containsText(stringOf(cidr), other)) pairs.add([index, otherIndex]);
      }
    }
    return pairs;
  },
  "net.cidr_expand": (operands) => new Set(addressesOf(parseNetwork((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)))),
  "net.cidr_merge": (operands) => {
    const members = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0);
    if (!(0, import_worker_chunk_RMWV3ED4.isArray)(members) && !(0, import_worker_chunk_RMWV3ED4.isSet)(members)) throw new Error("operand must be an array");
    return new Set(mergeNetworks([...members].map(networkOf)).map(networkText));
  }
};
function entriesOf(value) {
  if (typeof value === "string") return [[value, value]];
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(value)) return value.map((member, at) => [firstOf(member), at]);
  if ((0, import_worker_chunk_RMWV3ED4.isSet)(value)) return [...value].map((member) => [firstOf(member), member]);
  return (0, import_worker_chunk_RMWV3ED4.isObject)(value) ? [...value].map(([key, member]) => [firstOf(member), key]) : [];
}
function firstOf(member) {
  const first = (0, import_worker_chunk_RMWV3ED4.isArray)(member) ? member[0] : typeof member === "string" ? member : void 0;
  if (first === void 0) throw new Error("element must be string or non-empty array");
  return first;
}
function stringOf(value) {
  if (typeof value !== "string") throw new Error("a network must be a string");
  return value;
}
function containsText(text, other) {
  const network = parseNetwork(text);
  const address = parseAddress(stringOf(other));
  if (address !== void 0) return contains(network, address);
  const inner = parseNetwork(stringOf(other));
  if (isPlain6(network) && isPlain6(inner)) {
    const beginning = masked(inner.address, network.mask);
    return compareBytes(network.mask, inner.mask) <= 0 && compareBytes(beginning, network.address) === 0;
  }
  return contains(network, inner.address) && contains(network, lastOf(inner));
}
var isPlain6 = ({ address }) => to4(address) === void 0;
var lastOf = ({ address, mask }) => address.map((byte, at) => byte | 255 - (mask[at] ?? 0));
function* addressesOf(network) {
  const ip = [...network.address];
  while (contains(network, ip)) {
    yield addressText(ip);
    for (let at = ip.length - 1; at >= 0; at -= 1) {
      const next = (ip[at] ?? 0) + 1 & 255;
      ip[at] = next;
      if (next > 0) break;
    }
  }
}
function networkOf(member) {
  const text = stringOf(member);
  const address = parseAddress(text);
  if (address === void 0) return parseNetwork(text);
  const first = to4(address)?.[0];
  const mask = first === void 0 ? void 0 : maskOf(first < 128 ? 8 : first < 192 ? 16 : 24, 4);
  if (mask === void 0) throw new Error("IPv6 invalid: needs prefix length");
  return { address, mask };
}
var digest = (algorithm) => (operands) => (0, import_node_crypto.createHash)(algorithm).update((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)).digest("hex");
var hmac = (algorithm) => (operands) => (0, import_node_crypto.createHmac)(algorithm, (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1)).update((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)).digest("hex");
var DIGESTS = {
  "crypto.md5": digest("md5"),
  "crypto.sha1": digest("sha1"),
  "crypto.sha256": digest("sha256"),
  "crypto.hmac.md5": hmac("md5"),
  "crypto.hmac.sha1": hmac("sha1"),
  "crypto.hmac.sha256": hmac("sha256"),
  "crypto.hmac.sha512": hmac("sha512"),
  "crypto.hmac.equal": (operands) => (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0) === (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1)
};
var UTF8 = new RegExp(
  [
    "[\\0-\\x7f]+",
    "[\\xc2-\\xdf][\\x80-\\xbf]",
    "\\xe0[\\xa0-\\xbf][\\x80-\\xbf]",
    "\\xed[\\x80-\\x9f][\\x80-\\xbf]",
    "[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
    "\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}",
    "[\\xf1-\\xf3][\\x80-\\xbf]{3}",
    "\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
    "([\\x80-\\xff])"
  ].join("|"),
  "g"
);
function textOfBytes(bytes) {
  const whole = bytes.toString("latin1").replace(UTF8, (found, stray) => stray === void 0 ? found : "\xEF\xBF\xBD");
  return Buffer.from(whole, "latin1").toString("utf8");
}
var marshalWithOptions = (operands) => {
  const layout = layoutOf((0, import_worker_chunk_RMWV3ED4.objectAt)(operands, 1));
  const value = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0);
  return layout === void 0 ? jsonText2(value) : layout.prefix + jsonText2(value, layout, `
${layout.prefix}`);
};
function layoutOf(options) {
  let pretty;
  const layout = { prefix: "", indent: "	" };
  for (const [key, value] of options) {
    if (key === "pretty" && typeof value === "boolean") pretty = value;
    else if ((key === "prefix" || key === "indent") && typeof value === "string") layout[key] = value;
    else throw new Error(`operand 2 must not have the key ${JSON.stringify(key)} with a ${(0, import_worker_chunk_RMWV3ED4.typeName)(value)}`);
  }
  return pretty ?? (options.has("prefix") || options.has("indent")) ? layout : void 0;
}
function jsonText2(value, layout, line = "") {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return jsonString(value);
  if ((0, import_worker_chunk_RMWV3ED4.isNumber)(value)) return (0, import_worker_chunk_RMWV3ED4.numberText)(value);
  const inner = layout === void 0 ? "" : line + layout.indent;
  const colon = layout === void 0 ? ":" : ": ";
  const [open, close] = (0, import_worker_chunk_RMWV3ED4.isObject)(value) ? "{}" : "[]";
  const members = (0, import_worker_chunk_RMWV3ED4.isObject)(value) ? [...jsonMembers(value)].sort(([a], [b]) => (0, import_worker_chunk_RMWV3ED4.compareStrings)(a, b)).map(([key, member]) => jsonString(key) + colon + jsonText2(member, layout, inner)) : ((0, import_worker_chunk_RMWV3ED4.isArray)(value) ? value : (0, import_worker_chunk_RMWV3ED4.sorted)(value)).map((member) => jsonText2(member, layout, inner));
  return members.length === 0 ? `${open}${close}` : `${open}${members.map((text) => inner + text).join()}${line}${close}`;
}
var jsonString = (text) => JSON.stringify(text).replace(
  /[<>&\u2028\u2029]/g,
  (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function jsonMembers(object) {
  return new Map(
    (0, import_worker_chunk_RMWV3ED4.sorted)(object.keys()).map((key) => [typeof key === "string" ? key : jsonText2(key), object.get(key) ?? null])
  );
}
var JSON_MARSHAL = { "json.marshal_with_options": marshalWithOptions };
var hexEncode = (operands) => Buffer.from((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)).toString("hex");
var hexDecode = (operands) => {
  const text = (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0);
  if (!/^(?:[\da-f]{2})*$/i.test(text)) throw new Error("hex.decode: not an even number of hexadecimal digits");
  return textOfBytes(Buffer.from(text, "hex"));
};
var encodeNoPad = (operands) => Buffer.from((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)).toString("base64url");
function queryEscaped(text) {
  const bytes = Buffer.from(text).toString("latin1");
  const hex = (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return bytes.replace(/[^\w.~-]/g, (byte) => byte === " " ? "+" : hex(byte));
}
function queryUnescaped(text) {
  if (/%(?![\da-f]{2})/i.test(text)) throw new Error("invalid URL escape");
  const bytes = Buffer.from(text.replaceAll("+", " ")).toString("latin1");
  const plain = bytes.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return textOfBytes(Buffer.from(plain, "latin1"));
}
var MOST_PARAMETERS = 1e4;
var decodeObject = (operands) => {
  const parts = (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0).split("&");
  if (parts.length > MOST_PARAMETERS) throw new Error("number of URL query parameters exceeded limit");
  const members = /* @__PURE__ */ new Map();
  for (const part of parts.filter((text) => text !== "")) {
    if (part.includes(";")) throw new Error("invalid semicolon separator in query");
    const cut2 = part.includes("=") ? part.indexOf("=") : part.length;
    const [key, value] = [queryUnescaped(part.slice(0, cut2)), queryUnescaped(part.slice(cut2 + 1))];
    members.set(key, [...members.get(key) ?? [], value]);
  }
  return members;
};
var encodeObject = (operands) => [...jsonMembers((0, import_worker_chunk_RMWV3ED4.objectAt)(operands, 0))].sort(([a], [b]) => (0, import_worker_chunk_RMWV3ED4.compareStrings)(a, b)).flatMap(([key, value]) => textsOf(value).map((text) => `${queryEscaped(key)}=${queryEscaped(text)}`)).join("&");
function textsOf(value) {
  const texts = (0, import_worker_chunk_RMWV3ED4.isArray)(value) ? value : (0, import_worker_chunk_RMWV3ED4.isSet)(value) ? (0, import_worker_chunk_RMWV3ED4.sorted)(value) : [value];
  return texts.map((text) => {
    if (typeof text === "string") return text;
    throw new Error("operand 1 values must be string, array[string], or set[string]");
  });
}
var ENCODINGS = {
  "base64url.encode_no_pad": encodeNoPad,
  "hex.decode": hexDecode,
  "hex.encode": hexEncode,
  "urlquery.decode": (operands) => queryUnescaped((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)),
  "urlquery.decode_object": decodeObject,
  "urlquery.encode": (operands) => queryEscaped((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)),
  "urlquery.encode_object": encodeObject
};
var GLOB = {
  "glob.quote_meta": (operands) => (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0).replace(/[*?\\[\]{}]/g, "\\$&")
};
var GRAPH = {
  "graph.reachable_paths": (operands) => {
    const graph = new Map([...(0, import_worker_chunk_RMWV3ED4.objectAt)(operands, 0)].map(([vertex, edges]) => [keyOf(vertex), edges]));
    const initial = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 1);
    if (!(0, import_worker_chunk_RMWV3ED4.isArray)(initial) && !(0, import_worker_chunk_RMWV3ED4.isSet)(initial)) throw new Error("operand 2 must be one of {array, set}");
    const found = /* @__PURE__ */ new Map();
    for (const vertex of initial) {
      const edges = graph.get(keyOf(vertex));
      if (edges === void 0) continue;
      const neighbours = neighboursOf(edges);
      if (neighbours.length === 0) add(found, [vertex]);
      for (const neighbour of neighbours) {
        follow({ graph, found }, neighbour, [vertex], /* @__PURE__ */ new Set([keyOf(vertex)]));
      }
    }
    return new Set(found.values());
  }
};
function follow(search, vertex, path, reached) {
  const edges = search.graph.get(keyOf(vertex));
  const longer = edges === void 0 ? path : [...path, vertex];
  const neighbours = edges === void 0 ? [] : neighboursOf(edges);
  if (neighbours.length === 0) add(search.found, longer);
  const known2 = /* @__PURE__ */ new Set([...reached, keyOf(vertex)]);
  for (const neighbour of neighbours) {
    if (known2.has(keyOf(neighbour))) add(search.found, longer);
    else follow(search, neighbour, longer, known2);
  }
}
var neighboursOf = (edges) => (0, import_worker_chunk_RMWV3ED4.isArray)(edges) || (0, import_worker_chunk_RMWV3ED4.isSet)(edges) ? [...edges] : [];
function add(found, path) {
  found.set(keyOf(path), path);
}
function keyOf(value) {
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(value)) return `[${value.map(keyOf).join()}]`;
  if ((0, import_worker_chunk_RMWV3ED4.isSet)(value)) return `<${[...value].map(keyOf).sort().join()}>`;
  if ((0, import_worker_chunk_RMWV3ED4.isObject)(value))
    return `{${[...value].map((entry) => keyOf(entry)).sort().join()}}`;
  if (!(0, import_worker_chunk_RMWV3ED4.isNumber)(value)) return JSON.stringify(value);
  const { sign, digits, exponent } = (0, import_worker_chunk_RMWV3ED4.scientific)((0, import_worker_chunk_RMWV3ED4.numberText)(value));
  return `${sign}:${digits}e${exponent}`;
}
var originalElements = (length) => ({
  slots: Array.from({ length }, () => "original"),
  gone: /* @__PURE__ */ new Set()
});
function insertElement({ slots }, place, element, hasParts2) {
  if (place < 0 || place > slots.length) throw new Error("index for array insertion out of bounds");
  const moved = slots.slice(place);
  refuseLost(moved);
  const kept = moved.map((slot, at) => isPlain(slot, hasParts2) && isWhole(moved[at + 1], hasParts2) ? "lost" : slot);
  slots.splice(place, moved.length, element, ...kept);
}
function removeElement({ slots, gone }, place, hasParts2) {
  if (place < 0 || place >= slots.length) throw new Error("index for array delete out of bounds");
  const moved = slots.slice(place + 1);
  refuseLost(moved);
  if (slots[place] === "original") {
    let before = slots.slice(0, place).filter((slot) => slot === "original").length;
    let original = 0;
    for (; before > 0 || gone.has(original); original += 1) if (!gone.has(original)) before -= 1;
    gone.add(original);
  }
  const kept = moved.map((slot, at) => isPlain(slot, hasParts2) && isWhole(moved[at - 1], hasParts2) ? "lost" : slot);
  slots.splice(place, moved.length + 1, ...kept);
}
var isPlain = (slot, hasParts2) => isEdited(slot) && !hasParts2(slot);
var isWhole = (slot, hasParts2) => isEdited(slot) && hasParts2(slot);
var isEdited = (slot) => slot !== void 0 && slot !== "original" && slot !== "lost";
function elementsOf(edited, original, render) {
  refuseLost(edited.slots);
  const left = original.filter((_, place) => !edited.gone.has(place)).reverse();
  return edited.slots.flatMap((slot) => isEdited(slot) ? [render(slot)] : left.splice(-1));
}
function refuseLost(slots) {
  if (slots.includes("lost")) throw new Error("an element of the array is lost");
}
function equalMember(collection, value) {
  if (collection.has(value)) return value;
  if (typeof value === "string") return void 0;
  for (const member of collection.keys()) if (isEqual(member, value)) return member;
  return void 0;
}
function memberAt(object, key) {
  const found = equalMember(object, key);
  return found === void 0 ? void 0 : object.get(found);
}
var isEqual = (a, b) => (0, import_worker_chunk_RMWV3ED4.compareValues)(a, b) === 0;
function setOf(values) {
  const members = /* @__PURE__ */ new Set();
  for (const value of values) if (equalMember(members, value) === void 0) members.add(value);
  return members;
}
var NAMED = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v"
};
function quoted(text, quote = '"', asciiOnly = false) {
  const plain = asciiOnly ? ASCII : isPrintable;
  const characters = [...text].map((character) => {
    if (character === quote || character === "\\") return `\\${character}`;
    return plain(character) ? character : NAMED[character] ?? escaped(character.codePointAt(0) ?? 0);
  });
  return quote + characters.join("") + quote;
}
var ASCII = (character) => /^[ -~]$/.test(character);
function escaped(point) {
  const hex = point.toString(16);
  if (point < 32 || point === 127) return `\\x${hex.padStart(2, "0")}`;
  if (point >= 55296 && point < 57344) return "\\ufffd";
  return point < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
var canBackquote = (text) => [...text].every((character) => character === "	" || character >= " " && !"`\x7F\uFEFF".includes(character));
function isPrintable(character) {
  if (/^[ -~]$/.test(character)) return true;
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) && !LATER.test(character);
}
var LATER_RANGES = `
  88f 897 c5c cdc 1acf-1add 1ae0-1aeb 1b4e-1b4f 1b7f 1c89-1c8a 20c1 2427-2429 2b96 2ffc-2fff 31e4-31e5 31ef a7cb-a7cf
  a7d2 a7d4 a7da-a7dc a7f1 fbc3-fbd2 fd90-fd91 fdc8-fdce 105c0-105f3 10940-10959 10d40-10d65 10d69-10d85 10d8e-10d8f
  10ec2-10ec7 10ed0-10ed8 10efa-10efc 11380-11389 1138b 1138e 11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca
  113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3 11b60-11b67 11bc0-11be1 11bf0-11bf9 11db0-11ddb 11de0-11de9 11f5a
  13460-143fa 16100-16139 16d40-16d79 16ea0-16eb8 16ebb-16ed3 16ff2-16ff6 187f8-187ff 18cff 18d09-18d1e 18d80-18df2
  1cc00-1ccfc 1cd00-1ceb3 1ceba-1ced0 1cee0-1cef0 1e5d0-1e5fa 1e5ff 1e6c0-1e6de 1e6e0-1e6f5 1e6fe-1e6ff 1f6d8
  1f777-1f77a 1f8b2-1f8bb 1f8c0-1f8c1 1f8d0-1f8d8 1fa54-1fa57 1fa89-1fa8a 1fa8e-1fa8f 1fabe 1fac6 1fac8 1facd 1fadc
  1fadf 1fae9-1faea 1faef 1fbcb-1fbef 1fbfa 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479`;
var LATER = new RegExp(`[${LATER_RANGES.replace(/[\da-f]+/g, "\\u{$&}").replace(/\s/g, "")}]`, "u");
function regoText(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if ((0, import_worker_chunk_RMWV3ED4.isNumber)(value)) return (0, import_worker_chunk_RMWV3ED4.numberText)(value);
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(value)) return `[${value.map(regoText).join(", ")}]`;
  if (!(0, import_worker_chunk_RMWV3ED4.isObject)(value)) return value.size === 0 ? "set()" : `{${(0, import_worker_chunk_RMWV3ED4.sorted)(value).map(regoText).join(", ")}}`;
  const keys = (0, import_worker_chunk_RMWV3ED4.sorted)(value.keys());
  return `{${keys.map((key) => `${regoText(key)}: ${regoText(value.get(key) ?? null)}`).join(", ")}}`;
}
function editTree(value) {
  return { value, children: /* @__PURE__ */ new Map(), elements: originalElements((0, import_worker_chunk_RMWV3ED4.isArray)(value) ? value.length : 0) };
}
function unfold(tree, path) {
  return path.reduce(childAt, tree);
}
function childAt(tree, key) {
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(tree.value)) return elementAt(tree, tree.value, key);
  if ((0, import_worker_chunk_RMWV3ED4.isSet)(tree.value) && isComposite(key)) collapse(tree);
  const edited = equalMember(tree.children, key);
  if (edited !== void 0) return tree.children.get(edited) ?? nothingAt(key);
  const original = originalAt(tree, key);
  return original === void 0 ? nothingAt(key) : insert(tree, key, original);
}
function elementAt({ elements }, original, key) {
  const place = placeOf(key, elements.slots.length);
  const edited = elements.slots[place];
  if (isEdited(edited)) return edited;
  const element = original[place];
  if (element === void 0) return nothingAt(key);
  const child = editTree(element);
  removeElement(elements, place, hasParts);
  insertElement(elements, place, child, hasParts);
  return child;
}
var hasParts = ({ value }) => isComposite(value);
function originalAt({ value }, key) {
  if ((0, import_worker_chunk_RMWV3ED4.isObject)(value)) return memberAt(value, key);
  if (!(0, import_worker_chunk_RMWV3ED4.isSet)(value)) throw new Error(`expected composite type, found ${(0, import_worker_chunk_RMWV3ED4.typeName)(value)}`);
  return equalMember(value, key) === void 0 ? void 0 : key;
}
function insert(tree, key, value) {
  const child = editTree(value);
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(tree.value)) {
    insertElement(tree.elements, placeOf(key, tree.elements.slots.length), child, hasParts);
    return child;
  }
  if ((0, import_worker_chunk_RMWV3ED4.isSet)(tree.value)) {
    if (!isEqual(key, value)) throw new Error("set key does not equal value to be inserted");
    if (isComposite(key)) collapse(tree);
  } else if (!(0, import_worker_chunk_RMWV3ED4.isObject)(tree.value)) throw new Error(`expected composite type, found ${(0, import_worker_chunk_RMWV3ED4.typeName)(tree.value)}`);
  setChild(tree, key, child);
  return child;
}
function remove(tree, key) {
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(tree.value)) {
    removeElement(tree.elements, placeOf(key, tree.elements.slots.length), hasParts);
    return;
  }
  if ((0, import_worker_chunk_RMWV3ED4.isSet)(tree.value) && isComposite(key)) collapse(tree);
  const edited = equalMember(tree.children, key);
  const there = edited === void 0 ? originalAt(tree, key) : tree.children.get(edited);
  if (there === void 0) nothingAt(key);
  setChild(tree, key, void 0);
}
function setChild({ children }, key, child) {
  const edited = equalMember(children, key);
  if (edited !== void 0) children.delete(edited);
  children.set(key, child);
}
function rendered(tree) {
  const { value, children, elements } = tree;
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(value)) return elementsOf(elements, value, rendered);
  if (children.size === 0) return value;
  const kept = [...children].flatMap(
    ([key, child]) => child === void 0 ? [] : [[key, rendered(child)]]
  );
  const isKept = (key) => equalMember(children, key) === void 0;
  if ((0, import_worker_chunk_RMWV3ED4.isObject)(value)) return new Map([...[...value].filter(([key]) => isKept(key)), ...kept]);
  if (!(0, import_worker_chunk_RMWV3ED4.isSet)(value)) return value;
  return setOf([...[...value].filter(isKept), ...kept.map(([, member]) => member)]);
}
function collapse(tree) {
  tree.value = rendered(tree);
  tree.children.clear();
}
var isComposite = (value) => (0, import_worker_chunk_RMWV3ED4.isArray)(value) || (0, import_worker_chunk_RMWV3ED4.isSet)(value) || (0, import_worker_chunk_RMWV3ED4.isObject)(value);
function placeOf(key, length) {
  if (key === "-") return length;
  if (typeof key === "string" && key !== "0" && key.startsWith("0")) {
    throw new Error("leading zeros are not allowed in JSON paths");
  }
  const place = typeof key === "string" ? (0, import_worker_chunk_RMWV3ED4.int64Of)(key) : (0, import_worker_chunk_RMWV3ED4.isNumber)(key) ? (0, import_worker_chunk_RMWV3ED4.int64Of)((0, import_worker_chunk_RMWV3ED4.numberText)(key)) : void 0;
  if (place === void 0) throw new Error("invalid index of an array");
  return Number(place);
}
function nothingAt(key) {
  throw new Error(`path ${regoText(key)} does not exist`);
}
var patch = (operands) => {
  const draft = { tree: editTree((0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0)) };
  for (const operation of (0, import_worker_chunk_RMWV3ED4.arrayAt)(operands, 1)) {
    if (!(0, import_worker_chunk_RMWV3ED4.isObject)(operation)) throw new Error("must be an array of JSON-Patch objects");
    apply(draft, operation);
  }
  return rendered(treeOf(draft));
};
function apply(draft, operation) {
  const path = pathOf(operation, "path");
  const kind = attribute(operation, "op");
  if (kind === "add") insertAt(draft, path, attribute(operation, "value"));
  else if (kind === "remove") removeAt(draft, path);
  else if (kind === "replace") {
    removeAt(draft, path);
    insertAt(draft, path, attribute(operation, "value"));
  } else if (kind === "move" || kind === "copy") {
    const from = pathOf(operation, "from");
    const value = rendered(unfold(treeOf(draft), from));
    if (kind === "move") removeAt(draft, from);
    insertAt(draft, path, value);
  } else if (kind === "test") {
    const found = rendered(unfold(treeOf(draft), path));
    if (!isEqual(found, attribute(operation, "value"))) throw new Error("the tested value is another one");
  } else throw new Error("unrecognized op");
}
function insertAt(draft, path, value) {
  const key = path.at(-1);
  if (key === void 0) draft.tree = editTree(value);
  else insert(unfold(treeOf(draft), path.slice(0, -1)), key, value);
}
function removeAt(draft, path) {
  const tree = treeOf(draft);
  const key = path.at(-1);
  if (key === void 0) draft.tree = void 0;
  else remove(unfold(tree, path.slice(0, -1)), key);
}
function treeOf({ tree }) {
  if (tree === void 0) throw new Error("the whole value is removed");
  return tree;
}
function attribute(operation, name) {
  const value = operation.get(name);
  if (value === void 0) throw new Error(`missing required attribute '${name}'`);
  return value;
}
function pathOf(operation, name) {
  const path = attribute(operation, name);
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(path)) return path;
  if (typeof path !== "string") throw new Error(`a path must be a text or an array but is ${(0, import_worker_chunk_RMWV3ED4.typeName)(path)}`);
  if (path === "") return [];
  const keys = path.replace(/^\/+/, "").split("/");
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
var JSON_PATCH = { "json.patch": patch };
var LONGEST = 10000000n;
var rangeStep = (operands) => {
  const [first, last2, step] = [(0, import_worker_chunk_RMWV3ED4.bigIntegerAt)(operands, 0), (0, import_worker_chunk_RMWV3ED4.bigIntegerAt)(operands, 1), (0, import_worker_chunk_RMWV3ED4.bigIntegerAt)(operands, 2)];
  if (step <= 0n) throw new Error("numbers.range_step: step must be a positive integer");
  const distance = first <= last2 ? last2 - first : first - last2;
  if (distance / step > LONGEST) throw new Error(`numbers.range_step: more than ${LONGEST} numbers`);
  const numbers = [];
  if (first <= last2) for (let number = first; number <= last2; number += step) numbers.push((0, import_worker_chunk_OMXASUSS.integerNumber)(number));
  else for (let number = first; number >= last2; number -= step) numbers.push((0, import_worker_chunk_OMXASUSS.integerNumber)(number));
  return numbers;
};
var NUMBERS = { "numbers.range_step": rangeStep };
var SEMVER = {
  "semver.compare": (operands) => compareVersions(parse((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)), parse((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1))),
  "semver.is_valid": (operands) => {
    const text = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0);
    return typeof text === "string" && read(text) !== void 0;
  }
};
var VERSION = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
function parse(text) {
  const version = read(text);
  if (version === void 0) throw new Error(`string ${text} is not a valid SemVer`);
  return version;
}
function read(text) {
  const [whole, major = "", minor = "", patch2 = "", pre] = VERSION.exec(text) ?? [];
  if (whole === void 0) return void 0;
  const numbers = [major, minor, patch2].map(import_worker_chunk_RMWV3ED4.int64Of).filter((number) => number !== void 0);
  const preRelease = pre?.split(".") ?? [];
  if (numbers.length < 3 || preRelease.some((part) => /^0\d+$/.test(part))) return void 0;
  return { numbers, preRelease };
}
function compareVersions(a, b) {
  for (const [at, left2] of a.numbers.entries()) {
    const right2 = b.numbers[at] ?? 0n;
    if (left2 !== right2) return left2 < right2 ? -1 : 1;
  }
  const [left, right] = [a.preRelease, b.preRelease];
  if (left.join(".") === right.join(".")) return 0;
  if (left.length === 0 || right.length === 0) return left.length === 0 ? 1 : -1;
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === void 0) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  if (left.length < right.length) return -1;
  throw new Error("numbers of a pre-release beyond 64 bits cannot be told apart");
}
function compareParts(a, b) {
  const [left, right] = [numberOf2(a), numberOf2(b)];
  if (left !== void 0 && right !== void 0) return left === right ? 0 : left < right ? -1 : 1;
  if (left !== void 0 || right !== void 0) return left !== void 0 ? -1 : 1;
  return Math.sign((0, import_worker_chunk_RMWV3ED4.compareStrings)(a, b));
}
function numberOf2(part) {
  if (!/^\d+$/.test(part)) return void 0;
  const number = BigInt(part);
  return number > INT64_MAX ? INT64_MAX : number;
}
var INT64_MAX = 2n ** 63n - 1n;
var NO_FLAGS = {
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  plusV: false,
  sharpV: false,
  width: void 0,
  precision: void 0
};
function padded(text, flags) {
  const missing = (flags.width ?? 0) - lengthOf(text);
  if (missing <= 0) return text;
  if (flags.minus) return text + " ".repeat(missing);
  return (flags.zero ? "0" : " ").repeat(missing) + text;
}
function truncated(text, { precision }) {
  return precision === void 0 || text.length <= precision ? text : [...text].slice(0, precision).join("");
}
function lengthOf(text) {
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
var MANTISSA_BITS = 52;
function binaryOf(value) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> BigInt(MANTISSA_BITS));
  const fraction = BigInt.asUintN(MANTISSA_BITS, bits);
  const mantissa = biased === 0 ? fraction : fraction | 1n << BigInt(MANTISSA_BITS);
  return { mantissa, exponent: Math.max(biased, 1) - 1023 - MANTISSA_BITS };
}
function shortest(value) {
  if (value === 0) return { digits: "", point: 0 };
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}
function exact(value) {
  const { mantissa, exponent } = binaryOf(value);
  if (mantissa === 0n) return { digits: "", point: 0 };
  const places = Math.max(-exponent, 0);
  const digits = exponent < 0 ? mantissa * 5n ** BigInt(places) : mantissa << BigInt(exponent);
  const text = digits.toString();
  return { digits: withoutZeros(text), point: text.length - places };
}
function rounded(number, count2) {
  const { digits, point } = number;
  if (count2 < 0) return { digits: "", point: 0 };
  if (count2 >= digits.length) return number;
  const kept = digits.slice(0, count2);
  if (!roundsUp(digits, count2)) return { digits: withoutZeros(kept), point: kept === "" ? 0 : point };
  const next = String(BigInt(`0${kept}`) + 1n).padStart(count2, "0");
  return { digits: withoutZeros(next), point: point + Math.max(next.length - count2, 0) };
}
function roundsUp(digits, count2) {
  const dropped = digits.charAt(count2);
  const half = dropped === "5" && count2 + 1 === digits.length;
  return half ? Number(digits.charAt(count2 - 1)) % 2 === 1 : dropped >= "5";
}
var withoutZeros = (digits) => digits.replace(/0+$/, "");
var PRECISIONS = { f: 6, F: 6, e: 6, E: 6 };
function formattedFloat(value, verb, flags) {
  if (!/^[vbgGxXfFeE]$/.test(verb)) return void 0;
  const style = verb === "v" ? "g" : verb === "F" ? "f" : verb;
  const precision = flags.precision ?? PRECISIONS[verb];
  const plain = floatText(Math.abs(value), style, precision);
  const text = flags.sharp && style !== "b" ? withPoint(plain, style, precision) : plain;
  const sign = value < 0 || Object.is(value, -0) ? "-" : flags.plus ? "+" : flags.space ? " " : "";
  if (sign === "" || !flags.zero || flags.minus) return padded(sign + text, flags);
  return sign + "0".repeat(Math.max((flags.width ?? 0) - text.length - 1, 0)) + text;
}
function floatText(value, style, precision) {
  if (style === "b") {
    const { mantissa, exponent } = binaryOf(value);
    return `${mantissa}p${exponent < 0 ? "" : "+"}${exponent}`;
  }
  if (style === "x") return hexadecimal(value, precision);
  if (style === "X") return hexadecimal(value, precision).toUpperCase();
  if (style === "g" || style === "G") return general(value, style === "g" ? "e" : "E", precision);
  const number = exact(value);
  const places = precision ?? 0;
  if (style === "f") return fixed(rounded(number, number.point + places), places);
  return scientific2(rounded(number, places + 1), places, style);
}
var SHORTEST_LIMIT = 6;
function general(value, letter, asked) {
  const precision = asked === 0 ? 1 : asked;
  const number = precision === void 0 ? shortest(value) : rounded(exact(value), precision);
  const { length } = number.digits;
  const most = precision ?? length;
  const shortEnough = most > length && length >= number.point ? length : most;
  const limit = precision === void 0 ? SHORTEST_LIMIT : shortEnough;
  const exponent = number.point - 1;
  if (exponent < -4 || exponent >= limit) return scientific2(number, Math.min(most, length) - 1, letter);
  return fixed(number, Math.max((most > number.point ? length : most) - number.point, 0));
}
function fixed({ digits, point }, places) {
  const all = point > 0 ? digits.padEnd(point, "0") : digits.padStart(digits.length - point, "0");
  const whole = point > 0 ? all.slice(0, point) : "0";
  const fraction = point > 0 ? all.slice(point) : all;
  return places > 0 ? `${whole}.${fraction.slice(0, places).padEnd(places, "0")}` : whole;
}
function scientific2({ digits, point }, places, letter) {
  const exponent = digits === "" ? 0 : point - 1;
  const fraction = places > 0 ? `.${digits.slice(1, places + 1).padEnd(places, "0")}` : "";
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits.charAt(0) || "0"}${fraction}${letter}${exponent < 0 ? "-" : "+"}${power}`;
}
var LEADING = 60;
function hexadecimal(value, precision) {
  const binary = binaryOf(value);
  const shift = LEADING - (binary.mantissa === 0n ? LEADING : binary.mantissa.toString(2).length - 1);
  let mantissa = binary.mantissa << BigInt(shift);
  let exponent = mantissa === 0n ? 0 : binary.exponent + LEADING - shift;
  if (precision !== void 0 && precision < 15) {
    mantissa = roundedBits(mantissa, BigInt(LEADING - precision * 4));
    if (mantissa >> 61n !== 0n) exponent += 1;
    if (mantissa >> 61n !== 0n) mantissa >>= 1n;
  }
  const all = BigInt.asUintN(LEADING, mantissa).toString(16).padStart(15, "0");
  const digits = precision === void 0 ? all.replace(/0+$/, "") : all.slice(0, precision).padEnd(precision, "0");
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `0x${mantissa >> 60n}${digits && `.${digits}`}p${exponent < 0 ? "-" : "+"}${power}`;
}
function roundedBits(mantissa, dropped) {
  const kept = mantissa >> dropped;
  const rest = mantissa - (kept << dropped) << 60n - dropped;
  const up = (rest | kept & 1n) > 1n << 59n ? 1n : 0n;
  return kept + up << dropped;
}
function withPoint(text, style, precision) {
  const cut2 = text.search(/[xX]/.test(style) ? /p/i : /e|$/i);
  const [number, tail] = [text.slice(0, cut2), text.slice(cut2)];
  const digits = number.replace(".", "");
  const significant = digits.replace(/^0+/, "").length;
  const counted = significant + (number === "0" ? 1 : 0);
  const wanted = /[gGx]/.test(style) ? precision ?? 6 : 0;
  const pointed = number.includes(".") ? number : `${number}.`;
  return pointed + "0".repeat(Math.max(wanted - counted, 0)) + tail;
}
var BASES = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };
function formattedInt64(value, verb, flags) {
  const base = BASES[verb];
  if (base !== void 0) return inBase(value, base, verb, flags);
  if (verb === "c") return padded(characterOf(value), flags);
  if (verb === "q") return padded(quoted(characterOf(value), "'", flags.plus), flags);
  return verb === "U" ? asUnicode(BigInt.asUintN(64, value), flags) : void 0;
}
function inBase(value, base, verb, flags) {
  const { precision, width } = flags;
  const spaced = { ...flags, zero: false };
  if (precision === 0 && value === 0n) return padded("", spaced);
  const sign = signOf(value, flags.plus, flags.space);
  const filled = flags.zero && !flags.minus && width !== void 0 ? width - sign.length : 0;
  const digits = absolute(value).toString(base).padStart(precision ?? filled, "0");
  const text = sign + prefixOf(verb, base, digits, flags.sharp) + (verb === "X" ? digits.toUpperCase() : digits);
  return padded(text, spaced);
}
function prefixOf(verb, base, digits, sharp) {
  const octal = verb === "O" ? "0o" : "";
  if (!sharp || base === 10) return octal;
  if (base === 2) return "0b";
  if (base === 16) return `0${verb}`;
  return digits.startsWith("0") ? octal : `${octal}0`;
}
function formattedBigInt(value, verb, flags) {
  const base = verb === "s" ? 10 : BASES[verb];
  if (base === void 0) return `%!${verb}(big.Int=${value})`;
  const lower = absolute(value).toString(base);
  const digits = verb === "X" ? lower.toUpperCase() : lower;
  const sharp = flags.sharp || flags.sharpV;
  const zeros = "0".repeat(Math.max((flags.precision ?? 0) - digits.length, 0));
  const sign = signOf(value, flags.plus || flags.plusV, flags.space);
  const before = sign + (sharp ? BIG_PREFIXES[verb] ?? "" : "") + (verb === "O" ? "0o" : "");
  const text = before + zeros + digits;
  const missing = Math.max((flags.width ?? 0) - text.length, 0);
  if (flags.minus) return text + " ".repeat(missing);
  const filled = flags.zero && flags.precision === void 0;
  return filled ? before + "0".repeat(missing) + digits : " ".repeat(missing) + text;
}
var BIG_PREFIXES = { b: "0b", o: "0", x: "0x", X: "0X" };
function bigIntInside(value, flags) {
  const negative = padded(String(value < 0n), flags);
  const words = [];
  for (let rest = absolute(value); rest > 0n; rest >>= 64n) {
    const word = BigInt.asUintN(64, rest);
    words.push(flags.sharpV ? inBase(word, 16, "x", { ...flags, sharp: true }) : inBase(word, 10, "d", flags));
  }
  if (flags.sharpV) return `&big.Int{neg:${negative}, abs:big.nat{${words.join(", ")}}}`;
  return flags.plusV ? `&{neg:${negative} abs:[${words.join(" ")}]}` : `&{${negative} [${words.join(" ")}]}`;
}
var absolute = (value) => value < 0n ? -value : value;
var signOf = (value, plus, space) => value < 0n ? "-" : plus ? "+" : space ? " " : "";
var LAST_CHARACTER = 0x10ffffn;
function characterOf(value) {
  const surrogate = value >= 0xd800n && value < 0xe000n;
  return value < 0n || value > LAST_CHARACTER || surrogate ? "\uFFFD" : String.fromCodePoint(Number(value));
}
function asUnicode(value, flags) {
  const hex = value.toString(16).toUpperCase().padStart(Math.max(flags.precision ?? 0, 4), "0");
  const character = value > LAST_CHARACTER ? "" : String.fromCodePoint(Number(value));
  const shown = flags.sharp && isPrintable(character) ? ` '${character}'` : "";
  return padded(`U+${hex}${shown}`, { ...flags, zero: false });
}
function printed(argument, verb, given) {
  const flags = verb === "v" || verb === "w" ? goSyntax(given) : given;
  if (verb === "T") return padded(truncated(argument.type, flags), flags);
  return known(argument, verb, flags) ?? `%!${verb}(${argument.type}=${known(argument, "v", flags)})`;
}
var goSyntax = (flags) => ({
  ...flags,
  plusV: flags.plus,
  plus: false,
  sharpV: flags.sharp,
  sharp: false
});
function known(argument, verb, flags) {
  if (argument.type === "int64") return formattedInt64(argument.value, verb, flags);
  if (argument.type === "float64") return formattedFloat(argument.value, verb, flags);
  if (argument.type === "string") return formattedString(argument.value, verb, flags);
  if (verb === "p") throw new Error("the address of a number, which %p asks for, is another each time");
  if (verb === "w") return `%!w(*big.Int=${bigIntInside(argument.value, flags)})`;
  return formattedBigInt(argument.value, verb, flags);
}
function formattedString(text, verb, flags) {
  if (verb === "s" || verb === "v" && !flags.sharpV) return padded(truncated(text, flags), flags);
  if (verb === "q" || verb === "v") return padded(literal(truncated(text, flags), flags), flags);
  if (verb !== "x" && verb !== "X") return void 0;
  const hex = bytesText(text, flags);
  return padded(verb === "X" ? hex.toUpperCase() : hex, flags);
}
var literal = (text, flags) => flags.sharp && canBackquote(text) ? `\`${text}\`` : quoted(text, '"', flags.plus);
function bytesText(text, { precision, space, sharp }) {
  const hex = Buffer.from(text).subarray(0, precision).toString("hex");
  const prefix = sharp && hex !== "" ? "0x" : "";
  return prefix + (space ? hex.replace(/..(?=.)/g, `$& ${prefix}`) : hex);
}
function sprintf(format2, args) {
  const reading = { format: format2, args, at: 0, next: 0, afterIndex: false, goodIndex: true, reordered: false };
  let text = "";
  while (reading.at < format2.length) {
    const percent = format2.indexOf("%", reading.at);
    const end = percent < 0 ? format2.length : percent;
    text += format2.slice(reading.at, end);
    reading.at = end + 1;
    if (percent >= 0) text += directive(reading);
  }
  const extra = reading.reordered ? [] : args.slice(reading.next);
  if (extra.length === 0) return text;
  return `${text}%!(EXTRA ${extra.map((argument) => `${argument.type}=${printed(argument, "v", NO_FLAGS)}`).join(", ")})`;
}
function directive(reading) {
  reading.goodIndex = true;
  const signs = signsAt(reading);
  readIndex(reading);
  const width = widthAt(reading, { ...NO_FLAGS, ...signs });
  const { flags, fault } = precisionAt(reading, width.flags);
  if (!reading.afterIndex) readIndex(reading);
  const faults = width.fault + fault;
  const point = reading.format.codePointAt(reading.at);
  if (point === void 0) return `${faults}%!(NOVERB)`;
  const verb = String.fromCodePoint(point);
  reading.at += verb.length;
  if (verb === "%") return `${faults}%`;
  if (!reading.goodIndex) return `${faults}%!${verb}(BADINDEX)`;
  const argument = reading.args[reading.next];
  if (argument === void 0) return `${faults}%!${verb}(MISSING)`;
  reading.next += 1;
  return faults + printed(argument, verb, flags);
}
var SIGNS = {
  "#": "sharp",
  "0": "zero",
  "+": "plus",
  "-": "minus",
  " ": "space"
};
function signsAt(reading) {
  const signs = /^[#0+\- ]*/.exec(reading.format.slice(reading.at))?.[0] ?? "";
  reading.at += signs.length;
  return Object.fromEntries([...signs].map((sign) => [SIGNS[sign], true]));
}
function widthAt(reading, flags) {
  if (reading.format[reading.at] !== "*") {
    const width2 = numberAt(reading);
    if (reading.afterIndex && width2 !== void 0) reading.goodIndex = false;
    return { flags: { ...flags, width: width2 }, fault: "" };
  }
  const width = starAt(reading);
  if (width === void 0) return { flags, fault: "%!(BADWIDTH)" };
  const turned = width < 0 ? { ...flags, minus: true, zero: false } : flags;
  return { flags: { ...turned, width: Math.abs(width) }, fault: "" };
}
function precisionAt(reading, flags) {
  const { format: format2 } = reading;
  if (format2[reading.at] !== "." || reading.at + 1 >= format2.length) return { flags, fault: "" };
  reading.at += 1;
  if (reading.afterIndex) reading.goodIndex = false;
  readIndex(reading);
  if (format2[reading.at] !== "*") return { flags: { ...flags, precision: numberAt(reading) ?? 0 }, fault: "" };
  const precision = starAt(reading);
  if (precision === void 0 || precision < 0) return { flags, fault: "%!(BADPREC)" };
  return { flags: { ...flags, precision }, fault: "" };
}
var LARGEST = 1e6;
function starAt(reading) {
  const argument = reading.args[reading.next];
  reading.at += 1;
  reading.afterIndex = false;
  if (argument === void 0) return void 0;
  reading.next += 1;
  const number = argument.type === "int64" ? Number(argument.value) : Number.NaN;
  return Math.abs(number) <= LARGEST ? number : void 0;
}
function numberAt(reading) {
  const digits = /^\d*/.exec(reading.format.slice(reading.at))?.[0] ?? "";
  const number = parsedNumber(digits);
  reading.at = number === "too large" ? reading.format.length : reading.at + digits.length;
  return typeof number === "number" ? number : void 0;
}
function parsedNumber(digits) {
  if (Number(digits.slice(0, -1)) > LARGEST) return "too large";
  return digits === "" ? void 0 : Number(digits);
}
function readIndex(reading) {
  const { format: format2, at } = reading;
  reading.afterIndex = false;
  if (format2[at] !== "[") return;
  reading.reordered = true;
  const close = format2.length - at < 3 ? -1 : format2.indexOf("]", at + 1);
  reading.at = close < 0 ? at + 1 : close + 1;
  const number = close < 0 ? void 0 : indexIn(format2.slice(at + 1, close));
  reading.afterIndex = number !== void 0;
  if (number !== void 0 && number >= 1 && number <= reading.args.length) reading.next = number - 1;
  else reading.goodIndex = false;
}
function indexIn(text) {
  const number = /^\d+$/.test(text) ? parsedNumber(text) : void 0;
  return number === "too large" ? void 0 : number;
}
var format = (operands) => sprintf((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0), (0, import_worker_chunk_RMWV3ED4.arrayAt)(operands, 1).map(argumentOf));
function argumentOf(value) {
  if (typeof value === "string") return { type: "string", value };
  if (!(0, import_worker_chunk_RMWV3ED4.isNumber)(value)) return { type: "string", value: regoText(value) };
  const text = (0, import_worker_chunk_RMWV3ED4.numberText)(value);
  if (/[.eE]/.test(text)) {
    const double = Number(text);
    return Number.isFinite(double) ? { type: "float64", value: double } : { type: "string", value: text };
  }
  const integer = (0, import_worker_chunk_RMWV3ED4.int64Of)(text);
  return integer === void 0 ? { type: "*big.Int", value: BigInt(text) } : { type: "int64", value: integer };
}
var SPRINTF = { sprintf: format };
var anyMatch = (matches) => (operands) => {
  const [texts, affixes] = [oneOrMore(operands, 0), oneOrMore(operands, 1)];
  return texts.some((text) => affixes.some((affix) => matches(text, affix)));
};
function oneOrMore(operands, position) {
  const value = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, position);
  return (0, import_worker_chunk_RMWV3ED4.isArray)(value) || (0, import_worker_chunk_RMWV3ED4.isSet)(value) ? (0, import_worker_chunk_RMWV3ED4.stringsAt)(operands, position) : [(0, import_worker_chunk_RMWV3ED4.stringAt)(operands, position)];
}
var count = (operands) => {
  const [text, searched] = [(0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0), (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1)];
  return searched === "" ? [...text].length + 1 : text.split(searched).length - 1;
};
var splitN = (operands) => {
  const [text, separator] = [(0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0), (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1)];
  const parts = separator === "" ? [...text] : text.split(separator);
  const number = Number((0, import_worker_chunk_RMWV3ED4.integerAt)(operands, 2));
  return number >= 0 ? parts.slice(0, number) : parts.slice(number);
};
var indexOfN = (operands) => {
  const [text, searched] = [(0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0), (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1)];
  if (searched === "") throw new Error("empty search character");
  const places = [];
  let place = 0;
  for (let at = 0; at < text.length; place += 1) {
    if (text.startsWith(searched, at)) places.push(place);
    at += (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
  }
  return places;
};
var STRINGS = {
  indexof_n: indexOfN,
  "strings.any_prefix_match": anyMatch((text, prefix) => text.startsWith(prefix)),
  "strings.any_suffix_match": anyMatch((text, suffix) => text.endsWith(suffix)),
  "strings.count": count,
  "strings.split_n": splitN
};
var subset = (operands) => {
  const [whole, part] = [(0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0), (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 1)];
  const found = holds(whole, part) ?? ((0, import_worker_chunk_RMWV3ED4.isArray)(whole) && (0, import_worker_chunk_RMWV3ED4.isSet)(part) ? arrayHoldsSet(whole, part) : void 0);
  if (found === void 0) {
    throw new Error("both arguments object.subset must be of the same type or array and set");
  }
  return found;
};
function holds(whole, part) {
  if ((0, import_worker_chunk_RMWV3ED4.isArray)(whole)) return (0, import_worker_chunk_RMWV3ED4.isArray)(part) ? arrayHolds(whole, part) : void 0;
  if ((0, import_worker_chunk_RMWV3ED4.isObject)(whole)) return (0, import_worker_chunk_RMWV3ED4.isObject)(part) ? objectHolds(whole, part) : void 0;
  if (!(0, import_worker_chunk_RMWV3ED4.isSet)(whole) || !(0, import_worker_chunk_RMWV3ED4.isSet)(part)) return void 0;
  return [...part].every((member) => equalMember(whole, member) !== void 0);
}
function objectHolds(whole, part) {
  return [...part].every(([key, value]) => {
    const found = memberAt(whole, key);
    return found !== void 0 && (isEqual(found, value) || holds(found, value) === true);
  });
}
function arrayHolds(whole, part) {
  const starts = Array.from({ length: Math.max(whole.length - part.length + 1, 0) }, (_, start) => start);
  return starts.some((start) => part.every((member, at) => isEqual(whole[start + at] ?? null, member)));
}
function arrayHoldsSet(whole, part) {
  const hits = whole.filter((member) => equalMember(part, member) !== void 0).length;
  return whole.length > 0 && hits >= part.size;
}
var SUBSET = { "object.subset": subset };
var PRECISION = 64;
var POWER_PRECISION = 128;
var FACTOR_PRECISION = 192;
var LARGEST_EXACT = 27;
var DECIMAL = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;
function parsedFloat(text) {
  const [found, sign = "", whole = "", fraction = "", power = "0"] = DECIMAL.exec(text) ?? [];
  if (found === void 0) return void 0;
  const digits = BigInt(sign === "-" ? `-${whole}${fraction}` : whole + fraction);
  const exponent = Number(power) - fraction.length;
  const number = { mantissa: digits, exponent };
  if (exponent === 0 || digits === 0n) return rounded2(number, PRECISION);
  const factor = powerOfFive(Math.abs(exponent));
  return exponent > 0 ? product(number, factor, PRECISION) : quotient(number, factor);
}
function wholeProduct(number, factor) {
  const { mantissa, exponent } = product(number, { mantissa: factor, exponent: 0 }, PRECISION);
  return exponent >= 0 ? mantissa << BigInt(exponent) : mantissa / (1n << BigInt(-exponent));
}
function powerOfFive(power) {
  if (power <= LARGEST_EXACT) return { mantissa: 5n ** BigInt(power), exponent: 0 };
  let result = { mantissa: 5n ** BigInt(LARGEST_EXACT), exponent: 0 };
  let factor = { mantissa: 5n, exponent: 0 };
  for (let rest = power - LARGEST_EXACT; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = product(result, factor, POWER_PRECISION);
    factor = product(factor, factor, FACTOR_PRECISION);
  }
  return result;
}
var product = (a, b, precision) => rounded2({ mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent }, precision);
function quotient(a, b) {
  const shift = Math.max(bitsOf(b.mantissa) - bitsOf(a.mantissa), 0) + PRECISION + 2;
  const dividend = a.mantissa << BigInt(shift);
  const whole = dividend / b.mantissa;
  const rest = dividend % b.mantissa;
  const sticky = rest === 0n ? 0n : rest < 0n ? -1n : 1n;
  return rounded2({ mantissa: whole * 2n + sticky, exponent: a.exponent - b.exponent - shift - 1 }, PRECISION);
}
function rounded2(number, precision) {
  const dropped = bitsOf(number.mantissa) - precision;
  if (dropped <= 0) return number;
  const absolute2 = number.mantissa < 0n ? -number.mantissa : number.mantissa;
  const half = 1n << BigInt(dropped - 1);
  const kept = absolute2 >> BigInt(dropped);
  const rest = absolute2 - (kept << BigInt(dropped));
  const up = rest > half || rest === half && kept % 2n === 1n ? 1n : 0n;
  const mantissa = number.mantissa < 0n ? -(kept + up) : kept + up;
  return { mantissa, exponent: number.exponent + dropped };
}
function bitsOf(integer) {
  const hex = (integer < 0n ? -integer : integer).toString(16);
  return integer === 0n ? 0 : (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length;
}
var PREFIXES = ["k", "m", "g", "t", "p", "e"];
var MULTIPLES = new Map([
  ["", 1n],
  ...PREFIXES.flatMap((letter, at) => [
    [letter, 1000n ** BigInt(at + 1)],
    [`${letter}i`, 1024n ** BigInt(at + 1)]
  ])
]);
var parseBytes = (operands) => {
  const { amount, unit } = amountAndUnit(lowerCase((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)));
  const multiple = MULTIPLES.get(unit) ?? (unit === "b" ? void 0 : MULTIPLES.get(unit.replace(/b$/, "")));
  if (multiple === void 0) throw new Error(`units.parse_bytes: byte unit ${unit} not recognized`);
  const number = parsedFloat(amount);
  if (number === void 0) throw new Error("units.parse_bytes: could not parse byte amount to a number");
  return (0, import_worker_chunk_OMXASUSS.integerNumber)(wholeProduct(number, multiple));
};
var lowerCase = (text) => text.replaceAll("\u0130", "i").toLowerCase();
var MILLI = { numerator: 0x10624dd2f1a9fcn, denominator: 2n ** 62n };
var LARGEST_POWER = 1e6;
var parseUnits = (operands) => {
  const { amount, unit } = amountAndUnit((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0));
  const small = unit.slice(0, 1) + lowerCase(unit.slice(1));
  const multiple = small === "m" ? MILLI : { numerator: multipleOf(small), denominator: 1n };
  const [found, sign = "", whole = "", fraction = "", exponent = "0"] = DECIMAL2.exec(amount) ?? [];
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  if (found === void 0 || digits !== 0n && Math.abs(power) > LARGEST_POWER) {
    throw new Error("units.parse: could not parse amount to a number");
  }
  const ten = 10n ** BigInt(digits === 0n ? 0 : Math.abs(power));
  const numerator = digits * multiple.numerator * (power > 0 ? ten : 1n);
  return decimalOf(sign === "-" && digits !== 0n ? "-" : "", numerator, multiple.denominator * (power < 0 ? ten : 1n));
};
var DECIMAL2 = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;
function multipleOf(unit) {
  const multiple = unit === "M" ? MULTIPLES.get("m") : MULTIPLES.get(unit.toLowerCase());
  if (multiple === void 0 || /[^\x20-\x7e]/.test(unit)) throw new Error(`units.parse: unit ${unit} not recognized`);
  return multiple;
}
var PLACES = 10;
function decimalOf(sign, numerator, denominator) {
  if (numerator % denominator === 0n) {
    const integer = numerator / denominator;
    return (0, import_worker_chunk_OMXASUSS.integerNumber)(sign === "-" ? -integer : integer);
  }
  const scaled = (numerator * 10n ** BigInt(PLACES) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(PLACES + 1, "0");
  return (0, import_worker_chunk_OMXASUSS.numberOf)(`${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}
function amountAndUnit(quoted2) {
  const text = quoted2.replaceAll('"', "");
  if (text.includes(" ")) throw new Error("units: spaces not allowed in resource strings");
  const amount = /^(?:[\d.+-]|[eE][+-]|[eE](?=\d))*/.exec(text)?.[0] ?? "";
  if (/[eE][+-]?\d{7}/.test(amount)) throw new Error("units: exponent too large");
  if (amount === "") throw new Error("units: no amount provided");
  return { amount, unit: text.slice(amount.length) };
}
var UNITS = { "units.parse": parseUnits, "units.parse_bytes": parseBytes };
function parseUrl(text) {
  const [whole, fragment] = cut(text, "#");
  const url = withoutFragment(whole);
  return { ...url, fragment: unescaped(fragment) };
}
function withoutFragment(text) {
  if (/[^\x20-\x7e\x80-\xff]/.test(text)) throw new Error("invalid control character in URL");
  const empty = { scheme: "", host: "", path: "", rawPath: "", query: "", fragment: "" };
  if (text === "*") return { ...empty, path: text };
  const [, written] = /^([a-z][a-z\d+.-]*):/i.exec(text) ?? [];
  if (written === void 0 && text.startsWith(":")) throw new Error("missing protocol scheme");
  const scheme = written?.toLowerCase() ?? "";
  const [hierarchy, query] = cut(written === void 0 ? text : text.slice(written.length + 1), "?");
  if (!hierarchy.startsWith("/")) {
    if (scheme !== "") return { ...empty, scheme, query };
    if (/^[^/]*:/.test(hierarchy)) throw new Error("first path segment in URL cannot contain colon");
  }
  const hasHost = hierarchy.startsWith("//") && (scheme !== "" || !hierarchy.startsWith("///"));
  const [, authority = "", rawPath = ""] = hasHost ? /^\/\/([^/]*)(.*)$/s.exec(hierarchy) ?? [] : ["", "", hierarchy];
  const host = hostOf(scheme, authority);
  const path = unescaped(rawPath);
  return { ...empty, scheme, host, path, rawPath: rawPath === escapedPath(path) ? "" : rawPath, query };
}
function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function unescaped(text) {
  if (/%(?![\da-f]{2})/i.test(text)) throw new Error("invalid URL escape");
  return text.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
var escapedPath = (path) => path.replace(/[^\w$&+,./:;=@~-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
function hostOf(scheme, authority) {
  const at = authority.lastIndexOf("@");
  const host = authority.slice(at + 1);
  const user = authority.slice(0, Math.max(at, 0));
  if (/[^\w.:~!$&'()*+,;=%@-]/.test(user)) throw new Error("invalid userinfo");
  unescaped(user);
  const bracket = host.lastIndexOf("[");
  if (bracket > 0) throw new Error("invalid IP-literal");
  return bracket === 0 ? literalOf(host) : nameOf(scheme, host);
}
function literalOf(host) {
  const close = host.lastIndexOf("]");
  const port = host.slice(close + 1);
  if (close < 0 || !isPort(port)) throw new Error("invalid host");
  const inside = host.slice(1, close);
  const zoneAt = inside.includes("%25") ? inside.indexOf("%25") : inside.length;
  const literal2 = unescapedHost(inside.slice(0, zoneAt)) + unescapedZone(inside.slice(zoneAt));
  const [address, zone] = cut(literal2, "%");
  const isVersion6 = address.includes(":") && parseAddress(address) !== void 0;
  if (!isVersion6 || zone === "" && literal2.includes("%")) throw new Error("invalid host");
  return `[${literal2}]${port}`;
}
function nameOf(scheme, host) {
  const strict = scheme === "http" || scheme === "https";
  const colon = strict ? host.indexOf(":") : host.lastIndexOf(":");
  if (colon >= 0 && !isPort(host.slice(colon))) throw new Error("invalid port after host");
  return unescapedHost(host);
}
var isPort = (text) => /^(?::\d*)?$/.test(text);
function unescapedHost(text) {
  if (/%(?!25)[0-7]/.test(text)) throw new Error("invalid URL escape");
  return unescaped(checkedHost(text));
}
function unescapedZone(text) {
  const plain = unescaped(checkedHost(text));
  const escapes = (text.match(/%../g) ?? []).filter((hex) => hex !== "%25" && hex !== "%20");
  if (escapes.some((hex) => NO_HOST.test(unescaped(hex)))) throw new Error("invalid URL escape");
  return plain;
}
var NO_HOST = /[^\w!$&'()*+,;=:[\]<>".~-]/;
function checkedHost(text) {
  if (/[^\w!$&'()*+,;=:[\]<>".~%\x80-\xff-]/.test(text)) throw new Error("invalid character in host name");
  return text;
}
function hostParts(host) {
  const colon = host.lastIndexOf(":");
  const hasPort = colon >= 0 && isPort(host.slice(colon));
  const name = hasPort ? host.slice(0, colon) : host;
  const bare = name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
  return { name: bare, port: hasPort ? host.slice(colon + 1) : "" };
}
var parse2 = (operands) => {
  const url = urlOf((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0));
  const { name, port } = hostParts(url.host);
  const parts = Object.entries({
    scheme: url.scheme,
    hostname: name,
    port,
    path: url.path,
    raw_path: url.rawPath || url.path,
    raw_query: url.query,
    fragment: url.fragment
  });
  const there = parts.filter(([, part]) => part !== "");
  return new Map(there.map(([key, part]) => [key, textOfBytes(Buffer.from(part, "latin1"))]));
};
var isValid = (operands) => {
  const text = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, 0);
  if (typeof text !== "string" || text === "") return false;
  try {
    urlOf(text);
    return true;
  } catch {
    return false;
  }
};
var urlOf = (text) => parseUrl(Buffer.from(text).toString("latin1"));
var URI = { "uri.is_valid": isValid, "uri.parse": parse2 };
var UUID = {
  "uuid.parse": (operands) => {
    const bytes = bytesOf2((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0));
    return bytes === void 0 ? void 0 : new Map(fieldsOf(bytes));
  }
};
var HYPHENED = /^([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})$/i;
function bytesOf2(text) {
  const hex = digitsOf(text);
  return hex === void 0 ? void 0 : Buffer.from(hex, "hex");
}
function digitsOf(text) {
  switch (Buffer.byteLength(text)) {
    case 32:
      return /^[\da-f]{32}$/i.test(text) ? text : void 0;
    case 36:
      return unhyphened(text);
    case 38:
      return text.length === 38 ? unhyphened(text.slice(1, 37)) : void 0;
    case 45:
      return /^urn:uuid:/i.test(text) ? unhyphened(text.slice(9)) : void 0;
    default:
      return void 0;
  }
}
var unhyphened = (text) => HYPHENED.exec(text)?.slice(1).join("");
function fieldsOf(bytes) {
  const version = bytes.readUInt8(6) >> 4;
  const fields = [
    ["version", version],
    ["variant", variantOf(bytes.readUInt8(8))]
  ];
  if (version !== 1 && version !== 2) return fields;
  const node = bytes.subarray(10);
  fields.push(
    ["time", nanosecondsOf(bytes)],
    ["nodeid", [...node].map((byte) => byte.toString(16).padStart(2, "0")).join("-")],
    ["macvariables", addressKind(node.readUInt8(0))],
    ["clocksequence", bytes.readUInt16BE(8) & 16383]
  );
  if (version === 2) fields.push(["id", bytes.readUInt32BE(0)], ["domain", domainOf(bytes.readUInt8(9))]);
  return fields;
}
function variantOf(byte) {
  if ((byte & 192) === 128) return "RFC4122";
  if ((byte & 224) === 192) return "Microsoft";
  return (byte & 224) === 224 ? "Future" : "Reserved";
}
var GREGORIAN_TO_UNIX = 122192928000000000n;
function nanosecondsOf(bytes) {
  const high = BigInt(bytes.readUInt16BE(6) & 4095) << 48n;
  const ticks = high | BigInt(bytes.readUInt16BE(4)) << 32n | BigInt(bytes.readUInt32BE(0));
  return (0, import_worker_chunk_OMXASUSS.numberOf)(`${BigInt.asIntN(64, (ticks - GREGORIAN_TO_UNIX) * 100n)}`);
}
var addressKind = (byte) => `${(byte & 2) === 0 ? "global" : "local"}:${(byte & 1) === 0 ? "unicast" : "multicast"}`;
function domainOf(byte) {
  return ["Person", "Group", "Org"][byte] ?? `Domain${byte}`;
}
var BUILTINS = {
  ...CIDR,
  ...DIGESTS,
  ...ENCODINGS,
  ...GLOB,
  ...GRAPH,
  ...JSON_MARSHAL,
  ...JSON_PATCH,
  ...NUMBERS,
  ...SEMVER,
  ...SPRINTF,
  ...STRINGS,
  ...SUBSET,
  ...UNITS,
  ...URI,
  ...UUID
};
var LARGE = {
  "regex.": async () => (await Promise.resolve().then(() => __toESM(require("./worker-regex-SXRNHVPK.js")))).REGEX,
  "time.": async () => (await Promise.resolve().then(() => __toESM(require("./worker-time-ZMP6TIPY.js")))).TIME
};
async function loadBuiltins(names) {
  const needed = Object.keys(LARGE).filter((family) => names?.some((name) => name.startsWith(family)) ?? true);
  const families = await Promise.all(needed.map((family) => LARGE[family]?.()));
  return Object.assign({ ...BUILTINS }, ...families);
}
var ENTRYPOINT = "main/decision";
var HERE = __dirname;
var distFile = (name) => (0, import_node_path.basename)(HERE) === "engine" ? (0, import_node_path.join)(HERE, "..", "..", "..", "dist", name) : (0, import_node_path.join)(HERE, name);
function hostCalls(own, opa2, nowNs) {
  const failures = /* @__PURE__ */ new Map();
  const note = (name, text) => {
    if (!failures.has(name)) failures.set(name, text);
  };
  const now = nowNs === void 0 ? {} : { now_ns: String(nowNs) };
  const askOpa = (name, operands) => {
    if (opa2 === void 0) throw new Error(`nobody answers ${name}`);
    const [result] = opa2.call("builtin", { calls: [{ name, operands }], ...now }).results;
    return result?.error === void 0 ? result?.value : note(name, result.error);
  };
  return {
    call: (name, texts) => {
      const builtin = Object.hasOwn(own, name) ? own[name] : void 0;
      if (builtin === void 0) return askOpa(name, texts);
      const operands = texts.map(import_worker_chunk_OMXASUSS.parseValue);
      try {
        const value = builtin(operands, { nowNs });
        return value === void 0 ? void 0 : (0, import_worker_chunk_OMXASUSS.printValue)(value);
      } catch (thrown) {
        return note(name, textOf(thrown));
      }
    },
    failures: () => [...failures].map(([name, text]) => ({ name, text }))
  };
}
var VERSION2 = 1;
async function instantiate(module2, { initial, maximum }) {
  const memory = new WebAssembly.Memory({ initial, maximum });
  const host = { names: [], call: () => unanswered() };
  const builtin = (id, _context, ...operands) => {
    const texts = operands.map((operand) => dumped(abi, memory, operand));
    const result = host.call(host.names[id] ?? unanswered(), texts);
    return result === void 0 ? 0 : loaded(abi, memory, new TextEncoder().encode(result), abi.opa_value_parse);
  };
  const abort = (at) => {
    throw new Error(textAt(memory, at));
  };
  const builtins = Object.fromEntries([0, 1, 2, 3, 4].map((arity) => [`opa_builtin${arity}`, builtin]));
  const env = { memory, opa_abort: abort, opa_println: () => void 0, ...builtins };
  const { exports: exports2 } = await WebAssembly.instantiate(module2, { env });
  const abi = exports2;
  const version = abi.opa_wasm_abi_version?.value ?? VERSION2;
  if (version !== VERSION2)
    throw new Error(`the module has version ${version} of OPA's interface instead of ${VERSION2}`);
  host.names = numbered(textAt(memory, abi.opa_json_dump(abi.builtins())));
  const entrypoints = numbered(textAt(memory, abi.opa_json_dump(abi.entrypoints())));
  const empty = abi.opa_heap_ptr_get();
  return {
    entrypoints,
    builtins: host.names,
    evaluate: ({ entry, input, data, call, exact: exact2 = false }) => {
      const number = entrypoints.indexOf(entry);
      if (number < 0) throw new Error(`the module has no entry point ${entry}`);
      host.call = call;
      abi.opa_heap_ptr_set(empty);
      const documents = [data, input].map(
        (bytes) => bytes === void 0 ? 0 : loaded(abi, memory, new Uint8Array(bytes), abi.opa_json_parse)
      );
      const result = evaluated(abi, number, documents);
      return textAt(memory, exact2 ? abi.opa_value_dump(result) : abi.opa_json_dump(result));
    }
  };
}
function unanswered() {
  throw new Error("the module called a function that nobody answers");
}
function evaluated(abi, entry, [data = 0, input = 0]) {
  const context = abi.opa_eval_ctx_new();
  abi.opa_eval_ctx_set_data(context, data);
  abi.opa_eval_ctx_set_input(context, input);
  abi.opa_eval_ctx_set_entrypoint(context, entry);
  const code = abi.eval(context);
  if (code !== 0) throw new Error(`the evaluation ended with ${code}`);
  return abi.opa_eval_ctx_get_result(context);
}
function loaded(abi, memory, text, parse3) {
  const at = abi.opa_malloc(text.length);
  new Uint8Array(memory.buffer, at, text.length).set(text);
  const value = parse3(at, text.length);
  abi.opa_free(at);
  if (value !== 0) return value;
  throw new Error(`no value can be read from ${new TextDecoder().decode(text.subarray(0, 80)) || "nothing"}`);
}
function dumped(abi, memory, value) {
  const at = abi.opa_value_dump(value);
  const text = textAt(memory, at);
  abi.opa_free(at);
  return text;
}
function textAt(memory, at) {
  const bytes = new Uint8Array(memory.buffer);
  return new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
}
function numbered(text) {
  const numbers = JSON.parse(text);
  const names = [];
  for (const [name, number] of Object.entries(numbers)) names[number] = name;
  return names;
}
var SUCCESS = 0;
var BAD_DESCRIPTOR = 8;
var NOT_SUPPORTED = 52;
var WALL_CLOCK = 0;
var NANOSECONDS = 1e6;
var LONGEST_NAP_MS = 10;
var KEPT_OUTPUT = 4e3;
function wasiHost(module2, memory) {
  let written = "";
  let instant;
  const view = () => new DataView(memory().buffer);
  const bytes = (at, length) => new Uint8Array(memory().buffer, at, length);
  const nothing = (countAt, sizeAt) => {
    view().setUint32(countAt, 0, true);
    view().setUint32(sizeAt, 0, true);
    return SUCCESS;
  };
  const served = {
    args_sizes_get: nothing,
    environ_sizes_get: nothing,
    args_get: () => SUCCESS,
    environ_get: () => SUCCESS,
    sched_yield: () => SUCCESS,
    fd_prestat_get: () => BAD_DESCRIPTOR,
    fd_fdstat_get: (descriptor, at) => {
      bytes(at, 24).fill(0);
      return descriptor <= 2 ? SUCCESS : BAD_DESCRIPTOR;
    },
    clock_time_get: (clock, _precision, at) => {
      const shown = clock === WALL_CLOCK ? instant : void 0;
      view().setBigUint64(at, shown ?? BigInt(Math.round(performance.now() * NANOSECONDS)), true);
      return SUCCESS;
    },
    random_get: (at, length) => {
      bytes(at, length).fill(7);
      return SUCCESS;
    },
    fd_write: (_descriptor, vectors, count2, at) => {
      let size = 0;
      for (let index = 0; index < count2; index += 1) {
        const length = view().getUint32(vectors + index * 8 + 4, true);
        written += new TextDecoder().decode(bytes(view().getUint32(vectors + index * 8, true), length).slice());
        size += length;
      }
      written = written.slice(-KEPT_OUTPUT);
      view().setUint32(at, size, true);
      return SUCCESS;
    },
    poll_oneoff: (subscriptions, events, _count, at) => {
      nap(view().getBigUint64(subscriptions + 24, true));
      bytes(events, 32).fill(0);
      view().setBigUint64(events, view().getBigUint64(subscriptions, true), true);
      view().setUint32(at, 1, true);
      return SUCCESS;
    },
    proc_exit: (code) => {
      throw new Error(`the module ended itself with ${code}: ${written.trim().split("\n")[0] ?? ""}`);
    }
  };
  const names = WebAssembly.Module.imports(module2).map(({ name }) => name);
  return {
    imports: Object.fromEntries(names.map((name) => [name, served[name] ?? (() => NOT_SUPPORTED)])),
    output: () => written,
    setInstant: (nanoseconds) => {
      instant = nanoseconds;
    }
  };
}
function nap(nanoseconds) {
  const milliseconds = Math.min(Number(nanoseconds) / NANOSECONDS, LONGEST_NAP_MS);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
var NEVER_OPTIMISE = "--wasm-tiering-budget=2000000000";
var OPTIMISE = "--wasm-tiering-budget=1800000";
var opaBytes = () => (0, import_promises2.readFile)(distFile("opa.wasm.br"));
async function loadOpa() {
  const bytes = await (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)(await opaBytes());
  (0, import_node_v8.setFlagsFromString)(NEVER_OPTIMISE);
  const module2 = await WebAssembly.compile(bytes).finally(() => (0, import_node_v8.setFlagsFromString)(OPTIMISE));
  let memory;
  const host = wasiHost(module2, () => memory ?? unstarted());
  const { exports: exports2 } = await WebAssembly.instantiate(module2, { wasi_snapshot_preview1: host.imports });
  const opa2 = exports2;
  memory = opa2.memory;
  opa2._initialize();
  return {
    call: (op, request) => {
      host.setInstant("now_ns" in request && request.now_ns !== void 0 ? BigInt(request.now_ns) : void 0);
      return answerOf(opa2, JSON.stringify({ op, ...request }));
    }
  };
}
function unstarted() {
  throw new Error("the module called its host before it was started");
}
function answerOf(opa2, request) {
  const bytes = new TextEncoder().encode(request);
  const at = opa2.alloc(bytes.length);
  new Uint8Array(opa2.memory.buffer, at, bytes.length).set(bytes);
  const length = opa2.call(at, bytes.length);
  const answer = JSON.parse(new TextDecoder().decode(new Uint8Array(opa2.memory.buffer, opa2.result(), length)));
  if (typeof answer === "object" && answer !== null && "error" in answer) throw new Error(String(answer.error));
  return answer;
}
var shipped = rehearse(distFile("policies.wasm")).catch(() => void 0);
var last;
var opa;
var PAGE = 64 * 1024;
import_node_worker_threads.parentPort?.on("message", async (request) => import_node_worker_threads.parentPort?.postMessage(await answerTo(request)));
async function answerTo(request) {
  try {
    const { initialPages, maximumPages, wasm } = request;
    const initial = Math.min(initialPages + Math.ceil(wasm.byteLength / PAGE), maximumPages);
    const policy = await instantiate(await moduleOf(wasm), { initial, maximum: maximumPages });
    const builtins = await loadBuiltins(policy.builtins);
    const others = policy.builtins.filter((name) => !Object.hasOwn(builtins, name));
    if (others.length > 0) opa ??= loadOpa();
    const known2 = await opa;
    const names = others.length === 0 ? [] : known2?.call("builtins", { names: others }).missing ?? others;
    if (names.length > 0) return { kind: "builtins", names };
    if (!request.entries.every((entry) => policy.entrypoints.includes(entry)))
      return { kind: "entries", found: policy.entrypoints };
    const { input, data, nowNs, sorted: sorted2 } = request;
    const { call, failures } = hostCalls(builtins, known2, nowNs);
    const results = request.entries.map(
      (entry) => sorted2 ? (0, import_worker_chunk_OMXASUSS.jsonText)((0, import_worker_chunk_OMXASUSS.parseValue)(policy.evaluate({ entry, input, data, call, exact: true }))) : policy.evaluate({ entry, input, data, call })
    );
    return { kind: "results", results, failures: failures(), entrypoints: policy.entrypoints };
  } catch (thrown) {
    return { kind: "thrown", text: textOf(thrown) };
  }
}
async function rehearse(file) {
  const bytes = await (0, import_promises.readFile)(file);
  const module2 = await WebAssembly.compile(bytes);
  const policy = await instantiate(module2, REHEARSAL_MEMORY);
  const nothing = new TextEncoder().encode("{}").buffer;
  policy.evaluate({ entry: ENTRYPOINT, input: nothing, data: nothing, call: () => void 0 });
  return { bytes, module: module2 };
}
var REHEARSAL_MEMORY = { initial: 32, maximum: 1024 };
async function moduleOf(wasm) {
  for (const known2 of [await shipped, last]) {
    if (known2 !== void 0 && Buffer.compare(known2.bytes, wasm) === 0) return known2.module;
  }
  const module2 = await WebAssembly.compile(wasm);
  last = { bytes: wasm, module: module2 };
  return module2;
}
