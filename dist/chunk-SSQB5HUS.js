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
function nearest(word, candidates) {
  const most = Math.min(Math.max(2, word.length / 3), word.length - 1);
  const ranked = candidates.filter((candidate) => Math.abs(candidate.length - word.length) <= most).map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ edits }) => edits <= most).sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}
function editsBetween(a, b) {
  let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edit = Math.min(cell(previous, column), cell(current, column - 1)) + 1;
      const replace = cell(previous, column - 1) + (same ? 0 : 1);
      current.push(Math.min(edit, replace, swapped ? cell(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, previous] = [previous, current];
  }
  return cell(previous, b.length);
}
var cell = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;
module.exports = {
  nearest: nearest
};
