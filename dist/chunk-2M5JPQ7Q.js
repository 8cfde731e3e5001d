var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
var import_chunk_BICA2YRJ = require("./chunk-BICA2YRJ.js");
var import_chunk_VWUDGIEV = require("./chunk-VWUDGIEV.js");
var import_chunk_DX4VP3HN = require("./chunk-DX4VP3HN.js");
var import_chunk_YWCRKECD = require("./chunk-YWCRKECD.js");
var import_chunk_VV545W53 = require("./chunk-VV545W53.js");
var import_chunk_P5C3MYZQ = require("./chunk-P5C3MYZQ.js");
var import_chunk_SSQB5HUS = require("./chunk-SSQB5HUS.js");
var import_chunk_UEGZMSUE = require("./chunk-UEGZMSUE.js");
var import_chunk_URPNT6SS = require("./chunk-URPNT6SS.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var require_posix = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/picomatch/posix.js"(exports2, module2) {
    "use strict";
    module2.exports = (0, import_chunk_YWCRKECD.require_picomatch)();
  }
});
function selects(entry, code) {
  if (!entry.includes("*")) return entry === code || code.startsWith(`${entry}.`);
  const pattern = entry.split("*").map((literal) => literal.replace(/[^A-Za-z0-9_]/g, "\\$&")).join(".*");
  return new RegExp(`^${pattern}$`).test(code);
}
var isSelected = (entries, code) => entries.some((entry) => selects(entry, code));
var MANDATORY = ["security.lead_signed"];
var mandatoryIn = (entry) => MANDATORY.find((code) => selects(entry, code));
var mve_default = {
  phase: {
    entry_by: "security-lead",
    entry: [
      "records",
      "deliverables",
      "dor",
      "security",
      "signoffs",
      "freeze.declared",
      "freeze.branch_origin",
      "governance"
    ],
    entry_other: ["freeze.only_fixes", "freeze.triaged", "freeze.branch_origin", "governance"],
    keep: [
      "freeze",
      "records",
      "governance",
      "dor.e2e_*",
      "dor.security_*",
      "dor.performance_*",
      "dor.iac_*",
      "dor.compose_*"
    ],
    keep_records: ["records", "governance", "freeze.phase_entered"],
    leave: [],
    ungoverned: ["governance"]
  },
  records: {
    emphases: ["Security validation checklists", "Performance metric reports", "Operational readiness verification"],
    log_entries: ["log created", "kickoff", "readiness"],
    freeze_statement: ["feature-frozen", "hardening, polish and operational readiness"]
  },
  freeze: {
    allow: ["P0", "P1"],
    triage: {
      by: ["security-lead"]
    }
  },
  governance: {
    owners: ["security-lead"],
    approvals: 1
  },
  deliverables: [],
  feature_complete: ["feature-complete"],
  security: {
    plan: [
      "final audits",
      "penetration-test preparation",
      "deployment checklists",
      "incident response",
      "hardening sprints"
    ],
    deliverables: ["threat model", "incident response"],
    lead: "security-lead"
  },
  infrastructure: ["terraform", "kubernetes"],
  performance: {
    profile: "mixed-load",
    metrics: ["http_req_duration.p95", "http_reqs.rate"],
    max_regression: "10%"
  },
  iac: {
    fail_on: "error"
  }
};
var config_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/phasegate/phasegate/schema/config-1.json",
  title: "ConfigurationFile",
  description: "The configuration of Phasegate, .phasegate.yml at the trusted ref. What has no default here has the one of the pack that `extends` names, or none.",
  type: "object",
  additionalProperties: false,
  required: ["version", "phase", "freeze", "people", "roles"],
  properties: {
    version: {
      description: "Version of this format",
      type: "integer",
      enum: [1]
    },
    extends: {
      description: "Pack that gives gates and default parameters. Without it every parameter must be given",
      type: "string",
      enum: ["mve@1"]
    },
    enforcement: {
      description: "What a verdict other than pass does. Observing always has an end",
      anyOf: [
        {
          description: "Only pass lets the change land",
          type: "string",
          enum: ["block"]
        },
        {
          description: "With a mode",
          type: "object",
          additionalProperties: false,
          properties: {
            mode: {
              description: "observe: verdict and reports stay honest, the check does not block",
              type: "string",
              enum: ["block", "observe"],
              default: "block"
            },
            until: {
              $ref: "#/$defs/deadline",
              description: "End of observing, exclusive. Required with observe"
            },
            then: {
              description: "What follows",
              type: "string",
              enum: ["block"],
              default: "block"
            }
          }
        }
      ],
      default: "block"
    },
    phase: {
      description: "The phase that is judged",
      type: "object",
      additionalProperties: false,
      required: ["id"],
      properties: {
        id: {
          $ref: "#/$defs/name",
          description: "Identity of the phase, as statements name it"
        },
        previous: {
          $ref: "#/$defs/name",
          description: "The phase before"
        },
        kickoff_commit: {
          $ref: "#/$defs/text",
          description: "Whole subject of the commit that starts the phase"
        },
        kickoff_suffix: {
          description: "Whether ` (#N)` may follow the kickoff message",
          type: "boolean",
          default: false
        },
        records: {
          description: "The Markdown documents of the phase: a path, or a list of paths and globs. These paths, and no others, make a records change",
          type: "object",
          additionalProperties: false,
          properties: {
            log: {
              description: "Progress log of the phase",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            },
            previous_log: {
              description: "Log of the previous phase: it gives the structure",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            },
            minutes: {
              description: "Minutes of the kickoff meeting",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            },
            deliverables: {
              description: "Checklist of the deliverables",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            },
            readiness: {
              description: "Readiness checklist",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            },
            governance: {
              description: "Governance page with the security activities",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            },
            security: {
              description: "Security documents",
              anyOf: [
                {
                  $ref: "#/$defs/record"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/$defs/record"
                  },
                  minItems: 1,
                  uniqueItems: true
                }
              ]
            }
          },
          default: {}
        },
        entry_by: {
          $ref: "#/$defs/name",
          description: "Role that signs the entry decision"
        },
        entry: {
          description: "Rules, gates and globs that judge the kickoff: a records change before the phase is entered",
          type: "array",
          items: {
            $ref: "#/$defs/rule"
          },
          uniqueItems: true
        },
        entry_other: {
          description: "What judges any other change before the phase is entered",
          type: "array",
          items: {
            $ref: "#/$defs/rule"
          },
          uniqueItems: true
        },
        keep: {
          description: "What judges a change while the phase is kept",
          type: "array",
          items: {
            $ref: "#/$defs/rule"
          },
          uniqueItems: true
        },
        keep_records: {
          description: "What judges a records change while the phase is kept",
          type: "array",
          items: {
            $ref: "#/$defs/rule"
          },
          uniqueItems: true
        },
        leave: {
          description: "What judges leaving the phase",
          type: "array",
          items: {
            $ref: "#/$defs/rule"
          },
          uniqueItems: true
        },
        ungoverned: {
          description: "What judges a change to an ungoverned branch",
          type: "array",
          items: {
            $ref: "#/$defs/rule"
          },
          uniqueItems: true
        }
      }
    },
    records: {
      description: "What the records must say",
      type: "object",
      additionalProperties: false,
      properties: {
        emphases: {
          description: "Sections that the log has beside those of the previous log",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true
        },
        log_entries: {
          description: "What the log records, each in an entry with a date",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true
        },
        freeze_statement: {
          description: "Phrases with which the log states the freeze",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true
        }
      },
      default: {}
    },
    freeze: {
      description: "What is frozen, from when, and what may still land",
      type: "object",
      additionalProperties: false,
      required: ["branches", "from"],
      properties: {
        branches: {
          description: "Frozen branches: exact names, or globs over the full name",
          type: "array",
          items: {
            $ref: "#/$defs/branch"
          },
          uniqueItems: true,
          minItems: 1
        },
        from: {
          $ref: "#/$defs/branch",
          description: "Branch that the frozen ones were cut from"
        },
        starts: {
          $ref: "#/$defs/deadline",
          description: "When the freeze begins. Without it: with the first run"
        },
        allow: {
          description: "Severities that may land",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true,
          minItems: 1
        },
        triage: {
          description: "Who decides what is a fix, and where",
          type: "object",
          additionalProperties: false,
          properties: {
            by: {
              description: "Roles whose people triage",
              type: "array",
              items: {
                $ref: "#/$defs/name"
              },
              uniqueItems: true,
              minItems: 1
            },
            records: {
              $ref: "#/$defs/trusted_path",
              description: "Glob of the triage records at the trusted ref",
              default: ".phasegate/triage/*.yml"
            }
          },
          default: {}
        }
      }
    },
    ungoverned: {
      description: "Branches on which only phase.ungoverned stands: exact names, or globs. A base that neither this nor freeze.branches matches is undecided",
      type: "array",
      items: {
        $ref: "#/$defs/branch"
      },
      uniqueItems: true,
      default: []
    },
    people: {
      description: "Who takes part. The key is also the principal in the allowed signers",
      type: "object",
      propertyNames: {
        $ref: "#/$defs/person"
      },
      additionalProperties: {
        $ref: "#/$defs/human"
      },
      minProperties: 1
    },
    roles: {
      description: "Who must sign. Every role listed is required",
      type: "object",
      propertyNames: {
        $ref: "#/$defs/name"
      },
      additionalProperties: {
        description: "The people of the role",
        anyOf: [
          {
            description: "Everyone must sign",
            type: "array",
            items: {
              $ref: "#/$defs/name"
            },
            uniqueItems: true,
            minItems: 1
          },
          {
            description: "With a quorum or methods",
            type: "object",
            additionalProperties: false,
            required: ["people"],
            properties: {
              people: {
                description: "Who has the role",
                type: "array",
                items: {
                  $ref: "#/$defs/person"
                },
                uniqueItems: true,
                minItems: 1
              },
              quorum: {
                description: "How many of them must sign",
                anyOf: [
                  {
                    description: "Everyone",
                    type: "string",
                    enum: ["all"]
                  },
                  {
                    description: "This many",
                    type: "integer",
                    minimum: 1
                  }
                ],
                default: "all"
              },
              accept: {
                description: "How they may sign. Without it: statements.accept",
                type: "array",
                items: {
                  description: "ssh: a signature file; review: an approval on the platform",
                  type: "string",
                  enum: ["ssh", "review"]
                },
                uniqueItems: true,
                minItems: 1
              }
            }
          }
        ]
      },
      minProperties: 1
    },
    governance: {
      description: "Who agrees to a change of the gate itself",
      type: "object",
      additionalProperties: false,
      properties: {
        owners: {
          description: "Roles that must consent, as author or approver",
          type: "array",
          items: {
            $ref: "#/$defs/name"
          },
          uniqueItems: true,
          minItems: 1
        },
        approvals: {
          description: "Least number of approvals by other listed people",
          type: "integer",
          minimum: 1
        }
      },
      default: {}
    },
    statements: {
      description: "How people sign",
      type: "object",
      additionalProperties: false,
      properties: {
        accept: {
          description: "Methods of a role that names none",
          type: "array",
          items: {
            description: "ssh: a signature file; review: an approval on the platform",
            type: "string",
            enum: ["ssh", "review"]
          },
          uniqueItems: true,
          minItems: 1,
          default: ["ssh"]
        },
        signers: {
          $ref: "#/$defs/trusted_path",
          description: "Allowed signers, in the format of OpenSSH",
          default: ".phasegate/allowed_signers"
        },
        covers: {
          description: "Which files a statement of each kind covers: an edit voids it",
          type: "object",
          additionalProperties: false,
          properties: {
            freeze: {
              description: "Files of a freeze statement. Without it: phase.records.minutes",
              type: "array",
              items: {
                $ref: "#/$defs/glob"
              },
              uniqueItems: true
            },
            minutes: {
              description: "Files of a minutes statement. Without it: phase.records.minutes",
              type: "array",
              items: {
                $ref: "#/$defs/glob"
              },
              uniqueItems: true
            },
            deliverables: {
              description: "Files of a deliverables statement. Without it: phase.records.deliverables",
              type: "array",
              items: {
                $ref: "#/$defs/glob"
              },
              uniqueItems: true
            },
            "security-deliverables": {
              description: "Files of a security-deliverables statement. Without it: phase.records.deliverables",
              type: "array",
              items: {
                $ref: "#/$defs/glob"
              },
              uniqueItems: true
            },
            "security-plan": {
              description: "Files of a security-plan statement. Without it: phase.records.governance and phase.records.security",
              type: "array",
              items: {
                $ref: "#/$defs/glob"
              },
              uniqueItems: true
            },
            readiness: {
              description: "Files of a readiness statement. Without it: phase.records.readiness",
              type: "array",
              items: {
                $ref: "#/$defs/glob"
              },
              uniqueItems: true
            }
          },
          default: {}
        },
        max_age: {
          $ref: "#/$defs/duration",
          description: "Lifetime of a statement until entry",
          default: "14d"
        }
      },
      default: {}
    },
    deliverables: {
      description: "Each is an item of the deliverables checklist",
      type: "array",
      items: {
        $ref: "#/$defs/text"
      },
      uniqueItems: true
    },
    feature_complete: {
      description: "Phrases of the item of the readiness checklist that declares the platform feature-complete",
      type: "array",
      items: {
        $ref: "#/$defs/text"
      },
      uniqueItems: true
    },
    security: {
      description: "The security activities",
      type: "object",
      additionalProperties: false,
      properties: {
        plan: {
          description: "Subjects that the security plan covers, each named by a heading, a task item or a cell of a table",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true
        },
        deliverables: {
          description: "Items of the deliverables checklist that are security deliverables",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true
        },
        lead: {
          $ref: "#/$defs/name",
          description: "Role without whose signature nothing passes"
        }
      },
      default: {}
    },
    infrastructure: {
      description: "Infrastructure code that must exist",
      type: "array",
      items: {
        description: "Kind of infrastructure code",
        type: "string",
        enum: ["terraform", "kubernetes"]
      },
      uniqueItems: true
    },
    performance: {
      description: "What a performance baseline documents",
      type: "object",
      additionalProperties: false,
      properties: {
        profile: {
          $ref: "#/$defs/text",
          description: "Load profile"
        },
        metrics: {
          description: "Metrics, as <metric>.<statistic>",
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          uniqueItems: true
        },
        max_regression: {
          $ref: "#/$defs/share",
          description: "Budget of a metric that has none of its own: worst change relative to the baseline"
        },
        min_runs: {
          description: "Runs on either side from which on a regression must also be supported by a rank test. With fewer each value is compared by itself",
          type: "integer",
          minimum: 2,
          default: 5
        },
        confidence: {
          $ref: "#/$defs/share",
          description: "Confidence of the one-sided rank test (Mann-Whitney U)",
          default: "95%"
        }
      },
      default: {}
    },
    iac: {
      description: "What an infrastructure finding does",
      type: "object",
      additionalProperties: false,
      properties: {
        fail_on: {
          description: "Lowest level that blocks",
          type: "string",
          enum: ["error", "warning", "note"]
        }
      },
      default: {}
    },
    packs: {
      description: "Rules from elsewhere that stand beside a repository's own (docs/packs.md), each pinned by its digest",
      type: "object",
      propertyNames: {
        $ref: "#/$defs/slot_name"
      },
      additionalProperties: {
        description: "A pack from one of path, checkout and bundle",
        type: "object",
        additionalProperties: false,
        required: ["sha256"],
        properties: {
          path: {
            $ref: "#/$defs/place",
            description: "Folder of this repository, read at the trusted ref"
          },
          checkout: {
            $ref: "#/$defs/place",
            description: "Folder on the runner's disk, such as a checkout of another repository"
          },
          bundle: {
            $ref: "#/$defs/place",
            description: "OPA bundle (.tar.gz) on the runner's disk"
          },
          sha256: {
            $ref: "#/$defs/sha256",
            description: "What `phasegate policy digest` prints for it"
          },
          key: {
            description: "bundle: public key that must verify its signature. Without it the digest alone is held",
            type: "object",
            additionalProperties: false,
            required: ["file"],
            properties: {
              file: {
                $ref: "#/$defs/trusted_path",
                description: "PEM of the public key or a certificate, at the trusted ref"
              },
              algorithm: {
                description: "Algorithm of the signature (RFC 7518)",
                type: "string",
                enum: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
                default: "RS256"
              },
              scope: {
                $ref: "#/$defs/text",
                description: "Scope that the signature must name. Without it the signature must name none"
              }
            }
          }
        }
      },
      default: {}
    },
    evidence: {
      description: "Slots",
      type: "object",
      propertyNames: {
        $ref: "#/$defs/slot_name"
      },
      additionalProperties: {
        description: "A named, typed place for evidence",
        type: "object",
        additionalProperties: false,
        required: ["files"],
        properties: {
          kind: {
            description: "What the files are evidence of. Derived for slots named e2e, tests, perf, iac, environment, coverage and packages",
            type: "string",
            enum: ["tests", "perf", "iac", "environment", "coverage", "packages", "data"]
          },
          files: {
            description: "Globs below the evidence folder, with or without its name in front",
            anyOf: [
              {
                $ref: "#/$defs/glob"
              },
              {
                type: "array",
                items: {
                  $ref: "#/$defs/glob"
                },
                minItems: 1,
                uniqueItems: true
              }
            ]
          },
          format: {
            $ref: "#/$defs/name",
            description: "Adapter that reads the files. Without it the format is detected"
          },
          required: {
            description: "Whether rules that read this kind are undecided while the slot has no evidence",
            type: "boolean",
            default: true
          },
          needs: {
            description: "Rules that need this slot. Empty: every rule that reads its kind",
            type: "array",
            items: {
              $ref: "#/$defs/rule"
            },
            uniqueItems: true,
            default: []
          },
          binding: {
            description: "How the files are bound to what is judged. none is shown as unbound in every report",
            type: "string",
            enum: ["none", "run", "manifest", "digest"],
            default: "run"
          },
          job: {
            description: "Job of the workflow that makes the files. Only its outputs pin their manifests. Without it the job that has the slot's name",
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"
          },
          max_age: {
            $ref: "#/$defs/duration",
            description: "Oldest evidence that counts. Without it the age is shown and not judged"
          },
          scenarios: {
            description: "tests: tags whose tests are security scenarios. A test has a tag where its report lists it, or where @tag stands in its name or suite",
            type: "array",
            items: {
              $ref: "#/$defs/text"
            },
            uniqueItems: true,
            default: []
          },
          skips: {
            description: "tests: how many tests may be skipped. Security scenarios never are",
            type: "object",
            additionalProperties: false,
            properties: {
              max: {
                description: "Most skipped tests beside those allowed by name",
                type: "integer",
                minimum: 0,
                default: 0
              },
              allow: {
                description: "Skipped tests that are accepted, each with reason, owner and end",
                type: "array",
                items: {
                  $ref: "#/$defs/skip"
                },
                uniqueItems: true,
                default: []
              }
            },
            default: {}
          },
          flaky: {
            description: "tests: how many tests may fail and then pass. Security scenarios never may",
            type: "object",
            additionalProperties: false,
            properties: {
              max: {
                description: "Most flaky tests",
                type: "integer",
                minimum: 0,
                default: 0
              },
              allow: {
                description: "Flaky tests that are accepted, each with reason, owner and end",
                type: "array",
                items: { $ref: "#/$defs/skip" },
                uniqueItems: true,
                default: []
              },
              level: {
                description: "What more of them do. warn needs reason, owner and until",
                type: "string",
                enum: ["block", "warn"],
                default: "block"
              },
              reason: {
                $ref: "#/$defs/text",
                description: "Why they only warn. Without it they block"
              },
              owner: {
                $ref: "#/$defs/person",
                description: "Who answers for that. Without it they block"
              },
              until: {
                $ref: "#/$defs/deadline",
                description: "When they block again. Without it they block"
              }
            },
            default: {}
          },
          expected: {
            $ref: "#/$defs/trusted_path",
            description: "tests: list of tests that must be there, at the trusted ref. Without it none is asked for"
          },
          baseline: {
            $ref: "#/$defs/trusted_path",
            description: "perf: baseline to compare with; iac: findings that are accepted until an end. At the trusted ref. Without it there is none"
          },
          profile: {
            $ref: "#/$defs/text",
            description: "perf: load profile that the files were measured under, where they do not say it themselves"
          },
          services: {
            description: "environment: compose services that must be there",
            type: "array",
            items: {
              $ref: "#/$defs/text"
            },
            uniqueItems: true,
            default: []
          },
          samples: {
            description: "environment: least number of samples",
            type: "integer",
            minimum: 1,
            default: 1
          },
          covers: {
            description: "iac: files of the judged tree that the reports must have looked at",
            type: "array",
            items: {
              $ref: "#/$defs/glob"
            },
            uniqueItems: true,
            default: []
          },
          tool: {
            $ref: "#/$defs/text",
            description: "Tool that must have written the files. Without it any tool may have"
          },
          min_rules: {
            description: "iac: least number of rules that the tool must have loaded. Without it the number is not judged",
            type: "integer",
            minimum: 1
          },
          schema: {
            $ref: "#/$defs/trusted_path",
            description: "data: JSON Schema of the files, at the trusted ref (docs/own-evidence.md)"
          },
          accept_elements: {
            description: "tests: unknown elements of a test case that are accepted by name",
            type: "array",
            items: {
              $ref: "#/$defs/text"
            },
            uniqueItems: true,
            default: []
          }
        }
      },
      default: {}
    },
    budgets: {
      description: "Limits of single metrics, by <metric>.<statistic>",
      type: "object",
      propertyNames: {
        $ref: "#/$defs/text"
      },
      additionalProperties: {
        description: "A budget",
        type: "object",
        additionalProperties: false,
        properties: {
          max: {
            $ref: "#/$defs/figure",
            description: "Highest value"
          },
          min: {
            $ref: "#/$defs/figure",
            description: "Lowest value"
          },
          max_regression: {
            $ref: "#/$defs/share",
            description: "Worst change relative to the baseline"
          },
          direction: {
            description: "Which way is better, where the metric does not say it",
            type: "string",
            enum: ["lower", "higher"]
          },
          consecutive: {
            description: "A regression counts from so many results in a row; the earlier ones stand in the history of the baseline. Without it the first counts",
            type: "integer",
            minimum: 2
          },
          within: {
            $ref: "#/$defs/duration",
            description: "How old a result may be that `consecutive` counts. Without it 14d"
          }
        },
        minProperties: 1
      },
      default: {}
    },
    rules: {
      description: "Levels and effective dates of single rules, gates or globs. What is softer than the pack has a reason, an owner and an end",
      type: "object",
      propertyNames: {
        $ref: "#/$defs/rule"
      },
      additionalProperties: {
        description: "A setting",
        type: "object",
        additionalProperties: false,
        properties: {
          level: {
            description: "What a violation does",
            type: "string",
            enum: ["block", "warn", "off"],
            default: "block"
          },
          from: {
            $ref: "#/$defs/deadline",
            description: "In force from here"
          },
          until: {
            $ref: "#/$defs/deadline",
            description: "The level ends here, exclusive"
          },
          owner: {
            $ref: "#/$defs/person",
            description: "Who answers for it"
          },
          reason: {
            $ref: "#/$defs/text",
            description: "Why"
          }
        },
        minProperties: 1
      },
      default: {}
    },
    waivers: {
      description: "Approved, expiring exceptions",
      anyOf: [
        {
          $ref: "#/$defs/trusted_path"
        },
        {
          description: "With bounds",
          type: "object",
          additionalProperties: false,
          properties: {
            file: {
              $ref: "#/$defs/trusted_path",
              description: "List of waivers at the trusted ref. Without it there is none"
            },
            max_days: {
              description: "Longest time from the instant of judgement to the end of a waiver",
              type: "integer",
              minimum: 1,
              default: 30,
              maximum: 366
            },
            max: {
              description: "Most waivers at one time",
              type: "integer",
              minimum: 0,
              default: 10
            }
          }
        }
      ],
      default: {}
    },
    workflow: {
      description: "The gate's own workflows: a change to them is a change of the gate",
      anyOf: [
        {
          $ref: "#/$defs/workflow"
        },
        {
          type: "array",
          items: {
            $ref: "#/$defs/workflow"
          },
          minItems: 1,
          uniqueItems: true
        }
      ],
      default: [".github/workflows/phasegate.yml"]
    },
    limits: {
      description: "Bounds of what is read and run",
      type: "object",
      additionalProperties: false,
      properties: {
        file_mb: {
          description: "Largest evidence file",
          type: "integer",
          minimum: 1,
          default: 256,
          maximum: 500
        },
        total_mb: {
          description: "All evidence files",
          type: "integer",
          minimum: 1,
          default: 1024
        },
        files: {
          description: "Evidence files",
          type: "integer",
          minimum: 1,
          default: 1e4
        },
        tests: {
          description: "Tests",
          type: "integer",
          minimum: 1,
          default: 1e6
        },
        exceptions: {
          description: "Tests and findings that are kept with their detail; the others are counted",
          type: "integer",
          minimum: 1,
          default: 1e4
        },
        policy_seconds: {
          description: "Time of an evaluation",
          type: "integer",
          minimum: 1,
          default: 30,
          maximum: 600
        },
        policy_memory_mb: {
          description: "Memory of an evaluation",
          type: "integer",
          minimum: 16,
          default: 1024,
          maximum: 4096
        },
        snapshot_mb: {
          description: "Snapshot that a policy may be given",
          type: "integer",
          minimum: 1,
          default: 42,
          maximum: 500
        },
        seconds: {
          description: "Time of a run",
          type: "integer",
          minimum: 1,
          default: 900
        },
        annotations: {
          description: "Annotations",
          type: "integer",
          minimum: 0,
          default: 10,
          maximum: 10
        }
      },
      default: {}
    }
  },
  $defs: {
    name: {
      description: "lower-case letters and digits, joined by hyphens, dots or underscores",
      type: "string",
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"
    },
    person: {
      description: "lower-case letters and digits, joined by hyphens, dots or underscores",
      type: "string",
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"
    },
    slot_name: {
      description: "lower-case letters and digits, joined by hyphens or underscores",
      type: "string",
      pattern: "^[a-z][a-z0-9]*([_-][a-z0-9]+)*$"
    },
    text: {
      description: "a line of text without white space at its ends",
      type: "string",
      pattern: "^\\S(.*\\S)?$"
    },
    rule: {
      description: "a rule such as dor.e2e_passing, a gate such as dor, or a glob such as dor.e2e_*",
      type: "string",
      pattern: "^(\\*|[a-z][a-z0-9_*]*)(\\.[a-z0-9_*]+)?$"
    },
    branch: {
      description: "the name of a branch without refs/heads/, or a glob",
      type: "string",
      pattern: "^(?!refs/|[/!]|\\./)[^\\s\\\\|()]*[^\\s\\\\|()/]$"
    },
    glob: {
      description: "a path or glob relative to the root, with / between folders and without parentheses",
      type: "string",
      pattern: "^(?![/!]|\\.{1,2}/|.*/\\.{1,2}(/|$))[^\\\\|()]*[^\\\\|()/]$"
    },
    record: {
      description: "a path or glob of Markdown documents that ends in .md",
      type: "string",
      pattern: "^(?![/!]|\\.{1,2}/|.*/\\.{1,2}/)[^\\\\|()]*[^\\\\|()/]\\.md$"
    },
    trusted_path: {
      description: "a path below .phasegate/",
      type: "string",
      pattern: "^\\.phasegate/(?!.*(^|/)\\.{1,2}(/|$))[^\\\\\\s|()]*[^\\\\\\s|()/]$"
    },
    place: {
      description: "a path from the top of the repository, with / between folders",
      type: "string",
      pattern: "^(?!/|.*(^|/)\\.{1,2}(/|$))[^\\\\\\s*?{}|()]*[^\\\\\\s*?{}|()/]$"
    },
    sha256: {
      description: "a SHA-256 in 64 lower-case hexadecimal digits",
      type: "string",
      pattern: "^[0-9a-f]{64}$"
    },
    workflow: {
      description: "a path below .github/",
      type: "string",
      pattern: "^\\.github/(?!.*(^|/)\\.{1,2}(/|$))[^\\\\\\s*?{}]+\\.ya?ml$"
    },
    duration: {
      description: "a whole number with s, m, h, d or w, such as 24h",
      type: "string",
      pattern: "^[1-9][0-9]{0,8}[smhdw]$"
    },
    deadline: {
      description: "a date, or an RFC 3339 instant with offset",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\S+)?$"
    },
    figure: {
      description: "a number in the base unit, or one with a unit such as 400ms",
      anyOf: [
        {
          description: "a number with a unit, such as 400ms",
          type: "string",
          pattern: "^-?[0-9]+([.][0-9]+)? ?[^0-9\\s.]\\S*$"
        },
        {
          type: "number"
        }
      ]
    },
    share: {
      description: "a share such as 10% or 0.1: a plain number is at most 1",
      anyOf: [
        {
          description: "a share such as 10%",
          type: "string",
          pattern: "^[0-9]+([.][0-9]+)?%$"
        },
        {
          type: "number",
          minimum: 0,
          maximum: 1
        }
      ]
    },
    human: {
      description: "A person",
      type: "object",
      additionalProperties: false,
      properties: {
        github: {
          description: "Numeric id of the GitHub account: names change, ids do not",
          type: "integer",
          minimum: 1
        },
        emails: {
          description: "E-mail addresses of the person as author in git",
          type: "array",
          items: {
            description: "an e-mail address",
            type: "string",
            pattern: "^[^\\s@,<>]+@[^\\s@,<>]+$"
          },
          uniqueItems: true,
          default: []
        }
      }
    },
    skip: {
      description: "A skipped test that is accepted",
      type: "object",
      additionalProperties: false,
      required: ["match", "reason", "owner", "until"],
      properties: {
        match: {
          $ref: "#/$defs/text",
          description: "Glob over test names"
        },
        reason: {
          $ref: "#/$defs/text",
          description: "Why it is skipped"
        },
        owner: {
          $ref: "#/$defs/person",
          description: "Who answers for it"
        },
        until: {
          $ref: "#/$defs/deadline",
          description: "When it must run again"
        }
      }
    }
  }
};
var KIND_BY_NAME = {
  e2e: "tests",
  tests: "tests",
  perf: "perf",
  iac: "iac",
  environment: "environment",
  coverage: "coverage",
  packages: "packages"
};
var KINDS_BY_KEY = {
  scenarios: ["tests"],
  skips: ["tests"],
  flaky: ["tests"],
  expected: ["tests"],
  accept_elements: ["tests"],
  baseline: ["perf", "iac"],
  profile: ["perf"],
  services: ["environment"],
  samples: ["environment"],
  covers: ["iac"],
  min_rules: ["iac"],
  schema: ["data"]
};
var CONFIGURATION_SCHEMA = config_default;
var PACKS = { "mve@1": mve_default };
var COVERED = {
  freeze: ["minutes"],
  minutes: ["minutes"],
  deliverables: ["deliverables"],
  "security-deliverables": ["deliverables"],
  "security-plan": ["governance", "security"],
  readiness: ["readiness"]
};
function effectiveOf(source) {
  const written = (0, import_chunk_VWUDGIEV.isMap)(source.value) ? source.value : {};
  const { document: long, moved } = expanded(written);
  const pack = packOf(long);
  const filled = (0, import_chunk_VWUDGIEV.withDefaults)(CONFIGURATION_SCHEMA, merged(pack ?? {}, long));
  const document = derived((0, import_chunk_VWUDGIEV.isMap)(filled) ? filled : {}, long);
  const originOf = (pointer) => {
    const line = source.line(movedTo(pointer, moved));
    if (line !== void 0 && holds(long, pointer)) return `${source.file}:${line}`;
    return pack !== void 0 && holds(pack, pointer) ? `default of ${String(long.extends)}` : "default";
  };
  return { document, moved, origins: new Map(leavesOf(document, "").map((pointer) => [pointer, originOf(pointer)])) };
}
function movedTo(pointer, moved) {
  for (const [from, to] of moved)
    if (pointer === from || pointer.startsWith(`${from}/`)) return `${to}${pointer.slice(from.length)}`;
  return pointer;
}
var PACK_LEAVES = [...new Set(Object.values(PACKS).flatMap((pack) => leavesOf(pack, "")))];
function packOf(document) {
  return typeof document.extends === "string" && Object.hasOwn(PACKS, document.extends) ? PACKS[document.extends] : void 0;
}
function expanded(written) {
  const moved = /* @__PURE__ */ new Map();
  const nest = (value, key, pointer, isShort) => {
    if (!isShort) return value;
    moved.set(`${pointer}/${key}`, pointer);
    return { [key]: value };
  };
  const document = mapped(written, (value, key) => {
    const pointer = `/${key}`;
    if (key === "enforcement") return nest(value, "mode", pointer, typeof value === "string");
    if (key === "waivers") return nest(value, "file", pointer, typeof value === "string");
    if (key === "workflow") return listed(value);
    if (key === "roles")
      return mapped(
        value,
        (role, name) => nest(role, "people", `${pointer}/${(0, import_chunk_UEGZMSUE.escapePointer)(name)}`, Array.isArray(role))
      );
    if (key === "evidence")
      return mapped(value, (slot) => mapped(slot, (item, name) => name === "files" ? listed(item) : item));
    if (key === "phase") return mapped(value, (item, name) => name === "records" ? mapped(item, listed) : item);
    return value;
  });
  return { document: (0, import_chunk_VWUDGIEV.isMap)(document) ? document : {}, moved };
}
function mapped(value, change) {
  return (0, import_chunk_VWUDGIEV.isMap)(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)])) : value;
}
var listed = (value) => typeof value === "string" ? [value] : value;
function merged(below, above) {
  if (!(0, import_chunk_VWUDGIEV.isMap)(below) || !(0, import_chunk_VWUDGIEV.isMap)(above)) return above;
  const joined = Object.entries(above).map(([key, value]) => [
    key,
    Object.hasOwn(below, key) ? merged(below[key] ?? null, value) : value
  ]);
  return { ...below, ...Object.fromEntries(joined) };
}
function derived(document, long) {
  const { statements = {}, phase = {}, roles = {}, evidence = {} } = document;
  const accept = (0, import_chunk_VWUDGIEV.isMap)(statements) ? statements.accept : void 0;
  const records = (0, import_chunk_VWUDGIEV.isMap)(phase) && (0, import_chunk_VWUDGIEV.isMap)(phase.records) ? phase.records : {};
  const own = (0, import_chunk_VWUDGIEV.isMap)(statements) && (0, import_chunk_VWUDGIEV.isMap)(statements.covers) ? statements.covers : {};
  const covers = Object.fromEntries(
    Object.entries(COVERED).map(([kind, names]) => [
      kind,
      own[kind] ?? names.flatMap((name) => textsIn(records[name]))
    ])
  );
  return {
    ...document,
    roles: mapped(
      roles,
      (role) => (0, import_chunk_VWUDGIEV.isMap)(role) && role.accept === void 0 && accept !== void 0 ? { ...role, accept } : role
    ),
    statements: (0, import_chunk_VWUDGIEV.isMap)(statements) ? { ...statements, covers } : statements,
    evidence: mapped(
      evidence,
      (slot, name) => slotOf(slot, name, (0, import_chunk_VWUDGIEV.isMap)(long.evidence) ? long.evidence[name] : void 0)
    )
  };
}
var textsIn = (list) => Array.isArray(list) ? list : [];
function slotOf(slot, name, written) {
  if (!(0, import_chunk_VWUDGIEV.isMap)(slot)) return slot;
  const kind = slot.kind ?? KIND_BY_NAME[name];
  const hasMeaning = (key) => KINDS_BY_KEY[key]?.includes(String(kind)) !== false || (0, import_chunk_VWUDGIEV.isMap)(written) && Object.hasOwn(written, key);
  return {
    ...kind === void 0 ? {} : { kind },
    ...Object.fromEntries(Object.entries(slot).filter(([key]) => hasMeaning(key)))
  };
}
function leavesOf(value, pointer) {
  if (!(0, import_chunk_VWUDGIEV.isMap)(value) || Object.keys(value).length === 0) return [pointer];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${pointer}/${(0, import_chunk_UEGZMSUE.escapePointer)(key)}`));
}
var holds = (value, pointer) => (0, import_chunk_UEGZMSUE.atPointer)(value, pointer) !== void 0;
function checkNames(configuration, read, isWritten) {
  const people = read.keys("/people");
  const roles = read.keys("/roles");
  const person = (pointer) => checkName(read, pointer, "person", people);
  const asked = /* @__PURE__ */ new Map();
  const role = (pointer) => {
    const name = read.text(pointer) ?? "";
    if (isWritten(pointer)) checkName(read, pointer, "role", roles);
    else asked.set(name, [...asked.get(name) ?? [], (0, import_chunk_VWUDGIEV.nameOf)(pointer).replace(/\[\d+\]$/, "")]);
  };
  for (const name of roles) each(read, `/roles/${name}/people`, person);
  for (const pointer of ["/phase/entry_by", "/security/lead"]) role(pointer);
  for (const pointer of ["/governance/owners", "/freeze/triage/by"]) each(read, pointer, role);
  for (const [name, keys] of asked) checkGiven(read, name, keys, roles);
  for (const { rule } of configuration.rules) person(`/rules/${rule}/owner`);
  for (const { name, skips, flaky } of configuration.evidence) {
    for (const index of skips.allow.keys()) person(`/evidence/${name}/skips/allow/${index}/owner`);
    for (const index of flaky.allow.keys()) person(`/evidence/${name}/flaky/allow/${index}/owner`);
    person(`/evidence/${name}/flaky/owner`);
  }
  checkDistinct(configuration, read);
  checkQuorums(configuration, read);
}
function each(read, pointer, check) {
  for (const index of read.items(pointer)) check(`${pointer}/${index}`);
}
function checkName(read, pointer, what, known) {
  const name = read.text(pointer);
  if (name === void 0 || known.length === 0 || known.includes(name)) return;
  read.fault(unknownName(name, pointer, what, known));
}
function checkGiven(read, name, keys, known) {
  if (name === "" || known.length === 0 || known.includes(name)) return;
  read.fault({
    ...unknownName(name, "/roles", "role", known),
    at: "key",
    expected: `${name}, as the pack says for ${keys.join(", ")}`,
    remedy: `add ${name} to roles, or name another role in ${keys.length === 1 ? "that key" : "these keys"}`
  });
}
function unknownName(name, pointer, what, known) {
  const meant = (0, import_chunk_SSQB5HUS.nearest)(name, known);
  const section = what === "person" ? "people" : "roles";
  return {
    code: "config.unknown_name",
    message: `\`${name}\` is no ${what} of this configuration`.slice(0, 100),
    pointer,
    found: name,
    expected: known.length <= 12 ? known.join(", ") : `a key of ${section}`,
    remedy: meant === void 0 ? `add it to ${section}` : `write ${meant}, or add ${name} to ${section}`,
    hint: meant === void 0 ? `not under \`${section}\`` : `did you mean \`${meant}\`?`
  };
}
function checkDistinct({ people }, read) {
  const owners = /* @__PURE__ */ new Map();
  for (const { id, github, emails } of people) {
    const marks = [
      ...github === void 0 ? [] : [[`github ${github}`, `/people/${id}/github`]],
      ...emails.map((email, index) => [email.toLowerCase(), `/people/${id}/emails/${index}`])
    ];
    for (const [mark, pointer] of marks) {
      const other = owners.get(mark);
      owners.set(mark, id);
      if (other === void 0 || other === id) continue;
      read.fault({
        code: "config.invalid",
        message: `\`${id}\` and \`${other}\` share ${mark}`.slice(0, 100),
        pointer,
        found: mark,
        expected: "an account or address of one person",
        hint: `also of \`${other}\``,
        remedy: "one person is one entry under people"
      });
    }
  }
}
function checkQuorums({ roles }, read) {
  for (const { name, people, quorum } of roles) {
    if (quorum <= people.length) continue;
    read.fault({
      code: "config.invalid",
      message: `role \`${name}\` asks for ${quorum} signatures of ${people.length} people`,
      pointer: `/roles/${(0, import_chunk_UEGZMSUE.escapePointer)(name)}/quorum`,
      found: String(quorum),
      expected: `at most ${people.length}`,
      hint: `${people.length} in the role`,
      remedy: "lower the quorum or add people"
    });
  }
}
var PLACES = ["path", "checkout", "bundle"];
var ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];
var SHIPPED = "policies";
function packOf2(read, name) {
  const at = `/packs/${name}`;
  const from = PLACES.find((place) => read.text(`${at}/${place}`) !== void 0) ?? "path";
  const file = read.text(`${at}/key/file`);
  return {
    name,
    from,
    path: read.text(`${at}/${from}`) ?? "",
    sha256: read.text(`${at}/sha256`) ?? "",
    ...(0, import_chunk_VWUDGIEV.optional)(
      "key",
      file === void 0 ? void 0 : {
        file,
        algorithm: (0, import_chunk_VWUDGIEV.oneOf)(ALGORITHMS, read.text(`${at}/key/algorithm`)) ?? "RS256",
        scope: read.text(`${at}/key/scope`) ?? ""
      }
    )
  };
}
function checkPacks({ packs }, read) {
  for (const { name, from } of packs) {
    const pointer = `/packs/${name}`;
    const places = PLACES.filter((place) => read.value(`${pointer}/${place}`) !== void 0);
    if (places.length !== 1) {
      read.fault({
        code: "config.invalid",
        message: `pack \`${name}\` comes from ${places.length === 0 ? "nowhere" : "two places"}`.slice(0, 100),
        pointer,
        at: "key",
        found: places.join(" and ") || "none",
        expected: `one of ${PLACES.join(", ")}`,
        hint: `needs one of ${PLACES.join(", ")}`,
        remedy: "name one place"
      });
    }
    if (name === SHIPPED) {
      read.fault({
        code: "config.invalid",
        message: `a pack cannot be called \`${SHIPPED}\``,
        pointer,
        at: "key",
        found: name,
        expected: "another name",
        hint: "the shipped pack has that name",
        remedy: "rename it"
      });
    }
    if (from !== "bundle" && read.value(`${pointer}/key`) !== void 0) {
      read.fault({
        code: "config.invalid",
        message: "`key` has a meaning for a bundle only",
        pointer: `${pointer}/key`,
        at: "key",
        found: from,
        expected: "bundle",
        hint: "a folder carries no signature that is looked at",
        remedy: "make it a bundle, or remove the key: the digest pins each file"
      });
    }
  }
}
function slotOf2(read, name) {
  const at = `/evidence/${name}`;
  return {
    name,
    kind: (0, import_chunk_VWUDGIEV.oneOf)(["tests", "perf", "iac", "environment", "coverage", "packages", "data"], read.text(`${at}/kind`)) ?? "tests",
    files: read.texts(`${at}/files`),
    ...(0, import_chunk_VWUDGIEV.optional)("format", read.text(`${at}/format`)),
    required: read.value(`${at}/required`) !== false,
    needs: read.texts(`${at}/needs`),
    binding: (0, import_chunk_VWUDGIEV.oneOf)(["none", "run", "manifest", "digest"], read.text(`${at}/binding`)) ?? "digest",
    job: read.text(`${at}/job`) ?? name,
    ...(0, import_chunk_VWUDGIEV.optional)("maxAgeMs", read.duration(`${at}/max_age`)),
    scenarios: read.texts(`${at}/scenarios`),
    skips: {
      max: read.count(`${at}/skips/max`) ?? 0,
      allow: allowancesAt(read, `${at}/skips/allow`)
    },
    flaky: {
      max: read.count(`${at}/flaky/max`) ?? 0,
      allow: allowancesAt(read, `${at}/flaky/allow`),
      ...read.text(`${at}/flaky/level`) === "warn" ? (0, import_chunk_VWUDGIEV.optional)("warnsUntilMs", read.deadline(`${at}/flaky/until`)) : {}
    },
    ...(0, import_chunk_VWUDGIEV.optional)("expected", read.text(`${at}/expected`)),
    ...(0, import_chunk_VWUDGIEV.optional)("baseline", read.text(`${at}/baseline`)),
    ...(0, import_chunk_VWUDGIEV.optional)("profile", read.text(`${at}/profile`)),
    services: read.texts(`${at}/services`),
    samples: read.count(`${at}/samples`) ?? 1,
    covers: read.texts(`${at}/covers`),
    ...(0, import_chunk_VWUDGIEV.optional)("tool", read.text(`${at}/tool`)),
    ...(0, import_chunk_VWUDGIEV.optional)("minRules", read.count(`${at}/min_rules`)),
    ...(0, import_chunk_VWUDGIEV.optional)("schema", read.text(`${at}/schema`)),
    acceptElements: read.texts(`${at}/accept_elements`)
  };
}
function allowancesAt(read, list) {
  return read.items(list).map((index) => {
    const at = `${list}/${index}`;
    return {
      match: read.text(`${at}/match`) ?? "",
      reason: read.text(`${at}/reason`) ?? "",
      owner: read.text(`${at}/owner`) ?? "",
      untilMs: read.deadline(`${at}/until`) ?? 0
    };
  });
}
var WITHIN_MS = 14 * 864e5;
var RECORDS = [
  "log",
  "previous_log",
  "minutes",
  "deliverables",
  "readiness",
  "governance",
  "security"
];
var KINDS = [
  "freeze",
  "minutes",
  "deliverables",
  "security-deliverables",
  "security-plan",
  "readiness"
];
function resolve(read, file) {
  return {
    file,
    ...(0, import_chunk_VWUDGIEV.optional)("extends", read.text("/extends")),
    enforcement: enforcementOf(read),
    phase: phaseOf(read),
    records: {
      emphases: read.texts("/records/emphases"),
      logEntries: read.texts("/records/log_entries"),
      freezeStatement: read.texts("/records/freeze_statement")
    },
    freeze: {
      branches: read.texts("/freeze/branches"),
      from: read.text("/freeze/from") ?? "",
      ...(0, import_chunk_VWUDGIEV.optional)("startsMs", read.deadline("/freeze/starts")),
      allow: read.texts("/freeze/allow"),
      triage: { by: read.texts("/freeze/triage/by"), records: read.text("/freeze/triage/records") ?? "" }
    },
    ungoverned: read.texts("/ungoverned"),
    people: read.keys("/people").map((id) => ({
      id,
      ...(0, import_chunk_VWUDGIEV.optional)("github", read.count(`/people/${id}/github`)),
      emails: read.texts(`/people/${id}/emails`)
    })),
    roles: read.keys("/roles").map((name) => roleOf(read, name)),
    governance: { owners: read.texts("/governance/owners"), approvals: read.count("/governance/approvals") ?? 1 },
    statements: {
      accept: methodsOf(read, "/statements/accept"),
      signers: read.text("/statements/signers") ?? "",
      covers: KINDS.map((kind) => ({ kind, paths: read.texts(`/statements/covers/${kind}`) })),
      maxAgeMs: read.duration("/statements/max_age") ?? 0
    },
    security: {
      plan: read.texts("/security/plan"),
      deliverables: read.texts("/security/deliverables"),
      lead: read.text("/security/lead") ?? ""
    },
    deliverables: read.texts("/deliverables"),
    featureComplete: read.texts("/feature_complete"),
    infrastructure: read.texts("/infrastructure"),
    performance: {
      profile: read.text("/performance/profile") ?? "",
      metrics: read.texts("/performance/metrics"),
      maxRegression: read.figure("/performance/max_regression") ?? 0,
      minRuns: read.count("/performance/min_runs") ?? 0,
      confidence: read.figure("/performance/confidence") ?? 0
    },
    iac: { failOn: (0, import_chunk_VWUDGIEV.oneOf)(["error", "warning", "note"], read.text("/iac/fail_on")) ?? "note" },
    packs: read.keys("/packs").map((name) => packOf2(read, name)),
    evidence: read.keys("/evidence").map((name) => slotOf2(read, name)),
    budgets: read.keys("/budgets").map((metric) => budgetOf(read, metric)),
    rules: read.keys("/rules").map((rule) => settingOf(read, rule)),
    waivers: {
      ...(0, import_chunk_VWUDGIEV.optional)("file", read.text("/waivers/file")),
      maxDays: read.count("/waivers/max_days") ?? 0,
      max: read.count("/waivers/max") ?? 0
    },
    workflow: read.texts("/workflow"),
    limits: limitsOf(read)
  };
}
function enforcementOf(read) {
  const untilMs = read.deadline("/enforcement/until");
  return read.text("/enforcement/mode") === "observe" && untilMs !== void 0 ? { mode: "observe", untilMs } : { mode: "block" };
}
function phaseOf(read) {
  return {
    id: read.text("/phase/id") ?? "",
    ...(0, import_chunk_VWUDGIEV.optional)("previous", read.text("/phase/previous")),
    ...(0, import_chunk_VWUDGIEV.optional)("kickoffCommit", read.text("/phase/kickoff_commit")),
    kickoffSuffix: read.flag("/phase/kickoff_suffix"),
    records: RECORDS.flatMap((name) => {
      const paths = read.texts(`/phase/records/${name}`);
      return paths.length === 0 ? [] : [{ name, paths }];
    }),
    entryBy: read.text("/phase/entry_by") ?? "",
    stands: {
      entry: read.texts("/phase/entry"),
      entryOther: read.texts("/phase/entry_other"),
      keep: read.texts("/phase/keep"),
      keepRecords: read.texts("/phase/keep_records"),
      leave: read.texts("/phase/leave"),
      ungoverned: read.texts("/phase/ungoverned")
    }
  };
}
function roleOf(read, name) {
  const people = read.texts(`/roles/${name}/people`);
  return {
    name,
    people,
    quorum: read.count(`/roles/${name}/quorum`) ?? people.length,
    accept: methodsOf(read, `/roles/${name}/accept`)
  };
}
function budgetOf(read, metric) {
  const at = `/budgets/${(0, import_chunk_UEGZMSUE.escapePointer)(metric)}`;
  const count = read.count(`${at}/consecutive`);
  const withinMs = read.duration(`${at}/within`) ?? WITHIN_MS;
  return {
    metric,
    ...(0, import_chunk_VWUDGIEV.optional)("max", read.figure(`${at}/max`)),
    ...(0, import_chunk_VWUDGIEV.optional)("min", read.figure(`${at}/min`)),
    ...(0, import_chunk_VWUDGIEV.optional)("unit", read.unit(`${at}/max`) ?? read.unit(`${at}/min`)),
    ...(0, import_chunk_VWUDGIEV.optional)("maxRegression", read.figure(`${at}/max_regression`)),
    ...(0, import_chunk_VWUDGIEV.optional)("consecutive", count === void 0 ? void 0 : { count, withinMs }),
    ...(0, import_chunk_VWUDGIEV.optional)("direction", (0, import_chunk_VWUDGIEV.oneOf)(["lower", "higher"], read.text(`${at}/direction`)))
  };
}
function settingOf(read, rule) {
  const at = `/rules/${rule}`;
  return {
    rule,
    level: (0, import_chunk_VWUDGIEV.oneOf)(["block", "warn", "off"], read.text(`${at}/level`)) ?? "block",
    ...(0, import_chunk_VWUDGIEV.optional)("fromMs", read.deadline(`${at}/from`)),
    ...(0, import_chunk_VWUDGIEV.optional)("untilMs", read.deadline(`${at}/until`)),
    ...(0, import_chunk_VWUDGIEV.optional)("owner", read.text(`${at}/owner`)),
    ...(0, import_chunk_VWUDGIEV.optional)("reason", read.text(`${at}/reason`))
  };
}
function limitsOf(read) {
  const limit = (key) => read.count(`/limits/${key}`) ?? 0;
  return {
    fileBytes: limit("file_mb") * import_chunk_DX4VP3HN.MIB,
    totalBytes: limit("total_mb") * import_chunk_DX4VP3HN.MIB,
    files: limit("files"),
    tests: limit("tests"),
    exceptions: limit("exceptions"),
    policyMs: limit("policy_seconds") * 1e3,
    policyMemoryBytes: limit("policy_memory_mb") * import_chunk_DX4VP3HN.MIB,
    snapshotBytes: limit("snapshot_mb") * import_chunk_DX4VP3HN.MIB,
    runMs: limit("seconds") * 1e3,
    annotations: limit("annotations")
  };
}
var methodsOf = (read, pointer) => read.texts(pointer).filter((method) => method === "ssh" || method === "review");
var import_posix = (0, import_chunk_75QCMCYK.__toESM)(require_posix(), 1);
var OPTIONS = { dot: true, nonegate: true, noextglob: true, strictBrackets: true };
function isGlob(pattern) {
  try {
    import_posix.default.makeRe(pattern, OPTIONS);
    return true;
  } catch {
    return false;
  }
}
var compiled = /* @__PURE__ */ new Map();
function matcherOf(pattern) {
  const known = compiled.get(pattern);
  if (known !== void 0) return known;
  const matcher = (0, import_posix.default)(pattern, OPTIONS);
  compiled.set(pattern, matcher);
  return matcher;
}
function matches(patterns, name) {
  return patterns.some((pattern) => pattern === name || isPattern(pattern) && matcherOf(pattern)(name));
}
var isPattern = (pattern) => /[*?[\]{}]/.test(pattern);
var TRIAGE = ".phasegate/triage/";
function checkSafety(configuration, read) {
  checkComplete(read);
  checkEnforcement(read);
  for (const setting of configuration.rules) checkSetting(setting, read);
  checkBranches(configuration, read);
  checkGlobs(configuration, read);
  checkPlaces(configuration, read);
  checkLogs(configuration, read);
  checkLimits(configuration, read);
}
function checkComplete(read) {
  if (read.value("/extends") !== void 0) return;
  for (const pointer of PACK_LEAVES.filter((leaf) => read.value(leaf) === void 0)) {
    read.fault({
      code: "config.invalid",
      message: `\`${(0, import_chunk_VWUDGIEV.nameOf)(pointer)}\` has no value`,
      pointer,
      at: "key",
      expected: `a value for ${(0, import_chunk_VWUDGIEV.nameOf)(pointer)}, or a pack`,
      hint: "no pack gives it",
      remedy: "give it, or write extends: mve@1"
    });
  }
}
function checkEnforcement(read) {
  const mode = read.text("/enforcement/mode");
  const isBounded = read.value("/enforcement/until") !== void 0;
  if (mode === "observe" && !isBounded) {
    read.fault({
      code: "config.unsafe",
      message: "observing has no end",
      pointer: "/enforcement",
      expected: "until: a date",
      hint: "lacks `until`",
      remedy: "add until with a date"
    });
  }
  if (mode === "block" && isBounded) {
    read.fault({
      code: "config.invalid",
      message: "`until` has no meaning without `mode: observe`",
      pointer: "/enforcement/until",
      at: "key",
      hint: "blocking has no end",
      remedy: "remove it, or write mode: observe"
    });
  }
}
function checkSetting({ rule, level, fromMs, untilMs, owner, reason }, read) {
  const pointer = `/rules/${rule}`;
  const lacking = [
    ...reason === void 0 ? ["reason"] : [],
    ...owner === void 0 ? ["owner"] : [],
    ...level !== "block" && read.value(`${pointer}/until`) === void 0 ? ["until"] : []
  ];
  const isSofter = level !== "block" || read.value(`${pointer}/from`) !== void 0;
  const mandatory = isSofter ? mandatoryIn(rule) : void 0;
  if (mandatory !== void 0) {
    read.fault({
      code: "config.unsafe",
      message: `\`${mandatory}\` can be neither softened nor delayed`,
      pointer,
      at: "key",
      found: rule,
      expected: "rules that may be softened",
      hint: "without it nothing passes",
      remedy: "soften other rules by their codes, or take this one out of phase.entry",
      who: "the owner of the rule"
    });
  }
  if (isSofter && lacking.length > 0) {
    const words = lacking.join(", ");
    read.fault({
      code: "config.unsafe",
      message: `\`${rule}\` is softened without ${words}`.slice(0, 100),
      pointer,
      at: "key",
      expected: "reason, owner and an end",
      hint: `lacks ${words}`,
      remedy: `add ${words}`,
      who: "the owner of the rule"
    });
  }
  if (level === "block" && untilMs !== void 0) {
    read.fault({
      code: "config.invalid",
      message: "`until` has no meaning with `level: block`",
      pointer: `${pointer}/until`,
      at: "key",
      hint: "blocking has no end",
      remedy: "remove it, or give a softer level"
    });
  }
  if (fromMs !== void 0 && untilMs !== void 0 && fromMs >= untilMs) {
    read.fault({
      code: "config.invalid",
      message: `\`${rule}\` ends before it begins`.slice(0, 100),
      pointer: `${pointer}/until`,
      hint: "not after `from`",
      remedy: "correct from or until"
    });
  }
}
function checkBranches({ freeze, ungoverned }, read) {
  for (const [index, branch] of ungoverned.entries()) {
    const isBoth = freeze.branches.includes(branch) || !isPattern(branch) && matches(freeze.branches, branch);
    if (!isBoth) continue;
    read.fault({
      code: "config.invalid",
      message: `\`${branch}\` is both frozen and ungoverned`.slice(0, 100),
      pointer: `/ungoverned/${index}`,
      found: branch,
      hint: "also under `freeze.branches`",
      remedy: "remove it from one of the two"
    });
  }
  if (matches(freeze.branches, freeze.from)) {
    read.fault({
      code: "config.invalid",
      message: `\`${freeze.from}\` is frozen and the branch it was cut from`.slice(0, 100),
      pointer: "/freeze/from",
      hint: "also under `freeze.branches`",
      remedy: "name the development branch"
    });
  }
}
function checkGlobs({ phase, evidence }, read) {
  const lists = [
    "/freeze/branches",
    "/ungoverned",
    ...phase.records.map(({ name }) => `/phase/records/${name}`),
    ...read.keys("/statements/covers").map((kind) => `/statements/covers/${kind}`),
    ...evidence.flatMap(({ name }) => [`/evidence/${name}/files`, `/evidence/${name}/covers`])
  ];
  const globs = [
    ...lists.flatMap((list) => read.items(list).map((index) => `${list}/${index}`)),
    "/freeze/triage/records"
  ];
  for (const pointer of globs) {
    const glob = read.text(pointer);
    if (glob === void 0 || isGlob(glob)) continue;
    read.fault({
      code: "config.invalid",
      message: `\`${(0, import_chunk_VWUDGIEV.nameOf)(pointer)}\` is not a glob`.slice(0, 100),
      pointer,
      found: glob,
      expected: "balanced brackets and braces",
      hint: "a bracket or brace is not closed",
      remedy: "close it"
    });
  }
}
function checkPlaces({ freeze }, read) {
  const { records } = freeze.triage;
  if (records === "" || records.startsWith(TRIAGE)) return;
  read.fault({
    code: "config.unsafe",
    message: `triage records stand below \`${TRIAGE}\``,
    pointer: "/freeze/triage/records",
    found: records,
    expected: `a glob below ${TRIAGE}`,
    hint: `must begin with ${TRIAGE}`,
    remedy: "move the records there"
  });
}
function checkLogs({ phase: { records } }, read) {
  const pathsOf = (record) => records.find(({ name }) => name === record)?.paths ?? [];
  const before = pathsOf("previous_log").find((path) => matches(pathsOf("log"), path));
  if (before === void 0) return;
  read.fault({
    code: "config.unsafe",
    message: "the log of the phase before is taken for the log of this one",
    pointer: "/phase/records/log",
    found: before,
    expected: "two files",
    hint: "also `phase.records.previous_log`",
    remedy: "name the log of this phase alone"
  });
}
function checkLimits({ limits }, read) {
  if (limits.fileBytes <= limits.totalBytes) return;
  read.fault({
    code: "config.invalid",
    message: "a single file may be larger than all files together",
    pointer: "/limits/file_mb",
    hint: "more than `total_mb`",
    remedy: "raise total_mb or lower file_mb"
  });
}
function checkSlots({ evidence }, read, written) {
  const files = /* @__PURE__ */ new Map();
  for (const slot of evidence) {
    const pointer = `/evidence/${slot.name}`;
    if (read.value(`${pointer}/kind`) === void 0) {
      read.fault({
        code: "config.invalid",
        message: `slot \`${slot.name}\` needs a kind`.slice(0, 100),
        pointer,
        at: "key",
        expected: "kind: tests, perf, iac, environment, coverage, packages or data",
        hint: "the name does not say its kind",
        remedy: "add kind"
      });
      continue;
    }
    if (slot.kind === "data") checkData(slot, read, written);
    checkFlaky(slot, read);
    for (const key of written.keys(pointer)) {
      const kinds = KINDS_BY_KEY[key];
      if (kinds === void 0 || kinds.includes(slot.kind)) continue;
      const kind = kinds.join(" or ");
      read.fault({
        code: "config.invalid",
        message: `\`${key}\` has no meaning in a slot of kind ${slot.kind}`,
        pointer: `${pointer}/${key}`,
        at: "key",
        found: slot.kind,
        expected: `a slot of kind ${kind}`,
        hint: `only for kind ${kind}`,
        remedy: "remove it, or correct the kind"
      });
    }
    for (const [index, file] of slot.files.entries()) {
      const mark = `${slot.kind} ${file}`;
      const other = files.get(mark);
      files.set(mark, slot.name);
      if (other === void 0 || other === slot.name) continue;
      read.fault({
        code: "config.invalid",
        message: `slots \`${other}\` and \`${slot.name}\` read the same files`.slice(0, 100),
        pointer: `${pointer}/files/${index}`,
        found: file,
        expected: "files of its own",
        hint: `also in \`${other}\``,
        remedy: "one file is evidence in one slot of a kind"
      });
    }
  }
}
function checkFormats({ evidence }, formats, read) {
  for (const { name, kind, format } of evidence) {
    if (format === void 0 || kind === "data" || formats.includes(format)) continue;
    const near = (0, import_chunk_SSQB5HUS.nearest)(format, formats);
    read.fault({
      code: "config.invalid",
      message: `there is no format \`${format.slice(0, 40)}\``,
      pointer: `/evidence/${name}/format`,
      found: format,
      expected: near ?? "a format that `phasegate formats` lists",
      hint: near === void 0 ? "no such format" : `did you mean \`${near}\`?`,
      remedy: near === void 0 ? "name one of those, or none: it is detected" : `write ${near}`
    });
  }
}
function checkData({ name, schema }, read, written) {
  const pointer = `/evidence/${name}`;
  if (name.includes("-")) {
    read.fault({
      code: "config.invalid",
      message: `slot \`${name}\` of kind data cannot have a hyphen in its name`.slice(0, 100),
      pointer,
      at: "key",
      found: name,
      expected: "letters, digits and underscores: rules read `input.data_<slot>`",
      hint: "rules could not read it",
      remedy: `write ${name.replaceAll("-", "_")}`
    });
  }
  if (schema === void 0) {
    read.fault({
      code: "config.invalid",
      message: `slot \`${name}\` of kind data has no schema`.slice(0, 100),
      pointer,
      at: "key",
      expected: "schema: a path below .phasegate/",
      hint: "lacks `schema`",
      remedy: "add schema"
    });
  }
  for (const key of ["format", "tool"].filter((one) => written.keys(pointer).includes(one))) {
    read.fault({
      code: "config.invalid",
      message: `\`${key}\` has no meaning in a slot of kind data`,
      pointer: `${pointer}/${key}`,
      at: "key",
      found: key,
      expected: "a slot of another kind",
      hint: "own evidence is JSON as its schema says",
      remedy: "remove it"
    });
  }
}
function checkFlaky({ name }, read) {
  const pointer = `/evidence/${name}/flaky`;
  const keys = ["reason", "owner", "until"];
  const given = keys.filter((key) => read.value(`${pointer}/${key}`) !== void 0);
  const lacking = keys.filter((key) => !given.includes(key));
  if (read.text(`${pointer}/level`) === "warn" && lacking.length > 0) {
    read.fault({
      code: "config.unsafe",
      message: `flaky tests only warn without ${lacking.join(", ")}`,
      pointer,
      at: "key",
      expected: "reason, owner and an end",
      hint: `lacks ${lacking.join(", ")}`,
      remedy: `add ${lacking.join(", ")}`
    });
  }
  if (read.text(`${pointer}/level`) !== "warn" && given.length > 0) {
    read.fault({
      code: "config.invalid",
      message: `\`${given.join(", ")}\` has no meaning without \`level: warn\``,
      pointer: `${pointer}/${given[0]}`,
      at: "key",
      hint: "flaky tests block",
      remedy: "remove it, or write level: warn"
    });
  }
}
function checkBudgets({ budgets, performance }, read) {
  checkRankTest(performance, read);
  for (const { metric } of budgets) checkWithin(metric, read);
  for (const { metric, min, max } of budgets) {
    if (min === void 0 || max === void 0) continue;
    if (!standInOneUnit(metric, read) || min <= max) continue;
    read.fault({
      code: "config.invalid",
      message: `the budget of \`${metric}\` cannot be met: min is above max`.slice(0, 100),
      pointer: `/budgets/${(0, import_chunk_UEGZMSUE.escapePointer)(metric)}/min`,
      hint: "above `max`",
      remedy: "swap them"
    });
  }
}
function standInOneUnit(metric, read) {
  const pointer = `/budgets/${(0, import_chunk_UEGZMSUE.escapePointer)(metric)}`;
  const [max, min] = [read.unit(`${pointer}/max`), read.unit(`${pointer}/min`)];
  if (max === void 0 || min === void 0 || max === min) return true;
  read.fault({
    code: "config.invalid",
    message: `the limits of \`${metric}\` stand in two units`.slice(0, 100),
    pointer: `${pointer}/min`,
    found: min,
    expected: `${max}, as max`,
    hint: "another unit than `max`",
    remedy: "write both in the unit of the metric"
  });
  return false;
}
function checkRankTest({ minRuns, confidence }, read) {
  if (!(confidence > 0 && confidence < 1)) {
    read.fault({
      code: "config.invalid",
      message: "the confidence of the rank test is no share of certainty",
      pointer: "/performance/confidence",
      found: String(confidence),
      expected: "more than 0 % and less than 100 %",
      hint: "no test has it",
      remedy: "write 95%"
    });
    return;
  }
  let ways = 1;
  for (let run = 1; run <= minRuns; run += 1) ways *= (minRuns + run) / run;
  if (1 / ways <= 1 - confidence + 1e-9) return;
  read.fault({
    code: "config.unsafe",
    message: `${minRuns} runs can never support a regression with this confidence`,
    pointer: "/performance/min_runs",
    found: `p is at best ${(1 / ways).toPrecision(2)}`,
    expected: `at most ${(1 - confidence).toPrecision(2)}`,
    hint: "every regression would pass",
    remedy: "ask for more runs, or for less confidence"
  });
}
function checkWithin(metric, read) {
  const pointer = `/budgets/${(0, import_chunk_UEGZMSUE.escapePointer)(metric)}`;
  if (read.value(`${pointer}/within`) === void 0 || read.value(`${pointer}/consecutive`) !== void 0) return;
  read.fault({
    code: "config.invalid",
    message: "`within` has no meaning without `consecutive`",
    pointer: `${pointer}/within`,
    at: "key",
    hint: "nothing is counted",
    remedy: "remove it, or add consecutive"
  });
}
function parseConfiguration(text, file, label, formats) {
  const source = (0, import_chunk_VWUDGIEV.readYaml)(text, file, label);
  const shape = (0, import_chunk_VWUDGIEV.schemaFaults)((0, import_chunk_VV545W53.documentErrors)("config", source.value), source.value, CONFIGURATION_SCHEMA, {
    unknownKey: "config.unknown_key",
    invalid: "config.invalid"
  });
  const effective = effectiveOf(source);
  const meaning = [];
  const report = (fault) => {
    meaning.push({ ...fault, pointer: movedTo(fault.pointer, effective.moved) });
  };
  const configuration = judged(source, effective, report);
  if (formats !== void 0)
    checkFormats(configuration, formats, (0, import_chunk_VWUDGIEV.readerOf)(effective.document, "config.invalid", report));
  (0, import_chunk_VWUDGIEV.refuseFaults)(source, shape, meaning);
  return { configuration, effective: effective.document, origins: effective.origins };
}
function judged(source, { document, moved }, report) {
  const read = (0, import_chunk_VWUDGIEV.readerOf)(document, "config.invalid", report);
  const written = (0, import_chunk_VWUDGIEV.readerOf)(source.value, "config.invalid", report);
  const configuration = resolve(read, source.file);
  checkNames(configuration, read, (pointer) => source.line(movedTo(pointer, moved)) !== void 0);
  checkSafety(configuration, read);
  checkSlots(configuration, read, written);
  checkPacks(configuration, read);
  checkBudgets(configuration, read);
  return configuration;
}
async function findConfiguration(tree, { name, commit }, asked) {
  const contents = /* @__PURE__ */ new Map();
  for (const place of asked === void 0 ? import_chunk_BICA2YRJ.CONFIGURATION_FILES : [asked]) {
    const bytes2 = await tree.read(place);
    if (bytes2 !== void 0) contents.set(place, bytes2);
  }
  const label = `${name.replace(/^refs\/(heads|remotes\/origin)\//, "")}@${commit.slice(0, 7)}`;
  const file = (0, import_chunk_BICA2YRJ.chooseConfiguration)([...contents.keys()], label, asked);
  const bytes = contents.get(file) ?? new Uint8Array();
  return { file, text: decodeText(bytes, file), label, sha256: (0, import_chunk_P5C3MYZQ.sha256)(bytes) };
}
async function readConfiguration(tree, ref, asked) {
  const source = await findConfiguration(tree, ref, asked);
  return { source, ...await parsedConfiguration(source.text, source.file, source.label) };
}
async function parsedConfiguration(text, file, label) {
  const parsed = parseConfiguration(text, file, label);
  const named = parsed.configuration.evidence.flatMap(({ format }) => format ?? []);
  if (named.length === 0) return parsed;
  const { ADAPTERS } = await Promise.resolve().then(() => __toESM(require("./evidence-TRBMTT5R.js")));
  const formats = ADAPTERS.map(({ id }) => id);
  return named.every((format) => formats.includes(format)) ? parsed : parseConfiguration(text, file, label, formats);
}
function decodeText(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new import_chunk_URPNT6SS.Problem(
      { code: "config.yaml", message: "the file is not UTF-8", file, expected: "UTF-8", remedy: "save it as UTF-8" },
      { cause }
    );
  }
}
module.exports = {
  decodeText: decodeText,
  isSelected: isSelected,
  mandatoryIn: mandatoryIn,
  matches: matches,
  parseConfiguration: parseConfiguration,
  parsedConfiguration: parsedConfiguration,
  readConfiguration: readConfiguration,
  selects: selects
};
