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
function compareValues(a, b) {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "boolean" || typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  return compareLists(membersOf(a), membersOf(b));
}
function compareStrings(a, b) {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right);
  }
  return a.length - b.length;
}
function compareNumbers(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [scientific(numberText(a)), scientific(numberText(b))];
  if (left.sign !== right.sign) return left.sign - right.sign;
  const size = left.exponent - right.exponent || compareStrings(left.digits, right.digits);
  return left.sign * size;
}
var isNumber = (value) => typeof value === "number" || typeof value === "bigint" || typeof value === "object" && value !== null && "decimal" in value;
var numberText = (value) => typeof value === "object" ? value.decimal : String(value);
var sorted = (values) => [...values].sort(compareValues);
function rankOf(value) {
  if (value === null) return 0;
  if (typeof value === "boolean") return 1;
  if (typeof value === "string") return 3;
  if (isNumber(value)) return 2;
  if (value instanceof Map) return 5;
  return value instanceof Set ? 6 : 4;
}
function membersOf(value) {
  if (value instanceof Map) return sorted(value.keys()).flatMap((key) => [key, value.get(key) ?? null]);
  if (value instanceof Set) return sorted(value);
  return Array.isArray(value) ? value : [];
}
function compareLists(a, b) {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === void 0) return 1;
    const order = compareValues(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
var aboveSurrogates = (unit) => unit < 55296 ? unit : unit < 57344 ? unit + 8192 : unit - 2048;
function scientific(text) {
  const [, minus, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  const significant = all.replace(/^0+/, "");
  const digits = significant.replace(/0+$/, "");
  if (digits === "") return { sign: 0, exponent: 0, digits };
  const leading = all.length - significant.length;
  return { sign: minus === "-" ? -1 : 1, exponent: Number(exponent) + whole.length - leading, digits };
}
function valueAt(operands, position) {
  const value = operands[position];
  if (value === void 0) throw new Error(`operand ${position + 1} is missing`);
  return value;
}
function stringAt(operands, position) {
  const value = valueAt(operands, position);
  return typeof value === "string" ? value : unfit(position, "string", value);
}
function numberAt(operands, position) {
  const value = valueAt(operands, position);
  return isNumber(value) ? value : unfit(position, "number", value);
}
function integerAt(operands, position) {
  const integer = int64Of(numberText(numberAt(operands, position)));
  if (integer !== void 0) return integer;
  throw new Error(`operand ${position + 1} must be integer number but got floating-point number`);
}
function bigIntegerAt(operands, position) {
  const integer = integerOf(numberText(numberAt(operands, position)));
  if (integer !== void 0) return integer;
  throw new Error(`operand ${position + 1} must be integer number but got floating-point number`);
}
function arrayAt(operands, position) {
  const value = valueAt(operands, position);
  return isArray(value) ? value : unfit(position, "array", value);
}
function objectAt(operands, position) {
  const value = valueAt(operands, position);
  return isObject(value) ? value : unfit(position, "object", value);
}
function stringsAt(operands, position) {
  const value = valueAt(operands, position);
  if (!isArray(value) && !isSet(value)) return unfit(position, "one of {array, set}", value);
  return [...value].map((member) => typeof member === "string" ? member : unfit(position, "of strings", member));
}
function typeName(value) {
  if (value === null) return "null";
  if (isNumber(value)) return "number";
  if (isArray(value)) return "array";
  if (isSet(value)) return "set";
  return isObject(value) ? "object" : typeof value;
}
var isArray = (value) => Array.isArray(value);
var isSet = (value) => value instanceof Set;
var isObject = (value) => value instanceof Map;
var INT64_TEXT = /^([-+]?)(?=[\d.]{1,19}$)(\d*)(?:\.0*)?$/;
function int64Of(text) {
  const [found, sign, digits = ""] = INT64_TEXT.exec(text) ?? [];
  if (found === void 0) return void 0;
  const integer = BigInt(`${sign === "-" ? "-" : ""}${digits || 0}`);
  return BigInt.asIntN(64, integer) === integer ? integer : void 0;
}
var DECIMAL_TEXT = /^([-+]?)(\d+)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;
function integerOf(text) {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = DECIMAL_TEXT.exec(text) ?? [];
  if (whole === "") return void 0;
  const digits = BigInt(whole + fraction);
  const scale = Number(exponent) - fraction.length;
  const absolute = scaled(digits, scale);
  return sign === "-" && absolute !== void 0 ? -absolute : absolute;
}
function scaled(digits, scale) {
  if (digits === 0n || scale >= 0) return digits === 0n ? 0n : digits * 10n ** BigInt(scale);
  const divisor = 10n ** BigInt(-scale);
  return digits % divisor === 0n ? digits / divisor : void 0;
}
function unfit(position, expected, value) {
  throw new Error(`operand ${position + 1} must be ${expected} but got ${typeName(value)}`);
}
module.exports = {
  arrayAt: arrayAt,
  bigIntegerAt: bigIntegerAt,
  compareStrings: compareStrings,
  compareValues: compareValues,
  int64Of: int64Of,
  integerAt: integerAt,
  isArray: isArray,
  isNumber: isNumber,
  isObject: isObject,
  isSet: isSet,
  numberText: numberText,
  objectAt: objectAt,
  scientific: scientific,
  sorted: sorted,
  stringAt: stringAt,
  stringsAt: stringsAt,
  typeName: typeName,
  valueAt: valueAt
};
