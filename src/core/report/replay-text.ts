import type { Evidence } from '../model/explanation.ts';
import { counted } from '../model/headline.ts';
import type { FindingShown, Replay, Replayed, RuleChange } from '../model/replay.ts';
import { MAX_TOLD } from './concerns.ts';
import { said } from './escape.ts';
import { field, hanging, type Layout, layoutOf } from './layout.ts';
import { shownPlace } from './places.ts';
import { problemText } from './problems.ts';
import { effectsOf, fateOf, NO_PAST, type RuleEffect, replayHeadline } from './replay-summary.ts';
import type { Look } from './reporter.ts';

const MAX_CASES = 5;

/** For a terminal: how many change, which verdicts flip, and by rule what appears and vanishes on which evidence. */
export function replayText(replay: Replay, look: Look): string {
  const layout = layoutOf(look);
  const headline = replayHeadline(replay);
  if (headline === NO_PAST) return `${headline}\n`;
  const flips = replay.snapshots.filter((one) => ['fail', 'pass', 'undecided'].includes(fateOf(one)));
  const blocks = [
    [
      layout.colors.bold(headline),
      ...field(layout, 'old', said(replay.from), 0),
      ...field(layout, 'new', said(replay.to), 0),
    ],
    flips.flatMap((one) => flipLines(layout, one)),
    ...effectsOf(replay).map((effect) => effectLines(layout, effect)),
    ...replay.snapshots.map((one) => problemLines(layout, one)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function flipLines(layout: Layout, replayed: Replayed): readonly string[] {
  if (!('comparison' in replayed)) return [];
  const { was, is, headline } = replayed.comparison;
  const way = `${was} → ${is}`;
  return hanging(
    layout,
    `${layout.colors.bold(way)}  `,
    way.length + 2,
    `${said(replayed.file)}${layout.dot}${said(headline)}`,
  );
}

function effectLines(layout: Layout, { code, title, ways, cases }: RuleEffect): readonly string[] {
  const told = cases.slice(0, MAX_CASES);
  const left = cases.length - told.length;
  return [
    ...hanging(layout, '', 0, `${layout.colors.bold(said(code))}${layout.dot}${said(title)}`),
    ...ways.flatMap(({ way, count }) => field(layout, `${count} ×`, way)),
    ...told.flatMap(({ file, change }) => changeLines(layout, file, change)),
    ...(left > 0 ? field(layout, '', `and ${counted(left, 'more snapshot')}, in --format json`) : []),
  ];
}

function changeLines(layout: Layout, file: string, { appeared, vanished, why }: RuleChange): readonly string[] {
  return [
    ...field(layout, 'in', said(file)),
    ...findingLines(layout, 'appears', appeared),
    ...findingLines(layout, 'vanishes', vanished),
    ...why.slice(0, MAX_TOLD).flatMap((one) => field(layout, 'because', said(one))),
  ];
}

function findingLines(layout: Layout, label: string, findings: readonly FindingShown[]): readonly string[] {
  const left = findings.length - MAX_TOLD;
  return [
    ...findings
      .slice(0, MAX_TOLD)
      .flatMap(({ message, evidence }) => [
        ...field(layout, label, said(message)),
        ...evidence.slice(0, MAX_TOLD).flatMap((one) => field(layout, '', evidenceText(one))),
      ]),
    ...(left > 0 ? field(layout, '', `and ${counted(left, 'more finding')}`) : []),
  ];
}

/** `/change/title = "fix: …", from docs/x.md:3`. */
export function evidenceText({ pointer, value, ...place }: Evidence): string {
  const { file } = place;
  return `${said(pointer)} = ${said(value)}${file === undefined ? '' : `, from ${shownPlace({ ...place, file })}`}`;
}

/** Why a snapshot could not be decided, or what is not known beside the rules any more. */
function problemLines(layout: Layout, replayed: Replayed): readonly string[] {
  const problems = 'comparison' in replayed ? replayed.comparison.problems : replayed.problems;
  if (problems.length === 0) return [];
  const what = 'comparison' in replayed ? 'has a new problem' : 'could not be decided again';
  return [
    `${layout.colors.bold(said(replayed.file))} ${what}`,
    ...problems.flatMap((one) => problemText(one).split('\n')),
  ];
}
