import { type ProblemParts, problemsOf } from '../model/problem.ts';
import type { AnyAdapter, Ask, Items, Kind, Report, SourceFile } from './adapter.ts';
import { pickAdapter } from './pick.ts';

/** Where the items of each kind go; those of the others are let go. */
export type Sinks = { readonly [K in Kind]?: (item: Items[K]) => void };

export interface ReadOptions {
  /** An adapter's id, where the slot names one. */
  readonly format?: string | undefined;
  readonly ask?: Ask | undefined;
  /** Among which the file's is picked. */
  readonly adapters: readonly AnyAdapter[];
}

/** How one file was read. Without an adapter nothing was; with problems the items handed over are not all there is to know. */
export interface Reading {
  readonly adapter?: AnyAdapter;
  readonly report: Report;
}

/** Reads one file with the adapter it belongs to. Never throws: whatever goes wrong is a problem of the report. */
export function readEvidence(file: SourceFile, options: ReadOptions, sinks: Sinks): Reading {
  let adapter: AnyAdapter | undefined;
  try {
    adapter = pickAdapter(file, options.adapters, options.format);
    return { adapter, report: readWith(adapter, file, sinks, options.ask) };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'evidence.unreadable').map((parts) => placed(parts, file));
    return { ...(adapter === undefined ? {} : { adapter }), report: { notes: [], problems } };
  }
}

function readWith(adapter: AnyAdapter, file: SourceFile, sinks: Sinks, ask?: Ask): Report {
  switch (adapter.kind) {
    case 'tests':
      return adapter.read(file, sinks.tests ?? letGo, ask);
    case 'perf':
      return adapter.read(file, sinks.perf ?? letGo, ask);
    case 'iac':
      return adapter.read(file, sinks.iac ?? letGo, ask);
    case 'environment':
      return adapter.read(file, sinks.environment ?? letGo, ask);
    case 'coverage':
      return adapter.read(file, sinks.coverage ?? letGo, ask);
    case 'packages':
      return adapter.read(file, sinks.packages ?? letGo, ask);
  }
}

const letGo = (): void => undefined;

const placed = (parts: ProblemParts, file: SourceFile): ProblemParts => ({ file: file.path, ...parts });
