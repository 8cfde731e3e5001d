/** Answers a call of a host function, all in the text that OPA has of values; undefined is Rego's undefined. */
export type HostCall = (name: string, operands: readonly string[]) => string | undefined;

/** One instance of a compiled policy in a memory of its own. */
export interface PolicyInstance {
  /** In the order of their numbers. */
  readonly entrypoints: readonly string[];
  /** The functions that the module leaves to its host. */
  readonly builtins: readonly string[];
  /** Gives the result set, as JSON or, `exact`, as OPA writes values. Without an input `input` is undefined. Throws whatever the policy aborts with. */
  evaluate(request: PolicyQuery): string;
}

export interface PolicyQuery {
  /** One of the module's. */
  readonly entry: string;
  /** JSON in UTF-8. */
  readonly input: ArrayBuffer | undefined;
  readonly data: ArrayBuffer;
  readonly call: HostCall;
  readonly exact?: boolean;
}

/** OPA's interface of compiled policies (https://www.openpolicyagent.org/docs/wasm), as far as it is used here. */
interface Abi {
  readonly opa_wasm_abi_version?: { readonly value: number };
  readonly builtins: () => number;
  readonly entrypoints: () => number;
  readonly opa_malloc: (length: number) => number;
  readonly opa_free: (address: number) => void;
  readonly opa_json_parse: (address: number, length: number) => number;
  readonly opa_json_dump: (value: number) => number;
  readonly opa_value_parse: (address: number, length: number) => number;
  readonly opa_value_dump: (value: number) => number;
  readonly opa_heap_ptr_get: () => number;
  readonly opa_heap_ptr_set: (address: number) => void;
  readonly opa_eval_ctx_new: () => number;
  readonly opa_eval_ctx_set_input: (context: number, value: number) => void;
  readonly opa_eval_ctx_set_data: (context: number, value: number) => void;
  readonly opa_eval_ctx_set_entrypoint: (context: number, entrypoint: number) => void;
  readonly opa_eval_ctx_get_result: (context: number) => number;
  readonly eval: (context: number) => number;
}

const VERSION = 1;

/**
 * Makes an instance, whose memory is in pages of 64 KiB. Throws where the module is none of OPA's, or of another version.
 * The interface's first version is all that is used, so a module of any OPA will do.
 */
export async function instantiate(
  module: WebAssembly.Module,
  { initial, maximum }: { readonly initial: number; readonly maximum: number },
): Promise<PolicyInstance> {
  const memory = new WebAssembly.Memory({ initial, maximum });
  const host: Host = { names: [], call: () => unanswered() };
  const builtin = (id: number, _context: number, ...operands: readonly number[]): number => {
    const texts = operands.map((operand) => dumped(abi, memory, operand));
    const result = host.call(host.names[id] ?? unanswered(), texts);
    return result === undefined ? 0 : loaded(abi, memory, new TextEncoder().encode(result), abi.opa_value_parse);
  };
  const abort = (at: number): never => {
    throw new Error(textAt(memory, at));
  };
  const builtins = Object.fromEntries([0, 1, 2, 3, 4].map((arity) => [`opa_builtin${arity}`, builtin]));
  const env = { memory, opa_abort: abort, opa_println: () => undefined, ...builtins };
  const { exports } = await WebAssembly.instantiate(module, { env });
  const abi = exports as unknown as Abi;
  const version = abi.opa_wasm_abi_version?.value ?? VERSION;
  if (version !== VERSION)
    throw new Error(`the module has version ${version} of OPA's interface instead of ${VERSION}`);
  host.names = numbered(textAt(memory, abi.opa_json_dump(abi.builtins())));
  const entrypoints = numbered(textAt(memory, abi.opa_json_dump(abi.entrypoints())));
  const empty = abi.opa_heap_ptr_get();
  return {
    entrypoints,
    builtins: host.names,
    evaluate: ({ entry, input, data, call, exact = false }) => {
      const number = entrypoints.indexOf(entry);
      if (number < 0) throw new Error(`the module has no entry point ${entry}`);
      host.call = call;
      abi.opa_heap_ptr_set(empty);
      const documents = [data, input].map((bytes) =>
        bytes === undefined ? 0 : loaded(abi, memory, new Uint8Array(bytes), abi.opa_json_parse),
      );
      const result = evaluated(abi, number, documents);
      return textAt(memory, exact ? abi.opa_value_dump(result) : abi.opa_json_dump(result));
    },
  };
}

interface Host {
  names: readonly string[];
  call: HostCall;
}

function unanswered(): never {
  throw new Error('the module called a function that nobody answers');
}

function evaluated(abi: Abi, entry: number, [data = 0, input = 0]: readonly number[]): number {
  const context = abi.opa_eval_ctx_new();
  abi.opa_eval_ctx_set_data(context, data);
  abi.opa_eval_ctx_set_input(context, input);
  abi.opa_eval_ctx_set_entrypoint(context, entry);
  const code = abi.eval(context);
  if (code !== 0) throw new Error(`the evaluation ended with ${code}`);
  return abi.opa_eval_ctx_get_result(context);
}

/** The address of a value given by its text. */
function loaded(abi: Abi, memory: WebAssembly.Memory, text: Uint8Array, parse: Abi['opa_json_parse']): number {
  const at = abi.opa_malloc(text.length);
  new Uint8Array(memory.buffer, at, text.length).set(text);
  const value = parse(at, text.length);
  abi.opa_free(at);
  if (value !== 0) return value;
  throw new Error(`no value can be read from ${new TextDecoder().decode(text.subarray(0, 80)) || 'nothing'}`);
}

function dumped(abi: Abi, memory: WebAssembly.Memory, value: number): string {
  const at = abi.opa_value_dump(value);
  const text = textAt(memory, at);
  abi.opa_free(at);
  return text;
}

/** UTF-8, ended by a zero byte. */
function textAt(memory: WebAssembly.Memory, at: number): string {
  const bytes = new Uint8Array(memory.buffer);
  return new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
}

/** Names by their number, from `{"name": number}`. */
function numbered(text: string): readonly string[] {
  const numbers: Record<string, number> = JSON.parse(text);
  const names: string[] = [];
  for (const [name, number] of Object.entries(numbers)) names[number] = name;
  return names;
}
