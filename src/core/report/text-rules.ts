import { type Rule, reasonShown } from './concerns.ts';
import { said } from './escape.ts';
import { gateCount, gatesOf, IN_FORCE, readingOf } from './gates.ts';
import { columns, hanging, type Layout, paintOf } from './layout.ts';

/** Every gate with every rule in force and what it read or judged. */
export function gateLines(layout: Layout, rules: readonly Rule[]): readonly string[] {
  const codeColumns = Math.max(0, ...rules.map(({ code }) => columns(said(code))));
  return [...gatesOf(rules)].flatMap(([gate, own]) => {
    const count = gateCount(gate, own);
    if (count === undefined) return [];
    const inForce = own.filter(({ status }) => IN_FORCE.includes(status));
    return [`${layout.colors.bold(count)} passed`, ...inForce.flatMap((rule) => ruleLines(layout, rule, codeColumns))];
  });
}

function ruleLines(layout: Layout, rule: Rule, codeColumns: number): readonly string[] {
  const mark = layout.marks[rule.status];
  const code = said(rule.code);
  const markColumns = Math.max(...Object.values(layout.marks).map(columns));
  const head = `  ${paintOf(layout, rule.status)(mark.padEnd(markColumns))} ${code.padEnd(codeColumns)}  `;
  const reading = readingOf(rule);
  return hanging(
    layout,
    head,
    markColumns + codeColumns + 5,
    `${said(rule.title)}${reading === '' ? '' : layout.dot}${reading}`,
  );
}

/** Rules that are not in force, together for each reason. */
export function offLines(layout: Layout, rules: readonly Rule[]): readonly string[] {
  const off = rules.filter(({ status }) => status === 'off');
  const reasons = [...new Set(off.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const codes = off.filter((rule) => rule.reason === reason).map(({ code }) => said(code));
    const why = reason === undefined ? 'no reason given' : reasonShown(reason);
    const head = `${layout.marks.off} not in force`;
    return hanging(layout, `${layout.colors.dim(head)}  `, columns(head) + 2, `${why}: ${codes.join(', ')}`);
  });
}
