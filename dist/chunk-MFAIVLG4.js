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
  LEVELS: () => LEVELS,
  appearanceOf: () => appearanceOf,
  identityOf: () => identityOf2,
  insteadOf: () => insteadOf,
  kept: () => kept,
  xmlRootOf: () => xmlRootOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_VUM2IYRN = require("./chunk-VUM2IYRN.js");
var import_chunk_V3DHE5NW = require("./chunk-V3DHE5NW.js");
var import_chunk_WBSINXY2 = require("./chunk-WBSINXY2.js");
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
    var SPACE = 32;
    exports2.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
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
    var SPACE = 32;
    exports2.S_LIST = [SPACE, NL, CR, TAB];
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
      return c === SPACE || c === NL || c === CR || c === TAB;
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
    var SPACE = 32;
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
          if (code >= SPACE || code === TAB) {
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
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
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
          this.q = SPACE;
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
var FOR_EYES = "it is made for eyes";
var ROWS = [
  [/^##teamcity\[/m, "service messages of TeamCity", "a reporter that writes JUnit XML"],
  [
    /^ *\d+ passing \(\S+\)\s*$/m,
    "the terminal output of Mocha",
    "npx mocha --reporter json --reporter-option output=FILE"
  ],
  [/^Test Suites: .*\d+ total$/m, "the terminal output of Jest", "npx jest --json --outputFile=FILE"],
  [
    /^ *Test Files {2}\d+ (?:passed|failed)/m,
    "the terminal output of Vitest",
    "npx vitest run --reporter=json --outputFile=FILE"
  ],
  [
    /^ {2}\d+ (?:passed|failed|flaky|did not run)(?: \([\d.]+m?s\))?$/m,
    "the terminal output of Playwright",
    "npx playwright test --reporter=json"
  ],
  [
    /^\d+ scenarios? \(|^\d+ scenarios? passed, \d+ failed/m,
    "the terminal output of Cucumber or behave",
    "cucumber-js --format message:FILE, or behave --junit"
  ],
  [/^\d+ examples?, \d+ failures?/m, "the terminal output of RSpec", "rspec --format RspecJunitFormatter --out FILE"],
  [/^PHPUnit \d+\.\S* by /m, "the terminal output of PHPUnit", "phpunit --log-junit FILE"],
  [
    /^\[==========\] (?:Running )?\d+ tests? from /m,
    "the terminal output of GoogleTest",
    "BINARY --gtest_output=json:FILE"
  ],
  [/^\d+% tests passed, \d+ tests failed out of \d+$/m, "the terminal output of CTest", "ctest --output-junit FILE"],
  [/^.{70}\| (?:PASS|FAIL|SKIP) \|$/m, "the terminal output of Robot Framework", "robot --output FILE"],
  [
    /^(?:Passed|Failed)! {2}- Failed: +\d+, Passed: +\d+/m,
    "the terminal output of dotnet test",
    "dotnet test --logger trx"
  ],
  [/^\[(?:INFO|ERROR|WARNING)\] Tests run: \d+/m, "the terminal output of Maven", "target/surefire-reports/TEST-*.xml"],
  [
    /^✖ \d+ problems? \(\d+ errors?, \d+ warnings?\)$/m,
    "the stylish output of ESLint or Spectral",
    "eslint --format json, or spectral lint --format json"
  ],
  [
    /^Passed checks: \d+, Failed checks: \d+, Skipped checks: \d+/m,
    "the terminal output of Checkov",
    "checkov --output sarif"
  ],
  [/^Total: \d+ \((?:UNKNOWN: \d+, )?LOW: \d+/m, "the table of Trivy", "trivy --format json --output FILE"],
  [/^\d+ issue\(s\) found:$/m, "the terminal output of TFLint", "tflint --format json"],
  [
    /^(?:Plan: \d+ to add, |No changes\. Your infrastructure |Success! The configuration is valid)/m,
    "the terminal output of Terraform",
    "terraform validate -json, or terraform show -json PLAN"
  ],
  [/^>> Issue: \[B\d+:/m, "the terminal output of Bandit", "bandit --format json"],
  [/^In \S.* line \d+:$/m, "the terminal output of ShellCheck", "shellcheck --format=json1"],
  [
    /^\d+ tests?, \d+ passed, \d+ warnings?, \d+ failures?/m,
    "the terminal output of conftest",
    "conftest test --output json"
  ],
  [/^Summary: \d+ resources? found /m, "the terminal output of kubeconform", "kubeconform -output json -verbose"],
  [/^\S[^\n]*\n {2}\d+:\d+ +(?:error|warning) {2}/m, "the terminal output of yamllint", "yamllint --format parsable"],
  [/^Name +Stmts +Miss /m, "the table of coverage.py", "coverage json"],
  [/^File +\| +% Stmts \|/m, "the coverage table of Istanbul", "a coverage reporter json or lcov"],
  [/^total:\s+\(statements\)\s+[\d.]+%$/m, "the table of go tool cover", "go test -coverprofile=FILE"],
  [
    /<meta\b[^>]*\bcontent="(?:Robot|Rebot) [^"]*"|window\.settings = \{[^\n]*"logURL"/i,
    "the HTML report of Robot Framework",
    "robot --output FILE"
  ],
  [
    /<title>\s*Allure Report\s*<\/title>/i,
    "the HTML report of Allure",
    "the report that the test runner itself can write"
  ],
  [
    /<title>\s*Cucumber[^<]*<\/title>|window\.CUCUMBER_MESSAGES/i,
    "the HTML report of Cucumber",
    "cucumber-js --format message:FILE"
  ],
  [/<title>\s*Mochawesome[^<]*<\/title>/i, "the HTML report of Mochawesome", "mochawesome.json beside it"],
  [/<title>\s*Gatling Stats[^<]*<\/title>/i, "the HTML report of Gatling", "js/stats.json in the same folder"],
  [
    /<title>\s*Lighthouse Report[^<]*<\/title>/i,
    "the HTML report of Lighthouse",
    "lighthouse URL --output=json --output-path=FILE"
  ],
  [
    /<title>\s*(?:report\.html|Test Report)\s*<\/title>/i,
    "the HTML report of pytest-html or its kind",
    "pytest --junitxml=FILE"
  ],
  [
    /<title>\s*(?:Coverage report|Code coverage report for [^<]*|LCOV[^<]*|GCC Code Coverage Report[^<]*)\s*<\/title>/i,
    "an HTML report of coverage",
    "lcov, Cobertura or the JSON of the tool"
  ],
  [
    /^\s*\{(?=.*"uuid")(?=.*"historyId")(?=.*"stage")/s,
    "a single result of Allure",
    "the report that the test runner itself can write"
  ]
];
var MADE_FOR_EYES = ROWS.map(([looks, what, use]) => ({
  looks,
  what,
  why: FOR_EYES,
  use
}));
var FORGEABLE = "a test can print lines that look like results";
var FOR_EYES2 = "it is made for eyes";
var REFUSED = [
  ...MADE_FOR_EYES,
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
    why: FOR_EYES2,
    use: "npx playwright test --reporter=json"
  },
  {
    looks: /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is,
    what: "an HTML page",
    why: FOR_EYES2,
    use: "let the tool write XML or JSON, and look whether the page is an error message"
  },
  {
    looks: /^(?:NAME|CONTAINER ID) +IMAGE +COMMAND /m,
    what: "the table of docker ps",
    why: FOR_EYES2,
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\[(?:OK|SKIPPED|WARNING|CRITICAL)\] \S.* \S+\/\w+/m,
    what: "the ci output of kube-score",
    why: FOR_EYES2,
    use: "kube-score score -o json, or -o sarif"
  },
  {
    looks: /^##(?:\[section\]|\[group\]|vso\[task\.logissue )/m,
    what: "logging commands of Azure Pipelines",
    why: FOR_EYES2,
    use: "let the tool write JSON or SARIF"
  },
  {
    looks: /^ *Name +Command +State +Ports *\r?\n-{20,}/m,
    what: "the table of docker-compose ps",
    why: FOR_EYES2,
    use: "docker inspect $(docker-compose ps -q)"
  },
  {
    looks: /^\s*\[\s*\{\s*"Name":\s*"[^"]*",\s*"Status":\s*"[^"]*",\s*"ConfigFiles":/,
    what: "the list of docker compose ls",
    why: "it counts containers and names none",
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\s*\[\s*\{\s*"ID":\s*"[^"]*",\s*"ContainerName":/,
    what: "the list of docker compose images",
    why: "it does not say how the containers are",
    use: "docker compose ps -a --format json"
  },
  {
    looks: /^\s*\{"group_id":.*"full_id":"/,
    what: "benchmark.json of Criterion.rs",
    why: "it names a benchmark and holds no figure",
    use: "target/criterion/**/new/estimates.json beside it"
  },
  {
    looks: /^\s*\{"mean":\{"confidence_interval":[^}]*\},"point_estimate":[^}]*\},"median":\{"confidence_interval":[^}]*\}[^}]*\}\}\s*$/,
    what: "change/estimates.json of Criterion.rs",
    why: "it compares two runs that stand nowhere in it",
    use: "target/criterion/**/new/estimates.json"
  },
  {
    looks: /^\s*(?:✓|✗|█)?.*\bhttp_req_duration\.{3,}: ?avg=/m,
    what: "the summary text of k6",
    why: FOR_EYES2,
    use: "k6 run --summary-export=FILE"
  },
  {
    looks: /^\0\0\0\0.\d+\.\d+/,
    what: "the binary simulation.log of Gatling",
    why: "its form is internal to Gatling and changes with it",
    use: "js/stats.json or js/stats.js of the report that Gatling makes of it"
  },
  {
    looks: /^"?requestedUrl"?,"?finalUrl"?,"?category"?,/,
    what: "the older CSV of Lighthouse",
    why: "it has neither figures nor scores of categories",
    use: "lighthouse URL --output=json"
  },
  {
    looks: /^Requests {6}\[total, rate(?:, throughput)?\] /m,
    what: "the text report of vegeta",
    why: FOR_EYES2,
    use: "vegeta report -type=json"
  }
];
function insteadOf(head) {
  return REFUSED.find((one) => one.looks.test(head));
}
var XML_ROOT = /^\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)*<([^\s/>?!]+)/s;
function xmlRootOf(head) {
  return XML_ROOT.exec(head)?.[1];
}
function appearanceOf(head) {
  const root = xmlRootOf(head);
  if (root !== void 0) return `XML with the root <${root.slice(0, 60)}>`;
  const text = head.trimStart();
  if (text.startsWith("{") || text.startsWith("[")) {
    const keys = [...(0, import_chunk_V3DHE5NW.keysOf)(text, text.startsWith("[") ? 2 : 1)].slice(0, 6).map((key) => key.replace(/^\*\//, ""));
    const shape = text.startsWith("[") ? "a JSON array" : /^\{.*\}\r?\n\{/.test(text) ? "JSON lines" : "a JSON object";
    return keys.length === 0 ? shape : `${shape} with ${keys.map((key) => key.slice(0, 40)).join(", ")}`;
  }
  return `text that starts with ${JSON.stringify(text.slice(0, 40))}`;
}
var wrongRoot = (file, name, line, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.wrong_root",
  message: "the root element is not that of the format",
  file: file.path,
  line,
  found: `<${name.slice(0, 60)}>`,
  expected: `<${expected}>`,
  remedy: "name the right format in the slot, or leave it out"
});
var import_saxes = (0, import_chunk_75QCMCYK.__toESM)(require_saxes(), 1);
var MAX_DEPTH = 64;
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
    if (depth >= MAX_DEPTH) throw refusal(state, { ...TOO_DEEP, found: `<${name}> at level ${depth + 1}` });
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
  message: `the XML is nested deeper than ${MAX_DEPTH} levels`,
  expected: `at most ${MAX_DEPTH} levels`
};
function refusal({ file, parser, ended: ended2 }, what) {
  const remedy = ended2 ? "run the tool again and let it finish" : "use the report as the tool wrote it";
  return new import_chunk_WBSINXY2.Problem({ ...what, file: file.path, line: parser.line, column: Math.max(1, parser.column), remedy });
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
function hitsIn(all, file) {
  const known = all.get(file) ?? { lines: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), statements: /* @__PURE__ */ new Map() };
  all.set(file, known);
  return known;
}
function hit(hits, item, count4) {
  hits.set(item, Math.max(count4, hits.get(item) ?? 0));
}
function coverageOf(file, hits) {
  return {
    file,
    ...tallied("lines", tallyOf(hits.lines)),
    ...tallied("branches", tallyOf(hits.branches)),
    ...tallied("functions", tallyOf(hits.functions)),
    ...tallied("statements", tallyOf(hits.statements))
  };
}
var tallied = (name, { covered, total }) => total === 0 ? {} : { [name]: { covered, total } };
function tallyOf(hits) {
  let covered = 0;
  for (const count4 of hits.values()) if (count4 > 0) covered += 1;
  return { covered, total: hits.size };
}
var isCounted = ({ lines, branches, functions, statements }) => [lines, branches, functions, statements].some((tally) => tally !== void 0);
var noCoverage = (file) => ({
  code: "evidence.no_coverage",
  message: "the report counts nothing that could be covered",
  file: file.path,
  found: "no line, branch, function or statement",
  expected: "at least one file with lines",
  remedy: "look whether the code was instrumented, and which files the report includes"
});
var badTally = (file, place, found) => ({
  code: "evidence.implausible",
  message: "a count in the report cannot be true",
  file: file.path,
  pointer: place,
  found,
  expected: "whole numbers, and not more covered than there is",
  remedy: "use the report as the tool wrote it"
});
var isTally = (covered, total) => Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total;
var clover = {
  id: "clover",
  kind: "coverage",
  title: "Clover XML",
  tools: [
    { tool: "Vitest, Jest, nyc", how: "the coverage reporter clover" },
    { tool: "PHPUnit", how: "phpunit --coverage-clover clover.xml" },
    { tool: "OpenClover", how: "its XML report" }
  ],
  claims: ({ head }) => xmlRootOf(head) === "coverage" && /<coverage\b[^>]*\s(?:generated|clover)=[^>]*>\s*<project\b/.test(head),
  read(file, emit) {
    const problems = [];
    const path = [];
    let current;
    let counted2 = 0;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "coverage") throw wrongRoot(file, name, line, "coverage");
        path.push(name);
        if (path.includes("testproject")) return false;
        if (name === "file") current = { name: kept(attributes.path || attributes.name || ""), lines: /* @__PURE__ */ new Map() };
        if (current !== void 0 && name === "metrics" && path.at(-2) === "file") current.metrics = { ...attributes };
        if (current !== void 0 && name === "line" && attributes.type !== "method")
          hit(current.lines, Number(attributes.num), countOf(attributes));
        return false;
      },
      close(name) {
        path.pop();
        if (name !== "file" || current === void 0) return;
        const coverage = fileOf(file, current, problems);
        current = void 0;
        if (isCounted(coverage)) counted2 += 1;
        emit(coverage);
      },
      text: () => void 0
    });
    if (counted2 === 0) problems.push(noCoverage(file));
    return { tool: "clover", notes, problems };
  }
};
var countOf = ({ count: count4, truecount, falsecount }) => count4 === void 0 ? Math.max(Number(truecount ?? 0), Number(falsecount ?? 0)) : Number(count4);
function fileOf(file, { name, lines, metrics: metrics2 = {} }, problems) {
  const tally = (total, covered) => {
    const found = { covered: Number(metrics2[covered] ?? 0), total: Number(metrics2[total] ?? 0) };
    if (isTally(found.covered, found.total)) return found;
    problems.push(badTally(file, name, `${metrics2[covered]} of ${metrics2[total]} ${total}`));
    return { covered: 0, total: 0 };
  };
  const ran = [...lines.values()].filter((count4) => count4 > 0).length;
  return {
    file: name,
    ...tallied("lines", { covered: ran, total: lines.size }),
    ...tallied("branches", tally("conditionals", "coveredconditionals")),
    ...tallied("functions", tally("methods", "coveredmethods")),
    ...tallied("statements", tally("statements", "coveredstatements"))
  };
}
var cobertura = {
  id: "cobertura",
  kind: "coverage",
  title: "Cobertura XML",
  tools: [
    { tool: "coverage.py", how: "coverage xml, or pytest --cov --cov-report=xml" },
    { tool: "Vitest, Jest, nyc", how: "the coverage reporter cobertura" },
    { tool: "gcovr", how: "gcovr --cobertura coverage.xml" },
    { tool: "Go", how: "gocover-cobertura < cover.out > coverage.xml" },
    { tool: ".NET", how: 'dotnet test --collect "XPlat Code Coverage"' }
  ],
  claims: ({ head }) => xmlRootOf(head) === "coverage" && /<coverage\b[^>]*\sline-rate=/.test(head),
  read(file, emit) {
    const state = { all: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), problems: [], path: [], file };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0) {
          if (name !== "coverage") throw wrongRoot(file, name, line, "coverage");
          state.claimed = claimOf(attributes);
        }
        state.path.push(name);
        openIn(state, name, attributes);
        return false;
      },
      close: () => void state.path.pop(),
      text: () => void 0
    });
    const files = [...state.all].map(([name, hits]) => ({
      ...coverageOf(name, hits),
      ...tallied("branches", sumOf(state.branches.get(name))),
      ...tallied("functions", sumOf(state.functions.get(name)))
    }));
    const counted2 = files.filter(isCounted);
    for (const one of files) emit(one);
    if (counted2.length === 0) state.problems.push(noCoverage(file));
    return {
      tool: "cobertura",
      notes: [...notes, ...contradictions(state.claimed, counted2)],
      problems: state.problems
    };
  }
};
function openIn(state, name, attributes) {
  const parent = state.path.at(-2);
  const grandparent = state.path.at(-3);
  if (name === "class") {
    state.current = kept(attributes.filename ?? attributes.name ?? "");
    hitsIn(state.all, state.current);
  } else if (name === "method") {
    state.method = kept(`${state.path.length} ${attributes.name ?? ""}${attributes.signature ?? ""}`);
    if (attributes.hits !== void 0) setMethod(state, Number(attributes.hits));
  } else if (name === "line" && parent === "lines" && grandparent === "class") {
    countLine(state, attributes);
  } else if (name === "line" && parent === "lines" && grandparent === "method") {
    setMethod(state, Number(attributes.hits));
  }
}
function setMethod({ functions, current = "", method = "" }, hits) {
  const known = functions.get(current) ?? /* @__PURE__ */ new Map();
  functions.set(current, known);
  const before = known.get(method)?.covered ?? 0;
  known.set(method, { covered: Math.max(before, hits > 0 ? 1 : 0), total: 1 });
}
function countLine(state, { number: number2 = "", hits = "", ...attributes }) {
  const { current = "", all, branches, problems, file } = state;
  const [line, count4] = [Number(number2), Number(hits)];
  if (number2 === "" || hits === "" || !Number.isSafeInteger(line) || !(count4 >= 0)) {
    problems.push(badTally(file, `${current}:${number2}`, `hits ${JSON.stringify(hits)}`));
    return;
  }
  hit(hitsIn(all, current).lines, line, count4);
  const condition = /\((\d+)\/(\d+)\)/.exec(attributes["condition-coverage"] ?? "");
  if (condition === null) return;
  const [covered, total] = [Number(condition[1]), Number(condition[2])];
  if (!isTally(covered, total))
    problems.push(badTally(file, `${current}:${number2}`, `${covered} of ${total} branches`));
  const known = branches.get(current) ?? /* @__PURE__ */ new Map();
  branches.set(current, known);
  const before = known.get(line);
  known.set(line, { covered: Math.max(covered, before?.covered ?? 0), total: Math.max(total, before?.total ?? 0) });
}
function sumOf(tallies = /* @__PURE__ */ new Map()) {
  let [covered, total] = [0, 0];
  for (const tally of tallies.values()) {
    covered += tally.covered;
    total += tally.total;
  }
  return { covered, total };
}
function claimOf(attributes) {
  const [covered, total] = [Number(attributes["lines-covered"]), Number(attributes["lines-valid"])];
  return isTally(covered, total) ? { covered, total } : void 0;
}
function contradictions(claimed, files) {
  const total = files.reduce((sum3, { lines }) => sum3 + (lines?.total ?? 0), 0);
  const covered = files.reduce((sum3, { lines }) => sum3 + (lines?.covered ?? 0), 0);
  if (claimed === void 0 || claimed.total === total && claimed.covered === covered) return [];
  return [`the root claims ${claimed.covered} of ${claimed.total} lines, its lines are ${covered} of ${total}`];
}
var coveragePy = {
  id: "coverage-py",
  kind: "coverage",
  title: "coverage.py JSON",
  tools: [{ tool: "coverage.py", how: "coverage json, or pytest --cov --cov-report=json" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 2);
    return keys.has("meta") && keys.has("meta/version") && keys.has("files") && keys.has("meta/branch_coverage");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const files = (0, import_chunk_V3DHE5NW.objectAt)(root, "files");
    if (files === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/files", root.files, "an object of files");
    const problems = [];
    let counted2 = 0;
    for (const [name, value] of Object.entries(files)) {
      const summary = (0, import_chunk_V3DHE5NW.isObject)(value) ? (0, import_chunk_V3DHE5NW.objectAt)(value, "summary") : void 0;
      const pointer = (0, import_chunk_V3DHE5NW.pointerTo)("files", name, "summary");
      if (summary === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, void 0, "the sums of a file");
      const lines = {
        covered: (0, import_chunk_V3DHE5NW.numberAt)(summary, "covered_lines") ?? -1,
        total: (0, import_chunk_V3DHE5NW.numberAt)(summary, "num_statements") ?? -1
      };
      const branches = {
        covered: (0, import_chunk_V3DHE5NW.numberAt)(summary, "covered_branches") ?? 0,
        total: (0, import_chunk_V3DHE5NW.numberAt)(summary, "num_branches") ?? 0
      };
      for (const { covered, total } of [lines, branches]) {
        if (!isTally(covered, total)) problems.push(badTally(file, pointer, `${covered} of ${total}`));
      }
      const coverage = { file: name, ...tallied("lines", lines), ...tallied("branches", branches) };
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    }
    if (counted2 === 0) problems.push(noCoverage(file));
    const version = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "meta") ?? {}, "version");
    return { tool: "coverage.py", ...version === void 0 ? {} : { toolVersion: version }, notes: [], problems };
  }
};
var gcovr = {
  id: "gcovr",
  kind: "coverage",
  title: "gcovr JSON",
  tools: [{ tool: "gcovr", how: "gcovr --json coverage.json, or --json-summary" }],
  claims: ({ head }) => /^\s*\{/.test(head) && /"gcovr\/(?:summary_)?format_version"\s*:/.test(head),
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const files = (0, import_chunk_V3DHE5NW.arrayAt)(root, "files");
    if (files === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/files", root.files, "an array of files");
    const problems = [];
    let counted2 = 0;
    for (const [index, value] of files.entries()) {
      const pointer = (0, import_chunk_V3DHE5NW.pointerTo)("files", index);
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, value, "the coverage of a file");
      const name = (0, import_chunk_V3DHE5NW.stringAt)(value, "file") ?? (0, import_chunk_V3DHE5NW.stringAt)(value, "filename");
      if (name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/file`, value.file, "the name of a file");
      const lines = (0, import_chunk_V3DHE5NW.arrayAt)(value, "lines");
      const coverage = lines === void 0 ? { file: name, ...sumsOf(file, pointer, value, problems) } : coverageOf(name, hitsOf(file, pointer, lines, (0, import_chunk_V3DHE5NW.arrayAt)(value, "functions") ?? []));
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    }
    if (counted2 === 0) problems.push(noCoverage(file));
    return { tool: "gcovr", notes: [], problems };
  }
};
function hitsOf(file, pointer, lines, functions) {
  const hits = { lines: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), statements: /* @__PURE__ */ new Map() };
  for (const [index, line] of lines.entries()) {
    const at2 = `${pointer}/lines/${index}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(line)) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, line, "a line");
    if (line["gcovr/noncode"] === true || line["gcovr/excluded"] === true) continue;
    const [number2, count4] = [(0, import_chunk_V3DHE5NW.numberAt)(line, "line_number"), (0, import_chunk_V3DHE5NW.numberAt)(line, "count")];
    if (number2 === void 0 || count4 === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, line.count, "a number and a count");
    hit(hits.lines, number2, count4);
    for (const [branch, value] of ((0, import_chunk_V3DHE5NW.arrayAt)(line, "branches") ?? []).entries()) {
      if ((0, import_chunk_V3DHE5NW.isObject)(value) && value["gcovr/excluded"] !== true)
        hit(hits.branches, `${number2}.${branch}`, (0, import_chunk_V3DHE5NW.numberAt)(value, "count") ?? 0);
    }
  }
  for (const [index, one] of functions.entries()) {
    if ((0, import_chunk_V3DHE5NW.isObject)(one)) hit(hits.functions, (0, import_chunk_V3DHE5NW.stringAt)(one, "name") ?? index, (0, import_chunk_V3DHE5NW.numberAt)(one, "execution_count") ?? 0);
  }
  return hits;
}
function sumsOf(file, pointer, value, problems) {
  const tally = (kind) => {
    const found = { covered: (0, import_chunk_V3DHE5NW.numberAt)(value, `${kind}_covered`) ?? 0, total: (0, import_chunk_V3DHE5NW.numberAt)(value, `${kind}_total`) ?? 0 };
    if (isTally(found.covered, found.total)) return found;
    problems.push(badTally(file, `${pointer}/${kind}_covered`, `${found.covered} of ${found.total}`));
    return { covered: 0, total: 0 };
  };
  return {
    ...tallied("lines", tally("line")),
    ...tallied("branches", tally("branch")),
    ...tallied("functions", tally("function"))
  };
}
var BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/;
var goCover = {
  id: "go-cover",
  kind: "coverage",
  title: "Go cover profile",
  tools: [{ tool: "Go", how: "go test -coverprofile=cover.out ./..." }],
  claims: ({ head }) => /^mode: (?:set|count|atomic)\r?\n/.test(head),
  read(file, emit) {
    const all = /* @__PURE__ */ new Map();
    const statements = /* @__PURE__ */ new Map();
    let row = 0;
    for (const text of (0, import_chunk_V3DHE5NW.endedLines)(file)) {
      row += 1;
      const line = text.trimEnd();
      if (line === "" || line.startsWith("mode: ")) continue;
      const [, name = "", from, column, to, end, size, count4] = BLOCK.exec(line) ?? [];
      if (count4 === void 0) throw malformed(file, row, line);
      const known = statements.get(name) ?? { sizes: /* @__PURE__ */ new Map(), ran: /* @__PURE__ */ new Map() };
      statements.set(name, known);
      const block = `${from}.${column},${to}.${end}`;
      known.sizes.set(block, Number(size));
      hit(known.ran, block, Number(count4));
      const { lines } = hitsIn(all, name);
      if (Number(to) - Number(from) > MOST_LINES) throw malformed(file, row, line);
      for (let at2 = Number(from); at2 <= Number(to); at2 += 1) hit(lines, at2, Number(count4));
    }
    let counted2 = 0;
    for (const [name, hits] of all) {
      const { sizes, ran } = statements.get(name) ?? {
        sizes: /* @__PURE__ */ new Map(),
        ran: /* @__PURE__ */ new Map()
      };
      const total = sum([...sizes.values()]);
      const covered = sum([...sizes].filter(([block]) => (ran.get(block) ?? 0) > 0).map(([, size]) => size));
      const coverage = { ...coverageOf(name, hits), ...tallied("statements", { covered, total }) };
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    }
    const notes = [
      "a cover profile has blocks of statements and no branches: its lines are those that the blocks touch"
    ];
    return { tool: "go", notes, problems: counted2 === 0 ? [noCoverage(file)] : [] };
  }
};
var MOST_LINES = 1e5;
var sum = (numbers2) => numbers2.reduce((total, one) => total + one, 0);
var malformed = (file, line, found) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "a line of the profile is not as Go writes it",
  file: file.path,
  line,
  found: JSON.stringify(found.slice(0, 60)),
  expected: "FILE:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT",
  remedy: "run the tests again and let them finish"
});
var istanbul = {
  id: "istanbul",
  kind: "coverage",
  title: "Istanbul JSON",
  tools: [{ tool: "Vitest, Jest, c8, nyc", how: "the coverage reporter json or json-summary" }],
  claims: ({ head }) => /^\s*\{/.test(head) && (/"statementMap"\s*:\s*\{/.test(head) || /^\s*\{\s*"total"\s*:\s*\{\s*"lines"\s*:\s*\{\s*"total"/.test(head)),
  read(file, emit) {
    const problems = [];
    let counted2 = 0;
    for (const [name, value] of Object.entries((0, import_chunk_V3DHE5NW.parseJsonObject)(file))) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(name), value, "the coverage of a file");
      if (name === "total") continue;
      const coverage = "statementMap" in value ? counts(file, name, value) : sums(file, name, value, problems);
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    }
    if (counted2 === 0) problems.push(noCoverage(file));
    return { tool: "istanbul", notes: [], problems };
  }
};
function counts(file, name, value) {
  const at2 = (key) => {
    const found = (0, import_chunk_V3DHE5NW.objectAt)(value, key);
    if (found === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(name, key), value[key], "an object");
    return found;
  };
  const [statementMap, statements, functions, branches] = [at2("statementMap"), at2("s"), at2("f"), at2("b")];
  const lines = /* @__PURE__ */ new Map();
  for (const [id, place] of Object.entries(statementMap)) {
    const line = (0, import_chunk_V3DHE5NW.isObject)(place) ? (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(place, "start") ?? {}, "line") : void 0;
    if (line === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(name, "statementMap", id), place, "a range");
    hit(lines, line, countAt(file, name, ["s", id], statements[id]));
  }
  const outcomes = Object.entries(branches).flatMap(([id, list]) => {
    if (!(0, import_chunk_V3DHE5NW.isArray)(list)) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(name, "b", id), list, "an array of counts");
    return list.map((count4, index) => countAt(file, name, ["b", id, index], count4));
  });
  const tally = (all) => ({
    covered: all.filter((count4) => count4 > 0).length,
    total: all.length
  });
  const values = (key, of) => Object.entries(of).map(([id, count4]) => countAt(file, name, [key, id], count4));
  return {
    file: name,
    ...tallied("lines", tally([...lines.values()])),
    ...tallied("branches", tally(outcomes)),
    ...tallied("functions", tally(values("f", functions))),
    ...tallied("statements", tally(values("s", statements)))
  };
}
function countAt(file, name, place, count4) {
  if (typeof count4 === "number" && count4 >= 0) return count4;
  throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(name, ...place), count4, "a count");
}
function sums(file, name, value, problems) {
  const tally = (kind) => {
    const found = (0, import_chunk_V3DHE5NW.objectAt)(value, kind);
    if (found === void 0) return { covered: 0, total: 0 };
    const [covered, total] = [(0, import_chunk_V3DHE5NW.numberAt)(found, "covered") ?? -1, (0, import_chunk_V3DHE5NW.numberAt)(found, "total") ?? -1];
    if (isTally(covered, total)) return { covered, total };
    problems.push(badTally(file, (0, import_chunk_V3DHE5NW.pointerTo)(name, kind), `${covered} of ${total}`));
    return { covered: 0, total: 0 };
  };
  return {
    file: name,
    ...tallied("lines", tally("lines")),
    ...tallied("branches", tally("branches")),
    ...tallied("functions", tally("functions")),
    ...tallied("statements", tally("statements"))
  };
}
var jacoco = {
  id: "jacoco",
  kind: "coverage",
  title: "JaCoCo XML",
  tools: [
    { tool: "Maven", how: "mvn jacoco:report, then target/site/jacoco/jacoco.xml" },
    { tool: "Gradle", how: "jacocoTestReport { reports { xml.required = true } }" }
  ],
  claims: ({ head }) => xmlRootOf(head) === "report" && /JACOCO|<sessioninfo\b|<counter\b[^>]*type="INSTRUCTION"|<package\b|<group\b/.test(head),
  read(file, emit) {
    const problems = [];
    const path = [];
    const classes = /* @__PURE__ */ new Map();
    let [pack, place, counted2] = ["", "", 0];
    let counters = /* @__PURE__ */ new Map();
    const told = (name, of) => {
      const coverage = {
        file: name,
        ...tallied("lines", of.get("LINE") ?? NONE),
        ...tallied("branches", of.get("BRANCH") ?? NONE),
        ...tallied("functions", of.get("METHOD") ?? NONE),
        ...tallied("statements", of.get("INSTRUCTION") ?? NONE)
      };
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "report") throw wrongRoot(file, name, line, "report");
        path.push(name);
        if (name === "package") {
          pack = kept(attributes.name ?? "");
          classes.clear();
        } else if (name === "class" || name === "sourcefile") {
          place = kept(attributes.name ?? "");
          counters = /* @__PURE__ */ new Map();
        } else if (name === "counter" && ["class", "sourcefile"].includes(path.at(-2) ?? "")) {
          counters.set(kept(attributes.type ?? ""), tallyIn(file, place, attributes, problems));
        }
        return false;
      },
      close(name) {
        path.pop();
        if (name === "class") classes.set(place, counters);
        if (name === "sourcefile") {
          told(`${pack}/${place}`, counters);
          classes.clear();
        }
        if (name === "package") for (const [title, of] of classes) told(title, of);
      },
      text: () => void 0
    });
    if (counted2 === 0) problems.push(noCoverage(file));
    return { tool: "jacoco", notes: [...notes, "JaCoCo counts bytecode instructions as statements"], problems };
  }
};
var NONE = { covered: 0, total: 0 };
function tallyIn(file, place, { missed, covered }, problems) {
  const tally = { covered: Number(covered ?? "NaN"), total: Number(missed ?? "NaN") + Number(covered ?? "NaN") };
  if (isTally(tally.covered, tally.total)) return tally;
  problems.push(badTally(file, place, `missed ${missed}, covered ${covered}`));
  return NONE;
}
function* csvRecords(file, options = {}) {
  let header;
  for (const { fields, line } of csvRows(file, options)) {
    if (header === void 0) {
      header = fields;
      continue;
    }
    if (fields.length !== header.length) {
      throw malformed2(file, line, `${fields.length} fields`, `${header.length} fields, as the header has`);
    }
    yield { fields: Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ""])), line };
  }
}
function* csvRows(file, { separator = ",", ended: ended2 = false, quoted = true } = {}) {
  const last = { mark: "" };
  let row = "";
  let open8 = false;
  let line = 0;
  let begun = 1;
  let found = false;
  for (const text of (0, import_chunk_V3DHE5NW.linesOf)(watched(file.blocks(), last))) {
    line += 1;
    if (!open8) begun = line;
    row = open8 ? `${row}
${text}` : text;
    if (quoted && isOpen(text)) open8 = !open8;
    if (open8 || row === "" || row === "\r") continue;
    found = true;
    yield { fields: fieldsOf(row, separator, quoted), line: begun };
  }
  if (open8) throw malformed2(file, begun, "a quote that is never closed", "a closing quote");
  if (ended2 && found && last.mark !== "\n")
    throw malformed2(file, begun, "a record that breaks off", "a line end after it");
  if (!found) throw (0, import_chunk_V3DHE5NW.emptyReport)(file);
}
function* watched(blocks, last) {
  for (const block of blocks) {
    last.mark = block.at(-1) ?? last.mark;
    yield block;
  }
}
var isOpen = (text) => text.includes('"') && text.split('"').length % 2 === 0;
function fieldsOf(row, separator, quoted) {
  const text = row.endsWith("\r") ? row.slice(0, -1) : row;
  if (!quoted || !text.includes('"')) return text.split(separator);
  const fields = [];
  let field3 = "";
  for (const part of text.split(separator)) {
    field3 = field3 === "" ? part : `${field3}${separator}${part}`;
    if (isOpen(field3)) continue;
    fields.push(
      field3.startsWith('"') && field3.endsWith('"') && field3.length > 1 ? field3.slice(1, -1).replaceAll('""', '"') : field3
    );
    field3 = "";
  }
  return field3 === "" ? fields : [...fields, field3];
}
var malformed2 = (file, line, found, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "the CSV is not whole",
  file: file.path,
  line,
  found,
  expected,
  remedy: "run the tool again and let it finish"
});
var jacocoCsv = {
  id: "jacoco-csv",
  kind: "coverage",
  title: "JaCoCo CSV",
  tools: [
    { tool: "Maven", how: "mvn jacoco:report, then target/site/jacoco/jacoco.csv (the XML counts by source file)" }
  ],
  claims: ({ head }) => head.startsWith("GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,"),
  read(file, emit) {
    const problems = [];
    let counted2 = 0;
    for (const { fields, line } of csvRecords(file)) {
      const name = `${fields.PACKAGE}.${fields.CLASS}`;
      const tally = (kind) => {
        const [missed, covered] = [
          Number(fields[`${kind}_MISSED`] || "NaN"),
          Number(fields[`${kind}_COVERED`] || "NaN")
        ];
        if (isTally(covered, covered + missed)) return { covered, total: covered + missed };
        problems.push({ ...badTally(file, name, `missed ${missed}, covered ${covered}`), line });
        return { covered: 0, total: 0 };
      };
      const coverage = {
        file: name,
        ...tallied("lines", tally("LINE")),
        ...tallied("branches", tally("BRANCH")),
        ...tallied("functions", tally("METHOD")),
        ...tallied("statements", tally("INSTRUCTION"))
      };
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    }
    if (counted2 === 0) problems.push(noCoverage(file));
    const notes = [
      "JaCoCo counts bytecode instructions as statements",
      "classes that share a line are counted each by itself"
    ];
    return { tool: "jacoco", notes, problems };
  }
};
var lcov = {
  id: "lcov",
  kind: "coverage",
  title: "LCOV trace file",
  tools: [
    { tool: "lcov", how: "lcov --capture --directory . --output-file lcov.info" },
    { tool: "Vitest, Jest, c8, nyc", how: "the coverage reporter lcov or lcovonly" },
    { tool: "coverage.py", how: "coverage lcov -o lcov.info" },
    { tool: "cargo llvm-cov", how: "cargo llvm-cov --lcov --output-path lcov.info" }
  ],
  claims: ({ head }) => head.includes("SF:") && /^(?:TN:.*\r?\n(?:#.*\r?\n)*)?SF:.+\r?\n(?:VER|FN|FNL|FNDA|FNA|FNF|FNH|BRDA|BRF|BRH|DA|LF|LH|end_of_record)\b/m.test(
    head
  ),
  read(file, emit) {
    const all = /* @__PURE__ */ new Map();
    const state = { file, all, line: 0 };
    for (const text of (0, import_chunk_V3DHE5NW.linesOf)(file.blocks())) {
      state.line += 1;
      const line = text.trimEnd();
      if (line !== "" && !line.startsWith("#")) readLine(state, line);
    }
    if (state.current !== void 0) throw malformed3(state, "the end of the file", "end_of_record");
    let counted2 = 0;
    for (const [name, hits] of all) {
      const coverage = coverageOf(name, hits);
      if (isCounted(coverage)) counted2 += 1;
      emit(coverage);
    }
    return { notes: [], problems: counted2 === 0 ? [noCoverage(file)] : [] };
  }
};
function readLine(state, line) {
  const colon = line.indexOf(":");
  const tag = colon < 0 ? line : line.slice(0, colon);
  const rest = colon < 0 ? "" : line.slice(colon + 1);
  if (tag === "SF") {
    if (state.current !== void 0) throw malformed3(state, "SF", "end_of_record");
    state.current = hitsIn(state.all, rest);
  } else if (tag === "end_of_record") {
    delete state.current;
  } else if (tag !== "TN") {
    if (!TAGS.has(tag)) throw malformed3(state, line.slice(0, 40), "a tag that geninfo(1) defines");
    if (state.current === void 0) throw malformed3(state, tag, "SF");
    count(state, state.current, tag, rest);
  }
}
var TAGS = new Set("VER FN FNL FNA FNDA FNF FNH BRDA BRF BRH MCDC MCF MCH DA LF LH".split(" "));
function count(state, { lines, branches, functions }, tag, rest) {
  const parts = rest.split(",");
  const [first = "", second = "", third = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (tag === "DA") {
    hit(lines, whole(state, first), whole(state, second));
  } else if (tag === "BRDA") {
    hit(branches, parts.slice(0, -1).join(), last === "-" ? 0 : whole(state, last));
  } else if (tag === "FN") {
    const hasEnd = /^\d+$/.test(second) && parts.length > 2;
    hit(functions, parts.slice(hasEnd ? 2 : 1).join(), 0);
  } else if (tag === "FNDA") {
    hit(functions, parts.slice(1).join(), whole(state, first));
  } else if (tag === "FNA") {
    hit(functions, third === "" ? first : parts.slice(2).join(), whole(state, second));
  }
}
function whole(state, text) {
  if (/^-?\d+$/.test(text)) return Math.max(0, Number(text));
  throw malformed3(state, JSON.stringify(text.slice(0, 40)), "a whole number");
}
var malformed3 = ({ file, line }, found, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "the trace file is not as LCOV writes it",
  file: file.path,
  line: Math.max(1, line),
  found,
  expected,
  remedy: "run the tool again and let it finish"
});
var sonarCoverage = {
  id: "sonar-coverage",
  kind: "coverage",
  title: "SonarQube generic coverage XML",
  tools: [{ tool: "gcovr", how: "gcovr --sonarqube coverage.xml" }],
  claims: ({ head }) => xmlRootOf(head) === "coverage" && /<coverage\b[^>]*\sversion="1"[^>]*>\s*<file\b[^>]*\spath=/.test(head),
  read(file, emit) {
    const problems = [];
    let counted2 = 0;
    let current;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "coverage") throw wrongRoot(file, name, line, "coverage");
        if (name === "file") current = newDraft(kept(attributes.path ?? ""));
        if (name === "lineToCover" && current !== void 0) countLine2(file, current, attributes, problems);
        return false;
      },
      close(name) {
        if (name !== "file" || current === void 0) return;
        const coverage = { ...coverageOf(current.name, current.hits), ...tallied("branches", current.branches) };
        current = void 0;
        if (isCounted(coverage)) counted2 += 1;
        emit(coverage);
      },
      text: () => void 0
    });
    if (counted2 === 0) problems.push(noCoverage(file));
    return { notes, problems };
  }
};
var newDraft = (name) => ({
  name,
  hits: { lines: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), statements: /* @__PURE__ */ new Map() },
  branches: { covered: 0, total: 0 }
});
function countLine2(file, { name, hits, branches }, line, problems) {
  const { lineNumber = "", covered = "", branchesToCover = "0", coveredBranches = "0" } = line;
  const [did, of] = [Number(coveredBranches), Number(branchesToCover)];
  if (!/^\d+$/.test(lineNumber) || !/^(?:true|false)$/.test(covered) || !isTally(did, of)) {
    problems.push(
      badTally(file, `${name}:${lineNumber}`, `covered ${covered}, ${coveredBranches} of ${branchesToCover}`)
    );
    return;
  }
  hit(hits.lines, Number(lineNumber), covered === "true" ? 1 : 0);
  branches.covered += did;
  branches.total += of;
}
var import_yaml = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_VUM2IYRN.require_dist)(), 1);
var TOP = /* @__PURE__ */ new Set(["name", "services", "networks", "volumes", "configs", "secrets", "models"]);
var YAML = /^name: \S.*\r?\nservices:\s*(?:\{\})?\r?\n/;
var composeConfig = {
  id: "compose-config",
  kind: "environment",
  title: "docker compose config JSON or YAML",
  tools: [{ tool: "docker compose", how: "docker compose config --format json > config.json" }],
  claims(file) {
    if (YAML.test(file.head)) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 3);
    const known = [...keys].every((key) => key.includes("/") || TOP.has(key) || key.startsWith("x-"));
    const services = [...keys].some((key) => /^services\/[^/]+\/(?:image|build)$/.test(key));
    return known && keys.has("name") && keys.has("services") && (services || keys.has("networks"));
  },
  read(file, emit) {
    const root = YAML.test(file.head) ? parseYaml(file) : (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const services = (0, import_chunk_V3DHE5NW.objectAt)(root, "services");
    if (services === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/services", root.services, "services by name");
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
var cut = (file) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "the configuration ends in the middle of a line",
  file: file.path,
  found: "the end of the file",
  expected: "a line end",
  remedy: "run docker compose config again and let it finish"
});
function parseYaml(file) {
  const text = file.text();
  if (!text.endsWith("\n")) throw cut(file);
  const document = (0, import_yaml.parseDocument)(text, { version: "1.2", schema: "core", uniqueKeys: true });
  const [fault] = document.errors;
  const value = fault === void 0 ? document.toJS({ maxAliasCount: 0 }) : void 0;
  if ((0, import_chunk_V3DHE5NW.isObject)(value)) return value;
  throw new import_chunk_WBSINXY2.Problem({
    code: "evidence.malformed",
    message: "the configuration is not YAML as docker compose writes it",
    file: file.path,
    line: fault?.linePos?.[0].line ?? 1,
    found: fault?.code ?? (0, import_chunk_V3DHE5NW.nameOf)(value),
    expected: "one mapping",
    remedy: "use the output of docker compose config as it is"
  });
}
var STATES = /* @__PURE__ */ new Set([
  "created",
  "dead",
  "exited",
  "paused",
  "removing",
  "restarting",
  "running"
]);
function misshapen({ file, pointer, line }, key, found, expected) {
  const { parts } = (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}${key}`, found, expected);
  return new import_chunk_WBSINXY2.Problem(line === void 0 ? parts : { ...parts, line });
}
var unknownState = ({ file, pointer, line }, found) => ({
  code: "evidence.unknown_status",
  message: "a container is in a state that Docker does not define",
  file: file.path,
  pointer: `${pointer}/State`,
  ...line === void 0 ? {} : { line },
  found: found.slice(0, 60),
  expected: [...STATES].join(", "),
  remedy: "use the output of docker as it is"
});
var noContainer = (file) => ({
  code: "evidence.empty",
  message: "no container is listed",
  file: file.path,
  found: "an empty array",
  expected: "at least one container",
  remedy: "start the environment, and name its project with -p"
});
function repeatedId(file, containers) {
  const ids = containers.flatMap(({ id }) => id ?? []);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated === void 0 ? [] : [twice(file, repeated)];
}
var twice = (file, found) => ({
  code: "evidence.shape",
  message: "a container stands twice in one look",
  file: file.path,
  found,
  expected: "each container once",
  remedy: "write each look into a file of its own, or use phasegate record --samples"
});
var composeEvents = {
  id: "compose-events",
  kind: "environment",
  title: "docker compose events JSON lines",
  tools: [{ tool: "docker compose", how: "docker compose events --json > events.ndjson" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head.split("\n", 1)[0] ?? "", 1);
    return ["time", "type", "action", "service", "attributes"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const problems = [];
    const known = /* @__PURE__ */ new Map();
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      const place = { file, pointer: "", line };
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) throw misshapen(place, "", value, "an event of docker compose");
      if (value.type !== "container") continue;
      const action = (0, import_chunk_V3DHE5NW.stringAt)(value, "action");
      if (action === void 0) throw misshapen(place, "/action", value.action, "what happened");
      const { id, service } = identityOf(value, place);
      const before = known.get(id) ?? { ...imageOf(value), service, id, state: "created" };
      const after = changed(before, action, value);
      if (action === "destroy") known.delete(id);
      else known.set(id, after);
      if (action === "die" || action === "oom") emit({ services: [], containers: [after] });
    }
    if (known.size === 0) problems.push(noContainer(file));
    else emit({ services: [], containers: [...known.values()] });
    return { tool: "docker compose", notes: [NOTE], problems };
  }
};
var NOTE = "containers to which nothing happened are in no event";
function identityOf(event, place) {
  const [id, service] = [(0, import_chunk_V3DHE5NW.stringAt)(event, "id"), (0, import_chunk_V3DHE5NW.stringAt)(event, "service")];
  if (!id) throw misshapen(place, "/id", event.id, "the id of the container");
  if (!service) throw misshapen(place, "/service", event.service, "the name of a service");
  return { id, service };
}
function imageOf(event) {
  const image = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(event, "attributes") ?? {}, "image");
  return image ? { image } : {};
}
function changed(container, action, event) {
  const health = /^health_status: (healthy|unhealthy|starting)$/.exec(action)?.[1];
  if (health !== void 0) return { ...container, state: "running", health };
  const { health: _, exitCode: __, ...fresh } = container;
  switch (action) {
    case "start":
    case "unpause":
    case "restart":
      return { ...fresh, state: "running" };
    case "pause":
      return { ...container, state: "paused" };
    case "oom":
      return { ...fresh, state: "dead" };
    case "die": {
      const attributes = (0, import_chunk_V3DHE5NW.objectAt)(event, "attributes") ?? {};
      const code = (0, import_chunk_V3DHE5NW.numberAt)(attributes, "exitCode") ?? Number((0, import_chunk_V3DHE5NW.stringAt)(attributes, "exitCode") || Number.NaN);
      return { ...fresh, state: "exited", ...Number.isSafeInteger(code) ? { exitCode: code } : {} };
    }
    default:
      return container;
  }
}
var IMAGE_ID = /^sha256:[0-9a-f]{12,64}$/;
var composePs = {
  id: "compose-ps",
  kind: "environment",
  title: "docker compose ps JSON",
  tools: [{ tool: "docker compose", how: "docker compose ps -a --format json > ps.json" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 2);
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
      problems.push(...(0, import_chunk_WBSINXY2.problemsOf)(thrown, "evidence.malformed"));
    }
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return { tool: "docker compose", notes: [], problems };
  }
};
function* rowsOf(file) {
  if (!file.head.trimStart().startsWith("[")) {
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) yield { row: value, place: { file, pointer: "", line } };
    return;
  }
  const rows = (0, import_chunk_V3DHE5NW.parseJson)(file);
  if (!(0, import_chunk_V3DHE5NW.isArray)(rows)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", rows, "an array of containers");
  for (const [index, row] of rows.entries()) yield { row, place: { file, pointer: (0, import_chunk_V3DHE5NW.pointerTo)(index) } };
}
function containerOf(row, place, problems) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw misshapen(place, "", row, "a container of docker compose ps");
  const service = (0, import_chunk_V3DHE5NW.stringAt)(row, "Service");
  const state = (0, import_chunk_V3DHE5NW.stringAt)(row, "State");
  if (!service) throw misshapen(place, "/Service", row.Service, "the name of a service");
  if (!state) throw misshapen(place, "/State", row.State, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const id = (0, import_chunk_V3DHE5NW.stringAt)(row, "ID");
  const image = (0, import_chunk_V3DHE5NW.stringAt)(row, "Image");
  const health = (0, import_chunk_V3DHE5NW.stringAt)(row, "Health");
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
  if (state === "exited" || state === "dead") return (0, import_chunk_V3DHE5NW.numberAt)(row, "ExitCode");
  if (state !== "restarting") return void 0;
  const code = /^Restarting \((\d+)\)/.exec((0, import_chunk_V3DHE5NW.stringAt)(row, "Status") ?? "")?.[1];
  return code === void 0 ? void 0 : Number(code);
}
var dockerInspect = {
  id: "docker-inspect",
  kind: "environment",
  title: "docker inspect JSON",
  tools: [{ tool: "docker", how: "docker inspect $(docker compose ps -aq) > inspect.json" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 3);
    return ["*/Id", "*/State", "*/State/Status", "*/Image", "*/Name"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const rows = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(rows)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", rows, "an array of containers");
    const problems = [];
    const containers = rows.flatMap(
      (row, index) => isOther(row) ? [] : [containerOf2(row, { file, pointer: (0, import_chunk_V3DHE5NW.pointerTo)(index) }, problems)]
    );
    const others = rows.length - containers.length;
    if (containers.length === 0) problems.push(noContainer(file));
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return {
      tool: "docker",
      notes: [NOTE2, ...others === 0 ? [] : [`${others} of the objects are no containers`]],
      problems
    };
  }
};
var NOTE2 = "only containers that were asked for are listed; docker tells one that does not exist on the standard error";
var isOther = (row) => (0, import_chunk_V3DHE5NW.isObject)(row) && !("State" in row) && ["RepoTags", "IPAM", "Mountpoint"].some((key) => key in row);
var SERVICE = "com.docker.compose.service";
function containerOf2(row, place, problems) {
  const details = (0, import_chunk_V3DHE5NW.isObject)(row) ? (0, import_chunk_V3DHE5NW.objectAt)(row, "State") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(row) || details === void 0) throw misshapen(place, "/State", row, "a container with its state");
  const state = (0, import_chunk_V3DHE5NW.stringAt)(details, "Status");
  if (!state) throw misshapen(place, "/State/Status", details.Status, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState({ ...place, pointer: `${place.pointer}/State` }, state));
  const exitCode = state === "running" || state === "created" ? void 0 : (0, import_chunk_V3DHE5NW.numberAt)(details, "ExitCode");
  const health = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(details, "Health") ?? {}, "Status");
  return {
    service: serviceOf(row, place),
    state,
    ...texts(row),
    ...health && health !== "none" ? { health } : {},
    ...exitCode === void 0 ? {} : { exitCode }
  };
}
function serviceOf(row, place) {
  const label = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(row, "Config") ?? {}, "Labels") ?? {}, SERVICE);
  const name = (0, import_chunk_V3DHE5NW.stringAt)(row, "Name")?.replace(/^\//, "");
  const service = label || name;
  if (!service) throw misshapen(place, "/Name", row.Name, "the name of the container");
  return service;
}
function texts(row) {
  const [id, imageId, image] = [
    (0, import_chunk_V3DHE5NW.stringAt)(row, "Id"),
    (0, import_chunk_V3DHE5NW.stringAt)(row, "Image"),
    (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(row, "Config") ?? {}, "Image")
  ];
  return { ...id ? { id } : {}, ...image ? { image } : {}, ...imageId ? { imageId } : {} };
}
var dockerPs = {
  id: "docker-ps",
  kind: "environment",
  title: "docker ps JSON lines",
  tools: [{ tool: "docker", how: "docker ps -a --no-trunc --format json > ps.ndjson" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head.split("\n", 1)[0] ?? "", 1);
    return ["ID", "Names", "Labels", "State", "Status", "RunningFor"].every((key) => keys.has(key)) && !keys.has("Service");
  },
  read(file, emit) {
    const problems = [];
    const containers = [];
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      containers.push(containerOf3(value, { file, pointer: "", line }, problems));
    }
    problems.push(...repeatedId(file, containers));
    emit({ services: [], containers });
    return { tool: "docker", notes: ["without -a, docker ps leaves out containers that have ended"], problems };
  }
};
function containerOf3(row, place, problems) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw misshapen(place, "", row, "a container of docker ps");
  const [state, status = ""] = [(0, import_chunk_V3DHE5NW.stringAt)(row, "State"), (0, import_chunk_V3DHE5NW.stringAt)(row, "Status")];
  if (!state) throw misshapen(place, "/State", row.State, "the state of the container");
  if (!STATES.has(state)) problems.push(unknownState(place, state));
  const health = /\((?:health: )?(healthy|unhealthy|starting)\)/.exec(status)?.[1];
  const exitCode = /^(?:Exited|Restarting) \((\d+)\)/.exec(status)?.[1];
  const [id, image] = [(0, import_chunk_V3DHE5NW.stringAt)(row, "ID"), (0, import_chunk_V3DHE5NW.stringAt)(row, "Image")];
  return {
    service: serviceOf2(row, place),
    state,
    ...id ? { id } : {},
    ...image ? { image } : {},
    ...health === void 0 ? {} : { health },
    ...exitCode === void 0 ? {} : { exitCode: Number(exitCode) }
  };
}
function serviceOf2(row, place) {
  const label = /(?:^|,)com\.docker\.compose\.service=([^,]+)/.exec((0, import_chunk_V3DHE5NW.stringAt)(row, "Labels") ?? "")?.[1];
  const service = label ?? (0, import_chunk_V3DHE5NW.stringAt)(row, "Names");
  if (!service) throw misshapen(place, "/Names", row.Names, "the name of the container");
  return service;
}
var LEVELS = ["error", "warning", "note", "none"];
var isLevel = (value) => LEVELS.some((level) => level === value);
var worse = (a, b) => LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
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
function readArray(file, emit, rows) {
  const root = (0, import_chunk_V3DHE5NW.parseJson)(file);
  if (!(0, import_chunk_V3DHE5NW.isArray)(root)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", root, "an array");
  return { tool: rows.tool, notes: [], problems: readRows(file, emit, rows, root, "") };
}
function readJsonRows(file, emit, rows) {
  const problems = [];
  for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
    problems.push(...readRow(file, emit, rows, value, "").map((one) => ({ ...one, line })));
  }
  return { tool: rows.tool, notes: [], problems };
}
function rowsUnder(file, key) {
  const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
  const list = root[key];
  if (!Object.hasOwn(root, key) || !(0, import_chunk_V3DHE5NW.isArray)(list)) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(key), list, "an array");
  return { root, list };
}
function readRows(file, emit, rows, list, above) {
  return list.flatMap((row, index) => readRow(file, emit, rows, row, `${above}${(0, import_chunk_V3DHE5NW.pointerTo)(index)}`));
}
function readRow(file, emit, { tool, levels, row: read }, value, pointer) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(value)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, value, `a finding of ${tool}`);
  const { rule, message, file: path, line, fingerprint, suppressed = false, ...rest } = read(value);
  if (typeof rule !== "string" || rule === "") throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, rule, "the name of the rule");
  if (typeof message !== "string") throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, message, "a message");
  const level = "severity" in rest ? levels.get(rest.severity) : "error";
  emit({
    tool,
    rule,
    level: level ?? "error",
    message,
    suppressed,
    ...typeof path === "string" && path !== "" ? { file: path } : {},
    ...typeof line === "number" && Number.isSafeInteger(line) && line > 0 ? { line } : {},
    ...typeof fingerprint === "string" && fingerprint !== "" ? { fingerprint } : {}
  });
  const words2 = [...levels.keys()].filter((word) => word !== void 0).join(", ");
  return level === void 0 ? [unknownStatus(file, pointer, rest.severity, words2)] : [];
}
function levelsOf(words2) {
  return new Map(LEVELS.flatMap((level) => (words2[level] ?? []).map((word) => [word, level])));
}
var ROWS2 = {
  tool: "actionlint",
  levels: /* @__PURE__ */ new Map(),
  row: ({ kind, message, filepath, line }) => ({ rule: kind, message, file: filepath, line })
};
var actionlint = {
  id: "actionlint",
  kind: "iac",
  title: "actionlint JSON",
  tools: [{ tool: "actionlint", how: "actionlint -format '{{json .}}' > actionlint.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    const has = (prefix) => ["kind", "filepath", "message"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("");
  },
  read: (file, emit) => file.head.trimStart().startsWith("[") ? readArray(file, emit, ROWS2) : readJsonRows(file, emit, ROWS2)
};
var ROWS3 = {
  tool: "bandit",
  levels: levelsOf({ error: ["HIGH"], warning: ["MEDIUM"], note: ["LOW", "UNDEFINED"] }),
  row: ({ test_id, issue_text, issue_severity, filename, line_number }) => ({
    rule: test_id,
    message: issue_text,
    severity: issue_severity,
    file: filename,
    line: Number(line_number)
  })
};
var bandit = {
  id: "bandit",
  kind: "iac",
  title: "Bandit JSON and CSV",
  tools: [{ tool: "Bandit", how: "bandit -r src -f json -o bandit.json" }],
  claims({ head }) {
    if (head.startsWith("filename,test_name,test_id,issue_severity")) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("errors") && keys.has("generated_at") && keys.has("metrics");
  },
  read(file, emit) {
    if (file.head.startsWith("filename,")) {
      const rows = [...csvRecords(file, { ended: true })].map(({ fields }) => fields);
      const notes = ["the CSV lists neither the files looked at nor those that could not be read"];
      const problems2 = rows.length === 0 ? [noResults(file, "", "a header alone", "the JSON of a clean run")] : [];
      return { tool: ROWS3.tool, notes, problems: [...problems2, ...readRows(file, emit, ROWS3, rows, "")] };
    }
    const { root, list } = rowsUnder(file, "results");
    const metrics2 = (0, import_chunk_V3DHE5NW.objectAt)(root, "metrics");
    if (metrics2 === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/metrics", root.metrics, "the counts of each file");
    const problems = readRows(file, emit, ROWS3, list, "/results");
    for (const [index, error] of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "errors") ?? []).entries()) {
      const { filename, reason } = (0, import_chunk_V3DHE5NW.isObject)(error) ? error : {};
      problems.push(toolFailed(file, `/errors/${index}`, `${String(filename)}: ${String(reason)}`));
    }
    const lookedAt = Object.keys(metrics2).filter((name) => name !== "_totals");
    return { tool: ROWS3.tool, notes: [], problems, lookedAt };
  }
};
var cfnLint = {
  id: "cfn-lint",
  kind: "iac",
  title: "cfn-lint JSON",
  tools: [{ tool: "cfn-lint", how: "cfn-lint --format json --output-file cfn-lint.json TEMPLATES" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return ["*/Rule", "*/Level", "*/Filename", "*/Location"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "cfn-lint",
    levels: levelsOf({ error: ["Error"], warning: ["Warning"], note: ["Informational"] }),
    row: (match) => ({
      rule: (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(match, "Rule") ?? {}, "Id"),
      message: match.Message,
      severity: match.Level,
      file: match.Filename,
      line: (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(match, "Location") ?? {}, "Start")?.LineNumber,
      fingerprint: match.Id
    })
  })
};
var rowsOf2 = (suppressed) => ({
  tool: "checkov",
  // Without its platform Checkov has no severities: what fails makes it fail.
  levels: levelsOf({
    error: [null, void 0, "CRITICAL", "HIGH"],
    warning: ["MEDIUM", "MODERATE"],
    note: ["LOW", "INFO", "NONE", "UNKNOWN"]
  }),
  row: (check) => ({
    rule: check.check_id,
    message: [check.check_name, check.resource].filter((text) => typeof text === "string").join(": "),
    severity: check.severity,
    file: pathOf(check),
    line: (0, import_chunk_V3DHE5NW.arrayAt)(check, "file_line_range")?.[0],
    suppressed
  })
});
var checkov = {
  id: "checkov",
  kind: "iac",
  title: "Checkov JSON",
  tools: [{ tool: "Checkov", how: "checkov -d infra -o json --output-file-path reports" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    const has = (prefix) => keys.has(`${prefix}check_type`) && keys.has(`${prefix}results`);
    return has("") || has("*/") || keys.has("checkov_version") && keys.has("resource_count");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJson)(file);
    const frameworks = (0, import_chunk_V3DHE5NW.isArray)(root) ? root : [root];
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    let toolVersion;
    for (const [index, one] of frameworks.entries()) {
      const above = (0, import_chunk_V3DHE5NW.isArray)(root) ? `/${index}` : "";
      if (!(0, import_chunk_V3DHE5NW.isObject)(one)) throw (0, import_chunk_V3DHE5NW.badShape)(file, above, one, "the results of a framework");
      toolVersion ??= (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(one, "summary") ?? one, "checkov_version");
      const results = (0, import_chunk_V3DHE5NW.objectAt)(one, "results");
      if (results === void 0) continue;
      for (const [key, suppressed] of [
        ["failed_checks", false],
        ["skipped_checks", true]
      ]) {
        const list = (0, import_chunk_V3DHE5NW.arrayAt)(results, key);
        if (list === void 0 && key === "failed_checks")
          throw (0, import_chunk_V3DHE5NW.badShape)(file, `${above}/results/${key}`, results[key], "an array of checks");
        problems.push(...readRows(file, emit, rowsOf2(suppressed), list ?? [], `${above}/results/${key}`));
      }
      for (const [at2, path] of ((0, import_chunk_V3DHE5NW.arrayAt)(results, "parsing_errors") ?? []).entries())
        problems.push(toolFailed(file, `${above}/results/parsing_errors/${at2}`, `${String(path)} could not be parsed`));
      for (const path of filesIn(results)) lookedAt.add(path);
    }
    if (lookedAt.size === 0)
      problems.push(noResults(file, "", "no check of any file", "at least one passed or failed check"));
    return {
      tool: "checkov",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes: [],
      problems,
      lookedAt: [...lookedAt]
    };
  }
};
var pathOf = (check) => ((0, import_chunk_V3DHE5NW.stringAt)(check, "repo_file_path") ?? (0, import_chunk_V3DHE5NW.stringAt)(check, "file_path"))?.replace(/^\//, "");
var filesIn = (results) => ["passed_checks", "failed_checks", "skipped_checks"].flatMap(
  (key) => ((0, import_chunk_V3DHE5NW.arrayAt)(results, key) ?? []).flatMap((check) => (0, import_chunk_V3DHE5NW.isObject)(check) ? pathOf(check) ?? [] : [])
);
var LEVEL = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["fatal", "error"],
  ["warning", "warning"],
  ["info", "note"],
  ["notice", "note"],
  ["style", "note"],
  ["ignore", "none"]
]);
var PREFIX = /^(?:eslint\.rules\.|ShellCheck\.)/;
var checkstyle = {
  id: "checkstyle",
  kind: "iac",
  title: "Checkstyle XML",
  tools: [
    { tool: "Checkstyle", how: "mvn checkstyle:check, then target/checkstyle-result.xml" },
    { tool: "ShellCheck", how: "shellcheck -f checkstyle *.sh > shellcheck.xml" },
    { tool: "Hadolint", how: "hadolint -f checkstyle Dockerfile > hadolint.xml" },
    { tool: "TFLint", how: "tflint --format checkstyle > tflint.xml" },
    { tool: "ESLint", how: "npx eslint --format checkstyle, with eslint-formatter-checkstyle" }
  ],
  claims: ({ head }) => xmlRootOf(head) === "checkstyle",
  read(file, emit) {
    const problems = [];
    const lookedAt = [];
    let place = "";
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "checkstyle") throw wrongRoot(file, name, line, "checkstyle");
        if (name === "file") {
          place = kept(attributes.name ?? "");
          lookedAt.push(place);
        } else if (name === "error") {
          emit(findingOf(file, place, attributes, line, problems));
        } else if (name === "exception") {
          problems.push({ ...noResults(file, "", `an exception for ${place}`, "a check without exceptions"), line });
        }
        return false;
      },
      close: () => void 0,
      text: () => void 0
    });
    const own = lookedAt.length === 0 ? ["the report lists no file: whether any was looked at is not known"] : [];
    return { tool: "checkstyle", notes: [...notes, ...own], problems, ...lookedAt.length === 0 ? {} : { lookedAt } };
  }
};
function findingOf(file, place, error, at2, problems) {
  const level = LEVEL.get((error.severity ?? "error").toLowerCase());
  if (level === void 0) {
    problems.push({ ...unknownStatus(file, "", error.severity, [...LEVEL.keys()].join(", ")), line: at2 });
  }
  const line = Number(error.line);
  return {
    tool: "checkstyle",
    rule: kept((error.source ?? "").replace(PREFIX, "") || "fatal"),
    level: level ?? "error",
    message: kept(error.message ?? ""),
    suppressed: false,
    ...place === "" ? {} : { file: place },
    ...Number.isSafeInteger(line) && line > 0 ? { line } : {}
  };
}
var codeClimate = {
  id: "code-climate",
  kind: "iac",
  title: "Code Climate and GitLab Code Quality JSON",
  tools: [
    { tool: "hadolint", how: "hadolint -f gitlab_codeclimate Dockerfile > hadolint.json" },
    { tool: "ansible-lint", how: "ansible-lint -f codeclimate > ansible-lint.json" },
    { tool: "GitLab", how: "any Code Quality report" }
  ],
  claims({ head }) {
    if (/^\{"categories":/.test(head) && head.includes('"check_name"')) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("*/check_name") && keys.has("*/location") && keys.has("*/description");
  },
  read(file, emit) {
    const text = file.head.trimStart();
    if (text.startsWith("[")) return { ...readArray(file, emit, ROWS4), notes: NOTES };
    const issues = file.text().split("\0");
    const rest = issues.length > 1 ? issues.pop() : "";
    if (rest?.trim() !== "") throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${issues.length}`, void 0, "the end of the issue");
    const list = issues.map((issue) => (0, import_chunk_V3DHE5NW.parseJson)({ ...file, text: () => issue }));
    return { tool: ROWS4.tool, notes: NOTES, problems: readRows(file, emit, ROWS4, list, "") };
  }
};
var NOTES = ["the format does not name the tool that wrote it, nor the files that were looked at"];
var HADOLINT = /^(?:DL|SC)\d{4}$/;
var ROWS4 = {
  tool: "code-climate",
  levels: levelsOf({
    error: ["error", "blocker", "critical", "major"],
    warning: ["warning", "minor", "hadolint major"],
    note: ["info", "hadolint minor", "hadolint info"]
  }),
  row: (issue) => ({
    ...placeOf(issue),
    rule: issue.check_name,
    ...textOf(issue),
    severity: severityOf(issue),
    fingerprint: issue.fingerprint
  })
};
function textOf(issue) {
  const body = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(issue, "content") ?? {}, "body");
  return { message: issue.description ?? body };
}
function severityOf(issue) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(issue, "check_name") ?? "";
  if (/\bansible\b/.test((0, import_chunk_V3DHE5NW.stringAt)(issue, "url") ?? "")) return issue.level === "warning" ? "warning" : "error";
  if (issue.severity === void 0) return "error";
  return HADOLINT.test(name) && /^(?:major|minor|info)$/.test(String(issue.severity)) ? `hadolint ${issue.severity}` : issue.severity;
}
function placeOf(issue) {
  const location = (0, import_chunk_V3DHE5NW.objectAt)(issue, "location") ?? {};
  const lines = (0, import_chunk_V3DHE5NW.objectAt)(location, "lines") ?? {};
  const positions = (0, import_chunk_V3DHE5NW.objectAt)(location, "positions") ?? {};
  const begin = lines.begin ?? positions.begin;
  return { file: location.path, line: (0, import_chunk_V3DHE5NW.isObject)(begin) ? begin.line : begin ?? (0, import_chunk_V3DHE5NW.arrayAt)(lines, "begin")?.[0] };
}
var PLACE = String.raw`^(?<file>[^:\s][^:]*):(?<line>\d+)(?::\d+)?: `;
var DIALECTS = [
  {
    tool: "shellcheck",
    line: new RegExp(`${PLACE}(?<level>error|warning|note|info|style): (?<message>.+) \\[(?<rule>SC\\d+)\\]$`)
  },
  {
    tool: "yamllint",
    line: new RegExp(`${PLACE}\\[(?<level>error|warning)\\] (?<message>.+?)(?: \\((?<rule>[\\w-]+)\\))?$`)
  },
  { tool: "tflint", line: new RegExp(`${PLACE}(?<level>Error|Warning|Notice) - (?<message>.+) \\((?<rule>\\w+)\\)$`) },
  { tool: "actionlint", line: new RegExp(`${PLACE}(?<message>.+) \\[(?<rule>[a-z-]+)\\]$`) },
  {
    tool: "ansible-lint",
    line: new RegExp(`${PLACE}(?<rule>[a-z][\\w-]*(?:\\[[\\w-]+\\])?)(?:\\[/\\])?(?: (?<message>.+))?$`)
  }
];
var SUM = /^(?:(\d+) issue\(s\) found:)?$/;
var LEVEL2 = {
  error: "error",
  warning: "warning",
  note: "note",
  info: "note",
  style: "note",
  notice: "note"
};
var compilerLines = {
  id: "compiler-lines",
  kind: "iac",
  title: "one finding a line, as compilers write",
  tools: [
    { tool: "yamllint", how: "yamllint -f parsable . > yamllint.txt (a clean run writes an empty file)" },
    { tool: "ShellCheck", how: "shellcheck -f gcc *.sh (json1 says more)" },
    { tool: "TFLint", how: "tflint --format compact (json says more)" },
    { tool: "ansible-lint", how: "ansible-lint -f pep8 (sarif says more)" }
  ],
  claims: ({ head }) => dialectOf(head) !== void 0,
  read(file, emit) {
    const dialect = dialectOf(file.head);
    let [row, announced, found] = [0, 0, 0];
    for (const text of (0, import_chunk_V3DHE5NW.endedLines)(file)) {
      row += 1;
      const line = text.trimEnd();
      const sum3 = SUM.exec(line);
      if (sum3 !== null) {
        announced += Number(sum3[1] ?? 0);
        continue;
      }
      const groups = dialect?.line.exec(line)?.groups;
      if (dialect === void 0 || groups === void 0) throw malformed4(file, row, line, dialect?.tool);
      found += 1;
      emit(findingOf2(dialect.tool, groups));
    }
    const notes = ["lines do not tell which files were looked at"];
    const problems = announced > found ? [contradiction(file, "", `${found} findings`, `${announced}, as its sum says`)] : [];
    return { ...dialect === void 0 ? {} : { tool: dialect.tool }, notes, problems };
  }
};
function dialectOf(head) {
  const first = /\S.*/.exec(head)?.[0] ?? "";
  if (!SUM.test(first) && !DIALECTS.some(({ line }) => line.test(first))) return void 0;
  const lines = head.split(/\r?\n/).filter((line) => !SUM.test(line));
  const whole2 = head.length < 6e4 ? lines : lines.slice(0, -1);
  return whole2.length === 0 ? void 0 : DIALECTS.find(({ line }) => whole2.every((one) => line.test(one)));
}
function findingOf2(tool, { file = "", line, rule, level, message }) {
  return {
    tool,
    // A syntax error has no rule in yamllint.
    rule: rule ?? "syntax",
    level: level === void 0 ? "error" : LEVEL2[level.toLowerCase()] ?? "error",
    message: message ?? rule ?? "",
    file,
    line: Number(line),
    suppressed: false
  };
}
var malformed4 = (file, line, found, tool) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "a line is no finding",
  file: file.path,
  line,
  found: JSON.stringify(found.slice(0, 80)),
  expected: tool === void 0 ? "FILE:LINE:COLUMN: and what was found" : `a line of ${tool}`,
  remedy: "use the output as the tool wrote it, without its log"
});
var RESULTS = [
  { key: "failures", severity: "failure", suppressed: false },
  { key: "warnings", severity: "warning", suppressed: false },
  { key: "exceptions", severity: "failure", suppressed: true }
];
var conftest = {
  id: "conftest",
  kind: "iac",
  title: "Conftest JSON",
  tools: [{ tool: "Conftest", how: "conftest test -o json deploy/ > conftest.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return ["*/filename", "*/namespace", "*/successes"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const checks = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(checks)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", checks, "an array of files");
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    let judged2 = 0;
    for (const [index, check] of checks.entries()) {
      const path = (0, import_chunk_V3DHE5NW.isObject)(check) ? (0, import_chunk_V3DHE5NW.stringAt)(check, "filename") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(check) || path === void 0)
        throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${index}/filename`, void 0, "the name of a file");
      lookedAt.add(path);
      judged2 += (0, import_chunk_V3DHE5NW.numberAt)(check, "successes") ?? 0;
      const namespace = (0, import_chunk_V3DHE5NW.stringAt)(check, "namespace") ?? "main";
      for (const { key, severity, suppressed } of RESULTS) {
        const list = (0, import_chunk_V3DHE5NW.arrayAt)(check, key) ?? [];
        judged2 += list.length;
        problems.push(...readRows(file, emit, rowsOf3(path, namespace, severity, suppressed), list, `/${index}/${key}`));
      }
    }
    if (judged2 === 0) problems.push(noResults(file, "", "no rule judged any file", "at least one success or failure"));
    return { tool: "conftest", notes: [], problems, lookedAt: [...lookedAt] };
  }
};
var rowsOf3 = (path, namespace, severity, suppressed) => ({
  tool: "conftest",
  levels: levelsOf({ error: ["failure"], warning: ["warning"] }),
  row: (result) => ({
    rule: (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(result, "metadata") ?? {}, "query")?.replace(/^data\./, "") ?? namespace,
    message: result.msg,
    severity,
    file: path,
    suppressed
  })
});
var otherFormat = (file, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "the file is not of the format that the slot names",
  file: file.path,
  found: appearanceOf(file.head),
  expected,
  remedy: "name the right format in the slot, or leave it out"
});
var emptyList = {
  id: "empty-list",
  kind: "iac",
  title: "an empty JSON array of findings",
  tools: [
    { tool: "actionlint, ansible-lint, cfn-lint", how: "the JSON of a clean run" },
    { tool: "Gitleaks, Hadolint, Ruff, ShellCheck, zizmor", how: "the JSON of a clean run; SARIF says more" }
  ],
  claims: ({ head, bytes: bytes2 }) => bytes2 < 64 && /^\s*\[\s*\]\s*$/.test(head),
  read(file) {
    if (!this.claims(file)) throw otherFormat(file, "an empty array");
    return { notes: ["an empty list names neither the tool that wrote it nor what it looked at"], problems: [] };
  }
};
var eslint = {
  id: "eslint",
  kind: "iac",
  title: "ESLint JSON",
  tools: [{ tool: "ESLint", how: "npx eslint --format json --output-file eslint.json ." }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return ["*/filePath", "*/messages", "*/errorCount"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const files = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(files)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", files, "an array of files");
    const problems = [];
    const lookedAt = [];
    for (const [index, one] of files.entries()) {
      const pointer = (0, import_chunk_V3DHE5NW.pointerTo)(index);
      const path = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "filePath") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(one) || path === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/filePath`, one, "the path of a file");
      lookedAt.push(path);
      for (const [key, suppressed] of [
        ["messages", false],
        ["suppressedMessages", true]
      ]) {
        const list = (0, import_chunk_V3DHE5NW.arrayAt)(one, key);
        if (list === void 0 && key === "messages")
          throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/messages`, one.messages, "an array");
        problems.push(...readRows(file, emit, rowsOf4(path, suppressed), list ?? [], `${pointer}/${key}`));
      }
    }
    return { tool: "eslint", notes: [], problems, lookedAt };
  }
};
var rowsOf4 = (path, suppressed) => ({
  tool: "eslint",
  levels: levelsOf({ error: [2], warning: [1] }),
  row: ({ ruleId, message, severity, line, fatal }) => ({
    rule: ruleId ?? (fatal === true ? "fatal" : "eslint"),
    message,
    severity,
    line,
    file: path,
    suppressed
  })
});
var gitlabSecurity = {
  id: "gitlab-security",
  kind: "iac",
  title: "GitLab security report JSON",
  tools: [
    { tool: "Semgrep", how: "semgrep scan --config RULES --gitlab-sast --output gl-sast-report.json" },
    { tool: "GitLab", how: "the security scanners of GitLab CI" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("vulnerabilities") && keys.has("version") && (keys.has("scan") || keys.has("vulnerabilities/*"));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "vulnerabilities");
    const scan = (0, import_chunk_V3DHE5NW.objectAt)(root, "scan") ?? {};
    const scanner = (0, import_chunk_V3DHE5NW.objectAt)(scan, "scanner") ?? {};
    const tool = (0, import_chunk_V3DHE5NW.stringAt)(scanner, "id") ?? "gitlab";
    const problems = readRows(
      file,
      emit,
      {
        tool,
        levels: levelsOf({
          error: ["Critical", "High"],
          warning: ["Medium"],
          note: ["Low", "Info", "Unknown", void 0]
        }),
        row: ({ severity, ...found }) => {
          const [identifier] = ((0, import_chunk_V3DHE5NW.arrayAt)(found, "identifiers") ?? []).filter(import_chunk_V3DHE5NW.isObject);
          const location = (0, import_chunk_V3DHE5NW.objectAt)(found, "location") ?? {};
          return {
            rule: identifier?.value ?? identifier?.name ?? found.name ?? found.category,
            message: found.message ?? found.name ?? found.description,
            severity,
            file: location.file,
            line: location.start_line,
            fingerprint: found.id
          };
        }
      },
      list,
      "/vulnerabilities"
    );
    if (scan.status !== void 0 && scan.status !== "success")
      problems.push(toolFailed(file, "/scan/status", String(scan.status)));
    const toolVersion = (0, import_chunk_V3DHE5NW.stringAt)(scanner, "version");
    const claimedAt = (0, import_chunk_V3DHE5NW.stringAt)(scan, "end_time");
    return {
      tool,
      ...toolVersion === void 0 ? {} : { toolVersion },
      ...claimedAt !== void 0 && /Z$/.test(claimedAt) ? { claimedAt } : {},
      notes: ["the format does not list the files that were looked at"],
      problems
    };
  }
};
var ROWS5 = {
  tool: "gitleaks",
  levels: /* @__PURE__ */ new Map(),
  row: ({ RuleID, Description, File, StartLine, Fingerprint }) => ({
    rule: RuleID,
    message: Description ?? `a secret by the rule ${String(RuleID)}`,
    file: File,
    line: Number(StartLine),
    fingerprint: Fingerprint
  })
};
var gitleaks = {
  id: "gitleaks",
  kind: "iac",
  title: "Gitleaks JSON and CSV",
  tools: [{ tool: "Gitleaks", how: "gitleaks git --report-format json --report-path gitleaks.json" }],
  claims({ head }) {
    if (/^RuleID,Commit,File,/.test(head)) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return ["*/RuleID", "*/StartLine", "*/Fingerprint"].every((key) => keys.has(key));
  },
  read(file, emit) {
    if (!file.head.startsWith("RuleID,")) return readArray(file, emit, ROWS5);
    const list = [...csvRecords(file, { ended: true })].map(({ fields }) => fields);
    const problems = list.length === 0 ? [noResults(file, "", "a header alone", "a row for each secret")] : [];
    return { tool: ROWS5.tool, notes: [], problems: [...problems, ...readRows(file, emit, ROWS5, list, "")] };
  }
};
var hadolint = {
  id: "hadolint",
  kind: "iac",
  title: "Hadolint JSON",
  tools: [{ tool: "Hadolint", how: "hadolint -f json Dockerfile > hadolint.json (SARIF also tells a clean run)" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return ["*/code", "*/column", "*/file", "*/level", "*/line", "*/message"].every((key) => keys.has(key)) && !keys.has("*/endLine");
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "hadolint",
    levels: levelsOf({ error: ["error"], warning: ["warning"], note: ["info", "style"], none: ["ignore"] }),
    row: ({ code, message, level, file: path, line }) => ({ rule: code, message, severity: level, file: path, line })
  })
};
var kubeLinter = {
  id: "kube-linter",
  kind: "iac",
  title: "KubeLinter JSON",
  tools: [{ tool: "KubeLinter", how: "kube-linter lint --format json deploy/ > kube-linter.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("Checks") && (keys.has("Reports") || keys.has("Summary"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const reports = (0, import_chunk_V3DHE5NW.arrayAt)(root, "Reports") ?? [];
    const summary = (0, import_chunk_V3DHE5NW.objectAt)(root, "Summary") ?? {};
    const problems = readRows(
      file,
      emit,
      {
        tool: "kube-linter",
        levels: /* @__PURE__ */ new Map(),
        row: (report) => ({
          rule: report.Check,
          message: (0, import_chunk_V3DHE5NW.objectAt)(report, "Diagnostic")?.Message,
          file: (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(report, "Object") ?? {}, "Metadata")?.FilePath
        })
      },
      reports,
      "/Reports"
    );
    const status = summary.ChecksStatus;
    if (status !== "Passed" && status !== "Failed")
      problems.push(noResults(file, "/Summary/ChecksStatus", String(status), "Passed or Failed"));
    else if (status === "Failed" !== reports.length > 0)
      problems.push(contradiction(file, "/Summary/ChecksStatus", status, `${reports.length} reports`));
    const toolVersion = (0, import_chunk_V3DHE5NW.stringAt)(summary, "KubeLinterVersion");
    const notes = ["the format does not list the files that were looked at"];
    return { tool: "kube-linter", ...toolVersion === void 0 ? {} : { toolVersion }, notes, problems };
  }
};
var GRADES = /* @__PURE__ */ new Map([
  [1, "error"],
  [5, "warning"],
  [7, "note"],
  [10, "none"]
]);
var kubeScore = {
  id: "kube-score",
  kind: "iac",
  title: "kube-score JSON",
  tools: [{ tool: "kube-score", how: "kube-score score -o json deploy/*.yaml > kube-score.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return ["*/object_name", "*/type_meta", "*/checks"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const objects = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(objects)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", objects, "an array of objects");
    const problems = [];
    const lookedAt = /* @__PURE__ */ new Set();
    for (const [index, object] of objects.entries()) {
      const checks = (0, import_chunk_V3DHE5NW.isObject)(object) ? (0, import_chunk_V3DHE5NW.arrayAt)(object, "checks") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(object) || checks === void 0)
        throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${index}/checks`, void 0, "an array of checks");
      const path = (0, import_chunk_V3DHE5NW.stringAt)(object, "file_name");
      if (path !== void 0) lookedAt.add(path);
      for (const [at2, check] of checks.entries()) {
        const pointer = `/${index}/checks/${at2}`;
        if (!(0, import_chunk_V3DHE5NW.isObject)(check)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, check, "a check");
        for (const finding of findingsOf(file, object, check, pointer, problems)) emit(finding);
      }
    }
    if (objects.length === 0) problems.push(noResults(file, "", "no object", "at least one object of Kubernetes"));
    return { tool: "kube-score", notes: [], problems, lookedAt: [...lookedAt] };
  }
};
function findingsOf(file, object, check, pointer, problems) {
  const rule = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(check, "check") ?? {}, "id");
  if (rule === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/check/id`, void 0, "the id of the check");
  if (check.skipped === true) return [];
  const level = GRADES.get(check.grade);
  if (level === void 0)
    problems.push(unknownStatus(file, `${pointer}/grade`, check.grade, [...GRADES.keys()].join(", ")));
  if (level === "none") return [];
  const comments = ((0, import_chunk_V3DHE5NW.arrayAt)(check, "comments") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  const name = (0, import_chunk_V3DHE5NW.stringAt)(object, "object_name") ?? "";
  const [path, row] = [(0, import_chunk_V3DHE5NW.stringAt)(object, "file_name"), object.file_row];
  return (comments.length === 0 ? [{}] : comments).map((comment) => ({
    tool: "kube-score",
    rule,
    level: level ?? "error",
    message: [name, (0, import_chunk_V3DHE5NW.stringAt)(comment, "path"), (0, import_chunk_V3DHE5NW.stringAt)(comment, "summary") ?? rule].filter(Boolean).join(": "),
    suppressed: false,
    ...path === void 0 ? {} : { file: path },
    ...typeof row === "number" && row > 0 ? { line: row } : {}
  }));
}
var STATUSES = ["statusValid", "statusInvalid", "statusError", "statusSkipped"];
var STREAM = "stdin";
var kubeconform = {
  id: "kubeconform",
  kind: "iac",
  title: "kubeconform JSON",
  tools: [{ tool: "kubeconform", how: "kubeconform -output json -summary -verbose deploy/ > kubeconform.json" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 3);
    const listed2 = keys.has("resources/*/filename") && keys.has("resources/*/status");
    return keys.has("resources") && (listed2 || keys.has("summary/valid") && keys.has("summary/skipped"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const resources = (0, import_chunk_V3DHE5NW.arrayAt)(root, "resources");
    if (resources === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/resources", root.resources, "an array of resources");
    const problems = [];
    const listed2 = { statusValid: 0, statusInvalid: 0, statusError: 0, statusSkipped: 0 };
    const judged2 = /* @__PURE__ */ new Set();
    for (const [index, resource] of resources.entries()) {
      const { status, path, finding } = resourceOf(file, resource, (0, import_chunk_V3DHE5NW.pointerTo)("resources", index), problems);
      listed2[status] += 1;
      if (status !== "statusSkipped") judged2.add(path);
      if (finding !== void 0) emit(finding);
    }
    const claimed = claimedBy(file, root);
    problems.push(...countersOf(file, listed2, claimed));
    const notes = [];
    const skipped = claimed?.statusSkipped ?? listed2.statusSkipped;
    if (skipped > 0) notes.push(`${skipped} resources were skipped by kubeconform`);
    if (judged2.delete(STREAM)) notes.push("resources came from standard input, so their files are not known");
    const whole2 = isWhole(listed2, claimed);
    if (!whole2) notes.push("the files looked at are not listed: run kubeconform with -verbose");
    return { tool: "kubeconform", notes, problems, ...whole2 ? { lookedAt: [...judged2] } : {} };
  }
};
function resourceOf(file, resource, pointer, problems) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(resource)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, resource, "a resource");
  const path = (0, import_chunk_V3DHE5NW.stringAt)(resource, "filename");
  if (path === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/filename`, resource.filename, "the name of a file");
  const known = STATUSES.find((one) => one === resource.status);
  if (known === void 0) {
    problems.push(unknownStatus(file, `${pointer}/status`, resource.status, STATUSES.join(", ")));
  }
  const status = known ?? "statusError";
  if (status === "statusValid" || status === "statusSkipped") return { status, path };
  const named2 = [(0, import_chunk_V3DHE5NW.stringAt)(resource, "kind"), (0, import_chunk_V3DHE5NW.stringAt)(resource, "name")].filter(Boolean).join(" ");
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
  const errors = ((0, import_chunk_V3DHE5NW.arrayAt)(resource, "validationErrors") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  const texts2 = errors.map((error) => `${(0, import_chunk_V3DHE5NW.stringAt)(error, "path") ?? ""} ${(0, import_chunk_V3DHE5NW.stringAt)(error, "msg") ?? ""}`.trim());
  return texts2.length > 0 ? texts2.join("; ") : (0, import_chunk_V3DHE5NW.stringAt)(resource, "msg") ?? "";
}
function claimedBy(file, root) {
  if (!Object.hasOwn(root, "summary")) return void 0;
  const summary = (0, import_chunk_V3DHE5NW.objectAt)(root, "summary");
  const count4 = (key) => {
    const value = summary === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.numberAt)(summary, key);
    if (value === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)("summary", key), summary?.[key], "a number of resources");
    return value;
  };
  return {
    statusValid: count4("valid"),
    statusInvalid: count4("invalid"),
    statusError: count4("errors"),
    statusSkipped: count4("skipped")
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
  const text = (counts2) => STATUSES.map((status) => `${counts2[status]} ${status}`).join(", ");
  return off.length === 0 ? [] : [contradiction(file, "/summary", text(claimed), text(listed2))];
}
function isWhole(listed2, claimed) {
  if (claimed === void 0) return listed2.statusValid > 0;
  return STATUSES.every((status) => listed2[status] === claimed[status]);
}
var LEVEL3 = /* @__PURE__ */ new Map([
  ["danger", "error"],
  ["error", "error"],
  ["warning", "warning"],
  ["ignore", "none"]
]);
var polaris = {
  id: "polaris",
  kind: "iac",
  title: "Polaris JSON",
  tools: [{ tool: "Polaris", how: "polaris audit --audit-path deploy/ --format json > polaris.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 1);
    return keys.has("PolarisOutputVersion") && keys.has("Results");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const results = (0, import_chunk_V3DHE5NW.arrayAt)(root, "Results") ?? [];
    const problems = [];
    let judged2 = 0;
    for (const [index, result] of results.entries()) {
      const pointer = `/Results/${index}`;
      if (!(0, import_chunk_V3DHE5NW.isObject)(result)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, result, "the results of a workload");
      const name = [(0, import_chunk_V3DHE5NW.stringAt)(result, "Kind"), (0, import_chunk_V3DHE5NW.stringAt)(result, "Namespace"), (0, import_chunk_V3DHE5NW.stringAt)(result, "Name")].filter(Boolean).join("/");
      for (const { set, where } of setsIn(result, name)) {
        for (const check of Object.values(set)) {
          if (!(0, import_chunk_V3DHE5NW.isObject)(check)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, check, "the result of a check");
          judged2 += 1;
          if (check.Success !== true) emit(findingOf3(file, check, where, pointer, problems));
        }
      }
    }
    if (judged2 === 0) problems.push(noResults(file, "/Results", "no check of any workload", "at least one"));
    const claimedAt = (0, import_chunk_V3DHE5NW.stringAt)(root, "AuditTime");
    return {
      tool: "polaris",
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: ["workloads are named, their files are not"],
      problems
    };
  }
};
function setsIn(result, name) {
  const pod = (0, import_chunk_V3DHE5NW.objectAt)(result, "PodResult") ?? {};
  const containers = ((0, import_chunk_V3DHE5NW.arrayAt)(pod, "ContainerResults") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  return [
    { set: (0, import_chunk_V3DHE5NW.objectAt)(result, "Results") ?? {}, where: name },
    { set: (0, import_chunk_V3DHE5NW.objectAt)(pod, "Results") ?? {}, where: name },
    ...containers.map((one) => ({
      set: (0, import_chunk_V3DHE5NW.objectAt)(one, "Results") ?? {},
      where: `${name}: container ${(0, import_chunk_V3DHE5NW.stringAt)(one, "Name") ?? ""}`
    }))
  ];
}
function findingOf3(file, check, where, pointer, problems) {
  const rule = (0, import_chunk_V3DHE5NW.stringAt)(check, "ID");
  if (rule === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, check.ID, "the id of a check");
  const level = LEVEL3.get(check.Severity);
  if (level === void 0) problems.push(unknownStatus(file, pointer, check.Severity, [...LEVEL3.keys()].join(", ")));
  return {
    tool: "polaris",
    rule,
    level: level ?? "error",
    message: `${where}: ${(0, import_chunk_V3DHE5NW.stringAt)(check, "Message") ?? rule}`,
    suppressed: false
  };
}
var ROWS6 = {
  tool: "ruff",
  // Older versions give no severity: what Ruff finds makes it fail.
  levels: levelsOf({ error: ["error", void 0], warning: ["warning"], note: ["info"] }),
  row: (found) => ({
    // A file that does not parse has no rule in versions before 0.10.
    rule: found.code ?? "invalid-syntax",
    message: found.message,
    severity: found.severity,
    file: found.filename,
    line: (0, import_chunk_V3DHE5NW.objectAt)(found, "location")?.row
  })
};
var ruff = {
  id: "ruff",
  kind: "iac",
  title: "Ruff JSON",
  tools: [
    { tool: "Ruff", how: "ruff check --output-format json --output-file ruff.json (SARIF also tells a clean run)" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    const has = (prefix) => ["cell", "code", "filename", "noqa_row"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("");
  },
  read: (file, emit) => file.head.trimStart().startsWith("[") ? readArray(file, emit, ROWS6) : readJsonRows(file, emit, ROWS6)
};
var ANALYSED = /* @__PURE__ */ new Set(["analysisTarget", "resultFile"]);
var ABSOLUTE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/;
var MOST_BASES = 8;
function artifactsOf(run) {
  const bases = (0, import_chunk_V3DHE5NW.objectAt)(run, "originalUriBaseIds") ?? {};
  const list = (0, import_chunk_V3DHE5NW.arrayAt)(run, "artifacts");
  const resolve = (location) => {
    const uri = (0, import_chunk_V3DHE5NW.stringAt)(location, "uri");
    if (uri === void 0 || ABSOLUTE.test(uri)) return uri;
    return `${baseOf(bases, (0, import_chunk_V3DHE5NW.stringAt)(location, "uriBaseId"))}${uri}`;
  };
  const locationOf = (artifact) => (0, import_chunk_V3DHE5NW.isObject)(artifact) ? (0, import_chunk_V3DHE5NW.objectAt)(artifact, "location") : void 0;
  const lookedAt = list?.filter(wasAnalysed).map((artifact) => resolve(locationOf(artifact) ?? {})).filter((path) => path !== void 0);
  return {
    ...lookedAt === void 0 ? {} : { lookedAt },
    fileOf(location) {
      const index = (0, import_chunk_V3DHE5NW.numberAt)(location, "index");
      return resolve(location) ?? resolve((index === void 0 ? void 0 : locationOf(list?.[index])) ?? {});
    }
  };
}
function wasAnalysed(artifact) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(artifact)) return false;
  const roles = (0, import_chunk_V3DHE5NW.arrayAt)(artifact, "roles") ?? [];
  return roles.length === 0 || roles.some((role) => ANALYSED.has(role));
}
function baseOf(bases, id) {
  let base = "";
  let next = id;
  for (let count4 = 0; next !== void 0 && count4 < MOST_BASES; count4 += 1) {
    const location = (0, import_chunk_V3DHE5NW.objectAt)(bases, next) ?? {};
    const uri = (0, import_chunk_V3DHE5NW.stringAt)(location, "uri") ?? "";
    base = `${uri === "" || uri.endsWith("/") ? uri : `${uri}/`}${base}`;
    if (ABSOLUTE.test(uri)) break;
    next = (0, import_chunk_V3DHE5NW.stringAt)(location, "uriBaseId");
  }
  return base;
}
var NOTIFICATIONS = ["toolExecutionNotifications", "toolConfigurationNotifications"];
var SHOWN = 5;
function failuresOf(file, run, pointer) {
  if (!Object.hasOwn(run, "invocations")) return [];
  if (!(0, import_chunk_V3DHE5NW.isArray)(run.invocations)) {
    return [(0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/invocations`, run.invocations, "an array of invocations").parts];
  }
  return run.invocations.flatMap(
    (invocation, index) => invocationOf(file, invocation, `${pointer}/invocations/${index}`)
  );
}
function invocationOf(file, invocation, pointer) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(invocation)) return [(0, import_chunk_V3DHE5NW.badShape)(file, pointer, invocation, "an invocation").parts];
  const problems = [];
  const { executionSuccessful } = invocation;
  const at2 = `${pointer}/executionSuccessful`;
  if (executionSuccessful === false) problems.push(toolFailed(file, at2, reasonOf2(invocation)));
  else if (executionSuccessful !== true) problems.push((0, import_chunk_V3DHE5NW.badShape)(file, at2, executionSuccessful, "true or false").parts);
  for (const key of NOTIFICATIONS) {
    const errors = ((0, import_chunk_V3DHE5NW.arrayAt)(invocation, key) ?? []).map((notification, index) => ({ notification, at: `${pointer}/${key}/${index}` })).filter(({ notification }) => (0, import_chunk_V3DHE5NW.isObject)(notification) && notification.level === "error");
    const shown = errors.slice(0, SHOWN).map(({ notification, at: at3 }) => toolFailed(file, at3, textOf2(notification)));
    problems.push(...shown);
    const more = errors.length - shown.length;
    if (more > 0) problems.push(toolFailed(file, `${pointer}/${key}`, `${more} more errors of the tool`));
  }
  return problems;
}
function reasonOf2(invocation) {
  const said = (0, import_chunk_V3DHE5NW.stringAt)(invocation, "exitCodeDescription") ?? (0, import_chunk_V3DHE5NW.stringAt)(invocation, "processStartFailureMessage");
  return said === void 0 ? "executionSuccessful: false" : `executionSuccessful: false (${said})`;
}
var textOf2 = (notification) => ((0, import_chunk_V3DHE5NW.isObject)(notification) ? (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(notification, "message") ?? {}, "text") : void 0) ?? "an error without text";
var SETTLED = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]);
var KINDS = /* @__PURE__ */ new Set([...SETTLED, "fail", "review", "open"]);
var NOTHING = {};
function findingOf4(run, result, index) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(result)) throw (0, import_chunk_V3DHE5NW.badShape)(run.file, `${run.pointer}/${index}`, result, "a result");
  const rule = run.rules.of(result);
  const level = levelOf(run, result, rule, index);
  const suppressed = isSuppressed(result);
  if (suppressed) run.oddities.suppressed += 1;
  if (result.baselineState === "absent") run.oddities.absent += 1;
  const finding = {
    tool: run.tool,
    rule: rule.id ?? "",
    level,
    message: messageOf(result, rule.descriptor),
    suppressed
  };
  addPlace(finding, run, result);
  const fingerprint = fingerprintOf(result);
  if (fingerprint !== void 0) finding.fingerprint = fingerprint;
  return finding;
}
function levelOf(run, result, rule, index) {
  const { kind, level } = result;
  if (kind !== void 0 && !KINDS.has(kind)) {
    run.problems.push(unknownStatus(run.file, `${run.pointer}/${index}/kind`, kind, [...KINDS].join(", ")));
  }
  if (typeof kind === "string" && kind !== "fail")
    run.oddities.kinds.set(kind, (run.oddities.kinds.get(kind) ?? 0) + 1);
  if (isLevel(level)) return level;
  if (level !== void 0) {
    run.problems.push(unknownStatus(run.file, `${run.pointer}/${index}/level`, level, "error, warning, note or none"));
    return "error";
  }
  return typeof kind === "string" && SETTLED.has(kind) ? "none" : run.rules.defaultLevel(rule);
}
var isSuppressed = (result) => (0, import_chunk_V3DHE5NW.arrayAt)(result, "suppressions")?.some(
  (one) => (0, import_chunk_V3DHE5NW.isObject)(one) && (one.status === void 0 || one.status === "accepted")
) ?? false;
function messageOf(result, descriptor) {
  const message = (0, import_chunk_V3DHE5NW.objectAt)(result, "message") ?? NOTHING;
  const id = (0, import_chunk_V3DHE5NW.stringAt)(message, "id");
  const strings = id === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.objectAt)(descriptor ?? NOTHING, "messageStrings");
  const template = id === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(strings ?? NOTHING, id) ?? NOTHING, "text");
  const text = (0, import_chunk_V3DHE5NW.stringAt)(message, "text") ?? template ?? (0, import_chunk_V3DHE5NW.stringAt)(message, "markdown") ?? id ?? "";
  const given = (0, import_chunk_V3DHE5NW.arrayAt)(message, "arguments");
  return given === void 0 ? text : text.replace(/\{(\d+)\}/g, (hole, index) => String(given[Number(index)] ?? hole));
}
function addPlace(finding, { artifacts }, result) {
  const location = (0, import_chunk_V3DHE5NW.arrayAt)(result, "locations")?.[0];
  const physical = (0, import_chunk_V3DHE5NW.isObject)(location) ? (0, import_chunk_V3DHE5NW.objectAt)(location, "physicalLocation") : void 0;
  if (physical === void 0) return;
  const path = artifacts.fileOf((0, import_chunk_V3DHE5NW.objectAt)(physical, "artifactLocation") ?? NOTHING);
  const line = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(physical, "region") ?? NOTHING, "startLine");
  if (path !== void 0) finding.file = path;
  if (line !== void 0 && line >= 1) finding.line = line;
}
function fingerprintOf(result) {
  const fingerprints = (0, import_chunk_V3DHE5NW.objectAt)(result, "fingerprints") ?? NOTHING;
  const first = fingerprints === NOTHING ? void 0 : Object.keys(fingerprints).sort()[0];
  const partial = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(result, "partialFingerprints") ?? NOTHING, "primaryLocationLineHash");
  return (first === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.stringAt)(fingerprints, first)) ?? partial;
}
var NOTHING2 = {};
var NONE2 = {};
function rulesOf(run) {
  const tool = (0, import_chunk_V3DHE5NW.objectAt)(run, "tool") ?? {};
  const driver = (0, import_chunk_V3DHE5NW.objectAt)(tool, "driver") ?? {};
  const extensions = ((0, import_chunk_V3DHE5NW.arrayAt)(tool, "extensions") ?? []).map((one) => (0, import_chunk_V3DHE5NW.isObject)(one) ? one : {});
  const components = [driver, ...extensions].filter((one) => (0, import_chunk_V3DHE5NW.isArray)(one.rules));
  const lists = new Map([driver, ...extensions].map((component) => [component, rulesIn(component)]));
  const byId = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const rule of lists.get(component) ?? []) {
      const id = (0, import_chunk_V3DHE5NW.stringAt)(rule, "id");
      if (id !== void 0 && !byId.has(id)) byId.set(id, rule);
    }
  }
  const overrides = overridesOf(run);
  return {
    ...components.length === 0 ? {} : { count: components.reduce((sum3, one) => sum3 + (lists.get(one)?.length ?? 0), 0) },
    of(result) {
      const reference = (0, import_chunk_V3DHE5NW.objectAt)(result, "rule") ?? NOTHING2;
      const index = (0, import_chunk_V3DHE5NW.numberAt)(result, "ruleIndex") ?? (0, import_chunk_V3DHE5NW.numberAt)(reference, "index") ?? -1;
      const extension = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(reference, "toolComponent") ?? NOTHING2, "index");
      const component = extension === void 0 ? driver : extensions[extension];
      const written2 = (0, import_chunk_V3DHE5NW.stringAt)(result, "ruleId") ?? (0, import_chunk_V3DHE5NW.stringAt)(reference, "id");
      const descriptor = (component === void 0 ? void 0 : lists.get(component)?.[index]) ?? named(byId, written2);
      const id = written2 ?? (descriptor === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.stringAt)(descriptor, "id"));
      return descriptor === void 0 ? id === void 0 ? NONE2 : { id } : id === void 0 ? { descriptor } : { id, descriptor };
    },
    defaultLevel({ id, descriptor }) {
      const written2 = (0, import_chunk_V3DHE5NW.objectAt)(descriptor ?? {}, "defaultConfiguration")?.level;
      const level = isLevel(written2) ? written2 : "warning";
      const override = id === void 0 ? void 0 : overrides.get(id);
      return override === void 0 ? level : worse(level, override);
    }
  };
}
var rulesIn = (component) => ((0, import_chunk_V3DHE5NW.arrayAt)(component, "rules") ?? []).map((rule) => (0, import_chunk_V3DHE5NW.isObject)(rule) ? rule : {});
function named(byId, id) {
  for (let part = id; part !== void 0 && part !== ""; part = part.slice(0, Math.max(part.lastIndexOf("/"), 0))) {
    const rule = byId.get(part);
    if (rule !== void 0) return rule;
  }
  return void 0;
}
function overridesOf(run) {
  const overrides = /* @__PURE__ */ new Map();
  for (const invocation of (0, import_chunk_V3DHE5NW.arrayAt)(run, "invocations") ?? []) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(invocation)) continue;
    for (const override of (0, import_chunk_V3DHE5NW.arrayAt)(invocation, "ruleConfigurationOverrides") ?? []) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(override)) continue;
      const id = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(override, "descriptor") ?? {}, "id");
      const level = (0, import_chunk_V3DHE5NW.objectAt)(override, "configuration")?.level;
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
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 3);
    if (!keys.has("runs")) return false;
    return keys.has("runs/*/tool") || keys.has("runs/*/results") || keys.has("version") || keys.has("$schema");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    if (root.version !== "2.1.0") throw otherVersion(file, root.version);
    const runs = (0, import_chunk_V3DHE5NW.arrayAt)(root, "runs");
    if (runs === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/runs", root.runs, "an array of runs");
    const problems = [];
    const notes = [];
    if (runs.length === 0) problems.push(noResults(file, "/runs", "no run", "at least one run of a tool"));
    const read = runs.map((run, index) => readRun(file, run, (0, import_chunk_V3DHE5NW.pointerTo)("runs", index), { problems, notes }, emit));
    const [first] = read;
    const lookedAt = read.flatMap((run) => run.lookedAt ?? []);
    const counts2 = read.flatMap((run) => run.ruleCount ?? []);
    return {
      notes,
      problems,
      ...first === void 0 ? {} : { tool: first.tool },
      ...first?.version === void 0 ? {} : { toolVersion: first.version },
      ...read.some((run) => run.lookedAt !== void 0) ? { lookedAt: [...new Set(lookedAt)] } : {},
      ...counts2.length === 0 ? {} : { ruleCount: counts2.reduce((sum3, count4) => sum3 + count4, 0) }
    };
  }
};
function readRun(file, run, pointer, { problems, notes }, emit) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(run)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, run, "a run");
  const driver = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(run, "tool") ?? {}, "driver") ?? {};
  const tool = (0, import_chunk_V3DHE5NW.stringAt)(driver, "name");
  if (tool === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/tool/driver/name`, driver.name, "the name of the tool");
  problems.push(...failuresOf(file, run, pointer));
  if (!Object.hasOwn(run, "invocations")) notes.push(`${tool} does not say whether it ran to its end`);
  const version = (0, import_chunk_V3DHE5NW.stringAt)(driver, "version") ?? (0, import_chunk_V3DHE5NW.stringAt)(driver, "semanticVersion");
  const rules = rulesOf(run);
  const artifacts = artifactsOf(run);
  const about = {
    tool,
    ...version === void 0 ? {} : { version },
    ...artifacts.lookedAt === void 0 ? {} : { lookedAt: artifacts.lookedAt },
    ...rules.count === void 0 ? {} : { ruleCount: rules.count }
  };
  const results = run.results;
  if (!(0, import_chunk_V3DHE5NW.isArray)(results)) {
    const expected = "an array of results, empty when the run was clean";
    problems.push(noResults(file, `${pointer}/results`, `${(0, import_chunk_V3DHE5NW.nameOf)(results)} in the run of ${tool}`, expected));
  } else if (tool === ERRORS_RUN) {
    problems.push(...results.map((error, index) => toolFailed(file, `${pointer}/results/${index}`, errorText(error))));
  } else {
    const oddities = { suppressed: 0, absent: 0, kinds: /* @__PURE__ */ new Map() };
    const context = { file, tool, rules, artifacts, oddities, problems, pointer: `${pointer}/results` };
    results.forEach((result, index) => {
      emit(findingOf4(context, result, index));
    });
    notes.push(...notesOn(tool, oddities));
  }
  return about;
}
function errorText(error) {
  const result = (0, import_chunk_V3DHE5NW.isObject)(error) ? error : {};
  return [(0, import_chunk_V3DHE5NW.stringAt)(result, "ruleId"), (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(result, "message") ?? {}, "text")].filter(Boolean).join(": ");
}
function notesOn(tool, { suppressed, absent, kinds }) {
  return [
    ...suppressed > 0 ? [`${suppressed} results of ${tool} are suppressed in the report; they count all the same`] : [],
    ...absent > 0 ? [`${absent} results of ${tool} are absent by the tool's baseline; they count all the same`] : [],
    ...[...kinds].map(([kind, count4]) => `${count4} results of ${tool} are of kind ${kind}`)
  ];
}
var otherVersion = (file, found) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "the report is not of the version of SARIF that is read",
  file: file.path,
  pointer: "/version",
  found: (JSON.stringify(found) ?? "nothing").slice(0, 60),
  expected: '"2.1.0"',
  remedy: "let the tool write SARIF 2.1.0"
});
var semgrep = {
  id: "semgrep",
  kind: "iac",
  title: "Semgrep JSON",
  tools: [{ tool: "Semgrep", how: "semgrep scan --config RULES --json --output semgrep.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("results") && (keys.has("results/*/check_id") || keys.has("paths") && keys.has("errors") || keys.has("paths/scanned"));
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "results");
    if (root.paths === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/paths", root.paths, "the files that were scanned");
    const problems = readRows(
      file,
      emit,
      {
        tool: "semgrep",
        levels: levelsOf({
          error: ["ERROR", "CRITICAL", "HIGH"],
          warning: ["WARNING", "MEDIUM"],
          note: ["INFO", "LOW", "INVENTORY", "EXPERIMENT"]
        }),
        row: ({ check_id, path, ...result }) => {
          const extra = (0, import_chunk_V3DHE5NW.objectAt)(result, "extra") ?? {};
          return {
            rule: check_id,
            message: extra.message,
            severity: extra.severity,
            file: path,
            line: (0, import_chunk_V3DHE5NW.objectAt)(result, "start")?.line,
            suppressed: extra.is_ignored === true
          };
        }
      },
      list,
      "/results"
    );
    const notes = [];
    for (const [index, error] of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "errors") ?? []).entries()) {
      const text = (0, import_chunk_V3DHE5NW.isObject)(error) ? (0, import_chunk_V3DHE5NW.stringAt)(error, "message") ?? (0, import_chunk_V3DHE5NW.stringAt)(error, "long_msg") ?? "an error" : String(error);
      if ((0, import_chunk_V3DHE5NW.isObject)(error) && error.level !== "error") notes.push(`Semgrep warns: ${text.slice(0, 300)}`);
      else problems.push(toolFailed(file, `/errors/${index}`, text));
    }
    const scanned = (0, import_chunk_V3DHE5NW.arrayAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "paths") ?? {}, "scanned")?.filter((path) => typeof path === "string");
    const toolVersion = (0, import_chunk_V3DHE5NW.stringAt)(root, "version");
    return {
      tool: "semgrep",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes,
      problems,
      ...scanned === void 0 ? {} : { lookedAt: scanned }
    };
  }
};
var ROWS7 = {
  tool: "shellcheck",
  levels: levelsOf({ error: ["error"], warning: ["warning"], note: ["info", "style"] }),
  row: ({ code, message, level, file, line }) => ({ rule: `SC${String(code)}`, message, severity: level, file, line })
};
var shellcheck = {
  id: "shellcheck",
  kind: "iac",
  title: "ShellCheck JSON",
  tools: [{ tool: "ShellCheck", how: "shellcheck -f json1 *.sh > shellcheck.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    const has = (prefix) => ["code", "endLine", "endColumn", "level"].every((key) => keys.has(`${prefix}${key}`));
    return has("*/") || has("comments/*/") || keys.size === 1 && keys.has("comments");
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith("[")) return readArray(file, emit, ROWS7);
    const problems = readRows(file, emit, ROWS7, rowsUnder(file, "comments").list, "/comments");
    return { tool: ROWS7.tool, notes: ["the format does not list the files that were looked at"], problems };
  }
};
var sonarIssues = {
  id: "sonar-issues",
  kind: "iac",
  title: "SonarQube generic issues JSON",
  tools: [{ tool: "Hadolint", how: "hadolint -f sonarqube Dockerfile > hadolint.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    const top = [...keys].filter((key) => !key.includes("/"));
    const isEmpty = top.length === 1 && keys.has("issues") && keys.size === 1;
    return isEmpty || keys.has("issues/*/engineId") && keys.has("issues/*/primaryLocation") || keys.has("issues/*/primaryLocation");
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, "issues");
    if (root.errors !== void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/errors", root.errors, "issues and rules alone");
    const rules = new Map(
      ((0, import_chunk_V3DHE5NW.arrayAt)(root, "rules") ?? []).filter(import_chunk_V3DHE5NW.isObject).map((rule2) => [
        rule2.id,
        { tool: rule2.engineId, impacts: (0, import_chunk_V3DHE5NW.arrayAt)(rule2, "impacts") ?? [], severity: rule2.severity }
      ])
    );
    const rule = (id) => rules.get(id);
    const problems = readRows(
      file,
      emit,
      {
        tool: (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.isObject)(list[0]) ? list[0] : {}, "engineId")?.toLowerCase() ?? "sonarqube",
        levels: levelsOf({
          error: ["BLOCKER", "CRITICAL", "HIGH"],
          warning: ["MAJOR", "MEDIUM"],
          note: ["MINOR", "INFO", "LOW"]
        }),
        row: (issue) => {
          const place = (0, import_chunk_V3DHE5NW.objectAt)(issue, "primaryLocation") ?? {};
          const impact = rule(issue.ruleId)?.impacts.find(import_chunk_V3DHE5NW.isObject);
          return {
            rule: issue.ruleId,
            message: place.message,
            severity: impact?.severity ?? rule(issue.ruleId)?.severity ?? issue.severity,
            file: place.filePath,
            line: (0, import_chunk_V3DHE5NW.objectAt)(place, "textRange")?.startLine
          };
        }
      },
      list,
      "/issues"
    );
    return { tool: "sonarqube", notes: ["the format does not list the files that were looked at"], problems };
  }
};
var spectral = {
  id: "spectral",
  kind: "iac",
  title: "Spectral JSON",
  tools: [{ tool: "Spectral", how: "spectral lint --format json --output spectral.json openapi.yaml" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return ["*/code", "*/path", "*/severity", "*/range", "*/source"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "spectral",
    levels: levelsOf({ error: [0], warning: [1], note: [2, 3] }),
    row: ({ code, message, severity, source, ...found }) => {
      const line = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(found, "range") ?? {}, "start")?.line;
      return {
        rule: String(code),
        message,
        severity,
        file: source,
        line: typeof line === "number" ? line + 1 : void 0
      };
    }
  })
};
var FILES = /^(?:[^\s:"'<>{}[\]|*?\\]+\.(?:tf|tofu|tfvars|tftest\.hcl|tofutest\.hcl|tfmock\.hcl)\r?\n)+$/;
var terraformFmt = {
  id: "terraform-fmt",
  kind: "iac",
  title: "terraform fmt -check",
  tools: [
    {
      tool: "Terraform, OpenTofu",
      how: "terraform fmt -check -recursive > fmt.txt (a clean run writes an empty file)"
    }
  ],
  claims: ({ head, bytes: bytes2 }) => FILES.test(bytes2 > head.length ? head.slice(0, head.lastIndexOf("\n") + 1) : head),
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, "one Terraform file a line");
    for (const text of (0, import_chunk_V3DHE5NW.endedLines)(file)) {
      const path = text.trimEnd();
      if (path === "") continue;
      emit({
        tool: "terraform",
        rule: "fmt",
        level: "error",
        message: "the file is not formatted",
        file: path,
        suppressed: false
      });
    }
    return { tool: "terraform", notes: ["only files that are not formatted are listed"], problems: [] };
  }
};
var terraformShow = {
  id: "terraform-show",
  kind: "iac",
  title: "terraform show JSON",
  tools: [{ tool: "Terraform, OpenTofu", how: "terraform plan -out plan && terraform show -json plan > plan.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 1);
    return keys.has("format_version") && keys.has("terraform_version") && !keys.has("valid");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const problems = [];
    const toolVersion = (0, import_chunk_V3DHE5NW.stringAt)(root, "terraform_version");
    if (!("planned_values" in root || "values" in root))
      throw (0, import_chunk_V3DHE5NW.badShape)(file, "/planned_values", void 0, "a plan or a state");
    if (root.errored === true) problems.push(toolFailed(file, "/errored", "the plan could not be completed"));
    for (const [index, check] of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "checks") ?? []).entries()) {
      const pointer = `/checks/${index}`;
      if (!(0, import_chunk_V3DHE5NW.isObject)(check)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, check, "a check");
      const name = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(check, "address") ?? {}, "to_display") ?? "check";
      const level = LEVEL4.get(check.status);
      if (level === void 0)
        problems.push(unknownStatus(file, `${pointer}/status`, check.status, [...LEVEL4.keys()].join(", ")));
      if (level === "none") continue;
      const message = messagesOf(check).join("; ") || String(check.status);
      emit({ tool: "terraform", rule: name, level: level ?? "error", message, suppressed: false });
    }
    const notes = "planned_values" in root ? [changesOf(root)] : ["a state says what is there, not what would change"];
    return { tool: "terraform", ...toolVersion === void 0 ? {} : { toolVersion }, notes, problems };
  }
};
var LEVEL4 = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["fail", "warning"],
  ["unknown", "note"],
  ["pass", "none"]
]);
function messagesOf(check) {
  const instances = ((0, import_chunk_V3DHE5NW.arrayAt)(check, "instances") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  const faults = instances.flatMap((instance) => ((0, import_chunk_V3DHE5NW.arrayAt)(instance, "problems") ?? []).filter(import_chunk_V3DHE5NW.isObject));
  return faults.flatMap((fault) => (0, import_chunk_V3DHE5NW.stringAt)(fault, "message") ?? []);
}
function changesOf(root) {
  const counts2 = { add: 0, change: 0, destroy: 0 };
  for (const change of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "resource_changes") ?? []).filter(import_chunk_V3DHE5NW.isObject)) {
    const actions = (0, import_chunk_V3DHE5NW.arrayAt)((0, import_chunk_V3DHE5NW.objectAt)(change, "change") ?? {}, "actions") ?? [];
    if (actions.includes("create")) counts2.add += 1;
    if (actions.includes("update")) counts2.change += 1;
    if (actions.includes("delete")) counts2.destroy += 1;
  }
  return `Plan: ${counts2.add} to add, ${counts2.change} to change, ${counts2.destroy} to destroy`;
}
var terraformUi = {
  id: "terraform-ui",
  kind: "iac",
  title: "terraform plan and apply, JSON lines",
  tools: [{ tool: "Terraform, OpenTofu", how: "terraform plan -json -input=false > plan.ndjson" }],
  claims: ({ head }) => /^\{"@level":/.test(head) && /"@module":"(?:terraform|tofu)\.ui"/.test(head) && !/"type":"test_abstract"/.test(head),
  read(file, emit) {
    const problems = [];
    const notes = [];
    let toolVersion;
    let [summed, failed2, begun] = ["", false, false];
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) continue;
      toolVersion ??= (0, import_chunk_V3DHE5NW.stringAt)(value, "terraform") ?? (0, import_chunk_V3DHE5NW.stringAt)(value, "tofu");
      const diagnostic = (0, import_chunk_V3DHE5NW.objectAt)(value, "diagnostic");
      if (diagnostic !== void 0) {
        const finding = findingOf5(file, diagnostic, line, problems);
        failed2 ||= finding.level === "error";
        emit(finding);
      } else if (value.type === "diagnostic" || value["@level"] === "error" || value["@level"] === "warn") {
        problems.push({ ...(0, import_chunk_V3DHE5NW.badShape)(file, "/diagnostic", value.diagnostic, "what is wrong").parts, line });
      }
      if (value.type === "apply_start") begun = true;
      if (value.type === "change_summary") {
        summed = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(value, "changes") ?? {}, "operation") ?? "plan";
        notes.push((0, import_chunk_V3DHE5NW.stringAt)(value, "@message") ?? "a summary of changes");
      }
      if (value.type === "apply_errored") failed2 = true;
    }
    if (begun && summed === "plan" && !failed2)
      problems.push(noResults(file, "", "no summary of what was applied", "a run that came to its end"));
    if (summed === "" && !failed2)
      problems.push(noResults(file, "", "no summary of changes", "a plan that came to its end"));
    return {
      tool: "terraform",
      ...toolVersion === void 0 ? {} : { toolVersion },
      notes,
      problems,
      saysFailed: failed2
    };
  }
};
function findingOf5(file, diagnostic, at2, problems) {
  const severity = (0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "severity");
  if (severity !== "error" && severity !== "warning") {
    problems.push({ ...unknownStatus(file, "/diagnostic/severity", severity, "error or warning"), line: at2 });
  }
  const range = (0, import_chunk_V3DHE5NW.objectAt)(diagnostic, "range") ?? {};
  const path = (0, import_chunk_V3DHE5NW.stringAt)(range, "filename");
  const line = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(range, "start") ?? {}, "line");
  const summary = (0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "summary") ?? "";
  return {
    tool: "terraform",
    rule: summary || "diagnostic",
    level: severity === "warning" ? "warning" : "error",
    message: [summary, (0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "detail")].filter(Boolean).join(": "),
    suppressed: false,
    ...path ? { file: path } : {},
    ...line !== void 0 && line > 0 ? { line } : {}
  };
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
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 1);
    return ["valid", "error_count", "warning_count", "diagnostics"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const version = root.format_version;
    if (version !== void 0 && (typeof version !== "string" || !/^1\./.test(version))) {
      throw (0, import_chunk_V3DHE5NW.badShape)(file, "/format_version", version, "a version 1.x");
    }
    const { valid } = root;
    const diagnostics = (0, import_chunk_V3DHE5NW.arrayAt)(root, "diagnostics");
    if (typeof valid !== "boolean") throw (0, import_chunk_V3DHE5NW.badShape)(file, "/valid", valid, "true or false");
    if (diagnostics === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/diagnostics", root.diagnostics, "an array");
    const problems = [];
    let errors = 0;
    for (const [index, diagnostic] of diagnostics.entries()) {
      const finding = findingOf6(file, diagnostic, (0, import_chunk_V3DHE5NW.pointerTo)("diagnostics", index), problems);
      if (finding.level === "error") errors += 1;
      emit(finding);
    }
    const claimed = (0, import_chunk_V3DHE5NW.numberAt)(root, "error_count");
    if (claimed === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/error_count", root.error_count, "the number of errors");
    if (valid !== (errors === 0) || claimed > errors) {
      const found = `valid: ${valid}, error_count: ${claimed}, ${errors} errors`;
      problems.push(contradiction(file, "", found, "not valid exactly if there are errors, each of them listed"));
    }
    return { tool: "terraform", notes: [], problems };
  }
};
function findingOf6(file, diagnostic, pointer, problems) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(diagnostic)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, diagnostic, "a diagnostic");
  const { severity } = diagnostic;
  if (severity !== "error" && severity !== "warning") {
    problems.push(unknownStatus(file, `${pointer}/severity`, severity, "error or warning"));
  }
  const range = (0, import_chunk_V3DHE5NW.objectAt)(diagnostic, "range") ?? {};
  const path = (0, import_chunk_V3DHE5NW.stringAt)(range, "filename");
  const line = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(range, "start") ?? {}, "line");
  const summary = (0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "summary") ?? "";
  return {
    tool: "terraform",
    rule: summary,
    level: severity === "warning" ? "warning" : "error",
    message: (0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "detail") || summary,
    suppressed: false,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 ? {} : { line }
  };
}
var LEVEL5 = /* @__PURE__ */ new Map([
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
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 3);
    const top = [...keys].filter((key) => !key.includes("/"));
    const empty = top.length === 2 && keys.has("issues") && keys.has("errors");
    return keys.has("issues/*/callers") || empty && !keys.has("issues/*/id");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const problems = [];
    const notes = [];
    const issues = (0, import_chunk_V3DHE5NW.arrayAt)(root, "issues");
    if (issues === void 0)
      problems.push(noResults(file, "/issues", "no array of issues", "an array, also of a clean run"));
    for (const [index, issue] of (issues ?? []).entries()) {
      emit(findingOf7(file, issue, (0, import_chunk_V3DHE5NW.pointerTo)("issues", index), problems));
    }
    const errors = (0, import_chunk_V3DHE5NW.arrayAt)(root, "errors");
    if (errors === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/errors", root.errors, "an array");
    for (const [index, error] of errors.entries()) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(error)) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)("errors", index), error, "an error of the tool");
      const text = [(0, import_chunk_V3DHE5NW.stringAt)(error, "summary"), (0, import_chunk_V3DHE5NW.stringAt)(error, "message")].filter(Boolean).join(": ");
      if (error.severity === "warning") notes.push(`TFLint warns: ${text.slice(0, 300)}`);
      else problems.push(toolFailed(file, (0, import_chunk_V3DHE5NW.pointerTo)("errors", index), text));
    }
    return { tool: "tflint", notes, problems };
  }
};
function findingOf7(file, issue, pointer, problems) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(issue)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, issue, "an issue");
  const rule = (0, import_chunk_V3DHE5NW.objectAt)(issue, "rule");
  const name = rule === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.stringAt)(rule, "name");
  if (rule === void 0 || name === void 0)
    throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/rule/name`, void 0, "the name of the rule");
  const level = LEVEL5.get(rule.severity);
  if (level === void 0) {
    problems.push(unknownStatus(file, `${pointer}/rule/severity`, rule.severity, "error, warning or info"));
  }
  return {
    tool: "tflint",
    rule: name,
    level: level ?? "error",
    message: (0, import_chunk_V3DHE5NW.stringAt)(issue, "message") ?? "",
    suppressed: false,
    ...placeOf2((0, import_chunk_V3DHE5NW.objectAt)(issue, "range") ?? {})
  };
}
function placeOf2(range) {
  const path = (0, import_chunk_V3DHE5NW.stringAt)(range, "filename");
  const line = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(range, "start") ?? {}, "line");
  return { ...path ? { file: path } : {}, ...line === void 0 || line < 1 ? {} : { line } };
}
var PASSED = 1;
var IGNORED = 2;
var tfsec = {
  id: "tfsec",
  kind: "iac",
  title: "tfsec JSON",
  tools: [{ tool: "tfsec", how: "tfsec --format json --out tfsec.json infra" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("results/*/long_id") || keys.has("results/*/rule_provider") || /^\s*\{\s*"results"\s*:\s*null\s*\}\s*$/.test(head);
  },
  read(file, emit) {
    const notes = ["the format does not list the files that were looked at"];
    const { results, ...others } = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    if (Object.keys(others).length > 0) throw otherFormat(file, "an object with results alone");
    if (results === null) return { tool: "tfsec", notes, problems: [] };
    const problems = readRows(
      file,
      emit,
      {
        tool: "tfsec",
        levels: levelsOf({
          error: ["CRITICAL", "HIGH", "ERROR"],
          warning: ["MEDIUM", "WARNING"],
          note: ["LOW", "INFO"]
        }),
        row: (result) => ({
          rule: result.long_id ?? result.rule_id,
          message: result.description ?? result.rule_description,
          severity: result.severity,
          file: (0, import_chunk_V3DHE5NW.objectAt)(result, "location")?.filename,
          line: (0, import_chunk_V3DHE5NW.objectAt)(result, "location")?.start_line,
          suppressed: result.status === IGNORED
        })
      },
      rowsUnder(file, "results").list.filter((result) => !(0, import_chunk_V3DHE5NW.isObject)(result) || result.status !== PASSED),
      "/results"
    );
    return { tool: "tfsec", notes, problems };
  }
};
var trivy = {
  id: "trivy",
  kind: "iac",
  title: "Trivy JSON",
  tools: [{ tool: "Trivy", how: "trivy config --format json --output trivy.json infra" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 1);
    return keys.has("SchemaVersion") && (keys.has("ArtifactName") || keys.has("ArtifactType") || keys.has("Results"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const results = (0, import_chunk_V3DHE5NW.arrayAt)(root, "Results") ?? [];
    const problems = [];
    if (results.length === 0)
      problems.push(noResults(file, "/Results", "no result", "a result for each file that was scanned"));
    const lookedAt = [];
    for (const [index, result] of results.entries()) {
      const target = (0, import_chunk_V3DHE5NW.isObject)(result) ? (0, import_chunk_V3DHE5NW.stringAt)(result, "Target") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(result) || target === void 0)
        throw (0, import_chunk_V3DHE5NW.badShape)(file, `/Results/${index}/Target`, void 0, "the name of a target");
      lookedAt.push(target);
      problems.push(...hidden(file, result, `/Results/${index}`));
      for (const [key, read] of Object.entries(KINDS2)) {
        const rows = {
          tool: "trivy",
          levels: LEVELS2,
          row: (found) => ({ ...read(found), severity: found.Severity, file: target })
        };
        const list = ((0, import_chunk_V3DHE5NW.arrayAt)(result, key) ?? []).filter((found) => !(0, import_chunk_V3DHE5NW.isObject)(found) || found.Status !== "PASS");
        problems.push(...readRows(file, emit, rows, list, `/Results/${index}/${key}`));
      }
    }
    return { tool: "trivy", notes: [], problems, lookedAt };
  }
};
function hidden(file, result, pointer) {
  const failures = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(result, "MisconfSummary") ?? {}, "Failures") ?? 0;
  const listed2 = ((0, import_chunk_V3DHE5NW.arrayAt)(result, "Misconfigurations") ?? []).filter((one) => (0, import_chunk_V3DHE5NW.isObject)(one) && one.Status !== "PASS");
  if (failures <= listed2.length) return [];
  const found = `${failures} failures, of which ${listed2.length} are listed`;
  return [contradiction(file, `${pointer}/MisconfSummary`, found, "each failure in Misconfigurations")];
}
var LEVELS2 = levelsOf({ error: ["CRITICAL", "HIGH"], warning: ["MEDIUM"], note: ["LOW", "UNKNOWN", ""] });
var KINDS2 = {
  Misconfigurations: (found) => ({
    rule: found.ID ?? found.AVDID,
    message: found.Message ?? found.Title,
    line: (0, import_chunk_V3DHE5NW.objectAt)(found, "CauseMetadata")?.StartLine,
    suppressed: found.Status === "EXCEPTION"
  }),
  Vulnerabilities: (found) => ({
    rule: found.VulnerabilityID,
    message: `${String(found.PkgName)} ${String(found.InstalledVersion)}: ${String(found.Title ?? found.VulnerabilityID)}`
  }),
  Secrets: (found) => ({ rule: found.RuleID, message: found.Title, line: found.StartLine }),
  Licenses: (found) => ({
    rule: found.Name,
    message: `${String(found.PkgName || found.FilePath)} is under ${String(found.Name)}`
  })
};
var COMMAND = /^::(?<level>error|warning|notice) ?(?<properties>[^:]*(?::(?!:)[^:]*)*)::(?<message>.*)$/;
var FIRST = /^(?:::(?:group|endgroup)::.*\r?\n|\r?\n)*::(?:error|warning|notice) [^\r\n]*\bfile=/;
var LEVEL6 = { error: "error", warning: "warning", notice: "note" };
var workflowCommands = {
  id: "workflow-commands",
  kind: "iac",
  title: "annotations by GitHub workflow commands",
  tools: [
    { tool: "yamllint", how: "yamllint -f github . > yamllint.txt (a clean run writes an empty file)" },
    { tool: "Conftest", how: "conftest test -o github deploy/ (json says more)" },
    { tool: "zizmor", how: "zizmor --format github (json says more)" }
  ],
  claims: ({ head }) => FIRST.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, "annotations such as ::error file=\u2026::\u2026");
    for (const text of (0, import_chunk_V3DHE5NW.endedLines)(file)) {
      const groups = COMMAND.exec(text.trimEnd())?.groups;
      if (groups !== void 0 && !/^Number of successful checks: /.test(groups.message ?? "")) emit(findingOf8(groups));
    }
    return { notes: ["annotations name neither their tool nor the files that were looked at"], problems: [] };
  }
};
function findingOf8({ level = "error", properties = "", message = "" }) {
  const given = new Map(
    properties.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), unescaped(pair.slice(pair.indexOf("=") + 1))])
  );
  const [path, line] = [given.get("file"), Number(given.get("line"))];
  const [, inText] = /^\d+:\d+ \[([\w-]+)\]/.exec(message) ?? [];
  const [, inTitle] = /\(([\w-]+)\)$/.exec(given.get("title") ?? "") ?? [];
  return {
    tool: "workflow-commands",
    rule: inText ?? inTitle ?? given.get("title") ?? given.get("code") ?? "annotation",
    level: LEVEL6[level] ?? "error",
    message: unescaped(message),
    suppressed: false,
    ...path ? { file: path } : {},
    ...Number.isSafeInteger(line) && line > 0 ? { line } : {}
  };
}
var unescaped = (text) => text.replace(/%(25|0D|0A|3A|2C)/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
var zizmor = {
  id: "zizmor",
  kind: "iac",
  title: "zizmor JSON",
  tools: [
    { tool: "zizmor", how: "zizmor --format json .github/workflows > zizmor.json (SARIF also tells a clean run)" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return ["*/ident", "*/determinations", "*/locations"].every((key) => keys.has(key));
  },
  read: (file, emit) => readArray(file, emit, {
    tool: "zizmor",
    levels: levelsOf({ error: ["High"], warning: ["Medium"], note: ["Low", "Informational", "Unknown"] }),
    row: (finding) => {
      const primary = primaryOf(finding);
      const start = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(primary, "concrete") ?? {}, "location") ?? {}, "start_point") ?? {};
      return {
        rule: finding.ident,
        message: finding.desc,
        severity: (0, import_chunk_V3DHE5NW.objectAt)(finding, "determinations")?.severity,
        file: pathOf2((0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(primary, "symbolic") ?? {}, "key") ?? {}),
        line: typeof start.row === "number" ? start.row + 1 : void 0,
        suppressed: finding.ignored === true
      };
    }
  })
};
function primaryOf(finding) {
  const locations = ((0, import_chunk_V3DHE5NW.arrayAt)(finding, "locations") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  return locations.find((one) => (0, import_chunk_V3DHE5NW.objectAt)(one, "symbolic")?.kind === "Primary") ?? locations[0] ?? {};
}
function pathOf2(key) {
  const local = (0, import_chunk_V3DHE5NW.objectAt)(key, "Local") ?? (0, import_chunk_V3DHE5NW.objectAt)(key, "Remote") ?? {};
  return local.given_path ?? local.verbatim_path ?? local.path;
}
var noPackages = (file, pointer) => ({
  code: "evidence.no_packages",
  message: "the bill of materials lists no package",
  file: file.path,
  pointer,
  found: "nothing but the product itself",
  expected: "at least one package",
  remedy: "look where the tool ran, and whether dependencies were installed"
});
var cyclonedx = {
  id: "cyclonedx",
  kind: "packages",
  title: "CycloneDX JSON",
  tools: [
    { tool: "npm", how: "npm sbom --sbom-format cyclonedx > sbom.json" },
    { tool: "Syft", how: "syft DIR -o cyclonedx-json=sbom.json" },
    { tool: "Trivy", how: "trivy fs --format cyclonedx --output sbom.json DIR" },
    { tool: "cdxgen", how: "cdxgen -o sbom.json" }
  ],
  claims: ({ head }) => (0, import_chunk_V3DHE5NW.keysOf)(head, 1).has("bomFormat"),
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    if (root.bomFormat !== "CycloneDX") throw (0, import_chunk_V3DHE5NW.badShape)(file, "/bomFormat", root.bomFormat, '"CycloneDX"');
    const problems = [];
    let total = 0;
    for (const { component, pointer } of componentsIn(root, file)) {
      total += 1;
      emit(packageOf(component, pointer, file));
    }
    if (total === 0) problems.push(noPackages(file, "/components"));
    const tool = toolOf((0, import_chunk_V3DHE5NW.objectAt)(root, "metadata") ?? {});
    const claimedAt = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "metadata") ?? {}, "timestamp");
    return { ...tool, ...claimedAt === void 0 ? {} : { claimedAt }, notes: [], problems };
  }
};
var NO_PACKAGES = /* @__PURE__ */ new Set(["file", "data", "cryptographic-asset", "machine-learning-model"]);
function* componentsIn(holder, file, above = "") {
  for (const [index, component] of ((0, import_chunk_V3DHE5NW.arrayAt)(holder, "components") ?? []).entries()) {
    const pointer = `${above}${(0, import_chunk_V3DHE5NW.pointerTo)("components", index)}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(component)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, component, "a component");
    if (!NO_PACKAGES.has(component.type)) yield { component, pointer };
    yield* componentsIn(component, file, pointer);
  }
}
function packageOf(component, pointer, file) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(component, "name");
  if (!name) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, component.name, "the name of a component");
  const group = (0, import_chunk_V3DHE5NW.stringAt)(component, "group");
  const [version, purl] = [(0, import_chunk_V3DHE5NW.stringAt)(component, "version"), (0, import_chunk_V3DHE5NW.stringAt)(component, "purl")];
  return {
    name: group ? `${group}/${name}` : name,
    ...version ? { version } : {},
    ...purl ? { purl } : {},
    licenses: ((0, import_chunk_V3DHE5NW.arrayAt)(component, "licenses") ?? []).flatMap(licensesOf)
  };
}
function licensesOf(choice) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(choice)) return [];
  const license = (0, import_chunk_V3DHE5NW.objectAt)(choice, "license") ?? {};
  const text = (0, import_chunk_V3DHE5NW.stringAt)(choice, "expression") ?? (0, import_chunk_V3DHE5NW.stringAt)(license, "id") ?? (0, import_chunk_V3DHE5NW.stringAt)(license, "name");
  return text ? [text] : [];
}
function toolOf(metadata) {
  const tools = (0, import_chunk_V3DHE5NW.arrayAt)(metadata, "tools") ?? (0, import_chunk_V3DHE5NW.arrayAt)((0, import_chunk_V3DHE5NW.objectAt)(metadata, "tools") ?? {}, "components") ?? [];
  const first = tools.find(import_chunk_V3DHE5NW.isObject) ?? {};
  const [name, version] = [(0, import_chunk_V3DHE5NW.stringAt)(first, "name"), (0, import_chunk_V3DHE5NW.stringAt)(first, "version")];
  return { ...name ? { tool: name } : {}, ...version ? { toolVersion: version } : {} };
}
var spdx = {
  id: "spdx",
  kind: "packages",
  title: "SPDX 2 JSON",
  tools: [
    { tool: "npm", how: "npm sbom --sbom-format spdx > sbom.json" },
    { tool: "Syft", how: "syft DIR -o spdx-json=sbom.json" },
    { tool: "Trivy", how: "trivy fs --format spdx-json --output sbom.json DIR" },
    { tool: "GitHub", how: "gh api repos/OWNER/NAME/dependency-graph/sbom --jq .sbom > sbom.json" }
  ],
  claims: ({ head }) => (0, import_chunk_V3DHE5NW.keysOf)(head, 1).has("spdxVersion"),
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const version = (0, import_chunk_V3DHE5NW.stringAt)(root, "spdxVersion");
    if (version === void 0 || !/^SPDX-2\.\d+$/.test(version)) throw otherVersion2(file, root.spdxVersion);
    const problems = [];
    const described2 = new Set(describedBy(root));
    let total = 0;
    for (const [index, one] of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "packages") ?? []).entries()) {
      const pointer = (0, import_chunk_V3DHE5NW.pointerTo)("packages", index);
      if (!(0, import_chunk_V3DHE5NW.isObject)(one)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, one, "a package");
      if (described2.has((0, import_chunk_V3DHE5NW.stringAt)(one, "SPDXID") ?? "")) continue;
      total += 1;
      emit(packageOf2(one, pointer, file));
    }
    if (total === 0) problems.push(noPackages(file, "/packages"));
    const creation = (0, import_chunk_V3DHE5NW.objectAt)(root, "creationInfo") ?? {};
    const tool = ((0, import_chunk_V3DHE5NW.arrayAt)(creation, "creators") ?? []).flatMap(
      (creator) => /^Tool: (.+)$/.exec(String(creator))?.[1] ?? []
    );
    const claimedAt = (0, import_chunk_V3DHE5NW.stringAt)(creation, "created");
    return {
      ...tool[0] === void 0 ? {} : { tool: tool[0] },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes: [],
      problems
    };
  }
};
function describedBy(root) {
  const listed2 = ((0, import_chunk_V3DHE5NW.arrayAt)(root, "documentDescribes") ?? []).filter((id) => typeof id === "string");
  const related = ((0, import_chunk_V3DHE5NW.arrayAt)(root, "relationships") ?? []).flatMap(
    (relation) => (0, import_chunk_V3DHE5NW.isObject)(relation) && relation.relationshipType === "DESCRIBES" && relation.spdxElementId === "SPDXRef-DOCUMENT" ? (0, import_chunk_V3DHE5NW.stringAt)(relation, "relatedSpdxElement") ?? [] : []
  );
  return [...listed2, ...related];
}
var NOT_SAID = /* @__PURE__ */ new Set(["NOASSERTION", "NONE", "", void 0]);
function packageOf2(one, pointer, file) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(one, "name");
  if (!name) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, one.name, "the name of a package");
  const version = (0, import_chunk_V3DHE5NW.stringAt)(one, "versionInfo");
  const license = [(0, import_chunk_V3DHE5NW.stringAt)(one, "licenseConcluded"), (0, import_chunk_V3DHE5NW.stringAt)(one, "licenseDeclared")].find(
    (text) => !NOT_SAID.has(text)
  );
  const purl = ((0, import_chunk_V3DHE5NW.arrayAt)(one, "externalRefs") ?? []).find((ref) => (0, import_chunk_V3DHE5NW.isObject)(ref) && ref.referenceType === "purl");
  const locator = (0, import_chunk_V3DHE5NW.isObject)(purl) ? (0, import_chunk_V3DHE5NW.stringAt)(purl, "referenceLocator") : void 0;
  return {
    name,
    ...version ? { version } : {},
    ...locator ? { purl: locator } : {},
    licenses: license === void 0 ? [] : [license]
  };
}
var otherVersion2 = (file, found) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "the document is not of a version of SPDX that is read",
  file: file.path,
  pointer: "/spdxVersion",
  found: (JSON.stringify(found) ?? "nothing").slice(0, 60),
  expected: "SPDX-2.2 or SPDX-2.3",
  remedy: "let the tool write SPDX 2.3 JSON, or CycloneDX"
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
function implausible(value, unit, mayBeZero2) {
  if (unit === "1") return void 0;
  if (value < 0) return "zero or more";
  if (unit === "s" && value === 0 && !mayBeZero2) return "more than zero: a duration of zero was not measured";
  if (unit === "ratio" && value > 1) return "a ratio from 0 to 1";
  return void 0;
}
function* loadMetrics(load, reading) {
  for (const metric2 of written(load)) {
    const fault = Number.isFinite(metric2.value) ? implausible(metric2.value, metric2.unit, true) : "a finite number";
    if (fault !== void 0 || metric2.unit === "1" && metric2.value < 0) {
      reading.problems.push(untrueFigure(reading.file, metric2, fault ?? "zero or more"));
    } else {
      yield metric2;
    }
  }
}
function* written(load) {
  const { tags = "", requests, failed: failed2, unanswered, durations, samples = requests, received, sent } = load;
  if (durations !== void 0 && samples !== 0) {
    const known = samples === void 0 ? {} : { samples };
    for (const [statistic, value] of withMedian(durations)) {
      yield { name: `http_req_duration${tags}.${statistic}`, value, unit: "s", direction: "lower", ...known };
    }
  }
  const all = requests === void 0 || requests === 0 ? {} : { samples: requests };
  const reqs = `http_reqs${tags}`;
  if (requests !== void 0) yield { name: `${reqs}.count`, value: requests, unit: "1", direction: "higher", ...all };
  if (load.rate !== void 0)
    yield { name: `${reqs}.rate`, value: load.rate, unit: "1/s", direction: "higher", ...all };
  for (const [name, count4] of [
    ["http_req_failed", failed2],
    ["errors", unanswered]
  ]) {
    if (count4 === void 0) continue;
    yield { name: `${name}${tags}.count`, value: count4, unit: "1", direction: "lower", ...all };
    if (requests === void 0 || requests === 0) continue;
    yield { name: `${name}${tags}.rate`, value: count4 / requests, unit: "ratio", direction: "lower", ...all };
  }
  for (const [name, data] of [
    ["data_received", received],
    ["data_sent", sent]
  ]) {
    if (data?.count !== void 0) yield { name: `${name}${tags}.count`, value: data.count, unit: "B" };
    if (data?.rate !== void 0) yield { name: `${name}${tags}.rate`, value: data.rate, unit: "1/s" };
  }
}
function withMedian(durations) {
  const median = durations.get("med") ?? durations.get("p50");
  return median === void 0 ? durations : new Map([...durations, ["med", median], ["p50", median]]);
}
function tagsOf(tags) {
  const list = Object.entries(tags).filter(([, value]) => value !== "").map(([key, value]) => `${key}:${value.replace(/[\s\p{Cc}]+/gu, " ").trim()}`);
  return list.length === 0 ? "" : `{${list.join(",")}}`;
}
function nothingSucceeded({ file }, requests) {
  return {
    code: "evidence.no_samples",
    message: "no request succeeded",
    file: file.path,
    found: requests === void 0 ? "no successful request" : `0 of ${requests} requests succeeded`,
    expected: "at least one successful request",
    remedy: "look whether the load test reached its target, and run it again"
  };
}
function* emptyRun({ requests, failed: failed2 = 0 }, reading) {
  if (requests !== void 0 && failed2 >= requests) yield nothingSucceeded(reading, requests);
}
var untrueFigure = (file, { name, value }, expected) => ({
  code: Number.isFinite(value) ? "evidence.implausible" : "evidence.not_finite",
  message: "a figure cannot be true",
  file: file.path,
  found: `${value} in ${name}`,
  expected,
  remedy: "look whether the load test reached its target, and run it again"
});
function figureIn(written2, { what, ...at2 }) {
  const text = (written2 ?? "").trim();
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new import_chunk_WBSINXY2.Problem({
    code: /^[-+]?(?:nan|inf(?:inity)?)$/i.test(text) || text === "" ? "evidence.not_finite" : "evidence.unit",
    message: "a number in the report is not a finite number",
    ...at2,
    found: `${JSON.stringify(text.slice(0, 40))} in ${what}`,
    expected: "a finite number without a unit",
    remedy: "look whether anything was measured, and run the tool again"
  });
}
var breaksOff = (file, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "the report ends too early",
  file: file.path,
  found: "the end of the file",
  expected,
  remedy: "run the tool again and let it finish"
});
var notAsPrinted = (file, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "a part that the format demands is missing or of another kind",
  file: file.path,
  found: "nothing of that form",
  expected,
  remedy: "use the output as the tool wrote it"
});
var FOUND = /^Total of (\d+) requests completed$/m;
var KINDS3 = /^ {3}\(Connect: (\d+), Receive: (\d+), Length: (\d+), Exceptions: (\d+)\)$/m;
var ab = {
  id: "ab",
  kind: "perf",
  title: "ApacheBench text",
  tools: [{ tool: "ab", how: "ab -q -l -n 2000 -c 8 URL > ab.txt (-l where answers differ in length)" }],
  claims: ({ head }) => head.trimStart().startsWith("This is ApacheBench, Version "),
  read(file, emit) {
    const text = [...(0, import_chunk_V3DHE5NW.endedLines)(file)].join("\n").replaceAll("\r", "");
    const problems = [];
    const reading = { file, problems };
    const notes = ["durations are written in whole milliseconds: 0 is less than one"];
    const load = loadOf(text, file, notes);
    problems.push(...emptyRun(load, reading));
    for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    return { tool: "ab", notes, problems };
  }
};
function loadOf(text, file, notes) {
  const requests = field(text, "Complete requests");
  if (requests === void 0) throw stopped(text, file);
  const broken = field(text, "Failed requests");
  const rate = /^Requests per second: +(\S+) \[#\/sec\]/m.exec(text)?.[1];
  if (broken === void 0 || rate === void 0 && requests > 0)
    throw breaksOff(file, "failed requests and requests per second");
  const [connect = 0, receive = 0, length = 0, exceptions = 0] = (KINDS3.exec(text) ?? []).slice(1).map(Number);
  if (broken > 0 && !KINDS3.test(text)) throw breaksOff(file, "the kinds of failures");
  const refused2 = (field(text, "Non-2xx responses") ?? 0) + (field(text, "Write errors") ?? 0);
  if (length > 0)
    notes.push(`${length} of the failed requests are answers of another length than the first, which -l allows`);
  const total = field(text, "Total transferred");
  const transfer = /^Transfer rate: +(\S+) \[Kbytes\/sec\] received$/m.exec(text)?.[1];
  return {
    requests,
    // An answer may be both of another length and no 2xx, and the text does not say which were: at least the larger number failed.
    failed: Math.min(requests, Math.max(broken, refused2)),
    unanswered: connect + receive + exceptions,
    ...rate === void 0 ? {} : { rate: figureIn(rate, { file: file.path, what: "Requests per second" }) },
    ...requests === 0 ? {} : { durations: durationsIn(text, file, notes) },
    received: {
      count: total,
      rate: transfer === void 0 ? void 0 : figureIn(transfer, { file: file.path, what: "Transfer rate" }) * 1024
    }
  };
}
function durationsIn(text, file, notes) {
  const seconds2 = (written2, what) => figureIn(written2, { file: file.path, what }) / 1e3;
  const mean = /^Time per request: +(\S+) \[ms\] \(mean\)$/m.exec(text)?.[1];
  const durations = /* @__PURE__ */ new Map([["avg", seconds2(mean, "Time per request")]]);
  const full = /^Total: +(\d+) +\d+ +([\d.]+) +(\d+) +(\d+)$/m.exec(text);
  const short = /^Total: +(\d+) +\d+ +(\d+)$/m.exec(text);
  durations.set("min", seconds2(full?.[1] ?? short?.[1], "Total, min"));
  durations.set("max", seconds2(full?.[4] ?? short?.[2], "Total, max"));
  if (full !== null) {
    durations.set("stddev", seconds2(full[2], "Total, +/-sd"));
    durations.set("med", seconds2(full[3], "Total, median"));
  }
  if (!/^Percentage of the requests served within/m.test(text)) {
    notes.push("no percentiles: ab was told to leave them out, or made a single request");
  } else if (!/^ 100% +\d+ \(longest request\)$/m.test(text)) {
    throw breaksOff(file, "the longest request");
  }
  for (const [, percent, value] of text.matchAll(/^ +(\d\d?)% +(\d+)$/gm)) {
    durations.set(`p${percent}`, seconds2(value, `${percent}%`));
  }
  return durations;
}
function stopped(text, file) {
  const completed = FOUND.exec(text)?.[1];
  const message = /(?:\bapr_\w+: |Test aborted|SSL handshake failed).*$/m.exec(text)?.[0];
  if (completed === void 0 && message === void 0) return breaksOff(file, "the number of complete requests");
  return new import_chunk_WBSINXY2.Problem({
    code: "evidence.tool_failed",
    message: "ab gave up before its end",
    file: file.path,
    found: message?.slice(0, 80) ?? `${completed} requests completed`,
    expected: "a run to its end",
    remedy: "look whether the target answers, or let ab go on with -r"
  });
}
function field(text, name) {
  const written2 = new RegExp(`^${name}: +(\\d+)(?: bytes)?$`, "m").exec(text)?.[1];
  return written2 === void 0 ? void 0 : Number(written2);
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
var POOL = 4194304;
var FIRST2 = 64;
var GROWTH = Math.log(1.002);
var OFFSET = 1e6;
var BUCKET_ERROR = "0.1 %";
var samplePool = (samples = POOL) => ({ left: samples });
function samplesOf(pool) {
  const moments = {
    count: 0,
    sum: 0,
    mean: 0,
    squares: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY
  };
  let kept2 = new Float64Array(0);
  let sorted = true;
  let buckets;
  const grow = () => {
    const more = Math.max(FIRST2, kept2.length);
    if (pool.left < more) return false;
    pool.left -= more;
    const larger = new Float64Array(kept2.length + more);
    larger.set(kept2);
    kept2 = larger;
    return true;
  };
  const spill = () => {
    const counts2 = /* @__PURE__ */ new Map();
    for (const value of kept2.subarray(0, moments.count)) put(counts2, value);
    pool.left += kept2.length;
    kept2 = new Float64Array(0);
    return counts2;
  };
  return {
    add(value) {
      if (buckets === void 0 && moments.count === kept2.length && !grow()) buckets = spill();
      if (buckets === void 0) kept2[moments.count] = value;
      else put(buckets, value);
      sorted = false;
      moments.count += 1;
      moments.sum += value;
      const away = value - moments.mean;
      moments.mean += away / moments.count;
      moments.squares += away * (value - moments.mean);
      if (value < moments.min) moments.min = value;
      if (value > moments.max) moments.max = value;
    },
    get count() {
      return moments.count;
    },
    get sum() {
      return moments.sum;
    },
    get min() {
      return moments.min;
    },
    get max() {
      return moments.max;
    },
    get stddev() {
      return Math.sqrt(moments.squares / moments.count);
    },
    get exact() {
      return buckets === void 0;
    },
    quantile(share) {
      const rank = share * (moments.count - 1);
      if (buckets !== void 0) {
        return Math.min(moments.max, Math.max(moments.min, valueAt(buckets, Math.round(rank))));
      }
      const values = kept2.subarray(0, moments.count);
      if (!sorted) values.sort();
      sorted = true;
      const below = Math.floor(rank);
      const low = values[below] ?? Number.NaN;
      const high = values[Math.min(below + 1, moments.count - 1)] ?? low;
      return low + (high - low) * (rank - below);
    }
  };
}
function put(counts2, value) {
  const key = value === 0 ? 0 : Math.sign(value) * (OFFSET + Math.ceil(Math.log(Math.abs(value)) / GROWTH));
  counts2.set(key, (counts2.get(key) ?? 0) + 1);
}
function valueAt(counts2, rank) {
  let seen = 0;
  let key = 0;
  for (const [next, count4] of [...counts2].sort(([a], [b]) => a - b)) {
    key = next;
    seen += count4;
    if (seen > rank) break;
  }
  return key === 0 ? 0 : Math.sign(key) * Math.exp((Math.abs(key) - OFFSET - 0.5) * GROWTH);
}
function statisticsOf(samples) {
  return /* @__PURE__ */ new Map([
    ["avg", samples.sum / samples.count],
    ["min", samples.min],
    ["med", samples.quantile(0.5)],
    ["max", samples.max],
    ["p90", samples.quantile(0.9)],
    ["p95", samples.quantile(0.95)],
    ["p99", samples.quantile(0.99)]
  ]);
}
var LOST = "neither errors nor status codes are in this format: the text of ab has them";
var abTables = {
  id: "ab-tables",
  kind: "perf",
  title: "ApacheBench tables (-g, -e)",
  tools: [
    { tool: "ab", how: "ab -g ab.tsv \u2026 (says nothing of errors; the text does)" },
    { tool: "ab", how: "ab -e ab.csv \u2026 (says nothing of errors; the text does)" }
  ],
  claims: ({ head }) => GNUPLOT.test(head) || PERCENTILES.test(head),
  read(file, emit) {
    const percentiles = PERCENTILES.test(file.head);
    const problems = [];
    const durations = /* @__PURE__ */ new Map();
    let samples;
    if (percentiles) {
      for (const { fields, line } of csvRows(file, { ended: true })) {
        const [percent = "", milliseconds] = fields;
        if (!/^\d+$/.test(percent)) continue;
        const name = percent === "0" ? "min" : percent === "100" ? "max" : `p${percent}`;
        if (!WANTED.has(name)) continue;
        durations.set(name, figureIn(milliseconds, { file: file.path, line, what: `${percent} %` }) / 1e3);
      }
      if (!durations.has("max")) throw breaksOff(file, "a row for each percent up to 100");
    } else {
      const all = samplesOf(samplePool());
      for (const { fields, line } of csvRecords(file, { separator: "	", ended: true })) {
        all.add(figureIn(fields.ttime, { file: file.path, line, what: "ttime" }) / 1e3);
      }
      samples = all.count;
      if (samples > 0) for (const [statistic, value] of statisticsOf(all)) durations.set(statistic, value);
    }
    if (durations.size === 0) problems.push(noMetrics(file, ""));
    const load = { durations, ...samples === void 0 || samples === 0 ? {} : { samples } };
    for (const metric2 of loadMetrics(load, { file, problems })) emit(metric2);
    const steps = percentiles ? [] : ["durations are written in whole milliseconds: 0 is less than one"];
    return { tool: "ab", notes: [LOST, ...steps], problems };
  }
};
var GNUPLOT = /^starttime\tseconds\tctime\tdtime\tttime\twait\r?\n/;
var PERCENTILES = /^Percentage served,Time in ms\r?\n/;
var WANTED = /* @__PURE__ */ new Set(["min", "p50", "p75", "p90", "p95", "p99", "max"]);
function olderArtillery(aggregate, file) {
  const at2 = (key) => ({ file: file.path, pointer: `/aggregate/${key}` });
  const latency = (0, import_chunk_V3DHE5NW.objectAt)(aggregate, "latency");
  if (latency === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/aggregate/latency", aggregate.latency, "latencies by statistic");
  const counts2 = (key) => Object.entries((0, import_chunk_V3DHE5NW.objectAt)(aggregate, key) ?? {}).map(([name, count4]) => [
    name,
    (0, import_chunk_V3DHE5NW.finite)(count4, { file: file.path, pointer: `/aggregate/${key}${(0, import_chunk_V3DHE5NW.pointerTo)(name)}` })
  ]);
  const answered = (0, import_chunk_V3DHE5NW.finite)(aggregate.requestsCompleted, at2("requestsCompleted"));
  const unanswered = counts2("errors").reduce((sum3, [, count4]) => sum3 + count4, 0);
  const refused2 = counts2("codes").reduce((sum3, [code, count4]) => sum3 + (Number(code) >= 400 ? count4 : 0), 0);
  const rate = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(aggregate, "rps") ?? {}, "mean");
  return {
    requests: answered + unanswered,
    failed: refused2 + unanswered,
    unanswered,
    ...rate === void 0 ? {} : { rate },
    ...answered === 0 ? {} : { durations: secondsOf(latency, "/aggregate/latency", file), samples: answered }
  };
}
var NAMES = /* @__PURE__ */ new Map([
  ["mean", "avg"],
  ["min", "min"],
  ["max", "max"],
  ["median", "med"]
]);
function secondsOf(summary, pointer, file) {
  const figures = /* @__PURE__ */ new Map();
  for (const [key, written2] of Object.entries(summary)) {
    const statistic = NAMES.get(key) ?? (/^p\d\d$/.test(key) ? key : key === "p999" ? "p99.9" : void 0);
    if (statistic === void 0 || written2 === null) continue;
    figures.set(statistic, (0, import_chunk_V3DHE5NW.finite)(written2, { file: file.path, pointer: `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)(key)}` }) / 1e3);
  }
  return figures;
}
var ENSURE = "what became of the conditions of ensure is not in this file: the exit code says it";
var artillery = {
  id: "artillery",
  kind: "perf",
  title: "Artillery JSON",
  tools: [{ tool: "Artillery", how: "artillery run --output artillery.json test.yml" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return keys.has("aggregate/counters") || keys.has("aggregate/scenariosCreated");
  },
  read(file, emit) {
    const aggregate = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.parseJsonObject)(file), "aggregate");
    if (aggregate === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/aggregate", void 0, "the figures of the whole run");
    const problems = [];
    const reading = { file, problems };
    const older = Object.hasOwn(aggregate, "scenariosCreated");
    const load = older ? olderArtillery(aggregate, file) : loadOf2(aggregate, file);
    problems.push(...emptyRun(load, reading));
    for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    const counters = older ? /* @__PURE__ */ new Map() : countersIn(aggregate, file);
    if (!older) ownMetrics(aggregate, counters, file, emit);
    if (load.requests === void 0 && counters.size === 0) problems.push(noMetrics(file, "/aggregate"));
    const created = counters.get("vusers.created");
    if (load.requests === void 0 && created !== void 0 && !counters.has("vusers.completed")) {
      problems.push(nothingSucceeded(reading, void 0));
    }
    const failures = counters.get("plugins.expect.failed") ?? 0;
    const notes = failures === 0 ? [] : [`${failures} expectations of the expect plugin failed`];
    return { tool: "Artillery", notes: [ENSURE, ...notes], problems, saysFailed: failures > 0 };
  }
};
function loadOf2(aggregate, file) {
  const counters = countersIn(aggregate, file);
  const requests = counters.get("http.requests");
  const responses = counters.get("http.responses") ?? 0;
  const rate = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(aggregate, "rates") ?? {}, "http.request_rate");
  const summary = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(aggregate, "summaries") ?? {}, "http.response_time");
  const received = counters.get("http.downloaded_bytes");
  if (requests === void 0) return {};
  const unanswered = Math.max(0, requests - responses);
  const refused2 = [...counters].reduce(
    (sum3, [name, count4]) => sum3 + (/^http\.codes\.[45]\d\d$/.test(name) ? count4 : 0),
    0
  );
  const disliked = counters.get("plugins.expect.failed") ?? 0;
  return {
    requests,
    failed: Math.min(requests, unanswered + Math.max(refused2, disliked)),
    unanswered,
    ...rate === void 0 ? {} : { rate },
    ...summary === void 0 ? {} : { durations: secondsOf(summary, "/aggregate/summaries/http.response_time", file), samples: responses },
    ...received === void 0 ? {} : { received: { count: received } }
  };
}
function countersIn(aggregate, file) {
  const counters = (0, import_chunk_V3DHE5NW.objectAt)(aggregate, "counters");
  if (counters === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/aggregate/counters", aggregate.counters, "counters by name");
  return new Map(
    Object.entries(counters).map(([name, count4]) => [
      name,
      (0, import_chunk_V3DHE5NW.finite)(count4, { file: file.path, pointer: `/aggregate/counters${(0, import_chunk_V3DHE5NW.pointerTo)(name)}` })
    ])
  );
}
function ownMetrics(aggregate, counters, file, emit) {
  for (const [name, value] of counters) {
    const bad = /^errors\.|\.failed(?:\.|$)|\.errors\.|\.codes\.[45]\d\d$/.test(name);
    const unit = name === "http.downloaded_bytes" ? "B" : "1";
    emit({ name: `${name}.count`, value, unit, ...bad ? { direction: "lower" } : {} });
  }
  for (const [name, value] of Object.entries((0, import_chunk_V3DHE5NW.objectAt)(aggregate, "rates") ?? {})) {
    const pointer = `/aggregate/rates${(0, import_chunk_V3DHE5NW.pointerTo)(name)}`;
    if (value !== null)
      emit({
        name: `${name}.rate`,
        value: (0, import_chunk_V3DHE5NW.finite)(value, { file: file.path, pointer }),
        unit: "1/s",
        direction: "higher"
      });
  }
  for (const [name, summary] of Object.entries((0, import_chunk_V3DHE5NW.objectAt)(aggregate, "summaries") ?? {})) {
    const pointer = `/aggregate/summaries${(0, import_chunk_V3DHE5NW.pointerTo)(name)}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(summary)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, summary, "figures by statistic");
    if (!TIMES.test(name)) continue;
    const samples = (0, import_chunk_V3DHE5NW.numberAt)(summary, "count");
    const known = samples === void 0 || samples === 0 ? {} : { samples };
    for (const [statistic, value] of secondsOf(summary, pointer, file)) {
      emit({ name: `${name}.${statistic}`, value, unit: "s", direction: "lower", ...known });
    }
  }
}
var TIMES = /response_time|session_length|^browser\.(?:page|step)|\.(?:FCP|LCP|FID|INP|TTFB)\b/;
var NOTES2 = [
  "durations are written in whole milliseconds: 0 is less than one",
  "autocannon has no p95: the nearest are p90 and p97.5"
];
var autocannon = {
  id: "autocannon",
  kind: "perf",
  title: "autocannon JSON",
  tools: [{ tool: "autocannon", how: "autocannon -j URL > autocannon.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return keys.has("non2xx") && keys.has("latency") && keys.has("timeouts") && keys.has("connections");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const load = loadOf3(root, file);
    problems.push(...emptyRun(load, reading));
    for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    const finish = (0, import_chunk_V3DHE5NW.stringAt)(root, "finish");
    const mismatches = (0, import_chunk_V3DHE5NW.numberAt)(root, "mismatches") ?? 0;
    return {
      tool: "autocannon",
      ...finish === void 0 ? {} : { claimedAt: finish },
      notes: mismatches === 0 ? NOTES2 : [...NOTES2, `${mismatches} answers had another body than expected`],
      problems,
      saysFailed: mismatches > 0
    };
  }
};
function loadOf3(root, file) {
  const part = (key) => {
    const found = (0, import_chunk_V3DHE5NW.objectAt)(root, key);
    if (found === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${key}`, root[key], "figures by statistic");
    return found;
  };
  const number2 = (object, key, pointer = "") => (0, import_chunk_V3DHE5NW.finite)(object[key], { file: file.path, pointer: `${pointer}/${key}` });
  const latency = part("latency");
  const throughput = part("throughput");
  const answered = number2(part("requests"), "total", "/requests");
  const unanswered = number2(root, "errors");
  const refused2 = number2(root, "non2xx") + ((0, import_chunk_V3DHE5NW.numberAt)(root, "mismatches") ?? 0);
  const requests = answered + unanswered;
  const durations = /* @__PURE__ */ new Map();
  for (const [key, written2] of Object.entries(latency)) {
    const statistic = STATISTICS.get(key) ?? percentileOf(key);
    if (statistic === void 0) continue;
    durations.set(statistic, (0, import_chunk_V3DHE5NW.finite)(written2, { file: file.path, pointer: `/latency/${key}` }) / 1e3);
  }
  const duration = number2(root, "duration");
  return {
    requests,
    failed: Math.min(requests, refused2 + unanswered),
    unanswered,
    ...duration > 0 ? { rate: answered / duration } : {},
    ...answered === 0 ? {} : { durations, samples: answered },
    received: { count: number2(throughput, "total", "/throughput"), rate: number2(throughput, "average", "/throughput") }
  };
}
var STATISTICS = /* @__PURE__ */ new Map([
  ["average", "avg"],
  ["min", "min"],
  ["max", "max"],
  ["stddev", "stddev"]
]);
function percentileOf(key) {
  const [, whole2 = "", part] = /^p(\d\d)(?:_?(\d{1,3}))?$/.exec(key) ?? [];
  if (whole2 === "" || Number(whole2) < 50) return void 0;
  return part === void 0 ? `p${whole2}` : `p${whole2}.${part}`;
}
var STRING = '"(?:[^"\\\\]|\\\\.)*"';
var FIRST3 = new RegExp(
  `^\\s*\\{\\s*${STRING}\\s*:\\s*\\{\\s*${STRING}\\s*:\\s*\\{\\s*"(?:value|lower_value|upper_value)"\\s*:`
);
var MEASURES = /* @__PURE__ */ new Map([
  ["latency", { unit: "s", direction: "lower", by: 1e9 }],
  ["throughput", { unit: "1/s", direction: "higher", by: 1 }],
  ["build-time", { unit: "s", direction: "lower", by: 1 }],
  ["file-size", { unit: "B", direction: "lower", by: 1 }]
]);
var BOUNDS = ["value", "lower_value", "upper_value"];
var bencher = {
  id: "bencher",
  kind: "perf",
  title: "Bencher Metric Format (BMF) JSON",
  tools: [{ tool: "any", how: "write BMF JSON, as for `bencher run --adapter json`" }],
  claims: ({ head }) => FIRST3.test(head) && !/^\s*\{\s*"metrics"/.test(head),
  read(file, emit) {
    const problems = [];
    const notes = /* @__PURE__ */ new Set();
    let emitted2 = 0;
    for (const [benchmark, measures] of Object.entries((0, import_chunk_V3DHE5NW.parseJsonObject)(file))) {
      const pointer = (0, import_chunk_V3DHE5NW.pointerTo)(benchmark);
      if (!(0, import_chunk_V3DHE5NW.isObject)(measures)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, measures, "measures of a benchmark");
      for (const [measure, bounds] of Object.entries(measures)) {
        const at2 = `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)(measure)}`;
        if (!(0, import_chunk_V3DHE5NW.isObject)(bounds)) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, bounds, '{"value": \u2026}');
        if (!MEASURES.has(measure)) notes.add(`${measure}: the unit is not stated, so it stands as a plain number`);
        for (const metric2 of metricsOf(`${benchmark}/${measure}`, measure, bounds, at2, file)) {
          const expected = implausible(metric2.value, metric2.unit, true);
          emitted2 += 1;
          if (expected === void 0) emit(metric2);
          else problems.push({ ...untrue(file, at2, metric2), expected });
        }
      }
    }
    if (emitted2 === 0) problems.push(noMetrics(file, ""));
    return { notes: [...notes], problems };
  }
};
function* metricsOf(name, measure, bounds, pointer, file) {
  const { unit, direction, by } = MEASURES.get(measure) ?? { unit: "1", direction: void 0, by: 1 };
  for (const bound of BOUNDS) {
    if (bounds[bound] === void 0 && bound !== "value") continue;
    const value = (0, import_chunk_V3DHE5NW.finite)(bounds[bound], { file: file.path, pointer: `${pointer}/${bound}` }) / by;
    yield { name: `${name}.${bound}`, value, unit, ...direction === void 0 ? {} : { direction } };
  }
}
var untrue = (file, pointer, { name, value }) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer,
  found: `${value} in ${name}`,
  remedy: "look at how it is measured and written"
});
function statisticsOf2(observed) {
  const values = [...observed].sort((a, b) => a - b);
  const [min, max] = [values[0], values.at(-1)];
  if (min === void 0 || max === void 0) return {};
  const avg = values.reduce((sum3, one) => sum3 + one, 0) / values.length;
  const squares = values.reduce((sum3, one) => sum3 + (one - avg) ** 2, 0);
  return {
    avg,
    med: medianOf(values),
    ...values.length < 2 ? {} : { min, max, stddev: Math.sqrt(squares / (values.length - 1)) }
  };
}
function medianOf(sorted) {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
var nameOf2 = ({ benchmark, of }) => of === void 0 ? benchmark : `${benchmark}/${of}`;
function* metricsOf2({ measure, isRate: isRate2, samples, summaries }) {
  const name = nameOf2(measure);
  const [only, ...others] = summaries;
  if (only !== void 0 && others.length === 0 && samples.length === 0) {
    for (const [statistic, value] of only.figures) yield metric(name, statistic, value, measure, only.samples);
    return;
  }
  const averages = summaries.flatMap(({ figures }) => figures.get(isRate2 ? "rate" : "avg") ?? []);
  const observed = [...samples, ...averages];
  const statistics2 = statisticsOf2(observed);
  const wanted = isRate2 ? { rate: statistics2.med } : statistics2;
  for (const [statistic, value] of Object.entries(wanted)) {
    if (value !== void 0) yield metric(name, statistic, value, measure, observed.length);
  }
}
function metric(name, statistic, value, measure, samples) {
  const direction = statistic === "stddev" && measure.direction === "higher" ? void 0 : measure.direction;
  return {
    name: `${name}.${statistic}`,
    value,
    unit: measure.unit,
    ...direction === void 0 ? {} : { direction },
    ...samples === void 0 || !Number.isSafeInteger(samples) || samples < 1 ? {} : { samples }
  };
}
function newBenchmarks(file, emit) {
  const all = /* @__PURE__ */ new Map();
  const problems = [];
  const doubts = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  const notes = /* @__PURE__ */ new Set();
  const seriesOf = (measure, isRate2 = false) => {
    const key = isRate2 ? `${nameOf2(measure)}\0` : nameOf2(measure);
    const series = all.get(key) ?? { measure, isRate: isRate2, samples: [], summaries: [] };
    all.set(key, series);
    return series;
  };
  const read = (measure, statistic, written2) => readFigure(file, { measure, statistic, written: written2 }, problems, doubts);
  return {
    sample(measure, value) {
      const observed = read(measure, "avg", value);
      const { samples } = seriesOf(measure);
      if (observed !== void 0) samples.push(observed);
    },
    summary(measure, statistics2, samples) {
      const figures = /* @__PURE__ */ new Map();
      for (const [statistic, written2] of Object.entries(statistics2)) {
        const value = written2 === void 0 ? void 0 : read(measure, statistic, written2);
        if (value !== void 0) figures.set(statistic, value);
      }
      seriesOf(measure).summaries.push({ figures, samples });
    },
    rate(one, written2, samples) {
      const measure = { ...one, unit: "1/s", direction: "higher" };
      const value = written2 === void 0 ? void 0 : read(measure, "rate", written2);
      if (value !== void 0) seriesOf(measure, true).summaries.push({ figures: /* @__PURE__ */ new Map([["rate", value]]), samples });
    },
    failed(benchmark, how, at2) {
      if (!failures.has(benchmark)) failures.set(benchmark, { how, at: at2 });
    },
    problem: (parts) => void problems.push(parts),
    note: (text) => void notes.add(text),
    settle() {
      const metrics2 = [...all.values()].flatMap((series) => [...metricsOf2(series)]);
      metrics2.forEach(emit);
      for (const { isRate: isRate2, measure, summaries } of all.values()) {
        if (summaries.length > 1 && !isRate2)
          notes.add(`${nameOf2(measure)} stands ${summaries.length} times: its rows are samples`);
      }
      problems.push(
        ...[...doubts.values()].filter(({ benchmark }) => !failures.has(benchmark)).map(({ parts }) => parts)
      );
      if (failures.size > 0) problems.push(failedBenchmarks(file, failures));
      if (metrics2.length === 0 && problems.length === 0) problems.push(noMetrics(file, ""));
      return { notes: [...notes], problems };
    }
  };
}
function readFigure(file, { measure, statistic, written: written2 }, problems, doubts) {
  const { at: at2, toBase = (value) => value, unit, benchmark } = measure;
  try {
    const value = toBase((0, import_chunk_V3DHE5NW.finite)(written2, { file: file.path, pointer: "pointer" in at2 ? at2.pointer : "" }));
    const expected = implausible(value, unit, mayBeZero(measure, statistic)) ?? noRate(value, statistic);
    if (expected === void 0) return value;
    const name = `${nameOf2(measure)}.${statistic}`;
    const parts = untrueFigure2(file, measure, `${written2} for ${name}`, expected);
    if (!doubts.has(name)) doubts.set(name, { benchmark, parts });
  } catch (thrown) {
    const faults = (0, import_chunk_WBSINXY2.problemsOf)(thrown, "evidence.not_finite");
    problems.push(...faults.map(({ pointer: _, ...one }) => ({ ...one, ...at2 })));
  }
  return void 0;
}
var mayBeZero = ({ of }, statistic) => of !== void 0 || statistic !== "avg";
var noRate = (value, statistic) => statistic === "rate" && value <= 0 ? "more than zero" : void 0;
var untrueFigure2 = (file, { at: at2 }, found, expected) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  ...at2,
  found,
  expected,
  remedy: "look whether the compiler left the measured work out, or the clock is too coarse for it"
});
function failedBenchmarks(file, failures) {
  const [first] = failures;
  const rest = [...failures.keys()].slice(1, 4).join(", ");
  return {
    code: "evidence.tool_failed",
    message: failures.size === 1 ? "a benchmark failed" : `${failures.size} benchmarks failed`,
    file: file.path,
    ...first?.[1].at,
    found: `${first?.[0]}: ${first?.[1].how}`.slice(0, 300) + (rest === "" ? "" : `; also ${rest}`.slice(0, 200)),
    expected: "benchmarks that end without an error",
    remedy: "cure what failed, and run all benchmarks again"
  };
}
function withParameters(name, parameters = {}) {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${String(value)}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(",")}}`;
}
var DURATIONS = /* @__PURE__ */ new Map([
  ["ps", (value) => value / 1e12],
  ["ns", (value) => value / 1e9],
  ["us", (value) => value / 1e6],
  ["\xB5s", (value) => value / 1e6],
  ["\u03BCs", (value) => value / 1e6],
  ["ms", (value) => value / 1e3],
  ["s", (value) => value],
  ["sec", (value) => value],
  ["min", (value) => value * 60],
  ["m", (value) => value * 60],
  ["h", (value) => value * 3600],
  ["hr", (value) => value * 3600],
  ["day", (value) => value * 86400]
]);
var secondsFrom = (unit) => typeof unit === "string" ? DURATIONS.get(unit) : void 0;
var cargoCriterion = {
  id: "cargo-criterion",
  kind: "perf",
  title: "cargo-criterion JSON messages",
  tools: [{ tool: "cargo-criterion", how: "cargo criterion --message-format=json > criterion.json" }],
  claims: ({ head }) => /^\s*\{"reason":"(?:benchmark|group)-complete",/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const measured = /* @__PURE__ */ new Set();
    const grouped = /* @__PURE__ */ new Set();
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      const reason = (0, import_chunk_V3DHE5NW.isObject)(value) ? (0, import_chunk_V3DHE5NW.stringAt)(value, "reason") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(value) || reason === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", value, "a message with a reason");
      if (reason === "benchmark-complete") measured.add(readBenchmark(file, benchmarks, value, line));
      if (reason === "group-complete") {
        for (const id of (0, import_chunk_V3DHE5NW.arrayAt)(value, "benchmarks") ?? []) if (typeof id === "string") grouped.add(id);
      }
    }
    const open8 = [...measured].filter((id) => !grouped.has(id));
    const lost = [...grouped].filter((id) => !measured.has(id));
    if (open8.length > 0) benchmarks.problem(incomplete(file, `no group-complete for ${open8.slice(0, 3).join(", ")}`));
    if (lost.length > 0)
      benchmarks.problem(incomplete(file, `no benchmark-complete for ${lost.slice(0, 3).join(", ")}`));
    return { tool: "cargo-criterion", ...benchmarks.settle() };
  }
};
function readBenchmark(file, benchmarks, message, line) {
  const id = (0, import_chunk_V3DHE5NW.stringAt)(message, "id");
  if (id === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/id", message.id, "the id of a benchmark");
  const samples = (0, import_chunk_V3DHE5NW.arrayAt)(message, "measured_values")?.length;
  const estimate = (key) => {
    const found = (0, import_chunk_V3DHE5NW.objectAt)(message, key);
    if (found !== void 0) return found;
    throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${key}`, message[key], "an estimate");
  };
  const typical = estimate("typical");
  const unit = (0, import_chunk_V3DHE5NW.stringAt)(typical, "unit");
  const toBase = secondsFrom(unit);
  const scale = toBase === void 0 ? { unit: "1" } : { unit: "s", direction: "lower", toBase };
  if (toBase === void 0) benchmarks.note(`${id}: measured in ${JSON.stringify(unit)}, taken as a plain number`);
  const measure = { benchmark: id, at: { line }, ...scale };
  benchmarks.summary(measure, { avg: estimate("mean").estimate, med: estimate("median").estimate }, samples);
  const { lower_bound, upper_bound } = typical;
  benchmarks.summary({ ...measure, of: "typical" }, { avg: typical.estimate, lower_bound, upper_bound }, samples);
  if (toBase !== void 0) readThroughput(benchmarks, measure, message, typical.estimate, samples);
  const change = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(message, "change") ?? {}, "change");
  if (change === "Regressed") benchmarks.note(`${id}: criterion says that it regressed`);
  return id;
}
function readThroughput(benchmarks, { benchmark, at: at2, toBase }, message, typical, samples) {
  const seconds2 = typeof typical === "number" ? toBase?.(typical) ?? 0 : 0;
  for (const one of (0, import_chunk_V3DHE5NW.arrayAt)(message, "throughput") ?? []) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(one) || typeof one.per_iteration !== "number" || seconds2 <= 0) continue;
    const of = `${(0, import_chunk_V3DHE5NW.stringAt)(one, "unit") ?? "elements"}_per_second`;
    const perSecond = one.per_iteration / seconds2;
    benchmarks.summary({ benchmark, of, at: at2, unit: "1/s", direction: "higher" }, { avg: perSecond }, samples);
  }
}
var incomplete = (file, found) => ({
  code: "evidence.malformed",
  message: "the messages of cargo-criterion are not whole",
  file: file.path,
  found,
  expected: "each benchmark in a group that is complete",
  remedy: "run the benchmarks again and keep the whole output"
});
var LAST_RUN = "new";
function criterionName(path) {
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  const own = file.replace(/\.?(?:estimates|sample|raw)\.json(?:\.gz)?$/, "");
  if (own !== "") return { name: own };
  const run = parts.pop();
  const below = parts.slice(parts.lastIndexOf("criterion") + 1);
  if (run === void 0 || below.length === 0) return { name: run ?? file };
  const name = below.join("/");
  return run === LAST_RUN ? { name } : { name: `${name}/${run}`, previous: run };
}
var UNNAMED = "the file names neither the benchmark, which is named after its folder, nor the unit, taken as nanoseconds";
var criterion = {
  id: "criterion",
  kind: "perf",
  title: "Criterion.rs estimates and samples",
  tools: [
    { tool: "Criterion.rs", how: "cargo bench, then target/criterion/**/new/estimates.json" },
    { tool: "Criterion.rs", how: "cargo bench, then target/criterion/**/new/sample.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    const isEstimates = keys.has("median_abs_dev/point_estimate") || keys.has("std_dev/point_estimate");
    return isEstimates && keys.has("mean/point_estimate") || keys.has("iters") && keys.has("times");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const benchmarks = newBenchmarks(file, emit);
    const { name, previous } = criterionName(file.path);
    const time = {
      benchmark: name,
      unit: "s",
      direction: "lower",
      toBase: (value) => value / 1e9,
      at: { pointer: "" }
    };
    if ("iters" in root) readSamples(file, benchmarks, time, root);
    else readEstimates(file, benchmarks, time, root);
    benchmarks.note(UNNAMED);
    if (previous !== void 0) benchmarks.note(`the figures of the baseline "${previous}", not of the last run`);
    return { tool: "criterion", ...benchmarks.settle() };
  }
};
function readEstimates(file, benchmarks, time, root) {
  const { mean, median, std_dev: deviation } = root;
  const point = (key, value) => {
    if (typeof value === "object" && value !== null && "point_estimate" in value) return value.point_estimate;
    throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${key}`, value, "an estimate");
  };
  benchmarks.summary(time, {
    avg: point("mean", mean),
    med: point("median", median),
    stddev: point("std_dev", deviation)
  });
  const typical = (0, import_chunk_V3DHE5NW.objectAt)(root, "slope") ?? (0, import_chunk_V3DHE5NW.objectAt)(root, "mean") ?? {};
  const { lower_bound, upper_bound } = (0, import_chunk_V3DHE5NW.objectAt)(typical, "confidence_interval") ?? {};
  benchmarks.summary({ ...time, of: "typical" }, { avg: point("slope", typical), lower_bound, upper_bound });
}
function readSamples(file, benchmarks, time, root) {
  const iters = numbers(file, root, "iters");
  const times = numbers(file, root, "times");
  if (iters.length !== times.length || iters.some((count4) => count4 <= 0)) {
    throw (0, import_chunk_V3DHE5NW.badShape)(file, "/iters", iters, `a count above zero for each of ${times.length} times`);
  }
  const each = times.map((one, index) => one / (iters[index] ?? Number.NaN));
  benchmarks.summary(time, statisticsOf2(each), each.length);
  const products = iters.reduce((sum3, count4, index) => sum3 + count4 * (times[index] ?? Number.NaN), 0);
  const squares = iters.reduce((sum3, count4) => sum3 + count4 ** 2, 0);
  const typical = root.sampling_mode === "Flat" ? statisticsOf2(each).avg : products / squares;
  benchmarks.summary({ ...time, of: "typical" }, { avg: typical }, each.length);
}
function numbers(file, root, key) {
  const list = (0, import_chunk_V3DHE5NW.arrayAt)(root, key);
  if (list !== void 0 && list.length > 0 && list.every((one) => typeof one === "number")) return list;
  throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${key}`, root[key], "an array of numbers");
}
var MAX_NAMES = 500;
function foldRequests(file, options = {}) {
  const pool = samplePool();
  const fresh = () => ({
    samples: samplesOf(pool),
    failed: 0,
    unanswered: 0,
    start: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
    received: 0,
    sent: 0
  });
  const all = fresh();
  const named2 = /* @__PURE__ */ new Map();
  let unnamed = 0;
  return {
    add(row) {
      if (row.sumsUp !== true) count2(all, row);
      if (row.tags === "") return;
      let group = named2.get(row.tags);
      if (group === void 0) {
        if (named2.size === MAX_NAMES) {
          unnamed += 1;
          return;
        }
        group = fresh();
        named2.set(row.tags, group);
      }
      count2(group, row);
    },
    finish(emit) {
      const problems = [];
      const reading = { file, problems };
      const whole2 = loadOf4(all, "", options.wholeSeconds === true);
      problems.push(...emptyRun(whole2, reading));
      for (const metric2 of loadMetrics(whole2, reading)) emit(metric2);
      for (const [tags, group] of named2) {
        for (const metric2 of loadMetrics(loadOf4(group, tags, options.wholeSeconds === true), reading)) emit(metric2);
      }
      const exact = [all, ...named2.values()].every(({ samples }) => samples.exact);
      return {
        problems,
        notes: [
          ...exact ? [] : [`percentiles are within ${BUCKET_ERROR}: there are too many requests to keep each`],
          ...unnamed === 0 ? [] : [`${unnamed} requests have names beyond the first ${MAX_NAMES} and count in the total alone`]
        ]
      };
    }
  };
}
function count2(group, { seconds: seconds2, failed: failed2, unanswered, start, received, sent }) {
  group.samples.add(seconds2);
  if (failed2) group.failed += 1;
  group.unanswered = plus(group.unanswered, unanswered === void 0 ? void 0 : Number(unanswered));
  group.received = plus(group.received, received);
  group.sent = plus(group.sent, sent);
  group.start = Math.min(group.start, start ?? Number.NaN);
  group.end = Math.max(group.end, (start ?? Number.NaN) + seconds2);
}
var plus = (sum3, more) => sum3 === void 0 || more === void 0 ? void 0 : sum3 + more;
function loadOf4(group, tags, wholeSeconds) {
  const { samples, failed: failed2, unanswered, start, end, received, sent } = group;
  const requests = samples.count;
  const seconds2 = wholeSeconds ? Math.ceil(end - start) : end - start;
  const per = seconds2 > 0 && Number.isFinite(seconds2) ? seconds2 : void 0;
  return {
    tags,
    requests,
    failed: failed2,
    ...unanswered === void 0 ? {} : { unanswered },
    ...requests === 0 ? {} : { durations: new Map([...statisticsOf(samples), ["stddev", samples.stddev]]) },
    ...per === void 0 ? {} : { rate: requests / per },
    ...received === void 0 ? {} : { received: { count: received, rate: per && received / per } },
    ...sent === void 0 ? {} : { sent: { count: sent, rate: per && sent / per } }
  };
}
var FIRST4 = /^(?:ASSERTION\t\S|RUN\t\S+\t)/;
var VERSION = /^RUN\t(?:[^\t]*\t)+(\d+\.\d+(?:\.\d+)?[^\t\n]*)$/m;
var EPOCH = /^\d{13}$/;
var OTHERS = /* @__PURE__ */ new Set(["RUN", "ASSERTION", "GROUP", "ERROR", "SCENARIO", "ACTION"]);
var gatlingLog = {
  id: "gatling-log",
  kind: "perf",
  title: "Gatling simulation.log, text",
  tools: [{ tool: "Gatling", how: "mvn gatling:test, and take simulation.log (up to 3.11; later ones are binary)" }],
  claims: ({ head }) => FIRST4.test(head),
  read(file, emit) {
    const fold = foldRequests(file, { wholeSeconds: true });
    const errors = /* @__PURE__ */ new Map();
    let users = 0;
    for (const { fields, line } of csvRows(file, { separator: "	", ended: true, quoted: false })) {
      const [kind = ""] = fields;
      if (kind === "REQUEST") fold.add(requestIn(fields, file, line));
      else if (kind === "USER") users += fields.includes("START") ? 1 : fields.includes("END") ? -1 : 0;
      else if (kind === "ERROR") errors.set(fields[1] ?? "", (errors.get(fields[1] ?? "") ?? 0) + 1);
      else if (!OTHERS.has(kind)) throw atLine(notAsPrinted(file, "a record of Gatling, such as REQUEST"), line);
    }
    const version = VERSION.exec(file.head)?.[1];
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "Gatling",
      ...version === void 0 ? {} : { toolVersion: version },
      notes: [
        "what became of assertions is not in this file: assertions.xml has it, and the exit code",
        ...notes,
        ...[...errors].slice(0, 20).map(([message, count4]) => `${count4} times: ${message.slice(0, 120)}`)
      ],
      problems: users > 0 ? [...problems, unfinished(file, users).parts] : problems
    };
  }
};
function requestIn(fields, file, line) {
  const at2 = fields.findIndex(
    (field3, index) => (field3 === "OK" || field3 === "KO") && EPOCH.test(fields[index - 1] ?? "") && EPOCH.test(fields[index - 2] ?? "")
  );
  if (at2 < 4) throw atLine(notAsPrinted(file, "REQUEST with groups, name, start, end, and OK or KO"), line);
  const [groups = "", name = "", start = "", end = ""] = fields.slice(at2 - 4, at2);
  const path = [...groups.split(",").filter((group) => group !== ""), name].join(" / ");
  return {
    tags: tagsOf({ name: path }),
    seconds: (Number(end) - Number(start)) / 1e3,
    failed: fields[at2] === "KO",
    start: Number(start) / 1e3
  };
}
var atLine = ({ parts }, line) => new import_chunk_WBSINXY2.Problem({ ...parts, line });
var unfinished = (file, users) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "the log ends before all users did",
  file: file.path,
  found: `${users} users that started and did not end`,
  expected: "an end of each user",
  remedy: "let Gatling finish; of a run with maxDuration use js/stats.json"
});
var SCRIPT = /^\s*var stats = \{\s*\n\s*type: "/;
var KEYS = /^(\s*)(type|name|path|pathFormatted|stats|contents):/gm;
var NOTES3 = [
  "percentiles are named as Gatling has them by default: percentiles1 to 4 are p50, p75, p95 and p99",
  "durations are written in whole milliseconds: 0 is less than one"
];
var STATISTICS2 = [
  ["avg", "meanResponseTime"],
  ["min", "minResponseTime"],
  ["max", "maxResponseTime"],
  ["stddev", "standardDeviation"],
  ["p50", "percentiles1"],
  ["p75", "percentiles2"],
  ["p95", "percentiles3"],
  ["p99", "percentiles4"]
];
var gatlingStats = {
  id: "gatling-stats",
  kind: "perf",
  title: "Gatling statistics: global_stats.json, stats.json, stats.js",
  tools: [
    { tool: "Gatling", how: "mvn gatling:test, and take js/stats.json or js/global_stats.json of the report" },
    { tool: "Gatling", how: "mvn gatling:test, and take js/stats.js of the report, where there is no JSON" }
  ],
  claims({ head }) {
    if (SCRIPT.test(head)) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    const nested = keys.has("pathFormatted") && keys.has("stats/numberOfRequests");
    return nested || keys.has("numberOfRequests") && keys.has("meanResponseTime");
  },
  read(file, emit) {
    const root = SCRIPT.test(file.head) ? (0, import_chunk_V3DHE5NW.parseJsonObject)(scriptAsJson(file)) : (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    for (const load of loadsIn(root, "", "", file)) {
      if (load.tags === "") problems.push(...emptyRun(load, reading));
      for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    }
    const lost = "what became of assertions is not in this file: assertions.xml has it, and the exit code";
    return { tool: "Gatling", notes: [...NOTES3, lost], problems };
  }
};
function scriptAsJson(file) {
  const script = file.text();
  const end = script.search(/^\s*function fillStats\(/m);
  if (end < 0) {
    throw new import_chunk_WBSINXY2.Problem({
      code: "evidence.malformed",
      message: "the script ends too early",
      file: file.path,
      found: "the end of the file",
      expected: "function fillStats after the statistics",
      remedy: "run the tool again and let it finish"
    });
  }
  const text = script.slice(script.indexOf("{"), end).replace(KEYS, '$1"$2":');
  return { ...file, text: () => text };
}
function* loadsIn(node, pointer, path, file) {
  const nested = Object.hasOwn(node, "stats") || Object.hasOwn(node, "contents");
  const stats = nested ? (0, import_chunk_V3DHE5NW.objectAt)(node, "stats") : node;
  const at2 = nested ? `${pointer}/stats` : pointer;
  if (stats === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, node.stats, "the statistics of a request or a group");
  yield loadOf5(stats, at2, path === "" ? "" : tagsOf({ name: path }), file);
  for (const [key, child] of Object.entries((0, import_chunk_V3DHE5NW.objectAt)(node, "contents") ?? {})) {
    const below = `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)("contents", key)}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(child)) throw (0, import_chunk_V3DHE5NW.badShape)(file, below, child, "a request or a group");
    const name = (0, import_chunk_V3DHE5NW.stringAt)(child, "name") ?? key;
    yield* loadsIn(child, below, path === "" ? name : `${path} / ${name}`, file);
  }
}
function loadOf5(stats, pointer, tags, file) {
  const figure = (key, of) => {
    const values = (0, import_chunk_V3DHE5NW.objectAt)(stats, key);
    const at2 = `${pointer}/${key}`;
    if (values === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, stats[key], "figures of total, ok and ko");
    const written2 = values[of];
    if (written2 === "-") return void 0;
    const value = typeof written2 === "string" && /^\d+(?:\.\d+)?$/.test(written2) ? Number(written2) : written2;
    return (0, import_chunk_V3DHE5NW.finite)(value, { file: file.path, pointer: `${at2}/${of}` });
  };
  const requests = figure("numberOfRequests", "total") ?? 0;
  const rate = figure("meanNumberOfRequestsPerSecond", "total");
  const durations = STATISTICS2.flatMap(([name, key]) => {
    const milliseconds = figure(key, "total");
    return milliseconds === void 0 ? [] : [[name, milliseconds / 1e3]];
  });
  return {
    tags,
    requests,
    failed: figure("numberOfRequests", "ko") ?? 0,
    ...rate === void 0 ? {} : { rate },
    ...requests === 0 ? {} : { durations: new Map(durations) }
  };
}
var BEGUN = /^(Benchmark\S*)[ \t]*\t/;
var REST = /^\s*\d+\t\s*[\d.]+ \S+/;
var NUMBER = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|Inf|NaN)$/;
var hasGoResult = (head) => /^Benchmark\S*[ \t]+\d+[ \t]+[\d.eE+-]+ \S+/m.test(head);
function newGoLines(benchmarks, known) {
  let pkg = known;
  let [isOpen2, isMarked, hasFailed] = [false, false, false];
  let torn2;
  return {
    read(written2, at2) {
      const text = torn2 !== void 0 && REST.test(written2) ? `${torn2} ${written2}` : written2;
      const [, key, value = ""] = /^(goos|goarch|pkg|cpu): (.*?)\s*$/.exec(text) ?? [];
      if (key === "pkg") pkg = value;
      isMarked ||= key !== void 0;
      const isVerdict = /^(?:PASS|FAIL|ok {2}\t.*|FAIL\t.*)\s*$/.test(text);
      const isResult2 = readResult(benchmarks, pkg, text, at2);
      const begun = isResult2 ? void 0 : BEGUN.exec(text)?.[1];
      if (torn2 !== void 0 && text === written2 && (isResult2 || isVerdict || begun !== void 0)) {
        benchmarks.note(`${torn2}: its result is lost, because it prints to the same output`);
      }
      if (isResult2 || isVerdict || begun !== void 0) torn2 = begun;
      isOpen2 = !isVerdict && (isOpen2 || isResult2 || key !== void 0);
      if (!hasFailed || text.trim() !== "FAIL")
        hasFailed = readFailure(benchmarks, pkg ?? "go test", text, at2) || hasFailed;
    },
    get state() {
      return { isOpen: isOpen2, isMarked };
    }
  };
}
function readResult(benchmarks, pkg, text, at2) {
  if (!text.startsWith("Benchmark")) return false;
  const [name = "", iterations = "", ...values] = text.trimEnd().split(/\s+/);
  if (!/^\d+$/.test(iterations) || values.length < 2 || values.length % 2 > 0 || !NUMBER.test(values[0] ?? ""))
    return false;
  const benchmark = pkg === void 0 ? name : `${pkg}.${name}`;
  for (let index = 0; index < values.length; index += 2) {
    const [value = "", unit = ""] = values.slice(index, index + 2);
    benchmarks.sample({ benchmark, at: at2, ...measureOf(unit) }, Number(value));
  }
  return true;
}
var FAILURE = /^\s*--- (FAIL|SKIP): (\S+)|^(FAIL)(?:\s+(\S+).*)?$|^(panic: .*|fatal error: .*|exit status \d+)/;
function readFailure(benchmarks, pkg, text, at2) {
  const [, verdict, test, fail, named2, crash] = FAILURE.exec(text.trimEnd()) ?? [];
  if (verdict === "SKIP") benchmarks.note(`${test} was skipped`);
  if (verdict === "FAIL") benchmarks.failed(pkg, `--- FAIL: ${test}`, at2);
  if (crash !== void 0) benchmarks.failed(pkg, crash, at2);
  if (fail !== void 0) benchmarks.failed(named2 ?? pkg, text.trim(), at2);
  return verdict === "FAIL" || crash !== void 0 || fail !== void 0;
}
var LOWER = /* @__PURE__ */ new Set(["B/op", "allocs/op"]);
function measureOf(unit) {
  if (unit === "ns/op") return { unit: "s", direction: "lower", toBase: (value) => value / 1e9 };
  const [, before = "", scaled, after = ""] = /^(.*-)?(ns|MB)(\/.*)?$/.exec(unit) ?? [];
  const tidy = scaled === void 0 ? unit : `${before}${scaled === "ns" ? "s" : "B"}${after}`;
  const isRate2 = tidy.endsWith("/s");
  const base = isRate2 ? "1/s" : scaled === "ns" ? "s" : /^(?:.*-)?B(?:\/|$)/.test(tidy) ? "B" : "1";
  const direction = tidy === "B/s" ? "higher" : LOWER.has(tidy) || scaled === "ns" ? "lower" : void 0;
  return {
    of: tidy.replaceAll("/", "_per_"),
    unit: base,
    ...direction === void 0 ? {} : { direction },
    ...scaled === void 0 ? {} : { toBase: scaled === "ns" ? (value) => value / 1e9 : (value) => value * 1e6 }
  };
}
var goBrokenOff = (file, found) => ({
  code: "evidence.malformed",
  message: "the output of go test breaks off",
  file: file.path,
  found,
  expected: "PASS, ok or FAIL after the benchmarks of each package",
  remedy: "run the benchmarks again and keep the whole output"
});
var goBench = {
  id: "go-bench",
  kind: "perf",
  title: "go test -bench text",
  tools: [{ tool: "Go", how: "go test -run '^$' -bench . -benchmem -count 10 ./... > bench.txt" }],
  claims: ({ head }) => !/^\s*[{[]/.test(head) && hasGoResult(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const lines = newGoLines(benchmarks, void 0);
    let line = 0;
    for (const text of (0, import_chunk_V3DHE5NW.linesOf)(file.blocks())) {
      line += 1;
      lines.read(text, { line });
    }
    const { isOpen: isOpen2, isMarked } = lines.state;
    if (isOpen2 && isMarked) benchmarks.problem(goBrokenOff(file, `no verdict after line ${line}`));
    if (!isMarked) benchmarks.note("lines without the head of go test: whether any are missing cannot be told");
    return { tool: "go", ...benchmarks.settle() };
  }
};
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
var UNNAMED2 = "(unnamed)";
var MAX_UNNAMED = 1e6;
function* unnamedCases(suite, status, count4, file) {
  if (count4 > MAX_UNNAMED) {
    throw new import_chunk_WBSINXY2.Problem({
      code: "evidence.too_large",
      message: "a counter claims more tests than can be true",
      file,
      line: suite.line,
      found: `${count4} tests without a case`,
      expected: `at most ${MAX_UNNAMED}`,
      remedy: "use the report as the tool wrote it"
    });
  }
  for (let index = 0; index < count4; index += 1) {
    yield { name: UNNAMED2, status, ...suite.name === "" ? {} : { suite: kept(suite.name) } };
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
function newBook(file, emit) {
  const counts2 = { planned: 0, others: 0, failing: 0, skipped: 0 };
  const problems = [];
  const notes = [];
  return {
    problems,
    notes,
    add(test, isPlanned = true) {
      if (isPlanned) counts2.planned += 1;
      else counts2.others += 1;
      if (test.status === "failed" || test.status === "flaky") counts2.failing += 1;
      if (test.status === "skipped" || test.status === "not_run") counts2.skipped += 1;
      emit(test);
    },
    failing: () => counts2.failing,
    settle(claims = NONE3) {
      const sum3 = Object.assign(newSuite("", claims, 1), counts2);
      const balanced = balance(sum3);
      for (const test of unnamedCases(sum3, "skipped", balanced.skips, file.path)) emit(test);
      for (const test of unnamedCases(sum3, "not_run", sum3.missing, file.path)) emit(test);
      notes.push(...balanced.notes);
      if (balanced.hidesFailure) problems.push(hiddenFailure(sum3, file.path));
      if (sum3.missing > 0) problems.push(missingCases(sum3, file.path));
      if (counts2.planned + counts2.others + balanced.skips + sum3.missing === 0) problems.push(noTests(file.path));
    }
  };
}
var NONE3 = { failing: 0, skipped: 0 };
var brokenOff = (file, found, expected) => ({
  code: "evidence.malformed",
  message: "the report ends before the run did",
  file: file.path,
  found,
  expected,
  remedy: "run the tests again and let them finish"
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
  const name = given === "" ? classname || around || UNNAMED2 : given;
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
var goTestJson = {
  id: "go-test-json",
  kind: "tests",
  title: "go test JSON lines",
  tools: [
    { tool: "Go", how: "go test -json ./... > go-test.json" },
    { tool: "gotestsum", how: "gotestsum --jsonfile FILE" }
  ],
  claims: ({ head }) => isGoTest(head) && !hasBenchmarks(head),
  read(file, emit) {
    const packages = /* @__PURE__ */ new Map();
    for (const { value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) if ((0, import_chunk_V3DHE5NW.isObject)(value)) readEvent(packages, value);
    const book = newBook(file, emit);
    const open8 = [];
    for (const [name, one] of packages) {
      let failing = false;
      for (const [test, state] of one.tests) {
        const status = statusOf(state);
        failing ||= status === "failed" || status === "flaky";
        const message = status === "passed" ? "" : firstLines(state.output);
        book.add({
          name: test,
          status,
          suite: name,
          ...state.tries > 1 ? { attempts: state.tries } : {},
          ...state.seconds === void 0 ? {} : { durationMs: state.seconds * 1e3 },
          ...message === "" ? {} : { message }
        });
      }
      if (one.end === void 0) open8.push(name);
      if (one.failed && !failing)
        book.add({ name, status: "failed", suite: name, message: firstLines(one.output) }, false);
    }
    if (open8.length > 0) book.problems.push(unended(file, open8));
    book.settle();
    return { tool: "go", notes: [...book.notes, NOTE3], problems: book.problems };
  }
};
var NOTE3 = "tests that a panic kept from running are nowhere in the output of go test";
var isGoTest = (head) => /^\{"(?:Time|ImportPath|Action)":/.test(head) && /"Action":"(?:start|run|output|pass|fail|skip|build-output|build-fail)"/.test(head);
var hasBenchmarks = (head) => /"Output":"[^"\n]*\bns\/op\b/.test(head);
var OUTPUT = 2e3;
function readEvent(packages, event) {
  const action = (0, import_chunk_V3DHE5NW.stringAt)(event, "Action") ?? "";
  const name = (0, import_chunk_V3DHE5NW.stringAt)(event, "Package") ?? ((0, import_chunk_V3DHE5NW.stringAt)(event, "ImportPath") ?? "").replace(/ \[.*\]$/, "");
  if (name === "") return;
  const one = packages.get(name) ?? { tests: /* @__PURE__ */ new Map(), failed: false, output: "" };
  packages.set(name, one);
  const test = (0, import_chunk_V3DHE5NW.stringAt)(event, "Test");
  const text = (0, import_chunk_V3DHE5NW.stringAt)(event, "Output") ?? "";
  if (action === "build-output") one.output += text.slice(0, Math.max(0, OUTPUT - one.output.length));
  if (test === void 0) {
    if (action === "start") delete one.end;
    if (action === "build-fail") one.failed = true;
    if (action === "pass" || action === "fail" || action === "skip") {
      one.end = action;
      one.failed ||= action === "fail";
    }
    return;
  }
  const state = one.tests.get(test) ?? { tries: 0, failures: 0, output: "" };
  one.tests.set(test, state);
  if (action === "run") {
    state.tries += 1;
    delete state.last;
  } else if (action === "pass" || action === "fail" || action === "skip") {
    state.last = action;
    if (action === "fail") state.failures += 1;
    const seconds2 = (0, import_chunk_V3DHE5NW.numberAt)(event, "Elapsed");
    if (seconds2 !== void 0) state.seconds = seconds2;
  } else if (action === "output" && !/^\s*(?:===|---) /.test(text)) {
    state.output += kept(text.slice(0, Math.max(0, OUTPUT - state.output.length)));
  }
}
function statusOf({ last, failures }) {
  if (last === "skip") return failures > 0 ? "flaky" : "skipped";
  if (last !== "pass") return "failed";
  return failures > 0 ? "flaky" : "passed";
}
var unended = (file, packages) => brokenOff(file, `no end of ${packages.slice(0, 3).join(", ")}`, "pass, fail or skip for each package");
var goBenchJson = {
  id: "go-bench-json",
  kind: "perf",
  title: "go test -bench JSON lines",
  tools: [{ tool: "Go", how: "go test -run '^$' -bench . -benchmem -count 10 -json ./... > bench.json" }],
  claims: ({ head }) => isGoTest(head) && hasBenchmarks(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const packages = /* @__PURE__ */ new Map();
    let hasTests = false;
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) continue;
      const name = (0, import_chunk_V3DHE5NW.stringAt)(value, "Package") ?? (0, import_chunk_V3DHE5NW.stringAt)(value, "ImportPath")?.replace(/ \[.*\]$/, "");
      if (name === void 0) continue;
      const one = packages.get(name) ?? { lines: newGoLines(benchmarks, name), begun: "", isEnded: false };
      packages.set(name, one);
      const action = (0, import_chunk_V3DHE5NW.stringAt)(value, "Action") ?? "";
      const test = (0, import_chunk_V3DHE5NW.stringAt)(value, "Test");
      hasTests ||= action === "run" && test !== void 0 && !test.startsWith("Benchmark");
      if (action === "output") readOutput(one, (0, import_chunk_V3DHE5NW.stringAt)(value, "Output") ?? "", line);
      else if (action === "fail" || action === "build-fail") benchmarks.failed(name, test ?? action, { line });
      if (test === void 0 && ENDS.has(action)) one.isEnded = true;
    }
    const open8 = [...packages].filter(([, { isEnded }]) => !isEnded).map(([name]) => name);
    if (open8.length > 0) benchmarks.problem(goBrokenOff(file, `no end of ${open8.slice(0, 3).join(", ")}`));
    if (hasTests) benchmarks.note("tests ran beside the benchmarks and are not counted: leave them out with -run '^$'");
    return { tool: "go", ...benchmarks.settle() };
  }
};
var ENDS = /* @__PURE__ */ new Set(["pass", "fail", "skip", "build-fail"]);
function readOutput(one, output, line) {
  const [last = "", ...whole2] = `${one.begun}${output}`.split("\n").reverse();
  for (const text of whole2.reverse()) one.lines.read(text, { line });
  one.begun = last.slice(0, 65536);
}
var STATISTICS3 = /* @__PURE__ */ new Map([
  ["mean", "avg"],
  ["median", "med"],
  ["stddev", "stddev"],
  ["min", "min"],
  ["max", "max"]
]);
function readGoogleRows(file, benchmarks, written2) {
  const rows = withAggregates(written2);
  const repeated = new Set(rows.filter(({ aggregate }) => aggregate === void 0).map(({ benchmark }) => benchmark));
  const aggregates = /* @__PURE__ */ new Map();
  for (const row of rows) {
    if (row.isComplexity) benchmarks.note("rows of asymptotic complexity are left out");
    else if (row.ended !== void 0) reportEnd(benchmarks, row);
    else if (row.aggregate === void 0) readRepetition(file, benchmarks, row);
    else if (!repeated.has(row.benchmark)) {
      const statistic = STATISTICS3.get(row.aggregate);
      const known = aggregates.get(row.benchmark) ?? /* @__PURE__ */ new Map();
      aggregates.set(row.benchmark, known);
      if (statistic !== void 0) known.set(statistic, row);
      else benchmarks.note(`the aggregate ${row.aggregate} is left out`);
    }
  }
  for (const statistics2 of aggregates.values()) readAggregates(file, benchmarks, statistics2);
}
function withAggregates(rows) {
  if (rows.some(({ aggregate }) => aggregate !== void 0)) return rows;
  const names = new Set(rows.map(({ name }) => name));
  return rows.map((row) => {
    const [, base, aggregate] = /^(.*)_([a-z]\w*)$/.exec(row.name) ?? [];
    const isOne = base !== void 0 && ["mean", "median", "stddev"].every((one) => names.has(`${base}_${one}`));
    const isKnown = aggregate === "cv" || STATISTICS3.has(aggregate ?? "");
    return isOne && isKnown && aggregate !== void 0 ? { ...row, benchmark: base, aggregate } : row;
  });
}
function reportEnd(benchmarks, { benchmark, ended: ended2, message = "no message", at: at2 }) {
  if (ended2 === "skipped") benchmarks.note(`skipped: ${benchmark}: ${message}`);
  else benchmarks.failed(benchmark, message, at2);
}
function readRepetition(file, benchmarks, row) {
  const time = timeOf(file, row);
  benchmarks.sample(time, row.times.real);
  benchmarks.sample({ ...time, of: "cpu_time" }, row.times.cpu);
  for (const [of, value] of Object.entries(row.counters)) {
    if (typeof value === "number") benchmarks.sample(counterOf(row, of), value);
  }
}
function readAggregates(file, benchmarks, statistics2) {
  const rows = [...statistics2];
  const [first] = statistics2.values();
  if (first === void 0) return;
  const time = timeOf(file, first);
  const samples = typeof first.iterations === "number" ? first.iterations : void 0;
  const of = (pick) => Object.fromEntries(rows.map(([name, row]) => [name, pick(row)]));
  benchmarks.summary(
    time,
    of(({ times }) => times.real),
    samples
  );
  benchmarks.summary(
    { ...time, of: "cpu_time" },
    of(({ times }) => times.cpu),
    samples
  );
  for (const [name, value] of Object.entries(first.counters)) {
    if (typeof value === "number")
      benchmarks.summary(
        counterOf(first, name),
        of(({ counters }) => counters[name]),
        samples
      );
  }
}
function timeOf(file, { benchmark, unit, at: at2 }) {
  const toBase = secondsFrom(unit);
  if (toBase !== void 0) return { benchmark, unit: "s", direction: "lower", toBase, at: at2 };
  throw (0, import_chunk_V3DHE5NW.badShape)(file, "pointer" in at2 ? `${at2.pointer}/time_unit` : "", unit, "a time_unit: ns, us, ms or s");
}
var RATES = /* @__PURE__ */ new Set(["bytes_per_second", "items_per_second"]);
var BYTES = /* @__PURE__ */ new Set(["max_bytes_used", "total_allocated_bytes", "net_heap_growth"]);
function counterOf({ benchmark, at: at2 }, of) {
  if (RATES.has(of)) return { benchmark, of, at: at2, unit: "1/s", direction: "higher" };
  if (BYTES.has(of)) return { benchmark, of, at: at2, unit: "B", direction: "lower" };
  return { benchmark, of, at: at2, unit: "1", ...of === "allocs_per_iter" ? { direction: "lower" } : {} };
}
var googleBenchmark = {
  id: "google-benchmark",
  kind: "perf",
  title: "Google Benchmark JSON",
  tools: [{ tool: "Google Benchmark", how: "./bench --benchmark_out=FILE --benchmark_out_format=json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("context/num_cpus") && (keys.has("benchmarks") || keys.has("context/library_build_type"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const list = (0, import_chunk_V3DHE5NW.arrayAt)(root, "benchmarks");
    if (list === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/benchmarks", root.benchmarks, "an array of benchmarks");
    const benchmarks = newBenchmarks(file, emit);
    readGoogleRows(
      file,
      benchmarks,
      list.map((row, index) => rowOf(file, row, `/benchmarks/${index}`))
    );
    const context = (0, import_chunk_V3DHE5NW.objectAt)(root, "context") ?? {};
    if (context.library_build_type === "debug")
      benchmarks.note("the library was built for debugging, which slows the measured code");
    const [version, made] = [(0, import_chunk_V3DHE5NW.stringAt)(context, "library_version"), (0, import_chunk_V3DHE5NW.stringAt)(context, "date")];
    return {
      tool: "google-benchmark",
      ...benchmarks.settle(),
      ...version === void 0 ? {} : { toolVersion: version },
      ...made === void 0 || !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(made) ? {} : { claimedAt: made }
    };
  }
};
var ROW_KEYS = /* @__PURE__ */ new Set([
  ...["name", "run_name", "run_type", "family_index", "per_family_instance_index", "repetitions", "repetition_index"],
  ...["threads", "iterations", "real_time", "cpu_time", "time_unit", "label", "aggregate_name", "aggregate_unit"],
  ...["error_occurred", "error_message", "skipped", "skip_message"]
]);
function rowOf(file, row, pointer) {
  const name = (0, import_chunk_V3DHE5NW.isObject)(row) ? (0, import_chunk_V3DHE5NW.stringAt)(row, "name") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(row) || name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, row, "a row with a name");
  const [message, aggregate] = [(0, import_chunk_V3DHE5NW.stringAt)(row, "error_message") ?? (0, import_chunk_V3DHE5NW.stringAt)(row, "skip_message"), aggregateOf(row)];
  return {
    name,
    benchmark: (0, import_chunk_V3DHE5NW.stringAt)(row, "run_name") ?? name,
    ...aggregate === void 0 ? {} : { aggregate },
    isComplexity: "big_o" in row || "rms" in row,
    ...row.error_occurred === true ? { ended: "failed" } : row.skipped === true ? { ended: "skipped" } : {},
    ...message === void 0 ? {} : { message },
    times: { real: row.real_time, cpu: row.cpu_time },
    unit: row.time_unit,
    iterations: row.iterations,
    counters: Object.fromEntries(Object.entries(row).filter(([key]) => !ROW_KEYS.has(key))),
    at: { pointer }
  };
}
var aggregateOf = (row) => row.run_type === "aggregate" ? (0, import_chunk_V3DHE5NW.stringAt)(row, "aggregate_name") ?? "" : void 0;
var COLUMNS = 10;
var googleBenchmarkCsv = {
  id: "google-benchmark-csv",
  kind: "perf",
  title: "Google Benchmark CSV",
  tools: [
    { tool: "Google Benchmark", how: "./bench --benchmark_out=FILE --benchmark_out_format=csv (JSON says more)" }
  ],
  claims: ({ head }) => /^name,iterations,real_time,cpu_time,time_unit,/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const [header, ...rows] = csvRows(file, { ended: true });
    const names = header?.fields ?? [];
    readGoogleRows(
      file,
      benchmarks,
      rows.map((row) => rowOf2(file, names, row))
    );
    benchmarks.note("nothing marks the end of the CSV: whether rows are missing cannot be told");
    return { tool: "google-benchmark", ...benchmarks.settle() };
  }
};
function rowOf2(file, names, { fields, line }) {
  const isWhole2 = fields.length === names.length || fields.length === COLUMNS && fields[9] !== "";
  if (!isWhole2) throw torn(file, line, fields.length, names.length);
  const [name = "", iterations, real = "", cpu = "", unit, , , , error, message = ""] = fields;
  const counters = names.map((column, index) => [column, fields[index] ?? ""]);
  const isComplexity = iterations === "" && /_(?:BigO|RMS)$/.test(name);
  return {
    name,
    benchmark: name,
    isComplexity,
    ...error === "true" ? { ended: "failed" } : error === "false" ? { ended: "skipped" } : {},
    ...message === "" ? {} : { message },
    times: { real: Number(real === "" ? Number.NaN : real), cpu: Number(cpu === "" ? Number.NaN : cpu) },
    unit,
    iterations: Number(iterations),
    counters: Object.fromEntries(counters.filter(isCounter).map(([column, value]) => [column, Number(value)])),
    at: { line }
  };
}
var isCounter = ([column, value], index) => value !== "" && (column === "bytes_per_second" || column === "items_per_second" || index >= COLUMNS);
var torn = (file, line, found, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.malformed",
  message: "a row of the CSV is not whole",
  file: file.path,
  line,
  found: `${found} fields`,
  expected: `${expected} fields, or ${COLUMNS} that end in a message`,
  remedy: "run the benchmarks again and let them finish"
});
var MAX_KEPT = 1e6;
var SECTIONS = /\nStatus code distribution:((?:\n {2}\[\d+\]\t\d+ responses)*)\n\n(?:Error distribution:([\s\S]*?)\n\n|\n\n)\s*$/;
var hey = {
  id: "hey",
  kind: "perf",
  title: "hey summary text",
  tools: [{ tool: "hey", how: "hey -n 2000 URL > hey.txt" }],
  claims: ({ head }) => /^\s*Summary:\n {2}Total:\t/.test(head) && head.includes("\n  Requests/sec:	"),
  read(file, emit) {
    const text = file.text();
    const problems = [];
    const reading = { file, problems };
    const notes = ["durations are written in steps of 0.1 ms, and data received without headers"];
    const load = loadOf6(text, file, notes);
    problems.push(...emptyRun(load, reading));
    for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    return { tool: "hey", notes, problems };
  }
};
function loadOf6(text, file, notes) {
  const sections = SECTIONS.exec(text.replaceAll("\r", ""));
  if (sections === null) throw breaksOff(file, "the distribution of status codes and of errors");
  const statuses = [...(sections[1] ?? "").matchAll(/\[(\d+)\]\t(\d+) /g)].map(
    (row) => [Number(row[1]), Number(row[2])]
  );
  const answered = statuses.reduce((sum3, [, count4]) => sum3 + count4, 0);
  const refused2 = statuses.reduce((sum3, [code, count4]) => sum3 + (code >= 400 ? count4 : 0), 0);
  const errors = [...(sections[2] ?? "").matchAll(/^ {2}\[(\d+)\]\t(.*)$/gm)];
  const unanswered = errors.reduce((sum3, [, count4]) => sum3 + Number(count4), 0);
  for (const [, count4, message] of errors.slice(0, 5)) notes.push(`${count4} requests: ${(message ?? "").slice(0, 80)}`);
  const kept2 = [...text.matchAll(/^ {2}\d+\.\d+ \[(\d+)\]\t\|/gm)].reduce((sum3, [, count4]) => sum3 + Number(count4), 0);
  if (kept2 !== answered) throw breaksOff(file, `status codes of ${kept2} responses, as the histogram has`);
  const requests = answered + unanswered;
  const rate = field2(text, file, "Requests/sec", "");
  const total = field2(text, file, "Total", " secs");
  const counted2 = answered < MAX_KEPT;
  if (counted2 && Math.abs(rate * total - requests) > 1 + 6e-5 * rate) {
    throw breaksOff(file, `about ${Math.round(rate * total)} responses and errors, by rate and time`);
  }
  if (!counted2) notes.push("hey keeps the durations and status codes of the first million requests only");
  const size = /^ {2}Total data:\t(\d+) bytes$/m.exec(text)?.[1];
  return {
    ...counted2 ? { requests, failed: refused2 + unanswered, unanswered } : {},
    rate,
    ...answered === 0 ? {} : { durations: durationsIn2(text, file), samples: answered },
    ...size === void 0 ? {} : { received: { count: Number(size) } }
  };
}
function durationsIn2(text, file) {
  const durations = /* @__PURE__ */ new Map([
    ["avg", field2(text, file, "Average", " secs")],
    ["min", field2(text, file, "Fastest", " secs")],
    ["max", field2(text, file, "Slowest", " secs")]
  ]);
  for (const [, percent, seconds2] of text.matchAll(/^ {2}(\d+)%%? in (\d+\.\d+) secs$/gm)) {
    if (percent !== "0") durations.set(`p${percent}`, figureIn(seconds2, { file: file.path, what: `${percent}%` }));
  }
  return durations;
}
function field2(text, file, name, unit) {
  const written2 = new RegExp(`^ {2}${name}:\\t *(\\S+)${unit}$`, "m").exec(text)?.[1];
  return figureIn(written2, { file: file.path, what: name });
}
var HEADER = "response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset";
var LOST2 = "requests without an answer are not in this format, so neither errors nor the rate of requests are known";
var heyCsv = {
  id: "hey-csv",
  kind: "perf",
  title: "hey CSV",
  tools: [
    {
      tool: "hey",
      how: "hey -n 2000 -o csv URL > hey.csv (leaves out requests without an answer; the summary has them)"
    }
  ],
  claims: ({ head }) => head.startsWith(HEADER),
  read(file, emit) {
    const fold = foldRequests(file);
    let rows = 0;
    for (const { fields, line } of csvRecords(file, { ended: true })) {
      const at2 = { file: file.path, line };
      rows += 1;
      fold.add({
        tags: "",
        seconds: figureIn(fields["response-time"], { ...at2, what: "response-time" }),
        failed: figureIn(fields["status-code"], { ...at2, what: "status-code" }) >= 400
      });
    }
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "hey",
      notes: [LOST2, ...notes],
      problems: rows === 0 ? [nothingSucceeded({ file, problems: [] }, 0)] : problems
    };
  }
};
var hyperfine = {
  id: "hyperfine",
  kind: "perf",
  title: "hyperfine JSON",
  tools: [{ tool: "hyperfine", how: "hyperfine --export-json FILE COMMAND\u2026" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    const first = keys.has("results/*/mean") && keys.has("results/*/median") && keys.has("results/*/user");
    return keys.has("results/*/command") && (first || keys.has("primary_metric"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const results = (0, import_chunk_V3DHE5NW.arrayAt)(root, "results");
    if (results === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/results", root.results, "an array of results");
    const benchmarks = newBenchmarks(file, emit);
    const commands = results.map((one) => (0, import_chunk_V3DHE5NW.isObject)(one) ? nameOf3(one) : void 0);
    for (const [index, result] of results.entries()) {
      const at2 = { pointer: `/results/${index}` };
      if (!(0, import_chunk_V3DHE5NW.isObject)(result)) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2.pointer, result, "the result of a command");
      const name = nameOf3(result);
      if (name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2.pointer, result.command, "the command");
      const shared = commands.filter((other) => other === name).length > 1;
      const benchmark = shared && (0, import_chunk_V3DHE5NW.isObject)(result.parameters) ? withParameters(name, result.parameters) : name;
      const read = (0, import_chunk_V3DHE5NW.isObject)(result.summary) ? readSummaries : readTimes;
      read(benchmarks, { benchmark, unit: "s", direction: "lower", at: at2 }, result);
      reportFailures(benchmarks, benchmark, result, at2);
    }
    return { tool: "hyperfine", ...benchmarks.settle() };
  }
};
var nameOf3 = (result) => (0, import_chunk_V3DHE5NW.stringAt)(result, "name") ?? (0, import_chunk_V3DHE5NW.stringAt)(result, "command");
function readTimes(benchmarks, time, result) {
  const { mean, median, stddev, min, max, user, system, memory_usage_byte: memory } = result;
  const runs = ((0, import_chunk_V3DHE5NW.arrayAt)(result, "times") ?? (0, import_chunk_V3DHE5NW.arrayAt)(result, "exit_codes"))?.length;
  benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: stddev ?? void 0 }, runs);
  benchmarks.summary({ ...time, of: "user" }, { avg: user }, runs);
  benchmarks.summary({ ...time, of: "system" }, { avg: system }, runs);
  const bytes2 = (0, import_chunk_V3DHE5NW.isArray)(memory) ? memory.filter((one) => typeof one === "number") : [];
  if (bytes2.length > 0) benchmarks.summary({ ...time, of: "memory", unit: "B" }, statisticsOf2(bytes2), bytes2.length);
}
var UNITS2 = { second: "s", byte: "B" };
function readSummaries(benchmarks, time, result) {
  for (const [name, summary] of Object.entries((0, import_chunk_V3DHE5NW.isObject)(result.summary) ? result.summary : {})) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(summary)) continue;
    const { mean, median, stddev, min, max, count: count4 } = summary;
    const unit = UNITS2[(0, import_chunk_V3DHE5NW.stringAt)(summary, "unit") ?? ""] ?? "1";
    const measure = name === "time_wall_clock" ? { ...time, unit } : { ...time, unit, of: name };
    const runs = typeof count4 === "number" ? count4 : void 0;
    benchmarks.summary(measure, { avg: mean, med: median, min, max, stddev: stddev ?? void 0 }, runs);
  }
}
function reportFailures(benchmarks, benchmark, result, at2) {
  const runs = (0, import_chunk_V3DHE5NW.arrayAt)(result, "measurements")?.map((run) => (0, import_chunk_V3DHE5NW.isObject)(run) ? run.exit_code : void 0);
  const codes = runs ?? (0, import_chunk_V3DHE5NW.arrayAt)(result, "exit_codes");
  if (codes === void 0) {
    benchmarks.note("this version of hyperfine does not write the exit codes of commands");
    return;
  }
  const failed2 = codes.filter((code) => code !== 0);
  if (failed2.length === 0) return;
  const ends = [...new Set(failed2)].slice(0, 3).join(", ");
  benchmarks.failed(benchmark, `${failed2.length} of ${codes.length} runs ended with exit code ${ends}`, at2);
}
var hyperfineCsv = {
  id: "hyperfine-csv",
  kind: "perf",
  title: "hyperfine CSV",
  tools: [{ tool: "hyperfine", how: "hyperfine --export-csv FILE COMMAND\u2026 (JSON says whether commands failed)" }],
  claims: ({ head }) => /^command,(?:mean,stddev,median,user,system,min,max\b|\w+_unit,\w+_mean,)/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const records = [...csvRecords(file, { ended: true })];
    for (const { fields, line } of records) {
      const { command = "" } = fields;
      const shared = records.filter((other) => other.fields.command === command).length > 1;
      const benchmark = shared ? withParameters(command, parametersIn(fields)) : command;
      const time = { benchmark, unit: "s", direction: "lower", at: { line } };
      if ("mean" in fields) readTimes2(benchmarks, time, fields);
      for (const column of Object.keys(fields).filter((one) => one.endsWith("_unit"))) {
        const scale = scaleOf(column, fields[column] ?? "");
        if (scale === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", fields[column], `a unit of hyperfine in ${column}`);
        readMetric(benchmarks, { ...time, ...scale }, column.replace(/_unit$/, ""), fields);
      }
    }
    benchmarks.note("nothing marks the end of the CSV: whether rows are missing cannot be told");
    benchmarks.note("the CSV does not say whether commands failed: use --export-json");
    return { tool: "hyperfine", ...benchmarks.settle() };
  }
};
var parametersIn = (fields) => Object.fromEntries(
  Object.entries(fields).flatMap(
    ([key, value]) => key.startsWith("parameter_") ? [[key.slice("parameter_".length), value]] : []
  )
);
function readTimes2(benchmarks, time, fields) {
  const of = (column) => numberOr(fields[column]) ?? Number.NaN;
  const spread = { min: of("min"), max: of("max"), stddev: numberOr(fields.stddev) };
  benchmarks.summary(time, { avg: of("mean"), med: of("median"), ...spread });
  benchmarks.summary({ ...time, of: "user" }, { avg: of("user") });
  benchmarks.summary({ ...time, of: "system" }, { avg: of("system") });
}
function readMetric(benchmarks, measure, name, fields) {
  const of = (statistic) => numberOr(fields[`${name}_${statistic}`]);
  if (of("mean") === void 0) return;
  const own = name === "time_wall_clock" ? measure : { ...measure, of: name };
  benchmarks.summary(own, { avg: of("mean"), med: of("median"), min: of("min"), max: of("max"), stddev: of("stddev") });
}
var numberOr = (text) => text === void 0 || text === "" ? void 0 : Number(text);
var SIZES = new Map([
  ...["B", "kB", "MB", "GB", "TB"].map((unit, power) => [unit, 1e3 ** power]),
  ...["B", "KiB", "MiB", "GiB", "TiB"].map((unit, power) => [unit, 1024 ** power])
]);
var COUNTS = /* @__PURE__ */ new Map([
  ["count", 1],
  ["k", 1e3],
  ["M", 1e6],
  ["B", 1e9]
]);
function scaleOf(column, word) {
  const seconds2 = secondsFrom(word);
  if (column.startsWith("time_") && seconds2 !== void 0) return { unit: "s", toBase: seconds2 };
  const isMemory = column.startsWith("memory_");
  const factor = (isMemory ? SIZES : COUNTS).get(word);
  return factor === void 0 ? void 0 : { unit: isMemory ? "B" : "1", toBase: (value) => value * factor };
}
function rowOf3({ label, elapsed, success, code, message, time, received, sent }) {
  return {
    tags: tagsOf({ name: label }),
    seconds: elapsed / 1e3,
    failed: !success,
    unanswered: code.startsWith("Non HTTP response code"),
    start: time === void 0 ? void 0 : time / 1e3,
    received,
    sent,
    sumsUp: message.startsWith("Number of samples in transaction")
  };
}
var JMETER_NOTE = "rates are over the time from the first sample to the end of the last; the summary line counts from the start of JMeter";
var HEADER2 = /^"?timeStamp"?([,;\t|])"?elapsed"?\1[^\n]*\blabel\b/;
var jmeterCsv = {
  id: "jmeter-csv",
  kind: "perf",
  title: "JMeter JTL, CSV",
  tools: [{ tool: "JMeter", how: "jmeter -n -t plan.jmx -l jmeter.jtl" }],
  claims: ({ head }) => HEADER2.test(head),
  read(file, emit) {
    const separator = HEADER2.exec(file.head)?.[1] ?? ",";
    const fold = foldRequests(file);
    const failures = /* @__PURE__ */ new Map();
    for (const record of csvRecords(file, { separator, ended: true })) {
      const sample = sampleOf(record, file);
      fold.add(rowOf3(sample));
      const why = record.fields.failureMessage ?? "";
      if (!sample.success && why !== "" && (failures.has(why) || failures.size < 20))
        failures.set(why, (failures.get(why) ?? 0) + 1);
    }
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "JMeter",
      notes: [JMETER_NOTE, ...notes, ...assertionNotes(failures)],
      problems,
      saysFailed: failures.size > 0
    };
  }
};
var assertionNotes = (failures) => [...failures].map(
  ([why, count4]) => `${count4} samples failed an assertion: ${why.replace(/\s+/gu, " ").slice(0, 120)}`
);
function sampleOf({ fields, line }, file) {
  const {
    timeStamp = "",
    elapsed,
    label = "",
    success,
    responseCode = "",
    responseMessage = "",
    bytes: bytes2,
    sentBytes
  } = fields;
  if (success === void 0) throw notAsPrinted(file, "a column success: jmeter.save.saveservice.successful=true");
  if (success !== "true" && success !== "false") throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${line}/success`, success, "true or false");
  const optional = (written2, what) => written2 === void 0 || written2 === "" ? void 0 : figureIn(written2, { file: file.path, line, what });
  return {
    label,
    elapsed: figureIn(elapsed, { file: file.path, line, what: "elapsed" }),
    success: success === "true",
    code: responseCode,
    message: responseMessage,
    time: /^\d+$/.test(timeStamp) ? Number(timeStamp) : void 0,
    received: optional(bytes2, "bytes"),
    sent: optional(sentBytes, "sentBytes")
  };
}
var STATISTICS4 = [
  ["avg", "meanResTime"],
  ["med", "medianResTime"],
  ["min", "minResTime"],
  ["max", "maxResTime"],
  ["p90", "pct1ResTime"],
  ["p95", "pct2ResTime"],
  ["p99", "pct3ResTime"]
];
var jmeterStatistics = {
  id: "jmeter-statistics",
  kind: "perf",
  title: "JMeter statistics.json",
  tools: [{ tool: "JMeter", how: "jmeter -n -t plan.jmx -l jmeter.jtl -e -o report, and take report/statistics.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return [...keys].some((key) => key.endsWith("/pct1ResTime")) && [...keys].some((key) => key.endsWith("/sampleCount"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    if (!(0, import_chunk_V3DHE5NW.isObject)(root.Total)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/Total", root.Total, "the statistics of all samples");
    const problems = [];
    const reading = { file, problems };
    for (const [label, row] of Object.entries(root)) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw (0, import_chunk_V3DHE5NW.badShape)(file, (0, import_chunk_V3DHE5NW.pointerTo)(label), row, "the statistics of a label");
      const load = loadOf7(row, label === "Total" ? "" : tagsOf({ name: label }), (0, import_chunk_V3DHE5NW.pointerTo)(label), file);
      if (label === "Total") problems.push(...emptyRun(load, reading));
      for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    }
    const named2 = "percentiles are named as JMeter has them by default: pct1 to pct3 are p90, p95 and p99";
    return { tool: "JMeter", notes: [named2], problems };
  }
};
function loadOf7(row, tags, pointer, file) {
  const number2 = (key) => (0, import_chunk_V3DHE5NW.finite)(row[key], { file: file.path, pointer: `${pointer}/${key}` });
  const requests = number2("sampleCount");
  const durations = STATISTICS4.map(([name, key]) => [name, number2(key) / 1e3]);
  return {
    tags,
    requests,
    failed: number2("errorCount"),
    rate: number2("throughput"),
    ...requests === 0 ? {} : { durations: new Map(durations) },
    received: { rate: number2("receivedKBytesPerSec") * 1024 },
    sent: { rate: number2("sentKBytesPerSec") * 1024 }
  };
}
var jmeterXml = {
  id: "jmeter-xml",
  kind: "perf",
  title: "JMeter JTL, XML",
  tools: [{ tool: "JMeter", how: "jmeter -n -t plan.jmx -l jmeter.jtl -Jjmeter.save.saveservice.output_format=xml" }],
  claims: ({ head }) => xmlRootOf(head) === "testResults",
  read(file, emit) {
    const fold = foldRequests(file);
    const failures = /* @__PURE__ */ new Map();
    let message = "";
    let inMessage = false;
    let failed2 = false;
    const noted = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 1) fold.add(rowOf3(sampleOf2(name, attributes, file, line)));
        inMessage = name === "failureMessage";
        if (inMessage) message = "";
        return name === "failureMessage" || name === "failure" || name === "error";
      },
      text(piece) {
        if (inMessage) message = `${message}${piece}`.slice(0, 200);
        else if (piece.trim() === "true") failed2 = true;
      },
      close(name, depth) {
        inMessage = false;
        if (name === "assertionResult") {
          const why = kept(message.trim());
          if (failed2 && (failures.has(why) || failures.size < 20)) failures.set(why, (failures.get(why) ?? 0) + 1);
          failed2 = false;
          message = "";
        }
        if (depth === 1) failed2 = false;
      }
    });
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "JMeter",
      notes: [JMETER_NOTE, ...noted, ...notes, ...assertionNotes(failures)],
      problems,
      saysFailed: failures.size > 0
    };
  }
};
function sampleOf2(element, { lb, t, s, rc, rm, ts, by, sby }, file, line) {
  if (element !== "httpSample" && element !== "sample") throw unknownSample(file, element, line);
  if (s !== "true" && s !== "false")
    throw new import_chunk_WBSINXY2.Problem({ ...(0, import_chunk_V3DHE5NW.badShape)(file, "", s, 's="true" or s="false"').parts, line });
  const optional = (written2, what) => written2 === void 0 ? void 0 : figureIn(written2, { file: file.path, line, what });
  return {
    label: kept(lb ?? ""),
    elapsed: figureIn(t, { file: file.path, line, what: "t" }),
    success: s === "true",
    code: rc ?? "",
    message: rm ?? "",
    time: optional(ts, "ts"),
    received: optional(by, "by"),
    sent: optional(sby, "sby")
  };
}
var unknownSample = (file, element, line) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "a part that the format demands is missing or of another kind",
  file: file.path,
  line,
  found: `<${element.slice(0, 40)}>`,
  expected: "<httpSample> or <sample>",
  remedy: "use the report as the tool wrote it"
});
var MIB = 1024 ** 2;
function scaleOf2(written2) {
  const [numerator = "", denominator = ""] = written2.split("/");
  const inSeconds = secondsFrom(numerator);
  if (inSeconds !== void 0) return { unit: "s", direction: "lower", toBase: inSeconds };
  const perUnit = secondsFrom(denominator)?.(1);
  if (numerator === "ops" && perUnit !== void 0) {
    return { unit: "1/s", direction: "higher", toBase: (value) => value / perUnit };
  }
  if (numerator === "B" && denominator === "op") return { unit: "B", direction: "lower" };
  if (numerator === "MB" && denominator === "sec") return { unit: "1/s", toBase: (value) => value * MIB };
  return written2 === "counts" || denominator === "op" ? { unit: "1" } : void 0;
}
var jmh = {
  id: "jmh",
  kind: "perf",
  title: "JMH JSON",
  tools: [{ tool: "JMH", how: "java -jar benchmarks.jar -rf json -rff FILE -foe true" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("*/benchmark") && keys.has("*/mode") && keys.has("*/primaryMetric");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(root)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", root, "an array of results");
    const benchmarks = newBenchmarks(file, emit);
    const runs = root.map((one, index) => runOf(file, one, (0, import_chunk_V3DHE5NW.pointerTo)(index)));
    for (const run of runs) {
      const twice3 = runs.filter((other) => other.name === run.name && isRate(other) === isRate(run)).length > 1;
      readPrimary(benchmarks, file, run, twice3 ? `${run.name}:${run.mode}` : run.name);
      readSecondary(benchmarks, run);
    }
    benchmarks.note("JMH leaves out a benchmark that failed, unless -foe true ends the run");
    const version = runs.map(({ row }) => (0, import_chunk_V3DHE5NW.stringAt)(row, "jmhVersion")).find((one) => one !== void 0);
    return { tool: "jmh", ...benchmarks.settle(), ...version === void 0 ? {} : { toolVersion: version } };
  }
};
var isRate = ({ mode }) => mode === "thrpt";
function runOf(file, one, pointer) {
  const name = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "benchmark") : void 0;
  const metric2 = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.objectAt)(one, "primaryMetric") : void 0;
  const mode = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "mode") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(one) || name === void 0 || metric2 === void 0 || mode === void 0)
    throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, one, "a benchmark with its mode and primaryMetric");
  return { name: withParameters(name, (0, import_chunk_V3DHE5NW.objectAt)(one, "params")), mode, row: one, metric: metric2, pointer };
}
function readPrimary(benchmarks, file, run, benchmark) {
  const { metric: metric2, pointer } = run;
  const unit = (0, import_chunk_V3DHE5NW.stringAt)(metric2, "scoreUnit") ?? "";
  const scale = scaleOf2(unit);
  const at2 = { pointer: `${pointer}/primaryMetric` };
  if (scale === void 0) {
    throw (0, import_chunk_V3DHE5NW.badShape)(
      file,
      `${at2.pointer}/scoreUnit`,
      metric2.scoreUnit,
      "a unit of time for each operation, or its inverse"
    );
  }
  const { avg, ...spread } = statistics(metric2, run.mode);
  const samples = samplesIn(metric2);
  if (scale.unit !== "1/s") {
    benchmarks.summary({ benchmark, at: at2, ...scale }, { avg, ...spread }, samples);
    return;
  }
  benchmarks.rate({ benchmark, at: at2, ...scale }, avg, samples);
  benchmarks.summary({ benchmark, of: "ops_per_second", at: at2, ...scale }, { avg, ...spread }, samples);
}
function statistics(metric2, mode) {
  const percentiles = (0, import_chunk_V3DHE5NW.objectAt)(metric2, "scorePercentiles") ?? {};
  const iterations = iterationsIn(metric2);
  const sampled = mode === "sample" ? Object.fromEntries(["90.0", "95.0", "99.0", "99.9"].map((one) => [`p${Number(one)}`, percentiles[one]])) : {};
  return {
    avg: number(metric2.score),
    med: percentiles["50.0"],
    min: percentiles["0.0"],
    max: percentiles["100.0"],
    ...sampled,
    ...iterations.length < 2 ? {} : { stddev: statisticsOf2(iterations).stddev }
  };
}
var number = (value) => value === "NaN" || value === "+INF" || value === "-INF" ? Number.NaN : value;
function iterationsIn(metric2) {
  const forks = (0, import_chunk_V3DHE5NW.arrayAt)(metric2, "rawData") ?? [];
  return forks.flatMap((fork) => (0, import_chunk_V3DHE5NW.isArray)(fork) ? fork.filter((one) => typeof one === "number") : []);
}
function samplesIn(metric2) {
  const pairs = ((0, import_chunk_V3DHE5NW.arrayAt)(metric2, "rawDataHistogram") ?? []).flat(2);
  const counts2 = pairs.map((pair) => (0, import_chunk_V3DHE5NW.isArray)(pair) && typeof pair[1] === "number" ? pair[1] : 0);
  const total = counts2.reduce((sum3, count4) => sum3 + count4, 0) + iterationsIn(metric2).length;
  return total === 0 ? void 0 : total;
}
var PERCENTILE = /(?:^|·)p\d\.\d+$/;
function readSecondary(benchmarks, { row, name, mode, pointer }) {
  for (const [of, metric2] of Object.entries((0, import_chunk_V3DHE5NW.objectAt)(row, "secondaryMetrics") ?? {})) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(metric2) || mode === "sample" && PERCENTILE.test(of)) continue;
    const at2 = { pointer: `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)("secondaryMetrics", of)}` };
    const scale = scaleOf2((0, import_chunk_V3DHE5NW.stringAt)(metric2, "scoreUnit") ?? "");
    if (number(metric2.score) !== metric2.score) {
      benchmarks.note(`${name}: ${of} was not measured`);
      continue;
    }
    const measure = { benchmark: name, of, at: at2, ...scale ?? { unit: "1" } };
    benchmarks.summary(measure, statistics(metric2, ""), samplesIn(metric2));
    if (scale === void 0)
      benchmarks.note(`${of}: the unit ${JSON.stringify(metric2.scoreUnit)} is taken as a plain number`);
  }
}
var jmhCsv = {
  id: "jmh-csv",
  kind: "perf",
  title: "JMH CSV",
  tools: [{ tool: "JMH", how: "java -jar benchmarks.jar -rf csv -rff FILE (JSON says more)" }],
  claims: ({ head }) => /^"Benchmark"([,;])"Mode"\1"Threads"\1"Samples"\1"Score"\1/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const separator = file.head.startsWith('"Benchmark";') ? ";" : ",";
    const records = [...csvRecords(file, { separator, ended: true })];
    const names = records.map(({ fields }) => keyOf(fields));
    for (const { fields, line } of records) {
      const { Benchmark: label = "", Mode: mode = "", Unit: unit = "" } = fields;
      const [score, samples] = [numberIn(fields.Score), numberIn(fields.Samples)];
      const scale = scaleOf2(unit);
      const [name = "", of] = label.split(/:(.*)/s);
      if (scale === void 0 && of === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", unit, `a unit of time for ${label}`);
      const isPercentile = mode === "sample" && /(?:^|·)p\d\.\d+$/.test(of ?? "");
      if (isPercentile) continue;
      const twice3 = names.filter((other) => other === keyOf(fields)).length > 1;
      const own = withParameters(name, parametersIn2(fields));
      const benchmark = twice3 && of === void 0 ? `${own}:${mode}` : own;
      const measure = { benchmark, at: { line }, ...scale ?? { unit: "1" } };
      if (of !== void 0 && Number.isNaN(score)) benchmarks.note(`${own}: ${of} was not measured`);
      else if (of !== void 0) benchmarks.summary({ ...measure, of }, { avg: score }, samples);
      else if (measure.unit === "1/s") benchmarks.rate(measure, score, samples);
      else benchmarks.summary(measure, { avg: score }, samples);
    }
    benchmarks.note("nothing marks the end of the CSV: whether rows are missing cannot be told");
    benchmarks.note("JMH leaves out a benchmark that failed, unless -foe true ends the run");
    return { tool: "jmh", ...benchmarks.settle() };
  }
};
var keyOf = (fields) => JSON.stringify([fields.Benchmark, parametersIn2(fields), fields.Mode === "thrpt"]);
var parametersIn2 = (fields) => Object.fromEntries(
  Object.entries(fields).flatMap(
    ([key, value]) => key.startsWith("Param: ") && value !== "" ? [[key.slice("Param: ".length), value]] : []
  )
);
var numberIn = (text = "") => Number(text === "" ? Number.NaN : text);
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
var TYPE = /* @__PURE__ */ new Map([
  ["checks", "rate"],
  ["data_received", "counter"],
  ["data_sent", "counter"],
  ["dropped_iterations", "counter"],
  ["http_req_failed", "rate"],
  ["http_reqs", "counter"],
  ["iterations", "counter"],
  ["vus", "gauge"],
  ["vus_max", "gauge"],
  ["ws_msgs_received", "counter"],
  ["ws_msgs_sent", "counter"],
  ["ws_sessions", "counter"]
]);
function k6Summary(root, file) {
  const results = (0, import_chunk_V3DHE5NW.objectAt)(root, "results");
  if (results !== void 0) return machineReadable(root, results, file);
  const metrics2 = (0, import_chunk_V3DHE5NW.objectAt)(root, "metrics");
  if (metrics2 === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/metrics", root.metrics, "the metrics of a k6 summary");
  const rows = Object.entries(metrics2);
  const nested = rows.some(([, row]) => (0, import_chunk_V3DHE5NW.isObject)(row) && (0, import_chunk_V3DHE5NW.isObject)(row.values));
  return { metrics: rows.map(([name, row]) => nested ? handled(name, row, file) : exported(name, row, file)) };
}
function handled(name, row, file) {
  const pointer = (0, import_chunk_V3DHE5NW.pointerTo)("metrics", name);
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, row, "a metric");
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, claim]) => {
    const at2 = `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)("thresholds", expression)}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(claim) || typeof claim.ok !== "boolean")
      throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, claim, '{"ok": true} or {"ok": false}');
    return { expression, ok: claim.ok, pointer: at2 };
  });
  return { ...described(name, row, pointer, file), thresholds };
}
function exported(name, row, file) {
  const pointer = (0, import_chunk_V3DHE5NW.pointerTo)("metrics", name);
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, row, "a metric");
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, crossed]) => {
    const at2 = `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)("thresholds", expression)}`;
    if (typeof crossed !== "boolean") throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, crossed, "true for crossed, false for kept");
    return { expression, ok: !crossed, pointer: at2 };
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
  const rows = (0, import_chunk_V3DHE5NW.arrayAt)(results, "metrics");
  if (rows === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/results/metrics", results.metrics, "an array of metrics");
  const checks = (0, import_chunk_V3DHE5NW.arrayAt)((0, import_chunk_V3DHE5NW.objectAt)(results, "checks") ?? {}, "metrics") ?? [];
  const metrics2 = [
    ...rows.map((row, index) => listed(row, (0, import_chunk_V3DHE5NW.pointerTo)("results", "metrics", index), file)),
    ...checks.map((row, index) => listed(row, (0, import_chunk_V3DHE5NW.pointerTo)("results", "checks", "metrics", index), file))
  ];
  const names = /* @__PURE__ */ new Set();
  for (const { name, pointer } of metrics2) {
    if (names.has(name)) throw twice2(file, name, pointer);
    names.add(name);
  }
  const metadata = (0, import_chunk_V3DHE5NW.objectAt)(root, "metadata") ?? {};
  const version = (0, import_chunk_V3DHE5NW.stringAt)(metadata, "k6_version");
  const claimedAt = (0, import_chunk_V3DHE5NW.stringAt)(metadata, "generated_at");
  const seconds2 = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "config") ?? {}, "duration");
  return {
    metrics: metrics2,
    ...version === void 0 ? {} : { version },
    ...claimedAt === void 0 ? {} : { claimedAt },
    ...seconds2 === void 0 ? {} : { seconds: seconds2 }
  };
}
function listed(row, pointer, file) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, row, "a metric");
  const name = (0, import_chunk_V3DHE5NW.stringAt)(row, "name");
  if (name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, row.name, "the name of the metric");
  const metric2 = described(name, row, pointer, file);
  const { matches, total, ...others } = metric2.values;
  if (metric2.type !== "rate" || typeof matches !== "number" || typeof total !== "number") {
    return { ...metric2, thresholds: [] };
  }
  return { ...metric2, values: { ...others, passes: matches, fails: total - matches }, thresholds: [] };
}
function described(name, row, pointer, file) {
  const { type, contains, values } = row;
  if (type !== "trend" && type !== "counter" && type !== "rate" && type !== "gauge") {
    throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/type`, type, "trend, counter, rate or gauge");
  }
  if (contains !== "time" && contains !== "data" && contains !== "default") {
    throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/contains`, contains, "time, data or default");
  }
  if (!(0, import_chunk_V3DHE5NW.isObject)(values)) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/values`, values, "the figures of the metric");
  return { name, type, contains, values, pointer: `${pointer}/values` };
}
function thresholdsOf(row, pointer, file) {
  if (!Object.hasOwn(row, "thresholds")) return {};
  if (!(0, import_chunk_V3DHE5NW.isObject)(row.thresholds) || (0, import_chunk_V3DHE5NW.isArray)(row.thresholds)) {
    throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/thresholds`, row.thresholds, "thresholds by expression");
  }
  return row.thresholds;
}
var baseName = (name) => name.replace(/\{.*\}$/s, "");
var twice2 = (file, name, pointer) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "a metric stands twice in the summary",
  file: file.path,
  pointer,
  found: name,
  expected: "each metric once",
  remedy: "use the summary as k6 wrote it"
});
function* figuresOf(metric2, reading) {
  const figures = numbersOf(metric2, reading);
  const samples = samplesOf2(metric2, figures, reading);
  if (samples === 0) {
    unsampled(metric2, reading);
    return;
  }
  if (metric2.contains === void 0 && metric2.type !== "rate") {
    reading.notes.push(`${metric2.name}: the unit is not stated in this shape of summary, so it is left out`);
    return;
  }
  if (metric2.type === "rate") {
    const passes = figures.get("passes");
    const total = (passes ?? 0) + (figures.get("fails") ?? 0);
    const rate = figures.get("rate");
    if (rate !== void 0 && passes !== void 0 && Math.abs(passes / total - rate) > 1e-9) {
      reading.problems.push(contradiction2(metric2, reading.file, `rate ${rate}`, `${passes} of ${total}`));
    }
  }
  for (const [statistic, written2] of figures) {
    if (metric2.type === "rate" && statistic !== "rate") continue;
    const { value, unit } = inBaseUnit(metric2, statistic, written2);
    const mayBeZero2 = statistic === "min" || !ANSWERED.has(baseName(metric2.name));
    const expected = implausible(value, unit, mayBeZero2) ?? (value < 0 && metric2.type === "counter" ? "zero or more" : void 0);
    if (expected !== void 0) {
      reading.problems.push(untrue2(metric2, statistic, written2, expected, reading.file));
      continue;
    }
    const direction = directionOf(metric2, statistic);
    yield {
      name: `${metric2.name}.${statisticName(statistic)}`,
      value,
      unit,
      ...direction === void 0 ? {} : { direction },
      ...samples === void 0 ? {} : { samples }
    };
  }
}
function numbersOf(metric2, reading) {
  const figures = /* @__PURE__ */ new Map();
  for (const [statistic, written2] of Object.entries(metric2.values)) {
    const pointer = `${metric2.pointer}${(0, import_chunk_V3DHE5NW.pointerTo)(statistic)}`;
    try {
      figures.set(statistic, (0, import_chunk_V3DHE5NW.finite)(written2, { file: reading.file.path, pointer }));
    } catch (thrown) {
      reading.problems.push(...(0, import_chunk_WBSINXY2.problemsOf)(thrown, "evidence.not_finite"));
    }
  }
  const count4 = figures.get("count");
  if (metric2.type === "counter" && count4 !== void 0 && reading.seconds !== void 0 && reading.seconds > 0) {
    figures.set("rate", figures.get("rate") ?? count4 / reading.seconds);
  }
  return figures;
}
function samplesOf2(metric2, figures, reading) {
  if (metric2.type === "rate") {
    const passes = figures.get("passes");
    const fails = figures.get("fails");
    return passes === void 0 || fails === void 0 ? void 0 : passes + fails;
  }
  if (metric2.type === "counter") {
    return metric2.name === "http_reqs" || metric2.name === "iterations" ? figures.get("count") : void 0;
  }
  if (metric2.type === "gauge") return void 0;
  const counted2 = figures.get("count") ?? (PER_REQUEST.has(metric2.name) ? reading.requests : void 0);
  if (counted2 !== void 0) return counted2;
  return figures.size > 0 && [...figures.values()].every((value) => value === 0) ? 0 : void 0;
}
function inBaseUnit(metric2, statistic, written2) {
  if (metric2.type === "rate") return { value: written2, unit: "ratio" };
  if (metric2.type === "counter" && statistic === "rate") return { value: written2, unit: "1/s" };
  if (metric2.type === "trend" && statistic === "count") return { value: written2, unit: "1" };
  if (metric2.contains === "time") return { value: written2 / 1e3, unit: "s" };
  return { value: written2, unit: metric2.contains === "data" ? "B" : "1" };
}
function directionOf(metric2, statistic) {
  const known = DIRECTION.get(baseName(metric2.name));
  if (known !== void 0) return known;
  return metric2.type === "trend" && metric2.contains === "time" && statistic !== "count" ? "lower" : void 0;
}
var statisticName = (statistic) => statistic.replace(/^p\((.+)\)$/, "p$1");
function unsampled(metric2, { file, problems, notes }) {
  if (metric2.thresholds.length === 0 && metric2.type !== "counter") {
    notes.push(`${metric2.name}: never sampled, so it is left out`);
    return;
  }
  problems.push({
    code: "evidence.no_samples",
    message: "a metric was never sampled",
    file: file.path,
    pointer: metric2.pointer,
    found: `no sample of ${metric2.name}`,
    expected: "at least one sample",
    remedy: "look whether the load test reached its target, and run it again"
  });
}
var untrue2 = (metric2, statistic, found, expected, file) => ({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer: `${metric2.pointer}${(0, import_chunk_V3DHE5NW.pointerTo)(statistic)}`,
  found: `${found} in ${metric2.name}.${statisticName(statistic)}`,
  expected,
  remedy: "look whether the load test reached its target, and run it again"
});
var contradiction2 = (metric2, file, found, expected) => ({
  code: "evidence.counters",
  message: "a k6 summary contradicts itself",
  file: file.path,
  pointer: metric2.pointer,
  found: `${metric2.name}: ${found}`,
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
function checkThresholds(metric2, reading) {
  const problems = [];
  for (const { expression, ok, pointer } of metric2.thresholds) {
    const held = thresholdHolds(metric2, expression);
    if (held !== void 0 && held !== ok) {
      const claim = `the threshold ${expression} is written as ${ok ? "kept" : "crossed"}`;
      problems.push({ ...contradiction2(metric2, reading.file, claim, held ? "kept" : "crossed"), pointer });
    }
    if (!ok) reading.notes.push(`${metric2.name}: k6 says that the threshold ${expression} was crossed`);
  }
  return problems;
}
function thresholdHolds(metric2, expression) {
  const [, statistic, operator, limit] = EXPRESSION.exec(expression) ?? [];
  if (statistic === void 0 || operator === void 0 || limit === void 0) return void 0;
  const key = statistic.replaceAll(" ", "");
  const value = Object.hasOwn(metric2.values, key) ? metric2.values[key] : void 0;
  const holds = HOLDS.get(operator);
  return typeof value === "number" && holds !== void 0 ? holds(value, Number(limit)) : void 0;
}
function percentileIn(expression) {
  return /^p\(([\d.]+)\)$/.exec(EXPRESSION.exec(expression)?.[1]?.replaceAll(" ", "") ?? "")?.[1];
}
var pointStore = () => ({ metrics: /* @__PURE__ */ new Map(), pool: samplePool() });
function metricIn(store, metric2) {
  const known = store.metrics.get(metric2.name);
  if (known !== void 0) return known;
  const samples = metric2.type === "trend" ? samplesOf(store.pool) : void 0;
  const none = { count: 0, sum: 0, hits: 0, last: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  const made = { ...metric2, samples, ...none };
  store.metrics.set(metric2.name, made);
  return made;
}
function addPoint(metric2, value) {
  metric2.count += 1;
  if (metric2.samples !== void 0) {
    metric2.samples.add(value);
    return;
  }
  metric2.sum += value;
  metric2.last = value;
  if (value !== 0) metric2.hits += 1;
  if (value < metric2.min) metric2.min = value;
  if (value > metric2.max) metric2.max = value;
}
function reportOf(store, file, emit) {
  const notes = ["rates per second are left out: the stream does not say how long the run took; a summary does"];
  const problems = [];
  const reading = { file, notes, problems };
  let emitted2 = 0;
  let crossed = false;
  for (const point of store.metrics.values()) {
    const metric2 = { ...point, values: valuesOf(point), pointer: "", thresholds: [] };
    for (const figure of figuresOf(metric2, reading)) {
      emitted2 += 1;
      emit(figure);
      if (figure.name.endsWith(".med") && !Object.hasOwn(metric2.values, "p(50)"))
        emit({ ...figure, name: figure.name.replace(/med$/, "p50") });
    }
    for (const expression of point.thresholds) {
      const held = thresholdHolds(metric2, expression);
      if (held === void 0) notes.push(`${point.name}: whether the threshold ${expression} holds is not known`);
      if (held !== false) continue;
      crossed = true;
      notes.push(`${point.name}: k6's threshold ${expression} is crossed`);
    }
  }
  const failed2 = store.metrics.get("http_req_failed");
  if (failed2 !== void 0 && failed2.count > 0 && failed2.hits === failed2.count) {
    problems.push(nothingSucceeded(reading, failed2.count));
  }
  if (emitted2 === 0) problems.push(noMetrics(file, ""));
  if ([...store.metrics.values()].some(({ samples }) => samples?.exact === false)) {
    notes.push(`percentiles are within ${BUCKET_ERROR}: there are too many points to keep each`);
  }
  return { tool: "k6", notes, problems: problems.map(({ pointer: _, ...parts }) => parts), saysFailed: crossed };
}
function valuesOf({ type, samples, count: count4, sum: sum3, hits, last, min, max, thresholds }) {
  if (count4 === 0) return { count: count4 };
  if (samples !== void 0) {
    const values = { count: count4 };
    for (const [statistic, value] of statisticsOf(samples)) values[statistic.replace(/^p(\d+)$/, "p($1)")] = value;
    for (const expression of thresholds) {
      const percent = percentileIn(expression);
      if (percent !== void 0) values[`p(${percent})`] = samples.quantile(Number(percent) / 100);
    }
    return values;
  }
  if (type === "rate") return { rate: hits / count4, passes: hits, fails: count4 - hits };
  return type === "counter" ? { count: sum3 } : { value: last, min, max };
}
var HEADER3 = /^metric_name,timestamp,metric_value,/;
var EXPECTED = "expected_response:true";
var k6Csv = {
  id: "k6-csv",
  kind: "perf",
  title: "k6 points, CSV",
  tools: [{ tool: "k6", how: "k6 run --out csv=k6.csv (says nothing of metrics of your own; a summary or JSON does)" }],
  claims: (file) => HEADER3.test(file.head),
  read(file, emit) {
    const store = pointStore();
    const unknown2 = /* @__PURE__ */ new Map();
    const named2 = (name, base) => {
      const contains = BUILT_IN.get(base);
      return contains === void 0 ? void 0 : metricIn(store, { name, type: TYPE.get(base) ?? "trend", contains, thresholds: [] });
    };
    for (const record of csvRecords(file, { ended: true })) {
      const { metric_name: name = "" } = record.fields;
      const metric2 = named2(name, name);
      if (metric2 === void 0) {
        unknown2.set(name, (unknown2.get(name) ?? 0) + 1);
        continue;
      }
      const value = pointValue(record, file.path);
      addPoint(metric2, value);
      if (name !== "http_req_duration" || record.fields.expected_response !== "true") continue;
      addPoint(metricIn(store, { ...metric2, name: `${name}{${EXPECTED}}` }), value);
    }
    const report = reportOf(store, file, emit);
    const leftOut = [...unknown2].slice(0, 20).map(([name, count4]) => `${name}: the format says neither type nor unit, so its ${count4} points are left out`);
    const thresholds = "thresholds and metrics without a point are not in this format";
    return { ...report, notes: [...report.notes, ...leftOut, thresholds] };
  }
};
var pointValue = ({ fields, line }, file) => figureIn(fields.metric_value, { file, line, what: "metric_value" });
var LONG_LINE = 16384;
var MAX_METRICS = 2e3;
var POINT = /^\{"metric":"([ !#-[\]-\uffff]+)","type":"Point","data":\{"time":"[\dT:.Z+-]+","value":(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?),"tags":(?:null|\{\}|\{(?:"[ !#-[\]-\uffff]*":"[ !#-[\]-\uffff]*",)*"[ !#-[\]-\uffff]*":"[ !#-[\]-\uffff]*"\})\}\}\r?$/;
var k6Stream = {
  id: "k6-stream",
  kind: "perf",
  title: "k6 points, JSON lines",
  tools: [{ tool: "k6", how: "k6 run --out json=k6.ndjson (a summary says more: it has rates and what k6 judged)" }],
  claims(file) {
    if (!/^\s*\{"(?:type|metric)":"/.test(file.head)) return false;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head);
    return keys.has("metric") && keys.has("type") && (keys.has("data/contains") || keys.has("data/value"));
  },
  read(file, emit) {
    const store = pointStore();
    const declared = /* @__PURE__ */ new Map();
    let line = 0;
    for (const text of (0, import_chunk_V3DHE5NW.linesOf)(file.blocks())) {
      line += 1;
      const point = text.length < LONG_LINE ? POINT.exec(text) : null;
      const known = point === null ? void 0 : declared.get(point[1] ?? "");
      if (known?.selections.length === 0) {
        addPoint(known.metric, Number(point?.[2]));
        continue;
      }
      if (text.trim() === "") continue;
      const value = (0, import_chunk_V3DHE5NW.parseJsonLine)(text, file, line);
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) throw at(file, line, (0, import_chunk_V3DHE5NW.badShape)(file, "", value, "a point or a metric of k6"));
      const { type, metric: name, data } = value;
      if (typeof name !== "string" || !(0, import_chunk_V3DHE5NW.isObject)(data)) {
        throw at(file, line, (0, import_chunk_V3DHE5NW.badShape)(file, "/data", data, "a point or a metric of k6"));
      }
      if (type === "Point") addTo2(declared.get(name), data, file, line);
      else if (type !== "Metric") throw at(file, line, (0, import_chunk_V3DHE5NW.badShape)(file, "/type", type, "Point or Metric"));
      else if (!declared.has(name)) declared.set(name, declaredIn(data, name, file, line, store));
      if (store.metrics.size > MAX_METRICS) throw tooMany(file, line);
    }
    return reportOf(store, file, emit);
  }
};
function addTo2(declared, data, file, line) {
  if (declared === void 0) throw at(file, line, (0, import_chunk_V3DHE5NW.badShape)(file, "/metric", void 0, "a metric declared before"));
  const { value, tags } = data;
  const number2 = typeof value === "number" && Number.isFinite(value) ? value : (0, import_chunk_V3DHE5NW.finite)(value, { file: file.path, pointer: "/data/value" });
  addPoint(declared.metric, number2);
  for (const selection of declared.selections) {
    if ((0, import_chunk_V3DHE5NW.isObject)(tags) && selection.tags.every(([key, wanted]) => tags[key] === wanted))
      addPoint(selection.metric, number2);
  }
}
function declaredIn(data, name, file, line, store) {
  const { type, contains } = data;
  if (type !== "trend" && type !== "counter" && type !== "rate" && type !== "gauge") {
    throw at(file, line, (0, import_chunk_V3DHE5NW.badShape)(file, "/data/type", type, "trend, counter, rate or gauge"));
  }
  if (contains !== "time" && contains !== "data" && contains !== "default") {
    throw at(file, line, (0, import_chunk_V3DHE5NW.badShape)(file, "/data/contains", contains, "time, data or default"));
  }
  const metric2 = metricIn(store, { name, type, contains, thresholds: thresholdsIn(data) });
  const selections = ((0, import_chunk_V3DHE5NW.arrayAt)(data, "submetrics") ?? []).filter(import_chunk_V3DHE5NW.isObject).flatMap((submetric) => {
    const tags = (0, import_chunk_V3DHE5NW.objectAt)(submetric, "tags");
    const full = (0, import_chunk_V3DHE5NW.stringAt)(submetric, "name");
    if (tags === void 0 || full === void 0) return [];
    const pairs = Object.entries(tags).map(([key, wanted]) => [key, String(wanted)]);
    return [
      { metric: metricIn(store, { name: full, type, contains, thresholds: thresholdsIn(submetric) }), tags: pairs }
    ];
  });
  return { metric: metric2, selections };
}
function thresholdsIn(data) {
  return ((0, import_chunk_V3DHE5NW.arrayAt)(data, "thresholds") ?? []).flatMap((one) => {
    const expression = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "threshold") : one;
    return typeof expression === "string" ? [expression] : [];
  });
}
var at = (file, line, { parts }) => new import_chunk_WBSINXY2.Problem({ ...parts, file: file.path, line });
var tooMany = (file, line) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.too_large",
  message: "the stream has too many metrics to keep each",
  file: file.path,
  line,
  found: `more than ${MAX_METRICS} metrics`,
  expected: `at most ${MAX_METRICS} metrics`,
  remedy: "use a summary of k6, which has few figures for each metric"
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
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head);
    const older = keys.has("metrics") && (keys.has("root_group") || keys.has("state/testRunDurationMs"));
    return older || keys.has("results/metrics") && keys.has("metadata/k6_version");
  },
  read(file, emit) {
    const summary = k6Summary((0, import_chunk_V3DHE5NW.parseJsonObject)(file), file);
    const problems = [];
    const notes = [];
    const made = summary.metrics.find((metric2) => metric2.name === "http_reqs");
    const requests = made === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.numberAt)(made.values, "count");
    const reading = {
      file,
      problems,
      notes,
      ...requests === void 0 ? {} : { requests },
      ...summary.seconds === void 0 ? {} : { seconds: summary.seconds }
    };
    let emitted2 = 0;
    for (const metric2 of summary.metrics) {
      for (const figure of figuresOf(metric2, reading)) {
        emitted2 += 1;
        emit(figure);
        const alias = sameAsOlder(figure);
        if (alias !== void 0) emit(alias);
      }
      problems.push(...checkThresholds(metric2, reading));
    }
    if (summary.metrics.some(isAllFailed)) problems.push(nothingSucceeded(reading, requests));
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
var isAllFailed = ({ name, values }) => name === "http_req_failed" && values.rate === 1;
var OLDER_UNITS = /* @__PURE__ */ new Map([
  ["first-contentful-paint", "millisecond"],
  ["first-meaningful-paint", "millisecond"],
  ["largest-contentful-paint", "millisecond"],
  ["speed-index", "millisecond"],
  ["total-blocking-time", "millisecond"],
  ["max-potential-fid", "millisecond"],
  ["first-cpu-idle", "millisecond"],
  ["interactive", "millisecond"],
  ["cumulative-layout-shift", "unitless"]
]);
var lighthouse = {
  id: "lighthouse",
  kind: "perf",
  title: "Lighthouse JSON",
  tools: [
    { tool: "Lighthouse", how: "lighthouse URL --output=json --output-path=lighthouse.json" },
    { tool: "Lighthouse CI", how: "lhci collect, and take .lighthouseci/lhr-*.json" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return keys.has("lighthouseVersion") && keys.has("fetchTime") || keys.has("lighthouseResult/lighthouseVersion");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const outer = (0, import_chunk_V3DHE5NW.objectAt)(root, "lighthouseResult");
    const result = outer ?? root;
    const base = outer === void 0 ? "" : "/lighthouseResult";
    const notes = ((0, import_chunk_V3DHE5NW.arrayAt)(result, "runWarnings") ?? []).map((one) => `a warning: ${String(one).slice(0, 160)}`);
    const problems = [...failuresIn(result, base, file)];
    let emitted2 = 0;
    for (const metric2 of metricsIn(result, base, file, notes)) {
      emitted2 += 1;
      emit(metric2);
    }
    if (emitted2 === 0 && problems.length === 0) problems.push(noMetrics(file, `${base}/audits`));
    const version = (0, import_chunk_V3DHE5NW.stringAt)(result, "lighthouseVersion");
    const claimedAt = (0, import_chunk_V3DHE5NW.stringAt)(result, "fetchTime");
    return {
      tool: "Lighthouse",
      ...version === void 0 ? {} : { toolVersion: version },
      ...claimedAt === void 0 ? {} : { claimedAt },
      notes,
      problems
    };
  }
};
function* failuresIn(result, base, file) {
  const error = (0, import_chunk_V3DHE5NW.objectAt)(result, "runtimeError");
  const code = error === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.stringAt)(error, "code");
  if (error !== void 0 && code !== "NO_ERROR") {
    yield failed(file, `${base}/runtimeError`, `${code ?? "an error"}: ${(0, import_chunk_V3DHE5NW.stringAt)(error, "message") ?? ""}`);
    return;
  }
  for (const [id, audit] of Object.entries((0, import_chunk_V3DHE5NW.objectAt)(result, "audits") ?? {})) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(audit) || audit.scoreDisplayMode !== "error") continue;
    yield failed(file, `${base}${(0, import_chunk_V3DHE5NW.pointerTo)("audits", id)}`, `${id}: ${(0, import_chunk_V3DHE5NW.stringAt)(audit, "errorMessage") ?? "an error"}`);
  }
}
function* metricsIn(result, base, file, notes) {
  const audits = (0, import_chunk_V3DHE5NW.objectAt)(result, "audits");
  const categories = (0, import_chunk_V3DHE5NW.objectAt)(result, "categories");
  if (audits === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${base}/audits`, result.audits, "audits by id");
  if (categories === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${base}/categories`, result.categories, "categories by id");
  for (const [id, category] of Object.entries(categories)) {
    const pointer = `${base}${(0, import_chunk_V3DHE5NW.pointerTo)("categories", id)}/score`;
    const score = (0, import_chunk_V3DHE5NW.isObject)(category) ? category.score : void 0;
    if (score === null || score === void 0) {
      notes.push(`${id}: Lighthouse gave no score`);
      continue;
    }
    const value = (0, import_chunk_V3DHE5NW.finite)(score, { file: file.path, pointer });
    if (value < 0 || value > 1) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, score, "a score from 0 to 1");
    yield { name: `${id}.score`, value, unit: "ratio", direction: "higher", samples: 1 };
  }
  for (const [id, audit] of Object.entries(audits)) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(audit) || audit.scoreDisplayMode === "error" || id === "metrics") continue;
    const older = OLDER_UNITS.get(id);
    const key = Object.hasOwn(audit, "numericValue") ? "numericValue" : "rawValue";
    if (audit[key] === void 0 || audit[key] === null || key === "rawValue" && older === void 0) continue;
    const value = (0, import_chunk_V3DHE5NW.finite)(audit[key], { file: file.path, pointer: `${base}${(0, import_chunk_V3DHE5NW.pointerTo)("audits", id)}/${key}` });
    const measured = inBaseUnit2(value, (0, import_chunk_V3DHE5NW.stringAt)(audit, "numericUnit") ?? older);
    if (measured === void 0) notes.push(`${id}: the unit is not stated, so it is left out`);
    else yield { name: `${id}.value`, ...measured, direction: "lower", samples: 1 };
  }
}
function inBaseUnit2(value, unit) {
  if (unit === "millisecond") return { value: value / 1e3, unit: "s" };
  if (unit === "second") return { value, unit: "s" };
  if (unit === "byte") return { value, unit: "B" };
  return unit === "unitless" || unit === "element" ? { value, unit: "1" } : void 0;
}
var failed = (file, pointer, found) => ({
  code: "evidence.tool_failed",
  message: "Lighthouse could not judge the page",
  file: file.path,
  pointer,
  found: found.slice(0, 200),
  expected: "a page that loads, and audits that finish",
  remedy: "look whether the page is served, and run Lighthouse again"
});
var FIRST5 = /^"?requestedUrl"?,"?final(?:Displayed)?Url"?,"?fetchTime"?/;
var LOST3 = "what the audits measured is rounded in words, made for eyes, so only scores are read: --output=json has it";
var lighthouseCsv = {
  id: "lighthouse-csv",
  kind: "perf",
  title: "Lighthouse CSV",
  tools: [{ tool: "Lighthouse", how: "lighthouse URL --output=csv (scores only; --output=json has the figures)" }],
  claims: ({ head }) => FIRST5.test(head),
  read(file, emit) {
    const problems = [];
    const notes = [LOST3];
    let header = [];
    let claimedAt;
    let audited = false;
    let scores = 0;
    for (const { fields, line } of csvRows(file)) {
      if (fields[0] === "requestedUrl" || fields[0] === "category" && fields.includes("score")) {
        header = fields;
        continue;
      }
      if (fields.length !== header.length)
        throw new import_chunk_WBSINXY2.Problem({ ...notAsPrinted(file, `${header.length} fields`).parts, line });
      if (header[0] === "requestedUrl") claimedAt = fields[header.indexOf("fetchTime")];
      else if (header.includes("audit")) audited = true;
      else {
        const [category = "", score = ""] = fields;
        scores += 1;
        const value = /^(?:0|1|0?\.\d+)$/.test(score) ? Number(score) : void 0;
        if (value === void 0) problems.push(unknownScore(file, line, category, score));
        else emit({ name: `${category}.score`, value, unit: "ratio", direction: "higher", samples: 1 });
      }
    }
    if (scores === 0) problems.push(noMetrics(file, ""));
    else if (!audited) throw breaksOff(file, "the table of audits after the one of categories");
    return { tool: "Lighthouse", ...claimedAt === void 0 ? {} : { claimedAt }, notes, problems };
  }
};
var unknownScore = (file, line, category, score) => ({
  code: "evidence.tool_failed",
  message: "Lighthouse gave a category no score",
  file: file.path,
  line,
  found: `${category.slice(0, 40)}: ${JSON.stringify(score.slice(0, 20))}`,
  expected: "a score from 0 to 1",
  remedy: "look whether the page is served, and run Lighthouse again"
});
var STATS = /^"?(?:Type|Method)"?,"?Name"?,"?(?:Request Count|# requests)"?,/;
var HISTORY = /^"?Timestamp"?,"?User Count"?,"?Type"?,"?Name"?,/;
var LAGS = "locust rewrites this file about once a second and not after the last requests, so its figures lag behind";
var ROUNDED = "percentiles are rounded by locust: to 1 ms, from 100 ms to 10 ms, from 1 s to 100 ms";
var PERCENTILES2 = ["50", "75", "90", "95", "99", "99.9"];
var locustCsv = {
  id: "locust-csv",
  kind: "perf",
  title: "locust CSV: stats and stats_history",
  tools: [
    {
      tool: "locust",
      how: "locust --headless --csv locust \u2026 and take locust_stats.csv (lags behind; --json does not)"
    }
  ],
  claims: ({ head }) => STATS.test(head) || HISTORY.test(head),
  read(file, emit) {
    const problems = [];
    const notes = [LAGS, ROUNDED];
    const rows = /* @__PURE__ */ new Map();
    for (const record of csvRecords(file, { ended: true })) {
      const { Type, Method, Name = "" } = record.fields;
      rows.set(`${Type ?? Method ?? ""}
${Name}`, record);
    }
    const total = rows.get("\nAggregated") ?? rows.get("None\nAggregated") ?? rows.get("None\nTotal") ?? rows.get("\nTotal");
    if (total === void 0) throw breaksOff(file, "the row of all requests together, Aggregated");
    const whole2 = loadOf8(total, "", file);
    problems.push(...emptyRun(whole2, { file, problems }));
    emitAll(whole2, file, problems, emit);
    for (const record of rows.values()) {
      if (record === total) continue;
      const { Type, Method, Name = "" } = record.fields;
      emitAll(loadOf8(record, tagsOf({ method: Type ?? Method ?? "", name: Name }), file), file, problems, emit);
    }
    const failed2 = whole2.failed ?? 0;
    return { tool: "locust", notes: [...notes, ...failureNotes(failed2)], problems, saysFailed: failed2 > 0 };
  }
};
function emitAll(load, file, problems, emit) {
  for (const metric2 of loadMetrics(load, { file, problems })) emit(metric2);
}
var failureNotes = (failed2) => failed2 === 0 ? [] : [`${failed2} requests failed, for which locust ends with exit code 1`];
function loadOf8({ fields, line }, tags, file) {
  const number2 = (...names) => {
    const name = names.find((one) => fields[one] !== void 0) ?? names[0] ?? "";
    return figureIn(fields[name], { file: file.path, line, what: name });
  };
  const requests = number2("Total Request Count", "Request Count", "# requests");
  const failed2 = number2("Total Failure Count", "Failure Count", "# failures");
  const history = fields.Timestamp !== void 0;
  const durations = /* @__PURE__ */ new Map([
    ["avg", number2("Total Average Response Time", "Average Response Time", "Average response time") / 1e3],
    ["min", number2("Total Min Response Time", "Min Response Time", "Min response time") / 1e3],
    ["med", number2("Total Median Response Time", "Median Response Time", "Median response time") / 1e3],
    ["max", number2("Total Max Response Time", "Max Response Time", "Max response time") / 1e3]
  ]);
  for (const percent of history ? [] : PERCENTILES2) {
    const written2 = fields[`${percent}%`];
    if (written2 === void 0 || written2 === "N/A") continue;
    if (percent !== "50")
      durations.set(`p${percent}`, figureIn(written2, { file: file.path, line, what: `${percent}%` }) / 1e3);
  }
  return {
    tags,
    requests,
    failed: failed2,
    // In the history these two are of the last seconds only.
    ...history ? {} : { rate: number2("Requests/s", "requests/s") },
    ...requests === 0 ? {} : { durations }
  };
}
var ROUNDED2 = "percentiles come from a histogram that locust rounds: to 1 ms, from 100 ms to 10 ms, from 1 s to 100 ms";
var NO_RATE = "the rate of all requests together is left out: the file does not say when the run began";
var SHARES = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999];
var locustJson = {
  id: "locust-json",
  kind: "perf",
  title: "locust --json",
  tools: [{ tool: "locust", how: "locust --headless --json \u2026 > locust.json" }],
  claims({ head }) {
    if (!head.trimStart().startsWith("[")) return false;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return keys.has("*/num_requests") && keys.has("*/num_none_requests") && keys.has("*/total_response_time");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(root)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", root, "an array of statistics");
    const problems = [];
    const reading = { file, problems };
    const entries = root.map((row, index) => entryOf(row, (0, import_chunk_V3DHE5NW.pointerTo)(index), file));
    const whole2 = loadOf9(sumOf2(entries));
    problems.push(...entries.length === 0 ? [nothingSucceeded(reading, 0)] : emptyRun(whole2, reading));
    for (const load of [whole2, ...entries.map(loadOf9)]) for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    const failed2 = whole2.failed ?? 0;
    return { tool: "locust", notes: [ROUNDED2, NO_RATE, ...failureNotes(failed2)], problems, saysFailed: failed2 > 0 };
  }
};
function entryOf(row, pointer, file) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, row, "the statistics of one name");
  const number2 = (key) => (0, import_chunk_V3DHE5NW.finite)(row[key], { file: file.path, pointer: `${pointer}/${key}` });
  const requests = number2("num_requests");
  const from = (0, import_chunk_V3DHE5NW.numberAt)(row, "start_time");
  const until = (0, import_chunk_V3DHE5NW.numberAt)(row, "last_request_timestamp");
  return {
    tags: tagsOf({ method: (0, import_chunk_V3DHE5NW.stringAt)(row, "method") ?? "", name: (0, import_chunk_V3DHE5NW.stringAt)(row, "name") ?? "" }),
    requests,
    failed: number2("num_failures"),
    timed: requests - number2("num_none_requests"),
    sum: number2("total_response_time"),
    min: (0, import_chunk_V3DHE5NW.numberAt)(row, "min_response_time"),
    max: number2("max_response_time"),
    received: (0, import_chunk_V3DHE5NW.numberAt)(row, "total_content_length"),
    seconds: from === void 0 || until === void 0 ? void 0 : until - from,
    histogram: histogramOf(row, pointer, file)
  };
}
function histogramOf(row, pointer, file) {
  const times = (0, import_chunk_V3DHE5NW.objectAt)(row, "response_times");
  const at2 = `${pointer}/response_times`;
  if (times === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, row.response_times, "a histogram of response times");
  return Object.entries(times).map(([time, count4]) => [
    (0, import_chunk_V3DHE5NW.finite)(Number(time), { file: file.path, pointer: at2 }),
    (0, import_chunk_V3DHE5NW.finite)(count4, { file: file.path, pointer: `${at2}${(0, import_chunk_V3DHE5NW.pointerTo)(time)}` })
  ]);
}
function sumOf2(entries) {
  const sum3 = (pick) => entries.reduce((total, entry) => total + pick(entry), 0);
  const counts2 = /* @__PURE__ */ new Map();
  for (const [time, count4] of entries.flatMap(({ histogram }) => histogram))
    counts2.set(time, (counts2.get(time) ?? 0) + count4);
  const lows = entries.flatMap(({ min }) => min === void 0 ? [] : [min]);
  return {
    tags: "",
    requests: sum3(({ requests }) => requests),
    failed: sum3(({ failed: failed2 }) => failed2),
    timed: sum3(({ timed }) => timed),
    sum: sum3((entry) => entry.sum),
    min: lows.length === 0 ? void 0 : Math.min(...lows),
    max: Math.max(0, ...entries.map(({ max }) => max)),
    received: sum3(({ received }) => received ?? Number.NaN),
    seconds: void 0,
    histogram: [...counts2]
  };
}
function loadOf9({ tags, requests, failed: failed2, timed, sum: sum3, min, max, received, seconds: seconds2, histogram }) {
  const durations = new Map([
    ["avg", sum3 / timed / 1e3],
    ...min === void 0 ? [] : [["min", min / 1e3]],
    ["max", max / 1e3]
  ]);
  const counted2 = histogram.reduce((total, [, count4]) => total + count4, 0);
  for (const share of counted2 === 0 ? [] : SHARES) {
    const name = share === 0.5 ? "med" : `p${Number((share * 100).toFixed(4))}`;
    durations.set(name, timeAt(histogram, requests, share) / 1e3);
  }
  return {
    tags,
    requests,
    failed: failed2,
    ...seconds2 === void 0 || seconds2 <= 0 ? {} : { rate: requests / seconds2 },
    ...timed > 0 ? { durations, samples: timed } : {},
    ...received === void 0 || Number.isNaN(received) ? {} : { received: { count: received } }
  };
}
function timeAt(histogram, requests, share) {
  const wanted = Math.floor(requests * share);
  let above = 0;
  for (const [time, count4] of [...histogram].sort(([a], [b]) => b - a)) {
    above += count4;
    if (requests - above <= wanted) return time;
  }
  return 0;
}
var FAILURES = /^"?Method"?,"?Name"?,"?Error"?,"?Occurrences"?(?:,"?First Seen"?,"?Last Seen"?)?\r?\n/;
var EXCEPTIONS = /^"?Count"?,"?Message"?,"?Traceback"?,"?Nodes"?\r?\n/;
var LOST4 = "how many requests were made, and how long they took, is in the file of stats";
var NAMED = 20;
var locustLists = {
  id: "locust-lists",
  kind: "perf",
  title: "locust CSV: failures and exceptions",
  tools: [
    { tool: "locust", how: "locust --headless --csv locust \u2026 and take locust_failures.csv beside locust_stats.csv" },
    { tool: "locust", how: "locust --headless --csv locust \u2026 and take locust_exceptions.csv beside locust_stats.csv" }
  ],
  claims: ({ head }) => FAILURES.test(head) || EXCEPTIONS.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, "failures or exceptions of locust");
    const ofRequests = FAILURES.test(file.head);
    const column = ofRequests ? "Occurrences" : "Count";
    const notes = [LOST4];
    const named2 = /* @__PURE__ */ new Map();
    let total = 0;
    let rows = 0;
    for (const { fields, line } of csvRecords(file, { ended: true })) {
      const count4 = figureIn(fields[column], { file: file.path, line, what: column });
      const tags = ofRequests ? tagsOf({ method: fields.Method ?? "", name: fields.Name ?? "" }) : "";
      rows += 1;
      total += count4;
      if (tags !== "" && (named2.has(tags) || named2.size < 500)) named2.set(tags, (named2.get(tags) ?? 0) + count4);
      if (rows <= NAMED) notes.push(`${count4} times: ${tagged(tags, fields.Error ?? fields.Message ?? "")}`);
    }
    const metric2 = ofRequests ? "http_req_failed" : "exceptions";
    emit(counted(`${metric2}.count`, total));
    for (const [tags, count4] of named2) emit(counted(`${metric2}${tags}.count`, count4));
    return {
      tool: "locust",
      notes: [...notes, ...ofRequests ? failureNotes(total) : []],
      problems: [],
      saysFailed: total > 0
    };
  }
};
var counted = (name, value) => ({ name, value, unit: "1", direction: "lower" });
var tagged = (tags, message) => `${tags} ${message.slice(0, 120)}`.trim();
var ROOT_KEYS = /* @__PURE__ */ new Set(["metrics", "profile"]);
var METRIC_KEYS = /* @__PURE__ */ new Set(["name", "value", "unit", "direction", "samples"]);
var NAME = /^(?!\s)[^\p{Cc}]+\.[^\p{Cc}]*[^\p{Cc}\s.]$/u;
var metrics = {
  id: "metrics",
  kind: "perf",
  title: "plain metrics JSON",
  tools: [{ tool: "any", how: "write the figures as docs/metrics.md describes" }],
  claims(file) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head, 3);
    return keys.has("metrics/*/name") && keys.has("metrics/*/value") && keys.has("metrics/*/unit");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const rows = (0, import_chunk_V3DHE5NW.arrayAt)(root, "metrics");
    if (rows === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/metrics", root.metrics, "an array of metrics");
    const problems = [...repeatedKeys(file, root), ...unknownKeys(file, root, ROOT_KEYS, "")];
    const profile = profileOf(file, root, problems);
    if (rows.length === 0) problems.push(noMetrics(file, "/metrics"));
    const names = /* @__PURE__ */ new Set();
    for (const [index, row] of rows.entries()) {
      const pointer = (0, import_chunk_V3DHE5NW.pointerTo)("metrics", index);
      try {
        const metric2 = metricOf(file, row, pointer, problems);
        if (names.has(metric2.name)) throw refused(file, `${pointer}/name`, metric2.name, "each name once");
        names.add(metric2.name);
        emit(profile === void 0 ? metric2 : { ...metric2, profile });
      } catch (thrown) {
        problems.push(...(0, import_chunk_WBSINXY2.problemsOf)(thrown, "evidence.shape"));
      }
    }
    return { notes: [], problems };
  }
};
function profileOf(file, root, problems) {
  if (!Object.hasOwn(root, "profile")) return void 0;
  if (typeof root.profile === "string" && root.profile.trim() !== "") return root.profile;
  problems.push((0, import_chunk_V3DHE5NW.badShape)(file, "/profile", root.profile, "the name of a load profile").parts);
  return void 0;
}
function metricOf(file, row, pointer, problems) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(row)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, row, "an object");
  problems.push(...unknownKeys(file, row, METRIC_KEYS, pointer));
  const { name, unit, direction } = row;
  if (typeof name !== "string" || !NAME.test(name)) {
    throw refused(file, `${pointer}/name`, name, "<metric>.<statistic>, such as http_req_duration.p95");
  }
  const conversion = typeof unit === "string" ? UNITS.get(unit) : void 0;
  if (conversion === void 0) throw unknownUnit(file, `${pointer}/unit`, unit);
  const value = conversion.toBase((0, import_chunk_V3DHE5NW.finite)(row.value, { file: file.path, pointer: `${pointer}/value` }));
  const expected = implausible(value, conversion.base, false);
  if (expected !== void 0) throw untrue3(file, `${pointer}/value`, `${row.value} ${unit} in ${name}`, expected);
  if (direction !== void 0 && direction !== "lower" && direction !== "higher") {
    throw refused(file, `${pointer}/direction`, direction, "lower or higher");
  }
  const samples = samplesOf3(file, row, pointer);
  return {
    name,
    value,
    unit: conversion.base,
    ...direction === void 0 ? {} : { direction },
    ...samples === void 0 ? {} : { samples }
  };
}
function samplesOf3(file, row, pointer) {
  if (!Object.hasOwn(row, "samples")) return void 0;
  const at2 = `${pointer}/samples`;
  const samples = (0, import_chunk_V3DHE5NW.finite)(row.samples, { file: file.path, pointer: at2 });
  if (samples === 0) {
    throw new import_chunk_WBSINXY2.Problem({
      code: "evidence.no_samples",
      message: "a metric was never sampled",
      file: file.path,
      pointer: at2,
      found: `0 samples of ${String(row.name)}`,
      expected: "at least one",
      remedy: "measure it, or leave the metric out"
    });
  }
  if (!Number.isSafeInteger(samples) || samples < 0) throw untrue3(file, at2, String(samples), "a whole number");
  return samples;
}
var refused = (file, pointer, found, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.shape",
  message: "a metric is not as the format demands",
  file: file.path,
  pointer,
  found: typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : (0, import_chunk_V3DHE5NW.nameOf)(found),
  expected,
  remedy: "write the file as docs/metrics.md describes"
});
var untrue3 = (file, pointer, found, expected) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.implausible",
  message: "a figure cannot be true",
  file: file.path,
  pointer,
  found,
  expected,
  remedy: "leave out what was not measured, and look at how it is written"
});
var unknownUnit = (file, pointer, found) => new import_chunk_WBSINXY2.Problem({
  code: "evidence.unit",
  message: "a metric has no known unit",
  file: file.path,
  pointer,
  found: typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : (0, import_chunk_V3DHE5NW.nameOf)(found),
  expected: [...UNITS.keys()].join(" "),
  remedy: "name the unit in which the value stands"
});
function* unknownKeys(file, object, known, pointer) {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) {
      yield refused(file, `${pointer}${(0, import_chunk_V3DHE5NW.pointerTo)(key)}`, key, [...known].join(", ")).parts;
    }
  }
}
function repeatedKeys(file, root) {
  let written2 = 0;
  (0, import_chunk_V3DHE5NW.scanJson)(file.text(), () => {
    written2 += 1;
  });
  const kept2 = keysIn(root);
  return written2 === kept2 ? [] : [refused(file, "", `${written2 - kept2} repeated keys`, "each key once").parts];
}
function keysIn(value) {
  if (typeof value !== "object" || value === null) return 0;
  const children = Object.values(value).reduce((sum3, child) => sum3 + keysIn(child), 0);
  return children + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
var pytestBenchmark = {
  id: "pytest-benchmark",
  kind: "perf",
  title: "pytest-benchmark JSON",
  tools: [{ tool: "pytest-benchmark", how: "pytest --benchmark-json=FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    const isRun = keys.has("machine_info") && keys.has("commit_info");
    return isRun || keys.has("benchmarks/*/fullname") && keys.has("benchmarks/*/extra_info");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const list = (0, import_chunk_V3DHE5NW.arrayAt)(root, "benchmarks");
    if (list === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/benchmarks", root.benchmarks, "an array of benchmarks");
    const benchmarks = newBenchmarks(file, emit);
    for (const [index, one] of list.entries()) {
      const at2 = { pointer: `/benchmarks/${index}` };
      const benchmark = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "fullname") ?? (0, import_chunk_V3DHE5NW.stringAt)(one, "name") : void 0;
      const stats = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.objectAt)(one, "stats") : void 0;
      if (benchmark === void 0 || stats === void 0)
        throw (0, import_chunk_V3DHE5NW.badShape)(file, at2.pointer, one, "a benchmark with stats");
      const time = { benchmark, unit: "s", direction: "lower", at: { pointer: `${at2.pointer}/stats` } };
      const rounds = (0, import_chunk_V3DHE5NW.numberAt)(stats, "rounds");
      const { mean, median, min, max, stddev, q3, ops } = stats;
      const spread = rounds === 1 ? void 0 : stddev;
      benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: spread, p75: q3 }, rounds);
      benchmarks.rate(time, ops ?? void 0, rounds);
    }
    benchmarks.note(
      "a benchmark that raised an error is not in the file, and a test that failed afterwards looks like any other"
    );
    const [version, made] = [(0, import_chunk_V3DHE5NW.stringAt)(root, "version"), (0, import_chunk_V3DHE5NW.stringAt)(root, "datetime")];
    return {
      tool: "pytest-benchmark",
      ...benchmarks.settle(),
      ...version === void 0 ? {} : { toolVersion: version },
      ...made === void 0 ? {} : { claimedAt: /(?:Z|[+-]\d\d:\d\d)$/.test(made) ? made : `${made}Z` }
    };
  }
};
var STATISTICS5 = [
  ["avg", "mean"],
  ["min", "min"],
  ["p50", "50th"],
  ["p90", "90th"],
  ["p95", "95th"],
  ["p99", "99th"],
  ["max", "max"]
];
var vegeta = {
  id: "vegeta",
  kind: "perf",
  title: "vegeta report JSON",
  tools: [{ tool: "vegeta", how: "vegeta report -type=json results.bin > vegeta.json" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return keys.has("latencies/99th") && keys.has("latencies/mean");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const problems = [];
    const reading = { file, problems };
    const load = loadOf10(root, file);
    problems.push(...emptyRun(load, reading));
    for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    const end = (0, import_chunk_V3DHE5NW.stringAt)(root, "end");
    const errors = ((0, import_chunk_V3DHE5NW.arrayAt)(root, "errors") ?? []).slice(0, 5).map((one) => `an error: ${String(one).slice(0, 120)}`);
    return { tool: "vegeta", ...end === void 0 ? {} : { claimedAt: end }, notes: errors, problems };
  }
};
function loadOf10(root, file) {
  const latencies = (0, import_chunk_V3DHE5NW.objectAt)(root, "latencies");
  if (latencies === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/latencies", root.latencies, "latencies by statistic");
  const number2 = (key) => (0, import_chunk_V3DHE5NW.finite)(root[key], { file: file.path, pointer: `/${key}` });
  const requests = number2("requests");
  const codes = (0, import_chunk_V3DHE5NW.objectAt)(root, "status_codes") ?? {};
  const durations = STATISTICS5.flatMap(([name, key]) => {
    const nanoseconds = latencies[key];
    if (nanoseconds === void 0) return [];
    return [[name, (0, import_chunk_V3DHE5NW.finite)(nanoseconds, { file: file.path, pointer: `/latencies/${key}` }) / 1e9]];
  });
  return {
    requests,
    failed: Math.round(requests * (1 - number2("success"))),
    unanswered: (0, import_chunk_V3DHE5NW.numberAt)(codes, "0") ?? 0,
    rate: number2("rate"),
    ...requests === 0 ? {} : { durations: new Map(durations) },
    received: { count: (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "bytes_in") ?? {}, "total") },
    sent: { count: (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "bytes_out") ?? {}, "total") }
  };
}
var ROW = /^\d{19},\d{1,3},\d+,\d+,\d+,/;
var COLUMNS2 = 12;
var vegetaResults = {
  id: "vegeta-results",
  kind: "perf",
  title: "vegeta results, JSON lines or CSV",
  tools: [
    { tool: "vegeta", how: "vegeta encode -to json results.bin > vegeta.ndjson" },
    { tool: "vegeta", how: "vegeta encode -to csv results.bin > vegeta.csv" }
  ],
  claims({ head }) {
    if (ROW.test(head)) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head);
    return ["attack", "seq", "code", "latency", "bytes_in"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const fold = foldRequests(file);
    for (const row of ROW.test(file.head) ? csvResults(file) : jsonResults(file)) fold.add(row);
    const { notes, problems } = fold.finish(emit);
    return { tool: "vegeta", notes, problems };
  }
};
function* csvResults(file) {
  for (const { fields, line } of csvRows(file, { ended: true })) {
    if (fields.length !== COLUMNS2) throw atLine2(notAsPrinted(file, `${COLUMNS2} fields`), line);
    const number2 = (index, what) => figureIn(fields[index], { file: file.path, line, what });
    yield rowOf4({
      code: number2(1, "code"),
      latency: number2(2, "latency"),
      start: number2(0, "timestamp") / 1e9,
      received: number2(4, "bytes in"),
      sent: number2(3, "bytes out")
    });
  }
}
function* jsonResults(file) {
  for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
    if (!(0, import_chunk_V3DHE5NW.isObject)(value)) throw atLine2((0, import_chunk_V3DHE5NW.badShape)(file, "", value, "a result of vegeta"), line);
    const number2 = (key) => (0, import_chunk_V3DHE5NW.finite)(value[key], { file: file.path, pointer: `/${key}` });
    yield rowOf4({
      code: number2("code"),
      latency: number2("latency"),
      start: secondsAt(value, file, line),
      received: number2("bytes_in"),
      sent: number2("bytes_out")
    });
  }
}
var rowOf4 = ({ code, latency, start, received, sent }) => ({
  tags: "",
  seconds: latency / 1e9,
  failed: code < 200 || code >= 400,
  unanswered: code === 0,
  start,
  received,
  sent
});
function secondsAt(result, file, line) {
  const milliseconds = Date.parse((0, import_chunk_V3DHE5NW.stringAt)(result, "timestamp") ?? "");
  if (Number.isNaN(milliseconds))
    throw atLine2((0, import_chunk_V3DHE5NW.badShape)(file, "/timestamp", result.timestamp, "an RFC 3339 time"), line);
  return milliseconds / 1e3;
}
var atLine2 = ({ parts }, line) => new import_chunk_WBSINXY2.Problem({ ...parts, line });
var vitestBench = {
  id: "vitest-bench",
  kind: "perf",
  title: "Vitest bench JSON",
  tools: [{ tool: "Vitest", how: "npx vitest bench --run --outputJson=FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    if (keys.has("files/*/filepath") && keys.has("files/*/groups")) return true;
    const older = keys.has("numTotalTests") && !keys.has("numFailedTestSuites");
    return older && /"testResults":\s*\{/.test(head);
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const benchmarks = newBenchmarks(file, emit);
    for (const { name, list, pointer } of groupsOf(root, file)) {
      if (!(0, import_chunk_V3DHE5NW.isArray)(list)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, list, "an array of benchmarks");
      for (const [index, one] of list.entries()) readOne(file, benchmarks, name, one, `${pointer}/${index}`);
    }
    benchmarks.note("a benchmark that was skipped is not in the file");
    return { tool: "vitest", ...benchmarks.settle() };
  }
};
function groupsOf(root, file) {
  if ((0, import_chunk_V3DHE5NW.isObject)(root.testResults)) {
    return Object.entries(root.testResults).map(([name, list]) => ({
      name,
      list,
      pointer: (0, import_chunk_V3DHE5NW.pointerTo)("testResults", name)
    }));
  }
  const files = (0, import_chunk_V3DHE5NW.arrayAt)(root, "files");
  if (files === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/files", root.files, "an array of files");
  return files.flatMap((one, at2) => {
    const groups = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.arrayAt)(one, "groups") : void 0;
    if (groups === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `/files/${at2}/groups`, one, "an array of groups");
    return groups.map((group, index) => {
      const pointer = `/files/${at2}/groups/${index}`;
      const name = (0, import_chunk_V3DHE5NW.isObject)(group) ? (0, import_chunk_V3DHE5NW.stringAt)(group, "fullName") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(group) || name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, group, "a group of benchmarks");
      return { name, list: group.benchmarks, pointer: `${pointer}/benchmarks` };
    });
  });
}
function readOne(file, benchmarks, group, one, pointer) {
  const name = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "name") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(one) || name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, one, "a benchmark");
  const benchmark = group === "" ? name : `${group} > ${name}`;
  const time = { benchmark, unit: "s", direction: "lower", toBase: (value) => value / 1e3, at: { pointer } };
  if (one.mean === void 0 || "error" in one) {
    const error = (0, import_chunk_V3DHE5NW.isObject)(one.error) ? (0, import_chunk_V3DHE5NW.stringAt)(one.error, "message") : void 0;
    benchmarks.failed(benchmark, error ?? "it has no figures", time.at);
    return;
  }
  const { mean, median, min, max, sd, p75, p99, p995, p999, hz } = one;
  const samples = (0, import_chunk_V3DHE5NW.numberAt)(one, "sampleCount") ?? ((0, import_chunk_V3DHE5NW.arrayAt)(one, "samples")?.length || void 0);
  const percentiles = { p75, p99, "p99.5": p995, "p99.9": p999 };
  benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: sd, ...percentiles }, samples);
  benchmarks.rate({ benchmark, at: time.at }, hz, samples);
}
var SECONDS = { us: 1e6, ms: 1e3, s: 1, m: 1 / 60, h: 1 / 3600 };
var BYTES2 = {
  B: 1,
  KB: 1024,
  MB: 1024 ** 2,
  GB: 1024 ** 3,
  TB: 1024 ** 4,
  PB: 1024 ** 5
};
var LATENCY = /^ {4}Latency +(\S+) +(\S+) +(\S+) +\S+%$/m;
var COUNTS2 = /^ {2}(\d+) requests in (\S+), (\S+) read$/m;
var SOCKET_ERRORS = /^ {2}Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/m;
var wrk = {
  id: "wrk",
  kind: "perf",
  title: "wrk text",
  tools: [
    { tool: "wrk", how: "wrk --latency -d 30s URL > wrk.txt" },
    { tool: "wrk2", how: "wrk -R 2000 --latency -d 30s URL > wrk.txt" }
  ],
  claims: ({ head }) => /^Running \S+ test @ /m.test(head) && /^ {2}Thread Stats +Avg +Stdev +Max/m.test(head),
  read(file, emit) {
    const text = file.text().replaceAll("\r", "");
    const problems = [];
    const reading = { file, problems };
    const load = loadOf11(text, file);
    const notes = load.unanswered === 0 ? [] : [`wrk does not count ${load.unanswered} socket errors as requests; here they are failed ones`];
    problems.push(...emptyRun(load, reading));
    for (const metric2 of loadMetrics(load, reading)) emit(metric2);
    if (load.durations?.has("p99") !== true) notes.push("no percentiles: wrk writes them with --latency");
    return { tool: "wrk", notes, problems };
  }
};
function loadOf11(text, file) {
  const [, count4, , read] = COUNTS2.exec(text) ?? [];
  if (count4 === void 0) throw breaksOff(file, "the number of requests, and the rates after it");
  const requests = Number(count4);
  const rate = /^Requests\/sec: +(\S+)$/m.exec(text)?.[1];
  const received = /^Transfer\/sec: +(\d+\.\d\d[KMGTP]?B)$/m.exec(text)?.[1];
  if (rate === void 0 || received === void 0) throw breaksOff(file, "Requests/sec and Transfer/sec");
  const [connect = 0, readErrors = 0, write = 0, timeout = 0] = (SOCKET_ERRORS.exec(text) ?? []).slice(1).map(Number);
  const refused2 = Number(/^ {2}Non-2xx or 3xx responses: (\d+)$/m.exec(text)?.[1] ?? 0);
  const unanswered = connect + readErrors + write + timeout;
  const tried = requests + unanswered;
  return {
    requests: tried,
    failed: refused2 + unanswered,
    unanswered,
    rate: figureIn(rate, { file: file.path, what: "Requests/sec" }),
    ...requests === 0 ? {} : { durations: durationsIn3(text, file), samples: requests },
    received: { count: bytes(read, file), rate: bytes(received, file) }
  };
}
function durationsIn3(text, file) {
  const [, avg, stddev, max] = LATENCY.exec(text) ?? [];
  if (avg === void 0) throw notAsPrinted(file, "the latency, by average, deviation and maximum");
  const durations = /* @__PURE__ */ new Map([
    ["avg", seconds(avg, file)],
    ["stddev", seconds(stddev, file)],
    ["max", seconds(max, file)]
  ]);
  const [distribution = ""] = /^ {2}Latency Distribution.*(?:\n *\d.*%.*)*/m.exec(text) ?? [];
  for (const [, percent, value] of distribution.matchAll(/^ *(\d+(?:\.\d+)?)% +(\S+)$/gm)) {
    if (Number(percent) < 100) durations.set(`p${Number(percent)}`, seconds(value, file));
  }
  return durations;
}
var seconds = (written2, file) => withUnit(written2, SECONDS, file, true);
var bytes = (written2, file) => withUnit(written2, BYTES2, file, false);
function withUnit(written2 = "", units, file, divides) {
  const [, number2, unit = ""] = /^(-?[\d.]+|-?nan|-?inf)([A-Za-z]*)$/.exec(written2) ?? [];
  const value = figureIn(number2, { file: file.path, what: written2 || "the latency" });
  const factor = units[unit];
  if (factor === void 0) throw notAsPrinted(file, `one of ${Object.keys(units).join(", ")} after ${written2}`);
  return divides ? value / factor : value * factor;
}
var TEXT_CHARACTERS = 4e3;
function readElements(file, handler) {
  const path = [];
  let wanted = -1;
  let text = "";
  return readXml(file, {
    open(name, attributes, depth, line) {
      path.push(kept(name.slice(name.indexOf(":") + 1)));
      if (!handler.open(path, attributes, line)) return false;
      if (wanted >= 0) return true;
      wanted = depth;
      text = "";
      return true;
    },
    close(_, depth) {
      handler.close(path, depth === wanted ? text : "");
      if (depth === wanted) wanted = -1;
      path.pop();
    },
    text(piece) {
      if (text.length < TEXT_CHARACTERS) text += piece.slice(0, TEXT_CHARACTERS);
    }
  });
}
function countOf2(attribute) {
  return attribute !== void 0 && /^\d{1,15}$/.test(attribute) ? Number(attribute) : void 0;
}
function millisecondsOf(seconds2) {
  const value = Number((seconds2 || "x").replace(",", ".")) * 1e3;
  return value >= 0 && Number.isFinite(value) ? { durationMs: value } : {};
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
var SUREFIRE = "a file holds one class: tries of its tests, and its nested classes, may stand in the file of another";
function dialectOf2(element, attributes) {
  const byName = BY_ROOT_NAME.get(attributes.name ?? "");
  if (byName !== void 0) return byName;
  const keys = Object.keys(attributes).join(",");
  if (element === "testsuites") return keys === PLAYWRIGHT_ROOT ? { tool: "playwright" } : void 0;
  if (keys === PYTEST_SUITE) return PYTEST;
  if (keys === NEWMAN_SUITE) return { tool: "newman", rootCountsIterations: true };
  if (attributes.name === "Root Suite") return MOCHA;
  if (attributes["xsi:noNamespaceSchemaLocation"]?.includes("surefire") === true) {
    return { tool: "maven-surefire", showsFlaky: true, note: SUREFIRE };
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
  return claimed !== void 0 && file.count(CASE) > claimed;
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
    const key = identityOf2(test);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [test]);
    else group.push(test);
  }
  return [...groups.values()];
}
var identityOf2 = (test) => `${test.file ?? ""}\0${test.suite ?? ""}\0${test.name}`;
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
  identities.add(identityOf2(test));
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
    emitted(state, { name: suite.name || UNNAMED2, status: "failed", message: suite.error, sourceLine: suite.line });
  }
  const isRoot3 = state.frames.length === 0;
  const { skips, hidesFailure, notes } = balance(suite, !(isRoot3 && state.dialect.rootCountsIterations === true));
  emitUnnamed(state, suite, "skipped", skips);
  if (hidesFailure) addProblem(state, "hidden failure", hiddenFailure(suite, state.file.path));
  if (tries === 0) for (const note2 of notes) state.notes.add(note2);
  const outer = state.frames.at(-1);
  if (outer !== void 0) addTo(outer.suite, suite);
  else if (suite.missing > 0) {
    emitUnnamed(state, suite, "not_run", suite.missing);
    addProblem(state, "missing cases", missingCases(suite, state.file.path));
  }
}
function emitUnnamed(state, suite, status, count4) {
  if (count4 > 0 && status === "skipped") state.notes.add(`${count4} skipped tests are known only from a counter`);
  for (const test of unnamedCases(suite, status, count4, state.file.path)) emitted(state, test);
}
function settle(state) {
  if (state.current !== void 0 && state.current.draft.failures > 0) closeCase(state, state.current.draft);
  for (const { tries, suite } of state.frames) tries?.flush((test) => emitted(state, test), suite.claims.tests);
}
function reportOf2(state) {
  if (state.total === 0) addProblem(state, "no tests", noTests(state.file.path));
  if (state.twins > 0)
    state.notes.add(`${state.twins} cases share file, suite and name with another; each was counted`);
  if (state.dialect.showsFlaky !== true)
    state.notes.add("this report shows a flaky test as passed, and may show a test that never started as skipped");
  const { tool, note: note2 } = state.dialect;
  if (note2 !== void 0) state.notes.add(note2);
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
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head);
    return ["config/rootDir", "config/projects", "config/version"].every((key) => keys.has(key));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const suites = (0, import_chunk_V3DHE5NW.arrayAt)(root, "suites");
    if (suites === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/suites", root.suites, "an array of suites");
    const stats = (0, import_chunk_V3DHE5NW.objectAt)(root, "stats") ?? {};
    const book = { file, emit, problems: [], sum: newSuite("", claimsOf2(stats), 1) };
    suites.forEach((suite, index) => {
      readSuite(book, suite, `/suites/${index}`, []);
    });
    settle2(book);
    const version = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "config") ?? {}, "version");
    const startTime = (0, import_chunk_V3DHE5NW.stringAt)(stats, "startTime");
    return {
      tool: "playwright",
      ...version === void 0 ? {} : { toolVersion: version },
      ...startTime !== void 0 && INSTANT.test(startTime) ? { claimedAt: startTime } : {},
      notes: [],
      problems: book.problems,
      runErrors: ((0, import_chunk_V3DHE5NW.arrayAt)(root, "errors") ?? []).map(messageOf2)
    };
  }
};
function claimsOf2(stats) {
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = ["expected", "unexpected", "flaky", "skipped"].map(
    (key) => (0, import_chunk_V3DHE5NW.numberAt)(stats, key) ?? 0
  );
  return { tests: expected + unexpected + flaky + skipped, failing: unexpected, skipped };
}
function settle2({ file, emit, problems, sum: sum3 }) {
  const { skips, hidesFailure } = balance(sum3);
  for (const test of unnamedCases(sum3, "skipped", skips, file.path)) emit(test);
  for (const test of unnamedCases(sum3, "not_run", sum3.missing, file.path)) emit(test);
  if (hidesFailure) problems.push(hiddenFailure(sum3, file.path));
  if (sum3.missing > 0) problems.push(missingCases(sum3, file.path));
  if (sum3.planned + skips + sum3.missing === 0) problems.push(noTests(file.path));
}
function readSuite(book, suite, pointer, path) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(suite)) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, pointer, suite, "a suite");
  const here = [...path, (0, import_chunk_V3DHE5NW.stringAt)(suite, "title") ?? ""];
  const specs = suite.specs === void 0 ? [] : (0, import_chunk_V3DHE5NW.arrayAt)(suite, "specs");
  const inner = suite.suites === void 0 ? [] : (0, import_chunk_V3DHE5NW.arrayAt)(suite, "suites");
  if (specs === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, `${pointer}/specs`, suite.specs, "an array of specs");
  if (inner === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, `${pointer}/suites`, suite.suites, "an array of suites");
  const name = here.join(" \u203A ");
  specs.forEach((spec, index) => {
    readSpec(book, spec, `${pointer}/specs/${index}`, name);
  });
  inner.forEach((one, index) => {
    readSuite(book, one, `${pointer}/suites/${index}`, here);
  });
}
function readSpec(book, spec, pointer, around) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(spec)) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, pointer, spec, "a spec");
  const tests = (0, import_chunk_V3DHE5NW.arrayAt)(spec, "tests");
  const title = (0, import_chunk_V3DHE5NW.stringAt)(spec, "title");
  if (title === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, `${pointer}/title`, spec.title, "a string");
  if (tests === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, `${pointer}/tests`, spec.tests, "an array of tests");
  tests.forEach((test, index) => {
    const at2 = `${pointer}/tests/${index}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(test)) throw (0, import_chunk_V3DHE5NW.badShape)(book.file, at2, test, "a test");
    const results = (0, import_chunk_V3DHE5NW.arrayAt)(test, "results");
    if (results === void 0 || !results.every(import_chunk_V3DHE5NW.isObject))
      throw (0, import_chunk_V3DHE5NW.badShape)(book.file, `${at2}/results`, test.results, "an array of results");
    const status = statusOf2(book, test, results, at2);
    const project = (0, import_chunk_V3DHE5NW.stringAt)(test, "projectName") ?? "";
    const suite = project === "" ? around : `[${project}] ${around}`;
    count3(book, caseOf2(spec, test, { name: title, suite, status }, results));
  });
}
function count3({ emit, sum: sum3 }, test) {
  sum3.planned += 1;
  if (test.status === "failed" || test.status === "flaky") sum3.failing += 1;
  if (test.status === "skipped" || test.status === "not_run") sum3.skipped += 1;
  emit(test);
}
var RESULTS2 = /* @__PURE__ */ new Set(["passed", "failed", "timedOut", "skipped", "interrupted"]);
function statusOf2(book, test, results, pointer) {
  const strange = results.findIndex((result) => !RESULTS2.has(result.status));
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
function caseOf2(spec, test, { name, suite, status }, results) {
  const found = { name, suite, status };
  const file = (0, import_chunk_V3DHE5NW.stringAt)(spec, "file");
  const line = (0, import_chunk_V3DHE5NW.numberAt)(spec, "line");
  if (file !== void 0) found.file = file;
  if (line !== void 0) found.line = line;
  const message = status === "passed" ? "" : failureIn(results);
  if (message !== "") found.message = message;
  if (results.length > 1) found.attempts = results.length;
  let durationMs = 0;
  for (const result of results) durationMs += Math.max(0, (0, import_chunk_V3DHE5NW.numberAt)(result, "duration") ?? 0);
  found.durationMs = durationMs;
  found.tags = tagsOf2(spec, test);
  return found;
}
function failureIn(results) {
  const failed2 = results.find(
    ({ status, error, errors }) => status !== "passed" && (error !== void 0 || errors !== void 0)
  );
  return failed2 === void 0 ? "" : messageOf2(failed2.error ?? (0, import_chunk_V3DHE5NW.arrayAt)(failed2, "errors")?.[0]);
}
function tagsOf2(spec, test) {
  const [tags = [], annotations = []] = [(0, import_chunk_V3DHE5NW.arrayAt)(spec, "tags"), (0, import_chunk_V3DHE5NW.arrayAt)(test, "annotations")];
  if (tags.length + annotations.length === 0) return [];
  return [...tags.filter((tag) => typeof tag === "string"), ...annotations.filter(import_chunk_V3DHE5NW.isObject).flatMap(tagOf)];
}
function tagOf(annotation) {
  const type = (0, import_chunk_V3DHE5NW.stringAt)(annotation, "type") ?? "";
  if (type === "tag") return [(0, import_chunk_V3DHE5NW.stringAt)(annotation, "description") ?? ""];
  return type === "" || OWN_ANNOTATIONS.has(type) ? [] : [type];
}
function messageOf2(error) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(error)) return "";
  return firstLines((0, import_chunk_V3DHE5NW.stringAt)(error, "message") ?? (0, import_chunk_V3DHE5NW.stringAt)(error, "value") ?? "") || "an error without a message";
}
var ctest = {
  id: "ctest",
  kind: "tests",
  title: "CTest Test.xml",
  tools: [{ tool: "CTest", how: "ctest -T Test writes Testing/TAG/Test.xml (ctest --output-junit FILE is read too)" }],
  claims: ({ head }) => xmlRootOf(head) === "Site" && /<Testing[\s>]/.test(head),
  read(file, emit) {
    const run = { file, book: newBook(file, emit), planned: 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text)
    });
    run.book.settle({ tests: run.planned, failing: 0, skipped: 0 });
    return {
      tool: "ctest",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: [...notes, ...run.book.notes, "with ctest --repeat the file holds the last try of each test"],
      problems: run.book.problems
    };
  }
};
var WANTED2 = /* @__PURE__ */ new Set(["Test/Name", "Test/Path", "NamedMeasurement/Value", "Measurement/Value", "Labels/Label"]);
function open(run, path, attributes, line) {
  if (path.length === 1) {
    if (path[0] !== "Site") throw wrongRoot(run.file, path[0] ?? "", line, "Site");
    const version = /^ctest-(\S+)/.exec(attributes.Generator ?? "")?.[1];
    if (version !== void 0) run.version = kept(version);
    return false;
  }
  const place = path.slice(-2).join("/");
  if (place === "TestList/Test") run.planned += 1;
  if (place === "Testing/Test") run.test = draftOf(attributes.Status, line);
  if (place === "Results/NamedMeasurement" && run.test !== void 0)
    run.test.measurement = kept(attributes.name ?? "");
  return run.test !== void 0 && WANTED2.has(place) && attributes.encoding === void 0;
}
function draftOf(status, line) {
  return {
    status: status === void 0 ? void 0 : kept(status),
    line,
    tags: [],
    measured: /* @__PURE__ */ new Map(),
    name: "",
    path: "",
    output: "",
    measurement: ""
  };
}
function close(run, path, text) {
  const { test } = run;
  if (test === void 0) return;
  switch (path.slice(-2).join("/")) {
    case "Test/Name":
      test.name = kept(text);
      return;
    case "Test/Path":
      test.path = kept(text);
      return;
    case "NamedMeasurement/Value":
      test.measured.set(test.measurement, kept(text.trim()));
      return;
    case "Measurement/Value":
      test.output = text;
      return;
    case "Labels/Label":
      test.tags.push(kept(text));
      return;
    case "Testing/Test":
      delete run.test;
      run.book.add(caseOf3(run, test));
  }
}
function statusOf3({ status, measured }) {
  if (status === "passed" || status === "failed") return status;
  if (status !== "notrun") return void 0;
  const reason = measured.get("Completion Status") ?? "";
  if (/^(?:Disabled|SKIP_)/.test(reason)) return "skipped";
  return reason === "Fixture dependency failed" ? "not_run" : "failed";
}
function caseOf3({ file, book }, test) {
  const status = statusOf3(test);
  if (status === void 0)
    book.problems.push({ ...unknownStatus3(file.path, "", test.status, "passed, failed or notrun"), line: test.line });
  const ended2 = test.measured.get("Exit Code") ?? test.measured.get("Completion Status") ?? "";
  const message = status === "passed" ? "" : firstLines(`${ended2}
${test.output}`);
  return {
    name: test.name,
    status: status ?? "failed",
    sourceLine: test.line,
    ...test.path === "" || test.path === "." ? {} : { suite: test.path },
    ...test.tags.length === 0 ? {} : { tags: test.tags },
    ...millisecondsOf(test.measured.get("Execution Time")),
    ...message === "" ? {} : { message }
  };
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
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(file.head);
    return keys.has("results/tool") && (keys.has("results/summary") || keys.has("results/tests"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const results = (0, import_chunk_V3DHE5NW.objectAt)(root, "results");
    const tests = results === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.arrayAt)(results, "tests");
    if (results === void 0 || tests === void 0)
      throw (0, import_chunk_V3DHE5NW.badShape)(file, "/results/tests", results?.tests, "an array of tests");
    const problems = [];
    const sum3 = newSuite("", claimsOf3((0, import_chunk_V3DHE5NW.objectAt)(results, "summary") ?? {}), 1);
    tests.forEach((test, index) => {
      const pointer = `/results/tests/${index}`;
      if (!(0, import_chunk_V3DHE5NW.isObject)(test) || typeof test.name !== "string")
        throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, (0, import_chunk_V3DHE5NW.isObject)(test) ? test.name : test, "a test with a name");
      const status = statusOf4(test);
      if (status === void 0)
        problems.push(
          unknownStatus3(file.path, `${pointer}/status`, test.status, "passed, failed, skipped, pending or other")
        );
      sum3.planned += 1;
      if (status !== "passed" && status !== "skipped") sum3.failing += 1;
      if (status === "skipped") sum3.skipped += 1;
      emit(caseOf4(test, test.name, status ?? "failed"));
    });
    const { skips, hidesFailure } = balance(sum3);
    for (const test of unnamedCases(sum3, "skipped", skips, file.path)) emit(test);
    for (const test of unnamedCases(sum3, "not_run", sum3.missing, file.path)) emit(test);
    if (hidesFailure) problems.push(hiddenFailure(sum3, file.path));
    if (sum3.missing > 0) problems.push(missingCases(sum3, file.path));
    if (sum3.planned + skips + sum3.missing === 0) problems.push(noTests(file.path));
    return { ...toolOf2((0, import_chunk_V3DHE5NW.objectAt)(results, "tool") ?? {}, (0, import_chunk_V3DHE5NW.stringAt)(root, "timestamp")), notes: NOTES4, problems };
  }
};
var NOTES4 = ["CTRF does not tell load and hook errors, nor tests that never started: some reporters leave them out"];
function claimsOf3(summary) {
  const tests = (0, import_chunk_V3DHE5NW.numberAt)(summary, "tests");
  const skipped = ((0, import_chunk_V3DHE5NW.numberAt)(summary, "skipped") ?? 0) + ((0, import_chunk_V3DHE5NW.numberAt)(summary, "pending") ?? 0);
  return { ...tests === void 0 ? {} : { tests }, failing: (0, import_chunk_V3DHE5NW.numberAt)(summary, "failed") ?? 0, skipped };
}
function statusOf4(test) {
  switch (test.status) {
    case "passed":
      return test.flaky === true || ((0, import_chunk_V3DHE5NW.numberAt)(test, "retries") ?? 0) > 0 ? "flaky" : "passed";
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
function caseOf4(test, name, status) {
  const suite = ((0, import_chunk_V3DHE5NW.arrayAt)(test, "suite") ?? [test.suite]).filter((part) => typeof part === "string").join(" > ");
  const file = (0, import_chunk_V3DHE5NW.stringAt)(test, "filePath");
  const line = (0, import_chunk_V3DHE5NW.numberAt)(test, "line");
  const retries = (0, import_chunk_V3DHE5NW.numberAt)(test, "retries") ?? 0;
  const duration = (0, import_chunk_V3DHE5NW.numberAt)(test, "duration");
  const message = status === "passed" ? "" : firstLines((0, import_chunk_V3DHE5NW.stringAt)(test, "message") ?? (0, import_chunk_V3DHE5NW.stringAt)(test, "trace") ?? "");
  return {
    name,
    status,
    tags: ((0, import_chunk_V3DHE5NW.arrayAt)(test, "tags") ?? []).filter((tag) => typeof tag === "string"),
    ...suite === "" ? {} : { suite },
    ...file === void 0 ? {} : { file },
    ...line === void 0 || line < 1 ? {} : { line },
    ...retries > 0 ? { attempts: retries + 1 } : {},
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...message === "" ? {} : { message }
  };
}
function toolOf2(tool, timestamp) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(tool, "name");
  const version = (0, import_chunk_V3DHE5NW.stringAt)(tool, "version");
  return {
    ...name === void 0 ? {} : { tool: name },
    ...version === void 0 ? {} : { toolVersion: version },
    ...timestamp !== void 0 && INSTANT.test(timestamp) ? { claimedAt: timestamp } : {}
  };
}
var cucumberJson = {
  id: "cucumber-json",
  kind: "tests",
  title: "Cucumber JSON",
  tools: [
    { tool: "Cucumber", how: "npx cucumber-js --format json:FILE (messages also tell a second try)" },
    { tool: "Cucumber-JVM", how: "the plugin json:FILE" },
    { tool: "Behave", how: "behave -f json -o FILE" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("*/elements") && keys.has("*/keyword") && keys.has("*/name") ? true : keys.has("*/elements/*/steps") || keys.has("*/elements/*");
  },
  read(file, emit) {
    const features = (0, import_chunk_V3DHE5NW.parseJson)(file);
    if (!(0, import_chunk_V3DHE5NW.isArray)(features)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", features, "an array of features");
    const book = newBook(file, emit);
    for (const [index, feature] of features.entries()) {
      const elements = (0, import_chunk_V3DHE5NW.isObject)(feature) ? (0, import_chunk_V3DHE5NW.arrayAt)(feature, "elements") ?? (feature.elements === void 0 ? [] : void 0) : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(feature) || elements === void 0)
        throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${index}/elements`, feature, "an array of scenarios");
      readFeature(file, book, feature, elements, `/${index}`);
    }
    book.settle();
    return { tool: "cucumber", notes: [...book.notes, NOTE4], problems: book.problems };
  }
};
var NOTE4 = "the format shows only the last try of a scenario, so one that was flaky is shown as a plain pass";
function readFeature(file, book, feature, elements, above) {
  let background = { words: [], message: "" };
  for (const [index, element] of elements.entries()) {
    const pointer = `${above}/elements/${index}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(element)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, element, "a scenario");
    const result = resultOf(file, element, pointer);
    if (element.type === "background") {
      background = result;
      continue;
    }
    const words2 = [...background.words, ...result.words];
    background = { words: [], message: "" };
    const { status, unknown: unknown2 } = judged(words2, (0, import_chunk_V3DHE5NW.stringAt)(element, "status"));
    if (unknown2 !== void 0)
      book.problems.push(unknownStatus3(file.path, pointer, unknown2, "a status that Cucumber documents"));
    book.add(caseOf5(file, feature, element, { status, message: result.message, pointer }));
  }
}
function resultOf(file, element, pointer) {
  const steps = ((0, import_chunk_V3DHE5NW.arrayAt)(element, "steps") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  const hooks = [element, ...steps].flatMap(
    (one) => ["before", "after"].flatMap((key) => ((0, import_chunk_V3DHE5NW.arrayAt)(one, key) ?? []).filter(import_chunk_V3DHE5NW.isObject))
  );
  const words2 = [];
  let message = "";
  for (const step of [...steps, ...hooks]) {
    const result = (0, import_chunk_V3DHE5NW.objectAt)(step, "result");
    const word = result === void 0 ? "untested" : result.status;
    if (typeof word !== "string") throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/steps`, word, "the status of a step");
    words2.push(word.toLowerCase());
    const text = result?.error_message;
    if (message === "" && text !== void 0) message = firstLines((0, import_chunk_V3DHE5NW.isArray)(text) ? text.join("\n") : String(text));
  }
  return { words: words2, message };
}
var FAILED = /* @__PURE__ */ new Set([
  "failed",
  "undefined",
  "pending",
  "ambiguous",
  "unknown",
  "error",
  "hook_error",
  "cleanup_error",
  "xfailed"
]);
var KNOWN = /* @__PURE__ */ new Set([...FAILED, "passed", "skipped", "untested", "untested_pending", "untested_undefined"]);
function judged(steps, own) {
  const words2 = own === void 0 ? steps : [...steps, own.toLowerCase()];
  const unknown2 = words2.find((word) => !KNOWN.has(word));
  if (unknown2 !== void 0) return { status: "failed", unknown: unknown2 };
  if (words2.some((word) => FAILED.has(word))) return { status: "failed" };
  if (own === "skipped" || own === void 0 && words2.includes("skipped")) return { status: "skipped" };
  if (words2.length === 0 || own !== "passed" && words2.some((word) => word.startsWith("untested")))
    return { status: "not_run" };
  return { status: "passed" };
}
function caseOf5(file, feature, element, { status, message, pointer }) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(element, "name");
  if (name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, element.name, "the name of a scenario");
  const [path, row] = ((0, import_chunk_V3DHE5NW.stringAt)(element, "location") ?? "").split(/:(?=\d+$)/);
  const source = (0, import_chunk_V3DHE5NW.stringAt)(feature, "uri") ?? path;
  const line = (0, import_chunk_V3DHE5NW.numberAt)(element, "line") ?? Number(row);
  const tags = ((0, import_chunk_V3DHE5NW.arrayAt)(element, "tags") ?? []).map(
    (tag) => (0, import_chunk_V3DHE5NW.isObject)(tag) ? (0, import_chunk_V3DHE5NW.stringAt)(tag, "name") ?? "" : String(tag)
  );
  return {
    name,
    status,
    suite: (0, import_chunk_V3DHE5NW.stringAt)(feature, "name") ?? "",
    tags: tags.map((tag) => tag.startsWith("@") ? tag : `@${tag}`),
    ...source ? { file: source } : {},
    ...Number.isSafeInteger(line) && line > 0 ? { line } : {},
    ...status === "passed" || message === "" ? {} : { message }
  };
}
var cucumberMessages = {
  id: "cucumber-messages",
  kind: "tests",
  title: "Cucumber Messages",
  tools: [
    { tool: "Cucumber", how: "npx cucumber-js --format message:FILE" },
    { tool: "Cucumber-JVM", how: "the plugin message:FILE" }
  ],
  claims: ({ head }) => /^\{"meta":\{/.test(head) && /"protocolVersion"/.test(head),
  read(file, emit) {
    const state = {
      file,
      pickles: /* @__PURE__ */ new Map(),
      cases: /* @__PURE__ */ new Map(),
      tries: /* @__PURE__ */ new Map(),
      done: /* @__PURE__ */ new Map(),
      runErrors: [],
      strange: /* @__PURE__ */ new Set()
    };
    let finished;
    let tool = {};
    for (const { value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) continue;
      readEnvelope(state, value);
      tool = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(value, "meta") ?? {}, "implementation") ?? tool;
      finished ??= (0, import_chunk_V3DHE5NW.objectAt)(value, "testRunFinished");
    }
    const book = newBook(file, emit);
    for (const [id, pickle] of state.pickles) book.add(caseOf6(pickle, state.done.get(id) ?? []));
    if (finished === void 0)
      book.problems.push(brokenOff(file, "no testRunFinished", "a testRunFinished at the end"));
    for (const word of state.strange) book.problems.push(unknownStatus3(file.path, "", word, [...STATUSES2].join(", ")));
    const silent = finished?.success === false && book.failing() === 0 && state.runErrors.length === 0;
    if (silent) state.runErrors.push("the report says that the run failed, and none of its scenarios did");
    book.settle();
    const [name, version] = [(0, import_chunk_V3DHE5NW.stringAt)(tool, "name"), (0, import_chunk_V3DHE5NW.stringAt)(tool, "version")];
    return {
      tool: name ?? "cucumber",
      ...version === void 0 ? {} : { toolVersion: version },
      notes: book.notes,
      problems: book.problems,
      runErrors: state.runErrors
    };
  }
};
var STATUSES2 = /* @__PURE__ */ new Set(["UNKNOWN", "PASSED", "SKIPPED", "PENDING", "UNDEFINED", "AMBIGUOUS", "FAILED"]);
function readEnvelope(state, envelope) {
  const { pickles, cases, tries, done, runErrors: runErrors4, strange } = state;
  const { pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished, testRunHookFinished } = envelope;
  if ((0, import_chunk_V3DHE5NW.isObject)(pickle)) pickles.set((0, import_chunk_V3DHE5NW.stringAt)(pickle, "id") ?? "", pickle);
  else if ((0, import_chunk_V3DHE5NW.isObject)(testCase)) cases.set((0, import_chunk_V3DHE5NW.stringAt)(testCase, "id") ?? "", (0, import_chunk_V3DHE5NW.stringAt)(testCase, "pickleId") ?? "");
  else if ((0, import_chunk_V3DHE5NW.isObject)(testCaseStarted)) {
    const id = cases.get((0, import_chunk_V3DHE5NW.stringAt)(testCaseStarted, "testCaseId") ?? "") ?? "";
    tries.set((0, import_chunk_V3DHE5NW.stringAt)(testCaseStarted, "id") ?? "", { pickle: id, statuses: [], message: "" });
  } else if ((0, import_chunk_V3DHE5NW.isObject)(testStepFinished)) {
    const one = tries.get((0, import_chunk_V3DHE5NW.stringAt)(testStepFinished, "testCaseStartedId") ?? "");
    const result = (0, import_chunk_V3DHE5NW.objectAt)(testStepFinished, "testStepResult") ?? {};
    const status = (0, import_chunk_V3DHE5NW.stringAt)(result, "status") ?? "UNKNOWN";
    if (!STATUSES2.has(status)) strange.add(status);
    one?.statuses.push(status);
    if (one !== void 0 && one.message === "") one.message = firstLines((0, import_chunk_V3DHE5NW.stringAt)(result, "message") ?? "");
  } else if ((0, import_chunk_V3DHE5NW.isObject)(testCaseFinished)) {
    const id = (0, import_chunk_V3DHE5NW.stringAt)(testCaseFinished, "testCaseStartedId") ?? "";
    const one = tries.get(id);
    if (one === void 0) return;
    tries.delete(id);
    done.set(one.pickle, [...done.get(one.pickle) ?? [], one]);
  } else if ((0, import_chunk_V3DHE5NW.isObject)(testRunHookFinished)) {
    const result = (0, import_chunk_V3DHE5NW.objectAt)(testRunHookFinished, "result") ?? {};
    if (result.status !== "PASSED")
      runErrors4.push(firstLines((0, import_chunk_V3DHE5NW.stringAt)(result, "message") ?? "") || "a hook of the run failed");
  } else if ((0, import_chunk_V3DHE5NW.isObject)(envelope.parseError)) {
    runErrors4.push(firstLines((0, import_chunk_V3DHE5NW.stringAt)(envelope.parseError, "message") ?? "") || "a feature could not be read");
  }
}
function ended({ statuses }) {
  if (statuses.length === 0) return "not_run";
  if (statuses.some((status) => status !== "PASSED" && status !== "SKIPPED")) return "failed";
  return statuses.includes("SKIPPED") ? "skipped" : "passed";
}
function caseOf6(pickle, tries) {
  const last = tries.at(-1);
  const status = last === void 0 ? "not_run" : ended(last);
  const recovered = status === "passed" && tries.some((one) => ended(one) === "failed");
  const message = tries.find((one) => one.message !== "")?.message ?? "";
  const line = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(pickle, "location") ?? {}, "line");
  const uri = (0, import_chunk_V3DHE5NW.stringAt)(pickle, "uri");
  return {
    name: (0, import_chunk_V3DHE5NW.stringAt)(pickle, "name") ?? "",
    status: recovered ? "flaky" : status,
    tags: ((0, import_chunk_V3DHE5NW.arrayAt)(pickle, "tags") ?? []).flatMap((tag) => (0, import_chunk_V3DHE5NW.isObject)(tag) ? (0, import_chunk_V3DHE5NW.stringAt)(tag, "name") ?? [] : []),
    ...uri === void 0 ? {} : { suite: uri, file: uri },
    ...line === void 0 ? {} : { line },
    ...tries.length > 1 ? { attempts: tries.length } : {},
    ...message === "" || status === "passed" && !recovered ? {} : { message }
  };
}
var dartTest = {
  id: "dart-test",
  kind: "tests",
  title: "Dart and Flutter test JSON lines",
  tools: [
    { tool: "dart test", how: "dart test --file-reporter json:FILE" },
    { tool: "flutter test", how: "flutter test --file-reporter json:FILE, or flutter test --machine > FILE" }
  ],
  claims: ({ head }) => /^\s*(?:\[[^\n]*\]\s+)?\{[^\n]{0,400}"protocolVersion":/.test(head) && head.includes('"runnerVersion"'),
  read(file, emit) {
    const run = { file, book: newBook(file, emit), suites: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Map() };
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) if ((0, import_chunk_V3DHE5NW.isObject)(value)) readEvent2(run, value, line);
    for (const draft of run.open.values()) {
      const message = draft.message || "the test began and did not end";
      run.book.add(caseOf7(run, { ...draft, message }, "failed"), !draft.isLoading);
    }
    if (run.success === void 0)
      run.book.problems.push(brokenOff(file, "no end of the run", "a line of the type done"));
    run.book.settle();
    return {
      tool: "dart test",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: run.book.notes,
      problems: run.book.problems,
      runErrors: runErrors(run)
    };
  }
};
function readEvent2(run, event, line) {
  const id = (0, import_chunk_V3DHE5NW.numberAt)(event, "testID") ?? -1;
  switch (event.type) {
    case "start": {
      const version = (0, import_chunk_V3DHE5NW.stringAt)(event, "runnerVersion");
      if (version !== void 0) run.version = version;
      return;
    }
    case "suite": {
      const suite = (0, import_chunk_V3DHE5NW.objectAt)(event, "suite") ?? {};
      run.suites.set((0, import_chunk_V3DHE5NW.numberAt)(suite, "id") ?? -1, (0, import_chunk_V3DHE5NW.stringAt)(suite, "path") ?? "");
      return;
    }
    case "testStart":
      open2(run, event, line);
      return;
    case "error": {
      const draft = run.open.get(id);
      if (draft === void 0) return;
      draft.errors += 1;
      draft.message ||= firstLines((0, import_chunk_V3DHE5NW.stringAt)(event, "error") ?? "");
      return;
    }
    case "print": {
      const draft = run.open.get(id);
      if (draft !== void 0 && /^Retry: /.test((0, import_chunk_V3DHE5NW.stringAt)(event, "message") ?? "")) draft.tries += 1;
      return;
    }
    case "testDone":
      close2(run, event, id, line);
      return;
    case "done":
      run.success = typeof event.success === "boolean" ? event.success : null;
  }
}
function open2(run, event, sourceLine) {
  const test = (0, import_chunk_V3DHE5NW.objectAt)(event, "test") ?? {};
  const name = (0, import_chunk_V3DHE5NW.stringAt)(test, "name") ?? "";
  const groups = test.groupIDs;
  run.open.set((0, import_chunk_V3DHE5NW.numberAt)(test, "id") ?? -1, {
    name,
    suite: (0, import_chunk_V3DHE5NW.numberAt)(test, "suiteID"),
    line: (0, import_chunk_V3DHE5NW.numberAt)(test, "root_line") ?? (0, import_chunk_V3DHE5NW.numberAt)(test, "line"),
    sourceLine,
    startedAt: (0, import_chunk_V3DHE5NW.numberAt)(event, "time"),
    isLoading: /^loading /.test(name) && Array.isArray(groups) && groups.length === 0,
    tries: 1,
    errors: 0,
    message: ""
  });
}
function close2(run, event, id, line) {
  const draft = run.open.get(id);
  if (draft === void 0) return;
  run.open.delete(id);
  const status = statusOf5(event, draft);
  if (status === void 0)
    run.book.problems.push({
      ...unknownStatus3(run.file.path, "/result", event.result, "success, failure or error"),
      line
    });
  if (event.hidden === true && status !== "failed" && status !== void 0) return;
  const [from, to] = [draft.startedAt, (0, import_chunk_V3DHE5NW.numberAt)(event, "time")];
  const span = from === void 0 || to === void 0 || to < from ? {} : { durationMs: to - from };
  run.book.add({ ...caseOf7(run, draft, status ?? "failed"), ...span }, !draft.isLoading);
}
function statusOf5({ result, skipped }, { errors, tries }) {
  if (result === "failure" || result === "error") return "failed";
  if (result !== "success") return void 0;
  if (skipped === true) return "skipped";
  return errors > 0 || tries > 1 ? "flaky" : "passed";
}
function caseOf7(run, draft, status) {
  const path = run.suites.get(draft.suite ?? -1) ?? "";
  const { line, tries, message, sourceLine } = draft;
  return {
    name: draft.name,
    status,
    sourceLine,
    ...path === "" ? {} : { file: path },
    ...line === void 0 || line < 1 ? {} : { line },
    ...tries > 1 ? { attempts: tries } : {},
    ...status === "passed" || message === "" ? {} : { message }
  };
}
function runErrors({ success, book }) {
  if (success === null) return ["the run was stopped before it ended"];
  return success === false && book.failing() === 0 ? ["the run failed, and none of its tests did"] : [];
}
var gtestJson = {
  id: "gtest-json",
  kind: "tests",
  title: "GoogleTest JSON",
  tools: [{ tool: "GoogleTest", how: "./tests --gtest_output=json:FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("testsuites") && keys.has("disabled") && keys.has("failures");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const suites = (0, import_chunk_V3DHE5NW.arrayAt)(root, "testsuites");
    if (suites === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/testsuites", root.testsuites, "an array of suites");
    const book = newBook(file, emit);
    for (const [index, suite] of suites.entries()) {
      const tests = (0, import_chunk_V3DHE5NW.isObject)(suite) ? (0, import_chunk_V3DHE5NW.arrayAt)(suite, "testsuite") : void 0;
      if (!(0, import_chunk_V3DHE5NW.isObject)(suite) || tests === void 0)
        throw (0, import_chunk_V3DHE5NW.badShape)(file, `/testsuites/${index}/testsuite`, suite, "an array of tests");
      for (const [at2, test] of tests.entries()) {
        const pointer = `/testsuites/${index}/testsuite/${at2}`;
        if (!(0, import_chunk_V3DHE5NW.isObject)(test)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, test, "a test");
        const status = statusOf6(test);
        if (status === void 0)
          book.problems.push(
            unknownStatus3(file.path, `${pointer}/result`, test.result, "COMPLETED, SKIPPED or SUPPRESSED")
          );
        book.add(caseOf8(file, test, (0, import_chunk_V3DHE5NW.stringAt)(suite, "name") ?? "", status ?? "failed", pointer));
      }
    }
    book.settle({
      tests: (0, import_chunk_V3DHE5NW.numberAt)(root, "tests") ?? 0,
      failing: ((0, import_chunk_V3DHE5NW.numberAt)(root, "failures") ?? 0) + ((0, import_chunk_V3DHE5NW.numberAt)(root, "errors") ?? 0),
      skipped: (0, import_chunk_V3DHE5NW.numberAt)(root, "disabled") ?? 0
    });
    return {
      tool: "googletest",
      notes: [...book.notes, "with --gtest_repeat the file holds the last repetition"],
      problems: book.problems
    };
  }
};
function statusOf6(test) {
  if (((0, import_chunk_V3DHE5NW.arrayAt)(test, "failures") ?? []).length > 0) return "failed";
  if (test.status === "NOTRUN" || test.result === "SUPPRESSED" || test.result === "SKIPPED") return "skipped";
  return test.status === "RUN" && (test.result === "COMPLETED" || test.result === void 0) ? "passed" : void 0;
}
function caseOf8(file, test, suite, status, pointer) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(test, "name");
  if (name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, test.name, "the name of a test");
  const [failure] = ((0, import_chunk_V3DHE5NW.arrayAt)(test, "failures") ?? []).filter(import_chunk_V3DHE5NW.isObject);
  const [path, line] = [(0, import_chunk_V3DHE5NW.stringAt)(test, "file"), (0, import_chunk_V3DHE5NW.numberAt)(test, "line")];
  const seconds2 = /^([\d.]+)s$/.exec((0, import_chunk_V3DHE5NW.stringAt)(test, "time") ?? "")?.[1];
  return {
    name: name || suite,
    status,
    suite,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 || line < 1 ? {} : { line },
    ...seconds2 === void 0 ? {} : { durationMs: Number(seconds2) * 1e3 },
    ...failure === void 0 ? {} : { message: firstLines((0, import_chunk_V3DHE5NW.stringAt)(failure, "failure") ?? "") }
  };
}
var jestJson = {
  id: "jest-json",
  kind: "tests",
  title: "Jest and Vitest JSON",
  tools: [
    { tool: "Jest", how: "npx jest --json --outputFile=FILE" },
    { tool: "Vitest", how: "npx vitest run --reporter=json --outputFile=FILE" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 1);
    return keys.has("numTotalTests") && keys.has("numFailedTestSuites") && keys.has("testResults");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const files = (0, import_chunk_V3DHE5NW.arrayAt)(root, "testResults");
    if (files === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/testResults", root.testResults, "an array of files");
    const book = newBook(file, emit);
    for (const [index, one] of files.entries()) {
      const pointer = `/testResults/${index}`;
      if (!(0, import_chunk_V3DHE5NW.isObject)(one)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, one, "the results of a file");
      readFile(book, one, pointer, file);
    }
    book.settle({
      tests: (0, import_chunk_V3DHE5NW.numberAt)(root, "numTotalTests") ?? 0,
      failing: (0, import_chunk_V3DHE5NW.numberAt)(root, "numFailedTests") ?? 0,
      skipped: ((0, import_chunk_V3DHE5NW.numberAt)(root, "numPendingTests") ?? 0) + ((0, import_chunk_V3DHE5NW.numberAt)(root, "numTodoTests") ?? 0)
    });
    const isJest = "openHandles" in root || "numRuntimeErrorTestSuites" in root;
    const runErrors4 = root.wasInterrupted === true ? ["the run was interrupted"] : [];
    const silent = root.success === false && book.failing() === 0 && book.problems.length === 0;
    if (silent) runErrors4.push("the report says that the run failed, and none of its tests did");
    if (!isJest) book.notes.push(VITEST);
    return { tool: isJest ? "jest" : "vitest", notes: book.notes, problems: book.problems, runErrors: runErrors4 };
  }
};
var VITEST = "the JSON of Vitest shows neither errors of hooks, whose tests are skipped, nor unhandled errors of the run";
function readFile(book, one, pointer, file) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(one, "name") ?? (0, import_chunk_V3DHE5NW.stringAt)(one, "testFilePath") ?? "";
  const before = book.failing();
  for (const [index, result] of ((0, import_chunk_V3DHE5NW.arrayAt)(one, "assertionResults") ?? []).entries()) {
    const at2 = `${pointer}/assertionResults/${index}`;
    if (!(0, import_chunk_V3DHE5NW.isObject)(result) || typeof result.title !== "string")
      throw (0, import_chunk_V3DHE5NW.badShape)(file, `${at2}/title`, (0, import_chunk_V3DHE5NW.isObject)(result) ? result.title : result, "a test with a title");
    const status = statusOf7(result);
    if (status === void 0)
      book.problems.push(unknownStatus3(file.path, `${at2}/status`, result.status, "a status that Jest documents"));
    book.add(caseOf9(result, result.title, status ?? "failed", name));
  }
  if (one.status !== "failed" || book.failing() > before) return;
  const message = firstLines((0, import_chunk_V3DHE5NW.stringAt)(one, "message") ?? "");
  book.add({ name, status: "failed", file: name, ...message === "" ? {} : { message } }, false);
}
function statusOf7(result) {
  switch (result.status) {
    case "passed": {
      const failed2 = (0, import_chunk_V3DHE5NW.arrayAt)(result, "retryReasons")?.length || (0, import_chunk_V3DHE5NW.arrayAt)(result, "failureMessages")?.length;
      return failed2 ? "flaky" : "passed";
    }
    case "failed":
      return "failed";
    case "pending":
    case "skipped":
    case "todo":
    case "disabled":
      return "skipped";
    default:
      return void 0;
  }
}
function caseOf9(result, name, status, file) {
  const suite = ((0, import_chunk_V3DHE5NW.arrayAt)(result, "ancestorTitles") ?? []).filter((title) => typeof title === "string").join(" > ");
  const duration = (0, import_chunk_V3DHE5NW.numberAt)(result, "duration");
  const line = (0, import_chunk_V3DHE5NW.numberAt)((0, import_chunk_V3DHE5NW.objectAt)(result, "location") ?? {}, "line");
  const invocations = (0, import_chunk_V3DHE5NW.numberAt)(result, "invocations") ?? 1;
  const [failure] = (0, import_chunk_V3DHE5NW.arrayAt)(result, "failureMessages") ?? [];
  const message = status === "passed" ? "" : firstLines(typeof failure === "string" ? failure : "");
  return {
    name,
    status,
    file,
    tags: ((0, import_chunk_V3DHE5NW.arrayAt)(result, "tags") ?? []).filter((tag) => typeof tag === "string"),
    ...suite === "" ? {} : { suite },
    ...line === void 0 || line < 1 ? {} : { line },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...invocations > 1 ? { attempts: invocations } : {},
    ...message === "" ? {} : { message }
  };
}
var TEXT_CHARACTERS2 = 4e3;
function junitReader(file, emit, ask) {
  const state = newState(file, emit, new Set(ask.acceptElements));
  return {
    handler: {
      open: (name, attributes, depth, line) => open3(state, name, attributes, depth, line),
      close: (name, depth) => close3(state, name, depth),
      text(piece) {
        if (state.text.length < TEXT_CHARACTERS2) state.text += piece.slice(0, TEXT_CHARACTERS2);
      }
    },
    settle: () => settle(state),
    report: () => reportOf2(state)
  };
}
function open3(state, name, attributes, depth, line) {
  if (state.current !== void 0) return openInCase(state, state.current, name, attributes, depth, line);
  if (depth === 0 && name !== "testsuites" && name !== "testsuite") throw wrongRoot2(state.file, name, line);
  switch (name) {
    case "testsuites":
    case "testsuite":
      openSuite(state, dialectOf2(name, attributes), attributes, line);
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
function close3(state, name, depth) {
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
function wrongRoot2(file, name, line) {
  return new import_chunk_WBSINXY2.Problem({
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
var libtestJson = {
  id: "libtest-json",
  kind: "tests",
  title: "libtest JSON lines",
  tools: [
    { tool: "cargo test", how: "cargo +nightly test -- -Z unstable-options --format json > FILE" },
    {
      tool: "cargo nextest",
      how: "NEXTEST_EXPERIMENTAL_LIBTEST_JSON=1 cargo nextest run --message-format libtest-json > FILE"
    }
  ],
  claims: ({ head }) => /^\{\s*"type":\s*"suite",\s*"event":\s*"(?:started|discovery)"/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const running = /* @__PURE__ */ new Set();
    let [planned, filtered, failed2, open8] = [0, 0, 0, 0];
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) continue;
      const event = (0, import_chunk_V3DHE5NW.stringAt)(value, "event") ?? "";
      if (value.type === "suite") {
        if (event === "started") planned += (0, import_chunk_V3DHE5NW.numberAt)(value, "test_count") ?? 0;
        if (event === "started") open8 += 1;
        if (event === "ok" || event === "failed") {
          filtered += (0, import_chunk_V3DHE5NW.numberAt)(value, "filtered_out") ?? 0;
          failed2 += (0, import_chunk_V3DHE5NW.numberAt)(value, "failed") ?? 0;
          open8 -= 1;
        }
        continue;
      }
      if (value.type !== "test") continue;
      const name = nameOf4(value);
      if (event === "started") running.add(name);
      if (event === "started" || event === "timeout") continue;
      running.delete(name);
      const status = STATUSES3.get(event);
      if (status === void 0)
        book.problems.push({ ...unknownStatus3(file.path, "", event, [...STATUSES3.keys()].join(", ")), line });
      const seconds2 = (0, import_chunk_V3DHE5NW.numberAt)(value, "exec_time");
      const message = status === "passed" ? "" : firstLines((0, import_chunk_V3DHE5NW.stringAt)(value, "stdout") ?? (0, import_chunk_V3DHE5NW.stringAt)(value, "message") ?? "");
      book.add({
        name,
        status: status ?? "failed",
        ...suiteOf2(value),
        ...seconds2 === void 0 ? {} : { durationMs: seconds2 * 1e3 },
        ...message === "" ? {} : { message }
      });
    }
    for (const name of running) book.add({ name, status: "failed", message: "the test began and did not end" });
    if (open8 > 0 || running.size > 0)
      book.problems.push(brokenOff(file, "a suite without an end", "ok or failed for each suite"));
    book.settle({ tests: open8 > 0 ? planned : 0, failing: failed2, skipped: 0 });
    const notes = filtered > 0 ? [`${filtered} tests were filtered out`] : [];
    return { tool: "libtest", notes: [...book.notes, ...notes], problems: book.problems };
  }
};
var STATUSES3 = /* @__PURE__ */ new Map([
  ["ok", "passed"],
  ["failed", "failed"],
  ["ignored", "skipped"]
]);
var nameOf4 = (event) => ((0, import_chunk_V3DHE5NW.stringAt)(event, "name") ?? "").replace(/^[^$]*\$/, "").replace(/#\d+$/, "");
function suiteOf2(event) {
  const binary = /^([^$]*)\$/.exec((0, import_chunk_V3DHE5NW.stringAt)(event, "name") ?? "")?.[1];
  return binary === void 0 ? {} : { suite: binary };
}
var mochaJson = {
  id: "mocha-json",
  kind: "tests",
  title: "Mocha JSON",
  tools: [{ tool: "Mocha", how: "npx mocha --reporter json --reporter-option output=FILE" }],
  claims({ head }) {
    if (/^\["start",\{"total":\d+\}\]\s/.test(head)) return true;
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("stats/suites") && keys.has("stats/passes") && keys.has("tests") && !keys.has("results");
  },
  read(file, emit) {
    const book = newBook(file, emit);
    return file.head.startsWith('["start"') ? readStream(file, book) : readDocument(file, book);
  }
};
var NO_HOOKED = "Mocha does not list the tests that a failed hook kept from running";
function readDocument(file, book) {
  const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
  const stats = (0, import_chunk_V3DHE5NW.objectAt)(root, "stats");
  if (stats === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/stats", root.stats, "the counters of the run");
  for (const [key, status] of [
    ["passes", "passed"],
    ["failures", "failed"],
    ["pending", "skipped"]
  ]) {
    const list = (0, import_chunk_V3DHE5NW.arrayAt)(root, key);
    if (list === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `/${key}`, root[key], "an array of tests");
    for (const [index, test] of list.entries()) add(file, book, test, status, `/${key}/${index}`);
  }
  book.settle(claimsOf4(stats));
  return { tool: "mocha", notes: [...book.notes, NO_HOOKED], problems: book.problems };
}
function readStream(file, book) {
  let planned = 0;
  let stats;
  for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
    const [event, what] = (0, import_chunk_V3DHE5NW.isArray)(value) ? value : [];
    if (!(0, import_chunk_V3DHE5NW.isObject)(what)) throw (0, import_chunk_V3DHE5NW.badShape)(file, "", value, "an array of an event and an object");
    if (event === "start") planned = (0, import_chunk_V3DHE5NW.numberAt)(what, "total") ?? 0;
    else if (event === "end") stats = what;
    else if (event === "pass" || event === "fail")
      add(file, book, what, event === "pass" ? "passed" : "failed", `line ${line}`);
  }
  if (stats === void 0) book.problems.push(brokenOff(file, 'no event "end"', 'an event "end" with the counters'));
  book.settle({ ...claimsOf4(stats ?? {}), tests: planned });
  return {
    tool: "mocha",
    notes: [...book.notes, NO_HOOKED, "the stream counts tests that are skipped and does not name them"],
    problems: book.problems
  };
}
var claimsOf4 = (stats) => ({
  tests: (0, import_chunk_V3DHE5NW.numberAt)(stats, "tests") ?? 0,
  failing: (0, import_chunk_V3DHE5NW.numberAt)(stats, "failures") ?? 0,
  skipped: (0, import_chunk_V3DHE5NW.numberAt)(stats, "pending") ?? 0
});
var HOOK = /^"(?:before|after) (?:all|each)" hook\b/;
function add(file, book, test, status, place) {
  const name = (0, import_chunk_V3DHE5NW.isObject)(test) ? (0, import_chunk_V3DHE5NW.stringAt)(test, "title") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(test) || name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, place, test, "a test with a title");
  const retries = (0, import_chunk_V3DHE5NW.numberAt)(test, "currentRetry") ?? 0;
  const recovered = status === "passed" && retries > 0;
  book.add({ ...caseOf10(test, name, retries), status: recovered ? "flaky" : status }, !HOOK.test(name));
}
function caseOf10(test, name, retries) {
  const full = (0, import_chunk_V3DHE5NW.stringAt)(test, "fullTitle") ?? name;
  const suite = full.endsWith(name) ? full.slice(0, -name.length).trim() : full;
  const [file, duration] = [(0, import_chunk_V3DHE5NW.stringAt)(test, "file"), (0, import_chunk_V3DHE5NW.numberAt)(test, "duration")];
  const error = test.err;
  const message = firstLines(
    typeof error === "string" ? error : (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(test, "err") ?? {}, "message") ?? ""
  );
  return {
    name,
    ...suite === "" ? {} : { suite },
    ...file === void 0 ? {} : { file },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...retries > 0 ? { attempts: retries + 1 } : {},
    ...message === "" ? {} : { message }
  };
}
var mochawesome = {
  id: "mochawesome",
  kind: "tests",
  title: "Mochawesome JSON",
  tools: [
    { tool: "Mocha", how: "npx mocha --reporter mochawesome --reporter-options html=false" },
    { tool: "Cypress", how: "npx cypress run --reporter mochawesome --reporter-options html=false,overwrite=false" }
  ],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 3);
    return keys.has("stats") && keys.has("results") && (keys.has("results/*/uuid") || keys.has("stats/testsRegistered"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const stats = (0, import_chunk_V3DHE5NW.objectAt)(root, "stats") ?? {};
    const results = (0, import_chunk_V3DHE5NW.arrayAt)(root, "results");
    if (results === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/results", root.results, "an array of suites");
    const book = newBook(file, emit);
    for (const [index, suite] of results.entries()) readSuite2(file, book, suite, `/results/${index}`, []);
    book.settle({
      tests: (0, import_chunk_V3DHE5NW.numberAt)(stats, "testsRegistered") ?? (0, import_chunk_V3DHE5NW.numberAt)(stats, "tests") ?? 0,
      failing: (0, import_chunk_V3DHE5NW.numberAt)(stats, "failures") ?? 0,
      skipped: ((0, import_chunk_V3DHE5NW.numberAt)(stats, "pending") ?? 0) + ((0, import_chunk_V3DHE5NW.numberAt)(stats, "skipped") ?? 0)
    });
    const notes = [...book.notes, "a test that passed in a second try is shown as a plain pass"];
    return { tool: "mochawesome", notes, problems: book.problems };
  }
};
function readSuite2(file, book, suite, pointer, above) {
  if (!(0, import_chunk_V3DHE5NW.isObject)(suite)) throw (0, import_chunk_V3DHE5NW.badShape)(file, pointer, suite, "a suite");
  const path = [...above, (0, import_chunk_V3DHE5NW.stringAt)(suite, "title") ?? ""].filter((title) => title !== "");
  const where = { suite: path.join(" > "), file: (0, import_chunk_V3DHE5NW.stringAt)(suite, "fullFile") || (0, import_chunk_V3DHE5NW.stringAt)(suite, "file") || "" };
  const list = (key) => {
    if (suite[key] === void 0) return [];
    const found = (0, import_chunk_V3DHE5NW.arrayAt)(suite, key);
    if (found === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/${key}`, suite[key], "an array");
    return found;
  };
  for (const key of ["beforeHooks", "afterHooks"]) {
    for (const [index, hook] of list(key).entries()) {
      const status = (0, import_chunk_V3DHE5NW.isObject)(hook) ? statusOf8(hook) : void 0;
      if (status === "failed") book.add(caseOf11(file, hook, `${pointer}/${key}/${index}`, where, status), false);
    }
  }
  for (const [index, test] of list("tests").entries()) {
    const status = (0, import_chunk_V3DHE5NW.isObject)(test) ? statusOf8(test) : void 0;
    if (status === void 0)
      throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/tests/${index}/state`, test, "a test that says how it ended");
    book.add(caseOf11(file, test, `${pointer}/tests/${index}`, where, status));
  }
  for (const [index, one] of list("suites").entries()) readSuite2(file, book, one, `${pointer}/suites/${index}`, path);
}
function statusOf8({ pass, fail, pending, skipped, state }) {
  if (fail === true || state === "failed") return "failed";
  if (skipped === true) return "not_run";
  if (pending === true || state === "pending") return "skipped";
  return pass === true || state === "passed" ? "passed" : void 0;
}
function caseOf11(file, test, pointer, where, status) {
  const name = (0, import_chunk_V3DHE5NW.isObject)(test) ? (0, import_chunk_V3DHE5NW.stringAt)(test, "title") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(test) || name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/title`, test, "a title");
  const duration = (0, import_chunk_V3DHE5NW.numberAt)(test, "duration");
  const message = firstLines((0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(test, "err") ?? {}, "message") ?? "");
  return {
    name,
    status,
    ...where.suite === "" ? {} : { suite: where.suite },
    ...where.file === "" ? {} : { file: where.file },
    ...duration === void 0 || duration < 0 ? {} : { durationMs: duration },
    ...message === "" ? {} : { message }
  };
}
var newman = {
  id: "newman",
  kind: "tests",
  title: "Newman JSON",
  tools: [{ tool: "Newman", how: "npx newman run COLLECTION --reporters json --reporter-json-export FILE" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("collection") && (keys.has("run") || keys.has("collection/info") || keys.has("collection/item"));
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const run = (0, import_chunk_V3DHE5NW.objectAt)(root, "run");
    const executions = run === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.arrayAt)(run, "executions");
    if (run === void 0 || executions === void 0)
      throw (0, import_chunk_V3DHE5NW.badShape)(file, "/run/executions", run?.executions, "an array");
    const book = newBook(file, emit);
    for (const [index, execution] of executions.entries()) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(execution)) throw (0, import_chunk_V3DHE5NW.badShape)(file, `/run/executions/${index}`, execution, "an execution");
      readExecution(file, book, execution, `/run/executions/${index}`);
    }
    const asserted = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(run, "stats") ?? {}, "assertions") ?? {};
    book.settle({ tests: (0, import_chunk_V3DHE5NW.numberAt)(asserted, "total") ?? 0, failing: (0, import_chunk_V3DHE5NW.numberAt)(asserted, "failed") ?? 0, skipped: 0 });
    const runErrors4 = (0, import_chunk_V3DHE5NW.isObject)(run.error) ? [(0, import_chunk_V3DHE5NW.stringAt)(run.error, "message") ?? "the run ended with an error"] : [];
    return { tool: "newman", notes: book.notes, problems: book.problems, runErrors: runErrors4 };
  }
};
function readExecution(file, book, execution, pointer) {
  const item = (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(execution, "item") ?? {}, "name") ?? "";
  const before = book.failing();
  for (const [index, one] of ((0, import_chunk_V3DHE5NW.arrayAt)(execution, "assertions") ?? []).entries()) {
    const name = (0, import_chunk_V3DHE5NW.isObject)(one) ? (0, import_chunk_V3DHE5NW.stringAt)(one, "assertion") : void 0;
    if (!(0, import_chunk_V3DHE5NW.isObject)(one) || name === void 0)
      throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/assertions/${index}`, one, "an assertion");
    const message = firstLines((0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(one, "error") ?? {}, "message") ?? "");
    const status = one.skipped === true ? "skipped" : (0, import_chunk_V3DHE5NW.isObject)(one.error) ? "failed" : "passed";
    book.add({ name, status, suite: item, ...message === "" ? {} : { message } });
  }
  const error = errorOf(execution);
  if (error === void 0 || book.failing() > before) return;
  book.add({ name: item, status: "failed", suite: item, message: firstLines(error) }, false);
}
function errorOf(execution) {
  const scripts = ["prerequestScript", "testScript"].flatMap((key) => (0, import_chunk_V3DHE5NW.arrayAt)(execution, key) ?? []);
  const errors = [execution.requestError, ...scripts.map((script) => (0, import_chunk_V3DHE5NW.isObject)(script) ? script.error : void 0)];
  const error = errors.find(import_chunk_V3DHE5NW.isObject);
  return error === void 0 ? void 0 : (0, import_chunk_V3DHE5NW.stringAt)(error, "message") ?? "an error without a message";
}
var nunit = {
  id: "nunit",
  kind: "tests",
  title: "NUnit XML",
  tools: [
    { tool: "NUnit", how: 'nunit3-console ASSEMBLY --result=FILE, or --result="FILE;format=nunit2"' },
    { tool: "dotnet test", how: 'dotnet test --logger "nunit;LogFilePath=FILE", with NunitXml.TestLogger' },
    { tool: "Unity", how: "Unity -runTests -testResults FILE" }
  ],
  claims: ({ head }) => ROOTS.has(xmlRootOf(head)),
  read(file, emit) {
    const run = { file, book: newBook(file, emit), suites: [], claims: void 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open4(run, path, attributes, line),
      close: (path, text) => close4(run, path, text)
    });
    run.book.settle(run.claims);
    return {
      tool: "nunit",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: [...notes, ...run.book.notes, "NUnit shows a test that passed when it was retried as passed"],
      problems: run.book.problems
    };
  }
};
var ROOTS = /* @__PURE__ */ new Set(["test-run", "test-results", "test-suite"]);
function open4(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1) {
    if (!ROOTS.has(name)) throw wrongRoot(run.file, name, line, "test-run");
    run.claims = name === "test-results" ? claimsOfResults(attributes) : claimsOfRun(attributes);
    if (attributes["engine-version"] !== void 0) run.version = kept(attributes["engine-version"]);
  }
  const suite = run.suites.at(-1);
  switch (name) {
    case "test-suite":
      run.suites.push({
        name: kept(attributes.name ?? ""),
        failed: STATUSES4.get(attributes.result ?? "") === "failed",
        failingBefore: run.book.failing(),
        tags: suite?.tags ?? [],
        message: ""
      });
      return false;
    case "test-case":
      run.test = { attributes, line, tags: [...suite?.tags ?? []], message: "" };
      return false;
    case "property":
      if (attributes.name === "Category") addTag(run, attributes.value);
      return false;
    case "category":
      addTag(run, attributes.name);
      return false;
    case "message":
      return true;
    default:
      return false;
  }
}
function addTag(run, tag) {
  if (tag === void 0) return;
  if (run.test !== void 0) run.test.tags.push(kept(tag));
  const suite = run.test === void 0 ? run.suites.pop() : void 0;
  if (suite !== void 0) run.suites.push({ ...suite, tags: [...suite.tags, kept(tag)] });
}
function close4(run, path, text) {
  const name = path.at(-1);
  if (name === "message" && path.at(-2) !== "assertion") {
    const owner = run.test ?? run.suites.at(-1);
    if (owner !== void 0) owner.message ||= text;
  } else if (name === "test-case" && run.test !== void 0) {
    run.book.add(caseOf12(run, run.test));
    delete run.test;
  } else if (name === "test-suite") {
    const suite = run.suites.pop();
    if (suite?.failed === true && run.book.failing() === suite.failingBefore) run.book.add(failedSuite(suite), false);
  }
}
function failedSuite({ name, message }) {
  const text = firstLines(message);
  return { name, status: "failed", suite: name, ...text === "" ? {} : { message: text } };
}
var STATUSES4 = new Map([
  ...["Passed", "Success", "Warning"].map((word) => [word, "passed"]),
  ...["Failed", "Failure", "Error", "NotRunnable", "Cancelled", "Invalid"].map((word) => [word, "failed"]),
  ...["Skipped", "Ignored", "Inconclusive", "Explicit"].map((word) => [word, "skipped"])
]);
function statusOf9({ result, executed, success }) {
  if (result !== void 0) return STATUSES4.get(result);
  if (executed?.toLowerCase() === "false") return "skipped";
  if (success === void 0) return void 0;
  return success.toLowerCase() === "true" ? "passed" : "failed";
}
function caseOf12({ file, book, suites }, { attributes, line, tags, message }) {
  const status = statusOf9(attributes);
  const name = kept(attributes.name ?? "");
  if (status === void 0)
    book.problems.push({ ...unknownStatus3(file.path, "", attributes.result, [...STATUSES4.keys()].join(", ")), line });
  if (attributes.result === "Warning") book.notes.push(`${name.slice(0, 80)} passed with a warning`);
  const suite = kept(attributes.classname ?? suites.at(-1)?.name ?? "");
  const text = status === "passed" ? "" : firstLines(message);
  return {
    name: name || suite,
    status: status ?? "failed",
    sourceLine: line,
    ...suite === "" ? {} : { suite },
    ...tags.length === 0 ? {} : { tags },
    ...millisecondsOf(attributes.duration ?? attributes.time),
    ...text === "" ? {} : { message: text }
  };
}
var sum2 = (attributes, ...keys) => keys.reduce((total, key) => total + (countOf2(attributes[key]) ?? 0), 0);
var claimsOfRun = (attributes) => ({
  tests: sum2(attributes, "total"),
  failing: sum2(attributes, "failed"),
  skipped: sum2(attributes, "skipped", "inconclusive")
});
var claimsOfResults = (attributes) => ({
  tests: sum2(attributes, "total"),
  failing: sum2(attributes, "errors", "failures", "invalid"),
  skipped: sum2(attributes, "ignored", "skipped", "inconclusive")
});
var pytestJsonReport = {
  id: "pytest-json-report",
  kind: "tests",
  title: "pytest-json-report JSON",
  tools: [{ tool: "pytest", how: "pytest --json-report --json-report-file=FILE, with pytest-json-report" }],
  claims({ head }) {
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("exitcode") && keys.has("root") && keys.has("summary");
  },
  read(file, emit) {
    const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
    const summary = (0, import_chunk_V3DHE5NW.objectAt)(root, "summary") ?? {};
    const tests = (0, import_chunk_V3DHE5NW.arrayAt)(root, "tests") ?? [];
    const book = newBook(file, emit);
    const failing = /* @__PURE__ */ new Set();
    for (const [index, test] of tests.entries()) {
      const one = caseOf13(file, book, test, `/tests/${index}`);
      if (one.status === "failed" && one.file !== void 0) failing.add(one.file);
      book.add(one);
    }
    for (const collector of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "collectors") ?? []).filter(import_chunk_V3DHE5NW.isObject))
      addCollector(book, collector, failing);
    const collected = ((0, import_chunk_V3DHE5NW.numberAt)(summary, "collected") ?? 0) - ((0, import_chunk_V3DHE5NW.numberAt)(summary, "deselected") ?? 0);
    book.settle({
      tests: Math.max(0, collected),
      failing: ((0, import_chunk_V3DHE5NW.numberAt)(summary, "failed") ?? 0) + ((0, import_chunk_V3DHE5NW.numberAt)(summary, "error") ?? 0),
      skipped: 0
    });
    return { tool: "pytest", notes: book.notes, problems: book.problems, runErrors: runErrors2(root, book) };
  }
};
function runErrors2(root, book) {
  const code = (0, import_chunk_V3DHE5NW.numberAt)(root, "exitcode");
  if (code === 3) return ["pytest had an internal error"];
  if (code === 4) return ["pytest was called wrongly"];
  return code === 2 && book.failing() === 0 ? ["pytest was interrupted"] : [];
}
var OUTCOMES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["error", "failed"],
  ["skipped", "skipped"],
  ["xfailed", "passed"],
  ["xpassed", "passed"],
  ["rerun", "flaky"]
]);
var STAGES = ["setup", "call", "teardown"];
function caseOf13(file, book, test, pointer) {
  const id = (0, import_chunk_V3DHE5NW.isObject)(test) ? (0, import_chunk_V3DHE5NW.stringAt)(test, "nodeid") : void 0;
  if (!(0, import_chunk_V3DHE5NW.isObject)(test) || id === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/nodeid`, test, "a test with its node id");
  const status = OUTCOMES.get(test.outcome);
  if (status === void 0)
    book.problems.push(unknownStatus3(file.path, `${pointer}/outcome`, test.outcome, [...OUTCOMES.keys()].join(", ")));
  const [path = "", ...rest] = id.split("::");
  const line = (0, import_chunk_V3DHE5NW.numberAt)(test, "lineno");
  const stages = STAGES.map((stage) => (0, import_chunk_V3DHE5NW.objectAt)(test, stage) ?? {});
  const crash = stages.map((stage) => (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(stage, "crash") ?? {}, "message")).find((text) => text !== void 0);
  return {
    name: rest.at(-1) ?? id,
    status: status ?? "failed",
    file: path,
    ...rest.length > 1 ? { suite: rest.slice(0, -1).join("::") } : {},
    // pytest counts lines from 0.
    ...line === void 0 ? {} : { line: line + 1 },
    durationMs: stages.reduce((sum3, stage) => sum3 + ((0, import_chunk_V3DHE5NW.numberAt)(stage, "duration") ?? 0) * 1e3, 0),
    ...status === "passed" || crash === void 0 ? {} : { message: firstLines(crash) }
  };
}
function addCollector(book, collector, failing) {
  const id = (0, import_chunk_V3DHE5NW.stringAt)(collector, "nodeid") ?? "";
  if (collector.outcome !== "failed" || failing.has(id)) return;
  book.add({ name: id, status: "failed", file: id, message: firstLines((0, import_chunk_V3DHE5NW.stringAt)(collector, "longrepr") ?? "") }, false);
}
var pytestReportlog = {
  id: "pytest-reportlog",
  kind: "tests",
  title: "pytest-reportlog JSON lines",
  tools: [{ tool: "pytest", how: "pytest --report-log=FILE, with pytest-reportlog" }],
  claims: ({ head }) => /^\s*\{[^\n]{0,400}"\$report_type": ?"SessionStart"/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const session = { file, book, open: /* @__PURE__ */ new Map(), failedFiles: [] };
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) if ((0, import_chunk_V3DHE5NW.isObject)(value)) readReport(session, value, line);
    for (const [id, draft] of session.open) handOver(session, id, draft);
    if (session.exit === void 0)
      book.problems.push(brokenOff(file, "no end of the session", "a line of the type SessionFinish"));
    book.settle();
    return {
      tool: "pytest",
      ...session.version === void 0 ? {} : { toolVersion: session.version },
      notes: [...book.notes, "tests that never started, such as after -x, are nowhere in the log"],
      problems: book.problems,
      runErrors: runErrors3(session)
    };
  }
};
function readReport(session, report, line) {
  const type = (0, import_chunk_V3DHE5NW.stringAt)(report, "$report_type");
  const id = (0, import_chunk_V3DHE5NW.stringAt)(report, "nodeid") ?? "";
  if (type === "SessionStart") {
    const version = (0, import_chunk_V3DHE5NW.stringAt)(report, "pytest_version");
    if (version !== void 0) session.version = version;
  } else if (type === "SessionFinish") session.exit = (0, import_chunk_V3DHE5NW.numberAt)(report, "exitstatus") ?? -1;
  else if (type === "CollectReport" && report.outcome === "failed") {
    const name = id === "" ? "collection" : id;
    const file = id.split("::", 1)[0] ?? "";
    const message = messageOf3(report);
    session.book.add({ name: nameOf5(name), status: "failed", ...file === "" ? {} : { file }, message }, false);
  } else if (type === "TestReport" || /^Sub[tT]estReport$/.test(type ?? "")) readTest(session, report, id, line);
}
function readTest(session, report, id, line) {
  const draft = session.open.get(id) ?? newDraft2(report, line);
  session.open.set(id, draft);
  const when = (0, import_chunk_V3DHE5NW.stringAt)(report, "when");
  if (when === "setup") draft.began = true;
  draft.durationMs += Math.max(0, (0, import_chunk_V3DHE5NW.numberAt)(report, "duration") ?? 0) * 1e3;
  const found = statusOf10(report);
  if (found === void 0) {
    const expected = "passed, failed, skipped or rerun";
    session.book.problems.push({ ...unknownStatus3(session.file.path, "/outcome", report.outcome, expected), line });
  }
  const isPart = report.$report_type !== "TestReport";
  if (found === "flaky") {
    draft.reruns += 1;
    draft.status = "flaky";
  } else if (draft.status !== "failed" && (found !== "skipped" || !isPart) && (when === "call" || found !== "passed"))
    draft.status = found ?? "failed";
  if (found !== "passed") draft.message ||= messageOf3(report);
  if (when !== "teardown" || isPart) return;
  if (draft.status === "flaky") {
    draft.status = "passed";
    draft.began = false;
    return;
  }
  draft.began = false;
  session.open.delete(id);
  handOver(session, id, draft);
}
function statusOf10(report) {
  switch (report.outcome) {
    case "passed":
      return "passed";
    case "failed":
      return "failed";
    case "skipped":
      return report.wasxfail === void 0 ? "skipped" : "passed";
    case "rerun":
      return "flaky";
    default:
      return void 0;
  }
}
function newDraft2(report, line) {
  const { location } = report;
  const at2 = Array.isArray(location) ? location[1] : void 0;
  return {
    line,
    status: "passed",
    reruns: 0,
    began: false,
    durationMs: 0,
    // pytest counts lines from 0.
    sourceLine: typeof at2 === "number" ? at2 + 1 : void 0,
    message: ""
  };
}
var nameOf5 = (id) => id.split("::").at(-1) ?? id;
function handOver({ book }, id, draft) {
  const unended2 = draft.began || draft.reruns > 0 && draft.status === "flaky";
  const status = unended2 ? "failed" : draft.status === "passed" && draft.reruns > 0 ? "flaky" : draft.status;
  const [file = "", ...rest] = id.split("::");
  const message = draft.began ? "the test began and did not end" : draft.message;
  const test = {
    name: rest.at(-1) ?? id,
    status,
    file,
    sourceLine: draft.line,
    durationMs: draft.durationMs,
    ...rest.length > 1 ? { suite: rest.slice(0, -1).join("::") } : {},
    ...draft.sourceLine === void 0 ? {} : { line: draft.sourceLine },
    ...draft.reruns > 0 ? { attempts: draft.reruns + 1 } : {},
    ...status === "passed" || message === "" ? {} : { message }
  };
  book.add(test);
}
function messageOf3(report) {
  const { longrepr } = report;
  if (typeof longrepr === "string") return firstLines(longrepr);
  if (Array.isArray(longrepr)) return firstLines(String(longrepr.at(-1)));
  const crash = (0, import_chunk_V3DHE5NW.isObject)(longrepr) ? (0, import_chunk_V3DHE5NW.objectAt)(longrepr, "reprcrash") : void 0;
  return firstLines((0, import_chunk_V3DHE5NW.stringAt)(crash ?? {}, "message") ?? "");
}
function runErrors3({ exit, book }) {
  if (exit === 3) return ["pytest had an internal error"];
  if (exit === 4) return ["pytest was called wrongly"];
  if (exit === 2 && book.failing() === 0) return ["pytest was interrupted"];
  return exit === 1 && book.failing() === 0 ? ["pytest says that tests failed, and none of them is in the log"] : [];
}
function readRobotJson(file, run) {
  const root = (0, import_chunk_V3DHE5NW.parseJsonObject)(file);
  const suite = (0, import_chunk_V3DHE5NW.objectAt)(root, "suite");
  if (suite === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, "/suite", root.suite, "a suite");
  readSuite3(file, run, suite, "/suite");
  for (const error of ((0, import_chunk_V3DHE5NW.arrayAt)(root, "errors") ?? []).filter(import_chunk_V3DHE5NW.isObject))
    run.addError((0, import_chunk_V3DHE5NW.stringAt)(error, "level") ?? "", (0, import_chunk_V3DHE5NW.stringAt)(error, "message") ?? "");
  const total = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(root, "statistics") ?? {}, "total");
  return {
    claims: total === void 0 ? void 0 : claimsOf5(total),
    generator: (0, import_chunk_V3DHE5NW.stringAt)(root, "generator") ?? "",
    notes: []
  };
}
function readSuite3(file, run, suite, pointer) {
  run.openSuite((0, import_chunk_V3DHE5NW.stringAt)(suite, "name") ?? "", (0, import_chunk_V3DHE5NW.stringAt)(suite, "source"));
  for (const key of ["tests", "suites"]) {
    const items = suite[key] === void 0 ? [] : (0, import_chunk_V3DHE5NW.arrayAt)(suite, key);
    if (items === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/${key}`, suite[key], `an array of ${key}`);
    for (const [index, item] of items.entries()) {
      const at2 = `${pointer}/${key}/${index}`;
      if (!(0, import_chunk_V3DHE5NW.isObject)(item)) throw (0, import_chunk_V3DHE5NW.badShape)(file, at2, item, "an object");
      if (key === "suites") readSuite3(file, run, item, at2);
      else addTest(file, run, item, at2);
    }
  }
  run.closeSuite({
    status: (0, import_chunk_V3DHE5NW.stringAt)(suite, "status"),
    message: (0, import_chunk_V3DHE5NW.stringAt)(suite, "message") ?? "",
    teardown: (0, import_chunk_V3DHE5NW.stringAt)((0, import_chunk_V3DHE5NW.objectAt)(suite, "teardown") ?? {}, "status")
  });
}
function addTest(file, run, test, pointer) {
  const name = (0, import_chunk_V3DHE5NW.stringAt)(test, "name");
  if (name === void 0) throw (0, import_chunk_V3DHE5NW.badShape)(file, `${pointer}/name`, test.name, "the name of a test");
  const elapsed = (0, import_chunk_V3DHE5NW.numberAt)(test, "elapsed_time");
  run.addTest({
    name,
    status: (0, import_chunk_V3DHE5NW.stringAt)(test, "status"),
    message: (0, import_chunk_V3DHE5NW.stringAt)(test, "message") ?? "",
    tags: ((0, import_chunk_V3DHE5NW.arrayAt)(test, "tags") ?? []).filter((tag) => typeof tag === "string"),
    line: (0, import_chunk_V3DHE5NW.numberAt)(test, "lineno"),
    durationMs: elapsed === void 0 ? void 0 : elapsed * 1e3,
    isUncritical: false
  });
}
function claimsOf5(total) {
  const [passed = 0, failing = 0, skipped = 0] = ["pass", "fail", "skip"].map((key) => (0, import_chunk_V3DHE5NW.numberAt)(total, key));
  return { tests: passed + failing + skipped, failing, skipped };
}
var STATUSES5 = /* @__PURE__ */ new Map([
  ["PASS", "passed"],
  ["FAIL", "failed"],
  ["SKIP", "skipped"],
  ["NOT RUN", "not_run"]
]);
var MERGED = /class="merge"|re-executed and results merged|"old-status"|Old status:/;
var ENDED_WELL = /Old status:<\/span> <span class="(?:pass|skip)">(?:PASS|SKIP)<\/span>/;
var endedBadly = (message) => MERGED.test(message) && (!ENDED_WELL.test(message) || message.includes("FAIL"));
function robotRun(file, emit) {
  const book = newBook(file, emit);
  const open8 = [];
  const runErrors4 = [];
  const unplanned = /* @__PURE__ */ new Set();
  return {
    book,
    runErrors: runErrors4,
    openSuite(name, source) {
      const outer = open8.at(-1)?.name;
      open8.push({ name: outer === void 0 ? name : `${outer}.${name}`, source, tests: [] });
    },
    addTest(test) {
      const suite = open8.at(-1) ?? { name: "", source: void 0, tests: [] };
      const status = STATUSES5.get(test.status ?? "");
      if (status === void 0)
        book.problems.push({
          ...unknownStatus3(file.path, "", test.status, [...STATUSES5.keys()].join(", ")),
          ...test.sourceLine === void 0 ? {} : { line: test.sourceLine }
        });
      if (status === "failed" && test.isUncritical) note(book, UNCRITICAL);
      suite.tests.push(caseOf14(test, suite, status ?? "failed"));
    },
    closeSuite({ status, message, teardown }) {
      const suite = open8.pop();
      if (suite === void 0) return;
      const tests = suite.tests.map((test) => afterTeardown(test, teardown));
      if (status === "FAIL" && !tests.some(({ status: status2 }) => status2 === "failed")) {
        const text = firstLines(message);
        tests.push({ name: suite.name, status: "failed", ...text === "" ? {} : { message: text } });
        unplanned.add(suite.name);
      }
      const outer = open8.at(-1);
      if (outer !== void 0) outer.tests.push(...tests);
      else for (const test of tests) book.add(test, test.suite !== void 0 || !unplanned.has(test.name));
    },
    addError(level, message) {
      const text = firstLines(message).split("\n", 1)[0] ?? "";
      if (level === "ERROR" && OWN_ERROR.test(message)) runErrors4.push(text);
      else note(book, `${level.toLowerCase()}: ${text.slice(0, 200)}`);
    }
  };
}
var UNCRITICAL = "a test that is not critical failed; it counts as failed";
var OWN_ERROR = /^(?:Error in |Parsing |Taking |Calling |Loading |Registering |Reading |Adding |Unexpected error)/;
function note(book, text) {
  if (!book.notes.includes(text) && book.notes.length < 50) book.notes.push(text);
}
function afterTeardown(test, teardown) {
  if (teardown === "FAIL" && test.status !== "skipped" && test.status !== "failed")
    return { ...test, status: "failed", message: "the teardown of a suite around the test failed" };
  if (teardown === "SKIP" && test.status === "passed") return { ...test, status: "skipped" };
  return test;
}
function caseOf14(test, suite, status) {
  const { line, durationMs, tags, sourceLine } = test;
  const recovered = status === "passed" && endedBadly(test.message);
  const message = status === "passed" ? "" : firstLines(test.message);
  return {
    name: kept(test.name),
    status: recovered ? "flaky" : status,
    ...suite.name === "" ? {} : { suite: suite.name },
    ...suite.source === void 0 ? {} : { file: suite.source },
    ...line === void 0 || line < 1 ? {} : { line },
    ...recovered ? { attempts: 2 } : {},
    ...durationMs === void 0 || !(durationMs >= 0) ? {} : { durationMs },
    ...tags.length === 0 ? {} : { tags: tags.map(kept) },
    ...message === "" ? {} : { message },
    ...sourceLine === void 0 ? {} : { sourceLine }
  };
}
function readRobotXml(file, run) {
  const output = { run, suites: [], generator: "", level: "", counters: {} };
  const notes = readElements(file, {
    open(path, attributes, line) {
      if (path.length === 1 && path[0] !== "robot") throw wrongRoot(file, path[0] ?? "", line, "robot");
      if (path.length === 1) output.generator = kept(attributes.generator ?? "");
      return path[1] === "suite" ? openInSuite(output, path, attributes, line) : openAfterwards(output, path, attributes);
    },
    close: (path, text) => close5(output, path, text)
  });
  return { claims: output.claims, generator: output.generator, notes };
}
function openInSuite(output, path, attributes, line) {
  const suite = output.suites.at(-1);
  switch (path.slice(-2).join("/")) {
    case "robot/suite":
    case "suite/suite":
      output.suites.push({ type: "", message: "" });
      output.run.openSuite(kept(attributes.name ?? ""), attributes.source && kept(attributes.source));
      return false;
    case "suite/test":
    case "suite/task":
      output.test = draftOf2(attributes, line);
      return false;
    case "suite/kw":
      if (suite !== void 0) suite.type = (attributes.type ?? "").toUpperCase();
      return false;
    case "kw/status":
      if (path.at(-3) === "suite" && suite?.type === "TEARDOWN") suite.teardown = kept(attributes.status ?? "");
      return false;
    case "test/status":
    case "task/status":
      if (output.test !== void 0) readStatus(output.test, attributes);
      return true;
    case "suite/status":
      if (suite !== void 0) suite.status = kept(attributes.status ?? "");
      return true;
    case "test/tag":
    case "task/tag":
    case "tags/tag":
      return true;
    default:
      return false;
  }
}
function openAfterwards(output, path, attributes) {
  const place = path.slice(1).join("/");
  if (place === "statistics/total/stat") output.counters = attributes;
  if (place === "errors/msg") output.level = kept(attributes.level ?? "");
  return place === "statistics/total/stat" || place === "errors/msg";
}
function close5(output, path, text) {
  const { run, test, suites } = output;
  switch (path.slice(-2).join("/")) {
    case "robot/suite":
    case "suite/suite": {
      const end = path[1] === "suite" ? suites.pop() : void 0;
      if (end !== void 0) run.closeSuite({ status: end.status, message: end.message, teardown: end.teardown });
      return;
    }
    case "suite/test":
    case "suite/task":
      if (test !== void 0) run.addTest(test);
      delete output.test;
      return;
    case "test/status":
    case "task/status":
      if (test !== void 0) test.message = text;
      return;
    case "test/tag":
    case "task/tag":
    case "tags/tag":
      test?.tags.push(kept(text));
      return;
    case "suite/status": {
      const suite = suites.at(-1);
      if (suite !== void 0) suite.message = text;
      return;
    }
    case "total/stat":
      if (/^All T(?:est|ask)s$/.test(text.trim())) output.claims = claimsOf6(output.counters);
      return;
    case "errors/msg":
      run.addError(output.level, text);
  }
}
function draftOf2({ name = "", line = "" }, sourceLine) {
  return {
    name: kept(name),
    status: void 0,
    message: "",
    tags: [],
    line: countOf2(line),
    durationMs: void 0,
    isUncritical: false,
    sourceLine
  };
}
function readStatus(test, { status, critical, elapsed, starttime = "", endtime = "" }) {
  if (status !== void 0) test.status = kept(status);
  test.isUncritical = critical === "no";
  const span = elapsed === void 0 ? instantOf(endtime) - instantOf(starttime) : Number(elapsed) * 1e3;
  if (span >= 0 && Number.isFinite(span)) test.durationMs = span;
}
function instantOf(text) {
  const match = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text);
  return match === null ? Number.NaN : Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}Z`);
}
function claimsOf6({ pass, fail, skip }) {
  const [passed = 0, failing = 0, skipped = 0] = [pass, fail, skip].map(countOf2);
  return { tests: passed + failing + skipped, failing, skipped };
}
var robot = {
  id: "robot",
  kind: "tests",
  title: "Robot Framework output.xml and output.json",
  tools: [
    { tool: "Robot Framework", how: "robot --output FILE.xml, or --output FILE.json (version 7.2 or later)" },
    { tool: "Rebot", how: "rebot --merge --output FILE.xml FIRST.xml SECOND.xml" }
  ],
  claims({ head }) {
    if (head.trimStart().startsWith("<"))
      return xmlRootOf(head) === "robot" && /<robot\s[^>]*\bgenerat(?:or|ed)=/.test(head);
    const keys = (0, import_chunk_V3DHE5NW.keysOf)(head, 2);
    return keys.has("generator") && keys.has("rpa") && keys.has("suite");
  },
  read(file, emit) {
    const run = robotRun(file, emit);
    const isXml = file.head.trimStart().startsWith("<");
    const { claims, generator, notes } = isXml ? readRobotXml(file, run) : readRobotJson(file, run);
    run.book.settle(claims);
    const version = /^\w+ (\d\S*)/.exec(generator)?.[1];
    return {
      tool: "robot",
      ...version === void 0 ? {} : { toolVersion: version },
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems,
      runErrors: run.runErrors
    };
  }
};
var schemathesis = {
  id: "schemathesis",
  kind: "tests",
  title: "Schemathesis JSON lines",
  tools: [
    {
      tool: "Schemathesis",
      how: "st run SCHEMA --report ndjson --report-ndjson-path FILE (--report junit is read too)"
    }
  ],
  claims: ({ head }) => /^\s*\{"Initialize":\{[^\n]*"schemathesis_version":/.test(head),
  read(file, emit) {
    const run = { file, book: newBook(file, emit), operations: /* @__PURE__ */ new Map(), runErrors: [], ended: false };
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      const [event] = (0, import_chunk_V3DHE5NW.isObject)(value) ? Object.entries(value) : [];
      if (event !== void 0 && (0, import_chunk_V3DHE5NW.isObject)(event[1])) readEvent3(run, event[0], event[1], line);
    }
    for (const [name, one] of run.operations) {
      const status = one.status ?? "skipped";
      const message = status === "passed" ? "" : one.message;
      run.book.add({ name, status, durationMs: one.seconds * 1e3, ...message === "" ? {} : { message } });
    }
    if (!run.ended) run.book.problems.push(brokenOff(file, "no end of the run", "a line EngineFinished"));
    run.book.settle({ tests: run.selected ?? 0, failing: 0, skipped: 0 });
    return {
      tool: "schemathesis",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: run.book.notes,
      problems: run.book.problems,
      runErrors: run.runErrors
    };
  }
};
function readEvent3(run, name, event, line) {
  switch (name) {
    case "Initialize": {
      const version = (0, import_chunk_V3DHE5NW.stringAt)(event, "schemathesis_version");
      if (version !== void 0) run.version = version;
      return;
    }
    case "LoadingFinished": {
      const operations = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(event, "statistic") ?? {}, "operations") ?? {};
      const selected = (0, import_chunk_V3DHE5NW.numberAt)(operations, "selected");
      if (selected !== void 0) run.selected = selected;
      return;
    }
    case "ScenarioFinished":
      readScenario(run, event, line);
      return;
    case "NonFatalError":
      readError(run, event);
      return;
    case "FatalError":
      run.ended = true;
      run.runErrors.push(messageOf4((0, import_chunk_V3DHE5NW.objectAt)(event, "exception")) || "a fatal error");
      return;
    case "Interrupted":
      run.runErrors.push("the run was interrupted");
      return;
    case "EngineFinished": {
      run.ended = true;
      const reason = (0, import_chunk_V3DHE5NW.stringAt)(event, "stop_reason") ?? "completed";
      if (reason === "interrupted" || reason === "server_unavailable") run.runErrors.push(`the run stopped: ${reason}`);
      else if (reason !== "completed") run.book.notes.push(`the run stopped early: ${reason}`);
    }
  }
}
var STATUSES6 = /* @__PURE__ */ new Map([
  ["success", "passed"],
  ["failure", "failed"],
  ["error", "failed"],
  ["interrupted", "failed"],
  ["skip", "skipped"]
]);
function readScenario(run, event, line) {
  const recorder = (0, import_chunk_V3DHE5NW.objectAt)(event, "recorder") ?? {};
  const status = STATUSES6.get(event.status);
  if (status === void 0)
    run.book.problems.push({
      ...unknownStatus3(run.file.path, "/ScenarioFinished/status", event.status, [...STATUSES6.keys()].join(", ")),
      line
    });
  if (event.phase === "stateful") delete run.selected;
  const operation = operationOf(run, (0, import_chunk_V3DHE5NW.stringAt)(recorder, "label") ?? "scenario");
  operation.seconds += Math.max(0, (0, import_chunk_V3DHE5NW.numberAt)(event, "elapsed_time") ?? 0);
  worsen(operation, status ?? "failed");
  if (status !== "passed") operation.message ||= failureOf(recorder) || ((0, import_chunk_V3DHE5NW.stringAt)(event, "skip_reason") ?? "");
}
function operationOf(run, label) {
  const operation = run.operations.get(label) ?? { seconds: 0, message: "" };
  run.operations.set(label, operation);
  return operation;
}
function worsen(operation, status) {
  if (operation.status === "failed") return;
  if (status !== "skipped" || operation.status === void 0) operation.status = status;
}
function failureOf(recorder) {
  for (const checks of Object.values((0, import_chunk_V3DHE5NW.objectAt)(recorder, "checks") ?? {}))
    for (const check of (Array.isArray(checks) ? checks : []).filter(import_chunk_V3DHE5NW.isObject)) {
      const failure = (0, import_chunk_V3DHE5NW.objectAt)((0, import_chunk_V3DHE5NW.objectAt)(check, "failure_info") ?? {}, "failure");
      if (check.status === "failure" && failure !== void 0) return messageOf4(failure) || "a check failed";
    }
  return "";
}
function readError(run, event) {
  const label = (0, import_chunk_V3DHE5NW.stringAt)(event, "label") ?? "";
  const message = messageOf4((0, import_chunk_V3DHE5NW.objectAt)(event, "value")) || messageOf4((0, import_chunk_V3DHE5NW.objectAt)(event, "info")) || "an error without a message";
  if (event.related_to_operation !== true || label === "") {
    run.runErrors.push(message);
    return;
  }
  const operation = operationOf(run, label);
  worsen(operation, "failed");
  operation.message ||= message;
}
function messageOf4(found) {
  if (found === void 0) return "";
  const parts = [(0, import_chunk_V3DHE5NW.stringAt)(found, "title"), (0, import_chunk_V3DHE5NW.stringAt)(found, "message")].filter(
    (part) => part !== void 0 && part !== ""
  );
  const extras = ((0, import_chunk_V3DHE5NW.arrayAt)(found, "extras") ?? []).filter((extra) => typeof extra === "string");
  return firstLines([...parts, ...extras].join("\n"));
}
var POINT2 = /^( *)(not )?ok\b(?: +\d+)?(?: +-(?= |$))?(?: (.*))?$/;
var PLAN = /^( *)1\.\.(\d+)(?:\s|$)/;
var DIRECTIVE = /(?:^|\s)#\s*(skip|todo)(?:\S*)(?:\s+(.*))?$/i;
var TIME = /\s# time=([\d.]+)ms(?=\s|$)/;
var OPENS = /(?:^|\s)#[^#]*\{$/;
function tapLine(text) {
  const line = text.trimEnd();
  const indent = line.length - line.trimStart().length;
  const plan = PLAN.exec(line);
  if (plan !== null) return { kind: "plan", indent, count: Number(plan[2]) };
  const point = POINT2.exec(line);
  if (point !== null) return { kind: "point", indent, point: pointOf(point[2] === void 0, point[3] ?? "") };
  const rest = line.trimStart();
  if (rest.startsWith("# Subtest")) return { kind: "subtest", indent };
  if (rest === "}") return { kind: "close", indent };
  if (rest === "---") return { kind: "yaml", indent };
  if (rest.startsWith("Bail out!")) return { kind: "bail", reason: rest.slice("Bail out!".length).trim() };
  return { kind: "other" };
}
function pointOf(ok, text) {
  const opensBlock = OPENS.test(text);
  const time = TIME.exec(text)?.[1];
  const plain = (opensBlock ? text.slice(0, -1) : text).replace(TIME, "").trim();
  const directive = DIRECTIVE.exec(plain);
  const isDirective = directive !== null && plain[directive.index] !== "\\" && plain[directive.index - 1] !== "\\";
  const name = isDirective ? plain.slice(0, directive.index) : plain;
  return {
    ok,
    name: name.replace(/\\([\\#])/g, "$1").trim(),
    opensBlock,
    ...isDirective ? { directive: directive[1]?.toLowerCase() === "skip" ? "skip" : "todo" } : {},
    ...isDirective && directive[2] ? { reason: directive[2].trim() } : {},
    ...time === void 0 ? {} : { durationMs: Number(time) }
  };
}
var tap = {
  id: "tap",
  kind: "tests",
  title: "TAP",
  tools: [
    { tool: "Node", how: "node --test --test-reporter=tap --test-reporter-destination=FILE" },
    { tool: "Bats", how: "bats --formatter tap13 TESTS > FILE" },
    { tool: "Vitest", how: "npx vitest run --reporter=tap --outputFile=FILE" },
    { tool: "Mocha", how: "npx mocha --reporter tap --reporter-option output=FILE" },
    { tool: "Conftest, kubeconform", how: "the output tap" }
  ],
  claims: ({ head }) => /^(?:#.*\r?\n|\s*\r?\n)*(?:TAP version 1[234]|1\.\.\d+|(?:not )?ok \d+)(?:\s|$)/.test(head),
  read(file, emit) {
    const reader = newReader(file, newBook(file, emit));
    for (const text of (0, import_chunk_V3DHE5NW.endedLines)(file)) reader.line(text);
    return { ...reader.end(), notes: reader.notes() };
  }
};
function newReader(file, book) {
  const groups = /* @__PURE__ */ new Map();
  const blocks = [];
  const allowed = /* @__PURE__ */ new Set([0]);
  const runErrors4 = [];
  let pending;
  let yaml;
  let [missing, extra] = [0, 0];
  const groupAt = (indent) => {
    const group = groups.get(indent) ?? { items: 0, failing: 0 };
    groups.set(indent, group);
    return group;
  };
  const closeGroup = (indent) => {
    const group = groups.get(indent);
    groups.delete(indent);
    if (group?.planned === void 0) return group;
    missing += Math.max(0, group.planned - group.items);
    extra += Math.max(0, group.items - group.planned);
    return group;
  };
  const settlePending = () => {
    if (pending === void 0) return;
    const { indent, point: point2, inner, yaml: details } = pending;
    const isSuite = details.some((line) => /^type: ['"]?suite\b/.test(line.trim()));
    const test = caseOf15(point2, details);
    const hasFailed = test.status === "failed";
    groupAt(indent).failing += hasFailed || (inner?.failing ?? 0) > 0 ? 1 : 0;
    if (!isSuite) book.add(test, false);
    else if (hasFailed && (inner?.failing ?? 0) === 0) book.add(test, false);
    pending = void 0;
  };
  const closeBlock = () => {
    settlePending();
    const block = blocks.pop();
    if (block === void 0) return;
    closeGroup(block.indent + STEP);
    if (!block.point.ok && book.failing() === block.before) book.add(caseOf15(block.point, []), false);
  };
  const point = (indent, one) => {
    settlePending();
    groupAt(indent).items += 1;
    if (one.opensBlock) {
      blocks.push({ indent, point: one, before: book.failing() });
      allowed.add(indent + STEP);
      return;
    }
    pending = { indent, point: one, inner: blocks.length > 0 ? void 0 : closeGroup(indent + STEP), yaml: [] };
  };
  return {
    line(text) {
      if (yaml !== void 0) {
        if (text.trimEnd() === `${" ".repeat(yaml)}...`) yaml = void 0;
        else if (pending !== void 0 && pending.yaml.length < DETAILS) pending.yaml.push(kept(text.slice(0, 400)));
        return;
      }
      const line = tapLine(text);
      if (line.kind === "yaml" && pending !== void 0 && line.indent > pending.indent) yaml = line.indent;
      else if (line.kind === "bail")
        runErrors4.push(`the run bailed out${line.reason === "" ? "" : `: ${line.reason}`}`);
      else if (line.kind === "subtest") allowed.add(line.indent);
      else if (line.kind === "close" && blocks.at(-1)?.indent === line.indent) closeBlock();
      else if (line.kind === "point" && allowed.has(line.indent)) point(line.indent, line.point);
      else if (line.kind === "plan" && allowed.has(line.indent)) groupAt(line.indent).planned = line.count;
    },
    notes: () => [
      ...book.notes,
      NOTE5,
      ...extra > 0 ? ["a plan is smaller than the points beneath it; the points were counted"] : []
    ],
    end() {
      const isOpen2 = yaml !== void 0 || blocks.length > 0;
      settlePending();
      const planned = groups.get(0)?.planned;
      for (const indent of [...groups.keys()]) closeGroup(indent);
      if (isOpen2 || planned === void 0 && runErrors4.length === 0)
        book.problems.push(
          brokenOff(file, isOpen2 ? "a test point that does not end" : "no plan", "a whole stream with its plan")
        );
      book.settle({ tests: missing, failing: 0, skipped: 0 });
      return { tool: "tap", problems: book.problems, runErrors: runErrors4 };
    }
  };
}
var STEP = 4;
var DETAILS = 40;
var NOTE5 = "TAP tells neither a second try nor errors outside the tests";
function caseOf15({ ok, name, directive, durationMs }, yaml) {
  const status = directive !== void 0 ? "skipped" : ok ? "passed" : "failed";
  const detail = (key) => yaml.map((line2) => line2.trim()).find((line2) => line2.startsWith(`${key}: `))?.slice(key.length + 2).replace(/^(['"])(.*)\1$/, "$2");
  const [, path, line] = /^(?:file:\/\/)?(.*?):(\d+)(?::\d+)?$/.exec(detail("location") ?? detail("at") ?? "") ?? [];
  const took = durationMs ?? Number(detail("duration_ms") ?? Number.NaN);
  const message = detail("error") ?? detail("message");
  return {
    name,
    status,
    ...path === void 0 ? {} : { file: path },
    ...line === void 0 ? {} : { line: Number(line) },
    ...took >= 0 ? { durationMs: took } : {},
    ...status === "failed" && message && !/^[|>]-?$/.test(message) ? { message: firstLines(message) } : {}
  };
}
var terraformTest = {
  id: "terraform-test",
  kind: "tests",
  title: "terraform test JSON lines",
  tools: [{ tool: "Terraform, OpenTofu", how: "terraform test -json > test.ndjson" }],
  claims: ({ head }) => /^\{"@level":/.test(head) && /"type":"test_abstract"/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const messages = /* @__PURE__ */ new Map();
    const ended2 = [];
    const runErrors4 = [];
    let [planned, summed] = [0, false];
    for (const { line, value } of (0, import_chunk_V3DHE5NW.parseJsonLines)(file)) {
      if (!(0, import_chunk_V3DHE5NW.isObject)(value)) continue;
      const run = (0, import_chunk_V3DHE5NW.objectAt)(value, "test_run");
      const diagnostic = (0, import_chunk_V3DHE5NW.objectAt)(value, "diagnostic");
      for (const runs of Object.values((0, import_chunk_V3DHE5NW.objectAt)(value, "test_abstract") ?? {}))
        planned += Array.isArray(runs) ? runs.length : 0;
      if ((0, import_chunk_V3DHE5NW.objectAt)(value, "test_summary") !== void 0) summed = true;
      if (diagnostic !== void 0 && diagnostic.severity === "error") {
        const text = [(0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "summary"), (0, import_chunk_V3DHE5NW.stringAt)(diagnostic, "detail")].filter(Boolean).join(": ");
        const [path, name] = [(0, import_chunk_V3DHE5NW.stringAt)(value, "@testfile"), (0, import_chunk_V3DHE5NW.stringAt)(value, "@testrun")];
        if (path === void 0 || name === void 0) runErrors4.push(firstLines(text));
        else messages.set(`${path}\0${name}`, firstLines(text));
      }
      if (run === void 0 || run.progress !== "complete") continue;
      const status = STATUSES7.get(run.status);
      if (status === void 0)
        book.problems.push({
          ...unknownStatus3(file.path, "/test_run/status", run.status, [...STATUSES7.keys()].join(", ")),
          line
        });
      ended2.push({ name: (0, import_chunk_V3DHE5NW.stringAt)(run, "run") ?? "", path: (0, import_chunk_V3DHE5NW.stringAt)(run, "path") ?? "", status: status ?? "failed" });
    }
    for (const { name, path, status } of ended2) {
      const message = messages.get(`${path}\0${name}`);
      book.add({ name, status, suite: path, file: path, ...message === void 0 ? {} : { message } });
    }
    if (!summed) book.problems.push(brokenOff(file, "no test_summary", "a test_summary at the end"));
    book.settle({ tests: planned, failing: 0, skipped: 0 });
    return { tool: "terraform", notes: book.notes, problems: book.problems, runErrors: runErrors4 };
  }
};
var STATUSES7 = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["fail", "failed"],
  ["error", "failed"],
  ["skip", "skipped"],
  ["pending", "not_run"]
]);
var testng = {
  id: "testng",
  kind: "tests",
  title: "TestNG results XML",
  tools: [
    { tool: "TestNG", how: "it writes test-output/testng-results.xml" },
    { tool: "Maven Surefire", how: "mvn test writes target/surefire-reports/testng-results.xml" },
    { tool: "Gradle", how: "useTestNG { useDefaultListeners = true }" }
  ],
  claims: ({ head }) => xmlRootOf(head) === "testng-results",
  read(file, emit) {
    const run = {
      file,
      book: newBook(file, emit),
      groups: /* @__PURE__ */ new Map(),
      retries: /* @__PURE__ */ new Map(),
      claimed: {},
      methods: 0,
      names: { group: "", class: "" }
    };
    const notes = readElements(file, {
      open: (path, attributes, line) => open5(run, path, attributes, line),
      close: (path, text) => close6(run, path, text)
    });
    for (const { last, count: count4 } of run.retries.values()) addNeverRecovered(run, last, count4);
    settle3(run);
    return { tool: "testng", notes: [...notes, ...run.book.notes], problems: run.book.problems };
  }
};
function open5(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1) {
    if (name !== "testng-results") throw wrongRoot(run.file, name, line, "testng-results");
    run.claimed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [kept(key), kept(value)]));
    return false;
  }
  switch (name) {
    case "group":
      run.names.group = kept(attributes.name ?? "");
      return false;
    case "method": {
      const key = kept(`${attributes.class}.${attributes.name}`);
      run.groups.set(key, [...run.groups.get(key) ?? [], run.names.group]);
      return false;
    }
    case "class":
      run.names.class = kept(attributes.name ?? "");
      return false;
    case "test-method":
      run.test = { attributes, line, parameters: [], exception: "", message: "" };
      return false;
    case "exception":
      if (run.test !== void 0) run.test.exception ||= kept(attributes.class ?? "");
      return false;
    case "message":
      return path.at(-2) === "exception";
    case "value":
      return path.at(-2) === "param";
    default:
      return false;
  }
}
function close6(run, path, text) {
  const { test } = run;
  if (test === void 0) return;
  switch (path.at(-1)) {
    case "message":
      if (path.at(-2) === "exception") test.message ||= text;
      return;
    case "value":
      test.parameters.push(kept(text.trim()));
      return;
    case "test-method":
      delete run.test;
      addMethod(run, test);
  }
}
var STATUSES8 = /* @__PURE__ */ new Map([
  ["PASS", "passed"],
  ["FAIL", "failed"],
  ["SKIP", "skipped"],
  // It failed, and as many of its invocations passed as its success percentage demands.
  ["SUCCESS_PERCENTAGE_FAILURE", "flaky"]
]);
function addMethod(run, draft) {
  const { attributes } = draft;
  const status = STATUSES8.get(attributes.status);
  if (status === void 0)
    run.book.problems.push({
      ...unknownStatus3(run.file.path, "", attributes.status, "PASS, FAIL, SKIP or SUCCESS_PERCENTAGE_FAILURE"),
      line: draft.line
    });
  const test = caseOf16(run, draft, status ?? "failed");
  if (attributes["is-config"] === "true") {
    if (status !== "passed" && status !== "skipped") run.book.add(test, false);
    return;
  }
  run.methods += 1;
  const key = `${run.names.class}\0${attributes.signature}\0${draft.parameters.join("\0")}`;
  const before = run.retries.get(key);
  if (isRetried(draft)) {
    run.retries.set(kept(key), { last: test, count: (before?.count ?? 0) + 1 });
    return;
  }
  run.retries.delete(key);
  if (before === void 0) {
    run.book.add(test);
    return;
  }
  const recovered = test.status === "passed" ? "flaky" : test.status;
  const message = test.message ?? before.last.message;
  run.book.add({
    ...test,
    status: recovered,
    attempts: before.count + 1,
    ...message === void 0 ? {} : { message }
  });
}
function isRetried({ attributes, exception }) {
  if (attributes.status !== "SKIP") return false;
  if (attributes.retried !== void 0) return attributes.retried === "true";
  return /(?:AssertionError|ComparisonFailure|AssertionFailedError)$/.test(exception);
}
function addNeverRecovered(run, last, count4) {
  run.book.add({ ...last, status: "failed", ...count4 > 1 ? { attempts: count4 } : {} });
}
function caseOf16(run, { attributes, line, parameters, message }, status) {
  const name = kept(attributes.name ?? "");
  const tags = run.groups.get(`${run.names.class}.${name}`);
  const text = status === "passed" ? "" : firstLines(message);
  const duration = countOf2(attributes["duration-ms"]);
  const suite = parameters.length === 0 ? run.names.class : `${run.names.class} (${parameters.join(", ")})`;
  return {
    name: name || run.names.class,
    status,
    sourceLine: line,
    ...suite === "" ? {} : { suite: suite.slice(0, 300) },
    ...tags === void 0 ? {} : { tags },
    ...duration === void 0 ? {} : { durationMs: duration },
    ...text === "" ? {} : { message: text }
  };
}
function settle3({ book, claimed, methods, retries }) {
  const [passed = 0, failing = 0, skipped = 0] = ["passed", "failed", "skipped"].map((key) => countOf2(claimed[key]));
  const missing = Math.max(0, passed + failing + skipped - methods);
  book.settle({ tests: missing === 0 ? 0 : methods + missing + retries.size, failing, skipped: 0 });
}
var trx = {
  id: "trx",
  kind: "tests",
  title: "TRX of Visual Studio and dotnet test",
  tools: [
    { tool: "dotnet test", how: 'dotnet test --logger "trx;LogFileName=FILE"' },
    { tool: "Microsoft.Testing.Platform", how: "dotnet test -- --report-trx --report-trx-filename FILE" },
    { tool: "vstest.console", how: "vstest.console ASSEMBLY /Logger:trx" }
  ],
  claims: ({ head }) => xmlRootOf(head) === "TestRun" && /microsoft\.com\/schemas\/VisualStudio\/TeamTest/.test(head),
  read(file, emit) {
    const run = {
      file,
      book: newBook(file, emit),
      open: [],
      done: [],
      tests: /* @__PURE__ */ new Map(),
      runErrors: [],
      handed: 0,
      outer: 0
    };
    try {
      const notes = readElements(file, {
        open: (path, attributes, line) => open6(run, path, attributes, line),
        close: (path, text) => close7(run, path, text)
      });
      handOver2(run);
      settle4(run);
      return {
        tool: "vstest",
        ...run.claimedAt === void 0 ? {} : { claimedAt: run.claimedAt },
        notes: [...notes, ...run.book.notes],
        problems: run.book.problems,
        runErrors: run.runErrors
      };
    } catch (thrown) {
      handOver2(run);
      throw thrown;
    }
  }
};
var OUTCOMES2 = new Map([
  ["Passed", "passed"],
  ["Warning", "passed"],
  ...["", "Failed", "Error", "Timeout", "Aborted", "NotRunnable"].map((word) => [word, "failed"]),
  ...["Disconnected", "PassedButRunAborted", "InProgress"].map((word) => [word, "failed"]),
  ...["NotExecuted", "Inconclusive", "Completed"].map((word) => [word, "skipped"]),
  ["Pending", "not_run"]
]);
var isResult = (name) => name !== void 0 && /Result(?:Aggregation)?$/.test(name);
function open6(run, path, attributes, line) {
  const name = path.at(-1);
  if (path.length === 1 && name !== "TestRun") throw wrongRoot(run.file, name ?? "", line, "TestRun");
  if (path[1] === "Results" && isResult(name)) {
    run.open.push(resultOf2(attributes, line));
    return false;
  }
  switch (path.slice(-2).join("/")) {
    case "ErrorInfo/Message":
      return true;
    case "TestRun/Times":
      if (attributes.start !== void 0 && INSTANT.test(attributes.start)) run.claimedAt = kept(attributes.start);
      return false;
    case "UnitTest/TestMethod":
      if (run.definition !== void 0)
        run.definition.className = kept(attributes.className ?? "").replace(/,.*$/s, "");
      return false;
    case "TestCategory/TestCategoryItem":
      run.definition?.tags.push(kept(attributes.TestCategory ?? ""));
      return false;
    case "TestRun/ResultSummary":
      run.outcome = kept(attributes.outcome ?? "");
      return false;
    case "ResultSummary/Counters":
      run.counters = attributes;
      return false;
    case "RunInfos/RunInfo":
      run.infoOutcome = kept(attributes.outcome ?? "");
      return false;
    case "RunInfo/Text":
      return true;
  }
  if (path.length === 3 && path[1] === "TestDefinitions") {
    run.definition = { tags: [] };
    run.tests.set(kept(attributes.id ?? ""), run.definition);
  }
  return false;
}
function close7(run, path, text) {
  const name = path.at(-1);
  if (path[1] === "Results" && isResult(name)) {
    const result = run.open.pop();
    if (result === void 0) return;
    run.done.push(result);
    const outer = run.open.at(-1);
    if (outer === void 0) return;
    outer.inner += 1;
    outer.innerFailed ||= result.innerFailed || OUTCOMES2.get(result.outcome) === "failed";
  } else if (name === "Message" && path.at(-2) === "ErrorInfo") {
    const result = run.open.at(-1);
    if (result !== void 0) result.message ||= text;
  } else if (name === "Text" && path.at(-2) === "RunInfo") addInfo(run, firstLines(text));
}
function resultOf2(attributes, line) {
  return {
    id: kept(attributes.testId ?? ""),
    line,
    name: kept(attributes.testName ?? ""),
    outcome: kept(attributes.outcome ?? ""),
    durationMs: durationOf(attributes.duration),
    message: "",
    inner: 0,
    innerFailed: false
  };
}
function durationOf(text = "") {
  const match = /^(?:(\d+)\.)?(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  if (match === null) return void 0;
  const [days = 0, hours = 0, minutes = 0, seconds2 = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds2) * 1e3;
}
function addInfo(run, text) {
  if (text === "" || /\[(?:FAIL|SKIP)\]$/.test(text)) return;
  if (run.infoOutcome === "Warning" || OUTCOMES2.get(run.infoOutcome ?? "") !== "failed") run.book.notes.push(text);
  else run.runErrors.push(text);
}
function handOver2(run) {
  for (const result of run.done.splice(0)) {
    if (result.inner > 0 && (result.innerFailed || OUTCOMES2.get(result.outcome) !== "failed")) {
      run.outer += 1;
      continue;
    }
    run.handed += 1;
    const status = OUTCOMES2.get(result.outcome);
    if (status === void 0)
      run.book.problems.push({
        ...unknownStatus3(run.file.path, "", result.outcome, "an outcome of vstst.xsd"),
        line: result.line
      });
    if (result.outcome === "Warning") run.book.notes.push(`${result.name.slice(0, 80)} passed with a warning`);
    run.book.add(caseOf17(result, status ?? "failed", run.tests.get(result.id)));
  }
}
function caseOf17(result, status, definition) {
  const message = status === "passed" ? "" : firstLines(result.message);
  return {
    name: result.name,
    status,
    sourceLine: result.line,
    ...definition?.className ? { suite: definition.className } : {},
    ...definition === void 0 || definition.tags.length === 0 ? {} : { tags: definition.tags },
    ...result.durationMs === void 0 ? {} : { durationMs: result.durationMs },
    ...message === "" ? {} : { message }
  };
}
var FAILING = [
  "failed",
  "error",
  "timeout",
  "aborted",
  "passedButRunAborted",
  "disconnected",
  "notRunnable"
];
function settle4({ book, counters = {}, outcome, runErrors: runErrors4, handed, outer }) {
  const [total = 0, executed = 0] = [countOf2(counters.total), countOf2(counters.executed)];
  const failing = FAILING.reduce((sum3, key) => sum3 + (countOf2(counters[key]) ?? 0), 0);
  const tests = total > handed ? Math.max(handed, total - outer) : total;
  book.settle({ tests, failing, skipped: Math.max(0, total - executed) });
  if (outcome === void 0 || outcome === "" || OUTCOMES2.get(outcome) !== "failed") return;
  if (outcome !== "Failed") runErrors4.push(`the run ended as ${outcome}`);
  else if (book.failing() === 0 && runErrors4.length === 0) runErrors4.push("the run failed, and none of its tests did");
}
var xunitNet = {
  id: "xunit-net",
  kind: "tests",
  title: "xUnit.net XML",
  tools: [
    { tool: "xUnit.net 2", how: 'dotnet test --logger "xunit;LogFilePath=FILE", with XunitXml.TestLogger' },
    { tool: "xUnit.net 3", how: "dotnet run --project TESTS -- -xml FILE" },
    { tool: "xunit.console", how: "xunit.console ASSEMBLY -xml FILE" }
  ],
  claims: ({ head }) => isRoot2(xmlRootOf(head)),
  read(file, emit) {
    const run = { file, book: newBook(file, emit), claims: { tests: 0, failing: 0, skipped: 0 }, runErrors: [] };
    const notes = readElements(file, {
      open: (path, attributes, line) => open7(run, path, attributes, line),
      close: (path, text) => close8(run, path, text)
    });
    run.book.settle(run.claims);
    return {
      tool: "xunit.net",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems,
      runErrors: run.runErrors
    };
  }
};
var isRoot2 = (name) => name === "assemblies" || name === "assembly";
function open7(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1 && !isRoot2(name)) throw wrongRoot(run.file, name, line, "assemblies");
  switch (name) {
    case "assembly":
      addClaims(run, attributes);
      return false;
    case "error":
      if (path.at(-2) === "errors")
        run.error = { name: kept(attributes.name ?? ""), type: kept(attributes.type ?? ""), message: "" };
      return false;
    case "test":
      run.test = { attributes, line, tags: [], message: "", warned: false };
      return false;
    case "trait":
      addTag2(run, attributes);
      return false;
    case "warning":
      if (run.test !== void 0) run.test.warned = true;
      return false;
    case "message":
    case "reason":
      return true;
    default:
      return false;
  }
}
function addClaims(run, attributes) {
  const [total = 0, failed2 = 0, skipped = 0, idle = 0] = ["total", "failed", "skipped", "not-run"].map(
    (key) => countOf2(attributes[key])
  );
  run.claims.tests += total;
  run.claims.failing += failed2;
  run.claims.skipped += skipped + idle;
  const version = /^xUnit\.net (\S+)/i.exec(attributes["test-framework"] ?? "")?.[1];
  if (version !== void 0) run.version = kept(version);
}
function addTag2({ test }, { name = "", value = "" }) {
  test?.tags.push(kept(/^category$/i.test(name) ? value : `${name}:${value}`));
}
function close8(run, path, text) {
  const name = path.at(-1);
  const { test, error } = run;
  if (name === "message" || name === "reason") {
    const owner = test ?? error;
    if (owner !== void 0) owner.message ||= text;
  } else if (name === "test" && test !== void 0) {
    run.book.add(caseOf18(run, test));
    delete run.test;
  } else if (name === "error" && error !== void 0) {
    const message = firstLines(error.message) || "an error without a message";
    if (error.name === "") run.runErrors.push(message);
    else run.book.add({ name: error.name, status: "failed", suite: error.type, message }, false);
    delete run.error;
  }
}
var STATUSES9 = /* @__PURE__ */ new Map([
  ["Pass", "passed"],
  ["Fail", "failed"],
  ["Skip", "skipped"],
  ["NotRun", "skipped"]
]);
function caseOf18({ file, book }, { attributes, line, tags, message, warned }) {
  const status = STATUSES9.get(attributes.result);
  const { name = "", type = "", "source-file": source, "source-line": sourceLine } = attributes;
  if (status === void 0)
    book.problems.push({ ...unknownStatus3(file.path, "", attributes.result, "Pass, Fail, Skip or NotRun"), line });
  if (status === "passed" && warned) book.notes.push(`${kept(name.slice(0, 80))} passed with a warning`);
  const text = status === "passed" ? "" : firstLines(message);
  const at2 = countOf2(sourceLine) ?? 0;
  return {
    name: kept(name || type),
    status: status ?? "failed",
    sourceLine: line,
    ...type === "" ? {} : { suite: kept(type) },
    ...source === void 0 ? {} : { file: kept(source) },
    ...at2 < 1 ? {} : { line: at2 },
    ...tags.length === 0 ? {} : { tags },
    ...millisecondsOf(attributes.time),
    ...text === "" ? {} : { message: text }
  };
}
var ADAPTERS = [
  abTables,
  ab,
  actionlint,
  artillery,
  autocannon,
  bandit,
  bencher,
  cargoCriterion,
  cfnLint,
  checkov,
  checkstyle,
  clover,
  cobertura,
  codeClimate,
  compilerLines,
  composeConfig,
  composeEvents,
  composePs,
  conftest,
  coveragePy,
  criterion,
  ctest,
  ctrf,
  cucumberJson,
  cucumberMessages,
  cyclonedx,
  dartTest,
  dockerInspect,
  dockerPs,
  emptyList,
  eslint,
  gatlingLog,
  gatlingStats,
  gcovr,
  gitlabSecurity,
  gitleaks,
  goBenchJson,
  goBench,
  goCover,
  goTestJson,
  googleBenchmarkCsv,
  googleBenchmark,
  gtestJson,
  hadolint,
  heyCsv,
  hey,
  hyperfineCsv,
  hyperfine,
  istanbul,
  jacocoCsv,
  jacoco,
  jestJson,
  jmeterCsv,
  jmeterStatistics,
  jmeterXml,
  jmhCsv,
  jmh,
  junit,
  k6Csv,
  k6Stream,
  k6SummaryAdapter,
  kubeLinter,
  kubeScore,
  kubeconform,
  lcov,
  libtestJson,
  lighthouseCsv,
  lighthouse,
  locustCsv,
  locustJson,
  locustLists,
  metrics,
  mochaJson,
  mochawesome,
  newman,
  nunit,
  playwright,
  polaris,
  pytestBenchmark,
  pytestJsonReport,
  pytestReportlog,
  robot,
  ruff,
  sarif,
  schemathesis,
  semgrep,
  shellcheck,
  sonarCoverage,
  sonarIssues,
  spdx,
  spectral,
  tap,
  terraformFmt,
  terraformShow,
  terraformTest,
  terraformUi,
  terraformValidate,
  testng,
  tflint,
  tfsec,
  trivy,
  trx,
  vegetaResults,
  vegeta,
  vitestBench,
  workflowCommands,
  wrk,
  xunitNet,
  zizmor
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ADAPTERS,
  LEVELS,
  appearanceOf,
  identityOf,
  insteadOf,
  kept,
  xmlRootOf
});
