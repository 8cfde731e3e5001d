import { join } from 'node:path';
import { type AcceptedFinding, parseAcceptedFindings } from '../core/config/accepted-findings.ts';
import { type Acceptance, type AcceptedUpdate, acceptedText, updatedList } from '../core/config/accepted-update.ts';
import { parseConfiguration } from '../core/config/parse.ts';
import { foldLint } from '../core/evidence/iac/fold.ts';
import { counted } from '../core/model/headline.ts';
import { formatInstant, parseDeadline } from '../core/model/instant.ts';
import { nearest } from '../core/model/nearest.ts';
import { Problem } from '../core/model/problem.ts';
import { said } from '../core/report/escape.ts';
import { decodeText } from '../io/collect/configuration.ts';
import { configurationBeside } from '../io/configuration-beside.ts';
import { workTreeOf } from '../io/place.ts';
import { OWN_POLICIES } from '../io/policy-folder.ts';
import { type ReadReport, readReports } from '../io/reports.ts';
import type { AcceptOptions } from './baseline.ts';
import { invalidOption } from './subject-options.ts';
import { type Desk, listed, standing, writeDocument } from './written.ts';

/** A full list is told up to here. */
const MANY_NAMES = 12;

const LEVELS = ['error', 'warning', 'note'];

/** Takes findings into a list and shows what changes. Returns 0; what cannot be written throws Problems. */
export async function acceptCommand(paths: readonly string[], options: AcceptOptions, desk: Desk): Promise<0> {
  const accept = acceptanceOf(options, desk.nowMs);
  if (accept !== undefined) await assertPerson(accept.owner, desk);
  if (!LEVELS.includes(options.level)) throw invalidOption('--level', LEVELS.join(', '), options.level);
  const reports = await readReports('iac', paths, desk.directory, options.format);
  const text = await standing(options.file, desk);
  const known = text === undefined ? [] : parseAcceptedFindings({ path: options.file, text });
  const counted = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const found = reports.flatMap((report) => findingsOf(report, desk)).filter(({ level }) => counted.includes(level));
  const update = updatedList(known, found, desk.nowMs, {
    prune: options.prune === true,
    ...(accept === undefined ? {} : { accept }),
  });
  await writeDocument(options.file, acceptedText(update.entries, endOf), desk, options.dryRun === true);
  desk.print(
    options.json === true
      ? `${JSON.stringify({ file: options.file, written: options.dryRun !== true, ...update })}\n`
      : textOf(options, update),
  );
  return 0;
}

/** As the gate reads them: paths from the top of the repository, messages of the same length. */
function findingsOf({ report, items, directory }: ReadReport<'iac'>, desk: Desk) {
  const fold = foldLint({
    roots: [workTreeOf(desk.directory)],
    limit: Number.POSITIVE_INFINITY,
    ...(directory === undefined ? {} : { directory }),
  });
  for (const finding of items) fold.add(finding);
  return fold.finish({ ...(report.tool === undefined ? {} : { tool: report.tool }) }, { covered: [], all: new Set() })
    .findings;
}

/** Softness has an owner, a reason and an end; only pruning needs none of them. */
function acceptanceOf({ owner, until, reason, prune }: AcceptOptions, nowMs: number): Acceptance | undefined {
  if (prune === true && owner === undefined && until === undefined && reason === undefined) return undefined;
  if (owner === undefined) throw invalidOption('--owner', 'a person of the configuration', 'nothing');
  if (reason === undefined || reason.trim() !== reason || reason === '')
    throw invalidOption('--reason', 'why they are accepted', reason ?? 'nothing');
  const untilMs = parseDeadline(until ?? '');
  if (untilMs === undefined || untilMs <= nowMs)
    throw invalidOption('--until', 'a date, or an instant with offset, in the future', until ?? 'nothing');
  return { owner, reason, untilMs };
}

/** The gate refuses a list with an owner whom the configuration does not know. One that is not in the work tree is not at hand. */
async function assertPerson(owner: string, { directory }: Desk): Promise<void> {
  const found = await configurationBeside(join(workTreeOf(directory), OWN_POLICIES));
  if (found === undefined) return;
  const { file, bytes } = found;
  const names = parseConfiguration(decodeText(bytes, file), file).configuration.people.map(({ id }) => id);
  if (names.includes(owner)) return;
  const meant = nearest(owner, names);
  throw new Problem({
    code: 'input.invalid',
    message: '--owner is not a person of the configuration',
    file,
    found: owner,
    expected: meant ?? (names.length <= MANY_NAMES ? names.join(', ') : 'a person of the configuration'),
    remedy: meant === undefined ? 'name a person of the configuration, or add this one' : `write --owner ${meant}`,
  });
}

/** A bare date where it is the beginning of a day, UTC. */
const endOf = (ms: number): string => formatInstant(ms).replace(/T00:00:00Z$/, '');

function textOf({ file, dryRun, prune }: AcceptOptions, { entries, added, stale, kept }: AcceptedUpdate): string {
  const gone = prune === true ? 'pruned' : 'stale';
  return [
    `${dryRun === true ? 'would write' : 'wrote'}  ${said(file)} · ${counted(entries.length, 'finding')} accepted: ${added.length} added, ${kept} kept, ${stale.length} ${gone}`,
    ...listed('added', added.map(shownFinding)),
    ...listed(gone, stale.map(shownFinding)),
    ...(stale.length === 0 || prune === true ? [] : ['  next      drop what no longer occurs with --prune']),
    ...(dryRun === true ? [] : ['  next      commit it to the trusted ref, and name it as `baseline` of the slot']),
    '',
  ].join('\n');
}

const shownFinding = ({ rule, file, message }: AcceptedFinding): string => `${file ?? 'no file'}  ${rule}: ${message}`;
