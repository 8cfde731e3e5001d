/** The binary forms that SSH keys and signatures are made of (RFC 4251 §5). Every reader throws RangeError where bytes are missing or left over. */

export interface WireReader {
  uint8(): number;
  uint32(): number;
  /** A `string`: its length in four bytes, then its bytes. */
  bytes(): Uint8Array;
  /** A `string` of ASCII characters. */
  ascii(): string;
  /** A positive `mpint` without its leading zeros. */
  positive(): Uint8Array;
  /** The exact bytes that come next. */
  raw(length: number): Uint8Array;
  /** Nothing may be left. */
  end(): void;
}

export function wireReader(data: Uint8Array): WireReader {
  let at = 0;
  const raw = (length: number): Uint8Array => {
    if (length > data.length - at)
      throw new RangeError(`${length} bytes are announced and ${data.length - at} are left`);
    at += length;
    return data.subarray(at - length, at);
  };
  const uint32 = (): number => raw(4).reduce((sum, byte) => sum * 256 + byte, 0);
  const bytes = (): Uint8Array => raw(uint32());
  return {
    uint8: () => raw(1).reduce((_, byte) => byte, 0),
    uint32,
    bytes,
    ascii: () => asciiOf(bytes()),
    positive: () => magnitudeOf(bytes()),
    raw,
    end: () => {
      if (at !== data.length) throw new RangeError(`${data.length - at} bytes are left over`);
    },
  };
}

/** A `string`: the length in four bytes, then the bytes. */
export function wireString(bytes: Uint8Array): Uint8Array {
  return joined([wireUint32(bytes.length), bytes]);
}

export function wireUint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of a text whose characters all lie below 256, as in every name of an SSH key and in decoded base64. */
export const binaryBytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

export const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Bytes of standard base64 with padding (RFC 4648 §4); undefined where the text is none, or is not the one way to write its bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const binary = atob(text);
  return btoa(binary) === text ? binaryBytes(binary) : undefined;
}

function asciiOf(bytes: Uint8Array): string {
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) throw new RangeError('a name holds a character outside ASCII');
  return String.fromCharCode(...bytes);
}

function magnitudeOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  if (start < 0 || (bytes[0] ?? 0) > 0x7f) throw new RangeError('a number is not positive');
  return bytes.subarray(start);
}
