import type { Decision } from '../model/decision.generated.ts';
import { shownInstant } from '../model/headline.ts';
import { concernsOf, foldByCause } from './concerns.ts';
import { said } from './escape.ts';
import { notesOf } from './figures.ts';
import { gateCount, gatesOf } from './gates.ts';
import { headlineIn } from './headline.ts';
import { field, type Layout, layoutOf, paintOf, wrap } from './layout.ts';
import type { Reporter } from './reporter.ts';
import { concernLines } from './text-concern.ts';
import { gateLines, offLines } from './text-rules.ts';
import {
  holdsText,
  judgeText,
  nextText,
  PREVIEW_TITLE,
  previewTexts,
  softnessText,
  sourcesText,
  verdictTexts,
  waiverText,
} from './wording.ts';

/** For a terminal and a plain log: worst first, what passed as a count, the first line again at the end where a log scrolls to. */
export const text: Reporter = {
  id: 'text',
  title: 'Terminal',
  file: 'decision.txt',
  render(decision, look) {
    const layout = layoutOf(look);
    const headline = headlineLine(layout, decision);
    const concerns = foldByCause(concernsOf(decision));
    const blocks = [
      [headline, ...verdictTexts(decision).flatMap((sentence) => wrap(sentence, layout.width))],
      ...concerns.map((concern) => concernLines(layout, concern)),
      decision.verdict === 'pass' ? gateLines(layout, decision.rules) : [],
      [...countLines(layout, decision), ...offLines(layout, decision.rules)],
      previewLines(layout, decision),
      factLines(layout, decision),
      stepLines(layout, decision),
      decision.verdict === 'pass' ? [] : [headline],
    ];
    return `${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`;
  },
};

function headlineLine(layout: Layout, decision: Decision): string {
  const { word, rest } = headlineIn(decision);
  return `${paintOf(layout, decision.verdict)(word)}  ${rest.replaceAll(' · ', layout.dot)}`;
}

function countLines(layout: Layout, { verdict, rules }: Decision): readonly string[] {
  if (verdict === 'pass') return [];
  const counts = [...gatesOf(rules)].flatMap(([gate, own]) => gateCount(gate, own) ?? []);
  return counts.length === 0 ? [] : field(layout, 'passed', counts.join(layout.dot), 0);
}

function factLines(layout: Layout, decision: Decision): readonly string[] {
  const { change, moment, softness, waivers } = decision;
  const next = nextText(decision);
  return [
    ...field(layout, 'change', `${said(change.title)} (moment ${moment}, base ${change.base})`, 0),
    ...field(layout, 'evidence', sourcesText(decision).join(layout.dot), 0),
    ...field(layout, 'holds', holdsText(decision), 0),
    ...(next === undefined ? [] : field(layout, 'next', next, 0)),
    ...notesOf(decision).flatMap((note) => field(layout, 'note', note, 0)),
    ...softness.flatMap((one) => field(layout, 'softened', softnessText(one), 0)),
    ...waivers.flatMap((waiver) => field(layout, 'waiver', waiverText(waiver), 0)),
    ...(decision.simulated
      ? field(layout, 'as of', `${shownInstant(decision.instant)}, an instant that was given`, 0)
      : []),
    ...field(layout, 'judged by', judgeText(decision), 0),
  ];
}

function previewLines(layout: Layout, decision: Decision): readonly string[] {
  const texts = previewTexts(decision);
  if (texts.length === 0) return [];
  return [`${PREVIEW_TITLE}:`, ...texts.flatMap((one) => field(layout, '', one, 0))];
}

/** The whole way to green; where it is one step, it stands with its rule already. */
function stepLines(layout: Layout, { steps }: Decision): readonly string[] {
  if (steps.length < 2) return [];
  const lines = steps.flatMap(({ do: what, who, rules }, index) =>
    field(layout, `${index + 1}`, said(`${who}: ${what} (${rules.join(', ')})`), 2),
  );
  return ['way to green', ...lines];
}
