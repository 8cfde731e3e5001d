import { counted } from '../model/headline.ts';
import type { TraceNode, TraceStep } from '../model/trace.ts';
import { clip, said } from './escape.ts';
import { columns, hanging, type Layout } from './layout.ts';

const GUTTER = 6;
const MAX_STATEMENT = 100;
const MAX_VALUES = 4;
/** How many rules are told inside of one another; JSON holds all of them. */
const MAX_DEPTH = 4;

/** The bodies of `deny` with their statements in order: line, whether it held, what its parts were, and the rules that it asked. */
export function traceLines(layout: Layout, bodies: readonly TraceNode[]): readonly string[] {
  return bodies.flatMap((body) => nodeLines(layout, body, 0, 'denies', body.file));
}

/** A body that held did so because of each step; one that did not, because of the one at which it stopped. */
function nodeLines(layout: Layout, node: TraceNode, depth: number, held: string, within: string): readonly string[] {
  const where = node.file === within ? '' : ` (${said(node.file)})`;
  const head = `${clip(said(node.head), MAX_STATEMENT)}${where}: ${endsText(node, held)}`;
  return [
    ...row(layout, node.line, depth, layout.colors.bold('·'), head),
    ...node.steps.flatMap((step) => [
      ...stepLines(layout, step, depth + 1),
      ...(depth < 2 * MAX_DEPTH && (node.holds || !step.holds)
        ? step.nodes.flatMap((asked) => nodeLines(layout, asked, depth + 2, 'holds', node.file))
        : []),
    ]),
  ];
}

function stepLines(layout: Layout, { text, line, holds, values, others }: TraceStep, depth: number): readonly string[] {
  const word = holds ? layout.colors.green('yes') : layout.colors.red('no ');
  const told = values.slice(0, MAX_VALUES).map(({ name, value }) => said(`${name} = ${value}`));
  const parts = [
    clip(said(text), MAX_STATEMENT),
    ...(told.length === 0 ? [] : [`[${told.join(', ')}]`]),
    ...(others > 0 ? [`… and for ${others} others`] : []),
  ];
  return row(layout, line, depth, word, parts.join('  '));
}

function row(layout: Layout, line: number, depth: number, mark: string, text: string): readonly string[] {
  const margin = ' '.repeat(2 * depth);
  const plainMark = mark.includes('·') ? '·' : 'yes';
  const head = `${String(line).padStart(GUTTER)}  ${margin}${mark} `;
  return hanging(layout, head, GUTTER + 3 + columns(margin) + columns(plainMark), text);
}

/** How its cases ended: `1 case denies, 17 cases stop at line 20`. */
function endsText({ ends }: TraceNode, held: string): string {
  return ends
    .map(({ line, count }) => {
      const [one, many] =
        line === 0 ? [held, held.replace(/s$/, '')] : [`stops at line ${line}`, `stop at line ${line}`];
      return `${counted(count, 'case')} ${count === 1 ? one : many}`;
    })
    .join(', ')
    .replace(/^1 case (?=[^,]*$)/, '');
}
