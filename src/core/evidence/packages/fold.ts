import type { Bill } from '../../model/part.generated.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import type { Package } from '../adapter.ts';

type Packages = NonNullable<Snapshot['input']['packages']>;

/** Counts the packages of one report as they come, and keeps the first `limit`. */
export function foldPackages({ limit }: { readonly limit: number }): { add(one: Package): void; finish(): Bill } {
  const bill: Bill = { total: 0, list: [] };
  return {
    add(one) {
      bill.total += 1;
      if (bill.list.length < limit) bill.list.push({ ...one, licenses: [...one.licenses] });
    },
    finish: () => bill,
  };
}

/** What was read from the files of one slot. */
export interface PackageSlot {
  readonly slot: string;
  readonly reports: readonly { readonly source: string; readonly bill: Bill }[];
}

/** How many packages each slot has, and the first of them, by slot and source as given. */
export function joinPackages(slots: readonly PackageSlot[], { limit }: { readonly limit: number }): Packages {
  const list: Packages['list'] = [];
  for (const { slot, reports } of slots)
    for (const { source, bill } of reports)
      for (const one of bill.list) if (list.length < limit) list.push({ slot, source, ...one });
  const totals = slots.map(({ slot, reports }) => ({
    name: slot,
    total: reports.reduce((sum, { bill }) => sum + bill.total, 0),
  }));
  return { slots: totals, list, omitted: totals.reduce((sum, { total }) => sum + total, 0) - list.length };
}
