import type { Builtins } from './builtin.ts';
import { compareStrings } from './compare-values.ts';
import { int64Of, stringAt, valueAt } from './operands.ts';

/** Versions as OPA reads them: Semantic Versioning 2.0.0, and a leading `v` is allowed. */
export const SEMVER: Builtins = {
  'semver.compare': (operands) => compareVersions(parse(stringAt(operands, 0)), parse(stringAt(operands, 1))),
  'semver.is_valid': (operands) => {
    const text = valueAt(operands, 0);
    return typeof text === 'string' && read(text) !== undefined;
  },
};

interface Version {
  /** Major, minor and patch, each of 64 bits at most. */
  readonly numbers: readonly bigint[];
  /** Empty for a release. */
  readonly preRelease: readonly string[];
}

const VERSION =
  /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

function parse(text: string): Version {
  const version = read(text);
  if (version === undefined) throw new Error(`string ${text} is not a valid SemVer`);
  return version;
}

function read(text: string): Version | undefined {
  const [whole, major = '', minor = '', patch = '', pre] = VERSION.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const numbers = [major, minor, patch].map(int64Of).filter((number) => number !== undefined);
  const preRelease = pre?.split('.') ?? [];
  if (numbers.length < 3 || preRelease.some((part) => /^0\d+$/.test(part))) return undefined;
  return { numbers, preRelease };
}

/** -1, 0 or 1, by §11 of the standard. */
function compareVersions(a: Version, b: Version): number {
  for (const [at, left] of a.numbers.entries()) {
    const right = b.numbers[at] ?? 0n;
    if (left !== right) return left < right ? -1 : 1;
  }
  const [left, right] = [a.preRelease, b.preRelease];
  if (left.join('.') === right.join('.')) return 0;
  if (left.length === 0 || right.length === 0) return left.length === 0 ? 1 : -1;
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  if (left.length < right.length) return -1;
  throw new Error('numbers of a pre-release beyond 64 bits cannot be told apart');
}

function compareParts(a: string, b: string): number {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== undefined && right !== undefined) return left === right ? 0 : left < right ? -1 : 1;
  if (left !== undefined || right !== undefined) return left !== undefined ? -1 : 1;
  return Math.sign(compareStrings(a, b));
}

/** What is beyond 64 bits is the largest number, as Go's conversion has it. */
function numberOf(part: string): bigint | undefined {
  if (!/^\d+$/.test(part)) return undefined;
  const number = BigInt(part);
  return number > INT64_MAX ? INT64_MAX : number;
}

const INT64_MAX = 2n ** 63n - 1n;
