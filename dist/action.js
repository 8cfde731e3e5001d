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
var import_chunk_R5AS4EJX = require("./chunk-R5AS4EJX.js");
var import_chunk_A6DUQBDH = require("./chunk-A6DUQBDH.js");
var import_chunk_JQ2GYLOG = require("./chunk-JQ2GYLOG.js");
var import_chunk_C52BO656 = require("./chunk-C52BO656.js");
var import_chunk_3XRJGVGW = require("./chunk-3XRJGVGW.js");
var import_chunk_T23AYE4W = require("./chunk-T23AYE4W.js");
var import_chunk_FMWEIPET = require("./chunk-FMWEIPET.js");
var import_chunk_5MWF2NNZ = require("./chunk-5MWF2NNZ.js");
var import_chunk_3OPMI23T = require("./chunk-3OPMI23T.js");
var import_chunk_TBKM55Z6 = require("./chunk-TBKM55Z6.js");
var import_chunk_J6GYONZJ = require("./chunk-J6GYONZJ.js");
var import_chunk_X2YHEE7G = require("./chunk-X2YHEE7G.js");
var import_chunk_VKXCIPG7 = require("./chunk-VKXCIPG7.js");
var import_chunk_6QCEP6QX = require("./chunk-6QCEP6QX.js");
var import_chunk_7WU7CJ4H = require("./chunk-7WU7CJ4H.js");
var import_chunk_P5KNQKCX = require("./chunk-P5KNQKCX.js");
var import_chunk_WTJYSVVA = require("./chunk-WTJYSVVA.js");
var import_chunk_XSWOFGEM = require("./chunk-XSWOFGEM.js");
var import_chunk_KWDNQWSR = require("./chunk-KWDNQWSR.js");
var import_chunk_VO7CIOZW = require("./chunk-VO7CIOZW.js");
var import_chunk_HQIDJWJD = require("./chunk-HQIDJWJD.js");
var import_chunk_C2XM7YDT = require("./chunk-C2XM7YDT.js");
var import_chunk_TKVKXALH = require("./chunk-TKVKXALH.js");
var import_chunk_O62WT4Y3 = require("./chunk-O62WT4Y3.js");
var import_chunk_MHVLDBVM = require("./chunk-MHVLDBVM.js");
var import_chunk_4ZZJJCFN = require("./chunk-4ZZJJCFN.js");
var import_chunk_2M5JPQ7Q = require("./chunk-2M5JPQ7Q.js");
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_BA3BB2JF = require("./chunk-BA3BB2JF.js");
var import_chunk_DLXP5Y2J = require("./chunk-DLXP5Y2J.js");
var import_chunk_RSMUZEHU = require("./chunk-RSMUZEHU.js");
var import_chunk_TU2NRKMM = require("./chunk-TU2NRKMM.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_4IKMZCZZ = require("./chunk-4IKMZCZZ.js");
var import_chunk_VSDJNN3S = require("./chunk-VSDJNN3S.js");
var import_chunk_JOLL2S7L = require("./chunk-JOLL2S7L.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_WJGUBBKD = require("./chunk-WJGUBBKD.js");
var import_chunk_EDFFSL43 = require("./chunk-EDFFSL43.js");
var import_chunk_MLDFEXGX = require("./chunk-MLDFEXGX.js");
var import_chunk_3KSULNFR = require("./chunk-3KSULNFR.js");
var import_chunk_P5VQINOM = require("./chunk-P5VQINOM.js");
var import_chunk_Y7Z4IGZ6 = require("./chunk-Y7Z4IGZ6.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_C5KSHW47 = require("./chunk-C5KSHW47.js");
var import_chunk_X6YAUCLL = require("./chunk-X6YAUCLL.js");
var import_chunk_SI277AM4 = require("./chunk-SI277AM4.js");
var import_chunk_ZNAXHAHM = require("./chunk-ZNAXHAHM.js");
var import_chunk_WWNS3K5F = require("./chunk-WWNS3K5F.js");
var import_chunk_H2SNN373 = require("./chunk-H2SNN373.js");
var import_chunk_EEVTNPOF = require("./chunk-EEVTNPOF.js");
var import_chunk_C4RGXDDO = require("./chunk-C4RGXDDO.js");
var import_chunk_QF67HO46 = require("./chunk-QF67HO46.js");
var import_chunk_JBXRTUYW = require("./chunk-JBXRTUYW.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_GIUZDDTJ = require("./chunk-GIUZDDTJ.js");
var import_chunk_EHP3VDIA = require("./chunk-EHP3VDIA.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var import_promises = require("node:fs/promises");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os4 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_os2 = __toESM(require("os"));
var fs2 = __toESM(require("fs"));
var import_node_path3 = require("node:path");
var import_node_child_process = require("node:child_process");
var import_promises2 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path4 = require("node:path");
var import_node_path5 = require("node:path");
var TITLE = "What the changed policies would have said of past decisions";
var TRUST = "For information: the verdict is that of the trusted policies, and nothing here changes it.";
var HOW = "give the action a folder of them with `past`";
var MAX_REFUSED = 2e4;
function effectText(effect, look) {
  return `${TITLE}
${TRUST}

${bodyText(effect, look)}`;
}
function bodyText(effect, look) {
  if ("replay" in effect) return (0, import_chunk_R5AS4EJX.replayText)(effect.replay, look);
  if ("none" in effect) return `${import_chunk_R5AS4EJX.NO_PAST}: ${HOW}
`;
  return `It is not known:
${refusal(effect.refused)}
`;
}
function effectMarkdown(effect) {
  return `
## ${TITLE}

${TRUST}

${bodyMarkdown(effect)}`;
}
function bodyMarkdown(effect) {
  if ("replay" in effect) return (0, import_chunk_R5AS4EJX.replayMarkdown)(effect.replay);
  if ("none" in effect) return `**${import_chunk_R5AS4EJX.NO_PAST}**: ${HOW}
`;
  const text2 = refusal(effect.refused).replace(/`{3,}/g, (fence) => "'".repeat(fence.length));
  return `It is not known:

\`\`\`text
${text2}
\`\`\`
`;
}
var refusal = (text2) => text2.trim().slice(0, MAX_REFUSED).split("\n").map(import_chunk_H2SNN373.visible).join("\n");
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
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
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
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
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
var INPUTS = ["config", "evidence", "github-token", "trusted-ref", "needs", "output", "past", "mode", "slot", "run"];
function readInputs(env) {
  for (const key of Object.keys(env).filter((name) => name.startsWith("INPUT_")))
    refuseUnknown(key.slice("INPUT_".length).toLowerCase());
  const given = (name) => getInput(name) || void 0;
  const mode = given("mode") ?? "check";
  if (mode !== "check" && mode !== "record") throw invalid("mode", "check or record", mode);
  const [config, token, trustedRef, past, slot, run2] = [
    "config",
    "github-token",
    "trusted-ref",
    "past",
    "slot",
    "run"
  ].map(given);
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
    ...past === void 0 ? {} : { past },
    ...slot === void 0 ? {} : { slot },
    ...run2 === void 0 ? {} : { run: run2 }
  };
}
var SERVICE = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RUNTIME_URL", "ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL"];
var environmentOfStep = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("INPUT_") && !SERVICE.includes(name)));
function refuseUnknown(name) {
  if (INPUTS.includes(name)) return;
  const meant = (0, import_chunk_SSQB5HUS.nearest)(name, INPUTS);
  throw new import_chunk_URPNT6SS.Problem({
    code: "input.unknown",
    message: `the action has no input ${name}`,
    found: name,
    expected: INPUTS.join(", "),
    remedy: meant === void 0 ? "remove it from `with`" : `did you mean ${meant}?`
  });
}
function invalid(name, expected, found) {
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: `the input ${name} is not valid`,
    expected,
    found,
    remedy: "correct `with` in the workflow"
  });
}
async function readEvent(env) {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: sha } = env;
  if (!name || !path) throw noEvent("GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set");
  try {
    return {
      name,
      payload: JSON.parse(await (0, import_promises.readFile)(path, "utf8")),
      ...sha === void 0 ? {} : { sha }
    };
  } catch (cause) {
    throw noEvent(`${path}: ${(0, import_chunk_URPNT6SS.textOf)(cause)}`, cause);
  }
}
function noEvent(found, cause) {
  return new import_chunk_URPNT6SS.Problem(
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
function handOn(set) {
  try {
    set(setOutput);
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      {
        code: "output.failed",
        message: "the outputs of the step could not be written",
        found: (0, import_chunk_URPNT6SS.textOf)(cause),
        expected: "the file that GITHUB_OUTPUT names, and room for it",
        remedy: "run the gate again; if it stays so, look at the disk of the runner",
        who: "platform engineer"
      },
      { cause }
    );
  }
}
async function appendSummary(markdown2, env) {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === void 0 || path === "") return;
  await (0, import_promises.appendFile)(path, markdown2).catch(
    (error) => warning(`the job summary was not written: ${String(error)}`)
  );
}
async function proposedRules({ input: { subject, change }, trusted: { ref } }, git, workspace) {
  const tree = git.tree(subject.tree);
  const file = ref.configuration;
  const touched = change.files.map(({ path }) => path);
  const isConfigured = touched.includes(file);
  if (!isConfigured && !touched.some((path) => path.endsWith(".rego"))) return void 0;
  const was = await packsIn(git.tree(subject.base), file).catch(() => []);
  const is = isConfigured ? await packsIn(tree, file) : was;
  const isOther = (0, import_chunk_UEGZMSUE.canonicalJson)(is) !== (0, import_chunk_UEGZMSUE.canonicalJson)(was) || is.some((pack) => isWritten(pack, touched));
  if (!isOther && !change.governance.paths.some(import_chunk_VO7CIOZW.isOwnPolicy)) return void 0;
  return { policies: await ownIn(tree), beside: isOther ? await besideIn(tree, file, is, workspace) : /* @__PURE__ */ new Map() };
}
var isWritten = ({ from, path }, touched) => from === "path" && touched.some((one) => one.startsWith(`${path}/`));
async function packsIn(tree, file) {
  const bytes = await tree.read(file);
  return bytes === void 0 ? [] : (0, import_chunk_2M5JPQ7Q.parseConfiguration)((0, import_chunk_2M5JPQ7Q.decodeText)(bytes, file), file).configuration.packs;
}
async function ownIn(tree) {
  const paths = (await tree.list()).map(({ path }) => path).filter(import_chunk_VO7CIOZW.isOwnPolicy);
  const read = paths.map(
    async (path) => [path, (0, import_chunk_2M5JPQ7Q.decodeText)(await tree.read(path) ?? new Uint8Array(), path)]
  );
  return new Map(await Promise.all(read));
}
async function besideIn(tree, file, packs, workspace) {
  const [place = file] = import_chunk_BICA2YRJ.CONFIGURATION_FILES;
  const files = /* @__PURE__ */ new Map([[place, await tree.read(file) ?? new Uint8Array()]]);
  for (const { from, path, key } of packs) {
    const onDisk = (0, import_node_path3.join)(workspace, path);
    if (from === "bundle") files.set(path, await (0, import_chunk_4ZZJJCFN.packBytes)(onDisk, path));
    else
      for (const [name, bytes] of await (from === "path" ? (0, import_chunk_4ZZJJCFN.packInTree)(tree, path) : (0, import_chunk_4ZZJJCFN.packOnDisk)(onDisk, path)))
        files.set(`${path}/${name}`, bytes);
    const pem = key === void 0 ? void 0 : await tree.read(key.file);
    if (key !== void 0 && pem !== void 0) files.set(key.file, pem);
  }
  return files;
}
var TIME_MS = 12e4;
var MOST_BYTES = 256 * 1024 * 1024;
var OLD = "the trusted policies";
var NEW = "the policies as this change leaves them";
async function replayApart({
  proposed: { policies, beside },
  from,
  past,
  temporary = (0, import_node_os.tmpdir)()
}) {
  const folder = await (0, import_promises2.mkdtemp)((0, import_node_path4.join)(temporary, "phasegate-proposed-"));
  try {
    const files = [...policies].map(([path, text2]) => [path.slice(import_chunk_A6DUQBDH.OWN_POLICIES.length + 1), text2]);
    const rules = (0, import_node_path4.join)(folder, import_chunk_A6DUQBDH.OWN_POLICIES);
    await (0, import_chunk_RSMUZEHU.writeFiles)(folder, beside);
    await (0, import_chunk_RSMUZEHU.writeFiles)(rules, new Map([[".keep", ""], ...files]));
    const asked = ["policy", "replay", ".", "--policies", rules, "--from", from, "--format", "json"];
    return await answerOf([(0, import_chunk_QF67HO46.distFile)("cli.js"), ...asked], { cwd: past, env: { RUNNER_TEMP: temporary } });
  } finally {
    await (0, import_promises2.rm)(folder, { recursive: true, force: true });
  }
}
function answerOf(args, place) {
  const options = { timeout: TIME_MS, killSignal: "SIGKILL", maxBuffer: MOST_BYTES, ...place };
  return new Promise((resolve3) => {
    (0, import_node_child_process.execFile)(process.execPath, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve3(answerIn(stdout));
      else if (error.killed === true) resolve3({ refused: `no answer within ${TIME_MS / 1e3} s` });
      else resolve3({ refused: stderr.replace(/^REFUSED {2}.*\n/gm, "") });
    });
  });
}
function answerIn(stdout) {
  try {
    return { replay: { ...JSON.parse(stdout), from: OLD, to: NEW } };
  } catch (thrown) {
    return { refused: (0, import_chunk_URPNT6SS.textOf)(thrown) };
  }
}
async function showEffect(shown, look, env) {
  const effect = await effectOf(shown, env).catch(refusal2);
  if (effect === void 0) return;
  process.stdout.write(`
${effectText(effect, look)}`);
  await appendSummary(effectMarkdown(effect), env);
}
var refusal2 = (thrown) => ({
  refused: (0, import_chunk_URPNT6SS.problemsOf)(thrown, "internal.bug").map(import_chunk_SI277AM4.problemText).join("\n\n")
});
async function effectOf({ judgement: { snapshot, policy }, output: output2, past, git, workspace }, { RUNNER_TEMP: temporary }) {
  const proposed = await proposedRules(snapshot.snapshot, git, workspace);
  if (proposed === void 0) return void 0;
  const snapshots = past === void 0 ? [] : await (0, import_chunk_JQ2GYLOG.snapshotsIn)([past]).catch(() => []);
  if (past === void 0 || snapshots.length === 0) return { none: true };
  const from = (0, import_node_path2.join)(output2, (0, import_chunk_RSMUZEHU.policyFile)(policy.digest));
  return replayApart({ proposed, from, past, ...temporary === void 0 ? {} : { temporary } });
}
var LOG = { color: false, width: 120, ascii: false };
async function tell(decision, output2, env) {
  process.stdout.write(`${import_chunk_5MWF2NNZ.text.render(decision, LOG)}
${import_chunk_5MWF2NNZ.annotations.render(decision, LOG)}`);
  await appendSummary(import_chunk_5MWF2NNZ.markdown.render(decision, LOG), env);
  handOn((setOutput2) => {
    setOutput2("verdict", decision.verdict);
    setOutput2("findings", decision.counts.fail);
    setOutput2("decision", (0, import_node_path5.join)(output2, import_chunk_RSMUZEHU.DECISION_FILE));
    setOutput2("snapshot", (0, import_node_path5.join)(output2, import_chunk_RSMUZEHU.SNAPSHOT_FILE));
    setOutput2("valid-until", decision.valid_until ?? "");
  });
}
async function tellRefusal(problems, output2, env) {
  process.stdout.write(`${(0, import_chunk_SI277AM4.problemsText)(problems)}
${(0, import_chunk_SI277AM4.problemAnnotations)(problems)}`);
  await appendSummary((0, import_chunk_SI277AM4.problemsMarkdown)(problems), env);
  if (output2 !== void 0) await (0, import_chunk_RSMUZEHU.writeRefusal)((0, import_node_path5.resolve)(output2), problems, import_chunk_ZNAXHAHM.TOOL);
  try {
    handOn((setOutput2) => {
      setOutput2("verdict", "undecided");
      if (output2 !== void 0) setOutput2("decision", (0, import_node_path5.join)(output2, import_chunk_RSMUZEHU.DECISION_FILE));
    });
  } catch (thrown) {
    warning(
      (0, import_chunk_URPNT6SS.problemsOf)(thrown, "output.failed").map(({ message }) => message).join(", ")
    );
  }
}
function readNeeds(text2) {
  const producers = /* @__PURE__ */ new Map();
  const pinned = /* @__PURE__ */ new Map();
  for (const [job, value] of Object.entries(objectOf(text2))) {
    const { result, outputs } = value ?? {};
    if (typeof result !== "string") throw invalid2(`needs.${job}.result`);
    producers.set(job, result);
    pinned.set(job, new Set(Object.values(outputs ?? {}).filter(isDigest)));
  }
  return { producers, pinned };
}
var isDigest = (output2) => typeof output2 === "string" && /^[0-9a-f]{64}$/.test(output2);
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
  return new import_chunk_URPNT6SS.Problem({
    code: "input.invalid",
    message: `${name} is not what the needs context holds`,
    expected: "toJSON(needs)",
    remedy: "pass toJSON(needs) as the input needs"
  });
}
process.exitCode = 2;
var output;
process.once("beforeExit", leftUnanswered);
main(process.env, process.cwd()).then(end, fail);
function end(code) {
  process.off("beforeExit", leftUnanswered);
  process.exitCode = code;
}
function fail(thrown) {
  const problems = (0, import_chunk_URPNT6SS.problemsOf)(thrown, "internal.bug");
  end(problems.some(({ code }) => code === "internal.bug") ? 70 : 2);
  void tellRefusal(problems, output, process.env);
}
function leftUnanswered() {
  fail("the run ended before there was an answer");
}
async function main(env, directory) {
  const inputs = readInputs(env);
  if (inputs.mode === "record")
    return (0, import_chunk_C52BO656.recordScript)(inputs.run ?? "", inputs.slot ?? "", directory, environmentOfStep(env));
  output = inputs.output;
  await (0, import_chunk_RSMUZEHU.clearJudgement)((0, import_node_path.resolve)(directory, output));
  const git = await (0, import_chunk_KWDNQWSR.openGit)(directory, env, inputs.token);
  try {
    const judgement = await judgeEvent(inputs, env, directory, git);
    const folder = (0, import_node_path.resolve)(directory, output);
    await (0, import_chunk_RSMUZEHU.writeJudgement)(folder, judgement);
    await tell(judgement.decision, inputs.output, env);
    end(judgement.decision.exit_code);
    const past = inputs.past === void 0 ? {} : { past: (0, import_node_path.resolve)(directory, inputs.past) };
    await showEffect({ judgement, output: folder, ...past, git, workspace: (0, import_chunk_FMWEIPET.workTreeOf)(directory) }, LOG, env);
    return judgement.decision.exit_code;
  } finally {
    await git.close();
  }
}
async function judgeEvent(inputs, env, directory, git) {
  const { producers, pinned } = readNeeds(inputs.needs);
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_API_URL: apiUrl = "https://api.github.com" } = env;
  const world = (0, import_chunk_3OPMI23T.worldOf)(git, inputs.token === void 0 ? import_chunk_T23AYE4W.noPlatform : (0, import_chunk_T23AYE4W.githubPlatform)({ token: inputs.token, apiUrl }));
  try {
    return await (0, import_chunk_VO7CIOZW.run)(
      {
        occasion: { kind: "event", ...await readEvent(env) },
        evidence: { ...(0, import_chunk_FMWEIPET.evidenceFolder)(inputs.evidence, directory), pinned },
        roots: [(0, import_chunk_FMWEIPET.workTreeOf)(directory)],
        workspace: (0, import_chunk_FMWEIPET.workTreeOf)(directory),
        producers,
        ...inputs.trustedRef === void 0 ? {} : { trustedRef: inputs.trustedRef },
        ...inputs.config === void 0 ? {} : { config: inputs.config },
        ...id === void 0 ? {} : { run: { id, attempt: Number(attempt ?? 1) } }
      },
      world
    );
  } finally {
    await world.engine.close();
  }
}
