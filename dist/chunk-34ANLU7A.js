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
var import_chunk_AYJJP3H3 = require("./chunk-AYJJP3H3.js");
var import_chunk_3DRP3FFO = require("./chunk-3DRP3FFO.js");
var import_chunk_CCXPY3SK = require("./chunk-CCXPY3SK.js");
var import_chunk_UNU7NP4D = require("./chunk-UNU7NP4D.js");
var import_chunk_CTOC36DK = require("./chunk-CTOC36DK.js");
var import_chunk_3DGFHUTR = require("./chunk-3DGFHUTR.js");
var import_chunk_33A35NXH = require("./chunk-33A35NXH.js");
var import_chunk_AYNNP6RK = require("./chunk-AYNNP6RK.js");
var import_chunk_APUOGT25 = require("./chunk-APUOGT25.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
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
var wrongRoot = (file, name, line, expected) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.wrong_root",
  message: "the root element is not that of the format",
  file: file.path,
  line,
  found: `<${name.slice(0, 60)}>`,
  expected: `<${expected}>`,
  remedy: "name the right format in the slot, or leave it out"
});
var import_saxes = (0, import_chunk_75QCMCYK.__toESM)(require_saxes(), 1);
var PLAIN = '[^"<&\\x00-\\x1f\\x7f-\\x9f\\u2028\\ud800-\\udfff\\ufffe\\uffff]*';
var VALUE = `${PLAIN}(?:&(?:lt|gt|quot|apos|amp);${PLAIN})*`;
var NAME = "[A-Za-z_][\\w:-]*";
var SPACE = "(?:[ \\t\\n]|\\r\\n)*";
var emptyElement = (name, attributes, again) => new RegExp(`(${SPACE})<${name}${attributes} *(?:/>|>(${SPACE})</${again}>)`, "y");
var ANY = emptyElement(`(${NAME})`, `((?: +${NAME}="${VALUE}")*)`, "\\2");
var ATTRIBUTE = new RegExp(` +(${NAME})="[^"]*"`, "g");
var SHAPES = /* @__PURE__ */ new Map();
var MAX_SHAPES = 256;
function rowTaker() {
  let last;
  return (text, start) => {
    const match = last === void 0 ? null : matchAt(last, text, start);
    if (last !== void 0 && match !== null) return rowOf2(last, match);
    const shape = shapeAt(text, start);
    if (shape === void 0) return void 0;
    last = shape;
    const first = matchAt(shape, text, start);
    return first === null ? void 0 : rowOf2(shape, first);
  };
}
function shapeAt(text, start) {
  ANY.lastIndex = start;
  const match = ANY.exec(text);
  if (match === null) return void 0;
  const [, , name = "", attributes = ""] = match;
  const names = [...attributes.matchAll(ATTRIBUTE)].map((found) => found[1] ?? "");
  const key = [name, ...names].join(" ");
  const known = SHAPES.get(key);
  if (known !== void 0) return known;
  const distinct = new Set(names);
  if (SHAPES.size === MAX_SHAPES || distinct.size < names.length || distinct.has("__proto__")) return void 0;
  const values = names.map((attribute) => ` +${attribute}="(${VALUE})"`).join("");
  const shape = { name, attributes: names, pattern: emptyElement(name, values, name) };
  SHAPES.set(key, shape);
  return shape;
}
function matchAt({ pattern }, text, start) {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
function rowOf2({ name, attributes: names, pattern }, match) {
  const attributes = {};
  let group = 2;
  for (const attribute of names) attributes[attribute] = resolved(match[group++] ?? "");
  return { name, attributes, before: match[1] ?? "", inside: match[names.length + 2] ?? "", end: pattern.lastIndex };
}
var ENTITIES = { l: "<", g: ">", q: '"', p: "'", m: "&" };
function resolved(value) {
  let text = "";
  let start = 0;
  for (let at = value.indexOf("&"); at >= 0; at = value.indexOf("&", start)) {
    const first = value.charAt(at + 1);
    text += value.slice(start, at) + ENTITIES[first === "a" ? value.charAt(at + 2) : first];
    start = value.indexOf(";", at) + 1;
  }
  return start === 0 ? value : text + value.slice(start);
}
var MAX_DEPTH = 64;
var REFERENCE = /&#(?:x[0-9a-f]+|[0-9]+);/gi;
var REFERENCE_AT_END = /&#(?:x[0-9a-f]+|[0-9]+);$/i;
var FORBIDDEN = /[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
var LOOK_BEHIND = 16;
function readXml(file, handler) {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: true });
  const state = { ...AT_THE_START, file, handler, parser, takeRow: rowTaker(), notes: [] };
  listen(state);
  for (const block of file.blocks()) {
    state.windowStart += Math.max(0, state.window.length - LOOK_BEHIND);
    state.window = state.window.slice(-LOOK_BEHIND) + block;
    readBlock(state, block);
  }
  state.ended = true;
  parser.close();
  return state.notes;
}
var AT_THE_START = {
  depth: 0,
  textDepth: -1,
  window: "",
  windowStart: 0,
  parsed: 0,
  taken: 0,
  tagEnd: -1,
  faulty: false,
  ended: false
};
function listen(state) {
  const { handler, parser } = state;
  const onText = (piece) => {
    const text = state.faulty ? mend(piece) : piece;
    state.faulty = false;
    handler.text(text);
  };
  const listenToText = (wanted) => {
    for (const event of ["text", "cdata"]) {
      if (wanted) parser.on(event, onText);
      else parser.off(event);
    }
  };
  parser.on("error", (error) => onFault(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""), state));
  parser.on("doctype", (declaration) => {
    if (/\[(?!\s*\]\s*$)/.test(declaration)) throw refusal(state, DECLARES);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { depth } = state;
    if (depth >= MAX_DEPTH) throw refusal(state, { ...TOO_DEEP, found: `<${name}> at level ${depth + 1}` });
    if (state.faulty) mendAll(attributes);
    state.faulty = false;
    if (handler.open(name, attributes, depth, parser.line) && state.textDepth < 0) {
      state.textDepth = depth;
      listenToText(true);
    }
    state.depth += 1;
    state.tagEnd = parser.position;
  });
  parser.on("closetag", ({ name }) => {
    state.faulty = false;
    state.depth -= 1;
    if (state.depth === state.textDepth) {
      state.textDepth = -1;
      listenToText(false);
    }
    state.tagEnd = parser.position;
    handler.close(name, state.depth);
  });
}
function readBlock(state, block) {
  const { parser } = state;
  let at = 0;
  while (at < block.length) {
    if (mayTakeRows(state)) at = takeRows(state, block, at);
    const end = block.indexOf(">", at) + 1 || block.length;
    parser.write(block.slice(at, end));
    state.parsed += end - at;
    at = end;
  }
}
var mayTakeRows = ({ tagEnd, parsed, textDepth, depth }) => tagEnd === parsed && textDepth < 0 && depth > 0 && depth < MAX_DEPTH;
function takeRows(state, block, start) {
  const { handler, parser, takeRow, depth } = state;
  let at = start;
  for (let row = takeRow(block, at); row !== void 0; row = takeRow(block, at)) {
    const { name, attributes, before, inside } = row;
    parser.line += newLines(before);
    const wanted = handler.open(name, attributes, depth, parser.line);
    if (wanted && inside !== "") handler.text(inside.replaceAll("\r\n", "\n"));
    parser.line += newLines(inside);
    handler.close(name, depth);
    at = row.end;
  }
  if (at === start) return at;
  const lastLine = block.lastIndexOf("\n", at - 1);
  parser.column = lastLine < start ? parser.column + at - start : at - lastLine - 1;
  state.taken += at - start;
  return at;
}
var newLines = (space) => space === "" ? 0 : space.split("\n").length - 1;
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
function refusal({ file, parser, ended }, what) {
  const remedy = ended ? "run the tool again and let it finish" : "use the report as the tool wrote it";
  return new import_chunk_URPNT6SS.Problem({ ...what, file: file.path, line: parser.line, column: Math.max(1, parser.column), remedy });
}
function onFault(fault, state) {
  const before = state.window.slice(0, state.parser.position + state.taken - state.windowStart);
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
var clover = {
  id: "clover",
  kind: "coverage",
  title: "Clover XML",
  tools: [
    { tool: "Vitest, Jest, nyc", how: "the coverage reporter clover" },
    { tool: "PHPUnit", how: "phpunit --coverage-clover clover.xml" },
    { tool: "OpenClover", how: "its XML report" }
  ],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "coverage" && /<coverage\b[^>]*\s(?:generated|clover)=[^>]*>\s*<project\b/.test(head),
  read(file, emit) {
    const problems = [];
    const path = [];
    let current;
    let counted = 0;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "coverage") throw wrongRoot(file, name, line, "coverage");
        path.push(name);
        if (path.includes("testproject")) return false;
        if (name === "file")
          current = { name: (0, import_chunk_33A35NXH.kept)(attributes.path || attributes.name || ""), lines: /* @__PURE__ */ new Map(), listed: 0 };
        if (current !== void 0 && name === "metrics" && path.at(-2) === "file") current.metrics = { ...attributes };
        if (current !== void 0 && name === "line") lineIn(current, attributes);
        return false;
      },
      close(name) {
        path.pop();
        if (name !== "file" || current === void 0) return;
        const coverage = fileOf(file, current, problems);
        current = void 0;
        if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
        emit(coverage);
      },
      text: () => void 0
    });
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    return { tool: "clover", notes, problems };
  }
};
function lineIn(draft, attributes) {
  if (attributes.type === "method") return;
  draft.listed += 1;
  (0, import_chunk_UNU7NP4D.hit)(draft.lines, Number(attributes.num), countOf(attributes));
}
var countOf = ({ count, truecount, falsecount }) => count === void 0 ? Math.max(Number(truecount ?? 0), Number(falsecount ?? 0)) : Number(count);
function fileOf(file, { name, lines, listed, metrics = {} }, problems) {
  const tally = (total, covered) => {
    const found = { covered: Number(metrics[covered] ?? 0), total: Number(metrics[total] ?? 0) };
    if ((0, import_chunk_UNU7NP4D.isTally)(found.covered, found.total)) return found;
    problems.push((0, import_chunk_UNU7NP4D.badTally)(file, name, `${metrics[covered]} of ${metrics[total]} ${total}`));
    return { covered: 0, total: 0 };
  };
  const statements = tally("statements", "coveredstatements");
  const ran = [...lines.values()].filter((count) => count > 0).length;
  return {
    file: name,
    ...(0, import_chunk_UNU7NP4D.tallied)("lines", statements.total > listed ? statements : { covered: ran, total: lines.size }),
    ...(0, import_chunk_UNU7NP4D.tallied)("branches", tally("conditionals", "coveredconditionals")),
    ...(0, import_chunk_UNU7NP4D.tallied)("functions", tally("methods", "coveredmethods")),
    ...(0, import_chunk_UNU7NP4D.tallied)("statements", statements)
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
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "coverage" && /<coverage\b[^>]*\s(?:line|branch)-rate=/.test(head),
  read(file, emit) {
    const state = {
      all: /* @__PURE__ */ new Map(),
      branches: /* @__PURE__ */ new Map(),
      functions: /* @__PURE__ */ new Map(),
      problems: [],
      path: [],
      inMethods: [],
      hasLines: false,
      methodsOf: /* @__PURE__ */ new Map(),
      withLines: true,
      file
    };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0) {
          if (name !== "coverage") throw wrongRoot(file, name, line, "coverage");
          state.claimed = claimOf(attributes);
          state.withLines = "line-rate" in attributes;
        }
        state.path.push(name);
        openIn(state, name, attributes);
        return false;
      },
      close(name) {
        state.path.pop();
        if (name === "class" && !state.hasLines) for (const line of state.inMethods) countLine(state, line);
      },
      text: () => void 0
    });
    const files = [...state.all].map(([name, hits]) => ({
      ...(0, import_chunk_UNU7NP4D.coverageOf)(name, state.withLines ? hits : { ...hits, lines: /* @__PURE__ */ new Map() }),
      ...(0, import_chunk_UNU7NP4D.tallied)("branches", sumOf(state.branches.get(name))),
      ...(0, import_chunk_UNU7NP4D.tallied)("functions", sumOf(state.functions.get(name)))
    }));
    const counted = files.filter(import_chunk_UNU7NP4D.isCounted);
    for (const one of files) emit(one);
    if (counted.length === 0) state.problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    return {
      tool: "cobertura",
      notes: [...notes, ...contradictions(state.claimed, counted), ...state.withLines ? [] : [ONLY_BRANCHES]],
      problems: state.problems
    };
  }
};
var ONLY_BRANCHES = "the report has no rate of lines: of lines it names only those with branches";
function openIn(state, name, attributes) {
  const parent = state.path.at(-2);
  const grandparent = state.path.at(-3);
  if (name === "class") {
    state.current = (0, import_chunk_33A35NXH.kept)(attributes.filename ?? attributes.name ?? "");
    state.className = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
    (0, import_chunk_UNU7NP4D.hitsIn)(state.all, state.current);
    state.inMethods = [];
    state.methodsOf = /* @__PURE__ */ new Map();
    state.hasLines = false;
  } else if (name === "lines" && parent === "class") {
    state.hasLines = true;
  } else if (name === "method") {
    const named = `${attributes.name ?? ""}${attributes.signature ?? ""}`;
    const nth = (state.methodsOf.get(named) ?? 0) + 1;
    state.methodsOf.set(named, nth);
    state.method = (0, import_chunk_33A35NXH.kept)(`${state.className} ${named} ${nth}`);
    if (attributes.hits !== void 0) setMethod(state, Number(attributes.hits));
  } else if (name === "line" && parent === "lines" && grandparent === "class") {
    countLine(state, attributes);
  } else if (name === "line" && parent === "lines" && grandparent === "method") {
    setMethod(state, Number(attributes.hits));
    state.inMethods.push({ ...attributes });
  }
}
function setMethod({ functions, current = "", method = "" }, hits) {
  const known = functions.get(current) ?? /* @__PURE__ */ new Map();
  functions.set(current, known);
  const before = known.get(method)?.covered ?? 0;
  known.set(method, { covered: Math.max(before, hits > 0 ? 1 : 0), total: 1 });
}
function countLine(state, { number = "", hits = "", ...attributes }) {
  const { current = "", all, branches, problems, file } = state;
  const [line, count] = [Number(number), Number(hits)];
  if (number === "" || hits === "" || !Number.isSafeInteger(line) || !(count >= 0)) {
    problems.push((0, import_chunk_UNU7NP4D.badTally)(file, `${current}:${number}`, `hits ${JSON.stringify(hits)}`));
    return;
  }
  (0, import_chunk_UNU7NP4D.hit)((0, import_chunk_UNU7NP4D.hitsIn)(all, current).lines, line, count);
  const condition = /\((\d+)\/(\d+)\)/.exec(attributes["condition-coverage"] ?? "");
  if (condition === null) return;
  const [covered, total] = [Number(condition[1]), Number(condition[2])];
  if (!(0, import_chunk_UNU7NP4D.isTally)(covered, total))
    problems.push((0, import_chunk_UNU7NP4D.badTally)(file, `${current}:${number}`, `${covered} of ${total} branches`));
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
  return (0, import_chunk_UNU7NP4D.isTally)(covered, total) ? { covered, total } : void 0;
}
function contradictions(claimed, files) {
  const total = files.reduce((sum2, { lines }) => sum2 + (lines?.total ?? 0), 0);
  const covered = files.reduce((sum2, { lines }) => sum2 + (lines?.covered ?? 0), 0);
  if (claimed === void 0 || claimed.total === total && claimed.covered === covered) return [];
  return [`the root claims ${claimed.covered} of ${claimed.total} lines, its lines are ${covered} of ${total}`];
}
var jacoco = {
  id: "jacoco",
  kind: "coverage",
  title: "JaCoCo XML",
  tools: [
    { tool: "Maven", how: "mvn jacoco:report, then target/site/jacoco/jacoco.xml" },
    { tool: "Gradle", how: "jacocoTestReport { reports { xml.required = true } }" }
  ],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "report" && /JACOCO|<sessioninfo\b|<counter\b[^>]*type="(?:INSTRUCTION|LINE)"|<package\b|<group\b/.test(head),
  read(file, emit) {
    const problems = [];
    const path = [];
    const classes = /* @__PURE__ */ new Map();
    let [pack, place, counted, saysSource] = ["", "", 0, false];
    let source;
    let counters = /* @__PURE__ */ new Map();
    const told = (name, of) => {
      const coverage = {
        file: name,
        ...(0, import_chunk_UNU7NP4D.tallied)("lines", of.get("LINE") ?? NONE),
        ...(0, import_chunk_UNU7NP4D.tallied)("branches", of.get("BRANCH") ?? NONE),
        ...(0, import_chunk_UNU7NP4D.tallied)("functions", of.get("METHOD") ?? NONE),
        ...(0, import_chunk_UNU7NP4D.tallied)("statements", of.get("INSTRUCTION") ?? NONE)
      };
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "report") throw wrongRoot(file, name, line, "report");
        path.push(name);
        if (name === "package") {
          pack = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
          classes.clear();
        } else if (name === "class" || name === "sourcefile") {
          place = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
          counters = /* @__PURE__ */ new Map();
          source = name === "class" && attributes.sourcefilename !== void 0 ? (0, import_chunk_33A35NXH.kept)(attributes.sourcefilename) : void 0;
          saysSource ||= source !== void 0;
        } else if (name === "counter" && ["class", "sourcefile"].includes(path.at(-2) ?? "")) {
          counters.set((0, import_chunk_33A35NXH.kept)(attributes.type ?? ""), tallyIn(file, place, attributes, problems));
        }
        return false;
      },
      close(name) {
        path.pop();
        if (name === "class") classes.set(place, { counters, source });
        if (name === "sourcefile") {
          told(pack === "" ? place : `${pack}/${place}`, counters);
          for (const [title, one] of classes) if (one.source === place || !saysSource) classes.delete(title);
        }
        if (name === "package") for (const [title, one] of classes) told(title, one.counters);
      },
      text: () => void 0
    });
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    return { tool: "jacoco", notes: [...notes, "JaCoCo counts bytecode instructions as statements"], problems };
  }
};
var NONE = { covered: 0, total: 0 };
function tallyIn(file, place, { missed, covered }, problems) {
  const tally = { covered: Number(covered ?? "NaN"), total: Number(missed ?? "NaN") + Number(covered ?? "NaN") };
  if ((0, import_chunk_UNU7NP4D.isTally)(tally.covered, tally.total)) return tally;
  problems.push((0, import_chunk_UNU7NP4D.badTally)(file, place, `missed ${missed}, covered ${covered}`));
  return NONE;
}
var opencover = {
  id: "opencover",
  kind: "coverage",
  title: "OpenCover XML",
  tools: [
    { tool: "coverlet", how: 'dotnet test --collect "XPlat Code Coverage;Format=opencover"' },
    { tool: "OpenCover, AltCover", how: "their XML report" }
  ],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "CoverageSession",
  read(file, emit) {
    const state = { file, files: /* @__PURE__ */ new Map(), all: /* @__PURE__ */ new Map(), problems: [] };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "CoverageSession") throw wrongRoot(file, name, line, "CoverageSession");
        openIn2(state, name, attributes, line);
        return name === "Name" && state.method !== void 0;
      },
      close: (name) => closeIn(state, name),
      text(piece) {
        if (state.method !== void 0) state.method.name += piece;
      }
    });
    let counted = 0;
    for (const [name, hits] of state.all) {
      const coverage = (0, import_chunk_UNU7NP4D.coverageOf)(name, hits);
      if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) state.problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
    return { tool: "opencover", notes: [...notes, NOTE], problems: state.problems };
  }
};
var NOTE = "a line is counted where a sequence point begins on it";
var HIDDEN = 16707566;
function openIn2(state, name, attributes, line) {
  const { method, files } = state;
  if (name === "Module") files.clear();
  else if (name === "File") files.set(attributes.uid ?? "", (0, import_chunk_33A35NXH.kept)(attributes.fullPath ?? ""));
  else if (name === "Method") state.method = { name: "", place: "", ran: attributes.visited === "true", points: 0 };
  else if (method === void 0) return;
  else if (name === "FileRef") method.place = files.get(attributes.uid ?? "") ?? "";
  else if (name === "SequencePoint" || name === "BranchPoint" || name === "MethodPoint")
    pointIn(state, method, name, attributes, line);
}
function pointIn({ file, files, all, problems }, method, name, point, line) {
  if (name === "MethodPoint" && point.vc === void 0) return;
  const count = Number(point.vc ?? "NaN");
  if (!(count >= 0)) problems.push({ ...(0, import_chunk_UNU7NP4D.badTally)(file, method.name, `visits ${JSON.stringify(point.vc)}`), line });
  method.points += 1;
  method.ran ||= count > 0;
  const place = files.get(point.fileid ?? "") ?? method.place;
  const start = Number(point.sl);
  if (name === "MethodPoint" || place === "" || start === HIDDEN) return;
  const { lines, statements, branches } = (0, import_chunk_UNU7NP4D.hitsIn)(all, place);
  if (name === "BranchPoint") {
    (0, import_chunk_UNU7NP4D.hit)(branches, (0, import_chunk_33A35NXH.kept)(`${method.name} ${point.offset} ${point.path} ${point.ordinal}`), count);
  } else {
    (0, import_chunk_UNU7NP4D.hit)(statements, (0, import_chunk_33A35NXH.kept)(`${point.sl}.${point.sc}-${point.el}.${point.ec}`), count);
    if (Number.isSafeInteger(start)) (0, import_chunk_UNU7NP4D.hit)(lines, start, count);
  }
}
function closeIn(state, name) {
  const { method } = state;
  if (name !== "Method" || method === void 0) return;
  delete state.method;
  if (method.place === "" || method.points === 0) return;
  (0, import_chunk_UNU7NP4D.hit)((0, import_chunk_UNU7NP4D.hitsIn)(state.all, method.place).functions, (0, import_chunk_33A35NXH.kept)(method.name), method.ran ? 1 : 0);
}
var sonarCoverage = {
  id: "sonar-coverage",
  kind: "coverage",
  title: "SonarQube generic coverage XML",
  tools: [{ tool: "gcovr", how: "gcovr --sonarqube coverage.xml" }],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "coverage" && /<coverage\b[^>]*\sversion="1"[^>]*>\s*<file\b[^>]*\spath=|<coverage\s+version="1"\s*(?:\/>|>\s*<\/coverage>)/.test(
    head
  ),
  read(file, emit) {
    const problems = [];
    let counted = 0;
    let current;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "coverage") throw wrongRoot(file, name, line, "coverage");
        if (name === "file") current = newDraft((0, import_chunk_33A35NXH.kept)(attributes.path ?? ""));
        if (name === "lineToCover" && current !== void 0) countLine2(file, current, attributes, problems);
        return false;
      },
      close(name) {
        if (name !== "file" || current === void 0) return;
        const coverage = { ...(0, import_chunk_UNU7NP4D.coverageOf)(current.name, current.hits), ...(0, import_chunk_UNU7NP4D.tallied)("branches", current.branches) };
        current = void 0;
        if ((0, import_chunk_UNU7NP4D.isCounted)(coverage)) counted += 1;
        emit(coverage);
      },
      text: () => void 0
    });
    if (counted === 0) problems.push((0, import_chunk_UNU7NP4D.noCoverage)(file));
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
  if (!/^\d+$/.test(lineNumber) || !/^(?:true|false)$/.test(covered) || !(0, import_chunk_UNU7NP4D.isTally)(did, of)) {
    problems.push(
      (0, import_chunk_UNU7NP4D.badTally)(file, `${name}:${lineNumber}`, `covered ${covered}, ${coveredBranches} of ${branchesToCover}`)
    );
    return;
  }
  (0, import_chunk_UNU7NP4D.hit)(hits.lines, Number(lineNumber), covered === "true" ? 1 : 0);
  branches.covered += did;
  branches.total += of;
}
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
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "checkstyle",
  read(file, emit) {
    const problems = [];
    const lookedAt = [];
    let place = "";
    let isTold = false;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "checkstyle") throw wrongRoot(file, name, line, "checkstyle");
        if (name === "file") {
          place = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
          lookedAt.push(place);
        } else if (name === "error") {
          emit(findingOf(file, place, attributes, line, problems));
        } else if (name === "exception") {
          problems.push({ ...(0, import_chunk_UNU7NP4D.noResults)(file, "", `an exception for ${place}`, "a check without exceptions"), line });
        } else if (depth > 0) {
          problems.push((0, import_chunk_UNU7NP4D.unknownElement)(file, name, line, "<file>, <error> or <exception>"));
        }
        return name === "file";
      },
      close: () => void 0,
      text(piece) {
        if (/\S/.test(piece)) isTold = true;
      }
    });
    if (isTold) problems.push(notElements(file));
    const own = lookedAt.length === 0 ? ["the report lists no file: whether any was looked at is not known"] : [];
    return { tool: "checkstyle", notes: [...notes, ...own], problems, ...lookedAt.length === 0 ? {} : { lookedAt } };
  }
};
var notElements = ({ path }) => ({
  code: "evidence.shape",
  message: "a <file> of the report holds text beside its elements",
  file: path,
  found: "text",
  expected: "nothing but <error> in <file>",
  remedy: "use the report as the tool wrote it"
});
function findingOf(file, place, error, at, problems) {
  const level = LEVEL.get((error.severity ?? "error").toLowerCase());
  if (level === void 0) {
    problems.push({ ...(0, import_chunk_UNU7NP4D.unknownStatus)(file, "", error.severity, [...LEVEL.keys()].join(", ")), line: at });
  }
  const line = Number(error.line);
  return {
    tool: "checkstyle",
    rule: ruleOf(error.source),
    level: level ?? "error",
    message: (0, import_chunk_33A35NXH.kept)(error.message ?? ""),
    suppressed: false,
    ...place === "" ? {} : { file: place },
    ...Number.isSafeInteger(line) && line > 0 ? { line } : {}
  };
}
function ruleOf(source) {
  return source === void 0 ? "unnamed" : (0, import_chunk_33A35NXH.kept)(source.replace(PREFIX, "") || "fatal");
}
var LEVEL2 = /* @__PURE__ */ new Map([
  ["error", "error"],
  ["warning", "warning"],
  ["performance", "warning"],
  ["portability", "warning"],
  ["style", "note"],
  ["information", "note"],
  ["debug", "note"],
  ["none", "none"],
  ["internal", "none"]
]);
var ROOT = /^\s*(?:<\?xml.*?\?>\s*)?<results\s+version="\d"\s*>\s*<cppcheck\s/s;
var KNOWN = ["cppcheck", "errors", "location", "symbol", "suppressions", "suppression"];
var cppcheck = {
  id: "cppcheck",
  kind: "iac",
  title: "Cppcheck XML",
  tools: [{ tool: "Cppcheck", how: "cppcheck --enable=all --xml src 2> cppcheck.xml" }],
  claims: ({ head }) => ROOT.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw (0, import_chunk_UNU7NP4D.otherFormat)(file, "the results of Cppcheck");
    const problems = [];
    let toolVersion;
    let open10;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "results") throw wrongRoot(file, name, line, "results");
        if (name === "cppcheck") toolVersion = attributes.version;
        else if (name === "error") open10 = findingOf2(file, attributes, line, problems);
        else if (name === "location" && open10 !== void 0 && open10.file === void 0)
          open10 = { ...open10, ...placeOf(attributes) };
        else if (depth > 0 && !KNOWN.includes(name))
          problems.push((0, import_chunk_UNU7NP4D.unknownElement)(file, name, line, "<error> or <location>"));
        return false;
      },
      close(name) {
        if (name !== "error" || open10 === void 0) return;
        emit(open10);
        open10 = void 0;
      },
      text: () => void 0
    });
    return {
      tool: "cppcheck",
      ...toolVersion === void 0 ? {} : { toolVersion: (0, import_chunk_33A35NXH.kept)(toolVersion) },
      notes: [...notes, import_chunk_UNU7NP4D.NO_FILES_LISTED],
      problems
    };
  }
};
function findingOf2(file, error, at, problems) {
  const level = LEVEL2.get(error.severity ?? "");
  if (level === void 0)
    problems.push({ ...(0, import_chunk_UNU7NP4D.unknownStatus)(file, "", error.severity, [...LEVEL2.keys()].join(", ")), line: at });
  return {
    tool: "cppcheck",
    rule: (0, import_chunk_33A35NXH.kept)(error.id ?? "unnamed"),
    level: level ?? "error",
    message: (0, import_chunk_33A35NXH.kept)(error.msg ?? ""),
    suppressed: false
  };
}
function placeOf({ file, line }) {
  const row = Number(line);
  return {
    ...file === void 0 || file === "" ? {} : { file: (0, import_chunk_33A35NXH.kept)(file) },
    ...Number.isSafeInteger(row) && row > 0 ? { line: row } : {}
  };
}
var TEXT_CHARACTERS = 4e3;
function readElements(file, handler) {
  const path = [];
  let wanted = -1;
  let text = "";
  return readXml(file, {
    open(name, attributes, depth, line) {
      path.push((0, import_chunk_33A35NXH.kept)(name.slice(name.indexOf(":") + 1)));
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
function endsWith(path, ...names) {
  const from = path.length - names.length;
  return from >= 0 && names.every((name, index) => path[from + index] === name);
}
function countOf2(attribute) {
  return attribute !== void 0 && /^\d{1,15}$/.test(attribute) ? Number(attribute) : void 0;
}
function millisecondsOf(seconds) {
  const value = Number((seconds || "x").replace(",", ".")) * 1e3;
  return value >= 0 && Number.isFinite(value) ? { durationMs: value } : {};
}
var cyclonedxXml = {
  id: "cyclonedx-xml",
  kind: "packages",
  title: "CycloneDX XML",
  tools: [
    { tool: "Maven", how: "mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom, then target/bom.xml" },
    { tool: ".NET", how: "dotnet CycloneDX shop.sln -o ." }
  ],
  claims: ({ head }) => /^(?:\w+:)?bom$/.test((0, import_chunk_CTOC36DK.xmlRootOf)(head) ?? "") && /\sxmlns(?::\w+)?=["']http:\/\/cyclonedx\.org\/schema\/bom\//.test(head),
  read(file, emit) {
    const open10 = [];
    const about = {};
    let total = 0;
    const notes = readElements(file, {
      open(path, attributes, line) {
        if (path.length === 1 && path[0] !== "bom") throw wrongRoot(file, path[0] ?? "", line, "bom");
        if (isComponent(path)) open10.push({ type: attributes.type ?? "", licenses: [], line });
        return TEXTS.has(path.at(-1) ?? "");
      },
      close(path, text) {
        const draft = open10.at(-1);
        if (path[1] === "metadata") tell(about, path, text);
        else if (draft !== void 0 && isComponent(path)) {
          open10.pop();
          if (import_chunk_AYJJP3H3.NO_PACKAGES.has(draft.type)) return;
          total += 1;
          emit(packageOf(file, draft));
        } else if (draft !== void 0) fill(draft, path, text);
      }
    });
    return { ...about, notes, problems: total === 0 ? [(0, import_chunk_UNU7NP4D.noPackages)(file, "/components")] : [] };
  }
};
var TEXTS = /* @__PURE__ */ new Set(["name", "group", "version", "purl", "id", "expression", "timestamp"]);
var isComponent = ([root, ...path]) => root === "bom" && path.length >= 2 && path.length % 2 === 0 && path.every((name, index) => name === (index % 2 === 0 ? "components" : "component"));
function fill(draft, path, text) {
  const name = path.at(-1);
  if (isComponent(path.slice(0, -1))) {
    if (name === "name" || name === "group" || name === "version" || name === "purl") draft[name] = text.trim();
  } else if (isComponent(path.slice(0, -3)) && (endsWith(path, "license", "id") || endsWith(path, "license", "name")) || isComponent(path.slice(0, -2)) && endsWith(path, "licenses", "expression")) {
    draft.licenses.push(text.trim());
  }
}
function tell(about, path, text) {
  const [, , part, ...rest] = path;
  if (part === "timestamp" && rest.length === 0) about.claimedAt = text.trim();
  if (part !== "tools" || !/^(?:tool|components\/component)\/(?:name|version)$/.test(rest.join("/"))) return;
  if (path.at(-1) === "name") about.tool ??= text.trim();
  else about.toolVersion ??= text.trim();
}
function packageOf(file, { name, group, version, purl, licenses, line }) {
  if (!name) {
    const { parts } = (0, import_chunk_AYNNP6RK.badShape)(file, "/components", void 0, "the name of a component");
    throw new import_chunk_URPNT6SS.Problem({ ...parts, line });
  }
  return {
    name: group ? `${group}/${name}` : name,
    ...version ? { version } : {},
    ...purl ? { purl } : {},
    licenses
  };
}
var jmeterXml = {
  id: "jmeter-xml",
  kind: "perf",
  title: "JMeter JTL, XML",
  tools: [{ tool: "JMeter", how: "jmeter -n -t plan.jmx -l jmeter.jtl -Jjmeter.save.saveservice.output_format=xml" }],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "testResults",
  read(file, emit) {
    const fold = (0, import_chunk_CCXPY3SK.foldRequests)(file);
    const failures = /* @__PURE__ */ new Map();
    let message = "";
    let inMessage = false;
    let failed = false;
    let transactions = 0;
    const noted = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 1 || depth === transactions + 1 && isSample(name)) {
          const row = (0, import_chunk_CCXPY3SK.rowOf)(sampleOf(name, attributes, file, line));
          fold.add(row);
          if (row.sumsUp) transactions = depth;
        }
        inMessage = name === "failureMessage";
        if (inMessage) message = "";
        return name === "failureMessage" || name === "failure" || name === "error";
      },
      text(piece) {
        if (inMessage) message = `${message}${piece}`.slice(0, 200);
        else if (piece.trim() === "true") failed = true;
      },
      close(name, depth) {
        inMessage = false;
        if (name === "assertionResult") {
          const why = (0, import_chunk_33A35NXH.kept)(message.trim());
          if (failed && (failures.has(why) || failures.size < 20)) failures.set(why, (failures.get(why) ?? 0) + 1);
          failed = false;
          message = "";
        }
        if (depth === 1) failed = false;
        if (depth === transactions) transactions -= 1;
      }
    });
    const { notes, problems } = fold.finish(emit);
    return {
      tool: "JMeter",
      notes: [import_chunk_CCXPY3SK.JMETER_NOTE, ...noted, ...notes, ...(0, import_chunk_CCXPY3SK.assertionNotes)(failures)],
      problems,
      saysFailed: failures.size > 0
    };
  }
};
var isSample = (element) => element === "httpSample" || element === "sample";
function sampleOf(element, { lb, t, s, rc, rm, ts, by, sby, sc }, file, line) {
  if (!isSample(element)) throw unknownSample(file, element, line);
  (0, import_chunk_CCXPY3SK.refuseSums)(sc, file, line);
  if (s !== "true" && s !== "false")
    throw new import_chunk_URPNT6SS.Problem({ ...(0, import_chunk_AYNNP6RK.badShape)(file, "", s, 's="true" or s="false"').parts, line });
  const optional = (written, what) => written === void 0 ? void 0 : (0, import_chunk_UNU7NP4D.figureIn)(written, { file: file.path, line, what });
  return {
    label: (0, import_chunk_33A35NXH.kept)(lb ?? ""),
    elapsed: (0, import_chunk_UNU7NP4D.figureIn)(t, { file: file.path, line, what: "t" }),
    success: s === "true",
    code: rc ?? "",
    message: rm ?? "",
    time: optional(ts, "ts"),
    received: optional(by, "by"),
    sent: optional(sby, "sby")
  };
}
var unknownSample = (file, element, line) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "a part that the format demands is missing or of another kind",
  file: file.path,
  line,
  found: `<${element.slice(0, 40)}>`,
  expected: "<httpSample> or <sample>",
  remedy: "use the report as the tool wrote it"
});
var phpbench = {
  id: "phpbench",
  kind: "perf",
  title: "PHPBench XML",
  tools: [{ tool: "PHPBench", how: "vendor/bin/phpbench run --dump-file=phpbench.xml" }],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "phpbench",
  read(file, emit) {
    const benchmarks = (0, import_chunk_UNU7NP4D.newBenchmarks)(file, emit);
    const failures = [];
    let [version, className, subject] = [void 0, void 0, void 0];
    let variant;
    let text = "";
    const noted = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== "phpbench") throw wrongRoot(file, name, line, "phpbench");
        if (depth === 0) version = (0, import_chunk_33A35NXH.kept)(attributes.version ?? "");
        if (name === "benchmark") className = (0, import_chunk_33A35NXH.kept)(attributes.class ?? "").replace(/^\\/, "");
        if (name === "subject") subject = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
        if (name === "variant")
          variant = { line, parameters: {}, times: [], peaks: [], error: void 0, failures: [] };
        if (variant !== void 0) readElement(variant, name, attributes, file, line);
        text = "";
        return name === "error" || name === "failure";
      },
      text(piece) {
        text = `${text}${piece}`.slice(0, 300);
      },
      close(name) {
        if (name === "error" && variant !== void 0) variant.error ??= (0, import_chunk_33A35NXH.kept)(text.trim());
        if (name === "failure") variant?.failures.push((0, import_chunk_33A35NXH.kept)(text.trim()));
        if (name !== "variant" || variant === void 0) return;
        const benchmark = (0, import_chunk_UNU7NP4D.withParameters)(`${className ?? ""}::${subject ?? ""}`, parametersOf(variant));
        readVariant(benchmarks, benchmark, variant, file);
        for (const failure of variant.failures) failures.push(`${benchmark}: ${failure}`);
        variant = void 0;
      }
    });
    for (const one of failures.slice(0, 20)) benchmarks.note(`an assertion failed: ${one.slice(0, 200)}`);
    const { notes, problems } = benchmarks.settle();
    return {
      tool: "PHPBench",
      ...version === void 0 || version === "" ? {} : { toolVersion: version },
      notes: [...noted, ...notes],
      problems,
      saysFailed: failures.length > 0
    };
  }
};
var parametersOf = ({ parameters, set }) => Object.keys(parameters).length > 0 || set === void 0 ? parameters : { set };
function readElement(variant, name, attributes, file, line) {
  if (name === "parameter" && attributes.name !== void 0 && attributes.value !== void 0)
    variant.parameters[(0, import_chunk_33A35NXH.kept)(attributes.name)] = (0, import_chunk_33A35NXH.kept)(attributes.value);
  if (name === "parameter-set" && !/^#?\d*$/.test(attributes.name ?? "")) variant.set = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
  if (name !== "iteration") return;
  const number = (what) => (0, import_chunk_UNU7NP4D.figureIn)(attributes[what], { file: file.path, line, what });
  const revolutions = attributes["time-revs"] === void 0 ? 1 : number("time-revs");
  const net = attributes["time-net"] === void 0 ? number("net-time") : number("time-net");
  variant.times.push(net / revolutions);
  if (attributes["mem-peak"] !== void 0) variant.peaks.push(number("mem-peak"));
}
function readVariant(benchmarks, benchmark, variant, file) {
  const { line, times, peaks, error } = variant;
  if (error !== void 0 || times.length === 0) {
    benchmarks.failed(benchmark, error ?? "it has no iterations", { line });
    return;
  }
  if (!times.every(Number.isFinite)) throw noRevolutions(file, line);
  const time = { benchmark, unit: "s", direction: "lower", toBase: (value) => value / 1e6, at: { line } };
  benchmarks.summary(time, (0, import_chunk_UNU7NP4D.statisticsOf)(times), times.length);
  if (peaks.length > 0) {
    const memory = { benchmark, of: "mem_peak", unit: "B", direction: "lower", at: { line } };
    benchmarks.summary(memory, (0, import_chunk_UNU7NP4D.statisticsOf)(peaks), peaks.length);
  }
}
var noRevolutions = (file, line) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.not_finite",
  message: "a number in the report is not a finite number",
  file: file.path,
  line,
  found: "an iteration of no revolutions",
  expected: "one revolution or more",
  remedy: "run the benchmarks again"
});
var CSV = /^label,(?:\w+,)*avg_rt,(?:[^\n]*,)?succ,/;
var taurus = {
  id: "taurus",
  kind: "perf",
  title: "Taurus final statistics, XML or CSV",
  tools: [
    { tool: "Taurus", how: "a reporter of the module final-stats with dump-xml: taurus.xml" },
    { tool: "Taurus", how: "a reporter of the module final-stats with dump-csv: taurus.csv" }
  ],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "FinalStatus" || CSV.test(head),
  read(file, emit) {
    const problems = [];
    const reading = { file, problems };
    const { rows, seconds, noted } = CSV.test(file.head) ? fromCsv(file) : fromXml(file);
    const total = rows.find(({ label }) => label === "");
    if (total === void 0) throw (0, import_chunk_UNU7NP4D.breaksOff)(file, "the group of all labels together, which has none");
    for (const row of [total, ...rows.filter((one) => one !== total)]) {
      const load = loadOf(row, seconds, file);
      if (row === total) problems.push(...(0, import_chunk_UNU7NP4D.emptyRun)(load, reading));
      for (const metric of (0, import_chunk_UNU7NP4D.loadMetrics)(load, reading)) emit(metric);
    }
    return {
      tool: "Taurus",
      notes: ["whether its pass/fail criteria were met is not in this file", ...noted],
      problems
    };
  }
};
function fromCsv(file) {
  const rows = [];
  for (const { fields, line } of (0, import_chunk_UNU7NP4D.csvRecords)(file, { ended: true }))
    rows.push({ label: fields.label ?? "", figures: new Map(Object.entries(fields)), line });
  return { rows, seconds: void 0, noted: [] };
}
function fromXml(file) {
  const rows = [];
  let seconds;
  const noted = readXml(file, {
    open(name, { label, value, param }, depth, line) {
      if (depth === 0 && name !== "FinalStatus") throw wrongRoot(file, name, line, "FinalStatus");
      if (depth === 1 && name === "Group") rows.push({ label: label ?? "", figures: /* @__PURE__ */ new Map(), line });
      if (depth === 2 && value !== void 0)
        rows.at(-1)?.figures.set(param === void 0 ? name : `${name}_${param}`, value);
      return depth === 1 && name === "TestDuration";
    },
    text(piece) {
      seconds = `${seconds ?? ""}${piece}`;
    },
    close() {
    }
  });
  return { rows, seconds, noted };
}
var STATISTICS = [
  ["avg", "avg_rt"],
  ["stddev", "stdev_rt"],
  ["min", "perc_0.0"],
  ["p50", "perc_50.0"],
  ["p90", "perc_90.0"],
  ["p95", "perc_95.0"],
  ["p99", "perc_99.0"],
  ["p99.9", "perc_99.9"],
  ["max", "perc_100.0"]
];
function loadOf({ label, figures, line }, seconds, file) {
  const number = (key) => (0, import_chunk_UNU7NP4D.figureIn)(figures.get(key), { file: file.path, line, what: key });
  const [failed, succeeded] = [number("fail"), number("succ")];
  const requests = failed + succeeded;
  const duration = seconds === void 0 ? 0 : (0, import_chunk_UNU7NP4D.figureIn)(seconds, { file: file.path, line, what: "TestDuration" });
  const received = figures.get("bytes");
  if (!Number.isSafeInteger(requests)) throw notCounts(file, line, `${failed} and ${succeeded}`);
  return {
    tags: label === "" ? "" : (0, import_chunk_UNU7NP4D.tagsOf)({ name: label }),
    requests,
    failed,
    ...duration > 0 ? { rate: requests / duration } : {},
    ...requests === 0 ? {} : {
      durations: new Map(
        STATISTICS.filter(([, key]) => figures.has(key)).map(([name, key]) => [name, number(key)])
      )
    },
    ...received === void 0 ? {} : { received: { count: number("bytes") } }
  };
}
var notCounts = (file, line, found) => new import_chunk_URPNT6SS.Problem({
  code: "evidence.shape",
  message: "the samples that failed and succeeded are no counts",
  file: file.path,
  line,
  found,
  expected: "whole numbers",
  remedy: "use the report as the tool wrote it"
});
var ROOTS = ["TestLog", "TestResult"];
var boostTest = {
  id: "boost-test",
  kind: "tests",
  title: "Boost.Test XML",
  tools: [{ tool: "Boost.Test", how: "BINARY --logger=XML,test_suite,FILE (--logger=JUNIT,error,FILE is read too)" }],
  claims: ({ head }) => ROOTS.includes((0, import_chunk_CTOC36DK.xmlRootOf)(head) ?? "") && !/<TestResult[^>]*\s(?:name|xmlns)=/.test(head),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), suites: [], open: [], runErrors: [], tests: 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text)
    });
    run.book.settle({ tests: run.tests, failing: 0, skipped: 0 });
    return {
      tool: "boost-test",
      notes: [...notes, ...run.book.notes, NOTE2],
      problems: run.book.problems,
      runErrors: run.runErrors
    };
  }
};
var NOTE2 = "the log does not tell failures that a test case expects from others: both are failures";
var FAULTS = ["Error", "FatalError", "Exception"];
function open(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1 && !ROOTS.includes(name)) throw wrongRoot(run.file, name, line, ROOTS.join(", "));
  if (name === "TestSuite") {
    run.suites.push((0, import_chunk_33A35NXH.kept)(attributes.name ?? ""));
    if (path.length === 2) run.tests += claimedBy(attributes);
    if (attributes.skipped === "yes") addSkippedSuite(run, attributes, line);
  } else if (name === "TestCase") run.open.push(draftOf(run, attributes, line));
  else if (FAULTS.includes(name)) {
    const test = run.open.at(-1);
    if (test !== void 0) test.status = "failed";
    return true;
  }
  return name === "TestingTime";
}
var claimedBy = (attributes) => ["passed", "passed_with_warnings", "failed", "skipped", "aborted", "timed_out"].reduce(
  // A case that was aborted or took too long has failed, too.
  (sum2, word) => sum2 + (/aborted|timed/.test(word) ? 0 : countOf2(attributes[`test_cases_${word}`]) ?? 0),
  0
);
function addSkippedSuite({ book }, { name = "", reason = "" }, line) {
  const message = (0, import_chunk_33A35NXH.firstLines)(reason);
  const test = { name: (0, import_chunk_33A35NXH.kept)(name) || import_chunk_33A35NXH.UNNAMED, status: "skipped", sourceLine: line };
  book.add({ ...test, ...message === "" ? {} : { message } }, false);
}
var RESULTS = /* @__PURE__ */ new Map([
  [void 0, "passed"],
  ["passed", "passed"],
  ["skipped", "skipped"],
  ["failed", "failed"],
  ["aborted", "failed"],
  ["timed-out", "failed"]
]);
function draftOf({ file, book, suites }, attributes, line) {
  const status = attributes.skipped === "yes" ? "skipped" : RESULTS.get(attributes.result);
  if (status === void 0)
    book.problems.push({
      ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", attributes.result, "passed, failed, skipped or aborted"),
      line
    });
  const [suite, path, row] = [suites.join("/"), attributes.file, countOf2(attributes.line)];
  return {
    test: {
      name: (0, import_chunk_33A35NXH.kept)(attributes.name ?? "") || import_chunk_33A35NXH.UNNAMED,
      sourceLine: line,
      ...suite === "" ? {} : { suite },
      ...path === void 0 ? {} : { file: (0, import_chunk_33A35NXH.kept)(path) },
      ...row === void 0 || row < 1 ? {} : { line: row }
    },
    status: status ?? "failed",
    message: (0, import_chunk_33A35NXH.firstLines)(attributes.reason ?? "")
  };
}
function close(run, path, text) {
  const test = run.open.at(-1);
  const name = path.at(-1) ?? "";
  if (name === "TestSuite") run.suites.pop();
  else if (FAULTS.includes(name)) {
    if (test === void 0) run.runErrors.push((0, import_chunk_33A35NXH.firstLines)(text) || "an error without a message");
    else test.message ||= (0, import_chunk_33A35NXH.firstLines)(text);
  } else if (name === "TestingTime" && test !== void 0) {
    const microseconds = countOf2(text.trim());
    if (microseconds !== void 0) test.durationMs = microseconds / 1e3;
  } else if (name === "TestCase" && test !== void 0) {
    run.open.pop();
    const { status, message, durationMs } = test;
    run.book.add({
      ...test.test,
      status,
      ...durationMs === void 0 ? {} : { durationMs },
      ...status === "passed" || message === "" ? {} : { message }
    });
  }
}
var ROOTS2 = /* @__PURE__ */ new Map([
  ["Catch2TestRun", "catch2"],
  ["Catch", "catch2"],
  ["doctest", "doctest"]
]);
var catch2 = {
  id: "catch2",
  kind: "tests",
  title: "Catch2 and doctest XML",
  tools: [
    { tool: "Catch2", how: "BINARY --reporter xml --out FILE (--durations yes adds times)" },
    { tool: "doctest", how: "BINARY --reporters=xml --out=FILE" }
  ],
  claims: ({ head }) => ROOTS2.has((0, import_chunk_CTOC36DK.xmlRootOf)(head) ?? ""),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), claims: { failing: 0, skipped: 0 }, tool: "", suite: "" };
    const notes = readElements(file, {
      open: (path, attributes, line) => open2(run, path, attributes, line),
      close: (path, text) => close2(run, path, text)
    });
    run.book.settle(run.claims);
    return {
      tool: run.tool,
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems
    };
  }
};
var TELLING = /* @__PURE__ */ new Set(["Expression", "Exception", "Failure", "FatalErrorCondition", "Message", "Skip"]);
function open2(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  const { test } = run;
  if (path.length === 1) {
    run.tool = ROOTS2.get(name) ?? "";
    if (run.tool === "") throw wrongRoot(run.file, name, line, [...ROOTS2.keys()].join(", "));
    const version = attributes["catch2-version"] ?? attributes.version;
    if (version !== void 0) run.version = (0, import_chunk_33A35NXH.kept)(version);
  } else if (test !== void 0) {
    test.touched = true;
    return openInTest(test, name, attributes);
  } else if (name === "TestSuite") run.suite = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
  else if (name === "TestCase") run.test = draftOf2(run.suite, attributes, line);
  else if (path.length === 2 && /^OverallResults(?:Test)?Cases$/.test(name)) run.claims = claimsOf(attributes);
  return false;
}
function openInTest(test, name, attributes) {
  if (name === "OverallResult") {
    const skips = (countOf2(attributes.skips) ?? 0) > 0;
    test.ended = { ok: attributes.success === "true", skips, ...millisecondsOf(attributes.durationInSeconds) };
  } else if (name === "OverallResultsAsserts") {
    const ok = attributes.test_case_success ?? String(attributes.failures === "0" && !test.failing);
    test.ended = { ok: ok === "true", skips: false, ...millisecondsOf(attributes.duration) };
  }
  const tells = TELLING.has(name) && attributes.success !== "true" && attributes.type?.startsWith("WARN") !== true;
  if (tells && name !== "Skip") test.failing = true;
  return tells && test.message === "";
}
function draftOf2(suite, attributes, line) {
  const tags = [...(attributes.tags ?? "").matchAll(/\[([^\]]+)\]/g)].map(([, tag = ""]) => (0, import_chunk_33A35NXH.kept)(tag));
  const [source, row] = [attributes.filename, countOf2(attributes.line)];
  return {
    test: {
      name: (0, import_chunk_33A35NXH.kept)(attributes.name ?? "") || import_chunk_33A35NXH.UNNAMED,
      sourceLine: line,
      ...suite === "" ? {} : { suite },
      ...tags.length === 0 ? {} : { tags },
      ...source === void 0 ? {} : { file: (0, import_chunk_33A35NXH.kept)(source) },
      ...row === void 0 || row < 1 ? {} : { line: row }
    },
    left: attributes.skipped === "true",
    touched: false,
    failing: false,
    message: ""
  };
}
function claimsOf({ successes, failures, expectedFailures, skips, skipped }) {
  const [passed, failed, expected, left] = [successes, failures, expectedFailures, skips ?? skipped].map(
    (count) => countOf2(count) ?? 0
  );
  return { tests: passed + failed + expected + left, failing: failed, skipped: left };
}
function close2(run, path, text) {
  const { test, book } = run;
  const name = path.at(-1) ?? "";
  if (test === void 0) {
    if (name === "TestSuite") run.suite = "";
    return;
  }
  if (test.message === "" && TELLING.has(name)) test.message = (0, import_chunk_33A35NXH.firstLines)(text.trim().replace(/\s*\n\s*/g, "\n"));
  if (name !== "TestCase") return;
  delete run.test;
  const status = statusOf(test);
  const durationMs = test.ended?.durationMs;
  book.add({
    ...test.test,
    status,
    ...durationMs === void 0 ? {} : { durationMs },
    ...status === "passed" || test.message === "" ? {} : { message: test.message }
  });
}
function statusOf({ left, touched, ended }) {
  if (left) return "skipped";
  if (ended === void 0) return touched ? "failed" : "not_run";
  if (!ended.ok) return "failed";
  return ended.skips ? "skipped" : "passed";
}
var cppunit = {
  id: "cppunit",
  kind: "tests",
  title: "CppUnit XML",
  tools: [
    { tool: "CppUnit", how: "CppUnit::XmlOutputter" },
    { tool: "AUnit", how: "AUnit.Reporter.XML" }
  ],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "TestRun" && /<(?:FailedTests|SuccessfulTests)\b/.test(head) && !/<TestRun[^>]*\sxmlns=/.test(head),
  read(file, emit) {
    const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
    const claims = { tests: 0, failing: 0, skipped: 0 };
    let test;
    const notes = readElements(file, {
      open(path, _, line) {
        const name = path.at(-1) ?? "";
        if (path.length === 1 && name !== "TestRun") throw wrongRoot(file, name, line, "TestRun");
        if (path.length === 3 && (name === "FailedTest" || name === "Test"))
          test = {
            status: LISTS.get(path[1]) ?? "failed",
            name: "",
            file: "",
            message: "",
            kind: "",
            sourceLine: line
          };
        return path.length > 2 && TEXTS2.has(name);
      },
      close(path, text) {
        const name = path.at(-1) ?? "";
        if (path[1] === "Statistics" && name === "Tests") claims.tests = countOf2(text.trim()) ?? 0;
        if (path[1] === "Statistics" && name === "FailuresTotal") claims.failing = countOf2(text.trim()) ?? 0;
        if (test === void 0) return;
        readText(test, name, text);
        if (path.length !== 3) return;
        book.add(caseOf(test));
        test = void 0;
      }
    });
    book.settle(claims);
    return { notes: [...notes, ...book.notes], problems: book.problems };
  }
};
var LISTS = /* @__PURE__ */ new Map([
  ["SuccessfulTests", "passed"],
  ["SkippedTests", "skipped"],
  ["FailedTests", "failed"]
]);
var TEXTS2 = /* @__PURE__ */ new Set(["Name", "File", "Line", "Message", "FailureType", "Tests", "FailuresTotal"]);
function readText(test, element, text) {
  const plain = text.trim();
  if (element === "Name") test.name = (0, import_chunk_33A35NXH.kept)(plain);
  else if (element === "File") test.file = (0, import_chunk_33A35NXH.kept)(plain);
  else if (element === "Message") test.message = (0, import_chunk_33A35NXH.firstLines)(text);
  else if (element === "FailureType") test.kind = (0, import_chunk_33A35NXH.kept)(plain);
  else if (element === "Line" && (countOf2(plain) ?? 0) > 0) test.line = Number(plain);
}
function caseOf({ status, name, file, line, message, kind, sourceLine }) {
  const at = name.lastIndexOf("::");
  const text = message || kind;
  return {
    name: (at < 0 ? name : name.slice(at + 2)) || import_chunk_33A35NXH.UNNAMED,
    status,
    sourceLine,
    ...at < 1 ? {} : { suite: name.slice(0, at) },
    ...file === "" ? {} : { file },
    ...line === void 0 ? {} : { line },
    ...status !== "passed" && text !== "" ? { message: text } : {}
  };
}
var ctest = {
  id: "ctest",
  kind: "tests",
  title: "CTest Test.xml",
  tools: [{ tool: "CTest", how: "ctest -T Test writes Testing/TAG/Test.xml (ctest --output-junit FILE is read too)" }],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "Site" && /<Testing[\s>]/.test(head),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), planned: 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open3(run, path, attributes, line),
      close: (path, text) => close3(run, path, text)
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
var WANTED = /* @__PURE__ */ new Set(["Test/Name", "Test/Path", "NamedMeasurement/Value", "Measurement/Value", "Labels/Label"]);
function open3(run, path, attributes, line) {
  if (path.length === 1) {
    if (path[0] !== "Site") throw wrongRoot(run.file, path[0] ?? "", line, "Site");
    const version = /^ctest-(\S+)/.exec(attributes.Generator ?? "")?.[1];
    if (version !== void 0) run.version = (0, import_chunk_33A35NXH.kept)(version);
    return false;
  }
  const place = path.slice(-2).join("/");
  if (place === "TestList/Test") run.planned += 1;
  if (place === "Testing/Test") run.test = draftOf3(attributes.Status, line);
  if (place === "Results/NamedMeasurement" && run.test !== void 0)
    run.test.measurement = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
  return run.test !== void 0 && WANTED.has(place) && attributes.encoding === void 0;
}
function draftOf3(status, line) {
  return {
    status: status === void 0 ? void 0 : (0, import_chunk_33A35NXH.kept)(status),
    line,
    tags: [],
    measured: /* @__PURE__ */ new Map(),
    name: "",
    path: "",
    output: "",
    measurement: ""
  };
}
function close3(run, path, text) {
  const { test } = run;
  if (test === void 0) return;
  switch (path.slice(-2).join("/")) {
    case "Test/Name":
      test.name = (0, import_chunk_33A35NXH.kept)(text);
      return;
    case "Test/Path":
      test.path = (0, import_chunk_33A35NXH.kept)(text);
      return;
    case "NamedMeasurement/Value":
      test.measured.set(test.measurement, (0, import_chunk_33A35NXH.kept)(text.trim()));
      return;
    case "Measurement/Value":
      test.output = text;
      return;
    case "Labels/Label":
      test.tags.push((0, import_chunk_33A35NXH.kept)(text));
      return;
    case "Testing/Test":
      delete run.test;
      run.book.add(caseOf2(run, test));
  }
}
function statusOf2({ status, measured }) {
  if (status === "passed" || status === "failed") return status;
  if (status !== "notrun") return void 0;
  const reason = measured.get("Completion Status") ?? "";
  if (/^(?:Disabled|SKIP_)/.test(reason)) return "skipped";
  return reason === "Fixture dependency failed" ? "not_run" : "failed";
}
function caseOf2({ file, book }, test) {
  const status = statusOf2(test);
  if (status === void 0)
    book.problems.push({ ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", test.status, "passed, failed or notrun"), line: test.line });
  const ended = test.measured.get("Exit Code") ?? test.measured.get("Completion Status") ?? "";
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(`${ended}
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
var TEXT_CHARACTERS2 = 4e3;
function junitReader(file, emit, ask) {
  const state = (0, import_chunk_3DRP3FFO.newState)(file, emit, new Set(ask.acceptElements));
  return {
    handler: {
      open: (name, attributes, depth, line) => open4(state, name, attributes, depth, line),
      close: (name, depth) => close4(state, name, depth),
      text(piece) {
        if (state.text.length < TEXT_CHARACTERS2) state.text += piece.slice(0, TEXT_CHARACTERS2);
      }
    },
    settle: () => (0, import_chunk_3DRP3FFO.settle)(state),
    report: () => (0, import_chunk_3DRP3FFO.reportOf)(state)
  };
}
function open4(state, name, attributes, depth, line) {
  if (state.current !== void 0) return openInCase(state, state.current, name, attributes, depth, line);
  if (depth === 0 && name !== "testsuites" && name !== "testsuite") throw wrongRoot2(state.file, name, line);
  switch (name) {
    case "testsuites":
    case "testsuite":
      (0, import_chunk_3DRP3FFO.openSuite)(state, (0, import_chunk_3DRP3FFO.dialectOf)(name, attributes), attributes, line);
      return false;
    case "testcase":
      state.current = { draft: (0, import_chunk_33A35NXH.newCase)(attributes, line), depth, child: "" };
      return false;
    case "property":
      readProperty(state, attributes);
      return false;
    case "properties":
    case "system-out":
    case "system-err":
      return false;
    default:
      return openStranger(state, name, attributes);
  }
}
function readProperty(state, { name = "", value = "" }) {
  state.dialect = (0, import_chunk_3DRP3FFO.dialectOfProperty)(name, value) ?? state.dialect;
  if (state.dialect.tool !== "ginkgo") return;
  const suite = state.frames.at(-1)?.suite;
  if (name === "SuiteSucceeded" && value === "false" && suite !== void 0)
    suite.error ??= "the suite failed, and none of its specs did";
  if (name === "SpecialSuiteFailureReason" && value !== "") state.runErrors.push((0, import_chunk_33A35NXH.firstLines)(value));
  if (name === "DryRun" && value === "true") state.runErrors.push("this was a dry run: no spec ran");
}
function openStranger(state, name, attributes) {
  if (!namesFailure(name)) {
    state.notes.add(`the element <${(0, import_chunk_33A35NXH.kept)(name.slice(0, 60))}> outside a test case was passed over`);
    return false;
  }
  const frame = state.frames.at(-1);
  const deliver = (text) => {
    const message = (0, import_chunk_33A35NXH.firstLines)(text) || "an error without a message";
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
    case "ignored":
    // TestNG: a test that is not enabled
    case "skip":
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
    state.notes.add(`the element <${(0, import_chunk_33A35NXH.kept)(name.slice(0, 60))}> was read as a failure`);
  } else if (!state.accepted.has(name)) {
    (0, import_chunk_3DRP3FFO.addProblem)(state, `element ${name}`, {
      code: "evidence.unknown_element",
      message: "a test case holds an element whose meaning is not known",
      line,
      found: `<${(0, import_chunk_33A35NXH.kept)(name.slice(0, 60))}> in "${(0, import_chunk_33A35NXH.kept)((draft.attributes.name ?? "").slice(0, 80))}"`,
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
function close4(state, name, depth) {
  if (state.onText !== void 0 && (state.current === void 0 || depth === state.current.depth + 1)) {
    state.onText(state.text);
    state.onText = void 0;
    state.text = "";
  }
  if (state.current !== void 0) {
    if (depth > state.current.depth) return;
    (0, import_chunk_3DRP3FFO.closeCase)(state, state.current.draft);
    state.current = void 0;
  } else if (name === "testsuite" || name === "testsuites") {
    (0, import_chunk_3DRP3FFO.closeSuite)(state);
  }
}
function wrongRoot2(file, name, line) {
  return new import_chunk_URPNT6SS.Problem({
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
  claims: ({ head }) => isRoot((0, import_chunk_CTOC36DK.xmlRootOf)(head) ?? "") && !CHECK.test(head),
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
var CHECK = /<testsuites xmlns="http:\/\/check\.sourceforge\.net\/ns"/;
var isRoot = (name) => name === "testsuites" || name === "testsuite";
var nunit = {
  id: "nunit",
  kind: "tests",
  title: "NUnit XML",
  tools: [
    { tool: "NUnit", how: 'nunit3-console ASSEMBLY --result=FILE, or --result="FILE;format=nunit2"' },
    { tool: "dotnet test", how: 'dotnet test --logger "nunit;LogFilePath=FILE", with NunitXml.TestLogger' },
    { tool: "Unity", how: "Unity -runTests -testResults FILE" }
  ],
  claims: ({ head }) => ROOTS3.has((0, import_chunk_CTOC36DK.xmlRootOf)(head)),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), suites: [], claims: void 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open5(run, path, attributes, line),
      close: (path, text) => close5(run, path, text)
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
var ROOTS3 = /* @__PURE__ */ new Set(["test-run", "test-results", "test-suite"]);
function open5(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1) {
    if (!ROOTS3.has(name)) throw wrongRoot(run.file, name, line, "test-run");
    run.claims = name === "test-results" ? claimsOfResults(attributes) : claimsOfRun(attributes);
    if (attributes["engine-version"] !== void 0) run.version = (0, import_chunk_33A35NXH.kept)(attributes["engine-version"]);
  }
  const suite = run.suites.at(-1);
  switch (name) {
    case "test-suite":
      run.suites.push({
        name: (0, import_chunk_33A35NXH.kept)(attributes.name ?? ""),
        failed: STATUSES.get(attributes.result ?? "") === "failed",
        failingBefore: run.book.failing(),
        tags: [...suite?.tags ?? []],
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
  if (tag !== void 0) (run.test ?? run.suites.at(-1))?.tags.push((0, import_chunk_33A35NXH.kept)(tag));
}
function close5(run, path, text) {
  const name = path.at(-1);
  if (name === "message" && path.at(-2) !== "assertion") {
    const owner = run.test ?? run.suites.at(-1);
    if (owner !== void 0) owner.message ||= text;
  } else if (name === "test-case" && run.test !== void 0) {
    run.book.add(caseOf3(run, run.test));
    delete run.test;
  } else if (name === "test-suite") {
    const suite = run.suites.pop();
    if (suite?.failed === true && run.book.failing() === suite.failingBefore) run.book.add(failedSuite(suite), false);
  }
}
function failedSuite({ name, message }) {
  const text = (0, import_chunk_33A35NXH.firstLines)(message);
  return { name, status: "failed", suite: name, ...text === "" ? {} : { message: text } };
}
var STATUSES = new Map([
  ...["Passed", "Success", "Warning"].map((word) => [word, "passed"]),
  ...["Failed", "Failure", "Error", "NotRunnable", "Cancelled", "Invalid"].map((word) => [word, "failed"]),
  ...["Skipped", "Ignored", "Inconclusive", "Explicit"].map((word) => [word, "skipped"])
]);
function statusOf3({ result, executed, success }) {
  if (result !== void 0) return STATUSES.get(result);
  if (executed?.toLowerCase() === "false") return "skipped";
  if (success === void 0) return void 0;
  return success.toLowerCase() === "true" ? "passed" : "failed";
}
function caseOf3({ file, book, suites }, { attributes, line, tags, message }) {
  const status = statusOf3(attributes);
  const name = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
  if (status === void 0)
    book.problems.push({ ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", attributes.result, [...STATUSES.keys()].join(", ")), line });
  if (attributes.result === "Warning") book.notes.push(`${name.slice(0, 80)} passed with a warning`);
  const suite = (0, import_chunk_33A35NXH.kept)(attributes.classname ?? suites.at(-1)?.name ?? "");
  const text = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(message);
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
var sum = (attributes, ...keys) => keys.reduce((total, key) => total + (countOf2(attributes[key]) ?? 0), 0);
var claimsOfRun = (attributes) => ({
  tests: sum(attributes, "total"),
  failing: sum(attributes, "failed"),
  skipped: sum(attributes, "skipped", "inconclusive")
});
var claimsOfResults = (attributes) => ({
  tests: sum(attributes, "total"),
  failing: sum(attributes, "errors", "failures", "invalid"),
  skipped: sum(attributes, "ignored", "skipped", "inconclusive")
});
var qtest = {
  id: "qtest",
  kind: "tests",
  title: "Qt Test XML",
  tools: [{ tool: "Qt Test", how: "BINARY -o FILE,xml (-o FILE,junitxml is read too)" }],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "TestCase" && /<(?:Environment|TestFunction)[\s>]/.test(head),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), suite: "", name: "", rows: /* @__PURE__ */ new Map() };
    const notes = readElements(file, {
      open: (path, attributes, line) => open6(run, path, attributes, line),
      close: (path, text) => close6(run, path, text)
    });
    run.book.settle();
    return {
      tool: "qtest",
      ...run.version === void 0 ? {} : { toolVersion: run.version },
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems
    };
  }
};
var INCIDENTS = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["bpass", "passed"],
  ["xfail", "passed"],
  ["bxfail", "passed"],
  ["skip", "skipped"],
  ["bfail", "skipped"],
  ["bxpass", "skipped"],
  ["fail", "failed"],
  ["xpass", "failed"]
]);
var RANK = ["passed", "skipped", "failed"];
function open6(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1) {
    if (name !== "TestCase") throw wrongRoot(run.file, name, line, "TestCase");
    run.suite = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
  } else if (name === "TestFunction") {
    run.name = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
    run.rows.clear();
  } else if (name === "Incident" || name === "Message" && /^(?:skip|qfatal)$/.test(attributes.type ?? "")) {
    run.entry = entryOf(run, name, attributes, line);
  }
  return name === "QTestVersion" || run.entry !== void 0 && (name === "DataTag" || name === "Description");
}
function entryOf({ file, book }, element, attributes, line) {
  const status = element === "Message" && attributes.type === "qfatal" ? "failed" : INCIDENTS.get(attributes.type);
  if (status === void 0)
    book.problems.push({
      ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", attributes.type, [...INCIDENTS.keys()].join(", ")),
      line
    });
  const [path, row] = [attributes.file ?? "", countOf2(attributes.line) ?? 0];
  return {
    tag: "",
    status: status ?? "failed",
    sourceLine: line,
    message: "",
    ...path === "" ? {} : { file: (0, import_chunk_33A35NXH.kept)(path) },
    ...row === 0 ? {} : { line: row }
  };
}
function close6(run, path, text) {
  const { entry } = run;
  const name = path.at(-1) ?? "";
  if (name === "QTestVersion") run.version = (0, import_chunk_33A35NXH.kept)(text.trim());
  else if (name === "DataTag" && entry !== void 0) entry.tag = (0, import_chunk_33A35NXH.kept)(text.trim());
  else if (name === "Description" && entry !== void 0) entry.message = (0, import_chunk_33A35NXH.firstLines)(text);
  else if ((name === "Incident" || name === "Message") && entry !== void 0) {
    delete run.entry;
    addEntry(run.rows, entry);
  } else if (name === "TestFunction") addFunction(run);
}
function addEntry(rows, { tag, ...row }) {
  const known = rows.get(tag);
  if (known === void 0 || RANK.indexOf(row.status) > RANK.indexOf(known.status)) rows.set(tag, row);
}
function addFunction({ book, name, suite, rows }) {
  for (const [tag, { message, ...row }] of rows) {
    const test = { ...row, name: tag === "" ? name : `${name}(${tag})`, suite };
    book.add(row.status === "passed" || message === "" ? test : { ...test, message });
  }
  if (rows.size === 0) book.add({ name, suite, status: "failed", message: "the test began and did not end" });
}
function readRobotJson(file, run) {
  const root = (0, import_chunk_AYNNP6RK.parseJsonObject)(file);
  const suite = (0, import_chunk_AYNNP6RK.objectAt)(root, "suite");
  if (suite === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, "/suite", root.suite, "a suite");
  readSuite(file, run, suite, "/suite");
  for (const error of ((0, import_chunk_AYNNP6RK.arrayAt)(root, "errors") ?? []).filter(import_chunk_AYNNP6RK.isObject))
    run.addError((0, import_chunk_AYNNP6RK.stringAt)(error, "level") ?? "", (0, import_chunk_AYNNP6RK.stringAt)(error, "message") ?? "");
  const total = (0, import_chunk_AYNNP6RK.objectAt)((0, import_chunk_AYNNP6RK.objectAt)(root, "statistics") ?? {}, "total");
  return {
    claims: total === void 0 ? void 0 : claimsOf2(total),
    generator: (0, import_chunk_AYNNP6RK.stringAt)(root, "generator") ?? "",
    notes: []
  };
}
function readSuite(file, run, suite, pointer) {
  run.openSuite((0, import_chunk_AYNNP6RK.stringAt)(suite, "name") ?? "", (0, import_chunk_AYNNP6RK.stringAt)(suite, "source"));
  for (const key of ["tests", "suites"]) {
    const items = suite[key] === void 0 ? [] : (0, import_chunk_AYNNP6RK.arrayAt)(suite, key);
    if (items === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/${key}`, suite[key], `an array of ${key}`);
    for (const [index, item] of items.entries()) {
      const at = `${pointer}/${key}/${index}`;
      if (!(0, import_chunk_AYNNP6RK.isObject)(item)) throw (0, import_chunk_AYNNP6RK.badShape)(file, at, item, "an object");
      if (key === "suites") readSuite(file, run, item, at);
      else addTest(file, run, item, at);
    }
  }
  run.closeSuite({
    status: (0, import_chunk_AYNNP6RK.stringAt)(suite, "status"),
    message: (0, import_chunk_AYNNP6RK.stringAt)(suite, "message") ?? "",
    teardown: (0, import_chunk_AYNNP6RK.stringAt)((0, import_chunk_AYNNP6RK.objectAt)(suite, "teardown") ?? {}, "status")
  });
}
function addTest(file, run, test, pointer) {
  const name = (0, import_chunk_AYNNP6RK.stringAt)(test, "name");
  if (name === void 0) throw (0, import_chunk_AYNNP6RK.badShape)(file, `${pointer}/name`, test.name, "the name of a test");
  addKeywords(run, test);
  const elapsed = (0, import_chunk_AYNNP6RK.numberAt)(test, "elapsed_time");
  run.addTest({
    name,
    status: (0, import_chunk_AYNNP6RK.stringAt)(test, "status"),
    message: (0, import_chunk_AYNNP6RK.stringAt)(test, "message") ?? "",
    tags: ((0, import_chunk_AYNNP6RK.arrayAt)(test, "tags") ?? []).filter((tag) => typeof tag === "string"),
    line: (0, import_chunk_AYNNP6RK.numberAt)(test, "lineno"),
    durationMs: elapsed === void 0 ? void 0 : elapsed * 1e3,
    isUncritical: false
  });
}
var KEYWORDS = /* @__PURE__ */ new Set(["", "KEYWORD", "SETUP", "TEARDOWN"]);
function addKeywords(run, item) {
  for (const one of [item.setup, ...(0, import_chunk_AYNNP6RK.arrayAt)(item, "body") ?? [], item.teardown].filter(import_chunk_AYNNP6RK.isObject)) {
    if (((0, import_chunk_AYNNP6RK.arrayAt)(one, "body") ?? []).some((inner) => (0, import_chunk_AYNNP6RK.isObject)(inner) && inner.status !== void 0))
      addKeywords(run, one);
    else if (KEYWORDS.has((0, import_chunk_AYNNP6RK.stringAt)(one, "type") ?? "")) run.addKeyword((0, import_chunk_AYNNP6RK.stringAt)(one, "status"));
  }
}
function claimsOf2(total) {
  const [passed = 0, failing = 0, skipped = 0] = ["pass", "fail", "skip"].map((key) => (0, import_chunk_AYNNP6RK.numberAt)(total, key));
  return { tests: passed + failing + skipped, failing, skipped };
}
var STATUSES2 = /* @__PURE__ */ new Map([
  ["PASS", "passed"],
  ["FAIL", "failed"],
  ["SKIP", "skipped"],
  ["NOT RUN", "not_run"]
]);
var MERGED = /class="merge"|re-executed and results merged|"old-status"|Old status:/;
var ENDED_WELL = /Old status:<\/span> <span class="(?:pass|skip)">(?:PASS|SKIP)<\/span>/;
var endedBadly = (message) => MERGED.test(message) && (!ENDED_WELL.test(message) || message.includes("FAIL"));
function robotRun(file, emit) {
  const book = (0, import_chunk_3DGFHUTR.newBook)(file, emit);
  const open10 = [];
  const runErrors = [];
  const unplanned = /* @__PURE__ */ new Set();
  const keywords = { ran: 0, left: 0 };
  return {
    book,
    runErrors,
    openSuite(name, source) {
      const outer = open10.at(-1)?.name;
      open10.push({ name: outer === void 0 ? name : `${outer}.${name}`, source, tests: [] });
    },
    addTest(test) {
      const suite = open10.at(-1) ?? { name: "", source: void 0, tests: [] };
      const status = STATUSES2.get(test.status ?? "");
      if (status === void 0)
        book.problems.push({
          ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", test.status, [...STATUSES2.keys()].join(", ")),
          ...test.sourceLine === void 0 ? {} : { line: test.sourceLine }
        });
      if (status === "failed" && test.isUncritical) note(book, UNCRITICAL);
      suite.tests.push(caseOf4(test, suite, status ?? "failed"));
    },
    closeSuite({ status, message, teardown }) {
      const suite = open10.pop();
      if (suite === void 0) return;
      const tests = suite.tests.map((test) => afterTeardown(test, teardown));
      if (status === "FAIL" && !tests.some(({ status: status2 }) => status2 === "failed")) {
        const text = (0, import_chunk_33A35NXH.firstLines)(message);
        tests.push({ name: suite.name, status: "failed", ...text === "" ? {} : { message: text } });
        unplanned.add(suite.name);
      }
      const outer = open10.at(-1);
      if (outer !== void 0) outer.tests.push(...tests);
      else {
        for (const test of tests) book.add(test, test.suite !== void 0 || !unplanned.has(test.name));
        if (keywords.left > 0 && keywords.ran === 0) runErrors.push(DRY_RUN);
      }
    },
    addKeyword(status) {
      if (status === void 0) return;
      if (/^NOT[ _]RUN$/.test(status)) keywords.left += 1;
      else keywords.ran += 1;
    },
    addError(level, message) {
      const text = (0, import_chunk_33A35NXH.firstLines)(message).split("\n", 1)[0] ?? "";
      if (level === "ERROR" && OWN_ERROR.test(message)) runErrors.push(text);
      else note(book, `${level.toLowerCase()}: ${text.slice(0, 200)}`);
    }
  };
}
var DRY_RUN = "no keyword ran: this was a dry run";
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
function caseOf4(test, suite, status) {
  const { line, durationMs, tags, sourceLine } = test;
  const recovered = status === "passed" && endedBadly(test.message);
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(test.message);
  return {
    name: (0, import_chunk_33A35NXH.kept)(test.name),
    status: recovered ? "flaky" : status,
    ...suite.name === "" ? {} : { suite: suite.name },
    ...suite.source === void 0 ? {} : { file: suite.source },
    ...line === void 0 || line < 1 ? {} : { line },
    ...recovered ? { attempts: 2 } : {},
    ...durationMs === void 0 || !(durationMs >= 0) ? {} : { durationMs },
    ...tags.length === 0 ? {} : { tags: tags.map(import_chunk_33A35NXH.kept) },
    ...message === "" ? {} : { message },
    ...sourceLine === void 0 ? {} : { sourceLine }
  };
}
function readRobotXml(file, run) {
  const output = { run, suites: [], generator: "", isLeaf: false, level: "", counters: {} };
  const notes = readElements(file, {
    open(path, attributes, line) {
      if (path.length === 1 && path[0] !== "robot") throw wrongRoot(file, path[0] ?? "", line, "robot");
      if (path.length === 1) output.generator = (0, import_chunk_33A35NXH.kept)(attributes.generator ?? "");
      return path[1] === "suite" ? openInSuite(output, path, attributes, line) : openAfterwards(output, path, attributes);
    },
    close: (path, text) => close7(output, path, text)
  });
  return { claims: output.claims, generator: output.generator, notes };
}
function openInSuite(output, path, attributes, line) {
  const suite = output.suites.at(-1);
  if (path.at(-1) === "kw") output.isLeaf = true;
  else if (path.at(-1) === "status") {
    if (output.isLeaf && path.at(-2) === "kw") output.run.addKeyword(attributes.status);
    output.isLeaf = false;
  }
  switch (path.slice(-2).join("/")) {
    case "robot/suite":
    case "suite/suite":
      output.suites.push({ type: "", message: "" });
      output.run.openSuite((0, import_chunk_33A35NXH.kept)(attributes.name ?? ""), attributes.source && (0, import_chunk_33A35NXH.kept)(attributes.source));
      return false;
    case "suite/test":
    case "suite/task":
      output.test = draftOf4(attributes, line);
      return false;
    case "suite/kw":
      if (suite !== void 0) suite.type = (attributes.type ?? "").toUpperCase();
      return false;
    case "kw/status":
      if (path.at(-3) === "suite" && suite?.type === "TEARDOWN") suite.teardown = (0, import_chunk_33A35NXH.kept)(attributes.status ?? "");
      return false;
    case "test/status":
    case "task/status":
      if (output.test !== void 0) readStatus(output.test, attributes);
      return true;
    case "suite/status":
      if (suite !== void 0) suite.status = (0, import_chunk_33A35NXH.kept)(attributes.status ?? "");
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
  if (place === "errors/msg") output.level = (0, import_chunk_33A35NXH.kept)(attributes.level ?? "");
  return place === "statistics/total/stat" || place === "errors/msg";
}
function close7(output, path, text) {
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
      test?.tags.push((0, import_chunk_33A35NXH.kept)(text));
      return;
    case "suite/status": {
      const suite = suites.at(-1);
      if (suite !== void 0) suite.message = text;
      return;
    }
    case "total/stat":
      if (/^All T(?:est|ask)s$/.test(text.trim())) output.claims = claimsOf3(output.counters);
      return;
    case "errors/msg":
      run.addError(output.level, text);
  }
}
function draftOf4({ name = "", line = "" }, sourceLine) {
  return {
    name: (0, import_chunk_33A35NXH.kept)(name),
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
  if (status !== void 0) test.status = (0, import_chunk_33A35NXH.kept)(status);
  test.isUncritical = critical === "no";
  const span = elapsed === void 0 ? instantOf(endtime) - instantOf(starttime) : Number(elapsed) * 1e3;
  if (span >= 0 && Number.isFinite(span)) test.durationMs = span;
}
function instantOf(text) {
  const match = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text);
  return match === null ? Number.NaN : Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}Z`);
}
function claimsOf3({ pass, fail, skip }) {
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
      return (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "robot" && /<robot\s[^>]*\bgenerat(?:or|ed)=/.test(head);
    const keys = (0, import_chunk_APUOGT25.keysOf)(head, 2);
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
var ROOTS4 = ["testExecutions", "unitTest"];
var sonarTests = {
  id: "sonar-tests",
  kind: "tests",
  title: "SonarQube generic test execution XML",
  tools: [
    { tool: "Jest", how: "the reporter jest-sonar (its own JSON says more)" },
    { tool: "Vitest", how: "the reporter vitest-sonar-reporter (its own JSON says more)" },
    { tool: "Catch2", how: "BINARY --reporter sonarqube --out FILE" }
  ],
  claims: ({ head }) => ROOTS4.includes((0, import_chunk_CTOC36DK.xmlRootOf)(head) ?? ""),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), path: "" };
    const notes = readElements(file, {
      open(path, attributes, line) {
        const name = path.at(-1) ?? "";
        if (path.length === 1 && !ROOTS4.includes(name)) throw wrongRoot(file, name, line, ROOTS4.join(", "));
        if (name === "file") run.path = (0, import_chunk_33A35NXH.kept)(attributes.path ?? "");
        if (name === "testCase") run.test = draftOf5(run.path, attributes.name, attributes.duration, line);
        else if (run.test !== void 0) return readResult(run, run.test, name, attributes.message, line);
        return false;
      },
      close(path, text) {
        const { test } = run;
        if (test === void 0) return;
        test.message ||= (0, import_chunk_33A35NXH.firstLines)(text);
        if (path.at(-1) !== "testCase") return;
        delete run.test;
        const { status = "passed", message } = test;
        run.book.add({ ...test.test, status, ...status === "passed" || message === "" ? {} : { message } });
      }
    });
    run.book.settle();
    return { notes: [...notes, ...run.book.notes, NOTE3], problems: run.book.problems };
  }
};
var NOTE3 = "the format shows a flaky test as passed, and no error outside the tests";
function draftOf5(path, name = "", duration, line) {
  const milliseconds = countOf2(duration);
  return {
    test: {
      name: (0, import_chunk_33A35NXH.kept)(name) || import_chunk_33A35NXH.UNNAMED,
      sourceLine: line,
      ...path === "" ? {} : { suite: path, file: path },
      ...milliseconds === void 0 ? {} : { durationMs: milliseconds }
    },
    message: ""
  };
}
function readResult({ file, book }, test, name, message = "", line) {
  if (name === "failure" || name === "error") test.status = "failed";
  else if (name === "skipped") test.status ??= "skipped";
  else {
    book.problems.push({
      code: "evidence.unknown_element",
      message: "a test case holds an element whose meaning is not known",
      file: file.path,
      line,
      found: `<${(0, import_chunk_33A35NXH.kept)(name.slice(0, 60))}> in "${test.test.name.slice(0, 80)}"`,
      expected: "failure, error or skipped",
      remedy: "use the report as the tool wrote it"
    });
  }
  test.message ||= (0, import_chunk_33A35NXH.firstLines)(message);
  return test.message === "";
}
var testng = {
  id: "testng",
  kind: "tests",
  title: "TestNG results XML",
  tools: [
    { tool: "TestNG", how: "it writes test-output/testng-results.xml" },
    { tool: "Maven Surefire", how: "mvn test writes target/surefire-reports/testng-results.xml" },
    { tool: "Gradle", how: "useTestNG { useDefaultListeners = true }" }
  ],
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "testng-results",
  read(file, emit) {
    const run = {
      file,
      book: (0, import_chunk_3DGFHUTR.newBook)(file, emit),
      groups: /* @__PURE__ */ new Map(),
      retries: /* @__PURE__ */ new Map(),
      claimed: {},
      methods: 0,
      names: { group: "", class: "" }
    };
    const notes = readElements(file, {
      open: (path, attributes, line) => open7(run, path, attributes, line),
      close: (path, text) => close8(run, path, text)
    });
    for (const { last, count } of run.retries.values()) addNeverRecovered(run, last, count);
    settle2(run);
    return { tool: "testng", notes: [...notes, ...run.book.notes], problems: run.book.problems };
  }
};
function open7(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1) {
    if (name !== "testng-results") throw wrongRoot(run.file, name, line, "testng-results");
    run.claimed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [(0, import_chunk_33A35NXH.kept)(key), (0, import_chunk_33A35NXH.kept)(value)]));
    return false;
  }
  switch (name) {
    case "group":
      run.names.group = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
      return false;
    case "method": {
      const key = (0, import_chunk_33A35NXH.kept)(`${attributes.class}.${attributes.name}`);
      run.groups.set(key, [...run.groups.get(key) ?? [], run.names.group]);
      return false;
    }
    case "class":
      run.names.class = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
      return false;
    case "test-method":
      run.test = { attributes, line, parameters: [], exception: "", message: "" };
      return false;
    case "exception":
      if (run.test !== void 0) run.test.exception ||= (0, import_chunk_33A35NXH.kept)(attributes.class ?? "");
      return false;
    case "message":
      return path.at(-2) === "exception";
    case "value":
      return path.at(-2) === "param";
    default:
      return false;
  }
}
function close8(run, path, text) {
  const { test } = run;
  if (test === void 0) return;
  switch (path.at(-1)) {
    case "message":
      if (path.at(-2) === "exception") test.message ||= text;
      return;
    case "value":
      test.parameters.push((0, import_chunk_33A35NXH.kept)(text.trim()));
      return;
    case "test-method":
      delete run.test;
      addMethod(run, test);
  }
}
var STATUSES3 = /* @__PURE__ */ new Map([
  ["PASS", "passed"],
  ["FAIL", "failed"],
  ["SKIP", "skipped"],
  // It failed, and as many of its invocations passed as its success percentage demands.
  ["SUCCESS_PERCENTAGE_FAILURE", "flaky"]
]);
function addMethod(run, draft) {
  const { attributes } = draft;
  const status = STATUSES3.get(attributes.status);
  if (status === void 0)
    run.book.problems.push({
      ...(0, import_chunk_3DGFHUTR.unknownStatus)(run.file.path, "", attributes.status, "PASS, FAIL, SKIP or SUCCESS_PERCENTAGE_FAILURE"),
      line: draft.line
    });
  const test = caseOf5(run, draft, status ?? "failed");
  if (attributes["is-config"] === "true") {
    if (status !== "passed" && status !== "skipped") run.book.add(test, false);
    return;
  }
  run.methods += 1;
  const parameters = draft.parameters.map((text) => text.replace(HASH, "@"));
  const key = `${run.names.class}\0${attributes.signature}\0${parameters.join("\0")}`;
  const before = run.retries.get(key);
  if (isRetried(draft)) {
    run.retries.set((0, import_chunk_33A35NXH.kept)(key), { last: test, count: (before?.count ?? 0) + 1 });
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
var HASH = /@[0-9a-f]{1,8}$/;
function isRetried({ attributes, exception }) {
  if (attributes.status !== "SKIP") return false;
  if (attributes.retried !== void 0) return attributes.retried === "true";
  return /(?:AssertionError|ComparisonFailure|AssertionFailedError)$/.test(exception);
}
function addNeverRecovered(run, last, count) {
  run.book.add({ ...last, status: "failed", ...count > 1 ? { attempts: count } : {} });
}
function caseOf5(run, { attributes, line, parameters, message }, status) {
  const name = (0, import_chunk_33A35NXH.kept)(attributes.name ?? "");
  const tags = run.groups.get(`${run.names.class}.${name}`);
  const text = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(message);
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
function settle2({ book, claimed, methods, retries }) {
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
  claims: ({ head }) => (0, import_chunk_CTOC36DK.xmlRootOf)(head) === "TestRun" && /microsoft\.com\/schemas\/VisualStudio\/TeamTest/.test(head),
  read(file, emit) {
    const run = {
      file,
      book: (0, import_chunk_3DGFHUTR.newBook)(file, emit),
      open: [],
      done: [],
      tests: /* @__PURE__ */ new Map(),
      runErrors: [],
      handed: 0,
      outer: 0
    };
    try {
      const notes = readElements(file, {
        open: (path, attributes, line) => open8(run, path, attributes, line),
        close: (path, text) => close9(run, path, text)
      });
      handOver(run);
      settle3(run);
      return {
        tool: "vstest",
        ...run.claimedAt === void 0 ? {} : { claimedAt: run.claimedAt },
        notes: [...notes, ...run.book.notes],
        problems: run.book.problems,
        runErrors: run.runErrors
      };
    } catch (thrown) {
      handOver(run);
      throw thrown;
    }
  }
};
var OUTCOMES = new Map([
  ["Passed", "passed"],
  ["Warning", "passed"],
  ...["", "Failed", "Error", "Timeout", "Aborted", "NotRunnable"].map((word) => [word, "failed"]),
  ...["Disconnected", "PassedButRunAborted", "InProgress"].map((word) => [word, "failed"]),
  ...["NotExecuted", "Inconclusive", "Completed"].map((word) => [word, "skipped"]),
  ["Pending", "not_run"]
]);
var isResult = (name) => name !== void 0 && /Result(?:Aggregation)?$/.test(name);
function open8(run, path, attributes, line) {
  const name = path.at(-1);
  if (path.length === 1 && name !== "TestRun") throw wrongRoot(run.file, name ?? "", line, "TestRun");
  if (path[1] === "Results" && isResult(name)) {
    run.open.push(resultOf(attributes, line));
    return false;
  }
  switch (path.slice(-2).join("/")) {
    case "ErrorInfo/Message":
      return true;
    case "TestRun/Times":
      if (attributes.start !== void 0 && import_chunk_3DRP3FFO.INSTANT.test(attributes.start)) run.claimedAt = (0, import_chunk_33A35NXH.kept)(attributes.start);
      return false;
    case "UnitTest/TestMethod":
      if (run.definition !== void 0)
        run.definition.className = (0, import_chunk_33A35NXH.kept)(attributes.className ?? "").replace(/,.*$/s, "");
      return false;
    case "TestCategory/TestCategoryItem":
      run.definition?.tags.push((0, import_chunk_33A35NXH.kept)(attributes.TestCategory ?? ""));
      return false;
    case "TestRun/ResultSummary":
      run.outcome = (0, import_chunk_33A35NXH.kept)(attributes.outcome ?? "");
      return false;
    case "ResultSummary/Counters":
      run.counters = attributes;
      return false;
    case "RunInfos/RunInfo":
      run.infoOutcome = (0, import_chunk_33A35NXH.kept)(attributes.outcome ?? "");
      return false;
    case "RunInfo/Text":
      return true;
  }
  if (path.length === 3 && path[1] === "TestDefinitions") {
    run.definition = { tags: [] };
    run.tests.set((0, import_chunk_33A35NXH.kept)(attributes.id ?? ""), run.definition);
  }
  return false;
}
function close9(run, path, text) {
  const name = path.at(-1);
  if (path[1] === "Results" && isResult(name)) {
    const result = run.open.pop();
    if (result === void 0) return;
    run.done.push(result);
    const outer = run.open.at(-1);
    if (outer === void 0) return;
    outer.inner += 1;
    outer.innerFailed ||= result.innerFailed || OUTCOMES.get(result.outcome) === "failed";
  } else if (name === "Message" && path.at(-2) === "ErrorInfo") {
    const result = run.open.at(-1);
    if (result !== void 0) result.message ||= text;
  } else if (name === "Text" && path.at(-2) === "RunInfo") addInfo(run, (0, import_chunk_33A35NXH.firstLines)(text));
}
function resultOf(attributes, line) {
  return {
    id: (0, import_chunk_33A35NXH.kept)(attributes.testId ?? ""),
    line,
    name: (0, import_chunk_33A35NXH.kept)(attributes.testName ?? ""),
    outcome: (0, import_chunk_33A35NXH.kept)(attributes.outcome ?? ""),
    durationMs: durationOf(attributes.duration),
    message: "",
    inner: 0,
    innerFailed: false
  };
}
function durationOf(text = "") {
  const match = /^(?:(\d+)\.)?(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  if (match === null) return void 0;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1e3;
}
function addInfo(run, text) {
  if (text === "" || /\[(?:FAIL|SKIP)\]$/.test(text)) return;
  if (run.infoOutcome === "Warning" || OUTCOMES.get(run.infoOutcome ?? "") !== "failed") run.book.notes.push(text);
  else run.runErrors.push(text);
}
function handOver(run) {
  for (const result of run.done.splice(0)) {
    if (result.inner > 0 && (result.innerFailed || OUTCOMES.get(result.outcome) !== "failed")) {
      run.outer += 1;
      continue;
    }
    run.handed += 1;
    const status = OUTCOMES.get(result.outcome);
    if (status === void 0)
      run.book.problems.push({
        ...(0, import_chunk_3DGFHUTR.unknownStatus)(run.file.path, "", result.outcome, "an outcome of vstst.xsd"),
        line: result.line
      });
    if (result.outcome === "Warning") run.book.notes.push(`${result.name.slice(0, 80)} passed with a warning`);
    run.book.add(caseOf6(result, status ?? "failed", run.tests.get(result.id)));
  }
}
function caseOf6(result, status, definition) {
  const message = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(result.message);
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
function settle3({ book, counters = {}, outcome, runErrors, handed, outer }) {
  const [total = 0, executed = 0] = [countOf2(counters.total), countOf2(counters.executed)];
  const failing = FAILING.reduce((sum2, key) => sum2 + (countOf2(counters[key]) ?? 0), 0);
  const tests = total > handed ? Math.max(handed, total - outer) : total;
  book.settle({ tests, failing, skipped: Math.max(0, total - executed) });
  if (outcome === void 0 || outcome === "" || OUTCOMES.get(outcome) !== "failed") return;
  if (outcome !== "Failed") runErrors.push(`the run ended as ${outcome}`);
  else if (book.failing() === 0 && runErrors.length === 0) runErrors.push("the run failed, and none of its tests did");
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
  claims: ({ head }) => isRoot2((0, import_chunk_CTOC36DK.xmlRootOf)(head)),
  read(file, emit) {
    const run = { file, book: (0, import_chunk_3DGFHUTR.newBook)(file, emit), claims: { tests: 0, failing: 0, skipped: 0 }, runErrors: [] };
    const notes = readElements(file, {
      open: (path, attributes, line) => open9(run, path, attributes, line),
      close: (path, text) => close10(run, path, text)
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
function open9(run, path, attributes, line) {
  const name = path.at(-1) ?? "";
  if (path.length === 1 && !isRoot2(name)) throw wrongRoot(run.file, name, line, "assemblies");
  switch (name) {
    case "assembly":
      addClaims(run, attributes);
      return false;
    case "error":
      if (path.at(-2) === "errors")
        run.error = { name: (0, import_chunk_33A35NXH.kept)(attributes.name ?? ""), type: (0, import_chunk_33A35NXH.kept)(attributes.type ?? ""), message: "" };
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
  const [total = 0, failed = 0, skipped = 0, idle = 0] = ["total", "failed", "skipped", "not-run"].map(
    (key) => countOf2(attributes[key])
  );
  run.claims.tests += total;
  run.claims.failing += failed;
  run.claims.skipped += skipped + idle;
  const version = /^xUnit\.net (\S+)/i.exec(attributes["test-framework"] ?? "")?.[1];
  if (version !== void 0) run.version = (0, import_chunk_33A35NXH.kept)(version);
}
function addTag2({ test }, { name = "", value = "" }) {
  test?.tags.push((0, import_chunk_33A35NXH.kept)(/^category$/i.test(name) ? value : `${name}:${value}`));
}
function close10(run, path, text) {
  const name = path.at(-1);
  const { test, error } = run;
  if (name === "message" || name === "reason") {
    const owner = test ?? error;
    if (owner !== void 0) owner.message ||= text;
  } else if (name === "test" && test !== void 0) {
    run.book.add(caseOf7(run, test));
    delete run.test;
  } else if (name === "error" && error !== void 0) {
    const message = (0, import_chunk_33A35NXH.firstLines)(error.message) || "an error without a message";
    if (error.name === "") run.runErrors.push(message);
    else run.book.add({ name: error.name, status: "failed", suite: error.type, message }, false);
    delete run.error;
  }
}
var STATUSES4 = /* @__PURE__ */ new Map([
  ["Pass", "passed"],
  ["Fail", "failed"],
  ["Skip", "skipped"],
  ["NotRun", "skipped"]
]);
function caseOf7({ file, book }, { attributes, line, tags, message, warned }) {
  const status = STATUSES4.get(attributes.result);
  const { name = "", type = "", "source-file": source, "source-line": sourceLine } = attributes;
  if (status === void 0)
    book.problems.push({ ...(0, import_chunk_3DGFHUTR.unknownStatus)(file.path, "", attributes.result, "Pass, Fail, Skip or NotRun"), line });
  if (status === "passed" && warned) book.notes.push(`${(0, import_chunk_33A35NXH.kept)(name.slice(0, 80))} passed with a warning`);
  const text = status === "passed" ? "" : (0, import_chunk_33A35NXH.firstLines)(message);
  const at = countOf2(sourceLine) ?? 0;
  return {
    name: (0, import_chunk_33A35NXH.kept)(name || type),
    status: status ?? "failed",
    sourceLine: line,
    ...type === "" ? {} : { suite: (0, import_chunk_33A35NXH.kept)(type) },
    ...source === void 0 ? {} : { file: (0, import_chunk_33A35NXH.kept)(source) },
    ...at < 1 ? {} : { line: at },
    ...tags.length === 0 ? {} : { tags },
    ...millisecondsOf(attributes.time),
    ...text === "" ? {} : { message: text }
  };
}
var XML_FORMATS = [
  boostTest,
  catch2,
  checkstyle,
  clover,
  cobertura,
  cppcheck,
  cppunit,
  ctest,
  cyclonedxXml,
  jacoco,
  jmeterXml,
  junit,
  nunit,
  opencover,
  phpbench,
  qtest,
  robot,
  sonarCoverage,
  sonarTests,
  taurus,
  testng,
  trx,
  xunitNet
];
module.exports = {
  XML_FORMATS: XML_FORMATS
};
