/** What the host asks of its worker. Each request is answered once, by an instance made for it alone. */
export interface WorkerRequest {
  readonly wasm: Uint8Array;
  /** Entry points to evaluate, as the module names them. */
  readonly entries: readonly string[];
  /** Every entry point that the rule index promises: a module with others is not the one that was compiled. */
  readonly promised: readonly string[];
  /** JSON documents in UTF-8. */
  readonly input: ArrayBuffer;
  readonly data: ArrayBuffer;
  /** Memory in pages of 64 KiB. */
  readonly initialPages: number;
  readonly maximumPages: number;
}

export type WorkerAnswer =
  /** For each entry, the result set as the SDK gives it. */
  | { readonly kind: 'results'; readonly results: readonly unknown[] }
  /** Functions that the module needs and nobody supplies. */
  | { readonly kind: 'builtins'; readonly names: readonly string[] }
  | { readonly kind: 'entries'; readonly found: readonly string[] }
  /** Whatever was thrown, as text. */
  | { readonly kind: 'thrown'; readonly text: string };
