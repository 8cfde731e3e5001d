import type { Replay } from '../model/replay.ts';
import { visible } from './escape.ts';
import { replayMarkdown } from './replay-markdown.ts';
import { NO_PAST } from './replay-summary.ts';
import { replayText } from './replay-text.ts';
import type { Look } from './reporter.ts';

/** What changed policies would have said of past decisions; why that is not known; or that there are none. */
export type Effect = { readonly replay: Replay } | { readonly refused: string } | { readonly none: true };

const TITLE = 'What the changed policies would have said of past decisions';
const TRUST = 'For information: the verdict is that of the trusted policies, and nothing here changes it.';
const HOW = 'give the action a folder of them with `past`';
const MAX_REFUSED = 20_000;

/** For the log. */
export function effectText(effect: Effect, look: Look): string {
  return `${TITLE}\n${TRUST}\n\n${bodyText(effect, look)}`;
}

function bodyText(effect: Effect, look: Look): string {
  if ('replay' in effect) return replayText(effect.replay, look);
  if ('none' in effect) return `${NO_PAST}: ${HOW}\n`;
  return `It is not known:\n${refusal(effect.refused)}\n`;
}

/** For the job summary, under the verdict. */
export function effectMarkdown(effect: Effect): string {
  return `\n## ${TITLE}\n\n${TRUST}\n\n${bodyMarkdown(effect)}`;
}

function bodyMarkdown(effect: Effect): string {
  if ('replay' in effect) return replayMarkdown(effect.replay);
  if ('none' in effect) return `**${NO_PAST}**: ${HOW}\n`;
  const text = refusal(effect.refused).replace(/`{3,}/g, (fence) => "'".repeat(fence.length));
  return `It is not known:\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

const refusal = (text: string): string => text.trim().slice(0, MAX_REFUSED).split('\n').map(visible).join('\n');
