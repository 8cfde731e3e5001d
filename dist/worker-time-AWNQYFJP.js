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
var import_worker_chunk_OMXASUSS = require("./worker-chunk-OMXASUSS.js");
var import_worker_chunk_RMWV3ED4 = require("./worker-chunk-RMWV3ED4.js");
var import_node_zlib = require("node:zlib");
function addDate(moment, { years = 0n, months = 0n, days = 0n }, zone) {
  const month = int64(int64(BigInt(moment.month) + months) - 1n);
  const ofYear = (month % 12n + 12n) % 12n;
  const year = int64(int64(BigInt(moment.year) + years) + (month - ofYear) / 12n);
  const day = int64(BigInt(moment.day) + days);
  const seconds = BigInt(3600 * moment.hour + 60 * moment.minute + moment.second);
  const shown = int64(int64((daysFrom(year, ofYear, day) - EPOCH) * 86400n) + seconds);
  return (shown - BigInt(offsetAt(shown, zone))) * 1000000000n + BigInt(moment.nanosecond);
}
var int64 = (value) => BigInt.asIntN(64, value);
var uint64 = (value) => BigInt.asUintN(64, value);
var YEARS = 292277022400n;
function daysFrom(year, month, day) {
  const isEarly = month < 2n;
  const past = uint64(year - (isEarly ? 1n : 0n) + YEARS);
  const dayOfYear3 = 979n * (month + (isEarly ? 13n : 1n)) - 2919n >> 5n;
  const centuries = uint64(146097n * (past / 100n)) / 4n;
  return int64(centuries + 1461n * (past % 100n) / 4n + dayOfYear3 + day - 1n);
}
var EPOCH = daysFrom(1970n, 0n, 1n);
function offsetAt(shown, zone) {
  const seconds = Number(shown);
  const { offset } = zone(seconds);
  return offset === 0 ? 0 : zone(seconds - offset).offset;
}
var MONTHS = [
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
var WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
var BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
var daysBefore = (month, year) => (BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
var daysIn = (month, year) => daysBefore(month + 1, year) - daysBefore(month, year);
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
var dayOfWeek = (days) => ((days + 4) % 7 + 7) % 7;
var UNITS = {
  ns: 1n,
  us: 1000n,
  "\xB5s": 1000n,
  "\u03BCs": 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n
};
var LONG_UNITS = { d: 24, w: 7 * 24, y: 365 * 24 };
var LIMIT = 2n ** 63n;
function parseDuration(text) {
  const plain = /[dwy]/.test(text) ? inHours(text) : text;
  const [, sign, all = ""] = /^([-+]?)(.*)$/s.exec(plain) ?? [];
  if (all === "0") return 0n;
  let sum = 0n;
  for (const part of partsOf(all, /^(\d*)(?:\.(\d*))?([^\d.]+)/)) {
    sum = BigInt.asUintN(64, sum + nanosecondsOf(part));
    if (sum > LIMIT) throw invalid(text);
  }
  if (all === "" || sum === LIMIT && sign !== "-") throw invalid(text);
  return sign === "-" ? -sum : sum;
}
var invalid = (text) => new Error(`time: invalid duration ${JSON.stringify(text)}`);
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
function nanosecondsOf([text, whole = "", fraction2 = "", name = ""]) {
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : void 0;
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
    const next = digits * 10n + BigInt(digit);
    if (digits > (LIMIT - 1n) / 10n || next > LIMIT) break;
    digits = next;
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
var ELEMENT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|[345]|PM|pm|[-Z]07(?:0000|:00:00|00|:00)?|[.,](?:0+|9+)(?!\d)/g;
var NAMED = {
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
var layoutOf = (name) => (Object.hasOwn(NAMED, name) ? NAMED[name] : void 0) ?? name;
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
var formatMoment = (moment, layout) => layout.replace(ELEMENT, (element) => WRITERS[element]?.(moment) ?? variable(moment, element));
var WRITERS = {
  January: ({ month }) => monthName(month),
  Jan: ({ month }) => monthName(month).slice(0, 3),
  Monday: ({ weekday }) => weekdayName(weekday),
  Mon: ({ weekday }) => weekdayName(weekday).slice(0, 3),
  MST: ({ abbreviation }) => abbreviation,
  2006: ({ year }) => padded(year, 4),
  "06": ({ year }) => padded(year % 100, 2),
  1: ({ month }) => `${month}`,
  "01": ({ month }) => padded(month, 2),
  2: ({ day }) => `${day}`,
  _2: ({ day }) => `${day}`.padStart(2),
  "02": ({ day }) => padded(day, 2),
  __2: ({ dayOfYear: dayOfYear3 }) => `${dayOfYear3}`.padStart(3),
  "002": ({ dayOfYear: dayOfYear3 }) => padded(dayOfYear3, 3),
  15: ({ hour }) => padded(hour, 2),
  3: ({ hour }) => `${hour % 12 || 12}`,
  "03": ({ hour }) => padded(hour % 12 || 12, 2),
  4: ({ minute }) => `${minute}`,
  "04": ({ minute }) => padded(minute, 2),
  5: ({ second }) => `${second}`,
  "05": ({ second }) => padded(second, 2),
  PM: ({ hour }) => hour >= 12 ? "PM" : "AM",
  pm: ({ hour }) => hour >= 12 ? "pm" : "am"
};
var padded = (number, width) => `${number}`.padStart(width, "0");
var monthName = (month) => MONTHS[month - 1] ?? "";
var weekdayName = (weekday) => WEEKDAYS[weekday] ?? "";
var variable = ({ nanosecond, offset }, element) => /^[.,]/.test(element) ? fraction(nanosecond, element) : offsetText(offset, element);
function fraction(nanosecond, element) {
  const digits = padded(nanosecond, 9).slice(0, digitsOf(element));
  if (element[1] === "0") return `${element[0]}${digits}`;
  const short2 = digits.replace(/0+$/, "");
  return short2 === "" ? "" : `${element[0]}${short2}`;
}
var digitsOf = (element) => element.length - 1 & 4095;
function offsetText(offset, element) {
  if (offset === 0 && element.startsWith("Z")) return "Z";
  const minutes = Math.trunc(offset / 60);
  const [hour, minute, second] = [Math.trunc(minutes / 60), minutes % 60, offset % 60].map(
    (part) => padded(Math.abs(part), 2)
  );
  const values = [hour, minute, second];
  return `${minutes < 0 ? "-" : "+"}${element.slice(1).replace(/\d\d/g, () => values.shift() ?? "")}`;
}
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
function parseTime(layout, text) {
  const reading = {
    rest: bytesOf(text),
    year: 0,
    hour: 0,
    minute: 0,
    second: 0,
    nanosecond: 0,
    isUtc: false,
    offset: 0
  };
  const bytes = bytesOf(layout);
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
var bytesOf = (text) => Buffer.from(text).toString("latin1");
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
var takeMatch = (reading, pattern) => take(reading, pattern.exec(reading.rest)?.[0]);
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
var short = (names) => names.map((name) => name.slice(0, 3));
function readElement(reading, element, following) {
  const read = READERS[element];
  if (read !== void 0) read(reading, following);
  else if (/^[.,]/.test(element)) readFraction(reading, element);
  else readOffset(reading, element);
}
var isFraction = (element) => element !== void 0 && /^[.,]/.test(element);
var READERS = {
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
  const length = digitsOf(element) + 1;
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
var NAME = `([A-Za-z]{3,}|<[^>]+>)`;
var TIME = String.raw`([+-]?\d+(?::\d+){0,2})`;
var DAY = String.raw`(J?\d+|M\d+\.\d+\.\d+)(?:/${TIME})?`;
var RULE = new RegExp(`^${NAME}${TIME}(?:${NAME}${TIME}?,${DAY},${DAY})?$`);
var SECONDS_A_DAY = 86400;
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
var bare = (name) => name.replace(/[<>]/g, "");
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
var ZONES = "W6DMc0BFGToa/Ti6yQAirvumqvX/9YRMI0rnhZbhWjchWgIoetfXWv/SZwaFjQMQAvkhEvz/n5GcjFGM7mGpqlr9T2SSuMsfcVUTOoYmWektYtEUs818zBKP8fbzjn3X6nCvZEtUYlNUEBPEV2gYuD+dPkNabOjqEJfoZ7P5tIxz7nnIUcGMuc0dSsgM5ztht6U+M2S5WELTDE/frSocpInFjk3+u+kTakHiwcvqfrGMDDWODnkIWYIcVRQcVGAHpYmFJEkmvZEOC8WkQ1VUIoJYQlfdRhZSRpIiSOQTbcO4BUMsw7CvqC0C3CZ+pA4Jec6/Tu112Dsd0XQz8tsL7PaOA+gUyEWUEzZEMrNkAsGXSWHHATRgiNUl0MblhjZJk3Z+HhVVRHASD3XpuCTtAambiWV82Hp8bvZDSchLGoIFCOJ1oeJYxQNUROiasCKmx3/Uw221f52OSwANa5IiTN0U+/q+TDJdyLf5+W/Vp814XGVp/7ZldZKSOYAeyIB0v0DXwQjDG0RBoBpQQAEd6EA3uVl7f8vMr6GUpqrH5kKuvvBb1x5pmgZjgK/aS3s7PTO7F6E8Ekt5UJSPwiSNClF+hwWjc3k8WaakUYdQPUBz60iRzlElG7QOGDB66KgelQIOGSFMnDIQJRXsIXsknxFRFrRI1QCL6h3xvtd8gjQsIqI/5YT+EKV/NSEJT08InpZEHz3qDYnSN0rN8fTcER6CHCFfvSB4Sg+eVjNy7gSRDPFz+4cJJjb02cM8YLBHHyVDEEaGiohNfQQLMBDj46g+e/bRDwU5e/YAA3qY2GCiIjvC6/1JxTyImd2dDa7XPFDXVymVUzltPyDki/kPDhT//vP82v7vWDlWj2LFAFYcq7c99rJHwec14cmY+bEac8AcEKOvPiu2YIy9jR7gYuTwQQBOTc97NJEZlqn+53Ofu+XtTEr4Vk7hVE75V5+ZlxJO5RTOVkxh//9TTd2ScFzJsc4YdKVc+qr1LdPJdCqlrrwiveI4jbzvA1/zAWpkAJIjAHQyBNxIuolM6fwgdI6gmRTKFbBSxLSqktY3i+zW2e8C/7y3P9493nRm4+xhpNv6A/0MOqOysGFZQP3Vp6ZX9P+zgP2ftt/wFNlUUpVbKqdUDqehF6X4R6ICeZXLpwPR3UAP8UHRIj45tgB54YcVLzuzLWwAH+T/2oYUTQ8VDT2i5HU5Ztnrvh1vqVzP3SSdAqRxFQByUtTiJV72y+maFEGDEQgfLj4FepQcTcD0qFtb+8+qVigP0X7//2YDeLtUrR2qjhERNhLo/gApk8cBPh2sHXp9QzAzQgHQHQAUMtqNVgFhBliRHYivfU3hfz/ObhRrLc6AZN1O7nEom4qQuX1ceP7/9/7P4XFvTepeCr5U0J37zdGSvJN6r8tzMRJUWlExTkW45hjhH+pGIrH0JinDrekrNwHd2onZAV5mEYYhmUUUh8C/rmGetJApTPsrCSbb5bDb7se0/z+jmGbKe7/snclVVxONldhAQDRbCcCc600t8OI1lRid349pzSfbmm+2FdMFC2AdRJPc+TCmvTxzo811WX465l1vNA4UFBQQFBwxuW9ft+bBf3EtjpzvkB/+/Vv8NOv/BHEsS4a6uGTKUl+aZ57hVUTEHUjetaefVRUmm6N6Gv2UojkbFPaiDK+rz6ScoeT6BiUGmirRKJu9VIqzklLl7Pzde2GF1aXeazknXCFfqW51BVnbaKtIb6mn1+P5hK0T7dN0GfW8mzui386UlbdI3QpsSsiHZqLOsybscUQKIb/BmbimOebL+aMRhG8MZ5UEzbafYpxUmq/7QZjixzLdv7NAM/yNDgyikoRS96qCo/pK4w8RY3G+3ppfgD8HUV/SVOEV2GWrsCe2RQumaKgvKCO/DW8eIecOHaKaCjXG/Hnxmj14DzA5u/UEZ1RtfLszuhUkFcyZKwLdC+xOSyjUU0YNTRgHOqq6sq8XgwG21Ie3qR3EIoudzs1LbBMGyoDMiontHNAZ8w8/pF0Kt+6WDFxZOQMtN5aDsDUIeV9Lh8AhOWJl0aXyV3j0ETFrvJVz4hPGBRNtntggG2uBdRdRFGjLpi48fGV5YX9/2STz/OCKAw5iCfl5r4s5rILMs+5z26XuQYnpyfCU2yqxxFrVnjsyN7HW3DpMlxBmuaXiOsIlfbODrOL7cjlaqrrWJUVhfftPm6Mgqxd1fzPzIUHHdEAvq051c3HxPHlCw+0R5/m6JPwLLo7obTmnhuGroYWxhtTq6cnLhWeTm5inZgA6v35VaqQbnvXMXaqJz+s411UX3vnYcnoWSpwVmyQuoaFZNnrNyvtokoULFhdnOadM92APs1n21Rd5c+Ba4MZ12VQ96ILjqo861PdS61dY6IJi95GlRmCS3st/8QmLyTWfAssaj+/Zcjqj372I/eUrGPH56ujOCHr12CsIvvt0BhaTrE8X3edo0T9yUMOPLkSzQ23e85u9CnrxFHTAtJM6nmxKMJgHXCo1jnaBJcCp71nC/uXJR8AF1dVbh3v3UB15c98rQ9v2SGkf1CvhMDC4JNao/pRX5nXteI2317TFRYl2BaCtjA2VwitRE/ZnBlfPC8pyeP3BNjrSw0nl+McLPW/YWXEHUoGs9smOm/w5ayjp8XR2+UnenxD3dWk89Cl6lxOx3/+fXKOWD4V1hWB9Qbva3n1i2UV3OrVzkzlweRKrgcu7W2sd5V3eTniNHVyGf47fLqneoWGl5SaFtXQqb+BK8vvcjTb7Dd+r8YnzE6aidkVfrYU3KBW2JXTJ7ZRPG7vsFtZWHcLN1KEFkUQHkZKRv1IdV5wcv24YiputBI3atmL0bNeswyU5kRj0tcISwqBuTwTis6ZGChYW4DtWQjC1lX4gBncFf3ei6ekJxu3T6F6Xfqtd7oGOknrOiGC1Ab6j8IiEOtOoJ6ns1pCxnV9xCrY2a58U+zHjkKdMeuFcP7wxaulmN5ydWTK3a3KSoToipxYVQxUL4rSjTt3bcs5XDACkmupZZzW5jbelAtlh+eWGNBc6SPGpCtHLVbBRor24/ko84DST5CpwO9Go/CkOZhA9En6jnlKFpE2qtFj3P+xyXncLx3lDOrro1NbU36Lsp9WjXYVUh8W2LWoSK9oq5VURNwotK8/zkM5QXM6VIdlH5W+Fb1KCS3O1YckdMi0tpm4NyInlzj8Vuq9+kPPWOBBKGT2grHYONAY2vjt3pqSqPOdtyM7cjFeONsDvdn7B/8e8l5MOcK3TL0SIRHe8hq4eOrl3veyYVvdQv1TBqfbf6AXG5sMcd40zNZoocCyU+Jm2TO0tMBLe1YmwMdQ8Xsg0a4sNt3DxfFW9wgEzxUSwOQIziWPXAwiH4LETVLGDwufygfrqTV3alL1GDOtNxqBv62MgkWst8Fxcc7Y5fnLJm41EiHda+B26Nw1XRwqhdCYYMcDuHVldHnlr6AZiTpwFD6C66Hf2l08my1Pb19l02vDw6shVeCUI12Cc5CxOwljATmHpXRiKxZbCp9/2wdSjfwdV/Z4h1ZPbr4PuqvsHnqh8jq9VLgc22XMFls1fA7JlpO2fiAHya/Rt1nq7NJPOCAuLH3/GFGXaScTs6hhHNVlACRlrwH9AVMLDjeXTqU3mqdHQrRRd785WZVefnJ2Yog5AfJFiiccNjSZ3KGcWni9exHE70yowa+n8g4TWSadYHEZq9K7TVCsDVfvSz6PO6mgOWF015s2ayVepYoN4GEP3S4gUsLrehGK35TOBJC2S4sMpraM3+tOx6V2sVJ2yDY9Gkkvy9FSYUIAEuFkHE0jN62GH7K+aZIa1nUYCWobW+hOCCZWbSVTZc+wRZPTYZjizFZH2iQcXlUQY6wjfSZQjiZkMw0DwpVdp6jRD8rwlm9JV4S2aro6/7x31L5y44YToM1H0KX8l39K7Kwd3aP+N0cb0JHJXbcW9teYDW8GCcgupKdtTNTO4stxFlVF/lSJsy6U0rGQn7cJYAnV1ClOY2CAHgpLw/7vq3ntQQe4SXP77pcEgdPYw13iggqHZ1WAB6lQ+ZBjQ8CoZ7bLG3Or1/6VeEwzeEjZgW8lOq+hyx7QJkYldWQiv+jb6DAwtwmTj/TCv+cjeWO/156bsERfFrObG8qrwSTothi7gtreVQ2CJX+Ss6D+rpY6jLi0s8A080ZAE2oefMkFscpMImMiBFrN6Pkmza38OTRjrqCR/QvRP63xt2Pu3MlW3EltI3RsXr9Bm5ZMgWNQTKo0jmqWhD8/QfzJJeeywRsUMcbZJizXupJnr3oz7ZywzufLPpv0uM2H/jQmeSGOMpZNyBRO6g/muN148x9KBrTr+j+9SI1Nhr05D7C7A4xqywSIv/8JreRqWbflw/VdPjJz9FnTqR3kz5xW2GZCqDmXbOU/81JlfXup0Gnl1pw6P3u5lxZMw3T6AFeo1T5wgCN4JhYKf1AzQJJk6oBjPgc2L07vRhkyZC0O2aKGgjjOR5s8Dd50nnmKve8UE8iAoe+yFLlHyk6zxaWqWttszvgEtE9f+UsIHlZo//8HzhZSuu3P7TmYvGbGbVH15UIoq5aXFCigm/v5z4EZ62NBoXYzTxIq3NzwQPux92dt/THnhVGHCII4r0D1Tv0NWi6n3t7fexRjB0xmTIOMCG8q+uWUlQj6QEi8s5I/6JuagIlzaIKAf06wGXHRXU5oAWqChHf7Q2/JZN8/dMLJ31Udos2ru66C4FNmMpiD9FmaHHs2lzWv4wnWoiSSuizhg6jaImwSbnTs/NebAonoV4Q9LsdCgXw2svb21mOfeTM2uvpdr5h223yBvg1vf8kX0uwWHP5rAz+WDq5HgXkviuWd4qAUR6yKuwY0FHmzV34DcHrdFTD2Ih9wwXKLUjExRjlvCElXxf0qBavwuHdrNd9WifpF6Upo28Fs75Y7D9SbwfmszL8OesfliBfBqhiAFs1cbBW2x7+OchQTIYIwZTZ7zBLUr9G/FZgB16z09oJYC7xR1l2a+QjmiT8gpu37XOQ1I+c5SWJ3R7OMx429YG1LXEXVzy51+UIIaKcXsM67bXsIeGpjJ516weDeOc7SVgPb3NnsKuRmPLTmi7RFeLiwhh2aFRNrfcu1H228xYEJE3j0WxDuV1+HputcZCnIfotVJlpThmMssmnYYjevP8/4HhTeVwzeWiixMXX0bzY5JCV+EHasRfsnYZ1YfJro6H4eHvvmajXJr37y4aDVMN3r3lGg+3ShPjAYA1oKTW78MWvbkxuEG5lW2n91c14b8wlXUFM1fmhC1K9VK4XVHEMMoyG4gVWPlBVmwn9pCmzpd1IMNrmEYuKx62ByGVx2Q7FtFZKk7KhPBGGqmwJtT2qvwg9Ubqh1JQoam6IblwNUC+tYpAphADIWvPg6PvcLuSzBue6rVSxel2rkEo8AIiTE+Bc5AX2TjdIDy+9ycBm+AYwLagpwKclfxiDa6ZUn1h+6pEI4KhDs2Ymr5oUhZfLK4ftAs5tjKpJlRbnmzby5Qcj/Z/ClUcmfFMzMwQzbycuTs3RZsc9elrUZs26JSHitcMbhlMs+Yr8hBdIQ/qPbNyqkOVWWyWMI/bbobpPMUcW1rPUgBZxWTFQ28HSsDXa0yczoKAhQonmBfbt2LZ8i5Pre2mwHvXbeMkZpfVOXot1hjWw363MiVJdzJfPuElEFqYLj7ZKvoHHQ2c0Fm6AR1igvJvo+paSo1CEy9E2696aeevQdIqeDmkK/zRUH4xLoKaPDVPWWhpn0/1GuUI5yN4AIfT8PmAgRG39Z9QhtqyzrZuXhr0D9y5xkAMuqxZxz0rRoEUy1Xbxv70MOrk89mzbyCjgVT8sKb7ME8n6N6gdrWTbWMH5ra/W/z+Ur56rtwKeEPbZ1GHl81B+8KkIgCKLfqnNawbHj9hugv7n18Z2765D2sy9r3/TpNgJcc3IdUXdiDLayOh3oHngqZzy4rHT9o001DEfXWt52G9Vd8in0E9tUfa1hkLJMKDfOrT+0cJ3pG58MVNkRRJQfa2nTOtbiNyQnXbRuvZZL8wdJseIZXYJkVBQ1UENiGP0O1ecqyrzgo/EuW6WKOx4mxgcUW5SxFvy5FaojM9jRCwjd08zkRS7y12DByZXpbggEyOGy33y2CcuF880wMfTaiUY1/ieyH5ZGPBJ89ho/USYi2aJ4zCqr5P9vcYDYvy41L/Wuxv+0ewDJ+V6KVxVucouZhADiJJj5a9jwNw3bnheqHiNgLOkVYD5ChYTKSODXg0Yoo7Y0YJ4gmDI4O7TcEvjEioSHpPlggg5/VA8X6jacOdj/sfex97RVh6328+fHTTtwTZJMDyqZ8HRhyC3RUjsFCivHw9WcjBuYs1o0D1FSdzrvLjC2uP/+lFcmJI6bEcjacUBcyyTLQUoliGiVHzFMqnRELhX9es5S58TGl58UvOyCMzNaWbYyYFlhlMeLdiI+IR/2xmhui0DG99I2vkmFOeM7aZPsch6UeZSkjd1nCZAWU93F3M6cTEELpfbO7/fi5/VwdbkYm7FW5C9eaG6KE5jhVbz1ErsQPqrl+iFiMg7ZIpSRS4oAJBdJYZyVAllByqqrHHyY247j/+cRsWKnSAyKN5pef//GmIjWj9V/XX+csyKJgjmR3ue5TGXXMVsPrwW7uUTXf+syFR6K1ltf85y5PbdAfpv7UHG4KIlq5NEzn2/uk1U1325xW+M3+mK7dW4T6yWS/rfvt5/UjbG8TNMk4jNea3XXkvc+oKhCA6nZ0c2BFNzEoiojSGFXjw5QXuMoNoa62SDVd6NNLdrYQssZ2Uzvwro2GDuPTkiaQykI5R6RSGwPNLRjHeMgdgwiHJ9Q0oKo9mEIOVzwSaiokYXT6EfhFbF8fnCpqvfe3MG/hvF35+6adG5V0Hr/e3QmzdeZrUfOFNWPQypUvFW9rsnYq/oPXedw7+4OjzfBbhZx8sTzmHQHYDsVnQ8LP0OLEvCMKwpxqepJzhyMLJfJ8m91JHXVSrXP/kR/pxTDqtyBmN7CSrsUycEefk/psYaSD7q98aVEic9mE3fBwxsFo2JCIDSO/ttkZcq/D3NMFMs3mYcMdL+OBK4emtKUinE6q6QHfUQLkgpQFcnPK/c/qGA19IGWk2k0SHo70nUwmPpp7HpyYC8eX9dYnS2NweFaVjh46w9Bp6tj+hmRC0ReSh5Hkc9zPjFoyPpRLI6ZBfaOhFBC2HU9HiB9c0ok5zI7rzWwD5te97n3hPK8rXx/MnPH5eiQ9wpTet5vQLzz2+2QarC03aRdKZr0WqUSPWPGxYGBo8PKuLRjsk04QaWfs9ttjqnZ6H5is4oJToFL6YSqG5FlvocwWRi2l/LZ6EiRFuTPNg2LyL5tJHzvY2HdBjBeFcfC2oQf/RzL0c8xo2XRi1qIDItXeblYuOnkXpeqLbCFxIlSzvYMltRaPfP/zCXO+Bt0bq7rfKUxKZOCE+0mEAIxSfyhj0VCa1bvTiYNBIE82d9ylJwvQXh7J4RjHC01s7RcIYl++HghKPe43MI2Zew9PL3zwBM4V4UCLtwdV+6BttmiGsF79SbocSRx/ujnYtMFoYYWuxv4WSvqM+3gONnxXG6Jn0fPRLqn9KG1/brWoaa6MvQfZn0GQ9dykQsHE4YlIjkCOYwuCEGtmGBu4EbuwT2WnqGhy8NWL8hxcvOsouzhgXX8bD5R5HLGNgv59pdfpsU+1w7hzgKjwl9Fn3XTf5tdnu4Y+LdSvcUGBP9xkb26zLzs+g7cWLv1q+c/j+tTj+9PjO4djey3Reize159bck1pGuFAY7rneI153zIafXA7LqaXinlRjdQMtnGNQgHCs2EUa1fBahCo3KJkwO3G2d6+yI9HwFYKo+lkrxArCowSmZ/DlLC7k1lx2RC7pHA7gmBBJYZmNAyz0L+Npxp9wkrcgXvEjVfZRAcUQ9nY0R7ZulYkKZdNnnXYfG3aXMmuGycGZl9LI1z+G0Fnl15NESrZ/arvZ9zRiaOFsVoefT/vB+PG7Lvj/RyzZ37Kmmr0h6m/LIeblhDTtOxdS9zxASohmisyLfm3m6EoP6s27WGampO//kwZ2Fvi8vN92c215X5G7vIXTtw1gam/v99MB/R+/9x+zfcia/Oqo3zvWrRcOkM7+J4qlHlHrRFy0jjSKeWW+sykhAKr7vihGi8fSVaM+5BxMF2kMGCu9vK+ASYMCBcDcFz2H+QeZip4FGB0dH50ay7WUOt1hls06Iu6yqzLhh7vvKsV3uN5yAUvvnzHTeHBesHTHTqOBsE1LACSkNpX2DNso0gqI3qOjL44BzvlJ34dMsa5Wroep6DGtrUPqaSGj9NIM41p+o53vAmykbOPgyBnWBpIBya/igXMSZWazmR5HscDilRfOfQX3N2YEiWJXpJur69UG9PZ+CQHcz3zA1vfyWbJDVa4pZC1pa8aI8qjE9NbzyQmGJK9aG/72uQ9MIEPAqNcK73tZhQN/8GQSqJyeakjfsqh4gplkCuBTRj4VFiR9bOqKOuAqw30QysriFSgyLzW+GYwyULaVMyCrzxgulQKkOYsxygyVJ9LB5IpTiE4qSZtaSgyILhQuUj5XORUu+xebnggL99rCUkLFg6/JFzMHcCWem83577QUue+uFaFlw7ZPElzXZT+wRF4Sw2m3AfTXp0UPmpL/vl4o1qltzb8Ms0bbRKXfc2b8LHrOIlM9+/PtagktvJMcPXPJrlCUbaaJYK6gJH8VMSBC6ZlqTYIxLFbF+sdeeYOJ6kiay5+ZYQdezzA3CCxgxqmuHw41GSjeTAMqX24lTz/DwQuApefkgyj5qT8VGSE8WV1nCwrmhxrasuvp17vvoPR9J7OfYrAGFnX32wODF1GRTaCf2QFwIwAWOu12ppRAWcRhT/P3Vgd5MjfZeEjMERoHwjnBHkXqp4JQXkIt9i5PpG1ATh+0ZHOZGrvJS9W32A0OYqX8lxRqv8DyY7yDPI8iymmGymUsW5I1XxcoXZdgjRv3hu00FSme1BJoRdh3ODR04gSwJtgd42WE3mLhKdSdyZuo2ljRCzO7GsTFY7HHRHa/78CC0hHzuJaBpfZT+ZOHaTwKDRweIOlwcc0jPdblTb684YP3uiqNFweD7PNNiJ1Z5EdU4FnzUcExNtAoosgitOpDOxbcimtCbN8K8Z4wSNF2nCfn4lHxQyTkk82mvJbY5imH77xGZN/lMgb/J6T/WE0eHnjC9frK6QvXUmeXwFH4ncq8t/sAxoAAIzkcAMAUACCgWLT41Bvi09TwwTgfiEltNVhFIKElpj+/LZsyr/ZV5m90VEAYWYAgLBAqAFiwECm8izD5dfUoA9QN9ZrnD5kRSJL+zXUXdpS/QOhtB58PNMYzo+6WH5rPEFnEBOm5qF+Qm0ujNpdBOtd0Y2SFceFfEs05qWxMH5FKMOdTlBmPAzx7AAhkQYgGeUrMLerYwcti1j4fgtuJdDkbf1gzqBCo3Ti4XuAqejEJJgBQBoYLsjvd0QK/w6E9ZwtnH915Z0hsEYTiYHKlFKRO9grIULm/vwwBLD3MewOd84+CqAHKSXemAbVDp3oGvu/3nNyrg/IM0gmiG6s13DvIiHCJmWZzlr+gpqFx70z34TcRiM000G7ZYvN0EOEI8xi6TPK3Qtq/PswrGYZsK0iDSeF/Wfo0Jm3HQWGAlYcAIBNLuf8PgoQUQ7GneYiN9gLXUxyNSaFyRJtG8vrocR2s1PoXytzLBKOAsObSdbyD1CW+mDZzPMvYFb26G+5f+McHweQhQLDPjAxyIneGmlJKXdjawWKLUQlDIFEIQZdDWO3YkMxRQGALrnNpbeLkRCyQ//eBAkAQAYMFY4CTbgUBkihnQjpnzq+ESXOcdZF0O68ye9DjTlPMWdsHklbeHPJYg70oGWdmG9F2dPIqAMaZbYBqnscjJ32aRmqWZiWg3V40IP03hqx+dW897l5KnTfETnJNn/PZlmuVS+y7A68tfLlgI5erGWJlj+zL9b/1bKHzYi0WzLDKk63k5akXVZzuK5yUE9bnulvPZO6pfD7ByvWjQOl4d9ZOS8bVEhHUDXhN7KU/pot+4eDlZhyaNVsOVnz2obWdUq42zC+yVE0sC21wpiey2D7dwu2c/0X2W0/zfZOzif7ddn4HjysVx/YO5f5EQS8IyFJ4UhoXhFgXk8QrrgDiIxKMIL5Ew1Jdcb89YBRdA84w61JKPkXo6vOEPFQQ8Rk/wckpSOYFF2TTvZ0I8YLtY+AhlfEb62P4bfGqAQi3akJazhnQTBNxE7O7CyiPWjNdO0wn34SkeFDAPwx1v+tJmwUc949ZPHaArXGRdQGV4R5+2PDpTsaAX20kfSLLkrkdxbyCVoMMHvn+dxOY5cPNq5scuO7nzchfY9EQilbUoh3VowlfRfcIpkJz4eCFJgr9U9UZ4w7Q+4BZP8OzWI4jozHksDmRphVs4re4KBLZ+dMrl08qCX3+ijNmirK3Cay8sgBokIcaF+Lw7qtXSfnr7ogCtfSaK0ejgL1NJRo6c7Llj37W/mMQ78Kr1OWpobZIf7QVh/d3G75EuuZSYWXmq9djwXrCcn9St+qaxsG+3O9wMob4SnkO/Tz8yn6ZON3NPr583VDA+rL8D4Nb97fUPX/jqRxekg++cmT8afQN13W3xOSgGBp7Mf181N+qaARt8YuCPOvP8+duZOc63rWzd4hcaT7x/FNbtMbDq9AHu3I82w03pNS9lI8tQ17br7Bv5LH4DVPS9WbMslycJGMO2jORRf3V1TmpVSV+nKu6reGcdYwnAxBNisZsNc4ahPmj+krRx3d1hE6+ajXmhn/V8m5LkrxiL7G4eWLkGArWeZmHD6lZuO47eG3XZSrO/k8OHyneeZzgA8/8D18PfKHMZj+NcNw/ioCM2AuxflUDczAR7Y4ByPADC4keDRPnKHRviDxDjxXWd0CY+ucGTZ9I067dGDNp6kVrsniufZyMhj98rkunYezYQU4NqyVvSt7P/YmIwtgbCzqLWNfscVURWSrW0epEjP60m+QXdr4iE3B76rc3orzHI8j7pD4BVUV79uKK2FgFohtS2v7o7s4doyy82RU7WzOxpUY3QUi8exOdtyH5daz4NgDFr/Lxdr76bpZ++aQctO6Ur6Gg05Nv2il3lUHI7xBHCx12PJfHN7UaePWW2m26sjLyaDFk4xJr61d6W9V5v55ODKvyg561NmHvqrchWZg5a7S+UovrHwTCloORuGoKjr5C0RRZ5fsKFElZ28A2GPZwsn6GKiwjvly/Jd/n5ibqE7evIPXyUF9unCLdbqJM9HT4wyuc1Z7cJyL6wvTF6oLdq7YxY9N65KGJpetLNJPufhtlzeMVZXBnmBVZutq/l+reiPc2OPBmXRtq6p1WVVfuVSjrnR2APUpIau+Ujd4PLAaDnGtakxfc+Sp6z/leGnUo6X68aPF1pORPD3ZIJ429/PoBOv5Gf3SsZN6uTXa8Fr3w3rtot98CrPezuHdTeh3X6urD+njlPVBqj9F+KhPOS0UXyxTfdlo+zau1vpmq7+/sNQP1f8UP2tj1s+3+nfKK+/7fZXv+/X2k9Yr8J8O5dr38OYrgArRg/zx7m9PhSVgKFm8CINYMAIF/YfJ7DTpybFPxp+i2pymR6GGF1NTs2C8vlV0WRg2eTyUvWNor0+NIAg9MsUHpjF1JvzHjVDpNf04XQqIjSXME0InCW7DBUQfAVolKOkq4RwVs59ouo6yOw4DRK3/tqMnfSV9RaTaHIn4Tsp9KOGuSOhUyTdJ/ma5PxBX5emdi+I9UDxMiAUFfkjJMF82fFTy/IrYDTUuDHoBtfLWqC0RwyWwr3d8K3OMqdmUt97Prc/dEp4erRQ3SGgx1FZ4az8dfve7FVY4I2/H6BA2gYBGlAMyoWSpFkuGoP2b3jgKDTFgpeirfcloYEF075D8DbqJRJY0dJmx/Yza2FFTPqv+J6nUQbTbRl/rH5VNzSs4dlHbk1M0BRAwy2jGiMxhhIKenpn4kXY2pI0NMT1bhq/cC0P1L1UoL+tYa9NDREjXmS97FKr7KFxEHg34ko1bqUdDxsk6Hi+PRmJ66+Udgnv4Qt8cqLdWzzqLsMOVLIAghb15HcMP7UcfAgBAzvcHc/8j4YfhJLZelKMXKmNAeNfkenRLD3k+ns4l9sQs918ChwAAKPmhess+z7BSdHpgkBQgA2RgSJve0F2Tf0bcMwZh+EcNiRBmkTc1zGrvPHyE/n/55tFfxp/wcPLL4QXgdM5lMXwqFTPQcy/gB6UhG/h/6H4zgY9PAMHM2gQI5/weooGjLIj16TYkbX5bIHXChqwyiAC5YmhDAR0MJWTagPLZsk9AZYsEUJ+nSUOT9sEG7e5mDOj+zAwN/cKJGmBY/F4HY9QeBkzRl14wd6vDgCVoHwBrncEaYKu5DIDdm8uAw70JgOPTxUvg/LJswGUFXwLcN8b9hefQdAv+1FrR4C1SnKo57J7Azy5+EiVLAzClInIWMdH5Ni6xX6Y4Tys43Zvp8LuF99+ZSQ/sw2cMGH0TvLRNjqd5T2aWC0z2TKhDPbxrBHodNJ68HCMjVv8iecizW0zz0IONScvcldC6iQEer4ST9pUpfViGN+hzpA60q7TjjY9CrLNiHGADsFAFAwQEQ8uryI1S7Kkuu/6dHWgXoDnjhDFDTXUuRmCBFAAYEVZloXc1dG3qFyRURNkrpgN7h1bfNmrnIb0SWsU5KEobyDVoOpdJCaKCiYExntfApdzj0eL0b1fFCzsNrpaeppuAoJ3WAp0VsvLQC8M703rHmLaBQAiUyH10jcspHvz7BzSDqcv7nSZ4nHI7TZIuuxUGcmBEatTWb9qcOiKH2gqvacOZ9G73IQYvfCQVGYGgfSAlPT1zT0IIe45NeFfl84DxMtRw7RUAQ1gxYwEAyIwYQJgU3/gjfCTiPxErMh/oahkjXFI9qrBkB/WW8gbL43qF4KI8607cBMHF8AsDMOyi1q0WHfoPXo36Y0qmvJ4OS+NMFmW/ZdVHh57bz7LNk/QOfcR7OoXQiyHoAj+GmSpltf6lUu7GSvpnm8wXCwCAFoWT0kf/axIhAX8UG6uXWuNNGTM3s0Jk70z1yKdMyyGBk3Q6g7kp6Ax5pB0uqLRzuFuSYVN24fZF+ajZHfQYvuFRx37gtmszRJ+vB217qVc7kyljm+OFJn/WJ6KbXnPtK5vrFLRTH8MYoa8K7DhLuf1FlwpvitI0lthq3m2C1to9CLm9uqBkCs9IiT2tgXarlFhtCjPsoAfJWBgpTNRSxay77aZTXUp9jXKqRW4utoWIdcdWfc1WDdK20sdWMYqRg0WXlJFcty/kV1P8ztjHJhC99ASpL+yLr14/NvCUpe7HR0HHV+XwxlrYkgMaItePOH9M4QP6KF7545eK0UUZgmAHAek3ktEvcaG7hO2WfCr4+Pv6D1hKc0Z0mn8NZDpEOaln9SDBgohsMmJEE0pHopK6U/C4gmP4hjJP+r32jk//R5duCKogPHgHzPJEBxQivSf3kWDyhpLjX1npMk9Tpe8+kZ1Jv+9lmaMu9o0Vsqp2yO6fICcrrnIrl4O8yEj5GeOrwCVWKLyrKbo5UvGdRkoEAzlUfDjOanGx/s8141Xuk5JUnh5/qfTHV2WFHmd5w92A1evJHyTvq1LMZroYHkTVoo6DOol49bBNxTMdELygWby/JD+w4v8yScNSu7/0xrI+wjHMAn0WpAzQCW5TvuegiF/8jUlF2FQg0L/Vv5aGeERZFrv7+7O/bozyyEUDBhdI7WQVI/kVi/HSnHu7qa85ygE3UaOwc9ruocE3dcI00Y7IXq7R02IdsOVPWRvKUn86rdH/b5KViuoAnSoX3on0PabkrTKtvxB6Raa2FTnTIvLqCpJ6WSS2GAkqEnFORMx3ieisRCkfKppqEjtpXrcRTQ3qENqKswDvPRG1WlYMiTEDqnsaUT2VKvhF3HdAHrYSDnpI8E9Icyxi0QKT5xPa8xUuQySFpFOPsQjmwge6F2zvgsIu7Q+p8QLi/SWqZgeRmE7PnGBSSoyLyD1EmIoR21kkZaPRNFYbQfKaJ5qs8EyIbIxcDIcG1JDZ1xCJT7XcgTKn06t6cwYyQNt7i9BGCztNjjoaI7S3O0DUf+FvX5DSMGVUJ16Hc2f9Izj3ggGF00PZ4D/E1IbZUFL2x71h71hT08wJvROppD3NnBrt2XePiHxSogHnkbI7y8IbFBGd1YfOAttsg8P6S/Q1NuhdPIThsRY+xJiygRyw1cgyyB7hQfMRO8KWmkfMpZSJEOo90Y7cJO5T76AL1H3oHnIBOo8cgdKQKCgS8YDckS0EH3EjpqqyIeZic4jR2CjiHWYC3cc0YXpBNf5B94BumPOgV3+JNKCTiAQaiMPYUWIztocQYRgywHZDU3HCYFV/YsugKSA82PMfwBjoOTCPqAWUiULgPVGDPSDysYvEdqzdhT2Q8M1fmB2O2cB3ItN3Ivkb9o41Lc2c0VdJSjrTzD0QI0bMDbnI58XZM8hpfIO1RLDbp006Rhi2WqseahcYgXRIflQBp7x9JFfanq9ou8Cw751pmw7R36huRDWNEpYygS5Xj9SNMPw0XWdj4TkmOsp5/iEM7edDWFcsWIq9CH99+LO0eg95a/1APbd/p8EUdgFTnQXQtKchuNVcBYkS7chgUBoGM0EH36bbIqhy5xbY9pgmcm5LBjB8HAX70E5czhhKgzDPMYIROdQe47EOYpLidFIlc/ZKJGitr0TlxB2wITYBlgtEVmCOgKBfD1LbE07+yTXQIF2INRxRPji6TbpxH1AWX0IZi7BBBXF3AtabDvt2H3a37VkDAzYWmOC4PqZVmJEdmZMrwZDs17+ADZjFYMMJ89StloYT7zw26iu1bpY4E2UcgWzb3RG7xl3CoXMEcTyJhIfN2EnvL9NVx0m4kIEyJOc51PqKih9DXFFD/I8QxcWI2Q1ol4zS+kk6dARCDi2AE7cW0JRfgkUkZ6FJrThK8nMKnbEVCpjkE60BPSNSg7ZhdK5aKMOz9CfV77ERtoEqQr8pJTim2NKrZji3vm9Fmo2JG0a06zxg9LPz7kiREcznfFSjjy8np/KcLXo9cqvedA57Fs6dOGy++ETzR3y3HtBfiySZ4l6w1AwLX/k80uPsWEDaYasKOHQktvDPMeTRL4Nj3UqgJKablKANk/zZoKz8Y3pbVhqnw7aqRfuixxaf6bNBurwHdWkRjZkiiq70w03R07FUt1uMR8KO/hbwpD2/C4Q0Ko9HRH8JysiDMdv7ucgRUfCh7ko7eV3x/h5cxPIXQuLiziIlD8byRSTiQTjfqghPZh7zhk31JGJ1fofz095P+QiqCvBRpnZukOrZWgoQkuPuQQSRKZ9Ya2/LzMyfW3DT57w76MWfMFLcYbMLZPWsz3m11ItQT3S5/RUQlwrubOdp77CsjoLLpZ7EvhoOEfqb92am3ru5VElwebIuHFPN1mTaSuYg5tPN7gvKCPvjhhnHCv6nenmjL3KLxRV7jTXt7jAPKMnKp3jR7wRJv3h/3m9E7cWTcXncgQ7zG3t7f2Wp1J21LvTbNaBzkJA9wdVZytL1vI9C7BGCj0szFE9jdxvCexSBRlqqwzULJonDGT/EzOzqpbaCLz1o8tnTX5dYWu49wm9q/BA0czHKX58QSvO1JWQhTaREbXWU7CDEmXZ9KVlJaBzMrIZTQVcvBCztf03CRlSGK1ylFLOb0IyyHU3GF2EGNTBDm2czwaUB8d8cHYNDIgiJw/V0N6lAxTlUxDhCF23Qnc9E+GREMwJyXEKxlZPUUqWTf/IYJu9XOo2XP5A8ekIn2/WQmKqmCi6Rs6MZjTuIahhiGnkwLqCxDYr6jBieJ9xkqKekEbR+OeLrW6SJ3tZ4RL2r638I7bYMunDNDPZpBR134Kg2tL+HSlJAkUOIy0ZIJEeWuEDwOsoJEJa36gk0vX85E30pyPMl5CKLeJm/MhtENTfFubS8zNb6KlLb/dvaY4Oqw/OLqtO5ti79W7p1vPWIHdXL/1kvZUOCYT+111m+juWhecwpXTFfJneAi4WlHIJxRUf5BsC6i8KAAGyu8jluxHSypHE7uc3fkRIn/fVNAD6PxNVlD54dlZXcgUpYJokcaTWBv+R7M0uUgV1MwDuyRY4pJJ8SNXe0ZxP/QxVR7vrGVCBp/z3aXpDcZQrZLmq6IY2MMK7zqFo4Ev/zCiFsUHvfZI8ok1a9DjJPqzZfrbRantmr42sEgLPjG9pvQ/1uHQTx76cTgzZImJvq7uVCroHtibpMfqI4wZcSKWqTQ2qFdyi1RYX+AN4iD2AOS8rW3wCeMn9AMz5Kv4Nr0hZiSnPIaln/MoSi4LBNkUOq/XSfxItBW22XTk8W1ZO1QqSxr/CtFMuvBcr/YxgvkH6PefmT0L+ZgQdBbGGgD9RKcxiAz6Tm2YywdJAczkad8WRyMCo5AOqcKFWCF1VR0CSQ2JaZ94E/6ngoXIAiGfUimi3JxEGBXVuQCeUumAYsbLMtcW2Dl75HyP8fm+pwTDKzD1xc2J8jC6xesYrOnW93dKrqy2IJoeJv9nTCb7QqBvifTO7ymabkQT0V6H/Y/VcSCnYEnunXAzel+OV5RmhqYFelpZ2JSW2sD5fuM3RvsN1BT0oS8N/VTKJI0veOPEwwCljxmtUe/MhT/aWNpGD7bt4bJLGUHOhy/OMQnH5OIMeWWr4Unp+DHFM+///IRwUdUzlakBd+OLbq7QUce1Zufq87uyDum9fp+Ti9H3gn4x9OHMbHvVdzZZunb/SCaKT46fKC7SS7NzimQ7WqaIhw6MslSgc6tFaBxGYOtTkhpKxDXhJYZXR8vcTfwQK8Mt74xmIhZcvXsquQt6+9w2cekty55B2ptEJ62u1tz0SJ+KLjXxqVE6/y53aM7Q3r/QFPawfvRlWeIrXVvcbenYVUfh7vjTc9lpzSeNPb8tNS3wRvM7ZKrFMcZqJnitmZdx3m3IeKeaXDjlswaCVIzxrHMppDkGthDtm/LXG5o30dB2g7VXsFODjZ60pWWN/Hq+AjLG/gNTezqFrCa9h7kT3N2y2vCfrjCy86YJ8gE/yOuZlxmXTccwe8HidWGg43l+IbTdjh0ABg4ugTIO9mmrFe4xFjY8vqkae0VspPTVSomHaSj8AkqSE4Wg47j5U/sBQuENbVCbbf6115xSY4XoMsiwa5WB0I5iF4RnWf0a9QDU3izXGTUbG2RnZVMRazWpx8vJ229x6QNs8M0cfUxaOFMtue06ofsykphlF2AYrPLlqlub3rcxtC7SYo1T0aKon2iNGYLB4FlSUem5W3Hi0NzzzClF7Cg1YV0rjKNlfdxS/OTzZrq6Lp8y/HQfsxDyRs2s9k0zQ5ttRNCOCwx6kvNsIIzWTtHHqJc2qPecYyARhPse+oY4uW0MedL9O+H6UtCTUhwtZX3Mq5cg0pCjLcltKSwk9qGxR5/U3WFCYhSlS2h7d0/KAyMFVkCNIbBuWW/i/X9qQtIVpbSAtBGKIpJiUPGvNLKEcpKweZSwP7KQf8hFpdWXKRQ8IOsl1KA7HSdmAIsWC+MBKMEAJBFyEP5KqqiOfxzZ8gSlsNyYPiLqfrA7XqvXSVVBQ5SLXPFzLAx8IB8KjggafSJHBG6gN2SkgWSL1IlDTvvgCqh1b7Pwu020kwBBeExQqUN9okam5na6ohx6FXWMZ80YSz2LLDbx6eXCl2m20TjiWFfNR8OtEUI2KxUQVClvm2kL2rZMaXC2aXjUCPf3hEAVdMmY08cC7zPUH7TjO/VMFFORjbuOWzX/F5wk3Kd2O+u5FJgyMoyVEGzoJuqldGvJMt1D2ltqaX0OzC7XJmBhBrq2ap5Mpctdpw3x1VUqkvpj/IJlV5F6fpnNNN1W6nZNUipwFTfZcY1ajTdVVR6fed5nJeIi3NDhV1qWDa5mzvXXnziMj2dsYNW0ph5y2+X+rw3Sw5fqqyGuqKpZ841jqvN+xUr+ctUGG3m9E8BSrWjNf9wtyIR5OBAs3w6Qt4IA2jZge/1SUky+ZQTfVooP6pxFONlcfwH9VYGP9bFHhNbZn/QTrz/ynpr/RjxLbcv+vhNPeZ9hpuuJgMa8EzDbijMPAeDwX+Kb0XOopsz6EK8PCv+KqFnhvlLLcyl6xkTwgyF1mBdpAJKI70RJGksSMWlMaMhK5+w0y7JhCoxn97DK3kQeRZswmmD6GuGKCstzHZDxngnbVyUcbnCoK3Mbz3MYa3iw/WLCrnZMKRg3WDfMu6rqtxnl/6T3QUaO5hPyzth/OAEhtZzJQElSj6rftkOBeggzpy/guGMLYDpE/tyh1B2oPWLPLPoO1syXnYXIsd1ICSurxY9TPHzvWjD7MK5hmHiuqKxjEUo3OPML+luWe+TAGPvjHjm5Q+D3jKbB9A8mzAUqidhFJcHeGp4voDLKxj+7+D9ulsfCh4H85qOoLEVuztEBIQhhLaU5q2xGl1q0YpW8GZdmghSvo8nKjQG8oNG6eTzg39Z9Haa1D5hPWmgwwXc7kLSK0Rbjm4E8d8x0OqRPKMWC2lZAviIpTHUhEnI3FSLN3p1zUdiHKFe3PDiP4XEvaBa8j+DtQw6CrvEY3j0OIMONfXPJuA51I879TVUWp51jmZLWwgJRK1zyCpk9D7gSSoD0psQ8ybIo/KlI6teS6atobWquQrspUAH/zf1wAcPWcbz8HUedZ/HnQ8Q5U2KT2HjpwlibvRll2UIYtwrrkupLQahXNjaTQ1bwHDxG50KkdxJ86SokBX1hXUYXUACxsPslgW8EZe5DP6RLGwz/zJYbQTrEVriMmmktVsNZjCpoB+rB9ozpqDeF88xHDKkAvKYvxoln9iR3+QxyiTpKHiYDv6Ak6xV8E2djvYyW6Q4ewI6czWkWFoOumEwkkNjBTJZ1mjAPgqTIEN7bYfDGtwHHovFp4FWTAwcQtrJ+RST4aRjikdFskPiXREx8bpVcmVpUTSqG2EHIWhKqSZaIUbKCu8Bk2kdFBG+gt8l5aDP7FEckpaSrZJY0mq0J1sFVRCQigYJjQAOyy0RLmJnsgB/HTj6e41L+uSt7slmYogkrBIkvq2RNxGSfJSIYAGk/sFCITrufYvKcNfFHc1LtKwb72uIKIvgPQVE+TqAhAiC7KwFwB3k7QvAfBNJu/HALGyJElZRE8oH5acf8KefNGz8MTwY6VkUod8/WYPriHos4Ohb7E1YpSVv92FYtQxGGjNotqhFfGmb/ESyjTrdO42jNeGFbwFITdP02hknq3TqPBj1nB0zFn9Od0PrGMYjHdDoxoA4ytZdnjsJXH01CkLG6lxkYKWPEbQmkWVBX0FDuxMeW6vNNqf8PzCexFgojO/mdX38Jh+QUwbJwP44YQuEgGtdHY50URZW/CeK//k0cYWzWWEKwcUrWjh8c5Nh76xmjH4Xjhbre/SprzjMpD/rdEcyfhD0A+p6A7iPxGFHAkvAwosJCxdEaYhxr5C2f2FTOWhAkhDI9H5A5F8huqfI6kyqLgWiSiHnjylzLIg/xpKLg4yyac4MkjLbKfI3Vgy1eiD6Br1nuvahhXtKpYow4FIlgZRaYlEDBIZAEkaDt0dhuj8hW6/Qj+HQGfX9DhtmPP2Bmj+PAon7/gm1V1P4sep+FiqIZVKTiby1tPr3qtJGNpDrUOh+3zAnA4jJrvBwhHQP50sMBHFF2VbC+n10vdQ2gOo+AsVfBHCN9LwuHc7ooLGlLzWwmz6CPFl2MNI3efWbYH3EByjzBS5PRqGaLeii4RNK40d4lj4MwKjx9gWPoI35XPpI+U3Q7r9jjyiVY5fZ6EthDqzlojdQR1wJDyDqXULCT6iHMeT1A5CK4yXDyrs+wi6wyePg3x1QlWJIdEZmI1TZLusPMtJ51SC9TxjV8Sz3C2doQTvhIJAibEySAtVEXxlQjveCCFltcHUkDcVjKictoJG0iy3t2oWPeeF6vhMd3BOx6VMaByK23OctZa2+0Nv7GIMQKjeI3FH1c/oSa87Ietj2Ht52K4A5wZmNVuj9rck+a1Mrvfkqaa5ynv/tITVg9K4IfXES62nhPIDwtttgryVnUoNTSJ3V5tPvF8uY7UqBWyMwIJ/Fk+O7tYaqBWRVnh4c+HKZMsUNl4x8wMcnWo3d4MkvM0Z0U1plEdNMwhQus5hmpzeIXCYqI+8i3kXJin6Cn0UhkpPTYesSiwgxRsZECCojORr+C7lYI+kOkpOyXoXVTwUflSkCi8rLhC+N7jCdcMw4ZBhrrTGoEtTDR2k1YrqMlOUehSWuhVfyZigWuNV5RRfCrmKS4KfYZ/wA1shZBr+lE4blkmGYZx82fw341689L67+ahyp3T82Ku46WxQ9k/dRTuLI4bR0jpDiDTdUF8KNwip1UWyxbQNt6WWii+qCopmIQ84KtiKDcJZhTobwYL+76mKnon5yzcRgMPO2DW/9ZK/wfwdUaR94GtU8VJNgyXfn53ZdeSBfJBo0i4wcqBrp7MjGM/u0SW6U5o/4zglcxbGT3lIOWPVED2KvgDvhVsKWjiqOCDcMEjhiGG/tM6wUppuQCnc0Es+RiujKgEeYUr5e4qjZeop+6WxoAIoobQgTyn2myq20ooHglxcd1Kc6KHhjKQUl2GntMOwQIoz7BAiDXFCrCJSGKkIEgIVCiJ6yuC9RTFeipoy/kbaG0p1JGNXZOLpsuIrMxkvFmQeFGQqAl7URV2ts+xUZ3s3D8gH75fQUkIRggry3DvKDz0gfnkygysMZVvy1WXskfrWsWvBWtiFECY7cFog/x70syYkbJuWg7ezgtwwY57/VUE/76pgVZUU8RvVZxCrqcTog7aqA8Ne6FpQ2XhGqzvqp11ZSeTDAflpx1Auz9Fa2VryqmjnSE/RWV1ZPOzSzyhgIy3ULUA7bFEozhbLIm0jWZAtkNW21WLTbFM5eaEyfGJe1zZPhKAMn3Qf0XXdNXRIB//W6J6zg7bHWLztCrbGdg71te1GzWyLUB/dKNRUF4z89ERxo37ourJMXYHvAV3RI+/Ysliq7QbbavuMyGahYbbD6HfdWjRUNw111PlBIruXmiQ2tUla3nkQ7+Qs5iPyHFDHpUihZ+d1PobhEHQQENIzkQiKNboHw48XrtkejQed/PgMPLbAI+2tE3z5sFTjHJckwhsBuwkuiVWeBfeBecbwQjz0ywSIGDJyhJ52Vfz3LXcSqnVkWYL1SnAtJpEgIgMDkUjlOilM0thkJZD8UY6SrkoJNlWZSRoa2pGXSjIraChHNhj2kq+GbuyzYR6tN8ZIHneJjUXRWtQM+qTakzIZMj82DWMFKxbALkh7wctfM8ZJx/CepFA8uUdZZ/I60wa3LW7caftdNug2rVV9uQYlC2TQX+gQW+w6Fr61TKbOK2N7mE5BC3JGIBESMMOY7XUqYYWmtfPuABkRCiejWclkHCC45nR0dcePYZREsEQ9iW4CdVUUOw4WuCnwWcKSOCyxVmKa/P8wSSZu1p4SNfAwfJQ6Gq5JaQpTOmi4KsQbDgoHFPGCVP5vmyxAun1ysc03TAf1kLYpGkrzlJSSmZ/X3Ueh2E+UGJl6f5iLUMi9MmA7DpjtErhSzqcljhhRhSeskyfv/U1bRJopZ7MR6MMPbSngYWJ836FsMhmfYpKcvvP8tC8lHuHVqBXDN+/XlGPV4YaMPwZfDgBbdCowkVOEbBviG0qJ/qUo+pptlrOj9IDzMehNvUIzAE4b+IY2TpGXlOMx+q6vKGnKQ/MbtfY62Frka7kje8mIFnq7P7p2ZNd/Ir/Z0wzH+sQnTCgF05pALb0L8eQwrCUD4SQMVrO+MIVNFg7WRzRkDURJTgkZ7f9z5dIkJWgYXshQpdG+60dHiRfkOZwnBrKTGv1FzCP3xHZ2VMxh68UIdgTasnVQhf0LbUh/qEyaQA7SV/hII3GblJJ4qPTpu8leioPsPxHJBCawC9CT7YLxZD70IE6oQ1B3bRSF5lrjl+GmL8pLaI9j3PhVaPx4IzeQvPuLJizIbJF9X4BkkcW9gvUi7fPFeSO9/+0Q4DRZ51DBell9R0GY7NQQSUtZSntJBVl4NUkL0bJC8ruWF6FnvST7UbpwCcNO4cW/hA/SZGnLBdtlm8cLYmU+SyUjZYKx8jUQemd0z7eoFr/gY8O0LuLd85JWsvDEVfVXPMXgElZ+FJP4r1nXxITcced7OVbHd1CGHEOETQLZjxYHJMeclpLiGrGMUrSsEc8xYPMZZgcP/natiH3bjkimtgdOxVUbtaJ15pi7PLG7HdlRnq2hY7ePa9jcx4eELIm8Us353ZDY+h/LpEJiZYkU6tmSRP9ykxwWxwOecvlibc03pZlrnNDXUqkBajjLY7OIXI5eDBOSo3KGzX/t8t06nuOT4jt23KZTlpb6sZZSI1ZGKsrSySTnCfojy/vKSeNmclJ7b94v9yDb/8XOqPuujTdtDruW7bGWOofZIWkpWyKNYaMlxbpKnqk8PrJDr9L74xCH7FpN6Mg6iBqsusjLK4+0JfQzU46JjNmQIP/FHJN78sBvdKjjfmFPbfQb5ePya++zwaWaT4RLbp+BLlVDNXPJFZqyrmYnh2rix6HK+MWFsvitDvXaz+NzyW+lj9tvks9Fl94+e1zq+yx06RVqjEu9UJ1cioWu6X7Vijo+8CviSwt/f//2GexSODTNXbGuWwlPHPdB113U1Fit6e9QrcF7p+GBdQCOZaXTJ3IzW4pa2MHO5VvFO96CLmtcbTFVMjivR+DP7u4o+s3CW31jjBvZJeOHT+PSduas68VAzdBLFEnUYLHY1FwSavZPgFikU1ghuppTOeisy4TU0hv9DvLpuQqR6vlXfchDMdHgTIcUm5YtKJhb5EaugbHZMkbqUs7XAma0iZkV9oq19H8h7tMe0jEiElNR0lX6i99XouFor/OhdPAwJ5ZkUIp3hl+R+dufq7zBwDnlEE/30OfqOonUUr2nnmOKoU4GwDx9WL5zthM2ahheyDsog8g3rpXnbYt4CqanfQjHlKs9cX+1p3V7zHNu4si6Ob1JRAOpfoHJBK+RAbBTUogkb31+hG/E6Gw/mnBa+YfPYdr3qotS3rMpUFUGMgPJDhXPQGAZtM0bHZq68ArTKRt0J8zrUXbwyVZplSL68UNTqHDWaDAZaUiHPrcgh4egOnsk0Qu6WIQ4RRJpu5A5V6DNocg0SrjYIMoziDnvqLe/iRH3aTZOh9PNXEaK9YmvlYi4DWp+SwU7QP+nIaISaFMkApOgaHNEdRVkvJn6vYuYrhAyfp2t8Chb72KuB+IOOy5i2UaxiblkTeYGnAiYRAbiV3uTMvcaymIVpwabMpKi3PkW8Ye9Fk/ZJVlnuUFmDywiCyGEjIHOpBNS70GM5obYNl95re9kUdooxU9+KFTH+ihhSb2PKx+vuDSrnLOWsXk1LVMsey4iYCQjmrsVZdaOUXVji54zgoou6mpU8mZOOhmz74HQOZ5EQ/PhzQYy8/zOxk2kSSv2uofhSSPmnq9ciuFzgVNJfKbQ2EvDK3bJcJG9UnlJlQWN/EeNbqeOuwn7HxEGNBmjjCbzDR0pTsOXbtlBHmxSrD/xP7RzKSE3GdfZnJhbw7lxQm3Y88rsbA42rgfpUoc06sZPUTKY943LCizm+F4Zy00ggVtYRMRz7SG01jLoTOWFM7WomH5MR86xMa8aDPpS6nUi94ndvBH98hh5JLLHEfZIoNHxdB3//sxOgqVsglg4ipC5GELzm9QQn6tPqBE5xpKvP9njRayjC4sR3i9+kAV+E+1TH2Gm06JBgHSRTmE8KTYfljTx2TqlPXajxh5j4lJG+3GE1XFsb+nuE6eKddwpamzac8VbfbI3NuUx33Qnuo9wadojcfJGc5hP8B0nH99SJaf4wI7Ocx3jQvVpsO7zyP5GeayOx5j0LV7xV4tvhOKZLe/njCFngEfVw6ysVI5gosf4LrAZ8nTnFxKkrTc1aFv60Ie1zNCUyV/jByWk2alh9ndHZSFtY682vkfnA9rY54cGYzps1WM4NC4HRZdE0rjzNXopWCo/L2uvU2Z0ZnUExMOx3Thno56TjRlii2tIVKzsEjXdVS353qg6r11Ywuq4xa1zItUhdaZF7asGWG3RNtFvvGIhEKkxoG2erY+NiNrKiHbmLBrTllyGKKf7qnY307RjAtkKm6b688CL1iQSWezptr6qGyYxT2fmz+Q0fXeCgYo7ftOeL0idjBRLVBs/dfTl8/UQrfuMnNA8VsaSN6VDt5MztMjN54dZCHTG2Zk69pz+uDpuJmge1ZsDwH2NdHPGayibLfrlq6XOOmhGHesms+qjBFVnJq42lxt6qsomj1264b4Bm/jfY8Z/DU0AFWg9bjCqR1QqQpnRAjS6UN/38FbuM2Zshys7PzNZaJwqNd3qZSzgT9vDO+eAEGFhSQ43AeErrMMnsU/sCuhWdRrws92F94HZd1d8ahuQSu59g42U8pYY07h8rwK9b4ke2OZjCgh9xyh2dKTidNasbpCdWKe10Y3WVqju9VrMFOsxu6O+Jm3hV25F73HaWR0tXPOWmx6mqXVy9bgdtwHNvFTzgt1E0nHwLkV16Am99nrd35uCo0Yuk3wxVu6ywLWwHyYdmrVyJjEI2caOFkAJwnYnLj8idIiuf0lX/t65Pes77BPGPuFKTMnRmLMBCXKaT1JWkr5gABpXSw2fo5237SfIcDcNjF8QlW4WEav3UIWtrkVXKBKqZ5rmf4zHw+kMcmZOv1klOTUpef/Ccni2hvHSY7XD5m8SnA7tRWzvXcFeLnUwxEtubK4UO3IQUU23gOnw1ZSI2ig2SYrAcE6CFLBbwn75kslF0tssc4do6mAQ9rhKSMb5oOJ20EBnsQnRHud2e9GziRpLqI4e6NhjT07iyAgprVlUdwS63cpBb9UWaTRFL5LYVtsy6xybXhMTxtQHeccetT3PaK/4iE11BWtp9Ng+U4ayBndxctmhP4rdeLqIhUvEPZafqjofUibWCx/U8/NEgRxrRXMkmQLau9vpRNQopiKGr9fBrURGgYB9zr8PKkzvBO7dnPHOqnr0TVMzhJFWAEo8Y5989n7R2Xuze+GqRONWRMycqQqxOqnxtkRH/w5AjE7PR3eVziBTY5kkf8Il3wHebjVL2zGW1/TboiKi3VEIRYWh1alxepoPtUEbUfc98sf0rsPN/9Twi6TiVPZ17HiHSZRvj7VFRTJ0B5wfHhbLqk7qx+n24CP1DooADwyNgRA4c+tTzAtPwyjhOuVc+wbFIpRg1PY5PrXc9kpmxya9h+cGBKmQr0Bt1XmmZP7zVp1zyvOFdzGmIBXHca3gq6Ro1feLtFAO34kApn9y0bKaJwEXzPIbwzROYpVcR+v4ZNb/QLo8cHNrU0h6pQrtvn9Gw/Fhl6Va05uCLXYKycO3uDnMNrms5+pU1Pq3MvE4IVsNXKxhzExd3tGxXJWVPIW6i1SuRYQPM3w/re8NC1Mus1WGaDbZsJj1MbhJA8MiUsIQQuornUlxlVrUbL/SkT1XajBDyct2KKnsrCGRRRmOsNmGBDLcEE/aGNaSYUo4aa30I5WUesOWssU5yjLg212MtENz8rqLtODezA0oM0ecrFIsnaTTdbv/KH2fnv+207w+06sywENeaxVndFZm5SnPXz+Lea+0P2ce15QrBjPcpxTuYFOWKZG/2PhbijCV9TOfDilnEO/TZzcMwvpNYQOudh/PeQxORqye5/ekd4rc9DcePy87z6LHcdySabhEzkXcT7e5ydPeluna3HzPetsf3ED+AuW5iq1Fl4mp9ysVB+3a99Lkh5XsC6OHEhU+UoPd6SVYhns3Vm2hah/ADp1YuwgCLSDfjY9ZEHkjFWveV3jOf21IlLG/gkLRjij7J5K/qhd+rMKX8EU12UI3DnNZEUee7/xexd1dtZNRRTzJ5ZTmEpUJnMQEIiuAExJA7IxnWVkQQf5s6uqSwtXc2SKUzWGT2jqnkb06qEOlojq3K5odzqvi2H1E8auRkv3yKu17BmxMibbxR7N2hyzh3vs5iQc5/8Fs6Q72CJ+DhF63TeUbcjRJdrflTeXbpbz2d4HI9hgwx2tMhitxv1zD20QoZB328xk89Z1wcllMsCDHTBqix+T1JBtu+zkK3iyvKCxGvWZyY9trZqzmWZklDWwgftiZ1DKY7eQL12YEML/l+VExbCPDMIoxjF+p3WzPtvGywWpsqwceinPzWc3mhhTWLUAZmYuCZlYkU0Lv1WJyxM9Y3TU1cJgZxk7MICh/3bcmmWdghQaJdOGaiUm1Yn4grZZusRQe/2KcMN9rseXeBU7FZ4PtTQ5+AgWhQI31Ox6/js+kBsJ9sErHn1FU8P6aVwspiFWnKCvLVrrxilEjZWBJeeEoWXgzs+TjushWLCtr0vujXdKdjF/FNb2nncE+3apasGOZXnY+3No2Tk+PBFcN0U3XAYJ11aGQnjyo2U89Jjq3gLkSgHw398fJAg9NLE6YiZM5scnsltVimmmKGGxyCJeuofzOQXqMK5dNJW9Mz8Rl89vPxcByjcNi8yxluBIHt36WnjIJFulmQ4huOHTWtYFauspIPr16OaCGqaLIa/oiUk33RKLpqDhiSoQE3RGI162Dtbp/IVzXH/rpwkRjXV/hMDWS7C2W3dbOn/29qYieMng07Ns0a5aFP29OxeCRy5g8scxAHWvPhM+T2FD1SdsFLRZT8D2Fqok/bX2bw+zahXL+23biNxrlmJ7zDPtkzB7HdixHI6Mkit84DCgz3IycKs0tC4Cml28BZM0rnez5KGT9QR2M3OBxnUxbBDDcnx7azcMlh+UmLBDQTRgt0N2EjtI9tU2cWvORztEj8QAD9AEovcsagItmgDkCbr17RgiyfWrK7lNgJaoznh1lnwctSRktRvctrIRcQqfnpl1l14StBNkB8uCkFfAd/5zY35/rPzWGyagfAoiuEcM1YkGRKtqMtIqy8dkkRuloldWGrZbaVLBKjUJWvW2skUrbHLO6GJVPkf38y2ZcpJk21yJVinI+Un+bk5EyRBlq9SbKCavjUcKsuW/rliVSapSVsdEkninCS+bBOXksMMwBHREP6QRFj56ycZhz3xwS/aRwrB64tA7BwG2dkBsGabDIuqLSgsDXmc/7Asvg7CjrhHPThrHWdVZHS5Ezff6tdkDLhm3OrDgWK49HcF93e4YoF211plWNC/i3OsAL+RY5YzntET21AN0JfyLf9LHkj1SMmVDLqEwN48AKp9DI5cepZ0HHi+9jVlWP1+bMXQk8btkaPUwLMW1epp19H8akQTb4WoKDg7V2bzQ59bsrrnLTtfiMFyW3xtV5u/+6ycVLtrNF+ZcLTI1wza7PJVad8kljlw8JRb5wcBm6wN883j+auLCxUEtRksldhclhJY6yRjVrNV2BMIVDghWCiYJeolBP/As9oT/URWbrm0DrcPfoKwcbSSSLskWL9KTSrbH39JeotzfVPEk7jsz5EHaBwQVHDoKSIN1F1vO+auIGBw00vq5nInYkwRRb7G5noSTRY4mVD2Pii9B/0cgw/+02xQFaFPRkiN/dWcLUWeC8ZLViLrnXGowWzsKGzbrm9evGae93O/z7pbkWFaqfNu32nNDqLvafBgitiM3Hr3k/ZYCPXntbfXpSGR3ymg5G4Bf74bH5PXX+ORnuRH+YX7bmQoAoQFdAHcB4QBbAi5ZPdC+uFtcJJwlrCFMJqwFTAP0AzWEdDwcMubDyozEfvhDCiRBCCAEeYBKgDwyEEAKmAcLgwkB4x+QBACcBfwB+B2yhTXPIyOT4a1Yp+e0aroFTOKOULDHP4YvNpI8HRC4gCpuAxI73rBMbp+I63hIAi0E8r6xinlH8JppoDAVRKds09/TNu6N/3W8VN1jSk1Nm38XSMfzwck2F0Y0HqdWvBxdWGuA0u3FDloOAGRiyWVVc97ckohKIcgcJen0gIev3hZUEOC0CyeBhQvAdEsYMnZxdwRvbPqAbZzEOdWV9lgsTwAshE1wQ7jL2igMTA0aUwXzAVgIRhhE6EWq46Aifv0GY8gk+MXULWq6n/eUrC9Z0cbSvkH+EY+h8HpE7kQgyLsVmBn7XE0Q+CQ9qolNVfwvTjWGeLQdMQixqUR3DGi4thDzcMS6Q2sDcKtciIV9SeUclDSTRft0bkmLq6ChK6eZQIZvw9xQ2tajPinWN0+TRAB2rupKMoR4AneV+HWyxg4PO9afPOR1wZpXEp58mOPs96DThvFsQxTuWBBViDD5tiNG4Tiq9mMzJ94QqdR4UUuzI1jLvLIOUEGpQwEJdLitNepN99Rs7ZWdcoP2yAxutHED3R1c22F9zfxW4k7C1LTWrrCGYzEwTbsoA9AW4DjUCHsQnLAXKBo4RW4G9RCYWTr79v611uYY1kAnmAJ0T6EEsMBbSAPkEKxkEHkNdQCjR6l4KyOoGnaUwOvORvn8ilwsJzmrOZpRRn0O/HeY3ZqJiZ8k7w5URHZV0WyrF9LOCQmC+RRAs9W0DNIb1jIA5D4uVlDYyUHZUj8gEq1eAXUnjTWO87BTGcZJPvQ57zRAfT+PyZcfS8f1OJV+OqGO2CwB0CyFL00Gx2gR8V/zhYd4lIL7O/T6D3i+4fnFmIdr5Ic8XvSgbcXcxbSM3BPpnBN8nITzKZIK7Qh7rfs/M9/NMakcIkUeZTRsXQj++PJWZ77HKWmSI+W2Zvs3P0DYvU8WIDEVbIzzrkuEJRQirmcF/WAQrzwwmnSIofcxImRqDE+P1CMHWIdPhhxD/qmeavBryIOj/8gwXTvz/Om/dQb/8WQD4i24llt3laZvghGGT6k4uK6dDNvHdyPO23a8c2ga4wRxXz0qAUdImtlGawiZLg9hAaZLVVGqyGp0mVmOnuFXMSWmTwg373Zb3zUnBy+vsOfxgXyXHbkv72T6Zhdz/LgddlG3BwBtmBJ28oUE1b7pW3tNaPK+lll0po8VVSaeb8UIpFZxV0oTjBoXO+xUySXXU02CddziIeEuDft4hrZG3RCvqjdYaKl21IkpNLZlaw4ObA4W81kESn/Khbz97Uq/Eyt95yumcPP8tY/eTHOu7NNePr72C88/5WhiADRpBspgl7b6U5QGk873cyQ6yszxyWD7Mqi3l8rNoaGoIXYa9DPAfPHWYb8Ai+vFUQrlv7hAckeGILINTxqxw6o98F4T2bBC8PY/22r123oi8di8kYYZ2imeOWvPaHyctTklqY7xmuRkThVHwCveZpeKdv8CwwMlmwmX9vuO+Xn2M2Oiz4YuRODvZMUsWZEloF3RYTr/9mVSmUutBnXkE/bFZr2SQl7R1kCmoYJscgmQQKL9btIrYfFN791pYyYmdDJrQqT5btKZ2zEYylWwxIZZtd4w+sjLImQj2sKyV5wO9U76MO9Nd4Pap51lBzNRfNH1XHCwinH5J1a296Ld3wsgleAQ1AIKGhrmegckLYgEBpAGoQ8aYEaGGzSD+YG5EB/YQOovVE+1AKVEP1EGlQAmUDCRBq4FVkD1gB63E5kHkIZUtPp2AyCULqZbm2jm8TU7Cmw7wnV1Tcq6SsOAR6uVUY/u7YrKWc21fJ4NMgUpHYaUzLnM5rCRBSaOr8qaBsRWVm6O40OTj9KwiedlZ5XMBGmO0NiWAOK5xmt+a0iaN9ojWGtdnOAQc0CQ/+fcFsIABdhJAyipCLNiEWAjbI4mU2fambGQu89YJoOsOT0Vt32EfvG2Oj5rJ++GEv9Sbv7kc8J/BXREHXciU4YBlymhHg8SEzerqYOs06yVXXdf/UAZagBzwTNOrMX+O0xB8fmmGbc1WOspi6I1CvkB5kzFE+a0NgMIpyXp1hDl6UP3Grq9QPted8IkzifxWfdmUikD/oIgWZTkBN8oXP2oelV8lpsqF7U/Julz/zsyHsmD6yST+BI0uHo/l76D3IEwc0YvjFFn2KpZ2LZoeEZ9XbrUhqi4+DbdcU0pnXZ4C/CfvMIzzXIK9xnCLoA8ktjG/inoI+RvbzYNjMKP+PCMTG8G3c6R2JkTFbrkREM8WQbeFCBvFfQBxWAh0gy7NRUAk2U3eeqiMS9iOzKO65p6TT+9I63nSUZv89wx88CaPz4HEz8RvN4SHxXgRhN7huLHzFF1Lix4cweDaIcjjHTA95DXgRxzkwFSI885KkVsWCN1SsWqJYsuYI7Zk94smY+fTebEvnasRaH/kGk+pQGHE3f32WhuydH4WBNUpby6nOMPfloBig4/XTdVpxzokVsluKgtnPibh5Ng0odPX7ebFe1J2oxf4xXnxXOwUhpgndohRYq5oL0bKq2rYyXOAtEMHRkBVaAu58DJUQZ3JICckMDJJAnEInF24LbJ9lm5YQAuR5TVaKS9cQt1ZBDcqCwCL0NPMIAQFvwedkcU1MFpS2Ac6SozLQA1pP0bIK44vESdTpZqxQh6Y01V8b6J7gUICcusC4hHUDtYi4fw4h4Pzb/+8+qof8ujg0x1sqV5laLdVLq3uurv0OJr7RXaDuvTb5w1q1rmLtZsZf8+vrz+grXD2w+sY8OlVmmF+umThYfrCi10EIXJB6CmPWtgpXveYsj6gsjerCNXJ7JhTfwd/SQjT3b8DhAArotb+saZTtJ6gyrgP3BY4xL91sn0LvlecZl8BNsZpeAxSbYmzHR8vodCBsc6NPXALtHR1evlBXPzxoW9cF/1Aad4Pju8Xm09+sGe5cNn8wWpdLJn+gfMymIAPvWgcYNv9Nc35S2qGyMxmJ1Txl6TUSa78d+NQCwDAOanDDQc4IAHHqcONI0DFRAd2Dqs3P9F5nYQCtZP9OZmqMBVAJgYMGCzSKPRnkaSYJTD/k8KzQZhLAzZe4HYRH8Ah7/R8q2JYg6aac1rSsCVWLYRbtwB+T29SZ9UBTZzGMh7tEctdfiFt2jE0p8ZjLqPLVJyHXP15QOqvO0claZLSxW2QmxPXJ8o9cOB73jC6o3gi+TfBabd+PQwzTqcpKOhhBkF8yktiWU1WdG4oIAFvZLV4MizF1kkWGaVyqrNeZKjPSDHjYaKw6rRtmyFyQ68lV0ZNk+vReLhME1kxYIWlOy70IkSpTGko5dW8H8QocMapPWJpDSWqEpiVGVoLs9RMR2S3GYT/FkEYDimDTl/N1ktjZsuKfh1lGDyOWkv5Uo6UKbWQ0qKvw3jqrSGq4heqkJzK1Eil/ac8+Ixc+yTamGyRpA4ZqvcaohxFPI7IQuH2IeJQvmsRGbSoTZRYmo0rxZumqk8XS/XdcEHNa1AgqnWQMhlZpI5283cE/qJeP0N0omB3z1d6O2vkt0GYRK/smBijwloKgEH/4zVAV4TDHTwKNihuM8jZtWDbba2TBP+luyndvRQ3K0XNwPzknlSzUNGfJ+iuGy6JnNUTM1MtQ9X0l5J9uaP2WxlRxR3dBw9L9i9dsq2JeqrzPquxOaOzfGLxTdUpPmTRWtm0IZl28Mxlmiix0mGtnZ1kwpeRrGWEKGvH3rQVmCMcuOGcdgvfNgiDC+CVMcR3lZTKgdKp5uM04lbRvb1DkrXikiUZP4foHhQ12xWuROTM8WgSIr9r+PQW/kMgJgjoMKHUUz5gUCspqGau+0KoEc83fheddYw1sb782YE421Yoeypr6MsyaOX+RpTcS/QT7PaaQYRQ39Y28RJzIe5ZaNW1Qo/LLUcvZ3jPzxDY6yfahoixxuJdS1FdWjyoIN40AvesIr4U8KX/D9Elfefj/s5CGkm7HDuPLmvcN3+N8N5SV//3oKXUZksNJey6RuniscKeSNWZix6FlHJQAMmEefodE/8OE/IQ43oVtTwBe2ETLIVpEC02iPUmZYoQoWKg6CKaCbsoK/KLplAMD2JD1n9BBgh5Bi/eQMHf4txldPZEiIYzZ6T/LsoJtok9YpZYKGsrumwyRsZnJka6k9RoKFZNmaG6VtARKkINyAZ5kSAzWvgsHZXql7qpcvXPo4D99t+DK4Zr0P6rgMdWMil9BzMKWUQbMTzHo1lrorOQoIhqo2A/sAcWBbVjEEF8yQTOR8JqWWnqPHfbLtbma1S+eDpbySbMYy6bzGskczz6sHasAavKKcGF5mJpLJnzgkuX8xI/+Qs74Tm5QwwSS3aQVWQlzIGDYpGIFCFigugseooxUFfSCW0rKmoidTAtVvRJEfiC/MaGyyNmKjbrpoIaX0iN+nhfQAO9mElYM1Tlc9ivFC5DG6rd9nW4nQSRyQ4ud4rSFJZ4djGGLbPBXILJBFEMEQyzGQYyDGdoxtCGYQBBZYamBDkYbASVCDIQZCd4Q/CZsMb1OWb21KQ4fQvIfNiWDtRIQlzrDZa1agp97ZydNNfKuQC99UPgb7+f7aMQeDSXEb3qCZxXclbRuhM5qQ7ZvhZuc5Dcv1BIsWQShe8mwTPfpJDIyDzOsp3O2S2uz/TBTYl9GghhUyaMATspcc/yGrXYzTOUzVAtVVbxtF1VrbhCJokRordoK+qLKpLiUqWcwi+SJMVQ11G49uAiPL5p3nSaxOB6s0rX34wACRtI2EPgWYEghwCYBiAnifhuwvkEHNTH4eo7Tft6azA1l/RPIA2HwaedIP8Vwd8lcWXhCBlIYytArAK6N4jyWSJWCJL1f4j2aXADr9j5UIWIJr6Dk4Td/uQZUDC5KZcJ25oagjGhZJ1S8WPXVuN84X4rKmmrXftglE4MpQDJ2oEdtpM1hQsTigR7xrq3WhOKa0J73SJnmRlvzdkuL6i56pwzh9ltuK+JaoHLavvvG2vnnTn01Pd1DyyT/cDf8QHXRcL1YDE4DpaAiWAf6Q2iSRPQjfQkdUljUoyUptSBGn8jRcEDkgVOkhvgPjgCToB1IAEcInPBGqKDqWQ26U8GkxbESaRVlXcFiiuTxfImJLRWEaJCYBC5U1YLEinS30sBPX5swflBUXDU+UG0QTnFlbwiESVHWxsa1rGSYmh6Qibn5AqinilWSpeBncI9clfyAgOlmUYQfsRywoxYRGiTNYEojSiIPqKHaCJuEF8gOdSN7EeuQxXQCSgbSoG2wlcR9AdqwDmpH+GyGKcBdfUT6ihSTe1B8qhSahuVTAVSq6kEhGF7Sr3hLf9VPynf0Xtnv0UkidJhDeEqHOZROIBNd0UwqpAjkd725plfKkRRgHicTWm/4ba3M/HzNbcpJFjFs7mVxPwZ3HpfhV4f4i5w6flPWDBP8EnVq4nxUn4xYjfW1E47neYVgzAFYVOR8Zt2szzx5nX0fMFHqSmNbmaGomom1ki5GZlrMLoeWVhddDxNBgxG2inMESQYQHyQznszo0t+z87W3kYE2Zbx8MBjJZyDAlYrCmqwbOWJ/ARLL15UyX/OAKcZRLqAoajxIyhOGNAZ3H/nCsK2fafrHblZac5u5WqgLIuUq6KfjFL2k8dq1iBYyT9NnSiDg/ez6ZfO0vupmk+t0Pul+HQFTYP7NAuqrcT9KRs09cP4GdQTETaPgyY7bL6nH7fD/q74fPXha1P/UXDugJ3S215ftz6qTSvQaRALCFxcwTD/hQcx5QAW7OXxxkXbm3Zv8pIA0k9O+NWkP7/5oNJH71JPUGp2eU1K0030o/SLRokhgy65UcHI3nZcN43rRo6UmwCudKLNgQ4xGUM1LSfbiizHBHX3lnpNAujaaJoScW1b6Ox3wwXQgfbbFrKTek5gZz7b2qF7Y4jURqovVZaEjEM2IFvshfSa9Lh0h3Sl9KrwmHBOMUaxR9ggLBZmCKOFgWKFiOKeNmKComWjO0r10m9SoWeiZ4ZMptoOlpkg9rqbsovPWyFLuCzcEPYLR4R0aZ3wlzRdWC6FC+OlqZIm9ZcaSS3k6iG4NeWlS0A4zkdK9FSxjngoFAeS8GqMg+J0UMx+ZVIzQUqeMgcgaFspqx0tEktRov1LD8c/hwAAJEw/ay086dSZXBZKVNSAlMRVgjqsfUX/krvoDrkL3UnOQZvIMf5f5xg8pNDemSwxgsW1ZX0V1qoNqpziNNUsjhuZ1dYRQ+1+ibjPkLtSwq0woFHynWCEXS/wnkaoB5BqfFGK9BTl5dlslI9uKJbvcLbxh+xf74hbE/BZ9Khrmt7LWE9yrwAW6Ps114+26ohv+ngUitO0Y62C83ZQIbFuXITzYCry+ncscvwUbEC3lOkzwQmbkjDa+p7OomWYNHV4GFcNRFpA09BHIpFsaoPZnEE191IEbZES4wzmc6SA7Qr5Eck0VsG5VbTsfOWQe4PFjLoWqPz6x5xCkP0emPgB8LFkZrk18HWn5weCECJKXGMs2FS9ksanKmSASwX3RR0jZKKpeV4hRRDlRsLNuxz672sGA/f+QNncOl+VAauvRR+fX6zWLpakEAQ8StFZMq6pLPAhX4f70F9pW7seBwIo6fsFgoWpIslTLjTDieKbG/9rpVv1Z60cel9uWxbrSFvSK6JAc2AZtl6pf8AlTvoJKuJVqq+6rY1DwsyLz1beF9PUVnvYgHj8gbxKEL3fEexfIjoUE3SHPq68Nmcm12ukFwhIEFOT2dx4JZ3Wdfvwng97BjHuhIfgJAsCWegqZAq2Hub7xPjgEYoixdhHsoYp4DWmN/XPD/YQUh+76Q2OYNpRQ8I5k4HWiBVYETq4AGbHoR/dYLVlV3zsq0GkvWI6E6SWZdC1IGQrh+qDIV0VPJXo/NHRQBtZ5kRWSsDnQqS6GhifFw42lLzuJuIiEXCIaXpqc/VeIU6q6EXYxDaKO6SM6El6wAI2X5yinERjk1kzmMgmCDeBYw9uc6YRKDQlhz3wBEzjeWSgo64IXsobeonLpJV/aqJau1PpXK8uaKnhpMcey1lsZQ6G6x6jLY8Qy6O+5SEsj3qaU1w7AH031l80LUwre97KQBKwHcnDlSAErxpxAXa3Vaxl9WyC+hVPbQ0CWK5HctAq96y9VcIQsrcpEadOgx2me6dHAof+G0vkhj6v0tpX3x9QiNXMH+Gj0phKdeft5J+DiuGZX205G6H9ImILac/gyie6xybz+YVv5B2zFdIsmRQTF8h52EV2wnwyD5xkFMxlc8RINkK0Y21FVVZF5GKk0EXrkcyjc17KrCUR+NCld0jRvM2d0utCz8gM3tgm/aqOL9p2C5gm7hsp6h8XbUjT5fUmBOoNSsrl1x7dzMP5Oow9kNoJdEOvf6DLrT3y4BioDBELsQtiDlzuUcs0/Mz/OkO9IFnzO/RySVhmj0tzkkfv9VXUeHEgtnL1JT7gdybOLsbz8dpzbDGzrfiaD7VJi+RDzI9a4bEVaEjjouq3gAIki5kRU68tv67bL6Wz4M9RUtlq6KWkOpbnnxBfy06zC9ZvQRK5iPXQ4J0z7fSdtKDM8U+3YnGI4Q6Wjva2yuqWD9VsGYUtSYXscJsXHm9+bYPjzBsP1ge/w7U5AXH3smV/bwShtYr6CXdxH09N+Dk0zvLG113j7ZcCN5iP1fDctMlH6A7PMq7LusldbH+/rm4hXx9fqasZpkmcrsvppR8e4fqoqIf+8u/DHrfBf58exGDQC3WyPslCpF+4qq//NAkMXLixwYFyYGj2NRsuygUjfQXR6JMnYIz4Co37u0AA9w+auJNJJvn+iSarnCZT4MvQVDaDTFPey6b9m09msCxhM4ZHkJl/xrBZlV3I7G+hbE7+cDC38D8UxHQG8+IS2Hxff7BA6MEWsh5gkc4htHjGB7D4YyW0ZNFFsMQoG2+pUpGN7vULnD+NYcum3cbI39GW54/Dyh5SfhxDK+gV2srwh9jT8yFPN6JVOIm22mIeNzYLcjWZrUlaRVs7tZZTp/WUkvW8daETKT3rcetntYXsiuFtcFwJ5dpwvuwDG4MH8DbpIXTfX5zbvchmy9b+tqj0ggb2wmSm0bbOD8e8C4BtM/jOWR8F2z66FeauL2wH07dT62KUtxVxO8sbUZ4Xw+2aMItyOz+w3Rk+1BOzMK+rgT2nnuH2Rv1P3V6Vc+Uy2ZdyDu0/0Iwc2PKUHQx5Cg65nmGHF4eAI0t3sqPD/6Udm7iA07YFHP8SxU5cngNOtsShUwVDwGkuEp3Z1h6czQvC55z/ywbn42sPLti2c9HXG3tpdpVeFnzuleEFe3Wmp6svXlGvM3+7fv0fcuP5WnTz3EvorYutevvQRXf2vsDe3ZDYe+5a7zstvQe8b4yGjoRnXTz6cOHYPlTs6yOBdx85TvZ4bHfo44fe92R8MqB6ffH5Php9evyIp+1VoM9Umnn2JIT6PErxvCyd+vxdWS8q61NfOqT3ZSr2ZVMTr7IE3WudCYx6PYaUl+G9icmmfMjkvV0URz/p2fTeBRUH9Hoc5vcXet9HPcJ9MP8CaH4djmwT+Oh2ivdJ6xY0fCM/p53wWX8b9/Pg0X6xcPZLbNJ91UhFpGMD7NuYJKxTX8ifrbjvdTPg6emD+zEzl5A2wv08uY5ak4v5Mor+69flYShuZhRtfNjdVYzUZ8OMBAGcn7KLxmVieJDg/ed1RPGnKVQ0iU/iSzo+eWjCtx6VJadqKaxJG/7mwGji5mX/79+4TOGcP7YRmei6IWYS9HF6x6UUKqzjSaMar+mmpPM1NMOiQ6onBZ2vz5ZBScUgL6R0/wE9IWGjGXYfAZQYauW3+2ltsSWb6pqkiQ5brYejxJzmyvRB0HDZHZRVw6Jm16gFLCfGbIbwRCr4I+Re5oRNjdtDNoQ1ORNjyrG05tYSA3r8NjlSE6Y+q1XzbjhgPv3kcP84D1s4xzRY1T9YyYOsnLs8rutYced4ljqxQu5ITFzMttUZCXLAkZs53UOSblnI9UBQbIrGjed0u0rkfuFIN/JsbeRIXHh8KjipkAfJWBGTeUA5y+E7L+fuYufmtJU8I0NZP2x5Xtuw3RUi0QbyKJhz1VriIuIIZ0ukzeLsGimxeQQn6K3EijcchxE8guFsz3vDS3KPBTtVRr3h9c8rLLw5y/PsDJu3D/Nq0hsTFp6bfHejJEsvLluY50oMM4IiIDUyq9PxjuJgyaejZbrY+z7Vv5hZQtosuAOaa/vuFXLX+me81zBDbUkbSSGVpQK0HBJekhfSE+Rx6SqyV7oAzgt7wR5hCVgsjAGjhVAQIjQA0VIwqZeKXIWe4pszphOGv00Jhi2muYY5Jt0wxNTB0N40RJFomkCWmk+9J/2J9zfY+/2lLP3eFjv5uELmt9s5i6dpo7glzCGns3XgEr6Xnjlwf8wJM8drMQYdbCJezAf0Yy+wZuwmVoX1AE1ga4SM1YQEqBI4CeQA+4F4YB3gDzgBcZgb5osZYqbYNEwLMwCGsKmAHPsJ/ANagG7gMnANeIYdBzhsH1CArQV2YHuwYGwNhjAHLAjQw+hqPL8n5nm3JhV7dDI/0dkFQOUHbBfsJMIAFqRZvyh+RaCDkpY7moxEJU32x+n3N3n9NJfv6/0qr/lZtnztaKt4lUFnTxq3+vci0NwILCK5mWxSqQAhl3/H76AezaQbyGEzG7ITR+NYA7DNQJxzC70IPhemiF/lGMixDpdmDB8Oi6YB5Akjy5vSufTtxAxKY2hKOLOsMvUta61YpS9rI526dD4VJikwG3vkCsDpYFSVR346EbEvKUrCxjUj5EkJbWpSTVxzpoWtDYv1Z7E3DfFMn8zsYz0jWF9OF/4DiGZ7LfwC00++H3noh+/2THF1kIm5in0ayw4iA8VjUrlRGzgXcG1mcFyu6gCvYcw2shE734m3AQj6T2qw1qgjqoR+QxBQBFcFhncoj11BNie6mHjdZTyWr177tPDQ27qWw/XX9IyZ+y/uNhBWoBMnJ3U3bEaguO9uMjtVBplDDKt0LLUFDXBXI4eCWGb6fWRXnSoxC2yK8T7Rh0FH7OKqw2e0qsEX3WmKEgFzq1WnF2NQpcY9INwDwv2gI4MYCIOZwLJqn2PeSy/8bAQcbVQls36P37wDkHR9vWZueijGe2ZjLeH0N7+u8o5o4EW9OJgZLMmrcAooWmm2Q+SWeaprG7boLzsEPcJngvXje14I7ry43ywccVGJDhbDhlERlXPkig6HWor9G1QJjgUNqA0ATW2gl1ZA21btNUJMI0+nAYc5oD2SaA4B74MIb3uAZkiOm3RmZZIO/9fanAnoLzuTzdYbxIKu0EBu1UPw/8VxOnJ3jzYzad03ww7soyEEc99tI5/Q/wN1hQYiHNY9mo8SttnuNUXIXTrEKmDWAylNBKL/czP3Buzfwxn6yUYTQP4PfS0DR3sCj+8g3YO9KE2dsgUT6G/EowO7WG73oNHEZU+6peZgocdy8wlLF26NLDGbrSR5jM45H5b+9KwNhpTmzRoYG7pq7x+A1swvwDTx+znCSI5Z2HOtzBinmyW+JR6G/Dblkxj68ajcPecmFMhAD0EQeVgZSBkf2YtjOV/MB5xVhwsIrpZhCU1LqPCLjfSRYXsb+MSGsYylvemTXYMnfFuIYaVYLgmHuZ6D7JZU2hP3Aw+/T2iNIWPZ5jhg8qrTblTP/Z6laNjLPbDG+XNBpdMQ1N/i8IQLCTvIUXMh4RRIyu+noUa1OC5H+gB1fb0mdlBDhqsTI3CdMPAoU5ykcITI3py46v0cP16VPKv64l2crZmDLWckucAt0mNXBujbVAkAYv5E9nxefiC1gr2XKCsbsxucIItAAhkF5pJgoJMo0oF0JdVJHdIeMFyUPlAVXkAD/yKtLSfrzsDtG9vCPB5wLFLbSRzCvYicSkBxMsKg9ZDJqaIjwwPaadFsH4hM8cMXroozDTEtMLU31ZoyblLbVKryNlNVbetnk5u6vNT84LXqk7rS1Xzguuql6ZDqommNKtE0VbXUFG8aa5ps6m7qaxqjrmbm+c++uq/c6eTsxvys4PFQONswqVskhnY/i3Ka9v2LPny0YCfFArrLqo/xpdyW1LzSSdYQ98Bs3GpklbM+96mzhVCHaHeQhj/JPd0P4rIXm7b3LI5LXQAGyndGyMeRHOElzmPZwcKS4SO88f7Eu19e43ffT/VPGoJ6NjRYf0sYVMoVzi+iwakCoXhsS8RqBhzpmma9r+3Nn0+pQv/V3t+DYVA3czHXY7g/Ag9ialPBDs8OBiHJUr2pLedorsDeRwMmuRtoEtdLcRcE3IDF0gdBA1eGwHQq0+W5d9ne9PkJTQJlPE9f73bPWnJ4zfydA5gcdNjDch8GOoR+b14qnQ558gOPFMudczoTtSjiOI7T6Pt7HmjBQ3aUpbINrBabwbw46/EDxPqJSYBHb7/+2sSPiBH1rmambgtDUdyN3JMpyct0cwncnVJC8WQ1iKYXSbQZrZa6jLZsc2ar1pmbLtU0KqqCSmIK4hV5UsMrxD+IqxHLUNteXnsBeoAlbCYbwyJYKGvLGjCFhSB/VOzwwKjOQL7FXmRjJvLXc7cRxvzyjh1DV9hNlsSS2Sq2nu1HMWwlGsAQtWa9UDgKQK2QL8b2rIiMprzlfvvT7hdKAL+A9pr0aswT211w8FzeAYAQIm4zxNqZzSnLUlJkb5CkGO8deQHgK1KPEcMgxnc4JbycyTxLAlhYYt5ZWJeK3/6+Pdvn2hijgqxQh59l+q3rJ+eRVP63X6kCVH64gf4WoDu9IHeasAzlS9UrzNnQFrBqBq4uoze5MJ5s3BEOaYBVlajyeka23+1i2hOBgPLL+9R3SQnGipuAAbK37j5rBtbLXsrYIVPJfsGFF5UXbVLIpzT9VzFLt/FTOGByyK24+9AQIwt/eMqvPJSvYFgwqcIi9zfc+7WdMIZC/SlDHlhmy1YnPwdjr7oDphw3H2+yPyfDxZpR0THGla36S4pJjfNYa/3Z7WCMrm/MGb/YhxtzfAYHgkKuatKYDkmpo2KOyDR/zNsoE7FFADzW4ZoOaTqYOmzXt6qRletDdLY1ngW3nBwTpKDBwWgk4IP9TqhzdT6Y7/sHutwG8klNVstUe0ZZDsglnKfwvGJ3uWuw8hzw1pkpVNjkpjlwHxb3YfEgBgczaQALcgdU6Bygq+qwdnmf9kfAAYumz358SaDcDd+cgFEZN4B6vxfAw02/p/oF6nc8dW12Ot45LqNEa/9MkTogyzZvMRIfw9v/UGFSzBcgCWmgdigGbEQAH08SPUxaHJE/4bhEayceZ6VXH8khPtXNdv16oUHUgFG2DXhTWoTuG8cfeTLyUPqvr3jt+LElN9hwMLlnFy7O9askX0etf/o8NKkAUFzLUBn+MNUf1ULU8fzU+Nj/ekDEcvzXNSTU9DYHiP3aBa5zXx8HfbhzNeUHUAZ8mDGsDEl28xf1EjbR4DnJAefJQ/AMpIJzQOzRrWCqx4BP8GvkOzocry82meKNUrxEuopg5mF4NQbpQbDF+/1kf58B4wj04QXNqqrgk1aWN3i8TeQPldcmldRTBs6Ai/VdfkmOWUb+JjLptwrfZOTvH/oc+1bP9mMpqyhu23jOH0//YpvA3Dd9EXI8B5ffotO7YIyV1Qh5SwVjLuSvv0+erVflB+5GK/wLUPyUojTsq5yyeVeNJsb8byrUpfAo6VEH+Stvd5XDwb93QCL3jr8bpjO0V+6ae/wI7yF5P8vh3Xb5UIG3X74FzPhexb13/lPZ6U5+jCKx9V90G39m6vLDrYr9J2W9lo7Lj4p2h/O47Rr7oYL2XQljF/7DM+FgkzdxaY0SAQavoqVwWqWgyShqMqgbgdcTFgD3FBJzBel9hAArHxSfuEjZsRtR76Kxf//Ird436Y36vCjq28Vx7sg/r/KzwVlNyHHWMC76HejPUvNLKL+fYrLZ7X84crvHuLJqfxITmzBpkzajeGkPIKpGn/4jJ92JPTqcmsYxOtZfFiLt24MTjne/j292xKABTyiKCjGzeVDRcRwTHfKDjYd9eHhTD5Z6aFCPQeqhjjz+olInrtt5h3j8aM5zD0+xY72kWK4vsB4F9ChlRkX+kSPDwhhrUg8NbQLBiDlMASpYfRt3Sr+xl/nQjgHDjM+yY5krgGtM4STEoJa7R+lR8q8mVdQJa7Lxcq6maH2U1lTladzkgeKkOVvMbb0vRdKzQ/ssTrlM6IM36/lwKewBzl2BkFc928j10vY2wz6O6hcp6f843LOF6M+weegtnQJyB2fqoNCQKqtpolBZNuu1jVS6lBMfJxQ2yAo8I+W6lGO1RJr6lVw5vLgrLOFTV3Y73nIRihNqnrBOJUvlj+ZSHilHg7oqrtXvUx34Vo3r+F1rOS7dzQvdf1MobQ8i5m9iuZ0OmDf65x704Wd5JTSMrgjS2FuquaZqV7rm/7qktCXna1ufzGxbtH/bA5J0OO5P12nRKEWXth2U7/2BbsXI5o4rumsxU/OQpA1AcXt8xpDDZG1gCovtw6eQtYc2IaE8FYUEDgntvQmEQxulp5SY57xCE/EsntmS1oNHKZ3mmu/ZQ/Wfs7sax4FeAfo6f8K5kVxqlcxcA3hU5Gfnm85a8aLheDUuTB45k+FdZJaF/uZd+3e9+wOynRwO+f0r9/s7E8dpntMYzQCqP5lOUDFCNkdmH59Q4mnYQlTrOxfDZy5UhX11qtib4DzL1T+PmPpapxpLlzUrZ3YSByFLhYK9yP6KtH/Pq9oRa38ewHwCoY0DgVorXG4H1kNdbLOHk9EB1l5yeFTuHDgIjjFU6bDJghgbkjTYr4NtQUMd2hI0IFBoeQnyPMzCi5CQkBCQkJCQCI6KWg0GCdgIsARgJsAYgAiAUIC2AA0ABhA0oV1R0O04W2zJ4ezswv4yXpAtdwa8GrOZHSxA+7NinFAUEsqe7vvBZLEz+31k5keIBEV16U15nh7+FOE8lL9Vh0u4vYjKUSRwNQ+CVwyHCC4yrCDYw3CAYSHD/xjGMIxnWEBOD369IywKmz9twiasEDkgA65GQieqg7Q4FRPsboG+vLGdhDq6K+rXKPesbrQOvsje8ARgCpwBJAhsA8QLnBJYK7BFIFxghsAa4CHyyTSXhyE+qGgyPpzXaH7gc2gvmmQl1VgWJWh4+iX4LwM7nuUSSX+uXhj5YX73XRnja2hbE4OVlN4SYM+5BiS9sCQyLGgQhy+TJJLNUiu9k3Yqeq9HOPJskX+VgK1wXnAKY6SqwmLR/au2ss1Ru8CCVNhVow8H28tBuX+i/y5eU1QGb4tovODDLCl/r/CmqIBZIgTOFOE0hn4V79QOFdf8TxwRI13mz5/yJGk+J2O3dVMrv+MEdROQv11w0Njod829L2f0RU9kTxTNWFQaZN8jOePRjUWWx8GRsNl++e8UdtK+tECmR8LBqMaux9umJ+L8TDC/Keh8GgTR60LUH6NDhaJ3lsHYu2NvZWSi23f3os04OcsxxUinMnZTu2Oo6DBqlRflvoyyEVAGPGqWOk1Ne3Rmxxof+u98BB/UkHYV5N4f5PIH5GwHUvAQOXgV2XYJWY+R1fcpjzrK9gJlWELNPkLp4RRyreETMb4Ni8F2LuWOC2Ghu7ozFBke+qdS7BEBYaK3zk1+LNOtOjajFTkz+8RHObMDrPzlgtn5Ds8tAX2Gfaa+0wx7jwkFAM2SuOJTubEEb6E7nxbt67NI8BsEA9eOjCS0r8rxOb8u+SUty9cDXTQEN9U47mLiUppuS0/F1yUJ7z12jqdaH4++v3Gjxz2tlOgZukpVYz9QXxklp/MQGa0Ha+vhEjdH1l5qbkba2XtRm+OSsfogJh4TNCMHbqnJ1cCaCttj1WKohy2jVcBoq12JzB2QS3vTjakU21RM6+bhpIWDnZKX5IbgncA3AMzMBSiq19ZVTUYbwcs5rHxTIJwXaArbtOUIXLZj/U+vsSS+Tpwed8hbH22CJpZaf4EPuj4ABgi+mrv8hgRFhAZWC+X75rwUudfMHcw1W5lldr6y0nm1mi3xD2TPwnaFnX1RkIpnbUk+6oBhh6HZDS1aQjTj9rBSvRKkWeSO5CHFkzbCBQjKeZpDNfhPmkNqqTkEpftFxoNjoBEYRO+8xdsuYT0pSQaQu+QKVgq5CI6DcZRN0Nf5mllgLBgESrnagd3gBPlEbFKfTARDwSEWzg6BjiAcmewq+Q1MZavZQVIE9GdTWDy5Bc6DpypLdUZ1WLVTtVa1QDVNFaVabYo1TTGNNPUzBZqam2qZyt3Ey9QM1VSVVeOpduan6qPqseqaKk1lqrarVqtOmQ6YtpmkaZ5pkmm4qY+ZzmaZfwCTbCerSSw5CAwQD3hPz4eSzfxmW6SV58dV3kS1UwAAXupLM+xC3GEQB9+rwUq4sHpz63JwAJa06vkMFSsLk1UJYnSxqJ4UkwXZLoBR33RLoP4uvZqmyI5YlQO6/goD2mYQ82xx3pgHJhg1F5/nbTCrGQ9BH56DWYu6SyA3jsKVKEoHN0mnXsw6bsAF7MJ7uDVHMI0g+yhMBWiuB17ZYEzqiQRsBb++noFXbWE/4gPwH/bidOBuH+z/A8BVJthNbUAbTeyKOuDMf3gbt+DDRQPA6Zex7wfB/lmEQRfo2S4MBVWHYo6Bcmwwe0GJIQCMC7EG7MZZzQaE4XRHApbhyJWhtwCkmYdJ73D88a6zXzUExtPOFEIza92rllDmCwkDbnvB3/uPKikmqIDKoayWnf7zhHbny1to2qbQN9yWMFDvTwbDAGWt36CEZZvvgSfVvbfdLsRcIWQ0z9WfMh4OLTWnpr2G1PxQKpTIJAbMkK6XRIs2yqu3SNE1CrSjxsmwVjo5hlDtNOqI3ZtAaRg0egpIWwYVBxDBxgjegrBQQwJ1Cfk/iJkScb0DNUQH0rl1FU0eBwN7rI3Czguouo4auQlll1CkU1BUEpWZCtmsoiv2hOGmW4konFMIrURDJ6KMzm0RgcDyKZidi+IUQ10tRZx+1rZkXbZXd2DHqMj9dnysxeWSHslebu7Tw+sTwRX6MLg+HWcT9CF+qFwzPXUexqvT0zPOloHtg6Swhw2f42/xqKHtWARUi3XC2ZVwVOkFoJQV0lUShBwYINHuRGL1RuAVtu/vuWI9//bZpTVWgd0ROhgYOfkkNPQjnwIJCJO/b6bUIlg6YzbzEnrdDcyjkxebcIrwf++d4Yzh6OvxAJUHyNZkIPmXCcZWEcx+guqJxGklQXZvHTTSGLSDRGMIdFcIVWoe1twE0DKz3LgvYzEfRnZn3pIYEb8EK454mc9OTtdLFsRi6dIXBTLIftIX2kNDGEWKQBXIINmQ71EYB7IiX6DVGcGCjRJDTYxFrhBP1iFPSYQcJ/1IGr2qpvcXqwHDAGgAvaEw1IeksAL2IePhJiwnn8lienkDExGr+zmukuv0ai728wowilxFZqORPMgIVNckbaAzVIASyISEL28xgGtgQHmF/qKQ8/CEvCQnyDmyCtlIjsFksgLWw3hoSnpApOvW0V55vQAsKJp+hpsUggTTMYsFnLPhwT5/U7S+nyubnZr0ZSNyaExWUX5PRb9bQqSlFUOjcu2E113R8Y1CXoSXFAwMQ/3AFRdnlTCye1ctppLXIvzDp9d8yy7kMWLHA4WcBaJfv2UIiMVFAwsBg0+WaHaxfM5kMJmpjWijbfXhL3UuvUw5RmY6EWCHkuYatKGojsT0vilkLr5dG0KV+n6ClVotCw+gumJ1GFnqEN/GbFaxrlemnxwLuta2x9N8pQS3fTjXOr/WdB/RPlu4D5QeL//TQ9YXq5YqLJ+mNlq6/V5l2tpxRiaPiy7i5Jac5GOYbIaPPj7wtQf6tEXxjBG8Qmt2NrON/RGLZMmcohqj2aYmQXaElzRZZf30TFiIsIbSN3KOg9GGYmyM1i6GS7SZ8QtGizaGh1uJzuZAdCfecvZiwAp2YUA7u3JAPVsyoJRtyFGHUmNsRetjEHKOEYLqxyh2iBiDwlR2Hj/Hj56Rcwr3i3iPphyPyhyPnByPIzHBuhjAukiYHlNAEB6DJZn2d63EC8CWOfwLOcA5yiAp086UBrO4mxb4yKkSs7zzxePbAgLddtVjcDo+JCgbZr167DaJrqhrRhV1wqvOGyD/3TUtUCP7UPW+lHwKwtYCiGv6gGH7i5OzrFdjHgYFDN+XnmDBiuvAPMMkw3DDT0zNMAxLNAwa7gFpCjFi3E+NsXxk97iW4v20/La/XX28+MX6rsUaetz29A1tyEqB9rTqSpSX6zdsycJmaf/tAShvVdTXePpJPCwdVI1H8ARNfLyljyqqOriBh/H0n8pk/jaLex/CHorYFWt+dDtVvpRqHIU4xvAlxIAJhw1U39B+gLLt4iKFCV5MMyIbxxy+emJsbKhnhwB2Sz9QmOTFCxDNIA7gUQWOQk0QuSBSQSSAWIojAMQ1MJ7hbFPBf3BiuTpYOO61zcHik3FBtk+RjrbTbDETGdRYLT4Oaahe7MU1A7SxmO98MTs18Xd6C8N9dLus/JBdQPsfanXYHqHBMJTH1Ft+jy8q11IV/OWk07yVt7MlO0ZYVq5+0RclbNYOwTbKP9KI3kGpV0TFZSiF5aVTap574xlQ9W/wF4dZYl2guRYOMkYC2+itxpbGZYnR+oY9btCOBgQEgKVB245Ru42dKA9bhUI04Z39fdB/8ApShb3h69kTtco2UxrCjp/t5ozCcIprq56UGrYphpK/B+vVUP6vcL8dAEK3bZNhuGWlD6KaNDhXVLrOLCY2f3HGZL6+O3tEI4VhsC0NPypUQQGoOqGkuRh20L/EthEsq1LjRuGObYhyh55IjkkNeRWPpNOVB2Pz8eGZOxA75zDZ/IcRrCu33idk3gklnJKLFYHzQYIC6RhSDPgJQFeCi4D/LtWl3c8DOKPSPlXuTwPIfOwDsFGBJgW6KzDDcFTl9bbSwqdA84d5fGQ8nvicQGyex7ZfJ+q2i9maODYgOjMvIi77FbKIl/pXL0kDeuMeHz7C/Wvk5nfsUfkesjKeYHSQsTdMUUBtI09pMM7I4gJAL7WpngZjQf+iAJ+UOnsrXAdV/DA4pJgcZbhtp/Krvoc4Gth3CFdQVgytAknCMFc7I84ZW4rRTnEQJGDjonLIhylXicoUXT+jAC9VbFVQsI9VDOYpdrorqssZRlRFVq6BVFIR+cTwqr7B2mWIFcYBucTIO5ZnGwx4tPYTp+D4r/I4WeqxvNeja4lHwRiPh6EeXg2yLYLlaIWiU0QzFvfY+uIxdMuj5Oih1A1qL39bVWpsZ8/z9kRAzQsAEnO0jJCDAAD7lQCglYQBobcg2Vo5o8BjTJtoOJENI2lHo99B/lEATGcTfQkxeEIZMqv5PzzA1jEE0wzbHO/xP5rNUqzNGcEnnDZP8TbnZN3cElicaJ6sGxqBlXLQHOvwTlhNWM2xDiXBNtJqDqwmnNFbQ5oDCzJtY58btkHwK6xt7nPTNgm+E2Fb+9qyLcKrFjYQU14doJr/y/t9NQbvrOrTft9JYAIpFfv9OIWw81TgqzJbINHmguDHcpsQtTmRAT0Ig3kaue7v77oYMIwyq/txnR0G7gF1P653IcGppuZYz6NgtBDNsb4rAkY20BzrA1gYn1FzrA9mglNgA5oBh7+LvFf1nGgJ1HmGuETwg8PkTfqyztw3n0Jv51a72Su4R7+5w8V/ZRIqUWSR4YdQz27sfVdIcU11D4ppazhm3gY9M/87cWfF0mkjjvHmdL7SU0EPU1J3Qanp9jxDrCnWaGDRyjpBPtHE8QYh6rlPXN4LpEaY44o4XSk6yPDW9FsqeGt67AznV+dub5hulvw8vdPt2ymVMLFTsKTzSD8U9Y19fEV8Eh82Gn5YW/cLhu15p23LNFwKF6O9dakQWO6bXyE63E6FCICNoZGS+yX5R59TO8sdYj/Dt8ZyLiFm6o1IG9N4XzvKaXpkbV9+BB/7JToGyGFBqBTpffThTHr7rTL0w6gffpPTeUp/IHr5z44awrWM0ze63+ytP3RrSEI4y3CJYRfDPoaFDCvY2Ynu8wlMeURF/fP7jn3Q4Uub/awl0Qj1h3hmj9poH8It2eAbgzyusH4tSDL2bAopJKR4a3i0kxdeBaOVViSFxLSSUAWACiOZz2V2+GBJzhsJNyhPuf6AT61+Mw5i+EuuW7RFP9qPHA1fFTTIRieRq2tgTynFT7ZMgG3tP1oMUSMO3D7BgjOSt4yq7DtLOzgG6pAOXudiYa5YQ1ZrDiq3No66id2QOliwfHvS0Il897mg0Ibb29Rc3hfyAEtJ3+m6Oufeqb/+fjNtqox3kc2zAWyF/HgQ1cGcZBDqScprjmgusqhQbDub44143JZpdYViPAClXi2j/AxM5rhmRjsvbKtNLLNJTeuv2+4VO+kmPYzq/as7/xIItrii5hyeq9sRwJ+2s9nOFC+zndl2Bj/OhsE29LAdp50xa2g7VT8icqU+CvndbJiIPenG8kjBy4KXdHif4AXqgjRyCQuTAUYA9AXoAmAA5ALEAXgCTagAj596hIDJosGJmvVpSBlabvvlmS9wGAClGhzymtToyB5jjtr0U15XJj6BzVbg1+dRQ3xnSLmwU064VuvFp47cP6qzYfIqxiZplxCQeyqWpYnteuicA4HdjTYriGvLkY+JTKyzdZK8VxBIniToPEE4bEnsbDGze5ZNgz/DBwgvIjyEcAhhB8Ia3BXEIdHAh8N62RpsepCy3UGmlc0jwulH/J5oy+3CC2+m+EaDV3PnOOQHRLq7N9TWjWtljAAP0Rkv+Qz+4GO5e7lFjx9Lz/m+IAzZ5l0nM1CidY2+AVTMnF6h6m2pK4QHXGl5z+mRprhLMUtHpzUWg8Wz466Zz7N52STCKMSus50aRNbLkA5LGVaheqCS/TdNbJ5rnYQtMsViSGsPePVttyxvhpBhB2X29suqT4uVftczYN3B1saWA281204xFlzXm3Dux1JZ3XDNwuvJrndWwHqe6PJl9HzqCaP+2GIiUsIjsQtEIJQk13M8kgryvXDE9JKkH0g7zooWUHRGi0O/eod+7WEQMjV5WJUYrPItMW7K/W1RuaOf8jnSDba8uu1BhbIccqeqlc2VQqK9iLC0PzTqLIp/xso2nkjexqv8iGGyYKjdM1kYBMiPx6qOeXvtlaqOT1h1UreTUj6Z2FupTl5Kj5yosSWU3JtQXrFEvvfU16DzlbR9G4Z5UPsBqPqS9GMS9Tdm+vFSZ6/fb0xO+s5D7ZucPxbqanQbIH11fxRBNQilrGzlEXtnYBBxE6bbw8kXcTpJS9LuF87H7D5q1Yys+b5poJPu5Dt5Tx6RDHKKHCDbyBWQeVDaA7BWWpvziDqoKKpvG3nltBbfXEu50Wopsl8pg7wv3vb1tVTMqF0kpQSyJ37BWnnoeIhFFsfw+LF/RgzeywjsHVEuqyc3/K2+VdxuK/YtEYuP+aYdzjNFq2Lz/uSXPTXHBMDXUKcOzZg/oX8LQCGsBNLXKIGAL1i173OWWGUDpeIWeRfOioRgE42OVO+OsYK14/mhKgJkYYd4NpCEsq7TVjjW+4Z1ISHfttMXv84Lw4pwYOcpdZNyoqdHlqm1uwfB4+6Q5l3RSjIO8w/17U8SixqAY2wYeY/ekPe6Cag82MGy8McMmQpAVbQYlxtCCEpHqO4sqmGJbAhaypiNZYNYdzYSQV9On/3oKUpAIGAY68V22oJtO1gAC9btsKUhXxZli7OzHeuZ06erLdwWi873OcoagetABbALyAZuEhbG0JB9N1rJLo8zsjMiDdGuFZCQkGCQkJBgkJCQkJCQyJ6aqWQPu2Rkt0w3sgMmG9kZvXDgM+NlMyelpKw2VN+UB/ceY+oNWllxbIm4YnB/Rmmt1JJ5du2PG2ZbaVf6pJgivE7bcstXxlq1bGJ8kCF9mGhlOfb/vdwNRvmS/iF+S1APIiwVvf8xKZXrBCsKg8z2Xtt7E7LEXTqPC0b08XhleIwSHu2kx1/gsVk44yEzvQOvgHZl9EuASv13MZIxMFQfStw1BbnCBa68DK7maKF11Ip473eYYccAsqJQVodV1hjGlSOxatFefj0D9EzzBW5CCygfIrN8PhxLP3xf3wDfOz9fSlL+OoY+8hgEbdaO6Qwrb++wzhQdxAfSOlwpIjt8ov8cLyaKxE24g4nCejrscfSouA61CXl/0U/YLJy/+epii7L33Q8VYvloQwerH61ckokpGC0VnqCsPP8z/Re7bnuSftgmrvn5dw9zaXep+wXxx1In38JDLX6U72k3n7o1ArRz0GSGre8Ka4COR58WjJesYEtM0rk1w0aU0+uh1z60CX8vk5nvBYibfFuvoRdD4yHyDS8bmL71i6T17t4yPMrI1vP23NG6ias2+WaEMJiMkb/ea4vdrUFPypn3OvR2AIbhdI+nMcU1TLCxMxhPnojPF2smAI59pO6iZOp/qSCL1N+XHt4gL09IXkfI/QTJYB0xHiiEHhAVboEcrIF9cf8QvyUJjsGmlcs183sCRv/VHDwwkpjXfxgLDPJk/v229T1n+R6Pi9U9Q+RUuKB5BmugGewOWTBo9ZKtU0R7d92xvgWn0cYS29buMwjj9en3iDyy7OvfqQZGlyozOA34Y1V5LWVmAJ3hIussdWZgB4dvoHJdrkdnX9dN/cLtU8EJe7SAbR30tx0+k6kx6fpCIfoNn7AQJr1kvy6Xb7dFCMqoakloTVx2/QO4PSv9w0joZc9ohc/f6T5uMYqhwPX/bnrsuwaysEjoHueUsI9ztW6jm7B4otG6BV3gnRftrNX0etXcGq+uhlOG1mHSKMLlbbfH3qLju3LkpfWeaGuU8nd+OSr+1G7DpgNApbB3Jqc43GdWTLUgz9HVa5fwlV3AflkxwDJMK1V+VwCH9X3hyl6J9daHOS/BaSajcVdwLLvVSpmtn6uPJfsCcmKW/kdDNITqrvrudtmpVKTiECG/jYCvL2AqCxFC8HUIDtmC4IUw/7Yw44KgyrKXFha00O6w72ZttGgtt/5BcZOpXoFUfA5THr2+c4QNIEL9+yEfNt15ZguiQnNpjaIVtIwHbciJKv4jOJVULlGDHui4UCSky4KCq4O7UmFRnr+SHobxXea6X+bnUS35yxNKVI7QN47yHjkuzL2ZyFyiPWq+1jVYpbbyOh0Ls5G/7PqpoLO8Us7UUy0xF59Y9XFA9TEjrLoMtGgmRpstsigrfiJbXkBjCeqjagvRSlW3wjv8ruZXIR0N91zqPCQsk2/dACN8Daa7zLgl56/+PKkb/TG/tODfSbOeRgnJ7TWbewiPb79wlEMVT9HDD862uYjW+12za71roYP7BAqBfi2lmJHLCmEd8IzxDKnpfJe3/iU3qIqIiztmrtT0cm7VP/IZgYQDjfLDdhiwRMByn1KWiJqfz6WcKMgAY8RdfHZr4imDGz652VbCwFRedscjyTQYdVcfWgqIVTWdoPIl5CBAOO8+apdCAO2KSKzsfhL/0HwQ7eSUZM3qcwPuk4jvvmj1HIBhwR7YVt5mcTCYVltRNx0Qd+JUVAOC/04E0wkAYFq6p3YYbLzyA9GtYAB3sIvPiib9g+UnCfGxh+Fr1T+Frede+P0vl6srLWXik6Vl7NvZjpdFNNI+yih9bzkP4X2I+bo1uk2XftIc5rcoYq3PCCjntl9qRT3IPcayGDAWnFGGKrZGhAdH7+gabXqj7+Rhti/bQ0VK9GiCHdJrMKJTJnfwgCSkeWHAGRm3FDrXyxjKRBAglkruTQihBOmovQFU/wYJfC+jr4hpW5SXk6bFtkouuoLBxOQI87z+D9ecmZqfUKsDUKo6jp2aAoOIOq4fYkM1XV50MTiJpQgyVF2lAW+RCFuEK9pYhAvJtfAL/WurP/ra+jEy0bbVA9UG6cbGsNza+kHKxeGtR+YTtp/1iHC5dbfO7G/EdYsekNddXLMBmyP9cOVTUrG1s8CWpr5/QJ4vRsk5xpkuXWksF95R0UyLMIY8VLfi8ZVELdiulLqrMIGoU7jMmE3ktit1W0taoKfVP9BvMmX/X+Yu7sZ8SAM5OeXHET7Q5d3KSZ331KRxckipXJ3JJHePL+mZMHrG7B8Sa5KQauaDMzpR/p3KWog87rYx45FdlYl/jO6WX8cNoJxr24DtMsFtmhlR5cK1fM6I0CbKcZVo/WuYY8WVqdxj3sqwWrGCRFSB4ABtSZsy6kGT5cWqqWE64kUu5l522CVz57SjrdI88en0528nH9YdMWBekXA5NxENoomqqUDzQNQBkiTUSZGxpQW9xaVui0e3do6B63cKqOzBbJ0Q959EK8WruBPgGRdWo3NSX++dj/wDeCRFvfQ2YpRquAnlZHJeRpZ3kzu6no4WudcDHAHYBc46yEwMAGc6kMrWQPzDgWRVAmLaCsjOlrSCRsVYNbOfekMGXZOcskTsPClj1RR68DuaUN585B81MUzDCpKHgsSKohiiVwLHYg184pomNtVPdvFfF5OTwZzoH8uWH3+hiFA9rTce3WJpm42nQyddxyC6Kj4xbHfjPNqk467Nw6Fnk4O0vtkNsIDrCxypD4PD16IdjLK8GShbh1rh6yZkIoIi//oJ0f8T6TIH7V/9Sg/PqrlclbK/nVgWl14jCyC1FRnrf1HB6JPEbwk0aeOxiUvWsAu5jEdt/o4Sp5rm87L6zWzfP186QLfwMEBXhO6hq8lnY1FDN/rW2IWb5qA5kK/0iWErfjIE7d9giMo07jOHNJTyGkazAOcKKzF0D5lOfTZDT5KKxC1LvViZK8N2zAJv86MllXMbsWMTOzbBhUSm+5sUxwu1m1RoY8jRfXLS15mdpGokz6yyqqIwfROgFWC5+YD6pnb6Z+8By69HYwKJC31t0UtpwLkVE+3GJuU09Uut+f80sa4TH8dTD0zm2bO4D4W098XdL+Z0dMGG2C2P1h4I5BfIzWMZnb8DwHEKLA5B2P6Ph/CYHJHzDOaqtPbj8U5xu8m1J70+lbSBo3WFTw3i03aDDwIdns9ccr4gQNNMPhSJQpwXhWmSj2GAZPC3sBC2Oc/NfknObUDT+YXEtNPIkTW2uVQQXS7slLdbcxWRD/5m5tWxVT14vqsulxl6qGKK2vzzbKjaOhPbBvPWl8zZ3U4Ksc9BvyspFurwbyy0eFiP/mgda3WVC/QoNmVE6SaAXw13u84ETgnkogn3NNPnk0T3wfMAmGEFXdUcKc/wHw22Yvj8gByAx/KrVT4NYbnEHgob2NjeFN9nAr7RnLhXTdr6aZektFFTvcoojpXZ1d7fI8f6huINLcGKvpLZAdIXl9X5cIYKK3nS/WCLgAiwaHr4WVoA5TStcRvt4dhp3wTrfOeq5zzDUcwuafw88k0GLF/rvHCjZyHEf0fvIFZjak6HciP9cSFebeKmDefEv2/OGtDYT9b92FD9iH08bXjzg87krcbmN4zwklPKSbJF2UxmKNPpOERhOwehv1qquHh72E1httpxxBvzClbKAHz+TblvSY9m0/8MgbFgqUFwUQcPDXfIZHyGRtfAY7lq3mZOoJCM8zuuVCmy2zmKfMGUhVL/hivlCHotPNJ8uWGcwfPxGvj/oH7cwd8Sz/DFks6+KbEbU+JWEfHjD0jVRjY8xe9s4Kgu24Cp+xNWVHMmPz7erBbBizJbkw9inO2Z7SHXJWem8tFp9340jzm61a+N153OXpG39IirefZdXmHuXKxiPkZCxxBkR//FELgdC0V+I9RfdPnWrWMU9mmPx2DGqmOqgv0Qp6l3Lj4+Ao5T9cVovxziz7QRQwhuMLEwlm+KTVcjv2pXmiXWABgl1dnb13UvYBlYsvZv3rkOZNCEF8GdhF2X5IkSibH+L+XP3Gm83AG2fG/gcOjPFqeUq/DCK0y4kIHrNVIBrXUSN5ZUUes0rIrmyDq1UwhQ+1b+R+rgkA48PjgXxknBtkVwCkymuiAQUwyGTP8iIjYA4uuNohkew6YTFtXtu4mOtem3E3/PbKPB+mco4e+j/FkAAMCyynr7+1xDoxVs1wfCjym6d9eiGHjPKHbQfZVhq5xmQbVOxj4bBuoY1PWEa2GQrQMFj+UYJ0ASBrUPtbhEZgkAFpKTgwrEPY1aZ4l2u8pFqXAznkb5MVSj4t8FqmD7g2yurOoQArkGGwBhDgS1LgRTxCzd+Ss+YR/3V+O6gcgvdQAr/9d4f9Ir1L56KFGMbiAkCN9sfuhaNFfrcjqwraOuuQFAKkZ6pYvRS81w8c9UBSueSrnVU2r/aLABnz0U64ttTtq/4VeNUygm13Fr/ZDMd+mOkf+gTPyqtxMDvHvHzAHuo/epD/1RJhD4qHyn/Tq9VKYKRpfhc2unUnR+EV9InrlgCLSThK7nGGZ8SZTPALS4zIHzaYOcJT7Bu+jiG3oYfGyvw1b+w1oJ8pGJPfGAVEqag1YZqF3xKwrMgOoNf4bxJ8TVupN/AEbM2CiBaLfh81NCZuOEZnRAHE66SH+C5mr96KQphGD+3VT+SuQre3P3uHaSPKtKSEID6e5v/ukOxYX44fM5AKrJwqn9C2O1E1wfO930u/M8/enaECDITfmZBzUIau3zXsBp5olkLh3ewR34ITN+jMm8wsJhsCk0jyc+gdjcxuDvum/amijXVeWi6s5V/NPtp9zsWa9iM+PstMTk+LEBTD7FsMKKARWUonbSW1oT03MStRshmemsuKyn53pSXr6mq3+7n7zsr1liZ/qdxlJm+J2m2ly38XRucPpGtzh8o/wK+8nGt9qYHVhxY7Zp/sZsSGJsFvv/fqeH79h+Nzxy1m9SqQpuVeJBbXPThII4y1GALbjwofeMGhLYxg2czyzXHWzUAMdi80n9dzW348+rr2r5idVO4ZDtmRWDLfRvOw/0TcHsdGDr6lwp9Fd6DJR8rqcO8glQgCUPGeMEZ3YKOOybWoacB1ru+ByLZtO6XxrOjkpxktX3WtVms1NdBfes5yqWo2sHn0HBmUhJn2gdIgdPup1j30Djt97yG7HbOHnXgHvicZ72BQ==";
var UTC = () => ({ abbreviation: "UTC", offset: 0 });
function zoneNamed(name) {
  if (name === "" || name === "UTC" || name === "Local") return UTC;
  const known = zones.get(name);
  if (known !== void 0) return known;
  database ??= unpack();
  const place = Object.hasOwn(database.places, name) ? database.places[name] : void 0;
  if (place === void 0) throw new Error(`unknown time zone ${name}`);
  const zone = readZone(database.bytes.subarray(place[0], place[0] + place[1]));
  zones.set(name, zone);
  return zone;
}
var zones = /* @__PURE__ */ new Map();
var database;
function unpack() {
  const all = (0, import_node_zlib.brotliDecompressSync)(Buffer.from(ZONES, "base64"));
  const end = all.indexOf(0);
  return { places: JSON.parse(all.toString("utf8", 0, end)), bytes: all.subarray(end + 1) };
}
function readZone(file) {
  const data = file.subarray(HEADER + lengthOf(countsAt(file), 4));
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
  const text = data.toString("latin1", HEADER + lengthOf(counts, 8));
  return zoneOf(kinds, transitions, readRule(text.trim()));
}
var HEADER = 44;
function countsAt(data) {
  const [isUtc = 0, isStandard = 0, leaps = 0, times = 0, kinds = 0, characters = 0] = [0, 1, 2, 3, 4, 5].map(
    (at) => data.readUInt32BE(20 + 4 * at)
  );
  return { isUtc, isStandard, leaps, times, kinds, characters };
}
var lengthOf = ({ isUtc, isStandard, leaps, times, kinds, characters }, size) => times * (size + 1) + 6 * kinds + characters + leaps * (size + 4) + isStandard + isUtc;
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
var TIME2 = {
  "time.now_ns": (_, { nowNs }) => {
    if (nowNs === void 0) throw new Error("the instant of judgement is not known");
    return instant(nowNs);
  },
  "time.parse_ns": (operands) => instant(parseTime(layoutOf((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0)), (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 1))),
  "time.parse_rfc3339_ns": (operands) => instant(parseTime(layoutOf("RFC3339"), (0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0))),
  "time.parse_duration_ns": (operands) => instant(parseDuration((0, import_worker_chunk_RMWV3ED4.stringAt)(operands, 0))),
  "time.format": (operands) => {
    const time = timeAt(operands, 0);
    return formatMoment(momentAt(time), layoutOf(time.layout === "" ? "RFC3339Nano" : time.layout));
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
    const [years, months, days] = [1, 2, 3].map((position) => (0, import_worker_chunk_RMWV3ED4.integerAt)(operands, position));
    return instant(addDate(momentAt(time), { years, months, days }, time.zone));
  },
  "time.diff": (operands) => difference(timeAt(operands, 0), timeAt(operands, 1))
};
function instant(nanoseconds) {
  if (BigInt.asIntN(64, nanoseconds) !== nanoseconds) throw new Error("time outside of valid range");
  return (0, import_worker_chunk_OMXASUSS.numberOf)(`${nanoseconds}`);
}
function timeAt(operands, position) {
  const value = (0, import_worker_chunk_RMWV3ED4.valueAt)(operands, position);
  const parts = (0, import_worker_chunk_RMWV3ED4.isArray)(value) ? value : [value];
  const [number = null] = parts;
  const nanoseconds = nanosecondsOf2(number);
  const rest = (nanoseconds % BILLION + BILLION) % BILLION;
  return {
    seconds: Number((nanoseconds - rest) / BILLION),
    nanosecond: Number(rest),
    zone: parts.length > 1 ? zoneNamed((0, import_worker_chunk_RMWV3ED4.stringAt)(parts, 1)) : UTC,
    layout: parts.length > 2 ? (0, import_worker_chunk_RMWV3ED4.stringAt)(parts, 2) : ""
  };
}
var BILLION = 1000000000n;
var momentAt = ({ seconds, nanosecond, zone }) => momentOf(seconds, nanosecond, zone(seconds));
function nanosecondsOf2(value) {
  if (!(0, import_worker_chunk_RMWV3ED4.isNumber)(value)) throw new Error("operand must be either number (ns) or [number (ns), string (tz)]");
  const { sign, digits, exponent } = (0, import_worker_chunk_RMWV3ED4.scientific)((0, import_worker_chunk_RMWV3ED4.numberText)(value));
  if (exponent > 19 || sign !== 0 && exponent < 0) throw new Error("timestamp too big");
  const size = exponent - digits.length;
  const [above, below] = [BigInt(`${digits}`) * 10n ** BigInt(Math.max(0, size)), 10n ** BigInt(Math.max(0, -size))];
  const whole = BigInt(sign) * rounded(above, below);
  if (BigInt.asIntN(64, whole) !== whole) throw new Error("timestamp too big");
  return whole;
}
function rounded(above, below) {
  const whole = above / below;
  const bits = BigInt(Math.max(0, 64 - (whole === 0n ? 0 : whole.toString(2).length)));
  const doubled = (above << bits + 1n) / below;
  const isTie = doubled * below === above << bits + 1n && doubled % 4n === 1n;
  const scaled = doubled + (isTie ? 0n : 1n) >> 1n;
  if (scaled % (1n << bits) !== 0n) throw new Error("timestamp too big");
  return scaled >> bits;
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
module.exports = {
  TIME: TIME2
};
