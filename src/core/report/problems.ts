import { counted } from '../model/headline.ts';
import type { ProblemParts } from '../model/problem.ts';
import { nothingJudged } from '../model/refusal.ts';
import { commandData, commandProperty, said } from './escape.ts';

/**
 * What kept an answer from being given, for a terminal: each problem with its place, what was found and expected, and what to do. `asked` are
 * the words of a person who asked for something else than a judgement.
 */
export function problemsText(problems: readonly ProblemParts[], asked?: string): string {
  const headline =
    asked === undefined
      ? nothingJudged(problems.length)
      : `REFUSED  ${said(asked, MAX_ASKED)} · ${counted(problems.length, 'problem')}`;
  return `${[headline, ...problems.map(problemText), headline].join('\n\n')}\n`;
}

/** One problem; a frame already shows the place and what was found. */
export function problemText({ code, message, frame, file, line, found, expected, remedy, who }: ProblemParts): string {
  const rows = [
    ['found', frame === undefined ? found : undefined],
    ['expected', expected],
    ['where', file === undefined || frame !== undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`],
    ['do', who === undefined || remedy === undefined ? remedy : `${who}: ${remedy}`],
  ] as const;
  return [
    `error[${code}]: ${said(message)}`,
    ...(frame === undefined ? [] : frame.split('\n').map((row) => said(row))),
    ...rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(9)} ${said(value)}`])),
  ].join('\n');
}

/** The same for a job summary: as it stands in the log, in a block that nothing inside can end. */
export function problemsMarkdown(problems: readonly ProblemParts[]): string {
  const text = problemsText(problems).replace(/`{3,}/g, (fence) => "'".repeat(fence.length));
  return `# ❔ UNDECIDED · nothing could be judged\n\n\`\`\`text\n${text}\`\`\`\n`;
}

/** The same for the platform: one workflow command for each problem, at most ten. */
export function problemAnnotations(problems: readonly ProblemParts[]): string {
  const lines = problems.slice(0, MAX_ANNOTATIONS).map(({ code, message, file, line, remedy }) => {
    const place = file === undefined ? '' : `file=${commandProperty(said(file))},line=${line ?? 1},`;
    return `::error ${place}title=${commandProperty(code)}::${commandData(said(remedy === undefined ? message : `${message}; ${remedy}`))}`;
  });
  return lines.map((text) => `${text}\n`).join('');
}

const MAX_ANNOTATIONS = 10;

const MAX_ASKED = 80;
