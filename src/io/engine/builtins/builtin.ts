/** A value of Rego as a built-in function sees it: object keys may be any value, and numbers keep all of their digits. */
export type RegoValue =
  | null
  | boolean
  | string
  | RegoNumber
  | readonly RegoValue[]
  | ReadonlySet<RegoValue>
  | ReadonlyMap<RegoValue, RegoValue>;

/**
 * A `number` where its shortest decimal text is the text that Rego has and no digit of it is lost (so no integer beyond
 * 2^53), a `bigint` for every other integer, else the decimal text itself (RFC 8259), such as `1.0` or `1e3`.
 */
export type RegoNumber = number | bigint | Decimal;

export interface Decimal {
  readonly decimal: string;
}

/** What is the same for every call in one evaluation. */
export interface BuiltinContext {
  /** The instant of judgement, in nanoseconds since the epoch; undefined where the host knows none. */
  readonly nowNs: bigint | undefined;
}

/**
 * A function of OPA that its compiled modules leave to the host. `undefined` is Rego's undefined; whatever it throws is a
 * built-in error, for which the expression is undefined as well, and which the host notes.
 */
export type Builtin = (operands: readonly RegoValue[], context: BuiltinContext) => RegoValue | undefined;

/** Functions by OPA's name, such as `time.parse_rfc3339_ns`. */
export type Builtins = Readonly<Record<string, Builtin>>;
