import type { Decision } from '../model/decision.generated.ts';
import { concernsOf, foldByCause } from './concerns.ts';
import { markdownText } from './escape.ts';
import { fullRow, headLines, type Section, sectionsOf, shortRow, TABLE_HEAD } from './markdown-sections.ts';
import type { Reporter } from './reporter.ts';
import { judgeText } from './wording.ts';

/** GitHub drops a job summary above 1 MiB without a word; this leaves room for what other steps of the job write. */
const MAX_SUMMARY_BYTES = 900 * 1024;
const CUT = ['', 'Cut to what the platform takes: all of it is in `decision.json`.'];

/** For the job summary: the verdict, every rule that did not plainly pass, then the rest behind folds, within the platform's limit. */
export const markdown: Reporter = {
  id: 'markdown',
  title: 'Markdown job summary',
  file: 'decision.md',
  render: (decision) => markdownWithin(decision, MAX_SUMMARY_BYTES),
};

/**
 * Markdown of at most `maxBytes` in UTF-8. The verdict and the code of every rule that did not plainly pass survive any
 * cut: a row that no longer fits shrinks to its codes, and of the folds as many lines are kept as fit.
 */
export function markdownWithin(decision: Decision, maxBytes: number): string {
  const concerns = foldByCause(concernsOf(decision));
  const head = [...headLines(decision), ...(concerns.length === 0 ? [] : TABLE_HEAD)];
  const short = concerns.map(shortRow);
  const foot = ['', `<sub>${markdownText(judgeText(decision))}</sub>`, ''];
  const budget = { bytes: maxBytes - bytesOf([...head, ...short, ...CUT, ...foot]) };
  const rows = concerns.map((concern, index) => rowWithin(budget, fullRow(concern), short[index] ?? ''));
  const sections = sectionsOf(decision);
  const folds = sections.map((section) => linesWithin(budget, section));
  const isCut =
    rows.some((row, index) => row === short[index]) ||
    folds.some((lines, index) => lines.length < (sections[index]?.lines.length ?? 0));
  return [...head, ...rows, ...folds.flat(), ...(isCut ? CUT : []), ...foot].join('\n');
}

interface Budget {
  bytes: number;
}

/** The short row is paid for already. */
function rowWithin(budget: Budget, full: string, short: string): string {
  const cost = bytesOf([full]) - bytesOf([short]);
  if (cost > budget.bytes) return short;
  budget.bytes -= cost;
  return full;
}

/** The fold with as many of its lines as fit and a word on the others; nothing where not even its frame fits. */
function linesWithin(budget: Budget, { open, lines, close, more }: Section): readonly string[] {
  const frame = bytesOf([...open, more(lines.length), ...close]);
  if (frame > budget.bytes) return [];
  budget.bytes -= frame;
  const kept: string[] = [];
  for (const line of lines) {
    const cost = bytesOf([line]);
    if (cost > budget.bytes) break;
    budget.bytes -= cost;
    kept.push(line);
  }
  const left = lines.length - kept.length;
  return [...open, ...kept, ...(left > 0 ? [more(left)] : []), ...close];
}

/** Bytes in UTF-8 of lines that each end with a line feed. */
function bytesOf(lines: readonly string[]): number {
  return new TextEncoder().encode(lines.join('\n')).length + 1;
}
