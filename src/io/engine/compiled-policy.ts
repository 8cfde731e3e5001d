import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/model/canonical.ts';
import type { RuleInfo } from '../../core/model/policy.ts';
import { Problem } from '../../core/model/problem.ts';

/** A compiled policy as it is kept beside a decision: the module's bytes hold the rule index too. */
export interface CompiledPolicy {
  readonly wasm: Uint8Array;
  /** Sorted by code. */
  readonly rules: readonly RuleInfo[];
  /** SHA-256 of `wasm`, lower-case hexadecimal. */
  readonly digest: string;
}

/** The rule that walks all gates, as OPA names entry points. */
export const ENTRYPOINT = 'main/decision';

const SECTION = 'phasegate.rules';

/** Writes the rule index into a module, as a custom section (WebAssembly core specification 5.5.3). */
export function withRules(module: Uint8Array, rules: readonly RuleInfo[]): CompiledPolicy {
  const name = new TextEncoder().encode(SECTION);
  const content = new TextEncoder().encode(canonicalJson(rules));
  const length = unsignedLeb(name.length);
  const size = unsignedLeb(length.length + name.length + content.length);
  const wasm = new Uint8Array(Buffer.concat([module, Buffer.from([0, ...size, ...length]), name, content]));
  return { wasm, rules, digest: digestOf(wasm) };
}

/**
 * Reads the rule index back. Throws `policy.mismatch` where the bytes are not those of `digest`,
 * or are no module that carries exactly one index.
 */
export function readPolicy(wasm: Uint8Array, digest?: string): CompiledPolicy {
  const actual = digestOf(wasm);
  if (digest !== undefined && digest !== actual) {
    throw mismatch('the compiled policy is not the one that its digest names', actual, digest);
  }
  const sections = sectionsOf(wasm);
  const [section, second] = sections;
  if (section === undefined || second !== undefined) {
    throw mismatch('the compiled policy does not carry one rule index', `${sections.length} sections`, SECTION);
  }
  return { wasm, rules: rulesIn(section), digest: actual };
}

function sectionsOf(wasm: Uint8Array): readonly ArrayBuffer[] {
  try {
    return WebAssembly.Module.customSections(new WebAssembly.Module(new Uint8Array(wasm)), SECTION);
  } catch {
    throw mismatch('the compiled policy is not a WebAssembly module', `${wasm.length} bytes`, 'a module');
  }
}

function rulesIn(section: ArrayBuffer): readonly RuleInfo[] {
  let rules: unknown;
  try {
    rules = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(section));
  } catch {
    rules = undefined;
  }
  if (!Array.isArray(rules) || !rules.every(isRuleInfo) || new Set(rules.map(({ code }) => code)).size < rules.length) {
    throw mismatch('the rule index of the compiled policy cannot be read', 'another shape', 'a list of distinct rules');
  }
  return rules;
}

function isRuleInfo(value: unknown): value is RuleInfo {
  if (typeof value !== 'object' || value === null) return false;
  const { who, level, reads, reads_trusted, judges, line, ...texts } = value as Record<string, unknown>;
  return (
    ['code', 'description', 'file', 'solution', 'title'].join() === Object.keys(texts).sort().join() &&
    Object.values(texts).every((text) => typeof text === 'string') &&
    /^[^./]+\.[^./]+$/.test(String(texts.code)) &&
    (who === undefined || typeof who === 'string') &&
    (level === 'block' || level === 'warn') &&
    [reads, reads_trusted].every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === 'string')) &&
    typeof judges === 'boolean' &&
    Number.isSafeInteger(line)
  );
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function mismatch(message: string, found: string, expected: string): Problem {
  const remedy = 'use the policy that was kept with the decision, or compile the policies again';
  return new Problem({ code: 'policy.mismatch', message, found, expected, remedy });
}

function unsignedLeb(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsignedLeb(value >>> 7)];
}
