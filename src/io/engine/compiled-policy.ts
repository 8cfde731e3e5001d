import { canonicalJson } from '../../core/model/canonical.ts';
import type { RuleInfo } from '../../core/model/policy.ts';
import { Problem } from '../../core/model/problem.ts';
import { sha256 } from '../../core/snapshot/digest.ts';

/** A compiled policy as it is kept beside a decision: the module's bytes hold the rule index too. */
export interface CompiledPolicy {
  /** What is kept and named by its digest. */
  readonly wasm: Uint8Array;
  /** Of all parts, sorted by code. */
  readonly rules: readonly RuleInfo[];
  /** SHA-256 of `wasm`, lower-case hexadecimal. */
  readonly digest: string;
  /** The modules that are evaluated, each with its rules: a repository's own, and the pack that it carries. */
  readonly parts: readonly PolicyPart[];
}

/** One module that OPA compiled, and the rules it answers for. */
export interface PolicyPart {
  readonly wasm: Uint8Array;
  readonly rules: readonly RuleInfo[];
}

/** The rule that walks all gates, as OPA names entry points. */
export const ENTRYPOINT = 'main/decision';

const SECTION = 'phasegate.rules';

/** The pack inside a repository's own policy, so that one file and one digest are all that decided. */
const PACK_SECTION = 'phasegate.pack';

/** What the module was compiled from, so that a decision can be explained and rebuilt from what is kept beside it. */
const SOURCES_SECTION = 'phasegate.sources';

/** Rego sources by path. */
export type Sources = Readonly<Record<string, string>>;

/** Writes rule index and sources into a module, as custom sections (WebAssembly core specification 5.5.3). */
export function withRules(module: Uint8Array, rules: readonly RuleInfo[], sources: Sources): CompiledPolicy {
  const encoded = (value: unknown) => new TextEncoder().encode(canonicalJson(value));
  const wasm = withSection(withSection(module, SECTION, encoded(rules)), SOURCES_SECTION, encoded(sources));
  return { wasm, rules, digest: sha256(wasm), parts: [{ wasm, rules }] };
}

/** The sources of one part. Throws `policy.mismatch` where it carries none: judging needs none, so they are read at need. */
export function sourcesOf({ wasm }: Pick<PolicyPart, 'wasm'>): Sources {
  const [section] = WebAssembly.Module.customSections(moduleOf(wasm), SOURCES_SECTION);
  const sources = section === undefined ? undefined : jsonIn(section);
  if (!isSources(sources)) throw mismatch('the compiled policy does not carry its sources', 'none', SOURCES_SECTION);
  return sources;
}

function isSources(value: unknown): value is Sources {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

/** Own rules beside the pack's. Throws `policy.duplicate` where both have a rule. */
export function withPack(own: CompiledPolicy, pack: CompiledPolicy): CompiledPolicy {
  return joined(withSection(own.wasm, PACK_SECTION, pack.wasm), own.rules, pack);
}

function joined(wasm: Uint8Array, own: readonly RuleInfo[], pack: CompiledPolicy): CompiledPolicy {
  const twice = own.find(({ code }) => pack.rules.some((rule) => rule.code === code));
  if (twice !== undefined) {
    const { code, file, line } = twice;
    const message = `the pack has a rule ${code} already`;
    throw new Problem({
      code: 'policy.duplicate',
      message,
      file,
      line,
      found: code,
      expected: 'a code of its own',
      remedy: 'rename the rule',
    });
  }
  const rules = [...own, ...pack.rules].sort((a, b) => (a.code < b.code ? -1 : 1));
  return { wasm, rules, digest: sha256(wasm), parts: [{ wasm, rules: own }, ...pack.parts] };
}

/**
 * Reads the rule index back. Throws `policy.mismatch` where the bytes are not those of `digest`,
 * or are no module that carries exactly one index.
 */
export function readPolicy(wasm: Uint8Array, digest?: string): CompiledPolicy {
  const actual = digest === undefined ? sha256(wasm) : assertDigest(wasm, digest);
  const module = moduleOf(wasm);
  const sections = WebAssembly.Module.customSections(module, SECTION);
  const [section, second] = sections;
  if (section === undefined || second !== undefined) {
    throw mismatch('the compiled policy does not carry one rule index', `${sections.length} sections`, SECTION);
  }
  const rules = rulesIn(section);
  const [pack] = WebAssembly.Module.customSections(module, PACK_SECTION);
  return pack === undefined
    ? { wasm, rules, digest: actual, parts: [{ wasm, rules }] }
    : joined(wasm, rules, readPolicy(new Uint8Array(pack)));
}

/** Throws `policy.mismatch` where the bytes are not those of `digest`, which is given back. */
export function assertDigest(wasm: Uint8Array, digest: string): string {
  const actual = sha256(wasm);
  if (digest === actual) return actual;
  throw mismatch('the compiled policy is not the one that its digest names', actual, digest);
}

function withSection(module: Uint8Array, title: string, content: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(title);
  const length = unsignedLeb(name.length);
  const size = unsignedLeb(length.length + name.length + content.length);
  return new Uint8Array(Buffer.concat([module, Buffer.from([0, ...size, ...length]), name, content]));
}

function moduleOf(wasm: Uint8Array): WebAssembly.Module {
  try {
    return new WebAssembly.Module(new Uint8Array(wasm));
  } catch {
    throw mismatch('the compiled policy is not a WebAssembly module', `${wasm.length} bytes`, 'a module');
  }
}

function rulesIn(section: ArrayBuffer): readonly RuleInfo[] {
  const rules = jsonIn(section);
  if (!Array.isArray(rules) || !rules.every(isRuleInfo) || new Set(rules.map(({ code }) => code)).size < rules.length) {
    throw mismatch('the rule index of the compiled policy cannot be read', 'another shape', 'a list of distinct rules');
  }
  return rules;
}

/** Undefined where it is not JSON in UTF-8. */
function jsonIn(section: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(section));
  } catch {
    return undefined;
  }
}

function isRuleInfo(value: unknown): value is RuleInfo {
  if (typeof value !== 'object' || value === null) return false;
  const { who, level, reads, reads_trusted, builtins, judges, tells, line, ...texts } = value as Record<
    string,
    unknown
  >;
  return (
    ['code', 'description', 'file', 'solution', 'title'].join() === Object.keys(texts).sort().join() &&
    Object.values(texts).every((text) => typeof text === 'string') &&
    /^[^./]+\.[^./]+$/.test(String(texts.code)) &&
    (who === undefined || typeof who === 'string') &&
    (level === 'block' || level === 'warn') &&
    [reads, reads_trusted, builtins].every(
      (keys) => Array.isArray(keys) && keys.every((key) => typeof key === 'string'),
    ) &&
    typeof judges === 'boolean' &&
    (tells === undefined || (Array.isArray(tells) && tells.every((name) => name === 'notes' || name === 'figures'))) &&
    Number.isSafeInteger(line)
  );
}

function mismatch(message: string, found: string, expected: string): Problem {
  const remedy = 'use the policy that was kept with the decision, or compile the policies again';
  return new Problem({ code: 'policy.mismatch', message, found, expected, remedy });
}

function unsignedLeb(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsignedLeb(value >>> 7)];
}
