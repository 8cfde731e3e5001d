"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/io/engine/builtins/compare-values.ts
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
function scientific(text) {
  const [, minus, whole = "", fraction2 = "", exponent = "0"] = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction2;
  const significant = all.replace(/^0+/, "");
  const digits = significant.replace(/0+$/, "");
  if (digits === "") return { sign: 0, exponent: 0, digits };
  const leading2 = all.length - significant.length;
  return { sign: minus === "-" ? -1 : 1, exponent: Number(exponent) + whole.length - leading2, digits };
}
var isNumber, numberText, sorted, aboveSurrogates;
var init_compare_values = __esm({
  "src/io/engine/builtins/compare-values.ts"() {
    "use strict";
    isNumber = (value) => typeof value === "number" || typeof value === "bigint" || typeof value === "object" && value !== null && "decimal" in value;
    numberText = (value) => typeof value === "object" ? value.decimal : String(value);
    sorted = (values) => [...values].sort(compareValues);
    aboveSurrogates = (unit) => unit < 55296 ? unit : unit < 57344 ? unit + 8192 : unit - 2048;
  }
});

// src/io/engine/builtins/operands.ts
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
function int64Of(text) {
  const [found, sign, digits = ""] = INT64_TEXT.exec(text) ?? [];
  if (found === void 0) return void 0;
  const integer = BigInt(`${sign === "-" ? "-" : ""}${digits || 0}`);
  return BigInt.asIntN(64, integer) === integer ? integer : void 0;
}
function integerOf(text) {
  const [, sign = "", whole = "", fraction2 = "", exponent = "0"] = DECIMAL_TEXT.exec(text) ?? [];
  if (whole === "") return void 0;
  const digits = BigInt(whole + fraction2);
  const scale = Number(exponent) - fraction2.length;
  const absolute2 = scaled(digits, scale);
  return sign === "-" && absolute2 !== void 0 ? -absolute2 : absolute2;
}
function scaled(digits, scale) {
  if (digits === 0n || scale >= 0) return digits === 0n ? 0n : digits * 10n ** BigInt(scale);
  const divisor = 10n ** BigInt(-scale);
  return digits % divisor === 0n ? digits / divisor : void 0;
}
function unfit(position, expected, value) {
  throw new Error(`operand ${position + 1} must be ${expected} but got ${typeName(value)}`);
}
var isArray, isSet, isObject, INT64_TEXT, DECIMAL_TEXT;
var init_operands = __esm({
  "src/io/engine/builtins/operands.ts"() {
    "use strict";
    init_compare_values();
    isArray = (value) => Array.isArray(value);
    isSet = (value) => value instanceof Set;
    isObject = (value) => value instanceof Map;
    INT64_TEXT = /^([-+]?)(?=[\d.]{1,19}$)(\d*)(?:\.0*)?$/;
    DECIMAL_TEXT = /^([-+]?)(\d+)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;
  }
});

