import { canonicalJson } from '../model/canonical.ts';
import type { Replay } from '../model/replay.ts';
import { countsOf, effectsOf, replayHeadline } from './replay-summary.ts';

/** One JSON document: the counts, the effect on each rule, and every snapshot with all that changes. */
export function replayJson(replay: Replay): string {
  const { from, to, snapshots } = replay;
  const rules = effectsOf(replay).map(({ code, title, ways, cases }) => ({ code, title, ways, cases: cases.length }));
  const headline = replayHeadline(replay);
  return `${canonicalJson({ version: 1, headline, from, to, counts: countsOf(snapshots), rules, snapshots })}\n`;
}
