import type { RuleExample, RuleInfo } from '../../core/model/policy.ts';
import type { Mutant, MutantTally, PolicyCoverage, PolicyTest, RuleSeen } from '../../core/model/policy-test.ts';
import type { ProblemCode } from '../../core/model/problem.ts';
import type { TraceNode } from '../../core/model/trace.ts';

type Modules = Readonly<Record<string, string>>;

/** JSON Schemas of `input` and of each top-level key of `data`, without `$ref`. OPA types them, and `enum` holds the literals. */
export interface OpaSchemas {
  readonly input: object;
  readonly data: Readonly<Record<string, object>>;
}

/** One fault in a policy. Lines and columns count from 1, columns in code points; `text` is the source line. */
export interface Diagnostic {
  readonly code: ProblemCode;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** The wrong part of the line, where it can be named. */
  readonly found?: string;
  /** What was looked into, such as `input.change`. */
  readonly of?: string;
  /** Names that are valid there. */
  readonly have?: readonly string[];
  /** What belongs there instead. */
  readonly want?: string;
}

/** A function of OPA with its operands as OPA writes values: JSON, sets, and objects with any keys. */
export interface BuiltinCall {
  readonly name: string;
  readonly operands: readonly string[];
}

/** Undefined where there is neither a value nor an error. */
export interface BuiltinResult {
  readonly value?: string;
  readonly error?: string;
}

/** What the OPA module can be asked, and what it answers. Modules are Rego sources by path. */
export interface OpaOperations {
  /** Calls OPA's own functions; `now_ns` is the instant that they see, in nanoseconds since the epoch. */
  readonly builtin: {
    readonly request: { readonly calls: readonly BuiltinCall[]; readonly now_ns?: string };
    readonly answer: { readonly results: readonly BuiltinResult[] };
  };
  /** Which functions `builtin` does not have. */
  readonly builtins: {
    readonly request: { readonly names: readonly string[] };
    readonly answer: { readonly missing: readonly string[] };
  };
  readonly bundle: {
    /** Paths are those in the bundle; `revision` is what a server reports. */
    readonly request: { readonly modules: Modules; readonly revision: string };
    /** `bundle` is base64 of a gzipped tar, and there only without diagnostics. */
    readonly answer: {
      readonly bundle?: string;
      readonly roots: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  readonly compile: {
    readonly request: { readonly modules: Modules; readonly schemas: OpaSchemas; readonly entrypoint: string };
    /** `wasm` is base64, and there only without diagnostics; `builtins` are functions that the host must supply. */
    readonly answer: {
      readonly wasm?: string;
      readonly rules: readonly RuleInfo[];
      readonly builtins: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  /** Gates where `main/decision` is an entry point, else any Rego. */
  readonly module: {
    readonly request: {
      readonly modules: Modules;
      readonly schemas?: OpaSchemas;
      readonly entrypoints: readonly string[];
    };
    readonly answer: OpaOperations['compile']['answer'];
  };
  /** `own` names the files whose faults are told, and whose rules are listed by code; all of them where it is empty. */
  readonly check: {
    readonly request: {
      readonly modules: Modules;
      readonly tests: Modules;
      readonly own: readonly string[];
      readonly schemas: OpaSchemas;
      readonly entrypoint: string;
    };
    readonly answer: { readonly rules: readonly string[]; readonly diagnostics: readonly Diagnostic[] };
  };
  /** Evaluates the tests of rules, which must compile; examples stand in the order of files and lines. */
  readonly describe: {
    readonly request: { readonly modules: Modules; readonly data: Readonly<Record<string, unknown>> };
    readonly answer: {
      readonly examples: readonly RuleExample[];
      /** By code: what a rule reads of `data.params`, such as `freeze.allow`. */
      readonly parameters: Readonly<Record<string, readonly string[]>>;
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  readonly format: {
    readonly request: { readonly modules: Modules };
    readonly answer: {
      readonly modules: Modules;
      readonly differ: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  readonly test: {
    /** `run` is an expression (RE2) that the full name of a test matches; without it all run. */
    readonly request: {
      readonly modules: Modules;
      readonly data: Readonly<Record<string, unknown>>;
      readonly run?: string;
    };
    readonly answer: {
      readonly results: readonly PolicyTest[];
      readonly coverage: readonly PolicyCoverage[];
      readonly rules: readonly RuleSeen[];
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  /** Changes the policies in `files`, and the snapshots that tests begin with, and runs the tests; one of `parts` shares. */
  readonly mutate: {
    readonly request: {
      readonly modules: Modules;
      readonly data: Readonly<Record<string, unknown>>;
      readonly files: readonly string[];
      readonly schemas: OpaSchemas;
      readonly part: number;
      readonly parts: number;
    };
    readonly answer: {
      readonly policies: MutantTally;
      readonly documents: MutantTally;
      readonly survivors: readonly Mutant[];
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  /** Checks policies as `compile` does, and compiles them with their tests, each of which is an entry point. */
  readonly test_build: {
    readonly request: OpaOperations['compile']['request'] & { readonly tests: Modules; readonly run?: string };
    /** `wasm` is base64, and there only where there are tests and no diagnostics. */
    readonly answer: {
      readonly wasm?: string;
      readonly rules: readonly RuleInfo[];
      readonly entries: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    };
  };
  readonly unpack: {
    /** `bundle` is base64 of a gzipped tar, `pem` a public key; an empty scope is none. */
    readonly request: {
      readonly bundle: string;
      readonly key?: { readonly pem: string; readonly algorithm: string; readonly scope: string };
    };
    /** Modules by their paths in the bundle; none with a refusal. */
    readonly answer: {
      readonly modules: Modules;
      readonly refusal?: {
        readonly code: ProblemCode;
        readonly message: string;
        readonly found: string;
        readonly want: string;
      };
    };
  };
  readonly trace: {
    /** `rule` is its package; after so many `events` the evaluation is given up; the first `print` are told as OPA prints them. */
    readonly request: {
      readonly modules: Modules;
      readonly rule: string;
      readonly input: object;
      readonly data: object;
      readonly epoch_ms: number;
      readonly events: number;
      readonly print: number;
    };
    /** `findings` and `judged` are undefined where the evaluation was `cut`. */
    readonly answer: {
      readonly nodes: readonly TraceNode[];
      readonly findings?: readonly unknown[];
      readonly judged?: readonly unknown[];
      readonly lines?: string;
      readonly cut: boolean;
      readonly diagnostics: readonly Diagnostic[];
    };
  };
}
