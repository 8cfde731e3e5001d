/** The types of dist/engine.js, whole in themselves: the build publishes this file as dist/engine.d.ts. */

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** A document: a JSON value, or the bytes of one in UTF-8, of which no digit is lost. */
export type Document = JsonValue | Uint8Array;

/** What OPA gives: one object of named values for each answer, and none where the entry point is undefined. */
export type ResultSet = readonly { readonly [name: string]: unknown }[];

export interface LoadOptions {
  /** The most memory of the module, in MiB; 1024 unless given. */
  readonly memoryMb?: number;
  /** The most time of one evaluation, in milliseconds; 30 000 unless given. */
  readonly timeMs?: number;
  /** What `time.now_ns()` gives, in nanoseconds since the epoch; the clock's time of each evaluation unless given. */
  readonly nowNs?: bigint;
  /** Told of each function that reported an error; as in OPA the expression was undefined. */
  readonly onBuiltinError?: (error: BuiltinError) => void;
  /** Reads the JSON of a result set; JSON.parse unless given, which rounds integers beyond 2^53. */
  readonly parse?: (text: string) => unknown;
}

export interface BuiltinError {
  /** As OPA calls it, such as `units.parse`. */
  readonly name: string;
  readonly text: string;
}

export interface Query {
  /** Without it `input` is undefined; null, false, 0 and "" are inputs. */
  readonly input?: Document;
  /** An empty object unless given. */
  readonly data?: Document;
  /** One of `entrypoints`; the first unless given. */
  readonly entrypoint?: string;
}

export interface Policy {
  /** As OPA names them, such as `authz/allow`, the default first. */
  readonly entrypoints: readonly string[];
  /** Rejects with an EngineError. One evaluation knows nothing of another. */
  evaluate(query?: Query): Promise<ResultSet>;
  /** Ends the worker; nothing can be evaluated any more. */
  close(): Promise<void>;
}

/** Why something could not be loaded, compiled or evaluated; `code` is one of docs/problems.md. */
export interface EngineError extends Error {
  readonly code: string;
}

export interface CompileRequest {
  /** Rego sources by path. */
  readonly modules: Readonly<Record<string, string>>;
  /** Such as `authz/allow`. Rules of gates are added by themselves. */
  readonly entrypoints: readonly string[];
  /** JSON Schemas that every path is held against: of `input`, and of keys of `data`. */
  readonly schemas?: { readonly input?: object; readonly data?: Readonly<Record<string, object>> };
}

/** The module is there only without diagnostics. */
export interface CompileResult {
  readonly wasm: Uint8Array | undefined;
  /** The rules of gates, sorted by code; none where the modules are no gates. */
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Rule {
  /** `<gate>.<rule>` */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly level: 'block' | 'warn';
  readonly solution: string;
  readonly who?: string;
  /** Keys of `input` and of `data` that the rule reads, and functions that its host supplies. */
  readonly reads: readonly string[];
  readonly reads_trusted: readonly string[];
  readonly builtins: readonly string[];
  readonly judges: boolean;
  readonly tells?: readonly ('notes' | 'figures')[];
  readonly file: string;
  readonly line: number;
}

/** A fault in a policy. Lines and columns count from 1, columns in code points; `text` is the source line. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly found?: string;
  readonly of?: string;
  readonly have?: readonly string[];
  readonly want?: string;
}

/** Loads any module that OPA compiled into a worker of its own. Rejects with an EngineError. */
export type LoadPolicy = (wasm: Uint8Array, options?: LoadOptions) => Promise<Policy>;

/** Compiles with the OPA inside, without network or tools. Rejects only where OPA itself fails. */
export type Compile = (request: CompileRequest) => Promise<CompileResult>;

/** A worker that is there before a policy is, and evaluates any number of them, one request after the other. */
export interface Evaluator {
  /** Rejects with an EngineError where there is no answer to every entry. Takes the buffers of the documents away. */
  run(request: EvaluatorRequest): Promise<Evaluated>;
  close(): Promise<void>;
}

export interface EvaluatorRequest {
  readonly wasm: Uint8Array;
  /** Entry points to evaluate, as the module names them. */
  readonly entries: readonly string[];
  /** JSON documents in UTF-8. Without an input `input` is undefined. */
  readonly input?: ArrayBuffer;
  readonly data: ArrayBuffer;
  /** Memory in pages of 64 KiB. */
  readonly initialPages: number;
  readonly maximumPages: number;
  readonly timeMs: number;
  /** Whether sets come in OPA's order, as OPA itself writes them; that takes time. */
  readonly sorted?: boolean;
  /** What `time.now_ns()` gives; without it the function reports an error. */
  readonly nowNs?: bigint;
}

export interface Evaluated {
  /** For each entry, the result set as JSON. */
  readonly results: readonly string[];
  /** The functions that reported an error, each with its first. */
  readonly failures: readonly BuiltinError[];
  /** Every entry point of the module, in the order of their numbers, the first of which is the default. */
  readonly entrypoints: readonly string[];
}

/** Starts the worker at once; the file is another than dist/worker.js in tests alone. */
export type StartEvaluator = (workerFile?: string) => Evaluator;

export declare const loadPolicy: LoadPolicy;
export declare const compile: Compile;
export declare const startEvaluator: StartEvaluator;
