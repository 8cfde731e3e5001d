import type { Person, Role, StatementKind } from '../../model/configuration.ts';
import type { Signer } from './signers.ts';
import type { FileDigest } from './statement.ts';

/** What a statement is held against; all of it from the trusted ref, except for the digests of the judged files. */
export interface StatementFacts {
  /** owner/name */
  readonly repository: string;
  readonly phase: string;
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** Globs over the judged tree for every kind, defaults applied. */
  readonly covers: readonly { readonly kind: StatementKind; readonly paths: readonly string[] }[];
  readonly maxAgeMs: number;
  /** The instant of judgement, in milliseconds since the epoch. */
  readonly instant: number;
  /** The entry instant, where a genuine entry decision exists: phase statements are judged as of then and no longer expire or become void. */
  readonly sealedAt?: number;
  readonly signers: readonly Signer[];
  /** The files of the judged tree that any kind covers. */
  readonly files: readonly FileDigest[];
  /** Every governance path and triage record that the change touches, before and after it, by `governanceName`. */
  readonly governance: readonly FileDigest[];
  /** Full name of the branch that the change is for. */
  readonly baseRef: string;
}

/** Clocks of people, of the platform and of the machine that judges differ by this much without anybody lying, in milliseconds. */
export const CLOCK_SKEW_MS = 120_000;

/** The roles of a person that take signatures by this method, in the order of the configuration. */
export function rolesOf(person: string, method: 'ssh' | 'review', roles: readonly Role[]): readonly string[] {
  return roles.filter((role) => role.people.includes(person) && role.accept.includes(method)).map(({ name }) => name);
}
