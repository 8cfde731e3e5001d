import type { Decision } from '../model/decision.generated.ts';
import { counted } from '../model/headline.ts';
import { type Concern, type Rule, reasonShown, STATUS_WORDS, type Status } from './concerns.ts';
import { markdownText, said, xmlText } from './escape.ts';
import { type Figure, figuresOf, figureTexts, isBeyond, notesOf, scaleOf } from './figures.ts';
import { gateCount, gatesOf, readingOf } from './gates.ts';
import { headlineIn } from './headline.ts';
import { messageOf } from './message.ts';
import {
  holdsText,
  nextText,
  PREVIEW_TITLE,
  previewTexts,
  softnessText,
  sourcesText,
  verdictTexts,
  waiverText,
} from './wording.ts';

/** A part that may be shortened line by line. */
export interface Section {
  readonly open: readonly string[];
  readonly lines: readonly string[];
  readonly close: readonly string[];
  /** What stands in place of the last `left` lines. */
  readonly more: (left: number) => string;
}

const MARKS: Readonly<Record<Status, string>> = {
  fail: '❌',
  undecided: '❔',
  warned: '⚠️',
  waived: '➖',
  pending: '🕒',
  pass: '✅',
  off: '⚪',
};
const MAX_STEPS = 3;

export const TABLE_HEAD = ['', '|  | Rule | Found | Expected | Where | Do | Who |', '|--|--|--|--|--|--|--|'];

/** The first line as a heading, what undecided means, the next steps and how long this holds. */
export function headLines(decision: Decision): readonly string[] {
  const { word, rest } = headlineIn(decision);
  const next = nextText(decision);
  const steps = decision.steps.slice(0, MAX_STEPS).map(({ do: what, who }) => markdownText(said(`${who}: ${what}`)));
  const left = decision.steps.length - steps.length;
  return [
    `# ${MARKS[decision.verdict]} ${markdownText(word)} · ${markdownText(rest)}`,
    ...verdictTexts(decision).flatMap((sentence) => ['', markdownText(sentence)]),
    ...(steps.length === 0 ? [] : ['', `**Next:** ${steps.join(' · ')}${left > 0 ? ` · and ${left} more` : ''}`]),
    '',
    `**Holds** ${markdownText(holdsText(decision))}${next === undefined ? '' : ` · **Changes** ${markdownText(next)}`}`,
  ];
}

/** What a rule's row is when there is room for no more. */
export function shortRow(concern: Concern): string {
  return `| ${MARKS[concern.status]} ${STATUS_WORDS[concern.status]} | ${codesCell(concern.codes)} |  |  |  |  |  |`;
}

export function fullRow(concern: Concern): string {
  const { status, codes, title, notes } = concern;
  const message = messageOf(concern);
  const rule = `${codesCell(codes)}<br>${markdownText(codes.length === 1 ? said(title) : `${codes.length} rules, one cause`)}`;
  const cells = [[...message.found, ...notes], message.expected, message.where, message.do, message.who];
  return `| ${MARKS[status]} ${STATUS_WORDS[status]} | ${rule} | ${cells.map((texts) => texts.map(markdownText).join('<br>')).join(' | ')} |`;
}

/** Behind folds: gates and rules, evidence, and what is softened or waived. */
export function sectionsOf(decision: Decision): readonly Section[] {
  const soft = [...decision.softness.map(softnessText), ...decision.waivers.map(waiverText)];
  const counts = [...gatesOf(decision.rules)].flatMap(([gate, rules]) => gateCount(gate, rules) ?? []);
  const preview = previewTexts(decision);
  const notes = notesOf(decision);
  const figures = figuresOf(decision);
  return [
    ...(notes.length === 0 ? [] : [listOf(`Notes: ${notes.length}, nothing blocks`, notes)]),
    ...(preview.length === 0 ? [] : [listOf(`Preview: ${PREVIEW_TITLE}`, preview)]),
    ...(soft.length === 0 ? [] : [listOf('Softened and waived', soft)]),
    ...(decision.rules.length === 0
      ? []
      : [tableOf(`Gates: ${counts.join(' · ') || 'none in force'}`, decision.rules)]),
    ...(figures.length === 0 ? [] : [chartOf(figures)]),
    listOf(`Evidence: ${counted(decision.sources.length, 'source')}`, sourcesText(decision)),
  ];
}

function listOf(title: string, texts: readonly string[]): Section {
  return {
    ...foldOf(title),
    lines: texts.map((text) => `- ${markdownText(text)}`),
    more: (left) => `- and ${left} more`,
  };
}

function tableOf(title: string, rules: readonly Rule[]): Section {
  const { open, close } = foldOf(title);
  return {
    open: [...open, '|  | Rule | What it demands | Read or judged |', '|--|--|--|--|'],
    lines: [...gatesOf(rules).values()].flat().map(ruleRow),
    close,
    more: (left) => `|  | and ${left} more |  |  |`,
  };
}

/** A local picture cannot be shown in a summary: each metric has a bar of characters, and a file beside it the chart. */
function chartOf(figures: readonly Figure[]): Section {
  const { open, close } = foldOf(`Performance: ${counted(figures.length, 'metric')}`);
  return {
    open: [...open, '| Metric | Value | Baseline | Limit | `█` value, `│` limit |', '|--|--|--|--|--|'],
    lines: figures.map((figure) => {
      const { value, baseline, limit } = figureTexts(figure);
      const cells = [`${said(figure.name)}${isBeyond(figure) ? ' (beyond)' : ''}`, value, baseline, limit];
      return `| ${cells.map(markdownText).join(' | ')} | \`${barOf(figure)}\` |`;
    }),
    close,
    more: (left) => `| and ${left} more |  |  |  |  |`,
  };
}

const CELLS = 24;

function barOf(figure: Figure): string {
  const scale = scaleOf(figure);
  const cellOf = (value: number): number => Math.min(CELLS - 1, Math.floor((Math.max(0, value) / scale) * CELLS));
  const limits = new Set([...figure.at_most, ...figure.at_least].map(cellOf));
  const filled = cellOf(figure.value);
  return Array.from({ length: CELLS }, (_, cell) => (limits.has(cell) ? '│' : cell < filled ? '█' : '·')).join('');
}

function ruleRow(rule: Rule): string {
  const { status, code, title, reason } = rule;
  const detail = status === 'off' ? reasonShown(reason ?? 'no reason given') : readingOf(rule);
  return `| ${MARKS[status]} ${STATUS_WORDS[status]} | ${codesCell([code])} | ${markdownText(said(title))} | ${markdownText(detail)} |`;
}

function foldOf(title: string): Pick<Section, 'open' | 'close'> {
  return { open: ['', `<details><summary>${xmlText(title)}</summary>`, ''], close: ['', '</details>'] };
}

/** Code style only for what is a plain name: nothing can be escaped inside of it. */
function codesCell(codes: readonly string[]): string {
  return codes.map((code) => (/^[\w.]+$/.test(code) ? `\`${code}\`` : markdownText(said(code)))).join(', ');
}
