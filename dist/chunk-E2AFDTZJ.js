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
__export(stdin_exports, {
  ADAPTERS: () => ADAPTERS,
  HEAD_BYTES: () => HEAD_BYTES,
  LEVELS: () => LEVELS,
  appearanceOf: () => appearanceOf,
  brokenJson: () => brokenJson,
  emptyReport: () => emptyReport,
  insteadOf: () => insteadOf,
  kept: () => kept
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2KLOVFOJ = require("./chunk-2KLOVFOJ.js");
var import_chunk_WMMREFGB = require("./chunk-WMMREFGB.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var require_ed5 = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports2.S = " 	\r\n";
    exports2.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NAME_CHAR = "-" + exports2.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.CHAR_RE = new RegExp("^[" + exports2.CHAR + "]$", "u");
    exports2.S_RE = new RegExp("^[" + exports2.S + "]+$", "u");
    exports2.NAME_START_CHAR_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "]$", "u");
    exports2.NAME_CHAR_RE = new RegExp("^[" + exports2.NAME_CHAR + "]$", "u");
    exports2.NAME_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "][" + exports2.NAME_CHAR + "]*$", "u");
    exports2.NMTOKEN_RE = new RegExp("^[" + exports2.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE2 = 32;
    exports2.S_LIST = [SPACE2, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE2 && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isS(c) {
      return c === SPACE2 || c === NL || c === CR || c === TAB;
    }
    exports2.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports2.isNameChar = isNameChar;
  }
});
var require_ed2 = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports2.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports2.S = " 	\r\n";
    exports2.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NAME_CHAR = "-" + exports2.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.CHAR_RE = new RegExp("^[" + exports2.CHAR + "]$", "u");
    exports2.RESTRICTED_CHAR_RE = new RegExp("^[" + exports2.RESTRICTED_CHAR + "]$", "u");
    exports2.S_RE = new RegExp("^[" + exports2.S + "]+$", "u");
    exports2.NAME_START_CHAR_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "]$", "u");
    exports2.NAME_CHAR_RE = new RegExp("^[" + exports2.NAME_CHAR + "]$", "u");
    exports2.NAME_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "][" + exports2.NAME_CHAR + "]*$", "u");
    exports2.NMTOKEN_RE = new RegExp("^[" + exports2.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE2 = 32;
    exports2.S_LIST = [SPACE2, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports2.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE2 || c === NL || c === CR || c === TAB;
    }
    exports2.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports2.isNameChar = isNameChar;
  }
});
var require_ed3 = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NC_NAME_CHAR = "-" + exports2.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports2.NC_NAME_START_CHAR + "]$", "u");
    exports2.NC_NAME_CHAR_RE = new RegExp("^[" + exports2.NC_NAME_CHAR + "]$", "u");
    exports2.NC_NAME_RE = new RegExp("^[" + exports2.NC_NAME_START_CHAR + "][" + exports2.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports2.isNCNameChar = isNCNameChar;
  }
});
var require_saxes = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/saxes/saxes.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SaxesParser = exports2.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE2 = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports2.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE2 || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed2;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed2 = "&;";
                } else {
                  parsed2 = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed2;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE2;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports2.SaxesParser = SaxesParser2;
  }
});
var TOKEN = /[ \t\r\n]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;
var SPACE = /[ \t\r\n]*/y;
var OPEN_STRING = /"(?:[^"\\]|\\.)*\\?$/y;
function scanJson(text, onKey, depth = Number.POSITIVE_INFINITY) {
  const open2 = [];
  let expected = "a value";
  let offset = 0;
  for (; ; ) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const next = step(expected, match, open2);
    if (next === void 0) break;
    if (next === "a colon" && onKey !== void 0 && open2.length <= depth) onKey(open2.map((one) => one.key).join("/"));
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
function step(expected, [, string, , mark], open2) {
  const top = open2.at(-1);
  switch (expected) {
    case "a colon":
      return mark === ":" ? "a value" : void 0;
    case "a comma or ]":
      return mark === "," ? "a value" : mark === "]" ? close(open2) : void 0;
    case "a comma or }":
      return mark === "," ? "a key" : mark === "}" ? close(open2) : void 0;
    case "a key":
    case "a key or }":
      if (mark === "}" && expected === "a key or }") return close(open2);
      if (string === void 0 || top === void 0) return void 0;
      top.key = string.slice(1, -1);
      return "a colon";
    case "the end":
      return void 0;
    default:
      if (mark === void 0) return top?.after ?? "the end";
      if (mark === "]" && expected === "a value or ]") return close(open2);
      if (mark !== "{" && mark !== "[") return void 0;
      open2.push(mark === "{" ? { after: "a comma or }", key: "" } : { after: "a comma or ]", key: "*" });
      return mark === "{" ? "a key or }" : "a value or ]";
  }
}
function close(open2) {
  open2.pop();
  return open2.at(-1)?.after ?? "the end";
}
var KEYS_DEPTH = 3;
var walked = { head: "", paths: [] };
function keysOf(head, depth = 2) {
  if (walked.head !== head) {
    const paths = /* @__PURE__ */ new Set();
    scanJson(head, (path) => paths.add(path), KEYS_DEPTH);
    walked = { head, paths: [...paths] };
  }
  return new Set(walked.paths.filter((path) => path.split("/").length <= depth));
}
var MAX_DEPTH = 64;
var HEAD_BYTES = 65536;
function parseJson(file) {
  const text = file.text();
  if (text.trim() === "") throw emptyReport(file);
  return parsed(text, file, 1);
}
function parseJsonObject(file) {
  const value = parseJson(file);
  if (isObject(value)) return value;
  throw new import_chunk_WMMREFGB.Problem({
    code: "evidence.wrong_root",
    message: "the report is not a JSON object",
    file: file.path,
    pointer: "",
    found: nameOf(value),
    expected: "an object",
    remedy: "point the slot at the file that the tool wrote"
  });
}
function* parseJsonLines(file) {
  let line = 0;
  let found = false;
  for (const text of linesOf(file.blocks())) {
    line += 1;
    if (text.trim() === "") continue;
    found = true;
    yield { line, value: parsed(text, file, line) };
  }
  if (!found) throw emptyReport(file);
}
function emptyReport(file) {
  return new import_chunk_WMMREFGB.Problem({
    code: "evidence.empty",
    message: "the report has no content",
    file: file.path,
    found: file.bytes === 0 ? "0 bytes" : "white space only",
    expected: "a report, also of a clean run",
    remedy: "let the tool write a format that is not empty when clean, and look whether it crashed"
  });
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isArray = (value) => Array.isArray(value);
function stringAt(object, key) {
  const value = own(object, key);
  return typeof value === "string" ? value : void 0;
}
function numberAt(object, key) {
  const value = own(object, key);
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function objectAt(object, key) {
  const value = own(object, key);
  return isObject(value) ? value : void 0;
}
function arrayAt(object, key) {
  const value = own(object, key);
  return isArray(value) ? value : void 0;
}
function finite(value, at) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new import_chunk_WMMREFGB.Problem({
    code: typeof value === "string" && value !== "NaN" ? "evidence.unit" : "evidence.not_finite",
    message: "a number in the report is not a finite number",
    ...at,
    found: typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : nameOf(value),
    expected: "a finite number without a unit",
    remedy: "look whether anything was measured, and run the tool again"
  });
}
function badShape(file, pointer, found, expected) {
  return new import_chunk_WMMREFGB.Problem({
    code: "evidence.shape",
    message: "a part that the format demands is missing or of another kind",
    file: file.path,
    pointer,
    found: nameOf(found),
    expected,
    remedy: "use the report as the tool wrote it, or name the right format in the slot"
  });
}
var own = (object, key) => Object.hasOwn(object, key) ? object[key] : void 0;
function nameOf(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? String(value) : `a ${typeof value}`;
}
function parsed(text, file, firstLine) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed(text, file, firstLine, cause);
  }
  if (isDeeper(value, MAX_DEPTH)) {
    throw new import_chunk_WMMREFGB.Problem({
      code: "evidence.malformed",
      message: `the JSON is nested deeper than ${MAX_DEPTH} levels`,
      file: file.path,
      line: firstLine,
      found: `more than ${MAX_DEPTH} levels`,
      expected: `at most ${MAX_DEPTH} levels`,
      remedy: "use the report as the tool wrote it"
    });
  }
  return value;
}
function brokenJson(file) {
  const fault = file.bytes <= HEAD_BYTES && /^\s*[{[]/.test(file.head) ? scanJson(file.head) : void 0;
  return fault === void 0 || fault.expected === "the end" ? void 0 : malformed(file.head, file, 1);
}
function malformed(text, file, firstLine, cause) {
  const { offset, expected } = scanJson(text) ?? { offset: 0, expected: "JSON" };
  const before = text.slice(0, offset);
  const cut = offset >= text.length;
  const parts = {
    message: cut ? "the JSON ends too early" : "the file is not JSON",
    found: cut ? "the end of the file" : JSON.stringify(text.slice(offset, offset + 20)),
    remedy: cut ? "run the tool again and let it finish" : "use the report as the tool wrote it, without log lines in it"
  };
  const line = firstLine + before.split("\n").length - 1;
  const column = offset - before.lastIndexOf("\n");
  return new import_chunk_WMMREFGB.Problem({ code: "evidence.malformed", file: file.path, line, column, expected, ...parts }, { cause });
}
function isDeeper(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    const child = value[key];
    if (typeof child === "object" && child !== null && isDeeper(child, levels - 1)) return true;
  }
  return false;
}
function* linesOf(blocks) {
  let parts = [];
  for (const block of blocks) {
    let from = 0;
    for (let at = block.indexOf("\n"); at >= 0; at = block.indexOf("\n", from)) {
      parts.push(block.slice(from, at));
      yield parts.join("");
      parts = [];
      from = at + 1;
    }
    parts.push(block.slice(from));
  }
  const last = parts.join("");
  if (last !== "") yield last;
}
var TOP = /* @__PURE__ */ new Set(["name", "services", "networks", "volumes", "configs", "secrets", "models"]);
var composeConfig = {
  id: "compose-config",
  kind: "environment",
  title: "docker compose config JSON",
  tools: [{ tool: "docker compose", how: "docker compose config --format json > config.json" }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const known = [...keys].every((key) => key.includes("/") || TOP.has(key) || key.startsWith("x-"));
    const services = [...keys].some((key) => /^services\/[^/]+\/(?:image|build)$/.test(key));
    return known && keys.has("name") && keys.has("services") && (services || keys.has("networks"));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const services = objectAt(root, "services");
    if (services === void 0) throw badShape(file, "/services", root.services, "services by name");
    const names = Object.keys(services).sort();
    const problems = [];
    if (names.length === 0) {
      problems.push({
        code: "evidence.empty",
        message: "the configuration names no service",
        file: file.path,
        pointer: "/services",
        found: "no service",
        expected: "at least one service",
        remedy: "name the profiles of the environment with --profile"
      });
    }
    emit({ services: names, containers: [] });
    return { tool: "docker compose", notes: ["services of profiles that were not asked for are not listed"], problems };
  }
};
var pointerTo = (...parts) => parts.map((part) => `/${(0, import_chunk_2KLOVFOJ.escapePointer)(String(part))}`).join("");
var STATES = /* @__PURE__ */ new Set([
  "created",
  "dead",
  "exited",
  "paused",
  "removing",
  "restarting",
  "running"
]);
var IMAGE_ID = /^sha256:[0-9a-f]{12,64}$/;
var composePs = {
  id: "compose-ps",
  kind: "environment",
  title: "docker compose ps JSON",
  tools: [{ tool: "docker compose", how: "docker compose ps -a --format json > ps.json" }],
  claims(file) {
    const keys = keysOf(file.head, 2);
    const has = (prefix) => ["Service", "Project", "State", "Name"].every((key) => keys.has(`${prefix}${key}`));
    return has("") || has("*/");
  },
  read(file, emit) {
    const problems = [];
    const containers = [];
    try {
      for (const { row, place } of rowsOf(file)) containers.push(containerOf(row, place, problems));
    } catch (thrown) {
      if (containers.length === 0) throw thrown;
      problems.push(...(0, import_chunk_WMMREFGB.problemsOf)(thrown, "evidence.malformed"));
    }
    if (containers.length === 0) problems.push(noContainer(file));
    const ids = containers.flatMap(({ id }) => id ?? []);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated !== void 0) problems.push(twice(file, repeated));
    emit({ services: [], containers });
    return { tool: "docker compose", notes: [], problems };
  }
};
function* rowsOf(file) {
  if (!file.head.trimStart().startsWith("[")) {
    for (const { line, value } of parseJsonLines(file)) yield { row: value, place: { file, pointer: "", line } };
    return;
  }
  const rows = parseJson(file);
  if (!isArray(rows)) throw badShape(file, "", rows, "an array of containers");
  for (const [index, row] of rows.entries()) yield { row, place: { file, pointer: pointerTo(index) } };
}
function containerOf(row, place, problems) {
  if (!isObject(row)) throw misshapen(place, "", row, "a container of docker compose ps");
  const service = stringAt(row, "Service");
  const state = stringAt(row, "State");
  if (!service) throw misshapen(place, "/Service", row.Service, "the name of a service");
  if (!state) throw misshapen(place, "/State", row.State, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const id = stringAt(row, "ID");
  const image = stringAt(row, "Image");
  const health = stringAt(row, "Health");
  const exitCode = exitCodeOf(row, state);
  return {
    service,
    state,
    ...id ? { id } : {},
    ...image ? { image } : {},
    ...image !== void 0 && IMAGE_ID.test(image) ? { imageId: image } : {},
    ...health ? { health } : {},
    ...exitCode === void 0 ? {} : { exitCode }
  };
}
function exitCodeOf(row, state) {
  if (state === "exited" || state === "dead") return numberAt(row, "ExitCode");
  if (state !== "restarting") return void 0;
  const code = /^Restarting \((\d+)\)/.exec(stringAt(row, "Status") ?? "")?.[1];
  return code === void 0 ? void 0 : Number(code);
}
function misshapen({ file, pointer, line }, key, found, expected) {
  const { parts } = badShape(file, `${pointer}${key}`, found, expected);
  return new import_chunk_WMMREFGB.Problem(line === void 0 ? parts : { ...parts, line });
}
var unknownState = ({ file, pointer, line }, found) => ({
  code: "evidence.unknown_status",
  message: "a container is in a state that Docker does not define",
  file: file.path,
  pointer: `${pointer}/State`,
  ...line === void 0 ? {} : { line },
  found: found.slice(0, 60),
  expected: [...STATES].join(", "),
  remedy: "use the output of docker compose ps as it is"
});
var noContainer = (file) => ({
  code: "evidence.empty",
  message: "no container is listed",
  file: file.path,
  found: "an empty array",
  expected: "at least one container",
  remedy: "start the environment, and name its project with -p"
});
var twice = (file, found) => ({
  code: "evidence.shape",
  message: "a container stands twice in one look",
  file: file.path,
  found,
  expected: "each container once",
  remedy: "write each look into a file of its own, or use phasegate record --samples"
});
var toolFailed = (file, pointer, found) => ({
  code: "evidence.tool_failed",
  message: "the tool reports that it did not finish its work",
  file: file.path,
  pointer,
  found: found.slice(0, 300),
  expected: "a run without errors of the tool itself",
  remedy: "cure what the tool reports, and run it again"
});
var noResults = (file, pointer, found, expected) => ({
  code: "evidence.no_results",
  message: "the report does not say that anything was analysed",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "look whether the tool ran where the files are, and run it again"
});
var contradiction = (file, pointer, found, expected) => ({
  code: "evidence.counters",
  message: "the report contradicts itself",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "use the report as the tool wrote it"
});
var unknownStatus = (file, pointer, found, expected) => ({
  code: "evidence.unknown_status",
  message: "the report uses a status that its format does not define",
  file: file.path,
  pointer,
  found: (JSON.stringify(found) ?? "nothing").slice(0, 60),
  expected,
  remedy: "use a version of the tool that Phasegate knows, or report the new status"
});
var STATUSES = ["statusValid", "statusInvalid", "statusError", "statusSkipped"];
var STREAM = "stdin";
var kubeconform = {
  id: "kubeconform",
  kind: "iac",
  title: "kubeconform JSON",
  tools: [{ tool: "kubeconform", how: "kubeconform -output json -summary -verbose deploy/ > kubeconform.json" }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const listed2 = keys.has("resources/*/filename") && keys.has("resources/*/status");
    return keys.has("resources") && (listed2 || keys.has("summary/valid") && keys.has("summary/skipped"));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const resources = arrayAt(root, "resources");
    if (resources === void 0) throw badShape(file, "/resources", root.resources, "an array of resources");
    const problems = [];
    const listed2 = { statusValid: 0, statusInvalid: 0, statusError: 0, statusSkipped: 0 };
    const judged = /* @__PURE__ */ new Set();
    for (const [index, resource] of resources.entries()) {
      const { status, path, finding } = resourceOf(file, resource, pointerTo("resources", index), problems);
      listed2[status] += 1;
      if (status !== "statusSkipped") judged.add(path);
      if (finding !== void 0) emit(finding);
    }
    const claimed = claimedBy(file, root);
    problems.push(...countersOf(file, listed2, claimed));
    const notes = [];
    const skipped = claimed?.statusSkipped ?? listed2.statusSkipped;
    if (skipped > 0) notes.push(`${skipped} resources were skipped by kubeconform`);
    if (judged.delete(STREAM)) notes.push("resources came from standard input, so their files are not known");
    const whole = isWhole(listed2, claimed);
    if (!whole) notes.push("the files looked at are not listed: run kubeconform with -verbose");
    return { tool: "kubeconform", notes, problems, ...whole ? { lookedAt: [...judged] } : {} };
  }
};
function resourceOf(file, resource, pointer, problems) {
  if (!isObject(resource)) throw badShape(file, pointer, resource, "a resource");
  const path = stringAt(resource, "filename");
  if (path === void 0) throw badShape(file, `${pointer}/filename`, resource.filename, "the name of a file");
  const known = STATUSES.find((one) => one === resource.status);
  if (known === void 0) {
    problems.push(unknownStatus(file, `${pointer}/status`, resource.status, STATUSES.join(", ")));
  }
  const status = known ?? "statusError";
  if (status === "statusValid" || status === "statusSkipped") return { status, path };
  const named2 = [stringAt(resource, "kind"), stringAt(resource, "name")].filter(Boolean).join(" ");
  const finding = {
    tool: "kubeconform",
    rule: status,
    level: "error",
    message: `${named2 === "" ? "" : `${named2}: `}${reasonOf(resource)}`,
    file: path,
    suppressed: false
  };
  return { status, path, finding };
}
function reasonOf(resource) {
  const errors = (arrayAt(resource, "validationErrors") ?? []).filter(isObject);
  const texts = errors.map((error) => `${stringAt(error, "path") ?? ""} ${stringAt(error, "msg") ?? ""}`.trim());
  return texts.length > 0 ? texts.join("; ") : stringAt(resource, "msg") ?? "";
}
function claimedBy(file, root) {
  if (!Object.hasOwn(root, "summary")) return void 0;
  const summary = objectAt(root, "summary");
  const count2 = (key) => {
    const value = summary === void 0 ? void 0 : numberAt(summary, key);
    if (value === void 0) throw badShape(file, pointerTo("summary", key), summary?.[key], "a number of resources");
    return value;
  };
  return {
    statusValid: count2("valid"),
    statusInvalid: count2("invalid"),
    statusError: count2("errors"),
    statusSkipped: count2("skipped")
  };
}
function countersOf(file, listed2, claimed) {
  const { statusValid, statusInvalid, statusError } = claimed ?? listed2;
  if (statusValid + statusInvalid + statusError === 0) {
    const expected = "at least one resource that was not skipped, and the flags -summary -verbose";
    return [noResults(file, "/resources", "no resource was validated", expected)];
  }
  if (claimed === void 0) return [];
  const off = STATUSES.filter(
    (status) => status === "statusInvalid" || status === "statusError" ? listed2[status] !== claimed[status] : listed2[status] > claimed[status]
  );
  const text = (counts) => STATUSES.map((status) => `${counts[status]} ${status}`).join(", ");
  return off.length === 0 ? [] : [contradiction(file, "/summary", text(claimed), text(listed2))];
}
function isWhole(listed2, claimed) {
  if (claimed === void 0) return listed2.statusValid > 0;
  return STATUSES.every((status) => listed2[status] === claimed[status]);
}
var ANALYSED = /* @__PURE__ */ new Set(["analysisTarget", "resultFile"]);
var ABSOLUTE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/;
var MOST_BASES = 8;
function artifactsOf(run) {
  const bases = objectAt(run, "originalUriBaseIds") ?? {};
  const list = arrayAt(run, "artifacts");
  const resolve = (location) => {
    const uri = stringAt(location, "uri");
    if (uri === void 0 || ABSOLUTE.test(uri)) return uri;
    return `${baseOf(bases, stringAt(location, "uriBaseId"))}${uri}`;
  };
  const locationOf = (artifact) => isObject(artifact) ? objectAt(artifact, "location") : void 0;
  const lookedAt = list?.filter(wasAnalysed).map((artifact) => resolve(locationOf(artifact) ?? {})).filter((path) => path !== void 0);
  return {
    ...lookedAt === void 0 ? {} : { lookedAt },
    fileOf(location) {
      const index = numberAt(location, "index");
      return resolve(location) ?? resolve((index === void 0 ? void 0 : locationOf(list?.[index])) ?? {});
    }
  };
}
function wasAnalysed(artifact) {
  if (!isObject(artifact)) return false;
  const roles = arrayAt(artifact, "roles") ?? [];
  return roles.length === 0 || roles.some((role) => ANALYSED.has(role));
}
function baseOf(bases, id) {
  let base = "";
  let next = id;
  for (let count2 = 0; next !== void 0 && count2 < MOST_BASES; count2 += 1) {
    const location = objectAt(bases, next) ?? {};
    const uri = stringAt(location, "uri") ?? "";
    base = `${uri === "" || uri.endsWith("/") ? uri : `${uri}/`}${base}`;
    if (ABSOLUTE.test(uri)) break;
    next = stringAt(location, "uriBaseId");
  }
  return base;
}
var NOTIFICATIONS = ["toolExecutionNotifications", "toolConfigurationNotifications"];
var SHOWN = 5;
function failuresOf(file, run, pointer) {
  if (!Object.hasOwn(run, "invocations")) return [];
  if (!isArray(run.invocations)) {
    return [badShape(file, `${pointer}/invocations`, run.invocations, "an array of invocations").parts];
  }
  return run.invocations.flatMap(
    (invocation, index) => invocationOf(file, invocation, `${pointer}/invocations/${index}`)
  );
}
function invocationOf(file, invocation, pointer) {
  if (!isObject(invocation)) return [badShape(file, pointer, invocation, "an invocation").parts];
  const problems = [];
  const { executionSuccessful } = invocation;
  const at = `${pointer}/executionSuccessful`;
  if (executionSuccessful === false) problems.push(toolFailed(file, at, reasonOf2(invocation)));
  else if (executionSuccessful !== true) problems.push(badShape(file, at, executionSuccessful, "true or false").parts);
  for (const key of NOTIFICATIONS) {
    const errors = (arrayAt(invocation, key) ?? []).map((notification, index) => ({ notification, at: `${pointer}/${key}/${index}` })).filter(({ notification }) => isObject(notification) && notification.level === "error");
    const shown = errors.slice(0, SHOWN).map(({ notification, at: at2 }) => toolFailed(file, at2, textOf(notification)));
    problems.push(...shown);
    const more = errors.length - shown.length;
    if (more > 0) problems.push(toolFailed(file, `${pointer}/${key}`, `${more} more errors of the tool`));
  }
  return problems;
}
function reasonOf2(invocation) {
  const said = stringAt(invocation, "exitCodeDescription") ?? stringAt(invocation, "processStartFailureMessage");
  return said === void 0 ? "executionSuccessful: false" : `executionSuccessful: false (${said})`;
}
var textOf = (notification) => (isObject(notification) ? stringAt(objectAt(notification, "message") ?? {}, "text") : void 0) ?? "an error without text";
var LEVELS = ["error", "warning", "note", "none"];
var isLevel = (value) => LEVELS.some((level) => level === value);
var worse = (a, b) => LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
var SETTLED = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]);
var KINDS = /* @__PURE__ */ new Set([...SETTLED, "fail", "review", "open"]);
function findingOf(run, result, pointer) {
  if (!isObject(result)) throw badShape(run.file, pointer, result, "a result");
  const rule = run.rules.of(result);
  const level = levelOf(run, result, run.rules.defaultLevel(rule), pointer);
  const suppressed = isSuppressed(result);
  if (suppressed) run.oddities.suppressed += 1;
  if (result.baselineState === "absent") run.oddities.absent += 1;
  const fingerprint = fingerprintOf(result);
  return {
    tool: run.tool,
    rule: rule.id ?? "",
    level,
    message: messageOf(result, rule.descriptor),
    suppressed,
    ...placeOf(run, result),
    ...fingerprint === void 0 ? {} : { fingerprint }
  };
}
function levelOf(run, result, byDefault, pointer) {
  const { kind, level } = result;
  if (kind !== void 0 && !KINDS.has(kind)) {
    run.problems.push(unknownStatus(run.file, `${pointer}/kind`, kind, [...KINDS].join(", ")));
  }
  if (typeof kind === "string" && kind !== "fail")
    run.oddities.kinds.set(kind, (run.oddities.kinds.get(kind) ?? 0) + 1);
  if (isLevel(level)) return level;
  if (level !== void 0) {
    run.problems.push(unknownStatus(run.file, `${pointer}/level`, level, "error, warning, note or none"));
    return "error";
  }
  return typeof kind === "string" && SETTLED.has(kind) ? "none" : byDefault;
}
var isSuppressed = (result) => (arrayAt(result, "suppressions") ?? []).some(
  (one) => isObject(one) && (one.status === void 0 || one.status === "accepted")
);
function messageOf(result, descriptor) {
  const message = objectAt(result, "message") ?? {};
  const strings = objectAt(descriptor ?? {}, "messageStrings") ?? {};
  const id = stringAt(message, "id");
  const template = id === void 0 ? void 0 : stringAt(objectAt(strings, id) ?? {}, "text");
  const text = stringAt(message, "text") ?? template ?? stringAt(message, "markdown") ?? id ?? "";
  const given = arrayAt(message, "arguments") ?? [];
  return given.length === 0 ? text : text.replace(/\{(\d+)\}/g, (hole, index) => String(given[Number(index)] ?? hole));
}
function placeOf({ artifacts }, result) {
  const [location] = arrayAt(result, "locations") ?? [];
  const physical = isObject(location) ? objectAt(location, "physicalLocation") : void 0;
  if (physical === void 0) return {};
  const path = artifacts.fileOf(objectAt(physical, "artifactLocation") ?? {});
  const line = numberAt(objectAt(physical, "region") ?? {}, "startLine");
  return { ...path === void 0 ? {} : { file: path }, ...line === void 0 || line < 1 ? {} : { line } };
}
function fingerprintOf(result) {
  const fingerprints = objectAt(result, "fingerprints") ?? {};
  const [first] = Object.keys(fingerprints).sort();
  const partial = stringAt(objectAt(result, "partialFingerprints") ?? {}, "primaryLocationLineHash");
  return (first === void 0 ? void 0 : stringAt(fingerprints, first)) ?? partial;
}
function rulesOf(run) {
  const tool = objectAt(run, "tool") ?? {};
  const driver = objectAt(tool, "driver") ?? {};
  const extensions = (arrayAt(tool, "extensions") ?? []).map((one) => isObject(one) ? one : {});
  const components = [driver, ...extensions].filter((one) => isArray(one.rules));
  const byId = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const rule of rulesIn(component)) {
      const id = stringAt(rule, "id");
      if (id !== void 0 && !byId.has(id)) byId.set(id, rule);
    }
  }
  const overrides = overridesOf(run);
  return {
    ...components.length === 0 ? {} : { count: components.reduce((sum, one) => sum + rulesIn(one).length, 0) },
    of(result) {
      const reference = objectAt(result, "rule") ?? {};
      const index = numberAt(result, "ruleIndex") ?? numberAt(reference, "index") ?? -1;
      const extension = numberAt(objectAt(reference, "toolComponent") ?? {}, "index");
      const component = extension === void 0 ? driver : extensions[extension] ?? {};
      const written = stringAt(result, "ruleId") ?? stringAt(reference, "id");
      const descriptor = rulesIn(component)[index] ?? named(byId, written);
      const id = written ?? (descriptor === void 0 ? void 0 : stringAt(descriptor, "id"));
      return { ...id === void 0 ? {} : { id }, ...descriptor === void 0 ? {} : { descriptor } };
    },
    defaultLevel({ id, descriptor }) {
      const written = objectAt(descriptor ?? {}, "defaultConfiguration")?.level;
      const level = isLevel(written) ? written : "warning";
      const override = id === void 0 ? void 0 : overrides.get(id);
      return override === void 0 ? level : worse(level, override);
    }
  };
}
var rulesIn = (component) => (arrayAt(component, "rules") ?? []).map((rule) => isObject(rule) ? rule : {});
function named(byId, id) {
  for (let part = id; part !== void 0 && part !== ""; part = part.slice(0, Math.max(part.lastIndexOf("/"), 0))) {
    const rule = byId.get(part);
    if (rule !== void 0) return rule;
  }
  return void 0;
}
function overridesOf(run) {
  const overrides = /* @__PURE__ */ new Map();
  for (const invocation of arrayAt(run, "invocations") ?? []) {
    if (!isObject(invocation)) continue;
    for (const override of arrayAt(invocation, "ruleConfigurationOverrides") ?? []) {
      if (!isObject(override)) continue;
      const id = stringAt(objectAt(override, "descriptor") ?? {}, "id");
      const level = objectAt(override, "configuration")?.level;
      if (id !== void 0 && isLevel(level)) overrides.set(id, worse(level, overrides.get(id) ?? "none"));
    }
  }
  return overrides;
}
var ERRORS_RUN = "tflint-errors";
var LINTERS = [
  ["ansible-lint", "ansible-lint -q -f sarif > ansible-lint.sarif"],
  ["bandit", "bandit -q -r -f sarif -o bandit.sarif src/"],
  ["cfn-lint", 'cfn-lint --format sarif "cfn/**/*.yaml" > cfn-lint.sarif'],
  ["checkov", "checkov -d infra -o sarif --output-file-path evidence/iac"],
  ["conftest", "conftest test -o sarif deploy/*.yaml > conftest.sarif"],
  ["eslint", "eslint --format @microsoft/eslint-formatter-sarif -o eslint.sarif src/"],
  ["gitleaks", "gitleaks dir -f sarif -r gitleaks.sarif ."],
  ["hadolint", "hadolint -f sarif Dockerfile > hadolint.sarif"],
  ["kube-score", "kube-score score -o sarif deploy/*.yaml > kube-score.sarif"],
  ["semgrep", "semgrep scan --sarif --sarif-output=semgrep.sarif"],
  ["tflint", "tflint --format sarif > tflint.sarif"],
  ["zizmor", "zizmor --format sarif .github/workflows > zizmor.sarif"]
];
var sarif = {
  id: "sarif",
  kind: "iac",
  title: "SARIF 2.1.0",
  tools: LINTERS.map(([tool, how]) => ({ tool, how })),
  claims(file) {
    const keys = keysOf(file.head, 3);
    if (!keys.has("runs")) return false;
    return keys.has("runs/*/tool") || keys.has("runs/*/results") || keys.has("version") || keys.has("$schema");
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    if (root.version !== "2.1.0") throw badShape(file, "/version", root.version, '"2.1.0"');
    const runs = arrayAt(root, "runs");
    if (runs === void 0) throw badShape(file, "/runs", root.runs, "an array of runs");
    const problems = [];
    const notes = [];
    if (runs.length === 0) problems.push(noResults(file, "/runs", "no run", "at least one run of a tool"));
    const read = runs.map((run, index) => readRun(file, run, pointerTo("runs", index), { problems, notes }, emit));
    const [first] = read;
    const lookedAt = read.flatMap((run) => run.lookedAt ?? []);
    const counts = read.flatMap((run) => run.ruleCount ?? []);
    return {
      notes,
      problems,
      ...first === void 0 ? {} : { tool: first.tool },
      ...first?.version === void 0 ? {} : { toolVersion: first.version },
      ...read.some((run) => run.lookedAt !== void 0) ? { lookedAt: [...new Set(lookedAt)] } : {},
      ...counts.length === 0 ? {} : { ruleCount: counts.reduce((sum, count2) => sum + count2, 0) }
    };
  }
};
function readRun(file, run, pointer, { problems, notes }, emit) {
  if (!isObject(run)) throw badShape(file, pointer, run, "a run");
  const driver = objectAt(objectAt(run, "tool") ?? {}, "driver") ?? {};
  const tool = stringAt(driver, "name");
  if (tool === void 0) throw badShape(file, `${pointer}/tool/driver/name`, driver.name, "the name of the tool");
  problems.push(...failuresOf(file, run, pointer));
  if (!Object.hasOwn(run, "invocations")) notes.push(`${tool} does not say whether it ran to its end`);
  const version = stringAt(driver, "version") ?? stringAt(driver, "semanticVersion");
  const rules = rulesOf(run);
  const artifacts = artifactsOf(run);
  const about = {
    tool,
    ...version === void 0 ? {} : { version },
    ...artifacts.lookedAt === void 0 ? {} : { lookedAt: artifacts.lookedAt },
    ...rules.count === void 0 ? {} : { ruleCount: rules.count }
  };
  const results = run.results;
  if (!isArray(results)) {
    const expected = "an array of results, empty when the run was clean";
    problems.push(noResults(file, `${pointer}/results`, `${nameOf(results)} in the run of ${tool}`, expected));
  } else if (tool === ERRORS_RUN) {
    problems.push(...results.map((error, index) => toolFailed(file, `${pointer}/results/${index}`, errorText(error))));
  } else {
    const oddities = { suppressed: 0, absent: 0, kinds: /* @__PURE__ */ new Map() };
    for (const [index, result] of results.entries()) {
      emit(findingOf({ file, tool, rules, artifacts, oddities, problems }, result, `${pointer}/results/${index}`));
    }
    notes.push(...notesOn(tool, oddities));
  }
  return about;
}
function errorText(error) {
  const result = isObject(error) ? error : {};
  return [stringAt(result, "ruleId"), stringAt(objectAt(result, "message") ?? {}, "text")].filter(Boolean).join(": ");
}
function notesOn(tool, { suppressed, absent, kinds }) {
  return [
    ...suppressed > 0 ? [`${suppressed} results of ${tool} are suppressed in the report; they count all the same`] : [],
    ...absent > 0 ? [`${absent} results of ${tool} are absent by the tool's baseline; they count all the same`] : [],
    ...[...kinds].map(([kind, count2]) => `${count2} results of ${tool} are of kind ${kind}`)
  ];
}
var terraformValidate = {
  id: "terraform-validate",
  kind: "iac",
  title: "terraform validate JSON",
  tools: [
    { tool: "terraform", how: "terraform validate -json > validate.json" },
    { tool: "opentofu", how: "tofu validate -json > validate.json" }
  ],
  claims(file) {
    const keys = keysOf(file.head, 1);
    return ["valid", "error_count", "warning_count", "diagnostics"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const version = root.format_version;
    if (version !== void 0 && (typeof version !== "string" || !/^1\./.test(version))) {
      throw badShape(file, "/format_version", version, "a version 1.x");
    }
    const { valid } = root;
    const diagnostics = arrayAt(root, "diagnostics");
    if (typeof valid !== "boolean") throw badShape(file, "/valid", valid, "true or false");
    if (diagnostics === void 0) throw badShape(file, "/diagnostics", root.diagnostics, "an array");
    const problems = [];
    let errors = 0;
    for (const [index, diagnostic] of diagnostics.entries()) {
      const finding = findingOf2(file, diagnostic, pointerTo("diagnostics", index), problems);
      if (finding.level === "error") errors += 1;
      emit(finding);
    }
    const claimed = numberAt(root, "error_count");
    if (claimed === void 0) throw badShape(file, "/error_count", root.error_count, "the number of errors");
    if (valid !== (errors === 0) || claimed > errors) {
      const found = `valid: ${valid}, error_count: ${claimed}, ${errors} errors`;
      problems.push(contradiction(file, "", found, "not valid exactly if there are errors, each of them listed"));
    }
    return { tool: "terraform", notes: [], problems };
  }
};
function findingOf2(file, diagnostic, pointer, problems) {
  if (!isObject(diagnostic)) throw badShape(file, pointer, diagnostic, "a diagnostic");
  const { severity } = diagnostic;
  if (severity !== "error" && severity !== "warning") {
    problems.push(unknownStatus(file, `${pointer}/severity`, severity, "error or warning"));
  }
  const range = objectAt(diagnostic, "range") ?? {};
  const path = stringAt(range, "filename");
  const line = numberAt(objectAt(range, "start") ?? {}, "line");
  const summary = stringAt(diagnostic, "summary") ?? "";
  return {
    tool: "terraform",
    rule: summary,
    level: severity === "warning" ? "warning" : "error",
    message: stringAt(diagnostic, "detail") || summary,
    suppressed: false,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 ? {} : { line }
  };
}
var LEVEL = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
  ["notice", "note"]
]);
var tflint = {
  id: "tflint",
  kind: "iac",
  title: "TFLint JSON",
  tools: [{ tool: "tflint", how: "tflint --format json > tflint.json" }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const top = [...keys].filter((key) => !key.includes("/"));
    const empty = top.length === 2 && keys.has("issues") && keys.has("errors");
    return keys.has("issues/*/callers") || empty && !keys.has("issues/*/id");
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const problems = [];
    const notes = [];
    const issues = arrayAt(root, "issues");
    if (issues === void 0)
      problems.push(noResults(file, "/issues", "no array of issues", "an array, also of a clean run"));
    for (const [index, issue] of (issues ?? []).entries()) {
      emit(findingOf3(file, issue, pointerTo("issues", index), problems));
    }
    const errors = arrayAt(root, "errors");
    if (errors === void 0) throw badShape(file, "/errors", root.errors, "an array");
    for (const [index, error] of errors.entries()) {
      if (!isObject(error)) throw badShape(file, pointerTo("errors", index), error, "an error of the tool");
      const text = [stringAt(error, "summary"), stringAt(error, "message")].filter(Boolean).join(": ");
      if (error.severity === "warning") notes.push(`TFLint warns: ${text.slice(0, 300)}`);
      else problems.push(toolFailed(file, pointerTo("errors", index), text));
    }
    return { tool: "tflint", notes, problems };
  }
};
function findingOf3(file, issue, pointer, problems) {
  if (!isObject(issue)) throw badShape(file, pointer, issue, "an issue");
  const rule = objectAt(issue, "rule");
  const name = rule === void 0 ? void 0 : stringAt(rule, "name");
  if (rule === void 0 || name === void 0)
    throw badShape(file, `${pointer}/rule/name`, void 0, "the name of the rule");
  const level = LEVEL.get(rule.severity);
  if (level === void 0) {
    problems.push(unknownStatus(file, `${pointer}/rule/severity`, rule.severity, "error, warning or info"));
  }
  return {
    tool: "tflint",
    rule: name,
    level: level ?? "error",
    message: stringAt(issue, "message") ?? "",
    suppressed: false,
    ...placeOf2(objectAt(issue, "range") ?? {})
  };
}
function placeOf2(range) {
  const path = stringAt(range, "filename");
  const line = numberAt(objectAt(range, "start") ?? {}, "line");
  return { ...path ? { file: path } : {}, ...line === void 0 || line < 1 ? {} : { line } };
}
var BUILT_IN = /* @__PURE__ */ new Map([
  ["checks", "default"],
  ["data_received", "data"],
  ["data_sent", "data"],
  ["dropped_iterations", "default"],
  ["grpc_req_duration", "time"],
  ["group_duration", "time"],
  ["http_req_blocked", "time"],
  ["http_req_connecting", "time"],
  ["http_req_duration", "time"],
  ["http_req_failed", "default"],
  ["http_req_receiving", "time"],
  ["http_req_sending", "time"],
  ["http_req_tls_handshaking", "time"],
  ["http_req_waiting", "time"],
  ["http_reqs", "default"],
  ["iteration_duration", "time"],
  ["iterations", "default"],
  ["vus", "default"],
  ["vus_max", "default"],
  ["ws_connecting", "time"],
  ["ws_msgs_received", "default"],
  ["ws_msgs_sent", "default"],
  ["ws_ping", "time"],
  ["ws_session_duration", "time"],
  ["ws_sessions", "default"]
]);
var ANSWERED = /* @__PURE__ */ new Set(["http_req_duration", "iteration_duration", "grpc_req_duration"]);
var PER_REQUEST = /* @__PURE__ */ new Set([
  "http_req_blocked",
  "http_req_connecting",
  "http_req_duration",
  "http_req_receiving",
  "http_req_sending",
  "http_req_tls_handshaking",
  "http_req_waiting"
]);
var DIRECTION = /* @__PURE__ */ new Map([
  ["checks", "higher"],
  ["checks_failed", "lower"],
  ["checks_succeeded", "higher"],
  ["dropped_iterations", "lower"],
  ["http_req_failed", "lower"],
  ["http_reqs", "higher"],
  ["iterations", "higher"]
]);
function k6Summary(root, file) {
  const results = objectAt(root, "results");
  if (results !== void 0) return machineReadable(root, results, file);
  const metrics2 = objectAt(root, "metrics");
  if (metrics2 === void 0) throw badShape(file, "/metrics", root.metrics, "the metrics of a k6 summary");
  const rows = Object.entries(metrics2);
  const nested = rows.some(([, row]) => isObject(row) && isObject(row.values));
  return { metrics: rows.map(([name, row]) => nested ? handled(name, row, file) : exported(name, row, file)) };
}
function handled(name, row, file) {
  const pointer = pointerTo("metrics", name);
  if (!isObject(row)) throw badShape(file, pointer, row, "a metric");
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, claim]) => {
    const at = `${pointer}${pointerTo("thresholds", expression)}`;
    if (!isObject(claim) || typeof claim.ok !== "boolean")
      throw badShape(file, at, claim, '{"ok": true} or {"ok": false}');
    return { expression, ok: claim.ok, pointer: at };
  });
  return { ...described(name, row, pointer, file), thresholds };
}
function exported(name, row, file) {
  const pointer = pointerTo("metrics", name);
  if (!isObject(row)) throw badShape(file, pointer, row, "a metric");
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, crossed]) => {
    const at = `${pointer}${pointerTo("thresholds", expression)}`;
    if (typeof crossed !== "boolean") throw badShape(file, at, crossed, "true for crossed, false for kept");
    return { expression, ok: !crossed, pointer: at };
  });
  const { thresholds: _, value, ...figures } = row;
  const type = typeOf(row);
  const values = value === void 0 ? figures : { ...figures, [type === "rate" ? "rate" : "value"]: value };
  const contains = BUILT_IN.get(baseName(name));
  return { name, type, values, pointer, thresholds, ...contains === void 0 ? {} : { contains } };
}
function typeOf(row) {
  if (Object.hasOwn(row, "passes") || Object.hasOwn(row, "fails")) return "rate";
  if (Object.hasOwn(row, "value")) return "gauge";
  return Object.hasOwn(row, "rate") ? "counter" : "trend";
}
function machineReadable(root, results, file) {
  const rows = arrayAt(results, "metrics");
  if (rows === void 0) throw badShape(file, "/results/metrics", results.metrics, "an array of metrics");
  const checks = arrayAt(objectAt(results, "checks") ?? {}, "metrics") ?? [];
  const metrics2 = [
    ...rows.map((row, index) => listed(row, pointerTo("results", "metrics", index), file)),
    ...checks.map((row, index) => listed(row, pointerTo("results", "checks", "metrics", index), file))
  ];
  const names = /* @__PURE__ */ new Set();
  for (const { name, pointer } of metrics2) {
    if (names.has(name)) throw twice2(file, name, pointer);
    names.add(name);
  }
  const metadata = objectAt(root, "metadata") ?? {};
  const version = stringAt(metadata, "k6_version");
  const claimedAt = stringAt(metadata, "generated_at");
  const seconds = numberAt(objectAt(root, "config") ?? {}, "duration");
  return {
    metrics: metrics2,
    ...version === void 0 ? {} : { version },
    ...claimedAt === void 0 ? {} : { claimedAt },
    ...seconds === void 0 ? {} : { seconds }
  };
}
function listed(row, pointer, file) {
  if (!isObject(row)) throw badShape(file, pointer, row, "a metric");
  const name = stringAt(row, "name");
  if (name === void 0) throw badShape(file, `${pointer}/name`, row.name, "the name of the metric");
  const metric = described(name, row, pointer, file);
  const { matches, total, ...others } = metric.values;
  if (metric.type !== "rate" || typeof matches !== "number" || typeof total !== "number") {
    return { ...metric, thresholds: [] };
  }
  return { ...metric, values: { ...others, passes: matches, fails: total - matches }, thresholds: [] };
}
function described(name, row, pointer, file) {
  const { type, contains, values } = row;
  if (type !== "trend" && type !== "counter" && type !== "rate" && type !== "gauge") {
    throw badShape(file, `${pointer}/type`, type, "trend, counter, rate or gauge");
  }
  if (contains !== "time" && contains !== "data" && contains !== "default") {
    throw badShape(file, `${pointer}/contains`, contains, "time, data or default");
  }
  if (!isObject(values)) throw badShape(file, `${pointer}/values`, values, "the figures of the metric");
  return { name, type, contains, values, pointer: `${pointer}/values` };
}
function thresholdsOf(row, pointer, file) {
  if (!Object.hasOwn(row, "thresholds")) return {};
  if (!isObject(row.thresholds) || isArray(row.thresholds)) {
    throw badShape(file, `${pointer}/thresholds`, row.thresholds, "thresholds by expression");
  }
  return row.thresholds;
}
var baseName = (name) => name.replace(/\{.*\}$/s, "");
var twice2 = (file, name, pointer) => new import_chunk_WMMREFGB.Problem({
  code: "evidence.shape",
  message: "a metric stands twice in the summary",
  file: file.path,
  pointer,
  found: name,
  expected: "each metric once",
  remedy: "use the summary as k6 wrote it"
});
var same = (value) => value;
var UNITS = /* @__PURE__ */ new Map([
  ["ns", { base: "s", toBase: (value) => value / 1e9 }],
  ["us", { base: "s", toBase: (value) => value / 1e6 }],
  ["ms", { base: "s", toBase: (value) => value / 1e3 }],
  ["s", { base: "s", toBase: same }],
  ["B", { base: "B", toBase: same }],
  ["kB", { base: "B", toBase: (value) => value * 1e3 }],
  ["MB", { base: "B", toBase: (value) => value * 1e6 }],
  ["KiB", { base: "B", toBase: (value) => value * 1024 }],
  ["MiB", { base: "B", toBase: (value) => value * 1024 ** 2 }],
  ["1/s", { base: "1/s", toBase: same }],
  ["req/s", { base: "1/s", toBase: same }],
  ["ratio", { base: "ratio", toBase: same }],
  ["%", { base: "ratio", toBase: (value) => value / 100 }],
  ["1", { base: "1", toBase: same }]
]);
function implausible(value, unit, mayBeZero) {
  if (unit === "1") return void 0;
  if (value < 0) return "zero or more";
  if (unit === "s" && value === 0 && !mayBeZero) return "more than zero: a duration of zero was not measured";
  if (unit === "ratio" && value > 1) return "a ratio from 0 to 1";
  return void 0;
}
function* figuresOf(metric, reading) {
  const figures = numbersOf(metric, reading);
  const samples = samplesOf(metric, figures, reading);
  if (samples === 0) {
    unsampled(metric, reading);
    return;
  }
  if (metric.contains === void 0 && metric.type !== "rate") {
    reading.notes.push(`${metric.name}: the unit is not stated in this shape of summary, so it is left out`);
    return;
  }
  if (metric.type === "rate") {
    const passes = figures.get("passes");
    const total = (passes ?? 0) + (figures.get("fails") ?? 0);
    const rate = figures.get("rate");
    if (rate !== void 0 && passes !== void 0 && Math.abs(passes / total - rate) > 1e-9) {
      reading.problems.push(contradiction2(metric, reading.file, `rate ${rate}`, `${passes} of ${total}`));
    }
  }
  for (const [statistic, written] of figures) {
    if (metric.type === "rate" && statistic !== "rate") continue;
    const { value, unit } = inBaseUnit(metric, statistic, written);
    const mayBeZero = statistic === "min" || !ANSWERED.has(baseName(metric.name));
    const expected = implausible(value, unit, mayBeZero) ?? (value < 0 && metric.type === "counter" ? "zero or more" : void 0);
    if (expected !== void 0) {
      reading.problems.push(untrue(metric, statistic, written, expected, reading.file));
      continue;
    }
    const direction = directionOf(metric, statistic);
    yield {
      name: `${metric.name}.${statisticName(statistic)}`,
      value,
      unit,
      ...direction === void 0 ? {} : { direction },
      ...samples === void 0 ? {} : { samples }
    };
  }
}
function numbersOf(metric, reading) {
  const figures = /* @__PURE__ */ new Map();
  for (const [statistic, written] of Object.entries(metric.values)) {
    const pointer = `${metric.pointer}${pointerTo(statistic)}`;
    try {
      figures.set(statistic, finite(written, { file: reading.file.path, pointer }));
    } catch (thrown) {
      reading.problems.push(...(0, import_chunk_WMMREFGB.problemsOf)(thrown, "evidence.not_finite"));
    }
  }
  const count2 = figures.get("count");
  if (metric.type === "counter" && count2 !== void 0 && reading.seconds !== void 0 && reading.seconds > 0) {
    figures.set("rate", figures.get("rate") ?? count2 / reading.seconds);
  }
  return figures;
}
function samplesOf(metric, figures, reading) {
  if (metric.type === "rate") {
    const passes = figures.get("passes");
    const fails = figures.get("fails");
    return passes === void 0 || fails === void 0 ? void 0 : passes + fails;
  }
  if (metric.type === "counter") {
    return metric.name === "http_reqs" || metric.name === "iterations" ? figures.get("count") : void 0;
  }
  if (metric.type === "gauge") return void 0;
  const counted = figures.get("count") ?? (PER_REQUEST.has(metric.name) ? reading.requests : void 0);
  if (counted !== void 0) return counted;
  return figures.size > 0 && [...figures.values()].every((value) => value === 0) ? 0 : void 0;
}
function inBaseUnit(metric, statistic, written) {
  if (metric.type === "rate") return { value: written, unit: "ratio" };
  if (metric.type === "counter" && statistic === "rate") return { value: written, unit: "1/s" };
  if (metric.type === "trend" && statistic === "count") return { value: written, unit: "1" };
  if (metric.contains === "time") return { value: written / 1e3, unit: "s" };
  return { value: written, unit: metric.contains === "data" ? "B" : "1" };
}
function directionOf(metric, statistic) {
  const known = DIRECTION.get(baseName(metric.name));
  if (known !== void 0) return known;
  return metric.type === "trend" && metric.contains === "time" && statistic !== "count" ? "lower" : void 0;
}
var statisticName = (statistic) => statistic.replace(/^p\((.+)\)$/, "p$1");
function unsampled(metric, { file, problems, notes }) {
  if (metric.thresholds.length === 0 && metric.type !== "counter") {
    notes.push(`${metric.name}: never sampled, so it is left out`);
    return;
  }
  problems.push({
    code: "evidence.no_samples",
    message: "a metric was never sampled",
    file: file.path,
    pointer: metric.pointer,
    found: `no sample of ${metric.name}`,
    expected: "at least one sample",
    remedy: "look whether the load test reached its target, and run it again"
  });
}
var untrue = (metric, statistic, found, expected, file) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer: `${metric.pointer}${pointerTo(statistic)}`,
  found: `${found} in ${metric.name}.${statisticName(statistic)}`,
  expected,
  remedy: "look whether the load test reached its target, and run it again"
});
var contradiction2 = (metric, file, found, expected) => ({
  code: "evidence.counters",
  message: "a k6 summary contradicts itself",
  file: file.path,
  pointer: metric.pointer,
  found: `${metric.name}: ${found}`,
  expected,
  remedy: "use the summary as k6 wrote it"
});
var EXPRESSION = /^\s*([a-z]+|p\(\s*[\d.]+\s*\))\s*(<=|>=|===|==|!=|<|>)\s*(-?[\d.]+(?:[eE][-+]?\d+)?)\s*$/;
var HOLDS = /* @__PURE__ */ new Map([
  ["<", (value, limit) => value < limit],
  ["<=", (value, limit) => value <= limit],
  [">", (value, limit) => value > limit],
  [">=", (value, limit) => value >= limit],
  ["==", (value, limit) => value === limit],
  ["===", (value, limit) => value === limit],
  ["!=", (value, limit) => value !== limit]
]);
function checkThresholds(metric, reading) {
  const problems = [];
  for (const { expression, ok, pointer } of metric.thresholds) {
    const held = recomputed(metric, expression);
    if (held !== void 0 && held !== ok) {
      const claim = `the threshold ${expression} is written as ${ok ? "kept" : "crossed"}`;
      problems.push({ ...contradiction2(metric, reading.file, claim, held ? "kept" : "crossed"), pointer });
    }
    if (!ok) reading.notes.push(`${metric.name}: k6 says that the threshold ${expression} was crossed`);
  }
  return problems;
}
function recomputed(metric, expression) {
  const [, statistic, operator, limit] = EXPRESSION.exec(expression) ?? [];
  if (statistic === void 0 || operator === void 0 || limit === void 0) return void 0;
  const key = statistic.replaceAll(" ", "");
  const value = Object.hasOwn(metric.values, key) ? metric.values[key] : void 0;
  const holds = HOLDS.get(operator);
  return typeof value === "number" && holds !== void 0 ? holds(value, Number(limit)) : void 0;
}
var noMetrics = (file, pointer) => ({
  code: "evidence.no_metrics",
  message: "the report holds no metric",
  file: file.path,
  pointer,
  found: "no metric",
  expected: "at least one metric that was sampled",
  remedy: "look whether the load test ran, and run it again"
});
var k6SummaryAdapter = {
  id: "k6-summary",
  kind: "perf",
  title: "k6 summary JSON",
  tools: [
    { tool: "k6", how: "export function handleSummary(data) { return { 'k6.json': JSON.stringify(data) } }" },
    { tool: "k6", how: "k6 run --new-machine-readable-summary --summary-export=k6.json" },
    { tool: "k6", how: "k6 run --summary-export=k6.json (states no unit for metrics of your own)" }
  ],
  claims(file) {
    const keys = keysOf(file.head);
    const older = keys.has("metrics") && (keys.has("root_group") || keys.has("state/testRunDurationMs"));
    return older || keys.has("results/metrics") && keys.has("metadata/k6_version");
  },
  read(file, emit) {
    const summary = k6Summary(parseJsonObject(file), file);
    const problems = [];
    const notes = [];
    const made = summary.metrics.find((metric) => metric.name === "http_reqs");
    const requests = made === void 0 ? void 0 : numberAt(made.values, "count");
    const reading = {
      file,
      problems,
      notes,
      ...requests === void 0 ? {} : { requests },
      ...summary.seconds === void 0 ? {} : { seconds: summary.seconds }
    };
    let emitted2 = 0;
    for (const metric of summary.metrics) {
      for (const figure of figuresOf(metric, reading)) {
        emitted2 += 1;
        emit(figure);
        const alias = sameAsOlder(figure);
        if (alias !== void 0) emit(alias);
      }
      problems.push(...checkThresholds(metric, reading));
    }
    if (emitted2 === 0) problems.push(noMetrics(file, ""));
    return {
      tool: "k6",
      notes,
      problems,
      saysFailed: summary.metrics.some(({ thresholds }) => thresholds.some(({ ok }) => !ok)),
      ...summary.version === void 0 ? {} : { toolVersion: summary.version },
      ...summary.claimedAt === void 0 ? {} : { claimedAt: summary.claimedAt }
    };
  }
};
function sameAsOlder(figure) {
  return figure.name === "checks_succeeded.rate" ? { ...figure, name: "checks.rate" } : void 0;
}
var ROOT_KEYS = /* @__PURE__ */ new Set(["metrics", "profile"]);
var METRIC_KEYS = /* @__PURE__ */ new Set(["name", "value", "unit", "direction", "samples"]);
var NAME = /^(?!\s)[^\p{Cc}]+\.[^\p{Cc}]*[^\p{Cc}\s.]$/u;
var metrics = {
  id: "metrics",
  kind: "perf",
  title: "plain metrics JSON",
  tools: [{ tool: "any", how: "write the figures as docs/metrics.md describes" }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    return keys.has("metrics/*/name") && keys.has("metrics/*/value") && keys.has("metrics/*/unit");
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const rows = arrayAt(root, "metrics");
    if (rows === void 0) throw badShape(file, "/metrics", root.metrics, "an array of metrics");
    const problems = [...repeatedKeys(file, root), ...unknownKeys(file, root, ROOT_KEYS, "")];
    const profile = profileOf(file, root, problems);
    if (rows.length === 0) problems.push(noMetrics(file, "/metrics"));
    const names = /* @__PURE__ */ new Set();
    for (const [index, row] of rows.entries()) {
      const pointer = pointerTo("metrics", index);
      try {
        const metric = metricOf(file, row, pointer, problems);
        if (names.has(metric.name)) throw refused(file, `${pointer}/name`, metric.name, "each name once");
        names.add(metric.name);
        emit(profile === void 0 ? metric : { ...metric, profile });
      } catch (thrown) {
        problems.push(...(0, import_chunk_WMMREFGB.problemsOf)(thrown, "evidence.shape"));
      }
    }
    return { notes: [], problems };
  }
};
function profileOf(file, root, problems) {
  if (!Object.hasOwn(root, "profile")) return void 0;
  if (typeof root.profile === "string" && root.profile.trim() !== "") return root.profile;
  problems.push(badShape(file, "/profile", root.profile, "the name of a load profile").parts);
  return void 0;
}
function metricOf(file, row, pointer, problems) {
  if (!isObject(row)) throw badShape(file, pointer, row, "an object");
  problems.push(...unknownKeys(file, row, METRIC_KEYS, pointer));
  const { name, unit, direction } = row;
  if (typeof name !== "string" || !NAME.test(name)) {
    throw refused(file, `${pointer}/name`, name, "<metric>.<statistic>, such as http_req_duration.p95");
  }
  const conversion = typeof unit === "string" ? UNITS.get(unit) : void 0;
  if (conversion === void 0) throw unknownUnit(file, `${pointer}/unit`, unit);
  const value = conversion.toBase(finite(row.value, { file: file.path, pointer: `${pointer}/value` }));
  const expected = implausible(value, conversion.base, false);
  if (expected !== void 0) throw untrue2(file, `${pointer}/value`, `${row.value} ${unit} in ${name}`, expected);
  if (direction !== void 0 && direction !== "lower" && direction !== "higher") {
    throw refused(file, `${pointer}/direction`, direction, "lower or higher");
  }
  const samples = samplesOf2(file, row, pointer);
  return {
    name,
    value,
    unit: conversion.base,
    ...direction === void 0 ? {} : { direction },
    ...samples === void 0 ? {} : { samples }
  };
}
function samplesOf2(file, row, pointer) {
  if (!Object.hasOwn(row, "samples")) return void 0;
  const at = `${pointer}/samples`;
  const samples = finite(row.samples, { file: file.path, pointer: at });
  if (samples === 0) {
    throw new import_chunk_WMMREFGB.Problem({
      code: "evidence.no_samples",
      message: "a metric was never sampled",
      file: file.path,
      pointer: at,
      found: `0 samples of ${String(row.name)}`,
      expected: "at least one",
      remedy: "measure it, or leave the metric out"
    });
  }
  if (!Number.isSafeInteger(samples) || samples < 0) throw untrue2(file, at, String(samples), "a whole number");
  return samples;
}
var refused = (file, pointer, found, expected) => new import_chunk_WMMREFGB.Problem({
  code: "evidence.shape",
  message: "a metric is not as the format demands",
  file: file.path,
  pointer,
  found: typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : nameOf(found),
  expected,
  remedy: "write the file as docs/metrics.md describes"
});
var untrue2 = (file, pointer, found, expected) => new import_chunk_WMMREFGB.Problem({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "leave out what was not measured, and look at how it is written"
});
var unknownUnit = (file, pointer, found) => new import_chunk_WMMREFGB.Problem({
  code: "evidence.unit",
  message: "a metric has no known unit",
  file: file.path,
  pointer,
  found: typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : nameOf(found),
  expected: [...UNITS.keys()].join(" "),
  remedy: "name the unit in which the value stands"
});
function* unknownKeys(file, object, known, pointer) {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) {
      yield refused(file, `${pointer}${pointerTo(key)}`, key, [...known].join(", ")).parts;
    }
  }
}
function repeatedKeys(file, root) {
  let written = 0;
  scanJson(file.text(), () => {
    written += 1;
  });
  const kept2 = keysIn(root);
  return written === kept2 ? [] : [refused(file, "", `${written - kept2} repeated keys`, "each key once").parts];
}
function keysIn(value) {
  if (typeof value !== "object" || value === null) return 0;
  const children = Object.values(value).reduce((sum, child) => sum + keysIn(child), 0);
  return children + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
var import_saxes = (0, import_chunk_75QCMCYK.__toESM)(require_saxes(), 1);
var MAX_DEPTH2 = 64;
var REFERENCE = /&#(?:x[0-9a-f]+|[0-9]+);/gi;
var REFERENCE_AT_END = /&#(?:x[0-9a-f]+|[0-9]+);$/i;
var FORBIDDEN = /[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
var LOOK_BEHIND = 16;
function readXml(file, handler) {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: true });
  const state = { file, parser, notes: [], window: "", windowStart: 0, faulty: false, ended: false };
  let depth = 0;
  let textDepth = -1;
  const onText = (piece) => {
    const text = state.faulty ? mend(piece) : piece;
    state.faulty = false;
    handler.text(text);
  };
  const listen = (wanted) => {
    for (const event of ["text", "cdata"]) {
      if (wanted) parser.on(event, onText);
      else parser.off(event);
    }
  };
  parser.on("error", (error) => onFault(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""), state));
  parser.on("doctype", (declaration) => {
    if (declaration.includes("[")) throw refusal(state, DECLARES);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (depth >= MAX_DEPTH2) throw refusal(state, { ...TOO_DEEP, found: `<${name}> at level ${depth + 1}` });
    if (state.faulty) mendAll(attributes);
    state.faulty = false;
    if (handler.open(name, attributes, depth, parser.line) && textDepth < 0) {
      textDepth = depth;
      listen(true);
    }
    depth += 1;
  });
  parser.on("closetag", ({ name }) => {
    state.faulty = false;
    depth -= 1;
    if (depth === textDepth) {
      textDepth = -1;
      listen(false);
    }
    handler.close(name, depth);
  });
  for (const block of file.blocks()) {
    state.windowStart += Math.max(0, state.window.length - LOOK_BEHIND);
    state.window = state.window.slice(-LOOK_BEHIND) + block;
    parser.write(block);
  }
  state.ended = true;
  parser.close();
  return state.notes;
}
function kept(text) {
  return ` ${text}`.slice(1);
}
var DECLARES = {
  code: "evidence.doctype",
  message: "the XML declares its own entities",
  found: "a DOCTYPE with an internal subset",
  expected: "no DOCTYPE"
};
var TOO_DEEP = {
  code: "evidence.malformed",
  message: `the XML is nested deeper than ${MAX_DEPTH2} levels`,
  expected: `at most ${MAX_DEPTH2} levels`
};
function refusal({ file, parser, ended }, what) {
  const remedy = ended ? "run the tool again and let it finish" : "use the report as the tool wrote it";
  return new import_chunk_WMMREFGB.Problem({ ...what, file: file.path, line: parser.line, column: Math.max(1, parser.column), remedy });
}
function onFault(fault, state) {
  const before = state.window.slice(0, state.parser.position - state.windowStart);
  const repaired = fault === "disallowed character" && !before.endsWith("<") ? "a character that XML forbids was replaced by U+FFFD" : fault === "malformed character entity" && REFERENCE_AT_END.test(before.slice(-LOOK_BEHIND)) ? "a reference to a character that XML forbids was replaced by U+FFFD" : fault.startsWith('the string "]]>"') ? "a bare ]]> in text was replaced by U+FFFD" : void 0;
  if (repaired === void 0) {
    const message = state.ended ? "the XML ends too early" : "the file is not well-formed XML";
    throw refusal(state, { code: "evidence.malformed", message, found: fault, expected: "well-formed XML 1.0" });
  }
  state.faulty = true;
  if (!state.notes.includes(repaired)) state.notes.push(repaired);
}
function mendAll(attributes) {
  for (const [name, value] of Object.entries(attributes)) attributes[name] = mend(value);
}
function mend(text) {
  return text.replace(FORBIDDEN, "\uFFFD").replace(REFERENCE, "\uFFFD").replaceAll("]]>", "\uFFFD");
}
var newSuite = (name, claims, line) => ({
  name,
  line,
  claims,
  cases: 0,
  planned: 0,
  failing: 0,
  skipped: 0,
  counted: 0,
  missing: 0
});
function claimsOf(attributes) {
  const tests = counter(attributes.tests);
  return {
    ...tests === void 0 ? {} : { tests },
    failing: (counter(attributes.failures) ?? 0) + (counter(attributes.errors) ?? 0),
    skipped: (counter(attributes.skipped) ?? 0) + (counter(attributes.disabled) ?? 0)
  };
}
function counter(text) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function balance(suite, planned = true) {
  const { failing, skipped, tests = 0 } = suite.claims;
  const claimed = planned ? tests : 0;
  const accounted = suite.planned + suite.counted;
  suite.missing = Math.max(suite.missing, claimed - accounted);
  const skips = Math.min(suite.missing, Math.max(0, skipped - suite.skipped - suite.counted));
  suite.missing -= skips;
  suite.counted += skips;
  const notes = [];
  if (claimed > 0 && claimed < accounted) {
    notes.push(`a suite claims ${claimed} tests and holds ${accounted}; the cases were counted`);
  }
  if (failing > 0 && suite.failing > 0 && failing !== suite.failing) {
    notes.push(`a suite claims ${failing} failures and its cases show ${suite.failing}; the cases were counted`);
  }
  return { skips, hidesFailure: failing > 0 && suite.failing === 0, notes };
}
function addTo(outer, inner) {
  outer.cases += inner.cases;
  outer.planned += inner.planned;
  outer.failing += inner.failing;
  outer.skipped += inner.skipped;
  outer.counted += inner.counted;
  outer.missing += inner.missing;
}
var UNNAMED = "(unnamed)";
var MAX_UNNAMED = 1e6;
function* unnamedCases(suite, status, count2, file) {
  if (count2 > MAX_UNNAMED) {
    throw new import_chunk_WMMREFGB.Problem({
      code: "evidence.too_large",
      message: "a counter claims more tests than can be true",
      file,
      line: suite.line,
      found: `${count2} tests without a case`,
      expected: `at most ${MAX_UNNAMED}`,
      remedy: "use the report as the tool wrote it"
    });
  }
  for (let index = 0; index < count2; index += 1) {
    yield { name: UNNAMED, status, ...suite.name === "" ? {} : { suite: kept(suite.name) } };
  }
}
function hiddenFailure({ name, claims, line }, file) {
  return {
    code: "evidence.counters",
    message: "a suite claims failures that none of its cases shows",
    file,
    line,
    found: `"${kept(name.slice(0, 80))}" claims ${claims.failing}, none of its cases failed`,
    expected: "a failed case for a claimed failure",
    remedy: "look for an error outside the tests in the output of the tool, and run it again"
  };
}
function missingCases(suite, file) {
  return {
    code: "evidence.counters",
    message: "the report claims more tests than it holds",
    file,
    line: suite.line,
    found: `${suite.planned + suite.counted} cases, ${suite.missing} more are claimed and not skipped`,
    expected: "a case for every test that is claimed",
    remedy: "look whether the run was stopped or a hook failed, and run it again"
  };
}
var noTests = (file) => ({
  code: "evidence.no_tests",
  message: "the report holds no test",
  file,
  found: "0 test cases",
  expected: "at least one",
  remedy: "look whether the tool found its tests, and whether a file failed to load"
});
var newCase = (attributes, line) => ({
  attributes,
  line,
  failures: 0,
  reruns: 0,
  recovered: 0
});
var WORDS = new Map([
  ...words("passed", "pass passed ok success successful succeeded true run completed"),
  ...words("failed", "fail failed failure error errored false broken timedout timed_out timeout cancelled canceled"),
  ...words("failed", "interrupted aborted undefined ambiguous hook_error cleanup_error"),
  ...words("skipped", "skip skipped disabled notrun ignored suppressed pending todo deselected incomplete"),
  ...words("not_run", "untested not_run not-run")
]);
function words(status, list) {
  return list.split(" ").map((word) => [word, status]);
}
function judge(draft) {
  const { status: first, result: second } = draft.attributes;
  if (first === void 0 && second === void 0) return { status: fromElements(draft) };
  const said = [first ?? "", second ?? ""].filter((word) => word !== "");
  const meant = said.map((word) => WORDS.get(word.toLowerCase()));
  const unknown2 = said.find((_, index) => meant[index] === void 0);
  const status = fromElements(draft);
  if (unknown2 !== void 0) return { status, unknown: unknown2 };
  if (status === "failed" || draft.skip?.type === "todo") return { status };
  if (meant.includes("failed")) return { status: "failed" };
  if (meant.includes("not_run")) return { status: "not_run" };
  return { status: status === "passed" && meant.includes("skipped") ? "skipped" : status };
}
function fromElements(draft) {
  const { skip, attributes } = draft;
  if (skip?.type === "todo") return "skipped";
  if (draft.failures > 0 || attributes.failure !== void 0) return "failed";
  if (draft.recovered > 0) return "flaky";
  if (draft.reruns > 0) return "failed";
  if (skip === void 0) return "passed";
  return skip.message.startsWith("Unable to find executable") ? "failed" : "skipped";
}
var showsFailure = (draft, status) => status === "failed" || status === "flaky" || draft.failures > 0;
function suiteOf(name, classname, around) {
  return classname === "" || classname === "test" || name.endsWith(classname) ? around : classname;
}
function caseOf(draft, status, around, dialect) {
  const { name: given = "", classname = "", file, line, time } = draft.attributes;
  const name = given === "" ? classname || around || UNNAMED : given;
  const suite = dialect.classnameIsSuite === true && classname !== "" ? classname : suiteOf(name, classname, around);
  const test = { name, status, sourceLine: draft.line };
  if (suite !== "") test.suite = suite;
  if (file) test.file = file;
  if (line) addLine(test, Number(line) + (dialect.linesFromZero === true ? 1 : 0));
  if (time) addDuration(test, Number(time) * 1e3);
  if (draft.tags !== void 0) test.tags = draft.tags.map(kept);
  if (status === "passed") return test;
  const tries = draft.reruns + draft.recovered;
  if (tries > 0) test.attempts = tries + 1;
  const message = firstLines(
    status === "skipped" ? draft.skip?.message ?? "" : draft.message ?? draft.attributes.failure ?? ""
  );
  if (message !== "") test.message = message;
  return keptCase(test);
}
function keptCase(test) {
  return {
    ...test,
    name: kept(test.name),
    ...test.suite === void 0 ? {} : { suite: kept(test.suite) },
    ...test.file === void 0 ? {} : { file: kept(test.file) }
  };
}
function addLine(test, line) {
  if (Number.isSafeInteger(line) && line > 0) test.line = line;
}
function addDuration(test, milliseconds) {
  if (milliseconds >= 0 && Number.isFinite(milliseconds)) test.durationMs = milliseconds;
}
var COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
var MESSAGE_LINES = 5;
var MESSAGE_CHARACTERS = 500;
function firstLines(text) {
  const start = text.slice(0, 4 * MESSAGE_CHARACTERS).replace(COLOUR, "").trim();
  return kept(start.split("\n", MESSAGE_LINES).join("\n").slice(0, MESSAGE_CHARACTERS).trimEnd());
}
var PYTEST = {
  tool: "pytest",
  tries: "pytest",
  linesFromZero: true,
  classnameIsSuite: true,
  showsFlaky: true
};
var MOCHA = { tool: "mocha", hooks: true };
var BY_ROOT_NAME = /* @__PURE__ */ new Map([
  ["pytest tests", PYTEST],
  ["vitest tests", { tool: "vitest" }],
  ["jest tests", { tool: "jest" }],
  ["Mocha Tests", MOCHA],
  ["nextest-run", { tool: "cargo-nextest", showsFlaky: true }]
]);
var PLAYWRIGHT_ROOT = "id,name,tests,failures,skipped,errors,time";
var NEWMAN_SUITE = "name,id,timestamp,tests,failures,errors,time";
var PYTEST_SUITE = "name,errors,failures,skipped,tests,time,timestamp,hostname";
function dialectOf(element, attributes) {
  const byName = BY_ROOT_NAME.get(attributes.name ?? "");
  if (byName !== void 0) return byName;
  const keys = Object.keys(attributes).join(",");
  if (element === "testsuites") return keys === PLAYWRIGHT_ROOT ? { tool: "playwright" } : void 0;
  if (keys === PYTEST_SUITE) return PYTEST;
  if (keys === NEWMAN_SUITE) return { tool: "newman", rootCountsIterations: true };
  if (attributes.name === "Root Suite") return MOCHA;
  if (attributes["xsi:noNamespaceSchemaLocation"]?.includes("surefire") === true) {
    return { tool: "maven-surefire", showsFlaky: true };
  }
  return void 0;
}
function dialectOfProperty(name, value) {
  return name === "go.version" && /^go\S+ \w+\/\w+$/.test(value) ? { tool: "go test", tries: "go", showsFlaky: true } : void 0;
}
var isHook = (name) => /"(?:before|after) (?:all|each)" hook/.test(name);
var CASE = "<testcase";
function mayHoldTries(kind, file, claimed) {
  if (kind !== "pytest") return true;
  if (claimed === void 0) return false;
  let cases = 0;
  let tail = "";
  for (const block of file.blocks()) {
    const text = tail + block;
    for (let at = text.indexOf(CASE); at >= 0; at = text.indexOf(CASE, at + CASE.length)) cases += 1;
    if (cases > claimed) return true;
    tail = text.slice(1 - CASE.length);
  }
  return false;
}
function triesBuffer(kind) {
  let held = [];
  return {
    add(test) {
      held.push(test.status === "passed" ? keptCase(test) : test);
    },
    flush(emit, claimed) {
      const cases = held;
      held = [];
      const apart = kind === "pytest" && (claimed === void 0 || cases.length <= claimed);
      if (apart) {
        for (const test of cases) emit(test);
        return 0;
      }
      const tests = byIdentity(cases);
      for (const tries of tests) emit(oneOf(tries, kind));
      return cases.length - tests.length;
    }
  };
}
function byIdentity(cases) {
  const groups = /* @__PURE__ */ new Map();
  for (const test of cases) {
    const key = identityOf(test);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [test]);
    else group.push(test);
  }
  return [...groups.values()];
}
var identityOf = (test) => `${test.file ?? ""}\0${test.suite ?? ""}\0${test.name}`;
function oneOf(tries, kind) {
  const last = tries.at(-1);
  if (last === void 0) throw new RangeError("a test without a try");
  if (tries.length === 1) return last;
  const status = kind === "pytest" ? afterReruns(tries, last) : whateverTheOrder(tries);
  const message = tries.find((one) => one.status === "failed")?.message;
  return { ...last, status, attempts: tries.length, ...message === void 0 ? {} : { message } };
}
function afterReruns(tries, last) {
  if (last.status === "failed") return "failed";
  return tries.every((one) => one.status === "skipped") ? "skipped" : "flaky";
}
function whateverTheOrder(tries) {
  const seen = new Set(tries.map((one) => one.status));
  if (seen.has("failed")) return seen.has("passed") ? "flaky" : "failed";
  return seen.has("passed") ? "passed" : "skipped";
}
var MAX_IDENTITIES = 1e4;
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function newState(file, emit, accepted) {
  return {
    file,
    emit,
    accepted,
    frames: [],
    notes: /* @__PURE__ */ new Set(),
    problems: /* @__PURE__ */ new Map(),
    runErrors: [],
    dialect: {},
    total: 0,
    twins: 0,
    text: ""
  };
}
function addProblem(state, key, parts) {
  if (!state.problems.has(key)) state.problems.set(key, { file: state.file.path, ...parts });
}
function openSuite(state, dialect, attributes, line) {
  if (dialect !== void 0) state.dialect = dialect;
  const { timestamp } = attributes;
  if (timestamp !== void 0 && state.claimedAt === void 0 && INSTANT.test(timestamp))
    state.claimedAt = kept(timestamp);
  const suite = newSuite(attributes.name ?? "", claimsOf(attributes), line);
  state.frames.push({ suite, identities: /* @__PURE__ */ new Set() });
}
function triesOf({ dialect: { tries }, file }, { claims }) {
  return tries !== void 0 && mayHoldTries(tries, file, claims.tests) ? triesBuffer(tries) : void 0;
}
function closeCase(state, draft) {
  const frame = state.frames.at(-1);
  if (frame === void 0) return;
  const { suite } = frame;
  const { status, unknown: unknown2 } = judge(draft);
  const test = caseOf(draft, status, suite.name, state.dialect);
  if (suite.cases === 0) frame.tries = triesOf(state, suite);
  suite.cases += 1;
  if (state.dialect.hooks !== true || !isHook(test.name)) suite.planned += 1;
  if (showsFailure(draft, status)) suite.failing += 1;
  if (status === "skipped") suite.skipped += 1;
  if (unknown2 !== void 0) unknownStatus2(state, draft, unknown2);
  if (frame.tries !== void 0) {
    frame.tries.add(test);
    return;
  }
  if (state.dialect.tries === void 0) noteTwin(state, frame, test);
  emitted(state, test);
}
function noteTwin(state, { identities }, test) {
  const before = identities.size;
  if (before >= MAX_IDENTITIES) return;
  identities.add(identityOf(test));
  if (identities.size === before) state.twins += 1;
}
function emitted(state, test) {
  state.total += 1;
  state.emit(test);
}
function unknownStatus2(state, draft, word) {
  addProblem(state, `status ${word}`, {
    code: "evidence.unknown_status",
    message: "a test case has a status that is not known",
    line: draft.line,
    found: `"${kept(word.slice(0, 40))}" of "${kept((draft.attributes.name ?? "").slice(0, 80))}"`,
    expected: "passed, failed, skipped or a word known to mean one of them",
    remedy: "use the report as the tool wrote it, or another format of the tool"
  });
}
function closeSuite(state) {
  const frame = state.frames.pop();
  if (frame === void 0) return;
  const { suite } = frame;
  const tries = frame.tries?.flush((test) => emitted(state, test), suite.claims.tests) ?? 0;
  if (tries > 0) state.notes.add(`${tries} cases were read as tries of a test that stands in the file already`);
  if (suite.error !== void 0 && suite.failing === 0) {
    suite.failing += 1;
    emitted(state, { name: suite.name || UNNAMED, status: "failed", message: suite.error, sourceLine: suite.line });
  }
  const isRoot2 = state.frames.length === 0;
  const { skips, hidesFailure, notes } = balance(suite, !(isRoot2 && state.dialect.rootCountsIterations === true));
  emitUnnamed(state, suite, "skipped", skips);
  if (hidesFailure) addProblem(state, "hidden failure", hiddenFailure(suite, state.file.path));
  if (tries === 0) for (const note of notes) state.notes.add(note);
  const outer = state.frames.at(-1);
  if (outer !== void 0) addTo(outer.suite, suite);
  else if (suite.missing > 0) {
    emitUnnamed(state, suite, "not_run", suite.missing);
    addProblem(state, "missing cases", missingCases(suite, state.file.path));
  }
}
function emitUnnamed(state, suite, status, count2) {
  if (count2 > 0 && status === "skipped") state.notes.add(`${count2} skipped tests are known only from a counter`);
  for (const test of unnamedCases(suite, status, count2, state.file.path)) emitted(state, test);
}
function settle(state) {
  if (state.current !== void 0 && state.current.draft.failures > 0) closeCase(state, state.current.draft);
  for (const { tries, suite } of state.frames) tries?.flush((test) => emitted(state, test), suite.claims.tests);
}
function reportOf(state) {
  if (state.total === 0) addProblem(state, "no tests", noTests(state.file.path));
  if (state.twins > 0)
    state.notes.add(`${state.twins} cases share file, suite and name with another; each was counted`);
  if (state.dialect.showsFlaky !== true)
    state.notes.add("this report shows a flaky test as passed, and may show a test that never started as skipped");
  const { tool } = state.dialect;
  return {
    ...tool === void 0 ? {} : { tool },
    ...state.claimedAt === void 0 ? {} : { claimedAt: state.claimedAt },
    notes: [...state.notes],
    problems: [...state.problems.values()],
    runErrors: state.runErrors
  };
}
var playwright = {
  id: "playwright",
  kind: "tests",
  title: "Playwright JSON",
  tools: [{ tool: "Playwright", how: "PLAYWRIGHT_JSON_OUTPUT_NAME=FILE npx playwright test --reporter=json" }],
  claims(file) {
    const keys = keysOf(file.head);
    return ["config/rootDir", "config/projects", "config/version"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const suites = arrayAt(root, "suites");
    if (suites === void 0) throw badShape(file, "/suites", root.suites, "an array of suites");
    const stats = objectAt(root, "stats") ?? {};
    const book = { file, emit, problems: [], sum: newSuite("", claimsOf2(stats), 1) };
    suites.forEach((suite, index) => {
      readSuite(book, suite, `/suites/${index}`, []);
    });
    settle2(book);
    const version = stringAt(objectAt(root, "config") ?? {}, "version");
    const startTime = stringAt(stats, "startTime");
    return {
      tool: "playwright",
      ...version === void 0 ? {} : { toolVersion: version },
      ...startTime !== void 0 && INSTANT.test(startTime) ? { claimedAt: startTime } : {},
      notes: [],
      problems: book.problems,
      runErrors: (arrayAt(root, "errors") ?? []).map(messageOf2)
    };
  }
};
function claimsOf2(stats) {
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = ["expected", "unexpected", "flaky", "skipped"].map(
    (key) => numberAt(stats, key) ?? 0
  );
  return { tests: expected + unexpected + flaky + skipped, failing: unexpected, skipped };
}
function settle2({ file, emit, problems, sum }) {
  const { skips, hidesFailure } = balance(sum);
  for (const test of unnamedCases(sum, "skipped", skips, file.path)) emit(test);
  for (const test of unnamedCases(sum, "not_run", sum.missing, file.path)) emit(test);
  if (hidesFailure) problems.push(hiddenFailure(sum, file.path));
  if (sum.missing > 0) problems.push(missingCases(sum, file.path));
  if (sum.planned + skips + sum.missing === 0) problems.push(noTests(file.path));
}
function readSuite(book, suite, pointer, path) {
  if (!isObject(suite)) throw badShape(book.file, pointer, suite, "a suite");
  const here = [...path, stringAt(suite, "title") ?? ""];
  const specs = suite.specs === void 0 ? [] : arrayAt(suite, "specs");
  const inner = suite.suites === void 0 ? [] : arrayAt(suite, "suites");
  if (specs === void 0) throw badShape(book.file, `${pointer}/specs`, suite.specs, "an array of specs");
  if (inner === void 0) throw badShape(book.file, `${pointer}/suites`, suite.suites, "an array of suites");
  specs.forEach((spec, index) => {
    readSpec(book, spec, `${pointer}/specs/${index}`, here);
  });
  inner.forEach((one, index) => {
    readSuite(book, one, `${pointer}/suites/${index}`, here);
  });
}
function readSpec(book, spec, pointer, path) {
  if (!isObject(spec)) throw badShape(book.file, pointer, spec, "a spec");
  const tests = arrayAt(spec, "tests");
  const title = stringAt(spec, "title");
  if (title === void 0) throw badShape(book.file, `${pointer}/title`, spec.title, "a string");
  if (tests === void 0) throw badShape(book.file, `${pointer}/tests`, spec.tests, "an array of tests");
  tests.forEach((test, index) => {
    const at = `${pointer}/tests/${index}`;
    if (!isObject(test)) throw badShape(book.file, at, test, "a test");
    const results = arrayAt(test, "results");
    if (results === void 0 || !results.every(isObject))
      throw badShape(book.file, `${at}/results`, test.results, "an array of results");
    const status = statusOf(book, test, results, at);
    const project = stringAt(test, "projectName") ?? "";
    const suite = `${project === "" ? "" : `[${project}] `}${path.join(" \u203A ")}`;
    count(book, caseOf2(spec, test, { name: title, suite, status }, results));
  });
}
function count({ emit, sum }, test) {
  sum.planned += 1;
  if (test.status === "failed" || test.status === "flaky") sum.failing += 1;
  if (test.status === "skipped" || test.status === "not_run") sum.skipped += 1;
  emit(test);
}
var RESULTS = /* @__PURE__ */ new Set(["passed", "failed", "timedOut", "skipped", "interrupted"]);
function statusOf(book, test, results, pointer) {
  const strange = results.findIndex((result) => !RESULTS.has(result.status));
  if (strange >= 0) return unknown(book, `${pointer}/results/${strange}/status`, results[strange]?.status);
  const had = (status) => results.some((result) => result.status === status);
  switch (test.status) {
    case "expected":
      return had(test.expectedStatus) ? "passed" : "failed";
    case "unexpected":
      return "failed";
    case "flaky":
      return "flaky";
    case "skipped":
      if (had("interrupted")) return "failed";
      return test.expectedStatus === "skipped" && results.length > 0 ? "skipped" : "not_run";
    default:
      return unknown(book, `${pointer}/status`, test.status);
  }
}
function unknown({ file, problems }, pointer, found) {
  problems.push(unknownStatus3(file.path, pointer, found, "a status that Playwright documents"));
  return "failed";
}
function unknownStatus3(file, pointer, found, expected) {
  return {
    code: "evidence.unknown_status",
    message: "a test has a status that the format does not define",
    file,
    pointer,
    found: JSON.stringify(found)?.slice(0, 60) ?? "nothing",
    expected,
    remedy: "use the report as the tool wrote it"
  };
}
var OWN_ANNOTATIONS = /* @__PURE__ */ new Set(["skip", "fixme", "fail", "slow", "only", "serial", "parallel", "issue"]);
function caseOf2(spec, test, known, results) {
  const file = stringAt(spec, "file");
  const line = numberAt(spec, "line");
  const failed = results.find(
    (result) => result.status !== "passed" && (result.error !== void 0 || result.errors !== void 0)
  );
  const message = known.status === "passed" || failed === void 0 ? "" : messageOf2(failed.error ?? arrayAt(failed, "errors")?.[0]);
  const annotations = (arrayAt(test, "annotations") ?? []).filter(isObject);
  return {
    ...known,
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { line },
    ...message === "" ? {} : { message },
    ...results.length > 1 ? { attempts: results.length } : {},
    durationMs: results.reduce((sum, result) => sum + Math.max(0, numberAt(result, "duration") ?? 0), 0),
    tags: [...(arrayAt(spec, "tags") ?? []).filter((tag) => typeof tag === "string"), ...annotations.flatMap(tagOf)]
  };
}
function tagOf(annotation) {
  const type = stringAt(annotation, "type") ?? "";
  if (type === "tag") return [stringAt(annotation, "description") ?? ""];
  return type === "" || OWN_ANNOTATIONS.has(type) ? [] : [type];
}
function messageOf2(error) {
  if (!isObject(error)) return "";
  return firstLines(stringAt(error, "message") ?? stringAt(error, "value") ?? "") || "an error without a message";
}
var ctrf = {
  id: "ctrf",
  kind: "tests",
  title: "CTRF JSON",
  tools: [
    { tool: "Playwright", how: "playwright-ctrf-json-reporter (its own JSON says more)" },
    { tool: "pytest", how: "pytest --ctrf FILE, with pytest-json-ctrf" },
    { tool: "Vitest", how: "the reporter vitest-ctrf-json-reporter" },
    { tool: "Jest", how: "the reporter jest-ctrf-json-reporter" },
    { tool: "Mocha", how: "npx mocha --reporter mocha-ctrf-json-reporter" }
  ],
  claims(file) {
    const keys = keysOf(file.head);
    return keys.has("results/tool") && (keys.has("results/summary") || keys.has("results/tests"));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const results = objectAt(root, "results");
    const tests = results === void 0 ? void 0 : arrayAt(results, "tests");
    if (results === void 0 || tests === void 0)
      throw badShape(file, "/results/tests", results?.tests, "an array of tests");
    const problems = [];
    const sum = newSuite("", claimsOf3(objectAt(results, "summary") ?? {}), 1);
    tests.forEach((test, index) => {
      const pointer = `/results/tests/${index}`;
      if (!isObject(test) || typeof test.name !== "string")
        throw badShape(file, `${pointer}/name`, isObject(test) ? test.name : test, "a test with a name");
      const status = statusOf2(test);
      if (status === void 0)
        problems.push(
          unknownStatus3(file.path, `${pointer}/status`, test.status, "passed, failed, skipped, pending or other")
        );
      sum.planned += 1;
      if (status !== "passed" && status !== "skipped") sum.failing += 1;
      if (status === "skipped") sum.skipped += 1;
      emit(caseOf3(test, test.name, status ?? "failed"));
    });
    const { skips, hidesFailure } = balance(sum);
    for (const test of unnamedCases(sum, "skipped", skips, file.path)) emit(test);
    for (const test of unnamedCases(sum, "not_run", sum.missing, file.path)) emit(test);
    if (hidesFailure) problems.push(hiddenFailure(sum, file.path));
    if (sum.missing > 0) problems.push(missingCases(sum, file.path));
    if (sum.planned + skips + sum.missing === 0) problems.push(noTests(file.path));
    return { ...toolOf(objectAt(results, "tool") ?? {}, stringAt(root, "timestamp")), notes: NOTES, problems };
  }
};
var NOTES = ["CTRF does not tell load and hook errors, nor tests that never started: some reporters leave them out"];
function claimsOf3(summary) {
  const tests = numberAt(summary, "tests");
  const skipped = (numberAt(summary, "skipped") ?? 0) + (numberAt(summary, "pending") ?? 0);
  return { ...tests === void 0 ? {} : { tests }, failing: numberAt(summary, "failed") ?? 0, skipped };
}
function statusOf2(test) {
  switch (test.status) {
    case "passed":
      return test.flaky === true || (numberAt(test, "retries") ?? 0) > 0 ? "flaky" : "passed";
    case "failed":
      return "failed";
    case "skipped":
    case "pending":
      return "skipped";
    case "other":
      return test.rawStatus === "todo" ? "skipped" : "failed";
    default:
      return void 0;
  }
}
function caseOf3(test, name, status) {
  const suite = (arrayAt(test, "suite") ?? [test.suite]).filter((part) => typeof part === "string").join(" > ");
  const file = stringAt(test, "filePath");
  const line = numberAt(test, "line");
  const retries = numberAt(test, "retries") ?? 0;
  const duration = numberAt(test, "duration");
  const message = status === "passed" ? "" : firstLines(stringAt(test, "message") ?? stringAt(test, "trace") ?? "");
  return {
    name,
    status,
    tags: (arrayAt(test, "tags") ?? []).filter((tag) => typeof tag === "string"),
    ...suite === "" ? {} : { suite },
    ...file === void 0 ? {} : { file },
    ...line === void 0 || line < 1 ? {} : { line },
    ...retries > 0 ? { attempts: retries + 1 } : {},
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...message === "" ? {} : { message }
  };
}
function toolOf(tool, timestamp) {
  const name = stringAt(tool, "name");
  const version = stringAt(tool, "version");
  return {
    ...name === void 0 ? {} : { tool: name },
    ...version === void 0 ? {} : { toolVersion: version },
    ...timestamp !== void 0 && INSTANT.test(timestamp) ? { claimedAt: timestamp } : {}
  };
}
var FORGEABLE = "a test can print lines that look like results";
var FOR_EYES = "it is made for eyes";
var INSTEAD = [
  {
    looks: /^(?:=== (?:RUN|PAUSE|CONT) |\s*--- (?:PASS|FAIL|SKIP): |ok {2}\t|FAIL\t)/m,
    what: "the text of go test",
    why: FORGEABLE,
    use: "gotestsum --junitfile FILE"
  },
  {
    looks: /^(?:running \d+ tests?$|test result: |test \S.* \.\.\. (?:ok|FAILED|ignored))/m,
    what: "the text of cargo test",
    why: FORGEABLE,
    use: 'cargo nextest run with `[profile.default.junit] path = "FILE"`'
  },
  {
    looks: /^=+ test session starts =+$/m,
    what: "the terminal output of pytest",
    why: FORGEABLE,
    use: "pytest --junitxml=FILE"
  },
  {
    looks: /<title>Playwright Test Report<\/title>/i,
    what: "the HTML report of Playwright",
    why: FOR_EYES,
    use: "npx playwright test --reporter=json"
  },
  {
    looks: /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is,
    what: "an HTML page",
    why: FOR_EYES,
    use: "let the tool write XML or JSON, and look whether the page is an error message"
  },
  {
    looks: /^(?:NAME|CONTAINER ID) +IMAGE +COMMAND /m,
    what: "the table of docker ps",
    why: FOR_EYES,
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\s*(?:✓|✗|█)?.*\bhttp_req_duration\.{3,}: ?avg=/m,
    what: "the summary text of k6",
    why: FOR_EYES,
    use: "k6 run --summary-export=FILE"
  }
];
function insteadOf(head) {
  return INSTEAD.find((one) => one.looks.test(head));
}
var XML_ROOT = /^\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)*<([^\s/>?!]+)/s;
function xmlRootOf(head) {
  return XML_ROOT.exec(head)?.[1];
}
function appearanceOf(head) {
  const root = xmlRootOf(head);
  if (root !== void 0) return `XML with the root <${root.slice(0, 60)}>`;
  const text = head.trimStart();
  if (/^TAP version 1[34]$|^1\.\.\d+$|^(?:not )?ok \d+/m.test(text)) return "TAP";
  if (text.startsWith("{") || text.startsWith("[")) {
    const keys = [...keysOf(text, text.startsWith("[") ? 2 : 1)].slice(0, 6).map((key) => key.replace(/^\*\//, ""));
    const shape = text.startsWith("[") ? "a JSON array" : /^\{.*\}\r?\n\{/.test(text) ? "JSON lines" : "a JSON object";
    return keys.length === 0 ? shape : `${shape} with ${keys.map((key) => key.slice(0, 40)).join(", ")}`;
  }
  return `text that starts with ${JSON.stringify(text.slice(0, 40))}`;
}
var TEXT_CHARACTERS = 4e3;
function junitReader(file, emit, ask) {
  const state = newState(file, emit, new Set(ask.acceptElements));
  return {
    handler: {
      open: (name, attributes, depth, line) => open(state, name, attributes, depth, line),
      close: (name, depth) => close2(state, name, depth),
      text(piece) {
        if (state.text.length < TEXT_CHARACTERS) state.text += piece.slice(0, TEXT_CHARACTERS);
      }
    },
    settle: () => settle(state),
    report: () => reportOf(state)
  };
}
function open(state, name, attributes, depth, line) {
  if (state.current !== void 0) return openInCase(state, state.current, name, attributes, depth, line);
  if (depth === 0 && name !== "testsuites" && name !== "testsuite") throw wrongRoot(state.file, name, line);
  switch (name) {
    case "testsuites":
    case "testsuite":
      openSuite(state, dialectOf(name, attributes), attributes, line);
      return false;
    case "testcase":
      state.current = { draft: newCase(attributes, line), depth, child: "" };
      return false;
    case "property":
      state.dialect = dialectOfProperty(attributes.name ?? "", attributes.value ?? "") ?? state.dialect;
      return false;
    case "properties":
    case "system-out":
    case "system-err":
      return false;
    default:
      return openStranger(state, name, attributes);
  }
}
function openStranger(state, name, attributes) {
  if (!namesFailure(name)) {
    state.notes.add(`the element <${kept(name.slice(0, 60))}> outside a test case was passed over`);
    return false;
  }
  const frame = state.frames.at(-1);
  const deliver = (text) => {
    const message = firstLines(text) || "an error without a message";
    if (state.frames.length === 1 && frame?.suite.name === "") state.runErrors.push(message);
    else if (frame !== void 0) frame.suite.error ??= message;
  };
  return deliverText(state, attributes.message, deliver);
}
function openInCase(state, current, name, attributes, depth, line) {
  const { draft } = current;
  if (depth > current.depth + 1) {
    if (current.child === "properties") readTag(draft, attributes);
    if (current.child === "" && namesFailure(name)) draft.failures += 1;
    return false;
  }
  current.child = name;
  const say = (text) => {
    draft.message ??= text;
  };
  switch (name) {
    case "failure":
    case "error":
      draft.failures += 1;
      return draft.message === void 0 && deliverText(state, attributes.message, say);
    case "skipped": {
      const skip = { type: attributes.type ?? "", message: "" };
      draft.skip = draft.skip?.type === "todo" ? draft.skip : skip;
      return deliverText(state, attributes.message, (text) => {
        skip.message = text;
      });
    }
    case "flakyFailure":
    case "flakyError":
      draft.recovered += 1;
      return deliverText(state, attributes.message, say);
    case "rerunFailure":
    case "rerunError":
      draft.reruns += 1;
      return false;
    case "properties":
    case "system-out":
    case "system-err":
      return false;
    default:
      current.child = "";
      openUnknown(state, draft, name, line);
      return false;
  }
}
function openUnknown(state, draft, name, line) {
  if (namesFailure(name)) {
    draft.failures += 1;
    state.notes.add(`the element <${kept(name.slice(0, 60))}> was read as a failure`);
  } else if (!state.accepted.has(name)) {
    addProblem(state, `element ${name}`, {
      code: "evidence.unknown_element",
      message: "a test case holds an element whose meaning is not known",
      line,
      found: `<${kept(name.slice(0, 60))}> in "${kept((draft.attributes.name ?? "").slice(0, 80))}"`,
      expected: "failure, error, skipped or one of their kind",
      remedy: "accept the element by name in the slot, if it says nothing about the result"
    });
  }
}
var namesFailure = (name) => /fail|error/i.test(name.slice(name.indexOf(":") + 1));
var TAG_PROPERTIES = /* @__PURE__ */ new Set(["tag", "tags", "label", "labels", "marker", "markers", "category"]);
function readTag(draft, { name = "", value = "" }) {
  const tags = TAG_PROPERTIES.has(name.toLowerCase()) ? value.split(/[\s,]+/) : name.startsWith("@") ? [name] : [];
  const found = tags.filter((tag) => tag !== "");
  if (found.length > 0) draft.tags = [...draft.tags ?? [], ...found];
}
function deliverText(state, message, deliver) {
  if (message !== void 0 && message.trim() !== "") {
    deliver(message);
    return false;
  }
  state.text = "";
  state.onText = deliver;
  return true;
}
function close2(state, name, depth) {
  if (state.onText !== void 0 && (state.current === void 0 || depth === state.current.depth + 1)) {
    state.onText(state.text);
    state.onText = void 0;
    state.text = "";
  }
  if (state.current !== void 0) {
    if (depth > state.current.depth) return;
    closeCase(state, state.current.draft);
    state.current = void 0;
  } else if (name === "testsuite" || name === "testsuites") {
    closeSuite(state);
  }
}
function wrongRoot(file, name, line) {
  return new import_chunk_WMMREFGB.Problem({
    code: "evidence.wrong_root",
    message: "the root of the XML is not that of a JUnit report",
    file: file.path,
    line,
    found: `<${name.slice(0, 60)}>`,
    expected: "<testsuites> or <testsuite>",
    remedy: "let the tool write JUnit XML, or name the right format in the slot"
  });
}
var junit = {
  id: "junit",
  kind: "tests",
  title: "JUnit XML",
  tools: [
    { tool: "pytest", how: "pytest --junitxml=FILE" },
    { tool: "Playwright", how: "npx playwright test --reporter=junit (its JSON says more)" },
    { tool: "Vitest", how: "npx vitest run --reporter=junit --outputFile=FILE" },
    { tool: "Jest", how: "npx jest --reporters=jest-junit" },
    { tool: "Mocha", how: "npx mocha --reporter mocha-junit-reporter, or --reporter xunit" },
    { tool: "node --test", how: "node --test --test-reporter=junit --test-reporter-destination=FILE" },
    { tool: "go test", how: "gotestsum --junitfile FILE" },
    { tool: "cargo-nextest", how: 'cargo nextest run with `[profile.default.junit] path = "FILE"`' },
    { tool: "Maven Surefire", how: "mvn test writes target/surefire-reports/TEST-*.xml" },
    { tool: "GoogleTest", how: "BINARY --gtest_output=xml:FILE" },
    { tool: "CTest", how: "ctest --output-junit FILE" },
    { tool: "Bats", how: "bats --report-formatter junit --output FOLDER" },
    { tool: "behave", how: "behave --junit --junit-directory FOLDER" },
    { tool: "Cucumber.js", how: "npx cucumber-js --format junit:FILE" },
    { tool: "Robot Framework", how: "robot --xunit FILE" },
    { tool: "Newman", how: "newman run COLLECTION --reporters junit --reporter-junit-export FILE" },
    { tool: "Terraform", how: "terraform test -junit-xml=FILE" }
  ],
  claims: (file) => isRoot(xmlRootOf(file.head) ?? ""),
  read(file, emit, ask) {
    const reader = junitReader(file, emit, ask ?? {});
    try {
      const repairs = readXml(file, reader.handler);
      const report = reader.report();
      return { ...report, notes: [...repairs, ...report.notes] };
    } catch (thrown) {
      reader.settle();
      throw thrown;
    }
  }
};
var isRoot = (name) => name === "testsuites" || name === "testsuite";
var ADAPTERS = [
  composeConfig,
  composePs,
  ctrf,
  junit,
  k6SummaryAdapter,
  kubeconform,
  metrics,
  playwright,
  sarif,
  terraformValidate,
  tflint
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ADAPTERS,
  HEAD_BYTES,
  LEVELS,
  appearanceOf,
  brokenJson,
  emptyReport,
  insteadOf,
  kept
});
