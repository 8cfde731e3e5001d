import { parseBaseline } from '../core/config/baseline.ts';
import type { Metric } from '../core/evidence/adapter.ts';
import {
  type BaselineChange,
  type KnownBaseline,
  type Measured,
  measuredIn,
  updatedMetrics,
  withHistory,
} from '../core/evidence/perf/baseline.ts';
import type { BaselineFile } from '../core/model/baseline.generated.ts';
import { counted } from '../core/model/headline.ts';
import { formatInstant, parseInstant } from '../core/model/instant.ts';
import { Problem } from '../core/model/problem.ts';
import { said } from '../core/report/escape.ts';
import { quantity } from '../core/report/quantity.ts';
import { type ReadReport, readReports } from '../io/reports.ts';
import type { BaselineOptions } from './baseline.ts';
import { type Desk, standing, writeDocument } from './written.ts';

/** Writes or updates a performance baseline and shows what changes. Returns 0; what cannot be written throws Problems. */
export async function baselineCommand(paths: readonly string[], options: BaselineOptions, desk: Desk): Promise<0> {
  const reports = await readReports('perf', paths, desk.directory, options.format);
  const measured = measuredIn(reports.flatMap(({ items }): readonly Metric[] => items));
  const known = await knownBaseline(options.file, desk);
  const notes = reports
    .filter(({ report }) => report.saysFailed === true)
    .map(({ path }) => `the tool says that its run failed: ${path}`);
  const { file, changes } =
    options.history === true
      ? { file: recorded(known, measured, options, reports, desk), changes: [] }
      : updated(known, measured, options, reports, desk);
  await writeDocument(options.file, `${JSON.stringify(file, null, 2)}\n`, desk, options.dryRun === true);
  desk.print(
    options.json === true
      ? `${JSON.stringify({ file: options.file, written: options.dryRun !== true, changes, notes })}\n`
      : textOf(options, file, changes, notes),
  );
  return 0;
}

async function knownBaseline(path: string, desk: Desk): Promise<KnownBaseline | undefined> {
  const text = await standing(path, desk);
  if (text === undefined) return undefined;
  const rows = parseBaseline({ path, text }, '');
  return { file: JSON.parse(text) as BaselineFile, rows };
}

function recorded(
  known: KnownBaseline | undefined,
  measured: ReadonlyMap<string, Measured>,
  { file, profile }: BaselineOptions,
  reports: readonly ReadReport<'perf'>[],
  { nowMs }: Desk,
): BaselineFile {
  if (known !== undefined) {
    checkProfile(known.file.profile, profileOf(measured, profile));
    return withHistory(known, measured, measuredAt(reports) ?? formatInstant(nowMs));
  }
  throw new Problem({
    code: 'baseline.missing',
    message: 'there is no baseline to record a result in',
    file,
    remedy: 'write it without --history first',
  });
}

function updated(
  known: KnownBaseline | undefined,
  measured: ReadonlyMap<string, Measured>,
  options: BaselineOptions,
  reports: readonly ReadReport<'perf'>[],
  { nowMs }: Desk,
): { readonly file: BaselineFile; readonly changes: readonly BaselineChange[] } {
  const documented = known?.rows.map(({ metric }) => metric) ?? [];
  const judgeable = [...measured.values()].filter(({ direction }) => direction !== undefined).map(({ name }) => name);
  const names = [...new Set([...documented, ...options.metric])];
  const { metrics, changes } = updatedMetrics(names.length === 0 ? judgeable : names, measured, known);
  const profile = profileOf(measured, options.profile) ?? known?.file.profile;
  const isMoved = known?.file.profile !== undefined && known.file.profile !== profile;
  const loosened = isMoved ? documented : changes.filter(({ how }) => how === 'worse').map(({ metric }) => metric);
  const reset = loosened.length === 0 ? [] : [resetOf(loosened, options, formatInstant(nowMs))];
  const resets = [...(known?.file.resets ?? []), ...reset];
  const at = measuredAt(reports);
  const [first] = reports;
  return {
    file: {
      ...(profile === undefined ? {} : { profile }),
      ...(at === undefined ? {} : { measured_at: at }),
      source: options.source ?? first?.path ?? 'no report',
      reports: reports.map(({ path, sha256, format }) => ({ path, sha256, format })),
      ...(resets.length === 0 ? {} : { resets }),
      metrics,
    },
    changes,
  };
}

function resetOf(
  metrics: string[],
  { file, reason, reviewer }: BaselineOptions,
  at: string,
): NonNullable<BaselineFile['resets']>[number] {
  if (reason !== undefined && reviewer !== undefined) return { at, by: reviewer, reason, metrics };
  throw new Problem({
    code: 'baseline.loosened',
    message: 'the baseline would become worse, and nobody says why',
    file,
    found: metrics.slice(0, 6).join(', '),
    expected: '--reason and --reviewer, which the file records',
    remedy: 'find out what made it worse, or give reason and reviewer',
    who: 'the owners of the budget',
  });
}

/** The load of all metrics; two loads have no baseline in common. */
function profileOf(measured: ReadonlyMap<string, Measured>, given: string | undefined): string | undefined {
  const claims = [...new Set([...measured.values()].flatMap(({ profile }) => profile ?? []))];
  for (const claim of claims) checkProfile(given ?? claims[0], claim);
  return given ?? claims[0];
}

function checkProfile(one: string | undefined, other: string | undefined): void {
  if (one === undefined || other === undefined || one === other) return;
  throw new Problem({
    code: 'baseline.unfit',
    message: 'the reports were measured under another load',
    found: other,
    expected: one,
    remedy: 'measure under the load of the baseline',
  });
}

/** When the last of the tools says that it ran. */
function measuredAt(reports: readonly ReadReport<'perf'>[]): string | undefined {
  const times = reports.flatMap(({ report }) => parseInstant(report.claimedAt ?? '') ?? []);
  return times.length === 0 ? undefined : formatInstant(Math.max(...times));
}

function textOf(
  { file: path, dryRun }: BaselineOptions,
  { metrics }: BaselineFile,
  changes: readonly BaselineChange[],
  notes: readonly string[],
): string {
  const did = dryRun === true ? 'would write' : 'wrote';
  const told =
    changes.length === 0 ? 'a result was recorded' : `${changes.filter(({ how }) => how !== 'same').length} changed`;
  return [
    `${did}  ${said(path)} · ${counted(metrics.length, 'metric')}, ${told}`,
    ...changes.map(changeText),
    ...notes.map((note) => `  note      ${said(note)}`),
    ...(dryRun === true ? [] : ['  next      commit it to the trusted ref: a change of the gate']),
    '',
  ].join('\n');
}

function changeText({ metric, unit, from, to, runs, mad, how }: BaselineChange): string {
  const before = from === undefined ? '' : `${quantity(from, unit)} -> `;
  const basis = mad === undefined ? '1 run' : `median of ${counted(runs, 'run')}, MAD ${quantity(mad, unit)}`;
  return `  ${how.padEnd(8)}  ${said(metric)}  ${before}${quantity(to, unit)}  (${basis})`;
}
