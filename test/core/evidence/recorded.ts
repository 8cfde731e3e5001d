import { readdirSync, readFileSync } from 'node:fs';
import type {
  EnvironmentSample,
  FileCoverage,
  LintFinding,
  Metric,
  Package,
  Report,
  SourceFile,
} from '../../../src/core/evidence/adapter.ts';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { readEvidence } from '../../../src/core/evidence/read.ts';

/** A text as a file that a tool wrote. */
export function sourceOf(text: string, path = 'report.json'): SourceFile {
  return {
    path,
    bytes: Buffer.byteLength(text),
    head: Buffer.from(text).subarray(0, 65536).toString(),
    text: () => text,
    count: (ascii) => text.split(ascii).length - 1,
    *blocks() {
      for (let at = 0; at < text.length; at += 65536) yield text.slice(at, at + 65536);
    },
  };
}

export interface Read {
  readonly format: string | undefined;
  readonly report: Report;
  readonly codes: readonly string[];
  readonly metrics: readonly Metric[];
  readonly findings: readonly LintFinding[];
  readonly samples: readonly EnvironmentSample[];
  readonly files: readonly FileCoverage[];
  readonly packages: readonly Package[];
}

/** Reads a text as the product does: with the adapter that claims it, or the one that is named. */
export function read(text: string, format?: string): Read {
  const metrics: Metric[] = [];
  const findings: LintFinding[] = [];
  const samples: EnvironmentSample[] = [];
  const files: FileCoverage[] = [];
  const packages: Package[] = [];
  const { adapter, report } = readEvidence(
    sourceOf(text),
    { adapters: ADAPTERS, format },
    {
      perf: (metric) => metrics.push(metric),
      iac: (finding) => findings.push(finding),
      environment: (sample) => samples.push(sample),
      coverage: (one) => files.push(one),
      packages: (one) => packages.push(one),
    },
  );
  return {
    format: adapter?.id,
    report,
    codes: report.problems.map(({ code }) => code),
    metrics,
    findings,
    samples,
    files,
    packages,
  };
}

/** A value as the JSON report that holds it. */
export const readJson = (value: unknown, format?: string): Read => read(JSON.stringify(value), format);

/** A file below test/evidence/, as its tool wrote it. */
export const recorded = (path: string): string => readFileSync(`test/evidence/${path}`, 'utf8');

/** The figure of a metric; undefined where there is none of that name. */
export const figure = ({ metrics }: Pick<Read, 'metrics'>, name: string): number | undefined =>
  metrics.find((metric) => metric.name === name)?.value;

export interface Recording<Expected> {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** The recorded files of some adapters, with what a truthful reader finds in them. */
export function recordings<Expected>(...ids: readonly string[]): readonly Recording<Expected>[] {
  return ids.flatMap((id) =>
    readdirSync(`test/evidence/${id}`)
      .filter((name) => name.endsWith('.expected.json'))
      .map((name) => {
        const path = `test/evidence/${id}/${name.replace(/\.expected\.json$/, '')}`;
        const expected = JSON.parse(readFileSync(`test/evidence/${id}/${name}`, 'utf8')) as Expected;
        return { name: path.slice('test/evidence/'.length), text: readFileSync(path, 'utf8'), expected };
      }),
  );
}
