import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, FileCoverage, SourceFile, Tally } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import { badTally, type Hits, hit, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** Clover's XML: what each `file` counts in its `metrics`, and its lines. Test code in `testproject` is no product code. */
export const clover: Adapter<'coverage'> = {
  id: 'clover',
  kind: 'coverage',
  title: 'Clover XML',
  tools: [
    { tool: 'Vitest, Jest, nyc', how: 'the coverage reporter clover' },
    { tool: 'PHPUnit', how: 'phpunit --coverage-clover clover.xml' },
    { tool: 'OpenClover', how: 'its XML report' },
  ],
  claims: ({ head }) =>
    xmlRootOf(head) === 'coverage' && /<coverage\b[^>]*\s(?:generated|clover)=[^>]*>\s*<project\b/.test(head),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const path: string[] = [];
    let current: Draft | undefined;
    let counted = 0;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'coverage') throw wrongRoot(file, name, line, 'coverage');
        path.push(name);
        if (path.includes('testproject')) return false;
        if (name === 'file')
          current = { name: kept(attributes.path || attributes.name || ''), lines: new Map(), listed: 0 };
        if (current !== undefined && name === 'metrics' && path.at(-2) === 'file') current.metrics = { ...attributes };
        if (current !== undefined && name === 'line') lineIn(current, attributes);
        return false;
      },
      close(name) {
        path.pop();
        if (name !== 'file' || current === undefined) return;
        const coverage = fileOf(file, current, problems);
        current = undefined;
        if (isCounted(coverage)) counted += 1;
        emit(coverage);
      },
      text: () => undefined,
    });
    if (counted === 0) problems.push(noCoverage(file));
    return { tool: 'clover', notes, problems };
  },
};

interface Draft {
  readonly name: string;
  readonly lines: Hits;
  metrics?: Attributes;
  /** How many of its lines are no methods. */
  listed: number;
}

function lineIn(draft: Draft, attributes: Attributes): void {
  if (attributes.type === 'method') return;
  draft.listed += 1;
  hit(draft.lines, Number(attributes.num), countOf(attributes));
}

/** A condition of OpenClover has two counts in place of one; where there is one, the two are Istanbul's numbers of outcomes. */
const countOf = ({ count, truecount, falsecount }: Attributes): number =>
  count === undefined ? Math.max(Number(truecount ?? 0), Number(falsecount ?? 0)) : Number(count);

/**
 * PHPUnit lists one thing of each line, and of a method on one line the method. What it counts as statements are the lines that can run,
 * also those that it does not list.
 */
function fileOf(
  file: SourceFile,
  { name, lines, listed, metrics = {} }: Draft,
  problems: ProblemParts[],
): FileCoverage {
  const tally = (total: string, covered: string): Tally => {
    const found = { covered: Number(metrics[covered] ?? 0), total: Number(metrics[total] ?? 0) };
    if (isTally(found.covered, found.total)) return found;
    problems.push(badTally(file, name, `${metrics[covered]} of ${metrics[total]} ${total}`));
    return { covered: 0, total: 0 };
  };
  const statements = tally('statements', 'coveredstatements');
  const ran = [...lines.values()].filter((count) => count > 0).length;
  return {
    file: name,
    ...tallied('lines', statements.total > listed ? statements : { covered: ran, total: lines.size }),
    ...tallied('branches', tally('conditionals', 'coveredconditionals')),
    ...tallied('functions', tally('methods', 'coveredmethods')),
    ...tallied('statements', statements),
  };
}
