import type { Decision } from '../model/decision.generated.ts';
import { said } from './escape.ts';
import { quantity } from './quantity.ts';

export type Figure = NonNullable<Decision['rules'][number]['figures']>[number];
type Note = NonNullable<Decision['rules'][number]['notes']>[number];

/** What rules have to show in a chart, in the order of the rules. */
export const figuresOf = ({ rules }: Decision): readonly Figure[] => rules.flatMap(({ figures = [] }) => figures);

/** What people should know although it is no violation, each with the code of its rule. */
export const notesOf = ({ rules }: Decision): readonly string[] =>
  rules.flatMap(({ code, notes = [] }) => notes.map(({ message }: Note) => said(`${code}: ${message}`)));

/** Whether a limit is broken by what is compared. */
export const isBeyond = ({ value, at_most, at_least }: Figure): boolean =>
  at_most.some((limit) => value > limit) || at_least.some((limit) => value < limit);

/** What a metric is, its baseline and its limits, in words. */
export function figureTexts(figure: Figure): {
  readonly value: string;
  readonly baseline: string;
  readonly limit: string;
} {
  const { value, unit, runs, baseline, at_most, at_least } = figure;
  const shown = (one: number): string => said(quantity(one, unit));
  const limits = [...at_most.map((one) => `at most ${shown(one)}`), ...at_least.map((one) => `at least ${shown(one)}`)];
  return {
    value: runs.length > 1 ? `${shown(value)} of ${runs.length} runs` : shown(value),
    baseline: baseline.map(shown).join(', ') || 'none',
    limit: limits.join(', ') || 'none',
  };
}

/** The end of the scale on which all that is shown of a metric has its place; it begins at zero. */
export function scaleOf({ value, runs, baseline, at_most, at_least }: Figure): number {
  const most = [value, ...runs, ...baseline, ...at_most, ...at_least].reduce((high, one) => Math.max(high, one), 0);
  return most > 0 ? most * 1.05 : 1;
}
