/** A WebAssembly section: its id, its size, its content. */
const section = (id: number, content: readonly number[]): readonly number[] => [id, ...leb(content.length), ...content];
const vector = (items: readonly (readonly number[])[]): readonly number[] => [...leb(items.length), ...items.flat()];
const text = (value: string): readonly number[] => [...leb(value.length), ...Buffer.from(value)];
const leb = (value: number): readonly number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)]);
const constant = (value: number): readonly number[] => [0x41, ...signed(value)];
const signed = (value: number): readonly number[] =>
  value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];

const I32 = 0x7f;
const GET_LOCAL_0 = [0x20, 0];
const BUILTINS_AT = 100;
const ENTRIES_AT = 200;

/** A module with OPA's interface and nothing behind it, which says that it needs one function of its host. */
export function moduleNeeding(builtin: string): Uint8Array {
  const functions = [
    { name: 'opa_malloc', type: 1, body: constant(1024) },
    { name: 'opa_json_parse', type: 2, body: constant(1) },
    { name: 'opa_json_dump', type: 1, body: GET_LOCAL_0 },
    { name: 'opa_heap_ptr_get', type: 0, body: constant(2048) },
    { name: 'builtins', type: 0, body: constant(BUILTINS_AT) },
    { name: 'entrypoints', type: 0, body: constant(ENTRIES_AT) },
  ];
  const data = (at: number, value: object): readonly number[] => [
    0,
    ...constant(at),
    0x0b,
    ...text(JSON.stringify(value)),
  ];
  return Uint8Array.from([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...section(1, vector([0, 1, 2].map((count) => [0x60, ...vector(Array(count).fill([I32])), 1, I32]))),
    ...section(2, vector([[...text('env'), ...text('memory'), 2, 0, 1]])),
    ...section(3, vector(functions.map(({ type }) => [type]))),
    ...section(7, vector(functions.map(({ name }, index) => [...text(name), 0, index]))),
    ...section(10, vector(functions.map(({ body }) => [body.length + 2, 0, ...body, 0x0b]))),
    ...section(11, vector([data(BUILTINS_AT, { [builtin]: 0 }), data(ENTRIES_AT, { 'main/decision': 0 })])),
  ]);
}
