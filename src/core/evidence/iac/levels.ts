import type { LintFinding } from '../adapter.ts';

export type Level = LintFinding['level'];

/** From worst to none, as SARIF 2.1.0 §3.27.10 orders them. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note', 'none'];

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/** The worse of two levels. */
export const worse = (a: Level, b: Level): Level => (LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b);
