import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Snapshot } from '../src/core/model/snapshot.generated.ts';
import { asSnapshot } from '../src/core/schema/snapshot.ts';

interface Operation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

/** One clean snapshot, what is spoiled in it, and how many findings each rule then has; a rule not named has none. */
export interface Scenario {
  readonly base: 'entry' | 'keep';
  readonly spoil: readonly Operation[];
  readonly expect: Readonly<Record<string, number | 'pass'>>;
}

type Node = Record<string, unknown>;

export const scenarios: readonly (readonly [string, Scenario])[] = globSync('test/scenarios/*/*/scenario.json')
  .sort()
  .map((file) => [file.split('/').slice(2, 4).join('/'), JSON.parse(readFileSync(file, 'utf8'))]);

/** The base with its spoiled parts, validated: a scenario that the host could not hand to a policy shows nothing. */
export function snapshotOf({ base, spoil }: Pick<Scenario, 'base' | 'spoil'>): Snapshot {
  const { testing } = JSON.parse(readFileSync('policies/testing/clean.json', 'utf8'));
  const snapshot = { version: 1, ...testing[base] };
  for (const operation of spoil) apply(snapshot, operation);
  return asSnapshot(snapshot);
}

/** RFC 6902, as far as scenarios need it; a path that leads nowhere is an error. */
function apply(document: Node, { op, path, value }: Operation): void {
  const keys = path.slice(1).split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((node, key) => (node as Node | undefined)?.[key], document) as Node | undefined;
  if (parent === undefined || (op !== 'add' && !(last in parent))) throw new Error(`${path} leads nowhere`);
  if (!Array.isArray(parent)) {
    if (op === 'remove') delete parent[last];
    else parent[last] = value;
  } else {
    const at = last === '-' ? parent.length : Number(last);
    parent.splice(at, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
  }
}