// src/io/engine/builtins/value-text.ts
function parseValue(text) {
  const tokens = { text, at: 0 };
  const value = valueAt2(tokens, next(tokens));
  if (next(tokens) !== "") throw unexpected(tokens);
  return value;
}
function printValue(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return printString(value);
  if (isNumber(value)) return numberText(value);
  if (value instanceof Map) {
    return `{${[...value].map(([key, member]) => `${printValue(key)}: ${printValue(member)}`).join(", ")}}`;
  }
  const members = [...value].map(printValue).join(", ");
  if (Array.isArray(value)) return `[${members}]`;
  return members === "" ? "set()" : `{${members}}`;
}
function jsonText2(value) {
  if (value instanceof Map) {
    const members = sorted(value.keys()).map((key) => {
      const name = typeof key === "string" ? key : jsonText2(key);
      return `${printString(name)}:${jsonText2(value.get(key) ?? null)}`;
    });
    return `{${members.join(",")}}`;
  }
  if (value instanceof Set) return `[${sorted(value).map(jsonText2).join(",")}]`;
  return Array.isArray(value) ? `[${value.map(jsonText2).join(",")}]` : printValue(value);
}
function next(tokens) {
  TOKEN.lastIndex = tokens.at;
  const found = TOKEN.exec(tokens.text)?.[1];
  if (found !== void 0) {
    tokens.at = TOKEN.lastIndex;
    return found;
  }
  SPACE.lastIndex = tokens.at;
  SPACE.exec(tokens.text);
  if (SPACE.lastIndex === tokens.text.length) return "";
  throw unexpected(tokens);
}
function valueAt2(tokens, token) {
  if (token === "[") return arrayAt2(tokens);
  if (token === "{") return objectOrSetAt(tokens);
  if (token === "null") return null;
  if (token === "true" || token === "false") return token === "true";
  if (token.startsWith('"')) return JSON.parse(token);
  if (token.startsWith("set")) return /* @__PURE__ */ new Set();
  if (/^[-\d]/.test(token)) return numberOf(token);
  throw unexpected(tokens);
}
function arrayAt2(tokens) {
  const members = [];
  let token = next(tokens);
  if (token === "]") return members;
  for (; ; ) {
    members.push(valueAt2(tokens, token));
    if (closes(tokens, "]")) return members;
    token = next(tokens);
  }
}
function objectOrSetAt(tokens) {
  const token = next(tokens);
  if (token === "}") return /* @__PURE__ */ new Map();
  const first = valueAt2(tokens, token);
  const separator = next(tokens);
  if (separator === ":") return objectAt2(tokens, first);
  const members = /* @__PURE__ */ new Set([first]);
  if (separator === "}") return members;
  if (separator !== ",") throw unexpected(tokens);
  do
    members.add(valueAt2(tokens, next(tokens)));
  while (!closes(tokens, "}"));
  return members;
}
function objectAt2(tokens, first) {
  const members = /* @__PURE__ */ new Map([[first, valueAt2(tokens, next(tokens))]]);
  while (!closes(tokens, "}")) {
    const key = valueAt2(tokens, next(tokens));
    if (next(tokens) !== ":") throw unexpected(tokens);
    members.set(key, valueAt2(tokens, next(tokens)));
  }
  return members;
}
function closes(tokens, bracket) {
  const token = next(tokens);
  if (token !== bracket && token !== ",") throw unexpected(tokens);
  return token === bracket;
}
function numberOf(text) {
  const value = Number(text);
  const kept = String(value) === text;
  if (kept && (Number.isSafeInteger(value) || !Number.isInteger(value))) return value;
  return /^(?:0|-?[1-9]\d*)$/.test(text) ? BigInt(text) : { decimal: text };
}
function integerNumber(integer) {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}
function unexpected({ text, at }) {
  return new SyntaxError(`no value of Rego at ${at}: ${text.slice(at, at + 40)}`);
}
var printString, TOKEN, SPACE;
var init_value_text = __esm({
  "src/io/engine/builtins/value-text.ts"() {
    "use strict";
    init_compare_values();
    printString = (text) => JSON.stringify(text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replaceAll("\uFEFF", "\\ufeff");
    TOKEN = /[ \t\r\n]*("[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|null|true|false|set\(\s*\)|[[\]{},:])/y;
    SPACE = /[ \t\r\n]*/y;
  }
});

// src/io/engine/builtins/time/add-date.ts
function addDate(moment, { years = 0n, months = 0n, days = 0n }, zone) {
  const month = int64(int64(BigInt(moment.month) + months) - 1n);
  const ofYear = (month % 12n + 12n) % 12n;
  const year = int64(int64(BigInt(moment.year) + years) + (month - ofYear) / 12n);
  const day = int64(BigInt(moment.day) + days);
  const seconds = BigInt(3600 * moment.hour + 60 * moment.minute + moment.second);
  const shown = int64(int64((daysFrom(year, ofYear, day) - EPOCH) * 86400n) + seconds);
  return (shown - BigInt(offsetAt(shown, zone))) * 1000000000n + BigInt(moment.nanosecond);
}
function daysFrom(year, month, day) {
  const isEarly = month < 2n;
  const past = uint64(year - (isEarly ? 1n : 0n) + YEARS);
  const dayOfYear3 = 979n * (month + (isEarly ? 13n : 1n)) - 2919n >> 5n;
  const centuries = uint64(146097n * (past / 100n)) / 4n;
  return int64(centuries + 1461n * (past % 100n) / 4n + dayOfYear3 + day - 1n);
}
function offsetAt(shown, zone) {
  const seconds = Number(shown);
  const { offset } = zone(seconds);
  return offset === 0 ? 0 : zone(seconds - offset).offset;
}
var int64, uint64, YEARS, EPOCH;
var init_add_date = __esm({
  "src/io/engine/builtins/time/add-date.ts"() {
    "use strict";
    int64 = (value) => BigInt.asIntN(64, value);
    uint64 = (value) => BigInt.asUintN(64, value);
    YEARS = 292277022400n;
    EPOCH = daysFrom(1970n, 0n, 1n);
  }
});

// src/io/engine/builtins/time/calendar.ts
function daysSinceEpoch(year, month, day) {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * past + leaps - 719162 + daysBefore(month, year) + day - 1;
}
function yearOf(days) {
  const guess = 1970 + Math.floor(days / 365.2425);
  if (days < daysSinceEpoch(guess, 1, 1)) return guess - 1;
  return days >= daysSinceEpoch(guess + 1, 1, 1) ? guess + 1 : guess;
}
function dateOf(days) {
  const year = yearOf(days);
  const dayOfYear3 = days - daysSinceEpoch(year, 1, 1);
  let month = 12;
  while (daysBefore(month, year) > dayOfYear3) month -= 1;
  return { year, month, day: dayOfYear3 - daysBefore(month, year) + 1 };
}
var MONTHS, WEEKDAYS, isLeap, BEFORE, daysBefore, daysIn, dayOfWeek;
var init_calendar = __esm({
  "src/io/engine/builtins/time/calendar.ts"() {
    "use strict";
    MONTHS = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ];
    WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
    daysBefore = (month, year) => (BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
    daysIn = (month, year) => daysBefore(month + 1, year) - daysBefore(month, year);
    dayOfWeek = (days) => ((days + 4) % 7 + 7) % 7;
  }
});

// src/io/engine/builtins/time/duration.ts
function parseDuration(text) {
  const plain = /[dwy]/.test(text) ? inHours(text) : text;
  const [, sign, all = ""] = /^([-+]?)(.*)$/s.exec(plain) ?? [];
  if (all === "0") return 0n;
  let sum = 0n;
  for (const part of partsOf(all, /^(\d*)(?:\.(\d*))?([^\d.]+)/)) {
    sum = BigInt.asUintN(64, sum + nanosecondsOf2(part));
    if (sum > LIMIT) throw invalid(text);
  }
  if (all === "" || sum === LIMIT && sign !== "-") throw invalid(text);
  return sign === "-" ? -sum : sum;
}
function partsOf(text, pattern) {
  const parts = [];
  for (let rest = text; rest !== ""; ) {
    const found = pattern.exec(rest);
    if (found === null) throw invalid(text);
    parts.push(found);
    rest = rest.slice(found[0].length);
  }
  return parts;
}
function nanosecondsOf2([text, whole = "", fraction2 = "", name = ""]) {
  const unit = Object.hasOwn(UNITS2, name) ? UNITS2[name] : void 0;
  if (unit === void 0 || whole + fraction2 === "") throw invalid(text);
  const units = BigInt(whole);
  if (units > LIMIT / unit) throw invalid(text);
  const { digits, scale } = leading(fraction2);
  const nanoseconds = units * unit + BigInt(Math.trunc(Number(digits) * (Number(unit) / scale)));
  if (nanoseconds > LIMIT) throw invalid(text);
  return nanoseconds;
}
function leading(fraction2) {
  let digits = 0n;
  let scale = 1;
  for (const digit of fraction2) {
    const next2 = digits * 10n + BigInt(digit);
    if (digits > (LIMIT - 1n) / 10n || next2 > LIMIT) break;
    digits = next2;
    scale *= 10;
  }
  return { digits, scale };
}
function inHours(text) {
  const [, sign = "", all = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  const parts = partsOf(all, /^([\d.]+)(ms|us|\u00b5s|ns|[a-z])/);
  return sign + parts.map(([part, digits = "", unit = ""]) => hoursOf(digits, LONG_UNITS[unit]) ?? part).join("");
}
function hoursOf(digits, unit) {
  if (unit === void 0) return void 0;
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) throw invalid(digits);
  return `${withoutExponent(Number(digits) * unit)}h`;
}
function withoutExponent(number) {
  const [mantissa = "", exponent = "0"] = `${number}`.split("e");
  const [whole = "", fraction2 = ""] = mantissa.split(".");
  const shift = Number(exponent);
  if (shift < 0) return `0.${"0".repeat(-shift - whole.length)}${whole}${fraction2}`;
  return shift === 0 ? mantissa : (whole + fraction2).padEnd(whole.length + shift, "0");
}
var UNITS2, LONG_UNITS, LIMIT, invalid;
var init_duration = __esm({
  "src/io/engine/builtins/time/duration.ts"() {
    "use strict";
    UNITS2 = {
      ns: 1n,
      us: 1000n,
      "\xB5s": 1000n,
      "\u03BCs": 1000n,
      ms: 1000000n,
      s: 1000000000n,
      m: 60000000000n,
      h: 3600000000000n
    };
    LONG_UNITS = { d: 24, w: 7 * 24, y: 365 * 24 };
    LIMIT = 2n ** 63n;
    invalid = (text) => new Error(`time: invalid duration ${JSON.stringify(text)}`);
  }
});

// src/io/engine/builtins/time/layout.ts
function momentOf(seconds, nanosecond, local) {
  const days = Math.floor((seconds + local.offset) / 86400);
  const rest = seconds + local.offset - 86400 * days;
  const date = dateOf(days);
  return {
    ...date,
    ...local,
    dayOfYear: daysBefore(date.month, date.year) + date.day,
    weekday: dayOfWeek(days),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    nanosecond
  };
}
function fraction(nanosecond, element) {
  const digits = padded2(nanosecond, 9).slice(0, digitsOf2(element));
  if (element[1] === "0") return `${element[0]}${digits}`;
  const short2 = digits.replace(/0+$/, "");
  return short2 === "" ? "" : `${element[0]}${short2}`;
}
function offsetText(offset, element) {
  if (offset === 0 && element.startsWith("Z")) return "Z";
  const minutes = Math.trunc(offset / 60);
  const [hour, minute, second] = [Math.trunc(minutes / 60), minutes % 60, offset % 60].map(
    (part) => padded2(Math.abs(part), 2)
  );
  const values = [hour, minute, second];
  return `${minutes < 0 ? "-" : "+"}${element.slice(1).replace(/\d\d/g, () => values.shift() ?? "")}`;
}
var ELEMENT, NAMED2, layoutOf2, formatMoment, WRITERS, padded2, monthName, weekdayName, variable, digitsOf2;
var init_layout = __esm({
  "src/io/engine/builtins/time/layout.ts"() {
    "use strict";
    init_calendar();
    ELEMENT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|[345]|PM|pm|[-Z]07(?:0000|:00:00|00|:00)?|[.,](?:0+|9+)(?!\d)/g;
    NAMED2 = {
      ANSIC: "Mon Jan _2 15:04:05 2006",
      UnixDate: "Mon Jan _2 15:04:05 MST 2006",
      RubyDate: "Mon Jan 02 15:04:05 -0700 2006",
      RFC822: "02 Jan 06 15:04 MST",
      RFC822Z: "02 Jan 06 15:04 -0700",
      RFC850: "Monday, 02-Jan-06 15:04:05 MST",
      RFC1123: "Mon, 02 Jan 2006 15:04:05 MST",
      RFC1123Z: "Mon, 02 Jan 2006 15:04:05 -0700",
      RFC3339: "2006-01-02T15:04:05Z07:00",
      RFC3339Nano: "2006-01-02T15:04:05.999999999Z07:00"
    };
    layoutOf2 = (name) => (Object.hasOwn(NAMED2, name) ? NAMED2[name] : void 0) ?? name;
    formatMoment = (moment, layout) => layout.replace(ELEMENT, (element) => WRITERS[element]?.(moment) ?? variable(moment, element));
    WRITERS = {
      January: ({ month }) => monthName(month),
      Jan: ({ month }) => monthName(month).slice(0, 3),
      Monday: ({ weekday }) => weekdayName(weekday),
      Mon: ({ weekday }) => weekdayName(weekday).slice(0, 3),
      MST: ({ abbreviation }) => abbreviation,
      2006: ({ year }) => padded2(year, 4),
      "06": ({ year }) => padded2(year % 100, 2),
      1: ({ month }) => `${month}`,
      "01": ({ month }) => padded2(month, 2),
      2: ({ day }) => `${day}`,
      _2: ({ day }) => `${day}`.padStart(2),
      "02": ({ day }) => padded2(day, 2),
      __2: ({ dayOfYear: dayOfYear3 }) => `${dayOfYear3}`.padStart(3),
      "002": ({ dayOfYear: dayOfYear3 }) => padded2(dayOfYear3, 3),
      15: ({ hour }) => padded2(hour, 2),
      3: ({ hour }) => `${hour % 12 || 12}`,
      "03": ({ hour }) => padded2(hour % 12 || 12, 2),
      4: ({ minute }) => `${minute}`,
      "04": ({ minute }) => padded2(minute, 2),
      5: ({ second }) => `${second}`,
      "05": ({ second }) => padded2(second, 2),
      PM: ({ hour }) => hour >= 12 ? "PM" : "AM",
      pm: ({ hour }) => hour >= 12 ? "pm" : "am"
    };
    padded2 = (number, width) => `${number}`.padStart(width, "0");
    monthName = (month) => MONTHS[month - 1] ?? "";
    weekdayName = (weekday) => WEEKDAYS[weekday] ?? "";
    variable = ({ nanosecond, offset }, element) => /^[.,]/.test(element) ? fraction(nanosecond, element) : offsetText(offset, element);
    digitsOf2 = (element) => element.length - 1 & 4095;
  }
});

// src/io/engine/builtins/time/zone-name.ts
function zoneNameLength(text) {
  if (/^(?:ChST|MeST)/.test(text)) return 4;
  if (text.startsWith("GMT")) return 3 + signedHours(text.slice(3));
  if (/^[-+]/.test(text) && text.length >= 3) {
    const length = signedHours(text);
    if (length > 0) return length;
  }
  const letters = /^[A-Z]{0,6}/.exec(text)?.[0] ?? "";
  if (letters.length === 3 || /^(?:[A-Z]{3,4}T|WITA)$/.test(letters)) return letters.length;
  throw new Error(`${text} does not begin with a time zone`);
}
function signedHours(text) {
  const [found = "", digits] = /^[-+](\d+)/.exec(text) ?? [];
  return Number(digits) <= 23 ? found.length : 0;
}
var init_zone_name = __esm({
  "src/io/engine/builtins/time/zone-name.ts"() {
    "use strict";
  }
});

// src/io/engine/builtins/time/layout-parse.ts
function parseTime(layout, text) {
  const reading = {
    rest: bytesOf3(text),
    year: 0,
    hour: 0,
    minute: 0,
    second: 0,
    nanosecond: 0,
    isUtc: false,
    offset: 0
  };
  const bytes = bytesOf3(layout);
  const elements = [...bytes.matchAll(ELEMENT)];
  let end = 0;
  for (const [at, { 0: element, index }] of elements.entries()) {
    skip(reading, bytes.slice(end, index));
    end = index + element.length;
    readElement(reading, element, elements[at + 1]?.[0]);
  }
  skip(reading, bytes.slice(end));
  if (reading.rest !== "") throw new Error(`extra text: ${reading.rest}`);
  return instantOf(reading);
}
function skip(reading, prefix) {
  for (const part of prefix.match(/ +|[^ ]+/g) ?? []) {
    if (!part.startsWith(" ")) take(reading, reading.rest.startsWith(part) ? part : void 0);
    else if (reading.rest !== "") takeMatch(reading, /^ +/);
  }
}
function take(reading, found) {
  if (found === void 0) throw new Error(`cannot parse ${JSON.stringify(reading.rest)}`);
  reading.rest = reading.rest.slice(found.length);
  return found;
}
function takeNumber(reading, isFixed, from, to) {
  const number = Number(takeMatch(reading, isFixed ? /^\d\d/ : /^\d\d?/));
  if (number < from || number > to) throw new Error(`${number} is out of range`);
  return number;
}
function takeName(reading, names) {
  const lower = reading.rest.toLowerCase();
  const at = names.findIndex((name) => lower.startsWith(name.toLowerCase()));
  take(reading, names[at]);
  return at;
}
function readElement(reading, element, following) {
  const read2 = READERS[element];
  if (read2 !== void 0) read2(reading, following);
  else if (/^[.,]/.test(element)) readFraction(reading, element);
  else readOffset(reading, element);
}
function signed(text) {
  if (!/^[+-]?\d*$/.test(text)) throw new Error(`${text} is no number`);
  return Number(text.replace(/^[+-]?$/, "0"));
}
function readSecond(reading, isFixed, following) {
  reading.second = takeNumber(reading, isFixed, 0, 59);
  if (!isFraction(following) && /^[.,]\d/.test(reading.rest)) readNanoseconds(reading, takeMatch(reading, /^.\d+/));
}
function readFraction(reading, element) {
  if (element[1] === "9") {
    if (/^[.,]\d/.test(reading.rest)) readNanoseconds(reading, takeMatch(reading, /^.\d+/));
    return;
  }
  const length = digitsOf2(element) + 1;
  if (reading.rest.length < length) throw new Error("the fraction of a second is too short");
  readNanoseconds(reading, take(reading, reading.rest.slice(0, length)));
}
function readNanoseconds(reading, text) {
  const digits = text.slice(1, 10);
  const number = signed(digits);
  if (!/^[.,]/.test(text) || number < 0) throw new Error(`${text} is no fraction of a second`);
  reading.nanosecond = number * 10 ** (9 - digits.length);
}
function readOffset(reading, element) {
  if (element.startsWith("Z") && reading.rest.startsWith("Z")) {
    reading.isUtc = true;
    take(reading, "Z");
    return;
  }
  const pattern = new RegExp(`^([-+])${element.slice(1).replace(/\d\d/g, "(\\d\\d)")}`);
  const [found, sign, ...numbers] = pattern.exec(reading.rest) ?? [];
  take(reading, found);
  const [hours = 0, minutes = 0, seconds = 0] = numbers.map(Number);
  if (hours > 24 || minutes > 60 || seconds > 60) throw new Error(`the offset ${found} is out of range`);
  const offset = 3600 * hours + 60 * minutes + seconds;
  reading.offset = sign === "+" ? offset : offset === 1 ? 0 : -offset;
}
function instantOf(reading) {
  const { year, minute, second, nanosecond, half } = reading;
  let { hour } = reading;
  if (half === "PM" && hour < 12) hour += 12;
  else if (half === "AM" && hour === 12) hour = 0;
  const { month, day } = reading.dayOfYear === void 0 ? { month: 1, day: 1, ...reading } : dayOfYear(reading);
  if (day < 1 || day > daysIn(month, year)) throw new Error(`there is no day ${day} in month ${month} of ${year}`);
  const days = daysSinceEpoch(year, month, day);
  const seconds = 86400 * days + 3600 * hour + 60 * minute + second - (reading.isUtc ? 0 : reading.offset);
  return BigInt(seconds) * 1000000000n + BigInt(nanosecond);
}
function dayOfYear({ year, month, day, dayOfYear: number = 0 }) {
  if (number < 1 || number > (isLeap(year) ? 366 : 365)) throw new Error(`there is no day ${number} in ${year}`);
  const found = MONTHS.findLastIndex((_, at) => daysBefore(at + 1, year) < number) + 1;
  const rest = number - daysBefore(found, year);
  if ((month ?? found) !== found || (day ?? rest) !== rest) throw new Error(`day ${number} of ${year} is another date`);
  return { month: found, day: rest };
}
var bytesOf3, takeMatch, short, isFraction, READERS;
var init_layout_parse = __esm({
  "src/io/engine/builtins/time/layout-parse.ts"() {
    "use strict";
    init_calendar();
    init_layout();
    init_zone_name();
    bytesOf3 = (text) => Buffer.from(text).toString("latin1");
    takeMatch = (reading, pattern) => take(reading, pattern.exec(reading.rest)?.[0]);
    short = (names) => names.map((name) => name.slice(0, 3));
    isFraction = (element) => element !== void 0 && /^[.,]/.test(element);
    READERS = {
      2006: (reading) => {
        reading.year = signed(takeMatch(reading, /^\d.{3}/s));
      },
      "06": (reading) => {
        const year = signed(takeMatch(reading, /^../s));
        reading.year = year >= 69 ? year + 1900 : year + 2e3;
      },
      January: (reading) => {
        reading.month = takeName(reading, MONTHS) + 1;
      },
      Jan: (reading) => {
        reading.month = takeName(reading, short(MONTHS)) + 1;
      },
      1: (reading) => {
        reading.month = takeNumber(reading, false, 1, 12);
      },
      "01": (reading) => {
        reading.month = takeNumber(reading, true, 1, 12);
      },
      Monday: (reading) => {
        takeName(reading, WEEKDAYS);
      },
      Mon: (reading) => {
        takeName(reading, short(WEEKDAYS));
      },
      2: (reading) => {
        reading.day = takeNumber(reading, false, 0, 99);
      },
      _2: (reading) => {
        reading.day = Number(takeMatch(reading, /^ ?\d\d?/));
      },
      "02": (reading) => {
        reading.day = takeNumber(reading, true, 0, 99);
      },
      __2: (reading) => {
        reading.dayOfYear = Number(takeMatch(reading, /^ {0,2}\d{1,3}/));
      },
      "002": (reading) => {
        reading.dayOfYear = Number(takeMatch(reading, /^\d{3}/));
      },
      15: (reading) => {
        reading.hour = takeNumber(reading, false, 0, 23);
      },
      3: (reading) => {
        reading.hour = takeNumber(reading, false, 0, 12);
      },
      "03": (reading) => {
        reading.hour = takeNumber(reading, true, 0, 12);
      },
      4: (reading) => {
        reading.minute = takeNumber(reading, false, 0, 59);
      },
      "04": (reading) => {
        reading.minute = takeNumber(reading, true, 0, 59);
      },
      5: (reading, following) => readSecond(reading, false, following),
      "05": (reading, following) => readSecond(reading, true, following),
      PM: (reading) => {
        reading.half = takeMatch(reading, /^[AP]M/) === "PM" ? "PM" : "AM";
      },
      pm: (reading) => {
        reading.half = takeMatch(reading, /^[ap]m/) === "pm" ? "PM" : "AM";
      },
      MST: (reading) => {
        if (reading.rest.startsWith("UTC")) {
          reading.isUtc = true;
          take(reading, "UTC");
        } else {
          take(reading, reading.rest.slice(0, zoneNameLength(reading.rest)));
        }
      }
    };
  }
});

// src/io/engine/builtins/time/zone-rule.ts
function readRule(text) {
  if (text === "") return void 0;
  const [whole, name = "", time = "", summerName, summerTime, startDay = "", startTime, endDay = "", endTime] = RULE.exec(text) ?? [];
  if (whole === void 0) throw new Error(`no rule of a time zone: ${text}`);
  const standard = { abbreviation: bare(name), offset: -secondsOf(time) };
  if (summerName === void 0) return () => standard;
  const offset = summerTime === void 0 ? standard.offset + 3600 : -secondsOf(summerTime);
  const summer = { abbreviation: bare(summerName), offset };
  const start = { day: startDay, time: secondsOf(startTime ?? "2") - standard.offset };
  const end = { day: endDay, time: secondsOf(endTime ?? "2") - summer.offset };
  return (seconds) => isBetween(seconds, start, end) ? summer : standard;
}
function secondsOf(time) {
  const [hours = 0, minutes = 0, seconds = 0] = time.replace(/^[+-]/, "").split(":").map(Number);
  return (time.startsWith("-") ? -1 : 1) * (3600 * hours + 60 * minutes + seconds);
}
function isBetween(seconds, start, end) {
  const year = yearOf(Math.floor(seconds / SECONDS_A_DAY));
  const [from, to] = [start, end].map(
    ({ day, time }) => (daysSinceEpoch(year, 1, 1) + dayOfYear2(day, year)) * SECONDS_A_DAY + time
  );
  return from <= to ? from <= seconds && seconds < to : seconds < to || from <= seconds;
}
function dayOfYear2(day, year) {
  if (!day.startsWith("M")) {
    const number = Number(day.replace("J", ""));
    return day.startsWith("J") ? number - (isLeap(year) && number >= 60 ? 0 : 1) : number;
  }
  const [month = 1, week = 1, weekday = 0] = day.slice(1).split(".").map(Number);
  const first = (weekday - dayOfWeek(daysSinceEpoch(year, month, 1)) + 7) % 7;
  const start = daysBefore(month, year);
  const length = daysBefore(month + 1, year) - start;
  const found = first + 7 * (week - 1);
  return start + (found < length ? found : first + 7 * Math.floor((length - 1 - first) / 7));
}
var NAME, TIME, DAY, RULE, SECONDS_A_DAY, bare;
var init_zone_rule = __esm({
  "src/io/engine/builtins/time/zone-rule.ts"() {
    "use strict";
    init_calendar();
    NAME = `([A-Za-z]{3,}|<[^>]+>)`;
    TIME = String.raw`([+-]?\d+(?::\d+){0,2})`;
    DAY = String.raw`(J?\d+|M\d+\.\d+\.\d+)(?:/${TIME})?`;
    RULE = new RegExp(`^${NAME}${TIME}(?:${NAME}${TIME}?,${DAY},${DAY})?$`);
    SECONDS_A_DAY = 86400;
    bare = (name) => name.replace(/[<>]/g, "");
  }
});

// src/io/engine/builtins/time/zones.generated.ts
var ZONES;
var init_zones_generated = __esm({
  "src/io/engine/builtins/time/zones.generated.ts"() {
    "use strict";
    ZONES = "W6DMc0BFGToa/Ti6yQAirvumqvX/9YRMI0rnhZbhWjchWgIoetfXWv/SZwaFjQMQAvkhEvz/n5GcjFGM7mGpqlr9T2SSuMsfcVUTOoYmWektYtEUs818zBKP8fbzjn3X6nCvZEtUYlNUEBPEV2gYuD+dPkNabOjqEJfoZ7P5tIxz7nnIUcGMuc0dSsgM5ztht6U+M2S5WELTDE/frSocpInFjk3+u+kTakHiwcvqfrGMDDWODnkIWYIcVRQcVGAHpYmFJEkmvZEOC8WkQ1VUIoJYQlfdRhZSRpIiSOQTbcO4BUMsw7CvqC0C3CZ+pA4Jec6/Tu112Dsd0XQz8tsL7PaOA+gUyEWUEzZEMrNkAsGXSWHHATRgiNUl0MblhjZJk3Z+HhVVRHASD3XpuCTtAambiWV82Hp8bvZDSchLGoIFCOJ1oeJYxQNUROiasCKmx3/Uw221f52OSwANa5IiTN0U+/q+TDJdyLf5+W/Vp814XGVp/7ZldZKSOYAeyIB0v0DXwQjDG0RBoBpQQAEd6EA3uVl7f8vMr6GUpqrH5kKuvvBb1x5pmgZjgK/aS3s7PTO7F6E8Ekt5UJSPwiSNClF+hwWjc3k8WaakUYdQPUBz60iRzlElG7QOGDB66KgelQIOGSFMnDIQJRXsIXsknxFRFrRI1QCL6h3xvtd8gjQsIqI/5YT+EKV/NSEJT08InpZEHz3qDYnSN0rN8fTcER6CHCFfvSB4Sg+eVjNy7gSRDPFz+4cJJjb02cM8YLBHHyVDEEaGiohNfQQLMBDj46g+e/bRDwU5e/YAA3qY2GCiIjvC6/1JxTyImd2dDa7XPFDXVymVUzltPyDki/kPDhT//vP82v7vWDlWj2LFAFYcq7c99rJHwec14cmY+bEac8AcEKOvPiu2YIy9jR7gYuTwQQBOTc97NJEZlqn+53Ofu+XtTEr4Vk7hVE75V5+ZlxJO5RTOVkxh//9TTd2ScFzJsc4YdKVc+qr1LdPJdCqlrrwiveI4jbzvA1/zAWpkAJIjAHQyBNxIuolM6fwgdI6gmRTKFbBSxLSqktY3i+zW2e8C/7y3P9493nRm4+xhpNv6A/0MOqOysGFZQP3Vp6ZX9P+zgP2ftt/wFNlUUpVbKqdUDqehF6X4R6ICeZXLpwPR3UAP8UHRIj45tgB54YcVLzuzLWwAH+T/2oYUTQ8VDT2i5HU5Ztnrvh1vqVzP3SSdAqRxFQByUtTiJV72y+maFEGDEQgfLj4FepQcTcD0qFtb+8+qVigP0X7//2YDeLtUrR2qjhERNhLo/gApk8cBPh2sHXp9QzAzQgHQHQAUMtqNVgFhBliRHYivfU3hfz/ObhRrLc6AZN1O7nEom4qQuX1ceP7/9/7P4XFvTepeCr5U0J37zdGSvJN6r8tzMRJUWlExTkW45hjhH+pGIrH0JinDrekrNwHd2onZAV5mEYYhmUUUh8C/rmGetJApTPsrCSbb5bDb7se0/z+jmGbKe7/snclVVxONldhAQDRbCcCc600t8OI1lRid349pzSfbmm+2FdMFC2AdRJPc+TCmvTxzo811WX465l1vNA4UFBQQFBwxuW9ft+bBf3EtjpzvkB/+/Vv8NOv/BHEsS4a6uGTKUl+aZ57hVUTEHUjetaefVRUmm6N6Gv2UojkbFPaiDK+rz6ScoeT6BiUGmirRKJu9VIqzklLl7Pzde2GF1aXeazknXCFfqW51BVnbaKtIb6mn1+P5hK0T7dN0GfW8mzui386UlbdI3QpsSsiHZqLOsybscUQKIb/BmbimOebL+aMRhG8MZ5UEzbafYpxUmq/7QZjixzLdv7NAM/yNDgyikoRS96qCo/pK4w8RY3G+3ppfgD8HUV/SVOEV2GWrsCe2RQumaKgvKCO/DW8eIecOHaKaCjXG/Hnxmj14DzA5u/UEZ1RtfLszuhUkFcyZKwLdC+xOSyjUU0YNTRgHOqq6sq8XgwG21Ie3qR3EIoudzs1LbBMGyoDMiontHNAZ8w8/pF0Kt+6WDFxZOQMtN5aDsDUIeV9Lh8AhOWJl0aXyV3j0ETFrvJVz4hPGBRNtntggG2uBdRdRFGjLpi48fGV5YX9/2STz/OCKAw5iCfl5r4s5rILMs+5z26XuQYnpyfCU2yqxxFrVnjsyN7HW3DpMlxBmuaXiOsIlfbODrOL7cjlaqrrWJUVhfftPm6Mgqxd1fzPzIUHHdEAvq051c3HxPHlCw+0R5/m6JPwLLo7obTmnhuGroYWxhtTq6cnLhWeTm5inZgA6v35VaqQbnvXMXaqJz+s411UX3vnYcnoWSpwVmyQuoaFZNnrNyvtokoULFhdnOadM92APs1n21Rd5c+Ba4MZ12VQ96ILjqo861PdS61dY6IJi95GlRmCS3st/8QmLyTWfAssaj+/Zcjqj372I/eUrGPH56ujOCHr12CsIvvt0BhaTrE8X3edo0T9yUMOPLkSzQ23e85u9CnrxFHTAtJM6nmxKMJgHXCo1jnaBJcCp71nC/uXJR8AF1dVbh3v3UB15c98rQ9v2SGkf1CvhMDC4JNao/pRX5nXteI2317TFRYl2BaCtjA2VwitRE/ZnBlfPC8pyeP3BNjrSw0nl+McLPW/YWXEHUoGs9smOm/w5ayjp8XR2+UnenxD3dWk89Cl6lxOx3/+fXKOWD4V1hWB9Qbva3n1i2UV3OrVzkzlweRKrgcu7W2sd5V3eTniNHVyGf47fLqneoWGl5SaFtXQqb+BK8vvcjTb7Dd+r8YnzE6aidkVfrYU3KBW2JXTJ7ZRPG7vsFtZWHcLN1KEFkUQHkZKRv1IdV5wcv24YiputBI3atmL0bNeswyU5kRj0tcISwqBuTwTis6ZGChYW4DtWQjC1lX4gBncFf3ei6ekJxu3T6F6Xfqtd7oGOknrOiGC1Ab6j8IiEOtOoJ6ns1pCxnV9xCrY2a58U+zHjkKdMeuFcP7wxaulmN5ydWTK3a3KSoToipxYVQxUL4rSjTt3bcs5XDACkmupZZzW5jbelAtlh+eWGNBc6SPGpCtHLVbBRor24/ko84DST5CpwO9Go/CkOZhA9En6jnlKFpE2qtFj3P+xyXncLx3lDOrro1NbU36Lsp9WjXYVUh8W2LWoSK9oq5VURNwotK8/zkM5QXM6VIdlH5W+Fb1KCS3O1YckdMi0tpm4NyInlzj8Vuq9+kPPWOBBKGT2grHYONAY2vjt3pqSqPOdtyM7cjFeONsDvdn7B/8e8l5MOcK3TL0SIRHe8hq4eOrl3veyYVvdQv1TBqfbf6AXG5sMcd40zNZoocCyU+Jm2TO0tMBLe1YmwMdQ8Xsg0a4sNt3DxfFW9wgEzxUSwOQIziWPXAwiH4LETVLGDwufygfrqTV3alL1GDOtNxqBv62MgkWst8Fxcc7Y5fnLJm41EiHda+B26Nw1XRwqhdCYYMcDuHVldHnlr6AZiTpwFD6C66Hf2l08my1Pb19l02vDw6shVeCUI12Cc5CxOwljATmHpXRiKxZbCp9/2wdSjfwdV/Z4h1ZPbr4PuqvsHnqh8jq9VLgc22XMFls1fA7JlpO2fiAHya/Rt1nq7NJPOCAuLH3/GFGXaScTs6hhHNVlACRlrwH9AVMLDjeXTqU3mqdHQrRRd785WZVefnJ2Yog5AfJFiiccNjSZ3KGcWni9exHE70yowa+n8g4TWSadYHEZq9K7TVCsDVfvSz6PO6mgOWF015s2ayVepYoN4GEP3S4gUsLrehGK35TOBJC2S4sMpraM3+tOx6V2sVJ2yDY9Gkkvy9FSYUIAEuFkHE0jN62GH7K+aZIa1nUYCWobW+hOCCZWbSVTZc+wRZPTYZjizFZH2iQcXlUQY6wjfSZQjiZkMw0DwpVdp6jRD8rwlm9JV4S2aro6/7x31L5y44YToM1H0KX8l39K7Kwd3aP+N0cb0JHJXbcW9teYDW8GCcgupKdtTNTO4stxFlVF/lSJsy6U0rGQn7cJYAnV1ClOY2CAHgpLw/7vq3ntQQe4SXP77pcEgdPYw13iggqHZ1WAB6lQ+ZBjQ8CoZ7bLG3Or1/6VeEwzeEjZgW8lOq+hyx7QJkYldWQiv+jb6DAwtwmTj/TCv+cjeWO/156bsERfFrObG8qrwSTothi7gtreVQ2CJX+Ss6D+rpY6jLi0s8A080ZAE2oefMkFscpMImMiBFrN6Pkmza38OTRjrqCR/QvRP63xt2Pu3MlW3EltI3RsXr9Bm5ZMgWNQTKo0jmqWhD8/QfzJJeeywRsUMcbZJizXupJnr3oz7ZywzufLPpv0uM2H/jQmeSGOMpZNyBRO6g/muN148x9KBrTr+j+9SI1Nhr05D7C7A4xqywSIv/8JreRqWbflw/VdPjJz9FnTqR3kz5xW2GZCqDmXbOU/81JlfXup0Gnl1pw6P3u5lxZMw3T6AFeo1T5wgCN4JhYKf1AzQJJk6oBjPgc2L07vRhkyZC0O2aKGgjjOR5s8Dd50nnmKve8UE8iAoe+yFLlHyk6zxaWqWttszvgEtE9f+UsIHlZo//8HzhZSuu3P7TmYvGbGbVH15UIoq5aXFCigm/v5z4EZ62NBoXYzTxIq3NzwQPux92dt/THnhVGHCII4r0D1Tv0NWi6n3t7fexRjB0xmTIOMCG8q+uWUlQj6QEi8s5I/6JuagIlzaIKAf06wGXHRXU5oAWqChHf7Q2/JZN8/dMLJ31Udos2ru66C4FNmMpiD9FmaHHs2lzWv4wnWoiSSuizhg6jaImwSbnTs/NebAonoV4Q9LsdCgXw2svb21mOfeTM2uvpdr5h223yBvg1vf8kX0uwWHP5rAz+WDq5HgXkviuWd4qAUR6yKuwY0FHmzV34DcHrdFTD2Ih9wwXKLUjExRjlvCElXxf0qBavwuHdrNd9WifpF6Upo28Fs75Y7D9SbwfmszL8OesfliBfBqhiAFs1cbBW2x7+OchQTIYIwZTZ7zBLUr9G/FZgB16z09oJYC7xR1l2a+QjmiT8gpu37XOQ1I+c5SWJ3R7OMx429YG1LXEXVzy51+UIIaKcXsM67bXsIeGpjJ516weDeOc7SVgPb3NnsKuRmPLTmi7RFeLiwhh2aFRNrfcu1H228xYEJE3j0WxDuV1+HputcZCnIfotVJlpThmMssmnYYjevP8/4HhTeVwzeWiixMXX0bzY5JCV+EHasRfsnYZ1YfJro6H4eHvvmajXJr37y4aDVMN3r3lGg+3ShPjAYA1oKTW78MWvbkxuEG5lW2n91c14b8wlXUFM1fmhC1K9VK4XVHEMMoyG4gVWPlBVmwn9pCmzpd1IMNrmEYuKx62ByGVx2Q7FtFZKk7KhPBGGqmwJtT2qvwg9Ubqh1JQoam6IblwNUC+tYpAphADIWvPg6PvcLuSzBue6rVSxel2rkEo8AIiTE+Bc5AX2TjdIDy+9ycBm+AYwLagpwKclfxiDa6ZUn1h+6pEI4KhDs2Ymr5oUhZfLK4ftAs5tjKpJlRbnmzby5Qcj/Z/ClUcmfFMzMwQzbycuTs3RZsc9elrUZs26JSHitcMbhlMs+Yr8hBdIQ/qPbNyqkOVWWyWMI/bbobpPMUcW1rPUgBZxWTFQ28HSsDXa0yczoKAhQonmBfbt2LZ8i5Pre2mwHvXbeMkZpfVOXot1hjWw363MiVJdzJfPuElEFqYLj7ZKvoHHQ2c0Fm6AR1igvJvo+paSo1CEy9E2696aeevQdIqeDmkK/zRUH4xLoKaPDVPWWhpn0/1GuUI5yN4AIfT8PmAgRG39Z9QhtqyzrZuXhr0D9y5xkAMuqxZxz0rRoEUy1Xbxv70MOrk89mzbyCjgVT8sKb7ME8n6N6gdrWTbWMH5ra/W/z+Ur56rtwKeEPbZ1GHl81B+8KkIgCKLfqnNawbHj9hugv7n18Z2765D2sy9r3/TpNgJcc3IdUXdiDLayOh3oHngqZzy4rHT9o001DEfXWt52G9Vd8in0E9tUfa1hkLJMKDfOrT+0cJ3pG58MVNkRRJQfa2nTOtbiNyQnXbRuvZZL8wdJseIZXYJkVBQ1UENiGP0O1ecqyrzgo/EuW6WKOx4mxgcUW5SxFvy5FaojM9jRCwjd08zkRS7y12DByZXpbggEyOGy33y2CcuF880wMfTaiUY1/ieyH5ZGPBJ89ho/USYi2aJ4zCqr5P9vcYDYvy41L/Wuxv+0ewDJ+V6KVxVucouZhADiJJj5a9jwNw3bnheqHiNgLOkVYD5ChYTKSODXg0Yoo7Y0YJ4gmDI4O7TcEvjEioSHpPlggg5/VA8X6jacOdj/sfex97RVh6328+fHTTtwTZJMDyqZ8HRhyC3RUjsFCivHw9WcjBuYs1o0D1FSdzrvLjC2uP/+lFcmJI6bEcjacUBcyyTLQUoliGiVHzFMqnRELhX9es5S58TGl58UvOyCMzNaWbYyYFlhlMeLdiI+IR/2xmhui0DG99I2vkmFOeM7aZPsch6UeZSkjd1nCZAWU93F3M6cTEELpfbO7/fi5/VwdbkYm7FW5C9eaG6KE5jhVbz1ErsQPqrl+iFiMg7ZIpSRS4oAJBdJYZyVAllByqqrHHyY247j/+cRsWKnSAyKN5pef//GmIjWj9V/XX+csyKJgjmR3ue5TGXXMVsPrwW7uUTXf+syFR6K1ltf85y5PbdAfpv7UHG4KIlq5NEzn2/uk1U1325xW+M3+mK7dW4T6yWS/rfvt5/UjbG8TNMk4jNea3XXkvc+oKhCA6nZ0c2BFNzEoiojSGFXjw5QXuMoNoa62SDVd6NNLdrYQssZ2Uzvwro2GDuPTkiaQykI5R6RSGwPNLRjHeMgdgwiHJ9Q0oKo9mEIOVzwSaiokYXT6EfhFbF8fnCpqvfe3MG/hvF35+6adG5V0Hr/e3QmzdeZrUfOFNWPQypUvFW9rsnYq/oPXedw7+4OjzfBbhZx8sTzmHQHYDsVnQ8LP0OLEvCMKwpxqepJzhyMLJfJ8m91JHXVSrXP/kR/pxTDqtyBmN7CSrsUycEefk/psYaSD7q98aVEic9mE3fBwxsFo2JCIDSO/ttkZcq/D3NMFMs3mYcMdL+OBK4emtKUinE6q6QHfUQLkgpQFcnPK/c/qGA19IGWk2k0SHo70nUwmPpp7HpyYC8eX9dYnS2NweFaVjh46w9Bp6tj+hmRC0ReSh5Hkc9zPjFoyPpRLI6ZBfaOhFBC2HU9HiB9c0ok5zI7rzWwD5te97n3hPK8rXx/MnPH5eiQ9wpTet5vQLzz2+2QarC03aRdKZr0WqUSPWPGxYGBo8PKuLRjsk04QaWfs9ttjqnZ6H5is4oJToFL6YSqG5FlvocwWRi2l/LZ6EiRFuTPNg2LyL5tJHzvY2HdBjBeFcfC2oQf/RzL0c8xo2XRi1qIDItXeblYuOnkXpeqLbCFxIlSzvYMltRaPfP/zCXO+Bt0bq7rfKUxKZOCE+0mEAIxSfyhj0VCa1bvTiYNBIE82d9ylJwvQXh7J4RjHC01s7RcIYl++HghKPe43MI2Zew9PL3zwBM4V4UCLtwdV+6BttmiGsF79SbocSRx/ujnYtMFoYYWuxv4WSvqM+3gONnxXG6Jn0fPRLqn9KG1/brWoaa6MvQfZn0GQ9dykQsHE4YlIjkCOYwuCEGtmGBu4EbuwT2WnqGhy8NWL8hxcvOsouzhgXX8bD5R5HLGNgv59pdfpsU+1w7hzgKjwl9Fn3XTf5tdnu4Y+LdSvcUGBP9xkb26zLzs+g7cWLv1q+c/j+tTj+9PjO4djey3Reize159bck1pGuFAY7rneI153zIafXA7LqaXinlRjdQMtnGNQgHCs2EUa1fBahCo3KJkwO3G2d6+yI9HwFYKo+lkrxArCowSmZ/DlLC7k1lx2RC7pHA7gmBBJYZmNAyz0L+Npxp9wkrcgXvEjVfZRAcUQ9nY0R7ZulYkKZdNnnXYfG3aXMmuGycGZl9LI1z+G0Fnl15NESrZ/arvZ9zRiaOFsVoefT/vB+PG7Lvj/RyzZ37Kmmr0h6m/LIeblhDTtOxdS9zxASohmisyLfm3m6EoP6s27WGampO//kwZ2Fvi8vN92c215X5G7vIXTtw1gam/v99MB/R+/9x+zfcia/Oqo3zvWrRcOkM7+J4qlHlHrRFy0jjSKeWW+sykhAKr7vihGi8fSVaM+5BxMF2kMGCu9vK+ASYMCBcDcFz2H+QeZip4FGB0dH50ay7WUOt1hls06Iu6yqzLhh7vvKsV3uN5yAUvvnzHTeHBesHTHTqOBsE1LACSkNpX2DNso0gqI3qOjL44BzvlJ34dMsa5Wroep6DGtrUPqaSGj9NIM41p+o53vAmykbOPgyBnWBpIBya/igXMSZWazmR5HscDilRfOfQX3N2YEiWJXpJur69UG9PZ+CQHcz3zA1vfyWbJDVa4pZC1pa8aI8qjE9NbzyQmGJK9aG/72uQ9MIEPAqNcK73tZhQN/8GQSqJyeakjfsqh4gplkCuBTRj4VFiR9bOqKOuAqw30QysriFSgyLzW+GYwyULaVMyCrzxgulQKkOYsxygyVJ9LB5IpTiE4qSZtaSgyILhQuUj5XORUu+xebnggL99rCUkLFg6/JFzMHcCWem83577QUue+uFaFlw7ZPElzXZT+wRF4Sw2m3AfTXp0UPmpL/vl4o1qltzb8Ms0bbRKXfc2b8LHrOIlM9+/PtagktvJMcPXPJrlCUbaaJYK6gJH8VMSBC6ZlqTYIxLFbF+sdeeYOJ6kiay5+ZYQdezzA3CCxgxqmuHw41GSjeTAMqX24lTz/DwQuApefkgyj5qT8VGSE8WV1nCwrmhxrasuvp17vvoPR9J7OfYrAGFnX32wODF1GRTaCf2QFwIwAWOu12ppRAWcRhT/P3Vgd5MjfZeEjMERoHwjnBHkXqp4JQXkIt9i5PpG1ATh+0ZHOZGrvJS9W32A0OYqX8lxRqv8DyY7yDPI8iymmGymUsW5I1XxcoXZdgjRv3hu00FSme1BJoRdh3ODR04gSwJtgd42WE3mLhKdSdyZuo2ljRCzO7GsTFY7HHRHa/78CC0hHzuJaBpfZT+ZOHaTwKDRweIOlwcc0jPdblTb684YP3uiqNFweD7PNNiJ1Z5EdU4FnzUcExNtAoosgitOpDOxbcimtCbN8K8Z4wSNF2nCfn4lHxQyTkk82mvJbY5imH77xGZN/lMgb/J6T/WE0eHnjC9frK6QvXUmeXwFH4ncq8t/sAxoAAIzkcAMAUACCgWLT41Bvi09TwwTgfiEltNVhFIKElpj+/LZsyr/ZV5m90VEAYWYAgLBAqAFiwECm8izD5dfUoA9QN9ZrnD5kRSJL+zXUXdpS/QOhtB58PNMYzo+6WH5rPEFnEBOm5qF+Qm0ujNpdBOtd0Y2SFceFfEs05qWxMH5FKMOdTlBmPAzx7AAhkQYgGeUrMLerYwcti1j4fgtuJdDkbf1gzqBCo3Ti4XuAqejEJJgBQBoYLsjvd0QK/w6E9ZwtnH915Z0hsEYTiYHKlFKRO9grIULm/vwwBLD3MewOd84+CqAHKSXemAbVDp3oGvu/3nNyrg/IM0gmiG6s13DvIiHCJmWZzlr+gpqFx70z34TcRiM000G7ZYvN0EOEI8xi6TPK3Qtq/PswrGYZsK0iDSeF/Wfo0Jm3HQWGAlYcAIBNLuf8PgoQUQ7GneYiN9gLXUxyNSaFyRJtG8vrocR2s1PoXytzLBKOAsObSdbyD1CW+mDZzPMvYFb26G+5f+McHweQhQLDPjAxyIneGmlJKXdjawWKLUQlDIFEIQZdDWO3YkMxRQGALrnNpbeLkRCyQ//eBAkAQAYMFY4CTbgUBkihnQjpnzq+ESXOcdZF0O68ye9DjTlPMWdsHklbeHPJYg70oGWdmG9F2dPIqAMaZbYBqnscjJ32aRmqWZiWg3V40IP03hqx+dW897l5KnTfETnJNn/PZlmuVS+y7A68tfLlgI5erGWJlj+zL9b/1bKHzYi0WzLDKk63k5akXVZzuK5yUE9bnulvPZO6pfD7ByvWjQOl4d9ZOS8bVEhHUDXhN7KU/pot+4eDlZhyaNVsOVnz2obWdUq42zC+yVE0sC21wpiey2D7dwu2c/0X2W0/zfZOzif7ddn4HjysVx/YO5f5EQS8IyFJ4UhoXhFgXk8QrrgDiIxKMIL5Ew1Jdcb89YBRdA84w61JKPkXo6vOEPFQQ8Rk/wckpSOYFF2TTvZ0I8YLtY+AhlfEb62P4bfGqAQi3akJazhnQTBNxE7O7CyiPWjNdO0wn34SkeFDAPwx1v+tJmwUc949ZPHaArXGRdQGV4R5+2PDpTsaAX20kfSLLkrkdxbyCVoMMHvn+dxOY5cPNq5scuO7nzchfY9EQilbUoh3VowlfRfcIpkJz4eCFJgr9U9UZ4w7Q+4BZP8OzWI4jozHksDmRphVs4re4KBLZ+dMrl08qCX3+ijNmirK3Cay8sgBokIcaF+Lw7qtXSfnr7ogCtfSaK0ejgL1NJRo6c7Llj37W/mMQ78Kr1OWpobZIf7QVh/d3G75EuuZSYWXmq9djwXrCcn9St+qaxsG+3O9wMob4SnkO/Tz8yn6ZON3NPr583VDA+rL8D4Nb97fUPX/jqRxekg++cmT8afQN13W3xOSgGBp7Mf181N+qaARt8YuCPOvP8+duZOc63rWzd4hcaT7x/FNbtMbDq9AHu3I82w03pNS9lI8tQ17br7Bv5LH4DVPS9WbMslycJGMO2jORRf3V1TmpVSV+nKu6reGcdYwnAxBNisZsNc4ahPmj+krRx3d1hE6+ajXmhn/V8m5LkrxiL7G4eWLkGArWeZmHD6lZuO47eG3XZSrO/k8OHyneeZzgA8/8D18PfKHMZj+NcNw/ioCM2AuxflUDczAR7Y4ByPADC4keDRPnKHRviDxDjxXWd0CY+ucGTZ9I067dGDNp6kVrsniufZyMhj98rkunYezYQU4NqyVvSt7P/YmIwtgbCzqLWNfscVURWSrW0epEjP60m+QXdr4iE3B76rc3orzHI8j7pD4BVUV79uKK2FgFohtS2v7o7s4doyy82RU7WzOxpUY3QUi8exOdtyH5daz4NgDFr/Lxdr76bpZ++aQctO6Ur6Gg05Nv2il3lUHI7xBHCx12PJfHN7UaePWW2m26sjLyaDFk4xJr61d6W9V5v55ODKvyg561NmHvqrchWZg5a7S+UovrHwTCloORuGoKjr5C0RRZ5fsKFElZ28A2GPZwsn6GKiwjvly/Jd/n5ibqE7evIPXyUF9unCLdbqJM9HT4wyuc1Z7cJyL6wvTF6oLdq7YxY9N65KGJpetLNJPufhtlzeMVZXBnmBVZutq/l+reiPc2OPBmXRtq6p1WVVfuVSjrnR2APUpIau+Ujd4PLAaDnGtakxfc+Sp6z/leGnUo6X68aPF1pORPD3ZIJ429/PoBOv5Gf3SsZN6uTXa8Fr3w3rtot98CrPezuHdTeh3X6urD+njlPVBqj9F+KhPOS0UXyxTfdlo+zau1vpmq7+/sNQP1f8UP2tj1s+3+nfKK+/7fZXv+/X2k9Yr8J8O5dr38OYrgArRg/zx7m9PhSVgKFm8CINYMAIF/YfJ7DTpybFPxp+i2pymR6GGF1NTs2C8vlV0WRg2eTyUvWNor0+NIAg9MsUHpjF1JvzHjVDpNf04XQqIjSXME0InCW7DBUQfAVolKOkq4RwVs59ouo6yOw4DRK3/tqMnfSV9RaTaHIn4Tsp9KOGuSOhUyTdJ/ma5PxBX5emdi+I9UDxMiAUFfkjJMF82fFTy/IrYDTUuDHoBtfLWqC0RwyWwr3d8K3OMqdmUt97Prc/dEp4erRQ3SGgx1FZ4az8dfve7FVY4I2/H6BA2gYBGlAMyoWSpFkuGoP2b3jgKDTFgpeirfcloYEF075D8DbqJRJY0dJmx/Yza2FFTPqv+J6nUQbTbRl/rH5VNzSs4dlHbk1M0BRAwy2jGiMxhhIKenpn4kXY2pI0NMT1bhq/cC0P1L1UoL+tYa9NDREjXmS97FKr7KFxEHg34ko1bqUdDxsk6Hi+PRmJ66+Udgnv4Qt8cqLdWzzqLsMOVLIAghb15HcMP7UcfAgBAzvcHc/8j4YfhJLZelKMXKmNAeNfkenRLD3k+ns4l9sQs918ChwAAKPmhess+z7BSdHpgkBQgA2RgSJve0F2Tf0bcMwZh+EcNiRBmkTc1zGrvPHyE/n/55tFfxp/wcPLL4QXgdM5lMXwqFTPQcy/gB6UhG/h/6H4zgY9PAMHM2gQI5/weooGjLIj16TYkbX5bIHXChqwyiAC5YmhDAR0MJWTagPLZsk9AZYsEUJ+nSUOT9sEG7e5mDOj+zAwN/cKJGmBY/F4HY9QeBkzRl14wd6vDgCVoHwBrncEaYKu5DIDdm8uAw70JgOPTxUvg/LJswGUFXwLcN8b9hefQdAv+1FrR4C1SnKo57J7Azy5+EiVLAzClInIWMdH5Ni6xX6Y4Tys43Zvp8LuF99+ZSQ/sw2cMGH0TvLRNjqd5T2aWC0z2TKhDPbxrBHodNJ68HCMjVv8iecizW0zz0IONScvcldC6iQEer4ST9pUpfViGN+hzpA60q7TjjY9CrLNiHGADsFAFAwQEQ8uryI1S7Kkuu/6dHWgXoDnjhDFDTXUuRmCBFAAYEVZloXc1dG3qFyRURNkrpgN7h1bfNmrnIb0SWsU5KEobyDVoOpdJCaKCiYExntfApdzj0eL0b1fFCzsNrpaeppuAoJ3WAp0VsvLQC8M703rHmLaBQAiUyH10jcspHvz7BzSDqcv7nSZ4nHI7TZIuuxUGcmBEatTWb9qcOiKH2gqvacOZ9G73IQYvfCQVGYGgfSAlPT1zT0IIe45NeFfl84DxMtRw7RUAQ1gxYwEAyIwYQJgU3/gjfCTiPxErMh/oahkjXFI9qrBkB/WW8gbL43qF4KI8607cBMHF8AsDMOyi1q0WHfoPXo36Y0qmvJ4OS+NMFmW/ZdVHh57bz7LNk/QOfcR7OoXQiyHoAj+GmSpltf6lUu7GSvpnm8wXCwCAFoWT0kf/axIhAX8UG6uXWuNNGTM3s0Jk70z1yKdMyyGBk3Q6g7kp6Ax5pB0uqLRzuFuSYVN24fZF+ajZHfQYvuFRx37gtmszRJ+vB217qVc7kyljm+OFJn/WJ6KbXnPtK5vrFLRTH8MYoa8K7DhLuf1FlwpvitI0lthq3m2C1to9CLm9uqBkCs9IiT2tgXarlFhtCjPsoAfJWBgpTNRSxay77aZTXUp9jXKqRW4utoWIdcdWfc1WDdK20sdWMYqRg0WXlJFcty/kV1P8ztjHJhC99ASpL+yLr14/NvCUpe7HR0HHV+XwxlrYkgMaItePOH9M4QP6KF7545eK0UUZgmAHAek3ktEvcaG7hO2WfCr4+Pv6D1hKc0Z0mn8NZDpEOaln9SDBgohsMmJEE0pHopK6U/C4gmP4hjJP+r32jk//R5duCKogPHgHzPJEBxQivSf3kWDyhpLjX1npMk9Tpe8+kZ1Jv+9lmaMu9o0Vsqp2yO6fICcrrnIrl4O8yEj5GeOrwCVWKLyrKbo5UvGdRkoEAzlUfDjOanGx/s8141Xuk5JUnh5/qfTHV2WFHmd5w92A1evJHyTvq1LMZroYHkTVoo6DOol49bBNxTMdELygWby/JD+w4v8yScNSu7/0xrI+wjHMAn0WpAzQCW5TvuegiF/8jUlF2FQg0L/Vv5aGeERZFrv7+7O/bozyyEUDBhdI7WQVI/kVi/HSnHu7qa85ygE3UaOwc9ruocE3dcI00Y7IXq7R02IdsOVPWRvKUn86rdH/b5KViuoAnSoX3on0PabkrTKtvxB6Raa2FTnTIvLqCpJ6WSS2GAkqEnFORMx3ieisRCkfKppqEjtpXrcRTQ3qENqKswDvPRG1WlYMiTEDqnsaUT2VKvhF3HdAHrYSDnpI8E9Icyxi0QKT5xPa8xUuQySFpFOPsQjmwge6F2zvgsIu7Q+p8QLi/SWqZgeRmE7PnGBSSoyLyD1EmIoR21kkZaPRNFYbQfKaJ5qs8EyIbIxcDIcG1JDZ1xCJT7XcgTKn06t6cwYyQNt7i9BGCztNjjoaI7S3O0DUf+FvX5DSMGVUJ16Hc2f9Izj3ggGF00PZ4D/E1IbZUFL2x71h71hT08wJvROppD3NnBrt2XePiHxSogHnkbI7y8IbFBGd1YfOAttsg8P6S/Q1NuhdPIThsRY+xJiygRyw1cgyyB7hQfMRO8KWmkfMpZSJEOo90Y7cJO5T76AL1H3oHnIBOo8cgdKQKCgS8YDckS0EH3EjpqqyIeZic4jR2CjiHWYC3cc0YXpBNf5B94BumPOgV3+JNKCTiAQaiMPYUWIztocQYRgywHZDU3HCYFV/YsugKSA82PMfwBjoOTCPqAWUiULgPVGDPSDysYvEdqzdhT2Q8M1fmB2O2cB3ItN3Ivkb9o41Lc2c0VdJSjrTzD0QI0bMDbnI58XZM8hpfIO1RLDbp006Rhi2WqseahcYgXRIflQBp7x9JFfanq9ou8Cw751pmw7R36huRDWNEpYygS5Xj9SNMPw0XWdj4TkmOsp5/iEM7edDWFcsWIq9CH99+LO0eg95a/1APbd/p8EUdgFTnQXQtKchuNVcBYkS7chgUBoGM0EH36bbIqhy5xbY9pgmcm5LBjB8HAX70E5czhhKgzDPMYIROdQe47EOYpLidFIlc/ZKJGitr0TlxB2wITYBlgtEVmCOgKBfD1LbE07+yTXQIF2INRxRPji6TbpxH1AWX0IZi7BBBXF3AtabDvt2H3a37VkDAzYWmOC4PqZVmJEdmZMrwZDs17+ADZjFYMMJ89StloYT7zw26iu1bpY4E2UcgWzb3RG7xl3CoXMEcTyJhIfN2EnvL9NVx0m4kIEyJOc51PqKih9DXFFD/I8QxcWI2Q1ol4zS+kk6dARCDi2AE7cW0JRfgkUkZ6FJrThK8nMKnbEVCpjkE60BPSNSg7ZhdK5aKMOz9CfV77ERtoEqQr8pJTim2NKrZji3vm9Fmo2JG0a06zxg9LPz7kiREcznfFSjjy8np/KcLXo9cqvedA57Fs6dOGy++ETzR3y3HtBfiySZ4l6w1AwLX/k80uPsWEDaYasKOHQktvDPMeTRL4Nj3UqgJKablKANk/zZoKz8Y3pbVhqnw7aqRfuixxaf6bNBurwHdWkRjZkiiq70w03R07FUt1uMR8KO/hbwpD2/C4Q0Ko9HRH8JysiDMdv7ucgRUfCh7ko7eV3x/h5cxPIXQuLiziIlD8byRSTiQTjfqghPZh7zhk31JGJ1fofz095P+QiqCvBRpnZukOrZWgoQkuPuQQSRKZ9Ya2/LzMyfW3DT57w76MWfMFLcYbMLZPWsz3m11ItQT3S5/RUQlwrubOdp77CsjoLLpZ7EvhoOEfqb92am3ru5VElwebIuHFPN1mTaSuYg5tPN7gvKCPvjhhnHCv6nenmjL3KLxRV7jTXt7jAPKMnKp3jR7wRJv3h/3m9E7cWTcXncgQ7zG3t7f2Wp1J21LvTbNaBzkJA9wdVZytL1vI9C7BGCj0szFE9jdxvCexSBRlqqwzULJonDGT/EzOzqpbaCLz1o8tnTX5dYWu49wm9q/BA0czHKX58QSvO1JWQhTaREbXWU7CDEmXZ9KVlJaBzMrIZTQVcvBCztf03CRlSGK1ylFLOb0IyyHU3GF2EGNTBDm2czwaUB8d8cHYNDIgiJw/V0N6lAxTlUxDhCF23Qnc9E+GREMwJyXEKxlZPUUqWTf/IYJu9XOo2XP5A8ekIn2/WQmKqmCi6Rs6MZjTuIahhiGnkwLqCxDYr6jBieJ9xkqKekEbR+OeLrW6SJ3tZ4RL2r638I7bYMunDNDPZpBR134Kg2tL+HSlJAkUOIy0ZIJEeWuEDwOsoJEJa36gk0vX85E30pyPMl5CKLeJm/MhtENTfFubS8zNb6KlLb/dvaY4Oqw/OLqtO5ti79W7p1vPWIHdXL/1kvZUOCYT+111m+juWhecwpXTFfJneAi4WlHIJxRUf5BsC6i8KAAGyu8jluxHSypHE7uc3fkRIn/fVNAD6PxNVlD54dlZXcgUpYJokcaTWBv+R7M0uUgV1MwDuyRY4pJJ8SNXe0ZxP/QxVR7vrGVCBp/z3aXpDcZQrZLmq6IY2MMK7zqFo4Ev/zCiFsUHvfZI8ok1a9DjJPqzZfrbRantmr42sEgLPjG9pvQ/1uHQTx76cTgzZImJvq7uVCroHtibpMfqI4wZcSKWqTQ2qFdyi1RYX+AN4iD2AOS8rW3wCeMn9AMz5Kv4Nr0hZiSnPIaln/MoSi4LBNkUOq/XSfxItBW22XTk8W1ZO1QqSxr/CtFMuvBcr/YxgvkH6PefmT0L+ZgQdBbGGgD9RKcxiAz6Tm2YywdJAczkad8WRyMCo5AOqcKFWCF1VR0CSQ2JaZ94E/6ngoXIAiGfUimi3JxEGBXVuQCeUumAYsbLMtcW2Dl75HyP8fm+pwTDKzD1xc2J8jC6xesYrOnW93dKrqy2IJoeJv9nTCb7QqBvifTO7ymabkQT0V6H/Y/VcSCnYEnunXAzel+OV5RmhqYFelpZ2JSW2sD5fuM3RvsN1BT0oS8N/VTKJI0veOPEwwCljxmtUe/MhT/aWNpGD7bt4bJLGUHOhy/OMQnH5OIMeWWr4Unp+DHFM+///IRwUdUzlakBd+OLbq7QUce1Zufq87uyDum9fp+Ti9H3gn4x9OHMbHvVdzZZunb/SCaKT46fKC7SS7NzimQ7WqaIhw6MslSgc6tFaBxGYOtTkhpKxDXhJYZXR8vcTfwQK8Mt74xmIhZcvXsquQt6+9w2cekty55B2ptEJ62u1tz0SJ+KLjXxqVE6/y53aM7Q3r/QFPawfvRlWeIrXVvcbenYVUfh7vjTc9lpzSeNPb8tNS3wRvM7ZKrFMcZqJnitmZdx3m3IeKeaXDjlswaCVIzxrHMppDkGthDtm/LXG5o30dB2g7VXsFODjZ60pWWN/Hq+AjLG/gNTezqFrCa9h7kT3N2y2vCfrjCy86YJ8gE/yOuZlxmXTccwe8HidWGg43l+IbTdjh0ABg4ugTIO9mmrFe4xFjY8vqkae0VspPTVSomHaSj8AkqSE4Wg47j5U/sBQuENbVCbbf6115xSY4XoMsiwa5WB0I5iF4RnWf0a9QDU3izXGTUbG2RnZVMRazWpx8vJ229x6QNs8M0cfUxaOFMtue06ofsykphlF2AYrPLlqlub3rcxtC7SYo1T0aKon2iNGYLB4FlSUem5W3Hi0NzzzClF7Cg1YV0rjKNlfdxS/OTzZrq6Lp8y/HQfsxDyRs2s9k0zQ5ttRNCOCwx6kvNsIIzWTtHHqJc2qPecYyARhPse+oY4uW0MedL9O+H6UtCTUhwtZX3Mq5cg0pCjLcltKSwk9qGxR5/U3WFCYhSlS2h7d0/KAyMFVkCNIbBuWW/i/X9qQtIVpbSAtBGKIpJiUPGvNLKEcpKweZSwP7KQf8hFpdWXKRQ8IOsl1KA7HSdmAIsWC+MBKMEAJBFyEP5KqqiOfxzZ8gSlsNyYPiLqfrA7XqvXSVVBQ5SLXPFzLAx8IB8KjggafSJHBG6gN2SkgWSL1IlDTvvgCqh1b7Pwu020kwBBeExQqUN9okam5na6ohx6FXWMZ80YSz2LLDbx6eXCl2m20TjiWFfNR8OtEUI2KxUQVClvm2kL2rZMaXC2aXjUCPf3hEAVdMmY08cC7zPUH7TjO/VMFFORjbuOWzX/F5wk3Kd2O+u5FJgyMoyVEGzoJuqldGvJMt1D2ltqaX0OzC7XJmBhBrq2ap5Mpctdpw3x1VUqkvpj/IJlV5F6fpnNNN1W6nZNUipwFTfZcY1ajTdVVR6fed5nJeIi3NDhV1qWDa5mzvXXnziMj2dsYNW0ph5y2+X+rw3Sw5fqqyGuqKpZ841jqvN+xUr+ctUGG3m9E8BSrWjNf9wtyIR5OBAs3w6Qt4IA2jZge/1SUky+ZQTfVooP6pxFONlcfwH9VYGP9bFHhNbZn/QTrz/ynpr/RjxLbcv+vhNPeZ9hpuuJgMa8EzDbijMPAeDwX+Kb0XOopsz6EK8PCv+KqFnhvlLLcyl6xkTwgyF1mBdpAJKI70RJGksSMWlMaMhK5+w0y7JhCoxn97DK3kQeRZswmmD6GuGKCstzHZDxngnbVyUcbnCoK3Mbz3MYa3iw/WLCrnZMKRg3WDfMu6rqtxnl/6T3QUaO5hPyzth/OAEhtZzJQElSj6rftkOBeggzpy/guGMLYDpE/tyh1B2oPWLPLPoO1syXnYXIsd1ICSurxY9TPHzvWjD7MK5hmHiuqKxjEUo3OPML+luWe+TAGPvjHjm5Q+D3jKbB9A8mzAUqidhFJcHeGp4voDLKxj+7+D9ulsfCh4H85qOoLEVuztEBIQhhLaU5q2xGl1q0YpW8GZdmghSvo8nKjQG8oNG6eTzg39Z9Haa1D5hPWmgwwXc7kLSK0Rbjm4E8d8x0OqRPKMWC2lZAviIpTHUhEnI3FSLN3p1zUdiHKFe3PDiP4XEvaBa8j+DtQw6CrvEY3j0OIMONfXPJuA51I879TVUWp51jmZLWwgJRK1zyCpk9D7gSSoD0psQ8ybIo/KlI6teS6atobWquQrspUAH/zf1wAcPWcbz8HUedZ/HnQ8Q5U2KT2HjpwlibvRll2UIYtwrrkupLQahXNjaTQ1bwHDxG50KkdxJ86SokBX1hXUYXUACxsPslgW8EZe5DP6RLGwz/zJYbQTrEVriMmmktVsNZjCpoB+rB9ozpqDeF88xHDKkAvKYvxoln9iR3+QxyiTpKHiYDv6Ak6xV8E2djvYyW6Q4ewI6czWkWFoOumEwkkNjBTJZ1mjAPgqTIEN7bYfDGtwHHovFp4FWTAwcQtrJ+RST4aRjikdFskPiXREx8bpVcmVpUTSqG2EHIWhKqSZaIUbKCu8Bk2kdFBG+gt8l5aDP7FEckpaSrZJY0mq0J1sFVRCQigYJjQAOyy0RLmJnsgB/HTj6e41L+uSt7slmYogkrBIkvq2RNxGSfJSIYAGk/sFCITrufYvKcNfFHc1LtKwb72uIKIvgPQVE+TqAhAiC7KwFwB3k7QvAfBNJu/HALGyJElZRE8oH5acf8KefNGz8MTwY6VkUod8/WYPriHos4Ohb7E1YpSVv92FYtQxGGjNotqhFfGmb/ESyjTrdO42jNeGFbwFITdP02hknq3TqPBj1nB0zFn9Od0PrGMYjHdDoxoA4ytZdnjsJXH01CkLG6lxkYKWPEbQmkWVBX0FDuxMeW6vNNqf8PzCexFgojO/mdX38Jh+QUwbJwP44YQuEgGtdHY50URZW/CeK//k0cYWzWWEKwcUrWjh8c5Nh76xmjH4Xjhbre/SprzjMpD/rdEcyfhD0A+p6A7iPxGFHAkvAwosJCxdEaYhxr5C2f2FTOWhAkhDI9H5A5F8huqfI6kyqLgWiSiHnjylzLIg/xpKLg4yyac4MkjLbKfI3Vgy1eiD6Br1nuvahhXtKpYow4FIlgZRaYlEDBIZAEkaDt0dhuj8hW6/Qj+HQGfX9DhtmPP2Bmj+PAon7/gm1V1P4sep+FiqIZVKTiby1tPr3qtJGNpDrUOh+3zAnA4jJrvBwhHQP50sMBHFF2VbC+n10vdQ2gOo+AsVfBHCN9LwuHc7ooLGlLzWwmz6CPFl2MNI3efWbYH3EByjzBS5PRqGaLeii4RNK40d4lj4MwKjx9gWPoI35XPpI+U3Q7r9jjyiVY5fZ6EthDqzlojdQR1wJDyDqXULCT6iHMeT1A5CK4yXDyrs+wi6wyePg3x1QlWJIdEZmI1TZLusPMtJ51SC9TxjV8Sz3C2doQTvhIJAibEySAtVEXxlQjveCCFltcHUkDcVjKictoJG0iy3t2oWPeeF6vhMd3BOx6VMaByK23OctZa2+0Nv7GIMQKjeI3FH1c/oSa87Ietj2Ht52K4A5wZmNVuj9rck+a1Mrvfkqaa5ynv/tITVg9K4IfXES62nhPIDwtttgryVnUoNTSJ3V5tPvF8uY7UqBWyMwIJ/Fk+O7tYaqBWRVnh4c+HKZMsUNl4x8wMcnWo3d4MkvM0Z0U1plEdNMwhQus5hmpzeIXCYqI+8i3kXJin6Cn0UhkpPTYesSiwgxRsZECCojORr+C7lYI+kOkpOyXoXVTwUflSkCi8rLhC+N7jCdcMw4ZBhrrTGoEtTDR2k1YrqMlOUehSWuhVfyZigWuNV5RRfCrmKS4KfYZ/wA1shZBr+lE4blkmGYZx82fw341689L67+ahyp3T82Ku46WxQ9k/dRTuLI4bR0jpDiDTdUF8KNwip1UWyxbQNt6WWii+qCopmIQ84KtiKDcJZhTobwYL+76mKnon5yzcRgMPO2DW/9ZK/wfwdUaR94GtU8VJNgyXfn53ZdeSBfJBo0i4wcqBrp7MjGM/u0SW6U5o/4zglcxbGT3lIOWPVED2KvgDvhVsKWjiqOCDcMEjhiGG/tM6wUppuQCnc0Es+RiujKgEeYUr5e4qjZeop+6WxoAIoobQgTyn2myq20ooHglxcd1Kc6KHhjKQUl2GntMOwQIoz7BAiDXFCrCJSGKkIEgIVCiJ6yuC9RTFeipoy/kbaG0p1JGNXZOLpsuIrMxkvFmQeFGQqAl7URV2ts+xUZ3s3D8gH75fQUkIRggry3DvKDz0gfnkygysMZVvy1WXskfrWsWvBWtiFECY7cFog/x70syYkbJuWg7ezgtwwY57/VUE/76pgVZUU8RvVZxCrqcTog7aqA8Ne6FpQ2XhGqzvqp11ZSeTDAflpx1Auz9Fa2VryqmjnSE/RWV1ZPOzSzyhgIy3ULUA7bFEozhbLIm0jWZAtkNW21WLTbFM5eaEyfGJe1zZPhKAMn3Qf0XXdNXRIB//W6J6zg7bHWLztCrbGdg71te1GzWyLUB/dKNRUF4z89ERxo37ourJMXYHvAV3RI+/Ysliq7QbbavuMyGahYbbD6HfdWjRUNw111PlBIruXmiQ2tUla3nkQ7+Qs5iPyHFDHpUihZ+d1PobhEHQQENIzkQiKNboHw48XrtkejQed/PgMPLbAI+2tE3z5sFTjHJckwhsBuwkuiVWeBfeBecbwQjz0ywSIGDJyhJ52Vfz3LXcSqnVkWYL1SnAtJpEgIgMDkUjlOilM0thkJZD8UY6SrkoJNlWZSRoa2pGXSjIraChHNhj2kq+GbuyzYR6tN8ZIHneJjUXRWtQM+qTakzIZMj82DWMFKxbALkh7wctfM8ZJx/CepFA8uUdZZ/I60wa3LW7caftdNug2rVV9uQYlC2TQX+gQW+w6Fr61TKbOK2N7mE5BC3JGIBESMMOY7XUqYYWmtfPuABkRCiejWclkHCC45nR0dcePYZREsEQ9iW4CdVUUOw4WuCnwWcKSOCyxVmKa/P8wSSZu1p4SNfAwfJQ6Gq5JaQpTOmi4KsQbDgoHFPGCVP5vmyxAun1ysc03TAf1kLYpGkrzlJSSmZ/X3Ueh2E+UGJl6f5iLUMi9MmA7DpjtErhSzqcljhhRhSeskyfv/U1bRJopZ7MR6MMPbSngYWJ836FsMhmfYpKcvvP8tC8lHuHVqBXDN+/XlGPV4YaMPwZfDgBbdCowkVOEbBviG0qJ/qUo+pptlrOj9IDzMehNvUIzAE4b+IY2TpGXlOMx+q6vKGnKQ/MbtfY62Frka7kje8mIFnq7P7p2ZNd/Ir/Z0wzH+sQnTCgF05pALb0L8eQwrCUD4SQMVrO+MIVNFg7WRzRkDURJTgkZ7f9z5dIkJWgYXshQpdG+60dHiRfkOZwnBrKTGv1FzCP3xHZ2VMxh68UIdgTasnVQhf0LbUh/qEyaQA7SV/hII3GblJJ4qPTpu8leioPsPxHJBCawC9CT7YLxZD70IE6oQ1B3bRSF5lrjl+GmL8pLaI9j3PhVaPx4IzeQvPuLJizIbJF9X4BkkcW9gvUi7fPFeSO9/+0Q4DRZ51DBell9R0GY7NQQSUtZSntJBVl4NUkL0bJC8ruWF6FnvST7UbpwCcNO4cW/hA/SZGnLBdtlm8cLYmU+SyUjZYKx8jUQemd0z7eoFr/gY8O0LuLd85JWsvDEVfVXPMXgElZ+FJP4r1nXxITcced7OVbHd1CGHEOETQLZjxYHJMeclpLiGrGMUrSsEc8xYPMZZgcP/natiH3bjkimtgdOxVUbtaJ15pi7PLG7HdlRnq2hY7ePa9jcx4eELIm8Us353ZDY+h/LpEJiZYkU6tmSRP9ykxwWxwOecvlibc03pZlrnNDXUqkBajjLY7OIXI5eDBOSo3KGzX/t8t06nuOT4jt23KZTlpb6sZZSI1ZGKsrSySTnCfojy/vKSeNmclJ7b94v9yDb/8XOqPuujTdtDruW7bGWOofZIWkpWyKNYaMlxbpKnqk8PrJDr9L74xCH7FpN6Mg6iBqsusjLK4+0JfQzU46JjNmQIP/FHJN78sBvdKjjfmFPbfQb5ePya++zwaWaT4RLbp+BLlVDNXPJFZqyrmYnh2rix6HK+MWFsvitDvXaz+NzyW+lj9tvks9Fl94+e1zq+yx06RVqjEu9UJ1cioWu6X7Vijo+8CviSwt/f//2GexSODTNXbGuWwlPHPdB113U1Fit6e9QrcF7p+GBdQCOZaXTJ3IzW4pa2MHO5VvFO96CLmtcbTFVMjivR+DP7u4o+s3CW31jjBvZJeOHT+PSduas68VAzdBLFEnUYLHY1FwSavZPgFikU1ghuppTOeisy4TU0hv9DvLpuQqR6vlXfchDMdHgTIcUm5YtKJhb5EaugbHZMkbqUs7XAma0iZkV9oq19H8h7tMe0jEiElNR0lX6i99XouFor/OhdPAwJ5ZkUIp3hl+R+dufq7zBwDnlEE/30OfqOonUUr2nnmOKoU4GwDx9WL5zthM2ahheyDsog8g3rpXnbYt4CqanfQjHlKs9cX+1p3V7zHNu4si6Ob1JRAOpfoHJBK+RAbBTUogkb31+hG/E6Gw/mnBa+YfPYdr3qotS3rMpUFUGMgPJDhXPQGAZtM0bHZq68ArTKRt0J8zrUXbwyVZplSL68UNTqHDWaDAZaUiHPrcgh4egOnsk0Qu6WIQ4RRJpu5A5V6DNocg0SrjYIMoziDnvqLe/iRH3aTZOh9PNXEaK9YmvlYi4DWp+SwU7QP+nIaISaFMkApOgaHNEdRVkvJn6vYuYrhAyfp2t8Chb72KuB+IOOy5i2UaxiblkTeYGnAiYRAbiV3uTMvcaymIVpwabMpKi3PkW8Ye9Fk/ZJVlnuUFmDywiCyGEjIHOpBNS70GM5obYNl95re9kUdooxU9+KFTH+ihhSb2PKx+vuDSrnLOWsXk1LVMsey4iYCQjmrsVZdaOUXVji54zgoou6mpU8mZOOhmz74HQOZ5EQ/PhzQYy8/zOxk2kSSv2uofhSSPmnq9ciuFzgVNJfKbQ2EvDK3bJcJG9UnlJlQWN/EeNbqeOuwn7HxEGNBmjjCbzDR0pTsOXbtlBHmxSrD/xP7RzKSE3GdfZnJhbw7lxQm3Y88rsbA42rgfpUoc06sZPUTKY943LCizm+F4Zy00ggVtYRMRz7SG01jLoTOWFM7WomH5MR86xMa8aDPpS6nUi94ndvBH98hh5JLLHEfZIoNHxdB3//sxOgqVsglg4ipC5GELzm9QQn6tPqBE5xpKvP9njRayjC4sR3i9+kAV+E+1TH2Gm06JBgHSRTmE8KTYfljTx2TqlPXajxh5j4lJG+3GE1XFsb+nuE6eKddwpamzac8VbfbI3NuUx33Qnuo9wadojcfJGc5hP8B0nH99SJaf4wI7Ocx3jQvVpsO7zyP5GeayOx5j0LV7xV4tvhOKZLe/njCFngEfVw6ysVI5gosf4LrAZ8nTnFxKkrTc1aFv60Ie1zNCUyV/jByWk2alh9ndHZSFtY682vkfnA9rY54cGYzps1WM4NC4HRZdE0rjzNXopWCo/L2uvU2Z0ZnUExMOx3Thno56TjRlii2tIVKzsEjXdVS353qg6r11Ywuq4xa1zItUhdaZF7asGWG3RNtFvvGIhEKkxoG2erY+NiNrKiHbmLBrTllyGKKf7qnY307RjAtkKm6b688CL1iQSWezptr6qGyYxT2fmz+Q0fXeCgYo7ftOeL0idjBRLVBs/dfTl8/UQrfuMnNA8VsaSN6VDt5MztMjN54dZCHTG2Zk69pz+uDpuJmge1ZsDwH2NdHPGayibLfrlq6XOOmhGHesms+qjBFVnJq42lxt6qsomj1264b4Bm/jfY8Z/DU0AFWg9bjCqR1QqQpnRAjS6UN/38FbuM2Zshys7PzNZaJwqNd3qZSzgT9vDO+eAEGFhSQ43AeErrMMnsU/sCuhWdRrws92F94HZd1d8ahuQSu59g42U8pYY07h8rwK9b4ke2OZjCgh9xyh2dKTidNasbpCdWKe10Y3WVqju9VrMFOsxu6O+Jm3hV25F73HaWR0tXPOWmx6mqXVy9bgdtwHNvFTzgt1E0nHwLkV16Am99nrd35uCo0Yuk3wxVu6ywLWwHyYdmrVyJjEI2caOFkAJwnYnLj8idIiuf0lX/t65Pes77BPGPuFKTMnRmLMBCXKaT1JWkr5gABpXSw2fo5237SfIcDcNjF8QlW4WEav3UIWtrkVXKBKqZ5rmf4zHw+kMcmZOv1klOTUpef/Ccni2hvHSY7XD5m8SnA7tRWzvXcFeLnUwxEtubK4UO3IQUU23gOnw1ZSI2ig2SYrAcE6CFLBbwn75kslF0tssc4do6mAQ9rhKSMb5oOJ20EBnsQnRHud2e9GziRpLqI4e6NhjT07iyAgprVlUdwS63cpBb9UWaTRFL5LYVtsy6xybXhMTxtQHeccetT3PaK/4iE11BWtp9Ng+U4ayBndxctmhP4rdeLqIhUvEPZafqjofUibWCx/U8/NEgRxrRXMkmQLau9vpRNQopiKGr9fBrURGgYB9zr8PKkzvBO7dnPHOqnr0TVMzhJFWAEo8Y5989n7R2Xuze+GqRONWRMycqQqxOqnxtkRH/w5AjE7PR3eVziBTY5kkf8Il3wHebjVL2zGW1/TboiKi3VEIRYWh1alxepoPtUEbUfc98sf0rsPN/9Twi6TiVPZ17HiHSZRvj7VFRTJ0B5wfHhbLqk7qx+n24CP1DooADwyNgRA4c+tTzAtPwyjhOuVc+wbFIpRg1PY5PrXc9kpmxya9h+cGBKmQr0Bt1XmmZP7zVp1zyvOFdzGmIBXHca3gq6Ro1feLtFAO34kApn9y0bKaJwEXzPIbwzROYpVcR+v4ZNb/QLo8cHNrU0h6pQrtvn9Gw/Fhl6Va05uCLXYKycO3uDnMNrms5+pU1Pq3MvE4IVsNXKxhzExd3tGxXJWVPIW6i1SuRYQPM3w/re8NC1Mus1WGaDbZsJj1MbhJA8MiUsIQQuornUlxlVrUbL/SkT1XajBDyct2KKnsrCGRRRmOsNmGBDLcEE/aGNaSYUo4aa30I5WUesOWssU5yjLg212MtENz8rqLtODezA0oM0ecrFIsnaTTdbv/KH2fnv+207w+06sywENeaxVndFZm5SnPXz+Lea+0P2ce15QrBjPcpxTuYFOWKZG/2PhbijCV9TOfDilnEO/TZzcMwvpNYQOudh/PeQxORqye5/ekd4rc9DcePy87z6LHcdySabhEzkXcT7e5ydPeluna3HzPetsf3ED+AuW5iq1Fl4mp9ysVB+3a99Lkh5XsC6OHEhU+UoPd6SVYhns3Vm2hah/ADp1YuwgCLSDfjY9ZEHkjFWveV3jOf21IlLG/gkLRjij7J5K/qhd+rMKX8EU12UI3DnNZEUee7/xexd1dtZNRRTzJ5ZTmEpUJnMQEIiuAExJA7IxnWVkQQf5s6uqSwtXc2SKUzWGT2jqnkb06qEOlojq3K5odzqvi2H1E8auRkv3yKu17BmxMibbxR7N2hyzh3vs5iQc5/8Fs6Q72CJ+DhF63TeUbcjRJdrflTeXbpbz2d4HI9hgwx2tMhitxv1zD20QoZB328xk89Z1wcllMsCDHTBqix+T1JBtu+zkK3iyvKCxGvWZyY9trZqzmWZklDWwgftiZ1DKY7eQL12YEML/l+VExbCPDMIoxjF+p3WzPtvGywWpsqwceinPzWc3mhhTWLUAZmYuCZlYkU0Lv1WJyxM9Y3TU1cJgZxk7MICh/3bcmmWdghQaJdOGaiUm1Yn4grZZusRQe/2KcMN9rseXeBU7FZ4PtTQ5+AgWhQI31Ox6/js+kBsJ9sErHn1FU8P6aVwspiFWnKCvLVrrxilEjZWBJeeEoWXgzs+TjushWLCtr0vujXdKdjF/FNb2nncE+3apasGOZXnY+3No2Tk+PBFcN0U3XAYJ11aGQnjyo2U89Jjq3gLkSgHw398fJAg9NLE6YiZM5scnsltVimmmKGGxyCJeuofzOQXqMK5dNJW9Mz8Rl89vPxcByjcNi8yxluBIHt36WnjIJFulmQ4huOHTWtYFauspIPr16OaCGqaLIa/oiUk33RKLpqDhiSoQE3RGI162Dtbp/IVzXH/rpwkRjXV/hMDWS7C2W3dbOn/29qYieMng07Ns0a5aFP29OxeCRy5g8scxAHWvPhM+T2FD1SdsFLRZT8D2Fqok/bX2bw+zahXL+23biNxrlmJ7zDPtkzB7HdixHI6Mkit84DCgz3IycKs0tC4Cml28BZM0rnez5KGT9QR2M3OBxnUxbBDDcnx7azcMlh+UmLBDQTRgt0N2EjtI9tU2cWvORztEj8QAD9AEovcsagItmgDkCbr17RgiyfWrK7lNgJaoznh1lnwctSRktRvctrIRcQqfnpl1l14StBNkB8uCkFfAd/5zY35/rPzWGyagfAoiuEcM1YkGRKtqMtIqy8dkkRuloldWGrZbaVLBKjUJWvW2skUrbHLO6GJVPkf38y2ZcpJk21yJVinI+Un+bk5EyRBlq9SbKCavjUcKsuW/rliVSapSVsdEkninCS+bBOXksMMwBHREP6QRFj56ycZhz3xwS/aRwrB64tA7BwG2dkBsGabDIuqLSgsDXmc/7Asvg7CjrhHPThrHWdVZHS5Ezff6tdkDLhm3OrDgWK49HcF93e4YoF211plWNC/i3OsAL+RY5YzntET21AN0JfyLf9LHkj1SMmVDLqEwN48AKp9DI5cepZ0HHi+9jVlWP1+bMXQk8btkaPUwLMW1epp19H8akQTb4WoKDg7V2bzQ59bsrrnLTtfiMFyW3xtV5u/+6ycVLtrNF+ZcLTI1wza7PJVad8kljlw8JRb5wcBm6wN883j+auLCxUEtRksldhclhJY6yRjVrNV2BMIVDghWCiYJeolBP/As9oT/URWbrm0DrcPfoKwcbSSSLskWL9KTSrbH39JeotzfVPEk7jsz5EHaBwQVHDoKSIN1F1vO+auIGBw00vq5nInYkwRRb7G5noSTRY4mVD2Pii9B/0cgw/+02xQFaFPRkiN/dWcLUWeC8ZLViLrnXGowWzsKGzbrm9evGae93O/z7pbkWFaqfNu32nNDqLvafBgitiM3Hr3k/ZYCPXntbfXpSGR3ymg5G4Bf74bH5PXX+ORnuRH+YX7bmQoAoQFdAHcB4QBbAi5ZPdC+uFtcJJwlrCFMJqwFTAP0AzWEdDwcMubDyozEfvhDCiRBCCAEeYBKgDwyEEAKmAcLgwkB4x+QBACcBfwB+B2yhTXPIyOT4a1Yp+e0aroFTOKOULDHP4YvNpI8HRC4gCpuAxI73rBMbp+I63hIAi0E8r6xinlH8JppoDAVRKds09/TNu6N/3W8VN1jSk1Nm38XSMfzwck2F0Y0HqdWvBxdWGuA0u3FDloOAGRiyWVVc97ckohKIcgcJen0gIev3hZUEOC0CyeBhQvAdEsYMnZxdwRvbPqAbZzEOdWV9lgsTwAshE1wQ7jL2igMTA0aUwXzAVgIRhhE6EWq46Aifv0GY8gk+MXULWq6n/eUrC9Z0cbSvkH+EY+h8HpE7kQgyLsVmBn7XE0Q+CQ9qolNVfwvTjWGeLQdMQixqUR3DGi4thDzcMS6Q2sDcKtciIV9SeUclDSTRft0bkmLq6ChK6eZQIZvw9xQ2tajPinWN0+TRAB2rupKMoR4AneV+HWyxg4PO9afPOR1wZpXEp58mOPs96DThvFsQxTuWBBViDD5tiNG4Tiq9mMzJ94QqdR4UUuzI1jLvLIOUEGpQwEJdLitNepN99Rs7ZWdcoP2yAxutHED3R1c22F9zfxW4k7C1LTWrrCGYzEwTbsoA9AW4DjUCHsQnLAXKBo4RW4G9RCYWTr79v611uYY1kAnmAJ0T6EEsMBbSAPkEKxkEHkNdQCjR6l4KyOoGnaUwOvORvn8ilwsJzmrOZpRRn0O/HeY3ZqJiZ8k7w5URHZV0WyrF9LOCQmC+RRAs9W0DNIb1jIA5D4uVlDYyUHZUj8gEq1eAXUnjTWO87BTGcZJPvQ57zRAfT+PyZcfS8f1OJV+OqGO2CwB0CyFL00Gx2gR8V/zhYd4lIL7O/T6D3i+4fnFmIdr5Ic8XvSgbcXcxbSM3BPpnBN8nITzKZIK7Qh7rfs/M9/NMakcIkUeZTRsXQj++PJWZ77HKWmSI+W2Zvs3P0DYvU8WIDEVbIzzrkuEJRQirmcF/WAQrzwwmnSIofcxImRqDE+P1CMHWIdPhhxD/qmeavBryIOj/8gwXTvz/Om/dQb/8WQD4i24llt3laZvghGGT6k4uK6dDNvHdyPO23a8c2ga4wRxXz0qAUdImtlGawiZLg9hAaZLVVGqyGp0mVmOnuFXMSWmTwg373Zb3zUnBy+vsOfxgXyXHbkv72T6Zhdz/LgddlG3BwBtmBJ28oUE1b7pW3tNaPK+lll0po8VVSaeb8UIpFZxV0oTjBoXO+xUySXXU02CddziIeEuDft4hrZG3RCvqjdYaKl21IkpNLZlaw4ObA4W81kESn/Khbz97Uq/Eyt95yumcPP8tY/eTHOu7NNePr72C88/5WhiADRpBspgl7b6U5QGk873cyQ6yszxyWD7Mqi3l8rNoaGoIXYa9DPAfPHWYb8Ai+vFUQrlv7hAckeGILINTxqxw6o98F4T2bBC8PY/22r123oi8di8kYYZ2imeOWvPaHyctTklqY7xmuRkThVHwCveZpeKdv8CwwMlmwmX9vuO+Xn2M2Oiz4YuRODvZMUsWZEloF3RYTr/9mVSmUutBnXkE/bFZr2SQl7R1kCmoYJscgmQQKL9btIrYfFN791pYyYmdDJrQqT5btKZ2zEYylWwxIZZtd4w+sjLImQj2sKyV5wO9U76MO9Nd4Pap51lBzNRfNH1XHCwinH5J1a296Ld3wsgleAQ1AIKGhrmegckLYgEBpAGoQ8aYEaGGzSD+YG5EB/YQOovVE+1AKVEP1EGlQAmUDCRBq4FVkD1gB63E5kHkIZUtPp2AyCULqZbm2jm8TU7Cmw7wnV1Tcq6SsOAR6uVUY/u7YrKWc21fJ4NMgUpHYaUzLnM5rCRBSaOr8qaBsRWVm6O40OTj9KwiedlZ5XMBGmO0NiWAOK5xmt+a0iaN9ojWGtdnOAQc0CQ/+fcFsIABdhJAyipCLNiEWAjbI4mU2fambGQu89YJoOsOT0Vt32EfvG2Oj5rJ++GEv9Sbv7kc8J/BXREHXciU4YBlymhHg8SEzerqYOs06yVXXdf/UAZagBzwTNOrMX+O0xB8fmmGbc1WOspi6I1CvkB5kzFE+a0NgMIpyXp1hDl6UP3Grq9QPted8IkzifxWfdmUikD/oIgWZTkBN8oXP2oelV8lpsqF7U/Julz/zsyHsmD6yST+BI0uHo/l76D3IEwc0YvjFFn2KpZ2LZoeEZ9XbrUhqi4+DbdcU0pnXZ4C/CfvMIzzXIK9xnCLoA8ktjG/inoI+RvbzYNjMKP+PCMTG8G3c6R2JkTFbrkREM8WQbeFCBvFfQBxWAh0gy7NRUAk2U3eeqiMS9iOzKO65p6TT+9I63nSUZv89wx88CaPz4HEz8RvN4SHxXgRhN7huLHzFF1Lix4cweDaIcjjHTA95DXgRxzkwFSI885KkVsWCN1SsWqJYsuYI7Zk94smY+fTebEvnasRaH/kGk+pQGHE3f32WhuydH4WBNUpby6nOMPfloBig4/XTdVpxzokVsluKgtnPibh5Ng0odPX7ebFe1J2oxf4xXnxXOwUhpgndohRYq5oL0bKq2rYyXOAtEMHRkBVaAu58DJUQZ3JICckMDJJAnEInF24LbJ9lm5YQAuR5TVaKS9cQt1ZBDcqCwCL0NPMIAQFvwedkcU1MFpS2Ac6SozLQA1pP0bIK44vESdTpZqxQh6Y01V8b6J7gUICcusC4hHUDtYi4fw4h4Pzb/+8+qof8ujg0x1sqV5laLdVLq3uurv0OJr7RXaDuvTb5w1q1rmLtZsZf8+vrz+grXD2w+sY8OlVmmF+umThYfrCi10EIXJB6CmPWtgpXveYsj6gsjerCNXJ7JhTfwd/SQjT3b8DhAArotb+saZTtJ6gyrgP3BY4xL91sn0LvlecZl8BNsZpeAxSbYmzHR8vodCBsc6NPXALtHR1evlBXPzxoW9cF/1Aad4Pju8Xm09+sGe5cNn8wWpdLJn+gfMymIAPvWgcYNv9Nc35S2qGyMxmJ1Txl6TUSa78d+NQCwDAOanDDQc4IAHHqcONI0DFRAd2Dqs3P9F5nYQCtZP9OZmqMBVAJgYMGCzSKPRnkaSYJTD/k8KzQZhLAzZe4HYRH8Ah7/R8q2JYg6aac1rSsCVWLYRbtwB+T29SZ9UBTZzGMh7tEctdfiFt2jE0p8ZjLqPLVJyHXP15QOqvO0claZLSxW2QmxPXJ8o9cOB73jC6o3gi+TfBabd+PQwzTqcpKOhhBkF8yktiWU1WdG4oIAFvZLV4MizF1kkWGaVyqrNeZKjPSDHjYaKw6rRtmyFyQ68lV0ZNk+vReLhME1kxYIWlOy70IkSpTGko5dW8H8QocMapPWJpDSWqEpiVGVoLs9RMR2S3GYT/FkEYDimDTl/N1ktjZsuKfh1lGDyOWkv5Uo6UKbWQ0qKvw3jqrSGq4heqkJzK1Eil/ac8+Ixc+yTamGyRpA4ZqvcaohxFPI7IQuH2IeJQvmsRGbSoTZRYmo0rxZumqk8XS/XdcEHNa1AgqnWQMhlZpI5283cE/qJeP0N0omB3z1d6O2vkt0GYRK/smBijwloKgEH/4zVAV4TDHTwKNihuM8jZtWDbba2TBP+luyndvRQ3K0XNwPzknlSzUNGfJ+iuGy6JnNUTM1MtQ9X0l5J9uaP2WxlRxR3dBw9L9i9dsq2JeqrzPquxOaOzfGLxTdUpPmTRWtm0IZl28Mxlmiix0mGtnZ1kwpeRrGWEKGvH3rQVmCMcuOGcdgvfNgiDC+CVMcR3lZTKgdKp5uM04lbRvb1DkrXikiUZP4foHhQ12xWuROTM8WgSIr9r+PQW/kMgJgjoMKHUUz5gUCspqGau+0KoEc83fheddYw1sb782YE421Yoeypr6MsyaOX+RpTcS/QT7PaaQYRQ39Y28RJzIe5ZaNW1Qo/LLUcvZ3jPzxDY6yfahoixxuJdS1FdWjyoIN40AvesIr4U8KX/D9Elfefj/s5CGkm7HDuPLmvcN3+N8N5SV//3oKXUZksNJey6RuniscKeSNWZix6FlHJQAMmEefodE/8OE/IQ43oVtTwBe2ETLIVpEC02iPUmZYoQoWKg6CKaCbsoK/KLplAMD2JD1n9BBgh5Bi/eQMHf4txldPZEiIYzZ6T/LsoJtok9YpZYKGsrumwyRsZnJka6k9RoKFZNmaG6VtARKkINyAZ5kSAzWvgsHZXql7qpcvXPo4D99t+DK4Zr0P6rgMdWMil9BzMKWUQbMTzHo1lrorOQoIhqo2A/sAcWBbVjEEF8yQTOR8JqWWnqPHfbLtbma1S+eDpbySbMYy6bzGskczz6sHasAavKKcGF5mJpLJnzgkuX8xI/+Qs74Tm5QwwSS3aQVWQlzIGDYpGIFCFigugseooxUFfSCW0rKmoidTAtVvRJEfiC/MaGyyNmKjbrpoIaX0iN+nhfQAO9mElYM1Tlc9ivFC5DG6rd9nW4nQSRyQ4ud4rSFJZ4djGGLbPBXILJBFEMEQyzGQYyDGdoxtCGYQBBZYamBDkYbASVCDIQZCd4Q/CZsMb1OWb21KQ4fQvIfNiWDtRIQlzrDZa1agp97ZydNNfKuQC99UPgb7+f7aMQeDSXEb3qCZxXclbRuhM5qQ7ZvhZuc5Dcv1BIsWQShe8mwTPfpJDIyDzOsp3O2S2uz/TBTYl9GghhUyaMATspcc/yGrXYzTOUzVAtVVbxtF1VrbhCJokRordoK+qLKpLiUqWcwi+SJMVQ11G49uAiPL5p3nSaxOB6s0rX34wACRtI2EPgWYEghwCYBiAnifhuwvkEHNTH4eo7Tft6azA1l/RPIA2HwaedIP8Vwd8lcWXhCBlIYytArAK6N4jyWSJWCJL1f4j2aXADr9j5UIWIJr6Dk4Td/uQZUDC5KZcJ25oagjGhZJ1S8WPXVuN84X4rKmmrXftglE4MpQDJ2oEdtpM1hQsTigR7xrq3WhOKa0J73SJnmRlvzdkuL6i56pwzh9ltuK+JaoHLavvvG2vnnTn01Pd1DyyT/cDf8QHXRcL1YDE4DpaAiWAf6Q2iSRPQjfQkdUljUoyUptSBGn8jRcEDkgVOkhvgPjgCToB1IAEcInPBGqKDqWQ26U8GkxbESaRVlXcFiiuTxfImJLRWEaJCYBC5U1YLEinS30sBPX5swflBUXDU+UG0QTnFlbwiESVHWxsa1rGSYmh6Qibn5AqinilWSpeBncI9clfyAgOlmUYQfsRywoxYRGiTNYEojSiIPqKHaCJuEF8gOdSN7EeuQxXQCSgbSoG2wlcR9AdqwDmpH+GyGKcBdfUT6ihSTe1B8qhSahuVTAVSq6kEhGF7Sr3hLf9VPynf0Xtnv0UkidJhDeEqHOZROIBNd0UwqpAjkd725plfKkRRgHicTWm/4ba3M/HzNbcpJFjFs7mVxPwZ3HpfhV4f4i5w6flPWDBP8EnVq4nxUn4xYjfW1E47neYVgzAFYVOR8Zt2szzx5nX0fMFHqSmNbmaGomom1ki5GZlrMLoeWVhddDxNBgxG2inMESQYQHyQznszo0t+z87W3kYE2Zbx8MBjJZyDAlYrCmqwbOWJ/ARLL15UyX/OAKcZRLqAoajxIyhOGNAZ3H/nCsK2fafrHblZac5u5WqgLIuUq6KfjFL2k8dq1iBYyT9NnSiDg/ez6ZfO0vupmk+t0Pul+HQFTYP7NAuqrcT9KRs09cP4GdQTETaPgyY7bL6nH7fD/q74fPXha1P/UXDugJ3S215ftz6qTSvQaRALCFxcwTD/hQcx5QAW7OXxxkXbm3Zv8pIA0k9O+NWkP7/5oNJH71JPUGp2eU1K0030o/SLRokhgy65UcHI3nZcN43rRo6UmwCudKLNgQ4xGUM1LSfbiizHBHX3lnpNAujaaJoScW1b6Ox3wwXQgfbbFrKTek5gZz7b2qF7Y4jURqovVZaEjEM2IFvshfSa9Lh0h3Sl9KrwmHBOMUaxR9ggLBZmCKOFgWKFiOKeNmKComWjO0r10m9SoWeiZ4ZMptoOlpkg9rqbsovPWyFLuCzcEPYLR4R0aZ3wlzRdWC6FC+OlqZIm9ZcaSS3k6iG4NeWlS0A4zkdK9FSxjngoFAeS8GqMg+J0UMx+ZVIzQUqeMgcgaFspqx0tEktRov1LD8c/hwAAJEw/ay086dSZXBZKVNSAlMRVgjqsfUX/krvoDrkL3UnOQZvIMf5f5xg8pNDemSwxgsW1ZX0V1qoNqpziNNUsjhuZ1dYRQ+1+ibjPkLtSwq0woFHynWCEXS/wnkaoB5BqfFGK9BTl5dlslI9uKJbvcLbxh+xf74hbE/BZ9Khrmt7LWE9yrwAW6Ps114+26ohv+ngUitO0Y62C83ZQIbFuXITzYCry+ncscvwUbEC3lOkzwQmbkjDa+p7OomWYNHV4GFcNRFpA09BHIpFsaoPZnEE191IEbZES4wzmc6SA7Qr5Eck0VsG5VbTsfOWQe4PFjLoWqPz6x5xCkP0emPgB8LFkZrk18HWn5weCECJKXGMs2FS9ksanKmSASwX3RR0jZKKpeV4hRRDlRsLNuxz672sGA/f+QNncOl+VAauvRR+fX6zWLpakEAQ8StFZMq6pLPAhX4f70F9pW7seBwIo6fsFgoWpIslTLjTDieKbG/9rpVv1Z60cel9uWxbrSFvSK6JAc2AZtl6pf8AlTvoJKuJVqq+6rY1DwsyLz1beF9PUVnvYgHj8gbxKEL3fEexfIjoUE3SHPq68Nmcm12ukFwhIEFOT2dx4JZ3Wdfvwng97BjHuhIfgJAsCWegqZAq2Hub7xPjgEYoixdhHsoYp4DWmN/XPD/YQUh+76Q2OYNpRQ8I5k4HWiBVYETq4AGbHoR/dYLVlV3zsq0GkvWI6E6SWZdC1IGQrh+qDIV0VPJXo/NHRQBtZ5kRWSsDnQqS6GhifFw42lLzuJuIiEXCIaXpqc/VeIU6q6EXYxDaKO6SM6El6wAI2X5yinERjk1kzmMgmCDeBYw9uc6YRKDQlhz3wBEzjeWSgo64IXsobeonLpJV/aqJau1PpXK8uaKnhpMcey1lsZQ6G6x6jLY8Qy6O+5SEsj3qaU1w7AH031l80LUwre97KQBKwHcnDlSAErxpxAXa3Vaxl9WyC+hVPbQ0CWK5HctAq96y9VcIQsrcpEadOgx2me6dHAof+G0vkhj6v0tpX3x9QiNXMH+Gj0phKdeft5J+DiuGZX205G6H9ImILac/gyie6xybz+YVv5B2zFdIsmRQTF8h52EV2wnwyD5xkFMxlc8RINkK0Y21FVVZF5GKk0EXrkcyjc17KrCUR+NCld0jRvM2d0utCz8gM3tgm/aqOL9p2C5gm7hsp6h8XbUjT5fUmBOoNSsrl1x7dzMP5Oow9kNoJdEOvf6DLrT3y4BioDBELsQtiDlzuUcs0/Mz/OkO9IFnzO/RySVhmj0tzkkfv9VXUeHEgtnL1JT7gdybOLsbz8dpzbDGzrfiaD7VJi+RDzI9a4bEVaEjjouq3gAIki5kRU68tv67bL6Wz4M9RUtlq6KWkOpbnnxBfy06zC9ZvQRK5iPXQ4J0z7fSdtKDM8U+3YnGI4Q6Wjva2yuqWD9VsGYUtSYXscJsXHm9+bYPjzBsP1ge/w7U5AXH3smV/bwShtYr6CXdxH09N+Dk0zvLG113j7ZcCN5iP1fDctMlH6A7PMq7LusldbH+/rm4hXx9fqasZpkmcrsvppR8e4fqoqIf+8u/DHrfBf58exGDQC3WyPslCpF+4qq//NAkMXLixwYFyYGj2NRsuygUjfQXR6JMnYIz4Co37u0AA9w+auJNJJvn+iSarnCZT4MvQVDaDTFPey6b9m09msCxhM4ZHkJl/xrBZlV3I7G+hbE7+cDC38D8UxHQG8+IS2Hxff7BA6MEWsh5gkc4htHjGB7D4YyW0ZNFFsMQoG2+pUpGN7vULnD+NYcum3cbI39GW54/Dyh5SfhxDK+gV2srwh9jT8yFPN6JVOIm22mIeNzYLcjWZrUlaRVs7tZZTp/WUkvW8daETKT3rcetntYXsiuFtcFwJ5dpwvuwDG4MH8DbpIXTfX5zbvchmy9b+tqj0ggb2wmSm0bbOD8e8C4BtM/jOWR8F2z66FeauL2wH07dT62KUtxVxO8sbUZ4Xw+2aMItyOz+w3Rk+1BOzMK+rgT2nnuH2Rv1P3V6Vc+Uy2ZdyDu0/0Iwc2PKUHQx5Cg65nmGHF4eAI0t3sqPD/6Udm7iA07YFHP8SxU5cngNOtsShUwVDwGkuEp3Z1h6czQvC55z/ywbn42sPLti2c9HXG3tpdpVeFnzuleEFe3Wmp6svXlGvM3+7fv0fcuP5WnTz3EvorYutevvQRXf2vsDe3ZDYe+5a7zstvQe8b4yGjoRnXTz6cOHYPlTs6yOBdx85TvZ4bHfo44fe92R8MqB6ffH5Php9evyIp+1VoM9Umnn2JIT6PErxvCyd+vxdWS8q61NfOqT3ZSr2ZVMTr7IE3WudCYx6PYaUl+G9icmmfMjkvV0URz/p2fTeBRUH9Hoc5vcXet9HPcJ9MP8CaH4djmwT+Oh2ivdJ6xY0fCM/p53wWX8b9/Pg0X6xcPZLbNJ91UhFpGMD7NuYJKxTX8ifrbjvdTPg6emD+zEzl5A2wv08uY5ak4v5Mor+69flYShuZhRtfNjdVYzUZ8OMBAGcn7KLxmVieJDg/ed1RPGnKVQ0iU/iSzo+eWjCtx6VJadqKaxJG/7mwGji5mX/79+4TOGcP7YRmei6IWYS9HF6x6UUKqzjSaMar+mmpPM1NMOiQ6onBZ2vz5ZBScUgL6R0/wE9IWGjGXYfAZQYauW3+2ltsSWb6pqkiQ5brYejxJzmyvRB0HDZHZRVw6Jm16gFLCfGbIbwRCr4I+Re5oRNjdtDNoQ1ORNjyrG05tYSA3r8NjlSE6Y+q1XzbjhgPv3kcP84D1s4xzRY1T9YyYOsnLs8rutYced4ljqxQu5ITFzMttUZCXLAkZs53UOSblnI9UBQbIrGjed0u0rkfuFIN/JsbeRIXHh8KjipkAfJWBGTeUA5y+E7L+fuYufmtJU8I0NZP2x5Xtuw3RUi0QbyKJhz1VriIuIIZ0ukzeLsGimxeQQn6K3EijcchxE8guFsz3vDS3KPBTtVRr3h9c8rLLw5y/PsDJu3D/Nq0hsTFp6bfHejJEsvLluY50oMM4IiIDUyq9PxjuJgyaejZbrY+z7Vv5hZQtosuAOaa/vuFXLX+me81zBDbUkbSSGVpQK0HBJekhfSE+Rx6SqyV7oAzgt7wR5hCVgsjAGjhVAQIjQA0VIwqZeKXIWe4pszphOGv00Jhi2muYY5Jt0wxNTB0N40RJFomkCWmk+9J/2J9zfY+/2lLP3eFjv5uELmt9s5i6dpo7glzCGns3XgEr6Xnjlwf8wJM8drMQYdbCJezAf0Yy+wZuwmVoX1AE1ga4SM1YQEqBI4CeQA+4F4YB3gDzgBcZgb5osZYqbYNEwLMwCGsKmAHPsJ/ANagG7gMnANeIYdBzhsH1CArQV2YHuwYGwNhjAHLAjQw+hqPL8n5nm3JhV7dDI/0dkFQOUHbBfsJMIAFqRZvyh+RaCDkpY7moxEJU32x+n3N3n9NJfv6/0qr/lZtnztaKt4lUFnTxq3+vci0NwILCK5mWxSqQAhl3/H76AezaQbyGEzG7ITR+NYA7DNQJxzC70IPhemiF/lGMixDpdmDB8Oi6YB5Akjy5vSufTtxAxKY2hKOLOsMvUta61YpS9rI526dD4VJikwG3vkCsDpYFSVR346EbEvKUrCxjUj5EkJbWpSTVxzpoWtDYv1Z7E3DfFMn8zsYz0jWF9OF/4DiGZ7LfwC00++H3noh+/2THF1kIm5in0ayw4iA8VjUrlRGzgXcG1mcFyu6gCvYcw2shE734m3AQj6T2qw1qgjqoR+QxBQBFcFhncoj11BNie6mHjdZTyWr177tPDQ27qWw/XX9IyZ+y/uNhBWoBMnJ3U3bEaguO9uMjtVBplDDKt0LLUFDXBXI4eCWGb6fWRXnSoxC2yK8T7Rh0FH7OKqw2e0qsEX3WmKEgFzq1WnF2NQpcY9INwDwv2gI4MYCIOZwLJqn2PeSy/8bAQcbVQls36P37wDkHR9vWZueijGe2ZjLeH0N7+u8o5o4EW9OJgZLMmrcAooWmm2Q+SWeaprG7boLzsEPcJngvXje14I7ry43ywccVGJDhbDhlERlXPkig6HWor9G1QJjgUNqA0ATW2gl1ZA21btNUJMI0+nAYc5oD2SaA4B74MIb3uAZkiOm3RmZZIO/9fanAnoLzuTzdYbxIKu0EBu1UPw/8VxOnJ3jzYzad03ww7soyEEc99tI5/Q/wN1hQYiHNY9mo8SttnuNUXIXTrEKmDWAylNBKL/czP3Buzfwxn6yUYTQP4PfS0DR3sCj+8g3YO9KE2dsgUT6G/EowO7WG73oNHEZU+6peZgocdy8wlLF26NLDGbrSR5jM45H5b+9KwNhpTmzRoYG7pq7x+A1swvwDTx+znCSI5Z2HOtzBinmyW+JR6G/Dblkxj68ajcPecmFMhAD0EQeVgZSBkf2YtjOV/MB5xVhwsIrpZhCU1LqPCLjfSRYXsb+MSGsYylvemTXYMnfFuIYaVYLgmHuZ6D7JZU2hP3Aw+/T2iNIWPZ5jhg8qrTblTP/Z6laNjLPbDG+XNBpdMQ1N/i8IQLCTvIUXMh4RRIyu+noUa1OC5H+gB1fb0mdlBDhqsTI3CdMPAoU5ykcITI3py46v0cP16VPKv64l2crZmDLWckucAt0mNXBujbVAkAYv5E9nxefiC1gr2XKCsbsxucIItAAhkF5pJgoJMo0oF0JdVJHdIeMFyUPlAVXkAD/yKtLSfrzsDtG9vCPB5wLFLbSRzCvYicSkBxMsKg9ZDJqaIjwwPaadFsH4hM8cMXroozDTEtMLU31ZoyblLbVKryNlNVbetnk5u6vNT84LXqk7rS1Xzguuql6ZDqommNKtE0VbXUFG8aa5ps6m7qaxqjrmbm+c++uq/c6eTsxvys4PFQONswqVskhnY/i3Ka9v2LPny0YCfFArrLqo/xpdyW1LzSSdYQ98Bs3GpklbM+96mzhVCHaHeQhj/JPd0P4rIXm7b3LI5LXQAGyndGyMeRHOElzmPZwcKS4SO88f7Eu19e43ffT/VPGoJ6NjRYf0sYVMoVzi+iwakCoXhsS8RqBhzpmma9r+3Nn0+pQv/V3t+DYVA3czHXY7g/Ag9ialPBDs8OBiHJUr2pLedorsDeRwMmuRtoEtdLcRcE3IDF0gdBA1eGwHQq0+W5d9ne9PkJTQJlPE9f73bPWnJ4zfydA5gcdNjDch8GOoR+b14qnQ558gOPFMudczoTtSjiOI7T6Pt7HmjBQ3aUpbINrBabwbw46/EDxPqJSYBHb7/+2sSPiBH1rmambgtDUdyN3JMpyct0cwncnVJC8WQ1iKYXSbQZrZa6jLZsc2ar1pmbLtU0KqqCSmIK4hV5UsMrxD+IqxHLUNteXnsBeoAlbCYbwyJYKGvLGjCFhSB/VOzwwKjOQL7FXmRjJvLXc7cRxvzyjh1DV9hNlsSS2Sq2nu1HMWwlGsAQtWa9UDgKQK2QL8b2rIiMprzlfvvT7hdKAL+A9pr0aswT211w8FzeAYAQIm4zxNqZzSnLUlJkb5CkGO8deQHgK1KPEcMgxnc4JbycyTxLAlhYYt5ZWJeK3/6+Pdvn2hijgqxQh59l+q3rJ+eRVP63X6kCVH64gf4WoDu9IHeasAzlS9UrzNnQFrBqBq4uoze5MJ5s3BEOaYBVlajyeka23+1i2hOBgPLL+9R3SQnGipuAAbK37j5rBtbLXsrYIVPJfsGFF5UXbVLIpzT9VzFLt/FTOGByyK24+9AQIwt/eMqvPJSvYFgwqcIi9zfc+7WdMIZC/SlDHlhmy1YnPwdjr7oDphw3H2+yPyfDxZpR0THGla36S4pJjfNYa/3Z7WCMrm/MGb/YhxtzfAYHgkKuatKYDkmpo2KOyDR/zNsoE7FFADzW4ZoOaTqYOmzXt6qRletDdLY1ngW3nBwTpKDBwWgk4IP9TqhzdT6Y7/sHutwG8klNVstUe0ZZDsglnKfwvGJ3uWuw8hzw1pkpVNjkpjlwHxb3YfEgBgczaQALcgdU6Bygq+qwdnmf9kfAAYumz358SaDcDd+cgFEZN4B6vxfAw02/p/oF6nc8dW12Ot45LqNEa/9MkTogyzZvMRIfw9v/UGFSzBcgCWmgdigGbEQAH08SPUxaHJE/4bhEayceZ6VXH8khPtXNdv16oUHUgFG2DXhTWoTuG8cfeTLyUPqvr3jt+LElN9hwMLlnFy7O9askX0etf/o8NKkAUFzLUBn+MNUf1ULU8fzU+Nj/ekDEcvzXNSTU9DYHiP3aBa5zXx8HfbhzNeUHUAZ8mDGsDEl28xf1EjbR4DnJAefJQ/AMpIJzQOzRrWCqx4BP8GvkOzocry82meKNUrxEuopg5mF4NQbpQbDF+/1kf58B4wj04QXNqqrgk1aWN3i8TeQPldcmldRTBs6Ai/VdfkmOWUb+JjLptwrfZOTvH/oc+1bP9mMpqyhu23jOH0//YpvA3Dd9EXI8B5ffotO7YIyV1Qh5SwVjLuSvv0+erVflB+5GK/wLUPyUojTsq5yyeVeNJsb8byrUpfAo6VEH+Stvd5XDwb93QCL3jr8bpjO0V+6ae/wI7yF5P8vh3Xb5UIG3X74FzPhexb13/lPZ6U5+jCKx9V90G39m6vLDrYr9J2W9lo7Lj4p2h/O47Rr7oYL2XQljF/7DM+FgkzdxaY0SAQavoqVwWqWgyShqMqgbgdcTFgD3FBJzBel9hAArHxSfuEjZsRtR76Kxf//Ird436Y36vCjq28Vx7sg/r/KzwVlNyHHWMC76HejPUvNLKL+fYrLZ7X84crvHuLJqfxITmzBpkzajeGkPIKpGn/4jJ92JPTqcmsYxOtZfFiLt24MTjne/j292xKABTyiKCjGzeVDRcRwTHfKDjYd9eHhTD5Z6aFCPQeqhjjz+olInrtt5h3j8aM5zD0+xY72kWK4vsB4F9ChlRkX+kSPDwhhrUg8NbQLBiDlMASpYfRt3Sr+xl/nQjgHDjM+yY5krgGtM4STEoJa7R+lR8q8mVdQJa7Lxcq6maH2U1lTladzkgeKkOVvMbb0vRdKzQ/ssTrlM6IM36/lwKewBzl2BkFc928j10vY2wz6O6hcp6f843LOF6M+weegtnQJyB2fqoNCQKqtpolBZNuu1jVS6lBMfJxQ2yAo8I+W6lGO1RJr6lVw5vLgrLOFTV3Y73nIRihNqnrBOJUvlj+ZSHilHg7oqrtXvUx34Vo3r+F1rOS7dzQvdf1MobQ8i5m9iuZ0OmDf65x704Wd5JTSMrgjS2FuquaZqV7rm/7qktCXna1ufzGxbtH/bA5J0OO5P12nRKEWXth2U7/2BbsXI5o4rumsxU/OQpA1AcXt8xpDDZG1gCovtw6eQtYc2IaE8FYUEDgntvQmEQxulp5SY57xCE/EsntmS1oNHKZ3mmu/ZQ/Wfs7sax4FeAfo6f8K5kVxqlcxcA3hU5Gfnm85a8aLheDUuTB45k+FdZJaF/uZd+3e9+wOynRwO+f0r9/s7E8dpntMYzQCqP5lOUDFCNkdmH59Q4mnYQlTrOxfDZy5UhX11qtib4DzL1T+PmPpapxpLlzUrZ3YSByFLhYK9yP6KtH/Pq9oRa38ewHwCoY0DgVorXG4H1kNdbLOHk9EB1l5yeFTuHDgIjjFU6bDJghgbkjTYr4NtQUMd2hI0IFBoeQnyPMzCi5CQkBCQkJCQCI6KWg0GCdgIsARgJsAYgAiAUIC2AA0ABhA0oV1R0O04W2zJ4ezswv4yXpAtdwa8GrOZHSxA+7NinFAUEsqe7vvBZLEz+31k5keIBEV16U15nh7+FOE8lL9Vh0u4vYjKUSRwNQ+CVwyHCC4yrCDYw3CAYSHD/xjGMIxnWEBOD369IywKmz9twiasEDkgA65GQieqg7Q4FRPsboG+vLGdhDq6K+rXKPesbrQOvsje8ARgCpwBJAhsA8QLnBJYK7BFIFxghsAa4CHyyTSXhyE+qGgyPpzXaH7gc2gvmmQl1VgWJWh4+iX4LwM7nuUSSX+uXhj5YX73XRnja2hbE4OVlN4SYM+5BiS9sCQyLGgQhy+TJJLNUiu9k3Yqeq9HOPJskX+VgK1wXnAKY6SqwmLR/au2ss1Ru8CCVNhVow8H28tBuX+i/y5eU1QGb4tovODDLCl/r/CmqIBZIgTOFOE0hn4V79QOFdf8TxwRI13mz5/yJGk+J2O3dVMrv+MEdROQv11w0Njod829L2f0RU9kTxTNWFQaZN8jOePRjUWWx8GRsNl++e8UdtK+tECmR8LBqMaux9umJ+L8TDC/Keh8GgTR60LUH6NDhaJ3lsHYu2NvZWSi23f3os04OcsxxUinMnZTu2Oo6DBqlRflvoyyEVAGPGqWOk1Ne3Rmxxof+u98BB/UkHYV5N4f5PIH5GwHUvAQOXgV2XYJWY+R1fcpjzrK9gJlWELNPkLp4RRyreETMb4Ni8F2LuWOC2Ghu7ozFBke+qdS7BEBYaK3zk1+LNOtOjajFTkz+8RHObMDrPzlgtn5Ds8tAX2Gfaa+0wx7jwkFAM2SuOJTubEEb6E7nxbt67NI8BsEA9eOjCS0r8rxOb8u+SUty9cDXTQEN9U47mLiUppuS0/F1yUJ7z12jqdaH4++v3Gjxz2tlOgZukpVYz9QXxklp/MQGa0Ha+vhEjdH1l5qbkba2XtRm+OSsfogJh4TNCMHbqnJ1cCaCttj1WKohy2jVcBoq12JzB2QS3vTjakU21RM6+bhpIWDnZKX5IbgncA3AMzMBSiq19ZVTUYbwcs5rHxTIJwXaArbtOUIXLZj/U+vsSS+Tpwed8hbH22CJpZaf4EPuj4ABgi+mrv8hgRFhAZWC+X75rwUudfMHcw1W5lldr6y0nm1mi3xD2TPwnaFnX1RkIpnbUk+6oBhh6HZDS1aQjTj9rBSvRKkWeSO5CHFkzbCBQjKeZpDNfhPmkNqqTkEpftFxoNjoBEYRO+8xdsuYT0pSQaQu+QKVgq5CI6DcZRN0Nf5mllgLBgESrnagd3gBPlEbFKfTARDwSEWzg6BjiAcmewq+Q1MZavZQVIE9GdTWDy5Bc6DpypLdUZ1WLVTtVa1QDVNFaVabYo1TTGNNPUzBZqam2qZyt3Ey9QM1VSVVeOpduan6qPqseqaKk1lqrarVqtOmQ6YtpmkaZ5pkmm4qY+ZzmaZfwCTbCerSSw5CAwQD3hPz4eSzfxmW6SV58dV3kS1UwAAXupLM+xC3GEQB9+rwUq4sHpz63JwAJa06vkMFSsLk1UJYnSxqJ4UkwXZLoBR33RLoP4uvZqmyI5YlQO6/goD2mYQ82xx3pgHJhg1F5/nbTCrGQ9BH56DWYu6SyA3jsKVKEoHN0mnXsw6bsAF7MJ7uDVHMI0g+yhMBWiuB17ZYEzqiQRsBb++noFXbWE/4gPwH/bidOBuH+z/A8BVJthNbUAbTeyKOuDMf3gbt+DDRQPA6Zex7wfB/lmEQRfo2S4MBVWHYo6Bcmwwe0GJIQCMC7EG7MZZzQaE4XRHApbhyJWhtwCkmYdJ73D88a6zXzUExtPOFEIza92rllDmCwkDbnvB3/uPKikmqIDKoayWnf7zhHbny1to2qbQN9yWMFDvTwbDAGWt36CEZZvvgSfVvbfdLsRcIWQ0z9WfMh4OLTWnpr2G1PxQKpTIJAbMkK6XRIs2yqu3SNE1CrSjxsmwVjo5hlDtNOqI3ZtAaRg0egpIWwYVBxDBxgjegrBQQwJ1Cfk/iJkScb0DNUQH0rl1FU0eBwN7rI3Czguouo4auQlll1CkU1BUEpWZCtmsoiv2hOGmW4konFMIrURDJ6KMzm0RgcDyKZidi+IUQ10tRZx+1rZkXbZXd2DHqMj9dnysxeWSHslebu7Tw+sTwRX6MLg+HWcT9CF+qFwzPXUexqvT0zPOloHtg6Swhw2f42/xqKHtWARUi3XC2ZVwVOkFoJQV0lUShBwYINHuRGL1RuAVtu/vuWI9//bZpTVWgd0ROhgYOfkkNPQjnwIJCJO/b6bUIlg6YzbzEnrdDcyjkxebcIrwf++d4Yzh6OvxAJUHyNZkIPmXCcZWEcx+guqJxGklQXZvHTTSGLSDRGMIdFcIVWoe1twE0DKz3LgvYzEfRnZn3pIYEb8EK454mc9OTtdLFsRi6dIXBTLIftIX2kNDGEWKQBXIINmQ71EYB7IiX6DVGcGCjRJDTYxFrhBP1iFPSYQcJ/1IGr2qpvcXqwHDAGgAvaEw1IeksAL2IePhJiwnn8lienkDExGr+zmukuv0ai728wowilxFZqORPMgIVNckbaAzVIASyISEL28xgGtgQHmF/qKQ8/CEvCQnyDmyCtlIjsFksgLWw3hoSnpApOvW0V55vQAsKJp+hpsUggTTMYsFnLPhwT5/U7S+nyubnZr0ZSNyaExWUX5PRb9bQqSlFUOjcu2E113R8Y1CXoSXFAwMQ/3AFRdnlTCye1ctppLXIvzDp9d8yy7kMWLHA4WcBaJfv2UIiMVFAwsBg0+WaHaxfM5kMJmpjWijbfXhL3UuvUw5RmY6EWCHkuYatKGojsT0vilkLr5dG0KV+n6ClVotCw+gumJ1GFnqEN/GbFaxrlemnxwLuta2x9N8pQS3fTjXOr/WdB/RPlu4D5QeL//TQ9YXq5YqLJ+mNlq6/V5l2tpxRiaPiy7i5Jac5GOYbIaPPj7wtQf6tEXxjBG8Qmt2NrON/RGLZMmcohqj2aYmQXaElzRZZf30TFiIsIbSN3KOg9GGYmyM1i6GS7SZ8QtGizaGh1uJzuZAdCfecvZiwAp2YUA7u3JAPVsyoJRtyFGHUmNsRetjEHKOEYLqxyh2iBiDwlR2Hj/Hj56Rcwr3i3iPphyPyhyPnByPIzHBuhjAukiYHlNAEB6DJZn2d63EC8CWOfwLOcA5yiAp086UBrO4mxb4yKkSs7zzxePbAgLddtVjcDo+JCgbZr167DaJrqhrRhV1wqvOGyD/3TUtUCP7UPW+lHwKwtYCiGv6gGH7i5OzrFdjHgYFDN+XnmDBiuvAPMMkw3DDT0zNMAxLNAwa7gFpCjFi3E+NsXxk97iW4v20/La/XX28+MX6rsUaetz29A1tyEqB9rTqSpSX6zdsycJmaf/tAShvVdTXePpJPCwdVI1H8ARNfLyljyqqOriBh/H0n8pk/jaLex/CHorYFWt+dDtVvpRqHIU4xvAlxIAJhw1U39B+gLLt4iKFCV5MMyIbxxy+emJsbKhnhwB2Sz9QmOTFCxDNIA7gUQWOQk0QuSBSQSSAWIojAMQ1MJ7hbFPBf3BiuTpYOO61zcHik3FBtk+RjrbTbDETGdRYLT4Oaahe7MU1A7SxmO98MTs18Xd6C8N9dLus/JBdQPsfanXYHqHBMJTH1Ft+jy8q11IV/OWk07yVt7MlO0ZYVq5+0RclbNYOwTbKP9KI3kGpV0TFZSiF5aVTap574xlQ9W/wF4dZYl2guRYOMkYC2+itxpbGZYnR+oY9btCOBgQEgKVB245Ru42dKA9bhUI04Z39fdB/8ApShb3h69kTtco2UxrCjp/t5ozCcIprq56UGrYphpK/B+vVUP6vcL8dAEK3bZNhuGWlD6KaNDhXVLrOLCY2f3HGZL6+O3tEI4VhsC0NPypUQQGoOqGkuRh20L/EthEsq1LjRuGObYhyh55IjkkNeRWPpNOVB2Pz8eGZOxA75zDZ/IcRrCu33idk3gklnJKLFYHzQYIC6RhSDPgJQFeCi4D/LtWl3c8DOKPSPlXuTwPIfOwDsFGBJgW6KzDDcFTl9bbSwqdA84d5fGQ8nvicQGyex7ZfJ+q2i9maODYgOjMvIi77FbKIl/pXL0kDeuMeHz7C/Wvk5nfsUfkesjKeYHSQsTdMUUBtI09pMM7I4gJAL7WpngZjQf+iAJ+UOnsrXAdV/DA4pJgcZbhtp/Krvoc4Gth3CFdQVgytAknCMFc7I84ZW4rRTnEQJGDjonLIhylXicoUXT+jAC9VbFVQsI9VDOYpdrorqssZRlRFVq6BVFIR+cTwqr7B2mWIFcYBucTIO5ZnGwx4tPYTp+D4r/I4WeqxvNeja4lHwRiPh6EeXg2yLYLlaIWiU0QzFvfY+uIxdMuj5Oih1A1qL39bVWpsZ8/z9kRAzQsAEnO0jJCDAAD7lQCglYQBobcg2Vo5o8BjTJtoOJENI2lHo99B/lEATGcTfQkxeEIZMqv5PzzA1jEE0wzbHO/xP5rNUqzNGcEnnDZP8TbnZN3cElicaJ6sGxqBlXLQHOvwTlhNWM2xDiXBNtJqDqwmnNFbQ5oDCzJtY58btkHwK6xt7nPTNgm+E2Fb+9qyLcKrFjYQU14doJr/y/t9NQbvrOrTft9JYAIpFfv9OIWw81TgqzJbINHmguDHcpsQtTmRAT0Ig3kaue7v77oYMIwyq/txnR0G7gF1P653IcGppuZYz6NgtBDNsb4rAkY20BzrA1gYn1FzrA9mglNgA5oBh7+LvFf1nGgJ1HmGuETwg8PkTfqyztw3n0Jv51a72Su4R7+5w8V/ZRIqUWSR4YdQz27sfVdIcU11D4ppazhm3gY9M/87cWfF0mkjjvHmdL7SU0EPU1J3Qanp9jxDrCnWaGDRyjpBPtHE8QYh6rlPXN4LpEaY44o4XSk6yPDW9FsqeGt67AznV+dub5hulvw8vdPt2ymVMLFTsKTzSD8U9Y19fEV8Eh82Gn5YW/cLhu15p23LNFwKF6O9dakQWO6bXyE63E6FCICNoZGS+yX5R59TO8sdYj/Dt8ZyLiFm6o1IG9N4XzvKaXpkbV9+BB/7JToGyGFBqBTpffThTHr7rTL0w6gffpPTeUp/IHr5z44awrWM0ze63+ytP3RrSEI4y3CJYRfDPoaFDCvY2Ynu8wlMeURF/fP7jn3Q4Uub/awl0Qj1h3hmj9poH8It2eAbgzyusH4tSDL2bAopJKR4a3i0kxdeBaOVViSFxLSSUAWACiOZz2V2+GBJzhsJNyhPuf6AT61+Mw5i+EuuW7RFP9qPHA1fFTTIRieRq2tgTynFT7ZMgG3tP1oMUSMO3D7BgjOSt4yq7DtLOzgG6pAOXudiYa5YQ1ZrDiq3No66id2QOliwfHvS0Il897mg0Ibb29Rc3hfyAEtJ3+m6Oufeqb/+fjNtqox3kc2zAWyF/HgQ1cGcZBDqScprjmgusqhQbDub44143JZpdYViPAClXi2j/AxM5rhmRjsvbKtNLLNJTeuv2+4VO+kmPYzq/as7/xIItrii5hyeq9sRwJ+2s9nOFC+zndl2Bj/OhsE29LAdp50xa2g7VT8icqU+CvndbJiIPenG8kjBy4KXdHif4AXqgjRyCQuTAUYA9AXoAmAA5ALEAXgCTagAj596hIDJosGJmvVpSBlabvvlmS9wGAClGhzymtToyB5jjtr0U15XJj6BzVbg1+dRQ3xnSLmwU064VuvFp47cP6qzYfIqxiZplxCQeyqWpYnteuicA4HdjTYriGvLkY+JTKyzdZK8VxBIniToPEE4bEnsbDGze5ZNgz/DBwgvIjyEcAhhB8Ia3BXEIdHAh8N62RpsepCy3UGmlc0jwulH/J5oy+3CC2+m+EaDV3PnOOQHRLq7N9TWjWtljAAP0Rkv+Qz+4GO5e7lFjx9Lz/m+IAzZ5l0nM1CidY2+AVTMnF6h6m2pK4QHXGl5z+mRprhLMUtHpzUWg8Wz466Zz7N52STCKMSus50aRNbLkA5LGVaheqCS/TdNbJ5rnYQtMsViSGsPePVttyxvhpBhB2X29suqT4uVftczYN3B1saWA281204xFlzXm3Dux1JZ3XDNwuvJrndWwHqe6PJl9HzqCaP+2GIiUsIjsQtEIJQk13M8kgryvXDE9JKkH0g7zooWUHRGi0O/eod+7WEQMjV5WJUYrPItMW7K/W1RuaOf8jnSDba8uu1BhbIccqeqlc2VQqK9iLC0PzTqLIp/xso2nkjexqv8iGGyYKjdM1kYBMiPx6qOeXvtlaqOT1h1UreTUj6Z2FupTl5Kj5yosSWU3JtQXrFEvvfU16DzlbR9G4Z5UPsBqPqS9GMS9Tdm+vFSZ6/fb0xO+s5D7ZucPxbqanQbIH11fxRBNQilrGzlEXtnYBBxE6bbw8kXcTpJS9LuF87H7D5q1Yys+b5poJPu5Dt5Tx6RDHKKHCDbyBWQeVDaA7BWWpvziDqoKKpvG3nltBbfXEu50Wopsl8pg7wv3vb1tVTMqF0kpQSyJ37BWnnoeIhFFsfw+LF/RgzeywjsHVEuqyc3/K2+VdxuK/YtEYuP+aYdzjNFq2Lz/uSXPTXHBMDXUKcOzZg/oX8LQCGsBNLXKIGAL1i173OWWGUDpeIWeRfOioRgE42OVO+OsYK14/mhKgJkYYd4NpCEsq7TVjjW+4Z1ISHfttMXv84Lw4pwYOcpdZNyoqdHlqm1uwfB4+6Q5l3RSjIO8w/17U8SixqAY2wYeY/ekPe6Cag82MGy8McMmQpAVbQYlxtCCEpHqO4sqmGJbAhaypiNZYNYdzYSQV9On/3oKUpAIGAY68V22oJtO1gAC9btsKUhXxZli7OzHeuZ06erLdwWi873OcoagetABbALyAZuEhbG0JB9N1rJLo8zsjMiDdGuFZCQkGCQkJBgkJCQkJCQyJ6aqWQPu2Rkt0w3sgMmG9kZvXDgM+NlMyelpKw2VN+UB/ceY+oNWllxbIm4YnB/Rmmt1JJ5du2PG2ZbaVf6pJgivE7bcstXxlq1bGJ8kCF9mGhlOfb/vdwNRvmS/iF+S1APIiwVvf8xKZXrBCsKg8z2Xtt7E7LEXTqPC0b08XhleIwSHu2kx1/gsVk44yEzvQOvgHZl9EuASv13MZIxMFQfStw1BbnCBa68DK7maKF11Ip473eYYccAsqJQVodV1hjGlSOxatFefj0D9EzzBW5CCygfIrN8PhxLP3xf3wDfOz9fSlL+OoY+8hgEbdaO6Qwrb++wzhQdxAfSOlwpIjt8ov8cLyaKxE24g4nCejrscfSouA61CXl/0U/YLJy/+epii7L33Q8VYvloQwerH61ckokpGC0VnqCsPP8z/Re7bnuSftgmrvn5dw9zaXep+wXxx1In38JDLX6U72k3n7o1ArRz0GSGre8Ka4COR58WjJesYEtM0rk1w0aU0+uh1z60CX8vk5nvBYibfFuvoRdD4yHyDS8bmL71i6T17t4yPMrI1vP23NG6ias2+WaEMJiMkb/ea4vdrUFPypn3OvR2AIbhdI+nMcU1TLCxMxhPnojPF2smAI59pO6iZOp/qSCL1N+XHt4gL09IXkfI/QTJYB0xHiiEHhAVboEcrIF9cf8QvyUJjsGmlcs183sCRv/VHDwwkpjXfxgLDPJk/v229T1n+R6Pi9U9Q+RUuKB5BmugGewOWTBo9ZKtU0R7d92xvgWn0cYS29buMwjj9en3iDyy7OvfqQZGlyozOA34Y1V5LWVmAJ3hIussdWZgB4dvoHJdrkdnX9dN/cLtU8EJe7SAbR30tx0+k6kx6fpCIfoNn7AQJr1kvy6Xb7dFCMqoakloTVx2/QO4PSv9w0joZc9ohc/f6T5uMYqhwPX/bnrsuwaysEjoHueUsI9ztW6jm7B4otG6BV3gnRftrNX0etXcGq+uhlOG1mHSKMLlbbfH3qLju3LkpfWeaGuU8nd+OSr+1G7DpgNApbB3Jqc43GdWTLUgz9HVa5fwlV3AflkxwDJMK1V+VwCH9X3hyl6J9daHOS/BaSajcVdwLLvVSpmtn6uPJfsCcmKW/kdDNITqrvrudtmpVKTiECG/jYCvL2AqCxFC8HUIDtmC4IUw/7Yw44KgyrKXFha00O6w72ZttGgtt/5BcZOpXoFUfA5THr2+c4QNIEL9+yEfNt15ZguiQnNpjaIVtIwHbciJKv4jOJVULlGDHui4UCSky4KCq4O7UmFRnr+SHobxXea6X+bnUS35yxNKVI7QN47yHjkuzL2ZyFyiPWq+1jVYpbbyOh0Ls5G/7PqpoLO8Us7UUy0xF59Y9XFA9TEjrLoMtGgmRpstsigrfiJbXkBjCeqjagvRSlW3wjv8ruZXIR0N91zqPCQsk2/dACN8Daa7zLgl56/+PKkb/TG/tODfSbOeRgnJ7TWbewiPb79wlEMVT9HDD862uYjW+12za71roYP7BAqBfi2lmJHLCmEd8IzxDKnpfJe3/iU3qIqIiztmrtT0cm7VP/IZgYQDjfLDdhiwRMByn1KWiJqfz6WcKMgAY8RdfHZr4imDGz652VbCwFRedscjyTQYdVcfWgqIVTWdoPIl5CBAOO8+apdCAO2KSKzsfhL/0HwQ7eSUZM3qcwPuk4jvvmj1HIBhwR7YVt5mcTCYVltRNx0Qd+JUVAOC/04E0wkAYFq6p3YYbLzyA9GtYAB3sIvPiib9g+UnCfGxh+Fr1T+Frede+P0vl6srLWXik6Vl7NvZjpdFNNI+yih9bzkP4X2I+bo1uk2XftIc5rcoYq3PCCjntl9qRT3IPcayGDAWnFGGKrZGhAdH7+gabXqj7+Rhti/bQ0VK9GiCHdJrMKJTJnfwgCSkeWHAGRm3FDrXyxjKRBAglkruTQihBOmovQFU/wYJfC+jr4hpW5SXk6bFtkouuoLBxOQI87z+D9ecmZqfUKsDUKo6jp2aAoOIOq4fYkM1XV50MTiJpQgyVF2lAW+RCFuEK9pYhAvJtfAL/WurP/ra+jEy0bbVA9UG6cbGsNza+kHKxeGtR+YTtp/1iHC5dbfO7G/EdYsekNddXLMBmyP9cOVTUrG1s8CWpr5/QJ4vRsk5xpkuXWksF95R0UyLMIY8VLfi8ZVELdiulLqrMIGoU7jMmE3ktit1W0taoKfVP9BvMmX/X+Yu7sZ8SAM5OeXHET7Q5d3KSZ331KRxckipXJ3JJHePL+mZMHrG7B8Sa5KQauaDMzpR/p3KWog87rYx45FdlYl/jO6WX8cNoJxr24DtMsFtmhlR5cK1fM6I0CbKcZVo/WuYY8WVqdxj3sqwWrGCRFSB4ABtSZsy6kGT5cWqqWE64kUu5l522CVz57SjrdI88en0528nH9YdMWBekXA5NxENoomqqUDzQNQBkiTUSZGxpQW9xaVui0e3do6B63cKqOzBbJ0Q959EK8WruBPgGRdWo3NSX++dj/wDeCRFvfQ2YpRquAnlZHJeRpZ3kzu6no4WudcDHAHYBc46yEwMAGc6kMrWQPzDgWRVAmLaCsjOlrSCRsVYNbOfekMGXZOcskTsPClj1RR68DuaUN585B81MUzDCpKHgsSKohiiVwLHYg184pomNtVPdvFfF5OTwZzoH8uWH3+hiFA9rTce3WJpm42nQyddxyC6Kj4xbHfjPNqk467Nw6Fnk4O0vtkNsIDrCxypD4PD16IdjLK8GShbh1rh6yZkIoIi//oJ0f8T6TIH7V/9Sg/PqrlclbK/nVgWl14jCyC1FRnrf1HB6JPEbwk0aeOxiUvWsAu5jEdt/o4Sp5rm87L6zWzfP186QLfwMEBXhO6hq8lnY1FDN/rW2IWb5qA5kK/0iWErfjIE7d9giMo07jOHNJTyGkazAOcKKzF0D5lOfTZDT5KKxC1LvViZK8N2zAJv86MllXMbsWMTOzbBhUSm+5sUxwu1m1RoY8jRfXLS15mdpGokz6yyqqIwfROgFWC5+YD6pnb6Z+8By69HYwKJC31t0UtpwLkVE+3GJuU09Uut+f80sa4TH8dTD0zm2bO4D4W098XdL+Z0dMGG2C2P1h4I5BfIzWMZnb8DwHEKLA5B2P6Ph/CYHJHzDOaqtPbj8U5xu8m1J70+lbSBo3WFTw3i03aDDwIdns9ccr4gQNNMPhSJQpwXhWmSj2GAZPC3sBC2Oc/NfknObUDT+YXEtNPIkTW2uVQQXS7slLdbcxWRD/5m5tWxVT14vqsulxl6qGKK2vzzbKjaOhPbBvPWl8zZ3U4Ksc9BvyspFurwbyy0eFiP/mgda3WVC/QoNmVE6SaAXw13u84ETgnkogn3NNPnk0T3wfMAmGEFXdUcKc/wHw22Yvj8gByAx/KrVT4NYbnEHgob2NjeFN9nAr7RnLhXTdr6aZektFFTvcoojpXZ1d7fI8f6huINLcGKvpLZAdIXl9X5cIYKK3nS/WCLgAiwaHr4WVoA5TStcRvt4dhp3wTrfOeq5zzDUcwuafw88k0GLF/rvHCjZyHEf0fvIFZjak6HciP9cSFebeKmDefEv2/OGtDYT9b92FD9iH08bXjzg87krcbmN4zwklPKSbJF2UxmKNPpOERhOwehv1qquHh72E1httpxxBvzClbKAHz+TblvSY9m0/8MgbFgqUFwUQcPDXfIZHyGRtfAY7lq3mZOoJCM8zuuVCmy2zmKfMGUhVL/hivlCHotPNJ8uWGcwfPxGvj/oH7cwd8Sz/DFks6+KbEbU+JWEfHjD0jVRjY8xe9s4Kgu24Cp+xNWVHMmPz7erBbBizJbkw9inO2Z7SHXJWem8tFp9340jzm61a+N153OXpG39IirefZdXmHuXKxiPkZCxxBkR//FELgdC0V+I9RfdPnWrWMU9mmPx2DGqmOqgv0Qp6l3Lj4+Ao5T9cVovxziz7QRQwhuMLEwlm+KTVcjv2pXmiXWABgl1dnb13UvYBlYsvZv3rkOZNCEF8GdhF2X5IkSibH+L+XP3Gm83AG2fG/gcOjPFqeUq/DCK0y4kIHrNVIBrXUSN5ZUUes0rIrmyDq1UwhQ+1b+R+rgkA48PjgXxknBtkVwCkymuiAQUwyGTP8iIjYA4uuNohkew6YTFtXtu4mOtem3E3/PbKPB+mco4e+j/FkAAMCyynr7+1xDoxVs1wfCjym6d9eiGHjPKHbQfZVhq5xmQbVOxj4bBuoY1PWEa2GQrQMFj+UYJ0ASBrUPtbhEZgkAFpKTgwrEPY1aZ4l2u8pFqXAznkb5MVSj4t8FqmD7g2yurOoQArkGGwBhDgS1LgRTxCzd+Ss+YR/3V+O6gcgvdQAr/9d4f9Ir1L56KFGMbiAkCN9sfuhaNFfrcjqwraOuuQFAKkZ6pYvRS81w8c9UBSueSrnVU2r/aLABnz0U64ttTtq/4VeNUygm13Fr/ZDMd+mOkf+gTPyqtxMDvHvHzAHuo/epD/1RJhD4qHyn/Tq9VKYKRpfhc2unUnR+EV9InrlgCLSThK7nGGZ8SZTPALS4zIHzaYOcJT7Bu+jiG3oYfGyvw1b+w1oJ8pGJPfGAVEqag1YZqF3xKwrMgOoNf4bxJ8TVupN/AEbM2CiBaLfh81NCZuOEZnRAHE66SH+C5mr96KQphGD+3VT+SuQre3P3uHaSPKtKSEID6e5v/ukOxYX44fM5AKrJwqn9C2O1E1wfO930u/M8/enaECDITfmZBzUIau3zXsBp5olkLh3ewR34ITN+jMm8wsJhsCk0jyc+gdjcxuDvum/amijXVeWi6s5V/NPtp9zsWa9iM+PstMTk+LEBTD7FsMKKARWUonbSW1oT03MStRshmemsuKyn53pSXr6mq3+7n7zsr1liZ/qdxlJm+J2m2ly38XRucPpGtzh8o/wK+8nGt9qYHVhxY7Zp/sZsSGJsFvv/fqeH79h+Nzxy1m9SqQpuVeJBbXPThII4y1GALbjwofeMGhLYxg2czyzXHWzUAMdi80n9dzW348+rr2r5idVO4ZDtmRWDLfRvOw/0TcHsdGDr6lwp9Fd6DJR8rqcO8glQgCUPGeMEZ3YKOOybWoacB1ru+ByLZtO6XxrOjkpxktX3WtVms1NdBfes5yqWo2sHn0HBmUhJn2gdIgdPup1j30Djt97yG7HbOHnXgHvicZ72BQ==";
  }
});

// src/io/engine/builtins/time/zone.ts
function zoneNamed(name) {
  if (name === "" || name === "UTC" || name === "Local") return UTC;
  const known2 = zones.get(name);
  if (known2 !== void 0) return known2;
  database ??= unpack();
  const place = Object.hasOwn(database.places, name) ? database.places[name] : void 0;
  if (place === void 0) throw new Error(`unknown time zone ${name}`);
  const zone = readZone(database.bytes.subarray(place[0], place[0] + place[1]));
  zones.set(name, zone);
  return zone;
}
function unpack() {
  const all = (0, import_node_zlib.brotliDecompressSync)(Buffer.from(ZONES, "base64"));
  const end = all.indexOf(0);
  return { places: JSON.parse(all.toString("utf8", 0, end)), bytes: all.subarray(end + 1) };
}
function readZone(file) {
  const data = file.subarray(HEADER + lengthOf2(countsAt(file), 4));
  const counts = countsAt(data);
  const times = HEADER;
  const indices = times + 8 * counts.times;
  const kindsAt = indices + counts.times;
  const names = kindsAt + 6 * counts.kinds;
  const kinds = Array.from({ length: counts.kinds }, (_, at) => kindAt(data, kindsAt + 6 * at, names));
  const transitions = Array.from({ length: counts.times }, (_, at) => ({
    at: Number(data.readBigInt64BE(times + 8 * at)),
    kind: data.readUInt8(indices + at)
  }));
  const text = data.toString("latin1", HEADER + lengthOf2(counts, 8));
  return zoneOf(kinds, transitions, readRule(text.trim()));
}
function countsAt(data) {
  const [isUtc = 0, isStandard = 0, leaps = 0, times = 0, kinds = 0, characters = 0] = [0, 1, 2, 3, 4, 5].map(
    (at) => data.readUInt32BE(20 + 4 * at)
  );
  return { isUtc, isStandard, leaps, times, kinds, characters };
}
function kindAt(data, at, names) {
  const start = names + data.readUInt8(at + 5);
  return {
    offset: data.readInt32BE(at),
    summer: data.readUInt8(at + 4) !== 0,
    abbreviation: data.toString("latin1", start, data.indexOf(0, start))
  };
}
function zoneOf(kinds, transitions, rule) {
  return (seconds) => {
    const at = transitions.findLastIndex((transition) => transition.at <= seconds);
    if (at === transitions.length - 1 && rule !== void 0) return rule(seconds);
    const kind = kinds[transitions[at]?.kind ?? firstKind(kinds, transitions)];
    if (kind === void 0) throw new Error("the time zone is damaged");
    return kind;
  };
}
function firstKind(kinds, transitions) {
  if (transitions.every(({ kind }) => kind !== 0)) return 0;
  const first = transitions[0]?.kind ?? 0;
  const earlier = kinds[first]?.summer ? kinds.slice(0, first).findLastIndex(({ summer }) => !summer) : -1;
  return earlier >= 0 ? earlier : Math.max(
    0,
    kinds.findIndex(({ summer }) => !summer)
  );
}
var import_node_zlib, UTC, zones, database, HEADER, lengthOf2;
var init_zone = __esm({
  "src/io/engine/builtins/time/zone.ts"() {
    "use strict";
    import_node_zlib = require("node:zlib");
    init_zone_rule();
    init_zones_generated();
    UTC = () => ({ abbreviation: "UTC", offset: 0 });
    zones = /* @__PURE__ */ new Map();
    HEADER = 44;
    lengthOf2 = ({ isUtc, isStandard, leaps, times, kinds, characters }, size) => times * (size + 1) + 6 * kinds + characters + leaps * (size + 4) + isStandard + isUtc;
  }
});

// src/io/engine/builtins/time.ts
var time_exports = {};
__export(time_exports, {
  TIME: () => TIME2
});
function instant(nanoseconds) {
  if (BigInt.asIntN(64, nanoseconds) !== nanoseconds) throw new Error("time outside of valid range");
  return numberOf(`${nanoseconds}`);
}
function timeAt(operands, position) {
  const value = valueAt(operands, position);
  const parts = isArray(value) ? value : [value];
  const [number = null] = parts;
  const nanoseconds = nanosecondsOf3(number);
  const rest = (nanoseconds % BILLION + BILLION) % BILLION;
  return {
    seconds: Number((nanoseconds - rest) / BILLION),
    nanosecond: Number(rest),
    zone: parts.length > 1 ? zoneNamed(stringAt(parts, 1)) : UTC,
    layout: parts.length > 2 ? stringAt(parts, 2) : ""
  };
}
function nanosecondsOf3(value) {
  if (!isNumber(value)) throw new Error("operand must be either number (ns) or [number (ns), string (tz)]");
  const { sign, digits, exponent } = scientific(numberText(value));
  if (exponent > 19 || sign !== 0 && exponent < 0) throw new Error("timestamp too big");
  const size = exponent - digits.length;
  const [above, below] = [BigInt(`${digits}`) * 10n ** BigInt(Math.max(0, size)), 10n ** BigInt(Math.max(0, -size))];
  const whole = BigInt(sign) * rounded3(above, below);
  if (BigInt.asIntN(64, whole) !== whole) throw new Error("timestamp too big");
  return whole;
}
function rounded3(above, below) {
  const whole = above / below;
  const bits = BigInt(Math.max(0, 64 - (whole === 0n ? 0 : whole.toString(2).length)));
  const doubled = (above << bits + 1n) / below;
  const isTie = doubled * below === above << bits + 1n && doubled % 4n === 1n;
  const scaled2 = doubled + (isTie ? 0n : 1n) >> 1n;
  if (scaled2 % (1n << bits) !== 0n) throw new Error("timestamp too big");
  return scaled2 >> bits;
}
function difference(first, second) {
  const later = first.seconds - second.seconds || first.nanosecond - second.nanosecond;
  const moments = [momentAt(first), momentAt({ ...second, zone: first.zone })];
  const [from, to] = later > 0 ? [moments[1], moments[0]] : moments;
  const parts = [
    to.year - from.year,
    to.month - from.month,
    to.day - from.day,
    to.hour - from.hour,
    to.minute - from.minute,
    to.second - from.second
  ];
  const sizes = [0, 12, daysIn(from.month, from.year), 24, 60, 60];
  for (let at = parts.length - 1; at > 0; at -= 1) {
    if ((parts[at] ?? 0) >= 0) continue;
    parts[at] = (parts[at] ?? 0) + (sizes[at] ?? 0);
    parts[at - 1] = (parts[at - 1] ?? 0) - 1;
  }
  return parts;
}
var TIME2, BILLION, momentAt;
var init_time = __esm({
  "src/io/engine/builtins/time.ts"() {
    "use strict";
    init_compare_values();
    init_operands();
    init_add_date();
    init_calendar();
    init_duration();
    init_layout();
    init_layout_parse();
    init_zone();
    init_value_text();
    TIME2 = {
      "time.now_ns": (_, { nowNs }) => {
        if (nowNs === void 0) throw new Error("the instant of judgement is not known");
        return instant(nowNs);
      },
      "time.parse_ns": (operands) => instant(parseTime(layoutOf2(stringAt(operands, 0)), stringAt(operands, 1))),
      "time.parse_rfc3339_ns": (operands) => instant(parseTime(layoutOf2("RFC3339"), stringAt(operands, 0))),
      "time.parse_duration_ns": (operands) => instant(parseDuration(stringAt(operands, 0))),
      "time.format": (operands) => {
        const time = timeAt(operands, 0);
        return formatMoment(momentAt(time), layoutOf2(time.layout === "" ? "RFC3339Nano" : time.layout));
      },
      "time.date": (operands) => {
        const { year, month, day } = momentAt(timeAt(operands, 0));
        return [year, month, day];
      },
      "time.clock": (operands) => {
        const { hour, minute, second } = momentAt(timeAt(operands, 0));
        return [hour, minute, second];
      },
      "time.weekday": (operands) => weekdayName(momentAt(timeAt(operands, 0)).weekday),
      "time.add_date": (operands) => {
        const time = timeAt(operands, 0);
        const [years, months, days] = [1, 2, 3].map((position) => integerAt(operands, position));
        return instant(addDate(momentAt(time), { years, months, days }, time.zone));
      },
      "time.diff": (operands) => difference(timeAt(operands, 0), timeAt(operands, 1))
    };
    BILLION = 1000000000n;
    momentAt = ({ seconds, nanosecond, zone }) => momentOf(seconds, nanosecond, zone(seconds));
  }
});

// src/io/engine/worker.ts
var import_promises2 = require("node:fs/promises");
var import_node_worker_threads = require("node:worker_threads");

// src/core/model/problem.ts
function textOf(thrown) {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === "string") return thrown || "an empty string was thrown";
  if (typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string")
    return thrown.message;
  return `a value of type ${typeof thrown} was thrown`;
}

// src/io/engine/builtins/net/ip-address.ts
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

// src/io/engine/builtins/net/cidr-merge.ts
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

// src/io/engine/builtins/cidr.ts
init_operands();
var CIDR = {
  "net.cidr_is_valid": (operands) => {
    const text = valueAt(operands, 0);
    return typeof text === "string" && readNetwork(text) !== void 0;
  },
  "net.cidr_contains_matches": (operands) => {
    const [networks, others] = [entriesOf(valueAt(operands, 0)), () => entriesOf(valueAt(operands, 1))];
    const pairs = /* @__PURE__ */ new Set();
    for (const [cidr, index] of networks) {
      for (const [other, otherIndex] of others()) {
        if (containsText(stringOf(cidr), other)) pairs.add([index, otherIndex]);
      }
    }
    return pairs;
  },
  "net.cidr_expand": (operands) => new Set(addressesOf(parseNetwork(stringAt(operands, 0)))),
  "net.cidr_merge": (operands) => {
    const members = valueAt(operands, 0);
    if (!isArray(members) && !isSet(members)) throw new Error("operand must be an array");
    return new Set(mergeNetworks([...members].map(networkOf)).map(networkText));
  }
};
function entriesOf(value) {
  if (typeof value === "string") return [[value, value]];
  if (isArray(value)) return value.map((member, at) => [firstOf(member), at]);
  if (isSet(value)) return [...value].map((member) => [firstOf(member), member]);
  return isObject(value) ? [...value].map(([key, member]) => [firstOf(member), key]) : [];
}
function firstOf(member) {
  const first = isArray(member) ? member[0] : typeof member === "string" ? member : void 0;
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
      const next2 = (ip[at] ?? 0) + 1 & 255;
      ip[at] = next2;
      if (next2 > 0) break;
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

// src/io/engine/builtins/digests.ts
var import_node_crypto = require("node:crypto");
init_operands();
var digest = (algorithm) => (operands) => (0, import_node_crypto.createHash)(algorithm).update(stringAt(operands, 0)).digest("hex");
var hmac = (algorithm) => (operands) => (0, import_node_crypto.createHmac)(algorithm, stringAt(operands, 1)).update(stringAt(operands, 0)).digest("hex");
var DIGESTS = {
  "crypto.md5": digest("md5"),
  "crypto.sha1": digest("sha1"),
  "crypto.sha256": digest("sha256"),
  "crypto.hmac.md5": hmac("md5"),
  "crypto.hmac.sha1": hmac("sha1"),
  "crypto.hmac.sha256": hmac("sha256"),
  "crypto.hmac.sha512": hmac("sha512"),
  "crypto.hmac.equal": (operands) => stringAt(operands, 0) === stringAt(operands, 1)
};

// src/io/engine/builtins/bytes.ts
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

// src/io/engine/builtins/encodings.ts
init_compare_values();

// src/io/engine/builtins/json-marshal.ts
init_compare_values();
init_operands();
var marshalWithOptions = (operands) => {
  const layout = layoutOf(objectAt(operands, 1));
  const value = valueAt(operands, 0);
  return layout === void 0 ? jsonText(value) : layout.prefix + jsonText(value, layout, `
${layout.prefix}`);
};
function layoutOf(options) {
  let pretty;
  const layout = { prefix: "", indent: "	" };
  for (const [key, value] of options) {
    if (key === "pretty" && typeof value === "boolean") pretty = value;
    else if ((key === "prefix" || key === "indent") && typeof value === "string") layout[key] = value;
    else throw new Error(`operand 2 must not have the key ${JSON.stringify(key)} with a ${typeName(value)}`);
  }
  return pretty ?? (options.has("prefix") || options.has("indent")) ? layout : void 0;
}
function jsonText(value, layout, line = "") {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return jsonString(value);
  if (isNumber(value)) return numberText(value);
  const inner = layout === void 0 ? "" : line + layout.indent;
  const colon = layout === void 0 ? ":" : ": ";
  const [open, close] = isObject(value) ? "{}" : "[]";
  const members = isObject(value) ? [...jsonMembers(value)].sort(([a], [b]) => compareStrings(a, b)).map(([key, member]) => jsonString(key) + colon + jsonText(member, layout, inner)) : (isArray(value) ? value : sorted(value)).map((member) => jsonText(member, layout, inner));
  return members.length === 0 ? `${open}${close}` : `${open}${members.map((text) => inner + text).join()}${line}${close}`;
}
var jsonString = (text) => JSON.stringify(text).replace(
  /[<>&\u2028\u2029]/g,
  (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function jsonMembers(object) {
  return new Map(
    sorted(object.keys()).map((key) => [typeof key === "string" ? key : jsonText(key), object.get(key) ?? null])
  );
}
var JSON_MARSHAL = { "json.marshal_with_options": marshalWithOptions };

// src/io/engine/builtins/encodings.ts
init_operands();
var hexEncode = (operands) => Buffer.from(stringAt(operands, 0)).toString("hex");
var hexDecode = (operands) => {
  const text = stringAt(operands, 0);
  if (!/^(?:[\da-f]{2})*$/i.test(text)) throw new Error("hex.decode: not an even number of hexadecimal digits");
  return textOfBytes(Buffer.from(text, "hex"));
};
var encodeNoPad = (operands) => Buffer.from(stringAt(operands, 0)).toString("base64url");
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
  const parts = stringAt(operands, 0).split("&");
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
var encodeObject = (operands) => [...jsonMembers(objectAt(operands, 0))].sort(([a], [b]) => compareStrings(a, b)).flatMap(([key, value]) => textsOf(value).map((text) => `${queryEscaped(key)}=${queryEscaped(text)}`)).join("&");
function textsOf(value) {
  const texts = isArray(value) ? value : isSet(value) ? sorted(value) : [value];
  return texts.map((text) => {
    if (typeof text === "string") return text;
    throw new Error("operand 1 values must be string, array[string], or set[string]");
  });
}
var ENCODINGS = {
  "base64url.encode_no_pad": encodeNoPad,
  "hex.decode": hexDecode,
  "hex.encode": hexEncode,
  "urlquery.decode": (operands) => queryUnescaped(stringAt(operands, 0)),
  "urlquery.decode_object": decodeObject,
  "urlquery.encode": (operands) => queryEscaped(stringAt(operands, 0)),
  "urlquery.encode_object": encodeObject
};

// src/io/engine/builtins/glob.ts
init_operands();
var GLOB = {
  "glob.quote_meta": (operands) => stringAt(operands, 0).replace(/[*?\\[\]{}]/g, "\\$&")
};

// src/io/engine/builtins/graph.ts
init_compare_values();
init_operands();
var GRAPH = {
  "graph.reachable_paths": (operands) => {
    const graph = new Map([...objectAt(operands, 0)].map(([vertex, edges]) => [keyOf(vertex), edges]));
    const initial = valueAt(operands, 1);
    if (!isArray(initial) && !isSet(initial)) throw new Error("operand 2 must be one of {array, set}");
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
var neighboursOf = (edges) => isArray(edges) || isSet(edges) ? [...edges] : [];
function add(found, path) {
  found.set(keyOf(path), path);
}
function keyOf(value) {
  if (isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (isSet(value)) return `<${[...value].map(keyOf).sort().join()}>`;
  if (isObject(value))
    return `{${[...value].map((entry) => keyOf(entry)).sort().join()}}`;
  if (!isNumber(value)) return JSON.stringify(value);
  const { sign, digits, exponent } = scientific(numberText(value));
  return `${sign}:${digits}e${exponent}`;
}

// src/io/engine/builtins/edit-tree.ts
init_compare_values();

// src/io/engine/builtins/edited-elements.ts
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

// src/io/engine/builtins/lookup.ts
init_compare_values();
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
var isEqual = (a, b) => compareValues(a, b) === 0;
function setOf(values) {
  const members = /* @__PURE__ */ new Set();
  for (const value of values) if (equalMember(members, value) === void 0) members.add(value);
  return members;
}

// src/io/engine/builtins/edit-tree.ts
init_operands();

// src/io/engine/builtins/rego-text.ts
init_compare_values();

// src/io/engine/builtins/format/quote.ts
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

// src/io/engine/builtins/rego-text.ts
init_operands();
function regoText(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (isNumber(value)) return numberText(value);
  if (isArray(value)) return `[${value.map(regoText).join(", ")}]`;
  if (!isObject(value)) return value.size === 0 ? "set()" : `{${sorted(value).map(regoText).join(", ")}}`;
  const keys = sorted(value.keys());
  return `{${keys.map((key) => `${regoText(key)}: ${regoText(value.get(key) ?? null)}`).join(", ")}}`;
}

// src/io/engine/builtins/edit-tree.ts
function editTree(value) {
  return { value, children: /* @__PURE__ */ new Map(), elements: originalElements(isArray(value) ? value.length : 0) };
}
function unfold(tree, path) {
  return path.reduce(childAt, tree);
}
function childAt(tree, key) {
  if (isArray(tree.value)) return elementAt(tree, tree.value, key);
  if (isSet(tree.value) && isComposite(key)) collapse(tree);
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
  if (isObject(value)) return memberAt(value, key);
  if (!isSet(value)) throw new Error(`expected composite type, found ${typeName(value)}`);
  return equalMember(value, key) === void 0 ? void 0 : key;
}
function insert(tree, key, value) {
  const child = editTree(value);
  if (isArray(tree.value)) {
    insertElement(tree.elements, placeOf(key, tree.elements.slots.length), child, hasParts);
    return child;
  }
  if (isSet(tree.value)) {
    if (!isEqual(key, value)) throw new Error("set key does not equal value to be inserted");
    if (isComposite(key)) collapse(tree);
  } else if (!isObject(tree.value)) throw new Error(`expected composite type, found ${typeName(tree.value)}`);
  setChild(tree, key, child);
  return child;
}
function remove(tree, key) {
  if (isArray(tree.value)) {
    removeElement(tree.elements, placeOf(key, tree.elements.slots.length), hasParts);
    return;
  }
  if (isSet(tree.value) && isComposite(key)) collapse(tree);
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
  if (isArray(value)) return elementsOf(elements, value, rendered);
  if (children.size === 0) return value;
  const kept = [...children].flatMap(
    ([key, child]) => child === void 0 ? [] : [[key, rendered(child)]]
  );
  const isKept = (key) => equalMember(children, key) === void 0;
  if (isObject(value)) return new Map([...[...value].filter(([key]) => isKept(key)), ...kept]);
  if (!isSet(value)) return value;
  return setOf([...[...value].filter(isKept), ...kept.map(([, member]) => member)]);
}
function collapse(tree) {
  tree.value = rendered(tree);
  tree.children.clear();
}
var isComposite = (value) => isArray(value) || isSet(value) || isObject(value);
function placeOf(key, length) {
  if (key === "-") return length;
  if (typeof key === "string" && key !== "0" && key.startsWith("0")) {
    throw new Error("leading zeros are not allowed in JSON paths");
  }
  const place = typeof key === "string" ? int64Of(key) : isNumber(key) ? int64Of(numberText(key)) : void 0;
  if (place === void 0) throw new Error("invalid index of an array");
  return Number(place);
}
function nothingAt(key) {
  throw new Error(`path ${regoText(key)} does not exist`);
}

// src/io/engine/builtins/json-patch.ts
init_operands();
var patch = (operands) => {
  const draft = { tree: editTree(valueAt(operands, 0)) };
  for (const operation of arrayAt(operands, 1)) {
    if (!isObject(operation)) throw new Error("must be an array of JSON-Patch objects");
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
  if (isArray(path)) return path;
  if (typeof path !== "string") throw new Error(`a path must be a text or an array but is ${typeName(path)}`);
  if (path === "") return [];
  const keys = path.replace(/^\/+/, "").split("/");
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
var JSON_PATCH = { "json.patch": patch };

// src/io/engine/builtins/numbers.ts
init_operands();
init_value_text();
var LONGEST = 10000000n;
var rangeStep = (operands) => {
  const [first, last2, step] = [bigIntegerAt(operands, 0), bigIntegerAt(operands, 1), bigIntegerAt(operands, 2)];
  if (step <= 0n) throw new Error("numbers.range_step: step must be a positive integer");
  const distance = first <= last2 ? last2 - first : first - last2;
  if (distance / step > LONGEST) throw new Error(`numbers.range_step: more than ${LONGEST} numbers`);
  const numbers = [];
  if (first <= last2) for (let number = first; number <= last2; number += step) numbers.push(integerNumber(number));
  else for (let number = first; number >= last2; number -= step) numbers.push(integerNumber(number));
  return numbers;
};
var NUMBERS = { "numbers.range_step": rangeStep };

// src/io/engine/builtins/semver.ts
init_compare_values();
init_operands();
var SEMVER = {
  "semver.compare": (operands) => compareVersions(parse(stringAt(operands, 0)), parse(stringAt(operands, 1))),
  "semver.is_valid": (operands) => {
    const text = valueAt(operands, 0);
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
  const numbers = [major, minor, patch2].map(int64Of).filter((number) => number !== void 0);
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
  return Math.sign(compareStrings(a, b));
}
function numberOf2(part) {
  if (!/^\d+$/.test(part)) return void 0;
  const number = BigInt(part);
  return number > INT64_MAX ? INT64_MAX : number;
}
var INT64_MAX = 2n ** 63n - 1n;

// src/io/engine/builtins/sprintf.ts
init_compare_values();

// src/io/engine/builtins/format/flags.ts
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

// src/io/engine/builtins/format/decimals.ts
var MANTISSA_BITS = 52;
function binaryOf(value) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> BigInt(MANTISSA_BITS));
  const fraction2 = BigInt.asUintN(MANTISSA_BITS, bits);
  const mantissa = biased === 0 ? fraction2 : fraction2 | 1n << BigInt(MANTISSA_BITS);
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
  const next2 = String(BigInt(`0${kept}`) + 1n).padStart(count2, "0");
  return { digits: withoutZeros(next2), point: point + Math.max(next2.length - count2, 0) };
}
function roundsUp(digits, count2) {
  const dropped = digits.charAt(count2);
  const half = dropped === "5" && count2 + 1 === digits.length;
  return half ? Number(digits.charAt(count2 - 1)) % 2 === 1 : dropped >= "5";
}
var withoutZeros = (digits) => digits.replace(/0+$/, "");

// src/io/engine/builtins/format/floats.ts
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
  const fraction2 = point > 0 ? all.slice(point) : all;
  return places > 0 ? `${whole}.${fraction2.slice(0, places).padEnd(places, "0")}` : whole;
}
function scientific2({ digits, point }, places, letter) {
  const exponent = digits === "" ? 0 : point - 1;
  const fraction2 = places > 0 ? `.${digits.slice(1, places + 1).padEnd(places, "0")}` : "";
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits.charAt(0) || "0"}${fraction2}${letter}${exponent < 0 ? "-" : "+"}${power}`;
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

// src/io/engine/builtins/format/integers.ts
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

// src/io/engine/builtins/format/verbs.ts
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

// src/io/engine/builtins/format/printf.ts
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
    const width2 = numberAt2(reading);
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
  if (format2[reading.at] !== "*") return { flags: { ...flags, precision: numberAt2(reading) ?? 0 }, fault: "" };
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
function numberAt2(reading) {
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

// src/io/engine/builtins/sprintf.ts
init_operands();
var format = (operands) => sprintf(stringAt(operands, 0), arrayAt(operands, 1).map(argumentOf));
function argumentOf(value) {
  if (typeof value === "string") return { type: "string", value };
  if (!isNumber(value)) return { type: "string", value: regoText(value) };
  const text = numberText(value);
  if (/[.eE]/.test(text)) {
    const double = Number(text);
    return Number.isFinite(double) ? { type: "float64", value: double } : { type: "string", value: text };
  }
  const integer = int64Of(text);
  return integer === void 0 ? { type: "*big.Int", value: BigInt(text) } : { type: "int64", value: integer };
}
var SPRINTF = { sprintf: format };

// src/io/engine/builtins/strings.ts
init_operands();
var anyMatch = (matches) => (operands) => {
  const [texts, affixes] = [oneOrMore(operands, 0), oneOrMore(operands, 1)];
  return texts.some((text) => affixes.some((affix) => matches(text, affix)));
};
function oneOrMore(operands, position) {
  const value = valueAt(operands, position);
  return isArray(value) || isSet(value) ? stringsAt(operands, position) : [stringAt(operands, position)];
}
var count = (operands) => {
  const [text, searched] = [stringAt(operands, 0), stringAt(operands, 1)];
  return searched === "" ? [...text].length + 1 : text.split(searched).length - 1;
};
var splitN = (operands) => {
  const [text, separator] = [stringAt(operands, 0), stringAt(operands, 1)];
  const parts = separator === "" ? [...text] : text.split(separator);
  const number = Number(integerAt(operands, 2));
  return number >= 0 ? parts.slice(0, number) : parts.slice(number);
};
var indexOfN = (operands) => {
  const [text, searched] = [stringAt(operands, 0), stringAt(operands, 1)];
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

// src/io/engine/builtins/subset.ts
init_operands();
var subset = (operands) => {
  const [whole, part] = [valueAt(operands, 0), valueAt(operands, 1)];
  const found = holds(whole, part) ?? (isArray(whole) && isSet(part) ? arrayHoldsSet(whole, part) : void 0);
  if (found === void 0) {
    throw new Error("both arguments object.subset must be of the same type or array and set");
  }
  return found;
};
function holds(whole, part) {
  if (isArray(whole)) return isArray(part) ? arrayHolds(whole, part) : void 0;
  if (isObject(whole)) return isObject(part) ? objectHolds(whole, part) : void 0;
  if (!isSet(whole) || !isSet(part)) return void 0;
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

// src/io/engine/builtins/big-float.ts
var PRECISION = 64;
var POWER_PRECISION = 128;
var FACTOR_PRECISION = 192;
var LARGEST_EXACT = 27;
var DECIMAL = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;
function parsedFloat(text) {
  const [found, sign = "", whole = "", fraction2 = "", power = "0"] = DECIMAL.exec(text) ?? [];
  if (found === void 0) return void 0;
  const digits = BigInt(sign === "-" ? `-${whole}${fraction2}` : whole + fraction2);
  const exponent = Number(power) - fraction2.length;
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

// src/io/engine/builtins/units.ts
init_operands();
init_value_text();
var PREFIXES = ["k", "m", "g", "t", "p", "e"];
var MULTIPLES = new Map([
  ["", 1n],
  ...PREFIXES.flatMap((letter, at) => [
    [letter, 1000n ** BigInt(at + 1)],
    [`${letter}i`, 1024n ** BigInt(at + 1)]
  ])
]);
var parseBytes = (operands) => {
  const { amount, unit } = amountAndUnit(lowerCase(stringAt(operands, 0)));
  const multiple = MULTIPLES.get(unit) ?? (unit === "b" ? void 0 : MULTIPLES.get(unit.replace(/b$/, "")));
  if (multiple === void 0) throw new Error(`units.parse_bytes: byte unit ${unit} not recognized`);
  const number = parsedFloat(amount);
  if (number === void 0) throw new Error("units.parse_bytes: could not parse byte amount to a number");
  return integerNumber(wholeProduct(number, multiple));
};
var lowerCase = (text) => text.replaceAll("\u0130", "i").toLowerCase();
var MILLI = { numerator: 0x10624dd2f1a9fcn, denominator: 2n ** 62n };
var LARGEST_POWER = 1e6;
var parseUnits = (operands) => {
  const { amount, unit } = amountAndUnit(stringAt(operands, 0));
  const small = unit.slice(0, 1) + lowerCase(unit.slice(1));
  const multiple = small === "m" ? MILLI : { numerator: multipleOf(small), denominator: 1n };
  const [found, sign = "", whole = "", fraction2 = "", exponent = "0"] = DECIMAL2.exec(amount) ?? [];
  const power = Number(exponent) - fraction2.length;
  const digits = BigInt(whole + fraction2);
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
    return integerNumber(sign === "-" ? -integer : integer);
  }
  const scaled2 = (numerator * 10n ** BigInt(PLACES) * 2n + denominator) / (denominator * 2n);
  const digits = scaled2.toString().padStart(PLACES + 1, "0");
  return numberOf(`${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
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

// src/io/engine/builtins/net/url.ts
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
  const bare2 = name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
  return { name: bare2, port: hasPort ? host.slice(colon + 1) : "" };
}

// src/io/engine/builtins/uri.ts
init_operands();
var parse2 = (operands) => {
  const url = urlOf(stringAt(operands, 0));
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
  const text = valueAt(operands, 0);
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

// src/io/engine/builtins/uuid.ts
init_operands();
init_value_text();
var UUID = {
  "uuid.parse": (operands) => {
    const bytes = bytesOf2(stringAt(operands, 0));
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
  return numberOf(`${BigInt.asIntN(64, (ticks - GREGORIAN_TO_UNIX) * 100n)}`);
}
var addressKind = (byte) => `${(byte & 2) === 0 ? "global" : "local"}:${(byte & 1) === 0 ? "unicast" : "multicast"}`;
function domainOf(byte) {
  return ["Person", "Group", "Org"][byte] ?? `Domain${byte}`;
}

// src/io/engine/builtins/index.ts
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
  "time.": async () => (await Promise.resolve().then(() => (init_time(), time_exports))).TIME
};
async function loadBuiltins(names) {
  const needed = Object.keys(LARGE).filter((family) => names?.some((name) => name.startsWith(family)) ?? true);
  const families = await Promise.all(needed.map((family) => LARGE[family]?.()));
  return Object.assign({ ...BUILTINS }, ...families);
}

// src/io/engine/worker.ts
init_value_text();

// src/io/engine/compiled-policy.ts
var ENTRYPOINT = "main/decision";

// src/io/engine/dist-file.ts
var import_node_path = require("node:path");
var HERE = __dirname;
var distFile = (name) => (0, import_node_path.basename)(HERE) === "engine" ? (0, import_node_path.join)(HERE, "..", "..", "..", "dist", name) : (0, import_node_path.join)(HERE, name);

// src/io/engine/host-calls.ts
init_value_text();
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
      const operands = texts.map(parseValue);
      try {
        const value = builtin(operands, { nowNs });
        return value === void 0 ? void 0 : printValue(value);
      } catch (thrown) {
        return note(name, textOf(thrown));
      }
    },
    failures: () => [...failures].map(([name, text]) => ({ name, text }))
  };
}

// src/io/engine/instance.ts
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

// src/io/engine/opa.ts
var import_promises = require("node:fs/promises");
var import_node_util = require("node:util");
var import_node_v8 = require("node:v8");
var import_node_zlib2 = require("node:zlib");

// src/io/engine/wasi.ts
var SUCCESS = 0;
var BAD_DESCRIPTOR = 8;
var NOT_SUPPORTED = 52;
var WALL_CLOCK = 0;
var NANOSECONDS = 1e6;
var LONGEST_NAP_MS = 10;
var KEPT_OUTPUT = 4e3;
function wasiHost(module2, memory) {
  let written = "";
  let instant2;
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
      const shown = clock === WALL_CLOCK ? instant2 : void 0;
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
      instant2 = nanoseconds;
    }
  };
}
function nap(nanoseconds) {
  const milliseconds = Math.min(Number(nanoseconds) / NANOSECONDS, LONGEST_NAP_MS);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// src/io/engine/opa.ts
var NEVER_OPTIMISE = "--wasm-tiering-budget=2000000000";
var OPTIMISE = "--wasm-tiering-budget=1800000";
var opaBytes = () => (0, import_promises.readFile)(distFile("opa.wasm.br"));
async function loadOpa() {
  const bytes = await (0, import_node_util.promisify)(import_node_zlib2.brotliDecompress)(await opaBytes());
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

// src/io/engine/worker.ts
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
      (entry) => sorted2 ? jsonText2(parseValue(policy.evaluate({ entry, input, data, call, exact: true }))) : policy.evaluate({ entry, input, data, call })
    );
    return { kind: "results", results, failures: failures(), entrypoints: policy.entrypoints };
  } catch (thrown) {
    return { kind: "thrown", text: textOf(thrown) };
  }
}
async function rehearse(file) {
  const bytes = await (0, import_promises2.readFile)(file);
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
