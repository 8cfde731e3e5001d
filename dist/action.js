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
var import_chunk_3BYWJCVJ = require("./chunk-3BYWJCVJ.js");
var import_chunk_AU3WD43N = require("./chunk-AU3WD43N.js");
var import_chunk_Z7NQNU7N = require("./chunk-Z7NQNU7N.js");
var import_chunk_MTJKNGKP = require("./chunk-MTJKNGKP.js");
var import_chunk_HOQHVGL5 = require("./chunk-HOQHVGL5.js");
var import_chunk_ZO4KHAF2 = require("./chunk-ZO4KHAF2.js");
var import_chunk_YEQ5LUI7 = require("./chunk-YEQ5LUI7.js");
var import_chunk_T6V3DNAZ = require("./chunk-T6V3DNAZ.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_OX2JXA2W = require("./chunk-OX2JXA2W.js");
var import_chunk_4UH3EVYR = require("./chunk-4UH3EVYR.js");
var import_chunk_XFCAKAUD = require("./chunk-XFCAKAUD.js");
var import_chunk_3XRJGVGW = require("./chunk-3XRJGVGW.js");
var import_chunk_MH3FJO47 = require("./chunk-MH3FJO47.js");
var import_chunk_E2AFDTZJ = require("./chunk-E2AFDTZJ.js");
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_BYYM6XBI = require("./chunk-BYYM6XBI.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os4 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_os2 = __toESM(require("os"));
var fs2 = __toESM(require("fs"));
var import_promises = require("node:fs/promises");
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var tunnel = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_3XRJGVGW.require_tunnel)(), 1);
(0, import_chunk_3XRJGVGW.init_undici)();
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
var IS_WINDOWS2 = process.platform === "win32";
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
var INPUTS = ["config", "evidence", "github-token", "trusted-ref", "needs", "output", "mode", "slot", "run"];
function readInputs(env) {
  for (const key of Object.keys(env).filter((name) => name.startsWith("INPUT_")))
    refuseUnknown(key.slice("INPUT_".length).toLowerCase());
  const given = (name) => getInput(name) || void 0;
  const mode = given("mode") ?? "check";
  if (mode !== "check" && mode !== "record") throw invalid("mode", "check or record", mode);
  const [config, token, trustedRef, slot, run2] = ["config", "github-token", "trusted-ref", "slot", "run"].map(given);
  if (mode === "record" && (slot === void 0 || run2 === void 0))
    throw invalid("mode", "slot and run beside mode: record", "one of them missing");
  return {
    evidence: given("evidence") ?? "evidence",
    needs: given("needs") ?? "",
    output: given("output") ?? "phasegate-report",
    mode,
    ...config === void 0 ? {} : { config },
    ...token === void 0 ? {} : { token },
    ...trustedRef === void 0 ? {} : { trustedRef },
    ...slot === void 0 ? {} : { slot },
    ...run2 === void 0 ? {} : { run: run2 }
  };
}
function refuseUnknown(name) {
  if (INPUTS.includes(name)) return;
  const meant = (0, import_chunk_ZO4KHAF2.nearest)(name, INPUTS);
  throw new import_chunk_WMMREFGB.Problem({
    code: "input.unknown",
    message: `the action has no input ${name}`,
    found: name,
    expected: INPUTS.join(", "),
    remedy: meant === void 0 ? "remove it from `with`" : `did you mean ${meant}?`
  });
}
function invalid(name, expected, found) {
  return new import_chunk_WMMREFGB.Problem({
    code: "input.invalid",
    message: `the input ${name} is not valid`,
    expected,
    found,
    remedy: "correct `with` in the workflow"
  });
}
async function readEvent(env) {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: sha } = env;
  if (name === void 0 || path === void 0) throw noEvent("GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set");
  try {
    return {
      name,
      payload: JSON.parse(await (0, import_promises.readFile)(path, "utf8")),
      ...sha === void 0 ? {} : { sha }
    };
  } catch (cause) {
    throw noEvent(`${path} is not JSON`, cause);
  }
}
function noEvent(found, cause) {
  return new import_chunk_WMMREFGB.Problem(
    {
      code: "platform.event",
      message: "the event of this run cannot be read",
      found,
      expected: "a run of GitHub Actions",
      remedy: "use the phasegate CLI outside of GitHub Actions"
    },
    { cause }
  );
}
async function appendSummary(markdown2, env) {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === void 0 || path === "") return;
  await (0, import_promises.appendFile)(path, markdown2).catch(
    (error) => warning(`the job summary was not written: ${String(error)}`)
  );
}
function readNeeds(text2) {
  const producers = /* @__PURE__ */ new Map();
  const pinned = /* @__PURE__ */ new Set();
  for (const [job, value] of Object.entries(objectOf(text2))) {
    const { result, outputs } = value ?? {};
    if (typeof result !== "string") throw invalid2(`needs.${job}.result`);
    producers.set(job, result);
    for (const output of Object.values(outputs ?? {})) {
      if (typeof output === "string" && /^[0-9a-f]{64}$/.test(output)) pinned.add(output);
    }
  }
  return { producers, pinned };
}
function objectOf(text2) {
  let value;
  try {
    value = JSON.parse(text2 === "" ? "{}" : text2);
  } catch {
    throw invalid2("needs");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid2("needs");
  return value;
}
function invalid2(name) {
  return new import_chunk_WMMREFGB.Problem({
    code: "input.invalid",
    message: `${name} is not what the needs context holds`,
    expected: "toJSON(needs)",
    remedy: "pass toJSON(needs) as the input needs"
  });
}
process.exitCode = 2;
var LOOK = { color: false, width: 120, ascii: false };
process.once("beforeExit", leftUnanswered);
main(process.env, process.cwd()).then(end, fail);
function end(code) {
  process.off("beforeExit", leftUnanswered);
  process.exitCode = code;
}
function fail(thrown) {
  const problems = (0, import_chunk_WMMREFGB.problemsOf)(thrown, "internal.bug");
  end(problems.some(({ code }) => code === "internal.bug") ? 70 : 2);
  process.stdout.write(`${(0, import_chunk_T6V3DNAZ.problemsText)(problems)}
${(0, import_chunk_T6V3DNAZ.problemAnnotations)(problems)}`);
  setOutput("verdict", "undecided");
  void appendSummary((0, import_chunk_T6V3DNAZ.problemsMarkdown)(problems), process.env);
}
function leftUnanswered() {
  fail("the run ended before there was an answer");
}
async function main(env, directory) {
  const inputs = readInputs(env);
  if (inputs.mode === "record")
    return (0, import_chunk_OX2JXA2W.recordCommand)(["bash", "-euo", "pipefail", "-c", inputs.run ?? ""], { slot: inputs.slot ?? "" }, directory);
  const judgement = await judgeEvent(inputs, env, directory);
  await (0, import_chunk_HOQHVGL5.writeJudgement)((0, import_node_path.resolve)(directory, inputs.output), judgement);
  await tell(judgement, inputs, env);
  return judgement.decision.exit_code;
}
async function judgeEvent(inputs, env, directory) {
  const { producers, pinned } = readNeeds(inputs.needs);
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_API_URL: apiUrl = "https://api.github.com" } = env;
  const git = await (0, import_chunk_AU3WD43N.openGit)(directory, env);
  const world = (0, import_chunk_MTJKNGKP.worldOf)(git, inputs.token === void 0 ? import_chunk_3BYWJCVJ.noPlatform : (0, import_chunk_3BYWJCVJ.githubPlatform)({ token: inputs.token, apiUrl }));
  try {
    return await (0, import_chunk_HOQHVGL5.run)(
      {
        occasion: { kind: "event", ...await readEvent(env) },
        evidence: { ...(0, import_chunk_3BYWJCVJ.evidenceFolder)(inputs.evidence, directory), pinned },
        roots: [(0, import_chunk_3BYWJCVJ.workTreeOf)(directory)],
        producers,
        parts: [],
        ...inputs.trustedRef === void 0 ? {} : { trustedRef: inputs.trustedRef },
        ...inputs.config === void 0 ? {} : { config: inputs.config },
        ...id === void 0 ? {} : { run: { id, attempt: Number(attempt ?? 1) } }
      },
      world
    );
  } finally {
    await Promise.all([world.engine.close(), git.close()]);
  }
}
async function tell({ decision }, { output }, env) {
  process.stdout.write(`${import_chunk_Z7NQNU7N.text.render(decision, LOOK)}
${import_chunk_Z7NQNU7N.annotations.render(decision, LOOK)}`);
  await appendSummary(import_chunk_Z7NQNU7N.markdown.render(decision, LOOK), env);
  setOutput("verdict", decision.verdict);
  setOutput("findings", decision.counts.fail);
  setOutput("decision", (0, import_node_path.join)(output, import_chunk_HOQHVGL5.DECISION_FILE));
  setOutput("snapshot", (0, import_node_path.join)(output, import_chunk_HOQHVGL5.SNAPSHOT_FILE));
  setOutput("valid-until", decision.valid_until ?? "");
}
