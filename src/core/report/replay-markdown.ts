import { counted } from '../model/headline.ts';
import type { FindingShown, Replay, Replayed } from '../model/replay.ts';
import { MAX_TOLD } from './concerns.ts';
import { markdownText, said } from './escape.ts';
import { effectsOf, fateOf, type RuleEffect, replayHeadline } from './replay-summary.ts';
import { evidenceText } from './replay-text.ts';

/** Beside the verdict in a job summary, whose own limit leaves this much. */
const MAX_BYTES = 60 * 1024;
const MAX_CASES = 5;
const HEAD = ['', '| Rule | What becomes of it | Where | Appears | Vanishes |', '|--|--|--|--|--|'];

/** For a job summary: the counts, the verdicts that flip, and a row for each rule that says something else. Cut to what fits there. */
export function replayMarkdown(replay: Replay): string {
  const flips = replay.snapshots.flatMap(flipLine);
  const rows = effectsOf(replay).map(effectRow);
  const problems = replay.snapshots.flatMap(problemLines);
  const lines = [
    `**${markdownText(replayHeadline(replay))}**`,
    '',
    `<sub>old: ${markdownText(said(replay.from))} · new: ${markdownText(said(replay.to))}</sub>`,
    ...(flips.length === 0 ? [] : ['', ...flips]),
    ...(rows.length === 0 ? [] : [...HEAD, ...rows]),
    ...(problems.length === 0 ? [] : ['', ...problems]),
  ];
  return `${cut(lines).join('\n')}\n`;
}

function flipLine(replayed: Replayed): readonly string[] {
  if (!('comparison' in replayed) || !['fail', 'pass', 'undecided'].includes(fateOf(replayed))) return [];
  const { was, is, headline } = replayed.comparison;
  return [`- ${was} → **${is}**: ${markdownText(said(headline))} (${markdownText(said(replayed.file))})`];
}

function effectRow({ code, title, ways, cases }: RuleEffect): string {
  const told = cases.slice(0, MAX_CASES);
  const findings = (which: 'appeared' | 'vanished') =>
    texts(
      told.flatMap(({ change }) => change[which]),
      cases.reduce((sum, { change }) => sum + change[which].length, 0),
    );
  const files = [
    ...told.map(({ file }) => markdownText(said(file))),
    ...(cases.length > told.length ? [`and ${cases.length - told.length} more`] : []),
  ];
  const why = [...new Set(told.flatMap(({ change }) => change.why))].map((one) => markdownText(said(one)));
  const become = [...ways.map(({ way, count }) => `${count} × ${markdownText(said(way))}`), ...why];
  const rule = `${markdownText(said(code))}<br>${markdownText(said(title))}`;
  return `| ${[rule, become.join('<br>'), files.join('<br>'), findings('appeared'), findings('vanished')].join(' | ')} |`;
}

function texts(findings: readonly FindingShown[], total: number): string {
  const told = findings
    .slice(0, MAX_TOLD)
    .flatMap(({ message, evidence }) => [said(message), ...evidence.slice(0, MAX_TOLD).map(evidenceText)])
    .map(markdownText);
  const left = total - Math.min(findings.length, MAX_TOLD);
  return [...told, ...(left > 0 ? [`and ${counted(left, 'more finding')}`] : [])].join('<br>');
}

function problemLines(replayed: Replayed): readonly string[] {
  const isDecided = 'comparison' in replayed;
  const problems = isDecided ? replayed.comparison.problems : replayed.problems;
  return problems.map(
    ({ code, message }) =>
      `- ${markdownText(said(replayed.file))} ${isDecided ? 'has a new problem' : 'could not be decided again'}: ${markdownText(said(`${code}: ${message}`))}`,
  );
}

/** Whole lines, and a word on those that are left out. */
function cut(lines: readonly string[]): readonly string[] {
  let bytes = 0;
  const kept = lines.filter((line) => {
    bytes += new TextEncoder().encode(line).length + 1;
    return bytes <= MAX_BYTES;
  });
  return kept.length === lines.length ? kept : [...kept, '', `and ${counted(lines.length - kept.length, 'more line')}`];
}
