/** What the host asks of its worker. Each request is answered once, by an instance made for it alone. */
export interface WorkerRequest {
  readonly wasm: Uint8Array;
  /** Entry points to evaluate, as the module names them. */
  readonly entries: readonly string[];
  /** JSON documents in UTF-8. Without an input `input` is undefined. */
  readonly input?: ArrayBuffer;
  readonly data: ArrayBuffer;
  /** Memory in pages of 64 KiB. */
  readonly initialPages: number;
  readonly maximumPages: number;
  /** Whether sets come in OPA's order, as OPA itself writes them; that takes time, and a gate has no use for it. */
  readonly sorted?: boolean;
  /** What `time.now_ns` gives. */
  readonly nowNs?: bigint;
}

/** A host function that reported an error, by OPA's name, and its text. */
export interface BuiltinFailure {
  readonly name: string;
  readonly text: string;
}

export type WorkerAnswer =
  | {
      readonly kind: 'results';
      /** For each entry, the result set as JSON. */
      readonly results: readonly string[];
      readonly failures: readonly BuiltinFailure[];
      /** Every entry point of the module, in the order of their numbers, the first of which is the default. */
      readonly entrypoints: readonly string[];
    }
  /** The entry points of the module, among which one that was asked for is not. */
  | { readonly kind: 'entries'; readonly found: readonly string[] }
  /** Functions that the module needs and nobody supplies. */
  | { readonly kind: 'builtins'; readonly names: readonly string[] }
  /** Whatever was thrown, as text. */
  | { readonly kind: 'thrown'; readonly text: string };
