import type { Adapter } from '../adapter.ts';
import { isObject, parseJsonLines, stringAt } from '../json.ts';
import { hasBenchmarks, isGoTest } from '../tests/go-test-json.ts';
import { newBenchmarks } from './benchmarks.ts';
import { type GoLines, goBrokenOff, newGoLines } from './go-lines.ts';

/** `go test -bench -json`: what a package prints comes in pieces, and is read as the text is. */
export const goBenchJson: Adapter<'perf'> = {
  id: 'go-bench-json',
  kind: 'perf',
  title: 'go test -bench JSON lines',
  tools: [{ tool: 'Go', how: "go test -run '^$' -bench . -benchmem -count 10 -json ./... > bench.json" }],
  claims: ({ head }) => isGoTest(head) && hasBenchmarks(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const packages = new Map<string, Package>();
    let hasTests = false;
    for (const { line, value } of parseJsonLines(file)) {
      if (!isObject(value)) continue;
      const name = stringAt(value, 'Package') ?? stringAt(value, 'ImportPath')?.replace(/ \[.*\]$/, '');
      if (name === undefined) continue;
      const one = packages.get(name) ?? { lines: newGoLines(benchmarks, name), begun: '', isEnded: false };
      packages.set(name, one);
      const action = stringAt(value, 'Action') ?? '';
      const test = stringAt(value, 'Test');
      hasTests ||= action === 'run' && test !== undefined && !test.startsWith('Benchmark');
      if (action === 'output') readOutput(one, stringAt(value, 'Output') ?? '', line);
      else if (action === 'fail' || action === 'build-fail') benchmarks.failed(name, test ?? action, { line });
      if (test === undefined && ENDS.has(action)) one.isEnded = true;
    }
    const open = [...packages].filter(([, { isEnded }]) => !isEnded).map(([name]) => name);
    if (open.length > 0) benchmarks.problem(goBrokenOff(file, `no end of ${open.slice(0, 3).join(', ')}`));
    if (hasTests) benchmarks.note("tests ran beside the benchmarks and are not counted: leave them out with -run '^$'");
    return { tool: 'go', ...benchmarks.settle() };
  },
};

interface Package {
  readonly lines: GoLines;
  /** A line whose end has not come yet. */
  begun: string;
  isEnded: boolean;
}

const ENDS: ReadonlySet<string> = new Set(['pass', 'fail', 'skip', 'build-fail']);

function readOutput(one: Package, output: string, line: number): void {
  const [last = '', ...whole] = `${one.begun}${output}`.split('\n').reverse();
  for (const text of whole.reverse()) one.lines.read(text, { line });
  one.begun = last.slice(0, 65_536);
}
