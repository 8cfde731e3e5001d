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
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var import_node_buffer2 = require("node:buffer");
var import_node_fs2 = require("node:fs");
var BLOCK_BYTES = 32 * 1024;
function* chunksOf(file, blockBytes = BLOCK_BYTES) {
  if (file.only !== void 0) {
    yield file.only;
    return;
  }
  for (const chunk of readChunks(file, Math.min(blockBytes, Math.max(file.bytes, 1)))) {
    if (chunk.bytes.length === file.bytes && file.bytes <= BLOCK_BYTES) file.only = chunk;
    yield chunk;
  }
}
function* readChunks(file, blockBytes) {
  const flags = import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NOFOLLOW ?? 0) | (import_node_fs2.constants.O_NONBLOCK ?? 0);
  const descriptor = attempt(file.shown, () => (0, import_node_fs2.openSync)(file.path, flags));
  try {
    const buffer = import_node_buffer2.Buffer.allocUnsafe(blockBytes);
    let left = (0, import_node_fs2.fstatSync)(descriptor).isFile() ? file.bytes : Number.NaN;
    let held = 0;
    while (left > 0) {
      const count = attempt(file.shown, () => (0, import_node_fs2.readSync)(descriptor, buffer, held, blockBytes - held, null));
      if (count === 0) break;
      left -= count;
      const filled = buffer.subarray(0, held + count);
      held = left > 0 ? unfinished(filled) : 0;
      yield { bytes: filled.subarray(0, filled.length - held), cut: left === 0 && unfinished(filled) > 0 };
      filled.copyWithin(0, filled.length - held);
    }
    if (left !== 0 || (0, import_node_fs2.fstatSync)(descriptor).size !== file.bytes) throw changed(file);
  } finally {
    (0, import_node_fs2.closeSync)(descriptor);
  }
}
function unfinished(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 128) return 0;
    if (byte >= 192) return back < (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) ? back : 0;
  }
  return 0;
}
function changed(file) {
  return new import_chunk_WBSINXY2.Problem({
    code: "evidence.unreadable",
    message: "the file changed while it was read",
    file: file.shown,
    found: "another size than before",
    expected: `${file.bytes} bytes`,
    remedy: "wait for the tool to end before the evidence is read"
  });
}
function attempt(shown, read) {
  try {
    return read();
  } catch (cause) {
    throw new import_chunk_WBSINXY2.Problem(
      {
        code: "evidence.unreadable",
        message: "the file could not be read",
        file: shown,
        found: (0, import_chunk_WBSINXY2.textOf)(cause),
        expected: "a readable regular file",
        remedy: "look whether the path is right and the file may be read"
      },
      { cause }
    );
  }
}
var HEAD_BYTES = 64 * 1024;
var MAX_BYTES = 512 * 1024 * 1024;
function openSourceFile(path, options = {}) {
  const file = opened(path, options);
  return sourceOf(
    file,
    () => blocksOf(file),
    () => contentOf(file)
  );
}
function openDigestedFile(path, hash, options = {}) {
  const file = opened(path, options);
  let digest;
  const blocks = function* () {
    const begun = digest === void 0 ? hash() : void 0;
    yield* blocksOf(file, begun);
    digest ??= begun?.digest("hex");
  };
  const text = () => {
    const begun = digest === void 0 ? hash() : void 0;
    const content = contentOf(file, begun);
    digest ??= begun?.digest("hex");
    return content;
  };
  return Object.assign(sourceOf(file, blocks, text), { digest: () => digest ?? digestOf(file, hash()) });
}
function opened(path, { shownAs = path, maxBytes = MAX_BYTES }) {
  return { path, shown: shownAs, bytes: sizeOf(path, shownAs, maxBytes) };
}
function sourceOf(file, blocks, text) {
  let head;
  return {
    path: file.shown,
    bytes: file.bytes,
    get head() {
      head ??= headOf(file);
      return head;
    },
    text,
    blocks,
    count: (ascii) => countIn(file, import_node_buffer.Buffer.from(ascii, "latin1"))
  };
}
function sizeOf(path, shown, maxBytes) {
  const stat = attempt(shown, () => (0, import_node_fs.lstatSync)(path));
  if (!stat.isFile()) {
    const found = stat.isSymbolicLink() ? "a symbolic link" : stat.isDirectory() ? "a folder" : "a device, pipe or socket";
    throw new import_chunk_WBSINXY2.Problem({
      code: "evidence.not_regular",
      message: "the path is not a regular file",
      file: shown,
      found,
      expected: "a regular file",
      remedy: "let the tool write the report itself there"
    });
  }
  if (stat.size > maxBytes) {
    throw new import_chunk_WBSINXY2.Problem({
      code: "evidence.too_large",
      message: "the report is over the size limit",
      file: shown,
      found: `${stat.size} bytes`,
      expected: `at most ${maxBytes} bytes`,
      remedy: "split the report, or raise the limit in the configuration"
    });
  }
  return stat.size;
}
function headOf(file) {
  let head = "";
  let read = 0;
  for (const chunk of chunksOf(file)) {
    head += textIn(chunk) ?? chunk.bytes.toString("utf8");
    read += chunk.bytes.length;
    if (read >= HEAD_BYTES) break;
  }
  return withoutMark(head);
}
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
function* blocksOf(file, hash, blockBytes) {
  let offset = 0;
  for (const chunk of chunksOf(file, blockBytes)) {
    const { bytes } = chunk;
    hash?.update(bytes);
    const text = textIn(chunk);
    if (text === void 0) throw notUtf8(file, offset, offset + bytes.length);
    yield offset === 0 ? withoutMark(text) : text;
    offset += bytes.length;
  }
}
function textIn(chunk) {
  const { bytes, cut } = chunk;
  if (chunk.text !== void 0 || cut) return chunk.text;
  if ((0, import_node_buffer.isAscii)(bytes)) chunk.text = bytes.toString("latin1");
  else if ((0, import_node_buffer.isUtf8)(bytes)) chunk.text = bytes.toString("utf8");
  return chunk.text;
}
var contentOf = (file, hash) => [...blocksOf(file, hash, file.bytes)].join("");
function digestOf(file, hash) {
  for (const { bytes } of chunksOf(file)) hash.update(bytes);
  return hash.digest("hex");
}
var COUNTED_BYTES = 256 * 1024;
function countIn(file, wanted) {
  let count = 0;
  let tail = import_node_buffer.Buffer.alloc(0);
  for (const { bytes } of chunksOf(file, COUNTED_BYTES)) {
    const across = import_node_buffer.Buffer.concat([tail, bytes.subarray(0, wanted.length - 1)]);
    if (across.includes(wanted)) count += 1;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length)) count += 1;
    tail = import_node_buffer.Buffer.from(bytes.subarray(Math.max(0, bytes.length - wanted.length + 1)));
  }
  return count;
}
function notUtf8(file, from, until) {
  return new import_chunk_WBSINXY2.Problem({
    code: "evidence.encoding",
    message: "the report is not valid UTF-8",
    file: file.shown,
    found: `an invalid sequence between bytes ${from} and ${until}`,
    expected: "UTF-8, with or without a byte order mark",
    remedy: "let the tool write UTF-8"
  });
}
module.exports = {
  openDigestedFile: openDigestedFile,
  openSourceFile: openSourceFile
};
