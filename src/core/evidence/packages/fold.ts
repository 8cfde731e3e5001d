import type { Snapshot } from '../../model/snapshot.generated.ts';
import type { Package } from '../adapter.ts';

type Packages = NonNullable<Snapshot['input']['packages']>;

/** What was read from the files of one slot. */
export interface PackageSlot {
  readonly slot: string;
  readonly reports: readonly { readonly source: string; readonly packages: readonly Package[] }[];
}

/** How many packages each slot has, and the first of them, by slot and source as given. */
export function foldPackages(slots: readonly PackageSlot[], { limit }: { readonly limit: number }): Packages {
  const all = slots.flatMap(({ slot, reports }) =>
    reports.flatMap(({ source, packages }) =>
      packages.map((one) => ({ slot, source, ...one, licenses: [...one.licenses] })),
    ),
  );
  return {
    slots: slots.map(({ slot, reports }) => ({
      name: slot,
      total: reports.reduce((sum, { packages }) => sum + packages.length, 0),
    })),
    list: all.slice(0, limit),
    omitted: Math.max(0, all.length - limit),
  };
}
