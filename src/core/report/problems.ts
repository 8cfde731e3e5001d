import type { ProblemParts } from '../model/problem.ts';
import { said } from './escape.ts';

/** What could not even be judged, for a terminal: each problem with its place, what was found and expected, and what to do. */
export function problemsText(problems: readonly ProblemParts[]): string {
  const headline = `UNDECIDED  nothing could be judged · ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return `${[headline, ...problems.map(problemText), headline].join('\n\n')}\n`;
}

/** One problem; a frame already holds the place, the source line and what was expected. */
export function problemText({ code, message, frame, file, line, found, expected, remedy, who }: ProblemParts): string {
  const head = `error[${code}]: ${said(message)}`;
  if (frame !== undefined)
    return `${head}\n${frame
      .split('\n')
      .map((row) => said(row))
      .join('\n')}`;
  const rows = [
    ['found', found],
    ['expected', expected],
    ['where', file === undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`],
    ['do', who === undefined || remedy === undefined ? remedy : `${who}: ${remedy}`],
  ] as const;
  return [
    head,
    ...rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(9)} ${said(value)}`])),
  ].join('\n');
}
