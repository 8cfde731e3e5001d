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
var DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
var DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
var ZONED = /^([^[\]]+)\[([A-Za-z0-9_+\-/:]+)\]$/;
var OFFSET = /[+-]\d{2}:\d{2}$/;
var DURATION = /^(\d{1,9})([smhdw])$/;
var UNIT_MS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
var YEAR_ZERO_MS = -621672192e5;
var LAST_MS = 253402300799999;
function parseInstant(text) {
  const match = DATE_TIME.exec(text);
  if (match === null) return void 0;
  const [, date = "", hours = "", minutes = "", seconds = "", fraction = "", zone = ""] = match;
  const day = dayStart(date);
  const time = timeOfDay(hours, minutes, seconds);
  const offset = zone === "Z" ? 0 : offsetMs(zone);
  if (day === void 0 || time === void 0 || offset === void 0) return void 0;
  const ms = day + time + Number(fraction.slice(0, 3).padEnd(3, "0")) - offset;
  return ms >= YEAR_ZERO_MS && ms <= LAST_MS ? ms : void 0;
}
function formatInstant(ms) {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
function parseDeadline(text) {
  const zoned = ZONED.exec(text);
  if (zoned === null) return dayStart(text) ?? parseInstant(text);
  const [, local = "", zone = ""] = zoned;
  const instant = parseInstant(local);
  return instant !== void 0 && agrees(local, instant, zone) ? instant : void 0;
}
function parseDuration(text) {
  const match = DURATION.exec(text);
  return match === null ? void 0 : Number(match[1]) * UNIT_MS[match[2]];
}
function dayStart(text) {
  const match = DATE.exec(text);
  if (match === null) return void 0;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : void 0;
}
function timeOfDay(hours, minutes, seconds) {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 23 || m > 59 || s > 59 ? void 0 : h * UNIT_MS.h + m * UNIT_MS.m + s * UNIT_MS.s;
}
function offsetMs(zone) {
  const size = timeOfDay(zone.slice(1, 3), zone.slice(4, 6), "00");
  return size === void 0 || zone.startsWith("+") ? size : -size;
}
function agrees(local, instant, zone) {
  const offset = OFFSET.exec(local)?.[0];
  const offsetThere = OFFSET.test(zone) ? zone : offsetIn(zone, instant);
  return offsetThere !== void 0 && (offset === void 0 || offset === offsetThere);
}
function offsetIn(zone, instant) {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    return format.format(instant).split("GMT")[1] || "+00:00";
  } catch {
    return void 0;
  }
}
module.exports = {
  formatInstant: formatInstant,
  parseDeadline: parseDeadline,
  parseDuration: parseDuration,
  parseInstant: parseInstant
};
