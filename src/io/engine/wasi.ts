/** WASI preview 1, `errno`. */
const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const NOT_SUPPORTED = 52;
/** The clock that shows the time of day. */
const WALL_CLOCK = 0;
const NANOSECONDS = 1_000_000;
const LONGEST_NAP_MS = 10;
const KEPT_OUTPUT = 4000;

export interface WasiHost {
  readonly imports: WebAssembly.ModuleImports;
  /** What the module wrote to its outputs, the last part of it. */
  output(): string;
  /** What the wall clock shows from now on, in nanoseconds since the epoch; while it is undefined, the time since the start. */
  setInstant(nanoseconds: bigint | undefined): void;
}

/**
 * The little of WASI preview 1 that a Go module without files asks for: no descriptor but the two outputs, no arguments,
 * no environment, no randomness (the same request gives the same bytes). Everything else is answered with `ENOSYS`.
 */
export function wasiHost(module: WebAssembly.Module, memory: () => WebAssembly.Memory): WasiHost {
  let written = '';
  let instant: bigint | undefined;
  const view = (): DataView => new DataView(memory().buffer);
  const bytes = (at: number, length: number): Uint8Array => new Uint8Array(memory().buffer, at, length);
  const nothing = (countAt: number, sizeAt: number): number => {
    view().setUint32(countAt, 0, true);
    view().setUint32(sizeAt, 0, true);
    return SUCCESS;
  };
  const served: WebAssembly.ModuleImports = {
    args_sizes_get: nothing,
    environ_sizes_get: nothing,
    args_get: () => SUCCESS,
    environ_get: () => SUCCESS,
    sched_yield: () => SUCCESS,
    fd_prestat_get: () => BAD_DESCRIPTOR,
    fd_fdstat_get: (descriptor: number, at: number) => {
      bytes(at, 24).fill(0);
      return descriptor <= 2 ? SUCCESS : BAD_DESCRIPTOR;
    },
    clock_time_get: (clock: number, _precision: bigint, at: number) => {
      const shown = clock === WALL_CLOCK ? instant : undefined;
      view().setBigUint64(at, shown ?? BigInt(Math.round(performance.now() * NANOSECONDS)), true);
      return SUCCESS;
    },
    random_get: (at: number, length: number) => {
      bytes(at, length).fill(7);
      return SUCCESS;
    },
    fd_write: (_descriptor: number, vectors: number, count: number, at: number) => {
      let size = 0;
      for (let index = 0; index < count; index += 1) {
        const length = view().getUint32(vectors + index * 8 + 4, true);
        written += new TextDecoder().decode(bytes(view().getUint32(vectors + index * 8, true), length).slice());
        size += length;
      }
      written = written.slice(-KEPT_OUTPUT);
      view().setUint32(at, size, true);
      return SUCCESS;
    },
    poll_oneoff: (subscriptions: number, events: number, _count: number, at: number) => {
      nap(view().getBigUint64(subscriptions + 24, true));
      bytes(events, 32).fill(0);
      view().setBigUint64(events, view().getBigUint64(subscriptions, true), true);
      view().setUint32(at, 1, true);
      return SUCCESS;
    },
    proc_exit: (code: number) => {
      throw new Error(`the module ended itself with ${code}: ${written.trim().split('\n')[0] ?? ''}`);
    },
  };
  const names = WebAssembly.Module.imports(module).map(({ name }) => name);
  return {
    imports: Object.fromEntries(names.map((name) => [name, served[name] ?? (() => NOT_SUPPORTED)])),
    output: () => written,
    setInstant: (nanoseconds) => {
      instant = nanoseconds;
    },
  };
}

function nap(nanoseconds: bigint): void {
  const milliseconds = Math.min(Number(nanoseconds) / NANOSECONDS, LONGEST_NAP_MS);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
