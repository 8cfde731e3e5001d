const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  '\u00b5s': 1_000n,
  '\u03bcs': 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** Units that Go does not know, in hours. */
const LONG_UNITS: Readonly<Record<string, number>> = { d: 24, w: 7 * 24, y: 365 * 24 };

const LIMIT = 2n ** 63n;

/**
 * A duration in nanoseconds, as OPA reads it: Go's notation, such as `1h30m`, and days, weeks and years of 365 days. Throws
 * where the text is none or does not fit into 64 bits.
 */
export function parseDuration(text: string): bigint {
  const plain = /[dwy]/.test(text) ? inHours(text) : text;
  const [, sign, all = ''] = /^([-+]?)(.*)$/s.exec(plain) ?? [];
  if (all === '0') return 0n;
  let sum = 0n;
  for (const part of partsOf(all, /^(\d*)(?:\.(\d*))?([^\d.]+)/)) {
    sum = BigInt.asUintN(64, sum + nanosecondsOf(part));
    if (sum > LIMIT) throw invalid(text);
  }
  if (all === '' || (sum === LIMIT && sign !== '-')) throw invalid(text);
  return sign === '-' ? -sum : sum;
}

const invalid = (text: string): Error => new Error(`time: invalid duration ${JSON.stringify(text)}`);

/** A text as a sequence of what a pattern finds. */
function partsOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const parts: RegExpExecArray[] = [];
  for (let rest = text; rest !== ''; ) {
    const found = pattern.exec(rest);
    if (found === null) throw invalid(text);
    parts.push(found);
    rest = rest.slice(found[0].length);
  }
  return parts;
}

/** Of a number with its unit, rounded as Go does it. */
function nanosecondsOf([text, whole = '', fraction = '', name = '']: RegExpExecArray): bigint {
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  if (unit === undefined || whole + fraction === '') throw invalid(text);
  const units = BigInt(whole);
  if (units > LIMIT / unit) throw invalid(text);
  const { digits, scale } = leading(fraction);
  const nanoseconds = units * unit + BigInt(Math.trunc(Number(digits) * (Number(unit) / scale)));
  if (nanoseconds > LIMIT) throw invalid(text);
  return nanoseconds;
}

/** The digits of a fraction that fit into 64 bits, and what they are to be divided by. */
function leading(fraction: string): { readonly digits: bigint; readonly scale: number } {
  let digits = 0n;
  let scale = 1;
  for (const digit of fraction) {
    const next = digits * 10n + BigInt(digit);
    if (digits > (LIMIT - 1n) / 10n || next > LIMIT) break;
    digits = next;
    scale *= 10;
  }
  return { digits, scale };
}

function inHours(text: string): string {
  const [, sign = '', all = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  const parts = partsOf(all, /^([\d.]+)(ms|us|\u00b5s|ns|[a-z])/);
  return sign + parts.map(([part, digits = '', unit = '']) => hoursOf(digits, LONG_UNITS[unit]) ?? part).join('');
}

function hoursOf(digits: string, unit: number | undefined): string | undefined {
  if (unit === undefined) return undefined;
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) throw invalid(digits);
  return `${withoutExponent(Number(digits) * unit)}h`;
}

/** The shortest decimal text of a number that is not negative. */
function withoutExponent(number: number): string {
  const [mantissa = '', exponent = '0'] = `${number}`.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`;
  return shift === 0 ? mantissa : (whole + fraction).padEnd(whole.length + shift, '0');
}
